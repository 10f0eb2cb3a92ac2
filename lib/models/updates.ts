import type { KernelChoice } from '../graph/numerics.js';
import type { RunOptions } from '../native/binding.js';
import type { Optimizer } from '../optim/optimizer.js';
import { Step } from './step.js';

/**
 * What comes behind the steps of a model whose optimizer updates once in several batches (`gradientAccumulationSteps`). The steps themselves only add gradients
 * up: behind the last batch of a cycle comes the update, behind the others nothing, or the averages of the weights. It is recorded apart from the steps, so
 * that batches of all sizes share it, and forward and backward are recorded once.
 */
export class Updates {
  readonly #optimizer: Optimizer;
  readonly #update: Step;
  readonly #between: Step | null;

  /** @param optimizer one that is bound to the model's parameters */
  constructor(optimizer: Optimizer, kernels: KernelChoice) {
    const part = (isLast: boolean): Step => {
      const body = (): [] => {
        optimizer.endBatch(isLast);
        return [];
      };
      return new Step(0, [], body, kernels);
    };
    this.#optimizer = optimizer;
    this.#update = part(true);
    this.#between = optimizer.averagesEachBatch ? part(false) : null;
  }

  /** What a native run has to replay behind its steps. */
  get replayed(): Pick<RunOptions, 'update' | 'between' | 'updateEvery' | 'turn'> {
    return {
      update: this.#update.graph?.handle ?? null,
      between: this.#between?.graph?.handle ?? null,
      updateEvery: this.#optimizer.batchesPerUpdate,
      turn: this.#optimizer.batchesAccumulated,
    };
  }

  /** For how many batches from the next one on all that comes behind them was recorded. */
  get recorded(): number {
    const untilUpdate = this.#optimizer.batchesPerUpdate - this.#optimizer.batchesAccumulated - 1;
    const hasUpdate = this.#update.graph !== null;
    if (this.#between !== null && this.#between.graph === null) return untilUpdate === 0 && hasUpdate ? 1 : 0;
    return hasUpdate ? Number.POSITIVE_INFINITY : untilUpdate;
  }

  /** Why a part of it cannot be recorded. */
  get refusal(): string | null {
    return this.#between?.refusal ?? this.#update.refusal;
  }

  /** Runs from JavaScript what belongs behind the batch that was just added, recording it when `record` is true. */
  run(record: boolean): void {
    const { batchesAccumulated, batchesPerUpdate } = this.#optimizer;
    const part = batchesAccumulated === batchesPerUpdate ? this.#update : this.#between;
    if (record) part?.runAndRecord(() => {});
    else part?.run(() => {});
  }

  dispose(): void {
    this.#update.dispose();
    this.#between?.dispose();
  }
}
