import { eq, gt } from '../ops/comparison.js';
import { to } from '../ops/convert.js';
import { l1Loss, mseLoss } from '../ops/lossFunctions.js';
import { argmax, mean } from '../ops/reduction.js';
import { reshape } from '../ops/shape.js';
import type { Tensor } from '../tensor/tensor.js';

/**
 * A number that is reported for each epoch: the mean over all samples of what it gives for each batch.
 */
export interface Metric {
  /** Name in logs and histories, such as `accuracy`. */
  readonly name: string;
  /** Which metric it is, for configurations: `accuracy` may be any of three. */
  readonly kind: string;
  /** What the metric was made with beside its name, for configurations. */
  readonly config?: Readonly<Record<string, number>>;
  /** The metric gives the same for logits as for what softmax or sigmoid make of them (with `threshold` moved to logits). */
  readonly acceptsLogits: boolean;
  /**
   * Mean over a batch, a scalar.
   *
   * @param isLogits true where `output` is what lies before a last activation that the loss has taken in
   */
  compute(target: Tensor, output: Tensor, isLogits: boolean): Tensor;
}

const asFloat = (x: Tensor): Tensor => to(x, 'float32');

/** Share of samples whose largest output is where the target's largest value is. */
export function categoricalAccuracy(name = 'categoricalAccuracy'): Metric {
  return {
    name,
    kind: 'categoricalAccuracy',
    acceptsLogits: true,
    compute: (target, output) => mean(asFloat(eq(argmax(target, -1), argmax(output, -1)))),
  };
}

/** Share of samples whose largest output is at the label. */
export function sparseCategoricalAccuracy(name = 'sparseCategoricalAccuracy'): Metric {
  return {
    name,
    kind: 'sparseCategoricalAccuracy',
    acceptsLogits: true,
    compute: (target, output) => {
      const labels = target.shape.length === output.shape.length ? reshape(target, target.shape.slice(0, -1)) : target;
      return mean(asFloat(eq(labels, argmax(output, -1))));
    },
  };
}

/** Share of outputs on the right side of `threshold` (default 0.5). */
export function binaryAccuracy(name = 'binaryAccuracy', threshold = 0.5): Metric {
  const logit = Math.log(threshold / (1 - threshold));
  return {
    name,
    kind: 'binaryAccuracy',
    config: { threshold },
    acceptsLogits: true,
    compute: (target, output, isLogits) => {
      const chosen = asFloat(gt(output, isLogits ? logit : threshold));
      return mean(asFloat(eq(target, chosen)));
    },
  };
}

/** Mean of the squared differences. */
export function meanSquaredError(name = 'meanSquaredError'): Metric {
  return {
    name,
    kind: 'meanSquaredError',
    acceptsLogits: false,
    compute: (target, output) => mseLoss(output, target),
  };
}

/** Mean of the absolute differences. */
export function meanAbsoluteError(name = 'meanAbsoluteError'): Metric {
  return {
    name,
    kind: 'meanAbsoluteError',
    acceptsLogits: false,
    compute: (target, output) => l1Loss(output, target),
  };
}

/** A metric given as a function of targets and outputs, giving a scalar or one number a sample. */
export function functionMetric(fn: (target: Tensor, output: Tensor) => Tensor): Metric {
  return {
    name: fn.name || 'metric',
    kind: 'function',
    acceptsLogits: false,
    compute: (target, output) => {
      const value = fn(target, output);
      return value.shape.length === 0 ? asFloat(value) : mean(asFloat(value));
    },
  };
}
