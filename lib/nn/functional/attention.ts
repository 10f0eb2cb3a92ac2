import { rangeError, typeError } from '../../errors.js';
import { checkTensor, readOptions } from '../../ops/arguments.js';
import { type AttentionOptions, scaledDotProductAttention } from '../../ops/attention.js';
import { linear } from '../../ops/linear.js';
import { operator } from '../../ops/operator.js';
import { zeros } from '../../tensor/creation.js';
import type { DType } from '../../tensor/dtype.js';
import type { Tensor } from '../../tensor/tensor.js';
import { sameShape, shapeError } from '../arguments.js';

export { type AttentionOptions, scaledDotProductAttention };

/** Weights and options of `multiHeadAttentionForward`. */
export interface MultiHeadAttentionOptions {
  /** A divisor of the embedding dimension. */
  numHeads: number;
  /** `[embedDim, embedDim]`. */
  outProjWeight: Tensor;
  /** `[embedDim]`. Default none. */
  outProjBias?: Tensor | null;
  /** Projections of queries, keys and values, one below the other: `[3 * embedDim, embedDim]`. Needed unless `useSeparateProjWeight`. */
  inProjWeight?: Tensor | null;
  /** `[3 * embedDim]`. Default none. */
  inProjBias?: Tensor | null;
  /** What the embedding dimension must be. Default: what it is. */
  embedDimToCheck?: number;
  /** One key more, of all sequences: `[1, 1, embedDim]`; only together with `biasV`. Default none. */
  biasK?: Tensor | null;
  /** One value more, of all sequences: `[1, 1, embedDim]`. Default none. */
  biasV?: Tensor | null;
  /** Add a key and a value of zeros. Default false. */
  addZeroAttn?: boolean;
  /** Probability of a weight to be dropped when training. Default 0. */
  dropoutP?: number;
  /** Default true. */
  training?: boolean;
  /** Keys that count nothing: `[batch, S]` (`[S]` without batch); bool: true is left out, floating: added to the scores. Default none. */
  keyPaddingMask?: Tensor | null;
  /** Also give the weights; otherwise the faster `scaledDotProductAttention` is used. Default true. */
  needWeights?: boolean;
  /** `[L, S]` or `[batch * numHeads, L, S]`; bool: true is left out, floating: added to the scores. Default none. */
  attnMask?: Tensor | null;
  /** Project by `qProjWeight`, `kProjWeight` and `vProjWeight`: keys and values may have sizes of their own. Default false. */
  useSeparateProjWeight?: boolean;
  /** `[embedDim, embedDim]`. */
  qProjWeight?: Tensor | null;
  /** `[embedDim, size of keys]`. */
  kProjWeight?: Tensor | null;
  /** `[embedDim, size of values]`. */
  vProjWeight?: Tensor | null;
  /** Keys of all heads in place of projected ones: `[batch * numHeads, S, embedDim / numHeads]`. Default none. */
  staticK?: Tensor | null;
  /** Values of all heads in place of projected ones: `[batch * numHeads, S, embedDim / numHeads]`. Default none. */
  staticV?: Tensor | null;
  /** Give the mean of the weights over the heads. Default true. */
  averageAttnWeights?: boolean;
  /** Says that `attnMask`, which must be there, is the causal one: it may then be left unread. Default false. */
  isCausal?: boolean;
}

const optionNames = [
  'numHeads',
  'outProjWeight',
  'outProjBias',
  'inProjWeight',
  'inProjBias',
  'embedDimToCheck',
  'biasK',
  'biasV',
  'addZeroAttn',
  'dropoutP',
  'training',
  'keyPaddingMask',
  'needWeights',
  'attnMask',
  'useSeparateProjWeight',
  'qProjWeight',
  'kProjWeight',
  'vProjWeight',
  'staticK',
  'staticV',
  'averageAttnWeights',
  'isCausal',
] as const;

const addOp = operator('aten::add.Tensor');
const baddbmmOp = operator('aten::baddbmm');
const bmmOp = operator('aten::bmm');
const catOp = operator('aten::cat');
const chunkOp = operator<Tensor[]>('aten::chunk');
const contiguousOp = operator('aten::contiguous');
const dropoutOp = operator('aten::dropout');
const expandOp = operator('aten::expand');
const maskedFillInPlace = operator('aten::masked_fill_.Scalar');
const meanOp = operator('aten::mean.dim');
const mulOp = operator('aten::mul.Tensor');
const padOp = operator('aten::pad');
const permuteOp = operator('aten::permute');
const repeatOp = operator('aten::repeat');
const reshapeOp = operator('aten::reshape');
const softmaxOp = operator('aten::softmax.int');
const splitOp = operator<Tensor[]>('aten::split_with_sizes');
const squeezeOp = operator('aten::squeeze.dim');
const transposeOp = operator('aten::transpose.int');
const unbindOp = operator<Tensor[]>('aten::unbind.int');
const unflattenOp = operator('aten::unflatten.int');
const unsqueezeOp = operator('aten::unsqueeze');
const viewOp = operator('aten::view');
const zerosLikeOp = operator('aten::zeros_like');

type Triple = [query: Tensor, key: Tensor, value: Tensor];

const floatingDtypes: ReadonlySet<DType> = new Set(['float32', 'float64', 'float16', 'bfloat16']);

/** A mask as what is added to the scores. */
function floatingMask(mask: Tensor | null | undefined, argument: string, dtype: DType): Tensor | null {
  if (!mask) return null;
  checkTensor(mask, argument);
  if (floatingDtypes.has(mask.dtype)) return mask;
  if (mask.dtype === 'bool') return maskedFillInPlace(zerosLikeOp(mask, dtype), mask, Number.NEGATIVE_INFINITY);
  throw typeError('a mask of bool or of a floating dtype', argument, mask.dtype);
}

function checkShape(tensor: Tensor, shape: readonly number[], argument: string): void {
  if (!sameShape(tensor.shape, shape)) throw shapeError(`a tensor of shape [${shape.join(', ')}]`, argument, tensor);
}

/** Equal parts of a projection of one tensor, each in memory of its own order: [parts][length, batch, embedDim]. */
function unpack(projected: Tensor, parts: number, embedDim: number): Tensor[] {
  const apart = unsqueezeOp(unflattenOp(projected, -1, [parts, embedDim]), 0);
  return unbindOp(contiguousOp(squeezeOp(transposeOp(apart, 0, -2), -2)), 0);
}

/** Queries, keys and values by one weight; fewer products where they are the very same tensor, as PyTorch makes them. */
function projectPacked([query, key, value]: Triple, weight: Tensor, bias: Tensor | null | undefined): Triple {
  const embedDim = query.size(-1);
  if (key === value && query === key) return unpack(linear(query, weight, bias), 3, embedDim) as Triple;
  if (key === value) {
    const [ofQuery, ofOthers] = splitOp(weight, [embedDim, embedDim * 2], 0) as [Tensor, Tensor];
    const [queryBias, otherBias] = bias ? splitOp(bias, [embedDim, embedDim * 2], 0) : [];
    const rest = unpack(linear(key, ofOthers, otherBias), 2, embedDim) as [Tensor, Tensor];
    return [linear(query, ofQuery, queryBias), ...rest];
  }
  const weights = chunkOp(weight, 3);
  const biases = bias ? chunkOp(bias, 3) : [];
  return [query, key, value].map((input, part) => linear(input, weights[part] as Tensor, biases[part])) as Triple;
}

function projectSeparately(inputs: Triple, options: Partial<MultiHeadAttentionOptions>): Triple {
  const embedDim = inputs[0].size(-1);
  const biases = options.inProjBias ? chunkOp(options.inProjBias, 3) : [];
  const named = ['qProjWeight', 'kProjWeight', 'vProjWeight'] as const;
  return named.map((name, part) => {
    const weight = options[name];
    checkTensor(weight, name);
    const input = inputs[part] as Tensor;
    checkShape(weight, [embedDim, input.size(-1)], name);
    return linear(input, weight, biases[part]);
  }) as Triple;
}

/** Refuses shapes that do not go together, in words instead of in an operator's. True with a batch dimension. */
function checkInputs([query, key, value]: Triple, options: Partial<MultiHeadAttentionOptions>): boolean {
  const dimensions = query.ndim;
  if (dimensions !== 2 && dimensions !== 3) throw shapeError('a tensor with two or three dimensions', 'query', query);
  const same = `a tensor with as many dimensions as query (${dimensions})`;
  if (key.ndim !== dimensions) throw shapeError(same, 'key', key);
  if (value.ndim !== dimensions) throw shapeError(same, 'value', value);
  const { keyPaddingMask, attnMask } = options;
  if (keyPaddingMask && keyPaddingMask.ndim !== dimensions - 1) {
    const expected = dimensions === 3 ? '[batch, S]' : '[S]';
    throw shapeError(`a tensor of shape ${expected}`, 'keyPaddingMask', keyPaddingMask);
  }
  if (attnMask && attnMask.ndim !== 2 && attnMask.ndim !== 3) {
    throw shapeError('a tensor with two or three dimensions', 'attnMask', attnMask);
  }
  return dimensions === 3;
}

/**
 * Attention of several heads with its projections. Vaswani et al. 2017, https://arxiv.org/abs/1706.03762.
 *
 * @param query `[L, batch, embedDim]`, or `[L, embedDim]`
 * @param key `[S, batch, embedDim]`, or `[S, embedDim]`; with `useSeparateProjWeight` its last size may be another
 * @param value the same
 * @returns the output, in the shape of `query`, and the weights, `[batch, L, S]` (each head's with `averageAttnWeights: false`:
 * `[batch, numHeads, L, S]`); null in their place without `needWeights`
 * @throws TypeError or RangeError when a weight is missing or shapes do not go together
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MultiheadAttention.html
 *
 * @example
 * const x = torch.randn([5, 2, 8]);
 * const [output, weights] = torch.nn.functional.multiHeadAttentionForward(x, x, x, {
 *   numHeads: 2, inProjWeight: torch.randn([24, 8]), outProjWeight: torch.randn([8, 8]),
 * });
 */
export function multiHeadAttentionForward(
  query: Tensor,
  key: Tensor,
  value: Tensor,
  options: MultiHeadAttentionOptions & { needWeights: false },
): [output: Tensor, weights: null];
export function multiHeadAttentionForward(
  query: Tensor,
  key: Tensor,
  value: Tensor,
  options: MultiHeadAttentionOptions & { needWeights?: true },
): [output: Tensor, weights: Tensor];
export function multiHeadAttentionForward(
  query: Tensor,
  key: Tensor,
  value: Tensor,
  options: MultiHeadAttentionOptions,
): [output: Tensor, weights: Tensor | null];
export function multiHeadAttentionForward(
  query: Tensor,
  key: Tensor,
  value: Tensor,
  options: MultiHeadAttentionOptions,
): [output: Tensor, weights: Tensor | null] {
  checkTensor(query, 'query');
  checkTensor(key, 'key');
  checkTensor(value, 'value');
  const read = readOptions(options, 'multiHeadAttentionForward', optionNames);
  const { numHeads, outProjWeight, needWeights = true, averageAttnWeights = true } = read;
  if (!Number.isInteger(numHeads) || (numHeads as number) < 1)
    throw typeError('a positive integer', 'numHeads', numHeads);
  checkTensor(outProjWeight, 'outProjWeight');
  const heads = numHeads as number;
  const batched = checkInputs([query, key, value], read);

  const inputs = [query, key, value].map((input) => (batched ? input : unsqueezeOp(input, 1))) as Triple;
  const [length, batch, embedDim] = inputs[0].shape as [number, number, number];
  const headSize = embedDim / heads;
  if (read.embedDimToCheck !== undefined && read.embedDimToCheck !== embedDim) {
    throw rangeError(`the embedding dimension of query (${embedDim})`, 'embedDimToCheck', read.embedDimToCheck);
  }
  if (!Number.isInteger(headSize)) throw rangeError(`a divisor of ${embedDim}`, 'numHeads', heads);
  const dtype = query.dtype;
  let padding = floatingMask(read.keyPaddingMask, 'keyPaddingMask', dtype);
  if (padding && !batched) padding = unsqueezeOp(padding, 0);
  let causal = read.isCausal ?? false;
  if (causal && !read.attnMask) throw typeError('a Tensor with isCausal', 'attnMask', read.attnMask);
  let mask: Tensor | null = null;
  if (!(causal && !padding && !needWeights)) {
    mask = floatingMask(read.attnMask, 'attnMask', dtype);
    if (padding) causal = false;
  }

  const sources = inputs[1].size(0);
  let projected: Triple;
  if (read.useSeparateProjWeight) {
    if (!sameShape(key.shape.slice(0, -1), value.shape.slice(0, -1))) {
      throw shapeError(`the length and batch of key, [${key.shape.slice(0, -1).join(', ')}],`, 'value', value);
    }
    projected = projectSeparately(inputs, read);
  } else {
    checkShape(value, key.shape, 'value');
    checkTensor(read.inProjWeight, 'inProjWeight');
    projected = projectPacked(inputs, read.inProjWeight, read.inProjBias);
  }
  let [q, k, v] = projected;

  if (mask) {
    const threeDims = mask.ndim === 3;
    checkShape(mask, threeDims ? [batch * heads, length, sources] : [length, sources], 'attnMask');
    if (!threeDims) mask = unsqueezeOp(mask, 0);
  }
  const oneMoreKey = (): void => {
    if (mask) mask = padOp(mask, [0, 1]);
    if (padding) padding = padOp(padding, [0, 1]);
  };
  if (Boolean(read.biasK) !== Boolean(read.biasV)) {
    throw typeError('a Tensor, or none, as biasK is,', 'biasV', read.biasV);
  }
  if (read.biasK && read.biasV) {
    if (read.staticK) throw typeError('none with biasK', 'staticK', read.staticK);
    if (read.staticV) throw typeError('none with biasV', 'staticV', read.staticV);
    k = catOp([k, repeatOp(read.biasK, [1, batch, 1])]);
    v = catOp([v, repeatOp(read.biasV, [1, batch, 1])]);
    oneMoreKey();
  }

  const byHead = (input: Tensor): Tensor => transposeOp(viewOp(input, [input.size(0), batch * heads, headSize]), 0, 1);
  const given = (tensor: Tensor, argument: string): Tensor => {
    checkTensor(tensor, argument);
    checkShape(tensor, [batch * heads, tensor.shape[1] ?? 0, headSize], argument);
    return tensor;
  };
  q = byHead(q);
  k = read.staticK ? given(read.staticK, 'staticK') : byHead(k);
  v = read.staticV ? given(read.staticV, 'staticV') : byHead(v);
  if (read.addZeroAttn) {
    const zero = zeros([batch * heads, 1, headSize], { dtype: k.dtype, device: k.device });
    k = catOp([k, zero], 1);
    v = catOp([v, zero], 1);
    oneMoreKey();
  }
  const keys = k.size(1);
  if (padding) {
    checkShape(padding, [batch, keys], 'keyPaddingMask');
    const ofHeads = expandOp(viewOp(padding, [batch, 1, 1, keys]), [-1, heads, -1, -1]);
    const added = reshapeOp(ofHeads, [batch * heads, 1, keys]);
    mask = mask ? addOp(mask, added) : added;
  }
  const dropoutP = (read.training ?? true) ? (read.dropoutP ?? 0) : 0;
  const project = (attended: Tensor): Tensor => {
    const output = viewOp(linear(attended, outProjWeight, read.outProjBias), [length, batch, outProjWeight.size(0)]);
    return batched ? output : squeezeOp(output, 1);
  };

  if (!needWeights) {
    if (mask) mask = mask.size(0) === 1 ? unsqueezeOp(mask, 0) : viewOp(mask, [batch, heads, -1, keys]);
    const apart = (input: Tensor, size: number): Tensor => viewOp(input, [batch, heads, size, headSize]);
    const attended = scaledDotProductAttention(apart(q, length), apart(k, keys), apart(v, keys), {
      attnMask: mask,
      dropoutP,
      isCausal: causal,
    });
    return [project(reshapeOp(permuteOp(attended, [2, 0, 1, 3]), [batch * length, embedDim])), null];
  }
  const scaled = mulOp(q, Math.sqrt(1 / headSize));
  const scores = mask ? baddbmmOp(mask, scaled, transposeOp(k, -2, -1)) : bmmOp(scaled, transposeOp(k, -2, -1));
  const shares = softmaxOp(scores, -1);
  const kept = dropoutP > 0 ? dropoutOp(shares, dropoutP, true) : shares;
  const output = project(reshapeOp(transposeOp(bmmOp(kept, v), 0, 1), [length * batch, embedDim]));
  const ofHeads = viewOp(kept, [batch, heads, length, keys]);
  const weights = averageAttnWeights ? meanOp(ofHeads, [1]) : ofHeads;
  return [output, batched ? weights : squeezeOp(weights, 0)];
}
