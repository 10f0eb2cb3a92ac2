import { checkpoint } from '../tensor/checkpoint.js';
import type { Tensor } from '../tensor/tensor.js';
import type { CallContext, Layer } from './layer.js';

/**
 * What a layer makes of a batch, computed again in the backward pass if it says `recompute`: what models call, and layers that are made of others.
 *
 * @param layer built for the input's shape
 * @param x `[batch, ...inputShape]`
 * @param beforeActivation leave the layer's `finalActivation` out. Default false
 *
 * @example
 * class Twice extends torch.layers.Layer {
 *   readonly className = 'Twice';
 *   inner = torch.layers.dense({ units: 8, recompute: true });
 *   get sublayers() {
 *     return [this.inner];
 *   }
 *   build(inputShape) {
 *     this.inner.buildOnce(inputShape);
 *   }
 *   call(x, context) {
 *     return torch.layers.callLayer(this.inner, torch.layers.callLayer(this.inner, x, context), context);
 *   }
 * }
 */
export function callLayer(layer: Layer, x: Tensor, context: CallContext, beforeActivation = false): Tensor {
  const compute = (input: Tensor): Tensor =>
    beforeActivation ? layer.callBeforeActivation(input, context) : layer.call(input, context);
  return layer.recompute ? checkpoint(compute, x) : compute(x);
}
