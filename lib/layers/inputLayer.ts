import { typeError } from '../errors.js';
import type { Tensor } from '../tensor/tensor.js';
import { checkOptionNames, Layer, type LayerOptions } from './layer.js';

/** Options of {@link InputLayer}. */
export interface InputLayerOptions extends LayerOptions {
  /** Shape of one sample, without the batch. */
  inputShape: readonly number[];
}

/** States the shape of a model's input; passes it on. */
export class InputLayer extends Layer {
  readonly className = 'InputLayer';

  constructor(options: InputLayerOptions) {
    if (options?.inputShape === undefined)
      throw typeError('an array of positive integers', 'inputShape of inputLayer', options?.inputShape);
    super(options);
    checkOptionNames(options, [], 'inputLayer');
  }

  call(x: Tensor): Tensor {
    return x;
  }
}
