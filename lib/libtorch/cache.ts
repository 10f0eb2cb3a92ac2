import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

/** Environment variables, `process.env` or a stand-in for it. */
export type Env = Readonly<Record<string, string | undefined>>;

/**
 * The folder that holds every libtorch this package has fetched, shared by all projects of a user.
 *
 * `NODE_TORCH_CACHE`, else `XDG_CACHE_HOME/node-torch`, else `~/.cache/node-torch`. An empty variable counts as unset.
 *
 * @throws Error when none is set and the user has no home folder.
 */
export function cacheRoot(env: Env = process.env): string {
  if (env['NODE_TORCH_CACHE']) return path.resolve(env['NODE_TORCH_CACHE']);
  if (env['XDG_CACHE_HOME']) return path.resolve(env['XDG_CACHE_HOME'], 'node-torch');
  try {
    return path.join(env['HOME'] || os.homedir(), '.cache', 'node-torch');
  } catch (error) {
    throw new Error(`this user has no home folder (${(error as Error).message}): set NODE_TORCH_CACHE to a folder`);
  }
}

/** Name of the cache's subfolder for one libtorch, e.g. `libtorch-2.13.0-cpu-linux-x64`. */
export function cachedName(version: string, device: string, platformName: string): string {
  return `libtorch-${version}-${device}-${platformName}`;
}

/** The cache's subfolder in which downloads wait until an install is whole. */
export function downloadsIn(root: string): string {
  return path.join(root, 'downloads');
}

/** The libtorch folder inside the cache's subfolder: one for CUDA lies beside its `nvidia/`, as pip would have put them. */
export function libtorchIn(subfolder: string, device: 'cpu' | 'cuda'): string {
  return device === 'cuda' ? path.join(subfolder, 'torch') : subfolder;
}

/** Every libtorch folder in the cache for a platform and a device, newest version first. */
export function cachedFolders(root: string, platformName: string, device: 'cpu' | 'cuda'): string[] {
  let names: string[];
  try {
    names = fs.readdirSync(root);
  } catch {
    return [];
  }
  return names
    .filter((name) => name.startsWith('libtorch-') && name.endsWith(`-${device}-${platformName}`))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .map((name) => libtorchIn(path.join(root, name), device));
}
