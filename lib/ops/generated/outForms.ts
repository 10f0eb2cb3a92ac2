// Made by `npm run generate:operators` from scripts/operators/facts.txt; not to be edited.

import type { Tensor } from '../../tensor/tensor.js';
import type { DTypeName, Operand, Scalar } from '../arguments.js';
import type { ValuesAndIndices } from '../namedTuple.js';
import type { Generator } from '../../tensor/generator.js';
import type { Int, IntOrInts, Ints, MemoryFormat } from '../operatorTypes.js';
import * as creationFunctions from '../../tensor/creation.js';
import * as activationFunctions from '../activation.js';
import * as arithmeticFunctions from '../arithmetic.js';
import * as atFunctions from '../at.js';
import * as chainMatmulFunctions from '../chainMatmul.js';
import * as comparisonFunctions from '../comparison.js';
import * as indexingFunctions from '../indexing.js';
import * as joiningFunctions from '../joining.js';
import * as linalgFunctions from '../linalg.js';
import * as logicFunctions from '../logic.js';
import * as normalFunctions from '../normal.js';
import * as pointwiseFunctions from '../pointwise.js';
import * as randomFunctions from '../random.js';
import * as reductionFunctions from '../reduction.js';
import * as scanFunctions from '../scan.js';
import * as shapeFunctions from '../shape.js';
import * as sortingFunctions from '../sorting.js';
import * as tensordotFunctions from '../tensordot.js';
import * as whereFunctions from '../where.js';
import { withOut } from '../define.js';

export * from '../../tensor/creation.js';
export * from '../index.js';

type AllOptions = { dim?: Ints | null; keepdim?: boolean; out: Tensor };
type AllOptions2 = { keepdim?: boolean; out: Tensor };
type AmaxOptions = { dim?: IntOrInts; keepdim?: boolean; out: Tensor };
type AminOptions = { dim?: IntOrInts; keepdim?: boolean; out: Tensor };
type AnyOptions = { dim?: Ints | null; keepdim?: boolean; out: Tensor };
type AnyOptions2 = { keepdim?: boolean; out: Tensor };
type ArangeOptions = { step?: Scalar; out: Tensor };
type ArgmaxOptions = { dim?: Int | null; keepdim?: boolean; out: Tensor };
type ArgminOptions = { dim?: Int | null; keepdim?: boolean; out: Tensor };
type CatOptions = { dim?: Int; out: Tensor };
type ClampOptions = { min?: Operand | null; max?: Operand | null; out: Tensor };
type ClampOptions2 = { min?: Scalar | null; max?: Scalar | null; out: Tensor };
type ConcatOptions = { dim?: Int; out: Tensor };
type CrossOptions = { dim?: Int | null; out: Tensor };
type DiagOptions = { diagonal?: Int; out: Tensor };
type KthvalueOptions = { dim?: Int; keepdim?: boolean; out: readonly [values: Tensor, indices: Tensor] };
type LogSoftmaxOptions = { dtype?: DTypeName | null; out: Tensor };
type LogspaceOptions = { base?: number; out: Tensor };
type LogspaceOptions2 = { base?: number; out: Tensor };
type LogspaceOptions3 = { base?: number; out: Tensor };
type LogspaceOptions4 = { base?: number; out: Tensor };
type LogsumexpOptions = { keepdim?: boolean; out: Tensor };
type MaxOptions = { keepdim?: boolean; out: readonly [max: Tensor, maxValues: Tensor] };
type MeanOptions = { keepdim?: boolean; dtype?: DTypeName | null; out: Tensor };
type MedianOptions = { keepdim?: boolean; out: readonly [values: Tensor, indices: Tensor] };
type MinOptions = { keepdim?: boolean; out: readonly [min: Tensor, minIndices: Tensor] };
type ModeOptions = { dim?: Int; keepdim?: boolean; out: readonly [values: Tensor, indices: Tensor] };
type MultinomialOptions = { replacement?: boolean; generator?: Generator | null; out: Tensor };
type NanToNumOptions = { nan?: number | null; posinf?: number | null; neginf?: number | null; out: Tensor };
type NormOptions = { keepdim?: boolean; out: Tensor };
type NormalOptions = { std?: number; generator?: Generator | null; out: Tensor };
type ProdOptions = { keepdim?: boolean; dtype?: DTypeName | null; out: Tensor };
type QuantileOptions = { dim?: Int | null; keepdim?: boolean; interpolation?: string; out: Tensor };
type QuantileOptions2 = { dim?: Int | null; keepdim?: boolean; interpolation?: string; out: Tensor };
type SoftmaxOptions = { dtype?: DTypeName | null; out: Tensor };
type SortOptions = { dim?: Int; descending?: boolean; out: readonly [values: Tensor, indices: Tensor] };
type StackOptions = { dim?: Int; out: Tensor };
type StdOptions = { unbiased?: boolean; keepdim?: boolean; out: Tensor };
type StdOptions2 = { dim?: IntOrInts | null; correction?: Scalar | null; keepdim?: boolean; out: Tensor };
type SumOptions = { keepdim?: boolean; dtype?: DTypeName | null; out: Tensor };
type TopkOptions = { dim?: Int; largest?: boolean; sorted?: boolean; out: readonly [values: Tensor, indices: Tensor] };
type TrilOptions = { diagonal?: Int; out: Tensor };
type TriuOptions = { diagonal?: Int; out: Tensor };
type VarOptions = { unbiased?: boolean; keepdim?: boolean; out: Tensor };
type VarOptions2 = { dim?: IntOrInts | null; correction?: Scalar | null; keepdim?: boolean; out: Tensor };

/** The out= forms of functions that are written by hand. */
export interface OutForms {
  /**
   * `aten::abs(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.abs.html
   */
  abs(input: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::acos(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.acos.html
   */
  acos(input: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::acosh(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.acosh.html
   */
  acosh(input: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.add.html
   */
  add(input: Operand, options: { other: Operand; alpha?: Scalar; out: Tensor }): Tensor;
  add(input: Operand, other: Operand, options: { alpha?: Scalar; out: Tensor }): Tensor;
  /**
   * `aten::addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.addcdiv.html
   */
  addcdiv(input: Operand, options: { tensor1: Operand; tensor2: Operand; value?: Scalar; out: Tensor }): Tensor;
  addcdiv(input: Operand, tensor1: Operand, tensor2: Operand, options: { value?: Scalar; out: Tensor }): Tensor;
  /**
   * `aten::addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.addcmul.html
   */
  addcmul(input: Operand, options: { tensor1: Operand; tensor2: Operand; value?: Scalar; out: Tensor }): Tensor;
  addcmul(input: Operand, tensor1: Operand, tensor2: Operand, options: { value?: Scalar; out: Tensor }): Tensor;
  /**
   * `aten::addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.addmm.html
   */
  addmm(input: Tensor, options: { mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar; out: Tensor }): Tensor;
  addmm(input: Tensor, mat1: Tensor, mat2: Tensor, options: { beta?: Scalar; alpha?: Scalar; out: Tensor }): Tensor;
  /** `aten::addmm.dtype(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  addmm(input: Tensor, options: { mat1: Tensor; mat2: Tensor; outDtype: DTypeName; beta?: Scalar; alpha?: Scalar; out: Tensor }): Tensor;
  addmm(input: Tensor, mat1: Tensor, mat2: Tensor, outDtype: DTypeName, options: { beta?: Scalar; alpha?: Scalar; out: Tensor }): Tensor;
  /**
   * `aten::all(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.all.html
   */
  all(input: Tensor, options: { out: Tensor }): Tensor;
  /** `aten::all.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor` */
  all(input: Tensor, dim?: Ints | null | AllOptions, keepdim?: boolean | AllOptions, options?: AllOptions): Tensor;
  /** `aten::all.dim(Tensor self, int dim, bool keepdim=False) -> Tensor` */
  all(input: Tensor, options: { dim: Int; keepdim?: boolean; out: Tensor }): Tensor;
  all(input: Tensor, dim: Int, keepdim?: boolean | AllOptions2, options?: AllOptions2): Tensor;
  /**
   * `aten::amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.amax.html
   */
  amax(input: Tensor, dim?: IntOrInts | AmaxOptions, keepdim?: boolean | AmaxOptions, options?: AmaxOptions): Tensor;
  /**
   * `aten::amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.amin.html
   */
  amin(input: Tensor, dim?: IntOrInts | AminOptions, keepdim?: boolean | AminOptions, options?: AminOptions): Tensor;
  /**
   * `aten::any(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.any.html
   */
  any(input: Tensor, options: { out: Tensor }): Tensor;
  /** `aten::any.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor` */
  any(input: Tensor, dim?: Ints | null | AnyOptions, keepdim?: boolean | AnyOptions, options?: AnyOptions): Tensor;
  /** `aten::any.dim(Tensor self, int dim, bool keepdim=False) -> Tensor` */
  any(input: Tensor, options: { dim: Int; keepdim?: boolean; out: Tensor }): Tensor;
  any(input: Tensor, dim: Int, keepdim?: boolean | AnyOptions2, options?: AnyOptions2): Tensor;
  /**
   * `aten::arange(Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.arange.html
   */
  arange(options: { end: Scalar; out: Tensor }): Tensor;
  arange(end: Scalar, options: { out: Tensor }): Tensor;
  /** `aten::arange.start_step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  arange(options: { start: Scalar; end: Scalar; step?: Scalar; out: Tensor }): Tensor;
  arange(start: Scalar, end: Scalar, step?: Scalar | ArangeOptions, options?: ArangeOptions): Tensor;
  /**
   * `aten::argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.argmax.html
   */
  argmax(input: Tensor, dim?: Int | null | ArgmaxOptions, keepdim?: boolean | ArgmaxOptions, options?: ArgmaxOptions): Tensor;
  /**
   * `aten::argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.argmin.html
   */
  argmin(input: Tensor, dim?: Int | null | ArgminOptions, keepdim?: boolean | ArgminOptions, options?: ArgminOptions): Tensor;
  /**
   * `aten::argsort.stable(Tensor self, *, bool stable, int dim=-1, bool descending=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.argsort.html
   */
  argsort(input: Tensor, options: { stable: boolean; dim?: Int; descending?: boolean; out: Tensor }): Tensor;
  /**
   * `aten::asin(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.asin.html
   */
  asin(input: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::asinh(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.asinh.html
   */
  asinh(input: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::atan(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.atan.html
   */
  atan(input: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::atan2(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.atan2.html
   */
  atan2(input: Operand, options: { other: Operand; out: Tensor }): Tensor;
  atan2(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::atanh(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.atanh.html
   */
  atanh(input: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.baddbmm.html
   */
  baddbmm(input: Tensor, options: { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar; out: Tensor }): Tensor;
  baddbmm(input: Tensor, batch1: Tensor, batch2: Tensor, options: { beta?: Scalar; alpha?: Scalar; out: Tensor }): Tensor;
  /** `aten::baddbmm.dtype(Tensor self, Tensor batch1, Tensor batch2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  baddbmm(input: Tensor, options: { batch1: Tensor; batch2: Tensor; outDtype: DTypeName; beta?: Scalar; alpha?: Scalar; out: Tensor }): Tensor;
  baddbmm(input: Tensor, batch1: Tensor, batch2: Tensor, outDtype: DTypeName, options: { beta?: Scalar; alpha?: Scalar; out: Tensor }): Tensor;
  /**
   * `aten::bernoulli(Tensor self, *, Generator? generator=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.bernoulli.html
   */
  bernoulli(input: Tensor, options: { generator?: Generator | null; out: Tensor }): Tensor;
  /**
   * `aten::bitwise_and.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_and.html
   */
  bitwiseAnd(input: Operand, options: { other: Operand; out: Tensor }): Tensor;
  bitwiseAnd(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  /** `aten::bitwise_and.Scalar(Tensor self, Scalar other) -> Tensor` */
  bitwiseAnd(input: Operand, options: { other: Scalar; out: Tensor }): Tensor;
  bitwiseAnd(input: Operand, other: Scalar, options: { out: Tensor }): Tensor;
  /**
   * `aten::bitwise_not(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_not.html
   */
  bitwiseNot(input: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::bitwise_or.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_or.html
   */
  bitwiseOr(input: Operand, options: { other: Operand; out: Tensor }): Tensor;
  bitwiseOr(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  /** `aten::bitwise_or.Scalar(Tensor self, Scalar other) -> Tensor` */
  bitwiseOr(input: Operand, options: { other: Scalar; out: Tensor }): Tensor;
  bitwiseOr(input: Operand, other: Scalar, options: { out: Tensor }): Tensor;
  /**
   * `aten::bitwise_xor.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_xor.html
   */
  bitwiseXor(input: Operand, options: { other: Operand; out: Tensor }): Tensor;
  bitwiseXor(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  /** `aten::bitwise_xor.Scalar(Tensor self, Scalar other) -> Tensor` */
  bitwiseXor(input: Operand, options: { other: Scalar; out: Tensor }): Tensor;
  bitwiseXor(input: Operand, other: Scalar, options: { out: Tensor }): Tensor;
  /**
   * `aten::bmm(Tensor self, Tensor mat2) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.bmm.html
   */
  bmm(input: Tensor, options: { mat2: Tensor; out: Tensor }): Tensor;
  bmm(input: Tensor, mat2: Tensor, options: { out: Tensor }): Tensor;
  /** `aten::bmm.dtype(Tensor self, Tensor mat2, ScalarType out_dtype) -> Tensor` */
  bmm(input: Tensor, options: { mat2: Tensor; outDtype: DTypeName; out: Tensor }): Tensor;
  bmm(input: Tensor, mat2: Tensor, outDtype: DTypeName, options: { out: Tensor }): Tensor;
  /**
   * `aten::bucketize.Tensor(Tensor self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.bucketize.html
   */
  bucketize(input: Tensor, options: { boundaries: Tensor; outInt32?: boolean; right?: boolean; out: Tensor }): Tensor;
  bucketize(input: Tensor, boundaries: Tensor, options: { outInt32?: boolean; right?: boolean; out: Tensor }): Tensor;
  /**
   * `aten::cat(Tensor[] tensors, int dim=0) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cat.html
   */
  cat(options: { tensors: readonly Tensor[]; dim?: Int; out: Tensor }): Tensor;
  cat(tensors: readonly Tensor[], dim?: Int | CatOptions, options?: CatOptions): Tensor;
  /**
   * `aten::ceil(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.ceil.html
   */
  ceil(input: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::chain_matmul(Tensor[] matrices) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.chain_matmul.html
   */
  chainMatmul(options: { matrices: readonly Tensor[]; out: Tensor }): Tensor;
  chainMatmul(matrices: readonly Tensor[], options: { out: Tensor }): Tensor;
  chainMatmul(...matrices: [...Tensor[], { out: Tensor }]): Tensor;
  /**
   * `aten::clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.clamp.html
   */
  clamp(input: Operand, min?: Operand | null | ClampOptions, max?: Operand | null | ClampOptions, options?: ClampOptions): Tensor;
  /** `aten::clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor` */
  clamp(input: Operand, min?: Scalar | null | ClampOptions2, max?: Scalar | null | ClampOptions2, options?: ClampOptions2): Tensor;
  /**
   * `aten::concat(Tensor[] tensors, int dim=0) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.concat.html
   */
  concat(options: { tensors: readonly Tensor[]; dim?: Int; out: Tensor }): Tensor;
  concat(tensors: readonly Tensor[], dim?: Int | ConcatOptions, options?: ConcatOptions): Tensor;
  /**
   * `aten::cos(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cos.html
   */
  cos(input: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::cosh(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cosh.html
   */
  cosh(input: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::cross(Tensor self, Tensor other, int? dim=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cross.html
   */
  cross(input: Tensor, options: { other: Tensor; dim?: Int | null; out: Tensor }): Tensor;
  cross(input: Tensor, other: Tensor, dim?: Int | null | CrossOptions, options?: CrossOptions): Tensor;
  /**
   * `aten::cummax(Tensor self, int dim) -> (Tensor values, Tensor indices)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cummax.html
   */
  cummax(input: Tensor, options: { dim: Int; out: readonly [values: Tensor, indices: Tensor] }): ValuesAndIndices;
  cummax(input: Tensor, dim: Int, options: { out: readonly [values: Tensor, indices: Tensor] }): ValuesAndIndices;
  /**
   * `aten::cummin(Tensor self, int dim) -> (Tensor values, Tensor indices)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cummin.html
   */
  cummin(input: Tensor, options: { dim: Int; out: readonly [values: Tensor, indices: Tensor] }): ValuesAndIndices;
  cummin(input: Tensor, dim: Int, options: { out: readonly [values: Tensor, indices: Tensor] }): ValuesAndIndices;
  /**
   * `aten::cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cumprod.html
   */
  cumprod(input: Tensor, options: { dim: Int; dtype?: DTypeName | null; out: Tensor }): Tensor;
  cumprod(input: Tensor, dim: Int, options: { dtype?: DTypeName | null; out: Tensor }): Tensor;
  /**
   * `aten::cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cumsum.html
   */
  cumsum(input: Tensor, options: { dim: Int; dtype?: DTypeName | null; out: Tensor }): Tensor;
  cumsum(input: Tensor, dim: Int, options: { dtype?: DTypeName | null; out: Tensor }): Tensor;
  /**
   * `aten::diag(Tensor self, int diagonal=0) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.diag.html
   */
  diag(input: Tensor, diagonal?: Int | DiagOptions, options?: DiagOptions): Tensor;
  /**
   * `aten::div.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.div.html
   */
  div(input: Operand, options: { other: Operand; out: Tensor }): Tensor;
  div(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  /** `aten::div.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor` */
  div(input: Operand, options: { other: Operand; roundingMode: string | null; out: Tensor }): Tensor;
  div(input: Operand, other: Operand, options: { roundingMode: string | null; out: Tensor }): Tensor;
  /**
   * `aten::dot(Tensor self, Tensor tensor) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.dot.html
   */
  dot(input: Tensor, options: { tensor: Tensor; out: Tensor }): Tensor;
  dot(input: Tensor, tensor: Tensor, options: { out: Tensor }): Tensor;
  /**
   * `aten::empty.memory_format(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.empty.html
   */
  empty(options: { size: Ints; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  empty(size: Ints, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  empty(...size: [...Int[], { memoryFormat?: MemoryFormat | null; out: Tensor }]): Tensor;
  /**
   * `aten::eq.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.eq.html
   */
  eq(input: Operand, options: { other: Operand; out: Tensor }): Tensor;
  eq(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  /** `aten::eq.Scalar(Tensor self, Scalar other) -> Tensor` */
  eq(input: Operand, options: { other: Scalar; out: Tensor }): Tensor;
  eq(input: Operand, other: Scalar, options: { out: Tensor }): Tensor;
  /**
   * `aten::erf(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.erf.html
   */
  erf(input: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::erfc(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.erfc.html
   */
  erfc(input: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::exp(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.exp.html
   */
  exp(input: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::exp2(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.exp2.html
   */
  exp2(input: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::expm1(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.expm1.html
   */
  expm1(input: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::eye(SymInt n, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.eye.html
   */
  eye(options: { n: Int; out: Tensor }): Tensor;
  eye(n: Int, options: { out: Tensor }): Tensor;
  /** `aten::eye.m(SymInt n, SymInt m, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  eye(options: { n: Int; m: Int; out: Tensor }): Tensor;
  eye(n: Int, m: Int, options: { out: Tensor }): Tensor;
  /**
   * `aten::floor(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.floor.html
   */
  floor(input: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::floor_divide(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.floor_divide.html
   */
  floorDivide(input: Operand, options: { other: Operand; out: Tensor }): Tensor;
  floorDivide(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::fmax(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fmax.html
   */
  fmax(input: Operand, options: { other: Operand; out: Tensor }): Tensor;
  fmax(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::fmin(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fmin.html
   */
  fmin(input: Operand, options: { other: Operand; out: Tensor }): Tensor;
  fmin(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::fmod.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fmod.html
   */
  fmod(input: Operand, options: { other: Operand; out: Tensor }): Tensor;
  fmod(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  /** `aten::fmod.Scalar(Tensor self, Scalar other) -> Tensor` */
  fmod(input: Operand, options: { other: Scalar; out: Tensor }): Tensor;
  fmod(input: Operand, other: Scalar, options: { out: Tensor }): Tensor;
  /**
   * `aten::frac(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.frac.html
   */
  frac(input: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::full(SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.full.html
   */
  full(options: { size: Ints; fillValue: Scalar; out: Tensor }): Tensor;
  full(size: Ints, fillValue: Scalar, options: { out: Tensor }): Tensor;
  /**
   * `aten::gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.gather.html
   */
  gather(input: Tensor, options: { dim: Int; index: Tensor; sparseGrad?: boolean; out: Tensor }): Tensor;
  gather(input: Tensor, dim: Int, index: Tensor, options: { sparseGrad?: boolean; out: Tensor }): Tensor;
  /**
   * `aten::ge.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.ge.html
   */
  ge(input: Operand, options: { other: Operand; out: Tensor }): Tensor;
  ge(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  /** `aten::ge.Scalar(Tensor self, Scalar other) -> Tensor` */
  ge(input: Operand, options: { other: Scalar; out: Tensor }): Tensor;
  ge(input: Operand, other: Scalar, options: { out: Tensor }): Tensor;
  /**
   * `aten::gt.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.gt.html
   */
  gt(input: Operand, options: { other: Operand; out: Tensor }): Tensor;
  gt(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  /** `aten::gt.Scalar(Tensor self, Scalar other) -> Tensor` */
  gt(input: Operand, options: { other: Scalar; out: Tensor }): Tensor;
  gt(input: Operand, other: Scalar, options: { out: Tensor }): Tensor;
  /**
   * `aten::hstack(Tensor[] tensors) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.hstack.html
   */
  hstack(options: { tensors: readonly Tensor[]; out: Tensor }): Tensor;
  hstack(tensors: readonly Tensor[], options: { out: Tensor }): Tensor;
  hstack(...tensors: [...Tensor[], { out: Tensor }]): Tensor;
  /**
   * `aten::index.Tensor(Tensor self, Tensor?[] indices) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.index.html
   */
  index(input: Tensor, options: { indices: ReadonlyArray<Tensor | null>; out: Tensor }): Tensor;
  index(input: Tensor, indices: ReadonlyArray<Tensor | null>, options: { out: Tensor }): Tensor;
  /**
   * `aten::index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.index_add.html
   */
  indexAdd(input: Tensor, options: { dim: Int; index: Tensor; source: Tensor; alpha?: Scalar; out: Tensor }): Tensor;
  indexAdd(input: Tensor, dim: Int, index: Tensor, source: Tensor, options: { alpha?: Scalar; out: Tensor }): Tensor;
  /**
   * `aten::index_select(Tensor self, int dim, Tensor index) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.index_select.html
   */
  indexSelect(input: Tensor, options: { dim: Int; index: Tensor; out: Tensor }): Tensor;
  indexSelect(input: Tensor, dim: Int, index: Tensor, options: { out: Tensor }): Tensor;
  /**
   * `aten::kron(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.kron.html
   */
  kron(input: Tensor, options: { other: Tensor; out: Tensor }): Tensor;
  kron(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /**
   * `aten::kthvalue(Tensor self, SymInt k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.kthvalue.html
   */
  kthvalue(input: Tensor, options: { k: Int; dim?: Int; keepdim?: boolean; out: readonly [values: Tensor, indices: Tensor] }): ValuesAndIndices;
  kthvalue(input: Tensor, k: Int, dim?: Int | KthvalueOptions, keepdim?: boolean | KthvalueOptions, options?: KthvalueOptions): ValuesAndIndices;
  /**
   * `aten::le.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.le.html
   */
  le(input: Operand, options: { other: Operand; out: Tensor }): Tensor;
  le(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  /** `aten::le.Scalar(Tensor self, Scalar other) -> Tensor` */
  le(input: Operand, options: { other: Scalar; out: Tensor }): Tensor;
  le(input: Operand, other: Scalar, options: { out: Tensor }): Tensor;
  /**
   * `aten::lerp.Tensor(Tensor self, Tensor end, Tensor weight) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.lerp.html
   */
  lerp(input: Operand, options: { end: Operand; weight: Operand; out: Tensor }): Tensor;
  lerp(input: Operand, end: Operand, weight: Operand, options: { out: Tensor }): Tensor;
  /** `aten::lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor` */
  lerp(input: Operand, options: { end: Operand; weight: Scalar; out: Tensor }): Tensor;
  lerp(input: Operand, end: Operand, weight: Scalar, options: { out: Tensor }): Tensor;
  /**
   * `aten::linspace.Tensor_Tensor(Tensor start, Tensor end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.linspace.html
   */
  linspace(options: { start: Tensor; end: Tensor; steps: Int; out: Tensor }): Tensor;
  linspace(start: Tensor, end: Tensor, steps: Int, options: { out: Tensor }): Tensor;
  /** `aten::linspace.Scalar_Tensor(Scalar start, Tensor end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  linspace(options: { start: Scalar; end: Tensor; steps: Int; out: Tensor }): Tensor;
  linspace(start: Scalar, end: Tensor, steps: Int, options: { out: Tensor }): Tensor;
  /** `aten::linspace.Tensor_Scalar(Tensor start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  linspace(options: { start: Tensor; end: Scalar; steps: Int; out: Tensor }): Tensor;
  linspace(start: Tensor, end: Scalar, steps: Int, options: { out: Tensor }): Tensor;
  /** `aten::linspace(Scalar start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  linspace(options: { start: Scalar; end: Scalar; steps: Int; out: Tensor }): Tensor;
  linspace(start: Scalar, end: Scalar, steps: Int, options: { out: Tensor }): Tensor;
  /**
   * `aten::log(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.log.html
   */
  log(input: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::log10(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.log10.html
   */
  log10(input: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::log1p(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.log1p.html
   */
  log1p(input: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::log2(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.log2.html
   */
  log2(input: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.log_softmax.html
   */
  logSoftmax(input: Tensor, options: { dim: Int; dtype?: DTypeName | null; out: Tensor }): Tensor;
  logSoftmax(input: Tensor, dim: Int, dtype?: DTypeName | null | LogSoftmaxOptions, options?: LogSoftmaxOptions): Tensor;
  /**
   * `aten::logical_and(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.logical_and.html
   */
  logicalAnd(input: Operand, options: { other: Operand; out: Tensor }): Tensor;
  logicalAnd(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::logical_not(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.logical_not.html
   */
  logicalNot(input: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::logical_or(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.logical_or.html
   */
  logicalOr(input: Operand, options: { other: Operand; out: Tensor }): Tensor;
  logicalOr(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::logical_xor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.logical_xor.html
   */
  logicalXor(input: Operand, options: { other: Operand; out: Tensor }): Tensor;
  logicalXor(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::logspace.Tensor_Tensor(Tensor start, Tensor end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.logspace.html
   */
  logspace(options: { start: Tensor; end: Tensor; steps: Int; base?: number; out: Tensor }): Tensor;
  logspace(start: Tensor, end: Tensor, steps: Int, base?: number | LogspaceOptions, options?: LogspaceOptions): Tensor;
  /** `aten::logspace.Scalar_Tensor(Scalar start, Tensor end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  logspace(options: { start: Scalar; end: Tensor; steps: Int; base?: number; out: Tensor }): Tensor;
  logspace(start: Scalar, end: Tensor, steps: Int, base?: number | LogspaceOptions2, options?: LogspaceOptions2): Tensor;
  /** `aten::logspace.Tensor_Scalar(Tensor start, Scalar end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  logspace(options: { start: Tensor; end: Scalar; steps: Int; base?: number; out: Tensor }): Tensor;
  logspace(start: Tensor, end: Scalar, steps: Int, base?: number | LogspaceOptions3, options?: LogspaceOptions3): Tensor;
  /** `aten::logspace(Scalar start, Scalar end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  logspace(options: { start: Scalar; end: Scalar; steps: Int; base?: number; out: Tensor }): Tensor;
  logspace(start: Scalar, end: Scalar, steps: Int, base?: number | LogspaceOptions4, options?: LogspaceOptions4): Tensor;
  /**
   * `aten::logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.logsumexp.html
   */
  logsumexp(input: Tensor, options: { dim: IntOrInts; keepdim?: boolean; out: Tensor }): Tensor;
  logsumexp(input: Tensor, dim: IntOrInts, keepdim?: boolean | LogsumexpOptions, options?: LogsumexpOptions): Tensor;
  /**
   * `aten::lt.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.lt.html
   */
  lt(input: Operand, options: { other: Operand; out: Tensor }): Tensor;
  lt(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  /** `aten::lt.Scalar(Tensor self, Scalar other) -> Tensor` */
  lt(input: Operand, options: { other: Scalar; out: Tensor }): Tensor;
  lt(input: Operand, other: Scalar, options: { out: Tensor }): Tensor;
  /**
   * `aten::masked_select(Tensor self, Tensor mask) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.masked_select.html
   */
  maskedSelect(input: Tensor, options: { mask: Tensor; out: Tensor }): Tensor;
  maskedSelect(input: Tensor, mask: Tensor, options: { out: Tensor }): Tensor;
  /**
   * `aten::matmul(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.matmul.html
   */
  matmul(input: Tensor, options: { other: Tensor; out: Tensor }): Tensor;
  matmul(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /**
   * `aten::max(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.max.html
   */
  max(input: Tensor, options: { out: Tensor }): Tensor;
  /** `aten::max.other(Tensor self, Tensor other) -> Tensor` */
  max(input: Tensor, options: { other: Tensor; out: Tensor }): Tensor;
  max(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `aten::max.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  max(input: Tensor, options: { dim: Int; keepdim?: boolean; out: readonly [max: Tensor, maxValues: Tensor] }): ValuesAndIndices;
  max(input: Tensor, dim: Int, keepdim?: boolean | MaxOptions, options?: MaxOptions): ValuesAndIndices;
  /**
   * `aten::maximum(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.maximum.html
   */
  maximum(input: Operand, options: { other: Operand; out: Tensor }): Tensor;
  maximum(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::mean(Tensor self, *, ScalarType? dtype=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.mean.html
   */
  mean(input: Tensor, options: { dtype?: DTypeName | null; out: Tensor }): Tensor;
  /** `aten::mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  mean(input: Tensor, options: { dim: IntOrInts | null; keepdim?: boolean; dtype?: DTypeName | null; out: Tensor }): Tensor;
  mean(input: Tensor, dim: IntOrInts | null, keepdim?: boolean | MeanOptions, options?: MeanOptions): Tensor;
  /**
   * `aten::median.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.median.html
   */
  median(input: Tensor, options: { dim: Int; keepdim?: boolean; out: readonly [values: Tensor, indices: Tensor] }): ValuesAndIndices;
  median(input: Tensor, dim: Int, keepdim?: boolean | MedianOptions, options?: MedianOptions): ValuesAndIndices;
  /**
   * `aten::min(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.min.html
   */
  min(input: Tensor, options: { out: Tensor }): Tensor;
  /** `aten::min.other(Tensor self, Tensor other) -> Tensor` */
  min(input: Tensor, options: { other: Tensor; out: Tensor }): Tensor;
  min(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `aten::min.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  min(input: Tensor, options: { dim: Int; keepdim?: boolean; out: readonly [min: Tensor, minIndices: Tensor] }): ValuesAndIndices;
  min(input: Tensor, dim: Int, keepdim?: boolean | MinOptions, options?: MinOptions): ValuesAndIndices;
  /**
   * `aten::minimum(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.minimum.html
   */
  minimum(input: Operand, options: { other: Operand; out: Tensor }): Tensor;
  minimum(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::mm(Tensor self, Tensor mat2) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.mm.html
   */
  mm(input: Tensor, options: { mat2: Tensor; out: Tensor }): Tensor;
  mm(input: Tensor, mat2: Tensor, options: { out: Tensor }): Tensor;
  /** `aten::mm.dtype(Tensor self, Tensor mat2, ScalarType out_dtype) -> Tensor` */
  mm(input: Tensor, options: { mat2: Tensor; outDtype: DTypeName; out: Tensor }): Tensor;
  mm(input: Tensor, mat2: Tensor, outDtype: DTypeName, options: { out: Tensor }): Tensor;
  /**
   * `aten::mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.mode.html
   */
  mode(input: Tensor, dim?: Int | ModeOptions, keepdim?: boolean | ModeOptions, options?: ModeOptions): ValuesAndIndices;
  /**
   * `aten::mul.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.mul.html
   */
  mul(input: Operand, options: { other: Operand; out: Tensor }): Tensor;
  mul(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::multinomial(Tensor self, SymInt num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.multinomial.html
   */
  multinomial(input: Tensor, options: { numSamples: Int; replacement?: boolean; generator?: Generator | null; out: Tensor }): Tensor;
  multinomial(input: Tensor, numSamples: Int, replacement?: boolean | MultinomialOptions, options?: MultinomialOptions): Tensor;
  /**
   * `aten::mv(Tensor self, Tensor vec) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.mv.html
   */
  mv(input: Tensor, options: { vec: Tensor; out: Tensor }): Tensor;
  mv(input: Tensor, vec: Tensor, options: { out: Tensor }): Tensor;
  /**
   * `aten::nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nan_to_num.html
   */
  nanToNum(input: Operand, nan?: number | null | NanToNumOptions, posinf?: number | null | NanToNumOptions, neginf?: number | null | NanToNumOptions, options?: NanToNumOptions): Tensor;
  /**
   * `aten::ne.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.ne.html
   */
  ne(input: Operand, options: { other: Operand; out: Tensor }): Tensor;
  ne(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  /** `aten::ne.Scalar(Tensor self, Scalar other) -> Tensor` */
  ne(input: Operand, options: { other: Scalar; out: Tensor }): Tensor;
  ne(input: Operand, other: Scalar, options: { out: Tensor }): Tensor;
  /**
   * `aten::neg(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.neg.html
   */
  neg(input: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::nonzero(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nonzero.html
   */
  nonzero(input: Tensor, options: { out: Tensor }): Tensor;
  /**
   * `aten::norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.norm.html
   */
  norm(input: Tensor, options: { p: Scalar | null; dim: IntOrInts; keepdim: boolean; dtype: DTypeName; out: Tensor }): Tensor;
  norm(input: Tensor, p: Scalar | null, dim: IntOrInts, keepdim: boolean, options: { dtype: DTypeName; out: Tensor }): Tensor;
  /** `aten::norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor` */
  norm(input: Tensor, options: { p: Scalar | null; dim: IntOrInts; keepdim?: boolean; out: Tensor }): Tensor;
  norm(input: Tensor, p: Scalar | null, dim: IntOrInts, keepdim?: boolean | NormOptions, options?: NormOptions): Tensor;
  /**
   * `aten::normal.Tensor_Tensor(Tensor mean, Tensor std, *, Generator? generator=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.normal.html
   */
  normal(options: { mean: Tensor; std: Tensor; generator?: Generator | null; out: Tensor }): Tensor;
  normal(mean: Tensor, std: Tensor, options: { generator?: Generator | null; out: Tensor }): Tensor;
  /** `aten::normal.Tensor_float(Tensor mean, float std=1., *, Generator? generator=None) -> Tensor` */
  normal(options: { mean: Tensor; std?: number; generator?: Generator | null; out: Tensor }): Tensor;
  normal(mean: Tensor, std?: number | NormalOptions, options?: NormalOptions): Tensor;
  /** `aten::normal.float_Tensor(float mean, Tensor std, *, Generator? generator=None) -> Tensor` */
  normal(options: { mean: number; std: Tensor; generator?: Generator | null; out: Tensor }): Tensor;
  normal(mean: number, std: Tensor, options: { generator?: Generator | null; out: Tensor }): Tensor;
  /** `aten::normal.float_float(float mean, float std, SymInt[] size, *, Generator? generator=None, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  normal(options: { mean: number; std: number; size: Ints; generator?: Generator | null; out: Tensor }): Tensor;
  normal(mean: number, std: number, size: Ints, options: { generator?: Generator | null; out: Tensor }): Tensor;
  /**
   * `aten::ones(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.ones.html
   */
  ones(options: { size: Ints; out: Tensor }): Tensor;
  ones(size: Ints, options: { out: Tensor }): Tensor;
  ones(...size: [...Int[], { out: Tensor }]): Tensor;
  /**
   * `aten::outer(Tensor self, Tensor vec2) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.outer.html
   */
  outer(input: Tensor, options: { vec2: Tensor; out: Tensor }): Tensor;
  outer(input: Tensor, vec2: Tensor, options: { out: Tensor }): Tensor;
  /**
   * `aten::pow.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.pow.html
   */
  pow(input: Operand, options: { exponent: Operand; out: Tensor }): Tensor;
  pow(input: Operand, exponent: Operand, options: { out: Tensor }): Tensor;
  /** `aten::pow.Scalar(Scalar self, Tensor exponent) -> Tensor` */
  pow(input: Scalar, options: { exponent: Operand; out: Tensor }): Tensor;
  pow(input: Scalar, exponent: Operand, options: { out: Tensor }): Tensor;
  /** `aten::pow.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor` */
  pow(input: Operand, options: { exponent: Scalar; out: Tensor }): Tensor;
  pow(input: Operand, exponent: Scalar, options: { out: Tensor }): Tensor;
  /**
   * `aten::prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.prod.html
   */
  prod(input: Tensor, options: { dim: Int; keepdim?: boolean; dtype?: DTypeName | null; out: Tensor }): Tensor;
  prod(input: Tensor, dim: Int, keepdim?: boolean | ProdOptions, options?: ProdOptions): Tensor;
  /**
   * `aten::quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.quantile.html
   */
  quantile(input: Tensor, options: { q: Tensor; dim?: Int | null; keepdim?: boolean; interpolation?: string; out: Tensor }): Tensor;
  quantile(input: Tensor, q: Tensor, dim?: Int | null | QuantileOptions, keepdim?: boolean | QuantileOptions, options?: QuantileOptions): Tensor;
  /** `aten::quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor` */
  quantile(input: Tensor, options: { q: number; dim?: Int | null; keepdim?: boolean; interpolation?: string; out: Tensor }): Tensor;
  quantile(input: Tensor, q: number, dim?: Int | null | QuantileOptions2, keepdim?: boolean | QuantileOptions2, options?: QuantileOptions2): Tensor;
  /**
   * `aten::rand.generator(SymInt[] size, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.rand.html
   */
  rand(options: { size: Ints; generator: Generator | null; out: Tensor }): Tensor;
  rand(size: Ints, options: { generator: Generator | null; out: Tensor }): Tensor;
  rand(...size: [...Int[], { generator: Generator | null; out: Tensor }]): Tensor;
  /** `aten::rand(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  rand(options: { size: Ints; out: Tensor }): Tensor;
  rand(size: Ints, options: { out: Tensor }): Tensor;
  rand(...size: [...Int[], { out: Tensor }]): Tensor;
  /**
   * `aten::randint.generator(SymInt high, SymInt[] size, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.randint.html
   */
  randint(options: { high: Int; size: Ints; generator: Generator | null; out: Tensor }): Tensor;
  randint(high: Int, size: Ints, options: { generator: Generator | null; out: Tensor }): Tensor;
  /** `aten::randint(SymInt high, SymInt[] size, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  randint(options: { high: Int; size: Ints; out: Tensor }): Tensor;
  randint(high: Int, size: Ints, options: { out: Tensor }): Tensor;
  /** `aten::randint.low_generator(SymInt low, SymInt high, SymInt[] size, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  randint(options: { low: Int; high: Int; size: Ints; generator: Generator | null; out: Tensor }): Tensor;
  randint(low: Int, high: Int, size: Ints, options: { generator: Generator | null; out: Tensor }): Tensor;
  /** `aten::randint.low(SymInt low, SymInt high, SymInt[] size, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  randint(options: { low: Int; high: Int; size: Ints; out: Tensor }): Tensor;
  randint(low: Int, high: Int, size: Ints, options: { out: Tensor }): Tensor;
  /**
   * `aten::randn.generator(SymInt[] size, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.randn.html
   */
  randn(options: { size: Ints; generator: Generator | null; out: Tensor }): Tensor;
  randn(size: Ints, options: { generator: Generator | null; out: Tensor }): Tensor;
  randn(...size: [...Int[], { generator: Generator | null; out: Tensor }]): Tensor;
  /** `aten::randn(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  randn(options: { size: Ints; out: Tensor }): Tensor;
  randn(size: Ints, options: { out: Tensor }): Tensor;
  randn(...size: [...Int[], { out: Tensor }]): Tensor;
  /**
   * `aten::randperm.generator(SymInt n, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.randperm.html
   */
  randperm(options: { n: Int; generator: Generator | null; out: Tensor }): Tensor;
  randperm(n: Int, options: { generator: Generator | null; out: Tensor }): Tensor;
  /** `aten::randperm(SymInt n, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  randperm(options: { n: Int; out: Tensor }): Tensor;
  randperm(n: Int, options: { out: Tensor }): Tensor;
  /**
   * `aten::reciprocal(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.reciprocal.html
   */
  reciprocal(input: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::remainder.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.remainder.html
   */
  remainder(input: Operand, options: { other: Operand; out: Tensor }): Tensor;
  remainder(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  /** `aten::remainder.Scalar(Tensor self, Scalar other) -> Tensor` */
  remainder(input: Operand, options: { other: Scalar; out: Tensor }): Tensor;
  remainder(input: Operand, other: Scalar, options: { out: Tensor }): Tensor;
  /**
   * `aten::round(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.round.html
   */
  round(input: Operand, options: { out: Tensor }): Tensor;
  /** `aten::round.decimals(Tensor self, *, int decimals) -> Tensor` */
  round(input: Operand, options: { decimals: Int; out: Tensor }): Tensor;
  /**
   * `aten::rsqrt(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.rsqrt.html
   */
  rsqrt(input: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::scatter.src(Tensor self, int dim, Tensor index, Tensor src) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.scatter.html
   */
  scatter(input: Tensor, options: { dim: Int; index: Tensor; src: Tensor; out: Tensor }): Tensor;
  scatter(input: Tensor, dim: Int, index: Tensor, src: Tensor, options: { out: Tensor }): Tensor;
  /** `aten::scatter.reduce(Tensor self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor` */
  scatter(input: Tensor, options: { dim: Int; index: Tensor; src: Tensor; reduce: string; out: Tensor }): Tensor;
  scatter(input: Tensor, dim: Int, index: Tensor, src: Tensor, options: { reduce: string; out: Tensor }): Tensor;
  /** `aten::scatter.value(Tensor self, int dim, Tensor index, Scalar value) -> Tensor` */
  scatter(input: Tensor, options: { dim: Int; index: Tensor; value: Scalar; out: Tensor }): Tensor;
  scatter(input: Tensor, dim: Int, index: Tensor, value: Scalar, options: { out: Tensor }): Tensor;
  /** `aten::scatter.value_reduce(Tensor self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor` */
  scatter(input: Tensor, options: { dim: Int; index: Tensor; value: Scalar; reduce: string; out: Tensor }): Tensor;
  scatter(input: Tensor, dim: Int, index: Tensor, value: Scalar, options: { reduce: string; out: Tensor }): Tensor;
  /**
   * `aten::scatter_add(Tensor self, int dim, Tensor index, Tensor src) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.scatter_add.html
   */
  scatterAdd(input: Tensor, options: { dim: Int; index: Tensor; src: Tensor; out: Tensor }): Tensor;
  scatterAdd(input: Tensor, dim: Int, index: Tensor, src: Tensor, options: { out: Tensor }): Tensor;
  /**
   * `aten::scatter_reduce.two(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.scatter_reduce.html
   */
  scatterReduce(input: Tensor, options: { dim: Int; index: Tensor; src: Tensor; reduce: string; includeSelf?: boolean; out: Tensor }): Tensor;
  scatterReduce(input: Tensor, dim: Int, index: Tensor, src: Tensor, reduce: string, options: { includeSelf?: boolean; out: Tensor }): Tensor;
  /**
   * `aten::searchsorted.Tensor(Tensor sorted_sequence, Tensor self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.searchsorted.html
   */
  searchsorted(options: { sortedSequence: Tensor; input: Tensor; outInt32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out: Tensor }): Tensor;
  searchsorted(sortedSequence: Tensor, input: Tensor, options: { outInt32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out: Tensor }): Tensor;
  /** `aten::searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor` */
  searchsorted(options: { sortedSequence: Tensor; input: Scalar; outInt32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out: Tensor }): Tensor;
  searchsorted(sortedSequence: Tensor, input: Scalar, options: { outInt32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out: Tensor }): Tensor;
  /**
   * `aten::sigmoid(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sigmoid.html
   */
  sigmoid(input: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::sign(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sign.html
   */
  sign(input: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::sin(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sin.html
   */
  sin(input: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::sinh(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sinh.html
   */
  sinh(input: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.softmax.html
   */
  softmax(input: Tensor, options: { dim: Int; dtype?: DTypeName | null; out: Tensor }): Tensor;
  softmax(input: Tensor, dim: Int, dtype?: DTypeName | null | SoftmaxOptions, options?: SoftmaxOptions): Tensor;
  /**
   * `aten::sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sort.html
   */
  sort(input: Tensor, options: { stable: boolean | null; dim?: Int; descending?: boolean; out: readonly [values: Tensor, indices: Tensor] }): ValuesAndIndices;
  /** `aten::sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)` */
  sort(input: Tensor, dim?: Int | SortOptions, descending?: boolean | SortOptions, options?: SortOptions): ValuesAndIndices;
  /**
   * `aten::sqrt(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sqrt.html
   */
  sqrt(input: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::square(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.square.html
   */
  square(input: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::stack(Tensor[] tensors, int dim=0) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.stack.html
   */
  stack(options: { tensors: readonly Tensor[]; dim?: Int; out: Tensor }): Tensor;
  stack(tensors: readonly Tensor[], dim?: Int | StackOptions, options?: StackOptions): Tensor;
  /**
   * `aten::std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.std.html
   */
  std(input: Tensor, options: { dim: IntOrInts | null; unbiased?: boolean; keepdim?: boolean; out: Tensor }): Tensor;
  std(input: Tensor, dim: IntOrInts | null, unbiased?: boolean | StdOptions, keepdim?: boolean | StdOptions, options?: StdOptions): Tensor;
  /** `aten::std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor` */
  std(input: Tensor, dim?: IntOrInts | null | StdOptions2, options?: StdOptions2): Tensor;
  std(input: Tensor, ...dim: [...Int[], { correction?: Scalar | null; keepdim?: boolean; out: Tensor }]): Tensor;
  /**
   * `aten::sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sub.html
   */
  sub(input: Operand, options: { other: Operand; alpha?: Scalar; out: Tensor }): Tensor;
  sub(input: Operand, other: Operand, options: { alpha?: Scalar; out: Tensor }): Tensor;
  /**
   * `aten::sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sum.html
   */
  sum(input: Tensor, options: { dim: IntOrInts | null; keepdim?: boolean; dtype?: DTypeName | null; out: Tensor }): Tensor;
  sum(input: Tensor, dim: IntOrInts | null, keepdim?: boolean | SumOptions, options?: SumOptions): Tensor;
  /**
   * `aten::take(Tensor self, Tensor index) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.take.html
   */
  take(input: Tensor, options: { index: Tensor; out: Tensor }): Tensor;
  take(input: Tensor, index: Tensor, options: { out: Tensor }): Tensor;
  /**
   * `aten::tan(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.tan.html
   */
  tan(input: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::tanh(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.tanh.html
   */
  tanh(input: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::tensordot(Tensor self, Tensor other, int[] dims_self, int[] dims_other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.tensordot.html
   */
  tensordot(input: Tensor, options: { other: Tensor; dimsSelf: Ints; dimsOther: Ints; out: Tensor }): Tensor;
  tensordot(input: Tensor, other: Tensor, dimsSelf: Ints, dimsOther: Ints, options: { out: Tensor }): Tensor;
  /**
   * `aten::topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.topk.html
   */
  topk(input: Tensor, options: { k: Int; dim?: Int; largest?: boolean; sorted?: boolean; out: readonly [values: Tensor, indices: Tensor] }): ValuesAndIndices;
  topk(input: Tensor, k: Int, dim?: Int | TopkOptions, largest?: boolean | TopkOptions, sorted?: boolean | TopkOptions, options?: TopkOptions): ValuesAndIndices;
  /**
   * `aten::tril(Tensor self, SymInt diagonal=0) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.tril.html
   */
  tril(input: Tensor, diagonal?: Int | TrilOptions, options?: TrilOptions): Tensor;
  /**
   * `aten::triu(Tensor self, SymInt diagonal=0) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.triu.html
   */
  triu(input: Tensor, diagonal?: Int | TriuOptions, options?: TriuOptions): Tensor;
  /**
   * `aten::trunc(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.trunc.html
   */
  trunc(input: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.var.html
   */
  var(input: Tensor, options: { dim: IntOrInts | null; unbiased?: boolean; keepdim?: boolean; out: Tensor }): Tensor;
  var(input: Tensor, dim: IntOrInts | null, unbiased?: boolean | VarOptions, keepdim?: boolean | VarOptions, options?: VarOptions): Tensor;
  /** `aten::var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor` */
  var(input: Tensor, dim?: IntOrInts | null | VarOptions2, options?: VarOptions2): Tensor;
  var(input: Tensor, ...dim: [...Int[], { correction?: Scalar | null; keepdim?: boolean; out: Tensor }]): Tensor;
  /**
   * `aten::vstack(Tensor[] tensors) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.vstack.html
   */
  vstack(options: { tensors: readonly Tensor[]; out: Tensor }): Tensor;
  vstack(tensors: readonly Tensor[], options: { out: Tensor }): Tensor;
  vstack(...tensors: [...Tensor[], { out: Tensor }]): Tensor;
  /**
   * `aten::where.self(Tensor condition, Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.where.html
   */
  where(options: { condition: Operand; input: Operand; other: Operand; out: Tensor }): Tensor;
  where(condition: Operand, input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  /**
   * `aten::zeros(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.zeros.html
   */
  zeros(options: { size: Ints; out: Tensor }): Tensor;
  zeros(size: Ints, options: { out: Tensor }): Tensor;
  zeros(...size: [...Int[], { out: Tensor }]): Tensor;
}

export const abs: typeof pointwiseFunctions.abs & OutForms['abs'] = withOut(pointwiseFunctions.abs, 'abs', '/out', true);
export const acos: typeof pointwiseFunctions.acos & OutForms['acos'] = withOut(pointwiseFunctions.acos, 'acos', '/out', true);
export const acosh: typeof pointwiseFunctions.acosh & OutForms['acosh'] = withOut(pointwiseFunctions.acosh, 'acosh', '/out', true);
export const add: typeof arithmeticFunctions.add & OutForms['add'] = withOut(arithmeticFunctions.add, 'add', 'Tensor/out', true);
export const addcdiv: typeof arithmeticFunctions.addcdiv & OutForms['addcdiv'] = withOut(arithmeticFunctions.addcdiv, 'addcdiv', '/out', true);
export const addcmul: typeof arithmeticFunctions.addcmul & OutForms['addcmul'] = withOut(arithmeticFunctions.addcmul, 'addcmul', '/out', true);
export const addmm: typeof linalgFunctions.addmm & OutForms['addmm'] = withOut(linalgFunctions.addmm, 'addmm', '/out dtype/dtype_out');
export const all: typeof reductionFunctions.all & OutForms['all'] = withOut(reductionFunctions.all, 'all', '/all_out dims/dims_out dim/out');
export const amax: typeof reductionFunctions.amax & OutForms['amax'] = withOut(reductionFunctions.amax, 'amax', '/out');
export const amin: typeof reductionFunctions.amin & OutForms['amin'] = withOut(reductionFunctions.amin, 'amin', '/out');
export const any: typeof reductionFunctions.any & OutForms['any'] = withOut(reductionFunctions.any, 'any', '/all_out dims/dims_out dim/out');
export const arange: typeof creationFunctions.arange & OutForms['arange'] = withOut(creationFunctions.arange, 'arange', '/out start start_step/start_out');
export const argmax: typeof reductionFunctions.argmax & OutForms['argmax'] = withOut(reductionFunctions.argmax, 'argmax', '/out');
export const argmin: typeof reductionFunctions.argmin & OutForms['argmin'] = withOut(reductionFunctions.argmin, 'argmin', '/out');
export const argsort: typeof sortingFunctions.argsort & OutForms['argsort'] = withOut(sortingFunctions.argsort, 'argsort', 'stable/stable_out ');
export const asin: typeof pointwiseFunctions.asin & OutForms['asin'] = withOut(pointwiseFunctions.asin, 'asin', '/out', true);
export const asinh: typeof pointwiseFunctions.asinh & OutForms['asinh'] = withOut(pointwiseFunctions.asinh, 'asinh', '/out', true);
export const atan: typeof pointwiseFunctions.atan & OutForms['atan'] = withOut(pointwiseFunctions.atan, 'atan', '/out', true);
export const atan2: typeof arithmeticFunctions.atan2 & OutForms['atan2'] = withOut(arithmeticFunctions.atan2, 'atan2', '/out', true);
export const atanh: typeof pointwiseFunctions.atanh & OutForms['atanh'] = withOut(pointwiseFunctions.atanh, 'atanh', '/out', true);
export const baddbmm: typeof linalgFunctions.baddbmm & OutForms['baddbmm'] = withOut(linalgFunctions.baddbmm, 'baddbmm', '/out dtype/dtype_out');
export const bernoulli: typeof randomFunctions.bernoulli & OutForms['bernoulli'] = withOut(randomFunctions.bernoulli, 'bernoulli', '/out p');
export const bitwiseAnd: typeof logicFunctions.bitwiseAnd & OutForms['bitwiseAnd'] = withOut(logicFunctions.bitwiseAnd, 'bitwise_and', 'Tensor/Tensor_out Scalar_Tensor Scalar/Scalar_out', true);
export const bitwiseNot: typeof logicFunctions.bitwiseNot & OutForms['bitwiseNot'] = withOut(logicFunctions.bitwiseNot, 'bitwise_not', '/out', true);
export const bitwiseOr: typeof logicFunctions.bitwiseOr & OutForms['bitwiseOr'] = withOut(logicFunctions.bitwiseOr, 'bitwise_or', 'Tensor/Tensor_out Scalar_Tensor Scalar/Scalar_out', true);
export const bitwiseXor: typeof logicFunctions.bitwiseXor & OutForms['bitwiseXor'] = withOut(logicFunctions.bitwiseXor, 'bitwise_xor', 'Tensor/Tensor_out Scalar_Tensor Scalar/Scalar_out', true);
export const bmm: typeof linalgFunctions.bmm & OutForms['bmm'] = withOut(linalgFunctions.bmm, 'bmm', '/out dtype/dtype_out');
export const bucketize: typeof indexingFunctions.bucketize & OutForms['bucketize'] = withOut(indexingFunctions.bucketize, 'bucketize', 'Tensor/Tensor_out Scalar');
export const cat: typeof joiningFunctions.cat & OutForms['cat'] = withOut(joiningFunctions.cat, 'cat', '/out');
export const ceil: typeof pointwiseFunctions.ceil & OutForms['ceil'] = withOut(pointwiseFunctions.ceil, 'ceil', '/out', true);
export const chainMatmul: typeof chainMatmulFunctions.chainMatmul & OutForms['chainMatmul'] = withOut(chainMatmulFunctions.chainMatmul, 'chain_matmul', '/out');
export const clamp: typeof arithmeticFunctions.clamp & OutForms['clamp'] = withOut(arithmeticFunctions.clamp, 'clamp', 'Tensor/Tensor_out /out', true);
export const concat: typeof joiningFunctions.concat & OutForms['concat'] = withOut(joiningFunctions.concat, 'concat', '/out');
export const cos: typeof pointwiseFunctions.cos & OutForms['cos'] = withOut(pointwiseFunctions.cos, 'cos', '/out', true);
export const cosh: typeof pointwiseFunctions.cosh & OutForms['cosh'] = withOut(pointwiseFunctions.cosh, 'cosh', '/out', true);
export const cross: typeof linalgFunctions.cross & OutForms['cross'] = withOut(linalgFunctions.cross, 'cross', '/out');
export const cummax: typeof scanFunctions.cummax & OutForms['cummax'] = withOut(scanFunctions.cummax, 'cummax', '/out');
export const cummin: typeof scanFunctions.cummin & OutForms['cummin'] = withOut(scanFunctions.cummin, 'cummin', '/out');
export const cumprod: typeof scanFunctions.cumprod & OutForms['cumprod'] = withOut(scanFunctions.cumprod, 'cumprod', '/out');
export const cumsum: typeof scanFunctions.cumsum & OutForms['cumsum'] = withOut(scanFunctions.cumsum, 'cumsum', '/out');
export const diag: typeof shapeFunctions.diag & OutForms['diag'] = withOut(shapeFunctions.diag, 'diag', '/out');
export const div: typeof arithmeticFunctions.div & OutForms['div'] = withOut(arithmeticFunctions.div, 'div', 'Tensor/out Tensor_mode/out_mode Scalar_mode', true);
export const dot: typeof linalgFunctions.dot & OutForms['dot'] = withOut(linalgFunctions.dot, 'dot', '/out');
export const empty: typeof creationFunctions.empty & OutForms['empty'] = withOut(creationFunctions.empty, 'empty', 'memory_format/out');
export const eq: typeof comparisonFunctions.eq & OutForms['eq'] = withOut(comparisonFunctions.eq, 'eq', 'Tensor/Tensor_out Scalar/Scalar_out', true);
export const erf: typeof pointwiseFunctions.erf & OutForms['erf'] = withOut(pointwiseFunctions.erf, 'erf', '/out', true);
export const erfc: typeof pointwiseFunctions.erfc & OutForms['erfc'] = withOut(pointwiseFunctions.erfc, 'erfc', '/out', true);
export const exp: typeof pointwiseFunctions.exp & OutForms['exp'] = withOut(pointwiseFunctions.exp, 'exp', '/out', true);
export const exp2: typeof pointwiseFunctions.exp2 & OutForms['exp2'] = withOut(pointwiseFunctions.exp2, 'exp2', '/out', true);
export const expm1: typeof pointwiseFunctions.expm1 & OutForms['expm1'] = withOut(pointwiseFunctions.expm1, 'expm1', '/out', true);
export const eye: typeof creationFunctions.eye & OutForms['eye'] = withOut(creationFunctions.eye, 'eye', '/out m/m_out');
export const floor: typeof pointwiseFunctions.floor & OutForms['floor'] = withOut(pointwiseFunctions.floor, 'floor', '/out', true);
export const floorDivide: typeof arithmeticFunctions.floorDivide & OutForms['floorDivide'] = withOut(arithmeticFunctions.floorDivide, 'floor_divide', '/out Scalar', true);
export const fmax: typeof arithmeticFunctions.fmax & OutForms['fmax'] = withOut(arithmeticFunctions.fmax, 'fmax', '/out', true);
export const fmin: typeof arithmeticFunctions.fmin & OutForms['fmin'] = withOut(arithmeticFunctions.fmin, 'fmin', '/out', true);
export const fmod: typeof arithmeticFunctions.fmod & OutForms['fmod'] = withOut(arithmeticFunctions.fmod, 'fmod', 'Tensor/Tensor_out Scalar/Scalar_out', true);
export const frac: typeof pointwiseFunctions.frac & OutForms['frac'] = withOut(pointwiseFunctions.frac, 'frac', '/out', true);
export const full: typeof creationFunctions.full & OutForms['full'] = withOut(creationFunctions.full, 'full', '/out');
export const gather: typeof indexingFunctions.gather & OutForms['gather'] = withOut(indexingFunctions.gather, 'gather', '/out');
export const ge: typeof comparisonFunctions.ge & OutForms['ge'] = withOut(comparisonFunctions.ge, 'ge', 'Tensor/Tensor_out Scalar/Scalar_out', true);
export const gt: typeof comparisonFunctions.gt & OutForms['gt'] = withOut(comparisonFunctions.gt, 'gt', 'Tensor/Tensor_out Scalar/Scalar_out', true);
export const hstack: typeof joiningFunctions.hstack & OutForms['hstack'] = withOut(joiningFunctions.hstack, 'hstack', '/out');
export const index: typeof atFunctions.index & OutForms['index'] = withOut(atFunctions.index, 'index', 'Tensor/Tensor_out');
export const indexAdd: typeof indexingFunctions.indexAdd & OutForms['indexAdd'] = withOut(indexingFunctions.indexAdd, 'index_add', '/out');
export const indexSelect: typeof indexingFunctions.indexSelect & OutForms['indexSelect'] = withOut(indexingFunctions.indexSelect, 'index_select', '/out');
export const kron: typeof linalgFunctions.kron & OutForms['kron'] = withOut(linalgFunctions.kron, 'kron', '/out');
export const kthvalue: typeof sortingFunctions.kthvalue & OutForms['kthvalue'] = withOut(sortingFunctions.kthvalue, 'kthvalue', '/values');
export const le: typeof comparisonFunctions.le & OutForms['le'] = withOut(comparisonFunctions.le, 'le', 'Tensor/Tensor_out Scalar/Scalar_out', true);
export const lerp: typeof arithmeticFunctions.lerp & OutForms['lerp'] = withOut(arithmeticFunctions.lerp, 'lerp', 'Tensor/Tensor_out Scalar/Scalar_out', true);
export const linspace: typeof creationFunctions.linspace & OutForms['linspace'] = withOut(creationFunctions.linspace, 'linspace', 'Tensor_Tensor/Tensor_Tensor_out Scalar_Tensor/Scalar_Tensor_out Tensor_Scalar/Tensor_Scalar_out /out');
export const log: typeof pointwiseFunctions.log & OutForms['log'] = withOut(pointwiseFunctions.log, 'log', '/out', true);
export const log10: typeof pointwiseFunctions.log10 & OutForms['log10'] = withOut(pointwiseFunctions.log10, 'log10', '/out', true);
export const log1p: typeof pointwiseFunctions.log1p & OutForms['log1p'] = withOut(pointwiseFunctions.log1p, 'log1p', '/out', true);
export const log2: typeof pointwiseFunctions.log2 & OutForms['log2'] = withOut(pointwiseFunctions.log2, 'log2', '/out', true);
export const logSoftmax: typeof activationFunctions.logSoftmax & OutForms['logSoftmax'] = withOut(activationFunctions.logSoftmax, 'log_softmax', 'int/int_out');
export const logicalAnd: typeof logicFunctions.logicalAnd & OutForms['logicalAnd'] = withOut(logicFunctions.logicalAnd, 'logical_and', '/out', true);
export const logicalNot: typeof logicFunctions.logicalNot & OutForms['logicalNot'] = withOut(logicFunctions.logicalNot, 'logical_not', '/out', true);
export const logicalOr: typeof logicFunctions.logicalOr & OutForms['logicalOr'] = withOut(logicFunctions.logicalOr, 'logical_or', '/out', true);
export const logicalXor: typeof logicFunctions.logicalXor & OutForms['logicalXor'] = withOut(logicFunctions.logicalXor, 'logical_xor', '/out', true);
export const logspace: typeof creationFunctions.logspace & OutForms['logspace'] = withOut(creationFunctions.logspace, 'logspace', 'Tensor_Tensor/Tensor_Tensor_out Scalar_Tensor/Scalar_Tensor_out Tensor_Scalar/Tensor_Scalar_out /out');
export const logsumexp: typeof reductionFunctions.logsumexp & OutForms['logsumexp'] = withOut(reductionFunctions.logsumexp, 'logsumexp', '/out');
export const lt: typeof comparisonFunctions.lt & OutForms['lt'] = withOut(comparisonFunctions.lt, 'lt', 'Tensor/Tensor_out Scalar/Scalar_out', true);
export const maskedSelect: typeof indexingFunctions.maskedSelect & OutForms['maskedSelect'] = withOut(indexingFunctions.maskedSelect, 'masked_select', '/out');
export const matmul: typeof linalgFunctions.matmul & OutForms['matmul'] = withOut(linalgFunctions.matmul, 'matmul', '/out');
export const max: typeof reductionFunctions.max & OutForms['max'] = withOut(reductionFunctions.max, 'max', '/unary_out other/out dim/dim_max');
export const maximum: typeof arithmeticFunctions.maximum & OutForms['maximum'] = withOut(arithmeticFunctions.maximum, 'maximum', '/out', true);
export const mean: typeof reductionFunctions.mean & OutForms['mean'] = withOut(reductionFunctions.mean, 'mean', '/dtype_out dim/out');
export const median: typeof reductionFunctions.median & OutForms['median'] = withOut(reductionFunctions.median, 'median', ' dim/dim_values');
export const min: typeof reductionFunctions.min & OutForms['min'] = withOut(reductionFunctions.min, 'min', '/unary_out other/out dim/dim_min');
export const minimum: typeof arithmeticFunctions.minimum & OutForms['minimum'] = withOut(arithmeticFunctions.minimum, 'minimum', '/out', true);
export const mm: typeof linalgFunctions.mm & OutForms['mm'] = withOut(linalgFunctions.mm, 'mm', '/out dtype/dtype_out');
export const mode: typeof sortingFunctions.mode & OutForms['mode'] = withOut(sortingFunctions.mode, 'mode', '/values');
export const mul: typeof arithmeticFunctions.mul & OutForms['mul'] = withOut(arithmeticFunctions.mul, 'mul', 'Tensor/out', true);
export const multinomial: typeof randomFunctions.multinomial & OutForms['multinomial'] = withOut(randomFunctions.multinomial, 'multinomial', '/out');
export const mv: typeof linalgFunctions.mv & OutForms['mv'] = withOut(linalgFunctions.mv, 'mv', '/out');
export const nanToNum: typeof pointwiseFunctions.nanToNum & OutForms['nanToNum'] = withOut(pointwiseFunctions.nanToNum, 'nan_to_num', '/out', true);
export const ne: typeof comparisonFunctions.ne & OutForms['ne'] = withOut(comparisonFunctions.ne, 'ne', 'Tensor/Tensor_out Scalar/Scalar_out', true);
export const neg: typeof pointwiseFunctions.neg & OutForms['neg'] = withOut(pointwiseFunctions.neg, 'neg', '/out', true);
export const nonzero: typeof indexingFunctions.nonzero & OutForms['nonzero'] = withOut(indexingFunctions.nonzero, 'nonzero', '/out');
export const norm: typeof reductionFunctions.norm & OutForms['norm'] = withOut(reductionFunctions.norm, 'norm', 'Scalar ScalarOpt_dtype ScalarOpt_dim_dtype/dtype_out ScalarOpt_dim/out');
export const normal: typeof normalFunctions.normal & OutForms['normal'] = withOut(normalFunctions.normal, 'normal', 'Tensor_Tensor/Tensor_Tensor_out Tensor_float/Tensor_float_out float_Tensor/float_Tensor_out float_float/float_float_out');
export const ones: typeof creationFunctions.ones & OutForms['ones'] = withOut(creationFunctions.ones, 'ones', '/out');
export const outer: typeof linalgFunctions.outer & OutForms['outer'] = withOut(linalgFunctions.outer, 'outer', '/out');
export const pow: typeof arithmeticFunctions.pow & OutForms['pow'] = withOut(arithmeticFunctions.pow, 'pow', 'Tensor_Tensor/Tensor_Tensor_out Scalar/Scalar_out Tensor_Scalar/Tensor_Scalar_out', true);
export const prod: typeof reductionFunctions.prod & OutForms['prod'] = withOut(reductionFunctions.prod, 'prod', ' dim_int/int_out');
export const quantile: typeof reductionFunctions.quantile & OutForms['quantile'] = withOut(reductionFunctions.quantile, 'quantile', '/out scalar/scalar_out');
export const rand: typeof creationFunctions.rand & OutForms['rand'] = withOut(creationFunctions.rand, 'rand', 'generator/generator_out /out');
export const randint: typeof creationFunctions.randint & OutForms['randint'] = withOut(creationFunctions.randint, 'randint', 'generator/generator_out /out low_generator/low_generator_out low/low_out');
export const randn: typeof creationFunctions.randn & OutForms['randn'] = withOut(creationFunctions.randn, 'randn', 'generator/generator_out /out');
export const randperm: typeof creationFunctions.randperm & OutForms['randperm'] = withOut(creationFunctions.randperm, 'randperm', 'generator/generator_out /out');
export const reciprocal: typeof pointwiseFunctions.reciprocal & OutForms['reciprocal'] = withOut(pointwiseFunctions.reciprocal, 'reciprocal', '/out', true);
export const remainder: typeof arithmeticFunctions.remainder & OutForms['remainder'] = withOut(arithmeticFunctions.remainder, 'remainder', 'Tensor/Tensor_out Scalar_Tensor Scalar/Scalar_out', true);
export const round: typeof pointwiseFunctions.round & OutForms['round'] = withOut(pointwiseFunctions.round, 'round', '/out decimals/decimals_out', true);
export const rsqrt: typeof pointwiseFunctions.rsqrt & OutForms['rsqrt'] = withOut(pointwiseFunctions.rsqrt, 'rsqrt', '/out', true);
export const scatter: typeof indexingFunctions.scatter & OutForms['scatter'] = withOut(indexingFunctions.scatter, 'scatter', 'src/src_out reduce/reduce_out value/value_out value_reduce/value_reduce_out');
export const scatterAdd: typeof indexingFunctions.scatterAdd & OutForms['scatterAdd'] = withOut(indexingFunctions.scatterAdd, 'scatter_add', '/out');
export const scatterReduce: typeof indexingFunctions.scatterReduce & OutForms['scatterReduce'] = withOut(indexingFunctions.scatterReduce, 'scatter_reduce', 'two/two_out');
export const searchsorted: typeof indexingFunctions.searchsorted & OutForms['searchsorted'] = withOut(indexingFunctions.searchsorted, 'searchsorted', 'Tensor/Tensor_out Scalar/Scalar_out');
export const sigmoid: typeof pointwiseFunctions.sigmoid & OutForms['sigmoid'] = withOut(pointwiseFunctions.sigmoid, 'sigmoid', '/out', true);
export const sign: typeof pointwiseFunctions.sign & OutForms['sign'] = withOut(pointwiseFunctions.sign, 'sign', '/out', true);
export const sin: typeof pointwiseFunctions.sin & OutForms['sin'] = withOut(pointwiseFunctions.sin, 'sin', '/out', true);
export const sinh: typeof pointwiseFunctions.sinh & OutForms['sinh'] = withOut(pointwiseFunctions.sinh, 'sinh', '/out', true);
export const softmax: typeof activationFunctions.softmax & OutForms['softmax'] = withOut(activationFunctions.softmax, 'softmax', 'int/int_out');
export const sort: typeof sortingFunctions.sort & OutForms['sort'] = withOut(sortingFunctions.sort, 'sort', 'stable/values_stable /values');
export const sqrt: typeof pointwiseFunctions.sqrt & OutForms['sqrt'] = withOut(pointwiseFunctions.sqrt, 'sqrt', '/out', true);
export const square: typeof pointwiseFunctions.square & OutForms['square'] = withOut(pointwiseFunctions.square, 'square', '/out', true);
export const stack: typeof joiningFunctions.stack & OutForms['stack'] = withOut(joiningFunctions.stack, 'stack', '/out');
export const std: typeof reductionFunctions.std & OutForms['std'] = withOut(reductionFunctions.std, 'std', 'dim/out correction/correction_out ');
export const sub: typeof arithmeticFunctions.sub & OutForms['sub'] = withOut(arithmeticFunctions.sub, 'sub', 'Tensor/out', true);
export const sum: typeof reductionFunctions.sum & OutForms['sum'] = withOut(reductionFunctions.sum, 'sum', ' dim_IntList/IntList_out');
export const take: typeof indexingFunctions.take & OutForms['take'] = withOut(indexingFunctions.take, 'take', '/out');
export const tan: typeof pointwiseFunctions.tan & OutForms['tan'] = withOut(pointwiseFunctions.tan, 'tan', '/out', true);
export const tanh: typeof pointwiseFunctions.tanh & OutForms['tanh'] = withOut(pointwiseFunctions.tanh, 'tanh', '/out', true);
export const tensordot: typeof tensordotFunctions.tensordot & OutForms['tensordot'] = withOut(tensordotFunctions.tensordot, 'tensordot', '/out');
export const topk: typeof sortingFunctions.topk & OutForms['topk'] = withOut(sortingFunctions.topk, 'topk', '/values');
export const tril: typeof shapeFunctions.tril & OutForms['tril'] = withOut(shapeFunctions.tril, 'tril', '/out');
export const triu: typeof shapeFunctions.triu & OutForms['triu'] = withOut(shapeFunctions.triu, 'triu', '/out');
export const trunc: typeof pointwiseFunctions.trunc & OutForms['trunc'] = withOut(pointwiseFunctions.trunc, 'trunc', '/out', true);
const variance: typeof reductionFunctions.var & OutForms['var'] = withOut(reductionFunctions.var, 'var', 'dim/out correction/correction_out ');
export { variance as var };
export const vstack: typeof joiningFunctions.vstack & OutForms['vstack'] = withOut(joiningFunctions.vstack, 'vstack', '/out');
export const where: typeof whereFunctions.where & OutForms['where'] = withOut(whereFunctions.where, 'where', ' self/self_out ScalarSelf ScalarOther Scalar', true);
export const zeros: typeof creationFunctions.zeros & OutForms['zeros'] = withOut(creationFunctions.zeros, 'zeros', '/out');
