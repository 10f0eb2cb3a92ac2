import { type Activation, type ActivationLike, getActivation, isNamedActivation } from '../activations/activation.js';
import { typeError } from '../errors.js';
import {
  getInitializer,
  type Initializer,
  type InitializerLike,
  initializerConfig,
} from '../initializers/initializer.js';
import { linear } from '../ops/linear.js';
import type { Tensor } from '../tensor/tensor.js';
import { checkOptionNames, checkPositiveInteger, Layer, type LayerOptions } from './layer.js';
import type { Weight } from './weight.js';

/** Options of {@link Dense}. */
export interface DenseOptions extends LayerOptions {
  /** Size of the output's last axis. */
  units: number;
  /** Name or function. Default: none (linear). */
  activation?: ActivationLike | null;
  /** Default true. */
  useBias?: boolean;
  /** Default `'glorotUniform'`. */
  kernelInitializer?: InitializerLike;
  /** Default `'zeros'`. */
  biasInitializer?: InitializerLike;
}

/**
 * activation(x · kernel + bias), over the last axis: `[batch, ..., inputs]` to `[batch, ..., units]`.
 *
 * Weights: kernel `[inputs, units]` (in a state dict `weight`, `[units, inputs]`) and bias `[units]`.
 *
 * @see https://keras.io/api/layers/core_layers/dense/
 */
export class Dense extends Layer {
  readonly className = 'Dense';
  readonly units: number;
  readonly activation: Activation;
  readonly useBias: boolean;
  readonly #kernelInitializer: Initializer;
  readonly #biasInitializer: Initializer;
  #kernel: Weight | undefined;
  #bias: Weight | undefined;

  constructor(options: DenseOptions) {
    if (typeof options !== 'object' || options === null)
      throw typeError('an options object such as { units: 64 }', 'dense', options);
    super(options);
    checkOptionNames(options, ['units', 'activation', 'useBias', 'kernelInitializer', 'biasInitializer'], 'dense');
    this.units = checkPositiveInteger(options.units, 'units of dense');
    this.activation = getActivation(options.activation, 'activation of dense');
    this.useBias = options.useBias ?? true;
    this.#kernelInitializer = getInitializer(options.kernelInitializer ?? 'glorotUniform', 'kernelInitializer');
    this.#biasInitializer = getInitializer(options.biasInitializer ?? 'zeros', 'biasInitializer');
  }

  override build(inputShape: readonly number[]): void {
    const inputs = inputShape.at(-1);
    if (inputs === undefined) {
      throw new RangeError(`Expected samples with at least one axis for layer '${this.name}' but received scalars`);
    }
    const fans = { fanIn: inputs, fanOut: this.units };
    this.#kernel = this.addWeight({
      name: 'kernel',
      torchName: 'weight',
      shape: [this.units, inputs],
      initializer: this.#kernelInitializer,
      kerasLayout: { axes: [1, 0] },
      ...fans,
    });
    if (this.useBias) {
      this.#bias = this.addWeight({
        name: 'bias',
        torchName: 'bias',
        shape: [this.units],
        initializer: this.#biasInitializer,
        ...fans,
      });
    }
  }

  override computeOutputShape(inputShape: readonly number[]): number[] {
    return [...inputShape.slice(0, -1), this.units];
  }

  override get finalActivation(): Activation {
    return this.activation;
  }

  override callBeforeActivation(x: Tensor): Tensor {
    return linear(x, (this.#kernel as Weight).value, this.#bias?.value);
  }

  call(x: Tensor): Tensor {
    return this.activation(this.callBeforeActivation(x));
  }

  override getConfig(): Record<string, unknown> {
    if (!isNamedActivation(this.activation)) {
      throw new TypeError(
        `Expected a named activation in layer '${this.name}' to save it but it has a function of its own: use a name, or give the function again through a custom layer`,
      );
    }
    return {
      ...super.getConfig(),
      units: this.units,
      activation: this.activation.name,
      useBias: this.useBias,
      kernelInitializer: initializerConfig(this.#kernelInitializer),
      biasInitializer: initializerConfig(this.#biasInitializer),
    };
  }
}
