import type { DType } from '../../tensor/dtype.js';
import type { Fail } from '../fileFormatError.js';

/** NumPy's kind and size of each dtype that both have. */
const codes = [
  ['b1', 'bool'],
  ['i1', 'int8'],
  ['i2', 'int16'],
  ['i4', 'int32'],
  ['i8', 'int64'],
  ['u1', 'uint8'],
  ['u2', 'uint16'],
  ['u4', 'uint32'],
  ['u8', 'uint64'],
  ['f2', 'float16'],
  ['f4', 'float32'],
  ['f8', 'float64'],
  ['c8', 'complex64'],
  ['c16', 'complex128'],
] as const satisfies readonly (readonly [string, DType])[];

const dtypeOfCode: ReadonlyMap<string, DType> = new Map(codes);

/** NumPy's `descr` of each dtype that it has, such as `<f4`. */
export const descrOf: ReadonlyMap<DType, string> = new Map(
  codes.map(([code, dtype]) => [dtype, `${code.endsWith('1') ? '|' : '<'}${code}`]),
);

/** What is said of arrays that no tensor can hold. */
const refusals: Readonly<Record<string, string>> = {
  O: 'an array of Python objects, which is a pickle that could run code: it is never read',
  S: 'an array of byte strings, which no tensor can hold',
  U: 'an array of strings, which no tensor can hold',
  a: 'an array of byte strings, which no tensor can hold',
  V: 'an array of raw bytes (as NumPy writes bfloat16 and other types that it does not know), which could be any',
  M: 'an array of dates, which no tensor can hold',
  m: 'an array of time differences, which no tensor can hold',
};

/**
 * The dtype for a `descr` of NumPy, and whether its bytes are big-endian.
 *
 * @param fail throws an error about the array
 */
export function arrayType(descr: unknown, fail: Fail): { dtype: DType; isBigEndian: boolean } {
  if (Array.isArray(descr))
    fail('it is a structured array, which no tensor can hold. Save its fields as arrays of their own');
  const parts = typeof descr === 'string' ? /^([<>|=]?)([A-Za-z])(\d*)(.*)$/s.exec(descr) : null;
  if (parts === null) return fail(`expected the type of an array, such as '<f4', but found ${JSON.stringify(descr)}`);
  const [, order, kind, size, rest] = parts as unknown as [string, string, string, string, string];
  const dtype = rest === '' ? dtypeOfCode.get(`${kind}${size}`) : undefined;
  if (dtype !== undefined) return { dtype, isBigEndian: order === '>' };
  const refusal = refusals[kind];
  if (refusal !== undefined) return fail(`it is ${refusal}`);
  return fail(`it is an array of type '${descr}'; tensors are of ${[...dtypeOfCode.values()].join(', ')}`);
}
