import * as torch from 'node-torch';
import { readGolden } from '../goldens.js';
import { expectResult, type Inputs, type Json, toArgument } from './goldenCase.js';

interface Case {
  /** Namespace and PyTorch's name: `linalg.inv`. */
  fn: string;
  args: Json[];
  kwargs?: Record<string, Json>;
  result: Json;
  names?: string[];
  close?: boolean;
}

type AnyFunction = (...args: unknown[]) => unknown;
type Table = Readonly<Record<string, AnyFunction | undefined>>;

const golden = readGolden<{ seed: number; inputs: Inputs; cases: Case[] }>('generated');

const spaces: Readonly<Record<string, unknown>> = {
  torch,
  linalg: torch.linalg,
  fft: torch.fft,
  special: torch.special,
  nn: torch.nn.functional,
};
const methods = torch.Tensor.prototype as unknown as Table;

const camelCase = (name: string): string =>
  name.replace(/(?<=[^_])_+([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** The forms of one call: as a function, and as a method where there is one. */
function formsOf(fn: string): Array<(args: unknown[]) => unknown> {
  const [space = '', ...rest] = fn.split('.');
  if (space === 'aten') {
    const [name = '', overload] = rest;
    const packet = (torch.ops.aten as unknown as Table)[name] as unknown as Table & AnyFunction;
    return [(args) => (overload === undefined ? packet(...args) : packet[overload]?.(...args))];
  }
  const name = camelCase(rest.join('.'));
  // Not a getter, such as that of `real`.
  const method = Object.getOwnPropertyDescriptor(methods, name)?.value as AnyFunction | undefined;
  const asFunction = (spaces[space] as Table | undefined)?.[name];
  const forms: Array<(args: unknown[]) => unknown> = [];
  if (asFunction) forms.push((args) => asFunction(...args));
  if (method && (space === 'torch' || space === 'Tensor')) {
    forms.push(([self, ...others]) => (self instanceof torch.Tensor ? method.call(self, ...others) : undefined));
  }
  return forms;
}

test.each(golden.cases.map((one, index): [string, Case] => [`${index} ${one.fn}`, one]))(
  '%s gives what Python gives',
  (_, { fn, args, kwargs, result, names, close = false }) => {
    const forms = formsOf(fn);
    expect(forms).not.toHaveLength(0);
    for (const form of forms) {
      torch.tidy(() => {
        const values = args.map((value) => toArgument(value, golden.inputs));
        const options = Object.entries(kwargs ?? {}).map(([key, value]) => [
          camelCase(key),
          toArgument(value, golden.inputs),
        ]);
        if (options.length > 0) values.push(Object.fromEntries(options));
        torch.manualSeed(golden.seed);
        const actual = form(values);
        if (actual === undefined) return;
        expectResult(
          actual instanceof torch.Tensor && actual.layout !== 'strided' ? actual.toDense() : actual,
          result,
          close,
        );
        for (const [index, name] of (names ?? []).entries()) {
          const results = actual as Record<string, unknown> & unknown[];
          expect(results[camelCase(name)]).toBe(results[index]);
        }
        if (fn.endsWith('_')) expect(actual).toBe(values[0]);
      });
    }
  },
);

test('nothing is left behind', () => {
  const before = torch.memory().numTensors;
  torch.tidy(() => {
    for (const { fn, args } of golden.cases.filter(({ kwargs }) => kwargs === undefined)) {
      for (const form of formsOf(fn)) form(args.map((value) => toArgument(value, golden.inputs)));
    }
  });
  expect(torch.memory().numTensors).toBe(before);
});
