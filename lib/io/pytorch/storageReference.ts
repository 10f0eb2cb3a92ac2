import { type DType, dtypes } from '../../tensor/dtype.js';
import { PickleError } from '../pickle/values.js';

/** A storage that a pickle of PyTorch refers to; its bytes stand elsewhere in the file. */
export class StorageReference {
  /** The dtype of the first tensor on it. */
  elementType: DType | undefined;

  constructor(
    readonly key: string,
    /** Undefined for a storage that says nothing of its elements (`torch.storage.UntypedStorage`). */
    readonly dtype: DType | undefined,
    readonly bytes: number,
    /** Where it was, such as `cuda:0`. */
    readonly location: string,
  ) {}
}

/** A storage as a tensor refers to it: the whole one, or (in files before PyTorch 0.4) a part of it. */
export class StorageView {
  constructor(
    readonly storage: StorageReference,
    readonly dtype: DType | undefined,
    /** In bytes. */
    readonly start: number,
    /** In bytes. */
    readonly length: number,
  ) {}
}

/** Marks a storage class in a pickle, such as `torch.FloatStorage`. */
export class StorageClass {
  constructor(readonly dtype: DType | undefined) {}
}

/** Names of the storage classes. What has none among them is kept in an untyped storage. */
export const storageClasses: ReadonlyMap<string, DType> = new Map([
  ['DoubleStorage', 'float64'],
  ['FloatStorage', 'float32'],
  ['HalfStorage', 'float16'],
  ['BFloat16Storage', 'bfloat16'],
  ['LongStorage', 'int64'],
  ['IntStorage', 'int32'],
  ['ShortStorage', 'int16'],
  ['CharStorage', 'int8'],
  ['ByteStorage', 'uint8'],
  ['BoolStorage', 'bool'],
  ['ComplexFloatStorage', 'complex64'],
  ['ComplexDoubleStorage', 'complex128'],
  ['QUInt8Storage', 'quint8'],
  ['QInt8Storage', 'qint8'],
  ['QInt32Storage', 'qint32'],
]);

/** Bytes of `numel` elements. */
export function storageBytes(numel: unknown, dtype: DType | undefined): number {
  const bytes = Number(numel) * dtypes[dtype ?? 'uint8'].bytes;
  if (typeof numel !== 'number' || numel < 0 || !Number.isSafeInteger(bytes)) {
    throw new PickleError(`a storage has ${String(numel)} elements`);
  }
  return bytes;
}

/** All storages that a file refers to, each once. */
export class StorageTable {
  readonly references = new Map<string, StorageReference>();

  get(key: string, dtype: DType | undefined, numel: unknown, location: string): StorageView {
    const bytes = storageBytes(numel, dtype);
    let storage = this.references.get(key);
    if (storage === undefined) {
      storage = new StorageReference(key, dtype, bytes, location);
      this.references.set(key, storage);
    }
    if (storage.bytes !== bytes) throw new PickleError(`the storage '${key.slice(0, 100)}' is of two sizes`);
    return new StorageView(storage, dtype, 0, bytes);
  }
}

/** Dtypes whose elements are less than a byte each, or share bytes: no file has tensors of them. */
export const subByte = /^(u?int[1-7]|quint\dx\d)$/;
