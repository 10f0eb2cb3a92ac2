import { rangeError } from '../../errors.js';
import { checkTensor, type Dims, readOptions } from '../../ops/arguments.js';
import { operator } from '../../ops/operator.js';
import type { Tensor } from '../../tensor/tensor.js';
import { spread } from './spatial.js';

/** Options of an unpooling: those of the pooling that it undoes. */
export interface MaxUnpoolOptions {
  /** Default: the size of the kernel. */
  stride?: Dims | null;
  /** On both sides. Default 0. */
  padding?: Dims;
  /** Sizes of the result's spatial dimensions, where those of the pooling's input are not the smallest possible; batch and channels may stand before. */
  outputSize?: readonly number[] | null;
}

function outputSizes(
  input: Tensor,
  kernel: readonly number[],
  stride: readonly number[],
  padding: readonly number[],
  given: readonly number[] | null | undefined,
): number[] {
  const spatial = input.shape.slice(-kernel.length);
  const least = spatial.map(
    (size, dim) => (size - 1) * (stride[dim] as number) + (kernel[dim] as number) - 2 * (padding[dim] as number),
  );
  if (given === undefined || given === null) return least;
  const sizes = given.length === kernel.length + 2 ? given.slice(2) : given;
  const wanted = spread(sizes, kernel.length, 'outputSize');
  wanted.forEach((size, dim) => {
    const [middle, step] = [least[dim] as number, stride[dim] as number];
    if (size <= middle - step || size >= middle + step) {
      throw rangeError(`a size between ${middle - step} and ${middle + step}`, `outputSize[${dim}]`, size);
    }
  });
  return wanted;
}

const unpool2d = operator('aten::max_unpool2d');
const unpool3d = operator('aten::max_unpool3d');
const unsqueezeOp = operator('aten::unsqueeze');
const squeezeOp = operator('aten::squeeze.dim');

function maxUnpool(
  dimensions: number,
  unpool: (input: Tensor, indices: Tensor, sizes: number[], stride: number[], padding: number[]) => Tensor,
) {
  const name = `maxUnpool${dimensions}d`;
  return (input: Tensor, indices: Tensor, kernelSize: Dims, options?: MaxUnpoolOptions): Tensor => {
    checkTensor(input);
    checkTensor(indices, 'indices');
    const read = readOptions(options, name, ['stride', 'padding', 'outputSize']);
    const kernel = spread(kernelSize, dimensions, 'kernelSize');
    const stride = spread(read.stride ?? kernel, dimensions, 'stride');
    const padding = spread(read.padding ?? 0, dimensions, 'padding');
    return unpool(input, indices, outputSizes(input, kernel, stride, padding, read.outputSize), stride, padding);
  };
}

/**
 * Puts the elements of `maxPool1d` back where they were, with zeros elsewhere.
 *
 * @param input `[batch, channels, length]`, or without batch
 * @param indices int64, in the shape of `input`: those of `maxPool1d` with `returnIndices`
 * @throws RangeError when `outputSize` is none that the pooling could have had
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool1d.html
 */
export const maxUnpool1d = maxUnpool(1, (input, indices, sizes) =>
  squeezeOp(unpool2d(unsqueezeOp(input, -1), unsqueezeOp(indices, -1), [...sizes, 1]), -1),
);

/**
 * Puts the elements of `maxPool2d` back where they were, with zeros elsewhere.
 *
 * @param input `[batch, channels, height, width]`, or without batch
 * @param indices int64, in the shape of `input`: those of `maxPool2d` with `returnIndices`
 * @throws RangeError when `outputSize` is none that the pooling could have had
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool2d.html
 *
 * @example
 * const [output, indices] = torch.nn.functional.maxPool2d(x, 2, { returnIndices: true });
 * torch.nn.functional.maxUnpool2d(output, indices, 2);
 */
export const maxUnpool2d = maxUnpool(2, (input, indices, sizes) => unpool2d(input, indices, sizes));

/**
 * Puts the elements of `maxPool3d` back where they were, with zeros elsewhere.
 *
 * @param input `[batch, channels, depth, height, width]`, or without batch
 * @param indices int64, in the shape of `input`: those of `maxPool3d` with `returnIndices`
 * @throws RangeError when `outputSize` is none that the pooling could have had
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool3d.html
 */
export const maxUnpool3d = maxUnpool(3, unpool3d);
