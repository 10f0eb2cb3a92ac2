import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as torch from 'node-torch';
import { TrainingThread } from '../../dist/graph/trainingThread.js';
import { collectGarbage } from '../garbage.js';
import { golden, numbersOf, type Options } from '../optim/optimizerOptions.js';
import { expectNear } from '../processor.js';
import { toyData, toyModel, weightsOf } from './toy.js';

let threads: number;
beforeAll(() => {
  threads = torch.getNumThreads();
  torch.setNumThreads(1);
});
afterAll(() => torch.setNumThreads(threads));
afterEach(() => jest.restoreAllMocks());

const silent = { verbose: 0 } as const;
const { x, labels } = toyData(23);

describe("fit gives Keras' losses, weights and iterations", () => {
  const ways: Array<[string, Partial<torch.CompileOptions>]> = [
    ['recorded', {}],
    ["with PyTorch's kernels", { numerics: 'pytorch' }],
    ['from JavaScript', { capture: false }],
  ];
  describe.each(ways)('%s', (_way, compile) => {
    test.each(golden.fits.map((fit) => [JSON.stringify(fit.options), fit] as const))('%s', async (_options, fit) => {
      const { data, epochs } = golden;
      const model = torch.sequential([
        torch.layers.dense({ units: 4, activation: 'tanh', inputShape: [3] }),
        torch.layers.dense({ units: 2 }),
      ]);
      model.build();
      model.setWeights(data.weights);
      model.compile({ optimizer: new torch.optim.SGD({ lr: 0.1, ...fit.options }), loss: 'mse', ...compile });
      const { history } = await model.fit(data.x, data.y, { batchSize: 4, epochs, shuffle: false, ...silent });
      expectNear(history['loss'] as number[], fit.losses, 1e-5);
      numbersOf(model.getWeights()).forEach((weights, i) => {
        expectNear(weights, fit.weights[i] as number[], 1e-5, 0.1);
      });
      expect(model.optimizer.iterations).toBe(fit.iterations);
    });
  });
});

const ema = { useEma: true, emaMomentum: 0.75 };
const optimizers: Record<string, () => torch.optim.Optimizer> = {
  'Adam, clipvalue': () => new torch.optim.Adam({ lr: 0.05, clipvalue: 0.05 }),
  'Adam, clipnorm': () => new torch.optim.Adam({ lr: 0.05, clipnorm: 0.2, weightDecay: 0.1 }),
  'SGD, globalClipnorm': () => new torch.optim.SGD({ lr: 0.5, globalClipnorm: 0.3 }),
  'AdamW, 2 batches': () => new torch.optim.AdamW({ lr: 0.05, gradientAccumulationSteps: 2 }),
  'SGD with dampening, 3 batches': () =>
    new torch.optim.SGD({ lr: 0.5, momentum: 0.9, dampening: 0.5, gradientAccumulationSteps: 3 }),
  'RMSprop, 7 batches, clipped': () =>
    new torch.optim.RMSprop({ momentum: 0.5, centered: true, gradientAccumulationSteps: 7, globalClipnorm: 0.1 }),
  'Adagrad, averages': () => new torch.optim.Adagrad({ lr: 0.1, ...ema }),
  'SGD, averages that overwrite': () => new torch.optim.SGD({ lr: 0.5, ...ema, emaOverwriteFrequency: 3 }),
  'Adam, averages, 2 batches': () => new torch.optim.Adam({ ...ema, gradientAccumulationSteps: 2 }),
  'Adam, everything': () =>
    new torch.optim.Adam({ ...ema, emaOverwriteFrequency: 2, gradientAccumulationSteps: 4, clipnorm: 0.1 }),
};

/** Batches of 5, the last of 3: fits that end within a cycle, one that hears of batches, one batch alone, and a state that comes back. */
async function train(make: () => torch.optim.Optimizer, compile: Partial<torch.CompileOptions>) {
  const optimizer = make();
  const model = toyModel({ optimizer, drop: 0.2, ...compile });
  const seen: unknown[] = [];
  const runEpochs = async (epochs: number, options: torch.FitOptions = {}): Promise<void> => {
    const { history } = await model.fit(x, labels, { epochs, batchSize: 5, ...silent, ...options });
    seen.push(history['loss'], weightsOf(model));
  };
  await runEpochs(3);
  const saved = optimizer.stateDict();
  optimizer.learningRate /= 2;
  await runEpochs(2, { callbacks: { onBatchEnd: (_batch, logs) => void seen.push(logs.loss, weightsOf(model)) } });
  seen.push(await model.trainOnBatch(x, labels));
  optimizer.loadStateDict(saved);
  await runEpochs(2);
  const state = Object.values(optimizer.stateDict().state).map((entry) => numbersOf(Object.values(entry)));
  const { iterations } = optimizer;
  model.dispose();
  return { seen, state, iterations };
}

test.each(Object.keys(optimizers))(
  '%s: recorded steps give the very numbers of those from JavaScript',
  async (name) => {
    const make = optimizers[name] as () => torch.optim.Optimizer;
    const warned = jest.spyOn(process, 'emitWarning').mockImplementation();
    const run = jest.spyOn(TrainingThread.prototype, 'run');
    const recorded = await train(make, { numerics: 'pytorch' });
    const replayed = run.mock.calls.reduce((sum, [{ steps }]) => sum + steps, 0);
    run.mockClear();
    expect(await train(make, { capture: false })).toEqual(recorded);
    expect(run).not.toHaveBeenCalled();
    expect(warned).not.toHaveBeenCalled();
    // All but the first batch of each of three sizes, and those up to the first update that could be recorded.
    const { batchesPerUpdate, firstStepDiffers } = make();
    expect(36 - replayed).toBeLessThanOrEqual(3 + batchesPerUpdate * (firstStepDiffers ? 2 : 1));
    expect(recorded.iterations).toBe(Math.floor((15 + 10) / batchesPerUpdate));
  },
);

test('of a cycle of many batches only the first update runs from JavaScript, with its batch', async () => {
  const model = toyModel({ optimizer: new torch.optim.SGD({ gradientAccumulationSteps: 8 }) });
  const run = jest.spyOn(TrainingThread.prototype, 'run');
  await model.fit(x, labels, { batchSize: 1, ...silent });
  expect(run.mock.calls.map(([{ steps, turn }]) => [steps, turn])).toEqual([
    [7, 0],
    [15, 0],
  ]);
  expect(model.optimizer.iterations).toBe(2);
});

describe('an update that fails', () => {
  test('in JavaScript: its gradients are dropped, and the next cycle begins', async () => {
    let fails = true;
    class Sometimes extends torch.optim.SGD {
      protected override update(...args: Parameters<torch.optim.SGD['update']>): void {
        if (fails) throw new Error('not today');
        super.update(...args);
      }
    }
    const optimizer = new Sometimes({ gradientAccumulationSteps: 2 });
    const model = toyModel({ optimizer });
    const before = weightsOf(model);
    await model.trainOnBatch(x, labels);
    await expect(model.trainOnBatch(x, labels)).rejects.toThrow('not today');
    expect(weightsOf(model)).toEqual(before);
    expect(optimizer.batchesAccumulated).toBe(0);
    fails = false;
    await model.trainOnBatch(x, labels);
    expect(weightsOf(model)).toEqual(before);
    await model.trainOnBatch(x, labels);
    expect(weightsOf(model)).not.toEqual(before);
  });

  test('in a replay: so too', async () => {
    const optimizer = new torch.optim.SGD({ gradientAccumulationSteps: 2 });
    const model = toyModel({ optimizer });
    await model.fit(x, labels, { batchSize: 5, ...silent });
    const before = weightsOf(model);
    // What such a failure leaves behind.
    const zeros = optimizer.parameters.map((parameter) => torch.zerosLike(parameter));
    while (optimizer.batchesAccumulated < 2) optimizer.takeIn(zeros);
    await model.trainOnBatch(x, labels);
    expect(optimizer.batchesAccumulated).toBe(1);
    expect(weightsOf(model)).toEqual(before);
    await model.trainOnBatch(x, labels);
    expect(weightsOf(model)).not.toEqual(before);
  });
});

test('whoever looks between two steps sees a batch with what belongs behind it', async () => {
  const optimizer = new torch.optim.SGD({ lr: 0.01, gradientAccumulationSteps: 3 });
  const model = toyModel({ optimizer });
  const training = model.fit(x, labels, { batchSize: 1, epochs: 1e9, ...silent });
  let looks = 0;
  while (looks < 50) {
    const { batches, isZero } = model.betweenSteps(() =>
      torch.tidy(() => {
        const state = optimizer.stateDict().state[0];
        const sums = state?.['gradient_accumulator'];
        return {
          batches: state?.['accumulated_batches']?.item(),
          isZero:
            sums &&
            numbersOf([sums])
              .flat()
              .every((n) => n === 0),
        };
      }),
    );
    if (batches !== undefined) {
      looks++;
      expect(batches).toBeLessThan(3);
      expect(isZero).toBe(batches === 0);
    }
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  model.stopTraining = true;
  await training;
});

test('a cycle may be longer than anything that is ever trained', async () => {
  const optimizer = new torch.optim.SGD({ gradientAccumulationSteps: Number.MAX_SAFE_INTEGER });
  const model = toyModel({ optimizer });
  const before = weightsOf(model);
  await model.fit(x, labels, { batchSize: 1, epochs: 2, ...silent });
  expect(weightsOf(model)).toEqual(before);
  expect(optimizer.batchesAccumulated).toBe(46);
});

describe('averages', () => {
  const options: Options = { lr: 0.5, ...ema };

  test('fit ends with them, before callbacks hear of its end; trainOnBatch does not', async () => {
    const optimizer = new torch.optim.SGD(options);
    const model = toyModel({ optimizer });
    let last: number[][] = [];
    let atEnd: number[][] = [];
    const callbacks = {
      onEpochEnd: () => {
        last = weightsOf(model);
      },
      onTrainEnd: () => {
        atEnd = weightsOf(model);
      },
    };
    await model.fit(x, labels, { ...silent, callbacks });
    const averages = () => Object.values(optimizer.stateDict().state).map(({ average }) => average);
    expect(numbersOf(Object.values(model.stateDict()))).toEqual(numbersOf(averages()));
    expect(atEnd).toEqual(weightsOf(model));
    expect(last).toEqual(atEnd); // One batch: its average is itself.
    await model.fit(x, labels, { ...silent, epochs: 3, callbacks });
    expect(numbersOf(Object.values(model.stateDict()))).toEqual(numbersOf(averages()));
    expect(atEnd).toEqual(weightsOf(model));
    expect(last).not.toEqual(atEnd);
    await model.trainOnBatch(x, labels);
    expect(numbersOf(Object.values(model.stateDict()))).not.toEqual(numbersOf(averages()));
    optimizer.finalizeVariableValues();
    expect(numbersOf(Object.values(model.stateDict()))).toEqual(numbersOf(averages()));
  });

  test('a fit that fails leaves the weights as they are, one that is stopped does not', async () => {
    const optimizer = new torch.optim.SGD(options);
    const model = toyModel({ optimizer });
    const stop = new AbortController();
    const abort = {
      onEpochEnd: (epoch: number) => {
        if (epoch === 1) stop.abort();
      },
    };
    let weights: number[][] = [];
    const watch = {
      onEpochEnd: () => {
        weights = weightsOf(model);
      },
    };
    const aborted = model.fit(x, labels, { ...silent, epochs: 5, callbacks: [watch, abort], signal: stop.signal });
    await expect(aborted).rejects.toThrow('aborted');
    expect(weightsOf(model)).toEqual(weights);
    const stopping = {
      onEpochEnd: () => {
        model.stopTraining = true;
      },
    };
    await model.fit(x, labels, { ...silent, epochs: 5, callbacks: [watch, stopping] });
    expect(weightsOf(model)).not.toEqual(weights);
  });

  test('a fit without epochs changes nothing', async () => {
    const model = toyModel({ optimizer: new torch.optim.SGD(options) });
    const before = weightsOf(model);
    await model.fit(x, labels, { ...silent, epochs: 1, initialEpoch: 1 });
    expect(weightsOf(model)).toEqual(before);
  });
});

describe('files', () => {
  let folder: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'node-torch-'));
  });
  afterEach(() => fs.rmSync(folder, { recursive: true }));

  test.each(Object.keys(optimizers))('%s: a model goes on where it was saved', async (name) => {
    const optimizer = (optimizers[name] as () => torch.optim.Optimizer)();
    const model = toyModel({ optimizer });
    const options = { epochs: 3, batchSize: 5, shuffle: false, ...silent };
    await model.fit(x, labels, options);
    const file = path.join(folder, 'model.safetensors');
    await model.save(file);
    const loaded = await torch.loadModel(file);
    expect(loaded.optimizer.getConfig()).toEqual(optimizer.getConfig());
    await model.fit(x, labels, options);
    await loaded.fit(x, labels, options);
    expect(weightsOf(loaded)).toEqual(weightsOf(model));
    expect(JSON.stringify(loaded.optimizer.stateDict())).toBe(JSON.stringify(optimizer.stateDict()));
  });

  test('a save in the middle of a cycle is of whole batches', async () => {
    const optimizer = new torch.optim.SGD({ lr: 0.5, ...ema, gradientAccumulationSteps: 3 });
    const model = toyModel({ optimizer });
    const options = { batchSize: 1, shuffle: false, ...silent };
    const counts: number[] = [];
    let file: string | undefined;
    await model.fit(x, labels, {
      ...options,
      callbacks: {
        onBatchEnd: async (batch) => {
          counts.push(optimizer.stateDict().state[0]?.['accumulated_batches']?.item() as number);
          if (batch !== 9) return;
          file = path.join(folder, 'model');
          await model.save(file);
        },
      },
    });
    expect(counts.slice(0, 7)).toEqual([1, 2, 0, 1, 2, 0, 1]);
    const loaded = await torch.loadModel(file as string);
    const rest = Array.from({ length: 13 }, (_, i) => i + 10);
    for (const row of rest) await loaded.trainOnBatch(torch.narrow(x, 0, row, 1), torch.narrow(labels, 0, row, 1));
    loaded.optimizer.finalizeVariableValues();
    expect(weightsOf(loaded)).toEqual(weightsOf(model));
  });
});

test('an optimizer of the user’s own that cannot be recorded updates from JavaScript, with a warning', async () => {
  const scale = torch.ops.call.bind(null, 'aten::add_.Tensor');
  class Signs extends torch.optim.Optimizer {
    readonly name = 'signs';
    readonly options = {};
    constructor(options: torch.optim.OptimizerOptions = {}) {
      super(undefined, options.lr ?? 0.01, options);
    }
    protected stateTensors(): Record<string, number> {
      return {};
    }
    protected update(parameters: torch.Tensor[], grads: torch.Tensor[]): void {
      parameters.forEach((parameter, i) => {
        const step = torch.sum(grads[i] as torch.Tensor).item<number>() > 0 ? -0.01 : 0.01;
        scale([parameter, torch.onesLike(parameter)], { alpha: step });
      });
    }
  }
  const run = async (capture: boolean) => {
    const model = toyModel({ optimizer: new Signs({ gradientAccumulationSteps: 2, clipnorm: 1 }), capture });
    const { history } = await model.fit(x, labels, { epochs: 3, batchSize: 5, shuffle: false, ...silent });
    return [history, weightsOf(model)];
  };
  const warned = jest.spyOn(process, 'emitWarning').mockImplementation();
  const recorded = await run(true);
  expect(warned).toHaveBeenCalledTimes(1);
  expect(warned.mock.calls[0]?.[0]).toContain('reading values (item(), dataSync(), toArray())');
  expect(await run(false)).toEqual(recorded);
});

test('a disposed model gives back all that its steps and updates took', async () => {
  const once = async (): Promise<void> => {
    const model = toyModel();
    const optimizer = new torch.optim.Adam({ ...ema, gradientAccumulationSteps: 2, globalClipnorm: 1 });
    model.compile({ optimizer, loss: 'sparseCategoricalCrossentropy' });
    await model.fit(x, labels, { epochs: 2, batchSize: 5, ...silent });
    model.dispose();
    optimizer.dispose();
  };
  await once();
  collectGarbage();
  const before = torch.memory();
  await once();
  collectGarbage();
  expect(torch.memory()).toEqual(before);
});
