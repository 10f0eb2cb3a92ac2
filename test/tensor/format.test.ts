import { bfloat16ToNumber, type DType, halfToNumber, numberToBfloat16, numberToHalf } from '../../dist/tensor/dtype.js';
import { pythonExponential, pythonFixed, pythonRepr } from '../../dist/tensor/format/pythonFloat.js';
import { formatTensor, getPrintOptions, type Printable, setPrintOptions } from '../../dist/tensor/format.js';
import { readGolden } from '../goldens.js';

/** A tensor of printing.json: scripts/goldens/printing.py says what the fields mean. */
interface GoldenTensor {
  shape: number[];
  dtype: DType;
  device?: string;
  requiresGrad?: boolean;
  gradFn?: string;
  values?: (string | boolean | [string, string])[];
  fill?: [start: number, step: number, modulus: number];
  sparse?: { layout: string; nnz: number; parts: { name: string; tensor: GoldenTensor }[] };
  quantization?: {
    scheme: string;
    scale: number | GoldenTensor;
    zeroPoint: number | GoldenTensor;
    axis?: number;
  };
}

interface GoldenCase extends GoldenTensor {
  options?: Record<string, number | boolean | string>;
  defaultDType?: DType;
  expected: string;
}

function number(text: string): number {
  return text === 'inf' ? Infinity : text === '-inf' ? -Infinity : Number(text);
}

function printable(golden: GoldenTensor): Printable {
  const { shape, dtype, device = 'cpu', requiresGrad = false, gradFn = null, values, fill, sparse } = golden;
  const integer = /^u?int/.test(dtype);
  const at: Printable['at'] = (index) => {
    if (fill !== undefined) {
      const value = fill[0] + fill[1] * (index % fill[2]);
      return dtype.startsWith('complex') ? { re: value, im: 0 } : dtype === 'bool' ? value !== 0 : value;
    }
    const value = values?.[index];
    if (value === undefined) throw new Error(`element ${index} must not be read`);
    if (typeof value === 'boolean') return value;
    if (typeof value !== 'string') return { re: number(value[0]), im: number(value[1]) };
    return integer ? BigInt(value) : number(value);
  };
  const tensor: Printable = { shape, dtype, device, requiresGrad, gradFn, at };
  if (sparse !== undefined) {
    const parts = sparse.parts.map((part) => ({ name: part.name, tensor: printable(part.tensor) }));
    tensor.sparse = { ...sparse, parts };
  }
  if (golden.quantization !== undefined) {
    const { scale, zeroPoint, ...rest } = golden.quantization;
    const part = (value: number | GoldenTensor) => (typeof value === 'number' ? value : printable(value));
    tensor.quantization = { ...rest, scale: part(scale), zeroPoint: part(zeroPoint) };
  }
  return tensor;
}

const plain = { dtype: 'float32', device: 'cpu', requiresGrad: false, gradFn: null } as const;

function vector(...values: number[]): Printable {
  return { ...plain, shape: [values.length], at: (index) => values[index] as number };
}

describe('formatTensor prints what PyTorch prints', () => {
  afterEach(() => setPrintOptions({ profile: 'default' }));

  const goldens = readGolden<GoldenCase[]>('printing');
  const dtypes = [...new Set(goldens.map((golden) => golden.dtype))];

  test.each(dtypes)('%s', (dtype) => {
    for (const golden of goldens.filter((candidate) => candidate.dtype === dtype)) {
      const { options = {}, defaultDType, expected } = golden;
      if (options['threshold'] === 'Infinity') options['threshold'] = Infinity;
      setPrintOptions({ profile: 'default' });
      setPrintOptions(options);
      const text = formatTensor(printable(golden), defaultDType === undefined ? {} : { defaultDType });
      expect(text).toBe(expected);
    }
  });

  test('the device is named unless it is the CPU', () => {
    const tensor = { ...vector(1, 2), device: 'cuda:0', requiresGrad: true };
    expect(formatTensor(tensor)).toBe("tensor([1., 2.], device='cuda:0', requires_grad=True)");
    expect(formatTensor({ ...tensor, dtype: 'float64', gradFn: 'AddBackward0' })).toBe(
      "tensor([1., 2.], device='cuda:0', dtype=torch.float64, grad_fn=<AddBackward0>)",
    );
  });

  test('integers may come as numbers, booleans as bytes', () => {
    expect(formatTensor({ ...vector(1, -20), dtype: 'int64' })).toBe('tensor([  1, -20])');
    expect(formatTensor({ ...vector(0, 1), dtype: 'bool' })).toBe('tensor([False,  True])');
  });

  test('only the elements that are shown are read', () => {
    const read: number[] = [];
    const tensor: Printable = {
      ...plain,
      shape: [1_000_000_000],
      at: (index) => {
        read.push(index);
        return index;
      },
    };
    expect(formatTensor(tensor)).toBe(
      'tensor([0.0000e+00, 1.0000e+00, 2.0000e+00,  ..., 1.0000e+09, 1.0000e+09,\n        1.0000e+09])',
    );
    expect(read).toEqual([0, 1, 2, 999_999_997, 999_999_998, 999_999_999]);
    read.length = 0;
    formatTensor({ ...tensor, shape: [100_000, 100_000] }, { edgeitems: 1 });
    expect(read).toEqual([0, 99_999, 9_999_900_000, 9_999_999_999]);
    read.length = 0;
    expect(formatTensor(tensor, { edgeitems: 0 })).toBe('tensor([...], size=(1000000000,))');
    expect(read).toEqual([]);
  });

  test('16-bit floats decoded from their bits print like the values they hold', () => {
    const bits = [0.1, -2.5, 3].map((value) => halfToNumber(numberToHalf(value)));
    expect(formatTensor({ ...vector(...bits), dtype: 'float16' })).toBe(
      'tensor([ 0.1000, -2.5000,  3.0000], dtype=torch.float16)',
    );
    const brain = [0.1, 256.5].map((value) => bfloat16ToNumber(numberToBfloat16(value)));
    expect(formatTensor({ ...vector(...brain), dtype: 'bfloat16' })).toBe(
      'tensor([1.0010e-01, 2.5600e+02], dtype=torch.bfloat16)',
    );
  });
});

describe('print options', () => {
  afterEach(() => setPrintOptions({ profile: 'default' }));

  test('defaults, profiles, single fields', () => {
    const defaults = { precision: 4, threshold: 1000, edgeitems: 3, linewidth: 80, sciMode: null };
    expect(getPrintOptions()).toEqual(defaults);
    setPrintOptions({ profile: 'short', precision: 3 });
    expect(getPrintOptions()).toEqual({ ...defaults, precision: 3, edgeitems: 2 });
    setPrintOptions({ profile: 'full' });
    expect(getPrintOptions()).toEqual({ ...defaults, threshold: Infinity });
    const saved = getPrintOptions();
    setPrintOptions({ profile: 'default', linewidth: 5 });
    setPrintOptions(saved);
    expect(getPrintOptions()).toEqual(saved);
  });

  test('as in PyTorch a call without sciMode makes it automatic again', () => {
    setPrintOptions({ sciMode: true });
    expect(formatTensor(vector(1, 2))).toBe('tensor([1.0000e+00, 2.0000e+00])');
    setPrintOptions({ precision: 4 });
    expect(formatTensor(vector(1, 2))).toBe('tensor([1., 2.])');
  });

  test('options of one call do not last', () => {
    expect(formatTensor(vector(0.5), { precision: 1 })).toBe('tensor([0.5])');
    expect(formatTensor(vector(0.5))).toBe('tensor([0.5000])');
  });

  test.each([
    [{ precision: -1 }, 'Expected an integer from 0 to 99 for precision but received -1 of type number'],
    [{ precision: 1.5 }, 'Expected an integer from 0 to 99 for precision but received 1.5 of type number'],
    [{ threshold: Number.NaN }, 'Expected a number of at least 0 for threshold but received NaN of type number'],
    [{ edgeitems: -3 }, 'Expected an integer of at least 0 for edgeitems but received -3 of type number'],
    [{ linewidth: 'wide' }, "Expected a number of at least 0 for linewidth but received 'wide' of type string"],
    [{ sciMode: 'yes' }, "Expected true, false or null for sciMode but received 'yes' of type string"],
    [
      { profile: 'toString' },
      "Expected one of 'default', 'short', 'full' for profile but received 'toString' of type string",
    ],
  ])('%p is refused and changes nothing', (options, message) => {
    const before = getPrintOptions();
    expect(() => setPrintOptions({ linewidth: 7, ...options } as object)).toThrow(message);
    expect(getPrintOptions()).toEqual(before);
  });
});

test('floats are formatted as Python formats them', () => {
  type Row = [repr: string, precision: number, fixed: string | null, exponential: string];
  for (const [repr, precision, fixed, exponential] of readGolden<Row[]>('python_floats')) {
    const value = Number(repr);
    expect(pythonRepr(value)).toBe(repr);
    expect(pythonExponential(value, precision)).toBe(exponential);
    if (fixed !== null) expect(pythonFixed(value, precision)).toBe(fixed);
  }
});
