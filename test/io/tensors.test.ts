import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as torch from 'node-torch';
import { type DType, dtypeNames, dtypes } from '../../dist/tensor/dtype.js';
import { collectGarbage } from '../garbage.js';
import { goldensFolder, readGolden } from '../goldens.js';

/** A file of scripts/goldens/safetensors_files.py. */
interface GoldenFile {
  file: string;
  tensors: { name: string; dtype: DType; shape: number[]; data: string }[];
}

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tensors-'));
  file = join(folder, 'x.safetensors');
});
afterAll(() => rmSync(folder, { recursive: true }));

const goldens = readGolden<GoldenFile[]>('safetensors');

test.each(goldens)('$file, made by Python, is read, and written again byte for byte', async (golden) => {
  const source = join(goldensFolder, `${golden.file}.safetensors`);
  const tensors = await torch.loadTensors(source);
  expect(Object.keys(tensors).sort()).toEqual(golden.tensors.map(({ name }) => name).sort());
  for (const { name, dtype, shape } of golden.tensors) {
    expect([name, tensors[name]?.dtype, tensors[name]?.shape]).toEqual([name, dtype, shape]);
  }
  await torch.saveTensors(file, tensors);
  const again = await torch.loadTensors(file);
  for (const { name } of golden.tensors) expect(String(again[name])).toBe(String(tensors[name]));
});

test('values made by Python', async () => {
  const tensors = await torch.loadTensors(join(goldensFolder, 'every_dtype.safetensors'));
  const read = (name: string): unknown => tensors[`layer.${name}`]?.toArray();
  expect(read('float64')).toEqual([-4.051670152020109e-208, -1.1578979473079023e127, 8.450071843460977e128]);
  expect(read('int32')).toEqual([485_805_695, -1_073_727_881, -1_082_912_023]);
  expect(read('int64')).toEqual([2_427_156_137_661_479_077n, 9_001_510_894_648_492_401n, -8_025_325_477_397_044_252n]);
  expect(read('uint64')).toEqual([6_621_682_020_009_095_340n, 11_537_421_148_970_096_113n, 4_024_174_040_110_401_968n]);
  expect(read('float16')).toEqual([2186, 695, 3386]);
  expect(read('float8_e4m3fnuz')).toEqual([0.02734375, -12, -44]);
  expect(read('float8_e5m2')).toEqual([-0.0001068115234375, -0.625, -640]);
  expect(read('bool')).toEqual([true, false, false]);
});

// What PyTorch cannot make of float32 by conversion, and what the format does not have.
const without = new Set<DType>(['complex32', 'complex128']);

const numeric = dtypeNames.filter((name) => dtypes[name].kind !== 'bits' && dtypes[name].kind !== 'quantized');

test.each(numeric.filter((name) => !without.has(name)))('%s travels there and back', async (dtype) => {
  const x = torch.tensor([0, 1, 2, 4, 1, 0.5], { dtype }).reshape([2, 3]);
  await torch.saveTensors(file, { x });
  const { x: y } = await torch.loadTensors(file);
  expect([y?.dtype, y?.shape, y?.requiresGrad, y?.device]).toEqual([dtype, [2, 3], false, 'cpu']);
  expect(y?.toArray()).toEqual(x.toArray());
});

test('scalars, no elements, views, NaN, a history', async () => {
  const base = torch.tensor([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  const leaf = torch.tensor([1, 2], { requiresGrad: true });
  await torch.saveTensors(file, {
    scalar: torch.tensor(7),
    empty: torch.zeros([0, 3]),
    transposed: base.t(),
    row: base.select(0, 1),
    nan: torch.tensor([NaN, -0, Infinity]),
    result: leaf.mul(2),
    leaf,
  });
  const tensors = await torch.loadTensors(file);
  const arrays = Object.fromEntries(Object.entries(tensors).map(([name, x]) => [name, x.toArray()]));
  expect(arrays).toEqual({
    scalar: 7,
    empty: [],
    transposed: [
      [1, 4],
      [2, 5],
      [3, 6],
    ],
    row: [4, 5, 6],
    nan: [NaN, -0, Infinity],
    result: [2, 4],
    leaf: [1, 2],
  });
  expect([tensors.empty?.shape, tensors.leaf?.requiresGrad, tensors.transposed?.isContiguous()]).toEqual([
    [0, 3],
    false,
    true,
  ]);
});

test('names of any kind', async () => {
  const names = ['', 'a.b', 'größe/日本', '"\\\n', '__proto__', 'constructor', '😀'];
  await torch.saveTensors(file, Object.fromEntries(names.map((name, i) => [name, torch.tensor(i)])));
  const tensors = await torch.loadTensors(file);
  expect(Object.keys(tensors).sort()).toEqual([...names].sort());
  for (const [i, name] of names.entries()) {
    expect(Object.getOwnPropertyDescriptor(tensors, name)?.value.item()).toBe(i);
  }
});

test('metadata goes with them, as Python writes and reads it', async () => {
  await torch.saveTensors(file, { x: torch.ones([1]) }, { note: 'größe' });
  const bytes = readFileSync(file);
  const header = JSON.parse(bytes.subarray(8, 8 + Number(bytes.readBigUInt64LE(0))).toString());
  expect(header.__metadata__).toEqual({ format: 'pt', note: 'größe' });
});

test('saving replaces what was there, whole, and leaves no other file', async () => {
  await torch.saveTensors(file, { x: torch.ones([100]) });
  await Promise.all([1, 2, 3].map((value) => torch.saveTensors(file, { x: torch.full([1000], value) })));
  const { x } = await torch.loadTensors(file);
  expect(new Set(x?.toArray() as number[]).size).toBe(1);
  expect(readdirSync(folder)).toEqual(['x.safetensors']);
});

test('the values are those of the call, though the tensor changes or goes afterwards', async () => {
  const x = torch.ones([1000]);
  const saving = torch.saveTensors(file, { x });
  x.fill_(9);
  x.dispose();
  await saving;
  expect((await torch.loadTensors(file)).x?.sum().item()).toBe(1000);
});

test('no tensor stays behind', async () => {
  const x = torch.ones([10]);
  collectGarbage();
  const before = torch.memory();
  await torch.saveTensors(file, { x, y: x });
  torch.dispose(await torch.loadTensors(file));
  await expect(torch.saveTensors(join(folder, 'none', 'x'), { x })).rejects.toThrow();
  collectGarbage();
  // The collector may find what earlier tests left, too.
  expect(torch.memory().numTensors).toBeLessThanOrEqual(before.numTensors);
  expect(torch.memory().numBytes).toBeLessThanOrEqual(before.numBytes);
});

describe('errors', () => {
  const x = torch.ones([1]);
  const gone = torch.ones([1]);
  gone.dispose();

  test.each<[string, () => Promise<unknown>, new (...args: never[]) => Error, string | RegExp]>([
    [
      'no path',
      () => torch.saveTensors('', { x }),
      TypeError,
      "Expected a path for path but received '' of type string",
    ],
    [
      'a number for a path',
      () => torch.loadTensors(5 as never),
      TypeError,
      'Expected a path for path but received 5 of type number',
    ],
    [
      'no tensors',
      () => torch.saveTensors(file, null as never),
      TypeError,
      'Expected an object of Tensors by name for tensors but received null',
    ],
    [
      'an array of tensors',
      () => torch.saveTensors(file, [x] as never),
      TypeError,
      'Expected an object of Tensors by name for tensors but received an array of length 1',
    ],
    [
      'one tensor',
      () => torch.saveTensors(file, x as never),
      TypeError,
      'Expected an object of Tensors by name for tensors but received an instance of Tensor',
    ],
    [
      'an array in place of a tensor',
      () => torch.saveTensors(file, { a: [1] as never }),
      TypeError,
      "Expected a Tensor for tensors['a'] but received an array of length 1",
    ],
    ['a disposed tensor', () => torch.saveTensors(file, { gone }), torch.DisposedError, /disposed/],
    [
      'a dtype that the format lacks',
      () => torch.saveTensors(file, { z: torch.tensor([1], { dtype: 'complex128' }) }),
      RangeError,
      /complex128/,
    ],
    ['metadata that is no text', () => torch.saveTensors(file, { x }, { a: 5 as never }), TypeError, /metadata/],
  ])('%s', async (_name, run, errorClass, message) => {
    const error = await run().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(errorClass);
    expect((error as Error).message).toMatch(message);
  });

  test('files that cannot be read', async () => {
    await expect(torch.loadTensors(join(folder, 'none'))).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(torch.loadTensors(folder)).rejects.toMatchObject({ code: 'EISDIR' });
  });

  test('a damaged file', async () => {
    const damaged = join(folder, 'damaged');
    await torch.saveTensors(damaged, { x: torch.ones([10]) });
    const whole = readFileSync(damaged);
    for (const bytes of [
      whole.subarray(0, 5),
      whole.subarray(0, -3),
      Buffer.concat([whole, Buffer.alloc(1)]),
      Buffer.from('PK\x03\x04 no safetensors'),
    ]) {
      writeFileSync(damaged, bytes);
      await expect(torch.loadTensors(damaged)).rejects.toBeInstanceOf(torch.SafetensorsError);
    }
    rmSync(damaged);
  });
});
