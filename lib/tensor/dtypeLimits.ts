import { rangeError } from '../errors.js';
import { getDefaultDtype } from './defaultDtype.js';
import { type DType, dtypes, normalizeDType } from './dtype.js';

/** What a floating dtype can hold. */
export interface FloatLimits {
  readonly dtype: DType;
  /** Bits of one element; of a complex dtype, of its real part. */
  readonly bits: number;
  /** The difference of 1 and the next larger number. */
  readonly eps: number;
  /** The largest finite number. */
  readonly max: number;
  /** The most negative finite number; of float8_e8m0fnu, which has no sign, the smallest. */
  readonly min: number;
  /** The smallest positive number of full precision. */
  readonly smallestNormal: number;
  /** PyTorch's other name for {@link smallestNormal}. */
  readonly tiny: number;
  /** The decimal step that is about {@link eps}. */
  readonly resolution: number;
}

/** What an integer dtype can hold. 64-bit limits are bigints, since numbers would not be exact. */
export interface IntegerLimits {
  readonly dtype: DType;
  readonly bits: number;
  readonly min: number | bigint;
  readonly max: number | bigint;
}

// PyTorch's numeric_limits: epsilon, largest, smallest normal, resolution.
const floats: Partial<Record<DType, readonly [eps: number, max: number, tiny: number, resolution: number]>> = {
  float32: [2 ** -23, (2 - 2 ** -23) * 2 ** 127, 2 ** -126, 1e-6],
  float64: [2 ** -52, Number.MAX_VALUE, 2 ** -1022, 1e-15],
  float16: [2 ** -10, 65_504, 2 ** -14, 1e-3],
  bfloat16: [2 ** -7, (2 - 2 ** -7) * 2 ** 127, 2 ** -126, 1e-2],
  float8_e4m3fn: [2 ** -3, 448, 2 ** -6, 1],
  float8_e4m3fnuz: [2 ** -3, 240, 2 ** -7, 1],
  float8_e5m2: [2 ** -2, 57_344, 2 ** -14, 1],
  // What PyTorch says: 2 ** -2 it is by the definition of eps.
  float8_e5m2fnuz: [2 ** -3, 57_344, 2 ** -15, 1],
  float8_e8m0fnu: [1, 2 ** 127, 2 ** -127, 1],
};

const parts: Partial<Record<DType, DType>> = { complex32: 'float16', complex64: 'float32', complex128: 'float64' };

/**
 * What a floating dtype can hold; of a complex dtype, what its parts can.
 *
 * @param dtype default: the default dtype
 * @throws RangeError for integers and bool
 * @see https://docs.pytorch.org/docs/stable/type_info.html#torch.torch.finfo
 *
 * @example
 * torch.finfo('float16').max; // 65504
 */
export function finfo(dtype: DType | (string & {}) = getDefaultDtype()): FloatLimits {
  const name = normalizeDType(dtype);
  const part = parts[name] ?? name;
  const limits = floats[part];
  if (limits === undefined)
    throw rangeError('a floating or complex dtype', 'dtype', dtype, 'Of integers ask torch.iinfo');
  const [eps, max, tiny, resolution] = limits;
  const min = part === 'float8_e8m0fnu' ? tiny : -max;
  return { dtype: part, bits: 8 * dtypes[part].bytes, eps, max, min, smallestNormal: tiny, tiny, resolution };
}

/**
 * What an integer dtype can hold.
 *
 * @throws RangeError for floats, complex numbers and bool
 * @see https://docs.pytorch.org/docs/stable/type_info.html#torch.torch.iinfo
 *
 * @example
 * torch.iinfo('int8').min; // -128
 */
export function iinfo(dtype: DType | (string & {})): IntegerLimits {
  const name = normalizeDType(dtype);
  const { kind, bytes } = dtypes[name];
  if (kind !== 'int') {
    throw rangeError('an integer dtype', 'dtype', dtype, kind === 'bool' ? undefined : 'Of floats ask torch.finfo');
  }
  const bits = 8 * bytes;
  const signed = !name.includes('uint');
  const max = 2n ** BigInt(signed ? bits - 1 : bits) - 1n;
  const min = signed ? -max - 1n : 0n;
  const exact = bits < 64;
  return { dtype: name, bits, min: exact ? Number(min) : min, max: exact ? Number(max) : max };
}
