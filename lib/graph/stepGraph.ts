import { type GraphHandle, type KernelTime, native } from '../native/binding.js';
import { tidy } from '../tensor/scope.js';
import { Tensor } from '../tensor/tensor.js';
import type { KernelChoice } from './numerics.js';

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

  /** The tensors that the step gave, as new tensors on the memory that each replay writes; they belong to whoever asked. */
  outputs(): Tensor[] {
    return native.graphOutputs(this.handle).map((handle) => new Tensor(handle));
  }

  /** Runs the step once on this thread. */
  replay(): void {
    native.graphReplay(this.handle);
  }

  /**
   * Runs the step `runs` times on this thread and its helpers, and says how long each kernel took: median microseconds. The runs are real ones: a
   * training step trains.
   */
  profile(runs = 100): KernelTime[] {
    return native.graphProfile(this.handle, runs, native.getNumThreads());
  }

  /** Every kernel with the shape of its result and where that lies, one a line; results that are not needed at the same time share their place. */
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
  /** False when the step may well be recorded at its next run: what it made to keep is there by then. */
  isFinal: boolean;
}

/** What is known of a step while it is recorded. */
interface Recorded {
  /** Why later runs of it will differ from this one. */
  difference: string | null;
}

let current: Recorded | null = null;

/** True while {@link recordStep} runs a step on this thread. */
export function isRecording(): boolean {
  return current !== null;
}

/** To be called by what does something else the first time: a step that is being recorded is then to be recorded at its next run. */
export function noteDifference(reason: string): void {
  if (current) current.difference ??= reason;
}

const keepsTensor =
  'it keeps a tensor that it made, which a replay would overwrite. State that steps hand on has to be changed in place (copy_, add_)';

/**
 * Runs `step` once, as it is, and records the kernels that it calls.
 *
 * Only operators are recorded: numbers of JavaScript that go into them stay those of the recorded run.
 *
 * @param inputs static buffers that the step reads; the graph owns them from then on
 * @param step gives its output tensors; everything else that it makes is disposed of
 * @param read reads the outputs of this first run, before they are disposed of
 * @param kernels which kernels the graph may use
 */
export function recordStep<T>(
  inputs: readonly Tensor[],
  step: () => Tensor[],
  read: (outputs: Tensor[]) => T,
  kernels: KernelChoice = 'pytorch',
): Recording<T> {
  const { result, ended } = tidy(() => {
    native.beginRecording();
    let outputs: Tensor[];
    let ended: ReturnType<typeof native.endRecording> & { differs?: boolean };
    const recorded: Recorded = { difference: null };
    current = recorded;
    try {
      outputs = step();
      if (recorded.difference !== null) {
        native.abortRecording();
        ended = { refusal: recorded.difference, differs: true };
      } else {
        ended = native.endRecording(
          inputs.map((input) => input.handle),
          outputs.map((output) => output.handle),
          kernels !== 'pytorch',
          kernels === 'bfloat16',
        );
      }
    } catch (error) {
      native.abortRecording();
      throw error;
    } finally {
      current = null;
    }
    return { result: read(outputs), ended };
  });
  if (ended.graph === undefined) {
    return { result, graph: null, refusal: ended.refusal, isFinal: ended.differs !== true };
  }
  if (native.graphSettle(ended.graph)) {
    native.graphDispose(ended.graph);
    return { result, graph: null, refusal: keepsTensor, isFinal: false };
  }
  return { result, graph: new StepGraph(ended.graph, inputs), refusal: null, isFinal: true };
}
