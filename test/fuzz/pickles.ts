import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { call, global, type Piece, pickleOf, storage, tensor, writePickle } from '../io/handmade.js';
import { loadWhatMayBeDamaged } from './files.js';

const bytesOf = (piece: Piece): string => pickleOf(piece).subarray(2, -1).toString('latin1');

/** Opcodes with their arguments, and whole values that programs of single opcodes hardly ever make. */
const opcodes = [
  ...[
    '(',
    ')',
    '0',
    '1',
    '2',
    'N',
    '\x88',
    '\x89',
    '](',
    '}(',
    '}',
    '\x8f',
    ']',
    'K\0',
    'K\x01',
    'K\x02',
    'G?\xe0\0\0\0\0\0\0',
    'J\xff\xff\xff\xff',
  ],
  ...[
    't',
    '\x85',
    '\x86',
    '\x87',
    'e',
    'a',
    'u',
    's',
    'd',
    'l',
    'b',
    'R',
    '\x81',
    '\x92',
    '\x90',
    '\x91',
    '\x93',
    '\x94',
    'Q',
  ],
  ...['q\0', 'q\x01', 'h\0', 'h\x01', '\x8a\x01\xff', '\x8c\x06latin1', '\x8c\x09__proto__', 'C\x02ab'],
];
const values: Piece[] = [
  tensor([2, 2], [2, 1]),
  tensor([2], [3], 1),
  tensor([2], [9]),
  tensor([0], [1]),
  tensor([2 ** 40], [0]),
  tensor([1, 1], [1, 1], 0, storage(2, '0', 'LongStorage')),
  tensor([2], [1], 0, storage(2, '0', 'QInt32Storage')),
  tensor([2], [1], 0, storage(16, '0', 'BoolStorage')),
  storage(),
  [],
  [1],
  [2, 2],
  [1, [2, 'x']],
  call('collections', 'OrderedDict'),
  call('torch.serialization', '_get_layout', 'torch.sparse_coo'),
  call('torch.serialization', '_get_layout', 'torch.sparse_csr'),
  call('numpy', 'dtype', 'f8', false, true),
  call('_codecs', 'encode', 'abcdefgh', 'latin1'),
  ...[
    ['torch._utils', '_rebuild_tensor_v2'],
    ['torch._utils', '_rebuild_tensor_v3'],
    ['torch._utils', '_rebuild_parameter'],
    ['torch._utils', '_rebuild_sparse_tensor'],
    ['torch._utils', '_rebuild_qtensor'],
    ['torch._tensor', '_rebuild_from_type_v2'],
    ['torch', 'per_tensor_affine'],
    ['torch', 'per_channel_affine'],
    ['torch', 'float16'],
    ['torch', 'Size'],
    ['torch', 'Tensor'],
    ['torch', 'device'],
    ['collections', 'OrderedDict'],
    ['collections', 'defaultdict'],
    ['__builtin__', 'set'],
    ['__builtin__', 'complex'],
    ['numpy.core.multiarray', 'scalar'],
    ['numpy.core.multiarray', '_reconstruct'],
    ['numpy._core.numeric', '_frombuffer'],
    ['_codecs', 'encode'],
    ['os', 'system'],
  ].map(([module, name]) => global(module as string, name as string)),
];

/** A call with values that may fit. */
const calls = fc
  .tuple(
    fc.constantFrom(...values),
    fc.array(fc.constantFrom<Piece>(...values, 0, 1, true, null, 0.5), { maxLength: 7 }),
  )
  .map(([callable, args]) => `${bytesOf(callable)}${bytesOf(args)}R`);

/** Programs for the machine that reads pickles, as latin1. */
export const pickles: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...opcodes) },
      { weight: 2, arbitrary: fc.constantFrom(...values.map(bytesOf)) },
      { weight: 1, arbitrary: calls },
    ),
    { maxLength: 30 },
  )
  .map((parts) => `\x80\x04${parts.join('')}.`);

const folder = mkdtempSync(join(tmpdir(), 'fuzz-pickles-'));
process.on('exit', () => rmSync(folder, { recursive: true }));

/** Loads a file of PyTorch with this pickle. */
export async function loadPickle(pickle: string): Promise<void> {
  const file = join(folder, 'file');
  await writePickle(file, Buffer.from(pickle, 'latin1'));
  await loadWhatMayBeDamaged(file);
}
