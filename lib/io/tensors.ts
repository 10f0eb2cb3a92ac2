import { typeError } from '../errors.js';
import { Tensor } from '../tensor/tensor.js';
import { writeFileAtomic } from './atomicFile.js';
import { encodeSafetensors, readSafetensors } from './safetensors.js';
import { tensorFromBytes, tensorToBytes } from './tensorBytes.js';

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
    return { name, dtype: tensor.dtype, shape: tensor.shape, data: tensorToBytes(tensor) };
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
  const { tensors } = await readSafetensors(path);
  return Object.fromEntries(
    [...tensors].map(([name, { bytes, dtype, shape }]) => [name, tensorFromBytes(bytes, dtype, shape)]),
  );
}
