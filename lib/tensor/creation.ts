import { rangeError, typeError } from '../errors.js';
import { native } from '../native/binding.js';
import { checkTensor, isOptions, isScalar, readOptions } from '../ops/arguments.js';
import { operator } from '../ops/operator.js';
import {
  checkOptions,
  checkRandomOptions,
  checkShape,
  dtypeOf,
  finish,
  type RandomTensorOptions,
  type ShapeAndOptions,
  type ShapeArguments,
  splitShape,
  type TensorOptions,
} from './creationOptions.js';
import { type DType, dtypes, numberToBfloat16, numberToHalf, typedArrayOf } from './dtype.js';
import { flatten, type TensorLike } from './nested.js';
import type { Complex, Element } from './read.js';
import { Tensor } from './tensor.js';

export type { RandomTensorOptions, ShapeAndOptions, ShapeArguments, TensorOptions } from './creationOptions.js';

const toDtype = operator('aten::to.dtype');
const toDevice = operator('aten::to.device');
const emptyOp = operator('aten::empty.memory_format');
const zerosOp = operator('aten::zeros');
const onesOp = operator('aten::ones');
const fullOp = operator('aten::full');
const randOp = operator('aten::rand.generator');
const randnOp = operator('aten::randn.generator');
const randintOp = operator('aten::randint.low_generator');
const randpermOp = operator('aten::randperm.generator');
const arangeOp = operator('aten::arange.start_step');
const linspaceOp = operator('aten::linspace');
const eyeOp = operator('aten::eye.m');

// By the name that the engine gives, which neither subclasses nor other realms change; a Buffer is a Uint8Array.
const arrayDtypes = new Map<string, DType>([
  ['Float32Array', 'float32'],
  ['Float64Array', 'float64'],
  ['Float16Array', 'float16'],
  ['Int8Array', 'int8'],
  ['Int16Array', 'int16'],
  ['Int32Array', 'int32'],
  ['BigInt64Array', 'int64'],
  ['Uint8Array', 'uint8'],
  ['Uint8ClampedArray', 'uint8'],
  ['Uint16Array', 'uint16'],
  ['Uint32Array', 'uint32'],
  ['BigUint64Array', 'uint64'],
]);

function fromTypedArray(data: NodeJS.TypedArray, options: TensorOptions): Tensor {
  const own = arrayDtypes.get(data[Symbol.toStringTag]);
  if (own === undefined) throw typeError('a typed array of numbers or bigints', 'data', data);
  // Node-API does not know a Float16Array in all versions: its bits do.
  const plain = own === 'float16' ? new Uint16Array(data.buffer, data.byteOffset, data.length) : data;
  const tensor = new Tensor(native.fromData(plain, dtypes[own].code, [data.length]));
  return convert(tensor, dtypeOf(options) ?? own, options);
}

/** `tensor` with another dtype or on another device; itself where nothing changes. Disposes of what it replaces. */
function convert(tensor: Tensor, dtype: DType, options: TensorOptions): Tensor {
  let result = tensor;
  try {
    if (dtype !== result.dtype) {
      const converted = toDtype(result, dtype);
      result.dispose();
      result = converted;
    }
    if (options.device !== undefined && options.device !== result.device) {
      const moved = toDevice(result, options.device, result.dtype);
      if (moved !== result) result.dispose();
      result = moved;
    }
    return finish(result, options);
  } catch (error) {
    result.dispose();
    throw error;
  }
}

/** Least and greatest element of the integer dtypes that numbers hold. */
const narrowRanges = new Map<DType, readonly [least: number, greatest: number]>([
  ['int8', [-128, 127]],
  ['int16', [-32_768, 32_767]],
  ['int32', [-2_147_483_648, 2_147_483_647]],
  ['uint8', [0, 255]],
  ['uint16', [0, 65_535]],
  ['uint32', [0, 4_294_967_295]],
]);
const wideRanges = new Map<DType, readonly [least: bigint, greatest: bigint]>([
  ['int64', [-(1n << 63n), (1n << 63n) - 1n]],
  ['uint64', [0n, (1n << 64n) - 1n]],
]);

/** Where element `index` of the flattened data was. */
function placeOf(index: number, shape: readonly number[]): string {
  let rest = index;
  const path = shape.map((_, dim) => {
    const below = shape.slice(dim + 1).reduce((product, size) => product * size, 1);
    const here = Math.floor(rest / below);
    rest -= here * below;
    return `[${here}]`;
  });
  return `data${path.join('')}`;
}

function encode(elements: readonly Element[], shape: readonly number[], dtype: DType): NodeJS.TypedArray {
  const TypedArray = typedArrayOf(dtype) as unknown as {
    from<T extends number | bigint>(values: readonly T[]): NodeJS.TypedArray;
  };
  const { kind } = dtypes[dtype];
  if (kind === 'complex') {
    return TypedArray.from(
      elements.flatMap((value) => (typeof value === 'object' ? [value.re, value.im] : [Number(value), 0])),
    );
  }
  const real = (value: Element, index: number): number => {
    if (typeof value !== 'object') return Number(value);
    throw typeError(`a real number (dtype ${dtype})`, placeOf(index, shape), value);
  };
  const outside = ([least, greatest]: readonly unknown[], value: Element, index: number) =>
    rangeError(`a number from ${least} to ${greatest} (dtype ${dtype})`, placeOf(index, shape), value);
  const narrow = narrowRanges.get(dtype);
  if (narrow) {
    const integers = elements.map((value, index) => {
      const number = Math.trunc(real(value, index));
      // Written so that NaN is refused too.
      if (number >= narrow[0] && number <= narrow[1]) return number;
      throw outside(narrow, value, index);
    });
    return TypedArray.from(integers);
  }
  const wide = wideRanges.get(dtype);
  if (wide) {
    const integers = elements.map((value, index) => {
      const number = typeof value === 'bigint' ? value : Math.trunc(real(value, index));
      if (number >= wide[0] && number <= wide[1]) return BigInt(number);
      throw outside(wide, value, index);
    });
    return TypedArray.from(integers);
  }
  if (kind === 'bool') return TypedArray.from(elements.map((value, index) => (real(value, index) !== 0 ? 1 : 0)));
  const encoded =
    dtype === 'float16' ? numberToHalf : dtype === 'bfloat16' ? numberToBfloat16 : (value: number) => value;
  return TypedArray.from(elements.map((value, index) => encoded(real(value, index))));
}

/**
 * A tensor with the given elements, which are copied once.
 *
 * @param data a number, bigint, boolean or `{ re, im }`, nested arrays of them, a typed array (its dtype is kept, its shape is `[length]`), or a
 * tensor (a copy without history)
 * @param options `dtype`: by default that of a typed array or tensor; of nested arrays float32 for numbers (JavaScript does not tell 1 from 1.0;
 * PyTorch would make int64 of integers), int64 for bigints, bool for booleans, complex64 for `{ re, im }`
 * @throws TypeError or RangeError, naming the place, when rows differ in length, an element is no number, or a number does not fit an integer dtype
 * (a fraction is cut off, as in PyTorch; a negative number for an unsigned dtype is refused, which PyTorch wraps around)
 * @see https://docs.pytorch.org/docs/stable/generated/torch.tensor.html
 *
 * @example
 * torch.tensor([[1, 2], [3, 4]]).shape; // [2, 2]
 * torch.tensor(new Float64Array([1, 2])).dtype; // 'float64'
 * torch.tensor([1, 2], { dtype: 'int64' });
 */
export function tensor(data: TensorLike | Tensor, options: TensorOptions = {}): Tensor {
  checkOptions(options, 'tensor');
  if (data instanceof Tensor) {
    const dtype = dtypeOf(options) ?? data.dtype;
    const detached = detachOp(data);
    const copy = data.dtype === dtype ? cloneOp(detached) : toDtype(detached, dtype);
    detached.dispose();
    return convert(copy, dtype, options);
  }
  if (ArrayBuffer.isView(data)) {
    if (data instanceof DataView) throw typeError('a typed array, not a DataView', 'data', data);
    return fromTypedArray(data as NodeJS.TypedArray, options);
  }
  const { elements, shape, dtype } = flatten(data as TensorLike);
  const target = dtypeOf(options) ?? dtype;
  const { kind } = dtypes[target];
  if (kind === 'quantized') {
    const wayOut = 'Quantize a tensor of floats: torch.quantizePerTensor(x, scale, zeroPoint, dtype)';
    throw rangeError('a dtype that numbers have', 'dtype', target, wayOut);
  }
  if (kind === 'bits')
    throw rangeError('a dtype that numbers have', 'dtype', target, 'View bytes as it: x.view(dtype)');
  // complex32, 8-bit floats and quantized types have no typed array to encode into: made wider and converted.
  const encodable = typedArrays.has(target) ? target : target === 'complex32' ? 'complex64' : 'float32';
  const made = new Tensor(native.fromData(encode(elements, shape, encodable), dtypes[encodable].code, shape));
  return convert(made, target, options);
}

/**
 * `data` as a tensor: itself where it is one of this dtype on this device, with its history; otherwise {@link tensor} of it.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.as_tensor.html
 */
export function asTensor(data: TensorLike | Tensor, options: Omit<TensorOptions, 'requiresGrad'> = {}): Tensor {
  const read = readOptions(options, 'asTensor', ['dtype', 'device']);
  if (!(data instanceof Tensor)) return tensor(data, read);
  const dtype = dtypeOf(read) ?? data.dtype;
  const same = dtype === data.dtype && (read.device === undefined || read.device === data.device);
  return same ? data : toLayout(data, dtype, undefined, read.device);
}

const toLayout = operator('aten::to.dtype_layout');
const cloneOp = operator('aten::clone');
const detachOp = operator('aten::detach');
const typedArrays = new Set<DType>([
  'float32',
  'float64',
  'float16',
  'bfloat16',
  'int8',
  'int16',
  'int32',
  'int64',
  'uint8',
  'uint16',
  'uint32',
  'uint64',
  'bool',
  'complex64',
  'complex128',
]);

function creator(name: string, op: ReturnType<typeof operator<Tensor>>) {
  return (...args: ShapeArguments): Tensor => {
    const [shape, given] = splitShape<TensorOptions>(args, name);
    const options = checkOptions(given, name);
    return finish(op(shape, dtypeOf(options), undefined, options.device), options);
  };
}

function randomCreator(name: string, op: ReturnType<typeof operator<Tensor>>) {
  return (...args: ShapeAndOptions<RandomTensorOptions>): Tensor => {
    const [shape, given] = splitShape<RandomTensorOptions>(args, name);
    const options = checkRandomOptions(given, name);
    return finish(op(shape, options.generator, dtypeOf(options), undefined, options.device), options);
  };
}

/**
 * A tensor of uninitialised memory. Default dtype float32 (see `torch.setDefaultDtype`).
 *
 * @example
 * torch.empty([2, 3], { dtype: 'int64' });
 * @see https://docs.pytorch.org/docs/stable/generated/torch.empty.html
 */
export const empty = creator('empty', emptyOp);

/**
 * A tensor of zeros. Default dtype float32.
 *
 * @example
 * torch.zeros([2, 3]);
 * torch.zeros(2, 3);
 * @see https://docs.pytorch.org/docs/stable/generated/torch.zeros.html
 */
export const zeros = creator('zeros', zerosOp);

/**
 * A tensor of ones. Default dtype float32.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.ones.html
 */
export const ones = creator('ones', onesOp);

/**
 * Uniform random numbers from [0, 1). Default dtype float32.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.rand.html
 */
export const rand = randomCreator('rand', randOp);

/**
 * Random numbers of the standard normal distribution. Default dtype float32.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.randn.html
 */
export const randn = randomCreator('randn', randnOp);

function checkFillValue(value: unknown): void {
  if (!isScalar(value)) throw typeError('a number, bigint, boolean or { re, im }', 'fillValue', value);
}

/**
 * A tensor filled with one value.
 *
 * @param options `dtype`: by default float32 for a number, int64 for a bigint, bool for a boolean, complex64 for `{ re, im }`
 * @see https://docs.pytorch.org/docs/stable/generated/torch.full.html
 */
export function full(
  shape: readonly number[],
  fillValue: number | bigint | boolean | Complex,
  options: TensorOptions = {},
): Tensor {
  const sizes = checkShape(shape, 'full');
  checkOptions(options, 'full');
  checkFillValue(fillValue);
  const dtype = dtypeOf(options) ?? flatten(fillValue).dtype;
  return finish(fullOp(sizes, fillValue, dtype, undefined, options.device), options);
}

/**
 * Random integers from `low` (inclusive; 0 when left out) to `high` (exclusive). Default dtype int64.
 *
 * @example
 * torch.randint(0, 10, [32]);
 * @see https://docs.pytorch.org/docs/stable/generated/torch.randint.html
 */
export function randint(high: number, shape: readonly number[], options?: RandomTensorOptions): Tensor;
export function randint(low: number, high: number, shape: readonly number[], options?: RandomTensorOptions): Tensor;
export function randint(first: number, ...rest: unknown[]): Tensor {
  const [low, high, shape, given] = Array.isArray(rest[0]) ? [0, first, ...rest] : [first, ...rest];
  const sizes = checkShape(shape, 'randint');
  const options = checkRandomOptions(given as RandomTensorOptions | undefined, 'randint');
  const dtype = dtypeOf(options) ?? 'int64';
  return finish(
    randintOp(low as number, high as number, sizes, options.generator, dtype, undefined, options.device),
    options,
  );
}

/**
 * A random permutation of the integers from 0 to n - 1. Default dtype int64.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.randperm.html
 */
export function randperm(n: number, options: RandomTensorOptions = {}): Tensor {
  checkRandomOptions(options, 'randperm');
  const dtype = dtypeOf(options) ?? 'int64';
  return finish(randpermOp(n, options.generator, dtype, undefined, options.device), options);
}

/**
 * Numbers from `start` (inclusive) to `end` (exclusive). With one argument it is the end and the start is 0. Default dtype: int64 when all
 * are integers, as in PyTorch, otherwise the default dtype.
 *
 * @example
 * torch.arange(3).toArray(); // [0, 1, 2]
 * torch.arange(0, 1, 0.25);
 * @see https://docs.pytorch.org/docs/stable/generated/torch.arange.html
 */
export function arange(end: number | bigint, options?: TensorOptions): Tensor;
export function arange(start: number | bigint, end: number | bigint, options?: TensorOptions): Tensor;
export function arange(
  start: number | bigint,
  end: number | bigint,
  step: number | bigint,
  options?: TensorOptions,
): Tensor;
export function arange(...args: Array<number | bigint | TensorOptions | undefined>): Tensor {
  const rest = [...args];
  const last = rest.at(-1);
  if (rest.length > 1 && (last === undefined || isOptions(last))) rest.pop();
  const options = checkOptions(isOptions(last) ? last : undefined, 'arange');
  const names = rest.length <= 1 ? ['end'] : ['start', 'end', 'step'];
  const numbers = names.slice(0, Math.max(rest.length, 1)).map((name, i) => {
    const value = rest[i];
    if (typeof value !== 'number' && typeof value !== 'bigint') throw typeError('a number or bigint', name, value);
    return value;
  });
  if (rest.length > 3) throw typeError('an object with options', 'what follows the step of arange', rest[3]);
  const [start, end, step] = (numbers.length === 1 ? [0, ...numbers, 1] : [...numbers, 1]) as [
    number | bigint,
    number | bigint,
    number | bigint,
  ];
  const whole = numbers.every((value) => typeof value === 'bigint' || Number.isInteger(value)) ? 'int64' : undefined;
  return finish(arangeOp(start, end, step, dtypeOf(options) ?? whole, undefined, options.device), options);
}

/**
 * `steps` numbers from `start` to `end`, both included, evenly spaced. Default dtype float32.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.linspace.html
 */
export function linspace(start: number, end: number, steps: number, options: TensorOptions = {}): Tensor {
  checkOptions(options, 'linspace');
  return finish(linspaceOp(start, end, steps, dtypeOf(options), undefined, options.device), options);
}

const logspaceOp = operator('aten::logspace');

/** Options of {@link logspace}. */
export interface LogspaceOptions extends TensorOptions {
  /** Default 10. */
  base?: number;
}

/**
 * `steps` numbers from `base ** start` to `base ** end`, both included, evenly spaced on a logarithmic scale. Default dtype float32.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.logspace.html
 */
export function logspace(start: number, end: number, steps: number, options: LogspaceOptions = {}): Tensor {
  const { base, ...rest } = readOptions(options, 'logspace', ['base', 'dtype', 'device', 'requiresGrad']);
  return finish(logspaceOp(start, end, steps, base, dtypeOf(rest), undefined, rest.device), rest);
}

const emptyStridedOp = operator('aten::empty_strided');
const emptyPermutedOp = operator('aten::empty_permuted');

/**
 * A tensor of uninitialised memory with these strides, counted in elements. Default dtype float32.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.empty_strided.html
 */
export function emptyStrided(size: readonly number[], stride: readonly number[], options: TensorOptions = {}): Tensor {
  checkOptions(options, 'emptyStrided');
  const sizes = checkShape(size, 'emptyStrided');
  return finish(emptyStridedOp(sizes, stride, dtypeOf(options), undefined, options.device), options);
}

/**
 * A tensor of uninitialised memory without gaps, whose dimensions lie in memory in the order `physicalLayout`, the outermost first. Default
 * dtype float32.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.empty_permuted.html
 *
 * @example
 * torch.emptyPermuted([8, 3, 32, 32], [0, 2, 3, 1]); // channels last
 */
export function emptyPermuted(
  size: readonly number[],
  physicalLayout: readonly number[],
  options: TensorOptions = {},
): Tensor {
  checkOptions(options, 'emptyPermuted');
  const sizes = checkShape(size, 'emptyPermuted');
  return finish(emptyPermutedOp(sizes, physicalLayout, dtypeOf(options), undefined, options.device), options);
}

const trilIndicesOp = operator('aten::tril_indices');
const triuIndicesOp = operator('aten::triu_indices');

function triangleIndices(name: string, op: ReturnType<typeof operator<Tensor>>) {
  type Options = Omit<TensorOptions, 'requiresGrad'>;
  return (row: number, col: number, offset: number | Options = 0, options?: Options): Tensor => {
    const [diagonal, given] = isOptions(offset) ? [0, offset] : [offset, options];
    const read = readOptions(given, name, ['dtype', 'device']);
    return op(row, col, diagonal, dtypeOf(read), undefined, read.device);
  };
}

/**
 * Where the lower triangle of a matrix is, `[2, count]`: rows, and columns. Default dtype int64.
 *
 * @param offset which diagonal is the last one; default 0, the main diagonal
 * @see https://docs.pytorch.org/docs/stable/generated/torch.tril_indices.html
 *
 * @example
 * const [rows, columns] = torch.trilIndices(3, 3);
 * matrix.at(rows, columns);
 */
export const trilIndices = triangleIndices('trilIndices', trilIndicesOp);

/**
 * Where the upper triangle of a matrix is, `[2, count]`: rows, and columns. Default dtype int64.
 *
 * @param offset which diagonal is the first one; default 0, the main diagonal
 * @see https://docs.pytorch.org/docs/stable/generated/torch.triu_indices.html
 */
export const triuIndices = triangleIndices('triuIndices', triuIndicesOp);

/**
 * Ones on the diagonal, zeros elsewhere, `[n, m]`; `m` is `n` when left out. Default dtype float32.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.eye.html
 */
export function eye(n: number, options?: TensorOptions): Tensor;
export function eye(n: number, m?: number, options?: TensorOptions): Tensor;
export function eye(n: number, m?: number | TensorOptions, options?: TensorOptions): Tensor {
  const [columns, given] = isOptions(m) ? [n, m] : [m ?? n, options];
  const checked = checkOptions(given, 'eye');
  return finish(eyeOp(n, columns, dtypeOf(checked), undefined, checked.device), checked);
}

function likeCreator(name: string, operatorName: string) {
  const op = operator(`aten::${operatorName}`);
  return (input: Tensor, options: TensorOptions = {}): Tensor => {
    checkTensor(input);
    checkOptions(options, name);
    return finish(op(input, dtypeOf(options), undefined, options.device), options);
  };
}

function randomLikeCreator(name: string, operatorName: string) {
  const op = operator(`aten::${operatorName}.generator`);
  return (input: Tensor, options: RandomTensorOptions = {}): Tensor => {
    checkTensor(input);
    checkRandomOptions(options, name);
    return finish(op(input, options.generator, dtypeOf(options), undefined, options.device), options);
  };
}

/** Zeros of `input`'s shape, dtype and device. */
export const zerosLike = likeCreator('zerosLike', 'zeros_like');
/** Ones of `input`'s shape, dtype and device. */
export const onesLike = likeCreator('onesLike', 'ones_like');
/** Uninitialised memory of `input`'s shape, dtype and device. */
export const emptyLike = likeCreator('emptyLike', 'empty_like');
/** Uniform random numbers from [0, 1) of `input`'s shape, dtype and device. */
export const randLike = randomLikeCreator('randLike', 'rand_like');
/** Standard normal random numbers of `input`'s shape, dtype and device. */
export const randnLike = randomLikeCreator('randnLike', 'randn_like');

const randintLikeOp = operator('aten::randint_like.low_generator_dtype');

/**
 * Random integers from `low` (inclusive; 0 when left out) to `high` (exclusive), of `input`'s shape, dtype and device.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html
 */
export function randintLike(input: Tensor, high: number, options?: RandomTensorOptions): Tensor;
export function randintLike(input: Tensor, low: number, high: number, options?: RandomTensorOptions): Tensor;
export function randintLike(
  input: Tensor,
  first: number,
  ...rest: Array<number | RandomTensorOptions | undefined>
): Tensor {
  checkTensor(input);
  const [low, high, given] = typeof rest[0] === 'number' ? [first, ...rest] : [0, first, ...rest];
  const options = checkRandomOptions(given as RandomTensorOptions | undefined, 'randintLike');
  const drawn = randintLikeOp(
    input,
    low as number,
    high as number,
    options.generator,
    dtypeOf(options),
    undefined,
    options.device,
  );
  return finish(drawn, options);
}

const fullLikeOp = operator('aten::full_like');

/** One value in `input`'s shape, dtype and device. */
export function fullLike(
  input: Tensor,
  fillValue: number | bigint | boolean | Complex,
  options: TensorOptions = {},
): Tensor {
  checkTensor(input);
  checkFillValue(fillValue);
  checkOptions(options, 'fullLike');
  return finish(fullLikeOp(input, fillValue, dtypeOf(options), undefined, options.device), options);
}
