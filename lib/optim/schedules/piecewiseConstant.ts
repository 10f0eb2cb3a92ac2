import { rangeError, typeError } from '../../errors.js';
import { operator } from '../../ops/operator.js';
import type { Tensor } from '../../tensor/tensor.js';
import { checkNumber } from '../options.js';
import type { LearningRateSchedule } from './schedule.js';

const full = operator('aten::full');
const gtScalar = operator('aten::gt.Scalar');
const where = operator('aten::where.self');

/** Options of {@link piecewiseConstant}. */
export interface PiecewiseConstantOptions {
  /** Batches after which the rate changes, in ascending order. */
  boundaries: readonly number[];
  /** The rates between them: one more. */
  values: readonly number[];
}

function checkNumbers(values: unknown, name: string): number[] {
  if (!Array.isArray(values)) throw typeError('an array of numbers', name, values);
  return values.map((value, i) => checkNumber(value, `${name}[${i}]`, 0));
}

/**
 * `values[0]` up to the batch with the number `boundaries[0]` (they are counted from 0), `values[1]` up to `boundaries[1]`, and so on.
 *
 * @throws TypeError or RangeError when an option is no array of numbers, or numbers are not in their range or order
 * @see https://keras.io/api/optimizers/learning_rate_schedules/piecewise_constant_decay/
 *
 * @example
 * const lr = torch.optim.schedules.piecewiseConstant({ boundaries: [1000, 2000], values: [0.1, 0.01, 0.001] });
 * model.compile({ optimizer: new torch.optim.SGD({ lr }), loss: 'mse' });
 */
export function piecewiseConstant(options: PiecewiseConstantOptions): LearningRateSchedule {
  const boundaries = checkNumbers(options?.boundaries, 'boundaries');
  const values = checkNumbers(options.values, 'values');
  if (values.length !== boundaries.length + 1) {
    throw new RangeError(
      `Expected one value more than there are boundaries but received ${values.length} values and ${boundaries.length} boundaries`,
    );
  }
  const fallen = boundaries.findIndex((boundary, i) => i > 0 && boundary <= (boundaries[i - 1] as number));
  if (fallen > 0) {
    throw rangeError(`a number above boundaries[${fallen - 1}]`, `boundaries[${fallen}]`, boundaries[fallen]);
  }
  const constant = (value: number | undefined): Tensor => full([], value, 'float64');
  return {
    name: 'piecewiseConstant',
    config: { boundaries, values },
    rate: (batches) =>
      boundaries.reduce(
        (rate, boundary, i) => where(gtScalar(batches, boundary), constant(values[i + 1]), rate),
        constant(values[0]),
      ),
  };
}
