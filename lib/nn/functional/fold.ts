import { checkTensor, type Dims, readOptions } from '../../ops/arguments.js';
import { operator } from '../../ops/operator.js';
import type { Tensor } from '../../tensor/tensor.js';
import { spread } from './spatial.js';

/** Where the blocks of `unfold` and `fold` lie; one number stands for both spatial dimensions. */
export interface FoldOptions {
  /** Distance of the block's elements. Default 1. */
  dilation?: Dims;
  /** Zeros on both sides. Default 0. */
  padding?: Dims;
  /** Default 1. */
  stride?: Dims;
}

const unfoldOp = operator('aten::im2col');
const foldOp = operator('aten::col2im');
const foldNames = ['dilation', 'padding', 'stride'] as const;

/**
 * The blocks that a window of `kernelSize` passes over, as columns: `[batch, channels * elements of the kernel, blocks]`.
 *
 * @param input `[batch, channels, height, width]`, or without batch
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.unfold.html
 *
 * @example
 * torch.nn.functional.unfold(x, 3, { padding: 1 });
 */
export function unfold(input: Tensor, kernelSize: Dims, options?: FoldOptions): Tensor {
  checkTensor(input);
  const { dilation = 1, padding = 0, stride = 1 } = readOptions(options, 'unfold', foldNames);
  return unfoldOp(
    input,
    spread(kernelSize, 2, 'kernelSize'),
    spread(dilation, 2, 'dilation'),
    spread(padding, 2, 'padding'),
    spread(stride, 2, 'stride'),
  );
}

/**
 * The sum of blocks put back where `unfold` took them: `[batch, channels, height, width]`.
 *
 * @param input `[batch, channels * elements of the kernel, blocks]`, or without batch
 * @param outputSize height and width of the result
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.fold.html
 */
export function fold(input: Tensor, outputSize: Dims, kernelSize: Dims, options?: FoldOptions): Tensor {
  checkTensor(input);
  const { dilation = 1, padding = 0, stride = 1 } = readOptions(options, 'fold', foldNames);
  return foldOp(
    input,
    spread(outputSize, 2, 'outputSize'),
    spread(kernelSize, 2, 'kernelSize'),
    spread(dilation, 2, 'dilation'),
    spread(padding, 2, 'padding'),
    spread(stride, 2, 'stride'),
  );
}
