import type { Tensor } from '../tensor/tensor.js';
import { checkTensors, readOptions } from './arguments.js';
import { operator } from './operator.js';

const catOp = operator('aten::cat');
const stackOp = operator('aten::stack');
const hstackOp = operator('aten::hstack');
const vstackOp = operator('aten::vstack');
const meshgridOp = operator<Tensor[]>('aten::meshgrid.indexing');
const broadcastTensorsOp = operator<Tensor[]>('aten::broadcast_tensors');

/**
 * Tensors put one after the other along a dimension they have; their other dimensions must agree.
 *
 * @param dim default 0
 * @see https://docs.pytorch.org/docs/stable/generated/torch.cat.html
 *
 * @example
 * torch.cat([x, y], 1);
 */
export function cat(tensors: readonly Tensor[], dim?: number): Tensor {
  checkTensors(tensors, 'tensors');
  return catOp(tensors, dim);
}

/**
 * Another name of `cat`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.concat.html
 */
export function concat(tensors: readonly Tensor[], dim?: number): Tensor {
  return cat(tensors, dim);
}

/**
 * Tensors of one shape put side by side along a new dimension.
 *
 * @param dim where the new dimension stands; default 0
 * @see https://docs.pytorch.org/docs/stable/generated/torch.stack.html
 */
export function stack(tensors: readonly Tensor[], dim?: number): Tensor {
  checkTensors(tensors, 'tensors');
  return stackOp(tensors, dim);
}

/**
 * Tensors put side by side: along dimension 1, vectors along dimension 0.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.hstack.html
 */
export function hstack(tensors: readonly Tensor[]): Tensor {
  checkTensors(tensors, 'tensors');
  return hstackOp(tensors);
}

/**
 * Tensors put one below the other, along dimension 0; vectors as rows.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.vstack.html
 */
export function vstack(tensors: readonly Tensor[]): Tensor {
  checkTensors(tensors, 'tensors');
  return vstackOp(tensors);
}

/** Options of `meshgrid`. */
export interface MeshgridOptions {
  /** `'ij'`: the first vector runs along dimension 0; `'xy'`: along dimension 1. Default `'ij'`. */
  indexing?: 'ij' | 'xy';
}

/**
 * The coordinates of a grid: one tensor for each vector, with as many dimensions as there are vectors.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.meshgrid.html
 *
 * @example
 * const [y, x] = torch.meshgrid([torch.arange(2), torch.arange(3)]);
 */
export function meshgrid(tensors: readonly Tensor[], options?: MeshgridOptions): Tensor[] {
  checkTensors(tensors, 'tensors');
  return meshgridOp(tensors, readOptions(options, 'meshgrid', ['indexing']).indexing ?? 'ij');
}

/**
 * Views of tensors broadcast to their common shape.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.broadcast_tensors.html
 */
export function broadcastTensors(tensors: readonly Tensor[]): Tensor[] {
  checkTensors(tensors, 'tensors');
  return broadcastTensorsOp(tensors);
}
