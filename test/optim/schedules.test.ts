import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as torch from 'node-torch';
import { readGolden } from '../goldens.js';
import { toyData, toyModel, weightsOf } from '../models/toy.js';
import { expectNear } from '../processor.js';

const { schedules } = torch.optim;

interface Golden {
  batches: number[];
  cases: Array<{
    name: 'cosineDecay' | 'exponentialDecay' | 'piecewiseConstant';
    options: object;
    rates: number[];
    runs: Array<{ gradientAccumulationSteps: number | null; after: Array<{ parameter: number; rate: number }> }>;
  }>;
}

const golden = readGolden<Golden>('schedules');
const cases = golden.cases.map((case_) => [case_.name, JSON.stringify(case_.options), case_] as const);
const make = ({ name, options }: Golden['cases'][number]): torch.optim.schedules.LearningRateSchedule =>
  schedules[name](options as never);

// Keras computes rates in float32.
const tolerance = 1e-6;

describe("rates are Keras'", () => {
  test.each(cases)('%s %s', (_name, _options, case_) => {
    const schedule = make(case_);
    const rates = golden.batches.map((batches) => schedule.rate(torch.tensor(batches, { dtype: 'float64' })).item());
    expectNear(rates, case_.rates, tolerance, 0.1);
  });
});

describe("by hand: a parameter after each batch, and the next rate, are Keras'", () => {
  test.each(cases)('%s %s', (_name, _options, case_) => {
    for (const { gradientAccumulationSteps, after } of case_.runs) {
      const parameter = torch.zeros([1], { requiresGrad: true });
      const optimizer = new torch.optim.SGD([parameter], { lr: make(case_), gradientAccumulationSteps });
      parameter.grad = torch.ones([1]);
      const seen = after.map(() => {
        optimizer.step();
        return [parameter.item<number>(), optimizer.learningRate];
      });
      const wanted = after.map(({ parameter, rate }) => [parameter, rate]);
      expectNear(seen.flat(), wanted.flat(), tolerance, 1);
    }
  });
});

describe('in a model', () => {
  const { x, labels } = toyData(23);
  const options = { epochs: 2, batchSize: 4, shuffle: false, verbose: 0 } as const;
  const decay = (): torch.optim.schedules.LearningRateSchedule =>
    schedules.cosineDecay({ initialLearningRate: 0.01, warmupTarget: 0.1, warmupSteps: 5, decaySteps: 15 });
  const optimizers: Record<string, () => torch.optim.Optimizer> = {
    SGD: () => new torch.optim.SGD({ lr: decay(), momentum: 0.5 }),
    Adam: () =>
      new torch.optim.Adam({ lr: schedules.piecewiseConstant({ boundaries: [3, 8], values: [0.1, 0, 0.05] }) }),
    AdamW: () => new torch.optim.AdamW({ lr: decay(), gradientAccumulationSteps: 4 }),
    RMSprop: () =>
      new torch.optim.RMSprop({
        lr: schedules.exponentialDecay({ initialLearningRate: 0.05, decaySteps: 3, decayRate: 0.5 }),
      }),
    Adagrad: () => new torch.optim.Adagrad({ lr: decay(), lrDecay: 0.1 }),
  };

  let folder: string;
  beforeAll(() => {
    torch.setNumThreads(1);
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'node-torch-'));
  });
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  test.each(Object.keys(optimizers))(
    '%s: recorded steps equal those from JavaScript, and a file goes on',
    async (name) => {
      const run = async (compile: Partial<torch.CompileOptions>) => {
        const optimizer = (optimizers[name] as () => torch.optim.Optimizer)();
        const model = toyModel({ optimizer, ...compile });
        const first = await model.fit(x, labels, options);
        const file = path.join(folder, 'model.safetensors');
        await model.save(file);
        const rate = optimizer.learningRate;
        const second = await model.fit(x, labels, options);
        const loaded = await torch.loadModel(file);
        expect(loaded.optimizer.learningRate).toBe(rate);
        expect(loaded.optimizer.getConfig()).toEqual(optimizer.getConfig());
        await loaded.fit(x, labels, options);
        return { first, second, rate, weights: weightsOf(model), loaded: weightsOf(loaded) };
      };
      const recorded = await run({ numerics: 'pytorch' });
      expect(await run({ capture: false })).toEqual(recorded);
      expect(recorded.loaded).toEqual(recorded.weights);
    },
  );

  test('the rate is a number that callbacks read, and cannot be set', async () => {
    const lr = schedules.exponentialDecay({ initialLearningRate: 0.5, decaySteps: 6, decayRate: 0.5 });
    const model = toyModel({ optimizer: new torch.optim.SGD({ lr }) });
    const rates: number[] = [];
    await model.fit(x, labels, {
      ...options,
      callbacks: { onEpochEnd: () => void rates.push(model.optimizer.learningRate) },
    });
    expectNear(rates, [0.25, 0.125], 1e-12);
    expect(model.optimizer.stateDict().param_groups[0]?.['lr']).toBeCloseTo(0.125, 12);
    model.optimizer.loadStateDict({ ...model.optimizer.stateDict(), state: {} });
    expect(model.optimizer.learningRate).toBe(0.5);
    const message =
      "Expected an optimizer with a number for lr, as 'exponentialDecay' gives the rate of this SGD, for learningRate but received 1 of type number. Make the optimizer with a number to set it";
    expect(() => {
      model.optimizer.learningRate = 1;
    }).toThrow(message);
    const scheduler = new torch.callbacks.LearningRateScheduler(() => 1);
    await expect(model.fit(x, labels, { ...options, callbacks: scheduler })).rejects.toThrow(message);
  });

  test('one of your own: recorded too, and saved uncompiled', async () => {
    const lr: torch.optim.schedules.LearningRateSchedule = {
      name: 'mine',
      config: {},
      rate: (batches) => torch.div(torch.add(batches, 1).reciprocal(), 4),
    };
    const optimizer = new torch.optim.SGD({ lr });
    const model = toyModel({ optimizer });
    const warned = jest.spyOn(process, 'emitWarning').mockImplementation();
    await model.fit(x, labels, options);
    expect(warned).not.toHaveBeenCalled();
    warned.mockRestore();
    expect(optimizer.learningRate).toBeCloseTo(1 / 13 / 4, 12);
    const file = path.join(folder, 'mine.safetensors');
    await model.save(file);
    const loaded = await torch.loadModel(file);
    expect(weightsOf(loaded)).toEqual(weightsOf(model));
    expect(() => loaded.optimizer).toThrow('compile() was not called');
  });
});

describe('options', () => {
  const of = (name: keyof typeof schedules, options: unknown) => () => schedules[name](options as never);
  test.each<[string, () => unknown, string]>([
    ['nothing', of('cosineDecay', undefined), 'Expected a number for initialLearningRate but received undefined'],
    [
      'no steps',
      of('cosineDecay', { initialLearningRate: 1, decaySteps: 0 }),
      'Expected a finite number above 0 for decaySteps but received 0 of type number',
    ],
    [
      'a warmup of less than no batches',
      of('cosineDecay', { initialLearningRate: 1, decaySteps: 1, warmupTarget: 1, warmupSteps: -1 }),
      'Expected a finite number of at least 0 for warmupSteps but received -1 of type number',
    ],
    [
      'no rate of decay',
      of('exponentialDecay', { initialLearningRate: 1, decaySteps: 1 }),
      'Expected a number for decayRate but received undefined',
    ],
    [
      'a staircase that is none',
      of('exponentialDecay', { initialLearningRate: 1, decaySteps: 1, decayRate: 1, staircase: 'yes' }),
      "Expected true or false for staircase but received 'yes' of type string",
    ],
    [
      'no boundaries',
      of('piecewiseConstant', {}),
      'Expected an array of numbers for boundaries but received undefined',
    ],
    [
      'a value that is none',
      of('piecewiseConstant', { boundaries: [1], values: [1, null] }),
      'Expected a number for values[1] but received null',
    ],
    [
      'too few values',
      of('piecewiseConstant', { boundaries: [1, 2], values: [1, 2] }),
      'Expected one value more than there are boundaries but received 2 values and 2 boundaries',
    ],
    [
      'boundaries in disorder',
      of('piecewiseConstant', { boundaries: [1, 3, 3], values: [1, 2, 3, 4] }),
      'Expected a number above boundaries[1] for boundaries[2] but received 3 of type number',
    ],
    [
      'a function as a schedule',
      () => new torch.optim.SGD({ lr: (() => 1) as never }),
      'Expected a number for lr but received a function',
    ],
  ])('%s', (_what, make, message) => {
    expect(make).toThrow(message);
  });
});
