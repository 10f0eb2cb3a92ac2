import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as torch from 'node-torch';
import { readGolden } from '../goldens.js';
import { expectNear } from '../processor.js';

const { layers } = torch;
const python = readGolden<{
  torch: Record<string, { state: Record<string, torch.TensorLike>; x: torch.TensorLike; y: torch.TensorLike }>;
}>('layers').torch;

const numbers = (tensor: torch.Tensor): number[] => Array.from(tensor.contiguous().dataSync() as Float32Array);
const arrays = (tensors: readonly torch.Tensor[]): torch.NestedArray[] => tensors.map((tensor) => tensor.toArray());

function outputShape(layer: torch.layers.Layer, inputShape: readonly number[]): readonly number[] | undefined {
  const model = torch.sequential([layer]);
  model.build(inputShape);
  const stated = model.outputShape;
  expect(model.call(torch.zeros([2, ...inputShape])).shape.slice(1)).toEqual(stated);
  return stated;
}

test.each<[string, () => torch.layers.Layer, number[], number[]]>([
  ['conv2d', () => layers.conv2d({ filters: 5, kernelSize: 3 }), [8, 7, 2], [6, 5, 5]],
  ['conv2d same', () => layers.conv2d({ filters: 5, kernelSize: 4, padding: 'same' }), [8, 7, 2], [8, 7, 5]],
  [
    'conv2d same with strides',
    () => layers.conv2d({ filters: 5, kernelSize: 4, padding: 'same', strides: [3, 2] }),
    [8, 7, 2],
    [3, 4, 5],
  ],
  [
    'conv2d with dilation',
    () => layers.conv2d({ filters: 5, kernelSize: [2, 3], dilationRate: 3 }),
    [8, 7, 2],
    [5, 1, 5],
  ],
  [
    "conv2d with Keras' names",
    () => layers.conv2d({ filters: 5, kernelSize: 3, dataFormat: 'channels_first' as never }),
    [2, 8, 7],
    [5, 6, 5],
  ],
  ['maxPooling2d', () => layers.maxPooling2d(), [8, 7, 2], [4, 3, 2]],
  ['maxPooling2d same', () => layers.maxPooling2d({ padding: 'same' }), [8, 7, 2], [4, 4, 2]],
  ['averagePooling2d', () => layers.averagePooling2d({ poolSize: [2, 3], strides: 1 }), [8, 7, 2], [7, 5, 2]],
  ['globalAveragePooling1d', () => layers.globalAveragePooling1d(), [8, 7], [7]],
  ['globalAveragePooling2d', () => layers.globalAveragePooling2d({ keepDims: true }), [8, 7, 2], [1, 1, 2]],
  ['batchNormalization', () => layers.batchNormalization(), [8, 7, 2], [8, 7, 2]],
  ['layerNormalization', () => layers.layerNormalization({ axis: [1, -1] }), [8, 7, 2], [8, 7, 2]],
  ['embedding', () => layers.embedding({ inputDim: 3, outputDim: 4 }), [8, 7], [8, 7, 4]],
  ['positionEmbedding', () => layers.positionEmbedding(), [8, 7], [8, 7]],
  ['multiHeadAttention', () => layers.multiHeadAttention({ numHeads: 2, keyDim: 3, valueDim: 4 }), [8, 7], [8, 7]],
  ['reshape', () => layers.reshape({ targetShape: [2, -1, 7] }), [8, 7], [2, 4, 7]],
  ['residual', () => layers.residual({ layers: [layers.dense({ units: 7 })] }), [8, 7], [8, 7]],
])('%s: shape of the output', (_what, make, inputShape, wanted) => {
  expect(outputShape(make(), inputShape)).toEqual(wanted);
});

describe('options are checked', () => {
  test.each<[string, () => unknown, string]>([
    [
      'conv2d',
      () => layers.conv2d(undefined as never),
      'Expected an options object such as { filters: 32, kernelSize: 3 } for conv2d but received undefined',
    ],
    [
      'conv2d',
      () => layers.conv2d({ filters: 0, kernelSize: 3 }),
      'Expected a positive integer for filters of conv2d but received 0 of type number',
    ],
    [
      'conv2d',
      () => layers.conv2d({ filters: 1 } as never),
      'Expected a positive integer or two of them for kernelSize of conv2d but received undefined',
    ],
    [
      'conv2d',
      () => layers.conv2d({ filters: 1, kernelSize: [3] as never }),
      'Expected a positive integer or two of them for kernelSize of conv2d but received an array of length 1',
    ],
    [
      'conv2d',
      () => layers.conv2d({ filters: 1, kernelSize: [3, 0] }),
      'Expected a positive integer for kernelSize of conv2d[1] but received 0 of type number',
    ],
    [
      'conv2d',
      () => layers.conv2d({ filters: 1, kernelSize: 1.5 }),
      'Expected a positive integer or two of them for kernelSize of conv2d but received 1.5 of type number',
    ],
    [
      'conv2d',
      () => layers.conv2d({ filters: 1, kernelSize: 3, padding: 'full' as never }),
      "Expected 'valid' or 'same' for padding of conv2d but received 'full' of type string",
    ],
    [
      'conv2d',
      () => layers.conv2d({ filters: 1, kernelSize: 3, padding: 1 as never }),
      "Expected 'valid' or 'same' for padding of conv2d but received 1 of type number",
    ],
    [
      'conv2d',
      () => layers.conv2d({ filters: 1, kernelSize: 3, dataFormat: 'NCHW' as never }),
      "Expected 'channelsLast' or 'channelsFirst' for dataFormat of conv2d but received 'NCHW' of type string",
    ],
    [
      'conv2d',
      () => layers.conv2d({ filters: 1, kernelSize: 3, strides: 2, dilationRate: 2 }),
      'Expected 1 for dilationRate of conv2d with strides above 1 but received 2 of type number',
    ],
    [
      'conv2d',
      () => layers.conv2d({ filters: 3, kernelSize: 3, groups: 2 }),
      'Expected a multiple of groups (2) for filters of conv2d but received 3 of type number',
    ],
    [
      'conv2d',
      () => layers.conv2d({ filters: 3, kernelSize: 3, kernelsize: 3 } as never),
      "for conv2d but received 'kernelsize'",
    ],
    [
      'maxPooling2d',
      () => layers.maxPooling2d({ poolSize: '2' as never }),
      "Expected a positive integer or two of them for poolSize of maxPooling2d but received '2' of type string",
    ],
    [
      'averagePooling2d',
      () => layers.averagePooling2d({ strides: -1 }),
      'Expected a positive integer or two of them for strides of averagePooling2d but received -1 of type number',
    ],
    [
      'globalAveragePooling1d',
      () => layers.globalAveragePooling1d({ keepdims: true } as never),
      "Expected options among dataFormat, keepDims, name, inputShape, trainable, recompute for globalAveragePooling1d but received 'keepdims'",
    ],
    [
      'batchNormalization',
      () => layers.batchNormalization({ momentum: 1.5 }),
      'Expected a number from 0 to 1 for momentum of batchNormalization but received 1.5 of type number',
    ],
    [
      'batchNormalization',
      () => layers.batchNormalization({ epsilon: 0 }),
      'Expected a positive number for epsilon of batchNormalization but received 0 of type number',
    ],
    [
      'batchNormalization',
      () => layers.batchNormalization({ axis: [1] as never }),
      'Expected an integer for axis of batchNormalization but received an array of length 1',
    ],
    [
      'layerNormalization',
      () => layers.layerNormalization({ axis: 0.5 }),
      'Expected an integer for axis of layerNormalization but received 0.5 of type number',
    ],
    [
      'layerNormalization',
      () => layers.layerNormalization({ axis: [] }),
      'Expected at least one axis for axis of layerNormalization but received an array of length 0',
    ],
    [
      'embedding',
      () => layers.embedding({ inputDim: 4 } as never),
      'Expected a positive integer for outputDim of embedding but received undefined',
    ],
    [
      'embedding',
      () => layers.embedding({ inputDim: 4, outputDim: 2, maskZero: true }),
      'Expected false for maskZero of embedding but received true of type boolean. Masks are not supported: id 0 is one like the others',
    ],
    [
      'embedding',
      () => layers.embedding({ inputDim: 2 ** 24 + 1, outputDim: 2 }),
      'Expected at most 2^24 ids, which float32 can tell apart, for inputDim of embedding but received 16777217 of type number',
    ],
    [
      'multiHeadAttention',
      () => layers.multiHeadAttention({ numHeads: 2 } as never),
      'Expected a positive integer for keyDim of multiHeadAttention but received undefined',
    ],
    [
      'multiHeadAttention',
      () => layers.multiHeadAttention({ numHeads: 2, keyDim: 2, dropout: 1 }),
      'Expected a number from 0 to below 1 for dropout of multiHeadAttention but received 1 of type number',
    ],
    [
      'reshape',
      () => layers.reshape({ targetShape: 4 as never }),
      'Expected an array of positive integers, one of which may be -1, for targetShape of reshape but received 4 of type number',
    ],
    [
      'reshape',
      () => layers.reshape({ targetShape: [-1, -1] }),
      'Expected at most one -1 for targetShape of reshape but received an array of length 2',
    ],
    [
      'reshape',
      () => layers.reshape({ targetShape: [0] }),
      'Expected a positive integer for targetShape[0] of reshape but received 0 of type number',
    ],
    [
      'residual',
      () => layers.residual({ layers: [] }),
      'Expected an array of at least one layer for layers of residual but received an array of length 0',
    ],
    [
      'residual',
      () => layers.residual({ layers: [{} as never] }),
      'Expected a layer, such as torch.layers.dense({ units: 64 }) for layers[0] of residual but received an object',
    ],
    [
      'residual',
      () => layers.residual({ layers: [layers.dense({ units: 1, name: 'a' }), layers.flatten({ name: 'a' })] }),
      "Expected layer names that differ in residual but received a second 'a'",
    ],
  ])('%s %#', (_what, make, message) => {
    expect(make).toThrow(message);
  });

  test.each<[string, () => torch.layers.Layer, number[], string]>([
    [
      'conv2d',
      () => layers.conv2d({ filters: 1, kernelSize: 3 }),
      [28, 28],
      "Expected images of shape [batch, height, width, channels] for layer 'conv2d' but received [batch, 28, 28]",
    ],
    [
      'conv2d',
      () => layers.conv2d({ filters: 1, kernelSize: [5, 2], dilationRate: 2 }),
      [8, 8, 1],
      "Expected images of at least 9 x 3 for layer 'conv2d', as its window is so large, but received 8 x 8. Use padding: 'same', or fewer or smaller windows before it",
    ],
    [
      'conv2d',
      () => layers.conv2d({ filters: 2, kernelSize: 1, groups: 2 }),
      [8, 8, 3],
      "Expected a number of channels that is a multiple of groups (2) for layer 'conv2d' but received 3",
    ],
    [
      'maxPooling2d',
      () => layers.maxPooling2d({ dataFormat: 'channelsFirst' }),
      [8, 8],
      "Expected images of shape [batch, channels, height, width] for layer 'max_pooling2d' but received [batch, 8, 8]",
    ],
    [
      'averagePooling2d',
      () => layers.averagePooling2d({ poolSize: 9 }),
      [8, 8, 1],
      "Expected images of at least 9 x 9 for layer 'average_pooling2d'",
    ],
    [
      'globalAveragePooling2d',
      () => layers.globalAveragePooling2d(),
      [8, 8],
      "Expected input of shape [batch, height, width, channels] for layer 'global_average_pooling2d' but received [batch, 8, 8]",
    ],
    [
      'globalAveragePooling1d',
      () => layers.globalAveragePooling1d(),
      [8],
      "Expected input of shape [batch, steps, channels] for layer 'global_average_pooling1d' but received [batch, 8]",
    ],
    [
      'batchNormalization',
      () => layers.batchNormalization({ axis: 3 }),
      [8, 8],
      "Expected an axis of [batch, 8, 8] other than the batch for axis of layer 'batch_normalization' but received 3 of type number",
    ],
    [
      'layerNormalization',
      () => layers.layerNormalization({ axis: 0 }),
      [8, 8],
      "Expected an axis of [batch, 8, 8] other than the batch for axis of layer 'layer_normalization' but received 0 of type number",
    ],
    [
      'layerNormalization',
      () => layers.layerNormalization({ axis: [2, -1] }),
      [8, 8],
      "Expected axes that differ for layer 'layer_normalization' but received [2, -1]",
    ],
    [
      'multiHeadAttention',
      () => layers.multiHeadAttention({ numHeads: 1, keyDim: 1 }),
      [8],
      "Expected input of shape [batch, steps, features] for layer 'multi_head_attention' but received [batch, 8]",
    ],
    [
      'positionEmbedding',
      () => layers.positionEmbedding(),
      [8, 8, 8],
      "Expected input of shape [batch, steps, features] for layer 'position_embedding' but received [batch, 8, 8, 8]",
    ],
    [
      'reshape',
      () => layers.reshape({ targetShape: [3, -1] }),
      [8, 8],
      "Expected samples that fit targetShape [3, -1] for layer 'reshape' but received [8, 8], which are 64 elements",
    ],
    [
      'reshape',
      () => layers.reshape({ targetShape: [3, 4] }),
      [8],
      "Expected samples that fit targetShape [3, 4] for layer 'reshape' but received [8], which are 8 elements",
    ],
    [
      'residual',
      () => layers.residual({ layers: [layers.dense({ units: 3 })] }),
      [8],
      "Expected layers that give the shape they are given, [batch, 8], in layer 'residual' but they give [batch, 3]",
    ],
  ])('%s and its input %#', (_what, make, inputShape, message) => {
    const model = torch.sequential([make()]);
    const before = torch.memory().numTensors;
    expect(() => model.build(inputShape)).toThrow(message);
    expect(model.built).toBe(false);
    expect(torch.memory().numTensors).toBe(before);
  });
});

describe("state dicts are those of PyTorch's modules", () => {
  // PyTorch has channels first, and batches of its own sizes.
  const made: Record<string, () => torch.layers.Layer> = {
    conv2d: () => layers.conv2d({ filters: 6, kernelSize: [2, 3], groups: 2, dataFormat: 'channelsFirst' }),
    batchNormalization: () => layers.batchNormalization({ axis: 1 }),
    layerNormalization: () => layers.layerNormalization(),
    embedding: () => layers.embedding({ inputDim: 9, outputDim: 3 }),
    multiHeadAttention: () => layers.multiHeadAttention({ numHeads: 2, keyDim: 2 }),
  };

  test.each(Object.keys(python))('%s', async (name) => {
    const { state, x, y } = python[name] as (typeof python)[string];
    const input = torch.tensor(x);
    const model = torch.sequential([(made[name] as () => torch.layers.Layer)()]);
    model.build(input.shape.slice(1));
    // As nn.Sequential names its first module.
    model.loadStateDict(
      Object.fromEntries(Object.entries(state).map(([key, value]) => [`0.${key}`, torch.tensor(value)])),
    );
    expectNear(numbers(await model.predict(input)), numbers(torch.tensor(y)), 1e-6, 1);
    const prefix = model.layers[0]?.name;
    const own = Object.keys(model.stateDict());
    expect(own.sort()).toEqual(
      Object.keys(state)
        .filter((key) => key !== 'num_batches_tracked')
        .map((key) => `${prefix}.${key}`)
        .sort(),
    );
  });
});

describe("weights in Keras' layout go in and out", () => {
  test.each<[string, () => torch.layers.Layer, number[], number[][]]>([
    ['conv2d', () => layers.conv2d({ filters: 5, kernelSize: [2, 3] }), [6, 6, 4], [[2, 3, 4, 5], [5]]],
    ['conv2d of groups', () => layers.conv2d({ filters: 6, kernelSize: 2, groups: 2 }), [6, 6, 4], [[2, 2, 2, 6], [6]]],
    ['batchNormalization', () => layers.batchNormalization(), [6, 6, 4], [[4], [4], [4], [4]]],
    [
      'layerNormalization',
      () => layers.layerNormalization({ axis: [1, 2] }),
      [6, 4],
      [
        [6, 4],
        [6, 4],
      ],
    ],
    ['embedding', () => layers.embedding({ inputDim: 9, outputDim: 2 }), [3], [[9, 2]]],
    ['positionEmbedding', () => layers.positionEmbedding(), [3, 2], [[3, 2]]],
    [
      'multiHeadAttention',
      () => layers.multiHeadAttention({ numHeads: 2, keyDim: 3, valueDim: 5 }),
      [6, 4],
      [[4, 2, 3], [2, 3], [4, 2, 3], [2, 3], [4, 2, 5], [2, 5], [2, 5, 4], [4]],
    ],
    [
      'multiHeadAttention without bias',
      () => layers.multiHeadAttention({ numHeads: 2, keyDim: 3, useBias: false }),
      [6, 4],
      [
        [4, 2, 3],
        [4, 2, 3],
        [4, 2, 3],
        [2, 3, 4],
      ],
    ],
  ])('%s', (_what, make, inputShape, shapes) => {
    const model = torch.sequential([make()]);
    model.build(inputShape);
    expect(model.getWeights().map(({ shape }) => shape)).toEqual(shapes);
    const values = shapes.map((shape) => torch.randn(shape));
    model.setWeights(values);
    expect(arrays(model.getWeights())).toEqual(arrays(values));
    expect(model.countParams()).toBe(values.reduce((sum, value) => sum + value.numel(), 0));
  });

  test('a wrong one is named as Keras names it', () => {
    const model = torch.sequential([
      layers.residual({ layers: [layers.multiHeadAttention({ numHeads: 2, keyDim: 2 })], inputShape: [3, 4] }),
    ]);
    const values = model.getWeights().map((weight) => weight.toArray() as torch.TensorLike);
    values[4] = [1];
    expect(() => model.setWeights(values)).toThrow(
      'Expected shape [4, 2, 2] for weight 4 (residual/multi_head_attention/value/kernel) but received [1]',
    );
  });
});

describe('residual', () => {
  const inner = (): torch.layers.Layer[] => [
    layers.layerNormalization(),
    layers.dense({ units: 6, activation: 'relu' }),
    layers.residual({ layers: [layers.dense({ units: 6 })] }),
    layers.dense({ units: 4, useBias: false, trainable: false }),
  ];
  const make = (options: object = {}): torch.Sequential =>
    torch.sequential([
      layers.dense({ units: 4, inputShape: [3] }),
      layers.residual({ layers: inner(), ...options }),
      layers.dense({ units: 1 }),
    ]);

  test('adds its input', async () => {
    const model = torch.sequential([
      layers.residual({ layers: [layers.dense({ units: 2, kernelInitializer: 'ones' })], inputShape: [2] }),
    ]);
    expect((await model.predict([[1, 2]])).toArray()).toEqual([[4, 5]]);
  });

  test('names in the state dict, order of the weights, parameters', () => {
    const model = make();
    expect(Object.keys(model.stateDict())).toEqual([
      'dense.weight',
      'dense.bias',
      'residual.layer_normalization.weight',
      'residual.layer_normalization.bias',
      'residual.dense.weight',
      'residual.dense.bias',
      'residual.residual.dense.weight',
      'residual.residual.dense.bias',
      'residual.dense_1.weight',
      'dense_1.weight',
      'dense_1.bias',
    ]);
    expect(model.getWeights()).toHaveLength(11);
    expect(model.parameters).toHaveLength(10);
    expect(model.countParams()).toBe(16 + 8 + 30 + 42 + 24 + 5);
    const lines: string[] = [];
    model.summary({ printFn: (text) => void lines.push(text) });
    expect(lines.join('')).toMatch(/residual \(Residual\) +│ \(None, 4\) +│ +104 │/);
    expect(lines.join('')).toContain('Non-trainable params: 24 ');
  });

  const x = torch.rand(8, 3);
  const y = torch.rand(8, 1);

  test('trainable: false holds for all inside, and can be set later', async () => {
    const model = make({ trainable: false });
    expect(model.parameters).toHaveLength(4);
    model.compile({ loss: 'mse', optimizer: 'sgd' });
    const before = arrays(model.getWeights());
    await model.fit(x, y, { verbose: 0, epochs: 2, batchSize: 4 });
    const after = arrays(model.getWeights());
    expect(after.slice(2, 9)).toEqual(before.slice(2, 9));
    expect(after[0]).not.toEqual(before[0]);
    (model.layers[1] as torch.layers.Layer).trainable = true;
    model.compile({ loss: 'mse', optimizer: 'sgd' });
    await model.fit(x, y, { verbose: 0, epochs: 2, batchSize: 4 });
    expect(model.parameters).toHaveLength(10);
    expect(arrays(model.getWeights())[4]).not.toEqual(before[4]);
  });

  test('batch normalization in a frozen one keeps its statistics', async () => {
    const frozen = (trainable: boolean): torch.Sequential =>
      torch.sequential([
        layers.residual({ layers: [layers.batchNormalization()], trainable, inputShape: [3] }),
        layers.dense({ units: 1 }),
      ]);
    for (const trainable of [true, false]) {
      const model = frozen(trainable);
      model.compile({ loss: 'mse', optimizer: 'sgd' });
      await model.fit(x, y, { verbose: 0 });
      expect(String(model.getWeights()[2]?.toArray()) === '0,0,0').toBe(!trainable);
    }
  });

  test('a layer stands in a model once', () => {
    const shared = layers.dense({ units: 4 });
    expect(() => layers.residual({ layers: [shared, layers.residual({ layers: [shared] })] })).toThrow(
      "Expected layers that differ in residual but received 'dense' twice",
    );
    const model = torch.sequential([shared]);
    expect(() => model.add(layers.residual({ layers: [shared] }))).toThrow(
      "Expected a layer that is not in model 'sequential' yet but received 'dense' again",
    );
  });

  test('that could not be built for one shape can be for another', () => {
    const model = torch.sequential([
      layers.residual({ layers: [layers.layerNormalization(), layers.dense({ units: 3 })] }),
    ]);
    expect(() => model.build([4])).toThrow('they give [batch, 3]');
    model.build([3]);
    expect(model.getWeights().map(({ shape }) => shape)).toEqual([[3], [3], [3, 3], [3]]);
  });

  test('dispose gives all memory back', () => {
    const before = torch.memory();
    make().dispose();
    expect(torch.memory()).toEqual(before);
  });
});

describe('embedding', () => {
  const model = (): torch.Sequential => {
    const made = torch.sequential([
      layers.embedding({ inputDim: 5, outputDim: 2, inputShape: [3] }),
      layers.flatten(),
      layers.dense({ units: 1 }),
    ]);
    made.compile({ loss: 'mse', optimizer: 'sgd' });
    return made;
  };

  test.each<[string, torch.TensorLike]>([
    ['nested arrays', [[0, 4, 2]]],
    ['int64', new BigInt64Array([0n, 4n, 2n])],
    ['int32', new Int32Array([0, 4, 2])],
  ])('takes ids as %s', async (_what, ids) => {
    const of = model();
    const rows = of.getWeights()[0] as torch.Tensor;
    const first = torch.sequential([layers.embedding({ inputDim: 5, outputDim: 2, inputShape: [3] })]);
    first.setWeights([rows]);
    expect((await first.predict(ids)).toArray()).toEqual([[0, 4, 2].map((id) => (rows.toArray() as number[][])[id])]);
  });

  test.each([5, -1, Number.NaN, 1e30])('id %p is refused before anything is trained', async (id) => {
    const of = model();
    const before = arrays(of.getWeights());
    const message = "Expected ids from 0 to 4 for layer 'embedding' (its inputDim is 5) for";
    const x = [
      [0, 1, 2],
      [0, 1, id],
    ];
    const y = [[1], [1]];
    await expect(of.fit(x, y, { verbose: 0 })).rejects.toThrow(message);
    await expect(of.fit([[0, 1, 2]], [[1]], { verbose: 0, validationData: [x, y] })).rejects.toThrow(message);
    await expect(of.trainOnBatch(x, y)).rejects.toThrow(message);
    await expect(of.evaluate(x, y)).rejects.toThrow(message);
    await expect(of.predict(x)).rejects.toThrow(message);
    expect(() => of.call(torch.tensor(x))).toThrow(torch.TorchError);
    expect(() => of.predictSync([0, 1, id])).toThrow('index out of range in self');
    // Recorded by now.
    of.predictSync([0, 1, 2]);
    expect(() => of.predictSync([0, 1, id])).toThrow('index out of range in self');
    expect(arrays(of.getWeights())).toEqual(before);
    await of.fit([[0, 1, 2]], [[1]], { verbose: 0 });
  });

  test('an id that only a replay meets is an error, and the model can be used on', async () => {
    const of = torch.sequential([
      layers.flatten({ inputShape: [3] }),
      layers.embedding({ inputDim: 5, outputDim: 2 }),
      layers.flatten(),
      layers.dense({ units: 1 }),
    ]);
    of.compile({ loss: 'mse', optimizer: 'sgd' });
    const x = Array.from({ length: 8 }, () => [0, 1, 2]);
    const y = x.map(() => [1]);
    await of.fit(x, y, { verbose: 0, batchSize: 2 });
    const bad = [...x.slice(0, 7), [0, 1, 5]];
    await expect(of.fit(bad, y, { verbose: 0, batchSize: 2, shuffle: false })).rejects.toThrow(torch.TorchError);
    await expect(of.predict(bad, { batchSize: 2 })).rejects.toThrow('index out of range in self');
    await of.fit(x, y, { verbose: 0, batchSize: 2 });
    expect(Number.isFinite(of.predictSync([0, 1, 2])[0])).toBe(true);
  });
});

test('dropout of attention drops in training only', () => {
  const model = torch.sequential([
    layers.multiHeadAttention({ numHeads: 2, keyDim: 2, dropout: 0.5, inputShape: [6, 4] }),
  ]);
  const x = torch.randn(2, 6, 4);
  const call = (training: boolean): torch.NestedArray => model.call(x, { training }).toArray();
  expect(call(false)).toEqual(call(false));
  expect(call(true)).not.toEqual(call(true));
});

describe('saving and loading', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'node-torch-layers-'));
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  const images = { inputShape: [2, 9, 8] };
  const first = { dataFormat: 'channelsFirst' } as const;
  const models: Record<string, () => torch.layers.Layer[]> = {
    'of images': () => [
      layers.reshape({ targetShape: [9, -1, 2], inputShape: [144] }),
      layers.conv2d({ filters: 4, kernelSize: [2, 3], padding: 'same', groups: 2, activation: 'relu', useBias: false }),
      layers.batchNormalization({ momentum: 0.5, epsilon: 0.01, scale: false }),
      layers.maxPooling2d({ poolSize: [2, 1], strides: 2, padding: 'same' }),
      layers.averagePooling2d({ poolSize: 2, strides: 1 }),
      layers.globalAveragePooling2d({ keepDims: true }),
      layers.flatten(),
    ],
    'of images, channels first': () => [
      layers.conv2d({
        filters: 4,
        kernelSize: 3,
        dilationRate: [1, 2],
        kernelInitializer: 'heNormal',
        ...first,
        ...images,
      }),
      layers.batchNormalization({ axis: 1, center: false, movingVarianceInitializer: 'ones' }),
      layers.maxPooling2d(first),
      layers.layerNormalization({ axis: [1, 2], scale: false }),
      layers.globalAveragePooling2d(first),
    ],
    'of sequences': () => [
      layers.embedding({ inputDim: 9, outputDim: 4, inputShape: [5] }),
      layers.positionEmbedding({ embeddingsInitializer: 'zeros' }),
      layers.residual({
        name: 'block',
        layers: [
          layers.layerNormalization({ epsilon: 1e-5, name: 'norm' }),
          layers.multiHeadAttention({ numHeads: 2, keyDim: 3, valueDim: 2, dropout: 0.1, useBias: false }),
          layers.residual({ layers: [layers.dense({ units: 4, trainable: false })] }),
        ],
      }),
      layers.globalAveragePooling1d(),
    ],
  };

  test.each(Object.keys(models))('%s', async (name) => {
    const model = torch.sequential([...(models[name] as () => torch.layers.Layer[])(), layers.dense({ units: 2 })]);
    model.compile({ optimizer: 'adam', loss: 'mse' });
    const x = torch.randint(0, 9, [6, ...(model.inputShape as number[])]);
    const y = torch.rand(6, 2);
    await model.fit(x, y, { epochs: 2, batchSize: 3, verbose: 0 });
    for (const target of ['model.safetensors', 'folder']) {
      const file = path.join(folder, `${name}-${target}`);
      await model.save(file);
      const loaded = await torch.loadModel(file);
      expect(loaded.getConfig()).toEqual(model.getConfig());
      expect(Object.keys(loaded.stateDict())).toEqual(Object.keys(model.stateDict()));
      expect(arrays(loaded.getWeights())).toEqual(arrays(model.getWeights()));
      expect(loaded.parameters).toHaveLength(model.parameters.length);
      expect((await loaded.predict(x)).toArray()).toEqual((await model.predict(x)).toArray());
      // The optimizer's state went along: both train on alike.
      const losses: number[] = [];
      for (const of of [loaded, await torch.loadModel(file)]) {
        torch.manualSeed(3);
        const { history } = await of.fit(x, y, { epochs: 2, batchSize: 3, verbose: 0 });
        losses.push(history['loss']?.at(-1) as number);
      }
      expect(losses[0]).toBe(losses[1]);
    }
  });

  test('configurations of layers inside that are damaged are refused', () => {
    for (const inside of [[], 3, [{ className: 'Dense' }], [{ className: 'Nothing', config: {} }]]) {
      const config = { layers: [{ className: 'Residual', config: { layers: inside } }] };
      expect(() => torch.Sequential.fromConfig(config)).toThrow(TypeError);
    }
  });

  test('a layer of your own may have an option named layers', () => {
    class Stack extends torch.layers.Layer {
      readonly className = 'Stack';
      readonly layers: number;
      constructor(options: torch.layers.LayerOptions & { layers: number }) {
        super(options);
        this.layers = options.layers;
      }
      call(x: torch.Tensor): torch.Tensor {
        return x.mul(this.layers);
      }
      override getConfig(): Record<string, unknown> {
        return { ...super.getConfig(), layers: this.layers };
      }
    }
    layers.registerLayer('Stack', Stack);
    const { config } = torch.sequential([new Stack({ layers: 3, inputShape: [1] })]).getConfig();
    expect((torch.Sequential.fromConfig(config).layers[0] as Stack).layers).toBe(3);
  });
});
