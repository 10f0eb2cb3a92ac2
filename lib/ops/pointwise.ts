import type { Tensor } from '../tensor/tensor.js';
import { checkTensor, readOptions } from './arguments.js';
import { unary } from './elementwise.js';
import { operator } from './operator.js';

/**
 * The absolute value of each element; of a complex one its modulus.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.abs.html
 */
export const abs = unary('abs');

/**
 * Each element with the opposite sign.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.neg.html
 */
export const neg = unary('neg');

/**
 * e to the power of each element.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.exp.html
 */
export const exp = unary('exp');

/**
 * 2 to the power of each element.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.exp2.html
 */
export const exp2 = unary('exp2');

/**
 * exp(x) - 1, exact also for small x.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.expm1.html
 */
export const expm1 = unary('expm1');

/**
 * The natural logarithm of each element.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.log.html
 */
export const log = unary('log');

/**
 * The logarithm to base 2 of each element.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.log2.html
 */
export const log2 = unary('log2');

/**
 * The logarithm to base 10 of each element.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.log10.html
 */
export const log10 = unary('log10');

/**
 * log(1 + x), exact also for small x.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.log1p.html
 */
export const log1p = unary('log1p');

/**
 * The square root of each element; NaN for negative ones.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.sqrt.html
 */
export const sqrt = unary('sqrt');

/**
 * 1 / sqrt(x).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.rsqrt.html
 */
export const rsqrt = unary('rsqrt');

/**
 * Each element times itself.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.square.html
 */
export const square = unary('square');

/**
 * The sine of each element, in radians.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.sin.html
 */
export const sin = unary('sin');

/**
 * The cosine of each element, in radians.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.cos.html
 */
export const cos = unary('cos');

/**
 * The tangent of each element, in radians.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.tan.html
 */
export const tan = unary('tan');

/**
 * The arcsine of each element, in radians.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.asin.html
 */
export const asin = unary('asin');

/**
 * The arccosine of each element, in radians.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.acos.html
 */
export const acos = unary('acos');

/**
 * The arctangent of each element, in radians.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.atan.html
 */
export const atan = unary('atan');

/**
 * The hyperbolic sine of each element.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.sinh.html
 */
export const sinh = unary('sinh');

/**
 * The hyperbolic cosine of each element.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.cosh.html
 */
export const cosh = unary('cosh');

/**
 * The hyperbolic tangent of each element.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.tanh.html
 */
export const tanh = unary('tanh');

/**
 * The inverse hyperbolic sine of each element.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.asinh.html
 */
export const asinh = unary('asinh');

/**
 * The inverse hyperbolic cosine of each element.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.acosh.html
 */
export const acosh = unary('acosh');

/**
 * The inverse hyperbolic tangent of each element.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.atanh.html
 */
export const atanh = unary('atanh');

/**
 * 1 / (1 + exp(-x)).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.sigmoid.html
 */
export const sigmoid = unary('sigmoid');

/**
 * The error function of each element.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.erf.html
 */
export const erf = unary('erf');

/**
 * 1 - erf(x), exact also for large x.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.erfc.html
 */
export const erfc = unary('erfc');

/**
 * The largest integer not above each element. The dtype stays.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.floor.html
 */
export const floor = unary('floor');

/**
 * The smallest integer not below each element. The dtype stays.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.ceil.html
 */
export const ceil = unary('ceil');

/**
 * Each element without its fraction. The dtype stays.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.trunc.html
 */
export const trunc = unary('trunc');

/**
 * The fraction of each element, with its sign.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.frac.html
 */
export const frac = unary('frac');

/**
 * -1, 0 or 1.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.sign.html
 */
export const sign = unary('sign');

/**
 * 1 / x. Integers become float32.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.reciprocal.html
 */
export const reciprocal = unary('reciprocal');

/**
 * True where an element is NaN. Result of dtype bool.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.isnan.html
 */
export const isnan = unary('isnan');

/**
 * True where an element is infinite. Result of dtype bool.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.isinf.html
 */
export const isinf = unary('isinf');

/**
 * True where an element is neither NaN nor infinite. Result of dtype bool.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.isfinite.html
 */
export const isfinite = unary('isfinite');

const roundOp = operator('aten::round');
const roundDecimals = operator('aten::round.decimals');

/** How `round` rounds. */
export interface RoundOptions {
  /** Decimals to keep; negative ones round left of the point. Default 0. */
  decimals?: number;
}

/**
 * Each element rounded to the nearest integer, halves to the even one. The dtype stays.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.round.html
 *
 * @example
 * torch.round(torch.tensor([0.5, 1.5, 2.25]), { decimals: 1 });
 */
export function round(input: Tensor, options?: RoundOptions): Tensor {
  checkTensor(input);
  const { decimals } = readOptions(options, 'round', ['decimals']);
  return decimals === undefined ? roundOp(input) : roundDecimals(input, decimals);
}

const nanToNumOp = operator('aten::nan_to_num');

/**
 * `input` with NaN and infinities replaced: by `nan` (default 0), `posinf` and `neginf` (default the dtype's largest and smallest value).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nan_to_num.html
 */
export function nanToNum(input: Tensor, nan?: number | null, posinf?: number | null, neginf?: number | null): Tensor {
  checkTensor(input);
  return nanToNumOp(input, nan, posinf, neginf);
}
