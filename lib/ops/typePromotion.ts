import { type DType, dtypeFromCode } from '../tensor/dtype.js';
import { Tensor } from '../tensor/tensor.js';
import { checkOperand, type DTypeName, type Operand, readDType } from './arguments.js';
import { operator } from './operator.js';

const canCastOp = operator<boolean>('aten::can_cast');
const promoteOp = operator<number>('aten::promote_types');
const ofTensors = operator<number>('aten::result_type.Tensor');
const tensorFirst = operator<number>('aten::result_type.Scalar');
const scalarFirst = operator<number>('aten::result_type.Scalar_Tensor');
const ofScalars = operator<number>('aten::result_type.Scalar_Scalar');

/**
 * Whether a result of one dtype may be written to a tensor of another: not from floats to integers, nor from complex numbers to real ones, nor to bool.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.can_cast.html
 *
 * @example
 * torch.canCast('float64', 'float32'); // true
 * torch.canCast('float32', 'int32');   // false
 */
export function canCast(from: DTypeName, to: DTypeName): boolean {
  return canCastOp(readDType(from), readDType(to));
}

/**
 * The dtype that tensors of two dtypes make together.
 *
 * @throws TorchError for dtypes that have none, such as two 8-bit floats
 * @see https://docs.pytorch.org/docs/stable/generated/torch.promote_types.html
 *
 * @example
 * torch.promoteTypes('int32', 'float16'); // 'float16'
 */
export function promoteTypes(type1: DTypeName, type2: DTypeName): DType {
  return dtypeFromCode(promoteOp(readDType(type1), readDType(type2)));
}

/**
 * The dtype of what these two make together: numbers and scalars count less than tensors with dimensions.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.result_type.html
 *
 * @example
 * torch.resultType(torch.ones([2], { dtype: 'int8' }), 3); // 'int8'
 */
export function resultType(input: Operand, other: Operand): DType {
  checkOperand(input);
  checkOperand(other, 'other');
  const ask =
    input instanceof Tensor
      ? other instanceof Tensor
        ? ofTensors
        : tensorFirst
      : other instanceof Tensor
        ? scalarFirst
        : ofScalars;
  return dtypeFromCode(ask(input, other));
}
