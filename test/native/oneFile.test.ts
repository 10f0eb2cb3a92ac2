import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeFolder, removeFolders } from '../libtorch/fakes.js';
import { packageFolder } from './child.js';

let folder: string;

/** The package as it can be published: all of the library in one file. */
beforeAll(() => {
  folder = makeFolder();
  for (const name of ['package.json', 'dist'])
    fs.cpSync(path.join(packageFolder, name), path.join(folder, name), { recursive: true });
  fs.mkdirSync(path.join(folder, 'build'));
  for (const name of ['node_modules', path.join('build', 'Release')])
    fs.symlinkSync(path.join(packageFolder, name), path.join(folder, name));
  const script = pathToFileURL(path.join(packageFolder, 'scripts', 'bundle-dist.mjs')).href;
  const program = `import { bundleDist } from ${JSON.stringify(script)}; bundleDist(${JSON.stringify(folder)});`;
  expect(run(['--input-type=module', '-e', program])).toBe('');
});
afterAll(removeFolders);

function run(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

const names = `
  const kindOf = (value) => (typeof value === 'function' ? 'function ' + value.name : typeof value);
  const listed = (object) => Object.keys(object).sort().map((key) => key + ': ' + kindOf(object[key]));
  const inside = ['layers', 'losses', 'metrics', 'optim', 'callbacks', 'nn', 'linalg', 'jit'];
  console.log(JSON.stringify([listed(torch), ...inside.map((name) => listed(torch[name])), Reflect.ownKeys(torch.Tensor.prototype).map(String).sort()]));`;

test('one file has the same names, classes and methods as the modules', () => {
  const ofModules = run(['-e', `const torch = require(${JSON.stringify(packageFolder)});${names}`]);
  expect(ofModules).toContain('manualSeed: function manualSeed');
  expect(run(['-e', `const torch = require(${JSON.stringify(folder)});${names}`])).toBe(ofModules);
});

test('one file trains, and its names can be imported from ES modules', () => {
  const program = `
    import { layers, sequential, ones, TorchError } from ${JSON.stringify(pathToFileURL(path.join(folder, 'dist', 'index.js')).href)};
    const model = sequential();
    model.add(layers.dense({ units: 1, inputShape: [2] }));
    model.compile({ optimizer: 'adam', loss: 'mse' });
    await model.fit(ones([8, 2]), ones([8, 1]), { epochs: 2, verbose: 0 });
    const { shape } = await model.predict(ones([3, 2]));
    try {
      ones([2]).add(ones([3]));
    } catch (error) {
      console.log(JSON.stringify(shape), error instanceof TorchError, error.name);
    }`;
  expect(run(['--input-type=module', '-e', program])).toBe('[3,1] true TorchError\n');
});

test('nothing of the library is left beside it, and the command line runs', () => {
  const left = fs.readdirSync(path.join(folder, 'dist'), { recursive: true }) as string[];
  expect(left.filter((name) => /^(?:models|layers|ops)\b.*\.js$/.test(name))).toEqual([]);
  expect(left).toContain(path.join('models', 'index.d.ts'));
  expect(run([path.join(folder, 'dist', 'cli', 'main.js'), 'doctor'])).toContain('Everything works.');
});
