import { isAnyArrayBuffer } from 'node:util/types';
import { rangeError, typeError } from '../errors.js';
import { native } from '../native/binding.js';
import { type DTypeName, readOptions } from '../ops/arguments.js';
import { dtypes, normalizeDType } from './dtype.js';
import { Tensor } from './tensor.js';

/** How `frombuffer` reads the bytes. */
export interface FrombufferOptions {
  /** What the bytes are elements of; little-endian, bool as bytes 0 and 1, complex numbers as real then imaginary part. */
  dtype: DTypeName;
  /** How many elements to read; default all that follow. */
  count?: number;
  /** How many bytes to skip. Default 0. */
  offset?: number;
  /** Record operators on it for gradients. Default false. */
  requiresGrad?: boolean;
}

function bytesOf(buffer: unknown): Uint8Array {
  if (ArrayBuffer.isView(buffer)) return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  // By its kind, not its class: the class of another realm is another one.
  if (isAnyArrayBuffer(buffer)) return new Uint8Array(buffer);
  throw typeError('an ArrayBuffer, a typed array or a DataView', 'buffer', buffer);
}

function checkCount(value: unknown, name: string): asserts value is number {
  if (typeof value !== 'number') throw typeError('a non-negative integer', name, value);
  if (!Number.isSafeInteger(value) || value < 0) throw rangeError('a non-negative integer', name, value);
}

/**
 * A tensor `[count]` of elements of any dtype that lie in `buffer` as bytes. They are copied, which PyTorch does not: JavaScript may move its buffers.
 *
 * `x.bytesSync()` is the way back.
 *
 * @throws RangeError when the bytes after `offset` are not `count` elements, or no whole number of them
 * @see https://docs.pytorch.org/docs/stable/generated/torch.frombuffer.html
 *
 * @example
 * torch.frombuffer(new Uint8Array([0, 0x3c, 0, 0x40]), { dtype: 'float16' }).toArray(); // [1, 2]
 * torch.frombuffer(await readFile('weights.bin'), { dtype: 'bfloat16', offset: 16 }).view(64, 64);
 */
export function frombuffer(buffer: ArrayBufferLike | NodeJS.ArrayBufferView, options: FrombufferOptions): Tensor {
  const bytes = bytesOf(buffer);
  const read = readOptions(options, 'frombuffer', ['dtype', 'count', 'offset', 'requiresGrad']);
  const dtype = normalizeDType(read.dtype as string);
  const size = dtypes[dtype].bytes;
  const offset = read.offset ?? 0;
  checkCount(offset, 'offset');
  if (offset > bytes.length) throw rangeError(`at most the ${bytes.length} bytes of the buffer`, 'offset', offset);
  const rest = bytes.length - offset;
  if (read.count === undefined && rest % size !== 0) {
    throw new RangeError(`Expected a multiple of ${size} bytes for ${dtype} but received ${rest}`);
  }
  const count = read.count ?? rest / size;
  checkCount(count, 'count');
  if (count * size > rest) {
    throw rangeError(`at most ${Math.floor(rest / size)} elements of ${dtype} in ${rest} bytes`, 'count', count);
  }
  const elements = bytes.subarray(offset, offset + count * size);
  const tensor = new Tensor(native.fromData(elements, dtypes[dtype].code, [count]));
  return read.requiresGrad ? tensor.requiresGrad_() : tensor;
}
