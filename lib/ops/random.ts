import type { Tensor } from '../tensor/tensor.js';
import { checkTensor, type GeneratorOptions, readGenerator, readOptions } from './arguments.js';
import { operator } from './operator.js';

const bernoulliOp = operator('aten::bernoulli');
const bernoulliP = operator('aten::bernoulli.p');
const multinomialOp = operator('aten::multinomial');

/**
 * 1 with the probability that each element gives (or `p` for all), otherwise 0. Shape and dtype of `input`.
 *
 * @param p probability of 1; then the elements of `input` do not matter
 * @see https://docs.pytorch.org/docs/stable/generated/torch.bernoulli.html
 */
export function bernoulli(input: Tensor, p?: number, options?: GeneratorOptions): Tensor {
  checkTensor(input);
  const generator = readGenerator(options, 'bernoulli');
  return p === undefined ? bernoulliOp(input, generator) : bernoulliP(input, p, generator);
}

/** Options of `multinomial`. */
export interface MultinomialOptions extends GeneratorOptions {
  /** A category may be drawn more than once. Default false. */
  replacement?: boolean;
}

/**
 * Draws categories, `[numSamples]` or `[rows, numSamples]`, int64.
 *
 * @param input weight of each category, `[categories]` or `[rows, categories]`; they need not sum to 1
 * @see https://docs.pytorch.org/docs/stable/generated/torch.multinomial.html
 *
 * @example
 * const next = torch.softmax(logits, -1).multinomial(1);
 */
export function multinomial(input: Tensor, numSamples: number, options?: MultinomialOptions): Tensor {
  checkTensor(input);
  const { replacement, generator } = readOptions(options, 'multinomial', ['replacement', 'generator']);
  return multinomialOp(input, numSamples, replacement, generator);
}

const poissonOp = operator('aten::poisson');

/**
 * Random numbers of Poisson distributions, one for each element of `input`, which is its rate. Shape and dtype of `input`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.poisson.html
 */
export function poisson(input: Tensor, options?: GeneratorOptions): Tensor {
  checkTensor(input);
  return poissonOp(input, readGenerator(options, 'poisson'));
}
