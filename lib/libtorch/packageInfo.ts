import * as fs from 'node:fs';
import * as path from 'node:path';

/** Root folder of the node-torch package: the one that holds package.json, dist/ and build/ or prebuilds/. */
export const packageRoot: string = path.resolve(__dirname, '..', '..');

interface PackageJson {
  readonly version: string;
  readonly torch: { readonly version: string };
}

let cached: PackageJson | undefined;

/** The package's own package.json: its version and the libtorch version it is pinned to (`torch.version`). */
export function packageInfo(): PackageJson {
  cached ??= JSON.parse(fs.readFileSync(path.join(packageRoot, 'package.json'), 'utf8')) as PackageJson;
  return cached;
}
