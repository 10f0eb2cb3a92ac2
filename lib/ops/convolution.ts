import type { Tensor } from '../tensor/tensor.js';
import { checkTensor, type Dims, readOptions } from './arguments.js';
import { operator } from './operator.js';

/** Options of a convolution; one number stands for all spatial dimensions. */
export interface ConvOptions {
  /** Default 1. */
  stride?: Dims;
  /** Zeros on both sides; `'valid'` is none, `'same'` keeps the size (stride 1 only). Default 0. */
  padding?: Dims | 'valid' | 'same';
  /** Distance of the kernel's elements. Default 1. */
  dilation?: Dims;
  /** Channels are taken in so many separate groups. Default 1. */
  groups?: number;
}

function convolution(name: string) {
  const op = operator(`aten::${name}`);
  const padded = operator(`aten::${name}.padding`);
  return (input: Tensor, weight: Tensor, bias?: Tensor | null, options?: ConvOptions): Tensor => {
    checkTensor(input);
    checkTensor(weight, 'weight');
    const { stride, padding, dilation, groups } = readOptions(options, name, [
      'stride',
      'padding',
      'dilation',
      'groups',
    ]);
    return (typeof padding === 'string' ? padded : op)(input, weight, bias, stride, padding, dilation, groups);
  };
}

/**
 * Convolution over one spatial dimension.
 *
 * @param input `[batch, inChannels, length]`
 * @param weight `[outChannels, inChannels / groups, kernelLength]`
 * @param bias `[outChannels]`; default none
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv1d.html
 */
export const conv1d = convolution('conv1d');

/**
 * Convolution over two spatial dimensions.
 *
 * @param input `[batch, inChannels, height, width]`
 * @param weight `[outChannels, inChannels / groups, kernelHeight, kernelWidth]`
 * @param bias `[outChannels]`; default none
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv2d.html
 *
 * @example
 * torch.conv2d(images, weight, bias, { padding: 'same' });
 */
export const conv2d = convolution('conv2d');
