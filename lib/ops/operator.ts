import { rangeError } from '../errors.js';
import { type NativeOperator, native, type TensorHandle, throwFailure } from '../native/binding.js';
import { Generator } from '../tensor/generator.js';
import type { Complex } from '../tensor/read.js';
import { hold, slotOf, Tensor } from '../tensor/tensor.js';
import { type ObjectHandle, OperatorObject } from './operatorObject.js';

/**
 * A number that counts as a floating one although it is integral, where an operator tells `2` from `2.0`: JavaScript does not.
 *
 * @example
 * torch.ops.call('aten::add.Scalar', [torch.tensor([1n]), 2]); // int64
 * torch.ops.call('aten::add.Scalar', [torch.tensor([1n]), { float: 2 }]); // float32
 */
export interface Float {
  float: number;
}

/** What an operator takes: `undefined` stands for an argument's default, `null` for None. */
export type OperatorArgument =
  | Tensor
  | number
  | bigint
  | boolean
  | string
  | Complex
  | Float
  | OperatorObject
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
  | OperatorObject
  | null
  | undefined
  | OperatorResult[];

/** Lists of schemas are nested twice at most; an array that contains itself would never end. */
const maxNesting = 4;
/** Going through an array of the greatest length takes minutes, also when nothing is in it. */
const maxLength = 2 ** 24;

function toNative(value: OperatorArgument, depth = 0): unknown {
  if (value instanceof Tensor) return value.handle;
  if (Array.isArray(value)) {
    if (depth === maxNesting) throw rangeError(`at most ${maxNesting} levels of arrays`, 'a list', value);
    checkLength(value);
    return value.map((item) => toNative(item, depth + 1));
  }
  if (value instanceof OperatorObject || value instanceof Generator) return value.handle;
  // A typed array of sizes or indices is as good as an array.
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
    checkLength(value);
    return Array.from<number | bigint>(value);
  }
  // No object reaches the addon but our own: it looks into what a handle wraps, and another addon's may wrap anything.
  if (typeof value === 'object' && value !== null) {
    const { re, im, float } = value as Partial<Complex & Float>;
    return float === undefined ? { re, im } : { float };
  }
  return value;
}

function checkLength(list: ArrayLike<unknown>): void {
  if (list.length > maxLength) throw rangeError(`at most ${maxLength} elements`, 'a list', list);
}

/** An operator and whether it gives one new tensor, as nearly all do. */
export interface Operator extends NativeOperator {
  readonly givesTensor: boolean;
}

/** Splits `aten::add.Tensor` into name and overload and asks the addon for it. Null when there is no such operator. */
export function findOperator(qualifiedName: string): Operator | null {
  const name = qualifiedName.includes('::') ? qualifiedName : `aten::${qualifiedName}`;
  const dot = name.indexOf('.', name.indexOf('::'));
  const found = dot < 0 ? native.findOperator(name, '') : native.findOperator(name.slice(0, dot), name.slice(dot + 1));
  if (found === null) return null;
  const [first] = found.results;
  const givesTensor = found.results.length === 1 && first?.type === 'Tensor' && first.argument < 0;
  return { ...found, givesTensor };
}

/** {@link findOperator}, or an error that lists the overloads there are. */
export function requireOperator(qualifiedName: string): Operator {
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

/** Tensors go to the addon by their slots, which a bit tells from numbers: that is cheaper than looking into an object. */
const slotsAtMost = 32;

function slotBit(value: OperatorArgument, index: number): number {
  return value instanceof Tensor ? 1 << index : 0;
}

function slotOrNative(value: OperatorArgument): unknown {
  return value instanceof Tensor ? slotOf(value) : toNative(value);
}

/**
 * `native.call`, whose arguments differ from call to call: spreading an array costs more than the few of most operators.
 *
 * The addon knows the tensors of `args` by their slots alone, so they must not be collected before it has read them: {@link callOperator} has a use
 * for `args` behind this call, which keeps them alive.
 */
function callNative({ number }: Operator, owner: Tensor | undefined, args: readonly OperatorArgument[]): unknown {
  const [a, b, c] = args;
  switch (args.length) {
    case 1:
      return native.call(number, owner, slotBit(a, 0), slotOrNative(a));
    case 2:
      return native.call(number, owner, slotBit(a, 0) | slotBit(b, 1), slotOrNative(a), slotOrNative(b));
    case 3:
      return native.call(
        number,
        owner,
        slotBit(a, 0) | slotBit(b, 1) | slotBit(c, 2),
        slotOrNative(a),
        slotOrNative(b),
        slotOrNative(c),
      );
  }
  let slots = 0;
  const values = args.map((value, index) => {
    if (index >= slotsAtMost) return toNative(value);
    slots |= slotBit(value, index);
    return slotOrNative(value);
  });
  return native.call(number, owner, slots, ...values);
}

function wrapOne(value: unknown, type: string): OperatorResult {
  if (value === null) return null;
  if (type === 'Tensor') return new Tensor(value as TensorHandle);
  if (type === 'Tensor[]') {
    return (value as Array<TensorHandle | null>).map((item) => (item === null ? null : new Tensor(item)));
  }
  return wrapDeep(value);
}

/** Results whose type does not say where tensors are in them. */
function wrapDeep(value: unknown): OperatorResult {
  if (typeof value !== 'object' || value === null) return value as OperatorResult;
  if (Array.isArray(value)) return value.map(wrapDeep);
  if (native.isTensor(value)) return new Tensor(value as TensorHandle);
  if ('object' in value) {
    const { object, type } = value as { object: ObjectHandle; type: string };
    return new OperatorObject(object, type);
  }
  return value as Complex;
}

/** Calls an operator with its arguments in schema order. */
export function callOperator(op: Operator, args: readonly OperatorArgument[]): OperatorResult {
  const owner = op.givesTensor ? new Tensor(null) : undefined;
  const result = callNative(op, owner, args);
  throwFailure();
  if (owner !== undefined) return result === null ? null : hold(owner, result as number);
  const { results } = op;
  const wrap = (value: unknown, { type, argument }: (typeof results)[number]): OperatorResult =>
    argument >= 0 ? (args[argument] as OperatorResult) : wrapOne(value, type);
  const [first] = results;
  if (first === undefined) return undefined;
  if (results.length === 1) return wrap(result, first);
  return results.map((described, index) => wrap((result as unknown[])[index], described));
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
  let op: Operator | undefined;
  return (...args) => {
    op ??= requireOperator(name);
    return callOperator(op, args) as R;
  };
}
