import { native } from '../native/binding.js';
import { type DType, dtypes, typedArrayOf } from '../tensor/dtype.js';
import { Tensor } from '../tensor/tensor.js';

/** A copy of a tensor's elements in row-major order, as they lie in memory. */
export function tensorToBytes(tensor: Tensor): Uint8Array {
  const TypedArray = typedArrayOf(tensor.dtype);
  const data = new TypedArray((tensor.numel() * dtypes[tensor.dtype].bytes) / TypedArray.BYTES_PER_ELEMENT);
  native.readInto(tensor.handle, data, 0);
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}

/** A tensor with these elements, which are copied. */
export function tensorFromBytes(bytes: Uint8Array, dtype: DType, shape: readonly number[]): Tensor {
  return new Tensor(native.fromData(bytes, dtypes[dtype].code, shape));
}
