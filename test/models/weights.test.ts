import * as torch from 'node-torch';
import { collectGarbage } from '../garbage.js';
import { readGolden } from '../goldens.js';
import { expectNear } from '../processor.js';

const { activation, dense, dropout, inputLayer } = torch.layers;

const keras = readGolden<{ weights: { weights: torch.TensorLike[]; x: number[][]; y: number[][] } }>('keras').weights;
const python = readGolden<{ stateDict: { state: Record<string, torch.TensorLike>; x: number[][]; y: number[][] } }>(
  'training',
).stateDict;

const arrays = (tensors: readonly torch.Tensor[]): torch.NestedArray[] => tensors.map((tensor) => tensor.toArray());
const numbers = (tensor: torch.Tensor): number[] => Array.from(tensor.dataSync() as Float32Array);

function small(): torch.Sequential {
  return torch.sequential([
    dense({ units: 2, inputShape: [3] }),
    dropout(0.5),
    dense({ units: 1, useBias: false, name: 'last' }),
  ]);
}

const kernel = [
  [1, 2],
  [3, 4],
  [5, 6],
];
const values = [kernel, [7, 8], [[9], [10]]];

describe("getWeights and setWeights are Keras'", () => {
  test('the weights of a Keras model give its predictions', async () => {
    const model = torch.sequential([
      dense({ units: 4, activation: 'relu', inputShape: [5] }),
      dense({ units: 3, activation: 'tanh' }),
      dense({ units: 2, activation: 'softmax' }),
    ]);
    model.setWeights(keras.weights);
    expectNear(numbers(await model.predict(keras.x)), keras.y.flat(), 1e-6, 1);
    model.getWeights().forEach((weight, i) => {
      expectNear(numbers(weight), numbers(torch.tensor(keras.weights[i] as torch.TensorLike)), 0);
    });
  });

  test('order and layout: layer by layer, kernels [inputs, units], then biases', () => {
    const model = small();
    expect(model.getWeights().map(({ shape }) => shape)).toEqual([[3, 2], [2], [2, 1]]);
    model.setWeights(values);
    expect(arrays(model.getWeights())).toEqual(values);
    expect(model.countParams()).toBe(10);
  });

  test('tensors and typed arrays may be given, and what is given is copied', () => {
    const model = small();
    const given = [torch.tensor(kernel), new Float32Array([7, 8]), torch.tensor([[9], [10]], { dtype: 'float64' })];
    model.setWeights(given);
    (given[0] as torch.Tensor).zero_();
    expect(arrays(model.getWeights())).toEqual(values);
    (model.getWeights()[0] as torch.Tensor).zero_();
    expect(arrays(model.getWeights())).toEqual(values);
  });

  test('a recorded step sees the new weights', async () => {
    const model = torch.sequential([dense({ units: 1, inputShape: [1], kernelInitializer: 'zeros' })]);
    const predict = async () => (await model.predict([[1], [2]])).toArray();
    await predict();
    await predict();
    model.setWeights([[[3]], [1]]);
    expect(await predict()).toEqual([[4], [7]]);
    expect(model.predictSync([3])).toEqual(new Float32Array([10]));
  });

  test.each<[string, () => unknown, string]>([
    ['too few', () => [kernel], 'Expected 3 weights (dense/kernel, dense/bias, last/kernel) but received 1'],
    [
      'no array',
      () => kernel[0]?.[0],
      'Expected an array of weights, as getWeights() gives for weights but received 1 of type number',
    ],
    [
      "PyTorch's layout",
      () => [torch.tensor(kernel).t(), [7, 8], [[9], [10]]],
      'Expected shape [3, 2] for weight 0 (dense/kernel) but received [2, 3]',
    ],
    ['a wrong bias', () => [kernel, [7], [[9], [10]]], 'Expected shape [2] for weight 1 (dense/bias) but received [1]'],
  ])('%s: refused, and nothing is changed', (_what, given, message) => {
    const model = small();
    model.setWeights(values);
    expect(() => model.setWeights(given() as never)).toThrow(message);
    expect(arrays(model.getWeights())).toEqual(values);
  });
});

describe("stateDict and loadStateDict are PyTorch's", () => {
  const stateOf = (of: Record<string, torch.TensorLike>): Record<string, torch.Tensor> =>
    Object.fromEntries(Object.entries(of).map(([name, value]) => [name, torch.tensor(value)]));
  const own = {
    'dense.weight': [
      [1, 3, 5],
      [2, 4, 6],
    ],
    'dense.bias': [7, 8],
    'last.weight': [[9, 10]],
  };

  test('names and layout', () => {
    const model = small();
    model.setWeights(values);
    const state = model.stateDict();
    expect(Object.fromEntries(Object.entries(state).map(([name, tensor]) => [name, tensor.toArray()]))).toEqual(own);
    for (const tensor of Object.values(state))
      expect([tensor.requiresGrad, tensor.isContiguous()]).toEqual([false, true]);
    (state['dense.bias'] as torch.Tensor).zero_();
    expect(arrays(model.getWeights())).toEqual(values);
  });

  test('there and back', () => {
    const model = small();
    expect(model.loadStateDict(stateOf(own))).toEqual({ missing: [], unexpected: [] });
    expect(arrays(model.getWeights())).toEqual(values);
  });

  test("the numbered names of Python's nn.Sequential, and its predictions", async () => {
    const model = torch.sequential([
      inputLayer({ inputShape: [5] }),
      dense({ units: 4, activation: 'relu' }),
      dropout(0.5),
      dense({ units: 3, useBias: false }),
      activation('tanh'),
      dense({ units: 2 }),
    ]);
    expect(Object.keys(python.state)).toEqual(['0.weight', '0.bias', '3.weight', '5.weight', '5.bias']);
    model.loadStateDict(stateOf(python.state));
    expectNear(numbers(await model.predict(python.x)), python.y.flat(), 1e-6, 1);
    expect(Object.keys(model.stateDict())).toEqual([
      'dense.weight',
      'dense.bias',
      'dense_1.weight',
      'dense_2.weight',
      'dense_2.bias',
    ]);
  });

  test('ten modules and more: by number, not by letter', () => {
    const model = torch.sequential([dense({ units: 1, inputShape: [1] }), dense({ units: 1 })]);
    model.loadStateDict(stateOf({ '10.weight': [[3]], '10.bias': [4], '9.weight': [[1]], '9.bias': [2] }));
    expect(arrays(model.getWeights())).toEqual([[[1]], [2], [[3]], [4]]);
  });

  const names = 'dense.weight, dense.bias, last.weight';
  test.each<[string, () => unknown, string]>([
    ['nothing', () => null, 'Expected an object of Tensors by name for stateDict but received null'],
    [
      'names missing and unknown',
      () => ({ 'dense.weight': torch.ones(2, 3), 'other.bias': torch.ones(2), 'last.weight': torch.ones(1, 2) }),
      `Expected a state dict with ${names} but received one with missing dense.bias; unexpected other.bias. { strict: false } takes what fits`,
    ],
    [
      "Keras' layout",
      () => ({ ...stateOf(own), 'dense.weight': torch.ones(3, 2) }),
      "Expected shape [2, 3] for 'dense.weight' in the state dict but received [3, 2]",
    ],
    [
      'an array',
      () => ({ ...stateOf(own), 'dense.bias': [1, 2] }),
      "Expected a Tensor for stateDict['dense.bias'] but received an array of length 2",
    ],
  ])('%s: refused, and nothing is changed', (_what, given, message) => {
    const model = small();
    model.setWeights(values);
    expect(() => model.loadStateDict(given() as never)).toThrow(message);
    expect(arrays(model.getWeights())).toEqual(values);
  });

  test('not strict: what fits is taken', () => {
    const model = small();
    model.setWeights(values);
    const result = model.loadStateDict(stateOf({ 'dense.bias': [0, 1], 'head.weight': [1] }), { strict: false });
    expect(result).toEqual({ missing: ['dense.weight', 'last.weight'], unexpected: ['head.weight'] });
    expect(arrays(model.getWeights())).toEqual([kernel, [0, 1], [[9], [10]]]);
  });
});

test('parameters are the live leaves, in the order of the weights', () => {
  const model = small();
  const { parameters } = model;
  expect(parameters.map(({ shape }) => shape)).toEqual([[2, 3], [2], [1, 2]]);
  torch.noGrad(() => (parameters[1] as torch.Tensor).fill_(5));
  expect(model.getWeights()[1]?.toArray()).toEqual([5, 5]);
  model.call(torch.ones(4, 3)).sum().backward();
  expect(parameters[1]?.grad).not.toBeNull();
});

test('a training loop of your own leaves a model that fit can go on with', async () => {
  torch.manualSeed(1);
  const model = torch.sequential([dense({ units: 1, inputShape: [1] })]);
  const optimizer = new torch.optim.SGD(model.parameters, { lr: 0.1 });
  const x = torch.tensor([[-1], [0], [1]]);
  const y = x.mul(2).add(1);
  collectGarbage();
  const before = torch.memory().numTensors;
  for (let i = 0; i < 200; i++) {
    torch.tidy(() => {
      optimizer.zeroGrad();
      model.call(x, { training: true }).sub(y).pow(2).mean().backward();
      optimizer.step();
    });
  }
  optimizer.zeroGrad();
  expect(torch.memory().numTensors).toBe(before);
  model.compile({ optimizer, loss: 'mse' });
  const { history } = await model.fit(x, y, { verbose: 0 });
  expect(history['loss']?.[0]).toBeLessThan(1e-6);
  expect(optimizer.iterations).toBe(201);
});

test('reading and setting weights leaves no tensors behind', () => {
  const model = small();
  collectGarbage();
  const before = torch.memory().numTensors;
  const weights = model.getWeights();
  model.setWeights(weights);
  const state = model.stateDict();
  model.loadStateDict(state);
  expect(torch.memory().numTensors).toBe(before + 6);
  torch.dispose([weights, state]);
  expect(torch.memory().numTensors).toBe(before);
  model.dispose();
  expect(torch.memory().numTensors).toBe(before - 3);
});
