import { native, type TensorHandle } from '../native/binding.js';
import { operator } from '../ops/operator.js';
import { qscheme } from '../ops/quantized.js';
import { getDefaultDtype } from './defaultDtype.js';
import { dtypes } from './dtype.js';
import type { Printable, Quantization, SparseParts } from './format/printable.js';
import { formatTensor } from './format.js';
import { type Element, elementAt, readData } from './read.js';
import { tidy } from './scope.js';
import type { Tensor } from './tensor.js';

const detach = operator('aten::detach');
const dequantize = operator('aten::dequantize.self');
const unbind = operator<Tensor[]>('aten::unbind.int');
const select = operator('aten::select.int');
const nonZeros = operator<number>('aten::_nnz');
const scale = operator<number>('aten::q_scale');
const zeroPoint = operator<number>('aten::q_zero_point');
const channelScales = operator('aten::q_per_channel_scales');
const channelZeroPoints = operator('aten::q_per_channel_zero_points');
const channelAxis = operator<number>('aten::q_per_channel_axis');

/** Tensors up to this many elements are read whole; of larger ones only the elements that are shown. */
const readWholeBelow = 10_000;

/** Element `index` in row-major order of a tensor that lies in memory in another order. */
function elementOfView(tensor: Tensor, index: number): Element {
  let rest = index;
  let view = tensor;
  // From the last dimension to the first, so that no dimension moves before its turn.
  for (let dim = tensor.ndim - 1; dim >= 0; dim--) {
    const size = tensor.size(dim);
    view = select(view, dim, rest % size);
    rest = Math.floor(rest / size);
  }
  return elementAt(readData(view), 0, tensor.dtype);
}

/** Reads nothing before the first element is asked for: meta tensors have none. */
function elementReader(tensor: Tensor): (index: number) => Element {
  const { dtype } = tensor;
  const plain = detach(tensor);
  let whole: ReturnType<typeof readData> | undefined;
  return (index) => {
    if (whole === undefined && tensor.numel() > readWholeBelow) {
      return tensor.isContiguous() ? elementAt(readData(tensor, index, 1), 0, dtype) : elementOfView(plain, index);
    }
    whole ??= readData(tensor);
    return elementAt(whole, index, dtype);
  };
}

const columnsCompressed = ['ccol_indices', 'row_indices', 'values'];
const rowsCompressed = ['crow_indices', 'col_indices', 'values'];

/** The tensors that a sparse tensor consists of, as PyTorch names and orders them. */
const partNames: Readonly<Record<string, readonly string[]>> = {
  sparse_coo: ['indices', 'values'],
  sparse_csr: rowsCompressed,
  sparse_bsr: rowsCompressed,
  sparse_csc: columnsCompressed,
  sparse_bsc: columnsCompressed,
};

function sparseParts(tensor: Tensor): SparseParts | undefined {
  const { layout } = tensor;
  const names = partNames[layout];
  if (names === undefined) return undefined;
  const parts = names.map((name) => {
    // The operators with an underscore give the parts of a tensor that is not coalesced as well.
    const get = operator(layout === 'sparse_coo' ? `aten::_${name}` : `aten::${name}`);
    return { name, tensor: printable(detach(get(tensor))) };
  });
  return { layout, nnz: nonZeros(tensor), parts };
}

function quantization(tensor: Tensor): Quantization {
  const scheme = qscheme(tensor);
  if (scheme.startsWith('per_tensor')) return { scheme, scale: scale(tensor), zeroPoint: zeroPoint(tensor) };
  return {
    scheme,
    scale: printable(channelScales(tensor)),
    zeroPoint: printable(channelZeroPoints(tensor)),
    axis: channelAxis(tensor),
  };
}

function printable(tensor: Tensor): Printable {
  const { shape, dtype, device, requiresGrad, gradFn } = tensor;
  const facts = { shape, dtype, device, requiresGrad, gradFn };
  if (dtypes[dtype].kind === 'quantized') {
    return { ...facts, at: elementReader(dequantize(detach(tensor))), quantization: quantization(tensor) };
  }
  const sparse = sparseParts(tensor);
  return { ...facts, at: elementReader(tensor), ...(sparse ? { sparse } : {}) };
}

function nestedText(tensor: Tensor): string {
  const { requiresGrad, gradFn, device } = tensor;
  // As Python prints them: without their history, which is that of the whole.
  const rows = unbind(detach(tensor)).map((part) =>
    formatTensor({ ...printable(part), requiresGrad }, { defaultDType: getDefaultDtype() }).replace(/^/gm, '  '),
  );
  const suffixes = device === 'cpu' ? [] : [`device='${device}'`];
  if (gradFn !== null) suffixes.push(`grad_fn=<${gradFn}>`);
  else if (requiresGrad) suffixes.push('requires_grad=True');
  return `nested_tensor([\n${rows.join(',\n')}\n]${suffixes.map((suffix) => `, ${suffix}`).join('')})`;
}

/** A tensor that torch.func or torch.vmap has wrapped, as Python prints it; null for an ordinary one. */
function transformedText(tensor: Tensor, wrap: (handle: TensorHandle) => Tensor): string | null {
  const transformed = native.transformed(tensor.handle);
  if (transformed === null) return null;
  const { level, batchDim, value } = transformed;
  const kind = batchDim === null ? `GradTrackingTensor(lvl=${level}` : `BatchedTensor(lvl=${level}, bdim=${batchDim}`;
  return `${kind}, value=\n${printTensor(wrap(value), wrap).replace(/^/gm, '    ')}\n)`;
}

/** The text of a tensor as PyTorch prints it. */
export function printTensor(tensor: Tensor, wrap: (handle: TensorHandle) => Tensor): string {
  return tidy(() => {
    const transformed = transformedText(tensor, wrap);
    if (transformed !== null) return transformed;
    return tensor.layout === 'nested'
      ? nestedText(tensor)
      : formatTensor(printable(tensor), { defaultDType: getDefaultDtype() });
  });
}
