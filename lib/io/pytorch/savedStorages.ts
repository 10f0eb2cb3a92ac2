import { rangeError } from '../../errors.js';
import { native } from '../../native/binding.js';
import { operator } from '../../ops/operator.js';
import type { DType } from '../../tensor/dtype.js';
import type { Tensor } from '../../tensor/tensor.js';
import { elementSpan } from '../storage.js';

const storageOffsetOp = operator<number>('aten::sym_storage_offset');
const asStridedOp = operator('aten::as_strided');

/** A storage to be written once for all tensors on it: its elements from the first to the last that any of them has. */
export interface SavedStorage {
  readonly key: string;
  readonly dtype: DType;
  readonly device: string;
  /** In elements. */
  begin: number;
  /** In elements, not included. */
  end: number;
  /** One of the tensors on it. */
  readonly tensor: Tensor;
}

/** Element of its storage at which a tensor begins. */
export function storageOffset(tensor: Tensor): number {
  return storageOffsetOp(tensor);
}

/** The storages of all tensors that are saved. */
export class SavedStorages {
  readonly #byId = new Map<bigint, SavedStorage>();

  /**
   * @param dtype what the storage is said to be of; that of the tensor, or for the integers of a quantized tensor the quantized type
   * @throws RangeError when tensors of different dtypes share memory, which a file of PyTorch cannot say
   */
  add(tensor: Tensor, dtype: DType, place: string): void {
    const id = native.storageId(tensor.handle);
    const begin = storageOffset(tensor);
    const end = begin + elementSpan(tensor.shape, tensor.strides);
    const storage = this.#byId.get(id);
    if (storage === undefined) {
      this.#byId.set(id, { key: String(this.#byId.size), dtype, device: tensor.device, begin, end, tensor });
      return;
    }
    if (storage.dtype !== dtype) {
      throw rangeError(
        `a Tensor of ${storage.dtype}, as another one on the same memory is,`,
        place,
        dtype,
        'Save a clone() of it',
      );
    }
    storage.begin = Math.min(storage.begin, begin);
    storage.end = Math.max(storage.end, end);
  }

  /** The storage that was added for a tensor. */
  of(tensor: Tensor): SavedStorage {
    return this.#byId.get(native.storageId(tensor.handle)) as SavedStorage;
  }

  get all(): Iterable<SavedStorage> {
    return this.#byId.values();
  }
}

/** A copy of the bytes of a storage. */
export function storageContents({ tensor, begin, end }: SavedStorage): Uint8Array {
  const flat: Tensor = asStridedOp(tensor, [end - begin], [1], begin);
  try {
    return flat.bytesSync();
  } finally {
    flat.dispose();
  }
}
