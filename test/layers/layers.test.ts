import * as torch from 'node-torch';

const { activation, dense, dropout, flatten, inputLayer } = torch.layers;

const arrays = (tensors: torch.Tensor[]): torch.NestedArray[] => tensors.map((tensor) => tensor.toArray());

describe('dense', () => {
  const kernel = [
    [1, -1],
    [2, 0.5],
    [3, 4],
  ];

  test('activation(x · kernel + bias)', async () => {
    const model = torch.sequential([dense({ units: 2, activation: 'relu', inputShape: [3] })]);
    model.setWeights([kernel, [0.5, -10]]);
    expect((await model.predict([[1, 2, 3]])).toArray()).toEqual([[14.5, 2]]);
    expect((await model.predict([[1, 2, 0.5]])).toArray()).toEqual([[7, 0]]);
  });

  test('without bias', async () => {
    const model = torch.sequential([dense({ units: 2, useBias: false, inputShape: [3] })]);
    expect(model.layers[0]?.weights.map(({ name }) => name)).toEqual(['kernel']);
    model.setWeights([kernel]);
    expect((await model.predict([[1, 2, 3]])).toArray()).toEqual([[14, 12]]);
    expect(model.countParams()).toBe(6);
  });

  test('over the last axis of more', async () => {
    const model = torch.sequential([dense({ units: 2, inputShape: [2, 3] })]);
    model.setWeights([kernel, [0, 1]]);
    expect(model.outputShape).toEqual([2, 2]);
    const x = [
      [
        [1, 0, 0],
        [0, 1, 0],
      ],
    ];
    expect((await model.predict(x)).toArray()).toEqual([
      [
        [1, 0],
        [2, 1.5],
      ],
    ]);
  });

  test('an activation of your own', async () => {
    const model = torch.sequential([dense({ units: 2, activation: (x) => x.mul(2), inputShape: [3] })]);
    model.setWeights([kernel, [0, 0]]);
    expect((await model.predict([[1, 2, 3]])).toArray()).toEqual([[28, 24]]);
  });

  test.each<[object | undefined, string]>([
    [undefined, 'Expected an options object such as { units: 64 } for dense but received undefined'],
    [{}, 'Expected a positive integer for units of dense but received undefined'],
    [{ units: 0 }, 'Expected a positive integer for units of dense but received 0 of type number'],
    [{ units: 2.5 }, 'Expected a positive integer for units of dense but received 2.5 of type number'],
    [{ units: '64' }, "Expected a positive integer for units of dense but received '64' of type string"],
    [
      { units: 1, inputShape: 3 },
      'Expected an array of positive integers for inputShape but received 3 of type number',
    ],
    [{ units: 1, inputShape: [3, 0] }, 'Expected a positive integer for inputShape[1] but received 0 of type number'],
    [{ units: 1, name: '' }, "Expected a non-empty string for name but received '' of type string"],
  ])('%j is refused', (options, message) => {
    expect(() => dense(options as never)).toThrow(message);
  });
});

test('activation and flatten', async () => {
  const model = torch.sequential([
    flatten({ inputShape: [2, 2] }),
    activation('relu'),
    activation({ activation: (x) => x.add(1), name: 'plus' }),
  ]);
  expect(model.outputShape).toEqual([4]);
  const x = [
    [
      [1, -1],
      [-2, 2],
    ],
  ];
  expect((await model.predict(x)).toArray()).toEqual([[2, 1, 1, 3]]);
  expect(() => activation(undefined as never)).toThrow(
    'Expected the name of an activation or a function for activation but received undefined',
  );
});

describe('dropout', () => {
  const x = torch.ones(100, 50);
  const make = (rate: number): torch.Sequential => torch.sequential([dropout({ rate, inputShape: [50] })]);

  test('drops and scales in training only', async () => {
    const model = make(0.25);
    torch.manualSeed(1);
    const trained = model.call(x, { training: true });
    const values = new Set(trained.dataSync() as Float32Array);
    expect(values).toEqual(new Set([0, Math.fround(1 / 0.75)]));
    const dropped = trained.eq(0).toArray() as boolean[][];
    expect(dropped.flat().filter(Boolean).length / 5000).toBeCloseTo(0.25, 1);
    expect(model.call(x).toArray()).toEqual(x.toArray());
    expect((await model.predict(x)).toArray()).toEqual(x.toArray());
  });

  test('the same seed drops the same, other seeds others', () => {
    const model = make(0.5);
    const draw = (seed: number): torch.NestedArray => {
      torch.manualSeed(seed);
      return model.call(x, { training: true }).toArray();
    };
    expect(draw(3)).toEqual(draw(3));
    expect(draw(3)).not.toEqual(draw(4));
  });

  test('a recorded step draws anew each time', async () => {
    const model = torch.sequential([
      dropout({ rate: 0.5, inputShape: [50] }),
      dense({ units: 1, kernelInitializer: 'ones' }),
    ]);
    model.compile({ optimizer: new torch.optim.SGD({ lr: 0 }), loss: 'mse' });
    const { history } = await model.fit(x, torch.full([100, 1], 50), { batchSize: 100, epochs: 10, verbose: 0 });
    expect(new Set(history['loss']).size).toBe(10);
  });

  test('rate 0 is nothing', () => {
    expect(make(0).call(x, { training: true }).toArray()).toEqual(x.toArray());
  });

  test('as a number', () => {
    expect(dropout(0.5).rate).toBe(0.5);
  });

  test.each<[unknown, string]>([
    [1, 'Expected a number from 0 to below 1 for rate of dropout but received 1 of type number'],
    [-0.1, 'Expected a number from 0 to below 1 for rate of dropout but received -0.1 of type number'],
    [Number.NaN, 'Expected a number from 0 to below 1 for rate of dropout but received NaN of type number'],
    ['half', "Expected a number from 0 to below 1 for rate of dropout but received 'half' of type string"],
    [{}, 'Expected a number from 0 to below 1 for rate of dropout but received undefined'],
  ])('%p is refused', (rate, message) => {
    expect(() => dropout(rate as number)).toThrow(message);
  });
});

describe('building', () => {
  test('inputLayer states the shape', () => {
    const model = torch.sequential([inputLayer({ inputShape: [5] }), dense({ units: 3 })]);
    expect(model.built).toBe(true);
    expect(model.inputShape).toEqual([5]);
    expect(model.countParams()).toBe(18);
    expect(torch.layers.input).toBe(inputLayer);
    expect(() => inputLayer({} as never)).toThrow(
      'Expected an array of positive integers for inputShape of inputLayer but received undefined',
    );
  });

  test('the first data build the model, and the same seed gives the same weights as an inputShape does', async () => {
    torch.manualSeed(5);
    const stated = torch.sequential([dense({ units: 4, activation: 'relu', inputShape: [3] }), dense({ units: 2 })]);
    torch.manualSeed(5);
    const deferred = torch.sequential([dense({ units: 4, activation: 'relu' }), dense({ units: 2 })]);
    expect(deferred.built).toBe(false);
    expect(deferred.outputShape).toBeUndefined();
    expect(deferred.layers.map((layer) => layer.weights)).toEqual([[], []]);
    const x = torch.tensor([[1, 2, 3]]);
    const y = await deferred.predict(x);
    expect(deferred.inputShape).toEqual([3]);
    expect(arrays(deferred.getWeights())).toEqual(arrays(stated.getWeights()));
    expect(y.toArray()).toEqual((await stated.predict(x)).toArray());
  });

  test('fit builds as well, and so does build()', async () => {
    const model = torch.sequential([dense({ units: 1 })]);
    model.compile({ loss: 'mse' });
    await model.fit([[1, 2]], [[1]], { verbose: 0 });
    expect(model.countParams()).toBe(3);
    const second = torch.sequential([flatten(), dense({ units: 1 })]);
    second.build([2, 3]);
    expect(second.countParams()).toBe(7);
  });

  test('numbers without a second axis are samples of one number', async () => {
    const model = torch.sequential([dense({ units: 1, kernelInitializer: 'ones' })]);
    expect((await model.predict([1, 2, 3])).toArray()).toEqual([[1], [2], [3]]);
  });

  test('what needs a built model says how to build it', async () => {
    const model = torch.sequential([dense({ units: 1 })]);
    const message =
      'but its input shape is not known. Give the first layer an inputShape, call model.build([…]), or fit first';
    expect(() => model.countParams()).toThrow(`Expected a built model 'sequential' for countParams() ${message}`);
    expect(() => model.getWeights()).toThrow(`Expected a built model 'sequential' for getWeights() ${message}`);
    expect(() => torch.sequential().countParams()).toThrow(
      "Expected at least one layer in model 'sequential' but it has none. Add one with model.add(torch.layers.dense({ units: 64 }))",
    );
  });

  test('data of another shape: the layer is named', async () => {
    const model = torch.sequential([dense({ units: 1, inputShape: [3], name: 'first' })]);
    model.compile({ loss: 'mse' });
    const message = "Expected x of shape [samples, 3] for layer 'first' of model 'sequential' but received [1, 2]";
    await expect(model.fit([[1, 2]], [[1]])).rejects.toThrow(message);
    await expect(model.evaluate([[1, 2]], [[1]])).rejects.toThrow(message);
    await expect(model.predict([[1, 2]])).rejects.toThrow(message);
    expect(() => model.call(torch.ones(1, 2))).toThrow(message);
    expect(() => model.predictSync([1, 2])).toThrow(
      "Expected a row of 3 numbers for layer 'first' of model 'sequential' but received 2",
    );
  });

  test('compile missing', async () => {
    const model = torch.sequential([dense({ units: 1, inputShape: [1] })]);
    const message =
      "Expected a compiled model 'sequential' but compile() was not called. Call model.compile({ optimizer: 'adam', loss: … }) first";
    await expect(model.fit([[1]], [[1]])).rejects.toThrow(message);
    await expect(model.evaluate([[1]], [[1]])).rejects.toThrow(message);
    await expect(model.trainOnBatch([[1]], [[1]])).rejects.toThrow(message);
    expect(() => model.optimizer).toThrow(message);
  });
});

describe('names', () => {
  test('of the class and a number, as in Keras', () => {
    const model = torch.sequential([
      inputLayer({ inputShape: [2, 2] }),
      flatten(),
      dense({ units: 1 }),
      dense({ units: 1 }),
      activation('relu'),
      dropout(0.5),
      dense({ units: 1 }),
      dropout(0.5),
    ]);
    expect(model.layers.map(({ name }) => name)).toEqual([
      'input_layer',
      'flatten',
      'dense',
      'dense_1',
      'activation',
      'dropout',
      'dense_2',
      'dropout_1',
    ]);
  });

  test('each model counts for itself, and around names that are taken', () => {
    const model = torch.sequential([dense({ units: 1, name: 'dense_1' }), dense({ units: 1 }), dense({ units: 1 })]);
    expect(model.layers.map(({ name }) => name)).toEqual(['dense_1', 'dense', 'dense_2']);
  });

  test('twice the same', () => {
    expect(() => torch.sequential([dense({ units: 1, name: 'a' }), dense({ units: 1, name: 'a' })])).toThrow(
      "Expected layer names that differ in model 'sequential' but received a second 'a'",
    );
  });

  test('one layer twice, and what is no layer', () => {
    const layer = dense({ units: 1 });
    const model = torch.sequential([layer]);
    expect(() => model.add(layer)).toThrow(
      "Expected a layer that is not in model 'sequential' yet but received 'dense' again",
    );
    expect(() => model.add({} as never)).toThrow(
      'Expected a layer, such as torch.layers.dense({ units: 64 }) for layer but received an object',
    );
    expect(model.layers).toHaveLength(1);
  });

  test('a layer that cannot be built is not added', () => {
    class Picky extends torch.layers.Layer {
      readonly className = 'Picky';
      override build(): void {
        throw new RangeError('no');
      }
      call(x: torch.Tensor): torch.Tensor {
        return x;
      }
    }
    const model = torch.sequential([dense({ units: 1, inputShape: [1] })]);
    expect(() => model.add(new Picky())).toThrow('no');
    expect(model.layers).toHaveLength(1);
    expect(model.outputShape).toEqual([1]);
    model.add(dense({ units: 2 }));
    expect(model.outputShape).toEqual([2]);
    model.pop();
    expect(model.outputShape).toEqual([1]);
  });
});

describe('a layer of your own', () => {
  class Scale extends torch.layers.Layer {
    readonly className = 'Scale';
    scale!: torch.layers.Weight;
    seen!: torch.layers.Weight;

    override build(inputShape: readonly number[]): void {
      const fans = { fanIn: 1, fanOut: 1 };
      this.scale = this.addWeight({
        name: 'scale',
        torchName: 'scale',
        shape: inputShape,
        initializer: torch.initializers.ones(),
        ...fans,
      });
      this.seen = this.addWeight({
        name: 'seen',
        torchName: 'seen',
        shape: [],
        initializer: torch.initializers.zeros(),
        trainable: false,
        ...fans,
      });
    }

    call(x: torch.Tensor, { training }: torch.layers.CallContext): torch.Tensor {
      if (training) torch.noGrad(() => this.seen.value.add_(x.shape[0] as number));
      return x.mul(this.scale.value);
    }
  }
  const x = torch.tensor([
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
  const y = x.mul(torch.tensor([2, -1]));

  test.each([true, false])('trains with the others, and keeps statistics (capture: %s)', async (capture) => {
    const model = torch.sequential([new Scale({ inputShape: [2] })]);
    model.compile({ optimizer: new torch.optim.SGD({ lr: 0.05 }), loss: 'mse', capture });
    const { history } = await model.fit(x, y, { epochs: 100, batchSize: 2, verbose: 0 });
    expect(history['loss']?.at(-1)).toBeLessThan(1e-4);
    const [scale, seen] = model.getWeights() as [torch.Tensor, torch.Tensor];
    const factors = scale.toArray() as number[];
    expect(factors[0]).toBeCloseTo(2, 2);
    expect(factors[1]).toBeCloseTo(-1, 2);
    expect(seen.item()).toBe(300);
    expect(Object.keys(model.stateDict())).toEqual(['scale.scale', 'scale.seen']);
    expect(model.parameters).toHaveLength(1);
  });

  test('may read values back: it then runs from JavaScript, and says so', async () => {
    class Peek extends torch.layers.Layer {
      readonly className = 'Peek';
      readonly largest: number[] = [];
      call(input: torch.Tensor): torch.Tensor {
        this.largest.push(input.max().item());
        return input;
      }
    }
    const peek = new Peek({ inputShape: [2] });
    const model = torch.sequential([peek, dense({ units: 2 })]);
    model.compile({ loss: 'mse' });
    const warned = jest.spyOn(process, 'emitWarning').mockImplementation();
    await model.fit(x, y, { epochs: 3, batchSize: 3, verbose: 0 });
    await model.fit(x, y, { batchSize: 3, verbose: 0 });
    expect(peek.largest).toEqual([6, 6, 6, 6]);
    const message = "The step of model 'sequential' cannot be recorded and runs from JavaScript, which is slower: ";
    expect(warned.mock.calls).toEqual([
      [expect.stringContaining(message), expect.objectContaining({ code: 'NODE_TORCH_EAGER' })],
    ]);
    warned.mockRestore();
  });
});

describe('trainable', () => {
  const x = torch.rand(8, 2);
  const y = torch.rand(8, 1);
  const make = (frozen: boolean): torch.Sequential =>
    torch.sequential([dense({ units: 3, inputShape: [2], trainable: !frozen }), dense({ units: 1 })]);

  test.each([true, false])('false keeps the weights as they are (capture: %s)', async (capture) => {
    const model = make(true);
    model.compile({ optimizer: 'sgd', loss: 'mse', capture, numerics: 'pytorch' });
    const before = arrays(model.getWeights());
    await model.fit(x, y, { epochs: 3, verbose: 0 });
    const after = arrays(model.getWeights());
    expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
    expect(after.slice(2)).not.toEqual(before.slice(2));
    expect(model.parameters).toHaveLength(2);
  });

  test('takes effect at the next compile', async () => {
    const model = make(false);
    model.compile({ optimizer: 'sgd', loss: 'mse' });
    await model.fit(x, y, { verbose: 0 });
    const [first] = model.layers;
    (first as torch.layers.Layer).trainable = false;
    await expect(model.fit(x, y, { verbose: 0 })).rejects.toThrow(
      'Expected the 4 parameters that this SGD serves but received 2, as trainable was set or layers were added: call model.compile() again',
    );
    model.compile({ optimizer: 'sgd', loss: 'mse' });
    const before = arrays(model.getWeights());
    await model.fit(x, y, { verbose: 0 });
    expect(arrays(model.getWeights()).slice(0, 2)).toEqual(before.slice(0, 2));
  });

  test('nothing to train', async () => {
    const model = torch.sequential([dense({ units: 1, inputShape: [2], trainable: false })]);
    model.compile({ loss: 'mse' });
    await expect(model.fit(x, y, { verbose: 0 })).rejects.toThrow(
      "Expected weights to train in model 'sequential' but no layer has any (or all have trainable: false)",
    );
  });

  test('and evaluate where nothing trains', async () => {
    const model = torch.sequential([dense({ units: 1, inputShape: [2], trainable: false })]);
    model.compile({ loss: 'mse' });
    expect(await model.evaluate(x, y)).toHaveProperty('loss');
  });
});

test('options that a layer does not have are refused by name', () => {
  expect(() => torch.layers.dense({ units: 2, acitvation: 'relu' } as never)).toThrow(
    "Expected options among units, activation, useBias, kernelInitializer, biasInitializer, name, inputShape, trainable, recompute for dense but received 'acitvation'",
  );
  expect(() => torch.layers.flatten({ inputshape: [2] } as never)).toThrow("for flatten but received 'inputshape'");
});

test('an inputShape that contradicts the layer before it is an error', () => {
  const model = torch.sequential([torch.layers.dense({ units: 4, inputShape: [3] })]);
  expect(() => model.add(torch.layers.dense({ units: 2, inputShape: [5] }))).toThrow(
    "Expected input of shape [batch, 5] for layer 'dense_1', as its inputShape says, but it comes as [batch, 4]",
  );
  expect(model.layers).toHaveLength(1);
});
