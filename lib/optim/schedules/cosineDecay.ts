import { operator } from '../../ops/operator.js';
import type { Tensor } from '../../tensor/tensor.js';
import { checkNumber, checkPositive } from '../options.js';
import type { LearningRateSchedule } from './schedule.js';

const addScalar = operator('aten::add.Scalar');
const clampMax = operator('aten::clamp_max');
const cos = operator('aten::cos');
const divScalar = operator('aten::div.Scalar');
const ltScalar = operator('aten::lt.Scalar');
const mulScalar = operator('aten::mul.Scalar');
const where = operator('aten::where.self');

/** Options of {@link cosineDecay}. */
export interface CosineDecayOptions {
  /** Rate at the first batch. */
  initialLearningRate: number;
  /** Batches, after those of the warmup, until the rate is lowest. */
  decaySteps: number;
  /** The lowest rate, as a fraction of the highest. Default 0. */
  alpha?: number;
  /** The rate that a warmup goes to, in a straight line from `initialLearningRate`. Default null: no warmup. */
  warmupTarget?: number | null;
  /** Batches of the warmup. Default 0. */
  warmupSteps?: number;
}

/**
 * Half a cosine down from `initialLearningRate`, or from `warmupTarget` after a warmup, to `alpha` times that, where it stays.
 *
 * @throws TypeError or RangeError when an option is no number, or not in its range
 * @see https://keras.io/api/optimizers/learning_rate_schedules/cosine_decay/ and https://arxiv.org/abs/1608.03983
 *
 * @example
 * const lr = torch.optim.schedules.cosineDecay({ initialLearningRate: 0, warmupTarget: 1e-3, warmupSteps: 500, decaySteps: 10_000 });
 * model.compile({ optimizer: new torch.optim.Adam({ lr }), loss: 'mse' });
 */
export function cosineDecay(options: CosineDecayOptions): LearningRateSchedule {
  const initialLearningRate = checkNumber(options?.initialLearningRate, 'initialLearningRate', 0);
  const decaySteps = checkPositive(options.decaySteps, 'decaySteps');
  const alpha = checkNumber(options.alpha ?? 0, 'alpha', 0);
  const warmupTarget =
    (options.warmupTarget ?? null) === null ? null : checkNumber(options.warmupTarget, 'warmupTarget', 0);
  const warmupSteps = checkNumber(options.warmupSteps ?? 0, 'warmupSteps', 0);

  const decay = (steps: Tensor, from: number): Tensor => {
    const cosine = mulScalar(addScalar(cos(mulScalar(divScalar(steps, decaySteps), Math.PI)), 1), 0.5);
    return mulScalar(addScalar(mulScalar(cosine, 1 - alpha), alpha), from);
  };
  return {
    name: 'cosineDecay',
    config: { initialLearningRate, decaySteps, alpha, warmupTarget, warmupSteps },
    rate(batches) {
      if (warmupTarget === null) return decay(clampMax(batches, decaySteps), initialLearningRate);
      const steps = clampMax(batches, decaySteps + warmupSteps);
      const decayed = decay(addScalar(steps, -warmupSteps), warmupTarget);
      if (warmupSteps === 0) return decayed;
      const fraction = divScalar(steps, warmupSteps);
      const warming = addScalar(mulScalar(fraction, warmupTarget - initialLearningRate), initialLearningRate);
      return where(ltScalar(steps, warmupSteps), warming, decayed);
    },
  };
}
