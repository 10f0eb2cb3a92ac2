import { rangeError, typeError } from '../errors.js';
import { reshape } from '../ops/shape.js';
import type { Tensor } from '../tensor/tensor.js';
import { checkOptionNames, checkPositiveInteger, Layer, type LayerOptions } from './layer.js';

/** Options of {@link Reshape}. */
export interface ReshapeOptions extends LayerOptions {
  /** Shape of one output sample, without the batch; one size may be -1, which is then what remains. */
  targetShape: readonly number[];
}

/**
 * Gives the elements of each sample another shape: `[batch, ...]` to `[batch, ...targetShape]`.
 *
 * @throws RangeError when the sample has another number of elements
 * @see https://keras.io/api/layers/reshaping_layers/reshape/
 *
 * @example
 * torch.sequential([torch.layers.reshape({ targetShape: [28, 28, 1], inputShape: [784] })]);
 */
export class Reshape extends Layer {
  readonly className = 'Reshape';
  readonly targetShape: readonly number[];

  constructor(options: ReshapeOptions) {
    if (typeof options !== 'object' || options === null)
      throw typeError('an options object such as { targetShape: [28, 28, 1] }', 'reshape', options);
    super(options);
    checkOptionNames(options, ['targetShape'], 'reshape');
    const { targetShape } = options;
    if (!Array.isArray(targetShape))
      throw typeError('an array of positive integers, one of which may be -1,', 'targetShape of reshape', targetShape);
    this.targetShape = targetShape.map((size, i) =>
      size === -1 ? -1 : checkPositiveInteger(size, `targetShape[${i}] of reshape`),
    );
    if (this.targetShape.filter((size) => size === -1).length > 1)
      throw rangeError('at most one -1', 'targetShape of reshape', targetShape);
  }

  override build(inputShape: readonly number[]): void {
    this.computeOutputShape(inputShape);
  }

  override computeOutputShape(inputShape: readonly number[]): number[] {
    const elements = inputShape.reduce((product, size) => product * size, 1);
    const known = this.targetShape.reduce((product, size) => (size === -1 ? product : product * size), 1);
    const shape = this.targetShape.map((size) => (size === -1 ? elements / known : size));
    if (!shape.every(Number.isInteger) || shape.reduce((product, size) => product * size, 1) !== elements) {
      throw new RangeError(
        `Expected samples that fit targetShape [${this.targetShape.join(', ')}] for layer '${this.name}' but received [${inputShape.join(', ')}], which are ${elements} elements`,
      );
    }
    return shape;
  }

  call(x: Tensor): Tensor {
    return reshape(x, [x.size(0), ...this.computeOutputShape(x.shape.slice(1))]);
  }

  override getConfig(): Record<string, unknown> {
    return { ...super.getConfig(), targetShape: [...this.targetShape] };
  }
}
