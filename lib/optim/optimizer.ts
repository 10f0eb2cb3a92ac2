import { rangeError, typeError } from '../errors.js';
import { noteDifference } from '../graph/stepGraph.js';
import { native } from '../native/binding.js';
import { to } from '../ops/convert.js';
import { operator } from '../ops/operator.js';
import { noGrad } from '../tensor/autograd.js';
import { emptyLike, zeros } from '../tensor/creation.js';
import { dispose, keep, tidy } from '../tensor/scope.js';
import { Tensor } from '../tensor/tensor.js';
import { GradientAccumulation } from './accumulation.js';
import { WeightAverages } from './averages.js';
import { type Clipping, clippingOf } from './clipping.js';
import { type CommonOptions, checkNumber, commonOptions, type LearningRate, type OptimizerOptions } from './options.js';
import type { ScheduleConfig } from './schedules/registry.js';
import { isSchedule, type LearningRateSchedule } from './schedules/schedule.js';
import { zeroState } from './zeroState.js';

const full = operator('aten::full');
const addScalar = operator('aten::add_.Scalar');
const copy = operator('aten::copy_');
const clone = operator('aten::clone');
const fill = operator('aten::fill_.Scalar');
const mulScalar = operator('aten::mul.Scalar');
const subScalar = operator('aten::sub.Scalar');

/** PyTorch's `state_dict()` of an optimizer with one parameter group: tensors by parameter number, options beside them. */
export interface OptimizerState {
  state: Record<string, Record<string, Tensor>>;
  param_groups: Array<Record<string, unknown> & { params: number[] }>;
}

/** {@link OptimizerState} as `torch.load` reads it from a file of PyTorch, where the parameters' numbers are no strings. */
export interface PyTorchOptimizerState {
  state: ReadonlyMap<number, Record<string, Tensor>>;
  param_groups: OptimizerState['param_groups'];
}

/** What `getConfig` gives: plain JSON values. */
export interface OptimizerConfig {
  name: string;
  lr: number | ScheduleConfig;
  options: Record<string, unknown>;
}

/**
 * The base of `torch.optim`'s optimizers. One instance serves one set of parameters.
 *
 * In a model: `model.compile({ optimizer: new torch.optim.Adam({ lr: 1e-3 }) })`. By hand: `new torch.optim.Adam(parameters, { lr: 1e-3 })`, then
 * `backward()`, `step()` and `zeroGrad()` as in PyTorch.
 *
 * Options, defaults, formulas and names of state are those of torch.optim; the kernels are ATen's fused ones where there are such, so the numbers
 * are those of `fused=True`. {@link OptimizerOptions} has what Keras' optimizers have besides.
 */
export abstract class Optimizer {
  /** Name in configurations, such as `adam`. */
  abstract readonly name: string;
  /** What the optimizer was made with, except for what all optimizers have: `lr` is {@link learningRate}. */
  abstract readonly options: Readonly<Record<string, unknown>>;
  /** @internal The learning rate as a float64 scalar tensor: a recorded step reads it anew at each replay. */
  protected readonly lr: Tensor;
  #learningRate: number;
  readonly #schedule: LearningRateSchedule | null;
  #parameters: Tensor[] | null = null;
  #state = new Map<string, Tensor[]>();
  #step: Tensor | null = null;
  readonly #common: CommonOptions;
  readonly #clipping: Clipping | null;
  #accumulation: GradientAccumulation | null = null;
  #averages: WeightAverages | null = null;

  /**
   * @param parameters what to update; undefined when {@link bind} will say
   * @param lr the learning rate, or a schedule for it
   * @param options those of all optimizers; others are passed over
   */
  constructor(parameters: readonly Tensor[] | undefined, lr: LearningRate, options: OptimizerOptions = {}) {
    this.#schedule = isSchedule(lr) ? lr : null;
    this.#learningRate = isSchedule(lr) ? 0 : checkNumber(lr, 'lr', 0);
    this.#common = commonOptions(options);
    this.#clipping = clippingOf(this.#common);
    this.lr = keep(full([], this.#learningRate, 'float64'));
    if (parameters !== undefined) this.bind(parameters);
  }

  /**
   * Step size; with a schedule, that of the next batch. Assigning takes effect at the next step, also while a model trains.
   *
   * @throws TypeError when it is assigned to but a schedule gives it
   */
  get learningRate(): number {
    const schedule = this.#schedule;
    if (!schedule) return this.#learningRate;
    const batches = this.iterations * this.batchesPerUpdate + this.batchesAccumulated;
    return tidy(() => noGrad(() => Number(schedule.rate(full([], batches, 'float64')).item())));
  }
  set learningRate(value: number) {
    if (this.#schedule) {
      throw typeError(
        `an optimizer with a number for lr, as '${this.#schedule.name}' gives the rate of this ${this.constructor.name},`,
        'learningRate',
        value,
        'Make the optimizer with a number to set it',
      );
    }
    this.#learningRate = checkNumber(value, 'learningRate', 0);
    native.writeFrom(this.lr.handle, new Float64Array([value]));
  }

  /** The parameters that this optimizer updates. */
  get parameters(): readonly Tensor[] {
    if (!this.#parameters) {
      throw new Error(
        `Expected parameters before the first step of ${this.constructor.name}: give them to its constructor, or the optimizer to model.compile()`,
      );
    }
    return this.#parameters;
  }

  /**
   * Sets the parameters to update and makes their state; called by `model.compile` and `fit`.
   *
   * @throws Error when the optimizer serves other parameters already
   */
  bind(parameters: readonly Tensor[]): void {
    if (this.#parameters) {
      const same =
        parameters.length === this.#parameters.length && parameters.every((p, i) => p === this.#parameters?.[i]);
      if (same) {
        // An update that failed in a replay left a full cycle behind, which would never end.
        if (this.batchesAccumulated === this.batchesPerUpdate) noGrad(() => this.#accumulation?.reset());
        return;
      }
      if (parameters.some((p) => this.#parameters?.includes(p))) {
        throw new Error(
          `Expected the ${this.#parameters.length} parameters that this ${this.constructor.name} serves but received ${parameters.length}, ` +
            'as trainable was set or layers were added: call model.compile() again, with a new optimizer or its name',
        );
      }
      throw new Error(
        `Expected a new ${this.constructor.name} for each model but this one serves other parameters already: make another, or give its name as a string`,
      );
    }
    if (!Array.isArray(parameters) || !parameters.every((item) => item instanceof Tensor)) {
      throw typeError('an array of Tensors', 'parameters', parameters);
    }
    this.#parameters = [...parameters];
    this.#step = keep(zeros([], { dtype: 'float32' }));
    for (const [name, initial] of Object.entries(this.stateTensors())) {
      this.#state.set(
        name,
        parameters.map((parameter) =>
          tidy(() => noGrad(() => (initial === 0 ? zeroState(parameter) : addScalar(zeroState(parameter), initial)))),
        ),
      );
    }
    for (const tensors of this.#state.values()) for (const tensor of tensors) keep(tensor);
    const { gradientAccumulationSteps, useEma, emaMomentum, emaOverwriteFrequency } = this.#common;
    noGrad(() => {
      if (gradientAccumulationSteps !== undefined)
        this.#accumulation = new GradientAccumulation(parameters, gradientAccumulationSteps);
      if (useEma) this.#averages = new WeightAverages(parameters, emaMomentum as number, emaOverwriteFrequency);
    });
  }

  /** State tensors of each parameter by PyTorch's names, with the value that they start from. */
  protected abstract stateTensors(): Record<string, number>;

  /** Updates `parameters` in place; the step counter has been raised already. Runs without gradients. */
  protected abstract update(parameters: Tensor[], grads: Tensor[], state: UpdateState): void;

  /** @internal True when the next step differs from all later ones, so that it must not be the recorded one. */
  get firstStepDiffers(): boolean {
    return false;
  }

  /** @internal Batches to each update. */
  get batchesPerUpdate(): number {
    return this.#common.gradientAccumulationSteps ?? 1;
  }

  /** @internal Batches whose gradients wait for an update. */
  get batchesAccumulated(): number {
    return Number(this.#accumulation?.batches.item() ?? 0);
  }

  /** @internal Whether there is something to do after batches that no update follows. */
  get averagesEachBatch(): boolean {
    return this.#averages !== null;
  }

  /**
   * Makes one step with gradients that are given, those of `torch.grad`, and leaves `grad` of the parameters alone: the update of a training loop of one's
   * own, which `torch.capture` can record. {@link step} does the same with what `backward()` left.
   *
   * @param grads one for each of {@link parameters}, in their order and of their shapes and dtypes
   * @throws TypeError when one is no tensor; RangeError when number or shapes differ. Then no step is made
   * @see https://keras.io/api/optimizers/ (`Optimizer.apply`)
   *
   * @example
   * const optimizer = new torch.optim.Adam(model.parameters, { lr: 1e-3 });
   * const loss = torch.crossEntropy(model.call(x, { training: true }), y);
   * optimizer.apply(torch.grad(loss, optimizer.parameters));
   */
  apply(grads: readonly Tensor[]): void {
    checkGrads(grads, this.parameters);
    if (this.firstStepDiffers) noteDifference(`the first step of ${this.constructor.name} differs from later ones`);
    this.takeIn(grads);
    if (this.batchesPerUpdate > 1) this.endBatch(this.batchesAccumulated === this.batchesPerUpdate);
  }

  /** @internal The part of {@link apply} that is the same for each batch: it updates, or adds the gradients up when several batches belong to an update. */
  takeIn(grads: readonly Tensor[]): void {
    noGrad(() => {
      if (this.#accumulation) this.#accumulation.add(grads);
      else this.#updateWith(grads);
    });
  }

  /** @internal The other part, when several batches belong to an update. */
  endBatch(isLast: boolean): void {
    noGrad(() => {
      const accumulation = this.#accumulation as GradientAccumulation;
      if (isLast) {
        // An update that fails must not leave a full cycle behind, which would never end.
        try {
          this.#updateWith(accumulation.means());
        } finally {
          accumulation.reset();
        }
      } else {
        this.#averages?.update(this.parameters, this.#step as Tensor);
      }
    });
  }

  #updateWith(grads: readonly Tensor[]): void {
    const parameters = this.parameters as Tensor[];
    const step = this.#step as Tensor;
    addScalar(step, 1);
    if (this.#schedule) {
      // How many batches there were before this one, which is the last of those that belong to the update.
      const batches = subScalar(mulScalar(to(step, 'float64'), this.batchesPerUpdate), 1);
      copy(this.lr, this.#schedule.rate(batches));
    }
    const laidOut = grads.map((grad, i) => laidOutAs(parameters[i] as Tensor, grad));
    this.update(parameters, this.#clipping?.(laidOut) ?? laidOut, {
      step,
      steps: parameters.map(() => step),
      of: (name) => this.#state.get(name) ?? [],
    });
    this.#averages?.update(parameters, subScalar(step, 1));
  }

  /**
   * With `useEma`, puts the averages of the parameters into the parameters, for the end of a training loop of your own: `fit` does it by itself. Otherwise, and
   * before the first batch, it does nothing.
   *
   * @see https://keras.io/api/optimizers/
   */
  finalizeVariableValues(): void {
    if (this.#hasBegun) noGrad(() => this.#averages?.overwrite(this.parameters));
  }

  /** Whether a batch was taken in. */
  get #hasBegun(): boolean {
    return this.iterations > 0 || this.batchesAccumulated > 0;
  }

  /**
   * Makes one step with the gradients that `backward()` left in the parameters, which stay as they are. Parameters without one are an error: all of them must
   * take part. With `gradientAccumulationSteps`, each call takes in one batch, and the last of a cycle updates.
   */
  step(): void {
    tidy(() => {
      const grads = this.parameters.map((parameter, i) => {
        const grad = parameter.grad;
        if (!grad) throw new Error(`Expected a gradient for parameter ${i} but it has none: call backward() first`);
        return grad;
      });
      this.apply(grads);
    });
  }

  /** Forgets the gradients of the parameters. */
  zeroGrad(): void {
    for (const parameter of this.parameters) parameter.grad = null;
  }

  /** Gives back the memory of the state and the learning rate. The optimizer cannot be used afterwards. */
  dispose(): void {
    dispose([this.lr, this.#step, this.#state]);
    this.#accumulation?.dispose();
    this.#averages?.dispose();
  }

  /** Number of updates made. */
  get iterations(): number {
    return this.#step ? this.#step.item() : 0;
  }

  /** What PyTorch's parameter groups say besides, by its names. */
  protected get groupEntries(): Readonly<Record<string, unknown>> {
    return {};
  }

  /** True where PyTorch's optimizer has state before its first step. */
  protected get hasStateFromStart(): boolean {
    return false;
  }

  #groupOptions(): Record<string, unknown> {
    const options = Object.entries(this.options).map(([name, value]) => [snakeCase(name), value]);
    return { ...Object.fromEntries(options), ...this.groupEntries };
  }

  /**
   * The state in the structure and with the names of PyTorch's `optimizer.state_dict()`; the tensors are copies. SGD has a `step` besides, which
   * PyTorch does not mind. Nor does it mind `gradient_accumulator` and `accumulated_batches` (with `gradientAccumulationSteps`) and `average` (with `useEma`).
   */
  stateDict(): OptimizerState {
    const state: OptimizerState['state'] = {};
    const step = this.#step;
    if (step && (this.hasStateFromStart || this.#hasBegun)) {
      this.parameters.forEach((_, i) => {
        const entry: Record<string, Tensor> = { step: clone(step) };
        for (const [name, tensors] of this.#state) entry[name] = clone(tensors[i] as Tensor);
        for (const [name, tensor] of this.#commonState(i)) entry[name] = clone(tensor);
        state[i] = entry;
      });
    }
    const params = (this.#parameters ?? []).map((_, i) => i);
    return { state, param_groups: [{ lr: this.learningRate, ...this.#groupOptions(), params }] };
  }

  /** The state of a parameter that is not PyTorch's. */
  #commonState(index: number): Array<[name: string, tensor: Tensor]> {
    const state: Array<[string, Tensor | undefined]> = [
      ['gradient_accumulator', this.#accumulation?.sums[index]],
      ['accumulated_batches', this.#accumulation?.batches],
      ['average', this.#averages?.values[index]],
    ];
    return state.filter((entry): entry is [string, Tensor] => entry[1] !== undefined);
  }

  /**
   * Takes over a state of {@link stateDict}, or of PyTorch's optimizer of the same kind: its tensors, and the learning rate of its parameter group (unless a schedule gives it). The other
   * options must be this optimizer's own. Empty `state` means: before the first step. Empty `param_groups` leave the options unchecked. A state without sums
   * of gradients, such as PyTorch's, begins them anew; one without averages takes the parameters as they are.
   *
   * @throws RangeError when an option, the number of parameters, a name or a shape differs; then nothing is changed
   */
  loadStateDict(saved: OptimizerState | PyTorchOptimizerState): void {
    if (typeof saved?.state !== 'object' || saved.state === null)
      throw typeError('an object with state and param_groups', 'the state dict', saved);
    const lr = this.#checkGroups(saved.param_groups ?? []);
    const { state } = saved;
    const entries: Array<[string, Record<string, Tensor>]> =
      state instanceof Map ? Array.from(state, ([i, entry]) => [String(i), entry]) : Object.entries(state);
    const copies = this.#stateCopies(entries);
    const hasStep = entries.some(([, entry]) => entry['step']);
    noGrad(() => {
      if (copies.length === 0) this.#resetState();
      this.#accumulation?.reset();
      this.#averages?.reset(this.parameters);
      for (const [target, source] of copies) copy(target, source);
    });
    if (lr !== undefined && !this.#schedule) this.learningRate = lr;
    // Batches may have been taken in before the first update.
    this.stateLoaded(copies.length > 0 && !(hasStep && this.iterations === 0));
  }

  /** The learning rate of the group, if there is one. */
  #checkGroups(groups: ReadonlyArray<Readonly<Record<string, unknown>>>): number | undefined {
    const [group] = groups;
    if (group === undefined) return undefined;
    if (groups.length > 1) throw rangeError('one parameter group', 'param_groups', groups.length);
    const { params } = group;
    if (Array.isArray(params) && params.length !== this.parameters.length) {
      throw rangeError(`${this.parameters.length} parameters`, 'param_groups[0].params', params.length);
    }
    for (const [name, own] of Object.entries(this.#groupOptions())) {
      const value = group[name];
      if (value === undefined || String(value) === String(own)) continue;
      throw rangeError(
        `${own}, as this ${this.constructor.name} was made with,`,
        `param_groups[0].${name}`,
        value,
        'Make the optimizer with the options of the state, or leave param_groups empty to go on with its own',
      );
    }
    return typeof group['lr'] === 'number' ? checkNumber(group['lr'], 'param_groups[0].lr', 0) : undefined;
  }

  /** What is to be copied where, all of it checked. */
  #stateCopies(
    entries: ReadonlyArray<[string, Readonly<Record<string, Tensor | null>>]>,
  ): Array<[target: Tensor, source: Tensor]> {
    const { parameters } = this;
    if (entries.length !== 0 && entries.length !== parameters.length) {
      throw rangeError(`state for ${parameters.length} parameters`, 'state', entries.length);
    }
    return entries.flatMap(([index, entry]) => {
      const targets: Array<[string, Tensor | undefined]> = [...this.#state].map(([name, tensors]) => [
        name,
        tensors[Number(index)],
      ]);
      const others = this.#commonState(Number(index));
      const names = [...targets, ...others].map(([name]) => name);
      const strange = Object.keys(entry).find(
        (name) => name !== 'step' && entry[name] !== null && !names.includes(name),
      );
      if (strange !== undefined) {
        throw new RangeError(
          `Expected ${['step', ...names].join(', ')} in state[${index}] of ${this.constructor.name} but received '${strange}'`,
        );
      }
      const copies = targets.map(([name, target]): [Tensor, Tensor] => [
        target ?? this.#noParameter(index),
        checkState(entry[name], target?.shape ?? [], `state[${index}].${name}`),
      ]);
      if (entry['step']) copies.push([this.#step as Tensor, checkState(entry['step'], [], `state[${index}].step`)]);
      for (const [name, target] of others) {
        if (!entry[name]) continue;
        const source = checkState(entry[name], target.shape, `state[${index}].${name}`);
        if (target === this.#accumulation?.batches) this.#checkBatches(source, `state[${index}].${name}`);
        copies.push([target, source]);
      }
      return copies;
    });
  }

  #checkBatches(batches: Tensor, argument: string): void {
    const count = Number(batches.item());
    if (Number.isInteger(count) && count >= 0 && count < this.batchesPerUpdate) return;
    throw rangeError(
      `an integer from 0 to ${this.batchesPerUpdate - 1}`,
      argument,
      count,
      'Make the optimizer with the gradientAccumulationSteps of the state',
    );
  }

  #noParameter(index: string): never {
    throw rangeError(`parameter numbers from 0 to ${this.parameters.length - 1}`, 'state', index);
  }

  #resetState(): void {
    for (const [name, initial] of Object.entries(this.stateTensors())) {
      for (const tensor of this.#state.get(name) ?? []) fill(tensor, initial);
    }
    fill(this.#step, 0);
  }

  /**
   * Called when a state was loaded.
   *
   * @param _hasSteps false for the state before the first step
   */
  protected stateLoaded(_hasSteps: boolean): void {}

  /** Name and options, as `torch.loadModel` needs them. */
  getConfig(): OptimizerConfig {
    const schedule = this.#schedule;
    const lr = schedule ? { name: schedule.name, config: schedule.config } : this.#learningRate;
    return { name: this.name, lr, options: { ...this.options, ...this.#common } };
  }
}

/** What {@link Optimizer.update} works on. */
export interface UpdateState {
  /** Number of this step, from 1, as a float32 scalar. */
  step: Tensor;
  /** The same for each parameter. */
  steps: Tensor[];
  /** State tensors by name, one for each parameter. */
  of(name: string): Tensor[];
}

/**
 * A gradient that lies in memory as its parameter does: ATen's fused kernels go through the memory of both side by side, whatever the strides say.
 * Convolutions of images with channels last give their kernel's gradient in that order.
 */
function laidOutAs(parameter: Tensor, grad: Tensor): Tensor {
  const same = parameter.isContiguous() ? grad.isContiguous() : String(grad.strides) === String(parameter.strides);
  return same ? grad : (copy(emptyLike(parameter), grad) as Tensor);
}

/** `weightDecay` as `weight_decay`. */
function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function checkState(value: unknown, shape: readonly number[], argument: string): Tensor {
  if (!(value instanceof Tensor)) throw typeError('a Tensor', argument, value);
  if (String(value.shape) !== String(shape)) {
    throw new RangeError(
      `Expected shape [${shape.join(', ')}] for ${argument} but received [${value.shape.join(', ')}]`,
    );
  }
  return value;
}

function checkGrads(grads: unknown, parameters: readonly Tensor[]): void {
  if (!Array.isArray(grads)) throw typeError('an array of Tensors', 'grads', grads, 'torch.grad() gives one');
  if (grads.length !== parameters.length) {
    throw new RangeError(
      `Expected ${parameters.length} gradients in grads, one for each parameter, but received ${grads.length}`,
    );
  }
  parameters.forEach((parameter, i) => {
    const grad: unknown = grads[i];
    if (!(grad instanceof Tensor)) {
      const unused =
        grad === null ? 'The loss does not depend on that parameter: leave it out, or give zeros' : undefined;
      throw typeError('a Tensor', `grads[${i}]`, grad, unused);
    }
    const [expected, received] = [parameter, grad].map((tensor) => `${tensor.dtype}[${tensor.shape.join(', ')}]`);
    if (expected !== received) throw new RangeError(`Expected ${expected} for grads[${i}] but received ${received}`);
  });
}
