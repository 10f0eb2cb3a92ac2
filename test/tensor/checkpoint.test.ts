import * as torch from 'node-torch';
import { collectGarbage } from '../garbage.js';
import { readGolden } from '../goldens.js';
import { bitsOf } from '../graph/recording.js';
import { runCleanly } from '../native/child.js';
import { type Bits, Comparison, type Processor, bitsOf as sumsAndHashOf } from '../processor.js';

beforeAll(() => torch.setNumThreads(1));

type Forward = (x: torch.Tensor) => torch.Tensor;
type Call = (fn: Forward, x: torch.Tensor) => torch.Tensor;

const plainly: Call = (fn, x) => fn(x);
const checkpointed: Call = (fn, x) => torch.checkpoint(fn, x);

/** Parameters 6-20-6, made alike each time. */
function makeParameters(): torch.Tensor[] {
  torch.manualSeed(4);
  return [[20, 6], [20], [6, 20], [6]].map((shape) => torch.randn(shape).mul(0.4).detach().requiresGrad_());
}

const blockOf =
  ([w1, b1, w2, b2]: readonly torch.Tensor[], rate = 0): Forward =>
  (x) => {
    const hidden = torch.gelu(torch.linear(x, w1 as torch.Tensor, b1)).tanh();
    return torch.dropout(torch.linear(hidden, w2 as torch.Tensor, b2), rate).sigmoid();
  };

const error = (fn: () => unknown): unknown => {
  try {
    fn();
  } catch (thrown) {
    return thrown;
  }
  return 'nothing was thrown';
};
const message = (fn: () => unknown): string => String(error(fn));

/** Value, gradients for the input and all parameters, and what the generator gives next. */
function outcomeOf(call: Call, rate: number, depth = 3): string[] {
  const parameters = makeParameters();
  const block = blockOf(parameters, rate);
  const x = torch.randn([5, 6]).requiresGrad_();
  let y = x;
  for (let i = 0; i < depth; i++) y = call(block, y);
  const gradients = torch.grad(y.square().sum(), [x, ...parameters]);
  return [y, ...gradients, torch.rand([3])].map(bitsOf);
}

describe('numbers', () => {
  test.each([0, 0.3])('the bits are those without a checkpoint, with dropout %p', (rate) => {
    expect(outcomeOf(checkpointed, rate)).toEqual(outcomeOf(plainly, rate));
  });

  test('checkpoints inside of checkpoints', () => {
    const twice: Call = (fn, x) => torch.checkpoint((v) => torch.checkpoint(fn, torch.checkpoint(fn, v)), x);
    const thrice: Call = (fn, x) => torch.checkpoint((v) => twice(fn, fn(v)), x);
    expect(outcomeOf(twice, 0.3)).toEqual(outcomeOf((fn, x) => fn(fn(x)), 0.3));
    expect(outcomeOf(thrice, 0.3)).toEqual(outcomeOf((fn, x) => fn(fn(fn(x))), 0.3));
  });

  test('backward() fills grad of inputs and parameters', () => {
    const gradsBy = (call: Call): string[] => {
      const parameters = makeParameters();
      const x = torch.ones([2, 6]).requiresGrad_();
      call(blockOf(parameters), x).sum().backward();
      return [x, ...parameters].map((tensor) => bitsOf(tensor.grad as torch.Tensor));
    };
    expect(gradsBy(checkpointed)).toEqual(gradsBy(plainly));
  });

  test('gradients of gradients', () => {
    const secondBy = (call: Call): string[] => {
      const parameters = makeParameters();
      const x = torch.ones([2, 6]).requiresGrad_();
      const [dx] = torch.grad(call(blockOf(parameters, 0.2), x).sum(), [x], { createGraph: true }) as [torch.Tensor];
      return torch.grad(dx.square().sum(), [x, ...parameters.slice(0, 3)]).map(bitsOf);
    };
    expect(secondBy(checkpointed)).toEqual(secondBy(plainly));
  });

  test('a function that takes gradients itself', () => {
    const penalty: Forward = (x) => {
      const [slope] = torch.grad(x.pow(3).sum(), [x], { createGraph: true }) as [torch.Tensor];
      return slope.square();
    };
    const gradientBy = (call: Call): number[] => {
      const x = torch.tensor([1, 2, 3], { requiresGrad: true });
      return [...(torch.grad(call(penalty, x.mul(1)).sum(), [x])[0] as torch.Tensor).dataSync()].map(Number);
    };
    // d (3x²)² / dx = 36x³
    expect(gradientBy(checkpointed)).toEqual([36, 288, 972]);
    expect(gradientBy(plainly)).toEqual([36, 288, 972]);
  });

  test('several inputs and results, and inputs that are no tensors', () => {
    const x = torch.tensor([1, 2], { requiresGrad: true });
    const y = torch.tensor([3, 4], { requiresGrad: true });
    const fn = (a: torch.Tensor, factor: number, b: torch.Tensor, options: { shift: torch.Tensor }) => ({
      product: a.mul(b).mul(factor),
      sums: [a.square().add(options.shift)],
    });
    const { product, sums } = torch.checkpoint(fn, x, 10, y, { shift: torch.ones([2]) });
    const [dx, dy] = torch.grad([product.sum(), (sums[0] as torch.Tensor).sum()], [x, y]) as [
      torch.Tensor,
      torch.Tensor,
    ];
    expect(dx.toArray()).toEqual([32, 44]);
    expect(dy.toArray()).toEqual([10, 20]);
    expect((sums[0] as torch.Tensor).toArray()).toEqual([2, 5]);
  });

  test('an input that needs no gradient', () => {
    const w = torch.tensor([2, 3], { requiresGrad: true });
    const y = torch.checkpoint((x: torch.Tensor) => x.mul(w).square(), torch.tensor([5, 7]));
    expect((torch.grad(y.sum(), [w])[0] as torch.Tensor).toArray()).toEqual([100, 294]);
  });

  test('seeding inside of the function', () => {
    const seeded: Forward = (x) => {
      torch.manualSeed(5);
      return torch.dropout(x, 0.5);
    };
    const outcome = (call: Call): string[] => {
      torch.manualSeed(1);
      const x = torch.ones([20], { requiresGrad: true });
      const y = call(seeded, x);
      torch.rand([1]);
      return [y, ...torch.grad(y.sum(), [x]), torch.rand([2])].map(bitsOf);
    };
    expect(outcome(checkpointed)).toEqual(outcome(plainly));
  });
});

/** What scripts/goldens/checkpoint.py wrote of one training. */
interface Training {
  losses: number[];
  inputGradient: Bits;
  weights: Bits;
  next: number[];
}
interface Golden extends Record<'each' | 'nested', Training> {
  seed: number;
  steps: number;
  blocks: number;
  width: number;
  hidden: number;
  batch: number;
  rate: number;
  processor: Processor;
}

describe("PyTorch's checkpoint", () => {
  const golden = readGolden<Golden>('checkpoint');
  const compared = new Comparison(golden.processor);
  type Network = torch.Tensor[][];

  const block = (x: torch.Tensor, ...[w1, b1, w2, b2]: torch.Tensor[]): torch.Tensor => {
    const normal = torch.layerNorm(x, [golden.width]);
    const hidden = torch.dropout(torch.gelu(torch.linear(normal, w1 as torch.Tensor, b1)), golden.rate);
    return x.add(torch.dropout(torch.linear(hidden, w2 as torch.Tensor, b2), golden.rate));
  };
  const forwards: Record<'each' | 'nested', (x: torch.Tensor, network: Network) => torch.Tensor> = {
    each: (x, network) => network.reduce((value, own) => torch.checkpoint((v) => block(v, ...own), value), x),
    nested: (x, network) => {
      let value = x;
      for (let i = 0; i < network.length; i += 2) {
        const [first, second] = network.slice(i, i + 2) as [torch.Tensor[], torch.Tensor[]];
        value = torch.checkpoint(
          (v) => torch.checkpoint(block, torch.checkpoint(block, v, ...first), ...second),
          value,
        );
      }
      return value;
    },
  };

  test.each(['each', 'nested'] as const)(`training with %s block in one, ${compared.manner}`, (how) => {
    const { width, hidden } = golden;
    torch.manualSeed(golden.seed);
    const network: Network = Array.from({ length: golden.blocks }, () =>
      [[hidden, width], [hidden], [width, hidden], [width]].map((shape) =>
        torch.noGrad(() => torch.rand(shape).sub_(0.5).mul_(0.5)).requiresGrad_(),
      ),
    );
    const parameters = network.flat();
    const losses: number[] = [];
    let inputGradient: Bits | undefined;
    for (let step = 0; step < golden.steps; step++) {
      torch.tidy(() => {
        const x = torch.rand([golden.batch, width]).requiresGrad_();
        const loss = forwards[how](x, network).square().mean();
        const [dx, ...gradients] = torch.grad(loss, [x, ...parameters]) as [torch.Tensor, ...torch.Tensor[]];
        torch.noGrad(() => {
          for (const [i, parameter] of parameters.entries()) parameter.sub_((gradients[i] as torch.Tensor).mul(0.5));
        });
        losses.push(loss.item());
        inputGradient = sumsAndHashOf([dx]);
      });
    }
    const wanted = golden[how];
    compared.numbers(losses, wanted.losses);
    compared.bits(inputGradient as Bits, wanted.inputGradient);
    compared.bits(sumsAndHashOf(parameters), wanted.weights);
    compared.numbers([...torch.rand([3]).dataSync()].map(Number), wanted.next);
  });
});

describe('calls', () => {
  test('the function is called again once for each backward pass, and isRecomputing says so', () => {
    const seen: boolean[] = [];
    const x = torch.ones([2], { requiresGrad: true });
    const y = torch.checkpoint((v: torch.Tensor) => {
      seen.push(torch.isRecomputing());
      return v.square().exp().tanh();
    }, x);
    expect(seen).toEqual([false]);
    const first = torch.grad(y.sum(), [x], { retainGraph: true }).map(bitsOf);
    expect(seen).toEqual([false, true]);
    expect(torch.grad(y.sum(), [x]).map(bitsOf)).toEqual(first);
    expect(seen).toEqual([false, true, true]);
    expect(torch.isRecomputing()).toBe(false);
  });

  test('a recorded graph can be gone through once without retainGraph', () => {
    const x = torch.ones([2], { requiresGrad: true });
    const y = torch.checkpoint((v: torch.Tensor) => v.square().exp(), x).sum();
    torch.grad(y, [x]);
    expect(message(() => torch.grad(y, [x]))).toMatch(/TorchError: .*second time/);
  });

  test('where no gradients are recorded, it is called once', () => {
    let calls = 0;
    const fn: Forward = (v) => {
      calls++;
      return v.square();
    };
    const y = torch.noGrad(() => torch.checkpoint(fn, torch.ones([2], { requiresGrad: true })));
    torch.checkpoint(fn, torch.ones([2]));
    expect([calls, y.requiresGrad]).toEqual([2, false]);
  });

  test('tensors made inside are disposed of, those returned and kept are not', () => {
    const inside: torch.Tensor[] = [];
    const x = torch.ones([2], { requiresGrad: true });
    const y = torch.checkpoint((v: torch.Tensor) => {
      inside.push(v.exp(), torch.keep(v.exp()));
      return (inside.at(-2) as torch.Tensor).tanh();
    }, x);
    y.sum().backward();
    expect(inside.map((tensor) => tensor.isDisposed)).toEqual([true, false, true, false]);
    expect([x.isDisposed, y.isDisposed]).toEqual([false, false]);
  });

  test('the input may be disposed of before the backward pass', () => {
    const w = torch.tensor([2], { requiresGrad: true });
    const x = torch.tensor([3]);
    const y = torch.checkpoint((v: torch.Tensor) => v.mul(w).square(), x);
    x.dispose();
    expect((torch.grad(y.sum(), [w])[0] as torch.Tensor).toArray()).toEqual([36]);
  });
});

describe('errors', () => {
  const x = torch.ones([2], { requiresGrad: true });

  test.each([undefined, null, 3, 'block', {}])('%p is no function', (fn) => {
    expect(() => torch.checkpoint(fn as never, x)).toThrow(/^Expected a function for fn/);
  });

  test('an async function', async () => {
    const failing = async () => {
      throw new Error('not to be heard of');
    };
    expect(message(() => torch.checkpoint(failing, x))).toMatch(
      /TypeError: Expected a synchronous function for checkpoint/,
    );
    await new Promise((resolve) => setImmediate(resolve));
  });

  const thrown: Array<[string, unknown]> = [
    ['an Error', new RangeError('mine')],
    ['a string', 'mine'],
    ['null', null],
    ['undefined', undefined],
    [
      'an object with a bad message',
      Object.defineProperty({}, 'message', {
        get: () => {
          throw new Error('bad');
        },
      }),
    ],
  ];
  test.each(thrown)('%s thrown by the first call', (_, value) => {
    expect(
      error(() =>
        torch.checkpoint(() => {
          throw value;
        }, x),
      ),
    ).toBe(value);
    // Nothing is left of it.
    expect(outcomeOf(checkpointed, 0.3)).toEqual(outcomeOf(plainly, 0.3));
  });

  test.each(thrown)('%s thrown by the second call comes out of grad() and backward() unchanged', (_, value) => {
    const make = () => {
      let calls = 0;
      return torch
        .checkpoint((v: torch.Tensor) => {
          if (calls++ > 0) throw value;
          return v.square();
        }, x)
        .sum();
    };
    const [one, two] = [make(), make()];
    expect(error(() => torch.grad(one, [x]))).toBe(value);
    expect(error(() => two.backward())).toBe(value);
    expect(torch.isRecomputing()).toBe(false);
    expect(outcomeOf(checkpointed, 0.3)).toEqual(outcomeOf(plainly, 0.3));
  });

  test('an error of the inner of two nested functions', () => {
    const mine = new Error('mine');
    let calls = 0;
    const inner: Forward = (v) => {
      if (++calls === 3) throw mine;
      return v.square();
    };
    const y = torch.checkpoint((v: torch.Tensor) => torch.checkpoint(inner, v.exp()), x);
    // The first call, that inside of the outer's second, and its own second.
    expect(error(() => torch.grad(y.sum(), [x]))).toBe(mine);
    expect(calls).toBe(3);
  });

  test('an operator that fails in the second call', () => {
    let calls = 0;
    const y = torch.checkpoint((v: torch.Tensor) => v.square().matmul(torch.ones([calls++ === 0 ? 2 : 3])), x);
    expect(error(() => y.backward())).toBeInstanceOf(torch.TorchError);
  });

  const unlike: Record<string, [second: Forward, complaint: RegExp]> = {
    'saves fewer tensors': [(v) => v.square(), /the function saved 2 tensors for the backward pass, but 1 when it/],
    'saves none': [(v) => v.detach(), /saved 2 tensors for the backward pass, but 0 when/],
    'saves more tensors': [(v) => v.square().exp().exp(), /saved more than 2 tensors/],
    'saves another shape': [
      (v) => v.square().unsqueeze(0).exp(),
      /saved Float\[2\] for the backward pass, but Float\[1, 2\]/,
    ],
    'saves another dtype': [
      (v) => v.square().to('float64').exp(),
      /saved Float\[2\] for the backward pass, but Double\[2\]/,
    ],
    'draws more': [(v) => torch.dropout(v, 0.5), /called 0 random operators, but more/],
  };
  test.each(Object.entries(unlike))('a second call that %s', (_, [second, complaint]) => {
    let calls = 0;
    const y = torch.checkpoint((v: torch.Tensor) => (calls++ === 0 ? v.square().exp() : second(v)), x);
    const said = message(() => torch.grad(y.sum(), [x]));
    expect(said).toMatch(complaint);
    expect(said).toMatch(/^TorchError: checkpoint\(\): .*do the same each time/);
  });

  test('an input changed in place before the backward pass', () => {
    const input = torch.ones([2]);
    const w = torch.ones([2], { requiresGrad: true });
    const y = torch.checkpoint((v: torch.Tensor) => v.mul(w).square(), input);
    input.add_(1);
    expect(message(() => torch.grad(y.sum(), [w]))).toMatch(/TorchError: .*modified by an inplace operation/);
  });

  test('a saved tensor that the function changes in place afterwards', () => {
    const y = torch.checkpoint((v: torch.Tensor) => {
      const exp = v.exp();
      return exp.mul_(2).add(exp);
    }, x);
    expect(message(() => torch.grad(y.sum(), [x]))).toMatch(/TorchError: .*modified by an inplace operation/);
  });

  test('a tensor around the function that is disposed of', () => {
    const w = torch.ones([2]);
    const y = torch.checkpoint((v: torch.Tensor) => v.mul(w), x);
    w.dispose();
    expect(error(() => torch.grad(y.sum(), [x]))).toBeInstanceOf(torch.DisposedError);
  });

  test('a function that goes through its own graph, and so deep that libtorch changes threads', () => {
    const printed = runCleanly(`
      const x = torch.ones([2], { requiresGrad: true });
      const y = torch.checkpoint((v) => {
        if (torch.isRecomputing()) torch.grad(y.sum(), [x]);
        return v.square().exp();
      }, x);
      const deep = (levels) => {
        let calls = 0;
        return torch.checkpoint((v) => {
          const inner = levels > 0 ? deep(levels - 1).sum() : null;
          if (calls++ > 0 && inner) torch.grad(inner, [x]);
          return v.square();
        }, x);
      };
      const outcome = (fn) => { try { fn(); return 'done'; } catch (error) { return error.name + ': ' + error.message; } };
      console.log(outcome(() => torch.grad(y.sum(), [x])));
      console.log(outcome(() => torch.grad(deep(20).sum(), [x])));
      console.log(outcome(() => torch.grad(deep(100).sum(), [x])));
      console.log(outcome(() => torch.grad(deep(20).sum(), [x])));
    `);
    const lines = printed.split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^TorchError: checkpoint\(\): .* takes gradients through the graph of that pass/);
    expect(lines[1]).toBe('done');
    expect(lines[2]).toMatch(/^TorchError: checkpoint\(\): a backward pass of another thread/);
    expect(lines[3]).toBe('done');
  });
});

describe('memory', () => {
  const live = (): torch.MemoryInfo => {
    collectGarbage();
    return torch.memory();
  };

  test('what the function makes is not kept for the backward pass', () => {
    // Native memory, which torch.memory() does not count: so of the process.
    const program = `
      const fs = require('fs');
      torch.setNumThreads(1);
      const resident = () => Number(/VmRSS:\\s+(\\d+)/.exec(fs.readFileSync('/proc/self/status', 'utf8'))[1]) / 1024;
      const x = torch.ones([256, 1024], { requiresGrad: true }); // 1 MiB
      const block = (v) => { for (let i = 0; i < 8; i++) v = v.sigmoid().tanh(); return v; };
      const grownBy = (call) => torch.tidy(() => {
        const before = resident();
        let y = x;
        for (let i = 0; i < 8; i++) y = torch.tidy(() => call(block, y));
        const grown = resident() - before;
        torch.grad(y.sum(), [x]);
        return grown;
      });
      torch.tidy(() => torch.grad(torch.checkpoint(block, torch.ones([2], { requiresGrad: true }).mul(1)).sum(), [x], { allowUnused: true }));
      console.log(grownBy((fn, v) => torch.checkpoint(fn, v)), grownBy((fn, v) => fn(v)));
    `;
    // Memory that is given back goes to the system at once, so that what the process has is what is in use.
    const printed = runCleanly(program, { env: { MALLOC_MMAP_THRESHOLD_: '65536' } });
    const [checkpoints, plain] = printed.split(' ').map(Number) as [number, number];
    // 8 results of blocks, and all 128 results.
    expect(checkpoints).toBeLessThan(24);
    expect(plain).toBeGreaterThan(96);
  });

  test('the graph of the second call goes', () => {
    const printed = runCleanly(
      `
      const fs = require('fs');
      torch.setNumThreads(1);
      const resident = () => Number(/VmRSS:\\s+(\\d+)/.exec(fs.readFileSync('/proc/self/status', 'utf8'))[1]) / 1024;
      const w = torch.ones([256, 256], { requiresGrad: true }); // 256 KiB
      const inner = (v) => v.mul(w).exp().tanh();
      const step = () => torch.tidy(() => {
        const x = torch.ones([256, 256]);
        torch.grad(torch.checkpoint((v) => torch.checkpoint(inner, v).exp(), x).sum(), [w]);
      });
      for (let i = 0; i < 50; i++) step();
      gc();
      const before = resident();
      for (let i = 0; i < 200; i++) step();
      gc(); // What only waits for the collector is no leak.
      console.log(resident() - before);
    `,
      // Freed memory goes to the system at once, so that what the process has is what is in use.
      { flags: ['--expose-gc'], env: { MALLOC_MMAP_THRESHOLD_: '65536' } },
    );
    // What one step saves, 200 times, would be 250 MiB.
    expect(Number(printed)).toBeLessThan(20);
  });

  test('functions and tensors go with the graph, by backward() and by the collector', async () => {
    const w = torch.ones([3], { requiresGrad: true });
    const functions: Array<WeakRef<Forward>> = [];
    const make = () => {
      const fn: Forward = (v) => v.mul(w).exp().tanh();
      functions.push(new WeakRef(fn));
      return torch.checkpoint((v: torch.Tensor) => torch.checkpoint(fn, v).exp(), torch.ones([3]));
    };
    const before = live();
    for (let i = 0; i < 50; i++) torch.tidy(() => void torch.grad(make().sum(), [w]));
    for (let i = 0; i < 50; i++) make();
    for (let i = 0; i < 50; i++) torch.tidy(make).dispose();
    Array.from({ length: 50 }, make).forEach((y) => {
      torch.tidy(() => y.sum().backward());
    });
    w.grad = null;
    for (let i = 0; i < 3; i++) {
      await new Promise((resolve) => setImmediate(resolve));
      collectGarbage();
    }
    // Less where what earlier tests left was collected only now.
    const after = live();
    expect(after.numTensors).toBeLessThanOrEqual(before.numTensors);
    expect(after.numBytes).toBeLessThanOrEqual(before.numBytes);
    expect(functions.filter((fn) => fn.deref() !== undefined)).toHaveLength(0);
  });

  test('a function that holds its result goes when the graph was gone through', async () => {
    const functions: Array<WeakRef<Forward>> = [];
    const x = torch.ones([3], { requiresGrad: true });
    const make = () => {
      let y: torch.Tensor | undefined;
      const fn: Forward = (v) => (y === undefined || y.numel() === 3 ? v.exp().tanh() : v);
      functions.push(new WeakRef(fn));
      y = torch.checkpoint(fn, x);
      torch.tidy(() => y?.sum().backward());
    };
    for (let i = 0; i < 20; i++) make();
    for (let i = 0; i < 3; i++) {
      await new Promise((resolve) => setImmediate(resolve));
      collectGarbage();
    }
    expect(functions.filter((fn) => fn.deref() !== undefined)).toHaveLength(0);
  });

  test('errors leave nothing behind', () => {
    const x = torch.ones([3], { requiresGrad: true });
    const fail = () => {
      let calls = 0;
      const y = torch.checkpoint((v: torch.Tensor) => {
        const made = v.exp();
        if (calls++ > 0) throw new Error(`${made.numel()}`);
        return made.tanh();
      }, x);
      expect(() => torch.tidy(() => y.sum().backward())).toThrow('3');
      y.dispose();
    };
    fail();
    const before = live();
    for (let i = 0; i < 50; i++) fail();
    expect(live()).toEqual(before);
  });

  test('an environment may end while graphs live', () => {
    const printed = runCleanly(`
      const { Worker } = require('worker_threads');
      const source = 'const torch = require(' + JSON.stringify(packageFolder) + ');' +
        'const x = torch.ones([2], { requiresGrad: true });' +
        'globalThis.kept = Array.from({ length: 20 }, () => torch.checkpoint((v) => v.exp().tanh(), x));' +
        'torch.grad(kept[0].sum(), [x]);' +
        'require("worker_threads").parentPort.postMessage("made"); setInterval(() => {}, 1000);';
      const end = () => new Promise((resolve) => {
        const worker = new Worker(source, { eval: true });
        worker.once('message', () => worker.terminate().then(resolve));
      });
      end().then(end).then(() => {
        const x = torch.ones([2], { requiresGrad: true });
        globalThis.kept = torch.checkpoint((v) => v.exp().tanh(), x);
        console.log('done');
      });
    `);
    expect(printed).toBe('done');
  });
});
