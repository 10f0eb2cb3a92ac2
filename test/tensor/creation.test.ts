import type { TensorLike, TensorOptions } from 'node-torch';
import * as torch from 'node-torch';
import { collectGarbage } from '../garbage.js';

/** The message of what `fn` throws, which must be of this class. */
function messageOf(fn: () => unknown, errorClass: new (...args: never[]) => Error): string {
  let caught: unknown;
  try {
    fn();
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(errorClass);
  return (caught as Error).message;
}

describe('torch.tensor of nested arrays', () => {
  test.each<[string, TensorLike, number[], string, unknown]>([
    ['a number', 2.5, [], 'float32', 2.5],
    ['a bigint', 5n, [], 'int64', 5],
    ['a boolean', true, [], 'bool', true],
    ['a complex number', { re: 1, im: -2 }, [], 'complex64', { re: 1, im: -2 }],
    ['numbers', [1, 2, 3], [3], 'float32', [1, 2, 3]],
    ['integers, which are numbers too', [[1], [2]], [2, 1], 'float32', [[1], [2]]],
    ['bigints', [[1n, 2n]], [1, 2], 'int64', [[1, 2]]],
    ['booleans', [true, false], [2], 'bool', [true, false]],
    ['complex numbers', [{ re: 0.5, im: 1 }], [1], 'complex64', [{ re: 0.5, im: 1 }]],
    ['bigints and booleans', [2n, true], [2], 'int64', [2, 1]],
    ['bigints and numbers', [2n, 0.5], [2], 'float32', [2, 0.5]],
    [
      'numbers and complex numbers',
      [3, { re: 0, im: 1 }],
      [2],
      'complex64',
      [
        { re: 3, im: 0 },
        { re: 0, im: 1 },
      ],
    ],
    ['nothing', [], [0], 'float32', []],
    ['rows of nothing', [[], []], [2, 0], 'float32', [[], []]],
    [
      'typed arrays as rows',
      [new Float64Array([1, 2]), new Float64Array([3, 4])],
      [2, 2],
      'float32',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['four levels', [[[[1, 2]], [[3, 4]]]], [1, 2, 1, 2], 'float32', [[[[1, 2]], [[3, 4]]]]],
  ])('%s', (_name, data, shape, dtype, values) => {
    const x = torch.tensor(data);
    expect(x.shape).toEqual(shape);
    expect(x.dtype).toBe(dtype);
    expect(x.toArray()).toEqual(values);
    expect(x.isContiguous()).toBe(true);
    expect(x.requiresGrad).toBe(false);
  });

  test('the largest nesting is that of Python, and an array that contains itself is an error', () => {
    let deep: TensorLike = 1;
    for (let i = 0; i < 128; i++) deep = [deep];
    expect(torch.tensor(deep).ndim).toBe(128);
    const message = 'Expected at most 128 levels of arrays for data but received an array of length 1';
    expect(messageOf(() => torch.tensor([deep]), RangeError)).toBe(message);
    const circle: TensorLike[] = [];
    circle.push(circle);
    expect(messageOf(() => torch.tensor(circle), RangeError)).toBe(message);
  });

  test.each<[unknown, new (message: string) => Error, string]>([
    [
      [[1, 2], [3]],
      RangeError,
      'Expected an array of length 2 for data[1] but received an array of length 1. All rows must be of one shape',
    ],
    [
      [[1], 2],
      TypeError,
      'Expected an array of length 1 for data[1] but received 2 of type number. All rows must be of one shape',
    ],
    [
      [1, [2]],
      TypeError,
      'Expected a number, bigint, boolean or { re, im } for data[1] but received an array of length 1',
    ],
    [
      [[], [1]],
      RangeError,
      'Expected an array of length 0 for data[1] but received an array of length 1. All rows must be of one shape',
    ],
    [
      [
        [1, 2],
        [3, 'x'],
      ],
      TypeError,
      "Expected a number, bigint, boolean or { re, im } for data[1][1] but received 'x' of type string",
    ],
    [[1, undefined], TypeError, 'Expected a number, bigint, boolean or { re, im } for data[1] but received undefined'],
    [[null], TypeError, 'Expected a number, bigint, boolean or { re, im } for data[0] but received null'],
    [[Symbol('s')], TypeError, 'Expected a number, bigint, boolean or { re, im } for data[0] but received a symbol'],
    [[{ re: 1 }], TypeError, 'Expected a number, bigint, boolean or { re, im } for data[0] but received an object'],
    [
      [new Date(0)],
      TypeError,
      'Expected a number, bigint, boolean or { re, im } for data[0] but received an instance of Date',
    ],
    [
      [new DataView(new ArrayBuffer(8))],
      TypeError,
      'Expected a number, bigint, boolean or { re, im } for data[0] but received a DataView of length 8',
    ],
    ['5', TypeError, "Expected a number, bigint, boolean or { re, im } for data but received '5' of type string"],
    [undefined, TypeError, 'Expected a number, bigint, boolean or { re, im } for data but received undefined'],
    [null, TypeError, 'Expected a number, bigint, boolean or { re, im } for data but received null'],
    [() => 1, TypeError, 'Expected a number, bigint, boolean or { re, im } for data but received a function'],
    [
      new ArrayBuffer(8),
      TypeError,
      'Expected a number, bigint, boolean or { re, im } for data but received an instance of ArrayBuffer',
    ],
    [
      new DataView(new ArrayBuffer(8)),
      TypeError,
      'Expected a typed array, not a DataView for data but received a DataView of length 8',
    ],
    [
      new Set([1]),
      TypeError,
      'Expected a number, bigint, boolean or { re, im } for data but received an instance of Set',
    ],
  ])('%p is refused by name of the place', (data, errorClass, message) => {
    expect(messageOf(() => torch.tensor(data as TensorLike), errorClass)).toBe(message);
  });

  test('parts of a complex number that are no numbers, and holes, are refused', () => {
    // biome-ignore lint/suspicious/noSparseArray: this is what is tested
    expect(() => torch.tensor([1, , 3] as unknown as TensorLike)).toThrow('for data[1] but received undefined');
    const complex = [{ re: 'x', im: 0 }] as unknown as TensorLike;
    expect(messageOf(() => torch.tensor(complex), TypeError)).toBe(
      'Expected a number, bigint, boolean or { re, im } for data[0] but received an object',
    );
  });
});

describe('torch.tensor of typed arrays', () => {
  test.each<[NodeJS.TypedArray, string, unknown]>([
    [new Float32Array([0.5, -1]), 'float32', [0.5, -1]],
    [new Float64Array([0.1, 1e300]), 'float64', [0.1, 1e300]],
    [new Int8Array([-128, 127]), 'int8', [-128, 127]],
    [new Uint8Array([0, 255]), 'uint8', [0, 255]],
    [new Uint8ClampedArray([300, 7]), 'uint8', [255, 7]],
    [Buffer.from([1, 2]), 'uint8', [1, 2]],
    [new Int16Array([-32768, 1]), 'int16', [-32768, 1]],
    [new Uint16Array([65535, 1]), 'uint16', [65535, 1]],
    [new Int32Array([-(2 ** 31), 1]), 'int32', [-(2 ** 31), 1]],
    [new Uint32Array([2 ** 32 - 1, 1]), 'uint32', [2 ** 32 - 1, 1]],
    [new BigInt64Array([-(2n ** 63n), 2n ** 53n - 1n]), 'int64', [-(2n ** 63n), 2 ** 53 - 1]],
    [new BigUint64Array([2n ** 64n - 1n, 1n]), 'uint64', [2n ** 64n - 1n, 1]],
  ])('%p keeps its dtype', (data, dtype, values) => {
    const x = torch.tensor(data);
    expect(x.dtype).toBe(dtype);
    expect(x.shape).toEqual([2]);
    expect(x.toArray()).toEqual(values);
  });

  test('the elements are copied: a later change of the array does not reach the tensor', () => {
    const data = new Float32Array([1, 2]);
    const x = torch.tensor(data);
    data[0] = 9;
    expect(x.toArray()).toEqual([1, 2]);
  });

  test('a part of a buffer, a shared buffer, a subclass, no elements, a detached buffer', () => {
    const whole = new Float32Array([0, 1, 2, 3]);
    expect(torch.tensor(whole.subarray(1, 3)).toArray()).toEqual([1, 2]);
    expect(torch.tensor(new Uint8Array(whole.buffer, 5, 2)).shape).toEqual([2]);
    const shared = new Float32Array(new SharedArrayBuffer(8));
    shared.set([4, 5]);
    expect(torch.tensor(shared).toArray()).toEqual([4, 5]);
    class Samples extends Float64Array {}
    expect(torch.tensor(new Samples([6])).dtype).toBe('float64');
    expect(torch.tensor(new Int32Array(0)).shape).toEqual([0]);
    structuredClone(whole.buffer, { transfer: [whole.buffer] });
    expect(torch.tensor(whole).shape).toEqual([0]);
  });

  test('with a dtype they are converted', () => {
    const x = torch.tensor(new Uint8Array([0, 2]), { dtype: 'float64' });
    expect([x.dtype, x.toArray()]).toEqual(['float64', [0, 2]]);
    expect(torch.tensor(new Float32Array([0, -3]), { dtype: 'bool' }).toArray()).toEqual([false, true]);
  });

  test('one copy is made, and nothing is left of a conversion', () => {
    collectGarbage();
    const before = torch.memory();
    const x = torch.tensor(new Float32Array(1000));
    expect(torch.memory()).toEqual({ ...before, numTensors: before.numTensors + 1, numBytes: before.numBytes + 4000 });
    const y = torch.tensor(new Float32Array(1000), { dtype: 'float64', device: 'cpu' });
    expect(torch.memory()).toEqual({
      ...before,
      numTensors: before.numTensors + 2,
      numBytes: before.numBytes + 12_000,
    });
    torch.dispose([x, y]);
    expect(() => torch.tensor([1], { device: 'nowhere' })).toThrow(RangeError);
    expect(() => torch.tensor([1], { dtype: 'int64', requiresGrad: true })).toThrow(torch.TorchError);
    expect(torch.memory()).toEqual(before);
  });
});

describe('torch.tensor of a tensor', () => {
  test('is a copy without history', () => {
    const x = torch.tensor([1, 2], { requiresGrad: true });
    const y = torch.tensor(x);
    expect([y.requiresGrad, y.isLeaf, y.sharesStorage(x), y.toArray()]).toEqual([false, true, false, [1, 2]]);
    const z = torch.tensor(x.mul(2), { dtype: 'float64', requiresGrad: true });
    expect([z.requiresGrad, z.isLeaf, z.dtype, z.toArray()]).toEqual([true, true, 'float64', [2, 4]]);
  });

  test('leaves no other tensor behind', () => {
    const x = torch.tensor([1, 2]);
    collectGarbage();
    const before = torch.memory().numTensors;
    const copies = [torch.tensor(x), torch.tensor(x, { dtype: 'int32' })];
    expect(torch.memory().numTensors).toBe(before + copies.length);
  });
});

describe('the dtype option of torch.tensor', () => {
  test.each<[string, string, TensorLike, unknown]>([
    ['float', 'float32', [0.1], [Math.fround(0.1)]],
    ['double', 'float64', [0.1], [0.1]],
    ['torch.float64', 'float64', [0.1], [0.1]],
    ['half', 'float16', [0.1, 70_000, 1], [0.0999755859375, Infinity, 1]],
    ['bfloat16', 'bfloat16', [0.1, 3, -Infinity], [0.10009765625, 3, -Infinity]],
    ['float8_e4m3fn', 'float8_e4m3fn', [1.5, 449, -0.3], [1.5, 448, -0.3125]],
    ['float8_e5m2', 'float8_e5m2', [1.5, 1e6, 3], [1.5, Infinity, 3]],
    ['float8_e4m3fnuz', 'float8_e4m3fnuz', [1.5, -2], [1.5, -2]],
    ['float8_e5m2fnuz', 'float8_e5m2fnuz', [1.5, -2], [1.5, -2]],
    ['long', 'int64', [1.9, -1.9, true, 2n], [1, -1, 1, 2]],
    ['int', 'int32', [2 ** 31 - 1, -(2 ** 31)], [2 ** 31 - 1, -(2 ** 31)]],
    ['short', 'int16', [-32768, 32767.5], [-32768, 32767]],
    ['char', 'int8', [-128.9, 127.9], [-128, 127]],
    ['byte', 'uint8', [255.5, -0.5], [255, 0]],
    ['uint16', 'uint16', [65535], [65535]],
    ['uint32', 'uint32', [2 ** 32 - 1], [2 ** 32 - 1]],
    ['uint64', 'uint64', [2n ** 64n - 1n, 2 ** 60], [2n ** 64n - 1n, 2n ** 60n]],
    ['bool', 'bool', [0, -0, NaN, 0.1, 3n], [false, false, true, true, true]],
    [
      'cfloat',
      'complex64',
      [1, { re: 2, im: 3 }],
      [
        { re: 1, im: 0 },
        { re: 2, im: 3 },
      ],
    ],
    ['complex128', 'complex128', [{ re: 0.1, im: 0.2 }], [{ re: 0.1, im: 0.2 }]],
    ['complex32', 'complex32', [{ re: 0.5, im: -2 }], [{ re: 0.5, im: -2 }]],
  ])('%s', (given, dtype, data, values) => {
    const x = torch.tensor(data, { dtype: given });
    expect(x.dtype).toBe(dtype);
    expect(x.toArray()).toEqual(values);
  });

  test('int64 beyond 2^53 is exact', () => {
    const values = [2n ** 62n + 1n, -(2n ** 63n), 2n ** 53n + 1n];
    expect(torch.tensor(values).toArray()).toEqual(values);
    expect(torch.tensor([2 ** 53 - 1], { dtype: 'int64' }).toArray()).toEqual([2 ** 53 - 1]);
    expect(torch.tensor(values[0] as bigint).item<bigint>()).toBe(values[0]);
  });

  test('NaN and infinities stay in floats', () => {
    for (const dtype of ['float32', 'float64', 'float16', 'bfloat16'] as const) {
      expect(torch.tensor([NaN, Infinity, -Infinity], { dtype }).toArray()).toEqual([NaN, Infinity, -Infinity]);
    }
    expect(Object.is(torch.tensor(-0).item(), -0)).toBe(true);
  });

  const int32 = 'Expected a number from -2147483648 to 2147483647 (dtype int32)';
  test.each<[TensorLike, TensorOptions, new (message: string) => Error, string]>([
    [[NaN], { dtype: 'int32' }, RangeError, `${int32} for data[0] but received NaN of type number`],
    [
      [
        [0, 1],
        [2, Infinity],
      ],
      { dtype: 'int32' },
      RangeError,
      `${int32} for data[1][1] but received Infinity of type number`,
    ],
    [[2 ** 31], { dtype: 'int32' }, RangeError, `${int32} for data[0] but received 2147483648 of type number`],
    [
      300,
      { dtype: 'uint8' },
      RangeError,
      'Expected a number from 0 to 255 (dtype uint8) for data but received 300 of type number',
    ],
    [
      [-1],
      { dtype: 'uint8' },
      RangeError,
      'Expected a number from 0 to 255 (dtype uint8) for data[0] but received -1 of type number',
    ],
    [
      [-1n],
      { dtype: 'uint64' },
      RangeError,
      'Expected a number from 0 to 18446744073709551615 (dtype uint64) for data[0] but received -1 of type bigint',
    ],
    [
      [2n ** 63n],
      {},
      RangeError,
      'Expected a number from -9223372036854775808 to 9223372036854775807 (dtype int64) for data[0] but received 9223372036854775808 of type bigint',
    ],
    [
      [1e20],
      { dtype: 'int64' },
      RangeError,
      'Expected a number from -9223372036854775808 to 9223372036854775807 (dtype int64) for data[0] but received 100000000000000000000 of type number',
    ],
    [
      [NaN],
      { dtype: 'int64' },
      RangeError,
      'Expected a number from -9223372036854775808 to 9223372036854775807 (dtype int64) for data[0] but received NaN of type number',
    ],
    [
      [1, { re: 1, im: 0 }],
      { dtype: 'float32' },
      TypeError,
      'Expected a real number (dtype float32) for data[1] but received an object',
    ],
    [
      [{ re: 1, im: 0 }],
      { dtype: 'bool' },
      TypeError,
      'Expected a real number (dtype bool) for data[0] but received an object',
    ],
    [
      [
        [[1], [2]],
        [[3], [4n ** 40n]],
      ],
      { dtype: 'int64' },
      RangeError,
      `Expected a number from -9223372036854775808 to 9223372036854775807 (dtype int64) for data[1][1][0] but received ${4n ** 40n} of type bigint`,
    ],
  ])('%p with %p does not fit', (data, options, errorClass, message) => {
    expect(messageOf(() => torch.tensor(data, options), errorClass)).toBe(message);
  });

  test('names that are no dtypes', () => {
    expect(messageOf(() => torch.tensor([1], { dtype: 'float31' }), RangeError)).toMatch(
      /^Expected one of 'float32', .* for dtype but received 'float31' of type string$/,
    );
    expect(messageOf(() => torch.tensor([1], { dtype: 6 as never }), TypeError)).toBe(
      'Expected the name of a dtype for dtype but received 6 of type number',
    );
  });
});

describe('options', () => {
  test('requiresGrad, also false and undefined', () => {
    expect(torch.tensor([1], { requiresGrad: true }).requiresGrad).toBe(true);
    expect(torch.tensor([1], { requiresGrad: false, dtype: undefined, device: undefined }).requiresGrad).toBe(false);
    const kinds = [
      torch.zeros([2], { requiresGrad: true }),
      torch.full([2], 1, { requiresGrad: true }),
      torch.arange(0, 1, 0.5, { requiresGrad: true }),
      torch.linspace(0, 1, 3, { requiresGrad: true }),
      torch.eye(2, { requiresGrad: true }),
      torch.randint(0, 5, [2], { dtype: 'float32', requiresGrad: true }),
      torch.randperm(3, { dtype: 'float32', requiresGrad: true }),
      torch.zerosLike(torch.ones([2]), { requiresGrad: true }),
    ];
    expect(kinds.map((x) => x.requiresGrad && x.isLeaf)).toEqual(kinds.map(() => true));
  });

  test('requiresGrad needs a floating dtype', () => {
    expect(() => torch.tensor([1n], { requiresGrad: true })).toThrow(torch.TorchError);
    expect(() => torch.zeros([1], { dtype: 'bool', requiresGrad: true })).toThrow(/floating point/);
  });

  test('device', () => {
    expect(torch.zeros([1], { device: 'cpu' }).device).toBe('cpu');
    expect(torch.tensor([1], { device: 'cpu' }).device).toBe('cpu');
    expect(torch.empty([2, 2 ** 40], { device: 'meta' }).shape).toEqual([2, 2 ** 40]);
    expect(torch.tensor([1, 2], { device: 'meta' }).device).toBe('meta');
    expect(() => torch.zeros([1], { device: 'gpu' })).toThrow(RangeError);
    expect(() => torch.zeros([1], { device: 5 as never })).toThrow(
      new TypeError("aten::zeros: Expected Device? for argument 'device' but received the number 5"),
    );
  });

  const wrong = { dtyp: 'int64' } as TensorOptions;
  const x = torch.ones([2]);
  test.each<[string, () => unknown]>([
    ['tensor', () => torch.tensor([1], wrong)],
    ['empty', () => torch.empty([1], wrong)],
    ['zeros', () => torch.zeros(1, wrong)],
    ['ones', () => torch.ones([1], wrong)],
    ['rand', () => torch.rand([1], wrong)],
    ['randn', () => torch.randn([1], wrong)],
    ['full', () => torch.full([1], 0, wrong)],
    ['randint', () => torch.randint(0, 1, [1], wrong)],
    ['randperm', () => torch.randperm(1, wrong)],
    ['arange', () => torch.arange(1, wrong)],
    ['linspace', () => torch.linspace(0, 1, 2, wrong)],
    ['eye', () => torch.eye(2, 2, wrong)],
    ['zerosLike', () => torch.zerosLike(x, wrong)],
    ['onesLike', () => torch.onesLike(x, wrong)],
    ['emptyLike', () => torch.emptyLike(x, wrong)],
    ['randLike', () => torch.randLike(x, wrong)],
    ['randnLike', () => torch.randnLike(x, wrong)],
    ['fullLike', () => torch.fullLike(x, 0, wrong)],
  ])('%s refuses an option that it would overlook', (name, make) => {
    expect(messageOf(make, TypeError)).toBe(
      `Expected dtype, device, requiresGrad${name.startsWith('rand') ? ', generator' : ''} in the options of ${name} but received 'dtyp'`,
    );
  });

  test.each([[null], [5], ['cpu'], [[]], [torch.ones([1])]])('%p is no options', (options) => {
    expect(() => torch.tensor([1], options as never)).toThrow(
      /^Expected an object with dtype, device, requiresGrad for the options of tensor but received /,
    );
  });
});

describe('shapes', () => {
  test('one by one or in an array, with options or without', () => {
    expect(torch.zeros(2, 3).shape).toEqual([2, 3]);
    expect(torch.zeros([2, 3]).shape).toEqual([2, 3]);
    expect(torch.zeros(new Int32Array([2, 3]) as never).shape).toEqual([2, 3]);
    expect(torch.zeros(2, { dtype: 'int32' }).dtype).toBe('int32');
    expect(torch.zeros([2], { dtype: 'int32' }).dtype).toBe('int32');
    expect(torch.zeros([2], undefined).shape).toEqual([2]);
    expect(torch.zeros([]).shape).toEqual([]);
    expect(torch.zeros(0).shape).toEqual([0]);
    expect(torch.zeros(2, 0, 3).numel()).toBe(0);
  });

  test.each<[unknown[], new (message: string) => Error, string]>([
    [[[2, -1]], RangeError, 'Expected non-negative integers for the shape of zeros but received -1 of type number'],
    [[2.5], RangeError, 'Expected non-negative integers for the shape of zeros but received 2.5 of type number'],
    [[[NaN]], RangeError, 'Expected non-negative integers for the shape of zeros but received NaN of type number'],
    [
      [[2 ** 53]],
      RangeError,
      'Expected non-negative integers for the shape of zeros but received 9007199254740992 of type number',
    ],
    [[['3']], TypeError, "Expected non-negative integers for the shape of zeros but received '3' of type string"],
    [['3'], TypeError, "Expected non-negative integers for the shape of zeros but received '3' of type string"],
    [[2n], TypeError, 'Expected non-negative integers for the shape of zeros but received 2 of type bigint'],
    [[null], TypeError, 'Expected non-negative integers for the shape of zeros but received null'],
    [[[[2]]], TypeError, 'Expected non-negative integers for the shape of zeros but received an array of length 1'],
    [[], TypeError, 'Expected sizes, or an array of them for the shape of zeros but received undefined'],
    [[undefined], TypeError, 'Expected non-negative integers for the shape of zeros but received undefined'],
    [
      [{ dtype: 'int32' }],
      TypeError,
      'Expected sizes, or an array of them for the shape of zeros but received undefined',
    ],
    [
      [torch.ones([1])],
      TypeError,
      'Expected non-negative integers for the shape of zeros but received an instance of Tensor',
    ],
    [
      [[2], 3],
      TypeError,
      'Expected an object with options for what follows the shape of zeros but received 3 of type number',
    ],
    [
      [[2], 'cpu'],
      TypeError,
      "Expected an object with options for what follows the shape of zeros but received 'cpu' of type string",
    ],
  ])('zeros(...%p) is an error', (args, errorClass, message) => {
    expect(messageOf(() => (torch.zeros as (...args: unknown[]) => unknown)(...args), errorClass)).toBe(message);
  });

  test('more than there is memory is an error, and the process goes on', () => {
    for (const make of [torch.zeros, torch.empty, torch.ones, torch.rand]) {
      expect(() => make([2 ** 45])).toThrow(torch.TorchOutOfMemoryError);
    }
    expect(() => torch.full([2 ** 45], 1)).toThrow(torch.TorchOutOfMemoryError);
    expect(() => torch.zeros([2 ** 30, 2 ** 30])).toThrow(torch.TorchError); // 2^60 elements
    expect(() => torch.zeros([2 ** 40, 2 ** 40])).toThrow(/overflow/);
    expect(() => torch.zeros([2 ** 52])).toThrow(torch.TorchError);
    expect(torch.zeros([2]).toArray()).toEqual([0, 0]);
  });
});

describe('creation functions', () => {
  test('zeros, ones, empty, full', () => {
    expect(torch.ones([2, 2]).toArray()).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(torch.empty([3, 4], { dtype: 'float64' }).shape).toEqual([3, 4]);
    expect(torch.full([2], 7).dtype).toBe('float32');
    expect(torch.full([2], 7n).toArray()).toEqual([7, 7]);
    expect(torch.full([2], 7n).dtype).toBe('int64');
    expect(torch.full([2], true).dtype).toBe('bool');
    expect(torch.full([1], { re: 1, im: 2 }).toArray()).toEqual([{ re: 1, im: 2 }]);
    expect(torch.full([2], 1.5, { dtype: 'int32' }).toArray()).toEqual([1, 1]);
    expect(torch.full([], 3).item()).toBe(3);
    expect(() => torch.full([2], 300, { dtype: 'uint8' })).toThrow(torch.TorchError);
    expect(messageOf(() => torch.full([2], [1] as never), TypeError)).toBe(
      'Expected a number, bigint, boolean or { re, im } for fillValue but received an array of length 1',
    );
    expect(messageOf(() => torch.full(2 as never, 3), TypeError)).toBe(
      'Expected an array of non-negative integers for the shape of full but received 2 of type number',
    );
  });

  test('arange', () => {
    expect(torch.arange(3).toArray()).toEqual([0, 1, 2]);
    expect(torch.arange(3).dtype).toBe('int64');
    expect(torch.arange(1, 4).toArray()).toEqual([1, 2, 3]);
    expect(torch.arange(5, 0, -2).toArray()).toEqual([5, 3, 1]);
    expect(torch.arange(0, 1, 0.25).toArray()).toEqual([0, 0.25, 0.5, 0.75]);
    expect(torch.arange(0, 1, 0.25).dtype).toBe('float32');
    expect(torch.arange(3, { dtype: 'float64' }).dtype).toBe('float64');
    expect(torch.arange(3, undefined).toArray()).toEqual([0, 1, 2]);
    expect(torch.arange(0).shape).toEqual([0]);
    expect(() => torch.arange(5, 0)).toThrow(torch.TorchError);
    expect(() => torch.arange(0, 5, 0)).toThrow(torch.TorchError);
    expect(() => torch.arange(0, NaN)).toThrow(torch.TorchError);
    expect(() => torch.arange(Infinity)).toThrow(torch.TorchError);
    const arange = torch.arange as (...args: unknown[]) => unknown;
    expect(() => arange()).toThrow(new TypeError('Expected a number or bigint for end but received undefined'));
    expect(() => arange(0, '5')).toThrow(
      new TypeError("Expected a number or bigint for end but received '5' of type string"),
    );
    expect(() => arange(0, 5, '2')).toThrow(
      new TypeError("Expected a number or bigint for step but received '2' of type string"),
    );
    expect(arange(3n)).toMatchObject({ dtype: 'int64', shape: [3] });
    expect(() => arange(0, 1, 2, 3)).toThrow(
      new TypeError(
        'Expected an object with options for what follows the step of arange but received 3 of type number',
      ),
    );
  });

  test('linspace and eye', () => {
    expect(torch.linspace(0, 1, 5).toArray()).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(torch.linspace(1, 1, 1).toArray()).toEqual([1]);
    expect(torch.linspace(0, 10, 3, { dtype: 'int64' }).toArray()).toEqual([0, 5, 10]);
    expect(() => torch.linspace(0, 1, -1)).toThrow(torch.TorchError);
    expect(() => torch.linspace(0, 1, 2.5)).toThrow(RangeError);
    expect(() => torch.linspace('0' as never, 1, 2)).toThrow(
      new TypeError("aten::linspace: Expected Scalar for argument 'start' but received the string '0'"),
    );
    expect(torch.eye(2).toArray()).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(torch.eye(1, 3).toArray()).toEqual([[1, 0, 0]]);
    expect(torch.eye(2, { dtype: 'bool' }).toArray()).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(torch.eye(2, 1, { dtype: 'int32' }).dtype).toBe('int32');
    expect(torch.eye(0).shape).toEqual([0, 0]);
    expect(() => torch.eye(-1)).toThrow(torch.TorchError);
    expect(() => torch.eye('2' as never)).toThrow(TypeError);
  });

  test('random numbers are those of Python for the same seed', () => {
    // python: torch.manual_seed(7); torch.rand(3); torch.randn(3); torch.randint(0, 100, (5,)); torch.randperm(6)
    torch.manualSeed(7);
    expect(torch.rand([3]).toArray()).toEqual([0.5349225401878357, 0.19880318641662598, 0.6592116951942444]);
    expect(torch.randn([3]).toArray()).toEqual([-0.032551974058151245, 1.0110543966293335, 1.7714937925338745]);
    expect(torch.randint(0, 100, [5]).toArray()).toEqual([31, 8, 17, 62, 30]);
    expect(torch.randperm(6).toArray()).toEqual([0, 3, 5, 1, 4, 2]);
  });

  test('random numbers lie where they should, and a seed repeats them', () => {
    for (const seed of [0, 5, 2n ** 64n - 1n]) {
      const draw = () => {
        torch.manualSeed(seed);
        return [torch.rand([4]), torch.randn([4]), torch.randint(-3, 3, [4]), torch.randperm(4)].map((x) =>
          x.toArray(),
        );
      };
      expect(draw()).toEqual(draw());
    }
    const u = torch.rand([1000]).dataSync() as Float32Array;
    expect(u.every((value) => value >= 0 && value < 1)).toBe(true);
    const integers = torch.randint(-3, 3, [1000]);
    expect(integers.dtype).toBe('int64');
    expect(new Set(integers.toArray() as number[])).toEqual(new Set([-3, -2, -1, 0, 1, 2]));
    expect((torch.randperm(50).toArray() as number[]).sort((a, b) => a - b)).toEqual(torch.arange(50).toArray());
    expect(torch.randint(0, 2, [3], { dtype: 'float64' }).dtype).toBe('float64');
    expect(() => torch.randint(5, 5, [1])).toThrow(torch.TorchError);
    expect(() => torch.randint(0, 5, 3 as never)).toThrow(
      new TypeError(
        'Expected an array of non-negative integers for the shape of randint but received 3 of type number',
      ),
    );
    expect(() => torch.randperm(-1)).toThrow(torch.TorchError);
    expect(() => torch.rand([2], { dtype: 'int64' })).toThrow(torch.TorchError);
  });

  test('manualSeed refuses what is no seed', () => {
    for (const seed of [1.5, 2 ** 53, NaN, -(2n ** 63n) - 1n, 2n ** 64n]) {
      expect(() => torch.manualSeed(seed)).toThrow(/^Expected an integer.* for seed but received /);
      expect(() => torch.manualSeed(seed)).toThrow(RangeError);
    }
    expect(messageOf(() => torch.manualSeed('5' as never), TypeError)).toBe(
      "Expected a number or bigint for seed but received '5' of type string",
    );
  });

  test('the -Like functions take shape, dtype and device', () => {
    const x = torch.tensor([[1n, 2n, 3n]]);
    expect(torch.zerosLike(x).toArray()).toEqual([[0, 0, 0]]);
    expect(torch.onesLike(x, { dtype: 'float64' }).dtype).toBe('float64');
    expect(torch.emptyLike(x).shape).toEqual([1, 3]);
    expect(torch.fullLike(x, 7).toArray()).toEqual([[7, 7, 7]]);
    expect(torch.fullLike(x, { re: 1, im: 2 }, { dtype: 'complex64' }).dtype).toBe('complex64');
    const y = torch.ones([2, 2]);
    expect(torch.randLike(y).shape).toEqual([2, 2]);
    expect(torch.randnLike(y, { dtype: 'float64' }).dtype).toBe('float64');
    expect(() => torch.randLike(x)).toThrow(torch.TorchError);
    for (const like of [torch.zerosLike, torch.onesLike, torch.emptyLike, torch.randLike, torch.randnLike]) {
      expect(messageOf(() => like([1] as never), TypeError)).toBe(
        'Expected a Tensor for input but received an array of length 1. Make one of it with torch.tensor',
      );
    }
    expect(() => torch.fullLike(5 as never, 1)).toThrow(TypeError);
    expect(() => torch.fullLike(x, 'x' as never)).toThrow(/for fillValue but received 'x'/);
  });
});
