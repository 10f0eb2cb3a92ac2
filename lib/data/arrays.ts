import { typeError } from '../errors.js';
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

/**
 * Data as a native run reads it: a contiguous CPU tensor of `dtype`, `[samples, ...]`, without history.
 *
 * A flat typed array is laid out in samples of `sampleShape` when that is known. The result is always a tensor of its own (on the same memory where
 * nothing had to change), to be disposed of by whoever asked.
 *
 * @param argument the argument's name, for errors
 */
export function toSamples(
  data: ArrayLikeData,
  dtype: DType,
  argument: string,
  sampleShape?: readonly number[],
): Tensor {
  if (data === undefined || data === null) throw typeError('a Tensor, nested arrays or a typed array', argument, data);
  return tidy(() =>
    noGrad(() => {
      let result = data instanceof Tensor ? detach(data) : makeTensor(data as TensorLike);
      const { shape } = result;
      if (shape.length === 0) throw typeError('samples along the first axis', argument, data);
      if (
        !(data instanceof Tensor) &&
        ArrayBuffer.isView(data) &&
        sampleShape !== undefined &&
        sampleShape.length > 0
      ) {
        const perSample = sampleShape.reduce((product, size) => product * size, 1);
        if (shape[0] !== undefined && shape[0] % perSample === 0) result = reshape(result, [-1, ...sampleShape]);
      }
      if (result.device !== 'cpu') result = cpu(result);
      if (result.dtype !== dtype) result = to(result, dtype);
      return contiguous(result);
    }),
  );
}
