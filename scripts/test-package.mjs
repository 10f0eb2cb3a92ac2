// Tries the packages as they are published: npm installs the tarballs in an empty folder, for a user with an empty home and nothing on PATH but node and
// npm, and test/package runs there instead of in folders of links.
//
//   npm run test:package                    packs first (`npm run prebuilds` must have been run)
//   npm run test:package -- <folder>        takes the tarballs in a folder
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { packagesFolder, root } from './packages/folders.mjs';

const require = createRequire(import.meta.url);

function run(args, env = {}) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}

const [given] = process.argv.slice(2);
const folder = path.resolve(given ?? path.join(packagesFolder, 'tarballs'));
if (given === undefined) {
  fs.rmSync(folder, { recursive: true, force: true });
  run([path.join(root, 'scripts', 'pack.mjs')]);
}
const jest = path.join(path.dirname(require.resolve('jest/package.json')), 'bin', 'jest.js');
run([jest, 'build/test/package'], { NODE_TORCH_PACKAGES: folder });
