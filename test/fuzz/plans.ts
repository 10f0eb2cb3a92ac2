import * as path from 'node:path';
import * as fc from 'fast-check';
import * as torch from 'node-torch';
import type * as stepGraph from '../../dist/graph/stepGraph.js';

// Outside of jest, which finds dist from here.
const { recordLater, recordStep } = require(
  path.resolve(require.resolve('node-torch'), '..', 'graph', 'stepGraph.js'),
) as typeof stepGraph;

/** An operator in a step: `a`, `b` and `c` choose among the tensors there are, `n` among the ways to call it. */
interface Instruction {
  do: string;
  a: number;
  b: number;
  c: number;
  n: number;
}

/** A step of training as fast-check makes, shrinks and prints it. */
export interface PlanRecipe {
  /**
   * `'bits'`: PyTorch's kernels, with the bits of the eager step. `'whole'`: own kernels, with whole numbers, of which every order of adding gives the same.
   * `'close'`: own kernels, with errors against float64 that are not much larger than the eager step's.
   */
  kind: 'bits' | 'whole' | 'close';
  /** What the axes of its tensors are long. */
  sizes: number[];
  instructions: Instruction[];
  optimizer: number;
  /** Which tensors the step gives. */
  outputs: number;
  seed: number;
}

type Argument = NonNullable<Parameters<typeof torch.ops.call>[1]>[number];
type Options = Parameters<typeof torch.ops.call>[2];
const op = (name: string, args: Argument[], options?: Options): torch.Tensor =>
  torch.ops.call(`aten::${name}`, args, options) as torch.Tensor;

/** What a step has at hand while it runs. */
interface State {
  pool: torch.Tensor[];
  parameters: torch.Tensor[];
  optimizer: torch.optim.Optimizer;
  gradients: torch.Tensor[] | null;
  dtype: string;
  kind: PlanRecipe['kind'];
}

/** The `i`th tensor of the pool, counted in circles, that is one of those wanted. */
function pick(state: State, i: number, wanted: (x: torch.Tensor) => boolean = () => true): torch.Tensor | undefined {
  const found = state.pool.filter(wanted);
  return found[i % found.length];
}

const isFloat = (x: torch.Tensor): boolean => x.dtype === 'float32' || x.dtype === 'float64';
const dims =
  (count: number) =>
  (x: torch.Tensor): boolean =>
    isFloat(x) && x.shape.length === count;
const size = (x: torch.Tensor, axis: number): number => x.shape.at(axis) as number;
const numbers = [2, -1, 1, 0, 3, 0.5, -0, 4];
const numberOf = ({ n }: Instruction): number => numbers[n % numbers.length] as number;

/** As many elements as a result may have. */
const most = 100_000;
/** Whether what the two make by broadcasting is not too large. */
const fits = (x: torch.Tensor, y: torch.Tensor): boolean =>
  String(x.shape) === String(y.shape) || x.numel() * y.numel() <= most;

/** Two matrices that can be multiplied, each as it is or transposed. */
function factors(state: State, { a, b, n }: Instruction): [torch.Tensor, torch.Tensor] | undefined {
  const left = pick(state, a, dims(2));
  if (!left) return undefined;
  const turned = n & 1 ? op('t', [left]) : left;
  const inner = size(turned, 1);
  const rows = size(turned, 0);
  const fitting = (x: torch.Tensor): boolean =>
    dims(2)(x) && (size(x, 0) === inner || size(x, 1) === inner) && rows * Math.max(...x.shape) <= most;
  const right = pick(state, b, fitting);
  if (!right) return undefined;
  return [turned, size(right, 0) === inner && !(n & 2 && size(right, 1) === inner) ? right : op('t', [right])];
}

type Perform = (state: State, instruction: Instruction) => torch.Tensor | torch.Tensor[] | undefined;

/** One or two tensors of the same shape, or of shapes that go together. */
const binary =
  (name: string, options?: Options): Perform =>
  (state, { a, b, n }) => {
    const left = pick(state, a, isFloat);
    if (!left) return undefined;
    const right = pick(
      state,
      b,
      (x) => isFloat(x) && (n % 3 > 0 ? fits(x, left) : String(x.shape) === String(left.shape)),
    );
    return right && op(name, [left, right], options);
  };
const withNumber =
  (name: string): Perform =>
  (state, instruction) => {
    const x = pick(state, instruction.a, isFloat);
    return x && op(name, [x, numberOf(instruction)]);
  };
const unary =
  (name: string, ...args: Argument[]): Perform =>
  (state, { a }) => {
    const x = pick(state, a, isFloat);
    return x && op(name, [x, ...args]);
  };
const view =
  (make: (x: torch.Tensor, instruction: Instruction) => torch.Tensor | undefined): Perform =>
  (state, instruction) => {
    const x = pick(state, instruction.a, (y) => y.shape.length > 0);
    return x && make(x, instruction);
  };

/** What every kind of step may do: of whole numbers it makes whole numbers. */
const exact: Record<string, Perform> = {
  mm: (state, instruction) => {
    const both = factors(state, instruction);
    return both && op('mm', both);
  },
  linear: (state, instruction) => {
    const both = factors(state, instruction);
    if (!both) return undefined;
    const bias = pick(state, instruction.c, (x) => dims(1)(x) && size(x, 0) === size(both[1], 1));
    const product = bias ? op('addmm', [bias, ...both]) : op('mm', both);
    return instruction.n & 4 ? [product, op('relu', [product])] : op('relu', [product]);
  },
  bmm: (state, instruction) => {
    const both = factors(state, instruction);
    if (!both) return undefined;
    const batch = 1 + (instruction.n % 3);
    const [left, right] = both.map((x) => op('expand', [op('unsqueeze', [x, 0]), [batch, ...x.shape]]));
    return op('bmm', [
      instruction.n & 4 ? op('clone', [left as torch.Tensor]) : (left as torch.Tensor),
      right as torch.Tensor,
    ]);
  },
  network: (state, { a, n }) => {
    const [weight, bias, inner] = state.parameters as [torch.Tensor, torch.Tensor, torch.Tensor];
    const x = pick(state, a, (y) => dims(2)(y) && size(y, 1) === size(weight, 1) && fits(y, bias));
    if (!x || size(inner, 0) !== size(inner, 1)) return undefined;
    let hidden = x;
    for (let layer = 0; layer <= n % 3; layer++) hidden = op('relu', [op('mm', [hidden, inner])]);
    const result = op('linear', [hidden, weight, bias]);
    // Its gradient is a matrix of numbers, and not one number for all.
    return [op('mul.Tensor', [result, result]), ...(n & 8 ? [hidden, result] : [])];
  },
  relu: unary('relu'),
  relu_: unary('relu_'),
  threshold: (state, { a, b, n }) => {
    const gradient = pick(state, a, isFloat);
    const x =
      gradient &&
      pick(
        state,
        b,
        (y) => isFloat(y) && (n % 4 === 0 ? fits(y, gradient) : String(y.shape) === String(gradient.shape)),
      );
    return x && gradient && op('threshold_backward', [gradient, x, n & 8 ? 1 : 0]);
  },
  add: binary('add.Tensor'),
  addTwice: binary('add.Tensor', { alpha: 2 }),
  sub: binary('sub.Tensor'),
  mul: binary('mul.Tensor'),
  maximum: binary('maximum'),
  add_: binary('add_.Tensor'),
  sub_: binary('sub_.Tensor'),
  mul_: binary('mul_.Tensor'),
  copy_: binary('copy_'),
  addNumber: withNumber('add.Scalar'),
  mulNumber: withNumber('mul.Scalar'),
  addNumber_: withNumber('add_.Scalar'),
  mulNumber_: withNumber('mul_.Scalar'),
  fill_: withNumber('fill_.Scalar'),
  zero_: unary('zero_'),
  neg: unary('neg'),
  clone: unary('clone'),
  detach: unary('detach'),
  sum: unary('sum'),
  sumRows: (state, { a, n }) => {
    const x = pick(state, a, dims(2));
    return x && op('sum.dim_IntList', [x, [n % 2], n % 3 === 0]);
  },
  out: (state, { a, b, c, n }) => {
    const left = pick(state, a, isFloat);
    const same = (x: torch.Tensor): boolean => isFloat(x) && String(x.shape) === String(left?.shape);
    const right = left && pick(state, b, same);
    // Of the same shape, so that it is not resized.
    const out = n % 2 ? pick(state, c, same) : left && op('empty_like', [left]);
    if (!left || !right || !out) return undefined;
    const name = ['add.out', 'sub.out', 'mul.out', 'relu.out', 'neg.out', 'threshold_backward.grad_input'][
      n % 6
    ] as string;
    const args = name.startsWith('threshold') ? [left, right, 0] : /relu|neg/.test(name) ? [left] : [left, right];
    // The options of out= overloads are named by their schemas.
    return torch.noGrad(() => op(name, args, name.startsWith('threshold') ? { grad_input: out } : { out }));
  },
  empty: (state, { a, n }) => {
    const x = pick(state, a, isFloat);
    if (!x) return undefined;
    const fresh = op('empty_like', [x]);
    if (n % 3 === 0) return op('fill_.Scalar', [fresh, 2]);
    if (n % 3 === 1 || fresh.shape.length === 0 || size(fresh, 0) < 2) return op('copy_', [fresh, x]);
    const half = Math.floor(size(fresh, 0) / 2);
    op('copy_', [op('narrow', [fresh, 0, 0, half]), op('narrow', [x, 0, 0, half])]);
    op('fill_.Scalar', [op('narrow', [fresh, 0, half, size(fresh, 0) - half]), 1]);
    return fresh;
  },
  literal: (state, { n }) => torch.tensor([n % 4, 1], { dtype: state.dtype as 'float32' }),
  randint: (state, { a, n }) => {
    const x = pick(state, a, isFloat);
    // Drawn as integers: the same numbers whatever the dtype.
    return x && torch.randint(0, 2 + (n % 2), [...x.shape]).to(state.dtype as 'float32');
  },
  t: (state, { a }) => {
    const x = pick(state, a, dims(2));
    return x && op('t', [x]);
  },
  narrow: view((x, { b, c, n }) => {
    const axis = n % x.shape.length;
    const start = b % (size(x, axis) + 1);
    return op('narrow', [x, axis, start, c % (size(x, axis) - start + 1)]);
  }),
  select: view((x, { b, n }) => {
    const axis = n % x.shape.length;
    return size(x, axis) === 0 ? undefined : op('select.int', [x, axis, b % size(x, axis)]);
  }),
  reshape: view((x, { n }) => op('reshape', [x, n % 2 ? [-1] : [...x.shape].reverse()])),
  expand: (state, { a, b }) => {
    const x = pick(state, a, isFloat);
    const like = x && pick(state, b, (y) => isFloat(y) && fits(x, y));
    return x && like && op('expand', [x, [...like.shape]]);
  },
  unsqueeze: unary('unsqueeze', 0),
  cat: (state, { a, b }) => {
    const x = pick(state, a, (y) => isFloat(y) && y.shape.length > 0);
    const other =
      x &&
      pick(state, b, (y) => isFloat(y) && String(y.shape.slice(1)) === String(x.shape.slice(1)) && y.shape.length > 0);
    return x && other && op('cat', [[x, other], 0]);
  },
  hits: (state, { a, b }) => {
    const x = pick(state, a, (y) => dims(2)(y) && y.numel() > 0);
    const y = x && pick(state, b, (z) => dims(2)(z) && z.numel() > 0 && size(z, 0) === size(x, 0));
    if (!x || !y) return undefined;
    const equal = op('eq.Tensor', [op('argmax', [x, 1]), op('argmax', [y, 1])]);
    return [equal, equal.to(state.dtype as 'float32')];
  },
  grad: (state, { a, b }) => {
    // What was made last comes first: not all steps should end where they began.
    const late = { ...state, pool: [...state.pool].reverse() };
    const losses = [a, b].map((i) => pick(late, i % 5, (x) => isFloat(x) && x.requiresGrad));
    const sums = losses.filter((x) => x !== undefined).map((x) => op('sum', [x]));
    if (sums.length === 0) return undefined;
    const loss = sums.reduce((x, y) => op('add.Tensor', [x, y]));
    const grads = torch.grad(loss, state.parameters, { allowUnused: true, retainGraph: true });
    state.gradients = grads.map((gradient, i) => gradient ?? op('zeros_like', [state.parameters[i] as torch.Tensor]));
    return state.gradients;
  },
};

/** What rounds. */
const rounding: Record<string, Perform> = {
  mean: unary('mean'),
  tanh: unary('tanh'),
  divNumber: (state, instruction) => {
    const x = pick(state, instruction.a, isFloat);
    return x && op('div.Scalar', [x, numberOf(instruction) || 3]);
  },
  divTensor: (state, { a, b }) => {
    const left = pick(state, a, isFloat);
    const right =
      left && pick(state, b, (x) => isFloat(x) && (x.numel() === 1 || String(x.shape) === String(left.shape)));
    return right && op('div.Tensor', [left, op('add.Scalar', [op('abs', [right]), 1])]);
  },
  logSoftmax: (state, { a, n }) => {
    const x = pick(state, a, (y) => isFloat(y) && y.shape.length > 0);
    return x && op('log_softmax.int', [x, n % 3 === 0 ? 0 : -1]);
  },
  crossEntropy: (state, { a, b, n }) => {
    const x = pick(state, a, (y) => dims(2)(y) && y.numel() > 0);
    if (!x) return undefined;
    const other = pick(state, b, (y) => dims(2)(y) && y.numel() > 0 && String(y.shape) === String(x.shape));
    const target = n % 2 && other ? op('softmax.int', [other, 1]) : torch.randint(0, size(x, 1), [size(x, 0)]);
    return op('cross_entropy_loss', [x, target]);
  },
  dropout: (state, { a }) => {
    const x = pick(state, a, isFloat);
    const mask = x && torch.randint(0, 2, [...x.shape]);
    return x && op('mul.Tensor', [x, mask as torch.Tensor]);
  },
  update: (state) => {
    if (state.gradients) state.optimizer.apply(state.gradients);
    return undefined;
  },
};

/** What only bits can be compared of: it makes numbers of any size. */
const wild: Record<string, Perform> = {
  div: binary('div.Tensor'),
  div_: binary('div_.Tensor'),
  exp: unary('exp'),
  log: unary('log'),
  addBig: (state, { a, n }) => {
    const x = pick(state, a, isFloat);
    return x && op('add.Scalar', [x, [1e30, NaN, -Infinity, 2n ** 60n + 2n ** 36n + 1n, 1e-40][n % 5] as number]);
  },
  toDouble: (state, { a }) => pick(state, a, isFloat)?.to('float64'),
  toInt: (state, { a }) => {
    const x = pick(state, a, isFloat);
    return x && op('clamp', [op('nan_to_num', [x]), -100, 100]).to('int64');
  },
  mixed: (state, { a, b }) => {
    const x = pick(state, a) as torch.Tensor;
    return op('mul.Tensor', [x, pick(state, b, (y) => fits(x, y)) as torch.Tensor]);
  },
  mixed_: (state, { a, b }) => {
    const x = pick(state, a) as torch.Tensor;
    return op('add_.Tensor', [x, pick(state, b, (y) => fits(x, y)) as torch.Tensor]);
  },
  bernoulli_: unary('bernoulli_.float', 0.5),
  native_dropout: (state, { a }) =>
    (torch.ops.call('aten::native_dropout', [pick(state, a, isFloat) as torch.Tensor, 0.5, true]) as torch.Tensor[])[0],
};

const operatorsOf = {
  whole: { ...exact },
  close: { ...exact, ...rounding },
  bits: { ...exact, ...rounding, ...wild },
};

const often = ['network', 'network', 'linear', 'linear', 'mm', 'relu', 'grad', 'grad', 'add', 'mul'];

const sizesOf: fc.Arbitrary<number[]> = fc.oneof(
  { weight: 8, arbitrary: fc.array(fc.constantFrom<number>(1, 2, 3, 4, 5, 7), { minLength: 3, maxLength: 3 }) },
  { weight: 3, arbitrary: fc.array(fc.constantFrom<number>(1, 16, 17, 33, 64, 130), { minLength: 3, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom<number>(0, 1, 3), { minLength: 3, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom<number[]>([300, 260, 5], [7, 2100, 40], [2, 3, 33_000]) },
);

/** Steps of every kind. */
export const plans: fc.Arbitrary<PlanRecipe> = fc
  .constantFrom<PlanRecipe['kind']>('bits', 'whole', 'close')
  .chain((kind) => {
    const index = fc.nat(30);
    const names = [...Object.keys(operatorsOf[kind]), ...often, ...(kind === 'whole' ? [] : ['update', 'update'])];
    return fc.record({
      kind: fc.constant(kind),
      sizes: sizesOf,
      instructions: fc.array(fc.record({ do: fc.constantFrom(...names), a: index, b: index, c: index, n: index }), {
        minLength: 1,
        maxLength: 24,
        size: 'max',
      }),
      optimizer: fc.nat(5),
      outputs: fc.nat(2 ** 31 - 1),
      seed: fc.nat(1000),
    });
  });

/** A step with tensors of its own, in float32 or float64. */
class Twin {
  readonly inputs: torch.Tensor[];
  readonly parameters: torch.Tensor[];
  readonly optimizer: torch.optim.Optimizer;
  readonly #recipe: PlanRecipe;
  readonly #dtype: string;

  constructor(recipe: PlanRecipe, dtype: string) {
    this.#recipe = recipe;
    this.#dtype = dtype;
    const [rows, columns, units] = recipe.sizes as [number, number, number];
    torch.manualSeed(recipe.seed);
    const make = (shape: number[]): torch.Tensor => torch.tidy(() => torch.keep(this.#draw(shape)));
    this.inputs = [[rows, columns], [units, columns], [rows, columns], [columns]].map(make);
    this.parameters = [[units, columns], [units], [columns, columns > 1000 ? 2 : columns], []].map((shape) => {
      const parameter = make(shape);
      parameter.requiresGrad = true;
      return parameter;
    });
    // An epsilon of which updates are smooth: what is zero but for rounding must not become a whole step.
    const { Adam, AdamW, SGD } = torch.optim;
    const common = { lr: 0.05, eps: 0.5 };
    this.optimizer = [
      () => new Adam(this.parameters, common),
      () => new Adam(this.parameters, { ...common, amsgrad: true, weightDecay: 0.1 }),
      () => new Adam(this.parameters, { ...common, maximize: true }),
      () => new AdamW(this.parameters, { ...common, weightDecay: 0.1 }),
      () => new SGD(this.parameters, { lr: 0.05 }),
      () => new SGD(this.parameters, { lr: 0.05, momentum: 0.9 }),
    ][recipe.optimizer]?.() as torch.optim.Optimizer;
  }

  #draw(shape: number[]): torch.Tensor {
    const { kind } = this.#recipe;
    if (kind === 'whole') return torch.randint(-2, 3, shape).to(this.#dtype as 'float32');
    return torch.randn(shape).to(this.#dtype as 'float32');
  }

  /** Other values for the inputs. */
  refill(seed: number): void {
    torch.manualSeed(seed);
    torch.tidy(() =>
      torch.noGrad(() => {
        for (const input of this.inputs) op('copy_', [input, this.#draw([...input.shape])]);
      }),
    );
  }

  /** The step, with what is to be random drawn from `seed` on. */
  run(): torch.Tensor[] {
    const { kind, instructions, outputs } = this.#recipe;
    const state: State = {
      // What is changed in place takes on a history, which must not reach the next run.
      pool: [...this.inputs.map((input) => input.detach()), ...this.parameters],
      parameters: this.parameters,
      optimizer: this.optimizer,
      gradients: null,
      dtype: this.#dtype,
      kind,
    };
    const given = state.pool.length;
    for (const instruction of instructions) {
      try {
        const perform = (operatorsOf[kind] as Record<string, Perform>)[instruction.do] as Perform;
        // So that parameters are changed too.
        const plainly = instruction.do.endsWith('_') && instruction.n >= 15;
        const made = plainly ? torch.noGrad(() => perform(state, instruction)) : perform(state, instruction);
        for (const x of made instanceof torch.Tensor ? [made] : (made ?? [])) {
          if (x.numel() <= most) state.pool.push(x);
        }
      } catch (error) {
        // Shapes that do not go together, changes in place of what must not change.
        if (!(error instanceof torch.TorchError)) throw error;
      }
    }
    const made = state.pool.slice(given);
    const chosen = made.filter((_, i) => i % 31 < 31 && (outputs >> (i % 31)) & 1);
    return [...new Set(chosen.length > 0 ? chosen : made.slice(-1))];
  }

  dispose(): void {
    this.optimizer.dispose();
    torch.dispose([this.inputs, this.parameters]);
  }
}

type Values = Array<{ text: string; numbers: Float64Array; bits: string }>;

function valuesOf(tensors: readonly torch.Tensor[]): Values {
  return torch.tidy(() =>
    torch.noGrad(() =>
      tensors.map((tensor) => {
        const data = tensor.detach().dataSync();
        // Which NaN it is, is left to the processor.
        const numbers = Float64Array.from(data as ArrayLike<number | bigint>, Number);
        const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
        const clean = numbers.some(Number.isNaN) ? numbers.join() : bytes.toString('latin1');
        return { text: `${tensor.dtype}[${tensor.shape}]`, numbers, bits: clean };
      }),
    ),
  );
}

const largest = (numbers: Float64Array): number => numbers.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
function distance(a: Float64Array, b: Float64Array): number {
  let most = 0;
  a.forEach((x, i) => {
    const y = b[i] as number;
    if (x !== y && !(Number.isNaN(x) && Number.isNaN(y))) most = Math.max(most, Math.abs(x - y));
    if (Number.isNaN(x) !== Number.isNaN(y)) most = Infinity;
  });
  return most;
}

/** How often each of our kernels was run, and how many results were compared in each way; why steps were not. */
export const statistics: Record<string, number> = {};
const count = (what: string): void => {
  statistics[what] = (statistics[what] ?? 0) + 1;
};

/** {@link recordStep} as if it were {@link recordLater}. */
const recordNow: typeof recordLater = (...args) => {
  const { result, ...recorded } = recordStep(...args);
  return { ...recorded, made: { result }, madeFor: null };
};

/** Records the step, replays it with other inputs beside twins that run eagerly, and compares everything that it gives and changes. */
export function runPlan(recipe: PlanRecipe): void {
  const { kind, seed } = recipe;
  const recorded = new Twin(recipe, 'float32');
  const eager = new Twin(recipe, 'float32');
  const precise = kind === 'bits' ? null : new Twin(recipe, 'float64');
  const twins = [eager, ...(precise ? [precise] : [])];
  const everything = (twin: Twin, outputs: torch.Tensor[]): Values => [
    ...valuesOf(outputs),
    ...valuesOf([...twin.parameters, ...twin.inputs]),
  ];
  const compare = (found: Values, round: number): void => {
    const [expected, exactly] = twins.map((twin) => {
      torch.manualSeed(seed + round);
      return torch.tidy(() => everything(twin, twin.run()));
    }) as [Values, Values | undefined];
    const fail = (i: number, what: string): never => {
      throw new Error(
        `Expected result ${i} of ${found.length} of replay ${round} to equal the eager step's but ${what}\n${graphText}`,
      );
    };
    if (found.length !== expected.length) fail(0, `there are ${expected.length}`);
    found.forEach((value, i) => {
      const { text, numbers, bits } = expected[i] as Values[number];
      const precisely = exactly?.[i]?.numbers;
      if (value.text !== text) fail(i, `it is ${value.text} instead of ${text}`);
      if (precisely === undefined) {
        if (value.bits !== bits) fail(i, `it is ${value.numbers} instead of ${numbers}`);
        count('bits');
        return;
      }
      const scale = Math.max(1, ...(exactly as Values).map((other) => largest(other.numbers)));
      // Beyond it is not all whole numbers that are added.
      if (kind === 'whole' && scale < 2 ** 14) {
        const far = distance(value.numbers, numbers);
        if (far !== 0) fail(i, `it is ${value.numbers} instead of ${numbers}`);
        count('whole');
        return;
      }
      if (!(scale < 1e4)) {
        count('too large');
        return;
      }
      const allowed = 30 * distance(numbers, precisely) + 1e-5 * scale;
      const error = distance(value.numbers, precisely);
      if (!(error <= allowed))
        fail(i, `its error is ${error}, of ${allowed} allowed: ${value.numbers} instead of ${numbers}`);
      count('close');
    });
  };
  let graphText = '';
  let replays: stepGraph.StepGraph | null = null;
  try {
    torch.manualSeed(seed);
    // Every other step is put off to its first replay.
    const recordIt = seed % 2 === 0 ? recordNow : recordLater;
    const { made, graph, refusal } = recordIt(
      recorded.inputs,
      () => recorded.run(),
      (outputs) => everything(recorded, outputs),
      kind === 'bits' ? 'pytorch' : 'fast',
    );
    count(made ? 'made' : 'put off');
    if (made) compare(made.result, 0);
    if (!graph) {
      count(`refused: ${refusal}`);
      return;
    }
    replays = graph;
    graphText = graph.toString();
    if (!made) {
      try {
        graph.replay();
      } catch (error) {
        if (!(error instanceof torch.TorchError)) throw error;
        // Meta kernels check less: mm of two dtypes is an error of the kernel, which a step that is made catches.
        count('fails at its first replay');
        return;
      }
      const outputs = graph.outputs();
      compare(everything(recorded, outputs), 0);
      torch.dispose(outputs);
    }
    for (const line of graphText.split('\n').slice(1, -1)) {
      const [, manner, kernel] = line.split('\t') as [string, string, string];
      if (manner === 'direct') count(kernel);
    }
    for (let round = 1; round <= 3; round++) {
      for (const twin of [recorded, ...twins]) twin.refill(seed + 50 * round);
      torch.manualSeed(seed + round);
      graph.replay();
      const outputs = graph.outputs();
      compare(everything(recorded, outputs), round);
      torch.dispose(outputs);
    }
  } finally {
    replays?.dispose();
    for (const twin of [recorded, ...twins]) twin.dispose();
  }
}
