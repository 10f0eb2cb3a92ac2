import type { Tensor } from '../tensor/tensor.js';
import type { DTypeOptions } from './activation.js';
import { checkTensor, readDType, readOptions } from './arguments.js';
import { type ValuesAndIndices, valuesAndIndices } from './namedTuple.js';
import { operator } from './operator.js';

const cumsumOp = operator('aten::cumsum');
const cumprodOp = operator('aten::cumprod');
const cummaxOp = operator<Tensor[]>('aten::cummax');
const cumminOp = operator<Tensor[]>('aten::cummin');

/**
 * The sums of all elements up to each one along `dim`. Integers are summed as int64.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.cumsum.html
 */
export function cumsum(input: Tensor, dim: number, options?: DTypeOptions): Tensor {
  checkTensor(input);
  return cumsumOp(input, dim, readDType(readOptions(options, 'cumsum', ['dtype']).dtype));
}

/**
 * The products of all elements up to each one along `dim`. Integers are multiplied as int64.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.cumprod.html
 */
export function cumprod(input: Tensor, dim: number, options?: DTypeOptions): Tensor {
  checkTensor(input);
  return cumprodOp(input, dim, readDType(readOptions(options, 'cumprod', ['dtype']).dtype));
}

/**
 * The largest elements up to each one along `dim`, and where they are (int64).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.cummax.html
 */
export function cummax(input: Tensor, dim: number): ValuesAndIndices {
  checkTensor(input);
  return valuesAndIndices(cummaxOp(input, dim));
}

/**
 * The smallest elements up to each one along `dim`, and where they are (int64).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.cummin.html
 */
export function cummin(input: Tensor, dim: number): ValuesAndIndices {
  checkTensor(input);
  return valuesAndIndices(cumminOp(input, dim));
}
