import * as torch from 'node-torch';
import { collectGarbage } from '../garbage.js';
import { expectNear } from '../processor.js';

const quadratic = (x: torch.Tensor): torch.Tensor => x.mul(x).sum();

test('by hand: parameters, backward, step, zeroGrad', () => {
  const x = torch.tensor([3, -4], { requiresGrad: true });
  const optimizer = new torch.optim.SGD([x], { lr: 0.25 });
  quadratic(x).backward();
  optimizer.step();
  expect(x.toArray()).toEqual([1.5, -2]);
  expect(x.grad?.toArray()).toEqual([6, -8]);
  optimizer.zeroGrad();
  expect(x.grad).toBeNull();
  expect(optimizer.parameters[0]).toBe(x);
  expect(optimizer.iterations).toBe(1);

  // Gradients of two passes add up, as in PyTorch.
  quadratic(x).backward();
  quadratic(x).backward();
  optimizer.step();
  expect(x.toArray()).toEqual([0, 0]);
});

test.each([
  ['Adam', new torch.optim.Adam()],
  ['AdamW', new torch.optim.AdamW()],
  ['SGD', new torch.optim.SGD({ momentum: 0.9 })],
  ['RMSprop', new torch.optim.RMSprop()],
  ['Adagrad', new torch.optim.Adagrad({ lr: 0.1 })],
])('%s goes downhill and leaves no tensors behind', (_name, optimizer) => {
  const x = torch.tensor([3, -4], { requiresGrad: true });
  optimizer.bind([x]);
  const step = (): number =>
    torch.tidy(() => {
      const loss = quadratic(x);
      loss.backward();
      optimizer.step();
      optimizer.zeroGrad();
      return loss.item();
    });
  const first = step();
  collectGarbage();
  const before = torch.memory();
  let last = first;
  for (let i = 0; i < 20; i++) last = step();
  expect(last).toBeLessThan(first);
  expect(torch.memory().numTensors).toBe(before.numTensors);
});

test("defaults are torch.optim's", () => {
  expect(new torch.optim.SGD().getConfig()).toEqual({
    name: 'sgd',
    lr: 1e-3,
    options: { momentum: 0, dampening: 0, weightDecay: 0, nesterov: false, maximize: false },
  });
  expect(new torch.optim.Adam().getConfig()).toEqual({
    name: 'adam',
    lr: 1e-3,
    options: { betas: [0.9, 0.999], eps: 1e-8, weightDecay: 0, amsgrad: false, maximize: false },
  });
  expect(new torch.optim.AdamW().getConfig()).toMatchObject({
    name: 'adamw',
    lr: 1e-3,
    options: { weightDecay: 1e-2 },
  });
  expect(new torch.optim.RMSprop().getConfig()).toEqual({
    name: 'rmsprop',
    lr: 1e-2,
    options: { alpha: 0.99, eps: 1e-8, weightDecay: 0, momentum: 0, centered: false, maximize: false },
  });
  expect(new torch.optim.Adagrad().getConfig()).toEqual({
    name: 'adagrad',
    lr: 1e-2,
    options: { lrDecay: 0, weightDecay: 0, initialAccumulatorValue: 0, eps: 1e-10, maximize: false },
  });
});

describe('options', () => {
  test.each([
    ['SGD', { lr: -1 }, 'Expected a finite number of at least 0 for lr but received -1 of type number'],
    ['SGD', { lr: '0.1' }, "Expected a number for lr but received '0.1' of type string"],
    [
      'SGD',
      { momentum: Number.NaN },
      'Expected a finite number of at least 0 for momentum but received NaN of type number',
    ],
    ['SGD', { nesterov: true }, 'Expected a momentum above 0 and no dampening for nesterov: true'],
    [
      'SGD',
      { nesterov: true, momentum: 0.9, dampening: 0.1 },
      'Expected a momentum above 0 and no dampening for nesterov: true',
    ],
    ['Adam', { betas: [0.9, 1] }, 'Expected a number from 0 to below 1 for betas[1] but received 1 of type number'],
    ['Adam', { betas: [0.9] }, 'Expected a number from 0 to below 1 for betas[1] but received undefined'],
    ['Adam', { betas: 0.9 }, 'Expected an array of two numbers for betas but received 0.9 of type number'],
    [
      'Adam',
      { weightDecay: -0.1 },
      'Expected a finite number of at least 0 for weightDecay but received -0.1 of type number',
    ],
    [
      'Adam',
      { learningRate: 1 },
      "Expected options among lr, betas, eps, weightDecay, amsgrad, maximize, clipvalue, clipnorm, globalClipnorm, gradientAccumulationSteps, useEma, emaMomentum, emaOverwriteFrequency but received 'learningRate'",
    ],
    ['Adam', { amsgrad: 1 }, 'Expected true or false for amsgrad but received 1 of type number'],
    [
      'AdamW',
      { eps: Number.POSITIVE_INFINITY },
      'Expected a finite number of at least 0 for eps but received Infinity of type number',
    ],
    ['RMSprop', { alpha: -0.5 }, 'Expected a finite number of at least 0 for alpha but received -0.5 of type number'],
    ['Adagrad', { lrDecay: null }, undefined],
    [
      'Adagrad',
      { initialAccumulatorValue: -1 },
      'Expected a finite number of at least 0 for initialAccumulatorValue but received -1 of type number',
    ],
  ])('%s %j', (name, options, message) => {
    const Optimizer = torch.optim[name as 'SGD'];
    const make = (): unknown => new Optimizer(options as object);
    if (message === undefined) expect(make).not.toThrow();
    else expect(make).toThrow(message);
  });

  test('what is no options object', () => {
    expect(() => new torch.optim.Adam('fast' as never)).toThrow(
      'Expected an options object, or parameters and an options object for the optimizer',
    );
    expect(() => new torch.optim.Adam([1] as never)).toThrow(
      'Expected an array of Tensors for parameters but received an array of length 1',
    );
  });

  test('a learning rate that is none', () => {
    const optimizer = new torch.optim.Adam();
    expect(() => {
      optimizer.learningRate = Number.NaN;
    }).toThrow('Expected a finite number of at least 0 for learningRate but received NaN of type number');
    expect(optimizer.learningRate).toBe(1e-3);
  });

  test('names', () => {
    const model = torch.sequential([torch.layers.dense({ units: 1, inputShape: [1] })]);
    for (const [given, name] of [
      ['adam', 'adam'],
      ['Adam', 'adam'],
      ['AdamW', 'adamw'],
      ['adamW', 'adamw'],
      ['adamw', 'adamw'],
      ['SGD', 'sgd'],
      ['sgd', 'sgd'],
      ['RMSprop', 'rmsprop'],
      ['rmsprop', 'rmsprop'],
      ['rms_prop', 'rmsprop'],
      ['Adagrad', 'adagrad'],
    ]) {
      model.compile({ optimizer: given as string, loss: 'mse' });
      expect(model.optimizer.name).toBe(name);
    }
    expect(() => model.compile({ optimizer: 'adm', loss: 'mse' })).toThrow(
      "Expected the name of an optimizer (sgd, adam, adamw, rmsprop, adagrad) for optimizer but received 'adm' of type string",
    );
    expect(() => model.compile({ optimizer: {} as never, loss: 'mse' })).toThrow(
      'Expected the name of an optimizer (sgd, adam, adamw, rmsprop, adagrad) or one of torch.optim for optimizer but received an object',
    );
  });
});

describe('binding', () => {
  test('parameters are wanted before a step', () => {
    const optimizer = new torch.optim.Adam();
    expect(() => optimizer.step()).toThrow(
      'Expected parameters before the first step of Adam: give them to its constructor, or the optimizer to model.compile()',
    );
    expect(optimizer.iterations).toBe(0);
    expect(optimizer.stateDict().state).toEqual({});
  });

  test('a parameter without a gradient', () => {
    const x = torch.tensor([1], { requiresGrad: true });
    expect(() => new torch.optim.Adam([x]).step()).toThrow(
      'Expected a gradient for parameter 0 but it has none: call backward() first',
    );
  });

  test('one optimizer for two sets of parameters', () => {
    const optimizer = new torch.optim.Adam([torch.ones(1)]);
    expect(() => optimizer.bind([torch.ones(1)])).toThrow(
      'Expected a new Adam for each model but this one serves other parameters already',
    );
  });
});

describe('learning rate', () => {
  test('a change takes effect at the next step', () => {
    const x = torch.tensor([1], { requiresGrad: true });
    const optimizer = new torch.optim.SGD([x], { lr: 0.5 });
    x.grad = torch.ones(1);
    optimizer.step();
    expect(x.item()).toBe(0.5);
    optimizer.learningRate = 0.25;
    optimizer.step();
    expect(x.item()).toBe(0.25);
    expect(optimizer.stateDict().param_groups[0]?.['lr']).toBe(0.25);
  });

  test('also in a model whose step was recorded', async () => {
    const model = torch.sequential([
      torch.layers.dense({ units: 1, useBias: false, kernelInitializer: 'zeros', inputShape: [1] }),
    ]);
    model.compile({ optimizer: new torch.optim.SGD({ lr: 0 }), loss: 'mse' });
    const step = () => model.trainOnBatch([[1]], [[1]]);
    await step();
    await step();
    expect(model.getWeights()[0]?.item()).toBe(0);
    model.optimizer.learningRate = 0.5;
    await step();
    expect(model.getWeights()[0]?.item()).toBe(1);
  });
});

describe('loadStateDict', () => {
  const parameters = (): torch.Tensor[] => [
    torch.ones(2, { requiresGrad: true }),
    torch.ones([], { requiresGrad: true }),
  ];
  const stepped = (optimizer: torch.optim.Optimizer, times = 1): torch.optim.Optimizer => {
    for (const parameter of optimizer.parameters) parameter.grad = torch.onesLike(parameter);
    for (let i = 0; i < times; i++) optimizer.step();
    return optimizer;
  };

  test('before the first step the state is empty, as in PyTorch, and can be loaded', () => {
    const fresh = new torch.optim.Adam(parameters(), { lr: 0.5 });
    const state = fresh.stateDict();
    expect(state.state).toEqual({});
    const optimizer = stepped(new torch.optim.Adam(parameters()), 3);
    optimizer.loadStateDict(state);
    expect(optimizer.iterations).toBe(0);
    expect(optimizer.learningRate).toBe(0.5);
    expect(stepped(optimizer).stateDict().state[0]?.['exp_avg']?.toArray()).toEqual(
      stepped(fresh).stateDict().state[0]?.['exp_avg']?.toArray(),
    );
  });

  test('Adagrad has state before its first step, and goes back to it', () => {
    const optimizer = new torch.optim.Adagrad(parameters(), { initialAccumulatorValue: 0.5 });
    expect(optimizer.stateDict().state[0]?.['sum']?.toArray()).toEqual([0.5, 0.5]);
    expect(optimizer.stateDict().state[1]?.['step']?.item()).toBe(0);
    stepped(optimizer).loadStateDict({ state: {}, param_groups: [] });
    expect(optimizer.stateDict().state[0]?.['sum']?.toArray()).toEqual([0.5, 0.5]);
  });

  test('the first step after an empty state is a first step, also in a model whose step was recorded', async () => {
    const model = torch.sequential([
      torch.layers.dense({ units: 1, useBias: false, kernelInitializer: 'zeros', inputShape: [1] }),
    ]);
    model.compile({ optimizer: new torch.optim.SGD({ lr: 0.125, momentum: 0.5, dampening: 0.5 }), loss: 'mse' });
    const run = async (): Promise<number[]> => {
      model.setWeights([[[0]]]);
      const { history } = await model.fit([[1]], [[1]], { epochs: 4, verbose: 0 });
      return history['loss'] as number[];
    };
    const first = await run();
    model.optimizer.loadStateDict({ state: {}, param_groups: [] });
    expect(await run()).toEqual(first);
  });

  test.each<[string, (state: torch.optim.OptimizerState) => unknown, string]>([
    [
      'nothing',
      () => undefined,
      'Expected an object with state and param_groups for the state dict but received undefined',
    ],
    [
      'too few parameters',
      ({ state }) => ({ state: { 0: state[0] } }),
      'Expected state for 2 parameters for state but received 1 of type number',
    ],
    [
      'a shape',
      ({ state }) => ({ state: { 0: state[0], 1: state[0] } }),
      'Expected shape [] for state[1].exp_avg but received [2]',
    ],
    [
      'a missing tensor',
      ({ state }) => ({ state: { 0: state[0], 1: { step: state[1]?.['step'] } } }),
      'Expected a Tensor for state[1].exp_avg but received undefined',
    ],
    [
      'arrays for tensors',
      ({ state }) => ({ state: { 0: { ...state[0], exp_avg: [0, 0] }, 1: state[1] } }),
      'Expected a Tensor for state[0].exp_avg but received an array of length 2',
    ],
    [
      'state of another kind',
      ({ state }) => ({ state: { 0: { ...state[0], sum: torch.ones(2) }, 1: state[1] } }),
      "Expected step, exp_avg, exp_avg_sq in state[0] of Adam but received 'sum'",
    ],
    [
      'other numbers',
      ({ state }) => ({ state: { 0: state[0], 7: state[1] } }),
      "Expected parameter numbers from 0 to 1 for state but received '7' of type string",
    ],
    [
      'two groups',
      ({ state, param_groups: [group] }) => ({ state, param_groups: [group, group] }),
      'Expected one parameter group for param_groups but received 2 of type number',
    ],
    [
      'a group of more parameters',
      ({ state, param_groups: [group] }) => ({ state, param_groups: [{ ...group, params: [0, 1, 2] }] }),
      'Expected 2 parameters for param_groups[0].params but received 3 of type number',
    ],
    [
      'other options',
      ({ state, param_groups: [group] }) => ({ state, param_groups: [{ ...group, weight_decay: 0.1 }] }),
      'Expected 0, as this Adam was made with, for param_groups[0].weight_decay but received 0.1 of type number. ' +
        'Make the optimizer with the options of the state, or leave param_groups empty to go on with its own',
    ],
    [
      "AdamW's state in Adam",
      ({ state, param_groups: [group] }) => ({ state, param_groups: [{ ...group, decoupled_weight_decay: true }] }),
      'Expected false, as this Adam was made with, for param_groups[0].decoupled_weight_decay but received true of type boolean',
    ],
  ])('%s is refused, and nothing is changed', (_what, change, message) => {
    const given = stepped(new torch.optim.Adam(parameters()), 2).stateDict();
    const optimizer = stepped(new torch.optim.Adam(parameters()));
    const before = JSON.stringify(optimizer.stateDict());
    expect(() => optimizer.loadStateDict(change(given) as torch.optim.OptimizerState)).toThrow(message);
    expect(JSON.stringify(optimizer.stateDict())).toBe(before);
  });
});

test.each<[string, () => torch.optim.Optimizer]>([
  ['Adam', () => new torch.optim.Adam()],
  ['AdamW', () => new torch.optim.AdamW()],
  ['SGD', () => new torch.optim.SGD({ momentum: 0.9 })],
  ['RMSprop', () => new torch.optim.RMSprop()],
  ['Adagrad', () => new torch.optim.Adagrad()],
])('%s: a gradient that lies in memory in another order is the same gradient', (_name, make) => {
  // Fused kernels do not look at strides.
  const gradient = torch.tensor([
    [1, -2, 3],
    [4, 5, -6],
  ]);
  const inAnotherOrder = gradient.t().contiguous().t();
  expect(inAnotherOrder.isContiguous()).toBe(false);
  const after = (parameter: torch.Tensor, grad: torch.Tensor): number[] => {
    parameter.requiresGrad = true;
    const optimizer = make();
    optimizer.bind([parameter]);
    for (let i = 0; i < 3; i++) optimizer.apply([grad]);
    return (parameter.toArray() as number[][]).flat();
  };
  const wanted = after(torch.zeros(2, 3), gradient);
  expect(after(torch.zeros(2, 3), inAnotherOrder)).toEqual(wanted);
  // Kernels round elements at the end of the memory in another way than those before.
  expectNear(after(torch.zeros(3, 2).t(), gradient), wanted, 1e-6);
  expectNear(after(torch.zeros(3, 2).t(), inAnotherOrder), wanted, 1e-6);
});
