import * as torch from 'node-torch';
import * as stepGraph from '../../dist/graph/stepGraph.js';
import { layerNames } from '../../dist/layers/registry.js';
import { lossNames } from '../../dist/losses/registry.js';
import { optimizerNames } from '../../dist/optim/registry.js';

// Steps that are recorded and replayed with PyTorch's kernels give the bits of steps that JavaScript makes, for all that is built in: whoever adds a layer, a loss or
// an optimizer adds a case.

const { layers } = torch;

const samples = 10;
/** The last batch is shorter: a recording of its own. */
const batchSize = 4;
const epochs = 3;
const classes = 3;

/** A model's layers before the last dense one, which come with a shape of input. */
type MakeLayers = () => torch.layers.Layer[];

const image = { inputShape: [6, 5, 2] };
const imageFirst = { inputShape: [2, 6, 5] };
const series = { inputShape: [5, 4] };
const flat = { inputShape: [6] };

const layerCases: Record<string, Record<string, MakeLayers>> = {
  Dense: {
    plain: () => [layers.dense({ units: 4, activation: 'tanh', ...flat })],
    'over steps, without bias': () => [layers.dense({ units: 3, useBias: false, ...series }), layers.flatten()],
    ...Object.fromEntries(
      ['relu', 'gelu', 'sigmoid', 'softmax', 'elu', 'selu', 'silu', 'mish', 'softplus', 'leakyRelu'].map(
        (activation) => [activation, () => [layers.dense({ units: 4, activation, ...flat })]],
      ),
    ),
  },
  Activation: { plain: () => [layers.dense({ units: 4, ...flat }), layers.activation('relu')] },
  Dropout: { plain: () => [layers.dropout({ rate: 0.4, ...flat }), layers.dense({ units: 4 }), layers.dropout(0.2)] },
  Flatten: { plain: () => [layers.flatten(image)] },
  InputLayer: { plain: () => [layers.inputLayer(flat)] },
  Conv2D: {
    plain: () => [layers.conv2d({ filters: 3, kernelSize: 3, activation: 'relu', ...image }), layers.flatten()],
    two: () => [
      layers.conv2d({ filters: 3, kernelSize: 3, ...image }),
      layers.conv2d({ filters: 2, kernelSize: 2, useBias: false }),
      layers.flatten(),
    ],
    'same, uneven margins': () => [
      layers.conv2d({ filters: 3, kernelSize: [2, 3], padding: 'same', ...image }),
      layers.conv2d({ filters: 3, kernelSize: 2, strides: 2, padding: 'same' }),
      layers.flatten(),
    ],
    'groups and dilation': () => [
      layers.conv2d({ filters: 4, kernelSize: 2, groups: 2, dilationRate: 2, ...image }),
      layers.flatten(),
    ],
    'channels first': () => [
      layers.conv2d({ filters: 3, kernelSize: 3, padding: 'same', dataFormat: 'channelsFirst', ...imageFirst }),
      layers.conv2d({ filters: 3, kernelSize: 3, dataFormat: 'channelsFirst' }),
      layers.flatten(),
    ],
    'one channel': () => [layers.conv2d({ filters: 3, kernelSize: 3, inputShape: [6, 6, 1] }), layers.flatten()],
  },
  MaxPooling2D: {
    plain: () => [layers.conv2d({ filters: 3, kernelSize: 1, ...image }), layers.maxPooling2d(), layers.flatten()],
    'same, uneven margins': () => [
      layers.conv2d({ filters: 3, kernelSize: 1, ...image }),
      layers.maxPooling2d({ padding: 'same' }),
      layers.flatten(),
    ],
    'channels first': () => [
      layers.conv2d({ filters: 3, kernelSize: 1, dataFormat: 'channelsFirst', ...imageFirst }),
      layers.maxPooling2d({ poolSize: 3, strides: 2, padding: 'same', dataFormat: 'channelsFirst' }),
      layers.flatten(),
    ],
  },
  AveragePooling2D: {
    plain: () => [layers.conv2d({ filters: 3, kernelSize: 1, ...image }), layers.averagePooling2d(), layers.flatten()],
    'same, uneven margins': () => [
      layers.conv2d({ filters: 3, kernelSize: 1, ...image }),
      layers.averagePooling2d({ padding: 'same' }),
      layers.flatten(),
    ],
  },
  GlobalAveragePooling1D: {
    plain: () => [layers.dense({ units: 4, ...series }), layers.globalAveragePooling1d()],
  },
  GlobalAveragePooling2D: {
    plain: () => [layers.conv2d({ filters: 3, kernelSize: 2, ...image }), layers.globalAveragePooling2d()],
  },
  BatchNormalization: {
    flat: () => [layers.dense({ units: 4, ...flat }), layers.batchNormalization()],
    series: () => [layers.dense({ units: 4, ...series }), layers.batchNormalization(), layers.flatten()],
    image: () => [
      layers.conv2d({ filters: 3, kernelSize: 2, ...image }),
      layers.batchNormalization({ momentum: 0.7 }),
      layers.activation('relu'),
      layers.flatten(),
    ],
    'channels first, without gamma and beta': () => [
      layers.conv2d({ filters: 3, kernelSize: 2, dataFormat: 'channelsFirst', ...imageFirst }),
      layers.batchNormalization({ axis: 1, center: false, scale: false }),
      layers.flatten(),
    ],
    frozen: () => [layers.dense({ units: 4, ...flat }), layers.batchNormalization({ trainable: false })],
    first: () => [layers.batchNormalization(flat)],
  },
  LayerNormalization: {
    plain: () => [layers.dense({ units: 4, ...series }), layers.layerNormalization(), layers.flatten()],
    'other axes': () => [
      layers.conv2d({ filters: 3, kernelSize: 2, ...image }),
      layers.layerNormalization({ axis: [1, 3], scale: false }),
      layers.flatten(),
    ],
    first: () => [layers.layerNormalization(flat)],
  },
  Embedding: {
    plain: () => [layers.embedding({ inputDim: 9, outputDim: 3, inputShape: [5] }), layers.flatten()],
  },
  PositionEmbedding: {
    plain: () => [layers.positionEmbedding(series), layers.flatten()],
    'after an embedding': () => [
      layers.embedding({ inputDim: 9, outputDim: 3, inputShape: [5] }),
      layers.positionEmbedding(),
      layers.flatten(),
    ],
  },
  MultiHeadAttention: {
    first: () => [layers.multiHeadAttention({ numHeads: 2, keyDim: 3, ...series }), layers.flatten()],
    plain: () => [
      layers.dense({ units: 4, ...series }),
      layers.multiHeadAttention({ numHeads: 2, keyDim: 2 }),
      layers.globalAveragePooling1d(),
    ],
    'with dropout, values of another size, no bias': () => [
      layers.dense({ units: 4, ...series }),
      layers.multiHeadAttention({ numHeads: 2, keyDim: 3, valueDim: 5, dropout: 0.3, useBias: false }),
      layers.flatten(),
    ],
  },
  Reshape: {
    plain: () => [
      layers.reshape({ targetShape: [2, -1], ...flat }),
      layers.dense({ units: 3 }),
      layers.reshape({ targetShape: [6] }),
    ],
  },
  Residual: {
    plain: () => [layers.residual({ layers: [layers.dense({ units: 6, activation: 'relu' })], ...flat })],
    'blocks of a transformer': () => [
      layers.dense({ units: 4, ...series }),
      layers.residual({
        layers: [layers.layerNormalization(), layers.multiHeadAttention({ numHeads: 2, keyDim: 2, dropout: 0.1 })],
      }),
      layers.residual({
        layers: [
          layers.batchNormalization(),
          layers.residual({ layers: [layers.dense({ units: 4, activation: 'gelu' }), layers.dropout(0.1)] }),
        ],
      }),
      layers.flatten(),
    ],
  },
};

const oneHot = (): torch.Tensor => torch.oneHot(torch.randint(0, classes, [samples]), classes);
const lossCases: Record<string, Array<{ activation: string | null; y: () => torch.Tensor }>> = {
  categoricalCrossentropy: ['softmax', 'sigmoid'].map((activation) => ({ activation, y: oneHot })),
  sparseCategoricalCrossentropy: ['softmax', 'sigmoid'].map((activation) => ({
    activation,
    y: () => torch.randint(0, classes, [samples]),
  })),
  binaryCrossentropy: ['sigmoid', 'softmax'].map((activation) => ({
    activation,
    y: () => torch.randint(0, 2, [samples, classes]),
  })),
  meanSquaredError: [{ activation: null, y: () => torch.randn([samples, classes]) }],
  mse: [{ activation: 'tanh', y: () => torch.randn([samples, classes]) }],
  meanAbsoluteError: [{ activation: null, y: () => torch.randn([samples, classes]) }],
  mae: [{ activation: 'tanh', y: () => torch.randn([samples, classes]) }],
};

interface Training {
  make: MakeLayers;
  activation?: string | null;
  loss?: string;
  optimizer?: string;
  y?: () => torch.Tensor;
  weighted?: boolean;
}

/** Every loss and every bit of the weights after training. */
async function train(
  {
    make,
    activation = 'softmax',
    loss = 'categoricalCrossentropy',
    optimizer = 'adam',
    y = oneHot,
    weighted,
  }: Training,
  capture: boolean,
): Promise<{ losses: number[]; weights: Record<string, string> }> {
  torch.manualSeed(11);
  const model = torch.sequential([...make(), layers.dense({ units: classes, activation })]);
  try {
    const shape = [samples, ...(model.inputShape as number[])];
    // Whole numbers from 0 to 8 are ids too.
    const x = torch.randint(0, 9, shape);
    const targets = y();
    model.compile({ optimizer, loss, metrics: ['accuracy'], numerics: 'pytorch', capture });
    const sampleWeight = weighted ? torch.rand([samples]) : undefined;
    const { history } = await model.fit(x, targets, {
      batchSize,
      epochs,
      verbose: 0,
      ...(sampleWeight ? { sampleWeight } : {}),
    });
    const { loss: evaluated } = await model.evaluate(x, targets, { batchSize });
    const predicted = await model.predict(x, { batchSize });
    const state = Object.entries({ ...model.stateDict(), predicted });
    const losses = [...(history['loss'] as number[]), ...(history['accuracy'] as number[]), evaluated as number];
    return { losses, weights: Object.fromEntries(state.map(([name, tensor]) => [name, hexOf(tensor)])) };
  } finally {
    model.dispose();
  }
}

function hexOf(tensor: torch.Tensor): string {
  const data = tensor.dataSync();
  return Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('hex');
}

/** Trains recorded and from JavaScript. */
async function expectSameBits(training: Training): Promise<void> {
  const warned = jest.spyOn(process, 'emitWarning').mockImplementation();
  const recorded = jest.spyOn(stepGraph, 'recordLater');
  try {
    const captured = await train(training, true);
    // Nothing was computed on JavaScript's thread while steps were recorded.
    const recordings = recorded.mock.results.map(({ value }) => value as stepGraph.LateRecording<unknown>);
    expect(recordings.map(({ made, madeFor }) => [made, madeFor])).toEqual(Array(6).fill([null, null]));
    // A step that cannot be recorded warns, and would be compared with itself.
    expect(warned.mock.calls).toEqual([]);
    expect(captured.losses.every(Number.isFinite)).toBe(true);
    expect(captured).toEqual(await train(training, false));
  } finally {
    warned.mockRestore();
    recorded.mockRestore();
  }
}

const plain: MakeLayers = () => [layers.dense({ units: 5, activation: 'tanh', ...flat })];

test('every built-in layer, loss and optimizer has a case', () => {
  expect(Object.keys(layerCases).sort()).toEqual(layerNames().sort());
  expect(Object.keys(lossCases).sort()).toEqual(lossNames().sort());
});

describe.each(Object.entries(layerCases))('%s', (_name, cases) => {
  test.each(Object.entries(cases))('%s', async (_what, make) => {
    await expectSameBits({ make });
  });

  test.each(optimizerNames())('trained with %s', async (optimizer) => {
    await expectSameBits({ make: Object.values(cases).at(-1) as MakeLayers, optimizer });
  });
});

describe.each(lossNames())('%s', (loss) => {
  const cases = lossCases[loss] ?? [];

  test.each(cases)('of $activation outputs', async (of) => {
    await expectSameBits({ make: plain, loss, ...of });
    await expectSameBits({ make: plain, loss, weighted: true, ...of });
  });

  test.each(optimizerNames())('minimized with %s', async (optimizer) => {
    await expectSameBits({ make: plain, loss, optimizer, ...cases[0] });
  });
});

test('training that differs is told apart', async () => {
  const one = await train({ make: plain }, true);
  const other = await train({ make: plain, optimizer: 'sgd' }, true);
  expect(one.losses).not.toEqual(other.losses);
  expect(one.weights).not.toEqual(other.weights);
});
