// Makes everything a checkout needs: compiles the TypeScript, finds or fetches libtorch, builds the addon. `npm ci` runs it
// as `prepare`; run again, it does only what has changed. `npx node-torch build` is its --native in an installed package.
//
//   node scripts/build.mjs            everything
//   node scripts/build.mjs --native   the addon only
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as os from 'node:os';
import * as path from 'node:path';
import { requireOfBuildPackages } from './build-packages.mjs';
import { checkTools } from './build-tools.mjs';
import { runStep, StepFailed, say } from './run-step.mjs';

const root = path.dirname(import.meta.dirname);
const require = createRequire(import.meta.url);
const nativeOnly = process.argv.includes('--native');
const buildFolder = path.join(root, 'build');
const releaseFolder = path.join(buildFolder, 'Release');
const addon = path.join(releaseFolder, 'node-torch.node');
/** What the build folder was configured with: as long as it stays the same, CMake itself sees what has changed. */
const configuredFile = path.join(buildFolder, 'configured.json');
/** On Windows, clang-cl: what the kernels are written in is not MSVC's. */
const toolset = process.platform === 'win32' ? ['--toolset', 'ClangCL'] : [];
const compilerFile = path.join(buildFolder, 'compiler.txt');

/** Finds cmake-js and node-addon-api, and what cmake-js itself uses; set once the tools are known to be there. */
let packages = require;
const requireOfCmakeJs = () => createRequire(packages.resolve('cmake-js/package.json'));

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
    interrupted.abort(new StepFailed('interrupted while fetching libtorch; the next build continues it'));
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  const { update, note } = progressLines(process.stderr);
  const fetched = await fetchLibtorch({ onProgress: update, onNote: note, signal: interrupted.signal });
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
    nodeAddonApi: packages('node-addon-api/package.json').version,
    nodeApiHeaders: requireOfCmakeJs()('node-api-headers/package.json').version,
    cmakeJs: packages('cmake-js/package.json').version,
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
  const nodeApi = path.join(path.dirname(requireOfCmakeJs().resolve('node-api-headers/package.json')), 'include');
  for (const folder of [nodeAddonApi(), nodeApi]) {
    for (const name of fs.readdirSync(folder).filter((file) => file.endsWith('.h'))) {
      fs.utimesSync(path.join(folder, name), longAgo, longAgo);
    }
  }
}

function nodeAddonApi() {
  return path.dirname(packages.resolve('node-addon-api/package.json'));
}

async function build(libtorch) {
  // A job takes up to 1.3 GB; fewer than two would leave a core idle while the other links.
  const jobs = Math.max(2, Math.min(os.availableParallelism(), Math.floor(os.totalmem() / 1.5e9)));
  const before = modified(addon);
  try {
    await cmakeJs('building the addon', ['build', '-p', String(jobs)], libtorch);
  } catch (error) {
    // A tool that has gone since it was configured is named, rather than what CMake makes of it.
    checkTools();
    if (/Killed|out of memory|Cannot allocate memory|std::bad_alloc/i.test(error.message)) {
      const memory = `this machine has ${(os.totalmem() / 1e9).toFixed(1)} GB, ${(os.freemem() / 1e9).toFixed(1)} GB of it free`;
      throw new StepFailed(
        `${error.message}\nThe compiler ran out of memory: it takes up to 1.3 GB in each of ${jobs} jobs, and ${memory}. ` +
          'End other programs, add swap, or give the container more memory, and run it again: what is compiled stays.',
      );
    }
    throw error;
  }
  const info = {
    libtorch: libtorch.folder,
    version: libtorch.version,
    nodeAddonApi: packages('node-addon-api/package.json').version,
    compiler: read(compilerFile),
  };
  fs.writeFileSync(path.join(releaseFolder, 'build-info.json'), `${JSON.stringify(info, null, 2)}\n`);
  say(modified(addon) === before ? 'the addon is up to date' : `the addon is built: ${path.relative(root, addon)}`);
}

function cmakeJs(title, args, libtorch) {
  const bin = packages.resolve('cmake-js/bin/cmake-js');
  // Without it ccache knows a file again only in the same checkout.
  const env = { ...process.env, CCACHE_BASEDIR: process.env.CCACHE_BASEDIR ?? root };
  const definitions = [`--CDLIBTORCH=${libtorch.folder}`, `--CDNODE_ADDON_API=${nodeAddonApi()}`];
  return runStep(title, process.execPath, [bin, ...args, '-l', 'error', ...definitions], { cwd: root, env });
}

function checkWritable() {
  try {
    fs.mkdirSync(buildFolder, { recursive: true });
    fs.accessSync(buildFolder, fs.constants.W_OK);
  } catch (error) {
    throw new StepFailed(
      `The addon is built in ${buildFolder}, which this user cannot write (${error.code}). ` +
        'Run it as the user who installed node-torch, or install node-torch in a folder of your own.',
    );
  }
}

function read(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
}

function modified(file) {
  return fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

try {
  if (!nativeOnly || !fs.existsSync(path.join(root, 'dist', 'libtorch', 'index.js'))) await compileTypeScript();
  checkWritable();
  const found = findLibtorch();
  // Before anything is fetched or installed.
  let compiler = found !== null && fs.existsSync(configuredFile) ? null : checkTools();
  packages = requireOfBuildPackages(() => require('../dist/libtorch/index.js').cacheRoot());
  const configured = found !== null && isConfigured(configurationFor(found));
  if (!configured) compiler ??= checkTools();
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
