// Made by `npm run generate:operators` from scripts/operators/facts.txt; not to be edited.

import type { Tensor } from '../../tensor/tensor.js';
import type { DTypeName, Operand, Scalar } from '../arguments.js';
import type { ValuesAndIndices } from '../namedTuple.js';
import type { Generator } from '../../tensor/generator.js';
import type { FactoryOptions, Floats, Int, IntOrInts, Ints, MemoryFormat, NamedTuple, ReductionMode } from '../operatorTypes.js';
import { define } from '../define.js';

type AsStridedOptions = { storageOffset?: Int | null };
type AsStridedInPlaceOptions = { storageOffset?: Int | null };
type AsStridedCopyOptions = { storageOffset?: Int | null; out?: Tensor | null };
type AsStridedScatterOptions = { storageOffset?: Int | null };
type AvgPool1dOptions = { stride?: IntOrInts; padding?: IntOrInts; ceilMode?: boolean; countIncludePad?: boolean };
type BilinearOptions = { bias?: Tensor | null };
type BinomialOptions = { generator?: Generator | null };
type CeluInPlaceOptions = { alpha?: Scalar };
type CholeskyOptions = { upper?: boolean; out?: Tensor | null };
type CholeskyInverseOptions = { upper?: boolean; out?: Tensor | null };
type CholeskySolveOptions = { upper?: boolean; out?: Tensor | null };
type ClipOptions = { min?: Operand | null; max?: Operand | null; out?: Tensor | null };
type ClipOptions2 = { min?: Scalar | null; max?: Scalar | null; out?: Tensor | null };
type ClipInPlaceOptions = { min?: Operand | null; max?: Operand | null };
type ClipInPlaceOptions2 = { min?: Scalar | null; max?: Scalar | null };
type CombinationsOptions = { r?: Int; withReplacement?: boolean };
type ConcatenateOptions = { dim?: Int; out?: Tensor | null };
type ConstantPadNdOptions = { value?: Scalar };
type Conv3dOptions = { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; groups?: Int };
type Conv3dOptions2 = { bias?: Tensor | null; stride?: IntOrInts; padding?: string; dilation?: IntOrInts; groups?: Int };
type ConvTbcOptions = { pad?: Int };
type ConvTranspose1dOptions = { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; outputPadding?: IntOrInts; groups?: Int; dilation?: IntOrInts };
type ConvTranspose2dOptions = { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; outputPadding?: IntOrInts; groups?: Int; dilation?: IntOrInts };
type ConvTranspose3dOptions = { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; outputPadding?: IntOrInts; groups?: Int; dilation?: IntOrInts };
type CopySparseToSparseInPlaceOptions = { nonBlocking?: boolean };
type CosineEmbeddingLossOptions = { margin?: number; reduction?: ReductionMode };
type CosineSimilarityOptions = { dim?: Int; eps?: number };
type CtcLossOptions = { blank?: Int; reduction?: ReductionMode; zeroInfinity?: boolean };
type CtcLossOptions2 = { blank?: Int; reduction?: ReductionMode; zeroInfinity?: boolean };
type DiagEmbedOptions = { offset?: Int; dim1?: Int; dim2?: Int };
type DiagflatOptions = { offset?: Int };
type DiagonalCopyOptions = { offset?: Int; dim1?: Int; dim2?: Int; out?: Tensor | null };
type DiagonalScatterOptions = { offset?: Int; dim1?: Int; dim2?: Int };
type DiffOptions = { n?: Int; dim?: Int; prepend?: Tensor | null; append?: Tensor | null; out?: Tensor | null };
type DistOptions = { p?: Scalar };
type EmbeddingBagOptions = { scaleGradByFreq?: boolean; mode?: Int; sparse?: boolean; perSampleWeights?: Tensor | null; includeLastOffset?: boolean };
type FrobeniusNormOptions = { keepdim?: boolean; out?: Tensor | null };
type FromFileOptions = FactoryOptions & { shared?: boolean | null; size?: Int | null };
type FusedMovingAvgObsFakeQuantOptions = { perRowFakeQuant?: boolean; symmetricQuant?: boolean };
type GruCellOptions = { bIh?: Tensor | null; bHh?: Tensor | null };
type HardshrinkOptions = { lambd?: Scalar; out?: Tensor | null };
type HashTensorOptions = { dim?: IntOrInts; keepdim?: boolean; mode?: Int; out?: Tensor | null };
type HingeEmbeddingLossOptions = { margin?: number; reduction?: ReductionMode };
type HistcOptions = { bins?: Int; min?: Scalar; max?: Scalar; out?: Tensor | null };
type HistogramOptions = { bins?: Int; range?: Floats | null; weight?: Tensor | null; density?: boolean; out?: readonly [hist: Tensor, binEdges: Tensor] | null };
type HistogramddOptions = { range?: Floats | null; weight?: Tensor | null; density?: boolean };
type HistogramddOptions2 = { range?: Floats | null; weight?: Tensor | null; density?: boolean };
type HistogramddOptions3 = { range?: Floats | null; weight?: Tensor | null; density?: boolean };
type LogitOptions = { eps?: number | null; out?: Tensor | null };
type LogitInPlaceOptions = { eps?: number | null };
type LstmCellOptions = { bIh?: Tensor | null; bHh?: Tensor | null };
type LuUnpackOptions = { unpackData?: boolean; unpackPivots?: boolean; out?: readonly [P: Tensor, L: Tensor, U: Tensor] | null };
type MarginRankingLossOptions = { margin?: number; reduction?: ReductionMode };
type MaxPool1dOptions = { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean };
type MaxPool1dWithIndicesOptions = { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean };
type MaxPool3dOptions = { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean };
type MkldnnMaxPool2dOptions = { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean };
type MkldnnMaxPool3dOptions = { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean };
type NanToNumInPlaceOptions = { nan?: number | null; posinf?: number | null; neginf?: number | null };
type NanmeanOptions = { dim?: IntOrInts | null; keepdim?: boolean; dtype?: DTypeName | null; out?: Tensor | null };
type NanmedianOptions = { keepdim?: boolean; out?: readonly [values: Tensor, indices: Tensor] | null };
type NanquantileOptions = { dim?: Int | null; keepdim?: boolean; interpolation?: string; out?: Tensor | null };
type NanquantileOptions2 = { dim?: Int | null; keepdim?: boolean; interpolation?: string; out?: Tensor | null };
type NansumOptions = { dim?: IntOrInts | null; keepdim?: boolean; dtype?: DTypeName | null; out?: Tensor | null };
type NativeNormOptions = { p?: Scalar };
type NormExceptDimOptions = { pow?: Int; dim?: Int };
type NuclearNormOptions = { keepdim?: boolean; out?: Tensor | null };
type NuclearNormOptions2 = { keepdim?: boolean; out?: Tensor | null };
type OrmqrOptions = { left?: boolean; transpose?: boolean; out?: Tensor | null };
type PairwiseDistanceOptions = { p?: number; eps?: number; keepdim?: boolean };
type PdistOptions = { p?: number };
type PinverseOptions = { rcond?: number };
type PutOptions = { accumulate?: boolean };
type QrOptions = { some?: boolean; out?: readonly [Q: Tensor, R: Tensor] | null };
type QuantizedMaxPool1dOptions = { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean };
type QuantizedMaxPool2dOptions = { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean };
type QuantizedMaxPool3dOptions = { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean };
type RangeOptions = FactoryOptions & { step?: Scalar; out?: Tensor | null };
type RmsNormOptions = { weight?: Tensor | null; eps?: number | null };
type RnnReluCellOptions = { bIh?: Tensor | null; bHh?: Tensor | null };
type RnnTanhCellOptions = { bIh?: Tensor | null; bHh?: Tensor | null };
type RreluOptions = { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null };
type RreluInPlaceOptions = { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null };
type RsubOptions = { alpha?: Scalar };
type SliceCopyOptions = { dim?: Int; start?: Int | null; end?: Int | null; step?: Int; out?: Tensor | null };
type SliceInverseOptions = { dim?: Int; start?: Int | null; end?: Int | null; step?: Int };
type SliceScatterOptions = { dim?: Int; start?: Int | null; end?: Int | null; step?: Int; out?: Tensor | null };
type SplitCopyOptions = { dim?: Int; out?: readonly Tensor[] | null };
type SplitWithSizesOptions = { dim?: Int };
type SplitWithSizesCopyOptions = { dim?: Int; out?: readonly Tensor[] | null };
type StdMeanOptions = { unbiased?: boolean; keepdim?: boolean };
type StdMeanOptions2 = { dim?: IntOrInts | null; correction?: Scalar | null; keepdim?: boolean };
type StdMeanOptions3 = { unbiased?: boolean };
type SubtractOptions = { alpha?: Scalar };
type SvdOptions = { some?: boolean; computeUv?: boolean; out?: readonly [U: Tensor, S: Tensor, V: Tensor] | null };
type TakeAlongDimOptions = { dim?: Int | null; out?: Tensor | null };
type TensorSplitOptions = { dim?: Int };
type TensorSplitOptions2 = { dim?: Int };
type TensorSplitOptions3 = { dim?: Int };
type TriangularSolveOptions = { upper?: boolean; transpose?: boolean; unitriangular?: boolean; out?: readonly [X: Tensor, M: Tensor] | null };
type TripletMarginLossOptions = { margin?: number; p?: number; eps?: number; swap?: boolean; reduction?: ReductionMode };
type UnbindCopyOptions = { dim?: Int; out?: readonly Tensor[] | null };
type UniqueDimOptions = { sorted?: boolean; returnInverse?: boolean; returnCounts?: boolean };
type UnsafeChunkOptions = { dim?: Int };
type UnsafeSplitOptions = { dim?: Int };
type UnsafeSplitWithSizesOptions = { dim?: Int };
type VanderOptions = { N?: Int | null; increasing?: boolean };
type VarMeanOptions = { unbiased?: boolean; keepdim?: boolean };
type VarMeanOptions2 = { dim?: IntOrInts | null; correction?: Scalar | null; keepdim?: boolean };
type VarMeanOptions3 = { unbiased?: boolean };

/** The functions of torch that are made from PyTorch's schemas. */
export interface Functions {
  /**
   * `aten::absolute(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.absolute.html
   */
  absolute(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::acos_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.acos_.html
   */
  acos_(input: Tensor): Tensor;
  /**
   * `aten::acosh_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.acosh_.html
   */
  acosh_(input: Tensor): Tensor;
  /**
   * `aten::adaptive_avg_pool1d(Tensor self, int[1] output_size) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.adaptive_avg_pool1d.html
   */
  adaptiveAvgPool1d(input: Tensor, options: { outputSize: IntOrInts }): Tensor;
  adaptiveAvgPool1d(input: Tensor, outputSize: IntOrInts): Tensor;
  adaptiveAvgPool1d(input: Tensor, ...outputSize: Int[]): Tensor;
  /**
   * `aten::adaptive_max_pool1d(Tensor self, int[1] output_size) -> (Tensor, Tensor)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.adaptive_max_pool1d.html
   */
  adaptiveMaxPool1d(input: Tensor, options: { outputSize: IntOrInts }): [Tensor, Tensor];
  adaptiveMaxPool1d(input: Tensor, outputSize: IntOrInts): [Tensor, Tensor];
  adaptiveMaxPool1d(input: Tensor, ...outputSize: Int[]): [Tensor, Tensor];
  /**
   * `aten::addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.addbmm.html
   */
  addbmm(input: Tensor, options: { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  addbmm(input: Tensor, batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  /**
   * `aten::addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.addmv.html
   */
  addmv(input: Tensor, options: { mat: Tensor; vec: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  addmv(input: Tensor, mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  /**
   * `aten::addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.addmv_.html
   */
  addmv_(input: Tensor, options: { mat: Tensor; vec: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  addmv_(input: Tensor, mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /**
   * `aten::addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.addr.html
   */
  addr(input: Tensor, options: { vec1: Tensor; vec2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  addr(input: Tensor, vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  /**
   * `aten::adjoint(Tensor(a) self) -> Tensor(a)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.adjoint.html
   */
  adjoint(input: Tensor): Tensor;
  /**
   * `aten::affine_grid_generator(Tensor theta, SymInt[] size, bool align_corners) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.affine_grid_generator.html
   */
  affineGridGenerator(options: { theta: Tensor; size: Ints; alignCorners: boolean }): Tensor;
  affineGridGenerator(theta: Tensor, size: Ints, alignCorners: boolean): Tensor;
  /**
   * `aten::alias_copy(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.alias_copy.html
   */
  aliasCopy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::alpha_dropout(Tensor input, float p, bool train) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.alpha_dropout.html
   */
  alphaDropout(input: Tensor, options: { p: number; train: boolean }): Tensor;
  alphaDropout(input: Tensor, p: number, train: boolean): Tensor;
  /**
   * `aten::alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.alpha_dropout_.html
   */
  alphaDropout_(input: Tensor, options: { p: number; train: boolean }): Tensor;
  alphaDropout_(input: Tensor, p: number, train: boolean): Tensor;
  /**
   * `aten::aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.aminmax.html
   */
  aminmax(input: Tensor, options?: { dim?: Int | null; keepdim?: boolean; out?: readonly [min: Tensor, max: Tensor] | null }): NamedTuple<{ min: Tensor; max: Tensor }, [min: Tensor, max: Tensor]>;
  /**
   * `aten::angle(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.angle.html
   */
  angle(input: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::arccos(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.arccos.html
   */
  arccos(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::arccos_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.arccos_.html
   */
  arccos_(input: Tensor): Tensor;
  /**
   * `aten::arccosh(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.arccosh.html
   */
  arccosh(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::arccosh_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.arccosh_.html
   */
  arccosh_(input: Tensor): Tensor;
  /**
   * `aten::arcsin(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.arcsin.html
   */
  arcsin(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::arcsin_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.arcsin_.html
   */
  arcsin_(input: Tensor): Tensor;
  /**
   * `aten::arcsinh(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.arcsinh.html
   */
  arcsinh(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::arcsinh_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.arcsinh_.html
   */
  arcsinh_(input: Tensor): Tensor;
  /**
   * `aten::arctan(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.arctan.html
   */
  arctan(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::arctan2(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.arctan2.html
   */
  arctan2(input: Operand, options: { other: Operand; out?: Tensor | null }): Tensor;
  arctan2(input: Operand, other: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::arctan_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.arctan_.html
   */
  arctan_(input: Tensor): Tensor;
  /**
   * `aten::arctanh(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.arctanh.html
   */
  arctanh(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::arctanh_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.arctanh_.html
   */
  arctanh_(input: Tensor): Tensor;
  /**
   * `aten::argwhere(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.argwhere.html
   */
  argwhere(input: Tensor): Tensor;
  /**
   * `aten::as_strided(Tensor(a) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.as_strided.html
   */
  asStrided(input: Tensor, options: { size: Ints; stride: Ints; storageOffset?: Int | null }): Tensor;
  asStrided(input: Tensor, size: Ints, stride: Ints, storageOffset?: Int | null | AsStridedOptions, options?: AsStridedOptions): Tensor;
  /**
   * `aten::as_strided_(Tensor(a!) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.as_strided_.html
   */
  asStrided_(input: Tensor, options: { size: Ints; stride: Ints; storageOffset?: Int | null }): Tensor;
  asStrided_(input: Tensor, size: Ints, stride: Ints, storageOffset?: Int | null | AsStridedInPlaceOptions, options?: AsStridedInPlaceOptions): Tensor;
  /**
   * `aten::as_strided_copy(Tensor self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.as_strided_copy.html
   */
  asStridedCopy(input: Tensor, options: { size: Ints; stride: Ints; storageOffset?: Int | null; out?: Tensor | null }): Tensor;
  asStridedCopy(input: Tensor, size: Ints, stride: Ints, storageOffset?: Int | null | AsStridedCopyOptions, options?: AsStridedCopyOptions): Tensor;
  /**
   * `aten::as_strided_scatter(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.as_strided_scatter.html
   */
  asStridedScatter(input: Tensor, options: { src: Tensor; size: Ints; stride: Ints; storageOffset?: Int | null }): Tensor;
  asStridedScatter(input: Tensor, src: Tensor, size: Ints, stride: Ints, storageOffset?: Int | null | AsStridedScatterOptions, options?: AsStridedScatterOptions): Tensor;
  /**
   * `aten::asin_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.asin_.html
   */
  asin_(input: Tensor): Tensor;
  /**
   * `aten::asinh_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.asinh_.html
   */
  asinh_(input: Tensor): Tensor;
  /**
   * `aten::atan_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.atan_.html
   */
  atan_(input: Tensor): Tensor;
  /**
   * `aten::atanh_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.atanh_.html
   */
  atanh_(input: Tensor): Tensor;
  /**
   * `aten::avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.avg_pool1d.html
   */
  avgPool1d(input: Tensor, options: { kernelSize: IntOrInts; stride?: IntOrInts; padding?: IntOrInts; ceilMode?: boolean; countIncludePad?: boolean }): Tensor;
  avgPool1d(input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | AvgPool1dOptions, padding?: IntOrInts | AvgPool1dOptions, ceilMode?: boolean | AvgPool1dOptions, countIncludePad?: boolean | AvgPool1dOptions, options?: AvgPool1dOptions): Tensor;
  /**
   * `aten::batch_norm_backward_elemt(Tensor grad_out, Tensor input, Tensor mean, Tensor invstd, Tensor? weight, Tensor sum_dy, Tensor sum_dy_xmu, Tensor count) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.batch_norm_backward_elemt.html
   */
  batchNormBackwardElemt(options: { gradOut: Tensor; input: Tensor; mean: Tensor; invstd: Tensor; weight: Tensor | null; sumDy: Tensor; sumDyXmu: Tensor; count: Tensor }): Tensor;
  batchNormBackwardElemt(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, sumDy: Tensor, sumDyXmu: Tensor, count: Tensor): Tensor;
  /**
   * `aten::batch_norm_backward_reduce(Tensor grad_out, Tensor input, Tensor mean, Tensor invstd, Tensor? weight, bool input_g, bool weight_g, bool bias_g) -> (Tensor, Tensor, Tensor, Tensor)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.batch_norm_backward_reduce.html
   */
  batchNormBackwardReduce(options: { gradOut: Tensor; input: Tensor; mean: Tensor; invstd: Tensor; weight: Tensor | null; inputG: boolean; weightG: boolean; biasG: boolean }): [Tensor, Tensor, Tensor, Tensor];
  batchNormBackwardReduce(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, inputG: boolean, weightG: boolean, biasG: boolean): [Tensor, Tensor, Tensor, Tensor];
  /**
   * `aten::batch_norm_elemt(Tensor input, Tensor? weight, Tensor? bias, Tensor mean, Tensor invstd, float eps) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.batch_norm_elemt.html
   */
  batchNormElemt(input: Tensor, options: { weight: Tensor | null; bias: Tensor | null; mean: Tensor; invstd: Tensor; eps: number; out?: Tensor | null }): Tensor;
  batchNormElemt(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, invstd: Tensor, eps: number, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::batch_norm_gather_stats(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var, float momentum, float eps, int count) -> (Tensor, Tensor)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.batch_norm_gather_stats.html
   */
  batchNormGatherStats(input: Tensor, options: { mean: Tensor; invstd: Tensor; runningMean: Tensor | null; runningVar: Tensor | null; momentum: number; eps: number; count: Int }): [Tensor, Tensor];
  batchNormGatherStats(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, count: Int): [Tensor, Tensor];
  /**
   * `aten::batch_norm_gather_stats_with_counts(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var, float momentum, float eps, Tensor counts) -> (Tensor, Tensor)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.batch_norm_gather_stats_with_counts.html
   */
  batchNormGatherStatsWithCounts(input: Tensor, options: { mean: Tensor; invstd: Tensor; runningMean: Tensor | null; runningVar: Tensor | null; momentum: number; eps: number; counts: Tensor }): [Tensor, Tensor];
  batchNormGatherStatsWithCounts(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, counts: Tensor): [Tensor, Tensor];
  /**
   * `aten::batch_norm_stats(Tensor input, float eps) -> (Tensor, Tensor)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.batch_norm_stats.html
   */
  batchNormStats(input: Tensor, options: { eps: number }): [Tensor, Tensor];
  batchNormStats(input: Tensor, eps: number): [Tensor, Tensor];
  /**
   * `aten::batch_norm_update_stats(Tensor input, Tensor? running_mean, Tensor? running_var, float momentum) -> (Tensor, Tensor)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.batch_norm_update_stats.html
   */
  batchNormUpdateStats(input: Tensor, options: { runningMean: Tensor | null; runningVar: Tensor | null; momentum: number }): [Tensor, Tensor];
  batchNormUpdateStats(input: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number): [Tensor, Tensor];
  /**
   * `aten::bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.bilinear.html
   */
  bilinear(options: { input1: Tensor; input2: Tensor; weight: Tensor; bias?: Tensor | null }): Tensor;
  bilinear(input1: Tensor, input2: Tensor, weight: Tensor, bias?: Tensor | null | BilinearOptions, options?: BilinearOptions): Tensor;
  /**
   * `aten::binomial(Tensor count, Tensor prob, Generator? generator=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.binomial.html
   */
  binomial(options: { count: Tensor; prob: Tensor; generator?: Generator | null }): Tensor;
  binomial(count: Tensor, prob: Tensor, generator?: Generator | null | BinomialOptions, options?: BinomialOptions): Tensor;
  /**
   * `aten::bitwise_left_shift.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_left_shift.html
   */
  bitwiseLeftShift(input: Operand, options: { other: Operand; out?: Tensor | null }): Tensor;
  bitwiseLeftShift(input: Operand, other: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::bitwise_left_shift.Scalar_Tensor(Scalar self, Tensor other) -> Tensor` */
  bitwiseLeftShift(input: Scalar, options: { other: Operand }): Tensor;
  bitwiseLeftShift(input: Scalar, other: Operand): Tensor;
  /** `aten::bitwise_left_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor` */
  bitwiseLeftShift(input: Operand, options: { other: Scalar; out?: Tensor | null }): Tensor;
  bitwiseLeftShift(input: Operand, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::bitwise_right_shift.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.bitwise_right_shift.html
   */
  bitwiseRightShift(input: Operand, options: { other: Operand; out?: Tensor | null }): Tensor;
  bitwiseRightShift(input: Operand, other: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::bitwise_right_shift.Scalar_Tensor(Scalar self, Tensor other) -> Tensor` */
  bitwiseRightShift(input: Scalar, options: { other: Operand }): Tensor;
  bitwiseRightShift(input: Scalar, other: Operand): Tensor;
  /** `aten::bitwise_right_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor` */
  bitwiseRightShift(input: Operand, options: { other: Scalar; out?: Tensor | null }): Tensor;
  bitwiseRightShift(input: Operand, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::ccol_indices_copy(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.ccol_indices_copy.html
   */
  ccolIndicesCopy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::celu_(Tensor(a!) self, Scalar alpha=1.) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.celu_.html
   */
  celu_(input: Tensor, alpha?: Scalar | CeluInPlaceOptions, options?: CeluInPlaceOptions): Tensor;
  /**
   * `aten::channel_shuffle(Tensor self, SymInt groups) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.channel_shuffle.html
   */
  channelShuffle(input: Tensor, options: { groups: Int }): Tensor;
  channelShuffle(input: Tensor, groups: Int): Tensor;
  /**
   * `aten::cholesky(Tensor self, bool upper=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cholesky.html
   */
  cholesky(input: Tensor, upper?: boolean | CholeskyOptions, options?: CholeskyOptions): Tensor;
  /**
   * `aten::cholesky_inverse(Tensor self, bool upper=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cholesky_inverse.html
   */
  choleskyInverse(input: Tensor, upper?: boolean | CholeskyInverseOptions, options?: CholeskyInverseOptions): Tensor;
  /**
   * `aten::cholesky_solve(Tensor self, Tensor input2, bool upper=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cholesky_solve.html
   */
  choleskySolve(input: Tensor, options: { input2: Tensor; upper?: boolean; out?: Tensor | null }): Tensor;
  choleskySolve(input: Tensor, input2: Tensor, upper?: boolean | CholeskySolveOptions, options?: CholeskySolveOptions): Tensor;
  /**
   * `aten::choose_qparams_optimized(Tensor input, int numel, int n_bins, float ratio, int bit_width) -> (Tensor, Tensor)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.choose_qparams_optimized.html
   */
  chooseQparamsOptimized(input: Tensor, options: { numel: Int; nBins: Int; ratio: number; bitWidth: Int }): [Tensor, Tensor];
  chooseQparamsOptimized(input: Tensor, numel: Int, nBins: Int, ratio: number, bitWidth: Int): [Tensor, Tensor];
  /**
   * `aten::clamp_max.Tensor(Tensor self, Tensor max) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.clamp_max.html
   */
  clampMax(input: Operand, options: { max: Operand; out?: Tensor | null }): Tensor;
  clampMax(input: Operand, max: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::clamp_max(Tensor self, Scalar max) -> Tensor` */
  clampMax(input: Operand, options: { max: Scalar; out?: Tensor | null }): Tensor;
  clampMax(input: Operand, max: Scalar, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::clamp_max_.Tensor(Tensor(a!) self, Tensor max) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.clamp_max_.html
   */
  clampMax_(input: Tensor, options: { max: Operand }): Tensor;
  clampMax_(input: Tensor, max: Operand): Tensor;
  /** `aten::clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)` */
  clampMax_(input: Tensor, options: { max: Scalar }): Tensor;
  clampMax_(input: Tensor, max: Scalar): Tensor;
  /**
   * `aten::clamp_min.Tensor(Tensor self, Tensor min) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.clamp_min.html
   */
  clampMin(input: Operand, options: { min: Operand; out?: Tensor | null }): Tensor;
  clampMin(input: Operand, min: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::clamp_min(Tensor self, Scalar min) -> Tensor` */
  clampMin(input: Operand, options: { min: Scalar; out?: Tensor | null }): Tensor;
  clampMin(input: Operand, min: Scalar, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::clamp_min_.Tensor(Tensor(a!) self, Tensor min) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.clamp_min_.html
   */
  clampMin_(input: Tensor, options: { min: Operand }): Tensor;
  clampMin_(input: Tensor, min: Operand): Tensor;
  /** `aten::clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)` */
  clampMin_(input: Tensor, options: { min: Scalar }): Tensor;
  clampMin_(input: Tensor, min: Scalar): Tensor;
  /**
   * `aten::clip.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.clip.html
   */
  clip(input: Operand, min?: Operand | null | ClipOptions, max?: Operand | null | ClipOptions, options?: ClipOptions): Tensor;
  /** `aten::clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor` */
  clip(input: Operand, min?: Scalar | null | ClipOptions2, max?: Scalar | null | ClipOptions2, options?: ClipOptions2): Tensor;
  /**
   * `aten::clip_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.clip_.html
   */
  clip_(input: Tensor, min?: Operand | null | ClipInPlaceOptions, max?: Operand | null | ClipInPlaceOptions, options?: ClipInPlaceOptions): Tensor;
  /** `aten::clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)` */
  clip_(input: Tensor, min?: Scalar | null | ClipInPlaceOptions2, max?: Scalar | null | ClipInPlaceOptions2, options?: ClipInPlaceOptions2): Tensor;
  /**
   * `aten::col_indices_copy(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.col_indices_copy.html
   */
  colIndicesCopy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::column_stack(Tensor[] tensors) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.column_stack.html
   */
  columnStack(options: { tensors: readonly Tensor[]; out?: Tensor | null }): Tensor;
  columnStack(tensors: readonly Tensor[], options?: { out?: Tensor | null }): Tensor;
  columnStack(...tensors: Tensor[] | [...Tensor[], { out?: Tensor | null }]): Tensor;
  /**
   * `aten::combinations(Tensor self, int r=2, bool with_replacement=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.combinations.html
   */
  combinations(input: Tensor, r?: Int | CombinationsOptions, withReplacement?: boolean | CombinationsOptions, options?: CombinationsOptions): Tensor;
  /**
   * `aten::complex(Tensor real, Tensor imag) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.complex.html
   */
  complex(options: { real: Tensor; imag: Tensor; out?: Tensor | null }): Tensor;
  complex(real: Tensor, imag: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::concatenate(Tensor[] tensors, int dim=0) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.concatenate.html
   */
  concatenate(options: { tensors: readonly Tensor[]; dim?: Int; out?: Tensor | null }): Tensor;
  concatenate(tensors: readonly Tensor[], dim?: Int | ConcatenateOptions, options?: ConcatenateOptions): Tensor;
  /**
   * `aten::conj(Tensor(a) self) -> Tensor(a)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.conj.html
   */
  conj(input: Tensor): Tensor;
  /**
   * `aten::conj_physical(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.conj_physical.html
   */
  conjPhysical(input: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::conj_physical_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.conj_physical_.html
   */
  conjPhysical_(input: Tensor): Tensor;
  /**
   * `aten::constant_pad_nd(Tensor self, SymInt[] pad, Scalar value=0) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.constant_pad_nd.html
   */
  constantPadNd(input: Tensor, options: { pad: Ints; value?: Scalar }): Tensor;
  constantPadNd(input: Tensor, pad: Ints, value?: Scalar | ConstantPadNdOptions, options?: ConstantPadNdOptions): Tensor;
  /**
   * `aten::conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.conv3d.html
   */
  conv3d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; groups?: Int }): Tensor;
  conv3d(input: Tensor, weight: Tensor, bias?: Tensor | null | Conv3dOptions, stride?: IntOrInts | Conv3dOptions, padding?: IntOrInts | Conv3dOptions, dilation?: IntOrInts | Conv3dOptions, groups?: Int | Conv3dOptions, options?: Conv3dOptions): Tensor;
  /** `aten::conv3d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], str padding="valid", SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor` */
  conv3d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; stride?: IntOrInts; padding?: string; dilation?: IntOrInts; groups?: Int }): Tensor;
  conv3d(input: Tensor, weight: Tensor, bias?: Tensor | null | Conv3dOptions2, stride?: IntOrInts | Conv3dOptions2, padding?: string | Conv3dOptions2, dilation?: IntOrInts | Conv3dOptions2, groups?: Int | Conv3dOptions2, options?: Conv3dOptions2): Tensor;
  /**
   * `aten::conv_tbc(Tensor self, Tensor weight, Tensor bias, int pad=0) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.conv_tbc.html
   */
  convTbc(input: Tensor, options: { weight: Tensor; bias: Tensor; pad?: Int }): Tensor;
  convTbc(input: Tensor, weight: Tensor, bias: Tensor, pad?: Int | ConvTbcOptions, options?: ConvTbcOptions): Tensor;
  /**
   * `aten::conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] output_padding=[0], SymInt groups=1, SymInt[1] dilation=[1]) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.conv_transpose1d.html
   */
  convTranspose1d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; outputPadding?: IntOrInts; groups?: Int; dilation?: IntOrInts }): Tensor;
  convTranspose1d(input: Tensor, weight: Tensor, bias?: Tensor | null | ConvTranspose1dOptions, stride?: IntOrInts | ConvTranspose1dOptions, padding?: IntOrInts | ConvTranspose1dOptions, outputPadding?: IntOrInts | ConvTranspose1dOptions, groups?: Int | ConvTranspose1dOptions, dilation?: IntOrInts | ConvTranspose1dOptions, options?: ConvTranspose1dOptions): Tensor;
  /**
   * `aten::conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt groups=1, SymInt[2] dilation=[1, 1]) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.conv_transpose2d.html
   */
  convTranspose2d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; outputPadding?: IntOrInts; groups?: Int; dilation?: IntOrInts }): Tensor;
  convTranspose2d(input: Tensor, weight: Tensor, bias?: Tensor | null | ConvTranspose2dOptions, stride?: IntOrInts | ConvTranspose2dOptions, padding?: IntOrInts | ConvTranspose2dOptions, outputPadding?: IntOrInts | ConvTranspose2dOptions, groups?: Int | ConvTranspose2dOptions, dilation?: IntOrInts | ConvTranspose2dOptions, options?: ConvTranspose2dOptions): Tensor;
  /**
   * `aten::conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt groups=1, SymInt[3] dilation=[1, 1, 1]) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.conv_transpose3d.html
   */
  convTranspose3d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; outputPadding?: IntOrInts; groups?: Int; dilation?: IntOrInts }): Tensor;
  convTranspose3d(input: Tensor, weight: Tensor, bias?: Tensor | null | ConvTranspose3dOptions, stride?: IntOrInts | ConvTranspose3dOptions, padding?: IntOrInts | ConvTranspose3dOptions, outputPadding?: IntOrInts | ConvTranspose3dOptions, groups?: Int | ConvTranspose3dOptions, dilation?: IntOrInts | ConvTranspose3dOptions, options?: ConvTranspose3dOptions): Tensor;
  /**
   * `aten::convolution(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.convolution.html
   */
  convolution(input: Tensor, options: { weight: Tensor; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; transposed: boolean; outputPadding: Ints; groups: Int }): Tensor;
  convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, transposed: boolean, outputPadding: Ints, groups: Int): Tensor;
  /**
   * `aten::copy_sparse_to_sparse_(Tensor(a!) self, Tensor src, bool non_blocking=False) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.copy_sparse_to_sparse_.html
   */
  copySparseToSparse_(input: Tensor, options: { src: Tensor; nonBlocking?: boolean }): Tensor;
  copySparseToSparse_(input: Tensor, src: Tensor, nonBlocking?: boolean | CopySparseToSparseInPlaceOptions, options?: CopySparseToSparseInPlaceOptions): Tensor;
  /**
   * `aten::copysign.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.copysign.html
   */
  copysign(input: Operand, options: { other: Operand; out?: Tensor | null }): Tensor;
  copysign(input: Operand, other: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::copysign.Scalar(Tensor self, Scalar other) -> Tensor` */
  copysign(input: Operand, options: { other: Scalar; out?: Tensor | null }): Tensor;
  copysign(input: Operand, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::corrcoef(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.corrcoef.html
   */
  corrcoef(input: Tensor): Tensor;
  /**
   * `aten::cosh_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cosh_.html
   */
  cosh_(input: Tensor): Tensor;
  /**
   * `aten::cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cosine_embedding_loss.html
   */
  cosineEmbeddingLoss(options: { input1: Tensor; input2: Tensor; target: Tensor; margin?: number; reduction?: ReductionMode }): Tensor;
  cosineEmbeddingLoss(input1: Tensor, input2: Tensor, target: Tensor, margin?: number | CosineEmbeddingLossOptions, reduction?: ReductionMode | CosineEmbeddingLossOptions, options?: CosineEmbeddingLossOptions): Tensor;
  /**
   * `aten::cosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-08) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cosine_similarity.html
   */
  cosineSimilarity(options: { x1: Tensor; x2: Tensor; dim?: Int; eps?: number }): Tensor;
  cosineSimilarity(x1: Tensor, x2: Tensor, dim?: Int | CosineSimilarityOptions, eps?: number | CosineSimilarityOptions, options?: CosineSimilarityOptions): Tensor;
  /**
   * `aten::cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cov.html
   */
  cov(input: Tensor, options?: { correction?: Int; fweights?: Tensor | null; aweights?: Tensor | null }): Tensor;
  /**
   * `aten::crow_indices_copy(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.crow_indices_copy.html
   */
  crowIndicesCopy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::ctc_loss.IntList(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, int reduction=1, bool zero_infinity=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.ctc_loss.html
   */
  ctcLoss(options: { logProbs: Tensor; targets: Tensor; inputLengths: Ints; targetLengths: Ints; blank?: Int; reduction?: ReductionMode; zeroInfinity?: boolean }): Tensor;
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Ints, targetLengths: Ints, blank?: Int | CtcLossOptions, reduction?: ReductionMode | CtcLossOptions, zeroInfinity?: boolean | CtcLossOptions, options?: CtcLossOptions): Tensor;
  /** `aten::ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, int reduction=1, bool zero_infinity=False) -> Tensor` */
  ctcLoss(options: { logProbs: Tensor; targets: Tensor; inputLengths: Tensor; targetLengths: Tensor; blank?: Int; reduction?: ReductionMode; zeroInfinity?: boolean }): Tensor;
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank?: Int | CtcLossOptions2, reduction?: ReductionMode | CtcLossOptions2, zeroInfinity?: boolean | CtcLossOptions2, options?: CtcLossOptions2): Tensor;
  /**
   * `aten::cudnn_affine_grid_generator(Tensor theta, int N, int C, int H, int W) -> Tensor grid`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cudnn_affine_grid_generator.html
   */
  cudnnAffineGridGenerator(options: { theta: Tensor; N: Int; C: Int; H: Int; W: Int }): Tensor;
  cudnnAffineGridGenerator(theta: Tensor, N: Int, C: Int, H: Int, W: Int): Tensor;
  /**
   * `aten::cudnn_batch_norm(Tensor input, Tensor weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float exponential_average_factor, float epsilon) -> (Tensor, Tensor, Tensor, Tensor)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cudnn_batch_norm.html
   */
  cudnnBatchNorm(input: Tensor, options: { weight: Tensor; bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number; out?: readonly [out0: Tensor, out1: Tensor, out2: Tensor, out3: Tensor] | null }): [Tensor, Tensor, Tensor, Tensor];
  cudnnBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, epsilon: number, options?: { out?: readonly [out0: Tensor, out1: Tensor, out2: Tensor, out3: Tensor] | null }): [Tensor, Tensor, Tensor, Tensor];
  /**
   * `aten::cudnn_convolution(Tensor self, Tensor weight, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, bool allow_tf32) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cudnn_convolution.html
   */
  cudnnConvolution(input: Tensor, options: { weight: Tensor; padding: Ints; stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean; allowTf32: boolean; out?: Tensor | null }): Tensor;
  cudnnConvolution(input: Tensor, weight: Tensor, padding: Ints, stride: Ints, dilation: Ints, groups: Int, benchmark: boolean, deterministic: boolean, allowTf32: boolean, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::cudnn_convolution_add_relu(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cudnn_convolution_add_relu.html
   */
  cudnnConvolutionAddRelu(input: Tensor, options: { weight: Tensor; z: Tensor; alpha: Scalar | null; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: Int }): Tensor;
  cudnnConvolutionAddRelu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, groups: Int): Tensor;
  /**
   * `aten::cudnn_convolution_relu(Tensor self, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cudnn_convolution_relu.html
   */
  cudnnConvolutionRelu(input: Tensor, options: { weight: Tensor; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: Int }): Tensor;
  cudnnConvolutionRelu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, groups: Int): Tensor;
  /**
   * `aten::cudnn_convolution_transpose(Tensor self, Tensor weight, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, bool allow_tf32) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cudnn_convolution_transpose.html
   */
  cudnnConvolutionTranspose(input: Tensor, options: { weight: Tensor; padding: Ints; outputPadding: Ints; stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean; allowTf32: boolean }): Tensor;
  cudnnConvolutionTranspose(input: Tensor, weight: Tensor, padding: Ints, outputPadding: Ints, stride: Ints, dilation: Ints, groups: Int, benchmark: boolean, deterministic: boolean, allowTf32: boolean): Tensor;
  /**
   * `aten::cudnn_grid_sampler(Tensor self, Tensor grid) -> Tensor output`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cudnn_grid_sampler.html
   */
  cudnnGridSampler(input: Tensor, options: { grid: Tensor }): Tensor;
  cudnnGridSampler(input: Tensor, grid: Tensor): Tensor;
  /**
   * `aten::cudnn_is_acceptable(Tensor self) -> bool`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cudnn_is_acceptable.html
   */
  cudnnIsAcceptable(input: Tensor): boolean;
  /**
   * `aten::cumulative_trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cumulative_trapezoid.html
   */
  cumulativeTrapezoid(options: { y: Tensor; x: Tensor; dim?: Int }): Tensor;
  cumulativeTrapezoid(y: Tensor, x: Tensor, options?: { dim?: Int }): Tensor;
  /** `aten::cumulative_trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor` */
  cumulativeTrapezoid(options: { y: Tensor; dx?: Scalar; dim?: Int }): Tensor;
  cumulativeTrapezoid(y: Tensor, options?: { dx?: Scalar; dim?: Int }): Tensor;
  /**
   * `aten::deg2rad(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.deg2rad.html
   */
  deg2rad(input: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::deg2rad_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.deg2rad_.html
   */
  deg2rad_(input: Tensor): Tensor;
  /**
   * `aten::dequantize.self(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.dequantize.html
   */
  dequantize(input: Tensor): Tensor;
  /** `aten::dequantize.tensors(Tensor[] tensors) -> Tensor[]` */
  dequantize(options: { tensors: readonly Tensor[] }): Tensor[];
  dequantize(tensors: readonly Tensor[]): Tensor[];
  dequantize(...tensors: Tensor[]): Tensor[];
  /**
   * `aten::det(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.det.html
   */
  det(input: Tensor): Tensor;
  /**
   * `aten::detach_copy(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.detach_copy.html
   */
  detachCopy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.diag_embed.html
   */
  diagEmbed(input: Tensor, offset?: Int | DiagEmbedOptions, dim1?: Int | DiagEmbedOptions, dim2?: Int | DiagEmbedOptions, options?: DiagEmbedOptions): Tensor;
  /**
   * `aten::diagflat(Tensor self, int offset=0) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.diagflat.html
   */
  diagflat(input: Tensor, offset?: Int | DiagflatOptions, options?: DiagflatOptions): Tensor;
  /**
   * `aten::diagonal_copy(Tensor self, int offset=0, int dim1=0, int dim2=1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.diagonal_copy.html
   */
  diagonalCopy(input: Tensor, offset?: Int | DiagonalCopyOptions, dim1?: Int | DiagonalCopyOptions, dim2?: Int | DiagonalCopyOptions, options?: DiagonalCopyOptions): Tensor;
  /**
   * `aten::diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.diagonal_scatter.html
   */
  diagonalScatter(input: Tensor, options: { src: Tensor; offset?: Int; dim1?: Int; dim2?: Int }): Tensor;
  diagonalScatter(input: Tensor, src: Tensor, offset?: Int | DiagonalScatterOptions, dim1?: Int | DiagonalScatterOptions, dim2?: Int | DiagonalScatterOptions, options?: DiagonalScatterOptions): Tensor;
  /**
   * `aten::diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.diff.html
   */
  diff(input: Tensor, n?: Int | DiffOptions, dim?: Int | DiffOptions, prepend?: Tensor | null | DiffOptions, append?: Tensor | null | DiffOptions, options?: DiffOptions): Tensor;
  /**
   * `aten::digamma(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.digamma.html
   */
  digamma(input: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::dist(Tensor self, Tensor other, Scalar p=2) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.dist.html
   */
  dist(input: Tensor, options: { other: Tensor; p?: Scalar }): Tensor;
  dist(input: Tensor, other: Tensor, p?: Scalar | DistOptions, options?: DistOptions): Tensor;
  /**
   * `aten::divide.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.divide.html
   */
  divide(input: Operand, options: { other: Operand; out?: Tensor | null }): Tensor;
  divide(input: Operand, other: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::divide.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor` */
  divide(input: Operand, options: { other: Operand; roundingMode: string | null; out?: Tensor | null }): Tensor;
  divide(input: Operand, other: Operand, options: { roundingMode: string | null; out?: Tensor | null }): Tensor;
  /** `aten::divide.Scalar(Tensor self, Scalar other) -> Tensor` */
  divide(input: Operand, options: { other: Scalar }): Tensor;
  divide(input: Operand, other: Scalar): Tensor;
  /** `aten::divide.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor` */
  divide(input: Operand, options: { other: Scalar; roundingMode: string | null }): Tensor;
  divide(input: Operand, other: Scalar, options: { roundingMode: string | null }): Tensor;
  /**
   * `aten::dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.dropout_.html
   */
  dropout_(input: Tensor, options: { p: number; train: boolean }): Tensor;
  dropout_(input: Tensor, p: number, train: boolean): Tensor;
  /**
   * `aten::dsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.dsplit.html
   */
  dsplit(input: Tensor, options: { sections: Int }): Tensor[];
  dsplit(input: Tensor, sections: Int): Tensor[];
  /** `aten::dsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]` */
  dsplit(input: Tensor, options: { indices: Ints }): Tensor[];
  dsplit(input: Tensor, indices: Ints): Tensor[];
  dsplit(input: Tensor, ...indices: Int[]): Tensor[];
  /**
   * `aten::dstack(Tensor[] tensors) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.dstack.html
   */
  dstack(options: { tensors: readonly Tensor[]; out?: Tensor | null }): Tensor;
  dstack(tensors: readonly Tensor[], options?: { out?: Tensor | null }): Tensor;
  dstack(...tensors: Tensor[] | [...Tensor[], { out?: Tensor | null }]): Tensor;
  /**
   * `aten::embedding_bag.padding_idx(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq, int mode, bool sparse, Tensor? per_sample_weights, bool include_last_offset, int? padding_idx) -> (Tensor, Tensor, Tensor, Tensor)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.embedding_bag.html
   */
  embeddingBag(options: { weight: Tensor; indices: Tensor; offsets: Tensor; scaleGradByFreq: boolean; mode: Int; sparse: boolean; perSampleWeights: Tensor | null; includeLastOffset: boolean; paddingIdx: Int | null }): [Tensor, Tensor, Tensor, Tensor];
  embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, mode: Int, sparse: boolean, perSampleWeights: Tensor | null, includeLastOffset: boolean, paddingIdx: Int | null): [Tensor, Tensor, Tensor, Tensor];
  /** `aten::embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False) -> (Tensor, Tensor, Tensor, Tensor)` */
  embeddingBag(options: { weight: Tensor; indices: Tensor; offsets: Tensor; scaleGradByFreq?: boolean; mode?: Int; sparse?: boolean; perSampleWeights?: Tensor | null; includeLastOffset?: boolean }): [Tensor, Tensor, Tensor, Tensor];
  embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq?: boolean | EmbeddingBagOptions, mode?: Int | EmbeddingBagOptions, sparse?: boolean | EmbeddingBagOptions, perSampleWeights?: Tensor | null | EmbeddingBagOptions, includeLastOffset?: boolean | EmbeddingBagOptions, options?: EmbeddingBagOptions): [Tensor, Tensor, Tensor, Tensor];
  /**
   * `aten::embedding_renorm_(Tensor(a!) self, Tensor indices, float max_norm, float norm_type) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.embedding_renorm_.html
   */
  embeddingRenorm_(input: Tensor, options: { indices: Tensor; maxNorm: number; normType: number }): Tensor;
  embeddingRenorm_(input: Tensor, indices: Tensor, maxNorm: number, normType: number): Tensor;
  /**
   * `aten::empty_quantized(int[] size, Tensor qtensor, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.empty_quantized.html
   */
  emptyQuantized(options: FactoryOptions & { size: Ints; qtensor: Tensor; memoryFormat?: MemoryFormat | null }): Tensor;
  emptyQuantized(size: Ints, qtensor: Tensor, options?: FactoryOptions & { memoryFormat?: MemoryFormat | null }): Tensor;
  /**
   * `aten::erf_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.erf_.html
   */
  erf_(input: Tensor): Tensor;
  /**
   * `aten::erfc_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.erfc_.html
   */
  erfc_(input: Tensor): Tensor;
  /**
   * `aten::erfinv(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.erfinv.html
   */
  erfinv(input: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::exp2_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.exp2_.html
   */
  exp2_(input: Tensor): Tensor;
  /**
   * `aten::expand_copy(Tensor self, SymInt[] size, *, bool implicit=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.expand_copy.html
   */
  expandCopy(input: Tensor, options: { size: Ints; implicit?: boolean; out?: Tensor | null }): Tensor;
  expandCopy(input: Tensor, size: Ints, options?: { implicit?: boolean; out?: Tensor | null }): Tensor;
  expandCopy(input: Tensor, ...size: Int[] | [...Int[], { implicit?: boolean; out?: Tensor | null }]): Tensor;
  /**
   * `aten::expm1_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.expm1_.html
   */
  expm1_(input: Tensor): Tensor;
  /**
   * `aten::fake_quantize_per_channel_affine(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_channel_affine.html
   */
  fakeQuantizePerChannelAffine(input: Tensor, options: { scale: Tensor; zeroPoint: Tensor; axis: Int; quantMin: Int; quantMax: Int }): Tensor;
  fakeQuantizePerChannelAffine(input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: Int, quantMin: Int, quantMax: Int): Tensor;
  /**
   * `aten::fake_quantize_per_tensor_affine.tensor_qparams(Tensor self, Tensor scale, Tensor zero_point, int quant_min, int quant_max) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_tensor_affine.html
   */
  fakeQuantizePerTensorAffine(input: Tensor, options: { scale: Tensor; zeroPoint: Tensor; quantMin: Int; quantMax: Int }): Tensor;
  fakeQuantizePerTensorAffine(input: Tensor, scale: Tensor, zeroPoint: Tensor, quantMin: Int, quantMax: Int): Tensor;
  /** `aten::fake_quantize_per_tensor_affine(Tensor self, float scale, int zero_point, int quant_min, int quant_max) -> Tensor` */
  fakeQuantizePerTensorAffine(input: Tensor, options: { scale: number; zeroPoint: Int; quantMin: Int; quantMax: Int }): Tensor;
  fakeQuantizePerTensorAffine(input: Tensor, scale: number, zeroPoint: Int, quantMin: Int, quantMax: Int): Tensor;
  /**
   * `aten::fbgemm_linear_fp16_weight(Tensor input, Tensor packed_weight, Tensor bias) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fbgemm_linear_fp16_weight.html
   */
  fbgemmLinearFp16Weight(input: Tensor, options: { packedWeight: Tensor; bias: Tensor }): Tensor;
  fbgemmLinearFp16Weight(input: Tensor, packedWeight: Tensor, bias: Tensor): Tensor;
  /** `aten::fbgemm_linear_fp16_weight.out(Tensor input, Tensor packed_weight, Tensor bias, Tensor(a!) output) -> Tensor` */
  fbgemmLinearFp16Weight(input: Tensor, options: { packedWeight: Tensor; bias: Tensor; output: Tensor }): Tensor;
  fbgemmLinearFp16Weight(input: Tensor, packedWeight: Tensor, bias: Tensor, output: Tensor): Tensor;
  /**
   * `aten::fbgemm_linear_fp16_weight_fp32_activation(Tensor input, Tensor packed_weight, Tensor? bias) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fbgemm_linear_fp16_weight_fp32_activation.html
   */
  fbgemmLinearFp16WeightFp32Activation(input: Tensor, options: { packedWeight: Tensor; bias: Tensor | null }): Tensor;
  fbgemmLinearFp16WeightFp32Activation(input: Tensor, packedWeight: Tensor, bias: Tensor | null): Tensor;
  /** `aten::fbgemm_linear_fp16_weight_fp32_activation.out(Tensor input, Tensor packed_weight, Tensor? bias, Tensor(a!) output) -> Tensor` */
  fbgemmLinearFp16WeightFp32Activation(input: Tensor, options: { packedWeight: Tensor; bias: Tensor | null; output: Tensor }): Tensor;
  fbgemmLinearFp16WeightFp32Activation(input: Tensor, packedWeight: Tensor, bias: Tensor | null, output: Tensor): Tensor;
  /**
   * `aten::fbgemm_linear_int8_weight(Tensor input, Tensor weight, Tensor packed, Tensor col_offsets, Scalar weight_scale, Scalar weight_zero_point, Tensor bias) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fbgemm_linear_int8_weight.html
   */
  fbgemmLinearInt8Weight(input: Tensor, options: { weight: Tensor; packed: Tensor; colOffsets: Tensor; weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor;
  fbgemmLinearInt8Weight(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, weightScale: Scalar, weightZeroPoint: Scalar, bias: Tensor): Tensor;
  /**
   * `aten::fbgemm_linear_int8_weight_fp32_activation(Tensor input, Tensor weight, Tensor packed, Tensor col_offsets, Scalar weight_scale, Scalar weight_zero_point, Tensor bias) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fbgemm_linear_int8_weight_fp32_activation.html
   */
  fbgemmLinearInt8WeightFp32Activation(input: Tensor, options: { weight: Tensor; packed: Tensor; colOffsets: Tensor; weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor;
  fbgemmLinearInt8WeightFp32Activation(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, weightScale: Scalar, weightZeroPoint: Scalar, bias: Tensor): Tensor;
  /**
   * `aten::fbgemm_linear_quantize_weight(Tensor input) -> (Tensor, Tensor, float, int)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fbgemm_linear_quantize_weight.html
   */
  fbgemmLinearQuantizeWeight(input: Tensor): [Tensor, Tensor, number, number];
  /**
   * `aten::fbgemm_pack_gemm_matrix_fp16(Tensor input) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fbgemm_pack_gemm_matrix_fp16.html
   */
  fbgemmPackGemmMatrixFp16(input: Tensor): Tensor;
  /**
   * `aten::fbgemm_pack_quantized_matrix(Tensor input) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fbgemm_pack_quantized_matrix.html
   */
  fbgemmPackQuantizedMatrix(input: Tensor): Tensor;
  /** `aten::fbgemm_pack_quantized_matrix.KN(Tensor input, int K, int N) -> Tensor` */
  fbgemmPackQuantizedMatrix(input: Tensor, options: { K: Int; N: Int }): Tensor;
  fbgemmPackQuantizedMatrix(input: Tensor, K: Int, N: Int): Tensor;
  /**
   * `aten::feature_alpha_dropout(Tensor input, float p, bool train) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.feature_alpha_dropout.html
   */
  featureAlphaDropout(input: Tensor, options: { p: number; train: boolean }): Tensor;
  featureAlphaDropout(input: Tensor, p: number, train: boolean): Tensor;
  /**
   * `aten::feature_alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.feature_alpha_dropout_.html
   */
  featureAlphaDropout_(input: Tensor, options: { p: number; train: boolean }): Tensor;
  featureAlphaDropout_(input: Tensor, p: number, train: boolean): Tensor;
  /**
   * `aten::feature_dropout(Tensor input, float p, bool train) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.feature_dropout.html
   */
  featureDropout(input: Tensor, options: { p: number; train: boolean }): Tensor;
  featureDropout(input: Tensor, p: number, train: boolean): Tensor;
  /**
   * `aten::feature_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.feature_dropout_.html
   */
  featureDropout_(input: Tensor, options: { p: number; train: boolean }): Tensor;
  featureDropout_(input: Tensor, p: number, train: boolean): Tensor;
  /**
   * `aten::fix(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fix.html
   */
  fix(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::fix_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fix_.html
   */
  fix_(input: Tensor): Tensor;
  /**
   * `aten::fliplr(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fliplr.html
   */
  fliplr(input: Tensor): Tensor;
  /**
   * `aten::flipud(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.flipud.html
   */
  flipud(input: Tensor): Tensor;
  /**
   * `aten::float_power.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.float_power.html
   */
  floatPower(input: Operand, options: { exponent: Operand; out?: Tensor | null }): Tensor;
  floatPower(input: Operand, exponent: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::float_power.Scalar(Scalar self, Tensor exponent) -> Tensor` */
  floatPower(input: Scalar, options: { exponent: Operand; out?: Tensor | null }): Tensor;
  floatPower(input: Scalar, exponent: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor` */
  floatPower(input: Operand, options: { exponent: Scalar; out?: Tensor | null }): Tensor;
  floatPower(input: Operand, exponent: Scalar, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::frac_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.frac_.html
   */
  frac_(input: Tensor): Tensor;
  /**
   * `aten::frexp.Tensor(Tensor self) -> (Tensor mantissa, Tensor exponent)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.frexp.html
   */
  frexp(input: Operand, options?: { out?: readonly [mantissa: Tensor, exponent: Tensor] | null }): NamedTuple<{ mantissa: Tensor; exponent: Tensor }, [mantissa: Tensor, exponent: Tensor]>;
  /**
   * `aten::frobenius_norm.dim(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.frobenius_norm.html
   */
  frobeniusNorm(input: Tensor, options: { dim: IntOrInts; keepdim?: boolean; out?: Tensor | null }): Tensor;
  frobeniusNorm(input: Tensor, dim: IntOrInts, keepdim?: boolean | FrobeniusNormOptions, options?: FrobeniusNormOptions): Tensor;
  /**
   * `aten::from_file(str filename, bool? shared=None, int? size=0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.from_file.html
   */
  fromFile(options: FactoryOptions & { filename: string; shared?: boolean | null; size?: Int | null }): Tensor;
  fromFile(filename: string, shared?: boolean | null | FromFileOptions, size?: Int | null | FromFileOptions, options?: FromFileOptions): Tensor;
  /**
   * `aten::fused_moving_avg_obs_fake_quant(Tensor self, Tensor observer_on, Tensor fake_quant_on, Tensor(a!) running_min, Tensor(b!) running_max, Tensor(c!) scale, Tensor(d!) zero_point, float averaging_const, int quant_min, int quant_max, int ch_axis, bool per_row_fake_quant=False, bool symmetric_quant=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.fused_moving_avg_obs_fake_quant.html
   */
  fusedMovingAvgObsFakeQuant(input: Tensor, options: { observerOn: Tensor; fakeQuantOn: Tensor; runningMin: Tensor; runningMax: Tensor; scale: Tensor; zeroPoint: Tensor; averagingConst: number; quantMin: Int; quantMax: Int; chAxis: Int; perRowFakeQuant?: boolean; symmetricQuant?: boolean }): Tensor;
  fusedMovingAvgObsFakeQuant(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: Int, quantMax: Int, chAxis: Int, perRowFakeQuant?: boolean | FusedMovingAvgObsFakeQuantOptions, symmetricQuant?: boolean | FusedMovingAvgObsFakeQuantOptions, options?: FusedMovingAvgObsFakeQuantOptions): Tensor;
  /**
   * `aten::gcd(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.gcd.html
   */
  gcd(input: Operand, options: { other: Operand; out?: Tensor | null }): Tensor;
  gcd(input: Operand, other: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::gcd_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.gcd_.html
   */
  gcd_(input: Tensor, options: { other: Tensor }): Tensor;
  gcd_(input: Tensor, other: Tensor): Tensor;
  /**
   * `aten::geqrf(Tensor self) -> (Tensor a, Tensor tau)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.geqrf.html
   */
  geqrf(input: Tensor, options?: { out?: readonly [a: Tensor, tau: Tensor] | null }): NamedTuple<{ a: Tensor; tau: Tensor }, [a: Tensor, tau: Tensor]>;
  /**
   * `aten::ger(Tensor self, Tensor vec2) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.ger.html
   */
  ger(input: Tensor, options: { vec2: Tensor; out?: Tensor | null }): Tensor;
  ger(input: Tensor, vec2: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::gradient.array(Tensor self, *, int[] dim, int edge_order=1) -> Tensor[]`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.gradient.html
   */
  gradient(input: Tensor, options: { dim: Ints; edgeOrder?: Int }): Tensor[];
  /** `aten::gradient.scalararray(Tensor self, *, Scalar spacing, int[] dim, int edge_order=1) -> Tensor[]` */
  gradient(input: Tensor, options: { spacing: Scalar; dim: Ints; edgeOrder?: Int }): Tensor[];
  /** `aten::gradient.scalarint(Tensor self, *, Scalar? spacing=None, int? dim=None, int edge_order=1) -> Tensor[]` */
  gradient(input: Tensor, options?: { spacing?: Scalar | null; dim?: Int | null; edgeOrder?: Int }): Tensor[];
  /** `aten::gradient.scalarrayint(Tensor self, *, Scalar[] spacing, int? dim=None, int edge_order=1) -> Tensor[]` */
  gradient(input: Tensor, options: { spacing: readonly Scalar[]; dim?: Int | null; edgeOrder?: Int }): Tensor[];
  /** `aten::gradient.scalarrayarray(Tensor self, *, Scalar[] spacing, int[] dim, int edge_order=1) -> Tensor[]` */
  gradient(input: Tensor, options: { spacing: readonly Scalar[]; dim: Ints; edgeOrder?: Int }): Tensor[];
  /** `aten::gradient.tensorarrayint(Tensor self, *, Tensor[] spacing, int? dim=None, int edge_order=1) -> Tensor[]` */
  gradient(input: Tensor, options: { spacing: readonly Tensor[]; dim?: Int | null; edgeOrder?: Int }): Tensor[];
  /** `aten::gradient.tensorarray(Tensor self, *, Tensor[] spacing, int[] dim, int edge_order=1) -> Tensor[]` */
  gradient(input: Tensor, options: { spacing: readonly Tensor[]; dim: Ints; edgeOrder?: Int }): Tensor[];
  /**
   * `aten::greater.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.greater.html
   */
  greater(input: Operand, options: { other: Operand; out?: Tensor | null }): Tensor;
  greater(input: Operand, other: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::greater.Scalar(Tensor self, Scalar other) -> Tensor` */
  greater(input: Operand, options: { other: Scalar; out?: Tensor | null }): Tensor;
  greater(input: Operand, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::greater_equal.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.greater_equal.html
   */
  greaterEqual(input: Operand, options: { other: Operand; out?: Tensor | null }): Tensor;
  greaterEqual(input: Operand, other: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::greater_equal.Scalar(Tensor self, Scalar other) -> Tensor` */
  greaterEqual(input: Operand, options: { other: Scalar; out?: Tensor | null }): Tensor;
  greaterEqual(input: Operand, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::grid_sampler(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.grid_sampler.html
   */
  gridSampler(input: Tensor, options: { grid: Tensor; interpolationMode: Int; paddingMode: Int; alignCorners: boolean }): Tensor;
  gridSampler(input: Tensor, grid: Tensor, interpolationMode: Int, paddingMode: Int, alignCorners: boolean): Tensor;
  /**
   * `aten::grid_sampler_2d(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.grid_sampler_2d.html
   */
  gridSampler2d(input: Tensor, options: { grid: Tensor; interpolationMode: Int; paddingMode: Int; alignCorners: boolean }): Tensor;
  gridSampler2d(input: Tensor, grid: Tensor, interpolationMode: Int, paddingMode: Int, alignCorners: boolean): Tensor;
  /**
   * `aten::grid_sampler_3d(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.grid_sampler_3d.html
   */
  gridSampler3d(input: Tensor, options: { grid: Tensor; interpolationMode: Int; paddingMode: Int; alignCorners: boolean }): Tensor;
  gridSampler3d(input: Tensor, grid: Tensor, interpolationMode: Int, paddingMode: Int, alignCorners: boolean): Tensor;
  /**
   * `aten::gru.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.gru.html
   */
  gru(options: { data: Tensor; batchSizes: Tensor; hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: Int; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  gru(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor];
  /** `aten::gru.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)` */
  gru(input: Tensor, options: { hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: Int; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
  gru(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor];
  /**
   * `aten::gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.gru_cell.html
   */
  gruCell(input: Tensor, options: { hx: Tensor; wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor;
  gruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh?: Tensor | null | GruCellOptions, bHh?: Tensor | null | GruCellOptions, options?: GruCellOptions): Tensor;
  /**
   * `aten::hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.hardshrink.html
   */
  hardshrink(input: Operand, lambd?: Scalar | HardshrinkOptions, options?: HardshrinkOptions): Tensor;
  /**
   * `aten::hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.hash_tensor.html
   */
  hashTensor(input: Tensor, dim?: IntOrInts | HashTensorOptions, options?: HashTensorOptions): Tensor;
  hashTensor(input: Tensor, ...dim: Int[] | [...Int[], { keepdim?: boolean; mode?: Int; out?: Tensor | null }]): Tensor;
  /**
   * `aten::heaviside(Tensor self, Tensor values) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.heaviside.html
   */
  heaviside(input: Operand, options: { values: Operand; out?: Tensor | null }): Tensor;
  heaviside(input: Operand, values: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::hinge_embedding_loss(Tensor self, Tensor target, float margin=1., int reduction=1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.hinge_embedding_loss.html
   */
  hingeEmbeddingLoss(input: Tensor, options: { target: Tensor; margin?: number; reduction?: ReductionMode }): Tensor;
  hingeEmbeddingLoss(input: Tensor, target: Tensor, margin?: number | HingeEmbeddingLossOptions, reduction?: ReductionMode | HingeEmbeddingLossOptions, options?: HingeEmbeddingLossOptions): Tensor;
  /**
   * `aten::histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.histc.html
   */
  histc(input: Tensor, bins?: Int | HistcOptions, min?: Scalar | HistcOptions, max?: Scalar | HistcOptions, options?: HistcOptions): Tensor;
  /**
   * `aten::histogram.bins_tensor(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.histogram.html
   */
  histogram(input: Tensor, options: { bins: Tensor; weight?: Tensor | null; density?: boolean; out?: readonly [hist: Tensor, binEdges: Tensor] | null }): NamedTuple<{ hist: Tensor; binEdges: Tensor }, [hist: Tensor, binEdges: Tensor]>;
  histogram(input: Tensor, bins: Tensor, options?: { weight?: Tensor | null; density?: boolean; out?: readonly [hist: Tensor, binEdges: Tensor] | null }): NamedTuple<{ hist: Tensor; binEdges: Tensor }, [hist: Tensor, binEdges: Tensor]>;
  /** `aten::histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)` */
  histogram(input: Tensor, bins?: Int | HistogramOptions, options?: HistogramOptions): NamedTuple<{ hist: Tensor; binEdges: Tensor }, [hist: Tensor, binEdges: Tensor]>;
  /**
   * `aten::histogramdd.int_bins(Tensor self, int bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.histogramdd.html
   */
  histogramdd(input: Tensor, options: { bins: Int; range?: Floats | null; weight?: Tensor | null; density?: boolean }): NamedTuple<{ hist: Tensor; binEdges: Tensor[] }, [hist: Tensor, binEdges: Tensor[]]>;
  histogramdd(input: Tensor, bins: Int, range?: Floats | null | HistogramddOptions, weight?: Tensor | null | HistogramddOptions, density?: boolean | HistogramddOptions, options?: HistogramddOptions): NamedTuple<{ hist: Tensor; binEdges: Tensor[] }, [hist: Tensor, binEdges: Tensor[]]>;
  /** `aten::histogramdd(Tensor self, int[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)` */
  histogramdd(input: Tensor, options: { bins: Ints; range?: Floats | null; weight?: Tensor | null; density?: boolean }): NamedTuple<{ hist: Tensor; binEdges: Tensor[] }, [hist: Tensor, binEdges: Tensor[]]>;
  histogramdd(input: Tensor, bins: Ints, range?: Floats | null | HistogramddOptions2, weight?: Tensor | null | HistogramddOptions2, density?: boolean | HistogramddOptions2, options?: HistogramddOptions2): NamedTuple<{ hist: Tensor; binEdges: Tensor[] }, [hist: Tensor, binEdges: Tensor[]]>;
  /** `aten::histogramdd.TensorList_bins(Tensor self, Tensor[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)` */
  histogramdd(input: Tensor, options: { bins: readonly Tensor[]; range?: Floats | null; weight?: Tensor | null; density?: boolean }): NamedTuple<{ hist: Tensor; binEdges: Tensor[] }, [hist: Tensor, binEdges: Tensor[]]>;
  histogramdd(input: Tensor, bins: readonly Tensor[], range?: Floats | null | HistogramddOptions3, weight?: Tensor | null | HistogramddOptions3, density?: boolean | HistogramddOptions3, options?: HistogramddOptions3): NamedTuple<{ hist: Tensor; binEdges: Tensor[] }, [hist: Tensor, binEdges: Tensor[]]>;
  /**
   * `aten::hsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.hsplit.html
   */
  hsplit(input: Tensor, options: { sections: Int }): Tensor[];
  hsplit(input: Tensor, sections: Int): Tensor[];
  /** `aten::hsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]` */
  hsplit(input: Tensor, options: { indices: Ints }): Tensor[];
  hsplit(input: Tensor, indices: Ints): Tensor[];
  hsplit(input: Tensor, ...indices: Int[]): Tensor[];
  /**
   * `aten::hspmm(Tensor mat1, Tensor mat2) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.hspmm.html
   */
  hspmm(options: { mat1: Tensor; mat2: Tensor; out?: Tensor | null }): Tensor;
  hspmm(mat1: Tensor, mat2: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::hypot(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.hypot.html
   */
  hypot(input: Operand, options: { other: Operand; out?: Tensor | null }): Tensor;
  hypot(input: Operand, other: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::i0(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.i0.html
   */
  i0(input: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::i0_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.i0_.html
   */
  i0_(input: Tensor): Tensor;
  /**
   * `aten::igamma(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.igamma.html
   */
  igamma(input: Operand, options: { other: Operand; out?: Tensor | null }): Tensor;
  igamma(input: Operand, other: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::igammac(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.igammac.html
   */
  igammac(input: Operand, options: { other: Operand; out?: Tensor | null }): Tensor;
  igammac(input: Operand, other: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::imag(Tensor(a) self) -> Tensor(a)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.imag.html
   */
  imag(input: Tensor): Tensor;
  /**
   * `aten::index_copy(Tensor self, int dim, Tensor index, Tensor source) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.index_copy.html
   */
  indexCopy(input: Tensor, options: { dim: Int; index: Tensor; source: Tensor; out?: Tensor | null }): Tensor;
  indexCopy(input: Tensor, dim: Int, index: Tensor, source: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.index_reduce.html
   */
  indexReduce(input: Tensor, options: { dim: Int; index: Tensor; source: Tensor; reduce: string; includeSelf?: boolean; out?: Tensor | null }): Tensor;
  indexReduce(input: Tensor, dim: Int, index: Tensor, source: Tensor, reduce: string, options?: { includeSelf?: boolean; out?: Tensor | null }): Tensor;
  /**
   * `aten::indices_copy(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.indices_copy.html
   */
  indicesCopy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::inner(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.inner.html
   */
  inner(input: Tensor, options: { other: Tensor; out?: Tensor | null }): Tensor;
  inner(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::instance_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool use_input_stats, float momentum, float eps, bool cudnn_enabled) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.instance_norm.html
   */
  instanceNorm(input: Tensor, options: { weight: Tensor | null; bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; useInputStats: boolean; momentum: number; eps: number; cudnnEnabled: boolean }): Tensor;
  instanceNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, useInputStats: boolean, momentum: number, eps: number, cudnnEnabled: boolean): Tensor;
  /**
   * `aten::int_repr(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.int_repr.html
   */
  intRepr(input: Tensor): Tensor;
  /**
   * `aten::inverse(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.inverse.html
   */
  inverse(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::is_complex(Tensor self) -> bool`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.is_complex.html
   */
  isComplex(input: Tensor): boolean;
  /**
   * `aten::is_conj(Tensor self) -> bool`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.is_conj.html
   */
  isConj(input: Tensor): boolean;
  /**
   * `aten::is_distributed(Tensor self) -> bool`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.is_distributed.html
   */
  isDistributed(input: Tensor): boolean;
  /**
   * `aten::is_floating_point(Tensor self) -> bool`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.is_floating_point.html
   */
  isFloatingPoint(input: Tensor): boolean;
  /**
   * `aten::is_inference(Tensor self) -> bool`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.is_inference.html
   */
  isInference(input: Tensor): boolean;
  /**
   * `aten::is_neg(Tensor self) -> bool`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.is_neg.html
   */
  isNeg(input: Tensor): boolean;
  /**
   * `aten::is_nonzero(Tensor self) -> bool`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.is_nonzero.html
   */
  isNonzero(input: Tensor): boolean;
  /**
   * `aten::is_same_size(Tensor self, Tensor other) -> bool`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.is_same_size.html
   */
  isSameSize(input: Tensor, options: { other: Tensor }): boolean;
  isSameSize(input: Tensor, other: Tensor): boolean;
  /**
   * `aten::is_signed(Tensor self) -> bool`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.is_signed.html
   */
  isSigned(input: Tensor): boolean;
  /**
   * `aten::is_vulkan_available() -> bool`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.is_vulkan_available.html
   */
  isVulkanAvailable(): boolean;
  /**
   * `aten::isin.Tensor_Tensor(Tensor elements, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.isin.html
   */
  isin(options: { elements: Tensor; testElements: Tensor; assumeUnique?: boolean; invert?: boolean; out?: Tensor | null }): Tensor;
  isin(elements: Tensor, testElements: Tensor, options?: { assumeUnique?: boolean; invert?: boolean; out?: Tensor | null }): Tensor;
  /** `aten::isin.Scalar_Tensor(Scalar element, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor` */
  isin(options: { element: Scalar; testElements: Tensor; assumeUnique?: boolean; invert?: boolean; out?: Tensor | null }): Tensor;
  isin(element: Scalar, testElements: Tensor, options?: { assumeUnique?: boolean; invert?: boolean; out?: Tensor | null }): Tensor;
  /** `aten::isin.Tensor_Scalar(Tensor elements, Scalar test_element, *, bool assume_unique=False, bool invert=False) -> Tensor` */
  isin(options: { elements: Tensor; testElement: Scalar; assumeUnique?: boolean; invert?: boolean; out?: Tensor | null }): Tensor;
  isin(elements: Tensor, testElement: Scalar, options?: { assumeUnique?: boolean; invert?: boolean; out?: Tensor | null }): Tensor;
  /**
   * `aten::isneginf(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.isneginf.html
   */
  isneginf(input: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::isposinf(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.isposinf.html
   */
  isposinf(input: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::isreal(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.isreal.html
   */
  isreal(input: Tensor): Tensor;
  /**
   * `aten::lcm(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.lcm.html
   */
  lcm(input: Operand, options: { other: Operand; out?: Tensor | null }): Tensor;
  lcm(input: Operand, other: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::lcm_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.lcm_.html
   */
  lcm_(input: Tensor, options: { other: Tensor }): Tensor;
  lcm_(input: Tensor, other: Tensor): Tensor;
  /**
   * `aten::ldexp.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.ldexp.html
   */
  ldexp(input: Operand, options: { other: Operand; out?: Tensor | null }): Tensor;
  ldexp(input: Operand, other: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::ldexp_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.ldexp_.html
   */
  ldexp_(input: Tensor, options: { other: Operand }): Tensor;
  ldexp_(input: Tensor, other: Operand): Tensor;
  /**
   * `aten::less.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.less.html
   */
  less(input: Operand, options: { other: Operand; out?: Tensor | null }): Tensor;
  less(input: Operand, other: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::less.Scalar(Tensor self, Scalar other) -> Tensor` */
  less(input: Operand, options: { other: Scalar; out?: Tensor | null }): Tensor;
  less(input: Operand, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::less_equal.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.less_equal.html
   */
  lessEqual(input: Operand, options: { other: Operand; out?: Tensor | null }): Tensor;
  lessEqual(input: Operand, other: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::less_equal.Scalar(Tensor self, Scalar other) -> Tensor` */
  lessEqual(input: Operand, options: { other: Scalar; out?: Tensor | null }): Tensor;
  lessEqual(input: Operand, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::lgamma(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.lgamma.html
   */
  lgamma(input: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::log10_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.log10_.html
   */
  log10_(input: Tensor): Tensor;
  /**
   * `aten::log1p_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.log1p_.html
   */
  log1p_(input: Tensor): Tensor;
  /**
   * `aten::log2_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.log2_.html
   */
  log2_(input: Tensor): Tensor;
  /**
   * `aten::logaddexp(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.logaddexp.html
   */
  logaddexp(input: Operand, options: { other: Operand; out?: Tensor | null }): Tensor;
  logaddexp(input: Operand, other: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::logaddexp2(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.logaddexp2.html
   */
  logaddexp2(input: Operand, options: { other: Operand; out?: Tensor | null }): Tensor;
  logaddexp2(input: Operand, other: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::logcumsumexp(Tensor self, int dim) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.logcumsumexp.html
   */
  logcumsumexp(input: Tensor, options: { dim: Int; out?: Tensor | null }): Tensor;
  logcumsumexp(input: Tensor, dim: Int, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::logdet(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.logdet.html
   */
  logdet(input: Tensor): Tensor;
  /**
   * `aten::logit(Tensor self, float? eps=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.logit.html
   */
  logit(input: Operand, eps?: number | null | LogitOptions, options?: LogitOptions): Tensor;
  /**
   * `aten::logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.logit_.html
   */
  logit_(input: Tensor, eps?: number | null | LogitInPlaceOptions, options?: LogitInPlaceOptions): Tensor;
  /**
   * `aten::lstm.data(Tensor data, Tensor batch_sizes, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor, Tensor)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.lstm.html
   */
  lstm(options: { data: Tensor; batchSizes: Tensor; hx: readonly Tensor[]; params: readonly Tensor[]; hasBiases: boolean; numLayers: Int; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor, Tensor];
  lstm(data: Tensor, batchSizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor, Tensor];
  /** `aten::lstm.input(Tensor input, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor, Tensor)` */
  lstm(input: Tensor, options: { hx: readonly Tensor[]; params: readonly Tensor[]; hasBiases: boolean; numLayers: Int; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor, Tensor];
  lstm(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor, Tensor];
  /**
   * `aten::lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> (Tensor, Tensor)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.lstm_cell.html
   */
  lstmCell(input: Tensor, options: { hx: readonly Tensor[]; wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): [Tensor, Tensor];
  lstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh?: Tensor | null | LstmCellOptions, bHh?: Tensor | null | LstmCellOptions, options?: LstmCellOptions): [Tensor, Tensor];
  /**
   * `aten::lu_solve(Tensor self, Tensor LU_data, Tensor LU_pivots) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.lu_solve.html
   */
  luSolve(input: Tensor, options: { LUData: Tensor; LUPivots: Tensor; out?: Tensor | null }): Tensor;
  luSolve(input: Tensor, LUData: Tensor, LUPivots: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::lu_unpack(Tensor LU_data, Tensor LU_pivots, bool unpack_data=True, bool unpack_pivots=True) -> (Tensor P, Tensor L, Tensor U)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.lu_unpack.html
   */
  luUnpack(options: { LUData: Tensor; LUPivots: Tensor; unpackData?: boolean; unpackPivots?: boolean; out?: readonly [P: Tensor, L: Tensor, U: Tensor] | null }): NamedTuple<{ P: Tensor; L: Tensor; U: Tensor }, [P: Tensor, L: Tensor, U: Tensor]>;
  luUnpack(LUData: Tensor, LUPivots: Tensor, unpackData?: boolean | LuUnpackOptions, unpackPivots?: boolean | LuUnpackOptions, options?: LuUnpackOptions): NamedTuple<{ P: Tensor; L: Tensor; U: Tensor }, [P: Tensor, L: Tensor, U: Tensor]>;
  /**
   * `aten::margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.margin_ranking_loss.html
   */
  marginRankingLoss(options: { input1: Tensor; input2: Tensor; target: Tensor; margin?: number; reduction?: ReductionMode }): Tensor;
  marginRankingLoss(input1: Tensor, input2: Tensor, target: Tensor, margin?: number | MarginRankingLossOptions, reduction?: ReductionMode | MarginRankingLossOptions, options?: MarginRankingLossOptions): Tensor;
  /**
   * `aten::masked_scatter(Tensor self, Tensor mask, Tensor source) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.masked_scatter.html
   */
  maskedScatter(input: Tensor, options: { mask: Tensor; source: Tensor }): Tensor;
  maskedScatter(input: Tensor, mask: Tensor, source: Tensor): Tensor;
  /**
   * `aten::matrix_exp(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.matrix_exp.html
   */
  matrixExp(input: Tensor): Tensor;
  /**
   * `aten::matrix_power(Tensor self, int n) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.matrix_power.html
   */
  matrixPower(input: Tensor, options: { n: Int; out?: Tensor | null }): Tensor;
  matrixPower(input: Tensor, n: Int, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.max_pool1d.html
   */
  maxPool1d(input: Tensor, options: { kernelSize: IntOrInts; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean }): Tensor;
  maxPool1d(input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | MaxPool1dOptions, padding?: IntOrInts | MaxPool1dOptions, dilation?: IntOrInts | MaxPool1dOptions, ceilMode?: boolean | MaxPool1dOptions, options?: MaxPool1dOptions): Tensor;
  /**
   * `aten::max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> (Tensor, Tensor)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.max_pool1d_with_indices.html
   */
  maxPool1dWithIndices(input: Tensor, options: { kernelSize: IntOrInts; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean }): [Tensor, Tensor];
  maxPool1dWithIndices(input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | MaxPool1dWithIndicesOptions, padding?: IntOrInts | MaxPool1dWithIndicesOptions, dilation?: IntOrInts | MaxPool1dWithIndicesOptions, ceilMode?: boolean | MaxPool1dWithIndicesOptions, options?: MaxPool1dWithIndicesOptions): [Tensor, Tensor];
  /**
   * `aten::max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.max_pool3d.html
   */
  maxPool3d(input: Tensor, options: { kernelSize: IntOrInts; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean }): Tensor;
  maxPool3d(input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | MaxPool3dOptions, padding?: IntOrInts | MaxPool3dOptions, dilation?: IntOrInts | MaxPool3dOptions, ceilMode?: boolean | MaxPool3dOptions, options?: MaxPool3dOptions): Tensor;
  /**
   * `aten::miopen_batch_norm(Tensor input, Tensor weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float exponential_average_factor, float epsilon) -> (Tensor, Tensor, Tensor)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.miopen_batch_norm.html
   */
  miopenBatchNorm(input: Tensor, options: { weight: Tensor; bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number }): [Tensor, Tensor, Tensor];
  miopenBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, epsilon: number): [Tensor, Tensor, Tensor];
  /**
   * `aten::miopen_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.miopen_convolution.html
   */
  miopenConvolution(input: Tensor, options: { weight: Tensor; bias: Tensor | null; padding: Ints; stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean }): Tensor;
  miopenConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, groups: Int, benchmark: boolean, deterministic: boolean): Tensor;
  /**
   * `aten::miopen_convolution_add_relu(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.miopen_convolution_add_relu.html
   */
  miopenConvolutionAddRelu(input: Tensor, options: { weight: Tensor; z: Tensor; alpha: Scalar | null; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: Int }): Tensor;
  miopenConvolutionAddRelu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, groups: Int): Tensor;
  /**
   * `aten::miopen_convolution_relu(Tensor self, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.miopen_convolution_relu.html
   */
  miopenConvolutionRelu(input: Tensor, options: { weight: Tensor; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: Int }): Tensor;
  miopenConvolutionRelu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, groups: Int): Tensor;
  /**
   * `aten::miopen_convolution_transpose(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.miopen_convolution_transpose.html
   */
  miopenConvolutionTranspose(input: Tensor, options: { weight: Tensor; bias: Tensor | null; padding: Ints; outputPadding: Ints; stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean }): Tensor;
  miopenConvolutionTranspose(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, outputPadding: Ints, stride: Ints, dilation: Ints, groups: Int, benchmark: boolean, deterministic: boolean): Tensor;
  /**
   * `aten::miopen_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.miopen_ctc_loss.html
   */
  miopenCtcLoss(options: { logProbs: Tensor; targets: Tensor; inputLengths: Ints; targetLengths: Ints; blank: Int; deterministic: boolean; zeroInfinity: boolean }): [Tensor, Tensor];
  miopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Ints, targetLengths: Ints, blank: Int, deterministic: boolean, zeroInfinity: boolean): [Tensor, Tensor];
  /** `aten::miopen_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)` */
  miopenCtcLoss(options: { logProbs: Tensor; targets: Tensor; inputLengths: Tensor; targetLengths: Tensor; blank: Int; deterministic: boolean; zeroInfinity: boolean }): [Tensor, Tensor];
  miopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: Int, deterministic: boolean, zeroInfinity: boolean): [Tensor, Tensor];
  /**
   * `aten::miopen_depthwise_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.miopen_depthwise_convolution.html
   */
  miopenDepthwiseConvolution(input: Tensor, options: { weight: Tensor; bias: Tensor | null; padding: Ints; stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean }): Tensor;
  miopenDepthwiseConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, groups: Int, benchmark: boolean, deterministic: boolean): Tensor;
  /**
   * `aten::miopen_rnn(Tensor input, Tensor[] weight, int weight_stride0, Tensor hx, Tensor? cx, int mode, int hidden_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, int[] batch_sizes, Tensor? dropout_state) -> (Tensor, Tensor, Tensor, Tensor, Tensor)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.miopen_rnn.html
   */
  miopenRnn(input: Tensor, options: { weight: readonly Tensor[]; weightStride0: Int; hx: Tensor; cx: Tensor | null; mode: Int; hiddenSize: Int; numLayers: Int; batchFirst: boolean; dropout: number; train: boolean; bidirectional: boolean; batchSizes: Ints; dropoutState: Tensor | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
  miopenRnn(input: Tensor, weight: readonly Tensor[], weightStride0: Int, hx: Tensor, cx: Tensor | null, mode: Int, hiddenSize: Int, numLayers: Int, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: Ints, dropoutState: Tensor | null): [Tensor, Tensor, Tensor, Tensor, Tensor];
  /**
   * `aten::mkldnn_adaptive_avg_pool2d(Tensor self, int[2] output_size) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.mkldnn_adaptive_avg_pool2d.html
   */
  mkldnnAdaptiveAvgPool2d(input: Tensor, options: { outputSize: IntOrInts; out?: Tensor | null }): Tensor;
  mkldnnAdaptiveAvgPool2d(input: Tensor, outputSize: IntOrInts, options?: { out?: Tensor | null }): Tensor;
  mkldnnAdaptiveAvgPool2d(input: Tensor, ...outputSize: Int[] | [...Int[], { out?: Tensor | null }]): Tensor;
  /**
   * `aten::mkldnn_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.mkldnn_convolution.html
   */
  mkldnnConvolution(input: Tensor, options: { weight: Tensor; bias: Tensor | null; padding: Ints; stride: Ints; dilation: Ints; groups: Int }): Tensor;
  mkldnnConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, groups: Int): Tensor;
  /**
   * `aten::mkldnn_linear_backward_weights(Tensor grad_output, Tensor input, Tensor weight, bool bias_defined) -> (Tensor, Tensor)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.mkldnn_linear_backward_weights.html
   */
  mkldnnLinearBackwardWeights(options: { gradOutput: Tensor; input: Tensor; weight: Tensor; biasDefined: boolean }): [Tensor, Tensor];
  mkldnnLinearBackwardWeights(gradOutput: Tensor, input: Tensor, weight: Tensor, biasDefined: boolean): [Tensor, Tensor];
  /**
   * `aten::mkldnn_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.mkldnn_max_pool2d.html
   */
  mkldnnMaxPool2d(input: Tensor, options: { kernelSize: IntOrInts; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean }): Tensor;
  mkldnnMaxPool2d(input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | MkldnnMaxPool2dOptions, padding?: IntOrInts | MkldnnMaxPool2dOptions, dilation?: IntOrInts | MkldnnMaxPool2dOptions, ceilMode?: boolean | MkldnnMaxPool2dOptions, options?: MkldnnMaxPool2dOptions): Tensor;
  /**
   * `aten::mkldnn_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.mkldnn_max_pool3d.html
   */
  mkldnnMaxPool3d(input: Tensor, options: { kernelSize: IntOrInts; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean }): Tensor;
  mkldnnMaxPool3d(input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | MkldnnMaxPool3dOptions, padding?: IntOrInts | MkldnnMaxPool3dOptions, dilation?: IntOrInts | MkldnnMaxPool3dOptions, ceilMode?: boolean | MkldnnMaxPool3dOptions, options?: MkldnnMaxPool3dOptions): Tensor;
  /**
   * `aten::mkldnn_rnn_layer(Tensor input, Tensor weight0, Tensor weight1, Tensor weight2, Tensor weight3, Tensor hx_, Tensor cx_, bool reverse, int[] batch_sizes, int mode, int hidden_size, int num_layers, bool has_biases, bool bidirectional, bool batch_first, bool train) -> (Tensor, Tensor, Tensor, Tensor)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.mkldnn_rnn_layer.html
   */
  mkldnnRnnLayer(input: Tensor, options: { weight0: Tensor; weight1: Tensor; weight2: Tensor; weight3: Tensor; hx_: Tensor; cx_: Tensor; reverse: boolean; batchSizes: Ints; mode: Int; hiddenSize: Int; numLayers: Int; hasBiases: boolean; bidirectional: boolean; batchFirst: boolean; train: boolean }): [Tensor, Tensor, Tensor, Tensor];
  mkldnnRnnLayer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, batchSizes: Ints, mode: Int, hiddenSize: Int, numLayers: Int, hasBiases: boolean, bidirectional: boolean, batchFirst: boolean, train: boolean): [Tensor, Tensor, Tensor, Tensor];
  /**
   * `aten::moveaxis.int(Tensor(a) self, int source, int destination) -> Tensor(a)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.moveaxis.html
   */
  moveaxis(input: Tensor, options: { source: Int; destination: Int }): Tensor;
  moveaxis(input: Tensor, source: Int, destination: Int): Tensor;
  /** `aten::moveaxis.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)` */
  moveaxis(input: Tensor, options: { source: Ints; destination: Ints }): Tensor;
  moveaxis(input: Tensor, source: Ints, destination: Ints): Tensor;
  /**
   * `aten::msort(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.msort.html
   */
  msort(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::multiply.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.multiply.html
   */
  multiply(input: Operand, options: { other: Operand; out?: Tensor | null }): Tensor;
  multiply(input: Operand, other: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::multiply.Scalar(Tensor self, Scalar other) -> Tensor` */
  multiply(input: Operand, options: { other: Scalar }): Tensor;
  multiply(input: Operand, other: Scalar): Tensor;
  /**
   * `aten::mvlgamma(Tensor self, int p) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.mvlgamma.html
   */
  mvlgamma(input: Operand, options: { p: Int; out?: Tensor | null }): Tensor;
  mvlgamma(input: Operand, p: Int, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nan_to_num_.html
   */
  nanToNum_(input: Tensor, nan?: number | null | NanToNumInPlaceOptions, posinf?: number | null | NanToNumInPlaceOptions, neginf?: number | null | NanToNumInPlaceOptions, options?: NanToNumInPlaceOptions): Tensor;
  /**
   * `aten::nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nanmean.html
   */
  nanmean(input: Tensor, dim?: IntOrInts | null | NanmeanOptions, keepdim?: boolean | NanmeanOptions, options?: NanmeanOptions): Tensor;
  /**
   * `aten::nanmedian(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nanmedian.html
   */
  nanmedian(input: Tensor): Tensor;
  /** `aten::nanmedian.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  nanmedian(input: Tensor, options: { dim: Int; keepdim?: boolean; out?: readonly [values: Tensor, indices: Tensor] | null }): ValuesAndIndices;
  nanmedian(input: Tensor, dim: Int, keepdim?: boolean | NanmedianOptions, options?: NanmedianOptions): ValuesAndIndices;
  /**
   * `aten::nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nanquantile.html
   */
  nanquantile(input: Tensor, options: { q: Tensor; dim?: Int | null; keepdim?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  nanquantile(input: Tensor, q: Tensor, dim?: Int | null | NanquantileOptions, keepdim?: boolean | NanquantileOptions, options?: NanquantileOptions): Tensor;
  /** `aten::nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor` */
  nanquantile(input: Tensor, options: { q: number; dim?: Int | null; keepdim?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  nanquantile(input: Tensor, q: number, dim?: Int | null | NanquantileOptions2, keepdim?: boolean | NanquantileOptions2, options?: NanquantileOptions2): Tensor;
  /**
   * `aten::nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nansum.html
   */
  nansum(input: Tensor, dim?: IntOrInts | null | NansumOptions, keepdim?: boolean | NansumOptions, options?: NansumOptions): Tensor;
  /**
   * `aten::narrow_copy(Tensor self, int dim, SymInt start, SymInt length) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.narrow_copy.html
   */
  narrowCopy(input: Tensor, options: { dim: Int; start: Int; length: Int; out?: Tensor | null }): Tensor;
  narrowCopy(input: Tensor, dim: Int, start: Int, length: Int, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::native_batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps) -> (Tensor, Tensor, Tensor)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.native_batch_norm.html
   */
  nativeBatchNorm(input: Tensor, options: { weight: Tensor | null; bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; momentum: number; eps: number; out?: readonly [out: Tensor, saveMean: Tensor, saveInvstd: Tensor] | null }): [Tensor, Tensor, Tensor];
  nativeBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, eps: number, options?: { out?: readonly [out: Tensor, saveMean: Tensor, saveInvstd: Tensor] | null }): [Tensor, Tensor, Tensor];
  /**
   * `aten::native_channel_shuffle(Tensor self, SymInt groups) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.native_channel_shuffle.html
   */
  nativeChannelShuffle(input: Tensor, options: { groups: Int }): Tensor;
  nativeChannelShuffle(input: Tensor, groups: Int): Tensor;
  /**
   * `aten::native_dropout(Tensor input, float p, bool? train) -> (Tensor, Tensor)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.native_dropout.html
   */
  nativeDropout(input: Tensor, options: { p: number; train: boolean | null }): [Tensor, Tensor];
  nativeDropout(input: Tensor, p: number, train: boolean | null): [Tensor, Tensor];
  /**
   * `aten::native_group_norm(Tensor input, Tensor? weight, Tensor? bias, SymInt N, SymInt C, SymInt HxW, int group, float eps) -> (Tensor, Tensor, Tensor)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.native_group_norm.html
   */
  nativeGroupNorm(input: Tensor, options: { weight: Tensor | null; bias: Tensor | null; N: Int; C: Int; HxW: Int; group: Int; eps: number }): [Tensor, Tensor, Tensor];
  nativeGroupNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, N: Int, C: Int, HxW: Int, group: Int, eps: number): [Tensor, Tensor, Tensor];
  /**
   * `aten::native_layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight, Tensor? bias, float eps) -> (Tensor, Tensor, Tensor)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.native_layer_norm.html
   */
  nativeLayerNorm(input: Tensor, options: { normalizedShape: Ints; weight: Tensor | null; bias: Tensor | null; eps: number }): [Tensor, Tensor, Tensor];
  nativeLayerNorm(input: Tensor, normalizedShape: Ints, weight: Tensor | null, bias: Tensor | null, eps: number): [Tensor, Tensor, Tensor];
  /**
   * `aten::native_norm(Tensor self, Scalar p=2) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.native_norm.html
   */
  nativeNorm(input: Tensor, p?: Scalar | NativeNormOptions, options?: NativeNormOptions): Tensor;
  /** `aten::native_norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, ScalarType? dtype) -> Tensor` */
  nativeNorm(input: Tensor, options: { p: Scalar | null; dim: IntOrInts; keepdim: boolean; dtype: DTypeName | null }): Tensor;
  nativeNorm(input: Tensor, p: Scalar | null, dim: IntOrInts, keepdim: boolean, dtype: DTypeName | null): Tensor;
  /**
   * `aten::negative(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.negative.html
   */
  negative(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::negative_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.negative_.html
   */
  negative_(input: Tensor): Tensor;
  /**
   * `aten::nextafter(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nextafter.html
   */
  nextafter(input: Operand, options: { other: Operand; out?: Tensor | null }): Tensor;
  nextafter(input: Operand, other: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::nonzero_static(Tensor self, *, SymInt size, int fill_value=-1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nonzero_static.html
   */
  nonzeroStatic(input: Tensor, options: { size: Int; fillValue?: Int; out?: Tensor | null }): Tensor;
  /**
   * `aten::norm_except_dim(Tensor v, int pow=2, int dim=0) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.norm_except_dim.html
   */
  normExceptDim(options: { v: Tensor; pow?: Int; dim?: Int }): Tensor;
  normExceptDim(v: Tensor, pow?: Int | NormExceptDimOptions, dim?: Int | NormExceptDimOptions, options?: NormExceptDimOptions): Tensor;
  /**
   * `aten::not_equal.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.not_equal.html
   */
  notEqual(input: Operand, options: { other: Operand; out?: Tensor | null }): Tensor;
  notEqual(input: Operand, other: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::not_equal.Scalar(Tensor self, Scalar other) -> Tensor` */
  notEqual(input: Operand, options: { other: Scalar; out?: Tensor | null }): Tensor;
  notEqual(input: Operand, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::nuclear_norm.dim(Tensor self, int[2] dim, bool keepdim=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nuclear_norm.html
   */
  nuclearNorm(input: Tensor, options: { dim: IntOrInts; keepdim?: boolean; out?: Tensor | null }): Tensor;
  nuclearNorm(input: Tensor, dim: IntOrInts, keepdim?: boolean | NuclearNormOptions, options?: NuclearNormOptions): Tensor;
  /** `aten::nuclear_norm(Tensor self, bool keepdim=False) -> Tensor` */
  nuclearNorm(input: Tensor, keepdim?: boolean | NuclearNormOptions2, options?: NuclearNormOptions2): Tensor;
  /**
   * `aten::orgqr(Tensor self, Tensor input2) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.orgqr.html
   */
  orgqr(input: Tensor, options: { input2: Tensor; out?: Tensor | null }): Tensor;
  orgqr(input: Tensor, input2: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.ormqr.html
   */
  ormqr(input: Tensor, options: { input2: Tensor; input3: Tensor; left?: boolean; transpose?: boolean; out?: Tensor | null }): Tensor;
  ormqr(input: Tensor, input2: Tensor, input3: Tensor, left?: boolean | OrmqrOptions, transpose?: boolean | OrmqrOptions, options?: OrmqrOptions): Tensor;
  /**
   * `aten::pairwise_distance(Tensor x1, Tensor x2, float p=2., float eps=9.9999999999999995e-07, bool keepdim=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.pairwise_distance.html
   */
  pairwiseDistance(options: { x1: Tensor; x2: Tensor; p?: number; eps?: number; keepdim?: boolean }): Tensor;
  pairwiseDistance(x1: Tensor, x2: Tensor, p?: number | PairwiseDistanceOptions, eps?: number | PairwiseDistanceOptions, keepdim?: boolean | PairwiseDistanceOptions, options?: PairwiseDistanceOptions): Tensor;
  /**
   * `aten::pdist(Tensor self, float p=2.) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.pdist.html
   */
  pdist(input: Tensor, p?: number | PdistOptions, options?: PdistOptions): Tensor;
  /**
   * `aten::permute_copy(Tensor self, int[] dims) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.permute_copy.html
   */
  permuteCopy(input: Tensor, options: { dims: Ints; out?: Tensor | null }): Tensor;
  permuteCopy(input: Tensor, dims: Ints, options?: { out?: Tensor | null }): Tensor;
  permuteCopy(input: Tensor, ...dims: Int[] | [...Int[], { out?: Tensor | null }]): Tensor;
  /**
   * `aten::pinverse(Tensor self, float rcond=1.0000000000000001e-15) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.pinverse.html
   */
  pinverse(input: Tensor, rcond?: number | PinverseOptions, options?: PinverseOptions): Tensor;
  /**
   * `aten::pixel_shuffle(Tensor self, int upscale_factor) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.pixel_shuffle.html
   */
  pixelShuffle(input: Tensor, options: { upscaleFactor: Int }): Tensor;
  pixelShuffle(input: Tensor, upscaleFactor: Int): Tensor;
  /**
   * `aten::pixel_unshuffle(Tensor self, int downscale_factor) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.pixel_unshuffle.html
   */
  pixelUnshuffle(input: Tensor, options: { downscaleFactor: Int }): Tensor;
  pixelUnshuffle(input: Tensor, downscaleFactor: Int): Tensor;
  /**
   * `aten::poisson_nll_loss(Tensor input, Tensor target, bool log_input, bool full, float eps, int reduction) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.poisson_nll_loss.html
   */
  poissonNllLoss(input: Tensor, options: { target: Tensor; logInput: boolean; full: boolean; eps: number; reduction: ReductionMode }): Tensor;
  poissonNllLoss(input: Tensor, target: Tensor, logInput: boolean, full: boolean, eps: number, reduction: ReductionMode): Tensor;
  /**
   * `aten::polar(Tensor abs, Tensor angle) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.polar.html
   */
  polar(options: { abs: Tensor; angle: Tensor; out?: Tensor | null }): Tensor;
  polar(abs: Tensor, angle: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::polygamma(int n, Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.polygamma.html
   */
  polygamma(options: { n: Int; input: Operand; out?: Tensor | null }): Tensor;
  polygamma(n: Int, input: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::positive(Tensor(a) self) -> Tensor(a)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.positive.html
   */
  positive(input: Operand): Tensor;
  /**
   * `aten::put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.put.html
   */
  put(input: Tensor, options: { index: Tensor; source: Tensor; accumulate?: boolean }): Tensor;
  put(input: Tensor, index: Tensor, source: Tensor, accumulate?: boolean | PutOptions, options?: PutOptions): Tensor;
  /**
   * `aten::q_per_channel_axis(Tensor self) -> int`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.q_per_channel_axis.html
   */
  qPerChannelAxis(input: Tensor): number;
  /**
   * `aten::q_per_channel_scales(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.q_per_channel_scales.html
   */
  qPerChannelScales(input: Tensor): Tensor;
  /**
   * `aten::q_per_channel_zero_points(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.q_per_channel_zero_points.html
   */
  qPerChannelZeroPoints(input: Tensor): Tensor;
  /**
   * `aten::q_scale(Tensor self) -> float`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.q_scale.html
   */
  qScale(input: Tensor): number;
  /**
   * `aten::q_zero_point(Tensor self) -> int`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.q_zero_point.html
   */
  qZeroPoint(input: Tensor): number;
  /**
   * `aten::qr(Tensor self, bool some=True) -> (Tensor Q, Tensor R)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.qr.html
   */
  qr(input: Tensor, some?: boolean | QrOptions, options?: QrOptions): NamedTuple<{ Q: Tensor; R: Tensor }, [Q: Tensor, R: Tensor]>;
  /**
   * `aten::quantize_per_channel(Tensor self, Tensor scales, Tensor zero_points, int axis, ScalarType dtype) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_channel.html
   */
  quantizePerChannel(input: Tensor, options: { scales: Tensor; zeroPoints: Tensor; axis: Int; dtype: DTypeName }): Tensor;
  quantizePerChannel(input: Tensor, scales: Tensor, zeroPoints: Tensor, axis: Int, dtype: DTypeName): Tensor;
  /**
   * `aten::quantize_per_tensor.tensor_qparams(Tensor self, Tensor scale, Tensor zero_point, ScalarType dtype) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html
   */
  quantizePerTensor(input: Tensor, options: { scale: Tensor; zeroPoint: Tensor; dtype: DTypeName }): Tensor;
  quantizePerTensor(input: Tensor, scale: Tensor, zeroPoint: Tensor, dtype: DTypeName): Tensor;
  /** `aten::quantize_per_tensor(Tensor self, float scale, int zero_point, ScalarType dtype) -> Tensor` */
  quantizePerTensor(input: Tensor, options: { scale: number; zeroPoint: Int; dtype: DTypeName }): Tensor;
  quantizePerTensor(input: Tensor, scale: number, zeroPoint: Int, dtype: DTypeName): Tensor;
  /** `aten::quantize_per_tensor.tensors(Tensor[] tensors, Tensor scales, Tensor zero_points, ScalarType dtype) -> Tensor[]` */
  quantizePerTensor(options: { tensors: readonly Tensor[]; scales: Tensor; zeroPoints: Tensor; dtype: DTypeName }): Tensor[];
  quantizePerTensor(tensors: readonly Tensor[], scales: Tensor, zeroPoints: Tensor, dtype: DTypeName): Tensor[];
  /**
   * `aten::quantize_per_tensor_dynamic(Tensor self, ScalarType dtype, bool reduce_range) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor_dynamic.html
   */
  quantizePerTensorDynamic(input: Tensor, options: { dtype: DTypeName; reduceRange: boolean }): Tensor;
  quantizePerTensorDynamic(input: Tensor, dtype: DTypeName, reduceRange: boolean): Tensor;
  /**
   * `aten::quantized_batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor mean, Tensor var, float eps, float output_scale, int output_zero_point) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.quantized_batch_norm.html
   */
  quantizedBatchNorm(input: Tensor, options: { weight: Tensor | null; bias: Tensor | null; mean: Tensor; var: Tensor; eps: number; outputScale: number; outputZeroPoint: Int }): Tensor;
  quantizedBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, variance: Tensor, eps: number, outputScale: number, outputZeroPoint: Int): Tensor;
  /**
   * `aten::quantized_gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.quantized_gru_cell.html
   */
  quantizedGruCell(input: Tensor, options: { hx: Tensor; wIh: Tensor; wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  quantizedGruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): Tensor;
  /**
   * `aten::quantized_lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> (Tensor, Tensor)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.quantized_lstm_cell.html
   */
  quantizedLstmCell(input: Tensor, options: { hx: readonly Tensor[]; wIh: Tensor; wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): [Tensor, Tensor];
  quantizedLstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): [Tensor, Tensor];
  /**
   * `aten::quantized_max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.quantized_max_pool1d.html
   */
  quantizedMaxPool1d(input: Tensor, options: { kernelSize: IntOrInts; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean }): Tensor;
  quantizedMaxPool1d(input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | QuantizedMaxPool1dOptions, padding?: IntOrInts | QuantizedMaxPool1dOptions, dilation?: IntOrInts | QuantizedMaxPool1dOptions, ceilMode?: boolean | QuantizedMaxPool1dOptions, options?: QuantizedMaxPool1dOptions): Tensor;
  /**
   * `aten::quantized_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.quantized_max_pool2d.html
   */
  quantizedMaxPool2d(input: Tensor, options: { kernelSize: IntOrInts; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean }): Tensor;
  quantizedMaxPool2d(input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | QuantizedMaxPool2dOptions, padding?: IntOrInts | QuantizedMaxPool2dOptions, dilation?: IntOrInts | QuantizedMaxPool2dOptions, ceilMode?: boolean | QuantizedMaxPool2dOptions, options?: QuantizedMaxPool2dOptions): Tensor;
  /**
   * `aten::quantized_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.quantized_max_pool3d.html
   */
  quantizedMaxPool3d(input: Tensor, options: { kernelSize: IntOrInts; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean }): Tensor;
  quantizedMaxPool3d(input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | QuantizedMaxPool3dOptions, padding?: IntOrInts | QuantizedMaxPool3dOptions, dilation?: IntOrInts | QuantizedMaxPool3dOptions, ceilMode?: boolean | QuantizedMaxPool3dOptions, options?: QuantizedMaxPool3dOptions): Tensor;
  /**
   * `aten::quantized_rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.quantized_rnn_relu_cell.html
   */
  quantizedRnnReluCell(input: Tensor, options: { hx: Tensor; wIh: Tensor; wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  quantizedRnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): Tensor;
  /**
   * `aten::quantized_rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.quantized_rnn_tanh_cell.html
   */
  quantizedRnnTanhCell(input: Tensor, options: { hx: Tensor; wIh: Tensor; wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  quantizedRnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): Tensor;
  /**
   * `aten::rad2deg(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.rad2deg.html
   */
  rad2deg(input: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::rad2deg_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.rad2deg_.html
   */
  rad2deg_(input: Tensor): Tensor;
  /**
   * `aten::range(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.range.html
   */
  range(options: FactoryOptions & { start: Scalar; end: Scalar; out?: Tensor | null }): Tensor;
  range(start: Scalar, end: Scalar, options?: FactoryOptions & { out?: Tensor | null }): Tensor;
  /** `aten::range.step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  range(options: FactoryOptions & { start: Scalar; end: Scalar; step?: Scalar; out?: Tensor | null }): Tensor;
  range(start: Scalar, end: Scalar, step?: Scalar | RangeOptions, options?: RangeOptions): Tensor;
  /**
   * `aten::ravel(Tensor(a) self) -> Tensor(a)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.ravel.html
   */
  ravel(input: Tensor): Tensor;
  /**
   * `aten::real(Tensor(a) self) -> Tensor(a)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.real.html
   */
  real(input: Tensor): Tensor;
  /**
   * `aten::renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.renorm.html
   */
  renorm(input: Tensor, options: { p: Scalar; dim: Int; maxnorm: Scalar; out?: Tensor | null }): Tensor;
  renorm(input: Tensor, p: Scalar, dim: Int, maxnorm: Scalar, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::resize_as_(Tensor(a!) self, Tensor the_template, *, MemoryFormat? memory_format=None) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.resize_as_.html
   */
  resizeAs_(input: Tensor, options: { theTemplate: Tensor; memoryFormat?: MemoryFormat | null }): Tensor;
  resizeAs_(input: Tensor, theTemplate: Tensor, options?: { memoryFormat?: MemoryFormat | null }): Tensor;
  /**
   * `aten::resize_as_sparse_(Tensor(a!) self, Tensor the_template) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.resize_as_sparse_.html
   */
  resizeAsSparse_(input: Tensor, options: { theTemplate: Tensor }): Tensor;
  resizeAsSparse_(input: Tensor, theTemplate: Tensor): Tensor;
  /**
   * `aten::resolve_conj(Tensor(a) self) -> Tensor(a)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.resolve_conj.html
   */
  resolveConj(input: Tensor): Tensor;
  /**
   * `aten::resolve_neg(Tensor(a) self) -> Tensor(a)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.resolve_neg.html
   */
  resolveNeg(input: Tensor): Tensor;
  /**
   * `aten::rms_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, float? eps=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.rms_norm.html
   */
  rmsNorm(input: Tensor, options: { normalizedShape: Ints; weight?: Tensor | null; eps?: number | null }): Tensor;
  rmsNorm(input: Tensor, normalizedShape: Ints, weight?: Tensor | null | RmsNormOptions, eps?: number | null | RmsNormOptions, options?: RmsNormOptions): Tensor;
  /**
   * `aten::rnn_relu.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.rnn_relu.html
   */
  rnnRelu(options: { data: Tensor; batchSizes: Tensor; hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: Int; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  rnnRelu(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor];
  /** `aten::rnn_relu.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)` */
  rnnRelu(input: Tensor, options: { hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: Int; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
  rnnRelu(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor];
  /**
   * `aten::rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.rnn_relu_cell.html
   */
  rnnReluCell(input: Tensor, options: { hx: Tensor; wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor;
  rnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh?: Tensor | null | RnnReluCellOptions, bHh?: Tensor | null | RnnReluCellOptions, options?: RnnReluCellOptions): Tensor;
  /**
   * `aten::rnn_tanh.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.rnn_tanh.html
   */
  rnnTanh(options: { data: Tensor; batchSizes: Tensor; hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: Int; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  rnnTanh(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor];
  /** `aten::rnn_tanh.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)` */
  rnnTanh(input: Tensor, options: { hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: Int; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
  rnnTanh(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor];
  /**
   * `aten::rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.rnn_tanh_cell.html
   */
  rnnTanhCell(input: Tensor, options: { hx: Tensor; wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor;
  rnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh?: Tensor | null | RnnTanhCellOptions, bHh?: Tensor | null | RnnTanhCellOptions, options?: RnnTanhCellOptions): Tensor;
  /**
   * `aten::round_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.round_.html
   */
  round_(input: Tensor): Tensor;
  /** `aten::round_.decimals(Tensor(a!) self, *, int decimals) -> Tensor(a!)` */
  round_(input: Tensor, options: { decimals: Int }): Tensor;
  /**
   * `aten::row_indices_copy(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.row_indices_copy.html
   */
  rowIndicesCopy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::row_stack(Tensor[] tensors) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.row_stack.html
   */
  rowStack(options: { tensors: readonly Tensor[]; out?: Tensor | null }): Tensor;
  rowStack(tensors: readonly Tensor[], options?: { out?: Tensor | null }): Tensor;
  rowStack(...tensors: Tensor[] | [...Tensor[], { out?: Tensor | null }]): Tensor;
  /**
   * `aten::rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.rrelu.html
   */
  rrelu(input: Operand, lower?: Scalar | RreluOptions, upper?: Scalar | RreluOptions, training?: boolean | RreluOptions, generator?: Generator | null | RreluOptions, options?: RreluOptions): Tensor;
  /**
   * `aten::rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.rrelu_.html
   */
  rrelu_(input: Tensor, lower?: Scalar | RreluInPlaceOptions, upper?: Scalar | RreluInPlaceOptions, training?: boolean | RreluInPlaceOptions, generator?: Generator | null | RreluInPlaceOptions, options?: RreluInPlaceOptions): Tensor;
  /**
   * `aten::rsub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.rsub.html
   */
  rsub(input: Operand, options: { other: Operand; alpha?: Scalar }): Tensor;
  rsub(input: Operand, other: Operand, options?: { alpha?: Scalar }): Tensor;
  /** `aten::rsub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor` */
  rsub(input: Operand, options: { other: Scalar; alpha?: Scalar }): Tensor;
  rsub(input: Operand, other: Scalar, alpha?: Scalar | RsubOptions, options?: RsubOptions): Tensor;
  /**
   * `aten::scalar_tensor(Scalar s, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.scalar_tensor.html
   */
  scalarTensor(options: FactoryOptions & { s: Scalar }): Tensor;
  scalarTensor(s: Scalar, options?: FactoryOptions): Tensor;
  /**
   * `aten::segment_reduce(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int axis=0, bool unsafe=False, Scalar? initial=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.segment_reduce.html
   */
  segmentReduce(options: { data: Tensor; reduce: string; lengths?: Tensor | null; indices?: Tensor | null; offsets?: Tensor | null; axis?: Int; unsafe?: boolean; initial?: Scalar | null }): Tensor;
  segmentReduce(data: Tensor, reduce: string, options?: { lengths?: Tensor | null; indices?: Tensor | null; offsets?: Tensor | null; axis?: Int; unsafe?: boolean; initial?: Scalar | null }): Tensor;
  /**
   * `aten::select_copy.int(Tensor self, int dim, SymInt index) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.select_copy.html
   */
  selectCopy(input: Tensor, options: { dim: Int; index: Int; out?: Tensor | null }): Tensor;
  selectCopy(input: Tensor, dim: Int, index: Int, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::select_scatter(Tensor self, Tensor src, int dim, SymInt index) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.select_scatter.html
   */
  selectScatter(input: Tensor, options: { src: Tensor; dim: Int; index: Int }): Tensor;
  selectScatter(input: Tensor, src: Tensor, dim: Int, index: Int): Tensor;
  /**
   * `aten::selu_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.selu_.html
   */
  selu_(input: Tensor): Tensor;
  /**
   * `aten::sgn(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sgn.html
   */
  sgn(input: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::signbit(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.signbit.html
   */
  signbit(input: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::sinc(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sinc.html
   */
  sinc(input: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::sinc_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sinc_.html
   */
  sinc_(input: Tensor): Tensor;
  /**
   * `aten::sinh_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sinh_.html
   */
  sinh_(input: Tensor): Tensor;
  /**
   * `aten::slice_copy.Tensor(Tensor self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.slice_copy.html
   */
  sliceCopy(input: Tensor, dim?: Int | SliceCopyOptions, start?: Int | null | SliceCopyOptions, end?: Int | null | SliceCopyOptions, step?: Int | SliceCopyOptions, options?: SliceCopyOptions): Tensor;
  /**
   * `aten::slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.slice_inverse.html
   */
  sliceInverse(input: Tensor, options: { src: Tensor; dim?: Int; start?: Int | null; end?: Int | null; step?: Int }): Tensor;
  sliceInverse(input: Tensor, src: Tensor, dim?: Int | SliceInverseOptions, start?: Int | null | SliceInverseOptions, end?: Int | null | SliceInverseOptions, step?: Int | SliceInverseOptions, options?: SliceInverseOptions): Tensor;
  /**
   * `aten::slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.slice_scatter.html
   */
  sliceScatter(input: Tensor, options: { src: Tensor; dim?: Int; start?: Int | null; end?: Int | null; step?: Int; out?: Tensor | null }): Tensor;
  sliceScatter(input: Tensor, src: Tensor, dim?: Int | SliceScatterOptions, start?: Int | null | SliceScatterOptions, end?: Int | null | SliceScatterOptions, step?: Int | SliceScatterOptions, options?: SliceScatterOptions): Tensor;
  /**
   * `aten::slogdet(Tensor self) -> (Tensor sign, Tensor logabsdet)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.slogdet.html
   */
  slogdet(input: Tensor, options?: { out?: readonly [sign: Tensor, logabsdet: Tensor] | null }): NamedTuple<{ sign: Tensor; logabsdet: Tensor }, [sign: Tensor, logabsdet: Tensor]>;
  /**
   * `aten::smm(Tensor self, Tensor mat2) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.smm.html
   */
  smm(input: Tensor, options: { mat2: Tensor }): Tensor;
  smm(input: Tensor, mat2: Tensor): Tensor;
  /**
   * `aten::split_copy.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.split_copy.html
   */
  splitCopy(input: Tensor, options: { splitSize: Int; dim?: Int; out?: readonly Tensor[] | null }): Tensor[];
  splitCopy(input: Tensor, splitSize: Int, dim?: Int | SplitCopyOptions, options?: SplitCopyOptions): Tensor[];
  /**
   * `aten::split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int dim=0) -> Tensor(a)[]`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.split_with_sizes.html
   */
  splitWithSizes(input: Tensor, options: { splitSizes: Ints; dim?: Int }): Tensor[];
  splitWithSizes(input: Tensor, splitSizes: Ints, dim?: Int | SplitWithSizesOptions, options?: SplitWithSizesOptions): Tensor[];
  /**
   * `aten::split_with_sizes_copy(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.split_with_sizes_copy.html
   */
  splitWithSizesCopy(input: Tensor, options: { splitSizes: Ints; dim?: Int; out?: readonly Tensor[] | null }): Tensor[];
  splitWithSizesCopy(input: Tensor, splitSizes: Ints, dim?: Int | SplitWithSizesCopyOptions, options?: SplitWithSizesCopyOptions): Tensor[];
  /**
   * `aten::squeeze_copy(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.squeeze_copy.html
   */
  squeezeCopy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `aten::squeeze_copy.dim(Tensor self, int dim) -> Tensor` */
  squeezeCopy(input: Tensor, options: { dim: Int; out?: Tensor | null }): Tensor;
  squeezeCopy(input: Tensor, dim: Int, options?: { out?: Tensor | null }): Tensor;
  /** `aten::squeeze_copy.dims(Tensor self, int[] dim) -> Tensor` */
  squeezeCopy(input: Tensor, options: { dim: Ints; out?: Tensor | null }): Tensor;
  squeezeCopy(input: Tensor, dim: Ints, options?: { out?: Tensor | null }): Tensor;
  squeezeCopy(input: Tensor, ...dim: Int[] | [...Int[], { out?: Tensor | null }]): Tensor;
  /**
   * `aten::sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sspaddmm.html
   */
  sspaddmm(input: Tensor, options: { mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  sspaddmm(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  /**
   * `aten::std_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.std_mean.html
   */
  stdMean(input: Tensor, options: { dim: IntOrInts | null; unbiased?: boolean; keepdim?: boolean }): [Tensor, Tensor];
  stdMean(input: Tensor, dim: IntOrInts | null, unbiased?: boolean | StdMeanOptions, keepdim?: boolean | StdMeanOptions, options?: StdMeanOptions): [Tensor, Tensor];
  /** `aten::std_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)` */
  stdMean(input: Tensor, dim?: IntOrInts | null | StdMeanOptions2, options?: StdMeanOptions2): [Tensor, Tensor];
  stdMean(input: Tensor, ...dim: Int[] | [...Int[], { correction?: Scalar | null; keepdim?: boolean }]): [Tensor, Tensor];
  /** `aten::std_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)` */
  stdMean(input: Tensor, unbiased?: boolean | StdMeanOptions3, options?: StdMeanOptions3): [Tensor, Tensor];
  /**
   * `aten::subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.subtract.html
   */
  subtract(input: Operand, options: { other: Operand; alpha?: Scalar; out?: Tensor | null }): Tensor;
  subtract(input: Operand, other: Operand, options?: { alpha?: Scalar; out?: Tensor | null }): Tensor;
  /** `aten::subtract.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor` */
  subtract(input: Operand, options: { other: Scalar; alpha?: Scalar }): Tensor;
  subtract(input: Operand, other: Scalar, alpha?: Scalar | SubtractOptions, options?: SubtractOptions): Tensor;
  /**
   * `aten::svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.svd.html
   */
  svd(input: Tensor, some?: boolean | SvdOptions, computeUv?: boolean | SvdOptions, options?: SvdOptions): NamedTuple<{ U: Tensor; S: Tensor; V: Tensor }, [U: Tensor, S: Tensor, V: Tensor]>;
  /**
   * `aten::swapdims(Tensor(a) self, int dim0, int dim1) -> Tensor(a)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.swapdims.html
   */
  swapdims(input: Tensor, options: { dim0: Int; dim1: Int }): Tensor;
  swapdims(input: Tensor, dim0: Int, dim1: Int): Tensor;
  /**
   * `aten::sym_constrain_range(Scalar size, *, int? min=None, int? max=None) -> ()`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sym_constrain_range.html
   */
  symConstrainRange(options: { size: Scalar; min?: Int | null; max?: Int | null }): void;
  symConstrainRange(size: Scalar, options?: { min?: Int | null; max?: Int | null }): void;
  /**
   * `aten::sym_constrain_range_for_size(Scalar size, *, int? min=None, int? max=None) -> ()`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.sym_constrain_range_for_size.html
   */
  symConstrainRangeForSize(options: { size: Scalar; min?: Int | null; max?: Int | null }): void;
  symConstrainRangeForSize(size: Scalar, options?: { min?: Int | null; max?: Int | null }): void;
  /**
   * `aten::t_copy(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.t_copy.html
   */
  tCopy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.take_along_dim.html
   */
  takeAlongDim(input: Tensor, options: { indices: Tensor; dim?: Int | null; out?: Tensor | null }): Tensor;
  takeAlongDim(input: Tensor, indices: Tensor, dim?: Int | null | TakeAlongDimOptions, options?: TakeAlongDimOptions): Tensor;
  /**
   * `aten::tan_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.tan_.html
   */
  tan_(input: Tensor): Tensor;
  /**
   * `aten::tensor_split.indices(Tensor(a -> *) self, SymInt[] indices, int dim=0) -> Tensor(a)[]`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.tensor_split.html
   */
  tensorSplit(input: Tensor, options: { indices: Ints; dim?: Int }): Tensor[];
  tensorSplit(input: Tensor, indices: Ints, dim?: Int | TensorSplitOptions, options?: TensorSplitOptions): Tensor[];
  /** `aten::tensor_split.tensor_indices_or_sections(Tensor(a -> *) self, Tensor tensor_indices_or_sections, int dim=0) -> Tensor(a)[]` */
  tensorSplit(input: Tensor, options: { tensorIndicesOrSections: Tensor; dim?: Int }): Tensor[];
  tensorSplit(input: Tensor, tensorIndicesOrSections: Tensor, dim?: Int | TensorSplitOptions2, options?: TensorSplitOptions2): Tensor[];
  /** `aten::tensor_split.sections(Tensor(a -> *) self, SymInt sections, int dim=0) -> Tensor(a)[]` */
  tensorSplit(input: Tensor, options: { sections: Int; dim?: Int }): Tensor[];
  tensorSplit(input: Tensor, sections: Int, dim?: Int | TensorSplitOptions3, options?: TensorSplitOptions3): Tensor[];
  /**
   * `aten::threshold(Tensor self, Scalar threshold, Scalar value) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.threshold.html
   */
  threshold(input: Operand, options: { threshold: Scalar; value: Scalar; out?: Tensor | null }): Tensor;
  threshold(input: Operand, threshold: Scalar, value: Scalar, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::threshold_(Tensor(a!) self, Scalar threshold, Scalar value) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.threshold_.html
   */
  threshold_(input: Tensor, options: { threshold: Scalar; value: Scalar }): Tensor;
  threshold_(input: Tensor, threshold: Scalar, value: Scalar): Tensor;
  /**
   * `aten::transpose_copy.int(Tensor self, int dim0, int dim1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.transpose_copy.html
   */
  transposeCopy(input: Tensor, options: { dim0: Int; dim1: Int; out?: Tensor | null }): Tensor;
  transposeCopy(input: Tensor, dim0: Int, dim1: Int, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.trapezoid.html
   */
  trapezoid(options: { y: Tensor; x: Tensor; dim?: Int }): Tensor;
  trapezoid(y: Tensor, x: Tensor, options?: { dim?: Int }): Tensor;
  /** `aten::trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor` */
  trapezoid(options: { y: Tensor; dx?: Scalar; dim?: Int }): Tensor;
  trapezoid(y: Tensor, options?: { dx?: Scalar; dim?: Int }): Tensor;
  /**
   * `aten::trapz.dx(Tensor y, *, float dx=1., int dim=-1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.trapz.html
   */
  trapz(options: { y: Tensor; dx?: number; dim?: Int }): Tensor;
  trapz(y: Tensor, options?: { dx?: number; dim?: Int }): Tensor;
  /** `aten::trapz.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor` */
  trapz(options: { y: Tensor; x: Tensor; dim?: Int }): Tensor;
  trapz(y: Tensor, x: Tensor, options?: { dim?: Int }): Tensor;
  /**
   * `aten::triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.triangular_solve.html
   */
  triangularSolve(input: Tensor, options: { A: Tensor; upper?: boolean; transpose?: boolean; unitriangular?: boolean; out?: readonly [X: Tensor, M: Tensor] | null }): NamedTuple<{ solution: Tensor; clonedCoefficient: Tensor }, [solution: Tensor, clonedCoefficient: Tensor]>;
  triangularSolve(input: Tensor, A: Tensor, upper?: boolean | TriangularSolveOptions, transpose?: boolean | TriangularSolveOptions, unitriangular?: boolean | TriangularSolveOptions, options?: TriangularSolveOptions): NamedTuple<{ solution: Tensor; clonedCoefficient: Tensor }, [solution: Tensor, clonedCoefficient: Tensor]>;
  /**
   * `aten::triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1., float p=2., float eps=9.9999999999999995e-07, bool swap=False, int reduction=1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.triplet_margin_loss.html
   */
  tripletMarginLoss(options: { anchor: Tensor; positive: Tensor; negative: Tensor; margin?: number; p?: number; eps?: number; swap?: boolean; reduction?: ReductionMode }): Tensor;
  tripletMarginLoss(anchor: Tensor, positive: Tensor, negative: Tensor, margin?: number | TripletMarginLossOptions, p?: number | TripletMarginLossOptions, eps?: number | TripletMarginLossOptions, swap?: boolean | TripletMarginLossOptions, reduction?: ReductionMode | TripletMarginLossOptions, options?: TripletMarginLossOptions): Tensor;
  /**
   * `aten::true_divide.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.true_divide.html
   */
  trueDivide(input: Operand, options: { other: Operand; out?: Tensor | null }): Tensor;
  trueDivide(input: Operand, other: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::true_divide.Scalar(Tensor self, Scalar other) -> Tensor` */
  trueDivide(input: Operand, options: { other: Scalar }): Tensor;
  trueDivide(input: Operand, other: Scalar): Tensor;
  /**
   * `aten::unbind_copy.int(Tensor self, int dim=0) -> Tensor[]`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.unbind_copy.html
   */
  unbindCopy(input: Tensor, dim?: Int | UnbindCopyOptions, options?: UnbindCopyOptions): Tensor[];
  /**
   * `aten::unfold_copy(Tensor self, int dimension, int size, int step) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.unfold_copy.html
   */
  unfoldCopy(input: Tensor, options: { dimension: Int; size: Int; step: Int; out?: Tensor | null }): Tensor;
  unfoldCopy(input: Tensor, dimension: Int, size: Int, step: Int, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::unique_dim(Tensor self, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.unique_dim.html
   */
  uniqueDim(input: Tensor, options: { dim: Int; sorted?: boolean; returnInverse?: boolean; returnCounts?: boolean }): [Tensor, Tensor, Tensor];
  uniqueDim(input: Tensor, dim: Int, sorted?: boolean | UniqueDimOptions, returnInverse?: boolean | UniqueDimOptions, returnCounts?: boolean | UniqueDimOptions, options?: UniqueDimOptions): [Tensor, Tensor, Tensor];
  /**
   * `aten::unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.unsafe_chunk.html
   */
  unsafeChunk(input: Tensor, options: { chunks: Int; dim?: Int }): Tensor[];
  unsafeChunk(input: Tensor, chunks: Int, dim?: Int | UnsafeChunkOptions, options?: UnsafeChunkOptions): Tensor[];
  /**
   * `aten::unsafe_split.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.unsafe_split.html
   */
  unsafeSplit(input: Tensor, options: { splitSize: Int; dim?: Int }): Tensor[];
  unsafeSplit(input: Tensor, splitSize: Int, dim?: Int | UnsafeSplitOptions, options?: UnsafeSplitOptions): Tensor[];
  /**
   * `aten::unsafe_split_with_sizes(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.unsafe_split_with_sizes.html
   */
  unsafeSplitWithSizes(input: Tensor, options: { splitSizes: Ints; dim?: Int }): Tensor[];
  unsafeSplitWithSizes(input: Tensor, splitSizes: Ints, dim?: Int | UnsafeSplitWithSizesOptions, options?: UnsafeSplitWithSizesOptions): Tensor[];
  /**
   * `aten::unsqueeze_copy(Tensor self, int dim) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.unsqueeze_copy.html
   */
  unsqueezeCopy(input: Tensor, options: { dim: Int; out?: Tensor | null }): Tensor;
  unsqueezeCopy(input: Tensor, dim: Int, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::values_copy(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.values_copy.html
   */
  valuesCopy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::vander(Tensor x, int? N=None, bool increasing=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.vander.html
   */
  vander(options: { x: Tensor; N?: Int | null; increasing?: boolean }): Tensor;
  vander(x: Tensor, N?: Int | null | VanderOptions, increasing?: boolean | VanderOptions, options?: VanderOptions): Tensor;
  /**
   * `aten::var_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.var_mean.html
   */
  varMean(input: Tensor, options: { dim: IntOrInts | null; unbiased?: boolean; keepdim?: boolean }): [Tensor, Tensor];
  varMean(input: Tensor, dim: IntOrInts | null, unbiased?: boolean | VarMeanOptions, keepdim?: boolean | VarMeanOptions, options?: VarMeanOptions): [Tensor, Tensor];
  /** `aten::var_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)` */
  varMean(input: Tensor, dim?: IntOrInts | null | VarMeanOptions2, options?: VarMeanOptions2): [Tensor, Tensor];
  varMean(input: Tensor, ...dim: Int[] | [...Int[], { correction?: Scalar | null; keepdim?: boolean }]): [Tensor, Tensor];
  /** `aten::var_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)` */
  varMean(input: Tensor, unbiased?: boolean | VarMeanOptions3, options?: VarMeanOptions3): [Tensor, Tensor];
  /**
   * `aten::vdot(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.vdot.html
   */
  vdot(input: Tensor, options: { other: Tensor; out?: Tensor | null }): Tensor;
  vdot(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::view_as_complex(Tensor(a) self) -> Tensor(a)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.view_as_complex.html
   */
  viewAsComplex(input: Tensor): Tensor;
  /**
   * `aten::view_as_complex_copy(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.view_as_complex_copy.html
   */
  viewAsComplexCopy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::view_as_real(Tensor(a) self) -> Tensor(a)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.view_as_real.html
   */
  viewAsReal(input: Tensor): Tensor;
  /**
   * `aten::view_as_real_copy(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.view_as_real_copy.html
   */
  viewAsRealCopy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::view_copy.dtype(Tensor self, ScalarType dtype) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.view_copy.html
   */
  viewCopy(input: Tensor, options: { dtype: DTypeName; out?: Tensor | null }): Tensor;
  viewCopy(input: Tensor, dtype: DTypeName, options?: { out?: Tensor | null }): Tensor;
  /** `aten::view_copy(Tensor self, SymInt[] size) -> Tensor` */
  viewCopy(input: Tensor, options: { size: Ints; out?: Tensor | null }): Tensor;
  viewCopy(input: Tensor, size: Ints, options?: { out?: Tensor | null }): Tensor;
  viewCopy(input: Tensor, ...size: Int[] | [...Int[], { out?: Tensor | null }]): Tensor;
  /**
   * `aten::vsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.vsplit.html
   */
  vsplit(input: Tensor, options: { sections: Int }): Tensor[];
  vsplit(input: Tensor, sections: Int): Tensor[];
  /** `aten::vsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]` */
  vsplit(input: Tensor, options: { indices: Ints }): Tensor[];
  vsplit(input: Tensor, indices: Ints): Tensor[];
  vsplit(input: Tensor, ...indices: Int[]): Tensor[];
  /**
   * `aten::xlogy.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.xlogy.html
   */
  xlogy(input: Operand, options: { other: Operand; out?: Tensor | null }): Tensor;
  xlogy(input: Operand, other: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::xlogy.Scalar_Self(Scalar self, Tensor other) -> Tensor` */
  xlogy(input: Scalar, options: { other: Operand; out?: Tensor | null }): Tensor;
  xlogy(input: Scalar, other: Operand, options?: { out?: Tensor | null }): Tensor;
  /** `aten::xlogy.Scalar_Other(Tensor self, Scalar other) -> Tensor` */
  xlogy(input: Operand, options: { other: Scalar; out?: Tensor | null }): Tensor;
  xlogy(input: Operand, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::xlogy_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.xlogy_.html
   */
  xlogy_(input: Tensor, options: { other: Operand }): Tensor;
  xlogy_(input: Tensor, other: Operand): Tensor;
  /** `aten::xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  xlogy_(input: Tensor, options: { other: Scalar }): Tensor;
  xlogy_(input: Tensor, other: Scalar): Tensor;
}

export const absolute: Functions['absolute'] = define('absolute', '/out');
export const acos_: Functions['acos_'] = define('acos_', '', true);
export const acosh_: Functions['acosh_'] = define('acosh_', '', true);
export const adaptiveAvgPool1d: Functions['adaptiveAvgPool1d'] = define('adaptive_avg_pool1d', '');
export const adaptiveMaxPool1d: Functions['adaptiveMaxPool1d'] = define('adaptive_max_pool1d', '');
export const addbmm: Functions['addbmm'] = define('addbmm', '/out');
export const addmv: Functions['addmv'] = define('addmv', '/out');
export const addmv_: Functions['addmv_'] = define('addmv_', '');
export const addr: Functions['addr'] = define('addr', '/out');
export const adjoint: Functions['adjoint'] = define('adjoint', '');
export const affineGridGenerator: Functions['affineGridGenerator'] = define('affine_grid_generator', '');
export const aliasCopy: Functions['aliasCopy'] = define('alias_copy', '/out');
export const alphaDropout: Functions['alphaDropout'] = define('alpha_dropout', '');
export const alphaDropout_: Functions['alphaDropout_'] = define('alpha_dropout_', '');
export const aminmax: Functions['aminmax'] = define('aminmax', '/out');
export const angle: Functions['angle'] = define('angle', '/out', true);
export const arccos: Functions['arccos'] = define('arccos', '/out');
export const arccos_: Functions['arccos_'] = define('arccos_', '');
export const arccosh: Functions['arccosh'] = define('arccosh', '/out');
export const arccosh_: Functions['arccosh_'] = define('arccosh_', '');
export const arcsin: Functions['arcsin'] = define('arcsin', '/out');
export const arcsin_: Functions['arcsin_'] = define('arcsin_', '');
export const arcsinh: Functions['arcsinh'] = define('arcsinh', '/out');
export const arcsinh_: Functions['arcsinh_'] = define('arcsinh_', '');
export const arctan: Functions['arctan'] = define('arctan', '/out');
export const arctan2: Functions['arctan2'] = define('arctan2', '/out', true);
export const arctan_: Functions['arctan_'] = define('arctan_', '');
export const arctanh: Functions['arctanh'] = define('arctanh', '/out');
export const arctanh_: Functions['arctanh_'] = define('arctanh_', '');
export const argwhere: Functions['argwhere'] = define('argwhere', '');
export const asStrided: Functions['asStrided'] = define('as_strided', '');
export const asStrided_: Functions['asStrided_'] = define('as_strided_', '');
export const asStridedCopy: Functions['asStridedCopy'] = define('as_strided_copy', '/out');
export const asStridedScatter: Functions['asStridedScatter'] = define('as_strided_scatter', '');
export const asin_: Functions['asin_'] = define('asin_', '', true);
export const asinh_: Functions['asinh_'] = define('asinh_', '', true);
export const atan_: Functions['atan_'] = define('atan_', '', true);
export const atanh_: Functions['atanh_'] = define('atanh_', '', true);
export const avgPool1d: Functions['avgPool1d'] = define('avg_pool1d', '');
export const batchNormBackwardElemt: Functions['batchNormBackwardElemt'] = define('batch_norm_backward_elemt', '');
export const batchNormBackwardReduce: Functions['batchNormBackwardReduce'] = define('batch_norm_backward_reduce', '');
export const batchNormElemt: Functions['batchNormElemt'] = define('batch_norm_elemt', '/out');
export const batchNormGatherStats: Functions['batchNormGatherStats'] = define('batch_norm_gather_stats', '');
export const batchNormGatherStatsWithCounts: Functions['batchNormGatherStatsWithCounts'] = define('batch_norm_gather_stats_with_counts', '');
export const batchNormStats: Functions['batchNormStats'] = define('batch_norm_stats', '');
export const batchNormUpdateStats: Functions['batchNormUpdateStats'] = define('batch_norm_update_stats', '');
export const bilinear: Functions['bilinear'] = define('bilinear', '');
export const binomial: Functions['binomial'] = define('binomial', '');
export const bitwiseLeftShift: Functions['bitwiseLeftShift'] = define('bitwise_left_shift', 'Tensor/Tensor_out Scalar_Tensor Tensor_Scalar/Tensor_Scalar_out', true);
export const bitwiseRightShift: Functions['bitwiseRightShift'] = define('bitwise_right_shift', 'Tensor/Tensor_out Scalar_Tensor Tensor_Scalar/Tensor_Scalar_out', true);
export const ccolIndicesCopy: Functions['ccolIndicesCopy'] = define('ccol_indices_copy', '/out');
export const celu_: Functions['celu_'] = define('celu_', '', true);
export const channelShuffle: Functions['channelShuffle'] = define('channel_shuffle', '');
export const cholesky: Functions['cholesky'] = define('cholesky', '/out');
export const choleskyInverse: Functions['choleskyInverse'] = define('cholesky_inverse', '/out');
export const choleskySolve: Functions['choleskySolve'] = define('cholesky_solve', '/out');
export const chooseQparamsOptimized: Functions['chooseQparamsOptimized'] = define('choose_qparams_optimized', '');
export const clampMax: Functions['clampMax'] = define('clamp_max', 'Tensor/Tensor_out /out', true);
export const clampMax_: Functions['clampMax_'] = define('clamp_max_', 'Tensor ', true);
export const clampMin: Functions['clampMin'] = define('clamp_min', 'Tensor/Tensor_out /out', true);
export const clampMin_: Functions['clampMin_'] = define('clamp_min_', 'Tensor ', true);
export const clip: Functions['clip'] = define('clip', 'Tensor/Tensor_out /out', true);
export const clip_: Functions['clip_'] = define('clip_', 'Tensor ', true);
export const colIndicesCopy: Functions['colIndicesCopy'] = define('col_indices_copy', '/out');
export const columnStack: Functions['columnStack'] = define('column_stack', '/out');
export const combinations: Functions['combinations'] = define('combinations', '');
export const complex: Functions['complex'] = define('complex', '/out');
export const concatenate: Functions['concatenate'] = define('concatenate', '/out');
export const conj: Functions['conj'] = define('conj', '');
export const conjPhysical: Functions['conjPhysical'] = define('conj_physical', '/out', true);
export const conjPhysical_: Functions['conjPhysical_'] = define('conj_physical_', '', true);
export const constantPadNd: Functions['constantPadNd'] = define('constant_pad_nd', '');
export const conv3d: Functions['conv3d'] = define('conv3d', ' padding');
export const convTbc: Functions['convTbc'] = define('conv_tbc', '');
export const convTranspose1d: Functions['convTranspose1d'] = define('conv_transpose1d', '');
export const convTranspose2d: Functions['convTranspose2d'] = define('conv_transpose2d', 'input');
export const convTranspose3d: Functions['convTranspose3d'] = define('conv_transpose3d', 'input');
export const convolution: Functions['convolution'] = define('convolution', '');
export const copySparseToSparse_: Functions['copySparseToSparse_'] = define('copy_sparse_to_sparse_', '');
export const copysign: Functions['copysign'] = define('copysign', 'Tensor/out Scalar/Scalar_out', true);
export const corrcoef: Functions['corrcoef'] = define('corrcoef', '');
export const cosh_: Functions['cosh_'] = define('cosh_', '', true);
export const cosineEmbeddingLoss: Functions['cosineEmbeddingLoss'] = define('cosine_embedding_loss', '');
export const cosineSimilarity: Functions['cosineSimilarity'] = define('cosine_similarity', '');
export const cov: Functions['cov'] = define('cov', '');
export const crowIndicesCopy: Functions['crowIndicesCopy'] = define('crow_indices_copy', '/out');
export const ctcLoss: Functions['ctcLoss'] = define('ctc_loss', 'IntList Tensor');
export const cudnnAffineGridGenerator: Functions['cudnnAffineGridGenerator'] = define('cudnn_affine_grid_generator', '');
export const cudnnBatchNorm: Functions['cudnnBatchNorm'] = define('cudnn_batch_norm', '/out');
export const cudnnConvolution: Functions['cudnnConvolution'] = define('cudnn_convolution', '/out');
export const cudnnConvolutionAddRelu: Functions['cudnnConvolutionAddRelu'] = define('cudnn_convolution_add_relu', '');
export const cudnnConvolutionRelu: Functions['cudnnConvolutionRelu'] = define('cudnn_convolution_relu', '');
export const cudnnConvolutionTranspose: Functions['cudnnConvolutionTranspose'] = define('cudnn_convolution_transpose', '');
export const cudnnGridSampler: Functions['cudnnGridSampler'] = define('cudnn_grid_sampler', '');
export const cudnnIsAcceptable: Functions['cudnnIsAcceptable'] = define('cudnn_is_acceptable', '');
export const cumulativeTrapezoid: Functions['cumulativeTrapezoid'] = define('cumulative_trapezoid', 'x dx');
export const deg2rad: Functions['deg2rad'] = define('deg2rad', '/out', true);
export const deg2rad_: Functions['deg2rad_'] = define('deg2rad_', '', true);
export const dequantize: Functions['dequantize'] = define('dequantize', 'self tensors');
export const det: Functions['det'] = define('det', '');
export const detachCopy: Functions['detachCopy'] = define('detach_copy', '/out');
export const diagEmbed: Functions['diagEmbed'] = define('diag_embed', '');
export const diagflat: Functions['diagflat'] = define('diagflat', '');
export const diagonalCopy: Functions['diagonalCopy'] = define('diagonal_copy', '/out');
export const diagonalScatter: Functions['diagonalScatter'] = define('diagonal_scatter', '');
export const diff: Functions['diff'] = define('diff', '/out');
export const digamma: Functions['digamma'] = define('digamma', '/out', true);
export const dist: Functions['dist'] = define('dist', '');
export const divide: Functions['divide'] = define('divide', 'Tensor/out Tensor_mode/out_mode Scalar Scalar_mode', true);
export const dropout_: Functions['dropout_'] = define('dropout_', '');
export const dsplit: Functions['dsplit'] = define('dsplit', 'int array');
export const dstack: Functions['dstack'] = define('dstack', '/out');
export const embeddingBag: Functions['embeddingBag'] = define('embedding_bag', 'padding_idx ');
export const embeddingRenorm_: Functions['embeddingRenorm_'] = define('embedding_renorm_', '');
export const emptyQuantized: Functions['emptyQuantized'] = define('empty_quantized', '');
export const erf_: Functions['erf_'] = define('erf_', '', true);
export const erfc_: Functions['erfc_'] = define('erfc_', '', true);
export const erfinv: Functions['erfinv'] = define('erfinv', '/out', true);
export const exp2_: Functions['exp2_'] = define('exp2_', '', true);
export const expandCopy: Functions['expandCopy'] = define('expand_copy', '/out');
export const expm1_: Functions['expm1_'] = define('expm1_', '', true);
export const fakeQuantizePerChannelAffine: Functions['fakeQuantizePerChannelAffine'] = define('fake_quantize_per_channel_affine', '');
export const fakeQuantizePerTensorAffine: Functions['fakeQuantizePerTensorAffine'] = define('fake_quantize_per_tensor_affine', 'tensor_qparams ');
export const fbgemmLinearFp16Weight: Functions['fbgemmLinearFp16Weight'] = define('fbgemm_linear_fp16_weight', ' out');
export const fbgemmLinearFp16WeightFp32Activation: Functions['fbgemmLinearFp16WeightFp32Activation'] = define('fbgemm_linear_fp16_weight_fp32_activation', ' out');
export const fbgemmLinearInt8Weight: Functions['fbgemmLinearInt8Weight'] = define('fbgemm_linear_int8_weight', '');
export const fbgemmLinearInt8WeightFp32Activation: Functions['fbgemmLinearInt8WeightFp32Activation'] = define('fbgemm_linear_int8_weight_fp32_activation', '');
export const fbgemmLinearQuantizeWeight: Functions['fbgemmLinearQuantizeWeight'] = define('fbgemm_linear_quantize_weight', '');
export const fbgemmPackGemmMatrixFp16: Functions['fbgemmPackGemmMatrixFp16'] = define('fbgemm_pack_gemm_matrix_fp16', '');
export const fbgemmPackQuantizedMatrix: Functions['fbgemmPackQuantizedMatrix'] = define('fbgemm_pack_quantized_matrix', ' KN');
export const featureAlphaDropout: Functions['featureAlphaDropout'] = define('feature_alpha_dropout', '');
export const featureAlphaDropout_: Functions['featureAlphaDropout_'] = define('feature_alpha_dropout_', '');
export const featureDropout: Functions['featureDropout'] = define('feature_dropout', '');
export const featureDropout_: Functions['featureDropout_'] = define('feature_dropout_', '');
export const fix: Functions['fix'] = define('fix', '/out');
export const fix_: Functions['fix_'] = define('fix_', '');
export const fliplr: Functions['fliplr'] = define('fliplr', '');
export const flipud: Functions['flipud'] = define('flipud', '');
export const floatPower: Functions['floatPower'] = define('float_power', 'Tensor_Tensor/Tensor_Tensor_out Scalar/Scalar_out Tensor_Scalar/Tensor_Scalar_out', true);
export const frac_: Functions['frac_'] = define('frac_', '', true);
export const frexp: Functions['frexp'] = define('frexp', 'Tensor/Tensor_out', true);
export const frobeniusNorm: Functions['frobeniusNorm'] = define('frobenius_norm', 'dim/out');
export const fromFile: Functions['fromFile'] = define('from_file', '');
export const fusedMovingAvgObsFakeQuant: Functions['fusedMovingAvgObsFakeQuant'] = define('fused_moving_avg_obs_fake_quant', '');
export const gcd: Functions['gcd'] = define('gcd', '/out', true);
export const gcd_: Functions['gcd_'] = define('gcd_', '');
export const geqrf: Functions['geqrf'] = define('geqrf', '/a');
export const ger: Functions['ger'] = define('ger', '/out');
export const gradient: Functions['gradient'] = define('gradient', 'array scalararray scalarint scalarrayint scalarrayarray tensorarrayint tensorarray');
export const greater: Functions['greater'] = define('greater', 'Tensor/Tensor_out Scalar/Scalar_out', true);
export const greaterEqual: Functions['greaterEqual'] = define('greater_equal', 'Tensor/Tensor_out Scalar/Scalar_out', true);
export const gridSampler: Functions['gridSampler'] = define('grid_sampler', '');
export const gridSampler2d: Functions['gridSampler2d'] = define('grid_sampler_2d', '');
export const gridSampler3d: Functions['gridSampler3d'] = define('grid_sampler_3d', '');
export const gru: Functions['gru'] = define('gru', 'data input');
export const gruCell: Functions['gruCell'] = define('gru_cell', '');
export const hardshrink: Functions['hardshrink'] = define('hardshrink', '/out', true);
export const hashTensor: Functions['hashTensor'] = define('hash_tensor', '/out');
export const heaviside: Functions['heaviside'] = define('heaviside', '/out', true);
export const hingeEmbeddingLoss: Functions['hingeEmbeddingLoss'] = define('hinge_embedding_loss', '');
export const histc: Functions['histc'] = define('histc', '/out');
export const histogram: Functions['histogram'] = define('histogram', 'bins_tensor/bins_tensor_out bin_ct/bin_ct_out');
export const histogramdd: Functions['histogramdd'] = define('histogramdd', 'int_bins  TensorList_bins');
export const hsplit: Functions['hsplit'] = define('hsplit', 'int array');
export const hspmm: Functions['hspmm'] = define('hspmm', '/out');
export const hypot: Functions['hypot'] = define('hypot', '/out', true);
export const i0: Functions['i0'] = define('i0', '/out', true);
export const i0_: Functions['i0_'] = define('i0_', '', true);
export const igamma: Functions['igamma'] = define('igamma', '/out', true);
export const igammac: Functions['igammac'] = define('igammac', '/out', true);
export const imag: Functions['imag'] = define('imag', '');
export const indexCopy: Functions['indexCopy'] = define('index_copy', '/out');
export const indexReduce: Functions['indexReduce'] = define('index_reduce', '/out');
export const indicesCopy: Functions['indicesCopy'] = define('indices_copy', '/out');
export const inner: Functions['inner'] = define('inner', '/out');
export const instanceNorm: Functions['instanceNorm'] = define('instance_norm', '');
export const intRepr: Functions['intRepr'] = define('int_repr', '');
export const inverse: Functions['inverse'] = define('inverse', '/out');
export const isComplex: Functions['isComplex'] = define('is_complex', '');
export const isConj: Functions['isConj'] = define('is_conj', '');
export const isDistributed: Functions['isDistributed'] = define('is_distributed', '');
export const isFloatingPoint: Functions['isFloatingPoint'] = define('is_floating_point', '');
export const isInference: Functions['isInference'] = define('is_inference', '');
export const isNeg: Functions['isNeg'] = define('is_neg', '');
export const isNonzero: Functions['isNonzero'] = define('is_nonzero', '');
export const isSameSize: Functions['isSameSize'] = define('is_same_size', '');
export const isSigned: Functions['isSigned'] = define('is_signed', '');
export const isVulkanAvailable: Functions['isVulkanAvailable'] = define('is_vulkan_available', '');
export const isin: Functions['isin'] = define('isin', 'Tensor_Tensor/Tensor_Tensor_out Scalar_Tensor/Scalar_Tensor_out Tensor_Scalar/Tensor_Scalar_out');
export const isneginf: Functions['isneginf'] = define('isneginf', '/out', true);
export const isposinf: Functions['isposinf'] = define('isposinf', '/out', true);
export const isreal: Functions['isreal'] = define('isreal', '');
export const lcm: Functions['lcm'] = define('lcm', '/out', true);
export const lcm_: Functions['lcm_'] = define('lcm_', '');
export const ldexp: Functions['ldexp'] = define('ldexp', 'Tensor/out', true);
export const ldexp_: Functions['ldexp_'] = define('ldexp_', '', true);
export const less: Functions['less'] = define('less', 'Tensor/Tensor_out Scalar/Scalar_out', true);
export const lessEqual: Functions['lessEqual'] = define('less_equal', 'Tensor/Tensor_out Scalar/Scalar_out', true);
export const lgamma: Functions['lgamma'] = define('lgamma', '/out', true);
export const log10_: Functions['log10_'] = define('log10_', '', true);
export const log1p_: Functions['log1p_'] = define('log1p_', '', true);
export const log2_: Functions['log2_'] = define('log2_', '', true);
export const logaddexp: Functions['logaddexp'] = define('logaddexp', '/out', true);
export const logaddexp2: Functions['logaddexp2'] = define('logaddexp2', '/out', true);
export const logcumsumexp: Functions['logcumsumexp'] = define('logcumsumexp', '/out');
export const logdet: Functions['logdet'] = define('logdet', '');
export const logit: Functions['logit'] = define('logit', '/out', true);
export const logit_: Functions['logit_'] = define('logit_', '', true);
export const lstm: Functions['lstm'] = define('lstm', 'data input');
export const lstmCell: Functions['lstmCell'] = define('lstm_cell', '');
export const luSolve: Functions['luSolve'] = define('lu_solve', '/out');
export const luUnpack: Functions['luUnpack'] = define('lu_unpack', '/out');
export const marginRankingLoss: Functions['marginRankingLoss'] = define('margin_ranking_loss', '');
export const maskedScatter: Functions['maskedScatter'] = define('masked_scatter', '');
export const matrixExp: Functions['matrixExp'] = define('matrix_exp', '');
export const matrixPower: Functions['matrixPower'] = define('matrix_power', '/out');
export const maxPool1d: Functions['maxPool1d'] = define('max_pool1d', '');
export const maxPool1dWithIndices: Functions['maxPool1dWithIndices'] = define('max_pool1d_with_indices', '');
export const maxPool3d: Functions['maxPool3d'] = define('max_pool3d', '');
export const miopenBatchNorm: Functions['miopenBatchNorm'] = define('miopen_batch_norm', '');
export const miopenConvolution: Functions['miopenConvolution'] = define('miopen_convolution', '');
export const miopenConvolutionAddRelu: Functions['miopenConvolutionAddRelu'] = define('miopen_convolution_add_relu', '');
export const miopenConvolutionRelu: Functions['miopenConvolutionRelu'] = define('miopen_convolution_relu', '');
export const miopenConvolutionTranspose: Functions['miopenConvolutionTranspose'] = define('miopen_convolution_transpose', '');
export const miopenCtcLoss: Functions['miopenCtcLoss'] = define('miopen_ctc_loss', ' Tensor');
export const miopenDepthwiseConvolution: Functions['miopenDepthwiseConvolution'] = define('miopen_depthwise_convolution', '');
export const miopenRnn: Functions['miopenRnn'] = define('miopen_rnn', '');
export const mkldnnAdaptiveAvgPool2d: Functions['mkldnnAdaptiveAvgPool2d'] = define('mkldnn_adaptive_avg_pool2d', '/out');
export const mkldnnConvolution: Functions['mkldnnConvolution'] = define('mkldnn_convolution', '');
export const mkldnnLinearBackwardWeights: Functions['mkldnnLinearBackwardWeights'] = define('mkldnn_linear_backward_weights', '');
export const mkldnnMaxPool2d: Functions['mkldnnMaxPool2d'] = define('mkldnn_max_pool2d', '');
export const mkldnnMaxPool3d: Functions['mkldnnMaxPool3d'] = define('mkldnn_max_pool3d', '');
export const mkldnnRnnLayer: Functions['mkldnnRnnLayer'] = define('mkldnn_rnn_layer', '');
export const moveaxis: Functions['moveaxis'] = define('moveaxis', 'int intlist');
export const msort: Functions['msort'] = define('msort', '/out');
export const multiply: Functions['multiply'] = define('multiply', 'Tensor/out Scalar', true);
export const mvlgamma: Functions['mvlgamma'] = define('mvlgamma', '/out', true);
export const nanToNum_: Functions['nanToNum_'] = define('nan_to_num_', '', true);
export const nanmean: Functions['nanmean'] = define('nanmean', '/out');
export const nanmedian: Functions['nanmedian'] = define('nanmedian', ' dim/dim_values');
export const nanquantile: Functions['nanquantile'] = define('nanquantile', '/out scalar/scalar_out');
export const nansum: Functions['nansum'] = define('nansum', '/out');
export const narrowCopy: Functions['narrowCopy'] = define('narrow_copy', '/out');
export const nativeBatchNorm: Functions['nativeBatchNorm'] = define('native_batch_norm', '/out');
export const nativeChannelShuffle: Functions['nativeChannelShuffle'] = define('native_channel_shuffle', '');
export const nativeDropout: Functions['nativeDropout'] = define('native_dropout', '');
export const nativeGroupNorm: Functions['nativeGroupNorm'] = define('native_group_norm', '');
export const nativeLayerNorm: Functions['nativeLayerNorm'] = define('native_layer_norm', '');
export const nativeNorm: Functions['nativeNorm'] = define('native_norm', ' ScalarOpt_dim_dtype');
export const negative: Functions['negative'] = define('negative', '/out');
export const negative_: Functions['negative_'] = define('negative_', '');
export const nextafter: Functions['nextafter'] = define('nextafter', '/out', true);
export const nonzeroStatic: Functions['nonzeroStatic'] = define('nonzero_static', '/out');
export const normExceptDim: Functions['normExceptDim'] = define('norm_except_dim', '');
export const notEqual: Functions['notEqual'] = define('not_equal', 'Tensor/Tensor_out Scalar/Scalar_out', true);
export const nuclearNorm: Functions['nuclearNorm'] = define('nuclear_norm', 'dim/dim_out /out');
export const orgqr: Functions['orgqr'] = define('orgqr', '/out');
export const ormqr: Functions['ormqr'] = define('ormqr', '/out');
export const pairwiseDistance: Functions['pairwiseDistance'] = define('pairwise_distance', '');
export const pdist: Functions['pdist'] = define('pdist', '');
export const permuteCopy: Functions['permuteCopy'] = define('permute_copy', '/out');
export const pinverse: Functions['pinverse'] = define('pinverse', '');
export const pixelShuffle: Functions['pixelShuffle'] = define('pixel_shuffle', '');
export const pixelUnshuffle: Functions['pixelUnshuffle'] = define('pixel_unshuffle', '');
export const poissonNllLoss: Functions['poissonNllLoss'] = define('poisson_nll_loss', '');
export const polar: Functions['polar'] = define('polar', '/out');
export const polygamma: Functions['polygamma'] = define('polygamma', '/out', true);
export const positive: Functions['positive'] = define('positive', '', true);
export const put: Functions['put'] = define('put', '');
export const qPerChannelAxis: Functions['qPerChannelAxis'] = define('q_per_channel_axis', '');
export const qPerChannelScales: Functions['qPerChannelScales'] = define('q_per_channel_scales', '');
export const qPerChannelZeroPoints: Functions['qPerChannelZeroPoints'] = define('q_per_channel_zero_points', '');
export const qScale: Functions['qScale'] = define('q_scale', '');
export const qZeroPoint: Functions['qZeroPoint'] = define('q_zero_point', '');
export const qr: Functions['qr'] = define('qr', '/Q');
export const quantizePerChannel: Functions['quantizePerChannel'] = define('quantize_per_channel', '');
export const quantizePerTensor: Functions['quantizePerTensor'] = define('quantize_per_tensor', 'tensor_qparams  tensors');
export const quantizePerTensorDynamic: Functions['quantizePerTensorDynamic'] = define('quantize_per_tensor_dynamic', '');
export const quantizedBatchNorm: Functions['quantizedBatchNorm'] = define('quantized_batch_norm', '');
export const quantizedGruCell: Functions['quantizedGruCell'] = define('quantized_gru_cell', '');
export const quantizedLstmCell: Functions['quantizedLstmCell'] = define('quantized_lstm_cell', '');
export const quantizedMaxPool1d: Functions['quantizedMaxPool1d'] = define('quantized_max_pool1d', '');
export const quantizedMaxPool2d: Functions['quantizedMaxPool2d'] = define('quantized_max_pool2d', '');
export const quantizedMaxPool3d: Functions['quantizedMaxPool3d'] = define('quantized_max_pool3d', '');
export const quantizedRnnReluCell: Functions['quantizedRnnReluCell'] = define('quantized_rnn_relu_cell', '');
export const quantizedRnnTanhCell: Functions['quantizedRnnTanhCell'] = define('quantized_rnn_tanh_cell', '');
export const rad2deg: Functions['rad2deg'] = define('rad2deg', '/out', true);
export const rad2deg_: Functions['rad2deg_'] = define('rad2deg_', '', true);
export const range: Functions['range'] = define('range', '/out_ step/out');
export const ravel: Functions['ravel'] = define('ravel', '');
export const real: Functions['real'] = define('real', '');
export const renorm: Functions['renorm'] = define('renorm', '/out');
export const resizeAs_: Functions['resizeAs_'] = define('resize_as_', '');
export const resizeAsSparse_: Functions['resizeAsSparse_'] = define('resize_as_sparse_', '');
export const resolveConj: Functions['resolveConj'] = define('resolve_conj', '');
export const resolveNeg: Functions['resolveNeg'] = define('resolve_neg', '');
export const rmsNorm: Functions['rmsNorm'] = define('rms_norm', '');
export const rnnRelu: Functions['rnnRelu'] = define('rnn_relu', 'data input');
export const rnnReluCell: Functions['rnnReluCell'] = define('rnn_relu_cell', '');
export const rnnTanh: Functions['rnnTanh'] = define('rnn_tanh', 'data input');
export const rnnTanhCell: Functions['rnnTanhCell'] = define('rnn_tanh_cell', '');
export const round_: Functions['round_'] = define('round_', ' decimals', true);
export const rowIndicesCopy: Functions['rowIndicesCopy'] = define('row_indices_copy', '/out');
export const rowStack: Functions['rowStack'] = define('row_stack', '/out');
export const rrelu: Functions['rrelu'] = define('rrelu', '', true);
export const rrelu_: Functions['rrelu_'] = define('rrelu_', '');
export const rsub: Functions['rsub'] = define('rsub', 'Tensor Scalar', true);
export const scalarTensor: Functions['scalarTensor'] = define('scalar_tensor', '');
export const segmentReduce: Functions['segmentReduce'] = define('segment_reduce', '');
export const selectCopy: Functions['selectCopy'] = define('select_copy', 'int/int_out');
export const selectScatter: Functions['selectScatter'] = define('select_scatter', '');
export const selu_: Functions['selu_'] = define('selu_', '', true);
export const sgn: Functions['sgn'] = define('sgn', '/out', true);
export const signbit: Functions['signbit'] = define('signbit', '/out', true);
export const sinc: Functions['sinc'] = define('sinc', '/out', true);
export const sinc_: Functions['sinc_'] = define('sinc_', '', true);
export const sinh_: Functions['sinh_'] = define('sinh_', '', true);
export const sliceCopy: Functions['sliceCopy'] = define('slice_copy', 'Tensor/Tensor_out');
export const sliceInverse: Functions['sliceInverse'] = define('slice_inverse', '');
export const sliceScatter: Functions['sliceScatter'] = define('slice_scatter', '/out');
export const slogdet: Functions['slogdet'] = define('slogdet', '/out');
export const smm: Functions['smm'] = define('smm', '');
export const splitCopy: Functions['splitCopy'] = define('split_copy', 'Tensor/Tensor_out');
export const splitWithSizes: Functions['splitWithSizes'] = define('split_with_sizes', '');
export const splitWithSizesCopy: Functions['splitWithSizesCopy'] = define('split_with_sizes_copy', '/out');
export const squeezeCopy: Functions['squeezeCopy'] = define('squeeze_copy', '/out dim/dim_out dims/dims_out');
export const sspaddmm: Functions['sspaddmm'] = define('sspaddmm', '/out');
export const stdMean: Functions['stdMean'] = define('std_mean', 'dim correction ');
export const subtract: Functions['subtract'] = define('subtract', 'Tensor/out Scalar', true);
export const svd: Functions['svd'] = define('svd', '/U');
export const swapdims: Functions['swapdims'] = define('swapdims', '');
export const symConstrainRange: Functions['symConstrainRange'] = define('sym_constrain_range', '');
export const symConstrainRangeForSize: Functions['symConstrainRangeForSize'] = define('sym_constrain_range_for_size', '');
export const tCopy: Functions['tCopy'] = define('t_copy', '/out');
export const takeAlongDim: Functions['takeAlongDim'] = define('take_along_dim', '/out');
export const tan_: Functions['tan_'] = define('tan_', '', true);
export const tensorSplit: Functions['tensorSplit'] = define('tensor_split', 'indices tensor_indices_or_sections sections');
export const threshold: Functions['threshold'] = define('threshold', '/out', true);
export const threshold_: Functions['threshold_'] = define('threshold_', '');
export const transposeCopy: Functions['transposeCopy'] = define('transpose_copy', 'int/int_out');
export const trapezoid: Functions['trapezoid'] = define('trapezoid', 'x dx');
export const trapz: Functions['trapz'] = define('trapz', 'dx x');
export const triangularSolve: Functions['triangularSolve'] = define('triangular_solve', '/X');
export const tripletMarginLoss: Functions['tripletMarginLoss'] = define('triplet_margin_loss', '');
export const trueDivide: Functions['trueDivide'] = define('true_divide', 'Tensor/out Scalar', true);
export const unbindCopy: Functions['unbindCopy'] = define('unbind_copy', 'int/int_out');
export const unfoldCopy: Functions['unfoldCopy'] = define('unfold_copy', '/out');
export const uniqueDim: Functions['uniqueDim'] = define('unique_dim', '');
export const unsafeChunk: Functions['unsafeChunk'] = define('unsafe_chunk', '');
export const unsafeSplit: Functions['unsafeSplit'] = define('unsafe_split', 'Tensor');
export const unsafeSplitWithSizes: Functions['unsafeSplitWithSizes'] = define('unsafe_split_with_sizes', '');
export const unsqueezeCopy: Functions['unsqueezeCopy'] = define('unsqueeze_copy', '/out');
export const valuesCopy: Functions['valuesCopy'] = define('values_copy', '/out');
export const vander: Functions['vander'] = define('vander', '');
export const varMean: Functions['varMean'] = define('var_mean', 'dim correction ');
export const vdot: Functions['vdot'] = define('vdot', '/out');
export const viewAsComplex: Functions['viewAsComplex'] = define('view_as_complex', '');
export const viewAsComplexCopy: Functions['viewAsComplexCopy'] = define('view_as_complex_copy', '/out');
export const viewAsReal: Functions['viewAsReal'] = define('view_as_real', '');
export const viewAsRealCopy: Functions['viewAsRealCopy'] = define('view_as_real_copy', '/out');
export const viewCopy: Functions['viewCopy'] = define('view_copy', 'dtype/dtype_out /out');
export const vsplit: Functions['vsplit'] = define('vsplit', 'int array');
export const xlogy: Functions['xlogy'] = define('xlogy', 'Tensor/OutTensor Scalar_Self/OutScalar_Self Scalar_Other/OutScalar_Other', true);
export const xlogy_: Functions['xlogy_'] = define('xlogy_', 'Tensor Scalar_Other', true);
