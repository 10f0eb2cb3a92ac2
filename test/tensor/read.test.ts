import * as torch from 'node-torch';
import { collectGarbage } from '../garbage.js';

/** Tensors of every dtype with what their elements read as. */
const cases: Array<[string, () => torch.Tensor, string, ArrayLike<number | bigint>]> = [
  ['float32', () => torch.tensor([0.5, -1]), 'Float32Array', [0.5, -1]],
  ['float64', () => torch.tensor(new Float64Array([0.1])), 'Float64Array', [0.1]],
  ['float16', () => torch.tensor([0.5, 65504], { dtype: 'float16' }), 'Float32Array', [0.5, 65504]],
  ['bfloat16', () => torch.tensor([0.5, -3], { dtype: 'bfloat16' }), 'Float32Array', [0.5, -3]],
  ['float8_e5m2', () => torch.tensor([0.5, -3], { dtype: 'float8_e5m2' }), 'Float32Array', [0.5, -3]],
  ['int8', () => torch.tensor([-1], { dtype: 'int8' }), 'Int8Array', [-1]],
  ['int16', () => torch.tensor([-1], { dtype: 'int16' }), 'Int16Array', [-1]],
  ['int32', () => torch.tensor([-1], { dtype: 'int32' }), 'Int32Array', [-1]],
  ['int64', () => torch.tensor([-1n, 2n ** 60n]), 'BigInt64Array', [-1n, 2n ** 60n]],
  ['uint8', () => torch.tensor([1], { dtype: 'uint8' }), 'Uint8Array', [1]],
  ['uint16', () => torch.tensor([1], { dtype: 'uint16' }), 'Uint16Array', [1]],
  ['uint32', () => torch.tensor([1], { dtype: 'uint32' }), 'Uint32Array', [1]],
  ['uint64', () => torch.tensor([1], { dtype: 'uint64' }), 'BigUint64Array', [1n]],
  ['bool', () => torch.tensor([true, false]), 'Uint8Array', [1, 0]],
  ['complex64', () => torch.tensor([{ re: 1, im: 2 }]), 'Float32Array', [1, 2]],
  ['complex128', () => torch.tensor([{ re: 1, im: 2 }], { dtype: 'complex128' }), 'Float64Array', [1, 2]],
  ['a scalar', () => torch.tensor(5), 'Float32Array', [5]],
  ['nothing', () => torch.zeros([2, 0]), 'Float32Array', []],
];

test.each(cases)('data and dataSync of %s', async (_name, make, type, values) => {
  const x = make();
  for (const data of [x.dataSync(), await x.data()]) {
    expect(data.constructor.name).toBe(type);
    expect(Array.from<number | bigint>(data as ArrayLike<number>)).toEqual(values);
  }
});

test('the typed arrays are those of the caller: instanceof holds, and the tensor does not follow', async () => {
  const x = torch.tensor([1, 2]);
  const data = x.dataSync();
  expect(data).toBeInstanceOf(Float32Array);
  expect(await x.data()).toBeInstanceOf(Float32Array);
  data[0] = 9;
  expect(x.toArray()).toEqual([1, 2]);
  expect(x.dataSync()).not.toBe(data);
});

test('row-major order, whatever the strides', async () => {
  const x = torch.tensor([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  expect([...x.t().dataSync()]).toEqual([1, 4, 2, 5, 3, 6]);
  expect(x.t().toArray()).toEqual([
    [1, 4],
    [2, 5],
    [3, 6],
  ]);
  const column = torch.ops.call('aten::select.int', [x, 1, 1]) as torch.Tensor;
  expect([...column.dataSync()]).toEqual([2, 5]);
  const expanded = torch.ops.call('aten::expand', [torch.tensor([[7]]), [2, 2]]) as torch.Tensor;
  expect(expanded.strides).toEqual([0, 0]);
  expect([...(await expanded.data())]).toEqual([7, 7, 7, 7]);
});

test('conjugate and negative views, sparse and mkldnn tensors read as what they mean', () => {
  const z = torch.tensor([{ re: 1, im: 2 }]);
  expect((torch.ops.call('aten::_conj', [z]) as torch.Tensor).toArray()).toEqual([{ re: 1, im: -2 }]);
  const imaginary = torch.ops.call('aten::imag', [torch.ops.call('aten::_conj', [z])]) as torch.Tensor;
  expect(imaginary.toArray()).toEqual([-2]);
  const dense = torch.tensor([
    [0, 3],
    [0, 0],
  ]);
  const sparse = torch.ops.call('aten::to_sparse', [dense]) as torch.Tensor;
  expect(sparse.layout).toBe('sparse_coo');
  expect(sparse.toArray()).toEqual(dense.toArray());
  const opaque = torch.ops.call('aten::to_mkldnn', [dense]) as torch.Tensor;
  expect(opaque.layout).toBe('_mkldnn');
  expect(opaque.toArray()).toEqual(dense.toArray());
  expect(() => sparse.strides).toThrow('a tensor that is not strided has no strides');
});

test('a tensor with a history reads like any other, and its history stays', async () => {
  const x = torch.tensor([1, 2], { requiresGrad: true });
  const y = x.mul(3);
  expect(y.toArray()).toEqual([3, 6]);
  expect([...(await y.data())]).toEqual([3, 6]);
  expect(y.gradFn).toBe('MulBackward0');
});

test('item', () => {
  expect(torch.tensor([[2.5]]).item()).toBe(2.5);
  expect(torch.tensor(true).item<boolean>()).toBe(true);
  expect(torch.tensor(2n ** 60n).item<bigint>()).toBe(2n ** 60n);
  expect(torch.tensor(7n).item()).toBe(7);
  expect(torch.tensor({ re: 1, im: 2 }).item<torch.Complex>()).toEqual({ re: 1, im: 2 });
  expect(torch.tensor(0.5, { dtype: 'float16' }).item()).toBe(0.5);
  expect(torch.tensor(NaN).item()).toBeNaN();
  for (const x of [torch.zeros([2]), torch.zeros([0])]) {
    expect(() => x.item()).toThrow(
      new RangeError(
        `Expected a tensor with one element for item() but it has ${x.numel()}. Choose one with at(), or read all with toArray()`,
      ),
    );
  }
});

test('toArray', () => {
  expect(torch.tensor(5).toArray()).toBe(5);
  expect(torch.zeros([0]).toArray()).toEqual([]);
  expect(torch.zeros([2, 0, 3]).toArray()).toEqual([[], []]);
  expect(torch.arange(8).reshape([2, 2, 2]).toArray()).toEqual([
    [
      [0, 1],
      [2, 3],
    ],
    [
      [4, 5],
      [6, 7],
    ],
  ]);
  expect(torch.tensor([2n ** 53n, 1n]).toArray()).toEqual([2n ** 53n, 1]);
});

test('meta tensors have no elements to read', async () => {
  const x = torch.empty([2], { device: 'meta' });
  expect(() => x.dataSync()).toThrow(torch.TorchError);
  expect(() => x.toArray()).toThrow('Cannot copy out of meta tensor; no data!');
  await expect(torch.empty([2 ** 20], { device: 'meta' }).data()).rejects.toThrow(torch.TorchError);
});

describe('large tensors', () => {
  const rows = 1024;
  const x = torch.arange(rows * rows, { dtype: 'float32' }).reshape([rows, rows]);

  test('come whole, also when they are read by many at once', async () => {
    const all = await Promise.all([x.data(), x.t().data(), x.data(), x.mul(2).data()]);
    expect(all.map((data) => data.length)).toEqual(all.map(() => rows * rows));
    expect(all.map((data) => Number(data[rows]))).toEqual([rows, 1, rows, 2 * rows]);
    expect(all[0]).not.toBe(all[2]);
  });

  test('leave the event loop free meanwhile', async () => {
    let settled = false;
    const read = x
      .t()
      .data()
      .then(() => {
        settled = true;
      });
    // A copy on this thread would settle the promise before anything but microtasks can run.
    await new Promise((resolve) => process.nextTick(resolve));
    await Promise.resolve();
    expect(settled).toBe(false);
    await read;
    expect(settled).toBe(true);
  });

  test('may be disposed of while they are read', async () => {
    const y = torch.ones([rows, rows]);
    const reading = y.t().data();
    y.dispose();
    const data = await reading;
    expect(data.length).toBe(rows * rows);
    expect(data[rows * rows - 1]).toBe(1);
  });

  test('leave nothing behind', async () => {
    collectGarbage();
    const before = torch.memory();
    await x.t().data();
    x.dataSync();
    collectGarbage();
    // Garbage of earlier tests may go late.
    expect(torch.memory().numTensors).toBeLessThanOrEqual(before.numTensors);
    expect(torch.memory().numBytes).toBeLessThanOrEqual(before.numBytes);
  });
});
