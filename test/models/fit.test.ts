import * as torch from 'node-torch';
import { runCleanly } from '../native/child.js';
import { classes, features, rows, toyData, toyModel, weightsOf } from './toy.js';

const { dense, dropout, flatten } = torch.layers;

beforeAll(() => torch.setNumThreads(1));

const silent = { verbose: 0 } as const;

describe('the quick start', () => {
  const quickStart = `
    torch.setNumThreads(1);
    torch.manualSeed(1);
    const xTrain = torch.randn([200, 100]);
    const yTrain = torch.ops.call('aten::one_hot', [torch.randint(0, 10, [200]), 10]);
    (async () => {
      const model = torch.sequential();
      model.add(torch.layers.dense({ units: 64, activation: 'relu', inputShape: [100] }));
      model.add(torch.layers.dense({ units: 64, activation: 'relu' }));
      model.add(torch.layers.dense({ units: 10, activation: 'softmax' }));
      model.compile({ optimizer: 'adam', loss: 'categoricalCrossentropy', metrics: ['accuracy'] });
      await model.fit(xTrain, yTrain, { epochs: 10 });
    })();`;

  test('runs as written, and says one line an epoch where there is no terminal', () => {
    const lines = runCleanly(quickStart).split('\n');
    expect(lines).toHaveLength(10);
    lines.forEach((line, i) => {
      expect(line).toMatch(
        new RegExp(
          `^Epoch ${i + 1}/10 - [\\d.]+ (ms|s) - [\\d.]+[kM]? samples/s - loss: \\d\\.\\d{4} - accuracy: \\d\\.\\d{4}$`,
        ),
      );
    });
  });

  test('learns', async () => {
    const { x, oneHot } = toyData(200);
    const model = toyModel({ optimizer: 'adam', loss: 'categoricalCrossentropy' });
    const { history } = await model.fit(x, oneHot, { epochs: 30, ...silent });
    expect(history['loss']?.at(-1)).toBeLessThan(0.6 * (history['loss']?.[0] as number));
    expect(history['accuracy']?.at(-1)).toBeGreaterThan(0.7);
  });

  test('takes layers in an array, or in an object with a name', async () => {
    const layers = () => [dense({ units: 3, inputShape: [2], name: 'only' })];
    const builders = [
      () => {
        const model = torch.sequential();
        for (const layer of layers()) model.add(layer);
        return model;
      },
      () => torch.sequential(layers()),
      () => torch.sequential({ layers: layers() }),
      () => torch.sequential({ layers: layers(), name: 'mine' }),
    ];
    const weights = builders.map((build) => {
      torch.manualSeed(3);
      const model = build();
      expect(model.layers.map((layer) => layer.name)).toEqual(['only']);
      return weightsOf(model);
    });
    for (const other of weights) expect(other).toEqual(weights[0]);
    expect(builders.map((build) => build().name)).toEqual(['sequential', 'sequential', 'sequential', 'mine']);
  });

  test('builds a model without inputShape on its first data', async () => {
    const model = torch.sequential([flatten(), dense({ units: 4, activation: 'relu' }), dense({ units: 1 })]);
    model.compile({ optimizer: 'sgd', loss: 'mse' });
    expect(model.built).toBe(false);
    expect(model.inputShape).toBeUndefined();
    await model.fit(torch.randn([6, 2, 3]), torch.randn([6, 1]), silent);
    expect(model.built).toBe(true);
    expect([model.inputShape, model.outputShape, model.countParams()]).toEqual([[2, 3], [1], 6 * 4 + 4 + 4 + 1]);
    await expect(model.fit(torch.randn([6, 7]), torch.randn([6, 1]), silent)).rejects.toThrow(
      "Expected x of shape [samples, 2, 3] for layer 'flatten' of model 'sequential' but received [6, 7]",
    );
  });
});

describe('batchSize', () => {
  const { x, labels } = toyData(10);

  /** The same steps by hand. */
  async function byHand(model: torch.Sequential, batchSize: number): Promise<number> {
    let sum = 0;
    for (let from = 0; from < 10; from += batchSize) {
      const to = Math.min(10, from + batchSize);
      const { loss } = await model.trainOnBatch(rows(x, from, to), rows(labels, from, to));
      sum += (loss as number) * (to - from);
    }
    return sum / 10;
  }

  test.each([1, 3, 5, 10, 64])('%i', async (batchSize) => {
    const [fitted, stepped] = [toyModel(), toyModel()];
    const { history, params } = await fitted.fit(x, labels, { batchSize, shuffle: false, ...silent });
    expect(params).toMatchObject({ batchSize: Math.min(10, batchSize), steps: Math.ceil(10 / batchSize), samples: 10 });
    const loss = await byHand(stepped, batchSize);
    expect(weightsOf(fitted)).toEqual(weightsOf(stepped));
    expect(history['loss']?.[0]).toBeCloseTo(loss, 12);
  });

  test('is 32 by default', async () => {
    const many = toyData(70);
    const model = toyModel();
    const { params } = await model.fit(many.x, many.labels, silent);
    expect(params).toEqual({
      epochs: 1,
      steps: 3,
      samples: 70,
      batchSize: 32,
      verbose: 0,
      metrics: ['loss', 'accuracy'],
    });
  });
});

describe('epochs and initialEpoch', () => {
  const { x, labels } = toyData(20);

  test('history has one number an epoch', async () => {
    const model = toyModel();
    const { epoch, history } = await model.fit(x, labels, { epochs: 3, ...silent });
    expect(epoch).toEqual([0, 1, 2]);
    expect(Object.keys(history)).toEqual(['loss', 'accuracy']);
    expect(history['loss']).toHaveLength(3);
    expect(history['accuracy']).toHaveLength(3);
  });

  test('one fit after another goes on with the optimizer and equals one long fit', async () => {
    const options = { batchSize: 6, shuffle: false, ...silent };
    const [whole, parts] = [toyModel(), toyModel()];
    const { history } = await whole.fit(x, labels, { epochs: 5, ...options });
    const first = await parts.fit(x, labels, { epochs: 2, ...options });
    const second = await parts.fit(x, labels, { initialEpoch: 2, epochs: 5, ...options });
    expect(second.epoch).toEqual([2, 3, 4]);
    expect([...(first.history['loss'] as number[]), ...(second.history['loss'] as number[])]).toEqual(history['loss']);
    expect(weightsOf(parts)).toEqual(weightsOf(whole));
    expect(parts.optimizer.iterations).toBe(20);
  });

  test('nothing to do is no error', async () => {
    const model = toyModel();
    const before = weightsOf(model);
    for (const options of [{ epochs: 0 }, { epochs: 2, initialEpoch: 2 }, { epochs: 2, initialEpoch: 9 }]) {
      const { epoch, history } = await model.fit(x, labels, { ...options, ...silent });
      expect([epoch, history]).toEqual([[], {}]);
    }
    expect(weightsOf(model)).toEqual(before);
  });
});

describe('validation', () => {
  const { x, labels, oneHot } = toyData(20);
  const held = toyData(7, 2);

  test('validationData is what evaluate gives after the epoch', async () => {
    const model = toyModel();
    const { history } = await model.fit(x, labels, { validationData: [held.x, held.labels], batchSize: 4, ...silent });
    const { loss, accuracy } = await model.evaluate(held.x, held.labels, { batchSize: 4 });
    expect([history['val_loss'], history['val_accuracy']]).toEqual([[loss], [accuracy]]);
  });

  test('validationData with weights of its samples', async () => {
    const model = toyModel({ loss: 'categoricalCrossentropy' });
    const sampleWeight = [1, 0, 2, 0, 0, 3, 1];
    const { history } = await model.fit(x, oneHot, {
      validationData: [held.x, held.oneHot, sampleWeight],
      ...silent,
    });
    const { loss } = await model.evaluate(held.x, held.oneHot, { sampleWeight });
    expect(history['val_loss']).toEqual([loss]);
    expect(loss).not.toBe((await model.evaluate(held.x, held.oneHot)).loss);
  });

  test('validationSplit sets the last samples aside, before shuffling', async () => {
    const options = { epochs: 2, batchSize: 4, ...silent };
    const [split, given] = [toyModel(), toyModel()];
    torch.manualSeed(5);
    const one = await split.fit(x, labels, { validationSplit: 0.3, ...options });
    torch.manualSeed(5);
    const other = await given.fit(rows(x, 0, 14), rows(labels, 0, 14), {
      validationData: [rows(x, 14, 20), rows(labels, 14, 20)],
      ...options,
    });
    expect(one.params.samples).toBe(14);
    expect(one.history).toEqual(other.history);
    expect(weightsOf(split)).toEqual(weightsOf(given));
  });

  test('validationSplit also splits sampleWeight', async () => {
    const sampleWeight = Array.from({ length: 20 }, (_, i) => i / 10);
    const [split, given] = [toyModel(), toyModel()];
    const options = { batchSize: 4, shuffle: false, ...silent };
    const one = await split.fit(x, labels, { validationSplit: 0.5, sampleWeight, ...options });
    const other = await given.fit(rows(x, 0, 10), rows(labels, 0, 10), {
      sampleWeight: sampleWeight.slice(0, 10),
      validationData: [rows(x, 10, 20), rows(labels, 10, 20), sampleWeight.slice(10)],
      ...options,
    });
    expect(one.history).toEqual(other.history);
  });

  test('validationData comes before validationSplit', async () => {
    const model = toyModel();
    const { history, params } = await model.fit(x, labels, {
      validationData: [held.x, held.labels],
      validationSplit: 0.5,
      ...silent,
    });
    expect(params.samples).toBe(20);
    expect(history['val_loss']).toHaveLength(1);
  });

  test('dropout is for training, not for validation', async () => {
    const model = toyModel({ drop: 0.5 });
    const { history } = await model.fit(x, labels, { validationData: [x, labels], ...silent });
    expect(history['val_loss']).toEqual([(await model.evaluate(x, labels)).loss]);
  });
});

describe('shuffle', () => {
  const { x, labels } = toyData(20);

  async function run(seed: number, options: torch.FitOptions = {}, threads = 1) {
    const model = toyModel({ drop: 0.3 });
    torch.setNumThreads(threads);
    torch.manualSeed(seed);
    const { history } = await model.fit(x, labels, { epochs: 3, batchSize: 6, ...options, ...silent });
    torch.setNumThreads(1);
    return { history, weights: weightsOf(model) };
  }

  test('the same seed gives the same run, another seed another', async () => {
    const first = await run(11);
    expect(await run(11)).toEqual(first);
    expect((await run(12)).weights).not.toEqual(first.weights);
    expect((await run(11, { shuffle: false })).weights).not.toEqual(first.weights);
  });

  test('the number of threads does not matter to a small model', async () => {
    expect(await run(11, {}, 2)).toEqual(await run(11, {}, 1));
  });

  test('is the order of torch.randperm at the beginning of each epoch', async () => {
    const [fitted, stepped] = [toyModel(), toyModel()];
    torch.manualSeed(4);
    await fitted.fit(x, labels, { epochs: 2, batchSize: 6, ...silent });
    torch.manualSeed(4);
    for (let epoch = 0; epoch < 2; epoch++) {
      const order = torch.randperm(20);
      for (let from = 0; from < 20; from += 6) {
        const index = rows(order, from, Math.min(20, from + 6));
        await stepped.trainOnBatch(torch.indexSelect(x, 0, index), torch.indexSelect(labels, 0, index));
      }
    }
    expect(weightsOf(fitted)).toEqual(weightsOf(stepped));
  });
});

describe('captured steps give the bits of eager ones', () => {
  const { x, labels, oneHot } = toyData(23);
  const binary = torch.gt(torch.select(x, 1, 0), 0);
  const optimizers: Record<string, () => torch.optim.Optimizer> = {
    adam: () => new torch.optim.Adam({ lr: 0.02, amsgrad: true }),
    adamw: () => new torch.optim.AdamW({ lr: 0.02 }),
    sgd: () => new torch.optim.SGD({ lr: 0.1, momentum: 0.9, nesterov: true, weightDecay: 0.01 }),
    'sgd with dampening': () => new torch.optim.SGD({ lr: 0.1, momentum: 0.9, dampening: 0.5 }),
    rmsprop: () => new torch.optim.RMSprop({ lr: 0.01, momentum: 0.5, centered: true }),
    adagrad: () => new torch.optim.Adagrad({ lr: 0.1 }),
  };

  async function both(make: (capture: boolean) => torch.Sequential, y: torch.Tensor, options: torch.FitOptions = {}) {
    const results = [];
    for (const model of [make(true), make(false)]) {
      torch.manualSeed(9);
      const { history } = await model.fit(x, y, {
        epochs: 3,
        batchSize: 5,
        validationSplit: 0.2,
        ...options,
        ...silent,
      });
      results.push({ history, weights: weightsOf(model), predicted: (await model.predict(x)).toArray() });
    }
    expect(results[0]).toEqual(results[1]);
  }

  test.each(Object.keys(optimizers))('with %s', (name) =>
    both((capture) => toyModel({ optimizer: optimizers[name]?.() as torch.optim.Optimizer, capture }), labels),
  );

  test('with dropout', () => both((capture) => toyModel({ drop: 0.4, capture }), labels));

  test('with weights of samples and classes', () =>
    both((capture) => toyModel({ capture }), labels, {
      sampleWeight: Array.from({ length: 23 }, (_, i) => (i % 3) / 2),
      classWeight: { 0: 2, 2: 0.5 },
    }));

  test('with one-hot targets', () =>
    both((capture) => toyModel({ loss: 'categoricalCrossentropy', metrics: ['accuracy', 'mse'], capture }), oneHot));

  test.each(['binaryCrossentropy', 'mse', 'mae'])('with %s', (loss) =>
    both((capture) => {
      torch.manualSeed(2);
      const model = torch.sequential([
        dense({ units: 5, activation: 'relu', inputShape: [features] }),
        dropout(0.2),
        dense({ units: 1, activation: 'sigmoid' }),
      ]);
      model.compile({ optimizer: 'adam', loss, metrics: ['accuracy', 'mae'], capture, numerics: 'pytorch' });
      return model;
    }, binary),
  );

  test('with a loss, metrics and a layer of the user', () => {
    class Scale extends torch.layers.Layer {
      readonly className = 'Scale';
      #scale: { value: torch.Tensor } | undefined;
      override build(inputShape: readonly number[]): void {
        this.#scale = this.addWeight({
          name: 'scale',
          torchName: 'scale',
          shape: inputShape,
          initializer: torch.initializers.ones(),
          fanIn: 1,
          fanOut: 1,
        });
      }
      call(input: torch.Tensor): torch.Tensor {
        return torch.mul(input, this.#scale?.value as torch.Tensor);
      }
    }
    return both((capture) => {
      torch.manualSeed(2);
      const model = torch.sequential([new Scale({ inputShape: [features] }), dense({ units: classes })]);
      model.compile({
        optimizer: 'sgd',
        loss: (target, output) => torch.mean(torch.abs(torch.sub(target, output)), 1),
        metrics: [
          function worst(target, output) {
            return torch.max(torch.abs(torch.sub(target, output)));
          },
        ],
        capture,
        numerics: 'pytorch',
      });
      return model;
    }, oneHot);
  });
});

describe('weights of samples and classes', () => {
  const { x, labels, oneHot } = toyData(12);
  const options = { batchSize: 5, shuffle: false, ...silent };

  async function lossesOf(loss: string, y: torch.Tensor, more: torch.FitOptions): Promise<unknown> {
    const model = toyModel({ loss });
    const { history } = await model.fit(x, y, { ...options, ...more });
    return { loss: history['loss'], weights: weightsOf(model) };
  }

  test('classWeight is sampleWeight by class, for labels and one-hot targets', async () => {
    const classWeight = { 0: 0.5, 2: 3 };
    const sampleWeight = (labels.toArray() as number[]).map((label) => [0.5, 1, 3][label] as number);
    for (const [loss, y] of [
      ['sparseCategoricalCrossentropy', labels],
      ['categoricalCrossentropy', oneHot],
    ] as const) {
      const byClass = await lossesOf(loss, y, { classWeight });
      expect(byClass).toEqual(await lossesOf(loss, y, { sampleWeight }));
      expect(byClass).not.toEqual(await lossesOf(loss, y, {}));
    }
  });

  test('both multiply', async () => {
    const sampleWeight = Array.from({ length: 12 }, (_, i) => i / 4);
    const product = (labels.toArray() as number[]).map((label, i) => (label === 1 ? 4 : 1) * (i / 4));
    expect(await lossesOf('sparseCategoricalCrossentropy', labels, { sampleWeight, classWeight: { 1: 4 } })).toEqual(
      await lossesOf('sparseCategoricalCrossentropy', labels, { sampleWeight: product }),
    );
  });

  test('weights of one change nothing but rounding; [n, 1] and typed arrays are taken', async () => {
    const ones = await lossesOf('categoricalCrossentropy', oneHot, { sampleWeight: new Float64Array(12).fill(1) });
    expect(await lossesOf('categoricalCrossentropy', oneHot, { sampleWeight: torch.ones([12, 1]) })).toEqual(ones);
    const [plain] = ((await lossesOf('categoricalCrossentropy', oneHot, {})) as { loss: number[] }).loss;
    expect((ones as { loss: number[] }).loss[0]).toBeCloseTo(plain as number, 5);
  });

  test('a loss is the sum of weight times loss over the number of samples, as in Keras', async () => {
    const model = torch.sequential([dense({ units: 1, inputShape: [1], kernelInitializer: 'ones' })]);
    model.compile({ optimizer: new torch.optim.SGD({ lr: 0 }), loss: 'mse' });
    const { history } = await model.fit([[1], [2], [3]], [[0], [0], [0]], { sampleWeight: [1, 0.5, 0], ...silent });
    expect(history['loss']).toEqual([(1 * 1 + 0.5 * 4 + 0 * 9) / 3]);
  });
});

describe('what is written', () => {
  const program = (options: string): string => `
    torch.setNumThreads(1);
    const model = torch.sequential([torch.layers.dense({ units: 1, inputShape: [2] })]);
    model.compile({ optimizer: 'sgd', loss: 'mse' });
    model.fit(torch.ones([8, 2]), torch.ones([8, 1]), { epochs: 2, ${options} });`;

  test('verbose 0: nothing', () => expect(runCleanly(program('verbose: 0'))).toBe(''));

  test.each([1, 2])('verbose %i: one line an epoch, without a bar, into a pipe', (verbose) => {
    const lines = runCleanly(program(`verbose: ${verbose}, validationSplit: 0.25`)).split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^Epoch 2\/2 - .* samples\/s - loss: [\d.e-]+ - val_loss: [\d.e-]+$/);
  });
});
