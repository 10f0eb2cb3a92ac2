import { type GraphHandle, native } from '../native/binding.js';
import { tidy } from '../tensor/scope.js';
import type { Tensor } from '../tensor/tensor.js';

/**
 * A step that was recorded once and is replayed on the same memory, without JavaScript or autograd in between.
 *
 * Its inputs are static buffers: fill them, replay, read the outputs.
 */
export class StepGraph {
  /** @internal The addon's side of this graph. */
  readonly handle: GraphHandle;
  /** The static buffers that the recorded step read. */
  readonly inputs: readonly Tensor[];

  /** @internal Graphs are made by {@link recordStep}. */
  constructor(handle: GraphHandle, inputs: readonly Tensor[]) {
    this.handle = handle;
    this.inputs = inputs;
  }

  /** Runs the step once on this thread. */
  replay(): void {
    native.graphReplay(this.handle);
  }

  /** Every kernel with the shape of its result, one a line. */
  toString(): string {
    return native.graphToString(this.handle);
  }

  /** Gives back the graph's memory, its input buffers included. */
  dispose(): void {
    native.graphDispose(this.handle);
    for (const input of this.inputs) input.dispose();
  }
}

/** What came of recording a step: the step was made, and either a graph repeats it or `refusal` says why none can. */
export interface Recording<T> {
  result: T;
  graph: StepGraph | null;
  refusal: string | null;
}

/**
 * Runs `step` once, as it is, and records the kernels that it calls.
 *
 * @param inputs static buffers that the step reads; the graph owns them from then on
 * @param step gives its output tensors; everything else that it makes is disposed of
 * @param read reads the outputs of this first run, before they are disposed of
 */
export function recordStep<T>(
  inputs: readonly Tensor[],
  step: () => Tensor[],
  read: (outputs: Tensor[]) => T,
): Recording<T> {
  return tidy(() => {
    native.beginRecording();
    let outputs: Tensor[];
    let ended: ReturnType<typeof native.endRecording>;
    try {
      outputs = step();
      ended = native.endRecording(
        inputs.map((input) => input.handle),
        outputs.map((output) => output.handle),
      );
    } catch (error) {
      native.abortRecording();
      throw error;
    }
    const graph = ended.graph === undefined ? null : new StepGraph(ended.graph, inputs);
    return { result: read(outputs), graph, refusal: ended.refusal ?? null };
  });
}
