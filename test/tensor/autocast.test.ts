import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as torch from 'node-torch';
import { readGolden } from '../goldens.js';
import { bitsOf, op } from '../graph/recording.js';

beforeAll(() => torch.setNumThreads(1));

const golden = readGolden<Record<string, { dtype: string; values: number[] }>>('autocast');

/** sin(1), sin(2), ... as the script makes them. */
function values(...shape: number[]): torch.Tensor {
  const count = shape.reduce((product, size) => product * size, 1);
  const numbers = Float32Array.from({ length: count }, (_, i) => Math.sin(i + 1));
  return torch.reshape(torch.tensor(numbers), shape);
}

const [x, w, b] = [values(6, 20), values(8, 20), values(8)];
const linear = (): torch.Tensor => op('linear', x, w, b);
const cases: Record<string, () => torch.Tensor> = {
  linear,
  mm: () => op('mm', x, op('t', w)),
  addmm: () => op('addmm', b, x, op('t', w)),
  bmm: () => op('bmm', torch.reshape(x, [2, 3, 20]), op('transpose.int', torch.reshape(w, [2, 4, 20]), 1, 2)),
  conv2d: () => op('conv2d', values(2, 3, 7, 7), values(4, 3, 3, 3)),
  'relu of linear': () => op('relu', linear()),
  'softmax of linear': () => op('softmax.int', linear(), 1),
  'linear plus float32': () => torch.add(linear(), values(6, 8)),
  'mse_loss of linear': () => op('mse_loss', linear(), values(6, 8)),
  'sum of float32': () => op('sum', x),
};

function expectLike(result: torch.Tensor, name: string): void {
  const expected = golden[name];
  if (!expected) throw new Error(`no golden for ${name}`);
  expect(result.dtype).toBe(expected.dtype);
  const numbers = Array.from(result.to('float32').dataSync() as Float32Array);
  expect(numbers).toHaveLength(expected.values.length);
  // Processors round half precision in kernels of their own: three digits, or two of a sum that cancels.
  for (const [i, value] of numbers.entries()) {
    expect(Math.abs(value - (expected.values[i] as number))).toBeLessThan(
      0.01 + 0.01 * Math.abs(expected.values[i] as number),
    );
  }
}

describe.each(['bfloat16', 'float16'] as const)('under autocast to %s', (dtype) => {
  test.each(Object.keys(cases))('%s has PyTorch’s dtype and values', (name) => {
    expectLike(torch.autocast(dtype, cases[name] as () => torch.Tensor), `${name}, ${dtype}`);
  });
});

test('a gradient comes in the dtype of its parameter', () => {
  const weight = op('clone', w);
  weight.requiresGrad = true;
  const loss = torch.autocast('bfloat16', () => torch.mean(torch.square(op('linear', x, weight, b).to('float32'))));
  expectLike(torch.grad(loss, [weight])[0] as torch.Tensor, 'gradient');
});

test('ends with the function, also when that throws, and may be nested', () => {
  expect(() =>
    torch.autocast('bfloat16', () => {
      throw new Error('within');
    }),
  ).toThrow('within');
  expect(linear().dtype).toBe('float32');
  const dtypes = torch.autocast('bfloat16', () => [
    linear().dtype,
    torch.autocast('float16', () => linear().dtype),
    linear().dtype,
  ]);
  expect(dtypes).toEqual(['bfloat16', 'float16', 'bfloat16']);
});

test('takes the values that weights have when it begins', () => {
  const weight = op('clone', w);
  weight.requiresGrad = true;
  const product = (): number =>
    torch.autocast('bfloat16', () =>
      op('sum', op('linear', x, weight))
        .to('float32')
        .item(),
    );
  const before = product();
  torch.noGrad(() => op('mul_.Scalar', weight, 2));
  expect(product()).toBeCloseTo(2 * before, 1);
});

test.each<[unknown, unknown, RegExp]>([
  ['float32', () => 1, /Expected 'bfloat16' or 'float16' for dtype of autocast but received/],
  [16, () => 1, /Expected 'bfloat16' or 'float16' for dtype of autocast but received 16/],
  ['bfloat16', 5, /Expected a function for fn of autocast but received 5/],
  ['bfloat16', async () => 1, /Expected a synchronous function for autocast/],
])('autocast(%p, %p) says what it expects', (dtype, fn, message) => {
  expect(() => torch.autocast(dtype as 'bfloat16', fn as () => unknown)).toThrow(message);
  expect(linear().dtype).toBe('float32');
});

describe("compile({ precision: 'bf16' })", () => {
  const samples = 96;
  const inputs = values(samples, 40);
  const targets = op('one_hot', torch.remainder(torch.arange(samples), 5), 5).to('float32');
  const train = async (
    options: Partial<torch.CompileOptions>,
  ): Promise<{ losses: number[]; weights: torch.Tensor[]; model: torch.Sequential }> => {
    torch.manualSeed(5);
    const model = torch.sequential([
      torch.layers.dense({ units: 400, activation: 'relu', inputShape: [40] }),
      torch.layers.dense({ units: 400, activation: 'relu' }),
      torch.layers.dense({ units: 5, activation: 'softmax' }),
    ]);
    model.compile({ optimizer: 'adam', loss: 'categoricalCrossentropy', ...options });
    const { history } = await model.fit(inputs, targets, { epochs: 4, batchSize: 32, shuffle: false, verbose: 0 });
    return { losses: history['loss'] as number[], weights: model.getWeights(), model };
  };

  test("with numerics: 'pytorch' recorded training has the bits of training from JavaScript", async () => {
    const recorded = await train({ precision: 'bf16', numerics: 'pytorch' });
    const eager = await train({ precision: 'bf16', numerics: 'pytorch', capture: false });
    expect(recorded.losses).toEqual(eager.losses);
    expect(recorded.weights.map(bitsOf)).toEqual(eager.weights.map(bitsOf));
  });

  test.each(['fast', 'pytorch'] as const)(
    'with %s numerics comes near float32, and weights stay float32',
    async (numerics) => {
      const [half, single] = [await train({ precision: 'bf16', numerics }), await train({ numerics })];
      expect(half.weights.every(({ dtype }) => dtype === 'float32')).toBe(true);
      for (const [i, loss] of half.losses.entries()) {
        const full = single.losses[i] as number;
        expect(Math.abs(loss - full)).toBeLessThan(0.03 * Math.max(1, full));
      }
      const predicted = await half.model.predict(inputs);
      expect(predicted.dtype).toBe('float32');
      const sums = torch.sum(predicted, 1).dataSync() as Float32Array;
      for (const sum of sums) expect(sum).toBeCloseTo(1, 1);
    },
  );

  test('is said again by a loaded model', async () => {
    const { model } = await train({ precision: 'bf16', numerics: 'pytorch' });
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bf16-'));
    try {
      await model.save(`${folder}/model.safetensors`);
      const loaded = await torch.loadModel(`${folder}/model.safetensors`);
      expect((await loaded.predict(inputs)).toArray()).toEqual((await model.predict(inputs)).toArray());
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });

  test('no other precision is known', () => {
    const model = torch.sequential([torch.layers.dense({ units: 1, inputShape: [1] })]);
    expect(() => model.compile({ loss: 'mse', precision: 'fp8' as 'bf16' })).toThrow(
      "Expected 'float32' or 'bf16' for precision but received 'fp8'",
    );
  });
});
