import type { Tensor } from '../tensor/tensor.js';
import { checkTensor, type Dims } from './arguments.js';
import { operator } from './operator.js';

const trilOp = operator('aten::tril_');
const triuOp = operator('aten::triu_');

/**
 * Zeros above a diagonal of each matrix, in place.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tril_.html
 */
export function tril_(input: Tensor, diagonal?: number): Tensor {
  checkTensor(input);
  return trilOp(input, diagonal);
}

/**
 * Zeros below a diagonal of each matrix, in place.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.triu_.html
 */
export function triu_(input: Tensor, diagonal?: number): Tensor {
  checkTensor(input);
  return triuOp(input, diagonal);
}

const detachOp = operator('aten::detach_');
const squeezeAll = operator('aten::squeeze_');
const squeezeDim = operator('aten::squeeze_.dim');
const squeezeDims = operator('aten::squeeze_.dims');
const unsqueezeOp = operator('aten::unsqueeze_');
const transposeOp = operator('aten::transpose_');
const tOp = operator('aten::t_');

/**
 * Takes the tensor out of the graph that made it: it becomes a leaf.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.detach_.html
 */
export function detach_(input: Tensor): Tensor {
  checkTensor(input);
  return detachOp(input);
}

/**
 * Drops dimensions of size 1, in place: all of them, or those in `dim`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze_.html
 */
export function squeeze_(input: Tensor, dim?: Dims): Tensor {
  checkTensor(input);
  if (dim === undefined) return squeezeAll(input);
  return Array.isArray(dim) ? squeezeDims(input, dim) : squeezeDim(input, dim as number);
}

/**
 * Adds a dimension of size 1, in place.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsqueeze_.html
 */
export function unsqueeze_(input: Tensor, dim: number): Tensor {
  checkTensor(input);
  return unsqueezeOp(input, dim);
}

/**
 * Exchanges two dimensions, in place.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.transpose_.html
 */
export function transpose_(input: Tensor, dim0: number, dim1: number): Tensor {
  checkTensor(input);
  return transposeOp(input, dim0, dim1);
}

/**
 * Transposes a matrix in place.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.t_.html
 */
export function t_(input: Tensor): Tensor {
  checkTensor(input);
  return tOp(input);
}
