// JavaScript's toFixed and toExponential round ties away from zero, write one-digit exponents, drop the sign of -0 and
// stop at 1e21. Python rounds ties to even. Both work on the exact binary value, so only exact ties and the frame
// differ.

function nonFinite(value: number): string {
  return Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf';
}

function isNegative(value: number): boolean {
  return value < 0 || Object.is(value, -0);
}

/** Drops the last digit of a decimal numeral, and the point if nothing is left behind it. */
function withoutLastDigit(digits: string): string {
  return digits.slice(0, -1).replace(/\.$/, '');
}

function endsEven(digits: string): boolean {
  return Number(digits.at(-1)) % 2 === 0;
}

/** Python's `f'{value:.{precision}f}'`; precision 0 to 99. */
export function pythonFixed(value: number, precision: number): string {
  if (!Number.isFinite(value)) return nonFinite(value);
  const magnitude = Math.abs(value);
  const sign = isNegative(value) ? '-' : '';
  // From 2^53 on every number is an integer, which BigInt writes in full.
  if (magnitude >= 2 ** 53) return `${sign}${BigInt(magnitude)}${precision > 0 ? `.${'0'.repeat(precision)}` : ''}`;
  // A tie is an odd multiple of 10^-precision / 2, which is exact in binary only as an odd multiple of 2^-(precision +
  // 1).
  const halves = magnitude * 2 ** (precision + 1);
  if (Number.isInteger(halves) && halves % 2 === 1) {
    const down = withoutLastDigit(magnitude.toFixed(precision + 1));
    if (endsEven(down)) return sign + down;
  }
  return sign + magnitude.toFixed(precision);
}

/** Python's `f'{value:.{precision}e}'`; precision 0 to 99. */
export function pythonExponential(value: number, precision: number): string {
  if (!Number.isFinite(value)) return nonFinite(value);
  const magnitude = Math.abs(value);
  const [digits, exponent] = roundedExponential(magnitude, precision);
  const exponentSign = exponent < 0 ? '-' : '+';
  return `${isNegative(value) ? '-' : ''}${digits}e${exponentSign}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

function roundedExponential(magnitude: number, precision: number): [digits: string, exponent: number] {
  const [longer = '', longerExponent = ''] = magnitude.toExponential(precision + 1).split('e');
  if (longer.endsWith('5') && isExactly(magnitude, longer, Number(longerExponent))) {
    const down = withoutLastDigit(longer);
    if (endsEven(down)) return [down, Number(longerExponent)];
  }
  const [digits = '', exponent = ''] = magnitude.toExponential(precision).split('e');
  return [digits, Number(exponent)];
}

/** Whether `magnitude` equals the decimal `digits` x 10^`exponent` with no rest. */
function isExactly(magnitude: number, digits: string, exponent: number): boolean {
  const integer = BigInt(digits.replace('.', ''));
  const places = digits.length - 2 - exponent;
  if (places < 0) return Number.isInteger(magnitude) && BigInt(magnitude) === integer * 10n ** BigInt(-places);
  // magnitude x 10^places = (magnitude x 2^places) x 5^places, and multiplying by a power of two is exact.
  const scaled = magnitude * 2 ** places;
  return Number.isInteger(scaled) && BigInt(scaled) * 5n ** BigInt(places) === integer;
}

/**
 * Python's `repr(value)` of a float: the shortest digits, an exponent below 1e-4 and from 1e16 on, and always a sign of
 * being a float.
 */
export function pythonRepr(value: number): string {
  if (!Number.isFinite(value)) return nonFinite(value);
  const magnitude = Math.abs(value);
  const sign = isNegative(value) ? '-' : '';
  if (magnitude !== 0 && (magnitude < 1e-4 || magnitude >= 1e16)) {
    const [digits = '', exponent = ''] = magnitude.toExponential().split('e');
    return `${sign}${digits}e${exponent.charAt(0)}${exponent.slice(1).padStart(2, '0')}`;
  }
  const text = String(magnitude);
  return sign + (text.includes('.') ? text : `${text}.0`);
}
