import * as torch from 'node-torch';
import { collectGarbage } from '../garbage.js';
import { runCleanly } from '../native/child.js';
import { withWorkers } from '../native/workers.js';

function makeModel(): torch.Sequential {
  torch.manualSeed(3);
  const model = torch.sequential([
    torch.layers.conv2d({ filters: 4, kernelSize: 3, activation: 'relu', inputShape: [8, 8, 1] }),
    torch.layers.batchNormalization(),
    torch.layers.flatten(),
    torch.layers.dense({ units: 3, activation: 'softmax' }),
  ]);
  model.compile({ optimizer: 'adam', loss: 'sparseCategoricalCrossentropy' });
  return model;
}

const images = () => torch.rand([16, 8, 8, 1]);
const labels = () => torch.randint(0, 3, [16]);

describe('model.share and torch.modelFromShared', () => {
  test('give a model on the same weights, which training changes for both', async () => {
    const model = makeModel();
    const x = images();
    model.build();
    const before = torch.memory();
    const other = torch.modelFromShared(structuredClone(model.share()));
    const bytes = (each: torch.Sequential) =>
      each.getWeights().map((weight) => Buffer.from(weight.bytesSync()).toString('hex'));
    expect((await other.predict(x)).toArray()).toEqual((await model.predict(x)).toArray());
    const untrained = bytes(model);
    await model.fit(x, labels(), { epochs: 2, verbose: 0 });
    expect(bytes(model)).not.toEqual(untrained);
    expect(bytes(other)).toEqual(bytes(model));
    const row = new Float32Array(64).fill(0.5);
    expect(other.predictSync(row)).toEqual(model.predictSync(row));
    // And the other way.
    other.compile({ optimizer: 'sgd', loss: 'sparseCategoricalCrossentropy' });
    await other.fit(x, labels(), { epochs: 2, verbose: 0 });
    expect(bytes(other)).toEqual(bytes(model));
    expect(other.predictSync(row)).toEqual(model.predictSync(row));
    other.dispose();
    expect(model.predictSync(row).every(Number.isFinite)).toBe(true);
    model.dispose();
    expect(torch.memory().numShared).toBe(before.numShared);
  });

  test('errors', () => {
    const model = makeModel();
    const shared = model.share();
    collectGarbage();
    const tensors = torch.memory().numTensors;
    expect(() => torch.modelFromShared(undefined as never)).toThrow(
      'Expected what model.share() gave for shared but received undefined',
    );
    expect(() => torch.modelFromShared({ ...shared, className: 'Other' })).toThrow(
      "Expected 'Sequential' for the class of the shared model but received 'Other' of type string",
    );
    torch.modelFromShared(shared).dispose();
    expect(() => torch.modelFromShared(shared)).toThrow(/^Expected a shared tensor that can still be taken/);
    collectGarbage();
    expect(torch.memory().numTensors).toBe(tensors);
    expect(() => torch.sequential([torch.layers.dense({ units: 1 })]).share()).toThrow(/^Expected a built model/);
    model.dispose();
  });

  test('workers answer from the weights that the main thread trains', () => {
    const program = withWorkers(`
      const model = torch.sequential([torch.layers.dense({ units: 1, useBias: false, inputShape: [4] })]);
      model.compile({ optimizer: 'sgd', loss: 'mse' });
      const source = \`
        const model = torch.modelFromShared(data);
        const row = new Float32Array([1, 2, 3, 4]);
        parentPort.on('message', async (ask) => {
          if (ask === null) return parentPort.close();
          const both = [model.predictSync(row)[0], (await model.predict(torch.tensor([[...row]]))).item()];
          parentPort.postMessage(both);
        });
        parentPort.postMessage('ready');\`;
      const workers = [1, 2, 3].map(() => start(source, { data: model.share() }));
      await Promise.all(workers.map(message));
      const ask = () => Promise.all(workers.map((worker) => { worker.postMessage(1); return message(worker); }));
      const agree = async () => {
        const answers = (await ask()).flat();
        const [here] = model.predictSync(new Float32Array([1, 2, 3, 4]));
        return answers.every((each) => Math.abs(each - here) < 1e-5);
      };
      const agreed = [await agree()];
      const before = model.predictSync(new Float32Array([1, 2, 3, 4]))[0];
      // They answer while it trains, from the weights of one step or another.
      const training = model.fit(torch.rand([256, 4]), torch.rand([256, 1]), { epochs: 30, verbose: 0 });
      agreed.push((await ask()).flat().every(Number.isFinite));
      await training;
      agreed.push(await agree(), model.predictSync(new Float32Array([1, 2, 3, 4]))[0] !== before);
      for (const worker of workers) worker.postMessage(null);
      console.log(agreed.join(), torch.memory().numShared);`);
    expect(runCleanly(program)).toBe('true,true,true,true 0');
  });
});

describe('loadStateDict with assign', () => {
  test('takes over the memory, also of weights that steps were recorded with', async () => {
    const model = torch.sequential([torch.layers.dense({ units: 2, inputShape: [3] })]);
    model.compile({ optimizer: 'sgd', loss: 'mse' });
    const row = new Float32Array([1, 2, 3]);
    model.predictSync(row);
    await model.fit(torch.ones([4, 3]), torch.ones([4, 2]), { verbose: 0 });
    const state = { 'dense.weight': torch.ones([2, 3]), 'dense.bias': torch.zeros([2]) };
    const names = Object.keys(model.stateDict());
    const named = Object.fromEntries(names.map((name, i) => [name, Object.values(state)[i] as torch.Tensor]));
    expect(model.loadStateDict(named, { assign: true })).toEqual({ missing: [], unexpected: [] });
    expect([...model.predictSync(row)]).toEqual([6, 6]);
    state['dense.weight'].fill_(2);
    expect([...model.predictSync(row)]).toEqual([12, 12]);
    expect(model.parameters.every((each) => each.requiresGrad && each.isLeaf)).toBe(true);
    await model.fit(torch.ones([4, 3]), torch.zeros([4, 2]), { verbose: 0 });
    expect(state['dense.weight'].at(0, 0).item()).toBeLessThan(2);
    model.dispose();
    expect(state['dense.weight'].isDisposed).toBe(false);
  });

  test('refuses memory that recorded steps could not use', () => {
    const model = torch.sequential([torch.layers.dense({ units: 2, useBias: false, inputShape: [3], name: 'a' })]);
    model.build();
    const load = (value: torch.Tensor) => () => model.loadStateDict({ 'a.weight': value }, { assign: true });
    expect(load(torch.ones([3, 2]).t())).toThrow(
      "Expected contiguous memory of float32 on cpu for 'a.weight' in the state dict but received gaps between. Without assign it is copied and converted",
    );
    expect(load(torch.ones([2, 3], { dtype: 'float64' }))).toThrow(/but received float64 on cpu\./);
    expect(load(torch.ones([2, 3]).toSparse())).toThrow(/but received sparse_coo\./);
    expect(load(torch.ones([3, 3]))).toThrow(/^Expected shape \[2, 3\]/);
  });

  test('waits for nobody: it is an error while the model trains', async () => {
    const model = torch.sequential([torch.layers.dense({ units: 2, inputShape: [3] })]);
    model.compile({ optimizer: 'sgd', loss: 'mse' });
    const training = model.fit(torch.ones([4, 3]), torch.ones([4, 2]), { epochs: 5, verbose: 0 });
    expect(() => model.loadStateDict(model.stateDict(), { assign: true })).toThrow(
      /loadStateDict\(\{ assign: true \}\) but fit\(\) is running/,
    );
    await training;
  });
});
