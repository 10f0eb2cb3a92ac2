// This library as a user writes it: compile and model.fit.
const path = require('node:path');
const { performance } = require('node:perf_hooks');
const { setTimeout: sleep } = require('node:timers/promises');
const { callTime, classesOf, latency, read, sampleShape, train, watchLoop, write } = require('./workload.cjs');

const work = read();
const began = performance.now();
const torch = require(path.resolve(__dirname, '..', '..'));
const version = `node-torch ${torch.version} on libtorch ${torch.libtorchVersion}`;

/** A pre-norm layer of a transformer's encoder. */
function encoderBlock({ width, heads, hidden }) {
  const { dense, layerNormalization, multiHeadAttention, residual } = torch.layers;
  const norm = () => layerNormalization({ epsilon: 1e-5 });
  return [
    residual({ layers: [norm(), multiHeadAttention({ numHeads: heads, keyDim: width / heads })] }),
    residual({ layers: [norm(), dense({ units: hidden, activation: 'relu' }), dense({ units: width })] }),
  ];
}

function hiddenLayers(model) {
  const { conv2d, dense, flatten, globalAveragePooling1d, layerNormalization, maxPooling2d } = torch.layers;
  if (model.kind === 'mlp') return model.layers.slice(1, -1).map((units) => dense({ units, activation: 'relu' }));
  if (model.kind === 'cnn') {
    const convolutions = model.filters.flatMap((filters) => [
      conv2d({ filters, kernelSize: 3, activation: 'relu' }),
      maxPooling2d({ poolSize: 2 }),
    ]);
    return [...convolutions, flatten()];
  }
  const blocks = Array.from({ length: model.blocks }, () => encoderBlock(model));
  return [...blocks.flat(), layerNormalization({ epsilon: 1e-5 }), globalAveragePooling1d()];
}

function build(model) {
  const { dense, inputLayer } = torch.layers;
  const sequential = torch.sequential();
  sequential.add(inputLayer({ inputShape: sampleShape(model) }));
  for (const layer of hiddenLayers(model)) sequential.add(layer);
  sequential.add(dense({ units: classesOf(model), activation: 'softmax' }));
  return sequential;
}

function data() {
  const samples = work.batch * work.batches;
  const shape = sampleShape(work.model);
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
  const { numerics, precision } = work;
  model.compile({ optimizer: 'adam', loss: 'categoricalCrossentropy', numerics, precision });
  const fit = async (epochs) => (await model.fit(x, y, { epochs, batchSize: work.batch, verbose: 0 })).history.loss;
  return train(work, fit, watch);
}

function runRows() {
  const model = build(work.model);
  const row = new Float32Array(work.model.layers[0]).map(() => Math.random());
  return latency(() => model.predictSync(row), work.calls);
}

function runOperator() {
  const a = torch.randn([4]);
  const b = torch.randn([4]);
  const m = torch.randn([8, 8]);
  const n = torch.randn([8, 8]);
  const calls = { add: () => torch.add(a, b), matmul: () => torch.matmul(m, n), add_: () => a.add_(b) };
  return callTime(calls[work.operator], work.calls);
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
    operator: runOperator,
    start,
  };
  write({ ...(await tasks[work.task]()), version });
}

main();
