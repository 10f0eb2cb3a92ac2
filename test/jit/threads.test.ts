import * as fs from 'node:fs';
import * as path from 'node:path';
import * as torch from 'node-torch';
import { goldensFolder } from '../goldens.js';
import { runChild, runCleanly } from '../native/child.js';

const file = (name: string): string => path.join(goldensFolder, 'torchscript', `${name}.pt`);
const load = (name: string) => torch.jit.load(file(name));

describe('calls at once', () => {
  test('of one module give what they give one by one', async () => {
    const traced = await load('traced');
    const inputs = Array.from({ length: 64 }, (_, i) => torch.full([2, 3], i / 64));
    const wanted = inputs.map((input) => traced.forwardSync(input).toArray());
    const fresh = await load('traced');
    const outputs = await Promise.all(inputs.map((input) => fresh.forward(input)));
    outputs.forEach((output, index) => {
      const difference = output
        .sub(torch.tensor(wanted[index] as number[]))
        .abs()
        .max()
        .item();
      expect(difference).toBeLessThan(1e-6);
    });
  });

  test('that assign attributes and write to lists count each of them', async () => {
    const counter = await load('counter');
    const calls = Array.from({ length: 200 }, (_, i) =>
      i % 2 ? counter.forward(torch.ones([2])) : counter.call<number[]>('remember', [i]),
    );
    // Reading goes on meanwhile.
    for (let i = 0; i < 20; i++) expect(counter.attribute<number>('calls')).toBeLessThanOrEqual(100);
    await Promise.all(calls);
    expect(counter.attribute('calls')).toBe(100);
    expect(counter.attribute<torch.Tensor>('total').toArray()).toEqual([100, 100]);
    expect(counter.attribute<number[]>('history').toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 100 }, (_, i) => 2 * i),
    );
  });

  test('in training mode count each batch', async () => {
    const training = (await load('training')).train();
    await Promise.all(Array.from({ length: 40 }, () => training.forward(torch.rand([4, 3]))));
    expect(training.namedBuffers()['norm.num_batches_tracked']?.item()).toBe(40);
  });

  test('with errors among them', async () => {
    const failing = await load('failing');
    const square = torch.eye(2);
    const results = await Promise.allSettled(
      Array.from({ length: 30 }, (_, i) => failing.forward(square, i % 3 ? square : torch.ones([3, 3]))),
    );
    results.forEach((result, i) => {
      expect(result.status).toBe(i % 3 ? 'fulfilled' : 'rejected');
    });
  });

  test('while it is converted, saved, trained and disposed of', async () => {
    const traced = await load('traced');
    const calls: Array<Promise<torch.Tensor>> = [];
    for (let i = 0; i < 40; i++) {
      calls.push(traced.forward(torch.ones([1, 3])));
      if (i % 5 === 0) traced.to(i % 10 ? 'float32' : 'float64').to('float32');
      if (i % 7 === 0) traced.train(i % 2 === 0).eval();
      if (i % 9 === 0) calls.push(traced.toBuffer().then(() => torch.ones([1, 2])));
    }
    traced.dispose();
    let answered = 0;
    for (const outcome of await Promise.allSettled(calls)) {
      if (outcome.status === 'fulfilled') {
        expect(outcome.value.shape).toEqual([1, 2]);
        answered++;
      } else {
        // A call may come between the two conversions.
        expect(String(outcome.reason)).toContain('mat1 and mat2 must have the same dtype, but got Float and Double');
      }
    }
    expect(answered).toBeGreaterThan(0);
  });

  test('wait for tasks that a script begins', async () => {
    const side = await load('side');
    const results = await Promise.all(Array.from({ length: 10 }, () => side.forward(torch.ones([2, 3]))));
    for (const result of results) expect(result.toArray()).toEqual([12, 12, 12]);
  });
});

test('random numbers of a call inside of a checkpoint are drawn again, with the same bits', async () => {
  const training = (await load('training')).train();
  const x = torch.rand([16, 3]);
  const gradients = (through: (input: torch.Tensor) => torch.Tensor): unknown => {
    torch.manualSeed(7);
    const input = x.clone().requiresGrad_();
    through(input).square().sum().backward();
    return input.grad?.toArray();
  };
  const forward = (input: torch.Tensor) => training.forwardSync(input);
  // The executor specialises during the first calls.
  for (let i = 0; i < 3; i++) gradients(forward);
  expect(gradients((input) => torch.checkpoint(forward, input))).toEqual(gradients(forward));
});

describe('the event loop', () => {
  test('turns while a module runs', () => {
    const program = `
      (async () => {
        const slow = await torch.jit.load(${JSON.stringify(file('slow'))});
        const x = torch.rand([32, 32]);
        let done = false;
        let turns = 0;
        const running = torch.noGrad(() => ({ promise: slow.forward(x, 20000) })).promise.then(() => { done = true; });
        while (!done) {
          await new Promise((resolve) => setImmediate(resolve));
          turns++;
        }
        await running;
        console.log(turns > 10);
      })();`;
    expect(runCleanly(program)).toBe('true');
  });

  test('files are read while modules use all threads that they may', () => {
    const program = `
      const fs = require('node:fs/promises');
      (async () => {
        const slow = await torch.jit.load(${JSON.stringify(file('slow'))});
        const x = torch.rand([4, 4]);
        let finished = 0;
        // Calls in all threads would keep the file waiting until most of them have ended.
        const calls = torch.noGrad(() => Array.from({ length: 8 }, () => slow.forward(x, 30000).then(() => { finished++; })));
        await fs.readFile(${JSON.stringify(file('slow'))});
        const before = finished;
        await Promise.all(calls);
        console.log(before < 5, finished);
      })();`;
    expect(runCleanly(program, { env: { UV_THREADPOOL_SIZE: '2' } })).toBe('true 8');
  });
});

const begin = `
  const { workerData, parentPort } = require('node:worker_threads');
  const torch = require(workerData.packageFolder);
  (async () => {
    const slow = await torch.jit.load(workerData.file);
    const x = torch.rand([16, 16]);
    const calls = torch.noGrad(() => Array.from({ length: 12 }, () => slow.forward(x, workerData.times)));`;

describe('workers', () => {
  test('load and run modules of their own', () => {
    const source = `${begin}
        const outputs = await Promise.all(calls);
        parentPort.postMessage(outputs.map((output) => output.shape.join()));
      })();`;
    const program = `
      const { Worker } = require('node:worker_threads');
      const run = () => new Promise((resolve, reject) => {
        const worker = new Worker(${JSON.stringify(source)}, { eval: true, workerData: { packageFolder, file: ${JSON.stringify(file('slow'))}, times: 10 } });
        worker.once('message', resolve);
        worker.once('error', reject);
      });
      Promise.all([run(), run(), run()]).then((answers) => console.log([...new Set(answers.flat())].join(';')));`;
    expect(runCleanly(program)).toBe('16,16');
  });

  test('are terminated while modules run, wait and are loaded', () => {
    const source = `${begin}
        parentPort.postMessage(1);
        for (;;) await torch.jit.load(workerData.file);
      })();`;
    const program = `
      const { Worker } = require('node:worker_threads');
      (async () => {
        for (const delay of [0, 0, 5, 20, 60]) {
          const worker = new Worker(${JSON.stringify(source)}, { eval: true, workerData: { packageFolder, file: ${JSON.stringify(file('slow'))}, times: 5000 } });
          await new Promise((resolve) => worker.once('message', resolve));
          await new Promise((resolve) => setTimeout(resolve, delay));
          if (await worker.terminate() !== 1) throw new Error('it ended by itself');
        }
        const slow = await torch.jit.load(${JSON.stringify(file('slow'))});
        console.log((await slow.forward(torch.rand([4, 4]), 3)).shape.join());
      })();`;
    expect(runCleanly(program)).toBe('4,4');
  });
});

describe('the end of the process', () => {
  const slow = `torch.jit.load(${JSON.stringify(file('slow'))})`;
  test.each([
    ['waits for a call', `${slow}.then((m) => m.forward(torch.rand([8, 8]), 2000)).then(() => console.log('end'));`],
    [
      'by process.exit while modules run',
      `${slow}.then((m) => { for (let i = 0; i < 6; i++) m.forward(torch.rand([8, 8]), 2000); console.log('end'); process.exit(0); });`,
    ],
    ['by process.exit while a module is loaded', `${slow}; console.log('end'); process.exit(0);`],
    ['with a module alive', `${slow}.then((m) => { globalThis.kept = m; console.log('end'); });`],
  ])('%s', (_name, program) => {
    expect(runCleanly(program)).toBe('end');
  });

  test('by an error that nobody catches', () => {
    const program = `torch.jit.load(${JSON.stringify(file('failing'))}).then((m) => m.forward(torch.ones([2, 3]), torch.ones([2, 3])));`;
    const { status, signal, stderr } = runChild(program);
    expect([status, signal]).toEqual([1, null]);
    expect(stderr).toContain('ScriptError: mat1 and mat2 shapes cannot be multiplied');
  });
});

describe('memory', () => {
  test('tensors of calls are given back', async () => {
    const traced = await load('traced');
    const x = torch.ones([2, 3]);
    const { numTensors } = torch.memory();
    for (let i = 0; i < 50; i++) {
      traced.forwardSync(x).dispose();
      (await traced.forward(x)).dispose();
      await traced.forward(torch.ones([2, 4])).catch(() => {});
      torch.dispose(traced.stateDict());
    }
    torch.dispose([]);
    // Those that the failed calls were given are garbage.
    expect(torch.memory().numTensors).toBeLessThanOrEqual(numTensors + 50);
  });

  test('modules and their calls leave no memory behind, disposed of or collected', () => {
    expect(fs.existsSync(file('training'))).toBe(true);
    const program = `
      const fs = require('node:fs');
      (async () => {
        // 4 MB of weights.
        const module = await torch.jit.load(${JSON.stringify(file('control'))});
        const big = await torch.jit.load(${JSON.stringify(file('counter'))});
        big.setAttribute('total', torch.zeros([1000000]));
        const bytes = await big.toBuffer();
        const round = async (dispose) => {
          const loaded = await torch.jit.load(bytes);
          loaded.callSync('peek', [torch.ones([1000])]);
          await loaded.call('peek', [torch.ones([1000])]);
          if (dispose) loaded.dispose();
        };
        const settle = async () => { gc(); await new Promise((resolve) => setImmediate(resolve)); gc(); };
        const rounds = async (dispose) => {
          for (let i = 0; i < 40; i++) { await round(dispose); if (!dispose && i % 5 === 0) await settle(); }
          await settle();
          return process.memoryUsage().rss / 1e6;
        };
        const results = [];
        for (const dispose of [true, false]) {
          await rounds(dispose);
          const before = await rounds(dispose);
          results.push(await rounds(dispose) - before);
        }
        // 40 modules that stayed would be 160 MB.
        console.log(JSON.stringify(results.map((grown) => grown < 40 ? 'bounded' : grown)));
      })();`;
    expect(JSON.parse(runCleanly(program, { flags: ['--expose-gc'] }))).toEqual(['bounded', 'bounded']);
  });
});
