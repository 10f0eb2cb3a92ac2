import * as fs from 'node:fs';
import * as path from 'node:path';
import { downloadsIn, libtorchIn } from './cache.js';
import { inspectLibtorch } from './inspect.js';
import { readMarker } from './marker.js';

/** Something in the cache. */
export interface Cached {
  /** Its name there: `libtorch-2.13.0-cpu-linux-x64`, or `downloads/<file>`. */
  readonly name: string;
  readonly folder: string;
  /** Bytes on disk. */
  readonly size: number;
  /** What it is, in words: `libtorch 2.13.0+cpu`. */
  readonly what: string;
}

/** Everything in the cache: each libtorch, and what an interrupted install left to be continued. */
export function listCached(root: string): Cached[] {
  const installed = namesIn(root)
    .filter((name) => name.startsWith('libtorch-'))
    .map((name) => {
      const folder = path.join(root, name);
      return { name, folder, size: sizeOf(folder), what: describe(folder) };
    });
  const downloads = downloadsIn(root);
  const waiting = namesIn(downloads)
    .filter((name) => !name.endsWith('.part.json'))
    .map((name) => {
      const folder = path.join(downloads, name);
      const what = `${name.endsWith('.part') ? 'a part' : 'a whole file'} of an install that was interrupted`;
      return { name: `${path.basename(downloads)}/${name}`, folder, size: sizeOf(folder), what };
    });
  return [...installed, ...waiting];
}

/**
 * Removes something from the cache.
 *
 * @param name The name that {@link listCached} gives it.
 * @throws Error when there is no such thing, naming those that are there.
 */
export function removeCached(root: string, name: string): Cached {
  const all = listCached(root);
  const found = all.find((cached) => cached.name === name);
  if (!found) {
    const names = all.map((cached) => cached.name).join(', ');
    throw new Error(
      `node-torch: there is no '${name}' in ${root}; expected ${names ? `one of ${names}` : 'nothing: it is empty'}`,
    );
  }
  // Renamed first: a program that looks for libtorch meanwhile finds the whole of it or nothing.
  const aside = path.join(root, `.staging-${process.pid}-removed`);
  fs.renameSync(found.folder, aside);
  fs.rmSync(aside, { recursive: true, force: true, maxRetries: 3 });
  fs.rmSync(`${found.folder}.json`, { force: true });
  if (path.dirname(found.folder) !== root && namesIn(path.dirname(found.folder)).length === 0) {
    fs.rmdirSync(path.dirname(found.folder));
  }
  return found;
}

function describe(folder: string): string {
  const libtorch = libtorchIn(folder, fs.existsSync(libtorchIn(folder, 'cuda')) ? 'cuda' : 'cpu');
  const { version, problem } = inspectLibtorch(libtorch);
  if (problem) return `not usable: it ${problem}`;
  const source = readMarker(libtorch)?.source;
  return `libtorch ${version?.text ?? 'of unknown version'}${source ? ` from ${source}` : ''}`;
}

function namesIn(folder: string): string[] {
  try {
    return fs.readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function sizeOf(place: string): number {
  const stat = fs.statSync(place, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.size;
  return namesIn(place).reduce((sum, name) => sum + sizeOf(path.join(place, name)), 0);
}
