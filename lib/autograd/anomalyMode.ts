import { typeError } from '../errors.js';
import { native } from '../native/binding.js';
import { refusePromise } from '../tensor/synchronous.js';

/** What anomaly mode looks for. */
export interface AnomalyOptions {
  /** Make an error of a gradient that is NaN. Default true. */
  checkNan?: boolean;
}

/** How many calls of the stack a node keeps; more than V8 gives by default, since the library's own are among them. */
const depth = 40;

/** The stack of the caller, for the addon: it does not throw. */
function callerStack(): string {
  const limit = Error.stackTraceLimit;
  try {
    Error.stackTraceLimit = depth;
    const lines = new Error('here').stack?.split('\n') ?? [];
    // The first names the error, the next one this function.
    return lines
      .filter((line) => /^\s+at /.test(line))
      .slice(1)
      .join('\n');
  } catch {
    return '';
  } finally {
    Error.stackTraceLimit = limit;
  }
}

function checkedNan(options: AnomalyOptions): boolean {
  const { checkNan = true } = options;
  if (typeof checkNan !== 'boolean') throw typeError('a boolean', 'checkNan', checkNan);
  return checkNan;
}

/**
 * Switches anomaly mode, for finding out which operator an error of a backward pass comes from. While it is on, each operator that is recorded for gradients keeps
 * the JavaScript stack of its call; what goes wrong in a backward pass has that stack as its `cause`, and so has a gradient that is NaN, which is an error
 * then. It makes everything slower.
 *
 * It is on for the whole process while any thread of it has switched it on; stacks are kept on those. A step that looks for NaN cannot be recorded (`CaptureError`):
 * `fit` makes its steps from JavaScript then. What `torch.capture` has recorded before is replayed as it is.
 *
 * @see https://docs.pytorch.org/docs/stable/autograd.html#torch.autograd.set_detect_anomaly
 *
 * @example
 * torch.autograd.setDetectAnomaly(true);
 */
export function setDetectAnomaly(enabled: boolean, options: AnomalyOptions = {}): void {
  if (typeof enabled !== 'boolean') throw typeError('a boolean', 'enabled', enabled);
  native.setAnomalyMode(enabled, checkedNan(options), callerStack);
}

/**
 * Runs `fn`, forward and backward passes, in anomaly mode: see {@link setDetectAnomaly}.
 *
 * @throws TypeError when `fn` returns a promise; TorchError when a gradient is NaN, with the forward call as its `cause`
 * @see https://docs.pytorch.org/docs/stable/autograd.html#torch.autograd.detect_anomaly
 *
 * @example
 * torch.autograd.detectAnomaly(() => {
 *   const x = torch.tensor([-1], { requiresGrad: true });
 *   x.sqrt().sum().backward(); // TorchError: Function 'SqrtBackward0' returned nan values …, [cause]: where sqrt was called
 * });
 */
export function detectAnomaly<T>(fn: () => T, options: AnomalyOptions = {}): T {
  if (typeof fn !== 'function') throw typeError('a function', 'fn', fn);
  const before = native.anomalyWish();
  native.setAnomalyMode(true, checkedNan(options), callerStack);
  let result: T;
  try {
    result = fn();
  } finally {
    native.setAnomalyMode(before.enabled, before.checkNan, callerStack);
  }
  refusePromise(result, 'detectAnomaly', 'Anomaly mode is switched back when the function returns; it');
  return result;
}

/** True in anomaly mode. */
export function isAnomalyEnabled(): boolean {
  return native.anomalyMode().enabled;
}

/** True where anomaly mode, when it is on, makes an error of a gradient that is NaN. */
export function isAnomalyCheckNanEnabled(): boolean {
  return native.anomalyMode().checkNan;
}
