import { typeError } from '../errors.js';
import { checkNumerics, type Numerics } from '../graph/numerics.js';
import type { Loss } from '../losses/loss.js';
import { getLoss, type LossLike } from '../losses/registry.js';
import { checkMetric, type MetricLike } from '../metrics/registry.js';
import type { Optimizer } from '../optim/optimizer.js';
import { getOptimizer, type OptimizerLike } from '../optim/registry.js';
import { checkPrecision, type Precision } from './precision.js';

/** What `model.compile` takes. */
export interface CompileOptions {
  /** `'adam'`, `'adamw'`, `'sgd'`, `'rmsprop'`, `'adagrad'` (with torch.optim's defaults), or one of `torch.optim`. Default `'rmsprop'`, as in Keras. */
  optimizer?: OptimizerLike;
  /** `'categoricalCrossentropy'`, `'meanSquaredError'`, ..., Keras' snake_case too; one of `torch.losses`; or a function `(yTrue, yPred) => losses`. */
  loss: LossLike;
  /** Names such as `'accuracy'`, ones of `torch.metrics`, or functions `(yTrue, yPred) => values`. */
  metrics?: readonly MetricLike[];
  /** Record the step once and replay it on a native thread. Default true; false runs each step from JavaScript. */
  capture?: boolean;
  /**
   * `'pytorch'` replays exactly PyTorch's kernels: losses and weights equal those of steps from JavaScript, and of PyTorch, to the bit. `'fast'`
   * (the default) may use kernels that round differently, in float32 still and with errors of the same size; for the same seed and number of threads a
   * run repeats itself exactly.
   */
  numerics?: Numerics;
  /**
   * `'bf16'` rounds what is multiplied to bfloat16 (three significant digits) and adds up in float32. Weights, optimizer, loss and metrics stay float32. With
   * fast numerics this goes for large products of matrices in recorded steps, on processors that have instructions for it (AVX512-BF16): elsewhere they stay
   * float32. With `numerics: 'pytorch'` or without capture it is `torch.autocast`, convolutions included.
   * Default `'float32'`.
   */
  precision?: Precision;
}

/** A model's optimizer, loss and metrics. */
export interface Compilation {
  readonly optimizer: Optimizer;
  /** True when `compile` made the optimizer of its name, so that it goes with the model. */
  readonly ownsOptimizer: boolean;
  readonly loss: Loss;
  readonly metrics: readonly MetricLike[];
  readonly capture: boolean;
  readonly numerics: Numerics;
  readonly precision: Precision;
}

const known = ['optimizer', 'loss', 'metrics', 'capture', 'numerics', 'precision'];

/** Checks the options of `compile` and makes what they name; `before` is what was set so far. */
export function makeCompilation(options: CompileOptions, before: Compilation | null): Compilation {
  if (typeof options !== 'object' || options === null) {
    throw typeError("an options object such as { optimizer: 'adam', loss: 'meanSquaredError' }", 'compile', options);
  }
  for (const key of Object.keys(options)) {
    if (!known.includes(key)) {
      throw new TypeError(`Expected options among ${known.join(', ')} for compile but received '${key}'`);
    }
  }
  const metrics = options.metrics ?? [];
  if (!Array.isArray(metrics)) throw typeError("an array such as ['accuracy']", 'metrics', metrics);
  metrics.forEach((metric, i) => {
    checkMetric(metric, `metrics[${i}]`);
  });
  const numerics = checkNumerics(options.numerics, 'numerics');
  const precision = checkPrecision(options.precision, 'precision');
  const loss = getLoss(options.loss);
  // Last, as it takes memory.
  const optimizer = getOptimizer(options.optimizer ?? 'rmsprop');
  const ownsOptimizer = optimizer === before?.optimizer ? before.ownsOptimizer : optimizer !== options.optimizer;
  return {
    optimizer,
    ownsOptimizer,
    loss,
    metrics: [...metrics],
    capture: options.capture ?? true,
    numerics,
    precision,
  };
}
