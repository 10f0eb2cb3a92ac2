import type { Tensor } from '../tensor/tensor.js';
import { checkTensor, readOptions, type Scalar } from './arguments.js';
import { operator } from './operator.js';

function product(name: string, second: string): (input: Tensor, other: Tensor) => Tensor {
  const op = operator(`aten::${name}`);
  return (input, other) => {
    checkTensor(input);
    checkTensor(other, second);
    return op(input, other);
  };
}

/**
 * The matrix product of the last two dimensions, with broadcasting of the others; of vectors the dot product.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.matmul.html
 *
 * @example
 * torch.tensor([[1, 2]]).matmul(torch.tensor([[3], [4]])).toArray(); // [[11]]
 */
export const matmul = product('matmul', 'other');

/**
 * The product of two matrices, `[n, m]` and `[m, p]`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.mm.html
 */
export const mm = product('mm', 'mat2');

/**
 * The products of two batches of matrices, `[b, n, m]` and `[b, m, p]`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.bmm.html
 */
export const bmm = product('bmm', 'mat2');

/**
 * The product of a matrix `[n, m]` and a vector `[m]`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.mv.html
 */
export const mv = product('mv', 'vec');

/**
 * The dot product of two vectors of one length.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.dot.html
 */
export const dot = product('dot', 'other');

/**
 * The matrix of all products of the elements of two vectors.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.outer.html
 */
export const outer = product('outer', 'vec2');

/**
 * The Kronecker product.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.kron.html
 */
export const kron = product('kron', 'other');

/** The factors of `addmm` and `baddbmm`. */
export interface AddmmOptions {
  /** Factor of `input`. Default 1. */
  beta?: Scalar;
  /** Factor of the product. Default 1. */
  alpha?: Scalar;
}

const addmmOp = operator('aten::addmm');
const baddbmmOp = operator('aten::baddbmm');

/**
 * beta * input + alpha * (mat1 @ mat2); `input` broadcasts with the product of the matrices.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.addmm.html
 */
export function addmm(input: Tensor, mat1: Tensor, mat2: Tensor, options?: AddmmOptions): Tensor {
  checkTensor(input);
  checkTensor(mat1, 'mat1');
  checkTensor(mat2, 'mat2');
  const { beta, alpha } = readOptions(options, 'addmm', ['beta', 'alpha']);
  return addmmOp(input, mat1, mat2, beta, alpha);
}

/**
 * beta * input + alpha * (batch1 @ batch2) for batches of matrices.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.baddbmm.html
 */
export function baddbmm(input: Tensor, batch1: Tensor, batch2: Tensor, options?: AddmmOptions): Tensor {
  checkTensor(input);
  checkTensor(batch1, 'batch1');
  checkTensor(batch2, 'batch2');
  const { beta, alpha } = readOptions(options, 'baddbmm', ['beta', 'alpha']);
  return baddbmmOp(input, batch1, batch2, beta, alpha);
}

const crossOp = operator('aten::cross');
const traceOp = operator('aten::trace');

/**
 * The cross products of vectors of three elements.
 *
 * @param dim dimension of the vectors; default: the first one of size 3
 * @see https://docs.pytorch.org/docs/stable/generated/torch.cross.html
 */
export function cross(input: Tensor, other: Tensor, dim?: number | null): Tensor {
  checkTensor(input);
  checkTensor(other, 'other');
  return crossOp(input, other, dim);
}

/**
 * The sum of the diagonal of a matrix.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.trace.html
 */
export function trace(input: Tensor): Tensor {
  checkTensor(input);
  return traceOp(input);
}
