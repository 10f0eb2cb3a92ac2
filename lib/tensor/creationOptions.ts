import { rangeError, typeError } from '../errors.js';
import { isOptions, readOptions } from '../ops/arguments.js';
import { type DType, normalizeDType } from './dtype.js';
import type { Generator } from './generator.js';
import type { Tensor } from './tensor.js';

/** Where and as what a tensor is made. */
export interface TensorOptions {
  /** Element type; the default is stated by each function. PyTorch's names and aliases (`'float'`, `'long'`). */
  dtype?: DType | (string & {});
  /** Default `'cpu'`. */
  device?: string;
  /** Record operators on it for gradients. Default false. */
  requiresGrad?: boolean;
}

/** Options of functions that draw random numbers. */
export interface RandomTensorOptions extends TensorOptions {
  /** Where the numbers come from. Default `torch.defaultGenerator`. */
  generator?: Generator | null;
}

/** A shape and options: numbers one by one, or one array of them. */
export type ShapeAndOptions<Options> = [readonly number[], Options?] | [...number[]] | [...number[], Options];

/** A shape: numbers one by one, or one array of them. */
export type ShapeArguments = ShapeAndOptions<TensorOptions>;

const known = ['dtype', 'device', 'requiresGrad'] as const;
const knownOfRandom = [...known, 'generator'] as const;

/** The options, after a check that there are no others. */
export function checkOptions(options: TensorOptions | undefined, name: string): TensorOptions {
  return readOptions(options, name, known);
}

/** The options of a function that draws random numbers. */
export function checkRandomOptions(options: RandomTensorOptions | undefined, name: string): RandomTensorOptions {
  return readOptions(options, name, knownOfRandom);
}

/** `tensor` with what no operator does. */
export function finish(tensor: Tensor, options: TensorOptions): Tensor {
  if (options.requiresGrad) tensor.requiresGrad = true;
  return tensor;
}

/** The dtype that was asked for, in libtorch's own name; undefined when none was. */
export function dtypeOf(options: TensorOptions): DType | undefined {
  return options.dtype === undefined ? undefined : normalizeDType(options.dtype);
}

/** Refuses what is no array of sizes. */
export function checkShape(shape: unknown, name: string): number[] {
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

/** Takes apart `(2, 3, options)` and `([2, 3], options)`. The options are not checked. */
export function splitShape<Options extends object>(
  args: readonly unknown[],
  name: string,
): [shape: number[], options: Options | undefined] {
  const [first] = args;
  const inArray = Array.isArray(first) || ArrayBuffer.isView(first);
  const rest = inArray ? args.slice(1) : [...args];
  let options: unknown;
  if (isOptions(rest.at(-1)) || (rest.at(-1) === undefined && args.length > 1)) options = rest.pop();
  if (!inArray && rest.length === 0) throw typeError('sizes, or an array of them', `the shape of ${name}`, undefined);
  if (inArray && rest.length > 0)
    throw typeError('an object with options', `what follows the shape of ${name}`, rest[0]);
  return [checkShape(inArray ? first : rest, name), options as Options | undefined];
}
