import { DisposedError, TorchError, TorchOutOfMemoryError } from '../errors.js';
import { dtypeFromCode } from '../tensor/dtype.js';
import { type ArgumentFacts, explainFailure } from './explain.js';
import { inJavaScriptWords } from './javaScriptWords.js';

/** A tensor may be of a dtype that this library does not know; an error about it must not fail for that. */
function dtypeName(code: number): string {
  try {
    return dtypeFromCode(code);
  } catch {
    return `dtype ${code}`;
  }
}

/** `self=[2, 3]:6`, as the addon describes a tensor argument. Null for what has no shape. */
function readArgument(text: string): ArgumentFacts | null {
  const match = /^(.*)=(\[.*\]):(\d+)$/.exec(text);
  if (!match) return null;
  const [, name, shape, code] = match as unknown as [string, string, string, string];
  return { name, shape, dtype: dtypeName(Number(code)) };
}

function readableArgument(text: string): string {
  const facts = readArgument(text);
  return facts === null ? text.replace('=', ': ') : `${facts.name}: ${facts.dtype}${facts.shape}`;
}

/**
 * Makes the error for something that went wrong in the addon. It is made here and not in C++ so that its class and its stack come from the
 * caller's realm (jest runs each test file in one of its own).
 */
export function makeNativeError(
  kind: string,
  message: string,
  operator: string,
  args: string[],
  backtrace: () => string,
): Error {
  const named = operator ? `${operator}: ` : '';
  switch (kind) {
    case 'type':
      return new TypeError(`${named}${message}`);
    case 'range':
      return new RangeError(`${named}${message}`);
    case 'disposed':
      return new DisposedError(`${named}${message}`);
  }
  const readable = args.map(readableArgument);
  const firstLine = inJavaScriptWords(message.split('\n')[0] ?? message);
  const where = operator ? ` (${[operator, ...readable].join('; ')})` : '';
  const ErrorClass = kind === 'outOfMemory' ? TorchOutOfMemoryError : TorchError;
  const facts = args.map(readArgument).filter((argument) => argument !== null);
  return new ErrorClass(explainFailure(firstLine, where, operator, facts), {
    operator: operator || null,
    arguments: readable,
    backtrace: () => `${message}\n${backtrace()}`.trimEnd(),
  });
}
