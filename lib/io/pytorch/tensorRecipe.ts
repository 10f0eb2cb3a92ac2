import { operator } from '../../ops/operator.js';
import { type DType, dtypes } from '../../tensor/dtype.js';
import type { Tensor } from '../../tensor/tensor.js';
import { PickleError } from '../pickle/values.js';
import { elementSpan, tensorOn } from '../storage.js';
import type { StorageReference, StorageView } from './storageReference.js';

/** The memory of storages that were read: uint8 `[bytes]` each. */
export type StorageTensors = ReadonlyMap<StorageReference, Tensor>;

/** A tensor of a file that is made once its storage is there. */
export class TensorRecipe {
  constructor(
    /** @throws PickleError, or an error of libtorch, when no such tensor can be */
    readonly make: (storages: StorageTensors) => Tensor,
    /** Bytes of its elements: what it takes to look at all of them. */
    readonly bytes = 0,
  ) {}
}

/** Which elements of a storage a tensor has. */
export interface TensorView {
  view: StorageView;
  dtype: DType;
  /** In elements. */
  offset: number;
  shape: readonly number[];
  strides: readonly number[];
}

/** A tensor as PyTorch makes it of a storage. */
export function makeOnStorage({ view, dtype, offset, shape, strides }: TensorView, storages: StorageTensors): Tensor {
  checkBounds({ view, dtype, offset, shape, strides });
  const storage = storages.get(view.storage);
  if (storage === undefined) throw new PickleError(`the storage '${view.storage.key}' is missing`);
  return tensorOn(storage, dtype, offset + view.start / dtypes[dtype].bytes, shape, strides);
}

/** @throws PickleError when an element would lie outside the storage */
export function checkBounds({ view, dtype, offset, shape, strides }: TensorView): void {
  const size = dtypes[dtype].bytes;
  const end = (offset + elementSpan(shape, strides)) * size;
  if (!(end <= view.length)) {
    throw new PickleError(
      `a tensor of ${dtype} of shape [${shape}], strides [${strides}] and offset ${offset} ends at byte ${end} of a storage of ${view.length}`,
    );
  }
  // Without elements nothing else keeps the numbers small.
  if (![...shape, ...strides, offset].every((value) => value * size <= Number.MAX_SAFE_INTEGER)) {
    throw new PickleError(`a tensor of shape [${shape}] is larger than any can be`);
  }
  if (view.start % size !== 0) throw new PickleError(`a storage begins within an element of ${dtype}`);
}

const conjOp = operator('aten::_conj');
const negViewOp = operator('aten::_neg_view');

/** `tensor` with the bits that say its elements are conjugated or negated; itself without. Disposes of what it replaces. */
export function withBits(tensor: Tensor, { conj, neg }: { conj: boolean; neg: boolean }): Tensor {
  let result = tensor;
  for (const op of [conj ? conjOp : null, neg ? negViewOp : null]) {
    if (op === null) continue;
    const previous = result;
    result = op(previous);
    previous.dispose();
  }
  return result;
}
