/** A dict of Python, not yet looked at: its keys may be any values. */
export class PyDict {
  /** Keys and values in turn; a later key replaces an equal one before it. */
  readonly items: unknown[] = [];
}

/** A tuple of Python. Lists are arrays. */
export class PyTuple {
  constructor(readonly items: readonly unknown[]) {}
}

/** A set or frozenset of Python. */
export class PySet {
  constructor(readonly items: unknown[]) {}
}

/** A class or function that may be called: what it does is written here, and nothing in the file. */
export class PyCallable {
  constructor(
    readonly name: string,
    /** @throws PickleError when the arguments are not those that Python writes */
    readonly call: (args: readonly unknown[]) => unknown,
  ) {}
}

/** A class or function that is not allowed, or what one would have made. Never called: the file is refused if it is in the object that was saved. */
export class PyRefused {
  constructor(readonly name: string) {}
}

/** A constant such as `torch.float32`, which stands for a value of ours. */
export class PyConstant {
  constructor(
    readonly name: string,
    readonly value: unknown,
  ) {}
}

/** An object that takes further state by itself, as `numpy.dtype` does. */
export interface Buildable {
  build(state: unknown): void;
}

export function isBuildable(value: unknown): value is Buildable {
  return typeof (value as Partial<Buildable> | null)?.build === 'function';
}

/** Something is wrong with a pickle; whoever reads the file adds its name. */
export class PickleError extends Error {
  override name = 'PickleError';
}

/** The bytes ended within a pickle. */
export class PickleEndError extends PickleError {
  override name = 'PickleEndError';
}
