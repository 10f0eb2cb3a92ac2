import { type DType, dtypes } from '../../tensor/dtype.js';
import { dtypeOfTag } from './dtypeTags.js';
import { quoted, SafetensorsError } from './error.js';
import { HeaderScanner } from './headerScanner.js';

/** Largest header the reference implementation reads or writes, in bytes. */
export const MAX_HEADER_BYTES = 100_000_000;

// The format has no limit, but no tensor comes near this one, and a header may consist of one shape of fifty million
// ones.
const MAX_DIMENSIONS = 1024;

/** What a header says of one tensor. */
export interface SafetensorsEntry {
  dtype: DType;
  shape: number[];
  /** First byte of the data, counted from the end of the header. */
  begin: number;
  /** Byte behind the data, counted from the end of the header. */
  end: number;
}

/** The checked header of a safetensors file. */
export interface SafetensorsHeader {
  /** The `__metadata__` strings; empty if there are none. Has no prototype. */
  metadata: Record<string, string>;
  /** Tensors by name, in the order of their data. */
  tensors: Map<string, SafetensorsEntry>;
  /** Byte of the file at which the data begins. */
  dataStart: number;
}

/**
 * Length of the whole header, the 8 bytes of the length included, from the first 8 bytes of a file of `fileBytes`
 * bytes.
 *
 * @throws SafetensorsError if the file is too short for the length or for the header, or the header exceeds 100 MB.
 */
export function headerEnd(bytes: Uint8Array, fileBytes: number, source: string): number {
  if (fileBytes < 8) {
    throw new SafetensorsError(`${source}: expected at least 8 bytes but the file has ${fileBytes}`);
  }
  const length = new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0, true);
  if (length > BigInt(MAX_HEADER_BYTES)) {
    throw new SafetensorsError(
      `${source}: the header length ${length} exceeds ${MAX_HEADER_BYTES} bytes; is this a safetensors file?`,
    );
  }
  const end = 8 + Number(length);
  if (end > fileBytes) {
    throw new SafetensorsError(`${source}: the header ends at byte ${end} but the file has ${fileBytes} bytes`);
  }
  return end;
}

/**
 * Reads and checks the header of a safetensors file, by the rules of the reference implementation and its README: the
 * data is covered by the tensors without hole or overlap, each has the bytes that its shape and dtype take, no key
 * comes twice.
 *
 * @param bytes The beginning of the file, at least to the end of the header.
 * @param fileBytes Length of the whole file. Default: the length of `bytes`.
 * @param source Name of the file in error messages.
 * @throws SafetensorsError if anything is wrong.
 */
export function parseSafetensorsHeader(
  bytes: Uint8Array,
  fileBytes = bytes.byteLength,
  source = 'safetensors data',
): SafetensorsHeader {
  const fail = (problem: string): never => {
    throw new SafetensorsError(`${source}: ${problem}`);
  };
  const dataStart = headerEnd(bytes, Math.min(fileBytes, bytes.byteLength), source);
  const scanner = new HeaderScanner(decodeText(bytes.subarray(8, dataStart), fail), fail);
  let metadata: Record<string, string> | undefined;
  const entries = new Map<string, SafetensorsEntry>();
  scanner.object((key) => {
    if (key === '__metadata__') {
      if (metadata !== undefined) fail("the key '__metadata__' comes twice");
      metadata = scanMetadata(scanner, fail);
    } else {
      if (entries.has(key)) fail(`the tensor ${quoted(key)} comes twice`);
      entries.set(
        key,
        scanEntry(scanner, (problem) => fail(`tensor ${quoted(key)}: ${problem}`)),
      );
    }
  });
  scanner.end();
  const sorted = [...entries].sort(([, left], [, right]) => left.begin - right.begin || left.end - right.end);
  checkCoverage(sorted, fileBytes - dataStart, fail);
  return { metadata: metadata ?? Object.create(null), tensors: new Map(sorted), dataStart };
}

type Fail = (problem: string) => never;

function decodeText(bytes: Uint8Array, fail: Fail): string {
  // The README demands the brace; without it white space would let the header hide behind something else.
  if (bytes[0] !== 0x7b) fail("the header does not begin with '{'; is this a safetensors file?");
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return fail('the header is not valid UTF-8');
  }
}

function scanMetadata(scanner: HeaderScanner, fail: Fail): Record<string, string> {
  // Without a prototype a key like __proto__ is a key like any other.
  const metadata: Record<string, string> = Object.create(null);
  if (scanner.acceptNull()) return metadata;
  scanner.object((key) => {
    if (key in metadata) fail(`the key ${quoted(key)} of '__metadata__' comes twice`);
    metadata[key] = scanner.string();
  });
  return metadata;
}

function scanEntry(scanner: HeaderScanner, fail: Fail): SafetensorsEntry {
  let dtype: DType | undefined;
  let shape: number[] | undefined;
  let offsets: number[] | undefined;
  const once = (value: unknown, key: string) => {
    if (value !== undefined) fail(`the key '${key}' comes twice`);
  };
  scanner.object((key) => {
    if (key === 'dtype') {
      once(dtype, key);
      const tag = scanner.string();
      dtype = dtypeOfTag.get(tag);
      if (dtype === undefined) {
        fail(`expected one of the dtypes ${[...dtypeOfTag.keys()].join(', ')} but found ${quoted(tag)}`);
      }
    } else if (key === 'shape') {
      once(shape, key);
      shape = scanIntegers(scanner, MAX_DIMENSIONS, () => fail(`the shape has more than ${MAX_DIMENSIONS} dimensions`));
    } else if (key === 'data_offsets') {
      once(offsets, key);
      offsets = scanIntegers(scanner, 2, () => fail('data_offsets has more than two numbers'));
    } else {
      // The reference implementation ignores fields that it does not know.
      scanner.skip();
    }
  });
  if (dtype === undefined) return fail("the key 'dtype' is missing");
  if (shape === undefined) return fail("the key 'shape' is missing");
  const [begin, end] = offsets ?? fail("the key 'data_offsets' is missing");
  if (begin === undefined || end === undefined) return fail('data_offsets has fewer than two numbers');
  if (end < begin) fail(`data_offsets [${begin}, ${end}] end before they begin`);
  const bytes = byteCount(shape, dtype);
  if (bytes === undefined) fail(`the number of bytes of shape [${shape}] and dtype ${dtype} overflows`);
  if (bytes !== end - begin) {
    fail(
      `shape [${shape}] and dtype ${dtype} take ${bytes} bytes but data_offsets [${begin}, ${end}] hold ${end - begin}`,
    );
  }
  return { dtype, shape, begin, end };
}

function scanIntegers(scanner: HeaderScanner, limit: number, tooMany: () => never): number[] {
  const integers: number[] = [];
  scanner.array(() => {
    if (integers.length === limit) tooMany();
    integers.push(scanner.integer());
  });
  return integers;
}

/** Bytes of a tensor, or undefined if they are not a safe integer. */
export function byteCount(shape: readonly number[], dtype: DType): number | undefined {
  let bytes = dtypes[dtype].bytes;
  for (const size of shape) {
    bytes *= size;
    if (!Number.isSafeInteger(bytes)) return undefined;
  }
  return bytes;
}

function checkCoverage(sorted: readonly [string, SafetensorsEntry][], dataBytes: number, fail: Fail): void {
  let covered = 0;
  for (const [name, { begin, end }] of sorted) {
    if (begin !== covered) {
      const problem = begin > covered ? 'leave a hole behind' : 'overlap';
      fail(`tensor ${quoted(name)}: data_offsets [${begin}, ${end}] ${problem} the data that ends at ${covered}`);
    }
    covered = end;
  }
  if (covered !== dataBytes) {
    fail(`the tensors cover ${covered} bytes but ${dataBytes} bytes follow the header; is the file cut off?`);
  }
}
