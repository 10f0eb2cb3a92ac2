// Makes everything a checkout needs: compiles the TypeScript, finds or fetches libtorch, builds the addon. `npm ci` runs it
// as `prepare`; run again, it does only what has changed.
//
//   node scripts/build.mjs            everything
//   node scripts/build.mjs --native   the addon only
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as os from 'node:os';
import * as path from 'node:path';
import { checkTools } from './build-tools.mjs';
import { runStep, StepFailed, say } from './run-step.mjs';

const root = path.dirname(import.meta.dirname);
const require = createRequire(import.meta.url);
const requireOfCmakeJs = createRequire(require.resolve('cmake-js/package.json'));
const nativeOnly = process.argv.includes('--native');
const buildFolder = path.join(root, 'build');
const releaseFolder = path.join(buildFolder, 'Release');
const addon = path.join(releaseFolder, 'node-torch.node');
/** What the build folder was configured with: as long as it stays the same, CMake itself sees what has changed. */
const configuredFile = path.join(buildFolder, 'configured.json');
/** On Windows, clang-cl: what the kernels are written in is not MSVC's. */
const toolset = process.platform === 'win32' ? ['--toolset', 'ClangCL'] : [];
const compilerFile = path.join(buildFolder, 'compiler.txt');

async function compileTypeScript() {
  const tsc = path.join(path.dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
  await runStep('compiling the TypeScript', process.execPath, [tsc], { cwd: root });
}

/** The libtorch on this machine to build with; `null` when it has to be fetched. */
function findLibtorch() {
  const { locateLibtorch, searchLibtorch } = require('../dist/libtorch/index.js');
  const { located } = searchLibtorch({ purpose: 'build' });
  if (located) say(`libtorch ${located.version} found in ${located.folder} (${located.source})`);
  // A LIBTORCH that cannot be used is an error of its own: what the user asked for is not replaced by a download.
  else if (process.env.LIBTORCH) locateLibtorch({ purpose: 'build' });
  return located;
}

async function fetchToBuildWith() {
  const { fetchLibtorch, locateLibtorch } = require('../dist/libtorch/index.js');
  const { progressLines } = require('../dist/cli/progress.js');
  say('libtorch is not on this machine: fetching it');
  const interrupted = new AbortController();
  const interrupt = () =>
    interrupted.abort(new StepFailed('interrupted while fetching libtorch; nothing was installed'));
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  const { update } = progressLines(process.stderr);
  const fetched = await fetchLibtorch({ onProgress: update, signal: interrupted.signal });
  process.removeListener('SIGINT', interrupt).removeListener('SIGTERM', interrupt);
  say(`libtorch ${fetched.version} installed in ${fetched.folder}`);
  return locateLibtorch({ purpose: 'build' });
}

/** Everything the configured build folder depends on besides the sources. */
function configurationFor(libtorch) {
  const configuration = {
    root,
    libtorch: libtorch.folder,
    version: libtorch.version,
    nodeAddonApi: require('node-addon-api/package.json').version,
    nodeApiHeaders: requireOfCmakeJs('node-api-headers/package.json').version,
    cmakeJs: require('cmake-js/package.json').version,
    cxx: process.env.CXX ?? null,
    cxxflags: process.env.CXXFLAGS ?? null,
  };
  return JSON.stringify(configuration, null, 2);
}

function isConfigured(configuration) {
  return read(configuredFile) === configuration && fs.existsSync(path.join(buildFolder, 'CMakeCache.txt'));
}

async function configure(libtorch, compiler) {
  // Only what CMake made goes: tests and examples are compiled into build/ too.
  for (const name of ['CMakeCache.txt', 'CMakeFiles', 'configured.json', 'Release/build-info.json']) {
    fs.rmSync(path.join(buildFolder, name), { recursive: true, force: true });
  }
  await cmakeJs('configuring the addon', ['configure', ...toolset], libtorch);
  fs.mkdirSync(releaseFolder, { recursive: true });
  fs.writeFileSync(compilerFile, compiler);
  fs.writeFileSync(configuredFile, configurationFor(libtorch));
}

/**
 * `npm ci` writes the headers of Node-API anew each time, and ninja goes by time alone: it would compile everything again.
 * Another version of them is part of the configuration, so their own time need not count.
 */
function ageNodeApiHeaders() {
  const longAgo = new Date('2000-01-01');
  const nodeAddonApi = path.dirname(require.resolve('node-addon-api/package.json'));
  const nodeApi = path.join(path.dirname(requireOfCmakeJs.resolve('node-api-headers/package.json')), 'include');
  for (const folder of [nodeAddonApi, nodeApi]) {
    for (const name of fs.readdirSync(folder).filter((file) => file.endsWith('.h'))) {
      fs.utimesSync(path.join(folder, name), longAgo, longAgo);
    }
  }
}

async function build(libtorch) {
  // A job takes up to 1.3 GB; fewer than two would leave a core idle while the other links.
  const jobs = Math.max(2, Math.min(os.availableParallelism(), Math.floor(os.totalmem() / 1.5e9)));
  const before = modified(addon);
  try {
    await cmakeJs('building the addon', ['build', '-p', String(jobs)], libtorch);
  } catch (error) {
    // A tool that has gone since it was configured is named, rather than what CMake makes of it.
    checkTools({ build: true, fetch: false });
    throw error;
  }
  const info = {
    libtorch: libtorch.folder,
    version: libtorch.version,
    nodeAddonApi: require('node-addon-api/package.json').version,
    compiler: read(compilerFile),
  };
  fs.writeFileSync(path.join(releaseFolder, 'build-info.json'), `${JSON.stringify(info, null, 2)}\n`);
  say(modified(addon) === before ? 'the addon is up to date' : `the addon is built: ${path.relative(root, addon)}`);
}

function cmakeJs(title, args, libtorch) {
  const bin = require.resolve('cmake-js/bin/cmake-js');
  // Without it ccache knows a file again only in the same checkout.
  const env = { ...process.env, CCACHE_BASEDIR: process.env.CCACHE_BASEDIR ?? root };
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
  const found = findLibtorch();
  const configured = found !== null && isConfigured(configurationFor(found));
  const compiler = configured ? null : checkTools({ build: true, fetch: found === null });
  const libtorch = found ?? (await fetchToBuildWith());
  if (!configured) await configure(libtorch, compiler);
  ageNodeApiHeaders();
  await build(libtorch);
} catch (error) {
  const known =
    error instanceof StepFailed || error.name === 'LibtorchNotFoundError' || error.message.startsWith('node-torch: ');
  process.stderr.write(`\n${known ? error.message : error.stack}\n`);
  process.exitCode = 1;
}
