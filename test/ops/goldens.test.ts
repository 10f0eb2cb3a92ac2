import { readFileSync } from 'node:fs';

import * as torch from 'node-torch';
import * as functions from '../../dist/ops/index.js';
import type { OperatorArgument } from '../../dist/ops/operator.js';
import { readGolden } from '../goldens.js';

type Json = number | string | boolean | null | readonly Json[] | { readonly [key: string]: Json };

interface TensorJson {
  dtype: torch.DType;
  shape: number[];
  data: Json[];
}

interface Case {
  fn: string;
  args: Json[];
  result: Json;
  close?: boolean;
}

type AnyFunction = (...args: unknown[]) => unknown;

const golden = readGolden<{ seed: number; inputs: Record<string, TensorJson>; cases: Case[] }>('ops');
const functionTable = functions as unknown as Record<string, AnyFunction>;
const methodTable = torch.Tensor.prototype as unknown as Record<string, AnyFunction>;

// Written differently as a method: the tensor is not the first argument.
const noMethodOfSameForm = new Set(['where']);

function isObject(value: Json): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toElement(value: Json): torch.Element {
  if (isObject(value)) return 'float' in value ? Number(value['float']) : (value as unknown as torch.Complex);
  return value as number;
}

function makeTensor({ dtype, shape, data }: TensorJson): torch.Tensor {
  // A clone, because some operators refuse views.
  return torch.tensor(data.map(toElement), { dtype }).reshape(shape).clone();
}

function toArgument(value: Json): unknown {
  if (Array.isArray(value)) return value.map(toArgument);
  if (!isObject(value)) return value;
  if (typeof value['tensor'] === 'string') return makeTensor(golden.inputs[value['tensor']] as TensorJson);
  if ('float' in value || 're' in value) return toElement(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toArgument(item)]));
}

function elements(tensor: torch.Tensor): number[] {
  return Array.from(tensor.contiguous().dataSync() as ArrayLike<number | bigint>, Number);
}

function expectResult(actual: unknown, expected: Json, close: boolean): void {
  if (Array.isArray(expected)) {
    expect(actual).toHaveLength(expected.length);
    expected.forEach((item, i) => {
      expectResult((actual as unknown[])[i], item, close);
    });
    return;
  }
  if (!isObject(expected)) {
    expect(actual).toBe(expected);
    return;
  }
  const { dtype, shape, data } = expected as unknown as TensorJson;
  const tensor = actual as torch.Tensor;
  expect(tensor).toBeInstanceOf(torch.Tensor);
  expect({ dtype: tensor.dtype, shape: tensor.shape }).toEqual({ dtype, shape });
  const values = data
    .map(toElement)
    .flatMap((value) => (typeof value === 'object' ? [value.re, value.im] : [Number(value)]));
  const got = elements(tensor);
  if (!close) {
    expect(got).toEqual(values);
    return;
  }
  expect(got).toHaveLength(values.length);
  for (const [i, value] of values.entries()) {
    const near = Object.is(got[i], value) || Math.abs((got[i] as number) - value) <= 1e-7 + 1e-6 * Math.abs(value);
    if (!near) expect(got).toEqual(values);
  }
}

const byFunction = new Map<string, Case[]>();
for (const one of golden.cases) byFunction.set(one.fn, [...(byFunction.get(one.fn) ?? []), one]);

describe.each([...byFunction])('%s', (name, cases) => {
  test('gives what Python gives, as a function and as a method', () => {
    for (const { args, result, close = false } of cases) {
      const forms: Array<(args: unknown[]) => unknown> = [];
      // As the library exports it, which for most is the function with an out= form around it.
      const fn = functionTable[name] && (torch as unknown as Record<string, AnyFunction>)[name];
      if (fn) forms.push((values) => fn(...values));
      const method = methodTable[name];
      if (method && !noMethodOfSameForm.has(name)) {
        forms.push(([self, ...rest]) => (self instanceof torch.Tensor ? method.apply(self, rest) : undefined));
      }
      expect(forms).not.toHaveLength(0);
      for (const form of forms) {
        torch.tidy(() => {
          const values = args.map(toArgument);
          torch.manualSeed(golden.seed);
          const actual = form(values);
          if (actual === undefined) return;
          expectResult(actual, result, close);
          // What ends in _ changes its tensor and returns it: the very same object.
          if (name.endsWith('_')) expect(actual).toBe(values[0]);
        });
      }
    }
  });
});

test('every operator that is written by hand has a golden', () => {
  const names = new Set([
    ...Object.keys(functionTable).filter((name) => typeof functionTable[name] === 'function'),
    ...Object.getOwnPropertyNames(methodTable).filter((name) => {
      const descriptor = Object.getOwnPropertyDescriptor(methodTable, name);
      return typeof descriptor?.value === 'function' && !ofTensorItself.has(name) && !generatedMethods.has(name);
    }),
  ]);
  expect([...names].filter((name) => !byFunction.has(name)).sort()).toEqual([]);
  expect(names.size).toBeGreaterThanOrEqual(250);
});

/** Methods that are generated from schemas. */
const generatedMethods = new Set(
  [...readFileSync('lib/ops/generated/methods.ts', 'utf8').matchAll(/^ {2}(\w+): '/gm)].map((match) => match[1]),
);

/** Methods that the class itself brings. */
const ofTensorItself = new Set([
  'constructor',
  'size',
  'dim',
  'numel',
  'isContiguous',
  'sharesStorage',
  'requiresGrad_',
  'backward',
  'data',
  'dataSync',
  'toArray',
  'item',
  'dispose',
  'toString',
  'toJSON',
]);

test('the library exports them', () => {
  for (const name of Object.keys(functionTable)) {
    expect((torch as unknown as Record<string, unknown>)[name]).toBeInstanceOf(Function);
  }
});

test('nothing is left behind', () => {
  const before = torch.memory().numTensors;
  torch.tidy(() => {
    for (const { fn, args } of golden.cases) {
      const values = args.map(toArgument) as OperatorArgument[];
      const call = functionTable[fn] ?? ((self: unknown, ...rest: unknown[]) => methodTable[fn]?.apply(self, rest));
      call(...values);
    }
  });
  expect(torch.memory().numTensors).toBe(before);
});
