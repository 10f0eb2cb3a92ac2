import { Tensor } from '../tensor/tensor.js';
import { checkOperand, checkTensor, type Operand } from './arguments.js';
import { operator } from './operator.js';

/** A function of one tensor. */
export function unary(name: string): (input: Tensor) => Tensor {
  const op = operator(`aten::${name}`);
  return (input) => {
    checkTensor(input);
    return op(input);
  };
}

/** A function of two operands whose operator takes numbers in place of tensors. */
export function binary(name: string): (input: Operand, other: Operand) => Tensor {
  const op = operator(`aten::${name}`);
  return (input, other) => {
    checkOperand(input);
    checkOperand(other, 'other');
    return op(input, other);
  };
}

/**
 * A function of two operands with an overload of its own for each place a number may stand in, chosen as Python chooses.
 *
 * @param scalarFirst overload for a number on the left; where there is none the number goes in as a tensor
 */
export function binaryWithScalars(
  tensors: string,
  scalarSecond: string,
  scalarFirst: string = tensors,
): (input: Operand, other: Operand) => Tensor {
  const both = operator(`aten::${tensors}`);
  const first = operator(`aten::${scalarFirst}`);
  const second = operator(`aten::${scalarSecond}`);
  return (input, other) => {
    checkOperand(input);
    checkOperand(other, 'other');
    if (!(input instanceof Tensor)) return other instanceof Tensor ? first(input, other) : both(input, other);
    return other instanceof Tensor ? both(input, other) : second(input, other);
  };
}

/** A function of a tensor, which it changes and returns, and a number or tensor. */
export function binaryInPlace(tensor: string, scalar: string = tensor): (input: Tensor, other: Operand) => Tensor {
  const withTensor = operator(`aten::${tensor}`);
  const withScalar = operator(`aten::${scalar}`);
  return (input, other) => {
    checkTensor(input);
    checkOperand(other, 'other');
    return other instanceof Tensor ? withTensor(input, other) : withScalar(input, other);
  };
}
