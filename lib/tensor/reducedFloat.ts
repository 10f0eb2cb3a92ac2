const floatView = new Float32Array(1);
const bitsView = new Uint32Array(floatView.buffer);

function float32Bits(value: number): number {
  floatView[0] = value;
  return bitsView[0] as number;
}

/** Value of the 16 bits of an IEEE 754 binary16 number (`float16`). */
export function halfToNumber(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (0x400 | fraction) * 2 ** (exponent - 25));
}

/** Value of the 16 bits of a `bfloat16` number: the upper half of a float32. */
export function bfloat16ToNumber(bits: number): number {
  bitsView[0] = (bits & 0xffff) << 16;
  return floatView[0] as number;
}

/**
 * The 16 bits of the `float16` nearest to `value`, ties to even; above 65504 infinity. As in PyTorch a float64 is
 * rounded to float32 first, so the bits equal those of `torch.tensor(value, dtype=torch.float16)`.
 */
export function numberToHalf(value: number): number {
  const bits = float32Bits(value);
  const sign = (bits >>> 16) & 0x8000;
  const magnitude = bits & 0x7fffffff;
  if (magnitude > 0x7f800000) return sign | 0x7e00;
  const absolute = Math.abs(floatView[0] as number);
  if (absolute >= 65520) return sign | 0x7c00;
  // Below the smallest normal half the result counts units of 2^-24; the product is exact in float64.
  if (absolute < 2 ** -14) return sign | roundHalfToEven(absolute * 2 ** 24);
  // Drop 13 fraction bits with rounding; a carry runs into the exponent as it should.
  const odd = (magnitude >>> 13) & 1;
  return sign | ((magnitude - 0x38000000 + 0xfff + odd) >>> 13);
}

/**
 * The 16 bits of the `bfloat16` nearest to `value`, ties to even. As in PyTorch a float64 is rounded to float32 first,
 * and every NaN becomes 0x7fc0.
 */
export function numberToBfloat16(value: number): number {
  const bits = float32Bits(value);
  if ((bits & 0x7fffffff) > 0x7f800000) return 0x7fc0;
  return ((bits + 0x7fff + ((bits >>> 16) & 1)) >>> 16) & 0xffff;
}

function roundHalfToEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  return rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? floor + 1 : floor;
}

/** Value of an 8-bit float with the given widths, ignoring the codes that a format reserves. */
function float8(bits: number, fractionBits: number, bias: number): number {
  const sign = bits & 0x80 ? -1 : 1;
  const exponent = (bits & 0x7f) >> fractionBits;
  const fraction = bits & ((1 << fractionBits) - 1);
  if (exponent === 0) return sign * fraction * 2 ** (1 - bias - fractionBits);
  return sign * ((1 << fractionBits) | fraction) * 2 ** (exponent - bias - fractionBits);
}

/** Value of a `float8_e4m3fn` byte: no infinities, 0x7f and 0xff are NaN, largest value 448. */
export function float8e4m3fnToNumber(bits: number): number {
  return (bits & 0x7f) === 0x7f ? NaN : float8(bits, 3, 7);
}

/** Value of a `float8_e4m3fnuz` byte: no infinities, no negative zero, 0x80 is NaN, largest value 240. */
export function float8e4m3fnuzToNumber(bits: number): number {
  return bits === 0x80 ? NaN : float8(bits, 3, 8);
}

/** Value of a `float8_e5m2` byte: IEEE style with infinities and NaN, largest value 57344. */
export function float8e5m2ToNumber(bits: number): number {
  const magnitude = bits & 0x7f;
  if (magnitude > 0x7c) return NaN;
  if (magnitude === 0x7c) return bits & 0x80 ? -Infinity : Infinity;
  return float8(bits, 2, 15);
}

/** Value of a `float8_e5m2fnuz` byte: no infinities, no negative zero, 0x80 is NaN, largest value 57344. */
export function float8e5m2fnuzToNumber(bits: number): number {
  return bits === 0x80 ? NaN : float8(bits, 2, 16);
}

/** Value of a `float8_e8m0fnu` byte: a power of two from 2^-127 to 2^127, no sign, no zero, 0xff is NaN. */
export function float8e8m0fnuToNumber(bits: number): number {
  return bits === 0xff ? NaN : 2 ** (bits - 127);
}
