import { typeError } from '../errors.js';
import { Registry } from '../registry.js';
import type { Tensor } from '../tensor/tensor.js';
import { BinaryCrossentropy, CategoricalCrossentropy, SparseCategoricalCrossentropy } from './crossentropy.js';
import { FunctionLoss, Loss } from './loss.js';
import { MeanAbsoluteError, MeanSquaredError } from './regression.js';

const registry = new Registry<(config: Record<string, unknown>) => Loss>('loss');
registry.register('categoricalCrossentropy', (config) => new CategoricalCrossentropy(config));
registry.register('sparseCategoricalCrossentropy', (config) => new SparseCategoricalCrossentropy(config));
registry.register('binaryCrossentropy', (config) => new BinaryCrossentropy(config));
registry.register('meanSquaredError', () => new MeanSquaredError(), ['mse']);
registry.register('meanAbsoluteError', () => new MeanAbsoluteError(), ['mae']);

/** @internal The names of the losses there are. */
export const lossNames = (): string[] => registry.names();

/** The name of a loss, one of `torch.losses`, or a function `(yTrue, yPred) => losses`. */
export type LossLike = string | Loss | ((target: Tensor, output: Tensor) => Tensor);

/** The loss that a name, a configuration, an object or a function means. */
export function getLoss(like: LossLike | { name: string; config: Record<string, unknown> }, argument = 'loss'): Loss {
  if (like instanceof Loss) return like;
  if (typeof like === 'function') return new FunctionLoss(like);
  if (typeof like === 'string') return registry.get(like, argument)({});
  if (typeof like === 'object' && like !== null && typeof like.name === 'string') {
    return registry.get(like.name, argument)(like.config ?? {});
  }
  throw typeError(
    `the name of a loss (${registry.names().join(', ')}), one of torch.losses or a function`,
    argument,
    like,
  );
}

/** True when a configuration can name `loss`. */
export function isNamedLoss(loss: Loss): boolean {
  return registry.has(loss.name) && !(loss instanceof FunctionLoss);
}
