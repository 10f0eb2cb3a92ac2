import * as torch from 'node-torch';

/** Trains a little with fast kernels and writes losses and weights: run by fast.test.ts with other instruction sets. */
async function main(): Promise<void> {
  torch.setNumThreads(1);
  torch.manualSeed(1);
  const model = torch.sequential([
    torch.layers.dense({ units: 37, activation: 'relu', inputShape: [21] }),
    torch.layers.dense({ units: 6, activation: 'softmax' }),
  ]);
  model.compile({ optimizer: 'adam', loss: 'sparseCategoricalCrossentropy' });
  const x = torch.randn([90, 21]);
  const y = torch.randint(0, 6, [90]);
  const { history } = await model.fit(x, y, { epochs: 3, batchSize: 16, verbose: 0 });
  const weights = model.getWeights().flatMap((weight) => [...(weight.dataSync() as Float32Array)]);
  process.stdout.write(JSON.stringify([...(history['loss'] as number[]), ...weights]));
}

main();
