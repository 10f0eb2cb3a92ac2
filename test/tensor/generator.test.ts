import { createHash } from 'node:crypto';
import * as torch from 'node-torch';
import { readGolden } from '../goldens.js';

interface Golden {
  fresh: { initialSeed: string; state: string };
  seeds: { seed: string; initialSeed: string; state: string; first: number[]; randint: number[]; stateAfter: string }[];
  drawSeed: number;
  draws: Record<string, { dtype: string; values: number[] }>;
  drawnState: string;
}

const golden = readGolden<Golden>('generators');

function digest(state: torch.Tensor): string {
  return createHash('sha256')
    .update(state.dataSync() as Uint8Array)
    .digest('hex');
}

const values = (tensor: torch.Tensor) => tensor.to('float64').flatten().toArray() as number[];

describe("generators have Python's states and numbers", () => {
  test('a fresh one', () => {
    const generator = new torch.Generator();
    expect(generator.device).toBe('cpu');
    expect(String(generator.initialSeed())).toBe(golden.fresh.initialSeed);
    expect(digest(generator.getState())).toBe(golden.fresh.state);
  });

  test.each(golden.seeds)('seed $seed', ({ seed, initialSeed, state, first, randint, stateAfter }) => {
    const generator = new torch.Generator();
    expect(generator.manualSeed(BigInt(seed))).toBe(generator);
    expect(String(generator.initialSeed())).toBe(initialSeed);
    expect(digest(generator.getState())).toBe(state);
    expect(values(torch.rand([3], { generator }))).toEqual(first);
    expect(values(torch.randint(1000, [3], { generator }))).toEqual(randint);
    expect(digest(generator.getState())).toBe(stateAfter);
  });

  test('every function that draws takes a generator', () => {
    const generator = new torch.Generator().manualSeed(golden.drawSeed);
    const untouched = torch.getRngState();
    const options = { generator };
    const weights = torch.tensor([0.1, 0.2, 0.3, 0.4]);
    const empty = (size: number) => torch.empty([size]);
    // In the order of the script: each draw goes on where the one before has stopped.
    const drawn: Record<string, torch.Tensor> = {
      rand: torch.rand(3, options),
      'rand float64': torch.rand([2, 2], { dtype: 'float64', ...options }),
      randn: torch.randn([5], options),
      'randn of many': torch.randn([40], options),
      randint: torch.randint(-5, 100, [6], options),
      'randint of high': torch.randint(10, [4], options),
      randperm: torch.randperm(7, options),
      randLike: torch.randLike(weights, options),
      randnLike: torch.randnLike(weights, options),
      randintLike: torch.randintLike(weights, 3, 9, options),
      'normal of numbers': torch.normal(1.5, 2, [3], options),
      'normal of tensors': torch.normal(weights, weights, options),
      'normal of tensor and number': torch.normal(weights, 2, options),
      'normal of number and tensor': torch.normal(1, weights, options),
      bernoulli: weights.bernoulli(undefined, options),
      'bernoulli of p': weights.bernoulli(0.5, options),
      multinomial: weights.multinomial(3, options),
      'multinomial with replacement': weights.multinomial(6, { replacement: true, ...options }),
      poisson: weights.mul(20).poisson(options),
      uniform_: empty(3).uniform_(-1, 2, options),
      normal_: empty(3).normal_(1, 3, options),
      bernoulli_: empty(6).bernoulli_(0.3, options),
      'bernoulli_ of tensor': empty(4).bernoulli_(weights, options),
      exponential_: empty(3).exponential_(2, options),
      random_: torch.empty([3], { dtype: 'int32' }).random_(undefined, undefined, options),
      'random_ to': empty(3).random_(50, undefined, options),
      'random_ from to': empty(3).random_(10, 20, options),
      cauchy_: empty(3).cauchy_(1, 2, options),
      logNormal_: empty(3).logNormal_(0.5, 0.25, options),
      geometric_: empty(5).geometric_(0.3, options),
    };
    expect(Object.keys(drawn)).toEqual(Object.keys(golden.draws));
    for (const [name, expected] of Object.entries(golden.draws)) {
      const tensor = drawn[name] as torch.Tensor;
      expect([name, tensor.dtype]).toEqual([name, expected.dtype]);
      // Logarithms and cosines differ in the last bits from processor to processor.
      const near = torch.tensor(expected.values, { dtype: 'float64' });
      const same = torch.allclose(tensor.to('float64').flatten(), near, { rtol: 1e-5, atol: 1e-6 });
      expect([name, same ? 'the same' : values(tensor)]).toEqual([name, 'the same']);
    }
    expect(digest(generator.getState())).toBe(golden.drawnState);
    expect(torch.getRngState().equal(untouched)).toBe(true);
  });
});

describe('states', () => {
  test('setState() goes on from getState()', () => {
    const generator = new torch.Generator().manualSeed(3);
    torch.rand([5], { generator });
    const state = generator.getState();
    expect([state.dtype, state.ndim]).toEqual(['uint8', 1]);
    const first = torch.rand([4], { generator });
    generator.setState(state);
    expect(torch.rand([4], { generator }).equal(first)).toBe(true);
    const other = new torch.Generator();
    other.setState(state);
    expect(torch.rand([4], { generator: other }).equal(first)).toBe(true);
  });

  test('cloneState() gives another generator with the same state', () => {
    const generator = new torch.Generator().manualSeed(3);
    torch.randn([3], { generator });
    const clone = generator.cloneState();
    const numbers = torch.rand([4], { generator });
    expect(torch.rand([4], { generator: clone }).equal(numbers)).toBe(true);
    expect(clone.getState().equal(generator.getState())).toBe(true);
  });

  test('seed() gives another sequence each time, and the seed', () => {
    const generator = new torch.Generator();
    const seed = generator.seed();
    expect(generator.initialSeed()).toBe(seed);
    const numbers = torch.rand([4], { generator });
    expect(torch.rand([4], { generator: new torch.Generator().manualSeed(seed) }).equal(numbers)).toBe(true);
    expect(generator.seed()).not.toBe(seed);
  });
});

describe('the default generator', () => {
  test('is what manualSeed() seeds and what draws use', () => {
    expect(torch.manualSeed(5)).toBe(torch.defaultGenerator);
    expect(torch.initialSeed()).toBe(5);
    const numbers = torch.rand([3]);
    const generator = new torch.Generator().manualSeed(5);
    expect(torch.rand([3], { generator }).equal(numbers)).toBe(true);
    torch.defaultGenerator.manualSeed(5);
    expect(torch.rand([3], { generator: torch.defaultGenerator }).equal(numbers)).toBe(true);
    torch.manualSeed(5);
    expect(torch.rand([3], { generator: null }).equal(numbers)).toBe(true);
  });

  test('getRngState(), setRngState() and seed()', () => {
    const state = torch.getRngState();
    const numbers = torch.randn([20]);
    torch.setRngState(state);
    expect(torch.randn([20]).equal(numbers)).toBe(true);
    const seed = torch.seed();
    expect(torch.initialSeed()).toBe(seed);
    torch.setRngState(state);
  });

  test('forkRng() leaves no trace', () => {
    torch.manualSeed(1);
    const expected = torch.rand([3]);
    torch.manualSeed(1);
    const inside = torch.forkRng(() => {
      torch.manualSeed(9);
      return torch.rand([2]);
    });
    expect(torch.rand([3]).equal(expected)).toBe(true);
    expect(torch.rand([2], { generator: new torch.Generator().manualSeed(9) }).equal(inside)).toBe(true);
    torch.manualSeed(1);
    expect(() =>
      torch.forkRng(() => {
        torch.rand([7]);
        throw new Error('inside');
      }),
    ).toThrow('inside');
    expect(torch.rand([3]).equal(expected)).toBe(true);
  });

  test('forkRng() of an async function puts the state back when it has ended, also within tidy()', async () => {
    torch.manualSeed(1);
    const expected = torch.rand([3]);
    torch.manualSeed(1);
    await torch.tidy(() =>
      torch.forkRng(async () => {
        torch.rand([7]);
        await null;
        torch.rand([7]);
      }),
    );
    expect(torch.rand([3]).equal(expected)).toBe(true);
  });
});

describe('recorded and repeated functions draw from generators of their own as well', () => {
  test('torch.capture', () => {
    const generator = new torch.Generator().manualSeed(7);
    const step = torch.capture((x: torch.Tensor) => ({ y: x.add(torch.rand([3], { generator })) }), [torch.zeros([3])]);
    const replayed = [0, 1, 2].map(() => step.replay(torch.zeros([3])).y.toArray());
    const twin = new torch.Generator().manualSeed(7);
    torch.rand([3], { generator: twin });
    expect(replayed).toEqual([0, 1, 2].map(() => torch.rand([3], { generator: twin }).toArray()));
    step.dispose();
  });

  test('seeding or setting a state inside of a step is refused', () => {
    const generator = new torch.Generator();
    const state = generator.getState();
    const draw = () => torch.rand([3], { generator });
    expect(() => torch.capture((x) => x.add(generator.manualSeed(1) && draw()), [torch.zeros([3])])).toThrow(
      'seeding a generator',
    );
    expect(() =>
      torch.capture(
        (x) => {
          generator.setState(state);
          return x.add(draw());
        },
        [torch.zeros([3])],
      ),
    ).toThrow('setting the state of a generator');
  });

  test('a checkpoint draws the same numbers when it calls its function again', () => {
    const gradients = (wrap: boolean) => {
      const generator = new torch.Generator().manualSeed(11);
      const x = torch.ones([6], { requiresGrad: true });
      const fn = (input: torch.Tensor) =>
        input
          .mul(torch.rand([6], { generator }))
          .exp()
          .mul(torch.rand([6]));
      torch.manualSeed(2);
      const y = wrap ? torch.checkpoint(fn, x) : fn(x);
      y.sum().backward();
      return [x.grad?.toArray(), torch.rand([2], { generator }).toArray(), torch.rand([2]).toArray()];
    };
    expect(gradients(true)).toEqual(gradients(false));
  });
});

test('so does a checkpoint inside of a recorded step', () => {
  const gradients = (record: boolean) => {
    const generator = new torch.Generator().manualSeed(11);
    const x = torch.ones([6], { requiresGrad: true });
    const fn = (input: torch.Tensor) => input.mul(torch.rand([6], { generator })).exp();
    const step = (input: torch.Tensor) => {
      const y = torch.checkpoint(fn, x.mul(input));
      return { grad: torch.grad(y.sum(), [x])[0] as torch.Tensor };
    };
    const input = torch.full([6], 2);
    if (!record) return [0, 1, 2, 3].map(() => step(input).grad.toArray()).slice(1);
    const graph = torch.capture(step, [input]);
    const replayed = [0, 1, 2].map(() => graph.replay(input).grad.toArray());
    graph.dispose();
    return replayed;
  };
  expect(gradients(true)).toEqual(gradients(false));
});

describe('wrong arguments', () => {
  const generator = new torch.Generator();

  test.each<[string, () => unknown, string]>([
    [
      'no device',
      () => new torch.Generator(1 as unknown as string),
      "Expected a device such as 'cpu' for device but received 1",
    ],
    ['an unknown device', () => new torch.Generator('abacus'), 'abacus'],
    ['a device without numbers', () => new torch.Generator('meta'), 'not an accelerator'],
    ['a fraction as seed', () => generator.manualSeed(0.5), 'Expected an integer for seed but received 0.5'],
    ['an inexact seed', () => torch.manualSeed(2 ** 60), 'Beyond 2^53 - 1 give a bigint'],
    [
      'a seed of too many bits',
      () => generator.manualSeed(1n << 64n),
      'Expected an integer from -2^63 to 2^64 - 1 for seed',
    ],
    ['a text as seed', () => generator.manualSeed('1' as unknown as number), 'Expected a number or bigint for seed'],
    [
      'a state that is none',
      () => generator.setState([1] as unknown as torch.Tensor),
      'Expected a Tensor that getState() gave for state',
    ],
    ['a state of another dtype', () => generator.setState(torch.zeros([5056])), 'RNG state must be a torch.ByteTensor'],
    ['a state of another size', () => generator.setState(torch.zeros([3], { dtype: 'uint8' })), 'RNG'],
    [
      'no generator',
      () => torch.rand([2], { generator: 5 as unknown as torch.Generator }),
      "argument 'generator' but received the number 5",
    ],
    [
      'a tensor as generator',
      () => torch.rand([2], { generator: torch.ones([1]) as unknown as torch.Generator }),
      "Expected Generator? for argument 'generator' but received a Tensor",
    ],
    ['a generator as tensor', () => torch.ops.call('aten::relu', [generator]), 'but received a Generator'],
    [
      'a generator among tensors',
      () => torch.ops.call('aten::cat', [[generator, torch.ones([1])]]),
      'but received a Generator as element 0',
    ],
    ['a function that is none', () => torch.forkRng(1 as unknown as () => void), 'Expected a function for fn'],
    [
      'a generator of the wrong place',
      () => torch.rand([2], generator as unknown as object),
      'an instance of Generator',
    ],
  ])('%s', (_, fn, message) => {
    expect(fn).toThrow(message);
  });
});
