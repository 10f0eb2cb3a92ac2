import { type FileHandle, open } from 'node:fs/promises';
import { typeError } from '../errors.js';
import { readOptions } from '../ops/arguments.js';
import { operator } from '../ops/operator.js';
import { tidy } from '../tensor/scope.js';
import type { Tensor } from '../tensor/tensor.js';
import { FileSource, readBytes } from './byteSource.js';
import { failIn } from './fileFormatError.js';
import type { LoadedValue } from './loadedValue.js';
import { NPY_MAGIC } from './numpy/header.js';
import { readNpy } from './numpy/npy.js';
import { isNpz, readNpz } from './numpy/npz.js';
import { readPyTorchLegacy } from './pytorch/readLegacy.js';
import { pytorchFolder, readPyTorchZip } from './pytorch/readZip.js';
import { readTensorFile } from './tensors.js';

/** Options of {@link load}. */
export interface LoadOptions {
  /** Device that the tensors come to, such as `'cuda:0'`; where they were when they were saved does not matter. Default `'cpu'`. */
  mapLocation?: string;
}

/**
 * Reads what {@link save}, PyTorch's or NumPy's own functions wrote. What kind of file it is, is told by its content; its name does not matter.
 *
 * - `.pt`, `.pth` of PyTorch (also those from before 1.6): the object that was saved. Dicts whose keys are all strings become plain objects, others Maps;
 *   lists and tuples arrays; integers bigints where a number would not be exact; dtypes and devices strings. Parameters are tensors that require a
 *   gradient. Tensors that shared memory share it.
 * - `.safetensors` and `.npz`: tensors by name.
 * - `.npy`: one tensor. An array in Fortran order has such strides.
 *
 * **Nothing in a file is ever run.** A `.pt` file is a pickle, which in Python is a program; here it makes tensors and plain values, as PyTorch's
 * `torch.load(weights_only=True)` does, and numbers and arrays of NumPy. Whatever else it asks for, such as a whole `nn.Module`, is an error that says where
 * it stands.
 *
 * @param T what the caller knows to be in the file
 * @throws FileFormatError when the file is damaged, of no known kind, or holds what is not loaded; the errors of node:fs when it cannot be read
 * @see https://docs.pytorch.org/docs/stable/generated/torch.load.html
 *
 * @example
 * // In Python: torch.save(model.state_dict(), 'model.pt')
 * model.loadStateDict(await torch.load<Record<string, torch.Tensor>>('model.pt'));
 *
 * @example
 * // In Python: torch.save({'epoch': 3, 'model': model.state_dict(), 'optimizer': optimizer.state_dict()}, 'checkpoint.pt')
 * interface Checkpoint {
 *   epoch: number;
 *   model: Record<string, torch.Tensor>;
 *   optimizer: torch.optim.PyTorchOptimizerState;
 * }
 * const checkpoint = await torch.load<Checkpoint>('checkpoint.pt');
 * model.loadStateDict(checkpoint.model); // of an nn.Sequential: its layers with weights, in their order
 * optimizer.loadStateDict(checkpoint.optimizer);
 */
export async function load<T = LoadedValue>(path: string, options: LoadOptions = {}): Promise<T> {
  if (typeof path !== 'string' || path === '') throw typeError('a path', 'path', path);
  const { mapLocation = 'cpu' } = readOptions(options, 'load', ['mapLocation']);
  if (typeof mapLocation !== 'string')
    throw typeError("the name of a device, such as 'cpu'", 'mapLocation', mapLocation);
  const file = await open(path, 'r');
  try {
    // Disposes of what was read when something fails later.
    return (await tidy(() => read(file, path, (tensor) => moved(tensor, mapLocation)))) as T;
  } finally {
    await file.close();
  }
}

const toDevice = operator('aten::to.device');

/** `tensor` on a device; disposes of it when that is another one. */
function moved(tensor: Tensor, device: string): Tensor {
  if (tensor.device === device) return tensor;
  const there: Tensor = toDevice(tensor, device, tensor.dtype);
  if (there !== tensor) tensor.dispose();
  return there;
}

const ZIP_MAGICS = ['PK\x03\x04', 'PK\x05\x06'];
const PICKLE_PROTOCOL = 0x80;

async function read(file: FileHandle, path: string, place: (tensor: Tensor) => Tensor): Promise<LoadedValue> {
  const fail = failIn(path);
  const { size } = await file.stat();
  const start = await readBytes(new FileSource(file, 0, size, fail), Math.min(size, 265));
  const text = start.toString('latin1');
  if (start.subarray(0, NPY_MAGIC.length).equals(NPY_MAGIC))
    return place(await readNpy(new FileSource(file, 0, size, fail)));
  // Asked before the others: its first eight bytes are a length, which may look like anything.
  if (text.startsWith('{', 8)) return mapTensors(await readTensorFile(file, path), place);
  if (ZIP_MAGICS.some((magic) => text.startsWith(magic))) return readZip(file, path, place);
  if (text.startsWith('ustar', 257)) {
    return fail(
      'it is a tar file, as PyTorch wrote before version 0.1.10; save it anew with a later PyTorch, which reads it by torch.load(weights_only=False)',
    );
  }
  if (start[0] === PICKLE_PROTOCOL) return readPyTorchLegacy(file, path, place);
  return fail('it is neither a .safetensors, .npy, .npz nor .pt file');
}

async function readZip(file: FileHandle, path: string, place: (tensor: Tensor) => Tensor): Promise<LoadedValue> {
  // Loaded when it is needed: yauzl alone takes longer to load than the rest of this folder.
  const { ZipArchive } = require('./zip/archive.js') as typeof import('./zip/archive.js');
  const archive = await ZipArchive.open(file, path);
  const folder = pytorchFolder(archive);
  if (folder !== undefined) return readPyTorchZip(archive, path, folder, place);
  if (isNpz(archive)) return mapTensors(await readNpz(archive), place);
  return failIn(path)(
    'it is a zip file that is neither one of PyTorch (with an entry data.pkl) nor one of NumPy (with .npy files alone)',
  );
}

function mapTensors(tensors: Record<string, Tensor>, map: (tensor: Tensor) => Tensor): Record<string, Tensor> {
  return Object.fromEntries(Object.entries(tensors).map(([name, tensor]) => [name, map(tensor)]));
}
