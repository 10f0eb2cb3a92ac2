import {
  getInitializer,
  type Initializer,
  type InitializerLike,
  initializerConfig,
} from '../initializers/initializer.js';
import { add } from '../ops/arithmetic.js';
import type { Tensor } from '../tensor/tensor.js';
import { checkOptionNames, Layer, type LayerOptions } from './layer.js';
import type { Weight } from './weight.js';

/** Options of {@link PositionEmbedding}. */
export interface PositionEmbeddingOptions extends LayerOptions {
  /** Default `'randomUniform'` (from -0.05 to 0.05), as of `embedding`. */
  embeddingsInitializer?: InitializerLike;
}

/**
 * Adds a learned vector for each position: `[batch, steps, features]` stays `[batch, steps, features]`. It tells a transformer, which would take its input for a
 * set, the order of the steps. Gehring et al. 2017, https://arxiv.org/abs/1705.03122.
 *
 * Weights: embeddings `[steps, features]` (in a state dict `weight`).
 *
 * @throws RangeError when the input is not `[batch, steps, features]`
 * @see https://keras.io/keras_hub/api/modeling_layers/position_embedding/ which gives the vectors alone
 *
 * @example
 * model.add(torch.layers.embedding({ inputDim: 10_000, outputDim: 64, inputShape: [100] }));
 * model.add(torch.layers.positionEmbedding());
 */
export class PositionEmbedding extends Layer {
  readonly className = 'PositionEmbedding';
  readonly #initializer: Initializer;
  #embeddings: Weight | undefined;

  constructor(options: PositionEmbeddingOptions = {}) {
    super(options);
    checkOptionNames(options, ['embeddingsInitializer'], 'positionEmbedding');
    this.#initializer = getInitializer(options.embeddingsInitializer ?? 'randomUniform', 'embeddingsInitializer');
  }

  override build(inputShape: readonly number[]): void {
    const [steps, features] = inputShape;
    if (inputShape.length !== 2 || steps === undefined || features === undefined) {
      throw new RangeError(
        `Expected input of shape [batch, steps, features] for layer '${this.name}' but received [batch${inputShape.map((size) => `, ${size}`).join('')}]`,
      );
    }
    this.#embeddings = this.addWeight({
      name: 'embeddings',
      torchName: 'weight',
      shape: [steps, features],
      initializer: this.#initializer,
      fanIn: steps,
      fanOut: features,
    });
  }

  call(x: Tensor): Tensor {
    return add(x, (this.#embeddings as Weight).value);
  }

  override getConfig(): Record<string, unknown> {
    return { ...super.getConfig(), embeddingsInitializer: initializerConfig(this.#initializer) };
  }
}
