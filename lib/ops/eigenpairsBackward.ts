import type { Tensor } from '../tensor/tensor.js';
import { operator } from './operator.js';

const addOp = operator('aten::add.Tensor');
const choleskyOp = operator('aten::linalg_cholesky');
const choleskySolveOp = operator('aten::cholesky_solve');
const diagEmbedOp = operator('aten::diag_embed');
const eyeOp = operator('aten::eye');
const fillDiagonal = operator('aten::fill_.Scalar');
const diagonalOp = operator('aten::diagonal');
const matmulOp = operator('aten::matmul');
const mulOp = operator('aten::mul.Tensor');
const onesLikeOp = operator('aten::ones_like');
const qrOp = operator<[Tensor, Tensor]>('aten::linalg_qr');
const reciprocalOp = operator('aten::reciprocal');
const sliceOp = operator('aten::slice.Tensor');
const subOp = operator('aten::sub.Tensor');
const transposeOp = operator('aten::transpose.int');
const unbindOp = operator<Tensor[]>('aten::unbind.int');
const unsqueezeOp = operator('aten::unsqueeze');
const zerosLikeOp = operator('aten::zeros_like');

const transposed = (matrix: Tensor): Tensor => transposeOp(matrix, -2, -1);

/** What comes from within the eigenvectors' span. */
function within(ofValues: Tensor, ofVectors: Tensor, values: Tensor, vectors: Tensor): Tensor {
  const differences = subOp(unsqueezeOp(values, -2), unsqueezeOp(values, -1));
  fillDiagonal(diagonalOp(differences, 0, -2, -1), Number.POSITIVE_INFINITY);
  const turned = mulOp(matmulOp(transposed(vectors), ofVectors), reciprocalOp(differences));
  return matmulOp(vectors, matmulOp(addOp(diagEmbedOp(ofValues), turned), transposed(vectors)));
}

/** The coefficients, from the constant on, of the polynomials with the given roots; the last one is 1. */
function coefficients(roots: Tensor): Tensor[] {
  const all = unbindOp(roots, -1);
  let result = [onesLikeOp(all[0] as Tensor)];
  for (const root of all) {
    const lowered = result.map((coefficient) => mulOp(coefficient, root));
    result = Array.from({ length: result.length + 1 }, (_, power) => {
      const [raised, low] = [result[power - 1], lowered[power]];
      if (raised === undefined) return mulOp(low as Tensor, -1);
      return low === undefined ? raised : subOp(raised, low);
    });
  }
  return result;
}

/**
 * The gradient of a symmetric matrix by those of some of its eigenvalues and eigenvectors, without the others: what lies outside of the vectors' span
 * comes from the polynomial whose roots the values are. PyTorch's torch/_lobpcg.py says why.
 *
 * @param values `[..., k]`
 * @param vectors `[..., m, k]`
 */
export function eigenpairsBackward(
  ofValues: Tensor | null,
  ofVectors: Tensor | null,
  a: Tensor,
  values: Tensor,
  vectors: Tensor,
  largest: boolean,
): Tensor {
  const gradient = ofVectors ?? zerosLikeOp(vectors);
  const inside = within(ofValues ?? zerosLikeOp(values), gradient, values, vectors);
  const [m, k] = vectors.shape.slice(-2) as [number, number];
  if (m === k) return inside;

  const [whole] = qrOp(vectors, 'complete');
  const outer = sliceOp(whole, -1, k, m);
  const polynomial = coefficients(values);
  let series = zerosLikeOp(gradient);
  let projected = gradient;
  for (let power = 1; power <= k; power++) {
    let value = onesLikeOp(values);
    for (const coefficient of polynomial.slice(power, -1).reverse()) {
      value = addOp(mulOp(value, values), unsqueezeOp(coefficient, -1));
    }
    series = addOp(series, mulOp(projected, unsqueezeOp(value, -2)));
    projected = matmulOp(a, projected);
  }
  const identity = eyeOp(m, a.dtype, undefined, a.device);
  let atA = identity;
  for (const coefficient of polynomial.slice(0, -1).reverse()) {
    atA = addOp(matmulOp(a, atA), mulOp(identity, unsqueezeOp(unsqueezeOp(coefficient, -1), -1)));
  }
  const sign = largest && k % 2 === 1 ? -1 : 1;
  const factor = choleskyOp(mulOp(matmulOp(transposed(outer), matmulOp(atA, outer)), sign));
  const solved = mulOp(choleskySolveOp(matmulOp(transposed(outer), series), factor), sign);
  return subOp(inside, matmulOp(matmulOp(outer, solved), transposed(vectors)));
}
