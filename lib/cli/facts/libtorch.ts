import * as fs from 'node:fs';
import * as path from 'node:path';
import { cachedFolders, cacheRoot, type Env } from '../../libtorch/cache.js';
import { inspectLibtorch } from '../../libtorch/inspect.js';
import {
  LibtorchNotFoundError,
  type Located,
  locateLibtorch,
  type Step,
  searchLibtorch,
} from '../../libtorch/locate.js';
import { platform } from '../../libtorch/platform.js';

/** Where libtorch was looked for, and what was found. */
export interface LibtorchFacts {
  /** The minor version that fits the addon. */
  readonly wanted: string;
  readonly steps: readonly Step[];
  readonly found: Omit<Located, 'steps'> | null;
  /** The folder of its libraries without links, as the loader names it; `null` when none was found. */
  readonly libraries: string | null;
  /** The commands that mend it when none was found; empty when one was. */
  readonly advice: string;
}

/** Every libtorch in the cache. */
export interface CacheFacts {
  /** `null` when this user has no home folder. */
  readonly folder: string | null;
  readonly entries: ReadonlyArray<{
    readonly folder: string;
    readonly version: string | null;
    readonly problem: string | null;
  }>;
}

/** Searches as the import does. */
export function readLibtorch(env: Env = process.env): LibtorchFacts {
  const { wanted, steps, located } = searchLibtorch({ env });
  if (!located) return { wanted, steps, found: null, libraries: null, advice: adviceFor(env) };
  const { steps: _, ...found } = located;
  return { wanted, steps, found, libraries: folderOfLibraries(found.folder), advice: '' };
}

function adviceFor(env: Env): string {
  try {
    locateLibtorch({ env });
    return 'It was found just now: run doctor again.';
  } catch (error) {
    if (error instanceof LibtorchNotFoundError) return error.advice;
    throw error;
  }
}

/** Behind all links, also where each library is one. */
function folderOfLibraries(folder: string): string {
  const library = path.join(folder, 'lib', platform().entry);
  try {
    return path.dirname(fs.realpathSync(library));
  } catch {
    return path.dirname(library);
  }
}

/** Looks at every libtorch in the cache, also at those that are not used. */
export function readCache(env: Env = process.env, platformName = `${process.platform}-${process.arch}`): CacheFacts {
  try {
    const folder = cacheRoot(env);
    const folders = (['cuda', 'cpu'] as const).flatMap((device) => cachedFolders(folder, platformName, device));
    const entries = folders.map((name) => {
      const { version, problem } = inspectLibtorch(name);
      return { folder: name, version: version?.text ?? null, problem };
    });
    return { folder, entries };
  } catch {
    return { folder: null, entries: [] };
  }
}
