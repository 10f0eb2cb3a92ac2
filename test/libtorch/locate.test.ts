import * as fs from 'node:fs';
import * as path from 'node:path';
import type * as Locate from '../../dist/libtorch/locate.js';
import { makeFolder, removeFolders, writeLibtorch, writePython } from './fakes.js';

const root = path.resolve(require.resolve('node-torch/package.json'), '..');

/** The module in a copy of the package in which no addon was ever built: what an installed package looks like. */
function unbuiltPackage(): { locate: typeof Locate; folder: string } {
  const folder = makeFolder();
  fs.copyFileSync(path.join(root, 'package.json'), path.join(folder, 'package.json'));
  fs.cpSync(path.join(root, 'dist', 'libtorch'), path.join(folder, 'dist', 'libtorch'), { recursive: true });
  return { locate: require(path.join(folder, 'dist', 'libtorch', 'locate.js')) as typeof Locate, folder };
}

const { locate, folder: packageFolder } = unbuiltPackage();
let cache: string;
let bin: string;
let env: Record<string, string>;

beforeEach(() => {
  cache = makeFolder();
  bin = makeFolder();
  env = { NODE_TORCH_CACHE: cache, PATH: bin };
});
afterAll(removeFolders);

const installed = (version: string): string => {
  const folder = path.join(cache, `libtorch-${version}-cpu-${process.platform}-${process.arch}`);
  writeLibtorch(folder, `${version}+cpu`);
  return folder;
};

function failureOf(options: Locate.LocateOptions): Error {
  try {
    locate.locateLibtorch(options);
  } catch (error) {
    return error as Error;
  }
  throw new Error('expected locateLibtorch to throw');
}

test('LIBTORCH comes first, then nothing else is looked at', () => {
  const folder = makeFolder();
  writeLibtorch(folder, '2.13.1+cpu');
  installed('2.13.0');
  const located = locate.locateLibtorch({ env: { ...env, LIBTORCH: folder } });
  expect(located).toMatchObject({ folder, version: '2.13.1+cpu', build: 'cpu', source: 'LIBTORCH' });
  expect(located.steps.map(({ outcome }) => outcome)).toEqual([
    'found',
    ...Array(located.steps.length - 1).fill('skipped'),
  ]);
});

describe('the package of the platform', () => {
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const name = `@node-torch/${process.platform}-${process.arch}`;
  const folder = path.join(packageFolder, 'node_modules', name);
  const install = (ofPackage: string, ofLibtorch: string): void => {
    writeLibtorch(folder, ofLibtorch);
    fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name, version: ofPackage }));
  };
  afterEach(() => fs.rmSync(path.join(packageFolder, 'node_modules'), { recursive: true }));

  test('comes after LIBTORCH and before the cache', () => {
    install(version, '2.13.0+cpu');
    installed('2.13.0');
    expect(locate.locateLibtorch({ env })).toMatchObject({ folder: fs.realpathSync(folder), source: 'package' });
    const given = makeFolder();
    writeLibtorch(given, '2.13.1+cpu');
    expect(locate.locateLibtorch({ env: { ...env, LIBTORCH: given } })).toMatchObject({ folder: given });
  });

  test('is not taken when it belongs to another node-torch', () => {
    install('9.9.9', '2.13.0+cpu');
    const cached = installed('2.13.0');
    const located = locate.locateLibtorch({ env });
    expect(located).toMatchObject({ folder: cached, source: 'cache' });
    expect(located.steps).toContainEqual({
      step: 'package',
      path: fs.realpathSync(folder),
      outcome: 'absent',
      detail: `${name} is version 9.9.9, but version ${version} belongs to this node-torch`,
    });
  });

  test('is not taken when its libtorch is of another version than the addon', () => {
    install(version, '2.12.0+cpu');
    expect(locate.searchLibtorch({ env })).toMatchObject({ located: null });
    expect(failureOf({ env }).message).toContain('holds libtorch 2.12.0+cpu, but libtorch 2.13 is needed');
  });

  test('has no headers, so that building goes on looking', () => {
    install(version, '2.13.0+cpu');
    fs.rmSync(path.join(folder, 'include'), { recursive: true });
    const cached = installed('2.13.0');
    expect(locate.locateLibtorch({ purpose: 'build', env })).toMatchObject({ folder: cached });
  });
});

test('the cache comes before Python, and gives its newest fitting version', () => {
  const folder = installed('2.13.2');
  installed('2.13.0');
  installed('2.14.0');
  const located = locate.locateLibtorch({ env });
  expect(located).toMatchObject({ folder, source: 'cache' });
  expect(located.steps).toContainEqual(
    expect.objectContaining({ step: 'cache', outcome: 'mismatch', version: '2.14.0+cpu' }),
  );
});

test('a CUDA build in the cache comes before everything but LIBTORCH, when it is whole and its version fits', () => {
  installed('2.13.0');
  const subfolder = path.join(cache, `libtorch-2.13.0-cuda-${process.platform}-${process.arch}`);
  const folder = path.join(subfolder, 'torch');
  writeLibtorch(folder, '2.13.0+cu130');
  expect(locate.locateLibtorch({ env })).toMatchObject({ folder, source: 'cuda', build: 'cu130' });
  // Building takes the one for the CPU.
  expect(locate.locateLibtorch({ purpose: 'build', env })).toMatchObject({ source: 'cache', build: 'cpu' });
  // A library of NVIDIA's that is gone is noticed without loading any.
  const libraries = { '../nvidia/cu13/lib/libcudart.so.13': 700 };
  const marker = { format: 1, version: '2.13.0+cu130', source: 'x', sha256: null, libraries };
  fs.writeFileSync(path.join(folder, 'node-torch.json'), JSON.stringify(marker));
  const located = locate.locateLibtorch({ env });
  expect(located).toMatchObject({ source: 'cache' });
  expect(located.steps).toContainEqual(
    expect.objectContaining({
      step: 'cuda',
      outcome: 'unusable',
      detail: expect.stringContaining('libcudart.so.13 has 0'),
    }),
  );
  fs.rmSync(subfolder, { recursive: true });
  writeLibtorch(folder, '2.12.0+cu130');
  expect(locate.locateLibtorch({ env })).toMatchObject({ source: 'cache' });
});

test("the torch of the Python on PATH is taken when its version fits, and refused when it doesn't", () => {
  const torch = makeFolder();
  writePython(bin, `echo ${torch}`);
  writeLibtorch(torch, '2.13.0+cu130');
  expect(locate.locateLibtorch({ env })).toMatchObject({ folder: torch, build: 'cu130', source: 'python' });
  writeLibtorch(torch, '2.12.0');
  expect(locate.searchLibtorch({ env })).toMatchObject({ located: null, wanted: '2.13' });
  expect(failureOf({ env }).message).toContain(
    `python    ${torch}: holds libtorch 2.12.0, but libtorch 2.13 is needed`,
  );
});

test('LIBTORCH that is no libtorch is an error, whatever else there is', () => {
  const empty = makeFolder();
  installed('2.13.0');
  expect(failureOf({ env: { ...env, LIBTORCH: empty } }).message).toBe(
    `node-torch: LIBTORCH is set to ${empty}, which has no lib/libtorch.so, lib/libtorch_cpu.so, lib/libc10.so.
To mend it, one of:
  LIBTORCH=/path/to/libtorch  uses one that is there: a folder that holds lib/ of libtorch 2.13
  npx node-torch install      fetches libtorch 2.13.0 into the cache; LIBTORCH must be unset
  npx node-torch doctor       explains what was looked at, and what else may be wrong`,
  );
});

test('LIBTORCH of another version is an error that names both', () => {
  const folder = makeFolder();
  // No libraries at all: the version is what matters first.
  fs.writeFileSync(path.join(folder, 'build-version'), '2.9.0+cpu\n');
  expect(failureOf({ env: { ...env, LIBTORCH: folder } }).message).toContain(
    `LIBTORCH is set to ${folder}, which holds libtorch 2.9.0+cpu, but libtorch 2.13 is needed.`,
  );
});

test('LIBTORCH that does not state its version is not loaded on trust', () => {
  const folder = makeFolder();
  writeLibtorch(folder, '');
  expect(failureOf({ env: { ...env, LIBTORCH: folder } }).message).toContain('does not say its version');
});

test('when there is none, the error lists every place and the commands that mend it', () => {
  const error = failureOf({ env });
  expect(error.name).toBe('LibtorchNotFoundError');
  expect(error.message).toBe(`node-torch: libtorch 2.13 was not found. Looked in:
  LIBTORCH  not set
  cuda      ${cache}: no CUDA build installed there
  package   @node-torch/${process.platform}-${process.arch} is not installed
  cache     ${cache}: nothing installed there
  build     the addon was not built in this folder
  python    there is no python3 on PATH; there is no python on PATH
To mend it, one of:
  LIBTORCH=/path/to/libtorch  uses one that is there: a folder that holds lib/ of libtorch 2.13
  npx node-torch install      fetches libtorch 2.13.0 into the cache
  npx node-torch doctor       explains what was looked at, and what else may be wrong`);
});

test('a damaged library in the cache is noticed without loading it', () => {
  const folder = installed('2.13.0');
  const marker = {
    format: 1,
    version: '2.13.0+cpu',
    source: 'x',
    sha256: null,
    libraries: { 'lib/libtorch_cpu.so': 434184800 },
  };
  fs.writeFileSync(path.join(folder, 'node-torch.json'), JSON.stringify(marker));
  expect(failureOf({ env }).message).toContain('is damaged: lib/libtorch_cpu.so has 26 bytes instead of 434184800');
});

test('building takes any version from 2.11 to 2.14 from LIBTORCH, and needs headers', () => {
  const folder = makeFolder();
  writeLibtorch(folder, '2.11.0');
  const options: Locate.LocateOptions = { purpose: 'build', env: { ...env, LIBTORCH: folder } };
  expect(locate.locateLibtorch(options)).toMatchObject({ folder, version: '2.11.0' });
  fs.rmSync(path.join(folder, 'include'), { recursive: true });
  expect(failureOf(options).message).toContain('has no include/, which building needs');
  writeLibtorch(folder, '2.10.0');
  expect(failureOf(options).message).toContain('holds libtorch 2.10.0, but libtorch 2.11 to 2.14 is needed');
});

test('an addon built here decides which version fits, and remembers the libtorch it was built with', () => {
  const torch = makeFolder();
  writeLibtorch(torch, '2.14.1+cu130');
  installed('2.13.0');
  const release = path.join(packageFolder, 'build', 'Release');
  fs.mkdirSync(release, { recursive: true });
  fs.writeFileSync(path.join(release, 'node-torch.node'), '');
  const info = { libtorch: torch, version: '2.14.1+cu130', nodeAddonApi: '8.9.2', compiler: 'c++' };
  fs.writeFileSync(path.join(release, 'build-info.json'), JSON.stringify(info));
  try {
    expect(locate.locateLibtorch({ env })).toMatchObject({ folder: torch, source: 'build', version: '2.14.1+cu130' });
    fs.rmSync(torch, { recursive: true });
    const { message } = failureOf({ env });
    expect(message).toContain('libtorch 2.14 was not found');
    expect(message).toContain('holds libtorch 2.13.0+cpu, but libtorch 2.14 is needed');
  } finally {
    fs.rmSync(path.join(packageFolder, 'build'), { recursive: true });
  }
});
