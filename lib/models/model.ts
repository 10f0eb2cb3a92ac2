import { isAnomalyCheckNanEnabled, isAnomalyEnabled } from '../autograd/anomalyMode.js';
import type { History } from '../callbacks/history.js';
import { formatNumber } from '../callbacks/progressLogger.js';
import type { ArrayLikeData } from '../data/arrays.js';
import { rangeError, typeError } from '../errors.js';
import type { TrainingThread } from '../graph/trainingThread.js';
import { type Layer, withSublayers } from '../layers/layer.js';
import { native } from '../native/binding.js';
import { isfinite } from '../ops/pointwise.js';
import { all } from '../ops/reduction.js';
import type { Optimizer } from '../optim/optimizer.js';
import { noGrad } from '../tensor/autograd.js';
import { empty } from '../tensor/creation.js';
import { hookChanges } from '../tensor/hooks.js';
import type { TensorLike } from '../tensor/nested.js';
import { dispose, keep, tidy } from '../tensor/scope.js';
import type { ShareOptions } from '../tensor/share.js';
import { Tensor } from '../tensor/tensor.js';
import { type Compilation, type CompileOptions, makeCompilation } from './compilation.js';
import { evaluateSamples, runFit, toLogs } from './fit.js';
import {
  checkKeys,
  checkSignal,
  type EvaluateOptions,
  type FitOptions,
  type PredictOptions,
  positiveInteger,
} from './fitOptions.js';
import { type RunControl, runAll, runSteps } from './run.js';
import {
  checkValues,
  checkX,
  keepSamples,
  prepareSamples,
  prepareX,
  type SampleModel,
  type Samples,
  sourcesOf,
} from './samples.js';
import { saveModel } from './saving.js';
import { type SharedModel, shareModel } from './sharing.js';
import type { Step } from './step.js';
import { type StepModel, Steps } from './steps.js';
import { formatSummary } from './summary.js';
import { TrainingError } from './trainingError.js';
import { Turns } from './turns.js';
import { type LoadStateDictOptions, loadState, namedKerasWeights, namedWeights, setKerasWeights } from './weights.js';

/** Options of `model.trainOnBatch`. */
export interface TrainOnBatchOptions {
  /** Weight of each sample, `[samples]`. */
  sampleWeight?: ArrayLikeData;
  /** Weight of the samples of each class. */
  classWeight?: Readonly<Record<number, number>>;
}

/**
 * What all models share: compile, fit, evaluate, predict, weights and files. `torch.sequential()` makes one.
 */
export abstract class Model {
  /** Name in summaries and files. */
  abstract readonly name: string;
  /** The layers in order. */
  abstract readonly layers: readonly Layer[];
  /** Shape of one input sample, without the batch; undefined while the model is not built. */
  abstract readonly inputShape: readonly number[] | undefined;
  /** Shape of one output sample, without the batch; undefined while the model is not built. */
  abstract readonly outputShape: readonly number[] | undefined;

  #stopTraining = false;
  #compilation: Compilation | null = null;
  #steps: Steps | null = null;
  /** Which layers were trainable when steps were last recorded for training. */
  #trainedWith: string | null = null;
  readonly #turns = new Turns();
  #refusalTold = false;
  /** The step that answers `predictSync`. */
  #row: Step | null = null;

  /** Makes the weights for samples of this shape, unless they are there. */
  abstract build(inputShape?: readonly number[]): void;
  /** Configuration without weights, as plain JSON values. */
  abstract getConfig(): { className: string; config: Record<string, unknown> };
  /** @internal The model's computation; without the last activation when `beforeActivation` is true. */
  protected abstract compute(x: Tensor, training: boolean, beforeActivation: boolean): Tensor;
  /** @internal Output shape of each layer. */
  protected abstract get layerOutputShapes(): ReadonlyArray<readonly number[] | undefined>;

  /** Whether the weights exist. */
  get built(): boolean {
    return this.inputShape !== undefined && this.layers.length > 0 && this.layers.every((layer) => layer.built);
  }

  /** Set it to true, in a callback or anywhere, to end `fit` at the next step boundary; it then resolves with what was trained. */
  get stopTraining(): boolean {
    return this.#stopTraining;
  }
  set stopTraining(value: boolean) {
    this.#stopTraining = value;
    if (value) this.#turns.stopTraining();
  }

  /** True while `fit` or `trainOnBatch` runs. */
  get isTraining(): boolean {
    return this.#turns.training !== null;
  }

  /**
   * Sets optimizer, loss and metrics. Weights stay as they are; an optimizer given by name starts anew.
   *
   * @throws TypeError when a name is unknown or an option has the wrong type, Error while the model trains
   *
   * @example
   * model.compile({ optimizer: 'adam', loss: 'categoricalCrossentropy', metrics: ['accuracy'] });
   */
  compile(options: CompileOptions): void {
    this.#refuseWhileRunning('compile()');
    const compilation = makeCompilation(options, this.#compilation);
    this.#disposeOptimizer(compilation.optimizer);
    this.#compilation = compilation;
    this.#dropSteps();
    this.#refusalTold = false;
  }

  /** @internal Optimizer, loss and metrics; an error before `compile`. */
  get compilation(): Compilation {
    if (!this.#compilation) {
      throw new Error(
        `Expected a compiled model '${this.name}' but compile() was not called. Call model.compile({ optimizer: 'adam', loss: … }) first`,
      );
    }
    return this.#compilation;
  }

  /** @internal True after `compile`. */
  get isCompiled(): boolean {
    return this.#compilation !== null;
  }

  /** The optimizer that `compile` set. */
  get optimizer(): Optimizer {
    return this.compilation.optimizer;
  }

  /**
   * Trains the model. The event loop stays free: steps run on a thread of their own.
   *
   * @param x `[samples, ...inputShape]`: a tensor, nested arrays or a typed array
   * @param y targets as the loss wants them
   * @returns the numbers of each epoch
   * @throws RangeError or TypeError when data does not fit, TrainingError when the loss is not a number any more, Error when the model trains already or
   * was not compiled; the signal's reason when it is aborted
   *
   * @example
   * const { history } = await model.fit(x, y, { epochs: 5, batchSize: 128, validationSplit: 0.1 });
   * history.loss; // one number an epoch
   */
  async fit(x: ArrayLikeData, y: ArrayLikeData, options: FitOptions = {}): Promise<History> {
    const { optimizer } = this.compilation;
    this.#refuseWhileTraining('fit()');
    return this.#turns.train('fit()', async (thread) => {
      this.#stopTraining = false;
      const prepared = this.#prepareX(x);
      try {
        const context = {
          model: this,
          shapes: this.#asSampleModel(),
          readySteps: () => this.#trainingSteps(),
          thread,
          control: this.#trainControl(optimizer),
          finalize: () => this.#turns.alone(() => optimizer.finalizeVariableValues()),
        };
        return await runFit(context, prepared, y, options);
      } finally {
        prepared.dispose();
      }
    });
  }

  /**
   * Makes one step with all of `x` as one batch.
   *
   * @returns loss and metrics before the step, by name
   */
  async trainOnBatch(
    x: ArrayLikeData,
    y: ArrayLikeData,
    options: TrainOnBatchOptions = {},
  ): Promise<Record<string, number>> {
    const { optimizer, loss } = this.compilation;
    this.#refuseWhileTraining('trainOnBatch()');
    checkKeys(options, ['sampleWeight', 'classWeight'], 'trainOnBatch');
    return this.#turns.train('trainOnBatch()', async (thread) => {
      const prepared = this.#prepareX(x);
      let samples: Samples | undefined;
      try {
        samples = keepSamples(prepareSamples(prepared, y, loss, this.#asSampleModel(), options));
        const steps = await this.#trainingSteps();
        const sources = sourcesOf(samples);
        const targetShape = samples.y.shape.slice(1);
        const step = steps.train(prepared.shape[0] as number, sources, targetShape);
        const control = { ...this.#trainControl(optimizer), stopAtNaN: false, shouldStop: () => false };
        const result = await runSteps(thread, step, { sources, order: null, results: [] }, 0, 1, control);
        return toLogs(steps.reportNames(targetShape), result);
      } finally {
        dispose([prepared, samples]);
      }
    });
  }

  /**
   * Loss and metrics over the data, by name.
   *
   * @example
   * const { loss, accuracy } = await model.evaluate(xTest, yTest);
   */
  async evaluate(x: ArrayLikeData, y: ArrayLikeData, options: EvaluateOptions = {}): Promise<Record<string, number>> {
    const { loss } = this.compilation;
    checkKeys(options, ['batchSize', 'sampleWeight', 'verbose', 'signal'], 'evaluate');
    const batchSize = positiveInteger(options.batchSize, 32, 'batchSize');
    checkSignal(options.signal);
    const prepared = this.#prepareX(x);
    let samples: Samples | undefined;
    try {
      const named = keepSamples(prepareSamples(prepared, y, loss, this.#asSampleModel(), options));
      samples = named;
      const logs = await this.#runApart('evaluate()', options.signal, async (thread, shouldStop) => {
        const steps = this.#readySteps();
        const context = { steps, thread, control: this.#control() };
        const result = await evaluateSamples(context, named, batchSize, shouldStop);
        return toLogs(steps.reportNames(named.y.shape.slice(1)), result);
      });
      if (options.verbose) {
        const text = Object.entries(logs).map(([name, value]) => `${name}: ${formatNumber(value)}`);
        process.stdout.write(`${text.join(' - ')}\n`);
      }
      return logs;
    } finally {
      dispose([prepared, samples]);
    }
  }

  /**
   * What the model gives for each sample: a float32 tensor `[samples, ...outputShape]`.
   *
   * @example
   * const probabilities = await model.predict(x);
   */
  async predict(x: ArrayLikeData, options: PredictOptions = {}): Promise<Tensor> {
    checkKeys(options, ['batchSize', 'verbose', 'signal'], 'predict');
    const wanted = positiveInteger(options.batchSize, 32, 'batchSize');
    checkSignal(options.signal);
    const prepared = this.#prepareX(x);
    let result: Tensor | undefined;
    try {
      const model = this.#asSampleModel();
      checkX(prepared, model, 'x');
      checkValues(prepared, model, 'x');
      const samples = prepared.shape[0] as number;
      const output = empty([samples, ...model.outputShape], { dtype: 'float32' });
      result = output;
      if (samples === 0) return output;
      await this.#runApart('predict()', options.signal, (thread, shouldStop) => {
        const steps = this.#readySteps();
        return runAll(
          thread,
          (batch) => steps.predict(batch, [prepared]),
          { sources: [prepared], order: null, results: [output] },
          Math.min(wanted, samples),
          { ...this.#control(), stopAtNaN: false, readsOnly: true, shouldStop },
        );
      });
      return output;
    } catch (error) {
      result?.dispose();
      throw error;
    } finally {
      prepared.dispose();
    }
  }

  /**
   * What the model gives for one sample, at once and on this thread: for answering a request.
   *
   * @param row one sample: a typed array, a (nested) array or a tensor of `inputShape`, or `[1, ...inputShape]`
   * @param result where the output's elements go; a new array when it is left out. A Float32Array as row and a result make a call that allocates nothing
   * @returns the output's elements
   *
   * @example
   * const scores = model.predictSync(new Float32Array(784));
   */
  predictSync(row: ArrayLikeData, result?: Float32Array): Float32Array {
    const { inputShape, outputShape } = this.#built('predictSync()');
    const size = inputShape.reduce((product, n) => product * n, 1);
    const values = this.#rowValues(row, size);
    const outputs = outputShape.reduce((product, n) => product * n, 1);
    const target = checkResult(result, outputs) ?? new Float32Array(outputs);
    this.betweenSteps(() => {
      const step = this.#rowStep(inputShape);
      if (!step.graph) {
        native.writeFrom((step.inputs[0] as Tensor).handle, values);
        const read = (outputs: Tensor[]): void => native.readInto((outputs[0] as Tensor).handle, target, 0);
        const records = (this.#compilation?.capture ?? true) && step.isRecordable;
        if (records) step.record(read);
        else step.run(read);
      }
      // Also right after it was recorded: all answers come from the same kernels.
      if (step.graph) native.graphRunRow(step.graph.handle, values, target);
    });
    return target;
  }

  /** The output for a batch, through autograd, for training loops of one's own: `x` is `[batch, ...inputShape]`. */
  call(x: Tensor, options: { training?: boolean } = {}): Tensor {
    if (!(x instanceof Tensor)) throw typeError('a Tensor', 'x', x);
    this.build(x.shape.slice(1));
    checkX(x, this.#asSampleModel(), 'x');
    return this.compute(x, options.training ?? false, false);
  }

  /** The tensors that training changes, for training loops of one's own. */
  get parameters(): Tensor[] {
    return this.layers.flatMap((layer) => layer.trainableWeights.map((weight) => weight.value));
  }

  /**
   * Copies of the weights in Keras' order and layout: layer by layer, kernels (`[inputs, units]` of dense layers, `[height, width, channels, filters]` of
   * convolutions), then biases.
   */
  getWeights(): Tensor[] {
    this.#built('getWeights()');
    return this.betweenSteps(() => namedKerasWeights(this.layers).map(({ weight }) => weight.toKeras()));
  }

  /**
   * Sets the weights, in Keras' order and layout.
   *
   * @throws RangeError when number or shapes differ; then none is changed
   */
  setWeights(weights: ReadonlyArray<Tensor | TensorLike>): void {
    this.#built('setWeights()');
    this.#turns.alone(() => setKerasWeights(this.layers, weights));
  }

  /** Copies of the weights by PyTorch's names (`dense.weight`, `dense.bias`) and in its layout (`[units, inputs]`). */
  stateDict(): Record<string, Tensor> {
    this.#built('stateDict()');
    return this.betweenSteps(() =>
      Object.fromEntries(namedWeights(this.layers).map(({ name, weight }) => [name, weight.toTorch()])),
    );
  }

  /**
   * Takes over a state dict, this library's or PyTorch's. The numbered names of an `nn.Sequential` are taken in the order of the layers with weights.
   *
   * @returns names that were missing or not known, when not strict
   * @throws RangeError when names or shapes differ, and then none is changed; Error with `assign` while the model is in use
   */
  loadStateDict(
    state: Readonly<Record<string, Tensor>>,
    options: LoadStateDictOptions = {},
  ): { missing: string[]; unexpected: string[] } {
    this.#built('loadStateDict()');
    if (options.assign) {
      this.#refuseWhileRunning('loadStateDict({ assign: true })');
      this.#dropSteps();
    }
    return this.#turns.alone(() => loadState(this.layers, state, options));
  }

  /**
   * Makes the model ready for other threads of this process, which get its weights without a copy: post what this gives to a worker, and give it to
   * `torch.modelFromShared` there. All of them then have the same weights: what one trains, the others predict with at once, in the middle of a step too. Share
   * `model.stateDict()` for weights that stay as they are.
   *
   * The rest that `torch.share` says holds as well; `torch.unshare` takes it back.
   *
   * @param options `takers`: how often it can be taken. Default 1
   *
   * @example
   * const worker = new Worker('./worker.js', { workerData: model.share() });
   * // worker.js
   * const model = torch.modelFromShared(workerData);
   * model.predictSync(row);
   */
  share(options: ShareOptions = {}): SharedModel {
    this.#built('share()');
    return this.betweenSteps(() => shareModel(this, options));
  }

  /** Number of elements of all weights. */
  countParams(): number {
    this.#built('countParams()');
    return this.layers.reduce((sum, layer) => sum + layer.countParams(), 0);
  }

  /**
   * Prints a table of the layers with their output shapes and numbers of parameters.
   *
   * @param options `printFn`: where the text goes. Default `console.log`
   */
  summary(options: { printFn?: (text: string) => void } = {}): void {
    const print = options.printFn ?? console.log;
    print(formatSummary({ name: this.name, layers: this.layers, outputShapes: this.layerOutputShapes }));
  }

  /**
   * Saves configuration, weights, and (when compiled) optimizer, loss and metrics with the optimizer's state. `torch.loadModel` reads it.
   *
   * @param path a folder, which gets `model.json` and a safetensors file; or one file, when it ends in `.safetensors`. What was there is replaced at
   * once, never in part
   * @param options `includeOptimizer` (default true)
   *
   * @example
   * await model.save('mnist.safetensors');
   */
  async save(path: string, options: { includeOptimizer?: boolean } = {}): Promise<void> {
    this.#built('save()');
    await saveModel(this, path, options.includeOptimizer ?? true);
  }

  /** Gives back all memory of the model: weights and recorded steps. It cannot be used afterwards. */
  dispose(): void {
    this.#refuseWhileRunning('dispose()');
    this.#dropSteps();
    this.#disposeOptimizer();
    for (const layer of this.layers) for (const weight of layer.weights) weight.dispose();
  }

  /** @internal Runs `fn` while no step is running: it sees the weights of one whole step. */
  betweenSteps<T>(fn: () => T): T {
    return this.#turns.betweenSteps(fn);
  }

  /** @internal Takes charge of the optimizer's memory, as if `compile` had made it of a name. */
  adoptOptimizer(): void {
    this.#compilation = { ...this.compilation, ownsOptimizer: true };
  }

  /** @internal Binds the optimizer to the weights, which makes its state. */
  bindOptimizer(): void {
    this.compilation.optimizer.bind(this.parameters);
  }

  /** @internal Recorded steps refer to the layers they were recorded with. */
  protected structureChanged(): void {
    this.#refuseWhileRunning('changing the layers');
    this.#dropSteps();
  }

  /** @internal Where, from the data to the last layer, the first value that is not finite is. */
  firstNotFinite({ x, y }: Samples): string | null {
    const finite = (tensor: Tensor): boolean => tidy(() => noGrad(() => all(isfinite(tensor)).item<boolean>()));
    if (!finite(x)) return 'x';
    if (!finite(y)) return 'y';
    for (const layer of this.layers) {
      if (!layer.weights.every((weight) => finite(weight.value))) return `the weights of layer '${layer.name}'`;
    }
    return null;
  }

  #refuseWhileTraining(what: string): void {
    const { training } = this.#turns;
    if (training === null) return;
    throw new TrainingError(
      `Expected a model that is not training for ${what} but ${training} is running on '${this.name}'. Wait for its promise, or stop it with model.stopTraining = true`,
    );
  }

  #refuseWhileRunning(what: string): void {
    this.#refuseWhileTraining(what);
    const { running } = this.#turns;
    if (running === null) return;
    throw new Error(
      `Expected a model that is not in use for ${what} but ${running} is running on '${this.name}'. Wait for its promise`,
    );
  }

  #built(what: string): { inputShape: readonly number[]; outputShape: readonly number[] } {
    if (!this.built) this.build();
    const { inputShape, outputShape } = this;
    if (inputShape === undefined || outputShape === undefined) {
      throw new Error(
        `Expected a built model '${this.name}' for ${what} but its input shape is not known. Give the first layer an inputShape, call model.build([…]), or fit first`,
      );
    }
    return { inputShape, outputShape };
  }

  #prepareX(x: ArrayLikeData): Tensor {
    const prepared = keep(prepareX(x, 'x', this.inputShape));
    try {
      this.build(prepared.shape.slice(1));
    } catch (error) {
      prepared.dispose();
      throw error;
    }
    return prepared;
  }

  #asSampleModel(): SampleModel {
    const { inputShape, outputShape } = this.#built('this call');
    return { name: this.name, layers: this.layers, inputShape, outputShape };
  }

  #control(): Pick<RunControl, 'capture' | 'onRefusal'> {
    return {
      capture: this.#compilation?.capture ?? true,
      onRefusal: (reason) => {
        if (this.#refusalTold) return;
        this.#refusalTold = true;
        process.emitWarning(
          `The step of model '${this.name}' cannot be recorded and runs from JavaScript, which is slower: ${reason}`,
          { type: 'NodeTorchWarning', code: 'NODE_TORCH_EAGER' },
        );
      },
    };
  }

  #trainControl(optimizer: Optimizer): Pick<RunControl, 'capture' | 'onRefusal' | 'notYet' | 'turn'> {
    return { ...this.#control(), notYet: () => optimizer.firstStepDiffers, turn: () => this.#turns.noReader };
  }

  /** The recorded steps for reading the weights. */
  #readySteps(): Steps {
    this.#steps ??= new Steps(this.#asStepModel(), this.#compilation);
    return this.#steps;
  }

  /** The recorded steps for training the layers that are trainable now. */
  async #trainingSteps(): Promise<Steps> {
    await this.#turns.noReader;
    const { parameters } = this;
    if (parameters.length === 0) {
      throw new Error(
        `Expected weights to train in model '${this.name}' but no layer has any (or all have trainable: false)`,
      );
    }
    this.bindOptimizer();
    const signature = [
      ...withSublayers(this.layers).map((layer) => `${layer.name}:${layer.trainable}`),
      // A recording has the hooks that there were, and looks at no gradient.
      ...parameters.map(hookChanges),
      isAnomalyEnabled() && isAnomalyCheckNanEnabled(),
    ].join(' ');
    if (signature !== this.#trainedWith && this.#trainedWith !== null) this.#dropSteps();
    this.#trainedWith = signature;
    return this.#readySteps();
  }

  #asStepModel(): StepModel {
    const { outputShape } = this.#built('this call');
    const parameters = (): Tensor[] => this.parameters;
    return {
      outputShape,
      lastLayer: this.layers.at(-1)?.name ?? '',
      get trainableParameters() {
        return parameters();
      },
      finalActivation: this.layers.at(-1)?.finalActivation ?? null,
      forward: (x, training) => this.compute(x, training, false),
      forwardBeforeActivation: (x, training) => this.compute(x, training, true),
    };
  }

  #dropSteps(): void {
    this.#steps?.dispose();
    this.#steps = null;
    this.#row?.dispose();
    this.#row = null;
  }

  /** Gives back the optimizer's memory when nobody else can want it. */
  #disposeOptimizer(next?: Optimizer): void {
    const compilation = this.#compilation;
    if (compilation?.ownsOptimizer && compilation.optimizer !== next) compilation.optimizer.dispose();
  }

  /** Runs something that only reads the weights: while the model trains, between two of its steps. */
  #runApart<T>(
    name: string,
    signal: AbortSignal | undefined,
    fn: (thread: TrainingThread, shouldStop: () => boolean) => Promise<T>,
  ): Promise<T> {
    return this.#turns.read(name, async (thread) => {
      signal?.throwIfAborted();
      const stop = (): void => thread.stop();
      signal?.addEventListener('abort', stop);
      try {
        const result = await fn(thread, () => signal?.aborted === true);
        signal?.throwIfAborted();
        return result;
      } finally {
        signal?.removeEventListener('abort', stop);
      }
    });
  }

  #rowStep(inputShape: readonly number[]): Step {
    if (this.#row) return this.#row;
    const like = empty([1, ...inputShape], { dtype: 'float32' });
    try {
      this.#row = this.#readySteps().row(like);
    } finally {
      like.dispose();
    }
    return this.#row;
  }

  #rowValues(row: ArrayLikeData, size: number): Float32Array {
    let values: Float32Array;
    if (row instanceof Float32Array) {
      values = row;
    } else if (row instanceof Tensor) {
      values = Float32Array.from(row.dataSync() as ArrayLike<number>, Number);
    } else if (ArrayBuffer.isView(row)) {
      values = Float32Array.from(row as unknown as ArrayLike<number>, Number);
    } else {
      const prepared = prepareX([row as TensorLike], 'row');
      values = prepared.dataSync() as Float32Array;
      prepared.dispose();
    }
    if (values.length !== size) {
      throw new RangeError(
        `Expected a row of ${size} numbers for layer '${this.layers[0]?.name}' of model '${this.name}' but received ${values.length}`,
      );
    }
    return values;
  }
}

function checkResult(result: unknown, size: number): Float32Array | undefined {
  if (result === undefined) return undefined;
  if (!(result instanceof Float32Array)) throw typeError('a Float32Array', 'result of predictSync', result);
  if (result.length !== size)
    throw rangeError(`${size} elements, one for each output,`, 'result of predictSync', result.length);
  return result;
}
