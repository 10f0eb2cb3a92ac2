import { typeError } from '../errors.js';
import * as ops from '../ops/activation.js';
import { exp, sigmoid as sigmoidOp, tanh as tanhOp } from '../ops/pointwise.js';
import { Registry } from '../registry.js';
import type { Tensor } from '../tensor/tensor.js';

/** An element-wise function after a layer, with the name that configurations use. */
export interface Activation {
  readonly name: string;
  (x: Tensor): Tensor;
}

/** The name of an activation, or a function of one's own. */
export type ActivationLike = string | ((x: Tensor) => Tensor);

const registry = new Registry<Activation>('activation');

function activation(name: string, apply: (x: Tensor) => Tensor, aliases: string[] = []): Activation {
  const named = Object.defineProperty((x: Tensor) => apply(x), 'name', { value: name }) as Activation;
  registry.register(name, named, aliases);
  return named;
}

/** The identity. */
export const linear = activation('linear', (x) => x);
/** max(x, 0). */
export const relu = activation('relu', ops.relu);
/** min(max(x, 0), 6). */
export const relu6 = activation('relu6', ops.relu6);
/** Over the last axis: positive numbers that sum to 1. */
export const softmax = activation('softmax', (x) => ops.softmax(x, -1));
/** Logarithm of {@link softmax}. */
export const logSoftmax = activation('logSoftmax', (x) => ops.logSoftmax(x, -1));
/** 1 / (1 + exp(-x)). */
export const sigmoid = activation('sigmoid', sigmoidOp);
/** Hyperbolic tangent. */
export const tanh = activation('tanh', tanhOp);
/** x for x > 0, exp(x) - 1 below. */
export const elu = activation('elu', ops.elu);
/** Scaled {@link elu} with the constants that keep mean and variance. */
export const selu = activation('selu', ops.selu);
/** x · Φ(x), exact. */
export const gelu = activation('gelu', ops.gelu);
/** x · sigmoid(x). */
export const silu = activation('silu', ops.silu, ['swish']);
/** x · tanh(softplus(x)). */
export const mish = activation('mish', ops.mish);
/** log(1 + exp(x)). */
export const softplus = activation('softplus', ops.softplus);
/** x / (1 + |x|). */
export const softsign = activation('softsign', ops.softsign);
/** exp(x). */
export const exponential = activation('exponential', exp);
/** relu6(x + 3) / 6. */
export const hardSigmoid = activation('hardSigmoid', ops.hardsigmoid);
/** x for x > 0, 0.2 · x below (Keras' slope; PyTorch's default is 0.01). */
export const leakyRelu = activation('leakyRelu', (x) => ops.leakyRelu(x, 0.2));

/** The activation that a name or a function means; undefined and null mean {@link linear}. */
export function getActivation(like: ActivationLike | null | undefined, argument: string): Activation {
  if (like === undefined || like === null) return linear;
  if (typeof like === 'function') return like as Activation;
  if (typeof like === 'string') return registry.get(like, argument);
  throw typeError('the name of an activation or a function', argument, like);
}

/** True when a configuration can name `of`. */
export function isNamedActivation(of: Activation): boolean {
  return registry.has(of.name) && registry.get(of.name, 'activation') === of;
}
