import { Callback, type CallbackParams, type Logs } from './callback.js';

/** What `fit` gives: the numbers of each epoch. */
export class History extends Callback {
  /** Epochs that were run, counted from 0. */
  readonly epoch: number[] = [];
  /** For each name (`loss`, `accuracy`, `val_loss`, ...) one number an epoch. */
  readonly history: Record<string, number[]> = {};
  /** What the run consisted of. */
  declare params: CallbackParams;

  onEpochEnd(epoch: number, logs: Logs): void {
    this.epoch.push(epoch);
    for (const [name, value] of Object.entries(logs)) {
      this.history[name] ??= [];
      this.history[name].push(value);
    }
  }
}
