import { dtypes } from '../dtype.js';
import { type ElementFormatter, floatFormatter, floatTests, plainFormatter } from './elementFormatter.js';
import type { ElementValue, Printable } from './printable.js';
import type { PrintOptions } from './printOptions.js';

/**
 * The values of `tensor` in nested brackets; every line after the first is indented by `indent` and the depth of its
 * bracket.
 */
export function formatElements(tensor: Printable, indent: number, options: PrintOptions): string {
  const { shape } = tensor;
  const count = shape.reduce((product, size) => product * size, 1);
  if (count === 0) return '[]';
  const edge = count > options.threshold ? options.edgeitems : Infinity;
  const values: ElementValue[] = [];
  readShown(tensor, edge, values);
  const { width, format } = elementFormatter(tensor.dtype, values, options);
  if (shape.length === 0) return format(values[0] as ElementValue);

  // Elements are printed in the order in which they were read.
  let next = 0;
  const printed = () => format(values[next++] as ElementValue);

  const vector = (size: number, depthIndent: number): string => {
    const perLine = Math.max(1, Math.floor((options.linewidth - depthIndent) / (width + 2)));
    const items = edge === 0 ? ['...'] : repeated(size, edge, printed, ' ...');
    const lines: string[] = [];
    for (let start = 0; start < items.length; start += perLine) {
      lines.push(items.slice(start, start + perLine).join(', '));
    }
    return `[${lines.join(`,\n${' '.repeat(depthIndent + 1)}`)}]`;
  };
  const nested = (dimension: number, depthIndent: number): string => {
    const size = shape[dimension] as number;
    const inner = shape.length - dimension;
    if (inner === 1) return vector(size, depthIndent);
    const slices = repeated(size, edge, () => nested(dimension + 1, depthIndent + 1), '...');
    return `[${slices.join(`,${'\n'.repeat(inner - 1)}${' '.repeat(depthIndent + 1)}`)}]`;
  };
  return nested(0, indent);
}

/** Results of `make` for the shown indices of a dimension, with `gap` standing for those left out. */
function repeated(size: number, edge: number, make: () => string, gap: string): string[] {
  if (size <= 2 * edge) return Array.from({ length: size }, make);
  return [...Array.from({ length: edge }, make), gap, ...Array.from({ length: edge }, make)];
}

/** Appends to `values` the elements within `edge` of the borders of each dimension, in row-major order. */
function readShown(tensor: Printable, edge: number, values: ElementValue[]): void {
  const read = (dimension: number, offset: number): void => {
    if (dimension === tensor.shape.length) {
      values.push(tensor.at(offset));
      return;
    }
    const size = tensor.shape[dimension] as number;
    for (let index = 0; index < size; index++) {
      if (index === edge && size > 2 * edge) {
        index = size - edge;
        if (index >= size) return;
      }
      read(dimension + 1, offset * size + index);
    }
  };
  read(0, 0);
}

interface ShownFormatter {
  /** Columns of one element without the comma and space behind it. */
  width: number;
  format(value: ElementValue): string;
}

function elementFormatter(
  dtype: Printable['dtype'],
  values: readonly ElementValue[],
  options: PrintOptions,
): ShownFormatter {
  const { kind } = dtypes[dtype];
  if (kind === 'complex') {
    const parts = values as readonly { re: number; im: number }[];
    const tests = floatTests(dtype);
    const real = floatFormatter(
      parts.map((value) => value.re),
      options,
      tests,
    );
    const imaginary = floatFormatter(
      parts.map((value) => value.im),
      options,
      tests,
    );
    return {
      width: real.width + imaginary.width + 1,
      format: (value) => complexText(value as { re: number; im: number }, real, imaginary),
    };
  }
  const formatter =
    kind === 'float' || kind === 'quantized'
      ? floatFormatter(values as readonly number[], options, floatTests(dtype))
      : plainFormatter(kind === 'bool' ? values.map(Boolean) : (values as readonly (number | bigint)[]));
  return {
    width: formatter.width,
    format: (value) => formatter.format(kind === 'bool' ? Boolean(value) : (value as number | bigint)),
  };
}

function complexText(value: { re: number; im: number }, real: ElementFormatter, imaginary: ElementFormatter): string {
  const imaginaryText = `${imaginary.format(value.im)}j`.trimStart();
  return real.format(value.re) + (imaginaryText.startsWith('-') ? '' : '+') + imaginaryText;
}
