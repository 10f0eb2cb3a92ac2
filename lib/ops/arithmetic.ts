import { Tensor } from '../tensor/tensor.js';
import { checkOperand, checkTensor, type Operand, readOptions, type Scalar } from './arguments.js';
import { type Bound, type ClampOptions, readClamp } from './clampBounds.js';
import { binary, binaryWithScalars } from './elementwise.js';
import { operator } from './operator.js';

/** A factor for the second operand. */
export interface AlphaOptions {
  /** What `other` is multiplied with first. Default 1. */
  alpha?: Scalar;
}

const addOp = operator('aten::add.Tensor');
const subOp = operator('aten::sub.Tensor');

/**
 * input + alpha * other, with broadcasting and type promotion.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.add.html
 *
 * @example
 * torch.add(x, y, { alpha: 2 });
 * x.add(1);
 */
export function add(input: Operand, other: Operand, options?: AlphaOptions): Tensor {
  checkOperand(input);
  checkOperand(other, 'other');
  return options === undefined
    ? addOp(input, other)
    : addOp(input, other, readOptions(options, 'add', ['alpha']).alpha);
}

/**
 * input - alpha * other, with broadcasting and type promotion.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.sub.html
 *
 * @example
 * torch.sub(1, x);
 */
export function sub(input: Operand, other: Operand, options?: AlphaOptions): Tensor {
  checkOperand(input);
  checkOperand(other, 'other');
  return options === undefined
    ? subOp(input, other)
    : subOp(input, other, readOptions(options, 'sub', ['alpha']).alpha);
}

/**
 * input * other, element by element, with broadcasting and type promotion.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.mul.html
 */
export const mul = binary('mul.Tensor');

/** How `div` rounds. */
export interface DivOptions {
  /** `'trunc'` rounds towards zero, `'floor'` down; both keep integer dtypes. Default null: true division, of integers into float32. */
  roundingMode?: 'trunc' | 'floor' | null;
}

const divOp = operator('aten::div.Tensor');
const divMode = operator('aten::div.Tensor_mode');

/**
 * input / other, element by element, with broadcasting and type promotion.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.div.html
 *
 * @example
 * torch.div(x, 2, { roundingMode: 'floor' });
 */
export function div(input: Operand, other: Operand, options?: DivOptions): Tensor {
  checkOperand(input);
  checkOperand(other, 'other');
  const { roundingMode } = readOptions(options, 'div', ['roundingMode']);
  return roundingMode === undefined || roundingMode === null
    ? divOp(input, other)
    : divMode(input, other, roundingMode);
}

/**
 * input / other rounded down, element by element, with broadcasting. Integers stay integers.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.floor_divide.html
 */
export const floorDivide = binary('floor_divide');

/**
 * input to the power of other, element by element, with broadcasting.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.pow.html
 *
 * @example
 * torch.pow(2, x);
 * x.pow(3);
 */
export const pow = binaryWithScalars('pow.Tensor_Tensor', 'pow.Tensor_Scalar', 'pow.Scalar');

/**
 * The remainder with the sign of `other`, as Python's `%`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.remainder.html
 */
export const remainder = binaryWithScalars('remainder.Tensor', 'remainder.Scalar', 'remainder.Scalar_Tensor');

/**
 * The remainder with the sign of `input`, as JavaScript's `%`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.fmod.html
 */
export const fmod = binaryWithScalars('fmod.Tensor', 'fmod.Scalar');

/**
 * The larger of both, element by element with broadcasting; NaN where one of them is NaN.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.maximum.html
 */
export const maximum = binary('maximum');

/**
 * The smaller of both, element by element with broadcasting; NaN where one of them is NaN.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.minimum.html
 */
export const minimum = binary('minimum');

/**
 * The larger of both, element by element with broadcasting; the other one where one is NaN.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.fmax.html
 */
export const fmax = binary('fmax');

/**
 * The smaller of both, element by element with broadcasting; the other one where one is NaN.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.fmin.html
 */
export const fmin = binary('fmin');

/**
 * The angle of the point (x = other, y = input), from -pi to pi.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.atan2.html
 */
export const atan2 = binary('atan2');

const lerpTensor = operator('aten::lerp.Tensor');
const lerpScalar = operator('aten::lerp.Scalar');

/**
 * input + weight * (end - input), with broadcasting.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.lerp.html
 */
export function lerp(input: Tensor, end: Tensor, weight: Operand): Tensor {
  checkTensor(input);
  checkTensor(end, 'end');
  checkOperand(weight, 'weight');
  return weight instanceof Tensor ? lerpTensor(input, end, weight) : lerpScalar(input, end, weight);
}

/** A factor for what is added. */
export interface ValueOptions {
  /** What the product or quotient is multiplied with. Default 1. */
  value?: Scalar;
}

const addcmulOp = operator('aten::addcmul');
const addcdivOp = operator('aten::addcdiv');

/**
 * input + value * tensor1 * tensor2, with broadcasting.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.addcmul.html
 */
export function addcmul(input: Tensor, tensor1: Tensor, tensor2: Tensor, options?: ValueOptions): Tensor {
  checkTensor(input);
  return addcmulOp(input, tensor1, tensor2, readOptions(options, 'addcmul', ['value']).value);
}

/**
 * input + value * tensor1 / tensor2, with broadcasting.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.addcdiv.html
 */
export function addcdiv(input: Tensor, tensor1: Tensor, tensor2: Tensor, options?: ValueOptions): Tensor {
  checkTensor(input);
  return addcdivOp(input, tensor1, tensor2, readOptions(options, 'addcdiv', ['value']).value);
}

const clampScalars = operator('aten::clamp');
const clampTensors = operator('aten::clamp.Tensor');

/**
 * Each element, or the limit it is beyond. One of the limits may be left out.
 *
 * @param min lower limit, or `{ min, max }`
 * @see https://docs.pytorch.org/docs/stable/generated/torch.clamp.html
 *
 * @example
 * x.clamp(0, 1);
 * x.clamp({ min: 0 });
 */
export function clamp(input: Tensor, min?: Bound | null | ClampOptions, max?: Bound | null): Tensor {
  checkTensor(input);
  const limits = readClamp(min, max, 'clamp');
  const tensors = limits.min instanceof Tensor || limits.max instanceof Tensor;
  return (tensors ? clampTensors : clampScalars)(input, limits.min, limits.max);
}
