import { rangeError, typeError } from '../errors.js';
import { autogradFunction } from '../tensor/autogradFunction.js';
import type { DType } from '../tensor/dtype.js';
import { tidy } from '../tensor/scope.js';
import type { Tensor } from '../tensor/tensor.js';
import { checkTensor, readOptions } from './arguments.js';
import { eigenpairsBackward } from './eigenpairsBackward.js';
import { operator } from './operator.js';

/** Options of `lobpcg`. */
export interface LobpcgOptions {
  /** How many eigenpairs. Default: the columns of `X`, or 1. */
  k?: number | null;
  /** The other matrix of `A x = lambda B x`, of the shape of `A`, symmetric and positive definite. Default the identity. */
  B?: Tensor | null;
  /** Where to begin, `[m, n]`. Default: random. */
  X?: Tensor | null;
  /** Columns of a random `X`. Default `k`. */
  n?: number | null;
  /** A preconditioner, `[m, m]`: near the inverse of `A`. Default the identity. */
  iK?: Tensor | null;
  /** Most iterations; -1 for no limit. Default 1000. */
  niter?: number | null;
  /** Residual, relative to the norms, that is small enough. Default: the square root of the dtype's distance from 1 to the next number. */
  tol?: number | null;
  /** The largest eigenvalues; otherwise the smallest. Default true. */
  largest?: boolean | null;
  /** `'basic'` by Knyazev 2001; `'ortho'`, more robust, by Stathopoulos & Wu 2002. Default `'ortho'`. */
  method?: 'basic' | 'ortho' | null;
  /** Most rounds of the orthogonalization, outer and inner. Default 3 each. */
  orthoIparams?: { orthoIMax?: number; orthoJMax?: number } | null;
  /** Tolerances of the orthogonalization. Default `tol`. */
  orthoFparams?: { orthoTol?: number; orthoTolDrop?: number; orthoTolReplace?: number } | null;
  /** Drop columns that are nearly dependent. Default false. */
  orthoBparams?: { orthoUseDrop?: boolean } | null;
}

/** What a run needs to know. */
interface Plan {
  n: number;
  k: number;
  niter: number;
  tol: number;
  largest: boolean;
  method: 'basic' | 'ortho';
  outerRounds: number;
  innerRounds: number;
  orthoTol: number;
  dropTol: number;
  replaceTol: number;
  useDrop: boolean;
}

const absOp = operator('aten::abs');
const addOp = operator('aten::add.Tensor');
const choleskyOp = operator('aten::linalg_cholesky');
const cloneOp = operator('aten::clone');
const copyInPlace = operator('aten::copy_');
const diagEmbedOp = operator('aten::diag_embed');
const diagonalOp = operator('aten::diagonal');
const divOp = operator('aten::div.Tensor');
const eighOp = operator<[Tensor, Tensor]>('aten::linalg_eigh');
const eyeOp = operator('aten::eye');
const flipOp = operator('aten::flip');
const gtOp = operator('aten::gt.Tensor');
const indexSelectOp = operator('aten::index_select');
const ltOp = operator('aten::lt.Scalar');
const ltTensor = operator('aten::lt.Tensor');
const matmulOp = operator('aten::matmul');
const maxOp = operator('aten::max');
const mulOp = operator('aten::mul.Tensor');
const nonzeroOp = operator('aten::nonzero');
const normOp = operator('aten::linalg_vector_norm');
const powOp = operator('aten::pow.Tensor_Scalar');
const qrOp = operator<[Tensor, Tensor]>('aten::linalg_qr');
const randnOp = operator('aten::randn');
const reshapeOp = operator('aten::reshape');
const selectOp = operator('aten::select.int');
const sliceOp = operator('aten::slice.Tensor');
const solveOp = operator('aten::linalg_solve_triangular');
const sparseProduct = operator('aten::_sparse_mm');
const stackOp = operator('aten::stack');
const subOp = operator('aten::sub.Tensor');
const transposeOp = operator('aten::transpose.int');
const whereOp = operator('aten::where.self');
const zerosOp = operator('aten::zeros');

const transposed = (matrix: Tensor): Tensor => transposeOp(matrix, -2, -1);
const columns = (matrix: Tensor, from: number, to: number): Tensor => sliceOp(matrix, -1, from, to);
const size = (vector: Tensor): number => normOp(vector).item();

/** The product with a matrix, which may be sparse, or the identity when it is null. */
function product(matrix: Tensor | null, other: Tensor): Tensor {
  if (matrix === null) return other;
  return matrix.layout === 'sparse_coo' ? sparseProduct(matrix, other) : matmulOp(matrix, other);
}

/** S^T A S. */
const form = (a: Tensor | null, s: Tensor): Tensor => matmulOp(transposed(s), product(a, s));

/** Eigenvalues and eigenvectors of a symmetric matrix, ascending or descending. */
function eigenpairs(matrix: Tensor, largest = false): [Tensor, Tensor] {
  const [values, vectors] = eighOp(matrix, 'U');
  return largest ? [flipOp(values, [-1]), flipOp(vectors, [-1])] : [values, vectors];
}

/** One matrix's eigenpairs. Steps change `x`, `values` and `basis` in place; numbers of columns say what of them counts. */
class Lobpcg {
  readonly x: Tensor;
  readonly values: Tensor;
  /** `[X, P, W]` side by side: approximations, directions, preconditioned residuals. */
  readonly #basis: Tensor;
  readonly #aNorm: number;
  readonly #bNorm: number;
  #converged = 0;
  #end = 0;

  constructor(
    readonly a: Tensor,
    readonly b: Tensor | null,
    start: Tensor,
    readonly inverse: Tensor | null,
    readonly plan: Plan,
  ) {
    const [m, n] = start.shape as [number, number];
    const like = [start.dtype, undefined, start.device] as const;
    this.x = cloneOp(start);
    this.values = zerosOp([n], ...like);
    this.#basis = zerosOp([m, 3 * n], ...like);
    const norm = size(start);
    this.#aNorm = size(product(a, start)) / norm;
    this.#bNorm = size(product(b, start)) / norm;
  }

  run(): void {
    const { niter, k } = this.plan;
    for (let left = niter, first = true; first || (left !== 0 && this.#converged < k); left--, first = false) {
      tidy(() => (first ? this.#begin() : this.#step()));
    }
  }

  #begin(): void {
    const ritz = this.#ritz(this.x);
    const [values, vectors] = eigenpairs(form(form(this.a, this.x), ritz), this.plan.largest);
    copyInPlace(this.x, matmulOp(this.x, matmulOp(ritz, vectors)));
    // The other method measures its first residual with zeros, as PyTorch does.
    if (this.plan.method === 'basic') copyInPlace(this.values, values);
    this.#extend(null);
  }

  #step(): void {
    const { n, largest, method } = this.plan;
    const done = this.#converged;
    const open = n - done;
    const s = columns(this.#basis, done, this.#end);
    const ritz = method === 'basic' ? this.#ritz(s) : null;
    const inS = form(this.a, s);
    const [values, vectors] = eigenpairs(ritz === null ? inS : form(inS, ritz), largest);
    const combine = (part: Tensor): Tensor => matmulOp(s, ritz === null ? part : matmulOp(ritz, part));
    const next = combine(columns(vectors, 0, open));
    let others = columns(vectors, n, 2 * n - done);
    if (method === 'ortho') {
      const [rotation] = qrOp(transposed(columns(sliceOp(vectors, 0, 0, open), open, vectors.size(-1))));
      others = matmulOp(columns(vectors, open, vectors.size(-1)), rotation);
    }
    const directions = combine(others);
    copyInPlace(columns(this.x, done, n), next);
    copyInPlace(sliceOp(this.values, 0, done, n), sliceOp(values, 0, 0, open));
    this.#extend(directions);
  }

  /** Counts what has converged and makes the basis of the next step. */
  #extend(directions: Tensor | null): void {
    const { n, method } = this.plan;
    const residual = subOp(product(this.a, this.x), mulOp(product(this.b, this.x), this.values));
    this.#count(residual);
    copyInPlace(columns(this.#basis, 0, n), this.x);
    const before = n + (directions?.size(-1) ?? 0);
    if (directions !== null) copyInPlace(columns(this.#basis, n, before), directions);
    // The first time all residuals, as PyTorch does.
    const open = directions === null ? residual : columns(residual, this.#converged, n);
    const added =
      method === 'basic' ? product(this.inverse, open) : this.#orthogonalize(open, columns(this.#basis, 0, before));
    this.#end = before + added.size(-1);
    copyInPlace(columns(this.#basis, before, this.#end), added);
  }

  #count(residual: Tensor): void {
    const lengths = (matrix: Tensor): Tensor => normOp(matrix, 2, [0]);
    const scale = mulOp(lengths(this.x), addOp(mulOp(absOp(this.values), this.#bNorm), this.#aNorm));
    const small = ltOp(divOp(lengths(residual), scale), this.plan.tol).toArray() as boolean[];
    const first = small.indexOf(false);
    const count = first < 0 ? small.length : first;
    if (count < this.#converged) {
      throw new RangeError(
        `Expected no fewer converged eigenpairs than before (${this.#converged}) but there are ${count}. Give a larger tol, or another X`,
      );
    }
    this.#converged = count;
  }

  /** R such that R^T (S^T B S) R is the identity. */
  #ritz(s: Tensor): Tensor {
    const squares = form(this.b, s);
    const row = powOp(diagonalOp(squares, 0, -2, -1), -0.5);
    const scaled = mulOp(mulOp(squares, row), reshapeOp(row, [-1, 1]));
    return solveOp(choleskyOp(scaled, true), diagEmbedOp(row), true, false);
  }

  /** Columns that span what those of `u` do, B-orthonormal. Stathopoulos & Wu 2002, algorithm 2. */
  #svqb(given: Tensor, drop: boolean, tau: number): Tensor {
    let u = given;
    if (u.numel() === 0) return u;
    const there = nonzeroOp(diagonalOp(form(this.b, u), 0, -2, -1));
    if (there.size(0) < u.size(-1)) {
      u = indexSelectOp(u, 1, reshapeOp(there, [-1]));
      if (u.numel() === 0) return u;
    }
    const squares = form(this.b, u);
    let factors = reshapeOp(powOp(diagonalOp(squares, 0, -2, -1), -0.5), [-1, 1]);
    let [values, vectors] = eigenpairs(mulOp(mulOp(squares, factors), transposed(factors)));
    const least = mulOp(maxOp(absOp(values)), tau);
    if (drop) {
      const kept = reshapeOp(nonzeroOp(gtOp(values, least)), [-1]);
      values = indexSelectOp(values, 0, kept);
      vectors = indexSelectOp(vectors, 1, kept);
      factors = indexSelectOp(factors, 0, kept);
    } else {
      values = whereOp(ltTensor(values, least), least, values);
    }
    return matmulOp(mulOp(u, transposed(factors)), mulOp(vectors, powOp(values, -0.5)));
  }

  /** Columns, orthonormal and orthogonal to `v`, that span together with it what `u` and `v` do. Stathopoulos & Wu 2002, algorithm 1. */
  #orthogonalize(given: Tensor, v: Tensor): Tensor {
    const { outerRounds, innerRounds, orthoTol, dropTol, replaceTol, useDrop } = this.plan;
    const vNorm = size(product(this.b, v));
    let u = given;
    let overlap = matmulOp(transposed(v), product(this.b, u));
    for (let i = 0; i < outerRounds; i++) {
      u = subOp(u, matmulOp(v, overlap));
      let ofB = u;
      for (let j = 0; j < innerRounds; j++) {
        u = useDrop ? this.#svqb(u, j > 0, j > 0 ? replaceTol : dropTol) : this.#svqb(u, false, replaceTol);
        if (u.numel() === 0) return u;
        ofB = product(this.b, u);
        const products = matmulOp(transposed(u), ofB);
        const error = size(subOp(products, eyeOp(products.size(-1), products.dtype, undefined, products.device)));
        if (error / (size(ofB) * size(u)) < orthoTol) break;
      }
      overlap = matmulOp(transposed(v), ofB);
      if (size(overlap) / (vNorm * size(u)) < orthoTol) break;
      if (v.size(0) < u.size(-1) + v.size(-1)) {
        throw rangeError(`an integer from 1 to a third of the rows of A (${v.size(0)})`, 'n', this.plan.n);
      }
    }
    return u;
  }
}

const epsilons: Partial<Record<DType, number>> = { float32: 1.2e-7, float64: 2.23e-16 };

function solve(
  a: Tensor,
  b: Tensor | null,
  start: Tensor | null,
  inverse: Tensor | null,
  plan: Plan,
): [values: Tensor, vectors: Tensor] {
  const batch = a.shape.slice(0, -2);
  const m = a.size(-1);
  const one = (a2: Tensor, b2: Tensor | null, x: Tensor | null): [Tensor, Tensor] => {
    const worker = new Lobpcg(a2, b2, x ?? randnOp([m, plan.n], a.dtype, undefined, a.device), inverse, plan);
    worker.run();
    return [sliceOp(worker.values, 0, 0, plan.k), columns(worker.x, 0, plan.k)];
  };
  if (batch.length === 0) return one(a, b, start);
  const flat = (matrix: Tensor): Tensor => reshapeOp(matrix, [-1, ...matrix.shape.slice(-2)]);
  const [as, bs, xs] = [flat(a), b && flat(b), start && flat(start)];
  const pairs = Array.from({ length: as.size(0) }, (_, i) =>
    one(selectOp(as, 0, i), bs && selectOp(bs, 0, i), xs && selectOp(xs, 0, i)),
  );
  const [values, vectors] = [pairs.map((pair) => pair[0]), pairs.map((pair) => pair[1])];
  return [reshapeOp(stackOp(values), [...batch, plan.k]), reshapeOp(stackOp(vectors), [...batch, m, plan.k])];
}

const differentiable = autogradFunction({
  forward(context, a: Tensor, b: Tensor | null, start: Tensor | null, inverse: Tensor | null, plan: Plan) {
    const [values, vectors] = solve(a, b, start, inverse, plan);
    context.save(a, values, vectors);
    context.values['largest'] = plan.largest;
    context.values['supported'] = b === null && a.layout === 'strided';
    return [values, vectors] as const;
  },
  backward(context, ofValues, ofVectors) {
    if (!context.values['supported']) {
      throw new RangeError('Expected a dense A, and no B, for the gradient of lobpcg, which PyTorch has for no others');
    }
    const [a, values, vectors] = context.saved as readonly [Tensor, Tensor, Tensor];
    const largest = context.values['largest'] as boolean;
    return [eigenpairsBackward(ofValues, ofVectors, a, values, vectors, largest), null, null, null, null];
  },
});

/**
 * Some of the largest, or smallest, eigenvalues of a symmetric matrix, and their vectors, by locally optimal block preconditioned conjugate gradients.
 *
 * @param A `[..., m, m]`, float32 or float64; may be a sparse matrix
 * @returns eigenvalues `[..., k]` and eigenvectors `[..., m, k]`. Gradients flow to a dense `A` where there is no `B`
 * @throws RangeError when m is less than three times the number of columns of `X`, or shapes do not fit
 * @see https://docs.pytorch.org/docs/stable/generated/torch.lobpcg.html
 *
 * @example
 * const A = torch.diag(torch.arange(1, 21).float());
 * const [values] = torch.lobpcg(A, { k: 2 }); // [20, 19]
 */
export function lobpcg(A: Tensor, options?: LobpcgOptions): [values: Tensor, vectors: Tensor] {
  checkTensor(A, 'A');
  const read = readOptions(options, 'lobpcg', [
    ...(['k', 'B', 'X', 'n', 'iK', 'niter', 'tol', 'largest', 'method'] as const),
    ...(['orthoIparams', 'orthoFparams', 'orthoBparams'] as const),
  ]);
  const { shape } = A;
  const shown = `[${shape.join(', ')}]`;
  const m = shape.at(-1) as number;
  if (shape.length < 2 || shape.at(-2) !== m) {
    throw new RangeError(`Expected a square matrix, or several, for A but received ${shown}`);
  }
  const epsilon = epsilons[A.dtype];
  if (epsilon === undefined) throw typeError('a tensor of float32 or float64', 'A', A.dtype);
  const [B, X] = [read.B ?? null, read.X ?? null];
  if (B !== null) {
    checkTensor(B, 'B');
    if (B.shape.join() !== shape.join()) {
      throw new RangeError(`Expected the shape of A, ${shown}, for B but received [${B.shape.join(', ')}]`);
    }
  }
  if (X !== null) checkTensor(X, 'X');
  const k = read.k ?? X?.size(-1) ?? 1;
  const n = X?.size(-1) ?? read.n ?? k;
  if (!Number.isInteger(n) || n < 1 || m < 3 * n) {
    throw rangeError(`an integer from 1 to a third of the rows of A (${m})`, 'n', n);
  }
  if (!Number.isInteger(k) || k < 1 || k > n) throw rangeError(`an integer from 1 to ${n}`, 'k', k);
  const startShape = [...shape.slice(0, -2), m, n];
  if (X !== null && X.shape.join() !== startShape.join()) {
    throw new RangeError(`Expected the shape [${startShape.join(', ')}] for X but received [${X.shape.join(', ')}]`);
  }
  const method = read.method ?? 'ortho';
  if (method !== 'ortho' && method !== 'basic') throw rangeError("'basic' or 'ortho'", 'method', method);
  const tol = read.tol ?? Math.sqrt(epsilon);
  const plan: Plan = {
    n,
    k,
    niter: read.niter ?? 1000,
    tol,
    largest: read.largest ?? true,
    method,
    outerRounds: read.orthoIparams?.orthoIMax ?? 3,
    innerRounds: read.orthoIparams?.orthoJMax ?? 3,
    orthoTol: read.orthoFparams?.orthoTol ?? tol,
    dropTol: read.orthoFparams?.orthoTolDrop ?? tol,
    replaceTol: read.orthoFparams?.orthoTolReplace ?? tol,
    useDrop: read.orthoBparams?.orthoUseDrop ?? false,
  };
  const inverse = read.iK ?? null;
  if (!A.requiresGrad && !B?.requiresGrad) return tidy(() => solve(A, B, X, inverse, plan));
  const symmetric = (matrix: Tensor): Tensor => divOp(addOp(matrix, transposed(matrix)), 2);
  const [values, vectors] = differentiable(symmetric(A), B && symmetric(B), X, inverse, plan);
  return [values, vectors];
}
