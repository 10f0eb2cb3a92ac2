import * as path from 'node:path';
import { cacheRoot, downloadsIn } from '../libtorch/cache.js';
import { listCached, removeCached } from '../libtorch/cached.js';
import { parseDevice } from '../libtorch/device.js';
import { fetchLibtorch } from '../libtorch/fetch.js';
import { inBytes } from '../libtorch/progress.js';
import { showProgress } from './progress.js';

/** Options of {@link install}, as the command line gives them. */
export interface InstallOptions {
  /** `cpu`, `cuda`, or the build for one CUDA (`cu126`). Default `cpu`. */
  readonly device?: string;
  /** Folder of the cache to install into. */
  readonly dir?: string;
  /** Wheel, archive, unpacked libtorch, or a folder with wheels or an archive in it. */
  readonly from?: string;
  /** Address of an index, or of a page or folder that lists wheels. */
  readonly mirror?: string;
  /** SHA-256 sums, of which the wheel or archive must have one. */
  readonly sha256?: string[];
  /** Whether to install the headers, which only building needs. */
  readonly headers?: boolean;
  /** Whether to install again what is there. */
  readonly force?: boolean;
  /** Whether to list what is in the cache instead. */
  readonly list?: boolean;
  /** What to remove from the cache instead. */
  readonly remove?: string;
}

/**
 * `node-torch install`: fetches libtorch into the cache, or lists or removes what is there. Interrupted, it leaves nothing but
 * the part of a download, which the next one continues.
 *
 * @returns the exit status.
 * @throws Error of {@link fetchLibtorch}.
 */
export async function install({ dir, device, list, remove, ...options }: InstallOptions): Promise<number> {
  const cache = dir === undefined ? cacheRoot() : path.resolve(dir);
  if (list) return showCached(cache);
  if (remove !== undefined) {
    const { name, size } = removeCached(cache, remove);
    process.stdout.write(`removed ${name} (${inBytes(size)})\n`);
    return 0;
  }
  const interrupted = new AbortController();
  const interrupt = (): void => interrupted.abort();
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  const progress = showProgress(process.stderr);
  const start = performance.now();
  try {
    const { folder, version, source } = await fetchLibtorch({
      ...options,
      ...(device !== undefined && { device: parseDevice(device) }),
      cache,
      onProgress: progress.update,
      onNote: progress.note,
      signal: interrupted.signal,
    });
    progress.stop();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const done = source === null ? 'is installed already' : `installed in ${seconds} s`;
    process.stdout.write(`libtorch ${version} ${done}: ${folder}\n`);
    if (source === null) process.stdout.write('`npx node-torch install --force` installs it again.\n');
    if (cache !== cacheRoot()) {
      process.stdout.write(
        `It is not in the usual cache: set NODE_TORCH_CACHE=${cache}, so that node-torch looks there.\n`,
      );
    }
    return 0;
  } catch (error) {
    progress.stop();
    if (!interrupted.signal.aborted) throw error;
    const here = listCached(cache).filter(({ folder }) => path.dirname(folder) === downloadsIn(cache));
    const size = here.reduce((sum, cached) => sum + cached.size, 0);
    const kept = size > 0 ? ` ${inBytes(size)} of downloads are kept: the same command continues them.` : '';
    process.stderr.write(`node-torch: interrupted; nothing was installed.${kept}\n`);
    return 130;
  } finally {
    process.removeListener('SIGINT', interrupt).removeListener('SIGTERM', interrupt);
  }
}

function showCached(cache: string): number {
  const all = listCached(cache);
  if (all.length === 0) process.stdout.write(`${cache} is empty\n`);
  else process.stdout.write(`${cache}\n`);
  const width = Math.max(...all.map(({ name }) => name.length));
  for (const { name, size, what } of all) {
    process.stdout.write(`  ${name.padEnd(width)}  ${inBytes(size).padStart(7)}  ${what}\n`);
  }
  if (all.length > 0) process.stdout.write('`npx node-torch install --remove <name>` removes one of them.\n');
  return 0;
}
