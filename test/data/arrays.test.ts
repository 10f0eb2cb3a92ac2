import * as torch from 'node-torch';
import { toSamples } from '../../dist/data/arrays.js';
import { classes, features, rows, toyData, toyModel, weightsOf } from '../models/toy.js';

beforeAll(() => torch.setNumThreads(1));

const n = 11;
torch.manualSeed(1);
/** Small integers, which every dtype holds. */
const x = torch.randint(0, 4, [n, features]).to('float32');
const { labels, oneHot } = toyData(n);
const nested = x.toArray() as number[][];
const labelList = labels.toArray() as number[];
const oneHotList = oneHot.toArray() as number[][];

/** What training, evaluating and predicting give for these data. */
async function resultsFor(loss: string, dataX: torch.ArrayLikeData, dataY: torch.ArrayLikeData) {
  const model = toyModel({ loss });
  const { history } = await model.fit(dataX, dataY, { epochs: 2, batchSize: 4, shuffle: false, verbose: 0 });
  const logs = await model.evaluate(dataX, dataY, { batchSize: 4 });
  const predicted = await model.predict(dataX, { batchSize: 4 });
  return { history, logs, predicted: predicted.toArray(), weights: weightsOf(model) };
}

/** What these data give as tensors of float32 and int64, by the loss. */
const expected: Record<string, unknown> = {};
beforeAll(async () => {
  expected['sparseCategoricalCrossentropy'] = await resultsFor('sparseCategoricalCrossentropy', x, labels);
  expected['categoricalCrossentropy'] = await resultsFor('categoricalCrossentropy', x, oneHot);
});

const wide = torch.ops.call('aten::repeat', [x, [1, 2]]) as torch.Tensor;
const forms: Record<string, () => torch.ArrayLikeData> = {
  'nested arrays': () => nested,
  'nested arrays of bigints': () => nested.map((row) => row.map(BigInt)),
  'rows that are typed arrays': () => nested.map((row) => Float32Array.from(row)),
  ...Object.fromEntries(
    [
      Float32Array,
      Float64Array,
      Int8Array,
      Uint8Array,
      Uint8ClampedArray,
      Int16Array,
      Uint16Array,
      Int32Array,
      Uint32Array,
    ].map((TypedArray) => [`a flat ${TypedArray.name}`, () => TypedArray.from(nested.flat())]),
  ),
  'a flat BigInt64Array': () => BigInt64Array.from(nested.flat().map(BigInt)),
  'a part of a larger typed array': () =>
    Float32Array.from([7, 7, 7, ...nested.flat(), 7]).subarray(3, 3 + n * features),
  'a Buffer': () => Buffer.from(nested.flat()),
  ...Object.fromEntries(
    (['float64', 'float16', 'bfloat16', 'int8', 'uint8', 'int16', 'int32', 'int64'] as const).map((dtype) => [
      `a tensor of ${dtype}`,
      () => x.to(dtype),
    ]),
  ),
  'a transposed tensor': () => torch.transpose(torch.tensor(torch.transpose(x, 0, 1).toArray() as number[][]), 0, 1),
  'every second column': () =>
    torch.ops.call('aten::slice.Tensor', [
      torch.stack([x, x], 2).reshape([n, 2 * features]),
      1,
      0,
      null,
      2,
    ]) as torch.Tensor,
  'rows of a larger tensor': () => rows(torch.cat([torch.full([2, features], 9), x]), 2, 2 + n),
  'columns of a wider tensor': () => torch.narrow(wide, 1, features, features),
  'a tensor that requires a gradient': () => x.clone().requiresGrad_(true),
  'a result with a history': () => torch.mul(x.clone().requiresGrad_(true), 1),
};

describe('x in any form gives the bits of a float32 tensor', () => {
  test.each(Object.keys(forms))('%s', async (name) => {
    const data = (forms[name] as () => torch.ArrayLikeData)();
    expect(await resultsFor('sparseCategoricalCrossentropy', data, labels)).toEqual(
      expected['sparseCategoricalCrossentropy'],
    );
  });

  test('bool', async () => {
    const mask = torch.gt(x, 1);
    expect(await resultsFor('sparseCategoricalCrossentropy', mask, labels)).toEqual(
      await resultsFor('sparseCategoricalCrossentropy', mask.to('float32'), labels),
    );
    expect(await resultsFor('sparseCategoricalCrossentropy', mask.toArray() as never, labels)).toEqual(
      await resultsFor('sparseCategoricalCrossentropy', mask.to('float32'), labels),
    );
  });
});

describe('labels in any form', () => {
  test.each<[string, () => torch.ArrayLikeData]>([
    ['an array', () => labelList],
    ['bigints', () => labelList.map(BigInt)],
    ['[n, 1]', () => labelList.map((label) => [label])],
    ['an Int32Array', () => Int32Array.from(labelList)],
    ['a Uint8Array', () => Uint8Array.from(labelList)],
    ['a BigInt64Array', () => BigInt64Array.from(labelList.map(BigInt))],
    ['a Float32Array', () => Float32Array.from(labelList)],
    ['a tensor of uint8', () => labels.to('uint8')],
    ['a tensor of float64', () => labels.to('float64')],
    ['a tensor [n, 1]', () => labels.reshape([n, 1])],
    ['a column of a tensor', () => torch.select(torch.stack([labels, labels], 1), 1, 0)],
  ])('%s', async (_, make) => {
    expect(await resultsFor('sparseCategoricalCrossentropy', x, make())).toEqual(
      expected['sparseCategoricalCrossentropy'],
    );
  });

  test('of sequences: [n, t], [n, t, 1], or flat', async () => {
    const model = () => {
      torch.manualSeed(3);
      const made = torch.sequential([
        torch.layers.dense({ units: classes, activation: 'softmax', inputShape: [2, features] }),
      ]);
      made.compile({ optimizer: 'sgd', loss: 'sparseCategoricalCrossentropy', metrics: ['accuracy'] });
      return made;
    };
    const sequences = rows(x, 0, 10).reshape([5, 2, features]);
    const flat = labelList.slice(0, 10);
    const paired = Array.from({ length: 5 }, (_, i) => flat.slice(2 * i, 2 * i + 2));
    const results = [];
    for (const y of [paired, paired.map((pair) => pair.map((label) => [label])), Int32Array.from(flat)]) {
      const made = model();
      const { history } = await made.fit(sequences, y, { batchSize: 2, shuffle: false, verbose: 0 });
      results.push(history);
    }
    expect(results[1]).toEqual(results[0]);
    expect(results[2]).toEqual(results[0]);
  });
});

describe('one-hot targets in any form', () => {
  test.each<[string, () => torch.ArrayLikeData]>([
    ['nested arrays', () => oneHotList],
    ['a flat Float32Array', () => Float32Array.from(oneHotList.flat())],
    ['a flat Uint8Array', () => Uint8Array.from(oneHotList.flat())],
    ['a tensor of float32', () => oneHot.to('float32')],
    ['a tensor of bool', () => oneHot.to('bool')],
    ['a transposed tensor', () => torch.transpose(torch.transpose(oneHot, 0, 1).contiguous(), 0, 1)],
  ])('%s', async (_, make) => {
    expect(await resultsFor('categoricalCrossentropy', x, make())).toEqual(expected['categoricalCrossentropy']);
  });
});

test('one target a sample: [n], [n, 1] and typed arrays are the same', async () => {
  const make = () => {
    torch.manualSeed(3);
    const model = torch.sequential([torch.layers.dense({ units: 1, inputShape: [features] })]);
    model.compile({ optimizer: 'sgd', loss: 'mse', metrics: ['mae'] });
    return model;
  };
  const results = [];
  for (const y of [
    labelList,
    labelList.map((v) => [v]),
    Float64Array.from(labelList),
    labels,
    labels.reshape([n, 1]),
  ]) {
    const model = make();
    const { history } = await model.fit(x, y, { batchSize: 4, shuffle: false, verbose: 0 });
    results.push(history);
  }
  for (const history of results) expect(history).toEqual(results[0]);
});

test('scalars are samples of one number', async () => {
  const model = torch.sequential([torch.layers.dense({ units: 1, kernelInitializer: 'ones' })]);
  model.compile({ optimizer: 'sgd', loss: 'mse' });
  expect((await model.predict([1, 2, 3])).toArray()).toEqual([[1], [2], [3]]);
  expect(await model.evaluate(new Float32Array([1, 2, 3]), [1, 2, 5])).toEqual({ loss: Math.fround(4 / 3) });
});

test('nothing of what the user gives is changed or disposed of', async () => {
  const given = {
    x: x.clone(),
    y: labels.clone(),
    sampleWeight: torch.ones([n]),
    leaf: x.clone().requiresGrad_(true),
    validation: rows(x, 0, 3),
  };
  const before = Object.values(given).map((tensor) => [
    tensor.toArray(),
    tensor.shape,
    tensor.dtype,
    tensor.requiresGrad,
  ]);
  const model = toyModel();
  await model.fit(given.x, given.y, {
    epochs: 2,
    batchSize: 4,
    sampleWeight: given.sampleWeight,
    validationData: [given.validation, [0, 1, 2]],
    verbose: 0,
  });
  await model.fit(given.leaf, given.y, { validationSplit: 0.3, verbose: 0 });
  await model.evaluate(given.x, given.y, { sampleWeight: given.sampleWeight });
  await model.predict(given.leaf);
  await model.trainOnBatch(given.x, given.y);
  model.predictSync(rows(given.leaf, 0, 1));
  await expect(model.fit(given.x, [1], { verbose: 0 })).rejects.toThrow();
  expect(
    Object.values(given).map((tensor) => [tensor.toArray(), tensor.shape, tensor.dtype, tensor.requiresGrad]),
  ).toEqual(before);
  expect(given.leaf.grad).toBeNull();
  const typed = Float32Array.from(nested.flat());
  const copy = Array.from(typed);
  await model.fit(typed, labelList, { verbose: 0 });
  expect(Array.from(typed)).toEqual(copy);
});

test('data may be disposed of while it is read', async () => {
  const model = toyModel();
  const [own, ownLabels] = [x.clone(), labels.clone()];
  const run = model.fit(own, ownLabels, { epochs: 20, batchSize: 2, validationSplit: 0.2, verbose: 0 });
  torch.dispose([own, ownLabels]);
  expect((await run).epoch).toHaveLength(20);
  for (const call of ['trainOnBatch', 'evaluate', 'predict'] as const) {
    const [again, againLabels] = [x.clone(), labels.clone()];
    const pending: Promise<unknown> = call === 'predict' ? model.predict(again) : model[call](again, againLabels);
    torch.dispose([again, againLabels]);
    await pending;
  }
});

describe('toSamples', () => {
  const of = (data: torch.ArrayLikeData, ...more: [string?, Parameters<typeof toSamples>[3]?]) =>
    toSamples(data, (more[0] ?? 'float32') as never, 'x', more[1]);

  test('gives a contiguous tensor of the dtype, on the same memory where nothing had to change', () => {
    const same = of(x);
    expect(same).not.toBe(x);
    torch.ops.call('aten::fill_.Scalar', [torch.narrow(same, 0, 0, 1), 3]);
    expect(x.toArray()).toEqual(same.toArray());
    const turned = of(torch.transpose(x, 0, 1));
    expect([turned.shape, turned.isContiguous()]).toEqual([[features, n], true]);
    expect(of(labels, 'int64').dtype).toBe('int64');
  });

  test('lays out typed arrays when the shape of a sample is known', () => {
    const flat = new Float32Array(12);
    expect(of(flat).shape).toEqual([12]);
    expect(of(flat, 'float32', { shape: [2, 3] }).shape).toEqual([2, 2, 3]);
    expect(of(flat, 'float32', { shape: [] }).shape).toEqual([12]);
    expect(of(flat, 'float32', { shape: [3], count: 4 }).shape).toEqual([4, 3]);
    expect(of(flat, 'float32', { shape: [3], count: 12 }).shape).toEqual([12]);
    expect(() => of(flat, 'float32', { shape: [5] })).toThrow(
      new RangeError(
        'Expected a multiple of 5 numbers, for samples of shape [5], for x but received a Float32Array of length 12',
      ),
    );
    // Arrays and tensors say their shape themselves.
    expect(of([1, 2, 3, 4], 'float32', { shape: [2] }).shape).toEqual([4]);
    expect(of(torch.zeros([4]), 'float32', { shape: [2] }).shape).toEqual([4]);
  });

  test('refuses what has no samples, and what is not real', () => {
    expect(() => of(3)).toThrow('Expected samples along the first axis for x but received 3 of type number');
    expect(() => of(torch.tensor(3))).toThrow(
      'Expected samples along the first axis for x but received an instance of Tensor',
    );
    expect(() => of([{ re: 1, im: 2 }])).toThrow('Expected real numbers for x but received an array of length 1');
  });
});
