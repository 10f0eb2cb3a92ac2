import * as torch from 'node-torch';
import { collectGarbage } from '../garbage.js';
import { bitsOf, expectReplaysLikeEager } from '../graph/recording.js';

beforeAll(() => torch.setNumThreads(1));

/** exp, whose gradient is what it gave. */
const exp = torch.autogradFunction({
  forward(context, x: torch.Tensor) {
    const y = x.exp();
    context.save(y);
    return y;
  },
  backward: (context, gradient) => (gradient as torch.Tensor).mul(context.saved[0] as torch.Tensor),
});

/** Product and sum, times a number. */
const both = torch.autogradFunction({
  forward(context, a: torch.Tensor, factor: number, b: torch.Tensor) {
    context.save(a, b);
    context.values['factor'] = factor;
    return [a.mul(b).mul(factor), a.add(b).mul(factor)] as const;
  },
  backward(context, ofProduct, ofSum) {
    const [a, b] = context.saved as [torch.Tensor, torch.Tensor];
    const factor = context.values['factor'] as number;
    const sum = (x: torch.Tensor | null, y: torch.Tensor | null) => (x && y ? x.add(y) : (x ?? y));
    return [
      sum(ofProduct?.mul(b) ?? null, ofSum)?.mul(factor),
      null,
      sum(ofProduct?.mul(a) ?? null, ofSum)?.mul(factor),
    ].map((gradient) => gradient ?? null);
  },
});

const error = (fn: () => unknown): unknown => {
  try {
    fn();
  } catch (thrown) {
    return thrown;
  }
  return 'nothing was thrown';
};

const makeX = () => torch.tensor([0.5, 1, -2], { requiresGrad: true });

describe('gradients', () => {
  test('are those that backward gives, of any order', () => {
    const by = (fn: (x: torch.Tensor) => torch.Tensor): string[] => {
      const x = makeX();
      const y = fn(x);
      const [dx] = torch.grad(y.sum(), [x], { createGraph: true }) as [torch.Tensor];
      const [second] = torch.grad(dx.square().sum(), [x]) as [torch.Tensor];
      return [y, dx, second].map(bitsOf);
    };
    expect(by(exp)).toEqual(by((x) => x.exp()));
  });

  test('for several inputs and results, of which not all are used', () => {
    const a = torch.tensor([2, 3], { requiresGrad: true });
    const b = torch.tensor([5, 7], { requiresGrad: true });
    const gradients = (choose: (results: readonly [torch.Tensor, torch.Tensor]) => torch.Tensor) =>
      torch.grad(choose(both(a, 10, b)).sum(), [a, b]).map((gradient) => gradient.toArray());
    expect(gradients(([product]) => product)).toEqual([
      [50, 70],
      [20, 30],
    ]);
    expect(gradients(([, sum]) => sum)).toEqual([
      [10, 10],
      [10, 10],
    ]);
    expect(gradients(([product, sum]) => product.add(sum))).toEqual([
      [60, 80],
      [30, 40],
    ]);
  });

  test('none are recorded where none are wanted', () => {
    expect(exp(torch.ones([2])).requiresGrad).toBe(false);
    expect(torch.noGrad(() => exp(makeX())).requiresGrad).toBe(false);
    const y = exp(makeX());
    expect([y.requiresGrad, y.gradFn]).toEqual([true, 'CustomFunctionBackward']);
  });

  test('a result that is the input, and one that is not real', () => {
    const same = torch.autogradFunction({
      forward: (_context, x: torch.Tensor) => [x, x.argmax()] as const,
      backward: (_context, gradient) => (gradient as torch.Tensor).mul(3),
    });
    const x = makeX();
    const [y, index] = same(x);
    expect(index.requiresGrad).toBe(false);
    expect(x.isLeaf).toBe(true);
    expect((torch.grad(y.sum(), [x])[0] as torch.Tensor).toArray()).toEqual([3, 3, 3]);
  });

  test('inside of a checkpoint', () => {
    const by = (call: (fn: typeof exp, x: torch.Tensor) => torch.Tensor): string[] => {
      const x = makeX();
      const y = call((v) => exp(torch.tanh(exp(v))), x);
      return [y, ...torch.grad(y.sum(), [x])].map(bitsOf);
    };
    expect(by((fn, x) => torch.checkpoint(fn, x))).toEqual(by((fn, x) => fn(x)));
  });

  test('in recorded steps', () => {
    expectReplaysLikeEager(
      () => {
        const w = torch.noGrad(() => torch.rand([4])).requiresGrad_();
        return ([x]) => {
          const loss = exp((x as torch.Tensor).mul(w)).sum();
          const [dw] = torch.grad(loss, [w]) as [torch.Tensor];
          torch.noGrad(() => w.sub_(dw.mul(0.01)));
          return [loss];
        };
      },
      () => [torch.rand([3, 4])],
    );
  });
});

describe('errors', () => {
  const withBackward = (backward: () => unknown) =>
    torch.autogradFunction({
      forward: (_context, x: torch.Tensor) => x.mul(2),
      backward: backward as () => torch.Tensor,
    });

  test.each([undefined, null, {}, { forward: () => 1 }, { forward: 1, backward: 2 }])('%p is no function', (spec) => {
    expect(() => torch.autogradFunction(spec as never)).toThrow(/^Expected a function for (forward|backward) of/);
  });

  test('what forward gives and saves', () => {
    const bad = torch.autogradFunction({ forward: () => 3 as never, backward: () => null });
    expect(() => bad()).toThrow(/^Expected tensors for the result of forward of autogradFunction but received/);
    const saving = torch.autogradFunction({
      forward(context, x: torch.Tensor) {
        context.save(1 as never);
        return x;
      },
      backward: () => null,
    });
    expect(() => saving(makeX())).toThrow(/^Expected tensors for save\(\)/);
  });

  test.each([new RangeError('mine'), 'mine', null, undefined])('%p thrown by backward comes out unchanged', (value) => {
    const fail = withBackward(() => {
      throw value;
    });
    const x = makeX();
    expect(error(() => torch.grad(fail(x).sum(), [x]))).toBe(value);
    expect(error(() => fail(x).sum().backward())).toBe(value);
  });

  const wrong: Array<[string, () => unknown, RegExp]> = [
    [
      'too many',
      () => [torch.ones([3]), null],
      /^RangeError: Expected backward .* to give 1 gradients, .* but it gave 2/,
    ],
    ['none', () => [], /^RangeError: Expected backward .* but it gave 0/],
    ['undefined', () => undefined, /^TypeError: Expected a Tensor or null for each input/],
    ['a number', () => 3, /^TypeError: Expected a Tensor or null for each input/],
    ['another shape', () => torch.ones([2]), /^TorchError: .*invalid gradient at index 0/],
    [
      'a tensor that was disposed of',
      () => {
        const gradient = torch.ones([3]);
        gradient.dispose();
        return gradient;
      },
      /^TorchError: Expected a live Tensor for a gradient/,
    ],
  ];
  test.each(wrong)('backward gives %s', (_, backward, complaint) => {
    const x = makeX();
    expect(String(error(() => torch.grad(withBackward(backward)(x).sum(), [x])))).toMatch(complaint);
  });

  test('null is no gradient', () => {
    const x = makeX();
    const y = withBackward(() => null)(x).sum();
    expect(torch.grad(y, [x], { allowUnused: true })).toEqual([null]);
  });

  test('a saved input that was changed in place, and a graph that is gone', () => {
    const a = torch.ones([2]);
    const b = torch.ones([2], { requiresGrad: true });
    const product = both(a, 1, b)[0].sum();
    a.add_(1);
    expect(String(error(() => torch.grad(product, [b])))).toMatch(/TorchError: .*modified by an inplace operation/);
    const x = makeX();
    const y = exp(x).sum();
    torch.grad(y, [x]);
    expect(String(error(() => torch.grad(y, [x])))).toMatch(/TorchError: .*second time/);
  });
});

test('functions and tensors go with the graph', async () => {
  const halves: Array<WeakRef<object>> = [];
  const use = () => {
    const backward = (context: torch.FunctionContext, gradient: torch.Tensor | null) =>
      (gradient as torch.Tensor).mul(context.saved[0] as torch.Tensor);
    halves.push(new WeakRef(backward));
    const own = torch.autogradFunction({
      forward(context, x: torch.Tensor) {
        const y = x.exp();
        context.save(y);
        return y;
      },
      backward,
    });
    const x = makeX();
    const [one] = [own(x), own(x)];
    torch.grad(one.sum(), [x]);
  };
  use();
  collectGarbage();
  const before = torch.memory();
  for (let i = 0; i < 50; i++) use();
  for (let i = 0; i < 3; i++) {
    await new Promise((resolve) => setImmediate(resolve));
    collectGarbage();
  }
  expect(torch.memory().numTensors).toBeLessThanOrEqual(before.numTensors);
  expect(halves.filter((half) => half.deref() !== undefined)).toHaveLength(0);
});
