import type { Tensor } from '../tensor/tensor.js';
import { checkTensor, readOptions } from './arguments.js';
import { operator } from './operator.js';
import { type LossOptions, type Reduction, reduce, reductionCode, reductionCodes } from './reductionCode.js';

export type { LossOptions, Reduction };

function checkPair(input: unknown, target: unknown): void {
  checkTensor(input);
  checkTensor(target, 'target');
}

/** Options of a loss that can weigh its elements. */
export interface WeightedLossOptions extends LossOptions {
  /** Weight of each element, in the shape of `input`. Default 1 each. */
  weight?: Tensor | null;
}

const subOp = operator('aten::sub.Tensor');
const mulOp = operator('aten::mul.Tensor');
const absOp = operator('aten::abs');
const squareOp = operator('aten::pow.Tensor_Scalar');
const sumOp = operator('aten::sum');
const divOp = operator('aten::div.Tensor');

/** Refuses what would broadcast where PyTorch does not let it. */
function checkShape(input: Tensor, other: Tensor, argument: string): void {
  checkTensor(other, argument);
  const [shape, given] = [input.shape.join(', '), other.shape.join(', ')];
  if (shape === given) return;
  throw new RangeError(`Expected a tensor in the shape of input, [${shape}], for ${argument} but received [${given}]`);
}

const broadcastOp = operator<[Tensor, Tensor]>('aten::broadcast_tensors');

/** Both tensors in their common shape: the operators' gradients want it. */
function broadcast(input: Tensor, target: Tensor): [Tensor, Tensor] {
  return input.shape.join() === target.shape.join() ? [input, target] : broadcastOp([input, target]);
}

/** Losses of elements by their weights; the mean divides by the sum of these. */
function weigh(losses: Tensor, weight: Tensor, reduction: Reduction = 'mean'): Tensor {
  const weighted = mulOp(losses, weight);
  if (reduction !== 'mean') return reduce(weighted, reduction);
  return divOp(sumOp(weighted), sumOp(weight));
}

/**
 * (input - target)^2.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mse_loss.html
 */
export function mseLoss(input: Tensor, target: Tensor, options?: WeightedLossOptions): Tensor {
  checkPair(input, target);
  const { reduction, weight } = readOptions(options, 'mseLoss', ['reduction', 'weight']);
  if (!weight) return mseOp(...broadcast(input, target), reductionCode(reduction));
  checkShape(input, weight, 'weight');
  return weigh(squareOp(subOp(input, target), 2), weight, reduction);
}

/**
 * |input - target|.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.l1_loss.html
 */
export function l1Loss(input: Tensor, target: Tensor, options?: WeightedLossOptions): Tensor {
  checkPair(input, target);
  const { reduction, weight } = readOptions(options, 'l1Loss', ['reduction', 'weight']);
  if (!weight) return l1Op(...broadcast(input, target), reductionCode(reduction));
  checkShape(input, weight, 'weight');
  return weigh(absOp(subOp(input, target)), weight, reduction);
}

/** Options of `smoothL1Loss`. */
export interface SmoothL1LossOptions extends LossOptions {
  /** Where the square passes into the straight line. Default 1. */
  beta?: number;
}

/** Options of `huberLoss`. */
export interface HuberLossOptions extends WeightedLossOptions {
  /** Where the square passes into the straight line. Default 1. */
  delta?: number;
}

const mseOp = operator('aten::mse_loss');
const l1Op = operator('aten::l1_loss');
const smoothL1Op = operator('aten::smooth_l1_loss');
const huberOp = operator('aten::huber_loss');

/**
 * Half the square of the difference divided by `beta` where it is below `beta`, the difference less beta / 2 above.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.smooth_l1_loss.html
 */
export function smoothL1Loss(input: Tensor, target: Tensor, options?: SmoothL1LossOptions): Tensor {
  checkPair(input, target);
  const { reduction, beta } = readOptions(options, 'smoothL1Loss', ['reduction', 'beta']);
  if (beta === 0) return l1Loss(input, target, { reduction });
  return smoothL1Op(...broadcast(input, target), reductionCode(reduction), beta);
}

/**
 * `delta` times `smoothL1Loss` with `beta = delta`. With `weight` the mean still divides by the number of elements, as in PyTorch.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.huber_loss.html
 */
export function huberLoss(input: Tensor, target: Tensor, options?: HuberLossOptions): Tensor {
  checkPair(input, target);
  const { reduction, delta, weight } = readOptions(options, 'huberLoss', ['reduction', 'delta', 'weight']);
  const pair = broadcast(input, target);
  if (!weight) return huberOp(...pair, reductionCode(reduction), delta);
  checkShape(input, weight, 'weight');
  return reduce(mulOp(huberOp(...pair, reductionCodes.none, delta), weight), reduction);
}

/** Options of `nllLoss`. */
export interface NllLossOptions extends LossOptions {
  /** Weight of each class, `[classes]`; `'mean'` divides by the sum of the weights that occur. Default 1 each. */
  weight?: Tensor | null;
  /** A label that counts nothing. Default -100. */
  ignoreIndex?: number;
}

/** Options of `crossEntropy`. */
export interface CrossEntropyOptions extends NllLossOptions {
  /** How much of the target is spread evenly over all classes, 0 to 1. Default 0. */
  labelSmoothing?: number;
}

const nllOp = operator('aten::nll_loss_nd');
const crossEntropyOp = operator('aten::cross_entropy_loss');

/**
 * The negative log likelihood: of each row of log probabilities the element that the label names, with the opposite sign.
 *
 * @param input log probabilities, `[batch, classes, ...]` or `[classes]`
 * @param target labels, int64, `[batch, ...]`
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.nll_loss.html
 */
export function nllLoss(input: Tensor, target: Tensor, options?: NllLossOptions): Tensor {
  checkPair(input, target);
  const { weight, reduction, ignoreIndex } = readOptions(options, 'nllLoss', ['weight', 'reduction', 'ignoreIndex']);
  return nllOp(input, target, weight, reductionCode(reduction), ignoreIndex);
}

/**
 * `logSoftmax` and `nllLoss` in one.
 *
 * @param input logits, `[batch, classes, ...]` or `[classes]`
 * @param target labels, int64, `[batch, ...]`; or probabilities in the shape of `input`
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.cross_entropy.html
 *
 * @example
 * torch.crossEntropy(logits, labels, { labelSmoothing: 0.1 }).backward();
 */
export function crossEntropy(input: Tensor, target: Tensor, options?: CrossEntropyOptions): Tensor {
  checkPair(input, target);
  const { weight, reduction, ignoreIndex, labelSmoothing } = readOptions(options, 'crossEntropy', [
    'weight',
    'reduction',
    'ignoreIndex',
    'labelSmoothing',
  ]);
  return crossEntropyOp(input, target, weight, reductionCode(reduction), ignoreIndex, labelSmoothing);
}

/** Options of `klDiv`. */
export interface KlDivOptions {
  /** `'batchmean'` divides the sum by the size of dimension 0, which is the divergence itself. Default `'mean'`. */
  reduction?: Reduction | 'batchmean';
  /** `target` holds log probabilities too. Default false. */
  logTarget?: boolean;
}

const klDivOp = operator('aten::kl_div');

/**
 * The Kullback-Leibler divergence, element by element: target * (log(target) - input).
 *
 * @param input log probabilities
 * @param target probabilities
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.kl_div.html
 */
export function klDiv(input: Tensor, target: Tensor, options?: KlDivOptions): Tensor {
  checkPair(input, target);
  const { reduction, logTarget } = readOptions(options, 'klDiv', ['reduction', 'logTarget']);
  if (reduction !== 'batchmean') return klDivOp(input, target, reductionCode(reduction), logTarget);
  const sum = klDivOp(input, target, reductionCodes.sum, logTarget);
  return input.ndim === 0 ? sum : divOp(sum, input.size(0));
}

/** Options of `binaryCrossEntropy`. */
export interface BinaryCrossEntropyOptions extends LossOptions {
  /** Weight of each element; broadcasts with `input`. Default 1 each. */
  weight?: Tensor | null;
}

/** Options of `binaryCrossEntropyWithLogits`. */
export interface BinaryCrossEntropyWithLogitsOptions extends BinaryCrossEntropyOptions {
  /** Weight of the positive targets; broadcasts with `input`. Default 1 each. */
  posWeight?: Tensor | null;
}

const bceOp = operator('aten::binary_cross_entropy');
const bceWithLogitsOp = operator('aten::binary_cross_entropy_with_logits');
const expandAsOp = operator('aten::expand_as');

/**
 * -(target * log(input) + (1 - target) * log(1 - input)); the logarithms are not below -100.
 *
 * @param input probabilities
 * @param target probabilities or 0 and 1, floating, in the shape of `input`
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy.html
 */
export function binaryCrossEntropy(input: Tensor, target: Tensor, options?: BinaryCrossEntropyOptions): Tensor {
  checkPair(input, target);
  const { weight, reduction } = readOptions(options, 'binaryCrossEntropy', ['weight', 'reduction']);
  checkShape(input, target, 'target');
  return bceOp(input, target, weight ? expandAsOp(weight, input) : undefined, reductionCode(reduction));
}

/**
 * `sigmoid` and `binaryCrossEntropy` in one, without loss of digits.
 *
 * @param input logits
 * @param target probabilities or 0 and 1, floating, in the shape of `input`
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy_with_logits.html
 */
export function binaryCrossEntropyWithLogits(
  input: Tensor,
  target: Tensor,
  options?: BinaryCrossEntropyWithLogitsOptions,
): Tensor {
  checkPair(input, target);
  const { weight, posWeight, reduction } = readOptions(options, 'binaryCrossEntropyWithLogits', [
    'weight',
    'posWeight',
    'reduction',
  ]);
  checkShape(input, target, 'target');
  return bceWithLogitsOp(input, target, weight, posWeight, reductionCode(reduction));
}
