import { typeError } from '../errors.js';
import { type DType, normalizeDType } from '../tensor/dtype.js';
import type { Generator } from '../tensor/generator.js';
import type { Complex } from '../tensor/read.js';
import { Tensor } from '../tensor/tensor.js';
import type { Float } from './operator.js';

/**
 * One number. JavaScript has a single number type, so an integral number (`2`, `2.0`) counts as an integer: it does not turn an integer tensor into
 * a floating one. `{ float: 2 }` does.
 */
export type Scalar = number | bigint | boolean | Complex | Float;

/** A tensor, or a number that takes part with any shape and does not widen the tensor's dtype within its kind. */
export type Operand = Tensor | Scalar;

/** A dtype by PyTorch's name or alias: `'float32'`, `'float'`, `'long'`. */
export type DTypeName = DType | (string & {});

/** One dimension or several; negative ones count from the end. */
export type Dims = number | readonly number[];

/** Sizes one by one, or one array of them. */
export type Sizes = [sizes: readonly number[]] | number[];

/** What stands where a dimension may stand: the dimension, or the options already, with `dim` among them. */
export type DimOr<D, O> = D | null | (O & { dim?: D | null });

/** Refuses what is no tensor, which libtorch's schemas would call `self`. */
export function checkTensor(value: unknown, argument = 'input'): asserts value is Tensor {
  if (value instanceof Tensor) return;
  const data = Array.isArray(value) || ArrayBuffer.isView(value);
  throw typeError('a Tensor', argument, value, data ? 'Make one of it with torch.tensor' : undefined);
}

/** Refuses what is neither a tensor nor a number. */
export function checkOperand(value: unknown, argument = 'input'): asserts value is Operand {
  if (value instanceof Tensor || isScalar(value)) return;
  const data = Array.isArray(value) || ArrayBuffer.isView(value);
  throw typeError('a Tensor or a number', argument, value, data ? 'Make a Tensor of it with torch.tensor' : undefined);
}

/** Refuses what is no array of tensors. */
export function checkTensors(value: unknown, argument: string): asserts value is readonly Tensor[] {
  if (!Array.isArray(value)) throw typeError('an array of Tensors', argument, value);
  for (let i = 0; i < value.length; i++) checkTensor(value[i], `${argument}[${i}]`);
}

/** Where random numbers come from. */
export interface GeneratorOptions {
  /** Default `torch.defaultGenerator`. */
  generator?: Generator | null;
}

/** The generator that options name. */
export function readGenerator(options: GeneratorOptions | undefined, name: string): Generator | null | undefined {
  return readOptions(options, name, ['generator']).generator;
}

/** True for a number, bigint, boolean, `{ re, im }` or `{ float }`. */
export function isScalar(value: unknown): value is Scalar {
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return true;
  if (typeof value !== 'object' || value === null || value instanceof Tensor) return false;
  return ('re' in value && 'im' in value) || 'float' in value;
}

/** True for an object of options, as opposed to a tensor, a generator, an array or a number. */
export function isOptions(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  // A plain object of any realm, as jest's sandboxes have their own Object.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** {@link isOptions} where a complex number may stand as well, which is none. */
export function isOptionsNotScalar(value: unknown): value is object {
  return isOptions(value) && !isScalar(value);
}

/**
 * The options themselves, or none, after a check that nothing in them would be overlooked: PyTorch's `sum(x, 1, True)` and a misspelt `keepDim`
 * are errors, not the default.
 */
export function readOptions<O extends object>(
  options: O | undefined,
  name: string,
  known: readonly (keyof O & string)[],
): Partial<O> {
  if (options === undefined) return {};
  if (!isOptions(options)) throw typeError(`an object with ${known.join(', ')}`, `the options of ${name}`, options);
  for (const key of Object.keys(options)) {
    if (!(known as readonly string[]).includes(key)) {
      throw new TypeError(`Expected ${known.join(', ')} in the options of ${name} but received '${key}'`);
    }
  }
  return options;
}

/** Takes apart `(dim, options)`, where the options may stand in the place of `dim`. `dim` is undefined when there is none. */
export function readDim<D, O extends object>(
  dim: DimOr<D, O> | undefined,
  options: O | undefined,
  name: string,
  known: readonly (keyof O & string)[],
): Partial<O> & { dim?: D } {
  if (!isOptions(dim)) {
    const read = readOptions(options, name, known);
    return dim === undefined || dim === null ? read : { ...read, dim: dim as D };
  }
  if (options !== undefined) throw typeError('options once', name, options, 'They already stand in the place of dim');
  const read = readOptions(dim as O & { dim?: D | null }, name, ['dim', ...known]);
  return { ...read, dim: read.dim ?? undefined } as Partial<O> & { dim?: D };
}

/** A dtype option in libtorch's own name; undefined stays the default. */
export function readDType(dtype: DTypeName | undefined | null): DType | undefined {
  return dtype === undefined || dtype === null ? undefined : normalizeDType(dtype);
}

/** The array that {@link Sizes} mean. */
export function readSizes(sizes: Sizes): readonly number[] {
  const [first] = sizes;
  return sizes.length === 1 && typeof first !== 'number' ? (first as readonly number[]) : (sizes as number[]);
}

/** `dims` as an array. */
export function toDimList(dims: Dims): readonly number[] {
  return typeof dims === 'number' ? [dims] : dims;
}
