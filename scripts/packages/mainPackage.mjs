import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { root } from './folders.mjs';
import { manifest, repository, writeManifest } from './manifest.mjs';
import { filesThatNpmPacks } from './npm.mjs';

const requireOfRoot = createRequire(path.join(root, 'package.json'));

/** What `npx node-torch build` installs: scripts/build-packages.mjs reads their versions from the devDependencies. */
const forBuilding = ['cmake-js', 'node-addon-api'];

/**
 * Makes the folder of the package `node-torch`: the files that package.json names, and a package.json of its own.
 *
 * The optional dependencies are written here and not in the checkout. There the packages of a new version cannot be had before it is published, so that
 * no lockfile could hold them (`npm ci` refuses one without them); and `npm ci` would fetch an addon and a libtorch of which the checkout makes its own.
 */
export function makeMainPackage({ folder }) {
  const { platform, platformNames } = requireOfRoot('./dist/libtorch/platform.js');
  // The others are packed, and not asked for before somebody has tried them.
  const platforms = platformNames.filter((name) => platform(name).tested);
  fs.rmSync(folder, { recursive: true, force: true });
  for (const file of filesThatNpmPacks(root)) {
    const to = path.join(folder, file);
    fs.mkdirSync(path.dirname(to), { recursive: true });
    fs.copyFileSync(path.join(root, file), to);
  }
  const { scripts, private: isPrivate, overrides, allowScripts, devDependencies, files, ...published } = manifest();
  const exact = (name) => requireOfRoot(`${name}/package.json`).version;
  writeManifest(folder, {
    ...published,
    repository: repository(),
    optionalDependencies: Object.fromEntries(
      platforms.map((platform) => [`@node-torch/${platform}`, published.version]),
    ),
    // Not installed with the package. Exact, since these are what the release was built with.
    devDependencies: Object.fromEntries(forBuilding.map((name) => [name, exact(name)])),
  });
}
