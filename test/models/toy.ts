import * as torch from 'node-torch';

const { dense, dropout } = torch.layers;

/** Sizes of {@link toyData}. */
export const features = 4;
export const classes = 3;

/** Random samples whose class a small model can learn: x `[n, 4]`, labels `[n]`, the same as one-hot `[n, 3]`. */
export function toyData(n: number, seed = 1): { x: torch.Tensor; labels: torch.Tensor; oneHot: torch.Tensor } {
  torch.manualSeed(seed);
  return torch.tidy(() => {
    const x = torch.randn([n, features]);
    const labels = torch.argmax(torch.matmul(x, torch.randn([features, classes])), 1);
    return { x, labels, oneHot: torch.ops.call('aten::one_hot', [labels, classes]) as torch.Tensor };
  });
}

/** What {@link toyModel} is made with. */
export interface ToyOptions extends Partial<torch.CompileOptions> {
  /** Of the weights. Default 7. */
  seed?: number;
  /** Rate of a dropout between the layers. Default: none. */
  drop?: number;
}

/** A compiled classifier 4-8-3 with softmax, for labels unless `loss` says otherwise. */
export function toyModel({ seed = 7, drop = 0, optimizer, ...compile }: ToyOptions = {}): torch.Sequential {
  torch.manualSeed(seed);
  const model = torch.sequential([
    dense({ units: 8, activation: 'tanh', inputShape: [features] }),
    ...(drop > 0 ? [dropout(drop)] : []),
    dense({ units: classes, activation: 'softmax' }),
  ]);
  model.compile({
    optimizer: optimizer ?? new torch.optim.Adam({ lr: 0.05 }),
    loss: 'sparseCategoricalCrossentropy',
    metrics: ['accuracy'],
    // What is compared with steps from JavaScript is compared to the bit.
    numerics: 'pytorch',
    ...compile,
  });
  return model;
}

/** All weights of a model, as numbers that equal exactly when the weights do. */
export function weightsOf(model: torch.Sequential): number[][] {
  return torch.tidy(() => model.getWeights().map(numbersOf));
}

/** Rows `from` to `to` of a tensor. */
export const rows = (tensor: torch.Tensor, from: number, to: number): torch.Tensor =>
  torch.narrow(tensor, 0, from, to - from);

/** Runs the event loop until `condition` holds. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1));
}

/** The elements of a float32 tensor. */
export const numbersOf = (tensor: torch.Tensor): number[] => Array.from(tensor.dataSync() as Float32Array);
