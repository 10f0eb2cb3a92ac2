import * as torch from 'node-torch';
import { weightsOf } from './toy.js';

const { dense, dropout, flatten, inputLayer } = torch.layers;

beforeAll(() => torch.setNumThreads(1));

describe('add', () => {
  test('builds layers as soon as the input shape is known', () => {
    const model = torch.sequential();
    expect([model.built, model.inputShape, model.outputShape]).toEqual([false, undefined, undefined]);
    model.add(dense({ units: 5, inputShape: [3] }));
    expect([model.built, model.inputShape, model.outputShape]).toEqual([true, [3], [5]]);
    model.add(dense({ units: 2 }));
    expect([model.built, model.outputShape, model.countParams()]).toEqual([true, [2], 3 * 5 + 5 + 5 * 2 + 2]);
    expect(model.layers.every((layer) => layer.built)).toBe(true);
  });

  test('names layers by their class, and keeps names that are given', () => {
    const model = torch.sequential([
      inputLayer({ inputShape: [2, 2] }),
      flatten(),
      dense({ units: 1 }),
      dense({ units: 1, name: 'mine' }),
      dense({ units: 1 }),
      dropout(0.1),
      dense({ units: 1 }),
    ]);
    expect(model.layers.map((layer) => layer.name)).toEqual([
      'input_layer',
      'flatten',
      'dense',
      'mine',
      'dense_1',
      'dropout',
      'dense_2',
    ]);
  });

  test('refuses what is no layer, a layer twice, a name twice', () => {
    const model = torch.sequential([dense({ units: 1, inputShape: [1], name: 'a' })]);
    const [first] = model.layers;
    expect(() => model.add('dense' as never)).toThrow(
      new TypeError(
        "Expected a layer, such as torch.layers.dense({ units: 64 }) for layer but received 'dense' of type string",
      ),
    );
    expect(() => model.add(first as torch.layers.Layer)).toThrow(
      "Expected a layer that is not in model 'sequential' yet but received 'a' again",
    );
    expect(() => model.add(dense({ units: 1, name: 'a' }))).toThrow(
      "Expected layer names that differ in model 'sequential' but received a second 'a'",
    );
    expect(model.layers).toEqual([first]);
  });

  test('that fails leaves the model as it was', () => {
    class Picky extends torch.layers.Layer {
      readonly className = 'Picky';
      override build([size]: readonly number[]): void {
        if (size !== 4) throw new RangeError(`no ${size}`);
      }
      call(x: torch.Tensor): torch.Tensor {
        return x;
      }
    }
    const model = torch.sequential([dense({ units: 3, inputShape: [2] })]);
    expect(() => model.add(new Picky())).toThrow('no 3');
    expect([model.layers.length, model.outputShape]).toEqual([1, [3]]);
    model.add(dense({ units: 4 }));
    model.add(new Picky());
    expect(model.outputShape).toEqual([4]);
    expect(() => torch.sequential([new Picky({ inputShape: [3] })])).toThrow('no 3');
  });

  test('a second input shape must be the one that comes', () => {
    const model = torch.sequential([dense({ units: 3, inputShape: [2] })]);
    expect(() => model.add(dense({ units: 1, inputShape: [5] }))).toThrow(
      "Expected input of shape [batch, 5] for layer 'dense_1', as its inputShape says, but it comes as [batch, 3]",
    );
    model.add(dense({ units: 1, inputShape: [3] }));
  });

  test('and pop after training', async () => {
    const model = torch.sequential([dense({ units: 3, inputShape: [2] }), dense({ units: 1 })]);
    model.compile({ optimizer: 'adam', loss: 'mse' });
    await model.fit([[1, 2]], [[1]], { verbose: 0 });
    model.pop();
    expect(model.outputShape).toEqual([3]);
    expect((await model.predict([[1, 2]])).shape).toEqual([1, 3]);
    model.add(dense({ units: 2 }));
    await expect(model.fit([[1, 2]], [[1, 1]], { verbose: 0 })).rejects.toThrow(/call model\.compile\(\) again/);
    model.compile({ optimizer: 'adam', loss: 'mse' });
    await model.fit([[1, 2]], [[1, 1]], { verbose: 0 });
    expect(model.predictSync([1, 2])).toHaveLength(2);
    model.pop();
    model.pop();
    expect([model.layers, model.built, model.inputShape]).toEqual([[], false, undefined]);
    model.add(dense({ units: 1, inputShape: [7] }));
    expect(model.inputShape).toEqual([7]);
  });
});

describe('build', () => {
  test('by hand, by the first layer, by data; later calls change nothing', () => {
    torch.manualSeed(1);
    const model = torch.sequential([flatten(), dense({ units: 2 })]);
    model.build([2, 3]);
    const weights = weightsOf(model);
    expect([model.inputShape, model.outputShape]).toEqual([[2, 3], [2]]);
    model.build([2, 3]);
    model.build([9]);
    expect(weightsOf(model)).toEqual(weights);
    torch.manualSeed(1);
    const lazy = torch.sequential([flatten(), dense({ units: 2 })]);
    expect(lazy.call(torch.zeros([1, 2, 3])).shape).toEqual([1, 2]);
    expect(weightsOf(lazy)).toEqual(weights);
  });

  test('that fails on its first data can be done on other data', async () => {
    class Even extends torch.layers.Layer {
      readonly className = 'Even';
      override build([size]: readonly number[]): void {
        if ((size as number) % 2 === 1) throw new RangeError(`an odd ${size}`);
      }
      call(x: torch.Tensor): torch.Tensor {
        return x;
      }
    }
    const model = torch.sequential([new Even(), dense({ units: 1 })]);
    await expect(model.predict([[1, 2, 3]])).rejects.toThrow('an odd 3');
    expect(model.built).toBe(false);
    expect((await model.predict([[1, 2]])).shape).toEqual([1, 1]);
  });

  test('the same seed gives the same weights, however the model is put together', () => {
    const make = [
      () => torch.sequential([dense({ units: 4, inputShape: [3] }), dense({ units: 2 })]),
      () => torch.sequential({ layers: [inputLayer({ inputShape: [3] }), dense({ units: 4 }), dense({ units: 2 })] }),
      () => {
        const model = torch.sequential([dense({ units: 4 }), dense({ units: 2 })]);
        model.build([3]);
        return model;
      },
    ];
    const weights = make.map((build) => {
      torch.manualSeed(5);
      return weightsOf(build());
    });
    expect(weights[1]).toEqual(weights[0]);
    expect(weights[2]).toEqual(weights[0]);
  });
});

describe('call', () => {
  test("is the computation with its gradients, for training loops of one's own", () => {
    const model = torch.sequential([dense({ units: 1, inputShape: [2], kernelInitializer: 'ones' })]);
    const output = model.call(torch.tensor([[1, 2]]));
    expect(output.requiresGrad).toBe(true);
    const [kernel, bias] = torch.grad(output.sum(), model.parameters);
    expect([kernel?.toArray(), bias?.toArray()]).toEqual([[[1, 2]], [1]]);
  });

  test('drops in training only', () => {
    const model = torch.sequential([dropout({ rate: 0.5, inputShape: [1000] })]);
    const x = torch.ones([1, 1000]);
    expect(model.call(x).toArray()).toEqual(x.toArray());
    const dropped = (model.call(x, { training: true }).toArray() as number[][])[0] as number[];
    expect(new Set(dropped)).toEqual(new Set([0, 2]));
  });
});

test('parameters are the trainable weights', () => {
  const model = torch.sequential([
    dense({ units: 2, inputShape: [2] }),
    dense({ units: 2, trainable: false }),
    dense({ units: 2, useBias: false }),
  ]);
  expect(model.parameters.map((parameter) => parameter.shape)).toEqual([[2, 2], [2], [2, 2]]);
});

test('arguments of sequential', () => {
  expect(() => torch.sequential({ name: 3 as never })).toThrow(
    'Expected a string for name but received 3 of type number',
  );
  expect(() => torch.sequential(['dense' as never])).toThrow(/^Expected a layer/);
  expect(() => torch.sequential(null as never)).toThrow(TypeError);
  expect(() => torch.sequential({ layer: [] } as never)).toThrow(TypeError);
  expect(() => torch.sequential({ layers: dense({ units: 1 }) } as never)).toThrow(TypeError);
});
