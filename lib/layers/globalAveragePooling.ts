import { mean } from '../ops/reduction.js';
import type { Tensor } from '../tensor/tensor.js';
import { checkOptionNames, Layer, type LayerOptions } from './layer.js';
import { checkDataFormat, type DataFormat } from './slidingWindow.js';

/** Options of {@link GlobalAveragePooling1D} and {@link GlobalAveragePooling2D}. */
export interface GlobalAveragePoolingOptions extends LayerOptions {
  /** Default `'channelsLast'`. */
  dataFormat?: DataFormat;
  /** Leave axes of size 1 where the means were taken. Default false. */
  keepDims?: boolean;
}

abstract class GlobalAveragePooling extends Layer {
  readonly dataFormat: DataFormat;
  readonly keepDims: boolean;
  readonly #axes: string;
  readonly #rank: number;

  constructor(options: GlobalAveragePoolingOptions, of: string, axes: string, rank: number) {
    super(options);
    checkOptionNames(options, ['dataFormat', 'keepDims'], of);
    this.dataFormat = checkDataFormat(options.dataFormat, `dataFormat of ${of}`);
    this.keepDims = options.keepDims ?? false;
    this.#axes = axes;
    this.#rank = rank;
  }

  override build(inputShape: readonly number[]): void {
    if (inputShape.length === this.#rank + 1) return;
    const shape = this.dataFormat === 'channelsLast' ? `${this.#axes}, channels` : `channels, ${this.#axes}`;
    throw new RangeError(
      `Expected input of shape [batch, ${shape}] for layer '${this.name}' but received [batch${inputShape.map((size) => `, ${size}`).join('')}]`,
    );
  }

  override computeOutputShape(inputShape: readonly number[]): number[] {
    const last = this.dataFormat === 'channelsLast';
    const channels = (last ? inputShape.at(-1) : inputShape[0]) as number;
    const left = this.keepDims ? new Array<number>(this.#rank).fill(1) : [];
    return last ? [...left, channels] : [channels, ...left];
  }

  call(x: Tensor): Tensor {
    const first = this.dataFormat === 'channelsLast' ? 1 : 2;
    const dims = Array.from({ length: this.#rank }, (_, i) => first + i);
    return mean(x, dims, { keepdim: this.keepDims });
  }

  override getConfig(): Record<string, unknown> {
    return { ...super.getConfig(), dataFormat: this.dataFormat, keepDims: this.keepDims };
  }
}

/**
 * The mean over all steps: `[batch, steps, channels]` to `[batch, channels]`; with `dataFormat: 'channelsFirst'` of `[batch, channels, steps]`.
 *
 * @throws RangeError when the input has another number of axes
 * @see https://keras.io/api/layers/pooling_layers/global_average_pooling1d/
 */
export class GlobalAveragePooling1D extends GlobalAveragePooling {
  readonly className = 'GlobalAveragePooling1D';

  constructor(options: GlobalAveragePoolingOptions = {}) {
    super(options, 'globalAveragePooling1d', 'steps', 1);
  }
}

/**
 * The mean over each image: `[batch, height, width, channels]` to `[batch, channels]`; with `dataFormat: 'channelsFirst'` of
 * `[batch, channels, height, width]`.
 *
 * @throws RangeError when the input has another number of axes
 * @see https://keras.io/api/layers/pooling_layers/global_average_pooling2d/
 */
export class GlobalAveragePooling2D extends GlobalAveragePooling {
  readonly className = 'GlobalAveragePooling2D';

  constructor(options: GlobalAveragePoolingOptions = {}) {
    super(options, 'globalAveragePooling2d', 'height, width', 2);
  }
}
