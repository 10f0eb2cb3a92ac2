import { AsyncLocalStorage } from 'node:async_hooks';
import { typeError } from '../errors.js';
import { native } from '../native/binding.js';

/** What a scope needs to know of a tensor; `Tensor` itself imports this module. */
interface Disposable {
  dispose(): void;
}

class Scope {
  readonly tensors = new Set<Disposable>();
  closed = false;
  constructor(readonly parent: Scope | undefined) {}
}

/** The scope itself, or the next one around it that is still open: a timer may outlive the scope that it was started in. */
function nearestOpen(scope: Scope | undefined): Scope | undefined {
  let open = scope;
  while (open?.closed) open = open.parent;
  return open;
}

// Async-local, so that two async scopes that run interleaved do not dispose of each other's tensors.
const current = new AsyncLocalStorage<Scope>();
let openScopes = 0;

/** Enters a new tensor into the scope that is open, if one is. */
export function track(tensor: Disposable): void {
  // Asking for the async-local store costs as much as a small operator: only when a scope is open at all.
  if (openScopes !== 0) nearestOpen(current.getStore())?.tensors.add(tensor);
}

/**
 * Takes a tensor out of every open {@link tidy}, so that it lives on when they end.
 *
 * @example
 * let kept: torch.Tensor;
 * torch.tidy(() => {
 *   kept = torch.keep(torch.ones([3]));
 * });
 */
export function keep<T extends Disposable>(tensor: T): T {
  for (let scope = current.getStore(); scope; scope = scope.parent) scope.tensors.delete(tensor);
  return tensor;
}

function collect(value: unknown, found: Set<unknown>): void {
  if (typeof value !== 'object' || value === null || found.has(value)) return;
  found.add(value);
  if (typeof (value as Disposable).dispose === 'function' || ArrayBuffer.isView(value)) return;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (Array.isArray(value) || prototype === Object.prototype || prototype === null) {
    for (const item of Object.values(value)) collect(item, found);
  } else if (value instanceof Map || value instanceof Set) {
    for (const item of value.values()) collect(item, found);
  }
}

function close(scope: Scope, result: unknown): void {
  openScopes--;
  scope.closed = true;
  const survivors = new Set<unknown>();
  collect(result, survivors);
  const parent = nearestOpen(scope.parent);
  for (const tensor of scope.tensors) {
    if (!survivors.has(tensor)) tensor.dispose();
    else parent?.tensors.add(tensor);
  }
  scope.tensors.clear();
}

/**
 * Runs `fn` and disposes of every tensor made in it, except those in its result (a tensor, or arrays, plain objects, maps and sets of them) and
 * those given to {@link keep}. `fn` may be async: then its tensors are disposed of when its promise settles. When `fn` throws, all of them are.
 *
 * Nobody has to use it: tensors are garbage-collected. It gives memory back at once, which a server may want.
 *
 * @example
 * const norm = torch.tidy(() => x.mul(x).sum().sqrt()); // two temporaries are gone
 */
export function tidy<T>(fn: () => T): T {
  if (typeof fn !== 'function') throw typeError('a function', 'fn', fn);
  const scope = new Scope(current.getStore());
  openScopes++;
  let result: T;
  try {
    result = current.run(scope, fn);
  } catch (error) {
    close(scope, undefined);
    throw error;
  }
  if (result instanceof Promise || typeof (result as PromiseLike<unknown> | undefined)?.then === 'function') {
    return Promise.resolve(result).then(
      (value) => {
        close(scope, value);
        return value;
      },
      (error) => {
        close(scope, undefined);
        throw error;
      },
    ) as T;
  }
  close(scope, result);
  return result;
}

/**
 * Disposes of every tensor in `value`: a tensor, or arrays, plain objects, maps and sets of them.
 *
 * @example
 * torch.dispose([x, y, { z }]);
 */
export function dispose(value: unknown): void {
  const found = new Set<unknown>();
  collect(value, found);
  for (const item of found) if (typeof (item as Disposable).dispose === 'function') (item as Disposable).dispose();
}

/** What JavaScript holds of libtorch's memory. */
export interface MemoryInfo {
  /** Tensors that are neither disposed of nor garbage-collected. */
  numTensors: number;
  /** Bytes of the storages under them; a storage that several views share counts once. */
  numBytes: number;
  /** Tensors that `torch.share` made ready and nobody has taken yet, in the whole process. */
  numShared: number;
}

/**
 * Counts the live tensors of this thread and the bytes of the storages under them. Memory that threads share counts in each of them.
 *
 * @example
 * const before = torch.memory().numTensors;
 */
export function memory(): MemoryInfo {
  return native.memory();
}
