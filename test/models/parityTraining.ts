import * as torch from 'node-torch';
import { readGolden } from '../goldens.js';
import { type Bits, bitsOf, type Processor, processor } from '../processor.js';

/** A model with its data, as scripts/goldens/training.py describes it. */
export interface Case {
  name: string;
  inputs: number;
  samples: number;
  layers: Array<['dense', number, string] | ['dropout', number]>;
  loss: string;
  optimizer: [string, object];
  /** Hashes of x and y. */
  checksum: [string, string];
}

/** What came of training: losses, one a step or one an epoch, and the weights. */
export interface Run {
  losses: number[];
  weights: Bits;
}

/** All that one processor made of the cases. */
export interface Results extends Processor {
  cases: Array<{ initial: Bits; byBatch: Run; byEpoch: Run }>;
  scheduled: Run[];
}

interface Golden {
  dataSeed: number;
  seed: number;
  batch: number;
  steps: number;
  cases: Case[];
  schedule: { factor: number; cases: number[] };
  portableEnvironment: Record<string, string>;
  own: Results;
  portable: Results;
}

export const golden = readGolden<Golden>('training');

const optimizers: Record<string, new (options: object) => torch.optim.Optimizer> = {
  adam: torch.optim.Adam,
  adamw: torch.optim.AdamW,
  sgd: torch.optim.SGD,
  rmsprop: torch.optim.RMSprop,
  adagrad: torch.optim.Adagrad,
};

export function makeData({ samples, inputs, loss }: Case): { x: torch.Tensor; y: torch.Tensor } {
  torch.manualSeed(golden.dataSeed);
  const x = torch.rand(samples, inputs).mul(2).sub(1);
  if (loss === 'meanSquaredError') return { x, y: torch.rand(samples, 3) };
  if (loss === 'binaryCrossentropy') {
    return { x, y: torch.tensor(torch.randint(0, 2, [samples, 1]), { dtype: 'float32' }) };
  }
  const labels = torch.randint(0, 10, [samples]);
  if (loss === 'sparseCategoricalCrossentropy') return { x, y: labels };
  const oneHot = torch.ops.call('aten::one_hot', [labels, 10]) as torch.Tensor;
  return { x, y: torch.tensor(oneHot, { dtype: 'float32' }) };
}

/** Seeds, builds and compiles: the order in which Python's script draws its weights. */
export function makeModel(
  { layers, inputs, loss, optimizer: [name, options] }: Case,
  capture = true,
): torch.Sequential {
  const Optimizer = optimizers[name];
  if (!Optimizer) throw new Error(`The golden has an optimizer '${name}' that is not known here`);
  torch.manualSeed(golden.seed);
  const model = torch.sequential();
  layers.forEach((layer, i) => {
    const first = i === 0 ? { inputShape: [inputs] } : {};
    model.add(
      layer[0] === 'dropout'
        ? torch.layers.dropout({ rate: layer[1], ...first })
        : torch.layers.dense({ units: layer[1], activation: layer[2], ...first }),
    );
  });
  model.compile({ optimizer: new Optimizer(options), loss, capture, numerics: 'pytorch' });
  return model;
}

function outcome(losses: number[], model: torch.Sequential): Run {
  const weights = bitsOf(Object.values(model.stateDict()));
  model.dispose();
  return { losses, weights };
}

/** One loss for each step; the batches in the order they lie in. */
export async function trainByBatch(case_: Case, capture = true): Promise<Run> {
  const { x, y } = makeData(case_);
  const model = makeModel(case_, capture);
  const batches: Array<[torch.Tensor, torch.Tensor]> = [];
  for (let from = 0; from < case_.samples; from += golden.batch) {
    const count = Math.min(golden.batch, case_.samples - from);
    const rows = (of: torch.Tensor) => torch.ops.call('aten::narrow', [of, 0, from, count]) as torch.Tensor;
    batches.push([rows(x), rows(y)]);
  }
  const losses: number[] = [];
  for (let step = 0; step < golden.steps; step++) {
    const [batchX, batchY] = batches[step % batches.length] as [torch.Tensor, torch.Tensor];
    const { loss } = await model.trainOnBatch(batchX, batchY);
    losses.push(loss as number);
  }
  return outcome(losses, model);
}

/** The mean loss of each epoch; the batches in random order. */
export async function trainByEpoch(
  case_: Case,
  capture = true,
  callbacks: torch.callbacks.CallbackLike[] = [],
): Promise<Run> {
  const { x, y } = makeData(case_);
  const model = makeModel(case_, capture);
  const epochs = golden.steps / Math.ceil(case_.samples / golden.batch);
  const { history } = await model.fit(x, y, { batchSize: golden.batch, epochs, verbose: 0, callbacks });
  return outcome(history['loss'] as number[], model);
}

/** {@link trainByEpoch} with a rate that changes each epoch. */
export function trainScheduled(case_: Case, capture = true): Promise<Run> {
  const { factor } = golden.schedule;
  const schedule = new torch.callbacks.LearningRateScheduler((epoch, rate) => (epoch === 0 ? rate : rate * factor));
  return trainByEpoch(case_, capture, [schedule]);
}

/** All that this process makes of the cases, recorded. Sums are made on one thread, in one order. */
export async function allResults(): Promise<Results> {
  torch.setNumThreads(1);
  const cases: Results['cases'] = [];
  for (const case_ of golden.cases) {
    const model = makeModel(case_);
    const initial = bitsOf(Object.values(model.stateDict()));
    cases.push({ initial, byBatch: await trainByBatch(case_), byEpoch: await trainByEpoch(case_) });
  }
  const scheduled: Run[] = [];
  for (const index of golden.schedule.cases) scheduled.push(await trainScheduled(golden.cases[index] as Case));
  return { ...processor(), cases, scheduled };
}
