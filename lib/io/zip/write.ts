import { setImmediate } from 'node:timers/promises';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A file to be in a zip file. */
export interface ZipInput {
  name: string;
  /** The content, part after part. */
  parts: readonly Uint8Array[];
}

/** How a zip file is written. */
export interface ZipOptions {
  /** Deflate the contents. Default: they are stored, each beginning at a multiple of 64 bytes. */
  compress?: boolean;
  /** Sizes and offsets from here on are written in 64 bits. Default: where 32 bits do not hold them. For tests. */
  zip64From?: number;
}

/** As PyTorch's files, which can be mapped into memory then. */
const ALIGNMENT = 64;

const STORED = 0;
const DEFLATED = 8;
const UTF8_NAMES = 0x0800;
/** The first day that the format knows: the same contents make the same bytes. */
const DATE = 0x0021;
const VERSION = 45;

/**
 * The bytes of a zip file, in chunks to be written one after the other. A stored entry's content is not copied.
 *
 * No package writes aligned entries, which files of PyTorch have; what is left is the three kinds of records that are written here.
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export async function* zipChunks(files: Iterable<ZipInput>, options: ZipOptions = {}): AsyncGenerator<Uint8Array> {
  const limit = options.zip64From ?? 0xffff_ffff;
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, parts: whole } of files) {
    const nameBytes = Buffer.from(name);
    const parts = whole.flatMap(pieces);
    const bytes = totalLength(parts);
    let crc = 0;
    for (const part of parts) {
      crc = crc32(part, crc);
      // Sums of large contents take a while, and the event loop is to go on.
      if (part.byteLength === PIECE_BYTES) await setImmediate();
    }
    const packed = options.compress ? await deflate(parts) : parts;
    const packedBytes = totalLength(packed);
    const method = options.compress ? DEFLATED : STORED;
    const fields = { method, crc, packedBytes, bytes, nameBytes };

    const wide = bytes >= limit || packedBytes >= limit;
    const sizes = wide ? zip64Field([bytes, packedBytes]) : Buffer.alloc(0);
    const extra = Buffer.concat([
      sizes,
      options.compress ? Buffer.alloc(0) : padding(offset + 30 + nameBytes.length + sizes.length),
    ]);
    const local = Buffer.concat([localHeader(fields, wide, extra.length), nameBytes, extra]);
    yield local;
    yield* packed;

    directory.push(directoryEntry(fields, offset, limit));
    offset += local.length + packedBytes;
  }
  const directoryBytes = totalLength(directory);
  yield* directory;
  yield directoryEnd(directory.length, directoryBytes, offset, limit);
}

/** zlib takes at most 4 GB at a time. */
const PIECE_BYTES = 2 ** 26;

function pieces(part: Uint8Array): Uint8Array[] {
  const count = Math.ceil(part.byteLength / PIECE_BYTES);
  return Array.from({ length: count }, (_, i) => part.subarray(i * PIECE_BYTES, (i + 1) * PIECE_BYTES));
}

function totalLength(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.byteLength, 0);
}

async function deflate(parts: readonly Uint8Array[]): Promise<Uint8Array[]> {
  const stream = createDeflateRaw({ chunkSize: 2 ** 18 });
  const packed: Uint8Array[] = [];
  stream.on('data', (chunk: Uint8Array) => packed.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    stream.on('end', resolve).on('error', reject);
  });
  for (const part of parts) stream.write(part);
  stream.end();
  await ended;
  return packed;
}

interface EntryFields {
  method: number;
  crc: number;
  packedBytes: number;
  bytes: number;
  nameBytes: Buffer;
}

/** An extra field that makes the content begin at a multiple of {@link ALIGNMENT}; PyTorch's has the same identifier. */
function padding(contentStart: number): Buffer {
  const missing = (ALIGNMENT - ((contentStart + 4) % ALIGNMENT)) % ALIGNMENT;
  const field = Buffer.alloc(4 + missing, 'Z');
  field.write('FB');
  field.writeUInt16LE(missing, 2);
  return field;
}

function zip64Field(values: readonly number[]): Buffer {
  const field = Buffer.alloc(4 + 8 * values.length);
  field.writeUInt16LE(1);
  field.writeUInt16LE(8 * values.length, 2);
  for (const [i, value] of values.entries()) field.writeBigUInt64LE(BigInt(value), 4 + 8 * i);
  return field;
}

function localHeader(
  { method, crc, packedBytes, bytes, nameBytes }: EntryFields,
  wide: boolean,
  extra: number,
): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x0403_4b50);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(UTF8_NAMES, 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt16LE(DATE, 12);
  header.writeUInt32LE(crc, 14);
  header.writeUInt32LE(wide ? 0xffff_ffff : packedBytes, 18);
  header.writeUInt32LE(wide ? 0xffff_ffff : bytes, 22);
  header.writeUInt16LE(nameBytes.length, 26);
  header.writeUInt16LE(extra, 28);
  return header;
}

function directoryEntry(
  { method, crc, packedBytes, bytes, nameBytes }: EntryFields,
  offset: number,
  limit: number,
): Buffer {
  const wide = [bytes, packedBytes, offset].filter((value) => value >= limit);
  const extra = wide.length > 0 ? zip64Field(wide) : Buffer.alloc(0);
  const narrow = (value: number) => (value >= limit ? 0xffff_ffff : value);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x0201_4b50);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(VERSION, 6);
  header.writeUInt16LE(UTF8_NAMES, 8);
  header.writeUInt16LE(method, 10);
  header.writeUInt16LE(DATE, 14);
  header.writeUInt32LE(crc, 16);
  header.writeUInt32LE(narrow(packedBytes), 20);
  header.writeUInt32LE(narrow(bytes), 24);
  header.writeUInt16LE(nameBytes.length, 28);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt32LE(narrow(offset), 42);
  return Buffer.concat([header, nameBytes, extra]);
}

function directoryEnd(entries: number, bytes: number, start: number, limit: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50);
  end.writeUInt16LE(Math.min(entries, 0xffff), 8);
  end.writeUInt16LE(Math.min(entries, 0xffff), 10);
  end.writeUInt32LE(bytes >= limit ? 0xffff_ffff : bytes, 12);
  end.writeUInt32LE(start >= limit ? 0xffff_ffff : start, 16);
  if (entries < 0xffff && bytes < limit && start < limit) return end;

  const wide = Buffer.alloc(56);
  wide.writeUInt32LE(0x0606_4b50);
  wide.writeBigUInt64LE(44n, 4);
  wide.writeUInt16LE(VERSION, 12);
  wide.writeUInt16LE(VERSION, 14);
  wide.writeBigUInt64LE(BigInt(entries), 24);
  wide.writeBigUInt64LE(BigInt(entries), 32);
  wide.writeBigUInt64LE(BigInt(bytes), 40);
  wide.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x0706_4b50);
  locator.writeBigUInt64LE(BigInt(start + bytes), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([wide, locator, end]);
}
