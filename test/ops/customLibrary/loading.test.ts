import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as torch from 'node-torch';
import { runCleanly } from '../../native/child.js';
import { buildLibrary, whyNoCompiler } from './build.js';

const reason = whyNoCompiler();
const describeWithCompiler = reason ? describe.skip : describe;
const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'node-torch-library-'));
afterAll(() => fs.rmSync(temporary, { recursive: true }));

type Operators<Names extends string> = Record<
  Names,
  torch.CustomOperator & Record<'int' | 'Tensor', torch.CustomOperator>
>;
const custom = torch.ops['custom'] as Operators<'axpy' | 'twice' | 'describe' | 'increment' | 'refuse'>;

describeWithCompiler(`a library of one's own${reason ? ` (skipped: ${reason})` : ''}`, () => {
  let library: string;
  // The compiler may take minutes on a busy machine.
  beforeAll(() => {
    library = buildLibrary('library.cc', { NAMESPACE: 'custom' });
  }, 600_000);

  test('is not there before it is loaded, and then is', () => {
    expect(custom.axpy).toBeUndefined();
    expect(() => torch.ops.call('custom::axpy', [torch.ones([1]), 1])).toThrow(
      'the name of an operator of this libtorch',
    );
    expect(torch.ops.schema('custom::axpy')).toBeNull();
    torch.ops.loadLibrary(path.relative('.', library));
    torch.ops.loadLibrary(library);
    expect(torch.ops.schema('custom::axpy')).toBe('custom::axpy(Tensor x, Tensor y, *, Scalar a=1) -> Tensor');
    expect(torch.ops.names()).toEqual(expect.arrayContaining(['custom::twice.int', 'custom::twice.Tensor']));
  });

  test('its operators are called by name and as members, with gradients', () => {
    const x = torch.tensor([1, 2], { requiresGrad: true });
    const y = torch.tensor([10, 20]);
    const byName = torch.ops.call('custom::axpy', [x, y], { a: 3 }) as torch.Tensor;
    const asMember = custom.axpy(x, y, { a: 3 }) as torch.Tensor;
    expect([byName.toArray(), asMember.toArray()]).toEqual([
      [13, 26],
      [13, 26],
    ]);
    expect(torch.grad(asMember.sum(), [x])[0]?.toArray()).toEqual([3, 3]);
    expect((custom.axpy(x, y) as torch.Tensor).toArray()).toEqual([11, 22]);
  });

  test('the overload that fits, or the one that is named', () => {
    expect(custom.twice(21)).toBe(42);
    expect((custom.twice(torch.tensor([4])) as torch.Tensor).toArray()).toEqual([8]);
    expect(custom.twice.int(2)).toBe(4);
    expect((custom.twice.Tensor(torch.ones([1])) as torch.Tensor).toArray()).toEqual([2]);
    expect(() => custom.twice('text')).toThrow(
      /Expected the arguments of one of\n.*custom::twice\(.*\n.*custom::twice\(.*\nbut received 'text'/,
    );
  });

  test('several results, optional arguments, writing in place, and its own errors', () => {
    const x = torch.ones([4]);
    const [shaped, name] = custom.describe(x, 'me', [2, 2]) as [torch.Tensor, string];
    expect([shaped.shape, name]).toEqual([[2, 2], 'me']);
    expect((custom.describe(x, { sizes: [4, 1] }) as unknown[])[1]).toBe('nobody');
    expect(custom.increment(x)).toBe(x);
    expect(x.toArray()).toEqual([2, 2, 2, 2]);
    expect(() => custom.refuse(x)).toThrow(torch.TorchError);
    expect(() => custom.refuse(x)).toThrow('refuse wants 17 dimensions, not 1');
    expect(() => custom.axpy(x, 'text')).toThrow("Expected a Tensor or a number for y but received 'text'");
    expect(() => custom.axpy(x, x, { b: 1 })).toThrow(
      "Expected x, y, a in the options of custom::axpy but received 'b'",
    );
  });

  test('in a process and its workers: loaded once, called everywhere', () => {
    const worker = `
      const { workerData, parentPort } = require('node:worker_threads');
      const torch = require(workerData.packageFolder);
      torch.ops.loadLibrary(workerData.library);
      parentPort.postMessage(torch.ops.custom.axpy(torch.ones([2]), 1).toArray());`;
    const program = `
      const { Worker } = require('node:worker_threads');
      const library = ${JSON.stringify(library)};
      const answer = () => new Promise((resolve, reject) => {
        const worker = new Worker(${JSON.stringify(worker)}, { eval: true, workerData: { packageFolder, library } });
        worker.once('message', resolve);
        worker.once('error', reject);
      });
      (async () => {
        const answers = await Promise.all([answer(), answer()]);
        answers.push(torch.ops.custom.axpy(torch.ones([2]), 2).toArray());
        console.log(JSON.stringify(answers));
      })();`;
    expect(JSON.parse(runCleanly(program))).toEqual([
      [2, 2],
      [2, 2],
      [3, 3],
    ]);
  });

  test('one that was built against another libtorch', () => {
    const other = buildLibrary('undefined.cc');
    expect(() => torch.ops.loadLibrary(other)).toThrow(
      /could not be loaded: .*undefined symbol: \S*aFunctionOfAnotherLibtorch.*\nIt was most likely built against another libtorch than 2\./,
    );
  }, 120_000);
});

describe('what is no library', () => {
  test('is told apart', () => {
    const text = path.join(temporary, 'text.so');
    fs.writeFileSync(text, 'hello');
    const damaged = path.join(temporary, 'damaged.so');
    fs.writeFileSync(damaged, Buffer.concat([Buffer.from('7f454c46', 'hex'), Buffer.alloc(100, 1)]));
    const empty = path.join(temporary, 'empty.so');
    fs.writeFileSync(empty, '');
    const { loadLibrary } = torch.ops;
    expect(() => loadLibrary(path.join(temporary, 'none.so'))).toThrow(/ENOENT.*none\.so/);
    expect(() => loadLibrary(text)).toThrow('it is none: its first bytes are those of no library');
    expect(() => loadLibrary(empty)).toThrow('it is none');
    expect(() => loadLibrary(temporary)).toThrow('it is a folder');
    expect(() => loadLibrary(damaged)).toThrow(`The library '${damaged}' could not be loaded: `);
    expect(() => loadLibrary('')).toThrow('the path of a shared library for file');
    expect(() => loadLibrary(3 as never)).toThrow('for file but received 3 of type number');
  });
});

describe('namespaces', () => {
  test('of libtorch itself', () => {
    const x = torch.tensor([3, 1, 2]);
    const aten = torch.ops.aten as unknown as Operators<'relu' | 'sort' | 'add' | 'no_such_operator'>;
    expect((aten.relu(x) as torch.Tensor).toArray()).toEqual([3, 1, 2]);
    const [values] = aten.sort(x, { descending: true }) as torch.Tensor[];
    expect(values?.toArray()).toEqual([3, 2, 1]);
    expect((aten.add.Tensor(x, x, { alpha: 2 }) as torch.Tensor).toArray()).toEqual([9, 3, 6]);
    expect(aten.no_such_operator).toBeUndefined();
  });

  test('objects that are arguments are no arguments by name', () => {
    const quantized = torch.ops['quantized'] as unknown as Operators<'linear_prepack' | 'linear_dynamic'>;
    const x = torch.ones([1, 2]);
    const weight = torch.ops.aten.quantize_per_tensor(torch.ones([3, 2]), 0.1, 0, 'qint8') as torch.Tensor;
    const packed = quantized.linear_prepack(weight, null);
    expect(packed).toBeInstanceOf(torch.OperatorObject);
    expect(quantized.linear_dynamic(x, packed as never)).toBeInstanceOf(torch.Tensor);
  });

  test('are the same object each time, and no promise', async () => {
    expect(torch.ops['custom']).toBe(torch.ops['custom']);
    expect(torch.ops['custom']?.['axpy']).toBe(torch.ops['custom']?.['axpy']);
    expect(await torch.ops).toBe(torch.ops);
    expect(Object.keys(torch.ops)).toEqual(expect.arrayContaining(['call', 'loadLibrary', 'names', 'schema']));
  });
});
