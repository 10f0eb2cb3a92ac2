import { typeError } from '../errors.js';
import { tensor } from '../tensor/creation.js';
import type { TensorLike } from '../tensor/nested.js';
import { Tensor } from '../tensor/tensor.js';
import { checkTensor, isScalar, type Operand, readOptions } from './arguments.js';
import { applyIndices, type Index, type IndexArray, indexTensor } from './indexExpression.js';
import { operator } from './operator.js';

const aliasOp = operator('aten::alias');
const indexOp = operator('aten::index.Tensor');
const indexPutOp = operator('aten::index_put');
const indexPutInPlace = operator('aten::index_put_');
const unsqueeze = operator('aten::unsqueeze');
const fill = operator('aten::fill_.Scalar');
const fillTensor = operator('aten::fill_.Tensor');
const copy = operator('aten::copy_');
const view = operator('aten::view');
const full = operator('aten::full');

/**
 * Python's `x[...]`: the part of a tensor that indices name, one for each dimension from the first on.
 *
 * A view while there are only numbers, slices, `null` and `'...'`; a copy as soon as an array, a tensor or a boolean is among them. The dimensions
 * that several arrays choose become one, in the place of the first, or in front of all when something else stands between the arrays.
 *
 * @param indices see {@link Index}
 * @throws RangeError, naming the dimension and its size, when a number is out of range, and when there are more indices than dimensions; TypeError
 * for what is no index
 * @see https://docs.pytorch.org/docs/stable/notes/numpy_compatibility.html and https://numpy.org/doc/stable/user/basics.indexing.html
 *
 * @example
 * const x = torch.arange(12).reshape(3, 4);
 * x.at(0);                          // x[0]
 * x.at(-1, '1:3');                  // x[-1, 1:3]
 * x.at({ start: from, end: to });   // x[from:to]
 * x.at('...', null, 0);             // x[..., None, 0]
 * x.at([0, 2], [1, 3]);             // x[[0, 2], [1, 3]]: two elements
 * x.at(x.gt(5));                    // x[x > 5]
 */
export function at(input: Tensor, ...indices: Index[]): Tensor {
  checkTensor(input);
  const { view: viewed, tensors } = applyIndices(input, indices);
  if (tensors.length === 0) return viewed === input ? aliasOp(input) : viewed;
  const result = indexOp(viewed, tensors);
  if (viewed !== input) viewed.dispose();
  return result;
}

/** The sizes without the ones in front, which broadcasting makes again. */
function withoutLeadingOnes(shape: readonly number[]): readonly number[] {
  const first = shape.findIndex((size) => size !== 1);
  return first < 0 ? [] : shape.slice(first);
}

function broadcastsTo(shape: readonly number[], target: readonly number[]): boolean {
  if (shape.length > target.length) return false;
  return shape.every((size, i) => size === 1 || size === target[target.length - shape.length + i]);
}

function copyTo(target: Tensor, value: Tensor | Exclude<Operand, Tensor>): void {
  if (!(value instanceof Tensor)) {
    fill(target, value);
    return;
  }
  if (value.ndim === 0 && value.device === 'cpu') {
    fillTensor(target, value);
    return;
  }
  const { shape } = value;
  const sizes = withoutLeadingOnes(shape);
  if (!broadcastsTo(sizes, target.shape)) {
    throw new RangeError(
      `Expected a value that broadcasts to the part which is set, [${target.shape.join(', ')}], but received one of shape [${shape.join(', ')}]`,
    );
  }
  copy(target, sizes.length === shape.length ? value : view(value, sizes));
}

/**
 * Python's `x[...] = value`: sets the part of a tensor that indices name, in place.
 *
 * @param indicesAndValue indices as {@link at} takes them, and last the value: a number, a tensor or nested arrays that broadcast to that part.
 * Values become of this tensor's dtype, except a tensor behind indices with arrays or tensors, whose dtype must be the same, as in PyTorch.
 * Where arrays name an element twice, one of the values stays.
 * @returns `input`
 * @throws RangeError as {@link at}, and when the value does not broadcast; TorchError on a leaf that requires gradients (set it in `torch.noGrad`)
 *
 * @example
 * x.setAt(0, 5);                    // x[0] = 5
 * x.setAt('...', '1:3', y);         // x[..., 1:3] = y
 * x.setAt(x.lt(0), 0);              // x[x < 0] = 0
 */
export function setAt(input: Tensor, ...indicesAndValue: [...indices: Index[], value: Operand | TensorLike]): Tensor {
  checkTensor(input);
  if (indicesAndValue.length === 0) throw typeError('indices and a value', 'the arguments of setAt', undefined);
  const indices = indicesAndValue.slice(0, -1);
  const given = indicesAndValue.at(-1) as Operand | TensorLike | undefined;
  const single = indices.length === 1 ? indices[0] : undefined;
  if (single === false) return input;
  const value =
    given instanceof Tensor || isScalar(given)
      ? given
      : tensor(readValue(given), { dtype: input.dtype, device: input.device });
  if (single === true) {
    copyTo(unsqueeze(input, 0), value);
    return input;
  }
  const { view: target, tensors } = applyIndices(input, indices);
  if (tensors.length === 0) {
    copyTo(target, value);
  } else {
    const put = value instanceof Tensor ? value : full([], value, input.dtype, undefined, input.device);
    const sizes = withoutLeadingOnes(put.shape);
    indexPutInPlace(target, tensors, sizes.length === put.ndim ? put : view(put, sizes));
  }
  if (target !== input) target.dispose();
  return input;
}

function readValue(value: unknown): TensorLike {
  if (Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView))) return value as TensorLike;
  throw typeError('a number, a Tensor or nested arrays', 'value', value);
}

/** Indices for {@link index} and {@link indexPut_}: one for each dimension from the first on. */
export type TensorIndices = readonly (Tensor | IndexArray | null)[];

function readTensorIndices(indices: unknown): (Tensor | null)[] {
  if (!Array.isArray(indices)) throw typeError('an array of Tensors', 'indices', indices);
  return indices.map((item, position) => {
    if (item === null || item instanceof Tensor) return item;
    if (Array.isArray(item) || ArrayBuffer.isView(item)) return indexTensor(item, position);
    throw typeError('a Tensor, an array or null', `indices[${position}]`, item, 'For numbers and slices there is at()');
  });
}

/**
 * The elements that tensors of indices name: `aten::index`. {@link at} is more convenient.
 *
 * @param indices int32, int64, bool or uint8 tensors that broadcast together, or arrays of integers; `null` takes the whole dimension (where `at`
 * would make a new one)
 *
 * @example
 * x.index([null, torch.tensor([0n, 2n])]); // x[:, [0, 2]]
 */
export function index(input: Tensor, indices: TensorIndices): Tensor {
  checkTensor(input);
  return indexOp(input, readTensorIndices(indices));
}

/** Options of `indexPut` and `indexPut_`. */
export interface IndexPutOptions {
  /** Add to what is there, also several times where an element is named several times. Default false. */
  accumulate?: boolean;
}

function readPut(input: Tensor, indices: TensorIndices, values: Operand, options?: boolean | IndexPutOptions) {
  checkTensor(input);
  const accumulate =
    typeof options === 'boolean' ? options : readOptions(options, 'indexPut_', ['accumulate']).accumulate;
  if (!(values instanceof Tensor) && !isScalar(values)) throw typeError('a Tensor or a number', 'values', values);
  const put = values instanceof Tensor ? values : full([], values, input.dtype, undefined, input.device);
  return [readTensorIndices(indices), put, accumulate] as const;
}

/**
 * Sets the elements that tensors of indices name, in place.
 *
 * @param indices as {@link index} takes them
 * @param values broadcast to the elements; a tensor of the same dtype, or a number
 * @param options `{ accumulate }`, or PyTorch's positional boolean
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_put_.html
 *
 * @example
 * counts.indexPut_([torch.tensor([0n, 0n, 2n])], 1, { accumulate: true });
 */
export function indexPut_(
  input: Tensor,
  indices: TensorIndices,
  values: Operand,
  options?: boolean | IndexPutOptions,
): Tensor {
  return indexPutInPlace(input, ...readPut(input, indices, values, options));
}

/**
 * {@link indexPut_} on a copy.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_put.html
 */
export function indexPut(
  input: Tensor,
  indices: TensorIndices,
  values: Operand,
  options?: boolean | IndexPutOptions,
): Tensor {
  return indexPutOp(input, ...readPut(input, indices, values, options));
}
