import { isMap, isSet } from 'node:util/types';
import { isMainThread } from 'node:worker_threads';
import { rangeError, typeError } from '../errors.js';
import { native } from '../native/binding.js';
import type { DType } from './dtype.js';
import { Tensor } from './tensor.js';

/** A tensor on its way to another thread: a plain object, which `postMessage` and `workerData` take. */
export interface SharedTensor {
  /** Names the tensor in this process. */
  readonly sharedTensor: string;
  readonly dtype: DType;
  /** Null for a nested tensor. */
  readonly shape: readonly number[] | null;
}

type Unchanged = ArrayBufferView | ArrayBufferLike | Date | RegExp | Error | ((...args: never[]) => unknown);

/** What {@link share} gives: `T` with a {@link SharedTensor} in the place of each tensor. */
export type Shared<T> = T extends Tensor
  ? SharedTensor
  : T extends Unchanged
    ? T
    : T extends ReadonlyMap<infer K, infer V>
      ? Map<K, Shared<V>>
      : T extends ReadonlySet<infer V>
        ? Set<Shared<V>>
        : T extends object
          ? { [K in keyof T]: Shared<T[K]> }
          : T;

/** What {@link fromShared} gives: `T` with a tensor in the place of each {@link SharedTensor}. */
export type FromShared<T> = T extends SharedTensor
  ? Tensor
  : T extends Unchanged
    ? T
    : T extends ReadonlyMap<infer K, infer V>
      ? Map<K, FromShared<V>>
      : T extends ReadonlySet<infer V>
        ? Set<FromShared<V>>
        : T extends object
          ? { [K in keyof T]: FromShared<T[K]> }
          : T;

/** Options of {@link share}. */
export interface ShareOptions {
  /** How often the tensors can be taken. `Infinity`: until {@link unshare}. Default 1. */
  takers?: number;
}

function isSharedTensor(value: object): value is SharedTensor {
  return typeof (value as Partial<SharedTensor>).sharedTensor === 'string';
}

/** An array, plain object, map or set: what values are looked for in. */
function isStructure(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  // Also of another realm, as what arrives in one of vm's contexts is.
  if (Array.isArray(value) || isMap(value) || isSet(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** A copy of a structure with what `replace` gives in the place of the objects for which it gives something. */
function replaceIn(value: unknown, replace: (value: object) => unknown, seen = new Map<object, unknown>()): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (seen.has(value)) return seen.get(value);
  const replaced = replace(value);
  if (replaced !== undefined) {
    seen.set(value, replaced);
    return replaced;
  }
  if (!isStructure(value)) return value;
  const inside = (item: unknown) => replaceIn(item, replace, seen);
  if (isMap(value)) {
    const copy = new Map<unknown, unknown>();
    seen.set(value, copy);
    for (const [key, item] of value) copy.set(key, inside(item));
    return copy;
  }
  if (isSet(value)) {
    const copy = new Set<unknown>();
    seen.set(value, copy);
    for (const item of value) copy.add(inside(item));
    return copy;
  }
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [] : {};
  seen.set(value, copy);
  // Not by assignment, which takes '__proto__' for something else.
  for (const [key, item] of Object.entries(value)) {
    Object.defineProperty(copy, key, { value: inside(item), writable: true, enumerable: true, configurable: true });
  }
  return copy;
}

const structures = 'arrays, plain objects, maps and sets of them';

function checkStructure(value: unknown, expected: string): void {
  if (!isStructure(value)) throw typeError(`${expected}, or ${structures}`, 'value', value);
}

function checkTakers(takers: unknown): number {
  if (typeof takers !== 'number') throw typeError('a positive integer or Infinity', 'takers', takers);
  if (!(takers >= 1) || (takers !== Number.POSITIVE_INFINITY && !Number.isSafeInteger(takers))) {
    throw rangeError('a positive integer or Infinity', 'takers', takers);
  }
  return takers;
}

let endIsWatched = false;

/** Tells the addon when this worker ends by itself: what it has sent then outlives it. A worker that is terminated emits no event. */
function watchEnd(): void {
  if (endIsWatched || isMainThread) return;
  endIsWatched = true;
  process.once('exit', () => native.outliveShared());
}

function shareOne(tensor: Tensor, takers: number): SharedTensor {
  if (tensor.requiresGrad && !tensor.isLeaf) {
    throw new TypeError(
      `Expected a leaf or a tensor without gradients to share but received a result of ${tensor.gradFn}: a graph belongs to one thread. ` +
        'Share tensor.detach()',
    );
  }
  const shape = tensor.isNested ? null : tensor.shape;
  return { sharedTensor: native.shareTensor(tensor.handle, takers), dtype: tensor.dtype, shape };
}

/**
 * Makes tensors ready for another thread of this process, which gets the same memory, without a copy: post what this gives to a worker (`postMessage`,
 * `workerData`), and give it to {@link fromShared} there.
 *
 * Both threads read and write the same elements from then on, without any order between them: what one writes the other may see in part. Shape, strides,
 * gradients and hooks are each thread's own; `requiresGrad` of a leaf goes along. One that grows (`resize_`) gets memory of its own. Dense,
 * quantized, nested and sparse tensors can be shared; of a sparse one the elements that it has.
 *
 * What was shared keeps its memory until it is taken, whatever becomes of the tensor here: once, unless `takers` says otherwise. {@link unshare}
 * takes it back; so does `worker.terminate()` for what that worker shared. What a worker shares that then ends by itself stays. `torch.memory().numShared` counts
 * the tensors that wait.
 *
 * Other processes cannot take it: send them bytes, with `tensor.bytes()` or `torch.save`.
 *
 * @param value a tensor, or arrays, plain objects, maps and sets of them; what else is in them stays as it is
 * @throws TypeError when `value` is something else, or a tensor is a result that gradients flow through; RangeError when `takers` is no positive number
 * @see https://docs.pytorch.org/docs/stable/notes/multiprocessing.html
 *
 * @example
 * const worker = new Worker('./worker.js', { workerData: torch.share({ weight, bias }) });
 * // worker.js
 * const { weight, bias } = torch.fromShared(workerData);
 */
export function share<T>(value: T, options: ShareOptions = {}): Shared<T> {
  const takers = checkTakers(options.takers ?? 1);
  if (!(value instanceof Tensor)) checkStructure(value, 'a Tensor');
  watchEnd();
  const shared: SharedTensor[] = [];
  try {
    return replaceIn(value, (each) => {
      if (!(each instanceof Tensor)) return undefined;
      const one = shareOne(each, takers);
      shared.push(one);
      return one;
    }) as Shared<T>;
  } catch (error) {
    unshare(shared);
    throw error;
  }
}

/** The shared tensors in a structure, by name. */
function namesIn(value: unknown): string[] {
  const names = new Set<string>();
  replaceIn(value, (each) => {
    if (!isSharedTensor(each)) return undefined;
    names.add(each.sharedTensor);
    return each;
  });
  return [...names];
}

function explainMissing(names: readonly string[]): RangeError {
  const origin = native.sharedOrigin();
  const foreign = names.find((name) => !name.startsWith(`${origin}:`));
  if (foreign !== undefined) {
    return rangeError(
      'a tensor that a thread of this process shared',
      'value',
      foreign,
      'Another process shared it, or another copy of node-torch. Send other processes bytes: await tensor.bytes(), and torch.frombuffer() there',
    );
  }
  return rangeError(
    'a shared tensor that can still be taken',
    'value',
    names.find((name) => !native.isShared(name)),
    'It was taken already, or unshare() took it back, or the worker that shared it was terminated. Share it again, or with { takers: n }',
  );
}

/** A tensor that was posted as it is, without {@link share}, arrives as this. */
function isPostedTensor(value: object): boolean {
  const { handle, slot } = value as { handle?: unknown; slot?: unknown };
  return Object.keys(value).length === 2 && typeof slot === 'number' && isStructure(handle);
}

/**
 * The tensors that another thread of this process (or this one) has shared, on the same memory: see {@link share}.
 *
 * All of `value` is taken, or nothing when an error is thrown. When nobody takes it, it has to be given to {@link unshare}.
 *
 * @param value what `torch.share` gave, as it came from the other thread
 * @returns `value` with a new tensor in the place of each shared one
 * @throws RangeError when a tensor was taken already, was taken back, or comes from another process; TypeError when `value` is nothing of the kind
 *
 * @example
 * parentPort.on('message', (message) => {
 *   const { x } = torch.fromShared(message);
 *   parentPort.postMessage(torch.share(x.mul(2)));
 * });
 */
export function fromShared<T>(value: T): FromShared<T> {
  checkStructure(value, 'what torch.share() gave');
  replaceIn(value, (each) => {
    if (!isPostedTensor(each)) return undefined;
    throw typeError('what torch.share() gave', 'value', each, 'A Tensor cannot be posted: post torch.share(tensor)');
  });
  const names = namesIn(value);
  const handles = native.takeShared(names);
  if (handles === null) throw explainMissing(names);
  const tensors = new Map(names.map((name, i) => [name, new Tensor(handles[i] as never)]));
  return replaceIn(value, (each) =>
    isSharedTensor(each) ? tensors.get(each.sharedTensor) : undefined,
  ) as FromShared<T>;
}

/**
 * Takes back what {@link share} gave and nobody has taken, on any thread; tensors that were taken stay as they are.
 *
 * @param value what `torch.share` gave
 * @returns how many tensors could be taken until now
 *
 * @example
 * worker.once('error', () => torch.unshare(message)); // it did not come to taking it
 */
export function unshare(value: unknown): number {
  checkStructure(value, 'what torch.share() gave');
  return namesIn(value).filter((name) => native.revokeShared(name)).length;
}
