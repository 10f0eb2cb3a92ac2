import * as torch from 'node-torch';

const { call } = torch.ops;
const one = (...args: Parameters<typeof call>): torch.Tensor => call(...args) as torch.Tensor;
const many = (...args: Parameters<typeof call>): torch.Tensor[] => call(...args) as torch.Tensor[];
const values = (...args: Parameters<typeof call>): unknown => one(...args).toArray();

const ones = torch.ones([2, 3]);
const counting = torch.tensor([
  [0, 1, 2],
  [3, 4, 5],
]);

describe('arguments', () => {
  const a = torch.tensor([1, 2]);
  const b = torch.tensor([10, 20]);

  test('by position, by name, with defaults', () => {
    expect(values('aten::add.Tensor', [a, b])).toEqual([11, 22]);
    expect(values('aten::add.Tensor', [a, b], { alpha: 2 })).toEqual([21, 42]);
    expect(values('aten::add.Tensor', [a, b, 2])).toEqual([21, 42]);
    expect(values('aten::add.Tensor', [a], { other: b, alpha: -1 })).toEqual([-9, -18]);
    expect(values('aten::add.Tensor', [], { alpha: 2, other: b, self: a })).toEqual([21, 42]);
    expect(values('aten::add.Tensor', [undefined, b], { self: a })).toEqual([11, 22]);
    expect(values('aten::add.Tensor', [a, b, undefined])).toEqual([11, 22]);
    expect(values('aten::add.Tensor', [a, b], { alpha: undefined })).toEqual([11, 22]);
    expect(values('add.Tensor', [a, b])).toEqual([11, 22]);
    expect(one('aten::eye', [2]).shape).toEqual([2, 2]);
  });

  test('a number where a tensor is wanted: it does not widen the other operand within its kind', () => {
    const half = torch.tensor([1], { dtype: 'float16' });
    const int = torch.tensor([1], { dtype: 'int32' });
    const dtypeOf = (x: torch.Tensor, other: Parameters<typeof call>[1]): string =>
      one('aten::add.Tensor', [x, ...(other as [])]).dtype;
    expect([dtypeOf(half, [0.5]), dtypeOf(half, [2n]), dtypeOf(int, [2]), dtypeOf(int, [true])]).toEqual([
      'float16',
      'float16',
      'int32',
      'int32',
    ]);
    expect([dtypeOf(int, [0.5]), dtypeOf(half, [{ re: 0, im: 1 }]), dtypeOf(torch.tensor([true]), [1])]).toEqual([
      'float32',
      'complex32',
      'int64',
    ]);
    expect(values('aten::sub.Tensor', [5, a])).toEqual([4, 3]);
    expect(call('aten::add.Tensor', [1, 2])).toBeInstanceOf(torch.Tensor);
  });

  test('Scalar: integer, float, boolean, complex, bigint', () => {
    expect(one('aten::add.Scalar', [torch.tensor([1n]), 2]).dtype).toBe('int64');
    expect(one('aten::add.Scalar', [torch.tensor([1n]), 0.5]).dtype).toBe('float32');
    expect(one('aten::add.Scalar', [torch.tensor([true]), true]).dtype).toBe('bool');
    expect(values('aten::add.Scalar', [a, { re: 0, im: 1 }])).toEqual([
      { re: 1, im: 1 },
      { re: 2, im: 1 },
    ]);
    expect(values('aten::add.Scalar', [torch.tensor([1n]), 2n ** 53n + 1n])).toEqual([2n ** 53n + 2n]);
    expect(one('aten::full', [[1], 2 ** 60], { dtype: 'float64' }).item()).toBe(2 ** 60);
    expect(Object.is(one('aten::full', [[], -0], { dtype: 'float64' }).item(), -0)).toBe(true);
    expect(one('aten::full', [[], NaN]).item()).toBeNaN();
    expect(one('aten::full', [[], Infinity]).item()).toBe(Infinity);
    expect(values('aten::clamp', [counting, 1, null])).toEqual([
      [1, 1, 2],
      [3, 4, 5],
    ]);
    expect(values('aten::clamp', [counting], { max: 3 })).toEqual([
      [0, 1, 2],
      [3, 3, 3],
    ]);
  });

  test('int and int[], with one number for all of a list of fixed length', () => {
    expect(values('aten::sum.dim_IntList', [counting, [0]])).toEqual([3, 5, 7]);
    expect(values('aten::sum.dim_IntList', [counting, 1])).toEqual([3, 12]);
    expect(values('aten::sum.dim_IntList', [counting, -1n])).toEqual([3, 12]);
    expect(values('aten::sum.dim_IntList', [counting, [0, 1]])).toBe(15);
    expect(one('aten::view', [counting, new Int32Array([3, 2])]).shape).toEqual([3, 2]);
    expect(one('aten::view', [counting, new BigInt64Array([6n])]).shape).toEqual([6]);
    const image = torch.ones([1, 1, 4, 4]);
    const kernel = torch.ones([1, 1, 2, 2]);
    expect(one('aten::conv2d', [image, kernel, null, 2]).shape).toEqual([1, 1, 2, 2]);
    expect(one('aten::conv2d', [image, kernel, null, [1, 2], 'same' as never].slice(0, 4)).shape).toEqual([1, 1, 3, 2]);
    expect(one('aten::conv2d', [image, kernel], { padding: 1 }).shape).toEqual([1, 1, 5, 5]);
    expect(one('aten::avg_pool2d', [image, 2]).shape).toEqual([1, 1, 2, 2]);
  });

  test('optional lists and optional tensors', () => {
    expect(values('aten::sum.dim_IntList', [counting, null])).toBe(15);
    expect(one('aten::sum.dim_IntList', [counting, null], { keepdim: true }).shape).toEqual([1, 1]);
    expect(one('aten::layer_norm', [ones, [3], null, null]).toArray()).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect(values('aten::layer_norm', [ones, [3], null, torch.tensor([1, 2, 3])])).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
    expect(values('aten::bincount', [torch.tensor([1n, 1n]), torch.tensor([0.5, 2])])).toEqual([0, 2.5]);
    expect(one('aten::upsample_nearest2d.vec', [torch.ones([1, 1, 2, 2]), null, [2, 3]]).shape).toEqual([1, 1, 4, 6]);
  });

  test('lists of tensors, also with holes', () => {
    expect(values('aten::cat', [[a, b]])).toEqual([1, 2, 10, 20]);
    expect(values('aten::stack', [[a, b], 1])).toEqual([
      [1, 10],
      [2, 20],
    ]);
    const rows = torch.tensor([1n]);
    expect(values('aten::index.Tensor', [counting, [rows]])).toEqual([[3, 4, 5]]);
    expect(values('aten::index.Tensor', [counting, [null, rows]])).toEqual([[1], [4]]);
    expect(values('aten::index.Tensor', [counting, [undefined, torch.tensor([true, false, true])]])).toEqual([
      [0, 2],
      [3, 5],
    ]);
    const target = torch.zeros([3]);
    call('aten::index_put_', [target, [rows], torch.tensor([7])]);
    expect(target.toArray()).toEqual([0, 7, 0]);
  });

  test('strings, dtypes, devices, layouts and memory formats by name', () => {
    expect(values('aten::einsum', ['ij->i', [counting]])).toEqual([3, 12]);
    expect(values('aten::div.Tensor_mode', [torch.tensor([-3]), 2], { rounding_mode: 'floor' })).toEqual([-2]);
    expect(one('aten::zeros', [[1]], { dtype: 'complex128', device: 'cpu', layout: 'strided' }).dtype).toBe(
      'complex128',
    );
    expect(one('aten::zeros', [[2, 2]], { layout: 'sparse_coo' }).layout).toBe('sparse_coo');
    expect(one('aten::empty.memory_format', [[1, 2, 3, 4]], { memory_format: 'channels_last' }).strides).toEqual([
      24, 1, 8, 2,
    ]);
    expect(one('aten::to.dtype', [a, 'int16']).dtype).toBe('int16');
    expect(one('aten::to.device', [a, 'cpu', 'float64']).dtype).toBe('float64');
    expect(one('aten::empty.memory_format', [[1], 6]).dtype).toBe('float32'); // c10::ScalarType by number
  });

  test('booleans and floats', () => {
    expect(one('aten::sum.dim_IntList', [counting, [0], true]).shape).toEqual([1, 3]);
    expect(values('aten::leaky_relu', [torch.tensor([-1]), 0.5])).toEqual([-0.5]);
    expect(one('aten::dropout', [ones, 0, true]).toArray()).toEqual(ones.toArray());
    expect(one('aten::layer_norm', [ones, [3], null, null, 1, false]).shape).toEqual([2, 3]);
  });
});

describe('results', () => {
  test('one tensor, several, a list, none', () => {
    const [sorted, order] = many('aten::sort', [torch.tensor([3, 1, 2])]) as [torch.Tensor, torch.Tensor];
    expect([sorted.toArray(), order.toArray()]).toEqual([
      [1, 2, 3],
      [1, 2, 0],
    ]);
    expect(many('aten::split.Tensor', [torch.arange(5), 2]).map((x) => x.toArray())).toEqual([[0, 1], [2, 3], [4]]);
    expect(many('aten::unbind.int', [counting])).toHaveLength(2);
    expect(many('aten::chunk', [torch.zeros([0]), 1])).toHaveLength(1);
    const list = [torch.tensor([1]), torch.tensor([2, 3])];
    expect(call('aten::_foreach_add_.Scalar', [list, 1])).toBeUndefined();
    expect(list.map((x) => x.toArray())).toEqual([[2], [3, 4]]);
    expect(many('aten::_foreach_mul.Scalar', [list, 2]).map((x) => x.toArray())).toEqual([[4], [6, 8]]);
    const [q, r] = many('aten::linalg_qr', [torch.eye(2)]);
    expect([q?.shape, r?.shape]).toEqual([
      [2, 2],
      [2, 2],
    ]);
    const lstm = many('aten::native_layer_norm', [ones, [3], null, null, 1e-5]);
    expect(lstm.map((x) => x.shape)).toEqual([
      [2, 3],
      [2, 1],
      [2, 1],
    ]);
  });

  test('numbers, booleans, complex numbers, bigints', () => {
    expect(call('aten::item', [torch.tensor(2.5)])).toBe(2.5);
    expect(call('aten::item', [torch.tensor(7n)])).toBe(7);
    expect(call('aten::item', [torch.tensor(2n ** 53n)])).toBe(2n ** 53n);
    expect(call('aten::item', [torch.tensor(-(2n ** 63n))])).toBe(-(2n ** 63n));
    expect(call('aten::item', [torch.tensor(new BigUint64Array([2n ** 64n - 1n]))])).toBe(2n ** 64n - 1n);
    expect(call('aten::item', [torch.tensor({ re: 1, im: -1 })])).toEqual({ re: 1, im: -1 });
    expect(call('aten::item', [torch.tensor(true)])).toBe(true);
    expect(call('aten::equal', [counting, counting])).toBe(true);
    expect(call('aten::is_same_size', [counting, ones])).toBe(true);
    expect(call('aten::size.int', [counting, 1])).toBe(3);
    expect(call('aten::result_type.Tensor', [torch.ones([1]), torch.tensor([1n])])).toBe(6);
  });

  test('an in-place operator gives the very same Tensor object', () => {
    const x = torch.tensor([1, 2]);
    const before = torch.memory().numTensors;
    expect(call('aten::add_.Tensor', [x, 1])).toBe(x);
    expect(call('aten::mul_.Tensor', [], { self: x, other: 2 })).toBe(x);
    expect(call('aten::zero_', [x])).toBe(x);
    expect(torch.memory().numTensors).toBeLessThanOrEqual(before);
    expect(x.toArray()).toEqual([0, 0]);
    expect(call('aten::unsqueeze_', [x, 0])).toBe(x);
    expect(x.shape).toEqual([1, 2]);
  });

  test('out= variants write where they are told, and give it back', () => {
    const out = torch.zeros([2]);
    expect(call('aten::add.out', [torch.tensor([1, 2]), 1], { out })).toBe(out);
    expect(out.toArray()).toEqual([2, 3]);
    const resized = torch.zeros([0]);
    call('aten::add.out', [counting, 1], { out: resized });
    expect(resized.shape).toEqual([2, 3]);
    const [sortedOut, indices] = [torch.zeros([0]), torch.zeros([0], { dtype: 'int64' })];
    const results = many('aten::sort.values', [torch.tensor([2, 1])], { values: sortedOut, indices });
    expect([results[0] === sortedOut, results[1] === indices]).toEqual([true, true]);
    expect([sortedOut.toArray(), indices.toArray()]).toEqual([
      [1, 2],
      [1, 0],
    ]);
    expect(() => call('aten::add.out', [counting, 0.5], { out: torch.zeros([2, 3], { dtype: 'int64' }) })).toThrow(
      "result type Float can't be cast to the desired output type Long",
    );
  });

  test('views alias, copies do not', () => {
    const x = torch.zeros([4]);
    one('aten::narrow', [x, 0, 1, 2]).fill_(1);
    expect(x.toArray()).toEqual([0, 1, 1, 0]);
  });
});

describe('operators', () => {
  test('are found by name, and names and schemas can be listed', () => {
    expect(torch.ops.schema('aten::relu')).toBe('aten::relu(Tensor self) -> Tensor');
    expect(torch.ops.schema('relu')).toBe('aten::relu(Tensor self) -> Tensor');
    expect(torch.ops.schema('aten::nope')).toBeNull();
    const names = torch.ops.names();
    expect(names.length).toBeGreaterThan(2500);
    expect(names).toEqual(expect.arrayContaining(['aten::add.Tensor', 'aten::relu']));
  });

  test.each<[string, string]>([
    ['aten::add', '. There is aten::add.'],
    ['add', '. There is aten::add.'],
    ['aten::add.Nope', '. There is aten::add.'],
    ['aten::size', '. There is aten::size.int'],
    ['aten::relu.out2', '. There is aten::relu'],
  ])('%s is an error that lists the overloads', (name, ending) => {
    expect(() => call(name, [ones])).toThrow(RangeError);
    expect(() => call(name, [ones])).toThrow(
      `Expected the name of an operator of this libtorch, such as aten::add.Tensor for operator but received '${name}' of type string${ending}`,
    );
  });

  test.each(['aten::nope', '', '::', '.', 'a::b::c.d', 'aten::', 'constructor', '\0', 'aten::add.Tensor '])(
    '%j is no operator',
    (name) => {
      expect(() => call(name)).toThrow(RangeError);
      expect(() => call(name)).toThrow(/^Expected the name of an operator of this libtorch/);
    },
  );
});

describe('wrong arguments name operator and argument', () => {
  type Case = [
    name: string,
    args: unknown,
    kwargs: unknown,
    errorClass: new (message: string) => Error,
    message: string,
  ];
  const add = 'aten::add.Tensor';
  const cases: Case[] = [
    [add, [], {}, TypeError, "aten::add.Tensor: Expected Tensor for argument 'self', but it is missing"],
    [add, [ones], {}, TypeError, "aten::add.Tensor: Expected Tensor for argument 'other', but it is missing"],
    [
      add,
      [ones, 'x'],
      {},
      TypeError,
      "aten::add.Tensor: Expected Tensor for argument 'other' but received the string 'x'",
    ],
    [add, [ones, null], {}, TypeError, "aten::add.Tensor: Expected Tensor for argument 'other' but received null"],
    [add, [ones, {}], {}, TypeError, "aten::add.Tensor: Expected Tensor for argument 'other' but received an object"],
    [
      add,
      [ones, [1, 2]],
      {},
      TypeError,
      "aten::add.Tensor: Expected Tensor for argument 'other' but received an array of length 2",
    ],
    [
      add,
      [ones, new Float32Array(3)],
      {},
      TypeError,
      "aten::add.Tensor: Expected Tensor for argument 'other' but received an array of length 3",
    ],
    [
      add,
      [ones, Symbol('s')],
      {},
      TypeError,
      "aten::add.Tensor: Expected Tensor for argument 'other' but received a symbol",
    ],
    [
      add,
      [ones, () => 1],
      {},
      TypeError,
      "aten::add.Tensor: Expected Tensor for argument 'other' but received a function",
    ],
    [
      add,
      [ones, 2n ** 64n],
      {},
      RangeError,
      "aten::add.Tensor: Expected an integer of 64 bits for argument 'other' but received the bigint 18446744073709551616",
    ],
    [
      add,
      [ones, { re: 1, im: 'x' }],
      {},
      TypeError,
      "aten::add.Tensor: Expected Tensor for argument 'other' but received an object",
    ],
    [
      add,
      [ones, ones],
      { alpha: 'x' },
      TypeError,
      "aten::add.Tensor: Expected Scalar for argument 'alpha' but received the string 'x'",
    ],
    [
      add,
      [ones, ones],
      { alpha: null },
      TypeError,
      "aten::add.Tensor: Expected Scalar for argument 'alpha' but received null",
    ],
    [
      add,
      [ones, ones],
      { alpha: ones },
      TypeError,
      "aten::add.Tensor: Expected Scalar for argument 'alpha' but received a Tensor",
    ],
    [
      add,
      [ones, ones],
      { alfa: 1 },
      TypeError,
      "aten::add.Tensor: Expected the name of an argument (self, other, alpha) but received 'alfa'",
    ],
    [
      add,
      [ones, ones],
      { other: ones },
      TypeError,
      "aten::add.Tensor: argument 'other' was given twice, by position and by name",
    ],
    [
      add,
      [ones, ones, 1, 2],
      {},
      TypeError,
      'aten::add.Tensor: Expected at most 3 arguments for aten::add.Tensor but received 4',
    ],
    [add, ones, {}, TypeError, 'Expected an array of positional arguments for args but received an instance of Tensor'],
    [add, 5, {}, TypeError, 'Expected an array of positional arguments for args but received 5 of type number'],
    [add, [ones, ones], null, TypeError, 'Expected an object of named arguments for kwargs but received null'],
    [add, [ones, ones], 5, TypeError, 'Expected an object of named arguments for kwargs but received 5 of type number'],
    [
      'aten::relu',
      [5n ** 50n],
      {},
      RangeError,
      `aten::relu: Expected an integer of 64 bits for argument 'self' but received the bigint ${5n ** 50n}`,
    ],
    [
      'aten::select.int',
      [ones, 0.5, 0],
      {},
      RangeError,
      "aten::select.int: Expected an integer (int) for argument 'dim' but received the number 0.5",
    ],
    [
      'aten::select.int',
      [ones, NaN, 0],
      {},
      RangeError,
      "aten::select.int: Expected an integer (int) for argument 'dim' but received the number NaN",
    ],
    [
      'aten::select.int',
      [ones, 0, 2 ** 53],
      {},
      RangeError,
      "aten::select.int: Expected an integer (SymInt) for argument 'index' but received the number 9007199254740992",
    ],
    [
      'aten::select.int',
      [ones, '0', 0],
      {},
      TypeError,
      "aten::select.int: Expected int for argument 'dim' but received the string '0'",
    ],
    [
      'aten::select.int',
      [ones, [0], 0],
      {},
      TypeError,
      "aten::select.int: Expected int for argument 'dim' but received an array of length 1",
    ],
    [
      'aten::view',
      [ones, 6],
      {},
      TypeError,
      "aten::view: Expected SymInt[] for argument 'size' but received the number 6",
    ],
    [
      'aten::view',
      [ones, [2.5]],
      {},
      RangeError,
      "aten::view: Expected an integer (SymInt[]) for argument 'size' but received the number 2.5 as element 0",
    ],
    [
      'aten::view',
      [ones, ['6']],
      {},
      TypeError,
      "aten::view: Expected SymInt[] for argument 'size' but received the string '6' as element 0",
    ],
    [
      'aten::view',
      [ones, [undefined]],
      {},
      TypeError,
      "aten::view: Expected SymInt[] for argument 'size' but received undefined as element 0",
    ],
    [
      'aten::view',
      [ones, 'ab'],
      {},
      TypeError,
      "aten::view: Expected SymInt[] for argument 'size' but received the string 'ab'",
    ],
    [
      'aten::view',
      [ones, new DataView(new ArrayBuffer(8))],
      {},
      TypeError,
      "aten::view: Expected SymInt[] for argument 'size' but received an object",
    ],
    [
      'aten::sum.dim_IntList',
      [ones, [0], 1],
      {},
      TypeError,
      "aten::sum.dim_IntList: Expected bool for argument 'keepdim' but received the number 1",
    ],
    [
      'aten::sum.dim_IntList',
      [ones, [0]],
      { dtype: 'float31' },
      RangeError,
      "aten::sum.dim_IntList: Expected the name of a dtype for argument 'dtype' but received the string 'float31'",
    ],
    [
      'aten::sum.dim_IntList',
      [ones, [0]],
      { dtype: 999 },
      RangeError,
      "aten::sum.dim_IntList: Expected the code of a dtype for argument 'dtype' but received the number 999",
    ],
    [
      'aten::sum.dim_IntList',
      [ones, [0]],
      { dtype: true },
      TypeError,
      "aten::sum.dim_IntList: Expected ScalarType? for argument 'dtype' but received true",
    ],
    ['aten::cat', [ones], {}, TypeError, "aten::cat: Expected Tensor[] for argument 'tensors' but received a Tensor"],
    [
      'aten::cat',
      [[ones, null]],
      {},
      TypeError,
      "aten::cat: Expected Tensor[] for argument 'tensors' but received null as element 1",
    ],
    [
      'aten::cat',
      [[ones, 'x']],
      {},
      TypeError,
      "aten::cat: Expected Tensor[] for argument 'tensors' but received the string 'x' as element 1",
    ],
    [
      'aten::index.Tensor',
      [ones, [false, 'x']],
      {},
      TypeError,
      "aten::index.Tensor: Expected Tensor?[] for argument 'indices' but received false as element 0",
    ],
    [
      'aten::einsum',
      [5, [ones]],
      {},
      TypeError,
      "aten::einsum: Expected str for argument 'equation' but received the number 5",
    ],
    [
      'aten::leaky_relu',
      [ones, [1]],
      {},
      TypeError,
      "aten::leaky_relu: Expected Scalar for argument 'negative_slope' but received an array of length 1",
    ],
    [
      'aten::dropout',
      [ones, '0.5', true],
      {},
      TypeError,
      "aten::dropout: Expected float for argument 'p' but received the string '0.5'",
    ],
    [
      'aten::dropout',
      [ones, true, true],
      {},
      TypeError,
      "aten::dropout: Expected float for argument 'p' but received true",
    ],
    [
      'aten::zeros',
      [[1]],
      { device: 5 },
      TypeError,
      "aten::zeros: Expected Device? for argument 'device' but received the number 5",
    ],
    [
      'aten::zeros',
      [[1]],
      { layout: 'dense' },
      RangeError,
      "aten::zeros: Expected the name of a layout for argument 'layout' but received the string 'dense'",
    ],
    [
      'aten::zeros',
      [[1]],
      { layout: 0 },
      TypeError,
      "aten::zeros: Expected Layout? for argument 'layout' but received the number 0",
    ],
    [
      'aten::empty.memory_format',
      [[1]],
      { memory_format: 'nhwc' },
      RangeError,
      "aten::empty.memory_format: Expected the name of a memory format for argument 'memory_format' but received the string 'nhwc'",
    ],
    [
      'aten::randn.generator',
      [[1]],
      { generator: 5 },
      TypeError,
      "aten::randn.generator: Expected Generator? for argument 'generator' but received the number 5",
    ],
    [
      'aten::add_.Tensor',
      [null, 1],
      {},
      TypeError,
      "aten::add_.Tensor: Expected Tensor for argument 'self' but received null",
    ],
    [
      'aten::add.out',
      [ones, 1],
      { out: 'x' },
      TypeError,
      "aten::add.out: Expected Tensor for argument 'out' but received the string 'x'",
    ],
    ['aten::add.out', [ones, 1], {}, TypeError, "aten::add.out: Expected Tensor for argument 'out', but it is missing"],
  ];

  test.each(cases)('%s with %p, %p', (name, args, kwargs, errorClass, message) => {
    let caught: unknown;
    try {
      call(name, args as never, kwargs as never);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(errorClass);
    expect((caught as Error).message).toBe(message);
  });

  test('what a getter throws passes unchanged, whatever it is', () => {
    const error = new Error('mine');
    const throwing = (thrown: unknown) => ({
      get re(): number {
        throw thrown;
      },
      im: 0,
    });
    expect(() => call('aten::add.Tensor', [ones, throwing(error)])).toThrow(error);
    for (const primitive of [5, 'text', null, undefined, Symbol('s')]) {
      let caught: unknown = 'nothing';
      try {
        call('aten::add.Tensor', [ones, throwing(primitive)]);
      } catch (thrown) {
        caught = thrown;
      }
      expect(caught).toBe(primitive);
    }
  });

  test('a getter may call operators and dispose of tensors', () => {
    const x = torch.ones([2]);
    const scalar = {
      get re(): number {
        const sum = one('aten::sum', [x]).item();
        x.dispose();
        return sum;
      },
      im: 0,
    };
    expect(() => values('aten::mul.Tensor', [x, scalar])).toThrow(torch.DisposedError);
    expect(x.isDisposed).toBe(true);
  });
});

describe('what libtorch refuses', () => {
  test.each<[string, unknown[], string]>([
    [
      'aten::mm',
      [ones, ones],
      'mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3) (aten::mm; self: float32[2, 3]; mat2: float32[2, 3]). ' +
        'The last size of the first must be the last but one of the second (its only one where it is a vector); x.t() turns a matrix',
    ],
    [
      'aten::sum.dim_IntList',
      [ones, [7]],
      'Dimension out of range (expected to be in range of [-2, 1], but got 7) (aten::sum.dim_IntList; self: float32[2, 3])',
    ],
    ['aten::view', [ones, [4]], "shape '[4]' is invalid for input of size 6 (aten::view; self: float32[2, 3])"],
    [
      'aten::index.Tensor',
      [ones, [null, torch.tensor([9n])]],
      'with size 3 (aten::index.Tensor; self: float32[2, 3]; indices[1]: int64[1])',
    ],
    ['aten::stack', [[]], 'stack expects a non-empty TensorList (aten::stack)'],
    ['aten::item', [ones], 'a Tensor with 6 elements cannot be converted to Scalar (aten::item; self: float32[2, 3])'],
  ])('%s %p', (name, args, message) => {
    expect(() => call(name, args as never)).toThrow(torch.TorchError);
    expect(() => call(name, args as never)).toThrow(message);
  });
});
