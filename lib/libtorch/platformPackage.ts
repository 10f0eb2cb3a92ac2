import * as fs from 'node:fs';
import * as path from 'node:path';
import { packageInfo, packageRoot } from './packageInfo.js';

/** The package that holds the addon and libtorch for one platform: an optional dependency of this one, which npm installs where it fits. */
export interface PlatformPackage {
  /** `@node-torch/linux-x64`, ... */
  readonly name: string;
  /** Where it is; `null` when it is not installed. */
  readonly folder: string | null;
  /** Why it cannot be used; `null` when it can. */
  readonly problem: string | null;
}

/**
 * Looks for the package of this platform, without loading anything of it.
 *
 * It fits only with the very version of this package: the addon and the TypeScript over it are made for each other.
 *
 * @param root Folder of node-torch, from where npm's folders are searched upwards.
 */
export function findPlatformPackage(root: string = packageRoot): PlatformPackage {
  const name = `@node-torch/${process.platform}-${process.arch}`;
  const file = resolve(`${name}/package.json`, root);
  if (file === null) return { name, folder: null, problem: `${name} is not installed` };
  const folder = path.dirname(file);
  const found = versionIn(file);
  const wanted = packageInfo().version;
  if (found === wanted) return { name, folder, problem: null };
  const problem = `${name} is version ${found ?? 'unknown'}, but version ${wanted} belongs to this node-torch`;
  return { name, folder, problem };
}

function resolve(request: string, from: string): string | null {
  try {
    const file = require.resolve(request, { paths: [from] });
    // Node remembers what it has found once.
    return fs.existsSync(file) ? file : null;
  } catch {
    return null;
  }
}

function versionIn(file: string): string | null {
  try {
    const { version } = JSON.parse(fs.readFileSync(file, 'utf8')) as { version?: unknown };
    return typeof version === 'string' ? version : null;
  } catch {
    return null;
  }
}
