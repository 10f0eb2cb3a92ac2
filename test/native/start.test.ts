import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeFolder, removeFolders, writeLibtorch } from '../libtorch/fakes.js';
import { packageFolder, runCleanly } from './child.js';

const release = path.join('build', 'Release');
const preload = path.join(packageFolder, release, 'preload.node');
const onLinux = process.platform === 'linux' ? test : test.skip;

afterAll(removeFolders);

/** A copy of the package whose addon that loads libtorch on a thread is missing, or is a file with this text. */
function packageWithout(text?: string): string {
  const folder = makeFolder();
  fs.cpSync(path.join(packageFolder, 'dist'), path.join(folder, 'dist'), { recursive: true });
  fs.cpSync(path.join(packageFolder, 'package.json'), path.join(folder, 'package.json'));
  fs.symlinkSync(path.join(packageFolder, 'node_modules'), path.join(folder, 'node_modules'));
  fs.mkdirSync(path.join(folder, release), { recursive: true });
  for (const name of ['node-torch.node', 'build-info.json']) {
    fs.copyFileSync(path.join(packageFolder, release, name), path.join(folder, release, name));
  }
  if (text !== undefined) fs.writeFileSync(path.join(folder, release, 'preload.node'), text);
  return folder;
}

/** Runs a program in which `folder` is the package and nothing is loaded yet. */
function run(folder: string, program: string, env: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, ['-e', `const folder = ${JSON.stringify(folder)};\n${program}`], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
}

const silent = (stdout: string) => ({ status: 0, signal: null, stderr: '', stdout });

onLinux('libtorch loads while JavaScript does other things', () => {
  const program = `
    const { beginPreload, preloadLibtorch } = require(folder + '/dist/native/preload.js');
    const isMapped = () => require('node:fs').readFileSync('/proc/self/maps', 'utf8').includes('libtorch_cpu.so');
    const before = isMapped();
    beginPreload();
    const deadline = Date.now() + 40_000;
    while (!isMapped() && Date.now() < deadline);
    const during = isMapped();
    preloadLibtorch();
    console.log(before, during, process.env.GOMP_SPINCOUNT);`;
  const clean = { OMP_WAIT_POLICY: undefined, GOMP_SPINCOUNT: undefined, KMP_BLOCKTIME: undefined };
  expect(run(packageFolder, program, clean)).toMatchObject(silent('false true undefined\n'));
});

describe.each([
  ['missing', undefined],
  ['no addon', 'text'],
])('where the addon that does so is %s', (_name, text) => {
  test('libtorch is loaded all the same, and waits shortly', () => {
    const program = 'console.log(require(folder).ones([2]).add(1).toArray().join(), process.env.GOMP_SPINCOUNT);';
    const env = { OMP_WAIT_POLICY: undefined, GOMP_SPINCOUNT: undefined, KMP_BLOCKTIME: undefined };
    const { stderr, ...result } = run(packageWithout(text), program, { ...env, OMP_DISPLAY_ENV: 'VERBOSE' });
    expect(result).toMatchObject({ status: 0, stdout: '2,2 undefined\n' });
    if (process.platform === 'linux') expect(stderr).toContain("GOMP_SPINCOUNT = '1000'");
  });

  test('errors are the same', () => {
    const broken = makeFolder();
    writeLibtorch(broken, '2.13.0+cpu');
    const program = `
      try {
        require(folder);
      } catch (error) {
        console.log(JSON.stringify([error.name, error.message, error.cause.message, process.env.GOMP_SPINCOUNT]));
      }`;
    const env = { GOMP_SPINCOUNT: undefined, LIBTORCH: broken };
    const { stdout, ...result } = run(packageWithout(text), program, env);
    expect(result).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)[1]).toMatch(/could not be loaded: .*(file too short|invalid ELF header)/);
    expect(run(packageFolder, program, env)).toMatchObject(silent(stdout));
  });
});

test('importing again after what was missing is there', () => {
  const program = `
    process.env.LIBTORCH = folder + '/not-there';
    const errors = [1, 2].map(() => {
      try {
        require(folder);
      } catch (error) {
        return error.name;
      }
    });
    delete process.env.LIBTORCH;
    console.log(errors.join(), require(folder).ones([2]).add(1).toArray().join());`;
  const { LIBTORCH } = process.env;
  const mended = LIBTORCH
    ? program.replace('delete process.env.LIBTORCH;', `process.env.LIBTORCH = ${JSON.stringify(LIBTORCH)};`)
    : program;
  expect(run(packageFolder, mended)).toMatchObject(silent('LibtorchNotFoundError,LibtorchNotFoundError 2,2\n'));
});

test('several workers load it at the same time, before the main thread does', () => {
  const worker = `require('node:worker_threads').parentPort.postMessage(
    require(require('node:worker_threads').workerData).ones([2]).add(1).toArray().join());`;
  const program = `
    const { Worker } = require('node:worker_threads');
    const start = () => new Promise((resolve, reject) => {
      const worker = new Worker(${JSON.stringify(worker)}, { eval: true, workerData: folder });
      worker.on('message', resolve).on('error', reject);
    });
    Promise.all([start(), start(), start()]).then((answers) => {
      console.log(answers.join(), require(folder).ones([2]).add(1).toArray().join());
    });`;
  expect(run(packageFolder, program)).toMatchObject(silent('2,2,2,2,2,2 2,2\n'));
});

test.each([
  ['by process.exit', 'console.log("end"); process.exit(0);'],
  ['by itself', 'console.log("end");'],
])('a process may end %s while libtorch loads', (_name, end) => {
  const program = `require(folder + '/dist/native/preload.js').beginPreload(); ${end}`;
  expect(run(packageFolder, program)).toMatchObject(silent('end\n'));
});

test('a worker may be terminated while libtorch loads', () => {
  const worker = `require(require('node:worker_threads').workerData + '/dist/native/preload.js').beginPreload();
    require('node:worker_threads').parentPort.postMessage('begun');
    setInterval(() => {}, 1000);`;
  const program = `
    const { Worker } = require('node:worker_threads');
    const worker = new Worker(${JSON.stringify(worker)}, { eval: true, workerData: folder });
    worker.on('message', () => worker.terminate().then((code) => {
      console.log(code, require(folder).ones([2]).add(1).toArray().join());
    }));`;
  expect(run(packageFolder, program)).toMatchObject(silent('1 2,2\n'));
});

onLinux('the addon that loads libraries takes no nonsense, and may be used again', () => {
  const program = `
    const module = { exports: {} };
    process.dlopen(module, ${JSON.stringify(preload)});
    const { begin, finish } = module.exports;
    const answers = [JSON.stringify(finish())];
    for (const wrong of [[], [1], [null], [{}]]) {
      try {
        begin(...wrong);
      } catch (error) {
        answers.push(error.message);
      }
    }
    begin('/not-there/at-all.so');
    answers.push(finish().includes('/not-there/at-all.so'), finish() !== '');
    begin('libm.so.6');
    answers.push(JSON.stringify(finish()));
    console.log(answers.join('|'));`;
  const wrong = 'Expected the path of a library for file';
  expect(run(packageFolder, program)).toMatchObject(silent(`""|${`${wrong}|`.repeat(4)}true|true|""\n`));
});

describe('from an ES module', () => {
  const imports = (program: string) =>
    spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  const entry = JSON.stringify(pathToFileURL(require.resolve('node-torch')).href);

  test('names can be imported', () => {
    const program = `
      import torch, { layers, sequential, Tensor, tensor } from ${entry};
      console.log(tensor([1, 2]).add(1).toArray().join(), layers === torch.layers, sequential === torch.sequential, tensor([1]) instanceof Tensor);`;
    expect(imports(program)).toMatchObject(silent('2,3 true true true\n'));
  });

  test('all of them', () => {
    const program = `
      import { createRequire } from 'node:module';
      import * as torch from ${entry};
      const names = Object.keys(createRequire(import.meta.url)(${JSON.stringify(packageFolder)}));
      console.log(names.length > 100, names.filter((name) => !(name in torch)).join());`;
    expect(imports(program)).toMatchObject(silent('true \n'));
  });
});

test('the functions of the addon are those of an ordinary object once it is loaded', () => {
  const program = `
    const { native } = require(packageFolder + '/dist/native/binding.js');
    console.log(typeof native.call, typeof native.nothing, 'call' in native);`;
  expect(runCleanly(program)).toBe('function undefined true');
});
