import * as torch from 'node-torch';
import { expectClose, golden, makeX, thrownBy } from './golden.js';

const cube = torch.autogradFunction({
  forward(context, x: torch.Tensor) {
    context.save(x);
    return x.pow(3);
  },
  backward(context, gradient) {
    const [x] = context.saved as [torch.Tensor];
    return (gradient as torch.Tensor).mul(3).mul(x.pow(2));
  },
});

const functions: Record<string, (x: torch.Tensor) => torch.Tensor> = {
  own: cube,
  exp: (x) => x.exp(),
  matmul: (x) => x.matmul(x.t()),
  softmax: (x) => torch.softmax(x, 1),
  layerNorm: (x) => torch.ops.call('aten::layer_norm', [x, [3]]) as torch.Tensor,
  logSoftmax: (x) => torch.ops.call('aten::log_softmax.int', [x, 1]) as torch.Tensor,
  conv: (x) =>
    torch.ops.call('aten::conv1d', [x.reshape([1, 2, 3]), x.reshape([1, 2, 3])], { padding: [1] }) as torch.Tensor,
  cumprod: (x) => x.cumprod(1),
  norm: (x) => torch.ops.call('aten::norm.Scalar', [x]) as torch.Tensor,
  gelu: (x) => torch.gelu(x),
};

test('the golden has each of them', () => {
  expect(Object.keys(functions)).toEqual(Object.keys(golden.doubleBackward));
});

describe('first, second and third derivatives are those of PyTorch', () => {
  const derivatives = (fn: (x: torch.Tensor) => torch.Tensor): torch.Tensor[] => {
    const x = makeX();
    const next = (y: torch.Tensor): torch.Tensor =>
      torch.grad(y.sin().sum(), x, { createGraph: true })[0] as torch.Tensor;
    const first = next(fn(x));
    const second = next(first);
    return [first, second, next(second)];
  };
  test.each(Object.keys(functions))('%s', (name) => {
    expectClose(
      derivatives(functions[name] as typeof cube),
      golden.doubleBackward[name] as (typeof golden.doubleBackward)[string],
    );
  });

  test('through a checkpoint and hooks that change nothing', () => {
    const expected = golden.doubleBackward['own'] as (typeof golden.doubleBackward)[string];
    expectClose(
      derivatives((x) => torch.checkpoint(cube, x)),
      expected,
    );
    expectClose(
      derivatives((x) => {
        const y = cube(x);
        y.registerHook((gradient) => gradient.mul(1));
        return y;
      }),
      expected,
    );
  });
});

describe('onceDifferentiable', () => {
  const once = torch.autogradFunction({
    forward(context, x: torch.Tensor) {
      context.save(x);
      return x.pow(3);
    },
    backward(context, gradient) {
      expect(torch.isGradEnabled()).toBe(false);
      return (gradient as torch.Tensor).mul(3).mul((context.saved[0] as torch.Tensor).pow(2));
    },
    onceDifferentiable: true,
  });
  const message = /^Expected no second derivative of an autogradFunction with onceDifferentiable: true/;

  test('first derivatives are there, second ones are an error, wherever they are taken', () => {
    const x = makeX();
    const [plain] = torch.grad(once(x).sum(), x) as [torch.Tensor];
    expectClose(plain, cubeGradient());
    expect(plain.requiresGrad).toBe(false);
    const [first] = torch.grad(once(x).sum(), x, { createGraph: true }) as [torch.Tensor];
    expectClose(first, cubeGradient());
    expect(() => torch.grad(first.sum(), x, { retainGraph: true })).toThrow(message);
    expect(() => first.sum().backward()).toThrow(message);
    // Also where the first derivative is but a part of what is differentiated.
    const y = once(x).add(x.square()).sum();
    const [mixed] = torch.grad(y, x, { createGraph: true }) as [torch.Tensor];
    expect(thrownBy(() => torch.grad(mixed.sum(), x))).toMatchObject({ message: expect.stringMatching(message) });
  });

  const cubeGradient = (): number[][] => golden.x.map((row) => row.map((value) => 3 * value ** 2));

  test('has to be a boolean', () => {
    expect(() =>
      torch.autogradFunction({
        forward: (_c, x: torch.Tensor) => x,
        backward: () => null,
        onceDifferentiable: 1 as never,
      }),
    ).toThrow(
      new TypeError('Expected a boolean for onceDifferentiable of autogradFunction but received 1 of type number'),
    );
  });
});

test('a backward pass may leave out what no input needs', () => {
  const seen: unknown[] = [];
  const product = torch.autogradFunction({
    forward(context, a: torch.Tensor, _name: string, b: torch.Tensor) {
      seen.push(context.needsInputGrad);
      context.save(a, b);
      return a.mul(b);
    },
    backward(context, gradient) {
      seen.push(context.needsInputGrad);
      const [a, b] = context.saved as [torch.Tensor, torch.Tensor];
      const [first, , third] = context.needsInputGrad;
      return [first ? (gradient as torch.Tensor).mul(b) : null, null, third ? (gradient as torch.Tensor).mul(a) : null];
    },
  });
  const x = makeX();
  const [gradient] = torch.grad(product(x, 'name', x.detach()).sum(), x);
  expectClose(gradient, golden.x);
  expect(seen).toEqual([
    [true, false, false],
    [true, false, false],
  ]);
});
