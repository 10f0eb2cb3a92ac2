import * as fc from 'fast-check';
import * as torch from 'node-torch';

/** Small sizes, and some so large that no allocation of that size succeeds: never any in between, that would fill the memory. */
const size = fc.oneof(
  { weight: 10, arbitrary: fc.nat(4) },
  { weight: 1, arbitrary: fc.constantFrom(2 ** 50, 2 ** 52, 2 ** 53 - 1, 2 ** 53, 1e300) },
  { weight: 1, arbitrary: fc.constantFrom(-1, 0.5, NaN, Infinity, '3', null, undefined, 3n, true, [2], {}) },
);
const shape = fc.oneof(
  { weight: 6, arbitrary: fc.array(size, { maxLength: 5 }) },
  { weight: 1, arbitrary: fc.array(fc.nat(1), { minLength: 60, maxLength: 140 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      new Int32Array([2, 3]),
      new Float32Array([0.5]),
      '2',
      null,
      undefined,
      {},
      5,
      new Set([1]),
    ),
  },
);
const number = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -5, max: 10 }) },
  { weight: 2, arbitrary: fc.constantFrom(0.5, -0.25, NaN, Infinity, -0, 2 ** 50, -(2 ** 50), 2 ** 53) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>('1', null, undefined, 5n, true, [1], { re: 1, im: 2 }) },
);
const options = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  {
    weight: 3,
    arbitrary: fc.record<Record<string, unknown>>(
      {
        dtype: fc.constantFrom(
          'float32',
          'int64',
          'bool',
          'complex64',
          'float16',
          'uint16',
          'float8_e5m2',
          'qint8',
          'nope',
          5,
          null,
        ),
        device: fc.constantFrom('cpu', 'meta', 'cuda:0', 'nowhere', 5, null),
        requiresGrad: fc.boolean(),
        generator: fc.constantFrom<unknown>(undefined, undefined, null, torch.defaultGenerator, 5, 'cpu'),
      },
      { requiredKeys: [] },
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(null, 5, [], 'cpu', { dtyp: 1 }, torch.defaultGenerator) },
);

const indices = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.integer({ min: -1, max: 4 }), { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>([[0, 1]], 5, null, [2 ** 50], undefined) },
);
const nested = fc.oneof(
  { weight: 4, arbitrary: indices },
  {
    weight: 4,
    arbitrary: fc.array(fc.array(fc.integer({ min: -1, max: 4 }), { minLength: 2, maxLength: 2 }), { maxLength: 3 }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      [[], []],
      [0.5, true],
      [{ re: 1, im: 2 }],
      'x',
    ),
  },
);
/** Stands for a tensor, which comes to be only when the call is made. */
const ofTwo = 'a tensor';
const tensor = fc.constantFrom<unknown>(ofTwo, ofTwo, 5, null, [1]);
const buffer = fc.constantFrom<unknown>(
  new ArrayBuffer(16),
  new Uint8Array(7),
  Buffer.from('hello'),
  new SharedArrayBuffer(8),
  new DataView(new ArrayBuffer(8), 3),
  'x',
  [1],
  null,
);
const bufferOptions = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, 5),
  fc.record<Record<string, unknown>>(
    {
      dtype: fc.constantFrom('float32', 'int8', 'bool', 'complex128', 'bfloat16', 'float8_e5m2', 'qint8', 'nope', 5),
      count: fc.oneof(fc.integer({ min: -2, max: 9 }), number),
      offset: fc.oneof(fc.integer({ min: -2, max: 9 }), number),
      requiresGrad: fc.boolean(),
    },
    { requiredKeys: [] },
  ),
);

/** Each creation function with what its arguments are. */
const argumentsOf = {
  zeros: [shape, options],
  ones: [shape, options],
  empty: [shape, options],
  rand: [shape, options],
  randn: [shape, options],
  full: [shape, number, options],
  randint: [number, number, shape, options],
  randperm: [number, options],
  arange: [number, number, number, options],
  linspace: [number, number, number, options],
  eye: [number, number, options],
  logspace: [number, number, number, options],
  trilIndices: [number, number, number, options],
  triuIndices: [number, number, number, options],
  emptyStrided: [shape, shape, options],
  emptyPermuted: [shape, shape, options],
  hannWindow: [number, options],
  hammingWindow: [number, options],
  kaiserWindow: [number, options],
  randintLike: [tensor, number, number, options],
  frombuffer: [buffer, bufferOptions],
  asTensor: [nested, options],
  nestedTensor: [nested, options],
  sparseCooTensor: [nested, nested, shape, options],
  sparseCsrTensor: [indices, indices, nested, shape, options],
  sparseCscTensor: [indices, indices, nested, shape, options],
  sparseBsrTensor: [indices, indices, nested, shape, options],
  manualSeed: [number],
} as const;

type Name = keyof typeof argumentsOf;

/** A call of a creation function. */
export interface CreationRecipe {
  name: Name;
  args: unknown[];
  /** Sizes one by one instead of in an array. */
  spread: boolean;
}

/** Calls of creation functions, with right, wrong, missing and superfluous arguments. */
export const creations: fc.Arbitrary<CreationRecipe> = fc
  .constantFrom(...(Object.keys(argumentsOf) as Name[]))
  .chain((name) =>
    fc.record({
      name: fc.constant(name),
      args: fc
        .tuple(
          fc.tuple(...(argumentsOf[name] as readonly fc.Arbitrary<unknown>[])),
          fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: -3, max: 1 }) }),
        )
        .map(([args, change]): unknown[] => (change > 0 ? [...args, 7] : args.slice(0, args.length + change))),
      spread: fc.boolean(),
    }),
  );

/** Makes the call. */
export function makeCreation({ name, args, spread }: CreationRecipe): unknown {
  // biome-ignore lint/performance/noDynamicNamespaceImportAccess: the names are what is varied
  const fn = torch[name] as (...args: unknown[]) => unknown;
  const given = args.map((arg) => (arg === ofTwo ? torch.ones([2]) : arg));
  const [first, ...rest] = given;
  return spread && Array.isArray(first) ? fn(...first, ...rest) : fn(...given);
}
