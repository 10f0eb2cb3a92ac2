import { checkTensor } from '../../ops/arguments.js';
import { operator } from '../../ops/operator.js';
import type { Tensor } from '../../tensor/tensor.js';

function rearrangement(operatorName: string): (input: Tensor, factor: number) => Tensor {
  const op = operator(`aten::${operatorName}`);
  return (input, factor) => {
    checkTensor(input);
    return op(input, factor);
  };
}

/**
 * Channels brought into the plane: `[..., channels * r * r, height, width]` becomes `[..., channels, height * r, width * r]`.
 * Shi et al. 2016, https://arxiv.org/abs/1609.05158.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pixel_shuffle.html
 */
export const pixelShuffle = rearrangement('pixel_shuffle');

/**
 * What undoes `pixelShuffle`: `[..., channels, height * r, width * r]` becomes `[..., channels * r * r, height, width]`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pixel_unshuffle.html
 */
export const pixelUnshuffle = rearrangement('pixel_unshuffle');

/**
 * Channels in groups, dealt out in turn: the first of each group, then the second of each. Zhang et al. 2017, https://arxiv.org/abs/1707.01083.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ChannelShuffle.html
 */
export const channelShuffle = rearrangement('channel_shuffle');

/**
 * `channelShuffle` in libtorch's own kernel.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ChannelShuffle.html
 */
export const nativeChannelShuffle = rearrangement('native_channel_shuffle');
