import { typeError } from '../errors.js';
import { readOptions } from '../ops/arguments.js';
import { operator } from '../ops/operator.js';
import { type TensorOptions, tensor } from './creation.js';
import { checkShape, dtypeOf, finish } from './creationOptions.js';
import type { TensorLike } from './nested.js';
import { Tensor } from './tensor.js';

/** Options of {@link sparseCooTensor}. */
export interface SparseCooOptions extends TensorOptions {
  /** The indices are known to be sorted and to name each element once. Default: `coalesce()` finds out. */
  isCoalesced?: boolean | null;
}

const common = ['dtype', 'device', 'requiresGrad'] as const;
const ofIndices = operator('aten::sparse_coo_tensor.indices');
const ofIndicesAndSize = operator('aten::sparse_coo_tensor.indices_size');
const ofSize = operator('aten::sparse_coo_tensor.size');
const validateCoo = operator<undefined>('aten::_validate_sparse_coo_tensor_args');
const toOp = operator('aten::to.dtype_layout');

/** Indices as an int64 tensor, as PyTorch makes them; a tensor of int32 stays one where compressed layouts allow it. */
function readIndices(indices: unknown, name: string): Tensor {
  if (indices instanceof Tensor) return indices;
  if (Array.isArray(indices) || ArrayBuffer.isView(indices)) return tensor(indices as TensorLike, { dtype: 'int64' });
  throw typeError('a Tensor or nested arrays', name, indices);
}

/** Values with the dtype and on the device that were asked for. A tensor keeps its history, so that gradients flow into it. */
function readValues(values: unknown, options: TensorOptions): Tensor {
  const { device } = options;
  const dtype = dtypeOf(options);
  if (!(values instanceof Tensor)) {
    return tensor(values as TensorLike, { ...(dtype ? { dtype } : {}), ...(device ? { device } : {}) });
  }
  return dtype === undefined && device === undefined ? values : toOp(values, dtype, undefined, device);
}

/**
 * A sparse tensor in coordinate format: `values[i]` at `indices[:, i]`, zero elsewhere.
 *
 * @param indices int64, `[sparse dimensions, count]`: one row for each dimension. A place that is named twice holds the sum
 * @param values `[count, ...]`; dimensions behind the first stay dense
 * @param size default: just large enough
 * @param options `dtype` is by default that of `values`
 * @throws TorchError when indices lie outside of the size
 * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_coo_tensor.html
 *
 * @example
 * torch.sparseCooTensor([[0, 1, 1], [2, 0, 2]], [3, 4, 5], [2, 4]);
 */
export function sparseCooTensor(
  indices: Tensor | TensorLike,
  values: Tensor | TensorLike,
  size?: readonly number[] | null,
  options?: SparseCooOptions,
): Tensor;
/** A sparse tensor without elements. */
export function sparseCooTensor(size: readonly number[], options?: SparseCooOptions): Tensor;
export function sparseCooTensor(...args: unknown[]): Tensor {
  const known = [...common, 'isCoalesced'] as const;
  const [first, second] = args;
  const onlySize =
    args.length === 1 ||
    (typeof second === 'object' && !(second instanceof Tensor) && !isData(second) && args.length === 2);
  if (onlySize) {
    const options = readOptions(second as SparseCooOptions | undefined, 'sparseCooTensor', known);
    return finish(
      ofSize(checkShape(first, 'sparseCooTensor'), dtypeOf(options), 'sparse_coo', options.device),
      options,
    );
  }
  const options = readOptions(args[3] as SparseCooOptions | undefined, 'sparseCooTensor', known);
  const { isCoalesced } = options;
  const at = readIndices(first, 'indices');
  const held = readValues(second, options);
  const where = [held.dtype, 'sparse_coo', options.device, undefined, isCoalesced] as const;
  const made =
    args[2] === undefined || args[2] === null
      ? ofIndices(at, held, ...where)
      : ofIndicesAndSize(at, held, checkShape(args[2], 'sparseCooTensor'), ...where);
  // Kernels trust the indices: wrong ones would write beyond the memory.
  validateCoo(at, held, made.shape, isCoalesced);
  return finish(made, options);
}

function isData(value: unknown): boolean {
  return Array.isArray(value) || ArrayBuffer.isView(value);
}

const compressed = operator('aten::sparse_compressed_tensor.comp_plain_value');
const compressedOfSize = operator('aten::sparse_compressed_tensor.comp_plain_value_size');
const validate = operator<undefined>('aten::_validate_sparse_compressed_tensor_args');

function compressedCreator(name: string, layout: string, compressedName: string, plainName: string) {
  return (
    compressedIndices: Tensor | TensorLike,
    plainIndices: Tensor | TensorLike,
    values: Tensor | TensorLike,
    size?: readonly number[] | null,
    options?: TensorOptions,
  ): Tensor => {
    const read = readOptions(options, name, common);
    const outer = readIndices(compressedIndices, compressedName);
    const inner = readIndices(plainIndices, plainName);
    const held = readValues(values, read);
    const where = [held.dtype, layout, read.device] as const;
    const made =
      size === undefined || size === null
        ? compressed(outer, inner, held, ...where)
        : compressedOfSize(outer, inner, held, checkShape(size, name), ...where);
    // Kernels trust the indices: wrong ones would read beyond the memory.
    validate(outer, inner, held, made.shape, layout);
    return finish(made, read);
  };
}

/**
 * A sparse matrix with compressed rows: row `i` holds `values[crow[i]]` to before `values[crow[i + 1]]`, in the columns that `colIndices` names.
 *
 * @param crowIndices int32 or int64, `[rows + 1]`
 * @param colIndices int32 or int64, `[count]`, ascending in each row
 * @param values `[count]`
 * @param size default: just large enough
 * @throws TorchError when the indices are none of such a matrix
 * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_csr_tensor.html
 *
 * @example
 * torch.sparseCsrTensor([0, 2, 3], [0, 2, 1], [1, 2, 3], [2, 3]); // [[1, 0, 2], [0, 3, 0]]
 */
export const sparseCsrTensor = compressedCreator('sparseCsrTensor', 'sparse_csr', 'crowIndices', 'colIndices');

/**
 * A sparse matrix with compressed columns: as {@link sparseCsrTensor} with rows and columns exchanged.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_csc_tensor.html
 */
export const sparseCscTensor = compressedCreator('sparseCscTensor', 'sparse_csc', 'ccolIndices', 'rowIndices');

/**
 * A sparse matrix of dense blocks, `values` of shape `[count, rows of a block, columns of a block]`, with compressed rows of blocks.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsr_tensor.html
 */
export const sparseBsrTensor = compressedCreator('sparseBsrTensor', 'sparse_bsr', 'crowIndices', 'colIndices');

/**
 * A sparse matrix of dense blocks, `values` of shape `[count, rows of a block, columns of a block]`, with compressed columns of blocks.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsc_tensor.html
 */
export const sparseBscTensor = compressedCreator('sparseBscTensor', 'sparse_bsc', 'ccolIndices', 'rowIndices');
