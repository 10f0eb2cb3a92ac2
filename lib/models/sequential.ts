import { typeError } from '../errors.js';
import { callLayer } from '../layers/callLayer.js';
import { Layer, withSublayers } from '../layers/layer.js';
import { layersFromConfig } from '../layers/registry.js';
import type { Tensor } from '../tensor/tensor.js';
import { checkKeys } from './fitOptions.js';
import { Model } from './model.js';

/** Options of {@link sequential}. */
export interface SequentialOptions {
  /** The layers; more can be added. */
  layers?: readonly Layer[];
  /** Name in summaries and files. Default `'sequential'`. */
  name?: string;
}

/**
 * A model in which each layer takes what the one before it gives.
 *
 * It is built when the first layer's input shape is known: given as `inputShape`, or taken from the first data.
 */
export class Sequential extends Model {
  readonly name: string;
  readonly #layers: Layer[] = [];
  #inputShape: number[] | undefined;
  #shapes: number[][] = [];

  constructor(options: SequentialOptions = {}) {
    super();
    checkKeys(options, ['layers', 'name'], 'sequential');
    if (options.layers !== undefined && !Array.isArray(options.layers)) {
      throw typeError('an array of layers', 'layers', options.layers);
    }
    if (options.name !== undefined && typeof options.name !== 'string')
      throw typeError('a string', 'name', options.name);
    this.name = options.name ?? 'sequential';
    for (const layer of options.layers ?? []) this.add(layer);
  }

  get layers(): readonly Layer[] {
    return this.#layers;
  }

  get inputShape(): readonly number[] | undefined {
    return this.#inputShape;
  }

  get outputShape(): readonly number[] | undefined {
    return this.#inputShape === undefined ? undefined : (this.#shapes.at(-1) ?? this.#inputShape);
  }

  protected get layerOutputShapes(): ReadonlyArray<readonly number[] | undefined> {
    return this.#layers.map((_, i) => this.#shapes[i]);
  }

  /**
   * Adds a layer at the end.
   *
   * @throws TypeError when it is no layer, Error when it is in the model already or the model trains
   */
  add(layer: Layer): void {
    if (!(layer instanceof Layer))
      throw typeError('a layer, such as torch.layers.dense({ units: 64 })', 'layer', layer);
    const present = new Set(withSublayers(this.#layers));
    const again = withSublayers([layer]).find((given) => present.has(given));
    if (again) {
      throw new Error(`Expected a layer that is not in model '${this.name}' yet but received '${again.name}' again`);
    }
    this.structureChanged();
    const taken = new Set(this.#layers.map((known) => known.name));
    layer.nameWithin(taken);
    if (taken.has(layer.name)) {
      throw new RangeError(
        `Expected layer names that differ in model '${this.name}' but received a second '${layer.name}'`,
      );
    }
    if (this.#inputShape === undefined && this.#layers.length === 0) {
      this.#layers.push(layer);
      if (layer.inputShape !== undefined) this.#restoreOnFailure(() => this.build(layer.inputShape));
      return;
    }
    this.#layers.push(layer);
    if (this.#inputShape !== undefined) this.#restoreOnFailure(() => this.#buildLayer(this.#layers.length - 1));
  }

  /** Removes the last layer. */
  pop(): void {
    this.structureChanged();
    this.#layers.pop();
    this.#shapes.length = Math.min(this.#shapes.length, this.#layers.length);
    if (this.#layers.length === 0) this.#inputShape = undefined;
  }

  build(inputShape?: readonly number[]): void {
    if (this.#layers.length === 0) {
      throw new Error(
        `Expected at least one layer in model '${this.name}' but it has none. Add one with model.add(torch.layers.dense({ units: 64 }))`,
      );
    }
    if (this.#inputShape !== undefined && this.built) return;
    const shape = this.#inputShape ?? this.#layers[0]?.inputShape ?? inputShape;
    if (shape === undefined) return;
    const known = this.#inputShape;
    this.#inputShape = [...shape];
    try {
      for (let i = 0; i < this.#layers.length; i++) this.#buildLayer(i);
    } catch (error) {
      this.#inputShape = known;
      throw error;
    }
  }

  #buildLayer(index: number): void {
    const layer = this.#layers[index] as Layer;
    const input = index === 0 ? (this.#inputShape as number[]) : (this.#shapes[index - 1] as number[]);
    layer.buildOnce(input);
    this.#shapes[index] = layer.computeOutputShape(input);
  }

  #restoreOnFailure(fn: () => void): void {
    try {
      fn();
    } catch (error) {
      this.#layers.pop();
      this.#shapes.length = Math.min(this.#shapes.length, this.#layers.length);
      if (this.#layers.length === 0) this.#inputShape = undefined;
      throw error;
    }
  }

  protected compute(x: Tensor, training: boolean, beforeActivation: boolean): Tensor {
    const last = this.#layers.length - 1;
    return this.#layers.reduce(
      (value, layer, i) => callLayer(layer, value, { training }, beforeActivation && i === last),
      x,
    );
  }

  getConfig(): { className: string; config: Record<string, unknown> } {
    return {
      className: 'Sequential',
      config: {
        name: this.name,
        layers: this.#layers.map((layer) => ({ className: layer.className, config: layer.getConfig() })),
      },
    };
  }

  /** The model that {@link getConfig} described, with new weights. */
  static fromConfig(config: Record<string, unknown>): Sequential {
    const made = layersFromConfig(config['layers'], 'config.layers');
    const name = config['name'];
    try {
      return new Sequential({ layers: made, ...(name === undefined ? {} : { name: name as string }) });
    } catch (error) {
      for (const layer of made) for (const weight of layer.weights) weight.dispose();
      throw error;
    }
  }
}

/**
 * A {@link Sequential} model.
 *
 * @param options its layers, or an object with `layers` and `name`; may be left out
 *
 * @example
 * const model = torch.sequential();
 * model.add(torch.layers.dense({ units: 64, activation: 'relu', inputShape: [100] }));
 * model.add(torch.layers.dense({ units: 10, activation: 'softmax' }));
 */
export function sequential(options: readonly Layer[] | SequentialOptions = {}): Sequential {
  return new Sequential(Array.isArray(options) ? { layers: options } : (options as SequentialOptions));
}
