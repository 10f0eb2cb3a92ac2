import * as torch from 'node-torch';
import { readGolden } from '../goldens.js';
import { expectNear } from '../processor.js';

interface MetricGolden {
  name: string;
  target: torch.TensorLike;
  output: torch.TensorLike;
  value: number;
}

const { metrics } = readGolden<{ metrics: MetricGolden[] }>('keras');

const makers: Record<string, () => torch.metrics.Metric> = {
  categorical_accuracy: torch.metrics.categoricalAccuracy,
  sparse_categorical_accuracy: torch.metrics.sparseCategoricalAccuracy,
  binary_accuracy: torch.metrics.binaryAccuracy,
  mean_squared_error: torch.metrics.meanSquaredError,
  mean_absolute_error: torch.metrics.meanAbsoluteError,
};

describe("metrics give Keras' numbers", () => {
  test.each(metrics.map((golden, i) => [i, golden.name, golden] as const))('%i: %s', (_index, name, golden) => {
    const make = makers[name];
    if (!make) throw new Error(`The golden has a metric '${name}' that is not known here`);
    const dtype = name.startsWith('sparse') ? 'int64' : 'float32';
    const value = make().compute(torch.tensor(golden.target, { dtype }), torch.tensor(golden.output), false);
    expect(value.shape).toEqual([]);
    expectNear([value.item()], [golden.value], 1e-6);
  });
});
