import { rangeError, typeError } from '../errors.js';
import { native } from '../native/binding.js';
import { isOptions, isScalar, readOptions } from '../ops/arguments.js';
import { operator } from '../ops/operator.js';
import { type DType, dtypes, normalizeDType, numberToBfloat16, numberToHalf, typedArrayOf } from './dtype.js';
import { flatten, type TensorLike } from './nested.js';
import type { Complex, Element } from './read.js';
import { Tensor } from './tensor.js';

/** Where and as what a tensor is made. */
export interface TensorOptions {
  /** Element type; the default is stated by each function. PyTorch's names and aliases (`'float'`, `'long'`). */
  dtype?: DType | (string & {});
  /** Default `'cpu'`. */
  device?: string;
  /** Record operators on it for gradients. Default false. */
  requiresGrad?: boolean;
}

/** A shape: numbers one by one, or one array of them. */
export type ShapeArguments = [readonly number[], TensorOptions?] | [...number[]] | [...number[], TensorOptions];

const toDtype = operator('aten::to.dtype');
const toDevice = operator('aten::to.device');
const emptyOp = operator('aten::empty.memory_format');
const zerosOp = operator('aten::zeros');
const onesOp = operator('aten::ones');
const fullOp = operator('aten::full');
const randOp = operator('aten::rand');
const randnOp = operator('aten::randn');
const randintOp = operator('aten::randint.low');
const randpermOp = operator('aten::randperm');
const arangeOp = operator('aten::arange.start_step');
const linspaceOp = operator('aten::linspace');
const eyeOp = operator('aten::eye.m');

function checkOptions(options: TensorOptions | undefined, name: string): TensorOptions {
  return readOptions(options, name, ['dtype', 'device', 'requiresGrad']);
}

function finish(tensor: Tensor, options: TensorOptions): Tensor {
  if (options.requiresGrad) tensor.requiresGrad = true;
  return tensor;
}

function dtypeOr(options: TensorOptions, fallback: DType): DType {
  return options.dtype === undefined ? fallback : normalizeDType(options.dtype);
}

function checkShape(shape: unknown, name: string): number[] {
  if (!Array.isArray(shape) && !ArrayBuffer.isView(shape)) {
    throw typeError('an array of non-negative integers', `the shape of ${name}`, shape);
  }
  return Array.from(shape as unknown as ArrayLike<unknown>, (size) => {
    const right = typeof size === 'number' && Number.isSafeInteger(size) && size >= 0;
    if (right) return size;
    const error = typeof size === 'number' ? rangeError : typeError;
    throw error('non-negative integers', `the shape of ${name}`, size);
  });
}

/** Takes apart `(2, 3, options)` and `([2, 3], options)`. */
function splitShape(args: readonly unknown[], name: string): [number[], TensorOptions] {
  const [first] = args;
  const inArray = Array.isArray(first) || ArrayBuffer.isView(first);
  const rest = inArray ? args.slice(1) : [...args];
  let options: unknown;
  if (isOptions(rest.at(-1)) || (rest.at(-1) === undefined && args.length > 1)) options = rest.pop();
  if (!inArray && rest.length === 0) throw typeError('sizes, or an array of them', `the shape of ${name}`, undefined);
  if (inArray && rest.length > 0)
    throw typeError('an object with options', `what follows the shape of ${name}`, rest[0]);
  return [checkShape(inArray ? first : rest, name), checkOptions(options as TensorOptions | undefined, name)];
}

// By the name that the engine gives, which neither subclasses nor other realms change; a Buffer is a Uint8Array.
const arrayDtypes = new Map<string, DType>([
  ['Float32Array', 'float32'],
  ['Float64Array', 'float64'],
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
  const tensor = new Tensor(native.fromData(data, dtypes[own].code, [data.length]));
  return convert(tensor, dtypeOr(options, own), options);
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
    const dtype = dtypeOr(options, data.dtype);
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
  const target = dtypeOr(options, dtype);
  // complex32, 8-bit floats and quantized types have no typed array to encode into: made wider and converted.
  const encodable = typedArrays.has(target) ? target : target === 'complex32' ? 'complex64' : 'float32';
  const made = new Tensor(native.fromData(encode(elements, shape, encodable), dtypes[encodable].code, shape));
  return convert(made, target, options);
}

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

function creator(name: string, make: (shape: number[], dtype: DType, device?: string) => Tensor) {
  return (...args: ShapeArguments): Tensor => {
    const [shape, options] = splitShape(args, name);
    return finish(make(shape, dtypeOr(options, 'float32'), options.device), options);
  };
}

/**
 * A tensor of uninitialised memory. Default dtype float32.
 *
 * @example
 * torch.empty([2, 3], { dtype: 'int64' });
 * @see https://docs.pytorch.org/docs/stable/generated/torch.empty.html
 */
export const empty = creator('empty', (shape, dtype, device) => emptyOp(shape, dtype, undefined, device));

/**
 * A tensor of zeros. Default dtype float32.
 *
 * @example
 * torch.zeros([2, 3]);
 * torch.zeros(2, 3);
 * @see https://docs.pytorch.org/docs/stable/generated/torch.zeros.html
 */
export const zeros = creator('zeros', (shape, dtype, device) => zerosOp(shape, dtype, undefined, device));

/**
 * A tensor of ones. Default dtype float32.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.ones.html
 */
export const ones = creator('ones', (shape, dtype, device) => onesOp(shape, dtype, undefined, device));

/**
 * Uniform random numbers from [0, 1). Default dtype float32.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.rand.html
 */
export const rand = creator('rand', (shape, dtype, device) => randOp(shape, dtype, undefined, device));

/**
 * Random numbers of the standard normal distribution. Default dtype float32.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.randn.html
 */
export const randn = creator('randn', (shape, dtype, device) => randnOp(shape, dtype, undefined, device));

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
  const dtype = dtypeOr(options, flatten(fillValue).dtype);
  return finish(fullOp(sizes, fillValue, dtype, undefined, options.device), options);
}

/**
 * Random integers from `low` (inclusive) to `high` (exclusive). Default dtype int64.
 *
 * @example
 * torch.randint(0, 10, [32]);
 * @see https://docs.pytorch.org/docs/stable/generated/torch.randint.html
 */
export function randint(low: number, high: number, shape: readonly number[], options: TensorOptions = {}): Tensor {
  const sizes = checkShape(shape, 'randint');
  checkOptions(options, 'randint');
  return finish(randintOp(low, high, sizes, dtypeOr(options, 'int64'), undefined, options.device), options);
}

/**
 * A random permutation of the integers from 0 to n - 1. Default dtype int64.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.randperm.html
 */
export function randperm(n: number, options: TensorOptions = {}): Tensor {
  checkOptions(options, 'randperm');
  return finish(randpermOp(n, dtypeOr(options, 'int64'), undefined, options.device), options);
}

/**
 * Numbers from `start` (inclusive) to `end` (exclusive). With one argument it is the end and the start is 0. Default dtype: int64 when all
 * are integers, as in PyTorch, otherwise float32.
 *
 * @example
 * torch.arange(3).toArray(); // [0, 1, 2]
 * torch.arange(0, 1, 0.25);
 * @see https://docs.pytorch.org/docs/stable/generated/torch.arange.html
 */
export function arange(end: number, options?: TensorOptions): Tensor;
export function arange(start: number, end: number, options?: TensorOptions): Tensor;
export function arange(start: number, end: number, step: number, options?: TensorOptions): Tensor;
export function arange(...args: Array<number | TensorOptions | undefined>): Tensor {
  const rest = [...args];
  const last = rest.at(-1);
  if (rest.length > 1 && (last === undefined || isOptions(last))) rest.pop();
  const options = checkOptions(isOptions(last) ? last : undefined, 'arange');
  const names = rest.length <= 1 ? ['end'] : ['start', 'end', 'step'];
  const numbers = names.slice(0, Math.max(rest.length, 1)).map((name, i) => {
    const value = rest[i];
    if (typeof value !== 'number') throw typeError('a number', name, value);
    return value;
  });
  if (rest.length > 3) throw typeError('an object with options', 'what follows the step of arange', rest[3]);
  const [start, end, step] = (numbers.length === 1 ? [0, ...numbers, 1] : [...numbers, 1]) as [number, number, number];
  const dtype = dtypeOr(options, [start, end, step].every(Number.isInteger) ? 'int64' : 'float32');
  return finish(arangeOp(start, end, step, dtype, undefined, options.device), options);
}

/**
 * `steps` numbers from `start` to `end`, both included, evenly spaced. Default dtype float32.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.linspace.html
 */
export function linspace(start: number, end: number, steps: number, options: TensorOptions = {}): Tensor {
  checkOptions(options, 'linspace');
  return finish(linspaceOp(start, end, steps, dtypeOr(options, 'float32'), undefined, options.device), options);
}

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
  return finish(eyeOp(n, columns, dtypeOr(checked, 'float32'), undefined, checked.device), checked);
}

function likeCreator(name: string, operatorName: string) {
  const op = operator(`aten::${operatorName}`);
  return (input: Tensor, options: TensorOptions = {}): Tensor => {
    if (!(input instanceof Tensor)) throw typeError('a Tensor', 'input', input);
    checkOptions(options, name);
    const dtype = options.dtype === undefined ? undefined : normalizeDType(options.dtype);
    return finish(op(input, dtype, undefined, options.device), options);
  };
}

/** Zeros of `input`'s shape, dtype and device. */
export const zerosLike = likeCreator('zerosLike', 'zeros_like');
/** Ones of `input`'s shape, dtype and device. */
export const onesLike = likeCreator('onesLike', 'ones_like');
/** Uninitialised memory of `input`'s shape, dtype and device. */
export const emptyLike = likeCreator('emptyLike', 'empty_like');
/** Uniform random numbers from [0, 1) of `input`'s shape, dtype and device. */
export const randLike = likeCreator('randLike', 'rand_like');
/** Standard normal random numbers of `input`'s shape, dtype and device. */
export const randnLike = likeCreator('randnLike', 'randn_like');

const fullLikeOp = operator('aten::full_like');

/** One value in `input`'s shape, dtype and device. */
export function fullLike(
  input: Tensor,
  fillValue: number | bigint | boolean | Complex,
  options: TensorOptions = {},
): Tensor {
  if (!(input instanceof Tensor)) throw typeError('a Tensor', 'input', input);
  checkFillValue(fillValue);
  checkOptions(options, 'fullLike');
  const dtype = options.dtype === undefined ? undefined : normalizeDType(options.dtype);
  return finish(fullLikeOp(input, fillValue, dtype, undefined, options.device), options);
}

/**
 * Seeds the random numbers of every device, as `torch.manual_seed` does: the same seed gives the same numbers as in Python.
 *
 * @param seed an integer from 0 to 2^64 - 1 (a bigint above 2^53 - 1)
 */
export function manualSeed(seed: number | bigint): void {
  if (typeof seed !== 'number' && typeof seed !== 'bigint') throw typeError('a number or bigint', 'seed', seed);
  if (typeof seed === 'bigint' ? seed < 0n || seed >= 1n << 64n : !Number.isSafeInteger(seed) || seed < 0) {
    throw rangeError('an integer from 0 to 2^64 - 1', 'seed', seed);
  }
  native.manualSeed(seed);
}
