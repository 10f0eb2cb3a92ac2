import { typeError } from '../errors.js';
import { type DType, dtypeNames, normalizeDType } from '../tensor/dtype.js';
import { Tensor } from '../tensor/tensor.js';
import { checkTensor, type DTypeName, isOptions, readDType, readOptions } from './arguments.js';
import type { MemoryFormat } from './memory.js';
import { operator } from './operator.js';

/** What `to` changes. */
export interface ToOptions {
  /** Default: stays. */
  dtype?: DTypeName;
  /** Default: stays. */
  device?: string;
  /** A copy also where nothing changes. Default false. */
  copy?: boolean;
  /** Let the copy to another device run on while JavaScript goes on. Default false. */
  nonBlocking?: boolean;
  /** Default: stays. */
  memoryFormat?: MemoryFormat;
}

const toOp = operator('aten::to.dtype_layout');

const toOptions = ['dtype', 'device', 'copy', 'nonBlocking', 'memoryFormat'] as const;
const devicePattern =
  /^(?:cpu|cuda|ipu|xpu|mkldnn|opengl|opencl|ideep|hip|ve|fpga|maia|xla|lazy|vulkan|mps|meta|hpu|mtia|privateuseone)(?::\d+)?$/;

function dtypeOrDevice(value: string): ToOptions {
  if (devicePattern.test(value)) return { device: value };
  try {
    return { dtype: normalizeDType(value) };
  } catch {
    throw new RangeError(
      `Expected a device such as 'cpu' or 'cuda:0', or one of the dtypes ${dtypeNames.join(', ')}, but received '${value}'`,
    );
  }
}

/**
 * The tensor with another dtype or on another device.
 *
 * Where nothing changes the result shares the memory of `input`. It is a Tensor of its own also then, so that disposing of one leaves the other.
 *
 * @param target a dtype, a device, a tensor to take both from, or options
 * @param options further options; after a device also a dtype
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to.html
 *
 * @example
 * x.to('float64');
 * x.to('cuda:0', 'bfloat16');
 * x.to({ dtype: 'int64', copy: true });
 */
export function to(input: Tensor, target: DTypeName | Tensor | ToOptions, options?: DTypeName | ToOptions): Tensor {
  checkTensor(input);
  let read: ToOptions;
  if (target instanceof Tensor) read = { device: target.device, dtype: target.dtype };
  else if (typeof target === 'string') read = dtypeOrDevice(target);
  else if (isOptions(target)) read = readOptions(target, 'to', toOptions);
  else throw typeError('a dtype, a device, a Tensor or options', 'target', target);
  if (typeof options === 'string') read = { ...read, dtype: options };
  else if (options !== undefined) read = { ...read, ...readOptions(options, 'to', toOptions) };
  const { dtype, device, copy, nonBlocking, memoryFormat } = read;
  return toOp(input, readDType(dtype), undefined, device, undefined, nonBlocking, copy, memoryFormat);
}

function toDType(dtype: DType): (input: Tensor) => Tensor {
  return (input) => {
    checkTensor(input);
    return toOp(input, dtype);
  };
}

/**
 * `to('float32')`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.float.html
 */
export const float = toDType('float32');

/**
 * `to('float64')`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.double.html
 */
export const double = toDType('float64');

/**
 * `to('float16')`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.half.html
 */
export const half = toDType('float16');

/**
 * `to('bfloat16')`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bfloat16.html
 */
export const bfloat16 = toDType('bfloat16');

/**
 * `to('int64')`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.long.html
 */
export const long = toDType('int64');

/**
 * `to('int32')`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.int.html
 */
export const int = toDType('int32');

/**
 * `to('int16')`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.short.html
 */
export const short = toDType('int16');

/**
 * `to('uint8')`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.byte.html
 */
export const byte = toDType('uint8');

/**
 * `to('bool')`: true where an element is not zero.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bool.html
 */
export const bool = toDType('bool');

/**
 * `to('cpu')`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cpu.html
 */
export function cpu(input: Tensor): Tensor {
  checkTensor(input);
  return toOp(input, undefined, undefined, 'cpu');
}

/**
 * The tensor with the dtype of `other`; its device stays.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.type_as.html
 */
export function typeAs(input: Tensor, other: Tensor): Tensor {
  checkTensor(input);
  checkTensor(other, 'other');
  return toOp(input, other.dtype);
}
