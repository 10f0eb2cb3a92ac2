import { flatten, unsqueeze } from '../ops/shape.js';
import type { Tensor } from '../tensor/tensor.js';
import { checkOptionNames, Layer, type LayerOptions } from './layer.js';

/**
 * Lays all axes but the batch into one: `[batch, ...]` to `[batch, n]`.
 *
 * @see https://keras.io/api/layers/reshaping_layers/flatten/
 */
export class Flatten extends Layer {
  readonly className = 'Flatten';

  constructor(options: LayerOptions = {}) {
    super(options);
    checkOptionNames(options, [], 'flatten');
  }

  override computeOutputShape(inputShape: readonly number[]): number[] {
    return [inputShape.reduce((product, size) => product * size, 1)];
  }

  call(x: Tensor): Tensor {
    return x.shape.length === 1 ? unsqueeze(x, 1) : flatten(x, 1);
  }
}
