import { typeError } from '../../errors.js';
import { checkTensor, readOptions } from '../../ops/arguments.js';
import { linear } from '../../ops/linear.js';
import { type CrossEntropyOptions, crossEntropy, type LossOptions } from '../../ops/lossFunctions.js';
import { operator } from '../../ops/operator.js';
import { reduce, reductionCode } from '../../ops/reductionCode.js';
import { noGrad } from '../../tensor/autograd.js';
import { fullLike } from '../../tensor/creation.js';
import { Tensor } from '../../tensor/tensor.js';
import { sameShape, shapeError } from '../arguments.js';

export {
  type BinaryCrossEntropyOptions,
  type BinaryCrossEntropyWithLogitsOptions,
  binaryCrossEntropy,
  binaryCrossEntropyWithLogits,
  type HuberLossOptions,
  huberLoss,
  type KlDivOptions,
  klDiv,
  l1Loss,
  mseLoss,
  type NllLossOptions,
  nllLoss,
  type SmoothL1LossOptions,
  smoothL1Loss,
  type WeightedLossOptions,
} from '../../ops/lossFunctions.js';
export { type CrossEntropyOptions, crossEntropy, type LossOptions };

const addOp = operator('aten::add.Tensor');
const subOp = operator('aten::sub.Tensor');
const mulOp = operator('aten::mul.Tensor');
const divOp = operator('aten::div.Tensor');
const negOp = operator('aten::neg');
const squareOp = operator('aten::pow.Tensor_Scalar');
const logOp = operator('aten::log');
const sumDims = operator('aten::sum.dim_IntList');
const cloneOp = operator('aten::clone');
const clampMinInPlace = operator('aten::clamp_min_');
const unsqueezeOp = operator('aten::unsqueeze');
const reshapeOp = operator('aten::reshape');
const logSigmoidOp = operator('aten::log_sigmoid');

/** Options of `ctcLoss`. */
export interface CtcLossOptions extends LossOptions {
  /** The class of no label. Default 0. */
  blank?: number;
  /** Losses that are infinite, since inputs are too short for their targets, become 0, and so do their gradients. Default false. */
  zeroInfinity?: boolean;
}

const ctcTensors = operator('aten::ctc_loss.Tensor');
const ctcLists = operator('aten::ctc_loss.IntList');

/**
 * Connectionist temporal classification. Graves et al. 2006.
 *
 * @param logProbs log probabilities, `[time, batch, classes]`, or without batch
 * @param targets labels, int64: `[batch, longest target]`, or all one after the other, `[sum of the lengths]`
 * @param inputLengths `[batch]`: how much of the time counts; a tensor or an array
 * @param targetLengths `[batch]`; the same kind
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.ctc_loss.html
 *
 * @example
 * torch.nn.functional.ctcLoss(logits.logSoftmax(2), targets, [50, 50], [12, 9]);
 */
export function ctcLoss(
  logProbs: Tensor,
  targets: Tensor,
  inputLengths: Tensor | readonly number[],
  targetLengths: Tensor | readonly number[],
  options?: CtcLossOptions,
): Tensor {
  checkTensor(logProbs, 'logProbs');
  checkTensor(targets, 'targets');
  const { blank, reduction, zeroInfinity } = readOptions(options, 'ctcLoss', ['blank', 'reduction', 'zeroInfinity']);
  const tensors = inputLengths instanceof Tensor;
  if (tensors !== targetLengths instanceof Tensor) {
    throw typeError(tensors ? 'a Tensor, as inputLengths is,' : 'an array', 'targetLengths', targetLengths);
  }
  const op = tensors ? ctcTensors : ctcLists;
  return op(logProbs, targets, inputLengths, targetLengths, blank, reductionCode(reduction), zeroInfinity);
}

/** Options of `poissonNllLoss`. */
export interface PoissonNllLossOptions extends LossOptions {
  /** `input` is the logarithm of the rate. Default true. */
  logInput?: boolean;
  /** Add Stirling's approximation of the term without `input`. Default false. */
  full?: boolean;
  /** Added to the rate before its logarithm. Default 1e-8. */
  eps?: number;
}

const poissonOp = operator('aten::poisson_nll_loss');

/**
 * The negative log likelihood of counts under Poisson distributions: exp(input) - target * input.
 *
 * @param target counts, in the shape of `input`
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.poisson_nll_loss.html
 */
export function poissonNllLoss(input: Tensor, target: Tensor, options?: PoissonNllLossOptions): Tensor {
  checkTensor(input);
  checkTensor(target, 'target');
  const {
    logInput = true,
    full = false,
    eps = 1e-8,
    reduction,
  } = readOptions(options, 'poissonNllLoss', ['logInput', 'full', 'eps', 'reduction']);
  return poissonOp(input, target, logInput, full, eps, reductionCode(reduction));
}

/** Options of `gaussianNllLoss`. */
export interface GaussianNllLossOptions extends LossOptions {
  /** Add the constant log(2 * pi) / 2. Default false. */
  full?: boolean;
  /** Least variance. Default 1e-6. */
  eps?: number;
}

const ltOp = operator('aten::lt.Scalar');
const anyOp = operator('aten::any');
const notOp = operator('aten::logical_not');
const assertOp = operator('aten::_assert_async.msg');

/** A variance as a tensor that broadcasts with `input` along its last dimension at most. */
function checkVariance(input: Tensor, variance: Tensor | number): Tensor {
  if (typeof variance === 'number') {
    if (variance < 0) throw new RangeError(`Expected no negative number for variance but received ${variance}`);
    return fullLike(input, variance);
  }
  checkTensor(variance, 'variance');
  // Checked by an operator, so that nothing is read back: that would keep a step from being recorded.
  assertOp(notOp(anyOp(ltOp(variance, 0))), 'Expected no negative element for variance');
  const [shape, given] = [input.shape, variance.shape];
  if (sameShape(shape, given)) return variance;
  if (sameShape(shape.slice(0, -1), given)) return unsqueezeOp(variance, -1);
  const other = given.filter((size, dim) => size !== shape[dim]);
  if (shape.length === given.length && other.length === 1 && other[0] === 1) return variance;
  throw shapeError(`a tensor in the shape of input, [${shape.join(', ')}], or with one size 1,`, 'variance', variance);
}

/**
 * The negative log likelihood under normal distributions: (log(variance) + (input - target)^2 / variance) / 2. Nix & Weigend 1994.
 *
 * @param input means
 * @param target in the shape of `input`, or broadcasting
 * @param variance one number; or in the shape of `input`, possibly without its last dimension or with one size 1
 * @throws RangeError when the shape of `variance` does not fit, TorchError when an element of it is negative
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.gaussian_nll_loss.html
 */
export function gaussianNllLoss(
  input: Tensor,
  target: Tensor,
  variance: Tensor | number,
  options?: GaussianNllLossOptions,
): Tensor {
  checkTensor(input);
  checkTensor(target, 'target');
  const { full, eps = 1e-6, reduction } = readOptions(options, 'gaussianNllLoss', ['full', 'eps', 'reduction']);
  reductionCode(reduction);
  const clamped = cloneOp(checkVariance(input, variance));
  // Without gradient, so that an element below eps gets one too.
  noGrad(() => clampMinInPlace(clamped, eps));
  let loss = mulOp(addOp(logOp(clamped), divOp(squareOp(subOp(input, target), 2), clamped)), 0.5);
  if (full) loss = addOp(loss, 0.5 * Math.log(2 * Math.PI));
  return reduce(loss, reduction);
}

/** Options of `linearCrossEntropy`. */
export interface LinearCrossEntropyOptions extends CrossEntropyOptions {
  /** `[classes, ...]`. Default none. */
  linearBias?: Tensor | null;
}

/**
 * `crossEntropy` of `linear` in one call.
 *
 * @param input `[batch, inFeatures]` or `[inFeatures]`
 * @param linearWeight `[classes, ..., inFeatures]`
 * @param target labels, int64, `[batch, ...]`; or probabilities, `[batch, classes, ...]`
 * @throws RangeError when shapes do not go together, or `ignoreIndex` is given for probabilities
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.linear_cross_entropy.html
 */
export function linearCrossEntropy(
  input: Tensor,
  linearWeight: Tensor,
  target: Tensor,
  options?: LinearCrossEntropyOptions,
): Tensor {
  checkTensor(input);
  checkTensor(linearWeight, 'linearWeight');
  checkTensor(target, 'target');
  const { linearBias, ...ofLoss } = readOptions(options, 'linearCrossEntropy', [
    'linearBias',
    'weight',
    'reduction',
    'ignoreIndex',
    'labelSmoothing',
  ]);
  if (input.ndim < 1 || input.ndim > 2) throw shapeError('a tensor with one or two dimensions', 'input', input);
  const batch = input.shape.slice(0, -1);
  const features = input.size(-1);
  const [classes, ...rest] = linearWeight.shape;
  if (linearWeight.ndim < 2 || rest.pop() !== features) {
    throw shapeError(`a tensor of shape [classes, ..., ${features}]`, 'linearWeight', linearWeight);
  }
  const outputs = [classes as number, ...rest];
  if (linearBias && !sameShape(linearBias.shape, outputs)) {
    throw shapeError(`a tensor of shape [${outputs.join(', ')}]`, 'linearBias', linearBias);
  }
  if (rest.length > 0 && batch.length === 0) {
    throw shapeError(`a tensor of shape [batch, ${features}] with such a linearWeight`, 'input', input);
  }
  const shape = [...batch, ...outputs];
  if (ofLoss.ignoreIndex !== undefined && sameShape(target.shape, shape)) {
    throw new RangeError(`Expected none for ignoreIndex with probabilities but received ${ofLoss.ignoreIndex}`);
  }
  let [weight, bias] = [linearWeight, linearBias];
  if (rest.length > 0) {
    weight = reshapeOp(weight, [-1, features]);
    if (bias) bias = reshapeOp(bias, [-1]);
  }
  return crossEntropy(reshapeOp(linear(input, weight, bias), shape), target, ofLoss);
}

/** Options of `multilabelSoftMarginLoss`. */
export interface MultilabelSoftMarginLossOptions extends LossOptions {
  /** Weight of each class, `[classes]`. Default 1 each. */
  weight?: Tensor | null;
}

/**
 * The mean over the classes of the binary cross entropy of logits.
 *
 * @param input logits, `[batch, classes]` or `[classes]`
 * @param target 0 and 1, in the shape of `input`
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multilabel_soft_margin_loss.html
 */
export function multilabelSoftMarginLoss(
  input: Tensor,
  target: Tensor,
  options?: MultilabelSoftMarginLossOptions,
): Tensor {
  checkTensor(input);
  checkTensor(target, 'target');
  const { weight, reduction } = readOptions(options, 'multilabelSoftMarginLoss', ['weight', 'reduction']);
  reductionCode(reduction);
  if (input.ndim === 0) throw shapeError('a tensor with at least one dimension', 'input', input);
  const hit = mulOp(target, logSigmoidOp(input));
  const miss = mulOp(addOp(negOp(target), 1), logSigmoidOp(negOp(input)));
  let loss = negOp(addOp(hit, miss));
  if (weight) loss = mulOp(loss, weight);
  return reduce(divOp(sumDims(loss, [-1]), input.size(-1)), reduction);
}
