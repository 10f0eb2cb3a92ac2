import { checkTensor, type GeneratorOptions } from '../../ops/arguments.js';
import { normal_ as drawNormal, uniform_ as drawUniform } from '../../ops/inPlaceRandom.js';
import { operator } from '../../ops/operator.js';
import { noGrad } from '../../tensor/autograd.js';
import type { Tensor } from '../../tensor/tensor.js';
import { checkNumber, readArguments } from '../arguments.js';
import type { InitArguments } from './initArguments.js';

/** Options of `uniform_`. */
export interface UniformOptions extends GeneratorOptions {
  /** Least number. Default 0. */
  a?: number;
  /** Upper bound. Default 1. */
  b?: number;
}

/** Options of `normal_`. */
export interface NormalOptions extends GeneratorOptions {
  /** Default 0. */
  mean?: number;
  /** Default 1. */
  std?: number;
}

const fillOp = operator('aten::fill_.Scalar');

/**
 * Fills a tensor with uniform random numbers from [a, b), in place.
 *
 * @param rest `a`, default 0, and `b`, default 1; or options, with a `generator`
 * @see https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.uniform_
 *
 * @example
 * torch.nn.init.uniform_(torch.empty([3, 5]), -0.1, 0.1);
 */
export function uniform_(tensor: Tensor, ...rest: InitArguments<[a: number, b: number], UniformOptions>): Tensor {
  checkTensor(tensor, 'tensor');
  const { a = 0, b = 1, generator } = readArguments<UniformOptions>(rest, 'uniform_', ['a', 'b', 'generator']);
  checkNumber(a, 'a');
  checkNumber(b, 'b');
  return noGrad(() => drawUniform(tensor, a, b, { generator }));
}

/**
 * Fills a tensor with random numbers of a normal distribution, in place.
 *
 * @param rest `mean`, default 0, and `std`, default 1; or options, with a `generator`
 * @see https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.normal_
 */
export function normal_(tensor: Tensor, ...rest: InitArguments<[mean: number, std: number], NormalOptions>): Tensor {
  checkTensor(tensor, 'tensor');
  const names = ['mean', 'std', 'generator'] as const;
  const { mean = 0, std = 1, generator } = readArguments<NormalOptions>(rest, 'normal_', names);
  checkNumber(mean, 'mean');
  checkNumber(std, 'std');
  return noGrad(() => drawNormal(tensor, mean, std, { generator }));
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
