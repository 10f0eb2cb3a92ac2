import * as torch from 'node-torch';
import { bitsOf, expectReplaysLikeEager, record, type StepFunction } from '../graph/recording.js';

beforeAll(() => torch.setNumThreads(1));
afterEach(() => torch.autograd.setDetectAnomaly(false));

const inputs = (): torch.Tensor[] => [torch.rand([3, 4])];
const weight = (): torch.Tensor => torch.noGrad(() => torch.rand([4])).requiresGrad_();

/** A step that takes a gradient and changes the weight by it. */
const stepWith =
  (use: (hidden: torch.Tensor, w: torch.Tensor) => torch.Tensor, w = weight()): StepFunction =>
  ([x]) => {
    const loss = use((x as torch.Tensor).mul(w).tanh(), w).sum();
    const [dw] = torch.grad(loss, [w]) as [torch.Tensor];
    torch.noGrad(() => w.sub_(dw.mul(0.1)));
    return [loss, dw];
  };

describe('works in a recorded step', () => {
  test.each<[string, (hidden: torch.Tensor, w: torch.Tensor) => torch.Tensor]>([
    [
      'hooks on results',
      (hidden) => {
        hidden.registerHook((gradient) => gradient.mul(hidden.detach()).clamp({ max: 0.5 }));
        return hidden.square();
      },
    ],
    [
      'retainGrad()',
      (hidden) => {
        hidden.retainGrad();
        const loss = hidden.square();
        torch.grad(loss.sum(), [hidden], { retainGraph: true });
        return loss;
      },
    ],
    ['inferenceMode()', (hidden) => hidden.mul(torch.inferenceMode(() => hidden.mul(2).sum()).clone())],
    ['setGradEnabled()', (hidden) => hidden.mul(torch.setGradEnabled(false, () => hidden.mul(2)))],
    [
      'gradients of gradients',
      (hidden, w) => torch.grad(hidden.exp().sum(), [w], { createGraph: true })[0] as torch.Tensor,
    ],
    [
      'functional.vjp',
      (hidden) => torch.autograd.functional.vjp((x) => x.exp(), hidden, hidden, { createGraph: true })[1],
    ],
    [
      'functional.jvp',
      (hidden) => torch.autograd.functional.jvp((x) => x.exp(), hidden, hidden, { createGraph: true })[1],
    ],
    [
      'functional.vhp',
      (hidden) => torch.autograd.functional.vhp((x) => x.exp().sum(), hidden, hidden, { createGraph: true })[1],
    ],
  ])('%s', (_, use) => {
    expectReplaysLikeEager(() => stepWith(use), inputs);
  });

  test('a hook on a weight from before', () => {
    expectReplaysLikeEager(() => {
      const w = weight();
      w.registerHook((gradient) => gradient.clamp({ min: -0.1, max: 0.1 }));
      return stepWith((hidden) => hidden.square(), w);
    }, inputs);
  });

  test('the result of inference mode', () => {
    expectReplaysLikeEager(
      () =>
        ([x]) =>
          torch.inferenceMode(() => [(x as torch.Tensor).mul(2).exp()]),
      inputs,
    );
  });
});

describe('is refused, with the reason', () => {
  test.each<[string, (hidden: torch.Tensor) => torch.Tensor, string]>([
    [
      'anomaly mode that looks for NaN',
      (hidden) => {
        torch.autograd.setDetectAnomaly(true);
        return hidden.square();
      },
      'looking for NaN in gradients (anomaly mode) from JavaScript inside the step',
    ],
    [
      'forward mode',
      (hidden) => torch.autograd.forwardAD.jvp((x) => x.exp(), hidden, hidden)[1],
      'forward mode (forwardAD.dualLevel()) from JavaScript inside the step',
    ],
    [
      'a hook that reads values',
      (hidden) => {
        hidden.registerHook((gradient) => void gradient.toArray());
        return hidden.square();
      },
      'reading values (item(), dataSync(), toArray()) from JavaScript inside the step',
    ],
    [
      'gradients that backward() leaves',
      (hidden) => {
        const w = weight();
        w.registerPostAccumulateGradHook(() => {});
        hidden.detach().mul(w).sum().backward();
        return hidden.square();
      },
      'backward() leaves gradients in the tensors, which torch.grad() does not',
    ],
  ])('%s', (_, use, reason) => {
    const { graph, refusal, result } = record(stepWith(use), inputs);
    expect({ graph, refusal }).toEqual({ graph: null, refusal: reason });
    expect(result).toHaveLength(2);
  });

  test('a retained gradient that stays behind', () => {
    let kept: torch.Tensor | undefined;
    const { graph, refusal } = record(
      stepWith((hidden) => {
        kept = torch.keep(hidden);
        hidden.retainGrad();
        return hidden.square();
      }),
      inputs,
    );
    expect(graph).toBeNull();
    expect(refusal).toMatch(/keeps a tensor that it made/);
    kept?.dispose();
  });

  test('by torch.capture, as a CaptureError', () => {
    expect(() =>
      torch.capture((x) => ({ y: torch.autograd.forwardAD.jvp((v) => v.exp(), x, x)[1] }), [torch.ones([2])]),
    ).toThrow(torch.CaptureError);
  });
});

test('anomaly mode without a look at NaN can be recorded', () => {
  torch.autograd.setDetectAnomaly(true, { checkNan: false });
  expectReplaysLikeEager(() => stepWith((hidden) => hidden.square()), inputs);
});

test('fit in anomaly mode makes its steps from JavaScript, with the same numbers', async () => {
  const train = async (): Promise<string[]> => {
    torch.manualSeed(3);
    const model = torch.sequential();
    model.add(torch.layers.dense({ units: 3, activation: 'tanh', inputShape: [4] }));
    model.add(torch.layers.dense({ units: 1 }));
    model.compile({ optimizer: 'sgd', loss: 'meanSquaredError', numerics: 'pytorch' });
    const [x, y] = [torch.rand([16, 4]), torch.rand([16, 1])];
    await model.fit(x, y, { epochs: 2, batchSize: 8, verbose: 0, shuffle: false });
    return model.getWeights().map((each) => bitsOf(each as torch.Tensor));
  };
  const expected = await train();
  const warned = jest.spyOn(process, 'emitWarning').mockImplementation();
  torch.autograd.setDetectAnomaly(true);
  const received = await train();
  expect(received).toEqual(expected);
  expect(String(warned.mock.calls[0]?.[0])).toContain('looking for NaN in gradients (anomaly mode)');
  warned.mockRestore();
});

test('fit records its step again when hooks of weights come and go', async () => {
  const model = torch.sequential();
  model.add(torch.layers.dense({ units: 1, inputShape: [4], useBias: false }));
  model.compile({ optimizer: new torch.optim.SGD({ lr: 0.1 }), loss: 'meanSquaredError' });
  const [x, y] = [torch.rand([8, 4]), torch.rand([8, 1])];
  const changes = async (): Promise<boolean> => {
    const before = bitsOf(model.parameters[0] as torch.Tensor);
    await model.fit(x, y, { epochs: 2, batchSize: 8, verbose: 0 });
    return bitsOf(model.parameters[0] as torch.Tensor) !== before;
  };
  expect(await changes()).toBe(true);
  const handle = (model.parameters[0] as torch.Tensor).registerHook((gradient) => gradient.mul(0));
  expect(await changes()).toBe(false);
  handle.remove();
  expect(await changes()).toBe(true);
});
