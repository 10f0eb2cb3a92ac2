import { readFileSync } from 'node:fs';

import * as torch from 'node-torch';
import * as functions from '../../dist/ops/index.js';
import type { OperatorArgument } from '../../dist/ops/operator.js';
import { readGolden } from '../goldens.js';
import { expectResult, type Inputs, type Json, toArgument } from './goldenCase.js';

interface Case {
  fn: string;
  args: Json[];
  result: Json;
  close?: boolean;
}

type AnyFunction = (...args: unknown[]) => unknown;

const golden = readGolden<{ seed: number; inputs: Inputs; cases: Case[] }>('ops');
const functionTable = functions as unknown as Record<string, AnyFunction>;
const methodTable = torch.Tensor.prototype as unknown as Record<string, AnyFunction>;

// Written differently as a method: the tensor is not the first argument.
const noMethodOfSameForm = new Set(['where']);

const toValue = (value: Json): unknown => toArgument(value, golden.inputs);

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
          const values = args.map(toValue);
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

// Functions that PyTorch has in Python have theirs, with gradients, in test/nn.
const ofPython = new Set(readGolden<{ cases: { fn: string }[] }>('functional').cases.map(({ fn }) => fn));
/** Compared with Python in at.test.ts, generator.test.ts, dtypeFacts.test.ts, printedKinds.test.ts, values.test.ts and frombuffer.test.ts. */
const goldenElsewhere = new Set([
  ...['at', 'setAt', 'index', 'indexPut', 'indexPut_'],
  ...['cauchy_', 'geometric_', 'logNormal_', 'poisson'],
  ...['canCast', 'promoteTypes', 'qscheme', 'resultType'],
  ...['OperatorObject', 'bytes', 'bytesSync'],
]);

test('every operator that is written by hand has a golden', () => {
  const names = new Set([
    ...Object.keys(functionTable).filter((name) => typeof functionTable[name] === 'function'),
    ...Object.getOwnPropertyNames(methodTable).filter((name) => {
      const descriptor = Object.getOwnPropertyDescriptor(methodTable, name);
      return typeof descriptor?.value === 'function' && !ofTensorItself.has(name) && !generatedMethods.has(name);
    }),
  ]);
  const has = (name: string) => byFunction.has(name) || ofPython.has(name) || goldenElsewhere.has(name);
  expect([...names].filter((name) => !has(name)).sort()).toEqual([]);
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
  'toArrayAsync',
  'itemAsync',
  'requiresGrad_',
  'isInference',
  'retainGrad',
  'registerHook',
  'registerPostAccumulateGradHook',
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
      const values = args.map(toValue) as OperatorArgument[];
      const call = functionTable[fn] ?? ((self: unknown, ...rest: unknown[]) => methodTable[fn]?.apply(self, rest));
      call(...values);
    }
  });
  expect(torch.memory().numTensors).toBe(before);
});
