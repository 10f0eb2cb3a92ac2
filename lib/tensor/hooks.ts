import { typeError } from '../errors.js';
import { type HookHandle, native, type TensorHandle } from '../native/binding.js';
import { disposeSymbol } from './disposeSymbol.js';
import type { Tensor } from './tensor.js';

/** What takes a hook away again. It keeps neither the tensor nor the function. */
export class RemovableHandle {
  readonly #handle: HookHandle;

  /** @internal Made by `registerHook` and its like. */
  constructor(handle: HookHandle) {
    this.#handle = handle;
  }

  /** Takes the hook away. Does nothing when it is gone already. */
  remove(): void {
    native.removeHook(this.#handle);
  }

  /** Lets `using handle = x.registerHook(fn)` take the hook away at the end of the block. */
  [disposeSymbol](): void {
    this.remove();
  }
}

function refusePromise(result: unknown, name: string): void {
  if (typeof (result as PromiseLike<unknown> | undefined)?.then !== 'function') return;
  // Nobody holds this promise any more: were it rejected, the process would end.
  Promise.resolve(result).catch(() => {});
  throw new TypeError(
    `Expected a synchronous function for ${name} but received one that returned a promise. ` +
      'It is called inside of the backward pass, which does not wait: let it keep the tensor, and wait when the pass is over',
  );
}

const describe = (tensor: Tensor): string => `${tensor.dtype}[${tensor.shape.join(', ')}] on ${tensor.device}`;

/** How often hooks on the gradient of a tensor were registered and removed: a recorded step has those of its recording. */
export function hookChanges(tensor: Tensor): number {
  return native.hookChanges(tensor.handle);
}

/** What `registerHook` takes: gives another gradient, or nothing to leave it as it is. */
export type GradientHook = ((gradient: Tensor) => Tensor | null | undefined) | ((gradient: Tensor) => void);

/** What the addon calls for a hook on a gradient. It holds the hook alone: a tensor that it held would hold it in turn. */
export function gradientCall(hook: GradientHook, wrap: (handle: TensorHandle) => Tensor) {
  return (handle: TensorHandle): TensorHandle | undefined | { error: unknown } => {
    try {
      const gradient = wrap(handle);
      const result: unknown = hook(gradient);
      if (result === undefined || result === null) return undefined;
      refusePromise(result, 'hook');
      if (!(result instanceof gradient.constructor))
        throw typeError('a Tensor or nothing', 'the result of a hook', result);
      const expected = describe(gradient);
      const received = describe(result as Tensor);
      if (received !== expected) {
        throw new RangeError(
          `Expected ${expected}, as the gradient is, for the result of a hook but received ${received}`,
        );
      }
      return (result as Tensor).handle;
    } catch (error) {
      // The addon takes errors as values, see throwFailure.
      return { error };
    }
  };
}

/** What the addon calls when a pass has added to the gradient of a leaf. */
export function accumulatedCall(hook: (leaf: Tensor) => void, wrap: (handle: TensorHandle) => Tensor) {
  return (handle: TensorHandle): undefined | { error: unknown } => {
    try {
      refusePromise(hook(wrap(handle)), 'hook');
      return undefined;
    } catch (error) {
      return { error };
    }
  };
}
