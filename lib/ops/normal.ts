import { typeError } from '../errors.js';
import { Tensor } from '../tensor/tensor.js';
import { type DTypeName, type GeneratorOptions, readDType, readGenerator, readOptions } from './arguments.js';
import { operator } from './operator.js';

/** Options of `normal` with a size. */
export interface NormalOptions extends GeneratorOptions {
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
export function normal(mean: Tensor, std?: number | Tensor, options?: GeneratorOptions): Tensor;
export function normal(mean: number, std: Tensor, options?: GeneratorOptions): Tensor;
/** Random numbers of one normal distribution, in a tensor of the given size. */
export function normal(mean: number, std: number, size: readonly number[], options?: NormalOptions): Tensor;
export function normal(
  mean: number | Tensor,
  std?: number | Tensor,
  size?: readonly number[] | GeneratorOptions,
  options?: NormalOptions,
): Tensor {
  if (mean instanceof Tensor || std instanceof Tensor) {
    const generator = readGenerator(size as GeneratorOptions | undefined, 'normal');
    if (mean instanceof Tensor) return (std instanceof Tensor ? tensorTensor : tensorFloat)(mean, std, generator);
    return floatTensor(mean, std, generator);
  }
  if (typeof mean !== 'number') throw typeError('a Tensor or a number', 'mean', mean);
  if (!Array.isArray(size))
    throw typeError('an array of sizes', 'size', size, 'It is needed when mean and std are numbers');
  const { dtype, device, generator } = readOptions(options, 'normal', ['dtype', 'device', 'generator']);
  return floatFloat(mean, std, size, generator, readDType(dtype), undefined, device);
}
