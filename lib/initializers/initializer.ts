import { rangeError, typeError } from '../errors.js';
import { truncNormal_ } from '../nn/init/truncNormal.js';
import { fill_ } from '../ops/inPlace.js';
import { normal_, uniform_ } from '../ops/inPlaceRandom.js';
import { Registry } from '../registry.js';
import { noGrad } from '../tensor/autograd.js';
import type { Tensor } from '../tensor/tensor.js';

/** How many inputs feed one unit, and how many units one input feeds. */
export interface Fans {
  fanIn: number;
  fanOut: number;
}

/** Normally distributed numbers, none further than two standard deviations from the mean. */
function fillTruncated(weight: Tensor, mean: number, stddev: number): void {
  truncNormal_(weight, mean, stddev, mean - 2 * stddev, mean + 2 * stddev);
}

/** Fills the weights of a new layer, in place. */
export interface Initializer {
  /** Name in configurations, such as `glorotUniform`. */
  readonly name: string;
  /** What the initializer was made with, for configurations. */
  readonly config: Readonly<Record<string, number>>;
  /** Fills `weight`. The fans are the layer's: the memory layout does not tell them. */
  fill(weight: Tensor, fans: Fans): void;
}

/** The name of an initializer, or one made by a function of `torch.initializers`. */
export type InitializerLike = string | Initializer;

function initializer(name: string, config: Record<string, number>, fillWeight: Initializer['fill']): Initializer {
  return { name, config, fill: (weight, fans) => noGrad(() => fillWeight(weight, fans)) };
}

function checkNumber(
  value: unknown,
  name: string,
  minimum = Number.NEGATIVE_INFINITY,
  ofMinimum = String(minimum),
): void {
  if (typeof value !== 'number') throw typeError('a number', name, value);
  if (!Number.isFinite(value)) throw rangeError('a finite number', name, value);
  if (value < minimum) throw rangeError(`a number of at least ${ofMinimum}`, name, value);
}

/** All zeros. */
export const zeros = (): Initializer => initializer('zeros', {}, (weight) => void fill_(weight, 0));

/** All ones. */
export const ones = (): Initializer => initializer('ones', {}, (weight) => void fill_(weight, 1));

/** One value everywhere. */
export const constant = ({ value = 0 }: { value?: number } = {}): Initializer => {
  checkNumber(value, 'value');
  return initializer('constant', { value }, (weight) => void fill_(weight, value));
};

/** Uniform numbers from `minval` (default -0.05) to `maxval` (default 0.05). */
export const randomUniform = ({
  minval = -0.05,
  maxval = 0.05,
}: {
  minval?: number;
  maxval?: number;
} = {}): Initializer => {
  checkNumber(minval, 'minval');
  checkNumber(maxval, 'maxval', minval, `minval (${minval})`);
  return initializer('randomUniform', { minval, maxval }, (weight) => void uniform_(weight, minval, maxval));
};

/** Normally distributed numbers; mean 0 and standard deviation 0.05 by default. */
export const randomNormal = ({ mean = 0, stddev = 0.05 }: { mean?: number; stddev?: number } = {}): Initializer => {
  checkNumber(mean, 'mean');
  checkNumber(stddev, 'stddev', 0);
  return initializer('randomNormal', { mean, stddev }, (weight) => void normal_(weight, mean, stddev));
};

/**
 * Normally distributed numbers, none further than two standard deviations from the mean; mean 0 and standard deviation 0.05 by default.
 *
 * The standard deviation is that of the distribution before it is cut.
 */
export const truncatedNormal = ({ mean = 0, stddev = 0.05 }: { mean?: number; stddev?: number } = {}): Initializer => {
  checkNumber(mean, 'mean');
  checkNumber(stddev, 'stddev', 0);
  return initializer('truncatedNormal', { mean, stddev }, (weight) => fillTruncated(weight, mean, stddev));
};

type FanMode = (fans: Fans) => number;
const fanIn: FanMode = (fans) => fans.fanIn;
const fanAverage: FanMode = (fans) => (fans.fanIn + fans.fanOut) / 2;

/** Uniform in ±sqrt(3 · scale / n), as in Keras' VarianceScaling. */
const scaledUniform = (name: string, scale: number, mode: FanMode) => (): Initializer =>
  initializer(name, {}, (weight, fans) => {
    // PyTorch's order of operations (nn.init.xavier_uniform_), so that the bound is its own to the last bit.
    const bound = Math.sqrt(3) * Math.sqrt(scale / Math.max(1, mode(fans)));
    uniform_(weight, -bound, bound);
  });

/** Truncated normal with variance scale / n, as in Keras' VarianceScaling. */
const scaledNormal = (name: string, scale: number, mode: FanMode) => (): Initializer =>
  initializer(name, {}, (weight, fans) => {
    // The standard deviation of a normal distribution that is cut at two of its own.
    const ofTruncated = 0.87962566103423978;
    fillTruncated(weight, 0, Math.sqrt(scale / Math.max(1, mode(fans))) / ofTruncated);
  });

/**
 * Uniform in ±sqrt(6 / (fanIn + fanOut)): Keras' default for kernels, and the very numbers of `torch.nn.init.xavier_uniform_` for the same seed.
 *
 * @see https://proceedings.mlr.press/v9/glorot10a.html
 */
export const glorotUniform = scaledUniform('glorotUniform', 1, fanAverage);
/** Truncated normal with variance 2 / (fanIn + fanOut). */
export const glorotNormal = scaledNormal('glorotNormal', 1, fanAverage);
/** Uniform in ±sqrt(6 / fanIn), for relu. The numbers of `torch.nn.init.kaiming_uniform_(w, nonlinearity='relu')`. */
export const heUniform = scaledUniform('heUniform', 2, fanIn);
/** Truncated normal with variance 2 / fanIn, for relu. */
export const heNormal = scaledNormal('heNormal', 2, fanIn);
/** Uniform in ±sqrt(3 / fanIn). */
export const lecunUniform = scaledUniform('lecunUniform', 1, fanIn);
/** Truncated normal with variance 1 / fanIn. */
export const lecunNormal = scaledNormal('lecunNormal', 1, fanIn);

const registry = new Registry<(config: Record<string, number>) => Initializer>('initializer');
for (const make of [
  zeros,
  ones,
  constant,
  randomUniform,
  randomNormal,
  truncatedNormal,
  glorotUniform,
  glorotNormal,
  heUniform,
  heNormal,
  lecunUniform,
  lecunNormal,
]) {
  registry.register(make().name, make as (config: Record<string, number>) => Initializer);
}

/** How a configuration names an initializer. */
export interface InitializerConfig {
  name: string;
  config: Record<string, number>;
}

/** The initializer that a name, a configuration or an object means. */
export function getInitializer(like: InitializerLike | InitializerConfig, argument: string): Initializer {
  if (typeof like === 'string') return registry.get(like, argument)({});
  if (typeof like === 'object' && like !== null) {
    if (typeof (like as Initializer).fill === 'function') return like as Initializer;
    if (typeof like.name === 'string') return registry.get(like.name, argument)(like.config ?? {});
  }
  throw typeError('the name of an initializer or one of torch.initializers', argument, like);
}

/** The configuration that {@link getInitializer} takes back. */
export function initializerConfig(of: Initializer): InitializerConfig {
  return { name: of.name, config: { ...of.config } };
}
