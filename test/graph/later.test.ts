import * as torch from 'node-torch';
import { recordLater } from '../../dist/graph/stepGraph.js';
import { collectGarbage } from '../garbage.js';
import { bitsOf, op, ops, planOf, record, recordPutOff } from './recording.js';

beforeAll(() => torch.setNumThreads(1));
beforeEach(() => torch.manualSeed(21));

const x = (): torch.Tensor[] => [torch.randn([4, 3])];
const generatorState = (): string => Buffer.from(torch.defaultGenerator.getState().bytesSync()).toString('hex');

/** A step of training with what has effects: random numbers, running statistics, an optimizer, a counter. */
class Training {
  readonly weight = torch.randn([5, 3], { requiresGrad: true });
  readonly mean = torch.zeros([5]);
  readonly variance = torch.ones([5]);
  readonly counter = torch.zeros([]);
  readonly optimizer = new torch.optim.Adam([this.weight], { lr: 0.1 });

  step(input: torch.Tensor, inTheMiddle: (hidden: torch.Tensor) => void = () => {}): torch.Tensor[] {
    const { weight, mean, variance, counter } = this;
    const hidden = op('dropout', op('linear', input, weight), 0.4, true);
    inTheMiddle(hidden);
    const normal = ops('native_batch_norm', hidden, null, null, mean, variance, true, 0.1, 1e-5)[0];
    op('add_.Scalar', counter, 1);
    const loss = op('mean', op('mul.Tensor', op('relu', normal), op('rand', [4, 5])));
    this.optimizer.apply(torch.grad(loss, [weight]));
    return [loss];
  }

  /** Everything that a step changes. */
  get state(): string[] {
    const tensors = Object.values(this.optimizer.stateDict().state).flatMap((entry) => Object.values(entry));
    return [this.weight, this.mean, this.variance, this.counter, ...tensors].map(bitsOf).concat(generatorState());
  }
}

describe('a step that is put off', () => {
  test('computes nothing, draws nothing and changes nothing; the first replay does', () => {
    const [later, eager] = [new Training(), new Training()];
    torch.noGrad(() => eager.weight.copy_(later.weight));
    const [input] = x();
    const before = later.state;
    let read = false;
    const { made, madeFor, graph, refusal } = recordLater(
      [input as torch.Tensor],
      () => later.step(input as torch.Tensor),
      () => {
        read = true;
      },
    );
    expect({ made, madeFor, refusal, read }).toEqual({ made: null, madeFor: null, refusal: null, read: false });
    expect(later.state).toEqual(before);
    torch.manualSeed(9);
    graph?.replay();
    torch.manualSeed(9);
    const result = torch.tidy(() => eager.step(input as torch.Tensor).map(bitsOf));
    expect(graph?.outputs().map(bitsOf)).toEqual(result);
    torch.manualSeed(8);
    const after = later.state;
    torch.manualSeed(8);
    expect(after).toEqual(eager.state);
    expect(after).not.toEqual(before);
    graph?.dispose();
  });

  test('has the kernels of a step that was made', () => {
    const texts = [record, recordPutOff].map((recorded) => {
      const { graph } = recorded(([input]) => {
        const table = op('sin', torch.arange(3));
        const doubled = op('mul.Tensor', input, table);
        op('add_.Tensor', doubled, torch.tensor([1, 2, 3]));
        return [op('log_softmax.int', doubled, 1), op('cat', [doubled, op('t', op('t', doubled))])];
      }, x);
      const text = graph?.toString() ?? '';
      graph?.dispose();
      return planOf(text);
    });
    expect(texts[1]).toBe(texts[0]);
  });

  test('tells shapes, strides and dtypes, which are no values', () => {
    const seen: unknown[] = [];
    const look = ([input]: torch.Tensor[]): torch.Tensor[] => {
      const result = op('to.dtype', op('transpose.int', op('mul.Scalar', input, 2), 0, 1), 'float64');
      seen.push([result.shape, result.strides, result.dtype, result.numel(), result.isContiguous(), result.device]);
      return [op('sum', result)];
    };
    expect(recordPutOff(look, x).madeFor).toBeNull();
    expect(record(look, x).refusal).toBeNull();
    expect(seen[0]).toEqual(seen[1]);
  });

  test('constants are computed once, before the first replay, also of what is read only', () => {
    const { graph } = recordPutOff(([input]) => {
      const constant = op('cos', torch.arange(6).reshape([2, 3]));
      return [op('mm', input, op('t', constant)), constant];
    }, x);
    graph?.replay();
    graph?.replay();
    expect(graph?.outputs().map(bitsOf)[1]).toBe(bitsOf(torch.arange(6).reshape([2, 3]).cos()));
    expect(graph?.toString()).toMatch(/^1 kernels/);
    graph?.dispose();
  });
});

describe('a value that is needed within the step makes what was put off', () => {
  const cases: Array<[string, (hidden: torch.Tensor) => void, RegExp]> = [
    ['item()', (hidden) => void op('sum', hidden).item(), /^reading values/],
    ['dataSync()', (hidden) => void hidden.dataSync(), /^reading values/],
    ['toArray()', (hidden) => void hidden.toArray(), /^reading values/],
    ['bytesSync()', (hidden) => void hidden.bytesSync(), /^reading values/],
    ['data()', (hidden) => void hidden.data(), /^reading values/],
    ['printing', (hidden) => void String(hidden), /^reading values/],
    ['a comparison', (hidden) => void ((op('sum', hidden) as unknown as number) > 0), /^reading values/],
    ['nonzero', (hidden) => void op('nonzero', hidden), /^aten::nonzero gives/],
    ['masked_select', (hidden) => void op('masked_select', hidden, op('gt.Scalar', hidden, 0)), /^aten::masked_select/],
    ['a mask as index', (hidden) => void op('index.Tensor', hidden, [op('gt.Scalar', hidden, 0)]), /^aten::index/],
    ['unique', (hidden) => void ops('_unique2', hidden), /^aten::_unique2/],
    ['is_nonzero', (hidden) => void torch.ops.call('aten::is_nonzero', [op('sum', hidden)]), /reads a value/],
    ['equal', (hidden) => void torch.ops.call('aten::equal', [hidden, hidden]), /^aten::equal/],
    ['no Meta kernel', (hidden) => void op('histc', hidden.detach(), 4), /^aten::histc does not say what it gives/],
    ['seeding', () => void torch.manualSeed(77), /^seeding/],
    ['the state of the generator', () => void torch.defaultGenerator.getState(), /^reading the state of a generator/],
    [
      'complex numbers',
      (hidden) => void op('mul.Scalar', op('conj', op('view_as_complex', op('stack', [hidden, hidden], -1))), 2),
      /not dense/,
    ],
    [
      'an error of an operator',
      (hidden) => void expect(() => op('mm', hidden, hidden)).toThrow(torch.TorchError),
      /mm/,
    ],
  ];

  test.each(cases)('%s', (_, inTheMiddle, madeFor) => {
    const [later, eager] = [new Training(), new Training()];
    torch.noGrad(() => eager.weight.copy_(later.weight));
    const [input] = x();
    torch.manualSeed(9);
    const recorded = recordLater(
      [input as torch.Tensor],
      () => later.step(input as torch.Tensor, inTheMiddle),
      (outputs) => outputs.map(bitsOf),
    );
    expect(recorded.madeFor).toMatch(madeFor);
    const afterwards = later.state;
    torch.manualSeed(9);
    const result = torch.tidy(() => eager.step(input as torch.Tensor, inTheMiddle).map(bitsOf));
    expect(recorded.made?.result).toEqual(result);
    expect(afterwards).toEqual(eager.state);
    recorded.graph?.dispose();
  });

  test('an error of the step, which is thrown; what it did before is done', () => {
    const [later, eager] = [new Training(), new Training()];
    torch.noGrad(() => eager.weight.copy_(later.weight));
    const [input] = x();
    const fail = (training: Training) => (): torch.Tensor[] => {
      training.step(input as torch.Tensor);
      throw new Error('at the end');
    };
    torch.manualSeed(9);
    expect(() => recordLater([input as torch.Tensor], fail(later), () => null)).toThrow('at the end');
    const after = later.state;
    torch.manualSeed(9);
    expect(() => torch.tidy(fail(eager))).toThrow('at the end');
    expect(after).toEqual(eager.state);
  });

  test('an error of a kernel that was put off is thrown where a value is needed, and again at the end', () => {
    const table = torch.ones([5, 2]);
    const step =
      (caught: unknown[]) =>
      ([input]: torch.Tensor[]): torch.Tensor[] => {
        const rows = op('embedding', table, op('to.dtype', op('add.Scalar', input, 100), 'int64'));
        try {
          rows.dataSync();
        } catch (error) {
          caught.push(error);
        }
        return [rows];
      };
    const caught: Error[] = [];
    expect(() => recordPutOff(step(caught), x)).toThrow(/index out of range/);
    expect(caught[0]?.message).toMatch(/index out of range/);
  });
});

describe('a tensor that the step keeps', () => {
  test('holds its values when the step has ended', () => {
    const kept: torch.Tensor[] = [];
    const step = ([input]: torch.Tensor[]): torch.Tensor[] => {
      const hidden = op('mul.Scalar', input, 2);
      // Nobody else reads it, and it is a constant.
      kept.push(torch.keep(op('t', hidden)), torch.keep(op('ones', [2])), torch.keep(op('exp', hidden)));
      return [op('sum', hidden)];
    };
    const { made, refusal, isFinal, inputs } = recordPutOff(step, x);
    expect(refusal).toMatch(/keeps a tensor that it made/);
    expect(isFinal).toBe(false);
    const input = inputs[0] as torch.Tensor;
    expect(kept.map(bitsOf)).toEqual([input.mul(2).t(), torch.ones([2]), input.mul(2).exp()].map(bitsOf));
    expect(made?.result).toEqual([bitsOf(input.mul(2).sum())]);
    torch.dispose(kept);
  });
});

test('nothing is left behind, however the step ends', async () => {
  const ends: Array<(input: torch.Tensor) => torch.Tensor[]> = [
    (input) => [op('mul.Scalar', input, 2)],
    (input) => [op('mul.Scalar', input, Number(op('sum', input).item()))],
    (input) => {
      op('mul.Scalar', input, 2);
      throw new Error('in the middle');
    },
  ];
  collectGarbage();
  const before = torch.memory();
  for (const end of ends) {
    try {
      const { graph, inputs } = recordPutOff(([input]) => end(input as torch.Tensor), x);
      graph?.replay();
      graph?.dispose();
      torch.dispose(inputs);
    } catch (error) {
      expect((error as Error).message).toBe('in the middle');
    }
  }
  await new Promise((resolve) => setImmediate(resolve));
  collectGarbage();
  expect(torch.memory()).toEqual(before);
});
