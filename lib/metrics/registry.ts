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

const registry = new Registry<(name: string, config?: Readonly<Record<string, number>>) => Metric>('metric');
registry.register('categoricalAccuracy', (name) => categoricalAccuracy(name));
registry.register('sparseCategoricalAccuracy', (name) => sparseCategoricalAccuracy(name));
registry.register('binaryAccuracy', (name, config) => binaryAccuracy(name, config?.['threshold']));
registry.register('meanSquaredError', (name) => meanSquaredError(name), ['mse']);
registry.register('meanAbsoluteError', (name) => meanAbsoluteError(name), ['mae']);

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

/** How a configuration names a metric: by the string that `compile` was given, or by what it is. */
export type MetricConfig = string | { kind: string; name: string; config: Readonly<Record<string, number>> };

/** The configuration of a metric; null for a function of the user's own, which cannot be written down. */
export function metricConfig(like: MetricLike): MetricConfig | null {
  if (typeof like === 'string') return like;
  if (typeof like === 'function' || !registry.has(like.kind ?? '')) return null;
  return { kind: like.kind, name: like.name, config: like.config ?? {} };
}

/** The metric that {@link metricConfig} described. */
export function metricFromConfig(config: MetricConfig): MetricLike {
  return typeof config === 'string' ? config : registry.get(config.kind, 'metrics')(config.name, config.config);
}
