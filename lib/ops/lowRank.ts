import { rangeError } from '../errors.js';
import type { DType } from '../tensor/dtype.js';
import type { Tensor } from '../tensor/tensor.js';
import { checkTensor, readOptions } from './arguments.js';
import { operator } from './operator.js';

/** What the low-rank functions give: `input` is nearly `u @ diag(s) @ v^H`. */
export type LowRank = [u: Tensor, s: Tensor, v: Tensor];

/** Options of `svdLowrank`. */
export interface SvdLowrankOptions {
  /** How many singular values; somewhat more than the rank is good. Default 6. */
  q?: number | null;
  /** How often the subspace is iterated. Default 2. */
  niter?: number | null;
  /** What is subtracted from `input` first; broadcasts. Default nothing. */
  M?: Tensor | null;
}

/** Options of `pcaLowrank`. */
export interface PcaLowrankOptions {
  /** How many principal components. Default: the least of 6, n and m. */
  q?: number | null;
  /** Subtract the means of the columns. Default true. */
  center?: boolean;
  /** How often the subspace is iterated. Default 2. */
  niter?: number;
}

const randnOp = operator('aten::randn');
const matmulOp = operator('aten::matmul');
const subOp = operator('aten::sub.Tensor');
const adjointOp = operator('aten::adjoint');
const broadcastOp = operator('aten::broadcast_to');
const meanOp = operator('aten::mean.dim');
const qrOp = operator<[Tensor, Tensor]>('aten::linalg_qr');
const svdOp = operator<[Tensor, Tensor, Tensor]>('aten::linalg_svd');

const ofTheirOwn: ReadonlySet<DType> = new Set([
  'float32',
  'float64',
  'float16',
  'bfloat16',
  'complex64',
  'complex128',
]);

/** The product with `a - m`. */
function product(a: Tensor, m: Tensor | null, other: Tensor): Tensor {
  const whole = matmulOp(a, other);
  return m === null ? whole : subOp(whole, matmulOp(m, other));
}

/** An orthonormal basis of what `a - m` mostly maps to. Halko, Martinsson & Tropp 2009, algorithm 4.4, https://arxiv.org/abs/0909.4061. */
function approximateBasis(a: Tensor, m: Tensor | null, q: number, niter: number): Tensor {
  const dtype = ofTheirOwn.has(a.dtype) ? a.dtype : 'float32';
  const adjoint = adjointOp(a);
  const ofM = m === null ? null : adjointOp(m);
  let [basis] = qrOp(product(a, m, randnOp([a.size(-1), q], dtype, undefined, a.device)));
  for (let i = 0; i < niter; i++) {
    [basis] = qrOp(product(adjoint, ofM, basis));
    [basis] = qrOp(product(a, m, basis));
  }
  return basis;
}

function checkMatrix(input: Tensor): void {
  checkTensor(input);
  const { shape } = input;
  if (shape.length >= 2) return;
  throw new RangeError(`Expected a tensor with at least two dimensions for input but received [${shape.join(', ')}]`);
}

function lowRank(input: Tensor, q: number, niter: number, subtracted: Tensor | null): LowRank {
  const wide = input.size(-2) < input.size(-1);
  const turn = (matrix: Tensor): Tensor => (wide ? adjointOp(matrix) : matrix);
  const a = turn(input);
  const m = subtracted === null ? null : turn(broadcastOp(subtracted, input.shape));
  const basis = approximateBasis(a, m, q, niter);
  const back = adjointOp(basis);
  const inBasis = matmulOp(back, a);
  const [left, s, vh] = svdOp(m === null ? inBasis : subOp(inBasis, matmulOp(back, m)), false);
  const [u, v] = [matmulOp(basis, left), adjointOp(vh)];
  return wide ? [v, s, u] : [u, s, v];
}

/**
 * The largest singular values and their vectors, by a random subspace: `u` `[..., n, q]`, `s` `[..., q]`, `v` `[..., m, q]`.
 *
 * @param input `[..., n, m]`
 * @see https://docs.pytorch.org/docs/stable/generated/torch.svd_lowrank.html
 */
export function svdLowrank(input: Tensor, options?: SvdLowrankOptions): LowRank {
  checkMatrix(input);
  const { q, niter, M } = readOptions(options, 'svdLowrank', ['q', 'niter', 'M']);
  return lowRank(input, q ?? 6, niter ?? 2, M ?? null);
}

/**
 * The principal components of the rows of a matrix, by a random subspace: `u` `[..., n, q]`, `s` `[..., q]`, `v` `[..., m, q]`, whose columns are
 * their directions.
 *
 * @param input `[..., n, m]`, floating
 * @throws RangeError when `q` is not from 0 to the lesser of n and m, or `niter` is negative
 * @see https://docs.pytorch.org/docs/stable/generated/torch.pca_lowrank.html
 *
 * @example
 * const [, , v] = torch.pcaLowrank(x, { q: 2 });
 * const projected = x.matmul(v);
 */
export function pcaLowrank(input: Tensor, options?: PcaLowrankOptions): LowRank {
  checkMatrix(input);
  const { q, center = true, niter = 2 } = readOptions(options, 'pcaLowrank', ['q', 'center', 'niter']);
  const most = Math.min(input.size(-2), input.size(-1));
  const count = q ?? Math.min(6, most);
  if (!(count >= 0 && count <= most)) throw rangeError(`a number from 0 to ${most}`, 'q', count);
  if (!(niter >= 0)) throw rangeError('a number of at least 0', 'niter', niter);
  return lowRank(center ? subOp(input, meanOp(input, [-2], true)) : input, count, niter, null);
}
