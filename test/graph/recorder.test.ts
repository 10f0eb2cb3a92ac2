import * as torch from 'node-torch';
import { recordStep } from '../../dist/graph/stepGraph.js';
import { collectGarbage } from '../garbage.js';
import { bitsOf, op, ops, record, recordPutOff, type StepFunction } from './recording.js';

beforeAll(() => torch.setNumThreads(1));

const readsValues = 'reading values (item(), dataSync(), toArray()) from JavaScript inside the step';

const x = (): torch.Tensor[] => [torch.randn([4, 3])];

/** How many kernels of each kind a recording of `step` has. */
function kernels(step: StepFunction): { lines: string[]; text: string } {
  const { graph } = record(step, x);
  const text = graph?.toString() ?? '';
  graph?.dispose();
  return { lines: text.trim().split('\n').slice(1), text };
}

describe('what cannot be replayed is refused, with the reason, and was run all the same', () => {
  const mask = (input: torch.Tensor): torch.Tensor => op('gt.Scalar', input, 0);
  const cases: Array<[string, (input: torch.Tensor) => torch.Tensor, string]> = [
    ['item', (a) => op('mul.Scalar', a, op('sum', a).item<number>()), readsValues],
    ['dataSync', (a) => op('mul.Scalar', a, Number(a.dataSync()[0])), readsValues],
    ['toArray', (a) => op('mul.Scalar', a, (a.toArray() as number[][]).length), readsValues],
    [
      'equal',
      (a) => op('mul.Scalar', a, torch.ops.call('aten::equal', [a, a]) ? 2 : 3),
      'aten::equal reads a value back to the host',
    ],
    ['nonzero', (a) => op('nonzero', a), 'aten::nonzero gives a result whose shape depends on the data'],
    [
      'where with a condition only',
      (a) => ops('where', mask(a))[0] as torch.Tensor,
      'aten::nonzero gives a result whose shape depends on the data',
    ],
    [
      'masked_select',
      (a) => op('masked_select', a, mask(a)),
      'aten::masked_select gives a result whose shape depends on the data',
    ],
    [
      'indexing with a mask',
      (a) => op('index.Tensor', a, [mask(a)]),
      'aten::index.Tensor gives a result whose shape depends on the data',
    ],
    [
      'unique',
      (a) => ops('_unique2', a)[0] as torch.Tensor,
      'aten::_unique2 gives a result whose shape depends on the data',
    ],
    [
      'bincount',
      (a) => op('bincount', op('to.dtype', op('abs', op('reshape', a, [-1])), 'int64')),
      'aten::bincount gives a result whose shape depends on the data',
    ],
    [
      'splitting at indices in a tensor',
      (a) =>
        ops('tensor_split.tensor_indices_or_sections', a, torch.tensor([1], { dtype: 'int64' }))[0] as torch.Tensor,
      'aten::tensor_split.tensor_indices_or_sections reads a value back to the host',
    ],
    [
      'another shape in place',
      (a) => {
        const b = op('mul.Scalar', a, 2);
        op('t_', b);
        return b;
      },
      'aten::t_ changes the shape of a tensor in place',
    ],
    [
      'a sparse tensor',
      (a) => op('to_dense', op('mul.Scalar', op('to_sparse', a), 2)),
      'aten::_to_sparse works on a tensor that is not dense',
    ],
    [
      'seeding',
      (a) => {
        torch.manualSeed(3);
        return op('dropout', a, 0.5, true);
      },
      'seeding the random numbers from JavaScript inside the step',
    ],
  ];
  test.each(cases)('%s', (_, step, reason) => {
    torch.manualSeed(5);
    const recorded = record(([input]) => [step(input as torch.Tensor)], x);
    expect(recorded).toMatchObject({ graph: null, refusal: reason, isFinal: true });
    const bits = [torch.tidy(() => bitsOf(step(recorded.inputs[0] as torch.Tensor)))];
    expect(recorded.result).toEqual(bits);
    torch.manualSeed(5);
    const putOff = recordPutOff(([input]) => [step(input as torch.Tensor)], x);
    expect(putOff).toMatchObject({ graph: null, refusal: reason, isFinal: true, made: { result: bits } });
  });

  test('reading asynchronously', () => {
    const { graph, refusal } = record(([input]) => {
      void op('mul.Scalar', input, 2).data();
      return [input as torch.Tensor];
    }, x);
    expect({ graph, refusal }).toEqual({ graph: null, refusal: readsValues });
  });

  test('writing a learning rate', () => {
    const weight = torch.ones([3], { requiresGrad: true });
    const sgd = new torch.optim.SGD([weight], { lr: 0.1 });
    const { graph, refusal } = record(([input]) => {
      sgd.learningRate = 0.2;
      return [op('mul.Tensor', input, weight)];
    }, x);
    expect({ graph, refusal }).toEqual({ graph: null, refusal: 'writing values from JavaScript inside the step' });
  });

  test('backward, which adds up gradients', () => {
    const weight = torch.ones([3], { requiresGrad: true });
    const { graph, refusal } = record(([input]) => {
      op('sum', op('mul.Tensor', input, weight)).backward();
      return [op('mul.Scalar', weight, 1)];
    }, x);
    expect(graph).toBeNull();
    expect(refusal).toBe('backward() leaves gradients in the tensors, which torch.grad() does not');
    weight.grad = null;
  });

  test('a tensor that the step makes and keeps: state has to be changed in place', () => {
    let average = torch.zeros([3]);
    const { graph, refusal, isFinal } = record(([input]) => {
      average = torch.keep(op('add.Tensor', op('mul.Scalar', average, 0.9), op('mean.dim', input, [0])));
      return [op('sub.Tensor', input, average)];
    }, x);
    expect(graph).toBeNull();
    expect(refusal).toMatch(/keeps a tensor that it made, which a replay would overwrite.*in place/);
    expect(isFinal).toBe(false);
    average.dispose();
  });

  test('a tensor that is made once and kept is there at the next recording', () => {
    let average: torch.Tensor | undefined;
    const step: StepFunction = ([input]) => {
      average ??= torch.keep(torch.zeros([3]));
      op('lerp_.Scalar', average, op('mean.dim', input, [0]), 0.5);
      return [op('sub.Tensor', input, average)];
    };
    expect(record(step, x)).toMatchObject({ graph: null, isFinal: false });
    const { graph, refusal } = record(step, x);
    expect(refusal).toBeNull();
    graph?.dispose();
    average?.dispose();
  });
});

describe('what is left out', () => {
  test('views and constants are no kernels', () => {
    const { lines, text } = kernels(([input]) => {
      const table = op('sin', torch.arange(3));
      return [op('mul.Tensor', op('t', op('t', input)), table)];
    });
    expect(lines).toEqual([expect.stringMatching(/^0\tout\taten::mul\.out\tFloat\[4, 3\]\t0x[0-9a-f]+$/)]);
    expect(text).toMatch(/^1 kernels of \d+ recorded calls \(2 views, \d+ constants and 0 without use left out\); /);
  });

  test('a result that lies in the memory of its argument, though its schema does not say so', () => {
    expect(kernels(([input]) => [op('mul.Scalar', op('_unsafe_view', input, [3, 4]), 2)]).lines).toHaveLength(1);
    expect(kernels(([input]) => ops('unsafe_split.Tensor', op('mul.Scalar', input, 2), 2)).lines).toHaveLength(1);
  });

  test('a number in a tensor, when nothing changes it; it is put back at each replay, when something does', () => {
    expect(kernels(([input]) => [op('add.Tensor', input, torch.tensor([1, 2, 3]))]).lines).toHaveLength(1);
    const { lines } = kernels(([input]) => {
      const literal = torch.tensor([1, 2, 3]);
      op('mul_.Scalar', literal, 2);
      return [op('add.Tensor', input, literal)];
    });
    expect(lines.map((line) => line.split('\t')[2])).toEqual(['aten::copy_', 'mul', 'aten::add.out']);
  });

  test('zeros that something changes are kernels, others are not', () => {
    expect(kernels(([input]) => [op('add.Tensor', input, torch.zeros([3]))]).lines).toHaveLength(1);
    const changed = kernels(([input]) => {
      const zeros = torch.zeros([3]);
      op('add_.Scalar', zeros, 1);
      return [op('add.Tensor', input, zeros)];
    });
    expect(changed.lines).toHaveLength(3);
  });

  test('an operator that failed and whose error was caught', () => {
    const { lines } = kernels(([input]) => {
      try {
        op('mm', input, input);
      } catch {
        return [op('mul.Scalar', input, 2)];
      }
      return [];
    });
    expect(lines).toEqual([expect.stringMatching(/^0\tdirect\tmul\tFloat\[4, 3\]\t0x/)]);
  });

  test('reading shapes and dtypes is no reading of values', () => {
    const { refusal, graph } = record(
      ([input]) => [op('mul.Scalar', input, (input?.shape[0] ?? 0) * (input?.dtype === 'float32' ? 1 : 2))],
      x,
    );
    expect(refusal).toBeNull();
    graph?.dispose();
  });
});

describe('a recording', () => {
  test('gives the results of the step, and disposes of everything else', () => {
    const inputs = x();
    const before = torch.memory().numTensors;
    const { result, graph } = recordStep(
      inputs,
      () => [op('mul.Scalar', op('add.Scalar', inputs[0], 1), 2)],
      (outputs) => outputs.map((output) => output.toArray()),
    );
    expect(torch.memory().numTensors).toBe(before);
    expect(result).toEqual([
      ((inputs[0] as torch.Tensor).toArray() as number[][]).map((row) =>
        row.map((v) => Math.fround(Math.fround(v + 1) * 2)),
      ),
    ]);
    graph?.dispose();
    expect(torch.memory().numTensors).toBe(before - 1);
  });

  test('is given up when the step throws; the next one works', () => {
    collectGarbage();
    const inputs = x();
    const before = torch.memory().numTensors;
    const fail = () =>
      recordStep(
        inputs,
        () => {
          op('mul.Scalar', inputs[0], 2);
          throw new Error('in the middle');
        },
        () => null,
      );
    expect(fail).toThrow('in the middle');
    expect(torch.memory().numTensors).toBe(before);
    expect(() =>
      recordStep(
        inputs,
        () => [op('mm', inputs[0], inputs[0])],
        () => null,
      ),
    ).toThrow(torch.TorchError);
    const { graph, refusal } = record(([input]) => [op('mul.Scalar', input, 2)], x);
    expect(refusal).toBeNull();
    expect(graph?.toString()).toMatch(/^1 kernels of 1 recorded calls/);
    graph?.dispose();
    inputs[0]?.dispose();
  });

  test('cannot be nested; the outer one goes on', () => {
    const { graph, refusal } = record(([input]) => {
      expect(() =>
        recordStep(
          [],
          () => [],
          () => null,
        ),
      ).toThrow(/a recording is in progress already/);
      return [op('mul.Scalar', input, 3)];
    }, x);
    expect(refusal).toBeNull();
    graph?.dispose();
  });

  test('does not see what was done before and after it', () => {
    op('mul.Scalar', torch.ones([2]), 2);
    const { graph } = record(([input]) => [op('mul.Scalar', input, 3)], x);
    const text = graph?.toString();
    op('mul.Scalar', torch.ones([2]), 2);
    expect(graph?.toString()).toBe(text);
    graph?.dispose();
  });

  test('can have no outputs, inputs as outputs, and the same output twice', () => {
    const counter = torch.zeros([]);
    const silent = record(() => {
      op('add_.Scalar', counter, 1);
      return [];
    }, x);
    silent.graph?.replay();
    silent.graph?.replay();
    expect(counter.item()).toBe(3);
    expect(silent.graph?.outputs()).toEqual([]);
    const { graph, inputs } = record(([input]) => {
      const doubled = op('mul.Scalar', input, 2);
      return [input as torch.Tensor, doubled, doubled];
    }, x);
    torch.noGrad(() => op('fill_.Scalar', inputs[0], 4));
    graph?.replay();
    expect(graph?.outputs().map((output) => output.dataSync()[0])).toEqual([4, 8, 8]);
    graph?.dispose();
    silent.graph?.dispose();
  });
});

describe('a graph', () => {
  test('reads tensors outside the step anew at each replay', () => {
    const factor = torch.full([], 2);
    const { graph, inputs } = record(([input]) => [op('mul.Tensor', input, factor)], x);
    torch.noGrad(() => {
      op('fill_.Scalar', inputs[0], 1);
      op('fill_.Scalar', factor, 5);
    });
    graph?.replay();
    expect(graph?.outputs()[0]?.dataSync()[0]).toBe(5);
    graph?.dispose();
  });

  test('goes on with tensors that JavaScript has disposed of', () => {
    const factor = torch.full([], 2);
    const { graph, inputs } = record(([input]) => [op('mul.Tensor', input, factor)], x);
    factor.dispose();
    torch.noGrad(() => op('fill_.Scalar', inputs[0], 3));
    graph?.replay();
    expect(graph?.outputs()[0]?.dataSync()[0]).toBe(6);
    graph?.dispose();
  });

  test('throws what a kernel throws, and can be replayed again', () => {
    const { graph, inputs } = record(
      ([input]) => {
        const table = torch.ones([5, 2]);
        return [op('embedding', table, op('to.dtype', op('abs', input), 'int64'))];
      },
      () => [torch.zeros([4, 3])],
    );
    torch.noGrad(() => op('fill_.Scalar', inputs[0], 100));
    expect(() => graph?.replay()).toThrow(/index out of range/);
    torch.noGrad(() => op('fill_.Scalar', inputs[0], 1));
    graph?.replay();
    graph?.dispose();
  });

  test('leaves gradient mode as it was', () => {
    const weight = torch.ones([3], { requiresGrad: true });
    const { graph } = record(([input]) => torch.grad(op('sum', op('mul.Tensor', input, weight)), [weight]), x);
    graph?.replay();
    expect(torch.isGradEnabled()).toBe(true);
    torch.noGrad(() => {
      graph?.replay();
      expect(torch.isGradEnabled()).toBe(false);
    });
    expect(graph?.outputs()[0]?.requiresGrad).toBe(false);
    graph?.dispose();
  });

  test('has outputs of their own each time it is asked, on the same memory', () => {
    const { graph } = record(([input]) => [op('mul.Scalar', input, 2)], x);
    const [first] = graph?.outputs() ?? [];
    const [second] = graph?.outputs() ?? [];
    op('t_', first);
    expect(first?.shape).toEqual([3, 4]);
    expect(second?.shape).toEqual([4, 3]);
    graph?.dispose();
    expect(second?.dataSync()).toHaveLength(12);
    torch.dispose([first, second]);
  });

  test('that was disposed of says so', () => {
    const { graph, inputs } = record(([input]) => [op('mul.Scalar', input, 2)], x);
    graph?.dispose();
    graph?.dispose();
    expect(inputs[0]?.isDisposed).toBe(true);
    for (const use of [() => graph?.replay(), () => graph?.toString(), () => graph?.outputs()]) {
      expect(use).toThrow('Expected a live graph but received one that was disposed');
    }
  });
});
