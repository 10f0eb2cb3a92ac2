import type { Tensor } from '../tensor/tensor.js';
import { checkTensor, readOptions } from './arguments.js';
import { operator } from './operator.js';

/** Options of `dropout`. */
export interface DropoutOptions {
  /** Otherwise the input passes unchanged. Default true. */
  training?: boolean;
}

const dropoutOp = operator('aten::dropout');

/**
 * Each element zeroed with probability `p`, the others multiplied by 1 / (1 - p). Srivastava et al. 2014.
 *
 * @param p default 0.5
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.dropout.html
 */
export function dropout(input: Tensor, p = 0.5, options?: DropoutOptions): Tensor {
  checkTensor(input);
  return dropoutOp(input, p, readOptions(options, 'dropout', ['training']).training ?? true);
}
