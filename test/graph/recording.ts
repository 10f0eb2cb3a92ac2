import * as torch from 'node-torch';
import { recordLater, recordStep } from '../../dist/graph/stepGraph.js';

type Argument = NonNullable<Parameters<typeof torch.ops.call>[1]>[number];

/** One operator of ATen that gives a tensor, by its name without `aten::`. */
export const op = (name: string, ...args: Argument[]): torch.Tensor =>
  torch.ops.call(`aten::${name}`, args) as torch.Tensor;

/** One operator that gives several tensors. */
export const ops = (name: string, ...args: Argument[]): torch.Tensor[] =>
  torch.ops.call(`aten::${name}`, args) as torch.Tensor[];

/** dtype, shape and every bit of a tensor. */
export function bitsOf(tensor: torch.Tensor): string {
  const data = tensor.detach().dataSync();
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('hex');
  return `${tensor.dtype}[${tensor.shape}] ${bytes}`;
}

export type StepFunction = (inputs: torch.Tensor[]) => torch.Tensor[];

/** How the inputs of a step are made; called with a generator seeded anew for each batch. */
export type InputMaker = () => torch.Tensor[];

/** Records a step on inputs that are its own. */
export function record(step: StepFunction, makeInputs: InputMaker) {
  const inputs = makeInputs().map((input) => torch.keep(input));
  const recording = recordStep(
    inputs,
    () => step(inputs),
    (outputs) => outputs.map(bitsOf),
  );
  return { inputs, ...recording };
}

/** {@link record}, putting the step off to its first replay. */
export function recordPutOff(step: StepFunction, makeInputs: InputMaker) {
  const inputs = makeInputs().map((input) => torch.keep(input));
  const recording = recordLater(
    inputs,
    () => step(inputs),
    (outputs) => outputs.map(bitsOf),
  );
  return { inputs, ...recording };
}

/** A graph's kernels and where their results lie in the shared memory. */
export const planOf = (text: string): string => text.replace(/(?<!arena\+)0x[0-9a-f]+/g, 'elsewhere');

/**
 * Records a step and replays it with other inputs and random numbers, beside a twin that runs eagerly all the time: each must give the same bits. So must a step that
 * is put off to its first replay, which must have the same kernels.
 *
 * @param makeStep called once for the step and once for its twin, with the generator seeded alike, so that each has its own state
 */
export function expectReplaysLikeEager(makeStep: () => StepFunction, makeInputs: InputMaker, rounds = 3): string {
  const made = replaysLikeEager(makeStep, makeInputs, rounds, false);
  const putOff = replaysLikeEager(makeStep, makeInputs, rounds, true);
  expect(planOf(putOff)).toBe(planOf(made));
  return made;
}

function replaysLikeEager(
  makeStep: () => StepFunction,
  makeInputs: InputMaker,
  rounds: number,
  putsOff: boolean,
): string {
  const seeded = <T>(seed: number, fn: () => T): T => {
    torch.manualSeed(seed);
    return fn();
  };
  const step = seeded(1, makeStep);
  const twin = seeded(1, makeStep);
  const twinInputs = seeded(2, makeInputs);
  const eagerly = (): string[] => torch.tidy(() => twin(twinInputs).map(bitsOf));
  const { graph, inputs, refusal, first } = seeded(2, () => {
    if (!putsOff) {
      const { result, ...recorded } = record(step, makeInputs);
      return { ...recorded, first: result };
    }
    const { made, ...recorded } = recordPutOff(step, makeInputs);
    return { ...recorded, first: made?.result };
  });
  expect(refusal).toBeNull();
  if (!graph) throw new Error('the step was not recorded');
  const replayed = (): string[] => {
    graph.replay();
    return torch.tidy(() => graph.outputs().map(bitsOf));
  };
  const firstBits = first ?? replayed();
  // The first run drew its random numbers after those of its inputs: so does its twin.
  torch.tidy(() => seeded(2, makeInputs));
  expect(firstBits).toEqual(eagerly());
  for (let round = 0; round < rounds; round++) {
    torch.tidy(() => {
      const next = seeded(100 + round, makeInputs);
      torch.noGrad(() => {
        next.forEach((values, i) => {
          for (const target of [inputs[i], twinInputs[i]]) op('copy_', target as torch.Tensor, values);
        });
      });
    });
    const expected = seeded(200 + round, eagerly);
    expect(seeded(200 + round, replayed)).toEqual(expected);
  }
  const text = graph.toString();
  graph.dispose();
  return text;
}
