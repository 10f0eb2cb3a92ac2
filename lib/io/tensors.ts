import { type FileHandle, open } from 'node:fs/promises';
import { typeError } from '../errors.js';
import { Tensor } from '../tensor/tensor.js';
import { writeFileAtomic } from './atomicFile.js';
import { FileSource, readBytes } from './byteSource.js';
import { failIn } from './fileFormatError.js';
import { headerEnd } from './safetensors/header.js';
import { encodeSafetensors, parseSafetensorsHeader } from './safetensors.js';
import { contiguousStrides, readStorage, tensorOn } from './storage.js';

/**
 * Writes tensors by name to a safetensors file, which Python's `safetensors.torch.load_file` reads. What was there is replaced at once, never in part.
 *
 * @param metadata strings to keep beside them
 *
 * @example
 * await torch.saveTensors('weights.safetensors', model.stateDict());
 */
export async function saveTensors(
  path: string,
  tensors: Readonly<Record<string, Tensor>>,
  metadata: Readonly<Record<string, string>> = {},
): Promise<void> {
  if (typeof path !== 'string' || path === '') throw typeError('a path', 'path', path);
  if (typeof tensors !== 'object' || tensors === null || Array.isArray(tensors) || tensors instanceof Tensor) {
    throw typeError('an object of Tensors by name', 'tensors', tensors);
  }
  const entries = Object.entries(tensors).map(([name, tensor]) => {
    if (!(tensor instanceof Tensor)) throw typeError('a Tensor', `tensors['${name}']`, tensor);
    return { name, dtype: tensor.dtype, shape: tensor.shape, data: tensor.bytesSync() };
  });
  await writeFileAtomic(path, encodeSafetensors(entries, { format: 'pt', ...metadata }));
}

/**
 * Reads the tensors of a safetensors file, by name.
 *
 * @throws SafetensorsError when the file is damaged
 *
 * @example
 * model.loadStateDict(await torch.loadTensors('weights.safetensors'));
 */
export async function loadTensors(path: string): Promise<Record<string, Tensor>> {
  if (typeof path !== 'string' || path === '') throw typeError('a path', 'path', path);
  const file = await open(path, 'r');
  try {
    return await readTensorFile(file, path);
  } finally {
    await file.close();
  }
}

/** The tensors of an open safetensors file. Each is read into its own memory, so that the file is never in memory twice. */
export async function readTensorFile(file: FileHandle, path: string): Promise<Record<string, Tensor>> {
  const { size } = await file.stat();
  const source = (position: number, length: number) => new FileSource(file, position, length, failIn(path));
  const start = await readBytes(source(0, size), Math.min(8, size));
  const header = await readBytes(source(0, size), headerEnd(start, size, path));
  const { tensors, dataStart } = parseSafetensorsHeader(header, size, path);
  const made: [string, Tensor][] = [];
  try {
    for (const [name, { dtype, shape, begin, end }] of tensors) {
      const storage = await readStorage(source(dataStart + begin, end - begin), end - begin);
      try {
        made.push([name, tensorOn(storage, dtype, 0, shape, contiguousStrides(shape))]);
      } finally {
        storage.dispose();
      }
    }
    return Object.fromEntries(made);
  } catch (error) {
    for (const [, tensor] of made) tensor.dispose();
    throw error;
  }
}
