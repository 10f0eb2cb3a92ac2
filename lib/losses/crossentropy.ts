import { clamp, div, mul } from '../ops/arithmetic.js';
import {
  binaryCrossEntropy,
  binaryCrossEntropyWithLogits,
  crossEntropy,
  nllLoss,
  type Reduction,
} from '../ops/lossFunctions.js';
import { log, neg } from '../ops/pointwise.js';
import { mean, sum } from '../ops/reduction.js';
import { movedim, reshape } from '../ops/shape.js';
import type { DType } from '../tensor/dtype.js';
import type { Tensor } from '../tensor/tensor.js';
import { Loss, type LossContext } from './loss.js';
import { aminmax } from './range.js';

/** Keras keeps probabilities this far from 0 and 1 before taking logarithms. */
const epsilon = 1e-7;

/** Options of the crossentropies. */
export interface CrossentropyOptions {
  /** The outputs are logits, before softmax or sigmoid. Default false. */
  fromLogits?: boolean;
}

/** ATen wants the classes on axis 1, Keras has them on the last. */
function classesSecond(x: Tensor): Tensor {
  return x.shape.length > 2 ? movedim(x, -1, 1) : x;
}

/** Probabilities that sum to 1 over the classes and stay away from 0, as Keras prepares them. */
function safeProbabilities(output: Tensor): Tensor {
  return clamp(div(output, sum(output, -1, { keepdim: true })), epsilon, 1 - epsilon);
}

abstract class Crossentropy extends Loss {
  readonly fromLogits: boolean;

  constructor({ fromLogits = false }: CrossentropyOptions = {}) {
    super();
    this.fromLogits = fromLogits;
  }

  override getConfig(): { name: string; config: Record<string, unknown> } {
    return { name: this.name, config: { fromLogits: this.fromLogits } };
  }
}

/**
 * Crossentropy between one-hot (or soft) targets and probabilities over the last axis, both `[batch, ..., classes]`.
 *
 * After a softmax layer the two are computed together from the logits, in the stable form; otherwise probabilities are kept within 1e-7 of 0 and 1.
 *
 * @see https://keras.io/api/losses/probabilistic_losses/#categoricalcrossentropy-class
 */
export class CategoricalCrossentropy extends Crossentropy {
  readonly name = 'categoricalCrossentropy';
  override readonly absorbs = 'softmax';

  override withLogits(): Loss {
    return new CategoricalCrossentropy({ fromLogits: true });
  }

  perSample(target: Tensor, output: Tensor): Tensor {
    if (this.fromLogits) return crossEntropy(classesSecond(output), classesSecond(target), { reduction: 'none' });
    return neg(sum(mul(target, log(safeProbabilities(output))), -1));
  }

  override mean(target: Tensor, output: Tensor): Tensor {
    if (!this.fromLogits) return super.mean(target, output);
    return crossEntropy(classesSecond(output), classesSecond(target));
  }

  override checkShapes(context: LossContext): void {
    const { targetShape, outputShape } = context;
    const isLabel = targetShape.length < outputShape.length || (targetShape.at(-1) === 1 && outputShape.at(-1) !== 1);
    if (isLabel) {
      throw new RangeError(
        `Expected one-hot targets y of shape [batch, ${outputShape.join(', ')}] for loss ${this.name} but received ` +
          `[batch${targetShape.map((size) => `, ${size}`).join('')}]. For integer labels use sparseCategoricalCrossentropy`,
      );
    }
    super.checkShapes(context);
    if ((outputShape.at(-1) ?? 1) === 1) {
      throw new RangeError(
        `Expected a last layer with at least 2 units for loss ${this.name} but it has 1. For one output use binaryCrossentropy`,
      );
    }
  }
}

/**
 * Crossentropy between integer labels `[batch]` (or `[batch, 1]`) and probabilities `[batch, classes]`.
 *
 * @see https://keras.io/api/losses/probabilistic_losses/#sparsecategoricalcrossentropy-class
 */
export class SparseCategoricalCrossentropy extends Crossentropy {
  readonly name = 'sparseCategoricalCrossentropy';
  override readonly absorbs = 'softmax';
  override readonly targetDtype: DType = 'int64';

  override withLogits(): Loss {
    return new SparseCategoricalCrossentropy({ fromLogits: true });
  }

  #labels(target: Tensor, output: Tensor): Tensor {
    return target.shape.length === output.shape.length ? reshape(target, target.shape.slice(0, -1)) : target;
  }

  #loss(target: Tensor, output: Tensor, reduction: Reduction): Tensor {
    const labels = this.#labels(target, output);
    if (this.fromLogits) return crossEntropy(classesSecond(output), labels, { reduction });
    return nllLoss(classesSecond(log(safeProbabilities(output))), labels, { reduction });
  }

  perSample(target: Tensor, output: Tensor): Tensor {
    return this.#loss(target, output, 'none');
  }

  override mean(target: Tensor, output: Tensor): Tensor {
    return this.#loss(target, output, 'mean');
  }

  override checkShapes({ targetShape, outputShape }: LossContext): void {
    const want = outputShape.slice(0, -1);
    const fits = String(targetShape) === String(want) || String(targetShape) === String([...want, 1]);
    if (fits) return;
    const hint = String(targetShape) === String(outputShape) ? '. For one-hot targets use categoricalCrossentropy' : '';
    throw new RangeError(
      `Expected integer labels y of shape [batch${want.map((size) => `, ${size}`).join('')}] for loss ${this.name} but received ` +
        `[batch${targetShape.map((size) => `, ${size}`).join('')}]${hint}`,
    );
  }

  override checkTargets(target: Tensor, outputShape: readonly number[]): void {
    if (target.numel() === 0) return;
    const classes = outputShape.at(-1) ?? 1;
    const [low, high] = aminmax(target);
    const wrong = low < 0 ? low : high;
    if (low < 0 || high >= classes) {
      throw new RangeError(
        `Expected labels from 0 to ${classes - 1} in y for loss ${this.name}, as the last layer has ${classes} units, but received ${wrong}`,
      );
    }
  }
}

/**
 * Crossentropy between targets 0 or 1 and probabilities of the same shape, mean over the last axis.
 *
 * After a sigmoid layer the two are computed together from the logits; otherwise probabilities are kept within 1e-7 of 0 and 1.
 *
 * @see https://keras.io/api/losses/probabilistic_losses/#binarycrossentropy-class
 */
export class BinaryCrossentropy extends Crossentropy {
  readonly name = 'binaryCrossentropy';
  override readonly absorbs = 'sigmoid';

  override withLogits(): Loss {
    return new BinaryCrossentropy({ fromLogits: true });
  }

  #elements(target: Tensor, output: Tensor): Tensor {
    if (this.fromLogits) return binaryCrossEntropyWithLogits(output, target, { reduction: 'none' });
    return binaryCrossEntropy(clamp(output, epsilon, 1 - epsilon), target, { reduction: 'none' });
  }

  perSample(target: Tensor, output: Tensor): Tensor {
    const losses = this.#elements(target, output);
    return losses.shape.length > 1 ? mean(losses, -1) : losses;
  }

  override mean(target: Tensor, output: Tensor): Tensor {
    if (this.fromLogits) return binaryCrossEntropyWithLogits(output, target);
    return super.mean(target, output);
  }

  override checkTargets(target: Tensor): void {
    if (target.numel() === 0) return;
    const [low, high] = aminmax(target);
    if (low < 0 || high > 1) {
      throw new RangeError(`Expected targets y from 0 to 1 for loss ${this.name} but received ${low < 0 ? low : high}`);
    }
  }
}
