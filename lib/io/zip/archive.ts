import type { FileHandle } from 'node:fs/promises';
import { type Entry, fromRandomAccessReaderPromise, getFileNameLowLevel } from 'yauzl';
import { type ByteSource, FileSource, readBytes } from '../byteSource.js';
import { type Fail, failIn, quoted } from '../fileFormatError.js';
import { memoryLimit } from '../memoryLimit.js';
import { CheckedSource, InflatedSource } from './contentSource.js';
import { DirectoryReader } from './directoryReader.js';

/** Far more than files of tensors have; the directory of a hostile file could otherwise fill JavaScript's heap. */
const MAX_ENTRIES = 2 ** 18;

/** Deflate makes of one byte at most this many. */
const DEFLATE_RATIO = 1032;

const LOCAL_HEADER_BYTES = 30;

/** One entry of a {@link ZipArchive}. */
export interface ZipEntry {
  /** A key: no file is ever made of it. */
  readonly name: string;
  /** Length of the content. */
  readonly bytes: number;
  /** Length in the file. */
  readonly packedBytes: number;
  readonly isPacked: boolean;
  readonly crc32: number;
  /** Where its local header begins. */
  readonly start: number;
  /** What it must not reach beyond: where the next entry begins. */
  limit: number;
}

/**
 * An open zip file whose directory was read and checked: no name comes twice, nothing is encrypted, no entries share bytes (as those of zip bombs do), and no
 * size is one that cannot be.
 */
export class ZipArchive {
  private constructor(
    private readonly file: FileHandle,
    private readonly path: string,
    /** By name, in the order of the directory. */
    readonly entries: ReadonlyMap<string, ZipEntry>,
  ) {}

  /**
   * @param file an open file, which the archive does not close
   * @param path name of the file in errors
   * @param limit bytes that packed entries may unpack to together. Default: this machine's memory
   * @throws FileFormatError when the file is no zip file, or a damaged or hostile one
   */
  static async open(file: FileHandle, path: string, limit = memoryLimit()): Promise<ZipArchive> {
    const fail = failIn(path);
    const { size } = await file.stat();
    const entries = await readDirectory(file, size, path, fail);
    checkPlaces([...entries.values()], size, fail);
    const unpacked = [...entries.values()].reduce((sum, entry) => sum + (entry.isPacked ? entry.bytes : 0), 0);
    if (unpacked > limit) fail(`it unpacks to ${unpacked} bytes, more than the ${limit} of this machine's memory`);
    return new ZipArchive(file, path, entries);
  }

  /**
   * Gives `use` the content of an entry.
   *
   * @param checkCrc whether content that is read to its end must have the CRC-32 of the directory. Default true
   */
  async read<T>(entry: ZipEntry, use: (source: ByteSource) => Promise<T>, checkCrc = true): Promise<T> {
    const fail = this.failIn(entry);
    const header = await readBytes(
      new FileSource(this.file, entry.start, LOCAL_HEADER_BYTES, fail),
      LOCAL_HEADER_BYTES,
    );
    if (header.readUInt32LE(0) !== 0x04034b50) fail(`there is no entry at byte ${entry.start}`);
    const start = entry.start + LOCAL_HEADER_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28);
    if (start + entry.packedBytes > entry.limit) fail('it shares bytes with what follows it');
    const checked = (content: ByteSource) => (checkCrc ? new CheckedSource(content, entry.crc32) : content);
    if (!entry.isPacked) return use(checked(new FileSource(this.file, start, entry.bytes, fail)));
    const content = new InflatedSource(this.file, start, entry.packedBytes, entry.bytes, fail);
    try {
      return await use(checked(content));
    } finally {
      await content.close();
    }
  }

  /** Throws an error about an entry. */
  failIn(entry: ZipEntry): Fail {
    return failIn(`${this.path}: entry ${quoted(entry.name)}`);
  }
}

async function readDirectory(file: FileHandle, size: number, path: string, fail: Fail): Promise<Map<string, ZipEntry>> {
  const entries = new Map<string, ZipEntry>();
  // Names stay bytes: as keys they may be such as yauzl refuses for paths.
  const options = { autoClose: false, decodeStrings: false };
  try {
    const zip = await fromRandomAccessReaderPromise(new DirectoryReader(file, size), size, options);
    for await (const entry of zip.eachEntry()) {
      if (entries.size === MAX_ENTRIES) throw new Error(`it has more than ${MAX_ENTRIES} entries`);
      const checked = checkEntry(entry, path);
      if (entries.has(checked.name)) throw new Error(`the entry ${quoted(checked.name)} comes twice`);
      entries.set(checked.name, checked);
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== undefined || (error as Error).name === 'FileFormatError') throw error;
    fail(`it is no whole zip file: ${message}`, error);
  }
  return entries;
}

function checkEntry(entry: Entry, path: string): ZipEntry {
  const { generalPurposeBitFlag: flags, compressionMethod: method, compressedSize, uncompressedSize } = entry;
  const name = getFileNameLowLevel(flags, entry.fileNameRaw, entry.extraFields, true);
  const fail = failIn(`${path}: entry ${quoted(name)}`);
  if (entry.isEncrypted()) fail('it is encrypted');
  if (method !== 0 && method !== 8) fail(`it is packed with method ${method}, expected 0 (stored) or 8 (deflate)`);
  if (uncompressedSize > compressedSize * DEFLATE_RATIO) {
    fail(`it says that ${uncompressedSize} bytes are packed into ${compressedSize}, which cannot be`);
  }
  return {
    name,
    bytes: uncompressedSize,
    packedBytes: compressedSize,
    isPacked: method === 8,
    crc32: entry.crc32,
    start: entry.relativeOffsetOfLocalHeader,
    limit: 0,
  };
}

/** Sets the limit of each entry, and checks what can be checked without reading local headers. */
function checkPlaces(entries: ZipEntry[], fileBytes: number, fail: Fail): void {
  entries.sort((left, right) => left.start - right.start);
  for (const [i, entry] of entries.entries()) {
    entry.limit = entries[i + 1]?.start ?? fileBytes;
    if (!(entry.start + LOCAL_HEADER_BYTES + entry.packedBytes <= entry.limit)) {
      fail(`the entry ${quoted(entry.name)} shares bytes with another one, or goes beyond the end of the file`);
    }
  }
}
