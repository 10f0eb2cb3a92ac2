import type { Index } from 'node-torch';
import * as torch from 'node-torch';
import { readGolden } from '../goldens.js';

type WrittenIndex = Index | { tensor: torch.TensorLike; dtype: string };

interface Written {
  value?: number | boolean;
  shape?: number[];
  dtype?: string;
  result?: number[];
  error?: true;
}

interface Case {
  shape: number[];
  index: WrittenIndex[];
  error?: true;
  resultShape?: number[];
  values?: number[];
  view?: boolean;
  grad?: number[];
  writes?: Written[];
}

const cases = readGolden<Case[]>('indexing');

function indicesOf(written: readonly WrittenIndex[]): Index[] {
  return written.map((item) =>
    typeof item === 'object' && item !== null && 'tensor' in item
      ? torch.tensor(item.tensor, { dtype: item.dtype })
      : (item as Index),
  );
}

function numbers(shape: readonly number[], options: torch.TensorOptions = {}): torch.Tensor {
  const count = shape.reduce((product, size) => product * size, 1);
  return torch.arange(count, options).reshape(shape);
}

const describeCase = (golden: Case) => `[${golden.shape}] at ${JSON.stringify(golden.index)}`;

describe("at() is Python's x[...]", () => {
  test('in hundreds of random expressions', () => {
    expect(cases.length).toBeGreaterThan(500);
    for (const golden of cases) {
      const indices = indicesOf(golden.index);
      const x = numbers(golden.shape);
      if (golden.error) {
        expect(() => x.at(...indices)).toThrow(/./);
        continue;
      }
      const result = x.at(...indices);
      const found = { at: describeCase(golden), shape: result.shape, values: result.flatten().toArray() };
      expect(found).toEqual({ at: describeCase(golden), shape: golden.resultShape, values: golden.values });
      if (golden.view !== undefined) expect(result.sharesStorage(x)).toBe(golden.view);
    }
  });

  test('gradients flow back to where the elements came from', () => {
    for (const golden of cases) {
      if (golden.grad === undefined) continue;
      const x = torch.zeros(golden.shape, { dtype: 'float64', requiresGrad: true });
      const result = x.at(...indicesOf(golden.index));
      result
        .mul(numbers(result.shape, { dtype: 'float64' }).add(1))
        .sum()
        .backward();
      expect([describeCase(golden), x.grad?.flatten().toArray()]).toEqual([describeCase(golden), golden.grad]);
    }
  });

  test("setAt() is Python's x[...] = value", () => {
    let compared = 0;
    for (const golden of cases) {
      for (const written of golden.writes ?? []) {
        const x = numbers(golden.shape, { dtype: 'float32' });
        const indices = indicesOf(golden.index);
        const value =
          written.shape === undefined
            ? (written.value as number | boolean)
            : numbers(written.shape, { dtype: written.dtype as string })
                .add(1)
                .neg();
        if (written.error) {
          expect(() => x.setAt(...indices, value)).toThrow(/./);
          continue;
        }
        expect(x.setAt(...indices, value)).toBe(x);
        const what = `${describeCase(golden)} = ${JSON.stringify(written.value ?? written.shape)}`;
        expect([what, x.flatten().toArray()]).toEqual([what, written.result]);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(200);
  });
});

describe('indices in the forms of JavaScript', () => {
  const x = torch.arange(12).reshape(3, 4);

  test.each<[string, Index[], unknown]>([
    [
      'slices as objects',
      [{ start: 1 }, { end: -2 }],
      [
        [4, 5],
        [8, 9],
      ],
    ],
    ['an empty object: all', [{}, 0], [0, 4, 8]],
    ['null in an object', [{ start: null, end: 1, step: null }, ':2'], [[0, 1]]],
    [
      'spaces in the text',
      [' 1 : 3 ', '0::2'],
      [
        [4, 6],
        [8, 10],
      ],
    ],
    ['bigints', [2n, [1n]], [9]],
    ['typed arrays', [new Int32Array([0, 2]), new BigInt64Array([3n, 1n])], [3, 9]],
    [
      'a Uint8Array holds integers, not a mask',
      [new Uint8Array([0, 1])],
      [
        [0, 1, 2, 3],
        [4, 5, 6, 7],
      ],
    ],
    ['an empty array', [[]], []],
    ['arrays of booleans: a mask', [[true, false, true], -1], [3, 11]],
    [
      'nested arrays',
      [
        [
          [0, 1],
          [1, 2],
        ],
        0,
      ],
      [
        [0, 4],
        [4, 8],
      ],
    ],
    ['no index at all', [], x.toArray()],
  ])('%s', (_, indices, expected) => {
    expect(x.at(...indices).toArray()).toEqual(expected);
  });

  test('torch.at and torch.setAt are the same functions', () => {
    expect(torch.at(x, 1, 2).item()).toBe(6);
    expect(torch.setAt(torch.zeros([2]), 1, 3).toArray()).toEqual([0, 3]);
  });

  test('a slice made of variables is typed', () => {
    const [from, to] = [1, 3];
    expect(x.at(`${from}:${to}`, 0).toArray()).toEqual([4, 8]);
  });

  test('arrays as values, which become of the dtype of the tensor', () => {
    const y = torch.zeros([2, 3], { dtype: 'int32' });
    y.setAt(0, [1, 2, 3.9]).setAt('...', 0, new Float64Array([7, 8]));
    expect(y.toArray()).toEqual([
      [7, 2, 3],
      [8, 0, 0],
    ]);
  });

  test('setting changes what a view looks at', () => {
    const base = torch.zeros([2, 2]);
    base.at(0).setAt(1, 5);
    base.at(':', 1).setAt('...', -1, 6);
    expect(base.toArray()).toEqual([
      [0, 5],
      [0, 6],
    ]);
  });

  test('gradients flow into values that are set', () => {
    const value = torch.tensor([2, 3], { requiresGrad: true });
    const y = torch.zeros([2, 2]);
    y.setAt(1, value.mul(2));
    y.mul(y).sum().backward();
    expect(value.grad?.toArray()).toEqual([16, 24]);
  });
});

describe('wrong indices', () => {
  const x = torch.zeros([2, 3]);

  test.each<[string, () => unknown, string]>([
    [
      'out of range',
      () => x.at(0, 3),
      'Expected an index from -3 to 2 for dimension 1 of size 3 (shape [2, 3]) but received 3 of type number',
    ],
    [
      'out of range behind ...',
      () => x.at('...', -4),
      'Expected an index from -3 to 2 for dimension 1 of size 3 (shape [2, 3]) but received -4 of type number',
    ],
    ['out of range in an array', () => x.at([0, 2]), 'index 2 is out of bounds for dimension 0 with size 2'],
    [
      'nothing to choose from',
      () => torch.zeros([0]).at(0),
      'Expected no index, since there are no elements, for dimension 0 of size 0 (shape [0]) but received 0 of type number',
    ],
    [
      'too many',
      () => x.at(0, 0, 0),
      'Expected indices for at most 2 dimensions, those of shape [2, 3], but received some for 3',
    ],
    ['of a scalar', () => torch.tensor(1).at(0), 'Read a scalar with item()'],
    ['fractions', () => x.at(0.5), 'Expected an integer for index 0 but received 0.5 of type number'],
    ['NaN', () => x.at(NaN), 'Expected an integer for index 0 but received NaN'],
    [
      'fractions in an array',
      () => x.at(0, [0.5]),
      'Expected integers or booleans for the array of index 1 but received 0.5',
    ],
    ['a negative step', () => x.at('::-1'), 'To go backwards, flip() the dimension first'],
    ['a step of 0', () => x.at({ step: 0 }), 'Expected a positive step for step of index 0 but received 0'],
    ['a number as text', () => x.at('1' as ':'), 'Give the number itself'],
    [
      'other text',
      () => x.at('first' as ':'),
      "Expected a slice such as '1:3' or '::2', or '...', for index 0 but received 'first'",
    ],
    ['a misspelt bound', () => x.at({ stop: 1 } as object), "Expected start, end, step in index 0 but received 'stop'"],
    ['a bound that is no number', () => x.at({ start: '1' } as object), 'Expected an integer for start of index 0'],
    ['two ellipses', () => x.at('...', '...'), "Expected '...' at most once"],
    ['undefined', () => x.at(undefined as unknown as null), 'Expected a number, a boolean, null'],
    ['floats', () => x.at(torch.tensor([0.5])), 'tensors used as indices must be long, int, byte or bool tensors'],
    ['masks of another shape', () => x.at([true]), 'The shape of the mask [1] at index 0 does not match'],
    [
      'arrays that do not broadcast',
      () => x.at([0, 1], [0, 1, 2]),
      'indexing tensors could not be broadcast together with shapes [2], [3]',
    ],
    [
      'a value of another shape',
      () => x.setAt(0, torch.zeros([2])),
      'Expected a value that broadcasts to the part which is set, [3], but received one of shape [2]',
    ],
    [
      'a value that is none',
      () => x.setAt(0, 'a' as unknown as number),
      "Expected a number, a Tensor or nested arrays for value but received 'a'",
    ],
    ['no value', () => (x.setAt as () => unknown)(), 'Expected indices and a value'],
    [
      'a leaf that requires gradients',
      () => torch.ones([2], { requiresGrad: true }).setAt(0, 1),
      'a view of a leaf Variable that requires grad',
    ],
  ])('%s', (_, fn, message) => {
    expect(fn).toThrow(message);
  });
});

describe('index() and indexPut_()', () => {
  const x = torch.arange(6).reshape(2, 3);

  test('null takes the whole dimension', () => {
    expect(x.index([null, torch.tensor([0n, 2n])]).toArray()).toEqual([
      [0, 2],
      [3, 5],
    ]);
    expect(
      x
        .index([
          [1, 0],
          [2, 2],
        ])
        .toArray(),
    ).toEqual([5, 2]);
  });

  test('accumulate adds up', () => {
    const counts = torch.zeros([3]);
    expect(counts.indexPut_([[0, 0, 2]], 1, { accumulate: true })).toBe(counts);
    expect(counts.toArray()).toEqual([2, 0, 1]);
    expect(counts.indexPut([[1]], torch.tensor([5])).toArray()).toEqual([2, 5, 1]);
    expect(counts.toArray()).toEqual([2, 0, 1]);
  });

  test('wrong arguments', () => {
    expect(() => x.index([1 as unknown as null])).toThrow('For numbers and slices there is at()');
    expect(() => x.index(0 as unknown as [])).toThrow('Expected an array of Tensors for indices');
    expect(() => x.indexPut_([null], 'a' as unknown as number)).toThrow('Expected a Tensor or a number for values');
  });
});

test('temporaries of at() and setAt() are given back', () => {
  const x = torch.zeros([4, 4, 4]);
  torch.tidy(() => {
    const before = torch.memory().numTensors;
    x.setAt(0, ':2', null, 1, 5);
    x.at(0, ':2', null, 1);
    expect(torch.memory().numTensors - before).toBe(1);
  });
});

/** Never called: what it proves, the compiler checks. */
function usage(x: torch.Tensor): torch.Tensor[] {
  const index: Index = x.gt(0);
  // @ts-expect-error a number as text
  x.at('1');
  // @ts-expect-error no such bound
  x.at({ stop: 1 });
  // @ts-expect-error a text that is no slice
  x.at('a:b');
  // @ts-expect-error an array of texts
  x.at(['1']);
  // @ts-expect-error the value is missing
  x.setAt();
  // @ts-expect-error a value that is none
  x.setAt(0, 'a');
  return [
    x.at(0, -1, null, '...', ':', '1:', '::2', '-3:-1', [0, 1], [[true]], index),
    x.setAt(index, 0, x),
    x.setAt(0, [[1, 2]]),
  ];
}
void usage;
