import * as torch from 'node-torch';
import { readGolden } from '../goldens.js';
import { expectNear } from '../processor.js';

const { activations } = readGolden<{ activations: { x: number[][]; y: Record<string, number[][]> } }>('keras');

test.each(Object.entries(activations.y))("%s gives Keras' numbers", (name, wanted) => {
  const model = torch.sequential([torch.layers.activation({ activation: name, inputShape: [5] })]);
  const y = model.call(torch.tensor(activations.x));
  // Where gelu cancels, an error of float32 in the error integral is multiplied by x, which is up to 5 here: 5e-7 in all.
  expectNear(Array.from(y.dataSync() as Float32Array), wanted.flat(), 1e-5, name === 'gelu' ? 0.05 : 1e-5);
});

test('every activation is a function of torch.activations, too, and has a gradient', () => {
  const names = Object.keys(torch.activations);
  expect(names).toHaveLength(17);
  for (const name of names) {
    const activation = torch.activations[name as 'relu'];
    expect(activation.name).toBe(name);
    const x = torch.tensor([[-2, -0.5, 0.5, 2]], { requiresGrad: true });
    const y = activation(x);
    const [gradient] = torch.grad(y.sum(), [x]) as [torch.Tensor];
    expect(gradient.shape).toEqual([1, 4]);
    for (const value of gradient.dataSync() as Float32Array) expect(Number.isFinite(value)).toBe(true);
  }
});

test.each(['relu', 'ReLU', 'leaky_relu', 'LeakyReLU', 'log_softmax', 'hardSigmoid', 'hard_sigmoid', 'swish'])(
  '%s is a name',
  (name) => {
    expect(() => torch.layers.activation(name)).not.toThrow();
  },
);

test('a name that is none', () => {
  const names =
    'linear, relu, relu6, softmax, logSoftmax, sigmoid, tanh, elu, selu, gelu, silu, swish, mish, softplus, softsign, exponential, hardSigmoid, leakyRelu';
  expect(() => torch.layers.activation('rleu')).toThrow(
    `Expected the name of an activation (${names}) for activation but received 'rleu' of type string`,
  );
  expect(() => torch.layers.dense({ units: 1, activation: 'rleu' })).toThrow(
    `Expected the name of an activation (${names}) for activation of dense but received 'rleu' of type string`,
  );
  expect(() => torch.layers.dense({ units: 1, activation: 3 as never })).toThrow(
    'Expected the name of an activation or a function for activation of dense but received 3 of type number',
  );
});
