import * as torch from 'node-torch';
import { collectGarbage } from '../garbage.js';

const { autograd } = torch;

/** Random numbers that are the same in every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/** Does random things with tensors, graphs, hooks and modes, also inside of each other. Gives what was thrown. */
function play(seed: number, steps: number): unknown[] {
  const random = generator(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const chance = (p: number): boolean => random() < p;
  const pool: torch.Tensor[] = [];
  const handles: torch.RemovableHandle[] = [];
  const thrown: unknown[] = [];
  let depth = 0;

  const some = (): torch.Tensor => {
    const live = pool.filter((each) => !each.isDisposed);
    if (live.length > 0 && chance(0.85)) return pick(live);
    return torch.tensor([random() * 2 - 1, random(), random() * 3], {
      dtype: pick(['float32', 'float64']),
      requiresGrad: chance(0.6),
    });
  };
  const put = (...made: Array<torch.Tensor | null>): torch.Tensor | null => {
    for (const each of made) if (each) pool.push(each);
    if (pool.length > 25) pool.splice(0, pool.length - 25);
    return made[0] ?? null;
  };
  const several = (count: number) => (): torch.Tensor => {
    let last = some();
    for (let i = 0; i < below(count); i++) last = step() ?? last;
    return last;
  };
  const maybe = <T>(p: number, fn: () => T): T | undefined => (chance(p) ? fn() : undefined);

  const actions: Array<() => unknown> = [
    () => put(pick([some().exp(), some().sqrt(), some().neg(), some().tanh(), some().clone(), some().detach()])),
    () => put(pick([() => some().add(some()), () => some().mul(some()), () => some().div(some())])()),
    () => void pick([() => some().add_(random()), () => some().mul_(some()), () => some().copy_(some())])(),
    () => put(pick([() => some().reshape([-1]), () => some().select(0, 0), () => some().split(2)[0] ?? null])()),
    () => put(some().sum()),
    () =>
      some()
        .sum()
        .backward(null, { retainGraph: chance(0.5) }),
    () =>
      some()
        .sum()
        .backward(null, { inputs: [some(), some()], retainGraph: chance(0.5) }),
    () =>
      put(
        ...torch.grad(some().sum(), [some(), some()], {
          allowUnused: true,
          createGraph: chance(0.5),
          retainGraph: chance(0.5),
        }),
      ),
    () =>
      void handles.push(
        some().registerHook((gradient) => {
          maybe(0.02, () => gradient.dispose());
          return maybe(0.3, () => gradient.mul(2)) ?? maybe(0.2, step);
        }),
      ),
    () =>
      void handles.push(
        some().registerPostAccumulateGradHook((leaf) => {
          if (chance(0.3)) leaf.grad = null;
          maybe(0.2, step);
          maybe(0.03, () => leaf.dispose());
        }),
      ),
    () => handles.length > 0 && void pick(handles).remove(),
    () => some().retainGrad(),
    () => void some().detach_(),
    () => void some().requiresGrad_(chance(0.5)),
    () => {
      const x = some();
      if (x.isLeaf || x.retainsGrad) put(x.grad);
      void [x.outputNr, x.gradFn, x.isInference(), x.version];
    },
    () => void autograd.graph.getGradientEdge(some())?.node.nextFunctions[0]?.node.nextFunctions,
    () => maybe(0.1, () => some().dispose()),
    () => put(torch.inferenceMode(several(4), { enabled: chance(0.8) })),
    () => put(pick([torch.noGrad, torch.enableGrad, torch.tidy])(several(4))),
    () => put(autograd.detectAnomaly(several(4), { checkNan: chance(0.7) })),
    () =>
      autograd.forwardAD.dualLevel(() => {
        put(autograd.forwardAD.makeDual(some(), some()));
        several(3)();
        put(autograd.forwardAD.unpackDual(some()).tangent);
      }),
    () => put(...autograd.forwardAD.jvp((x) => x.exp().mul(x), some(), some())),
    () =>
      put(
        torch.checkpoint(
          (a: torch.Tensor, b: torch.Tensor) => {
            const result = a.mul(b).exp();
            maybe(0.3, () => result.registerHook(() => {}));
            return result;
          },
          some(),
          some(),
        ),
      ),
    () =>
      put(
        torch.autogradFunction({
          forward(context, x: torch.Tensor) {
            context.save(x);
            return chance(0.2) ? x : x.mul(2);
          },
          backward: (context, gradient) =>
            chance(0.1) ? null : (maybe(0.1, step) ?? gradient?.mul(context.saved[0] as torch.Tensor) ?? null),
          onceDifferentiable: chance(0.3),
        })(some()),
      ),
    () =>
      void autograd.functional.jacobian((x) => x.exp(), some(), { strategy: pick(['forward-mode', 'reverse-mode']) }),
    // Not into the pool: each would be as large as the one before squared.
    () => void autograd.functional.hessian((x) => x.pow(3).sum(), some()),
    () => put(...autograd.functional.jvp((x) => x.exp(), some(), some(), { createGraph: true })),
    () => put(autograd.functional.hvp((x) => x.exp().sum(), some(), some())[1]),
    () => {
      const captured = torch.capture((_input) => ({ y: several(2)().sum() }), [torch.ones([3])]);
      captured.replay(torch.ones([3]));
      captured.dispose();
    },
    () => maybe(0.05, collectGarbage),
  ];

  function step(): torch.Tensor | null {
    if (depth > 6) return null;
    depth++;
    try {
      const result = pick(actions)();
      return result instanceof torch.Tensor ? result : null;
    } catch (error) {
      thrown.push(error);
      if (depth > 1 && chance(0.3)) throw error;
      return null;
    } finally {
      depth--;
    }
  }

  for (let i = 0; i < steps; i++) {
    step();
    const modes = [torch.isGradEnabled(), torch.isInferenceModeEnabled(), autograd.isAnomalyEnabled()];
    if (String(modes) !== 'true,false,false') throw new Error(`Step ${i} left the modes ${String(modes)}`);
  }
  return thrown;
}

test.each([1, 2, 3])('random programs, seed %i: errors are clear ones, and modes are put back', (seed) => {
  const warned = jest.spyOn(process, 'emitWarning').mockImplementation();
  const thrown = play(seed, 700);
  const unclear = thrown.filter(
    (error) =>
      !(error instanceof torch.TorchError) &&
      !(error instanceof torch.DisposedError) &&
      !(error instanceof torch.CaptureError) &&
      !(error instanceof RangeError) &&
      !/^Expected /.test((error as Error).message),
  );
  expect(unclear.map(String)).toEqual([]);
  expect(thrown.length).toBeGreaterThan(50);
  warned.mockRestore();
});
