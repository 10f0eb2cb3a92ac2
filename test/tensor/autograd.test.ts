import * as torch from 'node-torch';
import { collectGarbage } from '../garbage.js';

const leaf = (data: torch.TensorLike, dtype = 'float64'): torch.Tensor =>
  torch.tensor(data, { dtype, requiresGrad: true });

const gradOf = (x: torch.Tensor): unknown => x.grad?.toArray() ?? null;

/** A function, so that TypeScript does not take the gradient for null ever after. */
const clearGrad = (x: torch.Tensor): void => {
  x.grad = null;
};

const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('requiresGrad, isLeaf, gradFn', () => {
  test('of leaves and results', () => {
    const x = torch.ones([2]);
    expect([x.requiresGrad, x.isLeaf, x.gradFn, x.grad]).toEqual([false, true, null, null]);
    expect(x.mul(2).requiresGrad).toBe(false);
    x.requiresGrad = true;
    const y = x.mul(2);
    expect([x.requiresGrad, x.isLeaf, x.gradFn]).toEqual([true, true, null]);
    expect([y.requiresGrad, y.isLeaf, y.gradFn]).toEqual([true, false, 'MulBackward0']);
    expect(y.detach().requiresGrad).toBe(false);
    expect(x.requiresGrad_(false)).toBe(x);
    expect(x.requiresGrad).toBe(false);
    expect(torch.ones([1]).requiresGrad_().requiresGrad).toBe(true);
  });

  test('a result always requires a gradient; saying otherwise is an error', () => {
    const y = leaf([1]).mul(2);
    y.requiresGrad = true;
    expect(() => {
      y.requiresGrad = false;
    }).toThrow('you can only change requires_grad flags of leaf variables');
    expect(() => y.requiresGrad_(false)).toThrow(torch.TorchError);
    expect(y.requiresGrad).toBe(true);
  });

  test('integers and booleans have no gradient', () => {
    expect(() => torch.tensor([1n]).requiresGrad_()).toThrow(torch.TorchError);
    expect(() => torch.tensor([true]).requiresGrad_()).toThrow(/floating point/);
    expect(torch.tensor([{ re: 1, im: 0 }]).requiresGrad_().requiresGrad).toBe(true);
  });
});

describe('backward', () => {
  test('gradients add up until they are cleared', () => {
    const x = leaf([3, -2]);
    x.mul(x).sum().backward();
    expect(gradOf(x)).toEqual([6, -4]);
    x.mul(x).sum().backward();
    expect(gradOf(x)).toEqual([12, -8]);
    clearGrad(x);
    expect(gradOf(x)).toBeNull();
    x.mul(5).sum().backward();
    expect(gradOf(x)).toEqual([5, 5]);
    x.grad?.zero_();
    expect(gradOf(x)).toEqual([0, 0]);
  });

  test('the gradient has the dtype and shape of its leaf', () => {
    const x = leaf([[1, 2]], 'float32');
    x.to('float64').exp().sum().backward();
    expect([x.grad?.dtype, x.grad?.shape]).toEqual(['float32', [1, 2]]);
  });

  test('grad can be set, and only to what fits', () => {
    const x = leaf([1, 2]);
    x.grad = torch.tensor([5, 6], { dtype: 'float64' });
    x.sum().backward();
    expect(x.grad?.toArray()).toEqual([6, 7]);
    const set = (value: unknown) => () => {
      x.grad = value as torch.Tensor;
    };
    expect(set(torch.ones([2]))).toThrow(
      new RangeError('Expected float64[2] on cpu for grad but received float32[2] on cpu'),
    );
    expect(set(torch.ones([3], { dtype: 'float64' }))).toThrow(
      new RangeError('Expected float64[2] on cpu for grad but received float64[3] on cpu'),
    );
    expect(set(x)).toThrow(new RangeError('Expected another tensor for grad but received the tensor itself'));
    expect(set(5)).toThrow(new TypeError('Expected a Tensor or null for grad but received 5 of type number'));
    expect(set(undefined)).toThrow(TypeError);
    expect(x.grad?.toArray()).toEqual([6, 7]);
  });

  test('of a tensor with several elements needs their weights', () => {
    const x = leaf([1, 2]);
    const y = x.mul(x);
    expect(() => y.backward()).toThrow('grad can be implicitly created only for scalar outputs');
    expect(() => y.backward(torch.ones([3], { dtype: 'float64' }))).toThrow(torch.TorchError);
    expect(() => y.backward([1, 2] as never)).toThrow(
      new TypeError('Expected a Tensor for gradient but received an array of length 2'),
    );
    y.backward(torch.tensor([1, 10], { dtype: 'float64' }));
    expect(x.grad?.toArray()).toEqual([2, 40]);
  });

  test('of a tensor without history is an error', () => {
    expect(() => torch.ones([]).backward()).toThrow(torch.TorchError);
    expect(() => torch.ones([]).backward()).toThrow(/does not require grad/);
    const detached = leaf(1).mul(2).detach();
    expect(() => detached.backward()).toThrow(torch.TorchError);
  });

  test('twice through one graph needs retainGraph', () => {
    const x = leaf([2]);
    const y = x.mul(x).sum();
    y.backward(null, { retainGraph: true });
    y.backward();
    expect(x.grad?.toArray()).toEqual([8]);
    expect(() => y.backward()).toThrow(/second time/);
  });

  test('a leaf that requires a gradient is not changed in place', () => {
    const x = leaf([1]);
    expect(() => x.add_(1)).toThrow(torch.TorchError);
    expect(() => x.add_(1)).toThrow(/leaf Variable/);
    torch.noGrad(() => x.add_(1));
    expect(x.toArray()).toEqual([2]);
  });

  test('a value that the graph needs is not changed in place unnoticed', () => {
    const x = leaf([1, 2]);
    const y = x.exp();
    const z = y.sum();
    y.mul_(2);
    expect(() => z.backward()).toThrow(/modified by an inplace operation/);
  });

  test('a graph that is 100,000 operators deep is walked and freed', () => {
    const x = leaf(0);
    let y = x.mul(1);
    for (let i = 0; i < 100_000; i++) {
      const next = y.add(1);
      y.dispose();
      y = next;
    }
    y.backward();
    expect([y.item(), x.grad?.item()]).toEqual([100_000, 1]);
    let z = x.mul(1);
    for (let i = 0; i < 100_000; i++) {
      const next = z.add(1);
      z.dispose();
      z = next;
    }
    z.dispose();
  });
});

describe('torch.grad', () => {
  test('closed forms', () => {
    const x = leaf([0.5, 2]);
    const one = (y: torch.Tensor): unknown => torch.grad(y.sum(), x)[0]?.toArray();
    expect(one(x.mul(x).mul(x))).toEqual([0.75, 12]);
    expect(one(x.reciprocal())).toEqual([-4, -0.25]);
    expect(one(x.relu())).toEqual([1, 1]);
    expect(one(x.log())).toEqual([2, 0.5]);
    const exp = one(x.exp()) as number[];
    expect(exp[0]).toBeCloseTo(Math.exp(0.5), 14);
    const tanh = one(x.tanh()) as number[];
    expect(tanh[1]).toBeCloseTo(1 - Math.tanh(2) ** 2, 14);
    const sigmoid = one(x.sigmoid()) as number[];
    const s = 1 / (1 + Math.exp(-0.5));
    expect(sigmoid[0]).toBeCloseTo(s * (1 - s), 14);
  });

  test('of a matrix product: dA = G Bᵀ, dB = Aᵀ G', () => {
    const a = leaf([
      [1, 2],
      [3, 4],
    ]);
    const b = leaf([
      [5, 6],
      [7, 8],
    ]);
    const weights = torch.tensor(
      [
        [1, 0],
        [0, 2],
      ],
      { dtype: 'float64' },
    );
    const [da, db] = torch.grad(a.matmul(b), [a, b], { gradOutputs: weights });
    expect(da?.toArray()).toEqual([
      [5, 7],
      [12, 16],
    ]);
    expect(db?.toArray()).toEqual([
      [1, 6],
      [2, 8],
    ]);
    expect([a.grad, b.grad]).toEqual([null, null]);
  });

  test('several outputs add up; an array or one tensor is taken alike', () => {
    const x = leaf([1, 2]);
    const [dx] = torch.grad([x.sum(), x.mul(x).sum()], [x]);
    expect(dx?.toArray()).toEqual([3, 5]);
    expect(torch.grad(x.sum(), x)).toHaveLength(1);
    const [weighted] = torch.grad([x.mul(1), x.mul(x)], [x], {
      gradOutputs: [torch.ones([2], { dtype: 'float64' }), torch.full([2], 10, { dtype: 'float64' })],
    });
    expect(weighted?.toArray()).toEqual([21, 41]);
  });

  test('with respect to a result inside the graph', () => {
    const x = leaf([3]);
    const y = x.mul(x);
    expect(torch.grad(y.mul(5).sum(), y)[0]?.toArray()).toEqual([5]);
  });

  test('inputs that were not used are an error, or null with allowUnused', () => {
    const [x, y] = [leaf([1]), leaf([1])];
    expect(() => torch.grad(x.sum(), [x, y])).toThrow(/not have been used in the graph/);
    const grads = torch.grad(x.sum(), [y, x], { allowUnused: true });
    expect([grads[0], grads[1]?.toArray()]).toEqual([null, [1]]);
    expect(() => torch.grad(x.sum(), torch.ones([1]))).toThrow(/does not require grad/);
  });

  test('retainGraph and createGraph', () => {
    const x = leaf([2]);
    const y = x.mul(x).mul(x).sum();
    torch.grad(y, x, { retainGraph: true });
    const [first] = torch.grad(y, x, { createGraph: true });
    expect(first?.requiresGrad).toBe(true);
    const [second] = torch.grad((first as torch.Tensor).sum(), x, { createGraph: true });
    expect(second?.toArray()).toEqual([12]);
    const [third] = torch.grad((second as torch.Tensor).sum(), x);
    expect(third?.toArray()).toEqual([6]);
    expect(third?.requiresGrad).toBe(false);
    const z = x.mul(x).sum();
    torch.grad(z, x);
    expect(() => torch.grad(z, x)).toThrow(/second time/);
  });

  test('a Hessian by double backward, of Rosenbrock at (1, 2)', () => {
    const p = leaf([1, 2]);
    const [x, y] = [p.select(0, 0), p.select(0, 1)];
    const f = x
      .neg()
      .add(1)
      .pow(2)
      .add(y.sub(x.pow(2)).pow(2).mul(100));
    const [g] = torch.grad(f, p, { createGraph: true });
    expect(g?.toArray()).toEqual([-400, 200]);
    const rows = [0, 1].map((i) =>
      torch.grad((g as torch.Tensor).select(0, i), p, { retainGraph: true })[0]?.toArray(),
    );
    expect(rows).toEqual([
      [402, -400],
      [-400, 200],
    ]);
  });

  test('backward with createGraph gives gradients that have a graph', () => {
    const x = leaf([3]);
    x.mul(x).mul(x).sum().backward(null, { createGraph: true });
    const first = x.grad as torch.Tensor;
    expect(first.toArray()).toEqual([27]);
    const [second] = torch.grad(first.sum(), x);
    expect(second?.toArray()).toEqual([18]);
    x.grad = null;
  });

  test.each<[string, () => unknown, string]>([
    [
      'outputs',
      () => torch.grad(5 as never, leaf([1])),
      'Expected a Tensor or an array of Tensors for outputs but received 5 of type number',
    ],
    [
      'inputs',
      () => torch.grad(leaf(1), [leaf([1]), 'x'] as never),
      'Expected a Tensor or an array of Tensors for inputs but received an array of length 2',
    ],
    [
      'gradOutputs',
      () => torch.grad(leaf(1), leaf(1), { gradOutputs: {} as never }),
      'Expected a Tensor or an array of Tensors for gradOutputs but received an object',
    ],
  ])('%s of the wrong type', (_name, fn, message) => {
    expect(fn).toThrow(new TypeError(message));
  });

  test('weights that do not fit in number or shape', () => {
    const x = leaf([1, 2]);
    expect(() => torch.grad(x.mul(2), x, { gradOutputs: [] })).toThrow(torch.TorchError);
    expect(() => torch.grad(x.mul(2), x, { gradOutputs: torch.ones([5], { dtype: 'float64' }) })).toThrow(
      torch.TorchError,
    );
    expect(() => torch.grad([], [])).toThrow(torch.TorchError);
  });
});

describe('noGrad, enableGrad, isGradEnabled', () => {
  test('switch and restore, nested, and give the result of the function', () => {
    const x = leaf([1]);
    expect(torch.isGradEnabled()).toBe(true);
    const seen = torch.noGrad(() => {
      const inside = [torch.isGradEnabled(), x.mul(2).requiresGrad];
      const nested = torch.enableGrad(() => [torch.isGradEnabled(), x.mul(2).requiresGrad]);
      return [...inside, ...nested, torch.isGradEnabled()];
    });
    expect(seen).toEqual([false, false, true, true, false]);
    expect(torch.isGradEnabled()).toBe(true);
    expect(torch.noGrad(() => undefined)).toBeUndefined();
  });

  test('restore after an exception, which passes', () => {
    const error = new Error('mine');
    expect(() =>
      torch.noGrad(() => {
        throw error;
      }),
    ).toThrow(error);
    expect(torch.isGradEnabled()).toBe(true);
    torch.noGrad(() => {
      expect(() =>
        torch.enableGrad(() => {
          throw error;
        }),
      ).toThrow(error);
      expect(torch.isGradEnabled()).toBe(false);
    });
  });

  test('refuse async functions, and what such a function rejects with ends no process', async () => {
    let rejected = false;
    const unhandled = () => {
      rejected = true;
    };
    process.on('unhandledRejection', unhandled);
    try {
      for (const run of [torch.noGrad, torch.enableGrad]) {
        expect(() =>
          run(async () => {
            await tick();
            throw new Error('late');
          }),
        ).toThrow(
          new TypeError(
            `Expected a synchronous function for ${run.name} but received one that returned a promise. Gradient mode belongs to ` +
              `the thread, so it cannot follow an async function across its awaits: call ${run.name} around each synchronous part`,
          ),
        );
        expect(torch.isGradEnabled()).toBe(true);
      }
      await tick();
      await tick();
      expect(rejected).toBe(false);
    } finally {
      process.off('unhandledRejection', unhandled);
    }
  });

  test('refuse what is no function', () => {
    expect(() => torch.noGrad(5 as never)).toThrow(
      new TypeError('Expected a function for fn but received 5 of type number'),
    );
    expect(() => torch.enableGrad(undefined as never)).toThrow(TypeError);
  });
});

test('gradients of what was disposed of, and no tensor stays behind', () => {
  collectGarbage();
  const before = torch.memory();
  torch.tidy(() => {
    const x = leaf([1, 2, 3]);
    for (let i = 0; i < 10; i++) {
      torch.tidy(() => x.mul(x).exp().sum().backward());
      (x.grad as torch.Tensor).zero_();
    }
    torch.grad(x.mul(x).sum(), x, { createGraph: true });
    x.grad = null;
  });
  collectGarbage();
  expect(torch.memory()).toEqual(before);
});
