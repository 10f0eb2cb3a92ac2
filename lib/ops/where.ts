import { Tensor } from '../tensor/tensor.js';
import { checkOperand, checkTensor, type Operand } from './arguments.js';
import { operator } from './operator.js';

const ofTensors = operator('aten::where.self');
const scalarFirst = operator('aten::where.ScalarSelf');
const scalarSecond = operator('aten::where.ScalarOther');
const ofScalars = operator('aten::where.Scalar');
const indices = operator<Tensor[]>('aten::where');

/**
 * The element of `input` where `condition` is true, otherwise that of `other`, with broadcasting.
 *
 * @param condition bool
 * @see https://docs.pytorch.org/docs/stable/generated/torch.where.html
 *
 * @example
 * torch.where(x.gt(0), x, 0);
 */
export function where(condition: Tensor, input: Operand, other: Operand): Tensor;
/** Where `condition` is true: one tensor of indices for each dimension. */
export function where(condition: Tensor): Tensor[];
export function where(condition: Tensor, input?: Operand, other?: Operand): Tensor | Tensor[] {
  checkTensor(condition, 'condition');
  if (input === undefined && other === undefined) return indices(condition);
  checkOperand(input);
  checkOperand(other, 'other');
  if (input instanceof Tensor) return (other instanceof Tensor ? ofTensors : scalarSecond)(condition, input, other);
  return (other instanceof Tensor ? scalarFirst : ofScalars)(condition, input, other);
}
