import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as torch from 'node-torch';
import { ZipArchive } from '../../dist/io/zip/archive.js';
import { collectGarbage } from '../garbage.js';
import { call, global, type Piece, persistent, pickleOf, storage, tensor, writePickle, zipBytes } from './handmade.js';

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  file = join(folder, 'file');
});
afterAll(() => rmSync(folder, { recursive: true }));

async function problemOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(torch.FileFormatError);
  return (error as Error).message;
}

async function loadPickle(pickle: Uint8Array): Promise<torch.LoadedValue> {
  await writePickle(file, pickle);
  return torch.load(file);
}

test('what is written by hand here is read', async () => {
  const loaded = (await loadPickle(pickleOf([tensor([2, 2], [1, 2]), 'x', null]))) as [torch.Tensor, string, null];
  expect([loaded[0].toArray(), loaded[1], loaded[2]]).toEqual([
    [
      [1, 3],
      [2, 4],
    ],
    'x',
    null,
  ]);
});

describe('tensors that would reach beyond their memory', () => {
  const quantized = (quantizer: Piece[], on: Piece, size: Piece[]) =>
    call('torch._utils', '_rebuild_qtensor', on, 0, size, [1], quantizer, false, null);
  const sparse = (layout: string, ...data: Piece[]) =>
    call('torch._utils', '_rebuild_sparse_tensor', call('torch.serialization', '_get_layout', layout), data);
  const indices = (values: Piece) => tensor([1, 1], [1, 1], 0, values);
  const numpyType = (code: string) => call('numpy', 'dtype', code, false, true);

  test.each<[string, Piece, string]>([
    ['more elements than the storage', tensor([5], [1]), 'ends at byte 20 of a storage of 16'],
    ['a stride too long', tensor([2], [4]), 'ends at byte 20 of a storage of 16'],
    ['an offset too far', tensor([1], [1], 4), 'ends at byte 20 of a storage of 16'],
    ['sizes whose product overflows', tensor([2 ** 40, 2 ** 40], [2 ** 40, 1]), 'ends at byte'],
    ['a size beyond what is exact', tensor([2 ** 53], [1]), 'the size of a tensor is no integer'],
    ['a huge offset without elements', tensor([0], [1], 2 ** 52), 'ends at byte'],
    ['a huge stride without elements', tensor([0, 2], [2 ** 52, 1]), 'larger than any can be'],
    ['a negative stride', tensor([2], [-1], 1), 'the stride of a tensor is negative'],
    ['a negative offset', tensor([1], [1], -1), 'the offset of a tensor is negative'],
    ['a size that is no number', tensor(['2'], [1]), 'the size of a tensor is no integer'],
    ['fewer strides than sizes', tensor([2, 2], [1]), 'more sizes than strides, or fewer'],
    ['65 dimensions', tensor(new Array(65).fill(1), new Array(65).fill(1)), 'no tuple of at most 64 integers'],
    ['no storage', tensor([1], [1], 0, 'x'), 'the storage of a tensor is none'],
    ['a storage that is not there', tensor([1], [1], 0, storage(4, '7')), 'the entry "a/data/7" is missing'],
    ['a storage elsewhere in the file', tensor([1], [1], 0, storage(1, '../data.pkl')), 'is missing'],
    [
      'a storage larger than its entry',
      tensor([5], [1], 0, storage(5)),
      'expected a storage of 20 bytes but it has 16',
    ],
    ['a storage larger than any', tensor([1], [1], 0, storage(2 ** 52)), 'a storage has 4503599627370496 elements'],
    ['a storage of less than nothing', tensor([1], [1], 0, storage(-1)), 'a storage has -1 elements'],
    ['a storage of two sizes', [tensor([1], [1]), tensor([1], [1], 0, storage(3))], "the storage '0' is of two sizes"],
    ['something else than a storage', persistent('module', 'x'), 'it refers to something else than a storage'],
    [
      'integers that require a gradient',
      call('torch._utils', '_rebuild_tensor_v2', storage(2, '0', 'LongStorage'), 0, [2], [1], true, null),
      'gradient',
    ],
    [
      'sparse indices out of bounds',
      sparse('torch.sparse_coo', indices(storage(2, '0', 'LongStorage')), tensor([1], [1]), [2]),
      'object',
    ],
    [
      'compressed indices out of bounds',
      sparse(
        'torch.sparse_csr',
        tensor([2], [1], 0, storage(2, '0', 'LongStorage')),
        tensor([2], [1], 0, storage(2, '0', 'LongStorage')),
        tensor([1], [1]),
        [1, 2],
      ),
      'object',
    ],
    ['a sparse tensor without parts', sparse('torch.sparse_coo'), 'a sparse tensor lacks a part'],
    ['an unknown layout', sparse('torch.jagged', tensor([1], [1]), tensor([1], [1]), tensor([1], [1]), [1]), 'object'],
    [
      'a quantized tensor without scheme',
      quantized([], storage(4, '0', 'QInt32Storage'), [2]),
      'the scheme of a quantized tensor is missing',
    ],
    [
      'a quantized tensor of floats',
      quantized([global('torch', 'per_tensor_affine'), 0.5, 0], storage(), [2]),
      'a quantized tensor is of float32',
    ],
    [
      'scales that are not as many',
      quantized(
        [global('torch', 'per_channel_affine'), tensor([1], [1]), tensor([1], [1]), 0],
        storage(4, '0', 'QInt32Storage'),
        [2],
      ),
      'are not 2 each',
    ],
    [
      'an axis that is not there',
      quantized(
        [global('torch', 'per_channel_affine'), tensor([1], [1]), tensor([1], [1]), 9],
        storage(4, '0', 'QInt32Storage'),
        [1],
      ),
      'are not undefined each',
    ],
    [
      'a meta tensor of a wrong dtype',
      call('torch._utils', '_rebuild_meta_tensor_no_storage', 'float32', [1], [1], false),
      'is no dtype',
    ],
    [
      'a number of NumPy of too few bytes',
      call('numpy.core.multiarray', 'scalar', numpyType('f8'), call('_codecs', 'encode', 'abc', 'latin1')),
      'not the bytes of one float64',
    ],
    ['a function with too many arguments', call('torch', 'Size', ...new Array(17).fill(1)), 'more than 16 arguments'],
    [
      'a string that is called',
      { raw: Buffer.from('X\x01\0\0\0x)R', 'latin1') },
      'something is called that is no function',
    ],
    [
      'a function by itself',
      global('torch._utils', '_rebuild_tensor_v2'),
      'object: it is made by "torch._utils._rebuild_tensor_v2"',
    ],
  ])('%s', async (_name, piece, message) => {
    const before = torch.memory().numTensors;
    expect(await problemOf(loadPickle(pickleOf(piece)))).toContain(message);
    collectGarbage();
    expect(torch.memory().numTensors).toBeLessThanOrEqual(before);
  });

  test('views without steps are as in PyTorch: no memory, however many elements', async () => {
    const loaded = (await loadPickle(pickleOf(tensor([2 ** 40], [0])))) as torch.Tensor;
    expect([loaded.shape, torch.memory().numBytes < 2 ** 30]).toEqual([[2 ** 40], true]);
  });
});

describe('pickles that would take all memory, all time, or the stack', () => {
  const repeated = (start: string, body: string, count: number, end: string) =>
    Buffer.concat([
      Buffer.from(start, 'latin1'),
      Buffer.alloc(body.length * count, body, 'latin1'),
      Buffer.from(end, 'latin1'),
    ]);

  test.each<[string, Buffer, string]>([
    [
      'lists in lists',
      repeated('\x80\x02', ']', 100_000, `${'a'.repeat(99_999)}.`),
      'nested more than 1000 levels deep',
    ],
    ['tuples in tuples', repeated('\x80\x02)', '\x85', 100_000, '.'), 'nested more than 1000 levels deep'],
    [
      'dicts in dicts',
      repeated('\x80\x02', '}K\x01', 2000, `N${'s'.repeat(2000)}.`),
      'nested more than 1000 levels deep',
    ],
    ['millions of values', repeated('\x80\x02(', 'N', 5_000_000, 'l.'), 'more than 4194304 values'],
    ['millions of marks', repeated('\x80\x02', '(', 5_000_000, '.'), 'more than 4194304 values'],
    [
      'one list as a million sets',
      repeated(`\x80\x02c__builtin__\nset\nq\0](${'K\x01'.repeat(1000)}e\x85q\x01(`, 'h\0h\x01R', 100_000, 'l.'),
      'makes more of its values than it has',
    ],
    [
      'one list as a million dicts',
      repeated(
        `\x80\x02ccollections\nOrderedDict\nq\0](${'NN\x86'.repeat(1000)}e\x85q\x01(`,
        'h\0h\x01R',
        100_000,
        'l.',
      ),
      'makes more of its values than it has',
    ],
    [
      'one text as a million bytes',
      repeated(`\x80\x02c_codecs\nencode\nq\0X\0\x10\0\0${'a'.repeat(4096)}\x85q\x01(`, 'h\0h\x01R', 100_000, 'l.'),
      'makes more of its values than it has',
    ],
    ['an integer of a gigabyte', Buffer.from('\x80\x02\x8b\xff\xff\xff\x3f1.', 'latin1'), 'more than 1024 bytes'],
    ['a string longer than the file', Buffer.from('\x80\x02X\xff\xff\xff\xffabc.', 'latin1'), 'it ends too early'],
    [
      'a string of 2^63 bytes',
      Buffer.from('\x80\x04\x8d\xff\xff\xff\xff\xff\xff\xff\x7fabc.', 'latin1'),
      'it ends too early',
    ],
    ['no end', Buffer.from('\x80\x02N', 'latin1'), 'it ends too early'],
    ['nothing', Buffer.alloc(0), 'it ends too early'],
    ['an empty stack', Buffer.from('\x80\x02.', 'latin1'), 'its stack is empty'],
    ['no mark', Buffer.from('\x80\x02Nt.', 'latin1'), 'a mark is missing'],
    [
      'a number that nothing was kept under',
      Buffer.from('\x80\x02h\x05.', 'latin1'),
      'nothing was kept under the number 5',
    ],
    ['a key without value', Buffer.from('\x80\x02}(Nu.', 'latin1'), 'a key has no value'],
    ['items for a number', Buffer.from('\x80\x02K\x01Na.', 'latin1'), 'items are put into what is not a list'],
    ['state for a number', Buffer.from('\x80\x02K\x01Nb.', 'latin1'), 'state is given to what takes none'],
    ['protocol 9', Buffer.from('\x80\x09N.', 'latin1'), 'of protocol 9; 2 to 5 are read'],
    ['an opcode of protocol 0', Buffer.from('\x80\x02I5\n.', 'latin1'), 'the opcode 0x49 is not one'],
    ['an extension', Buffer.from('\x80\x02\x82\x01.', 'latin1'), 'the opcode 0x82 is not one'],
    ['text that is none', Buffer.from('\x80\x02X\x01\0\0\0\xff.', 'latin1'), 'not valid UTF-8'],
    ['a dict as a key', Buffer.from('\x80\x02}}Ns.', 'latin1'), 'neither a string, a number nor a tuple'],
  ])('%s', async (_name, pickle, message) => {
    expect(await problemOf(loadPickle(pickle))).toContain(message);
  });

  test('what doubles thirty times is read as it is written: shared', async () => {
    const doubled = Buffer.from(`\x80\x02]${'q\0]q\x01(h\0h\0e'.repeat(30)}.`, 'latin1');
    const loaded = (await loadPickle(doubled)) as unknown[];
    expect(loaded[0]).toBe(loaded[1]);
  });

  test('what is refused and thrown away does no harm', async () => {
    const pickle = Buffer.from('\x80\x02cos\nsystem\nX\x04\0\0\0exit\x85R0K\x07.', 'latin1');
    expect(await loadPickle(pickle)).toBe(7);
    const kept = Buffer.from('\x80\x02cos\nsystem\nX\x04\0\0\0exit\x85R.', 'latin1');
    expect(await problemOf(loadPickle(kept))).toContain('it is made by "os.system" of Python');
  });
});

describe('zip files', () => {
  const npy = async (): Promise<Buffer> => {
    await torch.save(torch.arange(0, 100), join(folder, 'x.npy'));
    return readFileSync(join(folder, 'x.npy'));
  };
  const loadBytes = (bytes: Uint8Array) => {
    writeFileSync(file, bytes);
    return torch.load(file);
  };
  /** Changes bytes of the directory's first entry. */
  const withDirectory = (bytes: Buffer, change: (entry: Buffer) => void): Buffer => {
    const changed = Buffer.from(bytes);
    change(changed.subarray(changed.indexOf(Buffer.from('PK\x01\x02'))));
    return changed;
  };

  test('an entry larger than the file', async () => {
    const zip = await zipBytes({ 'a.npy': await npy() });
    const larger = withDirectory(zip, (entry) => {
      entry.writeUInt32LE(100_000, 20);
      entry.writeUInt32LE(100_000, 24);
    });
    expect(await problemOf(loadBytes(larger))).toContain('goes beyond the end of the file');
  });

  test('a packed entry that says more than deflate can give', async () => {
    const zip = withDirectory(await zipBytes({ 'a.npy': await npy() }, { compress: true }), (entry) =>
      entry.writeUInt32LE(2 ** 31, 24),
    );
    expect(await problemOf(loadBytes(zip))).toContain('which cannot be');
  });

  test('a packed entry that unpacks to more, or fewer, bytes than it says', async () => {
    const whole = await npy();
    const zip = await zipBytes({ 'a.npy': whole }, { compress: true });
    for (const bytes of [whole.length - 1, whole.length + 1]) {
      expect(await problemOf(loadBytes(withDirectory(zip, (entry) => entry.writeUInt32LE(bytes, 24))))).toMatch(
        /bytes but|fewer bytes|more bytes/,
      );
    }
  });

  test('damage in stored and packed arrays', async () => {
    for (const compress of [false, true]) {
      const zip = await zipBytes({ 'a.npy': await npy() }, { compress });
      const at = zip.indexOf(Buffer.from('PK\x01\x02')) - 60;
      zip.writeUInt8(zip.readUInt8(at) ^ 0xff, at);
      expect(await problemOf(loadBytes(zip))).toMatch(/it is damaged|unpacks to (?:fewer|more) bytes/);
    }
  });

  test('entries that share bytes', async () => {
    const whole = await npy();
    const zip = await zipBytes({ 'a.npy': whole, 'b.npy': whole });
    const second = zip.lastIndexOf(Buffer.from('PK\x01\x02'));
    const overlapping = Buffer.from(zip);
    overlapping.writeUInt32LE(0, second + 42);
    expect(await problemOf(loadBytes(overlapping))).toContain('shares bytes');
    // An entry inside the content of another.
    overlapping.writeUInt32LE(200, second + 42);
    expect(await problemOf(loadBytes(overlapping))).toContain('shares bytes');
  });

  test('a local header that pushes the content beyond its end', async () => {
    const zip = await zipBytes({ 'a.npy': await npy() });
    zip.writeUInt16LE(0xffff, 28);
    expect(await problemOf(loadBytes(zip))).toContain('shares bytes with what follows it');
  });

  test.each<[string, (entry: Buffer) => unknown, string]>([
    [
      'encrypted',
      (entry) => {
        entry.writeUInt16LE(1, 8);
        // Encryption puts twelve bytes before the content.
        entry.writeUInt32LE(entry.readUInt32LE(24) - 12, 24);
      },
      'encrypted',
    ],
    ['packed otherwise', (entry) => entry.writeUInt16LE(12, 10), 'method 12'],
    ['an entry that is not where it should be', (entry) => entry.writeUInt32LE(1, 42), 'there is no entry at byte 1'],
  ])('%s', async (_name, change, message) => {
    const zip = withDirectory(await zipBytes({ 'a.npy': await npy() }), change);
    expect(await problemOf(loadBytes(zip))).toContain(message);
  });

  test('one name twice', async () => {
    const zip = await zipBytes({ 'a.npy': await npy(), 'b.npy': await npy() });
    zip.write('a', zip.lastIndexOf('b.npy'));
    expect(await problemOf(loadBytes(zip))).toContain('the entry "a.npy" comes twice');
  });

  test('a directory at a position beyond all files', async () => {
    const zip = await zipBytes({ 'a.npy': await npy() }, { zip64From: 0 });
    const end = zip.indexOf(Buffer.from('PK\x06\x06'));
    for (const offset of [2n ** 64n - 1n, 2n ** 53n, 2n ** 40n]) {
      const far = Buffer.from(zip);
      far.writeBigUInt64LE(offset, end + 48);
      expect(await problemOf(loadBytes(far))).toContain('goes beyond the end of the file');
      const farEnd = Buffer.from(zip);
      farEnd.writeBigUInt64LE(offset, zip.indexOf(Buffer.from('PK\x06\x07')) + 8);
      expect(await problemOf(loadBytes(farEnd))).toContain('goes beyond the end of the file');
    }
  });

  test('more than fits into memory is refused before it is unpacked', async () => {
    writeFileSync(file, await zipBytes({ 'a.npy': Buffer.alloc(100_000) }, { compress: true }));
    const handle = await open(file);
    try {
      expect(await problemOf(ZipArchive.open(handle, file, 99_999))).toContain(
        'it unpacks to 100000 bytes, more than the 99999',
      );
      expect((await ZipArchive.open(handle, file, 100_000)).entries.size).toBe(1);
    } finally {
      await handle.close();
    }
  });
});

describe('.npy files', () => {
  const withHeader = (text: string, version = 1, data = Buffer.alloc(16)) => {
    const length = Buffer.alloc(version === 1 ? 2 : 4);
    if (version === 1) length.writeUInt16LE(text.length);
    else length.writeUInt32LE(text.length);
    return Buffer.concat([
      Buffer.from(`\x93NUMPY${String.fromCharCode(version)}\0`, 'latin1'),
      length,
      Buffer.from(text, 'latin1'),
      data,
    ]);
  };
  const header = (shape: string, descr = "'<f4'", order = 'False') =>
    `{'descr': ${descr}, 'fortran_order': ${order}, 'shape': ${shape}, }`;

  test.each<[string, Buffer, string]>([
    ['too many elements', withHeader(header('(5,)')), 'take 20 bytes but 16 follow the header; is the file cut off?'],
    [
      'bytes left over',
      withHeader(header('(3,)')),
      'take 12 bytes but 16 follow the header; a file is read that holds one array',
    ],
    ['a shape whose product overflows', withHeader(header('(4294967296, 4294967296)')), 'overflows'],
    ['a size beyond what is exact', withHeader(header('(99999999999999999999,)')), 'the shape is no tuple'],
    ['a negative size', withHeader(header('(-1,)')), 'the shape is no tuple'],
    ['a size that is no tuple', withHeader(header('4')), 'the shape is no tuple'],
    ['65 dimensions', withHeader(header(`(${'1,'.repeat(65)})`)), 'more than 64 dimensions'],
    ['no descr', withHeader("{'fortran_order': False, 'shape': (4,)}"), "the key 'descr' is missing"],
    ['another key', withHeader("{'descr': '<f4', 'fortran_order': False, 'shape': (4,), 'x': 1}"), 'other keys'],
    ['an order that is no boolean', withHeader(header('(4,)', "'<f4'", '0')), 'neither True nor False'],
    [
      'a type that is none',
      withHeader(header('(4,)', '5')),
      "expected the type of an array, such as '<f4', but found 5",
    ],
    ['a type that nobody knows', withHeader(header('(4,)', "'<q9'")), "an array of type '<q9'"],
    ['raw bytes', withHeader(header('(8,)', "'|V2'")), 'as NumPy writes bfloat16'],
    ['no dict', withHeader('(1, 2)'), 'it is no dict'],
    ['a call', withHeader("__import__('os').system('exit')"), 'expected a literal of Python'],
    ['an open string', withHeader("{'descr"), 'expected a literal of Python'],
    ['something behind it', withHeader(`${header('(4,)')} 5`), 'behind it'],
    ['deeply nested', withHeader(header(`${'('.repeat(5000)}${')'.repeat(5000)}`)), 'nested more than 32 levels deep'],
    ['a header of gigabytes', withHeader(header('(4,)'), 2).fill(0xff, 8, 12), 'at most 65536 are read'],
    ['version 4', withHeader(header('(4,)'), 4), 'expected version 1.0, 2.0 or 3.0 of the .npy format but found 4.0'],
    ['the magic alone', Buffer.from('\x93NUMPY', 'latin1'), 'is the file cut off?'],
  ])('%s', async (_name, bytes, message) => {
    writeFileSync(file, bytes);
    expect(await problemOf(torch.load(file))).toContain(message);
  });
});
