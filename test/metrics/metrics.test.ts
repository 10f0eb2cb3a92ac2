import * as torch from 'node-torch';

const { dense } = torch.layers;

const model = (units: number, activation?: string): torch.Sequential =>
  torch.sequential([
    dense({ units, inputShape: [2], kernelInitializer: 'ones', ...(activation ? { activation } : {}) }),
  ]);

describe('accuracy is chosen by the shapes, as in Keras', () => {
  const x = torch.tensor([
    [1, 2],
    [-1, -2],
    [3, 1],
    [-3, 1],
  ]);

  test('one output: binary', async () => {
    const binary = model(1, 'sigmoid');
    binary.compile({ loss: 'binaryCrossentropy', metrics: ['accuracy'] });
    expect(await binary.evaluate(x, [[1], [0], [0], [0]])).toMatchObject({ accuracy: 0.75 });
    expect(await binary.evaluate(x, [1, 0, 1, 0])).toMatchObject({ accuracy: 1 });
  });

  test('labels: sparse; one-hot: categorical', async () => {
    const three = model(3, 'softmax');
    three.setWeights([
      [
        [1, 0, 0],
        [0, 1, 0],
      ],
      [0, 0, 0.5],
    ]);
    // Largest outputs: 1, 2, 0, 1.
    three.compile({ loss: 'sparseCategoricalCrossentropy', metrics: ['accuracy'] });
    expect(await three.evaluate(x, [1, 2, 0, 0])).toMatchObject({ accuracy: 0.75 });
    expect(await three.evaluate(x, [[1], [2], [0], [0]])).toMatchObject({ accuracy: 0.75 });
    three.compile({ loss: 'categoricalCrossentropy', metrics: ['accuracy'] });
    const oneHot = [
      [0, 1, 0],
      [0, 0, 1],
      [0, 1, 0],
      [1, 0, 0],
    ];
    expect(await three.evaluate(x, oneHot)).toMatchObject({ accuracy: 0.5 });
  });
});

test.each([
  ['accuracy'],
  ['acc'],
  ['Accuracy'],
  ['binary_accuracy'],
  ['BinaryAccuracy'],
  ['binaryAccuracy'],
  ['mse'],
  ['MSE'],
  ['meanSquaredError'],
  ['mean_squared_error'],
  ['MeanSquaredError'],
  ['mae'],
  ['mean_absolute_error'],
])('%s is a name, and reported as it was given', async (name) => {
  const one = model(1, 'sigmoid');
  one.compile({ loss: 'binaryCrossentropy', metrics: [name] });
  expect(Object.keys(await one.evaluate([[1, 2]], [[1]]))).toEqual(['loss', name]);
});

test('what is no metric', () => {
  const compile = (metrics: unknown) => () => model(1).compile({ loss: 'mse', metrics: metrics as never });
  const names =
    'categoricalAccuracy, sparseCategoricalAccuracy, binaryAccuracy, meanSquaredError, mse, meanAbsoluteError, mae';
  expect(compile(['acuracy'])).toThrow(
    `Expected the name of a metric (${names}) for metrics[0] but received 'acuracy' of type string`,
  );
  expect(compile(['mse', 7])).toThrow(
    `Expected the name of a metric (accuracy, ${names}), one of torch.metrics or a function for metrics[1] but received 7 of type number`,
  );
  expect(compile('accuracy')).toThrow(
    "Expected an array such as ['accuracy'] for metrics but received 'accuracy' of type string",
  );
});

describe('metrics of your own', () => {
  const x = [
    [1, 2],
    [3, 4],
    [5, 6],
  ];
  const y = [[3], [8], [11.5]];

  function largestError(target: torch.Tensor, output: torch.Tensor): torch.Tensor {
    return target.sub(output).abs().max();
  }

  test.each([true, false])(
    'functions, by their names: a scalar, or one number a sample (capture: %s)',
    async (capture) => {
      const one = model(1);
      one.compile({
        optimizer: new torch.optim.SGD({ lr: 0 }),
        loss: 'mse',
        metrics: [
          largestError,
          function errors(target: torch.Tensor, output: torch.Tensor) {
            return target.sub(output).abs();
          },
        ],
        capture,
      });
      const { history } = await one.fit(x, y, { epochs: 3, batchSize: 3, verbose: 0 });
      expect(history['largestError']).toEqual([1, 1, 1]);
      expect(history['errors']).toEqual([0.5, 0.5, 0.5]);
      expect(await one.evaluate(x, y)).toEqual({ loss: Math.fround(1.25 / 3), largestError: 1, errors: 0.5 });
    },
  );

  test('they see the outputs of the last layer, also where the loss takes its activation in', async () => {
    const two = model(2, 'softmax');
    function sum(_: torch.Tensor, output: torch.Tensor): torch.Tensor {
      return output.sum(-1);
    }
    two.compile({ loss: 'categoricalCrossentropy', metrics: [sum] });
    const { sum: reported } = await two.evaluate([[1, 2]], [[0, 1]]);
    expect(reported).toBeCloseTo(1, 6);
  });

  test('objects of torch.metrics, with a name and a threshold', async () => {
    const one = model(1, 'sigmoid');
    one.compile({
      loss: 'binaryCrossentropy',
      metrics: [torch.metrics.binaryAccuracy('sure', 0.95), torch.metrics.meanAbsoluteError('distance')],
    });
    // Logits 3, 2: probabilities 0.953 and 0.881.
    const numbers = await one.evaluate(
      [
        [1, 2],
        [1, 1],
      ],
      [[1], [1]],
    );
    expect(numbers['sure']).toBe(0.5);
    expect(numbers['distance']).toBeCloseTo(1 - (0.952574 + 0.880797) / 2, 5);
  });

  test('a threshold for logits, as Keras advises, where the loss is told of logits', async () => {
    const one = model(1);
    one.compile({
      loss: torch.losses.binaryCrossentropy({ fromLogits: true }),
      metrics: [torch.metrics.binaryAccuracy('accuracy', 0)],
    });
    // Logits 0.25, -0.25.
    expect(
      (
        await one.evaluate(
          [
            [0.25, 0],
            [-0.25, 0],
          ],
          [[1], [0]],
        )
      )['accuracy'],
    ).toBe(1);
  });
});
