import { Tensor } from '../tensor/tensor.js';
import { checkTensor, type Operand, readOptions } from './arguments.js';
import type { AlphaOptions } from './arithmetic.js';
import type { ScatterOptions } from './indexing.js';
import { operator } from './operator.js';

const maskedFillScalar = operator('aten::masked_fill_.Scalar');
const maskedFillTensor = operator('aten::masked_fill_.Tensor');
const indexFillScalar = operator('aten::index_fill_.int_Scalar');
const indexFillTensor = operator('aten::index_fill_.int_Tensor');
const indexAddOp = operator('aten::index_add_');
const indexCopyOp = operator('aten::index_copy_');
const scatterSrc = operator('aten::scatter_.src');
const scatterValue = operator('aten::scatter_.value');
const scatterReduce = operator('aten::scatter_.reduce');
const scatterValueReduce = operator('aten::scatter_.value_reduce');
const scatterAddOp = operator('aten::scatter_add_');

/**
 * `value` where `mask` is true, in place.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill_.html
 */
export function maskedFill_(input: Tensor, mask: Tensor, value: Operand): Tensor {
  checkTensor(input);
  checkTensor(mask, 'mask');
  return value instanceof Tensor ? maskedFillTensor(input, mask, value) : maskedFillScalar(input, mask, value);
}

/**
 * `value` in the slices of a dimension whose numbers stand in `index`, in place.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill_.html
 */
export function indexFill_(input: Tensor, dim: number, index: Tensor, value: Operand): Tensor {
  checkTensor(input);
  checkTensor(index, 'index');
  return value instanceof Tensor
    ? indexFillTensor(input, dim, index, value)
    : indexFillScalar(input, dim, index, value);
}

/**
 * `alpha * source` added to the slices of a dimension whose numbers stand in `index`, in place.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_add_.html
 */
export function indexAdd_(input: Tensor, dim: number, index: Tensor, source: Tensor, options?: AlphaOptions): Tensor {
  checkTensor(input);
  checkTensor(index, 'index');
  checkTensor(source, 'source');
  return indexAddOp(input, dim, index, source, readOptions(options, 'indexAdd_', ['alpha']).alpha);
}

/**
 * The slices of `source` copied to those of a dimension whose numbers stand in `index`, in place.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_copy_.html
 */
export function indexCopy_(input: Tensor, dim: number, index: Tensor, source: Tensor): Tensor {
  checkTensor(input);
  checkTensor(index, 'index');
  checkTensor(source, 'source');
  return indexCopyOp(input, dim, index, source);
}

/**
 * Elements replaced, in place: for `dim` 0 `input[index[i][j]][j] = src[i][j]`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html
 */
export function scatter_(input: Tensor, dim: number, index: Tensor, src: Operand, options?: ScatterOptions): Tensor {
  checkTensor(input);
  checkTensor(index, 'index');
  const { reduce } = readOptions(options, 'scatter_', ['reduce']);
  if (src instanceof Tensor) {
    return reduce === undefined ? scatterSrc(input, dim, index, src) : scatterReduce(input, dim, index, src, reduce);
  }
  return reduce === undefined
    ? scatterValue(input, dim, index, src)
    : scatterValueReduce(input, dim, index, src, reduce);
}

/**
 * Elements added, in place: for `dim` 0 `input[index[i][j]][j] += src[i][j]`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_add_.html
 */
export function scatterAdd_(input: Tensor, dim: number, index: Tensor, src: Tensor): Tensor {
  checkTensor(input);
  checkTensor(index, 'index');
  checkTensor(src, 'src');
  return scatterAddOp(input, dim, index, src);
}
