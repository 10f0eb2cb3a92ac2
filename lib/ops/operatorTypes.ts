import type { Complex } from '../tensor/read.js';
import type { DTypeName } from './arguments.js';

/** An integer; a bigint where a number would not be exact. */
export type Int = number | bigint;

/** A list of integers. */
export type Ints = readonly Int[] | Int32Array | BigInt64Array;

/** A list of a fixed length, or one integer for all of its elements. */
export type IntOrInts = Int | Ints;

/** A list of real numbers. */
export type Floats = readonly number[] | Float32Array | Float64Array;

/** What an operator gives for a number whose type depends on a tensor's dtype. */
export type ScalarResult = number | bigint | boolean | Complex;

/** How the elements of a tensor are kept. */
export type Layout =
  | 'strided'
  | 'sparse_coo'
  | 'sparse_csr'
  | 'sparse_csc'
  | 'sparse_bsr'
  | 'sparse_bsc'
  | 'jagged'
  | '_mkldnn';

/** The order of a tensor's elements in memory. */
export type MemoryFormat = 'contiguous_format' | 'preserve_format' | 'channels_last' | 'channels_last_3d';

/** What becomes of the losses of the elements, by PyTorch's name or number. */
export type ReductionMode = 'none' | 'mean' | 'sum' | 0 | 1 | 2;

/** Several results, by position and by PyTorch's names. */
export type NamedTuple<Names, Items extends readonly unknown[]> = Readonly<Items> & Readonly<Names>;

/** What every function that makes a new tensor takes. */
export interface FactoryOptions {
  /** Default: what PyTorch's function of that name makes. */
  dtype?: DTypeName | null;
  /** Default `'strided'`. */
  layout?: Layout | null;
  /** Such as `'cpu'` or `'cuda:0'`. */
  device?: string | null;
  /** Page-locked memory, from which copies to a GPU are faster. */
  pinMemory?: boolean | null;
  /** Record operators on the new tensor for gradients. Default false. */
  requiresGrad?: boolean;
}

type Intersection<U> = (U extends unknown ? (member: U) => void : never) extends (member: infer I) => void ? I : never;

/** An operator of `torch.ops.aten`: its overloads by name, and callable itself, which chooses one by the arguments. */
export type Overloads<O> = O & Intersection<O[keyof O]>;

/**
 * An operator whose overloads are not known when the program is compiled. It is called as those of `torch.ops.aten` are: arguments in the schema's order, further ones by
 * their names in camelCase in a last plain object; without an overload's name the arguments choose one.
 */
export interface CustomOperator {
  (...args: unknown[]): unknown;
  readonly [overload: string]: (...args: unknown[]) => unknown;
}
