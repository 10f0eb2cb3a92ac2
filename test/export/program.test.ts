import * as path from 'node:path';
import * as torch from 'node-torch';
import { goldensFolder, readGolden } from '../goldens.js';

const file = (name: string): string => path.join(goldensFolder, 'torchscript', name);
const { calls } = readGolden<{
  calls: Array<{ x: number[][]; first: number[]; second: number[]; outputs: torch.NestedArray[] }>;
}>('exported_program');

type Outputs = { y: torch.Tensor; z: [torch.Tensor, torch.Tensor]; calls: torch.Tensor };
const load = async () => (await torch.export.load(file('program.pt2'))) as torch.export.ExportedProgram;

describe('an exported program', () => {
  test.each(['run', 'runSync'] as const)('gives what Python gave, by %s', async (how) => {
    const program = await load();
    expect(program.kind).toBe('program');
    for (const { x, first, second, outputs } of calls) {
      const kwargs = { scale: torch.tensor(0.5), pair: [torch.tensor(first), torch.tensor(second)] };
      const { y, z, calls: count } = await program[how]<Outputs>([torch.tensor(x)], kwargs);
      [y, z[0], z[1], count].forEach((actual, index) => {
        const wanted = torch.tensor(outputs[index] as number[]);
        expect(actual.shape).toEqual(wanted.shape);
        expect(actual.sub(wanted).abs().max().item()).toBeLessThan(2e-6);
      });
    }
  });

  test('has gradients and parameters', async () => {
    const program = await load();
    const kwargs = { scale: torch.tensor(0.5), pair: [torch.ones([2]), torch.ones([3])] };
    const { y } = await program.run<Outputs>([torch.rand([2, 3])], kwargs);
    const parameters = program.namedParameters();
    expect(Object.keys(parameters)).toEqual(expect.arrayContaining(['linear.weight', 'linear.bias', 'norm.weight']));
    expect(torch.grad(y.sum(), [parameters['linear.weight'] as torch.Tensor])[0]?.shape).toEqual([4, 3]);
    expect(torch.noGrad(() => program.runSync<Outputs>([torch.rand([2, 3])], kwargs)).y.requiresGrad).toBe(false);
  });

  test('refuses inputs that it was not exported for', async () => {
    const program = await load();
    const x = torch.rand([2, 3]);
    const kwargs = { scale: torch.tensor(0.5), pair: [torch.ones([2]), torch.ones([3])] };
    const run =
      (...args: Parameters<typeof program.runSync>) =>
      () =>
        program.runSync(...args);
    expect(run([], kwargs)).toThrow('an array of length 1 for args');
    expect(run([x])).toThrow('Expected an object with scale, pair for kwargs but received one with nothing');
    expect(run([x], { ...kwargs, pair: [x] })).toThrow('an array of length 2 for kwargs.pair');
    expect(run([3], kwargs)).toThrow('a Tensor for args[0] but received 3');
    expect(run([torch.rand([2, 4])], kwargs)).toThrow(/shape \[\w+, 3\] for args\[0\] but received float32\[2, 4\]/);
    expect(run([torch.rand([65, 3])], kwargs)).toThrow(/is from \d+ to 64/);
    expect(run([x.to('float64')], kwargs)).toThrow('dtype float32');
    program.dispose();
    expect(run([x], kwargs)).toThrow(torch.DisposedError);
  });

  test('files that are none', async () => {
    await expect(torch.export.load(file('traced.pt'))).rejects.toThrow('read with torch.jit.load()');
    await expect(torch.export.load(path.join(goldensFolder, 'ops.json'))).rejects.toThrow('no zip archive');
    await expect(torch.export.load(goldensFolder)).rejects.toThrow('it is a folder');
    await expect(torch.export.load(file('program.pt2'), { model: 'other' })).rejects.toThrow('one of model for model');
    await expect(torch.export.load('')).rejects.toThrow('a path for path');
  });
});
