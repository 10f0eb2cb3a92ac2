import * as torch from 'node-torch';
import { runCleanly } from '../native/child.js';
import { withWorkers } from '../native/workers.js';

/** What arrives when a value is posted. */
const posted = <T>(value: T): T => structuredClone(value);

/** A tensor as another thread would get it. */
const taken = (tensor: torch.Tensor): torch.Tensor => torch.fromShared(posted(torch.share(tensor)));

const { numShared } = torch.memory();
afterEach(() => expect(torch.memory().numShared).toBe(numShared));

describe('share and fromShared', () => {
  test('give a tensor on the same memory, without a copy', () => {
    const x = torch.arange(6).reshape([2, 3]);
    const y = taken(x);
    expect(y.toArray()).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
    x.setAt(0, 1, 10);
    y.setAt(1, 2, 20);
    expect([x.toArray(), y.toArray()]).toEqual([
      [
        [0, 10, 2],
        [3, 4, 20],
      ],
      [
        [0, 10, 2],
        [3, 4, 20],
      ],
    ]);
    // Each thread has its own shape, storage and count of changes.
    expect(x.sharesStorage(y)).toBe(false);
    const { version } = x;
    y.add_(1);
    expect(x.version).toBe(version);
    expect(x.at(0, 0).item()).toBe(1);
  });

  test('the memory stays until the last of them is gone', () => {
    const x = torch.full([1000], 3);
    const shared = torch.share(x);
    x.dispose();
    const y = torch.fromShared(shared);
    const again = taken(y);
    y.dispose();
    expect(again.sum().item()).toBe(3000);
  });

  test('a token names dtype and shape, and is plain', () => {
    const shared = torch.share(torch.zeros([2, 3], { dtype: 'int32' }));
    expect(posted(shared)).toEqual({
      sharedTensor: expect.stringMatching(/^\d+:\d+$/),
      dtype: 'int32',
      shape: [2, 3],
    });
    expect(torch.fromShared(JSON.parse(JSON.stringify(shared))).dtype).toBe('int32');
  });

  test.each([
    'float32',
    'float64',
    'float16',
    'bfloat16',
    'float8_e4m3fn',
    'int8',
    'uint8',
    'int16',
    'int32',
    'int64',
    'bool',
    'complex64',
    'complex128',
  ] as const)('%s', (dtype) => {
    const x = torch.tensor([[1, 0, 2]], { dtype: 'float32' }).to(dtype);
    const y = taken(x);
    expect([y.dtype, y.shape]).toEqual([dtype, [1, 3]]);
    expect(y.bytesSync()).toEqual(x.bytesSync());
  });

  test('views keep their strides and where they begin', () => {
    const x = torch.arange(24).reshape([4, 6]);
    const view = x.at('1:3', '::2').t();
    const y = taken(view);
    expect([y.shape, y.strides, y.toArray()]).toEqual([view.shape, view.strides, view.toArray()]);
    x.setAt(1, 2, 100);
    expect(y.toArray()).toEqual(view.toArray());
    // One view and another one, of the same memory.
    const [a, b] = torch.fromShared(posted(torch.share([x.at(0), x.at(1)]))) as [torch.Tensor, torch.Tensor];
    a.fill_(7);
    expect([x.at(0, 5).item(), b.at(2).item()]).toEqual([7, 100]);
  });

  test('scalars, nothing, expanded, conjugated and negated tensors, and zeros without memory', () => {
    expect(taken(torch.tensor(5)).item()).toBe(5);
    expect(taken(torch.zeros([0, 3])).shape).toEqual([0, 3]);
    expect(taken(torch.tensor([1, 2]).reshape([2, 1]).expand([2, 3])).toArray()).toEqual([
      [1, 1, 1],
      [2, 2, 2],
    ]);
    const z = torch.complex(torch.tensor([1]), torch.tensor([2]));
    expect(taken(torch.conj(z)).toArray()).toEqual([{ re: 1, im: -2 }]);
    expect(taken(torch.conj(z).imag).toArray()).toEqual([-2]);
    const zero = torch.ops.aten._efficientzerotensor([2]) as torch.Tensor;
    expect(taken(zero).toArray()).toEqual([0, 0]);
  });

  test.each(['sparse_coo', 'sparse_csr', 'sparse_csc', 'sparse_bsr', 'sparse_bsc'] as const)('%s', (layout) => {
    const dense = torch.tensor([
      [0, 1, 0, 2],
      [3, 0, 0, 0],
    ]);
    const x = {
      sparse_coo: () => dense.toSparse(),
      sparse_csr: () => dense.toSparseCsr(),
      sparse_csc: () => dense.toSparseCsc(),
      sparse_bsr: () => dense.toSparseBsr([1, 2]),
      sparse_bsc: () => dense.toSparseBsc([1, 2]),
    }[layout]();
    const y = taken(x);
    expect([y.layout, y.shape, y.toDense().toArray()]).toEqual([layout, [2, 4], dense.toArray()]);
    x.values().mul_(10);
    expect(y.toDense().toArray()).toEqual(dense.mul(10).toArray());
  });

  test('a sparse tensor that names a place twice', () => {
    const x = torch.sparseCooTensor([[0, 0]], [1, 2], [2]);
    expect(taken(x).toDense().toArray()).toEqual([3, 0]);
    expect((taken(x.coalesce()) as torch.Tensor & { isCoalesced(): boolean }).isCoalesced()).toBe(true);
  });

  test('quantized and nested tensors', () => {
    const quantized = torch.quantizePerTensor(torch.tensor([1, 2, 3.5]), 0.5, 0, 'qint8');
    const y = taken(quantized);
    expect([y.dtype, y.dequantize().toArray()]).toEqual(['qint8', [1, 2, 3.5]]);
    const nested = torch.nestedTensor([torch.ones([2]), torch.zeros([3])]);
    expect(
      taken(nested)
        .unbind()
        .map((each) => each.toArray()),
    ).toEqual([
      [1, 1],
      [0, 0, 0],
    ]);
  });

  test('a leaf that requires gradients does there too, without its gradient; a result of a graph is refused', () => {
    const x = torch.tensor([1, 2], { requiresGrad: true });
    x.square().sum().backward();
    let hooks = 0;
    x.registerHook(() => {
      hooks++;
    });
    const y = taken(x);
    expect([y.requiresGrad, y.isLeaf, y.grad]).toEqual([true, true, null]);
    y.square().sum().backward();
    expect([y.grad?.toArray(), x.grad?.toArray(), hooks]).toEqual([[2, 4], [2, 4], 0]);
    expect(() => torch.share({ a: torch.ones([2]), b: x.mul(2) })).toThrow(
      new TypeError(
        'Expected a leaf or a tensor without gradients to share but received a result of MulBackward0: a graph belongs to one thread. Share tensor.detach()',
      ),
    );
    expect(taken(x.mul(2).detach()).toArray()).toEqual([2, 4]);
    // What another thread writes is no change of a saved value.
    const product = x.mul(x);
    torch.noGrad(() => y.add_(1));
    product.sum().backward();
  });

  test('structures: arrays, objects, maps and sets, with other values in them', () => {
    const x = torch.ones([2]);
    const date = new Date(0);
    const value = {
      list: [x, 'text', 5n],
      map: new Map([['x', x]]),
      set: new Set([1, x]),
      bytes: new Uint8Array([1, 2]),
      date,
      nothing: null,
      inner: { ['__proto__x']: undefined },
    };
    const result = torch.fromShared(posted(torch.share(value)));
    expect([result.list[1], result.list[2], result.bytes, result.date, result.nothing]).toEqual([
      'text',
      5n,
      new Uint8Array([1, 2]),
      date,
      null,
    ]);
    // The same tensor stays one.
    expect(result.list[0] === result.map.get('x')).toBe(true);
    expect(result.set.has(result.list[0] as torch.Tensor)).toBe(true);
    expect(torch.fromShared(torch.share([]))).toEqual([]);
  });

  test('structures that hold themselves, and a key called __proto__', () => {
    const value: { self?: unknown; x: torch.Tensor } = { x: torch.ones([1]) };
    value.self = value;
    const result = torch.fromShared(posted(torch.share(value)));
    expect((result.self as typeof result).x === result.x).toBe(true);
    const named = JSON.parse('{"__proto__": 5}');
    expect(Object.keys(torch.share({ named, x: [] }).named)).toEqual(['__proto__']);
  });
});

describe('takers', () => {
  test('one, unless more are asked for', () => {
    const shared = torch.share(torch.ones([2]));
    torch.fromShared(shared);
    expect(() => torch.fromShared(shared)).toThrow(
      /^Expected a shared tensor that can still be taken for value but received '\d+:\d+' of type string\. It was taken already, or unshare\(\) took it back/,
    );
    const three = torch.share([torch.ones([2])], { takers: 3 });
    for (let i = 0; i < 3; i++) torch.fromShared(three);
    expect(() => torch.fromShared(three)).toThrow(RangeError);
  });

  test('Infinity: until unshare', () => {
    const shared = torch.share(torch.ones([2]), { takers: Number.POSITIVE_INFINITY });
    const tensors = Array.from({ length: 10 }, () => torch.fromShared(shared));
    expect(torch.unshare(posted(shared))).toBe(1);
    expect(torch.unshare(shared)).toBe(0);
    expect(() => torch.fromShared(shared)).toThrow(RangeError);
    expect(tensors.map((each) => each.sum().item())).toEqual(Array(10).fill(2));
  });

  test('all is taken, or nothing', () => {
    const [a, b] = [torch.share(torch.ones([2])), torch.share(torch.ones([2]))];
    torch.unshare(b);
    expect(() => torch.fromShared({ a, b })).toThrow(RangeError);
    expect(torch.fromShared(a).sum().item()).toBe(2);
  });

  test('torch.memory() counts what waits', () => {
    const shared = torch.share([torch.ones([2]), torch.ones([3])]);
    expect(torch.memory().numShared).toBe(numShared + 2);
    torch.dispose(torch.fromShared(shared[0]));
    expect(torch.memory().numShared).toBe(numShared + 1);
    expect(torch.unshare(shared)).toBe(1);
  });
});

describe('a shared tensor', () => {
  test('that grows gets other memory, and leaves the others what they have', () => {
    const x = torch.ones([4]);
    const [y, z] = [taken(x), taken(x)];
    x.resize_([1000]).fill_(2);
    y.fill_(3);
    expect([x.sum().item(), y.toArray(), z.toArray()]).toEqual([2000, [3, 3, 3, 3], [3, 3, 3, 3]]);
    y.resize_([2000]).fill_(4);
    z.resize_([2]);
    expect([y.sum().item(), z.toArray()]).toEqual([8000, [3, 3]]);
  });

  test('may be given other memory, on either side', () => {
    const x = torch.ones([4]);
    const y = taken(x);
    x.set_(torch.zeros([3]));
    y.add_(1);
    expect([x.toArray(), y.toArray()]).toEqual([
      [0, 0, 0],
      [2, 2, 2, 2],
    ]);
  });

  test('that had its memory in common with a lazy clone', () => {
    const x = torch.ones([4]);
    const lazy = torch.ops.aten._lazy_clone(x) as torch.Tensor;
    const y = taken(x);
    y.fill_(5);
    expect([x.toArray(), lazy.toArray()]).toEqual([
      [5, 5, 5, 5],
      [1, 1, 1, 1],
    ]);
  });

  test('works for a recorded step, which sees what others write', () => {
    const weight = torch.ones([2]);
    const step = torch.capture((x) => x.mul(weight), [torch.ones([2])]);
    const y = taken(weight);
    y.fill_(3);
    expect(step.replay(torch.tensor([1, 2])).toArray()).toEqual([3, 6]);
    expect(() => torch.capture((x) => torch.fromShared(torch.share(x.add(1))), [torch.ones([2])])).toThrow(
      torch.CaptureError,
    );
    step.dispose();
  });
});

describe('arguments', () => {
  test.each<[string, () => unknown, string | RegExp]>([
    [
      'no tensor',
      () => torch.share(5),
      'Expected a Tensor, or arrays, plain objects, maps and sets of them for value but received 5 of type number',
    ],
    [
      'a model',
      () => torch.share(torch.sequential()),
      /^Expected a Tensor, or arrays, .* but received an instance of Sequential/,
    ],
    [
      'takers of no number',
      () => torch.share(torch.ones([1]), { takers: 'x' as never }),
      /^Expected a positive integer or Infinity for takers/,
    ],
    [
      'no takers',
      () => torch.share(torch.ones([1]), { takers: 0 }),
      'Expected a positive integer or Infinity for takers but received 0 of type number',
    ],
    ['half a taker', () => torch.share(torch.ones([1]), { takers: 1.5 }), /^Expected a positive integer or Infinity/],
    [
      'NaN takers',
      () => torch.share(torch.ones([1]), { takers: Number.NaN }),
      /^Expected a positive integer or Infinity/,
    ],
    [
      'nothing to take',
      () => torch.fromShared(undefined),
      /^Expected what torch\.share\(\) gave, or arrays, .* but received undefined/,
    ],
    [
      'a tensor that was posted as it is',
      () => torch.fromShared(posted({ x: torch.ones([2]) })),
      'Expected what torch.share() gave for value but received an object. A Tensor cannot be posted: post torch.share(tensor)',
    ],
    [
      'an invented name',
      () => torch.fromShared({ sharedTensor: 'x' }),
      /^Expected a tensor that a thread of this process shared for value but received 'x'/,
    ],
    ['nothing to take back', () => torch.unshare(3), /^Expected what torch\.share\(\) gave, or arrays/],
  ])('%s', (_what, call, message) => {
    expect(call).toThrow(message);
  });

  test('a tensor that was disposed of', () => {
    const x = torch.ones([2]);
    x.dispose();
    expect(() => torch.share([torch.ones([1]), x])).toThrow(torch.DisposedError);
  });
});

describe('between threads', () => {
  test('workers fill the parts of one tensor', () => {
    const program = withWorkers(`
      const x = torch.zeros([4, 1000]);
      const source = 'const [row, i] = torch.fromShared(data); row.fill_(i + 1); parentPort.postMessage(row.sum().item());';
      const sums = await Promise.all([0, 1, 2, 3].map((i) => message(start(source, { data: torch.share([x.at(i), i]) }))));
      console.log(JSON.stringify([sums, x.sum(1).toArray(), torch.memory().numShared]));`);
    expect(JSON.parse(runCleanly(program))).toEqual([[1000, 2000, 3000, 4000], [1000, 2000, 3000, 4000], 0]);
  });

  test('a result outlives the worker that made it, also when it has ended before it is taken', () => {
    const program = withWorkers(`
      const worker = start('parentPort.postMessage(torch.share({ x: torch.arange(5).mul(2) }))');
      const shared = message(worker);
      await exit(worker);
      const { x } = torch.fromShared(await shared);
      console.log(x.toArray().join(), torch.memory().numShared);`);
    expect(runCleanly(program)).toBe('0,2,4,6,8 0');
  });

  test('what a worker shared goes with it when it is terminated; what was taken stays', () => {
    const program = withWorkers(`
      const worker = start('parentPort.postMessage([1, 2].map((i) => torch.share(torch.full([2], i)))); setInterval(() => {}, 1000)');
      const [one, two] = await message(worker);
      const x = torch.fromShared(one);
      await worker.terminate();
      let text = '';
      try { torch.fromShared(two); } catch (error) { text = error.message; }
      console.log(x.toArray().join(), torch.memory().numShared, text.includes('the worker that shared it was terminated'));`);
    expect(runCleanly(program)).toBe('1,1 0 true');
  });

  test('tensors that travel in circles leave no memory behind', () => {
    const program = withWorkers(`
      const source = \`parentPort.on('message', (shared) => {
        if (shared === null) return parentPort.close();
        const x = torch.fromShared(shared);
        x.add_(1);
        parentPort.postMessage(torch.share(x));
        x.dispose();
      });\`;
      const workers = [start(source), start(source)];
      let x = torch.zeros([1e6]);
      const rounds = async (count) => {
        for (let i = 0; i < count; i++) {
          const worker = workers[i % 2];
          worker.postMessage(torch.share(x));
          x.dispose();
          x = torch.fromShared(await message(worker));
        }
        gc();
        return process.memoryUsage().rss / 1e6;
      };
      const before = await rounds(50);
      const grown = await rounds(200) - before;
      for (const worker of workers) worker.postMessage(null);
      // 200 that stayed would be 800 MB.
      console.log(JSON.stringify(torch.memory()), x.at(0).item(), x.mean().item(), grown < 100 ? 'bounded' : grown);`);
    expect(runCleanly(program, { flags: ['--expose-gc'] })).toBe(
      '{"numTensors":1,"numBytes":4000000,"numShared":0} 250 250 bounded',
    );
  });

  test('several threads take what Infinity takers may take', () => {
    const program = withWorkers(`
      const weights = torch.share(torch.arange(10), { takers: Infinity });
      const source = 'parentPort.postMessage(torch.fromShared(data).sum().item())';
      const sums = await Promise.all(Array.from({ length: 4 }, () => message(start(source, { data: weights }))));
      console.log(sums.join(), torch.memory().numShared, torch.unshare(weights), torch.memory().numShared);`);
    expect(runCleanly(program)).toBe('45,45,45,45 1 1 0');
  });

  test('threads add to one tensor and resize their own without harm', () => {
    const program = withWorkers(`
      const source = \`
        const x = torch.fromShared(data);
        for (let i = 0; i < 300; i++) {
          x.add_(1);
          x.detach().set_(torch.zeros([3]));
          torch.fromShared(torch.share(x)).resize_([2000]).fill_(i);
        }
        parentPort.postMessage(x.numel());\`;
      const x = torch.zeros([1000]);
      const workers = [1, 2, 3].map(() => start(source, { data: torch.share(x) }));
      const sizes = await Promise.all(workers.map(message));
      console.log(sizes.join(), x.isfinite().all().item());`);
    expect(runCleanly(program)).toBe('1000,1000,1000 true');
  });
});
