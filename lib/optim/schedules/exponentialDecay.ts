import { operator } from '../../ops/operator.js';
import { checkFlag, checkNumber, checkPositive } from '../options.js';
import type { LearningRateSchedule } from './schedule.js';

const divScalar = operator('aten::div.Scalar');
const floor = operator('aten::floor');
const mulScalar = operator('aten::mul.Scalar');
const powScalar = operator('aten::pow.Scalar');

/** Options of {@link exponentialDecay}. */
export interface ExponentialDecayOptions {
  /** Rate at the first batch. */
  initialLearningRate: number;
  /** Batches in which the rate is multiplied by `decayRate` once. */
  decaySteps: number;
  decayRate: number;
  /** Multiply once in `decaySteps` batches instead of a little at each. Default false. */
  staircase?: boolean;
}

/**
 * `initialLearningRate · decayRate ^ (batches / decaySteps)`.
 *
 * @throws TypeError or RangeError when an option is no number, or not in its range
 * @see https://keras.io/api/optimizers/learning_rate_schedules/exponential_decay/
 *
 * @example
 * const lr = torch.optim.schedules.exponentialDecay({ initialLearningRate: 0.1, decaySteps: 1000, decayRate: 0.96 });
 * model.compile({ optimizer: new torch.optim.SGD({ lr }), loss: 'mse' });
 */
export function exponentialDecay(options: ExponentialDecayOptions): LearningRateSchedule {
  const initialLearningRate = checkNumber(options?.initialLearningRate, 'initialLearningRate', 0);
  const decaySteps = checkPositive(options.decaySteps, 'decaySteps');
  const decayRate = checkNumber(options.decayRate, 'decayRate', 0);
  const staircase = checkFlag(options.staircase, 'staircase');
  return {
    name: 'exponentialDecay',
    config: { initialLearningRate, decaySteps, decayRate, staircase },
    rate(batches) {
      const exponent = divScalar(batches, decaySteps);
      return mulScalar(powScalar(decayRate, staircase ? floor(exponent) : exponent), initialLearningRate);
    },
  };
}
