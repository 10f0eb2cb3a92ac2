import { describeValue, rangeError, typeError } from '../errors.js';
import { native } from '../native/binding.js';
import { tensor } from '../tensor/creation.js';
import { flatten } from '../tensor/nested.js';
import { Tensor } from '../tensor/tensor.js';
import { operator } from './operator.js';

/** A bound in the text of a slice. */
type Bound = number | '';

/** Python's `start:end:step` as text, and `'...'`, which stands for all dimensions that no other index names. */
export type IndexText = '...' | `${Bound}:${Bound}` | `${Bound}:${Bound}:${Bound}`;

/** Python's `start:end:step`. What is left out or null is the beginning, the end, 1. */
export interface Slice {
  /** Negative ones count from the end. */
  start?: number | null;
  /** The first that is left out. Negative ones count from the end. */
  end?: number | null;
  /** Positive. */
  step?: number | null;
}

/** Integers, or booleans, in nested arrays. */
export type IndexArray = readonly (number | bigint | boolean | IndexArray)[] | NodeJS.TypedArray;

/**
 * What may stand in the brackets of Python's `x[...]`: a number takes one slice of a dimension (negative ones count from the end), text such as
 * `'1:3'` or `{ start, end, step }` a range of it, `null` makes a new dimension of size 1, `'...'` leaves dimensions as they are; tensors and arrays
 * choose by integers, or by booleans of the shape of the dimensions that they stand for.
 */
export type Index = number | bigint | boolean | null | IndexText | Slice | Tensor | IndexArray;

interface Range {
  start: number;
  end: number;
  step: number;
}

const ellipsis = '...';
const slicePattern = /^\s*([-+]?\d+)?\s*:\s*([-+]?\d+)?\s*(?::\s*([-+]?\d+)?\s*)?$/;
const whatIndices =
  "a number, a boolean, null, '...', a slice such as '1:3' or { start, end, step }, an array or a Tensor";

/** A bound of a slice, or what stands for it when it is left out. */
function bound(value: unknown, name: string, position: number, otherwise: number): number {
  if (value === undefined || value === null) return otherwise;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  const error = typeof value === 'number' ? rangeError : typeError;
  throw error('an integer', `${name} of index ${position}`, value);
}

function readSlice(slice: Slice, position: number): Range {
  for (const key of Object.keys(slice)) {
    if (key !== 'start' && key !== 'end' && key !== 'step') {
      throw new TypeError(`Expected start, end, step in index ${position} but received '${key}'`);
    }
  }
  const step = bound(slice.step, 'step', position, 1);
  if (step <= 0) {
    throw rangeError(
      'a positive step',
      `step of index ${position}`,
      step,
      'To go backwards, flip() the dimension first',
    );
  }
  const start = bound(slice.start, 'start', position, 0);
  return { start, end: bound(slice.end, 'end', position, Number.MAX_SAFE_INTEGER), step };
}

function parseSlice(text: string, position: number): Range {
  const match = slicePattern.exec(text);
  if (match === null) {
    const wayOut = /^\s*[-+]?\d+\s*$/.test(text) ? 'Give the number itself' : undefined;
    throw typeError("a slice such as '1:3' or '::2', or '...',", `index ${position}`, text, wayOut);
  }
  const [start, end, step] = match.slice(1).map((digits) => (digits === undefined ? undefined : Number(digits)));
  return readSlice({ start, end, step } as Slice, position);
}

/** Integers or booleans in arrays as a tensor. */
export function indexTensor(data: unknown, position: number): Tensor {
  const { elements, shape } = flatten(data as IndexArray);
  const mask = elements.length > 0 && elements.every((element) => typeof element === 'boolean');
  for (const element of elements) {
    const integer = typeof element === 'bigint' || typeof element === 'boolean' || Number.isSafeInteger(element);
    if (!integer) throw rangeError('integers or booleans', `the array of index ${position}`, element);
  }
  if (mask) return tensor(data as IndexArray, { dtype: 'bool' });
  const made = tensor(elements, { dtype: 'int64' });
  return shape.length === 1 ? made : replace(made, reshape(made, shape));
}

const reshape = operator('aten::reshape');
const select = operator('aten::select.int');
const slice = operator('aten::slice.Tensor');
const unsqueeze = operator('aten::unsqueeze');
const full = operator('aten::full');

/** `next`, after `made`, which led to it, was given back. */
function replace(made: Tensor, next: Tensor): Tensor {
  made.dispose();
  return next;
}

type Prepared = number | bigint | boolean | null | typeof ellipsis | Range | { tensor: Tensor; mask: boolean };

/** One index, checked and taken out of its JavaScript form. */
function prepare(index: unknown, position: number): Prepared {
  if (index === null || typeof index === 'boolean' || typeof index === 'bigint' || index === ellipsis) return index;
  if (typeof index === 'number') {
    if (Number.isSafeInteger(index)) return index;
    throw rangeError('an integer', `index ${position}`, index);
  }
  if (typeof index === 'string') return parseSlice(index, position);
  if (index instanceof Tensor) {
    const { dtype } = index;
    const mask = dtype === 'bool' || dtype === 'uint8';
    if (index.ndim > 0 || dtype.startsWith('float') || dtype === 'bfloat16' || dtype.startsWith('complex')) {
      return { tensor: index, mask };
    }
    // In a function that torch.vmap transforms it has another value for each element of the batch.
    if (!mask && native.isTransformed(index.handle)) return { tensor: index, mask };
    const value = index.item<number | bigint | boolean>();
    return mask ? Boolean(value) : value;
  }
  if (Array.isArray(index) || (ArrayBuffer.isView(index) && !(index instanceof DataView))) {
    const made = indexTensor(index, position);
    return { tensor: made, mask: made.dtype === 'bool' };
  }
  if (typeof index === 'object') return readSlice(index as Slice, position);
  throw typeError(whatIndices, `index ${position}`, index);
}

function isTensorIndex(index: Prepared): index is { tensor: Tensor; mask: boolean } {
  return typeof index === 'object' && index !== null && 'tensor' in index;
}

/** How many dimensions of the tensor an index stands for. */
function dimensionsOf(index: Prepared): number {
  if (isTensorIndex(index)) return index.mask ? index.tensor.ndim : 1;
  return index === null || index === ellipsis || typeof index === 'boolean' ? 0 : 1;
}

/** What indices mean: a view, and what is then to be chosen from its dimensions. */
export interface IndexedView {
  /** `input` itself when nothing but `'...'` was asked for. */
  view: Tensor;
  /** For `aten::index`; null takes a whole dimension. Empty when the view is all. */
  tensors: (Tensor | null)[];
}

/**
 * Applies indices from left to right as Python's `x[...]` does (ATen/TensorIndexing.h): numbers, slices and new dimensions make a view, tensors
 * are collected.
 */
export function applyIndices(input: Tensor, indices: readonly unknown[]): IndexedView {
  const prepared = indices.map(prepare);
  const { shape } = input;
  const specified = prepared.reduce<number>((sum, index) => sum + dimensionsOf(index), 0);
  if (specified > shape.length) {
    throw new RangeError(
      `Expected indices for at most ${shape.length} dimensions, those of shape [${shape.join(', ')}], but received some for ${specified}` +
        (shape.length === 0 ? '. Read a scalar with item()' : ''),
    );
  }
  if (prepared.filter((index) => index === ellipsis).length > 1) {
    throw new RangeError("Expected '...' at most once among the indices but received it twice");
  }
  let view = input;
  const tensors: (Tensor | null)[] = [];
  let dim = 0;
  let inputDim = 0;
  const become = (next: Tensor): void => {
    if (view !== input) view.dispose();
    view = next;
  };
  // Before the first tensor nothing is entered: `aten::index` wants one entry for each dimension up to the last tensor.
  const passOver = (count: number): void => {
    dim += count;
    if (tensors.length > 0) for (let i = 0; i < count; i++) tensors.push(null);
  };
  const choose = (chosen: Tensor, dimensions: number): void => {
    if (tensors.length === 0) for (let i = 0; i < dim; i++) tensors.push(null);
    tensors.push(chosen);
    dim += dimensions;
  };
  for (const index of prepared) {
    if (index === ellipsis) {
      passOver(shape.length - specified);
      inputDim += shape.length - specified;
    } else if (index === null) {
      become(unsqueeze(view, dim));
      passOver(1);
    } else if (typeof index === 'boolean') {
      become(unsqueeze(view, dim));
      choose(full([index ? 1 : 0], 0, 'int64', undefined, view.device), 1);
    } else if (isTensorIndex(index)) {
      choose(index.tensor, index.mask ? index.tensor.ndim : 1);
      inputDim += dimensionsOf(index);
    } else if (typeof index === 'object') {
      const size = shape[inputDim] as number;
      const whole = index.start === 0 && index.step === 1 && index.end >= size;
      if (!whole || prepared.length === 1) become(slice(view, dim, index.start, index.end, index.step));
      passOver(1);
      inputDim++;
    } else {
      const size = shape[inputDim] as number;
      if (index >= size || index < -size) {
        const range = size === 0 ? 'no index, since there are no elements,' : `an index from ${-size} to ${size - 1}`;
        throw new RangeError(
          `Expected ${range} for dimension ${inputDim} of size ${size} (shape [${shape.join(', ')}]) but received ${describeValue(index)}`,
        );
      }
      become(select(view, dim, index));
      inputDim++;
    }
  }
  return { view, tensors };
}
