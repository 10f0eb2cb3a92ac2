import type { Tensor } from '../tensor/tensor.js';
import {
  checkTensor,
  type Dims,
  type DTypeName,
  readDType,
  readOptions,
  readSizes,
  type Sizes,
  toDimList,
} from './arguments.js';
import { operator } from './operator.js';

const reshapeOp = operator('aten::reshape');
const viewOp = operator('aten::view');
const viewDType = operator('aten::view.dtype');
const viewAsOp = operator('aten::view_as');
const reshapeAsOp = operator('aten::reshape_as');

/**
 * The same elements in another shape; a view where the strides allow it, otherwise a copy.
 *
 * @param shape sizes, or one array of them; one of them may be -1, to be inferred
 * @see https://docs.pytorch.org/docs/stable/generated/torch.reshape.html
 *
 * @example
 * x.reshape(2, -1);
 */
export function reshape(input: Tensor, ...shape: Sizes): Tensor {
  checkTensor(input);
  return reshapeOp(input, readSizes(shape));
}

/**
 * A view in another shape, or with a dtype's name the same bytes seen as that dtype.
 *
 * @param shape sizes, or one array of them; one of them may be -1, to be inferred
 * @throws TorchError when the strides do not allow a view: use `reshape`
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.view.html
 *
 * @example
 * x.view(2, -1);
 * x.view('int32');
 */
export function view(input: Tensor, ...shape: Sizes | [dtype: DTypeName]): Tensor {
  checkTensor(input);
  const [first] = shape;
  return typeof first === 'string' ? viewDType(input, readDType(first)) : viewOp(input, readSizes(shape as Sizes));
}

/**
 * A view in the shape of `other`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.view_as.html
 */
export function viewAs(input: Tensor, other: Tensor): Tensor {
  checkTensor(input);
  checkTensor(other, 'other');
  return viewAsOp(input, other);
}

/**
 * The same elements in the shape of `other`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reshape_as.html
 */
export function reshapeAs(input: Tensor, other: Tensor): Tensor {
  checkTensor(input);
  checkTensor(other, 'other');
  return reshapeAsOp(input, other);
}

const flattenOp = operator('aten::flatten.using_ints');
const unflattenOp = operator('aten::unflatten.int');

/**
 * The dimensions from `startDim` to `endDim` made one.
 *
 * @param startDim default 0
 * @param endDim default -1, the last
 * @see https://docs.pytorch.org/docs/stable/generated/torch.flatten.html
 */
export function flatten(input: Tensor, startDim?: number, endDim?: number): Tensor {
  checkTensor(input);
  return flattenOp(input, startDim, endDim);
}

/**
 * One dimension made several.
 *
 * @param sizes their sizes; one of them may be -1, to be inferred
 * @see https://docs.pytorch.org/docs/stable/generated/torch.unflatten.html
 */
export function unflatten(input: Tensor, dim: number, sizes: readonly number[]): Tensor {
  checkTensor(input);
  return unflattenOp(input, dim, sizes);
}

const transposeOp = operator('aten::transpose.int');
const tOp = operator('aten::t');
const permuteOp = operator('aten::permute');
const movedimOp = operator('aten::movedim.intlist');

/**
 * A view with two dimensions exchanged.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.transpose.html
 */
export function transpose(input: Tensor, dim0: number, dim1: number): Tensor {
  checkTensor(input);
  return transposeOp(input, dim0, dim1);
}

/**
 * `transpose` by NumPy's name.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.swapaxes.html
 */
export function swapaxes(input: Tensor, axis0: number, axis1: number): Tensor {
  return transpose(input, axis0, axis1);
}

/**
 * A matrix transposed, as a view; a vector or scalar as it is.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.t.html
 */
export function t(input: Tensor): Tensor {
  checkTensor(input);
  return tOp(input);
}

/**
 * A view with the dimensions in another order.
 *
 * @param dims the old dimensions in their new order, or one array of them
 * @see https://docs.pytorch.org/docs/stable/generated/torch.permute.html
 *
 * @example
 * images.permute(0, 3, 1, 2); // [batch, height, width, channels] to [batch, channels, height, width]
 */
export function permute(input: Tensor, ...dims: Sizes): Tensor {
  checkTensor(input);
  return permuteOp(input, readSizes(dims));
}

/**
 * A view with one or more dimensions moved; the others keep their order.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.movedim.html
 */
export function movedim(input: Tensor, source: Dims, destination: Dims): Tensor {
  checkTensor(input);
  return movedimOp(input, toDimList(source), toDimList(destination));
}

const squeezeAll = operator('aten::squeeze');
const squeezeDim = operator('aten::squeeze.dim');
const squeezeDims = operator('aten::squeeze.dims');
const unsqueezeOp = operator('aten::unsqueeze');

/**
 * A view without the dimensions of size 1: all of them, or those in `dim`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.squeeze.html
 */
export function squeeze(input: Tensor, dim?: Dims): Tensor {
  checkTensor(input);
  if (dim === undefined) return squeezeAll(input);
  return Array.isArray(dim) ? squeezeDims(input, dim) : squeezeDim(input, dim as number);
}

/**
 * A view with a dimension of size 1 added at `dim`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.unsqueeze.html
 */
export function unsqueeze(input: Tensor, dim: number): Tensor {
  checkTensor(input);
  return unsqueezeOp(input, dim);
}

const expandOp = operator('aten::expand');
const expandAsOp = operator('aten::expand_as');
const broadcastToOp = operator('aten::broadcast_to');
const repeatOp = operator('aten::repeat');
const tileOp = operator('aten::tile');
const repeatInterleaveInt = operator('aten::repeat_interleave.self_int');
const repeatInterleaveTensor = operator('aten::repeat_interleave.self_Tensor');
const repeatInterleaveIndices = operator('aten::repeat_interleave.Tensor');

/**
 * A view in which dimensions of size 1 appear larger.
 *
 * @param sizes sizes, or one array of them; -1 keeps a dimension
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expand.html
 */
export function expand(input: Tensor, ...sizes: Sizes): Tensor {
  checkTensor(input);
  return expandOp(input, readSizes(sizes));
}

/**
 * A view expanded to the shape of `other`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expand_as.html
 */
export function expandAs(input: Tensor, other: Tensor): Tensor {
  checkTensor(input);
  checkTensor(other, 'other');
  return expandAsOp(input, other);
}

/**
 * A view broadcast to `shape`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.broadcast_to.html
 */
export function broadcastTo(input: Tensor, ...shape: Sizes): Tensor {
  checkTensor(input);
  return broadcastToOp(input, readSizes(shape));
}

/**
 * A copy repeated along each dimension.
 *
 * @param repeats how often, for each dimension, or one array of them; more of them than dimensions add dimensions in front
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.repeat.html
 */
export function repeat(input: Tensor, ...repeats: Sizes): Tensor {
  checkTensor(input);
  return repeatOp(input, readSizes(repeats));
}

/**
 * `repeat`, where fewer numbers than dimensions stand for the last ones.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.tile.html
 */
export function tile(input: Tensor, ...dims: Sizes): Tensor {
  checkTensor(input);
  return tileOp(input, readSizes(dims));
}

/**
 * Each element (or each slice of `dim`) repeated in place.
 *
 * @param repeats how often: a number, or an integer tensor with one for each. When it is left out, `input` says how often, and its indices are what is
 * repeated
 * @param dim default: the flattened tensor
 * @param options `outputSize`: the size of the result, which then need not be read from `repeats`
 * @see https://docs.pytorch.org/docs/stable/generated/torch.repeat_interleave.html
 */
export function repeatInterleave(
  input: Tensor,
  repeats?: number | Tensor,
  dim?: number | null,
  options?: { outputSize?: number | null },
): Tensor {
  checkTensor(input);
  const { outputSize } = readOptions(options, 'repeatInterleave', ['outputSize']);
  if (repeats === undefined) return repeatInterleaveIndices(input, outputSize);
  const op = typeof repeats === 'number' ? repeatInterleaveInt : repeatInterleaveTensor;
  return op(input, repeats, dim, outputSize);
}

const splitOp = operator<Tensor[]>('aten::split.Tensor');
const splitSizes = operator<Tensor[]>('aten::split_with_sizes');
const chunkOp = operator<Tensor[]>('aten::chunk');
const unbindOp = operator<Tensor[]>('aten::unbind.int');

/**
 * Views of parts along `dim`.
 *
 * @param splitSize size of each part (the last one may be smaller), or the sizes of all
 * @param dim default 0
 * @see https://docs.pytorch.org/docs/stable/generated/torch.split.html
 *
 * @example
 * const [train, rest] = x.split([80, 20]);
 */
export function split(input: Tensor, splitSize: Dims, dim?: number): Tensor[] {
  checkTensor(input);
  return Array.isArray(splitSize) ? splitSizes(input, splitSize, dim) : splitOp(input, splitSize as number, dim);
}

/**
 * Views of at most `chunks` equal parts along `dim`.
 *
 * @param dim default 0
 * @see https://docs.pytorch.org/docs/stable/generated/torch.chunk.html
 */
export function chunk(input: Tensor, chunks: number, dim?: number): Tensor[] {
  checkTensor(input);
  return chunkOp(input, chunks, dim);
}

/**
 * Views of all slices along `dim`, which goes away.
 *
 * @param dim default 0
 * @see https://docs.pytorch.org/docs/stable/generated/torch.unbind.html
 */
export function unbind(input: Tensor, dim?: number): Tensor[] {
  checkTensor(input);
  return unbindOp(input, dim);
}

const flipOp = operator('aten::flip');
const rollOp = operator('aten::roll');
const rot90Op = operator('aten::rot90');

/**
 * A copy with the order reversed along one or more dimensions.
 *
 * @param dims dimensions, or one array of them
 * @see https://docs.pytorch.org/docs/stable/generated/torch.flip.html
 */
export function flip(input: Tensor, ...dims: Sizes): Tensor {
  checkTensor(input);
  return flipOp(input, readSizes(dims));
}

/**
 * A copy with the elements shifted along one or more dimensions; what falls off the end comes back at the beginning.
 *
 * @param dims default: the flattened tensor
 * @see https://docs.pytorch.org/docs/stable/generated/torch.roll.html
 */
export function roll(input: Tensor, shifts: Dims, dims?: Dims | null): Tensor {
  checkTensor(input);
  return rollOp(input, shifts, dims ?? undefined);
}

/**
 * A copy turned by 90 degrees, `k` times, in the plane of two dimensions, from the first towards the second.
 *
 * @param k default 1
 * @param dims default `[0, 1]`
 * @see https://docs.pytorch.org/docs/stable/generated/torch.rot90.html
 */
export function rot90(input: Tensor, k?: number, dims?: readonly [number, number]): Tensor {
  checkTensor(input);
  return rot90Op(input, k, dims);
}

const trilOp = operator('aten::tril');
const triuOp = operator('aten::triu');
const diagOp = operator('aten::diag');
const diagonalOp = operator('aten::diagonal');

/**
 * The lower triangle of each matrix, zeros above it.
 *
 * @param diagonal the last diagonal to keep; default 0, the main one; positive ones lie above it
 * @see https://docs.pytorch.org/docs/stable/generated/torch.tril.html
 */
export function tril(input: Tensor, diagonal?: number): Tensor {
  checkTensor(input);
  return trilOp(input, diagonal);
}

/**
 * The upper triangle of each matrix, zeros below it.
 *
 * @param diagonal the first diagonal to keep; default 0, the main one; positive ones lie above it
 * @see https://docs.pytorch.org/docs/stable/generated/torch.triu.html
 */
export function triu(input: Tensor, diagonal?: number): Tensor {
  checkTensor(input);
  return triuOp(input, diagonal);
}

/**
 * A matrix with a vector on its diagonal, or the diagonal of a matrix.
 *
 * @param diagonal default 0, the main one; positive ones lie above it
 * @see https://docs.pytorch.org/docs/stable/generated/torch.diag.html
 */
export function diag(input: Tensor, diagonal?: number): Tensor {
  checkTensor(input);
  return diagOp(input, diagonal);
}

/** Options of `diagonal`. */
export interface DiagonalOptions {
  /** Default 0, the main diagonal; positive ones lie above it. */
  offset?: number;
  /** Default 0. */
  dim1?: number;
  /** Default 1. */
  dim2?: number;
}

/**
 * A view of the diagonal of two dimensions, which becomes the last dimension.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.diagonal.html
 */
export function diagonal(input: Tensor, options?: DiagonalOptions): Tensor {
  checkTensor(input);
  const { offset, dim1, dim2 } = readOptions(options, 'diagonal', ['offset', 'dim1', 'dim2']);
  return diagonalOp(input, offset, dim1, dim2);
}
