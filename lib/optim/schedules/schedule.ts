import type { Tensor } from '../../tensor/tensor.js';

/**
 * A learning rate that depends on the number of batches so far. An optimizer computes it inside the recorded step, from its own counter: no JavaScript runs for
 * it, and nothing is recorded anew. With `gradientAccumulationSteps` it goes by batches and not by updates, as in Keras.
 *
 * `torch.optim.schedules` makes them. One of your own is an object with a name of its own; a model that trains with it is saved uncompiled.
 *
 * @see https://keras.io/api/optimizers/learning_rate_schedules/
 */
export interface LearningRateSchedule {
  /** Name in configurations, such as `cosineDecay`. */
  readonly name: string;
  /** What the schedule was made with, for configurations. */
  readonly config: Readonly<Record<string, unknown>>;
  /**
   * The rate for a batch, by tensor operators alone.
   *
   * @param batches how many batches there were before: a float64 scalar tensor
   * @returns a float64 scalar tensor
   */
  rate(batches: Tensor): Tensor;
}

/** Whether a value can be used as a schedule. */
export function isSchedule(value: unknown): value is LearningRateSchedule {
  return typeof value === 'object' && value !== null && typeof (value as LearningRateSchedule).rate === 'function';
}
