import { rangeError, typeError } from '../../errors.js';
import type { GeneratorOptions } from '../../ops/arguments.js';

/** Options of `xavierUniform_`, `xavierNormal_` and `orthogonal_`. */
export interface GainOptions extends GeneratorOptions {
  /** Factor. Default 1. */
  gain?: number;
}

const gains: Readonly<Record<string, number>> = {
  linear: 1,
  conv1d: 1,
  conv2d: 1,
  conv3d: 1,
  conv_transpose1d: 1,
  conv_transpose2d: 1,
  conv_transpose3d: 1,
  sigmoid: 1,
  tanh: 5 / 3,
  relu: Math.SQRT2,
  selu: 3 / 4,
};

/** What a layer's output goes through, by PyTorch's names. */
export type GainOf =
  | 'linear'
  | 'conv1d'
  | 'conv2d'
  | 'conv3d'
  | 'conv_transpose1d'
  | 'conv_transpose2d'
  | 'conv_transpose3d'
  | 'sigmoid'
  | 'tanh'
  | 'relu'
  | 'leaky_relu'
  | 'selu';

/**
 * The factor that keeps the variance through a nonlinearity: 1, 5/3 for tanh, sqrt(2) for relu, 3/4 for selu,
 * sqrt(2 / (1 + negativeSlope^2)) for leaky_relu.
 *
 * @param param the slope of `'leaky_relu'` below 0; default 0.01
 * @throws RangeError when there is no such nonlinearity
 * @see https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.calculate_gain
 *
 * @example
 * torch.nn.init.calculateGain('leaky_relu', 0.2);
 */
export function calculateGain(nonlinearity: GainOf, param?: number | null): number {
  if (nonlinearity === 'leaky_relu') {
    const slope = param ?? 0.01;
    if (typeof slope !== 'number') throw typeError('a number', 'param', slope);
    return Math.sqrt(2 / (1 + slope * slope));
  }
  const gain = Object.hasOwn(gains, nonlinearity) ? gains[nonlinearity] : undefined;
  if (gain === undefined) {
    throw rangeError(`one of ${Object.keys(gains).join(', ')} or leaky_relu`, 'nonlinearity', nonlinearity);
  }
  return gain;
}
