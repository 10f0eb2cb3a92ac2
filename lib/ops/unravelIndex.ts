import { rangeError, typeError } from '../errors.js';
import { tensor } from '../tensor/creation.js';
import type { Tensor } from '../tensor/tensor.js';
import { checkTensor, type Dims, toDimList } from './arguments.js';
import { operator } from './operator.js';

const unsqueezeOp = operator('aten::unsqueeze');
const floorDivideOp = operator('aten::floor_divide');
const remainderOp = operator('aten::remainder.Tensor');
const unbindOp = operator<Tensor[]>('aten::unbind.int');

/**
 * The coordinates of elements by their numbers in the flattened tensor: one tensor for each dimension.
 *
 * @param indices of an integer dtype, any shape
 * @param shape of the tensor that is indexed
 * @throws TypeError when `indices` are no integers, RangeError when a size is negative
 * @see https://docs.pytorch.org/docs/stable/generated/torch.unravel_index.html
 *
 * @example
 * const [row, column] = torch.unravelIndex(torch.tensor([5n]), [2, 3]); // [1], [2]
 */
export function unravelIndex(indices: Tensor, shape: Dims): Tensor[] {
  checkTensor(indices, 'indices');
  if (!/^u?int/.test(indices.dtype)) throw typeError('a tensor of integers', 'indices', indices.dtype);
  const sizes = toDimList(shape);
  if (!Array.isArray(sizes)) throw typeError('a number or an array of numbers', 'shape', shape);
  for (const size of sizes) {
    if (!Number.isInteger(size) || size < 0) throw rangeError('sizes that are not negative', 'shape', size);
  }
  const steps = sizes.map((_, dim) => sizes.slice(dim + 1).reduce((product, size) => product * size, 1));
  const options = { dtype: 'int64', device: indices.device };
  const quotients = floorDivideOp(unsqueezeOp(indices, -1), tensor(steps, options));
  return unbindOp(remainderOp(quotients, tensor(sizes, options)), -1);
}
