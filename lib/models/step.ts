import type { KernelChoice } from '../graph/numerics.js';
import { recordStep, type StepGraph } from '../graph/stepGraph.js';
import { empty } from '../tensor/creation.js';
import { keep, tidy } from '../tensor/scope.js';
import type { Tensor } from '../tensor/tensor.js';
import type { Updates } from './updates.js';

/**
 * One step of a model for one size of batch: static buffers, a body that computes on them, and the graph that repeats the body once it was recorded.
 */
export class Step {
  /** Static buffers, one for each data source: `[batch, ...]`. */
  readonly inputs: readonly Tensor[];
  /** Repeats the body natively; null before it was recorded, and for good when it cannot be. */
  graph: StepGraph | null = null;
  /** Why the body cannot be recorded. */
  refusal: string | null = null;
  /** Number of runs that use this step at the moment. */
  users = 0;
  /** What belongs behind each run of this step; null when it does all by itself. */
  readonly updates: Updates | null;
  #recordings = 0;
  readonly #body: (inputs: readonly Tensor[]) => Tensor[];
  readonly #kernels: KernelChoice;

  constructor(
    batch: number,
    sources: readonly Tensor[],
    body: (inputs: readonly Tensor[]) => Tensor[],
    kernels: KernelChoice,
    updates: Updates | null = null,
  ) {
    this.inputs = sources.map((source) => keep(empty([batch, ...source.shape.slice(1)], { dtype: source.dtype })));
    this.#body = body;
    this.#kernels = kernels;
    this.updates = updates;
  }

  get batch(): number {
    return this.inputs[0]?.shape[0] ?? 0;
  }

  /**
   * Runs the body from JavaScript on what lies in the buffers, recording it when `record` is true and there is no recording yet.
   *
   * @param read reads the outputs before they are disposed of
   */
  run<T>(record: boolean, read: (outputs: Tensor[]) => T): T {
    if (!record || this.graph !== null || this.refusal !== null) return tidy(() => read(this.#body(this.inputs)));
    const recording = recordStep(this.inputs, () => this.#body(this.inputs), read, this.#kernels);
    this.graph = recording.graph;
    this.#recordings++;
    // A layer may make a tensor at its first call and keep it: the second call finds it there.
    if (recording.isFinal || this.#recordings > 1) this.refusal = recording.refusal;
    return recording.result;
  }

  dispose(): void {
    this.graph?.dispose();
    for (const input of this.inputs) input.dispose();
  }
}
