import { typeError } from '../errors.js';
import { operator } from '../ops/operator.js';
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

const unary = (op: string): ((x: Tensor) => Tensor) => {
  const call = operator(op);
  return (x) => call(x);
};

const softmaxOp = operator('aten::softmax.int');
const logSoftmaxOp = operator('aten::log_softmax.int');
const leakyReluOp = operator('aten::leaky_relu');

/** The identity. */
export const linear = activation('linear', (x) => x);
/** max(x, 0). */
export const relu = activation('relu', unary('aten::relu'));
/** min(max(x, 0), 6). */
export const relu6 = activation('relu6', unary('aten::relu6'));
/** Over the last axis: positive numbers that sum to 1. */
export const softmax = activation('softmax', (x) => softmaxOp(x, -1));
/** Logarithm of {@link softmax}. */
export const logSoftmax = activation('logSoftmax', (x) => logSoftmaxOp(x, -1));
/** 1 / (1 + exp(-x)). */
export const sigmoid = activation('sigmoid', unary('aten::sigmoid'));
/** Hyperbolic tangent. */
export const tanh = activation('tanh', unary('aten::tanh'));
/** x for x > 0, exp(x) - 1 below. */
export const elu = activation('elu', unary('aten::elu'));
/** Scaled {@link elu} with the constants that keep mean and variance. */
export const selu = activation('selu', unary('aten::selu'));
/** x · Φ(x), exact. */
export const gelu = activation('gelu', unary('aten::gelu'));
/** x · sigmoid(x). */
export const silu = activation('silu', unary('aten::silu'), ['swish']);
/** x · tanh(softplus(x)). */
export const mish = activation('mish', unary('aten::mish'));
/** log(1 + exp(x)). */
export const softplus = activation('softplus', unary('aten::softplus'));
/** x / (1 + |x|), built of operators that have gradients. */
export const softsign = activation('softsign', (x) => div(x, add(abs(x), 1)));
/** exp(x). */
export const exponential = activation('exponential', unary('aten::exp'));
/** relu6(x + 3) / 6. */
export const hardSigmoid = activation('hardSigmoid', unary('aten::hardsigmoid'));
/** x for x > 0, 0.2 · x below (Keras' slope; PyTorch's default is 0.01). */
export const leakyRelu = activation('leakyRelu', (x) => leakyReluOp(x, 0.2));

const div = operator('aten::div.Tensor');
const add = operator('aten::add.Tensor');
const abs = operator('aten::abs');

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
