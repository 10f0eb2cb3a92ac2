import { rangeError, typeError } from '../errors.js';
import type { Tensor } from '../tensor/tensor.js';
import { checkTensors, readOptions } from './arguments.js';
import { operator } from './operator.js';

const catOp = operator('aten::cat');
const stackOp = operator('aten::stack');
const hstackOp = operator('aten::hstack');
const vstackOp = operator('aten::vstack');
const meshgridOp = operator<Tensor[]>('aten::meshgrid.indexing');
const broadcastTensorsOp = operator<Tensor[]>('aten::broadcast_tensors');
const blockDiagOp = operator('aten::block_diag');
const cartesianProdOp = operator('aten::cartesian_prod');

/** Tensors one by one, or one array of them. */
export type TensorArguments = [tensors: readonly Tensor[]] | Tensor[];

function readTensors(args: TensorArguments): readonly Tensor[] {
  const tensors = args.length === 1 && Array.isArray(args[0]) ? args[0] : args;
  checkTensors(tensors, 'tensors');
  return tensors;
}

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
 * @param tensors one by one, or in one array
 * @see https://docs.pytorch.org/docs/stable/generated/torch.broadcast_tensors.html
 */
export function broadcastTensors(...tensors: TensorArguments): Tensor[] {
  return broadcastTensorsOp(readTensors(tensors));
}

/**
 * The shape that tensors of the given shapes broadcast to.
 *
 * @throws RangeError when two sizes differ and neither is 1
 * @see https://docs.pytorch.org/docs/stable/generated/torch.broadcast_shapes.html
 *
 * @example
 * torch.broadcastShapes([2, 1], [3], [1, 1, 1]); // [1, 2, 3]
 */
export function broadcastShapes(...shapes: (number | readonly number[])[]): number[] {
  const lists = shapes.map((shape, which) => {
    const list = typeof shape === 'number' ? [shape] : shape;
    if (!Array.isArray(list)) throw typeError('a shape', `shapes[${which}]`, shape);
    for (const size of list) {
      if (!Number.isInteger(size) || size < 0)
        throw rangeError('sizes that are not negative', `shapes[${which}]`, size);
    }
    return list as readonly number[];
  });
  const dimensions = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: dimensions }, (_, dim) => {
    const sizes = lists.map((list) => list[dim - dimensions + list.length] ?? 1).filter((size) => size !== 1);
    const size = sizes[0] ?? 1;
    const other = sizes.find((one) => one !== size);
    if (other === undefined) return size;
    const all = lists.map((list) => `[${list.join(', ')}]`).join(' and ');
    throw new RangeError(`Expected shapes that broadcast but received ${all}: ${size} and ${other} differ`);
  });
}

/**
 * A matrix with the given ones along its diagonal, and zeros elsewhere.
 *
 * @param tensors matrices; vectors are rows and scalars `[1, 1]`; one by one, or in one array
 * @see https://docs.pytorch.org/docs/stable/generated/torch.block_diag.html
 *
 * @example
 * torch.blockDiag(torch.eye(2), torch.tensor([[5, 6]]));
 */
export function blockDiag(...tensors: TensorArguments): Tensor {
  return blockDiagOp(readTensors(tensors));
}

/**
 * All combinations of an element of each vector, as rows: `[product of the lengths, vectors]`; of one vector itself.
 *
 * @param tensors vectors of one dtype, one by one or in one array
 * @see https://docs.pytorch.org/docs/stable/generated/torch.cartesian_prod.html
 */
export function cartesianProd(...tensors: TensorArguments): Tensor {
  return cartesianProdOp(readTensors(tensors));
}
