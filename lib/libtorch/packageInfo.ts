import { bundledError } from './bundled.js';
// Behind it, since a bundle may not be able to load these.
import * as fs from 'node:fs';
import * as path from 'node:path';

/** Root folder of the node-torch package: the one that holds package.json, dist/ and build/ or prebuilds/. In the published package dist/ may be one file. */
export const packageRoot: string = path.resolve(__dirname, path.basename(__dirname) === 'dist' ? '..' : '../..');

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly torch: { readonly version: string };
}

let cached: PackageJson | undefined;

/**
 * The package's own package.json: its version and the libtorch version it is pinned to (`torch.version`).
 *
 * @throws Error when it is not there, since a bundler took the code away from it.
 */
export function packageInfo(): PackageJson {
  cached ??= read(path.join(packageRoot, 'package.json'));
  return cached;
}

function read(file: string): PackageJson {
  let info: PackageJson | undefined;
  try {
    info = JSON.parse(fs.readFileSync(file, 'utf8')) as PackageJson;
  } catch (error) {
    // Such as that reading is not permitted.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  if (info?.name !== 'node-torch') throw bundledError(`${file} is not its package.json`);
  return info;
}
