import * as torch from 'node-torch';
import { rows, toyData, toyModel, weightsOf } from './toy.js';

const { dense } = torch.layers;

beforeAll(() => torch.setNumThreads(1));

const { x, labels, oneHot } = toyData(12);

test('is one step of fit', async () => {
  const [fitted, stepped] = [toyModel({ drop: 0.3 }), toyModel({ drop: 0.3 })];
  torch.manualSeed(3);
  const { history } = await fitted.fit(x, labels, { batchSize: 12, epochs: 4, shuffle: false, verbose: 0 });
  torch.manualSeed(3);
  const losses = [];
  for (let i = 0; i < 4; i++) losses.push(await stepped.trainOnBatch(x, labels));
  expect(losses.map(({ loss }) => loss)).toEqual(history['loss']);
  expect(losses.map(({ accuracy }) => accuracy)).toEqual(history['accuracy']);
  expect(weightsOf(stepped)).toEqual(weightsOf(fitted));
  expect(stepped.optimizer.iterations).toBe(4);
});

test('is the step written by hand', async () => {
  const model = toyModel();
  const twin = toyModel();
  const optimizer = new torch.optim.Adam(twin.parameters, { lr: 0.05 });
  for (let i = 0; i < 3; i++) {
    const loss = torch.tidy(() => {
      const logProbabilities = torch.log(twin.call(x, { training: true }));
      const value = torch.ops.call('aten::nll_loss_nd', [logProbabilities, labels]) as torch.Tensor;
      optimizer.apply(torch.grad(value, twin.parameters));
      return value.item<number>();
    });
    expect((await model.trainOnBatch(x, labels)).loss).toBeCloseTo(loss, 5);
  }
  weightsOf(model).forEach((weight, i) => {
    weight.forEach((value, k) => {
      expect(value).toBeCloseTo(weightsOf(twin)[i]?.[k] as number, 3);
    });
  });
});

test('takes batches of any size, one after another', async () => {
  const [captured, eager] = [toyModel(), toyModel({ capture: false })];
  for (const n of [3, 5, 3, 12, 1, 5]) {
    const part = [rows(x, 0, n), rows(labels, 0, n)] as const;
    expect(await captured.trainOnBatch(...part)).toEqual(await eager.trainOnBatch(...part));
  }
  expect(weightsOf(captured)).toEqual(weightsOf(eager));
});

test('weights of samples and classes', async () => {
  const [byClass, bySample] = [
    toyModel({ loss: 'categoricalCrossentropy' }),
    toyModel({ loss: 'categoricalCrossentropy' }),
  ];
  const sampleWeight = (labels.toArray() as number[]).map((label) => (label === 1 ? 5 : 1));
  expect(await byClass.trainOnBatch(x, oneHot, { classWeight: { 1: 5 } })).toEqual(
    await bySample.trainOnBatch(x, oneHot, { sampleWeight }),
  );
  expect(weightsOf(byClass)).toEqual(weightsOf(bySample));
});

test('a loss that is not a number is given back, not thrown', async () => {
  const model = torch.sequential([dense({ units: 1, inputShape: [1] })]);
  model.compile({ optimizer: 'sgd', loss: 'mse' });
  expect(await model.trainOnBatch([[Number.NaN]], [[1]])).toEqual({ loss: Number.NaN });
});

test('the learning rate takes effect at once', async () => {
  const model = toyModel({ optimizer: new torch.optim.SGD({ lr: 0.1 }) });
  for (const lr of [0.1, 0, 0.1]) {
    model.optimizer.learningRate = lr;
    const before = weightsOf(model);
    await model.trainOnBatch(x, labels);
    expect(JSON.stringify(weightsOf(model)) === JSON.stringify(before)).toBe(lr === 0);
  }
});
