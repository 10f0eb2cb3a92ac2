import type { DType } from '../../tensor/dtype.js';

// In the order of the reference implementation, increasing alignment, because that is the order in which it lays out
// tensors (from the last one down). Its sub-byte types F4, F6_E2M3 and F6_E3M2 have no dtype here.
const tags = [
  ['BOOL', 'bool'],
  ['U8', 'uint8'],
  ['I8', 'int8'],
  ['F8_E5M2', 'float8_e5m2'],
  ['F8_E4M3', 'float8_e4m3fn'],
  ['F8_E8M0', 'float8_e8m0fnu'],
  ['F8_E4M3FNUZ', 'float8_e4m3fnuz'],
  ['F8_E5M2FNUZ', 'float8_e5m2fnuz'],
  ['I16', 'int16'],
  ['U16', 'uint16'],
  ['F16', 'float16'],
  ['BF16', 'bfloat16'],
  ['I32', 'int32'],
  ['U32', 'uint32'],
  ['F32', 'float32'],
  ['C64', 'complex64'],
  ['F64', 'float64'],
  ['I64', 'int64'],
  ['U64', 'uint64'],
] as const satisfies readonly (readonly [string, DType])[];

/** Name of each dtype in a safetensors header; the dtypes that the format cannot hold are missing. */
export const tagOf: ReadonlyMap<DType, string> = new Map(tags.map(([tag, dtype]) => [dtype, tag]));

/** The dtype that a name in a safetensors header stands for. */
export const dtypeOfTag: ReadonlyMap<string, DType> = new Map(tags);

/** Position of each dtype in a file: the format lays out the highest rank first, so that every tensor is aligned. */
export const layoutRank: ReadonlyMap<DType, number> = new Map(tags.map(([, dtype], rank) => [dtype, rank]));
