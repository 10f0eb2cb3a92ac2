import { Registry } from '../../registry.js';
import { type CosineDecayOptions, cosineDecay } from './cosineDecay.js';
import { type ExponentialDecayOptions, exponentialDecay } from './exponentialDecay.js';
import { type PiecewiseConstantOptions, piecewiseConstant } from './piecewiseConstant.js';
import type { LearningRateSchedule } from './schedule.js';

/** How a configuration names a schedule. */
export interface ScheduleConfig {
  name: string;
  config: Readonly<Record<string, unknown>>;
}

const registry = new Registry<(config: unknown) => LearningRateSchedule>('learning rate schedule');
registry.register('cosineDecay', (config) => cosineDecay(config as CosineDecayOptions));
registry.register('exponentialDecay', (config) => exponentialDecay(config as ExponentialDecayOptions));
registry.register('piecewiseConstant', (config) => piecewiseConstant(config as PiecewiseConstantOptions));

/** The schedule that a configuration describes. */
export function scheduleFromConfig({ name, config }: ScheduleConfig): LearningRateSchedule {
  return registry.get(name, 'lr')(config);
}

/** True when a configuration can name a schedule of this name. */
export function isNamedSchedule(name: string): boolean {
  return registry.has(name);
}
