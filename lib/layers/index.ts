import type { ActivationLike } from '../activations/activation.js';
import { ActivationLayer, type ActivationOptions } from './activation.js';
import { Dense, type DenseOptions } from './dense.js';
import { Dropout, type DropoutOptions } from './dropout.js';
import { Flatten } from './flatten.js';
import { InputLayer, type InputLayerOptions } from './inputLayer.js';
import type { LayerOptions } from './layer.js';

export { type CallContext, Layer, type LayerOptions } from './layer.js';
export { type LayerClass, registerLayer } from './registry.js';
export type { Weight, WeightSpec } from './weight.js';
export {
  ActivationLayer,
  type ActivationOptions,
  Dense,
  type DenseOptions,
  Dropout,
  type DropoutOptions,
  Flatten,
  InputLayer,
  type InputLayerOptions,
};

/** A {@link Dense} layer. */
export const dense = (options: DenseOptions): Dense => new Dense(options);
/** An {@link ActivationLayer}: `activation('relu')` or `activation({ activation: 'relu' })`. */
export const activation = (options: ActivationOptions | ActivationLike): ActivationLayer =>
  new ActivationLayer(options);
/** A {@link Dropout} layer: `dropout({ rate: 0.5 })` or `dropout(0.5)`. */
export const dropout = (options: DropoutOptions | number): Dropout => new Dropout(options);
/** A {@link Flatten} layer. */
export const flatten = (options?: LayerOptions): Flatten => new Flatten(options);
/** An {@link InputLayer}. */
export const inputLayer = (options: InputLayerOptions): InputLayer => new InputLayer(options);
/** Keras' name for {@link inputLayer}. */
export const input = inputLayer;
