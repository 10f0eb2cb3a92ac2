import * as torch from 'node-torch';

const optimizers: Array<[string, () => torch.optim.Optimizer]> = [
  ['sgd', () => new torch.optim.SGD({ lr: 0.05 })],
  ['sgd with momentum', () => new torch.optim.SGD({ lr: 0.05, momentum: 0.9, nesterov: true, weightDecay: 0.1 })],
  ['sgd with dampening', () => new torch.optim.SGD({ lr: 0.05, momentum: 0.9, dampening: 0.5 })],
  ['sgd upwards', () => new torch.optim.SGD({ lr: 0.05, maximize: true })],
  ['adam', () => new torch.optim.Adam()],
  ['adam with amsgrad', () => new torch.optim.Adam({ amsgrad: true, weightDecay: 0.1, betas: [0.8, 0.9] })],
  ['adamw', () => new torch.optim.AdamW({ maximize: true })],
  ['rmsprop', () => new torch.optim.RMSprop()],
  [
    'rmsprop, all of it',
    () => new torch.optim.RMSprop({ momentum: 0.9, centered: true, weightDecay: 0.1, maximize: true }),
  ],
  ['adagrad', () => new torch.optim.Adagrad({ lrDecay: 0.1, initialAccumulatorValue: 0.5 })],
];

let threads: number;
beforeAll(() => {
  threads = torch.getNumThreads();
  torch.setNumThreads(1);
});
afterAll(() => torch.setNumThreads(threads));

/** Three fits: another rate in the second, a state that was saved after the first in the third. */
async function train(optimizer: torch.optim.Optimizer, capture: boolean) {
  torch.manualSeed(1);
  const x = torch.rand(50, 4);
  const y = torch.rand(50, 2);
  const model = torch.sequential([
    torch.layers.dense({ units: 5, activation: 'tanh', inputShape: [4] }),
    torch.layers.dense({ units: 2 }),
  ]);
  model.compile({ optimizer, loss: 'mse', capture, numerics: 'pytorch' });
  const losses: number[] = [];
  const once = async (): Promise<void> => {
    const { history } = await model.fit(x, y, { epochs: 3, batchSize: 16, verbose: 0 });
    losses.push(...(history['loss'] as number[]));
  };
  await once();
  const saved = optimizer.stateDict();
  optimizer.learningRate /= 2;
  await once();
  optimizer.loadStateDict(saved);
  await once();
  const state = Object.values(optimizer.stateDict().state).flatMap((entry) => Object.values(entry));
  return {
    losses,
    rate: optimizer.learningRate,
    iterations: optimizer.iterations,
    weights: model.getWeights().map((weight) => weight.toArray()),
    state: state.map((tensor) => tensor.toArray()),
  };
}

test.each(optimizers)(
  '%s: a recorded step gives the very numbers of one that runs from JavaScript',
  async (_name, make) => {
    const optimizer = make();
    const rate = optimizer.learningRate;
    const recorded = await train(optimizer, true);
    expect(await train(make(), false)).toEqual(recorded);
    expect(recorded.rate).toBe(rate);
    expect(recorded.iterations).toBe(24);
  },
);
