import { rangeError, typeError } from '../errors.js';
import { native } from '../native/binding.js';
import { readOptions } from '../ops/arguments.js';
import { narrow } from '../ops/indexing.js';
import { cat } from '../ops/joining.js';
import { getRngState, setRngState } from '../tensor/generator.js';
import { refusePromise } from '../tensor/synchronous.js';
import { Tensor } from '../tensor/tensor.js';
import { type Randomness, withBatch } from './layer.js';
import { broadcastPrefix, treeOf } from './tree.js';

/** A dimension for everything, or arrays and objects of them that nest as the value does; null where there is no batch. */
export type BatchDims = number | null | readonly BatchDims[] | { readonly [name: string]: BatchDims };

/** Options of {@link vmap}. */
export interface VmapOptions {
  /** The dimension of the batch in the arguments: one for all, or an array with one for each argument. Null for what is the same for the whole batch. Default 0. */
  inDims?: BatchDims;
  /** Where the batch lies in the results. Null for a result that does not depend on it. Default 0. */
  outDims?: BatchDims;
  /** Random numbers are an error, different for each element of the batch, or the same for all. Default `'error'`. */
  randomness?: Randomness;
  /** Compute so many elements of the batch at once, to need less memory. Default: all. */
  chunkSize?: number | null;
}

type AnyFunction = (...args: never[]) => unknown;

interface Batch {
  size: number;
  /** For each leaf of the arguments. */
  dims: ReadonlyArray<number | null>;
  leaves: readonly unknown[];
  rebuild(leaves: readonly unknown[]): unknown[];
}

function checkDims(value: unknown, name: string): void {
  for (const dim of treeOf(value, name).leaves) {
    if (dim !== null && !Number.isInteger(dim)) throw typeError('integers or null', name, dim);
  }
}

function readBatch(args: unknown[], inDims: BatchDims): Batch {
  if (args.length === 0) {
    throw new TypeError('Expected at least one argument for a function that vmap transformed but received none');
  }
  const tree = treeOf(args, 'the arguments of a function that vmap transformed');
  const dims = broadcastPrefix(inDims, args) as Array<number | null> | null;
  if (dims === null) {
    const form = treeOf(inDims, 'inDims').form;
    throw new RangeError(`Expected inDims to nest as the arguments do, ${tree.form}, but received ${form}`);
  }
  const wrapped = tree.leaves.map((leaf, i) => {
    const dim = dims[i] as number | null;
    if (dim === null) return null;
    if (!(leaf instanceof Tensor)) {
      throw typeError(
        'a Tensor',
        `argument ${i} of vmap, whose inDims is ${dim},`,
        leaf,
        'Use null for what has no batch',
      );
    }
    if (dim < -leaf.ndim || dim >= leaf.ndim) {
      throw rangeError(`a dimension of a tensor with ${leaf.ndim}`, `inDims of argument ${i}`, dim);
    }
    return dim < 0 ? dim + leaf.ndim : dim;
  });
  const sizes = wrapped.flatMap((dim, i) => (dim === null ? [] : [(tree.leaves[i] as Tensor).size(dim)]));
  const [size] = sizes;
  if (size === undefined) {
    throw new RangeError('Expected at least one Tensor with a batch for vmap but inDims are all null');
  }
  if (sizes.some((each) => each !== size)) {
    throw new RangeError(`Expected one size of the batch in all arguments of vmap but received ${sizes.join(', ')}`);
  }
  return { size, dims: wrapped, leaves: tree.leaves, rebuild: (leaves) => tree.rebuild(leaves) as unknown[] };
}

interface Results {
  leaves: unknown[];
  dims: ReadonlyArray<number | null>;
  rebuild(leaves: readonly unknown[]): unknown;
}

function withoutBatch(value: unknown, dim: number | null, level: number, size: number): unknown {
  if (dim === null) {
    if (value instanceof Tensor && native.isBatched(value.handle)) {
      throw new RangeError('Expected null in outDims only for results without a batch but received a Tensor with one');
    }
    return value;
  }
  if (!(value instanceof Tensor)) {
    throw typeError('Tensors', 'the results of fn of vmap', value, 'Use null in outDims for what is none');
  }
  if (dim < -value.ndim - 1 || dim > value.ndim) {
    throw rangeError(`a place between the ${value.ndim} dimensions of the result`, 'outDims of vmap', dim);
  }
  return new Tensor(native.removeBatchDim(value.handle, level, size, dim));
}

function runBatch(fn: AnyFunction, batch: Batch, outDims: BatchDims, randomness: Randomness): Results {
  return withBatch(batch.size, randomness, (level) => {
    const args = batch.leaves.map((leaf, i) => {
      const dim = batch.dims[i] as number | null;
      return dim === null ? leaf : new Tensor(native.addBatchDim((leaf as Tensor).handle, dim, level));
    });
    const results = fn(...(batch.rebuild(args) as never[]));
    refusePromise(results, 'vmap', 'A transformation');
    const tree = treeOf(results, 'the results of fn of vmap');
    const one = results instanceof Tensor && Array.isArray(outDims) && outDims.length === 1 ? outDims[0] : outDims;
    const dims = broadcastPrefix(one, results) as Array<number | null> | null;
    if (dims === null) {
      const form = treeOf(outDims, 'outDims').form;
      throw new RangeError(`Expected outDims to nest as the results of fn do, ${tree.form}, but received ${form}`);
    }
    const leaves = tree.leaves.map((leaf, i) => withoutBatch(leaf, dims[i] as number | null, level, batch.size));
    return { leaves, dims, rebuild: tree.rebuild };
  });
}

function part(batch: Batch, start: number, size: number): Batch {
  const leaves = batch.leaves.map((leaf, i) => {
    const dim = batch.dims[i] as number | null;
    return dim === null ? leaf : narrow(leaf as Tensor, dim, start, size);
  });
  return { ...batch, size, leaves };
}

function runInChunks(
  fn: AnyFunction,
  batch: Batch,
  outDims: BatchDims,
  randomness: Randomness,
  chunkSize: number,
): unknown {
  const state = randomness === 'same' ? getRngState() : null;
  const chunks: Results[] = [];
  for (let start = 0; start < batch.size; start += chunkSize) {
    if (state !== null) setRngState(state);
    const size = Math.min(chunkSize, batch.size - start);
    chunks.push(runBatch(fn, part(batch, start, size), outDims, randomness));
  }
  const [first] = chunks;
  if (first === undefined) return runBatch(fn, batch, outDims, randomness);
  const leaves = first.leaves.map((leaf, i) => {
    const dim = first.dims[i] as number | null;
    return dim === null
      ? leaf
      : cat(
          chunks.map((chunk) => chunk.leaves[i] as Tensor),
          dim,
        );
  });
  return first.rebuild(leaves);
}

/**
 * Vectorizes a function: what it does to one element is done to a whole batch at once, by operators on the batch.
 *
 * Inside of the function a tensor has the shape of one element. Its values cannot be read there, since they are those of the whole batch: choose with
 * `torch.where`. `backward()`, `requiresGrad_`, `torch.checkpoint` and recording by `torch.capture` are errors there.
 *
 * @param fn takes and gives tensors, in arrays and plain objects if you like; must not return a promise
 * @returns a function of the same arguments with the dimension of a batch more in each, at `inDims`
 * @throws TypeError or RangeError, when it is called, for dimensions that do not fit the arguments or results, or a batch of several sizes; TorchError when values are
 * read, and for random numbers unless `randomness` allows them
 * @see https://docs.pytorch.org/docs/stable/generated/torch.func.vmap.html
 *
 * @example
 * const dots = torch.vmap((x: torch.Tensor, y: torch.Tensor) => x.mul(y).sum());
 * dots(torch.ones([5, 3]), torch.ones([5, 3])).shape; // [5]
 * const perSample = torch.vmap(torch.func.grad(loss), { inDims: [null, 0, 0] })(weights, xs, ys);
 */
export function vmap<A extends unknown[], R>(fn: (...args: A) => R, options: VmapOptions = {}): (...args: A) => R {
  if (typeof fn !== 'function') throw typeError('a function', 'fn of vmap', fn);
  const {
    inDims = 0,
    outDims = 0,
    randomness = 'error',
    chunkSize = null,
  } = readOptions<VmapOptions>(options, 'vmap', ['inDims', 'outDims', 'randomness', 'chunkSize']);
  checkDims(inDims, 'inDims of vmap');
  checkDims(outDims, 'outDims of vmap');
  if (!['error', 'different', 'same'].includes(randomness)) {
    throw rangeError("'error', 'different' or 'same'", 'randomness', randomness);
  }
  if (chunkSize !== null && !(Number.isInteger(chunkSize) && chunkSize > 0)) {
    throw rangeError('a positive integer or null', 'chunkSize', chunkSize);
  }
  return (...args) => {
    const batch = readBatch(args, inDims);
    if (chunkSize !== null) return runInChunks(fn as AnyFunction, batch, outDims, randomness, chunkSize) as R;
    const { leaves, rebuild } = runBatch(fn as AnyFunction, batch, outDims, randomness);
    return rebuild(leaves) as R;
  };
}
