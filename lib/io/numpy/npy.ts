import { rangeError } from '../../errors.js';
import { dtypes } from '../../tensor/dtype.js';
import type { Tensor } from '../../tensor/tensor.js';
import type { ByteSource } from '../byteSource.js';
import { contiguousStrides, readStorage, tensorOn, wordBytes } from '../storage.js';
import { descrOf } from './arrayTypes.js';
import { formatNpyHeader, readNpyHeader } from './header.js';

/** The array of a .npy file, which the source must hold and nothing else. An array in Fortran order comes as a view with such strides. */
export async function readNpy(source: ByteSource): Promise<Tensor> {
  const { dtype, isBigEndian, isFortranOrder, shape, bytes } = await readNpyHeader(source);
  if (bytes !== source.remaining) {
    const reason = bytes > source.remaining ? 'is the file cut off?' : 'a file is read that holds one array';
    source.fail(
      `shape [${shape}] and dtype ${dtype} take ${bytes} bytes but ${source.remaining} follow the header; ${reason}`,
    );
  }
  const storage = await readStorage(source, bytes, isBigEndian ? wordBytes(dtype) : 1);
  try {
    const strides = isFortranOrder ? contiguousStrides([...shape].reverse()).reverse() : contiguousStrides(shape);
    return tensorOn(storage, dtype, 0, shape, strides);
  } finally {
    storage.dispose();
  }
}

/**
 * The bytes of a .npy file with this tensor, in two parts.
 *
 * @param argument name of the tensor in errors
 * @throws RangeError for dtypes that NumPy does not have
 */
export function encodeNpy(tensor: Tensor, argument: string): Uint8Array[] {
  const descr = descrOf.get(tensor.dtype);
  if (descr === undefined) {
    const wider = dtypes[tensor.dtype].kind === 'complex' ? 'complex64' : 'float32';
    throw rangeError(
      `a dtype that NumPy has (${[...descrOf.keys()].join(', ')})`,
      argument,
      tensor.dtype,
      `Convert it first, such as to('${wider}'), or save it to a .safetensors or .pt file`,
    );
  }
  return [formatNpyHeader(descr, tensor.shape), tensor.bytesSync()];
}
