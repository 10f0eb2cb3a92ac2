import * as torch from 'node-torch';
import { bitsOf, expectReplaysLikeEager, type StepFunction } from './recording.js';

beforeAll(() => torch.setNumThreads(1));

const width = 32;
const hidden = 256;
const blocks = 6;

type Call = (fn: (x: torch.Tensor) => torch.Tensor, x: torch.Tensor) => torch.Tensor;
const plainly: Call = (fn, x) => fn(x);
const checkpointed: Call = (fn, x) => torch.checkpoint(fn, x);
const nested: Call = (fn, x) => torch.checkpoint((v) => torch.checkpoint(fn, v.tanh()), x);

/** A step of training of a deep network with dropout, whose blocks are called by `call`. */
const trainingWith =
  (call: Call, drop: (x: torch.Tensor) => torch.Tensor = (x) => torch.dropout(x, 0.2)) =>
  (): StepFunction => {
    const parameters = Array.from({ length: blocks }, () =>
      [
        [hidden, width],
        [width, hidden],
      ].map((shape) => torch.noGrad(() => torch.randn(shape).mul_(0.1)).requiresGrad_()),
    );
    const flat = parameters.flat();
    return ([x]) => {
      let y = x as torch.Tensor;
      for (const [w1, w2] of parameters as Array<[torch.Tensor, torch.Tensor]>) {
        y = call((v) => {
          return v.add(drop(torch.linear(drop(torch.gelu(torch.linear(v, w1))), w2)));
        }, y);
      }
      const loss = y.square().mean();
      const gradients = torch.grad(loss, flat);
      torch.noGrad(() => {
        for (const [i, parameter] of flat.entries()) parameter.sub_((gradients[i] as torch.Tensor).mul(0.1));
      });
      return [loss, ...flat.slice(0, 2).map((parameter) => torch.noGrad(() => parameter.clone()))];
    };
  };

const inputs = () => [torch.randn([256, width])];

/** Bytes of the memory that a graph's results share. */
function sharedBytes(text: string): number {
  const [, amount, unit] = /; ([\d.]+) (B|KiB|MiB|GiB) of shared memory/.exec(text) as unknown as [
    string,
    string,
    string,
  ];
  return Number(amount) * 1024 ** ['B', 'KiB', 'MiB', 'GiB'].indexOf(unit);
}

test.each([
  ['each block', checkpointed],
  ['blocks inside of others', nested],
])('replays of a step with %s in a checkpoint have the bits of the step', (_, call) => {
  const text = expectReplaysLikeEager(trainingWith(call), inputs, 4);
  expect(text).toMatch(/node_torch::recall_random_state/);
});

test('they have the bits of the step without checkpoints, random numbers included', () => {
  const resultsBy = (call: Call): string[] => {
    torch.manualSeed(9);
    const step = trainingWith(call)();
    const x = inputs();
    const captured = torch.capture((...given: torch.Tensor[]) => step(given), x, { numerics: 'pytorch' });
    const outputs = (captured.outputs as torch.Tensor[]).map(bitsOf);
    for (let i = 0; i < 5; i++) outputs.push(...(captured.replay(...x) as torch.Tensor[]).map(bitsOf));
    captured.dispose();
    return [...outputs, bitsOf(torch.rand([3]))];
  };
  expect(resultsBy(checkpointed)).toEqual(resultsBy(plainly));
});

test('a deep step needs less memory, and computes nothing without use', () => {
  const textBy = (call: Call): string => {
    torch.manualSeed(9);
    const step = trainingWith(call, (x) => x)();
    const captured = torch.capture((...given: torch.Tensor[]) => step(given), inputs(), { numerics: 'pytorch' });
    const text = captured.toString();
    captured.dispose();
    return text;
  };
  const [plain, text] = [textBy(plainly), textBy(checkpointed)];
  expect(sharedBytes(text)).toBeLessThan(0.5 * sharedBytes(plain));
  const count = (of: string, kernel: RegExp): number => of.match(kernel)?.length ?? 0;
  // The first product of each block is made twice, the second is not needed again.
  expect(count(text, /aten::mm/g) - count(plain, /aten::mm/g)).toBe(blocks);
  expect(count(text, /aten::gelu\.out/g)).toBe(2 * blocks);
  // Without random numbers, the generator is left alone.
  expect(text).not.toMatch(/random_state/);
});

test('random numbers that JavaScript draws meanwhile change no gradient', async () => {
  const step = (x: torch.Tensor) => {
    const input = x.detach().requiresGrad_();
    const y = torch.checkpoint((v: torch.Tensor) => torch.dropout(torch.dropout(v, 0.3), 0.3), input);
    const [dx] = torch.grad(y.sum(), [input]) as [torch.Tensor];
    // Of ones, dropout gives what it multiplies with.
    return { difference: dx.sub(y.detach()).abs().sum(), mean: y.detach().mean() };
  };
  const x = torch.ones([64, 256]);
  const captured = torch.capture(step, [x], { numerics: 'pytorch' });
  expect(captured.outputs.difference.item()).toBe(0);
  let running = true;
  let draws = 0;
  const draw = (): void => {
    if (!running) return;
    for (let i = 0; i < 20; i++, draws++) torch.tidy(() => torch.rand([7]));
    setImmediate(draw);
  };
  draw();
  // As many loops as it takes until JavaScript has had its turns, however busy the machine is.
  do {
    const { means } = await captured.loop({ data: [x], steps: 100 });
    expect(means.difference).toBe(0);
    expect(means.mean).toBeCloseTo(1, 1);
  } while (draws < 500);
  running = false;
  captured.dispose();
});

test('a function that fails in the backward pass of a step that is recorded', () => {
  const mine = new RangeError('mine');
  const step = (x: torch.Tensor) => {
    let calls = 0;
    const input = x.detach().requiresGrad_();
    const y = torch.checkpoint((v: torch.Tensor) => {
      if (calls++ > 0) throw mine;
      return v.exp();
    }, input);
    return torch.grad(y.sum(), [input])[0] as torch.Tensor;
  };
  expect(() => torch.capture(step, [torch.ones([2])])).toThrow(mine);
  // Nothing is left of the recording.
  const captured = torch.capture((x: torch.Tensor) => x.mul(2), [torch.ones([2])]);
  expect(captured.outputs.toArray()).toEqual([2, 2]);
  captured.dispose();
});
