import type * as library from '../../index.js';
import type { Case, Work } from './cases.js';

// Run as a program of its own by `bench`: what was measured before, and a crash, concern nobody else. Prints one line of JSON a case.

/** What the program is to measure. */
export interface Plan {
  readonly cases: readonly Case[];
  /** Figures of each case. */
  readonly rounds: number;
  /** Seconds that a figure of a repeated call takes. */
  readonly seconds: number;
  /** `null`: as many as libtorch takes. */
  readonly threads: number | null;
  readonly device: string;
}

/** What was measured of one case, or why it was not. */
export type Measured =
  | { readonly key: string; readonly figures: readonly number[] }
  | { readonly key: string; readonly failure: string };

type Torch = typeof library;

const plan = JSON.parse(process.argv[2] ?? '') as Plan;
const where = { device: plan.device };
const began = performance.now();

async function main(): Promise<void> {
  const torch = require('../../index.js') as Torch;
  torch
    .ones([4])
    .add(torch.ones([4]))
    .dataSync();
  const started = performance.now() - began;
  if (plan.threads !== null) torch.setNumThreads(plan.threads);
  torch.manualSeed(0);
  for (const { key, work } of plan.cases) {
    try {
      report({ key, figures: work.kind === 'start' ? [started] : await measure(torch, work) });
    } catch (error) {
      report({ key, failure: (error as Error).message.split('\n')[0] ?? '' });
    }
  }
}

function report(measured: Measured): void {
  process.stdout.write(`${JSON.stringify(measured)}\n`);
}

function measure(torch: Torch, work: Exclude<Work, { kind: 'start' }>): number[] | Promise<number[]> {
  switch (work.kind) {
    case 'operator':
      return operator(torch, work);
    case 'product':
      return product(torch, work);
    case 'bandwidth':
      return bandwidth(torch, work);
    case 'train':
      return train(torch, work);
    case 'row':
      return rows(torch, work);
  }
}

/** Seconds a call, in each round. */
function timed(torch: Torch, fn: () => unknown): number[] {
  // What runs on a GPU is done when a number comes back from there.
  const finish = plan.device === 'cpu' ? () => {} : () => torch.ones([1], { device: plan.device }).item();
  const run = (calls: number): number => {
    const start = performance.now();
    for (let i = 0; i < calls; i++) fn();
    finish();
    return (performance.now() - start) / 1000;
  };
  let calls = 1;
  for (let seconds = run(1); seconds < plan.seconds / 4; seconds = run(calls)) calls *= 2;
  calls = Math.max(1, Math.round((calls * plan.seconds) / Math.max(run(calls), plan.seconds / 4)));
  return Array.from({ length: plan.rounds }, () => run(calls) / calls);
}

function operator(torch: Torch, { operator }: Extract<Work, { kind: 'operator' }>): number[] {
  const shape = operator === 'add' ? [4] : [8, 8];
  const [a, b] = [torch.randn(shape, where), torch.randn(shape, where)];
  return timed(torch, operator === 'add' ? () => torch.add(a, b) : () => torch.matmul(a, b)).map((s) => s * 1e9);
}

function product(torch: Torch, { size, dtype }: Extract<Work, { kind: 'product' }>): number[] {
  return torch.tidy(() => {
    const [a, b] = [0, 1].map(() => torch.randn([size, size], where).to(dtype)) as [library.Tensor, library.Tensor];
    return timed(torch, () => torch.matmul(a, b).dispose()).map((seconds) => (2 * size ** 3) / seconds / 1e9);
  });
}

function bandwidth(torch: Torch, { operator, elements }: Extract<Work, { kind: 'bandwidth' }>): number[] {
  return torch.tidy(() => {
    const a = torch.ones([elements], where);
    const b = torch.ones([operator === 'copy' ? elements : 1], where);
    const fn = operator === 'copy' ? () => b.copy_(a) : () => a.sum().dispose();
    const moved = elements * 4 * (operator === 'copy' ? 2 : 1);
    return timed(torch, fn).map((seconds) => moved / seconds / 1e9);
  });
}

function perceptron(torch: Torch, layers: readonly number[]): library.Sequential {
  const { dense, inputLayer } = torch.layers;
  const model = torch.sequential();
  model.add(inputLayer({ inputShape: [layers[0] as number] }));
  for (const units of layers.slice(1, -1)) model.add(dense({ units, activation: 'relu' }));
  model.add(dense({ units: layers.at(-1) as number, activation: 'softmax' }));
  return model;
}

async function train(torch: Torch, work: Extract<Work, { kind: 'train' }>): Promise<number[]> {
  const { layers, batch, batches, epochs } = work;
  const samples = batch * batches;
  const classes = layers.at(-1) as number;
  const x = torch.randn([samples, layers[0] as number]);
  const y = torch.oneHot(torch.randint(0, classes, [samples]), classes).float();
  const model = perceptron(torch, layers);
  model.compile({ optimizer: 'adam', loss: 'categoricalCrossentropy' });
  const pass = (count: number) => model.fit(x, y, { epochs: count, batchSize: batch, verbose: 0 });
  await pass(1);
  const figures: number[] = [];
  for (let round = 0; round < plan.rounds; round++) {
    const start = performance.now();
    await pass(epochs);
    figures.push(((performance.now() - start) * 1000) / (epochs * batches));
  }
  return figures;
}

function rows(torch: Torch, { layers, calls, quantile }: Extract<Work, { kind: 'row' }>): number[] {
  const model = perceptron(torch, layers);
  const row = new Float32Array(layers[0] as number).map(() => Math.random());
  for (let i = 0; i < calls; i++) model.predictSync(row);
  return Array.from({ length: plan.rounds }, () => {
    const times = Float64Array.from({ length: calls }, () => {
      const start = performance.now();
      model.predictSync(row);
      return (performance.now() - start) * 1000;
    }).sort();
    return times[Math.floor(calls * quantile)] as number;
  });
}

main();
