import { typeError } from '../errors.js';
import type { Tensor } from '../tensor/tensor.js';
import { checkTensors } from './arguments.js';
import { operator } from './operator.js';

const einsumOp = operator('aten::einsum');

/**
 * Sums of products in Einstein's notation.
 *
 * @param equation a letter for each dimension of each operand, and after `->` those of the result; `...` stands for batch dimensions
 * @param operands tensors, or one array of them; multiplied from left to right
 * @see https://docs.pytorch.org/docs/stable/generated/torch.einsum.html
 *
 * @example
 * torch.einsum('bij,bjk->bik', [x, y]); // bmm
 */
export function einsum(equation: string, ...operands: [operands: readonly Tensor[]] | Tensor[]): Tensor {
  if (typeof equation !== 'string') throw typeError('an equation', 'equation', equation);
  const tensors = operands.length === 1 && Array.isArray(operands[0]) ? operands[0] : operands;
  checkTensors(tensors, 'operands');
  return einsumOp(equation, tensors);
}
