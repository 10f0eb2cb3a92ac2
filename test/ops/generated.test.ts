import { execFileSync, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';

import * as torch from 'node-torch';
import { readGolden } from '../goldens.js';

const root = path.resolve(__dirname, '..', '..', '..');
const generator = path.join(root, 'scripts', 'operators', 'generate.mjs');

interface Report {
  deprecated: string[];
  aten: { schemas: number; callable: number; leftOut: Record<string, string> };
  namespaces: Record<string, Record<'generated' | 'byHand' | 'leftOut', Record<string, string>>>;
}

const report = JSON.parse(execFileSync(process.execPath, [generator, '--report'], { encoding: 'utf8' })) as Report;
const x = torch.tensor([
  [1, -2, 3],
  [4, 5, -6],
]);

const { deprecated, ...golden } = readGolden<
  Record<string, Record<string, string>> & { deprecated: Record<string, number> }
>('overloads');

describe('the generated files', () => {
  test('are what the generator makes', () => {
    const run = spawnSync(process.execPath, [generator, '--check'], { encoding: 'utf8' });
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
  });

  test('are made from the schemas that libtorch has', () => {
    const facts = fs
      .readFileSync(path.join(root, 'scripts', 'operators', 'facts.txt'), 'utf8')
      .trimEnd()
      .split('\n');
    const known = facts.map((line) => line.split(' | ').slice(0, -3).join(' | '));
    const names = torch.ops.names().filter((name) => name.startsWith('aten::'));
    expect(known.sort()).toEqual(names.map((name) => torch.ops.schema(name)).sort());
  });

  test("have PyTorch's overloads in PyTorch's order", () => {
    for (const [space, functions] of Object.entries(golden)) {
      const { generated, byHand, leftOut } = report.namespaces[space] as Report['namespaces'][string];
      for (const [name, overloads] of Object.entries(functions)) {
        const ours = generated[name] ?? byHand[name];
        if (ours === undefined) expect([name, leftOut[name]]).toEqual([name, expect.stringMatching(/\.$/)]);
        else expect([space, name, ours]).toEqual([space, name, overloads]);
      }
    }
  });
});

describe('coverage', () => {
  test('of ATen: every schema can be called by its own name, but those listed', () => {
    expect(report.aten).toEqual({
      schemas: 3110,
      callable: 3109,
      leftOut: { record_stream: 'Streams of an accelerator have no form in JavaScript.' },
    });
    for (const name of torch.ops.names().filter((known) => known.startsWith('aten::'))) {
      const [base = '', overload = 'default'] = name.slice('aten::'.length).split('.');
      const packet = (torch.ops.aten as unknown as Record<string, Record<string, unknown>>)[base];
      if (name !== 'aten::record_stream') expect([name, typeof packet?.[overload]]).toEqual([name, 'function']);
    }
  });

  test('without the signatures that PyTorch deprecates', () => {
    expect(report.deprecated).toEqual(Object.keys(deprecated));
    expect(Object.values(deprecated).reduce((sum, count) => sum + count, 0)).toBe(44);
    for (const name of report.deprecated)
      expect([name, typeof torch.ops.aten[name as 'add']]).toEqual([name, 'function']);
    // The second order of arguments is an error, and not another result.
    expect(() => torch.add(x, 2 as never, x as never)).toThrow(TypeError);
  });

  test('of the public functions and methods: all but those listed with a reason', () => {
    let covered = 0;
    let hidden = 0;
    for (const { generated, byHand, leftOut } of Object.values(report.namespaces)) {
      covered += Object.keys(generated).length + Object.keys(byHand).length;
      hidden += Object.keys(leftOut).filter((name) => !name.startsWith('_')).length;
    }
    // What is written by hand later may be some of those left out now, and nothing may be lost.
    expect(covered + hidden).toBe(1474);
    expect(covered).toBeGreaterThanOrEqual(1330);
    for (const { leftOut } of Object.values(report.namespaces)) {
      for (const [name, why] of Object.entries(leftOut))
        expect([name, why]).toEqual([name, expect.stringMatching(/\.$/)]);
    }
  });

  test('every function and method is there', () => {
    const spaces: Record<string, unknown> = {
      torch,
      Tensor: torch.Tensor.prototype,
      linalg: torch.linalg,
      fft: torch.fft,
      special: torch.special,
      nn: torch.nn.functional,
      sparse: torch.sparse,
      nested: torch.nested,
    };
    const prefixes: Record<string, RegExp> = { sparse: /^_?sparse_|^_(?=sp)/, linalg: /^linalg_/, fft: /^fft_/ };
    Object.assign(prefixes, { special: /^special_/, nested: /^nested_/ });
    for (const [space, { generated }] of Object.entries(report.namespaces)) {
      for (const base of Object.keys(generated)) {
        const name = base
          .replace(prefixes[space] ?? '', '')
          .replace(/(?<=[^_])_+([a-zA-Z0-9])/g, (_, c) => c.toUpperCase());
        const fn = (spaces[space] as Record<string, unknown>)[name];
        expect([space, name, typeof fn]).toEqual([space, name, 'function']);
        expect((fn as { name: string }).name).toBe(name);
      }
    }
  });

  test('functions written by hand call every overload, but those listed', async () => {
    const script = `import('${path.join(root, 'scripts', 'operators', 'unreached.mjs')}').then((m) => console.log(JSON.stringify(m.unreached())))`;
    expect(JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }))).toEqual([]);
  });
});

describe('calls', () => {
  test('choose an overload by the types of their arguments', () => {
    expect(torch.clampMin(x, 0).toArray()).toEqual([
      [1, 0, 3],
      [4, 5, 0],
    ]);
    expect(torch.clampMin(x, torch.tensor([2, 0, 0])).toArray()).toEqual([
      [2, 0, 3],
      [4, 5, 0],
    ]);
    expect(torch.tensorSplit(x, 3, 1)).toHaveLength(3);
    expect(torch.tensorSplit(x, [1], 1).map((part) => part.shape)).toEqual([
      [2, 1],
      [2, 2],
    ]);
    expect(torch.nanmedian(x).item()).toBe(1);
    expect(torch.nanmedian(x, 1).values.toArray()).toEqual([1, 4]);
    expect(torch.linalg.norm(x, 'fro').item()).toBeCloseTo(Math.sqrt(91));
    expect(torch.linalg.norm(x, 1).item()).toBe(9);
    expect(torch.linalg.matrixRank(torch.eye(3), { tol: 0.5 }).item()).toBe(3);
    expect(torch.linalg.matrixRank(torch.eye(3), { atol: 2 }).item()).toBe(0);
  });

  test('take numbers on either side', () => {
    expect(torch.multiply(2, x).toArray()).toEqual(torch.multiply(x, 2).toArray());
    expect(torch.subtract(1, torch.tensor([1, 2], { dtype: 'int32' })).dtype).toBe('int32');
    expect(torch.floatPower(2, torch.tensor([3])).item()).toBe(8);
    expect(torch.bitwiseLeftShift(1, torch.tensor([3n])).item()).toBe(8);
    expect(torch.gcd(torch.tensor([12n]), 8n).item()).toBe(4);
    expect(torch.multiply(torch.tensor([1n]), 2n ** 60n).item()).toBe(2n ** 60n);
    expect(torch.multiply(torch.tensor([1]), { re: 0, im: 1 }).dtype).toBe('complex64');
  });

  test('take options in the place of any argument that may be left out, and of required ones by name', () => {
    expect(torch.aminmax(x, { dim: 1 }).max.toArray()).toEqual([3, 5]);
    expect(torch.nansum(x, [0], { keepdim: true }).shape).toEqual([1, 3]);
    expect(torch.nansum(x, [0], true).shape).toEqual([1, 3]);
    expect(torch.nansum(x, { dim: 0, dtype: 'double' }).dtype).toBe('float64');
    expect(torch.takeAlongDim(x, { indices: torch.tensor([[0n]]), dim: 1 }).toArray()).toEqual([[1], [4]]);
    expect(x.takeAlongDim(torch.tensor([[0n]]), { dim: 1 }).toArray()).toEqual([[1], [4]]);
    expect(torch.diff(x, undefined, { dim: 0 }).toArray()).toEqual([[3, 7, -9]]);
    expect(torch.clip(x, null, 0).toArray()).toEqual([
      [0, -2, 0],
      [0, 0, -6],
    ]);
  });

  test('write to out, also from functions written by hand', () => {
    const out = torch.zeros([2, 3]);
    expect(torch.absolute(x, { out })).toBe(out);
    expect(out.toArray()).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    expect(torch.add(x, 1, { out })).toBe(out);
    expect(torch.add(x, x, { alpha: 2, out }).toArray()).toEqual(x.mul(3).toArray());
    expect(torch.exp(x, { out })).toBe(out);
    expect(torch.matmul(x, x.t(), { out: torch.zeros([2, 2]) }).toArray()).toEqual(x.matmul(x.t()).toArray());
    expect(torch.zeros(2, 3, { out }).sum().item()).toBe(0);
    expect(torch.sum(x, 1, { out: torch.zeros([2]), keepdim: false }).toArray()).toEqual([2, 3]);
    const [values, indices] = [torch.zeros([2]), torch.zeros([2], { dtype: 'int64' })];
    const result = torch.max(x, 1, { out: [values, indices] });
    expect(result.values).toBe(values);
    expect(result[1]).toBe(indices);
    expect(indices.toArray()).toEqual([2, 1]);
    expect(
      torch
        .sort(x, { descending: true, out: [torch.zeros([0]), torch.zeros([0], { dtype: 'long' })] })
        .values.toArray(),
    ).toEqual(x.sort({ descending: true }).values.toArray());
    expect(torch.add(x, 1, { out: null as never }).shape).toEqual([2, 3]);
    expect(() => torch.max(x, 1, { out: values as never })).toThrow(TypeError);
    expect(() => torch.absolute(x, { out: [out] as never })).toThrow('Expected a Tensor for out but received an array');
    expect(() => torch.linalg.svd(x, { out: [out] as never })).toThrow('Expected an array of 3 Tensors for out');
    expect(() => torch.ones([2], { out, dtype: 'float32' } as never)).toThrow('Expected no dtype for ones with out');
  });

  test('give several results with names', () => {
    const { U, S, Vh } = torch.linalg.svd(x, false);
    expect([U.shape, S.shape, Vh.shape]).toEqual([[2, 2], [2], [2, 3]]);
    const result = torch.linalg.slogdet(torch.eye(2));
    expect(result).toHaveLength(2);
    expect(result.sign).toBe(result[0]);
    expect(Object.keys(result)).toEqual(['0', '1']);
    const kept = torch.tidy(() => torch.frexp(x));
    expect(kept.mantissa.isDisposed || kept.exponent.isDisposed).toBe(false);
  });

  test('change their tensor and give it back where the name ends in _', () => {
    const y = x.clone();
    expect(y.eq_(1)).toBe(y);
    expect(torch.negative_(y)).toBe(y);
    expect(y.toArray()).toEqual([
      [-1, -0, -0],
      [-0, -0, -0],
    ]);
    expect(y.round_({ decimals: 1 })).toBe(y);
  });

  test('take lists of integers one by one where nothing else follows', () => {
    expect(x.newZeros(2, 2).shape).toEqual([2, 2]);
    expect(x.newZeros(2, 2, { dtype: 'long' }).dtype).toBe('int64');
    expect(x.newZeros([3]).shape).toEqual([3]);
    expect(x.newZeros(3).shape).toEqual([3]);
    expect(x.newZeros(new Int32Array([1, 2])).shape).toEqual([1, 2]);
    expect(x.sumToSize(1, 3).shape).toEqual([1, 3]);
    expect(torch.blockDiag(x, x).shape).toEqual([4, 6]);
    expect(torch.blockDiag([x, x]).shape).toEqual([4, 6]);
    const image = torch.ones([1, 1, 4, 4]);
    expect(torch.nn.functional.avgPool2d(image, 2).shape).toEqual([1, 1, 2, 2]);
    expect(torch.nn.functional.avgPool2d(image, [2, 1], { stride: [1, 2] }).shape).toEqual([1, 1, 3, 2]);
  });

  test('take dtypes, layouts, devices, memory formats and reductions by name, and make what requires gradients', () => {
    expect(torch.scalarTensor(1, { dtype: 'torch.long' }).dtype).toBe('int64');
    expect(torch.trilIndices(2, 2, { device: 'cpu', dtype: 'int32' }).shape).toEqual([2, 3]);
    expect(x.newOnes([2], { requiresGrad: true }).requiresGrad).toBe(true);
    expect(torch.ops.aten.mse_loss(x, x.add(2)).item()).toBe(4);
    expect(torch.ops.aten.mse_loss(x, x.add(2), 'sum').item()).toBe(24);
    expect(torch.ops.aten.mse_loss(x, x.add(2), { reduction: 'none' }).shape).toEqual([2, 3]);
    expect(torch.resultType(x, 1)).toBe('float32');
    expect(torch.promoteTypes('int', 'half')).toBe('float16');
  });

  test('record gradients', () => {
    const leaf = torch.tensor([2, 3], { requiresGrad: true });
    torch.special.xlogy(leaf, leaf).sum().backward();
    expect(leaf.grad?.toArray()).toEqual([expect.closeTo(1 + Math.log(2)), expect.closeTo(1 + Math.log(3))]);
  });
});

describe('torch.ops.aten', () => {
  test('has operators, overloads and their names', () => {
    const { aten } = torch.ops;
    expect(aten.add.Tensor(x, x, { alpha: 2 }).toArray()).toEqual(x.mul(3).toArray());
    expect(aten.relu.default(x).toArray()).toEqual(x.relu().toArray());
    expect(aten.relu(x).toArray()).toEqual(x.relu().toArray());
    expect(aten.add(x, 1).toArray()).toEqual(x.add(1).toArray());
    expect(aten.add).toBe(aten.add);
    expect(aten._foreach_add([x, x], [1, 2]).map((item) => item.toArray())).toEqual([
      x.add(1).toArray(),
      x.add(2).toArray(),
    ]);
    const out = torch.zeros([2, 3]);
    expect(aten.add.out(x, 1, { out })).toBe(out);
    expect(aten.add(x, 1, { out })).toBe(out);
    expect('relu' in aten).toBe(true);
    expect('nope' in aten).toBe(false);
    expect((aten as unknown as Record<string, unknown>)['nope']).toBeUndefined();
    expect(Object.keys(aten)).toContain('native_layer_norm');
    expect((aten.add.Tensor as unknown as { name: string }).name).toBe('aten::add');
  });

  test('cannot be written to', () => {
    expect(() => {
      (torch.ops.aten as unknown as Record<string, unknown>)['add'] = 1;
    }).toThrow(TypeError);
  });
});

describe('errors', () => {
  test('say what was expected, for which argument, and what came', () => {
    expect(() => torch.absolute([1] as never)).toThrow(
      'Expected a Tensor for input but received an array of length 1. Make one of it with torch.tensor',
    );
    expect(() => torch.absolute(x, { nope: 1 } as never)).toThrow(
      "Expected input, out in the options of absolute but received 'nope'",
    );
    expect(() => torch.absolute(x, 1 as never)).toThrow(
      'Expected at most 1 arguments and an object of options for absolute but received 2: Tensor float32[2, 3], 1 of type number',
    );
    expect(() => torch.aminmax(x, { dim: 1.5 })).toThrow(/Expected an integer/);
    expect(() => x.takeAlongDim(x, 1, { dim: 1 })).toThrow('Expected dim once for takeAlongDim');
    expect(() => torch.scalarTensor(1, { dtype: 'float33' })).toThrow(RangeError);
    expect(() => torch.ops.aten.mse_loss(x, x, 'average' as never)).toThrow("Expected 'none', 'mean' or 'sum'");
  });

  test('list the signatures where no overload fits', () => {
    expect(() => torch.clampMin(x, 'a' as never)).toThrow(
      [
        'Expected the arguments of one of',
        '  clampMin(input: Tensor, min: Tensor, { out?: Tensor })',
        '  clampMin(input: Tensor, min: number, { out?: Tensor })',
        "but received Tensor float32[2, 3], 'a' of type string",
      ].join('\n'),
    );
    expect(() => torch.tensorSplit(x, 2, 0, 1 as never)).toThrow(TypeError);
    expect(() => (torch.clampMin as unknown as () => void)()).toThrow('but received none');
    const gone = torch.ones([1]);
    gone.dispose();
    expect(() => torch.clampMin(gone, 'a' as never)).toThrow('a Tensor that was disposed of');
  });

  test('of libtorch are passed on', () => {
    expect(() => torch.linalg.inv(x)).toThrow(torch.TorchError);
  });
});
