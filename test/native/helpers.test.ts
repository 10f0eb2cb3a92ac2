import { runCleanly } from './child.js';

/** A model whose steps are large enough for several threads: `fit(epochs)` gives the losses. */
const model = `
  const makeModel = () => {
    torch.manualSeed(1);
    const model = torch.sequential([
      torch.layers.dense({ units: 300, activation: 'relu', inputShape: [256] }),
      torch.layers.dense({ units: 300, activation: 'relu' }),
      torch.layers.dense({ units: 10 }),
    ]);
    model.compile({ optimizer: 'adam', loss: 'mse', numerics: 'fast' });
    return model;
  };
  torch.manualSeed(2);
  const [x, y] = [torch.rand([1024, 256]), torch.rand([1024, 10])];
  const fit = async (model, epochs) => (await model.fit(x, y, { epochs, batchSize: 128, shuffle: false, verbose: 0 })).history.loss;`;

test('fits one after the other and beside each other, with other numbers of threads each time, repeat themselves', () => {
  // The first step is PyTorch's own, whose products may round differently on several threads.
  const program = `${model}
    (async () => {
      const results = {};
      for (const threads of [1, 3, 2, 5, 1, 3, 5, 2]) {
        torch.setNumThreads(threads);
        (results[threads] ??= []).push((await fit(makeModel(), 2)).join());
      }
      for (const losses of await Promise.all([1, 2, 3].map(() => fit(makeModel(), 2)))) results[2].push(losses.join());
      console.log(JSON.stringify(Object.values(results).map((losses) => [losses.length, new Set(losses).size])));
    })();`;
  expect(JSON.parse(runCleanly(program))).toEqual([
    [2, 1],
    [5, 1],
    [2, 1],
    [2, 1],
  ]);
});

test('helpers that come and go with each of many short runs', () => {
  const program = `
    const { recordStep } = require(require('node:path').join(packageFolder, 'dist', 'graph', 'stepGraph.js'));
    torch.manualSeed(1);
    const x = torch.randn([300, 260]);
    const w = torch.randn([260, 280]);
    const { graph } = recordStep([x], () => {
      const y = torch.ops.call('aten::relu', [torch.ops.call('aten::mm', [x, w])]);
      return [torch.ops.call('aten::sum', [torch.ops.call('aten::mul.Tensor', [y, y])]), torch.ops.call('aten::sum.dim_IntList', [y, [0]])];
    }, () => null, 'fast');
    const results = new Set();
    for (let i = 0; i < 150; i++) {
      torch.setNumThreads(1 + i % 7);
      graph.profile(1 + i % 3);
      results.add(torch.tidy(() => graph.outputs().map((output) => [...output.dataSync()].join()).join()));
    }
    console.log(results.size);`;
  expect(runCleanly(program)).toBe('1');
});

test('a fit on several threads in a worker is ended by terminate, at any moment, while another one goes on', () => {
  const source = `const torch = require(require('node:worker_threads').workerData);
    torch.setNumThreads(3);
    ${model}
    fit(makeModel(), 1e6);
    require('node:worker_threads').parentPort.postMessage(1);`;
  const program = `
    const { Worker } = require('node:worker_threads');
    torch.setNumThreads(2);
    ${model}
    (async () => {
      const alone = (await fit(makeModel(), 3)).join();
      const beside = fit(makeModel(), 3);
      for (const delay of [0, 5, 20, 60]) {
        const worker = new Worker(${JSON.stringify(source)}, { eval: true, workerData: packageFolder });
        await new Promise((resolve) => worker.once('message', resolve));
        await new Promise((resolve) => setTimeout(resolve, delay));
        if (await worker.terminate() !== 1) throw new Error('it ended by itself');
      }
      console.log((await beside).join() === alone);
    })();`;
  expect(runCleanly(program)).toBe('true');
});

test('process.exit in the middle of a fit on several threads', () => {
  const program = `${model}
    torch.setNumThreads(4);
    fit(makeModel(), 1e6);
    setTimeout(() => { console.log('end'); process.exit(0); }, 100);`;
  expect(runCleanly(program)).toBe('end');
});
