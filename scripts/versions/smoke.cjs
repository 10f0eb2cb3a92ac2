// node smoke.cjs <package folder> <version of libtorch>: whether that package works with the libtorch that LIBTORCH names. What is checked is what lies
// closest to libtorch's own C++: the parts that another version may break, and figures that can be computed on paper.
const assert = require('node:assert/strict');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const [packageFolder, version] = process.argv.slice(2);
const torch = require(packageFolder);

function tensorsAndGradients() {
  const x = torch.tensor(
    [
      [1, 2],
      [3, 4],
    ],
    { requiresGrad: true },
  );
  const y = x.matmul(x).relu().sum();
  assert.equal(y.item(), 54);
  y.backward();
  assert.deepEqual(x.grad.toArray(), [
    [7, 11],
    [9, 13],
  ]);
  assert.deepEqual(torch.cat([x, x]).shape, [4, 2]);
  assert.throws(() => x.matmul(torch.ones([3, 1])), /matmul/);
  // The engine's own hooks: a second forward pass within the backward pass, and where a NaN came from.
  const z = torch.tensor([2], { requiresGrad: true });
  torch.checkpoint((v) => v.mul(v).exp(), z).backward();
  assert.ok(Math.abs(z.grad.item() - 4 * Math.exp(4)) < 1e-3);
  const bad = torch.tensor([-1], { requiresGrad: true });
  assert.throws(() => torch.autograd.detectAnomaly(() => bad.sqrt().sum().backward()), /nan/i);
  const seen = [];
  z.registerHook((gradient) => void seen.push(gradient.item()));
  z.mul(3).sum().backward();
  assert.deepEqual(seen, [3]);
  const [slope] = torch.grad(z.pow(3).sum(), [z]);
  assert.equal(slope.item(), 12);
}

function randomNumbers() {
  const draw = () => torch.rand([4], { generator: new torch.Generator().manualSeed(7) }).toArray();
  assert.deepEqual(draw(), draw());
}

/** A line through points without noise: what is found is known. */
async function train(compileOptions) {
  torch.manualSeed(1);
  const x = torch.rand([256, 3]);
  const y = x.matmul(torch.tensor([[1], [-2], [0.5]])).add(0.25);
  const model = torch.sequential();
  model.add(torch.layers.dense({ units: 8, activation: 'relu', inputShape: [3] }));
  model.add(torch.layers.dense({ units: 1 }));
  model.compile({ optimizer: new torch.optim.Adam({ lr: 0.01 }), loss: 'meanSquaredError', ...compileOptions });
  const { history } = await model.fit(x, y, { epochs: 30, batchSize: 32, verbose: 0 });
  const [first, last] = [history.loss[0], history.loss.at(-1)];
  assert.ok(last < first / 20, `the loss went from ${first} to ${last}`);
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'node-torch-smoke-')), 'model.safetensors');
  try {
    await model.save(file);
    const same = await torch.loadModel(file);
    assert.deepEqual((await same.predict(x)).toArray(), (await model.predict(x)).toArray());
  } finally {
    fs.rmSync(path.dirname(file), { recursive: true });
  }
  return history.loss;
}

async function main() {
  // A step that cannot be recorded is a warning, and it could be recorded with the version that this library is made for.
  process.on('warning', (warning) => {
    throw warning;
  });
  assert.equal(torch.libtorchVersion.split('+')[0], version.split('+')[0]);
  tensorsAndGradients();
  randomNumbers();
  const recorded = await train({ numerics: 'pytorch' });
  assert.deepEqual(await train({ capture: false, numerics: 'pytorch' }), recorded);
  await train({});
  assert.ok(torch.memory().numTensors > 0);
}

main();
