// tfjs-node as a user writes it: compile and model.fit. The package is required from the folder that TFJS_NODE names.
const { createRequire } = require('node:module');
const path = require('node:path');
const { performance } = require('node:perf_hooks');
const { classesOf, latency, read, sampleShape, train, watchLoop, write } = require('./workload.cjs');

const work = read();
const began = performance.now();
const tf = createRequire(path.resolve(process.env.TFJS_NODE, 'package.json'))('@tensorflow/tfjs-node');
const version = `tfjs-node ${tf.version['tfjs-node']} on libtensorflow ${tf.backend().binding.TF_Version}`;

function build(model) {
  const layers = [];
  if (model.kind === 'mlp') {
    for (const units of model.layers.slice(1, -1)) layers.push(tf.layers.dense({ units, activation: 'relu' }));
  } else {
    for (const filters of model.filters) {
      layers.push(tf.layers.conv2d({ filters, kernelSize: 3, activation: 'relu' }));
      layers.push(tf.layers.maxPooling2d({ poolSize: 2 }));
    }
    layers.push(tf.layers.flatten());
  }
  layers.push(tf.layers.dense({ units: classesOf(model), activation: 'softmax' }));
  return tf.sequential({ layers: [tf.layers.inputLayer({ inputShape: sampleShape(model) }), ...layers] });
}

function data() {
  const samples = work.batch * work.batches;
  const shape = sampleShape(work.model);
  const classes = classesOf(work.model);
  return tf.tidy(() => {
    const labels = tf.randomUniform([samples], 0, classes, 'int32', 1);
    const patterns = tf.randomNormal([classes, ...shape], 0, 1, 'float32', 2);
    const noise = tf.randomNormal([samples, ...shape], 0, 1, 'float32', 3);
    return [noise.add(patterns.gather(labels)), tf.oneHot(labels, classes).toFloat()];
  });
}

async function runTraining(watch) {
  const [x, y] = data();
  const model = build(work.model);
  model.compile({ optimizer: tf.train.adam(1e-3, 0.9, 0.999, 1e-8), loss: 'categoricalCrossentropy' });
  const fit = async (epochs) =>
    (await model.fit(x, y, { epochs, batchSize: work.batch, shuffle: true, verbose: 0 })).history.loss;
  return train(work, fit, watch);
}

function runRows() {
  const model = build(work.model);
  const row = new Float32Array(work.model.layers[0]).map(() => Math.random());
  return latency(() => {
    const x = tf.tensor2d(row, [1, row.length]);
    const y = model.predict(x);
    const scores = y.dataSync();
    tf.dispose([x, y]);
    return scores;
  }, work.calls);
}

function start() {
  tf.add(tf.ones([4]), tf.ones([4])).dataSync();
  return { seconds: (performance.now() - began) / 1000 };
}

async function main() {
  const tasks = { train: () => runTraining(), loop: () => runTraining(watchLoop), row: runRows, start };
  write({ ...(await tasks[work.task]()), version });
}

main();
