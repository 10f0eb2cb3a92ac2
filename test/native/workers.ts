import * as path from 'node:path';
import { goldensFolder } from '../goldens.js';

/**
 * A program that starts workers and ends when they have. `start(source, { data, ...options })` gives a worker that has `torch`, `parentPort` and `data`; `message`,
 * `exit` and `failure` wait for one of its events.
 */
export const withWorkers = (body: string): string => `
  const { Worker } = require('node:worker_threads');
  const start = (source, { data, ...options } = {}) => new Worker(
    'const { parentPort, workerData: { packageFolder, data } } = require("node:worker_threads"); const torch = require(packageFolder);' + source,
    { ...options, eval: true, workerData: { packageFolder, data } },
  );
  const { once } = require('node:events');
  const message = (worker) => once(worker, 'message').then(([value]) => value);
  const exit = (worker) => new Promise((resolve) => worker.once('exit', resolve));
  const failure = (worker) => new Promise((resolve) => worker.once('error', resolve));
  const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  (async () => { ${body} })();`;

/** Makes `model`, data `x` and `y`, and `fit(options)`, which gives the promise. */
export const model = `
  const model = torch.sequential([
    torch.layers.dense({ units: 32, activation: 'relu', inputShape: [16] }),
    torch.layers.dropout({ rate: 0.25 }),
    torch.layers.dense({ units: 1 }),
  ]);
  model.compile({ optimizer: 'adam', loss: 'mse' });
  const x = torch.rand([512, 16]);
  const y = torch.rand([512, 1]);
  const fit = (options = {}) => model.fit(x, y, { epochs: 1e6, batchSize: 16, verbose: 0, ...options });`;

const script = (name: string): string => JSON.stringify(path.join(goldensFolder, 'torchscript', `${name}.pt`));

/** What a worker does without end, by what it is in the middle of when it is terminated. It posts a message when it has begun. */
export const endless: Readonly<Record<string, string>> = {
  'a fit': `${model} fit({ callbacks: { onEpochEnd: (epoch) => { if (epoch === 1) parentPort.postMessage(1); } } });`,
  'a fit from JavaScript': `${model}
    model.compile({ optimizer: 'adam', loss: 'mse', capture: false });
    fit({ callbacks: { onEpochEnd: (epoch) => { if (epoch === 0) parentPort.postMessage(1); } } });`,
  'a callback of a fit': `${model} fit({ callbacks: { onEpochEnd: () => { parentPort.postMessage(1); for (;;) torch.ones([2]).add(1); } } });`,
  'reading while it trains': `${model} fit(); parentPort.postMessage(1);
    (async () => { for (;;) { model.getWeights(); await model.predict(x); model.predictSync(new Float32Array(16)); } })();`,
  recording: `torch.capture((x) => { const y = x.add(1); parentPort.postMessage(1); for (;;) y.add(1); }, [torch.ones([2])]);`,
  'a captured loop': `const weight = torch.zeros([8, 8], { requiresGrad: true });
    const optimizer = new torch.optim.Adam([weight]);
    const step = torch.capture((x) => {
      const loss = x.matmul(weight).sub(1).square().mean();
      optimizer.apply(torch.grad(loss, [weight]));
      return { loss };
    }, [torch.ones([4, 8])]);
    step.loop({ data: [torch.rand([64, 8])], steps: 1e9, shuffle: true });
    parentPort.postMessage(1);`,
  'reading data': `const x = torch.ones([500, 500]).t();
    (async () => { for (let i = 0; ; i++) { await Promise.all([x.data(), x.data(), x.data()]); if (i === 0) parentPort.postMessage(1); } })();`,
  saving: `const fs = require('node:fs'); const file = data.folder + '/' + Math.random() + '.safetensors';
    (async () => { for (let i = 0; ; i++) { await torch.save({ x: torch.ones([300, 300]) }, file); if (i === 0) parentPort.postMessage(1); } })();`,
  'TorchScript on other threads': `torch.jit.load(${script('slow')}).then(async (module) => {
      parentPort.postMessage(1);
      for (;;) await Promise.all(Array.from({ length: 8 }, () => module.forward(torch.rand([4, 4]), 100)));
    });`,
  'the backward of a function': `const double = torch.autogradFunction({
      forward: (_, a) => a.mul(2),
      backward: (_, g) => { parentPort.postMessage(1); for (;;) g.mul(2); },
    });
    double(torch.ones([2], { requiresGrad: true })).sum().backward();`,
  'the second call of a checkpoint': `let calls = 0;
    torch.checkpoint((x) => {
      const y = x.mul(2).tanh();
      if (calls++) { parentPort.postMessage(1); for (;;) torch.rand([2]).mul(y); }
      return y;
    }, torch.ones([2], { requiresGrad: true })).sum().backward();`,
  'a hook': `const x = torch.ones([2], { requiresGrad: true });
    x.registerHook((g) => { parentPort.postMessage(1); for (;;) g.mul(2); });
    x.square().sum().backward();`,
  'anomaly mode': `torch.autograd.detectAnomaly(() => {
      const x = torch.ones([4], { requiresGrad: true });
      for (let i = 0; ; i++) { x.square().sum().backward(); if (i === 0) parentPort.postMessage(1); }
    });`,
  'inference mode and autocast': `torch.inferenceMode(() => torch.autocast('bfloat16', () => {
      const x = torch.ones([8, 8]);
      for (let i = 0; ; i++) { x.matmul(x); if (i === 0) parentPort.postMessage(1); }
    }));`,
  'forward mode': `torch.autograd.forwardAD.dualLevel(() => {
      const x = torch.autograd.forwardAD.makeDual(torch.ones([4]), torch.ones([4]));
      for (let i = 0; ; i++) { x.square(); if (i === 0) parentPort.postMessage(1); }
    });`,
  'random numbers': `for (let i = 0; ; i++) { torch.manualSeed(i); torch.rand([100]); if (i === 0) parentPort.postMessage(1); }`,
  'sharing tensors': `const x = torch.ones([64]);
    for (let i = 0; ; i++) { torch.fromShared(torch.share([x, x])); torch.share(x); if (i === 0) parentPort.postMessage(1); }`,
};
