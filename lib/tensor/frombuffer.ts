import { rangeError, typeError } from '../errors.js';
import { native } from '../native/binding.js';
import { readOptions } from '../ops/arguments.js';
import { operator } from '../ops/operator.js';
import { getDefaultDtype } from './defaultDtype.js';
import { type DType, dtypes, normalizeDType } from './dtype.js';
import { Tensor } from './tensor.js';

/** Options of {@link frombuffer}. */
export interface FrombufferOptions {
  /** How the bytes are read. Default: the default dtype. */
  dtype?: DType | (string & {});
  /** How many elements. Default -1: as many as there are. */
  count?: number;
  /** Bytes to leave out at the beginning. Default 0. */
  offset?: number;
  /** Record operators on it for gradients. Default false. */
  requiresGrad?: boolean;
}

const toDtype = operator('aten::to.dtype');

/**
 * A tensor `[count]` of bytes that lie elsewhere in memory.
 *
 * The bytes are copied: Python's tensor shares them, but JavaScript may take an `ArrayBuffer` away (`structuredClone`, `postMessage`), which a
 * tensor on its memory would not survive.
 *
 * @param buffer an `ArrayBuffer`, a `SharedArrayBuffer`, or a view of one such as a Node.js `Buffer`
 * @throws RangeError when there are no whole elements, or fewer than asked for
 * @see https://docs.pytorch.org/docs/stable/generated/torch.frombuffer.html
 *
 * @example
 * torch.frombuffer(await fs.readFile('weights.bin'), { dtype: 'bfloat16' });
 */
export function frombuffer(buffer: ArrayBufferLike | ArrayBufferView, options?: FrombufferOptions): Tensor {
  const {
    dtype,
    count = -1,
    offset = 0,
    requiresGrad,
  } = readOptions(options, 'frombuffer', ['dtype', 'count', 'offset', 'requiresGrad']);
  const name = dtype === undefined ? getDefaultDtype() : normalizeDType(dtype);
  const { kind, bytes: width } = dtypes[name];
  if (kind === 'quantized') throw rangeError('a dtype that is not quantized', 'dtype', dtype);
  const all = bytesOf(buffer);
  if (!Number.isSafeInteger(offset) || offset < 0 || offset > all.length) {
    throw rangeError(`an integer from 0 to ${all.length}, the number of bytes,`, 'offset', offset);
  }
  const rest = all.length - offset;
  if (!Number.isSafeInteger(count) || count < -1)
    throw rangeError('an integer of at least 0, or -1 for all,', 'count', count);
  if (count === -1 && rest % width !== 0) {
    throw rangeError(
      `a multiple of ${width} bytes (dtype ${name}) behind the offset`,
      'buffer',
      buffer,
      `There are ${rest}`,
    );
  }
  const elements = count === -1 ? rest / width : count;
  if (elements * width > rest) {
    throw rangeError(`at most ${Math.floor(rest / width)} elements of ${name}, as the buffer holds,`, 'count', count);
  }
  const part = all.subarray(offset, offset + elements * width);
  const made = new Tensor(native.fromData(part, dtypes[name === 'bool' ? 'uint8' : name].code, [elements]));
  // libtorch expects a bool to be 0 or 1.
  const tensor = name === 'bool' ? toDtype(made, 'bool') : made;
  if (requiresGrad) tensor.requiresGrad = true;
  return tensor;
}

function bytesOf(buffer: unknown): Uint8Array {
  if (ArrayBuffer.isView(buffer)) return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  // By name, since a buffer may come from another realm.
  const tag = Object.prototype.toString.call(buffer);
  if (tag === '[object ArrayBuffer]' || tag === '[object SharedArrayBuffer]')
    return new Uint8Array(buffer as ArrayBuffer);
  throw typeError('an ArrayBuffer or a view of one', 'buffer', buffer);
}
