import * as torch from 'node-torch';
import { collectGarbage } from '../garbage.js';
import { readGolden } from '../goldens.js';
import { expectNear } from '../processor.js';

interface ModelGolden {
  name: string;
  x?: 'series';
  layers: Array<[number, string | null]>;
  y: torch.TensorLike;
  loss: string;
  lossOptions?: { from_logits: boolean };
  metrics: string[];
  sampleWeight?: torch.TensorLike;
  classWeight?: Record<number, number>;
  validationData?: [torch.TensorLike, torch.TensorLike, torch.TensorLike?];
  validationSplit?: number;
  weights: torch.TensorLike[];
  evaluate: Record<string, number>;
  history: Record<string, number[]>;
  after: number[];
}

interface Golden {
  batch: number;
  epochs: number;
  x: { flat: torch.TensorLike; series: torch.TensorLike };
  models: ModelGolden[];
}

const golden = readGolden<Golden>('keras');

const fromLogits: Record<string, torch.losses.Loss> = {
  binary_crossentropy: torch.losses.binaryCrossentropy({ fromLogits: true }),
  categorical_crossentropy: torch.losses.categoricalCrossentropy({ fromLogits: true }),
  sparse_categorical_crossentropy: torch.losses.sparseCategoricalCrossentropy({ fromLogits: true }),
};

function makeModel(
  { layers, weights, loss, lossOptions, metrics, x }: ModelGolden,
  capture: boolean,
): torch.Sequential {
  const model = torch.sequential();
  layers.forEach(([units, activation], i) => {
    const first = i === 0 ? { inputShape: x === 'series' ? [3, 4] : [5] } : {};
    model.add(torch.layers.dense({ units, activation, ...first }));
  });
  model.setWeights(weights);
  const chosen = lossOptions?.from_logits ? (fromLogits[loss] as torch.losses.Loss) : loss;
  model.compile({ optimizer: new torch.optim.SGD({ lr: 0.1 }), loss: chosen, metrics, capture });
  return model;
}

let threads: number;
beforeAll(() => {
  threads = torch.getNumThreads();
  torch.setNumThreads(1);
});
afterAll(() => torch.setNumThreads(threads));

const sumOf = (tensor: torch.Tensor): number =>
  (tensor.dataSync() as Float32Array).reduce((total, value) => total + value, 0);

describe.each([true, false])("evaluate and fit report Keras' numbers (capture: %s)", (capture) => {
  test.each(golden.models)('$name', async (case_) => {
    const model = makeModel(case_, capture);
    const x = case_.x === 'series' ? golden.x.series : golden.x.flat;
    const { y, sampleWeight, classWeight, validationData, validationSplit } = case_;

    const weighted = sampleWeight === undefined ? {} : { sampleWeight };
    const evaluated = await model.evaluate(x, y, { batchSize: golden.batch, ...weighted });
    expect(Object.keys(evaluated).sort()).toEqual(Object.keys(case_.evaluate).sort());
    for (const [name, value] of Object.entries(case_.evaluate)) expectNear([evaluated[name] as number], [value], 1e-5);

    const { history } = await model.fit(x, y, {
      batchSize: golden.batch,
      epochs: golden.epochs,
      shuffle: false,
      verbose: 0,
      ...weighted,
      ...(classWeight ? { classWeight } : {}),
      ...(validationData ? { validationData: validationData as never } : {}),
      ...(validationSplit ? { validationSplit } : {}),
    });
    expect(Object.keys(history).sort()).toEqual(Object.keys(case_.history).sort());
    for (const [name, values] of Object.entries(case_.history)) expectNear(history[name] as number[], values, 1e-5);
    expectNear(model.getWeights().map(sumOf), case_.after, 1e-5, 1);
  });
});

test('validation and weights leave no tensors behind, nor do data that are refused', async () => {
  const model = torch.sequential([torch.layers.dense({ units: 3, activation: 'softmax', inputShape: [4] })]);
  model.compile({ optimizer: 'sgd', loss: 'sparseCategoricalCrossentropy', metrics: ['accuracy'] });
  const x = torch.rand(40, 4);
  const y = torch.randint(0, 3, [40]);
  const weights = torch.rand(40);
  const all: torch.FitOptions[] = [
    { validationSplit: 0.3 },
    { sampleWeight: weights },
    { validationSplit: 0.3, sampleWeight: weights, classWeight: { 1: 2 } },
    { validationData: [x, y, weights], classWeight: { 1: 2 } },
    { validationSplit: 0.999 },
    { sampleWeight: [1, 2, 3] },
    { validationData: [x, [0]] },
    { classWeight: { a: 1 } as never },
  ];
  const run = async (): Promise<void> => {
    for (const options of all) await model.fit(x, y, { verbose: 0, ...options }).catch(() => {});
    await model.fit(x, new Array(40).fill(3), { verbose: 0 }).catch(() => {});
    await model.evaluate(x, y, { sampleWeight: [1] }).catch(() => {});
  };
  await run();
  collectGarbage();
  const before = torch.memory().numTensors;
  await run();
  expect(torch.memory().numTensors).toBe(before);
});
