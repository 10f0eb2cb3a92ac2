// Packs what is published: node-torch and the package of the platform this runs on, which `npm run prebuilds` must have built before.
//
//   node scripts/pack.mjs                     into build/packages/tarballs
//   node scripts/pack.mjs --out <folder>      into another folder
//   node scripts/pack.mjs --main | --platform one of the two packages
//
// On several machines, one for each platform: `--platform` on each, `--main` on one of them.
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { packagesFolder, root, thisPlatform } from './packages/folders.mjs';
import { makeMainPackage } from './packages/mainPackage.mjs';
import { pack } from './packages/npm.mjs';
import { makePlatformPackage } from './packages/platformPackage.mjs';
import { StepFailed, say } from './run-step.mjs';

const { values } = parseArgs({
  options: { out: { type: 'string' }, main: { type: 'boolean' }, platform: { type: 'boolean' } },
});
const both = !values.main && !values.platform;
const out = path.resolve(values.out ?? path.join(packagesFolder, 'tarballs'));

function packInto(folder) {
  const { file, size, unpackedSize } = pack(folder, out);
  say(`${path.relative(root, file)}: ${megabytes(size)} packed, ${megabytes(unpackedSize)} unpacked`);
}

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

try {
  fs.mkdirSync(out, { recursive: true });
  if (both || values.main) {
    const folder = path.join(packagesFolder, 'node-torch');
    makeMainPackage({ folder });
    packInto(folder);
  }
  if (both || values.platform) {
    const { locateLibtorch } = createRequire(import.meta.url)('../dist/libtorch/index.js');
    const folder = path.join(packagesFolder, thisPlatform);
    const { folder: libtorch, version } = locateLibtorch();
    say(`packing libtorch ${version} from ${libtorch}, which takes half a minute or longer`);
    makePlatformPackage({ platform: thisPlatform, libtorch, folder });
    packInto(folder);
  }
} catch (error) {
  const known = error instanceof StepFailed || error.message.startsWith('node-torch: ');
  process.stderr.write(`\n${known ? error.message : error.stack}\n`);
  process.exitCode = 1;
}
