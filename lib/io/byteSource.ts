import type { FileHandle } from 'node:fs/promises';
import type { Fail } from './fileFormatError.js';

/** Bytes that are read in order: a file, a part of it, or what a packed part unpacks to. */
export interface ByteSource {
  /** Throws an error that names the file and the part of it. */
  readonly fail: Fail;
  /** Bytes that are still to come, as the file declares them. */
  readonly remaining: number;
  /**
   * Fills the whole of `target`.
   *
   * @throws FileFormatError when the bytes end before
   */
  read(target: Uint8Array): Promise<void>;
}

// One read call takes at most 2^31 - 1 bytes.
const READ_BYTES = 2 ** 30;

/** A part of an open file. The file is neither moved nor closed. */
export class FileSource implements ByteSource {
  readonly #file: FileHandle;
  #position: number;

  constructor(
    file: FileHandle,
    position: number,
    public remaining: number,
    readonly fail: Fail,
  ) {
    this.#file = file;
    this.#position = position;
  }

  async read(target: Uint8Array): Promise<void> {
    checkRemaining(this, target.byteLength);
    let done = 0;
    while (done < target.byteLength) {
      const wanted = Math.min(READ_BYTES, target.byteLength - done);
      const { bytesRead } = await this.#file.read(target, done, wanted, this.#position);
      if (bytesRead === 0) this.fail(`the file ended at byte ${this.#position} while it was read`);
      done += bytesRead;
      this.#position += bytesRead;
    }
    this.remaining -= done;
  }
}

/** @throws FileFormatError when fewer than `length` bytes are still to come */
export function checkRemaining(source: ByteSource, length: number): void {
  if (length > source.remaining) {
    source.fail(`expected ${length} more bytes but there are ${source.remaining}; is the file cut off?`);
  }
}

/** The next `length` bytes. */
export async function readBytes(source: ByteSource, length: number): Promise<Buffer> {
  checkRemaining(source, length);
  const bytes = Buffer.alloc(length);
  await source.read(bytes);
  return bytes;
}
