import * as torch from 'node-torch';
import { classes, features, numbersOf, rows, toyData, toyModel } from './toy.js';

const { dense, flatten } = torch.layers;

beforeAll(() => torch.setNumThreads(1));

const { x } = toyData(23);

describe('predict', () => {
  test.each([1, 2, 5, 23, 100])('in batches of %i it gives what call() gives', async (batchSize) => {
    const model = toyModel();
    const predicted = await model.predict(x, { batchSize });
    expect([predicted.shape, predicted.dtype, predicted.requiresGrad]).toEqual([[23, classes], 'float32', false]);
    const called = model.call(x).toArray() as number[][];
    (predicted.toArray() as number[][]).forEach((row, i) => {
      row.forEach((value, k) => {
        expect(value).toBeCloseTo(called[i]?.[k] as number, 6);
      });
    });
    // Batch by batch the bits are the same: a product of matrices may round differently for another number of rows.
    const batches = [];
    for (let from = 0; from < 23; from += batchSize)
      batches.push(model.call(rows(x, from, Math.min(23, from + batchSize))));
    expect(predicted.toArray()).toEqual(torch.cat(batches).toArray());
  });

  test('again and again, with other data and other numbers of samples', async () => {
    const model = toyModel();
    for (const n of [5, 7, 5, 1, 12, 7]) {
      const part = rows(x, 23 - n, 23);
      expect((await model.predict(part, { batchSize: 4 })).shape).toEqual([n, classes]);
      const expected = torch.cat(torch.split(part, 4).map((batch) => model.call(batch)));
      expect((await model.predict(part, { batchSize: 4 })).toArray()).toEqual(expected.toArray());
    }
  });

  test('follows the weights', async () => {
    const model = toyModel();
    const first = (await model.predict(x)).toArray();
    model.setWeights(model.getWeights().map((weight) => torch.mul(weight, 2)));
    const second = (await model.predict(x)).toArray();
    expect(second).not.toEqual(first);
    expect(second).toEqual(model.call(x).toArray());
  });

  test('needs no compile, and builds a model on its data', async () => {
    const model = torch.sequential([flatten(), dense({ units: 2 })]);
    const predicted = await model.predict(torch.randn([3, 2, 2]));
    expect(predicted.shape).toEqual([3, 2]);
    expect(model.inputShape).toEqual([2, 2]);
  });

  test('no samples give no predictions', async () => {
    const predicted = await toyModel().predict(torch.empty([0, features]));
    expect(predicted.shape).toEqual([0, classes]);
  });

  test('works on more batch sizes than are kept recorded', async () => {
    const model = toyModel();
    for (let n = 1; n <= 20; n++) {
      expect((await model.predict(rows(x, 0, n))).toArray()).toEqual(model.call(rows(x, 0, n)).toArray());
    }
    expect((await model.predict(rows(x, 0, 1))).toArray()).toEqual(model.call(rows(x, 0, 1)).toArray());
  });

  test('an output of several axes', async () => {
    const model = torch.sequential([dense({ units: 4, inputShape: [3, 2] })]);
    model.compile({ loss: 'mse', numerics: 'pytorch' });
    const input = torch.randn([5, 3, 2]);
    const predicted = await model.predict(input, { batchSize: 2 });
    expect(predicted.shape).toEqual([5, 3, 4]);
    expect(predicted.toArray()).toEqual(torch.cat(torch.split(input, 2).map((part) => model.call(part))).toArray());
  });
});

describe('predictSync', () => {
  const row = Array.from({ length: features }, (_, i) => i / 4 - 0.3);

  test.each<[string, torch.ArrayLikeData]>([
    ['Float32Array', new Float32Array(row)],
    ['Float64Array', new Float64Array(row)],
    ['a part of a larger Float32Array', new Float32Array([9, 9, ...row, 9]).subarray(2, 2 + features)],
    ['an array', row],
    ['a tensor of one sample', torch.tensor(row)],
    ['a tensor of one batch', torch.tensor([row])],
    ['a float64 tensor', torch.tensor(row, { dtype: 'float64' })],
    ['a tensor that is not contiguous', torch.select(torch.tensor(row.map((value) => [value, 0])), 1, 0)],
    ['a tensor with a gradient', torch.tensor(row, { requiresGrad: true })],
  ])('%s', (_, given) => {
    const model = toyModel();
    const expected = numbersOf(model.call(torch.tensor([row])));
    for (let i = 0; i < 3; i++) {
      const scores = model.predictSync(given);
      expect(scores).toBeInstanceOf(Float32Array);
      expect(Array.from(scores)).toEqual(expected);
    }
  });

  test('integers', () => {
    const model = toyModel();
    const expected = numbersOf(model.call(torch.tensor([[1, 2, 3, 4]])));
    for (const given of [
      new Int32Array([1, 2, 3, 4]),
      new Uint8Array([1, 2, 3, 4]),
      new BigInt64Array([1n, 2n, 3n, 4n]),
      torch.tensor([1, 2, 3, 4], { dtype: 'int64' }),
      [1n, 2n, 3n, 4n],
    ]) {
      expect(Array.from(model.predictSync(given))).toEqual(expected);
    }
  });

  test('samples of several axes, nested or flat, in and out', () => {
    const model = torch.sequential([dense({ units: 2, inputShape: [2, 3] })]);
    model.compile({ loss: 'mse', numerics: 'pytorch' });
    const sample = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    const expected = numbersOf(model.call(torch.tensor([sample])));
    for (const given of [sample, new Float32Array(sample.flat()), torch.tensor(sample)]) {
      expect(Array.from(model.predictSync(given))).toEqual(expected);
    }
  });

  test('each answer is an array of its own, and follows the weights', () => {
    const model = toyModel();
    const first = model.predictSync(row);
    const copy = Array.from(first);
    model.setWeights(model.getWeights().map((weight) => torch.mul(weight, 3)));
    const second = model.predictSync(row);
    expect(Array.from(first)).toEqual(copy);
    expect(Array.from(second)).toEqual(numbersOf(model.call(torch.tensor([row]))));
    expect(Array.from(second)).not.toEqual(copy);
  });

  test('without compile, and without capturing', () => {
    const plain = torch.sequential([dense({ units: 2, inputShape: [features] })]);
    const expected = numbersOf(plain.call(torch.tensor([row])));
    expect(Array.from(plain.predictSync(row))).toEqual(expected);
    plain.compile({ optimizer: 'sgd', loss: 'mse', capture: false });
    expect(Array.from(plain.predictSync(row))).toEqual(expected);
    expect(Array.from(plain.predictSync(row))).toEqual(expected);
  });

  test('a layer that gives a view, or another dtype', () => {
    class Turned extends torch.layers.Layer {
      readonly className = 'Turned';
      override computeOutputShape([a, b]: readonly number[]): number[] {
        return [b as number, a as number];
      }
      call(input: torch.Tensor): torch.Tensor {
        return torch.transpose(input.to('float64'), 1, 2);
      }
    }
    const model = torch.sequential([new Turned({ inputShape: [2, 3] })]);
    const sample = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    for (let i = 0; i < 2; i++) expect(Array.from(model.predictSync(sample))).toEqual([1, 4, 2, 5, 3, 6]);
  });

  test.each<[string, torch.ArrayLikeData, string]>([
    ['too short', new Float32Array(3), 'received 3'],
    ['too long', [1, 2, 3, 4, 5], 'received 5'],
    ['two samples', torch.zeros([2, features]), 'received 8'],
    ['empty', [], 'received 0'],
  ])('a row that is %s', (_, given, received) => {
    const model = toyModel();
    expect(() => model.predictSync(given)).toThrow(
      new RangeError(`Expected a row of 4 numbers for layer 'dense' of model 'sequential' but ${received}`),
    );
  });

  test('before the model is built', () => {
    const model = torch.sequential([dense({ units: 2 })]);
    expect(() => model.predictSync(row)).toThrow(
      "Expected a built model 'sequential' for predictSync() but its input shape is not known. Give the first layer an inputShape, call model.build([…]), or fit first",
    );
  });
});

test('a layer whose output has another shape than it says is an error, not stretched', async () => {
  class Narrow extends torch.layers.Layer {
    readonly className = 'Narrow';
    call(input: torch.Tensor): torch.Tensor {
      return torch.narrow(input, 1, 0, 1);
    }
  }
  const model = torch.sequential([new Narrow({ inputShape: [3] })]);
  const message =
    "Expected an output of shape [batch, 3], as computeOutputShape() says, of the last layer 'narrow' but received [2, 1]";
  await expect(model.predict(torch.zeros([2, 3]))).rejects.toThrow(new RangeError(message));
  expect(() => model.predictSync([1, 2, 3])).toThrow(RangeError);
});
