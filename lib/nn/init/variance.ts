import { rangeError } from '../../errors.js';
import { checkTensor } from '../../ops/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { checkNumber, readArguments, shapeError } from '../arguments.js';
import { normal_, uniform_ } from './fill.js';
import { calculateGain, type GainOf } from './gain.js';

/** Whose variance is kept: that of the values forward, or of the gradients backward. */
export type FanMode = 'fan_in' | 'fan_out';

/** Options of `kaimingUniform_` and `kaimingNormal_`. */
export interface KaimingOptions {
  /** Slope of the nonlinearity below 0; only used with `'leaky_relu'`. Default 0. */
  a?: number;
  /** Default `'fan_in'`. */
  mode?: FanMode;
  /** What the layer's output goes through. Default `'leaky_relu'`. */
  nonlinearity?: GainOf;
}

type KaimingArguments = [a?: number, mode?: FanMode, nonlinearity?: GainOf] | [options?: KaimingOptions];

/** How many inputs feed one unit, and how many units one input feeds, by the shape `[out, in, ...]` of a weight. */
function fans(tensor: Tensor): { fanIn: number; fanOut: number } {
  checkTensor(tensor, 'tensor');
  const { shape } = tensor;
  if (shape.length < 2) throw shapeError('a tensor with at least two dimensions', 'tensor', tensor);
  const [outputs, inputs, ...spatial] = shape as [number, number, ...number[]];
  const receptive = spatial.reduce((product, size) => product * size, 1);
  return { fanIn: inputs * receptive, fanOut: outputs * receptive };
}

function xavierStd(tensor: Tensor, gain: number): number {
  checkNumber(gain, 'gain');
  const { fanIn, fanOut } = fans(tensor);
  return gain * Math.sqrt(2 / (fanIn + fanOut));
}

/**
 * Fills a weight with uniform random numbers in ±gain * sqrt(6 / (fanIn + fanOut)), in place. Glorot & Bengio 2010.
 *
 * @param tensor `[out, in, ...]`
 * @param gain default 1
 * @throws RangeError when it has fewer than two dimensions
 * @see https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.xavier_uniform_
 *
 * @example
 * torch.nn.init.xavierUniform_(torch.empty([3, 5]), torch.nn.init.calculateGain('relu'));
 */
export function xavierUniform_(tensor: Tensor, gain = 1): Tensor {
  const bound = Math.sqrt(3) * xavierStd(tensor, gain);
  return uniform_(tensor, -bound, bound);
}

/**
 * Fills a weight with normal random numbers of standard deviation gain * sqrt(2 / (fanIn + fanOut)), in place. Glorot & Bengio 2010.
 *
 * @param tensor `[out, in, ...]`
 * @param gain default 1
 * @throws RangeError when it has fewer than two dimensions
 * @see https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.xavier_normal_
 */
export function xavierNormal_(tensor: Tensor, gain = 1): Tensor {
  return normal_(tensor, 0, xavierStd(tensor, gain));
}

/** The standard deviation of Kaiming's distributions; null for a tensor without elements, which stays as it is. */
function kaimingStd(tensor: Tensor, rest: KaimingArguments, name: string): number | null {
  checkTensor(tensor, 'tensor');
  const {
    a = 0,
    mode = 'fan_in',
    nonlinearity = 'leaky_relu',
  } = readArguments<KaimingOptions>(rest, name, ['a', 'mode', 'nonlinearity']);
  if (mode !== 'fan_in' && mode !== 'fan_out') throw rangeError("'fan_in' or 'fan_out'", 'mode', mode);
  if (tensor.shape.includes(0)) return null;
  const { fanIn, fanOut } = fans(tensor);
  return calculateGain(nonlinearity, a) / Math.sqrt(mode === 'fan_in' ? fanIn : fanOut);
}

/**
 * Fills a weight with uniform random numbers in ±gain * sqrt(3 / fan), in place. He et al. 2015, https://arxiv.org/abs/1502.01852.
 *
 * @param tensor `[out, in, ...]`
 * @param rest `a`, default 0, `mode`, default `'fan_in'`, and `nonlinearity`, default `'leaky_relu'`; or options
 * @throws RangeError when it has fewer than two dimensions, or there is no such mode or nonlinearity
 * @see https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.kaiming_uniform_
 *
 * @example
 * torch.nn.init.kaimingUniform_(torch.empty([3, 5]), { nonlinearity: 'relu' });
 */
export function kaimingUniform_(tensor: Tensor, ...rest: KaimingArguments): Tensor {
  const std = kaimingStd(tensor, rest, 'kaimingUniform_');
  if (std === null) return tensor;
  const bound = Math.sqrt(3) * std;
  return uniform_(tensor, -bound, bound);
}

/**
 * Fills a weight with normal random numbers of standard deviation gain / sqrt(fan), in place. He et al. 2015, https://arxiv.org/abs/1502.01852.
 *
 * @param tensor `[out, in, ...]`
 * @param rest `a`, default 0, `mode`, default `'fan_in'`, and `nonlinearity`, default `'leaky_relu'`; or options
 * @throws RangeError when it has fewer than two dimensions, or there is no such mode or nonlinearity
 * @see https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.kaiming_normal_
 */
export function kaimingNormal_(tensor: Tensor, ...rest: KaimingArguments): Tensor {
  const std = kaimingStd(tensor, rest, 'kaimingNormal_');
  return std === null ? tensor : normal_(tensor, 0, std);
}
