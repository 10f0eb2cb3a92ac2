import type { KernelChoice } from '../graph/numerics.js';
import { type Recorded, recordLater, recordStep, type StepGraph } from '../graph/stepGraph.js';
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

  /** Whether the body may be recorded and was not. */
  get isRecordable(): boolean {
    return this.graph === null && this.refusal === null;
  }

  /** Runs the body from JavaScript on what lies in the buffers; `read` reads the outputs before they are disposed of. */
  run<T>(read: (outputs: Tensor[]) => T): T {
    return tidy(() => read(this.#body(this.inputs)));
  }

  /**
   * Records the body, which computes nothing: the first replay makes the step. Only when the body looks at values, or cannot be repeated, is it made on what
   * lies in the buffers.
   *
   * @returns what `read` read of the outputs when the step was made; null when it is yet to be
   */
  record<T>(read: (outputs: Tensor[]) => T): { result: T } | null {
    const recording = recordLater(this.inputs, () => this.#body(this.inputs), read, this.#kernels);
    this.#take(recording);
    return recording.made;
  }

  /** {@link run}, recording the body when it was not. */
  runAndRecord<T>(read: (outputs: Tensor[]) => T): T {
    if (!this.isRecordable) return this.run(read);
    const recording = recordStep(this.inputs, () => this.#body(this.inputs), read, this.#kernels);
    this.#take(recording);
    return recording.result;
  }

  #take({ graph, refusal, isFinal }: Recorded): void {
    this.graph = graph;
    this.#recordings++;
    // A layer may make a tensor at its first call and keep it: the second call finds it there.
    if (isFinal || this.#recordings > 1) this.refusal = refusal;
  }

  dispose(): void {
    this.graph?.dispose();
    for (const input of this.inputs) input.dispose();
  }
}
