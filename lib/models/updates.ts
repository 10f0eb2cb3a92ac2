import type { Numerics } from '../graph/numerics.js';
import type { StepGraph } from '../graph/stepGraph.js';
import type { Optimizer } from '../optim/optimizer.js';
import { Step } from './step.js';

/**
 * What comes behind the steps of a model whose optimizer updates once in several batches (`gradientAccumulationSteps`). The steps themselves only add gradients
 * up: behind the last batch of a cycle comes the update, behind the others nothing, or the averages of the weights. It is recorded apart from the steps, so
 * that batches of all sizes share it and forward and backward are recorded once.
 */
export class Updates {
  readonly #optimizer: Optimizer;
  readonly #between: Step | null;
  readonly #update: Step;

  /** @param optimizer one that is bound to the model's parameters */
  constructor(optimizer: Optimizer, numerics: Numerics) {
    const part = (isLast: boolean): Step => {
      const body = (): [] => {
        optimizer.endBatch(isLast);
        return [];
      };
      return new Step(0, [], body, numerics);
    };
    this.#optimizer = optimizer;
    this.#between = optimizer.averagesEachBatch ? part(false) : null;
    this.#update = part(true);
  }

  /** What comes behind each batch of a cycle, in order. */
  get #inTurn(): Array<Step | null> {
    return [...new Array(this.#optimizer.batchesPerUpdate - 1).fill(this.#between), this.#update];
  }

  /** Index of the next batch in its cycle. */
  get turn(): number {
    return this.#optimizer.batchesAccumulated;
  }

  /** What to replay behind each batch of a cycle, in order; null for nothing. */
  get graphs(): Array<StepGraph | null> {
    return this.#inTurn.map((part) => part?.graph ?? null);
  }

  /** For how many batches from the next one on all that comes behind them was recorded. */
  get recorded(): number {
    const inTurn = this.#inTurn;
    const first = inTurn.slice(this.turn).findIndex(isMissing);
    if (first >= 0) return first;
    const later = inTurn.findIndex(isMissing);
    return later < 0 ? Number.POSITIVE_INFINITY : inTurn.length - this.turn + later;
  }

  /** Why a part of it cannot be recorded. */
  get refusal(): string | null {
    return this.#between?.refusal ?? this.#update.refusal;
  }

  /** Runs from JavaScript what belongs behind the batch that was just added, recording it when `record` is true. */
  run(record: boolean): void {
    this.#inTurn[this.turn - 1]?.run(record, () => {});
  }

  dispose(): void {
    this.#between?.dispose();
    this.#update.dispose();
  }
}

function isMissing(part: Step | null): boolean {
  return part !== null && part.graph === null;
}
