import * as torch from 'node-torch';
import { readGolden } from '../goldens.js';

type WrittenNumber = string | number | [string, string];
interface Described {
  dtype: string;
  shape: number[];
  values: WrittenNumber[];
}
type ScalarRow = [name: string, side: 'left' | 'right', dtype: string, scalar: torch.Scalar, result: Described];

interface Golden {
  created: Record<string, Described>;
  buffers: (Described & { count: number; offset: number })[];
  finfo: Record<string, { dtype: string; bits: number } & Record<string, string>>;
  iinfo: Record<string, { dtype: string; bits: number; min: string; max: string }>;
  promoteTypes: [string, string, string | null][];
  canCast: [string, string, boolean][];
  resultTypes: [string, string, string][];
  scalars: { tensors: Record<string, WrittenNumber[]>; rows: ScalarRow[] };
  printed: Record<string, string>;
}

const golden = readGolden<Golden>('creation');

/** A number as Python wrote it. */
function parse(text: string | number): number {
  if (typeof text === 'number') return text;
  const words: Record<string, number> = { nan: NaN, inf: Infinity, '-inf': -Infinity };
  return words[text] ?? Number(text);
}

const parseElement = (value: WrittenNumber): torch.Element =>
  Array.isArray(value) ? { re: parse(value[0]), im: parse(value[1]) } : parse(value);

function near(found: number, expected: number, tolerance: number): boolean {
  if (Number.isNaN(expected)) return Number.isNaN(found);
  return Object.is(found, expected) || Math.abs(found - expected) <= tolerance * Math.abs(expected);
}

/** What differs between a tensor and a golden; null when nothing does. */
function difference(tensor: torch.Tensor, expected: Described, tolerance = 0): unknown {
  const values = tensor.flatten().toArray() as torch.Element[];
  const facts = { dtype: tensor.dtype, shape: tensor.shape };
  const same = values.every((value, i) => {
    const wanted = parseElement(expected.values[i] as WrittenNumber);
    if (typeof wanted !== 'object') return near(Number(value), wanted as number, tolerance);
    const { re, im } = value as torch.Complex;
    return near(re, wanted.re, tolerance) && near(im, wanted.im, tolerance);
  });
  if (same && facts.dtype === expected.dtype && String(facts.shape) === String(expected.shape)) return null;
  return { ...facts, values, expected };
}

test('creation functions give what PyTorch gives', () => {
  const dtype = 'float64';
  const created: Record<string, torch.Tensor> = {
    logspace: torch.logspace(-2, 3, 6),
    'logspace base 2': torch.logspace(0, 4, 5, { base: 2, dtype }),
    linspace: torch.linspace(-1, 1, 7, { dtype }),
    'linspace int64': torch.linspace(0, 10, 4, { dtype: 'int64' }),
    arange: torch.arange(1, 2, 0.25),
    'arange down': torch.arange(5, 0, -2),
    'arange beyond 2^53': torch.arange(2n ** 60n, 2n ** 60n + 3n),
    eye: torch.eye(2, 3, { dtype: 'int32' }),
    'full complex': torch.full([2], { re: 1.5, im: -2 }),
    'full bigint': torch.full([2], 2n ** 62n),
    trilIndices: torch.trilIndices(3, 4, 1),
    triuIndices: torch.triuIndices(3, 3, -1, { dtype: 'int32' }),
    bartlettWindow: torch.bartlettWindow(7, { dtype }),
    blackmanWindow: torch.blackmanWindow(6, { periodic: false, dtype }),
    hannWindow: torch.hannWindow(5, { dtype }),
    'hannWindow symmetric': torch.hannWindow(5, { periodic: false }),
    hammingWindow: torch.hammingWindow(6, { dtype }),
    'hammingWindow of alpha and beta': torch.hammingWindow(6, { periodic: false, alpha: 0.6, beta: 0.3, dtype }),
    kaiserWindow: torch.kaiserWindow(6, { dtype }),
    'kaiserWindow of beta': torch.kaiserWindow(6, { periodic: false, beta: 5, dtype }),
  };
  expect(Object.keys(created)).toEqual(Object.keys(golden.created));
  for (const [name, expected] of Object.entries(golden.created)) {
    // Cosines and powers differ in the last bits from processor to processor.
    const tolerance = /Window|logspace|linspace/.test(name) ? 1e-6 : 0;
    expect([name, difference(created[name] as torch.Tensor, expected, tolerance)]).toEqual([name, null]);
  }
});

describe('frombuffer()', () => {
  const bytes = Uint8Array.from({ length: 64 }, (_, i) => i + 3);

  test.each(golden.buffers)('$dtype from $offset on', ({ count, offset, ...expected }) => {
    const { dtype } = expected;
    expect(difference(torch.frombuffer(bytes.buffer, { dtype, count, offset }), expected)).toBeNull();
    const inside = Buffer.concat([Buffer.from([1, 2, 3]), bytes]).subarray(3);
    expect(difference(torch.frombuffer(inside, { dtype, count, offset }), expected)).toBeNull();
  });

  test('copies the bytes', () => {
    const source = new Float32Array([1, 2]);
    const tensor = torch.frombuffer(source);
    source[0] = 5;
    structuredClone(source.buffer, { transfer: [source.buffer] });
    expect(tensor.toArray()).toEqual([1, 2]);
    expect(torch.frombuffer(new SharedArrayBuffer(8)).toArray()).toEqual([0, 0]);
    expect(torch.frombuffer(new Float32Array([1]), { requiresGrad: true }).requiresGrad).toBe(true);
    expect(torch.frombuffer(new ArrayBuffer(0)).shape).toEqual([0]);
  });

  test.each<[string, () => unknown, string]>([
    [
      'bytes that are no whole elements',
      () => torch.frombuffer(new Uint8Array(7)),
      'Expected a multiple of 4 bytes (dtype float32) behind the offset for buffer but received a Uint8Array of length 7',
    ],
    [
      'too many',
      () => torch.frombuffer(new Uint8Array(8), { count: 3 }),
      'Expected at most 2 elements of float32, as the buffer holds, for count but received 3',
    ],
    [
      'an offset beyond the end',
      () => torch.frombuffer(new Uint8Array(8), { offset: 9 }),
      'Expected an integer from 0 to 8, the number of bytes, for offset but received 9',
    ],
    [
      'a count that is none',
      () => torch.frombuffer(new Uint8Array(8), { count: -2 }),
      'Expected an integer of at least 0, or -1 for all, for count',
    ],
    [
      'no buffer',
      () => torch.frombuffer([1] as unknown as ArrayBuffer),
      'Expected an ArrayBuffer or a view of one for buffer',
    ],
    ['a quantized dtype', () => torch.frombuffer(new Uint8Array(8), { dtype: 'qint8' }), 'not quantized'],
  ])('%s', (_, fn, message) => {
    expect(fn).toThrow(message);
  });
});

test('asTensor() makes a tensor of what is none', () => {
  const x = torch.tensor([1, 2], { requiresGrad: true });
  expect(torch.asTensor(x)).toBe(x);
  expect(torch.asTensor(x, { dtype: 'float32', device: 'cpu' })).toBe(x);
  const wide = torch.asTensor(x, { dtype: 'float64' });
  expect([wide.dtype, wide.gradFn]).toEqual(['float64', 'ToCopyBackward0']);
  expect(torch.asTensor([1n, 2n]).dtype).toBe('int64');
  expect(torch.asTensor([1, 2], { dtype: 'int8' }).toArray()).toEqual([1, 2]);
});

test('emptyStrided() and emptyPermuted()', () => {
  expect(torch.emptyStrided([2, 3], [1, 2], { dtype: 'int8' }).strides).toEqual([1, 2]);
  expect(torch.emptyPermuted([2, 3, 4], [0, 2, 1]).strides).toEqual([12, 1, 3]);
  expect(() => torch.emptyPermuted([2, 3], [0, 0])).toThrow(/./);
  expect(() => torch.emptyStrided([2], [-1])).toThrow(/./);
  expect(() => torch.emptyStrided([2], [1, 1])).toThrow(/./);
});

describe('dtypes', () => {
  test.each(Object.entries(golden.finfo))('finfo of %s', (name, expected) => {
    const { dtype, bits, ...limits } = torch.finfo(name);
    const numbers = Object.fromEntries(
      Object.entries(expected).map(([key, value]) => [key, key === 'dtype' || key === 'bits' ? value : parse(value)]),
    );
    expect({ dtype, bits, ...limits }).toEqual(numbers);
  });

  test.each(Object.entries(golden.iinfo))('iinfo of %s', (name, expected) => {
    const { dtype, bits, min, max } = torch.iinfo(name);
    expect({ dtype, bits, min: String(min), max: String(max) }).toEqual(expected);
    expect(typeof max).toBe(bits === 64 ? 'bigint' : 'number');
  });

  test('finfo() is of the default dtype; wrong kinds name the other function', () => {
    expect(torch.finfo().dtype).toBe('float32');
    expect(() => torch.finfo('int8')).toThrow('Of integers ask torch.iinfo');
    expect(() => torch.iinfo('float')).toThrow('Of floats ask torch.finfo');
    expect(() => torch.iinfo('bool')).toThrow('Expected an integer dtype for dtype');
  });

  test('promoteTypes, canCast and resultType', () => {
    for (const [first, second, expected] of golden.promoteTypes) {
      if (expected === null) expect(() => torch.promoteTypes(first, second)).toThrow(/./);
      else expect([first, second, torch.promoteTypes(first, second)]).toEqual([first, second, expected]);
    }
    for (const [from, to, expected] of golden.canCast) {
      expect([from, to, torch.canCast(from, to)]).toEqual([from, to, expected]);
    }
    const operand = (name: string): torch.Operand => {
      const match = /^(\w+)\[(1?)\]$/.exec(name);
      if (match) return torch.ones(match[2] ? [1] : [], { dtype: match[1] as string });
      return name === '1j' ? { re: 0, im: 1 } : (JSON.parse(name) as number);
    };
    for (const [first, second, expected] of golden.resultTypes) {
      const found = torch.resultType(operand(first), operand(second));
      expect([first, second, found]).toEqual([first, second, expected]);
    }
  });

  test('models stay float32 whatever the default dtype is', async () => {
    try {
      torch.setDefaultDtype('float64');
      const model = torch.sequential();
      model.add(torch.layers.dense({ units: 3, inputShape: [2] }));
      model.add(torch.layers.batchNormalization());
      model.compile({ optimizer: 'adam', loss: 'meanSquaredError' });
      const x = [
        [0, 1],
        [1, 0],
        [1, 1],
        [0, 0],
      ];
      const history = await model.fit(
        x,
        [
          [0, 0, 1],
          [0, 1, 0],
          [0, 1, 1],
          [0, 0, 0],
        ],
        { epochs: 1, batchSize: 2, verbose: 0 },
      );
      expect(history.history['loss']?.[0]).toBeGreaterThan(0);
      expect((await model.predict(x)).dtype).toBe('float32');
      model.dispose();
    } finally {
      torch.setDefaultDtype('float32');
    }
  });

  test('the default dtype', () => {
    expect(torch.getDefaultDtype()).toBe('float32');
    try {
      torch.setDefaultDtype('double');
      expect(torch.getDefaultDtype()).toBe('float64');
      expect(torch.tensor([0.1]).item()).toBe(0.1);
      for (const made of [torch.zeros(2), torch.full([2], 1), torch.rand([2]), torch.eye(2), torch.arange(0, 1, 0.5)]) {
        expect(made.dtype).toBe('float64');
      }
      expect(torch.arange(3).dtype).toBe('int64');
      expect(torch.tensor({ re: 1, im: 2 }).dtype).toBe('complex128');
      expect(torch.tensor([1n]).div(2n).dtype).toBe('float64');
      expect(String(torch.ones(2))).toBe('tensor([1., 1.])');
      expect(String(torch.ones([2], { dtype: 'float32' }))).toBe('tensor([1., 1.], dtype=torch.float32)');
      torch.setDefaultDtype('float16');
      expect(torch.tensor([{ re: 1, im: 2 }]).dtype).toBe('complex32');
      expect(torch.tensor([0.1]).dtype).toBe('float16');
    } finally {
      torch.setDefaultDtype('float32');
    }
    expect(() => torch.setDefaultDtype('int64')).toThrow(
      'Expected one of float32, float64, float16, bfloat16 for dtype',
    );
  });
});

// Of powers and quotients: Python computes 2 / x as 2 times the reciprocal of x.
const tolerances = new Map([
  ['float16', 2e-3],
  ['float32', 1e-6],
  ['complex64', 1e-6],
  ['float64', 1e-14],
  ['complex128', 1e-14],
]);

const functions = torch as unknown as Record<string, unknown>;

describe('numbers on either side', () => {
  const tensors = new Map(
    Object.entries(golden.scalars.tensors).map(([dtype, values]) => [
      dtype,
      torch.tensor(values.map(parseElement), { dtype }),
    ]),
  );
  const names = [...new Set(golden.scalars.rows.map(([name]) => name))];
  const rows = names.map((name): [string, ScalarRow[]] => [name, golden.scalars.rows.filter((row) => row[0] === name)]);

  test.each(rows)('%s', (name, cases) => {
    const fn = functions[name] as (input: torch.Operand, other: torch.Operand) => torch.Tensor;
    for (const [, side, dtype, scalar, expected] of cases) {
      const tensor = tensors.get(dtype) as torch.Tensor;
      const result = side === 'left' ? fn(scalar, tensor) : fn(tensor, scalar);
      const what = `${name} with ${JSON.stringify(scalar)} on the ${side} of ${dtype}`;
      expect([what, difference(result, expected, tolerances.get(expected.dtype) ?? 0)]).toEqual([what, null]);
    }
  });
});

describe('printing is that of PyTorch', () => {
  const call = (name: string, ...args: Parameters<typeof torch.ops.call>[1] & object) =>
    torch.ops.call(name, args) as torch.Tensor;
  const f64 = { dtype: 'float64' };
  const made: Record<string, () => torch.Tensor> = {
    'sparse coo': () =>
      torch.sparseCooTensor(
        [
          [0, 1, 1],
          [2, 0, 2],
        ],
        [3, 4, 5],
        [2, 4],
      ),
    'sparse coo without size': () =>
      torch.sparseCooTensor(
        [
          [0, 1, 1],
          [2, 0, 2],
        ],
        [3, 4, 5],
      ),
    'sparse coo twice the same place': () => torch.sparseCooTensor([[1, 1]], [3, 4], [3]),
    'sparse coo coalesced': () => call('aten::coalesce', torch.sparseCooTensor([[1, 1]], [3, 4], [3])),
    'sparse coo hybrid': () =>
      torch.sparseCooTensor(
        [[0, 2]],
        [
          [1, 2],
          [3, 4],
        ],
        [3, 2],
        f64,
      ),
    'sparse coo empty': () => torch.sparseCooTensor([2, 3]),
    'sparse coo requires grad': () => torch.sparseCooTensor([[0]], [1], [2], { requiresGrad: true }),
    'sparse csr': () => torch.sparseCsrTensor([0, 2, 3], [0, 2, 1], [1, 2, 3], [2, 3]),
    'sparse csr int64': () => torch.sparseCsrTensor([0, 1, 2], [1, 0], torch.tensor([5n, 6n])),
    'sparse csc': () => torch.sparseCscTensor([0, 1, 1, 3], [0, 0, 1], [1, 2, 3], [2, 3], f64),
    'sparse bsr': () =>
      torch.sparseBsrTensor(
        [0, 1, 2],
        [0, 1],
        [
          [
            [1, 2],
            [3, 4],
          ],
          [
            [5, 6],
            [7, 8],
          ],
        ],
        [4, 4],
      ),
    'sparse bsc': () => torch.sparseBscTensor([0, 1], [0], [[[1], [2]]], [2, 1]),
    quantized: () => call('aten::quantize_per_tensor', torch.tensor([-1, 0, 1, 2]), 0.1, 10, 'quint8'),
    'quantized per channel': () =>
      call(
        'aten::quantize_per_channel',
        torch.tensor([
          [-1, 0],
          [1, 2],
        ]),
        torch.tensor([0.1, 0.01]),
        torch.tensor([10n, 0n]),
        0,
        'qint8',
      ),
    nested: () => torch.nestedTensor([torch.tensor([1, 2]), [3]]),
    'nested requires grad': () =>
      torch.nestedTensor(
        [
          [[1, 2]],
          [
            [3, 4],
            [5, 6],
          ],
        ],
        { requiresGrad: true },
      ),
    complex: () => call('aten::complex', torch.tensor([1, 2.5]), torch.tensor([-1, 0])),
    polar: () => call('aten::polar', torch.tensor([1, 2], f64), torch.tensor([0.5, 3], f64)),
    'complex as real': () =>
      call(
        'aten::view_as_real',
        torch.tensor([
          { re: 1, im: 2 },
          { re: 3, im: -4 },
        ]),
      ),
    'real as complex': () =>
      call(
        'aten::view_as_complex',
        torch.tensor([
          [1, 2],
          [3, -4],
        ]),
      ),
    complex32: () =>
      torch.tensor(
        [
          { re: 1, im: 2 },
          { re: -0, im: -0.5 },
        ],
        { dtype: 'complex32' },
      ),
    bfloat16: () => torch.tensor([1, 3.25159, -1e-3], { dtype: 'bfloat16' }),
    float16: () => torch.tensor([1, 3.25159, 7e4], { dtype: 'float16' }),
  };
  for (const dtype of ['float8_e4m3fn', 'float8_e4m3fnuz', 'float8_e5m2', 'float8_e5m2fnuz', 'float8_e8m0fnu']) {
    made[dtype] = () => torch.tensor([0.3, 1, 17, 300], { dtype });
  }

  test('all cases are here', () => {
    expect(Object.keys(made)).toEqual(Object.keys(golden.printed));
  });

  test.each(Object.entries(golden.printed))('%s', (name, text) => {
    expect(String(made[name]?.())).toBe(text);
  });
});

describe('sparse tensors', () => {
  test('gradients flow into values', () => {
    const values = torch.tensor([1, 2], { requiresGrad: true });
    const dense = torch.ops.call('aten::to_dense', [torch.sparseCooTensor([[0, 2]], values, [3])]) as torch.Tensor;
    expect(dense.toArray()).toEqual([1, 0, 2]);
    dense
      .mul(torch.tensor([3, 4, 5]))
      .sum()
      .backward();
    expect(values.grad?.toArray()).toEqual([3, 5]);
  });

  test('toArray() gives the dense elements', () => {
    expect(torch.sparseCsrTensor([0, 2, 3], [0, 2, 1], [1, 2, 3], [2, 3]).toArray()).toEqual([
      [1, 0, 2],
      [0, 3, 0],
    ]);
  });

  test.each<[string, () => unknown, string | RegExp]>([
    ['coordinates outside', () => torch.sparseCooTensor([[3]], [1], [3]), /size/],
    ['negative coordinates', () => torch.sparseCooTensor([[-1]], [1], [3]), /negative/],
    ['other counts', () => torch.sparseCooTensor([[0, 1]], [1], [3]), /same/],
    ['columns outside', () => torch.sparseCsrTensor([0, 1], [7], [1], [1, 3]), /col_indices/],
    ['rows that do not end', () => torch.sparseCsrTensor([0, 5], [0], [1], [1, 3]), /crow_indices/],
    ['too few rows', () => torch.sparseCsrTensor([0, 1], [0], [1], [4, 3]), /crow_indices/],
    [
      'an option that is none',
      () => torch.sparseCooTensor([[0]], [1], [3], { layout: 'x' } as object),
      "received 'layout'",
    ],
    [
      'indices that are none',
      () => torch.sparseCooTensor(5 as unknown as number[], [1], [3]),
      'Expected a Tensor or nested arrays for indices',
    ],
    ['no values', () => torch.sparseCsrTensor([0, 1], [0], undefined as unknown as number[]), 'data'],
  ])('%s', (_, fn, message) => {
    expect(fn).toThrow(message);
  });
});

describe('quantized tensors', () => {
  const quantized = torch.ops.call('aten::quantize_per_tensor', [
    torch.tensor([-1, 0, 1.05]),
    0.1,
    10,
    'qint8',
  ]) as torch.Tensor;

  test('data() has the integers, toArray() and item() the numbers that they stand for', () => {
    expect([...(quantized.dataSync() as Int8Array)]).toEqual([0, 10, 20]);
    expect(quantized.toArray()).toEqual([-1, 0, 1].map(Math.fround));
    expect(quantized.at(2).item()).toBe(1);
    expect(quantized.qscheme()).toBe('per_tensor_affine');
    expect(() => torch.ones([1]).qscheme()).toThrow(torch.TorchError);
  });
});

describe('reads that wait', () => {
  test.each(['float32', 'float16', 'bfloat16', 'float8_e5m2', 'complex64', 'complex32', 'int64', 'bool'])(
    'data() of a large %s tensor has the elements of dataSync()',
    async (dtype) => {
      const large = torch.arange(300_000).remainder(97).to('complex64').to(dtype);
      expect(large.dtype).toBe(dtype);
      for (const tensor of [large, large.reshape(500, 600).t()]) {
        const [found, expected] = [await tensor.data(), tensor.dataSync()];
        expect(found.constructor).toBe(expected.constructor);
        // Jest would compare them one by one.
        const bytes = (data: torch.TensorData) => Buffer.from(data.buffer, data.byteOffset, data.byteLength);
        expect(bytes(found).equals(bytes(expected))).toBe(true);
      }
    },
  );

  test.each(['float16', 'bfloat16', 'float8_e4m3fn', 'float8_e5m2', 'float8_e8m0fnu', 'complex32'])(
    'many elements of %s are widened as few are',
    (dtype) => {
      const bits = new Uint8Array(Array.from({ length: 2048 }, (_, i) => (i * 37 + (i >> 8)) & 0xff));
      const many = torch.frombuffer(bits, { dtype });
      const few = Array.from({ length: many.numel() }, (_, i) => many.at(i).item<torch.Element>());
      expect(many.toArray()).toEqual(few);
      expect(many.slice(0, 1).toArray()).toEqual(few.slice(1));
    },
  );

  test('toArrayAsync() and itemAsync()', async () => {
    expect(await torch.arange(6).reshape(2, 3).toArrayAsync()).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
    const large = (await torch.arange(200_000, { dtype: 'bfloat16' }).toArrayAsync()) as number[];
    expect([large.length, large[129], large.at(-1)]).toEqual([200_000, 129, 199_680]);
    expect(await torch.tensor(2n ** 60n).itemAsync<bigint>()).toBe(2n ** 60n);
    await expect(torch.ones([2]).itemAsync()).rejects.toThrow('Expected a tensor with one element for itemAsync()');
  });
});

describe('int64 beyond 2^53', () => {
  const large = 2n ** 60n + 1n;

  test('in all directions', () => {
    const x = torch.tensor([
      [large, -large],
      [1n, 2n],
    ]);
    expect(x.dtype).toBe('int64');
    expect(x.toArray()).toEqual([
      [large, -large],
      [1, 2],
    ]);
    expect(x.at(0, 0).item<bigint>()).toBe(large);
    expect(x.eq(large).toArray()).toEqual([
      [true, false],
      [false, false],
    ]);
    expect(torch.gt(large, x).toArray()).toEqual([
      [false, true],
      [true, true],
    ]);
    expect(torch.sub(large, torch.tensor(1n)).item<bigint>()).toBe(large - 1n);
    expect(x.add(1n).at(0, 0).item<bigint>()).toBe(large + 1n);
    expect(x.clone().setAt(1, 0, large).at(1, 0).item<bigint>()).toBe(large);
    expect(x.clone().fill_(large).at(0, 0).item<bigint>()).toBe(large);
    expect([...(x.dataSync() as BigInt64Array)]).toEqual([large, -large, 1n, 2n]);
    expect(torch.tensor(new BigInt64Array([large])).item<bigint>()).toBe(large);
    expect(torch.tensor(2n ** 64n - 1n, { dtype: 'uint64' }).item<bigint>()).toBe(2n ** 64n - 1n);
    expect(torch.tensor(new BigUint64Array([2n ** 63n])).item<bigint>()).toBe(2n ** 63n);
    expect(String(x.at(0))).toBe(`tensor([ ${large}, -${large}])`);
    expect(() => torch.tensor(1n).add(2n ** 63n)).toThrow('Expected an integer of 64 bits');
    expect(() => torch.tensor([2n ** 63n])).toThrow('data[0]');
  });
});
