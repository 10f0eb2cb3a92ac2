import type { DType } from '../../tensor/dtype.js';
import type { Tensor } from '../../tensor/tensor.js';
import { arrayType } from '../numpy/arrayTypes.js';
import { type Buildable, PickleError, PyTuple } from '../pickle/values.js';
import { byteCount } from '../safetensors/header.js';
import { contiguousStrides, swapBytes, tensorOn, wordBytes } from '../storage.js';
import { tensorFromBytes } from '../tensorBytes.js';
import { sizesOf } from './arguments.js';
import { TensorRecipe } from './tensorRecipe.js';

const fail = (problem: string): never => {
  throw new PickleError(problem);
};

/** A `numpy.dtype`; the order of the bytes comes as its state. */
export class NumpyType implements Buildable {
  #order = '|';
  constructor(readonly code: string) {}

  build(state: unknown): void {
    const order = state instanceof PyTuple ? state.items[1] : undefined;
    if (typeof order !== 'string') fail('the state of a type of NumPy has no byte order');
    this.#order = order as string;
  }

  resolve(): { dtype: DType; isBigEndian: boolean } {
    return arrayType(`${this.#order}${this.code}`, fail);
  }
}

/** `scalar(dtype, bytes)`: a number, bigint, boolean or complex number. */
export function numpyScalar([type, bytes]: readonly unknown[]): unknown {
  if (!(type instanceof NumpyType)) return fail('a number of NumPy has no type');
  const { dtype, isBigEndian } = type.resolve();
  if (!(bytes instanceof Uint8Array) || bytes.byteLength !== byteCount([], dtype))
    return fail(`a number of NumPy is not the bytes of one ${dtype}`);
  const tensor = toTensor(bytes, dtype, isBigEndian, [], false);
  try {
    return tensor.item();
  } finally {
    tensor.dispose();
  }
}

/** A `numpy.ndarray`; all that it is comes as its state: version, shape, type, whether in Fortran order, bytes. */
export class NumpyArray extends TensorRecipe implements Buildable {
  #array: { bytes: Uint8Array; type: NumpyType; shape: readonly number[]; isFortranOrder: boolean } | undefined;

  /** @param copying counts the bytes that are copied */
  constructor(protected readonly copying: (bytes: number) => void) {
    super(() => {
      if (this.#array === undefined) return fail('an array of NumPy has no state');
      const { bytes, type, shape, isFortranOrder } = this.#array;
      const { dtype, isBigEndian } = type.resolve();
      if (bytes.byteLength !== byteCount(shape, dtype))
        fail(`an array of NumPy of shape [${shape}] and ${dtype} has ${bytes.byteLength} bytes`);
      return toTensor(bytes, dtype, isBigEndian, shape, isFortranOrder);
    });
  }

  build(state: unknown): void {
    const [, shape, type, isFortranOrder, bytes] = state instanceof PyTuple ? state.items : [];
    if (!(type instanceof NumpyType)) {
      fail('an array of NumPy has no type');
      return;
    }
    // What the bytes of an array of Python objects would be is a list.
    type.resolve();
    if (!(bytes instanceof Uint8Array)) {
      fail('an array of NumPy has no bytes');
      return;
    }
    this.#array = {
      bytes,
      type,
      shape: sizesOf(shape, 'the shape of an array of NumPy'),
      isFortranOrder: isFortranOrder === true,
    };
  }
}

/** `_frombuffer(bytes, dtype, shape, order)`, which protocol 5 writes for an array. */
export function numpyFromBuffer(args: readonly unknown[], copying: (bytes: number) => void): NumpyArray {
  const [bytes, type, shape, order, axes] = args;
  if (axes !== undefined && axes !== null) fail('an array of NumPy has axes in an order of its own');
  const array = new NumpyArray(copying);
  array.build(new PyTuple([1, shape, type, order === 'F', bytes]));
  return array;
}

function toTensor(
  bytes: Uint8Array,
  dtype: DType,
  isBigEndian: boolean,
  shape: readonly number[],
  isFortranOrder: boolean,
): Tensor {
  const own = Buffer.from(bytes);
  if (isBigEndian) swapBytes(own, wordBytes(dtype));
  const storage = tensorFromBytes(own, 'uint8', [own.length]);
  try {
    const strides = isFortranOrder ? contiguousStrides([...shape].reverse()).reverse() : contiguousStrides(shape);
    return tensorOn(storage, dtype, 0, shape, strides);
  } finally {
    storage.dispose();
  }
}
