import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as torch from 'node-torch';
import { goldensFolder } from '../goldens.js';

const folder = path.join(goldensFolder, 'torchscript');
const file = (name: string): string => path.join(folder, name);
const load = (name: string, options?: torch.jit.LoadOptions) => torch.jit.load(file(`${name}.pt`), options);
const x = torch.tensor([
  [0.5, -1, 2],
  [1.5, 0.25, -0.75],
]);

const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'node-torch-jit-'));
afterAll(() => fs.rmSync(temporary, { recursive: true }));

describe('load', () => {
  test('from a path and from bytes, which may change afterwards', async () => {
    const bytes = new Uint8Array(fs.readFileSync(file('traced.pt')));
    const loading = torch.jit.load(bytes);
    bytes.fill(0);
    const [one, two] = [await loading, await load('traced', { device: 'cpu' })];
    expect(one.forwardSync(x).toArray()).toEqual(two.forwardSync(x).toArray());
  });

  test('extra files: those that are there', async () => {
    const names = ['labels.json', 'empty.txt', 'bytes.bin', 'absent'];
    const { extraFiles } = await load('traced', { extraFiles: names });
    expect(Object.keys(extraFiles)).toEqual(names.slice(0, 3));
    expect(JSON.parse(String(extraFiles['labels.json']))).toEqual(['cat', 'dog']);
    expect(extraFiles['empty.txt']?.length).toBe(0);
    expect([...(extraFiles['bytes.bin'] ?? [])]).toEqual([0, 255, 128]);
    expect((await load('traced')).extraFiles).toEqual({});
  });

  const whole = fs.readFileSync(file('traced.pt'));
  test.each<[string, string | Uint8Array, RegExp]>([
    ['a state dict', file('state_dict.pth'), /it is a file of torch\.save: .* Read a state dict with torch\.load\(\)/],
    ['a state dict of an old PyTorch', file('legacy.pth'), /it is a pickle: .* torch\.load\(\)/],
    ['a package of torch.export', file('exported.pt2'), /it is a package of torch\.export\. .*torch\.export\.load\(\)/],
    ['a safetensors file', path.join(goldensFolder, 'names.safetensors'), /safetensors file.* torch\.loadTensors\(\)/],
    ['text', path.join(goldensFolder, 'torchscript.json'), /no zip archive/],
    ['a folder', folder, /it is a folder/],
    ['nothing', new Uint8Array(0), /these bytes but it is empty/],
    ['a file that is cut short', whole.subarray(0, whole.length / 2), /cut short or damaged/],
    ['a web page', Buffer.from('<!DOCTYPE html><html></html>'), /a web page/],
  ])('%s is told apart', async (_name, source, message) => {
    const error: Error = await torch.jit.load(source).catch((caught) => caught);
    expect(error.constructor.name).toBe('Error');
    expect(error.message).toMatch(/^Expected a TorchScript module in /);
    expect(error.message).toMatch(message);
  });

  test('a path that leads nowhere, and what is no path', async () => {
    await expect(torch.jit.load(file('none.pt'))).rejects.toThrow(/ENOENT.*none\.pt/);
    await expect(torch.jit.load('')).rejects.toThrow(
      "Expected a path or the bytes of a module for source but received ''",
    );
    await expect(torch.jit.load(3 as never)).rejects.toThrow('for source but received 3 of type number');
    await expect(load('traced', { device: 3 as never })).rejects.toThrow('for device but received 3');
    await expect(load('traced', { device: 'toaster' })).rejects.toThrow(/toaster/);
    await expect(load('traced', { extraFiles: 'a' as never })).rejects.toThrow('an array of names for extraFiles');
  });

  test('damaged files are errors, each of them, or modules', async () => {
    const { length } = whole;
    let refused = 0;
    for (let i = 0; i < 150; i++) {
      const bytes = new Uint8Array(whole);
      // A fixed sequence that goes over the whole file.
      for (let k = 0; k < 3; k++) bytes[(i * 7919 + k * 104729) % length] = (i * 31 + k * 17) % 256;
      const outcome = await torch.jit.load(bytes).catch((error) => error);
      if (outcome instanceof Error) refused++;
      else expect(outcome).toBeInstanceOf(torch.jit.ScriptModule);
    }
    expect(refused).toBeGreaterThan(50);
  });
});

describe('arguments', () => {
  let structures: torch.jit.ScriptModule;
  let control: torch.jit.ScriptModule;
  beforeAll(async () => {
    structures = await load('structures');
    control = await load('control');
  });

  test('by position, by name, with defaults', () => {
    const values = (...args: Parameters<typeof control.callSync>) => control.callSync(...args).toArray();
    const one = [[1]];
    const input = torch.tensor(one);
    expect(values('forward', [input, 1])).toEqual(one);
    expect(values('forward', [input, 1, undefined, true])).toEqual([[-1]]);
    expect(values('forward', [input], { times: 1, scale: 2 })).toEqual([[2]]);
    expect(values('forward', [], { negate: true, times: 1, x: input })).toEqual([[-1]]);
  });

  test('objects and maps, typed arrays, names of dtypes', () => {
    const { callSync } = structures;
    const call = callSync.bind(structures) as (name: string, args: torch.jit.ScriptInput[]) => unknown;
    const byNumber = (given: torch.jit.ScriptInput) =>
      [...(call('by_number', [given]) as Map<number, torch.Tensor>)].map(([key, value]) => [key, value.toArray()]);
    const row = torch.tensor([1, 2]);
    expect(byNumber({ 3: [row] })).toEqual([[30, [1, 2]]]);
    expect(byNumber(new Map([[3, [row]]]))).toEqual([[30, [1, 2]]]);
    expect((call('forward', [{ a: row, b: row }]) as { sum: torch.Tensor }).sum.toArray()).toEqual([2, 4]);
    expect((call('lists', [[row], new Int32Array([1, 2]), [new Float64Array([1])]]) as unknown[])[1]).toBe(3);
    expect((call('converted', [row, 'float64', 'cpu']) as torch.Tensor).dtype).toBe('float64');
    expect(call('named', [[row, 2]])).toHaveLength(2);
    expect(call('large', [2n ** 60n])).toBe(2n ** 60n + 1n);
    expect(call('large', [2 ** 52])).toBe(2 ** 52 + 1);
  });

  test('keys that objects have a meaning for are keys', () => {
    const given = Object.fromEntries([
      ['a', x],
      ['b', x],
      ['__proto__', x],
    ]);
    expect(Object.keys(structures.callSync<{ sum: torch.Tensor }>('forward', [given]))).toEqual(['sum', 'product']);
    expect(structures.callSync('anything', [given])).toBe('other');
  });

  const cyclic: torch.jit.ScriptInput[] = [];
  cyclic.push(cyclic);
  test.each<[string, torch.jit.ScriptInput[], Record<string, torch.jit.ScriptInput>, RegExp]>([
    ['numbers', [], {}, /Expected int for argument 'i' of numbers, but it is missing/],
    ['numbers', [1.5, 1, true, ''], {}, /Expected an integer \(int\) for argument 'i' but received the number 1\.5/],
    ['numbers', [true, 1, true, ''], {}, /Expected int for argument 'i' but received a boolean/],
    ['numbers', [1, '1', true, ''], {}, /Expected float for argument 'f' but received the string '1'/],
    ['numbers', [1, 1, 1, ''], {}, /Expected bool for argument 'b' but received the number 1/],
    ['numbers', [1, 1, true, null], {}, /Expected str for argument 's' but received null/],
    ['numbers', [1, 1, true, '', 2], {}, /at most 4 arguments for numbers but received 5/],
    ['numbers', [1], { i: 2 }, /argument 'i' was given twice/],
    ['numbers', [1], { k: 2 }, /Expected the name of an argument \(i, f, b, s\) but received 'k'/],
    ['lists', [[x, 1], [], []], {}, /Expected Tensor for argument 'tensors\[1\]' but received the number 1/],
    ['lists', [x, [], []], {}, /Expected List\[Tensor\] for argument 'tensors' but received a Tensor/],
    ['lists', [[x], [], [[0, null]]], {}, /Expected float for argument 'nested\[0\]\[1\]' but received null/],
    ['forward', [{ a: 1 }], {}, /Expected Tensor for argument 'x\['a'\]' but received the number 1/],
    ['forward', [[x]], {}, /Expected Dict\[str, Tensor\] for argument 'x' but received an array of length 1/],
    ['by_number', [{ k: [] }], {}, /Expected int for argument 'a key of x' but received the string 'k'/],
    ['named', [{ values: x }], {}, /Expected float for argument 'pair\.scale', but it is missing/],
    ['named', [{ values: x, scale: 1, more: 2 }], {}, /received others as well/],
    ['named', [[x]], {}, /an array of length 2, for argument 'pair' but received an array of length 1/],
    ['either', [0.5], {}, /Expected Union\[.*\] for argument 'x' but received the number 0\.5/],
    ['converted', [x, 'float', 'toaster'], {}, /toaster|float/],
    ['anything', [cyclic], {}, /at most 100 levels of nesting for x/],
    ['anything', [(() => 1) as never], {}, /a value of TorchScript for x but received a function/],
    ['anything', [new Date() as never], {}, /plain object for x but received an instance of Date/],
  ])('%s(%#) that do not fit', async (method, args, kwargs, message) => {
    expect(() => structures.callSync(method, args, kwargs)).toThrow(message);
    await expect(structures.call(method, args, kwargs)).rejects.toThrow(message);
  });

  test('methods that are not there', async () => {
    expect(() => control.callSync('backward')).toThrow(/a method of this module for method .* There is forward/);
    await expect(control.call(3 as never)).rejects.toThrow('the name of a method for method but received 3');
    expect(() => control.callSync('forward', x as never)).toThrow('an array of positional arguments for args');
  });

  test('disposed tensors', () => {
    const gone = torch.ones([1]);
    gone.dispose();
    expect(() => control.forwardSync(gone, 1)).toThrow(torch.DisposedError);
  });
});

describe('errors of the script', () => {
  test('carry its own stack, innermost first', async () => {
    const failing = await load('failing');
    const error: torch.jit.ScriptError = await failing.forward(torch.ones([2, 3]), torch.ones([2, 3])).catch((e) => e);
    expect(error).toBeInstanceOf(torch.jit.ScriptError);
    expect(error).toBeInstanceOf(torch.TorchError);
    expect(error.message).toMatch(
      /^mat1 and mat2 shapes cannot be multiplied \(2x3 and 2x3\)\n {4}in forward \(torchscript\.py:\d+\): return torch\.mm\(x, y\)\n {4}in forward \(torchscript\.py:\d+\): return self\.inner\(x, y\) \+ 1$/,
    );
    expect(error.scriptStack.map(({ function: name, source }) => [name, source])).toEqual([
      ['forward', 'return torch.mm(x, y)'],
      ['forward', 'return self.inner(x, y) + 1'],
    ]);
    expect(error.backtrace).toContain('Traceback of TorchScript, serialized code');
  });

  test('raised by it', async () => {
    const failing = await load('failing');
    expect(() => failing.callSync('refuse', ['no reason'])).toThrow('ValueError: refused: no reason\n    in refuse');
    await expect(failing.call('pick', [[1], 3])).rejects.toThrow('list index out of range\n    in pick');
    // And it goes on.
    expect(failing.callSync<number>('pick', [[1, 2], -1])).toBe(2);
  });
});

describe('state', () => {
  test('attributes', async () => {
    const counter = await load('counter');
    expect(counter.attributeNames).toEqual(
      expect.arrayContaining(['weight', 'total', 'calls', 'history', 'options', 'label', 'training']),
    );
    counter.forwardSync(torch.ones([2]));
    expect(counter.attribute('calls')).toBe(1);
    expect(counter.attribute('options')).toEqual({ rate: 0.5 });
    expect(counter.attribute<torch.Tensor>('total').toArray()).toEqual([1, 1]);
    counter.setAttribute('calls', 10);
    counter.setAttribute('history', [7]);
    await counter.forward(torch.ones([2]));
    expect([counter.attribute('calls'), counter.callSync('remember', [8])]).toEqual([11, [7, 8]]);
    counter.callSync<null>('reset');
    expect([counter.attribute('calls'), counter.attribute('history')]).toEqual([0, []]);
    expect(() => counter.attribute('none')).toThrow(/an attribute of this module for name .* There is /);
    expect(() => counter.setAttribute('calls', 'many')).toThrow("for argument 'calls'");
  });

  test('submodules share objects with the module around them', async () => {
    const training = await load('training');
    const linear = training.attribute<torch.jit.ScriptModule>('linear');
    expect(linear.methodNames).toEqual(['forward']);
    expect(Object.keys(linear.stateDict())).toEqual(['weight', 'bias']);
    const names = Object.keys(training.stateDict());
    expect(names).toEqual(expect.arrayContaining(['linear.weight', 'linear.bias', 'norm.running_mean']));
    torch.noGrad(() => linear.namedParameters()['weight']?.fill_(0));
    expect(training.namedParameters()['linear.weight']?.toArray()).toEqual([[0, 0, 0]]);
  });

  test('training mode', async () => {
    const training = await load('training');
    expect(training.isTraining).toBe(true);
    expect(training.eval()).toBe(training);
    expect(training.isTraining).toBe(false);
    const before = training.namedBuffers()['norm.running_mean']?.toArray();
    const twice = [training.forwardSync(x).toArray(), (await training.forward(x)).toArray()];
    expect(twice[0]).toEqual(twice[1]);
    expect(training.namedBuffers()['norm.running_mean']?.toArray()).toEqual(before);
    training.train();
    await training.forward(x);
    expect(training.namedBuffers()['norm.running_mean']?.toArray()).not.toEqual(before);
    expect(training.namedBuffers()['norm.num_batches_tracked']?.item()).toBe(1);
  });

  test('state dicts', async () => {
    const [one, two] = [await load('training'), await load('training')];
    one.eval();
    two.eval();
    torch.noGrad(() => one.namedParameters()['linear.bias']?.add_(1));
    expect(two.forwardSync(x).toArray()).not.toEqual(one.forwardSync(x).toArray());
    two.loadStateDict(one.stateDict());
    expect(two.forwardSync(x).toArray()).toEqual(one.forwardSync(x).toArray());
    const state = one.stateDict();
    expect(() => two.loadStateDict({ ...state, more: x })).toThrow("for state but received 'more'");
    expect(() => two.loadStateDict({ ...state, 'linear.bias': x })).toThrow('shape [1] for state[');
    const { 'linear.bias': _left, ...rest } = state;
    expect(() => two.loadStateDict(rest)).toThrow("a Tensor for state['linear.bias']");
  });

  test('dtypes, in place', async () => {
    const training = await load('training');
    const weight = training.namedParameters()['linear.weight'] as torch.Tensor;
    expect(training.eval().to('float64')).toBe(training);
    expect(weight.dtype).toBe('float64');
    expect(training.namedBuffers()['norm.num_batches_tracked']?.dtype).toBe('int64');
    expect(training.forwardSync(x.to('float64')).dtype).toBe('float64');
    training.to({ device: 'cpu', dtype: 'float32' }).to('cpu');
    expect(training.forwardSync(x).dtype).toBe('float32');
    expect(() => training.to('int64')).toThrow('a floating or complex dtype');
    expect(() => training.to('toaster')).toThrow(/toaster/);
    expect(() => training.to(3 as never)).toThrow('for target but received 3');
  });
});

describe('gradients', () => {
  test('go through a module to its input and its parameters, sync and async', async () => {
    const traced = await load('traced');
    const input = x.clone().requiresGrad_();
    const weights = traced.parameters();
    expect(weights.every((weight) => weight.requiresGrad)).toBe(true);
    const wanted = torch.grad(traced.forwardSync(input).square().sum(), [input, ...weights]);
    // The executor specialises during the first calls: none of them gives other numbers.
    for (let i = 0; i < 4; i++) {
      const output = i % 2 ? await traced.forward(input) : traced.forwardSync(input);
      const gradients = torch.grad(output.square().sum(), [input, ...weights]);
      gradients.forEach((gradient, index) => {
        expect(
          gradient
            .sub(wanted[index] as torch.Tensor)
            .abs()
            .max()
            .item(),
        ).toBeLessThan(1e-5);
      });
    }
  });

  test('are off inside of noGrad, also when the call is made there and runs later', async () => {
    const traced = await load('traced');
    expect(torch.noGrad(() => traced.forwardSync(x)).requiresGrad).toBe(false);
    const calls = torch.noGrad(() => Array.from({ length: 8 }, () => ({ promise: traced.forward(x) })));
    for (const { promise } of calls) expect((await promise).requiresGrad).toBe(false);
    expect((await traced.forward(x)).requiresGrad).toBe(true);
  });

  test('an optimizer of torch.optim trains it', async () => {
    const traced = await load('traced');
    const target = torch.tensor([
      [1, -1],
      [0.5, 2],
    ]);
    const optimizer = new torch.optim.Adam(traced.parameters(), { lr: 0.05 });
    const loss = async () => (await traced.forward(x)).sub(target).square().mean();
    const first = (await loss()).item();
    for (let i = 0; i < 60; i++) {
      optimizer.zeroGrad();
      (await loss()).backward();
      optimizer.step();
    }
    expect((await loss()).item()).toBeLessThan(first / 100);
  });
});

describe('save', () => {
  test('gives a module that can be loaded, with its state and files', async () => {
    const counter = await load('counter');
    counter.forwardSync(torch.tensor([1, 2]));
    counter.callSync('remember', [3]);
    const target = path.join(temporary, 'deep', 'er', 'counter.pt');
    await counter.save(target, { extraFiles: { 'note.txt': 'héllo', bytes: new Uint8Array([1, 2]) } });
    const again = await torch.jit.load(target, { extraFiles: ['note.txt', 'bytes'] });
    expect([String(again.extraFiles['note.txt']), [...(again.extraFiles['bytes'] ?? [])]]).toEqual(['héllo', [1, 2]]);
    expect([again.attribute('calls'), again.attribute('history')]).toEqual([1, [3]]);
    expect(again.forwardSync(torch.zeros([2])).toArray()).toEqual(counter.forwardSync(torch.zeros([2])).toArray());
    const fromBytes = await torch.jit.load(await counter.toBuffer());
    expect(fromBytes.attribute('calls')).toBe(2);
    await expect(counter.save('')).rejects.toThrow('a path for path');
    await expect(counter.save(target, { extraFiles: { a: 1 as never } })).rejects.toThrow("for extraFiles['a']");
  });
});

describe('copies for inference', () => {
  test.each(['freeze', 'optimizeForInference'] as const)(
    '%s computes the same and leaves the module alone',
    async (how) => {
      for (const name of ['traced', 'recurrent']) {
        const module = (await load(name)).eval();
        const input = name === 'traced' ? x : torch.rand([2, 5, 3]);
        const output = (from: torch.jit.ScriptModule): torch.Tensor => {
          const result = from.forwardSync<torch.Tensor | torch.Tensor[]>(input);
          return Array.isArray(result) ? (result[0] as torch.Tensor) : result;
        };
        const before = output(module);
        const copy = await module[how]();
        for (let i = 0; i < 3; i++) expect(output(copy).sub(before).abs().max().item()).toBeLessThan(1e-5);
        expect(copy.parameters()).toEqual([]);
        expect(() => copy.train()).toThrow('a module that can train');
        expect(module.parameters().length).toBeGreaterThan(0);
        expect(output(module).sub(before).abs().max().item()).toBeLessThan(1e-5);
      }
    },
  );

  test('keep what is asked for', async () => {
    const counter = (await load('counter')).eval();
    const copy = await counter.freeze({ preserve: ['peek', 'label'] });
    expect(copy.methodNames).toEqual(expect.arrayContaining(['forward', 'peek']));
    expect(copy.attribute('label')).toBe('counter');
    await expect(counter.freeze({ preserve: ['none'] })).rejects.toThrow("for preserve but received 'none'");
    await expect((await load('training')).freeze()).rejects.toThrow('Call module.eval() before');
  });
});

describe('lifetime', () => {
  test('dispose, using, tidy', async () => {
    const module = await load('traced');
    expect(String(module)).toBe('ScriptModule(forward)');
    const running = module.forward(x);
    module.dispose();
    module.dispose();
    expect((await running).shape).toEqual([2, 2]);
    expect([module.isDisposed, String(module)]).toEqual([true, 'ScriptModule(<disposed>)']);
    expect(() => module.forwardSync(x)).toThrow(torch.DisposedError);
    await expect(module.forward(x)).rejects.toThrow(torch.DisposedError);
    expect(() => module.parameters()).toThrow(torch.DisposedError);
    expect(() => module.attributeNames).toThrow(torch.DisposedError);

    const other = await load('traced');
    const [weight] = other.parameters() as [torch.Tensor];
    other.dispose();
    expect(weight.shape).toEqual([4, 3]);

    const structures = await load('structures');
    const { numTensors } = torch.memory();
    const sum = await torch.tidy(async () => {
      const result = await structures.forward<{ sum: torch.Tensor; product: torch.Tensor }>({ a: x, b: x });
      return result.sum;
    });
    expect(torch.memory().numTensors).toBe(numTensors + 1);
    sum.dispose();
  });

  test('code and schema', async () => {
    const control = await load('control');
    expect(control.schema()).toMatch(
      /^forward\(.*Tensor x, int times, float scale=1\., bool negate=False\) -> Tensor$/,
    );
    expect(control.code()).toMatch(/^def forward\(self,[\s\S]*torch\.zeros_like\(x\)/);
    expect(() => control.code('none')).toThrow('a method of this module');
  });
});
