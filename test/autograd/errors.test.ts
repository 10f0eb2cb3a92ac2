import * as torch from 'node-torch';
import { inJavaScriptWords } from '../../dist/native/javaScriptWords.js';
import { thrownBy } from './golden.js';

const leaf = (data: torch.TensorLike = [1, 2]): torch.Tensor =>
  torch.tensor(data, { dtype: 'float64', requiresGrad: true });

const cases: Array<[string, () => unknown, string]> = [
  [
    'a graph that is gone',
    () => {
      const y = leaf().exp().sum();
      y.backward();
      y.backward();
    },
    'Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed). ' +
      'Saved intermediate values of the graph are freed by backward() and torch.grad(). Give { retainGraph: true } to the pass before if you need ' +
      'to backward through the graph a second time or if you need to access saved tensors after calling backward.',
  ],
  [
    'a value that was changed in place',
    () => {
      const y = leaf().exp();
      const z = y.sum();
      y.mul_(2);
      z.backward();
    },
    'one of the variables needed for gradient computation has been modified by an inplace operation: float64[2], which is output 0 of Exp, is at version 1; ' +
      'expected version 0 instead. Use the operator without _ at its end, or change a clone(). torch.autograd.setDetectAnomaly(true, { checkNan: false }) ' +
      'finds the operator that needs the value',
  ],
  [
    'no gradient function',
    () => torch.ones([]).backward(),
    'element 0 of tensors does not require grad and does not have a grad_fn. Make what it is computed from with { requiresGrad: true }, and compute it ' +
      'outside of noGrad() and without detach()',
  ],
  [
    'no scalar',
    () => leaf().mul(2).backward(),
    'grad can be implicitly created only for scalar outputs. Give the weight of each element, y.backward(torch.onesLike(y)) or { gradOutputs } of ' +
      'torch.grad, or take y.sum() or y.mean() first',
  ],
  [
    'no real number',
    () =>
      torch
        .tensor([{ re: 1, im: 2 }], { requiresGrad: true })
        .sum()
        .backward(),
    'grad can be computed only for real scalar outputs but got ComplexFloat. Make it real first, as in y.abs()',
  ],
  [
    'weights of another shape',
    () =>
      leaf()
        .mul(2)
        .backward(torch.ones([3], { dtype: 'float64' })),
    'invalid gradient at index 0 - got [3] but expected shape compatible with [2]. Give a gradient of the shape of the tensor that it is for',
  ],
  [
    'a backward of the wrong shape',
    () => {
      const bad = torch.autogradFunction({
        forward: (_context, x: torch.Tensor) => x.mul(2),
        backward: () => torch.ones([3], { dtype: 'float64' }),
      });
      bad(leaf()).sum().backward();
    },
    'Function CustomFunctionBackward returned an invalid gradient at index 0 - got [3] but expected shape compatible with [2]. Give a gradient of the ' +
      'shape of the tensor that it is for',
  ],
  [
    'an input that was not used',
    () => torch.grad(leaf().sum(), leaf()),
    'element 0 of the differentiated Tensors appears to not have been used in the graph. Give { allowUnused: true } to get null for it',
  ],
  [
    'a leaf changed in place',
    () => leaf().add_(1),
    'a leaf Variable that requires grad is being used in an in-place operation. Do it inside of torch.noGrad(), or use the operator without _ at its end ' +
      '(aten::add_.Tensor; self: float64[2])',
  ],
  [
    'integers',
    () => torch.tensor([1n]).requiresGrad_(),
    "Only Tensors of floating point and complex dtype can require gradients. Convert it first, as in x.to('float32')",
  ],
];

test.each(cases)('%s: what is wrong, and the way out in JavaScript', (_, fn, message) => {
  const error = thrownBy(fn) as torch.TorchError;
  expect(error).toBeInstanceOf(torch.TorchError);
  expect(error.message).toBe(message);
  // libtorch's own words are not lost.
  expect(error.backtrace.length).toBeGreaterThan(20);
});

test('messages that are not known stay as they are', () => {
  for (const message of [
    '',
    'something else went wrong',
    'mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)',
    '[CPUIntType [3]]',
  ]) {
    expect(inJavaScriptWords(message)).toBe(message);
  }
});
