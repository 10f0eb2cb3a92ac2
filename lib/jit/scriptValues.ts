import { types } from 'node:util';
import { rangeError, typeError } from '../errors.js';
import { native, type ScriptHandle, type TensorHandle } from '../native/binding.js';
import type { Complex } from '../tensor/read.js';
import { Tensor } from '../tensor/tensor.js';

/**
 * What a method of a TorchScript module takes: what its schema says. `List` and `Tuple` are arrays (a `List[int]` may be a typed array), `Dict` an object or a
 * `Map`, `NamedTuple` an object of its fields or an array, `Optional` and `None` null, `complex` `{ re, im }`, `torch.device` its name; a dtype, which is an int in
 * TorchScript, may be given by name.
 */
export type ScriptInput =
  | Tensor
  | number
  | bigint
  | boolean
  | string
  | null
  | undefined
  | Complex
  | NodeJS.TypedArray
  | readonly ScriptInput[]
  | ReadonlyMap<unknown, ScriptInput>
  | { readonly [name: string]: ScriptInput };

/** How deep values may nest: more is most likely an object that contains itself. */
const deepest = 100;

/** A value as the addon takes it: tensors are handles, maps and objects are `{ keys, values }`. */
export function toScript(value: ScriptInput, argument: string, depth = 0): unknown {
  if (value instanceof Tensor) return value.handle;
  if (typeof value === 'function' || typeof value === 'symbol')
    throw typeError('a value of TorchScript', argument, value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > deepest) {
    throw rangeError(`at most ${deepest} levels of nesting`, argument, value, 'Does it contain itself?');
  }
  const convert = (item: unknown): unknown => toScript(item as ScriptInput, argument, depth + 1);
  if (Array.isArray(value)) return Array.from(value, convert);
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) return Array.from(value as Iterable<number | bigint>);
  if (types.isMap(value))
    return { keys: Array.from(value.keys(), convert), values: Array.from(value.values(), convert) };
  const prototype: unknown = Object.getPrototypeOf(value);
  // Objects of other realms are as good.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    throw typeError('a Tensor, number, string, boolean, null, array, Map or plain object', argument, value);
  }
  const object = value as { readonly [name: string]: unknown };
  const keys = Object.keys(object);
  const encoded: Record<string, unknown> = { keys, values: keys.map((key) => convert(object[key])) };
  if (typeof object['re'] === 'number' && typeof object['im'] === 'number') {
    encoded['re'] = object['re'];
    encoded['im'] = object['im'];
  }
  return encoded;
}

type Tagged =
  | { kind: 'namedTuple'; names: string[]; values: unknown[] }
  | { kind: 'dict'; stringKeys: boolean; keys: unknown[]; values: unknown[] }
  | { kind: 'module'; module: ScriptHandle }
  | { kind?: undefined; re: number; im: number };

/** A value that the addon gave; `wrapModule` makes the object for a module. */
export function fromScript(value: unknown, wrapModule: (handle: ScriptHandle) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (native.isTensor(value)) return new Tensor(value as TensorHandle);
  const convert = (item: unknown): unknown => fromScript(item, wrapModule);
  if (Array.isArray(value)) return value.map(convert);
  const tagged = value as Tagged;
  switch (tagged.kind) {
    case 'namedTuple': {
      const values = tagged.values.map(convert);
      // Not enumerable, so that it prints, spreads and compares as the array it is.
      tagged.names.forEach((name, index) => {
        if (name !== 'length') Object.defineProperty(values, name, { value: values[index] });
      });
      return values;
    }
    case 'dict': {
      const entries = tagged.keys.map((key, index): [unknown, unknown] => [
        convert(key),
        convert(tagged.values[index]),
      ]);
      return tagged.stringKeys ? Object.fromEntries(entries as Array<[string, unknown]>) : new Map(entries);
    }
    case 'module':
      return wrapModule(tagged.module);
    default:
      return value;
  }
}
