import { native } from '../native/binding.js';
import { isOptionsNotScalar } from './arguments.js';
import { aten } from './aten.js';
import { call, names, schema } from './call.js';
import type { Aten } from './generated/aten.js';
import { loadLibrary } from './library.js';
import { callOperator, findOperator, type OperatorArgument, requireOperator } from './operator.js';

/**
 * Calls an operator: positional arguments in schema order, then, as the last one, an object of arguments by name. Without an overload's name the first
 * overload is called that the arguments fit.
 */
export type CustomOperator = ((
  ...args: Array<OperatorArgument | Readonly<Record<string, OperatorArgument>>>
) => unknown) & {
  /** One overload, such as `torch.ops.aten.add.Tensor`. */
  readonly [overload: string]: (
    ...args: Array<OperatorArgument | Readonly<Record<string, OperatorArgument>>>
  ) => unknown;
};

/** Operators of one namespace by name: whatever is registered when they are called. */
export interface OperatorNamespace {
  readonly [name: string]: CustomOperator;
}

type Keywords = Readonly<Record<string, OperatorArgument>>;
type Arguments = ReadonlyArray<OperatorArgument | Keywords>;

function callNamed(name: string, args: Arguments): unknown {
  const last = args.at(-1);
  if (isOptionsNotScalar(last)) return call(name, args.slice(0, -1) as OperatorArgument[], last as Keywords);
  return callOperator(requireOperator(name), args as OperatorArgument[]);
}

/** Calls the first overload that the arguments fit. */
function callAny(name: string, args: Arguments): unknown {
  const overloads = native.overloads(name).map((overload) => (overload ? `${name}.${overload}` : name));
  if (overloads.length < 2) return callNamed(overloads[0] ?? name, args);
  const refusals: string[] = [];
  for (const overload of overloads) {
    try {
      return callNamed(overload, args);
    } catch (error) {
      // What an operator itself refuses is a TorchError.
      if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
      refusals.push(`  ${findOperator(overload)?.schema}: ${error.message}`);
    }
  }
  throw new TypeError(`${name}: Expected arguments that fit one of its overloads:\n${refusals.join('\n')}`);
}

/** An object whose properties are made when they are asked for, and kept. */
function lazily<T extends object>(target: T, make: (name: string) => unknown): T {
  return new Proxy(target, {
    get(object, key, receiver) {
      if (typeof key === 'symbol' || key in object) return Reflect.get(object, key, receiver);
      // A promise is told by this: `await torch.ops` must not call it.
      if (key === 'then' || key === 'toJSON') return undefined;
      const made = make(key);
      Object.defineProperty(object, key, { value: made, configurable: true });
      return made;
    },
  });
}

function customOperator(name: string): CustomOperator {
  return lazily(
    (...args: Arguments) => callAny(name, args),
    (overload) => {
      const full = overload === 'default' ? name : `${name}.${overload}`;
      return (...args: Arguments) => callNamed(full, args);
    },
  ) as unknown as CustomOperator;
}

function operatorNamespace(namespace: string): OperatorNamespace {
  return lazily(Object.create(null) as object, (name) => customOperator(`${namespace}::${name}`)) as OperatorNamespace;
}

/**
 * Operators of libtorch and of custom libraries: by {@link call}, and as `torch.ops.<namespace>.<name>(…)`. A namespace is there when it is asked for; a name that
 * no library registered is an error when it is called.
 */
export const ops = lazily({ aten, call, loadLibrary, names, schema }, operatorNamespace) as {
  readonly aten: Aten;
  readonly call: typeof call;
  readonly loadLibrary: typeof loadLibrary;
  readonly names: typeof names;
  readonly schema: typeof schema;
} & { readonly [namespace: string]: OperatorNamespace };
