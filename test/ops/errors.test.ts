import * as torch from 'node-torch';

const x = torch.ones([2, 3]);
// What a caller without TypeScript may pass.
const untyped = x as unknown as Record<string, (...args: unknown[]) => unknown>;
const functions = torch as unknown as Record<string, (...args: unknown[]) => unknown>;

describe.each<[string, () => unknown, string]>([
  ['no tensor', () => functions['relu']?.('x'), "Expected a Tensor for input but received 'x' of type string"],
  [
    'an array',
    () => functions['relu']?.([1, 2]),
    'Expected a Tensor for input but received an array of length 2. Make one of it with torch.tensor',
  ],
  [
    'a typed array as operand',
    () => x.add(new Float32Array(3) as never),
    'Expected a Tensor or a number for other but received a Float32Array of length 3. Make a Tensor of it with torch.tensor',
  ],
  ['no operand', () => untyped['add']?.(), 'Expected a Tensor or a number for other but received undefined'],
  [
    'a string on the left',
    () => functions['sub']?.('1', x),
    "Expected a Tensor or a number for input but received '1' of type string",
  ],
  [
    "PyTorch's positional keepdim",
    () => untyped['sum']?.(1, true),
    'Expected an object with keepdim, dtype for the options of sum but received true of type boolean',
  ],
  [
    'a misspelt option',
    () => untyped['sum']?.(1, { keepDim: true }),
    "Expected keepdim, dtype in the options of sum but received 'keepDim'",
  ],
  [
    'a misspelt option in the place of dim',
    () => untyped['mean']?.({ axis: 1 }),
    "Expected dim, keepdim, dtype in the options of mean but received 'axis'",
  ],
  [
    'options twice',
    () => untyped['sum']?.({ dim: 1 }, { keepdim: true }),
    'Expected options once for sum but received an object. They already stand in the place of dim',
  ],
  ['keepdim without dim', () => x.prod({ keepdim: true }), 'Expected a dim for prod with keepdim, but it is missing'],
  [
    'a missing argument',
    () => untyped['softmax']?.(),
    "aten::softmax.int: Expected int for argument 'dim', but it is missing",
  ],
  [
    'no array of tensors',
    () => functions['cat']?.(x),
    'Expected an array of Tensors for tensors but received an instance of Tensor',
  ],
  [
    'a number among tensors',
    () => functions['stack']?.([x, 1]),
    'Expected a Tensor for tensors[1] but received 1 of type number',
  ],
  [
    'no equation',
    () => functions['einsum']?.(x, x),
    'Expected an equation for equation but received an instance of Tensor',
  ],
  [
    'no size',
    () => functions['normal']?.(0, 1),
    'Expected an array of sizes for size but received undefined. It is needed when mean and std are numbers',
  ],
  [
    'no target of a conversion',
    () => untyped['to']?.(5),
    'Expected a dtype, a device, a Tensor or options for target but received 5 of type number',
  ],
])('%s', (_, call, message) => {
  test('is a TypeError that says what was expected', () => {
    let error: unknown;
    try {
      call();
    } catch (caught) {
      error = caught;
    }
    expect((error as Error).message).toBe(message);
    expect(error).toBeInstanceOf(TypeError);
  });
});

test('values out of range are RangeErrors', () => {
  expect(() => torch.mseLoss(x, x, { reduction: 'average' as never })).toThrow(
    new RangeError("Expected 'none', 'mean' or 'sum' for reduction but received 'average' of type string"),
  );
  expect(() => x.to('flaot32')).toThrow(
    /^Expected a device such as 'cpu' or 'cuda:0', or one of the dtypes float32, .*, but received 'flaot32'$/,
  );
  expect(() => x.sum({ dtype: 'number' })).toThrow(
    /^Expected one of 'float32', .* for dtype but received 'number' of type string$/,
  );
});

test('what libtorch refuses is a TorchError with operator, shapes and dtypes', () => {
  let error: unknown;
  try {
    x.matmul(x);
  } catch (caught) {
    error = caught;
  }
  expect(error).toBeInstanceOf(torch.TorchError);
  expect(error).toMatchObject({ operator: 'aten::matmul', arguments: ['self: float32[2, 3]', 'other: float32[2, 3]'] });
  expect(() => x.add(torch.ones([4]))).toThrow(/must match the size of tensor b \(4\)/);
  expect(() => x.clamp()).toThrow(torch.TorchError);
  expect(() => x.div(2, { roundingMode: 'up' as never })).toThrow(/roundi?n?g?_?mode/);
});

test('a disposed tensor says so', () => {
  const gone = torch.ones([1]);
  gone.dispose();
  expect(() => gone.add(1)).toThrow(torch.DisposedError);
  expect(() => x.add(gone)).toThrow(torch.DisposedError);
});
