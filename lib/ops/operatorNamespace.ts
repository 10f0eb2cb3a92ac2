import { native } from '../native/binding.js';
import { define } from './define.js';
import type { CustomOperator } from './operatorTypes.js';

type AnyFunction = (...args: unknown[]) => unknown;

/** Operators of one namespace by name: whatever is registered when they are asked for. */
export type OperatorNamespace = Readonly<Record<string, CustomOperator>>;

/** The overloads of an operator as {@link define} takes them; undefined when there is no such operator. */
type FindOverloads = (name: string) => string | undefined;

function askAddon(namespace: string): FindOverloads {
  return (name) => {
    const overloads = native.overloads(`${namespace}::${name}`);
    return overloads.length === 0 ? undefined : overloads.join(' ');
  };
}

function makeOperator(qualifiedName: string, overloads: string): AnyFunction {
  const packet = define<AnyFunction>(qualifiedName, overloads, true);
  for (const overload of overloads.split(/[ /]/)) {
    // Not by assignment: an overload may be called `length` or `name`.
    Object.defineProperty(packet, overload === '' ? 'default' : overload, {
      value: define(qualifiedName, overload, true),
      enumerable: true,
      configurable: true,
    });
  }
  return packet;
}

/**
 * All operators of one of libtorch's namespaces by their own names, made when they are first asked for: `namespace.add(x, y)`, and with one overload
 * `namespace.add.Tensor(x, y)`; an overload without a name is `default`.
 *
 * @param overloadsOf overloads in the order in which they are tried; by default libtorch's own order
 */
export function operatorNamespace(
  namespace: string,
  overloadsOf: FindOverloads = askAddon(namespace),
): OperatorNamespace {
  const made: Record<string, AnyFunction> = Object.create(null);
  const find = (name: string | symbol): AnyFunction | undefined => {
    if (typeof name !== 'string') return undefined;
    const known = made[name];
    if (known !== undefined) return known;
    const overloads = overloadsOf(name);
    if (overloads === undefined) return undefined;
    const operator = makeOperator(`${namespace}::${name}`, overloads);
    made[name] = operator;
    return operator;
  };
  const names = (): string[] => {
    const start = `${namespace}::`;
    const own = native.operatorNames().filter((name) => name.startsWith(start));
    return [...new Set(own.map((name) => name.slice(start.length).replace(/\..*$/s, '')))];
  };
  return new Proxy(made as unknown as OperatorNamespace, {
    get: (_, name) => find(name) as CustomOperator | undefined,
    has: (_, name) => find(name) !== undefined,
    set: () => false,
    defineProperty: () => false,
    deleteProperty: () => false,
    ownKeys: names,
    getOwnPropertyDescriptor: (_, name) => {
      const value = find(name);
      return value && { value, enumerable: true, configurable: true };
    },
  });
}
