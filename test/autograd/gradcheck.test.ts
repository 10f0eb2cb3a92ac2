import * as torch from 'node-torch';
import { golden, makeX, makeY, thrownBy } from './golden.js';

const { gradcheck, gradgradcheck, GradcheckError } = torch.autograd;
const leaf = (data: torch.TensorLike, dtype = 'float64'): torch.Tensor =>
  torch.tensor(data, { dtype, requiresGrad: true });

const withBackward = (
  forward: (x: torch.Tensor) => torch.Tensor,
  backward: (gradient: torch.Tensor | null, x: torch.Tensor) => torch.Tensor | null,
) =>
  torch.autogradFunction({
    forward(context, x: torch.Tensor) {
      context.save(x);
      return forward(x);
    },
    backward: (context, gradient) => backward(gradient, context.saved[0] as torch.Tensor),
  });

const cube = withBackward(
  (x) => x.pow(3),
  (gradient, x) => gradient?.mul(x.square()).mul(3) ?? null,
);
const wrong = withBackward(
  (x) => x.pow(2),
  (gradient, x) => gradient?.mul(x).mul(3) ?? null,
);

describe('what is right', () => {
  test.each<[string, (...inputs: torch.Tensor[]) => torch.Tensor | torch.Tensor[]]>([
    ['sin', (x) => x.sin()],
    ['several results', (x) => [x.exp(), x.sum(0)]],
    ['a result that needs no gradient', (x) => [x.exp(), x.detach().mul(0).add(1)]],
    ['a product of matrices', (x) => x.matmul(x.t())],
    ['softmax', (x) => torch.softmax(x, 1)],
    ['own backward', (x) => cube(x)],
    ['an integer beside it', (x) => [x.square(), x.argmax()]],
  ])('%s, of both orders and in forward mode', (name, fn) => {
    const forward = name === 'own backward' ? {} : { checkForwardAD: true };
    // The gradient of softmax has no formula for forward mode.
    const second = name === 'softmax' ? {} : forward;
    expect(gradcheck(fn, [makeX()], forward)).toBe(true);
    expect(gradgradcheck(fn, [makeX()], null, second)).toBe(true);
  });

  test('of two inputs, one input alone, others that are no tensors, and without elements', () => {
    const fn = (a: torch.Tensor, factor: number, b: torch.Tensor) => a.mul(b).mul(factor);
    expect(gradcheck(fn, [makeX(), 3, makeY()])).toBe(true);
    expect(gradcheck(fn, [makeX().detach(), 3, makeY()])).toBe(true);
    expect(gradgradcheck(fn, [makeX(), 3, makeY()])).toBe(true);
    expect(gradcheck((x) => x.exp(), makeX())).toBe(true);
    expect(gradcheck((x) => x.exp(), [leaf(2)])).toBe(true);
    expect(gradcheck((x) => x.exp(), [torch.zeros([0, 2], { dtype: 'float64', requiresGrad: true })])).toBe(true);
    expect(gradcheck((x) => x.exp(), [makeX().t().detach().requiresGrad_()])).toBe(true);
    expect(torch.noGrad(() => gradcheck((x) => x.exp(), makeX()))).toBe(true);
  });

  test('complex numbers', () => {
    const z = () =>
      leaf(
        [
          { re: 0.5, im: -1 },
          { re: 2, im: 0.25 },
        ],
        'complex128',
      );
    expect(gradcheck((x) => x.mul(x), [z()])).toBe(true);
    expect(gradcheck((x) => x.abs(), [z()])).toBe(true);
    expect(gradcheck((x) => [x.exp(), x.abs()], [z()])).toBe(true);
    expect(gradgradcheck((x) => x.mul(x), [z()])).toBe(true);
    expect(() => gradcheck((x) => x.mul(x), [z()], { checkForwardAD: true })).toThrow(
      'Expected real inputs for checkForwardAD of gradcheck but one is complex',
    );
  });

  test('inputs are as they were, and so are their versions', () => {
    const x = makeX();
    gradcheck((a) => a.exp(), x);
    expect([x.toArray(), x.version, x.grad]).toEqual([golden.x, 0, null]);
    const gradient = makeX();
    expect(gradgradcheck((a) => a.exp(), x, gradient)).toBe(true);
    expect(gradient.toArray()).toEqual(golden.x);
  });
});

describe('what is wrong', () => {
  test('names output and input and shows both Jacobians, in the words of PyTorch', () => {
    const error = thrownBy(() => gradcheck((a, b) => [a.mul(b), wrong(b)], [makeX(), makeY()])) as Error;
    expect(error).toBeInstanceOf(GradcheckError);
    expect(error.message).toBe(golden.gradcheck.message);
    expect(gradcheck((a, b) => [a.mul(b), wrong(b)], [makeX(), makeY()], { raiseException: false })).toBe(false);
  });

  test('tolerances', () => {
    const fn = withBackward(
      (x) => x.mul(2),
      (gradient) => gradient?.mul(2.001) ?? null,
    );
    expect(gradcheck(fn, makeX(), { raiseException: false })).toBe(true);
    expect(gradcheck(fn, makeX(), { raiseException: false, rtol: 1e-4 })).toBe(false);
    expect(gradcheck(fn, makeX(), { raiseException: false, rtol: 0, atol: 0.01 })).toBe(true);
  });

  test('second derivatives', () => {
    // The first derivative is right, but its graph is missing.
    const fn = torch.autogradFunction({
      forward(context, x: torch.Tensor) {
        context.save(x);
        return x.pow(3);
      },
      backward: (context, gradient) =>
        gradient?.mul((context.saved[0] as torch.Tensor).detach().square().mul(3)) ?? null,
    });
    expect(gradcheck(fn, makeX())).toBe(true);
    expect(() => gradgradcheck(fn, makeX())).toThrow(
      /^Jacobian mismatch for output 0 with respect to input 0,\nnumerical:/,
    );
    expect(gradgradcheck(fn, makeX(), null, { raiseException: false })).toBe(false);
  });

  test('a complex gradient without its conjugate', () => {
    const fn = withBackward(
      (x) => x.mul(x),
      (gradient, x) => gradient?.mul(x).mul(2) ?? null,
    );
    const z = leaf([{ re: 0.5, im: -1 }], 'complex128');
    expect(() => gradcheck(fn, z)).toThrow(
      /^While considering the imaginary part of complex outputs only, Jacobian mismatch for output 0 with respect to input 0/,
    );
  });

  test('a result that is not differentiated', () => {
    expect(() => gradcheck((x) => [x.sin(), x.detach().exp()], makeX())).toThrow(
      /^Expected the numerical gradient of output 1 with respect to input 0 to be zero, since the output requires no gradient/,
    );
  });

  test('a backward pass that changes its mind', () => {
    let calls = 0;
    const fn = withBackward(
      (x) => x.mul(2),
      (gradient) => gradient?.mul(2 + 1e-9 * calls++) ?? null,
    );
    expect(() => gradcheck(fn, makeX())).toThrow(
      /^Expected two backward passes with the same numbers .* give nondetTol$/,
    );
    expect(gradcheck(fn, makeX(), { nondetTol: 1e-6 })).toBe(true);
  });

  test('a gradient that is no product with the one that comes in', () => {
    const fn = withBackward(
      (x) => x.sum(),
      (_, x) => torch.onesLike(x),
    );
    expect(() => gradcheck(fn, makeX())).toThrow(
      /^Expected the backward pass to multiply by the gradient of the results, but for zeros the gradient with respect to input 0 is\ntensor/,
    );
  });

  test('a backward pass that cannot do without a gradient', () => {
    const fn = torch.autogradFunction({
      forward: (_context, x: torch.Tensor) => [x.mul(2), x.mul(3)] as const,
      backward: (_context, first, second) => (first as torch.Tensor).mul(2).add((second as torch.Tensor).mul(3)),
    });
    expect(() => gradcheck((x) => [...fn(x)], makeX())).toThrow(TypeError);
    const summed = (x: torch.Tensor) => {
      const [a, b] = fn(x);
      return [a.add(b.mul(0)), b.add(a.mul(0))];
    };
    const error = thrownBy(() => gradcheck(summed, makeX())) as Error;
    expect(error).toBeInstanceOf(GradcheckError);
    expect(error.message).toBe(
      'Expected the backward pass to take a missing gradient (null) of a result for zeros, but it failed. checkUndefinedGrad: false leaves this check out',
    );
    expect(error.cause).toBeInstanceOf(TypeError);
    expect(gradcheck(summed, makeX(), { checkUndefinedGrad: false })).toBe(true);
  });

  test('results that change with the inputs', () => {
    expect(() => gradcheck((x) => x.narrow(0, 0, x.sum().item() > 0 ? 2 : 1), leaf([1e-7, -1e-7]))).toThrow(
      /^Expected fn to give results of the same shape and dtype when inputs are moved by 0.000001/,
    );
  });
});

describe('wrong arguments', () => {
  test.each<[string, () => unknown, string]>([
    [
      'fn',
      () => gradcheck(3 as never, makeX()),
      'Expected a function for fn of gradcheck but received 3 of type number',
    ],
    [
      'no gradient wanted',
      () => gradcheck((x) => x, [torch.ones([2])]),
      'Expected at least one input of gradcheck to require a gradient (requiresGrad: true) but none does',
    ],
    [
      'an input that overlaps itself',
      () =>
        gradcheck(
          (x) => x,
          [
            leaf([[1]])
              .detach()
              .expand([1, 3])
              .requiresGrad_(),
          ],
        ),
      'Expected input 0 of gradcheck not to overlap itself, but a dimension has stride 0. Give contiguous() of it',
    ],
    [
      'a result',
      () => gradcheck((() => 3) as never, makeX()),
      'Expected a Tensor or an array of Tensors for the result of fn but received 3 of type number',
    ],
    [
      'eps',
      () => gradcheck((x) => x, makeX(), { eps: 0 }),
      'Expected a positive number for eps of gradcheck but received 0 of type number',
    ],
    [
      'atol',
      () => gradcheck((x) => x, makeX(), { atol: -1 }),
      'Expected a number that is not negative for atol of gradcheck but received -1 of type number',
    ],
    [
      'rtol',
      () => gradgradcheck((x) => x, makeX(), null, { rtol: 'x' as never }),
      "Expected a number for rtol of gradgradcheck but received 'x' of type string",
    ],
    [
      'an unknown option',
      () => gradcheck((x) => x, makeX(), { tolerance: 1 } as never),
      "in the options of gradcheck but received 'tolerance'",
    ],
  ])('%s', (_, check, message) => {
    expect(check).toThrow(message);
  });

  test('what fn throws comes out, whatever raiseException says', () => {
    const error = new Error('mine');
    const fn = () => {
      throw error;
    };
    expect(thrownBy(() => gradcheck(fn, makeX(), { raiseException: false }))).toBe(error);
  });

  test('float32 is warned of', () => {
    const warned = jest.spyOn(process, 'emitWarning').mockImplementation();
    gradcheck((x) => x.mul(2), leaf([1], 'float32'), { eps: 1e-2 });
    expect(warned.mock.calls).toEqual([
      [
        'Input 0 of gradcheck is float32. The check will likely fail with less than double precision: use float64 or complex128',
      ],
    ]);
    warned.mockRestore();
  });
});
