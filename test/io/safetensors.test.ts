import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { parseSafetensorsHeader } from '../../dist/io/safetensors/header.js';
import { readTensors } from '../../dist/io/safetensors/read.js';
import {
  decodeSafetensors,
  encodeSafetensors,
  readSafetensors,
  SafetensorsError,
  type SafetensorsInput,
} from '../../dist/io/safetensors.js';
import { type DType, dtypes, typedArrayOf } from '../../dist/tensor/dtype.js';
import { readGolden } from '../goldens.js';

/** A file of scripts/goldens/safetensors_files.py. */
interface GoldenFile {
  file: string;
  metadata: Record<string, string> | null;
  tensors: { name: string; dtype: DType; shape: number[]; data: string }[];
}

/** Bytes and what the reference implementation said of them: null if it took them. */
interface Verdict {
  name: string;
  bytes: string;
  reference: string | null;
}

const files = readGolden<GoldenFile[]>('safetensors');
const goldenFolder = join(__dirname, '..', '..', '..', 'test', 'goldens');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'safetensors-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function inputs({ tensors }: GoldenFile): SafetensorsInput[] {
  return tensors.map((tensor) => ({ ...tensor, data: Buffer.from(tensor.data, 'base64') }));
}

function encoded(tensors: SafetensorsInput[], metadata?: Record<string, string>): Buffer {
  return Buffer.concat(encodeSafetensors(tensors, metadata));
}

function file(header: string, dataBytes = 0): Buffer {
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(Buffer.byteLength(header)));
  return Buffer.concat([length, Buffer.from(header), Buffer.alloc(dataBytes)]);
}

const good = '"dtype":"F32","shape":[2],"data_offsets":[0,8]';

describe('files made by Python', () => {
  test.each(files)('$file is read', async (golden) => {
    const { metadata, tensors } = await readSafetensors(join(goldenFolder, `${golden.file}.safetensors`));
    expect({ ...metadata }).toEqual(golden.metadata ?? {});
    expect([...tensors.keys()].sort()).toEqual(golden.tensors.map(({ name }) => name).sort());
    for (const { name, dtype, shape, data } of golden.tensors) {
      const tensor = tensors.get(name);
      expect(tensor).toMatchObject({ dtype, shape });
      expect(Buffer.from(tensor?.bytes ?? []).toString('base64')).toBe(data);
    }
  });

  test.each(files)('$file is written the same, byte for byte', (golden) => {
    const python = readFileSync(join(goldenFolder, `${golden.file}.safetensors`));
    expect(encoded(inputs(golden), golden.metadata ?? undefined).equals(python)).toBe(true);
    expect(encoded(inputs(golden).reverse(), golden.metadata ?? undefined).equals(python)).toBe(true);
  });
});

const python = ['python3', 'python'].find(
  (name) => spawnSync(name, ['-c', 'import safetensors'], { stdio: 'ignore' }).status === 0,
);

const script = `
import base64, json, sys
from safetensors import deserialize
rows = [[name, info["dtype"], info["shape"], base64.b64encode(bytes(info["data"])).decode()] for name, info in deserialize(open(sys.argv[1], "rb").read())]
print(json.dumps(rows))
`;

(python === undefined ? test.skip : test)(
  `Python reads what is written${python === undefined ? ' (skipped: no Python with the package safetensors on PATH)' : ''}`,
  () => {
    const tensors = files.flatMap((golden) =>
      inputs(golden).map((tensor) => ({ ...tensor, name: `${golden.file}/${tensor.name}` })),
    );
    const path = join(folder, 'for-python.safetensors');
    writeFileSync(path, encoded(tensors, { format: 'pt', 'ü"\\\n': '😀\u0000' }));
    const { stdout, stderr, status } = spawnSync(python as string, ['-c', script, path], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    const rows = JSON.parse(stdout) as [name: string, dtype: string, shape: number[], data: string][];
    const byName = new Map(rows.map((row) => [row[0], row]));
    expect(byName.size).toBe(tensors.length);
    for (const { name, shape, data } of tensors) {
      expect(byName.get(name)?.slice(2)).toEqual([shape, Buffer.from(data).toString('base64')]);
    }
  },
);

test('valid and broken files are judged as by the reference implementation', () => {
  const refused: string[] = [];
  for (const { name, bytes, reference } of readGolden<Verdict[]>('safetensors_verdicts')) {
    let problem: unknown = null;
    try {
      decodeSafetensors(Buffer.from(bytes, 'base64'), name);
    } catch (error) {
      problem = error;
    }
    if (problem !== null) expect(problem).toBeInstanceOf(SafetensorsError);
    if (reference !== null && problem === null) throw new Error(`${name}: the reference says ${reference}`);
    if (reference === null && problem !== null) refused.push(name);
  }
  // What the format's README forbids and the reference lets pass.
  expect(refused).toEqual(['leading space', 'duplicate tensor', 'duplicate metadata key']);
});

describe('errors name the file, the tensor and what was wrong', () => {
  const entry = (fields: string) => `{"w":{${fields}}}`;
  test.each([
    ['too short', Buffer.alloc(7), 'f: expected at least 8 bytes but the file has 7'],
    [
      'huge header',
      Buffer.from('<!DOCTYPE html>'),
      'f: the header length 5789751444030890300 exceeds 100000000 bytes; is this a safetensors file?',
    ],
    ['header cut off', file('{}').subarray(0, 9), 'f: the header ends at byte 10 but the file has 9 bytes'],
    ['no header', Buffer.alloc(8), "f: the header does not begin with '{'; is this a safetensors file?"],
    ['not UTF-8', Buffer.from([2, 0, 0, 0, 0, 0, 0, 0, 0x7b, 0xff]), 'f: the header is not valid UTF-8'],
    ['no brace', file('{"a"'), "f: the header is not valid at character 4: expected ':' but found the end"],
    [
      'trailing text',
      file('{} x'),
      'f: the header is not valid at character 3: expected the end of the header but found "x"',
    ],
    ['duplicate', file(`{"w":{${good}},"w":{${good}}}`, 8), 'f: the tensor "w" comes twice'],
    ['dtype', file(entry('"dtype":"F7"')), /^f: tensor "w": expected one of the dtypes BOOL, .*, U64 but found "F7"$/],
    ['missing key', file(entry('"dtype":"F32"')), 'f: tensor "w": the key \'shape\' is missing'],
    [
      'size',
      file(entry('"dtype":"F32","shape":[3],"data_offsets":[0,8]'), 8),
      'f: tensor "w": shape [3] and dtype float32 take 12 bytes but data_offsets [0, 8] hold 8',
    ],
    [
      'overflow',
      file(entry('"dtype":"F32","shape":[4503599627370496,8],"data_offsets":[0,8]'), 8),
      'f: tensor "w": the number of bytes of shape [4503599627370496,8] and dtype float32 overflows',
    ],
    [
      'hole',
      file(entry('"dtype":"F32","shape":[2],"data_offsets":[4,12]'), 12),
      'f: tensor "w": data_offsets [4, 12] leave a hole behind the data that ends at 0',
    ],
    [
      'overlap',
      file(`{"w":{${good}},"v":{"dtype":"U8","shape":[4],"data_offsets":[6,10]}}`, 10),
      'f: tensor "v": data_offsets [6, 10] overlap the data that ends at 8',
    ],
    [
      'cut off',
      file(`{"w":{${good}}}`, 7),
      'f: the tensors cover 8 bytes but 7 bytes follow the header; is the file cut off?',
    ],
    [
      'dimensions',
      file(entry(`"dtype":"U8","shape":[${Array(2000).fill(1)}]`)),
      'f: tensor "w": the shape has more than 1024 dimensions',
    ],
    [
      'long name',
      file(`{${JSON.stringify('n'.repeat(500))}:{}}`),
      `f: tensor "${'n'.repeat(100)}...": the key 'dtype' is missing`,
    ],
  ])('%s', (_name, bytes, message) => {
    expect(() => decodeSafetensors(bytes, 'f')).toThrow(SafetensorsError);
    let problem = '';
    try {
      decodeSafetensors(bytes, 'f');
    } catch (error) {
      problem = (error as Error).message;
    }
    if (typeof message === 'string') expect(problem).toBe(message);
    else expect(problem).toMatch(message);
  });

  test('a file on disk is named by its path', async () => {
    const path = join(folder, 'broken.safetensors');
    writeFileSync(path, file('{"w":1}'));
    await expect(readSafetensors(path)).rejects.toThrow(
      `${path}: the header is not valid at character 5: expected '{' but found "1"`,
    );
    await expect(readSafetensors(join(folder, 'missing'))).rejects.toMatchObject({ code: 'ENOENT' });
    writeFileSync(path, '');
    await expect(readSafetensors(path)).rejects.toThrow('expected at least 8 bytes but the file has 0');
  });

  test('a file that claims a petabyte takes no memory', async () => {
    const path = join(folder, 'sparse.safetensors');
    const bytes = 2 ** 50;
    writeFileSync(path, file(`{"w":{"dtype":"U8","shape":[${bytes}],"data_offsets":[0,${bytes}]}}`));
    await expect(readSafetensors(path)).rejects.toThrow(
      `the tensors cover ${bytes} bytes but 0 bytes follow the header`,
    );
  });
});

describe('reading', () => {
  test('tensors are views of one aligned buffer', async () => {
    const golden = files[0] as GoldenFile;
    const path = join(folder, 'aligned.safetensors');
    writeFileSync(path, encoded(inputs(golden)));
    const { tensors } = await readSafetensors(path);
    const buffers = new Set([...tensors.values()].map(({ bytes }) => bytes.buffer));
    expect(buffers.size).toBe(1);
    for (const { dtype, bytes } of tensors.values()) {
      expect(bytes.byteOffset % typedArrayOf(dtype).BYTES_PER_ELEMENT).toBe(0);
    }
  });

  test('files beyond the largest buffer are read in several', async () => {
    const tensors = Array.from({ length: 20 }, (_, index) => ({
      name: `t${index}`,
      dtype: 'uint8' as const,
      shape: [index],
      data: new Uint8Array(index).fill(index),
    }));
    const path = join(folder, 'groups.safetensors');
    writeFileSync(path, encoded(tensors));
    const header = parseSafetensorsHeader(readFileSync(path));
    const handle = await open(path);
    try {
      const read = await readTensors(handle, path, header.tensors, header.dataStart, 32);
      expect(new Set([...read.values()].map(({ bytes }) => bytes.buffer)).size).toBeGreaterThan(5);
      for (const { name, data } of tensors)
        expect(Buffer.from(read.get(name)?.bytes ?? [1])).toEqual(Buffer.from(data));
      await expect(readTensors(handle, path, header.tensors, header.dataStart, 18)).rejects.toThrow(
        /tensor "t1\d": its 1\d bytes are more than this Node can hold in one buffer; Node 22 can$/,
      );
    } finally {
      await handle.close();
    }
  });

  test('a failed allocation is an error of the file', async () => {
    const path = join(folder, 'large.safetensors');
    writeFileSync(path, '');
    const entry = { dtype: 'uint8' as const, shape: [2 ** 50], begin: 0, end: 2 ** 50 };
    const handle = await open(path);
    try {
      await expect(readTensors(handle, path, new Map([['w', entry]]), 0, Infinity)).rejects.toThrow(
        `${path}: no memory for its ${2 ** 50} bytes of tensors`,
      );
      await expect(readTensors(handle, path, new Map([['w', { ...entry, end: 5 }]]), 0, Infinity)).rejects.toThrow(
        `${path}: the file ended at byte 0 while it was read`,
      );
    } finally {
      await handle.close();
    }
  });

  test('names and metadata keys that objects inherit are plain keys', () => {
    const metadata = Object.fromEntries([
      ['__proto__', 'a'],
      ['toString', 'b'],
    ]);
    const data = new Uint8Array([1]);
    const bytes = encoded([{ name: '__proto__', dtype: 'uint8', shape: [1], data }], metadata);
    const read = decodeSafetensors(bytes);
    expect(Object.entries(read.metadata)).toEqual([
      ['__proto__', 'a'],
      ['toString', 'b'],
    ]);
    expect(read.metadata['hasOwnProperty']).toBeUndefined();
    expect(read.tensors.get('__proto__')?.shape).toEqual([1]);
  });
});

describe('writing', () => {
  const data = new Uint8Array(8);
  const tensor: SafetensorsInput = { name: 'w', dtype: 'float32', shape: [2], data };

  test('the data is handed on, not copied; the header is padded to 8 bytes', () => {
    const other = { name: 'empty', dtype: 'float32' as const, shape: [0], data: new Uint8Array(0) };
    const [header, chunk, ...rest] = encodeSafetensors([tensor, other]);
    expect(chunk).toBe(data);
    expect(rest).toEqual([]);
    expect((header as Uint8Array).byteLength % 8).toBe(0);
  });

  test.each([
    [[tensor, tensor], 'Expected unique tensor names but "w" comes twice'],
    [[{ ...tensor, name: '__metadata__' }], "The tensor name '__metadata__' is reserved by the file format"],
    [[{ ...tensor, name: 3 }], 'Expected a string for the name of a tensor but received 3 of type number'],
    [[{ ...tensor, name: 'a\ud800' }], 'Expected valid Unicode for a tensor name'],
    [
      [{ ...tensor, shape: [3] }],
      'Expected 12 bytes (shape [3], float32: 4 bytes an element) for the data of tensor "w" but received 8',
    ],
    [
      [{ ...tensor, shape: [-2] }],
      'Expected an array of integers of at least 0 for the shape of tensor "w" but received [-2]',
    ],
    [[{ ...tensor, shape: [2 ** 53, 2] }], 'Expected an array of integers of at least 0 for the shape of tensor "w"'],
    [[{ ...tensor, data: [0] }], 'Expected a Uint8Array for the data of tensor "w" but received an array of length 1'],
    [
      [{ ...tensor, dtype: 'complex128' }],
      /safetensors can hold \(bool, .*\) for tensor "w" but received 'complex128' of type string. Convert/,
    ],
  ] as [SafetensorsInput[], string | RegExp][])('refusal %#', (tensors, message) => {
    expect(() => encodeSafetensors(tensors)).toThrow(message);
  });

  test('metadata must be strings', () => {
    expect(() => encodeSafetensors([], { epoch: 3 as unknown as string })).toThrow(
      'Expected a string for the metadata "epoch" but received 3 of type number. Use JSON.stringify for anything else',
    );
  });

  test('a header beyond 100 MB is refused', () => {
    expect(() => encodeSafetensors([], { text: 'x'.repeat(100_000_000) })).toThrow(
      'Expected at most 100000000 bytes for the names, shapes and metadata together but received 100000032 of type number',
    );
  });
});

describe('random input', () => {
  const dtype = fc.constantFrom<DType>('float32', 'int64', 'bool', 'bfloat16', 'complex64', 'uint8', 'float8_e8m0fnu');
  const shape = fc.array(fc.nat(4), { maxLength: 4 });
  const text = fc.string({ unit: 'grapheme' });
  const anyTensor = fc.tuple(text, dtype, shape).map(([name, type, sizes]): SafetensorsInput => {
    const bytes = sizes.reduce((product, size) => product * size, dtypes[type].bytes);
    return { name, dtype: type, shape: sizes, data: Uint8Array.from({ length: bytes }, (_, index) => index * 7) };
  });
  const anyFile = fc.record({
    tensors: fc.uniqueArray(anyTensor, { selector: ({ name }) => name, maxLength: 8 }),
    metadata: fc.dictionary(text, text, { maxKeys: 4 }),
  });

  test('what is written is read back', () => {
    fc.assert(
      fc.property(anyFile, ({ tensors, metadata }) => {
        const read = decodeSafetensors(encoded(tensors, metadata));
        expect(Object.entries(read.metadata).sort()).toEqual(Object.entries(metadata).sort());
        expect(read.tensors.size).toBe(tensors.length);
        for (const { name, data, ...rest } of tensors) {
          const tensor = read.tensors.get(name);
          expect(tensor).toMatchObject(rest);
          expect(Buffer.compare(tensor?.bytes ?? Buffer.from('?'), data)).toBe(0);
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  const tolerant = (bytes: Uint8Array) => {
    try {
      decodeSafetensors(bytes);
    } catch (error) {
      expect(error).toBeInstanceOf(SafetensorsError);
    }
  };

  test('damaged files are read or refused, never worse', () => {
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(anyFile, damage, fc.nat(20), ({ tensors, metadata }, changes, cut) => {
        const bytes = encoded(tensors, metadata);
        for (const [position, value] of changes) bytes[position % bytes.length] = value;
        tolerant(bytes.subarray(0, bytes.length - (cut > 10 ? cut - 10 : 0)));
      }),
      { seed: 2, numRuns: 500 },
    );
  });

  test('headers of random JSON and random text are refused or read', () => {
    const plausible = fc.record(
      {
        dtype: fc.oneof(fc.constantFrom('F32', 'U8', 'F4'), fc.jsonValue()),
        shape: fc.oneof(shape, fc.jsonValue()),
        data_offsets: fc.oneof(fc.tuple(fc.nat(40), fc.nat(40)), fc.jsonValue()),
        extra: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    const header = fc.oneof(
      fc.dictionary(text, fc.oneof(plausible, fc.jsonValue())).map((value) => JSON.stringify(value)),
      fc.string().map((value) => `{${value}`),
    );
    fc.assert(
      fc.property(header, fc.nat(40), (value, dataBytes) => tolerant(file(value, dataBytes))),
      { seed: 3, numRuns: 500 },
    );
  });

  test('a deep or long header costs little', () => {
    tolerant(file(`{"a":{"x":${'['.repeat(1_000_000)}`));
    tolerant(file(`{"a":${'{"a":'.repeat(1_000_000)}`));
    tolerant(file(`{"a":{"shape":[${'1,'.repeat(1_000_000)}`));
    tolerant(file(`{"${'\\'.repeat(1_000_001)}`));
    tolerant(file(`{"a":{"shape":[${'9'.repeat(1_000_000)}`));
  });
});
