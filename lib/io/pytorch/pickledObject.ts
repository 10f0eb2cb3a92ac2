import { dispose } from '../../tensor/scope.js';
import type { Tensor } from '../../tensor/tensor.js';
import type { Fail } from '../fileFormatError.js';
import type { LoadedValue } from '../loadedValue.js';
import type { PickleContext } from '../pickle/unpickler.js';
import { PickleError } from '../pickle/values.js';
import { convertPickled } from './convert.js';
import { PyTorchGlobals } from './globals.js';
import { type StorageReference, StorageTable } from './storageReference.js';

/** What the pickle of a file of PyTorch refers to. */
export interface PyTorchContext extends PickleContext {
  readonly globals: PyTorchGlobals;
  readonly storages: StorageTable;
}

/** @param persistent what a persistent id stands for */
export function pytorchContext(
  pickleBytes: number,
  persistent: (id: unknown, storages: StorageTable) => unknown,
): PyTorchContext {
  const globals = new PyTorchGlobals(pickleBytes);
  const storages = new StorageTable();
  return { globals, storages, global: (name) => globals.find(name), persistent: (id) => persistent(id, storages) };
}

/** Runs what reads pickles; what is wrong with them becomes an error about the file. */
export function readingPickle<T>(read: () => T, fail: Fail): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof PickleError)) throw error;
    return fail(`its pickle cannot be read: ${error.message}`, error);
  }
}

/**
 * The object that was saved.
 *
 * @param pickled what the pickle described
 * @param readStorage reads the bytes of a storage onto the device where its tensors are to be
 */
export async function finishObject(
  pickled: unknown,
  { globals, storages }: PyTorchContext,
  readStorage: (storage: StorageReference) => Promise<Tensor>,
  fail: Fail,
): Promise<LoadedValue> {
  const references = [...storages.references.values()];
  const bytes = references.reduce((sum, storage) => sum + storage.bytes, 0);
  // Each sparse tensor is looked at when it is made: a file with the same one a million times would take as long as it likes.
  if (globals.checkedBytes > 8 * bytes + 2 ** 20) fail('its sparse tensors refer to the same elements many times over');
  const tensors = new Map<StorageReference, Tensor>();
  try {
    // Refuses what it must before gigabytes are read.
    convertPickled(pickled, () => null, fail);
    for (const storage of references) tensors.set(storage, await readStorage(storage));
    return convertPickled(pickled, (recipe) => recipe.make(tensors), fail);
  } finally {
    dispose(tensors);
  }
}
