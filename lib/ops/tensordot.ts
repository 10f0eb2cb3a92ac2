import { rangeError, typeError } from '../errors.js';
import { Tensor } from '../tensor/tensor.js';
import { checkTensor } from './arguments.js';
import { operator } from './operator.js';

const tensordotOp = operator('aten::tensordot');

/** The dimensions of both tensors that are summed over. */
function readDims(a: Tensor, b: Tensor, dims: unknown): [readonly number[], readonly number[]] {
  if (typeof dims === 'number') {
    const most = Math.min(a.ndim, b.ndim);
    if (!Number.isInteger(dims) || dims < 0 || dims > most)
      throw rangeError(`an integer from 0 to ${most}`, 'dims', dims);
    return [Array.from({ length: dims }, (_, dim) => dim - dims), Array.from({ length: dims }, (_, dim) => dim)];
  }
  if (dims instanceof Tensor) {
    const values = dims.toArray();
    return readDims(a, b, dims.numel() === 1 ? Number([values].flat(2)[0]) : values);
  }
  if (Array.isArray(dims) && dims.length === 2 && dims.every(Array.isArray)) return dims as [number[], number[]];
  throw typeError('a number, or two arrays of dimensions,', 'dims', dims);
}

/**
 * The sum of products over several dimensions: of the last ones of `a` with the first ones of `b`, or of those that are named.
 *
 * @param dims how many dimensions, default 2; or the dimensions of `a` and those of `b`; or a tensor of either
 * @throws TypeError or RangeError when `dims` does not fit
 * @see https://docs.pytorch.org/docs/stable/generated/torch.tensordot.html
 *
 * @example
 * torch.tensordot(a, b, [[1, 0], [0, 1]]);
 */
export function tensordot(
  a: Tensor,
  b: Tensor,
  dims: number | readonly [ofA: readonly number[], ofB: readonly number[]] | Tensor = 2,
): Tensor {
  checkTensor(a, 'a');
  checkTensor(b, 'b');
  return tensordotOp(a, b, ...readDims(a, b, dims));
}
