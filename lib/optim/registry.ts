import { typeError } from '../errors.js';
import { Registry } from '../registry.js';
import { Adagrad } from './adagrad.js';
import { Adam, AdamW } from './adam.js';
import { Optimizer, type OptimizerConfig } from './optimizer.js';
import { RMSprop } from './rmsprop.js';
import { isNamedSchedule, scheduleFromConfig } from './schedules/registry.js';
import { SGD } from './sgd.js';

type Make = (options: Record<string, unknown>) => Optimizer;

const registry = new Registry<Make>('optimizer');
registry.register('sgd', (options) => new SGD(options));
registry.register('adam', (options) => new Adam(options));
registry.register('adamw', (options) => new AdamW(options));
registry.register('rmsprop', (options) => new RMSprop(options));
registry.register('adagrad', (options) => new Adagrad(options));

/** @internal The names of the optimizers there are. */
export const optimizerNames = (): string[] => registry.names();

/** The name of an optimizer (which is then made with its defaults), or one of `torch.optim`. */
export type OptimizerLike = string | Optimizer;

/** The optimizer that a name or an object means. */
export function getOptimizer(like: OptimizerLike, argument = 'optimizer'): Optimizer {
  if (like instanceof Optimizer) return like;
  if (typeof like === 'string') return registry.get(like, argument)({});
  throw typeError(`the name of an optimizer (${registry.names().join(', ')}) or one of torch.optim`, argument, like);
}

/** True when {@link optimizerFromConfig} will know the learning rate again. */
export function hasNamedRate({ lr }: OptimizerConfig): boolean {
  return typeof lr === 'number' || isNamedSchedule(lr.name);
}

/** The optimizer that `getConfig` described. */
export function optimizerFromConfig({ name, lr, options }: OptimizerConfig): Optimizer {
  return registry.get(name, 'optimizer')({ ...options, lr: typeof lr === 'number' ? lr : scheduleFromConfig(lr) });
}
