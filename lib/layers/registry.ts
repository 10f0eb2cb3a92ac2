import { typeError } from '../errors.js';
import { Registry } from '../registry.js';
import { ActivationLayer } from './activation.js';
import { Dense } from './dense.js';
import { Dropout } from './dropout.js';
import { Flatten } from './flatten.js';
import { InputLayer } from './inputLayer.js';
import type { Layer } from './layer.js';

/** A class of layers that can be made of its own `getConfig()`. */
export type LayerClass = new (config: never) => Layer;

const registry = new Registry<LayerClass>('layer');
registry.register('Dense', Dense);
registry.register('Activation', ActivationLayer);
registry.register('Dropout', Dropout);
registry.register('Flatten', Flatten);
registry.register('InputLayer', InputLayer);

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

/** The layer that a saved configuration describes. */
export function layerFromConfig(className: string, config: Record<string, unknown>): Layer {
  if (!registry.has(className)) {
    throw new TypeError(
      `Expected a known layer (${registry.names().join(', ')}) but the model has '${className}': call torch.layers.registerLayer('${className}', …) first`,
    );
  }
  return new (registry.get(className, 'layer'))(config as never);
}
