import { Tensor } from '../tensor/tensor.js';
import { checkTensor, type Operand, readOptions, type Scalar } from './arguments.js';
import type { AlphaOptions } from './arithmetic.js';
import { operator } from './operator.js';

const selectOp = operator('aten::select.int');
const sliceOp = operator('aten::slice.Tensor');
const narrowOp = operator('aten::narrow');
const narrowTensor = operator('aten::narrow.Tensor');

/**
 * A view of one slice of a dimension, which goes away.
 *
 * @param index negative ones count from the end
 * @see https://docs.pytorch.org/docs/stable/generated/torch.select.html
 */
export function select(input: Tensor, dim: number, index: number): Tensor {
  checkTensor(input);
  return selectOp(input, dim, index);
}

/**
 * A view of every `step`-th slice of a dimension, from `start` to before `end`: Python's `x[start:end:step]` along `dim`.
 *
 * @param dim default 0
 * @param start default the beginning; negative ones count from the end
 * @param end default the end; negative ones count from the end
 * @param step default 1; positive
 *
 * @example
 * x.slice(0, 1, -1); // without the first and the last row
 */
export function slice(input: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number): Tensor {
  checkTensor(input);
  return sliceOp(input, dim, start, end, step);
}

/**
 * A view of `length` slices of a dimension, from `start` on.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.narrow.html
 */
export function narrow(input: Tensor, dim: number, start: number | Tensor, length: number): Tensor {
  checkTensor(input);
  return (start instanceof Tensor ? narrowTensor : narrowOp)(input, dim, start, length);
}

const indexSelectOp = operator('aten::index_select');
const gatherOp = operator('aten::gather');
const takeOp = operator('aten::take');
const maskedSelectOp = operator('aten::masked_select');

/**
 * The slices of a dimension whose numbers stand in `index`.
 *
 * @param index int32 or int64, one dimension
 * @see https://docs.pytorch.org/docs/stable/generated/torch.index_select.html
 */
export function indexSelect(input: Tensor, dim: number, index: Tensor): Tensor {
  checkTensor(input);
  checkTensor(index, 'index');
  return indexSelectOp(input, dim, index);
}

/**
 * One element for each of `index`: for `dim` 0 `out[i][j] = input[index[i][j]][j]`.
 *
 * @param index int64, of the shape of the result
 * @see https://docs.pytorch.org/docs/stable/generated/torch.gather.html
 */
export function gather(input: Tensor, dim: number, index: Tensor): Tensor {
  checkTensor(input);
  checkTensor(index, 'index');
  return gatherOp(input, dim, index);
}

/**
 * The elements whose numbers in the flattened tensor stand in `index`.
 *
 * @param index int64, of the shape of the result
 * @see https://docs.pytorch.org/docs/stable/generated/torch.take.html
 */
export function take(input: Tensor, index: Tensor): Tensor {
  checkTensor(input);
  checkTensor(index, 'index');
  return takeOp(input, index);
}

/**
 * The elements where `mask` is true, in one dimension.
 *
 * @param mask bool, broadcasts with `input`
 * @see https://docs.pytorch.org/docs/stable/generated/torch.masked_select.html
 */
export function maskedSelect(input: Tensor, mask: Tensor): Tensor {
  checkTensor(input);
  checkTensor(mask, 'mask');
  return maskedSelectOp(input, mask);
}

/** How `scatter` joins what is there and what comes. */
export interface ScatterOptions {
  /** Default: what comes replaces what is there. */
  reduce?: 'add' | 'multiply';
}

const scatterSrc = operator('aten::scatter.src');
const scatterValue = operator('aten::scatter.value');
const scatterSrcReduce = operator('aten::scatter.reduce');
const scatterValueReduce = operator('aten::scatter.value_reduce');
const scatterAddOp = operator('aten::scatter_add');

/**
 * A copy with elements replaced: for `dim` 0 `out[index[i][j]][j] = src[i][j]`.
 *
 * @param index int64
 * @param src a tensor, or one number for all
 * @see https://docs.pytorch.org/docs/stable/generated/torch.scatter.html
 */
export function scatter(input: Tensor, dim: number, index: Tensor, src: Operand, options?: ScatterOptions): Tensor {
  checkTensor(input);
  checkTensor(index, 'index');
  const { reduce } = readOptions(options, 'scatter', ['reduce']);
  if (src instanceof Tensor) {
    return reduce === undefined ? scatterSrc(input, dim, index, src) : scatterSrcReduce(input, dim, index, src, reduce);
  }
  return reduce === undefined
    ? scatterValue(input, dim, index, src)
    : scatterValueReduce(input, dim, index, src, reduce);
}

/**
 * A copy with elements added: for `dim` 0 `out[index[i][j]][j] += src[i][j]`.
 *
 * @param index int64
 * @see https://docs.pytorch.org/docs/stable/generated/torch.scatter_add.html
 */
export function scatterAdd(input: Tensor, dim: number, index: Tensor, src: Tensor): Tensor {
  checkTensor(input);
  checkTensor(index, 'index');
  checkTensor(src, 'src');
  return scatterAddOp(input, dim, index, src);
}

/** Options of `scatterReduce`. */
export interface ScatterReduceOptions {
  /** The element that is there takes part. Default true. */
  includeSelf?: boolean;
}

const scatterReduceTwo = operator('aten::scatter_reduce.two');

/**
 * A copy with elements joined: for `dim` 0 `out[index[i][j]][j] = reduce(out[index[i][j]][j], src[i][j])`.
 *
 * @param index int64
 * @see https://docs.pytorch.org/docs/stable/generated/torch.scatter_reduce.html
 */
export function scatterReduce(
  input: Tensor,
  dim: number,
  index: Tensor,
  src: Tensor,
  reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin',
  options?: ScatterReduceOptions,
): Tensor {
  checkTensor(input);
  checkTensor(index, 'index');
  checkTensor(src, 'src');
  const { includeSelf } = readOptions(options, 'scatterReduce', ['includeSelf']);
  return scatterReduceTwo(input, dim, index, src, reduce, includeSelf);
}

const maskedFillScalar = operator('aten::masked_fill.Scalar');
const maskedFillTensor = operator('aten::masked_fill.Tensor');
const indexFillScalar = operator('aten::index_fill.int_Scalar');
const indexFillTensor = operator('aten::index_fill.int_Tensor');
const indexAddOp = operator('aten::index_add');

/**
 * A copy with `value` where `mask` is true.
 *
 * @param mask bool, broadcasts with `input`
 * @param value a number, or a tensor without dimensions
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill.html
 */
export function maskedFill(input: Tensor, mask: Tensor, value: Operand): Tensor {
  checkTensor(input);
  checkTensor(mask, 'mask');
  return value instanceof Tensor ? maskedFillTensor(input, mask, value) : maskedFillScalar(input, mask, value);
}

/**
 * A copy with `value` in the slices of a dimension whose numbers stand in `index`.
 *
 * @param index int64, one dimension
 * @param value a number, or a tensor without dimensions
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html
 */
export function indexFill(input: Tensor, dim: number, index: Tensor, value: Operand): Tensor {
  checkTensor(input);
  checkTensor(index, 'index');
  return value instanceof Tensor
    ? indexFillTensor(input, dim, index, value)
    : indexFillScalar(input, dim, index, value);
}

/**
 * A copy with `alpha * source` added to the slices of a dimension whose numbers stand in `index`.
 *
 * @param index int32 or int64, one dimension
 * @see https://docs.pytorch.org/docs/stable/generated/torch.index_add.html
 */
export function indexAdd(input: Tensor, dim: number, index: Tensor, source: Tensor, options?: AlphaOptions): Tensor {
  checkTensor(input);
  checkTensor(index, 'index');
  checkTensor(source, 'source');
  return indexAddOp(input, dim, index, source, readOptions(options, 'indexAdd', ['alpha']).alpha);
}

/** Options of `nonzero`. */
export interface NonzeroOptions {
  /** One tensor for each dimension instead of one matrix. Default false. */
  asTuple?: boolean;
}

const nonzeroOp = operator('aten::nonzero');
const nonzeroNumpy = operator<Tensor[]>('aten::nonzero_numpy');

/**
 * Where the elements are that are not zero, `[count, dimensions]`, int64.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nonzero.html
 */
export function nonzero(input: Tensor, options?: NonzeroOptions & { asTuple?: false }): Tensor;
/** Where the elements are that are not zero: one tensor of indices for each dimension. */
export function nonzero(input: Tensor, options: NonzeroOptions & { asTuple: true }): Tensor[];
export function nonzero(input: Tensor, options?: NonzeroOptions): Tensor | Tensor[] {
  checkTensor(input);
  return readOptions(options, 'nonzero', ['asTuple']).asTuple ? nonzeroNumpy(input) : nonzeroOp(input);
}

/** Options of `bincount`. */
export interface BincountOptions {
  /** Weight of each element. Default 1 each, and a result of dtype int64. */
  weights?: Tensor | null;
  /** The least size of the result. Default 0. */
  minlength?: number;
}

const bincountOp = operator('aten::bincount');

/**
 * How often each integer from 0 to the largest occurs.
 *
 * @param input integers that are not negative, one dimension
 * @see https://docs.pytorch.org/docs/stable/generated/torch.bincount.html
 */
export function bincount(input: Tensor, options?: BincountOptions): Tensor {
  checkTensor(input);
  const { weights, minlength } = readOptions(options, 'bincount', ['weights', 'minlength']);
  return bincountOp(input, weights, minlength);
}

/** Options of `bucketize` and `searchsorted`. */
export interface BucketizeOptions {
  /** A value equal to a boundary belongs after it. Default false. */
  right?: boolean;
  /** Result of dtype int32 instead of int64. Default false. */
  outInt32?: boolean;
}

/** Options of `searchsorted`. */
export interface SearchsortedOptions extends BucketizeOptions {
  /** `'right'` is the same as `right: true`. */
  side?: 'left' | 'right';
  /** The order that sorts the sequence, when it is not sorted itself. */
  sorter?: Tensor | null;
}

const bucketizeTensor = operator('aten::bucketize.Tensor');
const bucketizeScalar = operator('aten::bucketize.Scalar');
const searchsortedTensor = operator('aten::searchsorted.Tensor');
const searchsortedScalar = operator('aten::searchsorted.Scalar');

/**
 * Between which boundaries each element lies: the number of the bucket, from 0 to the number of boundaries.
 *
 * @param boundaries ascending, one dimension
 * @see https://docs.pytorch.org/docs/stable/generated/torch.bucketize.html
 */
export function bucketize(input: Tensor | Scalar, boundaries: Tensor, options?: BucketizeOptions): Tensor {
  checkTensor(boundaries, 'boundaries');
  const { right, outInt32 } = readOptions(options, 'bucketize', ['right', 'outInt32']);
  return (input instanceof Tensor ? bucketizeTensor : bucketizeScalar)(input, boundaries, outInt32, right);
}

/**
 * Where each value would be inserted to keep the innermost dimension sorted.
 *
 * @param sortedSequence ascending along its last dimension
 * @see https://docs.pytorch.org/docs/stable/generated/torch.searchsorted.html
 */
export function searchsorted(sortedSequence: Tensor, input: Tensor | Scalar, options?: SearchsortedOptions): Tensor {
  checkTensor(sortedSequence, 'sortedSequence');
  const { right, outInt32, side, sorter } = readOptions(options, 'searchsorted', [
    'right',
    'outInt32',
    'side',
    'sorter',
  ]);
  return (input instanceof Tensor ? searchsortedTensor : searchsortedScalar)(
    sortedSequence,
    input,
    outInt32,
    right,
    side,
    sorter,
  );
}
