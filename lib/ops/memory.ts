import type { Tensor } from '../tensor/tensor.js';
import { checkTensor, readOptions } from './arguments.js';
import { operator } from './operator.js';

/** How the elements lie in memory. */
export type MemoryFormat = 'contiguous_format' | 'preserve_format' | 'channels_last' | 'channels_last_3d';

/** Options of `clone` and `contiguous`. */
export interface MemoryFormatOptions {
  /** Default: of `clone` that of the input, of `contiguous` row-major order. */
  memoryFormat?: MemoryFormat;
}

const cloneOp = operator('aten::clone');
const detachOp = operator('aten::detach');
const contiguousOp = operator('aten::contiguous');

/**
 * A copy, which gradients flow through.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.clone.html
 */
export function clone(input: Tensor, options?: MemoryFormatOptions): Tensor {
  checkTensor(input);
  return cloneOp(input, readOptions(options, 'clone', ['memoryFormat']).memoryFormat);
}

/**
 * The same memory without history: no gradient flows through it.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.detach.html
 */
export function detach(input: Tensor): Tensor {
  checkTensor(input);
  return detachOp(input);
}

/**
 * The elements in memory without gaps; a copy only where they are not so already.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.contiguous.html
 */
export function contiguous(input: Tensor, options?: MemoryFormatOptions): Tensor {
  checkTensor(input);
  return contiguousOp(input, readOptions(options, 'contiguous', ['memoryFormat']).memoryFormat);
}
