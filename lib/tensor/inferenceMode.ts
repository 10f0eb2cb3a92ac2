import { typeError } from '../errors.js';
import { native } from '../native/binding.js';
import { refusePromise } from './synchronous.js';

/** How {@link inferenceMode} runs its function. */
export interface InferenceModeOptions {
  /** False leaves inference mode inside of another one: operators are recorded again. Default true. */
  enabled?: boolean;
}

/**
 * Runs `fn` in inference mode: as in `noGrad`, but what it makes can never be part of a graph, and neither versions nor views are kept track of. It costs the
 * least. Nested calls and `noGrad` inside of it work; each is undone when its function ends.
 *
 * @throws TypeError when `fn` returns a promise
 * @throws TorchError later, when a tensor that was made in inference mode is to be saved for a backward pass, or changed in place outside: take its
 * `clone()` there
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.grad_mode.inference_mode.html
 *
 * @example
 * const scores = torch.inferenceMode(() => network(x));
 * scores.isInference(); // true
 */
export function inferenceMode<T>(fn: () => T, options: InferenceModeOptions = {}): T {
  if (typeof fn !== 'function') throw typeError('a function', 'fn', fn);
  const enabled = options.enabled ?? true;
  if (typeof enabled !== 'boolean') throw typeError('a boolean', 'enabled', enabled);
  native.inferenceModeBegin(enabled);
  let result: T;
  try {
    result = fn();
  } finally {
    native.inferenceModeEnd();
  }
  refusePromise(result, 'inferenceMode', 'Inference mode');
  return result;
}

/** True inside of {@link inferenceMode}. */
export function isInferenceModeEnabled(): boolean {
  return native.isInferenceModeEnabled();
}
