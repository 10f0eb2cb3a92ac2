import { rangeError, typeError } from '../errors.js';
import { native } from '../native/binding.js';
import { backwardPass } from '../tensor/backwardPass.js';
import { type BackwardOptions, Tensor } from '../tensor/tensor.js';

/** How {@link backward} computes. */
export interface BackwardAllOptions extends BackwardOptions {
  /** Weight of each element of each tensor; may be left out for scalars, as may be null in their place. */
  gradTensors?: Tensor | ReadonlyArray<Tensor | null>;
}

function list(value: unknown, name: string, allowsNull: boolean): Array<Tensor | null> {
  const all: unknown = value instanceof Tensor ? [value] : value;
  const fits = (item: unknown): boolean => item instanceof Tensor || (allowsNull && item === null);
  if (!Array.isArray(all) || !all.every(fits)) throw typeError('a Tensor or an array of Tensors', name, value);
  return all as Array<Tensor | null>;
}

/**
 * Computes the gradients of the sum of several tensors, in one pass, and adds them to the `grad` of the leaves. `x.backward()` does it for one.
 *
 * @throws TorchError when a tensor has no gradient function, or is no scalar and has no weight
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.backward.html
 *
 * @example
 * torch.autograd.backward([loss, penalty]);
 */
export function backward(tensors: Tensor | readonly Tensor[], options: BackwardAllOptions = {}): void {
  const { createGraph = false, inputs, gradTensors } = options;
  const outputs = list(tensors, 'tensors', false) as Tensor[];
  const targets = inputs === undefined ? null : (list(inputs, 'inputs', false) as Tensor[]);
  if (targets?.length === 0) throw rangeError('at least one Tensor', 'inputs', inputs);
  const weights = gradTensors === undefined ? null : list(gradTensors, 'gradTensors', true);
  if (weights !== null && weights.length !== outputs.length) {
    throw new RangeError(
      `Expected ${outputs.length} gradTensors, one for each tensor, but received ${weights.length}. Give null for a scalar`,
    );
  }
  backwardPass(() =>
    native.backward(
      outputs.map((each) => each.handle),
      weights?.map((each) => each?.handle ?? null) ?? null,
      options.retainGraph ?? createGraph,
      createGraph,
      targets?.map((each) => each.handle) ?? null,
    ),
  );
}
