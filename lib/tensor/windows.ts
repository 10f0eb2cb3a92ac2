import { readOptions } from '../ops/arguments.js';
import { operator } from '../ops/operator.js';
import type { TensorOptions } from './creation.js';
import { dtypeOf, finish } from './creationOptions.js';
import type { Tensor } from './tensor.js';

/** Options of window functions. */
export interface WindowOptions extends TensorOptions {
  /** A window for spectra, whose next value would be the first; otherwise symmetric, for filters. Default true. */
  periodic?: boolean;
}

/** Options of {@link hammingWindow}: `alpha - beta * cos`. */
export interface HammingWindowOptions extends WindowOptions {
  /** Default 0.54. */
  alpha?: number;
  /** Default 0.46. */
  beta?: number;
}

/** Options of {@link kaiserWindow}. */
export interface KaiserWindowOptions extends WindowOptions {
  /** How steep it is. Default 12. */
  beta?: number;
}

const common = ['periodic', 'dtype', 'device', 'requiresGrad'] as const;

function windowCreator(name: string, operatorName: string) {
  const op = operator(`aten::${operatorName}.periodic`);
  return (windowLength: number, options?: WindowOptions): Tensor => {
    const read = readOptions(options, name, common);
    return finish(op(windowLength, read.periodic ?? true, dtypeOf(read), undefined, read.device), read);
  };
}

/**
 * A triangle.
 *
 * @param windowLength number of values
 * @see https://docs.pytorch.org/docs/stable/generated/torch.bartlett_window.html
 */
export const bartlettWindow = windowCreator('bartlettWindow', 'bartlett_window');

/**
 * 0.42 - 0.5 cos + 0.08 cos of twice the angle.
 *
 * @param windowLength number of values
 * @see https://docs.pytorch.org/docs/stable/generated/torch.blackman_window.html
 */
export const blackmanWindow = windowCreator('blackmanWindow', 'blackman_window');

/**
 * The square of a sine: 0.5 - 0.5 cos.
 *
 * @param windowLength number of values
 * @see https://docs.pytorch.org/docs/stable/generated/torch.hann_window.html
 *
 * @example
 * torch.hannWindow(400, { periodic: false });
 */
export const hannWindow = windowCreator('hannWindow', 'hann_window');

const hammingOp = operator('aten::hamming_window.periodic_alpha_beta');
const kaiserOp = operator('aten::kaiser_window.beta');

/**
 * alpha - beta cos.
 *
 * @param windowLength number of values
 * @see https://docs.pytorch.org/docs/stable/generated/torch.hamming_window.html
 */
export function hammingWindow(windowLength: number, options?: HammingWindowOptions): Tensor {
  const read = readOptions(options, 'hammingWindow', [...common, 'alpha', 'beta']);
  const { periodic = true, alpha = 0.54, beta = 0.46 } = read;
  return finish(hammingOp(windowLength, periodic, alpha, beta, dtypeOf(read), undefined, read.device), read);
}

/**
 * The window of Kaiser, made of Bessel functions.
 *
 * @param windowLength number of values
 * @see https://docs.pytorch.org/docs/stable/generated/torch.kaiser_window.html
 */
export function kaiserWindow(windowLength: number, options?: KaiserWindowOptions): Tensor {
  const read = readOptions(options, 'kaiserWindow', [...common, 'beta']);
  const { periodic = true, beta = 12 } = read;
  return finish(kaiserOp(windowLength, periodic, beta, dtypeOf(read), undefined, read.device), read);
}
