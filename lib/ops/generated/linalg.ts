// Made by `npm run generate:operators` from scripts/operators/facts.txt; not to be edited.

import type { Tensor } from '../../tensor/tensor.js';
import type { DTypeName, Scalar } from '../arguments.js';
import type { Int, IntOrInts, Ints, NamedTuple } from '../operatorTypes.js';
import { define } from '../define.js';

type CondOptions = { p?: Scalar | null; out?: Tensor | null };
type EighOptions = { UPLO?: string; out?: readonly [eigvals: Tensor, eigvecs: Tensor] | null };
type EigvalshOptions = { UPLO?: string; out?: Tensor | null };
type LstsqOptions = { rcond?: number | null; driver?: string | null; out?: readonly [solution: Tensor, residuals: Tensor, rank: Tensor, singularValues: Tensor] | null };
type MatrixNormOptions = { dim?: Ints; keepdim?: boolean; dtype?: DTypeName | null; out?: Tensor | null };
type MatrixNormOptions2 = { ord?: string; dim?: Ints; keepdim?: boolean; dtype?: DTypeName | null; out?: Tensor | null };
type MatrixRankOptions = { hermitian?: boolean; out?: Tensor | null };
type MatrixRankOptions2 = { hermitian?: boolean; out?: Tensor | null };
type NormOptions = { ord?: Scalar | null; dim?: IntOrInts | null; keepdim?: boolean; dtype?: DTypeName | null; out?: Tensor | null };
type NormOptions2 = { dim?: IntOrInts | null; keepdim?: boolean; dtype?: DTypeName | null; out?: Tensor | null };
type PinvOptions = { hermitian?: boolean; out?: Tensor | null };
type PinvOptions2 = { hermitian?: boolean; out?: Tensor | null };
type QrOptions = { mode?: string; out?: readonly [Q: Tensor, R: Tensor] | null };
type SvdOptions = { fullMatrices?: boolean; driver?: string | null; out?: readonly [U: Tensor, S: Tensor, Vh: Tensor] | null };
type TensorinvOptions = { ind?: Int; out?: Tensor | null };
type TensorsolveOptions = { dims?: Ints | null; out?: Tensor | null };
type VectorNormOptions = { ord?: Scalar; dim?: IntOrInts | null; keepdim?: boolean; dtype?: DTypeName | null; out?: Tensor | null };

/** The functions of torch.linalg that are made from PyTorch's schemas. */
export interface Functions {
  /**
   * `aten::linalg_cholesky(Tensor self, *, bool upper=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.cholesky.html
   */
  cholesky(input: Tensor, options?: { upper?: boolean; out?: Tensor | null }): Tensor;
  /**
   * `aten::linalg_cholesky_ex(Tensor self, *, bool upper=False, bool check_errors=False) -> (Tensor L, Tensor info)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.cholesky_ex.html
   */
  choleskyEx(input: Tensor, options?: { upper?: boolean; checkErrors?: boolean; out?: readonly [L: Tensor, info: Tensor] | null }): NamedTuple<{ L: Tensor; info: Tensor }, [L: Tensor, info: Tensor]>;
  /**
   * `aten::linalg_cond(Tensor self, Scalar? p=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.cond.html
   */
  cond(input: Tensor, p?: Scalar | null | CondOptions, options?: CondOptions): Tensor;
  /** `aten::linalg_cond.p_str(Tensor self, str p) -> Tensor` */
  cond(input: Tensor, options: { p: string; out?: Tensor | null }): Tensor;
  cond(input: Tensor, p: string, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::linalg_cross(Tensor self, Tensor other, *, int dim=-1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.cross.html
   */
  cross(input: Tensor, options: { other: Tensor; dim?: Int; out?: Tensor | null }): Tensor;
  cross(input: Tensor, other: Tensor, options?: { dim?: Int; out?: Tensor | null }): Tensor;
  /**
   * `aten::linalg_det(Tensor A) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.det.html
   */
  det(options: { A: Tensor; out?: Tensor | null }): Tensor;
  det(A: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::linalg_diagonal(Tensor(a) A, *, int offset=0, int dim1=-2, int dim2=-1) -> Tensor(a)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.diagonal.html
   */
  diagonal(options: { A: Tensor; offset?: Int; dim1?: Int; dim2?: Int }): Tensor;
  diagonal(A: Tensor, options?: { offset?: Int; dim1?: Int; dim2?: Int }): Tensor;
  /**
   * `aten::linalg_eig(Tensor self) -> (Tensor eigenvalues, Tensor eigenvectors)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.eig.html
   */
  eig(input: Tensor, options?: { out?: readonly [eigenvalues: Tensor, eigenvectors: Tensor] | null }): NamedTuple<{ eigenvalues: Tensor; eigenvectors: Tensor }, [eigenvalues: Tensor, eigenvectors: Tensor]>;
  /**
   * `aten::linalg_eigh(Tensor self, str UPLO="L") -> (Tensor eigenvalues, Tensor eigenvectors)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.eigh.html
   */
  eigh(input: Tensor, UPLO?: string | EighOptions, options?: EighOptions): NamedTuple<{ eigenvalues: Tensor; eigenvectors: Tensor }, [eigenvalues: Tensor, eigenvectors: Tensor]>;
  /**
   * `aten::linalg_eigvals(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.eigvals.html
   */
  eigvals(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::linalg_eigvalsh(Tensor self, str UPLO="L") -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.eigvalsh.html
   */
  eigvalsh(input: Tensor, UPLO?: string | EigvalshOptions, options?: EigvalshOptions): Tensor;
  /**
   * `aten::linalg_householder_product(Tensor input, Tensor tau) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.householder_product.html
   */
  householderProduct(input: Tensor, options: { tau: Tensor; out?: Tensor | null }): Tensor;
  householderProduct(input: Tensor, tau: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::linalg_inv(Tensor A) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.inv.html
   */
  inv(options: { A: Tensor; out?: Tensor | null }): Tensor;
  inv(A: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::linalg_inv_ex(Tensor A, *, bool check_errors=False) -> (Tensor inverse, Tensor info)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.inv_ex.html
   */
  invEx(options: { A: Tensor; checkErrors?: boolean; out?: readonly [inverse: Tensor, info: Tensor] | null }): NamedTuple<{ inverse: Tensor; info: Tensor }, [inverse: Tensor, info: Tensor]>;
  invEx(A: Tensor, options?: { checkErrors?: boolean; out?: readonly [inverse: Tensor, info: Tensor] | null }): NamedTuple<{ inverse: Tensor; info: Tensor }, [inverse: Tensor, info: Tensor]>;
  /**
   * `aten::linalg_ldl_factor(Tensor self, *, bool hermitian=False) -> (Tensor LD, Tensor pivots)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.ldl_factor.html
   */
  ldlFactor(input: Tensor, options?: { hermitian?: boolean; out?: readonly [LD: Tensor, pivots: Tensor] | null }): NamedTuple<{ LD: Tensor; pivots: Tensor }, [LD: Tensor, pivots: Tensor]>;
  /**
   * `aten::linalg_ldl_factor_ex(Tensor self, *, bool hermitian=False, bool check_errors=False) -> (Tensor LD, Tensor pivots, Tensor info)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.ldl_factor_ex.html
   */
  ldlFactorEx(input: Tensor, options?: { hermitian?: boolean; checkErrors?: boolean; out?: readonly [LD: Tensor, pivots: Tensor, info: Tensor] | null }): NamedTuple<{ LD: Tensor; pivots: Tensor; info: Tensor }, [LD: Tensor, pivots: Tensor, info: Tensor]>;
  /**
   * `aten::linalg_ldl_solve(Tensor LD, Tensor pivots, Tensor B, *, bool hermitian=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.ldl_solve.html
   */
  ldlSolve(options: { LD: Tensor; pivots: Tensor; B: Tensor; hermitian?: boolean; out?: Tensor | null }): Tensor;
  ldlSolve(LD: Tensor, pivots: Tensor, B: Tensor, options?: { hermitian?: boolean; out?: Tensor | null }): Tensor;
  /**
   * `aten::linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) -> (Tensor solution, Tensor residuals, Tensor rank, Tensor singular_values)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.lstsq.html
   */
  lstsq(input: Tensor, options: { b: Tensor; rcond?: number | null; driver?: string | null; out?: readonly [solution: Tensor, residuals: Tensor, rank: Tensor, singularValues: Tensor] | null }): NamedTuple<{ solution: Tensor; residuals: Tensor; rank: Tensor; singularValues: Tensor }, [solution: Tensor, residuals: Tensor, rank: Tensor, singularValues: Tensor]>;
  lstsq(input: Tensor, b: Tensor, rcond?: number | null | LstsqOptions, options?: LstsqOptions): NamedTuple<{ solution: Tensor; residuals: Tensor; rank: Tensor; singularValues: Tensor }, [solution: Tensor, residuals: Tensor, rank: Tensor, singularValues: Tensor]>;
  /**
   * `aten::linalg_lu(Tensor A, *, bool pivot=True) -> (Tensor P, Tensor L, Tensor U)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu.html
   */
  lu(options: { A: Tensor; pivot?: boolean; out?: readonly [P: Tensor, L: Tensor, U: Tensor] | null }): NamedTuple<{ P: Tensor; L: Tensor; U: Tensor }, [P: Tensor, L: Tensor, U: Tensor]>;
  lu(A: Tensor, options?: { pivot?: boolean; out?: readonly [P: Tensor, L: Tensor, U: Tensor] | null }): NamedTuple<{ P: Tensor; L: Tensor; U: Tensor }, [P: Tensor, L: Tensor, U: Tensor]>;
  /**
   * `aten::linalg_lu_factor(Tensor A, *, bool pivot=True) -> (Tensor LU, Tensor pivots)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu_factor.html
   */
  luFactor(options: { A: Tensor; pivot?: boolean; out?: readonly [LU: Tensor, pivots: Tensor] | null }): NamedTuple<{ LU: Tensor; pivots: Tensor }, [LU: Tensor, pivots: Tensor]>;
  luFactor(A: Tensor, options?: { pivot?: boolean; out?: readonly [LU: Tensor, pivots: Tensor] | null }): NamedTuple<{ LU: Tensor; pivots: Tensor }, [LU: Tensor, pivots: Tensor]>;
  /**
   * `aten::linalg_lu_factor_ex(Tensor A, *, bool pivot=True, bool check_errors=False) -> (Tensor LU, Tensor pivots, Tensor info)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu_factor_ex.html
   */
  luFactorEx(options: { A: Tensor; pivot?: boolean; checkErrors?: boolean; out?: readonly [LU: Tensor, pivots: Tensor, info: Tensor] | null }): NamedTuple<{ LU: Tensor; pivots: Tensor; info: Tensor }, [LU: Tensor, pivots: Tensor, info: Tensor]>;
  luFactorEx(A: Tensor, options?: { pivot?: boolean; checkErrors?: boolean; out?: readonly [LU: Tensor, pivots: Tensor, info: Tensor] | null }): NamedTuple<{ LU: Tensor; pivots: Tensor; info: Tensor }, [LU: Tensor, pivots: Tensor, info: Tensor]>;
  /**
   * `aten::linalg_lu_solve(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu_solve.html
   */
  luSolve(options: { LU: Tensor; pivots: Tensor; B: Tensor; left?: boolean; adjoint?: boolean; out?: Tensor | null }): Tensor;
  luSolve(LU: Tensor, pivots: Tensor, B: Tensor, options?: { left?: boolean; adjoint?: boolean; out?: Tensor | null }): Tensor;
  /**
   * `aten::linalg_matmul(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.matmul.html
   */
  matmul(input: Tensor, options: { other: Tensor; out?: Tensor | null }): Tensor;
  matmul(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::linalg_matrix_exp(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_exp.html
   */
  matrixExp(input: Tensor): Tensor;
  /**
   * `aten::linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_norm.html
   */
  matrixNorm(input: Tensor, options: { ord: Scalar; dim?: Ints; keepdim?: boolean; dtype?: DTypeName | null; out?: Tensor | null }): Tensor;
  matrixNorm(input: Tensor, ord: Scalar, dim?: Ints | MatrixNormOptions, keepdim?: boolean | MatrixNormOptions, options?: MatrixNormOptions): Tensor;
  /** `aten::linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  matrixNorm(input: Tensor, ord?: string | MatrixNormOptions2, dim?: Ints | MatrixNormOptions2, keepdim?: boolean | MatrixNormOptions2, options?: MatrixNormOptions2): Tensor;
  /**
   * `aten::linalg_matrix_power(Tensor self, int n) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_power.html
   */
  matrixPower(input: Tensor, options: { n: Int; out?: Tensor | null }): Tensor;
  matrixPower(input: Tensor, n: Int, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::linalg_matrix_rank.atol_rtol_tensor(Tensor input, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_rank.html
   */
  matrixRank(input: Tensor, options?: { atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean; out?: Tensor | null }): Tensor;
  /** `aten::linalg_matrix_rank.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor` */
  matrixRank(input: Tensor, options?: { atol?: number | null; rtol?: number | null; hermitian?: boolean; out?: Tensor | null }): Tensor;
  /** `aten::linalg_matrix_rank.tol_tensor(Tensor input, Tensor tol, bool hermitian=False) -> Tensor` */
  matrixRank(input: Tensor, options: { tol: Tensor; hermitian?: boolean; out?: Tensor | null }): Tensor;
  matrixRank(input: Tensor, tol: Tensor, hermitian?: boolean | MatrixRankOptions, options?: MatrixRankOptions): Tensor;
  /** `aten::linalg_matrix_rank(Tensor self, float tol, bool hermitian=False) -> Tensor` */
  matrixRank(input: Tensor, options: { tol: number; hermitian?: boolean; out?: Tensor | null }): Tensor;
  matrixRank(input: Tensor, tol: number, hermitian?: boolean | MatrixRankOptions2, options?: MatrixRankOptions2): Tensor;
  /**
   * `aten::linalg_multi_dot(Tensor[] tensors) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.multi_dot.html
   */
  multiDot(options: { tensors: readonly Tensor[]; out?: Tensor | null }): Tensor;
  multiDot(tensors: readonly Tensor[], options?: { out?: Tensor | null }): Tensor;
  multiDot(...tensors: Tensor[] | [...Tensor[], { out?: Tensor | null }]): Tensor;
  /**
   * `aten::linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.norm.html
   */
  norm(input: Tensor, ord?: Scalar | null | NormOptions, dim?: IntOrInts | null | NormOptions, keepdim?: boolean | NormOptions, options?: NormOptions): Tensor;
  /** `aten::linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  norm(input: Tensor, options: { ord: string; dim?: IntOrInts | null; keepdim?: boolean; dtype?: DTypeName | null; out?: Tensor | null }): Tensor;
  norm(input: Tensor, ord: string, dim?: IntOrInts | null | NormOptions2, keepdim?: boolean | NormOptions2, options?: NormOptions2): Tensor;
  /**
   * `aten::linalg_pinv.atol_rtol_tensor(Tensor self, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.pinv.html
   */
  pinv(input: Tensor, options?: { atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean; out?: Tensor | null }): Tensor;
  /** `aten::linalg_pinv.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor` */
  pinv(input: Tensor, options?: { atol?: number | null; rtol?: number | null; hermitian?: boolean; out?: Tensor | null }): Tensor;
  /** `aten::linalg_pinv.rcond_tensor(Tensor self, Tensor rcond, bool hermitian=False) -> Tensor` */
  pinv(input: Tensor, options: { rcond: Tensor; hermitian?: boolean; out?: Tensor | null }): Tensor;
  pinv(input: Tensor, rcond: Tensor, hermitian?: boolean | PinvOptions, options?: PinvOptions): Tensor;
  /** `aten::linalg_pinv(Tensor self, float rcond, bool hermitian=False) -> Tensor` */
  pinv(input: Tensor, options: { rcond: number; hermitian?: boolean; out?: Tensor | null }): Tensor;
  pinv(input: Tensor, rcond: number, hermitian?: boolean | PinvOptions2, options?: PinvOptions2): Tensor;
  /**
   * `aten::linalg_qr(Tensor A, str mode="reduced") -> (Tensor Q, Tensor R)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.qr.html
   */
  qr(options: { A: Tensor; mode?: string; out?: readonly [Q: Tensor, R: Tensor] | null }): NamedTuple<{ Q: Tensor; R: Tensor }, [Q: Tensor, R: Tensor]>;
  qr(A: Tensor, mode?: string | QrOptions, options?: QrOptions): NamedTuple<{ Q: Tensor; R: Tensor }, [Q: Tensor, R: Tensor]>;
  /**
   * `aten::linalg_slogdet(Tensor A) -> (Tensor sign, Tensor logabsdet)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.slogdet.html
   */
  slogdet(options: { A: Tensor; out?: readonly [sign: Tensor, logabsdet: Tensor] | null }): NamedTuple<{ sign: Tensor; logabsdet: Tensor }, [sign: Tensor, logabsdet: Tensor]>;
  slogdet(A: Tensor, options?: { out?: readonly [sign: Tensor, logabsdet: Tensor] | null }): NamedTuple<{ sign: Tensor; logabsdet: Tensor }, [sign: Tensor, logabsdet: Tensor]>;
  /**
   * `aten::linalg_solve(Tensor A, Tensor B, *, bool left=True) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.solve.html
   */
  solve(options: { A: Tensor; B: Tensor; left?: boolean; out?: Tensor | null }): Tensor;
  solve(A: Tensor, B: Tensor, options?: { left?: boolean; out?: Tensor | null }): Tensor;
  /**
   * `aten::linalg_solve_ex(Tensor A, Tensor B, *, bool left=True, bool check_errors=False) -> (Tensor result, Tensor info)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.solve_ex.html
   */
  solveEx(options: { A: Tensor; B: Tensor; left?: boolean; checkErrors?: boolean; out?: readonly [result: Tensor, info: Tensor] | null }): NamedTuple<{ result: Tensor; info: Tensor }, [result: Tensor, info: Tensor]>;
  solveEx(A: Tensor, B: Tensor, options?: { left?: boolean; checkErrors?: boolean; out?: readonly [result: Tensor, info: Tensor] | null }): NamedTuple<{ result: Tensor; info: Tensor }, [result: Tensor, info: Tensor]>;
  /**
   * `aten::linalg_solve_triangular(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.solve_triangular.html
   */
  solveTriangular(input: Tensor, options: { B: Tensor; upper: boolean; left?: boolean; unitriangular?: boolean; out?: Tensor | null }): Tensor;
  solveTriangular(input: Tensor, B: Tensor, options: { upper: boolean; left?: boolean; unitriangular?: boolean; out?: Tensor | null }): Tensor;
  /**
   * `aten::linalg_svd(Tensor A, bool full_matrices=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.svd.html
   */
  svd(options: { A: Tensor; fullMatrices?: boolean; driver?: string | null; out?: readonly [U: Tensor, S: Tensor, Vh: Tensor] | null }): NamedTuple<{ U: Tensor; S: Tensor; Vh: Tensor }, [U: Tensor, S: Tensor, Vh: Tensor]>;
  svd(A: Tensor, fullMatrices?: boolean | SvdOptions, options?: SvdOptions): NamedTuple<{ U: Tensor; S: Tensor; Vh: Tensor }, [U: Tensor, S: Tensor, Vh: Tensor]>;
  /**
   * `aten::linalg_svdvals(Tensor A, *, str? driver=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.svdvals.html
   */
  svdvals(options: { A: Tensor; driver?: string | null; out?: Tensor | null }): Tensor;
  svdvals(A: Tensor, options?: { driver?: string | null; out?: Tensor | null }): Tensor;
  /**
   * `aten::linalg_tensorinv(Tensor self, int ind=2) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.tensorinv.html
   */
  tensorinv(input: Tensor, ind?: Int | TensorinvOptions, options?: TensorinvOptions): Tensor;
  /**
   * `aten::linalg_tensorsolve(Tensor self, Tensor other, int[]? dims=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.tensorsolve.html
   */
  tensorsolve(input: Tensor, options: { other: Tensor; dims?: Ints | null; out?: Tensor | null }): Tensor;
  tensorsolve(input: Tensor, other: Tensor, dims?: Ints | null | TensorsolveOptions, options?: TensorsolveOptions): Tensor;
  /**
   * `aten::linalg_vander(Tensor x, *, SymInt? N=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.vander.html
   */
  vander(options: { x: Tensor; N?: Int | null }): Tensor;
  vander(x: Tensor, options?: { N?: Int | null }): Tensor;
  /**
   * `aten::linalg_vecdot(Tensor x, Tensor y, *, int dim=-1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.vecdot.html
   */
  vecdot(options: { x: Tensor; y: Tensor; dim?: Int; out?: Tensor | null }): Tensor;
  vecdot(x: Tensor, y: Tensor, options?: { dim?: Int; out?: Tensor | null }): Tensor;
  /**
   * `aten::linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linalg.vector_norm.html
   */
  vectorNorm(input: Tensor, ord?: Scalar | VectorNormOptions, dim?: IntOrInts | null | VectorNormOptions, keepdim?: boolean | VectorNormOptions, options?: VectorNormOptions): Tensor;
}

export const cholesky: Functions['cholesky'] = define('linalg_cholesky', '/out');
export const choleskyEx: Functions['choleskyEx'] = define('linalg_cholesky_ex', '/L');
export const cond: Functions['cond'] = define('linalg_cond', '/out p_str/p_str_out');
export const cross: Functions['cross'] = define('linalg_cross', '/out');
export const det: Functions['det'] = define('linalg_det', '/out');
export const diagonal: Functions['diagonal'] = define('linalg_diagonal', '');
export const eig: Functions['eig'] = define('linalg_eig', '/out');
export const eigh: Functions['eigh'] = define('linalg_eigh', '/eigvals');
export const eigvals: Functions['eigvals'] = define('linalg_eigvals', '/out');
export const eigvalsh: Functions['eigvalsh'] = define('linalg_eigvalsh', '/out');
export const householderProduct: Functions['householderProduct'] = define('linalg_householder_product', '/out');
export const inv: Functions['inv'] = define('linalg_inv', '/out');
export const invEx: Functions['invEx'] = define('linalg_inv_ex', '/inverse');
export const ldlFactor: Functions['ldlFactor'] = define('linalg_ldl_factor', '/out');
export const ldlFactorEx: Functions['ldlFactorEx'] = define('linalg_ldl_factor_ex', '/out');
export const ldlSolve: Functions['ldlSolve'] = define('linalg_ldl_solve', '/out');
export const lstsq: Functions['lstsq'] = define('linalg_lstsq', '/out');
export const lu: Functions['lu'] = define('linalg_lu', '/out');
export const luFactor: Functions['luFactor'] = define('linalg_lu_factor', '/out');
export const luFactorEx: Functions['luFactorEx'] = define('linalg_lu_factor_ex', '/out');
export const luSolve: Functions['luSolve'] = define('linalg_lu_solve', '/out');
export const matmul: Functions['matmul'] = define('linalg_matmul', '/out');
export const matrixExp: Functions['matrixExp'] = define('linalg_matrix_exp', '');
export const matrixNorm: Functions['matrixNorm'] = define('linalg_matrix_norm', '/out str_ord/str_ord_out');
export const matrixPower: Functions['matrixPower'] = define('linalg_matrix_power', '/out');
export const matrixRank: Functions['matrixRank'] = define('linalg_matrix_rank', 'atol_rtol_tensor/atol_rtol_tensor_out atol_rtol_float/atol_rtol_float_out tol_tensor/out_tol_tensor /out');
export const multiDot: Functions['multiDot'] = define('linalg_multi_dot', '/out');
export const norm: Functions['norm'] = define('linalg_norm', '/out ord_str/ord_str_out');
export const pinv: Functions['pinv'] = define('linalg_pinv', 'atol_rtol_tensor/atol_rtol_tensor_out atol_rtol_float/atol_rtol_float_out rcond_tensor/out_rcond_tensor /out');
export const qr: Functions['qr'] = define('linalg_qr', '/out');
export const slogdet: Functions['slogdet'] = define('linalg_slogdet', '/out');
export const solve: Functions['solve'] = define('linalg_solve', '/out');
export const solveEx: Functions['solveEx'] = define('linalg_solve_ex', '/out');
export const solveTriangular: Functions['solveTriangular'] = define('linalg_solve_triangular', '/out');
export const svd: Functions['svd'] = define('linalg_svd', '/U');
export const svdvals: Functions['svdvals'] = define('linalg_svdvals', '/out');
export const tensorinv: Functions['tensorinv'] = define('linalg_tensorinv', '/out');
export const tensorsolve: Functions['tensorsolve'] = define('linalg_tensorsolve', '/out');
export const vander: Functions['vander'] = define('linalg_vander', '');
export const vecdot: Functions['vecdot'] = define('linalg_vecdot', '/out');
export const vectorNorm: Functions['vectorNorm'] = define('linalg_vector_norm', '/out');
