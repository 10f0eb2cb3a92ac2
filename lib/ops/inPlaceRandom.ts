import { Tensor } from '../tensor/tensor.js';
import { checkTensor, type GeneratorOptions, readGenerator } from './arguments.js';
import { operator } from './operator.js';

const uniformOp = operator('aten::uniform_');
const normalOp = operator('aten::normal_');
const bernoulliFloat = operator('aten::bernoulli_.float');
const bernoulliTensor = operator('aten::bernoulli_.Tensor');
const exponentialOp = operator('aten::exponential_');
const randomAny = operator('aten::random_');
const randomTo = operator('aten::random_.to');
const randomFrom = operator('aten::random_.from');

/**
 * Uniform random numbers from [from, to), in place.
 *
 * @param from default 0
 * @param to default 1
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.uniform_.html
 */
export function uniform_(input: Tensor, from?: number, to?: number, options?: GeneratorOptions): Tensor {
  checkTensor(input);
  return uniformOp(input, from, to, readGenerator(options, 'uniform_'));
}

/**
 * Random numbers of a normal distribution, in place.
 *
 * @param mean default 0
 * @param std default 1
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.normal_.html
 */
export function normal_(input: Tensor, mean?: number, std?: number, options?: GeneratorOptions): Tensor {
  checkTensor(input);
  return normalOp(input, mean, std, readGenerator(options, 'normal_'));
}

/**
 * 1 with probability `p`, otherwise 0, in place.
 *
 * @param p one probability, or a tensor of them; default 0.5
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bernoulli_.html
 */
export function bernoulli_(input: Tensor, p?: number | Tensor, options?: GeneratorOptions): Tensor {
  checkTensor(input);
  const generator = readGenerator(options, 'bernoulli_');
  return p instanceof Tensor ? bernoulliTensor(input, p, generator) : bernoulliFloat(input, p, generator);
}

/**
 * Random numbers of an exponential distribution, in place.
 *
 * @param lambd the rate; default 1
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exponential_.html
 */
export function exponential_(input: Tensor, lambd?: number, options?: GeneratorOptions): Tensor {
  checkTensor(input);
  return exponentialOp(input, lambd, readGenerator(options, 'exponential_'));
}

/**
 * Random integers from `from` to before `to`, in place; by default all that the dtype can hold (a floating one: exactly). With one number it is
 * `to`, and `from` is 0.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.random_.html
 */
export function random_(input: Tensor, from?: number, to?: number | null, options?: GeneratorOptions): Tensor {
  checkTensor(input);
  const generator = readGenerator(options, 'random_');
  if (from === undefined) return randomAny(input, generator);
  return to === undefined ? randomTo(input, from, generator) : randomFrom(input, from, to, generator);
}

const cauchyOp = operator('aten::cauchy_');
const logNormalOp = operator('aten::log_normal_');
const geometricOp = operator('aten::geometric_');

/**
 * Random numbers of a Cauchy distribution, in place.
 *
 * @param median default 0
 * @param sigma default 1
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cauchy_.html
 */
export function cauchy_(input: Tensor, median?: number, sigma?: number, options?: GeneratorOptions): Tensor {
  checkTensor(input);
  return cauchyOp(input, median, sigma, readGenerator(options, 'cauchy_'));
}

/**
 * Random numbers whose logarithms are of a normal distribution, in place.
 *
 * @param mean of the logarithms; default 1
 * @param std of the logarithms; default 2
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log_normal_.html
 */
export function logNormal_(input: Tensor, mean?: number, std?: number, options?: GeneratorOptions): Tensor {
  checkTensor(input);
  return logNormalOp(input, mean, std, readGenerator(options, 'logNormal_'));
}

/**
 * Random numbers of a geometric distribution, in place: how many trials until the first success.
 *
 * @param p probability of success, between 0 and 1
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.geometric_.html
 */
export function geometric_(input: Tensor, p: number, options?: GeneratorOptions): Tensor {
  checkTensor(input);
  return geometricOp(input, p, readGenerator(options, 'geometric_'));
}
