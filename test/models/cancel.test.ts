import { getEventListeners } from 'node:events';
import * as torch from 'node-torch';
import { toyData, toyModel, until, weightsOf } from './toy.js';

beforeAll(() => torch.setNumThreads(1));

const silent = { verbose: 0 } as const;
const { x, labels } = toyData(12);
const many = toyData(400_000);
const reason = new Error('changed my mind');

/** After an aborted run nothing is left over, and the model goes on. */
async function expectUsable(model: torch.Sequential, signal: AbortSignal): Promise<void> {
  expect(getEventListeners(signal, 'abort')).toEqual([]);
  expect(model.isTraining).toBe(false);
  const { history } = await model.fit(x, labels, { epochs: 2, ...silent });
  expect(history['loss']).toHaveLength(2);
}

describe('fit rejects with the reason of its signal', () => {
  test('that was aborted before: nothing is trained, no callback called', async () => {
    const model = toyModel();
    const before = weightsOf(model);
    const events: string[] = [];
    const signal = AbortSignal.abort(reason);
    const callbacks = { onTrainBegin: () => void events.push('begin'), onTrainEnd: () => void events.push('end') };
    await expect(model.fit(x, labels, { signal, callbacks, ...silent })).rejects.toBe(reason);
    expect(weightsOf(model)).toEqual(before);
    expect(events).toEqual([]);
    await expectUsable(model, signal);
  });

  test.each([true, false])(
    'in the middle of an epoch: the weights are those of a whole step (captured: %s)',
    async (capture) => {
      const optimizer = () => new torch.optim.SGD({ lr: 0.01 });
      const [model, twin] = [toyModel({ optimizer: optimizer(), capture }), toyModel({ optimizer: optimizer() })];
      const controller = new AbortController();
      const run = model.fit(many.x, many.labels, {
        batchSize: 4,
        shuffle: false,
        signal: controller.signal,
        ...silent,
      });
      const ended = expect(run).rejects.toBe(reason);
      await until(() => model.optimizer.iterations > 2);
      controller.abort(reason);
      await ended;
      const steps = model.optimizer.iterations;
      expect(steps).toBeLessThan(100_000);
      // As many steps on the same samples give the same weights.
      const n = steps * 4;
      await twin.fit(torch.narrow(many.x, 0, 0, n), torch.narrow(many.labels, 0, 0, n), {
        batchSize: 4,
        shuffle: false,
        ...silent,
      });
      expect(weightsOf(model)).toEqual(weightsOf(twin));
      await expectUsable(model, controller.signal);
    },
  );

  test.each(['onTrainBegin', 'onEpochBegin', 'onBatchBegin', 'onBatchEnd', 'onEpochEnd'])('in %s', async (hook) => {
    const model = toyModel();
    const controller = new AbortController();
    const ended: string[] = [];
    const callbacks = { [hook]: () => controller.abort(reason), onTrainEnd: () => void ended.push('end') };
    const run = model.fit(x, labels, { epochs: 3, batchSize: 4, signal: controller.signal, callbacks, ...silent });
    await expect(run).rejects.toBe(reason);
    expect(ended).toEqual(['end']);
    expect(model.optimizer.iterations).toBe({ onBatchEnd: 1, onEpochEnd: 3 }[hook] ?? 0);
    await expectUsable(model, controller.signal);
  });

  test('during validation', async () => {
    const model = toyModel();
    const controller = new AbortController();
    const steps: number[] = [];
    const run = model.fit(x, labels, {
      epochs: 3,
      validationData: [many.x, many.labels],
      batchSize: 4,
      signal: controller.signal,
      callbacks: { onEpochEnd: (epoch) => void steps.push(epoch) },
      ...silent,
    });
    const ended = expect(run).rejects.toBe(reason);
    await until(() => model.optimizer.iterations === 3);
    controller.abort(reason);
    await ended;
    expect(steps).toEqual([]);
    await expectUsable(model, controller.signal);
  });

  test('with a timeout', async () => {
    const model = toyModel();
    const signal = AbortSignal.timeout(20);
    const run = model.fit(many.x, many.labels, { epochs: 1000, batchSize: 4, signal, ...silent });
    await expect(run).rejects.toMatchObject({ name: 'TimeoutError' });
    await expectUsable(model, signal);
  });

  test('and is not touched by a signal that is aborted afterwards', async () => {
    const model = toyModel();
    const controller = new AbortController();
    await model.fit(x, labels, { signal: controller.signal, ...silent });
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
    controller.abort(reason);
    await model.fit(x, labels, silent);
  });

  test('also when training was asked to stop as well', async () => {
    const model = toyModel();
    const controller = new AbortController();
    const run = model.fit(x, labels, {
      signal: controller.signal,
      callbacks: {
        onEpochEnd() {
          model.stopTraining = true;
          controller.abort(reason);
        },
      },
      ...silent,
    });
    await expect(run).rejects.toBe(reason);
  });
});

describe('evaluate and predict', () => {
  const calls: Record<string, (model: torch.Sequential, signal: AbortSignal) => Promise<unknown>> = {
    evaluate: (model, signal) => model.evaluate(many.x, many.labels, { batchSize: 2, signal }),
    predict: (model, signal) => model.predict(many.x, { batchSize: 2, signal }),
  };

  describe.each(Object.keys(calls))('%s', (name) => {
    const call = calls[name] as (typeof calls)[string];

    test('before', async () => {
      const model = toyModel();
      const signal = AbortSignal.abort(reason);
      await expect(call(model, signal)).rejects.toBe(reason);
      await expectUsable(model, signal);
    });

    test('in between', async () => {
      const model = toyModel();
      const controller = new AbortController();
      const ended = expect(call(model, controller.signal)).rejects.toBe(reason);
      setImmediate(() => controller.abort(reason));
      await ended;
      await expectUsable(model, controller.signal);
    });

    test('while the model trains: training goes on', async () => {
      const model = toyModel();
      const run = model.fit(many.x, many.labels, { epochs: 1000, batchSize: 4, ...silent });
      await until(() => model.optimizer.iterations > 2);
      const controller = new AbortController();
      const ended = expect(call(model, controller.signal)).rejects.toBe(reason);
      setTimeout(() => controller.abort(reason), 5);
      await ended;
      const steps = model.optimizer.iterations;
      await until(() => model.optimizer.iterations > steps);
      model.stopTraining = true;
      await run;
      await expectUsable(model, controller.signal);
    });
  });
});

test('a signal of another realm will do, and something else is an error', async () => {
  const model = toyModel();
  const listeners: unknown[] = [];
  const foreign = {
    aborted: false,
    addEventListener: (_: string, listener: unknown) => listeners.push(listener),
    removeEventListener: (_: string, listener: unknown) => listeners.splice(listeners.indexOf(listener), 1),
    throwIfAborted: () => {},
  };
  await model.fit(x, labels, { signal: foreign as unknown as AbortSignal, ...silent });
  expect(listeners).toEqual([]);
  await expect(model.fit(x, labels, { signal: 'stop' as never, ...silent })).rejects.toThrow(
    "Expected an AbortSignal for signal but received 'stop' of type string",
  );
});
