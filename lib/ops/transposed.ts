import { Tensor } from '../tensor/tensor.js';
import { operator } from './operator.js';

/** Attributes of PyTorch's tensors that are operators. */
export interface TransposedViews {
  /**
   * The tensor with its dimensions in reverse order. For matrices; of others use `mT`.
   *
   * @see https://docs.pytorch.org/docs/stable/tensors.html#torch.Tensor.T
   */
  readonly T: Tensor;
  /**
   * A matrix transposed and conjugated; a tensor of fewer than two dimensions conjugated.
   *
   * @see https://docs.pytorch.org/docs/stable/tensors.html#torch.Tensor.H
   */
  readonly H: Tensor;
  /**
   * The last two dimensions transposed.
   *
   * @see https://docs.pytorch.org/docs/stable/tensors.html#torch.Tensor.mT
   */
  readonly mT: Tensor;
  /**
   * The last two dimensions transposed, and conjugated.
   *
   * @see https://docs.pytorch.org/docs/stable/tensors.html#torch.Tensor.mH
   */
  readonly mH: Tensor;
}

const operators = { T: 'numpy_T', H: 'matrix_H', mT: 'mT', mH: 'mH' };

for (const [name, operatorName] of Object.entries(operators)) {
  const op = operator(`aten::${operatorName}`);
  Object.defineProperty(Tensor.prototype, name, {
    get(this: Tensor): Tensor {
      return op(this);
    },
    configurable: true,
    enumerable: false,
  });
}

declare module '../tensor/tensor.js' {
  interface Tensor extends TransposedViews {}
}
