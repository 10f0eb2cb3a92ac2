import { operator } from '../../ops/operator.js';
import { type DType, dtypes } from '../../tensor/dtype.js';
import type { Tensor } from '../../tensor/tensor.js';
import { PickleError, PyConstant, PyTuple } from '../pickle/values.js';
import { bitsOf, booleanOf, dtypeOf, integerOf, naturalOf, sizesOf, stringOf, tensorOf, viewOf } from './arguments.js';
import { checkBounds, makeOnStorage, type StorageTensors, TensorRecipe, withBits } from './tensorRecipe.js';

// Each function here stands for the one of `torch._utils` with the same name: the same arguments, and a tensor that is made later.

const emptyStridedOp = operator('aten::empty_strided');
const sparseCooOp = operator('aten::sparse_coo_tensor.indices_size');
const sparseCompressedOp = operator('aten::sparse_compressed_tensor.comp_plain_value_size');
const validateCooOp = operator<undefined>('aten::_validate_sparse_coo_tensor_args');
const validateCompressedOp = operator<undefined>('aten::_validate_sparse_compressed_tensor_args');
const emptyAffineOp = operator('aten::_empty_affine_quantized');
const emptyPerChannelOp = operator('aten::_empty_per_channel_affine_quantized');
const setOp = operator('aten::set_.source_Tensor_storage_offset');

function setRequiresGrad(tensor: Tensor, value: boolean): Tensor {
  try {
    if (tensor.requiresGrad !== value) tensor.requiresGrad = value;
    return tensor;
  } catch (error) {
    tensor.dispose();
    throw error;
  }
}

function rebuildOn(args: readonly unknown[], dtype: DType | undefined, metadata: unknown): TensorRecipe {
  const view = viewOf(args, dtype);
  const requiresGrad = booleanOf(args[4] ?? false, 'requires_grad');
  const bits = bitsOf(metadata);
  const bytes = view.shape.reduce((product, size) => product * size, dtypes[view.dtype].bytes);
  return new TensorRecipe(
    (storages) => setRequiresGrad(withBits(makeOnStorage(view, storages), bits), requiresGrad),
    bytes,
  );
}

/** Of files before PyTorch 0.4: storage, offset, size, stride. */
export function rebuildTensor(args: readonly unknown[]): TensorRecipe {
  return rebuildOn(args.slice(0, 4), undefined, undefined);
}

/** storage, offset, size, stride, requires_grad, hooks, metadata */
export function rebuildTensorV2(args: readonly unknown[]): TensorRecipe {
  return rebuildOn(args, undefined, args[6]);
}

/** storage, offset, size, stride, requires_grad, hooks, dtype, metadata */
export function rebuildTensorV3(args: readonly unknown[]): TensorRecipe {
  return rebuildOn(args, dtypeOf(args[6], 'the dtype of a tensor'), args[7]);
}

/** data, requires_grad, hooks; with `_with_state` also attributes, for which there is no place in JavaScript */
export function rebuildParameter(args: readonly unknown[]): TensorRecipe {
  const data = tensorOf(args[0], 'the data of a parameter');
  const requiresGrad = booleanOf(args[1] ?? true, 'requires_grad');
  return new TensorRecipe((storages) => setRequiresGrad(data.make(storages), requiresGrad), data.bytes);
}

/** function, type, arguments, attributes: a tensor with attributes, which are left out */
export function rebuildFromType(
  args: readonly unknown[],
  call: (callable: unknown, args: PyTuple) => unknown,
): TensorRecipe {
  const [callable, type, values] = args;
  if (!(values instanceof PyTuple)) throw new PickleError('the arguments of a tensor are no tuple');
  if (!(type instanceof PyConstant) && (type as { name?: string } | null)?.name !== 'torch.nn.parameter.Parameter') {
    throw new PickleError('a tensor is of no known class');
  }
  return tensorOf(call(callable, values), 'a tensor with attributes');
}

/** dtype, size, stride, requires_grad */
export function rebuildMetaTensor(args: readonly unknown[]): TensorRecipe {
  const dtype = dtypeOf(args[0], 'the dtype of a tensor');
  const size = sizesOf(args[1], 'the size of a tensor');
  const stride = sizesOf(args[2], 'the stride of a tensor');
  const requiresGrad = booleanOf(args[3] ?? false, 'requires_grad');
  return new TensorRecipe(() => setRequiresGrad(emptyStridedOp(size, stride, dtype, undefined, 'meta'), requiresGrad));
}

/**
 * layout, (indices, values, size, is_coalesced), or for compressed layouts (compressed indices, plain indices, values, size)
 *
 * @param spend counts the elements that will be looked at
 */
export function rebuildSparseTensor(args: readonly unknown[], spend: (tensor: TensorRecipe) => void): TensorRecipe {
  const layout = stringOf((args[0] as { value?: unknown } | null)?.value, 'the layout of a sparse tensor');
  const data = args[1] instanceof PyTuple ? args[1].items : [];
  const isCoo = layout === 'sparse_coo';
  const parts = data.slice(0, isCoo ? 2 : 3).map((part) => tensorOf(part, 'a part of a sparse tensor'));
  if (parts.length !== (isCoo ? 2 : 3)) throw new PickleError('a sparse tensor lacks a part');
  for (const part of parts) spend(part);
  const size = sizesOf(data[parts.length], 'the size of a sparse tensor');
  const isCoalesced = data[3] === true;
  return new TensorRecipe((storages) => {
    const made: Tensor[] = [];
    try {
      for (const part of parts) made.push(part.make(storages));
      const [first, second, third] = made as [Tensor, Tensor, Tensor];
      // Indices out of bounds would make operators write beyond their memory.
      if (isCoo) {
        validateCooOp(first, second, size, isCoalesced);
        return sparseCooOp(first, second, size, second.dtype, 'sparse_coo', second.device, false, isCoalesced);
      }
      validateCompressedOp(first, second, third, size, layout);
      return sparseCompressedOp(first, second, third, size, third.dtype, layout, third.device);
    } finally {
      for (const part of made) part.dispose();
    }
  });
}

/** storage, offset, size, stride, (scheme, scale, zero point) or (scheme, scales, zero points, axis), requires_grad, hooks */
export function rebuildQuantizedTensor(args: readonly unknown[], spend: (tensor: TensorRecipe) => void): TensorRecipe {
  const view = viewOf(args);
  const quantizer = args[4] instanceof PyTuple ? args[4].items : [];
  const scheme = quantizer[0] instanceof PyConstant ? quantizer[0].name : '';
  const empty = emptyQuantized(scheme, quantizer, view.dtype, view.shape, spend);
  return new TensorRecipe((storages) => {
    checkBounds(view);
    // An expanded tensor could have more elements than there is memory for.
    if (view.shape.reduce((product, size) => product * size, dtypes[view.dtype].bytes) > view.view.length) {
      throw new PickleError('a quantized tensor has more elements than its storage');
    }
    const storage = storages.get(view.view.storage) as Tensor;
    const tensor = empty(storages);
    return setOp(tensor, storage, view.offset, view.shape, view.strides);
  });
}

function emptyQuantized(
  scheme: string,
  quantizer: readonly unknown[],
  dtype: DType,
  shape: readonly number[],
  spend: (tensor: TensorRecipe) => void,
): (storages: StorageTensors) => Tensor {
  if (dtypes[dtype].kind !== 'quantized') throw new PickleError(`a quantized tensor is of ${dtype}`);
  if (scheme === 'torch.per_tensor_affine') {
    const [, scale, zeroPoint] = quantizer;
    if (typeof scale !== 'number') throw new PickleError('the scale of a quantized tensor is no number');
    const zero = integerOf(zeroPoint, 'the zero point of a quantized tensor');
    return () => emptyAffineOp(shape, dtype, undefined, undefined, undefined, scale, zero);
  }
  if (scheme !== 'torch.per_channel_affine' && scheme !== 'torch.per_channel_affine_float_qparams') {
    throw new PickleError(`the scheme of a quantized tensor is ${scheme === '' ? 'missing' : scheme}`);
  }
  const scales = tensorOf(quantizer[1], 'the scales of a quantized tensor');
  const zeroPoints = tensorOf(quantizer[2], 'the zero points of a quantized tensor');
  const axis = naturalOf(quantizer[3], 'the axis of a quantized tensor');
  for (const part of [scales, zeroPoints]) spend(part);
  return (storages) => {
    const made: Tensor[] = [];
    try {
      for (const part of [scales, zeroPoints]) made.push(part.make(storages));
      // libtorch reads as many as the shape says.
      if (!made.every((part) => part.ndim === 1 && part.shape[0] === shape[axis])) {
        throw new PickleError(`the scales and zero points of a quantized tensor are not ${shape[axis]} each`);
      }
      return emptyPerChannelOp(shape, made[0], made[1], axis, dtype);
    } finally {
      for (const part of made) part.dispose();
    }
  };
}
