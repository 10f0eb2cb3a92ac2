import * as fs from 'node:fs';
import * as path from 'node:path';
import { finished } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Env } from './cache.js';
import { checkFile } from './checkFile.js';
import { inBytes, type OnProgress } from './progress.js';
import { refuse, request, StatusError, shown } from './request.js';

/** Options of {@link download}. */
export interface DownloadOptions {
  readonly url: string;
  /** Name of the file: what it is called in the folder and in messages. */
  readonly name: string;
  /** Folder to download into. Parts that wait to be continued stay there. */
  readonly folder: string;
  /** The SHA-256 sums in hex of which the file must have one. */
  readonly sha256: readonly string[];
  readonly env: Env;
  /** What is going on, for progress: `downloading torch 2.13.0+cpu`. */
  readonly phase: string;
  readonly onProgress?: OnProgress | undefined;
  /** Ends the download. What came so far stays. */
  readonly signal?: AbortSignal | undefined;
  /** How long to wait before the first try again, in ms; each further wait is twice as long. Default 1000. */
  readonly retryDelayMs?: number | undefined;
}

/** A file that was downloaded and checked. */
export interface Downloaded {
  readonly path: string;
  /** Its SHA-256 in hex. */
  readonly sha256: string;
}

/** There is no room for what is to be downloaded or unpacked: to try another source would not help. */
export class NoRoomError extends Error {
  override readonly name = 'NoRoomError';
}

/** What is known of a part: enough to ask the server for the rest of the same file. */
interface Part {
  readonly url: string;
  /** The server's ETag or modification date: the file has changed when it has. */
  readonly validator: string;
  /** Size of the whole file; `null` when the server did not say. */
  readonly size: number | null;
}

/** How many tries in a row may bring nothing. */
const fruitlessTries = 4;

/**
 * Downloads a file, continuing the part that an earlier try left when the server still has the same file. A connection that is cut is
 * made again as long as something comes. The file bears its name only when it is whole and its sum is right.
 *
 * @returns the file, and its sum.
 * @throws Error when it cannot be had or written: the part stays. Error when its sum is wrong: then it is removed.
 */
export async function download(options: DownloadOptions): Promise<Downloaded> {
  const { name, folder, sha256, onProgress, signal } = options;
  const whole = path.join(folder, name);
  if (!fs.existsSync(whole)) {
    const part = `${whole}.part`;
    await fetchWhole(part, options);
    fs.renameSync(part, whole);
    fs.rmSync(recordOf(part), { force: true });
  }
  try {
    return { path: whole, sha256: await checkFile(whole, { sha256, onProgress, signal }) };
  } catch (error) {
    signal?.throwIfAborted();
    fs.rmSync(whole, { force: true });
    throw new Error(
      `${(error as Error).message} It was removed. Try again; if it happens again, look at the proxy or the mirror in between`,
      { cause: error },
    );
  }
}

async function fetchWhole(part: string, options: DownloadOptions): Promise<void> {
  const { signal, retryDelayMs = 1000 } = options;
  for (let fruitless = 0; ; ) {
    const before = sizeOf(part);
    try {
      await fetchRest(part, options);
      return;
    } catch (error) {
      signal?.throwIfAborted();
      fruitless = sizeOf(part) > before ? 1 : fruitless + 1;
      // Nothing comes of asking again when the disk is full, or the server has not got it.
      if (isFinal(error) || fruitless === fruitlessTries) throw describe(error as Error, part, options);
      const { phase } = options;
      options.onProgress?.({ phase: `${phase}: ${(error as Error).message}; trying again`, done: sizeOf(part) });
      await sleep(retryDelayMs * 2 ** (fruitless - 1), undefined, signal ? { signal } : {}).catch(() => undefined);
      signal?.throwIfAborted();
    }
  }
}

/** Makes one request, for what the part lacks where that is possible, and writes what comes. */
async function fetchRest(part: string, options: DownloadOptions): Promise<void> {
  const { url, env, phase, onProgress, signal } = options;
  const known = readPart(part);
  const resumable = known?.url === url ? known : null;
  let start = resumable ? sizeOf(part) : 0;
  if (resumable && resumable.size !== null && start === resumable.size) return;
  const headers: Record<string, string> =
    resumable && start > 0 ? { range: `bytes=${start}-`, 'if-range': resumable.validator } : {};
  const { body } = await request(url, { env, signal, headers });
  if (body.statusCode === 416) {
    body.destroy();
    discardPart(part);
    throw new Error('the server has less of the file than is here');
  }
  refuse(body);

  const range = /^bytes (\d+)-\d+\/(\d+)$/.exec(body.headers['content-range'] ?? '');
  const continues = body.statusCode === 206 && range !== null && Number(range[1]) === start;
  if (body.statusCode === 206 && !continues) {
    body.destroy();
    discardPart(part);
    throw new Error('the server gave another part of the file than it was asked for');
  }
  if (!continues) start = 0;
  const length = Number(body.headers['content-length']);
  const size = continues ? Number(range[2]) : Number.isFinite(length) ? length : null;
  const validator = validatorOf(body.headers);
  if (!continues) discardPart(part);
  if (validator !== null) fs.writeFileSync(recordOf(part), JSON.stringify({ url, validator, size } satisfies Part));

  let done = start;
  const report = (): void => onProgress?.({ phase, done, ...(size !== null && { total: size }) });
  report();
  const file = fs.openSync(part, continues ? 'a' : 'w');
  try {
    // Each piece is written as it comes: a stream would lose what it holds when the connection is cut.
    body.on('data', (piece: Buffer) => {
      try {
        for (let at = 0; at < piece.length; ) at += fs.writeSync(file, piece, at);
        done += piece.length;
        report();
      } catch (error) {
        body.destroy(error as Error);
      }
    });
    await finished(body);
  } catch (error) {
    // Node's own word for it is 'aborted', as if somebody here had wanted it.
    const { code } = error as NodeJS.ErrnoException;
    throw code === 'ECONNRESET' ? new Error('the connection was cut', { cause: error }) : error;
  } finally {
    fs.closeSync(file);
  }
  if (size !== null && done !== size) throw new Error(`the connection ended after ${done} of ${size} bytes`);
}

/** What tells a file from its successor: a strong ETag, else the date of its modification. */
function validatorOf(headers: NodeJS.Dict<string | string[]>): string | null {
  const { etag, 'last-modified': modified } = headers;
  if (typeof etag === 'string' && !etag.startsWith('W/')) return etag;
  return typeof modified === 'string' ? modified : null;
}

/** What the system says when a file cannot be written. */
const writeErrors = ['ENOSPC', 'EDQUOT', 'EFBIG', 'EACCES', 'EPERM', 'EROFS', 'EIO', 'EISDIR', 'ENOENT', 'EMFILE'];

function isFinal(error: unknown): boolean {
  if (error instanceof StatusError) return error.status !== 408 && error.status !== 429 && error.status < 500;
  return writeErrors.includes((error as NodeJS.ErrnoException).code ?? '');
}

function describe(error: Error, part: string, { url, folder }: DownloadOptions): Error {
  const { code } = error as NodeJS.ErrnoException;
  const here = sizeOf(part);
  const kept =
    here > 0 && readPart(part) ? ` What came so far (${inBytes(here)}) is kept, and the next try continues it` : '';
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new NoRoomError(
      `the disk is full: ${folder} cannot take more (${error.message}). Make room there, or set NODE_TORCH_CACHE to a folder on another disk.${kept}`,
      { cause: error },
    );
  }
  return new Error(`${shown(url)}: ${error.message}.${kept}`, { cause: error });
}

/** How much of a file is in a folder already, whole or in part. */
export function bytesHere(folder: string, name: string): number {
  const whole = path.join(folder, name);
  return sizeOf(whole) || sizeOf(`${whole}.part`);
}

function recordOf(part: string): string {
  return `${part}.json`;
}

function readPart(part: string): Part | null {
  try {
    const record = JSON.parse(fs.readFileSync(recordOf(part), 'utf8')) as Part;
    return typeof record.url === 'string' && typeof record.validator === 'string' ? record : null;
  } catch {
    return null;
  }
}

function discardPart(part: string): void {
  fs.rmSync(part, { force: true });
  fs.rmSync(recordOf(part), { force: true });
}

function sizeOf(file: string): number {
  return fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
