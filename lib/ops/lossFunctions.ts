import { rangeError } from '../errors.js';
import type { Tensor } from '../tensor/tensor.js';
import { checkTensor, readOptions } from './arguments.js';
import { operator } from './operator.js';

/** What becomes of the losses of the elements. */
export type Reduction = 'none' | 'mean' | 'sum';

/** Options of every loss. */
export interface LossOptions {
  /** `'none'` keeps one loss for each element. Default `'mean'`. */
  reduction?: Reduction;
}

const reductionCodes: Readonly<Record<Reduction, number>> = { none: 0, mean: 1, sum: 2 };

function reductionCode(reduction: Reduction = 'mean'): number {
  if (!Object.hasOwn(reductionCodes, reduction)) throw rangeError("'none', 'mean' or 'sum'", 'reduction', reduction);
  return reductionCodes[reduction];
}

function checkPair(input: unknown, target: unknown): void {
  checkTensor(input);
  checkTensor(target, 'target');
}

function plainLoss(operatorName: string, name: string) {
  const op = operator(`aten::${operatorName}`);
  return (input: Tensor, target: Tensor, options?: LossOptions): Tensor => {
    checkPair(input, target);
    return op(input, target, reductionCode(readOptions(options, name, ['reduction']).reduction));
  };
}

/**
 * (input - target)^2.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mse_loss.html
 */
export const mseLoss = plainLoss('mse_loss', 'mseLoss');

/**
 * |input - target|.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.l1_loss.html
 */
export const l1Loss = plainLoss('l1_loss', 'l1Loss');

/** Options of `smoothL1Loss`. */
export interface SmoothL1LossOptions extends LossOptions {
  /** Where the square passes into the straight line. Default 1. */
  beta?: number;
}

/** Options of `huberLoss`. */
export interface HuberLossOptions extends LossOptions {
  /** Where the square passes into the straight line. Default 1. */
  delta?: number;
}

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
  return beta === 0 ? l1Loss(input, target, { reduction }) : smoothL1Op(input, target, reductionCode(reduction), beta);
}

/**
 * `delta` times `smoothL1Loss` with `beta = delta`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.huber_loss.html
 */
export function huberLoss(input: Tensor, target: Tensor, options?: HuberLossOptions): Tensor {
  checkPair(input, target);
  const { reduction, delta } = readOptions(options, 'huberLoss', ['reduction', 'delta']);
  return huberOp(input, target, reductionCode(reduction), delta);
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
const divOp = operator('aten::div.Tensor');

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
  return bceWithLogitsOp(input, target, weight, posWeight, reductionCode(reduction));
}
