import { native } from '../native/binding.js';
import { inferenceMode, isInferenceModeEnabled } from '../tensor/inferenceMode.js';
import { Tensor } from '../tensor/tensor.js';

/** What happens to random numbers in a function that `torch.vmap` transforms. */
export type Randomness = 'error' | 'different' | 'same';

function within<T>(level: number, run: (level: number) => T): T {
  try {
    return run(level);
  } finally {
    native.transformEnd();
  }
}

/** Runs `run` in a layer of libtorch's, which it gets the level of: what operators do there is up to the transformation. */
export function withBatch<T>(size: number, randomness: Randomness, run: (level: number) => T): T {
  return within(native.transformBegin('vmap', size, randomness), run);
}

/** {@link withBatch} for derivatives, backward or forward. In inference mode the operators below the layer stay in it. */
export function withDerivatives<T>(kind: 'grad' | 'jvp', run: (level: number) => T): T {
  return within(native.transformBegin(kind, 0, 'error'), (level) =>
    isInferenceModeEnabled() ? inferenceMode(() => run(level), { enabled: false }) : run(level),
  );
}

/** A value's tensors as those of a level; all else stays. */
export function wrapAt(level: number): (value: unknown) => unknown {
  return (value) => (value instanceof Tensor ? new Tensor(native.wrapForGrad(value.handle, level)) : value);
}

/** The tensor under that of a level. */
export function unwrapAt(tensor: Tensor, level: number): Tensor {
  return new Tensor(native.unwrapForGrad(tensor.handle, level));
}
