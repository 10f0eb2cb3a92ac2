import { types } from 'node:util';
import { typeError } from '../errors.js';
import { Tensor } from '../tensor/tensor.js';

/** The structure of inputs or outputs, as torch.export writes it: leaves in containers. */
export type TreeSpec =
  | { readonly kind: 'leaf' }
  | { readonly kind: 'list'; readonly children: readonly TreeSpec[] }
  | { readonly kind: 'record'; readonly keys: readonly unknown[]; readonly children: readonly TreeSpec[] };

interface SpecJson {
  type: string | null;
  context: string | null;
  children_spec: SpecJson[];
}

function fromJson(json: SpecJson): TreeSpec {
  if (json.type === null) return { kind: 'leaf' };
  const children = json.children_spec.map(fromJson);
  switch (json.type) {
    case 'builtins.tuple':
    case 'builtins.list':
    case 'collections.deque':
      return { kind: 'list', children };
    case 'builtins.dict':
    case 'collections.OrderedDict':
    case 'collections.defaultdict': {
      const context = JSON.parse(json.context ?? 'null') as unknown;
      if (Array.isArray(context) && context.length === children.length)
        return { kind: 'record', keys: context, children };
      break;
    }
    case 'collections.namedtuple':
      return { kind: 'list', children };
  }
  throw new Error(`Expected inputs and outputs in tuples, lists and dictionaries but there is ${json.type}`);
}

/**
 * Reads a spec in PyTorch's serialized form, `[1, {"type": …}]`.
 *
 * @throws Error when it has containers other than Python's own
 * @see https://github.com/pytorch/pytorch/blob/main/torch/utils/_pytree.py
 */
export function parseTreeSpec(text: string): TreeSpec {
  const parsed = JSON.parse(text) as unknown;
  if (!Array.isArray(parsed) || parsed[0] !== 1)
    throw new Error(`Expected a tree spec of version 1 but there is ${text}`);
  return fromJson(parsed[1] as SpecJson);
}

/** One leaf: its value and where it stands, such as `kwargs.pair[0]`. */
export interface Leaf {
  value: unknown;
  place: string;
}

function childrenOf(spec: Exclude<TreeSpec, { kind: 'leaf' }>, value: unknown, place: string): Leaf[] {
  if (spec.kind === 'list') {
    if (!Array.isArray(value)) throw typeError(`an array of length ${spec.children.length}`, place, value);
    if (value.length !== spec.children.length) {
      throw typeError(`an array of length ${spec.children.length}`, place, value);
    }
    return value.map((item, index) => ({ value: item, place: `${place}[${index}]` }));
  }
  const names = spec.keys.map(String).join(', ');
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Tensor) {
    throw typeError(`an object with ${names}`, place, value);
  }
  const read = types.isMap(value)
    ? { has: (key: unknown) => value.has(key), get: (key: unknown) => value.get(key), size: value.size }
    : {
        has: (key: unknown) => Object.hasOwn(value, String(key)),
        get: (key: unknown) => (value as Record<string, unknown>)[String(key)],
        size: Object.keys(value).length,
      };
  if (read.size !== spec.keys.length || !spec.keys.every(read.has)) {
    const given = [...(types.isMap(value) ? value.keys() : Object.keys(value))].map(String).join(', ');
    throw new TypeError(
      `Expected an object with ${names || 'nothing'} for ${place} but received one with ${given || 'nothing'}`,
    );
  }
  return spec.keys.map((key) => ({ value: read.get(key), place: `${place}.${String(key)}` }));
}

/**
 * The leaves of `value` in order.
 *
 * @throws TypeError when its structure is another one
 */
export function flatten(spec: TreeSpec, value: unknown, place: string): Leaf[] {
  if (spec.kind === 'leaf') return [{ value, place }];
  return childrenOf(spec, value, place).flatMap((child, index) =>
    flatten(spec.children[index] as TreeSpec, child.value, child.place),
  );
}

/** The leaves of the inputs of a call; `spec` is that of `(args, kwargs)`. */
export function flattenCall(spec: TreeSpec, args: unknown, kwargs: unknown): Leaf[] {
  const [positional, named] = spec.kind === 'list' ? spec.children : [];
  if (!positional || !named) throw new Error('Expected a spec of (args, kwargs)');
  return [...flatten(positional, args, 'args'), ...flatten(named, kwargs, 'kwargs')];
}

/** The other way: takes leaves from the front of `leaves`. Tuples and lists become arrays, dictionaries objects, or maps where a key is no string. */
export function unflatten(spec: TreeSpec, leaves: unknown[]): unknown {
  switch (spec.kind) {
    case 'leaf':
      return leaves.shift();
    case 'list':
      return spec.children.map((child) => unflatten(child, leaves));
    case 'record': {
      const entries = spec.keys.map((key, i): [unknown, unknown] => [
        key,
        unflatten(spec.children[i] as TreeSpec, leaves),
      ]);
      const areNames = spec.keys.every((key) => typeof key === 'string');
      return areNames ? Object.fromEntries(entries as Array<[string, unknown]>) : new Map(entries);
    }
  }
}
