import { checkTensor } from '../../ops/arguments.js';
import { normal_ } from '../../ops/inPlaceRandom.js';
import { operator } from '../../ops/operator.js';
import { noGrad } from '../../tensor/autograd.js';
import { empty } from '../../tensor/creation.js';
import { tidy } from '../../tensor/scope.js';
import type { Tensor } from '../../tensor/tensor.js';
import { checkNumber, readArguments, shapeError } from '../arguments.js';
import type { GainOptions } from './gain.js';
import type { InitArguments } from './initArguments.js';

const transposeOp = operator('aten::t');
const qrOp = operator<[Tensor, Tensor]>('aten::linalg_qr');
const diagonalOp = operator('aten::diagonal');
const signOp = operator('aten::sign');
const mulInPlace = operator('aten::mul_.Tensor');
const viewAsOp = operator('aten::view_as');
const copyOp = operator('aten::copy_');

/**
 * Fills a tensor with a matrix whose rows, or columns, are orthonormal, in place. Saxe et al. 2013, https://arxiv.org/abs/1312.6120.
 *
 * @param tensor at least two dimensions; those behind the first count as one
 * @param rest the factor `gain`, default 1; or options, with a `generator`
 * @throws RangeError when it has fewer dimensions
 * @see https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.orthogonal_
 */
export function orthogonal_(tensor: Tensor, ...rest: InitArguments<[gain: number], GainOptions>): Tensor {
  checkTensor(tensor, 'tensor');
  const { gain = 1, generator } = readArguments<GainOptions>(rest, 'orthogonal_', ['gain', 'generator']);
  checkNumber(gain, 'gain');
  if (tensor.ndim < 2) throw shapeError('a tensor with at least two dimensions', 'tensor', tensor);
  if (tensor.numel() === 0) return tensor;
  const rows = tensor.size(0);
  const columns = tensor.numel() / rows;
  tidy(() => {
    noGrad(() => {
      const drawn = normal_(empty([rows, columns], { dtype: tensor.dtype, device: tensor.device }), 0, 1, {
        generator,
      });
      const [q, r] = qrOp(rows < columns ? transposeOp(drawn) : drawn);
      // Without the signs Q would not be uniform: https://arxiv.org/abs/math-ph/0609050.
      mulInPlace(q, signOp(diagonalOp(r)));
      const matrix = rows < columns ? transposeOp(q) : q;
      copyOp(viewAsOp(tensor, matrix), matrix);
      mulInPlace(tensor, gain);
    });
  });
  return tensor;
}
