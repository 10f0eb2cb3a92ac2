import { Tensor } from '../tensor/tensor.js';
import {
  checkTensor,
  type DimOr,
  type Dims,
  type DTypeName,
  readDim,
  readDType,
  readOptions,
  toDimList,
} from './arguments.js';
import { type ValuesAndIndices, valuesAndIndices } from './namedTuple.js';
import { operator } from './operator.js';

/** Options of a reduction. */
export interface KeepdimOptions {
  /** Keep the reduced dimensions with size 1. Default false. */
  keepdim?: boolean;
}

/** Options of a reduction that can convert first. */
export interface ReductionOptions extends KeepdimOptions {
  /** `input` is converted to it first. Default: the dtype of `input`; for `sum` and `prod` of integers int64. */
  dtype?: DTypeName;
}

/** Options of `std` and `var`. */
export interface CorrectionOptions extends KeepdimOptions {
  /** What is taken off the number of elements in the divisor. Default 1 (Bessel's correction). */
  correction?: number;
}

const keepdimOption = ['keepdim'] as const;
const reductionOptions = ['keepdim', 'dtype'] as const;
const correctionOptions = ['correction', 'keepdim'] as const;

const sumAll = operator('aten::sum');
const sumDims = operator('aten::sum.dim_IntList');

/**
 * The sum of all elements, or along `dim`. Integers and bool are summed as int64.
 *
 * @param dim dimensions to reduce, or the options already; all when left out
 * @see https://docs.pytorch.org/docs/stable/generated/torch.sum.html
 *
 * @example
 * x.sum();
 * x.sum(-1, { keepdim: true });
 * x.sum({ dtype: 'float64' });
 */
export function sum(input: Tensor, dim?: DimOr<Dims, ReductionOptions>, options?: ReductionOptions): Tensor {
  checkTensor(input);
  const read = readDim<Dims, ReductionOptions>(dim, options, 'sum', reductionOptions);
  const dtype = readDType(read.dtype);
  return read.dim === undefined && !read.keepdim ? sumAll(input, dtype) : sumDims(input, read.dim, read.keepdim, dtype);
}

const meanAll = operator('aten::mean');
const meanDims = operator('aten::mean.dim');

/**
 * The mean of all elements, or along `dim`. For floating and complex dtypes.
 *
 * @param dim dimensions to reduce, or the options already; all when left out
 * @see https://docs.pytorch.org/docs/stable/generated/torch.mean.html
 */
export function mean(input: Tensor, dim?: DimOr<Dims, ReductionOptions>, options?: ReductionOptions): Tensor {
  checkTensor(input);
  const read = readDim<Dims, ReductionOptions>(dim, options, 'mean', reductionOptions);
  const dtype = readDType(read.dtype);
  return read.dim === undefined && !read.keepdim
    ? meanAll(input, dtype)
    : meanDims(input, read.dim, read.keepdim, dtype);
}

const prodAll = operator('aten::prod');
const prodDim = operator('aten::prod.dim_int');

/**
 * The product of all elements, or along `dim`. Integers and bool are multiplied as int64.
 *
 * @param dim one dimension, or the options already; all elements when left out
 * @see https://docs.pytorch.org/docs/stable/generated/torch.prod.html
 */
export function prod(input: Tensor, dim?: DimOr<number, ReductionOptions>, options?: ReductionOptions): Tensor {
  checkTensor(input);
  const read = readDim<number, ReductionOptions>(dim, options, 'prod', reductionOptions);
  const dtype = readDType(read.dtype);
  if (read.dim !== undefined) return prodDim(input, read.dim, read.keepdim, dtype);
  if (read.keepdim) throw new TypeError('Expected a dim for prod with keepdim, but it is missing');
  return prodAll(input, dtype);
}

function extremum(name: 'max' | 'min') {
  const all = operator(`aten::${name}`);
  const alongDim = operator<Tensor[]>(`aten::${name}.dim`);
  const ofTwo = operator(`aten::${name}.other`);
  return (input: Tensor, dimOrOther?: number | Tensor, options?: KeepdimOptions): Tensor | ValuesAndIndices => {
    checkTensor(input);
    const { keepdim } = readOptions(options, name, keepdimOption);
    if (dimOrOther === undefined && options === undefined) return all(input);
    if (dimOrOther instanceof Tensor) return ofTwo(input, dimOrOther);
    return valuesAndIndices(alongDim(input, dimOrOther, keepdim));
  };
}

const maxOf = extremum('max');
const minOf = extremum('min');

/**
 * The largest element of all.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.max.html
 *
 * @example
 * const [values, indices] = torch.max(x, 1);
 */
export function max(input: Tensor): Tensor;
/** The largest elements along `dim`, and where they are (int64). */
export function max(input: Tensor, dim: number, options?: KeepdimOptions): ValuesAndIndices;
/** The larger of both, element by element: `maximum`. */
export function max(input: Tensor, other: Tensor): Tensor;
export function max(input: Tensor, dimOrOther?: number | Tensor, options?: KeepdimOptions): Tensor | ValuesAndIndices {
  return maxOf(input, dimOrOther, options);
}

/**
 * The smallest element of all.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.min.html
 *
 * @example
 * const [values, indices] = torch.min(x, 1);
 */
export function min(input: Tensor): Tensor;
/** The smallest elements along `dim`, and where they are (int64). */
export function min(input: Tensor, dim: number, options?: KeepdimOptions): ValuesAndIndices;
/** The smaller of both, element by element: `minimum`. */
export function min(input: Tensor, other: Tensor): Tensor;
export function min(input: Tensor, dimOrOther?: number | Tensor, options?: KeepdimOptions): Tensor | ValuesAndIndices {
  return minOf(input, dimOrOther, options);
}

const amaxOp = operator('aten::amax');
const aminOp = operator('aten::amin');

/**
 * The largest elements along one or more dimensions. Gradients go to all equal ones in equal parts, unlike those of `max`.
 *
 * @param dim dimensions to reduce, or the options already; all when left out
 * @see https://docs.pytorch.org/docs/stable/generated/torch.amax.html
 */
export function amax(input: Tensor, dim?: DimOr<Dims, KeepdimOptions>, options?: KeepdimOptions): Tensor {
  checkTensor(input);
  const read = readDim<Dims, KeepdimOptions>(dim, options, 'amax', keepdimOption);
  return amaxOp(input, read.dim, read.keepdim);
}

/**
 * The smallest elements along one or more dimensions. Gradients go to all equal ones in equal parts, unlike those of `min`.
 *
 * @param dim dimensions to reduce, or the options already; all when left out
 * @see https://docs.pytorch.org/docs/stable/generated/torch.amin.html
 */
export function amin(input: Tensor, dim?: DimOr<Dims, KeepdimOptions>, options?: KeepdimOptions): Tensor {
  checkTensor(input);
  const read = readDim<Dims, KeepdimOptions>(dim, options, 'amin', keepdimOption);
  return aminOp(input, read.dim, read.keepdim);
}

const argmaxOp = operator('aten::argmax');
const argminOp = operator('aten::argmin');

/**
 * Where the largest element is, along `dim` or in the flattened tensor. Result of dtype int64.
 *
 * @param dim one dimension, or the options already
 * @see https://docs.pytorch.org/docs/stable/generated/torch.argmax.html
 */
export function argmax(input: Tensor, dim?: DimOr<number, KeepdimOptions>, options?: KeepdimOptions): Tensor {
  checkTensor(input);
  const read = readDim<number, KeepdimOptions>(dim, options, 'argmax', keepdimOption);
  return argmaxOp(input, read.dim, read.keepdim);
}

/**
 * Where the smallest element is, along `dim` or in the flattened tensor. Result of dtype int64.
 *
 * @param dim one dimension, or the options already
 * @see https://docs.pytorch.org/docs/stable/generated/torch.argmin.html
 */
export function argmin(input: Tensor, dim?: DimOr<number, KeepdimOptions>, options?: KeepdimOptions): Tensor {
  checkTensor(input);
  const read = readDim<number, KeepdimOptions>(dim, options, 'argmin', keepdimOption);
  return argminOp(input, read.dim, read.keepdim);
}

function testOfElements(name: 'any' | 'all') {
  const whole = operator(`aten::${name}`);
  const alongDim = operator(`aten::${name}.dim`);
  const alongDims = operator(`aten::${name}.dims`);
  return (input: Tensor, dim?: DimOr<Dims, KeepdimOptions>, options?: KeepdimOptions): Tensor => {
    checkTensor(input);
    const read = readDim<Dims, KeepdimOptions>(dim, options, name, keepdimOption);
    if (typeof read.dim === 'number') return alongDim(input, read.dim, read.keepdim);
    return read.dim === undefined && !read.keepdim ? whole(input) : alongDims(input, read.dim, read.keepdim);
  };
}

/**
 * True when any element is nonzero, of all or along `dim`. Result of dtype bool (uint8 for uint8).
 *
 * @param dim dimensions to reduce, or the options already; all when left out
 * @see https://docs.pytorch.org/docs/stable/generated/torch.any.html
 */
export const any = testOfElements('any');

/**
 * True when no element is zero, of all or along `dim`. Result of dtype bool (uint8 for uint8).
 *
 * @param dim dimensions to reduce, or the options already; all when left out
 * @see https://docs.pytorch.org/docs/stable/generated/torch.all.html
 */
export const all = testOfElements('all');

const stdOp = operator('aten::std.correction');
const varOp = operator('aten::var.correction');

/**
 * The standard deviation of all elements, or along `dim`.
 *
 * @param dim dimensions to reduce, or the options already; all when left out
 * @see https://docs.pytorch.org/docs/stable/generated/torch.std.html
 *
 * @example
 * x.std(0, { correction: 0 });
 */
export function std(input: Tensor, dim?: DimOr<Dims, CorrectionOptions>, options?: CorrectionOptions): Tensor {
  checkTensor(input);
  const read = readDim<Dims, CorrectionOptions>(dim, options, 'std', correctionOptions);
  return stdOp(input, read.dim, read.correction, read.keepdim);
}

/**
 * The variance of all elements, or along `dim`.
 *
 * @param dim dimensions to reduce, or the options already; all when left out
 * @see https://docs.pytorch.org/docs/stable/generated/torch.var.html
 */
function variance(input: Tensor, dim?: DimOr<Dims, CorrectionOptions>, options?: CorrectionOptions): Tensor {
  checkTensor(input);
  const read = readDim<Dims, CorrectionOptions>(dim, options, 'var', correctionOptions);
  return varOp(input, read.dim, read.correction, read.keepdim);
}

// `var` is a reserved word, but a name to export.
export { variance as var };

const vectorNorm = operator('aten::linalg_vector_norm');
const matrixNorm = operator('aten::linalg_matrix_norm.str_ord');

/**
 * The norm of all elements taken as one vector, or along `dim`.
 *
 * @param p order: a number (`Infinity` for the largest modulus, 0 for the count of nonzero elements), `'fro'` (Frobenius, the default) or
 * `'nuc'` (nuclear, of a matrix, or of the matrices in the two dimensions of `dim`)
 * @see https://docs.pytorch.org/docs/stable/generated/torch.norm.html
 *
 * @example
 * x.norm();
 * x.norm(1, -1);
 */
export function norm(
  input: Tensor,
  p: number | 'fro' | 'nuc' = 'fro',
  dim?: DimOr<Dims, ReductionOptions>,
  options?: ReductionOptions,
): Tensor {
  checkTensor(input);
  const read = readDim<Dims, ReductionOptions>(dim, options, 'norm', reductionOptions);
  const dtype = readDType(read.dtype);
  if (p === 'nuc') {
    const dims = read.dim === undefined ? input.shape.map((_, index) => index) : toDimList(read.dim);
    return matrixNorm(input, p, dims, read.keepdim, dtype);
  }
  return vectorNorm(input, p === 'fro' ? 2 : p, read.dim, read.keepdim, dtype);
}

const logsumexpOp = operator('aten::logsumexp');

/**
 * log(sum(exp(x))) along `dim`, without overflow.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.logsumexp.html
 */
export function logsumexp(input: Tensor, dim: Dims, options?: KeepdimOptions): Tensor {
  checkTensor(input);
  return logsumexpOp(input, dim, readOptions(options, 'logsumexp', keepdimOption).keepdim);
}

const medianAll = operator('aten::median');
const medianDim = operator<Tensor[]>('aten::median.dim');

/**
 * The median of all elements; of an even number of them the lower one.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.median.html
 */
export function median(input: Tensor): Tensor;
/** The medians along `dim`, and where they are (int64). */
export function median(input: Tensor, dim: number, options?: KeepdimOptions): ValuesAndIndices;
export function median(input: Tensor, dim?: number, options?: KeepdimOptions): Tensor | ValuesAndIndices {
  checkTensor(input);
  const { keepdim } = readOptions(options, 'median', keepdimOption);
  if (dim === undefined && options === undefined) return medianAll(input);
  return valuesAndIndices(medianDim(input, dim, keepdim));
}

/** Options of `quantile`. */
export interface QuantileOptions extends KeepdimOptions {
  /** What lies between two elements. Default `'linear'`. */
  interpolation?: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest';
}

const quantileTensor = operator('aten::quantile');
const quantileScalar = operator('aten::quantile.scalar');

/**
 * The q-th quantiles of all elements, or along `dim`.
 *
 * @param q from 0 to 1: a number, or a tensor of them, which adds a first dimension to the result
 * @param dim one dimension, or the options already; all elements when left out
 * @see https://docs.pytorch.org/docs/stable/generated/torch.quantile.html
 */
export function quantile(
  input: Tensor,
  q: number | Tensor,
  dim?: DimOr<number, QuantileOptions>,
  options?: QuantileOptions,
): Tensor {
  checkTensor(input);
  const read = readDim<number, QuantileOptions>(dim, options, 'quantile', ['keepdim', 'interpolation']);
  const op = q instanceof Tensor ? quantileTensor : quantileScalar;
  return op(input, q, read.dim, read.keepdim, read.interpolation);
}

const countNonzeroDims = operator('aten::count_nonzero.dim_IntList');
const countNonzeroDim = operator('aten::count_nonzero');

/**
 * How many elements are not zero, of all or along `dim`. Result of dtype int64.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.count_nonzero.html
 */
export function countNonzero(input: Tensor, dim?: Dims): Tensor {
  checkTensor(input);
  return Array.isArray(dim) ? countNonzeroDims(input, dim) : countNonzeroDim(input, dim as number | undefined);
}
