import { runChild, runCleanly } from './child.js';

/** A model that takes a while to fit: `fit(epochs)` gives the promise. */
const model = `
  const model = torch.sequential([
    torch.layers.dense({ units: 64, activation: 'relu', inputShape: [32] }),
    torch.layers.dense({ units: 1 }),
  ]);
  model.compile({ optimizer: 'adam', loss: 'mse' });
  const x = torch.rand([2048, 32]);
  const y = torch.rand([2048, 1]);
  const fit = (epochs, options = {}) => model.fit(x, y, { epochs, batchSize: 16, verbose: 0, ...options });`;

describe('loaded more than once', () => {
  test('after its modules were taken out of require.cache', () => {
    const program = `
      const first = torch;
      const one = first.ones([2]);
      const cached = Object.keys(require.cache).filter((file) => file.startsWith(packageFolder));
      for (const file of cached) delete require.cache[file];
      const second = require(packageFolder);
      const two = second.ones([2]);
      const names = [];
      for (const use of [
        () => second.ops.call('aten::relu', [one]),
        () => first.ops.call('aten::relu', [two]),
        () => second.ops.call('aten::mm', [two, two]),
        () => first.ops.call('aten::mm', [one, one]),
      ]) {
        try {
          use();
        } catch (error) {
          names.push([error.constructor === first.TorchError, error.constructor === second.TorchError, error.name]);
        }
      }
      console.log(JSON.stringify([first !== second, names, one.add(1).toArray(), two.add(2).toArray(), first.memory(), second.memory()]));`;
    const [different, names, one, two, firstMemory, secondMemory] = JSON.parse(runCleanly(program));
    expect(different).toBe(true);
    expect(names).toEqual([
      [false, false, 'TypeError'],
      [false, false, 'TypeError'],
      [false, true, 'TorchError'],
      [true, false, 'TorchError'],
    ]);
    expect([one, two]).toEqual([
      [2, 2],
      [3, 3],
    ]);
    // Each counts what was made through it: the tensor and the sum.
    expect([firstMemory.numTensors, secondMemory.numTensors]).toEqual([2, 2]);
  });

  test('in vm contexts, whose errors are theirs, also after a context is gone', () => {
    const program = `
      const vm = require('node:vm');
      const fs = require('node:fs');
      const path = require('node:path');
      const Module = require('node:module');
      // As jest does: every module of the package is evaluated anew inside the context.
      const load = () => {
        const context = vm.createContext({ process, console, setTimeout, clearTimeout, URL, TextEncoder, TextDecoder, AbortSignal, AbortController });
        const modules = new Map();
        const requireFrom = (file) => (name) => {
          const resolved = Module.createRequire(file).resolve(name);
          if (!resolved.startsWith(path.join(packageFolder, 'dist'))) return require(resolved);
          if (modules.has(resolved)) return modules.get(resolved).exports;
          const module = { exports: {} };
          modules.set(resolved, module);
          const wrapper = vm.runInContext('(function (exports, require, module, __filename, __dirname) {' + fs.readFileSync(resolved, 'utf8') + '\\n})', context, { filename: resolved });
          wrapper(module.exports, requireFrom(resolved), module, resolved, path.dirname(resolved));
          return module.exports;
        };
        return { context, torch: requireFrom(path.join(packageFolder, 'package.json'))(packageFolder) };
      };
      const answers = [];
      for (let i = 0; i < 3; i++) {
        const { context, torch: inner } = load();
        context.torch = inner;
        answers.push(vm.runInContext(\`
          (() => {
            const x = torch.tensor([[1, 2], [3, 4]]);
            let caught;
            try { torch.ops.call('aten::mm', [x, torch.ones([3, 3])]); } catch (error) { caught = error; }
            let type;
            try { torch.zeros('x'); } catch (error) { type = error; }
            return [caught instanceof Error, caught instanceof torch.TorchError, type instanceof TypeError, x.dataSync() instanceof Float32Array, x.mul(2).toArray()[1][1]].join();
          })()\`, context));
      }
      gc();
      console.log(JSON.stringify([answers, torch.ones([2]).toArray()]));`;
    const answer = 'true,true,true,true,8';
    expect(JSON.parse(runCleanly(program, { flags: ['--expose-gc'] }))).toEqual([
      [answer, answer, answer],
      [1, 1],
    ]);
  });
});

describe('the end of the process', () => {
  test.each([
    ['with tensors alive', `globalThis.kept = torch.ones([1000]); console.log('end');`],
    [
      'with a graph alive',
      `globalThis.kept = torch.ones([10], { requiresGrad: true }).mul(2).sum(); console.log('end');`,
    ],
    [
      'by process.exit in the middle of things',
      `globalThis.kept = torch.ones([3]); console.log('end'); process.exit(0);`,
    ],
    [
      'by process.exit inside a tidy and noGrad',
      `torch.tidy(() => torch.noGrad(() => { torch.ones([3]); console.log('end'); process.exit(0); }));`,
    ],
    [
      'by process.exit inside a getter that an operator calls',
      `torch.ops.call('aten::add.Tensor', [torch.ones([2]), { get re() { console.log('end'); process.exit(0); }, im: 0 }]);`,
    ],
    [
      'by process.exit while tensors are read',
      `torch.ones([2000, 2000]).t().data(); console.log('end'); process.exit(0);`,
    ],
    [
      'by process.exit in an exit handler',
      `process.on('exit', () => { torch.ones([3]).dispose(); console.log('end'); process.exit(0); });`,
    ],
    [
      'while tensors are read: it waits for them',
      `torch.ones([2000, 2000]).t().data().then((data) => console.log(data[0] === 1 ? 'end' : 'wrong'));`,
    ],
  ])('%s', (_name, program) => {
    expect(runCleanly(program)).toBe('end');
  });

  test('by an error that nobody catches: status 1 and the message', () => {
    const { status, signal, stderr } = runChild(
      `torch.ops.call('aten::mm', [torch.ones([2, 3]), torch.ones([2, 3])]);`,
    );
    expect([status, signal]).toEqual([1, null]);
    expect(stderr).toContain('TorchError: mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)');
  });
});

describe('a fit', () => {
  test('alone keeps the process alive until it is done, and its idle thread does not', () => {
    const program = `${model}
      fit(20).then(({ history }) => console.log(history.loss.length));`;
    expect(runCleanly(program)).toBe('20');
  });

  test('that runs is ended by process.exit', () => {
    const program = `${model}
      fit(1e6);
      setTimeout(() => { console.log(model.isTraining); process.exit(0); }, 150);`;
    expect(runCleanly(program)).toBe('true');
  });

  test('process.exit inside a callback, and right after the start', () => {
    const inCallback = `${model}
      fit(1e6, { callbacks: [{ onEpochEnd(epoch) { if (epoch === 2) { console.log('end'); process.exit(0); } } }] });`;
    expect(runCleanly(inCallback)).toBe('end');
    expect(runCleanly(`${model} fit(1e6); console.log('end'); process.exit(0);`)).toBe('end');
  });

  test('in a worker is ended by terminate, at any moment', () => {
    const source = `const torch = require(require('node:worker_threads').workerData);
      ${model}
      fit(1e6);
      require('node:worker_threads').parentPort.postMessage(1);`;
    const program = `
      const { Worker } = require('node:worker_threads');
      (async () => {
        for (const delay of [0, 10, 50, 150]) {
          const worker = new Worker(${JSON.stringify(source)}, { eval: true, workerData: packageFolder });
          await new Promise((resolve) => worker.once('message', resolve));
          await new Promise((resolve) => setTimeout(resolve, delay));
          if (await worker.terminate() !== 1) throw new Error('it ended by itself');
        }
        ${model}
        const { history } = await fit(1);
        console.log(history.loss.length);
      })();`;
    expect(runCleanly(program)).toBe('1');
  });

  test('in a worker that ends by itself, while others fit', () => {
    const source = `const torch = require(require('node:worker_threads').workerData);
      ${model}
      fit(3).then(({ history }) => require('node:worker_threads').parentPort.postMessage(history.loss.length));`;
    const program = `
      const { Worker } = require('node:worker_threads');
      ${model}
      const run = () => new Promise((resolve) => {
        const worker = new Worker(${JSON.stringify(source)}, { eval: true, workerData: packageFolder });
        let epochs;
        worker.once('message', (value) => { epochs = value; });
        worker.once('exit', (code) => resolve([epochs, code]));
      });
      Promise.all([run(), run(), fit(3)]).then(([a, b, { history }]) => console.log(JSON.stringify([a, b, history.loss.length])));`;
    expect(JSON.parse(runCleanly(program))).toEqual([[3, 0], [3, 0], 3]);
  });

  test('whose error nobody catches ends the process with that error, and with no crash', () => {
    const { status, signal, stderr } = runChild(`${model}
      fit(1e6, { callbacks: [{ onEpochEnd() { throw new Error('from the callback'); } }] });`);
    expect([status, signal]).toEqual([1, null]);
    expect(stderr).toContain('from the callback');
  });
});
