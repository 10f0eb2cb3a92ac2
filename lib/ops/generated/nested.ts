// Made by `npm run generate:operators` from scripts/operators/facts.txt; not to be edited.

import type { Tensor } from '../../tensor/tensor.js';
import type { Ints } from '../operatorTypes.js';
import { define } from '../define.js';

type ToPaddedTensorOptions = { outputSize?: Ints | null };

/** The functions of torch.nested that are made from PyTorch's schemas. */
export interface Functions {
  /**
   * `aten::nested_to_padded_tensor(Tensor self, float padding, int[]? output_size=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nested.to_padded_tensor.html
   */
  toPaddedTensor(input: Tensor, options: { padding: number; outputSize?: Ints | null }): Tensor;
  toPaddedTensor(input: Tensor, padding: number, outputSize?: Ints | null | ToPaddedTensorOptions, options?: ToPaddedTensorOptions): Tensor;
}

export const toPaddedTensor: Functions['toPaddedTensor'] = define('nested_to_padded_tensor', '');
