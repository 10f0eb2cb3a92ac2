import * as path from 'node:path';
import { cacheRoot } from '../libtorch/cache.js';
import { fetchLibtorch } from '../libtorch/fetch.js';
import { showProgress } from './progress.js';

/** Options of {@link install}, as the command line gives them. */
export interface InstallOptions {
  /** Folder of the cache to install into. */
  readonly dir?: string;
  /** Wheel, archive, unpacked libtorch, or a folder with a wheel or archive in it. */
  readonly from?: string;
  /** SHA-256 that the wheel or archive must have. */
  readonly sha256?: string;
  /** Whether to install the headers, which only building needs. */
  readonly headers?: boolean;
  /** Whether to install again what is there. */
  readonly force?: boolean;
}

/**
 * `node-torch install`: fetches libtorch into the cache. Interrupted, it leaves nothing behind.
 *
 * @returns the exit status.
 * @throws Error of {@link fetchLibtorch}.
 */
export async function install({ dir, ...options }: InstallOptions): Promise<number> {
  const interrupted = new AbortController();
  const interrupt = (): void => interrupted.abort();
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  const cache = dir === undefined ? cacheRoot() : path.resolve(dir);
  const progress = showProgress(process.stderr);
  const start = performance.now();
  try {
    const { folder, version, source } = await fetchLibtorch({
      ...options,
      cache,
      onProgress: progress.update,
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
    process.stderr.write('node-torch: interrupted; nothing was installed.\n');
    return 130;
  } finally {
    process.removeListener('SIGINT', interrupt).removeListener('SIGTERM', interrupt);
  }
}
