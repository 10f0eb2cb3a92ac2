import type { Tensor } from '../tensor/tensor.js';

/** Two results, by position and by PyTorch's names: `const [values, indices] = x.max(1)`, or `x.max(1).values`. */
export type ValuesAndIndices = readonly [values: Tensor, indices: Tensor] & {
  readonly values: Tensor;
  readonly indices: Tensor;
};

/** Gives an operator's results PyTorch's names. */
export function valuesAndIndices(results: readonly Tensor[]): ValuesAndIndices {
  // Not enumerable, so that it prints, spreads and compares as the array it is.
  return Object.defineProperties(results, {
    values: { value: results[0] },
    indices: { value: results[1] },
  }) as unknown as ValuesAndIndices;
}

/** Gives several results PyTorch's names, as {@link valuesAndIndices} does for two. */
export function nameResults(results: readonly unknown[], names: readonly string[]): unknown {
  return Object.defineProperties(
    results,
    Object.fromEntries(names.map((name, index) => [name, { value: results[index], configurable: true }])),
  );
}
