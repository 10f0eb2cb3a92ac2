import * as torch from 'node-torch';
import { readGolden } from '../goldens.js';
import { type Bits, bitsOf, Comparison, expectNear, type Processor } from '../processor.js';

interface Golden extends Processor {
  seed: number;
  shapes: Array<[units: number, inputs: number]>;
  cases: Array<Bits & { name: string; options: Record<string, number>; first: number[] }>;
  kerasShape: [inputs: number, units: number];
  keras: Record<string, { mean: number; std: number; largest: number }>;
}

const golden = readGolden<Golden>('initializers');
const compared = new Comparison(golden);

type Make = (options?: Record<string, number>) => torch.initializers.Initializer;
const makers = torch.initializers as unknown as Record<string, Make>;

function draw(initializer: torch.initializers.Initializer, units: number, inputs: number): torch.Tensor {
  const weight = torch.empty(units, inputs);
  initializer.fill(weight, { fanIn: inputs, fanOut: units });
  return weight;
}

describe(`the numbers of torch.nn.init for the same seed, ${compared.manner}`, () => {
  test.each(golden.cases.map((case_) => [case_.name, JSON.stringify(case_.options), case_] as const))(
    '%s %s',
    (name, _options, case_) => {
      torch.manualSeed(golden.seed);
      const initializer = (makers[name] as Make)(case_.options);
      const weights = golden.shapes.map(([units, inputs]) => draw(initializer, units, inputs));
      const first = Array.from(weights[1]?.dataSync() as Float32Array).slice(0, 4);
      compared.numbers(first, case_.first.map(Math.fround), 1e-2);
      // Normal numbers come from approximations that differ between vector widths.
      compared.bits(bitsOf(weights), { sha256: case_.sha256, sums: case_.sums }, 1000);
    },
  );
});

describe("the distributions are Keras'", () => {
  test.each(Object.entries(golden.keras))('%s', (name, keras) => {
    torch.manualSeed(1);
    const [inputs, units] = golden.kerasShape;
    const weight = draw((makers[name] as Make)(), units, inputs);
    // 240,000 numbers: the deviation of a sample's mean and deviation is about 1/500 of the distribution's.
    expectNear([weight.mean().item()], [0], 0.01, keras.std);
    expectNear([weight.std().item()], [keras.std], 0.01);
    const largest = weight.abs().max().item();
    // A normal distribution has no bound; the others are filled to their edges.
    if (name !== 'randomNormal') expectNear([largest], [keras.largest], 1e-3);
  });
});

test('initializers by name, in a layer', () => {
  for (const name of [
    'glorotUniform',
    'glorot_uniform',
    'GlorotUniform',
    'he_normal',
    'lecun_uniform',
    'zeros',
    'ones',
    'truncated_normal',
  ]) {
    expect(() => torch.layers.dense({ units: 2, kernelInitializer: name })).not.toThrow();
  }
  const model = torch.sequential([
    torch.layers.dense({
      units: 2,
      inputShape: [3],
      kernelInitializer: torch.initializers.constant({ value: 0.5 }),
      biasInitializer: 'ones',
    }),
  ]);
  expect(model.getWeights().map((weight) => weight.toArray())).toEqual([
    [
      [0.5, 0.5],
      [0.5, 0.5],
      [0.5, 0.5],
    ],
    [1, 1],
  ]);
});

test('what is no initializer', () => {
  const names =
    'zeros, ones, constant, randomUniform, randomNormal, truncatedNormal, glorotUniform, glorotNormal, heUniform, heNormal, lecunUniform, lecunNormal';
  expect(() => torch.layers.dense({ units: 1, kernelInitializer: 'xavier' })).toThrow(
    `Expected the name of an initializer (${names}) for kernelInitializer but received 'xavier' of type string`,
  );
  expect(() => torch.layers.dense({ units: 1, biasInitializer: 3 as never })).toThrow(
    'Expected the name of an initializer or one of torch.initializers for biasInitializer but received 3 of type number',
  );
  expect(() => torch.initializers.truncatedNormal({ stddev: -1 })).toThrow(
    'Expected a number of at least 0 for stddev but received -1 of type number',
  );
  expect(() => torch.initializers.randomUniform({ minval: 1, maxval: 0 })).toThrow(
    'Expected a number of at least minval (1) for maxval but received 0 of type number',
  );
  expect(() => torch.initializers.constant({ value: '1' as never })).toThrow(
    "Expected a number for value but received '1' of type string",
  );
});

test('one initializer draws anew for each weight', () => {
  const initializer = torch.initializers.glorotUniform();
  const [a, b] = [draw(initializer, 4, 4), draw(initializer, 4, 4)];
  expect(a.toArray()).not.toEqual(b.toArray());
});

test('weights are leaves that take part in gradients, whatever filled them', () => {
  for (const name of Object.keys(torch.initializers)) {
    const layer = torch.layers.dense({ units: 2, inputShape: [3], kernelInitializer: name });
    torch.sequential([layer]);
    for (const weight of layer.weights) {
      expect([weight.value.requiresGrad, weight.value.isLeaf]).toEqual([true, true]);
    }
  }
});
