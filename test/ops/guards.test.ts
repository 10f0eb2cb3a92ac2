import * as torch from 'node-torch';
import type { OperatorArgument } from '../../dist/ops/operator.js';

// Each of these calls ends the process when libtorch gets it, from Python as well.

const wrong = (name: string, args: unknown[], kwargs = {}) => {
  return () => torch.ops.call(name, args as OperatorArgument[], kwargs);
};

describe('the least integer divided by -1', () => {
  const least = { int8: -128, int16: -32_768, int32: -(2 ** 31) } as const;
  const message = "Expected no least integer of its dtype to be divided by -1 for argument 'self' but received";

  test.each(Object.entries(least))('%s', (dtype, value) => {
    const x = torch.tensor([1, value], { dtype });
    const minusOne = torch.tensor([-1], { dtype });
    for (const other of [-1, minusOne]) {
      expect(wrong('aten::div.Tensor_mode', [x, other], { rounding_mode: 'floor' })).toThrow(message);
      expect(wrong('aten::div.Tensor_mode', [x, other], { rounding_mode: 'trunc' })).toThrow(message);
      expect(wrong('aten::floor_divide', [x, other])).toThrow(message);
      expect(wrong('aten::remainder.Tensor', [x, other])).toThrow(message);
      expect(wrong('aten::fmod.Tensor', [x, other])).toThrow(message);
      expect(wrong('aten::fmod_.Tensor', [x, other])).toThrow(message);
    }
    expect(wrong('aten::remainder.Scalar', [x, -1])).toThrow(message);
    expect(wrong('aten::remainder.Scalar_Tensor', [value, minusOne])).toThrow(message);
    expect(() => x.div_(-1, { roundingMode: 'trunc' })).toThrow(RangeError);
  });

  test('int64', () => {
    expect(wrong('aten::floor_divide', [torch.tensor([-(2n ** 63n)]), -1])).toThrow(message);
  });

  test('what divides well is computed', () => {
    const x = torch.tensor([-(2 ** 31), 7], { dtype: 'int32' });
    const values = (name: string, other: unknown, kwargs = {}): unknown =>
      (torch.ops.call(name, [x, other as OperatorArgument], kwargs) as torch.Tensor).toArray();
    expect(values('aten::floor_divide', 2)).toEqual([-(2 ** 30), 3]);
    expect(values('aten::floor_divide', torch.tensor([1, -1], { dtype: 'int32' }))).toEqual([-(2 ** 31), -7]);
    // Wider, so that the quotient fits.
    expect(values('aten::floor_divide', torch.tensor([-1n]))).toEqual([2 ** 31, -7]);
    expect(values('aten::div.Tensor', -1)).toEqual([2 ** 31, -7]);
    expect(values('aten::div.Tensor_mode', -1, { rounding_mode: null })).toEqual([2 ** 31, -7]);
    expect(values('aten::div.Tensor_mode', { float: -1 }, { rounding_mode: 'floor' })).toEqual([2 ** 31, -7]);
    expect(values('aten::remainder.Scalar', 5)).toEqual([2, 2]);
  });
});

const ones = (...shape: number[]): torch.Tensor => torch.ones(shape);
const indices = (...values: number[]): torch.Tensor => torch.tensor(values, { dtype: 'int64' });
const mask = [true, true, true];

test.each([
  [
    'native_batch_norm',
    [ones(2, 3), null, null, null, null, false, 0.1, 1e-5],
    "3 elements, one for each channel, for argument 'running_mean'",
  ],
  ['native_batch_norm', [ones(0), null, null, null, null, true, 0.1, 1e-5], "argument 'input'"],
  ['_native_batch_norm_legit.no_stats', [ones(2, 3), null, null, false, 0.1, 1e-5], "argument 'running_mean'"],
  ['native_batch_norm', [ones(2, 3), ones(2), null, null, null, true, 0.1, 1e-5], "argument 'weight'"],
  [
    'native_batch_norm_backward',
    [ones(2, 3), ones(2, 3), null, null, null, null, null, true, 0, mask],
    "argument 'save_mean'",
  ],
  [
    'lu_unpack',
    [ones(3, 3), torch.ones([2], { dtype: 'int32' })],
    "Expected a Tensor of shape [3] for argument 'LU_pivots'",
  ],
  [
    'embedding_dense_backward',
    [ones(2, 3), indices(0, 9), 3, -1, true],
    "Expected indices from 0 to 2 for argument 'indices'",
  ],
  ['_cummax_helper', [ones(2), ones(0), indices(0, 0), 0], "argument 'values'"],
  [
    '_fft_c2c',
    [torch.ones([2], { dtype: 'complex64' }), [5], 0, true],
    "Expected dimensions from 0 to 0, each once, for argument 'dim'",
  ],
  [
    '_reshape_alias',
    [ones(2), [9], [1]],
    "Expected sizes and strides that stay within the storage for argument 'size'",
  ],
  ['_stack', [[], 0], "Expected at least one Tensor for argument 'tensors' but received a list of 0"],
  ['_foreach_copy', [[], [ones(1)]], "argument 'src'"],
  ['_adaptive_avg_pool2d_backward', [ones(5, 3, 3), ones(1, 2, 3)], "argument 'grad_output'"],
  ['_convert_indices_from_coo_to_csr', [indices(5), 2], "Expected row indices from 0 to 1 for argument 'self'"],
  ['_convert_indices_from_csr_to_coo', [indices(0, 9), indices(0, 1)], 'Expected pointers that rise from 0 to 2'],
  ['_cholesky_solve_helper', [ones(2, 3), ones(3, 3), true], "Expected a Tensor of shape [2, 2] for argument 'A'"],
  ['_weight_norm_interface', [ones(2, 3), ones(0), 0], "argument 'g'"],
  ['_dyn_quant_matmul_4bit', [ones(1), ones(1), 0, 1, 1], "argument 'block_size'"],
  ['_transform_bias_rescale_qkv', [ones(1, 2, 3), ones(3), 0], "argument 'num_heads' but received 0"],
  ['_sobol_engine_draw', [indices(0), 2, indices(0), 1, 3, null], "argument 'sobolstate'"],
  ['_masked_softmax', [ones(0), torch.zeros([0], { dtype: 'bool' }), null, 1], "argument 'self'"],
  [
    'quantized_lstm_cell',
    [ones(1), [], ...Array(8).fill(ones(1)), 1, 0, 0, 0],
    "Expected two Tensors for argument 'hx'",
  ],
  ['gather_backward', [ones(1), ones(2), 0, indices(9), true], "Expected indices from 0 to 1 for argument 'index'"],
  ['unfold_backward', [ones(1), [4], 0, 2, 1], "Expected a Tensor of shape [3, 2] for argument 'grad_in'"],
  ['_remove_batch_dim', [ones(2), 1, 2, 9], "argument 'out_dim'"],
] as Array<[string, unknown[], string]>)('%s', (name, args, message) => {
  const call = wrong(`aten::${name}`, args);
  expect(call).toThrow(RangeError);
  expect(call).toThrow(message);
});
