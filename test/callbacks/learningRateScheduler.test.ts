import * as torch from 'node-torch';
import { toyData, toyModel, weightsOf } from '../models/toy.js';

const { LearningRateScheduler } = torch.callbacks;

beforeAll(() => torch.setNumThreads(1));

const { x, labels } = toyData(12);

test('sets the rate of each epoch, which comes into the history', async () => {
  const model = toyModel({ optimizer: new torch.optim.SGD({ lr: 0.5 }) });
  const seen: Array<[number, number]> = [];
  const schedule = (epoch: number, rate: number): number => {
    seen.push([epoch, rate]);
    return epoch === 0 ? rate : rate / 2;
  };
  const callbacks = new LearningRateScheduler(schedule);
  const { history } = await model.fit(x, labels, { initialEpoch: 0, epochs: 3, callbacks, verbose: 0 });
  expect(seen).toEqual([
    [0, 0.5],
    [1, 0.5],
    [2, 0.25],
  ]);
  expect(history['learning_rate']).toEqual([0.5, 0.25, 0.125]);
  expect(model.optimizer.learningRate).toBe(0.125);
});

test.each([true, false])('recorded steps follow it: as epochs by hand (captured: %s)', async (capture) => {
  const rates = [0.1, 0, 0.4];
  const [scheduled, stepped] = [
    toyModel({ optimizer: new torch.optim.Adam(), capture }),
    toyModel({ optimizer: new torch.optim.Adam() }),
  ];
  const options = { batchSize: 5, shuffle: false, verbose: 0 } as const;
  const callbacks = new LearningRateScheduler((epoch) => rates[epoch] as number);
  await scheduled.fit(x, labels, { epochs: 3, callbacks, ...options });
  for (const rate of rates) {
    stepped.optimizer.learningRate = rate;
    const before = JSON.stringify(weightsOf(stepped));
    await stepped.fit(x, labels, options);
    expect(JSON.stringify(weightsOf(stepped)) === before).toBe(rate === 0);
  }
  expect(weightsOf(scheduled)).toEqual(weightsOf(stepped));
});

test('errors', async () => {
  expect(() => new LearningRateScheduler(0.1 as never)).toThrow(
    'Expected a function (epoch, learningRate) => number for schedule but received 0.1 of type number',
  );
  const model = toyModel();
  const run = (schedule: () => unknown) =>
    model.fit(x, labels, { callbacks: new LearningRateScheduler(schedule as never), verbose: 0 });
  await expect(run(() => '0.1')).rejects.toThrow(
    "Expected a number for the result of schedule but received '0.1' of type string",
  );
  await expect(run(() => -1)).rejects.toThrow(/for learningRate but received -1 of type number/);
  await expect(run(() => Number.NaN)).rejects.toThrow(/for learningRate but received NaN of type number/);
});
