import type { Tensor } from '../tensor/tensor.js';
import { checkTensor, type Dims, readOptions } from './arguments.js';
import { operator } from './operator.js';

/** Options of a pooling; one number stands for both spatial dimensions. */
export interface PoolOptions {
  /** Default: the size of the kernel. */
  stride?: Dims | null;
  /** On both sides. Default 0. */
  padding?: Dims;
  /** Windows may reach over the edge. Default false. */
  ceilMode?: boolean;
}

/** Options of `maxPool2d`. */
export interface MaxPoolOptions extends PoolOptions {
  /** Distance of the window's elements. Default 1. */
  dilation?: Dims;
  /** Also give where in each `height * width` plane the elements are (int64). Default false. */
  returnIndices?: boolean;
}

/** Options of `avgPool2d`. */
export interface AvgPoolOptions extends PoolOptions {
  /** The zeros of the padding count. Default true. */
  countIncludePad?: boolean;
  /** Divide by this instead of the size of the window. */
  divisorOverride?: number | null;
}

const maxPoolOp = operator('aten::max_pool2d');
const maxPoolWithIndices = operator<[Tensor, Tensor]>('aten::max_pool2d_with_indices');
const avgPoolOp = operator('aten::avg_pool2d');
const adaptiveAvgPoolOp = operator('aten::adaptive_avg_pool2d');

/**
 * The largest element of each window.
 *
 * @param input `[batch, channels, height, width]` or `[channels, height, width]`
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html
 *
 * @example
 * torch.maxPool2d(images, 2);
 */
export function maxPool2d(
  input: Tensor,
  kernelSize: Dims,
  options?: MaxPoolOptions & { returnIndices?: false },
): Tensor;
/** The largest element of each window, and where it is. */
export function maxPool2d(
  input: Tensor,
  kernelSize: Dims,
  options: MaxPoolOptions & { returnIndices: true },
): [output: Tensor, indices: Tensor];
export function maxPool2d(input: Tensor, kernelSize: Dims, options?: MaxPoolOptions): Tensor | [Tensor, Tensor] {
  checkTensor(input);
  const { stride, padding, dilation, ceilMode, returnIndices } = readOptions(options, 'maxPool2d', [
    'stride',
    'padding',
    'dilation',
    'ceilMode',
    'returnIndices',
  ]);
  return (returnIndices ? maxPoolWithIndices : maxPoolOp)(
    input,
    kernelSize,
    stride ?? undefined,
    padding,
    dilation,
    ceilMode,
  );
}

/**
 * The mean of each window.
 *
 * @param input `[batch, channels, height, width]` or `[channels, height, width]`
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool2d.html
 */
export function avgPool2d(input: Tensor, kernelSize: Dims, options?: AvgPoolOptions): Tensor {
  checkTensor(input);
  const { stride, padding, ceilMode, countIncludePad, divisorOverride } = readOptions(options, 'avgPool2d', [
    'stride',
    'padding',
    'ceilMode',
    'countIncludePad',
    'divisorOverride',
  ]);
  return avgPoolOp(input, kernelSize, stride ?? undefined, padding, ceilMode, countIncludePad, divisorOverride);
}

/**
 * Means of windows chosen so that the result has the given size.
 *
 * @param input `[batch, channels, height, width]` or `[channels, height, width]`
 * @param outputSize height and width of the result, or one number for both
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool2d.html
 */
export function adaptiveAvgPool2d(input: Tensor, outputSize: Dims): Tensor {
  checkTensor(input);
  return adaptiveAvgPoolOp(input, outputSize);
}
