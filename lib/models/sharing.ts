import { type SharedTensor, type ShareOptions, share } from '../tensor/share.js';
import type { Model } from './model.js';
import { namedWeights } from './weights.js';

/** A model on its way to another thread: plain data, which `postMessage` and `workerData` take. `torch.modelFromShared` makes a model of it. */
export interface SharedModel {
  readonly className: string;
  /** The layers without weights. */
  readonly config: Record<string, unknown>;
  /** The weights by PyTorch's names and in its layout. */
  readonly weights: Record<string, SharedTensor>;
}

/** Configuration and weights, these as shared tensors. */
export function shareModel(model: Model, options: ShareOptions): SharedModel {
  const weights = Object.fromEntries(namedWeights(model.layers).map(({ name, weight }) => [name, weight.value]));
  return { ...model.getConfig(), weights: share(weights, options) };
}
