import { rangeError, typeError } from '../../errors.js';
import { readOptions } from '../../ops/arguments.js';

/** How gradients are checked. */
export interface GradcheckOptions {
  /** How far each element of the inputs is moved. Default 1e-6. */
  eps?: number;
  /** How far gradients may be apart at all. Default 1e-5. */
  atol?: number;
  /** How far they may be apart in relation to their size. Default 1e-3. */
  rtol?: number;
  /** Throw a `GradcheckError`; otherwise give false. Default true. */
  raiseException?: boolean;
  /** How far two backward passes with the same numbers may be apart. Default 0. */
  nondetTol?: number;
  /** Check that the backward pass takes missing gradients for zeros. Default true. */
  checkUndefinedGrad?: boolean;
  /** Check that gradients have the dtype of their inputs. Default false. */
  checkGradDtypes?: boolean;
  /** Check forward mode as well; then the inputs have to be real. Default false. */
  checkForwardAD?: boolean;
  /** Check backward passes. Default true. */
  checkBackwardAD?: boolean;
}

export type GradcheckSettings = Required<GradcheckOptions>;

const defaults: GradcheckSettings = {
  eps: 1e-6,
  atol: 1e-5,
  rtol: 1e-3,
  raiseException: true,
  nondetTol: 0,
  checkUndefinedGrad: true,
  checkGradDtypes: false,
  checkForwardAD: false,
  checkBackwardAD: true,
};

/** The options with PyTorch's defaults. */
export function settingsOf(options: GradcheckOptions | undefined, name: string): GradcheckSettings {
  const given = readOptions(options, name, Object.keys(defaults) as Array<keyof GradcheckSettings>);
  const settings: GradcheckSettings = { ...defaults };
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const expected = typeof defaults[key as keyof GradcheckSettings];
    if (typeof value !== expected) throw typeError(`a ${expected}`, `${key} of ${name}`, value);
    if (expected === 'number' && !((value as unknown as number) >= 0))
      throw rangeError('a number that is not negative', `${key} of ${name}`, value);
    Object.assign(settings, { [key]: value });
  }
  if (settings.eps === 0) throw rangeError('a positive number', `eps of ${name}`, settings.eps);
  return settings;
}
