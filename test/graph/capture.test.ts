import * as torch from 'node-torch';
import { collectGarbage } from '../garbage.js';
import { readGolden } from '../goldens.js';
import { runCleanly } from '../native/child.js';
import { type Bits, Comparison, type Processor, bitsOf as sumsAndHashOf } from '../processor.js';
import { bitsOf, op } from './recording.js';

beforeAll(() => torch.setNumThreads(1));

const exact = { numerics: 'pytorch' } as const;
const features = 6;
const classes = 4;
const batch = 8;

/** A classifier with dropout, made alike each time. */
function makeNet(): torch.Sequential {
  torch.manualSeed(3);
  return torch.sequential([
    torch.layers.dense({ units: 16, activation: 'tanh', inputShape: [features] }),
    torch.layers.dropout(0.25),
    torch.layers.dense({ units: classes }),
  ]);
}

type MakeOptimizer = (parameters: torch.Tensor[]) => torch.optim.Optimizer;
const adam: MakeOptimizer = (parameters) => new torch.optim.Adam(parameters, { lr: 0.01 });

/** A step of training written by hand, with what it changes. */
function makeTraining(makeOptimizer: MakeOptimizer = adam) {
  const net = makeNet();
  const optimizer = makeOptimizer(net.parameters);
  const step = (x: torch.Tensor, y: torch.Tensor) => {
    const logits = net.call(x, { training: true });
    const loss = torch.crossEntropy(logits, y);
    optimizer.apply(torch.grad(loss, net.parameters));
    return { loss, correct: torch.noGrad(() => logits.argmax(1).eq(y).sum()) };
  };
  return { net, optimizer, step };
}

function makeData(samples: number, seed = 1): [torch.Tensor, torch.Tensor] {
  torch.manualSeed(seed);
  return [torch.randn([samples, features]), torch.randint(0, classes, [samples])];
}

const weightsOf = (net: torch.Sequential): string[] => torch.tidy(() => net.parameters.map(bitsOf));
const stateOf = (optimizer: torch.optim.Optimizer): string[] =>
  torch.tidy(() => Object.values(optimizer.stateDict().state).flatMap((entry) => Object.values(entry).map(bitsOf)));
const batchOf = (data: readonly torch.Tensor[], rows: torch.Tensor): [torch.Tensor, torch.Tensor] =>
  data.map((tensor) => tensor.indexSelect(0, rows)) as [torch.Tensor, torch.Tensor];
const double = (x: torch.Tensor): torch.Tensor => x.mul(2);
const message = (fn: () => unknown): string => {
  try {
    fn();
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
  return 'nothing was thrown';
};
const rejection = async (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'nothing was thrown',
    (error) => `${error.name}: ${error.message}`,
  );

describe('inference', () => {
  test.each(['replay', 'run'] as const)(
    '%s gives the bits of the function, for other inputs each time',
    async (how) => {
      const net = makeNet();
      const infer = (x: torch.Tensor) => torch.noGrad(() => net.call(x).softmax(1));
      const captured = torch.capture(infer, [torch.zeros([5, features])], exact);
      expect(captured.recordedRuns).toBe(1);
      for (let seed = 0; seed < 3; seed++) {
        torch.manualSeed(seed);
        const x = torch.randn([5, features]);
        expect(bitsOf(await captured[how](x))).toBe(bitsOf(infer(x)));
      }
      captured.dispose();
    },
  );

  test('of inputs with any shape, scalars and none among them', async () => {
    const captured = torch.capture(
      (a, b, c) => a.mul(b).add(c.sum()),
      [torch.ones([3, 2]), torch.tensor(1), torch.ones([0, 4])],
      exact,
    );
    const inputs = [torch.full([3, 2], 3), torch.tensor(5), torch.ones([0, 4])] as const;
    expect(captured.replay(...inputs).toArray()).toEqual(Array(3).fill([15, 15]));
    expect((await captured.run(...inputs)).toArray()).toEqual(Array(3).fill([15, 15]));
    const counter = torch.zeros([]);
    const counting = torch.capture(() => counter.add_(1), []);
    expect(counting.replay().item()).toBe(2);
    expect((await counting.run()).item()).toBe(3);
  });

  test('of inputs that are views, of other strides, or require gradients', () => {
    const captured = torch.capture(double, [torch.ones([2, 3]).t()]);
    const x = torch.tensor([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    expect(captured.replay(x.t()).toArray()).toEqual([
      [2, 8],
      [4, 10],
      [6, 12],
    ]);
    expect(captured.replay(torch.ones([1, 1], { requiresGrad: true }).expand([3, 2]))).toMatchObject({
      requiresGrad: false,
    });
  });

  test('gradients with respect to an input, whose example requires them', () => {
    const slope = (x: torch.Tensor): torch.Tensor => torch.grad(x.pow(3).sum(), [x])[0] as torch.Tensor;
    const captured = torch.capture(slope, [torch.ones([2], { requiresGrad: true })], exact);
    expect(captured.replay(torch.tensor([2, 3])).toArray()).toEqual([12, 27]);
  });

  test("'fast' agrees with the function to rounding", () => {
    const net = makeNet();
    const infer = (x: torch.Tensor) => torch.noGrad(() => net.call(x));
    const [x] = makeData(batch);
    const fast = torch.capture(infer, [x]).replay(x);
    expect(torch.allclose(fast, infer(x), { rtol: 1e-5, atol: 1e-6 })).toBe(true);
  });

  test('reads what lies outside anew, and hands state on in place', () => {
    const factor = torch.full([], 2);
    const total = torch.zeros([2]);
    const captured = torch.capture((x) => total.add_(x.mul(factor)), [torch.ones([2])]);
    torch.noGrad(() => factor.fill_(10));
    expect(captured.replay(torch.ones([2])).toArray()).toEqual([12, 12]);
    expect(captured.replay(torch.ones([2])).toArray()).toEqual([22, 22]);
  });
});

const optimizers: Array<[string, number, MakeOptimizer]> = [
  ['Adam', 1, adam],
  ['SGD', 1, (parameters) => new torch.optim.SGD(parameters, { lr: 0.1 })],
  ['SGD with momentum', 1, (parameters) => new torch.optim.SGD(parameters, { lr: 0.1, momentum: 0.9 })],
  // Its first step leaves the dampening out: the second is the one to record.
  [
    'SGD with dampening',
    2,
    (parameters) => new torch.optim.SGD(parameters, { lr: 0.1, momentum: 0.9, dampening: 0.5 }),
  ],
  ['RMSprop', 1, (parameters) => new torch.optim.RMSprop(parameters, { lr: 0.01, centered: true })],
];

describe('a training loop of one’s own', () => {
  test.each(optimizers)('%s: the bits of the same steps made eagerly', async (_, recordedRuns, makeOptimizer) => {
    const rounds = [1, 2, 3, 4].map((seed) => makeData(batch, seed));
    const train = async (make: (training: ReturnType<typeof makeTraining>) => Array<() => unknown>) => {
      const training = makeTraining(makeOptimizer);
      torch.manualSeed(99);
      const logs: string[] = [];
      for (const once of make(training)) {
        const { loss, correct } = (await once()) as { loss: torch.Tensor; correct: torch.Tensor };
        logs.push(bitsOf(loss), bitsOf(correct));
      }
      return { logs, weights: weightsOf(training.net), state: stateOf(training.optimizer) };
    };
    const first = rounds[0] as [torch.Tensor, torch.Tensor];
    const eager = await train(({ step }) => [
      ...Array.from({ length: recordedRuns }, () => () => step(...first)),
      ...rounds.map((inputs) => () => step(...inputs)),
    ]);
    let text = '';
    const captured = await train(({ step, optimizer }) => {
      const graph = torch.capture(step, first, exact);
      text = graph.toString();
      expect([graph.recordedRuns, optimizer.iterations]).toEqual([recordedRuns, recordedRuns]);
      return [
        () => graph.outputs,
        ...rounds.map((inputs, i) => (i % 2 === 0 ? () => graph.replay(...inputs) : () => graph.run(...inputs))),
      ];
    });
    expect({ ...captured, logs: captured.logs.slice(2) }).toEqual({
      ...eager,
      logs: eager.logs.slice(2 * recordedRuns),
    });
    expect(captured.logs.slice(0, 2)).toEqual(eager.logs.slice(2 * recordedRuns - 2, 2 * recordedRuns));
    expect(text).toMatch(/^\d+ kernels of \d+ recorded calls/);
  });

  test('a learning rate that is set between replays takes effect', () => {
    const weight = torch.zeros([1], { requiresGrad: true });
    const sgd = new torch.optim.SGD([weight], { lr: 1 });
    const graph = torch.capture((x) => sgd.apply(torch.grad(weight.mul(x).sum(), [weight])), [torch.ones([1])]);
    expect(weight.item()).toBe(-1);
    sgd.learningRate = 0.25;
    expect(graph.replay(torch.ones([1]))).toBeUndefined();
    expect(weight.item()).toBe(-1.25);
  });

  test('state that is made at the first run is there at the second, which is the recorded one', () => {
    const weight = torch.zeros([2], { requiresGrad: true });
    let optimizer: torch.optim.Optimizer | undefined;
    const graph = torch.capture(
      (x) => {
        optimizer ??= new torch.optim.Adam([weight], { lr: 0.1 });
        const loss = weight.mul(x).sum();
        optimizer.apply(torch.grad(loss, [weight]));
        return loss;
      },
      [torch.ones([2])],
    );
    expect([graph.recordedRuns, optimizer?.iterations]).toEqual([2, 2]);
    graph.replay(torch.ones([2]));
    expect(optimizer?.iterations).toBe(3);
  });
});

/** What scripts/goldens/capture.py wrote. */
interface Golden {
  seed: number;
  steps: number;
  batch: number;
  noise: number;
  width: number;
  penalty: number;
  processor: Processor;
  losses: Array<[number, number]>;
  weights: Bits;
}

describe('a GAN with gradient penalty: two networks and optimizers, and a gradient of a gradient, in one step', () => {
  const golden = readGolden<Golden>('capture');
  const compared = new Comparison(golden.processor);

  function weights(...sizes: number[]): torch.Tensor[] {
    const uniform = (...shape: number[]) => torch.rand(shape).sub_(0.5).requiresGrad_();
    return sizes.slice(1).flatMap((outputs, i) => [uniform(outputs, sizes[i] as number), uniform(outputs)]);
  }

  function network(parameters: torch.Tensor[], x: torch.Tensor): torch.Tensor {
    const [w1, b1, w2, b2] = parameters as [torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor];
    return torch.linear(torch.linear(x, w1, b1).tanh(), w2, b2);
  }

  function makeGan() {
    torch.manualSeed(golden.seed);
    const data = torch.rand([golden.steps * golden.batch, 2]);
    const generator = weights(golden.noise, golden.width, 2);
    const critic = weights(2, golden.width, 1);
    const generate = () => network(generator, torch.rand([golden.batch, golden.noise]));
    const options = { lr: 0.01, betas: [0.5, 0.9] } as const;
    const generatorOptimizer = new torch.optim.Adam(generator, options);
    const criticOptimizer = new torch.optim.Adam(critic, options);
    const step = (real: torch.Tensor) => {
      const fake = torch.noGrad(generate);
      const mixed = real.lerp(fake, torch.rand([golden.batch, 1])).requiresGrad_();
      const [slope] = torch.grad(network(critic, mixed).sum(), [mixed], { createGraph: true }) as [torch.Tensor];
      const penalty = slope.square().sum(1).sqrt().sub(1).square().mean();
      const difference = network(critic, fake).mean().sub(network(critic, real).mean());
      const criticLoss = difference.add(penalty.mul(golden.penalty));
      criticOptimizer.apply(torch.grad(criticLoss, critic));
      const generatorLoss = network(critic, generate()).mean().neg();
      generatorOptimizer.apply(torch.grad(generatorLoss, generator));
      return [criticLoss, generatorLoss] as const;
    };
    return { data, step, parameters: [...generator, ...critic] };
  }

  test.each(['replay', 'run'] as const)(`%s equals PyTorch ${compared.manner}`, async (how) => {
    const { data, step, parameters } = makeGan();
    const [first, ...others] = data.split(golden.batch) as [torch.Tensor, ...torch.Tensor[]];
    const graph = torch.capture(step, [first], exact);
    const losses = [graph.outputs.map((loss) => loss.item())];
    for (const batch of others) losses.push((await graph[how](batch)).map((loss) => loss.item()));
    compared.numbers(losses.flat(), golden.losses.flat(), 1);
    compared.bits(sumsAndHashOf(parameters), golden.weights);
  });

  test(`loop equals PyTorch ${compared.manner}`, async () => {
    const { data, step, parameters } = makeGan();
    const graph = torch.capture(step, [data.narrow(0, 0, golden.batch)], exact);
    const rest = data.narrow(0, golden.batch, (golden.steps - 1) * golden.batch);
    const { steps, means } = await graph.loop({ data: [rest], steps: golden.steps - 1 });
    compared.bits(sumsAndHashOf(parameters), golden.weights);
    const sum = (which: 0 | 1): number => golden.losses.slice(1).reduce((total, losses) => total + losses[which], 0);
    compared.numbers(means, [sum(0) / steps, sum(1) / steps], 1);
  });
});

test('a function may change its inputs in place, the examples stay', () => {
  const example = torch.tensor([1, 2]);
  const kept: torch.Tensor[] = [];
  const graph = torch.capture(
    (x) => {
      if (kept.length === 0) kept.push(torch.keep(torch.ones([1])));
      return x.mul_(2).add(kept[0] as torch.Tensor);
    },
    [example],
  );
  // The second run, the one that was recorded, began with the examples too.
  expect([graph.recordedRuns, graph.outputs.toArray()]).toEqual([2, [3, 5]]);
  expect(graph.replay(example).toArray()).toEqual([3, 5]);
  expect(example.toArray()).toEqual([1, 2]);
});

describe('loop', () => {
  test.each([
    ['with shuffle', { shuffle: true }],
    ['in the order of the data', {}],
    ['in an order that is given', { order: [29, 0, 3, 3, 7, 1, 2, 4, 5, 6, 28, 11, 12, 13, 14, 15, 16, 9] }],
  ])('%s equals the same loop made by hand', async (_, options) => {
    const samples = 30;
    const steps = 11;
    const data = makeData(samples);
    const example = makeData(batch, 9);
    const rowsOfPass = (): torch.Tensor => {
      if ('order' in options) return torch.tensor(options.order as number[], { dtype: 'int64' });
      return 'shuffle' in options ? torch.randperm(samples) : torch.arange(samples);
    };
    const byHand = makeTraining();
    torch.manualSeed(42);
    byHand.step(...example);
    const losses: number[] = [];
    const hits: number[] = [];
    while (losses.length < steps) {
      const rows = rowsOfPass();
      for (let at = 0; at + batch <= rows.numel() && losses.length < steps; at += batch) {
        const { loss, correct } = byHand.step(...batchOf(data, rows.narrow(0, at, batch)));
        losses.push(loss.item());
        hits.push(correct.item());
      }
    }
    const looped = makeTraining();
    torch.manualSeed(42);
    const graph = torch.capture(looped.step, example, exact);
    const result = await graph.loop({ data, steps, ...options });
    expect(weightsOf(looped.net)).toEqual(weightsOf(byHand.net));
    expect(looped.optimizer.iterations).toBe(steps + 1);
    const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / steps;
    expect(result).toEqual({
      steps,
      means: { loss: expect.closeTo(mean(losses), 12), correct: mean(hits) },
      stopped: false,
    });
  });

  test('of many passes over one batch, and of fewer steps than a pass has', async () => {
    const seen = torch.zeros([]);
    const graph = torch.capture((x) => seen.add_(x.sum()), [torch.zeros([2])]);
    await graph.loop({ data: [torch.tensor([1, 2])], steps: 1000 });
    expect(seen.item()).toBe(3000);
    await graph.loop({ data: [torch.tensor([1, 1, 5, 5, 100, 100])], steps: 2 });
    expect(seen.item()).toBe(3012);
    // Passes that are joined end where the first of them would.
    await graph.loop({ data: [torch.tensor([1, 1, 5, 5, 100])], steps: 3 });
    expect(seen.item()).toBe(3026);
  });

  test('has NaN for outputs that are no number, and a number for those that are one', async () => {
    const graph = torch.capture(
      (x) => ({ mean: x.mean(), rows: x, parts: [x.mean().reshape([1, 1]), x.numel() === 4 ? x.sum().gt(0) : x] }),
      [torch.zeros([2, 2])],
    );
    const { means } = await graph.loop({ data: [torch.arange(8, { dtype: 'float32' }).reshape([4, 2])], steps: 2 });
    expect(means).toEqual({ mean: 3.5, rows: Number.NaN, parts: [3.5, 1] });
  });

  test('reads data with other strides, and data that is still to be conjugated', async () => {
    const rows = torch.capture((x) => x.mul(torch.tensor([1, 10])).sum(), [torch.zeros([1, 2])]);
    const data = torch
      .tensor([
        [1, 2, 3],
        [4, 5, 6],
      ])
      .t();
    expect((await rows.loop({ data: [data], steps: 3 })).means).toBe((41 + 52 + 63) / 3);
    const z = op('complex', torch.ones([4]), torch.ones([4]));
    const imaginary = torch.capture(
      (x) => op('imag', x).sum(),
      [torch.ops.call('aten::mul.Scalar', [z, 0]) as torch.Tensor],
    );
    expect((await imaginary.loop({ data: [op('conj', z)], steps: 2 })).means).toBe(-4);
  });

  test('reads the static buffers themselves as data, as they were before', async () => {
    const graph = torch.capture((x) => x.mul(torch.tensor([1, 10])).sum(), [torch.tensor([1, 2])]);
    expect((await graph.loop({ data: graph.inputs, order: [1, 0], steps: 3 })).means).toBe(12);
  });

  test('takes the data at once: what becomes of it afterwards does not change the loop', async () => {
    const seen = torch.zeros([]);
    const graph = torch.capture((x) => seen.add_(x.sum()), [torch.zeros([1])]);
    const x = torch.tensor([1, 2, 3, 4]);
    const order = torch.tensor([3, 3, 3, 0], { dtype: 'int64' });
    const run = graph.loop({ data: [x], order, steps: 4 });
    torch.noGrad(() => order.fill_(1e9));
    x.dispose();
    await run;
    expect(seen.item()).toBe(13);
  });

  test('ends at a step boundary when the signal says so, and goes on with the next loop', async () => {
    const count = torch.zeros([]);
    const graph = torch.capture((x) => count.add_(x.mean()), [torch.zeros([1])]);
    const data = [torch.ones([4])];
    const stop = new AbortController();
    const result = await graph.loop({ data, steps: 1e12, signal: stop.signal, onProgress: () => stop.abort() });
    expect(result.stopped).toBe(true);
    expect(result.steps).toBeGreaterThan(0);
    expect(count.item()).toBe(result.steps);
    expect(await graph.loop({ data, steps: 5, signal: stop.signal })).toEqual({
      steps: 0,
      means: Number.NaN,
      stopped: true,
    });
    expect((await graph.loop({ data, steps: 5 })).stopped).toBe(false);
    expect(count.item()).toBe(result.steps + 5);
  });

  test('tells of its progress, and ends with what onProgress throws', async () => {
    const graph = torch.capture((x) => [x.mean()] as const, [torch.zeros([1])]);
    const data = [torch.full([4], 3)];
    const heard: Array<torch.LoopProgress<readonly [number]>> = [];
    const stop = new AbortController();
    const run = graph.loop({
      data,
      steps: 1e12,
      shuffle: true,
      signal: stop.signal,
      onProgress: (progress) => {
        heard.push(progress);
        if (heard.length === 2) stop.abort();
      },
    });
    const { steps } = await run;
    expect(heard[0]?.means).toEqual([3]);
    expect(heard[1]?.steps).toBeGreaterThan(heard[0]?.steps as number);
    expect(steps).toBeGreaterThanOrEqual(heard[1]?.steps as number);
    const failing = graph.loop({
      data,
      steps: 1e12,
      onProgress() {
        throw new Error('not now');
      },
    });
    expect(await rejection(failing)).toBe('Error: not now');
    expect((await graph.loop({ data, steps: 1 })).steps).toBe(1);
  });

  test('waits while parameters are looked at between two steps', async () => {
    const pair = [torch.zeros([]), torch.zeros([])] as const;
    const graph = torch.capture((x) => pair.map((tensor) => tensor.add_(x.mean())), [torch.zeros([1])]);
    const stop = new AbortController();
    const run = graph.loop({ data: [torch.ones([1])], steps: 1e12, signal: stop.signal });
    await new Promise((resolve) => setTimeout(resolve, 20));
    for (let i = 0; i < 20; i++) {
      const [a, b] = graph.betweenSteps(() => pair.map((tensor) => tensor.item()));
      expect(a).toBe(b);
    }
    stop.abort();
    const { steps } = await run;
    expect(pair[0].item()).toBe(steps);
    expect(graph.betweenSteps(() => 7)).toBe(7);
  });
});

describe('threads', () => {
  test('the event loop is free while a graph runs', async () => {
    const x = torch.randn([1000, 1000]);
    const heavy = (a: torch.Tensor): torch.Tensor => {
      let b = a;
      for (let i = 0; i < 8; i++) b = b.matmul(a).tanh();
      return b;
    };
    const graph = torch.capture(heavy, [x], exact);
    let ticks = 0;
    const timer = setInterval(() => ticks++, 1);
    const result = await graph.run(x);
    clearInterval(timer);
    expect(bitsOf(result)).toBe(bitsOf(heavy(x)));
    // A call that held the event loop would let it in once at most.
    expect(ticks).toBeGreaterThan(3);
  });

  test('runs and loops come one behind the other, each with the inputs it was given', async () => {
    const total = torch.zeros([]);
    const graph = torch.capture((x) => [x.mul(2), total.add_(x.sum())] as const, [torch.zeros([2])]);
    const input = torch.tensor([1, 1]);
    const first = graph.run(input);
    const second = graph.run(input.mul(10));
    const third = graph.loop({ data: [torch.full([4], 100)], steps: 3 });
    const fourth = graph.run(input);
    torch.noGrad(() => input.fill_(1e6));
    input.dispose();
    const seen = (await Promise.all([first, second, fourth])).map((outputs) =>
      outputs.map((output) => output.dataSync()[0]),
    );
    expect(seen).toEqual([
      [2, 2],
      [20, 22],
      [2, 624],
    ]);
    expect((await third).means[1]).toBe((222 + 422 + 622) / 3);
  });

  test('a run that fails does not hinder the next', async () => {
    const table = torch.ones([5, 2]);
    const graph = torch.capture((x) => torch.embedding(x, table), [torch.zeros([3], { dtype: 'int64' })]);
    const bad = torch.full([3], 100, { dtype: 'int64' });
    expect(() => graph.replay(bad)).toThrow(/index out of range/);
    const results = await Promise.allSettled([
      graph.run(bad),
      graph.loop({ data: [bad], steps: 2 }),
      graph.run(torch.ones([3], { dtype: 'int64' })),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
    expect((results[0] as PromiseRejectedResult).reason).toBeInstanceOf(torch.TorchError);
  });

  test('what needs the graph at once is refused while it runs', async () => {
    const graph = torch.capture(double, [torch.zeros([2])]);
    const run = graph.run(torch.ones([2]));
    const looped = graph.loop({ data: [torch.ones([2])], steps: 1 });
    expect(message(() => graph.replay(torch.ones([2])))).toBe(
      'Error: Expected no run under way for replay() of a captured graph but run() is. Await it, or call run(), which waits its turn',
    );
    expect(message(() => graph.replayInPlace())).toMatch(/for replayInPlace\(\) .* but run\(\) is/);
    expect(message(() => graph.dispose())).toMatch(/for dispose\(\) .* but run\(\) is\. Await it/);
    await run;
    expect(message(() => graph.dispose())).toMatch(/but loop\(\) is/);
    await looped;
    graph.dispose();
  });

  test('two graphs that share parameters train one after the other', async () => {
    const { step, optimizer } = makeTraining();
    const small = torch.capture(step, makeData(2));
    const large = torch.capture(step, makeData(batch));
    await small.run(...makeData(2));
    await large.run(...makeData(batch));
    expect(optimizer.iterations).toBe(4);
  });

  test('works in a worker, also in one that is terminated in the middle of a loop', () => {
    const source = `
      const torch = require(require('node:worker_threads').workerData);
      const { parentPort } = require('node:worker_threads');
      const total = torch.zeros([]);
      const graph = torch.capture((x) => total.add_(x.sum()), [torch.zeros([2])]);
      (async () => {
        graph.replay(torch.ones([2]));
        await graph.run(torch.ones([2]));
        const { steps } = await graph.loop({ data: [torch.ones([4])], steps: 10 });
        parentPort.postMessage([steps, total.item()]);
        await graph.loop({ data: [torch.ones([4])], steps: 1e12 });
      })();`;
    const program = `
      const { Worker } = require('node:worker_threads');
      const start = () => new Worker(${JSON.stringify(source)}, { eval: true, workerData: packageFolder });
      (async () => {
        const workers = [start(), start()];
        const answers = await Promise.all(workers.map((worker) => new Promise((resolve) => worker.once('message', resolve))));
        await new Promise((resolve) => setTimeout(resolve, 30));
        const codes = await Promise.all(workers.map((worker) => worker.terminate()));
        console.log(JSON.stringify([answers, codes]));
      })();`;
    expect(JSON.parse(runCleanly(program))).toEqual([
      [
        [10, 24],
        [10, 24],
      ],
      [1, 1],
    ]);
  });

  test('a process ends while a loop runs, when it says so, and not before the loop is done, when it does not', () => {
    const start = `
      const graph = torch.capture((x) => x.sum(), [torch.zeros([2])]);
      const loop = (steps) => graph.loop({ data: [torch.ones([4])], steps });`;
    expect(runCleanly(`${start} loop(1e12); setTimeout(() => { console.log('end'); process.exit(0); }, 30);`)).toBe(
      'end',
    );
    expect(runCleanly(`${start} loop(20000).then(({ steps }) => console.log(steps));`)).toBe('20000');
  });
});

describe('outputs', () => {
  test('come in the structure that the function returned', async () => {
    const nested = torch.capture(
      (x) => ({ a: x, list: [x.mul(2), { deep: x.mul(3) }], none: [], empty: {} }),
      [torch.ones([1])],
    );
    const numbers = (outputs: unknown): unknown => JSON.parse(JSON.stringify(outputs));
    const expected = { a: [5], list: [[10], { deep: [15] }], none: [], empty: {} };
    expect(numbers(nested.replay(torch.tensor([5])))).toEqual(expected);
    expect(numbers(await nested.run(torch.tensor([5])))).toEqual(expected);
    expect(numbers(nested.outputs)).toEqual(expected);
    expect(torch.capture((x) => void x.mul(2), [torch.ones([1])]).replay(torch.ones([1]))).toBeUndefined();
    const tuple = torch.capture((x) => [x, x.mul(2)], [torch.ones([1])]).replay(torch.tensor([4]));
    expect(tuple.map((tensor) => tensor.item())).toEqual([4, 8]);
  });

  test('of replay are copies, those of the graph are overwritten', () => {
    const graph = torch.capture(double, [torch.tensor([1, 2])]);
    expect(graph.outputs.toArray()).toEqual([2, 4]);
    expect(graph.inputs[0].toArray()).toEqual([1, 2]);
    const first = graph.replay(torch.tensor([10, 20]));
    const second = graph.replay(torch.tensor([30, 40]));
    expect([first, second, graph.outputs].map((tensor) => tensor.toArray())).toEqual([
      [20, 40],
      [60, 80],
      [60, 80],
    ]);
    expect(first.sharesStorage(graph.outputs)).toBe(false);
    torch.noGrad(() => graph.inputs[0].fill_(7));
    graph.replayInPlace();
    expect(graph.outputs.toArray()).toEqual([14, 14]);
    expect(second.toArray()).toEqual([60, 80]);
  });

  test('may be an input, a parameter, a view, or the same tensor twice', () => {
    const weight = torch.tensor([1, 2], { requiresGrad: true });
    const graph = torch.capture((x) => [x, weight, x.mul(weight).expand([3, 2]), x.t(), x], [torch.ones([2])]);
    const outputs = graph.replay(torch.tensor([3, 4]));
    expect(outputs.map((tensor) => tensor.toArray())).toEqual([[3, 4], [1, 2], Array(3).fill([3, 8]), [3, 4], [3, 4]]);
    expect(outputs.some((tensor) => tensor.requiresGrad)).toBe(false);
    torch.noGrad(() => outputs.map((tensor) => tensor.zero_()));
    expect(weight.toArray()).toEqual([1, 2]);
  });

  test('a shape that is changed in place by who was given a tensor does not reach the graph', () => {
    const graph = torch.capture(double, [torch.ones([2, 3])]);
    op('t_', graph.inputs[0]);
    op('t_', graph.outputs);
    expect(graph.replay(torch.full([2, 3], 4)).toArray()).toEqual(Array(2).fill([8, 8, 8]));
    torch.dispose([graph.inputs, graph.outputs]);
    expect(graph.replay(torch.full([2, 3], 5)).toArray()).toEqual(Array(2).fill([10, 10, 10]));
  });
});

describe('what cannot be captured', () => {
  test.each([
    [
      'item()',
      (x: torch.Tensor) => x.mul(x.sum().item()),
      'reading values (item(), dataSync(), toArray()) from JavaScript inside the step',
    ],
    [
      'a shape that depends on data',
      (x: torch.Tensor) => x.nonzero(),
      'aten::nonzero gives a result whose shape depends on the data',
    ],
    [
      'a value that is read back',
      (x: torch.Tensor) => x.mul(x.equal(x) ? 1 : 2),
      'aten::equal reads a value back to the host',
    ],
    [
      'backward()',
      (x: torch.Tensor) => {
        const weight = torch.ones([2], { requiresGrad: true });
        x.mul(weight).sum().backward();
        return x.mul(2);
      },
      'backward() leaves gradients in the tensors, which torch.grad() does not',
    ],
  ] as Array<[string, (x: torch.Tensor) => torch.Tensor, string]>)('%s', (_, fn, reason) => {
    let runs = 0;
    const call = () =>
      torch.capture(
        (x) => {
          runs++;
          return fn(x);
        },
        [torch.ones([2])],
      );
    expect(message(call)).toBe(
      `CaptureError: Expected a function that can be replayed but ${reason}. Move that out of the captured function, or call the function as it is`,
    );
    expect(call).toThrow(torch.CaptureError);
    expect(runs).toBe(2);
  });

  test('a tensor that is kept at each run', () => {
    const kept: torch.Tensor[] = [];
    const call = () => torch.capture((x) => void kept.push(torch.keep(x.mul(2))), [torch.ones([2])]);
    expect(message(call)).toMatch(/^CaptureError: .*keeps a tensor that it made.*in place/);
    expect(kept).toHaveLength(2);
  });

  test('an async function', async () => {
    const call = (fn: () => Promise<unknown>) => () => torch.capture(fn as never, []);
    expect(message(call(async () => torch.ones([2])))).toMatch(/^TypeError: Expected a synchronous function for fn/);
    expect(message(call(() => Promise.reject(new Error('lost'))))).toMatch(
      /^TypeError: Expected a synchronous function/,
    );
    await new Promise((resolve) => setImmediate(resolve));
  });

  test('outputs that are no tensors', () => {
    const cyclic: unknown[] = [];
    cyclic.push(cyclic);
    const returned = (value: unknown) => message(() => torch.capture((() => value) as never, []));
    expect(returned(3)).toBe(
      'TypeError: Expected a Tensor, or arrays and objects of Tensors, for what the captured function returns but received 3 of type number. ' +
        'A replay would not compute it anew: return the Tensor that it comes from',
    );
    expect(returned({ a: [torch.ones([1]), 'x'] })).toMatch(
      /for what the captured function returns, 'a', \[1\] but received 'x'/,
    );
    for (const value of [null, [undefined], cyclic, new Map(), new Float32Array(2), () => 1, Symbol('s'), new Date()]) {
      expect(returned(value)).toMatch(/^TypeError: Expected a Tensor, or arrays and objects of Tensors,/);
    }
  });

  test('a capture inside a capture; the outer one goes on', () => {
    let inner = '';
    const graph = torch.capture(
      (x) => {
        inner = message(() => torch.capture(double, [x]));
        return x.mul(3);
      },
      [torch.ones([2])],
      exact,
    );
    expect(inner).toBe(
      'RangeError: Expected no capture inside a function that is being captured: captures cannot be nested',
    );
    expect(graph.replay(torch.ones([2])).toArray()).toEqual([3, 3]);
  });

  test('what throws: the error comes through, and the next capture works', () => {
    expect(() =>
      torch.capture(() => {
        throw new RangeError('of the function');
      }, []),
    ).toThrow('of the function');
    expect(() => torch.capture((x) => x.matmul(x), [torch.ones([2, 3])])).toThrow(torch.TorchError);
    expect(
      torch
        .capture(double, [torch.ones([1])])
        .replay(torch.ones([1]))
        .item(),
    ).toBe(2);
  });

  test('replays of another graph, which would not be recorded', async () => {
    const inner = torch.capture(double, [torch.zeros([2])], exact);
    const refused: Array<string | Promise<string>> = [];
    const outer = torch.capture(
      (x) => {
        refused.push(
          message(() => inner.replay(x)),
          message(() => inner.replayInPlace()),
        );
        refused.push(rejection(inner.run(x)), rejection(inner.loop({ data: [x], steps: 1 })));
        return double(x).add(1);
      },
      [torch.zeros([2])],
      exact,
    );
    expect(await Promise.all(refused)).toEqual(
      ['replay()', 'replayInPlace()', 'run()', 'loop()'].map(
        (what) =>
          `Error: Expected no ${what} inside a function that is being captured: what a replay computes is not recorded. Call the function that was captured instead`,
      ),
    );
    expect(outer.replay(torch.tensor([1, 2])).toArray()).toEqual([3, 5]);
    expect(inner.replay(torch.tensor([1, 2])).toArray()).toEqual([2, 4]);
  });
});

describe('wrong arguments', () => {
  const graph = () => torch.capture((x, y) => x.add(y), [torch.zeros([4, 2]), torch.zeros([4, 1])]);

  test('of capture', () => {
    const sparse = op('to_sparse', torch.eye(2));
    const disposed = torch.ones([2]);
    disposed.dispose();
    const call = (...args: unknown[]) => message(() => (torch.capture as (...args: unknown[]) => unknown)(...args));
    expect(call(3, [])).toBe('TypeError: Expected a function for fn but received 3 of type number');
    expect(call(double)).toBe('TypeError: Expected an array of Tensors for exampleInputs but received undefined');
    expect(call(double, torch.ones([2]))).toMatch(/Expected an array of Tensors for exampleInputs/);
    expect(call(double, [torch.ones([1]), [1]])).toMatch(
      /Expected a Tensor for exampleInputs\[1\] but received an array/,
    );
    expect(call(double, [sparse])).toBe(
      'TypeError: Expected a dense Tensor for exampleInputs[0] but received one of layout sparse_coo',
    );
    expect(call(double, [disposed])).toMatch(/^DisposedError/);
    expect(call(double, [torch.ones([1])], { numerics: 'exact' })).toMatch(/'fast' or 'pytorch' for numerics/);
    expect(call(double, [torch.ones([1])], { numeric: 'fast' })).toMatch(/but received 'numeric'/);
    expect(call(double, [torch.ones([1])], 3)).toMatch(/the options of capture/);
  });

  test.each(['replay', 'run'] as const)('of %s', async (how) => {
    const captured = graph();
    const call = (...inputs: unknown[]) =>
      rejection((async () => (captured[how] as (...inputs: unknown[]) => unknown)(...inputs))());
    const x = torch.ones([4, 2]);
    const y = torch.ones([4, 1]);
    expect(await call(x)).toBe(
      `RangeError: Expected 2 inputs for ${how}(), as many as there were examples, but received 1`,
    );
    expect(await call(x, y, y)).toMatch(/but received 3/);
    expect(await call(x, [1])).toMatch(
      /TypeError: Expected a Tensor for input 1 of .* but received an array of length 1/,
    );
    expect(await call(x, torch.ones([3, 1]))).toBe(
      `RangeError: Expected float32[4, 1], as the example was, for input 1 of ${how}() but received float32[3, 1]. ` +
        'Capture the function for that shape and dtype too, or convert the input',
    );
    expect(await call(x.to('float64'), y)).toMatch(/Expected float32\[4, 2\], .* but received float64\[4, 2\]/);
    x.dispose();
    expect(await call(x, y)).toMatch(/^DisposedError/);
    // None of them has run anything.
    expect(captured.outputs.sum().item()).toBe(0);
  });

  test('of loop', async () => {
    const captured = graph();
    const call = (options: unknown) => rejection(captured.loop(options as torch.LoopOptions<number>));
    const x = torch.ones([9, 2]);
    const y = torch.ones([9, 1]);
    const data = [x, y];
    expect(await call(undefined)).toMatch(/^TypeError: .*the options of loop/);
    expect(await call({ data, steps: 1, epochs: 2 })).toMatch(/but received 'epochs'/);
    expect(await call({ data })).toBe('TypeError: Expected a positive integer for steps but received undefined');
    for (const steps of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(await call({ data, steps })).toMatch(/^RangeError: Expected a positive integer for steps/);
    }
    expect(await call({ data: x, steps: 1 })).toMatch(/an array of Tensors, one for each input, for data/);
    expect(await call({ data: [x], steps: 1 })).toMatch(/Expected 2 Tensors in data/);
    expect(await call({ data: [x, [1]], steps: 1 })).toMatch(/Expected a Tensor for data\[1\]/);
    expect(await call({ data: [x, x], steps: 1 })).toBe(
      'RangeError: Expected float32[samples, 1] on cpu for data[1], as the captured input is float32[4, 1], but received float32[9, 2] on cpu',
    );
    expect(await call({ data: [x, y.to('int64')], steps: 1 })).toMatch(/but received int64\[9, 1\]/);
    expect(await call({ data: [x, torch.tensor(1)], steps: 1 })).toMatch(/but received float32\[\]/);
    expect(await call({ data: [x, op('to_sparse', y)], steps: 1 })).toMatch(/\(sparse_coo\)/);
    expect(await call({ data: [x, y.narrow(0, 0, 8)], steps: 1 })).toMatch(
      /Expected 9 samples in data\[1\], .* received 8/,
    );
    expect(await call({ data: data.map((tensor) => tensor.narrow(0, 0, 3)), steps: 1 })).toMatch(
      /at least 4 samples, as many as the batch has, for data but received 3/,
    );
    expect(await call({ data, steps: 1, shuffle: 1 })).toMatch(/true or false for shuffle/);
    expect(await call({ data, steps: 1, shuffle: true, order: [1, 2, 3, 4] })).toMatch(
      /shuffle or order but received both/,
    );
    expect(await call({ data, steps: 1, signal: {} })).toMatch(/an AbortSignal for signal/);
    expect(await call({ data, steps: 1, onProgress: 3 })).toMatch(/a function for onProgress/);
  });

  test.each([
    ['past the end', [0, 1, 2, 9], /RangeError: Expected numbers of samples, from 0 to 8, for order but received 9/],
    ['before the start', [0, 1, 2, -1], /for order but received -1/],
    ['too few', [0, 1, 2], /at least 4 numbers, as many as the batch has, for order but received 3/],
    ['none', [], /at least 4 numbers/],
    ['fractions', [0, 1.5, 2, 3], /Expected an integer for order\[1\] but received 1.5/],
    ['floats', new Float32Array([0, 1, 2, 3]), /Expected integers for order/],
    [
      'in two dimensions',
      torch.zeros([2, 2], { dtype: 'int64' }),
      /Expected order of shape \[n\] but received \[2, 2\]/,
    ],
    ['text', 'abcd', /a Tensor or an array of integers for order/],
    ['huge', new BigUint64Array([2n ** 64n - 1n, 0n, 0n, 0n]), /Expected numbers of samples/],
    ['holes', [0, undefined, 1, 2], /Expected an integer for order\[1\] but received undefined/],
  ] as Array<[string, never, RegExp]>)('an order with numbers %s', async (_, order, expected) => {
    const data = [torch.ones([9, 2]), torch.ones([9, 1])];
    expect(await rejection(graph().loop({ data, steps: 1, order }))).toMatch(expected);
  });

  test('a loop without a common first axis', async () => {
    const shapes = (...examples: torch.Tensor[]) =>
      rejection(torch.capture((...inputs) => inputs[0], examples).loop({ data: examples, steps: 1 }));
    const way = 'Use replay() or run()';
    expect(await shapes(torch.ones([2, 3]), torch.ones([3]))).toBe(
      `RangeError: Expected inputs with samples on their first axis, as many in each, for loop() but they have the shapes [2, 3], [3]. ${way}`,
    );
    expect(await shapes(torch.tensor(1))).toMatch(/the shapes \[\]/);
    expect(await shapes(torch.ones([0, 2]))).toMatch(/the shapes \[0, 2\]/);
    expect(await rejection(torch.capture(() => torch.ones([1]), []).loop({ data: [], steps: 1 }))).toMatch(
      /it has none/,
    );
  });

  test('of apply', () => {
    const weights = [torch.ones([2, 3], { requiresGrad: true }), torch.ones([3], { requiresGrad: true })];
    const optimizer = new torch.optim.Adam(weights);
    const apply = (grads: unknown) => message(() => optimizer.apply(grads as torch.Tensor[]));
    const good = weights.map((weight) => torch.onesLike(weight));
    expect(apply(good[0])).toMatch(/^TypeError: Expected an array of Tensors for grads/);
    expect(apply([good[0]])).toBe('RangeError: Expected 2 gradients in grads, one for each parameter, but received 1');
    expect(apply([good[0], null])).toMatch(
      /Expected a Tensor for grads\[1\] but received null\. The loss does not depend/,
    );
    expect(apply([good[0], [1]])).toMatch(/Expected a Tensor for grads\[1\] but received an array/);
    expect(apply([good[0], torch.ones([4])])).toBe(
      'RangeError: Expected float32[3] for grads[1] but received float32[4]',
    );
    expect(apply([good[0], torch.ones([3], { dtype: 'float64' })])).toMatch(/float32\[3\] .* float64\[3\]/);
    expect(optimizer.iterations).toBe(0);
    expect(message(() => new torch.optim.Adam().apply([]))).toMatch(/Expected parameters before the first step/);
    optimizer.apply(good);
    expect(optimizer.iterations).toBe(1);
  });
});

describe('dispose', () => {
  test('gives the memory back; what uses the graph afterwards says so', async () => {
    const graph = torch.capture(double, [torch.zeros([2])]);
    graph.dispose();
    graph.dispose();
    graph[Symbol.dispose]?.();
    expect(graph.isDisposed).toBe(true);
    expect(graph.outputs.isDisposed && graph.inputs[0].isDisposed).toBe(true);
    expect(graph.toString()).toBe('CapturedGraph(<disposed>)');
    const x = torch.ones([2]);
    const said = /^DisposedError: Expected a live captured graph but it was disposed of/;
    expect(message(() => graph.replay(x))).toMatch(said);
    expect(message(() => graph.replayInPlace())).toMatch(said);
    expect(await rejection(graph.run(x))).toMatch(said);
    expect(await rejection(graph.loop({ data: [x], steps: 1 }))).toMatch(said);
  });

  test('by using', () => {
    const program = `{ using graph = torch.capture((x) => x.mul(2), [torch.zeros([2])]); globalThis.seen = graph; }
      console.log(seen.isDisposed);`;
    const source =
      Number(process.versions.node.split('.')[0]) >= 24
        ? program
        : program.replace('using', 'const').replace('}', 'graph[Symbol.dispose](); }');
    expect(runCleanly(source)).toBe('true');
  });

  /** How many tensors and bytes are there after `fn` that were not before; what it made must have been disposed of, not left to the collector. */
  async function leftBy(fn: () => unknown): Promise<Pick<torch.MemoryInfo, 'numTensors' | 'numBytes'>> {
    await fn();
    collectGarbage();
    const before = torch.memory();
    await fn();
    const after = torch.memory();
    return { numTensors: after.numTensors - before.numTensors, numBytes: after.numBytes - before.numBytes };
  }

  const nothing = { numTensors: 0, numBytes: 0 };
  const { step } = makeTraining();
  const data = makeData(20);
  const example = makeData(batch);
  const graph = torch.capture(step, example);
  const bad = [torch.ones([1]), torch.ones([1])] as const;
  test.each([
    ['capture and dispose', () => torch.capture(step, example).dispose()],
    ['capture in tidy', () => torch.tidy(() => torch.capture(step, example)).dispose()],
    ['a capture that is refused', () => message(() => torch.capture((x) => x.nonzero(), [data[0]]))],
    ['a capture that throws', () => message(() => torch.capture((x) => x.matmul(x), [data[0]]))],
    [
      'a capture of wrong outputs',
      () => message(() => torch.capture(((x: torch.Tensor) => [x.mul(2), 3]) as never, [data[0]])),
    ],
    ['a capture of wrong examples', () => message(() => torch.capture(step, [data[0], 3 as never]))],
    ['replay', () => torch.dispose(graph.replay(...example))],
    ['replay in tidy', () => torch.tidy(() => graph.replay(...example).loss.item())],
    ['replayInPlace', () => graph.replayInPlace()],
    ['a replay that fails', () => message(() => graph.replay(...bad))],
    ['run', async () => torch.dispose(await graph.run(...example))],
    ['run in tidy', () => torch.tidy(async () => (await graph.run(...example)).loss.item())],
    ['several runs', async () => torch.dispose(await Promise.all([1, 2, 3].map(() => graph.run(...example))))],
    ['a run that fails', () => rejection(graph.run(...bad))],
    ['loop', () => graph.loop({ data, steps: 5 })],
    ['loop with shuffle', () => graph.loop({ data, steps: 5, shuffle: true })],
    ['loop with an order', () => graph.loop({ data, steps: 5, order: [1, 2, 3, 4, 5, 6, 7, 8] })],
    [
      'loop within tidy',
      () => torch.tidy(() => graph.loop({ data: data.map((tensor) => tensor.mul(1)), steps: 5 }).then(() => 0)),
    ],
    ['a loop that is aborted', () => graph.loop({ data, steps: 5, signal: AbortSignal.abort() })],
    ['a loop that is refused', () => rejection(graph.loop({ data, steps: 5, order: [1] }))],
    ['toString', () => graph.toString()],
  ] as Array<[string, () => unknown]>)('no tensor stays behind: %s', async (_, fn) => {
    expect(await leftBy(fn)).toEqual(nothing);
  });

  test('what a synchronous tidy ends around a run does not go with it', async () => {
    let run: Promise<torch.Tensor> | undefined;
    let looped: Promise<unknown> | undefined;
    const doubling = torch.capture(double, [torch.zeros([2])]);
    torch.tidy(() => {
      const x = torch.tensor([1, 2]);
      void doubling.run(x);
      run = doubling.run(x);
      looped = doubling.loop({ data: [x.mul(3)], order: torch.tensor([1, 0], { dtype: 'int64' }), steps: 3 });
    });
    expect((await run)?.toArray()).toEqual([2, 4]);
    await looped;
    expect(doubling.outputs.toArray()).toEqual([12, 6]);
  });

  test('a graph that nobody holds is collected', () => {
    const make = (): void => {
      torch.capture((x) => x.add(1), [torch.zeros([1000])]);
    };
    make();
    collectGarbage();
    const before = torch.memory();
    for (let i = 0; i < 5; i++) make();
    collectGarbage();
    expect(torch.memory()).toEqual(before);
  });
});

/** Never called: what it proves, the compiler checks. */
function usage(x: torch.Tensor): unknown[] {
  const one = torch.capture((a, b) => a.add(b), [x, x]);
  const sum: torch.Tensor = one.replay(x, x);
  const named = torch.capture((a) => ({ loss: a.sum(), parts: [a, a] as const }), [x]);
  const loss: torch.Tensor = named.replay(x).loss;
  const parts: readonly [torch.Tensor, torch.Tensor] = named.outputs.parts;
  const promised: Promise<{ loss: torch.Tensor }> = named.run(x);
  const looped: Promise<torch.LoopResult<{ loss: number; parts: readonly [number, number] }>> = named.loop({
    data: [x],
    steps: 1,
    onProgress: ({ means }) => means.loss.toFixed(2),
  });
  const list = torch.capture((...inputs) => inputs, [x, x, x] as torch.Tensor[]);
  const many: torch.Tensor[] = list.replay(x, x, x);
  // biome-ignore lint/suspicious/noConfusingVoidType: what a function without a result gives
  const nothing: void = torch.capture((a) => void a.add_(1), [x]).replay(x);
  const inputs: [torch.Tensor, torch.Tensor] = one.inputs;
  const anyGraph: torch.CapturedGraph[] = [one as torch.CapturedGraph, named as torch.CapturedGraph];

  // @ts-expect-error one input is missing
  one.replay(x);
  // @ts-expect-error no number
  one.replay(x, 3);
  // @ts-expect-error no such output
  named.replay(x).accuracy;
  // @ts-expect-error a promise is no tensor
  named.run(x).loss;
  // @ts-expect-error numbers are not replayed
  torch.capture((a) => a.numel(), [x]);
  // @ts-expect-error no async functions
  torch.capture(async (a) => a, [x]);
  // @ts-expect-error no such numerics
  torch.capture(double, [x], { numerics: 'exact' });
  // @ts-expect-error steps are missing
  one.loop({ data: [x, x] });

  return [sum, loss, parts, promised, looped, many, nothing, inputs, anyGraph];
}

test('the types hold', () => {
  expect(usage).toBeInstanceOf(Function);
});
