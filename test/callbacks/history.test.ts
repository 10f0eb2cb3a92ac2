import * as torch from 'node-torch';
import { toyData, toyModel } from '../models/toy.js';

beforeAll(() => torch.setNumThreads(1));

test('holds epochs, their numbers, the model and what the run consisted of', async () => {
  const { x, labels } = toyData(10);
  const model = toyModel();
  const history = await model.fit(x, labels, {
    initialEpoch: 2,
    epochs: 4,
    batchSize: 4,
    validationSplit: 0.2,
    verbose: 0,
  });
  expect(history).toBeInstanceOf(torch.callbacks.History);
  expect(history.epoch).toEqual([2, 3]);
  expect(Object.keys(history.history)).toEqual(['loss', 'accuracy', 'val_loss', 'val_accuracy']);
  for (const numbers of Object.values(history.history)) {
    expect(numbers).toHaveLength(2);
    for (const number of numbers) expect(Number.isFinite(number)).toBe(true);
  }
  expect(history.params).toEqual({
    epochs: 4,
    steps: 2,
    samples: 8,
    batchSize: 4,
    verbose: 0,
    metrics: ['loss', 'accuracy'],
  });
});

test('each fit has its own', async () => {
  const { x, labels } = toyData(10);
  const model = toyModel();
  const first = await model.fit(x, labels, { verbose: 0 });
  const second = await model.fit(x, labels, { verbose: 0 });
  expect(second).not.toBe(first);
  expect(first.history['loss']).toHaveLength(1);
});

test('numbers go by the names that metrics were given', async () => {
  const { x, oneHot } = toyData(10);
  const model = toyModel({ loss: 'categoricalCrossentropy', metrics: ['acc', 'mse', 'mean_absolute_error'] });
  const { history } = await model.fit(x, oneHot, { verbose: 0 });
  expect(Object.keys(history)).toEqual(['loss', 'acc', 'mse', 'mean_absolute_error']);
});
