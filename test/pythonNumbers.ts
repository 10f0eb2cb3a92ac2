import type * as torch from 'node-torch';

/** A number as Python wrote it: floats as text, which keeps nan and -0; complex numbers as pairs. */
export type WrittenNumber = string | number | [string, string];
/** A tensor as Python wrote it. */
export interface Described {
  dtype: string;
  shape: number[];
  values: WrittenNumber[];
}
/** The number that Python wrote as text. */
export function parse(text: string | number): number {
  if (typeof text === 'number') return text;
  const words: Record<string, number> = { nan: NaN, inf: Infinity, '-inf': -Infinity };
  return words[text] ?? Number(text);
}

/** The element that Python wrote. */
export const parseElement = (value: WrittenNumber): torch.Element =>
  Array.isArray(value) ? { re: parse(value[0]), im: parse(value[1]) } : parse(value);

function near(found: number, expected: number, error: number): boolean {
  if (Number.isNaN(expected)) return Number.isNaN(found);
  return Object.is(found, expected) || Math.abs(found - expected) <= error;
}

/** What differs between a tensor and a golden; null when nothing does. `tolerance` is relative. */
export function difference(tensor: torch.Tensor, expected: Described, tolerance = 0): unknown {
  const values = tensor.flatten().toArray() as torch.Element[];
  const facts = { dtype: tensor.dtype, shape: tensor.shape };
  const same = values.every((value, i) => {
    const wanted = parseElement(expected.values[i] as WrittenNumber);
    if (typeof wanted !== 'object') return near(Number(value), Number(wanted), tolerance * Math.abs(Number(wanted)));
    const { re, im } = value as torch.Complex;
    // A part that is nearly zero has the error of the whole.
    const error = tolerance * (Math.hypot(wanted.re, wanted.im) || 0);
    return near(re, wanted.re, error) && near(im, wanted.im, error);
  });
  if (same && facts.dtype === expected.dtype && String(facts.shape) === String(expected.shape)) return null;
  return { ...facts, values, expected };
}
