import * as fs from 'node:fs';
import * as path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import * as zlib from 'node:zlib';
import * as yauzl from 'yauzl';
import type { Platform } from './platform.js';
import type { OnProgress } from './progress.js';

/** Options of {@link unpackLibtorch}. */
export interface UnpackOptions {
  readonly platform: Platform;
  /** Whether to unpack `include/`, which only building needs. */
  readonly headers: boolean;
  readonly onProgress?: OnProgress | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Entries up to this size are inflated in memory: thousands of headers, each too small to be worth a stream to disk. */
const smallEntry = 1 << 20;

/** Bytes read and inflated at a time of the larger entries. */
const chunkSize = 1 << 18;

/**
 * Unpacks from a Python wheel or an official libtorch archive what this package needs: the libraries that are loaded, the
 * headers, the licences, and the file that states the version. Everything else in it stays packed.
 *
 * @param zip The wheel or archive.
 * @param folder Empty folder to unpack into. On an error it is left half-filled: unpack into a folder that is renamed afterwards.
 * @throws Error when the file is no zip or is cut short, an entry is damaged, would land outside the folder or is a link, or
 *   when there is no libtorch in it.
 */
export async function unpackLibtorch(zip: string, folder: string, options: UnpackOptions): Promise<void> {
  try {
    await unpack(zip, folder, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    throw new Error(`node-torch: ${path.basename(zip)} cannot be unpacked: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

async function unpack(zip: string, folder: string, options: UnpackOptions): Promise<void> {
  const name = path.basename(zip);
  const entries = await wantedEntries(zip, options);
  const total = entries.reduce((sum, { entry }) => sum + entry.uncompressedSize, 0);
  const phase = `unpacking ${name}`;
  let done = 0;
  const advance = (bytes: number): void => {
    done += bytes;
    options.onProgress?.({ phase, done, total });
  };

  const file = await yauzl.openPromise(zip, { autoClose: false });
  const fd = fs.openSync(zip, 'r');
  try {
    const folders = new Set<string>();
    for (const { entry, target } of entries) {
      options.signal?.throwIfAborted();
      const to = path.join(folder, target);
      const parent = path.dirname(to);
      if (!folders.has(parent)) fs.mkdirSync(parent, { recursive: true });
      folders.add(parent);
      const { fileDataStart } = await file.readLocalFileHeaderPromise(entry, { minimal: true });
      if (entry.uncompressedSize > smallEntry)
        await unpackLarge(zip, entry, fileDataStart, to, advance, options.signal);
      else advance(unpackSmall(fd, entry, fileDataStart, to));
    }
  } finally {
    fs.closeSync(fd);
    file.close();
  }
}

interface Wanted {
  readonly entry: yauzl.Entry;
  /** Path inside the folder, with `/`. */
  readonly target: string;
}

async function wantedEntries(zip: string, options: UnpackOptions): Promise<Wanted[]> {
  const wanted: Wanted[] = [];
  const targets = new Set<string>();
  // yauzl refuses absolute names, `..` and backslashes with an error of its own.
  const file = await yauzl.openPromise(zip, { strictFileNames: true });
  for await (const entry of file.eachEntry()) {
    const target = targetOf(entry.fileName, options);
    if (target === null) continue;
    refuseUnsafe(entry, target, targets);
    targets.add(target);
    wanted.push({ entry, target });
  }
  const { name, required } = options.platform;
  const missing = required.filter((library) => !targets.has(`lib/${library}`));
  if (missing.length > 0) {
    const places = 'torch/lib/ (a wheel) or libtorch/lib/ (an archive)';
    throw new Error(`it holds no libtorch for ${name}: expected ${missing.join(', ')} in ${places}`);
  }
  return wanted;
}

/** Where an entry belongs in our folder; `null` when it is not needed. Wheels hold `torch/`, archives `libtorch/`. */
function targetOf(fileName: string, { platform, headers }: UnpackOptions): string | null {
  // What whoever passes the libraries on has to pass on with them.
  const licence = /^torch-[^/]+\.dist-info\/(licenses\/.*[^/])$/.exec(fileName)?.[1];
  if (licence !== undefined) return licence;
  const inner = /^(?:torch|libtorch)\/(.+)$/.exec(fileName)?.[1];
  if (inner === undefined || inner.endsWith('/')) return null;
  if (inner === 'version.py' || inner === 'build-version') return inner;
  if (inner.startsWith('include/')) return headers ? inner : null;
  const library = /^lib\/([^/]+)$/.exec(inner)?.[1];
  return library !== undefined && platform.keep.test(library) ? inner : null;
}

function refuseUnsafe(entry: yauzl.Entry, target: string, seen: ReadonlySet<string>): void {
  const fileType = (entry.externalFileAttributes >>> 16) & 0o170000;
  if (fileType !== 0 && fileType !== 0o100000) throw new Error(`${entry.fileName} is a link or a special file`);
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
    throw new Error(
      `${entry.fileName} is packed with method ${entry.compressionMethod}, expected 0 (stored) or 8 (deflate)`,
    );
  }
  if (entry.isEncrypted()) throw new Error(`${entry.fileName} is encrypted`);
  if (target.split('/').some((part) => part === '..' || part === '.' || part === '')) {
    throw new Error(`${entry.fileName} would be unpacked outside its folder`);
  }
  if (seen.has(target)) throw new Error(`${entry.fileName} is in it twice`);
}

/** Inflates an entry in memory; returns its size. */
function unpackSmall(fd: number, entry: yauzl.Entry, start: number, to: string): number {
  const packed = Buffer.alloc(entry.compressedSize);
  fs.readSync(fd, packed, 0, packed.length, start);
  const content = isCompressed(entry) ? zlib.inflateRawSync(packed, { maxOutputLength: smallEntry }) : packed;
  checkContent(entry, content.length, zlib.crc32(content));
  fs.writeFileSync(to, content, { flag: 'wx' });
  return content.length;
}

// yauzl's own streams read and inflate in chunks of 16 kB, which takes twice as long for 434 MB.
async function unpackLarge(
  zip: string,
  entry: yauzl.Entry,
  start: number,
  to: string,
  advance: (bytes: number) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  let size = 0;
  let crc = 0;
  const count = new Transform({
    transform(chunk: Buffer, _encoding, callback) {
      size += chunk.length;
      crc = zlib.crc32(chunk, crc);
      advance(chunk.length);
      callback(size > entry.uncompressedSize ? new Error(`${entry.fileName} is larger than it says`) : null, chunk);
    },
  });
  const packed = fs.createReadStream(zip, { start, end: start + entry.compressedSize - 1, highWaterMark: chunkSize });
  const inflate = isCompressed(entry) ? [zlib.createInflateRaw({ chunkSize })] : [];
  await pipeline([packed, ...inflate, count, fs.createWriteStream(to, { flags: 'wx' })], { signal });
  checkContent(entry, size, crc);
}

function isCompressed(entry: yauzl.Entry): boolean {
  return entry.compressionMethod !== 0;
}

function checkContent(entry: yauzl.Entry, size: number, crc: number): void {
  if (size !== entry.uncompressedSize || crc !== entry.crc32) {
    throw new Error(`${entry.fileName} is damaged: its size or its CRC-32 is not what the directory of the file says`);
  }
}
