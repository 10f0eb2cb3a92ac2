import { typeError } from '../errors.js';
import { mul } from '../ops/arithmetic.js';
import { mean } from '../ops/reduction.js';
import { reshape } from '../ops/shape.js';
import type { DType } from '../tensor/dtype.js';
import type { Tensor } from '../tensor/tensor.js';

/** What a loss must know of the model to be checked against it. */
export interface LossContext {
  /** Shape of one target, without the batch. */
  targetShape: readonly number[];
  /** Shape of one output, without the batch. */
  outputShape: readonly number[];
}

/**
 * The base of the losses: how far outputs are from targets.
 *
 * Reduction is Keras' `sum_over_batch_size`: the losses of the samples, times their weights when there are such, summed and divided by their number.
 */
export abstract class Loss {
  /** Name in camelCase, such as `meanSquaredError`. */
  abstract readonly name: string;

  /** dtype that targets are brought to. */
  readonly targetDtype: DType = 'float32';

  /** The activation that this loss can take in: it is then given what lies before the activation, and computes both in one stable form. */
  readonly absorbs: string | null = null;

  /** The same loss for outputs before the activation that it {@link absorbs}. */
  withLogits(): Loss {
    return this;
  }

  /** The loss of each sample, `[batch, ...]` without the last axis. */
  abstract perSample(target: Tensor, output: Tensor): Tensor;

  /** Mean loss of a batch, a scalar. */
  mean(target: Tensor, output: Tensor): Tensor {
    return mean(this.perSample(target, output));
  }

  /** Weighted loss of a batch, a scalar: the sum of weight · loss over the number of samples. `weights` is `[batch]`. */
  weightedMean(target: Tensor, output: Tensor, weights: Tensor): Tensor {
    const losses = this.perSample(target, output);
    const extra = losses.shape.length - 1;
    return mean(mul(losses, extra > 0 ? reshape(weights, [-1, ...new Array<number>(extra).fill(1)]) : weights));
  }

  /** Throws when targets or outputs of these shapes cannot be compared. */
  checkShapes({ targetShape, outputShape }: LossContext): void {
    if (String(targetShape) !== String(outputShape)) {
      throw new RangeError(
        `Expected targets y of shape [batch${outputShape.map((size) => `, ${size}`).join('')}] for loss ${this.name}, as the last layer gives, ` +
          `but received [batch${targetShape.map((size) => `, ${size}`).join('')}]`,
      );
    }
  }

  /** Throws when the values of all targets (a copy of them on the host) are out of the loss' range. */
  checkTargets(_target: Tensor, _outputShape: readonly number[]): void {}

  /** What `getLoss` takes back. */
  getConfig(): { name: string; config: Record<string, unknown> } {
    return { name: this.name, config: {} };
  }
}

/** A loss given as a function `(yTrue, yPred) => losses` of each sample, or a scalar. */
export class FunctionLoss extends Loss {
  readonly name: string;
  readonly #fn: (target: Tensor, output: Tensor) => Tensor;

  constructor(fn: (target: Tensor, output: Tensor) => Tensor) {
    super();
    if (typeof fn !== 'function') throw typeError('a function', 'loss', fn);
    this.#fn = fn;
    this.name = fn.name || 'loss';
  }

  override perSample(target: Tensor, output: Tensor): Tensor {
    return this.#fn(target, output);
  }

  /** A function of one's own may compare whatever shapes it likes. */
  override checkShapes(): void {}
}
