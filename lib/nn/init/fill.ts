import { checkTensor } from '../../ops/arguments.js';
import { normal_ as drawNormal, uniform_ as drawUniform } from '../../ops/inPlaceRandom.js';
import { operator } from '../../ops/operator.js';
import { noGrad } from '../../tensor/autograd.js';
import type { Tensor } from '../../tensor/tensor.js';
import { checkNumber } from '../arguments.js';

const fillOp = operator('aten::fill_.Scalar');

/**
 * Fills a tensor with uniform random numbers from [a, b), in place.
 *
 * @param a default 0
 * @param b default 1
 * @see https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.uniform_
 *
 * @example
 * torch.nn.init.uniform_(torch.empty([3, 5]), -0.1, 0.1);
 */
export function uniform_(tensor: Tensor, a = 0, b = 1): Tensor {
  checkTensor(tensor, 'tensor');
  checkNumber(a, 'a');
  checkNumber(b, 'b');
  return noGrad(() => drawUniform(tensor, a, b));
}

/**
 * Fills a tensor with random numbers of a normal distribution, in place.
 *
 * @param mean default 0
 * @param std default 1
 * @see https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.normal_
 */
export function normal_(tensor: Tensor, mean = 0, std = 1): Tensor {
  checkTensor(tensor, 'tensor');
  checkNumber(mean, 'mean');
  checkNumber(std, 'std');
  return noGrad(() => drawNormal(tensor, mean, std));
}

/**
 * Fills a tensor with one number, in place.
 *
 * @see https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.constant_
 */
export function constant_(tensor: Tensor, val: number): Tensor {
  checkTensor(tensor, 'tensor');
  checkNumber(val, 'val');
  return noGrad(() => fillOp(tensor, val));
}

/**
 * Fills a tensor with ones, in place.
 *
 * @see https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.ones_
 */
export function ones_(tensor: Tensor): Tensor {
  return constant_(tensor, 1);
}

/**
 * Fills a tensor with zeros, in place.
 *
 * @see https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.zeros_
 */
export function zeros_(tensor: Tensor): Tensor {
  return constant_(tensor, 0);
}
