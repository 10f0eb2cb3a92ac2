import { rangeError, typeError } from '../errors.js';
import { Layer } from '../layers/layer.js';
import { Model } from '../models/model.js';
import { namedWeights } from '../models/weights.js';
import { readOptions } from '../ops/arguments.js';
import { Tensor } from '../tensor/tensor.js';

/** Options of {@link functionalCall}. */
export interface FunctionalCallOptions {
  /** Compute as in training: dropout drops only then. Default false. */
  training?: boolean;
}

/**
 * What a model or layer makes of a batch with other weights than its own, which stay as they are: the model as a function of its weights, to be differentiated and
 * vectorized.
 *
 * @param of built: its weights exist
 * @param weights by the names of the model's `stateDict()`; of a layer by PyTorch's names, such as `weight`. What is left out is its own
 * @param x `[batch, ...inputShape]`
 * @throws TypeError or RangeError for what is no such tensor, and for names and shapes that the weights do not have
 * @see https://docs.pytorch.org/docs/stable/generated/torch.func.functional_call.html
 *
 * @example
 * const loss = (weights, x, y) => torch.func.functionalCall(model, weights, x.unsqueeze(0)).sub(y).square().mean();
 * const perSample = torch.vmap(torch.func.grad(loss), { inDims: [null, 0, 0] })(model.stateDict(), xs, ys);
 */
export function functionalCall(
  of: Model | Layer,
  weights: Readonly<Record<string, Tensor>>,
  x: Tensor,
  options?: FunctionalCallOptions,
): Tensor {
  const isLayer = of instanceof Layer;
  if (!isLayer && !(of instanceof Model))
    throw typeError('a model or a layer', 'the first argument of functionalCall', of);
  if (typeof weights !== 'object' || weights === null)
    throw typeError('an object of Tensors by name', 'weights', weights);
  if (!(x instanceof Tensor)) throw typeError('a Tensor', 'x', x);
  const { training = false } = readOptions<FunctionalCallOptions>(options, 'functionalCall', ['training']);
  if (!of.built) {
    throw rangeError(
      'a built model or layer',
      'the first argument of functionalCall',
      of,
      'Give its first layer an inputShape',
    );
  }
  const prefix = isLayer ? `${of.name}.` : '';
  const named = namedWeights(isLayer ? [of] : of.layers);
  const byName = new Map(named.map(({ name, weight }) => [name.slice(prefix.length), weight]));
  let run = (): Tensor => (isLayer ? of.call(x, { training }) : of.call(x, { training }));
  for (const [name, value] of Object.entries(weights)) {
    const weight = byName.get(name);
    if (weight === undefined) throw rangeError(`one of ${[...byName.keys()].join(', ')}`, 'the name of a weight', name);
    if (!(value instanceof Tensor)) throw typeError('a Tensor', `weights['${name}']`, value);
    if (value.shape.join() !== weight.value.shape.join()) {
      const [wanted, came] = [weight.value.shape, value.shape].map((shape) => `[${shape.join(', ')}]`);
      throw new RangeError(`Expected the shape ${wanted} for weights['${name}'] but received ${came}`);
    }
    const inner = run;
    run = () => weight.withValue(value, inner);
  }
  return run();
}
