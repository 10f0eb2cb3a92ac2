import { inspect } from 'node:util';
import * as torch from 'node-torch';
import { collectGarbage } from '../garbage.js';

const call = torch.ops.call as (...args: Parameters<typeof torch.ops.call>) => torch.Tensor;

test('shape, size, dim, numel, strides, dtype, device, layout', () => {
  const x = torch.zeros([2, 3, 4], { dtype: 'int16' });
  expect(x.shape).toEqual([2, 3, 4]);
  expect(x.size()).toEqual([2, 3, 4]);
  expect([x.size(0), x.size(-1)]).toEqual([2, 4]);
  expect(() => x.size(3)).toThrow(
    new RangeError('Expected a dimension from -3 to 2 for dim but received 3 of type number'),
  );
  expect(() => x.size(-4)).toThrow(RangeError);
  expect([x.ndim, x.dim(), x.numel()]).toEqual([3, 3, 24]);
  expect(x.strides).toEqual([12, 4, 1]);
  expect([x.dtype, x.device, x.layout]).toEqual(['int16', 'cpu', 'strided']);
  expect(x.isContiguous()).toBe(true);
  const t = call('aten::transpose.int', [x, 0, 2]);
  expect([t.shape, t.strides, t.isContiguous()]).toEqual([[4, 3, 2], [1, 4, 12], false]);
  const scalar = torch.tensor(1);
  expect([scalar.shape, scalar.ndim, scalar.numel(), scalar.strides]).toEqual([[], 0, 1, []]);
});

test('a shape that was read is a copy', () => {
  const x = torch.zeros([2, 3]);
  x.shape.push(5);
  expect(x.shape).toEqual([2, 3]);
});

test('views share their storage, copies do not', () => {
  const x = torch.tensor([1, 2, 3, 4]);
  const view = call('aten::view', [x, [2, 2]]);
  expect(view.sharesStorage(x)).toBe(true);
  expect(call('aten::clone', [x]).sharesStorage(x)).toBe(false);
  view.fill_(7);
  expect(x.toArray()).toEqual([7, 7, 7, 7]);
  expect(() => x.sharesStorage([1] as never)).toThrow(
    new TypeError('Expected a Tensor for other but received an array of length 1'),
  );
});

test('isTensor and instanceof', () => {
  expect(torch.isTensor(torch.ones([1]))).toBe(true);
  expect(torch.ones([1])).toBeInstanceOf(torch.Tensor);
  expect([null, {}, [1], 1, new Float32Array(1)].map(torch.isTensor)).toEqual([false, false, false, false, false]);
});

test('a Tensor that the library did not make is a TypeError, whatever it is made of', () => {
  const fakes = [{}, null, undefined, torch.ones, Object.create(null)].map(
    (handle) => new torch.Tensor(handle as unknown as ConstructorParameters<typeof torch.Tensor>[0]),
  );
  fakes.push(Object.create(torch.Tensor.prototype));
  for (const fake of fakes) {
    expect(() => fake.shape).toThrow(TypeError);
    expect(() => fake.dispose()).toThrow(TypeError);
    expect(() => fake.toArray()).toThrow(TypeError);
    expect(() => torch.ops.call('aten::relu', [fake])).toThrow(TypeError);
  }
});

describe('iteration', () => {
  test('gives views along the first dimension', () => {
    const x = torch.tensor([
      [1, 2],
      [3, 4],
    ]);
    const rows = [...x];
    expect(rows.map((row) => row.toArray())).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(rows.every((row) => row.sharesStorage(x))).toBe(true);
    const [first] = torch.tensor([5, 6]);
    expect(first?.item()).toBe(5);
    expect([...torch.zeros([0, 2])]).toEqual([]);
  });

  test('of a scalar is an error', () => {
    expect(() => [...torch.tensor(1)]).toThrow(
      new TypeError('Expected a tensor with at least one dimension to iterate over but received a scalar'),
    );
  });
});

describe('printing', () => {
  test.each<[() => torch.Tensor, string]>([
    [
      () =>
        torch.tensor([
          [1, 2.5],
          [-3, 4],
        ]),
      'tensor([[ 1.0000,  2.5000],\n        [-3.0000,  4.0000]])',
    ],
    [() => torch.tensor([1n, 2n]), 'tensor([1, 2])'],
    [() => torch.tensor(2n ** 62n), 'tensor(4611686018427387904)'],
    [() => torch.tensor([true, false]), 'tensor([ True, False])'],
    [() => torch.tensor([{ re: 1, im: -2 }]), 'tensor([1.-2.j])'],
    [() => torch.tensor([1.5, NaN], { dtype: 'float8_e4m3fn' }), 'tensor([1.5000,    nan], dtype=torch.float8_e4m3fn)'],
    [() => torch.tensor([0.1], { dtype: 'bfloat16' }), 'tensor([0.1001], dtype=torch.bfloat16)'],
    [() => torch.zeros([2, 0]), 'tensor([], size=(2, 0))'],
    [() => torch.ones([2], { requiresGrad: true }), 'tensor([1., 1.], requires_grad=True)'],
    [() => torch.ones([2], { requiresGrad: true }).mul(2), 'tensor([2., 2.], grad_fn=<MulBackward0>)'],
    [() => torch.empty([2], { device: 'meta' }), "tensor(..., device='meta', size=(2,))"],
    [() => torch.arange(2000), 'tensor([   0,    1,    2,  ..., 1997, 1998, 1999])'],
    [
      () => torch.arange(40_000).reshape([200, 200]).t(),
      'tensor([[    0,   200,   400,  ..., 39400, 39600, 39800],\n        [    1,   201,   401,  ..., 39401, 39601, 39801],\n        [    2,   202,   402,  ..., 39402, 39602, 39802],\n        ...,\n        [  197,   397,   597,  ..., 39597, 39797, 39997],\n        [  198,   398,   598,  ..., 39598, 39798, 39998],\n        [  199,   399,   599,  ..., 39599, 39799, 39999]])',
    ],
    [
      () => call('aten::to_sparse', [torch.ones([2, 2])]),
      'tensor(indices=tensor([[0, 0, 1, 1],\n                       [0, 1, 0, 1]]),\n       values=tensor([1., 1., 1., 1.]),\n       size=(2, 2), nnz=4, layout=torch.sparse_coo)',
    ],
  ])('%p prints as Python prints it', (make, text) => {
    const x = make();
    collectGarbage();
    const before = torch.memory();
    expect(String(x)).toBe(text);
    expect(x.toString()).toBe(text);
    expect(inspect(x)).toBe(text);
    expect(`${inspect({ x }, { compact: true, breakLength: Infinity })}`).toContain(text.split('\n')[0]);
    expect(torch.memory()).toEqual(before);
  });

  test('a disposed tensor says so instead of throwing', () => {
    const x = torch.ones([2]);
    x.dispose();
    expect(inspect(x)).toBe('tensor(<disposed>)');
  });

  test('JSON has nested arrays', () => {
    expect(JSON.stringify({ x: torch.tensor([[1, 2.5]]), y: torch.tensor(true), z: torch.tensor([3n]) })).toBe(
      '{"x":[[1,2.5]],"y":true,"z":[3]}',
    );
    expect(JSON.stringify(torch.tensor([NaN]))).toBe('[null]');
  });
});

describe('dispose', () => {
  test('gives the memory back, twice is fine, and isDisposed tells', () => {
    collectGarbage();
    const before = torch.memory();
    const x = torch.zeros([1000]);
    expect(torch.memory()).toEqual({ ...before, numTensors: before.numTensors + 1, numBytes: before.numBytes + 4000 });
    expect(x.isDisposed).toBe(false);
    x.dispose();
    x.dispose();
    expect(x.isDisposed).toBe(true);
    expect(torch.memory()).toEqual(before);
  });

  test('of a view leaves the base alive, and the other way round', () => {
    const x = torch.tensor([1, 2, 3, 4]);
    const view = x.reshape([2, 2]);
    view.dispose();
    expect(x.toArray()).toEqual([1, 2, 3, 4]);
    const other = x.reshape([4, 1]);
    x.dispose();
    expect(other.toArray()).toEqual([[1], [2], [3], [4]]);
  });

  test('of a tensor that a graph needs leaves the graph alive', () => {
    const x = torch.tensor([2], { requiresGrad: true });
    const squared = x.mul(x);
    const y = squared.sum();
    squared.dispose();
    y.backward();
    expect(x.grad?.toArray()).toEqual([4]);
  });

  test('Symbol.dispose, which `using` calls, disposes', () => {
    const symbol: typeof Symbol.dispose = Symbol.dispose ?? Symbol.for('nodejs.dispose');
    const x = torch.ones([1]);
    x[symbol]();
    expect(x.isDisposed).toBe(true);
  });

  test('using', () => {
    collectGarbage();
    const before = torch.memory().numTensors;
    let outside: torch.Tensor;
    {
      using x = torch.ones([2]);
      outside = x;
      expect(x.sum().item()).toBe(2);
    }
    expect(outside.isDisposed).toBe(true);
    expect(torch.memory().numTensors).toBeLessThanOrEqual(before + 1); // the sum
  });

  test('torch.dispose takes tensors out of arrays, objects, maps and sets', () => {
    const make = () => torch.ones([1]);
    const [a, b, c, d, e, f] = [make(), make(), make(), make(), make(), make()];
    const circular: { self?: unknown; f: torch.Tensor } = { f };
    circular.self = circular;
    torch.dispose([a, { b, deep: [[c]] }, new Map([['d', d]]), new Set([e]), circular, null, 5, 'x', undefined]);
    expect([a, b, c, d, e, f].every((x) => x.isDisposed)).toBe(true);
    const kept = make();
    torch.dispose({ [Symbol.iterator]: undefined, kept: () => kept });
    expect(kept.isDisposed).toBe(false);
    torch.dispose(undefined);
    torch.dispose(Object.assign(Object.create(null), { kept }));
    expect(kept.isDisposed).toBe(true);
  });
});

describe('use after dispose', () => {
  const live = torch.ones([2, 2]);
  const uses: Array<[string, (x: torch.Tensor) => unknown]> = [
    ['shape', (x) => x.shape],
    ['size()', (x) => x.size()],
    ['strides', (x) => x.strides],
    ['layout', (x) => x.layout],
    ['dtype', (x) => x.dtype],
    ['device', (x) => x.device],
    ['ndim', (x) => x.ndim],
    ['dim()', (x) => x.dim()],
    ['numel()', (x) => x.numel()],
    ['isContiguous()', (x) => x.isContiguous()],
    ['sharesStorage()', (x) => x.sharesStorage(live)],
    ['sharesStorage() as the other', (x) => live.sharesStorage(x)],
    ['requiresGrad', (x) => x.requiresGrad],
    ['requiresGrad =', (x) => x.requiresGrad_()],
    ['isLeaf', (x) => x.isLeaf],
    ['gradFn', (x) => x.gradFn],
    ['grad', (x) => x.grad],
    [
      'grad =',
      (x) => {
        x.grad = null;
      },
    ],
    [
      'grad = it',
      (x) => {
        live.grad = x;
      },
    ],
    ['backward()', (x) => x.backward()],
    ['backward() with it', (x) => live.mul(2).backward(x)],
    ['dataSync()', (x) => x.dataSync()],
    ['toArray()', (x) => x.toArray()],
    ['item()', (x) => x.item()],
    ['toJSON()', (x) => x.toJSON()],
    ['iteration', (x) => [...x]],
    ['a method', (x) => x.add(1)],
    ['a method with it', (x) => live.add(x)],
    ['an in-place method', (x) => x.add_(1)],
    ['torch.tensor', (x) => torch.tensor(x)],
    ['torch.zerosLike', (x) => torch.zerosLike(x)],
    ['torch.grad', (x) => torch.grad(x, live)],
    ['torch.grad with it', (x) => torch.grad(live, x)],
    ['torch.ops.call', (x) => torch.ops.call('aten::relu', [x])],
    ['torch.ops.call in a list', (x) => torch.ops.call('aten::cat', [[live, x]])],
  ];

  test.each(uses)('%s', (_name, use) => {
    const x = torch.ones([2, 2]);
    x.dispose();
    let caught: unknown;
    try {
      use(x);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(torch.DisposedError);
    expect((caught as Error).name).toBe('DisposedError');
    expect((caught as Error).message).toMatch(
      /Expected a live Tensor for .+ but received one that was disposed( as element 1)?$/,
    );
    expect((caught as Error).stack).toContain('tensor.test');
  });

  test('data() rejects', async () => {
    const x = torch.ones([2, 2]);
    x.dispose();
    await expect(x.data()).rejects.toBeInstanceOf(torch.DisposedError);
  });

  test('the message names the argument of the operator', () => {
    const x = torch.ones([2]);
    x.dispose();
    expect(() => torch.ops.call('aten::add.Tensor', [live, x])).toThrow(
      "aten::add.Tensor: Expected a live Tensor for argument 'other' but received one that was disposed",
    );
  });
});

test('torch.version, torch.libtorchVersion and torch.buildInfo', () => {
  expect(torch.version).toMatch(/^\d+\.\d+\.\d+/);
  expect(torch.libtorchVersion).toMatch(/^2\.\d+\.\d+$/);
  expect(torch.buildInfo()).toContain('ATen/Parallel');
  expect(torch.cudaIsAvailable()).toBe(false);
});

test('torch.setNumThreads and torch.getNumThreads', () => {
  const before = torch.getNumThreads();
  expect(Number.isInteger(before) && before >= 1).toBe(true);
  try {
    torch.setNumThreads(1);
    expect(torch.getNumThreads()).toBe(1);
    for (const threads of [0, -1, 1.5, NaN, 4097]) {
      expect(() => torch.setNumThreads(threads)).toThrow(
        new RangeError(`Expected an integer from 1 to 4096 for threads but received ${threads} of type number`),
      );
    }
    for (const threads of ['2', null, undefined, 2n]) {
      expect(() => torch.setNumThreads(threads as never)).toThrow(TypeError);
    }
    expect(torch.getNumThreads()).toBe(1);
  } finally {
    torch.setNumThreads(before);
  }
});

describe("attributes that Python's tensors have", () => {
  const x = torch.arange(6, { dtype: 'float64' }).reshape(2, 3);
  const z = torch.tensor([
    [
      { re: 1, im: 2 },
      { re: 3, im: -4 },
    ],
  ]);

  test('of memory and place', () => {
    expect([x.itemsize, x.nbytes, x.isCuda, x.isMeta, x.isSparse, x.isQuantized, x.isNested]).toEqual([
      ...[8, 48],
      ...Array(5).fill(false),
    ]);
    expect(torch.ones([2], { device: 'meta' }).isMeta).toBe(true);
    expect(torch.sparseCooTensor([[0]], [1], [3]).isSparse).toBe(true);
    expect(torch.nestedTensor([[1], [1, 2]]).isNested).toBe(true);
  });

  test('T, mT, H, mH, real and imag', () => {
    expect(x.T.toArray()).toEqual([
      [0, 3],
      [1, 4],
      [2, 5],
    ]);
    expect(x.T.sharesStorage(x)).toBe(true);
    expect(x.reshape(1, 2, 3).mT.shape).toEqual([1, 3, 2]);
    expect(z.H.toArray()).toEqual([[{ re: 1, im: -2 }], [{ re: 3, im: 4 }]]);
    expect(z.mH.equal(z.H)).toBe(true);
    expect([z.real.toArray(), z.imag.toArray(), x.real.equal(x)]).toEqual([[[1, 3]], [[2, -4]], true]);
    expect(() => x.imag).toThrow(torch.TorchError);
  });
});

describe("JavaScript's own operators", () => {
  const number = (value: unknown) => Number(value as number);

  test('see the value of a tensor with one element', () => {
    const loss = torch.tensor([[0.25]]) as unknown as number;
    expect([loss > 0.5, loss < 0.5, loss * 2, Math.sqrt(loss), -loss]).toEqual([false, true, 0.5, 0.5, -0.25]);
    expect(number(torch.tensor(true))).toBe(1);
    expect((torch.tensor(2n ** 60n) as unknown as number) > 2 ** 59).toBe(true);
  });

  test('see text where text is joined', () => {
    expect(`${torch.tensor([1, 2])}`).toBe('tensor([1., 2.])');
    expect(`loss: ${torch.tensor(1)}`).toBe('loss: tensor(1.)');
  });

  test.each<[string, torch.Tensor, string]>([
    ['several elements', torch.ones([2]), 'float32[2]'],
    ['none', torch.ones([0]), 'float32[0]'],
    ['a complex number', torch.tensor({ re: 1, im: 2 }), 'complex64[]'],
  ])('refuse %s', (_, x, what) => {
    expect(() => number(x)).toThrow(
      `Expected a tensor with one real element for an operator of JavaScript but received ${what}`,
    );
    expect(() => (x as unknown as number) > 0).toThrow(TypeError);
  });
});
