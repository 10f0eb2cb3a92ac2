import { rangeError, typeError } from '../errors.js';
import { to } from '../ops/convert.js';
import { autocast } from '../tensor/autocast.js';
import type { Tensor } from '../tensor/tensor.js';

/** What products of matrices and convolutions of a model are computed in. */
export type Precision = 'float32' | 'bf16';

/** Checks an option that names a {@link Precision}; `'float32'` when it is left out. Keras' and PyTorch's names for bfloat16 are as good. */
export function checkPrecision(value: unknown, argument: string): Precision {
  if (value === undefined) return 'float32';
  if (typeof value !== 'string') throw typeError("'float32' or 'bf16'", argument, value);
  if (value === 'float32') return 'float32';
  if (['bf16', 'bfloat16', 'mixed_bfloat16'].includes(value)) return 'bf16';
  throw rangeError("'float32' or 'bf16'", argument, value);
}

/** A model's outputs in float32, computed with a precision. */
export function withPrecision(precision: Precision, compute: () => Tensor): Tensor {
  return precision === 'float32' ? compute() : to(autocast('bfloat16', compute), 'float32');
}
