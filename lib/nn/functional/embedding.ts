import { rangeError, typeError } from '../../errors.js';
import { checkTensor, readOptions } from '../../ops/arguments.js';
import { oneHot, type EmbeddingOptions as PlainOptions, embedding as plainEmbedding } from '../../ops/embedding.js';
import { operator } from '../../ops/operator.js';
import { arange } from '../../tensor/creation.js';
import type { Tensor } from '../../tensor/tensor.js';
import { sameShape, shapeError } from '../arguments.js';

export { oneHot };

/** Limits the norms of the rows that are looked up. */
export interface MaxNormOptions {
  /** Rows that are looked up and whose norm is larger are first scaled to it: `weight` is changed. Default none. */
  maxNorm?: number | null;
  /** p of that norm. Default 2. */
  normType?: number;
}

/** Options of `embedding`. */
export interface EmbeddingOptions extends PlainOptions, MaxNormOptions {}

const renormOp = operator('aten::embedding_renorm_');
const detachOp = operator('aten::detach');
const contiguousOp = operator('aten::contiguous');

function limitNorms(weight: Tensor, input: Tensor, { maxNorm, normType = 2 }: MaxNormOptions): void {
  if (maxNorm === undefined || maxNorm === null) return;
  renormOp(detachOp(weight), contiguousOp(input), maxNorm, normType);
}

/**
 * The rows of `weight` whose numbers stand in `input`: `[..., embeddingDim]`.
 *
 * @param input int32 or int64, any shape
 * @param weight `[numEmbeddings, embeddingDim]`
 * @throws RangeError when `paddingIdx` is no row of `weight`
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.embedding.html
 *
 * @example
 * torch.nn.functional.embedding(torch.tensor([0n, 2n]), weight, { maxNorm: 1 });
 */
export function embedding(input: Tensor, weight: Tensor, options?: EmbeddingOptions): Tensor {
  checkTensor(input);
  checkTensor(weight, 'weight');
  const { maxNorm, normType, ...plain } = readOptions(options, 'embedding', [
    'paddingIdx',
    'maxNorm',
    'normType',
    'scaleGradByFreq',
    'sparse',
  ]);
  const { paddingIdx } = plain;
  const rows = weight.size(0);
  if (typeof paddingIdx === 'number' && (paddingIdx >= rows || paddingIdx < -rows)) {
    throw rangeError(`the number of a row, from ${-rows} to ${rows - 1},`, 'paddingIdx', paddingIdx);
  }
  limitNorms(weight, input, { maxNorm, normType });
  return plainEmbedding(input, weight, plain);
}

/** What becomes of the rows of a bag. */
export type BagMode = 'sum' | 'mean' | 'max';

/** Options of `embeddingBag`. */
export interface EmbeddingBagOptions extends MaxNormOptions {
  /** Where bags begin in an `input` of one dimension, int32 or int64, `[bags]`; needed there and only there. */
  offsets?: Tensor | null;
  /** Divide gradients by how often a row occurs in the input; not with `'max'`. Default false. */
  scaleGradByFreq?: boolean;
  /** Default `'mean'`. */
  mode?: BagMode;
  /** Give a sparse gradient for `weight`; not with `'max'`. Default false. */
  sparse?: boolean;
  /** Factor of each row, in the shape of `input`; only with `'sum'`. Default 1 each. */
  perSampleWeights?: Tensor | null;
  /** The last of `offsets` is the end of the last bag. Default false. */
  includeLastOffset?: boolean;
  /** Number of a row that counts nothing; negative ones count from the end. Default none. */
  paddingIdx?: number | null;
}

const bagModes: Readonly<Record<BagMode, number>> = { sum: 0, mean: 1, max: 2 };
const embeddingBagOp = operator<Tensor[]>('aten::embedding_bag.padding_idx');
const flattenOp = operator('aten::reshape');

/** Input, offsets and weights of bags as the operator takes them: one dimension. */
function flatBags(
  input: Tensor,
  offsets: Tensor | null | undefined,
  weights: Tensor | null | undefined,
): { indices: Tensor; starts: Tensor; factors: Tensor | null | undefined } {
  if (input.ndim === 2) {
    if (offsets) throw typeError('none', 'offsets', offsets, 'Each row of an input with two dimensions is a bag');
    const starts = arange(0, input.numel(), input.size(1), { dtype: input.dtype, device: input.device });
    return { indices: flattenOp(input, [-1]), starts, factors: weights ? flattenOp(weights, [-1]) : weights };
  }
  if (input.ndim !== 1) throw shapeError('a tensor with 1 or 2 dimensions', 'input', input);
  if (!offsets) throw typeError('a Tensor', 'offsets', offsets, 'An input with one dimension needs them');
  if (offsets.ndim !== 1) throw shapeError('a tensor with one dimension', 'offsets', offsets);
  return { indices: input, starts: offsets, factors: weights };
}

/**
 * Sums, means or maxima of bags of rows of `weight`, without making the rows: `[bags, embeddingDim]`.
 *
 * @param input int32 or int64: `[bags, rows of each]`, or `[rows of all]` with `offsets`
 * @param weight `[numEmbeddings, embeddingDim]`
 * @throws TypeError or RangeError when options do not go together, or shapes do not fit
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.embedding_bag.html
 *
 * @example
 * torch.nn.functional.embeddingBag(torch.tensor([1n, 2n, 4n, 5n]), weight, { offsets: torch.tensor([0n, 2n]), mode: 'sum' });
 */
export function embeddingBag(input: Tensor, weight: Tensor, options?: EmbeddingBagOptions): Tensor {
  checkTensor(input);
  checkTensor(weight, 'weight');
  const {
    offsets,
    maxNorm,
    normType,
    scaleGradByFreq = false,
    mode = 'mean',
    sparse = false,
    perSampleWeights,
    includeLastOffset = false,
    paddingIdx = null,
  } = readOptions(options, 'embeddingBag', [
    'offsets',
    'maxNorm',
    'normType',
    'scaleGradByFreq',
    'mode',
    'sparse',
    'perSampleWeights',
    'includeLastOffset',
    'paddingIdx',
  ]);
  if (!Object.hasOwn(bagModes, mode)) throw rangeError("'sum', 'mean' or 'max'", 'mode', mode);
  if (mode === 'max' && scaleGradByFreq) throw rangeError("false with mode 'max'", 'scaleGradByFreq', true);
  if (mode === 'max' && sparse) throw rangeError("false with mode 'max'", 'sparse', true);
  if (weight.ndim !== 2) throw shapeError('a tensor with two dimensions', 'weight', weight);
  if (perSampleWeights) {
    if (mode !== 'sum') throw rangeError("'sum' with perSampleWeights", 'mode', mode);
    if (!sameShape(input.shape, perSampleWeights.shape)) {
      throw shapeError(
        `a tensor of shape [${input.shape.join(', ')}], as input is,`,
        'perSampleWeights',
        perSampleWeights,
      );
    }
  }
  const { indices, starts, factors } = flatBags(input, offsets, perSampleWeights);
  limitNorms(weight, indices, { maxNorm, normType });
  const lastIsEnd = input.ndim === 1 && includeLastOffset;
  const [bags] = embeddingBagOp(
    ...[weight, indices, starts, scaleGradByFreq, bagModes[mode], sparse, factors ?? null, lastIsEnd, paddingIdx],
  );
  return bags as Tensor;
}
