import * as fs from 'node:fs/promises';
import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import * as os from 'node:os';
import * as path from 'node:path';
import * as torch from 'node-torch';
import { numbersOf, rows, toyData, toyModel, until, weightsOf } from './toy.js';

const { dense } = torch.layers;

beforeAll(() => torch.setNumThreads(1));

const silent = { verbose: 0 } as const;
/** More samples than are trained before somebody stops the run. */
const endless = { epochs: 1_000_000, batchSize: 4, ...silent } as const;
const { x, labels } = toyData(40);

/**
 * Two large weights that are equal after each whole step. In training the gradients of both are the same; otherwise the output is the largest
 * difference between them, 0 unless a step was caught halfway.
 */
class Twins extends torch.layers.Layer {
  readonly className = 'Twins';
  #a: torch.Tensor | undefined;
  #b: torch.Tensor | undefined;

  override build(): void {
    const spec = { shape: [50_000], initializer: torch.initializers.ones(), fanIn: 1, fanOut: 1 };
    this.#a = this.addWeight({ name: 'a', torchName: 'a', ...spec }).value;
    this.#b = this.addWeight({ name: 'b', torchName: 'b', ...spec }).value;
  }

  call(input: torch.Tensor, { training }: torch.layers.CallContext): torch.Tensor {
    const [a, b] = [this.#a as torch.Tensor, this.#b as torch.Tensor];
    if (training) return torch.mul(input, torch.add(torch.mean(a), torch.mean(b)));
    return torch.add(torch.mul(input, 0), torch.max(torch.abs(torch.sub(a, b))));
  }
}
torch.layers.registerLayer('Twins', Twins);

function twins(recorded = true): torch.Sequential {
  const model = torch.sequential([new Twins({ inputShape: [1] })]);
  const error = (target: torch.Tensor, output: torch.Tensor): torch.Tensor => torch.abs(torch.sub(output, target));
  const looksAtIt = (target: torch.Tensor, output: torch.Tensor): torch.Tensor => {
    if (Number.isNaN(torch.max(output).item<number>())) throw new Error('NaN');
    return error(target, output);
  };
  // So large a rate that each step changes the mean by about 0.01.
  const optimizer = new torch.optim.SGD({ lr: 500, momentum: 0.9 });
  model.compile({ optimizer, loss: recorded ? error : looksAtIt });
  return model;
}

/** Runs `fn` while the model trains, and ends training after it. */
async function whileTraining<T>(model: torch.Sequential, fn: () => Promise<T>, data = [x, labels]): Promise<T> {
  const run = model.fit(data[0] as torch.Tensor, data[1] as torch.Tensor, endless);
  try {
    const iterations = model.optimizer.iterations;
    await until(() => model.optimizer.iterations > iterations + 3);
    return await fn();
  } finally {
    model.stopTraining = true;
    await run;
  }
}

describe('the event loop is free while a model trains', () => {
  test('timers tick and a server answers, with predictions of the model', async () => {
    const model = toyModel();
    const server = http.createServer((request, response) => {
      const row = JSON.parse(decodeURIComponent((request.url as string).slice(1))) as number[];
      response.end(JSON.stringify(Array.from(model.predictSync(row))));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    let ticks = 0;
    const timer = setInterval(() => ticks++, 1);
    try {
      await whileTraining(model, async () => {
        const steps = model.optimizer.iterations;
        for (let i = 0; i < 20; i++) {
          const response = await fetch(`http://127.0.0.1:${port}/${JSON.stringify([i, 0, 0, 1])}`);
          const scores = (await response.json()) as number[];
          expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(1, 5);
        }
        expect(model.isTraining).toBe(true);
        await until(() => model.optimizer.iterations > steps);
        await until(() => ticks > 5);
      });
    } finally {
      clearInterval(timer);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  test('also between steps that JavaScript makes', async () => {
    const model = toyModel({ capture: false });
    await whileTraining(model, async () => {
      for (let i = 0; i < 3; i++) await new Promise((resolve) => setTimeout(resolve, 1));
      expect(model.isTraining).toBe(true);
    });
  });
});

describe('what would disturb training is refused', () => {
  const refused = (what: string): RegExp =>
    new RegExp(
      `^Expected a model that is not training for ${what} but fit\\(\\) is running on 'sequential'. Wait for its promise, or stop it with model.stopTraining = true$`,
    );

  test('fit, trainOnBatch, compile, add, pop, dispose', async () => {
    const model = toyModel();
    await whileTraining(model, async () => {
      await expect(model.fit(x, labels, silent)).rejects.toThrow(refused('fit\\(\\)'));
      await expect(model.trainOnBatch(x, labels)).rejects.toThrow(refused('trainOnBatch\\(\\)'));
      await expect(model.fit(x, labels, silent)).rejects.toBeInstanceOf(torch.TrainingError);
      expect(() => model.compile({ loss: 'mse' })).toThrow(refused('compile\\(\\)'));
      expect(() => model.add(dense({ units: 1 }))).toThrow(refused('changing the layers'));
      expect(() => model.pop()).toThrow(refused('changing the layers'));
      expect(() => model.dispose()).toThrow(refused('dispose\\(\\)'));
      expect(model.layers).toHaveLength(2);
    });
    expect(model.isTraining).toBe(false);
    await model.fit(x, labels, silent);
  });

  test('at once: the second of two calls in a row', async () => {
    const model = toyModel();
    const first = model.fit(x, labels, silent);
    await expect(model.fit(x, labels, silent)).rejects.toThrow(refused('fit\\(\\)'));
    await first;
    const step = model.trainOnBatch(x, labels);
    await expect(model.trainOnBatch(x, labels)).rejects.toThrow(/trainOnBatch\(\) is running/);
    await step;
  });

  test('compile, changes of the layers and dispose while somebody predicts', async () => {
    const model = toyModel();
    const pending = model.predict(x);
    const inUse =
      /^Expected a model that is not in use for .* but predict\(\) is running on 'sequential'. Wait for its promise$/;
    expect(() => model.compile({ loss: 'mse' })).toThrow(inUse);
    expect(() => model.add(dense({ units: 1 }))).toThrow(inUse);
    expect(() => model.dispose()).toThrow(inUse);
    await pending;
    model.compile({ loss: 'mse' });
    model.dispose();
  });
});

describe('whoever reads the weights of a model that trains sees those of a whole step', () => {
  const samples = torch.ones([60, 1]);
  const targets = torch.zeros([60, 1]);
  const data = [samples, targets];

  const readers: Record<string, (model: torch.Sequential) => Promise<number[]>> = {
    predict: async (model) => torch.tidy(() => model.predict(samples, { batchSize: 7 }).then(numbersOf)),
    predictSync: async (model) => Array.from(model.predictSync([1])),
    evaluate: async (model) => Object.values(await model.evaluate(samples, targets, { batchSize: 7 })),
    getWeights: async (model) => differences(model.getWeights()),
    stateDict: async (model) => differences(Object.values(model.stateDict())),
    save: async (model) => {
      const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'node-torch-'));
      try {
        await model.save(path.join(folder, 'model'));
        const loaded = await torch.loadModel(path.join(folder, 'model'));
        const found = differences(loaded.getWeights());
        loaded.dispose();
        return found;
      } finally {
        await fs.rm(folder, { recursive: true });
      }
    },
  };

  function differences(weights: torch.Tensor[]): number[] {
    const [a, b] = weights.map(numbersOf) as [number[], number[]];
    torch.dispose(weights);
    return [a.findIndex((value, i) => value !== b[i]) + 1];
  }

  describe.each([true, false])('steps are recorded: %s', (recorded) => {
    beforeAll(() => jest.spyOn(process, 'emitWarning').mockImplementation());
    afterAll(() => jest.restoreAllMocks());

    test.each(Object.keys(readers))('%s', async (name) => {
      const model = twins(recorded);
      const read = readers[name] as (typeof readers)[string];
      const before = await whileTraining(
        model,
        async () => {
          for (let i = 0; i < (name === 'save' ? 3 : 15); i++) expect(new Set(await read(model))).toEqual(new Set([0]));
          return model.optimizer.iterations;
        },
        data,
      );
      expect(before).toBeGreaterThan(3);
      expect(new Set(weightsOf(model)[0]).size).toBe(1);
      expect(weightsOf(model)[0]?.[0]).not.toBe(1);
      model.dispose();
    });

    test('setWeights takes effect between two steps', async () => {
      const model = twins(recorded);
      const fives = torch.full([50_000], 5);
      await whileTraining(
        model,
        async () => {
          for (let i = 0; i < 10; i++) {
            model.setWeights([fives, fives]);
            expect(Array.from(model.predictSync([1]))).toEqual([0]);
            await new Promise((resolve) => setTimeout(resolve, 2));
          }
        },
        data,
      );
      const [a, b] = weightsOf(model);
      expect(a).toEqual(b);
      model.dispose();
    });
  });

  test('training that begins while somebody predicts waits for it', async () => {
    /** Gives its weight for each sample. */
    class Constant extends torch.layers.Layer {
      readonly className = 'Constant';
      #value: torch.Tensor | undefined;
      override build(): void {
        const spec = { shape: [1], initializer: torch.initializers.ones(), fanIn: 1, fanOut: 1 };
        this.#value = this.addWeight({ name: 'value', torchName: 'value', ...spec }).value;
      }
      call(input: torch.Tensor): torch.Tensor {
        return torch.add(torch.mul(input, 0), this.#value as torch.Tensor);
      }
    }
    const model = torch.sequential([new Constant({ inputShape: [1] })]);
    model.compile({ optimizer: new torch.optim.SGD({ lr: 0.013 }), loss: 'mae' });
    const many = torch.ones([3000, 1]);
    await model.predict(many, { batchSize: 1 });
    await model.fit(samples, targets, { batchSize: 2, ...silent });
    const value = weightsOf(model)[0]?.[0] as number;
    const predicted = model.predict(many, { batchSize: 1 });
    const trained = model.fit(samples, targets, { batchSize: 2, ...silent });
    expect(new Set(numbersOf(await predicted))).toEqual(new Set([value]));
    await trained;
    expect(weightsOf(model)[0]?.[0]).not.toBe(value);
  });
});

describe('several readers at once', () => {
  test('predictions of different data in batches of one size do not mix', async () => {
    const model = toyModel();
    const parts = Array.from({ length: 8 }, (_, i) => toyData(4000 + i, 20 + i).x);
    const expected = [];
    for (const part of parts) expected.push((await model.predict(part, { batchSize: 2 })).toArray());
    const together = await Promise.all(parts.map((part) => model.predict(part, { batchSize: 2 })));
    expect(together.map((tensor) => tensor.toArray())).toEqual(expected);
  });

  test('predictSync between the batches of one sample of predict', async () => {
    const model = toyModel();
    const many = toyData(3000).x;
    const expected = (await model.predict(many, { batchSize: 1 })).toArray();
    const row = new Float32Array([1, 2, 3, 4]);
    const scores = Array.from(model.predictSync(row));
    const pending = model.predict(many, { batchSize: 1 });
    let answered = 0;
    let done = false;
    void pending.then(() => {
      done = true;
    });
    while (!done) {
      expect(Array.from(model.predictSync(row))).toEqual(scores);
      answered++;
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect((await pending).toArray()).toEqual(expected);
    expect(answered).toBeGreaterThan(0);
  });

  test('evaluate, predict and validation during one fit', async () => {
    const model = toyModel({ optimizer: new torch.optim.SGD({ lr: 0 }) });
    const expected = await model.evaluate(x, labels, { batchSize: 4 });
    const predicted = (await model.predict(x, { batchSize: 4 })).toArray();
    const run = model.fit(x, labels, { epochs: 20, batchSize: 4, validationData: [x, labels], ...silent });
    const results = await Promise.all(
      Array.from({ length: 12 }, async () => [
        await model.evaluate(x, labels, { batchSize: 4 }),
        (await model.predict(x, { batchSize: 4 })).toArray(),
      ]),
    );
    for (const result of results) expect(result).toEqual([expected, predicted]);
    const { history } = await run;
    expect(new Set(history['val_loss'])).toEqual(new Set([expected.loss]));
  });

  test('one that fails does not keep the others waiting', async () => {
    const model = toyModel();
    const [first, second, third] = await Promise.allSettled([
      model.predict(x),
      model.predict(x, { signal: AbortSignal.abort(new Error('not wanted')) }),
      model.evaluate(x, labels),
    ]);
    expect([first?.status, second?.status, third?.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  test('batches of more sizes than are kept recorded, while the model trains', async () => {
    const model = toyModel();
    await whileTraining(model, async () => {
      for (let n = 1; n <= 20; n++) await model.predict(rows(x, 0, n));
    });
    await model.fit(x, labels, silent);
  });
});

describe('several models', () => {
  test('that train at once give what they give one after another', async () => {
    const makers = [
      () => toyModel({ seed: 1 }),
      () => toyModel({ seed: 2, optimizer: 'sgd' }),
      () => toyModel({ seed: 3, capture: false }),
      () => toyModel({ seed: 4 }),
    ];
    const options = { epochs: 5, batchSize: 3, shuffle: false, validationSplit: 0.2, ...silent };
    const run = async (model: torch.Sequential) => {
      const { history } = await model.fit(x, labels, options);
      return { history, weights: weightsOf(model) };
    };
    const alone = [];
    for (const make of makers) alone.push(await run(make()));
    expect(await Promise.all(makers.map((make) => run(make())))).toEqual(alone);
  });

  test('one may train in the callback of another', async () => {
    const [outer, inner] = [toyModel(), toyModel({ seed: 9 })];
    const twin = toyModel({ seed: 9 });
    await outer.fit(x, labels, {
      epochs: 2,
      callbacks: { onEpochEnd: () => inner.fit(x, labels, { shuffle: false, ...silent }).then(() => {}) },
      ...silent,
    });
    await twin.fit(x, labels, { epochs: 2, shuffle: false, ...silent });
    expect(weightsOf(inner)).toEqual(weightsOf(twin));
  });
});
