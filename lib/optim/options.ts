import { rangeError, typeError } from '../errors.js';
import type { Tensor } from '../tensor/tensor.js';
import type { LearningRateSchedule } from './schedules/schedule.js';

/** A number, or a schedule of `torch.optim.schedules`. */
export type LearningRate = number | LearningRateSchedule;

/**
 * Options that every optimizer has. Those besides the learning rate are Keras' (https://keras.io/api/optimizers/), with its numbers, and are done inside the
 * recorded step. An option that is null is as good as left out.
 *
 * In each update the gradients are averaged over the batches, then clipped, and then go to the optimizer.
 *
 * @example
 * new torch.optim.Adam({ lr: 3e-4, globalClipnorm: 1, gradientAccumulationSteps: 4, useEma: true });
 */
export interface OptimizerOptions {
  /** Learning rate, or a schedule for it (see `torch.optim.schedules`). */
  lr?: LearningRate;
  /** Clip each element of a gradient to between -clipvalue and clipvalue. Only one of `clipvalue`, `clipnorm` and `globalClipnorm` can be set. Default: no. */
  clipvalue?: number | null;
  /**
   * Scale each gradient down so that its L2 norm is at most this: `g · clipnorm / max(‖g‖, clipnorm)`, without the 1e-6 of PyTorch's `clip_grad_norm_` (see
   * {@link clipGradNorm} for that). Default: no.
   */
  clipnorm?: number | null;
  /** Scale all gradients down together so that their L2 norm as one vector is at most this; else as `clipnorm`. Default: no. */
  globalClipnorm?: number | null;
  /**
   * Update once in so many batches, at least 2, with the mean of their gradients. `optimizer.iterations` counts updates. The count of batches goes on from
   * one epoch to the next, and is part of the state; a short batch counts as much as a full one. Default: update at each batch.
   */
  gradientAccumulationSteps?: number | null;
  /**
   * Keep an exponential moving average of each parameter: `average = emaMomentum · average + (1 - emaMomentum) · parameter` after each batch, and the parameter
   * itself up to the first update. `fit` puts the averages into the parameters when it ends; in a loop of your own `finalizeVariableValues()` does. Default
   * false.
   */
  useEma?: boolean;
  /** From 0 to 1. Default 0.99. */
  emaMomentum?: number;
  /**
   * Put the averages into the parameters at every update whose number is a multiple of this; with `gradientAccumulationSteps`, after all batches of that
   * update, as in Keras. Default null: only at the end.
   */
  emaOverwriteFrequency?: number | null;
}

/** The options that all optimizers share, checked; those that are not set are not there. */
export interface CommonOptions {
  clipvalue?: number;
  clipnorm?: number;
  globalClipnorm?: number;
  gradientAccumulationSteps?: number;
  useEma?: true;
  emaMomentum?: number;
  emaOverwriteFrequency?: number;
}

const clippings = ['clipvalue', 'clipnorm', 'globalClipnorm'] as const;

/** Names of {@link OptimizerOptions}, `lr` excepted. */
const common = [...clippings, 'gradientAccumulationSteps', 'useEma', 'emaMomentum', 'emaOverwriteFrequency'];

/** A finite number of at least `minimum`. */
export function checkNumber(value: unknown, name: string, minimum = Number.NEGATIVE_INFINITY): number {
  if (typeof value !== 'number') throw typeError('a number', name, value);
  if (!Number.isFinite(value) || value < minimum) {
    throw rangeError(
      minimum === Number.NEGATIVE_INFINITY ? 'a finite number' : `a finite number of at least ${minimum}`,
      name,
      value,
    );
  }
  return value;
}

/** A boolean option, by default false. */
export function checkFlag(value: unknown, name: string): boolean {
  if (value !== undefined && typeof value !== 'boolean') throw typeError('true or false', name, value);
  return value ?? false;
}

/** A finite number above 0. */
export function checkPositive(value: unknown, name: string, wayOut?: string): number {
  if (typeof value !== 'number') throw typeError('a number', name, value, wayOut);
  if (!Number.isFinite(value) || value <= 0) throw rangeError('a finite number above 0', name, value, wayOut);
  return value;
}

function checkInteger(value: unknown, name: string, minimum: number, wayOut: string): number {
  if (typeof value !== 'number') throw typeError('an integer', name, value, wayOut);
  if (!Number.isSafeInteger(value) || value < minimum) {
    throw rangeError(`an integer of at least ${minimum}`, name, value, wayOut);
  }
  return value;
}

/** Checks what all optimizers share of their options. */
export function commonOptions(options: OptimizerOptions): CommonOptions {
  const checked: CommonOptions = {};
  const set = clippings.filter((name) => (options[name] ?? null) !== null);
  if (set.length > 1) {
    throw new TypeError(
      `Expected only one of ${clippings.join(', ')} but received ${set.join(' and ')}: leave out all but one`,
    );
  }
  for (const name of set) checked[name] = checkPositive(options[name], name, 'Leave it out for gradients as they are');
  const steps = options.gradientAccumulationSteps ?? null;
  if (steps !== null) {
    const wayOut = 'Leave it out to update at each batch';
    checked.gradientAccumulationSteps = checkInteger(steps, 'gradientAccumulationSteps', 2, wayOut);
  }
  const momentum = checkNumber(options.emaMomentum ?? 0.99, 'emaMomentum', 0);
  if (momentum > 1) throw rangeError('a number from 0 to 1', 'emaMomentum', momentum);
  const frequency = options.emaOverwriteFrequency ?? null;
  if (frequency !== null) {
    const wayOut = 'Leave it out to overwrite at the end of training only';
    checkInteger(frequency, 'emaOverwriteFrequency', 1, wayOut);
  }
  if (checkFlag(options.useEma, 'useEma')) {
    checked.useEma = true;
    checked.emaMomentum = momentum;
    if (frequency !== null) checked.emaOverwriteFrequency = frequency;
  }
  return checked;
}

/** Splits `(parameters, options)` or `(options)`; `own` are the names of the optimizer's options, without those that all have but with `lr`. */
export function optimizerArguments<O extends OptimizerOptions>(
  first: readonly Tensor[] | O | undefined,
  second: O | undefined,
  own: readonly (keyof O & string)[],
): [readonly Tensor[] | undefined, O] {
  const hasParameters = Array.isArray(first);
  const options = (hasParameters ? second : (first as O | undefined)) ?? ({} as O);
  if (typeof options !== 'object' || (!hasParameters && second !== undefined)) {
    throw typeError('an options object, or parameters and an options object', 'the optimizer', first);
  }
  const known: readonly string[] = [...own, ...common];
  for (const key of Object.keys(options)) {
    if (!known.includes(key)) {
      throw new TypeError(`Expected options among ${known.join(', ')} but received '${key}'`);
    }
  }
  return [hasParameters ? (first as readonly Tensor[]) : undefined, options];
}
