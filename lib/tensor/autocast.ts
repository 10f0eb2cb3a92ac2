import { rangeError, typeError } from '../errors.js';
import { native } from '../native/binding.js';
import { dtypes, normalizeDType } from './dtype.js';
import { refusePromise } from './synchronous.js';

/**
 * Runs `fn` with operators choosing their own precision: products of matrices and convolutions take their inputs as `dtype`, what needs more stays in (or goes to)
 * float32. Weights stay as they are; each is cast once in a region. For the forward pass and the loss: the backward pass follows by itself.
 *
 * @param dtype `'bfloat16'` or `'float16'`
 * @param fn a synchronous function
 * @throws TypeError or RangeError when an argument is another; what `fn` throws
 * @see https://docs.pytorch.org/docs/stable/amp.html (torch.autocast('cpu'))
 *
 * @example
 * const y = torch.autocast('bfloat16', () => x.matmul(w));
 * y.dtype; // 'bfloat16'
 */
export function autocast<T>(dtype: 'bfloat16' | 'float16', fn: () => T): T {
  if (typeof dtype !== 'string') throw typeError("'bfloat16' or 'float16'", 'dtype of autocast', dtype);
  const name = normalizeDType(dtype);
  if (name !== 'bfloat16' && name !== 'float16')
    throw rangeError("'bfloat16' or 'float16'", 'dtype of autocast', dtype);
  if (typeof fn !== 'function') throw typeError('a function', 'fn of autocast', fn);
  const before = native.setAutocast(dtypes[name].code);
  let result: T;
  try {
    result = fn();
  } finally {
    native.setAutocast(before);
  }
  refusePromise(result, 'autocast', 'The mode');
  return result;
}
