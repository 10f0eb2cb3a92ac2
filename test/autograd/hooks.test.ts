import * as torch from 'node-torch';
import { collectGarbage } from '../garbage.js';
import { expectClose, golden, makeX, makeY, numbers, thrownBy } from './golden.js';

const leaf = (data: torch.TensorLike): torch.Tensor => torch.tensor(data, { dtype: 'float64', requiresGrad: true });
const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('registerHook', () => {
  test('order, replaced gradients, removal, retained gradients: as in PyTorch', () => {
    const [a, b] = [makeX(), makeY()];
    const seen: Array<[string, unknown]> = [];
    const note = (name: string, change?: (gradient: torch.Tensor) => torch.Tensor) => (gradient: torch.Tensor) => {
      seen.push([name, gradient.toArray()]);
      return change?.(gradient);
    };
    const product = a.mul(b);
    product.registerHook(note('product', (g) => g.mul(2)));
    product.registerHook(note('product again', (g) => g.add(1)));
    product.retainGrad();
    const handle = a.registerHook(note('removed'));
    a.registerHook(note('a', (g) => g.neg()));
    b.registerHook(note('b'));
    b.registerPostAccumulateGradHook((given) => {
      seen.push(['added up b', given.grad?.toArray()]);
    });
    handle.remove();
    product.sin().sum().backward();
    const { hooks } = golden;
    expect(seen.map(([name]) => name)).toEqual(hooks.seen.map(([name]) => name));
    expectClose(
      seen.map(([, gradient]) => gradient),
      hooks.seen.map(([, gradient]) => gradient),
    );
    expectClose([a.grad, b.grad, product.grad], [hooks.a, hooks.b, hooks.product]);
    expect([product.retainsGrad, a.retainsGrad]).toEqual([true, false]);
  });

  test('stay with the value that they were registered on when it is changed in place', () => {
    const a = makeX();
    const seen: Array<[string, unknown]> = [];
    const result = a.mul(2);
    result.registerHook((g) => void seen.push(['before', g.toArray()]));
    result.mul_(3);
    result.registerHook((g) => void seen.push(['after', g.toArray()]));
    result.retainGrad();
    result.pow(2).sum().backward();
    const { hooksAfterChange } = golden;
    expect(seen.map(([name]) => name)).toEqual(hooksAfterChange.seen.map(([name]) => name));
    expectClose(
      [seen.map(([, g]) => g), a.grad, result.grad],
      [hooksAfterChange.seen.map(([, g]) => g), hooksAfterChange.a, hooksAfterChange.result],
    );
  });

  test('are called by torch.grad, for leaves too, and have a graph with createGraph', () => {
    const x = leaf([3]);
    const recorded: boolean[] = [];
    x.registerHook((g) => {
      recorded.push(torch.isGradEnabled(), g.requiresGrad);
      return g.mul(2);
    });
    const [first] = torch.grad(x.pow(3).sum(), x, { createGraph: true }) as [torch.Tensor];
    expect([first.toArray(), recorded]).toEqual([[54], [true, true]]);
    // d(2 · 3x²)/dx, doubled by the hook again.
    expect(torch.grad(first.sum(), x)[0]?.toArray()).toEqual([72]);
  });

  test('are not called where no gradient comes', () => {
    const x = leaf([1, 2, 3, 4]);
    const [a, b] = x.split(2) as [torch.Tensor, torch.Tensor];
    const seen: string[] = [];
    a.registerHook(() => void seen.push('a'));
    b.registerHook(() => void seen.push('b'));
    b.sum().backward();
    expect(seen).toEqual(['b']);
  });

  test('may register and remove hooks, themselves included', () => {
    const x = leaf([1]);
    const seen: string[] = [];
    const handle = x.registerHook(() => {
      seen.push('once');
      handle.remove();
      x.registerHook(() => void seen.push('later'));
    });
    for (let i = 0; i < 3; i++) x.sum().backward();
    expect(seen).toEqual(['once', 'later', 'later']);
    handle.remove();
    {
      using _again = x.registerHook(() => void seen.push('used'));
      x.sum().backward();
    }
    x.sum().backward();
    expect(seen).toEqual(['once', 'later', 'later', 'later', 'used', 'later']);
  });

  test('a hook may take other gradients', () => {
    const [x, w] = [leaf([2]), leaf([5])];
    x.registerHook(() => torch.enableGrad(() => torch.grad(w.square().sum(), w))[0] as torch.Tensor);
    x.mul(3).sum().backward();
    expect(x.grad?.toArray()).toEqual([10]);
  });

  test.each([new RangeError('mine'), 'mine', null, undefined])('%p thrown by a hook comes out unchanged', (value) => {
    const x = leaf([1]);
    const fail = () => {
      throw value;
    };
    const handle = x.registerHook(fail);
    expect(thrownBy(() => x.sum().backward())).toBe(value);
    expect(thrownBy(() => torch.grad(x.sum(), x))).toBe(value);
    handle.remove();
    x.registerPostAccumulateGradHook(fail);
    expect(thrownBy(() => x.sum().backward())).toBe(value);
  });

  test.each<[string, unknown, Error]>([
    [
      'another shape',
      torch.ones([2]),
      new RangeError(
        'Expected float64[1] on cpu, as the gradient is, for the result of a hook but received float32[2] on cpu',
      ),
    ],
    [
      'a number',
      3,
      new TypeError('Expected a Tensor or nothing for the result of a hook but received 3 of type number'),
    ],
  ])('a hook that gives %s', (_, result, error) => {
    const x = leaf([1]);
    x.registerHook(() => result as torch.Tensor);
    expect(() => x.sum().backward()).toThrow(error);
  });

  test('a hook that gives a tensor that was disposed of', () => {
    const x = leaf([1]);
    x.registerHook((gradient) => {
      const result = gradient.mul(2);
      result.dispose();
      return result;
    });
    expect(() => x.sum().backward()).toThrow(torch.DisposedError);
  });

  test('what a hook throws comes out of every operator that makes a pass, and out of no later error', () => {
    const x = leaf([1, 2]);
    const thrown = new RangeError('from the hook');
    const handle = x.registerHook(() => {
      throw thrown;
    });
    expect(thrownBy(() => torch.ops.call('aten::_backward', [x.sum(), [x]]))).toBe(thrown);
    handle.remove();
    expect(() => x.mul(2).backward()).toThrow(/grad can be implicitly created only for scalar outputs/);
  });

  test('async hooks are refused, and what they reject with ends no process', async () => {
    let rejected = false;
    const unhandled = () => {
      rejected = true;
    };
    process.on('unhandledRejection', unhandled);
    try {
      const late = async () => {
        await tick();
        throw new Error('late');
      };
      const x = leaf([1]);
      const handle = x.registerHook(late as never);
      expect(() => x.sum().backward()).toThrow(
        /^Expected a synchronous function for hook but received one that returned a promise/,
      );
      handle.remove();
      x.registerPostAccumulateGradHook(late as never);
      expect(() => x.sum().backward()).toThrow(/^Expected a synchronous function for hook/);
      await tick();
      await tick();
      expect(rejected).toBe(false);
    } finally {
      process.off('unhandledRejection', unhandled);
    }
  });

  test('wrong tensors and arguments', () => {
    expect(() => torch.ones([1]).registerHook(() => {})).toThrow(
      "cannot register a hook on a tensor that doesn't require gradient. Make it with { requiresGrad: true }",
    );
    expect(() => torch.ones([1]).registerPostAccumulateGradHook(() => {})).toThrow(torch.TorchError);
    expect(() => torch.ones([1]).retainGrad()).toThrow(/Make it with \{ requiresGrad: true \}/);
    expect(() =>
      leaf([1])
        .mul(2)
        .registerPostAccumulateGradHook(() => {}),
    ).toThrow(
      new RangeError(
        'Expected a leaf for registerPostAccumulateGradHook() but received a result of MulBackward0. Gradients are added up in leaves: use registerHook() for others',
      ),
    );
    expect(() => leaf([1]).registerHook(5 as never)).toThrow(
      new TypeError('Expected a function for hook but received 5 of type number'),
    );
  });
});

describe('registerPostAccumulateGradHook', () => {
  test('an optimizer step inside of the backward pass', () => {
    const w = leaf([1, 2]);
    w.registerPostAccumulateGradHook((given) => {
      torch.noGrad(() => given.sub_((given.grad as torch.Tensor).mul(0.5)));
      given.grad = null;
    });
    w.square().sum().backward();
    expect([w.toArray(), w.grad]).toEqual([[0, 0], null]);
  });

  test('is not called by torch.grad', () => {
    const w = leaf([1]);
    let calls = 0;
    w.registerPostAccumulateGradHook(() => void calls++);
    torch.grad(w.sum(), w);
    expect(calls).toBe(0);
    w.sum().backward();
    expect(calls).toBe(1);
  });

  test('backward() for the same leaf in it is an error, and does not wait for itself', () => {
    const [w, other] = [leaf([1]), leaf([3])];
    w.registerPostAccumulateGradHook((given) => {
      torch.enableGrad(() => other.square().sum().backward());
      torch.enableGrad(() => given.square().sum().backward());
    });
    expect(() => w.sum().backward()).toThrow(
      'backward(): a hook that runs when the gradient of a leaf was added up computes a gradient for that leaf. Use torch.grad() in it, or call backward() when the pass is over',
    );
    expect(other.grad?.toArray()).toEqual([6]);
  });

  test('torch.grad for the same leaf in it works', () => {
    const w = leaf([3]);
    const seen: unknown[] = [];
    w.registerPostAccumulateGradHook((given) => {
      seen.push(torch.enableGrad(() => torch.grad(given.square().sum(), given))[0]?.toArray());
    });
    w.sum().backward();
    expect(seen).toEqual([[6]]);
  });
});

describe('what hooks keep', () => {
  test('functions and tensors go with the tensor, the graph, and remove()', async () => {
    const functions: Array<WeakRef<object>> = [];
    const use = () => {
      const x = leaf([1, 2]);
      const y = x.mul(2);
      const hooks = [(g: torch.Tensor) => g.mul(2), (g: torch.Tensor) => g.mul(3), () => {}];
      for (const hook of hooks) functions.push(new WeakRef(hook));
      x.registerHook(hooks[0] as torch.GradientHook);
      y.registerHook(hooks[1] as torch.GradientHook);
      x.registerPostAccumulateGradHook(hooks[2] as () => void);
      y.sum().backward();
    };
    use();
    collectGarbage();
    const before = torch.memory();
    for (let i = 0; i < 50; i++) use();
    for (let i = 0; i < 3; i++) {
      await tick();
      collectGarbage();
    }
    expect(torch.memory().numTensors).toBeLessThanOrEqual(before.numTensors);
    expect(functions.filter((each) => each.deref() !== undefined)).toHaveLength(0);
  });

  test('a hook that refers to its own tensor goes with remove(), dispose() and tidy', async () => {
    const functions: Array<WeakRef<object>> = [];
    const register = (x: torch.Tensor): torch.Tensor => {
      const hook = () => void x.shape;
      functions.push(new WeakRef(hook));
      return x.registerHook(hook) && x;
    };
    const use = () => {
      const removed = leaf([1]);
      const hook = () => void removed.shape;
      functions.push(new WeakRef(hook));
      removed.registerHook(hook).remove();
      register(leaf([1])).dispose();
      torch.tidy(() => {
        register(leaf([1]).mul(2)).sum();
      });
    };
    for (let i = 0; i < 20; i++) use();
    for (let i = 0; i < 3; i++) {
      await tick();
      collectGarbage();
    }
    expect(functions.filter((each) => each.deref() !== undefined)).toHaveLength(0);
  });

  test('a handle outlives its tensor', () => {
    const x = leaf([1]);
    const handle = x.registerHook(() => {});
    x.dispose();
    handle.remove();
    handle.remove();
  });

  test('a graph calls the hooks of tensors that JavaScript has let go of', async () => {
    const seen: unknown[] = [];
    const make = () => {
      const y = leaf([1]).mul(2);
      y.registerHook((g) => void seen.push(g.toArray()));
      return y.mul(5).sum();
    };
    const loss = make();
    await tick();
    collectGarbage();
    loss.backward();
    expect(seen).toEqual([[5]]);
  });
});

test('backward into chosen tensors alone, and of several at once', () => {
  const [a, b] = [leaf([1, 2]), leaf([3, 4])];
  const product = a.mul(b);
  product.sum().backward(null, { inputs: a, retainGraph: true });
  expect([numbers(a.grad), b.grad]).toEqual([[3, 4], null]);
  product.sum().backward(null, { inputs: [product, b] });
  expect([numbers(a.grad), numbers(b.grad), numbers(product.grad)]).toEqual([
    [3, 4],
    [1, 2],
    [1, 1],
  ]);
  const [c, d] = [leaf([1]), leaf([2, 3])];
  torch.autograd.backward([c.mul(2), d.mul(c)], {
    gradTensors: [null, torch.tensor([1, 10], { dtype: 'float64' })],
  });
  expect([numbers(c.grad), numbers(d.grad)]).toEqual([[2 + 32], [1, 10]]);
  expect(() => torch.autograd.backward([c.sum(), d.sum()], { gradTensors: [null] })).toThrow(
    new RangeError('Expected 2 gradTensors, one for each tensor, but received 1. Give null for a scalar'),
  );
  expect(() => c.sum().backward(null, { inputs: [] })).toThrow(RangeError);
  expect(() => c.sum().backward(null, { inputs: [3] as never })).toThrow(
    'Expected a Tensor or an array of Tensors for inputs but received an array of length 1',
  );
  expect(() => torch.autograd.backward(5 as never)).toThrow('Expected a Tensor or an array of Tensors for tensors');
});

test('materializeGrads gives zeros', () => {
  const [a, b] = [leaf([1, 2]), leaf([[3]])];
  const [ofA, ofB] = torch.grad(a.sum(), [a, b], { materializeGrads: true });
  expect([numbers(ofA), numbers(ofB), ofB?.requiresGrad]).toEqual([[1, 1], [[0]], false]);
  expect(() => torch.grad(a.sum(), [a], { materializeGrads: true, allowUnused: false })).toThrow(RangeError);
  // null stands for ones where an output is a scalar.
  const weights = torch.tensor([2, 3], { dtype: 'float64' });
  const [mixed] = torch.grad([a.sum(), a.mul(a)], a, { gradOutputs: [null, weights] });
  expect(numbers(mixed)).toEqual([5, 13]);
});

test('passes inside of hooks, deeper than one thread goes: an error, where libtorch takes another thread', () => {
  const x = leaf([1]);
  x.sum().backward();
  torch
    .checkpoint((v: torch.Tensor) => v.exp(), x)
    .sum()
    .backward();
  let depth = 0;
  x.registerHook(() => {
    depth++;
    torch.enableGrad(() => torch.grad(x.square().sum(), x));
  });
  expect(() => torch.grad(x.sum(), x)).toThrow(
    'a backward pass of another thread came to a hook, which is a function of JavaScript that only the thread that it belongs to can call. Take the gradients there, or remove() the hook',
  );
  expect(depth).toBeGreaterThan(10);
});
