import { rangeError, typeError } from '../errors.js';
import { native, type TensorHandle } from '../native/binding.js';
import { backwardPass } from './backwardPass.js';
import { zerosLike } from './creation.js';
import { refusePromise } from './synchronous.js';
import { Tensor } from './tensor.js';

/** How `torch.grad` computes. */
export interface GradOptions {
  /** Weight of each element of each output; may be left out for scalars, as may be null in their place. */
  gradOutputs?: Tensor | ReadonlyArray<Tensor | null>;
  /** Keep the graph for another pass. Default: the value of `createGraph`. */
  retainGraph?: boolean;
  /** Record the backward pass itself, for second derivatives. Default false. */
  createGraph?: boolean;
  /** Give null for inputs that the outputs do not depend on, instead of an error. Default false. */
  allowUnused?: boolean;
  /** Give zeros instead of null for inputs that the outputs do not depend on. Default false. */
  materializeGrads?: boolean;
}

function list(value: Tensor | readonly Tensor[], name: string): Tensor[] {
  const tensors = value instanceof Tensor ? [value] : value;
  if (!Array.isArray(tensors) || !tensors.every((item) => item instanceof Tensor)) {
    throw typeError('a Tensor or an array of Tensors', name, value);
  }
  return tensors;
}

function weights(value: GradOptions['gradOutputs']): Array<TensorHandle | null> | null {
  if (value === undefined) return null;
  if (!Array.isArray(value)) return list(value as Tensor, 'gradOutputs').map((tensor) => tensor.handle);
  return value.map((item: unknown) => {
    if (item === null) return null;
    if (!(item instanceof Tensor)) throw typeError('a Tensor or an array of Tensors', 'gradOutputs', value);
    return item.handle;
  });
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
  const materializeGrads = options.materializeGrads ?? false;
  if (materializeGrads && options.allowUnused === false) {
    throw rangeError('true', 'allowUnused', false, 'With materializeGrads, unused inputs have zeros for gradients');
  }
  const targets = list(inputs, 'inputs');
  const handles = backwardPass(() =>
    native.grad(
      list(outputs, 'outputs').map((tensor) => tensor.handle),
      targets.map((tensor) => tensor.handle),
      weights(options.gradOutputs),
      options.retainGraph ?? createGraph,
      createGraph,
      materializeGrads || (options.allowUnused ?? false),
    ),
  );
  return handles.map((handle, i) => {
    if (handle !== null) return new Tensor(handle);
    return materializeGrads ? zerosLike(targets[i] as Tensor, { requiresGrad: createGraph }) : null;
  });
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

/**
 * Runs `fn` recording operators for gradients, inside a {@link noGrad}.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.enable_grad.html
 */
export function enableGrad<T>(fn: () => T): T {
  return withGradMode(true, fn, 'enableGrad');
}

/**
 * Runs `fn` with or without recording operators for gradients; without `fn`, switches that for this thread, until a `noGrad`, `enableGrad` or
 * `inferenceMode` around it ends.
 *
 * @throws TypeError when `fn` returns a promise
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.grad_mode.set_grad_enabled.html
 *
 * @example
 * const y = torch.setGradEnabled(isTraining, () => network(x));
 */
export function setGradEnabled(enabled: boolean): void;
export function setGradEnabled<T>(enabled: boolean, fn: () => T): T;
export function setGradEnabled<T>(enabled: boolean, fn?: () => T): T | undefined {
  if (typeof enabled !== 'boolean') throw typeError('a boolean', 'enabled', enabled);
  if (fn !== undefined) return withGradMode(enabled, fn, 'setGradEnabled');
  native.setGradEnabled(enabled);
  return undefined;
}

/** True where operators are recorded for gradients. */
export function isGradEnabled(): boolean {
  return native.isGradEnabled();
}
