import { rangeError, typeError } from '../errors.js';
import {
  getInitializer,
  type Initializer,
  type InitializerLike,
  initializerConfig,
} from '../initializers/initializer.js';
import { to } from '../ops/convert.js';
import { embedding } from '../ops/embedding.js';
import { max, min } from '../ops/reduction.js';
import type { Tensor } from '../tensor/tensor.js';
import { checkOptionNames, checkPositiveInteger, Layer, type LayerOptions } from './layer.js';
import type { Weight } from './weight.js';

/** Options of {@link Embedding}. */
export interface EmbeddingOptions extends LayerOptions {
  /** How many ids there are: 0 to `inputDim - 1`. */
  inputDim: number;
  /** Numbers for each id. */
  outputDim: number;
  /** Default `'randomUniform'` (from -0.05 to 0.05). */
  embeddingsInitializer?: InitializerLike;
  /** Keras' masks are not supported: only false. */
  maskZero?: boolean;
}

/**
 * A learned vector for each id: `[batch, ...]` to `[batch, ..., outputDim]`.
 *
 * Ids are whole numbers of any dtype. Models bring their data to float32, which has every whole number up to 2^24 exactly: with more ids than that
 * neighbours would fall together, so `inputDim` may not be larger. What lies behind a point is dropped.
 *
 * Weights: embeddings `[inputDim, outputDim]` (in a state dict `weight`).
 *
 * @throws RangeError when the data of a model that begins with this layer have an id outside of 0 to `inputDim - 1`; elsewhere, and in `predictSync`,
 * that is a TorchError ("index out of range in self")
 * @see https://keras.io/api/layers/core_layers/embedding/
 *
 * @example
 * const model = torch.sequential([
 *   torch.layers.embedding({ inputDim: 10_000, outputDim: 64, inputShape: [100] }),
 *   torch.layers.globalAveragePooling1d(),
 *   torch.layers.dense({ units: 1, activation: 'sigmoid' }),
 * ]);
 */
export class Embedding extends Layer {
  readonly className = 'Embedding';
  readonly inputDim: number;
  readonly outputDim: number;
  readonly #initializer: Initializer;
  #embeddings: Weight | undefined;

  constructor(options: EmbeddingOptions) {
    if (typeof options !== 'object' || options === null)
      throw typeError('an options object such as { inputDim: 1000, outputDim: 64 }', 'embedding', options);
    super(options);
    checkOptionNames(options, ['inputDim', 'outputDim', 'embeddingsInitializer', 'maskZero'], 'embedding');
    this.inputDim = checkPositiveInteger(options.inputDim, 'inputDim of embedding');
    if (this.inputDim > 2 ** 24) {
      throw rangeError('at most 2^24 ids, which float32 can tell apart,', 'inputDim of embedding', this.inputDim);
    }
    this.outputDim = checkPositiveInteger(options.outputDim, 'outputDim of embedding');
    if (options.maskZero) {
      throw rangeError(
        'false',
        'maskZero of embedding',
        options.maskZero,
        'Masks are not supported: id 0 is one like the others',
      );
    }
    this.#initializer = getInitializer(options.embeddingsInitializer ?? 'randomUniform', 'embeddingsInitializer');
  }

  override build(): void {
    this.#embeddings = this.addWeight({
      name: 'embeddings',
      torchName: 'weight',
      shape: [this.inputDim, this.outputDim],
      initializer: this.#initializer,
      fanIn: this.inputDim,
      fanOut: this.outputDim,
    });
  }

  override computeOutputShape(inputShape: readonly number[]): number[] {
    return [...inputShape, this.outputDim];
  }

  override checkSamples(x: Tensor, argument: string): void {
    const [least, most] = [min(x).item<number>(), max(x).item<number>()];
    // Also false for NaN.
    if (least > -1 && most < this.inputDim) return;
    throw rangeError(
      `ids from 0 to ${this.inputDim - 1} for layer '${this.name}' (its inputDim is ${this.inputDim})`,
      argument,
      least > -1 ? most : least,
    );
  }

  call(x: Tensor): Tensor {
    return embedding(to(x, 'int64'), (this.#embeddings as Weight).value);
  }

  override getConfig(): Record<string, unknown> {
    return {
      ...super.getConfig(),
      inputDim: this.inputDim,
      outputDim: this.outputDim,
      embeddingsInitializer: initializerConfig(this.#initializer),
    };
  }
}
