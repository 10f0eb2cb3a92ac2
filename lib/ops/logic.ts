import { binary, binaryWithScalars, unary } from './elementwise.js';

/**
 * True where an element is zero. Result of dtype bool.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.logical_not.html
 */
export const logicalNot = unary('logical_not');

/**
 * True where both are nonzero. Result of dtype bool.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.logical_and.html
 */
export const logicalAnd = binary('logical_and');

/**
 * True where one or both are nonzero. Result of dtype bool.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.logical_or.html
 */
export const logicalOr = binary('logical_or');

/**
 * True where exactly one is nonzero. Result of dtype bool.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.logical_xor.html
 */
export const logicalXor = binary('logical_xor');

/**
 * Each element with its bits inverted; of a bool its opposite. For integers and bool.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_not.html
 */
export const bitwiseNot = unary('bitwise_not');

/**
 * Bits set in both, element by element with broadcasting. For integers and bool.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_and.html
 */
export const bitwiseAnd = binaryWithScalars('bitwise_and.Tensor', 'bitwise_and.Scalar', 'bitwise_and.Scalar_Tensor');

/**
 * Bits set in one or both, element by element with broadcasting. For integers and bool.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_or.html
 */
export const bitwiseOr = binaryWithScalars('bitwise_or.Tensor', 'bitwise_or.Scalar', 'bitwise_or.Scalar_Tensor');

/**
 * Bits set in exactly one, element by element with broadcasting. For integers and bool.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_xor.html
 */
export const bitwiseXor = binaryWithScalars('bitwise_xor.Tensor', 'bitwise_xor.Scalar', 'bitwise_xor.Scalar_Tensor');
