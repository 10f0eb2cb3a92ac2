import { typeError } from '../errors.js';
import { Tensor } from '../tensor/tensor.js';
import { type DTypeName, readDType, readOptions } from './arguments.js';
import { operator } from './operator.js';

/** Options of `normal` with a size. */
export interface NormalOptions {
  /** Default float32. */
  dtype?: DTypeName;
  /** Default `'cpu'`. */
  device?: string;
}

const tensorTensor = operator('aten::normal.Tensor_Tensor');
const tensorFloat = operator('aten::normal.Tensor_float');
const floatTensor = operator('aten::normal.float_Tensor');
const floatFloat = operator('aten::normal.float_float');

/**
 * Random numbers of normal distributions, one for each element of `mean` and `std`.
 *
 * @param std default 1
 * @see https://docs.pytorch.org/docs/stable/generated/torch.normal.html
 *
 * @example
 * torch.normal(0, 0.02, [64, 100]);
 */
export function normal(mean: Tensor, std?: number | Tensor): Tensor;
export function normal(mean: number, std: Tensor): Tensor;
/** Random numbers of one normal distribution, in a tensor of the given size. */
export function normal(mean: number, std: number, size: readonly number[], options?: NormalOptions): Tensor;
export function normal(
  mean: number | Tensor,
  std?: number | Tensor,
  size?: readonly number[],
  options?: NormalOptions,
): Tensor {
  if (mean instanceof Tensor) return (std instanceof Tensor ? tensorTensor : tensorFloat)(mean, std);
  if (typeof mean !== 'number') throw typeError('a Tensor or a number', 'mean', mean);
  if (std instanceof Tensor) return floatTensor(mean, std);
  if (!Array.isArray(size))
    throw typeError('an array of sizes', 'size', size, 'It is needed when mean and std are numbers');
  const { dtype, device } = readOptions(options, 'normal', ['dtype', 'device']);
  return floatFloat(mean, std, size, undefined, readDType(dtype), undefined, device);
}
