import { rangeError } from '../../errors.js';
import {
  celu as plainCelu,
  elu as plainElu,
  hardtanh as plainHardtanh,
  leakyRelu as plainLeakyRelu,
} from '../../ops/activation.js';
import { checkTensor, type DTypeName, readDType, readOptions } from '../../ops/arguments.js';
import { operator } from '../../ops/operator.js';
import type { Tensor } from '../../tensor/tensor.js';
import { type InplaceOptions, readArguments, shapeError } from '../arguments.js';

export { gelu, logSoftmax, logsigmoid, prelu, softmax, softplus, softsign } from '../../ops/activation.js';
export { sigmoid, tanh } from '../../ops/pointwise.js';

/** A function without parameters, and its form that changes its input. */
function plainActivation(name: string, operatorName = name) {
  const op = operator(`aten::${operatorName}`);
  const inPlace = operator(`aten::${operatorName}_`);
  return (input: Tensor, options?: InplaceOptions): Tensor => {
    checkTensor(input);
    const { inplace } = readOptions(options, name, ['inplace']);
    return (inplace ? inPlace : op)(input);
  };
}

function inPlaceActivation(name: string) {
  const op = operator(`aten::${name}`);
  return (input: Tensor): Tensor => {
    checkTensor(input);
    return op(input);
  };
}

/**
 * max(x, 0).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu.html
 *
 * @example
 * torch.nn.functional.relu(x, { inplace: true });
 */
export const relu = plainActivation('relu');

/** `relu`, in place. */
export const relu_ = inPlaceActivation('relu_');

/**
 * min(max(x, 0), 6).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu6.html
 */
export const relu6 = plainActivation('relu6');

/**
 * scale * (max(x, 0) + min(alpha * (exp(x) - 1), 0)). Klambauer et al. 2017, https://arxiv.org/abs/1706.02515.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.selu.html
 */
export const selu = plainActivation('selu');

/** `selu`, in place. */
export const selu_ = inPlaceActivation('selu_');

/**
 * x * sigmoid(x), also called swish.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.silu.html
 */
export const silu = plainActivation('silu');

/**
 * x * tanh(softplus(x)). Misra 2019, https://arxiv.org/abs/1908.08681.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mish.html
 */
export const mish = plainActivation('mish');

/**
 * relu6(x + 3) / 6.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardsigmoid.html
 */
export const hardsigmoid = plainActivation('hardsigmoid');

/**
 * x * relu6(x + 3) / 6. Howard et al. 2019, https://arxiv.org/abs/1905.02244.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardswish.html
 */
export const hardswish = plainActivation('hardswish');

/** The parameter of `elu` and `celu`, and whether they change their input. */
export interface AlphaInplaceOptions extends InplaceOptions {
  /** Default 1. */
  alpha?: number;
}

type AlphaArguments = [alpha?: number, options?: InplaceOptions] | [options?: AlphaInplaceOptions];

const eluInPlace = operator('aten::elu_');
const celuInPlace = operator('aten::celu_');

/**
 * x above 0, alpha * (exp(x) - 1) below.
 *
 * @param rest `alpha`, default 1, and options; or the options alone
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.elu.html
 */
export function elu(input: Tensor, ...rest: AlphaArguments): Tensor {
  checkTensor(input);
  const { alpha, inplace } = readArguments<AlphaInplaceOptions>(rest, 'elu', ['alpha', 'inplace']);
  return inplace ? eluInPlace(input, alpha) : plainElu(input, alpha);
}

/** `elu`, in place. */
export function elu_(input: Tensor, alpha?: number): Tensor {
  checkTensor(input);
  return eluInPlace(input, alpha);
}

/**
 * max(x, 0) + min(alpha * (exp(x / alpha) - 1), 0). Barron 2017, https://arxiv.org/abs/1704.07483.
 *
 * @param rest `alpha`, default 1, and options; or the options alone
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.celu.html
 */
export function celu(input: Tensor, ...rest: AlphaArguments): Tensor {
  checkTensor(input);
  const { alpha, inplace } = readArguments<AlphaInplaceOptions>(rest, 'celu', ['alpha', 'inplace']);
  return inplace ? celuInPlace(input, alpha) : plainCelu(input, alpha);
}

/** `celu`, in place. */
export function celu_(input: Tensor, alpha?: number): Tensor {
  checkTensor(input);
  return celuInPlace(input, alpha);
}

/** Options of `leakyRelu`. */
export interface LeakyReluOptions extends InplaceOptions {
  /** Factor below 0. Default 0.01. */
  negativeSlope?: number;
}

const leakyReluInPlace = operator('aten::leaky_relu_');

/**
 * x above 0, negativeSlope * x below.
 *
 * @param rest `negativeSlope`, default 0.01, and options; or the options alone
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.leaky_relu.html
 */
export function leakyRelu(
  input: Tensor,
  ...rest: [negativeSlope?: number, options?: InplaceOptions] | [options?: LeakyReluOptions]
): Tensor {
  checkTensor(input);
  const { negativeSlope, inplace } = readArguments<LeakyReluOptions>(rest, 'leakyRelu', ['negativeSlope', 'inplace']);
  return inplace ? leakyReluInPlace(input, negativeSlope) : plainLeakyRelu(input, negativeSlope);
}

/** `leakyRelu`, in place. */
export function leakyRelu_(input: Tensor, negativeSlope?: number): Tensor {
  checkTensor(input);
  return leakyReluInPlace(input, negativeSlope);
}

/** Options of `hardtanh`. */
export interface HardtanhOptions extends InplaceOptions {
  /** Default -1. */
  minVal?: number;
  /** Default 1. */
  maxVal?: number;
}

const hardtanhInPlace = operator('aten::hardtanh_');

function checkHardtanh(minVal = -1, maxVal = 1): void {
  if (minVal > maxVal) throw rangeError(`a number of at most maxVal (${maxVal})`, 'minVal', minVal);
}

/**
 * x, limited to the range from `minVal` to `maxVal`.
 *
 * @param rest `minVal`, default -1, `maxVal`, default 1, and options; or the options alone
 * @throws RangeError when `minVal` is above `maxVal`
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardtanh.html
 */
export function hardtanh(
  input: Tensor,
  ...rest: [minVal?: number, maxVal?: number, options?: InplaceOptions] | [options?: HardtanhOptions]
): Tensor {
  checkTensor(input);
  const { minVal, maxVal, inplace } = readArguments<HardtanhOptions>(rest, 'hardtanh', ['minVal', 'maxVal', 'inplace']);
  checkHardtanh(minVal, maxVal);
  return inplace ? hardtanhInPlace(input, minVal, maxVal) : plainHardtanh(input, minVal, maxVal);
}

/** `hardtanh`, in place. */
export function hardtanh_(input: Tensor, minVal?: number, maxVal?: number): Tensor {
  checkTensor(input);
  checkHardtanh(minVal, maxVal);
  return hardtanhInPlace(input, minVal, maxVal);
}

const thresholdOp = operator('aten::threshold');
const thresholdInPlace = operator('aten::threshold_');

/**
 * x where it is above `threshold`, otherwise `value`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.threshold.html
 *
 * @example
 * torch.nn.functional.threshold(x, 0.1, 20);
 */
export function threshold(input: Tensor, threshold: number, value: number, options?: InplaceOptions): Tensor {
  checkTensor(input);
  const { inplace } = readOptions(options, 'threshold', ['inplace']);
  return (inplace ? thresholdInPlace : thresholdOp)(input, threshold, value);
}

/** `threshold`, in place. */
export function threshold_(input: Tensor, threshold: number, value: number): Tensor {
  checkTensor(input);
  return thresholdInPlace(input, threshold, value);
}

const gluOp = operator('aten::glu');

/**
 * a * sigmoid(b) with the two halves a and b of `input` along `dim`. Dauphin et al. 2016, https://arxiv.org/abs/1612.08083.
 *
 * @param dim default -1; its size must be even
 * @throws RangeError when `input` is a scalar
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.glu.html
 */
export function glu(input: Tensor, dim?: number): Tensor {
  checkTensor(input);
  if (input.ndim === 0) throw shapeError('a tensor with at least one dimension', 'input', input);
  return gluOp(input, dim);
}

/** Options of `rrelu`. */
export interface RreluOptions extends InplaceOptions {
  /** Least slope below 0. Default 1/8. */
  lower?: number;
  /** Greatest slope below 0. Default 1/3. */
  upper?: number;
  /** Draw a slope for each element; otherwise the mean of both. Default false. */
  training?: boolean;
}

type RreluArguments =
  | [lower?: number, upper?: number, options?: Omit<RreluOptions, 'lower' | 'upper'>]
  | [options?: RreluOptions];

const rreluOp = operator('aten::rrelu');
const rreluInPlace = operator('aten::rrelu_');
const rreluNames = ['lower', 'upper', 'training', 'inplace'] as const;

/**
 * x above 0, slope * x below, with random slopes when training. Xu et al. 2015, https://arxiv.org/abs/1505.00853.
 *
 * @param rest `lower`, default 1/8, `upper`, default 1/3, and options; or the options alone
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.rrelu.html
 */
export function rrelu(input: Tensor, ...rest: RreluArguments): Tensor {
  checkTensor(input);
  const { lower, upper, training, inplace } = readArguments<RreluOptions>(rest, 'rrelu', rreluNames);
  return (inplace ? rreluInPlace : rreluOp)(input, lower, upper, training);
}

/** `rrelu`, in place. */
export function rrelu_(input: Tensor, ...rest: RreluArguments): Tensor {
  checkTensor(input);
  const { lower, upper, training } = readArguments<RreluOptions>(rest, 'rrelu_', rreluNames);
  return rreluInPlace(input, lower, upper, training);
}

const hardshrinkOp = operator('aten::hardshrink');
const softshrinkOp = operator('aten::softshrink');

/**
 * x where its modulus is above `lambd`, otherwise 0.
 *
 * @param lambd default 0.5
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardshrink.html
 */
export function hardshrink(input: Tensor, lambd?: number): Tensor {
  checkTensor(input);
  return hardshrinkOp(input, lambd);
}

/**
 * x brought nearer to 0 by `lambd`; 0 where its modulus is below.
 *
 * @param lambd default 0.5; not negative
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softshrink.html
 */
export function softshrink(input: Tensor, lambd?: number): Tensor {
  checkTensor(input);
  return softshrinkOp(input, lambd);
}

const tanhOp = operator('aten::tanh');
const subOp = operator('aten::sub.Tensor');

/**
 * x - tanh(x).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.tanhshrink.html
 */
export function tanhshrink(input: Tensor): Tensor {
  checkTensor(input);
  return subOp(input, tanhOp(input));
}

/** Options of `softmin`. */
export interface SoftminOptions {
  /** `input` is converted to it first. Default: the dtype of `input`. */
  dtype?: DTypeName;
}

const negOp = operator('aten::neg');
const softmaxOp = operator('aten::softmax.int');

/**
 * softmax(-x) along `dim`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softmin.html
 */
export function softmin(input: Tensor, dim: number, options?: SoftminOptions): Tensor {
  checkTensor(input);
  const { dtype } = readOptions(options, 'softmin', ['dtype']);
  return softmaxOp(negOp(input), dim, readDType(dtype));
}

/** Options of `gumbelSoftmax`. */
export interface GumbelSoftmaxOptions {
  /** Temperature. Default 1. */
  tau?: number;
  /** Give one-hot vectors, with the gradient of the soft ones. Default false. */
  hard?: boolean;
  /** Default -1. */
  dim?: number;
}

const emptyLikeOp = operator('aten::empty_like');
const exponentialOp = operator('aten::exponential_');
const logOp = operator('aten::log');
const addOp = operator('aten::add.Tensor');
const divOp = operator('aten::div.Tensor');
const argmaxOp = operator<[Tensor, Tensor]>('aten::max.dim');
const zerosLikeOp = operator('aten::zeros_like');
const scatterInPlace = operator('aten::scatter_.value');
const detachOp = operator('aten::detach');

/**
 * A sample of the Gumbel-softmax distribution. Jang, Gu & Poole 2016, https://arxiv.org/abs/1611.01144.
 *
 * @param logits unnormalized log probabilities, `[..., classes]`
 * @returns a tensor of the shape of `logits`, whose elements sum to 1 along `dim`
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.gumbel_softmax.html
 *
 * @example
 * torch.nn.functional.gumbelSoftmax(logits, { tau: 0.5, hard: true });
 */
export function gumbelSoftmax(
  logits: Tensor,
  ...rest: [tau?: number, options?: Omit<GumbelSoftmaxOptions, 'tau'>] | [options?: GumbelSoftmaxOptions]
): Tensor {
  checkTensor(logits, 'logits');
  const {
    tau = 1,
    hard,
    dim = -1,
  } = readArguments<GumbelSoftmaxOptions>(rest, 'gumbelSoftmax', ['tau', 'hard', 'dim']);
  const drawn = emptyLikeOp(logits, undefined, undefined, undefined, undefined, 'contiguous_format');
  const gumbels = negOp(logOp(exponentialOp(drawn)));
  const soft = softmaxOp(divOp(addOp(logits, gumbels), tau), dim);
  if (!hard) return soft;
  const [, index] = argmaxOp(soft, dim, true);
  const zeros = zerosLikeOp(logits, undefined, undefined, undefined, undefined, 'contiguous_format');
  // The soft sample comes in only through its gradient.
  return addOp(subOp(scatterInPlace(zeros, dim, index, 1), detachOp(soft)), soft);
}
