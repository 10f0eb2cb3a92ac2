import { createHash } from 'node:crypto';
import type { ZipInput } from '../zip/write.js';
import { ObjectPickler } from './objectPickler.js';
import { storageContents } from './savedStorages.js';

/** The folder within the file. PyTorch takes the file's name, or this one when there is none, and reads any. */
const FOLDER = 'archive';

/**
 * The files within a file of PyTorch with this object, as `torch.save` of PyTorch 1.6 or later writes them. The elements of tensors are those at the time of
 * the call.
 *
 * @throws TypeError or RangeError, with the place in the object, for values that cannot be saved
 */
export function encodePyTorch(object: unknown): ZipInput[] {
  const pickler = new ObjectPickler();
  try {
    pickler.collect(object);
    const pickle = pickler.pickle(object);
    const file = (name: string, content: string | Uint8Array): ZipInput => ({
      name: `${FOLDER}/${name}`,
      parts: [typeof content === 'string' ? Buffer.from(content) : content],
    });
    const storages = Array.from(pickler.storages.all, (storage) =>
      file(`data/${storage.key}`, storageContents(storage)),
    );
    return [
      file('data.pkl', pickle),
      file('.format_version', '1'),
      file('.storage_alignment', '64'),
      file('byteorder', 'little'),
      ...storages,
      file('version', '3\n'),
      file('.data/serialization_id', serializationId(pickle)),
    ];
  } finally {
    pickler.dispose();
  }
}

/** Forty digits. PyTorch counts by them how often one file is loaded; of what they are made is left to the writer. */
function serializationId(pickle: Uint8Array): string {
  const hash = createHash('sha256').update(pickle).digest('hex');
  return BigInt(`0x${hash}`).toString().padStart(40, '0').slice(-40);
}
