import * as torch from 'node-torch';
import { readGolden } from '../goldens.js';
import { parse } from '../pythonNumbers.js';

interface Golden {
  finfo: Record<string, { dtype: string; bits: number } & Record<string, string>>;
  iinfo: Record<string, { dtype: string; bits: number; min: string; max: string }>;
  promoteTypes: [string, string, string | null][];
  canCast: [string, string, boolean][];
  resultTypes: [string, string, string][];
}

const golden = readGolden<Golden>('creation');

describe('dtypes', () => {
  test.each(Object.entries(golden.finfo))('finfo of %s', (name, expected) => {
    const { dtype, bits, ...limits } = torch.finfo(name);
    const numbers = Object.fromEntries(
      Object.entries(expected).map(([key, value]) => [key, key === 'dtype' || key === 'bits' ? value : parse(value)]),
    );
    expect({ dtype, bits, ...limits }).toEqual(numbers);
  });

  test.each(Object.entries(golden.iinfo))('iinfo of %s', (name, expected) => {
    const { dtype, bits, min, max } = torch.iinfo(name);
    expect({ dtype, bits, min: String(min), max: String(max) }).toEqual(expected);
    expect(typeof max).toBe(bits === 64 ? 'bigint' : 'number');
  });

  test('finfo() is of the default dtype; wrong kinds name the other function', () => {
    expect(torch.finfo().dtype).toBe('float32');
    expect(() => torch.finfo('int8')).toThrow('Of integers ask torch.iinfo');
    expect(() => torch.iinfo('float')).toThrow('Of floats ask torch.finfo');
    expect(() => torch.iinfo('bool')).toThrow('Expected an integer dtype for dtype');
  });

  test('promoteTypes, canCast and resultType', () => {
    for (const [first, second, expected] of golden.promoteTypes) {
      if (expected === null) expect(() => torch.promoteTypes(first, second)).toThrow(/./);
      else expect([first, second, torch.promoteTypes(first, second)]).toEqual([first, second, expected]);
    }
    for (const [from, to, expected] of golden.canCast) {
      expect([from, to, torch.canCast(from, to)]).toEqual([from, to, expected]);
    }
    const operand = (name: string): torch.Operand => {
      const match = /^(\w+)\[(1?)\]$/.exec(name);
      if (match) return torch.ones(match[2] ? [1] : [], { dtype: match[1] as string });
      return name === '1j' ? { re: 0, im: 1 } : (JSON.parse(name) as number);
    };
    for (const [first, second, expected] of golden.resultTypes) {
      const found = torch.resultType(operand(first), operand(second));
      expect([first, second, found]).toEqual([first, second, expected]);
    }
  });

  test('models stay float32 whatever the default dtype is', async () => {
    try {
      torch.setDefaultDtype('float64');
      const model = torch.sequential();
      model.add(torch.layers.dense({ units: 3, inputShape: [2] }));
      model.add(torch.layers.batchNormalization());
      model.compile({ optimizer: 'adam', loss: 'meanSquaredError' });
      const x = [
        [0, 1],
        [1, 0],
        [1, 1],
        [0, 0],
      ];
      const history = await model.fit(
        x,
        [
          [0, 0, 1],
          [0, 1, 0],
          [0, 1, 1],
          [0, 0, 0],
        ],
        { epochs: 1, batchSize: 2, verbose: 0 },
      );
      expect(history.history['loss']?.[0]).toBeGreaterThan(0);
      expect((await model.predict(x)).dtype).toBe('float32');
      model.dispose();
    } finally {
      torch.setDefaultDtype('float32');
    }
  });

  test('the default dtype', () => {
    expect(torch.getDefaultDtype()).toBe('float32');
    try {
      torch.setDefaultDtype('double');
      expect(torch.getDefaultDtype()).toBe('float64');
      expect(torch.tensor([0.1]).item()).toBe(0.1);
      for (const made of [torch.zeros(2), torch.full([2], 1), torch.rand([2]), torch.eye(2), torch.arange(0, 1, 0.5)]) {
        expect(made.dtype).toBe('float64');
      }
      expect(torch.arange(3).dtype).toBe('int64');
      expect(torch.tensor({ re: 1, im: 2 }).dtype).toBe('complex128');
      expect(torch.tensor([1n]).div(2n).dtype).toBe('float64');
      expect(String(torch.ones(2))).toBe('tensor([1., 1.])');
      expect(String(torch.ones([2], { dtype: 'float32' }))).toBe('tensor([1., 1.], dtype=torch.float32)');
      torch.setDefaultDtype('float16');
      expect(torch.tensor([{ re: 1, im: 2 }]).dtype).toBe('complex32');
      expect(torch.tensor([0.1]).dtype).toBe('float16');
    } finally {
      torch.setDefaultDtype('float32');
    }
    expect(() => torch.setDefaultDtype('int64')).toThrow(
      'Expected one of float32, float64, float16, bfloat16 for dtype',
    );
  });
});
