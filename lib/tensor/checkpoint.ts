import { typeError } from '../errors.js';
import { native, type TensorHandle } from '../native/binding.js';
import { isGradEnabled } from './autograd.js';
import { tidy } from './scope.js';
import { Tensor } from './tensor.js';

type AnyFunction = (...inputs: unknown[]) => unknown;

function callSynchronous(fn: AnyFunction, inputs: readonly unknown[]): unknown {
  const result = fn(...inputs);
  if (typeof (result as PromiseLike<unknown> | undefined)?.then === 'function') {
    // Nobody holds this promise any more: were it rejected, the process would end.
    Promise.resolve(result).catch(() => {});
    throw new TypeError(
      'Expected a synchronous function for checkpoint but received one that returned a promise. ' +
        'It is called again inside of the backward pass, which does not wait: call checkpoint around each synchronous part',
    );
  }
  return result;
}

/**
 * What the addon calls for the second call of `fn`, with new handles of the inputs that are tensors. Not a closure of `checkpoint`: it would hold those
 * inputs for as long as the graph lives.
 */
function secondCall(fn: AnyFunction, others: readonly unknown[]) {
  return (handles: TensorHandle[]): { error: unknown } | undefined => {
    try {
      tidy(() => {
        let next = 0;
        callSynchronous(
          fn,
          others.map((other) => (other === tensorPlace ? new Tensor(handles[next++] as TensorHandle) : other)),
        );
      });
      return undefined;
    } catch (error) {
      // The addon takes errors as values, see throwFailure.
      return { error };
    }
  };
}

const tensorPlace = Symbol('a tensor');

/**
 * Calls `fn` on `inputs` without keeping what the backward pass will need of it: when the pass comes, `fn` is called again. So a deep network needs memory for
 * what goes in and out of its checkpoints, and for the inside of one at a time, and a second forward pass for it. As
 * `torch.utils.checkpoint.checkpoint(fn, *inputs, use_reentrant=False)`; Chen et al. 2016, https://arxiv.org/abs/1604.06174.
 *
 * Gradients, of any order, are those without a checkpoint, to the bit: for the inputs and for everything else that `fn` uses, such as parameters. Random
 * operators (dropout) draw the second time what they drew the first, and leave the generator as it is. Checkpoints can be nested, and steps with them can be
 * captured.
 *
 * `fn` must do the same each time; what it changes beside it would be changed twice, unless {@link isRecomputing} keeps it from that. Tensors that it makes
 * and does not return are disposed of as in `tidy`, in both calls. Where no gradients are recorded, it is called once and for all.
 *
 * The graph of the result holds `fn`. If `fn` in turn holds the result, in a variable around it, neither can be collected: let go of the result by `backward()`
 * without `retainGraph`, by `dispose()` or by `tidy`.
 *
 * @param fn synchronous; gets `inputs`, and in its second call new tensors on the memory of those
 * @param inputs tensors of any shape and dtype, and other values. Tensors inside of arrays and objects count as other values: they have to live on
 * @returns what `fn` returns
 * @throws TypeError when `fn` is no function or returns a promise; what `fn` throws, also in its second call, from `backward()` and `grad()`; TorchError from
 * those when the second call saves other tensors for the backward pass than the first, or an input was changed in place in between
 * @see https://docs.pytorch.org/docs/stable/checkpoint.html
 *
 * @example
 * const w = torch.randn([64, 64], { requiresGrad: true });
 * const block = (x: torch.Tensor) => torch.gelu(x.matmul(w)).matmul(w.t());
 * const y = torch.checkpoint(block, torch.randn([8, 64]));
 * const [dw] = torch.grad(y.square().sum(), [w]); // block is called again here
 */
export function checkpoint<A extends readonly unknown[], R>(fn: (...inputs: NoInfer<A>) => R, ...inputs: A): R {
  if (typeof fn !== 'function') throw typeError('a function', 'fn', fn);
  return tidy(() => {
    if (!isGradEnabled()) return callSynchronous(fn as unknown as AnyFunction, inputs) as R;
    const others = inputs.map((input) => (input instanceof Tensor ? tensorPlace : input));
    const handles = inputs.filter((input) => input instanceof Tensor).map((input) => input.handle);
    native.checkpointBegin(secondCall(fn as unknown as AnyFunction, others), handles);
    try {
      return callSynchronous(fn as unknown as AnyFunction, inputs) as R;
    } finally {
      native.checkpointEnd();
    }
  });
}

/**
 * True while {@link checkpoint} calls a function again. A layer or function that changes something beside its result, such as moving statistics, has to leave
 * that out then: the first call did it.
 *
 * @example
 * if (!torch.isRecomputing()) torch.noGrad(() => calls.add_(1));
 */
export function isRecomputing(): boolean {
  return native.isRecomputing();
}
