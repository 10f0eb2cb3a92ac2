import { checkTensor } from '../../ops/arguments.js';
import { operator } from '../../ops/operator.js';
import type { Tensor } from '../../tensor/tensor.js';
import { readArguments } from '../arguments.js';

/** Options of `pairwiseDistance`. */
export interface PairwiseDistanceOptions {
  /** p of the norm. Default 2. */
  p?: number;
  /** Added to each difference. Default 1e-6. */
  eps?: number;
  /** Keep the last dimension, with size 1. Default false. */
  keepdim?: boolean;
}

const pairwiseDistanceOp = operator('aten::pairwise_distance');

/**
 * The p-norms of the differences of vectors, `[batch]`.
 *
 * @param x1 `[batch, features]` or `[features]`; broadcasts
 * @param x2 the same
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pairwise_distance.html
 */
export function pairwiseDistance(
  x1: Tensor,
  x2: Tensor,
  ...rest: [p?: number, eps?: number, keepdim?: boolean] | [options?: PairwiseDistanceOptions]
): Tensor {
  checkTensor(x1, 'x1');
  checkTensor(x2, 'x2');
  const read = readArguments<PairwiseDistanceOptions>(rest, 'pairwiseDistance', ['p', 'eps', 'keepdim']);
  return pairwiseDistanceOp(x1, x2, read.p, read.eps, read.keepdim);
}

/** Options of `cosineSimilarity`. */
export interface CosineSimilarityOptions {
  /** Dimension of the vectors. Default 1. */
  dim?: number;
  /** Least product of the norms. Default 1e-8. */
  eps?: number;
}

const cosineSimilarityOp = operator('aten::cosine_similarity');

/**
 * The cosines of the angles between vectors along `dim`, which goes away.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.cosine_similarity.html
 *
 * @example
 * torch.nn.functional.cosineSimilarity(x, y, { dim: -1 });
 */
export function cosineSimilarity(
  x1: Tensor,
  x2: Tensor,
  ...rest: [dim?: number, eps?: number] | [options?: CosineSimilarityOptions]
): Tensor {
  checkTensor(x1, 'x1');
  checkTensor(x2, 'x2');
  const { dim, eps } = readArguments<CosineSimilarityOptions>(rest, 'cosineSimilarity', ['dim', 'eps']);
  return cosineSimilarityOp(x1, x2, dim, eps);
}

const pdistOp = operator('aten::pdist');

/**
 * The p-norm distances of each pair of rows, `[rows * (rows - 1) / 2]`.
 *
 * @param input `[rows, features]`
 * @param p default 2
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pdist.html
 */
export function pdist(input: Tensor, p?: number): Tensor {
  checkTensor(input);
  return pdistOp(input, p);
}
