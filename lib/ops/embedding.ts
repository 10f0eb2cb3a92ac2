import type { Tensor } from '../tensor/tensor.js';
import { checkTensor, readOptions } from './arguments.js';
import { operator } from './operator.js';

/** Options of `embedding`. */
export interface EmbeddingOptions {
  /** Number of a row that gets no gradient; negative ones count from the end. Default none. */
  paddingIdx?: number | null;
  /** Divide gradients by how often a row occurs in the input. Default false. */
  scaleGradByFreq?: boolean;
  /** Give a sparse gradient for `weight`. Default false. */
  sparse?: boolean;
}

const embeddingOp = operator('aten::embedding');
const oneHotOp = operator('aten::one_hot');

/**
 * The rows of `weight` whose numbers stand in `input`: `[..., embeddingDim]`.
 *
 * @param input int32 or int64, any shape
 * @param weight `[numEmbeddings, embeddingDim]`
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.embedding.html
 */
export function embedding(input: Tensor, weight: Tensor, options?: EmbeddingOptions): Tensor {
  checkTensor(input);
  checkTensor(weight, 'weight');
  const { paddingIdx, scaleGradByFreq, sparse } = readOptions(options, 'embedding', [
    'paddingIdx',
    'scaleGradByFreq',
    'sparse',
  ]);
  let row = paddingIdx ?? -1;
  // The operator's -1 means none; Python's -1 is the last row.
  if (typeof paddingIdx === 'number' && paddingIdx < 0) row = weight.size(0) + paddingIdx;
  return embeddingOp(weight, input, row, scaleGradByFreq, sparse);
}

/**
 * A new last dimension with 1 at the place that each element names, and 0 elsewhere.
 *
 * @param input int64
 * @param numClasses size of the new dimension; default: the largest element plus 1
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.one_hot.html
 */
export function oneHot(input: Tensor, numClasses?: number): Tensor {
  checkTensor(input);
  return oneHotOp(input, numClasses);
}
