import { rangeError, typeError } from '../errors.js';
import { defaultComplexDtype, getDefaultDtype } from './defaultDtype.js';
import type { DType } from './dtype.js';
import type { Complex, Element } from './read.js';

/** What `torch.tensor` takes: a number, bigint, boolean or complex number, nested arrays of them, or a typed array. */
export type TensorLike = Element | NodeJS.TypedArray | readonly TensorLike[];

function isComplex(value: unknown): value is Complex {
  if (typeof value !== 'object' || value === null) return false;
  const { re, im } = value as Partial<Complex>;
  return typeof re === 'number' && typeof im === 'number';
}

function isRow(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}

/** As many as torch.tensor takes. */
const maxDimensions = 128;

function position(path: readonly number[]): string {
  return path.length === 0 ? 'data' : `data${path.map((index) => `[${index}]`).join('')}`;
}

/** Nested arrays taken apart: elements in row-major order, their shape, and the dtype that they call for. */
export interface Flattened {
  elements: Element[];
  shape: number[];
  dtype: DType;
}

/**
 * Flattens nested arrays, checking that they are regular.
 *
 * Numbers call for the default dtype, as JavaScript does not tell 1 from 1.0; bigints for int64, booleans for bool, `{ re, im }` for the complex
 * numbers of two floats of the default dtype. Where they are mixed, the wider one wins.
 */
export function flatten(data: TensorLike): Flattened {
  const shape: number[] = [];
  for (let level: unknown = data; isRow(level); level = level[0]) {
    // Without a limit an array that contains itself would fill the memory.
    if (shape.length === maxDimensions) throw rangeError(`at most ${maxDimensions} levels of arrays`, 'data', data);
    shape.push(level.length);
  }
  const elements: Element[] = [];
  let numbers = 0;
  let bigints = 0;
  let complexes = 0;
  const path: number[] = [];
  const visit = (value: unknown, depth: number): void => {
    const size = shape[depth];
    if (size !== undefined) {
      if (!isRow(value)) {
        throw typeError(`an array of length ${size}`, position(path), value, 'All rows must be of one shape');
      }
      if (value.length !== size) {
        throw rangeError(`an array of length ${size}`, position(path), value, 'All rows must be of one shape');
      }
      for (let i = 0; i < size; i++) {
        path.push(i);
        visit(value[i], depth + 1);
        path.pop();
      }
      return;
    }
    if (typeof value === 'number') numbers++;
    else if (typeof value === 'bigint') bigints++;
    else if (isComplex(value)) complexes++;
    else if (typeof value !== 'boolean') {
      throw typeError('a number, bigint, boolean or { re, im }', position(path), value);
    }
    elements.push(value as Element);
  };
  visit(data, 0);
  let dtype: DType = 'bool';
  if (complexes > 0) dtype = defaultComplexDtype();
  else if (numbers > 0 || elements.length === 0) dtype = getDefaultDtype();
  else if (bigints > 0) dtype = 'int64';
  return { elements, shape, dtype };
}
