import * as torch from 'node-torch';
import { readGolden } from '../goldens.js';
import { Comparison, expectNear, type Processor } from '../processor.js';

type Numbers = number[][];
type State = Record<string, Record<string, number[]>>;

interface Case {
  name: string;
  options: Record<string, unknown>;
  fused: {
    half: { parameters: Numbers; state: State; param_groups: Array<Record<string, unknown>> };
    parameters: Numbers;
    state: State;
  };
  other: Numbers;
}

interface Golden extends Processor {
  seed: number;
  shapes: number[][];
  steps: number;
  half: number;
  cases: Case[];
}

const golden = readGolden<Golden>('optimizers');
const compared = new Comparison(golden);

const optimizers: Record<string, new (parameters: torch.Tensor[], options?: object) => torch.optim.Optimizer> = {
  adam: torch.optim.Adam,
  adamw: torch.optim.AdamW,
  sgd: torch.optim.SGD,
  rmsprop: torch.optim.RMSprop,
  adagrad: torch.optim.Adagrad,
};

let threads: number;
beforeAll(() => {
  threads = torch.getNumThreads();
  torch.setNumThreads(1);
});
afterAll(() => torch.setNumThreads(threads));

function draw(): { parameters: torch.Tensor[]; gradients: torch.Tensor[][] } {
  const one = (shape: number[]): torch.Tensor => torch.rand(shape).mul(2).sub(1);
  torch.manualSeed(golden.seed);
  const parameters = golden.shapes.map((shape) => one(shape).requiresGrad_());
  return { parameters, gradients: Array.from({ length: golden.steps }, () => golden.shapes.map(one)) };
}

function make({ name, options }: Case, parameters: torch.Tensor[]): torch.optim.Optimizer {
  const Optimizer = optimizers[name];
  if (!Optimizer) throw new Error(`The golden has an optimizer '${name}' that is not known here`);
  return new Optimizer(parameters, options);
}

function makeSteps(
  optimizer: torch.optim.Optimizer,
  parameters: torch.Tensor[],
  gradients: torch.Tensor[][],
  from: number,
  to: number,
): void {
  for (const step of gradients.slice(from, to)) {
    parameters.forEach((parameter, i) => {
      parameter.grad = step[i] as torch.Tensor;
    });
    optimizer.step();
  }
}

const numbersOf = (tensor: torch.Tensor): number[] => Array.from(tensor.dataSync() as Float32Array);
const asFloats = (numbers: readonly number[]): number[] => numbers.map(Math.fround);

function expectNumbers(received: readonly torch.Tensor[], wanted: Numbers): void {
  received.forEach((tensor, i) => {
    compared.numbers(numbersOf(tensor), asFloats(wanted[i] as number[]), 0.1);
  });
}

/** The names and numbers of Python's state, and for SGD a step counter besides, which Python does without. */
function expectState(optimizer: torch.optim.Optimizer, wanted: State): void {
  const { state } = optimizer.stateDict();
  for (const [index, entry] of Object.entries(wanted)) {
    const names = new Set([...Object.keys(entry), 'step']);
    expect(new Set(Object.keys(state[index] ?? {}))).toEqual(names);
    for (const [name, numbers] of Object.entries(entry)) {
      compared.numbers(numbersOf(state[index]?.[name] as torch.Tensor), asFloats(numbers), 0.1);
    }
  }
}

describe(`${golden.steps} steps equal torch.optim's ${compared.manner}`, () => {
  test.each(golden.cases.map((case_) => [case_.name, JSON.stringify(case_.options), case_] as const))(
    '%s %s',
    (_name, _options, case_) => {
      const { parameters, gradients } = draw();
      const optimizer = make(case_, parameters);
      makeSteps(optimizer, parameters, gradients, 0, golden.steps);
      expectNumbers(parameters, case_.fused.parameters);
      expectState(optimizer, case_.fused.state);
      expect(optimizer.iterations).toBe(golden.steps);
    },
  );
});

test.each(golden.cases.map((case_) => [case_.name, JSON.stringify(case_.options), case_] as const))(
  "%s %s stays within 1e-5 of PyTorch's default form",
  (_name, _options, case_) => {
    const { parameters, gradients } = draw();
    makeSteps(make(case_, parameters), parameters, gradients, 0, golden.steps);
    parameters.forEach((parameter, i) => {
      expectNear(numbersOf(parameter), case_.other[i] as number[], 1e-5, 0.1);
    });
  },
);

/** What a file with Python's state dict at half time would be read as. */
function stateOfPython({ fused: { half } }: Case): torch.optim.OptimizerState {
  const entries = Object.entries(half.state).map(([index, entry]) => {
    const tensors = Object.entries(entry).map(([name, numbers]) => {
      const shape = name === 'step' ? [] : (golden.shapes[Number(index)] as number[]);
      const flat = torch.tensor(Float32Array.from(numbers));
      return [name, torch.ops.call('aten::reshape', [flat, shape]) as torch.Tensor];
    });
    return [index, Object.fromEntries(tensors)];
  });
  return {
    state: Object.fromEntries(entries),
    param_groups: half.param_groups as torch.optim.OptimizerState['param_groups'],
  };
}

describe(`going on from Python's state equals torch.optim ${compared.manner}`, () => {
  test.each(golden.cases.map((case_) => [case_.name, JSON.stringify(case_.options), case_] as const))(
    '%s %s',
    (_name, _options, case_) => {
      const { parameters, gradients } = draw();
      torch.noGrad(() => {
        parameters.forEach((parameter, i) => {
          const flat = torch.tensor(Float32Array.from(case_.fused.half.parameters[i] as number[]));
          torch.ops.call('aten::copy_', [parameter, torch.ops.call('aten::reshape', [flat, parameter.shape])]);
        });
      });
      const optimizer = make(case_, parameters);
      optimizer.loadStateDict(stateOfPython(case_));
      makeSteps(optimizer, parameters, gradients, golden.half, golden.steps);
      expectNumbers(parameters, case_.fused.parameters);
      for (const [index, entry] of Object.entries(case_.fused.state)) {
        const own = optimizer.stateDict().state[index] ?? {};
        for (const [name, numbers] of Object.entries(entry)) {
          compared.numbers(numbersOf(own[name] as torch.Tensor), asFloats(numbers), 0.1);
        }
      }
    },
  );
});

describe("a state dict has PyTorch's structure", () => {
  test.each(golden.cases.map((case_) => [case_.name, JSON.stringify(case_.options), case_] as const))(
    '%s %s',
    (_name, _options, case_) => {
      const { parameters, gradients } = draw();
      const optimizer = make(case_, parameters);
      makeSteps(optimizer, parameters, gradients, 0, golden.half);
      const { state, param_groups } = optimizer.stateDict();
      // Options of how PyTorch computes, not of what.
      const ofPython = { ...case_.fused.half.param_groups[0] };
      for (const key of ['foreach', 'fused', 'capturable', 'differentiable']) delete ofPython[key];
      expect(param_groups).toEqual([ofPython]);
      for (const [index, entry] of Object.entries(case_.fused.half.state)) {
        for (const [name, numbers] of Object.entries(entry)) {
          expect(state[index]?.[name]?.shape).toEqual(name === 'step' ? [] : golden.shapes[Number(index)]);
          compared.numbers(numbersOf(state[index]?.[name] as torch.Tensor), asFloats(numbers), 0.1);
        }
      }

      // And goes on from it.
      const other = draw();
      torch.noGrad(() =>
        other.parameters.forEach((parameter, i) => void torch.ops.call('aten::copy_', [parameter, parameters[i]])),
      );
      const second = make(case_, other.parameters);
      second.loadStateDict({ state, param_groups });
      expect(second.iterations).toBe(golden.half);
      makeSteps(optimizer, parameters, gradients, golden.half, golden.steps);
      makeSteps(second, other.parameters, gradients, golden.half, golden.steps);
      expect(other.parameters.map(numbersOf)).toEqual(parameters.map(numbersOf));
    },
  );
});
