import * as torch from 'node-torch';
import { readGolden } from '../goldens.js';
import { type Described, difference } from '../pythonNumbers.js';

interface Golden {
  created: Record<string, Described>;
  buffers: (Described & { count: number; offset: number })[];
}

const golden = readGolden<Golden>('creation');

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
