import { extname } from 'node:path';
import { rangeError, typeError } from '../errors.js';
import { readOptions } from '../ops/arguments.js';
import { Tensor } from '../tensor/tensor.js';
import { writeFileAtomic } from './atomicFile.js';
import { encodeNpy } from './numpy/npy.js';
import { encodeNpz } from './numpy/npz.js';
import { encodePyTorch } from './pytorch/encode.js';
import { saveTensors } from './tensors.js';
import { zipChunks } from './zip/write.js';

/** The kinds of files that are written. */
export type SaveFormat = 'safetensors' | 'npy' | 'npz' | 'pt';

/** Options of {@link save}. */
export interface SaveOptions {
  /** Kind of file. Default: by the end of the path, see {@link save}. */
  format?: SaveFormat;
  /** Deflate the arrays of a `.npz` file, as `numpy.savez_compressed` does. Default false. */
  compress?: boolean;
}

const formats = new Map<string, SaveFormat>([
  ['.safetensors', 'safetensors'],
  ['.npy', 'npy'],
  ['.npz', 'npz'],
  ['.pt', 'pt'],
  ['.pth', 'pt'],
]);

/**
 * Writes tensors, and what stands beside them, to a file. What was there is replaced at once, never in part; the elements are those at the time of the call.
 * {@link load} reads all of it. The end of the path says what is written:
 *
 * - `.safetensors`: a plain object of Tensors. Python's `safetensors.torch.load_file` reads it.
 * - `.npy`: one Tensor; `.npz`: a plain object of Tensors, or an array of them, which NumPy calls `arr_0`, `arr_1`, .... `numpy.load` reads both.
 * - `.pt`, `.pth`: any object of Tensors, numbers, strings, booleans, bigints, null, Uint8Arrays, arrays, plain objects, Maps and Sets, nested as you like.
 *   Python's `torch.load(path, weights_only=True)` reads it. Tensors that share memory share it there too, and of memory that they view only the part
 *   from their first to their last element is written. Numbers that are integers become Python's `int`, others `float`.
 * - any other name: safetensors for a plain object of Tensors, otherwise what `.pt` is.
 *
 * @throws TypeError or RangeError, with the place in the object, for what the format cannot hold; Error when the file cannot be written
 * @see https://docs.pytorch.org/docs/stable/generated/torch.save.html
 *
 * @example
 * await torch.save(model.stateDict(), 'model.safetensors');
 * await torch.save({ epoch: 3, model: model.stateDict(), optimizer: model.optimizer.stateDict() }, 'checkpoint.pt');
 * await torch.save(torch.ones([2, 3]), 'ones.npy');
 */
export async function save(object: unknown, path: string, options: SaveOptions = {}): Promise<void> {
  if (typeof path !== 'string' || path === '') throw typeError('a path', 'path', path);
  const { format, compress = false } = readOptions(options, 'save', ['format', 'compress']);
  if (typeof compress !== 'boolean') throw typeError('a boolean', 'compress', compress);
  const chosen = format === undefined ? formatFor(path, object) : checkFormat(format);
  if (compress && chosen !== 'npz') throw rangeError('the format npz', 'compress', chosen, 'Only it has packed arrays');
  switch (chosen) {
    case 'safetensors':
      return saveTensors(path, tensorsByName(object, chosen));
    case 'npy':
      if (!(object instanceof Tensor))
        throw typeError('a Tensor, which is all that a .npy file holds,', 'object', object);
      return writeFileAtomic(path, encodeNpy(object, 'object'));
    case 'npz': {
      const named = Array.isArray(object) ? Object.fromEntries(object.map((item, i) => [`arr_${i}`, item])) : object;
      return writeFileAtomic(path, zipChunks(encodeNpz(Object.entries(tensorsByName(named, chosen))), { compress }));
    }
    case 'pt':
      return writeFileAtomic(path, zipChunks(encodePyTorch(object)));
  }
}

function checkFormat(format: unknown): SaveFormat {
  const known = [...new Set(formats.values())];
  if (!known.includes(format as SaveFormat))
    throw rangeError(`one of ${known.map((name) => `'${name}'`).join(', ')}`, 'format', format);
  return format as SaveFormat;
}

function formatFor(path: string, object: unknown): SaveFormat {
  return formats.get(extname(path).toLowerCase()) ?? (isTensorRecord(object) ? 'safetensors' : 'pt');
}

function isTensorRecord(object: unknown): object is Record<string, Tensor> {
  if (typeof object !== 'object' || object === null || Array.isArray(object) || object instanceof Tensor) return false;
  const prototype: unknown = Object.getPrototypeOf(object);
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
  return isPlain && Object.values(object).every((value) => value instanceof Tensor);
}

function tensorsByName(object: unknown, format: SaveFormat): Record<string, Tensor> {
  if (isTensorRecord(object)) return object;
  const isRecord =
    typeof object === 'object' && object !== null && !Array.isArray(object) && !(object instanceof Tensor);
  const wrong = isRecord ? Object.entries(object).find(([, value]) => !(value instanceof Tensor)) : undefined;
  const wayOut = 'A .pt file holds other values too';
  if (wrong !== undefined) throw typeError('a Tensor', `object['${wrong[0]}']`, wrong[1], wayOut);
  throw typeError(
    `a plain object of Tensors by name, which is all that a .${format} file holds,`,
    'object',
    object,
    wayOut,
  );
}
