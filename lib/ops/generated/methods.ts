// Made by `npm run generate:operators` from scripts/operators/facts.txt; not to be edited.

import type { Tensor } from '../../tensor/tensor.js';
import type { DTypeName, Operand, Scalar } from '../arguments.js';
import type { ValuesAndIndices } from '../namedTuple.js';
import type { FactoryOptions, Floats, Int, IntOrInts, Ints, Layout, MemoryFormat, NamedTuple } from '../operatorTypes.js';
import { installMethods } from '../installMethods.js';

type AsStridedOptions = { storageOffset?: Int | null };
type AsStridedInPlaceOptions = { storageOffset?: Int | null };
type AsStridedScatterOptions = { storageOffset?: Int | null };
type CholeskyOptions = { upper?: boolean };
type CholeskyInverseOptions = { upper?: boolean };
type CholeskySolveOptions = { upper?: boolean };
type ClipOptions = { min?: Operand | null; max?: Operand | null };
type ClipOptions2 = { min?: Scalar | null; max?: Scalar | null };
type ClipInPlaceOptions = { min?: Operand | null; max?: Operand | null };
type ClipInPlaceOptions2 = { min?: Scalar | null; max?: Scalar | null };
type DiagEmbedOptions = { offset?: Int; dim1?: Int; dim2?: Int };
type DiagflatOptions = { offset?: Int };
type DiagonalScatterOptions = { offset?: Int; dim1?: Int; dim2?: Int };
type DiffOptions = { n?: Int; dim?: Int; prepend?: Tensor | null; append?: Tensor | null };
type DistOptions = { p?: Scalar };
type FillDiagonalInPlaceOptions = { wrap?: boolean };
type HardshrinkOptions = { lambd?: Scalar };
type HashTensorOptions = { dim?: IntOrInts; keepdim?: boolean; mode?: Int };
type HistcOptions = { bins?: Int; min?: Scalar; max?: Scalar };
type HistogramOptions = { bins?: Int; range?: Floats | null; weight?: Tensor | null; density?: boolean };
type IsPinnedOptions = { device?: string | null };
type LogitOptions = { eps?: number | null };
type LogitInPlaceOptions = { eps?: number | null };
type NanToNumInPlaceOptions = { nan?: number | null; posinf?: number | null; neginf?: number | null };
type NanmeanOptions = { dim?: IntOrInts | null; keepdim?: boolean; dtype?: DTypeName | null };
type NanmedianOptions = { keepdim?: boolean };
type NanquantileOptions = { dim?: Int | null; keepdim?: boolean; interpolation?: string };
type NanquantileOptions2 = { dim?: Int | null; keepdim?: boolean; interpolation?: string };
type NansumOptions = { dim?: IntOrInts | null; keepdim?: boolean; dtype?: DTypeName | null };
type OrmqrOptions = { left?: boolean; transpose?: boolean };
type PinMemoryOptions = { device?: string | null };
type PinverseOptions = { rcond?: number };
type PutOptions = { accumulate?: boolean };
type PutInPlaceOptions = { accumulate?: boolean };
type QrOptions = { some?: boolean };
type SetInPlaceOptions = { stride?: Ints };
type SliceInverseOptions = { dim?: Int; start?: Int | null; end?: Int | null; step?: Int };
type SliceScatterOptions = { dim?: Int; start?: Int | null; end?: Int | null; step?: Int };
type SplitWithSizesOptions = { dim?: Int };
type SubtractOptions = { alpha?: Scalar };
type SubtractInPlaceOptions = { alpha?: Scalar };
type SvdOptions = { some?: boolean; computeUv?: boolean };
type TakeAlongDimOptions = { dim?: Int | null };
type TensorSplitOptions = { dim?: Int };
type TensorSplitOptions2 = { dim?: Int };
type TensorSplitOptions3 = { dim?: Int };
type ToDenseOptions = { dtype?: DTypeName | null; maskedGrad?: boolean | null };
type ToMkldnnOptions = { dtype?: DTypeName | null };
type ToPaddedTensorOptions = { outputSize?: Ints | null };
type ToSparseBscOptions = { denseDim?: Int | null };
type ToSparseBsrOptions = { denseDim?: Int | null };
type ToSparseCscOptions = { denseDim?: Int | null };
type ToSparseCsrOptions = { denseDim?: Int | null };
type TriangularSolveOptions = { upper?: boolean; transpose?: boolean; unitriangular?: boolean };
type UnsafeChunkOptions = { dim?: Int };
type UnsafeSplitOptions = { dim?: Int };
type UnsafeSplitWithSizesOptions = { dim?: Int };

/** The methods of `Tensor` that are made from PyTorch's schemas. */
export interface GeneratedMethods {
  /**
   * `aten::absolute(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.absolute.html
   */
  absolute(): Tensor;
  /**
   * `aten::absolute_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.absolute_.html
   */
  absolute_(): Tensor;
  /**
   * `aten::acos_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acos_.html
   */
  acos_(): Tensor;
  /**
   * `aten::acosh_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acosh_.html
   */
  acosh_(): Tensor;
  /**
   * `aten::addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addbmm.html
   */
  addbmm(options: { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  addbmm(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /**
   * `aten::addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addbmm_.html
   */
  addbmm_(options: { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  addbmm_(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /**
   * `aten::addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmv.html
   */
  addmv(options: { mat: Tensor; vec: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  addmv(mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /**
   * `aten::addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmv_.html
   */
  addmv_(options: { mat: Tensor; vec: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  addmv_(mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /**
   * `aten::addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addr.html
   */
  addr(options: { vec1: Tensor; vec2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  addr(vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /**
   * `aten::addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addr_.html
   */
  addr_(options: { vec1: Tensor; vec2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  addr_(vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /**
   * `aten::adjoint(Tensor(a) self) -> Tensor(a)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.adjoint.html
   */
  adjoint(): Tensor;
  /**
   * `aten::aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.aminmax.html
   */
  aminmax(options?: { dim?: Int | null; keepdim?: boolean }): NamedTuple<{ min: Tensor; max: Tensor }, [min: Tensor, max: Tensor]>;
  /**
   * `aten::angle(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.angle.html
   */
  angle(): Tensor;
  /**
   * `aten::arccos(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccos.html
   */
  arccos(): Tensor;
  /**
   * `aten::arccos_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccos_.html
   */
  arccos_(): Tensor;
  /**
   * `aten::arccosh(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccosh.html
   */
  arccosh(): Tensor;
  /**
   * `aten::arccosh_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccosh_.html
   */
  arccosh_(): Tensor;
  /**
   * `aten::arcsin(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsin.html
   */
  arcsin(): Tensor;
  /**
   * `aten::arcsin_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsin_.html
   */
  arcsin_(): Tensor;
  /**
   * `aten::arcsinh(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsinh.html
   */
  arcsinh(): Tensor;
  /**
   * `aten::arcsinh_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsinh_.html
   */
  arcsinh_(): Tensor;
  /**
   * `aten::arctan(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan.html
   */
  arctan(): Tensor;
  /**
   * `aten::arctan2(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan2.html
   */
  arctan2(options: { other: Operand }): Tensor;
  arctan2(other: Operand): Tensor;
  /**
   * `aten::arctan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan2_.html
   */
  arctan2_(options: { other: Operand }): Tensor;
  arctan2_(other: Operand): Tensor;
  /**
   * `aten::arctan_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan_.html
   */
  arctan_(): Tensor;
  /**
   * `aten::arctanh(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctanh.html
   */
  arctanh(): Tensor;
  /**
   * `aten::arctanh_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctanh_.html
   */
  arctanh_(): Tensor;
  /**
   * `aten::argwhere(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.argwhere.html
   */
  argwhere(): Tensor;
  /**
   * `aten::as_strided(Tensor(a) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided.html
   */
  asStrided(options: { size: Ints; stride: Ints; storageOffset?: Int | null }): Tensor;
  asStrided(size: Ints, stride: Ints, storageOffset?: Int | null | AsStridedOptions, options?: AsStridedOptions): Tensor;
  /**
   * `aten::as_strided_(Tensor(a!) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided_.html
   */
  asStrided_(options: { size: Ints; stride: Ints; storageOffset?: Int | null }): Tensor;
  asStrided_(size: Ints, stride: Ints, storageOffset?: Int | null | AsStridedInPlaceOptions, options?: AsStridedInPlaceOptions): Tensor;
  /**
   * `aten::as_strided_scatter(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided_scatter.html
   */
  asStridedScatter(options: { src: Tensor; size: Ints; stride: Ints; storageOffset?: Int | null }): Tensor;
  asStridedScatter(src: Tensor, size: Ints, stride: Ints, storageOffset?: Int | null | AsStridedScatterOptions, options?: AsStridedScatterOptions): Tensor;
  /**
   * `aten::asin_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asin_.html
   */
  asin_(): Tensor;
  /**
   * `aten::asinh_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asinh_.html
   */
  asinh_(): Tensor;
  /**
   * `aten::atan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan2_.html
   */
  atan2_(options: { other: Operand }): Tensor;
  atan2_(other: Operand): Tensor;
  /**
   * `aten::atan_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan_.html
   */
  atan_(): Tensor;
  /**
   * `aten::atanh_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atanh_.html
   */
  atanh_(): Tensor;
  /**
   * `aten::baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.baddbmm_.html
   */
  baddbmm_(options: { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  baddbmm_(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /**
   * `aten::bitwise_and_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_and_.html
   */
  bitwiseAnd_(options: { other: Operand }): Tensor;
  bitwiseAnd_(other: Operand): Tensor;
  /** `aten::bitwise_and_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  bitwiseAnd_(options: { other: Scalar }): Tensor;
  bitwiseAnd_(other: Scalar): Tensor;
  /**
   * `aten::bitwise_left_shift.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_left_shift.html
   */
  bitwiseLeftShift(options: { other: Operand }): Tensor;
  bitwiseLeftShift(other: Operand): Tensor;
  /** `aten::bitwise_left_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor` */
  bitwiseLeftShift(options: { other: Scalar }): Tensor;
  bitwiseLeftShift(other: Scalar): Tensor;
  /**
   * `aten::bitwise_left_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_left_shift_.html
   */
  bitwiseLeftShift_(options: { other: Operand }): Tensor;
  bitwiseLeftShift_(other: Operand): Tensor;
  /** `aten::bitwise_left_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  bitwiseLeftShift_(options: { other: Scalar }): Tensor;
  bitwiseLeftShift_(other: Scalar): Tensor;
  /**
   * `aten::bitwise_not_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_not_.html
   */
  bitwiseNot_(): Tensor;
  /**
   * `aten::bitwise_or_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_or_.html
   */
  bitwiseOr_(options: { other: Operand }): Tensor;
  bitwiseOr_(other: Operand): Tensor;
  /** `aten::bitwise_or_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  bitwiseOr_(options: { other: Scalar }): Tensor;
  bitwiseOr_(other: Scalar): Tensor;
  /**
   * `aten::bitwise_right_shift.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_right_shift.html
   */
  bitwiseRightShift(options: { other: Operand }): Tensor;
  bitwiseRightShift(other: Operand): Tensor;
  /** `aten::bitwise_right_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor` */
  bitwiseRightShift(options: { other: Scalar }): Tensor;
  bitwiseRightShift(other: Scalar): Tensor;
  /**
   * `aten::bitwise_right_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_right_shift_.html
   */
  bitwiseRightShift_(options: { other: Operand }): Tensor;
  bitwiseRightShift_(other: Operand): Tensor;
  /** `aten::bitwise_right_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  bitwiseRightShift_(options: { other: Scalar }): Tensor;
  bitwiseRightShift_(other: Scalar): Tensor;
  /**
   * `aten::bitwise_xor_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_xor_.html
   */
  bitwiseXor_(options: { other: Operand }): Tensor;
  bitwiseXor_(other: Operand): Tensor;
  /** `aten::bitwise_xor_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  bitwiseXor_(options: { other: Scalar }): Tensor;
  bitwiseXor_(other: Scalar): Tensor;
  /**
   * `aten::ccol_indices(Tensor(a) self) -> Tensor(a)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ccol_indices.html
   */
  ccolIndices(): Tensor;
  /**
   * `aten::chalf(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.chalf.html
   */
  chalf(options?: { memoryFormat?: MemoryFormat | null }): Tensor;
  /**
   * `aten::cholesky(Tensor self, bool upper=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cholesky.html
   */
  cholesky(upper?: boolean | CholeskyOptions, options?: CholeskyOptions): Tensor;
  /**
   * `aten::cholesky_inverse(Tensor self, bool upper=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cholesky_inverse.html
   */
  choleskyInverse(upper?: boolean | CholeskyInverseOptions, options?: CholeskyInverseOptions): Tensor;
  /**
   * `aten::cholesky_solve(Tensor self, Tensor input2, bool upper=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cholesky_solve.html
   */
  choleskySolve(options: { input2: Tensor; upper?: boolean }): Tensor;
  choleskySolve(input2: Tensor, upper?: boolean | CholeskySolveOptions, options?: CholeskySolveOptions): Tensor;
  /**
   * `aten::clamp_max.Tensor(Tensor self, Tensor max) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp_max.html
   */
  clampMax(options: { max: Operand }): Tensor;
  clampMax(max: Operand): Tensor;
  /** `aten::clamp_max(Tensor self, Scalar max) -> Tensor` */
  clampMax(options: { max: Scalar }): Tensor;
  clampMax(max: Scalar): Tensor;
  /**
   * `aten::clamp_max_.Tensor(Tensor(a!) self, Tensor max) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp_max_.html
   */
  clampMax_(options: { max: Operand }): Tensor;
  clampMax_(max: Operand): Tensor;
  /** `aten::clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)` */
  clampMax_(options: { max: Scalar }): Tensor;
  clampMax_(max: Scalar): Tensor;
  /**
   * `aten::clamp_min.Tensor(Tensor self, Tensor min) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp_min.html
   */
  clampMin(options: { min: Operand }): Tensor;
  clampMin(min: Operand): Tensor;
  /** `aten::clamp_min(Tensor self, Scalar min) -> Tensor` */
  clampMin(options: { min: Scalar }): Tensor;
  clampMin(min: Scalar): Tensor;
  /**
   * `aten::clamp_min_.Tensor(Tensor(a!) self, Tensor min) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp_min_.html
   */
  clampMin_(options: { min: Operand }): Tensor;
  clampMin_(min: Operand): Tensor;
  /** `aten::clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)` */
  clampMin_(options: { min: Scalar }): Tensor;
  clampMin_(min: Scalar): Tensor;
  /**
   * `aten::clip.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip.html
   */
  clip(min?: Operand | null | ClipOptions, max?: Operand | null | ClipOptions, options?: ClipOptions): Tensor;
  /** `aten::clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor` */
  clip(min?: Scalar | null | ClipOptions2, max?: Scalar | null | ClipOptions2, options?: ClipOptions2): Tensor;
  /**
   * `aten::clip_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip_.html
   */
  clip_(min?: Operand | null | ClipInPlaceOptions, max?: Operand | null | ClipInPlaceOptions, options?: ClipInPlaceOptions): Tensor;
  /** `aten::clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)` */
  clip_(min?: Scalar | null | ClipInPlaceOptions2, max?: Scalar | null | ClipInPlaceOptions2, options?: ClipInPlaceOptions2): Tensor;
  /**
   * `aten::coalesce(Tensor(a) self) -> Tensor(a)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.coalesce.html
   */
  coalesce(): Tensor;
  /**
   * `aten::col_indices(Tensor(a) self) -> Tensor(a)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.col_indices.html
   */
  colIndices(): Tensor;
  /**
   * `aten::conj(Tensor(a) self) -> Tensor(a)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.conj.html
   */
  conj(): Tensor;
  /**
   * `aten::conj_physical(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.conj_physical.html
   */
  conjPhysical(): Tensor;
  /**
   * `aten::conj_physical_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.conj_physical_.html
   */
  conjPhysical_(): Tensor;
  /**
   * `aten::copysign.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copysign.html
   */
  copysign(options: { other: Operand }): Tensor;
  copysign(other: Operand): Tensor;
  /** `aten::copysign.Scalar(Tensor self, Scalar other) -> Tensor` */
  copysign(options: { other: Scalar }): Tensor;
  copysign(other: Scalar): Tensor;
  /**
   * `aten::copysign_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copysign_.html
   */
  copysign_(options: { other: Tensor }): Tensor;
  copysign_(other: Tensor): Tensor;
  /** `aten::copysign_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  copysign_(options: { other: Scalar }): Tensor;
  copysign_(other: Scalar): Tensor;
  /**
   * `aten::corrcoef(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.corrcoef.html
   */
  corrcoef(): Tensor;
  /**
   * `aten::cosh_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cosh_.html
   */
  cosh_(): Tensor;
  /**
   * `aten::cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cov.html
   */
  cov(options?: { correction?: Int; fweights?: Tensor | null; aweights?: Tensor | null }): Tensor;
  /**
   * `aten::crow_indices(Tensor(a) self) -> Tensor(a)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.crow_indices.html
   */
  crowIndices(): Tensor;
  /**
   * `aten::cumprod_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumprod_.html
   */
  cumprod_(options: { dim: Int; dtype?: DTypeName | null }): Tensor;
  cumprod_(dim: Int, options?: { dtype?: DTypeName | null }): Tensor;
  /**
   * `aten::cumsum_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumsum_.html
   */
  cumsum_(options: { dim: Int; dtype?: DTypeName | null }): Tensor;
  cumsum_(dim: Int, options?: { dtype?: DTypeName | null }): Tensor;
  /**
   * `aten::deg2rad(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.deg2rad.html
   */
  deg2rad(): Tensor;
  /**
   * `aten::deg2rad_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.deg2rad_.html
   */
  deg2rad_(): Tensor;
  /**
   * `aten::dense_dim(Tensor self) -> int`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dense_dim.html
   */
  denseDim(): number;
  /**
   * `aten::dequantize.self(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dequantize.html
   */
  dequantize(): Tensor;
  /**
   * `aten::det(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.det.html
   */
  det(): Tensor;
  /**
   * `aten::diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diag_embed.html
   */
  diagEmbed(offset?: Int | DiagEmbedOptions, dim1?: Int | DiagEmbedOptions, dim2?: Int | DiagEmbedOptions, options?: DiagEmbedOptions): Tensor;
  /**
   * `aten::diagflat(Tensor self, int offset=0) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diagflat.html
   */
  diagflat(offset?: Int | DiagflatOptions, options?: DiagflatOptions): Tensor;
  /**
   * `aten::diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diagonal_scatter.html
   */
  diagonalScatter(options: { src: Tensor; offset?: Int; dim1?: Int; dim2?: Int }): Tensor;
  diagonalScatter(src: Tensor, offset?: Int | DiagonalScatterOptions, dim1?: Int | DiagonalScatterOptions, dim2?: Int | DiagonalScatterOptions, options?: DiagonalScatterOptions): Tensor;
  /**
   * `aten::diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diff.html
   */
  diff(n?: Int | DiffOptions, dim?: Int | DiffOptions, prepend?: Tensor | null | DiffOptions, append?: Tensor | null | DiffOptions, options?: DiffOptions): Tensor;
  /**
   * `aten::digamma(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.digamma.html
   */
  digamma(): Tensor;
  /**
   * `aten::digamma_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.digamma_.html
   */
  digamma_(): Tensor;
  /**
   * `aten::dist(Tensor self, Tensor other, Scalar p=2) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dist.html
   */
  dist(options: { other: Tensor; p?: Scalar }): Tensor;
  dist(other: Tensor, p?: Scalar | DistOptions, options?: DistOptions): Tensor;
  /**
   * `aten::divide.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide.html
   */
  divide(options: { other: Operand }): Tensor;
  divide(other: Operand): Tensor;
  /** `aten::divide.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor` */
  divide(options: { other: Operand; roundingMode: string | null }): Tensor;
  divide(other: Operand, options: { roundingMode: string | null }): Tensor;
  /** `aten::divide.Scalar(Tensor self, Scalar other) -> Tensor` */
  divide(options: { other: Scalar }): Tensor;
  divide(other: Scalar): Tensor;
  /** `aten::divide.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor` */
  divide(options: { other: Scalar; roundingMode: string | null }): Tensor;
  divide(other: Scalar, options: { roundingMode: string | null }): Tensor;
  /**
   * `aten::divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide_.html
   */
  divide_(options: { other: Operand }): Tensor;
  divide_(other: Operand): Tensor;
  /** `aten::divide_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) -> Tensor(a!)` */
  divide_(options: { other: Operand; roundingMode: string | null }): Tensor;
  divide_(other: Operand, options: { roundingMode: string | null }): Tensor;
  /** `aten::divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  divide_(options: { other: Scalar }): Tensor;
  divide_(other: Scalar): Tensor;
  /** `aten::divide_.Scalar_mode(Tensor(a!) self, Scalar other, *, str? rounding_mode) -> Tensor(a!)` */
  divide_(options: { other: Scalar; roundingMode: string | null }): Tensor;
  divide_(other: Scalar, options: { roundingMode: string | null }): Tensor;
  /**
   * `aten::dsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dsplit.html
   */
  dsplit(options: { sections: Int }): Tensor[];
  dsplit(sections: Int): Tensor[];
  /** `aten::dsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]` */
  dsplit(options: { indices: Ints }): Tensor[];
  dsplit(indices: Ints): Tensor[];
  dsplit(...indices: Int[]): Tensor[];
  /**
   * `aten::eq_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.eq_.html
   */
  eq_(options: { other: Tensor }): Tensor;
  eq_(other: Tensor): Tensor;
  /** `aten::eq_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  eq_(options: { other: Scalar }): Tensor;
  eq_(other: Scalar): Tensor;
  /**
   * `aten::erf_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erf_.html
   */
  erf_(): Tensor;
  /**
   * `aten::erfc_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erfc_.html
   */
  erfc_(): Tensor;
  /**
   * `aten::erfinv(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erfinv.html
   */
  erfinv(): Tensor;
  /**
   * `aten::erfinv_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erfinv_.html
   */
  erfinv_(): Tensor;
  /**
   * `aten::exp2_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp2_.html
   */
  exp2_(): Tensor;
  /**
   * `aten::expm1_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expm1_.html
   */
  expm1_(): Tensor;
  /**
   * `aten::fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fill_diagonal_.html
   */
  fillDiagonal_(options: { fillValue: Scalar; wrap?: boolean }): Tensor;
  fillDiagonal_(fillValue: Scalar, wrap?: boolean | FillDiagonalInPlaceOptions, options?: FillDiagonalInPlaceOptions): Tensor;
  /**
   * `aten::fix(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fix.html
   */
  fix(): Tensor;
  /**
   * `aten::fix_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fix_.html
   */
  fix_(): Tensor;
  /**
   * `aten::fliplr(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fliplr.html
   */
  fliplr(): Tensor;
  /**
   * `aten::flipud(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.flipud.html
   */
  flipud(): Tensor;
  /**
   * `aten::float_power.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.float_power.html
   */
  floatPower(options: { exponent: Operand }): Tensor;
  floatPower(exponent: Operand): Tensor;
  /** `aten::float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor` */
  floatPower(options: { exponent: Scalar }): Tensor;
  floatPower(exponent: Scalar): Tensor;
  /**
   * `aten::float_power_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.float_power_.html
   */
  floatPower_(options: { exponent: Operand }): Tensor;
  floatPower_(exponent: Operand): Tensor;
  /** `aten::float_power_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)` */
  floatPower_(options: { exponent: Scalar }): Tensor;
  floatPower_(exponent: Scalar): Tensor;
  /**
   * `aten::floor_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_divide_.html
   */
  floorDivide_(options: { other: Operand }): Tensor;
  floorDivide_(other: Operand): Tensor;
  /** `aten::floor_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  floorDivide_(options: { other: Scalar }): Tensor;
  floorDivide_(other: Scalar): Tensor;
  /**
   * `aten::fmod_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmod_.html
   */
  fmod_(options: { other: Operand }): Tensor;
  fmod_(other: Operand): Tensor;
  /** `aten::fmod_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  fmod_(options: { other: Scalar }): Tensor;
  fmod_(other: Scalar): Tensor;
  /**
   * `aten::frac_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.frac_.html
   */
  frac_(): Tensor;
  /**
   * `aten::frexp.Tensor(Tensor self) -> (Tensor mantissa, Tensor exponent)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.frexp.html
   */
  frexp(): NamedTuple<{ mantissa: Tensor; exponent: Tensor }, [mantissa: Tensor, exponent: Tensor]>;
  /**
   * `aten::gcd(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gcd.html
   */
  gcd(options: { other: Operand }): Tensor;
  gcd(other: Operand): Tensor;
  /**
   * `aten::gcd_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gcd_.html
   */
  gcd_(options: { other: Tensor }): Tensor;
  gcd_(other: Tensor): Tensor;
  /**
   * `aten::ge_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ge_.html
   */
  ge_(options: { other: Tensor }): Tensor;
  ge_(other: Tensor): Tensor;
  /** `aten::ge_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  ge_(options: { other: Scalar }): Tensor;
  ge_(other: Scalar): Tensor;
  /**
   * `aten::geqrf(Tensor self) -> (Tensor a, Tensor tau)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.geqrf.html
   */
  geqrf(): NamedTuple<{ a: Tensor; tau: Tensor }, [a: Tensor, tau: Tensor]>;
  /**
   * `aten::ger(Tensor self, Tensor vec2) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ger.html
   */
  ger(options: { vec2: Tensor }): Tensor;
  ger(vec2: Tensor): Tensor;
  /**
   * `aten::get_device(Tensor self) -> int`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.get_device.html
   */
  getDevice(): number;
  /**
   * `aten::greater.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater.html
   */
  greater(options: { other: Operand }): Tensor;
  greater(other: Operand): Tensor;
  /** `aten::greater.Scalar(Tensor self, Scalar other) -> Tensor` */
  greater(options: { other: Scalar }): Tensor;
  greater(other: Scalar): Tensor;
  /**
   * `aten::greater_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_.html
   */
  greater_(options: { other: Operand }): Tensor;
  greater_(other: Operand): Tensor;
  /** `aten::greater_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  greater_(options: { other: Scalar }): Tensor;
  greater_(other: Scalar): Tensor;
  /**
   * `aten::greater_equal.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_equal.html
   */
  greaterEqual(options: { other: Operand }): Tensor;
  greaterEqual(other: Operand): Tensor;
  /** `aten::greater_equal.Scalar(Tensor self, Scalar other) -> Tensor` */
  greaterEqual(options: { other: Scalar }): Tensor;
  greaterEqual(other: Scalar): Tensor;
  /**
   * `aten::greater_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_equal_.html
   */
  greaterEqual_(options: { other: Operand }): Tensor;
  greaterEqual_(other: Operand): Tensor;
  /** `aten::greater_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  greaterEqual_(options: { other: Scalar }): Tensor;
  greaterEqual_(other: Scalar): Tensor;
  /**
   * `aten::gt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gt_.html
   */
  gt_(options: { other: Tensor }): Tensor;
  gt_(other: Tensor): Tensor;
  /** `aten::gt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  gt_(options: { other: Scalar }): Tensor;
  gt_(other: Scalar): Tensor;
  /**
   * `aten::hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hardshrink.html
   */
  hardshrink(lambd?: Scalar | HardshrinkOptions, options?: HardshrinkOptions): Tensor;
  /**
   * `aten::hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hash_tensor.html
   */
  hashTensor(dim?: IntOrInts | HashTensorOptions, options?: HashTensorOptions): Tensor;
  hashTensor(...dim: Int[] | [...Int[], { keepdim?: boolean; mode?: Int }]): Tensor;
  /**
   * `aten::heaviside(Tensor self, Tensor values) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.heaviside.html
   */
  heaviside(options: { values: Operand }): Tensor;
  heaviside(values: Operand): Tensor;
  /**
   * `aten::heaviside_(Tensor(a!) self, Tensor values) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.heaviside_.html
   */
  heaviside_(options: { values: Tensor }): Tensor;
  heaviside_(values: Tensor): Tensor;
  /**
   * `aten::histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.histc.html
   */
  histc(bins?: Int | HistcOptions, min?: Scalar | HistcOptions, max?: Scalar | HistcOptions, options?: HistcOptions): Tensor;
  /**
   * `aten::histogram.bins_tensor(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.histogram.html
   */
  histogram(options: { bins: Tensor; weight?: Tensor | null; density?: boolean }): NamedTuple<{ hist: Tensor; binEdges: Tensor }, [hist: Tensor, binEdges: Tensor]>;
  histogram(bins: Tensor, options?: { weight?: Tensor | null; density?: boolean }): NamedTuple<{ hist: Tensor; binEdges: Tensor }, [hist: Tensor, binEdges: Tensor]>;
  /** `aten::histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)` */
  histogram(bins?: Int | HistogramOptions, options?: HistogramOptions): NamedTuple<{ hist: Tensor; binEdges: Tensor }, [hist: Tensor, binEdges: Tensor]>;
  /**
   * `aten::hsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hsplit.html
   */
  hsplit(options: { sections: Int }): Tensor[];
  hsplit(sections: Int): Tensor[];
  /** `aten::hsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]` */
  hsplit(options: { indices: Ints }): Tensor[];
  hsplit(indices: Ints): Tensor[];
  hsplit(...indices: Int[]): Tensor[];
  /**
   * `aten::hypot(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hypot.html
   */
  hypot(options: { other: Operand }): Tensor;
  hypot(other: Operand): Tensor;
  /**
   * `aten::hypot_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hypot_.html
   */
  hypot_(options: { other: Operand }): Tensor;
  hypot_(other: Operand): Tensor;
  /**
   * `aten::i0(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.i0.html
   */
  i0(): Tensor;
  /**
   * `aten::i0_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.i0_.html
   */
  i0_(): Tensor;
  /**
   * `aten::igamma(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igamma.html
   */
  igamma(options: { other: Operand }): Tensor;
  igamma(other: Operand): Tensor;
  /**
   * `aten::igamma_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igamma_.html
   */
  igamma_(options: { other: Operand }): Tensor;
  igamma_(other: Operand): Tensor;
  /**
   * `aten::igammac(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igammac.html
   */
  igammac(options: { other: Operand }): Tensor;
  igammac(other: Operand): Tensor;
  /**
   * `aten::igammac_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igammac_.html
   */
  igammac_(options: { other: Operand }): Tensor;
  igammac_(other: Operand): Tensor;
  /**
   * `aten::index_copy(Tensor self, int dim, Tensor index, Tensor source) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_copy.html
   */
  indexCopy(options: { dim: Int; index: Tensor; source: Tensor }): Tensor;
  indexCopy(dim: Int, index: Tensor, source: Tensor): Tensor;
  /**
   * `aten::index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_reduce.html
   */
  indexReduce(options: { dim: Int; index: Tensor; source: Tensor; reduce: string; includeSelf?: boolean }): Tensor;
  indexReduce(dim: Int, index: Tensor, source: Tensor, reduce: string, options?: { includeSelf?: boolean }): Tensor;
  /**
   * `aten::index_reduce_(Tensor(a!) self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_reduce_.html
   */
  indexReduce_(options: { dim: Int; index: Tensor; source: Tensor; reduce: string; includeSelf?: boolean }): Tensor;
  indexReduce_(dim: Int, index: Tensor, source: Tensor, reduce: string, options?: { includeSelf?: boolean }): Tensor;
  /**
   * `aten::indices(Tensor(a) self) -> Tensor(a)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.indices.html
   */
  indices(): Tensor;
  /**
   * `aten::inner(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.inner.html
   */
  inner(options: { other: Tensor }): Tensor;
  inner(other: Tensor): Tensor;
  /**
   * `aten::int_repr(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.int_repr.html
   */
  intRepr(): Tensor;
  /**
   * `aten::inverse(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.inverse.html
   */
  inverse(): Tensor;
  /**
   * `aten::is_coalesced(Tensor self) -> bool`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_coalesced.html
   */
  isCoalesced(): boolean;
  /**
   * `aten::is_complex(Tensor self) -> bool`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_complex.html
   */
  isComplex(): boolean;
  /**
   * `aten::is_conj(Tensor self) -> bool`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_conj.html
   */
  isConj(): boolean;
  /**
   * `aten::is_distributed(Tensor self) -> bool`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_distributed.html
   */
  isDistributed(): boolean;
  /**
   * `aten::is_floating_point(Tensor self) -> bool`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_floating_point.html
   */
  isFloatingPoint(): boolean;
  /**
   * `aten::is_neg(Tensor self) -> bool`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_neg.html
   */
  isNeg(): boolean;
  /**
   * `aten::is_nonzero(Tensor self) -> bool`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_nonzero.html
   */
  isNonzero(): boolean;
  /**
   * `aten::is_pinned(Tensor self, Device? device=None) -> bool`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_pinned.html
   */
  isPinned(device?: string | null | IsPinnedOptions, options?: IsPinnedOptions): boolean;
  /**
   * `aten::is_same_size(Tensor self, Tensor other) -> bool`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_same_size.html
   */
  isSameSize(options: { other: Tensor }): boolean;
  isSameSize(other: Tensor): boolean;
  /**
   * `aten::is_set_to(Tensor self, Tensor tensor) -> bool`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_set_to.html
   */
  isSetTo(options: { tensor: Tensor }): boolean;
  isSetTo(tensor: Tensor): boolean;
  /**
   * `aten::is_signed(Tensor self) -> bool`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_signed.html
   */
  isSigned(): boolean;
  /**
   * `aten::isneginf(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isneginf.html
   */
  isneginf(): Tensor;
  /**
   * `aten::isposinf(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isposinf.html
   */
  isposinf(): Tensor;
  /**
   * `aten::isreal(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isreal.html
   */
  isreal(): Tensor;
  /**
   * `aten::lcm(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lcm.html
   */
  lcm(options: { other: Operand }): Tensor;
  lcm(other: Operand): Tensor;
  /**
   * `aten::lcm_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lcm_.html
   */
  lcm_(options: { other: Tensor }): Tensor;
  lcm_(other: Tensor): Tensor;
  /**
   * `aten::ldexp.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ldexp.html
   */
  ldexp(options: { other: Operand }): Tensor;
  ldexp(other: Operand): Tensor;
  /**
   * `aten::ldexp_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ldexp_.html
   */
  ldexp_(options: { other: Operand }): Tensor;
  ldexp_(other: Operand): Tensor;
  /**
   * `aten::le_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.le_.html
   */
  le_(options: { other: Tensor }): Tensor;
  le_(other: Tensor): Tensor;
  /** `aten::le_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  le_(options: { other: Scalar }): Tensor;
  le_(other: Scalar): Tensor;
  /**
   * `aten::less.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less.html
   */
  less(options: { other: Operand }): Tensor;
  less(other: Operand): Tensor;
  /** `aten::less.Scalar(Tensor self, Scalar other) -> Tensor` */
  less(options: { other: Scalar }): Tensor;
  less(other: Scalar): Tensor;
  /**
   * `aten::less_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_.html
   */
  less_(options: { other: Operand }): Tensor;
  less_(other: Operand): Tensor;
  /** `aten::less_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  less_(options: { other: Scalar }): Tensor;
  less_(other: Scalar): Tensor;
  /**
   * `aten::less_equal.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_equal.html
   */
  lessEqual(options: { other: Operand }): Tensor;
  lessEqual(other: Operand): Tensor;
  /** `aten::less_equal.Scalar(Tensor self, Scalar other) -> Tensor` */
  lessEqual(options: { other: Scalar }): Tensor;
  lessEqual(other: Scalar): Tensor;
  /**
   * `aten::less_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_equal_.html
   */
  lessEqual_(options: { other: Operand }): Tensor;
  lessEqual_(other: Operand): Tensor;
  /** `aten::less_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  lessEqual_(options: { other: Scalar }): Tensor;
  lessEqual_(other: Scalar): Tensor;
  /**
   * `aten::lgamma(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lgamma.html
   */
  lgamma(): Tensor;
  /**
   * `aten::lgamma_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lgamma_.html
   */
  lgamma_(): Tensor;
  /**
   * `aten::log10_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log10_.html
   */
  log10_(): Tensor;
  /**
   * `aten::log1p_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log1p_.html
   */
  log1p_(): Tensor;
  /**
   * `aten::log2_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log2_.html
   */
  log2_(): Tensor;
  /**
   * `aten::logaddexp(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logaddexp.html
   */
  logaddexp(options: { other: Operand }): Tensor;
  logaddexp(other: Operand): Tensor;
  /**
   * `aten::logaddexp2(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logaddexp2.html
   */
  logaddexp2(options: { other: Operand }): Tensor;
  logaddexp2(other: Operand): Tensor;
  /**
   * `aten::logcumsumexp(Tensor self, int dim) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logcumsumexp.html
   */
  logcumsumexp(options: { dim: Int }): Tensor;
  logcumsumexp(dim: Int): Tensor;
  /**
   * `aten::logdet(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logdet.html
   */
  logdet(): Tensor;
  /**
   * `aten::logical_and_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_and_.html
   */
  logicalAnd_(options: { other: Operand }): Tensor;
  logicalAnd_(other: Operand): Tensor;
  /**
   * `aten::logical_not_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_not_.html
   */
  logicalNot_(): Tensor;
  /**
   * `aten::logical_or_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_or_.html
   */
  logicalOr_(options: { other: Operand }): Tensor;
  logicalOr_(other: Operand): Tensor;
  /**
   * `aten::logical_xor_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_xor_.html
   */
  logicalXor_(options: { other: Operand }): Tensor;
  logicalXor_(other: Operand): Tensor;
  /**
   * `aten::logit(Tensor self, float? eps=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logit.html
   */
  logit(eps?: number | null | LogitOptions, options?: LogitOptions): Tensor;
  /**
   * `aten::logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logit_.html
   */
  logit_(eps?: number | null | LogitInPlaceOptions, options?: LogitInPlaceOptions): Tensor;
  /**
   * `aten::lt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lt_.html
   */
  lt_(options: { other: Tensor }): Tensor;
  lt_(other: Tensor): Tensor;
  /** `aten::lt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  lt_(options: { other: Scalar }): Tensor;
  lt_(other: Scalar): Tensor;
  /**
   * `aten::lu_solve(Tensor self, Tensor LU_data, Tensor LU_pivots) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lu_solve.html
   */
  luSolve(options: { LUData: Tensor; LUPivots: Tensor }): Tensor;
  luSolve(LUData: Tensor, LUPivots: Tensor): Tensor;
  /**
   * `aten::masked_scatter(Tensor self, Tensor mask, Tensor source) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_scatter.html
   */
  maskedScatter(options: { mask: Tensor; source: Tensor }): Tensor;
  maskedScatter(mask: Tensor, source: Tensor): Tensor;
  /**
   * `aten::masked_scatter_(Tensor(a!) self, Tensor mask, Tensor source) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_scatter_.html
   */
  maskedScatter_(options: { mask: Tensor; source: Tensor }): Tensor;
  maskedScatter_(mask: Tensor, source: Tensor): Tensor;
  /**
   * `aten::matrix_exp(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.matrix_exp.html
   */
  matrixExp(): Tensor;
  /**
   * `aten::matrix_power(Tensor self, int n) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.matrix_power.html
   */
  matrixPower(options: { n: Int }): Tensor;
  matrixPower(n: Int): Tensor;
  /**
   * `aten::moveaxis.int(Tensor(a) self, int source, int destination) -> Tensor(a)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.moveaxis.html
   */
  moveaxis(options: { source: Int; destination: Int }): Tensor;
  moveaxis(source: Int, destination: Int): Tensor;
  /** `aten::moveaxis.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)` */
  moveaxis(options: { source: Ints; destination: Ints }): Tensor;
  moveaxis(source: Ints, destination: Ints): Tensor;
  /**
   * `aten::msort(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.msort.html
   */
  msort(): Tensor;
  /**
   * `aten::multiply.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.multiply.html
   */
  multiply(options: { other: Operand }): Tensor;
  multiply(other: Operand): Tensor;
  /** `aten::multiply.Scalar(Tensor self, Scalar other) -> Tensor` */
  multiply(options: { other: Scalar }): Tensor;
  multiply(other: Scalar): Tensor;
  /**
   * `aten::multiply_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.multiply_.html
   */
  multiply_(options: { other: Operand }): Tensor;
  multiply_(other: Operand): Tensor;
  /** `aten::multiply_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  multiply_(options: { other: Scalar }): Tensor;
  multiply_(other: Scalar): Tensor;
  /**
   * `aten::mvlgamma(Tensor self, int p) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mvlgamma.html
   */
  mvlgamma(options: { p: Int }): Tensor;
  mvlgamma(p: Int): Tensor;
  /**
   * `aten::mvlgamma_(Tensor(a!) self, int p) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mvlgamma_.html
   */
  mvlgamma_(options: { p: Int }): Tensor;
  mvlgamma_(p: Int): Tensor;
  /**
   * `aten::nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nan_to_num_.html
   */
  nanToNum_(nan?: number | null | NanToNumInPlaceOptions, posinf?: number | null | NanToNumInPlaceOptions, neginf?: number | null | NanToNumInPlaceOptions, options?: NanToNumInPlaceOptions): Tensor;
  /**
   * `aten::nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanmean.html
   */
  nanmean(dim?: IntOrInts | null | NanmeanOptions, keepdim?: boolean | NanmeanOptions, options?: NanmeanOptions): Tensor;
  /**
   * `aten::nanmedian(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanmedian.html
   */
  nanmedian(): Tensor;
  /** `aten::nanmedian.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  nanmedian(options: { dim: Int; keepdim?: boolean }): ValuesAndIndices;
  nanmedian(dim: Int, keepdim?: boolean | NanmedianOptions, options?: NanmedianOptions): ValuesAndIndices;
  /**
   * `aten::nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanquantile.html
   */
  nanquantile(options: { q: Tensor; dim?: Int | null; keepdim?: boolean; interpolation?: string }): Tensor;
  nanquantile(q: Tensor, dim?: Int | null | NanquantileOptions, keepdim?: boolean | NanquantileOptions, options?: NanquantileOptions): Tensor;
  /** `aten::nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor` */
  nanquantile(options: { q: number; dim?: Int | null; keepdim?: boolean; interpolation?: string }): Tensor;
  nanquantile(q: number, dim?: Int | null | NanquantileOptions2, keepdim?: boolean | NanquantileOptions2, options?: NanquantileOptions2): Tensor;
  /**
   * `aten::nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nansum.html
   */
  nansum(dim?: IntOrInts | null | NansumOptions, keepdim?: boolean | NansumOptions, options?: NansumOptions): Tensor;
  /**
   * `aten::narrow_copy(Tensor self, int dim, SymInt start, SymInt length) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.narrow_copy.html
   */
  narrowCopy(options: { dim: Int; start: Int; length: Int }): Tensor;
  narrowCopy(dim: Int, start: Int, length: Int): Tensor;
  /**
   * `aten::ne_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ne_.html
   */
  ne_(options: { other: Tensor }): Tensor;
  ne_(other: Tensor): Tensor;
  /** `aten::ne_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  ne_(options: { other: Scalar }): Tensor;
  ne_(other: Scalar): Tensor;
  /**
   * `aten::negative(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.negative.html
   */
  negative(): Tensor;
  /**
   * `aten::negative_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.negative_.html
   */
  negative_(): Tensor;
  /**
   * `aten::new_empty(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_empty.html
   */
  newEmpty(options: FactoryOptions & { size: Ints }): Tensor;
  newEmpty(size: Ints, options?: FactoryOptions): Tensor;
  newEmpty(...size: Int[] | [...Int[], FactoryOptions]): Tensor;
  /**
   * `aten::new_empty_strided(Tensor self, SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_empty_strided.html
   */
  newEmptyStrided(options: FactoryOptions & { size: Ints; stride: Ints }): Tensor;
  newEmptyStrided(size: Ints, stride: Ints, options?: FactoryOptions): Tensor;
  /**
   * `aten::new_full(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_full.html
   */
  newFull(options: FactoryOptions & { size: Ints; fillValue: Scalar }): Tensor;
  newFull(size: Ints, fillValue: Scalar, options?: FactoryOptions): Tensor;
  /**
   * `aten::new_ones(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_ones.html
   */
  newOnes(options: FactoryOptions & { size: Ints }): Tensor;
  newOnes(size: Ints, options?: FactoryOptions): Tensor;
  newOnes(...size: Int[] | [...Int[], FactoryOptions]): Tensor;
  /**
   * `aten::new_zeros(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_zeros.html
   */
  newZeros(options: FactoryOptions & { size: Ints }): Tensor;
  newZeros(size: Ints, options?: FactoryOptions): Tensor;
  newZeros(...size: Int[] | [...Int[], FactoryOptions]): Tensor;
  /**
   * `aten::nextafter(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nextafter.html
   */
  nextafter(options: { other: Operand }): Tensor;
  nextafter(other: Operand): Tensor;
  /**
   * `aten::nextafter_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nextafter_.html
   */
  nextafter_(options: { other: Operand }): Tensor;
  nextafter_(other: Operand): Tensor;
  /**
   * `aten::nonzero_static(Tensor self, *, SymInt size, int fill_value=-1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nonzero_static.html
   */
  nonzeroStatic(options: { size: Int; fillValue?: Int }): Tensor;
  /**
   * `aten::not_equal.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.not_equal.html
   */
  notEqual(options: { other: Operand }): Tensor;
  notEqual(other: Operand): Tensor;
  /** `aten::not_equal.Scalar(Tensor self, Scalar other) -> Tensor` */
  notEqual(options: { other: Scalar }): Tensor;
  notEqual(other: Scalar): Tensor;
  /**
   * `aten::not_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.not_equal_.html
   */
  notEqual_(options: { other: Operand }): Tensor;
  notEqual_(other: Operand): Tensor;
  /** `aten::not_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  notEqual_(options: { other: Scalar }): Tensor;
  notEqual_(other: Scalar): Tensor;
  /**
   * `aten::orgqr(Tensor self, Tensor input2) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.orgqr.html
   */
  orgqr(options: { input2: Tensor }): Tensor;
  orgqr(input2: Tensor): Tensor;
  /**
   * `aten::ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ormqr.html
   */
  ormqr(options: { input2: Tensor; input3: Tensor; left?: boolean; transpose?: boolean }): Tensor;
  ormqr(input2: Tensor, input3: Tensor, left?: boolean | OrmqrOptions, transpose?: boolean | OrmqrOptions, options?: OrmqrOptions): Tensor;
  /**
   * `aten::pin_memory(Tensor(a) self, Device? device=None) -> Tensor(a)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pin_memory.html
   */
  pinMemory(device?: string | null | PinMemoryOptions, options?: PinMemoryOptions): Tensor;
  /**
   * `aten::pinverse(Tensor self, float rcond=1.0000000000000001e-15) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pinverse.html
   */
  pinverse(rcond?: number | PinverseOptions, options?: PinverseOptions): Tensor;
  /**
   * `aten::polygamma(int n, Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.polygamma.html
   */
  polygamma(options: { n: Int }): Tensor;
  polygamma(n: Int): Tensor;
  /**
   * `aten::polygamma_(Tensor(a!) self, int n) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.polygamma_.html
   */
  polygamma_(options: { n: Int }): Tensor;
  polygamma_(n: Int): Tensor;
  /**
   * `aten::positive(Tensor(a) self) -> Tensor(a)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.positive.html
   */
  positive(): Tensor;
  /**
   * `aten::put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.put.html
   */
  put(options: { index: Tensor; source: Tensor; accumulate?: boolean }): Tensor;
  put(index: Tensor, source: Tensor, accumulate?: boolean | PutOptions, options?: PutOptions): Tensor;
  /**
   * `aten::put_(Tensor(a!) self, Tensor index, Tensor source, bool accumulate=False) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.put_.html
   */
  put_(options: { index: Tensor; source: Tensor; accumulate?: boolean }): Tensor;
  put_(index: Tensor, source: Tensor, accumulate?: boolean | PutInPlaceOptions, options?: PutInPlaceOptions): Tensor;
  /**
   * `aten::q_per_channel_axis(Tensor self) -> int`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_axis.html
   */
  qPerChannelAxis(): number;
  /**
   * `aten::q_per_channel_scales(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_scales.html
   */
  qPerChannelScales(): Tensor;
  /**
   * `aten::q_per_channel_zero_points(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_zero_points.html
   */
  qPerChannelZeroPoints(): Tensor;
  /**
   * `aten::q_scale(Tensor self) -> float`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_scale.html
   */
  qScale(): number;
  /**
   * `aten::q_zero_point(Tensor self) -> int`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_zero_point.html
   */
  qZeroPoint(): number;
  /**
   * `aten::qr(Tensor self, bool some=True) -> (Tensor Q, Tensor R)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.qr.html
   */
  qr(some?: boolean | QrOptions, options?: QrOptions): NamedTuple<{ Q: Tensor; R: Tensor }, [Q: Tensor, R: Tensor]>;
  /**
   * `aten::rad2deg(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rad2deg.html
   */
  rad2deg(): Tensor;
  /**
   * `aten::rad2deg_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rad2deg_.html
   */
  rad2deg_(): Tensor;
  /**
   * `aten::ravel(Tensor(a) self) -> Tensor(a)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ravel.html
   */
  ravel(): Tensor;
  /**
   * `aten::renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.renorm.html
   */
  renorm(options: { p: Scalar; dim: Int; maxnorm: Scalar }): Tensor;
  renorm(p: Scalar, dim: Int, maxnorm: Scalar): Tensor;
  /**
   * `aten::renorm_(Tensor(a!) self, Scalar p, int dim, Scalar maxnorm) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.renorm_.html
   */
  renorm_(options: { p: Scalar; dim: Int; maxnorm: Scalar }): Tensor;
  renorm_(p: Scalar, dim: Int, maxnorm: Scalar): Tensor;
  /**
   * `aten::resize_(Tensor(a!) self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resize_.html
   */
  resize_(options: { size: Ints; memoryFormat?: MemoryFormat | null }): Tensor;
  resize_(size: Ints, options?: { memoryFormat?: MemoryFormat | null }): Tensor;
  resize_(...size: Int[] | [...Int[], { memoryFormat?: MemoryFormat | null }]): Tensor;
  /**
   * `aten::resize_as_(Tensor(a!) self, Tensor the_template, *, MemoryFormat? memory_format=None) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resize_as_.html
   */
  resizeAs_(options: { theTemplate: Tensor; memoryFormat?: MemoryFormat | null }): Tensor;
  resizeAs_(theTemplate: Tensor, options?: { memoryFormat?: MemoryFormat | null }): Tensor;
  /**
   * `aten::resize_as_sparse_(Tensor(a!) self, Tensor the_template) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resize_as_sparse_.html
   */
  resizeAsSparse_(options: { theTemplate: Tensor }): Tensor;
  resizeAsSparse_(theTemplate: Tensor): Tensor;
  /**
   * `aten::resolve_conj(Tensor(a) self) -> Tensor(a)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resolve_conj.html
   */
  resolveConj(): Tensor;
  /**
   * `aten::resolve_neg(Tensor(a) self) -> Tensor(a)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resolve_neg.html
   */
  resolveNeg(): Tensor;
  /**
   * `aten::round_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.round_.html
   */
  round_(): Tensor;
  /** `aten::round_.decimals(Tensor(a!) self, *, int decimals) -> Tensor(a!)` */
  round_(options: { decimals: Int }): Tensor;
  /**
   * `aten::row_indices(Tensor(a) self) -> Tensor(a)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.row_indices.html
   */
  rowIndices(): Tensor;
  /**
   * `aten::scatter_reduce_.two(Tensor(a!) self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce_.html
   */
  scatterReduce_(options: { dim: Int; index: Tensor; src: Tensor; reduce: string; includeSelf?: boolean }): Tensor;
  scatterReduce_(dim: Int, index: Tensor, src: Tensor, reduce: string, options?: { includeSelf?: boolean }): Tensor;
  /**
   * `aten::select_scatter(Tensor self, Tensor src, int dim, SymInt index) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.select_scatter.html
   */
  selectScatter(options: { src: Tensor; dim: Int; index: Int }): Tensor;
  selectScatter(src: Tensor, dim: Int, index: Int): Tensor;
  /**
   * `aten::set_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.set_.html
   */
  set_(): Tensor;
  /** `aten::set_.source_Tensor(Tensor(a!) self, Tensor source) -> Tensor(a!)` */
  set_(options: { source: Tensor }): Tensor;
  set_(source: Tensor): Tensor;
  /** `aten::set_.source_Tensor_storage_offset(Tensor(a!) self, Tensor source, SymInt storage_offset, SymInt[] size, SymInt[] stride=[]) -> Tensor(a!)` */
  set_(options: { source: Tensor; storageOffset: Int; size: Ints; stride?: Ints }): Tensor;
  set_(source: Tensor, storageOffset: Int, size: Ints, stride?: Ints | SetInPlaceOptions, options?: SetInPlaceOptions): Tensor;
  /**
   * `aten::sgn(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sgn.html
   */
  sgn(): Tensor;
  /**
   * `aten::sgn_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sgn_.html
   */
  sgn_(): Tensor;
  /**
   * `aten::signbit(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.signbit.html
   */
  signbit(): Tensor;
  /**
   * `aten::sinc(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinc.html
   */
  sinc(): Tensor;
  /**
   * `aten::sinc_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinc_.html
   */
  sinc_(): Tensor;
  /**
   * `aten::sinh_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinh_.html
   */
  sinh_(): Tensor;
  /**
   * `aten::slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.slice_inverse.html
   */
  sliceInverse(options: { src: Tensor; dim?: Int; start?: Int | null; end?: Int | null; step?: Int }): Tensor;
  sliceInverse(src: Tensor, dim?: Int | SliceInverseOptions, start?: Int | null | SliceInverseOptions, end?: Int | null | SliceInverseOptions, step?: Int | SliceInverseOptions, options?: SliceInverseOptions): Tensor;
  /**
   * `aten::slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.slice_scatter.html
   */
  sliceScatter(options: { src: Tensor; dim?: Int; start?: Int | null; end?: Int | null; step?: Int }): Tensor;
  sliceScatter(src: Tensor, dim?: Int | SliceScatterOptions, start?: Int | null | SliceScatterOptions, end?: Int | null | SliceScatterOptions, step?: Int | SliceScatterOptions, options?: SliceScatterOptions): Tensor;
  /**
   * `aten::slogdet(Tensor self) -> (Tensor sign, Tensor logabsdet)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.slogdet.html
   */
  slogdet(): NamedTuple<{ sign: Tensor; logabsdet: Tensor }, [sign: Tensor, logabsdet: Tensor]>;
  /**
   * `aten::smm(Tensor self, Tensor mat2) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.smm.html
   */
  smm(options: { mat2: Tensor }): Tensor;
  smm(mat2: Tensor): Tensor;
  /**
   * `aten::sparse_dim(Tensor self) -> int`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_dim.html
   */
  sparseDim(): number;
  /**
   * `aten::sparse_mask(Tensor self, Tensor mask) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_mask.html
   */
  sparseMask(options: { mask: Tensor }): Tensor;
  sparseMask(mask: Tensor): Tensor;
  /**
   * `aten::sparse_resize_(Tensor(a!) self, int[] size, int sparse_dim, int dense_dim) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_resize_.html
   */
  sparseResize_(options: { size: Ints; sparseDim: Int; denseDim: Int }): Tensor;
  sparseResize_(size: Ints, sparseDim: Int, denseDim: Int): Tensor;
  /**
   * `aten::sparse_resize_and_clear_(Tensor(a!) self, int[] size, int sparse_dim, int dense_dim) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_resize_and_clear_.html
   */
  sparseResizeAndClear_(options: { size: Ints; sparseDim: Int; denseDim: Int }): Tensor;
  sparseResizeAndClear_(size: Ints, sparseDim: Int, denseDim: Int): Tensor;
  /**
   * `aten::split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int dim=0) -> Tensor(a)[]`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.split_with_sizes.html
   */
  splitWithSizes(options: { splitSizes: Ints; dim?: Int }): Tensor[];
  splitWithSizes(splitSizes: Ints, dim?: Int | SplitWithSizesOptions, options?: SplitWithSizesOptions): Tensor[];
  /**
   * `aten::sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sspaddmm.html
   */
  sspaddmm(options: { mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  sspaddmm(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /**
   * `aten::storage_offset(Tensor self) -> int`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.storage_offset.html
   */
  storageOffset(): number;
  /**
   * `aten::subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.subtract.html
   */
  subtract(options: { other: Operand; alpha?: Scalar }): Tensor;
  subtract(other: Operand, options?: { alpha?: Scalar }): Tensor;
  /** `aten::subtract.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor` */
  subtract(options: { other: Scalar; alpha?: Scalar }): Tensor;
  subtract(other: Scalar, alpha?: Scalar | SubtractOptions, options?: SubtractOptions): Tensor;
  /**
   * `aten::subtract_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.subtract_.html
   */
  subtract_(options: { other: Operand; alpha?: Scalar }): Tensor;
  subtract_(other: Operand, options?: { alpha?: Scalar }): Tensor;
  /** `aten::subtract_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)` */
  subtract_(options: { other: Scalar; alpha?: Scalar }): Tensor;
  subtract_(other: Scalar, alpha?: Scalar | SubtractInPlaceOptions, options?: SubtractInPlaceOptions): Tensor;
  /**
   * `aten::sum_to_size(Tensor self, SymInt[] size) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sum_to_size.html
   */
  sumToSize(options: { size: Ints }): Tensor;
  sumToSize(size: Ints): Tensor;
  sumToSize(...size: Int[]): Tensor;
  /**
   * `aten::svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.svd.html
   */
  svd(some?: boolean | SvdOptions, computeUv?: boolean | SvdOptions, options?: SvdOptions): NamedTuple<{ U: Tensor; S: Tensor; V: Tensor }, [U: Tensor, S: Tensor, V: Tensor]>;
  /**
   * `aten::swapaxes_(Tensor(a!) self, int axis0, int axis1) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapaxes_.html
   */
  swapaxes_(options: { axis0: Int; axis1: Int }): Tensor;
  swapaxes_(axis0: Int, axis1: Int): Tensor;
  /**
   * `aten::swapdims(Tensor(a) self, int dim0, int dim1) -> Tensor(a)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapdims.html
   */
  swapdims(options: { dim0: Int; dim1: Int }): Tensor;
  swapdims(dim0: Int, dim1: Int): Tensor;
  /**
   * `aten::swapdims_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapdims_.html
   */
  swapdims_(options: { dim0: Int; dim1: Int }): Tensor;
  swapdims_(dim0: Int, dim1: Int): Tensor;
  /**
   * `aten::take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.take_along_dim.html
   */
  takeAlongDim(options: { indices: Tensor; dim?: Int | null }): Tensor;
  takeAlongDim(indices: Tensor, dim?: Int | null | TakeAlongDimOptions, options?: TakeAlongDimOptions): Tensor;
  /**
   * `aten::tan_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tan_.html
   */
  tan_(): Tensor;
  /**
   * `aten::tensor_split.indices(Tensor(a -> *) self, SymInt[] indices, int dim=0) -> Tensor(a)[]`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tensor_split.html
   */
  tensorSplit(options: { indices: Ints; dim?: Int }): Tensor[];
  tensorSplit(indices: Ints, dim?: Int | TensorSplitOptions, options?: TensorSplitOptions): Tensor[];
  /** `aten::tensor_split.tensor_indices_or_sections(Tensor(a -> *) self, Tensor tensor_indices_or_sections, int dim=0) -> Tensor(a)[]` */
  tensorSplit(options: { tensorIndicesOrSections: Tensor; dim?: Int }): Tensor[];
  tensorSplit(tensorIndicesOrSections: Tensor, dim?: Int | TensorSplitOptions2, options?: TensorSplitOptions2): Tensor[];
  /** `aten::tensor_split.sections(Tensor(a -> *) self, SymInt sections, int dim=0) -> Tensor(a)[]` */
  tensorSplit(options: { sections: Int; dim?: Int }): Tensor[];
  tensorSplit(sections: Int, dim?: Int | TensorSplitOptions3, options?: TensorSplitOptions3): Tensor[];
  /**
   * `aten::to_dense(Tensor self, ScalarType? dtype=None, *, bool? masked_grad=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_dense.html
   */
  toDense(dtype?: DTypeName | null | ToDenseOptions, options?: ToDenseOptions): Tensor;
  /**
   * `aten::to_mkldnn(Tensor self, ScalarType? dtype=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_mkldnn.html
   */
  toMkldnn(dtype?: DTypeName | null | ToMkldnnOptions, options?: ToMkldnnOptions): Tensor;
  /**
   * `aten::to_padded_tensor(Tensor self, float padding, SymInt[]? output_size=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_padded_tensor.html
   */
  toPaddedTensor(options: { padding: number; outputSize?: Ints | null }): Tensor;
  toPaddedTensor(padding: number, outputSize?: Ints | null | ToPaddedTensorOptions, options?: ToPaddedTensorOptions): Tensor;
  /**
   * `aten::to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse.html
   */
  toSparse(options?: { layout?: Layout | null; blocksize?: IntOrInts | null; denseDim?: Int | null }): Tensor;
  /** `aten::to_sparse.sparse_dim(Tensor self, int sparse_dim) -> Tensor` */
  toSparse(options: { sparseDim: Int }): Tensor;
  toSparse(sparseDim: Int): Tensor;
  /**
   * `aten::to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_bsc.html
   */
  toSparseBsc(options: { blocksize: IntOrInts; denseDim?: Int | null }): Tensor;
  toSparseBsc(blocksize: IntOrInts, denseDim?: Int | null | ToSparseBscOptions, options?: ToSparseBscOptions): Tensor;
  /**
   * `aten::to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_bsr.html
   */
  toSparseBsr(options: { blocksize: IntOrInts; denseDim?: Int | null }): Tensor;
  toSparseBsr(blocksize: IntOrInts, denseDim?: Int | null | ToSparseBsrOptions, options?: ToSparseBsrOptions): Tensor;
  /**
   * `aten::to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_csc.html
   */
  toSparseCsc(denseDim?: Int | null | ToSparseCscOptions, options?: ToSparseCscOptions): Tensor;
  /**
   * `aten::to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_csr.html
   */
  toSparseCsr(denseDim?: Int | null | ToSparseCsrOptions, options?: ToSparseCsrOptions): Tensor;
  /**
   * `aten::triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.triangular_solve.html
   */
  triangularSolve(options: { A: Tensor; upper?: boolean; transpose?: boolean; unitriangular?: boolean }): NamedTuple<{ solution: Tensor; clonedCoefficient: Tensor }, [solution: Tensor, clonedCoefficient: Tensor]>;
  triangularSolve(A: Tensor, upper?: boolean | TriangularSolveOptions, transpose?: boolean | TriangularSolveOptions, unitriangular?: boolean | TriangularSolveOptions, options?: TriangularSolveOptions): NamedTuple<{ solution: Tensor; clonedCoefficient: Tensor }, [solution: Tensor, clonedCoefficient: Tensor]>;
  /**
   * `aten::true_divide.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.true_divide.html
   */
  trueDivide(options: { other: Operand }): Tensor;
  trueDivide(other: Operand): Tensor;
  /** `aten::true_divide.Scalar(Tensor self, Scalar other) -> Tensor` */
  trueDivide(options: { other: Scalar }): Tensor;
  trueDivide(other: Scalar): Tensor;
  /**
   * `aten::true_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.true_divide_.html
   */
  trueDivide_(options: { other: Operand }): Tensor;
  trueDivide_(other: Operand): Tensor;
  /** `aten::true_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  trueDivide_(options: { other: Scalar }): Tensor;
  trueDivide_(other: Scalar): Tensor;
  /**
   * `aten::unfold(Tensor(a) self, int dimension, int size, int step) -> Tensor(a)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unfold.html
   */
  unfold(options: { dimension: Int; size: Int; step: Int }): Tensor;
  unfold(dimension: Int, size: Int, step: Int): Tensor;
  /**
   * `aten::unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsafe_chunk.html
   */
  unsafeChunk(options: { chunks: Int; dim?: Int }): Tensor[];
  unsafeChunk(chunks: Int, dim?: Int | UnsafeChunkOptions, options?: UnsafeChunkOptions): Tensor[];
  /**
   * `aten::unsafe_split.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsafe_split.html
   */
  unsafeSplit(options: { splitSize: Int; dim?: Int }): Tensor[];
  unsafeSplit(splitSize: Int, dim?: Int | UnsafeSplitOptions, options?: UnsafeSplitOptions): Tensor[];
  /**
   * `aten::unsafe_split_with_sizes(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsafe_split_with_sizes.html
   */
  unsafeSplitWithSizes(options: { splitSizes: Ints; dim?: Int }): Tensor[];
  unsafeSplitWithSizes(splitSizes: Ints, dim?: Int | UnsafeSplitWithSizesOptions, options?: UnsafeSplitWithSizesOptions): Tensor[];
  /**
   * `aten::values(Tensor(a) self) -> Tensor(a)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.values.html
   */
  values(): Tensor;
  /**
   * `aten::vdot(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.vdot.html
   */
  vdot(options: { other: Tensor }): Tensor;
  vdot(other: Tensor): Tensor;
  /**
   * `aten::vsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.vsplit.html
   */
  vsplit(options: { sections: Int }): Tensor[];
  vsplit(sections: Int): Tensor[];
  /** `aten::vsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]` */
  vsplit(options: { indices: Ints }): Tensor[];
  vsplit(indices: Ints): Tensor[];
  vsplit(...indices: Int[]): Tensor[];
  /**
   * `aten::xlogy.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy.html
   */
  xlogy(options: { other: Operand }): Tensor;
  xlogy(other: Operand): Tensor;
  /** `aten::xlogy.Scalar_Other(Tensor self, Scalar other) -> Tensor` */
  xlogy(options: { other: Scalar }): Tensor;
  xlogy(other: Scalar): Tensor;
  /**
   * `aten::xlogy_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy_.html
   */
  xlogy_(options: { other: Operand }): Tensor;
  xlogy_(other: Operand): Tensor;
  /** `aten::xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  xlogy_(options: { other: Scalar }): Tensor;
  xlogy_(other: Scalar): Tensor;
}

installMethods({
  absolute: 'absolute:',
  absolute_: 'absolute_:',
  addbmm: 'addbmm:',
  addbmm_: 'addbmm_:',
  addmv: 'addmv:',
  addmv_: 'addmv_:',
  addr: 'addr:',
  addr_: 'addr_:',
  adjoint: 'adjoint:',
  aminmax: 'aminmax:',
  arccos: 'arccos:',
  arccos_: 'arccos_:',
  arccosh: 'arccosh:',
  arccosh_: 'arccosh_:',
  arcsin: 'arcsin:',
  arcsin_: 'arcsin_:',
  arcsinh: 'arcsinh:',
  arcsinh_: 'arcsinh_:',
  arctan: 'arctan:',
  arctan_: 'arctan_:',
  arctanh: 'arctanh:',
  arctanh_: 'arctanh_:',
  argwhere: 'argwhere:',
  asStrided: 'as_strided:',
  asStrided_: 'as_strided_:',
  asStridedScatter: 'as_strided_scatter:',
  baddbmm_: 'baddbmm_:',
  ccolIndices: 'ccol_indices:',
  chalf: 'chalf:',
  cholesky: 'cholesky:',
  choleskyInverse: 'cholesky_inverse:',
  choleskySolve: 'cholesky_solve:',
  coalesce: 'coalesce:',
  colIndices: 'col_indices:',
  conj: 'conj:',
  copysign_: 'copysign_:Tensor Scalar',
  corrcoef: 'corrcoef:',
  cov: 'cov:',
  crowIndices: 'crow_indices:',
  cumprod_: 'cumprod_:',
  cumsum_: 'cumsum_:',
  denseDim: 'dense_dim:',
  dequantize: 'dequantize:self',
  det: 'det:',
  diagEmbed: 'diag_embed:',
  diagflat: 'diagflat:',
  diagonalScatter: 'diagonal_scatter:',
  diff: 'diff:',
  dist: 'dist:',
  dsplit: 'dsplit:int array',
  eq_: 'eq_:Tensor Scalar',
  fillDiagonal_: 'fill_diagonal_:',
  fix: 'fix:',
  fix_: 'fix_:',
  fliplr: 'fliplr:',
  flipud: 'flipud:',
  gcd_: 'gcd_:',
  ge_: 'ge_:Tensor Scalar',
  geqrf: 'geqrf:',
  ger: 'ger:',
  getDevice: 'get_device:',
  gt_: 'gt_:Tensor Scalar',
  hashTensor: 'hash_tensor:',
  heaviside_: 'heaviside_:',
  histc: 'histc:',
  histogram: 'histogram:bins_tensor bin_ct',
  hsplit: 'hsplit:int array',
  indexCopy: 'index_copy:',
  indexReduce: 'index_reduce:',
  indexReduce_: 'index_reduce_:',
  indices: 'indices:',
  inner: 'inner:',
  intRepr: 'int_repr:',
  inverse: 'inverse:',
  isCoalesced: 'is_coalesced:',
  isComplex: 'is_complex:',
  isConj: 'is_conj:',
  isDistributed: 'is_distributed:',
  isFloatingPoint: 'is_floating_point:',
  isNeg: 'is_neg:',
  isNonzero: 'is_nonzero:',
  isPinned: 'is_pinned:',
  isSameSize: 'is_same_size:',
  isSetTo: 'is_set_to:',
  isSigned: 'is_signed:',
  isreal: 'isreal:',
  lcm_: 'lcm_:',
  le_: 'le_:Tensor Scalar',
  logcumsumexp: 'logcumsumexp:',
  logdet: 'logdet:',
  lt_: 'lt_:Tensor Scalar',
  luSolve: 'lu_solve:',
  maskedScatter: 'masked_scatter:',
  maskedScatter_: 'masked_scatter_:',
  matrixExp: 'matrix_exp:',
  matrixPower: 'matrix_power:',
  moveaxis: 'moveaxis:int intlist',
  msort: 'msort:',
  nanmean: 'nanmean:',
  nanmedian: 'nanmedian: dim',
  nanquantile: 'nanquantile: scalar',
  nansum: 'nansum:',
  narrowCopy: 'narrow_copy:',
  ne_: 'ne_:Tensor Scalar',
  negative: 'negative:',
  negative_: 'negative_:',
  newEmpty: 'new_empty:',
  newEmptyStrided: 'new_empty_strided:',
  newFull: 'new_full:',
  newOnes: 'new_ones:',
  newZeros: 'new_zeros:',
  nonzeroStatic: 'nonzero_static:',
  orgqr: 'orgqr:',
  ormqr: 'ormqr:',
  pinMemory: 'pin_memory:',
  pinverse: 'pinverse:',
  put: 'put:',
  put_: 'put_:',
  qPerChannelAxis: 'q_per_channel_axis:',
  qPerChannelScales: 'q_per_channel_scales:',
  qPerChannelZeroPoints: 'q_per_channel_zero_points:',
  qScale: 'q_scale:',
  qZeroPoint: 'q_zero_point:',
  qr: 'qr:',
  ravel: 'ravel:',
  renorm: 'renorm:',
  renorm_: 'renorm_:',
  resize_: 'resize_:',
  resizeAs_: 'resize_as_:',
  resizeAsSparse_: 'resize_as_sparse_:',
  resolveConj: 'resolve_conj:',
  resolveNeg: 'resolve_neg:',
  rowIndices: 'row_indices:',
  scatterReduce_: 'scatter_reduce_:two',
  selectScatter: 'select_scatter:',
  set_: 'set_: source_Tensor source_Tensor_storage_offset',
  sliceInverse: 'slice_inverse:',
  sliceScatter: 'slice_scatter:',
  slogdet: 'slogdet:',
  smm: 'smm:',
  sparseDim: 'sparse_dim:',
  sparseMask: 'sparse_mask:',
  sparseResize_: 'sparse_resize_:',
  sparseResizeAndClear_: 'sparse_resize_and_clear_:',
  splitWithSizes: 'split_with_sizes:',
  sspaddmm: 'sspaddmm:',
  storageOffset: 'storage_offset:',
  sumToSize: 'sum_to_size:',
  svd: 'svd:',
  swapaxes_: 'swapaxes_:',
  swapdims: 'swapdims:',
  swapdims_: 'swapdims_:',
  takeAlongDim: 'take_along_dim:',
  tensorSplit: 'tensor_split:indices tensor_indices_or_sections sections',
  toDense: 'to_dense:',
  toMkldnn: 'to_mkldnn:',
  toPaddedTensor: 'to_padded_tensor:',
  toSparse: 'to_sparse: sparse_dim',
  toSparseBsc: 'to_sparse_bsc:',
  toSparseBsr: 'to_sparse_bsr:',
  toSparseCsc: 'to_sparse_csc:',
  toSparseCsr: 'to_sparse_csr:',
  triangularSolve: 'triangular_solve:',
  unfold: 'unfold:',
  unsafeChunk: 'unsafe_chunk:',
  unsafeSplit: 'unsafe_split:Tensor',
  unsafeSplitWithSizes: 'unsafe_split_with_sizes:',
  values: 'values:',
  vdot: 'vdot:',
  vsplit: 'vsplit:int array',
}, false);

installMethods({
  acos_: 'acos_:',
  acosh_: 'acosh_:',
  angle: 'angle:',
  arctan2: 'arctan2:',
  arctan2_: 'arctan2_:',
  asin_: 'asin_:',
  asinh_: 'asinh_:',
  atan2_: 'atan2_:',
  atan_: 'atan_:',
  atanh_: 'atanh_:',
  bitwiseAnd_: 'bitwise_and_:Tensor Scalar',
  bitwiseLeftShift: 'bitwise_left_shift:Tensor Tensor_Scalar',
  bitwiseLeftShift_: 'bitwise_left_shift_:Tensor Tensor_Scalar',
  bitwiseNot_: 'bitwise_not_:',
  bitwiseOr_: 'bitwise_or_:Tensor Scalar',
  bitwiseRightShift: 'bitwise_right_shift:Tensor Tensor_Scalar',
  bitwiseRightShift_: 'bitwise_right_shift_:Tensor Tensor_Scalar',
  bitwiseXor_: 'bitwise_xor_:Tensor Scalar',
  clampMax: 'clamp_max:Tensor ',
  clampMax_: 'clamp_max_:Tensor ',
  clampMin: 'clamp_min:Tensor ',
  clampMin_: 'clamp_min_:Tensor ',
  clip: 'clip:Tensor ',
  clip_: 'clip_:Tensor ',
  conjPhysical: 'conj_physical:',
  conjPhysical_: 'conj_physical_:',
  copysign: 'copysign:Tensor Scalar',
  cosh_: 'cosh_:',
  deg2rad: 'deg2rad:',
  deg2rad_: 'deg2rad_:',
  digamma: 'digamma:',
  digamma_: 'digamma_:',
  divide: 'divide:Tensor Tensor_mode Scalar Scalar_mode',
  divide_: 'divide_:Tensor Tensor_mode Scalar Scalar_mode',
  erf_: 'erf_:',
  erfc_: 'erfc_:',
  erfinv: 'erfinv:',
  erfinv_: 'erfinv_:',
  exp2_: 'exp2_:',
  expm1_: 'expm1_:',
  floatPower: 'float_power:Tensor_Tensor Tensor_Scalar',
  floatPower_: 'float_power_:Tensor Scalar',
  floorDivide_: 'floor_divide_:Tensor Scalar',
  fmod_: 'fmod_:Tensor Scalar',
  frac_: 'frac_:',
  frexp: 'frexp:Tensor',
  gcd: 'gcd:',
  greater: 'greater:Tensor Scalar',
  greater_: 'greater_:Tensor Scalar',
  greaterEqual: 'greater_equal:Tensor Scalar',
  greaterEqual_: 'greater_equal_:Tensor Scalar',
  hardshrink: 'hardshrink:',
  heaviside: 'heaviside:',
  hypot: 'hypot:',
  hypot_: 'hypot_:',
  i0: 'i0:',
  i0_: 'i0_:',
  igamma: 'igamma:',
  igamma_: 'igamma_:',
  igammac: 'igammac:',
  igammac_: 'igammac_:',
  isneginf: 'isneginf:',
  isposinf: 'isposinf:',
  lcm: 'lcm:',
  ldexp: 'ldexp:Tensor',
  ldexp_: 'ldexp_:',
  less: 'less:Tensor Scalar',
  less_: 'less_:Tensor Scalar',
  lessEqual: 'less_equal:Tensor Scalar',
  lessEqual_: 'less_equal_:Tensor Scalar',
  lgamma: 'lgamma:',
  lgamma_: 'lgamma_:',
  log10_: 'log10_:',
  log1p_: 'log1p_:',
  log2_: 'log2_:',
  logaddexp: 'logaddexp:',
  logaddexp2: 'logaddexp2:',
  logicalAnd_: 'logical_and_:',
  logicalNot_: 'logical_not_:',
  logicalOr_: 'logical_or_:',
  logicalXor_: 'logical_xor_:',
  logit: 'logit:',
  logit_: 'logit_:',
  multiply: 'multiply:Tensor Scalar',
  multiply_: 'multiply_:Tensor Scalar',
  mvlgamma: 'mvlgamma:',
  mvlgamma_: 'mvlgamma_:',
  nanToNum_: 'nan_to_num_:',
  nextafter: 'nextafter:',
  nextafter_: 'nextafter_:',
  notEqual: 'not_equal:Tensor Scalar',
  notEqual_: 'not_equal_:Tensor Scalar',
  polygamma: 'polygamma:',
  polygamma_: 'polygamma_:',
  positive: 'positive:',
  rad2deg: 'rad2deg:',
  rad2deg_: 'rad2deg_:',
  round_: 'round_: decimals',
  sgn: 'sgn:',
  sgn_: 'sgn_:',
  signbit: 'signbit:',
  sinc: 'sinc:',
  sinc_: 'sinc_:',
  sinh_: 'sinh_:',
  subtract: 'subtract:Tensor Scalar',
  subtract_: 'subtract_:Tensor Scalar',
  tan_: 'tan_:',
  trueDivide: 'true_divide:Tensor Scalar',
  trueDivide_: 'true_divide_:Tensor Scalar',
  xlogy: 'xlogy:Tensor Scalar_Other',
  xlogy_: 'xlogy_:Tensor Scalar_Other',
}, true);

declare module '../../tensor/tensor.js' {
  interface Tensor extends GeneratedMethods {}
}
