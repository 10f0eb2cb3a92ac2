import * as torch from 'node-torch';
import { runChild } from '../native/child.js';
import { features, toyData, toyModel, until, weightsOf } from './toy.js';

const { dense } = torch.layers;

beforeAll(() => torch.setNumThreads(1));

const silent = { verbose: 0 } as const;
const { x, oneHot } = toyData(20);

interface Warning {
  message: string;
  type: string;
  code: string;
}

/** The warnings that `fn` brings about. */
async function warningsOf(fn: () => Promise<unknown>): Promise<Warning[]> {
  const emit = jest.spyOn(process, 'emitWarning').mockImplementation();
  try {
    await fn();
    return emit.mock.calls.map(
      ([message, options]) => ({ message: String(message), ...(options as object) }) as Warning,
    );
  } finally {
    emit.mockRestore();
  }
}

const absolute = (target: torch.Tensor, output: torch.Tensor): torch.Tensor => torch.abs(torch.sub(target, output));

/** Losses and layers that cannot be recorded, and what the warning says of each. */
const losses: Record<string, [loss: (target: torch.Tensor, output: torch.Tensor) => torch.Tensor, reason: string]> = {
  'item()': [
    (target, output) => torch.mul(absolute(target, output), torch.mean(output).item<number>() > 0 ? 2 : 3),
    'reading values (item(), dataSync(), toArray()) from JavaScript inside the step',
  ],
  'dataSync()': [
    (target, output) => torch.mul(absolute(target, output), 1 + Math.abs(Number(output.dataSync()[0]))),
    'reading values (item(), dataSync(), toArray()) from JavaScript inside the step',
  ],
  nonzero: [
    (target, output) => torch.mul(absolute(target, output), torch.nonzero(torch.gt(output, 0.3)).shape[0] as number),
    'aten::nonzero gives a result whose shape depends on the data',
  ],
  masked_select: [
    (target, output) => torch.maskedSelect(absolute(target, output), torch.gt(output, 0.1)),
    'aten::masked_select gives a result whose shape depends on the data',
  ],
  'a mask as index': [
    (target, output) =>
      torch.ops.call('aten::index.Tensor', [absolute(target, output), [torch.gt(output, 0.1)]]) as torch.Tensor,
    'aten::index.Tensor gives a result whose shape depends on the data',
  ],
};

describe('a loss that cannot be recorded', () => {
  test.each(Object.keys(losses))('%s: is trained from JavaScript, with one warning that says why', async (name) => {
    const [loss, reason] = losses[name] as (typeof losses)[string];
    const results: unknown[] = [];
    const run = async (capture: boolean): Promise<void> => {
      const model = toyModel({ loss, metrics: ['accuracy'], capture });
      torch.manualSeed(3);
      const options = { epochs: 3, batchSize: 6, validationSplit: 0.2, ...silent };
      const first = await model.fit(x, oneHot, options);
      const second = await model.fit(x, oneHot, options);
      const evaluated = await model.evaluate(x, oneHot);
      results.push([first.history, second.history, evaluated, weightsOf(model)]);
    };
    expect(await warningsOf(() => run(true))).toEqual([
      {
        message: `The step of model 'sequential' cannot be recorded and runs from JavaScript, which is slower: ${reason}`,
        type: 'NodeTorchWarning',
        code: 'NODE_TORCH_EAGER',
      },
    ]);
    expect(await warningsOf(() => run(false))).toEqual([]);
    expect(results[0]).toEqual(results[1]);
  });

  test('lets the event loop in between steps', async () => {
    const model = toyModel({ loss: losses['item()']?.[0] as never });
    let turns = 0;
    let running = true;
    const count = (): void => {
      turns++;
      if (running) setImmediate(count);
    };
    setImmediate(count);
    await warningsOf(() => model.fit(x, oneHot, { epochs: 5, batchSize: 2, ...silent }));
    running = false;
    expect(turns).toBeGreaterThanOrEqual(50);
  });

  test('can be watched, stopped and aborted like any other', async () => {
    const model = toyModel({ loss: losses['item()']?.[0] as never });
    const rows: number[] = [];
    await warningsOf(async () => {
      const { history } = await model.fit(x, oneHot, {
        epochs: 4,
        batchSize: 5,
        callbacks: {
          onProgress: (done) => void rows.push(done),
          onBatchEnd(batch) {
            if (batch === 2) model.stopTraining = true;
          },
        },
        ...silent,
      });
      expect(history['loss']).toHaveLength(1);
      const controller = new AbortController();
      const run = model.fit(x, oneHot, { epochs: 1e6, signal: controller.signal, ...silent });
      const ended = expect(run).rejects.toMatchObject({ name: 'AbortError' });
      await until(() => model.optimizer.iterations > 5);
      controller.abort();
      await ended;
    });
    expect(rows).toEqual([5, 10, 15]);
  });

  test('warns anew after compile', async () => {
    const model = toyModel({ loss: losses['item()']?.[0] as never });
    const warnings = await warningsOf(async () => {
      await model.fit(x, oneHot, silent);
      model.compile({ loss: losses.nonzero?.[0] as never });
      await model.fit(x, oneHot, silent);
    });
    expect(warnings).toHaveLength(2);
  });

  test('warns once in a process, naming the code', () => {
    const { stderr, status } = runChild(`
      const model = torch.sequential([torch.layers.dense({ units: 1, inputShape: [2] })]);
      model.compile({ loss: (y, p) => torch.mul(torch.abs(torch.sub(y, p)), torch.mean(p).item()) });
      (async () => {
        for (let i = 0; i < 3; i++) await model.fit(torch.ones([8, 2]), torch.ones([8, 1]), { verbose: 0 });
      })();`);
    expect(status).toBe(0);
    expect(
      stderr.match(/\[NODE_TORCH_EAGER\] NodeTorchWarning: The step of model 'sequential' cannot be recorded/g),
    ).toHaveLength(1);
  });
});

describe('a layer', () => {
  /** Adds a mean that it carries on: in place, or in a tensor of its own each time. */
  class Centered extends torch.layers.Layer {
    readonly className = 'Centered';
    mean = torch.zeros([features]);

    constructor(readonly how: 'in place' | 'rebinding' | 'lazily') {
      super({ inputShape: [features] });
      if (how === 'lazily') this.mean = undefined as never;
    }

    call(input: torch.Tensor, { training }: torch.layers.CallContext): torch.Tensor {
      this.mean ??= torch.keep(torch.zeros([features]));
      if (!training) return torch.sub(input, this.mean);
      torch.noGrad(() => {
        const batch = torch.mean(input, 0);
        if (this.how === 'rebinding') {
          const next = torch.keep(torch.add(torch.mul(this.mean, 0.9), batch));
          this.mean.dispose();
          this.mean = next;
        } else {
          this.mean.mul_(0.9).add_(batch);
        }
      });
      return torch.sub(input, this.mean);
    }
  }

  async function train(how: 'in place' | 'rebinding' | 'lazily', capture: boolean): Promise<unknown> {
    torch.manualSeed(6);
    const layer = new Centered(how);
    const model = torch.sequential([layer, dense({ units: 3, activation: 'softmax' })]);
    model.compile({ optimizer: 'sgd', loss: 'categoricalCrossentropy', capture, numerics: 'pytorch' });
    const { history } = await model.fit(x, oneHot, { epochs: 3, batchSize: 6, ...silent });
    return [history, weightsOf(model), layer.mean.toArray()];
  }

  test('whose state is changed in place is recorded', async () => {
    let captured: unknown;
    expect(
      await warningsOf(async () => {
        captured = await train('in place', true);
      }),
    ).toEqual([]);
    expect(captured).toEqual(await train('in place', false));
  });

  test('that makes its state at its first call is recorded at the second', async () => {
    let captured: unknown;
    expect(
      await warningsOf(async () => {
        captured = await train('lazily', true);
      }),
    ).toEqual([]);
    expect(captured).toEqual(await train('lazily', false));
    expect(captured).toEqual(await train('in place', false));
  });

  test('whose state is another tensor each time is not', async () => {
    let captured: unknown;
    const [warning] = await warningsOf(async () => {
      captured = await train('rebinding', true);
    });
    expect(warning?.message).toMatch(
      /it keeps a tensor that it made, which a replay would overwrite\. State that steps hand on has to be changed in place/,
    );
    expect(captured).toEqual(await train('rebinding', false));
    expect(captured).toEqual(await train('in place', false));
  });

  test('that reads a value back: predictions come too, also from predictSync', async () => {
    class Peeking extends torch.layers.Layer {
      readonly className = 'Peeking';
      call(input: torch.Tensor): torch.Tensor {
        return torch.mul(input, torch.max(input).item<number>());
      }
    }
    const model = torch.sequential([new Peeking({ inputShape: [2] })]);
    const warnings = await warningsOf(async () => {
      for (let i = 0; i < 2; i++) {
        expect(
          (
            await model.predict(
              [
                [1, 2],
                [3, 4],
              ],
              { batchSize: 1 },
            )
          ).toArray(),
        ).toEqual([
          [2, 4],
          [12, 16],
        ]);
        expect(Array.from(model.predictSync([1, 5]))).toEqual([5, 25]);
      }
    });
    expect(warnings).toHaveLength(1);
  });
});

test('an error in a loss rejects fit, at the first step and later; then the model goes on', async () => {
  for (const capture of [true, false]) {
    let calls = 0;
    const model = toyModel({
      loss: (target, output) => {
        if (++calls === 2) throw new Error('in the loss');
        return torch.mul(absolute(target, output), torch.max(output).item<number>());
      },
      capture,
      numerics: 'pytorch',
    });
    await warningsOf(async () => {
      await expect(model.fit(x, oneHot, { batchSize: 5, ...silent })).rejects.toThrow('in the loss');
      expect(model.optimizer.iterations).toBe(1);
      const { history } = await model.fit(x, oneHot, { batchSize: 5, ...silent });
      expect(history['loss']).toHaveLength(1);
    });
  }
  let fail = true;
  const model = toyModel({
    loss: (target, output) => {
      if (fail) throw new Error('while it is recorded');
      return absolute(target, output);
    },
  });
  await expect(model.fit(x, oneHot, silent)).rejects.toThrow('while it is recorded');
  fail = false;
  expect(await warningsOf(() => model.fit(x, oneHot, silent))).toEqual([]);
});

test('an operator that fails within a recorded step rejects fit with its error', async () => {
  const model = torch.sequential([dense({ units: 2, inputShape: [1], kernelInitializer: 'ones' })]);
  // Looks up rows of a table by the target: one of them is not there.
  model.compile({
    optimizer: 'sgd',
    loss: (target, output) =>
      torch.add(
        torch.mean(output, 1),
        torch.mean(torch.ops.call('aten::embedding', [torch.ones([3, 2]), target.to('int64')]) as torch.Tensor),
      ),
  });
  const y = Array.from({ length: 8 }, (_, i) => [i === 6 ? 9 : 1]);
  const data = y.map(() => [1]);
  await expect(model.fit(data, y, { batchSize: 1, shuffle: false, ...silent })).rejects.toThrow(/index out of range/);
  expect(model.optimizer.iterations).toBe(6);
  await model.fit(data.slice(0, 6), y.slice(0, 6), { batchSize: 1, ...silent });
});
