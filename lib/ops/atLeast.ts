import type { Tensor } from '../tensor/tensor.js';
import { checkTensors } from './arguments.js';
import { operator } from './operator.js';

/** A function of one tensor, or of several. */
interface AtLeast {
  (input: Tensor): Tensor;
  (tensors: readonly Tensor[]): Tensor[];
  (first: Tensor, second: Tensor, ...more: Tensor[]): Tensor[];
}

function atLeast(dimensions: 1 | 2 | 3): AtLeast {
  const op = operator<Tensor[]>(`aten::atleast_${dimensions}d.Sequence`);
  return ((...args: [readonly Tensor[]] | Tensor[]) => {
    const [first] = args;
    if (args.length === 1 && Array.isArray(first)) {
      checkTensors(first, 'tensors');
      return op(first);
    }
    checkTensors(args, 'tensors');
    const results = op(args);
    return args.length === 1 ? results[0] : results;
  }) as AtLeast;
}

/**
 * Tensors with at least one dimension: a scalar becomes `[1]`. Of several tensors, or of an array, an array.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.atleast_1d.html
 */
export const atleast1d = atLeast(1);

/**
 * Tensors with at least two dimensions: a scalar becomes `[1, 1]`, a vector a row. Of several tensors, or of an array, an array.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.atleast_2d.html
 *
 * @example
 * torch.atleast2d(torch.tensor([1, 2])).shape; // [1, 2]
 */
export const atleast2d = atLeast(2);

/**
 * Tensors with at least three dimensions: `[n]` becomes `[1, n, 1]`, `[n, m]` becomes `[n, m, 1]`. Of several tensors, or of an array, an array.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.atleast_3d.html
 */
export const atleast3d = atLeast(3);
