import type { Tensor } from '../tensor/tensor.js';
import { checkTensor, readOptions } from './arguments.js';
import { operator } from './operator.js';

/** Options of `scaledDotProductAttention`. */
export interface AttentionOptions {
  /** Broadcasts with `[..., L, S]`. bool: true takes part; floating: added to the scores. Default none. */
  attnMask?: Tensor | null;
  /** Probability of a weight to be dropped. Default 0. */
  dropoutP?: number;
  /** Each query sees only the keys up to its own place. Default false. */
  isCausal?: boolean;
  /** Factor of the scores. Default 1 / sqrt(E). */
  scale?: number | null;
  /** Several query heads share one key head (grouped-query attention). Default false. */
  enableGqa?: boolean;
}

const attentionOp = operator('aten::scaled_dot_product_attention');

/**
 * softmax(query @ key^T * scale) @ value. Vaswani et al. 2017, https://arxiv.org/abs/1706.03762.
 *
 * @param query `[..., L, E]`
 * @param key `[..., S, E]`
 * @param value `[..., S, Ev]`
 * @returns `[..., L, Ev]`
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.scaled_dot_product_attention.html
 */
export function scaledDotProductAttention(
  query: Tensor,
  key: Tensor,
  value: Tensor,
  options?: AttentionOptions,
): Tensor {
  checkTensor(query, 'query');
  checkTensor(key, 'key');
  checkTensor(value, 'value');
  const { attnMask, dropoutP, isCausal, scale, enableGqa } = readOptions(options, 'scaledDotProductAttention', [
    'attnMask',
    'dropoutP',
    'isCausal',
    'scale',
    'enableGqa',
  ]);
  return attentionOp(query, key, value, attnMask, dropoutP, isCausal, scale, enableGqa);
}
