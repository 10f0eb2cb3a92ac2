import * as torch from 'node-torch';
import { both, expectClose, golden, makeX, makeY, one, partial, scalar, vBoth, vX, vY } from './golden.js';

const { functional } = torch.autograd;
type Expected = Parameters<typeof expectClose>[1];
const expected = (name: string): Expected => golden.functional[name] as Expected;
const pair = (): [torch.Tensor, torch.Tensor] => [makeX(), makeY()];

describe('numbers and nesting are those of PyTorch', () => {
  test('products', () => {
    expectClose(functional.vjp(both, pair(), vBoth()), expected('vjp'));
    expectClose(functional.jvp(both, pair(), [vX(), vY()]), expected('jvp'));
    expectClose(functional.vhp(scalar, pair(), [vX(), vY()]), expected('vhp'));
    expectClose(functional.hvp(scalar, pair(), [vX(), vY()]), expected('hvp'));
    expectClose(functional.jvp(partial, pair(), [vX(), vY()]), expected('jvpOfPartial'));
  });

  test('Jacobians, in both modes', () => {
    for (const strategy of ['reverse-mode', 'forward-mode'] as const) {
      expectClose(functional.jacobian(both, pair(), { strategy }), expected('jacobian'));
      expectClose(functional.jacobian(one, pair(), { strategy }), expected('jacobianOfOne'));
      const y = makeY();
      expectClose(
        functional.jacobian((a) => both(a, y), makeX(), { strategy }),
        expected('jacobianForOne'),
      );
    }
  });

  test('Hessians', () => {
    expectClose(functional.hessian(scalar, pair()), expected('hessian'));
    const y = makeY();
    expectClose(
      functional.hessian((a) => scalar(a, y), makeX()),
      expected('hessianForOne'),
    );
    expectClose(functional.hessian(partial, pair()), expected('hessianOfPartial'));
  });

  test('derivatives of the results, with createGraph', () => {
    const options = { createGraph: true };
    const squares = (tensors: readonly torch.Tensor[]): torch.Tensor =>
      tensors.map((each) => each.square().sum()).reduce((sum, each) => sum.add(each));
    const check = (name: string, compute: (args: [torch.Tensor, torch.Tensor]) => readonly torch.Tensor[]) => {
      const args = pair();
      expectClose(torch.grad(squares(compute(args)), args), golden.differentiated[name] as Expected);
    };
    check('vjp', (args) => functional.vjp(both, args, vBoth(), options)[1]);
    check('jvp', (args) => functional.jvp(both, args, [vX(), vY()], options)[1]);
    check('vhp', (args) => functional.vhp(scalar, args, [vX(), vY()], options)[1]);
    check('hvp', (args) => functional.hvp(scalar, args, [vX(), vY()], options)[1]);
    check('jacobian', (args) => functional.jacobian(one, args, options));
    check('hessian', (args) => functional.hessian(scalar, args, options).flat());
  });
});

test('results have no graph without createGraph, and inputs need not require a gradient', () => {
  const x = torch.tensor(golden.x, { dtype: 'float64' });
  const [y, product] = functional.vjp((a) => a.exp(), x, torch.onesLike(x));
  expect([y.requiresGrad, product.requiresGrad, x.requiresGrad, x.grad]).toEqual([false, false, false, null]);
  expect(functional.jacobian((a) => a.sum(), x).requiresGrad).toBe(false);
  // Gradients are recorded also inside of noGrad.
  expect(torch.noGrad(() => functional.jacobian((a) => a.sum(0), x)).shape).toEqual([3, 2, 3]);
  // A product with one element needs no vector.
  expect(functional.vjp((a) => a.sum(), x)[1].shape).toEqual([2, 3]);
  const one = torch.tensor([2], { dtype: 'float64' });
  expect(functional.jvp((a) => a.square(), one)[1].toArray()).toEqual([4]);
  expect(functional.vhp((a) => a.pow(3).sum(), one)[1].toArray()).toEqual([12]);
  expect(functional.hvp((a) => a.pow(3).sum(), one)[1].toArray()).toEqual([12]);
});

test('empty tensors, and results that do not depend on the inputs', () => {
  const empty = torch.zeros([0, 2], { dtype: 'float64' });
  expect(functional.jacobian((a) => a.mul(2), empty).shape).toEqual([0, 2, 0, 2]);
  const x = torch.tensor([1, 2], { dtype: 'float64' });
  expect(functional.jacobian(() => torch.ones([3]), x).toArray()).toEqual([
    [0, 0],
    [0, 0],
    [0, 0],
  ]);
  expect(functional.hessian((a) => a.sum(), x).toArray()).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

describe('strict', () => {
  const strict = { strict: true };
  const x = (): torch.Tensor => torch.tensor([1, 2], { dtype: 'float64' });
  const ones = (): torch.Tensor => torch.ones([2], { dtype: 'float64' });
  test.each<[string, () => unknown, string]>([
    [
      'vjp, no result',
      () => functional.vjp(() => ones(), x(), ones(), strict),
      'result 0 of fn of vjp to depend on the inputs',
    ],
    [
      'vjp, no input',
      () => functional.vjp((a, _b) => a.sum(), [x(), x()], null, strict),
      'the results of fn of vjp to depend on input 1',
    ],
    [
      'jvp',
      () => functional.jvp((a, _b) => a.exp(), [x(), x()], [ones(), ones()], strict),
      'the results of fn of jvp to depend on input 1',
    ],
    [
      'jacobian',
      () => functional.jacobian((a, _b) => a.exp(), [x(), x()], strict),
      'result 0 of fn of jacobian to depend on input 1',
    ],
    [
      'jacobian of what is linear',
      () => functional.jacobian((a) => a.mul(2), x(), { strict: true, createGraph: true }),
      'the Jacobian of result 0 of fn of jacobian to depend on the inputs, with createGraph',
    ],
    [
      'hessian of what is linear',
      () => functional.hessian((a) => a.sum(), x(), strict),
      'the gradient for input 0 of fn of hessian to depend on the inputs',
    ],
    [
      'vhp of what is linear',
      () => functional.vhp((a) => a.sum(), x(), ones(), strict),
      'the gradient for input 0 of fn of vhp to depend on the inputs',
    ],
  ])('%s', (_, compute, what) => {
    expect(compute).toThrow(new RangeError(`Expected ${what}. Without strict, its derivatives are zeros`));
  });
});

describe('wrong arguments', () => {
  const x = torch.tensor([1, 2], { dtype: 'float64' });
  test.each<[string, () => unknown, string]>([
    ['fn', () => functional.vjp(3 as never, x), 'Expected a function for fn of vjp but received 3 of type number'],
    [
      'inputs',
      () => functional.jacobian((a) => a, 3 as never),
      'Expected a Tensor or an array of Tensors for inputs of jacobian but received 3 of type number',
    ],
    [
      'an input',
      () => functional.jacobian((a) => a, [x, 'x'] as never),
      "Expected a Tensor for element 1 of inputs of jacobian but received 'x' of type string",
    ],
    [
      'a result',
      () => functional.vjp((() => 5) as never, x),
      'Expected a Tensor or an array of Tensors for the result of fn of vjp but received 5 of type number',
    ],
    [
      'no v',
      () => functional.vjp((a) => a, x),
      "Expected v for vjp, with the shapes of the function's outputs ([2]). It may be left out only if there is a single output with a single element",
    ],
    [
      'v of another shape',
      () => functional.jvp((a) => a, x, torch.ones([3])),
      "Expected v of jvp to have the shapes of the function's inputs, [2], but received [3]",
    ],
    [
      'no scalar',
      () => functional.hvp((a) => a, x, torch.ones([2])),
      'Expected a tensor with one element for the result of fn of hvp but received a tensor of shape [2]',
    ],
    [
      'strategy',
      () => functional.jacobian((a) => a, x, { strategy: 'sideways' as never }),
      "Expected 'reverse-mode' or 'forward-mode' for strategy but received 'sideways' of type string",
    ],
    [
      'forward mode and createGraph',
      () => functional.jacobian((a) => a, x, { strategy: 'forward-mode', createGraph: true }),
      "Expected neither createGraph nor strict for strategy 'forward-mode' but received an object. Use strategy 'reverse-mode' for them",
    ],
  ])('%s', (_, compute, message) => {
    expect(compute).toThrow(message);
  });
});
