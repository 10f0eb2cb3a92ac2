import * as fs from 'node:fs';
import { PassThrough, type Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import * as yauzl from 'yauzl';
import type { ReadOptions } from './packageSource.js';
import { isHttp, refuse, request } from './request.js';

/** What is known of a wheel without unpacking it. */
export interface WheelContents {
  /** Size of the wheel in bytes; `null` when the server does not say. */
  readonly size: number | null;
  /** Its files, and the text of METADATA; `null` when they cannot be read before the wheel is downloaded. */
  readonly inside: { readonly entries: readonly WheelEntry[]; readonly metadata: string } | null;
}

/** A file in a wheel. */
export interface WheelEntry {
  readonly name: string;
  /** Size in bytes when it is unpacked. */
  readonly size: number;
}

/** How much of a wheel's end is read at first. The list of its files stands there. */
const tailSize = 1 << 18;

/** How far from its end the list of a wheel's files may begin. */
const farthest = 1 << 26;

/** Reads what a wheel holds: one on this disk, or one on a server, of which only the list of its files is asked for. */
export async function readWheelContents(url: string, options: ReadOptions): Promise<WheelContents> {
  if (!isHttp(new URL(url))) {
    const file = fileURLToPath(url);
    return { size: fs.statSync(file).size, inside: await readZip(await yauzl.openPromise(file, { autoClose: false })) };
  }
  const { size, ranges } = await askForSize(url, options);
  if (!ranges || size === null) return { size, inside: null };
  const zip = await yauzl.fromRandomAccessReaderPromise(new RemoteBytes(url, size, options), size, {
    autoClose: false,
  });
  return { size, inside: await readZip(zip) };
}

async function readZip(zip: yauzl.ZipFile): Promise<WheelContents['inside']> {
  try {
    const entries: WheelEntry[] = [];
    let metadata = '';
    for await (const entry of zip.eachEntry()) {
      entries.push({ name: entry.fileName, size: entry.uncompressedSize });
      if (!/^[^/]+\.dist-info\/METADATA$/.test(entry.fileName)) continue;
      if (entry.uncompressedSize > farthest) throw new Error('its METADATA is larger than 64 MB');
      metadata = (await buffer(await zip.openReadStreamPromise(entry))).toString('utf8');
    }
    return { entries, metadata };
  } finally {
    zip.close();
  }
}

/** Asks for one byte: whoever answers with one gives ranges, and says how many there are. */
async function askForSize(url: string, options: ReadOptions): Promise<{ size: number | null; ranges: boolean }> {
  const { body } = await request(url, { ...options, headers: { range: 'bytes=0-0' } });
  refuse(body);
  body.destroy();
  const range = /\/(\d+)$/.exec(body.headers['content-range'] ?? '')?.[1];
  if (body.statusCode === 206 && range !== undefined) return { size: Number(range), ranges: true };
  const length = Number(body.headers['content-length']);
  return { size: Number.isFinite(length) && length > 0 ? length : null, ranges: false };
}

/** The bytes of a file on a server, of which the end is kept: yauzl reads the list of files piece by piece. */
class RemoteBytes extends yauzl.RandomAccessReader {
  private tail = Buffer.alloc(0);

  constructor(
    private readonly url: string,
    private readonly size: number,
    private readonly options: ReadOptions,
  ) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const stream = new PassThrough();
    this.bytes(start, end).then(
      (bytes) => stream.end(bytes),
      (error) => stream.destroy(error),
    );
    return stream;
  }

  private async bytes(start: number, end: number): Promise<Buffer> {
    const kept = this.size - this.tail.length;
    if (start < kept && this.size - start <= farthest) {
      const from = this.tail.length === 0 ? Math.max(0, Math.min(start, this.size - tailSize)) : start;
      this.tail = Buffer.concat([await this.ask(from, kept), this.tail]);
    }
    const begin = this.size - this.tail.length;
    return start >= begin ? this.tail.subarray(start - begin, end - begin) : this.ask(start, end);
  }

  private async ask(start: number, end: number): Promise<Buffer> {
    const { body } = await request(this.url, { ...this.options, headers: { range: `bytes=${start}-${end - 1}` } });
    refuse(body);
    if (body.statusCode !== 206) {
      body.destroy();
      throw new Error('the server gave the whole file where a part was asked for');
    }
    const bytes = await buffer(body);
    if (bytes.length !== end - start) throw new Error(`the server gave ${bytes.length} bytes of ${end - start}`);
    return bytes;
  }
}
