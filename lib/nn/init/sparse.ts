import { rangeError } from '../../errors.js';
import { checkTensor, type GeneratorOptions } from '../../ops/arguments.js';
import { normal_ } from '../../ops/inPlaceRandom.js';
import { operator } from '../../ops/operator.js';
import { noGrad } from '../../tensor/autograd.js';
import { randperm } from '../../tensor/creation.js';
import { tidy } from '../../tensor/scope.js';
import type { Tensor } from '../../tensor/tensor.js';
import { checkNumber, readArguments, shapeError } from '../arguments.js';
import type { InitArguments } from './initArguments.js';

/** Options of `sparse_`. */
export interface SparseOptions extends GeneratorOptions {
  /** Default 0.01. */
  std?: number;
}

const selectOp = operator('aten::select.int');
const sliceOp = operator('aten::slice.Tensor');
const indexFillInPlace = operator('aten::index_fill_.int_Scalar');

/**
 * Fills a matrix with normal random numbers, of which the given share of each column is zero, in place. Martens 2010.
 *
 * @param tensor two dimensions
 * @param sparsity the share, from 0 to 1
 * @param rest `std`, default 0.01; or options, with a `generator` of the numbers. Which of them are zero, the default generator says, as in PyTorch.
 * @throws RangeError when `tensor` has another number of dimensions
 * @see https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.sparse_
 */
export function sparse_(
  tensor: Tensor,
  sparsity: number,
  ...rest: InitArguments<[std: number], SparseOptions>
): Tensor {
  checkTensor(tensor, 'tensor');
  const { std = 0.01, generator } = readArguments<SparseOptions>(rest, 'sparse_', ['std', 'generator']);
  checkNumber(sparsity, 'sparsity');
  checkNumber(std, 'std');
  if (!(sparsity >= 0 && sparsity <= 1)) throw rangeError('a number from 0 to 1', 'sparsity', sparsity);
  if (tensor.ndim !== 2) throw shapeError('a tensor with two dimensions', 'tensor', tensor);
  const [rows, columns] = tensor.shape as [number, number];
  const zeros = Math.ceil(sparsity * rows);
  noGrad(() => {
    normal_(tensor, 0, std, { generator });
    for (let column = 0; column < columns; column++) {
      tidy(() => void indexFillInPlace(selectOp(tensor, 1, column), 0, sliceOp(randperm(rows), 0, 0, zeros), 0));
    }
  });
  return tensor;
}
