import { typeError } from '../errors.js';
import { Tensor } from '../tensor/tensor.js';

/** What a captured function may return: a tensor, arrays and plain objects of them, or nothing. Of an `interface` TypeScript does not see that: use `type`. */
export type CapturedOutputs =
  | Tensor
  | readonly CapturedOutputs[]
  | { readonly [name: string]: CapturedOutputs }
  // A function without `return` gives void, which undefined does not stand for.
  // biome-ignore lint/suspicious/noConfusingVoidType: as above
  | void;

/** {@link CapturedOutputs} with a number for each tensor. */
export type NumbersOf<O> = O extends Tensor
  ? number
  : O extends object
    ? { -readonly [K in keyof O]: NumbersOf<O[K]> }
    : undefined;

/** `'leaf'` stands for a tensor. */
type Structure =
  | 'leaf'
  | undefined
  | { readonly items: readonly Structure[] }
  | { readonly entries: ReadonlyArray<readonly [name: string, Structure]> };

/** How the outputs of a function were nested, without the outputs. */
export class OutputStructure {
  readonly #structure: Structure;

  /** @param tensors gets the tensors of `value`, in the order in which {@link rebuild} wants their stand-ins */
  constructor(value: unknown, tensors: Tensor[]) {
    this.#structure = structureOf(value, 'what the captured function returns', tensors, new Set());
  }

  /** The same nesting of others, one for each tensor. */
  rebuild(leaves: readonly unknown[]): unknown {
    let next = 0;
    const build = (structure: Structure): unknown => {
      if (structure === 'leaf') return leaves[next++];
      if (structure === undefined) return undefined;
      if ('items' in structure) return structure.items.map(build);
      return Object.fromEntries(structure.entries.map(([name, item]) => [name, build(item)]));
    };
    return build(this.#structure);
  }
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // By its looks: it may come from another realm.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function structureOf(value: unknown, path: string, tensors: Tensor[], above: Set<unknown>): Structure {
  if (value instanceof Tensor) {
    tensors.push(value);
    return 'leaf';
  }
  if (value === undefined && above.size === 0) return undefined;
  const isArray = Array.isArray(value);
  if (above.has(value) || !(isArray || isPlainObject(value))) {
    const number = typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean';
    throw typeError(
      'a Tensor, or arrays and objects of Tensors,',
      path,
      value,
      number ? 'A replay would not compute it anew: return the Tensor that it comes from' : undefined,
    );
  }
  above.add(value);
  const inner = (item: unknown, at: string): Structure => structureOf(item, `${path}, ${at}`, tensors, above);
  const structure: Structure = isArray
    ? { items: Array.from(value as unknown[], (item, i) => inner(item, `[${i}]`)) }
    : { entries: Object.entries(value as object).map(([name, item]) => [name, inner(item, `'${name}'`)] as const) };
  above.delete(value);
  return structure;
}
