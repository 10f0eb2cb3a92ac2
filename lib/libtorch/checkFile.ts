import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { knownFile } from './checksums.js';
import type { OnProgress } from './progress.js';

/** Options of {@link checkFile}. */
export interface CheckOptions {
  /** The SHA-256 sums in hex of which the file must have one; none to take any. Default: the known one of its name, if any. */
  readonly sha256?: readonly string[] | undefined;
  readonly onProgress?: OnProgress | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Computes a file's SHA-256 and compares it with those it may have.
 *
 * @returns the sum in hex.
 * @throws Error when it is none of them, with the sums.
 */
export async function checkFile(file: string, { sha256, onProgress, signal }: CheckOptions = {}): Promise<string> {
  const name = path.basename(file);
  const known = knownFile(name);
  const expected = sha256 ?? (known ? [known.sha256] : []);
  const total = fs.statSync(file).size;
  const hash = createHash('sha256');
  let done = 0;
  for await (const chunk of fs.createReadStream(file, { highWaterMark: 1 << 20, signal })) {
    hash.update(chunk as Buffer);
    done += (chunk as Buffer).length;
    onProgress?.({ phase: `checking ${name}`, done, total });
  }
  const actual = hash.digest('hex');
  if (expected.length > 0 && !expected.some((sum) => sum.toLowerCase() === actual)) {
    throw new Error(differs(name, total, expected, actual));
  }
  return actual;
}

function differs(name: string, size: number, expected: readonly string[], actual: string): string {
  const known = knownFile(name);
  const short = known && size < known.size ? ` It has ${size} of ${known.size} bytes: the download was cut short.` : '';
  return (
    `node-torch: ${name} is not the file it should be: expected SHA-256 ${expected.join(' or ')}, got ${actual}.${short} ` +
    'Nothing was installed.'
  );
}
