import { rangeError } from '../errors.js';
import type { Tensor } from '../tensor/tensor.js';
import { operator } from './operator.js';

/** What becomes of the losses of the elements. */
export type Reduction = 'none' | 'mean' | 'sum';

/** Options of every loss. */
export interface LossOptions {
  /** `'none'` keeps one loss for each element. Default `'mean'`. */
  reduction?: Reduction;
}

export const reductionCodes: Readonly<Record<Reduction, number>> = { none: 0, mean: 1, sum: 2 };

/** ATen's number of a reduction. */
export function reductionCode(reduction: Reduction = 'mean'): number {
  if (!Object.hasOwn(reductionCodes, reduction)) throw rangeError("'none', 'mean' or 'sum'", 'reduction', reduction);
  return reductionCodes[reduction];
}

const meanOp = operator('aten::mean');
const sumOp = operator('aten::sum');

/** Losses of elements, reduced. */
export function reduce(loss: Tensor, reduction: Reduction = 'mean'): Tensor {
  const code = reductionCode(reduction);
  if (code === reductionCodes.none) return loss;
  return code === reductionCodes.mean ? meanOp(loss) : sumOp(loss);
}
