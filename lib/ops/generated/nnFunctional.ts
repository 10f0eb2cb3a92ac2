// Made by `npm run generate:operators` from scripts/operators/facts.txt; not to be edited.

import type { Tensor } from '../../tensor/tensor.js';
import type { Operand, Scalar } from '../arguments.js';
import type { Floats, Int, IntOrInts, Ints, RandomSource, ReductionMode } from '../operatorTypes.js';
import { define } from '../define.js';

type AvgPool2dOptions = { stride?: IntOrInts; padding?: IntOrInts; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: Int | null; out?: Tensor | null };
type AvgPool3dOptions = { stride?: IntOrInts; padding?: IntOrInts; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: Int | null; out?: Tensor | null };
type BinaryCrossEntropyOptions = { weight?: Tensor | null; reduction?: ReductionMode; out?: Tensor | null };
type CrossEntropyLossOptions = { weight?: Tensor | null; reduction?: ReductionMode; ignoreIndex?: Int; labelSmoothing?: number };
type EluOptions = { alpha?: Scalar; scale?: Scalar; inputScale?: Scalar; out?: Tensor | null };
type EluInPlaceOptions = { alpha?: Scalar; scale?: Scalar; inputScale?: Scalar };
type GluOptions = { dim?: Int; out?: Tensor | null };
type HardtanhOptions = { minVal?: Scalar; maxVal?: Scalar; out?: Tensor | null };
type HardtanhInPlaceOptions = { minVal?: Scalar; maxVal?: Scalar };
type HuberLossOptions = { reduction?: ReductionMode; delta?: number; out?: Tensor | null };
type L1LossOptions = { reduction?: ReductionMode };
type LeakyReluOptions = { negativeSlope?: Scalar; out?: Tensor | null };
type LeakyReluInPlaceOptions = { negativeSlope?: Scalar };
type LinearOptions = { bias?: Tensor | null; out?: Tensor | null };
type MaxPool2dWithIndicesOptions = { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean; out?: readonly [out: Tensor, indices: Tensor] | null };
type MaxPool3dWithIndicesOptions = { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean; out?: readonly [out: Tensor, indices: Tensor] | null };
type MkldnnLinearOptions = { bias?: Tensor | null };
type MkldnnReorderConv2dWeightOptions = { padding?: IntOrInts; stride?: IntOrInts; dilation?: IntOrInts; groups?: Int; inputSize?: Ints | null };
type MkldnnReorderConv3dWeightOptions = { padding?: IntOrInts; stride?: IntOrInts; dilation?: IntOrInts; groups?: Int; inputSize?: Ints | null };
type MseLossOptions = { reduction?: ReductionMode; out?: Tensor | null };
type MultiMarginLossOptions = { p?: Scalar; margin?: Scalar; weight?: Tensor | null; reduction?: ReductionMode; out?: Tensor | null };
type MultilabelMarginLossOptions = { reduction?: ReductionMode; out?: Tensor | null };
type NllLossOptions = { weight?: Tensor | null; reduction?: ReductionMode; ignoreIndex?: Int; out?: Tensor | null };
type NllLoss2dOptions = { weight?: Tensor | null; reduction?: ReductionMode; ignoreIndex?: Int; out?: Tensor | null };
type NllLossNdOptions = { weight?: Tensor | null; reduction?: ReductionMode; ignoreIndex?: Int };
type OneHotOptions = { numClasses?: Int };
type PadOptions = { mode?: string; value?: number | null };
type PadSequenceOptions = { batchFirst?: boolean; paddingValue?: number; paddingSide?: string };
type RreluWithNoiseOptions = { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: RandomSource | null; out?: Tensor | null };
type RreluWithNoiseInPlaceOptions = { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: RandomSource | null };
type ScaledDotProductAttentionOptions = { attnMask?: Tensor | null; dropoutP?: number; isCausal?: boolean; scale?: number | null; enableGqa?: boolean };
type SlowConv3dOptions = { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; out?: Tensor | null };
type SlowConvDilated2dOptions = { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts };
type SlowConvDilated3dOptions = { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts };
type SlowConvTranspose2dOptions = { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; outputPadding?: IntOrInts; dilation?: IntOrInts; out?: Tensor | null };
type SlowConvTranspose3dOptions = { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; outputPadding?: IntOrInts; dilation?: IntOrInts; out?: Tensor | null };
type SmoothL1LossOptions = { reduction?: ReductionMode; beta?: number; out?: Tensor | null };
type SoftMarginLossOptions = { reduction?: ReductionMode; out?: Tensor | null };
type SoftplusOptions = { beta?: Scalar; threshold?: Scalar; out?: Tensor | null };
type SoftshrinkOptions = { lambd?: Scalar; out?: Tensor | null };
type ThnnConv2dOptions = { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; out?: Tensor | null };
type UpsampleBicubic2dOptions = { scalesH?: number | null; scalesW?: number | null; out?: Tensor | null };
type UpsampleBilinear2dOptions = { scalesH?: number | null; scalesW?: number | null; out?: Tensor | null };
type UpsampleLinear1dOptions = { scales?: number | null; out?: Tensor | null };
type UpsampleNearest1dOptions = { scales?: number | null; out?: Tensor | null };
type UpsampleNearest2dOptions = { scalesH?: number | null; scalesW?: number | null; out?: Tensor | null };
type UpsampleNearest3dOptions = { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null };
type UpsampleTrilinear3dOptions = { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null };

/** The functions of torch.nn.functional that are made from PyTorch's schemas. */
export interface Functions {
  /**
   * `aten::adaptive_avg_pool2d(Tensor self, SymInt[2] output_size) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool2d.html
   */
  adaptiveAvgPool2d(input: Tensor, options: { outputSize: IntOrInts; out?: Tensor | null }): Tensor;
  adaptiveAvgPool2d(input: Tensor, outputSize: IntOrInts, options?: { out?: Tensor | null }): Tensor;
  adaptiveAvgPool2d(input: Tensor, ...outputSize: Int[] | [...Int[], { out?: Tensor | null }]): Tensor;
  /**
   * `aten::adaptive_avg_pool3d(Tensor self, SymInt[3] output_size) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool3d.html
   */
  adaptiveAvgPool3d(input: Tensor, options: { outputSize: IntOrInts; out?: Tensor | null }): Tensor;
  adaptiveAvgPool3d(input: Tensor, outputSize: IntOrInts, options?: { out?: Tensor | null }): Tensor;
  adaptiveAvgPool3d(input: Tensor, ...outputSize: Int[] | [...Int[], { out?: Tensor | null }]): Tensor;
  /**
   * `aten::adaptive_max_pool2d(Tensor self, int[2] output_size) -> (Tensor, Tensor)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool2d.html
   */
  adaptiveMaxPool2d(input: Tensor, options: { outputSize: IntOrInts; out?: readonly [out: Tensor, indices: Tensor] | null }): [Tensor, Tensor];
  adaptiveMaxPool2d(input: Tensor, outputSize: IntOrInts, options?: { out?: readonly [out: Tensor, indices: Tensor] | null }): [Tensor, Tensor];
  adaptiveMaxPool2d(input: Tensor, ...outputSize: Int[] | [...Int[], { out?: readonly [out: Tensor, indices: Tensor] | null }]): [Tensor, Tensor];
  /**
   * `aten::adaptive_max_pool3d(Tensor self, int[3] output_size) -> (Tensor, Tensor)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool3d.html
   */
  adaptiveMaxPool3d(input: Tensor, options: { outputSize: IntOrInts; out?: readonly [out: Tensor, indices: Tensor] | null }): [Tensor, Tensor];
  adaptiveMaxPool3d(input: Tensor, outputSize: IntOrInts, options?: { out?: readonly [out: Tensor, indices: Tensor] | null }): [Tensor, Tensor];
  adaptiveMaxPool3d(input: Tensor, ...outputSize: Int[] | [...Int[], { out?: readonly [out: Tensor, indices: Tensor] | null }]): [Tensor, Tensor];
  /**
   * `aten::avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool2d.html
   */
  avgPool2d(input: Tensor, options: { kernelSize: IntOrInts; stride?: IntOrInts; padding?: IntOrInts; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: Int | null; out?: Tensor | null }): Tensor;
  avgPool2d(input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | AvgPool2dOptions, padding?: IntOrInts | AvgPool2dOptions, ceilMode?: boolean | AvgPool2dOptions, countIncludePad?: boolean | AvgPool2dOptions, divisorOverride?: Int | null | AvgPool2dOptions, options?: AvgPool2dOptions): Tensor;
  /**
   * `aten::avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool3d.html
   */
  avgPool3d(input: Tensor, options: { kernelSize: IntOrInts; stride?: IntOrInts; padding?: IntOrInts; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: Int | null; out?: Tensor | null }): Tensor;
  avgPool3d(input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | AvgPool3dOptions, padding?: IntOrInts | AvgPool3dOptions, ceilMode?: boolean | AvgPool3dOptions, countIncludePad?: boolean | AvgPool3dOptions, divisorOverride?: Int | null | AvgPool3dOptions, options?: AvgPool3dOptions): Tensor;
  /**
   * `aten::binary_cross_entropy(Tensor self, Tensor target, Tensor? weight=None, int reduction=1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy.html
   */
  binaryCrossEntropy(input: Tensor, options: { target: Tensor; weight?: Tensor | null; reduction?: ReductionMode; out?: Tensor | null }): Tensor;
  binaryCrossEntropy(input: Tensor, target: Tensor, weight?: Tensor | null | BinaryCrossEntropyOptions, reduction?: ReductionMode | BinaryCrossEntropyOptions, options?: BinaryCrossEntropyOptions): Tensor;
  /**
   * `aten::col2im(Tensor self, SymInt[2] output_size, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.col2im.html
   */
  col2im(input: Tensor, options: { outputSize: IntOrInts; kernelSize: IntOrInts; dilation: IntOrInts; padding: IntOrInts; stride: IntOrInts; out?: Tensor | null }): Tensor;
  col2im(input: Tensor, outputSize: IntOrInts, kernelSize: IntOrInts, dilation: IntOrInts, padding: IntOrInts, stride: IntOrInts, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::conv_depthwise3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias, SymInt[3] stride, SymInt[3] padding, SymInt[3] dilation) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv_depthwise3d.html
   */
  convDepthwise3d(input: Tensor, options: { weight: Tensor; kernelSize: IntOrInts; bias: Tensor | null; stride: IntOrInts; padding: IntOrInts; dilation: IntOrInts }): Tensor;
  convDepthwise3d(input: Tensor, weight: Tensor, kernelSize: IntOrInts, bias: Tensor | null, stride: IntOrInts, padding: IntOrInts, dilation: IntOrInts): Tensor;
  /**
   * `aten::cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100, float label_smoothing=0.) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.cross_entropy_loss.html
   */
  crossEntropyLoss(input: Tensor, options: { target: Tensor; weight?: Tensor | null; reduction?: ReductionMode; ignoreIndex?: Int; labelSmoothing?: number }): Tensor;
  crossEntropyLoss(input: Tensor, target: Tensor, weight?: Tensor | null | CrossEntropyLossOptions, reduction?: ReductionMode | CrossEntropyLossOptions, ignoreIndex?: Int | CrossEntropyLossOptions, labelSmoothing?: number | CrossEntropyLossOptions, options?: CrossEntropyLossOptions): Tensor;
  /**
   * `aten::elu(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.elu.html
   */
  elu(input: Operand, alpha?: Scalar | EluOptions, scale?: Scalar | EluOptions, inputScale?: Scalar | EluOptions, options?: EluOptions): Tensor;
  /**
   * `aten::elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.elu_.html
   */
  elu_(input: Tensor, alpha?: Scalar | EluInPlaceOptions, scale?: Scalar | EluInPlaceOptions, inputScale?: Scalar | EluInPlaceOptions, options?: EluInPlaceOptions): Tensor;
  /**
   * `aten::flatten_dense_tensors(Tensor[] tensors) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.flatten_dense_tensors.html
   */
  flattenDenseTensors(options: { tensors: readonly Tensor[] }): Tensor;
  flattenDenseTensors(tensors: readonly Tensor[]): Tensor;
  flattenDenseTensors(...tensors: Tensor[]): Tensor;
  /**
   * `aten::fractional_max_pool2d(Tensor self, int[2] kernel_size, int[2] output_size, Tensor random_samples) -> (Tensor, Tensor)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool2d.html
   */
  fractionalMaxPool2d(input: Tensor, options: { kernelSize: IntOrInts; outputSize: IntOrInts; randomSamples: Tensor; out?: readonly [output: Tensor, indices: Tensor] | null }): [Tensor, Tensor];
  fractionalMaxPool2d(input: Tensor, kernelSize: IntOrInts, outputSize: IntOrInts, randomSamples: Tensor, options?: { out?: readonly [output: Tensor, indices: Tensor] | null }): [Tensor, Tensor];
  /**
   * `aten::fractional_max_pool3d(Tensor self, int[3] kernel_size, int[3] output_size, Tensor random_samples) -> (Tensor, Tensor)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool3d.html
   */
  fractionalMaxPool3d(input: Tensor, options: { kernelSize: IntOrInts; outputSize: IntOrInts; randomSamples: Tensor; out?: readonly [output: Tensor, indices: Tensor] | null }): [Tensor, Tensor];
  fractionalMaxPool3d(input: Tensor, kernelSize: IntOrInts, outputSize: IntOrInts, randomSamples: Tensor, options?: { out?: readonly [output: Tensor, indices: Tensor] | null }): [Tensor, Tensor];
  /**
   * `aten::gelu(Tensor self, *, str approximate="none") -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.gelu.html
   */
  gelu(input: Operand, options?: { approximate?: string; out?: Tensor | null }): Tensor;
  /**
   * `aten::gelu_(Tensor(a!) self, *, str approximate="none") -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.gelu_.html
   */
  gelu_(input: Tensor, options?: { approximate?: string }): Tensor;
  /**
   * `aten::glu(Tensor self, int dim=-1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.glu.html
   */
  glu(input: Tensor, dim?: Int | GluOptions, options?: GluOptions): Tensor;
  /**
   * `aten::hardsigmoid(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardsigmoid.html
   */
  hardsigmoid(input: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::hardsigmoid_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardsigmoid_.html
   */
  hardsigmoid_(input: Tensor): Tensor;
  /**
   * `aten::hardswish(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardswish.html
   */
  hardswish(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::hardswish_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardswish_.html
   */
  hardswish_(input: Tensor): Tensor;
  /**
   * `aten::hardtanh(Tensor self, Scalar min_val=-1, Scalar max_val=1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardtanh.html
   */
  hardtanh(input: Operand, minVal?: Scalar | HardtanhOptions, maxVal?: Scalar | HardtanhOptions, options?: HardtanhOptions): Tensor;
  /**
   * `aten::hardtanh_(Tensor(a!) self, Scalar min_val=-1, Scalar max_val=1) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardtanh_.html
   */
  hardtanh_(input: Tensor, minVal?: Scalar | HardtanhInPlaceOptions, maxVal?: Scalar | HardtanhInPlaceOptions, options?: HardtanhInPlaceOptions): Tensor;
  /**
   * `aten::huber_loss(Tensor self, Tensor target, int reduction=1, float delta=1.) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.huber_loss.html
   */
  huberLoss(input: Tensor, options: { target: Tensor; reduction?: ReductionMode; delta?: number; out?: Tensor | null }): Tensor;
  huberLoss(input: Tensor, target: Tensor, reduction?: ReductionMode | HuberLossOptions, delta?: number | HuberLossOptions, options?: HuberLossOptions): Tensor;
  /**
   * `aten::im2col(Tensor self, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.im2col.html
   */
  im2col(input: Tensor, options: { kernelSize: IntOrInts; dilation: IntOrInts; padding: IntOrInts; stride: IntOrInts; out?: Tensor | null }): Tensor;
  im2col(input: Tensor, kernelSize: IntOrInts, dilation: IntOrInts, padding: IntOrInts, stride: IntOrInts, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::l1_loss(Tensor self, Tensor target, int reduction=1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.l1_loss.html
   */
  l1Loss(input: Tensor, options: { target: Tensor; reduction?: ReductionMode }): Tensor;
  l1Loss(input: Tensor, target: Tensor, reduction?: ReductionMode | L1LossOptions, options?: L1LossOptions): Tensor;
  /**
   * `aten::leaky_relu(Tensor self, Scalar negative_slope=0.01) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.leaky_relu.html
   */
  leakyRelu(input: Operand, negativeSlope?: Scalar | LeakyReluOptions, options?: LeakyReluOptions): Tensor;
  /**
   * `aten::leaky_relu_(Tensor(a!) self, Scalar negative_slope=0.01) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.leaky_relu_.html
   */
  leakyRelu_(input: Tensor, negativeSlope?: Scalar | LeakyReluInPlaceOptions, options?: LeakyReluInPlaceOptions): Tensor;
  /**
   * `aten::linear(Tensor input, Tensor weight, Tensor? bias=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.linear.html
   */
  linear(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; out?: Tensor | null }): Tensor;
  linear(input: Tensor, weight: Tensor, bias?: Tensor | null | LinearOptions, options?: LinearOptions): Tensor;
  /**
   * `aten::log_sigmoid(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.log_sigmoid.html
   */
  logSigmoid(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::max_pool2d_with_indices(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d_with_indices.html
   */
  maxPool2dWithIndices(input: Tensor, options: { kernelSize: IntOrInts; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean; out?: readonly [out: Tensor, indices: Tensor] | null }): [Tensor, Tensor];
  maxPool2dWithIndices(input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | MaxPool2dWithIndicesOptions, padding?: IntOrInts | MaxPool2dWithIndicesOptions, dilation?: IntOrInts | MaxPool2dWithIndicesOptions, ceilMode?: boolean | MaxPool2dWithIndicesOptions, options?: MaxPool2dWithIndicesOptions): [Tensor, Tensor];
  /**
   * `aten::max_pool3d_with_indices(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d_with_indices.html
   */
  maxPool3dWithIndices(input: Tensor, options: { kernelSize: IntOrInts; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean; out?: readonly [out: Tensor, indices: Tensor] | null }): [Tensor, Tensor];
  maxPool3dWithIndices(input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | MaxPool3dWithIndicesOptions, padding?: IntOrInts | MaxPool3dWithIndicesOptions, dilation?: IntOrInts | MaxPool3dWithIndicesOptions, ceilMode?: boolean | MaxPool3dWithIndicesOptions, options?: MaxPool3dWithIndicesOptions): [Tensor, Tensor];
  /**
   * `aten::max_unpool2d(Tensor self, Tensor indices, SymInt[2] output_size) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool2d.html
   */
  maxUnpool2d(input: Tensor, options: { indices: Tensor; outputSize: IntOrInts; out?: Tensor | null }): Tensor;
  maxUnpool2d(input: Tensor, indices: Tensor, outputSize: IntOrInts, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::max_unpool3d(Tensor self, Tensor indices, SymInt[3] output_size, int[3] stride, int[3] padding) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool3d.html
   */
  maxUnpool3d(input: Tensor, options: { indices: Tensor; outputSize: IntOrInts; stride: IntOrInts; padding: IntOrInts; out?: Tensor | null }): Tensor;
  maxUnpool3d(input: Tensor, indices: Tensor, outputSize: IntOrInts, stride: IntOrInts, padding: IntOrInts, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::mish(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mish.html
   */
  mish(input: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::mish_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mish_.html
   */
  mish_(input: Tensor): Tensor;
  /**
   * `aten::mkldnn_linear(Tensor self, Tensor weight, Tensor? bias=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mkldnn_linear.html
   */
  mkldnnLinear(input: Tensor, options: { weight: Tensor; bias?: Tensor | null }): Tensor;
  mkldnnLinear(input: Tensor, weight: Tensor, bias?: Tensor | null | MkldnnLinearOptions, options?: MkldnnLinearOptions): Tensor;
  /**
   * `aten::mkldnn_reorder_conv2d_weight(Tensor self, SymInt[2] padding=[0, 0], SymInt[2] stride=[1, 1], SymInt[2] dilation=[1, 1], SymInt groups=1, SymInt[]? input_size=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mkldnn_reorder_conv2d_weight.html
   */
  mkldnnReorderConv2dWeight(input: Tensor, padding?: IntOrInts | MkldnnReorderConv2dWeightOptions, stride?: IntOrInts | MkldnnReorderConv2dWeightOptions, dilation?: IntOrInts | MkldnnReorderConv2dWeightOptions, groups?: Int | MkldnnReorderConv2dWeightOptions, inputSize?: Ints | null | MkldnnReorderConv2dWeightOptions, options?: MkldnnReorderConv2dWeightOptions): Tensor;
  /**
   * `aten::mkldnn_reorder_conv3d_weight(Tensor self, SymInt[3] padding=[0, 0, 0], SymInt[3] stride=[1, 1, 1], SymInt[3] dilation=[1, 1, 1], SymInt groups=1, SymInt[]? input_size=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mkldnn_reorder_conv3d_weight.html
   */
  mkldnnReorderConv3dWeight(input: Tensor, padding?: IntOrInts | MkldnnReorderConv3dWeightOptions, stride?: IntOrInts | MkldnnReorderConv3dWeightOptions, dilation?: IntOrInts | MkldnnReorderConv3dWeightOptions, groups?: Int | MkldnnReorderConv3dWeightOptions, inputSize?: Ints | null | MkldnnReorderConv3dWeightOptions, options?: MkldnnReorderConv3dWeightOptions): Tensor;
  /**
   * `aten::mse_loss(Tensor self, Tensor target, int reduction=1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mse_loss.html
   */
  mseLoss(input: Tensor, options: { target: Tensor; reduction?: ReductionMode; out?: Tensor | null }): Tensor;
  mseLoss(input: Tensor, target: Tensor, reduction?: ReductionMode | MseLossOptions, options?: MseLossOptions): Tensor;
  /**
   * `aten::multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multi_margin_loss.html
   */
  multiMarginLoss(input: Tensor, options: { target: Tensor; p?: Scalar; margin?: Scalar; weight?: Tensor | null; reduction?: ReductionMode; out?: Tensor | null }): Tensor;
  multiMarginLoss(input: Tensor, target: Tensor, p?: Scalar | MultiMarginLossOptions, margin?: Scalar | MultiMarginLossOptions, weight?: Tensor | null | MultiMarginLossOptions, reduction?: ReductionMode | MultiMarginLossOptions, options?: MultiMarginLossOptions): Tensor;
  /**
   * `aten::multilabel_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multilabel_margin_loss.html
   */
  multilabelMarginLoss(input: Tensor, options: { target: Tensor; reduction?: ReductionMode; out?: Tensor | null }): Tensor;
  multilabelMarginLoss(input: Tensor, target: Tensor, reduction?: ReductionMode | MultilabelMarginLossOptions, options?: MultilabelMarginLossOptions): Tensor;
  /**
   * `aten::nll_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.nll_loss.html
   */
  nllLoss(input: Tensor, options: { target: Tensor; weight?: Tensor | null; reduction?: ReductionMode; ignoreIndex?: Int; out?: Tensor | null }): Tensor;
  nllLoss(input: Tensor, target: Tensor, weight?: Tensor | null | NllLossOptions, reduction?: ReductionMode | NllLossOptions, ignoreIndex?: Int | NllLossOptions, options?: NllLossOptions): Tensor;
  /**
   * `aten::nll_loss2d(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.nll_loss2d.html
   */
  nllLoss2d(input: Tensor, options: { target: Tensor; weight?: Tensor | null; reduction?: ReductionMode; ignoreIndex?: Int; out?: Tensor | null }): Tensor;
  nllLoss2d(input: Tensor, target: Tensor, weight?: Tensor | null | NllLoss2dOptions, reduction?: ReductionMode | NllLoss2dOptions, ignoreIndex?: Int | NllLoss2dOptions, options?: NllLoss2dOptions): Tensor;
  /**
   * `aten::nll_loss_nd(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.nll_loss_nd.html
   */
  nllLossNd(input: Tensor, options: { target: Tensor; weight?: Tensor | null; reduction?: ReductionMode; ignoreIndex?: Int }): Tensor;
  nllLossNd(input: Tensor, target: Tensor, weight?: Tensor | null | NllLossNdOptions, reduction?: ReductionMode | NllLossNdOptions, ignoreIndex?: Int | NllLossNdOptions, options?: NllLossNdOptions): Tensor;
  /**
   * `aten::one_hot(Tensor self, int num_classes=-1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.one_hot.html
   */
  oneHot(input: Tensor, numClasses?: Int | OneHotOptions, options?: OneHotOptions): Tensor;
  /**
   * `aten::pad(Tensor self, SymInt[] pad, str mode="constant", float? value=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pad.html
   */
  pad(input: Tensor, options: { pad: Ints; mode?: string; value?: number | null }): Tensor;
  pad(input: Tensor, pad: Ints, mode?: string | PadOptions, value?: number | null | PadOptions, options?: PadOptions): Tensor;
  /**
   * `aten::pad_sequence(Tensor[] sequences, bool batch_first=False, float padding_value=0., str padding_side="right") -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pad_sequence.html
   */
  padSequence(options: { sequences: readonly Tensor[]; batchFirst?: boolean; paddingValue?: number; paddingSide?: string }): Tensor;
  padSequence(sequences: readonly Tensor[], batchFirst?: boolean | PadSequenceOptions, paddingValue?: number | PadSequenceOptions, paddingSide?: string | PadSequenceOptions, options?: PadSequenceOptions): Tensor;
  /**
   * `aten::reflection_pad1d(Tensor self, SymInt[2] padding) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.reflection_pad1d.html
   */
  reflectionPad1d(input: Tensor, options: { padding: IntOrInts; out?: Tensor | null }): Tensor;
  reflectionPad1d(input: Tensor, padding: IntOrInts, options?: { out?: Tensor | null }): Tensor;
  reflectionPad1d(input: Tensor, ...padding: Int[] | [...Int[], { out?: Tensor | null }]): Tensor;
  /**
   * `aten::reflection_pad2d(Tensor self, SymInt[4] padding) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.reflection_pad2d.html
   */
  reflectionPad2d(input: Tensor, options: { padding: IntOrInts; out?: Tensor | null }): Tensor;
  reflectionPad2d(input: Tensor, padding: IntOrInts, options?: { out?: Tensor | null }): Tensor;
  reflectionPad2d(input: Tensor, ...padding: Int[] | [...Int[], { out?: Tensor | null }]): Tensor;
  /**
   * `aten::reflection_pad3d(Tensor self, SymInt[6] padding) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.reflection_pad3d.html
   */
  reflectionPad3d(input: Tensor, options: { padding: IntOrInts; out?: Tensor | null }): Tensor;
  reflectionPad3d(input: Tensor, padding: IntOrInts, options?: { out?: Tensor | null }): Tensor;
  reflectionPad3d(input: Tensor, ...padding: Int[] | [...Int[], { out?: Tensor | null }]): Tensor;
  /**
   * `aten::relu6(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu6.html
   */
  relu6(input: Operand): Tensor;
  /**
   * `aten::relu6_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu6_.html
   */
  relu6_(input: Tensor): Tensor;
  /**
   * `aten::replication_pad1d(Tensor self, SymInt[2] padding) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.replication_pad1d.html
   */
  replicationPad1d(input: Tensor, options: { padding: IntOrInts; out?: Tensor | null }): Tensor;
  replicationPad1d(input: Tensor, padding: IntOrInts, options?: { out?: Tensor | null }): Tensor;
  replicationPad1d(input: Tensor, ...padding: Int[] | [...Int[], { out?: Tensor | null }]): Tensor;
  /**
   * `aten::replication_pad2d(Tensor self, SymInt[4] padding) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.replication_pad2d.html
   */
  replicationPad2d(input: Tensor, options: { padding: IntOrInts; out?: Tensor | null }): Tensor;
  replicationPad2d(input: Tensor, padding: IntOrInts, options?: { out?: Tensor | null }): Tensor;
  replicationPad2d(input: Tensor, ...padding: Int[] | [...Int[], { out?: Tensor | null }]): Tensor;
  /**
   * `aten::replication_pad3d(Tensor self, SymInt[6] padding) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.replication_pad3d.html
   */
  replicationPad3d(input: Tensor, options: { padding: IntOrInts; out?: Tensor | null }): Tensor;
  replicationPad3d(input: Tensor, padding: IntOrInts, options?: { out?: Tensor | null }): Tensor;
  replicationPad3d(input: Tensor, ...padding: Int[] | [...Int[], { out?: Tensor | null }]): Tensor;
  /**
   * `aten::rrelu_with_noise(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.rrelu_with_noise.html
   */
  rreluWithNoise(input: Tensor, options: { noise: Tensor; lower?: Scalar; upper?: Scalar; training?: boolean; generator?: RandomSource | null; out?: Tensor | null }): Tensor;
  rreluWithNoise(input: Tensor, noise: Tensor, lower?: Scalar | RreluWithNoiseOptions, upper?: Scalar | RreluWithNoiseOptions, training?: boolean | RreluWithNoiseOptions, generator?: RandomSource | null | RreluWithNoiseOptions, options?: RreluWithNoiseOptions): Tensor;
  /**
   * `aten::rrelu_with_noise_(Tensor(a!) self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.rrelu_with_noise_.html
   */
  rreluWithNoise_(input: Tensor, options: { noise: Tensor; lower?: Scalar; upper?: Scalar; training?: boolean; generator?: RandomSource | null }): Tensor;
  rreluWithNoise_(input: Tensor, noise: Tensor, lower?: Scalar | RreluWithNoiseInPlaceOptions, upper?: Scalar | RreluWithNoiseInPlaceOptions, training?: boolean | RreluWithNoiseInPlaceOptions, generator?: RandomSource | null | RreluWithNoiseInPlaceOptions, options?: RreluWithNoiseInPlaceOptions): Tensor;
  /**
   * `aten::scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.scaled_dot_product_attention.html
   */
  scaledDotProductAttention(options: { query: Tensor; key: Tensor; value: Tensor; attnMask?: Tensor | null; dropoutP?: number; isCausal?: boolean; scale?: number | null; enableGqa?: boolean }): Tensor;
  scaledDotProductAttention(query: Tensor, key: Tensor, value: Tensor, attnMask?: Tensor | null | ScaledDotProductAttentionOptions, dropoutP?: number | ScaledDotProductAttentionOptions, isCausal?: boolean | ScaledDotProductAttentionOptions, options?: ScaledDotProductAttentionOptions): Tensor;
  /**
   * `aten::silu(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.silu.html
   */
  silu(input: Operand, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::silu_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.silu_.html
   */
  silu_(input: Tensor): Tensor;
  /**
   * `aten::slow_conv3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0]) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.slow_conv3d.html
   */
  slowConv3d(input: Tensor, options: { weight: Tensor; kernelSize: IntOrInts; bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; out?: Tensor | null }): Tensor;
  slowConv3d(input: Tensor, weight: Tensor, kernelSize: IntOrInts, bias?: Tensor | null | SlowConv3dOptions, stride?: IntOrInts | SlowConv3dOptions, padding?: IntOrInts | SlowConv3dOptions, options?: SlowConv3dOptions): Tensor;
  /**
   * `aten::slow_conv_dilated2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.slow_conv_dilated2d.html
   */
  slowConvDilated2d(input: Tensor, options: { weight: Tensor; kernelSize: IntOrInts; bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts }): Tensor;
  slowConvDilated2d(input: Tensor, weight: Tensor, kernelSize: IntOrInts, bias?: Tensor | null | SlowConvDilated2dOptions, stride?: IntOrInts | SlowConvDilated2dOptions, padding?: IntOrInts | SlowConvDilated2dOptions, dilation?: IntOrInts | SlowConvDilated2dOptions, options?: SlowConvDilated2dOptions): Tensor;
  /**
   * `aten::slow_conv_dilated3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.slow_conv_dilated3d.html
   */
  slowConvDilated3d(input: Tensor, options: { weight: Tensor; kernelSize: IntOrInts; bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts }): Tensor;
  slowConvDilated3d(input: Tensor, weight: Tensor, kernelSize: IntOrInts, bias?: Tensor | null | SlowConvDilated3dOptions, stride?: IntOrInts | SlowConvDilated3dOptions, padding?: IntOrInts | SlowConvDilated3dOptions, dilation?: IntOrInts | SlowConvDilated3dOptions, options?: SlowConvDilated3dOptions): Tensor;
  /**
   * `aten::slow_conv_transpose2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.slow_conv_transpose2d.html
   */
  slowConvTranspose2d(input: Tensor, options: { weight: Tensor; kernelSize: IntOrInts; bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; outputPadding?: IntOrInts; dilation?: IntOrInts; out?: Tensor | null }): Tensor;
  slowConvTranspose2d(input: Tensor, weight: Tensor, kernelSize: IntOrInts, bias?: Tensor | null | SlowConvTranspose2dOptions, stride?: IntOrInts | SlowConvTranspose2dOptions, padding?: IntOrInts | SlowConvTranspose2dOptions, outputPadding?: IntOrInts | SlowConvTranspose2dOptions, dilation?: IntOrInts | SlowConvTranspose2dOptions, options?: SlowConvTranspose2dOptions): Tensor;
  /**
   * `aten::slow_conv_transpose3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.slow_conv_transpose3d.html
   */
  slowConvTranspose3d(input: Tensor, options: { weight: Tensor; kernelSize: IntOrInts; bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; outputPadding?: IntOrInts; dilation?: IntOrInts; out?: Tensor | null }): Tensor;
  slowConvTranspose3d(input: Tensor, weight: Tensor, kernelSize: IntOrInts, bias?: Tensor | null | SlowConvTranspose3dOptions, stride?: IntOrInts | SlowConvTranspose3dOptions, padding?: IntOrInts | SlowConvTranspose3dOptions, outputPadding?: IntOrInts | SlowConvTranspose3dOptions, dilation?: IntOrInts | SlowConvTranspose3dOptions, options?: SlowConvTranspose3dOptions): Tensor;
  /**
   * `aten::smooth_l1_loss(Tensor self, Tensor target, int reduction=1, float beta=1.) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.smooth_l1_loss.html
   */
  smoothL1Loss(input: Tensor, options: { target: Tensor; reduction?: ReductionMode; beta?: number; out?: Tensor | null }): Tensor;
  smoothL1Loss(input: Tensor, target: Tensor, reduction?: ReductionMode | SmoothL1LossOptions, beta?: number | SmoothL1LossOptions, options?: SmoothL1LossOptions): Tensor;
  /**
   * `aten::soft_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.soft_margin_loss.html
   */
  softMarginLoss(input: Tensor, options: { target: Tensor; reduction?: ReductionMode; out?: Tensor | null }): Tensor;
  softMarginLoss(input: Tensor, target: Tensor, reduction?: ReductionMode | SoftMarginLossOptions, options?: SoftMarginLossOptions): Tensor;
  /**
   * `aten::softplus(Tensor self, Scalar beta=1, Scalar threshold=20) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softplus.html
   */
  softplus(input: Operand, beta?: Scalar | SoftplusOptions, threshold?: Scalar | SoftplusOptions, options?: SoftplusOptions): Tensor;
  /**
   * `aten::softshrink(Tensor self, Scalar lambd=0.5) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softshrink.html
   */
  softshrink(input: Operand, lambd?: Scalar | SoftshrinkOptions, options?: SoftshrinkOptions): Tensor;
  /**
   * `aten::thnn_conv2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0]) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.thnn_conv2d.html
   */
  thnnConv2d(input: Tensor, options: { weight: Tensor; kernelSize: IntOrInts; bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; out?: Tensor | null }): Tensor;
  thnnConv2d(input: Tensor, weight: Tensor, kernelSize: IntOrInts, bias?: Tensor | null | ThnnConv2dOptions, stride?: IntOrInts | ThnnConv2dOptions, padding?: IntOrInts | ThnnConv2dOptions, options?: ThnnConv2dOptions): Tensor;
  /**
   * `aten::unflatten_dense_tensors(Tensor flat, Tensor[] tensors) -> Tensor[]`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.unflatten_dense_tensors.html
   */
  unflattenDenseTensors(options: { flat: Tensor; tensors: readonly Tensor[] }): Tensor[];
  unflattenDenseTensors(flat: Tensor, tensors: readonly Tensor[]): Tensor[];
  /**
   * `aten::upsample_bicubic2d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.upsample_bicubic2d.html
   */
  upsampleBicubic2d(input: Tensor, options: { outputSize: Ints | null; alignCorners: boolean; scaleFactors: Floats | null }): Tensor;
  upsampleBicubic2d(input: Tensor, outputSize: Ints | null, alignCorners: boolean, scaleFactors: Floats | null): Tensor;
  /** `aten::upsample_bicubic2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsampleBicubic2d(input: Tensor, options: { outputSize: IntOrInts; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleBicubic2d(input: Tensor, outputSize: IntOrInts, alignCorners: boolean, scalesH?: number | null | UpsampleBicubic2dOptions, scalesW?: number | null | UpsampleBicubic2dOptions, options?: UpsampleBicubic2dOptions): Tensor;
  /**
   * `aten::upsample_bilinear2d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.upsample_bilinear2d.html
   */
  upsampleBilinear2d(input: Tensor, options: { outputSize: Ints | null; alignCorners: boolean; scaleFactors: Floats | null }): Tensor;
  upsampleBilinear2d(input: Tensor, outputSize: Ints | null, alignCorners: boolean, scaleFactors: Floats | null): Tensor;
  /** `aten::upsample_bilinear2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsampleBilinear2d(input: Tensor, options: { outputSize: IntOrInts; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleBilinear2d(input: Tensor, outputSize: IntOrInts, alignCorners: boolean, scalesH?: number | null | UpsampleBilinear2dOptions, scalesW?: number | null | UpsampleBilinear2dOptions, options?: UpsampleBilinear2dOptions): Tensor;
  /**
   * `aten::upsample_linear1d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.upsample_linear1d.html
   */
  upsampleLinear1d(input: Tensor, options: { outputSize: Ints | null; alignCorners: boolean; scaleFactors: Floats | null }): Tensor;
  upsampleLinear1d(input: Tensor, outputSize: Ints | null, alignCorners: boolean, scaleFactors: Floats | null): Tensor;
  /** `aten::upsample_linear1d(Tensor self, SymInt[1] output_size, bool align_corners, float? scales=None) -> Tensor` */
  upsampleLinear1d(input: Tensor, options: { outputSize: IntOrInts; alignCorners: boolean; scales?: number | null; out?: Tensor | null }): Tensor;
  upsampleLinear1d(input: Tensor, outputSize: IntOrInts, alignCorners: boolean, scales?: number | null | UpsampleLinear1dOptions, options?: UpsampleLinear1dOptions): Tensor;
  /**
   * `aten::upsample_nearest1d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.upsample_nearest1d.html
   */
  upsampleNearest1d(input: Tensor, options: { outputSize: Ints | null; scaleFactors: Floats | null }): Tensor;
  upsampleNearest1d(input: Tensor, outputSize: Ints | null, scaleFactors: Floats | null): Tensor;
  /** `aten::upsample_nearest1d(Tensor self, SymInt[1] output_size, float? scales=None) -> Tensor` */
  upsampleNearest1d(input: Tensor, options: { outputSize: IntOrInts; scales?: number | null; out?: Tensor | null }): Tensor;
  upsampleNearest1d(input: Tensor, outputSize: IntOrInts, scales?: number | null | UpsampleNearest1dOptions, options?: UpsampleNearest1dOptions): Tensor;
  /**
   * `aten::upsample_nearest2d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.upsample_nearest2d.html
   */
  upsampleNearest2d(input: Tensor, options: { outputSize: Ints | null; scaleFactors: Floats | null }): Tensor;
  upsampleNearest2d(input: Tensor, outputSize: Ints | null, scaleFactors: Floats | null): Tensor;
  /** `aten::upsample_nearest2d(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsampleNearest2d(input: Tensor, options: { outputSize: IntOrInts; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleNearest2d(input: Tensor, outputSize: IntOrInts, scalesH?: number | null | UpsampleNearest2dOptions, scalesW?: number | null | UpsampleNearest2dOptions, options?: UpsampleNearest2dOptions): Tensor;
  /**
   * `aten::upsample_nearest3d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.upsample_nearest3d.html
   */
  upsampleNearest3d(input: Tensor, options: { outputSize: Ints | null; scaleFactors: Floats | null }): Tensor;
  upsampleNearest3d(input: Tensor, outputSize: Ints | null, scaleFactors: Floats | null): Tensor;
  /** `aten::upsample_nearest3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsampleNearest3d(input: Tensor, options: { outputSize: IntOrInts; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleNearest3d(input: Tensor, outputSize: IntOrInts, scalesD?: number | null | UpsampleNearest3dOptions, scalesH?: number | null | UpsampleNearest3dOptions, scalesW?: number | null | UpsampleNearest3dOptions, options?: UpsampleNearest3dOptions): Tensor;
  /**
   * `aten::upsample_trilinear3d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.upsample_trilinear3d.html
   */
  upsampleTrilinear3d(input: Tensor, options: { outputSize: Ints | null; alignCorners: boolean; scaleFactors: Floats | null }): Tensor;
  upsampleTrilinear3d(input: Tensor, outputSize: Ints | null, alignCorners: boolean, scaleFactors: Floats | null): Tensor;
  /** `aten::upsample_trilinear3d(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsampleTrilinear3d(input: Tensor, options: { outputSize: IntOrInts; alignCorners: boolean; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleTrilinear3d(input: Tensor, outputSize: IntOrInts, alignCorners: boolean, scalesD?: number | null | UpsampleTrilinear3dOptions, scalesH?: number | null | UpsampleTrilinear3dOptions, scalesW?: number | null | UpsampleTrilinear3dOptions, options?: UpsampleTrilinear3dOptions): Tensor;
}

export const adaptiveAvgPool2d: Functions['adaptiveAvgPool2d'] = define('adaptive_avg_pool2d', '/out');
export const adaptiveAvgPool3d: Functions['adaptiveAvgPool3d'] = define('adaptive_avg_pool3d', '/out');
export const adaptiveMaxPool2d: Functions['adaptiveMaxPool2d'] = define('adaptive_max_pool2d', '/out');
export const adaptiveMaxPool3d: Functions['adaptiveMaxPool3d'] = define('adaptive_max_pool3d', '/out');
export const avgPool2d: Functions['avgPool2d'] = define('avg_pool2d', '/out');
export const avgPool3d: Functions['avgPool3d'] = define('avg_pool3d', '/out');
export const binaryCrossEntropy: Functions['binaryCrossEntropy'] = define('binary_cross_entropy', '/out');
export const col2im: Functions['col2im'] = define('col2im', '/out');
export const convDepthwise3d: Functions['convDepthwise3d'] = define('conv_depthwise3d', '');
export const crossEntropyLoss: Functions['crossEntropyLoss'] = define('cross_entropy_loss', '');
export const elu: Functions['elu'] = define('elu', '/out', true);
export const elu_: Functions['elu_'] = define('elu_', '', true);
export const flattenDenseTensors: Functions['flattenDenseTensors'] = define('flatten_dense_tensors', '');
export const fractionalMaxPool2d: Functions['fractionalMaxPool2d'] = define('fractional_max_pool2d', '/output');
export const fractionalMaxPool3d: Functions['fractionalMaxPool3d'] = define('fractional_max_pool3d', '/output');
export const gelu: Functions['gelu'] = define('gelu', '/out', true);
export const gelu_: Functions['gelu_'] = define('gelu_', '');
export const glu: Functions['glu'] = define('glu', '/out');
export const hardsigmoid: Functions['hardsigmoid'] = define('hardsigmoid', '/out', true);
export const hardsigmoid_: Functions['hardsigmoid_'] = define('hardsigmoid_', '', true);
export const hardswish: Functions['hardswish'] = define('hardswish', '/out');
export const hardswish_: Functions['hardswish_'] = define('hardswish_', '');
export const hardtanh: Functions['hardtanh'] = define('hardtanh', '/out', true);
export const hardtanh_: Functions['hardtanh_'] = define('hardtanh_', '', true);
export const huberLoss: Functions['huberLoss'] = define('huber_loss', '/out');
export const im2col: Functions['im2col'] = define('im2col', '/out');
export const l1Loss: Functions['l1Loss'] = define('l1_loss', '');
export const leakyRelu: Functions['leakyRelu'] = define('leaky_relu', '/out', true);
export const leakyRelu_: Functions['leakyRelu_'] = define('leaky_relu_', '', true);
export const linear: Functions['linear'] = define('linear', '/out');
export const logSigmoid: Functions['logSigmoid'] = define('log_sigmoid', '/out');
export const maxPool2dWithIndices: Functions['maxPool2dWithIndices'] = define('max_pool2d_with_indices', '/out');
export const maxPool3dWithIndices: Functions['maxPool3dWithIndices'] = define('max_pool3d_with_indices', '/out');
export const maxUnpool2d: Functions['maxUnpool2d'] = define('max_unpool2d', '/out');
export const maxUnpool3d: Functions['maxUnpool3d'] = define('max_unpool3d', '/out');
export const mish: Functions['mish'] = define('mish', '/out', true);
export const mish_: Functions['mish_'] = define('mish_', '');
export const mkldnnLinear: Functions['mkldnnLinear'] = define('mkldnn_linear', '');
export const mkldnnReorderConv2dWeight: Functions['mkldnnReorderConv2dWeight'] = define('mkldnn_reorder_conv2d_weight', '');
export const mkldnnReorderConv3dWeight: Functions['mkldnnReorderConv3dWeight'] = define('mkldnn_reorder_conv3d_weight', '');
export const mseLoss: Functions['mseLoss'] = define('mse_loss', '/out');
export const multiMarginLoss: Functions['multiMarginLoss'] = define('multi_margin_loss', '/out');
export const multilabelMarginLoss: Functions['multilabelMarginLoss'] = define('multilabel_margin_loss', '/out');
export const nllLoss: Functions['nllLoss'] = define('nll_loss', '/out');
export const nllLoss2d: Functions['nllLoss2d'] = define('nll_loss2d', '/out');
export const nllLossNd: Functions['nllLossNd'] = define('nll_loss_nd', '');
export const oneHot: Functions['oneHot'] = define('one_hot', '');
export const pad: Functions['pad'] = define('pad', '');
export const padSequence: Functions['padSequence'] = define('pad_sequence', '');
export const reflectionPad1d: Functions['reflectionPad1d'] = define('reflection_pad1d', '/out');
export const reflectionPad2d: Functions['reflectionPad2d'] = define('reflection_pad2d', '/out');
export const reflectionPad3d: Functions['reflectionPad3d'] = define('reflection_pad3d', '/out');
export const relu6: Functions['relu6'] = define('relu6', '', true);
export const relu6_: Functions['relu6_'] = define('relu6_', '');
export const replicationPad1d: Functions['replicationPad1d'] = define('replication_pad1d', '/out');
export const replicationPad2d: Functions['replicationPad2d'] = define('replication_pad2d', '/out');
export const replicationPad3d: Functions['replicationPad3d'] = define('replication_pad3d', '/out');
export const rreluWithNoise: Functions['rreluWithNoise'] = define('rrelu_with_noise', '/out');
export const rreluWithNoise_: Functions['rreluWithNoise_'] = define('rrelu_with_noise_', '');
export const scaledDotProductAttention: Functions['scaledDotProductAttention'] = define('scaled_dot_product_attention', '');
export const silu: Functions['silu'] = define('silu', '/out', true);
export const silu_: Functions['silu_'] = define('silu_', '', true);
export const slowConv3d: Functions['slowConv3d'] = define('slow_conv3d', '/out');
export const slowConvDilated2d: Functions['slowConvDilated2d'] = define('slow_conv_dilated2d', '');
export const slowConvDilated3d: Functions['slowConvDilated3d'] = define('slow_conv_dilated3d', '');
export const slowConvTranspose2d: Functions['slowConvTranspose2d'] = define('slow_conv_transpose2d', '/out');
export const slowConvTranspose3d: Functions['slowConvTranspose3d'] = define('slow_conv_transpose3d', '/out');
export const smoothL1Loss: Functions['smoothL1Loss'] = define('smooth_l1_loss', '/out');
export const softMarginLoss: Functions['softMarginLoss'] = define('soft_margin_loss', '/out');
export const softplus: Functions['softplus'] = define('softplus', '/out', true);
export const softshrink: Functions['softshrink'] = define('softshrink', '/out', true);
export const thnnConv2d: Functions['thnnConv2d'] = define('thnn_conv2d', '/out');
export const unflattenDenseTensors: Functions['unflattenDenseTensors'] = define('unflatten_dense_tensors', '');
export const upsampleBicubic2d: Functions['upsampleBicubic2d'] = define('upsample_bicubic2d', 'vec /out');
export const upsampleBilinear2d: Functions['upsampleBilinear2d'] = define('upsample_bilinear2d', 'vec /out');
export const upsampleLinear1d: Functions['upsampleLinear1d'] = define('upsample_linear1d', 'vec /out');
export const upsampleNearest1d: Functions['upsampleNearest1d'] = define('upsample_nearest1d', 'vec /out');
export const upsampleNearest2d: Functions['upsampleNearest2d'] = define('upsample_nearest2d', 'vec /out');
export const upsampleNearest3d: Functions['upsampleNearest3d'] = define('upsample_nearest3d', 'vec /out');
export const upsampleTrilinear3d: Functions['upsampleTrilinear3d'] = define('upsample_trilinear3d', 'vec /out');
