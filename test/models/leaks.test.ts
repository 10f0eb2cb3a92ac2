import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as torch from 'node-torch';
import { collectGarbage } from '../garbage.js';
import { features, toyData, toyModel } from './toy.js';

const { dense } = torch.layers;

const silent = { verbose: 0 } as const;
const { x, labels, oneHot } = toyData(23);
const nested = x.toArray() as number[][];
const flat = new Float64Array(nested.flat());
const labelList = labels.toArray() as number[];
const sampleWeight = labelList.map((label) => label + 1);

let folder: string;
beforeAll(() => {
  torch.setNumThreads(1);
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'node-torch-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

/** Number of live tensors and of bytes under them. */
function live(): torch.MemoryInfo {
  collectGarbage();
  return torch.memory();
}

/** How many tensors are there after `fn` that were not before; what it made must have been disposed of, not left to the collector. */
async function leftBy(fn: () => unknown): Promise<number> {
  // Collected now, what earlier tests left cannot go in the meantime and hide something.
  const before = live().numTensors;
  await fn();
  return torch.memory().numTensors - before;
}

/** A trained model, whose steps are recorded. */
async function warm(options: Parameters<typeof toyModel>[0] = {}): Promise<torch.Sequential> {
  const model = toyModel(options);
  const y = options.loss === 'categoricalCrossentropy' ? oneHot : labels;
  await model.fit(x, y, { batchSize: 5, ...silent });
  return model;
}

const aborted = (): AbortSignal => AbortSignal.abort();

type Call = (model: torch.Sequential) => unknown;

const calls: Record<string, Call> = {
  fit: (model) => model.fit(x, labels, { epochs: 2, batchSize: 5, ...silent }),
  'fit without shuffling': (model) => model.fit(x, labels, { batchSize: 5, shuffle: false, ...silent }),
  'fit on arrays': (model) => model.fit(nested, labelList, { batchSize: 5, ...silent }),
  'fit on typed arrays': (model) => model.fit(flat, Int8Array.from(labelList), { batchSize: 5, ...silent }),
  'fit with callbacks of batches': (model) =>
    model.fit(x, labels, { batchSize: 5, callbacks: { onBatchEnd() {} }, ...silent }),
  'fit with EarlyStopping': (model) =>
    model.fit(x, labels, {
      epochs: 9,
      batchSize: 5,
      callbacks: new torch.callbacks.EarlyStopping({ monitor: 'loss', restoreBestWeights: true, minDelta: 100 }),
      ...silent,
    }),
  'fit that is stopped': (model) =>
    model.fit(x, labels, {
      batchSize: 5,
      callbacks: {
        onBatchEnd: () => {
          model.stopTraining = true;
        },
      },
      ...silent,
    }),
  'fit that is aborted before': (model) =>
    expect(model.fit(x, labels, { signal: aborted(), ...silent })).rejects.toThrow(),
  'fit that is aborted in the middle': (model) => {
    const controller = new AbortController();
    const callbacks = { onEpochEnd: () => controller.abort() };
    const run = model.fit(x, labels, {
      batchSize: 5,
      validationSplit: 0.2,
      callbacks,
      signal: controller.signal,
      ...silent,
    });
    return expect(run).rejects.toThrow();
  },
  'fit whose callback fails': (model) =>
    expect(
      model.fit(x, labels, {
        batchSize: 5,
        callbacks: {
          onEpochEnd() {
            throw new Error('no');
          },
        },
        ...silent,
      }),
    ).rejects.toThrow('no'),
  'fit with wrong x': (model) =>
    expect(
      model.fit(
        torch.tidy(() => [[1, 2]]),
        labels,
        silent,
      ),
    ).rejects.toThrow(),
  'fit with wrong y': (model) => expect(model.fit(x, [1, 2], silent)).rejects.toThrow(),
  'fit with labels out of range': (model) =>
    expect(
      model.fit(
        nested,
        labelList.map(() => 7),
        silent,
      ),
    ).rejects.toThrow(),
  'fit with wrong weights': (model) => expect(model.fit(x, labels, { sampleWeight: [1], ...silent })).rejects.toThrow(),
  'fit with wrong class weights': (model) =>
    expect(model.fit(nested, labelList, { classWeight: { a: 1 } as never, ...silent })).rejects.toThrow(),
  'fit with wrong validation data': (model) =>
    expect(model.fit(nested, labelList, { validationData: [nested, [0]], ...silent })).rejects.toThrow(),
  'fit with wrong callbacks': (model) =>
    expect(model.fit(nested, labelList, { callbacks: 3 as never, ...silent })).rejects.toThrow(),
  'fit with wrong options': (model) =>
    expect(model.fit(nested, labelList, { batchSize: -1, ...silent })).rejects.toThrow(),
  'a second fit': (model) =>
    Promise.all([model.fit(x, labels, { batchSize: 5, ...silent }), expect(model.fit(x, labels)).rejects.toThrow()]),
  evaluate: (model) => model.evaluate(x, labels, { batchSize: 5 }),
  'evaluate on arrays, weighted': (model) => model.evaluate(nested, labelList, { batchSize: 5, sampleWeight }),
  'evaluate that fails': (model) => expect(model.evaluate(nested, labelList.slice(1))).rejects.toThrow(),
  'evaluate that is aborted': (model) =>
    expect(model.evaluate(nested, labelList, { signal: aborted() })).rejects.toThrow(),
  'predict, disposed of': async (model) => (await model.predict(x, { batchSize: 5 })).dispose(),
  'predict on arrays': async (model) => (await model.predict(nested, { batchSize: 5 })).dispose(),
  'predict of nothing': async (model) => (await model.predict(new Float32Array(0))).dispose(),
  'predict in tidy': (model) => torch.tidy(async () => (await model.predict(x, { batchSize: 5 })).toArray()),
  'predict that fails': (model) => expect(model.predict([[1]])).rejects.toThrow(),
  'predict that is aborted': (model) => expect(model.predict(nested, { signal: aborted() })).rejects.toThrow(),
  'several predictions at once': async (model) => {
    torch.dispose(await Promise.all([1, 2, 3].map(() => model.predict(x, { batchSize: 5 }))));
  },
  predictSync: (model) => {
    for (const row of [nested[0], new Float32Array(features), new BigInt64Array(features)])
      model.predictSync(row as number[]);
  },
  'predictSync that fails': (model) => expect(() => model.predictSync([1])).toThrow(),
  trainOnBatch: (model) => model.trainOnBatch(nested, labelList),
  'trainOnBatch, weighted': (model) => model.trainOnBatch(x, labels, { sampleWeight, classWeight: { 1: 2 } }),
  'trainOnBatch that fails': (model) => expect(model.trainOnBatch(x, [1])).rejects.toThrow(),
  'getWeights, disposed of': (model) => torch.dispose(model.getWeights()),
  'stateDict, disposed of': (model) => torch.dispose(model.stateDict()),
  setWeights: (model) => torch.tidy(() => model.setWeights(model.getWeights())),
  'setWeights from arrays': (model) =>
    torch.tidy(() => model.setWeights(model.getWeights().map((weight) => weight.toArray() as number[]))),
  'setWeights that fails': (model) => expect(() => model.setWeights([[1]])).toThrow(),
  loadStateDict: (model) => torch.tidy(() => model.loadStateDict(model.stateDict())),
  'call in tidy': (model) => torch.tidy(() => void model.call(x)),
  save: (model) => model.save(path.join(folder, 'model')),
  'save to one file': (model) => model.save(path.join(folder, 'model.safetensors')),
  'save that fails': (model) => expect(model.save('')).rejects.toThrow(),
  'load and dispose': async (model) => {
    await model.save(path.join(folder, 'model'));
    const loaded = await torch.loadModel(path.join(folder, 'model'));
    await loaded.fit(x, labels, silent);
    loaded.dispose();
  },
  'load that fails': (model) => expect(torch.loadModel(path.join(folder, model.name, 'nowhere'))).rejects.toThrow(),
  summary: (model) => model.summary({ printFn: () => {} }),
};

describe('no tensor stays behind', () => {
  describe.each(['recorded', 'eager'])('%s', (how) => {
    test.each(Object.keys(calls))('%s', async (name) => {
      const model = await warm({ capture: how === 'recorded' });
      const call = calls[name] as Call;
      // What the first call of a kind makes to keep, the second finds there.
      await call(model);
      expect(await leftBy(() => call(model))).toBe(0);
    });
  });

  test.each([
    ['validationSplit', { validationSplit: 0.2 }],
    ['validationData', { validationData: [x, labels] }],
    ['validationData with weights', { validationData: [nested, labelList, sampleWeight] }],
    ['sampleWeight', { sampleWeight }],
    ['classWeight', { classWeight: { 0: 2 } }],
    ['all of them', { validationSplit: 0.3, sampleWeight, classWeight: { 0: 2 } }],
  ] as Array<[string, torch.FitOptions]>)('fit with %s', async (_, options) => {
    const model = await warm();
    const run = () => model.fit(nested, labelList, { batchSize: 5, epochs: 2, ...options, ...silent });
    await run();
    expect(await leftBy(run)).toBe(0);
  });

  test.each(['meanSquaredError', 'categoricalCrossentropy', 'binaryCrossentropy'])('fit with %s', async (loss) => {
    const model = toyModel({ loss, metrics: ['accuracy', 'mae'] });
    const run = () => model.fit(x, oneHot, { batchSize: 5, validationSplit: 0.2, ...silent });
    await run();
    expect(await leftBy(run)).toBe(0);
  });

  test('a loss that becomes NaN', async () => {
    const model = torch.sequential([dense({ units: 1, inputShape: [1] })]);
    model.compile({ loss: 'mse' });
    const run = () => expect(model.fit([[Number.NaN]], [[1]], silent)).rejects.toThrow(torch.TrainingError);
    await run();
    expect(await leftBy(run)).toBe(0);
  });

  test('a loss that cannot be recorded, or throws', async () => {
    const emit = jest.spyOn(process, 'emitWarning').mockImplementation();
    let fail = false;
    const model = toyModel({
      loss: (target, output) => {
        if (fail) throw new Error('no');
        return torch.mul(torch.sub(target, output), torch.max(output).item<number>());
      },
    });
    const run = () => model.fit(x, oneHot, { batchSize: 5, ...silent });
    await run();
    expect(await leftBy(run)).toBe(0);
    fail = true;
    expect(await leftBy(() => expect(run()).rejects.toThrow('no'))).toBe(0);
    emit.mockRestore();
  });

  test('fit within tidy, and on data that goes while it runs', async () => {
    const model = await warm();
    await expect(
      torch.tidy(
        async () => (await model.fit(torch.mul(x, 1), torch.mul(labels, 1), { batchSize: 5, ...silent })).epoch,
      ),
    ).resolves.toEqual([0]);
    expect(await leftBy(() => torch.tidy(() => model.fit(torch.mul(x, 1), labels, { batchSize: 5, ...silent })))).toBe(
      0,
    );
    // A synchronous scope ends while the run goes on: its data must not go with it.
    let pending: Promise<unknown> | undefined;
    torch.tidy(() => {
      pending = model.fit(torch.mul(x, 1), labelList, { batchSize: 5, epochs: 2, validationSplit: 0.2, ...silent });
    });
    await pending;
  });
});

describe('what a model holds', () => {
  test('is given back by dispose', async () => {
    const before = live();
    for (const optimizer of ['adam', 'sgd', 'rmsprop', 'adagrad', 'adamw']) {
      const model = toyModel({ optimizer, drop: 0.2 });
      await model.fit(x, labels, { batchSize: 5, validationSplit: 0.2, ...silent });
      await model.trainOnBatch(x, labels);
      await model.evaluate(x, labels, { batchSize: 7 });
      (await model.predict(x)).dispose();
      model.predictSync(nested[0] as number[]);
      model.dispose();
      expect(torch.memory()).toEqual(before);
    }
  });

  test('goes before the first step too, and with compile anew', async () => {
    const before = live();
    const model = toyModel({ optimizer: 'adam' });
    const compiled = torch.memory().numTensors;
    await model.fit(x, labels, { batchSize: 5, ...silent });
    model.compile({ optimizer: 'adam', loss: 'sparseCategoricalCrossentropy' });
    expect(torch.memory().numTensors).toBe(compiled);
    model.compile({ optimizer: model.optimizer, loss: 'sparseCategoricalCrossentropy' });
    await model.fit(x, labels, { batchSize: 5, ...silent });
    model.dispose();
    expect(torch.memory()).toEqual(before);
  });

  test("leaves the user's own optimizer to the user", async () => {
    const optimizer = new torch.optim.Adam({ lr: 0.1 });
    const first = toyModel({ optimizer });
    first.dispose();
    expect(optimizer.learningRate).toBe(0.1);
    const second = toyModel({ optimizer });
    await second.fit(x, labels, silent);
    second.dispose();
    expect(optimizer.iterations).toBe(1);
    optimizer.dispose();
  });

  test('does not grow from fit to fit, or from epoch to epoch', async () => {
    const model = await warm();
    const counts: number[] = [];
    await model.fit(x, labels, {
      epochs: 4,
      batchSize: 5,
      validationSplit: 0.2,
      callbacks: { onEpochEnd: () => void counts.push(torch.memory().numTensors) },
      ...silent,
    });
    expect(new Set(counts).size).toBe(1);
  });

  test('is bounded when batches come in all sizes', async () => {
    const model = await warm();
    for (let n = 1; n <= 20; n++) (await model.predict(torch.tidy(() => torch.narrow(x, 0, 0, n)))).dispose();
    const many = live().numTensors;
    for (let n = 1; n <= 20; n++) {
      const part = torch.narrow(x, 0, 0, n);
      (await model.predict(part)).dispose();
      part.dispose();
    }
    expect(torch.memory().numTensors).toBe(many);
  });

  test('is collected with a model that nobody disposed of', async () => {
    const before = live().numTensors;
    await (async () => {
      const model = await warm({ optimizer: 'adam' });
      await model.predict(x);
    })();
    // Handles go in the collection; a graph that holds memory too may take a second one.
    for (let i = 0; i < 20 && torch.memory().numTensors > before; i++) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      collectGarbage();
    }
    expect(torch.memory().numTensors).toBeLessThanOrEqual(before);
  });
});
