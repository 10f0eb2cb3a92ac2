import { typeError } from '../errors.js';
import { add } from '../ops/arithmetic.js';
import type { Tensor } from '../tensor/tensor.js';
import { callLayer } from './callLayer.js';
import { type CallContext, checkOptionNames, Layer, type LayerOptions, withSublayers } from './layer.js';

/** Options of {@link Residual}. */
export interface ResidualOptions extends LayerOptions {
  /** What is computed in order, each layer taking what the one before it gives. */
  layers: readonly Layer[];
}

/**
 * x + layers(x): what the layers give is added to what they were given, so both have one shape `[batch, ...]`. He et al. 2015,
 * https://arxiv.org/abs/1512.03385.
 *
 * The weights of the layers inside are the model's as all others are: in a state dict under the names of both, such as `residual.dense.weight`.
 * `trainable: false` holds for all of them.
 *
 * @throws RangeError when the layers give another shape
 *
 * @example
 * // A block of a transformer's encoder.
 * model.add(torch.layers.residual({ layers: [
 *   torch.layers.layerNormalization(),
 *   torch.layers.multiHeadAttention({ numHeads: 4, keyDim: 16 }),
 * ] }));
 * model.add(torch.layers.residual({ layers: [
 *   torch.layers.layerNormalization(),
 *   torch.layers.dense({ units: 128, activation: 'relu' }),
 *   torch.layers.dense({ units: 64 }),
 * ] }));
 */
export class Residual extends Layer {
  readonly className = 'Residual';
  readonly #layers: readonly Layer[];

  constructor(options: ResidualOptions) {
    if (typeof options !== 'object' || options === null)
      throw typeError('an options object such as { layers: [torch.layers.dense({ units: 64 })] }', 'residual', options);
    super(options);
    checkOptionNames(options, ['layers'], 'residual');
    const { layers } = options;
    if (!Array.isArray(layers) || layers.length === 0)
      throw typeError('an array of at least one layer', 'layers of residual', layers);
    const taken = new Set<string>();
    for (const [i, layer] of layers.entries()) {
      if (!(layer instanceof Layer))
        throw typeError('a layer, such as torch.layers.dense({ units: 64 })', `layers[${i}] of residual`, layer);
      layer.nameWithin(taken);
      if (taken.has(layer.name))
        throw new RangeError(`Expected layer names that differ in residual but received a second '${layer.name}'`);
      taken.add(layer.name);
    }
    const all = withSublayers(layers);
    const again = all.find((layer, i) => all.indexOf(layer) < i);
    if (again) throw new Error(`Expected layers that differ in residual but received '${again.name}' twice`);
    this.#layers = [...layers];
  }

  override get sublayers(): readonly Layer[] {
    return this.#layers;
  }

  override build(inputShape: readonly number[]): void {
    let shape = [...inputShape];
    for (const layer of this.#layers) {
      layer.buildOnce(shape);
      shape = layer.computeOutputShape(shape);
    }
    if (String(shape) !== String(inputShape)) {
      throw new RangeError(
        `Expected layers that give the shape they are given, [batch, ${inputShape.join(', ')}], in layer '${this.name}' but they give [batch, ${shape.join(', ')}]`,
      );
    }
  }

  call(x: Tensor, context: CallContext): Tensor {
    const inside = { ...context, frozen: context.frozen || !this.trainable };
    return add(
      x,
      this.#layers.reduce((value, layer) => callLayer(layer, value, inside), x),
    );
  }

  override getConfig(): Record<string, unknown> {
    const layers = this.#layers.map((layer) => ({ className: layer.className, config: layer.getConfig() }));
    return { ...super.getConfig(), layers };
  }
}
