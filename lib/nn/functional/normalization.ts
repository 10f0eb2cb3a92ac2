import { rangeError, typeError } from '../../errors.js';
import { checkTensor, type Dims, readOptions } from '../../ops/arguments.js';
import {
  type BatchNormOptions,
  layerNorm,
  type NormalizationOptions,
  batchNorm as plainBatchNorm,
  groupNorm as plainGroupNorm,
} from '../../ops/normalization.js';
import { operator } from '../../ops/operator.js';
import { norm } from '../../ops/reduction.js';
import type { Tensor } from '../../tensor/tensor.js';
import { readArguments, shapeError } from '../arguments.js';

export { type BatchNormOptions, layerNorm, type NormalizationOptions };

const product = (sizes: readonly number[]): number => sizes.reduce((result, size) => result * size, 1);

/**
 * Brings each channel to mean 0 and variance 1. Ioffe & Szegedy 2015, https://arxiv.org/abs/1502.03167.
 *
 * @param input `[batch, channels, ...]`
 * @param runningMean `[channels]`, changed when training; null: the batch's own
 * @param runningVar `[channels]`, changed when training; null: the batch's own
 * @throws RangeError when training with one element for each channel, or `eps` is negative (when training: not positive)
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.batch_norm.html
 *
 * @example
 * torch.nn.functional.batchNorm(x, mean, variance, { training: true });
 */
export function batchNorm(
  input: Tensor,
  runningMean: Tensor | null,
  runningVar: Tensor | null,
  options?: BatchNormOptions,
): Tensor {
  checkTensor(input);
  const { training = false, eps = 1e-5 } = options ?? {};
  if (training && input.numel() > 0 && input.numel() === input.shape[1]) {
    throw shapeError('more than one element for each channel when training', 'input', input);
  }
  if (training ? eps <= 0 : eps < 0)
    throw rangeError(training ? 'a positive number' : 'no negative number', 'eps', eps);
  return plainBatchNorm(input, runningMean, runningVar, options);
}

/**
 * Brings each group of channels to mean 0 and variance 1. Wu & He 2018, https://arxiv.org/abs/1803.08494.
 *
 * @param input `[batch, channels, ...]`
 * @param numGroups a divisor of the number of channels
 * @throws RangeError when `input` has less than two dimensions, or groups have one element
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.group_norm.html
 */
export function groupNorm(input: Tensor, numGroups: number, options?: NormalizationOptions): Tensor {
  checkTensor(input);
  const { shape } = input;
  if (shape.length < 2) throw shapeError('a tensor with at least two dimensions', 'input', input);
  const [batch, channels, ...spatial] = shape as [number, number, ...number[]];
  if (Math.floor((batch * channels) / numGroups) * product(spatial) === 1) {
    throw shapeError('more than one element in each group', 'input', input);
  }
  return plainGroupNorm(input, numGroups, options);
}

/** Options of `instanceNorm`. */
export interface InstanceNormOptions extends NormalizationOptions {
  /** `[channels]`, changed with `useInputStats`. Default none. */
  runningMean?: Tensor | null;
  /** `[channels]`, changed with `useInputStats`. Default none. */
  runningVar?: Tensor | null;
  /** Normalize by each example's own statistics; otherwise by the running ones. Default true. */
  useInputStats?: boolean;
  /** Weight of the input in the running statistics. Default 0.1. */
  momentum?: number;
}

const instanceNormOp = operator('aten::instance_norm');

/**
 * Brings each channel of each example to mean 0 and variance 1. Ulyanov et al. 2016, https://arxiv.org/abs/1607.08022.
 *
 * @param input `[batch, channels, ...]`
 * @throws RangeError when channels have one element
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.instance_norm.html
 */
export function instanceNorm(input: Tensor, options?: InstanceNormOptions): Tensor {
  checkTensor(input);
  const {
    runningMean,
    runningVar,
    weight,
    bias,
    useInputStats = true,
    momentum = 0.1,
    eps = 1e-5,
  } = readOptions(options, 'instanceNorm', [
    'runningMean',
    'runningVar',
    'weight',
    'bias',
    'useInputStats',
    'momentum',
    'eps',
  ]);
  if (useInputStats && product(input.shape.slice(2)) === 1) {
    throw shapeError('more than one element for each channel', 'input', input);
  }
  return instanceNormOp(input, weight, bias, runningMean, runningVar, useInputStats, momentum, eps, true);
}

/** Options of `rmsNorm`. */
export interface RmsNormOptions {
  /** Factor, in the normalized shape. Default none. */
  weight?: Tensor | null;
  /** Added to the mean square. Default: the distance from 1 to the next number of the dtype. */
  eps?: number | null;
}

const rmsNormOp = operator('aten::rms_norm');

/**
 * Divides by the root of the mean square over the last dimensions. Zhang & Sennrich 2019, https://arxiv.org/abs/1910.07467.
 *
 * @param normalizedShape sizes of these dimensions
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.rms_norm.html
 */
export function rmsNorm(input: Tensor, normalizedShape: readonly number[], options?: RmsNormOptions): Tensor {
  checkTensor(input);
  const { weight, eps } = readOptions(options, 'rmsNorm', ['weight', 'eps']);
  return rmsNormOp(input, normalizedShape, weight, eps);
}

/** Options of `localResponseNorm`. */
export interface LocalResponseNormOptions {
  /** Default 1e-4. */
  alpha?: number;
  /** Default 0.75. */
  beta?: number;
  /** Default 1. */
  k?: number;
}

const mulOp = operator('aten::mul.Tensor');
const addOp = operator('aten::add.Tensor');
const divOp = operator('aten::div.Tensor');
const powOp = operator('aten::pow.Tensor_Scalar');
const padOp = operator('aten::pad');
const avgPool2dOp = operator('aten::avg_pool2d');
const avgPool3dOp = operator('aten::avg_pool3d');
const unsqueezeOp = operator('aten::unsqueeze');
const squeezeOp = operator('aten::squeeze.dim');
const reshapeOp = operator('aten::reshape');

/**
 * x / (k + alpha * mean of the squares in `size` neighbouring channels)^beta. Krizhevsky et al. 2012.
 *
 * @param input `[batch, channels, ...]` with at least three dimensions
 * @param size how many channels
 * @throws RangeError when `input` has fewer dimensions
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.local_response_norm.html
 */
export function localResponseNorm(input: Tensor, size: number, options?: LocalResponseNormOptions): Tensor {
  checkTensor(input);
  if (typeof size !== 'number') throw typeError('a number', 'size', size);
  const { alpha = 1e-4, beta = 0.75, k = 1 } = readOptions(options, 'localResponseNorm', ['alpha', 'beta', 'k']);
  const { shape } = input;
  if (shape.length < 3) throw shapeError('a tensor with at least three dimensions', 'input', input);
  if (input.numel() === 0) return input;
  const square = mulOp(input, input);
  const around = [Math.floor(size / 2), Math.floor((size - 1) / 2)];
  let mean: Tensor;
  if (shape.length === 3) {
    mean = squeezeOp(avgPool2dOp(padOp(unsqueezeOp(square, 1), [0, 0, ...around]), [size, 1], 1), 1);
  } else {
    const planes = reshapeOp(square, [shape[0] as number, 1, shape[1] as number, shape[2] as number, -1]);
    const means = squeezeOp(avgPool3dOp(padOp(planes, [0, 0, 0, 0, ...around]), [size, 1, 1], 1), 1);
    mean = reshapeOp(means, shape);
  }
  return divOp(input, powOp(addOp(mulOp(mean, alpha), k), beta));
}

/** Options of `normalize`. */
export interface NormalizeOptions {
  /** p of the norm. Default 2. */
  p?: number;
  /** Dimensions of the vectors. Default 1. */
  dim?: Dims;
  /** Least divisor. Default 1e-12. */
  eps?: number;
}

const clampMinOp = operator('aten::clamp_min');
const expandAsOp = operator('aten::expand_as');

/**
 * Vectors along `dim`, divided by their norms.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.normalize.html
 *
 * @example
 * torch.nn.functional.normalize(x, { dim: -1 });
 */
export function normalize(
  input: Tensor,
  ...rest: [p?: number, dim?: Dims, eps?: number] | [NormalizeOptions?]
): Tensor {
  checkTensor(input);
  const { p = 2, dim = 1, eps = 1e-12 } = readArguments<NormalizeOptions>(rest, 'normalize', ['p', 'dim', 'eps']);
  return divOp(input, expandAsOp(clampMinOp(norm(input, p, dim, { keepdim: true }), eps), input));
}
