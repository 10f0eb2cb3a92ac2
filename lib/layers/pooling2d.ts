import { div } from '../ops/arithmetic.js';
import { avgPool2d, maxPool2d } from '../ops/pooling.js';
import { ones } from '../tensor/creation.js';
import type { Tensor } from '../tensor/tensor.js';
import { checkOptionNames, Layer, type LayerOptions } from './layer.js';
import {
  type DataFormat,
  fromChannelsFirst,
  type Padding,
  type Pair,
  readImageShape,
  SlidingWindow,
  toChannelsFirst,
} from './slidingWindow.js';

/** Options of {@link MaxPooling2D} and {@link AveragePooling2D}. */
export interface Pooling2DOptions extends LayerOptions {
  /** Height and width of the window. Default 2. */
  poolSize?: Pair;
  /** How far the window moves each time. Default: its size. */
  strides?: Pair | null;
  /** `'same'` lets windows reach over the edges; what lies there counts for nothing. Default `'valid'`. */
  padding?: Padding;
  /** Default `'channelsLast'`. */
  dataFormat?: DataFormat;
}

abstract class Pooling2D extends Layer {
  protected readonly window: SlidingWindow;

  constructor(options: Pooling2DOptions, of: string) {
    super(options);
    checkOptionNames(options, ['poolSize', 'strides', 'padding', 'dataFormat'], of);
    const { poolSize: size = 2, padding, dataFormat } = options;
    const strides = options.strides ?? size;
    this.window = new SlidingWindow({ size, strides, padding, dataFormat }, of, { size: 'poolSize' });
  }

  override build(inputShape: readonly number[]): void {
    this.computeOutputShape(inputShape);
  }

  override computeOutputShape(inputShape: readonly number[]): number[] {
    const { channels } = readImageShape(inputShape, this.window.dataFormat, this.name);
    return this.window.outputShape(inputShape, channels, this.name);
  }

  call(x: Tensor): Tensor {
    const { dataFormat } = this.window;
    return fromChannelsFirst(this.pool(toChannelsFirst(x, dataFormat)), dataFormat);
  }

  /** @param images `[batch, channels, height, width]` */
  protected abstract pool(images: Tensor): Tensor;

  override getConfig(): Record<string, unknown> {
    const { size, strides, padding, dataFormat } = this.window;
    return { ...super.getConfig(), poolSize: size, strides, padding, dataFormat };
  }
}

/**
 * The largest element of each window: `[batch, height, width, channels]` to the same with less height and width, or with
 * `dataFormat: 'channelsFirst'` `[batch, channels, height, width]`.
 *
 * @throws RangeError when the window is larger than the images
 * @see https://keras.io/api/layers/pooling_layers/max_pooling2d/
 *
 * @example
 * model.add(torch.layers.maxPooling2d({ poolSize: 2 }));
 */
export class MaxPooling2D extends Pooling2D {
  readonly className = 'MaxPooling2D';

  constructor(options: Pooling2DOptions = {}) {
    super(options, 'maxPooling2d');
  }

  protected pool(images: Tensor): Tensor {
    const { size, strides: stride } = this.window;
    const margins = this.window.margins(images);
    if (margins.even) return maxPool2d(images, size, { stride, padding: margins.before });
    return maxPool2d(this.window.addMargins(images, margins, Number.NEGATIVE_INFINITY), size, { stride });
  }
}

/**
 * The mean of each window: `[batch, height, width, channels]` to the same with less height and width, or with
 * `dataFormat: 'channelsFirst'` `[batch, channels, height, width]`. With `padding: 'same'` it is the mean of what lies inside the image.
 *
 * @throws RangeError when the window is larger than the images
 * @see https://keras.io/api/layers/pooling_layers/average_pooling2d/
 *
 * @example
 * model.add(torch.layers.averagePooling2d({ poolSize: 2 }));
 */
export class AveragePooling2D extends Pooling2D {
  readonly className = 'AveragePooling2D';

  constructor(options: Pooling2DOptions = {}) {
    super(options, 'averagePooling2d');
  }

  protected pool(images: Tensor): Tensor {
    const { size, strides: stride } = this.window;
    const margins = this.window.margins(images);
    if (margins.even) return avgPool2d(images, size, { stride, padding: margins.before, countIncludePad: false });
    const average = (of: Tensor): Tensor => avgPool2d(this.window.addMargins(of, margins, 0), size, { stride });
    // The share of each window that lies inside the image.
    const inside = average(ones([1, 1, images.size(2), images.size(3)], { dtype: images.dtype }));
    return div(average(images), inside);
  }
}
