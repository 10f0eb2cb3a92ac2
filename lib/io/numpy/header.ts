import { Buffer } from 'node:buffer';
import type { DType } from '../../tensor/dtype.js';
import { type ByteSource, readBytes } from '../byteSource.js';
import type { Fail } from '../fileFormatError.js';
import { byteCount } from '../safetensors/header.js';
import { arrayType } from './arrayTypes.js';
import { parsePythonLiteral } from './pythonLiteral.js';

/** What every .npy file begins with. */
export const NPY_MAGIC = Buffer.from('\x93NUMPY', 'latin1');

/** More than any array needs whose type is not structured. */
const MAX_HEADER_BYTES = 2 ** 16;

/** NumPy's own limit. */
const MAX_DIMENSIONS = 64;

/** What the header of a .npy file says. */
export interface NpyHeader {
  dtype: DType;
  isBigEndian: boolean;
  /** Whether the first dimension is the one whose neighbours lie side by side. */
  isFortranOrder: boolean;
  shape: number[];
  /** Length of the elements. */
  bytes: number;
}

/**
 * Reads the header of a .npy file, format versions 1.0, 2.0 and 3.0.
 *
 * @see https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
 */
export async function readNpyHeader(source: ByteSource): Promise<NpyHeader> {
  const fail: Fail = source.fail;
  const start = await readBytes(source, 8);
  if (!start.subarray(0, 6).equals(NPY_MAGIC)) fail('it does not begin as a .npy file does');
  const [major, minor] = [start[6] as number, start[7] as number];
  if (major < 1 || major > 3 || minor !== 0)
    fail(`expected version 1.0, 2.0 or 3.0 of the .npy format but found ${major}.${minor}`);
  const length =
    major === 1 ? (await readBytes(source, 2)).readUInt16LE() : (await readBytes(source, 4)).readUInt32LE();
  if (length > MAX_HEADER_BYTES)
    fail(`its header says that it has ${length} bytes; at most ${MAX_HEADER_BYTES} are read`);
  const text = (await readBytes(source, length)).toString(major === 3 ? 'utf8' : 'latin1');
  return parseNpyHeader(text, (problem) => fail(`its header is damaged: ${problem}`), fail);
}

function parseNpyHeader(text: string, damaged: Fail, fail: Fail): NpyHeader {
  const fields = parsePythonLiteral(text, damaged);
  if (!(fields instanceof Map)) return damaged('it is no dict');
  for (const key of ['descr', 'fortran_order', 'shape']) if (!fields.has(key)) damaged(`the key '${key}' is missing`);
  if (fields.size !== 3) damaged('there are other keys than descr, fortran_order and shape');
  const isFortranOrder = fields.get('fortran_order');
  if (typeof isFortranOrder !== 'boolean') return damaged('fortran_order is neither True nor False');
  const shape = fields.get('shape');
  if (
    !Array.isArray(shape) ||
    !shape.every((size): size is number => Number.isSafeInteger(size) && (size as number) >= 0)
  ) {
    return damaged('the shape is no tuple of integers of at least 0');
  }
  if (shape.length > MAX_DIMENSIONS) damaged(`the shape has more than ${MAX_DIMENSIONS} dimensions`);
  const { dtype, isBigEndian } = arrayType(fields.get('descr'), fail);
  const bytes = byteCount(shape, dtype);
  if (bytes === undefined) return damaged(`the number of bytes of shape [${shape}] and dtype ${dtype} overflows`);
  return { dtype, isBigEndian, isFortranOrder, shape, bytes };
}

/** The header of an array in row-major order, byte for byte as NumPy writes it. */
export function formatNpyHeader(descr: string, shape: readonly number[]): Buffer {
  const tuple = shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(', ')})`;
  // NumPy leaves room for the first dimension to grow to 21 digits when something is appended.
  const room = shape.length > 0 ? ' '.repeat(21 - String(shape[0]).length) : '';
  const text = `{'descr': '${descr}', 'fortran_order': False, 'shape': ${tuple}, }${room}`;
  const unpadded = NPY_MAGIC.length + 4 + text.length + 1;
  const padding = 64 - (unpadded % 64);
  const header = Buffer.alloc(unpadded + padding, ' ');
  NPY_MAGIC.copy(header);
  header.writeUInt16LE(0x0001, 6);
  header.writeUInt16LE(header.length - 10, 8);
  header.write(text, 10, 'latin1');
  header.write('\n', header.length - 1);
  return header;
}
