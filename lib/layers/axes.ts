import { rangeError, typeError } from '../errors.js';

/**
 * Checks an axis option against a shape of input samples.
 *
 * @param axis as Keras counts: 0 is the batch, negative ones count from the end
 * @param inputShape shape of one sample, without the batch
 * @returns the axis counted from the batch, at least 1
 */
export function resolveAxis(axis: number, inputShape: readonly number[], argument: string): number {
  const rank = inputShape.length + 1;
  const resolved = axis < 0 ? axis + rank : axis;
  if (resolved < 1 || resolved >= rank) {
    throw rangeError(`an axis of [batch, ${inputShape.join(', ')}] other than the batch`, argument, axis);
  }
  return resolved;
}

/** Checks that an axis is an integer; whether there is such an axis shows when the layer is built. */
export function checkAxis(axis: unknown, argument: string): number {
  if (typeof axis !== 'number') throw typeError('an integer', argument, axis);
  if (!Number.isSafeInteger(axis)) throw rangeError('an integer', argument, axis);
  return axis;
}

/** Checks a number that is added to a variance. */
export function checkEpsilon(epsilon: unknown, argument: string): number {
  if (typeof epsilon !== 'number') throw typeError('a positive number', argument, epsilon);
  if (!(epsilon > 0 && epsilon < Number.POSITIVE_INFINITY)) throw rangeError('a positive number', argument, epsilon);
  return epsilon;
}
