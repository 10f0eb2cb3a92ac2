import * as fc from 'fast-check';
import * as torch from 'node-torch';
import { make, type Recipe, type TensorRecipe } from './arguments.js';
import { attempt, inspectResult } from './outcome.js';

/** A read and a write by the same indices. */
export interface IndexingRecipe {
  shape: number[];
  dtype: string;
  indices: Recipe[];
  value: Recipe;
}

const shape = fc.array(fc.nat(3), { maxLength: 4 });
const place = fc.integer({ min: -4, max: 4 });
const bound = fc.oneof({ weight: 4, arbitrary: place }, fc.constantFrom('', 2 ** 53 - 1, -(2 ** 53) + 1));
const nested = (leaf: fc.Arbitrary<unknown>) =>
  fc.oneof(
    fc.array(leaf, { maxLength: 3 }),
    fc.array(fc.array(leaf, { minLength: 2, maxLength: 2 }), { maxLength: 2 }),
  );

const tensor: fc.Arbitrary<TensorRecipe> = fc.record({
  kind: fc.constant('tensor' as const),
  shape,
  dtype: fc.constantFrom('int64', 'int64', 'int32', 'bool', 'bool', 'float32', 'complex64', 'int8'),
  form: fc.oneof(
    { weight: 12, arbitrary: fc.constant('plain' as const) },
    fc.constantFrom('transposed' as const, 'expanded' as const, 'sparse' as const, 'disposed' as const),
  ),
});

const plain: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: place },
  { weight: 4, arbitrary: fc.tuple(bound, bound).map((bounds) => bounds.join(':')) },
  { weight: 2, arbitrary: fc.tuple(bound, bound, place).map((bounds) => bounds.join(':')) },
  { weight: 2, arbitrary: fc.record({ start: place, end: place, step: place }, { requiredKeys: [] }) },
  { weight: 3, arbitrary: fc.constantFrom(null, '...', true, false) },
  { weight: 4, arbitrary: nested(place) },
  { weight: 2, arbitrary: nested(fc.boolean()) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(
      ...[undefined, '', '1', ':::', 0.5, NaN, 2 ** 53, 2n ** 70n, -1n, [[1], [1, 2]], [0.5], ['a'], [[]], { stop: 1 }],
      ...[new Int8Array([1]), new Float64Array([0]), new BigUint64Array([2n ** 63n]), new Map(), () => 1],
    ),
  },
);

const index: fc.Arbitrary<Recipe> = fc.oneof(
  { weight: 8, arbitrary: plain.map((value): Recipe => ({ kind: 'value', value })) },
  { weight: 3, arbitrary: tensor },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Recipe>(
      ...(
        ['proxy', 'arrayProxy', 'fake', 'handle', 'generator', 'symbol', 'throwing', 'hole', 'dataView'] as const
      ).map((what): Recipe => ({ kind: 'strange', what })),
    ),
  },
);

/** Tensors read and written by random indices. */
export const indexings: fc.Arbitrary<IndexingRecipe> = fc.record({
  shape,
  dtype: fc.constantFrom('float32', 'int64', 'bool', 'complex64', 'bfloat16', 'float8_e5m2', 'uint16'),
  indices: fc.array(index, { maxLength: 5 }),
  value: fc
    .oneof({
      weight: 3,
      arbitrary: fc.constantFrom<unknown>(1, 0.5, true, 2n, { re: 1, im: 1 }, [1], [[1, 2]], 'x', undefined),
    })
    .map((value): Recipe => ({ kind: 'value', value }))
    .chain((value) => fc.oneof(fc.constant<Recipe>(value), tensor)),
});

/** Makes both. */
export function runIndexing({ shape: sizes, dtype, indices, value }: IndexingRecipe): void {
  torch.tidy(() => {
    const x = torch.ones(sizes).to(dtype) as unknown as Record<string, (...args: unknown[]) => unknown>;
    const made = indices.map(make);
    for (const call of [
      () => x['at']?.(...made),
      () => x['setAt']?.(...made, make(value)),
      () => x['index']?.(made),
      () => x['indexPut_']?.(made, make(value), { accumulate: sizes.length > 2 }),
    ]) {
      inspectResult(attempt(call), false);
    }
  });
}
