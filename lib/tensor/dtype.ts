import { rangeError, typeError } from '../errors.js';

export {
  bfloat16ToNumber,
  float8e4m3fnToNumber,
  float8e4m3fnuzToNumber,
  float8e5m2fnuzToNumber,
  float8e5m2ToNumber,
  float8e8m0fnuToNumber,
  halfToNumber,
  numberToBfloat16,
  numberToHalf,
} from './reducedFloat.js';

/** Name of an element type: PyTorch's dtype name without the `torch.` prefix. */
export type DType =
  | 'float32'
  | 'float64'
  | 'float16'
  | 'bfloat16'
  | 'int8'
  | 'int16'
  | 'int32'
  | 'int64'
  | 'uint8'
  | 'uint16'
  | 'uint32'
  | 'uint64'
  | 'bool'
  | 'complex32'
  | 'complex64'
  | 'complex128'
  | 'float8_e4m3fn'
  | 'float8_e4m3fnuz'
  | 'float8_e5m2'
  | 'float8_e5m2fnuz'
  | 'float8_e8m0fnu'
  | 'qint8'
  | 'quint8'
  | 'qint32'
  | 'quint4x2'
  | 'quint2x4'
  | 'bits1x8'
  | 'bits2x4'
  | 'bits4x2'
  | 'bits8'
  | 'bits16'
  | 'uint1'
  | 'uint2'
  | 'uint3'
  | 'uint4'
  | 'uint5'
  | 'uint6'
  | 'uint7'
  | 'int1'
  | 'int2'
  | 'int3'
  | 'int4'
  | 'int5'
  | 'int6'
  | 'int7'
  | 'float4_e2m1fn_x2';

/**
 * Family of an element type. `float` includes the 16-bit and 8-bit floats. Those of `bits` have memory and no numbers: libtorch makes, views and keeps them, and
 * computes nothing with them.
 */
export type DTypeKind = 'float' | 'int' | 'bool' | 'complex' | 'quantized' | 'bits';

/** Constant facts about one element type. */
export interface DTypeInfo {
  /** Value of libtorch's `c10::ScalarType` (torch/headeronly/core/ScalarType.h). */
  readonly code: number;
  /** Size of one element in bytes. */
  readonly bytes: number;
  readonly kind: DTypeKind;
  /** Name as PyTorch prints it, for example `torch.float32`. */
  readonly torchName: string;
}

function info(name: DType, code: number, bytes: number, kind: DTypeKind): DTypeInfo {
  return Object.freeze({ code, bytes, kind, torchName: `torch.${name}` });
}

/**
 * Every element type this library knows.
 *
 * @example
 * dtypes.float32.bytes; // 4
 */
export const dtypes: Readonly<Record<DType, DTypeInfo>> = Object.freeze({
  float32: info('float32', 6, 4, 'float'),
  float64: info('float64', 7, 8, 'float'),
  float16: info('float16', 5, 2, 'float'),
  bfloat16: info('bfloat16', 15, 2, 'float'),
  int8: info('int8', 1, 1, 'int'),
  int16: info('int16', 2, 2, 'int'),
  int32: info('int32', 3, 4, 'int'),
  int64: info('int64', 4, 8, 'int'),
  uint8: info('uint8', 0, 1, 'int'),
  uint16: info('uint16', 27, 2, 'int'),
  uint32: info('uint32', 28, 4, 'int'),
  uint64: info('uint64', 29, 8, 'int'),
  bool: info('bool', 11, 1, 'bool'),
  complex32: info('complex32', 8, 4, 'complex'),
  complex64: info('complex64', 9, 8, 'complex'),
  complex128: info('complex128', 10, 16, 'complex'),
  float8_e4m3fn: info('float8_e4m3fn', 24, 1, 'float'),
  float8_e4m3fnuz: info('float8_e4m3fnuz', 26, 1, 'float'),
  float8_e5m2: info('float8_e5m2', 23, 1, 'float'),
  float8_e5m2fnuz: info('float8_e5m2fnuz', 25, 1, 'float'),
  float8_e8m0fnu: info('float8_e8m0fnu', 44, 1, 'float'),
  qint8: info('qint8', 12, 1, 'quantized'),
  quint8: info('quint8', 13, 1, 'quantized'),
  qint32: info('qint32', 14, 4, 'quantized'),
  quint4x2: info('quint4x2', 16, 1, 'quantized'),
  quint2x4: info('quint2x4', 17, 1, 'quantized'),
  bits1x8: info('bits1x8', 18, 1, 'bits'),
  bits2x4: info('bits2x4', 19, 1, 'bits'),
  bits4x2: info('bits4x2', 20, 1, 'bits'),
  bits8: info('bits8', 21, 1, 'bits'),
  bits16: info('bits16', 22, 2, 'bits'),
  uint1: info('uint1', 30, 1, 'bits'),
  uint2: info('uint2', 31, 1, 'bits'),
  uint3: info('uint3', 32, 1, 'bits'),
  uint4: info('uint4', 33, 1, 'bits'),
  uint5: info('uint5', 34, 1, 'bits'),
  uint6: info('uint6', 35, 1, 'bits'),
  uint7: info('uint7', 36, 1, 'bits'),
  int1: info('int1', 37, 1, 'bits'),
  int2: info('int2', 38, 1, 'bits'),
  int3: info('int3', 39, 1, 'bits'),
  int4: info('int4', 40, 1, 'bits'),
  int5: info('int5', 41, 1, 'bits'),
  int6: info('int6', 42, 1, 'bits'),
  int7: info('int7', 43, 1, 'bits'),
  float4_e2m1fn_x2: info('float4_e2m1fn_x2', 45, 1, 'bits'),
});

/** All dtype names, in the order of the table. */
export const dtypeNames: readonly DType[] = Object.freeze(Object.keys(dtypes) as DType[]);

const byCode = new Map<number, DType>(dtypeNames.map((name) => [dtypes[name].code, name]));

/**
 * Name of the element type with libtorch's `c10::ScalarType` value `code`.
 *
 * @throws RangeError if this library does not know the type (`Undefined`).
 */
export function dtypeFromCode(code: number): DType {
  const name = byCode.get(code);
  if (name === undefined) {
    throw rangeError('the c10::ScalarType value of a supported dtype', 'code', code);
  }
  return name;
}

// PyTorch's own aliases (torch.float, torch.long, ...) and the names of the methods that convert (tensor.byte(),
// tensor.char()).
const aliases = new Map<string, DType>([
  ...dtypeNames.map((name): [string, DType] => [name, name]),
  ['float', 'float32'],
  ['double', 'float64'],
  ['half', 'float16'],
  ['byte', 'uint8'],
  ['char', 'int8'],
  ['short', 'int16'],
  ['int', 'int32'],
  ['long', 'int64'],
  ['chalf', 'complex32'],
  ['cfloat', 'complex64'],
  ['cdouble', 'complex128'],
]);

/**
 * The dtype that `name` means. Accepts the names of {@link DType}, PyTorch's aliases (`float`, `double`, `half`,
 * `byte`, `char`, `short`, `int`, `long`, `chalf`, `cfloat`, `cdouble`) and any of them with `torch.` in front.
 *
 * @throws TypeError if `name` is not a string; RangeError, with the list of names, if it names no dtype.
 *
 * @example
 * normalizeDType('torch.float'); // 'float32'
 */
export function normalizeDType(name: string): DType {
  if (typeof name !== 'string') {
    throw typeError('the name of a dtype', 'dtype', name);
  }
  const dtype = aliases.get(name.startsWith('torch.') ? name.slice('torch.'.length) : name);
  if (dtype === undefined) {
    throw rangeError(`one of ${dtypeNames.map((known) => `'${known}'`).join(', ')}`, 'dtype', name);
  }
  return dtype;
}

/** True for what {@link normalizeDType} takes. */
export function isDTypeName(name: unknown): boolean {
  return typeof name === 'string' && aliases.has(name.startsWith('torch.') ? name.slice('torch.'.length) : name);
}

const typedArrays = {
  float32: Float32Array,
  float64: Float64Array,
  float16: Uint16Array,
  bfloat16: Uint16Array,
  int8: Int8Array,
  int16: Int16Array,
  int32: Int32Array,
  int64: BigInt64Array,
  uint8: Uint8Array,
  uint16: Uint16Array,
  uint32: Uint32Array,
  uint64: BigUint64Array,
  bool: Uint8Array,
  complex32: Uint16Array,
  complex64: Float32Array,
  complex128: Float64Array,
  float8_e4m3fn: Uint8Array,
  float8_e4m3fnuz: Uint8Array,
  float8_e5m2: Uint8Array,
  float8_e5m2fnuz: Uint8Array,
  float8_e8m0fnu: Uint8Array,
  qint8: Int8Array,
  quint8: Uint8Array,
  qint32: Int32Array,
  quint4x2: Uint8Array,
  quint2x4: Uint8Array,
  bits1x8: Uint8Array,
  bits2x4: Uint8Array,
  bits4x2: Uint8Array,
  bits8: Uint8Array,
  bits16: Uint16Array,
  uint1: Uint8Array,
  uint2: Uint8Array,
  uint3: Uint8Array,
  uint4: Uint8Array,
  uint5: Uint8Array,
  uint6: Uint8Array,
  uint7: Uint8Array,
  int1: Uint8Array,
  int2: Uint8Array,
  int3: Uint8Array,
  int4: Uint8Array,
  int5: Uint8Array,
  int6: Uint8Array,
  int7: Uint8Array,
  float4_e2m1fn_x2: Uint8Array,
} as const satisfies Record<DType, unknown>;

/** Constructor of the typed array that reads elements of dtype `D`. */
export type TypedArrayConstructorOf<D extends DType> = (typeof typedArrays)[D];

/** Typed array that reads elements of dtype `D`. */
export type TypedArrayOf<D extends DType> = InstanceType<TypedArrayConstructorOf<D>>;

/**
 * Constructor of the typed array whose elements are read from memory of this dtype. `float16`, `bfloat16` and the 8-bit
 * floats come as raw bits, `bool` as bytes 0 and 1, complex numbers as pairs (real, imaginary), quantized types as
 * their stored integers, types without numbers as bits.
 *
 * @example
 * new (typedArrayOf('int64'))([1n, 2n]); // BigInt64Array [1n, 2n]
 */
export function typedArrayOf<D extends DType>(dtype: D): TypedArrayConstructorOf<D> {
  return typedArrays[dtype];
}
