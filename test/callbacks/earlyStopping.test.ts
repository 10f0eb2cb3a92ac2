import * as torch from 'node-torch';
import { toyData, toyModel, weightsOf } from '../models/toy.js';

const { EarlyStopping } = torch.callbacks;

beforeAll(() => torch.setNumThreads(1));

/** A model whose weights are whatever they were set to, watched by a callback that is told these values one epoch after another. */
async function watch(values: number[], options: ConstructorParameters<typeof EarlyStopping>[0] = {}) {
  const { x, labels } = toyData(4);
  const model = toyModel({ optimizer: new torch.optim.SGD({ lr: 0 }) });
  const stopping = new EarlyStopping({ monitor: 'watched', ...options });
  const { epoch } = await model.fit(x, labels, {
    epochs: values.length,
    callbacks: [
      {
        onEpochEnd(number, logs) {
          logs['watched'] = values[number] as number;
          model.setWeights(model.getWeights().map((weight) => torch.fullLike(weight, number)));
        },
      },
      stopping,
    ],
    verbose: 0,
  });
  return {
    epochs: epoch.length,
    stoppedEpoch: stopping.stoppedEpoch,
    weight: weightsOf(model)[0]?.[0],
    model,
    stopping,
  };
}

describe('ends training when the number no longer improves', () => {
  test.each<[string, number[], object, number, number | null]>([
    ['at once, without patience', [3, 2, 2, 1], {}, 3, 2],
    ['but not in the first epoch', [Number.NaN, 1, 2], {}, 3, 2],
    ['after as many epochs as it is patient', [3, 2, 2.5, 2.1, 1], { patience: 2 }, 4, 3],
    ['counting anew after an improvement', [5, 6, 4, 5, 3, 4, 4, 1], { patience: 2 }, 7, 6],
    ['never, when it always improves', [4, 3, 2, 1], {}, 4, null],
    ['by too little', [3, 2.95, 2.9, 1], { minDelta: 0.1, patience: 2 }, 3, 2],
    ['by enough all in all', [3, 2.95, 2.85, 2.7], { minDelta: -0.1, patience: 2 }, 4, null],
    ['upwards', [1, 2, 1.5, 3], { mode: 'max' }, 3, 2],
    ['without ever beating the baseline', [3, 2.5, 2.2, 2.1, 2.05], { baseline: 2, patience: 3 }, 5, null],
    [
      'at the first epoch without improvement that is too far from the baseline',
      [3, 2.5, 2.2, 2.3],
      { baseline: 2, patience: 3 },
      4,
      3,
    ],
    ['after NaN', [3, Number.NaN, 2, 5], { patience: 2 }, 4, null],
  ])('%s', async (_, values, options, epochs, stoppedEpoch) => {
    expect(await watch(values, options)).toMatchObject({ epochs, stoppedEpoch });
  });

  test.each([
    ['accuracy', true],
    ['val_accuracy', true],
    ['acc', true],
    ['loss', false],
    ['val_mse', false],
  ])('%s is better when larger: %s', async (monitor, larger) => {
    const { x, labels } = toyData(4);
    const model = toyModel();
    const stopping = new EarlyStopping({ monitor });
    const { epoch } = await model.fit(x, labels, {
      epochs: 4,
      callbacks: [{ onEpochEnd: (number, logs) => void Object.assign(logs, { [monitor]: number }) }, stopping],
      verbose: 0,
    });
    expect(epoch).toHaveLength(larger ? 4 : 2);
  });

  test('and is as new at the next fit', async () => {
    const { model, stopping } = await watch([1, 2, 2]);
    expect(stopping.stoppedEpoch).toBe(1);
    const { x, labels } = toyData(4);
    const { epoch } = await model.fit(x, labels, {
      epochs: 3,
      callbacks: [{ onEpochEnd: (number, logs) => void Object.assign(logs, { watched: 9 - number }) }, stopping],
      verbose: 0,
    });
    expect(epoch).toHaveLength(3);
    expect(stopping.stoppedEpoch).toBeNull();
  });
});

describe('restoreBestWeights', () => {
  test.each<[string, number[], object, number]>([
    ['puts back those of the best epoch when it ends training', [3, 1, 2, 2], { patience: 2 }, 1],
    ['also when training comes to its end', [3, 1, 2], { patience: 5 }, 1],
    ['those of the last epoch, when it was the best', [3, 2, 1], {}, 2],
    ['though the baseline was not beaten', [3, 2, 2.5], { baseline: 1, patience: 9 }, 1],
    ['of a number that is better when larger', [1, 3, 2], { mode: 'max', patience: 5 }, 1],
  ])('%s', async (_, values, options, best) => {
    expect((await watch(values, { restoreBestWeights: true, ...options })).weight).toBe(best);
  });

  test('is off by default', async () => {
    expect((await watch([3, 1, 2, 2], { patience: 2 })).weight).toBe(3);
  });

  test('holds when training is stopped or fails', async () => {
    const { x, labels } = toyData(4);
    for (const end of ['stop', 'throw']) {
      const model = toyModel({ optimizer: new torch.optim.SGD({ lr: 0 }) });
      const run = model.fit(x, labels, {
        epochs: 5,
        callbacks: [
          {
            onEpochEnd(number, logs) {
              logs['watched'] = [2, 1, 3][number] as number;
              model.setWeights(model.getWeights().map((weight) => torch.fullLike(weight, number)));
            },
          },
          new EarlyStopping({ monitor: 'watched', restoreBestWeights: true, patience: 9 }),
          {
            onEpochEnd(number) {
              if (number < 2) return;
              if (end === 'throw') throw new Error('no more');
              model.stopTraining = true;
            },
          },
        ],
        verbose: 0,
      });
      await (end === 'throw' ? expect(run).rejects.toThrow('no more') : run);
      expect(weightsOf(model)[0]?.[0]).toBe(1);
    }
  });
});

test('with validation data it watches val_loss by default', async () => {
  const { x, labels } = toyData(20);
  const model = toyModel({ optimizer: new torch.optim.SGD({ lr: 50 }) });
  const stopping = new EarlyStopping();
  const { history } = await model.fit(x, labels, { epochs: 30, validationSplit: 0.2, callbacks: stopping, verbose: 0 });
  expect(history['val_loss']).toHaveLength((stopping.stoppedEpoch as number) + 1);
});

describe('errors', () => {
  test('of a number that is not there', async () => {
    const { x, labels } = toyData(4);
    const model = toyModel();
    await expect(model.fit(x, labels, { callbacks: new EarlyStopping(), verbose: 0 })).rejects.toThrow(
      "Expected one of loss, accuracy for monitor of EarlyStopping but received 'val_loss'. Numbers with val_ need validationData or validationSplit",
    );
    const callbacks = new EarlyStopping({ monitor: 'acuracy' });
    await expect(model.fit(x, labels, { callbacks, verbose: 0 })).rejects.toThrow(
      "Expected one of loss, accuracy for monitor of EarlyStopping but received 'acuracy'",
    );
  });

  test('of options', () => {
    expect(() => new EarlyStopping({ patience: -1 })).toThrow(
      'Expected a non-negative integer for patience but received -1 of type number',
    );
    expect(() => new EarlyStopping({ mode: 'least' as never })).toThrow(
      "Expected 'auto', 'min' or 'max' for mode but received 'least' of type string",
    );
  });
});
