import * as torch from 'node-torch';

const known = [torch.TorchError, torch.DisposedError, torch.FileFormatError, TypeError, RangeError];

/** What the engine says when the library forgot to check something. */
const slips =
  /Cannot (?:read|set|destructure|convert)|is not (?:a function|iterable|a constructor|defined)|Invalid (?:argument|array length|typed array length)|Maximum call stack/;

/** Throws when `error` is not one that the library promises. */
export function checkError(error: unknown): void {
  if (!known.some((errorClass) => error instanceof errorClass)) {
    throw new Error(`Expected an error of a known class but caught ${String(error)}`, { cause: error });
  }
  const { message, stack } = error as Error;
  if (message === '' || (error instanceof torch.TorchError && message.includes('\n'))) {
    throw new Error(`Expected a message of one line but it is ${JSON.stringify(message)}`, { cause: error });
  }
  if (slips.test(message))
    throw new Error(`Expected a message in words but it is ${message}\n${stack}`, { cause: error });
}

/** Runs `fn`, which may fail as the library promises; gives its result, or undefined. */
export function attempt<T>(fn: () => T): T | undefined {
  try {
    return fn();
  } catch (error) {
    checkError(error);
    return undefined;
  }
}

/** Everything that may be asked of a result without knowing what it is. */
export function inspectResult(result: unknown, backward: boolean): void {
  if (Array.isArray(result)) {
    for (const item of result) inspectResult(item, backward);
    return;
  }
  if (result instanceof torch.Generator) return;
  if (!(result instanceof torch.Tensor)) {
    if (!['number', 'bigint', 'boolean', 'string', 'undefined'].includes(typeof result) && result !== null) {
      const { re, im } = result as torch.Complex;
      if (typeof re !== 'number' || typeof im !== 'number')
        throw new Error(`Expected a plain result but got ${typeof result}`);
    }
    return;
  }
  if (result.isDisposed) return;
  attempt(() => result.dtype);
  attempt(() => result.strides);
  // As large as an expanded tensor may be that takes no memory.
  if ((attempt(() => result.numel()) ?? Infinity) <= 100_000) {
    attempt(() => String(result));
    attempt(() => result.toArray());
  }
  if (backward && result.requiresGrad)
    attempt(() => (torch.ops.call('aten::sum', [result]) as torch.Tensor).backward());
}
