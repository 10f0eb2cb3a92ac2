import type { Tensor } from '../tensor/tensor.js';
import { checkTensor, readOptions } from './arguments.js';
import { operator } from './operator.js';

/** What follows a normalization. */
export interface NormalizationOptions {
  /** Factor. Default none. */
  weight?: Tensor | null;
  /** Summand. Default none. */
  bias?: Tensor | null;
  /** Added to the variance. Default 1e-5. */
  eps?: number;
}

/** Options of `batchNorm`. */
export interface BatchNormOptions extends NormalizationOptions {
  /** Normalize by the batch and update the running statistics; otherwise normalize by them. Default false. */
  training?: boolean;
  /** Weight of the batch in the running statistics. Default 0.1. */
  momentum?: number;
}

const layerNormOp = operator('aten::layer_norm');
const groupNormOp = operator('aten::group_norm');
const batchNormOp = operator('aten::batch_norm');

/**
 * Brings the last dimensions to mean 0 and variance 1. Ba, Kiros & Hinton 2016, https://arxiv.org/abs/1607.06450.
 *
 * @param normalizedShape their sizes, which are also those of `weight` and `bias`
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.layer_norm.html
 */
export function layerNorm(input: Tensor, normalizedShape: readonly number[], options?: NormalizationOptions): Tensor {
  checkTensor(input);
  const { weight, bias, eps } = readOptions(options, 'layerNorm', ['weight', 'bias', 'eps']);
  return layerNormOp(input, normalizedShape, weight, bias, eps);
}

/**
 * Brings each group of channels to mean 0 and variance 1. Wu & He 2018, https://arxiv.org/abs/1803.08494.
 *
 * @param input `[batch, channels, ...]`
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.group_norm.html
 */
export function groupNorm(input: Tensor, numGroups: number, options?: NormalizationOptions): Tensor {
  checkTensor(input);
  const { weight, bias, eps } = readOptions(options, 'groupNorm', ['weight', 'bias', 'eps']);
  return groupNormOp(input, numGroups, weight, bias, eps);
}

/**
 * Brings each channel to mean 0 and variance 1. Ioffe & Szegedy 2015, https://arxiv.org/abs/1502.03167.
 *
 * @param input `[batch, channels, ...]`
 * @param runningMean `[channels]`, changed when training; null: the batch's own
 * @param runningVar `[channels]`, changed when training; null: the batch's own
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.batch_norm.html
 */
export function batchNorm(
  input: Tensor,
  runningMean: Tensor | null,
  runningVar: Tensor | null,
  options?: BatchNormOptions,
): Tensor {
  checkTensor(input);
  const {
    weight,
    bias,
    training = false,
    momentum = 0.1,
    eps = 1e-5,
  } = readOptions(options, 'batchNorm', ['weight', 'bias', 'training', 'momentum', 'eps']);
  return batchNormOp(input, weight, bias, runningMean, runningVar, training, momentum, eps, true);
}
