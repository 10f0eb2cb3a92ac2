import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as path from 'node:path';
import * as torch from 'node-torch';
import { recordStep } from '../../dist/graph/stepGraph.js';
import { bitsOf, op } from './recording.js';

beforeAll(() => torch.setNumThreads(1));
beforeEach(() => torch.manualSeed(11));

type Step = (inputs: torch.Tensor[]) => torch.Tensor[];

/** Records a step with kernels that may round in their own way, and replays it once on its inputs. */
function replayed(inputs: torch.Tensor[], step: Step): { outputs: torch.Tensor[]; kernels: string[] } {
  const { graph, refusal } = recordStep(
    inputs,
    () => step(inputs),
    () => null,
    'fast',
  );
  expect(refusal).toBeNull();
  if (!graph) throw new Error('the step was not recorded');
  graph.replay();
  const kernels = graph
    .toString()
    .split('\n')
    .slice(1, -1)
    .map((line) => line.split('\t')[2] as string);
  return { outputs: graph.outputs(), kernels };
}

const double = (tensor: torch.Tensor): torch.Tensor => tensor.to('float64');
/** Root of the mean square of the difference from what float64 gives. */
const errorOf = (result: torch.Tensor, exact: torch.Tensor): number =>
  torch.sqrt(torch.mean(torch.square(torch.sub(double(result), exact)))).item();

/**
 * Expects errors against float64 that are not larger than those of PyTorch's kernels, of which there is some chance: `slack` times.
 */
function expectAsExact(inputs: torch.Tensor[], step: Step, kernels: RegExp[], slack = 1.15): void {
  const eager = step(inputs);
  const exact = step(inputs.map((input) => (input.dtype === 'float32' ? double(input) : input)));
  const fast = replayed(inputs, step);
  for (const kernel of kernels) expect(fast.kernels).toContainEqual(expect.stringMatching(kernel));
  eager.forEach((result, i) => {
    const limit = errorOf(result, exact[i] as torch.Tensor) * slack + 1e-12;
    expect(errorOf(fast.outputs[i] as torch.Tensor, exact[i] as torch.Tensor)).toBeLessThanOrEqual(limit);
  });
}

const { randn } = torch;

describe('errors against float64 are no larger than those of PyTorch’s kernels', () => {
  test.each([
    [32, 64, 100],
    [64, 100, 32],
    [128, 512, 784],
    [13, 129, 517],
    [64, 65, 3000],
    [300, 70, 1500],
  ])('a product [%i, k] · [k, %i] over %i', (m, n, k) => {
    expectAsExact([randn(m, k), randn(k, n)], ([a, b]) => [op('mm', a, b)], [/^gemm$/]);
    expectAsExact([randn(m, k), randn(n, k)], ([a, b]) => [op('mm', a, op('t', b))], [/^gemm$/]);
    expectAsExact([randn(k, m), randn(k, n)], ([a, b]) => [op('mm', op('t', a), b)], [/^gemm$/]);
    expectAsExact([randn(k, m), randn(n, k)], ([a, b]) => [op('mm', op('t', a), op('t', b))], [/^gemm$/]);
    expectAsExact([randn(m, k), randn(n, k), randn(n)], ([x, w, b]) => [op('relu', op('linear', x, w, b))], [
      /^gemm\+bias\+relu$/,
    ]);
  });

  test('a batch of products', () => {
    expectAsExact([randn(6, 20, 33), randn(6, 33, 17)], ([a, b]) => [op('bmm', a, b)], [/^batched gemm$/]);
    expectAsExact([randn(3, 150, 200), randn(3, 180, 200)], ([a, b]) => [op('bmm', a, op('transpose.int', b, 1, 2))], [
      /^batched gemm$/,
    ]);
  });

  test.each([
    [32, 10],
    [7, 1],
    [5, 1000],
    [3, 5000],
  ])('log-softmax of [%i, %i] and its gradient', (rows, columns) => {
    const x = op('mul.Scalar', randn(rows, columns), 5);
    expectAsExact([x], ([a]) => [op('_log_softmax', a, 1, false)], [/^log softmax$/]);
    const gradient: Step = ([g, a]) => {
      const leaf = op('alias', a);
      leaf.requiresGrad = true;
      return torch.grad(op('log_softmax.int', leaf, 1), [leaf], { gradOutputs: [g as torch.Tensor] });
    };
    expectAsExact([randn(rows, columns), x], gradient, [/^log softmax backward$/], 1.5);
  });

  test.each([
    [32, 64],
    [33, 10],
    [200, 700],
    [2000, 100],
  ])('sums of the columns of [%i, %i]', (rows, columns) => {
    expectAsExact([randn(rows, columns)], ([a]) => [op('sum.dim_IntList', a, [0])], [/^column sums$/], 1.6);
  });

  test('sum and mean of all', () => {
    expectAsExact([randn(37, 21)], ([a]) => [op('sum', a), op('mean', a)], [/^sum$/, /^mean$/], 10);
  });
});

test('extremes go through as PyTorch lets them', () => {
  const values = torch.tensor([
    [NaN, 1, 2],
    [Infinity, 0, 1],
    [-Infinity, 0, 1],
    [1e38, -1e38, 3],
    [-0, 0, -1],
  ]);
  const step: Step = ([a]) => [op('_log_softmax', a, 1, false), op('relu', a), op('neg', a), op('argmax', a, 1)];
  const eager = step([values]).map((tensor) => tensor.toArray());
  const { outputs, kernels } = replayed([values], step);
  expect(kernels).toEqual(['log softmax', 'relu', 'neg', 'argmax']);
  const close = (a: unknown, b: unknown): void => {
    if (Array.isArray(a)) for (const [i, item] of a.entries()) close(item, (b as unknown[])[i]);
    else if (typeof a === 'number' && Number.isFinite(a)) expect(b).toBeCloseTo(a, 5);
    else expect(b).toEqual(a);
  };
  for (const [i, output] of outputs.entries()) close(eager[i], output.toArray());
});

test('a product with what comes behind it is one kernel; where somebody else reads its result, it is not', () => {
  const inputs = [randn(4, 5), randn(6, 5), randn(6)];
  const linear = ([x, w, b]: torch.Tensor[]): torch.Tensor => op('linear', x, w, b);
  expect(replayed(inputs, (all) => [op('relu', linear(all))]).kernels).toEqual(['gemm+bias+relu']);
  expect(
    replayed(inputs, (all) => {
      const product = linear(all);
      return [op('relu', product), op('mul.Scalar', product, 2)];
    }).kernels,
  ).toEqual(['gemm+bias', 'relu', 'mul']);
  expect(
    replayed(inputs, (all) => {
      const product = linear(all);
      return [op('relu', product), product];
    }).kernels,
  ).toEqual(['gemm+bias', 'relu']);
});

describe('training', () => {
  const width = 48;
  const build = (numerics: 'fast' | 'pytorch', optimizer: () => torch.optim.Optimizer): torch.Sequential => {
    torch.manualSeed(3);
    const model = torch.sequential([
      torch.layers.dense({ units: width, activation: 'relu', inputShape: [20] }),
      torch.layers.dense({ units: width, activation: 'relu' }),
      torch.layers.dense({ units: 5, activation: 'softmax' }),
    ]);
    model.compile({ optimizer: optimizer(), loss: 'categoricalCrossentropy', metrics: ['accuracy'], numerics });
    return model;
  };
  const x = randn(200, 20);
  const y = op('one_hot', torch.randint(0, 5, [200]), 5).to('float32');
  const train = async (model: torch.Sequential) => {
    torch.manualSeed(4);
    const { history } = await model.fit(x, y, { epochs: 3, batchSize: 32, verbose: 0 });
    return history;
  };

  test.each<[string, () => torch.optim.Optimizer]>([
    ['Adam', () => new torch.optim.Adam({ lr: 1e-3 })],
    [
      'Adam with amsgrad, weight decay, maximize',
      () => new torch.optim.Adam({ lr: 1e-3, amsgrad: true, weightDecay: 0.1, maximize: true }),
    ],
    ['AdamW', () => new torch.optim.AdamW({ lr: 1e-3, weightDecay: 0.3 })],
    ['SGD', () => new torch.optim.SGD({ lr: 0.05, momentum: 0.9 })],
  ])('with %s comes to the same as with PyTorch’s kernels', async (_, optimizer) => {
    const [fast, exact] = [build('fast', optimizer), build('pytorch', optimizer)];
    const [own, theirs] = [await train(fast), await train(exact)];
    for (const name of ['loss', 'accuracy']) {
      own[name]?.forEach((value, i) => {
        expect(value).toBeCloseTo(theirs[name]?.[i] as number, 4);
      });
    }
    fast.getWeights().forEach((weight, i) => {
      const other = exact.getWeights()[i] as torch.Tensor;
      expect(torch.max(torch.abs(torch.sub(weight, other))).item()).toBeLessThan(2e-4);
    });
  });

  test('repeats itself to the bit', async () => {
    const run = async (): Promise<string> => {
      const model = build('fast', () => new torch.optim.Adam());
      await train(model);
      return createHash('sha1').update(model.getWeights().map(bitsOf).join()).digest('hex');
    };
    expect(await run()).toBe(await run());
  });

  test('predictions of a sample are the same in a batch of any size', async () => {
    const model = build('fast', () => new torch.optim.Adam());
    const whole = (await model.predict(x, { batchSize: 200 })).toArray();
    for (const batchSize of [1, 7, 64]) expect((await model.predict(x, { batchSize })).toArray()).toEqual(whole);
    const row = x.dataSync().slice(0, 20) as Float32Array;
    expect([...model.predictSync(row)]).toEqual((whole as number[][])[0]);
  });
});

test('a graph gives the same bits whatever the number of threads', () => {
  // Large enough that several threads share its products, sums and updates.
  const [x, w] = [randn(256, 700), torch.mul(randn(600, 700), 0.04)];
  w.requiresGrad = true;
  const adam = new torch.optim.Adam([w], { lr: 0.01 });
  const digest = (tensor: torch.Tensor): string => createHash('sha1').update(bitsOf(tensor)).digest('hex');
  const { graph } = recordStep(
    [x],
    () => {
      const loss = op('mean', op('log_softmax.int', op('relu', op('linear', x, w)), 1));
      adam.apply(torch.grad(loss, [w]));
      return [loss];
    },
    () => null,
    'fast',
  );
  const start = torch.noGrad(() => torch.clone(w));
  const state = adam.stateDict();
  const results = [1, 2, 3, 5].map((threads) => {
    torch.setNumThreads(threads);
    torch.noGrad(() => op('copy_', w, start));
    adam.loadStateDict(state);
    graph?.profile(5);
    return [digest(w), digest(graph?.outputs()[0] as torch.Tensor)];
  });
  torch.setNumThreads(1);
  for (const result of results) expect(result).toEqual(results[0]);
  graph?.dispose();
});

test.each(['baseline', 'avx2'])('the kernels for %s give the same to rounding', (kernels) => {
  const script = path.join(__dirname, 'fastProcess.js');
  const run = (set: string | undefined): number[] => {
    const env = { ...process.env, ...(set === undefined ? {} : { NODE_TORCH_KERNELS: set }) };
    const { stdout, stderr, status } = spawnSync(process.execPath, [script], { env, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    return JSON.parse(stdout);
  };
  const [own, other] = [run(undefined), run(kernels)];
  expect(other).toHaveLength(own.length);
  for (const [i, value] of other.entries()) expect(value).toBeCloseTo(own[i] as number, 4);
});
