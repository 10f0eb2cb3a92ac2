import { typeError } from '../errors.js';
import type { Layer } from '../layers/layer.js';
import type { KerasWeight, Weight } from '../layers/weight.js';
import { tensor as makeTensor } from '../tensor/creation.js';
import type { TensorLike } from '../tensor/nested.js';
import { tidy } from '../tensor/scope.js';
import { Tensor } from '../tensor/tensor.js';

/** Options of `model.loadStateDict`. */
export interface LoadStateDictOptions {
  /** All names must be there, and no others. Default true. */
  strict?: boolean;
  /**
   * Take over the memory of the tensors instead of copying them: contiguous ones of the weights' dtype and device. Whoever writes to them afterwards changes the
   * model. Default false.
   */
  assign?: boolean;
}

/** A weight and the name that it has in a state dict, such as `dense_1.weight`. */
export interface NamedWeight {
  name: string;
  layer: Layer;
  weight: Weight;
}

/** The weights of layers in Keras' order: layer by layer, kernel before bias; those of a layer inside another under the names of both. */
export function namedWeights(layers: readonly Layer[], path = ''): NamedWeight[] {
  return layers.flatMap((layer) => {
    const inside = `${path}${layer.name}.`;
    const own = layer.ownWeights.map((weight) => ({ name: `${inside}${weight.torchName}`, layer, weight }));
    return [...own, ...namedWeights(layer.sublayers, inside)];
  });
}

/** A weight as Keras has it, and its name there, such as `dense_1/kernel`. */
export interface NamedKerasWeight {
  name: string;
  weight: KerasWeight;
}

/** The weights of layers as Keras divides and orders them. */
export function namedKerasWeights(layers: readonly Layer[], path = ''): NamedKerasWeight[] {
  return layers.flatMap((layer) => {
    const inside = `${path}${layer.name}/`;
    const own = layer.ownKerasWeights.map((weight) => ({ name: `${inside}${weight.name}`, weight }));
    return [...own, ...namedKerasWeights(layer.sublayers, inside)];
  });
}

/** Copies weights in Keras' order and layout into layers; all are checked before the first is changed. */
export function setKerasWeights(layers: readonly Layer[], values: ReadonlyArray<Tensor | TensorLike>): void {
  const named = namedKerasWeights(layers);
  if (!Array.isArray(values)) throw typeError('an array of weights, as getWeights() gives', 'weights', values);
  if (values.length !== named.length) {
    throw new RangeError(
      `Expected ${named.length} weights (${named.map(({ name }) => name).join(', ')}) but received ${values.length}`,
    );
  }
  tidy(() => {
    const tensors = values.map((value, i) => {
      const { name, weight } = named[i] as NamedKerasWeight;
      const value_ = value instanceof Tensor ? value : makeTensor(value as TensorLike);
      if (String(value_.shape) !== String(weight.kerasShape)) {
        throw new RangeError(
          `Expected shape [${weight.kerasShape.join(', ')}] for weight ${i} (${name}) but received [${value_.shape.join(', ')}]`,
        );
      }
      return value_;
    });
    tensors.forEach((tensor, i) => {
      (named[i] as NamedKerasWeight).weight.fromKeras(tensor);
    });
  });
}

/**
 * Brings a state dict of PyTorch's `nn.Sequential` (`0.weight`, `0.bias`, `2.weight`, ...) to this model's names: numbered modules with weights are taken in
 * the order of the layers with weights. Other state dicts pass unchanged.
 */
function renameNumbered(
  state: Readonly<Record<string, Tensor>>,
  layers: readonly Layer[],
): Readonly<Record<string, Tensor>> {
  const keys = Object.keys(state);
  if (keys.length === 0 || !keys.every((key) => /^\d+\../.test(key))) return state;
  const numbers = [...new Set(keys.map((key) => Number(key.split('.')[0])))].sort((a, b) => a - b);
  const withWeights = layers.filter((layer) => layer.weights.length > 0);
  if (numbers.length !== withWeights.length) return state;
  return Object.fromEntries(
    keys.map((key) => {
      const dot = key.indexOf('.');
      const layer = withWeights[numbers.indexOf(Number(key.slice(0, dot)))];
      return [`${layer?.name}${key.slice(dot)}`, state[key] as Tensor];
    }),
  );
}

/** Refuses memory that recorded steps could not use as that of the weight. */
function checkAssignable(name: string, value: Tensor, weight: Tensor): void {
  const describe = (tensor: Tensor) => `${tensor.dtype} on ${tensor.device}`;
  if (value.layout === 'strided' && describe(value) === describe(weight) && value.isContiguous()) return;
  const received = value.layout !== 'strided' ? value.layout : value.isContiguous() ? describe(value) : 'gaps between';
  throw new RangeError(
    `Expected contiguous memory of ${describe(weight)} for '${name}' in the state dict but received ${received}. Without assign it is copied and converted`,
  );
}

/**
 * Copies a state dict (PyTorch's names and layout) into layers, or takes over its memory with `assign`; all is checked before the first weight is
 * changed.
 */
export function loadState(
  layers: readonly Layer[],
  given: Readonly<Record<string, Tensor>>,
  { strict = true, assign = false }: LoadStateDictOptions = {},
): { missing: string[]; unexpected: string[] } {
  if (typeof given !== 'object' || given === null) throw typeError('an object of Tensors by name', 'stateDict', given);
  const state = renameNumbered(given, layers);
  const named = namedWeights(layers);
  const missing = named.filter(({ name }) => !(name in state)).map(({ name }) => name);
  const names = new Set(named.map(({ name }) => name));
  // PyTorch's batch normalization counts batches, which matters only where its momentum is None.
  const unexpected = Object.keys(state).filter((name) => !names.has(name) && !name.endsWith('.num_batches_tracked'));
  if (strict && (missing.length > 0 || unexpected.length > 0)) {
    const parts = [
      missing.length > 0 ? `missing ${missing.join(', ')}` : '',
      unexpected.length > 0 ? `unexpected ${unexpected.join(', ')}` : '',
    ].filter(Boolean);
    throw new RangeError(
      `Expected a state dict with ${[...names].join(', ')} but received one with ${parts.join('; ')}. { strict: false } takes what fits`,
    );
  }
  const pairs = named.flatMap(({ name, weight }) => {
    const value = state[name];
    if (value === undefined) return [];
    if (!(value instanceof Tensor)) throw typeError('a Tensor', `stateDict['${name}']`, value);
    if (String(value.shape) !== String(weight.value.shape)) {
      throw new RangeError(
        `Expected shape [${weight.value.shape.join(', ')}] for '${name}' in the state dict but received [${value.shape.join(', ')}]`,
      );
    }
    if (assign) checkAssignable(name, value, weight.value);
    return [{ weight, value }];
  });
  for (const { weight, value } of pairs) {
    if (assign) weight.assign(value);
    else weight.set(value);
  }
  return { missing, unexpected };
}
