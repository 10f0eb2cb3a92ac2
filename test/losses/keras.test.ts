import * as torch from 'node-torch';
import { readGolden } from '../goldens.js';
import { expectNear } from '../processor.js';

interface LossGolden {
  name: string;
  options: { from_logits?: boolean };
  target: torch.TensorLike;
  output: torch.TensorLike;
  perSample: torch.NestedArray;
  mean: number;
  weights: number[];
  weightedMean: number;
}

const { losses } = readGolden<{ losses: LossGolden[] }>('keras');

const makers: Record<string, (options: { fromLogits?: boolean }) => torch.losses.Loss> = {
  categorical_crossentropy: torch.losses.categoricalCrossentropy,
  sparse_categorical_crossentropy: torch.losses.sparseCategoricalCrossentropy,
  binary_crossentropy: torch.losses.binaryCrossentropy,
  mean_squared_error: () => torch.losses.meanSquaredError(),
  mean_absolute_error: () => torch.losses.meanAbsoluteError(),
};

function flat(nested: torch.NestedArray): number[] {
  return Array.isArray(nested) ? nested.flatMap(flat) : [Number(nested)];
}

describe("losses give Keras' numbers", () => {
  test.each(losses.map((golden, i) => [i, golden.name, JSON.stringify(golden.options), golden] as const))(
    '%i: %s %s',
    (_index, name, _options, golden) => {
      const make = makers[name];
      if (!make) throw new Error(`The golden has a loss '${name}' that is not known here`);
      const loss = make({ fromLogits: golden.options.from_logits ?? false });
      const target = torch.tensor(golden.target, { dtype: loss.targetDtype });
      const output = torch.tensor(golden.output);
      expectNear(flat(loss.perSample(target, output).toArray()), flat(golden.perSample), 1e-5, 1e-6);
      expectNear([loss.mean(target, output).item()], [golden.mean], 1e-5, 1e-6);
      expectNear(
        [loss.weightedMean(target, output, torch.tensor(golden.weights)).item()],
        [golden.weightedMean],
        1e-5,
        1e-6,
      );
    },
  );
});

test('gradients at probabilities of exactly 0 and 1 are finite', () => {
  for (const [make, target] of [
    [
      torch.losses.categoricalCrossentropy,
      [
        [1, 0, 0],
        [0, 1, 0],
      ],
    ],
    [
      torch.losses.binaryCrossentropy,
      [
        [1, 0, 0],
        [0, 1, 0],
      ],
    ],
    [torch.losses.sparseCategoricalCrossentropy, [0, 1]],
  ] as Array<[() => torch.losses.Loss, torch.TensorLike]>) {
    const loss = make();
    const output = torch.tensor(
      [
        [0, 1, 0],
        [0, 1, 0],
      ],
      { requiresGrad: true },
    );
    const value = loss.mean(torch.tensor(target, { dtype: loss.targetDtype }), output);
    const [gradient] = torch.grad(value, [output]) as [torch.Tensor];
    for (const element of gradient.dataSync() as Float32Array) expect(Number.isFinite(element)).toBe(true);
  }
});
