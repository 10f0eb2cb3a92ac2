import * as torch from 'node-torch';

const x = torch.tensor([
  [1, 5, 3],
  [4, 2, 6],
]);

test('methods are not enumerable, and carry their names', () => {
  expect(Object.keys(torch.Tensor.prototype)).toEqual([]);
  expect(torch.Tensor.prototype.add.name).toBe('add');
  expect(torch.Tensor.prototype.var.name).toBe('var');
});

test('numbers stand on either side and do not promote within their kind', () => {
  const ints = torch.tensor([1, 2], { dtype: 'int32' });
  const halves = torch.tensor([1, 2], { dtype: 'float16' });
  expect(ints.add(1).dtype).toBe('int32');
  expect(ints.add(0.5).dtype).toBe('float32');
  expect(halves.mul(0.1).dtype).toBe('float16');
  expect(torch.sub(1, ints).toArray()).toEqual([0, -1]);
  expect(torch.pow(2, ints).toArray()).toEqual([2, 4]);
  expect(torch.gt(2, ints).toArray()).toEqual([true, false]);
  expect(torch.add(1, 2).item()).toBe(3);
  expect(ints.add(2n ** 40n).dtype).toBe('int32');
  expect(x.add({ re: 0, im: 1 }).dtype).toBe('complex64');
  expect(torch.tensor([true]).add(true).dtype).toBe('bool');
});

test('the overload for numbers is called where there is one', () => {
  const leaf = torch.tensor([2, 3], { requiresGrad: true });
  expect(leaf.pow(2).gradFn).toBe('PowBackward0');
  expect(leaf.pow(leaf).gradFn).toBe('PowBackward1');
});

test('max, min and others with a dim give a pair with names', () => {
  const result = x.max(1);
  const [values, indices] = result;
  expect(result).toHaveLength(2);
  expect(result.values).toBe(values);
  expect(result.indices).toBe(indices);
  expect(values.toArray()).toEqual([5, 6]);
  expect(indices.toArray()).toEqual([1, 2]);
  expect(indices.dtype).toBe('int64');
  expect(Object.keys(result)).toEqual(['0', '1']);
  expect([...result].map((item) => item.shape)).toEqual([[2], [2]]);
  for (const pair of [x.min(0), x.median(0), x.sort(), x.topk(1), x.cummax(0), x.kthvalue(1), x.mode()]) {
    expect(pair.values).toBe(pair[0]);
    expect(pair.indices.dtype).toBe('int64');
  }
  // Both survive a tidy that returns the pair.
  const kept = torch.tidy(() => x.max(1));
  expect(kept.values.isDisposed || kept.indices.isDisposed).toBe(false);
});

test('options may stand in the place of dim', () => {
  expect(x.sum({ dim: 1, keepdim: true }).shape).toEqual([2, 1]);
  expect(x.sum({ keepdim: true }).shape).toEqual([1, 1]);
  expect(x.sum({ dtype: 'float64' }).dtype).toBe('float64');
  expect(x.sum(null, { dtype: 'double' }).dtype).toBe('float64');
  expect(x.sort({ descending: true }).values.toArray()).toEqual([
    [5, 3, 1],
    [6, 4, 2],
  ]);
  expect(x.clamp({ max: 2 }).max().item()).toBe(2);
});

test('sizes come one by one or as an array', () => {
  expect(x.reshape(3, 2).shape).toEqual([3, 2]);
  expect(x.reshape([3, 2]).shape).toEqual([3, 2]);
  expect(x.sum().reshape().shape).toEqual([]);
  expect(x.permute(1, 0).shape).toEqual([3, 2]);
  expect(x.flip(0).toArray()).toEqual([
    [4, 2, 6],
    [1, 5, 3],
  ]);
});

test('views share memory, copies do not', () => {
  const base = torch.zeros([2, 3]);
  for (const view of [base.view(6), base.t(), base.select(0, 1), base.slice(1, 1), base.flatten(), base.detach()]) {
    expect(view.sharesStorage(base)).toBe(true);
  }
  expect(base.clone().sharesStorage(base)).toBe(false);
  expect(base.to('float32').sharesStorage(base)).toBe(true);
  expect(base.to({ copy: true }).sharesStorage(base)).toBe(false);
  base.select(0, 1).fill_(7);
  expect(base.toArray()).toEqual([
    [0, 0, 0],
    [7, 7, 7],
  ]);
});

test('the result of a conversion that changes nothing can be disposed of alone', () => {
  const base = torch.ones([2]);
  base.float().dispose();
  base.contiguous().dispose();
  expect(base.toArray()).toEqual([1, 1]);
});

test('iteration goes over the first dimension', () => {
  expect([...x].map((row) => row.toArray())).toEqual([
    [1, 5, 3],
    [4, 2, 6],
  ]);
});

test('where as a method takes the tensor where the condition is true', () => {
  expect(x.where(x.gt(3), 0).toArray()).toEqual([
    [0, 5, 0],
    [4, 0, 6],
  ]);
  expect(torch.where(x.gt(4)).map((index) => index.toArray())).toEqual([
    [0, 1],
    [1, 2],
  ]);
});

test('in-place methods chain, and respect gradients', () => {
  const y = torch.zeros([2]);
  expect(y.add_(3).mul_(2).sub_(1)).toBe(y);
  expect(y.toArray()).toEqual([5, 5]);
  const weight = torch.ones([2], { requiresGrad: true });
  expect(() => weight.add_(1)).toThrow(/a leaf Variable that requires grad/);
  torch.noGrad(() => weight.add_(1));
  expect(weight.toArray()).toEqual([2, 2]);
  expect(weight.isLeaf).toBe(true);
});

test('batchNorm updates the running statistics it is given', () => {
  const mean = torch.zeros([3]);
  const variance = torch.ones([3]);
  torch.batchNorm(x, mean, variance, { training: true, momentum: 0.5 });
  expect(mean.toArray()).toEqual([1.25, 1.75, 2.25]);
  expect(variance.toArray()).toEqual([2.75, 2.75, 2.75]);
});

test('gradients flow', () => {
  const leaf = torch.tensor([[1, 2]], { requiresGrad: true });
  torch.crossEntropy(leaf.mul(2).relu(), torch.tensor([0n])).backward();
  const grad = (leaf.grad as torch.Tensor).toArray() as number[][];
  expect(grad[0]?.[0]).toBeCloseTo(-1.7616, 4);
  expect(grad[0]?.[1]).toBeCloseTo(1.7616, 4);
});
