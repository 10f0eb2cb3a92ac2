import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as torch from 'node-torch';
import { collectGarbage } from '../garbage.js';
import { bitsOf } from '../graph/recording.js';
import { weightsOf } from './toy.js';

const { layers } = torch;

const steps = 5;
const features = 12;
const samples = 22;

let folder: string;
beforeAll(() => {
  torch.setNumThreads(1);
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'node-torch-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

/** Which layers are computed again: none, the blocks, the layers in them, or both. */
type Which = 'none' | 'blocks' | 'inside' | 'both';

/** A transformer's encoder with dropout and moving statistics. */
function makeModel(which: Which, compile: Partial<torch.CompileOptions> = {}): torch.Sequential {
  torch.manualSeed(6);
  const block = which === 'blocks' || which === 'both' ? { recompute: true } : {};
  const inside = which === 'inside' || which === 'both' ? { recompute: true } : {};
  const model = torch.sequential([
    layers.inputLayer({ inputShape: [steps, features] }),
    ...[0, 1].flatMap(() => [
      layers.residual({
        layers: [
          layers.layerNormalization(inside),
          layers.multiHeadAttention({ numHeads: 2, keyDim: 4, dropout: 0.2, ...inside }),
          layers.dropout({ rate: 0.1, ...inside }),
        ],
        ...block,
      }),
      layers.residual({
        layers: [
          layers.batchNormalization(inside),
          layers.dense({ units: 32, activation: 'gelu', ...inside }),
          layers.dropout(0.2),
          layers.dense({ units: features }),
        ],
        ...block,
      }),
    ]),
    layers.globalAveragePooling1d(),
    layers.dense({ units: 3, activation: 'softmax', ...block }),
  ]);
  model.compile({
    optimizer: new torch.optim.Adam({ lr: 0.01 }),
    loss: 'sparseCategoricalCrossentropy',
    metrics: ['accuracy'],
    numerics: 'pytorch',
    ...compile,
  });
  return model;
}

function makeData(): [torch.Tensor, torch.Tensor] {
  torch.manualSeed(2);
  return [torch.randn([samples, steps, features]), torch.randint(0, 3, [samples])];
}

const silent = { verbose: 0 } as const;

/** Losses, weights (the moving statistics are among them), and what the generator gives next. */
async function trained(which: Which, compile: Partial<torch.CompileOptions> = {}) {
  const model = makeModel(which, compile);
  const [x, y] = makeData();
  const { history } = await model.fit(x, y, { epochs: 4, batchSize: 8, ...silent });
  const outcome = { history, weights: weightsOf(model), next: bitsOf(torch.rand([2])) };
  model.dispose();
  return outcome;
}

describe('training', () => {
  test.each(['blocks', 'inside', 'both'] as const)(
    'with %s computed again has the bits of training without',
    async (which) => {
      const plain = await trained('none');
      expect((plain.history['loss'] as number[]).at(-1)).toBeLessThan(plain.history['loss']?.[0] as number);
      expect(await trained(which)).toEqual(plain);
    },
  );

  test('steps from JavaScript have the bits of recorded ones', async () => {
    expect(await trained('both', { capture: false })).toEqual(await trained('both'));
  });

  test('with fast kernels it is as good', async () => {
    const [plain, again] = [await trained('none', { numerics: 'fast' }), await trained('blocks', { numerics: 'fast' })];
    // Not the weights: the gradient of a key's bias is nothing but rounding, which Adam makes a step of.
    const [a, b] = [plain.history['loss'] as number[], again.history['loss'] as number[]];
    expect(Math.max(...a.map((value, i) => Math.abs(value - (b[i] as number))))).toBeLessThan(1e-3);
  });

  test('moving statistics move once a step', async () => {
    const movedBy = async (recompute: boolean): Promise<number[]> => {
      torch.manualSeed(1);
      const model = torch.sequential([
        layers.batchNormalization({ momentum: 0.5, recompute, inputShape: [1] }),
        layers.dense({ units: 1 }),
      ]);
      model.compile({ optimizer: 'sgd', loss: 'meanSquaredError', numerics: 'pytorch' });
      await model.trainOnBatch([[2], [4]], [[0], [1]]);
      await model.trainOnBatch([[2], [4]], [[0], [1]]);
      return (weightsOf(model)[2] as number[]).concat(weightsOf(model)[3] as number[]);
    };
    // The mean goes from 0 halfway to 3, twice; the variance from 1 halfway to 1.
    expect(await movedBy(true)).toEqual([2.25, 1]);
    expect(await movedBy(false)).toEqual([2.25, 1]);
  });

  test('a layer of a model with layers inside calls those by callLayer', () => {
    const calls: boolean[] = [];
    class Noted extends layers.Layer {
      readonly className = 'Noted';
      call(x: torch.Tensor): torch.Tensor {
        calls.push(torch.isRecomputing());
        return x.exp();
      }
    }
    class Around extends layers.Layer {
      readonly className = 'Around';
      readonly inner = new Noted({ recompute: true });
      override get sublayers() {
        return [this.inner];
      }
      override build(inputShape: readonly number[]): void {
        this.inner.buildOnce(inputShape);
      }
      call(x: torch.Tensor, context: torch.layers.CallContext): torch.Tensor {
        return torch.layers.callLayer(this.inner, x, context);
      }
    }
    const model = torch.sequential([new Around({ inputShape: [2] })]);
    const x = torch.ones([1, 2], { requiresGrad: true });
    const y = model.call(x, { training: true });
    expect(calls).toEqual([false]);
    torch.grad(y.sum(), [x]);
    expect(calls).toEqual([false, true]);
  });

  test('predict and evaluate call each layer once', async () => {
    const model = makeModel('both');
    const plain = makeModel('none');
    const [x, y] = makeData();
    expect(bitsOf(await model.predict(x))).toBe(bitsOf(await plain.predict(x)));
    expect(await model.evaluate(x, y, silent)).toEqual(await plain.evaluate(x, y, silent));
  });

  test('leaves no tensors', async () => {
    const model = makeModel('both', { capture: false });
    const [x, y] = makeData();
    await model.fit(x, y, { batchSize: 8, ...silent });
    collectGarbage();
    const before = torch.memory().numTensors;
    await model.fit(x, y, { batchSize: 8, epochs: 2, ...silent });
    expect(torch.memory().numTensors).toBe(before);
  });
});

test.each(['pytorch', 'fast'] as const)('a recorded step needs less memory, with numerics %s', (numerics) => {
  const bytesWith = (recompute: boolean): number => {
    const model = torch.sequential([
      layers.inputLayer({ inputShape: [32] }),
      ...Array.from({ length: 8 }, () =>
        layers.residual({
          layers: [
            layers.layerNormalization(),
            layers.dense({ units: 128, activation: 'gelu' }),
            layers.dense({ units: 32 }),
            layers.dropout(0.1),
          ],
          recompute,
        }),
      ),
      layers.dense({ units: 10 }),
    ]);
    const optimizer = new torch.optim.SGD(model.parameters, { lr: 0.01 });
    const step = (x: torch.Tensor, y: torch.Tensor) => {
      const loss = torch.crossEntropy(model.call(x, { training: true }), y);
      optimizer.apply(torch.grad(loss, model.parameters));
      return loss;
    };
    const captured = torch.capture(step, [torch.randn([512, 32]), torch.randint(0, 10, [512])], { numerics });
    const text = captured.toString();
    captured.dispose();
    model.dispose();
    const [, amount, unit] = /; ([\d.]+) (KiB|MiB) of shared memory/.exec(text) as unknown as [string, string, string];
    return Number(amount) * (unit === 'MiB' ? 1024 : 1);
  };
  const [plain, again] = [bytesWith(false), bytesWith(true)];
  expect(plain).toBeGreaterThan(3 * again);
});

describe('options', () => {
  test('they are saved, and loaded', async () => {
    const model = makeModel('both');
    const file = path.join(folder, 'model.safetensors');
    await model.save(file);
    const loaded = (await torch.loadModel(file)) as torch.Sequential;
    expect(loaded.getConfig()).toEqual(model.getConfig());
    expect(loaded.layers.map((layer) => layer.recompute)).toEqual(model.layers.map((layer) => layer.recompute));
    expect(loaded.layers[1]?.sublayers.map((layer) => layer.recompute)).toEqual([true, true, true]);
    const [x, y] = makeData();
    const histories = [];
    for (const each of [model, loaded]) {
      torch.manualSeed(3);
      if (each === loaded)
        each.compile({
          optimizer: new torch.optim.Adam({ lr: 0.01 }),
          loss: 'sparseCategoricalCrossentropy',
          numerics: 'pytorch',
          metrics: ['accuracy'],
        });
      histories.push((await each.fit(x, y, { epochs: 2, batchSize: 8, ...silent })).history);
    }
    expect(histories[1]).toEqual(histories[0]);
  });

  test('by default nothing is computed again', () => {
    const layer = layers.dense({ units: 2 });
    expect(layer.recompute).toBe(false);
    expect(layer.getConfig()).not.toHaveProperty('recompute');
  });

  test.each([1, 'yes', null])('%p is refused', (recompute) => {
    expect(() => layers.dense({ units: 2, recompute: recompute as never })).toThrow(
      /^Expected true or false for recompute but received/,
    );
  });
});
