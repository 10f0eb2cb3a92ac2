import * as torch from 'node-torch';

const { dense, activation } = torch.layers;

describe('names', () => {
  const model = torch.sequential([dense({ units: 2, activation: 'softmax', inputShape: [1] })]);

  test.each([
    ['categoricalCrossentropy', 'categoricalCrossentropy'],
    ['categorical_crossentropy', 'categoricalCrossentropy'],
    ['CategoricalCrossentropy', 'categoricalCrossentropy'],
    ['sparse_categorical_crossentropy', 'sparseCategoricalCrossentropy'],
    ['SparseCategoricalCrossentropy', 'sparseCategoricalCrossentropy'],
    ['binary_crossentropy', 'binaryCrossentropy'],
    ['BinaryCrossentropy', 'binaryCrossentropy'],
    ['mean_squared_error', 'meanSquaredError'],
    ['MeanSquaredError', 'meanSquaredError'],
    ['mse', 'meanSquaredError'],
    ['MSE', 'meanSquaredError'],
    ['mae', 'meanAbsoluteError'],
    ['MAE', 'meanAbsoluteError'],
    ['mean_absolute_error', 'meanAbsoluteError'],
  ])('%s', (given, name) => {
    model.compile({ loss: given });
    expect(model.compilation.loss.name).toBe(name);
  });

  test('unknown ones', () => {
    expect(() => model.compile({ loss: 'crossentropi' })).toThrow(
      'Expected the name of a loss (categoricalCrossentropy, sparseCategoricalCrossentropy, binaryCrossentropy, meanSquaredError, mse, ' +
        "meanAbsoluteError, mae) for loss but received 'crossentropi' of type string",
    );
    expect(() => model.compile({ loss: 5 as never })).toThrow('for loss but received 5 of type number');
    expect(() => model.compile({} as never)).toThrow('for loss but received undefined');
  });
});

/** Weights after one step of plain gradient descent on `loss(logits)`. */
function stepByHand(x: torch.Tensor, kernel: torch.Tensor, loss: (logits: torch.Tensor) => torch.Tensor): torch.Tensor {
  const leaf = torch.tensor(kernel, { requiresGrad: true });
  const [gradient] = torch.grad(loss(x.matmul(leaf)), [leaf]);
  return kernel.sub(gradient as torch.Tensor);
}

describe('the activation is taken into the loss', () => {
  const x = torch.tensor([
    [1, -2],
    [3, 0.5],
    [-1, 1],
  ]);
  const huge = torch.tensor([
    [1e4, -2e4, 3e3],
    [-5e3, 1e4, 2e4],
  ]);
  const kernelOf = async (
    y: torch.TensorLike,
    loss: torch.CompileOptions['loss'],
    layers: torch.layers.Layer[],
    kernel = huge,
  ): Promise<{ loss: number; kernel: torch.Tensor }> => {
    const model = torch.sequential(layers);
    model.setWeights([kernel]);
    model.compile({ optimizer: new torch.optim.SGD({ lr: 1 }), loss });
    const first = await model.trainOnBatch(x, y);
    const [after] = model.getWeights();
    return { loss: first['loss'] as number, kernel: after as torch.Tensor };
  };
  const softmax = () => dense({ units: 3, activation: 'softmax', useBias: false, inputShape: [2] });
  const oneHot = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ];

  test.each<[string, torch.CompileOptions['loss'], torch.TensorLike]>([
    ['one-hot', 'categoricalCrossentropy', oneHot],
    ['labels', 'sparseCategoricalCrossentropy', [0, 1, 2]],
  ])('softmax, huge logits, %s: finite, and the stable gradient', async (_what, loss, y) => {
    const trained = await kernelOf(y, loss, [softmax()]);
    const target = torch.tensor([0, 1, 2], { dtype: 'int64' });
    const stable = (logits: torch.Tensor) =>
      torch.ops.call('aten::cross_entropy_loss', [logits, target]) as torch.Tensor;
    expect(trained.loss).toBe(stable(x.matmul(huge)).item());
    expect(Number.isFinite(trained.loss)).toBe(true);
    expect(trained.loss).toBeGreaterThan(1e3);
    expect(trained.kernel.toArray()).toEqual(stepByHand(x, huge, stable).toArray());
  });

  test('sigmoid, huge logits: finite, and the stable gradient', async () => {
    const bits = [
      [1, 0, 1],
      [0, 1, 0],
      [1, 1, 0],
    ];
    const trained = await kernelOf(bits, 'binaryCrossentropy', [
      dense({ units: 3, activation: 'sigmoid', useBias: false, inputShape: [2] }),
    ]);
    const stable = (logits: torch.Tensor) =>
      torch.ops.call('aten::binary_cross_entropy_with_logits', [logits, torch.tensor(bits)]) as torch.Tensor;
    expect(trained.loss).toBe(stable(x.matmul(huge)).item());
    expect(Number.isFinite(trained.loss)).toBe(true);
    expect(trained.kernel.toArray()).toEqual(stepByHand(x, huge, stable).toArray());
  });

  test('an activation layer at the end counts as well, and an activation given as a function', async () => {
    const wanted = await kernelOf(oneHot, 'categoricalCrossentropy', [softmax()]);
    const plain = () => dense({ units: 3, useBias: false, inputShape: [2] });
    for (const layers of [
      [plain(), activation('softmax')],
      [dense({ units: 3, activation: torch.activations.softmax, useBias: false, inputShape: [2] })],
    ]) {
      const trained = await kernelOf(oneHot, 'categoricalCrossentropy', layers);
      expect(trained.loss).toBe(wanted.loss);
      expect(trained.kernel.toArray()).toEqual(wanted.kernel.toArray());
    }
  });

  test("the library's own activations only, not a user's of the same name", async () => {
    const small = huge.mul(1e-4);
    function softmax(logits: torch.Tensor): torch.Tensor {
      return torch.activations.softmax(logits.mul(0.5));
    }
    const own = await kernelOf(
      oneHot,
      'categoricalCrossentropy',
      [dense({ units: 3, activation: softmax, useBias: false, inputShape: [2] })],
      small,
    );
    const wanted = await kernelOf(
      oneHot,
      'categoricalCrossentropy',
      [dense({ units: 3, activation: (x) => softmax(x), useBias: false, inputShape: [2] })],
      small,
    );
    expect(own.loss).toBe(wanted.loss);
    expect(own.kernel.toArray()).toEqual(wanted.kernel.toArray());
  });

  test('predictions are probabilities all the same, and evaluate agrees with trainOnBatch', async () => {
    const model = torch.sequential([softmax()]);
    model.compile({ loss: 'categoricalCrossentropy', metrics: ['accuracy', 'mae'] });
    const probabilities = await model.predict(x);
    for (const sum of probabilities.sum(1).toArray() as number[]) expect(sum).toBeCloseTo(1, 6);
    const evaluated = await model.evaluate(x, oneHot);
    const mae = probabilities.sub(torch.tensor(oneHot)).abs().mean().item();
    expect(evaluated['mae']).toBeCloseTo(mae, 6);
    const trained = await model.trainOnBatch(x, oneHot);
    expect(Object.keys(trained)).toEqual(Object.keys(evaluated));
    for (const [name, value] of Object.entries(evaluated)) expect(trained[name]).toBeCloseTo(value as number, 6);
  });
});

describe('targets that do not fit', () => {
  const train = (loss: string, units: number, y: torch.TensorLike, last = 'softmax') => {
    const model = torch.sequential([dense({ units, activation: last, inputShape: [2] })]);
    model.compile({ loss });
    return model.fit(torch.zeros((y as unknown[]).length, 2), y, { verbose: 0 });
  };

  test.each<[string, string, number, torch.TensorLike, string]>([
    [
      'labels for one-hot',
      'categoricalCrossentropy',
      3,
      [0, 1],
      'Expected one-hot targets y of shape [batch, 3] for loss categoricalCrossentropy but received [batch]. For integer labels use sparseCategoricalCrossentropy',
    ],
    [
      'a column of labels for one-hot',
      'categoricalCrossentropy',
      3,
      [[0], [1]],
      'Expected one-hot targets y of shape [batch, 3] for loss categoricalCrossentropy but received [batch, 1]. For integer labels use sparseCategoricalCrossentropy',
    ],
    [
      'one-hot of other classes',
      'categoricalCrossentropy',
      3,
      [
        [0, 1],
        [1, 0],
      ],
      'Expected targets y of shape [batch, 3] for loss categoricalCrossentropy, as the last layer gives, but received [batch, 2]',
    ],
    [
      'one-hot for labels',
      'sparseCategoricalCrossentropy',
      3,
      [
        [0, 1, 0],
        [1, 0, 0],
      ],
      'Expected integer labels y of shape [batch] for loss sparseCategoricalCrossentropy but received [batch, 3]. For one-hot targets use categoricalCrossentropy',
    ],
    [
      'a label too large',
      'sparseCategoricalCrossentropy',
      3,
      [0, 3],
      'Expected labels from 0 to 2 in y for loss sparseCategoricalCrossentropy, as the last layer has 3 units, but received 3',
    ],
    [
      'a label below 0',
      'sparseCategoricalCrossentropy',
      3,
      [-1, 2],
      'Expected labels from 0 to 2 in y for loss sparseCategoricalCrossentropy, as the last layer has 3 units, but received -1',
    ],
    [
      'a last layer of one unit',
      'categoricalCrossentropy',
      1,
      [[0], [1]],
      'Expected a last layer with at least 2 units for loss categoricalCrossentropy but it has 1. For one output use binaryCrossentropy',
    ],
    [
      'targets that are no bits',
      'binaryCrossentropy',
      1,
      [[0], [2]],
      'Expected targets y from 0 to 1 for loss binaryCrossentropy but received 2',
    ],
    [
      'a last layer that is too wide',
      'binaryCrossentropy',
      2,
      [[0], [1]],
      'Expected targets y of shape [batch, 2] for loss binaryCrossentropy, as the last layer gives, but received [batch, 1]',
    ],
    [
      'too few values',
      'meanSquaredError',
      2,
      [0, 1],
      'Expected targets y of shape [batch, 2] for loss meanSquaredError, as the last layer gives, but received [batch]',
    ],
  ])('%s', async (_what, loss, units, y, message) => {
    await expect(train(loss, units, y)).rejects.toThrow(message);
  });

  test('NaN is found where it is', async () => {
    await expect(train('binaryCrossentropy', 1, [[0], [Number.NaN]], 'sigmoid')).rejects.toThrow(
      'Expected a finite loss but it became NaN in epoch 1, step 1. The first values that are not finite are in y.',
    );
  });
});

describe('a function of your own', () => {
  const x = torch.tensor([[1], [2], [3], [4]]);
  const y = torch.tensor([[2], [4], [6], [9]]);
  const make = (loss: torch.CompileOptions['loss'], capture: boolean): torch.Sequential => {
    const model = torch.sequential([dense({ units: 1, inputShape: [1], kernelInitializer: 'ones' })]);
    model.compile({ optimizer: new torch.optim.SGD({ lr: 0.01 }), loss, capture });
    return model;
  };
  const perSample = (target: torch.Tensor, output: torch.Tensor) => target.sub(output).pow(2).mean(-1);
  const scalar = (target: torch.Tensor, output: torch.Tensor) => target.sub(output).pow(2).mean();

  test.each([
    ['one loss a sample', perSample],
    ['a scalar', scalar],
  ])('%s: trains as the built-in one, recorded or not', async (_what, loss) => {
    const options = { epochs: 5, batchSize: 2, shuffle: false, verbose: 0 } as const;
    const builtIn = make('mse', true);
    const wanted = (await builtIn.fit(x, y, options)).history['loss'] as number[];
    for (const capture of [true, false]) {
      const own = make(loss, capture);
      const { history } = await own.fit(x, y, options);
      (history['loss'] as number[]).forEach((value, i) => {
        expect(value).toBeCloseTo(wanted[i] as number, 5);
      });
    }
  });

  test('weights of samples apply', async () => {
    const sampleWeight = [0, 1, 2, 0.5];
    const wanted = await make('mse', true).evaluate(x, y, { sampleWeight });
    const own = await make(perSample, true).evaluate(x, y, { sampleWeight });
    expect(own['loss']).toBeCloseTo(wanted['loss'] as number, 5);
  });
});
