import * as torch from 'node-torch';
import { recordStep } from '../../dist/graph/stepGraph.js';
import { runCleanly } from '../native/child.js';
import { bitsOf, expectReplaysLikeEager, op, type StepFunction } from './recording.js';

beforeAll(() => torch.setNumThreads(1));

const { randn } = torch;
const out = (name: string, args: torch.Tensor[], to: torch.Tensor, key = 'out'): torch.Tensor =>
  torch.ops.call(`aten::${name}`, args, { [key]: to }) as torch.Tensor;
/** A step without state, beside its eager twin, for each kind of numerics. */
const expectLikeEager = (step: StepFunction, shapes: number[][]): void => {
  expectReplaysLikeEager(
    () => step,
    () => shapes.map((shape) => randn(shape)),
  );
};

describe('an out= overload that the step itself calls writes to what it was given', () => {
  test.each(['add.out', 'sub.out', 'mul.out', 'div.out'])('%s', (name) => {
    expectLikeEager(([a, b, c]) => [out(name, [a, b] as torch.Tensor[], c as torch.Tensor)], [[5], [5], [5]]);
    expectLikeEager(([a, b]) => [out(name, [a, b] as torch.Tensor[], b as torch.Tensor)], [[5], [5]]);
  });

  test('relu, and the gradient of relu', () => {
    expectLikeEager(([a, b]) => [out('relu.out', [a as torch.Tensor], b as torch.Tensor)], [[5], [5]]);
    expectLikeEager(
      ([a, b, c]) => [
        torch.ops.call('aten::threshold_backward.grad_input', [a, b, 0], { grad_input: c }) as torch.Tensor,
      ],
      [[5], [5], [5]],
    );
  });
});

test('numbers that are complex, and integers that float32 does not have', () => {
  expectLikeEager(
    ([a, b]) => [
      torch.ops.call('aten::add.Tensor', [op('complex', a as torch.Tensor, b as torch.Tensor), a], {
        alpha: { re: 0, im: 2 },
      }) as torch.Tensor,
    ],
    [[3], [3]],
  );
  // As a double it would lie in the middle between two floats, and be rounded to the other.
  const between = 2n ** 60n + 2n ** 36n + 1n;
  expectLikeEager(([a]) => [op('mul.Tensor', a as torch.Tensor, between)], [[3]]);
  expectLikeEager(([a]) => [op('mul.Scalar', a as torch.Tensor, between)], [[3]]);
});

test('an element of what is changed in place, as the number for all', () => {
  expectLikeEager(
    ([a]) => [op('mul_.Tensor', a as torch.Tensor, op('expand', op('narrow', a as torch.Tensor, 0, 0, 1), [5]))],
    [[5]],
  );
});

test('a product that the gradient of relu stretches', () => {
  const inputs = [randn([1, 4]), randn([4, 6]), randn([3, 6])];
  const step = ([a, b, mask]: torch.Tensor[]) => [
    op('threshold_backward', op('mm', a as torch.Tensor, b as torch.Tensor), mask as torch.Tensor, 0),
  ];
  const { graph } = recordStep(
    inputs,
    () => step(inputs),
    () => null,
    'fast',
  );
  graph?.replay();
  expect(torch.allclose(graph?.outputs()[0] as torch.Tensor, step(inputs)[0] as torch.Tensor)).toBe(true);
});

describe('a tensor whose memory JavaScript changes after it was recorded', () => {
  const setup = `
    const w = torch.ones([4]);
    const graph = torch.capture((x) => x.mul(w), [torch.ones([4])]);
    const resize = (x, size) => torch.noGrad(() => torch.ops.call('aten::resize_', [x, [size]]));
    const message = (fn) => { try { fn(); return 'none'; } catch (error) { return error.message; } };`;
  test.each([
    ['a weight', 'w'],
    ['an input', 'graph.inputs[0]'],
    ['an output', 'graph.outputs'],
  ])('%s that is resized: an error', (_, what) => {
    const program = `${setup}
      resize(${what}, 1e6);
      console.log(message(() => graph.replayInPlace()));`;
    expect(runCleanly(program)).toMatch(/lies in other memory than when it was recorded/);
  });

  test('one whose shape alone is changed is used as it was', () => {
    const program = `${setup}
      w.fill_(3);
      resize(w, 2);
      console.log(graph.replay(torch.ones([4])).toArray().join());`;
    expect(runCleanly(program)).toBe('3,3,3,3');
  });
});

test('a step that sets the grad of a tensor is not recorded: the memory of that grad is not its own', () => {
  const w = torch.ones([3], { requiresGrad: true });
  const x = torch.ones([3]);
  const { graph, refusal } = recordStep(
    [x],
    () => {
      w.grad = torch.grad(w.mul(x).sum(), [w])[0] as torch.Tensor;
      return [];
    },
    () => null,
  );
  expect([graph, refusal]).toEqual([null, 'setting the grad of a tensor from JavaScript inside the step']);
});

test('a step that fails between the gradients and the update leaves the weights as they were', () => {
  const w = torch.ones([3], { requiresGrad: true });
  const adam = new torch.optim.Adam([w]);
  const [x, divisor] = [torch.ones([3]), torch.ones([2], { dtype: 'int64' })];
  const { graph } = recordStep(
    [x, divisor],
    () => {
      const gradients = torch.grad(w.mul(x).sum(), [w]);
      const quotient = torch.ops.call('aten::div.Tensor_mode', [torch.tensor([4n, 6n]), divisor], {
        rounding_mode: 'floor',
      }) as torch.Tensor;
      adam.apply(gradients);
      return [quotient];
    },
    () => null,
    'fast',
  );
  const before = bitsOf(w);
  torch.noGrad(() => divisor.fill_(0));
  expect(() => graph?.replay()).toThrow(/ZeroDivisionError/);
  expect([bitsOf(w), adam.iterations]).toEqual([before, 1]);
});

test('profile of no runs at all', () => {
  const x = torch.ones([2]);
  const { graph } = recordStep(
    [x],
    () => [x.mul(2)],
    () => null,
  );
  expect(graph?.profile(0)).toEqual([{ kernel: expect.stringContaining('mul'), microseconds: 0 }]);
});
