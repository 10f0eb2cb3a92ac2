import { rangeError, typeError } from '../errors.js';
import { operator } from '../ops/operator.js';
import { permute } from '../ops/shape.js';
import { nameKey } from '../registry.js';
import type { Tensor } from '../tensor/tensor.js';
import { checkPositiveInteger } from './layer.js';

/** Which axis of an image holds the channels: `[batch, height, width, channels]` or `[batch, channels, height, width]`. */
export type DataFormat = 'channelsLast' | 'channelsFirst';

/** What lies beyond an image's edge: nothing, or as much as it takes for the output to have the input's size (divided by the strides). */
export type Padding = 'valid' | 'same';

/** One positive integer for height and width, or both. */
export type Pair = number | readonly [height: number, width: number];

function checkName<T extends string>(value: unknown, names: readonly T[], argument: string): T {
  const found = typeof value === 'string' && names.find((name) => nameKey(name) === nameKey(value));
  if (!found) throw typeError(names.map((name) => `'${name}'`).join(' or '), argument, value);
  return found;
}

/** Checks a data format; Keras' snake_case is as good. Default `'channelsLast'`. */
export function checkDataFormat(value: unknown, argument: string): DataFormat {
  return checkName<DataFormat>(value ?? 'channelsLast', ['channelsLast', 'channelsFirst'], argument);
}

/** Checks one positive integer or two. */
export function checkPair(value: unknown, argument: string): [height: number, width: number] {
  const expected = 'a positive integer or two of them';
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value) || value < 1) throw rangeError(expected, argument, value);
    return [value, value];
  }
  if (!Array.isArray(value)) throw typeError(expected, argument, value);
  if (value.length !== 2) throw rangeError(expected, argument, value);
  return [checkPositiveInteger(value[0], `${argument}[0]`), checkPositiveInteger(value[1], `${argument}[1]`)];
}

/** Image `[batch, ...]` as ATen has it, channels first: a view. */
export function toChannelsFirst(x: Tensor, format: DataFormat): Tensor {
  return format === 'channelsLast' ? permute(x, 0, 3, 1, 2) : x;
}

/** What ATen made of {@link toChannelsFirst}, in the layer's own format: a view. */
export function fromChannelsFirst(x: Tensor, format: DataFormat): Tensor {
  return format === 'channelsLast' ? permute(x, 0, 2, 3, 1) : x;
}

/** Height, width and channels of one image `[height, width, channels]` or `[channels, height, width]`. */
export function readImageShape(
  shape: readonly number[],
  format: DataFormat,
  layer: string,
): { spatial: [height: number, width: number]; channels: number } {
  if (shape.length !== 3) {
    const axes = format === 'channelsLast' ? 'height, width, channels' : 'channels, height, width';
    throw new RangeError(
      `Expected images of shape [batch, ${axes}] for layer '${layer}' but received [batch${shape.map((size) => `, ${size}`).join('')}]`,
    );
  }
  const [a, b, c] = shape as [number, number, number];
  return format === 'channelsLast' ? { spatial: [a, b], channels: c } : { spatial: [b, c], channels: a };
}

/** {@link readImageShape} the other way round. */
export function makeImageShape(spatial: readonly number[], channels: number, format: DataFormat): number[] {
  return format === 'channelsLast' ? [...spatial, channels] : [channels, ...spatial];
}

/** Options of a {@link SlidingWindow}. */
export interface SlidingWindowOptions {
  size: Pair | undefined;
  strides: Pair | undefined;
  dilation?: Pair | undefined;
  padding: unknown;
  dataFormat: unknown;
}

const pad = operator('aten::constant_pad_nd');

/** How the window of a convolution or a pooling moves over images. */
export class SlidingWindow {
  readonly size: [height: number, width: number];
  readonly strides: [height: number, width: number];
  readonly dilation: [height: number, width: number];
  readonly padding: Padding;
  readonly dataFormat: DataFormat;

  /**
   * @param of the layer's kind, for errors
   * @param names the layer's names of the options `size` and `dilation`
   */
  constructor(options: SlidingWindowOptions, of: string, names: { size: string; dilation?: string }) {
    this.size = checkPair(options.size, `${names.size} of ${of}`);
    this.strides = checkPair(options.strides ?? 1, `strides of ${of}`);
    this.dilation = checkPair(options.dilation ?? 1, `${names.dilation} of ${of}`);
    this.padding = checkName<Padding>(options.padding ?? 'valid', ['valid', 'same'], `padding of ${of}`);
    this.dataFormat = checkDataFormat(options.dataFormat, `dataFormat of ${of}`);
  }

  /** Shape of what the window gives for one image. */
  outputShape(inputShape: readonly number[], channels: number, layer: string): number[] {
    const { spatial } = readImageShape(inputShape, this.dataFormat, layer);
    const sizes = spatial.map((size, i) => this.#outputSize(size, i));
    if (sizes.some((size) => size < 1)) {
      const extent = spatial.map((_, i) => this.#extent(i)).join(' x ');
      throw new RangeError(
        `Expected images of at least ${extent} for layer '${layer}', as its window is so large, but received ${spatial.join(' x ')}. Use padding: 'same', or fewer or smaller windows before it`,
      );
    }
    return makeImageShape(sizes, channels, this.dataFormat);
  }

  /**
   * Rows and columns to add on each side: `'same'` divides them as evenly as can be, and an odd one comes after the image, as in Keras.
   *
   * @param x `[batch, channels, height, width]`
   */
  margins(x: Tensor): { before: [number, number]; after: [number, number]; even: boolean } {
    const before: [number, number] = [0, 0];
    const after: [number, number] = [0, 0];
    if (this.padding === 'same') {
      for (const i of [0, 1] as const) {
        const size = x.size(i + 2);
        const reach = (this.#outputSize(size, i) - 1) * this.strides[i] + this.#extent(i);
        const total = Math.max(0, reach - size);
        before[i] = Math.floor(total / 2);
        after[i] = total - before[i];
      }
    }
    return { before, after, even: before[0] === after[0] && before[1] === after[1] };
  }

  /** `x` with margins of `value`, for kernels that take only even ones. */
  addMargins(x: Tensor, { before, after }: ReturnType<SlidingWindow['margins']>, value: number): Tensor {
    return pad(x, [before[1], after[1], before[0], after[0]], value);
  }

  #extent(i: number): number {
    return ((this.size[i] as number) - 1) * (this.dilation[i] as number) + 1;
  }

  #outputSize(size: number, i: number): number {
    const stride = this.strides[i] as number;
    return this.padding === 'same' ? Math.ceil(size / stride) : Math.floor((size - this.#extent(i)) / stride) + 1;
  }
}
