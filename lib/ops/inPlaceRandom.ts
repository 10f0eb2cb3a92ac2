import { Tensor } from '../tensor/tensor.js';
import { checkTensor } from './arguments.js';
import { operator } from './operator.js';

const uniformOp = operator('aten::uniform_');
const normalOp = operator('aten::normal_');
const bernoulliFloat = operator('aten::bernoulli_.float');
const bernoulliTensor = operator('aten::bernoulli_.Tensor');
const exponentialOp = operator('aten::exponential_');
const randomAny = operator('aten::random_');
const randomFrom = operator('aten::random_.from');

/**
 * Uniform random numbers from [from, to), in place.
 *
 * @param from default 0
 * @param to default 1
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.uniform_.html
 */
export function uniform_(input: Tensor, from?: number, to?: number): Tensor {
  checkTensor(input);
  return uniformOp(input, from, to);
}

/**
 * Random numbers of a normal distribution, in place.
 *
 * @param mean default 0
 * @param std default 1
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.normal_.html
 */
export function normal_(input: Tensor, mean?: number, std?: number): Tensor {
  checkTensor(input);
  return normalOp(input, mean, std);
}

/**
 * 1 with probability `p`, otherwise 0, in place.
 *
 * @param p one probability, or a tensor of them; default 0.5
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bernoulli_.html
 */
export function bernoulli_(input: Tensor, p?: number | Tensor): Tensor {
  checkTensor(input);
  return p instanceof Tensor ? bernoulliTensor(input, p) : bernoulliFloat(input, p);
}

/**
 * Random numbers of an exponential distribution, in place.
 *
 * @param lambd the rate; default 1
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exponential_.html
 */
export function exponential_(input: Tensor, lambd?: number): Tensor {
  checkTensor(input);
  return exponentialOp(input, lambd);
}

/**
 * Random integers from `from` to before `to`, in place; by default all that the dtype can hold (a floating one: exactly).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.random_.html
 */
export function random_(input: Tensor, from?: number, to?: number | null): Tensor {
  checkTensor(input);
  return from === undefined ? randomAny(input) : randomFrom(input, from, to);
}
