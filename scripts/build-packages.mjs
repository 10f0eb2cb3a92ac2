import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { StepFailed, say } from './run-step.mjs';

const root = path.dirname(import.meta.dirname);
const ownRequire = createRequire(import.meta.url);

/** What building needs from npm. Not dependencies of this package: whoever gets a prebuilt addon has no use for them. */
const names = ['cmake-js', 'node-addon-api'];

/**
 * Gives a `require` that finds what building needs from npm. A checkout has it among its devDependencies. For an installed node-torch it is
 * installed into the cache at the first build, which the versions in its package.json name.
 *
 * @param cacheRoot Gives the folder of the cache: lib/libtorch/cache.ts.
 * @throws StepFailed when npm cannot install it, with the command that does it by hand.
 */
export function requireOfBuildPackages(cacheRoot) {
  if (names.every((name) => isFound(ownRequire, name))) return ownRequire;
  const wanted = wantedPackages();
  const folder = path.join(cacheRoot(), `build-${wanted.join('-').replaceAll('@', '-')}`);
  const require = createRequire(path.join(folder, 'package.json'));
  if (!names.every((name) => isFound(require, name))) install(wanted, folder);
  return require;
}

function isFound(require, name) {
  try {
    require.resolve(`${name}/package.json`);
    return true;
  } catch {
    return false;
  }
}

/** `cmake-js@8.0.0`, ... */
function wantedPackages() {
  const { devDependencies } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  return names.map((name) => `${name}@${devDependencies[name].replace(/^[\^~]/, '')}`);
}

function install(wanted, folder) {
  say(`installing ${wanted.join(' and ')} with npm, which only building needs, into ${folder}`);
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  // Renamed when it is whole, so that builds at the same time see all of it or nothing.
  const staging = fs.mkdtempSync(path.join(path.dirname(folder), `.staging-${process.pid}-`));
  try {
    fs.writeFileSync(path.join(staging, 'package.json'), '{ "private": true }\n');
    const options = [
      'install',
      '--prefix',
      staging,
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel',
      'error',
    ];
    const [command, first] = npm();
    const result = spawnSync(command, [...first, ...options, ...wanted], {
      cwd: staging,
      encoding: 'utf8',
      shell: first.length === 0 && process.platform === 'win32',
    });
    if (result.status !== 0) {
      const reason = result.error?.message ?? result.stderr.trim();
      throw new StepFailed(
        `${reason}\n\nnpm could not install what building needs. Without the network of npm's registry, install it where node-torch is, ` +
          `from a registry or files that can be reached:\n  npm install --save-dev ${wanted.join(' ')}\nand run the build again.`,
      );
    }
    try {
      fs.renameSync(staging, folder);
    } catch (error) {
      // Another build was faster.
      if (!fs.existsSync(path.join(folder, 'node_modules'))) throw error;
    }
  } finally {
    fs.rmSync(staging, { recursive: true, force: true });
  }
}

/** How npm is run: the one that runs this, the one beside this Node, or the one on PATH. */
function npm() {
  const beside = ['../lib/node_modules/npm/bin/npm-cli.js', 'node_modules/npm/bin/npm-cli.js'].map((name) =>
    path.resolve(path.dirname(process.execPath), name),
  );
  const running = process.env.npm_execpath?.endsWith('npm-cli.js') ? [process.env.npm_execpath] : [];
  const file = [...running, ...beside].find((candidate) => fs.existsSync(candidate));
  return file === undefined ? ['npm', []] : [process.execPath, [file]];
}
