import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { type FileHandle, lstat, open, readlink, realpath, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { types } from 'node:util';

/**
 * Writes a file so that at every moment, a crash or power failure included, the path holds either the old contents or
 * the new ones, whole. The chunks go to a new file in the same folder, which is synced to disk and then renamed over
 * the target. A symbolic link stays and its target is replaced; the permissions of an existing file stay. Concurrent
 * calls for one path do not disturb each other: the last to finish wins. After a failure nothing is left behind (a
 * killed process may leave a `.node-torch-*.tmp` file).
 *
 * @param path File to write; its folder must exist.
 * @param chunks Contents, written in order. An error thrown by the iterable ends the writing.
 * @throws Error, with the `code` of the system's error and the error itself as `cause`, if the file cannot be written.
 *
 * @example
 * await writeFileAtomic('settings.json', [new TextEncoder().encode('{}')]);
 */
export async function writeFileAtomic(
  path: string,
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<void> {
  try {
    const { target, stats } = await resolveTarget(path);
    if (stats !== null && !stats.isFile()) {
      // Renaming over a device or a pipe would replace it by a file.
      throw Object.assign(new Error('it exists and is not a regular file'), {
        code: stats.isDirectory() ? 'EISDIR' : 'EINVAL',
      });
    }
    const folder = dirname(target);
    const temporary = join(folder, `.node-torch-${randomBytes(12).toString('hex')}.tmp`);
    // A replacement of a private file must at no time be readable by others.
    const file = await open(temporary, 'wx', stats === null ? 0o666 : 0o600);
    try {
      try {
        if (stats !== null) await file.chmod(stats.mode & 0o7777);
        for await (const chunk of chunks) await writeChunk(file, chunk);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, target);
    } catch (error) {
      await unlink(temporary).catch(() => {});
      throw error;
    }
    await syncFolder(folder);
  } catch (cause) {
    const { message, code } = cause as NodeJS.ErrnoException;
    throw Object.assign(
      new Error(`Could not write '${path}': ${message}`, { cause }),
      code === undefined ? {} : { code },
    );
  }
}

/** The file that `path` leads to through symbolic links, which need not exist yet. */
async function resolveTarget(path: string): Promise<{ target: string; stats: Stats | null }> {
  let next = resolve(path);
  // The same number of links as Linux follows.
  for (let links = 0; links < 40; links++) {
    // A link's `..` counts from the folder that really holds it.
    const folder = await realpath(dirname(next));
    const target = join(folder, basename(next));
    const stats = await lstatIfExists(target);
    if (!stats?.isSymbolicLink()) return { target, stats };
    next = resolve(folder, await readlink(target));
  }
  throw Object.assign(new Error('too many symbolic links'), { code: 'ELOOP' });
}

async function lstatIfExists(path: string): Promise<Stats | null> {
  try {
    return await lstat(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

// One write call takes at most 2^31 - 1 bytes.
const WRITE_BYTES = 2 ** 30;

async function writeChunk(file: FileHandle, chunk: Uint8Array): Promise<void> {
  if (!types.isUint8Array(chunk))
    throw new TypeError(`expected a Uint8Array for each chunk but received ${typeof chunk}`);
  let done = 0;
  while (done < chunk.byteLength) {
    const { bytesWritten } = await file.write(chunk, done, Math.min(WRITE_BYTES, chunk.byteLength - done));
    done += bytesWritten;
  }
}

/** Makes the rename itself durable. */
async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open folders, and needs no such call.
  if (process.platform === 'win32') return;
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    // Folders that may be written but not read, and network file systems without this call: the file is there, so this
    // is no failure.
    if (!['EACCES', 'EPERM', 'EINVAL', 'ENOTSUP'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
