import * as torch from 'node-torch';
import { readGolden } from '../goldens.js';
import { expectNear } from '../processor.js';

interface Case {
  layer: string;
  options: Record<string, unknown>;
  training: boolean;
  x: torch.TensorLike;
  weights: torch.TensorLike[];
  after: torch.TensorLike[];
  trainable: boolean[];
  y: torch.TensorLike;
  cotangent: torch.TensorLike;
  dx: torch.TensorLike | null;
  dw: torch.TensorLike[];
}

interface Trained {
  weights: torch.TensorLike[];
  x: torch.TensorLike;
  labels: number[];
  y: torch.TensorLike;
  history: Record<string, number[]>;
  after: torch.TensorLike[];
}

interface Golden {
  cases: Case[];
  transformer: Trained & { sizes: { vocabulary: number; steps: number; features: number; classes: number } };
  convolutional: Trained & {
    evaluate: Record<string, number>;
    layers: Array<[name: string, shape: number[], parameters: number]>;
  };
  fans: Array<{ shape: number[]; fans: [number, number] }>;
}

const golden = readGolden<Golden>('layers');

const { layers } = torch;
const makers: Record<string, (options: never) => torch.layers.Layer> = {
  Conv2D: layers.conv2d,
  MaxPooling2D: layers.maxPooling2d,
  AveragePooling2D: layers.averagePooling2d,
  GlobalAveragePooling1D: layers.globalAveragePooling1d,
  GlobalAveragePooling2D: layers.globalAveragePooling2d,
  LayerNormalization: layers.layerNormalization,
  BatchNormalization: layers.batchNormalization,
  Embedding: layers.embedding,
  MultiHeadAttention: layers.multiHeadAttention,
  Reshape: layers.reshape,
};

const renamed: Record<string, string> = { keepdims: 'keepDims' };
const camel = (name: string): string =>
  renamed[name] ?? name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

function layerOf({ layer, options }: Case): torch.layers.Layer {
  const own = Object.entries(options).map(([name, value]) => [
    camel(name),
    name === 'data_format' ? camel(value as string) : value,
  ]);
  const make = makers[layer];
  if (!make) throw new Error(`The golden has a layer '${layer}' that is not known here`);
  return make(Object.fromEntries(own) as never);
}

const tensorOf = (value: torch.TensorLike): torch.Tensor => torch.tensor(value, { dtype: 'float32' });
const numbers = (tensor: torch.Tensor): number[] => Array.from(tensor.contiguous().dataSync() as Float32Array);

/** Sums of float32 in another order than Keras': their rounding is relative to the largest of the numbers that are added, here about 1. */
function expectSame(received: torch.Tensor, wanted: torch.TensorLike, tolerance = 1e-5): void {
  const expected = tensorOf(wanted);
  expect(received.shape).toEqual(expected.shape);
  expectNear(numbers(received), numbers(expected), tolerance, 1);
}

/** {@link Case.dw} for the weights of `model`, found by way of `setWeights` in Keras' layout. */
function gradientsInKeras(model: torch.Sequential, gradients: readonly torch.Tensor[]): torch.Tensor[] {
  const parameters = model.parameters;
  torch.noGrad(() => {
    parameters.forEach((parameter, i) => {
      parameter.copy_(gradients[i] as torch.Tensor);
    });
  });
  return model.getWeights();
}

describe.each([false, true])("outputs, gradients and weights are Keras' (recorded: %s)", (recorded) => {
  const cases = golden.cases.map((of) => {
    const mode = of.training ? 'training' : 'inference';
    return [
      `${of.layer} ${JSON.stringify(of.options)} of ${JSON.stringify(tensorOf(of.x).shape)}, ${mode}`,
      of,
    ] as const;
  });

  test.each(cases)('%s', async (_what, of) => {
    const layer = layerOf(of);
    const x = tensorOf(of.x);
    const model = torch.sequential([layer]);
    model.build(x.shape.slice(1));
    model.setWeights(of.weights);
    expect(model.outputShape).toEqual(tensorOf(of.y).shape.slice(1));
    if (recorded) {
      if (of.training) return;
      // The first makes and records the step, the second replays it.
      for (const _ of [1, 2]) expectSame(await model.predict(x, { batchSize: x.shape[0] as number }), of.y);
      return;
    }
    if (of.dx !== null) x.requiresGrad = true;
    const y = model.call(x, { training: of.training });
    expectSame(y, of.y);
    model.getWeights().forEach((weight, i) => {
      expectSame(weight, of.after[i] as torch.TensorLike);
    });
    const wanted = [...(of.dx === null ? [] : [x]), ...model.parameters];
    if (wanted.length === 0) return;
    const gradients = torch.grad(y.mul(tensorOf(of.cotangent)).sum(), wanted);
    if (of.dx !== null) expectSame(gradients.shift() as torch.Tensor, of.dx);
    const inKeras = gradientsInKeras(model, gradients).filter((_, i) => of.trainable[i]);
    expect(inKeras).toHaveLength(of.dw.length);
    inKeras.forEach((gradient, i) => {
      expectSame(gradient, of.dw[i] as torch.TensorLike);
    });
  });
});

async function expectTrainsAsKeras(model: torch.Sequential, of: Trained, capture: boolean): Promise<void> {
  model.setWeights(of.weights);
  expectSame(await model.predict(of.x), of.y);
  model.compile({
    optimizer: new torch.optim.SGD({ lr: 0.1 }),
    loss: 'sparseCategoricalCrossentropy',
    metrics: ['accuracy'],
    capture,
  });
  const { history } = await model.fit(of.x, of.labels, { batchSize: 4, epochs: 3, shuffle: false, verbose: 0 });
  for (const name of ['loss', 'accuracy']) expectNear(history[name] as number[], of.history[name] as number[], 1e-5, 1);
  // Nine steps hand the rounding of the first on to the last.
  model.getWeights().forEach((weight, i) => {
    expectSame(weight, of.after[i] as torch.TensorLike, 1e-4);
  });
}

function transformer(): torch.Sequential {
  const { vocabulary, steps, features, classes } = golden.transformer.sizes;
  const block = (): torch.layers.Layer[] => [
    layers.residual({
      layers: [layers.layerNormalization(), layers.multiHeadAttention({ numHeads: 2, keyDim: 4 })],
    }),
    layers.residual({
      layers: [
        layers.layerNormalization(),
        layers.dense({ units: 2 * features, activation: 'gelu' }),
        layers.dense({ units: features }),
      ],
    }),
  ];
  return torch.sequential([
    layers.embedding({ inputDim: vocabulary, outputDim: features, inputShape: [steps] }),
    layers.positionEmbedding(),
    ...block(),
    ...block(),
    layers.layerNormalization(),
    layers.globalAveragePooling1d(),
    layers.dense({ units: classes, activation: 'softmax' }),
  ]);
}

function convolutional(): torch.Sequential {
  return torch.sequential([
    layers.conv2d({ filters: 4, kernelSize: 3, padding: 'same', inputShape: [8, 8, 1] }),
    layers.batchNormalization({ momentum: 0.8 }),
    layers.activation('relu'),
    layers.maxPooling2d(),
    layers.conv2d({ filters: 6, kernelSize: 3, activation: 'relu' }),
    layers.globalAveragePooling2d(),
    layers.dense({ units: 3, activation: 'softmax' }),
  ]);
}

describe.each([true, false])("models of these layers train as Keras' do (capture: %s)", (capture) => {
  test('a transformer of two blocks, as a Sequential with residual', async () => {
    await expectTrainsAsKeras(transformer(), golden.transformer, capture);
  });

  test('convolutions with batch normalization', async () => {
    const of = golden.convolutional;
    const model = convolutional();
    await expectTrainsAsKeras(model, of, capture);
    const evaluated = await model.evaluate(of.x, of.labels);
    for (const name of ['loss', 'accuracy'])
      expectNear([evaluated[name] as number], [of.evaluate[name] as number], 1e-4, 1);
  });
});

test("names, shapes and numbers of parameters are Keras', and in the summary", () => {
  const model = convolutional();
  const lines: string[] = [];
  model.summary({ printFn: (text) => void lines.push(text) });
  const [table] = lines as [string];
  for (const [i, [name, shape, parameters]] of golden.convolutional.layers.entries()) {
    const layer = model.layers[i] as torch.layers.Layer;
    expect([layer.name, layer.countParams()]).toEqual([name, parameters]);
    const row = table.split('\n').find((line) => line.startsWith(`│ ${name} (`)) as string;
    expect(row.split('│').map((cell) => cell.trim())).toEqual([
      '',
      `${name} (${layer.className})`,
      `(None, ${shape.join(', ')})`,
      String(parameters),
      '',
    ]);
  }
  expect(table).toContain(
    'Total params: 299 (1.17 KB)\n Trainable params: 291 (1.14 KB)\n Non-trainable params: 8 (32.00 B)',
  );
});

describe("fans are Keras', which initializers scale by", () => {
  /** Bound of glorotUniform, which the largest of many numbers comes close to. */
  const largest = (tensor: torch.Tensor): number => tensor.abs().max().item();
  const bound = (shape: number[]): number => {
    const found = golden.fans.find((entry) => String(entry.shape) === String(shape));
    if (!found) throw new Error(`no fans for [${shape}]`);
    return Math.sqrt(6 / (found.fans[0] + found.fans[1]));
  };

  test.each<[string, () => torch.layers.Layer, number[], number[]]>([
    ['conv2d', () => layers.conv2d({ filters: 8, kernelSize: 3 }), [9, 9, 4], [3, 3, 4, 8]],
    ['conv2d with groups', () => layers.conv2d({ filters: 6, kernelSize: [2, 5], groups: 3 }), [9, 9, 3], [2, 5, 1, 6]],
    ['multiHeadAttention', () => layers.multiHeadAttention({ numHeads: 2, keyDim: 4 }), [5, 8], [8, 2, 4]],
    [
      'embedding',
      () => layers.embedding({ inputDim: 11, outputDim: 8, embeddingsInitializer: 'glorotUniform' }),
      [5],
      [11, 8],
    ],
  ])('%s', (_what, make, inputShape, kernelShape) => {
    torch.manualSeed(1);
    const model = torch.sequential([make()]);
    model.build(inputShape);
    const [kernel] = model.getWeights() as [torch.Tensor];
    expect(kernel.shape).toEqual(kernelShape);
    const limit = bound(kernelShape);
    expect(largest(kernel)).toBeLessThanOrEqual(limit);
    expect(largest(kernel)).toBeGreaterThan(0.9 * limit);
  });

  test("multiHeadAttention's output", () => {
    torch.manualSeed(1);
    const model = torch.sequential([layers.multiHeadAttention({ numHeads: 2, keyDim: 4, inputShape: [5, 8] })]);
    const kernel = model.getWeights()[6] as torch.Tensor;
    const limit = bound([2, 4, 8]);
    expect(kernel.shape).toEqual([2, 4, 8]);
    expect(largest(kernel)).toBeLessThanOrEqual(limit);
    expect(largest(kernel)).toBeGreaterThan(0.9 * limit);
  });
});
