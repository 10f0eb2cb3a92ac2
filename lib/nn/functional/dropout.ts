import { rangeError, typeError } from '../../errors.js';
import { checkTensor } from '../../ops/arguments.js';
import { operator } from '../../ops/operator.js';
import type { Tensor } from '../../tensor/tensor.js';
import { type InplaceOptions, readArguments, shapeError } from '../arguments.js';

/** Options of dropouts. */
export interface DropoutOptions extends InplaceOptions {
  /** Otherwise the input passes unchanged. */
  training?: boolean;
}

/** Options of dropouts, with the probability among them. */
export interface DropoutArguments extends DropoutOptions {
  /** The probability, from 0 to 1. Default 0.5. */
  p?: number;
}

type Rest = [p?: number, options?: DropoutOptions] | [options?: DropoutArguments];

/** How many dimensions an input may have. */
interface Dimensions {
  /** The number with a batch: others get a batch of one for the time. */
  batched: number;
  /** The numbers that are right; left out: all are, as in PyTorch. */
  right?: readonly number[];
}

const unsqueezeOp = operator('aten::unsqueeze');
const squeezeOp = operator('aten::squeeze.dim');

function dropoutOf(operatorName: string, name: string, trains: boolean, dimensions?: Dimensions) {
  const op = operator(`aten::${operatorName}`);
  const inPlace = operator(`aten::${operatorName}_`);
  return (input: Tensor, ...rest: Rest): Tensor => {
    checkTensor(input);
    const read = readArguments<DropoutArguments>(rest, name, ['p', 'training', 'inplace']);
    const { p = 0.5, training = trains, inplace } = read;
    if (typeof p !== 'number') throw typeError('a probability', 'p', p);
    if (!(p >= 0 && p <= 1)) throw rangeError('a probability from 0 to 1', 'p', p);
    const { ndim } = input;
    if (dimensions?.right && !dimensions.right.includes(ndim)) {
      throw shapeError(`a tensor with ${dimensions.right.join(' or ')} dimensions`, 'input', input);
    }
    const drop = inplace ? inPlace : op;
    if (dimensions === undefined || ndim === dimensions.batched) return drop(input, p, training);
    // In place it works on a view: the input keeps its shape.
    const dropped = squeezeOp(drop(unsqueezeOp(input, 0), p, training), 0);
    return inplace ? input : dropped;
  };
}

/**
 * Each element zeroed with probability `p`, the others multiplied by 1 / (1 - p). Srivastava et al. 2014.
 *
 * @param rest `p`, default 0.5, and options (`training`: default true); or the options alone
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.dropout.html
 *
 * @example
 * torch.nn.functional.dropout(x, 0.1, { training: false });
 */
export const dropout = dropoutOf('dropout', 'dropout', true);

/**
 * Dropout that keeps mean and variance, for `selu`. Klambauer et al. 2017, https://arxiv.org/abs/1706.02515.
 *
 * @param rest `p`, default 0.5, and options (`training`: default false, as in PyTorch); or the options alone
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.alpha_dropout.html
 */
export const alphaDropout = dropoutOf('alpha_dropout', 'alphaDropout', false);

/**
 * `alphaDropout` of whole channels.
 *
 * @param input `[batch, channels, ...]`
 * @param rest `p`, default 0.5, and options (`training`: default false, as in PyTorch); or the options alone
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.feature_alpha_dropout.html
 */
export const featureAlphaDropout = dropoutOf('feature_alpha_dropout', 'featureAlphaDropout', false);

/**
 * Dropout of whole channels of sequences. Tompson et al. 2014, https://arxiv.org/abs/1411.4280.
 *
 * @param input `[batch, channels, length]`, or `[channels, length]`
 * @param rest `p`, default 0.5, and options (`training`: default true); or the options alone
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.dropout1d.html
 */
export const dropout1d = dropoutOf('feature_dropout', 'dropout1d', true, { batched: 3, right: [2, 3] });

/**
 * Dropout of whole channels of images.
 *
 * @param input `[batch, channels, height, width]`; three dimensions are `[batch, channels, length]`, as in PyTorch
 * @param rest `p`, default 0.5, and options (`training`: default true); or the options alone
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.dropout2d.html
 */
export const dropout2d = dropoutOf('feature_dropout', 'dropout2d', true);

/**
 * Dropout of whole channels of volumes.
 *
 * @param input `[batch, channels, depth, height, width]`, or without batch
 * @param rest `p`, default 0.5, and options (`training`: default true); or the options alone
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.dropout3d.html
 */
export const dropout3d = dropoutOf('feature_dropout', 'dropout3d', true, { batched: 5 });
