import * as torch from 'node-torch';
import { explainFailure } from '../../dist/native/explain.js';

const x = torch.ones([2, 3]);
const integers = torch.ones([2, 3], { dtype: 'int64' });
const leaf = () => torch.ones([2], { requiresGrad: true });

describe('what users get wrong most often is explained', () => {
  test.each<[string, () => unknown, string]>([
    [
      'shapes that do not broadcast',
      () => torch.add(x, torch.ones([4])),
      'Expected shapes that broadcast but received [2, 3] and [4]: The size of tensor a (3) must match',
    ],
    [
      'three of them',
      () => torch.where(x.gt(0), x, torch.ones([4])),
      'Expected shapes that broadcast but received [2, 3], [2, 3] and [4]: ',
    ],
    ['a loss', () => torch.mseLoss(x, torch.ones([4])), 'Expected shapes that broadcast but received [2, 3] and [4]: '],
    [
      'an in-place operator that would enlarge',
      () => x.add_(torch.ones([3, 2, 3])),
      'In place a tensor keeps its shape',
    ],
    ['matrices', () => x.matmul(x), 'The last size of the first must be the last but one of the second'],
    [
      'batches of matrices',
      () => torch.ones([2, 2, 3]).matmul(torch.ones([2, 2, 3])),
      'The last size of the first must be',
    ],
    ['a vector', () => x.matmul(torch.ones([4])), 'its only one where it is a vector'],
    ['linear', () => torch.linear(x, torch.ones([5, 4])), 'The last size of input must be the last size of weight'],
    ['the mean of integers', () => integers.mean(), "Convert it first: x.float(), or x.to('float64')"],
    ['the deviation of integers', () => integers.std(), 'Convert it first: x.float()'],
    ['softmax of integers', () => integers.softmax(0), 'Convert it first: x.float()'],
    ['negative powers of integers', () => integers.pow(-1), 'Convert it first: x.float()'],
    ['bits of floats', () => integers.bitwiseAnd(x), 'Convert to an integer dtype or to bool first'],
    [
      'sums of 8-bit floats',
      () => x.to('float8_e5m2').add(1),
      '8-bit floats are for storing: convert with x.float() first',
    ],
    ['floats into integers in place', () => integers.add_(0.5), 'In place a tensor keeps its dtype'],
    [
      'two dtypes in a product',
      () => x.matmul(torch.ones([3, 2], { dtype: 'float64' })),
      'Convert one of them: x.to(y.dtype)',
    ],
    ['classes that are floats', () => torch.crossEntropy(x, torch.ones([2])), 'Classes are int64: target.long()'],
    ['indices that are floats', () => torch.embedding(torch.ones([2]), x), 'Convert the indices: x.long()'],
    [
      'rows that there are not',
      () => torch.embedding(torch.tensor([9n]), x),
      'Indices go from 0 to before the number of rows of weight',
    ],
    ['a mask that is none', () => x.maskedFill(x, 0), 'Make a mask by comparing, such as x.gt(0), or with x.bool()'],
    [
      'a leaf in place',
      () => leaf().add_(1),
      'Do it inside of torch.noGrad(), or use the operator without _ at its end',
    ],
    ['nothing to differentiate', () => x.sum().backward(), 'Make what it is computed from with { requiresGrad: true }'],
    ['backward of many elements', () => leaf().mul(2).backward(), 'y.backward(torch.onesLike(y))'],
    [
      'gradients of integers',
      () => torch.ones([2], { dtype: 'int64', requiresGrad: true }),
      "Convert it first, as in x.to('float32')",
    ],
    [
      'a graph that was changed',
      () => {
        const y = leaf().exp();
        y.add_(1);
        y.sum().backward();
      },
      'expected version 0 instead. Use the operator without _ at its end, or change a clone()',
    ],
    [
      'backward twice',
      () => {
        const y = leaf().exp().sum();
        y.backward();
        y.backward();
      },
      'Give { retainGraph: true } to the pass before',
    ],
    ['an input that was not used', () => torch.grad(leaf().sum(), [leaf()]), '{ allowUnused: true }'],
    ['two devices', () => torch.add(x, torch.empty([3], { device: 'meta' })), 'Move one of them: x.to(y.device)'],
    [
      'reading a tensor without elements',
      () => torch.empty([3], { device: 'meta' }).toArray(),
      "Tensors on the device 'meta' have a shape and a dtype but no elements",
    ],
    ['topk of too many', () => x.topk(4), 'k is at most the size of the dimension'],
  ])('%s', (_, fn, message) => {
    expect(fn).toThrow(torch.TorchError);
    expect(fn).toThrow(message);
  });

  test('without what helps nobody', () => {
    expect(() => torch.bernoulli(torch.tensor([2]))).toThrow(/but got false\. \(aten::bernoulli; /);
  });

  test('the device that this libtorch has not', () => {
    if (torch.cudaIsAvailable()) return;
    const begins = "Expected a device that can be used but received 'cuda': ";
    expect(() => torch.ones([2], { device: 'cuda' })).toThrow(
      `${begins}Could not run 'aten::empty.memory_format' with arguments from the 'CUDA' backend (aten::ones). `,
    );
    expect(() => x.to('cuda')).toThrow(`${begins}PyTorch is not linked with support for cuda devices`);
    const generator = () => new torch.Generator('cuda');
    expect(generator).toThrow(`${begins}Cannot get CUDA generator without ATen_cuda library. `);
    expect(generator).not.toThrow('common culprit');
  });

  test.each([
    'Found no NVIDIA driver on your system. Please check that you have an NVIDIA GPU and installed a driver',
    'The NVIDIA driver on your system is too old (found version 11040). Please update your GPU driver',
    'No CUDA GPUs are available',
  ])('the device that a CUDA build cannot use: %s', (said) => {
    const message = explainFailure(said, ' (aten::ones)', 'aten::ones', []);
    expect(message).toMatch(/^Expected a device that can be used but received 'cuda': /);
    expect(message.split(said)).toHaveLength(2);
    expect(message).toMatch(/NVIDIA GPU|CUDA_VISIBLE_DEVICES/);
    expect(message).not.toContain('is the CPU build');
  });

  test('an operator that CUDA lacks is not for want of a GPU', () => {
    const said = "Could not run 'aten::_some_operator' with arguments from the 'CUDA' backend";
    expect(explainFailure(said, '', 'aten::_some_operator', [])).toBe(said);
  });
});
