import { type Activation, type ActivationLike, getActivation, isNamedActivation } from '../activations/activation.js';
import { rangeError, typeError } from '../errors.js';
import {
  getInitializer,
  type Initializer,
  type InitializerLike,
  initializerConfig,
} from '../initializers/initializer.js';
import { conv2d } from '../ops/convolution.js';
import type { Tensor } from '../tensor/tensor.js';
import { checkOptionNames, checkPositiveInteger, Layer, type LayerOptions } from './layer.js';
import {
  type DataFormat,
  fromChannelsFirst,
  type Padding,
  type Pair,
  readImageShape,
  SlidingWindow,
  toChannelsFirst,
} from './slidingWindow.js';
import type { Weight } from './weight.js';

/** Options of {@link Conv2D}. */
export interface Conv2DOptions extends LayerOptions {
  /** Number of the output's channels. */
  filters: number;
  /** Height and width of the window. */
  kernelSize: Pair;
  /** How far the window moves each time. Default 1. */
  strides?: Pair;
  /** `'same'` adds zeros around the images. Default `'valid'`. */
  padding?: Padding;
  /** Default `'channelsLast'`. */
  dataFormat?: DataFormat;
  /** Distance of the window's elements; only with strides 1. Default 1. */
  dilationRate?: Pair;
  /** Channels are taken in so many separate groups. Default 1. */
  groups?: number;
  /** Name or function. Default: none (linear). */
  activation?: ActivationLike | null;
  /** Default true. */
  useBias?: boolean;
  /** Default `'glorotUniform'`. */
  kernelInitializer?: InitializerLike;
  /** Default `'zeros'`. */
  biasInitializer?: InitializerLike;
}

const optionNames = [
  'filters',
  'kernelSize',
  'strides',
  'padding',
  'dataFormat',
  'dilationRate',
  'groups',
  'activation',
  'useBias',
  'kernelInitializer',
  'biasInitializer',
];

/**
 * Convolution over images: `[batch, height, width, channels]` to `[batch, height, width, filters]`, or with `dataFormat: 'channelsFirst'`
 * `[batch, channels, height, width]` to `[batch, filters, height, width]`.
 *
 * Weights: kernel `[height, width, channels / groups, filters]` (in a state dict `weight`, `[filters, channels / groups, height, width]`) and bias
 * `[filters]`.
 *
 * ATen's kernels have channels first. Images with channels last go in and out as permuted views, on the same memory, which ATen calls channels_last;
 * its kernels for that are as fast as the others or faster.
 *
 * @throws RangeError when the window is larger than the images, or `groups` does not divide channels and filters
 * @see https://keras.io/api/layers/convolution_layers/convolution2d/
 *
 * @example
 * const model = torch.sequential([
 *   torch.layers.conv2d({ filters: 32, kernelSize: 3, activation: 'relu', inputShape: [28, 28, 1] }),
 *   torch.layers.maxPooling2d(),
 *   torch.layers.flatten(),
 *   torch.layers.dense({ units: 10, activation: 'softmax' }),
 * ]);
 */
export class Conv2D extends Layer {
  readonly className = 'Conv2D';
  readonly filters: number;
  readonly groups: number;
  readonly activation: Activation;
  readonly useBias: boolean;
  readonly #window: SlidingWindow;
  readonly #kernelInitializer: Initializer;
  readonly #biasInitializer: Initializer;
  #kernel: Weight | undefined;
  #bias: Weight | undefined;

  constructor(options: Conv2DOptions) {
    if (typeof options !== 'object' || options === null)
      throw typeError('an options object such as { filters: 32, kernelSize: 3 }', 'conv2d', options);
    super(options);
    checkOptionNames(options, optionNames, 'conv2d');
    this.filters = checkPositiveInteger(options.filters, 'filters of conv2d');
    this.groups = checkPositiveInteger(options.groups ?? 1, 'groups of conv2d');
    if (this.filters % this.groups !== 0)
      throw rangeError(`a multiple of groups (${this.groups})`, 'filters of conv2d', this.filters);
    const { kernelSize: size, strides, dilationRate: dilation, padding, dataFormat } = options;
    const names = { size: 'kernelSize', dilation: 'dilationRate' };
    this.#window = new SlidingWindow({ size, strides, dilation, padding, dataFormat }, 'conv2d', names);
    // Keras has no meaning for both either.
    if (Math.max(...this.#window.strides) > 1 && Math.max(...this.#window.dilation) > 1)
      throw rangeError('1', 'dilationRate of conv2d with strides above 1', dilation);
    this.activation = getActivation(options.activation, 'activation of conv2d');
    this.useBias = options.useBias ?? true;
    this.#kernelInitializer = getInitializer(options.kernelInitializer ?? 'glorotUniform', 'kernelInitializer');
    this.#biasInitializer = getInitializer(options.biasInitializer ?? 'zeros', 'biasInitializer');
  }

  override build(inputShape: readonly number[]): void {
    const { channels } = readImageShape(inputShape, this.#window.dataFormat, this.name);
    this.computeOutputShape(inputShape);
    if (channels % this.groups !== 0) {
      throw new RangeError(
        `Expected a number of channels that is a multiple of groups (${this.groups}) for layer '${this.name}' but received ${channels}`,
      );
    }
    const [height, width] = this.#window.size;
    const perGroup = channels / this.groups;
    const fans = { fanIn: height * width * perGroup, fanOut: height * width * this.filters };
    this.#kernel = this.addWeight({
      name: 'kernel',
      torchName: 'weight',
      shape: [this.filters, perGroup, height, width],
      initializer: this.#kernelInitializer,
      kerasLayout: { axes: [2, 3, 1, 0] },
      ...fans,
    });
    if (this.useBias) {
      this.#bias = this.addWeight({
        name: 'bias',
        torchName: 'bias',
        shape: [this.filters],
        initializer: this.#biasInitializer,
        ...fans,
      });
    }
  }

  override computeOutputShape(inputShape: readonly number[]): number[] {
    return this.#window.outputShape(inputShape, this.filters, this.name);
  }

  override get finalActivation(): Activation {
    return this.activation;
  }

  override callBeforeActivation(x: Tensor): Tensor {
    const { strides: stride, dilation, dataFormat } = this.#window;
    let images = toChannelsFirst(x, dataFormat);
    const margins = this.#window.margins(images);
    if (!margins.even) images = this.#window.addMargins(images, margins, 0);
    const padding = margins.even ? margins.before : 0;
    const options = { stride, padding, dilation, groups: this.groups };
    const y = conv2d(images, (this.#kernel as Weight).value, this.#bias?.value, options);
    return fromChannelsFirst(y, dataFormat);
  }

  call(x: Tensor): Tensor {
    return this.activation(this.callBeforeActivation(x));
  }

  override getConfig(): Record<string, unknown> {
    if (!isNamedActivation(this.activation)) {
      throw new TypeError(
        `Expected a named activation in layer '${this.name}' to save it but it has a function of its own: use a name, or give the function again through a custom layer`,
      );
    }
    const { size, strides, dilation, padding, dataFormat } = this.#window;
    return {
      ...super.getConfig(),
      filters: this.filters,
      kernelSize: size,
      strides,
      padding,
      dataFormat,
      dilationRate: dilation,
      groups: this.groups,
      activation: this.activation.name,
      useBias: this.useBias,
      kernelInitializer: initializerConfig(this.#kernelInitializer),
      biasInitializer: initializerConfig(this.#biasInitializer),
    };
  }
}
