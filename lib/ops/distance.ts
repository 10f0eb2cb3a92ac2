import { rangeError } from '../errors.js';
import type { Tensor } from '../tensor/tensor.js';
import { checkTensor, readOptions } from './arguments.js';
import { operator } from './operator.js';

/** When `cdist` computes Euclidean distances by a product of matrices, which is faster and less exact. */
export type CdistComputeMode =
  | 'use_mm_for_euclid_dist_if_necessary'
  | 'use_mm_for_euclid_dist'
  | 'donot_use_mm_for_euclid_dist';

/** Options of `cdist`. */
export interface CdistOptions {
  /** p of the norm, from 0 to Infinity. Default 2. */
  p?: number;
  /** `'use_mm_for_euclid_dist_if_necessary'`: with more than 25 vectors on a side. Default that. */
  computeMode?: CdistComputeMode;
}

const computeModes: Readonly<Record<CdistComputeMode, number | null>> = {
  use_mm_for_euclid_dist_if_necessary: null,
  use_mm_for_euclid_dist: 1,
  donot_use_mm_for_euclid_dist: 2,
};
const cdistOp = operator('aten::cdist');

/**
 * The p-norm distances between all pairs of vectors of two sets, `[..., n, m]`.
 *
 * @param x1 `[..., n, features]`
 * @param x2 `[..., m, features]`
 * @throws RangeError when there is no such mode
 * @see https://docs.pytorch.org/docs/stable/generated/torch.cdist.html
 *
 * @example
 * torch.cdist(x, y, { p: 1 });
 */
export function cdist(x1: Tensor, x2: Tensor, options?: CdistOptions): Tensor {
  checkTensor(x1, 'x1');
  checkTensor(x2, 'x2');
  const { p, computeMode = 'use_mm_for_euclid_dist_if_necessary' } = readOptions(options, 'cdist', [
    'p',
    'computeMode',
  ]);
  if (!Object.hasOwn(computeModes, computeMode)) {
    throw rangeError(`one of '${Object.keys(computeModes).join("', '")}'`, 'computeMode', computeMode);
  }
  return cdistOp(x1, x2, p, computeModes[computeMode]);
}
