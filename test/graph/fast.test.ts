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
    // Short sums run from the first to the last; MKL splits some of them.
    const slack = k <= 128 ? 1.6 : 1.15;
    expectAsExact([randn(m, k), randn(k, n)], ([a, b]) => [op('mm', a, b)], [/^gemm$/], slack);
    expectAsExact([randn(m, k), randn(n, k)], ([a, b]) => [op('mm', a, op('t', b))], [/^gemm$/], slack);
    expectAsExact([randn(k, m), randn(k, n)], ([a, b]) => [op('mm', op('t', a), b)], [/^gemm$/], slack);
    expectAsExact([randn(k, m), randn(n, k)], ([a, b]) => [op('mm', op('t', a), op('t', b))], [/^gemm$/], slack);
    expectAsExact([randn(m, k), randn(n, k), randn(n)], ([x, w, b]) => [op('relu', op('linear', x, w, b))], [
      /^gemm\+bias\+relu$/,
    ]);
  });

  test('a batch of products', () => {
    expectAsExact([randn(6, 20, 33), randn(6, 33, 17)], ([a, b]) => [op('bmm', a, b)], [/^batched gemm$/], 1.6);
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

describe('convolution', () => {
  interface Shape {
    images: [number, number, number, number];
    filters: [number, number, number];
    stride?: [number, number];
    padding?: [number, number];
    dilation?: [number, number];
  }
  const shapes: Shape[] = [
    { images: [3, 1, 9, 8], filters: [5, 3, 3] },
    { images: [2, 6, 7, 9], filters: [4, 3, 2], padding: [1, 2] },
    { images: [2, 3, 11, 10], filters: [7, 3, 3], stride: [2, 3], padding: [1, 0] },
    { images: [3, 4, 12, 12], filters: [24, 2, 3], dilation: [2, 3], padding: [2, 1] },
    { images: [9, 20, 6, 5], filters: [33, 1, 1] },
    { images: [1, 2, 4, 4], filters: [1, 4, 4] },
    { images: [2, 16, 70, 70], filters: [8, 5, 5] },
  ];
  const lastChannels = (tensor: torch.Tensor): torch.Tensor => op('contiguous', op('permute', tensor, [0, 2, 3, 1]));
  const asImages = (tensor: torch.Tensor): torch.Tensor => op('permute', tensor, [0, 3, 1, 2]);

  test.each(shapes.flatMap((shape) => [true, false].map((last): [Shape, boolean] => [shape, last])))(
    '%j, channels last: %p, and its gradients',
    ({ images: [n, c, h, w], filters: [f, kh, kw], stride = [1, 1], padding = [0, 0], dilation = [1, 1] }, last) => {
      const plain = randn(n, c, h, w);
      const out = op('conv2d', plain, randn(f, c, kh, kw), null, stride, padding, dilation);
      const images = last ? lastChannels(plain) : plain;
      const gradients = randn(...(out.shape as [number, number, number, number]));
      const inputs = [images, randn(f, c, kh, kw), randn(f), last ? lastChannels(gradients) : gradients];
      const step: Step = (given) => {
        const [x, weight, bias] = given.slice(0, 3).map((tensor) => {
          const leaf = op('alias', tensor);
          leaf.requiresGrad = true;
          return leaf;
        }) as [torch.Tensor, torch.Tensor, torch.Tensor];
        const gradient = given[3] as torch.Tensor;
        const y = op('conv2d', last ? asImages(x) : x, weight, bias, stride, padding, dilation);
        const gradOutputs = last ? asImages(gradient) : gradient;
        return [y, ...torch.grad(y, [x, weight, bias], { gradOutputs, retainGraph: true })];
      };
      // Of few elements the errors are a matter of chance.
      expectAsExact(inputs, step, [/^convolution\+bias$/, /^convolution backward$/], 2);
    },
  );

  test('goes through relu in one kernel', () => {
    const inputs = [lastChannels(randn(3, 4, 8, 8)), randn(6, 4, 3, 3), randn(6)];
    const step: Step = ([x, weight, bias]) => [op('relu', op('conv2d', asImages(x as torch.Tensor), weight, bias))];
    expect(replayed(inputs, step).kernels).toEqual(['convolution+bias+relu']);
    const backAgain: Step = ([x, weight, bias]) => [
      op('relu', op('permute', op('conv2d', asImages(x as torch.Tensor), weight, bias), [0, 2, 3, 1])),
    ];
    expect(replayed(inputs, backAgain).kernels).toEqual(['convolution+bias+relu']);
    expectAsExact(inputs, backAgain, []);
    expectAsExact(inputs, step, []);
  });

  test('without an input that wants a gradient, without bias', () => {
    const step: Step = ([x, given]) => {
      const weight = op('alias', given);
      weight.requiresGrad = true;
      return torch.grad(op('sum', torch.square(op('conv2d', x, weight))), [weight]);
    };
    expectAsExact([randn(4, 3, 9, 9), randn(5, 3, 3, 3)], step, [/^convolution$/, /^convolution backward$/], 1.6);
  });

  test('in groups or transposed stays PyTorch’s', () => {
    const grouped = replayed([randn(2, 4, 5, 5), randn(6, 2, 3, 3)], ([x, w]) => [
      op('conv2d', x, w, null, [1, 1], [0, 0], [1, 1], 2),
    ]);
    expect(grouped.kernels).not.toContain('convolution');
    const transposed = replayed([randn(2, 4, 5, 5), randn(4, 2, 3, 3)], ([x, w]) => [
      op('conv_transpose2d.input', x, w),
    ]);
    expect(transposed.kernels).not.toContain('convolution');
  });
});

describe('attention', () => {
  const leaves = (...tensors: torch.Tensor[]): torch.Tensor[] =>
    tensors.map((tensor) => {
      const leaf = op('alias', tensor);
      leaf.requiresGrad = true;
      return leaf;
    });
  const attend: Step = (inputs) => {
    const [q, k, v] = leaves(...inputs.slice(0, 3)) as [torch.Tensor, torch.Tensor, torch.Tensor];
    const output = torch.scaledDotProductAttention(q, k, v);
    const gradOutputs = inputs[3] as torch.Tensor;
    return [output, ...torch.grad(output, [q, k, v], { gradOutputs })];
  };
  const kernels = [/^attention$/, /^attention backward$/];

  test.each([
    [2, 3, 17, 17, 8, 8],
    [1, 2, 64, 64, 32, 32],
    [2, 1, 5, 33, 7, 7],
    [1, 1, 1, 1, 1, 1],
    [1, 2, 130, 70, 64, 64],
  ])(
    'of [%i, %i, %i] on %i keys has errors no larger than those of PyTorch’s kernels',
    (batch, heads, length, keys, size, values) => {
      const inputs = [
        randn(batch, heads, length, size),
        randn(batch, heads, keys, size),
        randn(batch, heads, keys, values),
        randn(batch, heads, length, values),
      ];
      expectAsExact(inputs, attend, kernels, 1.5);
    },
  );

  test('of heads that lie side by side in one projection, as layers have them', () => {
    const heads = (tensor: torch.Tensor): torch.Tensor => torch.transpose(torch.reshape(tensor, [4, 20, 3, 8]), 1, 2);
    const step: Step = ([projected, gradient]) => {
      const [leaf] = leaves(projected as torch.Tensor) as [torch.Tensor];
      const [q, k, v] = torch.split(leaf, 24, -1).map(heads) as [torch.Tensor, torch.Tensor, torch.Tensor];
      const output = torch.reshape(torch.transpose(torch.scaledDotProductAttention(q, k, v), 1, 2), [4, 20, 24]);
      return [output, ...torch.grad(output, [leaf], { gradOutputs: gradient as torch.Tensor })];
    };
    expectAsExact([randn(4, 20, 72), randn(4, 20, 24)], step, kernels, 1.5);
  });

  test('with a mask, causal or with dropout stays PyTorch’s', () => {
    const inputs = [randn(1, 2, 6, 4), randn(1, 2, 6, 4), randn(1, 2, 6, 4)] as [
      torch.Tensor,
      torch.Tensor,
      torch.Tensor,
    ];
    const masked = replayed(inputs, ([q, k, v]) => [op('scaled_dot_product_attention', q, k, v, null, 0, true)]);
    expect(masked.kernels).not.toContain('attention');
    const expected = op('scaled_dot_product_attention', ...inputs, null, 0, true);
    expect(masked.outputs[0]?.toArray()).toEqual(expected.toArray());
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

test('a product of which another shape goes through relu is one kernel with it', () => {
  const inputs = [randn(2, 4, 5), randn(6, 5), randn(6)];
  const step: Step = ([x, w, b]) => [op('relu', op('linear', x, w, b))];
  expect(replayed(inputs, step).kernels).toEqual(['gemm+bias+relu']);
  expectAsExact(inputs, step, []);
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
      for (const [i, value] of (own[name] ?? []).entries()) expect(value).toBeCloseTo(theirs[name]?.[i] as number, 4);
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
