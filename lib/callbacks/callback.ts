import { typeError } from '../errors.js';
import type { Model } from '../models/model.js';

/** Numbers of one epoch or batch by name: `loss`, metrics, and with validation data the same with `val_` before them. */
export type Logs = Record<string, number>;

/** What a run consists of. */
export interface CallbackParams {
  epochs: number;
  /** Batches in an epoch. */
  steps: number;
  samples: number;
  batchSize: number;
  verbose: number;
  /** Names of the numbers in the logs. */
  metrics: readonly string[];
}

type MaybePromise = void | Promise<void>;

/**
 * What `fit` calls as it goes on: a plain object with any of these, or a subclass of {@link Callback}. Promises are waited for.
 *
 * Asking for batches (`onBatchBegin`, `onBatchEnd`, `onTrainBatchBegin`, `onTrainBatchEnd`) makes training stop for JavaScript at each step.
 */
export interface CallbackLike {
  setModel?(model: Model): void;
  setParams?(params: CallbackParams): void;
  onTrainBegin?(logs?: Logs): MaybePromise;
  onTrainEnd?(logs?: Logs): MaybePromise;
  onEpochBegin?(epoch: number, logs?: Logs): MaybePromise;
  onEpochEnd?(epoch: number, logs: Logs): MaybePromise;
  onBatchBegin?(batch: number, logs?: Logs): MaybePromise;
  onBatchEnd?(batch: number, logs: Logs): MaybePromise;
  onTrainBatchBegin?(batch: number, logs?: Logs): MaybePromise;
  onTrainBatchEnd?(batch: number, logs: Logs): MaybePromise;
  /** Told a few times a second how far an epoch is. `logs` holds the means so far. */
  onProgress?(rows: number, logs: Logs): void;
}

/** Base class of callbacks; `this.model` is the model that trains. */
export abstract class Callback implements CallbackLike {
  protected model!: Model;
  protected params!: CallbackParams;

  setModel(model: Model): void {
    this.model = model;
  }
  setParams(params: CallbackParams): void {
    this.params = params;
  }
}

const batchHooks = ['onBatchBegin', 'onBatchEnd', 'onTrainBatchBegin', 'onTrainBatchEnd'] as const;
const hooks = ['onTrainBegin', 'onTrainEnd', 'onEpochBegin', 'onEpochEnd', ...batchHooks, 'onProgress'] as const;

/** Callbacks as one. */
export class CallbackList {
  readonly #callbacks: readonly CallbackLike[];
  /** True when a callback wants to see every batch; if none does, none is read back. */
  readonly needsBatches: boolean;
  readonly #watchesProgress: boolean;

  constructor(callbacks: readonly CallbackLike[], model: Model, params: CallbackParams) {
    this.#callbacks = callbacks;
    this.needsBatches = callbacks.some((callback) => batchHooks.some((hook) => callback[hook] !== undefined));
    this.#watchesProgress = callbacks.some((callback) => callback.onProgress !== undefined);
    for (const callback of callbacks) {
      callback.setModel?.(model);
      callback.setParams?.(params);
    }
  }

  async trainBegin(): Promise<void> {
    for (const callback of this.#callbacks) await callback.onTrainBegin?.({});
  }
  /** Tells all of them, then throws what the first to fail threw: each may have something to put back. */
  async trainEnd(logs: Logs): Promise<void> {
    const failures: unknown[] = [];
    for (const callback of this.#callbacks) {
      try {
        await callback.onTrainEnd?.(logs);
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }
  async epochBegin(epoch: number): Promise<void> {
    for (const callback of this.#callbacks) await callback.onEpochBegin?.(epoch, {});
  }
  async epochEnd(epoch: number, logs: Logs): Promise<void> {
    for (const callback of this.#callbacks) await callback.onEpochEnd?.(epoch, logs);
  }
  async batchBegin(batch: number): Promise<void> {
    for (const callback of this.#callbacks) {
      await callback.onBatchBegin?.(batch, {});
      await callback.onTrainBatchBegin?.(batch, {});
    }
  }
  async batchEnd(batch: number, logs: Logs): Promise<void> {
    for (const callback of this.#callbacks) {
      await callback.onBatchEnd?.(batch, logs);
      await callback.onTrainBatchEnd?.(batch, logs);
    }
  }
  progress(rows: number, logs: () => Logs): void {
    if (!this.#watchesProgress) return;
    const now = logs();
    for (const callback of this.#callbacks) callback.onProgress?.(rows, now);
  }
}

/** One callback or several as an array, checked. */
export function toCallbacks(given: CallbackLike | readonly CallbackLike[] | undefined): CallbackLike[] {
  if (given === undefined) return [];
  const list: readonly CallbackLike[] = Array.isArray(given) ? given : [given as CallbackLike];
  for (const [i, callback] of list.entries()) {
    const argument = Array.isArray(given) ? `callbacks[${i}]` : 'callbacks';
    if (typeof callback !== 'object' || callback === null) {
      throw typeError('an object with functions such as onEpochEnd, or a Callback', argument, callback);
    }
    for (const hook of hooks) {
      if (callback[hook] !== undefined && typeof callback[hook] !== 'function') {
        throw typeError('a function', `${argument}.${hook}`, callback[hook]);
      }
    }
  }
  return [...list];
}
