import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { makeFolder, removeFolders, writeLibtorch } from './fakes.js';

const preload = path.resolve(require.resolve('node-torch/package.json'), '..', 'dist', 'native', 'preload.js');

afterAll(removeFolders);

/** Runs a program in a process of its own; `preload()` is the function under test. */
function run(program: string, env: NodeJS.ProcessEnv = {}) {
  const source = `const { preloadLibtorch: preload } = require(${JSON.stringify(preload)});\n${program}`;
  return spawnSync(process.execPath, ['-e', source], { encoding: 'utf8', env: { ...process.env, ...env } });
}

test('loading libtorch twice, in another context and in a worker is harmless', () => {
  const program = `
    const vm = require('node:vm');
    const { Worker } = require('node:worker_threads');
    const first = preload();
    if (preload().folder !== first.folder) throw new Error('another folder');
    delete require.cache[require.resolve(${JSON.stringify(preload)})];
    vm.runInNewContext('require(file).preloadLibtorch()', { require, file: ${JSON.stringify(preload)} });
    const worker = new Worker('require(' + ${JSON.stringify(JSON.stringify(preload))} + ').preloadLibtorch()', { eval: true });
    worker.on('exit', (code) => { preload(); console.log(code, require('node:fs').readFileSync('/proc/self/maps', 'utf8').includes(first.folder)); });`;
  const { stdout, stderr } = run(program);
  expect(stderr).toBe('');
  expect(stdout.trim()).toBe('0 true');
});

test('libraries that the system cannot load are an error with its words and what mends it', () => {
  const folder = makeFolder();
  writeLibtorch(folder, '2.13.0+cpu');
  const { status, stdout } = run('try { preload(); } catch (error) { console.log(error.message); process.exit(3); }', {
    LIBTORCH: folder,
  });
  expect(status).toBe(3);
  expect(stdout).toMatch(
    /^node-torch: libtorch 2\.13\.0\+cpu in .* could not be loaded: .*(file too short|invalid ELF header)/,
  );
  expect(stdout).toContain('npx node-torch install');
  expect(stdout).toContain('npx node-torch doctor');
});
