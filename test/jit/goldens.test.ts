import * as path from 'node:path';
import * as torch from 'node-torch';
import { goldensFolder, readGolden } from '../goldens.js';

/** A value as scripts/goldens/torchscript.py writes it. */
type Encoded =
  | number
  | string
  | boolean
  | null
  | Encoded[]
  | { tensor: torch.NestedArray; dtype: torch.DType; shape: number[] }
  | { named: Record<string, Encoded> }
  | { dict: Array<[string | number, Encoded]> }
  | { complex: [number, number] };

interface Call {
  file: string;
  method: string;
  args: Encoded[];
  kwargs: Record<string, Encoded>;
  result: Encoded;
}

const { calls } = readGolden<{ calls: Call[] }>('torchscript');

function toInput(value: Encoded): torch.jit.ScriptInput {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(toInput);
  if ('tensor' in value) return torch.tensor(value.tensor as number[], { dtype: value.dtype }).reshape(value.shape);
  if ('named' in value) return Object.fromEntries(Object.entries(value.named).map(([k, v]) => [k, toInput(v)]));
  if ('dict' in value) return new Map(value.dict.map(([key, item]) => [key, toInput(item)]));
  return { re: value.complex[0], im: value.complex[1] };
}

function expectSame(actual: unknown, expected: Encoded, place: string): void {
  if (typeof expected !== 'object' || expected === null) {
    expect([place, actual]).toEqual([place, expected]);
  } else if (Array.isArray(expected)) {
    expect([place, Array.isArray(actual), (actual as unknown[]).length]).toEqual([place, true, expected.length]);
    for (const [index, item] of expected.entries())
      expectSame((actual as unknown[])[index], item, `${place}[${index}]`);
  } else if ('tensor' in expected) {
    const tensor = actual as torch.Tensor;
    expect([place, tensor.dtype, tensor.shape]).toEqual([place, expected.dtype, expected.shape]);
    const wanted = torch.tensor(expected.tensor as number[], { dtype: expected.dtype }).reshape(expected.shape);
    const difference = tensor.detach().sub(wanted).abs();
    // Products are added in another order on other processors.
    expect([place, difference.numel() === 0 || difference.max().item() < 2e-6]).toEqual([place, true]);
  } else if ('named' in expected) {
    const names = Object.keys(expected.named);
    expect((actual as unknown[]).length).toBe(names.length);
    names.forEach((name, index) => {
      expectSame((actual as unknown[])[index], expected.named[name] as Encoded, `${place}.${name}`);
      expect((actual as unknown as Record<string, unknown>)[name]).toBe((actual as unknown[])[index]);
    });
  } else if ('dict' in expected) {
    const stringKeys = expected.dict.every(([key]) => typeof key === 'string');
    const entries = stringKeys ? Object.entries(actual as object) : [...(actual as Map<unknown, unknown>)];
    expect(entries.map(([key]) => key)).toEqual(expected.dict.map(([key]) => key));
    for (const [index, [, item]] of expected.dict.entries())
      expectSame(entries[index]?.[1], item, `${place}{${index}}`);
  } else {
    expect(actual).toEqual({ re: expected.complex[0], im: expected.complex[1] });
  }
}

const files = [...new Set(calls.map((call) => call.file))];

describe.each(files)('%s.pt', (file) => {
  test.each(['call', 'callSync'] as const)('gives what Python gave, by %s', async (how) => {
    // Some have a state: their calls follow one another.
    const module = await torch.jit.load(path.join(goldensFolder, 'torchscript', `${file}.pt`));
    const mine = calls.filter((call) => call.file === file);
    expect(mine.length).toBeGreaterThan(0);
    for (const [index, call] of mine.entries()) {
      const kwargs = Object.fromEntries(Object.entries(call.kwargs).map(([key, value]) => [key, toInput(value)]));
      const result = await module[how](call.method, call.args.map(toInput), kwargs);
      expectSame(result, call.result, `${call.method} (${index})`);
    }
  });
});
