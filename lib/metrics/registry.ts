import { typeError } from '../errors.js';
import { nameKey, Registry } from '../registry.js';
import type { Tensor } from '../tensor/tensor.js';
import {
  binaryAccuracy,
  categoricalAccuracy,
  functionMetric,
  type Metric,
  meanAbsoluteError,
  meanSquaredError,
  sparseCategoricalAccuracy,
} from './metric.js';

/** The name of a metric, one of `torch.metrics`, or a function `(yTrue, yPred) => values`. */
export type MetricLike = string | Metric | ((target: Tensor, output: Tensor) => Tensor);

const registry = new Registry<(name: string) => Metric>('metric');
registry.register('categoricalAccuracy', categoricalAccuracy);
registry.register('sparseCategoricalAccuracy', sparseCategoricalAccuracy);
registry.register('binaryAccuracy', binaryAccuracy);
registry.register('meanSquaredError', meanSquaredError, ['mse']);
registry.register('meanAbsoluteError', meanAbsoluteError, ['mae']);

/** Which accuracy fits, by the shapes of one target and one output: Keras' rule. */
function resolveAccuracy(name: string, targetShape: readonly number[], outputShape: readonly number[]): Metric {
  if (outputShape.at(-1) === 1) return binaryAccuracy(name);
  if (targetShape.length < outputShape.length || targetShape.at(-1) === 1) return sparseCategoricalAccuracy(name);
  return categoricalAccuracy(name);
}

/** Checks a metric when a model is compiled, before shapes are known. */
export function checkMetric(like: MetricLike, argument: string): void {
  if (typeof like === 'string') {
    if (!isAccuracy(like)) registry.get(like, argument);
  } else if (typeof like !== 'function' && typeof like?.compute !== 'function') {
    throw typeError(
      `the name of a metric (accuracy, ${registry.names().join(', ')}), one of torch.metrics or a function`,
      argument,
      like,
    );
  }
}

function isAccuracy(name: string): boolean {
  return ['accuracy', 'acc'].includes(nameKey(name));
}

/** The metric that `like` means for these shapes of one target and one output. A metric given by name is reported under that name, as in Keras. */
export function getMetric(like: MetricLike, targetShape: readonly number[], outputShape: readonly number[]): Metric {
  if (typeof like === 'function') return functionMetric(like);
  if (typeof like === 'object') return like;
  if (isAccuracy(like)) return resolveAccuracy(like, targetShape, outputShape);
  return registry.get(like, 'metrics')(like);
}
