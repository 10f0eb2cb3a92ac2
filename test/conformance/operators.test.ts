import * as torch from 'node-torch';
import type { OperatorArgument, OperatorResult } from '../../dist/ops/operator.js';
import { readGolden } from '../goldens.js';

interface TensorJson {
  dtype: torch.DType;
  shape: number[];
  data: string;
  strides?: number[];
}

type Json = number | string | boolean | null | readonly Json[] | { readonly [key: string]: Json };

interface Case {
  op: string;
  args: Json[];
  kwargs?: Record<string, Json>;
  result?: Json;
  written?: Record<string, Json>;
  grads?: Json[];
  error?: string;
  close?: boolean;
}

/** What run.mjs drives the library with, so that it is tested too. */
interface Adapter {
  makeTensor(dtype: string, shape: number[], bytes: Uint8Array, strides?: number[], offset?: number): torch.Tensor;
  readBytes(tensor: torch.Tensor): { dtype: string; shape: number[]; bytes: Uint8Array };
  call(name: string, args: unknown[], kwargs: object, resultCount: number): OperatorResult[];
  callWithGrad: Adapter['call'];
  grads(outputs: torch.Tensor[], inputs: torch.Tensor[]): Array<torch.Tensor | null>;
  setup(): void;
}

const { createAdapter } = require('../../../scripts/conformance/adapter.cjs') as {
  createAdapter(library: typeof torch): Adapter;
};
const adapter = createAdapter(torch);
const { seed, cases } = readGolden<{ seed: number; cases: Case[] }>('operators');

const floating = new Set(['float32', 'float64', 'float16', 'bfloat16']);
const wordToNumber = new Map([
  ['nan', NaN],
  ['inf', Infinity],
  ['-inf', -Infinity],
  ['-0', -0],
]);

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const toNumber = (value: Json): number => wordToNumber.get(value as string) ?? (value as number);
const tensorOf = (value: Json): TensorJson | undefined =>
  isObject(value) && 't' in value ? (value['t'] as unknown as TensorJson) : undefined;

/** The argument that was written down; tensors go to `made` too. */
function toArgument(value: Json, made: torch.Tensor[]): OperatorArgument {
  if (Array.isArray(value)) return value.map((item: Json) => toArgument(item, made));
  if (!isObject(value)) return value as OperatorArgument;
  const tensor = tensorOf(value);
  if (tensor) {
    const { dtype, shape, data, strides } = tensor;
    const bytes = new Uint8Array(Buffer.from(data, 'base64'));
    const result = adapter.makeTensor(dtype, shape, bytes, strides, strides && 0);
    made.push(result);
    return result;
  }
  if ('int' in value) return BigInt(value['int'] as string);
  if ('float' in value) return { float: toNumber(value['float'] as Json) };
  return { re: toNumber(value['re'] as Json), im: toNumber(value['im'] as Json) };
}

/** Elements as numbers; complex ones as pairs. */
function numbers({ dtype, bytes }: { dtype: string; bytes: Uint8Array }): number[] {
  return Array.from(torch.frombuffer(bytes, { dtype }).dataSync() as ArrayLike<number>, Number);
}

/** As far as the last bits of different processors lie apart, by dtype. */
function near(got: number, wanted: number, dtype: string): boolean {
  const relative = dtype === 'float16' ? 2e-3 : dtype === 'bfloat16' ? 2e-2 : 2e-6;
  return Object.is(got, wanted) || Math.abs(got - wanted) <= relative * (1 + Math.abs(wanted));
}

function expectTensor(actual: unknown, { dtype, shape, data }: TensorJson, close: boolean): void {
  expect(actual).toBeInstanceOf(torch.Tensor);
  const got = adapter.readBytes(actual as torch.Tensor);
  expect({ dtype: got.dtype, shape: got.shape }).toEqual({ dtype, shape });
  const bytes = new Uint8Array(Buffer.from(data, 'base64'));
  if (Buffer.compare(got.bytes, bytes) === 0) return;
  const [values, wanted] = [numbers(got), numbers({ dtype, bytes })];
  // NaN has many bits.
  if (!close || values.some((value, i) => !near(value, wanted[i] as number, dtype))) expect(values).toEqual(wanted);
}

function expectValue(actual: unknown, expected: Json, close: boolean): void {
  const tensor = tensorOf(expected);
  if (tensor) expectTensor(actual, tensor, close);
  else if (Array.isArray(expected)) {
    expect(actual).toHaveLength(expected.length);
    expected.forEach((item: Json, i: number) => {
      expectValue((actual as unknown[])[i], item, close);
    });
  } else if (!isObject(expected)) expect(actual).toBe(expected);
  else if ('int' in expected) expect(actual).toBe(BigInt(expected['int'] as string));
  else if ('float' in expected) expect(actual).toBe(toNumber(expected['float'] as Json));
  else expect(actual).toEqual({ re: toNumber(expected['re'] as Json), im: toNumber(expected['im'] as Json) });
}

const resultCount = ({ result }: Case): number => (result === undefined ? 0 : 1);

function tensorsIn(value: unknown): torch.Tensor[] {
  if (value instanceof torch.Tensor) return [value];
  return Array.isArray(value) ? value.flatMap(tensorsIn) : [];
}

function build({ args, kwargs = {} }: Case) {
  const made: torch.Tensor[] = [];
  const positional = args.map((value) => toArgument(value, made));
  const named = Object.fromEntries(Object.entries(kwargs).map(([key, value]) => [key, toArgument(value, made)]));
  torch.manualSeed(seed);
  return { positional, named, made };
}

function runForward(one: Case): void {
  const { positional, named } = build(one);
  const call = () => adapter.call(one.op, positional, named, resultCount(one));
  if (one.error !== undefined) {
    let caught: unknown;
    try {
      call();
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(torch.TorchError);
    expect((caught as Error).message).toContain(one.error);
    return;
  }
  const close = one.close ?? false;
  const [result] = call();
  if (one.result === undefined) expect(result).toBeUndefined();
  else expectValue(result, one.result, close);
  for (const [key, expected] of Object.entries(one.written ?? {})) {
    const actual = key in named ? named[key] : positional[Number(key)];
    expectValue(actual, expected, close);
  }
}

function runBackward(one: Case): void {
  if (!one.grads) return;
  const { positional, named, made } = build(one);
  const leaves = made.filter((tensor) => floating.has(tensor.dtype)).map((tensor) => tensor.requiresGrad_());
  torch.manualSeed(seed);
  const outputs = tensorsIn(adapter.callWithGrad(one.op, positional, named, 1));
  expectValue(adapter.grads(outputs, leaves), one.grads, one.close ?? false);
}

const byOperator = new Map<string, Case[]>();
for (const one of cases) byOperator.set(one.op, [...(byOperator.get(one.op) ?? []), one]);

beforeAll(() => adapter.setup());

test.each([...byOperator])('%s: what PyTorch gives, writes, differentiates and refuses', (_name, group) => {
  const before = torch.memory().numTensors;
  for (const one of group) {
    torch.tidy(() => {
      runForward(one);
      runBackward(one);
    });
  }
  expect(torch.memory().numTensors).toBe(before);
});

test('every type that a schema of ATen may have is among them', () => {
  const typesOf = (names: Iterable<string>): Set<string> => {
    const types = new Set<string>();
    for (const name of names) {
      const schema = torch.ops.schema(name) as string;
      // Without alias annotations and the lengths of lists.
      const plain = schema.replace(/\([a-z!|]+(?: -> [a-z*|]+)?\)/g, '').replace(/\[\d+\]/g, '[]');
      for (const [, type = ''] of plain.matchAll(/[(,] ?([A-Z_a-z.]+(?:\[\]|\?)*) \w+/g)) types.add(type);
    }
    return types;
  };
  const everywhere = typesOf(torch.ops.names().filter((name) => name.startsWith('aten::')));
  const here = typesOf(byOperator.keys());
  expect([...everywhere].filter((type) => !here.has(type) && !elsewhere.has(type)).sort()).toEqual([]);
});

/** Types that test/ops/types.test.ts tries, and those whose operators need a device that is not there. */
const elsewhere = new Set(['Storage', 'Stream', 'Layout', '__torch__.torch.classes.rnn.CellParamsBase[]']);
