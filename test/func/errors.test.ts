import * as torch from 'node-torch';

type Tensor = torch.Tensor;
const { vmap } = torch;
const { grad, gradAndValue, hessian, jacfwd, jacrev, jvp, vjp } = torch.func;
const x = torch.ones([4, 3]);
const v = torch.ones([3]);
const sum = (t: Tensor): Tensor => t.sum();
const wrong = (value: unknown): never => value as never;

/** After a failure nothing is transformed any more. */
afterEach(() => {
  const y = torch.ones([2], { requiresGrad: true });
  y.sum().backward();
  expect(y.grad?.toArray()).toEqual([1, 1]);
  expect(torch.zeros([2]).add(1).item.length).toBeDefined();
});

test.each<[string, () => unknown, string]>([
  ['no function', () => vmap(wrong(3)), 'Expected a function for fn of vmap but received 3'],
  ['inDims', () => vmap(sum, { inDims: wrong('0') }), "Expected integers or null for inDims of vmap but received '0'"],
  ['outDims', () => vmap(sum, { outDims: [0.5] }), 'Expected integers or null for outDims of vmap but received 0.5'],
  [
    'randomness',
    () => vmap(sum, { randomness: wrong('some') }),
    "Expected 'error', 'different' or 'same' for randomness",
  ],
  ['chunkSize', () => vmap(sum, { chunkSize: 0 }), 'Expected a positive integer or null for chunkSize but received 0'],
  ['unknown options', () => vmap(sum, wrong({ dims: 0 })), "but received 'dims'"],
  ['no arguments', () => vmap(() => v)(), 'Expected at least one argument'],
  [
    'no tensor',
    () => vmap(sum)(wrong(3)),
    'Expected a Tensor for argument 0 of vmap, whose inDims is 0, but received 3',
  ],
  [
    'no such dimension',
    () => vmap(sum, { inDims: 2 })(x),
    'Expected a dimension of a tensor with 2 for inDims of argument 0',
  ],
  ['no batch at all', () => vmap(sum, { inDims: null })(x), 'Expected at least one Tensor with a batch'],
  [
    'two sizes',
    () => vmap((a: Tensor, b: Tensor) => a.add(b))(x, v),
    'Expected one size of the batch in all arguments of vmap but received 4, 3',
  ],
  [
    'another nesting',
    () => vmap(sum, { inDims: [0, 0] })(x),
    'Expected inDims to nest as the arguments do, [*], but received [*, *]',
  ],
  [
    'results of another nesting',
    () => vmap(sum, { outDims: [0, 0] })(x),
    'Expected outDims to nest as the results of fn do, *, but received [*, *]',
  ],
  [
    'results that are no tensors',
    () => vmap((_: Tensor) => 3)(x),
    'Expected Tensors for the results of fn of vmap but received 3',
  ],
  [
    'a batch where none is',
    () => vmap(sum, { outDims: null })(x),
    'Expected null in outDims only for results without a batch',
  ],
  [
    'no such place in a result',
    () => vmap(sum, { outDims: 1 })(x),
    'Expected a place between the 0 dimensions of the result for outDims of vmap but received 1',
  ],
  [
    'reading a value',
    () => vmap((t: Tensor) => (t.sum().item() > 0 ? t : t.neg()))(x),
    'Expected no reading of values',
  ],
  ['reading an array', () => vmap((t: Tensor) => torch.tensor(t.toArray()))(x), 'Expected no reading of values'],
  [
    'a value within a gradient',
    () => vmap((t: Tensor) => grad((u: Tensor) => u.sum().mul(u.sum().item() as number))(t))(x),
    'Expected no reading of values',
  ],
  ['random numbers', () => vmap((t: Tensor) => t.add(torch.rand([3])))(x), 'randomness'],
  [
    'in place on what has no batch',
    () => vmap((t: Tensor) => torch.zeros([3]).add_(t))(x),
    "doesn't match the broadcast shape [4, 3]",
  ],
  ['sizes that depend on values', () => vmap((t: Tensor) => t.nonzero())(x), 'vmap'],
  ['a promise', () => vmap(async (t: Tensor) => t)(x), 'returned a promise'],
  [
    'backward',
    () => vmap((t: Tensor) => [t, t.sum().backward()])(x),
    'Expected no backward() in a function that torch.func or torch.vmap transforms',
  ],
  ['requiresGrad_', () => grad((t: Tensor) => t.detach().requiresGrad_().sum())(v), 'Expected no requiresGrad_()'],
  ['retainGrad', () => grad((t: Tensor) => [t, t.mul(2).retainGrad()] as never)(v), 'Expected no retainGrad()'],
  ['checkpoint', () => grad((t: Tensor) => torch.checkpoint(sum, t))(v), 'Expected no torch.checkpoint'],
  [
    "a function of one's own",
    () =>
      grad((t: Tensor) =>
        torch.autogradFunction({ forward: (_, u: Tensor) => u.sum(), backward: (_, g: Tensor) => g })(t),
      )(v),
    'Expected no torch.autogradFunction',
  ],
  [
    'capture',
    () => vmap((t: Tensor) => [t, torch.capture((u: Tensor) => u.add(1), [v])])(x),
    'Expected no torch.capture',
  ],
  [
    'results of a gradient',
    () => grad((t: Tensor) => t)(v),
    'Expected a Tensor without dimensions for the result of fn of grad',
  ],
  [
    'results that are none',
    () => grad(wrong(() => 3))(v),
    'Expected a Tensor for the result of fn of grad but received 3',
  ],
  [
    'integers',
    () => grad(sum)(torch.tensor([1n])),
    "Expected Tensors of a floating or complex dtype for the arguments of grad that are differentiated but received 'int64'",
  ],
  [
    'argnums',
    () => grad(sum, { argnums: wrong('0') }),
    'Expected an integer or an array of integers for argnums of grad',
  ],
  [
    'argnums without any',
    () => grad(sum, { argnums: [] }),
    'Expected an integer or an array of integers for argnums of grad',
  ],
  [
    'argnums of no argument',
    () => grad(sum, { argnums: 1 })(v),
    'Expected the number of one of 1 arguments for argnums of grad but received 1',
  ],
  ['argnums twice', () => grad(sum, { argnums: [0, -1] })(v), 'Expected different numbers for argnums of grad'],
  [
    'aux',
    () => gradAndValue(wrong(sum), { hasAux: true })(wrong(v)),
    'Expected an array [output, aux] with hasAux for the result of fn of gradAndValue',
  ],
  ['primals', () => vjp(wrong(sum), wrong(v)), 'Expected an array of the arguments of fn for primals of vjp'],
  [
    'cotangents of another form',
    () => vjp((t: Tensor) => [t, t], [v])[1](wrong(v)),
    'Expected cotangents that nest as the result of fn of vjp does, [*, *], but received *',
  ],
  ['cotangents of another shape', () => vjp(sum, [v])[1](v), 'Expected the shape [] for cotangent 0 of vjp'],
  [
    'tangents of another form',
    () => jvp(sum, [v], wrong([v, v])),
    'Expected tangents of jvp that nest as the primals do, [*], but received [*, *]',
  ],
  ['tangents of another shape', () => jvp(sum, [v], [torch.ones([2])]), 'the given forward gradient is of size [2]'],
  [
    'strict',
    () => jvp((_: Tensor) => v, [v], [v], { strict: true }),
    'Expected result 0 of fn of jvp to depend on the primals',
  ],
  [
    'complex Jacobians',
    () => jacrev((t: Tensor) => t)(torch.ones([2], { dtype: 'complex64' })),
    "Expected Tensors of a real dtype for the arguments of jacrev but received 'complex64'",
  ],
  [
    'complex results',
    () => jacfwd((t: Tensor) => torch.complex(t, t))(v),
    'Expected Tensors of a real dtype for the result of fn of jacfwd',
  ],
  [
    'options of hessian',
    () => hessian(sum, wrong({ hasAux: true })),
    "Expected argnums in the options of hessian but received 'hasAux'",
  ],
  [
    "an error of the function's own",
    () =>
      vmap((_: Tensor) => {
        throw new Error('mine');
      })(x),
    'mine',
  ],
])('%s', (_, run, message) => {
  expect(run).toThrow(message);
});

test('a transformation inside of a recording is named', () => {
  expect(() => torch.capture((t: Tensor) => vmap(sum)(t), [x])).toThrow(
    /transforming functions \(torch\.vmap, torch\.func\)/,
  );
});

test('tensors that outlive their function', () => {
  let batched: Tensor | undefined;
  vmap((t: Tensor) => {
    batched = t;
    return t;
  })(x);
  expect(batched?.shape).toEqual([3]);
  expect(() => batched?.add(1)).toThrow(torch.TorchError);
  expect(() => batched?.toArray()).toThrow('Expected no reading of values');
  let tracked: Tensor | undefined;
  grad((t: Tensor) => {
    tracked = t;
    return t.sum();
  })(v);
  expect(tracked?.toArray()).toEqual([1, 1, 1]);
  expect(tracked?.add(1).toArray()).toEqual([2, 2, 2]);
});

test('values can be read in the function of a gradient', async () => {
  const choose = (t: Tensor): Tensor => ((t.sum().item() as number) > 0 ? t.mul(2).sum() : t.sum());
  expect(grad(choose)(v).toArray()).toEqual([2, 2, 2]);
  expect(grad(grad((t: Tensor) => t.pow(2).mul(t.item() as number)))(torch.tensor(3)).item()).toBe(6);
  const reads: Array<Promise<torch.TensorData>> = [];
  grad((t: Tensor) => {
    reads.push(torch.ones([300, 300]).mul(t.sum()).data());
    return t.sum();
  })(v);
  expect((await (reads[0] as Promise<Float32Array>))[89_999]).toBe(3);
});

test('integers are divided as safely as outside', () => {
  const least = torch.tensor(
    [
      [-128, 1],
      [2, 3],
    ],
    { dtype: 'int8' },
  );
  const divide = (t: Tensor): Tensor => torch.div(t, torch.tensor(-1, { dtype: 'int8' }), { roundingMode: 'trunc' });
  expect(() => vmap(divide)(least)).toThrow('no least integer of its dtype to be divided by -1');
  expect(vmap(divide)(least.clampMin(-127)).toArray()).toEqual([
    [127, -1],
    [-2, -3],
  ]);
});

test('in inference mode, and within it', () => {
  expect(torch.inferenceMode(() => grad((t: Tensor) => t.pow(2).sum())(torch.ones([2]))).toArray()).toEqual([2, 2]);
  expect(torch.inferenceMode(() => vmap(sum)(torch.ones([2, 3]))).toArray()).toEqual([3, 3]);
  const [, pull] = vjp((t: Tensor) => t.pow(2), [v]);
  expect(torch.inferenceMode(() => pull(torch.ones([3]))[0]).toArray()).toEqual([2, 2, 2]);
});
