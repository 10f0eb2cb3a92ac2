import { rangeError, typeError } from '../errors.js';
import { type GeneratorHandle, native } from '../native/binding.js';
import { keep } from './scope.js';
import { Tensor } from './tensor.js';

/** A seed as libtorch wants it. PyTorch's range from -2^63 to 2^64 - 1; a negative one counts from 2^64. */
export function readSeed(seed: unknown): bigint {
  if (typeof seed !== 'number' && typeof seed !== 'bigint') throw typeError('a number or bigint', 'seed', seed);
  if (typeof seed === 'number' && !Number.isSafeInteger(seed)) {
    throw rangeError('an integer', 'seed', seed, 'Beyond 2^53 - 1 give a bigint');
  }
  const value = BigInt(seed);
  if (value < -(1n << 63n) || value >= 1n << 64n) throw rangeError('an integer from -2^63 to 2^64 - 1', 'seed', seed);
  return BigInt.asUintN(64, value);
}

function seedValue(seed: bigint): number | bigint {
  return seed <= Number.MAX_SAFE_INTEGER ? Number(seed) : seed;
}

/**
 * A source of random numbers with a state of its own: for the same seed the same numbers as in Python. Functions that draw take it as
 * their option `generator`; without it they draw from {@link defaultGenerator}.
 *
 * Within a step that `fit` or `torch.capture` records, draws from it are recorded as well; seeding it or setting its state is not, and is an error.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Generator.html
 *
 * @example
 * const generator = new torch.Generator().manualSeed(42);
 * torch.randn([2, 3], { generator });
 */
export class Generator {
  #handle: GeneratorHandle | undefined;

  /**
   * @param device where it makes numbers, such as `'cuda:0'`; default `'cpu'`
   * @throws TorchError when libtorch has no generator for the device
   */
  constructor(device?: string);
  /** @internal Of a handle; null for the default generator. */
  constructor(handle: GeneratorHandle | null, internal: true);
  constructor(source: string | GeneratorHandle | null = 'cpu', internal = false) {
    if (!internal && typeof source !== 'string') throw typeError("a device such as 'cpu'", 'device', source);
    this.#handle = typeof source === 'string' ? native.generatorCreate(source) : (source ?? undefined);
  }

  /** @internal The addon's side of this generator. The default one asks for it late: an import must not wait for the addon. */
  get handle(): GeneratorHandle {
    this.#handle ??= native.generatorDefault('cpu');
    return this.#handle;
  }

  /** Where it makes numbers, such as `'cpu'`. */
  get device(): string {
    return native.generatorDevice(this.handle);
  }

  /**
   * Starts again from a seed.
   *
   * @param seed an integer from -2^63 to 2^64 - 1 (a bigint beyond 2^53 - 1)
   * @returns this generator
   */
  manualSeed(seed: number | bigint): this {
    native.generatorManualSeed(this.handle, readSeed(seed));
    return this;
  }

  /** Starts again from a seed that the operating system gives, and returns it. */
  seed(): number | bigint {
    return seedValue(native.generatorSeed(this.handle));
  }

  /** The seed that it started from; a bigint beyond 2^53 - 1. */
  initialSeed(): number | bigint {
    return seedValue(native.generatorInitialSeed(this.handle));
  }

  /** The state: a uint8 tensor with the bytes that Python's `get_state()` gives. */
  getState(): Tensor {
    return new Tensor(native.generatorGetState(this.handle));
  }

  /**
   * Goes on from a state that {@link getState}, here or in Python, gave.
   *
   * @throws TorchError when it is no such state
   */
  setState(state: Tensor): void {
    if (!(state instanceof Tensor)) throw typeError('a Tensor that getState() gave', 'state', state);
    native.generatorSetState(this.handle, state.handle);
  }

  /** Another generator with the state of this one. */
  cloneState(): Generator {
    return new Generator(native.generatorClone(this.handle), true);
  }
}

/**
 * The generator of the CPU that everything draws from which names none. {@link manualSeed} seeds it. Each JavaScript thread has one of its own, which what runs for
 * that thread (a fit, a TorchScript module) draws from too.
 */
export const defaultGenerator: Generator = new Generator(null, true);

/**
 * Seeds the random numbers of every device, as `torch.manual_seed` does: the same seed gives the same numbers as in Python. Those of the CPU are this
 * JavaScript thread's own: workers are seeded each for itself.
 *
 * @param seed an integer from -2^63 to 2^64 - 1 (a bigint beyond 2^53 - 1)
 * @returns {@link defaultGenerator}
 * @see https://docs.pytorch.org/docs/stable/generated/torch.manual_seed.html
 */
export function manualSeed(seed: number | bigint): Generator {
  native.manualSeed(readSeed(seed));
  return defaultGenerator;
}

/**
 * Seeds the random numbers of every device from the operating system, and returns the seed.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.seed.html
 */
export function seed(): number | bigint {
  const chosen = defaultGenerator.seed();
  native.manualSeed(BigInt(chosen));
  return chosen;
}

/**
 * The seed that {@link defaultGenerator} started from.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.initial_seed.html
 */
export function initialSeed(): number | bigint {
  return defaultGenerator.initialSeed();
}

/**
 * The state of {@link defaultGenerator}: a uint8 tensor with the bytes that Python gives.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.get_rng_state.html
 */
export function getRngState(): Tensor {
  return defaultGenerator.getState();
}

/**
 * Sets the state of {@link defaultGenerator}.
 *
 * @param state what {@link getRngState}, here or in Python, gave
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_rng_state.html
 */
export function setRngState(state: Tensor): void {
  defaultGenerator.setState(state);
}

/**
 * Calls `fn` and puts the state of {@link defaultGenerator} back afterwards, as if nothing had been drawn; for an async function when its promise
 * settles. What others draw in the meantime is undone too.
 *
 * @returns what `fn` returns
 * @see https://docs.pytorch.org/docs/stable/random.html#torch.random.fork_rng
 *
 * @example
 * const noise = torch.forkRng(() => {
 *   torch.manualSeed(1);
 *   return torch.randn([3]);
 * });
 */
export function forkRng<T>(fn: () => T): T {
  if (typeof fn !== 'function') throw typeError('a function', 'fn', fn);
  const state = keep(getRngState());
  const restore = () => {
    setRngState(state);
    state.dispose();
  };
  let result: T;
  try {
    result = fn();
  } catch (error) {
    restore();
    throw error;
  }
  if (result instanceof Promise) return result.finally(restore) as T;
  restore();
  return result;
}
