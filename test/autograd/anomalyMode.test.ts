import { Worker } from 'node:worker_threads';
import * as torch from 'node-torch';
import { collectGarbage } from '../garbage.js';
import { thrownBy } from './golden.js';

const leaf = (data: torch.TensorLike): torch.Tensor => torch.tensor(data, { dtype: 'float64', requiresGrad: true });
const { autograd } = torch;

afterEach(() => autograd.setDetectAnomaly(false));

/** The chain of causes. */
function causesOf(error: unknown): Error[] {
  const causes: Error[] = [];
  for (let cause = (error as Error).cause; cause instanceof Error; cause = cause.cause) causes.push(cause);
  return causes;
}

function takeRootOfNegative(x: torch.Tensor): torch.Tensor {
  return x.neg().sqrt();
}

test('a gradient that is NaN names the backward function and has the stack of the forward call', () => {
  const error = thrownBy(() =>
    autograd.detectAnomaly(() => {
      const x = leaf([4]);
      const y = takeRootOfNegative(x);
      (function passBack() {
        y.sum().backward();
      })();
    }),
  ) as Error;
  expect(error).toBeInstanceOf(torch.TorchError);
  expect(error.message).toBe(
    "Function 'SqrtBackward0' returned nan values in its 0th output. The cause of this error is the call in the forward pass that it belongs to",
  );
  expect(error.stack).toContain('passBack');
  const [cause, ...others] = causesOf(error);
  expect(others).toEqual([]);
  expect(cause?.message).toBe('SqrtBackward0 was made by this call');
  expect(cause?.stack).toContain('takeRootOfNegative');
  expect(cause?.stack).not.toContain('passBack');
  expect(torch.autograd.isAnomalyEnabled()).toBe(false);
});

test('of a node that a backward pass made, the node that had it made comes next', () => {
  const error = thrownBy(() =>
    autograd.detectAnomaly(() => {
      const x = leaf([0]);
      const [first] = (function firstPass() {
        return torch.grad(x.pow(1.5).sum(), x, { createGraph: true });
      })() as [torch.Tensor];
      // The second derivative of x^1.5 is infinite at 0.
      torch.grad(first.mul(0).sum(), x);
    }),
  );
  const causes = causesOf(error);
  expect(causes.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^\w+Backward\d was made by this call$/),
    'PowBackward0 was made by this call',
  ]);
  expect(causes[0]?.stack).toContain('firstPass');
});

test('checkNan: false leaves NaN alone; other errors of a node have a cause as well', () => {
  const x = leaf([-1]);
  autograd.detectAnomaly(() => x.sqrt().sum().backward(), { checkNan: false });
  expect(x.grad?.toArray()).toEqual([Number.NaN]);
  const error = thrownBy(() =>
    autograd.detectAnomaly(
      () => {
        const y = leaf([1, 2]).exp();
        y.add_(1);
        y.sum().backward();
      },
      { checkNan: false },
    ),
  );
  expect(String(error)).toBe(
    'TorchError: one of the variables needed for gradient computation has been modified by an inplace operation: float64[2], which is output 0 of Exp, is at ' +
      'version 1; expected version 0 instead. Use the operator without _ at its end, or change a clone(). The cause of this error is the call of the operator that needs the value',
  );
  expect(causesOf(error).map(({ message }) => message)).toEqual(['ExpBackward0 was made by this call']);
});

test('what hooks throw stays as it is', () => {
  const mine = new Error('mine');
  const error = thrownBy(() =>
    autograd.detectAnomaly(() => {
      const x = leaf([1]);
      x.registerHook(() => {
        throw mine;
      });
      x.mul(2).sum().backward();
    }),
  );
  expect([error === mine, mine.cause]).toEqual([true, undefined]);
});

test('a graph from before says that nothing is known of the call', () => {
  const y = leaf([-1]).sqrt().sum();
  const error = thrownBy(() => autograd.detectAnomaly(() => y.backward()));
  expect(causesOf(error).map(({ message }) => message)).toEqual([
    'SqrtBackward0 was made before anomaly mode was on, or on another thread: nothing is known of the call',
  ]);
});

test('the switch, and that it is put back', () => {
  const state = () => [autograd.isAnomalyEnabled(), autograd.isAnomalyCheckNanEnabled()];
  autograd.setDetectAnomaly(true, { checkNan: false });
  expect(state()).toEqual([true, false]);
  autograd.detectAnomaly(() => expect(state()).toEqual([true, true]));
  expect(state()).toEqual([true, false]);
  expect(() =>
    autograd.detectAnomaly(() => {
      throw new RangeError('mine');
    }),
  ).toThrow('mine');
  expect(state()).toEqual([true, false]);
  autograd.setDetectAnomaly(false);
  expect(state()).toEqual([false, true]);
  expect(() => autograd.detectAnomaly(async () => 1)).toThrow(/^Expected a synchronous function for detectAnomaly/);
  expect(() => autograd.detectAnomaly(3 as never)).toThrow(TypeError);
  expect(() => autograd.setDetectAnomaly(1 as never)).toThrow(
    new TypeError('Expected a boolean for enabled but received 1 of type number'),
  );
  expect(() => autograd.setDetectAnomaly(true, { checkNan: 'no' as never })).toThrow(TypeError);
  expect(state()).toEqual([false, true]);
});

test('in a custom function, a checkpoint, and without room on the stack', () => {
  const bad = torch.autogradFunction({
    forward: (_context, x: torch.Tensor) => x.mul(2),
    backward: (_context, gradient) => (gradient as torch.Tensor).mul(Number.NaN),
  });
  const error = thrownBy(() =>
    autograd.detectAnomaly(() =>
      bad(leaf([1]))
        .sum()
        .backward(),
    ),
  ) as Error;
  expect(error.message).toMatch(/^Function 'CustomFunctionBackward' returned nan values/);
  expect(causesOf(error)[0]?.stack).toContain('anomalyMode.test');
  autograd.detectAnomaly(() => {
    const x = leaf([2]);
    torch
      .checkpoint((v: torch.Tensor) => v.exp().mul(3), x)
      .sum()
      .backward();
    expect(x.grad?.toArray()).toEqual([3 * Math.exp(2)]);
  });
  autograd.detectAnomaly(() => {
    const x = leaf([2]);
    let attempts = 0;
    // Calls operators where hardly any room is left, and then a little more.
    const deeper = (): void => {
      try {
        deeper();
      } catch (full) {
        if (attempts++ < 100) {
          try {
            x.mul(2);
          } catch (thrown) {
            if (!(thrown instanceof RangeError) && !(thrown instanceof torch.TorchError)) throw thrown;
          }
        }
        throw full;
      }
    };
    expect(deeper).toThrow(RangeError);
    expect(attempts).toBeGreaterThan(100);
    expect(x.mul(2).toArray()).toEqual([4]);
  });
});

test('a worker may end while its anomaly mode is on', async () => {
  const main = JSON.stringify(require.resolve('../../dist/index.js'));
  const worker = new Worker(
    `const torch = require(${main});
     torch.autograd.setDetectAnomaly(true);
     const x = torch.ones([1], { requiresGrad: true });
     x.registerHook(() => {});
     require('node:worker_threads').parentPort.postMessage(x.mul(2).gradFn);`,
    { eval: true },
  );
  const name = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  await worker.terminate();
  expect(name).toBe('MulBackward0');
  // The mode was the process', and went with the thread that wanted it.
  expect(autograd.isAnomalyEnabled()).toBe(false);
  expect(leaf([1]).mul(2).gradFn).toBe('MulBackward0');
});

test('what nodes keep goes with the graph', () => {
  const use = () =>
    autograd.detectAnomaly(() => {
      const x = leaf([1, 2]);
      const [first] = torch.grad(x.exp().sum(), x, { createGraph: true }) as [torch.Tensor];
      torch.grad(first.mul(x).sum(), x);
    });
  use();
  collectGarbage();
  const before = torch.memory().numTensors;
  for (let i = 0; i < 20; i++) use();
  collectGarbage();
  expect(torch.memory().numTensors).toBeLessThanOrEqual(before);
});
