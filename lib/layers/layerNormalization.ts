import { rangeError } from '../errors.js';
import {
  getInitializer,
  type Initializer,
  type InitializerLike,
  initializerConfig,
} from '../initializers/initializer.js';
import { layerNorm } from '../ops/normalization.js';
import { permute } from '../ops/shape.js';
import type { Tensor } from '../tensor/tensor.js';
import { checkAxis, checkEpsilon, resolveAxis } from './axes.js';
import { checkOptionNames, Layer, type LayerOptions } from './layer.js';
import type { Weight } from './weight.js';

/** Options of {@link LayerNormalization}. */
export interface LayerNormalizationOptions extends LayerOptions {
  /** Axes over which mean and variance are taken, counted with the batch as 0. Default -1. */
  axis?: number | readonly number[];
  /** Added to the variance. Default 1e-3 (PyTorch's is 1e-5). */
  epsilon?: number;
  /** Add a learned beta. Default true. */
  center?: boolean;
  /** Multiply by a learned gamma. Default true. */
  scale?: boolean;
  /** Default `'zeros'`. */
  betaInitializer?: InitializerLike;
  /** Default `'ones'`. */
  gammaInitializer?: InitializerLike;
}

/**
 * Brings each sample to mean 0 and variance 1 over `axis`, then scales and shifts: the shape stays `[batch, ...]`. Ba, Kiros & Hinton 2016,
 * https://arxiv.org/abs/1607.06450.
 *
 * Weights: gamma and beta (in a state dict `weight` and `bias`), both of the normalized axes' sizes.
 *
 * @throws RangeError when the input has no such axis
 * @see https://keras.io/api/layers/normalization_layers/layer_normalization/
 *
 * @example
 * model.add(torch.layers.layerNormalization({ epsilon: 1e-6 }));
 */
export class LayerNormalization extends Layer {
  readonly className = 'LayerNormalization';
  readonly axis: number | readonly number[];
  readonly epsilon: number;
  readonly center: boolean;
  readonly scale: boolean;
  readonly #gammaInitializer: Initializer;
  readonly #betaInitializer: Initializer;
  #gamma: Weight | undefined;
  #beta: Weight | undefined;

  constructor(options: LayerNormalizationOptions = {}) {
    super(options);
    const own = ['axis', 'epsilon', 'center', 'scale', 'betaInitializer', 'gammaInitializer'];
    checkOptionNames(options, own, 'layerNormalization');
    const axis = options.axis ?? -1;
    if (Array.isArray(axis) && axis.length === 0)
      throw rangeError('at least one axis', 'axis of layerNormalization', axis);
    const check = (value: unknown): number => checkAxis(value, 'axis of layerNormalization');
    this.axis = Array.isArray(axis) ? axis.map(check) : check(axis);
    this.epsilon = checkEpsilon(options.epsilon ?? 1e-3, 'epsilon of layerNormalization');
    this.center = options.center ?? true;
    this.scale = options.scale ?? true;
    this.#gammaInitializer = getInitializer(options.gammaInitializer ?? 'ones', 'gammaInitializer');
    this.#betaInitializer = getInitializer(options.betaInitializer ?? 'zeros', 'betaInitializer');
  }

  /** The normalized axes in ascending order, counted from the batch. */
  #axes(inputShape: readonly number[]): number[] {
    const given = typeof this.axis === 'number' ? [this.axis] : this.axis;
    const axes = given.map((axis) => resolveAxis(axis, inputShape, `axis of layer '${this.name}'`));
    if (new Set(axes).size < axes.length)
      throw new RangeError(`Expected axes that differ for layer '${this.name}' but received [${given.join(', ')}]`);
    return axes.sort((a, b) => a - b);
  }

  override build(inputShape: readonly number[]): void {
    const shape = this.#axes(inputShape).map((axis) => inputShape[axis - 1] as number);
    const size = shape.reduce((product, n) => product * n, 1);
    const common = { shape, fanIn: size, fanOut: size };
    if (this.scale) {
      const names = { name: 'gamma', torchName: 'weight' };
      this.#gamma = this.addWeight({ ...names, initializer: this.#gammaInitializer, ...common });
    }
    if (this.center) {
      const names = { name: 'beta', torchName: 'bias' };
      this.#beta = this.addWeight({ ...names, initializer: this.#betaInitializer, ...common });
    }
  }

  call(x: Tensor): Tensor {
    const { shape } = x;
    const axes = this.#axes(shape.slice(1));
    const sizes = axes.map((axis) => shape[axis] as number);
    const options = { weight: this.#gamma?.value ?? null, bias: this.#beta?.value ?? null, eps: this.epsilon };
    // ATen normalizes the last axes.
    const order = [...shape.keys()].filter((axis) => !axes.includes(axis)).concat(axes);
    if (order.every((axis, i) => axis === i)) return layerNorm(x, sizes, options);
    const back = order.map((_, i) => order.indexOf(i));
    return permute(layerNorm(permute(x, order), sizes, options), back);
  }

  override getConfig(): Record<string, unknown> {
    return {
      ...super.getConfig(),
      axis: this.axis,
      epsilon: this.epsilon,
      center: this.center,
      scale: this.scale,
      betaInitializer: initializerConfig(this.#betaInitializer),
      gammaInitializer: initializerConfig(this.#gammaInitializer),
    };
  }
}
