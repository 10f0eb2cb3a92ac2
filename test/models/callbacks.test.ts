import * as torch from 'node-torch';
import { toyData, toyModel, until, weightsOf } from './toy.js';

beforeAll(() => torch.setNumThreads(1));

const { x, labels } = toyData(10);
const silent = { verbose: 0 } as const;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A callback that writes down what it is told. */
function recorder(events: string[], name = '', hooks = ['onTrainBegin', 'onTrainEnd', 'onEpochBegin', 'onEpochEnd']) {
  return Object.fromEntries(
    hooks.map((hook) => [
      hook,
      (first: unknown, logs: unknown) => {
        const which = typeof first === 'number' ? ` ${first}` : '';
        const given = typeof first === 'number' ? logs : first;
        events.push(`${name}${hook}${which} ${Object.keys(given as object).join('+')}`.trim());
      },
    ]),
  );
}

describe('the order of calls', () => {
  test('of one callback, given as an object', async () => {
    const events: string[] = [];
    const model = toyModel();
    await model.fit(x, labels, { epochs: 2, callbacks: recorder(events), validationSplit: 0.2, ...silent });
    const all = 'loss+accuracy+val_loss+val_accuracy';
    expect(events).toEqual([
      'onTrainBegin',
      'onEpochBegin 0',
      `onEpochEnd 0 ${all}`,
      'onEpochBegin 1',
      `onEpochEnd 1 ${all}`,
      `onTrainEnd ${all}`,
    ]);
  });

  test('of batches', async () => {
    const events: string[] = [];
    const hooks = ['onEpochBegin', 'onBatchBegin', 'onTrainBatchBegin', 'onBatchEnd', 'onTrainBatchEnd', 'onEpochEnd'];
    const model = toyModel();
    await model.fit(x, labels, { epochs: 1, batchSize: 6, callbacks: recorder(events, '', hooks), ...silent });
    const batch = (i: number): string[] => [
      `onBatchBegin ${i}`,
      `onTrainBatchBegin ${i}`,
      `onBatchEnd ${i} loss+accuracy`,
      `onTrainBatchEnd ${i} loss+accuracy`,
    ];
    expect(events).toEqual(['onEpochBegin 0', ...batch(0), ...batch(1), 'onEpochEnd 0 loss+accuracy']);
  });

  test('of several, one after the other, and promises are waited for', async () => {
    const events: string[] = [];
    const slow = {
      async onTrainBegin() {
        await pause(5);
        events.push('slow begin');
      },
      async onEpochEnd(epoch: number) {
        await pause(5);
        events.push(`slow epoch ${epoch}`);
      },
      async onBatchEnd(batch: number) {
        await pause(2);
        events.push(`slow batch ${batch}`);
      },
      async onTrainEnd() {
        await pause(5);
        events.push('slow end');
      },
    };
    const quick = {
      onTrainBegin: () => void events.push('quick begin'),
      onEpochEnd: (epoch: number) => void events.push(`quick epoch ${epoch}`),
      onBatchEnd: (batch: number) => void events.push(`quick batch ${batch}`),
      onTrainEnd: () => void events.push('quick end'),
    };
    const model = toyModel();
    await model.fit(x, labels, { batchSize: 5, callbacks: [slow, quick], ...silent });
    const pairs = ['begin', 'batch 0', 'batch 1', 'epoch 0', 'end'];
    expect(events).toEqual(pairs.flatMap((what) => [`slow ${what}`, `quick ${what}`]));
  });

  test('a subclass of Callback knows the model and what the run consists of', async () => {
    class Mine extends torch.callbacks.Callback {
      seen: unknown[] = [];
      onTrainBegin(): void {
        this.seen.push(this.model, this.params);
      }
    }
    const mine = new Mine();
    const model = toyModel();
    await model.fit(x, labels, { epochs: 3, batchSize: 4, callbacks: mine, ...silent });
    expect(mine.seen[0]).toBe(model);
    expect(mine.seen[1]).toEqual({
      epochs: 3,
      steps: 3,
      samples: 10,
      batchSize: 4,
      verbose: 0,
      metrics: ['loss', 'accuracy'],
    });
  });
});

describe('logs', () => {
  test('of batches are the means since the beginning of the epoch', async () => {
    const means: number[] = [];
    const model = toyModel();
    const twin = toyModel();
    const { history } = await model.fit(x, labels, {
      batchSize: 4,
      shuffle: false,
      callbacks: { onBatchEnd: (_, logs) => void means.push(logs['loss'] as number) },
      ...silent,
    });
    const expected: number[] = [];
    let sum = 0;
    for (const [from, size] of [
      [0, 4],
      [4, 4],
      [8, 2],
    ] as const) {
      const { loss } = await twin.trainOnBatch(torch.narrow(x, 0, from, size), torch.narrow(labels, 0, from, size));
      sum += (loss as number) * size;
      expected.push(sum / (from + size));
    }
    expect(means).toEqual(expected);
    expect(history['loss']).toEqual([expected[2]]);
    expect(weightsOf(model)).toEqual(weightsOf(twin));
  });

  test('a callback of batches does not change what is trained', async () => {
    const [plain, watched] = [toyModel({ drop: 0.3 }), toyModel({ drop: 0.3 })];
    const options = { epochs: 3, batchSize: 3, ...silent };
    torch.manualSeed(2);
    const first = await plain.fit(x, labels, options);
    torch.manualSeed(2);
    const second = await watched.fit(x, labels, { ...options, callbacks: { onBatchEnd: () => {} } });
    expect(weightsOf(watched)).toEqual(weightsOf(plain));
    expect(second.history['accuracy']).toEqual(first.history['accuracy']);
    for (const [i, loss] of (second.history['loss'] ?? []).entries()) {
      expect(loss).toBeCloseTo(first.history['loss']?.[i] as number, 12);
    }
  });

  test('what a callback enters in the logs of an epoch comes into the history', async () => {
    const model = toyModel();
    const { history } = await model.fit(x, labels, {
      epochs: 2,
      callbacks: {
        onEpochEnd(epoch, logs) {
          logs['mine'] = epoch * 10;
        },
      },
      ...silent,
    });
    expect(history['mine']).toEqual([0, 10]);
  });

  test('progress comes while an epoch goes on', async () => {
    const seen: Array<[number, torch.callbacks.Logs]> = [];
    const many = toyData(1000);
    const model = toyModel();
    await model.fit(many.x, many.labels, {
      batchSize: 4,
      callbacks: { onProgress: (rows, logs) => void seen.push([rows, logs]) },
      ...silent,
    });
    expect(seen.length).toBeGreaterThan(0);
    for (const [i, [rows, logs]] of seen.entries()) {
      expect(rows).toBeGreaterThanOrEqual(seen[i - 1]?.[0] ?? 1);
      expect(rows).toBeLessThanOrEqual(1000);
      expect(Object.keys(logs)).toEqual(['loss', 'accuracy']);
    }
    expect(seen.at(-1)?.[0]).toBe(1000);
  });
});

describe('errors in a callback reject fit and leave the model usable', () => {
  const hooks = [
    'setModel',
    'setParams',
    'onTrainBegin',
    'onEpochBegin',
    'onBatchBegin',
    'onBatchEnd',
    'onProgress',
    'onEpochEnd',
    'onTrainEnd',
  ];
  const failures: Array<[string, () => unknown]> = [
    [
      'thrown',
      () => {
        throw new Error('from the callback');
      },
    ],
    ['rejected', () => Promise.reject(new Error('from the callback'))],
  ];
  test.each(hooks.flatMap((hook) => failures.map(([how, fail]) => [hook, how, fail] as const)))(
    '%s, %s',
    async (hook, how, fail) => {
      if (how === 'rejected' && ['setModel', 'setParams', 'onProgress'].includes(hook)) return;
      const model = toyModel();
      const ended: string[] = [];
      const other = { onTrainEnd: () => void ended.push('end') };
      const run = model.fit(x, labels, { epochs: 2, batchSize: 3, callbacks: [{ [hook]: fail }, other], ...silent });
      await expect(run).rejects.toThrow('from the callback');
      expect(ended).toEqual(hook.startsWith('set') ? [] : ['end']);
      expect(model.isTraining).toBe(false);
      const { history } = await model.fit(x, labels, silent);
      expect(history['loss']?.[0]).toBeLessThan(5);
    },
  );

  test('the error of the run comes before that of a callback at its end', async () => {
    const model = toyModel();
    const run = model.fit(x, labels, {
      callbacks: {
        onEpochEnd() {
          throw new Error('first');
        },
        onTrainEnd() {
          throw new Error('second');
        },
      },
      ...silent,
    });
    await expect(run).rejects.toThrow('first');
  });

  test('thrown where native code reports progress', async () => {
    const many = toyData(400_000);
    const model = toyModel();
    let calls = 0;
    const run = model.fit(many.x, many.labels, {
      batchSize: 4,
      callbacks: {
        onProgress() {
          calls++;
          throw new Error('while it trains');
        },
      },
      ...silent,
    });
    await expect(run).rejects.toThrow('while it trains');
    expect(calls).toBe(1);
    expect(model.optimizer.iterations).toBeLessThan(100_000);
    await model.fit(x, labels, silent);
  });
});

describe('stopTraining', () => {
  test('in onEpochEnd ends the run after this epoch', async () => {
    const model = toyModel();
    const { epoch } = await model.fit(x, labels, {
      epochs: 9,
      callbacks: {
        onEpochEnd(number) {
          if (number === 1) model.stopTraining = true;
        },
      },
      ...silent,
    });
    expect(epoch).toEqual([0, 1]);
    expect(model.stopTraining).toBe(true);
  });

  test('in onBatchEnd ends the epoch at this step; its means are those of the steps made', async () => {
    const model = toyModel();
    const twin = toyModel();
    const { epoch, history } = await model.fit(x, labels, {
      epochs: 9,
      batchSize: 2,
      shuffle: false,
      validationSplit: 0.2,
      callbacks: {
        onBatchEnd(batch) {
          if (batch === 1) model.stopTraining = true;
        },
      },
      ...silent,
    });
    expect([epoch, Object.keys(history)]).toEqual([[0], ['loss', 'accuracy']]);
    const expected = await twin.fit(torch.narrow(x, 0, 0, 4), torch.narrow(labels, 0, 0, 4), {
      batchSize: 2,
      shuffle: false,
      ...silent,
    });
    expect(history['loss']).toEqual(expected.history['loss']);
    expect(weightsOf(model)).toEqual(weightsOf(twin));
  });

  test.each(['onTrainBegin', 'onEpochBegin', 'onBatchBegin'])(
    'in %s: nothing is trained, nothing told',
    async (hook) => {
      const model = toyModel();
      const before = weightsOf(model);
      const { epoch, history } = await model.fit(x, labels, {
        callbacks: {
          [hook]() {
            model.stopTraining = true;
          },
        },
        ...silent,
      });
      // The batch that has begun is not made.
      expect([epoch, history]).toEqual([[], {}]);
      expect(weightsOf(model)).toEqual(before);
    },
  );

  test('from a timer, in the middle of a long epoch', async () => {
    const many = toyData(400_000);
    const model = toyModel();
    let reports = 0;
    const run = model.fit(many.x, many.labels, {
      batchSize: 4,
      epochs: 5,
      validationSplit: 0.1,
      callbacks: [{ onProgress: () => void reports++ }, new torch.callbacks.EarlyStopping({ patience: 3 })],
      ...silent,
    });
    await until(() => reports > 1);
    model.stopTraining = true;
    const { epoch, history } = await run;
    expect(epoch).toEqual([0]);
    expect(history['loss']).toHaveLength(1);
    const steps = model.optimizer.iterations;
    expect(steps).toBeGreaterThan(1);
    expect(steps).toBeLessThan(90_000);
    expect(model.isTraining).toBe(false);
  });

  test('is taken back by the next fit', async () => {
    const model = toyModel();
    model.stopTraining = true;
    const { epoch } = await model.fit(x, labels, { epochs: 2, ...silent });
    expect(epoch).toEqual([0, 1]);
  });
});

test('a callback may evaluate, predict, save weights and set them', async () => {
  const model = toyModel();
  const evaluated: number[] = [];
  const { history } = await model.fit(x, labels, {
    epochs: 2,
    batchSize: 4,
    validationData: [x, labels],
    callbacks: {
      async onEpochEnd() {
        const { loss } = await model.evaluate(x, labels, { batchSize: 4 });
        evaluated.push(loss as number);
        expect((await model.predict(x)).shape).toEqual([10, 3]);
        model.setWeights(model.getWeights());
      },
      async onBatchEnd() {
        await model.evaluate(x, labels);
      },
    },
    ...silent,
  });
  expect(evaluated).toEqual(history['val_loss']);
});
