import { checkTensor, type Dims, readOptions } from '../../ops/arguments.js';
import { operator } from '../../ops/operator.js';
import { type AvgPoolOptions, avgPool2d, type MaxPoolOptions, maxPool2d, type PoolOptions } from '../../ops/pooling.js';
import type { Tensor } from '../../tensor/tensor.js';
import { spread, spreadSize } from './spatial.js';

export { type AvgPoolOptions, avgPool2d, type MaxPoolOptions, maxPool2d, type PoolOptions };

/** What a pooling gives that also says where its elements are (int64, numbers of elements in the plane or volume of a channel). */
export type OutputAndIndices = [output: Tensor, indices: Tensor];

/** A pooling by maxima: with `returnIndices` also where they are. */
export interface MaxPool {
  (input: Tensor, kernelSize: Dims, options?: MaxPoolOptions & { returnIndices?: false }): Tensor;
  (input: Tensor, kernelSize: Dims, options: MaxPoolOptions & { returnIndices: true }): OutputAndIndices;
}

type MaxPoolWithIndices = (
  input: Tensor,
  kernelSize: Dims,
  options?: Omit<MaxPoolOptions, 'returnIndices'>,
) => OutputAndIndices;

function maxPool(dimensions: number): MaxPool {
  const name = `maxPool${dimensions}d`;
  const plain = operator(`aten::max_pool${dimensions}d`);
  const withIndices = operator<OutputAndIndices>(`aten::max_pool${dimensions}d_with_indices`);
  return ((input: Tensor, kernelSize: Dims, options?: MaxPoolOptions) => {
    checkTensor(input);
    const { stride, padding, dilation, ceilMode, returnIndices } = readOptions(options, name, [
      'stride',
      'padding',
      'dilation',
      'ceilMode',
      'returnIndices',
    ]);
    return (returnIndices ? withIndices : plain)(input, kernelSize, stride ?? undefined, padding, dilation, ceilMode);
  }) as MaxPool;
}

function withIndices(pool: MaxPool): MaxPoolWithIndices {
  return (input, kernelSize, options) => pool(input, kernelSize, { ...options, returnIndices: true });
}

/**
 * The largest element of each window of a sequence.
 *
 * @param input `[batch, channels, length]`, or without batch
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html
 */
export const maxPool1d = maxPool(1);

/**
 * The largest element of each window of a volume.
 *
 * @param input `[batch, channels, depth, height, width]`, or without batch
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d.html
 *
 * @example
 * const [output, indices] = torch.nn.functional.maxPool3d(x, 2, { returnIndices: true });
 */
export const maxPool3d = maxPool(3);

/** `maxPool1d` with `returnIndices`. */
export const maxPool1dWithIndices = withIndices(maxPool1d);
/** `maxPool2d` with `returnIndices`. */
export const maxPool2dWithIndices = withIndices(maxPool2d);
/** `maxPool3d` with `returnIndices`. */
export const maxPool3dWithIndices = withIndices(maxPool3d);

const avgPool1dOp = operator('aten::avg_pool1d');
const avgPool3dOp = operator('aten::avg_pool3d');

/**
 * The mean of each window of a sequence.
 *
 * @param input `[batch, channels, length]`, or without batch
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool1d.html
 */
export function avgPool1d(input: Tensor, kernelSize: Dims, options?: Omit<AvgPoolOptions, 'divisorOverride'>): Tensor {
  checkTensor(input);
  const { stride, padding, ceilMode, countIncludePad } = readOptions(options, 'avgPool1d', [
    'stride',
    'padding',
    'ceilMode',
    'countIncludePad',
  ]);
  return avgPool1dOp(input, kernelSize, stride ?? undefined, padding, ceilMode, countIncludePad);
}

/**
 * The mean of each window of a volume.
 *
 * @param input `[batch, channels, depth, height, width]`, or without batch
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool3d.html
 */
export function avgPool3d(input: Tensor, kernelSize: Dims, options?: AvgPoolOptions): Tensor {
  checkTensor(input);
  const { stride, padding, ceilMode, countIncludePad, divisorOverride } = readOptions(options, 'avgPool3d', [
    'stride',
    'padding',
    'ceilMode',
    'countIncludePad',
    'divisorOverride',
  ]);
  return avgPool3dOp(input, kernelSize, stride ?? undefined, padding, ceilMode, countIncludePad, divisorOverride);
}

/** The size of the result: one number for all spatial dimensions, or one each; null keeps the size of the input. */
export type OutputSize = number | null | readonly (number | null)[];

function adaptiveAvgPool(dimensions: number) {
  const op = operator(`aten::adaptive_avg_pool${dimensions}d`);
  return (input: Tensor, outputSize: OutputSize): Tensor => {
    checkTensor(input);
    return op(input, spreadSize(outputSize, input.shape, dimensions, 'outputSize'));
  };
}

/**
 * Means of windows chosen so that the result has the given length.
 *
 * @param input `[batch, channels, length]`, or without batch
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool1d.html
 */
export const adaptiveAvgPool1d = adaptiveAvgPool(1);

/**
 * Means of windows chosen so that the result has the given height and width.
 *
 * @param input `[batch, channels, height, width]`, or without batch
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool2d.html
 *
 * @example
 * torch.nn.functional.adaptiveAvgPool2d(x, [null, 7]);
 */
export const adaptiveAvgPool2d = adaptiveAvgPool(2);

/**
 * Means of windows chosen so that the result has the given depth, height and width.
 *
 * @param input `[batch, channels, depth, height, width]`, or without batch
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool3d.html
 */
export const adaptiveAvgPool3d = adaptiveAvgPool(3);

/** An adaptive pooling by maxima: with `returnIndices` also where they are. */
export interface AdaptiveMaxPool {
  (input: Tensor, outputSize: OutputSize, options?: { returnIndices?: false }): Tensor;
  (input: Tensor, outputSize: OutputSize, options: { returnIndices: true }): OutputAndIndices;
}

function adaptiveMaxPool(dimensions: number): AdaptiveMaxPool {
  const name = `adaptiveMaxPool${dimensions}d`;
  const op = operator<OutputAndIndices>(`aten::adaptive_max_pool${dimensions}d`);
  return ((input: Tensor, outputSize: OutputSize, options?: { returnIndices?: boolean }) => {
    checkTensor(input);
    const { returnIndices } = readOptions(options, name, ['returnIndices']);
    const result = op(input, spreadSize(outputSize, input.shape, dimensions, 'outputSize'));
    return returnIndices ? result : result[0];
  }) as AdaptiveMaxPool;
}

/**
 * Maxima of windows chosen so that the result has the given length.
 *
 * @param input `[batch, channels, length]`, or without batch
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool1d.html
 */
export const adaptiveMaxPool1d = adaptiveMaxPool(1);

/**
 * Maxima of windows chosen so that the result has the given height and width.
 *
 * @param input `[batch, channels, height, width]`, or without batch
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool2d.html
 */
export const adaptiveMaxPool2d = adaptiveMaxPool(2);

/**
 * Maxima of windows chosen so that the result has the given depth, height and width.
 *
 * @param input `[batch, channels, depth, height, width]`, or without batch
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool3d.html
 */
export const adaptiveMaxPool3d = adaptiveMaxPool(3);

function adaptiveWithIndices(pool: AdaptiveMaxPool) {
  return (input: Tensor, outputSize: OutputSize): OutputAndIndices => pool(input, outputSize, { returnIndices: true });
}

/** `adaptiveMaxPool1d` with `returnIndices`. */
export const adaptiveMaxPool1dWithIndices = adaptiveWithIndices(adaptiveMaxPool1d);
/** `adaptiveMaxPool2d` with `returnIndices`. */
export const adaptiveMaxPool2dWithIndices = adaptiveWithIndices(adaptiveMaxPool2d);
/** `adaptiveMaxPool3d` with `returnIndices`. */
export const adaptiveMaxPool3dWithIndices = adaptiveWithIndices(adaptiveMaxPool3d);

/** Options of a pooling by norms. */
export interface LpPoolOptions {
  /** Default: the size of the kernel. */
  stride?: Dims | null;
  /** Windows may reach over the edge. Default false. */
  ceilMode?: boolean;
}

const absOp = operator('aten::abs');
const negOp = operator('aten::neg');
const powOp = operator('aten::pow.Tensor_Scalar');
const signOp = operator('aten::sign');
const reluOp = operator('aten::relu');
const mulOp = operator('aten::mul.Tensor');

function lpPool(dimensions: number) {
  const name = `lpPool${dimensions}d`;
  const maxPoolOp = operator(`aten::max_pool${dimensions}d`);
  const avgPoolOp = operator(`aten::avg_pool${dimensions}d`);
  return (input: Tensor, normType: number, kernelSize: Dims, options?: LpPoolOptions): Tensor => {
    checkTensor(input);
    const { stride, ceilMode } = readOptions(options, name, ['stride', 'ceilMode']);
    const kernel = spread(kernelSize, dimensions, 'kernelSize');
    const step = stride ?? undefined;
    if (normType === Number.POSITIVE_INFINITY) {
      return maxPoolOp(absOp(input), kernel, step, undefined, undefined, ceilMode);
    }
    if (normType === Number.NEGATIVE_INFINITY) {
      return negOp(maxPoolOp(negOp(absOp(input)), kernel, step, undefined, undefined, ceilMode));
    }
    const mean = avgPoolOp(powOp(input, normType), kernel, step, undefined, ceilMode);
    const elements = kernel.reduce((product, size) => product * size, 1);
    return powOp(mulOp(mulOp(signOp(mean), reluOp(absOp(mean))), elements), 1 / normType);
  };
}

/**
 * The p-norm of each window of a sequence, signs kept: sum(x^p)^(1/p). With p infinite the largest modulus.
 *
 * @param input `[batch, channels, length]`, or without batch
 * @param normType p
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.lp_pool1d.html
 */
export const lpPool1d = lpPool(1);

/**
 * The p-norm of each window, signs kept: sum(x^p)^(1/p). With p infinite the largest modulus.
 *
 * @param input `[batch, channels, height, width]`, or without batch
 * @param normType p
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.lp_pool2d.html
 *
 * @example
 * torch.nn.functional.lpPool2d(x, 2, 3, { stride: 2 });
 */
export const lpPool2d = lpPool(2);

/**
 * The p-norm of each window of a volume, signs kept: sum(x^p)^(1/p). With p infinite the largest modulus.
 *
 * @param input `[batch, channels, depth, height, width]`, or without batch
 * @param normType p
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.lp_pool3d.html
 */
export const lpPool3d = lpPool(3);
