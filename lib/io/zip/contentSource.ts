import type { FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import { type ByteSource, checkRemaining } from '../byteSource.js';
import type { Fail } from '../fileFormatError.js';

/** Bytes read and inflated at a time. */
const CHUNK_BYTES = 2 ** 18;

/** What a deflated part of a file unpacks to. To be closed before the file is. */
export class InflatedSource implements ByteSource {
  readonly #chunks: AsyncIterator<Buffer>;
  #chunk: Uint8Array = new Uint8Array(0);

  constructor(
    file: FileHandle,
    start: number,
    packedBytes: number,
    public remaining: number,
    readonly fail: Fail,
  ) {
    this.#chunks = inflate(file, start, packedBytes);
  }

  async read(target: Uint8Array): Promise<void> {
    checkRemaining(this, target.byteLength);
    let done = 0;
    while (done < target.byteLength) {
      if (this.#chunk.byteLength === 0)
        this.#chunk = (await this.#next()) ?? this.fail('it unpacks to fewer bytes than the directory says');
      const part = this.#chunk.subarray(0, target.byteLength - done);
      target.set(part, done);
      done += part.byteLength;
      this.#chunk = this.#chunk.subarray(part.byteLength);
    }
    this.remaining -= done;
    if (this.remaining === 0 && (this.#chunk.byteLength > 0 || (await this.#next()) !== undefined)) {
      this.fail('it unpacks to more bytes than the directory says');
    }
  }

  async #next(): Promise<Uint8Array | undefined> {
    try {
      const { value, done } = await this.#chunks.next();
      return done ? undefined : value;
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (!code?.startsWith('Z_')) throw error;
      return this.fail(`it is damaged: ${message}`, error);
    }
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }
}

async function* inflate(file: FileHandle, start: number, packedBytes: number): AsyncGenerator<Buffer, undefined> {
  let reading: Promise<unknown> = Promise.resolve();
  async function* packed(): AsyncGenerator<Buffer> {
    for (let done = 0; done < packedBytes; ) {
      const chunk = Buffer.allocUnsafeSlow(Math.min(CHUNK_BYTES, packedBytes - done));
      const read = file.read(chunk, 0, chunk.length, start + done);
      reading = read.catch(() => {});
      const { bytesRead } = await read;
      if (bytesRead === 0) return;
      done += bytesRead;
      yield chunk.subarray(0, bytesRead);
    }
  }
  const unpacked = createInflateRaw({ chunkSize: CHUNK_BYTES });
  const ended = pipeline(packed, unpacked).catch(() => {});
  try {
    for await (const chunk of unpacked) yield chunk as Buffer;
  } finally {
    unpacked.destroy();
    await ended;
    // The file may be closed next: nothing must read from it then.
    await reading;
  }
}

/** Another source whose bytes must have a CRC-32, when they were read to their end. */
export class CheckedSource implements ByteSource {
  #crc = 0;

  constructor(
    private readonly content: ByteSource,
    private readonly expected: number,
  ) {}

  get fail(): Fail {
    return this.content.fail;
  }

  get remaining(): number {
    return this.content.remaining;
  }

  async read(target: Uint8Array): Promise<void> {
    await this.content.read(target);
    this.#crc = crc32(target, this.#crc);
    if (this.remaining === 0 && this.#crc !== this.expected) {
      this.fail('it is damaged: its CRC-32 is not the one that the directory says');
    }
  }
}
