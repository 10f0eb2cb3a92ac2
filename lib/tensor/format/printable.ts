import type { DType } from '../dtype.js';

/**
 * One element as printing reads it: floats as numbers, 64-bit integers as bigint or number, complex numbers as their
 * parts.
 */
export type ElementValue = number | bigint | boolean | { re: number; im: number };

/** What printing needs to know of a tensor. */
export interface Printable {
  shape: readonly number[];
  dtype: DType;
  /** Device as PyTorch writes it: `cpu`, `cuda:0`, `meta`. */
  device: string;
  requiresGrad: boolean;
  /** Name of the node that made the tensor, for example `AddBackward0`; null for a leaf. */
  gradFn: string | null;
  /**
   * Element at `flatIndex` in row-major order. Only the elements that are printed are read; none of a meta tensor or a
   * sparse one. Quantized types give the dequantized value.
   */
  at(flatIndex: number): ElementValue;
  /** Set for sparse layouts only. */
  sparse?: SparseParts;
  /** Set for quantized dtypes only. */
  quantization?: Quantization;
}

/** The dense tensors that a sparse tensor consists of. */
export interface SparseParts {
  /** Layout without the `torch.` prefix: `sparse_coo`, `sparse_csr`, `sparse_csc`, `sparse_bsr` or `sparse_bsc`. */
  layout: string;
  /** Number of stored elements (or blocks). */
  nnz: number;
  /** Parts in PyTorch's order and naming: `indices`, `values`; or `crow_indices`, `col_indices`, `values`. */
  parts: readonly { name: string; tensor: Printable }[];
}

/**
 * How a quantized tensor maps its integers to numbers; per channel, `scale` and `zeroPoint` are tensors and `axis` is
 * set.
 */
export interface Quantization {
  /** Scheme without the `torch.` prefix: `per_tensor_affine`, `per_channel_affine`, ... */
  scheme: string;
  scale: number | Printable;
  zeroPoint: number | Printable;
  axis?: number;
}
