import { rangeError } from '../../errors.js';
import { checkTensor } from '../../ops/arguments.js';
import { operator } from '../../ops/operator.js';
import { noGrad } from '../../tensor/autograd.js';
import { tensor as makeTensor } from '../../tensor/creation.js';
import { tidy } from '../../tensor/scope.js';
import type { Tensor } from '../../tensor/tensor.js';
import { shapeError } from '../arguments.js';

const eyeOut = operator('aten::eye.m_out');
const zeroOp = operator('aten::zero_');
const indexPutOp = operator('aten::index_put_');

/**
 * Fills a matrix with the identity: ones on its diagonal, zeros elsewhere, in place.
 *
 * @param tensor two dimensions
 * @throws RangeError when it has another number of dimensions
 * @see https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.eye_
 */
export function eye_(tensor: Tensor): Tensor {
  checkTensor(tensor, 'tensor');
  const { shape } = tensor;
  if (shape.length !== 2) throw shapeError('a tensor with two dimensions', 'tensor', tensor);
  return noGrad(() => eyeOut(...shape, tensor));
}

/**
 * Fills the weight of a convolution so that it passes on its channels, as many as can be, in place.
 *
 * @param tensor `[outChannels, inChannels, ...]` with three to five dimensions
 * @param groups those of the convolution, each of which passes on its channels; default 1
 * @throws RangeError when `tensor` has another number of dimensions, or `groups` is no divisor of its first size
 * @see https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.dirac_
 */
export function dirac_(tensor: Tensor, groups = 1): Tensor {
  checkTensor(tensor, 'tensor');
  const { shape } = tensor;
  if (shape.length < 3 || shape.length > 5) throw shapeError('a tensor with 3, 4 or 5 dimensions', 'tensor', tensor);
  const [outputs, inputs, ...spatial] = shape as [number, number, ...number[]];
  const perGroup = outputs / groups;
  if (!Number.isInteger(groups) || !Number.isInteger(perGroup)) {
    throw rangeError(`a divisor of ${outputs}`, 'groups', groups);
  }
  const passed = Math.min(perGroup, inputs);
  const places = Array.from({ length: groups * passed }, (_, place) => ({
    output: Math.floor(place / passed) * perGroup + (place % passed),
    input: place % passed,
  }));
  const integers = (values: readonly number[]): Tensor => makeTensor(values, { dtype: 'int64' });
  tidy(() => {
    noGrad(() => {
      zeroOp(tensor);
      if (places.length === 0) return;
      const channels = [integers(places.map(({ output }) => output)), integers(places.map(({ input }) => input))];
      const centre = spatial.map((size) => integers([Math.floor(size / 2)]));
      indexPutOp(tensor, [...channels, ...centre], makeTensor(1, { dtype: tensor.dtype }));
    });
  });
  return tensor;
}
