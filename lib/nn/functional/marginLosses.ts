import { rangeError, typeError } from '../../errors.js';
import { checkTensor, readOptions } from '../../ops/arguments.js';
import type { LossOptions } from '../../ops/lossFunctions.js';
import { operator } from '../../ops/operator.js';
import { reduce, reductionCode } from '../../ops/reductionCode.js';
import type { Tensor } from '../../tensor/tensor.js';
import { shapeError } from '../arguments.js';

/** Options of losses with a margin. */
export interface MarginLossOptions extends LossOptions {
  /** The distance that is enough; its default is the function's. */
  margin?: number;
}

function checkPair(input: unknown, target: unknown): void {
  checkTensor(input);
  checkTensor(target, 'target');
}

const marginRankingOp = operator('aten::margin_ranking_loss');

/**
 * max(0, -target * (input1 - input2) + margin): which of two is larger.
 *
 * @param target 1 where `input1` should be larger, -1 where `input2` should
 * @param options `margin`: default 0
 * @throws RangeError when the tensors differ in their numbers of dimensions
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.margin_ranking_loss.html
 */
export function marginRankingLoss(input1: Tensor, input2: Tensor, target: Tensor, options?: MarginLossOptions): Tensor {
  checkTensor(input1, 'input1');
  checkTensor(input2, 'input2');
  checkTensor(target, 'target');
  const { margin, reduction } = readOptions(options, 'marginRankingLoss', ['margin', 'reduction']);
  const same = `a tensor with as many dimensions as input1 (${input1.ndim})`;
  if (input2.ndim !== input1.ndim) throw shapeError(same, 'input2', input2);
  if (target.ndim !== input1.ndim) throw shapeError(same, 'target', target);
  return marginRankingOp(input1, input2, target, margin, reductionCode(reduction));
}

const hingeEmbeddingOp = operator('aten::hinge_embedding_loss');

/**
 * x where the target is 1, max(0, margin - x) where it is -1.
 *
 * @param input distances
 * @param target 1 and -1, in the shape of `input`
 * @param options `margin`: default 1
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hinge_embedding_loss.html
 */
export function hingeEmbeddingLoss(input: Tensor, target: Tensor, options?: MarginLossOptions): Tensor {
  checkPair(input, target);
  const { margin, reduction } = readOptions(options, 'hingeEmbeddingLoss', ['margin', 'reduction']);
  return hingeEmbeddingOp(input, target, margin, reductionCode(reduction));
}

function plainLoss(operatorName: string, name: string) {
  const op = operator(`aten::${operatorName}`);
  return (input: Tensor, target: Tensor, options?: LossOptions): Tensor => {
    checkPair(input, target);
    return op(input, target, reductionCode(readOptions(options, name, ['reduction']).reduction));
  };
}

/**
 * Hinge losses between the classes that are labels and those that are not, over the number of classes.
 *
 * @param input `[batch, classes]` or `[classes]`
 * @param target numbers of the labels, int64, in the shape of `input`; -1 behind the last
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multilabel_margin_loss.html
 */
export const multilabelMarginLoss = plainLoss('multilabel_margin_loss', 'multilabelMarginLoss');

/**
 * log(1 + exp(-target * input)).
 *
 * @param target 1 and -1, in the shape of `input`
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.soft_margin_loss.html
 */
export const softMarginLoss = plainLoss('soft_margin_loss', 'softMarginLoss');

const cosineEmbeddingOp = operator('aten::cosine_embedding_loss');

/**
 * 1 - cos where the target is 1, max(0, cos - margin) where it is -1, with the cosine of the angle between the vectors.
 *
 * @param input1 `[batch, features]` or `[features]`
 * @param input2 the same
 * @param target 1 and -1, `[batch]` or `[]`
 * @param options `margin`: default 0
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.cosine_embedding_loss.html
 */
export function cosineEmbeddingLoss(
  input1: Tensor,
  input2: Tensor,
  target: Tensor,
  options?: MarginLossOptions,
): Tensor {
  checkTensor(input1, 'input1');
  checkTensor(input2, 'input2');
  checkTensor(target, 'target');
  const { margin, reduction } = readOptions(options, 'cosineEmbeddingLoss', ['margin', 'reduction']);
  return cosineEmbeddingOp(input1, input2, target, margin, reductionCode(reduction));
}

/** Options of `multiMarginLoss`. */
export interface MultiMarginLossOptions extends MarginLossOptions {
  /** Power of each hinge. Default 1. */
  p?: 1 | 2;
  /** Weight of each class, `[classes]`. Default 1 each. */
  weight?: Tensor | null;
}

const multiMarginOp = operator('aten::multi_margin_loss');

/**
 * The sum over the other classes of max(0, margin - input[label] + input[class])^p, over the number of classes.
 *
 * @param input `[batch, classes]` or `[classes]`
 * @param target labels, int64, `[batch]` or `[]`
 * @param options `margin`: default 1
 * @throws RangeError when `p` is neither 1 nor 2
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multi_margin_loss.html
 */
export function multiMarginLoss(input: Tensor, target: Tensor, options?: MultiMarginLossOptions): Tensor {
  checkPair(input, target);
  const names = ['p', 'margin', 'weight', 'reduction'] as const;
  const { p = 1, margin, weight, reduction } = readOptions(options, 'multiMarginLoss', names);
  if (p !== 1 && p !== 2) throw rangeError('1 or 2', 'p', p);
  if (weight && weight.ndim !== 1) throw shapeError('a tensor with one dimension', 'weight', weight);
  return multiMarginOp(input, target, p, margin, weight, reductionCode(reduction));
}

/** Options of `tripletMarginLoss`. */
export interface TripletMarginLossOptions extends MarginLossOptions {
  /** p of the norm. Default 2. */
  p?: number;
  /** Added to each difference. Default 1e-6. */
  eps?: number;
  /** Take the distance between positive and negative where it is smaller. Balntas et al. 2016. Default false. */
  swap?: boolean;
}

function checkTriplet(anchor: unknown, positive: unknown, negative: unknown): void {
  checkTensor(anchor, 'anchor');
  checkTensor(positive, 'positive');
  checkTensor(negative, 'negative');
}

function checkMargin(margin: number | undefined): void {
  if (margin !== undefined && !(margin > 0)) throw rangeError('a positive number', 'margin', margin);
}

const tripletMarginOp = operator('aten::triplet_margin_loss');

/**
 * max(0, distance(anchor, positive) - distance(anchor, negative) + margin).
 *
 * @param anchor `[batch, features]` or `[features]`
 * @param positive the same
 * @param negative the same
 * @param options `margin`: default 1
 * @throws RangeError when `margin` is not positive
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.triplet_margin_loss.html
 */
export function tripletMarginLoss(
  anchor: Tensor,
  positive: Tensor,
  negative: Tensor,
  options?: TripletMarginLossOptions,
): Tensor {
  checkTriplet(anchor, positive, negative);
  const names = ['margin', 'p', 'eps', 'swap', 'reduction'] as const;
  const { margin, p, eps, swap, reduction } = readOptions(options, 'tripletMarginLoss', names);
  checkMargin(margin);
  return tripletMarginOp(anchor, positive, negative, margin, p, eps, swap, reductionCode(reduction));
}

/** Options of `tripletMarginWithDistanceLoss`. */
export interface TripletMarginWithDistanceLossOptions extends MarginLossOptions {
  /** The distances of the rows of two tensors, `[batch]`. Default: `pairwiseDistance`. */
  distanceFunction?: ((a: Tensor, b: Tensor) => Tensor) | null;
  /** Take the distance between positive and negative where it is smaller. Default false. */
  swap?: boolean;
}

const pairwiseDistanceOp = operator('aten::pairwise_distance');
const minimumOp = operator('aten::minimum');
const addOp = operator('aten::add.Tensor');
const subOp = operator('aten::sub.Tensor');
const clampMinOp = operator('aten::clamp_min');

/**
 * `tripletMarginLoss` with a distance of one's own.
 *
 * @param anchor `[batch, features]`
 * @param positive the same
 * @param negative the same
 * @param options `margin`: default 1
 * @throws RangeError when `margin` is not positive, or the tensors differ in their numbers of dimensions
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.triplet_margin_with_distance_loss.html
 *
 * @example
 * torch.nn.functional.tripletMarginWithDistanceLoss(anchor, positive, negative, {
 *   distanceFunction: (a, b) => torch.nn.functional.cosineSimilarity(a, b).neg().add(1),
 * });
 */
export function tripletMarginWithDistanceLoss(
  anchor: Tensor,
  positive: Tensor,
  negative: Tensor,
  options?: TripletMarginWithDistanceLossOptions,
): Tensor {
  checkTriplet(anchor, positive, negative);
  const {
    distanceFunction,
    margin = 1,
    swap = false,
    reduction,
  } = readOptions(options, 'tripletMarginWithDistanceLoss', ['distanceFunction', 'margin', 'swap', 'reduction']);
  reductionCode(reduction);
  checkMargin(margin);
  const same = `a tensor with as many dimensions as anchor (${anchor.ndim})`;
  if (positive.ndim !== anchor.ndim) throw shapeError(same, 'positive', positive);
  if (negative.ndim !== anchor.ndim) throw shapeError(same, 'negative', negative);
  const distance = distanceFunction ?? ((a: Tensor, b: Tensor) => pairwiseDistanceOp(a, b));
  if (typeof distance !== 'function') throw typeError('a function', 'distanceFunction', distance);
  const near = distance(anchor, positive);
  let far = distance(anchor, negative);
  if (swap) far = minimumOp(far, distance(positive, negative));
  return reduce(clampMinOp(subOp(addOp(near, margin), far), 0), reduction);
}
