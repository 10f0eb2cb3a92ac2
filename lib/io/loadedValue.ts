import type { Complex } from '../tensor/read.js';
import type { Tensor } from '../tensor/tensor.js';

/** What `torch.load` gives: tensors, and the plain values that a file of PyTorch may hold beside them. */
export type LoadedValue =
  | Tensor
  | number
  | bigint
  | string
  | boolean
  | null
  | Uint8Array
  | Complex
  | LoadedValue[]
  | { [key: string]: LoadedValue }
  | Map<LoadedValue, LoadedValue>
  | Set<LoadedValue>;
