import { rangeError, typeError } from '../errors.js';
import {
  getInitializer,
  type Initializer,
  type InitializerLike,
  initializerConfig,
} from '../initializers/initializer.js';
import { add_, mul_ } from '../ops/inPlace.js';
import { batchNorm } from '../ops/normalization.js';
import { movedim, permute, reshape } from '../ops/shape.js';
import { noGrad } from '../tensor/autograd.js';
import { isRecomputing } from '../tensor/checkpoint.js';
import { zeros } from '../tensor/creation.js';
import type { Tensor } from '../tensor/tensor.js';
import { checkAxis, checkEpsilon, resolveAxis } from './axes.js';
import { type CallContext, checkOptionNames, Layer, type LayerOptions } from './layer.js';
import type { Weight } from './weight.js';

/** Options of {@link BatchNormalization}. */
export interface BatchNormalizationOptions extends LayerOptions {
  /** The axis of the channels, counted with the batch as 0: -1 for channels last, 1 for channels first. Default -1. */
  axis?: number;
  /** How much of the moving statistics stays at each step. Default 0.99 (PyTorch's momentum is the other share: 0.1). */
  momentum?: number;
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
  /** Default `'zeros'`. */
  movingMeanInitializer?: InitializerLike;
  /** Default `'ones'`. */
  movingVarianceInitializer?: InitializerLike;
}

const initializerNames = ['betaInitializer', 'gammaInitializer', 'movingMeanInitializer', 'movingVarianceInitializer'];

/**
 * Brings each channel to mean 0 and variance 1, then scales and shifts: the shape stays `[batch, ...]`. Training takes mean and variance from the batch and
 * keeps moving ones, which are used otherwise, and also when the layer is not trainable. Ioffe & Szegedy 2015, https://arxiv.org/abs/1502.03167.
 *
 * Weights, all `[channels]`: gamma, beta, moving_mean and moving_variance, the last two not trained (in a state dict `weight`, `bias`, `running_mean`
 * and `running_var`). The moving variance is that of Keras, which divides by the number of elements; PyTorch's divides by one less.
 *
 * @throws RangeError when the input has no such axis
 * @see https://keras.io/api/layers/normalization_layers/batch_normalization/
 *
 * @example
 * model.add(torch.layers.batchNormalization());
 */
export class BatchNormalization extends Layer {
  readonly className = 'BatchNormalization';
  readonly axis: number;
  readonly momentum: number;
  readonly epsilon: number;
  readonly center: boolean;
  readonly scale: boolean;
  readonly #initializers: Readonly<Record<'gamma' | 'beta' | 'movingMean' | 'movingVariance', Initializer>>;
  #gamma: Weight | undefined;
  #beta: Weight | undefined;
  #movingMean: Weight | undefined;
  #movingVariance: Weight | undefined;

  constructor(options: BatchNormalizationOptions = {}) {
    super(options);
    checkOptionNames(
      options,
      ['axis', 'momentum', 'epsilon', 'center', 'scale', ...initializerNames],
      'batchNormalization',
    );
    this.axis = checkAxis(options.axis ?? -1, 'axis of batchNormalization');
    const momentum = options.momentum ?? 0.99;
    if (typeof momentum !== 'number')
      throw typeError('a number from 0 to 1', 'momentum of batchNormalization', momentum);
    if (!(momentum >= 0 && momentum <= 1))
      throw rangeError('a number from 0 to 1', 'momentum of batchNormalization', momentum);
    this.momentum = momentum;
    this.epsilon = checkEpsilon(options.epsilon ?? 1e-3, 'epsilon of batchNormalization');
    this.center = options.center ?? true;
    this.scale = options.scale ?? true;
    this.#initializers = {
      gamma: getInitializer(options.gammaInitializer ?? 'ones', 'gammaInitializer'),
      beta: getInitializer(options.betaInitializer ?? 'zeros', 'betaInitializer'),
      movingMean: getInitializer(options.movingMeanInitializer ?? 'zeros', 'movingMeanInitializer'),
      movingVariance: getInitializer(options.movingVarianceInitializer ?? 'ones', 'movingVarianceInitializer'),
    };
  }

  override build(inputShape: readonly number[]): void {
    const axis = resolveAxis(this.axis, inputShape, `axis of layer '${this.name}'`);
    const channels = inputShape[axis - 1] as number;
    const add = (name: string, torchName: string, initializer: Initializer, trainable: boolean): Weight =>
      this.addWeight({
        name,
        torchName,
        shape: [channels],
        initializer,
        trainable,
        fanIn: channels,
        fanOut: channels,
      });
    const { gamma, beta, movingMean, movingVariance } = this.#initializers;
    if (this.scale) this.#gamma = add('gamma', 'weight', gamma, true);
    if (this.center) this.#beta = add('beta', 'bias', beta, true);
    this.#movingMean = add('moving_mean', 'running_mean', movingMean, false);
    this.#movingVariance = add('moving_variance', 'running_var', movingVariance, false);
  }

  call(x: Tensor, { training, frozen }: CallContext): Tensor {
    const { shape } = x;
    const axis = resolveAxis(this.axis, shape.slice(1), `axis of layer '${this.name}'`);
    const last = shape.length - 1;
    const normalize = (channelsSecond: Tensor): Tensor =>
      training && this.trainable && !frozen ? this.#byBatch(channelsSecond) : this.#byMoving(channelsSecond);
    if (axis === 1) return normalize(x);
    if (axis < last) return movedim(normalize(movedim(x, axis, 1)), 1, axis);
    // Channels last: one image of all samples, for which ATen has kernels that need no copy.
    const image = permute(reshape(x, [1, -1, 1, shape[last] as number]), 0, 3, 1, 2);
    return reshape(permute(normalize(image), 0, 2, 3, 1), shape);
  }

  get #affine() {
    return { weight: this.#gamma?.value ?? null, bias: this.#beta?.value ?? null, eps: this.epsilon };
  }

  #byMoving(x: Tensor): Tensor {
    return batchNorm(x, (this.#movingMean as Weight).value, (this.#movingVariance as Weight).value, this.#affine);
  }

  #byBatch(x: Tensor): Tensor {
    const channels = x.size(1);
    const elements = x.numel() / channels;
    // With momentum 1 these become the batch's own mean and variance.
    const mean = zeros([channels], { dtype: 'float32' });
    const variance = zeros([channels], { dtype: 'float32' });
    const result = batchNorm(x, mean, variance, { ...this.#affine, training: true, momentum: 1 });
    // Called again, it has moved them already.
    if (isRecomputing()) return result;
    noGrad(() => {
      const moving = (weight: Weight, value: Tensor, factor: number): void => {
        mul_(weight.value, this.momentum);
        if (factor > 0) add_(weight.value, value, { alpha: (1 - this.momentum) * factor });
      };
      moving(this.#movingMean as Weight, mean, 1);
      // ATen divides by one element less. A single element has no such variance, and in Keras the variance 0.
      moving(this.#movingVariance as Weight, variance, (elements - 1) / elements);
    });
    return result;
  }

  override getConfig(): Record<string, unknown> {
    const { gamma, beta, movingMean, movingVariance } = this.#initializers;
    return {
      ...super.getConfig(),
      axis: this.axis,
      momentum: this.momentum,
      epsilon: this.epsilon,
      center: this.center,
      scale: this.scale,
      betaInitializer: initializerConfig(beta),
      gammaInitializer: initializerConfig(gamma),
      movingMeanInitializer: initializerConfig(movingMean),
      movingVarianceInitializer: initializerConfig(movingVariance),
    };
  }
}
