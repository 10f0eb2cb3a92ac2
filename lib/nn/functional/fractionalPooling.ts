import { typeError } from '../../errors.js';
import { checkTensor, type Dims, readOptions } from '../../ops/arguments.js';
import { operator } from '../../ops/operator.js';
import type { Tensor } from '../../tensor/tensor.js';
import { shapeError } from '../arguments.js';
import type { OutputAndIndices } from './pooling.js';
import { spread } from './spatial.js';

/** The size of the result, one of both. */
export interface FractionalPoolOptions {
  /** One number for all spatial dimensions, or one each. */
  outputSize?: Dims | null;
  /** The size of the result by that of the input, between 0 and 1; one number for all spatial dimensions, or one each. */
  outputRatio?: Dims | null;
  /** Also give where the elements are (int64, numbers of elements in the plane or volume of a channel). Default false. */
  returnIndices?: boolean;
  /** Where windows lie, from [0, 1): `[batch, channels, spatial dimensions]`. Default: drawn. */
  randomSamples?: Tensor | null;
}

/** A fractional pooling: with `returnIndices` also where the maxima are. */
export interface FractionalMaxPool {
  (input: Tensor, kernelSize: Dims, options: FractionalPoolOptions & { returnIndices?: false }): Tensor;
  (input: Tensor, kernelSize: Dims, options: FractionalPoolOptions & { returnIndices: true }): OutputAndIndices;
}

const randOp = operator('aten::rand');

function outputSizes(options: Partial<FractionalPoolOptions>, spatial: readonly number[], name: string): number[] {
  const { outputSize, outputRatio } = options;
  if (outputSize !== undefined && outputSize !== null) return spread(outputSize, spatial.length, 'outputSize');
  if (outputRatio === undefined || outputRatio === null)
    throw typeError('outputSize or outputRatio', `the options of ${name}`, undefined);
  const ratios = spread(outputRatio, spatial.length, 'outputRatio');
  return spatial.map((size, dim) => Math.trunc(size * (ratios[dim] as number)));
}

function fractionalMaxPool(dimensions: number): FractionalMaxPool {
  const name = `fractionalMaxPool${dimensions}d`;
  const op = operator<OutputAndIndices>(`aten::fractional_max_pool${dimensions}d`);
  return ((input: Tensor, kernelSize: Dims, options: FractionalPoolOptions) => {
    checkTensor(input);
    const read = readOptions(options, name, ['outputSize', 'outputRatio', 'returnIndices', 'randomSamples']);
    const { shape } = input;
    if (shape.length !== dimensions + 1 && shape.length !== dimensions + 2) {
      throw shapeError(`a tensor with ${dimensions + 1} or ${dimensions + 2} dimensions`, 'input', input);
    }
    const sizes = outputSizes(read, shape.slice(-dimensions), name);
    const batch = shape.length === dimensions + 1 ? 1 : (shape[0] as number);
    const channels = shape.at(-dimensions - 1) as number;
    const samples = read.randomSamples ?? randOp([batch, channels, dimensions], input.dtype, undefined, input.device);
    const result = op(input, spread(kernelSize, dimensions, 'kernelSize'), sizes, samples);
    return read.returnIndices ? result : result[0];
  }) as FractionalMaxPool;
}

/**
 * Maxima of windows that lie at random, for sizes that need not divide those of the input. Graham 2014, https://arxiv.org/abs/1412.6071.
 *
 * @param input `[batch, channels, height, width]`, or without batch
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool2d.html
 *
 * @example
 * torch.nn.functional.fractionalMaxPool2d(x, 3, { outputRatio: 0.7 });
 */
export const fractionalMaxPool2d = fractionalMaxPool(2);

/**
 * Maxima of windows of volumes that lie at random. Graham 2014, https://arxiv.org/abs/1412.6071.
 *
 * @param input `[batch, channels, depth, height, width]`, or without batch
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool3d.html
 */
export const fractionalMaxPool3d = fractionalMaxPool(3);

function withIndices(pool: FractionalMaxPool) {
  return (input: Tensor, kernelSize: Dims, options: Omit<FractionalPoolOptions, 'returnIndices'>): OutputAndIndices =>
    pool(input, kernelSize, { ...options, returnIndices: true });
}

/** `fractionalMaxPool2d` with `returnIndices`. */
export const fractionalMaxPool2dWithIndices = withIndices(fractionalMaxPool2d);
/** `fractionalMaxPool3d` with `returnIndices`. */
export const fractionalMaxPool3dWithIndices = withIndices(fractionalMaxPool3d);
