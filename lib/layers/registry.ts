import { typeError } from '../errors.js';
import { Registry } from '../registry.js';
import { ActivationLayer } from './activation.js';
import { BatchNormalization } from './batchNormalization.js';
import { Conv2D } from './conv2d.js';
import { Dense } from './dense.js';
import { Dropout } from './dropout.js';
import { Embedding } from './embedding.js';
import { Flatten } from './flatten.js';
import { GlobalAveragePooling1D, GlobalAveragePooling2D } from './globalAveragePooling.js';
import { InputLayer } from './inputLayer.js';
import type { Layer } from './layer.js';
import { LayerNormalization } from './layerNormalization.js';
import { MultiHeadAttention } from './multiHeadAttention.js';
import { AveragePooling2D, MaxPooling2D } from './pooling2d.js';
import { PositionEmbedding } from './positionEmbedding.js';
import { Reshape } from './reshape.js';
import { Residual } from './residual.js';

/** A class of layers that can be made of its own `getConfig()`. */
export type LayerClass = new (config: never) => Layer;

const registry = new Registry<LayerClass>('layer');
registry.register('Dense', Dense);
registry.register('Activation', ActivationLayer);
registry.register('Dropout', Dropout);
registry.register('Flatten', Flatten);
registry.register('InputLayer', InputLayer);
registry.register('Conv2D', Conv2D);
registry.register('MaxPooling2D', MaxPooling2D);
registry.register('AveragePooling2D', AveragePooling2D);
registry.register('GlobalAveragePooling1D', GlobalAveragePooling1D);
registry.register('GlobalAveragePooling2D', GlobalAveragePooling2D);
registry.register('BatchNormalization', BatchNormalization);
registry.register('LayerNormalization', LayerNormalization);
registry.register('Embedding', Embedding);
registry.register('PositionEmbedding', PositionEmbedding);
registry.register('MultiHeadAttention', MultiHeadAttention);
registry.register('Reshape', Reshape);
registry.register('Residual', Residual);

/**
 * Lets `torch.loadModel` make layers of a class of one's own.
 *
 * @param className the class' `className`
 *
 * @example
 * torch.layers.registerLayer('Scale', Scale);
 */
export function registerLayer(className: string, layerClass: LayerClass): void {
  if (typeof className !== 'string') throw typeError('a string', 'className', className);
  if (typeof layerClass !== 'function') throw typeError('a class', 'layerClass', layerClass);
  registry.register(className, layerClass);
}

/** @internal The names of the classes there are. */
export const layerNames = (): string[] => registry.names();

const isLayerConfig = (of: unknown): boolean =>
  typeof of === 'object' && of !== null && 'className' in of && 'config' in of;

/** The layer that a saved configuration describes. If that has a list `layers` of configurations, they are made layers first. */
export function layerFromConfig(className: string, config: Record<string, unknown>): Layer {
  if (!registry.has(className)) {
    throw new TypeError(
      `Expected a known layer (${registry.names().join(', ')}) but the model has '${className}': call torch.layers.registerLayer('${className}', …) first`,
    );
  }
  const { layers } = config;
  const inside = Array.isArray(layers) && layers.every(isLayerConfig);
  const given = inside ? { ...config, layers: layersFromConfig(layers, `layers of ${className}`) } : config;
  return new (registry.get(className, 'layer'))(given as never);
}

/** The layers that a saved list of configurations describes. */
export function layersFromConfig(layers: unknown, argument: string): Layer[] {
  if (!Array.isArray(layers)) throw typeError('an array', argument, layers);
  return layers.map((layer, i) => {
    if (typeof layer?.className !== 'string' || typeof layer.config !== 'object' || layer.config === null) {
      throw typeError('an object with className and config', `${argument}[${i}]`, layer);
    }
    return layerFromConfig(layer.className, layer.config);
  });
}
