import { setTimeout as sleep } from 'node:timers/promises';
import * as torch from 'node-torch';
import { collectGarbage } from '../garbage.js';

const make = (): torch.Tensor => torch.ones([4]);
const isDisposed = (x: torch.Tensor | undefined): boolean | undefined => x?.isDisposed;

let before: torch.MemoryInfo;
beforeEach(() => {
  collectGarbage();
  before = torch.memory();
});

const left = (): number => torch.memory().numTensors - before.numTensors;

describe('tidy', () => {
  test('disposes of everything but the result', () => {
    let inside: torch.Tensor | undefined;
    const result = torch.tidy(() => {
      inside = make();
      return inside.add(1).mul(2);
    });
    expect([isDisposed(inside), isDisposed(result), left()]).toEqual([true, false, 1]);
    expect(result.toArray()).toEqual([4, 4, 4, 4]);
    result.dispose();
  });

  test('keeps results in arrays, objects, maps and sets, however deep', () => {
    const results = torch.tidy(() => {
      make();
      const circular: Record<string, unknown> = { x: make() };
      circular.itself = circular;
      return {
        array: [make(), [make()]],
        map: new Map([['x', make()]]),
        set: new Set([make()]),
        plain: Object.assign(Object.create(null), { x: make() }),
        circular,
        none: null,
        number: 5,
      };
    });
    expect(left()).toBe(6);
    torch.dispose(results);
    expect(left()).toBe(0);
  });

  test('does not look into instances of classes or closures', () => {
    class Holder {
      x = make();
    }
    const holder = torch.tidy(() => new Holder());
    expect(holder.x.isDisposed).toBe(true);
  });

  test('leaves tensors of outside alone, also when they are the result or were changed in place', () => {
    const outside = make();
    const result = torch.tidy(() => outside.add_(1));
    expect([result === outside, outside.isDisposed]).toEqual([true, false]);
    torch.tidy(() => outside);
    expect(outside.toArray()).toEqual([2, 2, 2, 2]);
    outside.dispose();
  });

  test('disposes of everything when the function throws, which passes', () => {
    const error = new Error('mine');
    let inside: torch.Tensor | undefined;
    expect(() =>
      torch.tidy(() => {
        inside = make();
        throw error;
      }),
    ).toThrow(error);
    expect([isDisposed(inside), left()]).toEqual([true, 0]);
  });

  test('a tensor that was disposed of already is no trouble', () => {
    torch.tidy(() => make().dispose());
    const result = torch.tidy(() => {
      const x = make();
      x.dispose();
      return x;
    });
    expect(result.isDisposed).toBe(true);
  });

  test('nested: the result of the inner one belongs to the outer one', () => {
    let temporary: torch.Tensor | undefined;
    let inner: torch.Tensor | undefined;
    const outer = torch.tidy(() => {
      inner = torch.tidy(() => {
        temporary = make();
        return temporary.add(1);
      });
      expect([isDisposed(temporary), isDisposed(inner)]).toEqual([true, false]);
      return inner.mul(2);
    });
    expect([isDisposed(inner), outer.toArray(), left()]).toEqual([true, [4, 4, 4, 4], 1]);
    outer.dispose();
  });

  test('gives the result of any kind', () => {
    expect(torch.tidy(() => make().sum().item())).toBe(4);
    expect(torch.tidy(() => undefined)).toBeUndefined();
    expect(() => torch.tidy(5 as never)).toThrow(
      new TypeError('Expected a function for fn but received 5 of type number'),
    );
    expect(left()).toBe(0);
  });

  test('knows the tensors that iteration, gradients and lists of results make', () => {
    torch.tidy(() => {
      const x = torch.ones([3, 2], { requiresGrad: true });
      for (const row of x) row.mul(2);
      torch.ops.call('aten::split.Tensor', [x, 1]);
      torch.ops.call('aten::sort', [x]);
      x.sum().backward();
      expect(x.grad?.shape).toEqual([3, 2]);
      torch.grad(x.mul(x).sum(), x);
    });
    expect(left()).toBe(0);
  });
});

describe('async tidy', () => {
  test('disposes when the promise settles', async () => {
    let inside: torch.Tensor | undefined;
    const promise = torch.tidy(async () => {
      inside = make();
      await sleep(1);
      expect(isDisposed(inside)).toBe(false);
      return [inside.add(1)];
    });
    expect(isDisposed(inside)).toBe(false);
    const [result] = await promise;
    expect([isDisposed(inside), isDisposed(result), left()]).toEqual([true, false, 1]);
    result?.dispose();
  });

  test('disposes when it is rejected', async () => {
    const error = new Error('mine');
    await expect(
      torch.tidy(async () => {
        make();
        await sleep(1);
        make();
        throw error;
      }),
    ).rejects.toBe(error);
    expect(left()).toBe(0);
  });

  test('interleaved scopes do not dispose of each other’s tensors', async () => {
    const run = (delay: number): Promise<torch.Tensor> =>
      torch.tidy(async () => {
        const a = make();
        await sleep(delay);
        const b = a.add(delay);
        await sleep(delay);
        expect([a.isDisposed, b.isDisposed]).toEqual([false, false]);
        return b.mul(1);
      });
    const results = await Promise.all([run(3), run(1), run(2)]);
    expect(results.map((x) => x.toArray())).toEqual([4, 2, 3].map((value) => [value, value, value, value]));
    expect(left()).toBe(3);
    torch.dispose(results);
  });

  test('what is made outside meanwhile is not in the scope', async () => {
    const promise = torch.tidy(async () => {
      make();
      await sleep(2);
    });
    const outside = make();
    await promise;
    expect([outside.isDisposed, left()]).toEqual([false, 1]);
    outside.dispose();
  });

  test('sync scopes inside an async one', async () => {
    const result = await torch.tidy(async () => {
      const x = torch.tidy(() => make().add(1));
      await sleep(1);
      return torch.tidy(() => x.add(1));
    });
    expect([result.toArray(), left()]).toEqual([[3, 3, 3, 3], 1]);
    result.dispose();
  });

  test('data() may be awaited in it', async () => {
    const data = await torch.tidy(async () => torch.ones([300, 300]).add(1).data());
    expect([data.length, data[0], left()]).toEqual([90_000, 2, 0]);
  });

  test('any thenable is awaited', async () => {
    const value = await torch.tidy(() => {
      make();
      const settled = Promise.resolve(7);
      // biome-ignore lint/suspicious/noThenProperty: a thenable is what is tested
      return { then: settled.then.bind(settled) };
    });
    expect([value, left()]).toEqual([7, 0]);
  });

  test('a timer that outlives its scope puts tensors into the scope around it, and none into one that has ended', async () => {
    let late: torch.Tensor | undefined;
    let afterAll: torch.Tensor | undefined;
    await torch.tidy(async () => {
      const timers = torch.tidy(() => [
        sleep(2).then(() => {
          late = make();
        }),
        sleep(8).then(() => {
          afterAll = make();
        }),
      ]);
      await timers[0];
      expect(isDisposed(late)).toBe(false);
    });
    expect(isDisposed(late)).toBe(true);
    // Another scope is open, so that tensors are tracked at all.
    await torch.tidy(() => sleep(10));
    expect(isDisposed(afterAll)).toBe(false);
    afterAll?.dispose();
    expect(left()).toBe(0);
  });
});

describe('keep', () => {
  test('takes a tensor out of all open scopes', () => {
    let kept: torch.Tensor | undefined;
    torch.tidy(() => {
      torch.tidy(() => {
        kept = torch.keep(make());
        make();
      });
    });
    expect([isDisposed(kept), left()]).toEqual([false, 1]);
    kept?.dispose();
  });

  test('gives the tensor back, and does nothing outside of a scope', () => {
    const x = make();
    expect(torch.keep(x)).toBe(x);
    x.dispose();
  });

  test('survives an exception', () => {
    let kept: torch.Tensor | undefined;
    expect(() =>
      torch.tidy(() => {
        kept = torch.keep(make());
        throw new Error('mine');
      }),
    ).toThrow('mine');
    expect(isDisposed(kept)).toBe(false);
    kept?.dispose();
  });
});

describe('memory', () => {
  const bytes = (): number => torch.memory().numBytes - before.numBytes;

  test('counts tensors, and a storage that views share once', () => {
    const x = torch.zeros([1000]);
    const views = [x.reshape([10, 100]), x.reshape([100, 10]), x.detach()];
    expect([left(), bytes()]).toEqual([4, 4000]);
    x.dispose();
    expect([left(), bytes()]).toEqual([3, 4000]);
    torch.dispose(views);
    expect([left(), bytes()]).toEqual([0, 0]);
  });

  test('a view holds the whole storage', () => {
    const x = torch.zeros([1000]);
    const first = x.select(0, 0);
    x.dispose();
    expect([left(), bytes()]).toEqual([1, 4000]);
    first.dispose();
  });

  test('follows a storage that an operator resizes', () => {
    const out = torch.zeros([0]);
    torch.tidy(() => {
      torch.ops.call('aten::add.out', [torch.ones([1000]), 1], { out });
    });
    expect([left(), bytes()]).toEqual([1, 4000]);
    torch.ops.call('aten::resize_', [out, [2000]]);
    expect(bytes()).toBe(8000);
    const sorted = [torch.zeros([0]), torch.zeros([0], { dtype: 'int64' })];
    torch.tidy(() => {
      torch.ops.call('aten::sort.values', [torch.rand([10])], { values: sorted[0], indices: sorted[1] });
    });
    expect(bytes()).toBe(8000 + 40 + 80);
    torch.dispose([out, sorted]);
    expect([left(), bytes()]).toEqual([0, 0]);
  });

  test('follows a tensor to another storage', () => {
    const x = torch.zeros([100]);
    const y = torch.zeros([1000]);
    torch.ops.call('aten::set_.source_Tensor', [x, y]);
    expect([left(), bytes()]).toEqual([2, 4000]);
    // The old storage is gone: one in its place is counted as the new one that it is.
    const others = Array.from({ length: 20 }, () => torch.zeros([100]));
    expect([left(), bytes()]).toEqual([22, 12_000]);
    y.dispose();
    expect([left(), bytes()]).toEqual([21, 12_000]);
    torch.dispose([x, others]);
    expect([left(), bytes()]).toEqual([0, 0]);
  });

  test('tensors of no bytes, of meta and sparse count as tensors', () => {
    const tensors = [
      torch.zeros([0]),
      torch.empty([2 ** 40], { device: 'meta' }),
      torch.tidy(() => torch.ops.call('aten::to_sparse', [torch.zeros([2, 2])]) as torch.Tensor),
    ];
    expect(tensors.map((x) => x.isDisposed)).toEqual([false, false, false]);
    expect([left(), bytes()]).toEqual([3, 0]);
    torch.dispose(tensors);
  });

  test('a gradient is counted while a Tensor for it lives', () => {
    const x = torch.ones([100], { requiresGrad: true });
    torch.tidy(() => x.sum().backward());
    expect([left(), bytes()]).toEqual([1, 400]);
    const { grad } = x;
    expect([left(), bytes()]).toEqual([2, 800]);
    torch.dispose([x, grad]);
    expect([left(), bytes()]).toEqual([0, 0]);
  });

  test('garbage is not counted', () => {
    for (let i = 0; i < 100; i++) torch.zeros([1000]);
    collectGarbage();
    expect([left(), bytes()]).toEqual([0, 0]);
  });
});
