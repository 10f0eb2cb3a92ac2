// Builds the addon against each libtorch that can be had on this machine, and tries each binary in a process of its own.
//
//   npm run build:versions                          those that LIBTORCH and the cache have, and the minors missing then that pip finds
//   npm run build:versions -- <folder>...           these folders of libtorch too
//   npm run build:versions -- --minors 2.13,2.14    only these; one that cannot be had is an error then
//   npm run build:versions -- --if-there            one that cannot be had is no error, not even when there is none
//   npm run build:versions -- --no-pip              nothing from pip; its configuration says otherwise where it looks
//   npm run build:versions -- --tests <pattern>     the tests whose path holds it, too; may be given several times
//
// Each is built in build/versions/<version>, which has what an installed package has. What pip fetches stays in build/versions/pip-<minor>: a CUDA
// build takes 5 GB there. The exit status is 1 when one of them fails, or there is none.
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { runStep, StepFailed, say } from './run-step.mjs';
import { symbolsOfCuda } from './versions/cpu-symbols.mjs';
import { pipTorch } from './versions/pip-torch.mjs';

const root = path.dirname(import.meta.dirname);
const require = createRequire(import.meta.url);
const versionsFolder = path.join(root, 'build', 'versions');
/** What a package folder needs for building and for running. */
const packageFiles = ['package.json', 'dist', 'native', 'cmake', 'CMakeLists.txt', 'scripts'];

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minors: { type: 'string' },
    'if-there': { type: 'boolean', default: false },
    'no-pip': { type: 'boolean', default: false },
    tests: { type: 'string', multiple: true, default: [] },
  },
});

const folders = positionals.map((folder) => path.resolve(folder));

/** The minors to build against: those asked for, or all that the native code is made for. */
function wantedMinors({ isBuildable, parseVersion, buildableRange }) {
  if (options.minors === undefined) {
    const [first, last] = buildableRange.split(' to ').map((minor) => Number(minor.split('.')[1]));
    return Array.from({ length: last - first + 1 }, (_, i) => `2.${first + i}`);
  }
  const minors = options.minors.split(',');
  for (const minor of minors) {
    const version = parseVersion(`${minor}.0`);
    if (!version || !isBuildable(version))
      throw new StepFailed(`Expected minors of libtorch from ${buildableRange} for --minors but received ${minor}.`);
  }
  return minors;
}

/** Every libtorch with headers in the folders given, in LIBTORCH and in the cache; one for each version. */
function localLibtorchs({ inspectLibtorch, cachedFolders, cacheRoot, platform, minorOf }) {
  const given = process.env.LIBTORCH ? [...folders, path.resolve(process.env.LIBTORCH)] : folders;
  const found = new Map();
  for (const folder of [...given, ...cachedFolders(cacheRoot(), platform().name)]) {
    const { version, build, hasHeaders, problem } = inspectLibtorch(folder);
    const why = problem ?? (version === null ? 'does not say its version' : hasHeaders ? null : 'has no include/');
    if (why === null) {
      if (!found.has(version.text))
        found.set(version.text, { folder, version: version.text, minor: minorOf(version), build });
    } else if (given.includes(folder)) throw new StepFailed(`${folder} ${why}.`);
  }
  return [...found.values()];
}

/** A folder that is to this libtorch what an installed package is: the sources as they are now, and its own build/. */
function stage({ version }) {
  const folder = path.join(versionsFolder, version);
  fs.mkdirSync(folder, { recursive: true });
  for (const name of packageFiles) {
    fs.rmSync(path.join(folder, name), { recursive: true, force: true });
    // With their times, so that only what has changed is compiled again.
    fs.cpSync(path.join(root, name), path.join(folder, name), { recursive: true, preserveTimestamps: true });
  }
  return folder;
}

/** The tests as they are compiled in build/test, over the package in `folder`. */
async function runTests(folder, env) {
  fs.copyFileSync(path.join(root, 'jest.config.js'), path.join(folder, 'jest.config.js'));
  const copy = path.join(folder, 'build', 'test');
  fs.rmSync(copy, { recursive: true, force: true });
  fs.cpSync(path.join(root, 'build', 'test'), copy, { recursive: true });
  fs.rmSync(path.join(folder, 'test'), { force: true });
  fs.symlinkSync(path.join(root, 'test'), path.join(folder, 'test'), 'junction');
  const jest = path.join(path.dirname(require.resolve('jest/package.json')), 'bin', 'jest.js');
  const args = [jest, '--rootDir', folder, '--config', path.join(folder, 'jest.config.js'), ...options.tests];
  await runStep('tests', process.execPath, args, { cwd: folder, env });
}

/** A binary that is built with a CUDA libtorch has to work with the CPU build of that version too. */
function checkSymbols(addon, libtorchFolder) {
  const ofCuda = symbolsOfCuda(addon, libtorchFolder);
  if (ofCuda.length > 0)
    throw new StepFailed(
      `Expected an addon that needs only libtorch_cpu and libc10, but it needs of the CUDA libraries:\n${ofCuda.join('\n')}`,
    );
}

/** What a step says when it fails; `null` when all went well. Their times in seconds go into `times`. */
async function tryLibtorch(libtorch, times) {
  const folder = stage(libtorch);
  const env = { ...process.env, LIBTORCH: libtorch.folder };
  const steps = {
    build: () =>
      runStep(`libtorch ${libtorch.version}: build`, process.execPath, ['scripts/build.mjs', '--native'], {
        cwd: folder,
        env,
      }),
    smoke: () =>
      runStep(
        `libtorch ${libtorch.version}: smoke test`,
        process.execPath,
        ['scripts/versions/smoke.cjs', folder, libtorch.version],
        {
          cwd: folder,
          env,
        },
      ),
    symbols: () => checkSymbols(path.join(folder, 'build', 'Release', 'node-torch.node'), libtorch.folder),
    ...(options.tests.length > 0 && { tests: () => runTests(folder, env) }),
  };
  for (const [name, step] of Object.entries(steps)) {
    const begun = performance.now();
    try {
      await step();
    } catch (error) {
      if (!(error instanceof StepFailed)) throw error;
      process.stderr.write(`${error.message}\n`);
      return `${name} failed`;
    } finally {
      times[name] = (performance.now() - begun) / 1000;
    }
  }
  return null;
}

function row(cells) {
  return cells.map((cell, i) => (i < cells.length - 1 ? cell.padEnd([14, 9, 8, 8][i] ?? 0) : cell)).join(' ');
}

function print(results, absent) {
  const seconds = (value) => (value === undefined ? '-' : `${value.toFixed(0)} s`);
  process.stdout.write(`\n${row(['libtorch', 'build', 'compile', 'smoke', 'result'])}\n`);
  for (const { libtorch, times, failure } of results) {
    const { version, build, folder } = libtorch;
    const kind = build === 'cpu' || build === '' ? 'CPU' : build;
    const result = `${failure ?? 'ok'}${failure ? '' : times.tests ? ', tests too' : ''} (${folder})`;
    process.stdout.write(`${row([version, kind, seconds(times.build), seconds(times.smoke), result])}\n`);
  }
  for (const { minor, reason } of absent)
    process.stdout.write(`${row([minor, '-', '-', '-', `not on this machine: ${reason}`])}\n`);
}

try {
  if (!fs.existsSync(path.join(root, 'dist', 'libtorch', 'index.js')))
    throw new StepFailed('dist/ is not there: npm run build:ts compiles the TypeScript.');
  const library = {
    ...require('../dist/libtorch/index.js'),
    ...require('../dist/libtorch/cache.js'),
    ...require('../dist/libtorch/platform.js'),
    ...require('../dist/libtorch/version.js'),
  };
  if (options.tests.length > 0 && !fs.existsSync(path.join(root, 'build', 'test')))
    throw new StepFailed('The tests are not compiled: npx tsc -p tsconfig.test.json does it.');
  const minors = wantedMinors(library);
  const local = localLibtorchs(library);
  const unfit = local.find(({ folder, minor }) => folders.includes(folder) && !minors.includes(minor));
  if (unfit)
    throw new StepFailed(`Expected one of ${minors.join(', ')} but ${unfit.folder} holds libtorch ${unfit.version}.`);
  const libtorchs = local.filter(({ minor }) => minors.includes(minor));
  const absent = [];
  for (const minor of minors.filter((wanted) => !libtorchs.some((libtorch) => libtorch.minor === wanted))) {
    const fetched = options['no-pip']
      ? { reason: '--no-pip' }
      : await pipTorch(minor, path.join(versionsFolder, `pip-${minor}`), library.platform());
    if (fetched.folder === undefined) {
      absent.push({ minor, reason: fetched.reason });
      continue;
    }
    const { version, build } = library.inspectLibtorch(fetched.folder);
    libtorchs.push({ folder: fetched.folder, version: version.text, minor, build });
  }
  const results = [];
  for (const libtorch of libtorchs) {
    say(`libtorch ${libtorch.version} in ${libtorch.folder}`);
    const times = {};
    results.push({ libtorch, times, failure: await tryLibtorch(libtorch, times) });
  }
  print(results, absent);
  const missing = !options['if-there'] && (results.length === 0 || (options.minors !== undefined && absent.length > 0));
  if (missing || results.some(({ failure }) => failure !== null)) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`\n${error instanceof StepFailed ? error.message : error.stack}\n`);
  process.exitCode = 1;
}
