import { rangeError, typeError } from '../errors.js';
import { native } from '../native/binding.js';
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

function finish(tensor: Tensor, options: TensorOptions): Tensor {
  if (options.requiresGrad) tensor.requiresGrad = true;
  return tensor;
}

function dtypeOr(options: TensorOptions, fallback: DType): DType {
  return options.dtype === undefined ? fallback : normalizeDType(options.dtype);
}

function splitShape(args: readonly unknown[], name: string): [number[], TensorOptions] {
  const last = args.at(-1);
  const hasOptions = typeof last === 'object' && last !== null && !Array.isArray(last);
  const rest = hasOptions ? args.slice(0, -1) : [...args];
  if (rest.at(-1) === undefined && rest.length > 0) rest.pop();
  const shape = rest.length === 1 && Array.isArray(rest[0]) ? (rest[0] as unknown[]) : rest;
  for (const size of shape) {
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) {
      throw typeError('non-negative integers', `the shape of ${name}`, size);
    }
  }
  return [shape as number[], hasOptions ? (last as TensorOptions) : {}];
}

const arrayDtypes = new Map<string, DType>([
  ['Float32Array', 'float32'],
  ['Float64Array', 'float64'],
  ['Int8Array', 'int8'],
  ['Int16Array', 'int16'],
  ['Int32Array', 'int32'],
  ['BigInt64Array', 'int64'],
  ['Uint8Array', 'uint8'],
  ['Uint8ClampedArray', 'uint8'],
  ['Buffer', 'uint8'],
  ['Uint16Array', 'uint16'],
  ['Uint32Array', 'uint32'],
  ['BigUint64Array', 'uint64'],
]);

function fromTypedArray(data: NodeJS.TypedArray, options: TensorOptions): Tensor {
  const own = arrayDtypes.get(data.constructor.name);
  if (own === undefined) throw typeError('a typed array of numbers or bigints', 'data', data);
  const tensor = new Tensor(native.fromData(data, dtypes[own].code, [data.length]));
  return convert(tensor, dtypeOr(options, own), options);
}

/** `tensor` with another dtype or on another device; itself where nothing changes. Disposes of what it replaces. */
function convert(tensor: Tensor, dtype: DType, options: TensorOptions): Tensor {
  let result = tensor;
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
}

function encode(elements: readonly Element[], dtype: DType): NodeJS.TypedArray {
  const TypedArray = typedArrayOf(dtype);
  const { kind } = dtypes[dtype];
  const real = (value: Element): number => {
    if (typeof value === 'object') throw rangeError('a real number', `data of dtype ${dtype}`, value);
    return Number(value);
  };
  if (kind === 'complex') {
    const pairs = elements.flatMap((value) => (typeof value === 'object' ? [value.re, value.im] : [Number(value), 0]));
    return (TypedArray as unknown as { from(values: number[]): NodeJS.TypedArray }).from(pairs);
  }
  if (dtype === 'int64' || dtype === 'uint64') {
    const integers = elements.map((value) => {
      if (typeof value === 'bigint') return value;
      const number = real(value);
      if (!Number.isFinite(number)) throw rangeError('a finite number', `data of dtype ${dtype}`, value);
      return BigInt(Math.trunc(number));
    });
    return (TypedArray as unknown as { from(values: bigint[]): NodeJS.TypedArray }).from(integers);
  }
  const narrow =
    dtype === 'float16' ? numberToHalf : dtype === 'bfloat16' ? numberToBfloat16 : (value: number) => value;
  const values =
    kind === 'bool'
      ? elements.map((value) => (real(value) !== 0 ? 1 : 0))
      : elements.map((value) => narrow(real(value)));
  return (TypedArray as unknown as { from(values: number[]): NodeJS.TypedArray }).from(values);
}

/**
 * A tensor with the given elements, which are copied once.
 *
 * @param data a number, bigint, boolean or `{ re, im }`, nested arrays of them, a typed array (its dtype is kept, its shape is `[length]`), or a
 * tensor (a copy without history)
 * @param options `dtype`: by default that of a typed array or tensor; of nested arrays float32 for numbers (JavaScript does not tell 1 from 1.0;
 * PyTorch would make int64 of integers), int64 for bigints, bool for booleans, complex64 for `{ re, im }`
 * @throws TypeError or RangeError, naming the place, when rows differ in length or an element is no number
 * @see https://docs.pytorch.org/docs/stable/generated/torch.tensor.html
 *
 * @example
 * torch.tensor([[1, 2], [3, 4]]).shape; // [2, 2]
 * torch.tensor(new Float64Array([1, 2])).dtype; // 'float64'
 * torch.tensor([1, 2], { dtype: 'int64' });
 */
export function tensor(data: TensorLike | Tensor, options: TensorOptions = {}): Tensor {
  if (data instanceof Tensor) {
    const copy =
      data.dtype === dtypeOr(options, data.dtype)
        ? cloneOp(detachOp(data))
        : toDtype(detachOp(data), dtypeOr(options, 'float32'));
    return convert(copy, copy.dtype, options);
  }
  if (ArrayBuffer.isView(data)) {
    if (data instanceof DataView) throw typeError('a typed array, not a DataView', 'data', data);
    return fromTypedArray(data as NodeJS.TypedArray, options);
  }
  const { elements, shape, dtype } = flatten(data as TensorLike);
  const target = dtypeOr(options, dtype);
  // 8-bit floats and quantized types have no typed array to encode into: made as float32 and converted.
  const encodable = typedArrays.has(target) ? target : 'float32';
  const made = new Tensor(native.fromData(encode(elements, encodable), dtypes[encodable].code, shape));
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
  const [sizes] = splitShape([shape], 'full');
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
  const [sizes] = splitShape([shape], 'randint');
  return randintOp(low, high, sizes, dtypeOr(options, 'int64'), undefined, options.device);
}

/**
 * A random permutation of the integers from 0 to n - 1. Default dtype int64.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.randperm.html
 */
export function randperm(n: number, options: TensorOptions = {}): Tensor {
  return randpermOp(n, dtypeOr(options, 'int64'), undefined, options.device);
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
  const numbers = args.filter((value) => typeof value === 'number');
  const options = (args.find((value) => typeof value === 'object') ?? {}) as TensorOptions;
  if (numbers.length === 0) throw typeError('a number', 'end', args[0]);
  const [start, end, step] =
    numbers.length === 1 ? [0, numbers[0] as number, 1] : [numbers[0] as number, numbers[1] as number, numbers[2] ?? 1];
  const dtype = dtypeOr(options, [start, end, step].every(Number.isInteger) ? 'int64' : 'float32');
  return finish(arangeOp(start, end, step, dtype, undefined, options.device), options);
}

/**
 * `steps` numbers from `start` to `end`, both included, evenly spaced. Default dtype float32.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.linspace.html
 */
export function linspace(start: number, end: number, steps: number, options: TensorOptions = {}): Tensor {
  return finish(linspaceOp(start, end, steps, dtypeOr(options, 'float32'), undefined, options.device), options);
}

/**
 * Ones on the diagonal, zeros elsewhere, `[n, m]`; `m` is `n` when left out. Default dtype float32.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.eye.html
 */
export function eye(n: number, m: number = n, options: TensorOptions = {}): Tensor {
  return finish(eyeOp(n, m, dtypeOr(options, 'float32'), undefined, options.device), options);
}

function likeCreator(name: string) {
  const op = operator(`aten::${name}`);
  return (input: Tensor, options: TensorOptions = {}): Tensor => {
    if (!(input instanceof Tensor)) throw typeError('a Tensor', 'input', input);
    const dtype = options.dtype === undefined ? undefined : normalizeDType(options.dtype);
    return finish(op(input, dtype, undefined, options.device), options);
  };
}

/** Zeros of `input`'s shape, dtype and device. */
export const zerosLike = likeCreator('zeros_like');
/** Ones of `input`'s shape, dtype and device. */
export const onesLike = likeCreator('ones_like');
/** Uninitialised memory of `input`'s shape, dtype and device. */
export const emptyLike = likeCreator('empty_like');
/** Uniform random numbers from [0, 1) of `input`'s shape, dtype and device. */
export const randLike = likeCreator('rand_like');
/** Standard normal random numbers of `input`'s shape, dtype and device. */
export const randnLike = likeCreator('randn_like');

const fullLikeOp = operator('aten::full_like');

/** One value in `input`'s shape, dtype and device. */
export function fullLike(input: Tensor, fillValue: number | bigint | boolean, options: TensorOptions = {}): Tensor {
  if (!(input instanceof Tensor)) throw typeError('a Tensor', 'input', input);
  const dtype = options.dtype === undefined ? undefined : normalizeDType(options.dtype);
  return finish(fullLikeOp(input, fillValue, dtype, undefined, options.device), options);
}

/**
 * Seeds the random numbers of every device, as `torch.manual_seed` does: the same seed gives the same numbers as in Python.
 *
 * @param seed an integer from 0 to 2^64 - 1 (a bigint above 2^53 - 1)
 */
export function manualSeed(seed: number | bigint): void {
  if (typeof seed === 'bigint' ? seed < 0n || seed >= 1n << 64n : !Number.isSafeInteger(seed) || seed < 0) {
    throw rangeError('an integer from 0 to 2^64 - 1', 'seed', seed);
  }
  native.manualSeed(seed);
}
