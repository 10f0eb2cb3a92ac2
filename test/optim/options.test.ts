import * as torch from 'node-torch';
import { collectGarbage } from '../garbage.js';
import { Comparison, expectNear } from '../processor.js';
import { draw, golden, makeSteps, numbersOf, type Options } from './optimizerOptions.js';

const compared = new Comparison(golden);

let threads: number;
beforeAll(() => {
  threads = torch.getNumThreads();
  torch.setNumThreads(1);
});
afterAll(() => torch.setNumThreads(threads));

function expectNumbers(received: readonly torch.Tensor[], wanted: number[][], tolerance = 1e-6): void {
  numbersOf(received).forEach((numbers, i) => {
    expectNear(numbers, wanted[i] as number[], tolerance, 0.1);
  });
}

function stateOf(optimizer: torch.optim.Optimizer, name: string): torch.Tensor[] {
  const { state } = optimizer.stateDict();
  return Object.values(state).map((entry) => entry[name] as torch.Tensor);
}

describe("by hand: parameters, averages and sums after each step are Keras'", () => {
  test.each(golden.cases.map((case_) => [JSON.stringify(case_.options), case_] as const))(
    '%s',
    (_options, { options, after, final }) => {
      const { parameters, gradients } = draw();
      const optimizer = new torch.optim.SGD(parameters, { lr: 0.1, ...options });
      makeSteps(optimizer, gradients, (step) => {
        const wanted = after[step] as (typeof after)[number];
        expectNumbers(parameters, wanted.parameters);
        expect(optimizer.iterations).toBe(wanted.iterations);
        if (wanted.averages) expectNumbers(stateOf(optimizer, 'average'), wanted.averages);
        if (wanted.sums) expectNumbers(stateOf(optimizer, 'gradient_accumulator'), wanted.sums);
      });
      optimizer.finalizeVariableValues();
      expectNumbers(parameters, final);
    },
  );
});

const optimizers: Record<string, new (parameters: torch.Tensor[], options?: Options) => torch.optim.Optimizer> = {
  adam: torch.optim.Adam,
  adamw: torch.optim.AdamW,
  sgd: torch.optim.SGD,
  rmsprop: torch.optim.RMSprop,
  adagrad: torch.optim.Adagrad,
};

describe(`accumulation equals torch.optim on means of gradients ${compared.manner}`, () => {
  test.each(golden.averaged.map((case_) => [case_.name, JSON.stringify(case_.options), case_] as const))(
    '%s %s',
    (name, _options, case_) => {
      const { parameters, gradients } = draw();
      const Optimizer = optimizers[name] as (typeof optimizers)[string];
      makeSteps(new Optimizer(parameters, case_.options), gradients);
      numbersOf(parameters).forEach((numbers, i) => {
        compared.numbers(numbers, (case_.parameters[i] as number[]).map(Math.fround), 0.1);
      });
    },
  );
});

describe('state', () => {
  const options: Options = {
    momentum: 0.9,
    dampening: 0.5,
    gradientAccumulationSteps: 3,
    useEma: true,
    emaMomentum: 0.5,
    emaOverwriteFrequency: 2,
  };

  test('is there only when an option asks for it', () => {
    const { parameters, gradients } = draw();
    const optimizer = new torch.optim.Adam(parameters, { clipnorm: 1 });
    makeSteps(optimizer, gradients.slice(0, 1));
    expect(Object.keys(optimizer.stateDict().state[0] ?? {})).toEqual(['step', 'exp_avg', 'exp_avg_sq']);
    expect(optimizer.stateDict().param_groups[0]).not.toHaveProperty('clipnorm');
  });

  test.each([1, 2, 3, 4, 8, 11])('goes on from a state that was saved after %i batches', (batches) => {
    const whole = draw();
    const optimizer = new torch.optim.SGD(whole.parameters, options);
    makeSteps(optimizer, whole.gradients.slice(0, batches));
    const saved = optimizer.stateDict();
    expect(Object.keys(saved.state[1] ?? {})).toEqual([
      'step',
      'momentum_buffer',
      'gradient_accumulator',
      'accumulated_batches',
      'average',
    ]);
    expect(saved.state[0]?.['accumulated_batches']?.item()).toBe(batches % 3);

    const parts = draw();
    torch.noGrad(() => {
      parts.parameters.forEach((parameter, i) => {
        torch.copy_(parameter, whole.parameters[i] as torch.Tensor);
      });
    });
    const second = new torch.optim.SGD(parts.parameters, options);
    second.loadStateDict(saved);
    expect(second.iterations).toBe(Math.floor(batches / 3));
    makeSteps(optimizer, whole.gradients.slice(batches));
    makeSteps(second, parts.gradients.slice(batches));
    expect(numbersOf(parts.parameters)).toEqual(numbersOf(whole.parameters));
    for (const name of ['average', 'gradient_accumulator', 'momentum_buffer'])
      expect(numbersOf(stateOf(second, name))).toEqual(numbersOf(stateOf(optimizer, name)));
  });

  test("PyTorch's state begins sums anew and takes the parameters for averages", () => {
    const { parameters, gradients } = draw();
    const plain = new torch.optim.Adam(parameters);
    makeSteps(plain, gradients.slice(0, 4));
    const other = draw();
    const optimizer = new torch.optim.Adam(other.parameters, { gradientAccumulationSteps: 3, useEma: true });
    makeSteps(optimizer, gradients.slice(0, 4));
    optimizer.loadStateDict(plain.stateDict());
    expect(optimizer.iterations).toBe(4);
    expect(stateOf(optimizer, 'accumulated_batches').map((count) => count.item())).toEqual([0, 0]);
    expect(
      numbersOf(stateOf(optimizer, 'gradient_accumulator'))
        .flat()
        .every((value) => value === 0),
    ).toBe(true);
    expect(numbersOf(stateOf(optimizer, 'average'))).toEqual(numbersOf(other.parameters));
    // The other way round, what would be lost is named.
    expect(() => plain.loadStateDict(optimizer.stateDict())).toThrow(
      "Expected step, exp_avg, exp_avg_sq in state[0] of Adam but received 'gradient_accumulator'",
    );
  });

  test('an empty state is before the first batch', () => {
    const { parameters, gradients } = draw();
    const optimizer = new torch.optim.SGD(parameters, options);
    makeSteps(optimizer, gradients.slice(0, 5));
    optimizer.loadStateDict({ state: {}, param_groups: [] });
    expect(optimizer.iterations).toBe(0);
    expect(optimizer.stateDict().state).toEqual({});
  });

  test.each<[string, (state: Record<string, torch.Tensor>) => Record<string, torch.Tensor>, string]>([
    [
      'more batches than belong to an update',
      (entry) => ({ ...entry, accumulated_batches: torch.tensor(3) }),
      'Expected an integer from 0 to 2 for state[0].accumulated_batches but received 3 of type number. Make the optimizer with the gradientAccumulationSteps of the state',
    ],
    [
      'half a batch',
      (entry) => ({ ...entry, accumulated_batches: torch.tensor(0.5) }),
      'Expected an integer from 0 to 2 for state[0].accumulated_batches but received 0.5 of type number',
    ],
    [
      'an average of another shape',
      (entry) => ({ ...entry, average: torch.ones(2) }),
      'Expected shape [3, 4] for state[0].average but received [2]',
    ],
    [
      'a sum that is no tensor',
      (entry) => ({ ...entry, gradient_accumulator: 1 as never }),
      'Expected a Tensor for state[0].gradient_accumulator but received 1 of type number',
    ],
  ])('%s is refused, and nothing is changed', (_what, change, message) => {
    const { parameters, gradients } = draw();
    const optimizer = new torch.optim.SGD(parameters, options);
    makeSteps(optimizer, gradients.slice(0, 4));
    const saved = optimizer.stateDict();
    const before = JSON.stringify(saved);
    const state = Object.fromEntries(Object.entries(saved.state).map(([i, entry]) => [i, change(entry)]));
    expect(() => optimizer.loadStateDict({ state, param_groups: [] })).toThrow(message);
    expect(JSON.stringify(optimizer.stateDict())).toBe(before);
  });

  test('of other dtypes than float32', () => {
    for (const dtype of ['float64', 'bfloat16'] as const) {
      const parameter = torch.ones([2], { dtype, requiresGrad: true });
      const optimizer = new torch.optim.SGD([parameter], { ...options, dampening: 0, lr: 0.5, globalClipnorm: 1 });
      makeSteps(
        optimizer,
        Array.from({ length: 3 }, () => [torch.tensor([3, 4], { dtype })]),
      );
      expect(stateOf(optimizer, 'average')[0]?.dtype).toBe(dtype);
      expectNear(parameter.to('float32').toArray() as number[], [0.7, 0.6], dtype === 'float64' ? 1e-6 : 1e-2);
    }
  });
});

test('finalizeVariableValues does nothing without averages, before binding and before the first batch', () => {
  const { parameters, gradients } = draw();
  new torch.optim.SGD({ useEma: true }).finalizeVariableValues();
  const optimizer = new torch.optim.SGD(parameters, { useEma: true });
  const before = numbersOf(parameters);
  optimizer.finalizeVariableValues();
  expect(numbersOf(parameters)).toEqual(before);
  const other = new torch.optim.SGD(draw().parameters, { lr: 0.5 });
  makeSteps(other, gradients.slice(0, 2));
  const after = numbersOf(other.parameters);
  other.finalizeVariableValues();
  expect(numbersOf(other.parameters)).toEqual(after);
});

test('steps leave no tensors behind, and dispose() takes all of the state', () => {
  const { parameters, gradients } = draw();
  collectGarbage();
  const before = torch.memory().numTensors;
  const optimizer = new torch.optim.SGD(parameters, {
    gradientAccumulationSteps: 2,
    globalClipnorm: 1,
    useEma: true,
    emaOverwriteFrequency: 2,
    momentum: 0.5,
  });
  const own = torch.memory().numTensors;
  expect(own - before).toBe(2 + 1 + 3 * parameters.length);
  makeSteps(optimizer, gradients);
  collectGarbage();
  expect(torch.memory().numTensors).toBe(own);
  optimizer.dispose();
  expect(torch.memory().numTensors).toBe(before);
});

describe('options', () => {
  test.each<[object, string]>([
    [
      { gradientAccumulationSteps: 1 },
      'Expected an integer of at least 2 for gradientAccumulationSteps but received 1 of type number. Leave it out to update at each batch',
    ],
    [{ gradientAccumulationSteps: 2.5 }, 'Expected an integer of at least 2 for gradientAccumulationSteps'],
    [
      { gradientAccumulationSteps: '2' },
      "Expected an integer for gradientAccumulationSteps but received '2' of type string",
    ],
    [{ useEma: 1 }, 'Expected true or false for useEma but received 1 of type number'],
    [{ emaMomentum: 1.5 }, 'Expected a number from 0 to 1 for emaMomentum but received 1.5 of type number'],
    [{ emaMomentum: -0.5 }, 'Expected a finite number of at least 0 for emaMomentum but received -0.5 of type number'],
    [
      { useEma: true, emaOverwriteFrequency: 0 },
      'Expected an integer of at least 1 for emaOverwriteFrequency but received 0 of type number. Leave it out to overwrite at the end of training only',
    ],
  ])('%j', (options, message) => {
    for (const Optimizer of Object.values(optimizers)) expect(() => new Optimizer([], options)).toThrow(message);
  });

  test('null and false are as good as nothing', () => {
    const optimizer = new torch.optim.Adam({
      gradientAccumulationSteps: null,
      useEma: false,
      emaOverwriteFrequency: null,
    });
    expect(optimizer.getConfig()).toEqual(new torch.optim.Adam().getConfig());
  });
});
