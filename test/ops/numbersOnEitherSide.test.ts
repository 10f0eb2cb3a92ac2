import * as torch from 'node-torch';
import { readGolden } from '../goldens.js';
import { type Described, difference, parseElement, type WrittenNumber } from '../pythonNumbers.js';

type ScalarRow = [name: string, side: 'left' | 'right', dtype: string, scalar: torch.Scalar, result: Described];

interface Golden {
  scalars: { tensors: Record<string, WrittenNumber[]>; rows: ScalarRow[] };
}

const golden = readGolden<Golden>('creation');

// Of powers and quotients: Python computes 2 / x as 2 times the reciprocal of x.
const tolerances = new Map([
  ['float16', 2e-3],
  ['float32', 1e-6],
  ['complex64', 1e-6],
  ['float64', 1e-13],
  ['complex128', 1e-13],
]);

const functions = torch as unknown as Record<string, unknown>;

describe('numbers on either side', () => {
  const tensors = new Map(
    Object.entries(golden.scalars.tensors).map(([dtype, values]) => [
      dtype,
      torch.tensor(values.map(parseElement), { dtype }),
    ]),
  );
  const names = [...new Set(golden.scalars.rows.map(([name]) => name))];
  const rows = names.map((name): [string, ScalarRow[]] => [name, golden.scalars.rows.filter((row) => row[0] === name)]);

  test.each(rows)('%s', (name, cases) => {
    const fn = functions[name] as (input: torch.Operand, other: torch.Operand) => torch.Tensor;
    for (const [, side, dtype, scalar, expected] of cases) {
      const tensor = tensors.get(dtype) as torch.Tensor;
      const result = side === 'left' ? fn(scalar, tensor) : fn(tensor, scalar);
      const what = `${name} with ${JSON.stringify(scalar)} on the ${side} of ${dtype}`;
      expect([what, difference(result, expected, tolerances.get(expected.dtype) ?? 0)]).toEqual([what, null]);
    }
  });
});
