import { rangeError, typeError } from '../errors.js';
import { Tensor } from '../tensor/tensor.js';
import { checkTensors } from './arguments.js';
import { operator } from './operator.js';

const einsumOp = operator('aten::einsum');

/** The dimensions of an operand by numbers from 0 to 51 in place of letters; `'...'` stands for batch dimensions. */
export type Subscripts = readonly (number | '...')[];

/** Letters in PyTorch's order, which decides the order of a result that is not given: A to Z, then a to z. */
function letters(subscripts: unknown, argument: string): string {
  if (!Array.isArray(subscripts)) throw typeError('an array of subscripts', argument, subscripts);
  const letter = (subscript: unknown): string => {
    if (subscript === '...') return subscript;
    const right = typeof subscript === 'number' && Number.isInteger(subscript) && subscript >= 0 && subscript < 52;
    if (!right) throw rangeError("integers from 0 to 51, or '...',", argument, subscript);
    return String.fromCharCode(subscript < 26 ? 65 + subscript : 97 + subscript - 26);
  };
  return subscripts.map(letter).join('');
}

/** Equation and operands of `(x, [0, 1], y, [1, 2], [0, 2])`. */
function readSublists(args: readonly unknown[]): [equation: string, operands: unknown[]] {
  const operands = args.filter((_, place) => place % 2 === 0 && place < args.length - (args.length % 2));
  const inputs = operands.map((_, which) => letters(args[2 * which + 1], `the subscripts of operands[${which}]`));
  const result = args.length % 2 === 1 ? `->${letters(args.at(-1), 'the subscripts of the result')}` : '';
  return [inputs.join(',') + result, operands];
}

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
export function einsum(equation: string, ...operands: [operands: readonly Tensor[]] | Tensor[]): Tensor;
/**
 * Sums of products, with numbers for the dimensions: each tensor followed by its subscripts, and possibly those of the result at the end.
 *
 * @example
 * torch.einsum(x, [0, 1], y, [1, 2], [0, 2]); // mm
 */
export function einsum(operand: Tensor, subscripts: Subscripts, ...more: (Tensor | Subscripts)[]): Tensor;
export function einsum(first: string | Tensor, ...rest: unknown[]): Tensor {
  if (first instanceof Tensor && rest.length > 0 && !(rest[0] instanceof Tensor)) {
    const [equation, operands] = readSublists([first, ...rest]);
    checkTensors(operands, 'operands');
    return einsumOp(equation, operands);
  }
  if (typeof first !== 'string') throw typeError('an equation', 'equation', first);
  const tensors = rest.length === 1 && Array.isArray(rest[0]) ? rest[0] : rest;
  checkTensors(tensors, 'operands');
  return einsumOp(first, tensors);
}
