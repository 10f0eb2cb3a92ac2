import { TorchOutOfMemoryError } from '../../errors.js';
import { dtypes } from '../../tensor/dtype.js';
import type { Complex } from '../../tensor/read.js';
import type { Fail } from '../fileFormatError.js';
import type { LoadedValue } from '../loadedValue.js';
import { PyCallable, PyConstant, PyDict, PyRefused, PySet, PyTuple } from '../pickle/values.js';
import { StorageClass, StorageView } from './storageReference.js';
import { makeOnStorage, TensorRecipe } from './tensorRecipe.js';

/** As deep as Python itself reads, by default. */
const MAX_DEPTH = 1000;

/**
 * JavaScript's values for what a pickle described: arrays for lists and tuples, plain objects for dicts whose keys are all strings, otherwise Maps. What is one
 * object in Python is one here.
 *
 * @param makeTensor makes a tensor of the file
 * @param fail throws an error about the file
 */
export function convertPickled(
  pickled: unknown,
  makeTensor: (recipe: TensorRecipe) => LoadedValue,
  fail: Fail,
): LoadedValue {
  const made = new Map<object, LoadedValue>();
  const path: unknown[] = [];
  const failHere: Fail = (problem, cause) => fail(`${placeText(path)}: ${problem}`, cause);

  const refuse = (name: string): never =>
    failHere(
      `it is made by ${JSON.stringify(name.slice(0, 200))} of Python, which is not loaded, as that could run any code. ` +
        'Save tensors and plain values in Python instead, such as model.state_dict()',
    );

  const make = (recipe: TensorRecipe): LoadedValue => {
    try {
      return makeTensor(recipe);
    } catch (error) {
      if (error instanceof TorchOutOfMemoryError) throw error;
      return failHere((error as Error).message, error);
    }
  };

  const within = (key: unknown, value: unknown): LoadedValue => {
    path.push(key);
    if (path.length > MAX_DEPTH) failHere(`it is nested more than ${MAX_DEPTH} levels deep`);
    const converted = convert(value);
    path.pop();
    return converted;
  };

  const keyOf = (key: unknown): LoadedValue => {
    if (key === null || ['string', 'number', 'bigint', 'boolean'].includes(typeof key)) return key as LoadedValue;
    if (key instanceof PyTuple || key instanceof PyConstant || key instanceof PySet) return within('<key>', key);
    return failHere('a key of a dict is neither a string, a number nor a tuple');
  };

  const convertDict = ({ items }: PyDict, remember: (value: LoadedValue) => void): LoadedValue => {
    let onlyStrings = true;
    for (let i = 0; i < items.length; i += 2) onlyStrings &&= typeof items[i] === 'string';
    if (onlyStrings) {
      const object: { [key: string]: LoadedValue } = {};
      remember(object);
      for (let i = 0; i < items.length; i += 2) setOwn(object, items[i] as string, within(items[i], items[i + 1]));
      return object;
    }
    const map = new Map<LoadedValue, LoadedValue>();
    remember(map);
    for (let i = 0; i < items.length; i += 2) map.set(keyOf(items[i]), within(items[i], items[i + 1]));
    return map;
  };

  const convert = (value: unknown): LoadedValue => {
    if (typeof value !== 'object' || value === null) return value as LoadedValue;
    const known = made.get(value);
    if (known !== undefined) return known;
    const remember = (converted: LoadedValue): LoadedValue => {
      made.set(value, converted);
      return converted;
    };
    if (value instanceof PyDict) return convertDict(value, remember);
    if (value instanceof TensorRecipe) return remember(make(value));
    if (Array.isArray(value) || value instanceof PyTuple) {
      const items = value instanceof PyTuple ? value.items : value;
      const array: LoadedValue[] = [];
      remember(array);
      for (const [i, item] of items.entries()) array.push(within(i, item));
      return array;
    }
    if (value instanceof PySet) {
      const set = new Set<LoadedValue>();
      remember(set);
      for (const item of value.items) set.add(within('<item>', item));
      return set;
    }
    if (value instanceof StorageView) return remember(make(storageRecipe(value)));
    if (value instanceof PyConstant && value.value !== undefined) return value.value as LoadedValue;
    if (value instanceof Uint8Array || isComplex(value)) return value;
    if (value instanceof PyRefused || value instanceof PyCallable || value instanceof PyConstant)
      return refuse(value.name);
    return refuse(value instanceof StorageClass ? `a storage class` : value.constructor.name);
  };
  return convert(pickled);
}

/** A storage that was saved by itself: its elements. */
function storageRecipe(view: StorageView): TensorRecipe {
  const dtype = view.dtype ?? 'uint8';
  const shape = [Math.floor(view.length / dtypes[dtype].bytes)];
  return new TensorRecipe((storages) => makeOnStorage({ view, dtype, offset: 0, shape, strides: [1] }, storages));
}

function isComplex(value: object): value is Complex {
  return Object.getPrototypeOf(value) === Object.prototype;
}

/** Sets a property of any name: assigning to `__proto__` would change what the object is. */
function setOwn(object: { [key: string]: LoadedValue }, key: string, value: LoadedValue): void {
  if (key !== '__proto__') object[key] = value;
  else Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}

/** Where in the saved object something is, such as `object['model']['weight'][0]`. */
function placeText(path: readonly unknown[]): string {
  const shown = path.slice(0, 20).map((key) => {
    const text =
      typeof key === 'string'
        ? `'${key.slice(0, 100)}'`
        : typeof key === 'object' && key !== null
          ? '<key>'
          : String(key);
    return `[${text}]`;
  });
  return `object${shown.join('')}${path.length > shown.length ? '...' : ''}`;
}
