import type { Tensor } from '../tensor/tensor.js';
import { checkTensor } from './arguments.js';
import { operator } from './operator.js';

const schemeCode = operator<number>('aten::qscheme');

/** Names of c10::QScheme by its values. */
const schemes = [
  'per_tensor_affine',
  'per_channel_affine',
  'per_tensor_symmetric',
  'per_channel_symmetric',
  'per_channel_affine_float_qparams',
] as const;

/** How a quantized tensor maps its integers to numbers. */
export type QuantizationScheme = (typeof schemes)[number] | 'unknown';

/**
 * How a quantized tensor maps its integers to numbers.
 *
 * @throws TorchError when the tensor is not quantized
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.qscheme.html
 */
export function qscheme(input: Tensor): QuantizationScheme {
  checkTensor(input);
  return schemes[schemeCode(input)] ?? 'unknown';
}
