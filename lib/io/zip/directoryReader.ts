import type { FileHandle } from 'node:fs/promises';
import { RandomAccessReader } from 'yauzl';

/** Bytes read ahead: the directory is read in small pieces, one after the other. */
const WINDOW_BYTES = 2 ** 16;

type Callback = (error: Error | null, bytesRead?: number) => void;

/**
 * How yauzl reads the directory of an open file. Its own reader would end the process where a file names a position beyond 2^53: the error is thrown in a
 * callback then.
 */
export class DirectoryReader extends RandomAccessReader {
  readonly #file: FileHandle;
  readonly #fileBytes: number;
  #window = Buffer.alloc(0);
  #windowStart = 0;

  constructor(file: FileHandle, fileBytes: number) {
    super();
    this.#file = file;
    this.#fileBytes = fileBytes;
  }

  override read(buffer: Buffer, offset: number, length: number, position: number, callback: Callback): void {
    this.#read(position, length).then(
      (bytes) => callback(null, bytes.copy(buffer, offset)),
      (error: Error) => callback(error),
    );
  }

  async #read(position: number, length: number): Promise<Buffer> {
    if (!(position >= 0 && position + length <= this.#fileBytes)) {
      throw new Error(`its directory goes beyond the end of the file, to byte ${position + length}`);
    }
    const start = position - this.#windowStart;
    if (start >= 0 && start + length <= this.#window.length) return this.#window.subarray(start, start + length);
    const window = Buffer.allocUnsafe(Math.min(Math.max(WINDOW_BYTES, length), this.#fileBytes - position));
    const { bytesRead } = await this.#file.read(window, 0, window.length, position);
    if (bytesRead < length) throw new Error('the file was cut off while it was read');
    this.#window = window.subarray(0, bytesRead);
    this.#windowStart = position;
    return this.#window.subarray(0, length);
  }
}
