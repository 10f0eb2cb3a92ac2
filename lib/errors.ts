/**
 * An error that libtorch raised.
 *
 * `message` is the first line of libtorch's own message, followed by the operator and the shapes and dtypes of its tensor arguments; of the commonest
 * mistakes also what would have been right, and how to mend them. The C++ backtrace is in {@link TorchError.backtrace}, and in no message.
 *
 * @example
 * try {
 *   torch.matmul(torch.ones([2, 3]), torch.ones([2, 3]));
 * } catch (e) {
 *   if (e instanceof torch.TorchError) console.log(e.operator, e.arguments);
 * }
 */
export class TorchError extends Error {
  override readonly name: string = 'TorchError';
  /** Qualified name of the operator, such as `aten::mm`; null where no operator was called. */
  readonly operator: string | null;
  /** The tensor arguments, such as `self: float32[2, 3]`. */
  readonly arguments: readonly string[];
  #backtrace: string | (() => string);

  constructor(
    message: string,
    details: { operator?: string | null; arguments?: readonly string[]; backtrace?: string | (() => string) } = {},
  ) {
    super(message);
    this.operator = details.operator ?? null;
    this.arguments = details.arguments ?? [];
    this.#backtrace = details.backtrace ?? '';
  }

  /** libtorch's whole message with its C++ backtrace. The first read takes some milliseconds: the functions are named then. */
  get backtrace(): string {
    if (typeof this.#backtrace === 'function') this.#backtrace = this.#backtrace();
    return this.#backtrace;
  }
}

/** There was not enough memory; the process stays usable. */
export class TorchOutOfMemoryError extends TorchError {
  override readonly name = 'TorchOutOfMemoryError';
}

/** A tensor was used after `dispose()`, or after the `tidy` that made it had ended. */
export class DisposedError extends Error {
  override readonly name = 'DisposedError';
}

/** How an error names a value that came: its type and, when short, the value itself. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value === 'string') {
    return `'${value.length > 60 ? `${value.slice(0, 60)}…` : value}' of type string`;
  }
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') {
    return `${String(value)} of type ${typeof value}`;
  }
  if (typeof value === 'function') return `a function${value.name ? ` '${value.name}'` : ''}`;
  if (typeof value === 'symbol') return 'a symbol';
  if (Array.isArray(value)) return `an array of length ${value.length}`;
  const name = (value as object).constructor?.name;
  if (ArrayBuffer.isView(value)) {
    return `a ${name} of length ${(value as unknown as { length?: number }).length ?? value.byteLength}`;
  }
  return name && name !== 'Object' ? `an instance of ${name}` : 'an object';
}

/**
 * The one format of argument errors: what was expected, for which argument, what came.
 *
 * @param expected what would have been right, such as `a positive integer`
 * @param argument the argument's name, such as `units`
 * @param received the value that came
 * @param wayOut how to mend it, when that is not plain
 */
export function argumentMessage(expected: string, argument: string, received: unknown, wayOut?: string): string {
  return `Expected ${expected} for ${argument} but received ${describeValue(received)}${wayOut ? `. ${wayOut}` : ''}`;
}

/** A value of the wrong type, in the format of {@link argumentMessage}. */
export function typeError(expected: string, argument: string, received: unknown, wayOut?: string): TypeError {
  return new TypeError(argumentMessage(expected, argument, received, wayOut));
}

/** A value of the right type that is out of range, in the format of {@link argumentMessage}. */
export function rangeError(expected: string, argument: string, received: unknown, wayOut?: string): RangeError {
  return new RangeError(argumentMessage(expected, argument, received, wayOut));
}
