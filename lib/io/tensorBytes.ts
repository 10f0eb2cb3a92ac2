import { native } from '../native/binding.js';
import { type DType, dtypes } from '../tensor/dtype.js';
import { Tensor } from '../tensor/tensor.js';

/** A tensor with these elements, which are copied. */
export function tensorFromBytes(bytes: Uint8Array, dtype: DType, shape: readonly number[]): Tensor {
  return new Tensor(native.fromData(bytes, dtypes[dtype].code, shape));
}
