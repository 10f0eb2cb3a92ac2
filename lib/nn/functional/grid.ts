import { rangeError, typeError } from '../../errors.js';
import { checkTensor, readOptions } from '../../ops/arguments.js';
import { operator } from '../../ops/operator.js';
import type { Tensor } from '../../tensor/tensor.js';
import { shapeError } from '../arguments.js';

/** What lies between elements, by `gridSample`. */
export type GridSampleMode = 'bilinear' | 'nearest' | 'bicubic';

/** What lies outside of the input, by `gridSample`. */
export type GridSamplePadding = 'zeros' | 'border' | 'reflection';

/** Options of `affineGrid`, and of `gridSample`. */
export interface AlignCornersOptions {
  /** -1 and 1 are the centres of the outermost elements instead of their outer edges. Default false. */
  alignCorners?: boolean;
}

/** Options of `gridSample`. */
export interface GridSampleOptions extends AlignCornersOptions {
  /** `'bicubic'` only with two spatial dimensions. Default `'bilinear'`. */
  mode?: GridSampleMode;
  /** Default `'zeros'`. */
  paddingMode?: GridSamplePadding;
}

const sampleModes: Readonly<Record<GridSampleMode, number>> = { bilinear: 0, nearest: 1, bicubic: 2 };
const paddingModes: Readonly<Record<GridSamplePadding, number>> = { zeros: 0, border: 1, reflection: 2 };
const gridSampleOp = operator('aten::grid_sampler');
const affineGridOp = operator('aten::affine_grid_generator');

/**
 * The input at the places that `grid` names. Jaderberg et al. 2015, https://arxiv.org/abs/1506.02025.
 *
 * @param input `[batch, channels, height, width]` or `[batch, channels, depth, height, width]`
 * @param grid `[batch, outHeight, outWidth, 2]` or `[batch, outDepth, outHeight, outWidth, 3]`: x, y (and z) from -1 to 1 across the input
 * @returns `[batch, channels, outHeight, outWidth]` or `[batch, channels, outDepth, outHeight, outWidth]`
 * @throws RangeError when there is no such mode
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.grid_sample.html
 *
 * @example
 * const grid = torch.nn.functional.affineGrid(theta, [1, 3, 32, 32]);
 * torch.nn.functional.gridSample(images, grid, { paddingMode: 'border' });
 */
export function gridSample(input: Tensor, grid: Tensor, options?: GridSampleOptions): Tensor {
  checkTensor(input);
  checkTensor(grid, 'grid');
  const {
    mode = 'bilinear',
    paddingMode = 'zeros',
    alignCorners = false,
  } = readOptions(options, 'gridSample', ['mode', 'paddingMode', 'alignCorners']);
  if (!Object.hasOwn(sampleModes, mode)) throw rangeError("'bilinear', 'nearest' or 'bicubic'", 'mode', mode);
  if (!Object.hasOwn(paddingModes, paddingMode)) {
    throw rangeError("'zeros', 'border' or 'reflection'", 'paddingMode', paddingMode);
  }
  return gridSampleOp(input, grid, sampleModes[mode], paddingModes[paddingMode], alignCorners);
}

/**
 * The grid, for `gridSample`, of affine maps.
 *
 * @param theta `[batch, 2, 3]` or `[batch, 3, 4]`, floating
 * @param size of the output: `[batch, channels, height, width]` or `[batch, channels, depth, height, width]`
 * @returns `[batch, height, width, 2]` or `[batch, depth, height, width, 3]`
 * @throws RangeError when `theta` and `size` do not go together, or a size is not positive
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.affine_grid.html
 */
export function affineGrid(theta: Tensor, size: readonly number[], options?: AlignCornersOptions): Tensor {
  checkTensor(theta, 'theta');
  const { alignCorners = false } = readOptions(options, 'affineGrid', ['alignCorners']);
  if (!Array.isArray(size) || (size.length !== 4 && size.length !== 5)) {
    throw typeError('an array of 4 or 5 sizes', 'size', size);
  }
  const rows = size.length - 2;
  const { shape, dtype } = theta;
  if (!/^b?float/.test(dtype)) throw typeError('a tensor of a floating dtype', 'theta', dtype);
  if (shape.length !== 3 || shape[1] !== rows || shape[2] !== rows + 1) {
    throw shapeError(`a tensor of shape [batch, ${rows}, ${rows + 1}]`, 'theta', theta);
  }
  for (const one of size) if (!(one > 0)) throw rangeError('positive sizes', 'size', one);
  return affineGridOp(theta, size, alignCorners);
}
