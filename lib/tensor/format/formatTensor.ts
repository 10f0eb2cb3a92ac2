import { type DType, dtypes } from '../dtype.js';
import { formatElements } from './nestedBrackets.js';
import type { Printable } from './printable.js';
import { getPrintOptions, mergePrintOptions, type PrintOptions } from './printOptions.js';
import { pythonRepr } from './pythonFloat.js';

/** Options of one call of {@link formatTensor}; what is left out comes from `setPrintOptions`. */
export interface FormatOptions extends Partial<PrintOptions> {
  /** The dtype that floats have when none is asked for, and that therefore is not printed. Default `float32`. */
  defaultDType?: DType;
}

/**
 * Text of a tensor exactly as PyTorch 2.13 prints it: values in brackets, then what is not the default (device, size,
 * dtype, layout, gradient). Follows torch/_tensor_str.py. A summarised tensor reads only the elements it shows.
 *
 * @throws TypeError or RangeError if an option has the wrong type or value.
 *
 * @example
 * formatTensor({ shape: [2], dtype: 'float64', device: 'cpu', requiresGrad: false, gradFn: null, at: (i) => i / 2 });
 * // tensor([0.0000, 0.5000], dtype=torch.float64)
 */
export function formatTensor(tensor: Printable, options: FormatOptions = {}): string {
  const { defaultDType = 'float32', ...changes } = options;
  return print(tensor, mergePrintOptions(getPrintOptions(), changes), defaultDType);
}

const prefix = 'tensor(';
const indent = prefix.length;

function print(tensor: Printable, options: PrintOptions, defaultDType: DType): string {
  const { shape, dtype, device, sparse, quantization } = tensor;
  const size = `size=${sizeText(shape)}`;
  const type = `dtype=${dtypes[dtype].torchName}`;
  const typeIsDefault = isDefault(dtype, defaultDType);
  const empty = shape.includes(0);
  const suffixes: string[] = [];
  if (device !== 'cpu') suffixes.push(`device='${device}'`);

  let contents: string;
  if (sparse !== undefined) {
    suffixes.push(size);
    if (device !== 'meta') suffixes.push(`nnz=${sparse.nnz}`);
    if (!typeIsDefault) suffixes.push(type);
    contents = sparseContents(sparse.parts, options);
    suffixes.push(`layout=torch.${sparse.layout}`);
  } else if (dtypes[dtype].kind === 'quantized') {
    suffixes.push(size, type);
    if (quantization !== undefined) {
      suffixes.push(`quantization_scheme=torch.${quantization.scheme}`);
      for (const [name, value] of [
        ['scale', quantization.scale],
        ['zero_point', quantization.zeroPoint],
      ] as const) {
        suffixes.push(
          `${name}=${typeof value === 'object' ? print(value, options, defaultDType) : number(name, value)}`,
        );
      }
      if (quantization.axis !== undefined) suffixes.push(`axis=${quantization.axis}`);
    }
    contents = formatElements(tensor, indent, options);
  } else if (device === 'meta' || dtypes[dtype].kind === 'bits') {
    suffixes.push(size);
    if (dtype !== defaultDType) suffixes.push(type);
    contents = '...';
  } else if (empty) {
    if (shape.length !== 1) suffixes.push(size);
    // No element shows the type, so even int64 is named.
    if (dtype !== defaultDType) suffixes.push(type);
    contents = '[]';
  } else {
    if (options.edgeitems === 0) suffixes.push(size);
    if (!typeIsDefault) suffixes.push(type);
    contents = formatElements(tensor, indent, options);
  }

  if (tensor.gradFn !== null) suffixes.push(`grad_fn=<${tensor.gradFn}>`);
  else if (tensor.requiresGrad) suffixes.push('requires_grad=True');
  return withSuffixes(prefix + contents, suffixes, sparse?.layout === 'sparse_coo', options.linewidth);
}

function number(name: 'scale' | 'zero_point', value: number): string {
  return name === 'scale' ? pythonRepr(value) : String(value);
}

function isDefault(dtype: DType, defaultDType: DType): boolean {
  const defaultComplex = defaultDType === 'float64' ? 'complex128' : 'complex64';
  return dtype === defaultDType || dtype === defaultComplex || dtype === 'int64' || dtype === 'bool';
}

/** A shape as Python writes a tuple: `()`, `(3,)`, `(2, 3)`. */
function sizeText(shape: readonly number[]): string {
  return shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(', ')})`;
}

function sparseContents(parts: readonly { name: string; tensor: Printable }[], options: PrintOptions): string {
  return parts
    .map(({ name, tensor }) => {
      const opening = `${name}=tensor(`;
      const meta = tensor.device === 'meta';
      const elements = meta ? '...' : formatElements(tensor, indent + opening.length, options);
      const size = meta || tensor.shape.includes(0) ? `, size=${sizeText(tensor.shape)}` : '';
      return `${opening}${elements}${size})`;
    })
    .join(`,\n${' '.repeat(indent)}`);
}

function withSuffixes(text: string, suffixes: readonly string[], newline: boolean, linewidth: number): string {
  let result = text;
  // PyTorch counts two characters more than the line has; where lines break depends on it.
  let lineLength = text.length - text.lastIndexOf('\n') + 1;
  let breakLine = newline;
  for (const suffix of suffixes) {
    if (breakLine || lineLength + suffix.length + 2 > linewidth) {
      result += `,\n${' '.repeat(indent)}${suffix}`;
      lineLength = indent + suffix.length;
      breakLine = false;
    } else {
      result += `, ${suffix}`;
      lineLength += suffix.length + 2;
    }
  }
  return `${result})`;
}
