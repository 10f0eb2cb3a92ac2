import * as fs from 'node:fs';
import { knownFile } from './checksums.js';
import { type Downloaded, type DownloadOptions, download } from './download.js';
import type { Platform } from './platform.js';

const site = 'https://download.pytorch.org/libtorch';

/** Options of {@link downloadArchive}: those of any download, of which the archive's name is a part of the address. */
export type ArchiveOptions = Omit<DownloadOptions, 'name' | 'phase'>;

/** Address of the official libtorch archive on PyTorch's site. */
export function archiveUrl(version: string, platform: Platform): string {
  const { folder, name } = platform.archive(version);
  return `${site}/${folder}/${encodeURIComponent(name)}`;
}

/**
 * Downloads the official libtorch archive from PyTorch's site.
 *
 * @returns the archive.
 * @throws Error when no sum is known and none was given: nothing is downloaded then. Error when the download fails.
 */
export async function downloadArchive(options: ArchiveOptions): Promise<Downloaded> {
  const { url, folder } = options;
  const name = decodeURIComponent(url.slice(url.lastIndexOf('/') + 1));
  const known = knownFile(name);
  const sha256 = options.sha256.length > 0 ? options.sha256 : known ? [known.sha256] : [];
  if (sha256.length === 0) {
    throw new Error(
      `no SHA-256 is known for ${name}, and it is not downloaded unchecked. If you know it, give it: ` +
        '`npx node-torch install --sha256 <sum>` or NODE_TORCH_LIBTORCH_SHA256=<sum>. ' +
        `Or download ${url} yourself and run \`npx node-torch install --from <file>\``,
    );
  }
  fs.mkdirSync(folder, { recursive: true });
  return download({ ...options, name, sha256, phase: `downloading ${url}` });
}
