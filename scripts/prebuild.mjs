// Makes prebuilds/<platform>: the addon as it is published, stripped, for the platform this runs on.
//
//   npm run prebuilds
//
// prebuildify drives it: its hook builds through CMake.js into build/Release, and `true` stands for the node-gyp that it would call. It moves the
// addon, strips it, and knows of one file only; the other is copied beside it, and the addon back, so that the checkout goes on working.
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { promisify } from 'node:util';
import { root, thisPlatform } from './packages/folders.mjs';
import { prebuildsOf } from './packages/platformPackage.mjs';
import { say } from './run-step.mjs';

const prebuildify = promisify(createRequire(import.meta.url)('prebuildify'));
const release = path.join(root, 'build', 'Release');
const folder = prebuildsOf(thisPlatform);
const addon = 'node-torch.node';

try {
  fs.rmSync(folder, { recursive: true, force: true });
  await prebuildify({
    cwd: root,
    napi: true,
    strip: true,
    // Called as `<nodeGyp> rebuild ...`.
    nodeGyp: process.platform === 'win32' ? 'node -e 0' : 'true',
    preinstall: 'node scripts/build.mjs --native',
    targets: [],
  });
  fs.copyFileSync(path.join(folder, addon), path.join(release, addon));
  // Only Linux has it. By name it comes after the other, which node-gyp-build takes therefore.
  if (fs.existsSync(path.join(release, 'preload.node'))) {
    fs.copyFileSync(path.join(release, 'preload.node'), path.join(folder, 'preload.node'));
  }
  const { libtorch: _, ...info } = JSON.parse(fs.readFileSync(path.join(release, 'build-info.json'), 'utf8'));
  fs.writeFileSync(path.join(folder, 'build-info.json'), `${JSON.stringify(info, null, 2)}\n`);
  for (const name of fs.readdirSync(folder)) {
    say(`prebuilds/${thisPlatform}/${name}: ${(fs.statSync(path.join(folder, name)).size / 1e6).toFixed(2)} MB`);
  }
} catch (error) {
  process.stderr.write(`\n${error.message}\n`);
  process.exitCode = 1;
}
