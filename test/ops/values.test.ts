import { inspect } from 'node:util';
import * as torch from 'node-torch';
import type { OperatorArgument } from '../../dist/ops/operator.js';

const { call } = torch.ops;
const one = (...args: Parameters<typeof call>): torch.Tensor => call(...args) as torch.Tensor;
const x = torch.ones([2, 3]);
const wrong = (name: string, args: unknown[]) => () => call(name, args as OperatorArgument[]);

describe('{ float }: a number that counts as a float although it is integral', () => {
  const int = torch.tensor([1n, 2n]);

  test('as a Scalar, in a list of them, and in the place of a tensor', () => {
    expect(one('aten::add.Scalar', [int, 2]).dtype).toBe('int64');
    expect(one('aten::add.Scalar', [int, { float: 2 }]).dtype).toBe('float32');
    expect(one('aten::add.Tensor', [int, { float: 2 }]).toArray()).toEqual([3, 4]);
    const [first, second] = call('aten::_foreach_add.ScalarList', [
      [int, int],
      [{ float: 2 }, 2],
    ]) as torch.Tensor[];
    expect([first?.dtype, second?.dtype]).toEqual(['float32', 'int64']);
    expect(one('aten::full', [[], { float: 2 }]).dtype).toBe('float32');
    expect(call('aten::result_type.Scalar', [int, { float: 2 }])).toBe(6);
  });

  test('where a float is wanted anyway, and in typed operators', () => {
    expect(one('aten::leaky_relu', [torch.tensor([-2]), { float: 0.5 }]).toArray()).toEqual([-1]);
    expect(torch.add(int, { float: 2 }).dtype).toBe('float32');
    expect(torch.mul({ float: 2 }, int).dtype).toBe('float32');
    expect(int.add({ float: NaN }).toArray()).toEqual([NaN, NaN]);
  });

  test('must hold a number', () => {
    expect(wrong('aten::add.Scalar', [int, { float: '2' }])).toThrow(
      new TypeError("aten::add.Scalar: Expected Scalar for argument 'other' but received an object"),
    );
  });
});

test('integers beyond 64 signed bits are scalars of uint64', () => {
  const most = 2n ** 64n - 1n;
  expect(one('aten::full', [[1], most], { dtype: 'uint64' }).toArray()).toEqual([most]);
  expect(wrong('aten::full', [[1], 2n ** 64n])).toThrow(RangeError);
  expect(wrong('aten::full', [[1], -(2n ** 63n) - 1n])).toThrow(
    "Expected an integer of 64 bits for argument 'fill_value' but received the bigint -9223372036854775809",
  );
  expect(wrong('aten::select.int', [x, 0, most])).toThrow(RangeError);
});

test('a storage is taken from a tensor', () => {
  const source = torch.tensor([1, 2, 3]);
  const target = torch.zeros([0]);
  expect(call('aten::set_.source_Storage', [target, source])).toBe(target);
  expect(target.toArray()).toEqual([1, 2, 3]);
  expect(target.sharesStorage(source)).toBe(true);
  expect(wrong('aten::set_.source_Storage', [target, 3])).toThrow("Expected Storage for argument 'source'");
});

describe('objects of C++ classes', () => {
  const weight = torch.tensor([
    [0.5, -1, 1.5],
    [1, 2, -0.5],
  ]);
  const bias = torch.tensor([1, -1]);
  const quantized = one('aten::quantize_per_tensor', [weight, 0.5, 0, 'qint8']);

  test('what one operator gives another one takes', () => {
    const packed = call('quantized::linear_prepack', [quantized, bias]) as torch.OperatorObject;
    expect(packed).toBeInstanceOf(torch.OperatorObject);
    expect(packed.type).toBe('__torch__.torch.classes.quantized.LinearPackedParamsBase');
    expect(inspect(packed)).toBe(`OperatorObject(${packed.type})`);
    const [again, bias2] = call('quantized::linear_unpack', [packed]) as [torch.Tensor, torch.Tensor];
    expect(one('aten::dequantize.self', [again]).toArray()).toEqual(weight.toArray());
    expect(bias2.toArray()).toEqual(bias.toArray());
    const withoutBias = call('quantized::linear_unpack', [call('quantized::linear_prepack', [quantized])]);
    expect((withoutBias as unknown[])[1]).toBeNull();
    expect(one('quantized::linear_dynamic', [x, packed]).shape).toEqual([2, 2]);
  });

  test('also in lists', () => {
    const square = one('aten::quantize_per_tensor', [torch.ones([12, 3]), 0.5, 0, 'qint8']);
    const packed = call('quantized::linear_prepack', [square]) as torch.OperatorObject;
    const zeros = torch.zeros([12]);
    const cell = call('quantized::make_quantized_cell_params_dynamic', [packed, packed, zeros, zeros, true]);
    const state = [torch.zeros([1, 2, 3]), torch.zeros([1, 2, 3])];
    const [output] = call('aten::quantized_lstm.input', [
      torch.ones([4, 2, 3]),
      state,
      [cell as torch.OperatorObject],
      true,
      1,
      0,
      false,
      false,
      false,
    ]) as torch.Tensor[];
    expect(output?.shape).toEqual([4, 2, 3]);
  });

  test('others are refused', () => {
    const packed = call('quantized::linear_prepack', [quantized, bias]);
    const expected =
      "Expected __torch__.torch.classes.quantized.LinearPackedParamsBase for argument 'W_prepack' but received a Tensor";
    expect(wrong('quantized::linear_dynamic', [x, x])).toThrow(expected);
    expect(wrong('quantized::conv2d_dynamic', [x, packed])).toThrow(torch.TorchError);
    expect(wrong('aten::relu', [packed])).toThrow(TypeError);
    expect(wrong('aten::cat', [[packed]])).toThrow(TypeError);
  });
});

describe('lists', () => {
  test('of lists', () => {
    expect(call('_test::get_first', [[['a', 'b'], ['c']]])).toBe('a');
    expect(wrong('_test::get_first', [[['a'], 'b']])).toThrow(
      "Expected str[] for argument '_0' but received the string 'b' as element 1",
    );
  });

  test('of optional numbers', () => {
    const image = torch.ones([1, 1, 4, 4]);
    const kernel = torch.ones([1, 1, 2, 2]);
    const pairs = [
      [0, 0],
      [1, 1],
      [1, 1],
    ];
    const args = [image, kernel, null, ...pairs, 1, 'none', [null, 1], ''];
    expect(one('mkldnn::_convolution_pointwise', args).shape).toEqual([1, 1, 3, 3]);
  });

  test('errors say which element it was', () => {
    expect(wrong('aten::cat', [[x, 'a']])).toThrow(
      new TypeError("aten::cat: Expected Tensor[] for argument 'tensors' but received the string 'a' as element 1"),
    );
    expect(wrong('aten::cat', [[x, 1]])).toThrow('received the number 1 as element 1');
    expect(wrong('aten::view', [x, [3, 0.5]])).toThrow(
      "Expected an integer (SymInt[]) for argument 'size' but received the number 0.5 as element 1",
    );
    const gone = torch.ones([1]);
    gone.dispose();
    expect(wrong('aten::cat', [[x, gone]])).toThrow(torch.DisposedError);
  });

  test('that contain themselves or are too long', () => {
    const list: unknown[] = [x];
    list.push(list);
    expect(wrong('aten::cat', [list])).toThrow(RangeError);
    expect(wrong('aten::sum.dim_IntList', [x, new Array(2 ** 32 - 1)])).toThrow(
      'Expected at most 16777216 elements for a list but received an array of length 4294967295',
    );
    expect(wrong('aten::sum.dim_IntList', [x, new Uint8Array(2 ** 24 + 1)])).toThrow(RangeError);
  });
});

test('devices are checked by name', () => {
  for (const device of ['nowhere', '', 'cuda:99999999999999', 'cpu:x']) {
    expect(wrong('aten::to.device', [x, device, 'float32'])).toThrow(
      new RangeError(
        `aten::to.device: Expected the name of a device, such as 'cpu' or 'cuda:0', for argument 'device' but received the string '${device}'`,
      ),
    );
  }
});

test('results of the remaining types', () => {
  expect(call('aten::qscheme', [one('aten::quantize_per_tensor', [x, 0.5, 0, 'qint8'])])).toBe(0);
  expect(call('aten::sym_is_contiguous', [x])).toBe(true);
  expect(call('aten::sym_size.int', [x, 1])).toBe(3);
  expect(call('aten::promote_types', ['float16', 'int64'])).toBe(5);
  expect(wrong('aten::record_stream', [x, 0])).toThrow(TypeError);
});
