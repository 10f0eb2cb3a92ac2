import { typeError } from '../../errors.js';
import { operator } from '../../ops/operator.js';
import { type DType, dtypes } from '../../tensor/dtype.js';
import type { Tensor } from '../../tensor/tensor.js';
import { subByte } from './storageReference.js';

/** A tensor as it is written down: on a storage, or of parts that are. */
export type SavedTensor =
  | { kind: 'dense'; plain: Tensor; dtype: DType; requiresGrad: boolean }
  | { kind: 'meta'; dtype: DType; shape: number[]; strides: number[]; requiresGrad: boolean }
  | { kind: 'sparse'; layout: string; parts: SavedTensor[]; shape: number[]; isCoalesced: boolean | undefined }
  | { kind: 'perTensor'; plain: Tensor; dtype: DType; scale: number; zeroPoint: number }
  | {
      kind: 'perChannel';
      plain: Tensor;
      dtype: DType;
      scheme: string;
      scales: SavedTensor;
      zeroPoints: SavedTensor;
      axis: number;
    };

const detachOp = operator('aten::detach');
const resolveConjOp = operator('aten::resolve_conj');
const resolveNegOp = operator('aten::resolve_neg');
const isCoalescedOp = operator<boolean>('aten::is_coalesced');
const crowOp = operator('aten::crow_indices');
const ccolOp = operator('aten::ccol_indices');
const rowOp = operator('aten::row_indices');
const colOp = operator('aten::col_indices');
const valuesOp = operator('aten::values');

/** What each sparse layout consists of. */
const partsOf = new Map<string, ReadonlyArray<(tensor: Tensor) => Tensor>>([
  ['sparse_coo', [operator('aten::_indices'), operator('aten::_values')]],
  ['sparse_csr', [crowOp, colOp, valuesOp]],
  ['sparse_bsr', [crowOp, colOp, valuesOp]],
  ['sparse_csc', [ccolOp, rowOp, valuesOp]],
  ['sparse_bsc', [ccolOp, rowOp, valuesOp]],
]);

const intReprOp = operator('aten::int_repr');
const contiguousOp = operator('aten::contiguous');
const schemeOp = operator<number>('aten::qscheme');
const scaleOp = operator<number>('aten::q_scale');
const zeroPointOp = operator<number>('aten::q_zero_point');
const scalesOp = operator('aten::q_per_channel_scales');
const zeroPointsOp = operator('aten::q_per_channel_zero_points');
const axisOp = operator<number>('aten::q_per_channel_axis');

/** c10::QScheme. */
const PER_TENSOR_AFFINE = 0;
const perChannelSchemes = new Map([
  [1, 'per_channel_affine'],
  [4, 'per_channel_affine_float_qparams'],
]);

/**
 * Takes a tensor apart into plain ones.
 *
 * @param keep is given every tensor that is made, to be disposed of when all is written
 * @param place where the tensor is, for errors
 * @throws TypeError for layouts that are not saved
 */
export function takeApart(tensor: Tensor, keep: (made: Tensor) => Tensor, place: string): SavedTensor {
  const { layout, dtype } = tensor;
  if (subByte.test(dtype)) {
    const wayOut = dtypes[dtype].kind === 'quantized' ? 'Save what dequantize() gives' : "Save x.view('uint8')";
    throw typeError('a Tensor of a dtype that files have', place, `dtype ${dtype}`, wayOut);
  }
  const again = (part: Tensor): SavedTensor => takeApart(keep(part), keep, place);
  if (layout === 'strided' && tensor.device.startsWith('meta')) {
    return { kind: 'meta', dtype, shape: tensor.shape, strides: tensor.strides, requiresGrad: tensor.requiresGrad };
  }
  const detached = keep(detachOp(tensor));
  if (layout === 'strided' && dtypes[dtype].kind === 'quantized')
    return takeQuantized(detached, dtype, keep, again, place);
  if (layout === 'strided') {
    // The same memory, unless the tensor says of its elements that they are conjugated or negated.
    const plain = keep(resolveNegOp(keep(resolveConjOp(detached))));
    return { kind: 'dense', plain, dtype, requiresGrad: tensor.requiresGrad };
  }
  const parts = partsOf.get(layout);
  if (parts === undefined)
    throw typeError('a dense or sparse Tensor', place, `layout ${layout}`, 'Make a dense one of it first');
  const isCoalesced = layout === 'sparse_coo' ? isCoalescedOp(tensor) : undefined;
  return {
    kind: 'sparse',
    layout,
    parts: parts.map((part) => again(part(detached))),
    shape: tensor.shape,
    isCoalesced,
  };
}

function takeQuantized(
  tensor: Tensor,
  dtype: DType,
  keep: (made: Tensor) => Tensor,
  again: (part: Tensor) => SavedTensor,
  place: string,
): SavedTensor {
  const plain = keep(contiguousOp(keep(intReprOp(tensor))));
  const code = schemeOp(tensor);
  if (code === PER_TENSOR_AFFINE) {
    return { kind: 'perTensor', plain, dtype, scale: scaleOp(tensor), zeroPoint: zeroPointOp(tensor) };
  }
  const scheme = perChannelSchemes.get(code);
  if (scheme === undefined)
    throw typeError('a Tensor quantized per tensor or per channel', place, `quantization scheme ${code}`);
  const [scales, zeroPoints] = [again(scalesOp(tensor)), again(zeroPointsOp(tensor))];
  return { kind: 'perChannel', plain, dtype, scheme, scales, zeroPoints, axis: axisOp(tensor) };
}
