import { type DType, normalizeDType } from '../../tensor/dtype.js';
import { PickleError, PyConstant, PyDict, PyTuple } from '../pickle/values.js';
import { StorageView } from './storageReference.js';
import { TensorRecipe, type TensorView } from './tensorRecipe.js';

/** As many as NumPy has, and more than most operators take. */
const MAX_DIMENSIONS = 64;

/** What the functions of PyTorch's files are given, checked one by one. `what` names it in errors. */
export function integerOf(value: unknown, what: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw new PickleError(`${what} is no integer`);
  return value;
}

export function naturalOf(value: unknown, what: string): number {
  const integer = integerOf(value, what);
  if (integer < 0) throw new PickleError(`${what} is negative`);
  return integer;
}

export function booleanOf(value: unknown, what: string): boolean {
  if (typeof value !== 'boolean') throw new PickleError(`${what} is neither True nor False`);
  return value;
}

export function stringOf(value: unknown, what: string): string {
  if (typeof value !== 'string') throw new PickleError(`${what} is no string`);
  return value;
}

/** Not copied: a hostile file may ask for it millions of times. */
export function sizesOf(value: unknown, what: string): readonly number[] {
  const items = value instanceof PyTuple ? value.items : value;
  if (!Array.isArray(items) || items.length > MAX_DIMENSIONS) {
    throw new PickleError(`${what} is no tuple of at most ${MAX_DIMENSIONS} integers`);
  }
  for (const item of items) naturalOf(item, what);
  return items;
}

export function dtypeOf(value: unknown, what: string): DType {
  if (!(value instanceof PyConstant) || !value.name.startsWith('torch.')) throw new PickleError(`${what} is no dtype`);
  return normalizeDType(value.name);
}

export function tensorOf(value: unknown, what: string): TensorRecipe {
  if (!(value instanceof TensorRecipe)) throw new PickleError(`${what} is no tensor`);
  return value;
}

/** Storage, offset, size and stride, with which all tensors begin. */
export function viewOf(args: readonly unknown[], dtype?: DType): TensorView {
  const [view, offset, size, stride] = args;
  if (!(view instanceof StorageView)) throw new PickleError('the storage of a tensor is none');
  const type = dtype ?? view.dtype ?? 'uint8';
  const shape = sizesOf(size, 'the size of a tensor');
  const strides = sizesOf(stride, 'the stride of a tensor');
  if (shape.length !== strides.length) throw new PickleError('a tensor has more sizes than strides, or fewer');
  view.storage.elementType ??= type;
  return { view, dtype: type, offset: naturalOf(offset, 'the offset of a tensor'), shape, strides };
}

/** The bits `conj` and `neg` of a tensor's metadata. */
export function bitsOf(metadata: unknown): { conj: boolean; neg: boolean } {
  if (metadata === undefined || metadata === null) return { conj: false, neg: false };
  if (!(metadata instanceof PyDict)) throw new PickleError('the metadata of a tensor is no dict');
  const isSet = (name: string): boolean => {
    const at = metadata.items.lastIndexOf(name);
    return at % 2 === 0 && metadata.items[at + 1] === true;
  };
  return { conj: isSet('conj'), neg: isSet('neg') };
}
