import type { Tensor } from '../tensor/tensor.js';
import { checkTensor, type DimOr, readDim, readOptions } from './arguments.js';
import { type ValuesAndIndices, valuesAndIndices } from './namedTuple.js';
import { operator } from './operator.js';

/** Options of `sort` and `argsort`. */
export interface SortOptions {
  /** From the largest to the smallest. Default false. */
  descending?: boolean;
  /** Equal elements keep their order. Default false. */
  stable?: boolean;
}

/** Options of `topk`. */
export interface TopkOptions {
  /** The largest ones; otherwise the smallest. Default true. */
  largest?: boolean;
  /** In order. Default true. */
  sorted?: boolean;
}

const sortOptions = ['descending', 'stable'] as const;
const sortOp = operator<Tensor[]>('aten::sort.stable');
const argsortOp = operator('aten::argsort');
const argsortStable = operator('aten::argsort.stable');
const topkOp = operator<Tensor[]>('aten::topk');
const kthvalueOp = operator<Tensor[]>('aten::kthvalue');
const modeOp = operator<Tensor[]>('aten::mode');

/**
 * The elements in order along `dim`, and where they were (int64).
 *
 * @param dim default -1; or the options already
 * @see https://docs.pytorch.org/docs/stable/generated/torch.sort.html
 *
 * @example
 * const { values, indices } = x.sort({ descending: true });
 */
export function sort(input: Tensor, dim?: DimOr<number, SortOptions>, options?: SortOptions): ValuesAndIndices {
  checkTensor(input);
  const read = readDim<number, SortOptions>(dim, options, 'sort', sortOptions);
  return valuesAndIndices(sortOp(input, read.stable ?? false, read.dim, read.descending));
}

/**
 * Where the elements are that stand in order along `dim` (int64).
 *
 * @param dim default -1; or the options already
 * @see https://docs.pytorch.org/docs/stable/generated/torch.argsort.html
 */
export function argsort(input: Tensor, dim?: DimOr<number, SortOptions>, options?: SortOptions): Tensor {
  checkTensor(input);
  const read = readDim<number, SortOptions>(dim, options, 'argsort', sortOptions);
  if (read.stable === undefined) return argsortOp(input, read.dim, read.descending);
  return argsortStable(input, read.stable, read.dim, read.descending);
}

/**
 * The k largest elements along `dim`, and where they are (int64).
 *
 * @param dim default -1; or the options already
 * @see https://docs.pytorch.org/docs/stable/generated/torch.topk.html
 *
 * @example
 * const [values, indices] = logits.topk(5);
 */
export function topk(
  input: Tensor,
  k: number,
  dim?: DimOr<number, TopkOptions>,
  options?: TopkOptions,
): ValuesAndIndices {
  checkTensor(input);
  const read = readDim<number, TopkOptions>(dim, options, 'topk', ['largest', 'sorted']);
  return valuesAndIndices(topkOp(input, k, read.dim, read.largest, read.sorted));
}

/**
 * The k-th smallest elements along `dim`, counted from 1, and where they are (int64).
 *
 * @param dim default -1; or the options already
 * @see https://docs.pytorch.org/docs/stable/generated/torch.kthvalue.html
 */
export function kthvalue(
  input: Tensor,
  k: number,
  dim?: DimOr<number, { keepdim?: boolean }>,
  options?: { keepdim?: boolean },
): ValuesAndIndices {
  checkTensor(input);
  const read = readDim<number, { keepdim?: boolean }>(dim, options, 'kthvalue', ['keepdim']);
  return valuesAndIndices(kthvalueOp(input, k, read.dim, read.keepdim));
}

/**
 * The most frequent elements along `dim`, and where one of them is (int64).
 *
 * @param dim default -1; or the options already
 * @see https://docs.pytorch.org/docs/stable/generated/torch.mode.html
 */
export function mode(
  input: Tensor,
  dim?: DimOr<number, { keepdim?: boolean }>,
  options?: { keepdim?: boolean },
): ValuesAndIndices {
  checkTensor(input);
  const read = readDim<number, { keepdim?: boolean }>(dim, options, 'mode', ['keepdim']);
  return valuesAndIndices(modeOp(input, read.dim, read.keepdim));
}

/** Options of `unique`. */
export interface UniqueOptions {
  /** In ascending order. Default true. */
  sorted?: boolean;
  /** Also give, for each element of the input, where it is in the output (int64, of the input's shape). Default false. */
  returnInverse?: boolean;
  /** Also give how often each element of the output occurs (int64). Default false. */
  returnCounts?: boolean;
  /** Compare slices of this dimension. Default: the elements of the flattened tensor. */
  dim?: number | null;
}

/** What was asked for of an operator that gives all three. */
function chosen(
  [output, inverse, counts]: [Tensor, Tensor, Tensor],
  returnInverse: boolean,
  returnCounts: boolean,
): Tensor | Tensor[] {
  const results = [output];
  if (returnInverse) results.push(inverse);
  else inverse.dispose();
  if (returnCounts) results.push(counts);
  else counts.dispose();
  return results.length === 1 ? output : results;
}

const unique2 = operator<[Tensor, Tensor, Tensor]>('aten::_unique2');
const uniqueDim = operator<[Tensor, Tensor, Tensor]>('aten::unique_dim');

/**
 * Each element once; with `returnInverse` or `returnCounts` an array of the results.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.unique.html
 *
 * @example
 * const [values, counts] = torch.unique(x, { returnCounts: true });
 */
export function unique(
  input: Tensor,
  options: UniqueOptions & { returnInverse: true; returnCounts: true },
): [output: Tensor, inverseIndices: Tensor, counts: Tensor];
export function unique(
  input: Tensor,
  options: UniqueOptions & { returnInverse: true; returnCounts?: false },
): [output: Tensor, inverseIndices: Tensor];
export function unique(
  input: Tensor,
  options: UniqueOptions & { returnInverse?: false; returnCounts: true },
): [output: Tensor, counts: Tensor];
export function unique(
  input: Tensor,
  options?: UniqueOptions & { returnInverse?: false; returnCounts?: false },
): Tensor;
export function unique(input: Tensor, options?: UniqueOptions): Tensor | Tensor[] {
  checkTensor(input);
  const {
    sorted = true,
    returnInverse = false,
    returnCounts = false,
    dim,
  } = readOptions(options, 'unique', ['sorted', 'returnInverse', 'returnCounts', 'dim']);
  const results =
    dim === undefined || dim === null
      ? unique2(input, sorted, returnInverse, returnCounts)
      : uniqueDim(input, dim, sorted, returnInverse, returnCounts);
  return chosen(results, returnInverse, returnCounts);
}

/** Options of `uniqueConsecutive`. */
export interface UniqueConsecutiveOptions {
  /** Also give, for each element of the input, where it is in the output (int64, of the input's shape). Default false. */
  returnInverse?: boolean;
  /** Also give how many equal ones each element of the output stands for (int64). Default false. */
  returnCounts?: boolean;
  /** Compare slices of this dimension. Default: the elements of the flattened tensor. */
  dim?: number | null;
}

const uniqueConsecutiveOp = operator<[Tensor, Tensor, Tensor]>('aten::unique_consecutive');

/**
 * The elements without those that equal the one before; with `returnInverse` or `returnCounts` an array of the results.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.unique_consecutive.html
 *
 * @example
 * const [values, counts] = torch.uniqueConsecutive(x, { returnCounts: true });
 */
export function uniqueConsecutive(
  input: Tensor,
  options: UniqueConsecutiveOptions & { returnInverse: true; returnCounts: true },
): [output: Tensor, inverseIndices: Tensor, counts: Tensor];
export function uniqueConsecutive(
  input: Tensor,
  options: UniqueConsecutiveOptions & { returnInverse: true; returnCounts?: false },
): [output: Tensor, inverseIndices: Tensor];
export function uniqueConsecutive(
  input: Tensor,
  options: UniqueConsecutiveOptions & { returnInverse?: false; returnCounts: true },
): [output: Tensor, counts: Tensor];
export function uniqueConsecutive(
  input: Tensor,
  options?: UniqueConsecutiveOptions & { returnInverse?: false; returnCounts?: false },
): Tensor;
export function uniqueConsecutive(input: Tensor, options?: UniqueConsecutiveOptions): Tensor | Tensor[] {
  checkTensor(input);
  const {
    returnInverse = false,
    returnCounts = false,
    dim = null,
  } = readOptions(options, 'uniqueConsecutive', ['returnInverse', 'returnCounts', 'dim']);
  return chosen(uniqueConsecutiveOp(input, returnInverse, returnCounts, dim), returnInverse, returnCounts);
}
