import { rangeError } from '../errors.js';
import { type NativeOperator, native, type TensorHandle, throwFailure } from '../native/binding.js';
import { Generator } from '../tensor/generator.js';
import type { Complex } from '../tensor/read.js';
import { Tensor } from '../tensor/tensor.js';

/** What an operator takes: `undefined` stands for an argument's default, `null` for None. */
export type OperatorArgument =
  | Tensor
  | number
  | bigint
  | boolean
  | string
  | Complex
  | Generator
  | null
  | undefined
  | NodeJS.TypedArray
  | readonly OperatorArgument[];

/** What an operator gives: one value, or an array of them where its schema returns several. */
export type OperatorResult =
  | Tensor
  | number
  | bigint
  | boolean
  | string
  | Complex
  | null
  | undefined
  | OperatorResult[];

function toNative(value: OperatorArgument): unknown {
  if (value instanceof Tensor) return value.handle;
  if (Array.isArray(value)) return value.map(toNative);
  if (value instanceof Generator) return value.handle;
  // A typed array of sizes or indices is as good as an array.
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) return Array.from<number | bigint>(value);
  return value;
}

/** Splits `aten::add.Tensor` into name and overload and asks the addon for it. Null when there is no such operator. */
export function findOperator(qualifiedName: string): NativeOperator | null {
  const name = qualifiedName.includes('::') ? qualifiedName : `aten::${qualifiedName}`;
  const dot = name.indexOf('.', name.indexOf('::'));
  return dot < 0 ? native.findOperator(name, '') : native.findOperator(name.slice(0, dot), name.slice(dot + 1));
}

/** {@link findOperator}, or an error that lists the overloads there are. */
export function requireOperator(qualifiedName: string): NativeOperator {
  const found = findOperator(qualifiedName);
  if (found) return found;
  const base = (qualifiedName.includes('::') ? qualifiedName : `aten::${qualifiedName}`).replace(/\.[^.:]*$/, '');
  const overloads = native.overloads(base).map((overload) => (overload ? `${base}.${overload}` : base));
  throw rangeError(
    'the name of an operator of this libtorch, such as aten::add.Tensor',
    'operator',
    qualifiedName,
    overloads.length > 0 ? `There is ${overloads.join(', ')}` : undefined,
  );
}

function wrapOne(value: unknown, type: string): OperatorResult {
  if (value === null) return null;
  if (type === 'Tensor') return new Tensor(value as TensorHandle);
  if (type === 'Tensor[]') {
    return (value as Array<TensorHandle | null>).map((item) => (item === null ? null : new Tensor(item)));
  }
  return value as OperatorResult;
}

/** Calls an operator with its arguments in schema order. */
export function callOperator(op: NativeOperator, args: readonly OperatorArgument[]): OperatorResult {
  const result = native.call(op.number, ...args.map(toNative));
  throwFailure();
  const { results } = op;
  if (results.length === 0) return undefined;
  const wrap = (value: unknown, index: number): OperatorResult => {
    const { type, argument } = results[index] as { type: string; argument: number };
    return argument >= 0 ? (args[argument] as OperatorResult) : wrapOne(value, type);
  };
  if (results.length === 1) return wrap(result, 0);
  return results.map((_, index) => wrap((result as unknown[])[index], index));
}

/**
 * A function that calls one operator with its arguments in schema order. It is looked up at its first call, so that importing the library does
 * not look up all of them.
 *
 * @example
 * const relu = operator<Tensor>('aten::relu');
 * relu(x);
 */
export function operator<R extends OperatorResult = Tensor>(name: string): (...args: OperatorArgument[]) => R {
  let op: NativeOperator | undefined;
  return (...args) => {
    op ??= requireOperator(name);
    return callOperator(op, args) as R;
  };
}
