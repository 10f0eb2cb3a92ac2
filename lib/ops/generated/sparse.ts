// Made by `npm run generate:operators` from scripts/operators/facts.txt; not to be edited.

import type { Tensor } from '../../tensor/tensor.js';
import type { DTypeName, Scalar } from '../arguments.js';
import type { Int, IntOrInts, Ints, Layout } from '../operatorTypes.js';
import { define } from '../define.js';

type LogSoftmaxOptions = { dtype?: DTypeName | null };
type SoftmaxOptions = { dtype?: DTypeName | null };
type SpdiagsOptions = { layout?: Layout | null };

/** The functions of torch.sparse that are made from PyTorch's schemas. */
export interface Functions {
  /**
   * `aten::_sparse_addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse.addmm.html
   */
  addmm(input: Tensor, options: { mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  addmm(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /**
   * `aten::_sparse_log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse.log_softmax.html
   */
  logSoftmax(input: Tensor, options: { dim: Int; dtype?: DTypeName | null }): Tensor;
  logSoftmax(input: Tensor, dim: Int, dtype?: DTypeName | null | LogSoftmaxOptions, options?: LogSoftmaxOptions): Tensor;
  /** `aten::_sparse_log_softmax(Tensor self, int dim, bool half_to_float) -> Tensor` */
  logSoftmax(input: Tensor, options: { dim: Int; halfToFloat: boolean }): Tensor;
  logSoftmax(input: Tensor, dim: Int, halfToFloat: boolean): Tensor;
  /**
   * `aten::_sparse_mm(Tensor sparse, Tensor dense) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse.mm.html
   */
  mm(options: { sparse: Tensor; dense: Tensor }): Tensor;
  mm(sparse: Tensor, dense: Tensor): Tensor;
  /** `aten::_sparse_mm.reduce(Tensor sparse, Tensor dense, str reduce) -> Tensor` */
  mm(options: { sparse: Tensor; dense: Tensor; reduce: string }): Tensor;
  mm(sparse: Tensor, dense: Tensor, reduce: string): Tensor;
  /**
   * `aten::_sparse_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse.softmax.html
   */
  softmax(input: Tensor, options: { dim: Int; dtype?: DTypeName | null }): Tensor;
  softmax(input: Tensor, dim: Int, dtype?: DTypeName | null | SoftmaxOptions, options?: SoftmaxOptions): Tensor;
  /** `aten::_sparse_softmax(Tensor self, int dim, bool half_to_float) -> Tensor` */
  softmax(input: Tensor, options: { dim: Int; halfToFloat: boolean }): Tensor;
  softmax(input: Tensor, dim: Int, halfToFloat: boolean): Tensor;
  /**
   * `aten::_sparse_sum(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse.sum.html
   */
  sum(input: Tensor): Tensor;
  /** `aten::_sparse_sum.dtype(Tensor self, *, ScalarType dtype) -> Tensor` */
  sum(input: Tensor, options: { dtype: DTypeName }): Tensor;
  /** `aten::_sparse_sum.dim(Tensor self, int[1] dim) -> Tensor` */
  sum(input: Tensor, options: { dim: IntOrInts }): Tensor;
  sum(input: Tensor, dim: IntOrInts): Tensor;
  sum(input: Tensor, ...dim: Int[]): Tensor;
  /** `aten::_sparse_sum.dim_dtype(Tensor self, int[1] dim, *, ScalarType dtype) -> Tensor` */
  sum(input: Tensor, options: { dim: IntOrInts; dtype: DTypeName }): Tensor;
  sum(input: Tensor, dim: IntOrInts, options: { dtype: DTypeName }): Tensor;
  sum(input: Tensor, ...dim: [...Int[], { dtype: DTypeName }]): Tensor;
  /**
   * `aten::_spdiags(Tensor diagonals, Tensor offsets, int[] shape, Layout? layout=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse.spdiags.html
   */
  spdiags(options: { diagonals: Tensor; offsets: Tensor; shape: Ints; layout?: Layout | null }): Tensor;
  spdiags(diagonals: Tensor, offsets: Tensor, shape: Ints, layout?: Layout | null | SpdiagsOptions, options?: SpdiagsOptions): Tensor;
  /**
   * `aten::_spsolve(Tensor A, Tensor B, *, bool left=True) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse.spsolve.html
   */
  spsolve(options: { A: Tensor; B: Tensor; left?: boolean }): Tensor;
  spsolve(A: Tensor, B: Tensor, options?: { left?: boolean }): Tensor;
  /**
   * `aten::sparse_sampled_addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse.sampled_addmm.html
   */
  sampledAddmm(input: Tensor, options: { mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  sampledAddmm(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
}

export const addmm: Functions['addmm'] = define('_sparse_addmm', '');
export const logSoftmax: Functions['logSoftmax'] = define('_sparse_log_softmax', 'int ');
export const mm: Functions['mm'] = define('_sparse_mm', ' reduce');
export const softmax: Functions['softmax'] = define('_sparse_softmax', 'int ');
export const sum: Functions['sum'] = define('_sparse_sum', ' dtype dim dim_dtype');
export const spdiags: Functions['spdiags'] = define('_spdiags', '');
export const spsolve: Functions['spsolve'] = define('_spsolve', '');
export const sampledAddmm: Functions['sampledAddmm'] = define('sparse_sampled_addmm', '/out');
