import type { Tensor } from '../tensor/tensor.js';
import { checkTensor, type DTypeName, readDType, readOptions } from './arguments.js';
import { unary } from './elementwise.js';
import { operator } from './operator.js';

/**
 * max(x, 0).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu.html
 */
export const relu = unary('relu');

/**
 * min(max(x, 0), 6).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu6.html
 */
export const relu6 = unary('relu6');

/**
 * scale * (max(x, 0) + min(alpha * (exp(x) - 1), 0)) with the constants of Klambauer et al. 2017, https://arxiv.org/abs/1706.02515.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.selu.html
 */
export const selu = unary('selu');

/**
 * x * sigmoid(x), also called swish.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.silu.html
 */
export const silu = unary('silu');

/**
 * x * tanh(softplus(x)), Misra 2019, https://arxiv.org/abs/1908.08681.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mish.html
 */
export const mish = unary('mish');

/**
 * relu6(x + 3) / 6.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardsigmoid.html
 */
export const hardsigmoid = unary('hardsigmoid');

/**
 * x * relu6(x + 3) / 6.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardswish.html
 */
export const hardswish = unary('hardswish');

/**
 * log(sigmoid(x)), exact also where the sigmoid is next to 0.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.logsigmoid.html
 */
export const logsigmoid = unary('log_sigmoid');

const absOp = operator('aten::abs');
const addOp = operator('aten::add.Tensor');
const divOp = operator('aten::div.Tensor');

/**
 * x / (1 + |x|).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softsign.html
 */
export function softsign(input: Tensor): Tensor {
  checkTensor(input);
  return divOp(input, addOp(absOp(input), 1));
}

const leakyReluOp = operator('aten::leaky_relu');

/**
 * x above 0, negativeSlope * x below.
 *
 * @param negativeSlope default 0.01
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.leaky_relu.html
 */
export function leakyRelu(input: Tensor, negativeSlope?: number): Tensor {
  checkTensor(input);
  return leakyReluOp(input, negativeSlope);
}

const eluOp = operator('aten::elu');
const celuOp = operator('aten::celu');

/**
 * x above 0, alpha * (exp(x) - 1) below.
 *
 * @param alpha default 1
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.elu.html
 */
export function elu(input: Tensor, alpha?: number): Tensor {
  checkTensor(input);
  return eluOp(input, alpha);
}

/**
 * max(x, 0) + min(alpha * (exp(x / alpha) - 1), 0).
 *
 * @param alpha default 1
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.celu.html
 */
export function celu(input: Tensor, alpha?: number): Tensor {
  checkTensor(input);
  return celuOp(input, alpha);
}

/** How `gelu` is computed. */
export interface GeluOptions {
  /** `'none'`: with the error function; `'tanh'`: the approximation by a hyperbolic tangent. Default `'none'`. */
  approximate?: 'none' | 'tanh';
}

const geluOp = operator('aten::gelu');

/**
 * x * Phi(x) with Phi the distribution function of the standard normal, Hendrycks & Gimpel 2016, https://arxiv.org/abs/1606.08415.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.gelu.html
 */
export function gelu(input: Tensor, options?: GeluOptions): Tensor {
  checkTensor(input);
  return geluOp(input, readOptions(options, 'gelu', ['approximate']).approximate);
}

const softplusOp = operator('aten::softplus');

/**
 * log(1 + exp(beta * x)) / beta, and x itself where beta * x is above `threshold`.
 *
 * @param beta default 1
 * @param threshold default 20
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softplus.html
 */
export function softplus(input: Tensor, beta?: number, threshold?: number): Tensor {
  checkTensor(input);
  return softplusOp(input, beta, threshold);
}

const hardtanhOp = operator('aten::hardtanh');

/**
 * x, limited to the range from `minVal` to `maxVal`.
 *
 * @param minVal default -1
 * @param maxVal default 1
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardtanh.html
 */
export function hardtanh(input: Tensor, minVal?: number, maxVal?: number): Tensor {
  checkTensor(input);
  return hardtanhOp(input, minVal, maxVal);
}

const preluOp = operator('aten::prelu');

/**
 * x above 0, weight * x below.
 *
 * @param weight one element, or one for each channel (dimension 1 of `input`)
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.prelu.html
 */
export function prelu(input: Tensor, weight: Tensor): Tensor {
  checkTensor(input);
  checkTensor(weight, 'weight');
  return preluOp(input, weight);
}

/** The dtype an operator computes in. */
export interface DTypeOptions {
  /** `input` is converted to it first. Default: the dtype of `input`. */
  dtype?: DTypeName;
}

const softmaxOp = operator('aten::softmax.int');
const logSoftmaxOp = operator('aten::log_softmax.int');

/**
 * exp(x) divided by its sum along `dim`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softmax.html
 *
 * @example
 * torch.softmax(logits, -1);
 */
export function softmax(input: Tensor, dim: number, options?: DTypeOptions): Tensor {
  checkTensor(input);
  return softmaxOp(input, dim, readDType(readOptions(options, 'softmax', ['dtype']).dtype));
}

/**
 * log(softmax(x)), computed without loss of digits.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.log_softmax.html
 */
export function logSoftmax(input: Tensor, dim: number, options?: DTypeOptions): Tensor {
  checkTensor(input);
  return logSoftmaxOp(input, dim, readDType(readOptions(options, 'logSoftmax', ['dtype']).dtype));
}
