import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { checkScript } from '../../dist/cli/training/script.js';
import { makeFolder, removeFolders, writeTree } from '../libtorch/fakes.js';

const root = path.resolve(require.resolve('node-torch/package.json'), '..');
const main = path.join(root, 'dist', 'cli', 'main.js');

afterAll(removeFolders);

/** A project with this package in it, and these scripts. */
function project(files: Record<string, string>): string {
  const folder = makeFolder();
  writeTree(folder, files);
  fs.mkdirSync(path.join(folder, 'node_modules'));
  fs.symlinkSync(root, path.join(folder, 'node_modules', 'node-torch'));
  return folder;
}

const model = `
const torch = require('node-torch');
const model = torch.sequential();
model.add(torch.layers.dense({ units: 2, inputShape: [3] }));
model.compile({ optimizer: 'sgd', loss: 'mse' });
const fit = (epochs, options) => model.fit(torch.ones([8, 3]), torch.ones([8, 2]), { epochs, batchSize: 4, verbose: 0, ...options });
`;

function train(folder: string, args: string[], env: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, [main, 'train', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
}

function readLog(file: string): Array<Record<string, unknown>> {
  const lines = fs.readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}

describe('a script', () => {
  test('runs as the main program, with its arguments, after what the options set', () => {
    const folder = project({
      'train.cjs': `const torch = require('node-torch');
        console.log(JSON.stringify([require.main === module, process.argv.slice(1), torch.getNumThreads(), process.env.NODE_TORCH_DEVICE, torch.initialSeed().toString()]));`,
    });
    const { status, stdout, stderr } = train(folder, [
      ...['--threads', '1', '--seed', '42', '--device', 'cpu', 'train.cjs', '--epochs', '3', '--seed', '7'],
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const file = fs.realpathSync(path.join(folder, 'train.cjs'));
    expect(JSON.parse(stdout)).toEqual([true, [file, '--epochs', '3', '--seed', '7'], 1, 'cpu', '42']);
  });

  test('may be a module; what it throws ends it as ever, with status 1', () => {
    const folder = project({
      'train.mjs': `import * as torch from 'node-torch';
        console.log(await torch.ones([2]).data());
        throw new Error('of the script');`,
    });
    const { status, stdout, stderr } = train(folder, ['train.mjs']);
    expect(stdout).toContain('Float32Array(2) [ 1, 1 ]');
    expect(stderr).toContain('Error: of the script\n    at file:');
    expect(status).toBe(1);
  });

  test('has its own exit status', () => {
    const folder = project({ 'train.js': 'process.exitCode = 7;' });
    expect(train(folder, ['train.js']).status).toBe(7);
  });

  test("uses its project's node-torch", () => {
    const folder = makeFolder();
    const fake = `module.exports = { version: '9.9.9', callbacks: { everyFit() {} }, setNumThreads: (n) => console.log('threads of 9.9.9:', n) };`;
    writeTree(folder, {
      'train.js': "console.log(require('node-torch').version);",
      'node_modules/node-torch/package.json': '{"main": "index.js"}',
      'node_modules/node-torch/index.js': fake,
    });
    expect(train(folder, ['--threads', '3', 'train.js']).stdout).toBe('threads of 9.9.9: 3\n9.9.9\n');
  });
});

describe('what cannot be run is said before anything is', () => {
  test.each<[string, string, string]>([
    ['none', 'none.js', 'node-torch: there is no script '],
    ['a folder', '.', 'node-torch: there is no script '],
    [
      'something else',
      'data.json',
      'expected a script that ends in .js, .mjs, .cjs, .ts, .mts, .cts but received data.json',
    ],
    ['one whose project has no node-torch', 'alone.js', 'Run `npm install node-torch` in the project of the script.'],
    ['one whose project has an old one', 'old/train.js', 'version 0.0.1 is too old for this command'],
  ])('%s', (_name, script, message) => {
    const folder = makeFolder();
    writeTree(folder, {
      'data.json': '{}',
      'alone.js': "console.log('ran')",
      'old/train.js': "console.log('ran')",
      'old/node_modules/node-torch/index.js': "module.exports = { version: '0.0.1' };",
    });
    const { status, stdout, stderr } = train(folder, [script]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });

  test.each<[string, string[], string]>([
    ['threads', ['--threads', '0', 'x.js'], 'Expected a whole number from 1 to 4096.'],
    ['a seed', ['--seed', 'one', 'x.js'], 'Expected a whole number from 0 to '],
    ['a device', ['--device', 'tpu', 'x.js'], 'Allowed choices are cpu, cuda.'],
    ['no script', [], "missing required argument 'script'"],
  ])('%s', (_name, args, message) => {
    const { status, stderr } = train(makeFolder(), args);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
  });

  test('a log that cannot be written', () => {
    const folder = project({ 'train.js': "console.log('ran')" });
    const { status, stdout, stderr } = train(folder, ['--log', 'none/log.jsonl', 'train.js']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^node-torch: the log .*none\/log\.jsonl cannot be written: ENOENT/);
  });

  test('a GPU that cannot be used', () => {
    const folder = project({ 'train.js': "console.log('ran')" });
    const { status, stdout, stderr } = train(folder, ['--device', 'cuda', 'train.js'], { CUDA_VISIBLE_DEVICES: '-1' });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain("Expected a device that can be used but received 'cuda'");
  });
});

describe('TypeScript', () => {
  const file = (): string => {
    const script = path.join(makeFolder(), 'train.ts');
    fs.writeFileSync(script, '');
    return script;
  };

  test('is run by a Node that strips types, or with something that was loaded for it', () => {
    expect(() => checkScript(file(), { version: 'v22.18.0', stripsTypes: true, options: '' })).not.toThrow();
    expect(() =>
      checkScript(file(), { version: 'v20.19.0', stripsTypes: false, options: '--import tsx' }),
    ).not.toThrow();
  });

  test('is otherwise refused, with the ways out of this version', () => {
    const old = { version: 'v20.19.0', stripsTypes: false, options: '' };
    expect(() => checkScript(file(), old)).toThrow('Node v20.19.0 does not run TypeScript by itself');
    expect(() => checkScript(file(), old)).not.toThrow('strip-types');
    const younger = { ...old, version: 'v22.12.0' };
    expect(() => checkScript(file(), younger)).toThrow('NODE_OPTIONS=--experimental-strip-types');
  });
});

describe('the log', () => {
  test('has a line for each fit, epoch and end; others are appended', () => {
    const folder = project({
      'train.js': `${model}
        fit(2, { verbose: 0 }).then(() => fit(1, { validationSplit: 0.5 }));`,
    });
    for (const status of [0, 0])
      expect(train(folder, ['--seed', '1', '--log', 'log.jsonl', 'train.js']).status).toBe(status);
    const lines = readLog(path.join(folder, 'log.jsonl'));
    const once = ['start', 'fit', 'epoch', 'epoch', 'end', 'fit', 'epoch', 'end', 'exit'];
    expect(lines.map(({ event }) => event)).toEqual([...once, ...once]);
    expect(lines[0]).toMatchObject({ seed: 1, device: null, args: [], node: process.version, libtorch: '2.13.0' });
    expect(lines[1]).toMatchObject({ fit: 1, model: 'sequential', parameters: 8, epochs: 2, samples: 8, batchSize: 4 });
    expect(lines[2]).toMatchObject({ fit: 1, epoch: 1, samples: 8, logs: { loss: expect.any(Number) } });
    expect(lines[4]).toMatchObject({ fit: 1, epochs: 2, stopped: false });
    expect(lines[6]).toMatchObject({ fit: 2, epoch: 1, samples: 4, logs: { val_loss: expect.any(Number) } });
    expect(lines[8]).toMatchObject({ status: 0, signal: null, peakMemory: expect.any(Number) });
    for (const { time } of lines) expect(new Date(time as string).toISOString()).toBe(time);
  });

  test('numbers that JSON has not are texts; a script that fails has its status', () => {
    const folder = project({
      'train.js': `${model}
        const broken = { setModel() {}, onEpochEnd: (_, logs) => { logs.ratio = Infinity; logs.other = NaN; } };
        fit(1, { callbacks: broken }).then(() => { throw new Error('later'); });`,
    });
    expect(train(folder, ['--log', 'log.jsonl', 'train.js']).status).toBe(1);
    const lines = readLog(path.join(folder, 'log.jsonl'));
    expect(lines[2]).toMatchObject({ logs: { ratio: 'Infinity', other: 'NaN' } });
    expect(lines.at(-1)).toMatchObject({ event: 'exit', status: 1 });
  });
});

const unlessWindows = process.platform === 'win32' ? describe.skip : describe;

unlessWindows('signals', () => {
  /** Starts a training without end that says when its first epoch is over, and what comes after it. */
  function start(
    script: string,
    args: string[] = [],
  ): { child: ChildProcess; output: () => string; ready: Promise<void> } {
    const folder = project({ 'train.js': `${model}\n${script}` });
    const child = spawn(process.execPath, [main, 'train', ...args, 'train.js'], { cwd: folder });
    let text = '';
    const ready = new Promise<void>((resolve) => {
      for (const stream of [child.stdout, child.stderr]) {
        stream?.setEncoding('utf8').on('data', (part: string) => {
          text += part;
          if (text.includes('ready')) resolve();
        });
      }
      child.on('close', () => resolve());
    });
    return { child, ready, output: () => text };
  }
  const endless = `const ready = { onEpochEnd: (epoch) => { if (epoch === 0) console.log('ready'); } };
    fit(1e9, { callbacks: ready })`;

  test.each<[NodeJS.Signals, number]>([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('%s lets fit end well, the script go on, and gives status %i', async (signal, status) => {
    const { child, ready, output } = start(
      `${endless}.then(() => model.save('saved.safetensors')).then(() => console.log('saved'));`,
    );
    await ready;
    child.kill(signal);
    expect(await once(child, 'close')).toEqual([status, null]);
    expect(output()).toContain('node-torch: stopping after this step');
    expect(output()).toMatch(/saved\n$/);
  });

  test('a reader of the output that ends with it, such as tee, does not keep the script from saving', async () => {
    const saved = path.join(makeFolder(), 'saved.safetensors');
    const { child, ready } = start(`${endless}
      .then(() => { for (let i = 0; i < 100; i++) console.log('more'); })
      .then(() => new Promise((resolve) => setTimeout(resolve, 100)))
      .then(() => { console.log('and more'); return model.save(${JSON.stringify(saved)}); });`);
    await ready;
    child.stdout?.destroy();
    child.stderr?.destroy();
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([130, null]);
    expect(fs.existsSync(saved)).toBe(true);
  });

  test('the log tells of it', async () => {
    const log = path.join(makeFolder(), 'log.jsonl');
    const { child, ready } = start(`${endless};`, ['--log', log]);
    await ready;
    child.kill('SIGTERM');
    await once(child, 'close');
    const [end, exit] = readLog(log).slice(-2);
    expect(end).toMatchObject({ event: 'end', fit: 1, stopped: true });
    expect(exit).toMatchObject({ event: 'exit', status: 143, signal: 'SIGTERM' });
  });

  test('a status that the script sets stays, and another fit ends before its first step', async () => {
    const { child, ready, output } = start(
      `${endless}.then(() => fit(3)).then(({ epoch }) => { console.log('epochs:', epoch.length); process.exitCode = 0; });`,
    );
    await ready;
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(output()).toContain('epochs: 0');
  });

  test('the second one ends the process', async () => {
    const { child, ready, output } = start(
      `${endless}.then(() => { console.log('still there'); setInterval(() => {}, 1000); });`,
    );
    await ready;
    child.kill('SIGINT');
    while (!output().includes('still there')) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([null, 'SIGINT']);
  });

  test('while nothing trains the first one does', async () => {
    const { child, ready, output } = start("console.log('ready'); setInterval(() => {}, 1000);");
    await ready;
    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([null, 'SIGTERM']);
    expect(output()).not.toContain('stopping');
  });

  test('unless the script listens itself', async () => {
    const { child, ready } = start(
      "process.on('SIGTERM', () => process.exit(5)); setInterval(() => {}, 1000); console.log('ready');",
    );
    await ready;
    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([5, null]);
  });
});
