import {
  bfloat16ToNumber,
  type DType,
  dtypeFromCode,
  dtypeNames,
  dtypes,
  float8e4m3fnToNumber,
  float8e4m3fnuzToNumber,
  float8e5m2fnuzToNumber,
  float8e5m2ToNumber,
  float8e8m0fnuToNumber,
  halfToNumber,
  normalizeDType,
  numberToBfloat16,
  numberToHalf,
  typedArrayOf,
} from '../../dist/tensor/dtype.js';
import { readGolden } from '../goldens.js';

interface Golden {
  table: Record<DType, { code: number; bytes: number; isFloat: boolean; isComplex: boolean; torchName: string }>;
  decode: Record<string, { bits: number[]; values: string[] }>;
  encode: { values: string[]; float16: number[]; bfloat16: number[] };
}

const golden = readGolden<Golden>('dtypes');

function number(text: string): number {
  return text === 'inf' ? Infinity : text === '-inf' ? -Infinity : Number(text);
}

test('the table agrees with libtorch', () => {
  expect([...dtypeNames].sort()).toEqual(Object.keys(golden.table).sort());
  for (const [name, { code, bytes, isFloat, isComplex, torchName }] of Object.entries(golden.table)) {
    const info = dtypes[name as DType];
    expect(info).toMatchObject({ code, bytes, torchName });
    // Floats in pairs: nothing is computed with them.
    expect(info.kind === 'float' || name === 'float4_e2m1fn_x2').toBe(isFloat);
    expect(info.kind === 'complex').toBe(isComplex);
    expect(dtypeFromCode(code)).toBe(name);
  }
  expect(dtypeNames.filter((name) => dtypes[name].kind === 'quantized')).toEqual([
    'qint8',
    'quint8',
    'qint32',
    'quint4x2',
    'quint2x4',
  ]);
  expect(dtypeNames.filter((name) => dtypes[name].kind === 'bool')).toEqual(['bool']);
});

test('an unknown code is refused', () => {
  const message = 'Expected the c10::ScalarType value of a supported dtype for code but received 46';
  expect(() => dtypeFromCode(46)).toThrow(message);
  expect(() => dtypeFromCode(Number.NaN)).toThrow(RangeError);
});

test.each([
  ['float32', 'float32'],
  ['torch.float32', 'float32'],
  ['float', 'float32'],
  ['double', 'float64'],
  ['half', 'float16'],
  ['torch.long', 'int64'],
  ['int', 'int32'],
  ['short', 'int16'],
  ['byte', 'uint8'],
  ['char', 'int8'],
  ['cfloat', 'complex64'],
  ['torch.cdouble', 'complex128'],
  ['chalf', 'complex32'],
  ['bool', 'bool'],
])('normalizeDType(%p) is %p', (name, dtype) => {
  expect(normalizeDType(name)).toBe(dtype);
});

test.each(['float33', '', 'torch.', 'torch.torch.float', 'Float32', 'constructor', '__proto__'])(
  'normalizeDType(%p) lists the names',
  (name) => {
    expect(() => normalizeDType(name)).toThrow(RangeError);
    expect(() => normalizeDType(name)).toThrow(
      `Expected one of 'float32', 'float64', 'float16', 'bfloat16', 'int8', 'int16', 'int32', 'int64', 'uint8', ` +
        `'uint16', 'uint32', 'uint64', 'bool', 'complex32', 'complex64', 'complex128', 'float8_e4m3fn', ` +
        `'float8_e4m3fnuz', 'float8_e5m2', 'float8_e5m2fnuz', 'float8_e8m0fnu', 'qint8', 'quint8', 'qint32', ` +
        `'quint4x2', 'quint2x4', 'bits1x8', 'bits2x4', 'bits4x2', 'bits8', 'bits16', 'uint1', 'uint2', 'uint3', ` +
        `'uint4', 'uint5', 'uint6', 'uint7', 'int1', 'int2', 'int3', 'int4', 'int5', 'int6', 'int7', 'float4_e2m1fn_x2' ` +
        `for dtype but received '${name}' of type string`,
    );
  },
);

test('normalizeDType wants a string', () => {
  expect(() => normalizeDType(6 as unknown as string)).toThrow(TypeError);
  expect(() => normalizeDType(6 as unknown as string)).toThrow(
    'Expected the name of a dtype for dtype but received 6 of type number',
  );
});

test('typed arrays have as many bytes as the dtype, pairs for complex numbers', () => {
  for (const name of dtypeNames) {
    const { bytes, kind } = dtypes[name];
    expect(typedArrayOf(name).BYTES_PER_ELEMENT * (kind === 'complex' ? 2 : 1)).toBe(bytes);
  }
  expect(typedArrayOf('int64')).toBe(BigInt64Array);
  expect(typedArrayOf('bool')).toBe(Uint8Array);
});

const decoders: Record<string, (bits: number) => number> = {
  float8_e4m3fn: float8e4m3fnToNumber,
  float8_e4m3fnuz: float8e4m3fnuzToNumber,
  float8_e5m2: float8e5m2ToNumber,
  float8_e5m2fnuz: float8e5m2fnuzToNumber,
  float8_e8m0fnu: float8e8m0fnuToNumber,
  float16: halfToNumber,
  bfloat16: bfloat16ToNumber,
};

test.each(Object.keys(decoders))('%s bits decode as in PyTorch', (name) => {
  const { bits, values } = golden.decode[name] as { bits: number[]; values: string[] };
  const decode = decoders[name] as (bits: number) => number;
  expect(bits.map(decode)).toEqual(values.map(number));
});

test('numbers round to 16-bit floats as in PyTorch', () => {
  const { values, float16, bfloat16 } = golden.encode;
  const isNumber = (_: unknown, index: number) => values[index] !== 'nan';
  const numbers = values.map(number);
  expect(numbers.map(numberToHalf).filter(isNumber)).toEqual(float16.filter(isNumber));
  expect(numbers.map(numberToBfloat16).filter(isNumber)).toEqual(bfloat16.filter(isNumber));
});

test('every 16-bit float survives the way to a number and back', () => {
  const changed = (decode: (bits: number) => number, encode: (value: number) => number) =>
    Array.from({ length: 65536 }, (_, bits) => bits).filter((bits) => {
      const value = decode(bits);
      return Number.isNaN(value) ? !Number.isNaN(decode(encode(value))) : encode(value) !== bits;
    });
  expect(changed(halfToNumber, numberToHalf)).toEqual([]);
  expect(changed(bfloat16ToNumber, numberToBfloat16)).toEqual([]);
});
