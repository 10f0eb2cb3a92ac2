export {
  binaryAccuracy,
  categoricalAccuracy,
  type Metric,
  meanAbsoluteError,
  meanSquaredError,
  sparseCategoricalAccuracy,
} from './metric.js';
