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

/** What came of recording a step: either a graph repeats it or `refusal` says why none can. */
export interface Recorded {
  graph: StepGraph | null;
  refusal: string | null;
  /** False when the step may well be recorded at its next run: what it made to keep is there by then. */
  isFinal: boolean;
}

/** {@link Recorded} of a step that was made. */
export interface Recording<T> extends Recorded {
  /** What was read of its outputs. */
  result: T;
}

/** {@link Recorded} of a step that was put off. */
export interface LateRecording<T> extends Recorded {
  /** What was read of its outputs when it had to be made all the same; null when it is left to the first replay. */
  made: { result: T } | null;
  /** Why calls of it were made before its end. */
  madeFor: string | null;
}

/** What is known of a step while it is recorded. */
interface Underway {
  /** Why later runs of it will differ from this one. */
  difference: string | null;
}

let current: Underway | null = null;

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
  const { made, madeFor: _, ...recorded } = record(inputs, step, read, kernels, false);
  return { ...recorded, result: (made as { result: T }).result };
}

/**
 * {@link recordStep} without computing: kernels do not run, random numbers are not drawn, and nothing is written, until the first replay. When something needs a
 * value of the step before it ends (`item()`, an operator whose result's shape depends on data or whose shape libtorch does not tell in advance), all that was
 * put off is made at once, and the rest as it comes; so too when the step throws, or when it keeps a tensor. What it did is then the same as if nothing had been
 * put off.
 *
 * @param read reads the outputs if the step was made
 */
export function recordLater<T>(
  inputs: readonly Tensor[],
  step: () => Tensor[],
  read: (outputs: Tensor[]) => T,
  kernels: KernelChoice = 'pytorch',
): LateRecording<T> {
  return record(inputs, step, read, kernels, true);
}

function record<T>(
  inputs: readonly Tensor[],
  step: () => Tensor[],
  read: (outputs: Tensor[]) => T,
  kernels: KernelChoice,
  putOff: boolean,
): LateRecording<T> {
  const { made, ended } = tidy(() => {
    native.beginRecording(putOff);
    let outputs: Tensor[];
    let ended: ReturnType<typeof native.endRecording> & { differs?: boolean };
    const recorded: Underway = { difference: null };
    current = recorded;
    try {
      outputs = step();
      if (recorded.difference !== null) {
        native.abortRecording();
        ended = { refusal: recorded.difference, differs: true, isPending: false };
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
    return { made: ended.isPending ? null : { result: read(outputs) }, ended };
  });
  const madeFor = ended.madeFor ?? null;
  const { graph } = ended;
  if (graph === undefined) {
    return { made, madeFor, graph: null, refusal: ended.refusal, isFinal: ended.differs !== true };
  }
  if (native.graphSettle(graph)) {
    const result = made ?? { result: tidy(() => read(native.graphOutputs(graph).map((handle) => new Tensor(handle)))) };
    native.graphDispose(graph);
    return { made: result, madeFor, graph: null, refusal: keepsTensor, isFinal: false };
  }
  return { made, madeFor, graph: new StepGraph(graph, inputs), refusal: null, isFinal: true };
}
