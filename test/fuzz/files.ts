import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import * as torch from 'node-torch';
import { goldensFolder } from '../goldens.js';
import { checkError, inspectResult } from './outcome.js';

const sources = [
  ...readdirSync(join(goldensFolder, 'files')).map((name) => join('files', name)),
  'every_dtype.safetensors',
  'names.safetensors',
];

/** A change of a file's bytes. Places are parts of its length, so that they shrink and print well. */
interface Change {
  kind: 'set' | 'flip' | 'remove' | 'insert' | 'repeat' | 'cut' | 'number';
  place: number;
  value: number;
}

/** A file that Python wrote, damaged. */
export interface FileRecipe {
  source: string;
  changes: Change[];
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('set', 'set', 'flip', 'flip', 'remove', 'insert', 'repeat', 'cut', 'number'),
  place: fc.nat(9999),
  value: fc.nat(255),
});

/** Files with few changes, which get past the first checks. */
export const damagedFiles: fc.Arbitrary<FileRecipe> = fc.record({
  source: fc.constantFrom(...sources),
  changes: fc.array(change, { minLength: 1, maxLength: 4 }),
});

/** Numbers that sizes, offsets and counts are tried with. */
const numbers = [0n, 1n, 0x7fff_ffffn, 0xffff_ffffn, 2n ** 53n, 2n ** 63n, 2n ** 64n - 1n];

function changed(bytes: Buffer, { kind, place, value }: Change): Buffer {
  const at = Math.floor((place / 10_000) * bytes.length);
  const copy = Buffer.from(bytes);
  switch (kind) {
    case 'set':
      copy[at] = value;
      return copy;
    case 'flip':
      copy[at] = (copy[at] ?? 0) ^ (1 << (value % 8));
      return copy;
    case 'remove':
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + (value % 16))]);
    case 'insert':
      return Buffer.concat([bytes.subarray(0, at), Buffer.alloc(1 + (value % 16), value), bytes.subarray(at)]);
    case 'repeat':
      return Buffer.concat([bytes.subarray(0, at + value), bytes.subarray(at)]);
    case 'cut':
      return bytes.subarray(0, at);
    case 'number':
      if (at + 8 <= copy.length) copy.writeBigUInt64LE(numbers[value % numbers.length] as bigint, at);
      return copy;
  }
}

const folder = mkdtempSync(join(tmpdir(), 'fuzz-files-'));
process.on('exit', () => rmSync(folder, { recursive: true }));

function tensorsIn(value: unknown, found: Set<unknown>): void {
  if (typeof value !== 'object' || value === null || found.has(value)) return;
  found.add(value);
  if (value instanceof torch.Tensor) inspectResult(value, false);
  else if (value instanceof Map) for (const item of value.values()) tensorsIn(item, found);
  else if (!ArrayBuffer.isView(value)) for (const item of Object.values(value)) tensorsIn(item, found);
}

/** Loads the damaged file. */
export async function loadDamaged({ source, changes }: FileRecipe): Promise<void> {
  const file = join(folder, 'file');
  writeFileSync(file, changes.reduce(changed, readFileSync(join(goldensFolder, source))));
  await loadWhatMayBeDamaged(file);
}

/** Loads a file: a value all of whose tensors can be read, or an error that the library promises. */
export async function loadWhatMayBeDamaged(file: string): Promise<void> {
  let loaded: unknown;
  try {
    loaded = await torch.load(file);
  } catch (error) {
    checkError(error);
    const isPromised = error instanceof torch.FileFormatError || error instanceof torch.TorchOutOfMemoryError;
    if (!isPromised) throw new Error(`Expected a FileFormatError but caught ${String(error)}`, { cause: error });
    return;
  }
  tensorsIn(loaded, new Set());
  torch.dispose(loaded);
}
