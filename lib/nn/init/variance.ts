import { rangeError } from '../../errors.js';
import { checkTensor, type GeneratorOptions } from '../../ops/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { checkNumber, readArguments, shapeError } from '../arguments.js';
import { normal_, uniform_ } from './fill.js';
import { calculateGain, type GainOf, type GainOptions } from './gain.js';
import type { InitArguments } from './initArguments.js';

/** Whose variance is kept: that of the values forward, or of the gradients backward. */
export type FanMode = 'fan_in' | 'fan_out';

/** Options of `kaimingUniform_` and `kaimingNormal_`. */
export interface KaimingOptions extends GeneratorOptions {
  /** Slope of the nonlinearity below 0; only used with `'leaky_relu'`. Default 0. */
  a?: number;
  /** Default `'fan_in'`. */
  mode?: FanMode;
  /** What the layer's output goes through. Default `'leaky_relu'`. */
  nonlinearity?: GainOf;
}

type KaimingArguments = InitArguments<[a: number, mode: FanMode, nonlinearity: GainOf], KaimingOptions>;

/** How many inputs feed one unit, and how many units one input feeds, by the shape `[out, in, ...]` of a weight. */
function fans(tensor: Tensor): { fanIn: number; fanOut: number } {
  checkTensor(tensor, 'tensor');
  const { shape } = tensor;
  if (shape.length < 2) throw shapeError('a tensor with at least two dimensions', 'tensor', tensor);
  const [outputs, inputs, ...spatial] = shape as [number, number, ...number[]];
  const receptive = spatial.reduce((product, size) => product * size, 1);
  return { fanIn: inputs * receptive, fanOut: outputs * receptive };
}

/** The standard deviation of Xavier's distributions, and where the numbers come from. */
function readXavier(
  tensor: Tensor,
  rest: InitArguments<[gain: number], GainOptions>,
  name: string,
): GeneratorOptions & { std: number } {
  const { gain = 1, generator } = readArguments<GainOptions>(rest, name, ['gain', 'generator']);
  checkNumber(gain, 'gain');
  const { fanIn, fanOut } = fans(tensor);
  return { std: gain * Math.sqrt(2 / (fanIn + fanOut)), generator };
}

/**
 * Fills a weight with uniform random numbers in ±gain * sqrt(6 / (fanIn + fanOut)), in place. Glorot & Bengio 2010.
 *
 * @param tensor `[out, in, ...]`
 * @param rest `gain`, default 1; or options, with a `generator`
 * @throws RangeError when it has fewer than two dimensions
 * @see https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.xavier_uniform_
 *
 * @example
 * torch.nn.init.xavierUniform_(torch.empty([3, 5]), torch.nn.init.calculateGain('relu'));
 */
export function xavierUniform_(tensor: Tensor, ...rest: InitArguments<[gain: number], GainOptions>): Tensor {
  const { std, generator } = readXavier(tensor, rest, 'xavierUniform_');
  const bound = Math.sqrt(3) * std;
  return uniform_(tensor, -bound, bound, { generator });
}

/**
 * Fills a weight with normal random numbers of standard deviation gain * sqrt(2 / (fanIn + fanOut)), in place. Glorot & Bengio 2010.
 *
 * @param tensor `[out, in, ...]`
 * @param rest `gain`, default 1; or options, with a `generator`
 * @throws RangeError when it has fewer than two dimensions
 * @see https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.xavier_normal_
 */
export function xavierNormal_(tensor: Tensor, ...rest: InitArguments<[gain: number], GainOptions>): Tensor {
  const { std, generator } = readXavier(tensor, rest, 'xavierNormal_');
  return normal_(tensor, 0, std, { generator });
}

/** The standard deviation of Kaiming's distributions, and where the numbers come from; null for a tensor without elements, which stays as it is. */
function readKaiming(
  tensor: Tensor,
  rest: KaimingArguments,
  name: string,
): (GeneratorOptions & { std: number }) | null {
  checkTensor(tensor, 'tensor');
  const {
    a = 0,
    mode = 'fan_in',
    nonlinearity = 'leaky_relu',
    generator,
  } = readArguments<KaimingOptions>(rest, name, ['a', 'mode', 'nonlinearity', 'generator']);
  if (mode !== 'fan_in' && mode !== 'fan_out') throw rangeError("'fan_in' or 'fan_out'", 'mode', mode);
  if (tensor.shape.includes(0)) return null;
  const { fanIn, fanOut } = fans(tensor);
  return { std: calculateGain(nonlinearity, a) / Math.sqrt(mode === 'fan_in' ? fanIn : fanOut), generator };
}

/**
 * Fills a weight with uniform random numbers in ±gain * sqrt(3 / fan), in place. He et al. 2015, https://arxiv.org/abs/1502.01852.
 *
 * @param tensor `[out, in, ...]`
 * @param rest `a`, default 0, `mode`, default `'fan_in'`, and `nonlinearity`, default `'leaky_relu'`; or options, with a `generator`
 * @throws RangeError when it has fewer than two dimensions, or there is no such mode or nonlinearity
 * @see https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.kaiming_uniform_
 *
 * @example
 * torch.nn.init.kaimingUniform_(torch.empty([3, 5]), { nonlinearity: 'relu' });
 */
export function kaimingUniform_(tensor: Tensor, ...rest: KaimingArguments): Tensor {
  const read = readKaiming(tensor, rest, 'kaimingUniform_');
  if (read === null) return tensor;
  const bound = Math.sqrt(3) * read.std;
  return uniform_(tensor, -bound, bound, { generator: read.generator });
}

/**
 * Fills a weight with normal random numbers of standard deviation gain / sqrt(fan), in place. He et al. 2015, https://arxiv.org/abs/1502.01852.
 *
 * @param tensor `[out, in, ...]`
 * @param rest `a`, default 0, `mode`, default `'fan_in'`, and `nonlinearity`, default `'leaky_relu'`; or options, with a `generator`
 * @throws RangeError when it has fewer than two dimensions, or there is no such mode or nonlinearity
 * @see https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.kaiming_normal_
 */
export function kaimingNormal_(tensor: Tensor, ...rest: KaimingArguments): Tensor {
  const read = readKaiming(tensor, rest, 'kaimingNormal_');
  return read === null ? tensor : normal_(tensor, 0, read.std, { generator: read.generator });
}
