import {
  BinaryCrossentropy,
  CategoricalCrossentropy,
  type CrossentropyOptions,
  SparseCategoricalCrossentropy,
} from './crossentropy.js';
import { MeanAbsoluteError, MeanSquaredError } from './regression.js';

export { Loss } from './loss.js';
export {
  BinaryCrossentropy,
  CategoricalCrossentropy,
  type CrossentropyOptions,
  MeanAbsoluteError,
  MeanSquaredError,
  SparseCategoricalCrossentropy,
};

/** A {@link CategoricalCrossentropy}. */
export const categoricalCrossentropy = (options?: CrossentropyOptions) => new CategoricalCrossentropy(options);
/** A {@link SparseCategoricalCrossentropy}. */
export const sparseCategoricalCrossentropy = (options?: CrossentropyOptions) =>
  new SparseCategoricalCrossentropy(options);
/** A {@link BinaryCrossentropy}. */
export const binaryCrossentropy = (options?: CrossentropyOptions) => new BinaryCrossentropy(options);
/** A {@link MeanSquaredError}. */
export const meanSquaredError = () => new MeanSquaredError();
/** A {@link MeanAbsoluteError}. */
export const meanAbsoluteError = () => new MeanAbsoluteError();
