import { DisposedError, typeError } from '../errors.js';
import { native } from '../native/binding.js';
import { readOptions } from '../ops/arguments.js';
import { operator } from '../ops/operator.js';
import { noGrad } from '../tensor/autograd.js';
import { empty } from '../tensor/creation.js';
import { disposeSymbol } from '../tensor/disposeSymbol.js';
import { dispose, keep } from '../tensor/scope.js';
import { Tensor } from '../tensor/tensor.js';
import { CaptureError } from './captureError.js';
import { checkLoopOptions, LoopData, type LoopOptions, type LoopProgress, type LoopResult } from './loopOptions.js';
import { checkNumerics, type Numerics } from './numerics.js';
import { type CapturedOutputs, type NumbersOf, OutputStructure } from './outputStructure.js';
import { isRecording, recordStep, type StepGraph } from './stepGraph.js';
import { nothingBehind, type TrainingThread, withTrainingThread } from './trainingThread.js';

const clone = operator('aten::clone');
const detach = operator('aten::detach');
const copy = operator('aten::copy_');

/** Shortest time between two reports of progress, in milliseconds. */
const reportEveryMs = 50;

/** Options of {@link capture}. */
export interface CaptureOptions {
  /**
   * `'pytorch'`: exactly the kernels that the function calls, so that a replay gives its bits. `'fast'`: kernels that are faster and round differently
   * where there are such. Default `'fast'`.
   */
  numerics?: Numerics;
}

/** What a graph needs to know of each input without asking the addon anew. */
interface Input {
  /** The static buffer, which nobody else has: its shape stays. */
  readonly buffer: Tensor;
  readonly signature: string;
}

const signatureOf = (tensor: Tensor): string => `${tensor.dtype}[${tensor.shape.join(', ')}]`;

/**
 * A function that was recorded by {@link capture} and is replayed on static memory, without JavaScript or autograd in between.
 *
 * One replay at a time: {@link run} and {@link loop} wait for those that were called before them, and {@link replay} is refused meanwhile. Tensors that the
 * function changes (parameters) or reads belong to the run while one is under way: look at them, or change them, in {@link betweenSteps}.
 */
export class CapturedGraph<I extends readonly Tensor[] = readonly Tensor[], O = CapturedOutputs> {
  /**
   * The static buffers as tensors, of the examples' shapes and dtypes: what {@link replayInPlace} reads. They belong to the graph. After {@link capture}
   * they hold the examples' values, or what the function made of them in place.
   */
  readonly inputs: I;
  /**
   * The outputs on the static memory that each replay overwrites. They belong to the graph. After {@link capture} they hold what the recorded run gave.
   */
  readonly outputs: O;
  /**
   * How many times {@link capture} ran the function: 1, or 2 when its first run did what later ones do not, such as making state. Each is a real run: of a
   * function that makes a step of training, so many steps were made.
   */
  readonly recordedRuns: number;
  readonly #graph: StepGraph;
  readonly #inputs: readonly Input[];
  /** On the memory of {@link outputs}, whose handles others may dispose of or change in shape. */
  readonly #outputs: readonly Tensor[];
  readonly #structure: OutputStructure;
  /** Names of the runs that are under way or wait. */
  readonly #runs: string[] = [];
  #lastRun: Promise<unknown> = Promise.resolve();
  #thread: TrainingThread | null = null;
  #isDisposed = false;

  /** @internal Made by {@link capture}. */
  constructor(graph: StepGraph, structure: OutputStructure, recordedRuns: number) {
    this.#graph = graph;
    this.#structure = structure;
    this.recordedRuns = recordedRuns;
    this.#inputs = graph.inputs.map((buffer) => ({ buffer, signature: signatureOf(buffer) }));
    this.#outputs = graph.outputs().map(keep);
    this.inputs = graph.inputs.map((buffer) => keep(noGrad(() => detach(buffer)))) as readonly Tensor[] as I;
    this.outputs = structure.rebuild(graph.outputs().map(keep)) as O;
  }

  /**
   * Copies `inputs` into the static buffers, replays once on this thread, and gives copies of the outputs in the structure that the function returned. No
   * gradients flow through it.
   *
   * @param inputs as many as the examples, of their shapes and dtypes
   * @throws RangeError when number, shape or dtype differ; Error while {@link run} or {@link loop} is under way, and inside a function that is being captured;
   * what a kernel throws
   *
   * @example
   * const loss = step.replay(x, y);
   */
  replay(...inputs: I): O {
    this.#refuseInCapture('replay()');
    this.#refuseWhileRunning('replay()', 'Await it, or call run(), which waits its turn');
    this.#check(inputs, 'replay()');
    this.#fill(inputs);
    this.#graph.replay();
    return this.#copyOutputs();
  }

  /**
   * Replays once on this thread on what lies in {@link inputs}; the results lie in {@link outputs} then. Nothing is copied or made.
   *
   * @example
   * torch.noGrad(() => graph.inputs[0].copy_(x));
   * graph.replayInPlace();
   * console.log(graph.outputs.item());
   */
  replayInPlace(): void {
    this.#refuseInCapture('replayInPlace()');
    this.#refuseWhileRunning('replayInPlace()', 'Await it');
    this.#graph.replay();
  }

  /**
   * {@link replay} on a native thread: the event loop is free meanwhile. Takes the values of `inputs` at once: what becomes of them afterwards does not
   * change the run. Graphs of little work use one thread there, as in `fit`; kernels may add in another order on several.
   *
   * @example
   * const [a, b] = await Promise.all([classify.run(x1), classify.run(x2)]); // one behind the other
   */
  async run(...inputs: I): Promise<O> {
    this.#refuseInCapture('run()');
    this.#check(inputs, 'run()');
    let waiting: readonly Tensor[] | null = null;
    if (this.#runs.length === 0) this.#fill(inputs);
    else waiting = noGrad(() => inputs.map((input) => keep(clone(input))));
    try {
      return await this.#takeTurn('run()', async (thread) => {
        if (waiting) this.#fill(waiting);
        await thread.run({ ...this.#runOptions(), sources: [], order: null, firstRow: 0, steps: 1 });
        return this.#copyOutputs();
      });
    } finally {
      dispose(waiting);
    }
  }

  /**
   * Replays `steps` times on a native thread, with the next batch of `data` in the static buffers each time; the batch is as large as the examples' first
   * axis. With `shuffle`, each pass over the data draws `torch.randperm(samples)` at its beginning, and the samples that fill no batch are others each time.
   *
   * @returns the number of steps made, the mean of each output over them in the structure of the outputs (NaN for one that is not one real number, or when no
   * step was made), and whether the signal ended the loop
   * @throws TypeError or RangeError when the data or an option is wrong; what a kernel or `onProgress` throws
   *
   * @example
   * const { means } = await step.loop({ data: [xTrain, yTrain], steps: 1000, shuffle: true });
   * console.log(means.loss);
   */
  async loop(options: LoopOptions<NumbersOf<O>>): Promise<LoopResult<NumbersOf<O>>> {
    this.#refuseInCapture('loop()');
    this.#checkLive();
    const { steps, signal, onProgress } = checkLoopOptions(options);
    const data = new LoopData(
      options as LoopOptions<never>,
      this.#inputs.map(({ buffer }) => buffer),
    );
    try {
      return await this.#takeTurn('loop()', (thread) => this.#loop(thread, data, steps, signal, onProgress));
    } finally {
      data.dispose();
    }
  }

  async #loop(
    thread: TrainingThread,
    data: LoopData,
    steps: number,
    signal: AbortSignal | undefined,
    onProgress: LoopOptions<NumbersOf<O>>['onProgress'],
  ): Promise<LoopResult<NumbersOf<O>>> {
    let done = 0;
    let sums: readonly number[] = this.#outputs.map(() => 0);
    const progressAfter = (more: { steps: number; sums: readonly number[] }): LoopProgress<NumbersOf<O>> => {
      const count = done + more.steps;
      const means = sums.map((sum, i) => (sum + (more.sums[i] as number)) / count);
      return { steps: count, means: this.#structure.rebuild(means) as NumbersOf<O> };
    };
    let lastReport = performance.now();
    const report = (more: { steps: number; sums: readonly number[] }): void => {
      lastReport = performance.now();
      onProgress?.(progressAfter(more));
    };
    const none = { steps: 0, sums: sums.map(() => 0) };
    const stop = (): void => thread.stop();
    signal?.addEventListener('abort', stop);
    try {
      while (done < steps && !signal?.aborted) {
        const { order, reach } = data.next(steps - done);
        try {
          const outcome = await thread.run(
            {
              ...this.#runOptions(),
              sources: data.sources.map((source) => source.handle),
              order: order?.handle ?? null,
              firstRow: 0,
              steps: Math.min(reach, steps - done),
            },
            report,
          );
          done += outcome.steps;
          sums = sums.map((sum, i) => sum + (outcome.sums[i] as number));
          // The thread itself reports of passes that are long enough.
          if (done < steps && performance.now() - lastReport >= reportEveryMs) report(none);
        } finally {
          order?.dispose();
        }
      }
    } finally {
      signal?.removeEventListener('abort', stop);
    }
    return { ...progressAfter(none), stopped: done < steps };
  }

  /**
   * Runs `fn`, which is synchronous, while no step is running: for looking at parameters, or changing them, while a {@link loop} goes on, which waits
   * meanwhile.
   *
   * @example
   * onProgress: () => graph.betweenSteps(() => console.log(weight.norm().item()))
   */
  betweenSteps<T>(fn: () => T): T {
    if (typeof fn !== 'function') throw typeError('a function', 'fn', fn);
    return this.#thread ? this.#thread.betweenSteps(fn) : fn();
  }

  /** Every kernel with the shape of its result, one a line. */
  toString(): string {
    if (this.#isDisposed) return 'CapturedGraph(<disposed>)';
    return this.#graph.toString();
  }

  /** True when this graph was disposed of. */
  get isDisposed(): boolean {
    return this.#isDisposed;
  }

  /**
   * Gives the graph's memory back, {@link inputs} and {@link outputs} included. Using it afterwards is a `DisposedError`.
   *
   * @throws Error while {@link run} or {@link loop} is under way
   */
  dispose(): void {
    if (this.#isDisposed) return;
    this.#refuseWhileRunning('dispose()', 'Await it');
    this.#isDisposed = true;
    dispose([this.inputs, this.outputs, this.#outputs]);
    this.#graph.dispose();
  }

  /** Lets `using graph = torch.capture(…)` dispose of it at the end of the block. */
  [disposeSymbol](): void {
    this.dispose();
  }

  #checkLive(): void {
    if (this.#isDisposed) throw new DisposedError('Expected a live captured graph but it was disposed of');
  }

  #refuseWhileRunning(what: string, wayOut: string): void {
    this.#checkLive();
    if (this.#runs.length === 0) return;
    throw new Error(`Expected no run under way for ${what} of a captured graph but ${this.#runs[0]} is. ${wayOut}`);
  }

  #refuseInCapture(what: string): void {
    if (!isRecording()) return;
    throw new Error(
      `Expected no ${what} inside a function that is being captured: what a replay computes is not recorded. Call the function that was captured instead`,
    );
  }

  #check(inputs: readonly unknown[], what: string): void {
    this.#checkLive();
    if (inputs.length !== this.#inputs.length) {
      throw new RangeError(
        `Expected ${this.#inputs.length} inputs for ${what}, as many as there were examples, but received ${inputs.length}`,
      );
    }
    this.#inputs.forEach(({ signature }, i) => {
      const input = inputs[i];
      if (!(input instanceof Tensor)) {
        throw typeError('a Tensor', `input ${i} of ${what}`, input, 'Make one of it with torch.tensor');
      }
      const received = signatureOf(input);
      if (received === signature) return;
      throw new RangeError(
        `Expected ${signature}, as the example was, for input ${i} of ${what} but received ${received}. Capture the function for that shape and dtype too, or convert the input`,
      );
    });
  }

  #fill(inputs: readonly Tensor[]): void {
    noGrad(() => {
      this.#inputs.forEach(({ buffer }, i) => {
        copy(buffer, inputs[i] as Tensor);
      });
    });
  }

  #copyOutputs(): O {
    return noGrad(() => this.#structure.rebuild(this.#outputs.map((output) => clone(output)))) as O;
  }

  #runOptions() {
    return {
      ...nothingBehind,
      graph: this.#graph.handle,
      results: [],
      stopAtNaN: false,
      numThreads: native.getNumThreads(),
      reportEveryMs,
    };
  }

  /** Lends `fn` a native thread when the runs that were called before are done. */
  #takeTurn<T>(name: string, fn: (thread: TrainingThread) => Promise<T>): Promise<T> {
    this.#runs.push(name);
    const turn = this.#lastRun.then(async () => {
      try {
        return await withTrainingThread((thread) => {
          this.#thread = thread;
          return fn(thread);
        });
      } finally {
        this.#thread = null;
        this.#runs.shift();
      }
    });
    this.#lastRun = turn.catch(() => {});
    return turn;
  }
}

/** A static buffer for inputs like an example. */
function bufferLike(example: unknown, argument: string): Tensor {
  if (!(example instanceof Tensor)) throw typeError('a Tensor', argument, example, 'Make one of it with torch.tensor');
  if (example.layout !== 'strided') {
    throw new TypeError(`Expected a dense Tensor for ${argument} but received one of layout ${example.layout}`);
  }
  return keep(empty(example.shape, { dtype: example.dtype, device: example.device }));
}

/**
 * Records what `fn` computes, once, for replaying it natively: a step of a training loop of one's own, or inference. A replay makes the same calls of
 * libtorch's kernels on the same memory, with no JavaScript, no autograd and no allocation in between; off the event loop, if wanted.
 *
 * `fn` is run on static buffers with the examples' values. That run is a real one: a step that updates parameters has updated them. It is run once more when
 * the first run made state that it keeps, or when an optimizer's first step differs from later ones; {@link CapturedGraph.recordedRuns} says so.
 *
 * What JavaScript does is not repeated: a number that `fn` computed, a branch that it took, stay those of the recorded run. Tensors outside of `fn` are read
 * anew at each replay, and random numbers are drawn anew. State is handed on by changing such a tensor in place (`optimizer.apply`, `copy_`, `add_`).
 * Gradients come from `torch.grad`, not from `backward()`. What `fn` makes is disposed of when it ends.
 *
 * The idea is that of CUDA graphs: https://docs.pytorch.org/docs/stable/notes/cuda.html#cuda-graphs
 *
 * @param fn takes as many tensors as there are examples, and returns a tensor, arrays and plain objects of tensors, or nothing
 * @param exampleInputs tensors whose shapes and dtypes all inputs will have, such as `[batch, features]`. An input requires gradients when its example does
 * @param options `numerics`: which kernels a replay may use (default `'fast'`)
 * @throws CaptureError when `fn` does what cannot be replayed: it reads values (`item()`), a shape depends on data, it calls `backward()`, it keeps a tensor
 * @throws TypeError when `fn` is async, or returns anything but tensors; RangeError inside another capture; what `fn` throws
 *
 * @example
 * const net = torch.sequential([torch.layers.dense({ units: 10, inputShape: [784] })]);
 * const optimizer = new torch.optim.Adam(net.parameters, { lr: 1e-3 });
 * const step = torch.capture(
 *   (x, y) => {
 *     const loss = torch.crossEntropy(net.call(x, { training: true }), y);
 *     optimizer.apply(torch.grad(loss, net.parameters));
 *     return { loss };
 *   },
 *   [torch.zeros([128, 784]), torch.zeros([128], { dtype: 'int64' })],
 * );
 * const { means } = await step.loop({ data: [xTrain, yTrain], steps: 1000, shuffle: true });
 */
export function capture<I extends readonly Tensor[], O extends CapturedOutputs>(
  fn: (...inputs: I) => O,
  exampleInputs: readonly [...I],
  options?: CaptureOptions,
): CapturedGraph<I, O> {
  if (typeof fn !== 'function') throw typeError('a function', 'fn', fn);
  if (!Array.isArray(exampleInputs)) throw typeError('an array of Tensors', 'exampleInputs', exampleInputs);
  const numerics = checkNumerics(readOptions(options, 'capture', ['numerics']).numerics, 'numerics');
  if (isRecording()) {
    throw new RangeError('Expected no capture inside a function that is being captured: captures cannot be nested');
  }
  const buffers: Tensor[] = [];
  // fn gets handles of its own: those of the graph must keep their shapes whatever becomes of these.
  const given: Tensor[] = [];
  try {
    exampleInputs.forEach((example: unknown, i) => {
      const buffer = bufferLike(example, `exampleInputs[${i}]`);
      buffers.push(buffer);
      const input = noGrad(() => detach(buffer));
      given.push(input);
      if ((example as Tensor).requiresGrad) input.requiresGrad = true;
    });
    let structure: OutputStructure | undefined;
    const step = (): Tensor[] => {
      const tensors: Tensor[] = [];
      structure = new OutputStructure(checkSynchronous(fn(...(given as readonly Tensor[] as I))), tensors);
      return tensors;
    };
    for (let runs = 1; ; runs++) {
      noGrad(() => buffers.map((buffer, i) => copy(buffer, exampleInputs[i])));
      const { graph, refusal, isFinal } = recordStep(buffers, step, () => undefined, numerics);
      if (graph) return new CapturedGraph<I, O>(graph, structure as OutputStructure, runs);
      // What is made at the first run to be kept is there at the second.
      if (isFinal || runs > 1) throw new CaptureError(refusal as string);
    }
  } catch (error) {
    dispose(buffers);
    throw error;
  } finally {
    dispose(given);
  }
}

function checkSynchronous(result: unknown): unknown {
  if (typeof (result as PromiseLike<unknown> | undefined | null)?.then !== 'function') return result;
  // Nobody holds this promise any more: were it rejected, the process would end.
  Promise.resolve(result).catch(() => {});
  throw new TypeError(
    'Expected a synchronous function for fn but received one that returned a promise: what it does after an await is not recorded',
  );
}
