import { typeError } from '../errors.js';
import { Callback, type Logs } from './callback.js';

/**
 * Sets the learning rate at the beginning of each epoch. The recorded step stays: it reads the rate anew.
 *
 * @see https://keras.io/api/callbacks/learning_rate_scheduler/
 *
 * @example
 * new torch.callbacks.LearningRateScheduler((epoch, lr) => (epoch < 10 ? lr : lr * 0.9));
 */
export class LearningRateScheduler extends Callback {
  readonly #schedule: (epoch: number, learningRate: number) => number;

  /** @param schedule epoch (from 0) and present learning rate to the new one */
  constructor(schedule: (epoch: number, learningRate: number) => number) {
    super();
    if (typeof schedule !== 'function')
      throw typeError('a function (epoch, learningRate) => number', 'schedule', schedule);
    this.#schedule = schedule;
  }

  onEpochBegin(epoch: number): void {
    const { optimizer } = this.model;
    const next = this.#schedule(epoch, optimizer.learningRate);
    if (typeof next !== 'number') throw typeError('a number', 'the result of schedule', next);
    optimizer.learningRate = next;
  }

  onEpochEnd(_epoch: number, logs: Logs): void {
    logs['learning_rate'] = this.model.optimizer.learningRate;
  }
}
