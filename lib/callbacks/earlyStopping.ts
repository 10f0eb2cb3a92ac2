import { rangeError } from '../errors.js';
import { dispose, keep } from '../tensor/scope.js';
import type { Tensor } from '../tensor/tensor.js';
import { Callback, type Logs } from './callback.js';

/** Options of {@link EarlyStopping}. */
export interface EarlyStoppingOptions {
  /** Which number to watch. Default `'val_loss'`. */
  monitor?: string;
  /** Smallest change that counts as an improvement. Default 0. */
  minDelta?: number;
  /** Epochs without improvement before training ends. Default 0. */
  patience?: number;
  /** Whether smaller or larger is better. Default `'auto'`: larger for names with "acc", otherwise smaller. */
  mode?: 'auto' | 'min' | 'max';
  /** What must be improved upon as well, before patience starts anew. */
  baseline?: number;
  /** Put the weights of the best epoch back at the end. Default false. */
  restoreBestWeights?: boolean;
}

/**
 * Ends training when a number has stopped improving.
 *
 * @see https://keras.io/api/callbacks/early_stopping/
 *
 * @example
 * await model.fit(x, y, { epochs: 100, validationSplit: 0.1, callbacks: new torch.callbacks.EarlyStopping({ patience: 3 }) });
 */
export class EarlyStopping extends Callback {
  readonly #options: Required<Omit<EarlyStoppingOptions, 'baseline'>> & { baseline: number | undefined };
  #best: number | undefined;
  #wait = 0;
  #bestWeights: Tensor[] | null = null;
  /** Epoch at which training was ended; null when it was not. */
  stoppedEpoch: number | null = null;

  constructor(options: EarlyStoppingOptions = {}) {
    super();
    const {
      monitor = 'val_loss',
      minDelta = 0,
      patience = 0,
      mode = 'auto',
      baseline,
      restoreBestWeights = false,
    } = options;
    if (!Number.isInteger(patience) || patience < 0) throw rangeError('a non-negative integer', 'patience', patience);
    if (!['auto', 'min', 'max'].includes(mode)) throw rangeError("'auto', 'min' or 'max'", 'mode', mode);
    this.#options = { monitor, minDelta: Math.abs(minDelta), patience, mode, baseline, restoreBestWeights };
  }

  onTrainBegin(): void {
    this.#best = undefined;
    this.#wait = 0;
    this.stoppedEpoch = null;
    this.#forget();
  }

  #improves(value: number, reference: number | undefined): boolean {
    const { mode, monitor, minDelta } = this.#options;
    // NaN is no improvement on anything, and anything is one on nothing.
    if (reference === undefined) return !Number.isNaN(value);
    const larger = mode === 'max' || (mode === 'auto' && monitor.includes('acc'));
    return larger ? value - minDelta > reference : value + minDelta < reference;
  }

  onEpochEnd(epoch: number, logs: Logs): void {
    const { monitor, patience, baseline, restoreBestWeights } = this.#options;
    const value = logs[monitor];
    if (value === undefined) {
      // An epoch that is ended before its time goes without validation.
      if (this.model.stopTraining) return;
      throw new RangeError(
        `Expected one of ${Object.keys(logs).join(', ')} for monitor of EarlyStopping but received '${monitor}'` +
          (monitor.startsWith('val_') ? '. Numbers with val_ need validationData or validationSplit' : ''),
      );
    }
    const improved = this.#improves(value, this.#best);
    if (restoreBestWeights && (improved || this.#bestWeights === null)) {
      this.#forget();
      this.#bestWeights = this.model.getWeights().map((weight) => keep(weight));
    }
    this.#wait++;
    if (improved) {
      this.#best = value;
      if (this.#improves(value, baseline)) this.#wait = 0;
      return;
    }
    if (this.#wait >= patience && epoch > 0) {
      this.stoppedEpoch = epoch;
      this.model.stopTraining = true;
    }
  }

  onTrainEnd(): void {
    if (this.#bestWeights) this.model.setWeights(this.#bestWeights);
    this.#forget();
  }

  #forget(): void {
    if (this.#bestWeights) dispose(this.#bestWeights);
    this.#bestWeights = null;
  }
}
