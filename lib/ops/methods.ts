import { Tensor } from '../tensor/tensor.js';
import * as activation from './activation.js';
import type { Operand } from './arguments.js';
import * as arithmetic from './arithmetic.js';
import * as at from './at.js';
import * as comparison from './comparison.js';
import * as convert from './convert.js';
import * as factorization from './factorization.js';
import * as indexing from './indexing.js';
import * as inPlace from './inPlace.js';
import * as inPlaceIndexing from './inPlaceIndexing.js';
import * as inPlaceRandom from './inPlaceRandom.js';
import * as inPlaceShape from './inPlaceShape.js';
import * as linalg from './linalg.js';
import * as logic from './logic.js';
import * as memory from './memory.js';
import type { ValuesAndIndices } from './namedTuple.js';
import * as pointwise from './pointwise.js';
import * as quantized from './quantized.js';
import * as random from './random.js';
import * as reduction from './reduction.js';
import * as scan from './scan.js';
import * as shape from './shape.js';
import * as sorting from './sorting.js';
import * as spectral from './spectral.js';
import { where } from './where.js';

// Every function of these families takes the tensor first, and so is a method too. What is no method lies in a file of its own.
const methods: Readonly<Record<string, (input: never, ...rest: never) => unknown>> = {
  ...activation,
  ...arithmetic,
  ...at,
  ...comparison,
  ...convert,
  ...factorization,
  ...indexing,
  ...inPlace,
  ...inPlaceIndexing,
  ...inPlaceRandom,
  ...inPlaceShape,
  ...linalg,
  ...logic,
  ...memory,
  ...pointwise,
  ...quantized,
  ...random,
  ...reduction,
  ...scan,
  ...shape,
  ...sorting,
  ...spectral,
  where: (input: Operand, condition: Tensor, other: Operand) => where(condition, input, other),
};

for (const [name, fn] of Object.entries(methods)) {
  const method = {
    // A method, not an arrow function: `this` is the tensor.
    [name](this: never, ...rest: never): unknown {
      return fn(this, ...rest);
    },
  }[name];
  Object.defineProperty(Tensor.prototype, name, {
    value: method,
    writable: true,
    configurable: true,
    enumerable: false,
  });
}

/** The functions of a family as methods: without their first argument. */
type AsMethods<Family> = {
  [Name in keyof Family]: Family[Name] extends (input: Tensor, ...rest: infer Rest) => infer Result
    ? (...rest: Rest) => Result
    : never;
};

/** Of an overloaded function `AsMethods` would keep one overload: these are declared by hand. An `as` clause instead of Omit would lose the comments. */
type Methods<Family> = AsMethods<Omit<Family, keyof OverloadedMethods>>;

/** Methods whose result depends on their arguments. */
interface OverloadedMethods {
  /**
   * The largest element of all.
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.max.html
   */
  max(): Tensor;
  /** The largest elements along `dim`, and where they are (int64). */
  max(dim: number, options?: reduction.KeepdimOptions): ValuesAndIndices;
  /** The larger of both, element by element: `maximum`. */
  max(other: Tensor): Tensor;

  /**
   * The smallest element of all.
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.min.html
   */
  min(): Tensor;
  /** The smallest elements along `dim`, and where they are (int64). */
  min(dim: number, options?: reduction.KeepdimOptions): ValuesAndIndices;
  /** The smaller of both, element by element: `minimum`. */
  min(other: Tensor): Tensor;

  /**
   * The median of all elements; of an even number of them the lower one.
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.median.html
   */
  median(): Tensor;
  /** The medians along `dim`, and where they are (int64). */
  median(dim: number, options?: reduction.KeepdimOptions): ValuesAndIndices;

  /**
   * Each element once; with `returnInverse` or `returnCounts` an array of the results.
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.unique.html
   */
  unique(
    options: sorting.UniqueOptions & { returnInverse: true; returnCounts: true },
  ): [output: Tensor, inverseIndices: Tensor, counts: Tensor];
  unique(
    options: sorting.UniqueOptions & { returnInverse: true; returnCounts?: false },
  ): [output: Tensor, inverseIndices: Tensor];
  unique(
    options: sorting.UniqueOptions & { returnInverse?: false; returnCounts: true },
  ): [output: Tensor, counts: Tensor];
  unique(options?: sorting.UniqueOptions & { returnInverse?: false; returnCounts?: false }): Tensor;

  /**
   * The elements without those that equal the one before; with `returnInverse` or `returnCounts` an array of the results.
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.unique_consecutive.html
   */
  uniqueConsecutive(
    options: sorting.UniqueConsecutiveOptions & { returnInverse: true; returnCounts: true },
  ): [output: Tensor, inverseIndices: Tensor, counts: Tensor];
  uniqueConsecutive(
    options: sorting.UniqueConsecutiveOptions & { returnInverse: true; returnCounts?: false },
  ): [output: Tensor, inverseIndices: Tensor];
  uniqueConsecutive(
    options: sorting.UniqueConsecutiveOptions & { returnInverse?: false; returnCounts: true },
  ): [output: Tensor, counts: Tensor];
  uniqueConsecutive(
    options?: sorting.UniqueConsecutiveOptions & { returnInverse?: false; returnCounts?: false },
  ): Tensor;

  /**
   * The LU factorization of matrices, packed, and its pivots; with `getInfos` also where it failed.
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.lu.html
   */
  lu(options?: factorization.LuOptions & { getInfos?: false }): [lu: Tensor, pivots: Tensor];
  lu(options: factorization.LuOptions & { getInfos: true }): [lu: Tensor, pivots: Tensor, infos: Tensor];

  /**
   * Where the elements are that are not zero, `[count, dimensions]`, int64.
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nonzero.html
   */
  nonzero(options?: indexing.NonzeroOptions & { asTuple?: false }): Tensor;
  /** Where the elements are that are not zero: one tensor of indices for each dimension. */
  nonzero(options: indexing.NonzeroOptions & { asTuple: true }): Tensor[];

  /**
   * This tensor's element where `condition` is true, otherwise that of `other`, with broadcasting.
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.where.html
   */
  where(condition: Tensor, other: Operand): Tensor;
}

/** The operators that are methods of `Tensor`. */
export interface TensorMethods
  extends OverloadedMethods,
    Methods<typeof activation>,
    Methods<typeof arithmetic>,
    Methods<typeof at>,
    Methods<typeof comparison>,
    Methods<typeof convert>,
    Methods<typeof indexing>,
    Methods<typeof inPlace>,
    Methods<typeof inPlaceIndexing>,
    Methods<typeof inPlaceRandom>,
    Methods<typeof inPlaceShape>,
    Methods<typeof linalg>,
    Methods<typeof logic>,
    Methods<typeof memory>,
    Methods<typeof pointwise>,
    Methods<typeof quantized>,
    Methods<typeof random>,
    Methods<typeof reduction>,
    Methods<typeof scan>,
    Methods<typeof shape>,
    Methods<typeof sorting>,
    Methods<typeof spectral> {}

declare module '../tensor/tensor.js' {
  interface Tensor extends TensorMethods {}
}
