import * as torch from 'node-torch';
import { collectGarbage } from '../garbage.js';
import { features, toyData, toyModel, weightsOf } from './toy.js';

const { dense, flatten } = torch.layers;

beforeAll(() => torch.setNumThreads(1));

const silent = { verbose: 0 } as const;
const { x, labels, oneHot } = toyData(12);

function regression(options: Partial<torch.CompileOptions> = {}, frozen = false): torch.Sequential {
  const model = torch.sequential([
    dense({ units: 2, inputShape: [1], name: 'hidden', trainable: !frozen }),
    dense({ units: 1, name: 'last' }),
  ]);
  model.compile({ optimizer: 'sgd', loss: 'mse', ...options });
  return model;
}

describe('a loss that becomes NaN', () => {
  const nan = Number.NaN;
  const causes = 'Usual causes are a learning rate that is too high, inputs that are not scaled, and NaN in the data';
  const message = (epoch: number, step: number, where: string): string =>
    `Expected a finite loss but it became NaN in epoch ${epoch}, step ${step}. The first values that are not finite are in ${where}. ${causes}`;
  const column = (values: number[]): number[][] => values.map((value) => [value]);

  describe.each([true, false])('captured: %s', (capture) => {
    test('NaN in x', async () => {
      const model = regression({ capture });
      const run = model.fit(column([1, 2, nan, 4]), column([1, 1, 1, 1]), {
        batchSize: 1,
        shuffle: false,
        ...silent,
      });
      await expect(run).rejects.toThrow(new torch.TrainingError(message(1, 3, 'x')));
    });

    test('infinity in x', async () => {
      const model = regression({ capture });
      model.setWeights([[[1, -1]], [0, 0], [[1], [1]], [0]]);
      const run = model.fit(column([1, Number.POSITIVE_INFINITY]), column([1, 1]), silent);
      await expect(run).rejects.toThrow(message(1, 1, 'x'));
    });

    test('NaN in y', async () => {
      const model = regression({ capture });
      const run = model.fit(column([1, 2, 3]), column([1, 1, nan]), {
        batchSize: 2,
        shuffle: false,
        ...silent,
      });
      await expect(run).rejects.toThrow(message(1, 2, 'y'));
    });

    test('weights that have gone too far', async () => {
      const model = regression({ optimizer: new torch.optim.SGD({ lr: 1e20 }), capture });
      const run = model.fit(column([1, 2, 3, 4]), column([9, 9, 9, 9]), { epochs: 50, batchSize: 2, ...silent });
      await expect(run).rejects.toMatchObject({
        name: 'TrainingError',
        message: expect.stringMatching(
          /^Expected a finite loss but it became NaN in epoch \d+, step [12]\. The first values that are not finite are in the weights of layer 'hidden'\. Usual causes/,
        ),
      });
    });

    test('a later epoch, after callbacks of batches too', async () => {
      // The step that finds NaN spreads it over all weights that it trains.
      const model = regression({ optimizer: new torch.optim.SGD({ lr: 0 }), capture }, true);
      const data = column([1, 2, 3, 4]);
      const spoil = (epoch: number): void => {
        if (epoch === 1) model.setWeights([[[1, 1]], [0, 0], [[nan], [1]], [0]]);
      };
      for (const more of [{}, { onBatchEnd: () => {} }]) {
        model.setWeights([[[1, 1]], [0, 0], [[1], [1]], [0]]);
        const callbacks = { onEpochBegin: spoil, ...more };
        const run = model.fit(data, data, { epochs: 3, batchSize: 2, callbacks, ...silent });
        await expect(run).rejects.toThrow(message(2, 1, "the weights of layer 'last'"));
      }
    });

    test('out of the loss itself', async () => {
      const model = regression({ loss: (target, output) => torch.mul(torch.sub(target, output), nan), capture });
      const run = model.fit(column([1]), column([1]), silent);
      await expect(run).rejects.toThrow(
        /became NaN in epoch 1, step 1\. The first values that are not finite are in the weights of layer 'hidden'/,
      );
    });
  });

  test('infinity is no reason to stop, and NaN in evaluate is given back', async () => {
    const model = regression({ optimizer: new torch.optim.SGD({ lr: 0 }) });
    model.setWeights([[[1, 1]], [0, 0], [[1e30], [1e30]], [0]]);
    const { history } = await model.fit(column([1]), column([1]), silent);
    expect(history['loss']).toEqual([Number.POSITIVE_INFINITY]);
    expect(await model.evaluate(column([nan]), column([1]))).toEqual({ loss: nan });
  });

  test('NaN in the validation data is no end of training', async () => {
    const model = regression();
    const { history } = await model.fit(column([1]), column([1]), {
      validationData: [column([nan]), column([1])],
      ...silent,
    });
    expect(history['val_loss']).toEqual([nan]);
  });

  test('the model can be trained again with other weights', async () => {
    const model = regression();
    const weights = weightsOf(model);
    await expect(model.fit(column([nan]), column([1]), silent)).rejects.toThrow(torch.TrainingError);
    const [kernel, bias, last, lastBias] = weights as [number[], number[], number[], number[]];
    model.setWeights([[kernel], bias, last.map((value) => [value]), lastBias]);
    await model.fit(column([1]), column([1]), silent);
  });
});

describe('compile', () => {
  const bad: Array<[string, unknown, string]> = [
    [
      'nothing',
      undefined,
      "Expected an options object such as { optimizer: 'adam', loss: 'meanSquaredError' } for compile but received undefined",
    ],
    ['no loss', { optimizer: 'adam' }, 'for loss but received undefined'],
    [
      'an unknown loss',
      { loss: 'mes' },
      "Expected the name of a loss (categoricalCrossentropy, sparseCategoricalCrossentropy, binaryCrossentropy, meanSquaredError, mse, meanAbsoluteError, mae) for loss but received 'mes' of type string",
    ],
    ['an unknown optimizer', { loss: 'mse', optimizer: 'adamm' }, "for optimizer but received 'adamm' of type string"],
    [
      'an unknown metric',
      { loss: 'mse', metrics: ['accuracy', 'acurracy'] },
      "for metrics[1] but received 'acurracy' of type string",
    ],
    [
      'metrics that are no array',
      { loss: 'mse', metrics: 'accuracy' },
      "Expected an array such as ['accuracy'] for metrics but received 'accuracy' of type string",
    ],
    [
      'an unknown option',
      { loss: 'mse', metric: ['accuracy'] },
      "Expected options among optimizer, loss, metrics, capture, numerics, precision for compile but received 'metric'",
    ],
  ];
  test.each(bad)('with %s', (_, options, message) => {
    const model = torch.sequential([dense({ units: 1, inputShape: [1] })]);
    collectGarbage();
    const before = torch.memory().numTensors;
    expect(() => model.compile(options as never)).toThrow(TypeError);
    expect(() => model.compile(options as never)).toThrow(message);
    expect(torch.memory().numTensors).toBe(before);
  });

  test('that fails leaves the model compiled as it was', async () => {
    const model = toyModel();
    expect(() => model.compile({ loss: 'nonsense' })).toThrow();
    await model.fit(x, labels, silent);
  });

  test('missing', async () => {
    const model = torch.sequential({ layers: [dense({ units: 1, inputShape: [1] })], name: 'mine' });
    const message =
      "Expected a compiled model 'mine' but compile() was not called. Call model.compile({ optimizer: 'adam', loss: … }) first";
    await expect(model.fit([[1]], [[1]])).rejects.toThrow(message);
    await expect(model.evaluate([[1]], [[1]])).rejects.toThrow(message);
    await expect(model.trainOnBatch([[1]], [[1]])).rejects.toThrow(message);
    expect(() => model.optimizer).toThrow(message);
  });

  test('has to be called again when what is trained changes, if it made the optimizer', async () => {
    const model = toyModel({ optimizer: 'adam' });
    await model.fit(x, labels, silent);
    (model.layers[0] as torch.layers.Layer).trainable = false;
    await expect(model.fit(x, labels, silent)).rejects.toThrow(
      'Expected the 4 parameters that this Adam serves but received 2, as trainable was set or layers were added: call model.compile() again',
    );
    const [frozen] = weightsOf(model);
    model.compile({ optimizer: 'adam', loss: 'sparseCategoricalCrossentropy' });
    await model.fit(x, labels, silent);
    expect(weightsOf(model)[0]).toEqual(frozen);
    expect(weightsOf(model)[2]).not.toEqual(frozen);
  });

  test('an optimizer serves one model', async () => {
    const optimizer = new torch.optim.Adam();
    const [first, second] = [toyModel({ optimizer }), toyModel({ optimizer })];
    await first.fit(x, labels, silent);
    await expect(second.fit(x, labels, silent)).rejects.toThrow(
      'Expected a new Adam for each model but this one serves other parameters already: make another, or give its name as a string',
    );
  });
});

describe('data', () => {
  type Fit = [x: unknown, y: unknown, options?: unknown];
  const range = RangeError;
  const type = TypeError;
  const rejected: Array<[string, Fit, new (message: string) => Error, string]> = [
    [
      'x of another width',
      [torch.zeros([12, 5]), labels],
      range,
      "Expected x of shape [samples, 4] for layer 'dense' of model 'sequential' but received [12, 5]",
    ],
    [
      'x of more axes',
      [torch.zeros([12, 2, 2]), labels],
      range,
      "Expected x of shape [samples, 4] for layer 'dense' of model 'sequential' but received [12, 2, 2]",
    ],
    [
      'x in a typed array of another length',
      [new Float32Array(47), labels],
      range,
      'Expected a multiple of 4 numbers, for samples of shape [4], for x but received a Float32Array of length 47',
    ],
    [
      'complex x',
      [torch.zeros([12, 4], { dtype: 'complex64' }), labels],
      type,
      'Expected real numbers for x but received an instance of Tensor',
    ],
    [
      'x of one axis',
      [torch.zeros([12]), labels],
      range,
      "Expected x of shape [samples, 4] for layer 'dense' of model 'sequential' but received [12, 1]",
    ],
    ['x without samples', [torch.zeros([0, 4]), []], range, 'Expected at least one sample in x but it is empty'],
    [
      'x missing',
      [undefined, labels],
      type,
      'Expected a Tensor, nested arrays or a typed array for x but received undefined',
    ],
    ['x null', [null, labels], type, 'Expected a Tensor, nested arrays or a typed array for x but received null'],
    ['x a number', [3, labels], type, 'Expected samples along the first axis for x but received 3 of type number'],
    [
      'x a string',
      ['abc', labels],
      type,
      "Expected a number, bigint, boolean or { re, im } for data but received 'abc' of type string",
    ],
    [
      'x ragged',
      [
        [
          [1, 2, 3, 4],
          [1, 2],
        ],
        labels,
      ],
      range,
      'Expected an array of length 4 for data[1] but received an array of length 2. All rows must be of one shape',
    ],
    [
      'y missing',
      [x, undefined],
      type,
      'Expected a Tensor, nested arrays or a typed array for y but received undefined',
    ],
    [
      'fewer labels than samples',
      [x, (labels.toArray() as number[]).slice(1)],
      range,
      'Expected 12 samples in y, as in x, but received 11',
    ],
    [
      'labels too large',
      [x, [0, 1, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0]],
      range,
      'Expected labels from 0 to 2 in y for loss sparseCategoricalCrossentropy, as the last layer has 3 units, but received 3',
    ],
    [
      'labels below zero',
      [x, [0, 1, 2, -1, 0, 0, 0, 0, 0, 0, 0, 0]],
      range,
      'Expected labels from 0 to 2 in y for loss sparseCategoricalCrossentropy, as the last layer has 3 units, but received -1',
    ],
    [
      'one-hot targets where labels are wanted',
      [x, oneHot],
      range,
      'Expected integer labels y of shape [batch] for loss sparseCategoricalCrossentropy but received [batch, 3]. For one-hot targets use categoricalCrossentropy',
    ],
    [
      'weights for fewer samples',
      [x, labels, { sampleWeight: [1, 2] }],
      range,
      'Expected 12 samples in sampleWeight, as in x, but received 2',
    ],
    [
      'weights of two axes',
      [x, labels, { sampleWeight: torch.ones([12, 2]) }],
      range,
      'Expected sampleWeight of shape [samples] but received [12, 2]',
    ],
    [
      'negative weights',
      [x, labels, { sampleWeight: Array.from({ length: 12 }, () => -1) }],
      range,
      'Expected numbers of at least 0 for sampleWeight but received -1 of type number',
    ],
    [
      'weights of NaN',
      [x, labels, { sampleWeight: Array.from({ length: 12 }, () => Number.NaN) }],
      range,
      'Expected numbers of at least 0 for sampleWeight but received NaN of type number',
    ],
    [
      'class weights that are none',
      [x, labels, { classWeight: 'balanced' }],
      type,
      "Expected an object such as { 0: 1, 1: 5 } for classWeight but received 'balanced' of type string",
    ],
    [
      'class weights of names',
      [x, labels, { classWeight: { cat: 1 } }],
      range,
      "Expected class numbers from 0 as keys for classWeight but received 'cat' of type string",
    ],
    [
      'class weights that are no numbers',
      [x, labels, { classWeight: { 1: '2' } }],
      type,
      "Expected a finite number for classWeight[1] but received '2' of type string",
    ],
    [
      'validationData of one',
      [x, labels, { validationData: [x] }],
      type,
      'Expected [x, y] or [x, y, sampleWeight] for validationData',
    ],
    [
      'validationData of another width',
      [x, labels, { validationData: [torch.zeros([2, 3]), [0, 0]] }],
      range,
      "Expected validationData x of shape [samples, 4] for layer 'dense' of model 'sequential' but received [2, 3]",
    ],
    [
      'validationData with labels too large',
      [x, labels, { validationData: [x, Array(12).fill(7)] }],
      range,
      'Expected labels from 0 to 2 in y for loss sparseCategoricalCrossentropy, as the last layer has 3 units, but received 7',
    ],
    [
      'a validationSplit of everything',
      [x, labels, { validationSplit: 1 }],
      range,
      'Expected a number from 0 to below 1 for validationSplit but received 1 of type number',
    ],
    [
      'a validationSplit that leaves nothing',
      [x, labels, { validationSplit: 0.99 }],
      range,
      'Expected a validationSplit that leaves samples on both sides but 0.99 of 12 samples does not',
    ],
  ];
  test.each(rejected)('%s', async (_, [dataX, dataY, options], ErrorClass, message) => {
    const model = toyModel();
    const before = weightsOf(model);
    collectGarbage();
    const tensors = torch.memory().numTensors;
    const run = model.fit(dataX as never, dataY as never, { ...(options as object), ...silent });
    await expect(run).rejects.toThrow(new ErrorClass(message));
    expect(model.isTraining).toBe(false);
    expect(weightsOf(model)).toEqual(before);
    expect(torch.memory().numTensors).toBe(tensors);
  });

  test('labels where one-hot targets are wanted', async () => {
    const model = toyModel({ loss: 'categoricalCrossentropy' });
    const message =
      'Expected one-hot targets y of shape [batch, 3] for loss categoricalCrossentropy but received [batch]. For integer labels use sparseCategoricalCrossentropy';
    await expect(model.fit(x, labels, silent)).rejects.toThrow(new RangeError(message));
    await expect(model.fit(x, new Int32Array(12), silent)).rejects.toThrow(new RangeError(message));
  });

  test('a loss that does not fit the last layer', async () => {
    const single = torch.sequential([dense({ units: 1, activation: 'softmax', inputShape: [features] })]);
    single.compile({ optimizer: 'sgd', loss: 'categoricalCrossentropy' });
    await expect(single.fit(x, torch.ones([12, 1]), silent)).rejects.toThrow(
      'Expected a last layer with at least 2 units for loss categoricalCrossentropy but it has 1. For one output use binaryCrossentropy',
    );
    const wide = toyModel({ loss: 'mse' });
    await expect(wide.fit(x, torch.ones([12, 2]), silent)).rejects.toThrow(
      'Expected targets y of shape [batch, 3] for loss meanSquaredError, as the last layer gives, but received [batch, 2]',
    );
  });

  test('targets out of range', async () => {
    const model = torch.sequential([dense({ units: 1, activation: 'sigmoid', inputShape: [features] })]);
    model.compile({ optimizer: 'sgd', loss: 'binaryCrossentropy' });
    await expect(model.fit(x, torch.full([12, 1], 2), silent)).rejects.toThrow(
      'Expected targets y from 0 to 1 for loss binaryCrossentropy but received 2',
    );
  });

  test('evaluate, predict and trainOnBatch check theirs as well', async () => {
    const model = toyModel();
    const message = "Expected x of shape [samples, 4] for layer 'dense' of model 'sequential' but received [2, 3]";
    const wrong = torch.zeros([2, 3]);
    await expect(model.predict(wrong)).rejects.toThrow(message);
    await expect(model.evaluate(wrong, [0, 0])).rejects.toThrow(message);
    await expect(model.trainOnBatch(wrong, [0, 0])).rejects.toThrow(message);
    expect(() => model.call(wrong)).toThrow(message);
    await expect(model.evaluate(x, [0])).rejects.toThrow('Expected 12 samples in y, as in x, but received 1');
    await expect(model.trainOnBatch(x, [0])).rejects.toThrow('Expected 12 samples in y, as in x, but received 1');
    await expect(model.predict(undefined as never)).rejects.toThrow(/for x but received undefined/);
    expect(() => model.call([[1, 2, 3, 4]] as never)).toThrow(
      'Expected a Tensor for x but received an array of length 1',
    );
  });
});

describe('options', () => {
  const bad: Array<[options: object, message: string]> = [
    [{ batchSize: 0 }, 'Expected a positive integer for batchSize but received 0 of type number'],
    [{ batchSize: 2.5 }, 'Expected a positive integer for batchSize but received 2.5 of type number'],
    [{ batchSize: '32' }, "Expected a positive integer for batchSize but received '32' of type string"],
    [{ epochs: -1 }, 'Expected a non-negative integer for epochs but received -1 of type number'],
    [{ epochs: Number.NaN }, 'Expected a non-negative integer for epochs but received NaN of type number'],
    [{ initialEpoch: 0.5 }, 'Expected a non-negative integer for initialEpoch but received 0.5 of type number'],
    [
      { validationSplit: -0.1 },
      'Expected a number from 0 to below 1 for validationSplit but received -0.1 of type number',
    ],
    [
      { validationSplit: '0.1' },
      "Expected a number from 0 to below 1 for validationSplit but received '0.1' of type string",
    ],
    [{ shuffle: 'batch' }, "Expected true or false for shuffle but received 'batch' of type string"],
    [{ verbose: 3 }, 'Expected 0, 1 or 2 for verbose but received 3 of type number'],
    [
      { callbacks: 'history' },
      "Expected an object with functions such as onEpochEnd, or a Callback for callbacks but received 'history' of type string",
    ],
    [
      { callbacks: [{}, null] },
      'Expected an object with functions such as onEpochEnd, or a Callback for callbacks[1] but received null',
    ],
    [{ callbacks: { onEpochEnd: 3 } }, 'Expected a function for callbacks.onEpochEnd but received 3 of type number'],
    [
      { callbacks: [{ onBatchEnd: 'log' }] },
      "Expected a function for callbacks[0].onBatchEnd but received 'log' of type string",
    ],
    [
      { epoch: 3 },
      "Expected options among batchSize, epochs, validationData, validationSplit, shuffle, callbacks, verbose, initialEpoch, classWeight, sampleWeight, signal for fit but received 'epoch'",
    ],
  ];
  test.each(bad)('of fit: %j', async (options, message) => {
    const model = toyModel();
    await expect(model.fit(x, labels, { ...silent, ...options } as never)).rejects.toThrow(message);
    expect(model.isTraining).toBe(false);
  });

  test('that are no object', async () => {
    const model = toyModel();
    for (const call of [
      (options: never) => model.fit(x, labels, options),
      (options: never) => model.evaluate(x, labels, options),
      (options: never) => model.predict(x, options),
      (options: never) => model.trainOnBatch(x, labels, options),
    ]) {
      await expect(call(32 as never)).rejects.toThrow(
        /^Expected an options object for \w+ but received 32 of type number$/,
      );
    }
  });

  test('of evaluate, predict and trainOnBatch', async () => {
    const model = toyModel();
    await expect(model.evaluate(x, labels, { epochs: 1 } as never)).rejects.toThrow(
      "Expected options among batchSize, sampleWeight, verbose, signal for evaluate but received 'epochs'",
    );
    await expect(model.predict(x, { batch: 1 } as never)).rejects.toThrow(
      "Expected options among batchSize, verbose, signal for predict but received 'batch'",
    );
    await expect(model.predict(x, { batchSize: -1 })).rejects.toThrow('Expected a positive integer for batchSize');
    await expect(model.trainOnBatch(x, labels, { batchSize: 1 } as never)).rejects.toThrow(
      "Expected options among sampleWeight, classWeight for trainOnBatch but received 'batchSize'",
    );
  });
});

describe('a model', () => {
  test('without layers', async () => {
    const model = torch.sequential();
    model.compile({ loss: 'mse' });
    const message =
      "Expected at least one layer in model 'sequential' but it has none. Add one with model.add(torch.layers.dense({ units: 64 }))";
    await expect(model.fit([[1]], [[1]], silent)).rejects.toThrow(message);
    await expect(model.predict([[1]])).rejects.toThrow(message);
    expect(() => model.build([1])).toThrow(message);
  });

  test('without weights, or with none to train', async () => {
    const bare = torch.sequential([flatten({ inputShape: [2] })]);
    bare.compile({ loss: 'mse' });
    const message =
      "Expected weights to train in model 'sequential' but no layer has any (or all have trainable: false)";
    await expect(bare.fit([[1, 2]], [[1, 2]], silent)).rejects.toThrow(message);
    expect((await bare.predict([[1, 2]])).toArray()).toEqual([[1, 2]]);
    expect(await bare.evaluate([[1, 2]], [[1, 4]])).toEqual({ loss: 2 });
    const frozen = torch.sequential([dense({ units: 1, inputShape: [1], trainable: false })]);
    frozen.compile({ loss: 'mse' });
    await expect(frozen.trainOnBatch([[1]], [[1]])).rejects.toThrow(message);
  });

  test('that is not built', async () => {
    const model = torch.sequential({ layers: [dense({ units: 1 })], name: 'later' });
    const message = (what: string): string =>
      `Expected a built model 'later' for ${what} but its input shape is not known. Give the first layer an inputShape, call model.build([…]), or fit first`;
    expect(() => model.getWeights()).toThrow(message('getWeights()'));
    expect(() => model.setWeights([])).toThrow(message('setWeights()'));
    expect(() => model.stateDict()).toThrow(message('stateDict()'));
    expect(() => model.loadStateDict({})).toThrow(message('loadStateDict()'));
    expect(() => model.countParams()).toThrow(message('countParams()'));
    await expect(model.save('nowhere')).rejects.toThrow(message('save()'));
    model.build([3]);
    expect(model.countParams()).toBe(4);
  });

  test('that was disposed of', async () => {
    const model = toyModel();
    model.dispose();
    await expect(model.predict(x)).rejects.toThrow(torch.DisposedError);
    await expect(model.fit(x, labels, silent)).rejects.toThrow(torch.DisposedError);
    expect(() => model.predictSync([1, 2, 3, 4])).toThrow(torch.DisposedError);
    expect(() => model.getWeights()).toThrow(torch.DisposedError);
  });

  test('whose data was disposed of', async () => {
    const gone = torch.zeros([2, 4]);
    gone.dispose();
    await expect(toyModel().predict(gone)).rejects.toThrow(torch.DisposedError);
  });
});
