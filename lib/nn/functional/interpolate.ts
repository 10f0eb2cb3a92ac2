import { rangeError } from '../../errors.js';
import { checkTensor, type Dims, readOptions } from '../../ops/arguments.js';
import { type OperatorArgument, operator } from '../../ops/operator.js';
import type { Tensor } from '../../tensor/tensor.js';
import { shapeError } from '../arguments.js';
import { spread } from './spatial.js';

/** How `interpolate` finds elements: for sequences, images or volumes. */
export type InterpolateMode =
  | 'nearest'
  | 'nearest-exact'
  | 'area'
  | 'linear'
  | 'bilinear'
  | 'trilinear'
  | 'bicubic'
  | 'lanczos';

/** The size of the result: one of both. One number stands for all spatial dimensions. */
export interface ScaleOptions {
  /** Sizes of the spatial dimensions. */
  size?: Dims | null;
  /** What the sizes of the input are multiplied by. */
  scaleFactor?: Dims | null;
}

/** Options of `interpolate`. */
export interface InterpolateOptions extends ScaleOptions {
  /**
   * `'linear'` for sequences, `'bilinear'`, `'bicubic'` and `'lanczos'` for images, `'trilinear'` for volumes; the others for all.
   * Default `'nearest'`.
   */
  mode?: InterpolateMode;
  /** The outermost elements keep their places. Only with `'linear'`, `'bilinear'`, `'trilinear'` and `'bicubic'`. Default false. */
  alignCorners?: boolean | null;
  /** Find the scale anew from the rounded sizes instead of using `scaleFactor` itself. Default false. */
  recomputeScaleFactor?: boolean | null;
  /** Smooth what gets smaller. Only with `'bilinear'`, `'bicubic'` and `'lanczos'` (which needs it). Default false. */
  antialias?: boolean;
}

type Operator = (...args: OperatorArgument[]) => Tensor;

/** Operators of sequences, images and volumes. */
function forDimensions(name: (dimensions: number) => string): Readonly<Record<number, Operator>> {
  return Object.fromEntries([1, 2, 3].map((dimensions) => [dimensions, operator(`aten::${name(dimensions)}`)]));
}

const nearest = {
  nearest: forDimensions((dimensions) => `upsample_nearest${dimensions}d.vec`),
  'nearest-exact': forDimensions((dimensions) => `_upsample_nearest_exact${dimensions}d.vec`),
};
const area = forDimensions((dimensions) => `adaptive_avg_pool${dimensions}d`);

interface Smooth {
  dimensions: number;
  plain: Operator | null;
  antialiased: Operator | null;
}

const smooth: Readonly<Record<string, Smooth>> = {
  linear: { dimensions: 1, plain: operator('aten::upsample_linear1d.vec'), antialiased: null },
  bilinear: {
    dimensions: 2,
    plain: operator('aten::upsample_bilinear2d.vec'),
    antialiased: operator('aten::_upsample_bilinear2d_aa.vec'),
  },
  trilinear: { dimensions: 3, plain: operator('aten::upsample_trilinear3d.vec'), antialiased: null },
  bicubic: {
    dimensions: 2,
    plain: operator('aten::upsample_bicubic2d.vec'),
    antialiased: operator('aten::_upsample_bicubic2d_aa.vec'),
  },
  lanczos: { dimensions: 2, plain: null, antialiased: operator('aten::_upsample_lanczos2d_aa.vec') },
};

const modes = [...Object.keys(nearest), 'area', ...Object.keys(smooth)];

/** Sizes or scales as the operators take them: the other one is null. */
function readScale(
  input: Tensor,
  { size, scaleFactor }: ScaleOptions,
  recompute: boolean,
): { sizes: number[] | null; scales: number[] | null } {
  const spatial = input.shape.slice(2);
  const hasSize = size !== undefined && size !== null;
  const hasScale = scaleFactor !== undefined && scaleFactor !== null;
  if (hasSize === hasScale) {
    throw new TypeError(
      `Expected size or scaleFactor in the options of interpolate but received ${hasSize ? 'both' : 'neither'}`,
    );
  }
  if (hasSize) return { sizes: spread(size, spatial.length, 'size'), scales: null };
  const scales = spread(scaleFactor as Dims, spatial.length, 'scaleFactor');
  if (!recompute) return { sizes: null, scales };
  return { sizes: spatial.map((one, dim) => Math.trunc(one * (scales[dim] as number))), scales: null };
}

/**
 * A sequence, image or volume of another size.
 *
 * @param input `[batch, channels, length]`, `[batch, channels, height, width]` or `[batch, channels, depth, height, width]`
 * @throws TypeError or RangeError when options do not go together with each other or with the dimensions of `input`
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.interpolate.html
 *
 * @example
 * torch.nn.functional.interpolate(images, { scaleFactor: 2, mode: 'bilinear' });
 */
export function interpolate(input: Tensor, options: InterpolateOptions): Tensor {
  checkTensor(input);
  const read = readOptions(options, 'interpolate', [
    'size',
    'scaleFactor',
    'mode',
    'alignCorners',
    'recomputeScaleFactor',
    'antialias',
  ]);
  const { mode = 'nearest', alignCorners, antialias = false } = read;
  if (!modes.includes(mode)) throw rangeError(`one of '${modes.join("', '")}'`, 'mode', mode);
  const dimensions = input.ndim - 2;
  if (dimensions < 1 || dimensions > 3) throw shapeError('a tensor with 3, 4 or 5 dimensions', 'input', input);
  const way = smooth[mode];
  if (!way && typeof alignCorners === 'boolean') {
    throw rangeError(`none with mode '${mode}'`, 'alignCorners', alignCorners);
  }
  if (way && way.dimensions !== dimensions) {
    throw shapeError(`a tensor with ${way.dimensions + 2} dimensions with mode '${mode}'`, 'input', input);
  }
  if (antialias && !way?.antialiased) throw rangeError(`false with mode '${mode}'`, 'antialias', antialias);
  const recompute = read.recomputeScaleFactor ?? false;
  if (recompute && read.size !== undefined && read.size !== null) {
    throw rangeError('false with size', 'recomputeScaleFactor', recompute);
  }
  const { sizes, scales } = readScale(input, read, recompute || mode === 'area');
  if (mode === 'area') return (area[dimensions] as Operator)(input, sizes);
  if (!way) return (nearest[mode as keyof typeof nearest][dimensions] as Operator)(input, sizes, scales);
  const op = antialias ? way.antialiased : way.plain;
  if (!op) throw rangeError(`true with mode '${mode}'`, 'antialias', antialias);
  if (mode === 'lanczos' && alignCorners) throw rangeError("false with mode 'lanczos'", 'alignCorners', alignCorners);
  return op(input, sizes, alignCorners ?? false, scales);
}

/**
 * `interpolate`, by its older name.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.upsample.html
 */
export function upsample(
  input: Tensor,
  options: ScaleOptions & Pick<InterpolateOptions, 'mode' | 'alignCorners'>,
): Tensor {
  return interpolate(input, options);
}

/**
 * `interpolate` with mode `'nearest'`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.upsample_nearest.html
 */
export function upsampleNearest(input: Tensor, options: ScaleOptions): Tensor {
  const { size, scaleFactor } = readOptions(options, 'upsampleNearest', ['size', 'scaleFactor']);
  return interpolate(input, { size, scaleFactor, mode: 'nearest' });
}

/**
 * `interpolate` with mode `'bilinear'` and `alignCorners`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.upsample_bilinear.html
 */
export function upsampleBilinear(input: Tensor, options: ScaleOptions): Tensor {
  const { size, scaleFactor } = readOptions(options, 'upsampleBilinear', ['size', 'scaleFactor']);
  return interpolate(input, { size, scaleFactor, mode: 'bilinear', alignCorners: true });
}
