import { typeError } from '../errors.js';
import { isOptions, readOptions } from '../ops/arguments.js';
import type { Tensor } from '../tensor/tensor.js';

/** Options of a function that can change its input instead of making a new tensor. */
export interface InplaceOptions {
  /** Change `input` and return it. Default false. */
  inplace?: boolean;
}

/**
 * The arguments behind the tensors by their names: given one by one in PyTorch's order, the last one possibly an object of options, in which each
 * may stand by name.
 *
 * @param names of all that may come, in PyTorch's order
 */
export function readArguments<O extends object>(
  rest: readonly unknown[],
  name: string,
  names: readonly (keyof O & string)[],
): Partial<O> {
  const positional = [...rest];
  const last = positional.at(-1);
  const options = isOptions(last) ? (positional.pop() as O) : undefined;
  if (positional.length > names.length) {
    throw typeError(`at most ${names.join(', ')}`, `the arguments of ${name}`, positional[names.length]);
  }
  const read: Partial<O> = { ...readOptions(options, name, names) };
  for (const [index, value] of positional.entries()) {
    const key = names[index] as keyof O & string;
    if (value === undefined) continue;
    if (read[key] !== undefined) throw typeError(`${key} once`, name, value, 'It stands in the options already');
    read[key] = value as O[keyof O & string];
  }
  return read;
}

/** A tensor whose shape does not fit, in the format of the other errors. */
export function shapeError(expected: string, argument: string, received: Tensor, wayOut?: string): RangeError {
  const came = `a tensor of shape [${received.shape.join(', ')}]`;
  return new RangeError(`Expected ${expected} for ${argument} but received ${came}${wayOut ? `. ${wayOut}` : ''}`);
}

/** True when two shapes are equal. */
export function sameShape(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((size, dim) => size === b[dim]);
}

/** Refuses what is no number. */
export function checkNumber(value: unknown, argument: string): asserts value is number {
  if (typeof value !== 'number') throw typeError('a number', argument, value);
}
