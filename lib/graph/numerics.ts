import { typeError } from '../errors.js';

/** Which kernels a recorded step may use: PyTorch's own, or faster ones that round differently. */
export type Numerics = 'fast' | 'pytorch';

/**
 * @internal {@link Numerics}, or `'bfloat16'`: fast kernels that round what they multiply to bfloat16, where the processor has instructions for it.
 */
export type KernelChoice = Numerics | 'bfloat16';

/** Checks an option that names a {@link Numerics}; `'fast'` when it is left out. */
export function checkNumerics(value: unknown, argument: string): Numerics {
  if (value === undefined) return 'fast';
  if (value !== 'fast' && value !== 'pytorch') throw typeError("'fast' or 'pytorch'", argument, value);
  return value;
}
