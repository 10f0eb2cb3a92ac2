import * as fs from 'node:fs';
import * as path from 'node:path';
import { isAlive } from './lock.js';

const prefix = '.staging-';

/**
 * Makes a fresh folder in the cache to work in. Until {@link commit} renames it nothing in it counts as installed.
 * Folders that ended processes left behind are removed on the way.
 *
 * @throws Error when the cache folder cannot be written, with the variable that chooses another.
 */
export function stage(root: string): string {
  try {
    fs.mkdirSync(root, { recursive: true });
    sweep(root);
    return fs.mkdtempSync(path.join(root, `${prefix}${process.pid}-`));
  } catch (error) {
    throw new Error(
      `node-torch: the cache folder ${root} cannot be written: ${(error as Error).message}. ` +
        'Set NODE_TORCH_CACHE to a folder that can be, or make this one writable.',
      { cause: error },
    );
  }
}

/**
 * Renames a finished folder into its place in the cache, so that other processes see the whole of it or nothing.
 *
 * When another process was faster and left something there, `keep` says whether that one stays.
 */
export function commit(finished: string, target: string, keep: () => boolean): void {
  const attempts = 5;
  for (let attempt = 1; ; attempt++) {
    try {
      fs.renameSync(finished, target);
      return;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      const occupied = code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'EPERM' || code === 'ENOTDIR';
      if (!occupied || attempt === attempts) throw error;
    }
    if (keep()) {
      discard(finished);
      return;
    }
    moveAside(target);
  }
}

/** Removes a folder made by {@link stage}. */
export function discard(folder: string): void {
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

function moveAside(target: string): void {
  const aside = fs.mkdtempSync(path.join(path.dirname(target), `${prefix}${process.pid}-`));
  try {
    fs.renameSync(target, path.join(aside, 'old'));
  } catch (error) {
    // Another process has just moved it.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  } finally {
    discard(aside);
  }
}

/** Removes the folders that ended processes left behind. */
export function sweep(root: string): void {
  for (const name of fs.readdirSync(root)) {
    const pid = new RegExp(`^\\${prefix}(\\d+)-`).exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) discard(path.join(root, name));
  }
}
