import { constants } from 'node:buffer';
import { type FileHandle, open } from 'node:fs/promises';
import type { DType } from '../../tensor/dtype.js';
import { quoted, SafetensorsError } from './error.js';
import { headerEnd, parseSafetensorsHeader, type SafetensorsEntry } from './header.js';

/** One tensor of a safetensors file. */
export interface SafetensorsTensor {
  dtype: DType;
  shape: number[];
  /** Elements in row-major order, little-endian: a view of the memory of the whole file, which it keeps alive. */
  bytes: Uint8Array;
}

/** Contents of a safetensors file. */
export interface SafetensorsFile {
  /** The `__metadata__` strings; empty if there are none. Has no prototype. */
  metadata: Record<string, string>;
  /** Tensors by name, in the order of their data. */
  tensors: Map<string, SafetensorsTensor>;
}

/**
 * The tensors of a safetensors file that is in memory, as views of `bytes`.
 *
 * @param source Name of the data in error messages.
 * @throws SafetensorsError if the bytes are not a valid safetensors file.
 */
export function decodeSafetensors(bytes: Uint8Array, source?: string): SafetensorsFile {
  const { metadata, tensors, dataStart } = parseSafetensorsHeader(bytes, bytes.byteLength, source);
  const data = bytes.subarray(dataStart);
  const views = [...tensors].map(([name, { dtype, shape, begin, end }]): [string, SafetensorsTensor] => [
    name,
    { dtype, shape, bytes: data.subarray(begin, end) },
  ]);
  return { metadata, tensors: new Map(views) };
}

/**
 * Reads a safetensors file. The header is checked before memory is taken for the data. The data is read into one
 * ArrayBuffer (several where it exceeds what this Node can address by one), in which every tensor is aligned for its
 * dtype if it is in the file; files written by the safetensors packages and by this library are, except old ones.
 *
 * @throws SafetensorsError if the file is not a valid safetensors file; the errors of node:fs if it cannot be read.
 *
 * @example
 * const { tensors } = await readSafetensors('model.safetensors');
 * tensors.get('weight')?.shape; // [64, 100]
 */
export async function readSafetensors(path: string): Promise<SafetensorsFile> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const start = await readBytes(file, 0, Math.min(8, size), path);
    const header = await readBytes(file, 0, headerEnd(start, size, path), path);
    const { metadata, tensors, dataStart } = parseSafetensorsHeader(header, size, path);
    return { metadata, tensors: await readTensors(file, path, tensors, dataStart, constants.MAX_LENGTH) };
  } finally {
    await file.close();
  }
}

/** Reads consecutive tensors into buffers of at most `limit` bytes each. */
export async function readTensors(
  file: FileHandle,
  path: string,
  entries: ReadonlyMap<string, SafetensorsEntry>,
  dataStart: number,
  limit: number,
): Promise<Map<string, SafetensorsTensor>> {
  const tensors = new Map<string, SafetensorsTensor>();
  const all = [...entries];
  let first = 0;
  while (first < all.length) {
    // Beginning at a multiple of 8 keeps the alignment that the tensors have in the file.
    const begin = (all[first] as (typeof all)[number])[1].begin;
    const base = begin - (begin % 8);
    let last = first;
    while (last + 1 < all.length && (all[last + 1] as (typeof all)[number])[1].end - base <= limit) last++;
    const [name, { end }] = all[last] as (typeof all)[number];
    if (end - base > limit) {
      throw new SafetensorsError(
        `${path}: tensor ${quoted(name)}: its ${end - begin} bytes are more than this Node can hold in one buffer; Node 22 can`,
      );
    }
    const bytes = await readBytes(file, dataStart + base, end - base, path);
    for (const [key, entry] of all.slice(first, last + 1)) {
      const view = bytes.subarray(entry.begin - base, entry.end - base);
      tensors.set(key, { dtype: entry.dtype, shape: entry.shape, bytes: view });
    }
    first = last + 1;
  }
  return tensors;
}

// One read call takes at most 2^31 - 1 bytes.
const READ_BYTES = 2 ** 30;

async function readBytes(file: FileHandle, position: number, length: number, path: string): Promise<Uint8Array> {
  const bytes = new Uint8Array(allocate(length, path));
  let done = 0;
  while (done < length) {
    const { bytesRead } = await file.read(bytes, done, Math.min(READ_BYTES, length - done), position + done);
    if (bytesRead === 0) {
      throw new SafetensorsError(`${path}: the file ended at byte ${position + done} while it was read`);
    }
    done += bytesRead;
  }
  return bytes;
}

function allocate(length: number, path: string): ArrayBuffer {
  try {
    return new ArrayBuffer(length);
  } catch (cause) {
    throw new SafetensorsError(`${path}: no memory for its ${length} bytes of tensors`, { cause });
  }
}
