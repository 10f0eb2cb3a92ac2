import { inspect } from 'node:util';
import * as torch from 'node-torch';
import { argumentMessage, describeValue, rangeError, typeError } from '../../dist/errors.js';
import { native } from '../../dist/native/binding.js';
import { runCleanly } from './child.js';

const { call } = torch.ops;

function caught(fn: () => unknown): Error {
  try {
    fn();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
}

const a = torch.ones([2, 3]);
const b = torch.ones([4, 5], { dtype: 'float64' });

describe('what libtorch raises', () => {
  const error = caught(() => call('aten::mm', [a, b])) as torch.TorchError;

  test('is a TorchError of this realm, with operator and arguments', () => {
    expect(error).toBeInstanceOf(torch.TorchError);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(TypeError);
    expect([error.name, error.operator]).toEqual(['TorchError', 'aten::mm']);
    expect(error.arguments).toEqual(['self: float32[2, 3]', 'mat2: float64[4, 5]']);
    expect(Object.prototype.toString.call(error)).toBe('[object Error]');
  });

  test('has the first line of libtorch as its message, and the backtrace apart', () => {
    expect(error.message).toBe(
      'mat1 and mat2 shapes cannot be multiplied (2x3 and 4x5) (aten::mm; self: float32[2, 3]; mat2: float64[4, 5]). ' +
        'The last size of the first must be the last but one of the second (its only one where it is a vector); x.t() turns a matrix',
    );
    expect(error.backtrace).toContain('mat1 and mat2 shapes cannot be multiplied');
    expect(error.backtrace).toContain('\nframe #1: ');
    expect(error.backtrace).toBe(error.backtrace);
    expect(inspect(error)).not.toContain('frame #1');
    expect(JSON.stringify(error)).not.toContain('frame #1');
    const missing = caught(() =>
      call('aten::uniform_', [call('aten::to_sparse', [a]) as torch.Tensor]),
    ) as torch.TorchError;
    expect(missing.message).not.toContain('\n');
    expect(missing.message).toMatch(/ \(aten::uniform_; self: float32\[2, 3\]\)$/);
  });

  test('has a stack that leads to the caller', () => {
    const here = caught(function theCaller() {
      call('aten::mm', [a, b]);
    });
    expect(here.stack).toContain('theCaller');
    expect(here.stack).toContain('errors.test');
    expect(here.stack).toMatch(/^TorchError: mat1 and mat2/);
  });

  test('names tensors in lists, up to a few', () => {
    const list = caught(() => call('aten::cat', [[a, b]])) as torch.TorchError;
    expect(list.arguments).toEqual(['tensors[0]: float32[2, 3]', 'tensors[1]: float64[4, 5]']);
    const long = caught(() => call('aten::cat', [Array.from({ length: 100 }, () => torch.ones([2, 3])).concat(b)]));
    expect((long as torch.TorchError).arguments).toHaveLength(8);
  });

  test('without an operator says so', () => {
    const plain = caught(() => torch.ones([]).backward()) as torch.TorchError;
    expect(plain).toBeInstanceOf(torch.TorchError);
    expect([plain.operator, plain.arguments]).toEqual([null, []]);
    expect(plain.message).toMatch(/^element 0 of tensors does not require grad and does not have a grad_fn\. Make /);
  });

  test('want of memory is an error of its own class', () => {
    const exhausted = caught(() => torch.zeros([2 ** 46])) as torch.TorchOutOfMemoryError;
    expect(exhausted).toBeInstanceOf(torch.TorchOutOfMemoryError);
    expect(exhausted).toBeInstanceOf(torch.TorchError);
    expect([exhausted.name, exhausted.operator]).toEqual(['TorchOutOfMemoryError', 'aten::zeros']);
    expect(exhausted.message).toContain('you tried to allocate 281474976710656 bytes');
  });

  test('also rejects promises', async () => {
    const error = await torch
      .empty([2 ** 20], { device: 'meta' })
      .data()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(torch.TorchError);
    expect((error as Error).message).toBe(
      "Cannot copy out of meta tensor; no data! Tensors on the device 'meta' have a shape and a dtype but no elements",
    );
  });

  test('what cannot be described is described as far as it goes', () => {
    // A nested tensor has no shape; describing one for a message once ended the process.
    const program = `
      const nested = torch.ops.call('aten::_nested_tensor_from_tensor_list', [[torch.ones([2]), torch.ones([1])]]);
      try {
        torch.ops.call('aten::mm', [nested, torch.ones([1])]);
      } catch (error) {
        console.log(error.name, error.arguments.join(', '), nested.layout);
      }
      console.log(String(nested));
      try {
        nested.shape;
      } catch (error) {
        console.log(error.name);
      }`;
    const lines = runCleanly(program, { warnings: true });
    expect(lines.split('\n')).toEqual([
      'TorchError self: nested tensor, mat2: float32[1] nested',
      'nested_tensor([',
      '  tensor([1., 1.]),',
      '  tensor([1.])',
      '])',
      'TorchError',
    ]);
  });
});

// Node allocates while it throws an exception of Node-API; a collection that freed a tensor just then ended the process.
test('errors may come while garbage is collected', () => {
  const program = `
    const { call } = torch.ops;
    const x = torch.ones([2]);
    const attempt = (fn) => { try { fn(); } catch (error) { return error; } };
    for (let i = 0; i < 8000; i++) {
      call('aten::relu', [x]);
      attempt(() => call('aten::relu', ['x']));
      call('aten::relu', [x]);
      attempt(() => call('aten::mm', [x, x]));
      attempt(() => x.strides.push(torch.zeros([1]).backward()));
      attempt(() => call('aten::add.Tensor', [x, { get re() { throw new Error('mine'); }, im: 0 }]));
    }
    console.log('survived');`;
  expect(runCleanly(program, { flags: ['--max-semi-space-size=1'] })).toBe('survived');
});

describe('what the caller did wrong', () => {
  test('is a TypeError or RangeError of this realm', () => {
    const type = caught(() => call('aten::mm', [a, 'x']));
    expect(type).toBeInstanceOf(TypeError);
    expect(type.message).toBe("aten::mm: Expected Tensor for argument 'mat2' but received the string 'x'");
    expect(type.stack).toContain('errors.test');
    const range = caught(() => call('aten::select.int', [a, 0.5, 0]));
    expect(range).toBeInstanceOf(RangeError);
    expect(range).not.toBeInstanceOf(torch.TorchError);
  });

  test('a handle of something else is no tensor', () => {
    const runner = native.runnerCreate(
      () => {},
      () => {},
    );
    expect(() => call('aten::relu', [runner as never])).toThrow(
      new TypeError("aten::relu: Expected Tensor for argument 'self' but received an object"),
    );
    expect(() => call('aten::cat', [[a, runner as never]])).toThrow(TypeError);
    native.runnerClose(runner);
  });

  test('an error inside of a getter that an operator calls, caught there, is not thrown again', () => {
    const scalar = {
      get re(): number {
        expect(() => call('aten::mm', [a, a])).toThrow(torch.TorchError);
        return 2;
      },
      im: 0,
    };
    expect((call('aten::add.Tensor', [torch.ones([1]), scalar]) as torch.Tensor).toArray()).toEqual([{ re: 3, im: 0 }]);
  });

  test('long values are cut', () => {
    const { message } = caught(() => call('aten::einsum', ['ä'.repeat(500), 'ö'.repeat(500)]));
    expect(message.length).toBeLessThan(200);
    expect(caught(() => torch.tensor('y'.repeat(500) as never)).message.length).toBeLessThan(200);
  });
});

describe('the one format', () => {
  test.each<[unknown, string]>([
    [5, '5 of type number'],
    [-0, '0 of type number'],
    [NaN, 'NaN of type number'],
    [5n, '5 of type bigint'],
    [true, 'true of type boolean'],
    ['x', "'x' of type string"],
    ['x'.repeat(100), `'${'x'.repeat(60)}…' of type string`],
    [null, 'null'],
    [undefined, 'undefined'],
    [Symbol('s'), 'a symbol'],
    [[1, 2], 'an array of length 2'],
    [new Float32Array(3), 'a Float32Array of length 3'],
    [new DataView(new ArrayBuffer(3)), 'a DataView of length 3'],
    [{}, 'an object'],
    [Object.create(null), 'an object'],
    [new Map(), 'an instance of Map'],
    [torch.ones([1]), 'an instance of Tensor'],
    [function named() {}, "a function 'named'"],
    [
      (
        () => () =>
          1
      )(),
      'a function',
    ],
    [class Named {}, "a function 'Named'"],
  ])('%p is described as %s', (value, text) => {
    expect(describeValue(value)).toBe(text);
  });

  test('expected, argument, received, way out', () => {
    expect(argumentMessage('a number', 'x', 'y')).toBe("Expected a number for x but received 'y' of type string");
    expect(argumentMessage('a number', 'x', null, 'Give one')).toBe(
      'Expected a number for x but received null. Give one',
    );
    expect(typeError('a number', 'x', 1n)).toEqual(
      new TypeError('Expected a number for x but received 1 of type bigint'),
    );
    expect(rangeError('more', 'x', 1)).toEqual(new RangeError('Expected more for x but received 1 of type number'));
  });
});

test('a TorchError can be made and extended by hand', () => {
  const error = new torch.TorchError('message');
  expect([error.operator, error.arguments, error.backtrace]).toEqual([null, [], '']);
  const full = new torch.TorchOutOfMemoryError('message', { operator: 'op', arguments: ['a'], backtrace: 'b' });
  expect([full.name, full.operator, full.arguments, full.backtrace]).toEqual([
    'TorchOutOfMemoryError',
    'op',
    ['a'],
    'b',
  ]);
  expect(new torch.DisposedError('gone').name).toBe('DisposedError');
});
