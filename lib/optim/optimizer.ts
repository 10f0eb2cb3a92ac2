import { rangeError, typeError } from '../errors.js';
import { native } from '../native/binding.js';
import { operator } from '../ops/operator.js';
import { noGrad } from '../tensor/autograd.js';
import { emptyLike, zeros, zerosLike } from '../tensor/creation.js';
import { dispose, keep, tidy } from '../tensor/scope.js';
import { Tensor } from '../tensor/tensor.js';

const full = operator('aten::full');
const addScalar = operator('aten::add_.Scalar');
const copy = operator('aten::copy_');
const clone = operator('aten::clone');
const fill = operator('aten::fill_.Scalar');

/** PyTorch's `state_dict()` of an optimizer with one parameter group: tensors by parameter number, options beside them. */
export interface OptimizerState {
  state: Record<string, Record<string, Tensor>>;
  param_groups: Array<Record<string, unknown> & { params: number[] }>;
}

/** Options that every optimizer has. */
export interface OptimizerOptions {
  /** Learning rate. */
  lr?: number;
}

/**
 * The base of `torch.optim`'s optimizers. One instance serves one set of parameters.
 *
 * In a model: `model.compile({ optimizer: new torch.optim.Adam({ lr: 1e-3 }) })`. By hand: `new torch.optim.Adam(parameters, { lr: 1e-3 })`, then
 * `backward()`, `step()` and `zeroGrad()` as in PyTorch.
 *
 * Options, defaults, formulas and names of state are those of torch.optim; the kernels are ATen's fused ones where there are such, so the numbers
 * are those of `fused=True`.
 */
export abstract class Optimizer {
  /** Name in configurations, such as `adam`. */
  abstract readonly name: string;
  /** What the optimizer was made with, `lr` excepted: that is {@link learningRate}. */
  abstract readonly options: Readonly<Record<string, unknown>>;
  /** @internal The learning rate as a float64 scalar tensor: a recorded step reads it anew at each replay. */
  protected readonly lr: Tensor;
  #learningRate: number;
  #parameters: Tensor[] | null = null;
  #state = new Map<string, Tensor[]>();
  #step: Tensor | null = null;

  constructor(parameters: readonly Tensor[] | undefined, lr: number) {
    this.#learningRate = checkNumber(lr, 'lr', 0);
    this.lr = keep(full([], lr, 'float64'));
    if (parameters !== undefined) this.bind(parameters);
  }

  /** Step size. Assigning takes effect at the next step, also while a model trains. */
  get learningRate(): number {
    return this.#learningRate;
  }
  set learningRate(value: number) {
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
      if (same) return;
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
    this.#step = keep(zeros([]));
    for (const [name, initial] of Object.entries(this.stateTensors())) {
      this.#state.set(
        name,
        parameters.map((parameter) =>
          tidy(() => noGrad(() => (initial === 0 ? zerosLike(parameter) : addScalar(zerosLike(parameter), initial)))),
        ),
      );
    }
    for (const tensors of this.#state.values()) for (const tensor of tensors) keep(tensor);
  }

  /** State tensors of each parameter by PyTorch's names, with the value that they start from. */
  protected abstract stateTensors(): Record<string, number>;

  /** Updates `parameters` in place; the step counter has been raised already. Runs without gradients. */
  protected abstract update(parameters: Tensor[], grads: Tensor[], state: UpdateState): void;

  /** @internal True when the next step differs from all later ones, so that it must not be the recorded one. */
  get firstStepDiffers(): boolean {
    return false;
  }

  /** @internal Makes one step with the given gradients, one for each parameter. */
  apply(grads: Tensor[]): void {
    const parameters = this.parameters as Tensor[];
    noGrad(() => {
      addScalar(this.#step as Tensor, 1);
      const laidOut = grads.map((grad, i) => laidOutAs(parameters[i] as Tensor, grad));
      this.update(parameters, laidOut, {
        step: this.#step as Tensor,
        steps: parameters.map(() => this.#step as Tensor),
        of: (name) => this.#state.get(name) ?? [],
      });
    });
  }

  /**
   * Makes one step with the gradients that `backward()` left in the parameters. Parameters without one are an error: all of them must take part.
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
  }

  /** Number of steps made. */
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
   * PyTorch does not mind.
   */
  stateDict(): OptimizerState {
    const state: OptimizerState['state'] = {};
    const step = this.#step;
    if (step && (this.hasStateFromStart || this.iterations > 0)) {
      this.parameters.forEach((_, i) => {
        const entry: Record<string, Tensor> = { step: clone(step) };
        for (const [name, tensors] of this.#state) entry[name] = clone(tensors[i] as Tensor);
        state[i] = entry;
      });
    }
    const params = (this.#parameters ?? []).map((_, i) => i);
    return { state, param_groups: [{ lr: this.learningRate, ...this.#groupOptions(), params }] };
  }

  /**
   * Takes over a state of {@link stateDict}, or of PyTorch's optimizer of the same kind: its tensors, and the learning rate of its parameter group. The other
   * options must be this optimizer's own. Empty `state` means: before the first step. Empty `param_groups` leave the options unchecked.
   *
   * @throws RangeError when an option, the number of parameters, a name or a shape differs; then nothing is changed
   */
  loadStateDict(saved: OptimizerState): void {
    if (typeof saved?.state !== 'object' || saved.state === null)
      throw typeError('an object with state and param_groups', 'the state dict', saved);
    const lr = this.#checkGroups(saved.param_groups ?? []);
    const copies = this.#stateCopies(Object.entries(saved.state));
    noGrad(() => {
      if (copies.length === 0) this.#resetState();
      for (const [target, source] of copies) copy(target, source);
    });
    if (lr !== undefined) this.learningRate = lr;
    this.stateLoaded(copies.length > 0);
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
      const names = targets.map(([name]) => name);
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
      return copies;
    });
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
  getConfig(): { name: string; lr: number; options: Record<string, unknown> } {
    return { name: this.name, lr: this.learningRate, options: { ...this.options } };
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

/** A finite number of at least `minimum`. */
export function checkNumber(value: unknown, name: string, minimum = Number.NEGATIVE_INFINITY): number {
  if (typeof value !== 'number') throw typeError('a number', name, value);
  if (!Number.isFinite(value) || value < minimum) {
    throw rangeError(
      minimum === Number.NEGATIVE_INFINITY ? 'a finite number' : `a finite number of at least ${minimum}`,
      name,
      value,
    );
  }
  return value;
}

/** A boolean option, by default false. */
export function checkFlag(value: unknown, name: string): boolean {
  if (value !== undefined && typeof value !== 'boolean') throw typeError('true or false', name, value);
  return value ?? false;
}

/** Splits `(parameters, options)` or `(options)`. */
export function optimizerArguments<O extends object>(
  first: readonly Tensor[] | O | undefined,
  second: O | undefined,
  known: readonly (keyof O & string)[],
): [readonly Tensor[] | undefined, O] {
  const hasParameters = Array.isArray(first);
  const options = (hasParameters ? second : (first as O | undefined)) ?? ({} as O);
  if (typeof options !== 'object' || (!hasParameters && second !== undefined)) {
    throw typeError('an options object, or parameters and an options object', 'the optimizer', first);
  }
  for (const key of Object.keys(options)) {
    if (!(known as readonly string[]).includes(key)) {
      throw new TypeError(`Expected options among ${known.join(', ')} but received '${key}'`);
    }
  }
  return [hasParameters ? (first as readonly Tensor[]) : undefined, options];
}
