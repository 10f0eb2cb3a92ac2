import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import * as torch from 'node-torch';
import { collectGarbage } from '../garbage.js';
import { described } from './described.js';
import { zipBytes } from './handmade.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'save-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

const startOf = (name: string): string => readFileSync(at(name)).subarray(0, 9).toString('latin1');

describe('the end of the path says what is written', () => {
  const x = torch.tensor([1, 2]);
  test.each<[string, unknown, string]>([
    ['a.safetensors', { x }, '{'],
    ['a.npy', x, '\x93NUMPY'],
    ['a.NPY', x, '\x93NUMPY'],
    ['a.npz', { x }, 'PK'],
    ['a.pt', { x }, 'PK'],
    ['a.pth', x, 'PK'],
    ['other', { x }, '{'],
    ['other.bin', { x, epoch: 1 }, 'PK'],
    ['list', [x], 'PK'],
  ])('%s', async (name, object, magic) => {
    await torch.save(object, at(name));
    expect(startOf(name)).toContain(magic);
    expect(described(await torch.load(at(name)))).toEqual(described(object));
  });

  test('or the format that is asked for', async () => {
    await torch.save(x, at('array.bin'), { format: 'npy' });
    expect(startOf('array.bin')).toContain('NUMPY');
    await torch.save({ x }, at('dict.safetensors'), { format: 'pt' });
    expect(described(await torch.load(at('dict.safetensors')))).toEqual(described({ x }));
  });

  test('arrays without names have those that NumPy gives', async () => {
    await torch.save([x, torch.ones([])], at('list.npz'));
    expect(Object.keys(await torch.load<Record<string, torch.Tensor>>(at('list.npz')))).toEqual(['arr_0', 'arr_1']);
  });

  test('compress packs the arrays', async () => {
    const zeros = torch.zeros([10_000]);
    await torch.save({ zeros }, at('packed.npz'), { compress: true });
    expect(statSync(at('packed.npz')).size).toBeLessThan(1000);
    expect((await torch.load<{ zeros: torch.Tensor }>(at('packed.npz'))).zeros.shape).toEqual([10_000]);
  });
});

describe('.pt files', () => {
  const again = async (object: unknown): Promise<torch.LoadedValue> => {
    await torch.save(object, at('again.pt'));
    return torch.load(at('again.pt'));
  };

  test('values of every kind', async () => {
    const object = {
      numbers: [
        0,
        -1,
        255,
        256,
        65_535,
        65_536,
        -(2 ** 31),
        2 ** 31,
        2 ** 53 - 1,
        -(2 ** 53 - 1),
        2 ** 60,
        0.1,
        -0,
        NaN,
        Infinity,
      ],
      bigints: [2n ** 53n, -(2n ** 63n), 2n ** 64n, -(2n ** 64n) - 1n, 2n ** 2047n, 255n ** 255n],
      text: 'größe/日本 😀\n\0',
      nothing: null,
      booleans: [true, false],
      bytes: new Uint8Array([0, 127, 128, 255]),
      map: new Map<unknown, unknown>([
        [1, 'one'],
        ['two', [2]],
        [[1, [2, 'x']], null],
      ]),
      set: new Set([1, 'x', null]),
      nested: [[], {}, [{ a: [] }]],
      empty: '',
    };
    expect(described(await again(object))).toEqual(described(object));
    expect(await again(5n)).toBe(5);
  });

  test('more than a few kilobytes of values', async () => {
    const object = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`key ${i}`, [i, `${i}`, { i }]]));
    expect(await again(object)).toEqual(object);
  });

  test('names like __proto__, objects without prototype', async () => {
    const object = JSON.parse('{"__proto__": {"a": 1}, "constructor": 2, "then": 3}');
    const loaded = (await again(object)) as Record<string, unknown>;
    expect(Object.keys(loaded)).toEqual(['__proto__', 'constructor', 'then']);
    expect(Object.getOwnPropertyDescriptor(loaded, '__proto__')?.value).toEqual({ a: 1 });
    expect(await again(Object.assign(Object.create(null), { a: 1 }))).toEqual({ a: 1 });
  });

  test('what is one object stays one, also in a circle', async () => {
    const list: unknown[] = [1];
    const object: Record<string, unknown> = { list, same: list };
    object.self = object;
    list.push(object);
    const loaded = (await again(object)) as Record<string, unknown>;
    expect([loaded.list === loaded.same, loaded.self === loaded, (loaded.list as unknown[])[1] === loaded]).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('tensors keep strides, offset, requiresGrad, dtype and shared memory', async () => {
    const base = torch.arange(0, 24, { dtype: 'float32' }).reshape([4, 6]);
    const leaf = torch.ones([2], { requiresGrad: true });
    const object = { base, transposed: base.t(), row: base.select(0, 2), again: base, leaf, result: leaf.mul(2) };
    const loaded = (await again(object)) as Record<keyof typeof object, torch.Tensor>;
    expect(described(loaded)).toEqual(described(object));
    expect(loaded.again).toBe(loaded.base);
    expect([loaded.transposed.sharesStorage(loaded.base), loaded.row.sharesStorage(loaded.base)]).toEqual([true, true]);
    expect([loaded.result.isLeaf, loaded.leaf.sharesStorage(loaded.base)]).toEqual([true, false]);
  });

  test('a whole checkpoint: a model with its optimizer goes on as it would have', async () => {
    const make = () => {
      const model = torch.sequential([torch.layers.dense({ units: 2, inputShape: [3] })]);
      model.compile({ optimizer: 'adam', loss: 'meanSquaredError' });
      return model;
    };
    const [x, y] = [torch.ones([4, 3]), torch.zeros([4, 2])];
    const model = make();
    await model.fit(x, y, { epochs: 2, verbose: 0 });
    await torch.save(
      { epoch: 2, model: model.stateDict(), optimizer: model.optimizer.stateDict() },
      at('checkpoint.pt'),
    );
    interface Checkpoint {
      epoch: number;
      model: Record<string, torch.Tensor>;
      optimizer: ReturnType<typeof model.optimizer.stateDict>;
    }
    const checkpoint = await torch.load<Checkpoint>(at('checkpoint.pt'));
    expect(described(checkpoint.optimizer)).toEqual(described(model.optimizer.stateDict()));
    const other = make();
    await other.fit(x, y, { epochs: 1, verbose: 0 });
    other.loadStateDict(checkpoint.model);
    other.optimizer.loadStateDict(checkpoint.optimizer);
    for (const each of [model, other]) await each.fit(x, y, { epochs: 2, verbose: 0, shuffle: false });
    expect(described(other.stateDict())).toEqual(described(model.stateDict()));
  });

  test('of memory that is viewed only what the views cover is written', async () => {
    const large = torch.zeros([1000, 1000]);
    large.select(0, 999).fill_(7);
    await torch.save({ row: large.select(0, 999) }, at('row.pt'));
    expect(statSync(at('row.pt')).size).toBeLessThan(10_000);
    const { row } = await torch.load<{ row: torch.Tensor }>(at('row.pt'));
    expect([row.shape, row.sum().item()]).toEqual([[1000], 7000]);
  });

  test('the elements are those of the call', async () => {
    const x = torch.ones([1000]);
    const saving = torch.save({ x }, at('now.pt'));
    x.fill_(9);
    x.dispose();
    await saving;
    expect((await torch.load<{ x: torch.Tensor }>(at('now.pt'))).x.sum().item()).toBe(1000);
  });

  test('saving replaces what was there, whole, and leaves no other file', async () => {
    const inner = mkdtempSync(join(folder, 'inner-'));
    const target = join(inner, 'x.pt');
    await Promise.all([1, 2, 3].map((value) => torch.save({ x: torch.full([1000], value) }, target)));
    const { x } = await torch.load<{ x: torch.Tensor }>(target);
    expect(new Set(x.toArray() as number[]).size).toBe(1);
    expect(readdirSync(inner)).toEqual(['x.pt']);
    await expect(torch.save({ x, f: () => 1 }, target)).rejects.toThrow(TypeError);
    expect(readdirSync(inner)).toEqual(['x.pt']);
  });

  test('no tensor stays behind', async () => {
    const x = torch.tensor([[1, 2]], { requiresGrad: true });
    const eye = torch.eye(3);
    const sparse = torch.ops.call('aten::to_sparse', [eye]) as torch.Tensor;
    eye.dispose();
    collectGarbage();
    const before = torch.memory();
    for (let i = 0; i < 5; i++) {
      for (const name of ['behind.pt', 'behind.npz']) {
        await torch.save({ x, t: x.t() }, at(name));
        torch.dispose(await torch.load(at(name)));
      }
      await torch.save({ sparse, x }, at('behind.pt'));
      torch.dispose(await torch.load(at('behind.pt')));
      await expect(torch.save({ x, wrong: undefined }, at('behind.pt'))).rejects.toThrow();
    }
    collectGarbage();
    expect(torch.memory().numTensors).toBeLessThanOrEqual(before.numTensors);
    expect(torch.memory().numBytes).toBeLessThanOrEqual(before.numBytes);
    expect([x.isDisposed, sparse.isDisposed]).toEqual([false, false]);
  });
});

describe('errors', () => {
  const x = torch.ones([2]);
  const gone = torch.ones([1]);
  gone.dispose();
  const deep: unknown[] = [];
  let inner = deep;
  for (let i = 0; i < 5000; i++) {
    const next: unknown[] = [];
    inner.push(next);
    inner = next;
  }
  const kinds = 'a Tensor, number, bigint, boolean, string, null, Uint8Array, array, plain object, Map or Set';

  test.each<[string, () => Promise<unknown>, new (...args: never[]) => Error, string]>([
    ['no path', () => torch.save(x, ''), TypeError, "Expected a path for path but received '' of type string"],
    [
      'an unknown format',
      () => torch.save(x, 'x', { format: 'hdf5' as never }),
      RangeError,
      "Expected one of 'safetensors', 'npy', 'npz', 'pt' for format but received 'hdf5' of type string",
    ],
    [
      'compress that is no boolean',
      () => torch.save({ x }, 'x.npz', { compress: 1 as never }),
      TypeError,
      'Expected a boolean for compress but received 1 of type number',
    ],
    [
      'compress where nothing is packed',
      () => torch.save({ x }, 'x.pt', { compress: true }),
      RangeError,
      "Expected the format npz for compress but received 'pt' of type string. Only it has packed arrays",
    ],
    [
      'no tensor for .npy',
      () => torch.save([x], at('x.npy')),
      TypeError,
      'Expected a Tensor, which is all that a .npy file holds, for object but received an array of length 1',
    ],
    [
      'a tensor for .npz',
      () => torch.save(x, at('x.npz')),
      TypeError,
      'Expected a plain object of Tensors by name, which is all that a .npz file holds, for object but received an instance of Tensor. A .pt file holds other values too',
    ],
    [
      'a number for .npz',
      () => torch.save({ x, n: 1 }, at('x.npz')),
      TypeError,
      "Expected a Tensor for object['n'] but received 1 of type number. A .pt file holds other values too",
    ],
    [
      'a number for .safetensors',
      () => torch.save({ x, n: 1 }, at('x.safetensors')),
      TypeError,
      "Expected a Tensor for object['n'] but received 1 of type number. A .pt file holds other values too",
    ],
    [
      'a dtype that NumPy lacks',
      () => torch.save(torch.ones([1], { dtype: 'bfloat16' }), at('x.npy')),
      RangeError,
      "for object but received 'bfloat16' of type string. Convert it first, such as to('float32'), or save it to a .safetensors or .pt file",
    ],
    [
      'a function',
      () => torch.save({ a: [() => 1] }, at('x.pt')),
      TypeError,
      `Expected ${kinds} for object['a'][0] but received a function`,
    ],
    [
      'undefined',
      () => torch.save({ a: undefined }, at('x.pt')),
      TypeError,
      `Expected ${kinds} for object['a'] but received undefined. Use null for what is not there`,
    ],
    [
      'a date',
      () => torch.save([new Date(0)], at('x.pt')),
      TypeError,
      `Expected ${kinds} for object[0] but received an instance of Date`,
    ],
    [
      'a typed array',
      () => torch.save({ a: new Float32Array(2) }, at('x.pt')),
      TypeError,
      "for object['a'] but received a Float32Array of length 2. Make a Tensor of it with torch.tensor",
    ],
    [
      'a model',
      () => torch.save(torch.sequential([torch.layers.dense({ units: 1, inputShape: [1] })]), at('x.pt')),
      TypeError,
      'Save its stateDict(); a whole model is saved by model.save()',
    ],
    [
      'a key that Python has no place for',
      () => torch.save(new Map([[{}, 1]]), at('x.pt')),
      TypeError,
      'Expected a string, number, bigint, boolean, null, or an array of them for a key of object but received an object',
    ],
    [
      'half a character',
      () => torch.save({ a: '\ud83d' }, at('x.pt')),
      RangeError,
      "Expected valid Unicode for object['a']",
    ],
    ['too deep', () => torch.save(deep, at('x.pt')), RangeError, 'Expected an object nested at most 1000 levels deep'],
    ['a disposed tensor', () => torch.save({ gone }, at('x.pt')), torch.DisposedError, 'disposed'],
    [
      'two dtypes on one memory',
      () => torch.save({ x, bits: torch.ops.call('aten::view.dtype', [x, 'int32']) as torch.Tensor }, at('x.pt')),
      RangeError,
      "Expected a Tensor of float32, as another one on the same memory is, for object['bits'] but received 'int32' of type string. Save a clone() of it",
    ],
  ])('%s', async (_name, run, errorClass, message) => {
    const error = await run().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(errorClass);
    expect((error as Error).message).toContain(message);
  });

  test('a folder that is not there', async () => {
    await expect(torch.save(x, join(folder, 'none', 'x.npy'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

test('tensors larger than what is read and written at a time', async () => {
  // Files are read by 4 MiB and packed by 64.
  const large = torch.arange(0, 17 * 2 ** 20, { dtype: 'float32' });
  await torch.save(large, at('large.pt'));
  expect(torch.equal(await torch.load<torch.Tensor>(at('large.pt')), large)).toBe(true);
  rmSync(at('large.pt'));
  const x = large.narrow(0, 12_345, 2 ** 20 + 5);
  for (const [name, compress] of [
    ['x.npz', false],
    ['x.npz', true],
    ['x.safetensors', false],
  ] as const) {
    await torch.save({ x }, at(name), { compress });
    expect(torch.equal((await torch.load<{ x: torch.Tensor }>(at(name))).x, x)).toBe(true);
  }
});

test('sizes and offsets of 64 bits', async () => {
  await torch.save(torch.arange(0, 100), at('x.npy'));
  const npy = readFileSync(at('x.npy'));
  for (const compress of [false, true]) {
    for (const zip64From of [0, 100, 1000]) {
      writeFileSync(
        at('wide.npz'),
        await zipBytes({ 'a.npy': npy, 'b.npy': npy, 'c.npy': npy }, { compress, zip64From }),
      );
      const loaded = await torch.load<Record<string, torch.Tensor>>(at('wide.npz'));
      expect(Object.values(loaded).map((tensor) => tensor.sum().item())).toEqual([4950, 4950, 4950]);
    }
  }
});

test('more entries than 16 bits count', async () => {
  const entries = Object.fromEntries(Array.from({ length: 65_600 }, (_, i) => [`a/data/${i}`, '']));
  writeFileSync(at('many.pt'), await zipBytes({ ...entries, 'a/data.pkl': Buffer.from('\x80\x02K\x07.', 'latin1') }));
  expect(await torch.load(at('many.pt'))).toBe(7);
});

describe('what is saved is what is loaded', () => {
  const numpyDtypes = [
    'bool',
    'int8',
    'int16',
    'int32',
    'int64',
    'uint8',
    'uint16',
    'uint32',
    'uint64',
    'float16',
    'float32',
    'float64',
    'complex64',
    'complex128',
  ] as const;
  const name = fc.string({ unit: 'grapheme', maxLength: 10 });

  /** Tensors of random bits, transposed and cut now and then. */
  const tensors = (dtypes: readonly torch.DType[]) =>
    fc
      .record({
        dtype: fc.constantFrom(...dtypes),
        shape: fc.array(fc.nat(4), { maxLength: 4 }),
        bytes: fc.uint8Array({ minLength: 64, maxLength: 64 }),
        form: fc.constantFrom('plain', 'transposed', 'narrowed'),
      })
      .map(({ dtype, shape, bytes, form }) => {
        const count = shape.reduce((product, size) => product * size, 1);
        const numbers = Array.from({ length: count }, (_, i) =>
          dtype === 'bool' ? (bytes[i % 64] as number) % 2 : (bytes[i % 64] as number) % 100,
        );
        const plain = torch.tensor(numbers, { dtype }).reshape(shape);
        if (form === 'transposed' && shape.length > 1) return plain.transpose(0, -1);
        return form === 'narrowed' && (shape[0] ?? 0) > 1 ? plain.narrow(0, 1, 1) : plain;
      });
  const values = (tensor: torch.Tensor) => [tensor.dtype, tensor.shape, tensor.toArray()];

  test.each([false, true])('.npz, compress: %s', async (compress) => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, tensors(numpyDtypes)), async (object) => {
        await torch.save(object, at('property.npz'), { compress });
        const loaded = await torch.load<Record<string, torch.Tensor>>(at('property.npz'));
        expect(Object.keys(loaded)).toEqual(Object.keys(object));
        for (const [key, tensor] of Object.entries(object))
          expect(values(loaded[key] as torch.Tensor)).toEqual(values(tensor));
      }),
      { numRuns: 60 },
    );
  });

  test('.npy', async () => {
    await fc.assert(
      fc.asyncProperty(tensors(numpyDtypes), async (tensor) => {
        await torch.save(tensor, at('property.npy'));
        expect(values(await torch.load<torch.Tensor>(at('property.npy')))).toEqual(values(tensor));
      }),
      { numRuns: 100 },
    );
  });

  test('.pt', async () => {
    const { object } = fc.letrec<{ object: unknown }>((tie) => ({
      object: fc.oneof(
        { maxDepth: 4 },
        tensors([...numpyDtypes, 'bfloat16', 'float8_e5m2']),
        fc.oneof(
          fc.double(),
          fc.integer(),
          fc.bigInt({ min: 2n ** 53n, max: 2n ** 90n }),
          fc.boolean(),
          fc.constant(null),
          name,
        ),
        fc.uint8Array({ maxLength: 5 }),
        fc.array(tie('object'), { maxLength: 4 }),
        fc.dictionary(name, tie('object'), { maxKeys: 4 }),
        fc
          .array(fc.tuple(fc.oneof(fc.integer(), fc.constant(null)), tie('object')), { minLength: 1, maxLength: 3 })
          .map((pairs) => new Map(pairs)),
        fc.uniqueArray(fc.oneof(fc.integer(), name), { maxLength: 4 }).map((items) => new Set(items)),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(object, async (value) => {
        await torch.save(value, at('property.pt'));
        expect(described(await torch.load(at('property.pt')))).toEqual(described(value));
      }),
      { numRuns: 150 },
    );
  });
});
