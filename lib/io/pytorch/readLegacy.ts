import type { FileHandle } from 'node:fs/promises';
import { dtypes } from '../../tensor/dtype.js';
import type { Tensor } from '../../tensor/tensor.js';
import { FileSource, readBytes } from '../byteSource.js';
import { type Fail, failIn } from '../fileFormatError.js';
import type { LoadedValue } from '../loadedValue.js';
import { Unpickler } from '../pickle/unpickler.js';
import { PickleEndError, PickleError, PyRefused, PyTuple } from '../pickle/values.js';
import { readStorage } from '../storage.js';
import { naturalOf, stringOf } from './arguments.js';
import { finishObject, type PyTorchContext, pytorchContext, readingPickle } from './pickledObject.js';
import {
  StorageClass,
  type StorageReference,
  type StorageTable,
  StorageView,
  storageBytes,
} from './storageReference.js';

const MAGIC_NUMBER = 0x1950a86a20f9469cfc6cn;
const PROTOCOL_VERSION = 1001;

/** Bytes read at first; when the pickles do not end within them, the double is read. */
const FIRST_BYTES = 2 ** 20;
const MAX_PICKLE_BYTES = 2 ** 29;

interface Pickles {
  pickled: unknown;
  /** Keys of the storages in the order in which they stand in the file. */
  keys: string[];
  /** Byte of the file at which the storages begin. */
  end: number;
  context: PyTorchContext;
}

/**
 * The object in a file that `torch.save` wrote before PyTorch 1.6, or with `_use_new_zipfile_serialization=False`: a magic number, a version, facts about the
 * machine, the object and the keys of its storages, each a pickle; then the storages, always little-endian.
 */
export async function readPyTorchLegacy(
  file: FileHandle,
  path: string,
  place: (storage: Tensor) => Tensor,
): Promise<LoadedValue> {
  const fail = failIn(path);
  const { size } = await file.stat();
  const { pickled, keys, end, context } = await readPickles(file, size, fail);
  const starts = await findStorages(file, size, end, keys, context.storages, fail);
  return finishObject(
    pickled,
    context,
    async (storage) => {
      const start = starts.get(storage) ?? fail(`the storage '${storage.key.slice(0, 100)}' is missing`);
      return place(await readStorage(new FileSource(file, start, storage.bytes, fail), storage.bytes));
    },
    fail,
  );
}

async function readPickles(file: FileHandle, size: number, fail: Fail): Promise<Pickles> {
  for (let length = FIRST_BYTES; ; length *= 2) {
    const bytes = await readBytes(new FileSource(file, 0, size, fail), Math.min(length, size, MAX_PICKLE_BYTES));
    try {
      return readingPickle(() => runPickles(bytes), fail);
    } catch (error) {
      const isCutOff = error instanceof Error && error.cause instanceof PickleEndError;
      if (!isCutOff || bytes.length >= Math.min(size, MAX_PICKLE_BYTES)) throw error;
    }
  }
}

function runPickles(bytes: Buffer): Pickles {
  const context = pytorchContext(bytes.length, storageOf);
  const unpickler = new Unpickler(bytes, context);
  if (unpickler.load() !== MAGIC_NUMBER) throw new PickleError("it is not one that PyTorch's torch.save wrote");
  if (unpickler.load() !== PROTOCOL_VERSION) throw new PickleError(`it is of another version than ${PROTOCOL_VERSION}`);
  // Byte order and sizes of the machine, which say nothing of the file.
  unpickler.load();
  const pickled = unpickler.load();
  const keys = unpickler.load();
  if (!Array.isArray(keys)) throw new PickleError('the keys of its storages are no list');
  for (const key of keys) stringOf(key, 'the key of a storage');
  return { pickled, keys, end: unpickler.position, context };
}

/** `('storage', class, key, location, number of elements, None or (key of a view, offset, size))`, or `('module', class, source file, source)` */
function storageOf(id: unknown, storages: StorageTable): StorageView | PyRefused {
  const items = id instanceof PyTuple ? id.items : [];
  if (items[0] === 'module' && items[1] instanceof PyRefused) return items[1];
  const [kind, type, key, location, numel, part] = items;
  if (kind !== 'storage' || !(type instanceof StorageClass))
    throw new PickleError('it refers to something else than a storage');
  const whole = storages.get(
    stringOf(key, 'the key of a storage'),
    type.dtype,
    numel,
    stringOf(location, 'the location of a storage'),
  );
  if (part === null || part === undefined) return whole;
  const [, offset, count] = part instanceof PyTuple ? part.items : [];
  const start = storageBytes(naturalOf(offset, 'the offset of a part of a storage'), type.dtype);
  const length = storageBytes(count, type.dtype);
  if (start + length > whole.length) throw new PickleError('a part of a storage goes beyond its end');
  return new StorageView(whole.storage, type.dtype, start, length);
}

/** Where the bytes of each storage begin: behind the number of its elements, one storage after the other. */
async function findStorages(
  file: FileHandle,
  size: number,
  end: number,
  keys: readonly string[],
  storages: StorageTable,
  fail: Fail,
): Promise<Map<StorageReference, number>> {
  const starts = new Map<StorageReference, number>();
  let position = end;
  for (const key of keys) {
    const storage =
      storages.references.get(key) ?? fail(`the storage '${key.slice(0, 100)}' is not one that the object refers to`);
    if (starts.has(storage)) fail(`the storage '${key.slice(0, 100)}' comes twice`);
    const numel = (await readBytes(new FileSource(file, position, size - position, fail), 8)).readBigInt64LE();
    const expected = storage.bytes / dtypes[storage.dtype ?? 'uint8'].bytes;
    if (numel !== BigInt(expected))
      fail(`the storage '${key.slice(0, 100)}' has ${numel} elements but ${expected} were expected`);
    starts.set(storage, position + 8);
    position += 8 + storage.bytes;
    if (position > size)
      fail(`the storage '${key.slice(0, 100)}' ends at byte ${position} but the file has ${size}; is it cut off?`);
  }
  return starts;
}
