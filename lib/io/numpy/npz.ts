import type { Tensor } from '../../tensor/tensor.js';
import { quoted } from '../fileFormatError.js';
import type { ZipArchive } from '../zip/archive.js';
import type { ZipInput } from '../zip/write.js';
import { encodeNpy, readNpy } from './npy.js';

const SUFFIX = '.npy';

/** Whether a zip file holds .npy files and nothing else. */
export function isNpz(archive: ZipArchive): boolean {
  return [...archive.entries.keys()].every((name) => name.endsWith(SUFFIX));
}

/** The arrays of a .npz file by name, as `numpy.load` names them. */
export async function readNpz(archive: ZipArchive): Promise<Record<string, Tensor>> {
  const tensors: [string, Tensor][] = [];
  for (const entry of archive.entries.values()) {
    tensors.push([entry.name.slice(0, -SUFFIX.length), await archive.read(entry, readNpy)]);
  }
  return Object.fromEntries(tensors);
}

/** The files within a .npz file with these tensors. */
export function encodeNpz(tensors: ReadonlyArray<readonly [name: string, tensor: Tensor]>): ZipInput[] {
  return tensors.map(([name, tensor]) => {
    if (/\p{Surrogate}/u.test(name))
      throw new RangeError(`Expected valid Unicode for the name of a tensor but received ${quoted(name)}`);
    if (Buffer.byteLength(name) > 65_000)
      throw new RangeError(`Expected a name of at most 65000 bytes for a tensor but received ${quoted(name)}`);
    return { name: `${name}${SUFFIX}`, parts: encodeNpy(tensor, `tensor ${quoted(name)}`) };
  });
}
