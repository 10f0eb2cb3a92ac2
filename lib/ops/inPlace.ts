import { Tensor } from '../tensor/tensor.js';
import { checkOperand, checkTensor, type Operand, readOptions } from './arguments.js';
import type { AlphaOptions, DivOptions, ValueOptions } from './arithmetic.js';
import { type Bound, type ClampOptions, readClamp } from './clampBounds.js';
import { binaryInPlace, unary } from './elementwise.js';
import type { AddmmOptions } from './linalg.js';
import { operator } from './operator.js';

// Each of these changes its first argument and returns that very object. A leaf that requires gradients is refused outside `noGrad`.

/**
 * The modulus of each element, in place.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.abs_.html
 */
export const abs_ = unary('abs_');

/**
 * Each element with the opposite sign, in place.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.neg_.html
 */
export const neg_ = unary('neg_');

/**
 * e to the power of each element, in place.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp_.html
 */
export const exp_ = unary('exp_');

/**
 * The natural logarithm of each element, in place.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log_.html
 */
export const log_ = unary('log_');

/**
 * The square root of each element, in place.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sqrt_.html
 */
export const sqrt_ = unary('sqrt_');

/**
 * 1 / sqrt(x), in place.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rsqrt_.html
 */
export const rsqrt_ = unary('rsqrt_');

/**
 * Each element times itself, in place.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.square_.html
 */
export const square_ = unary('square_');

/**
 * 1 / x, in place.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reciprocal_.html
 */
export const reciprocal_ = unary('reciprocal_');

/**
 * The sine of each element, in place.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sin_.html
 */
export const sin_ = unary('sin_');

/**
 * The cosine of each element, in place.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cos_.html
 */
export const cos_ = unary('cos_');

/**
 * The largest integer not above each element, in place.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_.html
 */
export const floor_ = unary('floor_');

/**
 * The smallest integer not below each element, in place.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ceil_.html
 */
export const ceil_ = unary('ceil_');

/**
 * Each element without its fraction, in place.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.trunc_.html
 */
export const trunc_ = unary('trunc_');

/**
 * -1, 0 or 1, in place.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sign_.html
 */
export const sign_ = unary('sign_');

/**
 * 1 / (1 + exp(-x)), in place.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sigmoid_.html
 */
export const sigmoid_ = unary('sigmoid_');

/**
 * The hyperbolic tangent of each element, in place.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tanh_.html
 */
export const tanh_ = unary('tanh_');

/**
 * max(x, 0), in place.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.relu_.html
 */
export const relu_ = unary('relu_');

/**
 * 0, in place.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.zero_.html
 */
export const zero_ = unary('zero_');

const addOp = operator('aten::add_.Tensor');
const subOp = operator('aten::sub_.Tensor');

/**
 * input += alpha * other.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.add_.html
 *
 * @example
 * weight.add_(grad, { alpha: -0.1 });
 */
export function add_(input: Tensor, other: Operand, options?: AlphaOptions): Tensor {
  checkTensor(input);
  checkOperand(other, 'other');
  return addOp(input, other, readOptions(options, 'add_', ['alpha']).alpha);
}

/**
 * input -= alpha * other.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sub_.html
 */
export function sub_(input: Tensor, other: Operand, options?: AlphaOptions): Tensor {
  checkTensor(input);
  checkOperand(other, 'other');
  return subOp(input, other, readOptions(options, 'sub_', ['alpha']).alpha);
}

/**
 * input *= other.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mul_.html
 */
export const mul_ = binaryInPlace('mul_.Tensor');

const divOp = operator('aten::div_.Tensor');
const divMode = operator('aten::div_.Tensor_mode');

/**
 * input /= other.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div_.html
 */
export function div_(input: Tensor, other: Operand, options?: DivOptions): Tensor {
  checkTensor(input);
  checkOperand(other, 'other');
  const { roundingMode } = readOptions(options, 'div_', ['roundingMode']);
  return roundingMode === undefined || roundingMode === null
    ? divOp(input, other)
    : divMode(input, other, roundingMode);
}

/**
 * input to the power of other, in place.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pow_.html
 */
export const pow_ = binaryInPlace('pow_.Tensor', 'pow_.Scalar');

/**
 * The remainder with the sign of `other`, in place.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.remainder_.html
 */
export const remainder_ = binaryInPlace('remainder_.Tensor', 'remainder_.Scalar');

const lerpTensor = operator('aten::lerp_.Tensor');
const lerpScalar = operator('aten::lerp_.Scalar');

/**
 * input += weight * (end - input).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lerp_.html
 */
export function lerp_(input: Tensor, end: Tensor, weight: Operand): Tensor {
  checkTensor(input);
  checkTensor(end, 'end');
  checkOperand(weight, 'weight');
  return weight instanceof Tensor ? lerpTensor(input, end, weight) : lerpScalar(input, end, weight);
}

const addcmulOp = operator('aten::addcmul_');
const addcdivOp = operator('aten::addcdiv_');

/**
 * input += value * tensor1 * tensor2.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcmul_.html
 */
export function addcmul_(input: Tensor, tensor1: Tensor, tensor2: Tensor, options?: ValueOptions): Tensor {
  checkTensor(input);
  return addcmulOp(input, tensor1, tensor2, readOptions(options, 'addcmul_', ['value']).value);
}

/**
 * input += value * tensor1 / tensor2.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcdiv_.html
 */
export function addcdiv_(input: Tensor, tensor1: Tensor, tensor2: Tensor, options?: ValueOptions): Tensor {
  checkTensor(input);
  return addcdivOp(input, tensor1, tensor2, readOptions(options, 'addcdiv_', ['value']).value);
}

const clampScalars = operator('aten::clamp_');
const clampTensors = operator('aten::clamp_.Tensor');

/**
 * Each element, or the limit it is beyond, in place.
 *
 * @param min lower limit, or `{ min, max }`
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html
 */
export function clamp_(input: Tensor, min?: Bound | null | ClampOptions, max?: Bound | null): Tensor {
  checkTensor(input);
  const limits = readClamp(min, max, 'clamp_');
  const tensors = limits.min instanceof Tensor || limits.max instanceof Tensor;
  return (tensors ? clampTensors : clampScalars)(input, limits.min, limits.max);
}

/**
 * Every element set to one value: a number, or a tensor without dimensions.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fill_.html
 */
export const fill_ = binaryInPlace('fill_.Tensor', 'fill_.Scalar');

/** Options of `copy_`. */
export interface CopyOptions {
  /** Let a copy between devices run on while JavaScript goes on. Default false. */
  nonBlocking?: boolean;
}

const copyOp = operator('aten::copy_');

/**
 * The elements of `src`, which broadcasts and is converted, copied into `input`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copy_.html
 */
export function copy_(input: Tensor, src: Tensor, options?: CopyOptions): Tensor {
  checkTensor(input);
  checkTensor(src, 'src');
  return copyOp(input, src, readOptions(options, 'copy_', ['nonBlocking']).nonBlocking);
}

const addmmOp = operator('aten::addmm_');

/**
 * input = beta * input + alpha * (mat1 @ mat2).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmm_.html
 */
export function addmm_(input: Tensor, mat1: Tensor, mat2: Tensor, options?: AddmmOptions): Tensor {
  checkTensor(input);
  checkTensor(mat1, 'mat1');
  checkTensor(mat2, 'mat2');
  const { beta, alpha } = readOptions(options, 'addmm_', ['beta', 'alpha']);
  return addmmOp(input, mat1, mat2, beta, alpha);
}
