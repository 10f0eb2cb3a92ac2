import { types } from 'node:util';
import { rangeError, typeError } from '../../errors.js';
import { type DType, dtypes } from '../../tensor/dtype.js';
import { layoutRank, tagOf } from './dtypeTags.js';
import { quoted } from './error.js';
import { byteCount, MAX_HEADER_BYTES } from './header.js';

/** A tensor to be written: `data` holds its elements in row-major order, little-endian. */
export interface SafetensorsInput {
  name: string;
  dtype: DType;
  shape: readonly number[];
  data: Uint8Array;
}

/**
 * The bytes of a safetensors file, in chunks to be written one after the other: first the header, then the `data` of
 * the tensors as they were given, not copied. Order and padding are those of the reference implementation, so the files
 * are the same byte for byte.
 *
 * @param metadata Strings stored under `__metadata__`, for example `{ format: 'pt' }`.
 * @throws TypeError or RangeError, with the tensor's name, if a name comes twice, is `__metadata__` or not valid
 *   Unicode, if the format has no such dtype, if shape and dtype do not take the bytes that `data` has, or if the
 *   header exceeds 100 MB.
 *
 * @example
 * const data = new Uint8Array(new Float32Array([1, 2]).buffer);
 * await writeFileAtomic('w.safetensors', encodeSafetensors([{ name: 'w', dtype: 'float32', shape: [2], data }]));
 */
export function encodeSafetensors(
  tensors: Iterable<SafetensorsInput>,
  metadata?: Readonly<Record<string, string>>,
): Uint8Array[] {
  const sorted = [...tensors].map(withSortKey).sort((left, right) => {
    return right.rank - left.rank || Buffer.compare(left.nameBytes, right.nameBytes);
  });
  const names = new Set<string>();
  const members: string[] = [];
  if (metadata !== undefined) members.push(`"__metadata__":${metadataText(metadata)}`);
  let offset = 0;
  for (const { name, dtype, shape, data } of sorted.map(({ tensor }) => tensor)) {
    if (names.has(name)) throw new RangeError(`Expected unique tensor names but ${quoted(name)} comes twice`);
    names.add(name);
    checkData(name, dtype, shape, data);
    const end = offset + data.byteLength;
    members.push(
      `${JSON.stringify(name)}:{"dtype":"${tagOf.get(dtype)}","shape":[${shape}],"data_offsets":[${offset},${end}]}`,
    );
    offset = end;
  }
  return [header(`{${members.join(',')}}`), ...sorted.map(({ tensor }) => tensor.data).filter(isNotEmpty)];
}

function withSortKey(tensor: SafetensorsInput): { tensor: SafetensorsInput; rank: number; nameBytes: Buffer } {
  const { name, dtype } = tensor;
  if (typeof name !== 'string') {
    throw typeError('a string', 'the name of a tensor', name);
  }
  if (name === '__metadata__') throw new RangeError("The tensor name '__metadata__' is reserved by the file format");
  checkUnicode(name, 'a tensor name');
  const rank = layoutRank.get(dtype);
  if (rank === undefined) {
    throw rangeError(
      `a dtype that safetensors can hold (${[...layoutRank.keys()].join(', ')})`,
      `tensor ${quoted(name)}`,
      dtype,
      'Convert it first',
    );
  }
  // The reference sorts names by their UTF-8 bytes; JavaScript's own order differs beyond the basic plane.
  return { tensor, rank, nameBytes: Buffer.from(name) };
}

function checkData(name: string, dtype: DType, shape: readonly number[], data: Uint8Array): void {
  // `instanceof` fails for arrays of another realm, such as those made by native code under jest.
  if (!types.isUint8Array(data)) throw typeError('a Uint8Array', `the data of tensor ${quoted(name)}`, data);
  if (!Array.isArray(shape) || !shape.every((size) => Number.isSafeInteger(size) && size >= 0)) {
    throw new RangeError(
      `Expected an array of integers of at least 0 for the shape of tensor ${quoted(name)} but received [${shape}]`,
    );
  }
  const expected = byteCount(shape, dtype);
  if (expected !== data.byteLength) {
    throw new RangeError(
      `Expected ${expected ?? 'more than 2^53'} bytes (shape [${shape}], ${dtype}: ${dtypes[dtype].bytes} bytes an element) ` +
        `for the data of tensor ${quoted(name)} but received ${data.byteLength}`,
    );
  }
}

function metadataText(metadata: Readonly<Record<string, string>>): string {
  const members = Object.entries(metadata).map(([key, value]) => {
    if (typeof value !== 'string') {
      throw typeError('a string', `the metadata ${quoted(key)}`, value, 'Use JSON.stringify for anything else');
    }
    checkUnicode(key, 'a metadata key');
    checkUnicode(value, `the metadata ${quoted(key)}`);
    return `${JSON.stringify(key)}:${JSON.stringify(value)}`;
  });
  return `{${members.join(',')}}`;
}

function checkUnicode(text: string, what: string): void {
  if (/\p{Surrogate}/u.test(text)) throw rangeError('valid Unicode', what, text);
}

function header(json: string): Uint8Array {
  const length = Math.ceil(Buffer.byteLength(json) / 8) * 8;
  if (length > MAX_HEADER_BYTES) {
    throw rangeError(`at most ${MAX_HEADER_BYTES} bytes`, 'the names, shapes and metadata together', length);
  }
  const bytes = Buffer.alloc(8 + length, ' ');
  bytes.writeBigUInt64LE(BigInt(length));
  bytes.write(json, 8);
  return bytes;
}

function isNotEmpty(data: Uint8Array): boolean {
  return data.byteLength > 0;
}
