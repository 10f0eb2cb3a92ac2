type Scalar = number | bigint | boolean;

const numbers = (values: readonly Scalar[]): number[] => values.map(Number);

function arithmetic(compute: (a: number, b: number) => number | boolean): (...values: Scalar[]) => number | boolean {
  return (...values) => {
    const [a = Number.NaN, b = Number.NaN] = numbers(values);
    return compute(a, b);
  };
}

/** What exported programs compute with sizes: Python's operators on numbers, by their names in a program. */
export const pythonOperators: Readonly<Record<string, (...values: Scalar[]) => number | boolean>> = {
  '_operator.add': arithmetic((a, b) => a + b),
  '_operator.sub': arithmetic((a, b) => a - b),
  '_operator.mul': arithmetic((a, b) => a * b),
  '_operator.truediv': arithmetic((a, b) => a / b),
  '_operator.floordiv': arithmetic((a, b) => Math.floor(a / b)),
  '_operator.mod': arithmetic((a, b) => a - b * Math.floor(a / b)),
  '_operator.pow': arithmetic((a, b) => a ** b),
  '_operator.neg': arithmetic((a) => -a),
  '_operator.pos': arithmetic((a) => a),
  '_operator.lt': arithmetic((a, b) => a < b),
  '_operator.le': arithmetic((a, b) => a <= b),
  '_operator.gt': arithmetic((a, b) => a > b),
  '_operator.ge': arithmetic((a, b) => a >= b),
  '_operator.eq': arithmetic((a, b) => a === b),
  '_operator.ne': arithmetic((a, b) => a !== b),
  '_operator.and_': arithmetic((a, b) => a !== 0 && b !== 0),
  '_operator.or_': arithmetic((a, b) => a !== 0 || b !== 0),
  'math.ceil': arithmetic(Math.ceil),
  'math.floor': arithmetic(Math.floor),
  'math.trunc': arithmetic(Math.trunc),
  'torch.sym_float': arithmetic((a) => a),
  'torch.sym_int': arithmetic(Math.trunc),
  'torch.sym_max': arithmetic(Math.max),
  'torch.sym_min': arithmetic(Math.min),
  'torch.sym_not': arithmetic((a) => a === 0),
  'torch._sym_sqrt': arithmetic(Math.sqrt),
};
