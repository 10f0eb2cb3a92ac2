import type { Tensor } from '../../tensor/tensor.js';
import { readBytes } from '../byteSource.js';
import { type Fail, failIn, quoted } from '../fileFormatError.js';
import type { LoadedValue } from '../loadedValue.js';
import { Unpickler } from '../pickle/unpickler.js';
import { PickleError, PyTuple } from '../pickle/values.js';
import { readStorage, wordBytes } from '../storage.js';
import type { ZipArchive, ZipEntry } from '../zip/archive.js';
import { stringOf } from './arguments.js';
import { finishObject, pytorchContext, readingPickle } from './pickledObject.js';
import { StorageClass, type StorageTable, type StorageView } from './storageReference.js';

/** Pickles of checkpoints have some megabytes, since the numbers of tensors stand beside them. */
const MAX_PICKLE_BYTES = 2 ** 29;

const PICKLE = 'data.pkl';

/** The folder, with its slash, that all of a file of PyTorch stands in; undefined for other zip files. */
export function pytorchFolder(archive: ZipArchive): string | undefined {
  for (const name of archive.entries.keys()) {
    const slash = name.indexOf('/');
    if (slash > 0 && name.slice(slash + 1) === PICKLE) return name.slice(0, slash + 1);
  }
  return undefined;
}

/**
 * The object in a file that `torch.save` of PyTorch 1.6 or later wrote.
 *
 * As PyTorch does, it ignores the CRC-32 of what it reads: `torch.serialization.set_crc32_options(False)` writes others.
 *
 * @param place moves a storage to its device
 */
export async function readPyTorchZip(
  archive: ZipArchive,
  path: string,
  folder: string,
  place: (storage: Tensor) => Tensor,
): Promise<LoadedValue> {
  const fail = failIn(path);
  if (archive.entries.has(`${folder}constants.pkl`))
    fail('it is a TorchScript archive, which holds a program: torch.jit.load reads it');
  const pickle = await readWhole(archive, `${folder}${PICKLE}`, MAX_PICKLE_BYTES, fail);
  const isBigEndian = await readByteOrder(archive, folder, fail);
  const context = pytorchContext(pickle.length, storageOf);
  const pickled = readingPickle(() => new Unpickler(pickle, context).load(), fail);
  return finishObject(
    pickled,
    context,
    async (storage) => {
      const entry = entryOf(archive, `${folder}data/${storage.key}`, fail);
      if (storage.bytes > entry.bytes)
        archive.failIn(entry)(`expected a storage of ${storage.bytes} bytes but it has ${entry.bytes}`);
      const type = storage.dtype ?? storage.elementType;
      const swapped = isBigEndian && type !== undefined ? wordBytes(type) : 1;
      return place(await archive.read(entry, (source) => readStorage(source, storage.bytes, swapped), false));
    },
    fail,
  );
}

/** `('storage', class, key, location, number of elements)` */
function storageOf(id: unknown, storages: StorageTable): StorageView {
  const [kind, type, key, location, numel] = id instanceof PyTuple ? id.items : [];
  if (kind !== 'storage' || !(type instanceof StorageClass))
    throw new PickleError('it refers to something else than a storage');
  return storages.get(
    stringOf(key, 'the key of a storage'),
    type.dtype,
    numel,
    stringOf(location, 'the location of a storage'),
  );
}

function entryOf(archive: ZipArchive, name: string, fail: Fail): ZipEntry {
  return archive.entries.get(name) ?? fail(`the entry ${quoted(name)} is missing`);
}

async function readWhole(archive: ZipArchive, name: string, limit: number, fail: Fail): Promise<Buffer> {
  const entry = entryOf(archive, name, fail);
  if (entry.bytes > limit) archive.failIn(entry)(`it has ${entry.bytes} bytes; at most ${limit} are read`);
  return archive.read(entry, (source) => readBytes(source, entry.bytes), false);
}

/** Whether the file says that its numbers are big-endian. Those of PyTorch before 2.1 say nothing, and are not. */
async function readByteOrder(archive: ZipArchive, folder: string, fail: Fail): Promise<boolean> {
  const name = `${folder}byteorder`;
  if (!archive.entries.has(name)) return false;
  const order = (await readWhole(archive, name, 16, fail)).toString('latin1');
  if (order !== 'little' && order !== 'big')
    fail(`expected 'little' or 'big' for its byte order but found ${quoted(order)}`);
  return order === 'big';
}
