import { TorchOutOfMemoryError } from '../errors.js';
import { native, type TensorHandle } from '../native/binding.js';
import {
  bfloat16ToNumber,
  type DType,
  dtypeFromCode,
  dtypes,
  float8e4m3fnToNumber,
  float8e4m3fnuzToNumber,
  float8e5m2fnuzToNumber,
  float8e5m2ToNumber,
  float8e8m0fnuToNumber,
  halfToNumber,
  typedArrayOf,
} from './dtype.js';

/** What `data()` gives: a typed array of the tensor's dtype. */
export type TensorData =
  | Float32Array
  | Float64Array
  | Int8Array
  | Int16Array
  | Int32Array
  | BigInt64Array
  | Uint8Array
  | Uint16Array
  | Uint32Array
  | BigUint64Array;

/** A complex number. */
export interface Complex {
  re: number;
  im: number;
}

/** One element of a tensor. */
export type Element = number | bigint | boolean | Complex;

/** Elements in nested arrays, one level a dimension. */
export type NestedArray = Element | NestedArray[];

interface Readable {
  readonly handle: TensorHandle;
}

/** Below this many bytes a copy is cheaper than handing it to another thread. */
const asyncFrom = 256 * 1024;

/** From this many elements on libtorch widens small floats, which JavaScript does one by one. */
const widenedFrom = 256;

/** How the bits of floats that JavaScript has no typed array for are read; each of their values is a float32. */
const decoders = new Map<DType, (bits: number) => number>([
  ['float16', halfToNumber],
  ['bfloat16', bfloat16ToNumber],
  ['complex32', halfToNumber],
  ['float8_e4m3fn', float8e4m3fnToNumber],
  ['float8_e4m3fnuz', float8e4m3fnuzToNumber],
  ['float8_e5m2', float8e5m2ToNumber],
  ['float8_e5m2fnuz', float8e5m2fnuzToNumber],
  ['float8_e8m0fnu', float8e8m0fnuToNumber],
]);

function widen(raw: NodeJS.TypedArray, dtype: DType): TensorData {
  const decode = decoders.get(dtype);
  return decode === undefined ? (raw as TensorData) : Float32Array.from(raw as Uint8Array | Uint16Array, decode);
}

function allocate(dtype: DType, elements: number): NodeJS.TypedArray {
  const TypedArray = typedArrayOf(dtype);
  try {
    return new TypedArray((elements * dtypes[dtype].bytes) / TypedArray.BYTES_PER_ELEMENT);
  } catch {
    // More than the engine's limit, or than there is; an expanded tensor has so many elements without the memory for them.
    throw new TorchOutOfMemoryError(`not enough memory for a ${TypedArray.name} of ${elements} elements of ${dtype}`);
  }
}

/** The dtype of small floats that are widened as they are read; null of what is read as it lies. */
function widerDtype(dtype: DType): DType | null {
  if (!decoders.has(dtype)) return null;
  return dtype === 'complex32' ? 'complex64' : 'float32';
}

/** `count` elements from flat index `offset` on; all by default. 16-bit and 8-bit floats are widened to float32. */
export function readData(tensor: Readable, offset = 0, count?: number): TensorData {
  const dtype = dtypeFromCode(native.dtype(tensor.handle));
  const elements = count ?? native.numel(tensor.handle) - offset;
  const wider = elements < widenedFrom ? null : widerDtype(dtype);
  const target = allocate(wider ?? dtype, elements);
  native.readInto(tensor.handle, target, offset, wider !== null);
  return wider === null ? widen(target, dtype) : (target as TensorData);
}

/** All elements; the copy of a large tensor is made on another thread. */
export async function readDataAsync(tensor: Readable): Promise<TensorData> {
  const dtype = dtypeFromCode(native.dtype(tensor.handle));
  const elements = native.numel(tensor.handle);
  if (elements * dtypes[dtype].bytes < asyncFrom && native.device(tensor.handle) === 'cpu') return readData(tensor);
  const wider = widerDtype(dtype);
  const target = allocate(wider ?? dtype, elements);
  return native.readAsync(tensor.handle, target as TensorData & NodeJS.TypedArray, wider !== null);
}

/** All elements as they lie in memory, in row-major order. */
export function readBytes(tensor: Readable): Uint8Array {
  const dtype = dtypeFromCode(native.dtype(tensor.handle));
  const target = allocate(dtype, native.numel(tensor.handle));
  native.readInto(tensor.handle, target, 0);
  return new Uint8Array(target.buffer);
}

/** {@link readBytes}; the copy of a large tensor is made on another thread. */
export async function readBytesAsync(tensor: Readable): Promise<Uint8Array> {
  const dtype = dtypeFromCode(native.dtype(tensor.handle));
  const target = allocate(dtype, native.numel(tensor.handle));
  if (target.byteLength < asyncFrom && native.device(tensor.handle) === 'cpu') return readBytes(tensor);
  await native.readAsync(tensor.handle, target, false);
  return new Uint8Array(target.buffer);
}

/** Element `index` of what {@link readData} gave. */
export function elementAt(data: TensorData, index: number, dtype: DType): Element {
  if (dtypes[dtype].kind === 'complex') {
    return { re: Number(data[2 * index]), im: Number(data[2 * index + 1]) };
  }
  const value = data[index];
  if (value === undefined) throw new RangeError(`Expected an index below ${data.length} but received ${index}`);
  if (dtype === 'bool') return value !== 0;
  if (typeof value === 'bigint' && value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER) {
    return Number(value);
  }
  return value;
}

/** Arrays and elements that {@link toNested} makes at most: half a gigabyte of JavaScript's heap, whose exhaustion ends the process. */
const maxNested = 2 ** 26;

/** @throws RangeError when nested arrays of this shape are more than JavaScript can hold */
export function checkNestable(shape: readonly number[]): void {
  const text = `[${shape.join(', ')}]`;
  let count = 1;
  for (const size of shape) {
    count *= size;
    // libtorch itself lets them pass in views without elements.
    if (size < 0) throw new RangeError(`Expected no negative size for toArray() but the shape is ${text}`);
    if (count > maxNested) {
      throw new RangeError(
        `Expected at most ${maxNested} elements for toArray() but the shape is ${text}. Read them with data()`,
      );
    }
  }
}

/** Nested arrays of `shape` over flat data. */
export function toNested(data: TensorData, shape: readonly number[], dtype: DType): NestedArray {
  let next = 0;
  const build = (dim: number): NestedArray => {
    const size = shape[dim];
    if (size === undefined) return elementAt(data, next++, dtype);
    const level: NestedArray[] = new Array(size);
    for (let i = 0; i < size; i++) level[i] = build(dim + 1);
    return level;
  };
  return build(0);
}
