import * as torch from 'node-torch';
import { readGolden } from '../goldens.js';

/** Nested arrays of numbers; null where there is no tensor. */
export type Nested = number | null | readonly Nested[];

interface Golden {
  x: number[][];
  y: number[];
  vX: number[][];
  vY: number[];
  vBoth: number[][];
  functional: Record<string, Nested>;
  differentiated: Record<string, Nested>;
  forwardMode: { primals: Nested; tangents: Nested; backward: Nested };
  hooks: { seen: Array<[string, Nested]>; a: Nested; b: Nested; product: Nested };
  hooksAfterChange: { seen: Array<[string, Nested]>; a: Nested; result: Nested };
  doubleBackward: Record<string, Nested[]>;
  gradcheck: { message: string };
}

export const golden = readGolden<Golden>('autograd');

const float64 = (data: torch.TensorLike): torch.Tensor => torch.tensor(data, { dtype: 'float64' });
const leaf = (data: torch.TensorLike): torch.Tensor => float64(data).requiresGrad_();

export const makeX = (): torch.Tensor => leaf(golden.x);
export const makeY = (): torch.Tensor => leaf(golden.y);
export const vX = (): torch.Tensor => float64(golden.vX);
export const vY = (): torch.Tensor => float64(golden.vY);
export const vBoth = (): torch.Tensor[] => golden.vBoth.map(float64);

/** The functions of scripts/goldens/autograd.py. */
export const both = (a: torch.Tensor, b: torch.Tensor): torch.Tensor[] => [
  a.mul(b).exp().sum(1),
  a.sin().mul(b.pow(3)).sum(0),
];
export const one = (a: torch.Tensor, b: torch.Tensor): torch.Tensor => a.mul(b).tanh();
export const scalar = (a: torch.Tensor, b: torch.Tensor): torch.Tensor =>
  a
    .pow(3)
    .mul(b.exp())
    .sum()
    .add(a.sum(0).mul(b.pow(2)).sum());
export const partial = (a: torch.Tensor, _b: torch.Tensor): torch.Tensor => a.pow(3).sum();

/** Tensors, also in arrays, as numbers. */
export function numbers(value: unknown): Nested {
  if (value instanceof torch.Tensor) return value.toArray() as Nested;
  if (Array.isArray(value)) return value.map(numbers);
  return value as Nested;
}

function flatten(value: Nested, path: string, found: Map<string, number | null>): void {
  if (Array.isArray(value)) {
    found.set(`${path}.length`, value.length);
    (value as Nested[]).forEach((each, i) => {
      flatten(each, `${path}[${i}]`, found);
    });
  } else found.set(path, value as number | null);
}

/** The same nesting, and numbers that differ in the last bits only: kernels differ between processors. */
export function expectClose(received: unknown, expected: Nested): void {
  const [left, right] = [new Map<string, number | null>(), new Map<string, number | null>()];
  flatten(numbers(received), '', left);
  flatten(expected, '', right);
  expect([...left.keys()]).toEqual([...right.keys()]);
  const apart = [...right].filter(([key, value]) => {
    const got = left.get(key) as number | null;
    if (value === null || got === null) return value !== got;
    return !(Math.abs(got - value) <= 1e-11 * Math.max(1, Math.abs(value)));
  });
  expect(apart.map(([key, value]) => `${key}: ${value} but ${left.get(key)}`)).toEqual([]);
}

/** What is thrown. */
export function thrownBy(fn: () => unknown): unknown {
  try {
    fn();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}
