// This library as a user writes it: compile and model.fit.
const path = require('node:path');
const { performance } = require('node:perf_hooks');
const { setTimeout: sleep } = require('node:timers/promises');
const { classesOf, latency, read, sampleShape, train, watchLoop, write } = require('./workload.cjs');

const work = read();
const began = performance.now();
const torch = require(path.resolve(__dirname, '..', '..'));
const version = `node-torch ${torch.version} on libtorch ${torch.libtorchVersion}`;

function build(model) {
  const { dense, flatten, inputLayer } = torch.layers;
  const layers = [];
  if (model.kind === 'mlp') {
    for (const units of model.layers.slice(1, -1)) layers.push(dense({ units, activation: 'relu' }));
  } else {
    const { ConvolutionAndPooling, EncoderBlock, MeanOverSequence } = require('./node-torch-layers.cjs');
    if (model.kind === 'cnn') {
      layers.push(...model.filters.map((filters) => new ConvolutionAndPooling(filters)), flatten());
    } else {
      for (let i = 0; i < model.blocks; i++) layers.push(new EncoderBlock(model));
      layers.push(new MeanOverSequence());
    }
  }
  layers.push(dense({ units: classesOf(model), activation: 'softmax' }));
  const sequential = torch.sequential();
  for (const layer of [inputLayer({ inputShape: inputShape(model) }), ...layers]) sequential.add(layer);
  return sequential;
}

/** Images come with channels first, as PyTorch has them. */
function inputShape(model) {
  return model.kind === 'cnn' ? [1, model.height, model.width] : sampleShape(model);
}

function data() {
  const samples = work.batch * work.batches;
  const shape = inputShape(work.model);
  const classes = classesOf(work.model);
  return torch.tidy(() => {
    const labels = torch.randint(0, classes, [samples]);
    const patterns = torch.randn([classes, ...shape]);
    const x = torch.randn([samples, ...shape]).add_(patterns.indexSelect(0, labels));
    return [x, torch.oneHot(labels, classes).to('float32')];
  });
}

async function runTraining(watch) {
  const [x, y] = data();
  const model = build(work.model);
  const { numerics } = work;
  model.compile({ optimizer: 'adam', loss: 'categoricalCrossentropy', ...(numerics ? { numerics } : {}) });
  const fit = async (epochs) => (await model.fit(x, y, { epochs, batchSize: work.batch, verbose: 0 })).history.loss;
  return train(work, fit, watch);
}

function runRows() {
  const model = build(work.model);
  const row = new Float32Array(work.model.layers[0]).map(() => Math.random());
  return latency(() => model.predictSync(row), work.calls);
}

function start() {
  torch
    .ones([4])
    .add(torch.ones([4]))
    .dataSync();
  return { seconds: (performance.now() - began) / 1000 };
}

async function main() {
  if (work.task !== 'start') {
    torch.setNumThreads(work.threads);
    torch.manualSeed(0);
  }
  const tasks = {
    train: () => runTraining(),
    loop: () => runTraining(watchLoop),
    idle: () => watchLoop(() => sleep(work.seconds * 1000)),
    row: runRows,
    start,
  };
  write({ ...(await tasks[work.task]()), version });
}

main();
