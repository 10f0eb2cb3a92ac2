import { checkTensor, type DTypeName, readDType, readOptions } from '../../ops/arguments.js';
import { linear } from '../../ops/linear.js';
import { operator } from '../../ops/operator.js';
import type { Tensor } from '../../tensor/tensor.js';

export { linear };

const bilinearOp = operator('aten::bilinear');

/**
 * input1^T A input2 + bias for each matrix A of `weight`.
 *
 * @param input1 `[..., in1Features]`
 * @param input2 `[..., in2Features]`
 * @param weight `[outFeatures, in1Features, in2Features]`
 * @param bias `[outFeatures]`; default none
 * @returns `[..., outFeatures]`
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.bilinear.html
 */
export function bilinear(input1: Tensor, input2: Tensor, weight: Tensor, bias?: Tensor | null): Tensor {
  checkTensor(input1, 'input1');
  checkTensor(input2, 'input2');
  checkTensor(weight, 'weight');
  return bilinearOp(input1, input2, weight, bias);
}

/** Options of `groupedMm`. */
export interface GroupedMmOptions {
  /** Where groups end along the dimension that is grouped, int32. Needed unless both are batches of matrices. */
  offs?: Tensor | null;
  /** Summand. libtorch 2.13 supports none yet. */
  bias?: Tensor | null;
  /** dtype of the result. Default: that of `matA`. */
  outDtype?: DTypeName;
}

const groupedMmOp = operator('aten::_grouped_mm');

/**
 * Products of groups of rows, or of columns, with a matrix for each group. Rows must lie at multiples of 16 bytes.
 *
 * @param matA `[rows, k]` or `[groups, rows, k]`
 * @param matB `[groups, k, columns]` or `[k, columns]`
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.grouped_mm.html
 *
 * @example
 * const ends = torch.tensor([2, 4], { dtype: 'int32' });
 * torch.nn.functional.groupedMm(torch.ones([4, 8]), torch.ones([2, 8, 4]), { offs: ends }); // [4, 4]
 */
export function groupedMm(matA: Tensor, matB: Tensor, options?: GroupedMmOptions): Tensor {
  checkTensor(matA, 'matA');
  checkTensor(matB, 'matB');
  const { offs, bias, outDtype } = readOptions(options, 'groupedMm', ['offs', 'bias', 'outDtype']);
  return groupedMmOp(matA, matB, offs, bias, readDType(outDtype));
}
