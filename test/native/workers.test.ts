import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { goldensFolder } from '../goldens.js';
import { runCleanly } from './child.js';
import { endless, model, withWorkers } from './workers.js';

/** How many workers each of the random tests terminates; `scripts/soak-workers.mjs` asks for more. */
const rounds = Number(process.env['NODE_TORCH_WORKER_ROUNDS'] ?? 2);
const seed = Number(process.env['NODE_TORCH_WORKER_SEED'] ?? 1);

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'node-torch-workers-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('a worker that is terminated in the middle of', () => {
  test.each(Object.entries(endless))('%s', (_what, source) => {
    const program = withWorkers(`
      let random = ${seed};
      const next = () => { random = (random * 48271) % 2147483647; return random / 2147483647; };
      for (let i = 0; i < ${rounds}; i++) {
        const worker = start(${JSON.stringify(source)}, { data: { folder: ${JSON.stringify(folder)} } });
        await message(worker);
        await sleep(60 * next() ** 2);
        if (await worker.terminate() !== 1) throw new Error('it ended by itself');
      }
      // What the process shares is as it was.
      console.log(JSON.stringify([torch.memory(), torch.autograd.isAnomalyEnabled(), torch.isGradEnabled()]));
      ${model}
      console.log((await fit({ epochs: 2 })).history.loss.length, torch.autograd.forwardAD.dualLevel(() => 'free'));`);
    expect(runCleanly(program).split('\n')).toEqual([
      JSON.stringify([{ numTensors: 0, numBytes: 0, numShared: 0 }, false, true]),
      '2 free',
    ]);
  });
});

test('workers that train are terminated while others go on, and so does the main thread', () => {
  const program = withWorkers(`
    const source = ${JSON.stringify(`${model} fit({ callbacks: { onEpochEnd: (epoch) => parentPort.postMessage(epoch) } });`)};
    ${model}
    const whole = fit({ epochs: 40 });
    const lasting = start(source);
    for (let i = 0; i < 6; i++) {
      const pair = [start(source), start(source)];
      await Promise.all(pair.map(message));
      await Promise.all(pair.map((worker) => worker.terminate()));
    }
    // It still trains.
    await message(lasting);
    await lasting.terminate();
    const { history } = await whole;
    console.log(history.loss.length, history.loss.every(Number.isFinite));`);
  expect(runCleanly(program)).toBe('40 true');
});

describe('the addon is used by workers only', () => {
  // Node unloads the addons of a worker that ends; libtorch, which stays, called what was not there any more.
  test('one after another, also when another addon is loaded in between', () => {
    const program = `
      const { Worker } = require('node:worker_threads');
      const path = require('node:path');
      const run = (source) => new Promise((resolve, reject) =>
        new Worker(source, { eval: true, workerData: packageFolder }).once('exit', resolve).once('error', reject));
      const use = \`
        const torch = require(require('node:worker_threads').workerData);
        const x = torch.ones([4], { requiresGrad: true });
        torch.checkpoint((a) => torch.dropout(a.mul(2).tanh(), 0.5), x).sum().backward();
        x.registerHook((g) => g.mul(2));
        x.square().sum().backward();\`;
      const other = \`
        const file = require('node:path').join(require('node:worker_threads').workerData, 'build', 'Release', 'preload.node');
        if (require('node:fs').existsSync(file)) process.dlopen({ exports: {} }, file);\`;
      (async () => {
        const codes = [];
        for (let i = 0; i < 4; i++) codes.push(await run(use), await run(other));
        console.log(codes.join());
      })();`;
    expect(runCleanly(program, { without: true })).toBe('0,0,0,0,0,0,0,0');
  });

  test('several at once', () => {
    const program = `
      const { Worker } = require('node:worker_threads');
      const source = "const torch = require(require('node:worker_threads').workerData);" + ${JSON.stringify(`${model} fit({ epochs: 3 }).then(({ history }) => require('node:worker_threads').parentPort.postMessage(history.loss.length));`)};
      const run = () => new Promise((resolve, reject) =>
        new Worker(source, { eval: true, workerData: packageFolder }).once('message', resolve).once('error', reject));
      Promise.all([run(), run(), run(), run()]).then((all) => console.log(all.join()));`;
    expect(runCleanly(program, { without: true })).toBe('3,3,3,3');
  });
});

describe('random numbers', () => {
  /** A fit whose shuffling, dropout and initial weights are random: gives the weights as text. */
  const training = `(async () => {
    torch.manualSeed(7);
    ${model}
    await fit({ epochs: 3, batchSize: 32 });
    return model.getWeights().map((weight) => Buffer.from(weight.bytesSync()).toString('base64')).join();
  })()`;

  test('of a seeded fit are the same in each thread, whatever others draw meanwhile', () => {
    const program = withWorkers(`
      const alone = await ${training};
      const source = ${JSON.stringify(`${training}.then((weights) => parentPort.postMessage(weights));`)};
      const noise = start('for (;;) { torch.rand([10]); torch.manualSeed(3); torch.randperm(5); }');
      const workers = Array.from({ length: 3 }, () => message(start(source)));
      const here = ${training};
      let done = false;
      const results = Promise.all([...workers, here]).finally(() => { done = true; });
      console.log(JSON.stringify((await results).map((weights) => weights === alone)));
      await noise.terminate();`);
    expect(JSON.parse(runCleanly(program))).toEqual([true, true, true, true]);
  });

  test('are those of the thread, also where another one draws in between', () => {
    const program = withWorkers(`
      torch.manualSeed(5);
      const wanted = [torch.rand([3]).toArray(), torch.randn([5]).toArray(), torch.rand([2]).toArray(), torch.randn([1]).toArray()];
      torch.manualSeed(5);
      const worker = start(\`
        torch.manualSeed(5);
        const draws = [() => torch.rand([3]), () => torch.randn([5]), () => torch.rand([2]), () => torch.randn([1])];
        parentPort.on('message', (i) => { if (i < 0) parentPort.close(); else parentPort.postMessage(draws[i]().toArray()); });
        parentPort.postMessage(torch.initialSeed());\`);
      const seeds = [await message(worker), torch.initialSeed()];
      const answers = [];
      const draws = [() => torch.rand([3]), () => torch.randn([5]), () => torch.rand([2]), () => torch.randn([1])];
      for (let i = 0; i < 4; i++) {
        answers.push(draws[i]().toArray());
        worker.postMessage(i);
        answers.push(await message(worker));
      }
      worker.postMessage(-1);
      console.log(JSON.stringify([seeds, answers, wanted]));`);
    const [seeds, answers, wanted] = JSON.parse(runCleanly(program));
    expect(seeds).toEqual([5, 5]);
    expect(answers).toEqual(wanted.flatMap((each: unknown) => [each, each]));
  });

  test('differ where nobody has seeded', () => {
    const program = withWorkers(`
      const draw = () => message(start('parentPort.postMessage(torch.rand([4]).toArray().join())'));
      const all = [torch.rand([4]).toArray().join(), await draw(), await draw()];
      console.log(new Set(all).size);`);
    expect(runCleanly(program)).toBe('3');
  });

  test('of TorchScript are those of the thread that calls', () => {
    const script = JSON.stringify(path.join(goldensFolder, 'torchscript', 'training.pt'));
    const program = withWorkers(`
      const source = \`(async () => {
        const module = (await torch.jit.load(${script})).train();
        torch.manualSeed(11);
        const answers = [];
        for (let i = 0; i < 5; i++) answers.push((await module.forward(torch.ones([4, 3]))).toArray(), torch.rand([2]).toArray());
        parentPort.postMessage(JSON.stringify(answers));
      })();\`;
      const alone = await message(start(source));
      const noise = start('parentPort.postMessage(1); for (;;) { torch.manualSeed(3); torch.rand([2]); }');
      await message(noise);
      const both = await Promise.all([message(start(source)), message(start(source))]);
      await noise.terminate();
      console.log(both.map((each) => each === alone).join());`);
    expect(runCleanly(program)).toBe('true,true');
  });
});

describe('anomaly mode', () => {
  test('is on while any thread wants it', () => {
    const program = withWorkers(`
      const worker = start(\`
        parentPort.on('message', (on) => {
          if (on === null) return parentPort.close();
          torch.autograd.setDetectAnomaly(on);
          parentPort.postMessage(torch.autograd.isAnomalyEnabled());
        });\`);
      const ask = (on) => { worker.postMessage(on); return message(worker); };
      const states = [await ask(true), torch.autograd.isAnomalyEnabled()];
      torch.autograd.detectAnomaly(() => states.push(torch.autograd.isAnomalyEnabled()));
      states.push(torch.autograd.isAnomalyEnabled());
      torch.autograd.setDetectAnomaly(true);
      states.push(await ask(false));
      torch.autograd.setDetectAnomaly(false);
      states.push(torch.autograd.isAnomalyEnabled());
      worker.postMessage(null);
      console.log(states.join());`);
    expect(runCleanly(program)).toBe('true,true,true,true,true,false');
  });
});

test('calls of TorchScript that wait for their turn go with their worker', () => {
  // One by one they would take hours.
  const program = withWorkers(`
    const worker = start(${JSON.stringify(`
      torch.jit.load(${JSON.stringify(path.join(goldensFolder, 'torchscript', 'slow.pt'))}).then((module) => {
        for (let i = 0; i < 20000; i++) module.forward(torch.rand([8, 8]), 20000);
        parentPort.postMessage(1);
      });`)});
    await message(worker);
    console.log(await worker.terminate());`);
  expect(runCleanly(program)).toBe('1');
});

describe('the end of a worker', () => {
  test('by process.exit in the middle of a fit', () => {
    const program = withWorkers(`
      const worker = start(${JSON.stringify(`${model} fit({ callbacks: { onEpochEnd: (epoch) => { if (epoch === 1) process.exit(9); } } });`)});
      console.log(await exit(worker), torch.ones([2]).sum().item());`);
    expect(runCleanly(program)).toBe('9 2');
  });

  test('by an error that nobody catches in the middle of a fit', () => {
    const program = withWorkers(`
      const worker = start(${JSON.stringify(`${model} fit(); setTimeout(() => { throw new Error('from a timer'); }, 20);`)});
      const ended = exit(worker);
      console.log((await failure(worker)).message, await ended);`);
    expect(runCleanly(program)).toBe('from a timer 1');
  });

  test.each([
    [
      'a fit',
      `${model} const kept = []; fit({ callbacks: { onEpochEnd: () => { for (let i = 0; i < 1e5; i++) kept.push({ i }); } } });`,
    ],
    ['operators', 'const kept = []; for (;;) kept.push(torch.ones([1]).toArray(), torch.ones([2]).add(1));'],
    [
      'errors',
      `const kept = []; for (;;) try { torch.ones([2, 3]).mm(torch.ones([2, 3])); } catch (error) { kept.push(error, new Array(1000).fill(0)); }`,
    ],
  ])('because its JavaScript heap is full, in %s', (_what, source) => {
    const program = withWorkers(`
      const worker = start(${JSON.stringify(source)}, { resourceLimits: { maxOldGenerationSizeMb: 24 } });
      const ended = exit(worker);
      console.log((await failure(worker)).code, await ended);
      console.log(JSON.stringify(torch.memory()));`);
    expect(runCleanly(program)).toBe('ERR_WORKER_OUT_OF_MEMORY 1\n{"numTensors":0,"numBytes":0,"numShared":0}');
  });
});

test('workers that come and go leave no memory behind', () => {
  const program = withWorkers(`
    // 8 MB of tensors each, and a fit.
    const source = ${JSON.stringify(`${model}
      globalThis.kept = torch.ones([2e6]);
      fit({ callbacks: { onEpochEnd: (epoch) => { if (epoch === 0) parentPort.postMessage(1); } } });`)};
    const some = async (count) => {
      for (let i = 0; i < count; i++) {
        const worker = start(source);
        await message(worker);
        await worker.terminate();
      }
      gc();
      return process.memoryUsage().rss / 1e6;
    };
    await some(4);
    const before = await some(4);
    const grown = await some(12) - before;
    // What stayed of twelve would be 100 MB.
    console.log(grown < 50 ? 'bounded' : grown);`);
  expect(runCleanly(program, { flags: ['--expose-gc'] })).toBe('bounded');
});
