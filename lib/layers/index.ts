import type { ActivationLike } from '../activations/activation.js';
import { ActivationLayer, type ActivationOptions } from './activation.js';
import { BatchNormalization, type BatchNormalizationOptions } from './batchNormalization.js';
import { Conv2D, type Conv2DOptions } from './conv2d.js';
import { Dense, type DenseOptions } from './dense.js';
import { Dropout, type DropoutOptions } from './dropout.js';
import { Embedding, type EmbeddingOptions } from './embedding.js';
import { Flatten } from './flatten.js';
import {
  GlobalAveragePooling1D,
  GlobalAveragePooling2D,
  type GlobalAveragePoolingOptions,
} from './globalAveragePooling.js';
import { InputLayer, type InputLayerOptions } from './inputLayer.js';
import type { LayerOptions } from './layer.js';
import { LayerNormalization, type LayerNormalizationOptions } from './layerNormalization.js';
import { MultiHeadAttention, type MultiHeadAttentionOptions } from './multiHeadAttention.js';
import { AveragePooling2D, MaxPooling2D, type Pooling2DOptions } from './pooling2d.js';
import { PositionEmbedding, type PositionEmbeddingOptions } from './positionEmbedding.js';
import { Reshape, type ReshapeOptions } from './reshape.js';
import { Residual, type ResidualOptions } from './residual.js';

export { callLayer } from './callLayer.js';
export { type CallContext, Layer, type LayerOptions } from './layer.js';
export { type LayerClass, registerLayer } from './registry.js';
export type { DataFormat, Padding, Pair } from './slidingWindow.js';
export type { KerasLayout, Weight, WeightSpec } from './weight.js';
export {
  ActivationLayer,
  type ActivationOptions,
  AveragePooling2D,
  BatchNormalization,
  type BatchNormalizationOptions,
  Conv2D,
  type Conv2DOptions,
  Dense,
  type DenseOptions,
  Dropout,
  type DropoutOptions,
  Embedding,
  type EmbeddingOptions,
  Flatten,
  GlobalAveragePooling1D,
  GlobalAveragePooling2D,
  type GlobalAveragePoolingOptions,
  InputLayer,
  type InputLayerOptions,
  LayerNormalization,
  type LayerNormalizationOptions,
  MaxPooling2D,
  MultiHeadAttention,
  type MultiHeadAttentionOptions,
  type Pooling2DOptions,
  PositionEmbedding,
  type PositionEmbeddingOptions,
  Reshape,
  type ReshapeOptions,
  Residual,
  type ResidualOptions,
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
/** A {@link Conv2D} layer. */
export const conv2d = (options: Conv2DOptions): Conv2D => new Conv2D(options);
/** A {@link MaxPooling2D} layer. */
export const maxPooling2d = (options?: Pooling2DOptions): MaxPooling2D => new MaxPooling2D(options);
/** An {@link AveragePooling2D} layer. */
export const averagePooling2d = (options?: Pooling2DOptions): AveragePooling2D => new AveragePooling2D(options);
/** A {@link GlobalAveragePooling1D} layer. */
export const globalAveragePooling1d = (options?: GlobalAveragePoolingOptions): GlobalAveragePooling1D =>
  new GlobalAveragePooling1D(options);
/** A {@link GlobalAveragePooling2D} layer. */
export const globalAveragePooling2d = (options?: GlobalAveragePoolingOptions): GlobalAveragePooling2D =>
  new GlobalAveragePooling2D(options);
/** A {@link BatchNormalization} layer. */
export const batchNormalization = (options?: BatchNormalizationOptions): BatchNormalization =>
  new BatchNormalization(options);
/** A {@link LayerNormalization} layer. */
export const layerNormalization = (options?: LayerNormalizationOptions): LayerNormalization =>
  new LayerNormalization(options);
/** An {@link Embedding} layer. */
export const embedding = (options: EmbeddingOptions): Embedding => new Embedding(options);
/** A {@link PositionEmbedding} layer. */
export const positionEmbedding = (options?: PositionEmbeddingOptions): PositionEmbedding =>
  new PositionEmbedding(options);
/** A {@link MultiHeadAttention} layer. */
export const multiHeadAttention = (options: MultiHeadAttentionOptions): MultiHeadAttention =>
  new MultiHeadAttention(options);
/** A {@link Reshape} layer. */
export const reshape = (options: ReshapeOptions): Reshape => new Reshape(options);
/** A {@link Residual} layer: x + layers(x). */
export const residual = (options: ResidualOptions): Residual => new Residual(options);
