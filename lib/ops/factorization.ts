import type { Tensor } from '../tensor/tensor.js';
import { checkTensor, readOptions } from './arguments.js';
import { operator } from './operator.js';

/** Options of `lu`. */
export interface LuOptions {
  /** Exchange rows. Default true. */
  pivot?: boolean;
  /** Also give, of each matrix, 0 or the number of the diagonal element that is zero; otherwise that is an error. Default false. */
  getInfos?: boolean;
}

const luOp = operator<[Tensor, Tensor, Tensor]>('aten::_lu_with_info');

/**
 * The LU factorization of matrices, packed: U in the upper triangle, L without its ones below. And the rows exchanged (int32, counted from 1).
 *
 * @param input `[..., n, m]`
 * @throws TorchError when a matrix is singular, unless `getInfos`
 * @see https://docs.pytorch.org/docs/stable/generated/torch.lu.html
 *
 * @example
 * const [packed, pivots] = torch.lu(matrix);
 */
export function lu(input: Tensor, options?: LuOptions & { getInfos?: false }): [lu: Tensor, pivots: Tensor];
export function lu(input: Tensor, options: LuOptions & { getInfos: true }): [lu: Tensor, pivots: Tensor, infos: Tensor];
export function lu(
  input: Tensor,
  options?: LuOptions,
): [lu: Tensor, pivots: Tensor] | [lu: Tensor, pivots: Tensor, infos: Tensor] {
  checkTensor(input);
  const { pivot = true, getInfos = false } = readOptions(options, 'lu', ['pivot', 'getInfos']);
  const [packed, pivots, infos] = luOp(input, pivot, !getInfos);
  if (getInfos) return [packed, pivots, infos];
  infos.dispose();
  return [packed, pivots];
}
