import { TorchError } from '../errors.js';

/** One line of a TorchScript traceback. */
export interface ScriptFrame {
  /** Name of the source file when the module was made. */
  file: string;
  line: number;
  /** The function or method. */
  function: string;
  /** The line of source that was running. */
  source: string;
}

/**
 * An error inside of a TorchScript module: an operator refused, or the script raised.
 *
 * `message` is what went wrong, followed by the script's own stack, innermost call first. {@link TorchError.backtrace} has libtorch's whole text.
 *
 * @example
 * try {
 *   await module.forward(x);
 * } catch (e) {
 *   if (e instanceof torch.jit.ScriptError) console.log(e.scriptStack[0]);
 * }
 */
export class ScriptError extends TorchError {
  override readonly name = 'ScriptError';
  /** Class of the exception as the script names it: `'RuntimeError'`, or what it raised, such as `'ValueError'`. */
  readonly scriptClass: string;
  /** Calls of the script, innermost first. */
  readonly scriptStack: readonly ScriptFrame[];

  constructor(reason: string, scriptClass: string, scriptStack: readonly ScriptFrame[], text: string) {
    const lines = scriptStack.map(
      (frame) => `\n    in ${frame.function} (${frame.file}:${frame.line})${frame.source ? `: ${frame.source}` : ''}`,
    );
    super(`${scriptClass === 'RuntimeError' ? '' : `${scriptClass}: `}${reason}${lines.join('')}`, { backtrace: text });
    this.scriptClass = scriptClass;
    this.scriptStack = scriptStack;
  }
}

const opening = 'The following operation failed in the TorchScript interpreter.';

/** The calls in one traceback, outermost first. The source of a call is marked by a line of tildes under it. */
function framesOf(traceback: string): ScriptFrame[] {
  const frames: ScriptFrame[] = [];
  const lines = traceback.split('\n');
  for (const [index, line] of lines.entries()) {
    const place = /^ {2}File "(.*)", line (\d+), in (.*)$/.exec(line);
    if (place) {
      const [, file, number, name] = place as unknown as [string, string, string, string];
      frames.push({ file, line: Number(number), function: name, source: '' });
    }
    const frame = frames.at(-1);
    if (frame && frame.source === '' && /^\s*~+/.test(line)) frame.source = (lines[index - 1] ?? '').trim();
  }
  return frames;
}

/** The error in readable form when it comes from TorchScript's interpreter; any other is given as it is. */
export function readableError(error: unknown): unknown {
  if (!(error instanceof TorchError) || !error.message.startsWith(opening)) return error;
  const text = error.backtrace;
  // The source as it was written is better than the one that was saved, which is there always.
  const [serialized = '', original] = text.split('Traceback of TorchScript, original code');
  const stack = framesOf(original ?? '').length > 0 ? framesOf(original ?? '') : framesOf(serialized);
  // What was raised stands behind the tracebacks, and begins a line.
  const raised = [...text.matchAll(/^([A-Za-z_][\w.]*): /gm)].at(0);
  const scriptClass = raised?.[1] ?? 'RuntimeError';
  const reason = raised ? text.slice(raised.index + raised[0].length) : text;
  const firstLine = reason.split('\n')[0] ?? '';
  return new ScriptError(firstLine, scriptClass.split('.').at(-1) ?? scriptClass, stack.reverse(), text);
}

/** Runs `fn`, whose errors are made readable. */
export function withReadableErrors<T>(fn: () => T): T {
  try {
    return fn();
  } catch (error) {
    throw readableError(error);
  }
}
