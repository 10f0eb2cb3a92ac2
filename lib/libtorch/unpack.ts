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

/** How many small files are written while the next are being read. */
const pendingWrites = 32;

/**
 * Unpacks from a Python wheel or an official libtorch archive what this package needs: the libraries that are loaded, the
 * headers, and the file that states the version. Everything else in it stays packed.
 *
 * @param zip The wheel or archive.
 * @param folder Empty folder to unpack into. On an error it is left half-filled: unpack into a folder that is renamed afterwards.
 * @throws Error when the file is no zip or is cut short, an entry is damaged, would land outside the folder or is a link, or
 *   when there is no libtorch in it.
 */
export async function unpackLibtorch(zip: string, folder: string, options: UnpackOptions): Promise<void> {
  const name = path.basename(zip);
  const entries = await wantedEntries(zip, name, options);
  const total = entries.reduce((sum, { entry }) => sum + entry.uncompressedSize, 0);
  const phase = `unpacking ${name}`;
  let done = 0;
  const advance = (bytes: number): void => {
    done += bytes;
    options.onProgress?.({ phase, done, total });
  };

  const file = await yauzl.openPromise(zip, { autoClose: false });
  const writes = new Set<Promise<void>>();
  try {
    for (const { entry, target } of entries) {
      options.signal?.throwIfAborted();
      const to = path.join(folder, target);
      fs.mkdirSync(path.dirname(to), { recursive: true });
      if (entry.uncompressedSize > smallEntry) await unpackLarge(file, entry, to, advance, options.signal);
      else {
        const content = await readSmall(file, entry);
        const write = fs.promises.writeFile(to, content, { flag: 'wx' }).finally(() => writes.delete(write));
        writes.add(write);
        advance(content.length);
        if (writes.size >= pendingWrites) await Promise.race(writes);
      }
    }
    await Promise.all(writes);
  } finally {
    await Promise.allSettled(writes);
    file.close();
  }
}

interface Wanted {
  readonly entry: yauzl.Entry;
  /** Path inside the folder, with `/`. */
  readonly target: string;
}

async function wantedEntries(zip: string, name: string, options: UnpackOptions): Promise<Wanted[]> {
  const wanted: Wanted[] = [];
  const targets = new Set<string>();
  try {
    // yauzl refuses absolute names, `..` and backslashes with an error of its own.
    const file = await yauzl.openPromise(zip, { strictFileNames: true });
    for await (const entry of file.eachEntry()) {
      const target = targetOf(entry.fileName, options);
      if (target === null) continue;
      refuseUnsafe(entry, target, targets);
      targets.add(target);
      wanted.push({ entry, target });
    }
  } catch (error) {
    throw new Error(`node-torch: ${name} cannot be unpacked: ${(error as Error).message}`, { cause: error });
  }
  const missing = options.platform.required.filter((library) => !targets.has(`lib/${library}`));
  if (missing.length > 0) {
    throw new Error(
      `node-torch: ${name} holds no libtorch for ${options.platform.name}: expected ${missing.join(', ')} in torch/lib/ (a wheel) or libtorch/lib/ (an archive)`,
    );
  }
  return wanted;
}

/** Where an entry belongs in our folder; `null` when it is not needed. Wheels hold `torch/`, archives `libtorch/`. */
function targetOf(fileName: string, { platform, headers }: UnpackOptions): string | null {
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
  if (target.split('/').some((part) => part === '..' || part === '.' || part === '')) {
    throw new Error(`${entry.fileName} would be unpacked outside its folder`);
  }
  if (seen.has(target)) throw new Error(`${entry.fileName} is in it twice`);
}

async function readSmall(file: yauzl.ZipFile, entry: yauzl.Entry): Promise<Buffer> {
  const compressed = entry.compressionMethod !== 0;
  const raw = await file.openReadStreamPromise(entry, { decodeFileData: false });
  const chunks: Buffer[] = [];
  for await (const chunk of raw) chunks.push(chunk as Buffer);
  const packed = Buffer.concat(chunks);
  const content = compressed ? zlib.inflateRawSync(packed, { maxOutputLength: smallEntry }) : packed;
  checkCrc(entry, zlib.crc32(content));
  return content;
}

async function unpackLarge(
  file: yauzl.ZipFile,
  entry: yauzl.Entry,
  to: string,
  advance: (bytes: number) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  let crc = 0;
  const count = new Transform({
    transform(chunk: Buffer, _encoding, callback) {
      crc = zlib.crc32(chunk, crc);
      advance(chunk.length);
      callback(null, chunk);
    },
  });
  const compressed = entry.compressionMethod !== 0;
  const raw = await file.openReadStreamPromise(entry, { decodeFileData: false });
  // yauzl would inflate in chunks of 16 kB, which takes three times as long for 434 MB.
  const inflate = compressed ? [zlib.createInflateRaw({ chunkSize: 1 << 20 })] : [];
  const out = fs.createWriteStream(to, { flags: 'wx', highWaterMark: 1 << 22 });
  await pipeline([raw, ...inflate, count, out], { signal });
  checkCrc(entry, crc);
}

// yauzl checks sizes but not contents.
function checkCrc(entry: yauzl.Entry, actual: number): void {
  if (actual >>> 0 !== entry.crc32 >>> 0)
    throw new Error(`node-torch: ${entry.fileName} is damaged (its CRC-32 differs)`);
}
