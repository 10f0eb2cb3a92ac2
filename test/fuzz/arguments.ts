import * as fc from 'fast-check';
import * as torch from 'node-torch';
import { attempt, inspectResult } from './outcome.js';

/** A tensor as fast-check makes, shrinks and prints it; it comes to be only when the operator is called. */
export interface TensorRecipe {
  kind: 'tensor';
  shape: number[];
  dtype: string;
  form: 'plain' | 'transposed' | 'expanded' | 'requiresGrad' | 'sparse' | 'disposed';
}

/** An argument: a plain value, or a recipe for what cannot be written down. */
export type Recipe =
  | TensorRecipe
  | { kind: 'value'; value: unknown }
  | { kind: 'list'; items: Recipe[] }
  | { kind: 'strange'; what: keyof typeof strange };

/** Values that no operator takes. */
const strange = {
  symbol: () => Symbol('s'),
  function: () => () => 1,
  object: () => ({}),
  bareObject: () => Object.create(null),
  date: () => new Date(0),
  map: () => new Map(),
  proxy: () => new Proxy({}, {}),
  arrayProxy: () => new Proxy([1, 2], {}),
  halfComplex: () => ({ re: 1 }),
  throwing: () => ({
    get re(): number {
      throw new RangeError('Expected no getter that throws');
    },
    im: 0,
  }),
  typedArray: () => new Int32Array([1, 2]),
  bigTypedArray: () => new BigInt64Array([1n]),
  dataView: () => new DataView(new ArrayBuffer(4)),
  buffer: () => Buffer.from('abc'),
  arrayBuffer: () => new ArrayBuffer(8),
  cyclic: () => {
    const list: unknown[] = [1];
    list.push(list);
    return list;
  },
  endless: () => new Array(2 ** 32 - 1),
  revoked: () => {
    const { proxy, revoke } = Proxy.revocable([1, 2], {});
    revoke();
    return proxy;
  },
  throwingArray: () =>
    Object.defineProperty([1, 2], 1, {
      get() {
        throw new RangeError('Expected no element that throws');
      },
    }),
  float: () => ({ float: 2 }),
  halfFloat: () => ({ float: '2' }),
  nested: () => [[1, [2]], [[3]]],
  fake: () => Object.create(torch.Tensor.prototype),
  handle: () => torch.ones([2]).handle,
  generator: () => new torch.Generator(),
  generatorHandle: () => new torch.Generator().handle,
  class: () => torch.Tensor,
  boxed: () => Object(5),
  // biome-ignore lint/suspicious/noSparseArray: a hole is what is tried
  hole: () => [1, , 2],
} as const;

const dtypes = [
  'float32',
  'float32',
  'float64',
  'int64',
  'int64',
  'int32',
  'uint8',
  'bool',
  'float16',
  'bfloat16',
  'complex64',
];

/** What the tensors of one call mostly have in common; without it hardly any call would get past its first check. */
interface Theme {
  shape: number[];
  dtype: string;
}

const shape = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom<number[]>([2, 3], [3], [3, 3], [], [1, 2, 3], [2, 1, 4, 4], [0], [2, 0, 3]),
  },
  { weight: 1, arbitrary: fc.array(fc.nat(3), { maxLength: 5 }) },
);
const theme: fc.Arbitrary<Theme> = fc.record({ shape, dtype: fc.constantFrom(...dtypes) });

const form = fc.oneof(
  { weight: 30, arbitrary: fc.constant('plain' as const) },
  { weight: 9, arbitrary: fc.constantFrom('transposed' as const, 'expanded' as const, 'requiresGrad' as const) },
  { weight: 1, arbitrary: fc.constantFrom('sparse' as const, 'disposed' as const) },
);

function tensorLike({ shape: usualShape, dtype: usualDtype }: Theme, parameter = ''): fc.Arbitrary<TensorRecipe> {
  const fitting = /mask|condition/.test(parameter)
    ? 'bool'
    : /index|indices|target/.test(parameter)
      ? 'index'
      : usualDtype;
  return fc.record({
    kind: fc.constant('tensor' as const),
    shape: fc.oneof({ weight: 3, arbitrary: fc.constant(usualShape) }, { weight: 1, arbitrary: shape }),
    dtype: fc.oneof(
      { weight: 5, arbitrary: fc.constant(fitting) },
      { weight: 1, arbitrary: fc.constantFrom(...dtypes) },
    ),
    form,
  });
}

const tensor = theme.chain(tensorLike);

/** Small numbers, and some so large that no allocation of that size succeeds: never any in between, that would fill the memory. */
const integer = fc.oneof(
  { weight: 10, arbitrary: fc.nat(3) },
  { weight: 3, arbitrary: fc.integer({ min: -4, max: 5 }) },
  { weight: 1, arbitrary: fc.constantFrom(2 ** 50, -(2 ** 50), 2 ** 53 - 1, 2n ** 62n, -(2n ** 63n), 3n) },
);
const number = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -3, max: 3 }) },
  { weight: 2, arbitrary: fc.constantFrom(0.5, -1.5, -0, NaN, Infinity, -Infinity, 1e300, 5e-324) },
);

const value = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<Recipe> =>
  arbitrary.map((item) => ({ kind: 'value', value: item }));

const scalar = value(
  fc.oneof(
    { weight: 3, arbitrary: number },
    fc.boolean(),
    fc.constantFrom(2n, -1n),
    fc.record({ re: number, im: number }),
  ),
);

const words = [
  'mean', 'sum', 'none', 'floor', 'trunc', 'constant', 'reflect', 'replicate', 'circular', 'ij->ji', 'ij,jk->ik', '...i,i', 'reduced', 'complete', 'tanh',
]; // biome-ignore format: a list

const wrong: fc.Arbitrary<Recipe> = fc.oneof(
  value(fc.constantFrom(undefined, null, '', 'x', 2n ** 70n, NaN, 0.5, true, 1e20, '\0', '💥'.repeat(40))),
  fc
    .constantFrom(...(Object.keys(strange) as Array<keyof typeof strange>))
    .map((what): Recipe => ({ kind: 'strange', what })),
  tensor,
  fc.array(fc.oneof(value(number), tensor), { maxLength: 3 }).map((items): Recipe => ({ kind: 'list', items })),
);

function ofType(type: string, usual: Theme, parameter: string): fc.Arbitrary<Recipe> {
  if (type.endsWith('?')) {
    return fc.oneof(
      { weight: 2, arbitrary: ofType(type.slice(0, -1), usual, parameter) },
      { weight: 1, arbitrary: value(fc.constant(null)) },
    );
  }
  const list = /^(.*)\[(\d*)\]$/.exec(type);
  if (list) {
    const [, element = '', length] = list;
    const sizes = length ? { minLength: Number(length), maxLength: Number(length) } : { maxLength: 4 };
    return fc.array(ofType(element, usual, parameter), sizes).map((items): Recipe => ({ kind: 'list', items }));
  }
  switch (type) {
    case 'Tensor':
      return fc.oneof({ weight: 9, arbitrary: tensorLike(usual, parameter) }, { weight: 1, arbitrary: scalar });
    case 'int':
    case 'SymInt':
      return value(integer);
    case 'float':
      return value(number);
    case 'bool':
      return value(fc.boolean());
    case 'Scalar':
      return scalar;
    case 'str':
      return value(fc.constantFrom(...words));
    case 'ScalarType':
      return value(fc.constantFrom(...dtypes, 'complex128', 'int8', 'uint16', 'float8_e5m2'));
    case 'Layout':
      return value(fc.constantFrom('strided', 'strided', 'sparse_coo', 'sparse_csr'));
    case 'Device':
      return value(fc.constantFrom('cpu', 'cpu', 'meta', 'cuda', 'nowhere'));
    case 'MemoryFormat':
      return value(fc.constantFrom('contiguous_format', 'preserve_format', 'channels_last', 'channels_last_3d'));
    default:
      return value(fc.constant(undefined));
  }
}

/** One argument of a schema. */
export interface Parameter {
  name: string;
  type: string;
  optional: boolean;
}

/** Takes `aten::add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` apart. */
export function parametersOf(name: string): Parameter[] {
  const schema = torch.ops.schema(name);
  if (schema === null) throw new Error(`there is no ${name}`);
  // Without the alias annotations: Tensor(a!), Tensor(a -> *).
  const plain = schema.replace(/\([a-z!|]+(?: -> [a-z*|]+)?\)/g, '');
  const inside = plain.slice(plain.indexOf('(') + 1, plain.lastIndexOf(') ->'));
  const parts = inside.split(/, (?![^[]*\])/).filter((part) => part !== '' && part !== '*');
  return parts.map((part) => {
    const match = /^(\S+) (\w+)(=.*)?$/.exec(part);
    if (!match) throw new Error(`an argument of ${name} was not understood: ${part}`);
    const [, type = '', argument = '', defaultValue] = match;
    return {
      name: argument,
      type,
      optional: defaultValue !== undefined || type.endsWith('?'),
    };
  });
}

/** A call as it will be made: some arguments by position, the others by name. */
export interface CallRecipe {
  name: string;
  args: Recipe[];
  kwargs: Record<string, Recipe>;
  backward: boolean;
}

/** Calls of one operator, most of them with arguments of the right kinds. */
export function callsOf(name: string): fc.Arbitrary<CallRecipe> {
  const parameters = parametersOf(name);
  const argument = (usual: Theme, { name: key, type, optional }: Parameter): fc.Arbitrary<Recipe> =>
    fc.oneof(
      { weight: 60, arbitrary: ofType(type, usual, key) },
      { weight: optional ? 40 : 1, arbitrary: value(fc.constant(undefined)) },
      { weight: 1, arbitrary: wrong },
    );
  return theme
    .chain((usual) =>
      fc.record({
        all: fc.tuple(...parameters.map((parameter) => argument(usual, parameter))),
        positional: fc.nat(parameters.length),
        extra: fc.oneof({ weight: 40, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: wrong }),
        backward: fc.boolean(),
      }),
    )
    .map(({ all, positional, extra, backward }) => ({
      name,
      args: [...all.slice(0, positional), ...(extra ? [extra] : [])],
      kwargs: Object.fromEntries(
        parameters.slice(positional).map(({ name: key }, i) => [key, all[positional + i] as Recipe]),
      ),
      backward,
    }));
}

function makeTensor({ shape, dtype, form }: TensorRecipe): torch.Tensor {
  const numel = shape.reduce((product, size) => product * size, 1);
  // Indices are 0 and 1, so that they are mostly inside of something.
  const values = Array.from({ length: numel }, (_, i) =>
    dtype === 'index' ? i % 2 : ((i * 7) % 5) - (dtype === 'uint8' ? 0 : 2),
  );
  const data = torch.tensor(values, { dtype: dtype === 'index' ? 'int64' : dtype });
  const plain = torch.ops.call('aten::view', [data, shape]) as torch.Tensor;
  switch (form) {
    case 'transposed':
      return torch.ops.call('aten::permute', [plain, shape.map((_, i) => shape.length - 1 - i)]) as torch.Tensor;
    case 'expanded':
      return torch.ops.call('aten::expand', [plain, [2, ...shape]]) as torch.Tensor;
    case 'requiresGrad':
      return ['float', 'complex', 'bfloat'].some((kind) => dtype.startsWith(kind)) ? plain.requiresGrad_() : plain;
    case 'sparse':
      return shape.length === 0 ? plain : (torch.ops.call('aten::to_sparse', [plain]) as torch.Tensor);
    case 'disposed':
      plain.dispose();
      return plain;
    default:
      return plain;
  }
}

/** The value that a recipe means. */
export function make(recipe: Recipe): unknown {
  switch (recipe.kind) {
    case 'tensor':
      return makeTensor(recipe);
    case 'list':
      return recipe.items.map(make);
    case 'strange':
      return strange[recipe.what]();
    default:
      return recipe.value;
  }
}

/** Makes the call, which may fail as the library promises, and asks everything of its result. */
export function runCall({ name, args, kwargs, backward }: CallRecipe): void {
  torch.tidy(() => {
    const positional = args.map(make);
    const named = Object.fromEntries(Object.entries(kwargs).map(([key, value]) => [key, make(value)]));
    inspectResult(
      attempt(() => torch.ops.call(name, positional as never, named as never)),
      backward,
    );
  });
}
