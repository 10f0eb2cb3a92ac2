import { type Activation, type ActivationLike, getActivation, isNamedActivation } from '../activations/activation.js';
import { typeError } from '../errors.js';
import type { Tensor } from '../tensor/tensor.js';
import { checkOptionNames, Layer, type LayerOptions } from './layer.js';

/** Options of {@link ActivationLayer}. */
export interface ActivationOptions extends LayerOptions {
  /** Name or function. */
  activation: ActivationLike;
}

/**
 * An activation as a layer of its own.
 *
 * @see https://keras.io/api/layers/core_layers/activation/
 */
export class ActivationLayer extends Layer {
  readonly className = 'Activation';
  readonly activation: Activation;

  constructor(options: ActivationOptions | ActivationLike) {
    const given = typeof options === 'object' && options !== null ? options : { activation: options as ActivationLike };
    if (given.activation === undefined)
      throw typeError('the name of an activation or a function', 'activation', options);
    super(given);
    checkOptionNames(given, ['activation'], 'activation');
    this.activation = getActivation(given.activation, 'activation');
  }

  call(x: Tensor): Tensor {
    return this.activation(x);
  }

  override get finalActivation(): Activation {
    return this.activation;
  }

  override callBeforeActivation(x: Tensor): Tensor {
    return x;
  }

  override getConfig(): Record<string, unknown> {
    if (!isNamedActivation(this.activation)) {
      throw new TypeError(
        `Expected a named activation in layer '${this.name}' to save it but it has a function of its own`,
      );
    }
    return { ...super.getConfig(), activation: this.activation.name };
  }
}
