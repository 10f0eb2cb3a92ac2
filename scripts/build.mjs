// Makes everything a checkout needs: compiles the TypeScript, finds or fetches libtorch, builds the addon. `npm ci` runs it
// as `prepare`; run again, it does only what has changed.
//
//   node scripts/build.mjs            everything
//   node scripts/build.mjs --native   the addon only
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as os from 'node:os';
import * as path from 'node:path';
import { checkBuildTools, checkFetchTools } from './build-tools.mjs';
import { runStep, StepFailed, say } from './run-step.mjs';

const root = path.dirname(import.meta.dirname);
const require = createRequire(import.meta.url);
const nativeOnly = process.argv.includes('--native');
const buildFolder = path.join(root, 'build');
const releaseFolder = path.join(buildFolder, 'Release');
const addon = path.join(releaseFolder, 'node-torch.node');
const buildInfoFile = path.join(releaseFolder, 'build-info.json');
/** What the build folder was configured with: as long as it stays the same, CMake itself sees what has changed. */
const configuredFile = path.join(buildFolder, 'configured.json');

async function compileTypeScript() {
  const tsc = path.join(path.dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
  await runStep('compiling the TypeScript', process.execPath, [tsc], { cwd: root });
}

/** The libtorch to build with: one that is there, else one that is fetched into the cache. */
async function libtorchToBuildWith() {
  const { fetchLibtorch, LibtorchNotFoundError, locateLibtorch, searchLibtorch } = require('../dist/libtorch/index.js');
  const { progressLines } = require('../dist/cli/progress.js');
  const { located } = searchLibtorch({ purpose: 'build' });
  if (located) {
    say(`libtorch ${located.version} found in ${located.folder} (${located.source})`);
    return located;
  }
  // A LIBTORCH that cannot be used is an error of its own: what the user asked for is not replaced by a download.
  if (process.env.LIBTORCH) locateLibtorch({ purpose: 'build' });
  say('libtorch is not on this machine: fetching it');
  checkFetchTools();
  const progress = progressLines(process.stderr);
  try {
    const fetched = await fetchLibtorch({ onProgress: progress.update });
    say(`libtorch ${fetched.version} installed in ${fetched.folder}`);
  } finally {
    progress.stop();
  }
  try {
    return locateLibtorch({ purpose: 'build' });
  } catch (error) {
    throw error instanceof LibtorchNotFoundError ? new StepFailed(error.message) : error;
  }
}

async function buildAddon(libtorch) {
  const nodeAddonApi = require('node-addon-api/package.json').version;
  const configuration = {
    root,
    libtorch: libtorch.folder,
    version: libtorch.version,
    nodeAddonApi,
    cmakeJs: require('cmake-js/package.json').version,
    cxx: process.env.CXX ?? null,
    cxxflags: process.env.CXXFLAGS ?? null,
  };
  const wanted = JSON.stringify(configuration, null, 2);
  const configured = read(configuredFile) === wanted && fs.existsSync(path.join(buildFolder, 'CMakeCache.txt'));
  // Jobs take up to 1.3 GB each; fewer than two would leave a core idle while the other links.
  const jobs = Math.max(2, Math.min(os.availableParallelism(), Math.floor(os.totalmem() / 1.5e9)));
  const env = { ...process.env, CCACHE_BASEDIR: process.env.CCACHE_BASEDIR ?? root };

  if (!configured) {
    const compiler = checkBuildTools();
    // Only what CMake made goes: tests and examples are compiled into build/ too.
    for (const name of ['CMakeCache.txt', 'CMakeFiles', 'configured.json', 'Release/build-info.json']) {
      fs.rmSync(path.join(buildFolder, name), { recursive: true, force: true });
    }
    await cmakeJs('configuring the addon', ['configure'], libtorch, env);
    fs.mkdirSync(releaseFolder, { recursive: true });
    fs.writeFileSync(path.join(buildFolder, 'compiler.txt'), compiler);
  }
  const before = modified(addon);
  await cmakeJs('building the addon', ['build', '-p', String(jobs)], libtorch, env);
  if (!configured) fs.writeFileSync(configuredFile, wanted);
  const compiler = read(path.join(buildFolder, 'compiler.txt'));
  const info = { libtorch: libtorch.folder, version: libtorch.version, nodeAddonApi, compiler };
  fs.writeFileSync(buildInfoFile, `${JSON.stringify(info, null, 2)}\n`);
  say(modified(addon) === before ? 'the addon is up to date' : `the addon is built: ${path.relative(root, addon)}`);
}

function cmakeJs(title, args, libtorch, env) {
  const bin = require.resolve('cmake-js/bin/cmake-js');
  return runStep(title, process.execPath, [bin, ...args, '-l', 'error', `--CDLIBTORCH=${libtorch.folder}`], {
    cwd: root,
    env,
  });
}

function read(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
}

function modified(file) {
  return fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

try {
  if (!nativeOnly || !fs.existsSync(path.join(root, 'dist', 'libtorch', 'index.js'))) await compileTypeScript();
  await buildAddon(await libtorchToBuildWith());
} catch (error) {
  const known =
    error instanceof StepFailed || error.name === 'LibtorchNotFoundError' || error.message.startsWith('node-torch: ');
  process.stderr.write(`\n${known ? error.message : error.stack}\n`);
  process.exitCode = 1;
}
