import type { PrintOptions } from './printOptions.js';
import { pythonExponential, pythonFixed } from './pythonFloat.js';

/** Formats the elements of one tensor to one width; made from the elements that will be shown. */
export interface ElementFormatter {
  readonly width: number;
  format(value: number | bigint | boolean): string;
}

/** Formatter of integers and booleans: plain text, as wide as the longest. */
export function plainFormatter(values: readonly (number | bigint | boolean)[]): ElementFormatter {
  const text = (value: number | bigint | boolean) =>
    typeof value === 'boolean' ? (value ? 'True' : 'False') : String(value);
  const width = values.reduce<number>((widest, value) => Math.max(widest, text(value).length), 1);
  return { width, format: (value) => text(value).padStart(width) };
}

/** Options of {@link floatFormatter} for a dtype whose comparisons are peculiar. */
export interface FloatTests {
  isFinite(value: number): boolean;
  isZero(value: number): boolean;
}

const ieee: FloatTests = { isFinite: Number.isFinite, isZero: (value) => value === 0 };

// PyTorch's isfinite is true for this type's only NaN, and its zero converts to the type's smallest number.
const float8E8m0: FloatTests = { isFinite: () => true, isZero: (value) => value === 2 ** -127 };

/** The tests that PyTorch's own comparisons amount to for `dtype`. */
export function floatTests(dtype: string): FloatTests {
  return dtype === 'float8_e8m0fnu' ? float8E8m0 : ieee;
}

/**
 * Formatter of floats. Integral values print as `1.`; scientific notation is used when the finite nonzero magnitudes
 * span more than a factor 1000, exceed 1e8 or fall below 1e-4. Only finite nonzero values count for the width, as in
 * PyTorch, so `nan` and `-0.` may stick out.
 */
export function floatFormatter(values: readonly number[], options: PrintOptions, tests: FloatTests): ElementFormatter {
  const { precision } = options;
  const counted = values.filter((value) => tests.isFinite(value) && !tests.isZero(value));
  // PyTorch leaves a tensor without such values in integer mode whatever sci_mode says.
  if (counted.length === 0) return integralFormatter(1);

  const sciMode = options.sciMode ?? wantsExponent(counted);
  const integral = counted.every((value) => value === Math.ceil(value));
  if (!sciMode && integral) {
    return integralFormatter(widest(counted, (value) => pythonFixed(value, 0).length + 1));
  }
  const text = (value: number) => (sciMode ? pythonExponential(value, precision) : pythonFixed(value, precision));
  const width = widest(counted, (value) => text(value).length);
  return { width, format: (value) => text(Number(value)).padStart(width) };
}

function wantsExponent(values: readonly number[]): boolean {
  let smallest = Infinity;
  let largest = 0;
  for (const value of values) {
    // Any NaN makes PyTorch's minimum and maximum NaN, and so all three comparisons false.
    if (Number.isNaN(value)) return false;
    smallest = Math.min(smallest, Math.abs(value));
    largest = Math.max(largest, Math.abs(value));
  }
  return largest / smallest > 1000 || largest > 1e8 || smallest < 1e-4;
}

function widest(values: readonly number[], measure: (value: number) => number): number {
  return values.reduce((width, value) => Math.max(width, measure(value)), 1);
}

function integralFormatter(width: number): ElementFormatter {
  return {
    width,
    format: (value) => (pythonFixed(Number(value), 0) + (Number.isFinite(value) ? '.' : '')).padStart(width),
  };
}
