// Made by `npm run generate:operators` from scripts/operators/facts.txt; not to be edited.

import type { Tensor } from '../../tensor/tensor.js';
import type { Scalar } from '../arguments.js';
import type { Generator } from '../../tensor/generator.js';
import type { Floats, Int, IntOrInts, Ints, ReductionMode } from '../operatorTypes.js';
import { define } from '../define.js';

type CrossEntropyLossOptions = { weight?: Tensor | null; reduction?: ReductionMode; ignoreIndex?: Int; labelSmoothing?: number };
type MkldnnLinearOptions = { bias?: Tensor | null };
type MkldnnReorderConv2dWeightOptions = { padding?: IntOrInts; stride?: IntOrInts; dilation?: IntOrInts; groups?: Int; inputSize?: Ints | null };
type MkldnnReorderConv3dWeightOptions = { padding?: IntOrInts; stride?: IntOrInts; dilation?: IntOrInts; groups?: Int; inputSize?: Ints | null };
type NllLoss2dOptions = { weight?: Tensor | null; reduction?: ReductionMode; ignoreIndex?: Int; out?: Tensor | null };
type NllLossNdOptions = { weight?: Tensor | null; reduction?: ReductionMode; ignoreIndex?: Int };
type PadSequenceOptions = { batchFirst?: boolean; paddingValue?: number; paddingSide?: string };
type RreluWithNoiseOptions = { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null; out?: Tensor | null };
type RreluWithNoiseInPlaceOptions = { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null };
type SlowConv3dOptions = { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; out?: Tensor | null };
type SlowConvDilated2dOptions = { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts };
type SlowConvDilated3dOptions = { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts };
type SlowConvTranspose2dOptions = { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; outputPadding?: IntOrInts; dilation?: IntOrInts; out?: Tensor | null };
type SlowConvTranspose3dOptions = { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; outputPadding?: IntOrInts; dilation?: IntOrInts; out?: Tensor | null };
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
   * `aten::flatten_dense_tensors(Tensor[] tensors) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.flatten_dense_tensors.html
   */
  flattenDenseTensors(options: { tensors: readonly Tensor[] }): Tensor;
  flattenDenseTensors(tensors: readonly Tensor[]): Tensor;
  flattenDenseTensors(...tensors: Tensor[]): Tensor;
  /**
   * `aten::gelu_(Tensor(a!) self, *, str approximate="none") -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.gelu_.html
   */
  gelu_(input: Tensor, options?: { approximate?: string }): Tensor;
  /**
   * `aten::hardsigmoid_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardsigmoid_.html
   */
  hardsigmoid_(input: Tensor): Tensor;
  /**
   * `aten::hardswish_(Tensor(a!) self) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardswish_.html
   */
  hardswish_(input: Tensor): Tensor;
  /**
   * `aten::im2col(Tensor self, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.im2col.html
   */
  im2col(input: Tensor, options: { kernelSize: IntOrInts; dilation: IntOrInts; padding: IntOrInts; stride: IntOrInts; out?: Tensor | null }): Tensor;
  im2col(input: Tensor, kernelSize: IntOrInts, dilation: IntOrInts, padding: IntOrInts, stride: IntOrInts, options?: { out?: Tensor | null }): Tensor;
  /**
   * `aten::log_sigmoid(Tensor self) -> Tensor`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.log_sigmoid.html
   */
  logSigmoid(input: Tensor, options?: { out?: Tensor | null }): Tensor;
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
  rreluWithNoise(input: Tensor, options: { noise: Tensor; lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null; out?: Tensor | null }): Tensor;
  rreluWithNoise(input: Tensor, noise: Tensor, lower?: Scalar | RreluWithNoiseOptions, upper?: Scalar | RreluWithNoiseOptions, training?: boolean | RreluWithNoiseOptions, generator?: Generator | null | RreluWithNoiseOptions, options?: RreluWithNoiseOptions): Tensor;
  /**
   * `aten::rrelu_with_noise_(Tensor(a!) self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)`
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.rrelu_with_noise_.html
   */
  rreluWithNoise_(input: Tensor, options: { noise: Tensor; lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor;
  rreluWithNoise_(input: Tensor, noise: Tensor, lower?: Scalar | RreluWithNoiseInPlaceOptions, upper?: Scalar | RreluWithNoiseInPlaceOptions, training?: boolean | RreluWithNoiseInPlaceOptions, generator?: Generator | null | RreluWithNoiseInPlaceOptions, options?: RreluWithNoiseInPlaceOptions): Tensor;
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

export const col2im: Functions['col2im'] = define('col2im', '/out');
export const convDepthwise3d: Functions['convDepthwise3d'] = define('conv_depthwise3d', '');
export const crossEntropyLoss: Functions['crossEntropyLoss'] = define('cross_entropy_loss', '');
export const flattenDenseTensors: Functions['flattenDenseTensors'] = define('flatten_dense_tensors', '');
export const gelu_: Functions['gelu_'] = define('gelu_', '');
export const hardsigmoid_: Functions['hardsigmoid_'] = define('hardsigmoid_', '', true);
export const hardswish_: Functions['hardswish_'] = define('hardswish_', '');
export const im2col: Functions['im2col'] = define('im2col', '/out');
export const logSigmoid: Functions['logSigmoid'] = define('log_sigmoid', '/out');
export const mish_: Functions['mish_'] = define('mish_', '');
export const mkldnnLinear: Functions['mkldnnLinear'] = define('mkldnn_linear', '');
export const mkldnnReorderConv2dWeight: Functions['mkldnnReorderConv2dWeight'] = define('mkldnn_reorder_conv2d_weight', '');
export const mkldnnReorderConv3dWeight: Functions['mkldnnReorderConv3dWeight'] = define('mkldnn_reorder_conv3d_weight', '');
export const nllLoss2d: Functions['nllLoss2d'] = define('nll_loss2d', '/out');
export const nllLossNd: Functions['nllLossNd'] = define('nll_loss_nd', '');
export const padSequence: Functions['padSequence'] = define('pad_sequence', '');
export const reflectionPad1d: Functions['reflectionPad1d'] = define('reflection_pad1d', '/out');
export const reflectionPad2d: Functions['reflectionPad2d'] = define('reflection_pad2d', '/out');
export const reflectionPad3d: Functions['reflectionPad3d'] = define('reflection_pad3d', '/out');
export const relu6_: Functions['relu6_'] = define('relu6_', '');
export const replicationPad1d: Functions['replicationPad1d'] = define('replication_pad1d', '/out');
export const replicationPad2d: Functions['replicationPad2d'] = define('replication_pad2d', '/out');
export const replicationPad3d: Functions['replicationPad3d'] = define('replication_pad3d', '/out');
export const rreluWithNoise: Functions['rreluWithNoise'] = define('rrelu_with_noise', '/out');
export const rreluWithNoise_: Functions['rreluWithNoise_'] = define('rrelu_with_noise_', '');
export const silu_: Functions['silu_'] = define('silu_', '', true);
export const slowConv3d: Functions['slowConv3d'] = define('slow_conv3d', '/out');
export const slowConvDilated2d: Functions['slowConvDilated2d'] = define('slow_conv_dilated2d', '');
export const slowConvDilated3d: Functions['slowConvDilated3d'] = define('slow_conv_dilated3d', '');
export const slowConvTranspose2d: Functions['slowConvTranspose2d'] = define('slow_conv_transpose2d', '/out');
export const slowConvTranspose3d: Functions['slowConvTranspose3d'] = define('slow_conv_transpose3d', '/out');
export const thnnConv2d: Functions['thnnConv2d'] = define('thnn_conv2d', '/out');
export const unflattenDenseTensors: Functions['unflattenDenseTensors'] = define('unflatten_dense_tensors', '');
export const upsampleBicubic2d: Functions['upsampleBicubic2d'] = define('upsample_bicubic2d', 'vec /out');
export const upsampleBilinear2d: Functions['upsampleBilinear2d'] = define('upsample_bilinear2d', 'vec /out');
export const upsampleLinear1d: Functions['upsampleLinear1d'] = define('upsample_linear1d', 'vec /out');
export const upsampleNearest1d: Functions['upsampleNearest1d'] = define('upsample_nearest1d', 'vec /out');
export const upsampleNearest2d: Functions['upsampleNearest2d'] = define('upsample_nearest2d', 'vec /out');
export const upsampleNearest3d: Functions['upsampleNearest3d'] = define('upsample_nearest3d', 'vec /out');
export const upsampleTrilinear3d: Functions['upsampleTrilinear3d'] = define('upsample_trilinear3d', 'vec /out');
