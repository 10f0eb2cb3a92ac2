// Reads a workload from standard input and writes the microseconds of one step of model.fit.
const fs = require('node:fs');
const path = require('node:path');
const torch = require(path.resolve(__dirname, '..', '..'));

async function main() {
  const { layers, batch, steps, threads } = JSON.parse(fs.readFileSync(0, 'utf8'));
  torch.setNumThreads(threads);
  torch.manualSeed(0);
  const [inputs, ...units] = layers;
  const classes = units.at(-1);
  const model = torch.sequential();
  units.forEach((size, i) => {
    const activation = i === units.length - 1 ? 'softmax' : 'relu';
    model.add(torch.layers.dense({ units: size, activation, inputShape: i === 0 ? [inputs] : undefined }));
  });
  model.compile({ optimizer: 'adam', loss: 'categoricalCrossentropy' });
  const samples = batch * 100;
  const x = torch.randn([samples, inputs]);
  const y = torch.oneHot(torch.randint(0, classes, [samples]), classes);
  const epochs = Math.ceil(steps / 100);
  await model.fit(x, y, { epochs: 1, batchSize: batch, verbose: 0 });
  const began = process.hrtime.bigint();
  await model.fit(x, y, { epochs, batchSize: batch, verbose: 0 });
  const microseconds = Number(process.hrtime.bigint() - began) / 1000 / (epochs * 100);
  console.log(JSON.stringify({ microseconds }));
}

main();
