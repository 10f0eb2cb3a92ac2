import * as fc from 'fast-check';

const element = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.oneof(
      fc.integer({ min: -300, max: 300 }),
      fc.double(),
      fc.constantFrom(NaN, Infinity, -0, 2 ** 53, 1e20),
    ),
  },
  { weight: 2, arbitrary: fc.oneof(fc.bigInt({ min: -(2n ** 64n), max: 2n ** 64n }), fc.boolean()) },
  { weight: 1, arbitrary: fc.record({ re: fc.double(), im: fc.double() }) },
);

const junk = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    'x',
    '',
    Symbol('s'),
    () => 1,
    {},
    { re: 1 },
    new Date(0),
    new Map(),
    new DataView(new ArrayBuffer(8)),
  ),
  fc.anything({ maxDepth: 3, withBigInt: true, withTypedArray: true, withSparseArray: true, withNullPrototype: true }),
);

const typedArray = fc.oneof(
  fc.float32Array({ maxLength: 20 }),
  fc.float64Array({ maxLength: 20 }),
  fc.int8Array({ maxLength: 20 }),
  fc.uint8Array({ maxLength: 20 }),
  fc.uint8ClampedArray({ maxLength: 20 }),
  fc.int16Array({ maxLength: 20 }),
  fc.uint16Array({ maxLength: 20 }),
  fc.int32Array({ maxLength: 20 }),
  fc.uint32Array({ maxLength: 20 }),
  fc.bigInt64Array({ maxLength: 20 }),
  fc.bigUint64Array({ maxLength: 20 }),
  fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes)),
  fc.float32Array({ minLength: 4, maxLength: 20 }).map((data) => data.subarray(1, 3)),
);

/** Regular arrays of `shape`. */
function regular(shape: readonly number[]): fc.Arbitrary<unknown> {
  const [size, ...rest] = shape;
  if (size === undefined) return element;
  return fc.array(regular(rest), { minLength: size, maxLength: size });
}

/** Arrays that are seldom regular. */
const ragged = fc.letrec<{ tree: unknown; leaf: unknown }>((tie) => ({
  tree: fc.oneof({ maxDepth: 4, depthSize: 'small' }, tie('leaf'), fc.array(tie('tree'), { maxLength: 3 })),
  leaf: fc.oneof(
    { weight: 8, arbitrary: element },
    { weight: 1, arbitrary: junk },
    { weight: 1, arbitrary: typedArray },
  ),
})).tree;

const dtype = fc.constantFrom(
  'float32', 'float64', 'float16', 'bfloat16', 'int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64', 'bool', 'complex64',
  'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'qint8', 'float', 'torch.long', 'nope',
); // biome-ignore format: a list

const options = fc.oneof(
  { weight: 6, arbitrary: fc.constant(undefined) },
  {
    weight: 6,
    arbitrary: fc.record(
      { dtype, requiresGrad: fc.boolean(), device: fc.constantFrom('cpu', 'meta', 'cuda', '') },
      { requiredKeys: [] },
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(null, 5, 'cpu', [], { dtyp: 'float32' }, { dtype: 5 }, { device: 5 }) },
);

/** What `torch.tensor` may be given: right, nearly right and quite wrong. */
export const nestedData = fc.record({
  data: fc.oneof(
    { weight: 4, arbitrary: fc.array(fc.nat(3), { maxLength: 4 }).chain(regular) },
    { weight: 3, arbitrary: ragged },
    { weight: 2, arbitrary: typedArray },
    { weight: 1, arbitrary: junk },
  ),
  options,
});
