import type { Activation } from '../activations/activation.js';
import { rangeError, typeError } from '../errors.js';
import type { Tensor } from '../tensor/tensor.js';
import { type KerasWeight, Weight, type WeightSpec } from './weight.js';

/** Options that every layer has. */
export interface LayerOptions {
  /** Name in summaries, weights and errors; by default the class' name and a number. */
  name?: string;
  /** Shape of one sample, without the batch; needed on the first layer unless the model is built by its first data. */
  inputShape?: readonly number[];
  /** Whether training changes the weights. Default true. */
  trainable?: boolean;
  /**
   * Computes the layer again in the backward pass instead of keeping what that needs of it: see `torch.checkpoint`. Less memory, more time, the same numbers.
   * It pays for layers that keep much more than their input, such as `residual`. Default false.
   */
  recompute?: boolean;
}

/** How a layer is being used. */
export interface CallContext {
  /** True in training: dropout drops only then. */
  training: boolean;
  /** True inside of a layer that is not trainable, whatever the layers in it say of themselves. */
  frozen?: boolean;
}

/** Checks a positive integer option. */
export function checkPositiveInteger(value: unknown, argument: string): number {
  if (typeof value !== 'number') throw typeError('a positive integer', argument, value);
  if (!Number.isSafeInteger(value) || value < 1) throw rangeError('a positive integer', argument, value);
  return value;
}

const commonOptions = ['name', 'inputShape', 'trainable', 'recompute'];

/** Refuses options that a layer does not have: a misspelt one would be overlooked. */
export function checkOptionNames(options: object, own: readonly string[], of: string): void {
  const known = [...own, ...commonOptions];
  for (const key of Object.keys(options)) {
    if (!known.includes(key)) {
      throw new TypeError(`Expected options among ${known.join(', ')} for ${of} but received '${key}'`);
    }
  }
}

/** The layers, and after each those inside it. */
export function withSublayers(layers: readonly Layer[]): Layer[] {
  return layers.flatMap((layer) => [layer, ...withSublayers(layer.sublayers)]);
}

function checkShape(shape: unknown, argument: string): number[] {
  if (!Array.isArray(shape)) throw typeError('an array of positive integers', argument, shape);
  return shape.map((size, i) => checkPositiveInteger(size, `${argument}[${i}]`));
}

/**
 * The base of all layers: build weights for a shape of input, call torch operators.
 *
 * A layer of one's own extends it, adds weights in `build` and computes in `call`; nothing else of the library needs to know of it. Steps with it are
 * recorded and replayed as those of built-in layers are.
 *
 * @example
 * class Scale extends torch.layers.Layer {
 *   readonly className = 'Scale';
 *   build(inputShape) {
 *     this.scale = this.addWeight({ name: 'scale', torchName: 'scale', shape: inputShape, initializer: torch.initializers.ones(), fanIn: 1, fanOut: 1 });
 *   }
 *   call(x) {
 *     return x.mul(this.scale.value);
 *   }
 * }
 */
export abstract class Layer {
  /** Name of the class in configurations, such as `Dense`. */
  abstract readonly className: string;

  /** Whether training changes the weights. Takes effect at the next `compile`. */
  trainable: boolean;

  /** Whether the backward pass computes this layer again: see {@link LayerOptions.recompute}. Takes effect at the next `compile`. */
  recompute: boolean;

  readonly #weights: Weight[] = [];
  #name: string | undefined;
  /** The input's shape as the options state it. */
  readonly #statedShape: readonly number[] | undefined;
  #inputShape: number[] | undefined;
  #built = false;

  constructor(options: LayerOptions = {}) {
    if (typeof options !== 'object' || options === null) throw typeError('an options object', 'the layer', options);
    if (options.name !== undefined && (typeof options.name !== 'string' || options.name === '')) {
      throw typeError('a non-empty string', 'name', options.name);
    }
    this.#name = options.name;
    this.trainable = options.trainable ?? true;
    if (options.recompute !== undefined && typeof options.recompute !== 'boolean')
      throw typeError('true or false', 'recompute', options.recompute);
    this.recompute = options.recompute ?? false;
    if (options.inputShape !== undefined) this.#inputShape = checkShape(options.inputShape, 'inputShape');
    this.#statedShape = this.#inputShape;
  }

  /** Name in summaries, weights and errors. */
  get name(): string {
    return this.#name ?? snakeCase(this.className);
  }

  /** @internal A model names its layers so that no two have one name. */
  nameWithin(taken: ReadonlySet<string>): void {
    if (this.#name !== undefined) return;
    const base = snakeCase(this.className);
    let name = base;
    for (let i = 1; taken.has(name); i++) name = `${base}_${i}`;
    this.#name = name;
  }

  /** Shape of one input sample, once known. */
  get inputShape(): readonly number[] | undefined {
    return this.#inputShape;
  }

  /** True once the weights exist. */
  get built(): boolean {
    return this.#built;
  }

  /** The layers inside this one, if it is made of others. Models then know their weights, under this layer's name and theirs. */
  get sublayers(): readonly Layer[] {
    return [];
  }

  /** The weights in Keras' order, those of the layers inside last. */
  get weights(): readonly Weight[] {
    return [...this.#weights, ...this.sublayers.flatMap((layer) => layer.weights)];
  }

  /** The weights that training changes. */
  get trainableWeights(): readonly Weight[] {
    if (!this.trainable) return [];
    const own = this.#weights.filter((weight) => weight.trainable);
    return [...own, ...this.sublayers.flatMap((layer) => layer.trainableWeights)];
  }

  /** @internal The weights without those of the layers inside. */
  get ownWeights(): readonly Weight[] {
    return this.#weights;
  }

  /** @internal The own weights as Keras divides and orders them. */
  get ownKerasWeights(): readonly KerasWeight[] {
    return this.#weights;
  }

  /** @internal Makes the weights once; later calls check that the shape is the same. */
  buildOnce(inputShape: readonly number[]): void {
    if (this.#built) {
      if (String(this.#inputShape) !== String(inputShape)) {
        throw new RangeError(
          `Expected input of shape [batch, ${this.#inputShape?.join(', ')}] for layer '${this.name}', which is built for it, but received [batch, ${inputShape.join(', ')}]`,
        );
      }
      return;
    }
    if (this.#inputShape !== undefined && String(this.#inputShape) !== String(inputShape)) {
      throw new RangeError(
        `Expected input of shape [batch, ${this.#inputShape.join(', ')}] for layer '${this.name}', as its inputShape says, but it comes as [batch, ${inputShape.join(', ')}]`,
      );
    }
    this.#inputShape = [...inputShape];
    try {
      this.build(inputShape);
    } catch (error) {
      // Other data may do: the layer is as it was.
      this.unbuild();
      throw error;
    }
    this.#built = true;
  }

  /** @internal Gives the weights back; the layer can be built again, for another shape too. */
  unbuild(): void {
    for (const weight of this.#weights.splice(0)) weight.dispose();
    for (const layer of this.sublayers) layer.unbuild();
    this.#inputShape = this.#statedShape === undefined ? undefined : [...this.#statedShape];
    this.#built = false;
  }

  /**
   * Makes the layer's weights with {@link addWeight}.
   *
   * @param _inputShape shape of one sample, without the batch
   */
  build(_inputShape: readonly number[]): void {}

  /** Adds a weight; its value is filled at once. */
  protected addWeight(spec: WeightSpec): Weight {
    const weight = new Weight(spec);
    this.#weights.push(weight);
    return weight;
  }

  /**
   * What the layer makes of a batch. A layer with layers inside it calls those by `torch.layers.callLayer`.
   *
   * With `recompute` it is called again in the backward pass: what it changes beside its result, it must not change while `torch.isRecomputing()`.
   *
   * @param x `[batch, ...inputShape]`
   */
  abstract call(x: Tensor, context: CallContext): Tensor;

  /** Shape of one output sample for a shape of one input sample. Default: the same. */
  computeOutputShape(inputShape: readonly number[]): number[] {
    return [...inputShape];
  }

  /**
   * Checks the values of a model's data when this is its first layer, before they are computed with. Default: nothing.
   *
   * @param _x `[samples, ...inputShape]`
   * @param _argument the data's name, for errors
   */
  checkSamples(_x: Tensor, _argument: string): void {}

  /** The activation that comes last in this layer, if a loss may take it in. */
  get finalActivation(): Activation | null {
    return null;
  }

  /** {@link call} without the {@link finalActivation}. */
  callBeforeActivation(x: Tensor, context: CallContext): Tensor {
    return this.call(x, context);
  }

  /** What the constructor takes to make such a layer again, as plain JSON values. */
  getConfig(): Record<string, unknown> {
    const config: Record<string, unknown> = { name: this.name };
    if (!this.trainable) config['trainable'] = false;
    if (this.recompute) config['recompute'] = true;
    if (this.#inputShape !== undefined) config['inputShape'] = [...this.#inputShape];
    return config;
  }

  /** Number of elements of all weights. */
  countParams(): number {
    return this.weights.reduce((sum, weight) => sum + weight.value.numel(), 0);
  }
}

/** `MaxPooling2D` as `max_pooling2d`. */
export function snakeCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z][a-z])/g, '$1_$2')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase();
}
