import * as torch from 'node-torch';
import { runCleanly } from '../native/child.js';
import { features, rows, toyData, toyModel, weightsOf } from './toy.js';

const { dense, dropout } = torch.layers;

beforeAll(() => torch.setNumThreads(1));

/** A model that multiplies by two: what it must give can be computed in the head. */
function doubler(loss: torch.CompileOptions['loss'], metrics: torch.CompileOptions['metrics'] = []): torch.Sequential {
  const model = torch.sequential([dense({ units: 1, inputShape: [1] })]);
  model.setWeights([[[2]], [0]]);
  model.compile({ optimizer: 'sgd', loss, metrics });
  return model;
}

test('mean squared and absolute error, by hand', async () => {
  const model = doubler('mse', ['mae']);
  // Outputs 2, 4, 6; errors 2, 3, 4.
  expect(await model.evaluate([[1], [2], [3]], [[0], [1], [2]])).toEqual({ loss: Math.fround(29 / 3), mae: 3 });
});

test('the mean is over all samples, whatever the batches', async () => {
  const model = doubler('mse', ['mae']);
  const x = [[1], [2], [3], [4], [5]];
  const y = x.map(() => [0]);
  for (const batchSize of [1, 2, 3, 5, 50]) {
    const { loss, mae } = await model.evaluate(x, y, { batchSize });
    expect(loss).toBeCloseTo((4 + 16 + 36 + 64 + 100) / 5, 5);
    expect(mae).toBeCloseTo((2 + 4 + 6 + 8 + 10) / 5, 5);
  }
});

test('sampleWeight weighs the loss, and leaves metrics as they are', async () => {
  const model = doubler('mse', ['mae']);
  const logs = await model.evaluate([[1], [2], [3]], [[0], [0], [0]], { sampleWeight: [1, 0, 0.5] });
  expect(logs).toEqual({ loss: Math.fround((4 + 18) / 3), mae: 4 });
});

test('crossentropy and accuracy, by hand', async () => {
  const model = torch.sequential([dense({ units: 3, activation: 'softmax', inputShape: [3] })]);
  model.setWeights([torch.eye(3), [0, 0, 0]]);
  model.compile({ optimizer: 'sgd', loss: 'sparseCategoricalCrossentropy', metrics: ['accuracy'] });
  const x = [
    [2, 0, 0],
    [0, 1, 0],
    [0, 0, 3],
  ];
  const probability = (high: number): number => Math.exp(high) / (Math.exp(high) + 2);
  const { loss, accuracy } = await model.evaluate(x, [0, 1, 0]);
  const third = Math.exp(0) / (Math.exp(3) + 2);
  expect(loss).toBeCloseTo(-(Math.log(probability(2)) + Math.log(probability(1)) + Math.log(third)) / 3, 6);
  expect(accuracy).toBeCloseTo(2 / 3, 6);
});

test('a loss and a metric of the user', async () => {
  const model = doubler(
    (target, output) => torch.abs(torch.sub(output, target)),
    [
      function largest(_target, output) {
        return torch.max(output);
      },
    ],
  );
  expect(await model.evaluate([[1], [2]], [[1], [1]])).toEqual({ loss: 2, largest: 4 });
});

test('dropout does not drop', async () => {
  const model = torch.sequential([dropout({ rate: 0.9, inputShape: [features] }), dense({ units: 1 })]);
  model.compile({ optimizer: 'sgd', loss: 'mse' });
  const x = torch.randn([20, features]);
  const y = torch.zeros([20, 1]);
  const first = await model.evaluate(x, y);
  expect(await model.evaluate(x, y)).toEqual(first);
  const output = model.call(x);
  expect(first.loss).toBeCloseTo(torch.mean(torch.mul(output, output)).item<number>(), 6);
});

test('neither weights nor optimizer change, and a model without trainable weights will do', async () => {
  const { x, labels } = toyData(20);
  const model = toyModel();
  await model.fit(x, labels, { verbose: 0 });
  const before = weightsOf(model);
  const expected = await model.evaluate(x, labels);
  expect(weightsOf(model)).toEqual(before);
  expect(model.optimizer.iterations).toBe(1);
  const frozen = toyModel();
  frozen.setWeights(model.getWeights());
  for (const layer of frozen.layers) layer.trainable = false;
  expect(await frozen.evaluate(x, labels)).toEqual(expected);
});

test('captured and eager give the same bits', async () => {
  const { x, labels } = toyData(23);
  const options = { batchSize: 4 };
  expect(await toyModel({ capture: false }).evaluate(x, labels, options)).toEqual(
    await toyModel().evaluate(x, labels, options),
  );
});

test('verbose writes one line', () => {
  const program = (verbose: number): string => `
    torch.setNumThreads(1);
    const model = torch.sequential([torch.layers.dense({ units: 1, inputShape: [2], kernelInitializer: 'ones' })]);
    model.compile({ optimizer: 'sgd', loss: 'mse', metrics: ['mae'] });
    model.evaluate(torch.ones([8, 2]), torch.zeros([8, 1]), { verbose: ${verbose} });`;
  expect(runCleanly(program(1))).toBe('loss: 4.0000 - mae: 2.0000');
  expect(runCleanly(program(0))).toBe('');
});

test('trainOnBatch gives loss and metrics as they were before its step, as evaluate does', async () => {
  const { x, labels } = toyData(10);
  const model = toyModel();
  const before = await model.evaluate(x, labels);
  expect(await model.trainOnBatch(x, labels)).toEqual(before);
  const after = await model.evaluate(x, labels);
  expect(after.loss).toBeLessThan(before.loss as number);
  expect(await model.trainOnBatch(rows(x, 0, 10), labels)).toEqual(after);
});
