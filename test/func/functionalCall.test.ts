import * as torch from 'node-torch';

type Tensor = torch.Tensor;
const { functionalCall, grad } = torch.func;

function makeModel(): torch.Sequential {
  return torch.sequential([
    torch.layers.dense({ units: 4, activation: 'tanh', inputShape: [3] }),
    torch.layers.dense({ units: 2 }),
  ]);
}

const xs = torch.tensor([
  [0.5, -1, 2],
  [1, 0.25, -0.5],
]);
const ys = torch.tensor([
  [1, -1],
  [0.5, 2],
]);

test('a model with other weights, and its own afterwards', () => {
  const [model, other] = [makeModel(), makeModel()];
  const own = model.call(xs).toArray();
  expect(functionalCall(model, other.stateDict(), xs).toArray()).toEqual(other.call(xs).toArray());
  expect(model.call(xs).toArray()).toEqual(own);
  expect(functionalCall(model, {}, xs).toArray()).toEqual(own);
  const zero = functionalCall(model, { 'dense_1.weight': torch.zeros([2, 4]), 'dense_1.bias': torch.ones([2]) }, xs);
  expect(zero.toArray()).toEqual([
    [1, 1],
    [1, 1],
  ]);
});

test('a layer by the names of its weights', () => {
  const layer = torch.layers.dense({ units: 1, inputShape: [3] });
  torch.sequential([layer]);
  const made = functionalCall(layer, { weight: torch.tensor([[1, 2, 3]]), bias: torch.tensor([10]) }, xs);
  expect(made.toArray()).toEqual([[14.5], [10]]);
});

test('gradients for each sample are those of each sample', () => {
  const model = makeModel();
  const loss = (weights: Record<string, Tensor>, x: Tensor, y: Tensor): Tensor =>
    functionalCall(model, weights, x.unsqueeze(0)).squeeze(0).sub(y).square().mean();
  const weights = model.stateDict();
  const perSample = torch.vmap(grad(loss), { inDims: [null, 0, 0] })(weights, xs, ys);
  expect(Object.keys(perSample)).toEqual(Object.keys(weights));
  for (const sample of [0, 1]) {
    const found = torch.grad(
      model
        .call(xs.at(`${sample}:${sample + 1}`))
        .squeeze(0)
        .sub(ys.at(sample))
        .square()
        .mean(),
      model.parameters,
    );
    for (const [i, gradient] of Object.values(perSample).entries()) {
      expect(torch.allclose(gradient.at(sample), found[i] as Tensor, { rtol: 1e-4, atol: 1e-6 })).toBe(true);
    }
  }
});

test('what does not fit', () => {
  const model = makeModel();
  const wrong = (value: unknown): never => value as never;
  expect(() => functionalCall(wrong(3), {}, xs)).toThrow('Expected a model or a layer');
  expect(() => functionalCall(model, wrong(null), xs)).toThrow('Expected an object of Tensors by name for weights');
  expect(() => functionalCall(model, { none: xs }, xs)).toThrow(
    'Expected one of dense.weight, dense.bias, dense_1.weight',
  );
  expect(() => functionalCall(model, { 'dense.bias': wrong(1) }, xs)).toThrow(
    "Expected a Tensor for weights['dense.bias']",
  );
  expect(() => functionalCall(model, { 'dense.bias': torch.ones([3]) }, xs)).toThrow('Expected the shape [4]');
  expect(() => functionalCall(torch.sequential([torch.layers.dense({ units: 1 })]), {}, xs)).toThrow(
    'Expected a built model',
  );
  const own = model.call(xs).toArray();
  expect(() => functionalCall(model, model.stateDict(), torch.ones([2, 5]))).toThrow(/./);
  expect(model.call(xs).toArray()).toEqual(own);
});
