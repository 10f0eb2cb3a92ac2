import { writeFileSync } from 'node:fs';
import * as path from 'node:path';
import type * as pickleBytes from '../../dist/io/pickle/pickleBytes.js';
import type * as zipWrite from '../../dist/io/zip/write.js';

// Found by way of the package: this file is also used by a process that jest does not run.
const internal = (file: string): string => path.resolve(require.resolve('node-torch'), '..', 'io', file);
const { PickleBytes } = require(internal('pickle/pickleBytes.js')) as typeof pickleBytes;
const { zipChunks } = require(internal('zip/write.js')) as typeof zipWrite;

/** The bytes of a zip file with these entries. */
export async function zipBytes(
  entries: Record<string, Uint8Array | string>,
  options?: zipWrite.ZipOptions,
): Promise<Buffer> {
  const files = Object.entries(entries).map(
    ([name, content]): zipWrite.ZipInput => ({
      name,
      parts: [typeof content === 'string' ? Buffer.from(content) : content],
    }),
  );
  const chunks: Uint8Array[] = [];
  for await (const chunk of zipChunks(files, options)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Writes a file of PyTorch with this pickle, and one storage of 16 bytes under the key `0`. */
export async function writePickle(file: string, pickle: Uint8Array): Promise<void> {
  const storage = new Uint8Array(new Float32Array([1, 2, 3, 4]).buffer);
  writeFileSync(
    file,
    await zipBytes({ 'a/data.pkl': pickle, 'a/byteorder': 'little', 'a/data/0': storage, 'a/version': '3\n' }),
  );
}

/** A value of Python in a pickle that is written by hand. */
export type Piece = number | string | boolean | null | Piece[] | { raw: Buffer };

/** A global, such as `torch.FloatStorage`. */
export function global(module: string, name: string): Piece {
  const out = new PickleBytes();
  out.global(module, name);
  return { raw: Buffer.from(out.bytes) };
}

/** What a function gives; lists are tuples here. */
export function call(module: string, name: string, ...args: Piece[]): Piece {
  return { raw: Buffer.concat([bytesOf(global(module, name)), bytesOf(args), Buffer.from('R')]) };
}

export function persistent(...id: Piece[]): Piece {
  return { raw: Buffer.concat([bytesOf(id), Buffer.from('Q')]) };
}

/** A whole pickle of protocol 2 with one value. */
export function pickleOf(value: Piece): Buffer {
  return Buffer.concat([Buffer.from([0x80, 2]), bytesOf(value), Buffer.from('.')]);
}

function bytesOf(piece: Piece): Buffer {
  if (Array.isArray(piece)) return Buffer.concat([Buffer.from('('), ...piece.map(bytesOf), Buffer.from('t')]);
  if (typeof piece === 'object' && piece !== null) return piece.raw;
  const out = new PickleBytes();
  if (piece === null) out.opcode(0x4e);
  else if (typeof piece === 'boolean') out.opcode(piece ? 0x88 : 0x89);
  else if (typeof piece === 'string') out.string(piece);
  else if (Number.isInteger(piece)) out.integer(BigInt(piece));
  else out.float(piece);
  return Buffer.from(out.bytes);
}

/** The storage of {@link writePickle}, or what a hostile file says of it. */
export function storage(numel: Piece = 4, key = '0', type = 'FloatStorage'): Piece {
  return persistent('storage', global('torch', type), key, 'cpu', numel);
}

/** A tensor of float32. */
export function tensor(size: Piece[], stride: Piece[], offset: Piece = 0, on = storage()): Piece {
  return call(
    'torch._utils',
    '_rebuild_tensor_v2',
    on,
    offset,
    size,
    stride,
    false,
    call('collections', 'OrderedDict'),
  );
}
