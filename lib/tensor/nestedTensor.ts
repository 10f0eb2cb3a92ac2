import { typeError } from '../errors.js';
import { operator } from '../ops/operator.js';
import { type TensorOptions, tensor } from './creation.js';
import { checkOptions, dtypeOf, finish } from './creationOptions.js';
import type { TensorLike } from './nested.js';
import type { Tensor } from './tensor.js';

const ofList = operator('aten::_nested_tensor_from_tensor_list');

/**
 * A nested tensor: tensors of different sizes as one, with a copy of their elements.
 *
 * @param parts tensors, or nested arrays, of one dtype and number of dimensions
 * @see https://docs.pytorch.org/docs/stable/nested.html#torch.nested.nested_tensor
 *
 * @example
 * const batch = torch.nestedTensor([torch.ones([2, 3]), torch.ones([4, 3])]);
 */
export function nestedTensor(parts: readonly (Tensor | TensorLike)[], options: TensorOptions = {}): Tensor {
  if (!Array.isArray(parts)) throw typeError('an array of Tensors or nested arrays', 'parts', parts);
  checkOptions(options, 'nestedTensor');
  // History ends here, as at torch.tensor.
  const made = parts.map((part: Tensor | TensorLike) => tensor(part));
  try {
    return finish(ofList(made, dtypeOf(options), undefined, options.device), options);
  } finally {
    for (const part of made) part.dispose();
  }
}
