import { native } from '../native/binding.js';
import { operator } from '../ops/operator.js';
import { type DType, dtypes } from '../tensor/dtype.js';
import type { Tensor } from '../tensor/tensor.js';
import { type ByteSource, checkRemaining } from './byteSource.js';

const emptyOp = operator('aten::empty.memory_format');
const narrowOp = operator('aten::narrow');
const setOp = operator('aten::set_.source_Tensor_storage_offset');

/** Bytes read at a time: a tensor's memory is filled from a buffer of this size, so that it is never in memory twice. */
const CHUNK_BYTES = 2 ** 22;

/** Size of the numbers that an element consists of, whose bytes are in another order on big-endian machines. */
export function wordBytes(dtype: DType): number {
  const { bytes, kind } = dtypes[dtype];
  return kind === 'complex' ? bytes / 2 : bytes;
}

/**
 * The next `length` bytes of a source as a tensor, uint8 `[length]`.
 *
 * @param swapped size of the numbers whose bytes are turned around; 1 for none
 */
export async function readStorage(source: ByteSource, length: number, swapped = 1): Promise<Tensor> {
  // Before memory is taken.
  checkRemaining(source, length);
  const storage: Tensor = emptyOp([length], 'uint8');
  try {
    const buffer = Buffer.allocUnsafeSlow(Math.min(CHUNK_BYTES, length));
    for (let done = 0; done < length; done += buffer.length) {
      const chunk = buffer.subarray(0, Math.min(buffer.length, length - done));
      await source.read(chunk);
      swapBytes(chunk, swapped);
      const part: Tensor = narrowOp(storage, 0, done, chunk.length);
      try {
        native.writeFrom(part.handle, chunk);
      } finally {
        part.dispose();
      }
    }
    return storage;
  } catch (error) {
    storage.dispose();
    throw error;
  }
}

/** Turns around the bytes of each number of `word` bytes, in place. */
export function swapBytes(bytes: Buffer, word: number): void {
  const whole = bytes.subarray(0, bytes.length - (bytes.length % word));
  if (word === 2) whole.swap16();
  else if (word === 4) whole.swap32();
  else if (word === 8) whole.swap64();
}

/**
 * A tensor on the memory of `storage`, which it keeps alive. As in PyTorch's files, it is no view in the eyes of autograd.
 *
 * The caller has checked that all elements lie within the storage; another one would be made larger.
 *
 * @param offset first element, counted in elements
 */
export function tensorOn(
  storage: Tensor,
  dtype: DType,
  offset: number,
  shape: readonly number[],
  strides: readonly number[],
): Tensor {
  const tensor: Tensor = emptyOp([0], dtype, undefined, storage.device);
  try {
    return setOp(tensor, storage, offset, shape, strides);
  } catch (error) {
    tensor.dispose();
    throw error;
  }
}

/** Steps between neighbours of a tensor whose elements lie in row-major order without gaps. */
export function contiguousStrides(shape: readonly number[]): number[] {
  const strides: number[] = [];
  let step = 1;
  for (const size of [...shape].reverse()) {
    strides.unshift(step);
    step *= Math.max(size, 1);
  }
  return strides;
}

/** Elements from the first to the last that a tensor touches, the ends included; 0 for a tensor without elements. Infinity where it is no safe integer. */
export function elementSpan(shape: readonly number[], strides: readonly number[]): number {
  if (shape.includes(0)) return 0;
  const span = shape.reduce((sum, size, dim) => sum + (size - 1) * (strides[dim] as number), 1);
  return Number.isSafeInteger(span) ? span : Number.POSITIVE_INFINITY;
}
