import type { Tensor } from '../tensor/tensor.js';
import { checkTensor, readOptions } from './arguments.js';
import { binaryWithScalars } from './elementwise.js';
import { operator } from './operator.js';

/**
 * input == other, element by element with broadcasting. Result of dtype bool.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.eq.html
 */
export const eq = binaryWithScalars('eq.Tensor', 'eq.Scalar');

/**
 * input != other, element by element with broadcasting. Result of dtype bool.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.ne.html
 */
export const ne = binaryWithScalars('ne.Tensor', 'ne.Scalar');

/**
 * input < other, element by element with broadcasting. Result of dtype bool.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.lt.html
 */
export const lt = binaryWithScalars('lt.Tensor', 'lt.Scalar');

/**
 * input <= other, element by element with broadcasting. Result of dtype bool.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.le.html
 */
export const le = binaryWithScalars('le.Tensor', 'le.Scalar');

/**
 * input > other, element by element with broadcasting. Result of dtype bool.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.gt.html
 */
export const gt = binaryWithScalars('gt.Tensor', 'gt.Scalar');

/**
 * input >= other, element by element with broadcasting. Result of dtype bool.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.ge.html
 */
export const ge = binaryWithScalars('ge.Tensor', 'ge.Scalar');

const equalOp = operator<boolean>('aten::equal');

/**
 * True when both tensors have the same shape and the same elements.
 *
 * @returns a boolean, not a tensor: reads the result back from the device
 * @see https://docs.pytorch.org/docs/stable/generated/torch.equal.html
 */
export function equal(input: Tensor, other: Tensor): boolean {
  checkTensor(input);
  checkTensor(other, 'other');
  return equalOp(input, other);
}

/** How near is near enough: `|input - other| <= atol + rtol * |other|`. */
export interface ClosenessOptions {
  /** Relative tolerance. Default 1e-5. */
  rtol?: number;
  /** Absolute tolerance. Default 1e-8. */
  atol?: number;
  /** NaN is near NaN. Default false. */
  equalNan?: boolean;
}

const closenessOptions = ['rtol', 'atol', 'equalNan'] as const;
const allcloseOp = operator<boolean>('aten::allclose');
const iscloseOp = operator('aten::isclose');

/**
 * True when all elements of both tensors, which must broadcast together, are near each other.
 *
 * @returns a boolean, not a tensor: reads the result back from the device
 * @see https://docs.pytorch.org/docs/stable/generated/torch.allclose.html
 *
 * @example
 * torch.allclose(x, y, { rtol: 1e-3 });
 */
export function allclose(input: Tensor, other: Tensor, options?: ClosenessOptions): boolean {
  checkTensor(input);
  checkTensor(other, 'other');
  const { rtol, atol, equalNan } = readOptions(options, 'allclose', closenessOptions);
  return allcloseOp(input, other, rtol, atol, equalNan);
}

/**
 * True where elements of both tensors are near each other. Result of dtype bool.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.isclose.html
 */
export function isclose(input: Tensor, other: Tensor, options?: ClosenessOptions): Tensor {
  checkTensor(input);
  checkTensor(other, 'other');
  const { rtol, atol, equalNan } = readOptions(options, 'isclose', closenessOptions);
  return iscloseOp(input, other, rtol, atol, equalNan);
}
