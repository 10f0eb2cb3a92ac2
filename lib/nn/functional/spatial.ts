import { typeError } from '../../errors.js';
import type { Dims } from '../../ops/arguments.js';

/** One value for each spatial dimension: a number stands for all of them. */
export function spread(value: Dims, count: number, argument: string): number[] {
  if (typeof value === 'number') return Array(count).fill(value);
  if (Array.isArray(value) && value.length === count && value.every((item) => typeof item === 'number')) return value;
  throw typeError(`a number, or an array of ${count} numbers,`, argument, value);
}

/** {@link spread}, where null in an array stands for the size that the input has. */
export function spreadSize(
  value: Dims | null | readonly (number | null)[],
  inputShape: readonly number[],
  count: number,
  argument: string,
): number[] {
  const kept = (dim: number): number => inputShape[inputShape.length - count + dim] as number;
  if (value === null) return Array.from({ length: count }, (_, dim) => kept(dim));
  if (!Array.isArray(value)) return spread(value as Dims, count, argument);
  return spread(
    value.map((size, dim) => size ?? kept(dim)),
    count,
    argument,
  );
}
