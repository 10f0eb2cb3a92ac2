import { rangeError, typeError } from '../errors.js';
import { cpu, to } from '../ops/convert.js';
import { contiguous, detach } from '../ops/memory.js';
import { reshape } from '../ops/shape.js';
import { noGrad } from '../tensor/autograd.js';
import { tensor as makeTensor } from '../tensor/creation.js';
import type { DType } from '../tensor/dtype.js';
import type { TensorLike } from '../tensor/nested.js';
import { tidy } from '../tensor/scope.js';
import { Tensor } from '../tensor/tensor.js';

/** What `fit`, `evaluate` and `predict` take as data: a tensor, nested arrays, or a typed array. */
export type ArrayLikeData = Tensor | TensorLike;

/** How a flat typed array is laid out. */
export interface SampleLayout {
  /** Shape of one sample. */
  shape: readonly number[];
  /** How many there must be; without it, as many as the array has. */
  count?: number;
}

function layOut(flat: Tensor, data: ArrayLikeData, argument: string, { shape, count }: SampleLayout): Tensor {
  const perSample = shape.reduce((product, size) => product * size, 1);
  const length = flat.shape[0] ?? 0;
  // Of targets there may be one number a sample, whatever the output's shape.
  if (count !== undefined) return length === count * perSample ? reshape(flat, [-1, ...shape]) : flat;
  if (length % perSample === 0) return reshape(flat, [-1, ...shape]);
  throw rangeError(`a multiple of ${perSample} numbers, for samples of shape [${shape.join(', ')}],`, argument, data);
}

/**
 * Data as a native run reads it: a contiguous CPU tensor of `dtype`, `[samples, ...]`, without history.
 *
 * A flat typed array is laid out in samples when their shape is known. The result is always a tensor of its own (on the same memory where nothing
 * had to change), to be disposed of by whoever asked.
 *
 * @param argument the argument's name, for errors
 */
export function toSamples(data: ArrayLikeData, dtype: DType, argument: string, layout?: SampleLayout): Tensor {
  if (data === undefined || data === null) throw typeError('a Tensor, nested arrays or a typed array', argument, data);
  return tidy(() =>
    noGrad(() => {
      let result = data instanceof Tensor ? detach(data) : makeTensor(data as TensorLike);
      const { shape } = result;
      if (shape.length === 0) throw typeError('samples along the first axis', argument, data);
      if (result.dtype.startsWith('complex')) throw typeError('real numbers', argument, data);
      if (ArrayBuffer.isView(data) && layout !== undefined && layout.shape.length > 0) {
        result = layOut(result, data as TensorLike, argument, layout);
      }
      if (result.device !== 'cpu') result = cpu(result);
      if (result.dtype !== dtype) result = to(result, dtype);
      return contiguous(result);
    }),
  );
}
