import type { Tensor } from '../tensor/tensor.js';
import { checkTensor } from './arguments.js';
import { operator } from './operator.js';

const linearOp = operator('aten::linear');

/**
 * input @ weight.t() + bias.
 *
 * @param input `[..., inFeatures]`
 * @param weight `[outFeatures, inFeatures]`
 * @param bias `[outFeatures]`; default none
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.linear.html
 */
export function linear(input: Tensor, weight: Tensor, bias?: Tensor | null): Tensor {
  checkTensor(input);
  checkTensor(weight, 'weight');
  return linearOp(input, weight, bias);
}
