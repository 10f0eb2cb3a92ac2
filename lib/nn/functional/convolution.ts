import { checkTensor, type Dims, readOptions } from '../../ops/arguments.js';
import { type ConvOptions, conv1d, conv2d } from '../../ops/convolution.js';
import { operator } from '../../ops/operator.js';
import type { Tensor } from '../../tensor/tensor.js';

export { type ConvOptions, conv1d, conv2d };

const conv3dOp = operator('aten::conv3d');
const conv3dPadded = operator('aten::conv3d.padding');

/**
 * Convolution over three spatial dimensions.
 *
 * @param input `[batch, inChannels, depth, height, width]`, or without batch
 * @param weight `[outChannels, inChannels / groups, kernelDepth, kernelHeight, kernelWidth]`
 * @param bias `[outChannels]`; default none
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv3d.html
 */
export function conv3d(input: Tensor, weight: Tensor, bias?: Tensor | null, options?: ConvOptions): Tensor {
  checkTensor(input);
  checkTensor(weight, 'weight');
  const { stride, padding, dilation, groups } = readOptions(options, 'conv3d', [
    'stride',
    'padding',
    'dilation',
    'groups',
  ]);
  return (typeof padding === 'string' ? conv3dPadded : conv3dOp)(
    input,
    weight,
    bias,
    stride,
    padding,
    dilation,
    groups,
  );
}

/** Options of a transposed convolution; one number stands for all spatial dimensions. */
export interface ConvTransposeOptions {
  /** Default 1. */
  stride?: Dims;
  /** `dilation * (kernelSize - 1) - padding` zeros are put on both sides of the input. Default 0. */
  padding?: Dims;
  /** What the result is longer by, on one side. Default 0. */
  outputPadding?: Dims;
  /** Channels are taken in so many separate groups. Default 1. */
  groups?: number;
  /** Distance of the kernel's elements. Default 1. */
  dilation?: Dims;
}

function transposedConvolution(operatorName: string, name: string) {
  const op = operator(`aten::${operatorName}`);
  return (input: Tensor, weight: Tensor, bias?: Tensor | null, options?: ConvTransposeOptions): Tensor => {
    checkTensor(input);
    checkTensor(weight, 'weight');
    const { stride, padding, outputPadding, groups, dilation } = readOptions(options, name, [
      'stride',
      'padding',
      'outputPadding',
      'groups',
      'dilation',
    ]);
    return op(input, weight, bias, stride, padding, outputPadding, groups, dilation);
  };
}

/**
 * Transposed convolution over one spatial dimension: the gradient of `conv1d` by its input.
 *
 * @param input `[batch, inChannels, length]`, or without batch
 * @param weight `[inChannels, outChannels / groups, kernelLength]`
 * @param bias `[outChannels]`; default none
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose1d.html
 */
export const convTranspose1d = transposedConvolution('conv_transpose1d', 'convTranspose1d');

/**
 * Transposed convolution over two spatial dimensions: the gradient of `conv2d` by its input.
 *
 * @param input `[batch, inChannels, height, width]`, or without batch
 * @param weight `[inChannels, outChannels / groups, kernelHeight, kernelWidth]`
 * @param bias `[outChannels]`; default none
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose2d.html
 *
 * @example
 * torch.nn.functional.convTranspose2d(x, weight, null, { stride: 2, outputPadding: 1 });
 */
export const convTranspose2d = transposedConvolution('conv_transpose2d.input', 'convTranspose2d');

/**
 * Transposed convolution over three spatial dimensions: the gradient of `conv3d` by its input.
 *
 * @param input `[batch, inChannels, depth, height, width]`, or without batch
 * @param weight `[inChannels, outChannels / groups, kernelDepth, kernelHeight, kernelWidth]`
 * @param bias `[outChannels]`; default none
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose3d.html
 */
export const convTranspose3d = transposedConvolution('conv_transpose3d.input', 'convTranspose3d');

const convTbcOp = operator('aten::conv_tbc');

/**
 * Convolution over time of sequences laid out as time, batch, channels.
 *
 * @param input `[time, batch, inChannels]`
 * @param weight `[kernelLength, inChannels, outChannels]`
 * @param bias `[outChannels]`
 * @param pad zeros on both ends of time; default 0
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv_tbc.html
 */
export function convTbc(input: Tensor, weight: Tensor, bias: Tensor, pad?: number): Tensor {
  checkTensor(input);
  checkTensor(weight, 'weight');
  checkTensor(bias, 'bias');
  return convTbcOp(input, weight, bias, pad);
}
