import * as fs from 'node:fs';
import * as path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { knownFile } from './checksums.js';
import type { Platform } from './platform.js';
import type { OnProgress } from './progress.js';

const site = 'https://download.pytorch.org/libtorch';

/** Options of {@link downloadArchive}. */
export interface ArchiveOptions {
  /** Version without build: `2.13.0`. */
  readonly version: string;
  readonly platform: Platform;
  /** Folder to download into; must exist. */
  readonly folder: string;
  /** SHA-256 in hex of the archive. Needed when none is known for it. */
  readonly sha256?: string | undefined;
  readonly onProgress?: OnProgress | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Downloads the official libtorch archive from PyTorch's site. Its sum is not checked here, but one must be known.
 *
 * @returns path of the archive.
 * @throws Error when no sum is known and none was given: nothing is downloaded then. Error when the download fails.
 */
export async function downloadArchive(options: ArchiveOptions): Promise<string> {
  const { folder: remoteFolder, name } = options.platform.archive(options.version);
  const url = `${site}/${remoteFolder}/${encodeURIComponent(name)}`;
  if (options.sha256 === undefined && !knownFile(name)) {
    throw new Error(
      `no SHA-256 is known for ${name}, and it is not downloaded unchecked. If you know it, give it: ` +
        '`npx node-torch install --sha256 <sum>` or NODE_TORCH_LIBTORCH_SHA256=<sum>. ' +
        `Or download ${url} yourself and run \`npx node-torch install --from <file>\``,
    );
  }
  const target = path.join(options.folder, name);
  try {
    const response = await fetch(url, { signal: options.signal ?? null });
    if (!response.ok || !response.body)
      throw new Error(`the server answered ${response.status} ${response.statusText}`);
    const length = Number(response.headers.get('content-length')) || undefined;
    let done = 0;
    const count = new Transform({
      transform(chunk: Buffer, _encoding, callback) {
        done += chunk.length;
        options.onProgress?.({ phase: `downloading ${url}`, done, ...(length !== undefined && { total: length }) });
        callback(null, chunk);
      },
    });
    await pipeline(Readable.fromWeb(response.body as ReadableStream), count, fs.createWriteStream(target));
  } catch (error) {
    options.signal?.throwIfAborted();
    const cause = (error as Error).cause;
    throw new Error(`${url}: ${(error as Error).message}${cause instanceof Error ? ` (${cause.message})` : ''}`, {
      cause: error,
    });
  }
  return target;
}
