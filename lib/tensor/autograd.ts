import { typeError } from '../errors.js';
import { native } from '../native/binding.js';
import { refusePromise } from './synchronous.js';
import { Tensor } from './tensor.js';

/** How `torch.grad` computes. */
export interface GradOptions {
  /** Weight of each element of each output; may be left out for scalars. */
  gradOutputs?: Tensor | readonly Tensor[];
  /** Keep the graph for another pass. Default: the value of `createGraph`. */
  retainGraph?: boolean;
  /** Record the backward pass itself, for second derivatives. Default false. */
  createGraph?: boolean;
  /** Give null for inputs that the outputs do not depend on, instead of an error. Default false. */
  allowUnused?: boolean;
}

function list(value: Tensor | readonly Tensor[], name: string): Tensor[] {
  const tensors = value instanceof Tensor ? [value] : value;
  if (!Array.isArray(tensors) || !tensors.every((item) => item instanceof Tensor)) {
    throw typeError('a Tensor or an array of Tensors', name, value);
  }
  return tensors;
}

/**
 * The gradients of `outputs` with respect to `inputs`, without touching their `grad`.
 *
 * @returns one gradient for each input, in their order and shapes
 * @throws TorchError when an output has no gradient function, or does not depend on an input (unless `allowUnused`)
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.grad.html
 *
 * @example
 * const x = torch.tensor([3], { requiresGrad: true });
 * const [dx] = torch.grad(x.mul(x).sum(), [x]); // [6]
 */
export function grad(
  outputs: Tensor | readonly Tensor[],
  inputs: Tensor | readonly Tensor[],
  options: GradOptions & { allowUnused: true },
): Array<Tensor | null>;
export function grad(
  outputs: Tensor | readonly Tensor[],
  inputs: Tensor | readonly Tensor[],
  options?: GradOptions,
): Tensor[];
export function grad(
  outputs: Tensor | readonly Tensor[],
  inputs: Tensor | readonly Tensor[],
  options: GradOptions = {},
): Array<Tensor | null> {
  const createGraph = options.createGraph ?? false;
  const handles = native.grad(
    list(outputs, 'outputs').map((tensor) => tensor.handle),
    list(inputs, 'inputs').map((tensor) => tensor.handle),
    options.gradOutputs === undefined ? null : list(options.gradOutputs, 'gradOutputs').map((tensor) => tensor.handle),
    options.retainGraph ?? createGraph,
    createGraph,
    options.allowUnused ?? false,
  );
  return handles.map((handle) => (handle === null ? null : new Tensor(handle)));
}

function withGradMode<T>(enabled: boolean, fn: () => T, name: string): T {
  if (typeof fn !== 'function') throw typeError('a function', 'fn', fn);
  const before = native.setGradEnabled(enabled);
  let result: T;
  try {
    result = fn();
  } finally {
    native.setGradEnabled(before);
  }
  refusePromise(result, name, 'Gradient mode');
  return result;
}

/**
 * Runs `fn` without recording operators for gradients.
 *
 * @throws TypeError when `fn` returns a promise
 * @see https://docs.pytorch.org/docs/stable/generated/torch.no_grad.html
 *
 * @example
 * torch.noGrad(() => weight.sub_(grad.mul(0.1)));
 */
export function noGrad<T>(fn: () => T): T {
  return withGradMode(false, fn, 'noGrad');
}

/** Runs `fn` recording operators for gradients, inside a {@link noGrad}. */
export function enableGrad<T>(fn: () => T): T {
  return withGradMode(true, fn, 'enableGrad');
}

/** True where operators are recorded for gradients. */
export function isGradEnabled(): boolean {
  return native.isGradEnabled();
}
