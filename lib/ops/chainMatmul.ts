import type { Tensor } from '../tensor/tensor.js';
import { checkTensors } from './arguments.js';
import type { TensorArguments } from './joining.js';
import { operator } from './operator.js';

const chainMatmulOp = operator('aten::chain_matmul');

/**
 * The product of matrices, in the order that needs the fewest operations.
 *
 * @param matrices one by one, or in one array
 * @see https://docs.pytorch.org/docs/stable/generated/torch.chain_matmul.html
 */
export function chainMatmul(...matrices: TensorArguments): Tensor {
  const list = matrices.length === 1 && Array.isArray(matrices[0]) ? matrices[0] : matrices;
  checkTensors(list, 'matrices');
  return chainMatmulOp(list);
}
