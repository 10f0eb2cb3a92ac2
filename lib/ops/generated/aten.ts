// Made by `npm run generate:operators` from scripts/operators/facts.txt; not to be edited.

import type { DType } from '../../tensor/dtype.js';
import type { Tensor } from '../../tensor/tensor.js';
import type { DTypeName, Operand, Scalar } from '../arguments.js';
import type { ValuesAndIndices } from '../namedTuple.js';
import type { Generator } from '../../tensor/generator.js';
import type { Floats, Int, IntOrInts, Ints, Layout, MemoryFormat, NamedTuple, Overloads, ReductionMode, ScalarResult } from '../operatorTypes.js';

type _AddReluScalarOptions = { alpha?: Scalar };
type _AddReluScalarOutOptions = { alpha?: Scalar; out: Tensor };
type _AddReluScalarOptions2 = { alpha?: Scalar };
type _AminmaxDimOptions = { keepdim?: boolean };
type _AminmaxDimOutOptions = { keepdim?: boolean; out0: Tensor; out1: Tensor };
type _AssertTensorMetadataInPlaceOptions = { size?: Ints | null; stride?: Ints | null; dtype?: DTypeName | null; device?: string | null; layout?: Layout | null };
type _BackwardInPlaceOptions = { gradient?: Tensor | null; retainGraph?: boolean | null; createGraph?: boolean };
type _CastByteInPlaceOptions = { nonBlocking?: boolean };
type _CastCharInPlaceOptions = { nonBlocking?: boolean };
type _CastDoubleInPlaceOptions = { nonBlocking?: boolean };
type _CastFloatInPlaceOptions = { nonBlocking?: boolean };
type _CastHalfInPlaceOptions = { nonBlocking?: boolean };
type _CastIntInPlaceOptions = { nonBlocking?: boolean };
type _CastLongInPlaceOptions = { nonBlocking?: boolean };
type _CastShortInPlaceOptions = { nonBlocking?: boolean };
type _ChooseQparamsPerTensorInPlaceOptions = { reduceRange?: boolean };
type _CopyFromInPlaceOptions = { nonBlocking?: boolean };
type _CopyFromOutOptions = { nonBlocking?: boolean; out: Tensor };
type _CsltSparseMmInPlaceOptions = { bias?: Tensor | null; alpha?: Tensor | null; outDtype?: DTypeName | null; transposeResult?: boolean; algId?: Int; splitK?: Int; splitKMode?: Int };
type _CsltSparseMmSearchInPlaceOptions = { bias?: Tensor | null; alpha?: Tensor | null; outDtype?: DTypeName | null; transposeResult?: boolean };
type _CtcLossInPlaceOptions = { blank?: Int; zeroInfinity?: boolean };
type _CtcLossTensorOptions = { blank?: Int; zeroInfinity?: boolean };
type _CtcLossTensorOutOptions = { blank?: Int; zeroInfinity?: boolean; out0: Tensor; out1: Tensor };
type _CtcLossOutOptions = { blank?: Int; zeroInfinity?: boolean; out0: Tensor; out1: Tensor };
type _CtcLossBackwardInPlaceOptions = { zeroInfinity?: boolean };
type _CtcLossBackwardTensorOptions = { zeroInfinity?: boolean };
type _CtcLossBackwardOutOptions = { zeroInfinity?: boolean; out: Tensor };
type _CudnnAttentionForwardInPlaceOptions = { dropoutP?: number; isCausal?: boolean; returnDebugMask?: boolean; scale?: number | null };
type _EfficientAttentionForwardInPlaceOptions = { computeLogSumexp?: boolean; scale?: number | null; seqlenK?: Tensor | null; windowSize?: Int | null };
type _EmbeddingBagInPlaceOptions = { scaleGradByFreq?: boolean; mode?: Int; sparse?: boolean; perSampleWeights?: Tensor | null; includeLastOffset?: boolean; paddingIdx?: Int };
type _EmbeddingBagOutOptions = { scaleGradByFreq?: boolean; mode?: Int; sparse?: boolean; perSampleWeights?: Tensor | null; includeLastOffset?: boolean; paddingIdx?: Int; out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor };
type _EmbeddingBagBackwardInPlaceOptions = { paddingIdx?: Int };
type _EmbeddingBagDenseBackwardInPlaceOptions = { paddingIdx?: Int };
type _EmbeddingBagDenseBackwardOutOptions = { paddingIdx?: Int; out: Tensor };
type _EmbeddingBagForwardOnlyInPlaceOptions = { scaleGradByFreq?: boolean; mode?: Int; sparse?: boolean; perSampleWeights?: Tensor | null; includeLastOffset?: boolean; paddingIdx?: Int };
type _EmbeddingBagForwardOnlyOutOptions = { scaleGradByFreq?: boolean; mode?: Int; sparse?: boolean; perSampleWeights?: Tensor | null; includeLastOffset?: boolean; paddingIdx?: Int; out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor };
type _EmbeddingBagPerSampleWeightsBackwardInPlaceOptions = { paddingIdx?: Int };
type _EmbeddingBagPerSampleWeightsBackwardOutOptions = { paddingIdx?: Int; out: Tensor };
type _EmbeddingBagSparseBackwardInPlaceOptions = { paddingIdx?: Int };
type _FakeQuantizeLearnablePerChannelAffineInPlaceOptions = { gradFactor?: number };
type _FakeQuantizeLearnablePerChannelAffineOutOptions = { gradFactor?: number; out: Tensor };
type _FakeQuantizeLearnablePerChannelAffineBackwardInPlaceOptions = { gradFactor?: number };
type _FakeQuantizeLearnablePerTensorAffineInPlaceOptions = { gradFactor?: number };
type _FakeQuantizeLearnablePerTensorAffineOutOptions = { gradFactor?: number; out: Tensor };
type _FakeQuantizeLearnablePerTensorAffineBackwardInPlaceOptions = { gradFactor?: number };
type _FoobarInPlaceOptions = { arg1?: boolean; arg2?: boolean; arg3?: boolean };
type _FoobarOutOptions = { arg1?: boolean; arg2?: boolean; arg3?: boolean; out: Tensor };
type _ForeachAddcdivScalarOptions = { value?: Scalar };
type _ForeachAddcdivScalarOutOptions = { value?: Scalar; out: readonly Tensor[] };
type _ForeachAddcdivScalarOptions2 = { value?: Scalar };
type _ForeachAddcmulScalarOptions = { value?: Scalar };
type _ForeachAddcmulScalarOutOptions = { value?: Scalar; out: readonly Tensor[] };
type _ForeachAddcmulScalarOptions2 = { value?: Scalar };
type _ForeachCopyInPlaceOptions = { nonBlocking?: boolean };
type _ForeachCopyOutOptions = { nonBlocking?: boolean; out: readonly Tensor[] };
type _ForeachCopy_InPlaceOptions = { nonBlocking?: boolean };
type _ForeachNormScalarOptions = { ord?: Scalar; dtype?: DTypeName | null };
type _ForeachNormScalarOutOptions = { ord?: Scalar; dtype?: DTypeName | null; out: readonly Tensor[] };
type _ForeachPowsumScalarOptions = { ord?: Scalar; dtype?: DTypeName | null };
type _ForeachPowsumScalarOutOptions = { ord?: Scalar; dtype?: DTypeName | null; out: readonly Tensor[] };
type _FusedDropoutInPlaceOptions = { generator?: Generator | null };
type _FusedDropoutOutOptions = { generator?: Generator | null; out0: Tensor; out1: Tensor };
type _FusedMovingAvgObsFqHelperInPlaceOptions = { perRowFakeQuant?: boolean; symmetricQuant?: boolean };
type _FusedMovingAvgObsFqHelperOutOptions = { perRowFakeQuant?: boolean; symmetricQuant?: boolean; out0: Tensor; out1: Tensor };
type _FusedMovingAvgObsFqHelperFunctionalInPlaceOptions = { perRowFakeQuant?: boolean; symmetricQuant?: boolean };
type _FusedSdpChoiceInPlaceOptions = { attnMask?: Tensor | null; dropoutP?: number; isCausal?: boolean; scale?: number | null; enableGqa?: boolean };
type _GroupedMmInPlaceOptions = { offs?: Tensor | null; bias?: Tensor | null; outDtype?: DTypeName | null };
type _IndexPutImplInPlaceOptions = { accumulate?: boolean; unsafe?: boolean };
type _IndexPutImplOutOptions = { accumulate?: boolean; unsafe?: boolean; out: Tensor };
type _IndexPutImpl_InPlaceOptions = { accumulate?: boolean; unsafe?: boolean };
type _JaggedToPaddedDenseForwardInPlaceOptions = { paddingValue?: number };
type _LinalgEighInPlaceOptions = { UPLO?: string; computeV?: boolean };
type _LinalgEighEigenvaluesOptions = { UPLO?: string; computeV?: boolean; eigenvalues: Tensor; eigenvectors: Tensor };
type _LinalgSvdInPlaceOptions = { fullMatrices?: boolean; computeUv?: boolean; driver?: string | null };
type _LinalgSvdUOptions = { fullMatrices?: boolean; computeUv?: boolean; driver?: string | null; U: Tensor; S: Tensor; Vh: Tensor };
type _LuWithInfoInPlaceOptions = { pivot?: boolean; checkErrors?: boolean };
type _MaskedSoftmaxInPlaceOptions = { dim?: Int | null; maskType?: Int | null };
type _MaskedSoftmaxOutOptions = { dim?: Int | null; maskType?: Int | null; out: Tensor };
type _MaskedSoftmaxBackwardInPlaceOptions = { dim?: Int | null };
type _MaskedSoftmaxBackwardOutOptions = { dim?: Int | null; out: Tensor };
type _NativeMultiHeadAttentionInPlaceOptions = { mask?: Tensor | null; needWeights?: boolean; averageAttnWeights?: boolean; maskType?: Int | null };
type _NativeMultiHeadAttentionOutOptions = { mask?: Tensor | null; needWeights?: boolean; averageAttnWeights?: boolean; maskType?: Int | null; out0: Tensor; out1: Tensor };
type _NestedFromPaddedInPlaceOptions = { fuseTransform0213?: boolean };
type _NestedFromPaddedOutOptions = { fuseTransform0213?: boolean; out: Tensor };
type _NestedFromPaddedTensorInPlaceOptions = { raggedIdx?: Int; minSeqlen?: Tensor | null; maxSeqlen?: Tensor | null; sumS?: Int | null };
type _NestedSumBackwardInPlaceOptions = { keepdim?: boolean };
type _NestedTensorFromMaskInPlaceOptions = { maskCheck?: boolean };
type _NestedTensorFromMaskOutOptions = { maskCheck?: boolean; out: Tensor };
type _NestedTensorFromTensorListInPlaceOptions = { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null };
type _NestedTensorFromTensorListOutOptions = { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; out: Tensor };
type _NestedViewFromJaggedInPlaceOptions = { lengths?: Tensor | null; raggedIdx?: Int; minSeqlen?: Tensor | null; maxSeqlen?: Tensor | null };
type _NestedViewFromJaggedCopyInPlaceOptions = { lengths?: Tensor | null; raggedIdx?: Int; minSeqlen?: Tensor | null; maxSeqlen?: Tensor | null };
type _NestedViewFromJaggedCopyOutOptions = { lengths?: Tensor | null; raggedIdx?: Int; minSeqlen?: Tensor | null; maxSeqlen?: Tensor | null; out: Tensor };
type _NnpackSpatialConvolutionInPlaceOptions = { stride?: IntOrInts };
type _NnpackSpatialConvolutionOutOptions = { stride?: IntOrInts; out: Tensor };
type _PadEnumInPlaceOptions = { value?: number | null };
type _PaddedDenseToJaggedForwardInPlaceOptions = { totalL?: Int | null };
type _PdistForwardInPlaceOptions = { p?: number };
type _PdistForwardOutOptions = { p?: number; out: Tensor };
type _PhiloxNormalInPlaceOptions = { mean?: number; std?: number };
type _PhiloxNormalOutOptions = { mean?: number; std?: number; out: Tensor };
type _PhiloxNormal_InPlaceOptions = { mean?: number; std?: number };
type _PhiloxUniformInPlaceOptions = { low?: number; high?: number };
type _PhiloxUniformOutOptions = { low?: number; high?: number; out: Tensor };
type _PhiloxUniform_InPlaceOptions = { low?: number; high?: number };
type _PinMemoryInPlaceOptions = { device?: string | null };
type _PinMemoryOutOptions = { device?: string | null; out: Tensor };
type _SafeSoftmaxInPlaceOptions = { dtype?: DTypeName | null };
type _SampleDirichletInPlaceOptions = { generator?: Generator | null };
type _SampleDirichletOutOptions = { generator?: Generator | null; out: Tensor };
type _ScaledDotProductAttentionMathInPlaceOptions = { attnMask?: Tensor | null; dropoutP?: number; isCausal?: boolean; dropoutMask?: Tensor | null; scale?: number | null; enableGqa?: boolean };
type _ScaledDotProductAttentionMathForMpsInPlaceOptions = { attnMask?: Tensor | null; dropoutP?: number; isCausal?: boolean; dropoutMask?: Tensor | null; scale?: number | null; enableGqa?: boolean };
type _ScaledDotProductCudnnAttentionInPlaceOptions = { dropoutP?: number; isCausal?: boolean; returnDebugMask?: boolean; scale?: number | null };
type _ScaledDotProductEfficientAttentionInPlaceOptions = { dropoutP?: number; isCausal?: boolean; scale?: number | null };
type _ScaledDotProductEfficientAttentionBackwardInPlaceOptions = { isCausal?: boolean; scale?: number | null };
type _ScaledDotProductFlashAttentionInPlaceOptions = { dropoutP?: number; isCausal?: boolean; returnDebugMask?: boolean; scale?: number | null };
type _ScaledDotProductFlashAttentionQuantizedOptions = { dropoutP?: number; isCausal?: boolean; returnDebugMask?: boolean; scale?: number | null };
type _ScaledDotProductFlashAttentionForCpuInPlaceOptions = { dropoutP?: number; isCausal?: boolean; attnMask?: Tensor | null; scale?: number | null };
type _ScaledDotProductFusedAttentionOverrideableInPlaceOptions = { attnBias?: Tensor | null; dropoutP?: number; isCausal?: boolean; returnDebugMask?: boolean; scale?: number | null };
type _ScaledGroupedMmInPlaceOptions = { offs?: Tensor | null; bias?: Tensor | null; scaleResult?: Tensor | null; outDtype?: DTypeName | null; useFastAccum?: boolean };
type _ScaledGroupedMmV2InPlaceOptions = { offs?: Tensor | null; bias?: Tensor | null; outDtype?: DTypeName | null; contractionDim?: Ints; useFastAccum?: boolean };
type _ScaledMmInPlaceOptions = { bias?: Tensor | null; scaleResult?: Tensor | null; outDtype?: DTypeName | null; useFastAccum?: boolean };
type _ScaledMmOutOptions = { bias?: Tensor | null; scaleResult?: Tensor | null; outDtype?: DTypeName | null; useFastAccum?: boolean; out: Tensor };
type _ScaledMmV2InPlaceOptions = { contractionDim?: Ints; useFastAccum?: boolean };
type _ScaledMmV2OutOptions = { contractionDim?: Ints; useFastAccum?: boolean; out: Tensor };
type _SparseCsrProdDimDtypeOptions = { keepdim?: boolean; dtype?: DTypeName | null };
type _SparseCsrProdDimDtypeOutOptions = { keepdim?: boolean; dtype?: DTypeName | null; out: Tensor };
type _SparseCsrSumDimDtypeOptions = { keepdim?: boolean; dtype?: DTypeName | null };
type _SparseCsrSumDimDtypeOutOptions = { keepdim?: boolean; dtype?: DTypeName | null; out: Tensor };
type _SparseLogSoftmaxIntOptions = { dtype?: DTypeName | null };
type _SparseMaskProjectionInPlaceOptions = { accumulateMatches?: boolean };
type _SparseMaskProjectionOutOptions = { accumulateMatches?: boolean; out: Tensor };
type _SparseSemiStructuredTileInPlaceOptions = { algorithm?: string; useCutlass?: boolean };
type _SparseSoftmaxIntOptions = { dtype?: DTypeName | null };
type _SpdiagsInPlaceOptions = { layout?: Layout | null };
type _SpdiagsOutOptions = { layout?: Layout | null; out: Tensor };
type _StackInPlaceOptions = { dim?: Int };
type _StackOutOptions = { dim?: Int; out: Tensor };
type _StandardGammaInPlaceOptions = { generator?: Generator | null };
type _StandardGammaOutOptions = { generator?: Generator | null; out: Tensor };
type _TestAmbiguousDefaultsAOptions = { a?: Int; b?: Int };
type _TestAmbiguousDefaultsBOptions = { a?: Int; b?: string };
type _TestParallelMaterializeInPlaceOptions = { skipFirst?: boolean };
type _TestSerializationSubcmulInPlaceOptions = { alpha?: Scalar };
type _TestStringDefaultInPlaceOptions = { a?: string };
type _ThnnFusedGruCellInPlaceOptions = { inputBias?: Tensor | null; hiddenBias?: Tensor | null };
type _ThnnFusedGruCellOutOptions = { inputBias?: Tensor | null; hiddenBias?: Tensor | null; out0: Tensor; out1: Tensor };
type _ThnnFusedLstmCellInPlaceOptions = { inputBias?: Tensor | null; hiddenBias?: Tensor | null };
type _ThnnFusedLstmCellOutOptions = { inputBias?: Tensor | null; hiddenBias?: Tensor | null; out0: Tensor; out1: Tensor; out2: Tensor };
type _ToDenseInPlaceOptions = { dtype?: DTypeName | null; maskedGrad?: boolean | null };
type _ToDenseOutOptions = { dtype?: DTypeName | null; maskedGrad?: boolean | null; out: Tensor };
type _ToSparseBscInPlaceOptions = { denseDim?: Int | null };
type _ToSparseBscOutOptions = { denseDim?: Int | null; out: Tensor };
type _ToSparseBsrInPlaceOptions = { denseDim?: Int | null };
type _ToSparseBsrOutOptions = { denseDim?: Int | null; out: Tensor };
type _ToSparseCscInPlaceOptions = { denseDim?: Int | null };
type _ToSparseCscOutOptions = { denseDim?: Int | null; out: Tensor };
type _ToSparseCsrInPlaceOptions = { denseDim?: Int | null };
type _ToSparseCsrOutOptions = { denseDim?: Int | null; out: Tensor };
type _TransformerEncoderLayerFwdInPlaceOptions = { mask?: Tensor | null; maskType?: Int | null };
type _TransformerEncoderLayerFwdOutOptions = { mask?: Tensor | null; maskType?: Int | null; out: Tensor };
type _TrilinearInPlaceOptions = { unrollDim?: Int };
type _TrilinearOutOptions = { unrollDim?: Int; out: Tensor };
type _TritonMultiHeadAttentionInPlaceOptions = { mask?: Tensor | null };
type _TritonMultiHeadAttentionOutOptions = { mask?: Tensor | null; out: Tensor };
type _TritonScaledDotAttentionInPlaceOptions = { dropoutP?: number };
type _TritonScaledDotAttentionOutOptions = { dropoutP?: number; out: Tensor };
type _UniqueInPlaceOptions = { sorted?: boolean; returnInverse?: boolean };
type _UniqueOutOptions = { sorted?: boolean; returnInverse?: boolean; out0: Tensor; out1: Tensor };
type _Unique2InPlaceOptions = { sorted?: boolean; returnInverse?: boolean; returnCounts?: boolean };
type _Unique2OutOptions = { sorted?: boolean; returnInverse?: boolean; returnCounts?: boolean; out0: Tensor; out1: Tensor; out2: Tensor };
type _UnsafeIndexPutInPlaceOptions = { accumulate?: boolean };
type _UpsampleBicubic2dAaInPlaceOptions = { scalesH?: number | null; scalesW?: number | null };
type _UpsampleBicubic2dAaOutOptions = { scalesH?: number | null; scalesW?: number | null; out: Tensor };
type _UpsampleBicubic2dAaBackwardInPlaceOptions = { scalesH?: number | null; scalesW?: number | null };
type _UpsampleBicubic2dAaBackwardGradInputOptions = { scalesH?: number | null; scalesW?: number | null; gradInput: Tensor };
type _UpsampleBilinear2dAaInPlaceOptions = { scalesH?: number | null; scalesW?: number | null };
type _UpsampleBilinear2dAaOutOptions = { scalesH?: number | null; scalesW?: number | null; out: Tensor };
type _UpsampleBilinear2dAaBackwardInPlaceOptions = { scalesH?: number | null; scalesW?: number | null };
type _UpsampleBilinear2dAaBackwardGradInputOptions = { scalesH?: number | null; scalesW?: number | null; gradInput: Tensor };
type _UpsampleLanczos2dAaInPlaceOptions = { scalesH?: number | null; scalesW?: number | null };
type _UpsampleLanczos2dAaOutOptions = { scalesH?: number | null; scalesW?: number | null; out: Tensor };
type _UpsampleLanczos2dAaBackwardInPlaceOptions = { scalesH?: number | null; scalesW?: number | null };
type _UpsampleLanczos2dAaBackwardGradInputOptions = { scalesH?: number | null; scalesW?: number | null; gradInput: Tensor };
type _UpsampleNearestExact1dInPlaceOptions = { scales?: number | null };
type _UpsampleNearestExact1dOutOptions = { scales?: number | null; out: Tensor };
type _UpsampleNearestExact1dBackwardInPlaceOptions = { scales?: number | null };
type _UpsampleNearestExact1dBackwardGradInputOptions = { scales?: number | null; gradInput: Tensor };
type _UpsampleNearestExact2dInPlaceOptions = { scalesH?: number | null; scalesW?: number | null };
type _UpsampleNearestExact2dOutOptions = { scalesH?: number | null; scalesW?: number | null; out: Tensor };
type _UpsampleNearestExact2dBackwardInPlaceOptions = { scalesH?: number | null; scalesW?: number | null };
type _UpsampleNearestExact2dBackwardGradInputOptions = { scalesH?: number | null; scalesW?: number | null; gradInput: Tensor };
type _UpsampleNearestExact3dInPlaceOptions = { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null };
type _UpsampleNearestExact3dOutOptions = { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out: Tensor };
type _UpsampleNearestExact3dBackwardInPlaceOptions = { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null };
type _UpsampleNearestExact3dBackwardGradInputOptions = { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; gradInput: Tensor };
type _ValidateSparseBscTensorArgsInPlaceOptions = { checkPinning?: boolean | null };
type _ValidateSparseBsrTensorArgsInPlaceOptions = { checkPinning?: boolean | null };
type _ValidateSparseCompressedTensorArgsInPlaceOptions = { checkPinning?: boolean | null };
type _ValidateSparseCooTensorArgsInPlaceOptions = { isCoalesced?: boolean | null; checkPinning?: boolean | null };
type _ValidateSparseCscTensorArgsInPlaceOptions = { checkPinning?: boolean | null };
type _ValidateSparseCsrTensorArgsInPlaceOptions = { checkPinning?: boolean | null };
type _WeightNormInPlaceOptions = { dim?: Int };
type _WeightNormInterfaceInPlaceOptions = { dim?: Int };
type _WeightNormInterfaceOutOptions = { dim?: Int; out0: Tensor; out1: Tensor };
type AddScalarOptions = { alpha?: Scalar };
type AddScalarOutOptions = { alpha?: Scalar; out: Tensor };
type AddScalarOptions2 = { alpha?: Scalar };
type AllDimOptions = { keepdim?: boolean };
type AllDimsOptions = { dim?: Ints | null; keepdim?: boolean };
type AllDimsOutOptions = { dim?: Ints | null; keepdim?: boolean; out: Tensor };
type AllOutOptions = { keepdim?: boolean; out: Tensor };
type AllcloseInPlaceOptions = { rtol?: number; atol?: number; equalNan?: boolean };
type AmaxInPlaceOptions = { dim?: IntOrInts; keepdim?: boolean };
type AmaxOutOptions = { dim?: IntOrInts; keepdim?: boolean; out: Tensor };
type AminInPlaceOptions = { dim?: IntOrInts; keepdim?: boolean };
type AminOutOptions = { dim?: IntOrInts; keepdim?: boolean; out: Tensor };
type AnyDimOptions = { keepdim?: boolean };
type AnyDimsOptions = { dim?: Ints | null; keepdim?: boolean };
type AnyDimsOutOptions = { dim?: Ints | null; keepdim?: boolean; out: Tensor };
type AnyOutOptions = { keepdim?: boolean; out: Tensor };
type ArangeStartOutOptions = { step?: Scalar; out: Tensor };
type ArangeStartStepOptions = { step?: Scalar; dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null };
type ArgmaxInPlaceOptions = { dim?: Int | null; keepdim?: boolean };
type ArgmaxOutOptions = { dim?: Int | null; keepdim?: boolean; out: Tensor };
type ArgminInPlaceOptions = { dim?: Int | null; keepdim?: boolean };
type ArgminOutOptions = { dim?: Int | null; keepdim?: boolean; out: Tensor };
type ArgsortInPlaceOptions = { dim?: Int; descending?: boolean };
type AsStridedInPlaceOptions = { storageOffset?: Int | null };
type AsStrided_InPlaceOptions = { storageOffset?: Int | null };
type AsStridedCopyInPlaceOptions = { storageOffset?: Int | null };
type AsStridedCopyOutOptions = { storageOffset?: Int | null; out: Tensor };
type AsStridedScatterInPlaceOptions = { storageOffset?: Int | null };
type AsStridedScatterOutOptions = { storageOffset?: Int | null; out: Tensor };
type AvgPool1dInPlaceOptions = { stride?: IntOrInts; padding?: IntOrInts; ceilMode?: boolean; countIncludePad?: boolean };
type AvgPool1dOutOptions = { stride?: IntOrInts; padding?: IntOrInts; ceilMode?: boolean; countIncludePad?: boolean; out: Tensor };
type AvgPool2dInPlaceOptions = { stride?: IntOrInts; padding?: IntOrInts; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: Int | null };
type AvgPool2dOutOptions = { stride?: IntOrInts; padding?: IntOrInts; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: Int | null; out: Tensor };
type AvgPool3dInPlaceOptions = { stride?: IntOrInts; padding?: IntOrInts; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: Int | null };
type AvgPool3dOutOptions = { stride?: IntOrInts; padding?: IntOrInts; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: Int | null; out: Tensor };
type BernoulliFloatOutOptions = { p?: number; generator?: Generator | null; out: Tensor };
type BernoulliFloatOptions = { p?: number; generator?: Generator | null };
type BilinearInPlaceOptions = { bias?: Tensor | null };
type BinaryCrossEntropyInPlaceOptions = { weight?: Tensor | null; reduction?: ReductionMode };
type BinaryCrossEntropyOutOptions = { weight?: Tensor | null; reduction?: ReductionMode; out: Tensor };
type BinaryCrossEntropyBackwardInPlaceOptions = { weight?: Tensor | null; reduction?: ReductionMode };
type BinaryCrossEntropyBackwardGradInputOptions = { weight?: Tensor | null; reduction?: ReductionMode; gradInput: Tensor };
type BinaryCrossEntropyWithLogitsInPlaceOptions = { weight?: Tensor | null; posWeight?: Tensor | null; reduction?: ReductionMode };
type BinaryCrossEntropyWithLogitsOutOptions = { weight?: Tensor | null; posWeight?: Tensor | null; reduction?: ReductionMode; out: Tensor };
type BincountInPlaceOptions = { weights?: Tensor | null; minlength?: Int };
type BincountOutOptions = { weights?: Tensor | null; minlength?: Int; out: Tensor };
type BinomialInPlaceOptions = { generator?: Generator | null };
type BinomialOutOptions = { generator?: Generator | null; out: Tensor };
type CatInPlaceOptions = { dim?: Int };
type CatOutOptions = { dim?: Int; out: Tensor };
type CauchyInPlaceOptions = { median?: number; sigma?: number; generator?: Generator | null };
type CauchyOutOptions = { median?: number; sigma?: number; generator?: Generator | null; out: Tensor };
type Cauchy_InPlaceOptions = { median?: number; sigma?: number; generator?: Generator | null };
type CdistInPlaceOptions = { p?: number; computeMode?: Int | null };
type CeluInPlaceOptions = { alpha?: Scalar };
type CeluOutOptions = { alpha?: Scalar; out: Tensor };
type Celu_InPlaceOptions = { alpha?: Scalar };
type CholeskyInPlaceOptions = { upper?: boolean };
type CholeskyOutOptions = { upper?: boolean; out: Tensor };
type CholeskyInverseInPlaceOptions = { upper?: boolean };
type CholeskyInverseOutOptions = { upper?: boolean; out: Tensor };
type CholeskySolveInPlaceOptions = { upper?: boolean };
type CholeskySolveOutOptions = { upper?: boolean; out: Tensor };
type ChunkInPlaceOptions = { dim?: Int };
type ClampInPlaceOptions = { min?: Scalar | null; max?: Scalar | null };
type ClampTensorOptions = { min?: Operand | null; max?: Operand | null };
type ClampTensorOutOptions = { min?: Operand | null; max?: Operand | null; out: Tensor };
type ClampOutOptions = { min?: Scalar | null; max?: Scalar | null; out: Tensor };
type Clamp_InPlaceOptions = { min?: Scalar | null; max?: Scalar | null };
type ClampTensorOptions2 = { min?: Operand | null; max?: Operand | null };
type ClipInPlaceOptions = { min?: Scalar | null; max?: Scalar | null };
type ClipTensorOptions = { min?: Operand | null; max?: Operand | null };
type ClipTensorOutOptions = { min?: Tensor | null; max?: Tensor | null; out: Tensor };
type ClipOutOptions = { min?: Scalar | null; max?: Scalar | null; out: Tensor };
type Clip_InPlaceOptions = { min?: Scalar | null; max?: Scalar | null };
type ClipTensorOptions2 = { min?: Operand | null; max?: Operand | null };
type CombinationsInPlaceOptions = { r?: Int; withReplacement?: boolean };
type ConcatInPlaceOptions = { dim?: Int };
type ConcatOutOptions = { dim?: Int; out: Tensor };
type ConcatenateInPlaceOptions = { dim?: Int };
type ConcatenateOutOptions = { dim?: Int; out: Tensor };
type ConstantPadNdInPlaceOptions = { value?: Scalar };
type ConstantPadNdOutOptions = { value?: Scalar; out: Tensor };
type Conv1dInPlaceOptions = { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; groups?: Int };
type Conv1dPaddingOptions = { bias?: Tensor | null; stride?: IntOrInts; padding?: string; dilation?: IntOrInts; groups?: Int };
type Conv2dInPlaceOptions = { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; groups?: Int };
type Conv2dPaddingOptions = { bias?: Tensor | null; stride?: IntOrInts; padding?: string; dilation?: IntOrInts; groups?: Int };
type Conv3dInPlaceOptions = { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; groups?: Int };
type Conv3dPaddingOptions = { bias?: Tensor | null; stride?: IntOrInts; padding?: string; dilation?: IntOrInts; groups?: Int };
type ConvTbcInPlaceOptions = { pad?: Int };
type ConvTbcOutOptions = { pad?: Int; out: Tensor };
type ConvTranspose1dInPlaceOptions = { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; outputPadding?: IntOrInts; groups?: Int; dilation?: IntOrInts };
type ConvTranspose2dInputOptions = { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; outputPadding?: IntOrInts; groups?: Int; dilation?: IntOrInts };
type ConvTranspose3dInputOptions = { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; outputPadding?: IntOrInts; groups?: Int; dilation?: IntOrInts };
type CopyInPlaceOptions = { nonBlocking?: boolean };
type CopyOutOptions = { nonBlocking?: boolean; out: Tensor };
type Copy_InPlaceOptions = { nonBlocking?: boolean };
type CopySparseToSparseInPlaceOptions = { nonBlocking?: boolean };
type CopySparseToSparseOutOptions = { nonBlocking?: boolean; out: Tensor };
type CopySparseToSparse_InPlaceOptions = { nonBlocking?: boolean };
type CosineEmbeddingLossInPlaceOptions = { margin?: number; reduction?: ReductionMode };
type CosineSimilarityInPlaceOptions = { dim?: Int; eps?: number };
type CountNonzeroInPlaceOptions = { dim?: Int | null };
type CountNonzeroOutOptions = { dim?: Int | null; out: Tensor };
type CrossInPlaceOptions = { dim?: Int | null };
type CrossOutOptions = { dim?: Int | null; out: Tensor };
type CrossEntropyLossInPlaceOptions = { weight?: Tensor | null; reduction?: ReductionMode; ignoreIndex?: Int; labelSmoothing?: number };
type CtcLossIntListOptions = { blank?: Int; reduction?: ReductionMode; zeroInfinity?: boolean };
type CtcLossTensorOptions = { blank?: Int; reduction?: ReductionMode; zeroInfinity?: boolean };
type DiagInPlaceOptions = { diagonal?: Int };
type DiagOutOptions = { diagonal?: Int; out: Tensor };
type DiagEmbedInPlaceOptions = { offset?: Int; dim1?: Int; dim2?: Int };
type DiagEmbedOutOptions = { offset?: Int; dim1?: Int; dim2?: Int; out: Tensor };
type DiagflatInPlaceOptions = { offset?: Int };
type DiagonalInPlaceOptions = { offset?: Int; dim1?: Int; dim2?: Int };
type DiagonalCopyInPlaceOptions = { offset?: Int; dim1?: Int; dim2?: Int };
type DiagonalCopyOutOptions = { offset?: Int; dim1?: Int; dim2?: Int; out: Tensor };
type DiagonalScatterInPlaceOptions = { offset?: Int; dim1?: Int; dim2?: Int };
type DiagonalScatterOutOptions = { offset?: Int; dim1?: Int; dim2?: Int; out: Tensor };
type DiffInPlaceOptions = { n?: Int; dim?: Int; prepend?: Tensor | null; append?: Tensor | null };
type DiffOutOptions = { n?: Int; dim?: Int; prepend?: Tensor | null; append?: Tensor | null; out: Tensor };
type DistInPlaceOptions = { p?: Scalar };
type DistOutOptions = { p?: Scalar; out: Tensor };
type EluInPlaceOptions = { alpha?: Scalar; scale?: Scalar; inputScale?: Scalar };
type EluOutOptions = { alpha?: Scalar; scale?: Scalar; inputScale?: Scalar; out: Tensor };
type Elu_InPlaceOptions = { alpha?: Scalar; scale?: Scalar; inputScale?: Scalar };
type EmbeddingInPlaceOptions = { paddingIdx?: Int; scaleGradByFreq?: boolean; sparse?: boolean };
type EmbeddingOutOptions = { paddingIdx?: Int; scaleGradByFreq?: boolean; sparse?: boolean; out: Tensor };
type EmbeddingBagInPlaceOptions = { scaleGradByFreq?: boolean; mode?: Int; sparse?: boolean; perSampleWeights?: Tensor | null; includeLastOffset?: boolean };
type ExponentialInPlaceOptions = { lambd?: number; generator?: Generator | null };
type ExponentialOutOptions = { lambd?: number; generator?: Generator | null; out: Tensor };
type Exponential_InPlaceOptions = { lambd?: number; generator?: Generator | null };
type FftFftInPlaceOptions = { n?: Int | null; dim?: Int; norm?: string | null };
type FftFftOutOptions = { n?: Int | null; dim?: Int; norm?: string | null; out: Tensor };
type FftFft2InPlaceOptions = { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null };
type FftFft2OutOptions = { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null; out: Tensor };
type FftFftfreqInPlaceOptions = { d?: number; dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null };
type FftFftfreqOutOptions = { d?: number; out: Tensor };
type FftFftnInPlaceOptions = { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null };
type FftFftnOutOptions = { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null; out: Tensor };
type FftFftshiftInPlaceOptions = { dim?: IntOrInts | null };
type FftHfftInPlaceOptions = { n?: Int | null; dim?: Int; norm?: string | null };
type FftHfftOutOptions = { n?: Int | null; dim?: Int; norm?: string | null; out: Tensor };
type FftHfft2InPlaceOptions = { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null };
type FftHfft2OutOptions = { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null; out: Tensor };
type FftHfftnInPlaceOptions = { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null };
type FftHfftnOutOptions = { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null; out: Tensor };
type FftIfftInPlaceOptions = { n?: Int | null; dim?: Int; norm?: string | null };
type FftIfftOutOptions = { n?: Int | null; dim?: Int; norm?: string | null; out: Tensor };
type FftIfft2InPlaceOptions = { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null };
type FftIfft2OutOptions = { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null; out: Tensor };
type FftIfftnInPlaceOptions = { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null };
type FftIfftnOutOptions = { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null; out: Tensor };
type FftIfftshiftInPlaceOptions = { dim?: IntOrInts | null };
type FftIhfftInPlaceOptions = { n?: Int | null; dim?: Int; norm?: string | null };
type FftIhfftOutOptions = { n?: Int | null; dim?: Int; norm?: string | null; out: Tensor };
type FftIhfft2InPlaceOptions = { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null };
type FftIhfft2OutOptions = { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null; out: Tensor };
type FftIhfftnInPlaceOptions = { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null };
type FftIhfftnOutOptions = { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null; out: Tensor };
type FftIrfftInPlaceOptions = { n?: Int | null; dim?: Int; norm?: string | null };
type FftIrfftOutOptions = { n?: Int | null; dim?: Int; norm?: string | null; out: Tensor };
type FftIrfft2InPlaceOptions = { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null };
type FftIrfft2OutOptions = { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null; out: Tensor };
type FftIrfftnInPlaceOptions = { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null };
type FftIrfftnOutOptions = { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null; out: Tensor };
type FftRfftInPlaceOptions = { n?: Int | null; dim?: Int; norm?: string | null };
type FftRfftOutOptions = { n?: Int | null; dim?: Int; norm?: string | null; out: Tensor };
type FftRfft2InPlaceOptions = { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null };
type FftRfft2OutOptions = { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null; out: Tensor };
type FftRfftfreqInPlaceOptions = { d?: number; dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null };
type FftRfftfreqOutOptions = { d?: number; out: Tensor };
type FftRfftnInPlaceOptions = { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null };
type FftRfftnOutOptions = { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null; out: Tensor };
type FillDiagonal_InPlaceOptions = { wrap?: boolean };
type FlattenUsingIntsOptions = { startDim?: Int; endDim?: Int };
type FrobeniusNormDimOptions = { keepdim?: boolean };
type FrobeniusNormOutOptions = { keepdim?: boolean; out: Tensor };
type FromFileInPlaceOptions = { shared?: boolean | null; size?: Int | null; dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null };
type FromFileOutOptions = { shared?: boolean | null; size?: Int | null; out: Tensor };
type FusedMovingAvgObsFakeQuantInPlaceOptions = { perRowFakeQuant?: boolean; symmetricQuant?: boolean };
type GluInPlaceOptions = { dim?: Int };
type GluOutOptions = { dim?: Int; out: Tensor };
type GroupNormInPlaceOptions = { weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnnEnabled?: boolean };
type GruCellInPlaceOptions = { bIh?: Tensor | null; bHh?: Tensor | null };
type HardshrinkInPlaceOptions = { lambd?: Scalar };
type HardshrinkOutOptions = { lambd?: Scalar; out: Tensor };
type HardtanhInPlaceOptions = { minVal?: Scalar; maxVal?: Scalar };
type HardtanhOutOptions = { minVal?: Scalar; maxVal?: Scalar; out: Tensor };
type Hardtanh_InPlaceOptions = { minVal?: Scalar; maxVal?: Scalar };
type HashTensorInPlaceOptions = { dim?: IntOrInts; keepdim?: boolean; mode?: Int };
type HashTensorOutOptions = { dim?: IntOrInts; keepdim?: boolean; mode?: Int; out: Tensor };
type HingeEmbeddingLossInPlaceOptions = { margin?: number; reduction?: ReductionMode };
type HistcInPlaceOptions = { bins?: Int; min?: Scalar; max?: Scalar };
type HistcOutOptions = { bins?: Int; min?: Scalar; max?: Scalar; out: Tensor };
type HistogramBinCtOptions = { bins?: Int; range?: Floats | null; weight?: Tensor | null; density?: boolean };
type HistogramBinCtOutOptions = { bins?: Int; range?: Floats | null; weight?: Tensor | null; density?: boolean; hist: Tensor; binEdges: Tensor };
type HistogramddInPlaceOptions = { range?: Floats | null; weight?: Tensor | null; density?: boolean };
type HistogramddTensorListBinsOptions = { range?: Floats | null; weight?: Tensor | null; density?: boolean };
type HistogramddIntBinsOptions = { range?: Floats | null; weight?: Tensor | null; density?: boolean };
type HuberLossInPlaceOptions = { reduction?: ReductionMode; delta?: number };
type HuberLossOutOptions = { reduction?: ReductionMode; delta?: number; out: Tensor };
type IndexPutInPlaceOptions = { accumulate?: boolean };
type IndexPutOutOptions = { accumulate?: boolean; out: Tensor };
type IndexPut_InPlaceOptions = { accumulate?: boolean };
type IsPinnedInPlaceOptions = { device?: string | null };
type IscloseInPlaceOptions = { rtol?: number; atol?: number; equalNan?: boolean };
type IstftInPlaceOptions = { hopLength?: Int | null; winLength?: Int | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: Int | null; returnComplex?: boolean };
type KlDivInPlaceOptions = { reduction?: ReductionMode; logTarget?: boolean };
type KthvalueInPlaceOptions = { dim?: Int; keepdim?: boolean };
type KthvalueValuesOptions = { dim?: Int; keepdim?: boolean; values: Tensor; indices: Tensor };
type L1LossInPlaceOptions = { reduction?: ReductionMode };
type LayerNormInPlaceOptions = { weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnnEnable?: boolean };
type LeakyReluInPlaceOptions = { negativeSlope?: Scalar };
type LeakyReluOutOptions = { negativeSlope?: Scalar; out: Tensor };
type LeakyRelu_InPlaceOptions = { negativeSlope?: Scalar };
type LinalgPowsumInPlaceOptions = { ord?: Scalar; dim?: IntOrInts | null; keepdim?: boolean; dtype?: DTypeName | null };
type LinalgCondInPlaceOptions = { p?: Scalar | null };
type LinalgCondOutOptions = { p?: Scalar | null; out: Tensor };
type LinalgEighInPlaceOptions = { UPLO?: string };
type LinalgEighEigvalsOptions = { UPLO?: string; eigvals: Tensor; eigvecs: Tensor };
type LinalgEigvalshInPlaceOptions = { UPLO?: string };
type LinalgEigvalshOutOptions = { UPLO?: string; out: Tensor };
type LinalgLstsqInPlaceOptions = { rcond?: number | null; driver?: string | null };
type LinalgLstsqOutOptions = { rcond?: number | null; driver?: string | null; solution: Tensor; residuals: Tensor; rank: Tensor; singularValues: Tensor };
type LinalgMatrixNormInPlaceOptions = { dim?: Ints; keepdim?: boolean; dtype?: DTypeName | null };
type LinalgMatrixNormOutOptions = { dim?: Ints; keepdim?: boolean; dtype?: DTypeName | null; out: Tensor };
type LinalgMatrixNormStrOrdOptions = { ord?: string; dim?: Ints; keepdim?: boolean; dtype?: DTypeName | null };
type LinalgMatrixNormStrOrdOutOptions = { ord?: string; dim?: Ints; keepdim?: boolean; dtype?: DTypeName | null; out: Tensor };
type LinalgMatrixRankInPlaceOptions = { hermitian?: boolean };
type LinalgMatrixRankOutOptions = { hermitian?: boolean; out: Tensor };
type LinalgMatrixRankOutTolTensorOptions = { hermitian?: boolean; out: Tensor };
type LinalgMatrixRankTolTensorOptions = { hermitian?: boolean };
type LinalgNormInPlaceOptions = { ord?: Scalar | null; dim?: IntOrInts | null; keepdim?: boolean; dtype?: DTypeName | null };
type LinalgNormOrdStrOptions = { dim?: IntOrInts | null; keepdim?: boolean; dtype?: DTypeName | null };
type LinalgNormOrdStrOutOptions = { dim?: IntOrInts | null; keepdim?: boolean; dtype?: DTypeName | null; out: Tensor };
type LinalgNormOutOptions = { ord?: Scalar | null; dim?: IntOrInts | null; keepdim?: boolean; dtype?: DTypeName | null; out: Tensor };
type LinalgPinvInPlaceOptions = { hermitian?: boolean };
type LinalgPinvOutOptions = { hermitian?: boolean; out: Tensor };
type LinalgPinvOutRcondTensorOptions = { hermitian?: boolean; out: Tensor };
type LinalgPinvRcondTensorOptions = { hermitian?: boolean };
type LinalgQrInPlaceOptions = { mode?: string };
type LinalgQrOutOptions = { mode?: string; Q: Tensor; R: Tensor };
type LinalgSvdInPlaceOptions = { fullMatrices?: boolean; driver?: string | null };
type LinalgSvdUOptions = { fullMatrices?: boolean; driver?: string | null; U: Tensor; S: Tensor; Vh: Tensor };
type LinalgTensorinvInPlaceOptions = { ind?: Int };
type LinalgTensorinvOutOptions = { ind?: Int; out: Tensor };
type LinalgTensorsolveInPlaceOptions = { dims?: Ints | null };
type LinalgTensorsolveOutOptions = { dims?: Ints | null; out: Tensor };
type LinalgVectorNormInPlaceOptions = { ord?: Scalar; dim?: IntOrInts | null; keepdim?: boolean; dtype?: DTypeName | null };
type LinalgVectorNormOutOptions = { ord?: Scalar; dim?: IntOrInts | null; keepdim?: boolean; dtype?: DTypeName | null; out: Tensor };
type LinearInPlaceOptions = { bias?: Tensor | null };
type LinearOutOptions = { bias?: Tensor | null; out: Tensor };
type LogNormalInPlaceOptions = { mean?: number; std?: number; generator?: Generator | null };
type LogNormalOutOptions = { mean?: number; std?: number; generator?: Generator | null; out: Tensor };
type LogNormal_InPlaceOptions = { mean?: number; std?: number; generator?: Generator | null };
type LogSoftmaxIntOptions = { dtype?: DTypeName | null };
type LogSoftmaxIntOutOptions = { dtype?: DTypeName | null; out: Tensor };
type LogitInPlaceOptions = { eps?: number | null };
type LogitOutOptions = { eps?: number | null; out: Tensor };
type Logit_InPlaceOptions = { eps?: number | null };
type LogitBackwardInPlaceOptions = { eps?: number | null };
type LogitBackwardGradInputOptions = { eps?: number | null; gradInput: Tensor };
type LogspaceInPlaceOptions = { base?: number; dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null };
type LogspaceScalarTensorOptions = { base?: number; dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null };
type LogspaceScalarTensorOutOptions = { base?: number; out: Tensor };
type LogspaceTensorScalarOptions = { base?: number; dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null };
type LogspaceTensorScalarOutOptions = { base?: number; out: Tensor };
type LogspaceTensorTensorOptions = { base?: number; dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null };
type LogspaceTensorTensorOutOptions = { base?: number; out: Tensor };
type LogspaceOutOptions = { base?: number; out: Tensor };
type LogsumexpInPlaceOptions = { keepdim?: boolean };
type LogsumexpOutOptions = { keepdim?: boolean; out: Tensor };
type LstmCellInPlaceOptions = { bIh?: Tensor | null; bHh?: Tensor | null };
type LuUnpackInPlaceOptions = { unpackData?: boolean; unpackPivots?: boolean };
type LuUnpackOutOptions = { unpackData?: boolean; unpackPivots?: boolean; P: Tensor; L: Tensor; U: Tensor };
type MarginRankingLossInPlaceOptions = { margin?: number; reduction?: ReductionMode };
type MaxDimOptions = { keepdim?: boolean };
type MaxDimMaxOptions = { keepdim?: boolean; max: Tensor; maxValues: Tensor };
type MaxPool1dInPlaceOptions = { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean };
type MaxPool1dWithIndicesInPlaceOptions = { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean };
type MaxPool2dInPlaceOptions = { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean };
type MaxPool2dBackwardInPlaceOptions = { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean };
type MaxPool2dBackwardOutOptions = { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean; out: Tensor };
type MaxPool2dWithIndicesInPlaceOptions = { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean };
type MaxPool2dWithIndicesOutOptions = { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean; out: Tensor; indices: Tensor };
type MaxPool3dInPlaceOptions = { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean };
type MaxPool3dWithIndicesInPlaceOptions = { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean };
type MaxPool3dWithIndicesOutOptions = { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean; out: Tensor; indices: Tensor };
type MeanDimOptions = { keepdim?: boolean; dtype?: DTypeName | null };
type MeanOutOptions = { keepdim?: boolean; dtype?: DTypeName | null; out: Tensor };
type MedianDimOptions = { keepdim?: boolean };
type MedianDimValuesOptions = { keepdim?: boolean; values: Tensor; indices: Tensor };
type MinDimOptions = { keepdim?: boolean };
type MinDimMinOptions = { keepdim?: boolean; min: Tensor; minIndices: Tensor };
type MkldnnLinearInPlaceOptions = { bias?: Tensor | null };
type MkldnnLinearOutOptions = { bias?: Tensor | null; out: Tensor };
type MkldnnMaxPool2dInPlaceOptions = { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean };
type MkldnnMaxPool2dOutOptions = { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean; out: Tensor };
type MkldnnMaxPool2dBackwardInPlaceOptions = { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean };
type MkldnnMaxPool2dBackwardOutOptions = { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean; out: Tensor };
type MkldnnMaxPool3dInPlaceOptions = { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean };
type MkldnnMaxPool3dOutOptions = { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean; out: Tensor };
type MkldnnMaxPool3dBackwardInPlaceOptions = { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean };
type MkldnnMaxPool3dBackwardOutOptions = { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean; out: Tensor };
type MkldnnReorderConv2dWeightInPlaceOptions = { padding?: IntOrInts; stride?: IntOrInts; dilation?: IntOrInts; groups?: Int; inputSize?: Ints | null };
type MkldnnReorderConv2dWeightOutOptions = { padding?: IntOrInts; stride?: IntOrInts; dilation?: IntOrInts; groups?: Int; inputSize?: Ints | null; out: Tensor };
type MkldnnReorderConv3dWeightInPlaceOptions = { padding?: IntOrInts; stride?: IntOrInts; dilation?: IntOrInts; groups?: Int; inputSize?: Ints | null };
type MkldnnReorderConv3dWeightOutOptions = { padding?: IntOrInts; stride?: IntOrInts; dilation?: IntOrInts; groups?: Int; inputSize?: Ints | null; out: Tensor };
type ModeInPlaceOptions = { dim?: Int; keepdim?: boolean };
type ModeValuesOptions = { dim?: Int; keepdim?: boolean; values: Tensor; indices: Tensor };
type MseLossInPlaceOptions = { reduction?: ReductionMode };
type MseLossOutOptions = { reduction?: ReductionMode; out: Tensor };
type MultiMarginLossInPlaceOptions = { p?: Scalar; margin?: Scalar; weight?: Tensor | null; reduction?: ReductionMode };
type MultiMarginLossOutOptions = { p?: Scalar; margin?: Scalar; weight?: Tensor | null; reduction?: ReductionMode; out: Tensor };
type MultiMarginLossBackwardInPlaceOptions = { weight?: Tensor | null; reduction?: ReductionMode };
type MultiMarginLossBackwardGradInputOptions = { weight?: Tensor | null; reduction?: ReductionMode; gradInput: Tensor };
type MultilabelMarginLossInPlaceOptions = { reduction?: ReductionMode };
type MultilabelMarginLossOutOptions = { reduction?: ReductionMode; out: Tensor };
type MultinomialInPlaceOptions = { replacement?: boolean; generator?: Generator | null };
type MultinomialOutOptions = { replacement?: boolean; generator?: Generator | null; out: Tensor };
type NanToNumInPlaceOptions = { nan?: number | null; posinf?: number | null; neginf?: number | null };
type NanToNumOutOptions = { nan?: number | null; posinf?: number | null; neginf?: number | null; out: Tensor };
type NanToNum_InPlaceOptions = { nan?: number | null; posinf?: number | null; neginf?: number | null };
type NanmeanInPlaceOptions = { dim?: IntOrInts | null; keepdim?: boolean; dtype?: DTypeName | null };
type NanmeanOutOptions = { dim?: IntOrInts | null; keepdim?: boolean; dtype?: DTypeName | null; out: Tensor };
type NanmedianDimOptions = { keepdim?: boolean };
type NanmedianDimValuesOptions = { keepdim?: boolean; values: Tensor; indices: Tensor };
type NanquantileInPlaceOptions = { dim?: Int | null; keepdim?: boolean; interpolation?: string };
type NanquantileOutOptions = { dim?: Int | null; keepdim?: boolean; interpolation?: string; out: Tensor };
type NanquantileScalarOptions = { dim?: Int | null; keepdim?: boolean; interpolation?: string };
type NanquantileScalarOutOptions = { dim?: Int | null; keepdim?: boolean; interpolation?: string; out: Tensor };
type NansumInPlaceOptions = { dim?: IntOrInts | null; keepdim?: boolean; dtype?: DTypeName | null };
type NansumOutOptions = { dim?: IntOrInts | null; keepdim?: boolean; dtype?: DTypeName | null; out: Tensor };
type NativeNormInPlaceOptions = { p?: Scalar };
type NativeNormOutOptions = { p?: Scalar; out: Tensor };
type NestedToPaddedTensorInPlaceOptions = { outputSize?: Ints | null };
type NllLossInPlaceOptions = { weight?: Tensor | null; reduction?: ReductionMode; ignoreIndex?: Int };
type NllLossOutOptions = { weight?: Tensor | null; reduction?: ReductionMode; ignoreIndex?: Int; out: Tensor };
type NllLoss2dInPlaceOptions = { weight?: Tensor | null; reduction?: ReductionMode; ignoreIndex?: Int };
type NllLoss2dOutOptions = { weight?: Tensor | null; reduction?: ReductionMode; ignoreIndex?: Int; out: Tensor };
type NllLossNdInPlaceOptions = { weight?: Tensor | null; reduction?: ReductionMode; ignoreIndex?: Int };
type NormScalarOptions = { p?: Scalar };
type NormScalarOptDimOptions = { keepdim?: boolean };
type NormScalarOutOptions = { p?: Scalar; out: Tensor };
type NormOutOptions = { keepdim?: boolean; out: Tensor };
type NormExceptDimInPlaceOptions = { pow?: Int; dim?: Int };
type NormalTensorFloatOptions = { std?: number; generator?: Generator | null };
type NormalTensorFloatOutOptions = { std?: number; generator?: Generator | null; out: Tensor };
type NormalOutOptions = { mean?: number; std?: number; generator?: Generator | null; out: Tensor };
type Normal_InPlaceOptions = { mean?: number; std?: number; generator?: Generator | null };
type NormalFunctionalInPlaceOptions = { mean?: number; std?: number; generator?: Generator | null };
type NuclearNormInPlaceOptions = { keepdim?: boolean };
type NuclearNormDimOptions = { keepdim?: boolean };
type NuclearNormDimOutOptions = { keepdim?: boolean; out: Tensor };
type NuclearNormOutOptions = { keepdim?: boolean; out: Tensor };
type OneHotInPlaceOptions = { numClasses?: Int };
type OrmqrInPlaceOptions = { left?: boolean; transpose?: boolean };
type OrmqrOutOptions = { left?: boolean; transpose?: boolean; out: Tensor };
type PadInPlaceOptions = { mode?: string; value?: number | null };
type PadSequenceInPlaceOptions = { batchFirst?: boolean; paddingValue?: number; paddingSide?: string };
type PairwiseDistanceInPlaceOptions = { p?: number; eps?: number; keepdim?: boolean };
type PdistInPlaceOptions = { p?: number };
type PinMemoryInPlaceOptions = { device?: string | null };
type PinverseInPlaceOptions = { rcond?: number };
type PoissonInPlaceOptions = { generator?: Generator | null };
type PoissonOutOptions = { generator?: Generator | null; out: Tensor };
type ProdDimIntOptions = { keepdim?: boolean; dtype?: DTypeName | null };
type ProdIntOutOptions = { keepdim?: boolean; dtype?: DTypeName | null; out: Tensor };
type PutInPlaceOptions = { accumulate?: boolean };
type PutOutOptions = { accumulate?: boolean; out: Tensor };
type Put_InPlaceOptions = { accumulate?: boolean };
type QrInPlaceOptions = { some?: boolean };
type QrQOptions = { some?: boolean; Q: Tensor; R: Tensor };
type QuantileInPlaceOptions = { dim?: Int | null; keepdim?: boolean; interpolation?: string };
type QuantileOutOptions = { dim?: Int | null; keepdim?: boolean; interpolation?: string; out: Tensor };
type QuantileScalarOptions = { dim?: Int | null; keepdim?: boolean; interpolation?: string };
type QuantileScalarOutOptions = { dim?: Int | null; keepdim?: boolean; interpolation?: string; out: Tensor };
type QuantizedMaxPool1dInPlaceOptions = { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean };
type QuantizedMaxPool1dOutOptions = { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean; out: Tensor };
type QuantizedMaxPool2dInPlaceOptions = { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean };
type QuantizedMaxPool2dOutOptions = { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean; out: Tensor };
type QuantizedMaxPool3dInPlaceOptions = { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean };
type QuantizedMaxPool3dOutOptions = { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceilMode?: boolean; out: Tensor };
type RangeOutOptions = { step?: Scalar; out: Tensor };
type RangeStepOptions = { step?: Scalar; dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null };
type RepeatInterleaveSelfTensorOptions = { dim?: Int | null; outputSize?: Int | null };
type RepeatInterleaveSelfIntOptions = { dim?: Int | null; outputSize?: Int | null };
type RequiresGrad_InPlaceOptions = { requiresGrad?: boolean };
type RmsNormInPlaceOptions = { weight?: Tensor | null; eps?: number | null };
type RnnReluCellInPlaceOptions = { bIh?: Tensor | null; bHh?: Tensor | null };
type RnnTanhCellInPlaceOptions = { bIh?: Tensor | null; bHh?: Tensor | null };
type RollInPlaceOptions = { dims?: IntOrInts };
type RollOutOptions = { dims?: IntOrInts; out: Tensor };
type Rot90InPlaceOptions = { k?: Int; dims?: Ints };
type Rot90OutOptions = { k?: Int; dims?: Ints; out: Tensor };
type RreluInPlaceOptions = { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null };
type Rrelu_InPlaceOptions = { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null };
type RreluWithNoiseInPlaceOptions = { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null };
type RreluWithNoiseOutOptions = { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null; out: Tensor };
type RreluWithNoise_InPlaceOptions = { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null };
type RreluWithNoiseFunctionalInPlaceOptions = { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null };
type RsubScalarOptions = { alpha?: Scalar };
type RsubScalarOutOptions = { alpha?: Scalar; out: Tensor };
type ScaledDotProductAttentionInPlaceOptions = { attnMask?: Tensor | null; dropoutP?: number; isCausal?: boolean; scale?: number | null; enableGqa?: boolean };
type SetSourceStorageStorageOffsetOptions = { stride?: Ints };
type SetSourceStorageStorageOffsetOutOptions = { stride?: Ints; out: Tensor };
type SetSourceStorageStorageOffsetOptions2 = { stride?: Ints };
type SetSourceTensorStorageOffsetOptions = { stride?: Ints };
type SliceTensorOptions = { dim?: Int; start?: Int | null; end?: Int | null; step?: Int };
type SliceCopyTensorOptions = { dim?: Int; start?: Int | null; end?: Int | null; step?: Int };
type SliceCopyTensorOutOptions = { dim?: Int; start?: Int | null; end?: Int | null; step?: Int; out: Tensor };
type SliceInverseInPlaceOptions = { dim?: Int; start?: Int | null; end?: Int | null; step?: Int };
type SliceScatterInPlaceOptions = { dim?: Int; start?: Int | null; end?: Int | null; step?: Int };
type SliceScatterOutOptions = { dim?: Int; start?: Int | null; end?: Int | null; step?: Int; out: Tensor };
type SlowConv3dInPlaceOptions = { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts };
type SlowConv3dOutOptions = { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; out: Tensor };
type SlowConvDilated2dInPlaceOptions = { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts };
type SlowConvDilated2dOutOptions = { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; out: Tensor };
type SlowConvDilated3dInPlaceOptions = { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts };
type SlowConvDilated3dOutOptions = { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; out: Tensor };
type SlowConvTranspose2dInPlaceOptions = { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; outputPadding?: IntOrInts; dilation?: IntOrInts };
type SlowConvTranspose2dOutOptions = { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; outputPadding?: IntOrInts; dilation?: IntOrInts; out: Tensor };
type SlowConvTranspose3dInPlaceOptions = { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; outputPadding?: IntOrInts; dilation?: IntOrInts };
type SlowConvTranspose3dOutOptions = { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; outputPadding?: IntOrInts; dilation?: IntOrInts; out: Tensor };
type SmoothL1LossInPlaceOptions = { reduction?: ReductionMode; beta?: number };
type SmoothL1LossOutOptions = { reduction?: ReductionMode; beta?: number; out: Tensor };
type SoftMarginLossInPlaceOptions = { reduction?: ReductionMode };
type SoftMarginLossOutOptions = { reduction?: ReductionMode; out: Tensor };
type SoftmaxIntOptions = { dtype?: DTypeName | null };
type SoftmaxIntOutOptions = { dtype?: DTypeName | null; out: Tensor };
type SoftplusInPlaceOptions = { beta?: Scalar; threshold?: Scalar };
type SoftplusOutOptions = { beta?: Scalar; threshold?: Scalar; out: Tensor };
type SoftshrinkInPlaceOptions = { lambd?: Scalar };
type SoftshrinkOutOptions = { lambd?: Scalar; out: Tensor };
type SortInPlaceOptions = { dim?: Int; descending?: boolean };
type SortValuesOptions = { dim?: Int; descending?: boolean; values: Tensor; indices: Tensor };
type SpecialLogitInPlaceOptions = { eps?: number | null };
type SpecialLogitOutOptions = { eps?: number | null; out: Tensor };
type SpecialLogsumexpInPlaceOptions = { keepdim?: boolean };
type SpecialLogsumexpOutOptions = { keepdim?: boolean; out: Tensor };
type SpecialSoftmaxInPlaceOptions = { dtype?: DTypeName | null };
type SplitTensorOptions = { dim?: Int };
type SplitSizesOptions = { dim?: Int };
type SplitCopyTensorOptions = { dim?: Int };
type SplitCopyTensorOutOptions = { dim?: Int; out: readonly Tensor[] };
type SplitWithSizesInPlaceOptions = { dim?: Int };
type SplitWithSizesCopyInPlaceOptions = { dim?: Int };
type SplitWithSizesCopyOutOptions = { dim?: Int; out: readonly Tensor[] };
type StackInPlaceOptions = { dim?: Int };
type StackOutOptions = { dim?: Int; out: Tensor };
type StdInPlaceOptions = { unbiased?: boolean };
type StdCorrectionOptions = { dim?: IntOrInts | null; correction?: Scalar | null; keepdim?: boolean };
type StdCorrectionOutOptions = { dim?: IntOrInts | null; correction?: Scalar | null; keepdim?: boolean; out: Tensor };
type StdDimOptions = { unbiased?: boolean; keepdim?: boolean };
type StdOutOptions = { unbiased?: boolean; keepdim?: boolean; out: Tensor };
type StdMeanInPlaceOptions = { unbiased?: boolean };
type StdMeanCorrectionOptions = { dim?: IntOrInts | null; correction?: Scalar | null; keepdim?: boolean };
type StdMeanCorrectionOutOptions = { dim?: IntOrInts | null; correction?: Scalar | null; keepdim?: boolean; out0: Tensor; out1: Tensor };
type StdMeanDimOptions = { unbiased?: boolean; keepdim?: boolean };
type StftInPlaceOptions = { hopLength?: Int | null; winLength?: Int | null; window?: Tensor | null; normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null };
type StftCenterOptions = { hopLength?: Int | null; winLength?: Int | null; window?: Tensor | null; center?: boolean; padMode?: string; normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null };
type SubScalarOptions = { alpha?: Scalar };
type SubScalarOutOptions = { alpha?: Scalar; out: Tensor };
type SubScalarOptions2 = { alpha?: Scalar };
type SubtractScalarOptions = { alpha?: Scalar };
type SubtractScalarOptions2 = { alpha?: Scalar };
type SumIntListOutOptions = { keepdim?: boolean; dtype?: DTypeName | null; out: Tensor };
type SumDimIntListOptions = { keepdim?: boolean; dtype?: DTypeName | null };
type SvdInPlaceOptions = { some?: boolean; computeUv?: boolean };
type SvdUOptions = { some?: boolean; computeUv?: boolean; U: Tensor; S: Tensor; V: Tensor };
type SymIsContiguousInPlaceOptions = { memoryFormat?: MemoryFormat };
type TakeAlongDimInPlaceOptions = { dim?: Int | null };
type TakeAlongDimOutOptions = { dim?: Int | null; out: Tensor };
type TensorSplitIndicesOptions = { dim?: Int };
type TensorSplitSectionsOptions = { dim?: Int };
type TensorSplitTensorIndicesOrSectionsOptions = { dim?: Int };
type ThnnConv2dInPlaceOptions = { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts };
type ThnnConv2dOutOptions = { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; out: Tensor };
type ToDeviceOptions = { nonBlocking?: boolean; copy?: boolean; memoryFormat?: MemoryFormat | null };
type ToDtypeOptions = { nonBlocking?: boolean; copy?: boolean; memoryFormat?: MemoryFormat | null };
type ToOtherOptions = { nonBlocking?: boolean; copy?: boolean; memoryFormat?: MemoryFormat | null };
type ToDenseInPlaceOptions = { dtype?: DTypeName | null; maskedGrad?: boolean | null };
type ToDenseBackwardInPlaceOptions = { maskedGrad?: boolean | null };
type ToMkldnnInPlaceOptions = { dtype?: DTypeName | null };
type ToMkldnnOutOptions = { dtype?: DTypeName | null; out: Tensor };
type ToPaddedTensorInPlaceOptions = { outputSize?: Ints | null };
type ToPaddedTensorOutOptions = { outputSize?: Ints | null; out: Tensor };
type ToSparseBscInPlaceOptions = { denseDim?: Int | null };
type ToSparseBsrInPlaceOptions = { denseDim?: Int | null };
type ToSparseCscInPlaceOptions = { denseDim?: Int | null };
type ToSparseCsrInPlaceOptions = { denseDim?: Int | null };
type TopkInPlaceOptions = { dim?: Int; largest?: boolean; sorted?: boolean };
type TopkValuesOptions = { dim?: Int; largest?: boolean; sorted?: boolean; values: Tensor; indices: Tensor };
type TriangularSolveInPlaceOptions = { upper?: boolean; transpose?: boolean; unitriangular?: boolean };
type TriangularSolveXOptions = { upper?: boolean; transpose?: boolean; unitriangular?: boolean; X: Tensor; M: Tensor };
type TrilInPlaceOptions = { diagonal?: Int };
type TrilOutOptions = { diagonal?: Int; out: Tensor };
type Tril_InPlaceOptions = { diagonal?: Int };
type TrilIndicesInPlaceOptions = { offset?: Int; dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null };
type TrilIndicesOutOptions = { offset?: Int; out: Tensor };
type TripletMarginLossInPlaceOptions = { margin?: number; p?: number; eps?: number; swap?: boolean; reduction?: ReductionMode };
type TriuInPlaceOptions = { diagonal?: Int };
type TriuOutOptions = { diagonal?: Int; out: Tensor };
type Triu_InPlaceOptions = { diagonal?: Int };
type TriuIndicesInPlaceOptions = { offset?: Int; dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null };
type TriuIndicesOutOptions = { offset?: Int; out: Tensor };
type UnbindIntOptions = { dim?: Int };
type UnbindCopyIntOptions = { dim?: Int };
type UnbindCopyIntOutOptions = { dim?: Int; out: readonly Tensor[] };
type UniformInPlaceOptions = { from?: number; to?: number; generator?: Generator | null };
type UniformOutOptions = { from?: number; to?: number; generator?: Generator | null; out: Tensor };
type Uniform_InPlaceOptions = { from?: number; to?: number; generator?: Generator | null };
type UniqueConsecutiveInPlaceOptions = { returnInverse?: boolean; returnCounts?: boolean; dim?: Int | null };
type UniqueConsecutiveOutOptions = { returnInverse?: boolean; returnCounts?: boolean; dim?: Int | null; out0: Tensor; out1: Tensor; out2: Tensor };
type UniqueDimInPlaceOptions = { sorted?: boolean; returnInverse?: boolean; returnCounts?: boolean };
type UniqueDimOutOptions = { sorted?: boolean; returnInverse?: boolean; returnCounts?: boolean; out0: Tensor; out1: Tensor; out2: Tensor };
type UniqueDimConsecutiveInPlaceOptions = { returnInverse?: boolean; returnCounts?: boolean };
type UniqueDimConsecutiveOutOptions = { returnInverse?: boolean; returnCounts?: boolean; out0: Tensor; out1: Tensor; out2: Tensor };
type UnsafeChunkInPlaceOptions = { dim?: Int };
type UnsafeSplitTensorOptions = { dim?: Int };
type UnsafeSplitTensorOutOptions = { dim?: Int; out: readonly Tensor[] };
type UnsafeSplitWithSizesInPlaceOptions = { dim?: Int };
type UnsafeSplitWithSizesOutOptions = { dim?: Int; out: readonly Tensor[] };
type UpsampleBicubic2dInPlaceOptions = { scalesH?: number | null; scalesW?: number | null };
type UpsampleBicubic2dOutOptions = { scalesH?: number | null; scalesW?: number | null; out: Tensor };
type UpsampleBicubic2dBackwardInPlaceOptions = { scalesH?: number | null; scalesW?: number | null };
type UpsampleBicubic2dBackwardGradInputOptions = { scalesH?: number | null; scalesW?: number | null; gradInput: Tensor };
type UpsampleBilinear2dInPlaceOptions = { scalesH?: number | null; scalesW?: number | null };
type UpsampleBilinear2dOutOptions = { scalesH?: number | null; scalesW?: number | null; out: Tensor };
type UpsampleBilinear2dBackwardInPlaceOptions = { scalesH?: number | null; scalesW?: number | null };
type UpsampleBilinear2dBackwardGradInputOptions = { scalesH?: number | null; scalesW?: number | null; gradInput: Tensor };
type UpsampleLinear1dInPlaceOptions = { scales?: number | null };
type UpsampleLinear1dOutOptions = { scales?: number | null; out: Tensor };
type UpsampleLinear1dBackwardInPlaceOptions = { scales?: number | null };
type UpsampleLinear1dBackwardGradInputOptions = { scales?: number | null; gradInput: Tensor };
type UpsampleNearest1dInPlaceOptions = { scales?: number | null };
type UpsampleNearest1dOutOptions = { scales?: number | null; out: Tensor };
type UpsampleNearest1dBackwardInPlaceOptions = { scales?: number | null };
type UpsampleNearest1dBackwardGradInputOptions = { scales?: number | null; gradInput: Tensor };
type UpsampleNearest2dInPlaceOptions = { scalesH?: number | null; scalesW?: number | null };
type UpsampleNearest2dOutOptions = { scalesH?: number | null; scalesW?: number | null; out: Tensor };
type UpsampleNearest2dBackwardInPlaceOptions = { scalesH?: number | null; scalesW?: number | null };
type UpsampleNearest2dBackwardGradInputOptions = { scalesH?: number | null; scalesW?: number | null; gradInput: Tensor };
type UpsampleNearest3dInPlaceOptions = { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null };
type UpsampleNearest3dOutOptions = { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out: Tensor };
type UpsampleNearest3dBackwardInPlaceOptions = { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null };
type UpsampleNearest3dBackwardGradInputOptions = { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; gradInput: Tensor };
type UpsampleTrilinear3dInPlaceOptions = { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null };
type UpsampleTrilinear3dOutOptions = { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out: Tensor };
type UpsampleTrilinear3dBackwardInPlaceOptions = { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null };
type UpsampleTrilinear3dBackwardGradInputOptions = { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; gradInput: Tensor };
type VanderInPlaceOptions = { N?: Int | null; increasing?: boolean };
type VarInPlaceOptions = { unbiased?: boolean };
type VarCorrectionOptions = { dim?: IntOrInts | null; correction?: Scalar | null; keepdim?: boolean };
type VarCorrectionOutOptions = { dim?: IntOrInts | null; correction?: Scalar | null; keepdim?: boolean; out: Tensor };
type VarDimOptions = { unbiased?: boolean; keepdim?: boolean };
type VarOutOptions = { unbiased?: boolean; keepdim?: boolean; out: Tensor };
type VarMeanInPlaceOptions = { unbiased?: boolean };
type VarMeanCorrectionOptions = { dim?: IntOrInts | null; correction?: Scalar | null; keepdim?: boolean };
type VarMeanCorrectionOutOptions = { dim?: IntOrInts | null; correction?: Scalar | null; keepdim?: boolean; out0: Tensor; out1: Tensor };
type VarMeanDimOptions = { unbiased?: boolean; keepdim?: boolean };

/** The operators of ATen, each with its overloads. */
export interface Aten {
  readonly __and__: Overloads<{
    /** `aten::__and__.Scalar(Tensor self, Scalar other) -> Tensor` */
    Scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::__and__.Tensor(Tensor self, Tensor other) -> Tensor` */
    Tensor(input: Tensor, other: Tensor): Tensor;
  }>;
  readonly __iand__: Overloads<{
    /** `aten::__iand__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
    Scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::__iand__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    Tensor(input: Tensor, other: Tensor): Tensor;
  }>;
  readonly __ilshift__: Overloads<{
    /** `aten::__ilshift__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
    Scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::__ilshift__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    Tensor(input: Tensor, other: Operand): Tensor;
  }>;
  readonly __ior__: Overloads<{
    /** `aten::__ior__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
    Scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::__ior__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    Tensor(input: Tensor, other: Tensor): Tensor;
  }>;
  readonly __irshift__: Overloads<{
    /** `aten::__irshift__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
    Scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::__irshift__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    Tensor(input: Tensor, other: Tensor): Tensor;
  }>;
  readonly __ixor__: Overloads<{
    /** `aten::__ixor__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
    Scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::__ixor__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    Tensor(input: Tensor, other: Operand): Tensor;
  }>;
  readonly __lshift__: Overloads<{
    /** `aten::__lshift__.Scalar(Tensor self, Scalar other) -> Tensor` */
    Scalar(input: Operand, other: Scalar): Tensor;
    /** `aten::__lshift__.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_out(input: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::__lshift__.Tensor(Tensor self, Tensor other) -> Tensor` */
    Tensor(input: Operand, other: Operand): Tensor;
    /** `aten::__lshift__.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_out(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly __or__: Overloads<{
    /** `aten::__or__.Scalar(Tensor self, Scalar other) -> Tensor` */
    Scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::__or__.Tensor(Tensor self, Tensor other) -> Tensor` */
    Tensor(input: Tensor, other: Tensor): Tensor;
  }>;
  readonly __rshift__: Overloads<{
    /** `aten::__rshift__.Scalar(Tensor self, Scalar other) -> Tensor` */
    Scalar(input: Operand, other: Scalar): Tensor;
    /** `aten::__rshift__.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_out(input: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::__rshift__.Tensor(Tensor self, Tensor other) -> Tensor` */
    Tensor(input: Operand, other: Operand): Tensor;
    /** `aten::__rshift__.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_out(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly __xor__: Overloads<{
    /** `aten::__xor__.Scalar(Tensor self, Scalar other) -> Tensor` */
    Scalar(input: Operand, other: Scalar): Tensor;
    /** `aten::__xor__.Tensor(Tensor self, Tensor other) -> Tensor` */
    Tensor(input: Operand, other: Operand): Tensor;
  }>;
  readonly _adaptive_avg_pool2d: Overloads<{
    /** `aten::_adaptive_avg_pool2d(Tensor self, SymInt[2] output_size) -> Tensor` */
    default(input: Tensor, outputSize: IntOrInts): Tensor;
    default(input: Tensor, ...outputSize: Int[]): Tensor;
    /** `aten::_adaptive_avg_pool2d.out(Tensor self, SymInt[2] output_size, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, outputSize: IntOrInts, options: { out: Tensor }): Tensor;
    out(input: Tensor, ...outputSize: [...Int[], { out: Tensor }]): Tensor;
  }>;
  readonly _adaptive_avg_pool2d_backward: Overloads<{
    /** `aten::_adaptive_avg_pool2d_backward(Tensor grad_output, Tensor self) -> Tensor` */
    default(gradOutput: Tensor, input: Tensor): Tensor;
    /** `aten::_adaptive_avg_pool2d_backward.out(Tensor grad_output, Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(gradOutput: Tensor, input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly _adaptive_avg_pool3d: Overloads<{
    /** `aten::_adaptive_avg_pool3d(Tensor self, SymInt[3] output_size) -> Tensor` */
    default(input: Tensor, outputSize: IntOrInts): Tensor;
    default(input: Tensor, ...outputSize: Int[]): Tensor;
    /** `aten::_adaptive_avg_pool3d.out(Tensor self, SymInt[3] output_size, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, outputSize: IntOrInts, options: { out: Tensor }): Tensor;
    out(input: Tensor, ...outputSize: [...Int[], { out: Tensor }]): Tensor;
  }>;
  readonly _adaptive_avg_pool3d_backward: Overloads<{
    /** `aten::_adaptive_avg_pool3d_backward(Tensor grad_output, Tensor self) -> Tensor` */
    default(gradOutput: Tensor, input: Tensor): Tensor;
    /** `aten::_adaptive_avg_pool3d_backward.out(Tensor grad_output, Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(gradOutput: Tensor, input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly _add_batch_dim: Overloads<{
    /** `aten::_add_batch_dim(Tensor self, int batch_dim, int level) -> Tensor` */
    default(input: Tensor, batchDim: Int, level: Int): Tensor;
  }>;
  readonly _add_relu: Overloads<{
    /** `aten::_add_relu.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor` */
    Scalar(input: Tensor, other: Scalar, alpha?: Scalar | _AddReluScalarOptions, options?: _AddReluScalarOptions): Tensor;
    /** `aten::_add_relu.Scalar_out(Tensor self, Scalar other, Scalar alpha=1, *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_out(input: Tensor, other: Scalar, alpha?: Scalar | _AddReluScalarOutOptions, options?: _AddReluScalarOutOptions): Tensor;
    /** `aten::_add_relu.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` */
    Tensor(input: Tensor, other: Tensor, options?: { alpha?: Scalar }): Tensor;
    /** `aten::_add_relu.out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, other: Tensor, options: { alpha?: Scalar; out: Tensor }): Tensor;
  }>;
  readonly _add_relu_: Overloads<{
    /** `aten::_add_relu_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)` */
    Scalar(input: Tensor, other: Scalar, alpha?: Scalar | _AddReluScalarOptions2, options?: _AddReluScalarOptions2): Tensor;
    /** `aten::_add_relu_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)` */
    Tensor(input: Tensor, other: Tensor, options?: { alpha?: Scalar }): Tensor;
  }>;
  readonly _addmm_activation: Overloads<{
    /** `aten::_addmm_activation(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, bool use_gelu=False) -> Tensor` */
    default(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; useGelu?: boolean }): Tensor;
    /** `aten::_addmm_activation.out(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, bool use_gelu=False, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, mat1: Tensor, mat2: Tensor, options: { beta?: Scalar; alpha?: Scalar; useGelu?: boolean; out: Tensor }): Tensor;
  }>;
  readonly _aminmax: Overloads<{
    /** `aten::_aminmax(Tensor self) -> (Tensor, Tensor)` */
    default(input: Tensor): [Tensor, Tensor];
    /** `aten::_aminmax.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor, Tensor)` */
    dim(input: Tensor, dim: Int, keepdim?: boolean | _AminmaxDimOptions, options?: _AminmaxDimOptions): [Tensor, Tensor];
    /** `aten::_aminmax.dim_out(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
    dim_out(input: Tensor, dim: Int, keepdim?: boolean | _AminmaxDimOutOptions, options?: _AminmaxDimOutOptions): [Tensor, Tensor];
    /** `aten::_aminmax.out(Tensor self, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
    out(input: Tensor, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  }>;
  readonly _amp_foreach_non_finite_check_and_unscale: Overloads<{
    /** `aten::_amp_foreach_non_finite_check_and_unscale(Tensor[] self, Tensor found_inf, Tensor inv_scale) -> (Tensor[] self_out, Tensor found_inf_out)` */
    default(input: readonly Tensor[], foundInf: Tensor, invScale: Tensor): NamedTuple<{ selfOut: Tensor[]; foundInfOut: Tensor }, [selfOut: Tensor[], foundInfOut: Tensor]>;
    /** `aten::_amp_foreach_non_finite_check_and_unscale.out(Tensor[] self, Tensor(b!) found_inf, Tensor inv_scale, *, Tensor(a!)[] out) -> ()` */
    out(input: readonly Tensor[], foundInf: Tensor, invScale: Tensor, options: { out: readonly Tensor[] }): void;
  }>;
  readonly _amp_foreach_non_finite_check_and_unscale_: Overloads<{
    /** `aten::_amp_foreach_non_finite_check_and_unscale_(Tensor(a!)[] self, Tensor(b!) found_inf, Tensor inv_scale) -> ()` */
    default(input: readonly Tensor[], foundInf: Tensor, invScale: Tensor): void;
  }>;
  readonly _amp_update_scale: Overloads<{
    /** `aten::_amp_update_scale(Tensor self, Tensor growth_tracker, Tensor found_inf, float scale_growth_factor, float scale_backoff_factor, int growth_interval) -> (Tensor, Tensor growth_tracker_out)` */
    default(input: Tensor, growthTracker: Tensor, foundInf: Tensor, scaleGrowthFactor: number, scaleBackoffFactor: number, growthInterval: Int): [Tensor, Tensor];
    /** `aten::_amp_update_scale.out(Tensor self, Tensor(b!) growth_tracker, Tensor found_inf, float scale_growth_factor, float scale_backoff_factor, int growth_interval, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, growthTracker: Tensor, foundInf: Tensor, scaleGrowthFactor: number, scaleBackoffFactor: number, growthInterval: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly _amp_update_scale_: Overloads<{
    /** `aten::_amp_update_scale_(Tensor(a!) self, Tensor(b!) growth_tracker, Tensor found_inf, float scale_growth_factor, float scale_backoff_factor, int growth_interval) -> Tensor(a!)` */
    default(input: Tensor, growthTracker: Tensor, foundInf: Tensor, scaleGrowthFactor: number, scaleBackoffFactor: number, growthInterval: Int): Tensor;
  }>;
  readonly _assert_async: Overloads<{
    /** `aten::_assert_async(Tensor self) -> ()` */
    default(input: Tensor): void;
    /** `aten::_assert_async.msg(Tensor self, str assert_msg) -> ()` */
    msg(input: Tensor, assertMsg: string): void;
  }>;
  readonly _assert_scalar: Overloads<{
    /** `aten::_assert_scalar(Scalar self, str assert_msg) -> ()` */
    default(input: Scalar, assertMsg: string): void;
  }>;
  readonly _assert_tensor_metadata: Overloads<{
    /** `aten::_assert_tensor_metadata(Tensor a, SymInt[]? size=None, SymInt[]? stride=None, ScalarType? dtype=None, *, Device? device=None, Layout? layout=None) -> ()` */
    default(a: Tensor, size?: Ints | null | _AssertTensorMetadataInPlaceOptions, stride?: Ints | null | _AssertTensorMetadataInPlaceOptions, dtype?: DTypeName | null | _AssertTensorMetadataInPlaceOptions, options?: _AssertTensorMetadataInPlaceOptions): void;
  }>;
  readonly _autocast_to_full_precision: Overloads<{
    /** `aten::_autocast_to_full_precision(Tensor(a) self, bool cuda_enabled, bool cpu_enabled) -> Tensor(a)` */
    default(input: Tensor, cudaEnabled: boolean, cpuEnabled: boolean): Tensor;
  }>;
  readonly _autocast_to_reduced_precision: Overloads<{
    /** `aten::_autocast_to_reduced_precision(Tensor(a) self, bool cuda_enabled, bool cpu_enabled, ScalarType cuda_dtype, ScalarType cpu_dtype) -> Tensor(a)` */
    default(input: Tensor, cudaEnabled: boolean, cpuEnabled: boolean, cudaDtype: DTypeName, cpuDtype: DTypeName): Tensor;
  }>;
  readonly _backward: Overloads<{
    /** `aten::_backward(Tensor self, Tensor[] inputs, Tensor? gradient=None, bool? retain_graph=None, bool create_graph=False) -> ()` */
    default(input: Tensor, inputs: readonly Tensor[], gradient?: Tensor | null | _BackwardInPlaceOptions, retainGraph?: boolean | null | _BackwardInPlaceOptions, createGraph?: boolean | _BackwardInPlaceOptions, options?: _BackwardInPlaceOptions): void;
  }>;
  readonly _batch_norm_impl_index: Overloads<{
    /** `aten::_batch_norm_impl_index(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps, bool cudnn_enabled) -> (Tensor, Tensor, Tensor, Tensor, int)` */
    default(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, eps: number, cudnnEnabled: boolean): [Tensor, Tensor, Tensor, Tensor, number];
  }>;
  readonly _batch_norm_impl_index_backward: Overloads<{
    /** `aten::_batch_norm_impl_index_backward(int impl_index, Tensor input, Tensor grad_output, Tensor? weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_var_transform, bool train, float eps, bool[3] output_mask, Tensor reservedSpace) -> (Tensor, Tensor, Tensor)` */
    default(implIndex: Int, input: Tensor, gradOutput: Tensor, weight: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVarTransform: Tensor | null, train: boolean, eps: number, outputMask: readonly boolean[], reservedSpace: Tensor): [Tensor, Tensor, Tensor];
  }>;
  readonly _batch_norm_no_update: Overloads<{
    /** `aten::_batch_norm_no_update(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, float momentum, float eps) -> (Tensor, Tensor, Tensor, Tensor)` */
    default(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number): [Tensor, Tensor, Tensor, Tensor];
    /** `aten::_batch_norm_no_update.out(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, float momentum, float eps, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2, Tensor(d!) out3) -> (Tensor(a!), Tensor(b!), Tensor(c!), Tensor(d!))` */
    out(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor }): [Tensor, Tensor, Tensor, Tensor];
  }>;
  readonly _batch_norm_with_update: Overloads<{
    /** `aten::_batch_norm_with_update(Tensor input, Tensor? weight, Tensor? bias, Tensor(a!) running_mean, Tensor(b!) running_var, float momentum, float eps) -> (Tensor, Tensor, Tensor, Tensor)` */
    default(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, momentum: number, eps: number): [Tensor, Tensor, Tensor, Tensor];
    /** `aten::_batch_norm_with_update.out(Tensor input, Tensor? weight, Tensor? bias, Tensor(a!) running_mean, Tensor(b!) running_var, float momentum, float eps, *, Tensor(d!) out, Tensor(e!) save_mean, Tensor(f!) save_invstd, Tensor(g!) reserve) -> (Tensor(d!), Tensor(e!), Tensor(f!), Tensor(g!))` */
    out(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, momentum: number, eps: number, options: { out: Tensor; saveMean: Tensor; saveInvstd: Tensor; reserve: Tensor }): [Tensor, Tensor, Tensor, Tensor];
  }>;
  readonly _batch_norm_with_update_functional: Overloads<{
    /** `aten::_batch_norm_with_update_functional(Tensor input, Tensor? weight, Tensor? bias, Tensor running_mean, Tensor running_var, float momentum, float eps) -> (Tensor, Tensor, Tensor, Tensor, Tensor running_mean_out, Tensor running_var_out)` */
    default(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, momentum: number, eps: number): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];
  }>;
  readonly _cast_Byte: Overloads<{
    /** `aten::_cast_Byte(Tensor self, bool non_blocking=False) -> Tensor` */
    default(input: Tensor, nonBlocking?: boolean | _CastByteInPlaceOptions, options?: _CastByteInPlaceOptions): Tensor;
  }>;
  readonly _cast_Char: Overloads<{
    /** `aten::_cast_Char(Tensor self, bool non_blocking=False) -> Tensor` */
    default(input: Tensor, nonBlocking?: boolean | _CastCharInPlaceOptions, options?: _CastCharInPlaceOptions): Tensor;
  }>;
  readonly _cast_Double: Overloads<{
    /** `aten::_cast_Double(Tensor self, bool non_blocking=False) -> Tensor` */
    default(input: Tensor, nonBlocking?: boolean | _CastDoubleInPlaceOptions, options?: _CastDoubleInPlaceOptions): Tensor;
  }>;
  readonly _cast_Float: Overloads<{
    /** `aten::_cast_Float(Tensor self, bool non_blocking=False) -> Tensor` */
    default(input: Tensor, nonBlocking?: boolean | _CastFloatInPlaceOptions, options?: _CastFloatInPlaceOptions): Tensor;
  }>;
  readonly _cast_Half: Overloads<{
    /** `aten::_cast_Half(Tensor self, bool non_blocking=False) -> Tensor` */
    default(input: Tensor, nonBlocking?: boolean | _CastHalfInPlaceOptions, options?: _CastHalfInPlaceOptions): Tensor;
  }>;
  readonly _cast_Int: Overloads<{
    /** `aten::_cast_Int(Tensor self, bool non_blocking=False) -> Tensor` */
    default(input: Tensor, nonBlocking?: boolean | _CastIntInPlaceOptions, options?: _CastIntInPlaceOptions): Tensor;
  }>;
  readonly _cast_Long: Overloads<{
    /** `aten::_cast_Long(Tensor self, bool non_blocking=False) -> Tensor` */
    default(input: Tensor, nonBlocking?: boolean | _CastLongInPlaceOptions, options?: _CastLongInPlaceOptions): Tensor;
  }>;
  readonly _cast_Short: Overloads<{
    /** `aten::_cast_Short(Tensor self, bool non_blocking=False) -> Tensor` */
    default(input: Tensor, nonBlocking?: boolean | _CastShortInPlaceOptions, options?: _CastShortInPlaceOptions): Tensor;
  }>;
  readonly _cdist_backward: Overloads<{
    /** `aten::_cdist_backward(Tensor grad, Tensor x1, Tensor x2, float p, Tensor cdist) -> Tensor` */
    default(grad: Tensor, x1: Tensor, x2: Tensor, p: number, cdist: Tensor): Tensor;
    /** `aten::_cdist_backward.out(Tensor grad, Tensor x1, Tensor x2, float p, Tensor cdist, *, Tensor(a!) out) -> Tensor(a!)` */
    out(grad: Tensor, x1: Tensor, x2: Tensor, p: number, cdist: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly _cdist_forward: Overloads<{
    /** `aten::_cdist_forward(Tensor x1, Tensor x2, float p, int? compute_mode) -> Tensor` */
    default(x1: Tensor, x2: Tensor, p: number, computeMode: Int | null): Tensor;
    /** `aten::_cdist_forward.out(Tensor x1, Tensor x2, float p, int? compute_mode, *, Tensor(a!) out) -> Tensor(a!)` */
    out(x1: Tensor, x2: Tensor, p: number, computeMode: Int | null, options: { out: Tensor }): Tensor;
  }>;
  readonly _cholesky_solve_helper: Overloads<{
    /** `aten::_cholesky_solve_helper(Tensor self, Tensor A, bool upper) -> Tensor` */
    default(input: Tensor, A: Tensor, upper: boolean): Tensor;
    /** `aten::_cholesky_solve_helper.out(Tensor self, Tensor A, bool upper, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, A: Tensor, upper: boolean, options: { out: Tensor }): Tensor;
  }>;
  readonly _choose_qparams_per_tensor: Overloads<{
    /** `aten::_choose_qparams_per_tensor(Tensor self, bool reduce_range=False) -> (float, int)` */
    default(input: Tensor, reduceRange?: boolean | _ChooseQparamsPerTensorInPlaceOptions, options?: _ChooseQparamsPerTensorInPlaceOptions): [number, number];
  }>;
  readonly _chunk_cat: Overloads<{
    /** `aten::_chunk_cat(Tensor[] tensors, int dim, int num_chunks) -> Tensor` */
    default(tensors: readonly Tensor[], dim: Int, numChunks: Int): Tensor;
    /** `aten::_chunk_cat.out(Tensor[] tensors, int dim, int num_chunks, *, Tensor(a!) out) -> Tensor(a!)` */
    out(tensors: readonly Tensor[], dim: Int, numChunks: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly _coalesce: Overloads<{
    /** `aten::_coalesce(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::_coalesce.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly _coalesced: Overloads<{
    /** `aten::_coalesced(Tensor self, bool coalesced) -> Tensor` */
    default(input: Tensor, coalesced: boolean): Tensor;
    /** `aten::_coalesced.out(Tensor self, bool coalesced, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, coalesced: boolean, options: { out: Tensor }): Tensor;
  }>;
  readonly _coalesced_: Overloads<{
    /** `aten::_coalesced_(Tensor(a!) self, bool coalesced) -> Tensor(a!)` */
    default(input: Tensor, coalesced: boolean): Tensor;
  }>;
  readonly _compute_linear_combination: Overloads<{
    /** `aten::_compute_linear_combination(Tensor input, Tensor coefficients) -> Tensor` */
    default(input: Tensor, coefficients: Tensor): Tensor;
    /** `aten::_compute_linear_combination.out(Tensor input, Tensor coefficients, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, coefficients: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly _conj: Overloads<{
    /** `aten::_conj(Tensor(a) self) -> Tensor(a)` */
    default(input: Tensor): Tensor;
  }>;
  readonly _conj_copy: Overloads<{
    /** `aten::_conj_copy(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::_conj_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly _conj_physical: Overloads<{
    /** `aten::_conj_physical(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::_conj_physical.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly _conv_depthwise2d: Overloads<{
    /** `aten::_conv_depthwise2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias, SymInt[2] stride, SymInt[2] padding, SymInt[2] dilation) -> Tensor` */
    default(input: Tensor, weight: Tensor, kernelSize: IntOrInts, bias: Tensor | null, stride: IntOrInts, padding: IntOrInts, dilation: IntOrInts): Tensor;
    /** `aten::_conv_depthwise2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias, SymInt[2] stride, SymInt[2] padding, SymInt[2] dilation, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, weight: Tensor, kernelSize: IntOrInts, bias: Tensor | null, stride: IntOrInts, padding: IntOrInts, dilation: IntOrInts, options: { out: Tensor }): Tensor;
  }>;
  readonly _convert_indices_from_coo_to_csr: Overloads<{
    /** `aten::_convert_indices_from_coo_to_csr(Tensor self, int size, *, bool out_int32=False) -> Tensor` */
    default(input: Tensor, size: Int, options?: { outInt32?: boolean }): Tensor;
    /** `aten::_convert_indices_from_coo_to_csr.out(Tensor self, int size, *, bool out_int32=False, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, size: Int, options: { outInt32?: boolean; out: Tensor }): Tensor;
  }>;
  readonly _convert_indices_from_csr_to_coo: Overloads<{
    /** `aten::_convert_indices_from_csr_to_coo(Tensor crow_indices, Tensor col_indices, *, bool out_int32=False, bool transpose=False) -> Tensor` */
    default(crowIndices: Tensor, colIndices: Tensor, options?: { outInt32?: boolean; transpose?: boolean }): Tensor;
    /** `aten::_convert_indices_from_csr_to_coo.out(Tensor crow_indices, Tensor col_indices, *, bool out_int32=False, bool transpose=False, Tensor(a!) out) -> Tensor(a!)` */
    out(crowIndices: Tensor, colIndices: Tensor, options: { outInt32?: boolean; transpose?: boolean; out: Tensor }): Tensor;
  }>;
  readonly _convert_weight_to_int4pack: Overloads<{
    /** `aten::_convert_weight_to_int4pack(Tensor self, int innerKTiles) -> Tensor` */
    default(input: Tensor, innerKTiles: Int): Tensor;
  }>;
  readonly _convert_weight_to_int4pack_for_cpu: Overloads<{
    /** `aten::_convert_weight_to_int4pack_for_cpu(Tensor self, int innerKTiles) -> Tensor` */
    default(input: Tensor, innerKTiles: Int): Tensor;
  }>;
  readonly _convolution: Overloads<{
    /** `aten::_convolution(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, bool benchmark, bool deterministic, bool cudnn_enabled, bool allow_tf32) -> Tensor` */
    default(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, transposed: boolean, outputPadding: Ints, groups: Int, benchmark: boolean, deterministic: boolean, cudnnEnabled: boolean, allowTf32: boolean): Tensor;
    /** `aten::_convolution.deprecated(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, int[] output_padding, SymInt groups, bool benchmark, bool deterministic, bool cudnn_enabled) -> Tensor` */
    deprecated(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, transposed: boolean, outputPadding: Ints, groups: Int, benchmark: boolean, deterministic: boolean, cudnnEnabled: boolean): Tensor;
    /** `aten::_convolution.out(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, bool benchmark, bool deterministic, bool cudnn_enabled, bool allow_tf32, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, transposed: boolean, outputPadding: Ints, groups: Int, benchmark: boolean, deterministic: boolean, cudnnEnabled: boolean, allowTf32: boolean, options: { out: Tensor }): Tensor;
  }>;
  readonly _convolution_double_backward: Overloads<{
    /** `aten::_convolution_double_backward(Tensor? ggI, Tensor? ggW, Tensor? ggb, Tensor gO, Tensor weight, Tensor self, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, bool[3] output_mask) -> (Tensor, Tensor, Tensor)` */
    default(ggI: Tensor | null, ggW: Tensor | null, ggb: Tensor | null, gO: Tensor, weight: Tensor, input: Tensor, stride: Ints, padding: Ints, dilation: Ints, transposed: boolean, outputPadding: Ints, groups: Int, outputMask: readonly boolean[]): [Tensor, Tensor, Tensor];
  }>;
  readonly _convolution_mode: Overloads<{
    /** `aten::_convolution_mode(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, str padding, SymInt[] dilation, SymInt groups) -> Tensor` */
    default(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: string, dilation: Ints, groups: Int): Tensor;
  }>;
  readonly _copy_from: Overloads<{
    /** `aten::_copy_from(Tensor self, Tensor dst, bool non_blocking=False) -> Tensor` */
    default(input: Tensor, dst: Tensor, nonBlocking?: boolean | _CopyFromInPlaceOptions, options?: _CopyFromInPlaceOptions): Tensor;
    /** `aten::_copy_from.out(Tensor self, Tensor dst, bool non_blocking=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dst: Tensor, nonBlocking?: boolean | _CopyFromOutOptions, options?: _CopyFromOutOptions): Tensor;
  }>;
  readonly _copy_from_and_resize: Overloads<{
    /** `aten::_copy_from_and_resize(Tensor self, Tensor dst) -> Tensor` */
    default(input: Tensor, dst: Tensor): Tensor;
    /** `aten::_copy_from_and_resize.out(Tensor self, Tensor dst, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dst: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly _cslt_compress: Overloads<{
    /** `aten::_cslt_compress(Tensor input) -> Tensor` */
    default(input: Tensor): Tensor;
  }>;
  readonly _cslt_sparse_mm: Overloads<{
    /** `aten::_cslt_sparse_mm(Tensor compressed_A, Tensor dense_B, Tensor? bias=None, Tensor? alpha=None, ScalarType? out_dtype=None, bool transpose_result=False, int alg_id=0, int split_k=1, int split_k_mode=-1) -> Tensor` */
    default(compressedA: Tensor, denseB: Tensor, bias?: Tensor | null | _CsltSparseMmInPlaceOptions, alpha?: Tensor | null | _CsltSparseMmInPlaceOptions, outDtype?: DTypeName | null | _CsltSparseMmInPlaceOptions, transposeResult?: boolean | _CsltSparseMmInPlaceOptions, algId?: Int | _CsltSparseMmInPlaceOptions, splitK?: Int | _CsltSparseMmInPlaceOptions, splitKMode?: Int | _CsltSparseMmInPlaceOptions, options?: _CsltSparseMmInPlaceOptions): Tensor;
  }>;
  readonly _cslt_sparse_mm_search: Overloads<{
    /** `aten::_cslt_sparse_mm_search(Tensor compressed_A, Tensor dense_B, Tensor? bias=None, Tensor? alpha=None, ScalarType? out_dtype=None, bool transpose_result=False) -> int` */
    default(compressedA: Tensor, denseB: Tensor, bias?: Tensor | null | _CsltSparseMmSearchInPlaceOptions, alpha?: Tensor | null | _CsltSparseMmSearchInPlaceOptions, outDtype?: DTypeName | null | _CsltSparseMmSearchInPlaceOptions, transposeResult?: boolean | _CsltSparseMmSearchInPlaceOptions, options?: _CsltSparseMmSearchInPlaceOptions): number;
  }>;
  readonly _ctc_loss: Overloads<{
    /** `aten::_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, bool zero_infinity=False) -> (Tensor, Tensor)` */
    default(logProbs: Tensor, targets: Tensor, inputLengths: Ints, targetLengths: Ints, blank?: Int | _CtcLossInPlaceOptions, zeroInfinity?: boolean | _CtcLossInPlaceOptions, options?: _CtcLossInPlaceOptions): [Tensor, Tensor];
    /** `aten::_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, bool zero_infinity=False) -> (Tensor, Tensor)` */
    Tensor(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank?: Int | _CtcLossTensorOptions, zeroInfinity?: boolean | _CtcLossTensorOptions, options?: _CtcLossTensorOptions): [Tensor, Tensor];
    /** `aten::_ctc_loss.Tensor_out(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, bool zero_infinity=False, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
    Tensor_out(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank?: Int | _CtcLossTensorOutOptions, zeroInfinity?: boolean | _CtcLossTensorOutOptions, options?: _CtcLossTensorOutOptions): [Tensor, Tensor];
    /** `aten::_ctc_loss.out(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, bool zero_infinity=False, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
    out(logProbs: Tensor, targets: Tensor, inputLengths: Ints, targetLengths: Ints, blank?: Int | _CtcLossOutOptions, zeroInfinity?: boolean | _CtcLossOutOptions, options?: _CtcLossOutOptions): [Tensor, Tensor];
  }>;
  readonly _ctc_loss_backward: Overloads<{
    /** `aten::_ctc_loss_backward(Tensor grad, Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, Tensor neg_log_likelihood, Tensor log_alpha, int blank, bool zero_infinity=False) -> Tensor` */
    default(grad: Tensor, logProbs: Tensor, targets: Tensor, inputLengths: Ints, targetLengths: Ints, negLogLikelihood: Tensor, logAlpha: Tensor, blank: Int, zeroInfinity?: boolean | _CtcLossBackwardInPlaceOptions, options?: _CtcLossBackwardInPlaceOptions): Tensor;
    /** `aten::_ctc_loss_backward.Tensor(Tensor grad, Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, Tensor neg_log_likelihood, Tensor log_alpha, int blank, bool zero_infinity=False) -> Tensor` */
    Tensor(grad: Tensor, logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, negLogLikelihood: Tensor, logAlpha: Tensor, blank: Int, zeroInfinity?: boolean | _CtcLossBackwardTensorOptions, options?: _CtcLossBackwardTensorOptions): Tensor;
    /** `aten::_ctc_loss_backward.out(Tensor grad, Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, Tensor neg_log_likelihood, Tensor log_alpha, int blank, bool zero_infinity=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out(grad: Tensor, logProbs: Tensor, targets: Tensor, inputLengths: Ints, targetLengths: Ints, negLogLikelihood: Tensor, logAlpha: Tensor, blank: Int, zeroInfinity?: boolean | _CtcLossBackwardOutOptions, options?: _CtcLossBackwardOutOptions): Tensor;
  }>;
  readonly _cudnn_attention_backward: Overloads<{
    /** `aten::_cudnn_attention_backward(Tensor grad_out, Tensor query, Tensor key, Tensor value, Tensor out, Tensor logsumexp, Tensor philox_seed, Tensor philox_offset, Tensor attn_bias, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, float dropout_p, bool is_causal, *, float? scale=None) -> (Tensor, Tensor, Tensor)` */
    default(gradOut: Tensor, query: Tensor, key: Tensor, value: Tensor, out: Tensor, logsumexp: Tensor, philoxSeed: Tensor, philoxOffset: Tensor, attnBias: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: Int, maxK: Int, dropoutP: number, isCausal: boolean, options?: { scale?: number | null }): [Tensor, Tensor, Tensor];
  }>;
  readonly _cudnn_attention_forward: Overloads<{
    /** `aten::_cudnn_attention_forward(Tensor query, Tensor key, Tensor value, Tensor? attn_bias, Tensor? cum_seq_q, Tensor? cum_seq_k, SymInt max_q, SymInt max_k, bool compute_log_sumexp, float dropout_p=0., bool is_causal=False, bool return_debug_mask=False, *, float? scale=None) -> (Tensor output, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, Tensor philox_seed, Tensor philox_offset, Tensor debug_attn_mask)` */
    default(query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor | null, cumSeqQ: Tensor | null, cumSeqK: Tensor | null, maxQ: Int, maxK: Int, computeLogSumexp: boolean, dropoutP?: number | _CudnnAttentionForwardInPlaceOptions, isCausal?: boolean | _CudnnAttentionForwardInPlaceOptions, returnDebugMask?: boolean | _CudnnAttentionForwardInPlaceOptions, options?: _CudnnAttentionForwardInPlaceOptions): NamedTuple<{ output: Tensor; logsumexp: Tensor; cumSeqQ: Tensor; cumSeqK: Tensor; maxQ: number; maxK: number; philoxSeed: Tensor; philoxOffset: Tensor; debugAttnMask: Tensor }, [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, philoxSeed: Tensor, philoxOffset: Tensor, debugAttnMask: Tensor]>;
  }>;
  readonly _cudnn_ctc_loss: Overloads<{
    /** `aten::_cudnn_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)` */
    default(logProbs: Tensor, targets: Tensor, inputLengths: Ints, targetLengths: Ints, blank: Int, deterministic: boolean, zeroInfinity: boolean): [Tensor, Tensor];
    /** `aten::_cudnn_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)` */
    Tensor(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: Int, deterministic: boolean, zeroInfinity: boolean): [Tensor, Tensor];
    /** `aten::_cudnn_ctc_loss.out(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank, bool deterministic, bool zero_infinity, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
    out(logProbs: Tensor, targets: Tensor, inputLengths: Ints, targetLengths: Ints, blank: Int, deterministic: boolean, zeroInfinity: boolean, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  }>;
  readonly _cudnn_init_dropout_state: Overloads<{
    /** `aten::_cudnn_init_dropout_state(float dropout, bool train, int dropout_seed, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
    default(dropout: number, train: boolean, dropoutSeed: Int, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::_cudnn_init_dropout_state.out(float dropout, bool train, int dropout_seed, *, Tensor(a!) out) -> Tensor(a!)` */
    out(dropout: number, train: boolean, dropoutSeed: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly _cudnn_rnn: Overloads<{
    /** `aten::_cudnn_rnn(Tensor input, Tensor[] weight, int weight_stride0, Tensor? weight_buf, Tensor hx, Tensor? cx, int mode, SymInt hidden_size, SymInt proj_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, SymInt[] batch_sizes, Tensor? dropout_state) -> (Tensor, Tensor, Tensor, Tensor, Tensor)` */
    default(input: Tensor, weight: readonly Tensor[], weightStride0: Int, weightBuf: Tensor | null, hx: Tensor, cx: Tensor | null, mode: Int, hiddenSize: Int, projSize: Int, numLayers: Int, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: Ints, dropoutState: Tensor | null): [Tensor, Tensor, Tensor, Tensor, Tensor];
    /** `aten::_cudnn_rnn.out(Tensor input, Tensor[] weight, int weight_stride0, Tensor? weight_buf, Tensor hx, Tensor? cx, int mode, SymInt hidden_size, SymInt proj_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, SymInt[] batch_sizes, Tensor? dropout_state, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2, Tensor(d!) out3, Tensor(e!) out4) -> (Tensor(a!), Tensor(b!), Tensor(c!), Tensor(d!), Tensor(e!))` */
    out(input: Tensor, weight: readonly Tensor[], weightStride0: Int, weightBuf: Tensor | null, hx: Tensor, cx: Tensor | null, mode: Int, hiddenSize: Int, projSize: Int, numLayers: Int, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: Ints, dropoutState: Tensor | null, options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor; out4: Tensor }): [Tensor, Tensor, Tensor, Tensor, Tensor];
  }>;
  readonly _cudnn_rnn_backward: Overloads<{
    /** `aten::_cudnn_rnn_backward(Tensor input, Tensor[] weight, int weight_stride0, Tensor weight_buf, Tensor hx, Tensor? cx, Tensor output, Tensor? grad_output, Tensor? grad_hy, Tensor? grad_cy, int mode, SymInt hidden_size, SymInt proj_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, SymInt[] batch_sizes, Tensor? dropout_state, Tensor reserve, bool[4] output_mask) -> (Tensor, Tensor, Tensor, Tensor[])` */
    default(input: Tensor, weight: readonly Tensor[], weightStride0: Int, weightBuf: Tensor, hx: Tensor, cx: Tensor | null, output: Tensor, gradOutput: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, mode: Int, hiddenSize: Int, projSize: Int, numLayers: Int, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: Ints, dropoutState: Tensor | null, reserve: Tensor, outputMask: readonly boolean[]): [Tensor, Tensor, Tensor, Tensor[]];
    /** `aten::_cudnn_rnn_backward.out(Tensor input, Tensor[] weight, int weight_stride0, Tensor weight_buf, Tensor hx, Tensor? cx, Tensor output, Tensor? grad_output, Tensor? grad_hy, Tensor? grad_cy, int mode, SymInt hidden_size, SymInt proj_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, SymInt[] batch_sizes, Tensor? dropout_state, Tensor reserve, bool[4] output_mask, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2, Tensor(d!)[] out3) -> ()` */
    out(input: Tensor, weight: readonly Tensor[], weightStride0: Int, weightBuf: Tensor, hx: Tensor, cx: Tensor | null, output: Tensor, gradOutput: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, mode: Int, hiddenSize: Int, projSize: Int, numLayers: Int, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: Ints, dropoutState: Tensor | null, reserve: Tensor, outputMask: readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: readonly Tensor[] }): void;
  }>;
  readonly _cudnn_rnn_flatten_weight: Overloads<{
    /** `aten::_cudnn_rnn_flatten_weight(Tensor[] weight_arr, int weight_stride0, SymInt input_size, int mode, SymInt hidden_size, SymInt proj_size, int num_layers, bool batch_first, bool bidirectional) -> Tensor` */
    default(weightArr: readonly Tensor[], weightStride0: Int, inputSize: Int, mode: Int, hiddenSize: Int, projSize: Int, numLayers: Int, batchFirst: boolean, bidirectional: boolean): Tensor;
    /** `aten::_cudnn_rnn_flatten_weight.out(Tensor[] weight_arr, int weight_stride0, SymInt input_size, int mode, SymInt hidden_size, SymInt proj_size, int num_layers, bool batch_first, bool bidirectional, *, Tensor(a!) out) -> Tensor(a!)` */
    out(weightArr: readonly Tensor[], weightStride0: Int, inputSize: Int, mode: Int, hiddenSize: Int, projSize: Int, numLayers: Int, batchFirst: boolean, bidirectional: boolean, options: { out: Tensor }): Tensor;
  }>;
  readonly _cufft_clear_plan_cache: Overloads<{
    /** `aten::_cufft_clear_plan_cache(int device_index) -> ()` */
    default(deviceIndex: Int): void;
  }>;
  readonly _cufft_get_plan_cache_max_size: Overloads<{
    /** `aten::_cufft_get_plan_cache_max_size(int device_index) -> int` */
    default(deviceIndex: Int): number;
  }>;
  readonly _cufft_get_plan_cache_size: Overloads<{
    /** `aten::_cufft_get_plan_cache_size(int device_index) -> int` */
    default(deviceIndex: Int): number;
  }>;
  readonly _cufft_set_plan_cache_max_size: Overloads<{
    /** `aten::_cufft_set_plan_cache_max_size(int device_index, int max_size) -> ()` */
    default(deviceIndex: Int, maxSize: Int): void;
  }>;
  readonly _cummax_helper: Overloads<{
    /** `aten::_cummax_helper(Tensor self, Tensor(a!) values, Tensor(b!) indices, int dim) -> ()` */
    default(input: Tensor, values: Tensor, indices: Tensor, dim: Int): void;
  }>;
  readonly _cummin_helper: Overloads<{
    /** `aten::_cummin_helper(Tensor self, Tensor(a!) values, Tensor(b!) indices, int dim) -> ()` */
    default(input: Tensor, values: Tensor, indices: Tensor, dim: Int): void;
  }>;
  readonly _debug_has_internal_overlap: Overloads<{
    /** `aten::_debug_has_internal_overlap(Tensor self) -> int` */
    default(input: Tensor): number;
  }>;
  readonly _dimI: Overloads<{
    /** `aten::_dimI(Tensor self) -> int` */
    default(input: Tensor): number;
  }>;
  readonly _dimV: Overloads<{
    /** `aten::_dimV(Tensor self) -> int` */
    default(input: Tensor): number;
  }>;
  readonly _dim_arange: Overloads<{
    /** `aten::_dim_arange(Tensor like, int dim) -> Tensor` */
    default(like: Tensor, dim: Int): Tensor;
  }>;
  readonly _dirichlet_grad: Overloads<{
    /** `aten::_dirichlet_grad(Tensor x, Tensor alpha, Tensor total) -> Tensor` */
    default(x: Tensor, alpha: Tensor, total: Tensor): Tensor;
    /** `aten::_dirichlet_grad.out(Tensor x, Tensor alpha, Tensor total, *, Tensor(a!) out) -> Tensor(a!)` */
    out(x: Tensor, alpha: Tensor, total: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly _dyn_quant_matmul_4bit: Overloads<{
    /** `aten::_dyn_quant_matmul_4bit(Tensor inp, Tensor packed_weights, int block_size, int in_features, int out_features) -> Tensor` */
    default(inp: Tensor, packedWeights: Tensor, blockSize: Int, inFeatures: Int, outFeatures: Int): Tensor;
  }>;
  readonly _dyn_quant_pack_4bit_weight: Overloads<{
    /** `aten::_dyn_quant_pack_4bit_weight(Tensor weights, Tensor scales_zeros, Tensor? bias, int block_size, int in_features, int out_features) -> Tensor` */
    default(weights: Tensor, scalesZeros: Tensor, bias: Tensor | null, blockSize: Int, inFeatures: Int, outFeatures: Int): Tensor;
  }>;
  readonly _efficient_attention_backward: Overloads<{
    /** `aten::_efficient_attention_backward(Tensor grad_out_, Tensor query, Tensor key, Tensor value, Tensor? bias, Tensor out, Tensor? cu_seqlens_q, Tensor? cu_seqlens_k, SymInt max_seqlen_q, SymInt max_seqlen_k, Tensor logsumexp, float dropout_p, Tensor philox_seed, Tensor philox_offset, int custom_mask_type, bool bias_requires_grad, *, float? scale=None, int? num_splits_key=None, int? window_size=None, bool shared_storage_dqdkdv=False) -> (Tensor, Tensor, Tensor, Tensor)` */
    default(gradOut_: Tensor, query: Tensor, key: Tensor, value: Tensor, bias: Tensor | null, out: Tensor, cuSeqlensQ: Tensor | null, cuSeqlensK: Tensor | null, maxSeqlenQ: Int, maxSeqlenK: Int, logsumexp: Tensor, dropoutP: number, philoxSeed: Tensor, philoxOffset: Tensor, customMaskType: Int, biasRequiresGrad: boolean, options?: { scale?: number | null; numSplitsKey?: Int | null; windowSize?: Int | null; sharedStorageDqdkdv?: boolean }): [Tensor, Tensor, Tensor, Tensor];
  }>;
  readonly _efficient_attention_forward: Overloads<{
    /** `aten::_efficient_attention_forward(Tensor query, Tensor key, Tensor value, Tensor? bias, Tensor? cu_seqlens_q, Tensor? cu_seqlens_k, SymInt? max_seqlen_q, SymInt? max_seqlen_k, float dropout_p, int custom_mask_type, bool compute_log_sumexp=False, *, float? scale=None, Tensor? seqlen_k=None, int? window_size=None) -> (Tensor output, Tensor logsumexp, Tensor philox_seed, Tensor philox_offset, SymInt max_seqlen_batch_q, SymInt max_seqlen_batch_k)` */
    default(query: Tensor, key: Tensor, value: Tensor, bias: Tensor | null, cuSeqlensQ: Tensor | null, cuSeqlensK: Tensor | null, maxSeqlenQ: Int | null, maxSeqlenK: Int | null, dropoutP: number, customMaskType: Int, computeLogSumexp?: boolean | _EfficientAttentionForwardInPlaceOptions, options?: _EfficientAttentionForwardInPlaceOptions): NamedTuple<{ output: Tensor; logsumexp: Tensor; philoxSeed: Tensor; philoxOffset: Tensor; maxSeqlenBatchQ: number; maxSeqlenBatchK: number }, [output: Tensor, logsumexp: Tensor, philoxSeed: Tensor, philoxOffset: Tensor, maxSeqlenBatchQ: number, maxSeqlenBatchK: number]>;
  }>;
  readonly _efficientzerotensor: Overloads<{
    /** `aten::_efficientzerotensor(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    default(size: Ints, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    default(...size: Int[] | [...Int[], { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }]): Tensor;
    /** `aten::_efficientzerotensor.out(SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)` */
    out(size: Ints, options: { out: Tensor }): Tensor;
    out(...size: [...Int[], { out: Tensor }]): Tensor;
  }>;
  readonly _embedding_bag: Overloads<{
    /** `aten::_embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False, int padding_idx=-1) -> (Tensor, Tensor, Tensor, Tensor)` */
    default(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq?: boolean | _EmbeddingBagInPlaceOptions, mode?: Int | _EmbeddingBagInPlaceOptions, sparse?: boolean | _EmbeddingBagInPlaceOptions, perSampleWeights?: Tensor | null | _EmbeddingBagInPlaceOptions, includeLastOffset?: boolean | _EmbeddingBagInPlaceOptions, paddingIdx?: Int | _EmbeddingBagInPlaceOptions, options?: _EmbeddingBagInPlaceOptions): [Tensor, Tensor, Tensor, Tensor];
    /** `aten::_embedding_bag.out(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False, int padding_idx=-1, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2, Tensor(d!) out3) -> (Tensor(a!), Tensor(b!), Tensor(c!), Tensor(d!))` */
    out(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq?: boolean | _EmbeddingBagOutOptions, mode?: Int | _EmbeddingBagOutOptions, sparse?: boolean | _EmbeddingBagOutOptions, perSampleWeights?: Tensor | null | _EmbeddingBagOutOptions, includeLastOffset?: boolean | _EmbeddingBagOutOptions, paddingIdx?: Int | _EmbeddingBagOutOptions, options?: _EmbeddingBagOutOptions): [Tensor, Tensor, Tensor, Tensor];
  }>;
  readonly _embedding_bag_backward: Overloads<{
    /** `aten::_embedding_bag_backward(Tensor grad, Tensor indices, Tensor offsets, Tensor offset2bag, Tensor bag_size, Tensor maximum_indices, SymInt num_weights, bool scale_grad_by_freq, int mode, bool sparse, Tensor? per_sample_weights, int padding_idx=-1) -> Tensor` */
    default(grad: Tensor, indices: Tensor, offsets: Tensor, offset2bag: Tensor, bagSize: Tensor, maximumIndices: Tensor, numWeights: Int, scaleGradByFreq: boolean, mode: Int, sparse: boolean, perSampleWeights: Tensor | null, paddingIdx?: Int | _EmbeddingBagBackwardInPlaceOptions, options?: _EmbeddingBagBackwardInPlaceOptions): Tensor;
  }>;
  readonly _embedding_bag_dense_backward: Overloads<{
    /** `aten::_embedding_bag_dense_backward(Tensor grad, Tensor indices, Tensor offset2bag, Tensor bag_size, Tensor maximum_indices, SymInt num_weights, bool scale_grad_by_freq, int mode, Tensor? per_sample_weights, int padding_idx=-1) -> Tensor` */
    default(grad: Tensor, indices: Tensor, offset2bag: Tensor, bagSize: Tensor, maximumIndices: Tensor, numWeights: Int, scaleGradByFreq: boolean, mode: Int, perSampleWeights: Tensor | null, paddingIdx?: Int | _EmbeddingBagDenseBackwardInPlaceOptions, options?: _EmbeddingBagDenseBackwardInPlaceOptions): Tensor;
    /** `aten::_embedding_bag_dense_backward.out(Tensor grad, Tensor indices, Tensor offset2bag, Tensor bag_size, Tensor maximum_indices, SymInt num_weights, bool scale_grad_by_freq, int mode, Tensor? per_sample_weights, int padding_idx=-1, *, Tensor(a!) out) -> Tensor(a!)` */
    out(grad: Tensor, indices: Tensor, offset2bag: Tensor, bagSize: Tensor, maximumIndices: Tensor, numWeights: Int, scaleGradByFreq: boolean, mode: Int, perSampleWeights: Tensor | null, paddingIdx?: Int | _EmbeddingBagDenseBackwardOutOptions, options?: _EmbeddingBagDenseBackwardOutOptions): Tensor;
  }>;
  readonly _embedding_bag_forward_only: Overloads<{
    /** `aten::_embedding_bag_forward_only(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False, int padding_idx=-1) -> (Tensor, Tensor, Tensor, Tensor)` */
    default(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq?: boolean | _EmbeddingBagForwardOnlyInPlaceOptions, mode?: Int | _EmbeddingBagForwardOnlyInPlaceOptions, sparse?: boolean | _EmbeddingBagForwardOnlyInPlaceOptions, perSampleWeights?: Tensor | null | _EmbeddingBagForwardOnlyInPlaceOptions, includeLastOffset?: boolean | _EmbeddingBagForwardOnlyInPlaceOptions, paddingIdx?: Int | _EmbeddingBagForwardOnlyInPlaceOptions, options?: _EmbeddingBagForwardOnlyInPlaceOptions): [Tensor, Tensor, Tensor, Tensor];
    /** `aten::_embedding_bag_forward_only.out(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False, int padding_idx=-1, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2, Tensor(d!) out3) -> (Tensor(a!), Tensor(b!), Tensor(c!), Tensor(d!))` */
    out(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq?: boolean | _EmbeddingBagForwardOnlyOutOptions, mode?: Int | _EmbeddingBagForwardOnlyOutOptions, sparse?: boolean | _EmbeddingBagForwardOnlyOutOptions, perSampleWeights?: Tensor | null | _EmbeddingBagForwardOnlyOutOptions, includeLastOffset?: boolean | _EmbeddingBagForwardOnlyOutOptions, paddingIdx?: Int | _EmbeddingBagForwardOnlyOutOptions, options?: _EmbeddingBagForwardOnlyOutOptions): [Tensor, Tensor, Tensor, Tensor];
  }>;
  readonly _embedding_bag_per_sample_weights_backward: Overloads<{
    /** `aten::_embedding_bag_per_sample_weights_backward(Tensor grad, Tensor weight, Tensor indices, Tensor offsets, Tensor offset2bag, int mode, int padding_idx=-1) -> Tensor` */
    default(grad: Tensor, weight: Tensor, indices: Tensor, offsets: Tensor, offset2bag: Tensor, mode: Int, paddingIdx?: Int | _EmbeddingBagPerSampleWeightsBackwardInPlaceOptions, options?: _EmbeddingBagPerSampleWeightsBackwardInPlaceOptions): Tensor;
    /** `aten::_embedding_bag_per_sample_weights_backward.out(Tensor grad, Tensor weight, Tensor indices, Tensor offsets, Tensor offset2bag, int mode, int padding_idx=-1, *, Tensor(a!) out) -> Tensor(a!)` */
    out(grad: Tensor, weight: Tensor, indices: Tensor, offsets: Tensor, offset2bag: Tensor, mode: Int, paddingIdx?: Int | _EmbeddingBagPerSampleWeightsBackwardOutOptions, options?: _EmbeddingBagPerSampleWeightsBackwardOutOptions): Tensor;
  }>;
  readonly _embedding_bag_sparse_backward: Overloads<{
    /** `aten::_embedding_bag_sparse_backward(Tensor grad, Tensor indices, Tensor offsets, Tensor offset2bag, Tensor bag_size, SymInt num_weights, bool scale_grad_by_freq, int mode, Tensor? per_sample_weights, int padding_idx=-1) -> Tensor` */
    default(grad: Tensor, indices: Tensor, offsets: Tensor, offset2bag: Tensor, bagSize: Tensor, numWeights: Int, scaleGradByFreq: boolean, mode: Int, perSampleWeights: Tensor | null, paddingIdx?: Int | _EmbeddingBagSparseBackwardInPlaceOptions, options?: _EmbeddingBagSparseBackwardInPlaceOptions): Tensor;
  }>;
  readonly _empty_affine_quantized: Overloads<{
    /** `aten::_empty_affine_quantized(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, float scale=1., int zero_point=0, MemoryFormat? memory_format=0) -> Tensor` */
    default(size: Ints, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; scale?: number; zeroPoint?: Int; memoryFormat?: MemoryFormat | null }): Tensor;
    default(...size: Int[] | [...Int[], { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; scale?: number; zeroPoint?: Int; memoryFormat?: MemoryFormat | null }]): Tensor;
    /** `aten::_empty_affine_quantized.out(SymInt[] size, *, float scale=1., int zero_point=0, MemoryFormat? memory_format=0, Tensor(a!) out) -> Tensor(a!)` */
    out(size: Ints, options: { scale?: number; zeroPoint?: Int; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
    out(...size: [...Int[], { scale?: number; zeroPoint?: Int; memoryFormat?: MemoryFormat | null; out: Tensor }]): Tensor;
  }>;
  readonly _empty_per_channel_affine_quantized: Overloads<{
    /** `aten::_empty_per_channel_affine_quantized(SymInt[] size, *, Tensor scales, Tensor zero_points, int axis, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=0) -> Tensor` */
    default(size: Ints, options: { scales: Tensor; zeroPoints: Tensor; axis: Int; dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null }): Tensor;
    default(...size: [...Int[], { scales: Tensor; zeroPoints: Tensor; axis: Int; dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null }]): Tensor;
    /** `aten::_empty_per_channel_affine_quantized.out(SymInt[] size, *, Tensor scales, Tensor zero_points, int axis, MemoryFormat? memory_format=0, Tensor(a!) out) -> Tensor(a!)` */
    out(size: Ints, options: { scales: Tensor; zeroPoints: Tensor; axis: Int; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
    out(...size: [...Int[], { scales: Tensor; zeroPoints: Tensor; axis: Int; memoryFormat?: MemoryFormat | null; out: Tensor }]): Tensor;
  }>;
  readonly _euclidean_dist: Overloads<{
    /** `aten::_euclidean_dist(Tensor x1, Tensor x2) -> Tensor` */
    default(x1: Tensor, x2: Tensor): Tensor;
    /** `aten::_euclidean_dist.out(Tensor x1, Tensor x2, *, Tensor(a!) out) -> Tensor(a!)` */
    out(x1: Tensor, x2: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly _fake_quantize_learnable_per_channel_affine: Overloads<{
    /** `aten::_fake_quantize_learnable_per_channel_affine(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max, float grad_factor=1.) -> Tensor` */
    default(input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: Int, quantMin: Int, quantMax: Int, gradFactor?: number | _FakeQuantizeLearnablePerChannelAffineInPlaceOptions, options?: _FakeQuantizeLearnablePerChannelAffineInPlaceOptions): Tensor;
    /** `aten::_fake_quantize_learnable_per_channel_affine.out(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max, float grad_factor=1., *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: Int, quantMin: Int, quantMax: Int, gradFactor?: number | _FakeQuantizeLearnablePerChannelAffineOutOptions, options?: _FakeQuantizeLearnablePerChannelAffineOutOptions): Tensor;
  }>;
  readonly _fake_quantize_learnable_per_channel_affine_backward: Overloads<{
    /** `aten::_fake_quantize_learnable_per_channel_affine_backward(Tensor grad, Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max, float grad_factor=1.) -> (Tensor, Tensor, Tensor)` */
    default(grad: Tensor, input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: Int, quantMin: Int, quantMax: Int, gradFactor?: number | _FakeQuantizeLearnablePerChannelAffineBackwardInPlaceOptions, options?: _FakeQuantizeLearnablePerChannelAffineBackwardInPlaceOptions): [Tensor, Tensor, Tensor];
  }>;
  readonly _fake_quantize_learnable_per_tensor_affine: Overloads<{
    /** `aten::_fake_quantize_learnable_per_tensor_affine(Tensor self, Tensor scale, Tensor zero_point, int quant_min, int quant_max, float grad_factor=1.) -> Tensor` */
    default(input: Tensor, scale: Tensor, zeroPoint: Tensor, quantMin: Int, quantMax: Int, gradFactor?: number | _FakeQuantizeLearnablePerTensorAffineInPlaceOptions, options?: _FakeQuantizeLearnablePerTensorAffineInPlaceOptions): Tensor;
    /** `aten::_fake_quantize_learnable_per_tensor_affine.out(Tensor self, Tensor scale, Tensor zero_point, int quant_min, int quant_max, float grad_factor=1., *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, scale: Tensor, zeroPoint: Tensor, quantMin: Int, quantMax: Int, gradFactor?: number | _FakeQuantizeLearnablePerTensorAffineOutOptions, options?: _FakeQuantizeLearnablePerTensorAffineOutOptions): Tensor;
  }>;
  readonly _fake_quantize_learnable_per_tensor_affine_backward: Overloads<{
    /** `aten::_fake_quantize_learnable_per_tensor_affine_backward(Tensor grad, Tensor self, Tensor scale, Tensor zero_point, int quant_min, int quant_max, float grad_factor=1.) -> (Tensor, Tensor, Tensor)` */
    default(grad: Tensor, input: Tensor, scale: Tensor, zeroPoint: Tensor, quantMin: Int, quantMax: Int, gradFactor?: number | _FakeQuantizeLearnablePerTensorAffineBackwardInPlaceOptions, options?: _FakeQuantizeLearnablePerTensorAffineBackwardInPlaceOptions): [Tensor, Tensor, Tensor];
  }>;
  readonly _fake_quantize_per_tensor_affine_cachemask_tensor_qparams: Overloads<{
    /** `aten::_fake_quantize_per_tensor_affine_cachemask_tensor_qparams(Tensor self, Tensor scale, Tensor zero_point, Tensor fake_quant_enabled, int quant_min, int quant_max) -> (Tensor output, Tensor mask)` */
    default(input: Tensor, scale: Tensor, zeroPoint: Tensor, fakeQuantEnabled: Tensor, quantMin: Int, quantMax: Int): NamedTuple<{ output: Tensor; mask: Tensor }, [output: Tensor, mask: Tensor]>;
    /** `aten::_fake_quantize_per_tensor_affine_cachemask_tensor_qparams.out(Tensor self, Tensor scale, Tensor zero_point, Tensor fake_quant_enabled, int quant_min, int quant_max, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
    out(input: Tensor, scale: Tensor, zeroPoint: Tensor, fakeQuantEnabled: Tensor, quantMin: Int, quantMax: Int, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  }>;
  readonly _fft_c2c: Overloads<{
    /** `aten::_fft_c2c(Tensor self, SymInt[] dim, int normalization, bool forward) -> Tensor` */
    default(input: Tensor, dim: Ints, normalization: Int, forward: boolean): Tensor;
    /** `aten::_fft_c2c.out(Tensor self, SymInt[] dim, int normalization, bool forward, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dim: Ints, normalization: Int, forward: boolean, options: { out: Tensor }): Tensor;
  }>;
  readonly _fft_c2r: Overloads<{
    /** `aten::_fft_c2r(Tensor self, int[] dim, int normalization, SymInt last_dim_size) -> Tensor` */
    default(input: Tensor, dim: Ints, normalization: Int, lastDimSize: Int): Tensor;
    /** `aten::_fft_c2r.out(Tensor self, int[] dim, int normalization, SymInt last_dim_size, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dim: Ints, normalization: Int, lastDimSize: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly _fft_r2c: Overloads<{
    /** `aten::_fft_r2c(Tensor self, int[] dim, int normalization, bool onesided) -> Tensor` */
    default(input: Tensor, dim: Ints, normalization: Int, onesided: boolean): Tensor;
    /** `aten::_fft_r2c.out(Tensor self, int[] dim, int normalization, bool onesided, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dim: Ints, normalization: Int, onesided: boolean, options: { out: Tensor }): Tensor;
  }>;
  readonly _fill_mem_eff_dropout_mask_: Overloads<{
    /** `aten::_fill_mem_eff_dropout_mask_(Tensor(a!) self, float dropout_p, int seed, int offset) -> Tensor(a!)` */
    default(input: Tensor, dropoutP: number, seed: Int, offset: Int): Tensor;
  }>;
  readonly _flash_attention_backward: Overloads<{
    /** `aten::_flash_attention_backward(Tensor grad_out, Tensor query, Tensor key, Tensor value, Tensor out, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, float dropout_p, bool is_causal, Tensor rng_state, Tensor unused, *, float? scale=None, SymInt? window_size_left=None, SymInt? window_size_right=None) -> (Tensor, Tensor, Tensor)` */
    default(gradOut: Tensor, query: Tensor, key: Tensor, value: Tensor, out: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: Int, maxK: Int, dropoutP: number, isCausal: boolean, rngState: Tensor, unused: Tensor, options?: { scale?: number | null; windowSizeLeft?: Int | null; windowSizeRight?: Int | null }): [Tensor, Tensor, Tensor];
  }>;
  readonly _flash_attention_forward: Overloads<{
    /** `aten::_flash_attention_forward(Tensor query, Tensor key, Tensor value, Tensor? cum_seq_q, Tensor? cum_seq_k, SymInt max_q, SymInt max_k, float dropout_p, bool is_causal, bool return_debug_mask, *, float? scale=None, SymInt? window_size_left=None, SymInt? window_size_right=None, Tensor? seqused_k=None, Tensor? alibi_slopes=None, Tensor? block_table=None, int? num_splits=None) -> (Tensor output, Tensor softmax_logsumexp, Tensor rng_state, Tensor unused, Tensor debug_attn_mask)` */
    default(query: Tensor, key: Tensor, value: Tensor, cumSeqQ: Tensor | null, cumSeqK: Tensor | null, maxQ: Int, maxK: Int, dropoutP: number, isCausal: boolean, returnDebugMask: boolean, options?: { scale?: number | null; windowSizeLeft?: Int | null; windowSizeRight?: Int | null; sequsedK?: Tensor | null; alibiSlopes?: Tensor | null; blockTable?: Tensor | null; numSplits?: Int | null }): NamedTuple<{ output: Tensor; softmaxLogsumexp: Tensor; rngState: Tensor; unused: Tensor; debugAttnMask: Tensor }, [output: Tensor, softmaxLogsumexp: Tensor, rngState: Tensor, unused: Tensor, debugAttnMask: Tensor]>;
    /** `aten::_flash_attention_forward.quantized(Tensor query, Tensor key, Tensor value, Tensor? cum_seq_q, Tensor? cum_seq_k, SymInt max_q, SymInt max_k, float dropout_p, bool is_causal, bool return_debug_mask, Tensor? q_descale, Tensor? k_descale, Tensor? v_descale, *, float? scale=None, SymInt? window_size_left=None, SymInt? window_size_right=None, Tensor? seqused_k=None, Tensor? alibi_slopes=None) -> (Tensor output, Tensor softmax_logsumexp, Tensor rng_state, Tensor unused, Tensor debug_attn_mask)` */
    quantized(query: Tensor, key: Tensor, value: Tensor, cumSeqQ: Tensor | null, cumSeqK: Tensor | null, maxQ: Int, maxK: Int, dropoutP: number, isCausal: boolean, returnDebugMask: boolean, qDescale: Tensor | null, kDescale: Tensor | null, vDescale: Tensor | null, options?: { scale?: number | null; windowSizeLeft?: Int | null; windowSizeRight?: Int | null; sequsedK?: Tensor | null; alibiSlopes?: Tensor | null }): NamedTuple<{ output: Tensor; softmaxLogsumexp: Tensor; rngState: Tensor; unused: Tensor; debugAttnMask: Tensor }, [output: Tensor, softmaxLogsumexp: Tensor, rngState: Tensor, unused: Tensor, debugAttnMask: Tensor]>;
  }>;
  readonly _flash_attention_forward_no_dropout_inplace: Overloads<{
    /** `aten::_flash_attention_forward_no_dropout_inplace(Tensor(a!) out, Tensor query, Tensor key, Tensor value, Tensor? cum_seq_q, Tensor? cum_seq_k, SymInt max_q, SymInt max_k, float dropout_p, bool is_causal, bool return_debug_mask, *, float? scale=None, SymInt? window_size_left=None, SymInt? window_size_right=None, Tensor? seqused_k=None, Tensor? alibi_slopes=None, Tensor? block_table=None, int? num_splits=None) -> Tensor softmax_logsumexp` */
    default(out: Tensor, query: Tensor, key: Tensor, value: Tensor, cumSeqQ: Tensor | null, cumSeqK: Tensor | null, maxQ: Int, maxK: Int, dropoutP: number, isCausal: boolean, returnDebugMask: boolean, options?: { scale?: number | null; windowSizeLeft?: Int | null; windowSizeRight?: Int | null; sequsedK?: Tensor | null; alibiSlopes?: Tensor | null; blockTable?: Tensor | null; numSplits?: Int | null }): Tensor;
  }>;
  readonly _foobar: Overloads<{
    /** `aten::_foobar(Tensor self, bool arg1=True, bool arg2=True, *, bool arg3=True) -> Tensor` */
    default(input: Tensor, arg1?: boolean | _FoobarInPlaceOptions, arg2?: boolean | _FoobarInPlaceOptions, options?: _FoobarInPlaceOptions): Tensor;
    /** `aten::_foobar.out(Tensor self, bool arg1=True, bool arg2=True, *, bool arg3=True, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, arg1?: boolean | _FoobarOutOptions, arg2?: boolean | _FoobarOutOptions, options?: _FoobarOutOptions): Tensor;
  }>;
  readonly _foreach_abs: Overloads<{
    /** `aten::_foreach_abs(Tensor[] self) -> Tensor[]` */
    default(input: readonly Tensor[]): Tensor[];
    default(...input: Tensor[]): Tensor[];
    /** `aten::_foreach_abs.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
    out(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    out(...input: [...Tensor[], { out: readonly Tensor[] }]): void;
  }>;
  readonly _foreach_abs_: Overloads<{
    /** `aten::_foreach_abs_(Tensor(a!)[] self) -> ()` */
    default(input: readonly Tensor[]): void;
    default(...input: Tensor[]): void;
  }>;
  readonly _foreach_acos: Overloads<{
    /** `aten::_foreach_acos(Tensor[] self) -> Tensor[]` */
    default(input: readonly Tensor[]): Tensor[];
    default(...input: Tensor[]): Tensor[];
    /** `aten::_foreach_acos.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
    out(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    out(...input: [...Tensor[], { out: readonly Tensor[] }]): void;
  }>;
  readonly _foreach_acos_: Overloads<{
    /** `aten::_foreach_acos_(Tensor(a!)[] self) -> ()` */
    default(input: readonly Tensor[]): void;
    default(...input: Tensor[]): void;
  }>;
  readonly _foreach_add: Overloads<{
    /** `aten::_foreach_add.List(Tensor[] self, Tensor[] other, *, Scalar alpha=1) -> Tensor[]` */
    List(input: readonly Tensor[], other: readonly Tensor[], options?: { alpha?: Scalar }): Tensor[];
    List(input: readonly Tensor[], ...other: Tensor[] | [...Tensor[], { alpha?: Scalar }]): Tensor[];
    /** `aten::_foreach_add.List_out(Tensor[] self, Tensor[] other, *, Scalar alpha=1, Tensor(a!)[] out) -> ()` */
    List_out(input: readonly Tensor[], other: readonly Tensor[], options: { alpha?: Scalar; out: readonly Tensor[] }): void;
    List_out(input: readonly Tensor[], ...other: [...Tensor[], { alpha?: Scalar; out: readonly Tensor[] }]): void;
    /** `aten::_foreach_add.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
    Scalar(input: readonly Tensor[], scalar: Scalar): Tensor[];
    /** `aten::_foreach_add.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
    ScalarList(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
    /** `aten::_foreach_add.ScalarList_out(Tensor[] self, Scalar[] scalars, *, Tensor(a!)[] out) -> ()` */
    ScalarList_out(input: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void;
    /** `aten::_foreach_add.Scalar_out(Tensor[] self, Scalar scalar, *, Tensor(a!)[] out) -> ()` */
    Scalar_out(input: readonly Tensor[], scalar: Scalar, options: { out: readonly Tensor[] }): void;
    /** `aten::_foreach_add.Tensor(Tensor[] self, Tensor other, *, Scalar alpha=1) -> Tensor[]` */
    Tensor(input: readonly Tensor[], other: Tensor, options?: { alpha?: Scalar }): Tensor[];
    /** `aten::_foreach_add.Tensor_out(Tensor[] self, Tensor other, *, Scalar alpha=1, Tensor(a!)[] out) -> ()` */
    Tensor_out(input: readonly Tensor[], other: Tensor, options: { alpha?: Scalar; out: readonly Tensor[] }): void;
  }>;
  readonly _foreach_add_: Overloads<{
    /** `aten::_foreach_add_.List(Tensor(a!)[] self, Tensor[] other, *, Scalar alpha=1) -> ()` */
    List(input: readonly Tensor[], other: readonly Tensor[], options?: { alpha?: Scalar }): void;
    List(input: readonly Tensor[], ...other: Tensor[] | [...Tensor[], { alpha?: Scalar }]): void;
    /** `aten::_foreach_add_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
    Scalar(input: readonly Tensor[], scalar: Scalar): void;
    /** `aten::_foreach_add_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
    ScalarList(input: readonly Tensor[], scalars: readonly Scalar[]): void;
    /** `aten::_foreach_add_.Tensor(Tensor(a!)[] self, Tensor other, *, Scalar alpha=1) -> ()` */
    Tensor(input: readonly Tensor[], other: Tensor, options?: { alpha?: Scalar }): void;
  }>;
  readonly _foreach_addcdiv: Overloads<{
    /** `aten::_foreach_addcdiv.Scalar(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> Tensor[]` */
    Scalar(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar | _ForeachAddcdivScalarOptions, options?: _ForeachAddcdivScalarOptions): Tensor[];
    /** `aten::_foreach_addcdiv.ScalarList(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar[] scalars) -> Tensor[]` */
    ScalarList(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
    /** `aten::_foreach_addcdiv.ScalarList_out(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar[] scalars, *, Tensor(a!)[] out) -> ()` */
    ScalarList_out(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void;
    /** `aten::_foreach_addcdiv.Scalar_out(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1, *, Tensor(a!)[] out) -> ()` */
    Scalar_out(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar | _ForeachAddcdivScalarOutOptions, options?: _ForeachAddcdivScalarOutOptions): void;
    /** `aten::_foreach_addcdiv.Tensor(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Tensor scalars) -> Tensor[]` */
    Tensor(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor): Tensor[];
    /** `aten::_foreach_addcdiv.Tensor_out(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Tensor scalars, *, Tensor(a!)[] out) -> ()` */
    Tensor_out(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor, options: { out: readonly Tensor[] }): void;
  }>;
  readonly _foreach_addcdiv_: Overloads<{
    /** `aten::_foreach_addcdiv_.Scalar(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> ()` */
    Scalar(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar | _ForeachAddcdivScalarOptions2, options?: _ForeachAddcdivScalarOptions2): void;
    /** `aten::_foreach_addcdiv_.ScalarList(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar[] scalars) -> ()` */
    ScalarList(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[]): void;
    /** `aten::_foreach_addcdiv_.Tensor(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Tensor scalars) -> ()` */
    Tensor(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor): void;
  }>;
  readonly _foreach_addcmul: Overloads<{
    /** `aten::_foreach_addcmul.Scalar(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> Tensor[]` */
    Scalar(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar | _ForeachAddcmulScalarOptions, options?: _ForeachAddcmulScalarOptions): Tensor[];
    /** `aten::_foreach_addcmul.ScalarList(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar[] scalars) -> Tensor[]` */
    ScalarList(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
    /** `aten::_foreach_addcmul.ScalarList_out(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar[] scalars, *, Tensor(a!)[] out) -> ()` */
    ScalarList_out(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void;
    /** `aten::_foreach_addcmul.Scalar_out(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1, *, Tensor(a!)[] out) -> ()` */
    Scalar_out(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar | _ForeachAddcmulScalarOutOptions, options?: _ForeachAddcmulScalarOutOptions): void;
    /** `aten::_foreach_addcmul.Tensor(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Tensor scalars) -> Tensor[]` */
    Tensor(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor): Tensor[];
    /** `aten::_foreach_addcmul.Tensor_out(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Tensor scalars, *, Tensor(a!)[] out) -> ()` */
    Tensor_out(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor, options: { out: readonly Tensor[] }): void;
  }>;
  readonly _foreach_addcmul_: Overloads<{
    /** `aten::_foreach_addcmul_.Scalar(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> ()` */
    Scalar(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar | _ForeachAddcmulScalarOptions2, options?: _ForeachAddcmulScalarOptions2): void;
    /** `aten::_foreach_addcmul_.ScalarList(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar[] scalars) -> ()` */
    ScalarList(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[]): void;
    /** `aten::_foreach_addcmul_.Tensor(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Tensor scalars) -> ()` */
    Tensor(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor): void;
  }>;
  readonly _foreach_asin: Overloads<{
    /** `aten::_foreach_asin(Tensor[] self) -> Tensor[]` */
    default(input: readonly Tensor[]): Tensor[];
    default(...input: Tensor[]): Tensor[];
    /** `aten::_foreach_asin.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
    out(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    out(...input: [...Tensor[], { out: readonly Tensor[] }]): void;
  }>;
  readonly _foreach_asin_: Overloads<{
    /** `aten::_foreach_asin_(Tensor(a!)[] self) -> ()` */
    default(input: readonly Tensor[]): void;
    default(...input: Tensor[]): void;
  }>;
  readonly _foreach_atan: Overloads<{
    /** `aten::_foreach_atan(Tensor[] self) -> Tensor[]` */
    default(input: readonly Tensor[]): Tensor[];
    default(...input: Tensor[]): Tensor[];
    /** `aten::_foreach_atan.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
    out(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    out(...input: [...Tensor[], { out: readonly Tensor[] }]): void;
  }>;
  readonly _foreach_atan_: Overloads<{
    /** `aten::_foreach_atan_(Tensor(a!)[] self) -> ()` */
    default(input: readonly Tensor[]): void;
    default(...input: Tensor[]): void;
  }>;
  readonly _foreach_ceil: Overloads<{
    /** `aten::_foreach_ceil(Tensor[] self) -> Tensor[]` */
    default(input: readonly Tensor[]): Tensor[];
    default(...input: Tensor[]): Tensor[];
    /** `aten::_foreach_ceil.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
    out(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    out(...input: [...Tensor[], { out: readonly Tensor[] }]): void;
  }>;
  readonly _foreach_ceil_: Overloads<{
    /** `aten::_foreach_ceil_(Tensor(a!)[] self) -> ()` */
    default(input: readonly Tensor[]): void;
    default(...input: Tensor[]): void;
  }>;
  readonly _foreach_clamp_max: Overloads<{
    /** `aten::_foreach_clamp_max.List(Tensor[] self, Tensor[] other) -> Tensor[]` */
    List(input: readonly Tensor[], other: readonly Tensor[]): Tensor[];
    List(input: readonly Tensor[], ...other: Tensor[]): Tensor[];
    /** `aten::_foreach_clamp_max.List_out(Tensor[] self, Tensor[] other, *, Tensor(a!)[] out) -> ()` */
    List_out(input: readonly Tensor[], other: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    List_out(input: readonly Tensor[], ...other: [...Tensor[], { out: readonly Tensor[] }]): void;
    /** `aten::_foreach_clamp_max.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
    Scalar(input: readonly Tensor[], scalar: Scalar): Tensor[];
    /** `aten::_foreach_clamp_max.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
    ScalarList(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
    /** `aten::_foreach_clamp_max.ScalarList_out(Tensor[] self, Scalar[] scalars, *, Tensor(a!)[] out) -> ()` */
    ScalarList_out(input: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void;
    /** `aten::_foreach_clamp_max.Scalar_out(Tensor[] self, Scalar scalar, *, Tensor(a!)[] out) -> ()` */
    Scalar_out(input: readonly Tensor[], scalar: Scalar, options: { out: readonly Tensor[] }): void;
  }>;
  readonly _foreach_clamp_max_: Overloads<{
    /** `aten::_foreach_clamp_max_.List(Tensor(a!)[] self, Tensor[] other) -> ()` */
    List(input: readonly Tensor[], other: readonly Tensor[]): void;
    List(input: readonly Tensor[], ...other: Tensor[]): void;
    /** `aten::_foreach_clamp_max_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
    Scalar(input: readonly Tensor[], scalar: Scalar): void;
    /** `aten::_foreach_clamp_max_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
    ScalarList(input: readonly Tensor[], scalars: readonly Scalar[]): void;
  }>;
  readonly _foreach_clamp_min: Overloads<{
    /** `aten::_foreach_clamp_min.List(Tensor[] self, Tensor[] other) -> Tensor[]` */
    List(input: readonly Tensor[], other: readonly Tensor[]): Tensor[];
    List(input: readonly Tensor[], ...other: Tensor[]): Tensor[];
    /** `aten::_foreach_clamp_min.List_out(Tensor[] self, Tensor[] other, *, Tensor(a!)[] out) -> ()` */
    List_out(input: readonly Tensor[], other: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    List_out(input: readonly Tensor[], ...other: [...Tensor[], { out: readonly Tensor[] }]): void;
    /** `aten::_foreach_clamp_min.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
    Scalar(input: readonly Tensor[], scalar: Scalar): Tensor[];
    /** `aten::_foreach_clamp_min.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
    ScalarList(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
    /** `aten::_foreach_clamp_min.ScalarList_out(Tensor[] self, Scalar[] scalars, *, Tensor(a!)[] out) -> ()` */
    ScalarList_out(input: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void;
    /** `aten::_foreach_clamp_min.Scalar_out(Tensor[] self, Scalar scalar, *, Tensor(a!)[] out) -> ()` */
    Scalar_out(input: readonly Tensor[], scalar: Scalar, options: { out: readonly Tensor[] }): void;
  }>;
  readonly _foreach_clamp_min_: Overloads<{
    /** `aten::_foreach_clamp_min_.List(Tensor(a!)[] self, Tensor[] other) -> ()` */
    List(input: readonly Tensor[], other: readonly Tensor[]): void;
    List(input: readonly Tensor[], ...other: Tensor[]): void;
    /** `aten::_foreach_clamp_min_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
    Scalar(input: readonly Tensor[], scalar: Scalar): void;
    /** `aten::_foreach_clamp_min_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
    ScalarList(input: readonly Tensor[], scalars: readonly Scalar[]): void;
  }>;
  readonly _foreach_clone: Overloads<{
    /** `aten::_foreach_clone(Tensor[] self, *, MemoryFormat? memory_format=None) -> Tensor[]` */
    default(input: readonly Tensor[], options?: { memoryFormat?: MemoryFormat | null }): Tensor[];
    default(...input: Tensor[] | [...Tensor[], { memoryFormat?: MemoryFormat | null }]): Tensor[];
    /** `aten::_foreach_clone.out(Tensor[] self, *, MemoryFormat? memory_format=None, Tensor(a!)[] out) -> ()` */
    out(input: readonly Tensor[], options: { memoryFormat?: MemoryFormat | null; out: readonly Tensor[] }): void;
    out(...input: [...Tensor[], { memoryFormat?: MemoryFormat | null; out: readonly Tensor[] }]): void;
  }>;
  readonly _foreach_copy: Overloads<{
    /** `aten::_foreach_copy(Tensor[] self, Tensor[] src, bool non_blocking=False) -> Tensor[] self_out` */
    default(input: readonly Tensor[], src: readonly Tensor[], nonBlocking?: boolean | _ForeachCopyInPlaceOptions, options?: _ForeachCopyInPlaceOptions): Tensor[];
    /** `aten::_foreach_copy.out(Tensor[] self, Tensor[] src, bool non_blocking=False, *, Tensor(a!)[] out) -> ()` */
    out(input: readonly Tensor[], src: readonly Tensor[], nonBlocking?: boolean | _ForeachCopyOutOptions, options?: _ForeachCopyOutOptions): void;
  }>;
  readonly _foreach_copy_: Overloads<{
    /** `aten::_foreach_copy_(Tensor(a!)[] self, Tensor[] src, bool non_blocking=False) -> ()` */
    default(input: readonly Tensor[], src: readonly Tensor[], nonBlocking?: boolean | _ForeachCopy_InPlaceOptions, options?: _ForeachCopy_InPlaceOptions): void;
  }>;
  readonly _foreach_cos: Overloads<{
    /** `aten::_foreach_cos(Tensor[] self) -> Tensor[]` */
    default(input: readonly Tensor[]): Tensor[];
    default(...input: Tensor[]): Tensor[];
    /** `aten::_foreach_cos.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
    out(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    out(...input: [...Tensor[], { out: readonly Tensor[] }]): void;
  }>;
  readonly _foreach_cos_: Overloads<{
    /** `aten::_foreach_cos_(Tensor(a!)[] self) -> ()` */
    default(input: readonly Tensor[]): void;
    default(...input: Tensor[]): void;
  }>;
  readonly _foreach_cosh: Overloads<{
    /** `aten::_foreach_cosh(Tensor[] self) -> Tensor[]` */
    default(input: readonly Tensor[]): Tensor[];
    default(...input: Tensor[]): Tensor[];
    /** `aten::_foreach_cosh.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
    out(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    out(...input: [...Tensor[], { out: readonly Tensor[] }]): void;
  }>;
  readonly _foreach_cosh_: Overloads<{
    /** `aten::_foreach_cosh_(Tensor(a!)[] self) -> ()` */
    default(input: readonly Tensor[]): void;
    default(...input: Tensor[]): void;
  }>;
  readonly _foreach_div: Overloads<{
    /** `aten::_foreach_div.List(Tensor[] self, Tensor[] other) -> Tensor[]` */
    List(input: readonly Tensor[], other: readonly Tensor[]): Tensor[];
    List(input: readonly Tensor[], ...other: Tensor[]): Tensor[];
    /** `aten::_foreach_div.List_out(Tensor[] self, Tensor[] other, *, Tensor(a!)[] out) -> ()` */
    List_out(input: readonly Tensor[], other: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    List_out(input: readonly Tensor[], ...other: [...Tensor[], { out: readonly Tensor[] }]): void;
    /** `aten::_foreach_div.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
    Scalar(input: readonly Tensor[], scalar: Scalar): Tensor[];
    /** `aten::_foreach_div.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
    ScalarList(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
    /** `aten::_foreach_div.ScalarList_out(Tensor[] self, Scalar[] scalars, *, Tensor(a!)[] out) -> ()` */
    ScalarList_out(input: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void;
    /** `aten::_foreach_div.Scalar_out(Tensor[] self, Scalar scalar, *, Tensor(a!)[] out) -> ()` */
    Scalar_out(input: readonly Tensor[], scalar: Scalar, options: { out: readonly Tensor[] }): void;
    /** `aten::_foreach_div.Tensor(Tensor[] self, Tensor other) -> Tensor[]` */
    Tensor(input: readonly Tensor[], other: Tensor): Tensor[];
    /** `aten::_foreach_div.Tensor_out(Tensor[] self, Tensor other, *, Tensor(a!)[] out) -> ()` */
    Tensor_out(input: readonly Tensor[], other: Tensor, options: { out: readonly Tensor[] }): void;
  }>;
  readonly _foreach_div_: Overloads<{
    /** `aten::_foreach_div_.List(Tensor(a!)[] self, Tensor[] other) -> ()` */
    List(input: readonly Tensor[], other: readonly Tensor[]): void;
    List(input: readonly Tensor[], ...other: Tensor[]): void;
    /** `aten::_foreach_div_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
    Scalar(input: readonly Tensor[], scalar: Scalar): void;
    /** `aten::_foreach_div_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
    ScalarList(input: readonly Tensor[], scalars: readonly Scalar[]): void;
    /** `aten::_foreach_div_.Tensor(Tensor(a!)[] self, Tensor other) -> ()` */
    Tensor(input: readonly Tensor[], other: Tensor): void;
  }>;
  readonly _foreach_erf: Overloads<{
    /** `aten::_foreach_erf(Tensor[] self) -> Tensor[]` */
    default(input: readonly Tensor[]): Tensor[];
    default(...input: Tensor[]): Tensor[];
    /** `aten::_foreach_erf.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
    out(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    out(...input: [...Tensor[], { out: readonly Tensor[] }]): void;
  }>;
  readonly _foreach_erf_: Overloads<{
    /** `aten::_foreach_erf_(Tensor(a!)[] self) -> ()` */
    default(input: readonly Tensor[]): void;
    default(...input: Tensor[]): void;
  }>;
  readonly _foreach_erfc: Overloads<{
    /** `aten::_foreach_erfc(Tensor[] self) -> Tensor[]` */
    default(input: readonly Tensor[]): Tensor[];
    default(...input: Tensor[]): Tensor[];
    /** `aten::_foreach_erfc.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
    out(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    out(...input: [...Tensor[], { out: readonly Tensor[] }]): void;
  }>;
  readonly _foreach_erfc_: Overloads<{
    /** `aten::_foreach_erfc_(Tensor(a!)[] self) -> ()` */
    default(input: readonly Tensor[]): void;
    default(...input: Tensor[]): void;
  }>;
  readonly _foreach_exp: Overloads<{
    /** `aten::_foreach_exp(Tensor[] self) -> Tensor[]` */
    default(input: readonly Tensor[]): Tensor[];
    default(...input: Tensor[]): Tensor[];
    /** `aten::_foreach_exp.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
    out(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    out(...input: [...Tensor[], { out: readonly Tensor[] }]): void;
  }>;
  readonly _foreach_exp_: Overloads<{
    /** `aten::_foreach_exp_(Tensor(a!)[] self) -> ()` */
    default(input: readonly Tensor[]): void;
    default(...input: Tensor[]): void;
  }>;
  readonly _foreach_expm1: Overloads<{
    /** `aten::_foreach_expm1(Tensor[] self) -> Tensor[]` */
    default(input: readonly Tensor[]): Tensor[];
    default(...input: Tensor[]): Tensor[];
    /** `aten::_foreach_expm1.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
    out(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    out(...input: [...Tensor[], { out: readonly Tensor[] }]): void;
  }>;
  readonly _foreach_expm1_: Overloads<{
    /** `aten::_foreach_expm1_(Tensor(a!)[] self) -> ()` */
    default(input: readonly Tensor[]): void;
    default(...input: Tensor[]): void;
  }>;
  readonly _foreach_floor: Overloads<{
    /** `aten::_foreach_floor(Tensor[] self) -> Tensor[]` */
    default(input: readonly Tensor[]): Tensor[];
    default(...input: Tensor[]): Tensor[];
    /** `aten::_foreach_floor.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
    out(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    out(...input: [...Tensor[], { out: readonly Tensor[] }]): void;
  }>;
  readonly _foreach_floor_: Overloads<{
    /** `aten::_foreach_floor_(Tensor(a!)[] self) -> ()` */
    default(input: readonly Tensor[]): void;
    default(...input: Tensor[]): void;
  }>;
  readonly _foreach_frac: Overloads<{
    /** `aten::_foreach_frac(Tensor[] self) -> Tensor[]` */
    default(input: readonly Tensor[]): Tensor[];
    default(...input: Tensor[]): Tensor[];
    /** `aten::_foreach_frac.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
    out(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    out(...input: [...Tensor[], { out: readonly Tensor[] }]): void;
  }>;
  readonly _foreach_frac_: Overloads<{
    /** `aten::_foreach_frac_(Tensor(a!)[] self) -> ()` */
    default(input: readonly Tensor[]): void;
    default(...input: Tensor[]): void;
  }>;
  readonly _foreach_lerp: Overloads<{
    /** `aten::_foreach_lerp.List(Tensor[] self, Tensor[] tensors1, Tensor[] weights) -> Tensor[]` */
    List(input: readonly Tensor[], tensors1: readonly Tensor[], weights: readonly Tensor[]): Tensor[];
    /** `aten::_foreach_lerp.List_out(Tensor[] self, Tensor[] tensors1, Tensor[] weights, *, Tensor(a!)[] out) -> ()` */
    List_out(input: readonly Tensor[], tensors1: readonly Tensor[], weights: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    /** `aten::_foreach_lerp.Scalar(Tensor[] self, Tensor[] tensors1, Scalar weight) -> Tensor[]` */
    Scalar(input: readonly Tensor[], tensors1: readonly Tensor[], weight: Scalar): Tensor[];
    /** `aten::_foreach_lerp.ScalarList(Tensor[] self, Tensor[] tensors1, Scalar[] weight) -> Tensor[]` */
    ScalarList(input: readonly Tensor[], tensors1: readonly Tensor[], weight: readonly Scalar[]): Tensor[];
    /** `aten::_foreach_lerp.ScalarList_out(Tensor[] self, Tensor[] tensors1, Scalar[] weight, *, Tensor(a!)[] out) -> ()` */
    ScalarList_out(input: readonly Tensor[], tensors1: readonly Tensor[], weight: readonly Scalar[], options: { out: readonly Tensor[] }): void;
    /** `aten::_foreach_lerp.Scalar_out(Tensor[] self, Tensor[] tensors1, Scalar weight, *, Tensor(a!)[] out) -> ()` */
    Scalar_out(input: readonly Tensor[], tensors1: readonly Tensor[], weight: Scalar, options: { out: readonly Tensor[] }): void;
  }>;
  readonly _foreach_lerp_: Overloads<{
    /** `aten::_foreach_lerp_.List(Tensor(a!)[] self, Tensor[] tensors1, Tensor[] weights) -> ()` */
    List(input: readonly Tensor[], tensors1: readonly Tensor[], weights: readonly Tensor[]): void;
    /** `aten::_foreach_lerp_.Scalar(Tensor(a!)[] self, Tensor[] tensors1, Scalar weight) -> ()` */
    Scalar(input: readonly Tensor[], tensors1: readonly Tensor[], weight: Scalar): void;
    /** `aten::_foreach_lerp_.ScalarList(Tensor(a!)[] self, Tensor[] tensors1, Scalar[] weight) -> ()` */
    ScalarList(input: readonly Tensor[], tensors1: readonly Tensor[], weight: readonly Scalar[]): void;
  }>;
  readonly _foreach_lgamma: Overloads<{
    /** `aten::_foreach_lgamma(Tensor[] self) -> Tensor[]` */
    default(input: readonly Tensor[]): Tensor[];
    default(...input: Tensor[]): Tensor[];
    /** `aten::_foreach_lgamma.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
    out(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    out(...input: [...Tensor[], { out: readonly Tensor[] }]): void;
  }>;
  readonly _foreach_lgamma_: Overloads<{
    /** `aten::_foreach_lgamma_(Tensor(a!)[] self) -> ()` */
    default(input: readonly Tensor[]): void;
    default(...input: Tensor[]): void;
  }>;
  readonly _foreach_log: Overloads<{
    /** `aten::_foreach_log(Tensor[] self) -> Tensor[]` */
    default(input: readonly Tensor[]): Tensor[];
    default(...input: Tensor[]): Tensor[];
    /** `aten::_foreach_log.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
    out(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    out(...input: [...Tensor[], { out: readonly Tensor[] }]): void;
  }>;
  readonly _foreach_log10: Overloads<{
    /** `aten::_foreach_log10(Tensor[] self) -> Tensor[]` */
    default(input: readonly Tensor[]): Tensor[];
    default(...input: Tensor[]): Tensor[];
    /** `aten::_foreach_log10.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
    out(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    out(...input: [...Tensor[], { out: readonly Tensor[] }]): void;
  }>;
  readonly _foreach_log10_: Overloads<{
    /** `aten::_foreach_log10_(Tensor(a!)[] self) -> ()` */
    default(input: readonly Tensor[]): void;
    default(...input: Tensor[]): void;
  }>;
  readonly _foreach_log1p: Overloads<{
    /** `aten::_foreach_log1p(Tensor[] self) -> Tensor[]` */
    default(input: readonly Tensor[]): Tensor[];
    default(...input: Tensor[]): Tensor[];
    /** `aten::_foreach_log1p.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
    out(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    out(...input: [...Tensor[], { out: readonly Tensor[] }]): void;
  }>;
  readonly _foreach_log1p_: Overloads<{
    /** `aten::_foreach_log1p_(Tensor(a!)[] self) -> ()` */
    default(input: readonly Tensor[]): void;
    default(...input: Tensor[]): void;
  }>;
  readonly _foreach_log2: Overloads<{
    /** `aten::_foreach_log2(Tensor[] self) -> Tensor[]` */
    default(input: readonly Tensor[]): Tensor[];
    default(...input: Tensor[]): Tensor[];
    /** `aten::_foreach_log2.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
    out(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    out(...input: [...Tensor[], { out: readonly Tensor[] }]): void;
  }>;
  readonly _foreach_log2_: Overloads<{
    /** `aten::_foreach_log2_(Tensor(a!)[] self) -> ()` */
    default(input: readonly Tensor[]): void;
    default(...input: Tensor[]): void;
  }>;
  readonly _foreach_log_: Overloads<{
    /** `aten::_foreach_log_(Tensor(a!)[] self) -> ()` */
    default(input: readonly Tensor[]): void;
    default(...input: Tensor[]): void;
  }>;
  readonly _foreach_max: Overloads<{
    /** `aten::_foreach_max(Tensor[] self) -> Tensor[]` */
    default(input: readonly Tensor[]): Tensor[];
    default(...input: Tensor[]): Tensor[];
    /** `aten::_foreach_max.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
    out(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    out(...input: [...Tensor[], { out: readonly Tensor[] }]): void;
  }>;
  readonly _foreach_maximum: Overloads<{
    /** `aten::_foreach_maximum.List(Tensor[] self, Tensor[] other) -> Tensor[]` */
    List(input: readonly Tensor[], other: readonly Tensor[]): Tensor[];
    List(input: readonly Tensor[], ...other: Tensor[]): Tensor[];
    /** `aten::_foreach_maximum.List_out(Tensor[] self, Tensor[] other, *, Tensor(a!)[] out) -> ()` */
    List_out(input: readonly Tensor[], other: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    List_out(input: readonly Tensor[], ...other: [...Tensor[], { out: readonly Tensor[] }]): void;
    /** `aten::_foreach_maximum.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
    Scalar(input: readonly Tensor[], scalar: Scalar): Tensor[];
    /** `aten::_foreach_maximum.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
    ScalarList(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
    /** `aten::_foreach_maximum.ScalarList_out(Tensor[] self, Scalar[] scalars, *, Tensor(a!)[] out) -> ()` */
    ScalarList_out(input: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void;
    /** `aten::_foreach_maximum.Scalar_out(Tensor[] self, Scalar scalar, *, Tensor(a!)[] out) -> ()` */
    Scalar_out(input: readonly Tensor[], scalar: Scalar, options: { out: readonly Tensor[] }): void;
  }>;
  readonly _foreach_maximum_: Overloads<{
    /** `aten::_foreach_maximum_.List(Tensor(a!)[] self, Tensor[] other) -> ()` */
    List(input: readonly Tensor[], other: readonly Tensor[]): void;
    List(input: readonly Tensor[], ...other: Tensor[]): void;
    /** `aten::_foreach_maximum_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
    Scalar(input: readonly Tensor[], scalar: Scalar): void;
    /** `aten::_foreach_maximum_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
    ScalarList(input: readonly Tensor[], scalars: readonly Scalar[]): void;
  }>;
  readonly _foreach_minimum: Overloads<{
    /** `aten::_foreach_minimum.List(Tensor[] self, Tensor[] other) -> Tensor[]` */
    List(input: readonly Tensor[], other: readonly Tensor[]): Tensor[];
    List(input: readonly Tensor[], ...other: Tensor[]): Tensor[];
    /** `aten::_foreach_minimum.List_out(Tensor[] self, Tensor[] other, *, Tensor(a!)[] out) -> ()` */
    List_out(input: readonly Tensor[], other: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    List_out(input: readonly Tensor[], ...other: [...Tensor[], { out: readonly Tensor[] }]): void;
    /** `aten::_foreach_minimum.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
    Scalar(input: readonly Tensor[], scalar: Scalar): Tensor[];
    /** `aten::_foreach_minimum.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
    ScalarList(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
    /** `aten::_foreach_minimum.ScalarList_out(Tensor[] self, Scalar[] scalars, *, Tensor(a!)[] out) -> ()` */
    ScalarList_out(input: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void;
    /** `aten::_foreach_minimum.Scalar_out(Tensor[] self, Scalar scalar, *, Tensor(a!)[] out) -> ()` */
    Scalar_out(input: readonly Tensor[], scalar: Scalar, options: { out: readonly Tensor[] }): void;
  }>;
  readonly _foreach_minimum_: Overloads<{
    /** `aten::_foreach_minimum_.List(Tensor(a!)[] self, Tensor[] other) -> ()` */
    List(input: readonly Tensor[], other: readonly Tensor[]): void;
    List(input: readonly Tensor[], ...other: Tensor[]): void;
    /** `aten::_foreach_minimum_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
    Scalar(input: readonly Tensor[], scalar: Scalar): void;
    /** `aten::_foreach_minimum_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
    ScalarList(input: readonly Tensor[], scalars: readonly Scalar[]): void;
  }>;
  readonly _foreach_mm: Overloads<{
    /** `aten::_foreach_mm(Tensor[] self, Tensor[] mat2) -> Tensor[]` */
    default(input: readonly Tensor[], mat2: readonly Tensor[]): Tensor[];
    default(input: readonly Tensor[], ...mat2: Tensor[]): Tensor[];
  }>;
  readonly _foreach_mul: Overloads<{
    /** `aten::_foreach_mul.List(Tensor[] self, Tensor[] other) -> Tensor[]` */
    List(input: readonly Tensor[], other: readonly Tensor[]): Tensor[];
    List(input: readonly Tensor[], ...other: Tensor[]): Tensor[];
    /** `aten::_foreach_mul.List_out(Tensor[] self, Tensor[] other, *, Tensor(a!)[] out) -> ()` */
    List_out(input: readonly Tensor[], other: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    List_out(input: readonly Tensor[], ...other: [...Tensor[], { out: readonly Tensor[] }]): void;
    /** `aten::_foreach_mul.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
    Scalar(input: readonly Tensor[], scalar: Scalar): Tensor[];
    /** `aten::_foreach_mul.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
    ScalarList(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
    /** `aten::_foreach_mul.ScalarList_out(Tensor[] self, Scalar[] scalars, *, Tensor(a!)[] out) -> ()` */
    ScalarList_out(input: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void;
    /** `aten::_foreach_mul.Scalar_out(Tensor[] self, Scalar scalar, *, Tensor(a!)[] out) -> ()` */
    Scalar_out(input: readonly Tensor[], scalar: Scalar, options: { out: readonly Tensor[] }): void;
    /** `aten::_foreach_mul.Tensor(Tensor[] self, Tensor other) -> Tensor[]` */
    Tensor(input: readonly Tensor[], other: Tensor): Tensor[];
    /** `aten::_foreach_mul.Tensor_out(Tensor[] self, Tensor other, *, Tensor(a!)[] out) -> ()` */
    Tensor_out(input: readonly Tensor[], other: Tensor, options: { out: readonly Tensor[] }): void;
  }>;
  readonly _foreach_mul_: Overloads<{
    /** `aten::_foreach_mul_.List(Tensor(a!)[] self, Tensor[] other) -> ()` */
    List(input: readonly Tensor[], other: readonly Tensor[]): void;
    List(input: readonly Tensor[], ...other: Tensor[]): void;
    /** `aten::_foreach_mul_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
    Scalar(input: readonly Tensor[], scalar: Scalar): void;
    /** `aten::_foreach_mul_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
    ScalarList(input: readonly Tensor[], scalars: readonly Scalar[]): void;
    /** `aten::_foreach_mul_.Tensor(Tensor(a!)[] self, Tensor other) -> ()` */
    Tensor(input: readonly Tensor[], other: Tensor): void;
  }>;
  readonly _foreach_neg: Overloads<{
    /** `aten::_foreach_neg(Tensor[] self) -> Tensor[]` */
    default(input: readonly Tensor[]): Tensor[];
    default(...input: Tensor[]): Tensor[];
    /** `aten::_foreach_neg.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
    out(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    out(...input: [...Tensor[], { out: readonly Tensor[] }]): void;
  }>;
  readonly _foreach_neg_: Overloads<{
    /** `aten::_foreach_neg_(Tensor(a!)[] self) -> ()` */
    default(input: readonly Tensor[]): void;
    default(...input: Tensor[]): void;
  }>;
  readonly _foreach_norm: Overloads<{
    /** `aten::_foreach_norm.Scalar(Tensor[] self, Scalar ord=2, ScalarType? dtype=None) -> Tensor[]` */
    Scalar(input: readonly Tensor[], ord?: Scalar | _ForeachNormScalarOptions, dtype?: DTypeName | null | _ForeachNormScalarOptions, options?: _ForeachNormScalarOptions): Tensor[];
    /** `aten::_foreach_norm.Scalar_out(Tensor[] self, Scalar ord=2, ScalarType? dtype=None, *, Tensor(a!)[] out) -> ()` */
    Scalar_out(input: readonly Tensor[], ord?: Scalar | _ForeachNormScalarOutOptions, dtype?: DTypeName | null | _ForeachNormScalarOutOptions, options?: _ForeachNormScalarOutOptions): void;
  }>;
  readonly _foreach_pow: Overloads<{
    /** `aten::_foreach_pow.List(Tensor[] self, Tensor[] exponent) -> Tensor[]` */
    List(input: readonly Tensor[], exponent: readonly Tensor[]): Tensor[];
    List(input: readonly Tensor[], ...exponent: Tensor[]): Tensor[];
    /** `aten::_foreach_pow.List_out(Tensor[] self, Tensor[] exponent, *, Tensor(a!)[] out) -> ()` */
    List_out(input: readonly Tensor[], exponent: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    List_out(input: readonly Tensor[], ...exponent: [...Tensor[], { out: readonly Tensor[] }]): void;
    /** `aten::_foreach_pow.Scalar(Tensor[] self, Scalar exponent) -> Tensor[]` */
    Scalar(input: readonly Tensor[], exponent: Scalar): Tensor[];
    /** `aten::_foreach_pow.ScalarAndTensor(Scalar self, Tensor[] exponent) -> Tensor[]` */
    ScalarAndTensor(input: Scalar, exponent: readonly Tensor[]): Tensor[];
    ScalarAndTensor(input: Scalar, ...exponent: Tensor[]): Tensor[];
    /** `aten::_foreach_pow.ScalarList(Tensor[] self, Scalar[] exponent) -> Tensor[]` */
    ScalarList(input: readonly Tensor[], exponent: readonly Scalar[]): Tensor[];
    /** `aten::_foreach_pow.ScalarList_out(Tensor[] self, Scalar[] exponent, *, Tensor(a!)[] out) -> ()` */
    ScalarList_out(input: readonly Tensor[], exponent: readonly Scalar[], options: { out: readonly Tensor[] }): void;
    /** `aten::_foreach_pow.Scalar_out(Tensor[] self, Scalar exponent, *, Tensor(a!)[] out) -> ()` */
    Scalar_out(input: readonly Tensor[], exponent: Scalar, options: { out: readonly Tensor[] }): void;
  }>;
  readonly _foreach_pow_: Overloads<{
    /** `aten::_foreach_pow_.List(Tensor(a!)[] self, Tensor[] exponent) -> ()` */
    List(input: readonly Tensor[], exponent: readonly Tensor[]): void;
    List(input: readonly Tensor[], ...exponent: Tensor[]): void;
    /** `aten::_foreach_pow_.Scalar(Tensor(a!)[] self, Scalar exponent) -> ()` */
    Scalar(input: readonly Tensor[], exponent: Scalar): void;
    /** `aten::_foreach_pow_.ScalarList(Tensor(a!)[] self, Scalar[] exponent) -> ()` */
    ScalarList(input: readonly Tensor[], exponent: readonly Scalar[]): void;
  }>;
  readonly _foreach_powsum: Overloads<{
    /** `aten::_foreach_powsum.Scalar(Tensor[] self, Scalar ord=2, ScalarType? dtype=None) -> Tensor[]` */
    Scalar(input: readonly Tensor[], ord?: Scalar | _ForeachPowsumScalarOptions, dtype?: DTypeName | null | _ForeachPowsumScalarOptions, options?: _ForeachPowsumScalarOptions): Tensor[];
    /** `aten::_foreach_powsum.Scalar_out(Tensor[] self, Scalar ord=2, ScalarType? dtype=None, *, Tensor(a!)[] out) -> ()` */
    Scalar_out(input: readonly Tensor[], ord?: Scalar | _ForeachPowsumScalarOutOptions, dtype?: DTypeName | null | _ForeachPowsumScalarOutOptions, options?: _ForeachPowsumScalarOutOptions): void;
  }>;
  readonly _foreach_reciprocal: Overloads<{
    /** `aten::_foreach_reciprocal(Tensor[] self) -> Tensor[]` */
    default(input: readonly Tensor[]): Tensor[];
    default(...input: Tensor[]): Tensor[];
    /** `aten::_foreach_reciprocal.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
    out(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    out(...input: [...Tensor[], { out: readonly Tensor[] }]): void;
  }>;
  readonly _foreach_reciprocal_: Overloads<{
    /** `aten::_foreach_reciprocal_(Tensor(a!)[] self) -> ()` */
    default(input: readonly Tensor[]): void;
    default(...input: Tensor[]): void;
  }>;
  readonly _foreach_round: Overloads<{
    /** `aten::_foreach_round(Tensor[] self) -> Tensor[]` */
    default(input: readonly Tensor[]): Tensor[];
    default(...input: Tensor[]): Tensor[];
    /** `aten::_foreach_round.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
    out(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    out(...input: [...Tensor[], { out: readonly Tensor[] }]): void;
  }>;
  readonly _foreach_round_: Overloads<{
    /** `aten::_foreach_round_(Tensor(a!)[] self) -> ()` */
    default(input: readonly Tensor[]): void;
    default(...input: Tensor[]): void;
  }>;
  readonly _foreach_rsqrt: Overloads<{
    /** `aten::_foreach_rsqrt(Tensor[] self) -> Tensor[]` */
    default(input: readonly Tensor[]): Tensor[];
    default(...input: Tensor[]): Tensor[];
    /** `aten::_foreach_rsqrt.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
    out(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    out(...input: [...Tensor[], { out: readonly Tensor[] }]): void;
  }>;
  readonly _foreach_rsqrt_: Overloads<{
    /** `aten::_foreach_rsqrt_(Tensor(a!)[] self) -> ()` */
    default(input: readonly Tensor[]): void;
    default(...input: Tensor[]): void;
  }>;
  readonly _foreach_sigmoid: Overloads<{
    /** `aten::_foreach_sigmoid(Tensor[] self) -> Tensor[]` */
    default(input: readonly Tensor[]): Tensor[];
    default(...input: Tensor[]): Tensor[];
    /** `aten::_foreach_sigmoid.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
    out(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    out(...input: [...Tensor[], { out: readonly Tensor[] }]): void;
  }>;
  readonly _foreach_sigmoid_: Overloads<{
    /** `aten::_foreach_sigmoid_(Tensor(a!)[] self) -> ()` */
    default(input: readonly Tensor[]): void;
    default(...input: Tensor[]): void;
  }>;
  readonly _foreach_sign: Overloads<{
    /** `aten::_foreach_sign(Tensor[] self) -> Tensor[]` */
    default(input: readonly Tensor[]): Tensor[];
    default(...input: Tensor[]): Tensor[];
    /** `aten::_foreach_sign.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
    out(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    out(...input: [...Tensor[], { out: readonly Tensor[] }]): void;
  }>;
  readonly _foreach_sign_: Overloads<{
    /** `aten::_foreach_sign_(Tensor(a!)[] self) -> ()` */
    default(input: readonly Tensor[]): void;
    default(...input: Tensor[]): void;
  }>;
  readonly _foreach_sin: Overloads<{
    /** `aten::_foreach_sin(Tensor[] self) -> Tensor[]` */
    default(input: readonly Tensor[]): Tensor[];
    default(...input: Tensor[]): Tensor[];
    /** `aten::_foreach_sin.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
    out(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    out(...input: [...Tensor[], { out: readonly Tensor[] }]): void;
  }>;
  readonly _foreach_sin_: Overloads<{
    /** `aten::_foreach_sin_(Tensor(a!)[] self) -> ()` */
    default(input: readonly Tensor[]): void;
    default(...input: Tensor[]): void;
  }>;
  readonly _foreach_sinh: Overloads<{
    /** `aten::_foreach_sinh(Tensor[] self) -> Tensor[]` */
    default(input: readonly Tensor[]): Tensor[];
    default(...input: Tensor[]): Tensor[];
    /** `aten::_foreach_sinh.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
    out(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    out(...input: [...Tensor[], { out: readonly Tensor[] }]): void;
  }>;
  readonly _foreach_sinh_: Overloads<{
    /** `aten::_foreach_sinh_(Tensor(a!)[] self) -> ()` */
    default(input: readonly Tensor[]): void;
    default(...input: Tensor[]): void;
  }>;
  readonly _foreach_sqrt: Overloads<{
    /** `aten::_foreach_sqrt(Tensor[] self) -> Tensor[]` */
    default(input: readonly Tensor[]): Tensor[];
    default(...input: Tensor[]): Tensor[];
    /** `aten::_foreach_sqrt.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
    out(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    out(...input: [...Tensor[], { out: readonly Tensor[] }]): void;
  }>;
  readonly _foreach_sqrt_: Overloads<{
    /** `aten::_foreach_sqrt_(Tensor(a!)[] self) -> ()` */
    default(input: readonly Tensor[]): void;
    default(...input: Tensor[]): void;
  }>;
  readonly _foreach_sub: Overloads<{
    /** `aten::_foreach_sub.List(Tensor[] self, Tensor[] other, *, Scalar alpha=1) -> Tensor[]` */
    List(input: readonly Tensor[], other: readonly Tensor[], options?: { alpha?: Scalar }): Tensor[];
    List(input: readonly Tensor[], ...other: Tensor[] | [...Tensor[], { alpha?: Scalar }]): Tensor[];
    /** `aten::_foreach_sub.List_out(Tensor[] self, Tensor[] other, *, Scalar alpha=1, Tensor(a!)[] out) -> ()` */
    List_out(input: readonly Tensor[], other: readonly Tensor[], options: { alpha?: Scalar; out: readonly Tensor[] }): void;
    List_out(input: readonly Tensor[], ...other: [...Tensor[], { alpha?: Scalar; out: readonly Tensor[] }]): void;
    /** `aten::_foreach_sub.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
    Scalar(input: readonly Tensor[], scalar: Scalar): Tensor[];
    /** `aten::_foreach_sub.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
    ScalarList(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
    /** `aten::_foreach_sub.ScalarList_out(Tensor[] self, Scalar[] scalars, *, Tensor(a!)[] out) -> ()` */
    ScalarList_out(input: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void;
    /** `aten::_foreach_sub.Scalar_out(Tensor[] self, Scalar scalar, *, Tensor(a!)[] out) -> ()` */
    Scalar_out(input: readonly Tensor[], scalar: Scalar, options: { out: readonly Tensor[] }): void;
  }>;
  readonly _foreach_sub_: Overloads<{
    /** `aten::_foreach_sub_.List(Tensor(a!)[] self, Tensor[] other, *, Scalar alpha=1) -> ()` */
    List(input: readonly Tensor[], other: readonly Tensor[], options?: { alpha?: Scalar }): void;
    List(input: readonly Tensor[], ...other: Tensor[] | [...Tensor[], { alpha?: Scalar }]): void;
    /** `aten::_foreach_sub_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
    Scalar(input: readonly Tensor[], scalar: Scalar): void;
    /** `aten::_foreach_sub_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
    ScalarList(input: readonly Tensor[], scalars: readonly Scalar[]): void;
  }>;
  readonly _foreach_tan: Overloads<{
    /** `aten::_foreach_tan(Tensor[] self) -> Tensor[]` */
    default(input: readonly Tensor[]): Tensor[];
    default(...input: Tensor[]): Tensor[];
    /** `aten::_foreach_tan.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
    out(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    out(...input: [...Tensor[], { out: readonly Tensor[] }]): void;
  }>;
  readonly _foreach_tan_: Overloads<{
    /** `aten::_foreach_tan_(Tensor(a!)[] self) -> ()` */
    default(input: readonly Tensor[]): void;
    default(...input: Tensor[]): void;
  }>;
  readonly _foreach_tanh: Overloads<{
    /** `aten::_foreach_tanh(Tensor[] self) -> Tensor[]` */
    default(input: readonly Tensor[]): Tensor[];
    default(...input: Tensor[]): Tensor[];
    /** `aten::_foreach_tanh.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
    out(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    out(...input: [...Tensor[], { out: readonly Tensor[] }]): void;
  }>;
  readonly _foreach_tanh_: Overloads<{
    /** `aten::_foreach_tanh_(Tensor(a!)[] self) -> ()` */
    default(input: readonly Tensor[]): void;
    default(...input: Tensor[]): void;
  }>;
  readonly _foreach_trunc: Overloads<{
    /** `aten::_foreach_trunc(Tensor[] self) -> Tensor[]` */
    default(input: readonly Tensor[]): Tensor[];
    default(...input: Tensor[]): Tensor[];
    /** `aten::_foreach_trunc.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
    out(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    out(...input: [...Tensor[], { out: readonly Tensor[] }]): void;
  }>;
  readonly _foreach_trunc_: Overloads<{
    /** `aten::_foreach_trunc_(Tensor(a!)[] self) -> ()` */
    default(input: readonly Tensor[]): void;
    default(...input: Tensor[]): void;
  }>;
  readonly _foreach_zero: Overloads<{
    /** `aten::_foreach_zero(Tensor[] self) -> Tensor[] self_out` */
    default(input: readonly Tensor[]): Tensor[];
    default(...input: Tensor[]): Tensor[];
    /** `aten::_foreach_zero.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
    out(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    out(...input: [...Tensor[], { out: readonly Tensor[] }]): void;
  }>;
  readonly _foreach_zero_: Overloads<{
    /** `aten::_foreach_zero_(Tensor(a!)[] self) -> ()` */
    default(input: readonly Tensor[]): void;
    default(...input: Tensor[]): void;
  }>;
  readonly _functional_assert_async: Overloads<{
    /** `aten::_functional_assert_async.msg(Tensor self, str assert_msg, Tensor dep_token) -> Tensor` */
    msg(input: Tensor, assertMsg: string, depToken: Tensor): Tensor;
  }>;
  readonly _functional_assert_scalar: Overloads<{
    /** `aten::_functional_assert_scalar(Scalar self, str assert_msg, Tensor dep_token) -> Tensor` */
    default(input: Scalar, assertMsg: string, depToken: Tensor): Tensor;
  }>;
  readonly _functional_sym_constrain_range: Overloads<{
    /** `aten::_functional_sym_constrain_range(Scalar size, int? min, int? max, Tensor dep_token) -> Tensor` */
    default(size: Scalar, min: Int | null, max: Int | null, depToken: Tensor): Tensor;
  }>;
  readonly _functional_sym_constrain_range_for_size: Overloads<{
    /** `aten::_functional_sym_constrain_range_for_size(Scalar size, int? min, int? max, Tensor dep_token) -> Tensor` */
    default(size: Scalar, min: Int | null, max: Int | null, depToken: Tensor): Tensor;
  }>;
  readonly _fused_adagrad: Overloads<{
    /** `aten::_fused_adagrad(Tensor[] self, Tensor[] grads, Tensor[] state_sums, Tensor[] state_steps, *, float lr, float lr_decay, float weight_decay, float eps, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> (Tensor[] self_out, Tensor[] grads_out, Tensor[] state_sums_out, Tensor[] state_steps_out)` */
    default(input: readonly Tensor[], grads: readonly Tensor[], stateSums: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: number; lrDecay: number; weightDecay: number; eps: number; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): NamedTuple<{ selfOut: Tensor[]; gradsOut: Tensor[]; stateSumsOut: Tensor[]; stateStepsOut: Tensor[] }, [selfOut: Tensor[], gradsOut: Tensor[], stateSumsOut: Tensor[], stateStepsOut: Tensor[]]>;
    /** `aten::_fused_adagrad.out(Tensor[] self, Tensor(b!)[] grads, Tensor(c!)[] state_sums, Tensor(d!)[] state_steps, *, float lr, float lr_decay, float weight_decay, float eps, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None, Tensor(a!)[] out) -> ()` */
    out(input: readonly Tensor[], grads: readonly Tensor[], stateSums: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: number; lrDecay: number; weightDecay: number; eps: number; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null; out: readonly Tensor[] }): void;
    /** `aten::_fused_adagrad.tensor_lr(Tensor[] self, Tensor[] grads, Tensor[] state_sums, Tensor[] state_steps, *, Tensor lr, float lr_decay, float weight_decay, float eps, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> (Tensor[] self_out, Tensor[] grads_out, Tensor[] state_sums_out)` */
    tensor_lr(input: readonly Tensor[], grads: readonly Tensor[], stateSums: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: Tensor; lrDecay: number; weightDecay: number; eps: number; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): NamedTuple<{ selfOut: Tensor[]; gradsOut: Tensor[]; stateSumsOut: Tensor[] }, [selfOut: Tensor[], gradsOut: Tensor[], stateSumsOut: Tensor[]]>;
    /** `aten::_fused_adagrad.tensor_lr_out(Tensor[] self, Tensor(b!)[] grads, Tensor(c!)[] state_sums, Tensor[] state_steps, *, Tensor lr, float lr_decay, float weight_decay, float eps, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None, Tensor(a!)[] out) -> ()` */
    tensor_lr_out(input: readonly Tensor[], grads: readonly Tensor[], stateSums: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: Tensor; lrDecay: number; weightDecay: number; eps: number; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null; out: readonly Tensor[] }): void;
  }>;
  readonly _fused_adagrad_: Overloads<{
    /** `aten::_fused_adagrad_(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] state_sums, Tensor(d!)[] state_steps, *, float lr, float lr_decay, float weight_decay, float eps, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()` */
    default(input: readonly Tensor[], grads: readonly Tensor[], stateSums: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: number; lrDecay: number; weightDecay: number; eps: number; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): void;
    /** `aten::_fused_adagrad_.tensor_lr(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] state_sums, Tensor[] state_steps, *, Tensor lr, float lr_decay, float weight_decay, float eps, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()` */
    tensor_lr(input: readonly Tensor[], grads: readonly Tensor[], stateSums: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: Tensor; lrDecay: number; weightDecay: number; eps: number; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): void;
  }>;
  readonly _fused_adam: Overloads<{
    /** `aten::_fused_adam(Tensor[] self, Tensor[] grads, Tensor[] exp_avgs, Tensor[] exp_avg_sqs, Tensor[] max_exp_avg_sqs, Tensor[] state_steps, *, float lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> (Tensor[] self_out, Tensor[] grads_out, Tensor[] exp_avgs_out, Tensor[] exp_avg_sqs_out, Tensor[] max_exp_avg_sqs_out)` */
    default(input: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: number; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): NamedTuple<{ selfOut: Tensor[]; gradsOut: Tensor[]; expAvgsOut: Tensor[]; expAvgSqsOut: Tensor[]; maxExpAvgSqsOut: Tensor[] }, [selfOut: Tensor[], gradsOut: Tensor[], expAvgsOut: Tensor[], expAvgSqsOut: Tensor[], maxExpAvgSqsOut: Tensor[]]>;
    /** `aten::_fused_adam.out(Tensor[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, float lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None, Tensor(a!)[] out) -> ()` */
    out(input: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: number; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null; out: readonly Tensor[] }): void;
    /** `aten::_fused_adam.tensor_lr(Tensor[] self, Tensor[] grads, Tensor[] exp_avgs, Tensor[] exp_avg_sqs, Tensor[] max_exp_avg_sqs, Tensor[] state_steps, *, Tensor lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> (Tensor[] self_out, Tensor[] grads_out, Tensor[] exp_avgs_out, Tensor[] exp_avg_sqs_out, Tensor[] max_exp_avg_sqs_out)` */
    tensor_lr(input: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: Tensor; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): NamedTuple<{ selfOut: Tensor[]; gradsOut: Tensor[]; expAvgsOut: Tensor[]; expAvgSqsOut: Tensor[]; maxExpAvgSqsOut: Tensor[] }, [selfOut: Tensor[], gradsOut: Tensor[], expAvgsOut: Tensor[], expAvgSqsOut: Tensor[], maxExpAvgSqsOut: Tensor[]]>;
    /** `aten::_fused_adam.tensor_lr_out(Tensor[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, Tensor lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None, Tensor(a!)[] out) -> ()` */
    tensor_lr_out(input: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: Tensor; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null; out: readonly Tensor[] }): void;
  }>;
  readonly _fused_adam_: Overloads<{
    /** `aten::_fused_adam_(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, float lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()` */
    default(input: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: number; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): void;
    /** `aten::_fused_adam_.tensor_lr(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, Tensor lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()` */
    tensor_lr(input: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: Tensor; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): void;
  }>;
  readonly _fused_adamw: Overloads<{
    /** `aten::_fused_adamw(Tensor[] self, Tensor[] grads, Tensor[] exp_avgs, Tensor[] exp_avg_sqs, Tensor[] max_exp_avg_sqs, Tensor[] state_steps, *, float lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> (Tensor[] self_out, Tensor[] grads_out, Tensor[] exp_avgs_out, Tensor[] exp_avg_sqs_out, Tensor[] max_exp_avg_sqs_out)` */
    default(input: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: number; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): NamedTuple<{ selfOut: Tensor[]; gradsOut: Tensor[]; expAvgsOut: Tensor[]; expAvgSqsOut: Tensor[]; maxExpAvgSqsOut: Tensor[] }, [selfOut: Tensor[], gradsOut: Tensor[], expAvgsOut: Tensor[], expAvgSqsOut: Tensor[], maxExpAvgSqsOut: Tensor[]]>;
    /** `aten::_fused_adamw.out(Tensor[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, float lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None, Tensor(a!)[] out) -> ()` */
    out(input: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: number; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null; out: readonly Tensor[] }): void;
    /** `aten::_fused_adamw.tensor_lr(Tensor[] self, Tensor[] grads, Tensor[] exp_avgs, Tensor[] exp_avg_sqs, Tensor[] max_exp_avg_sqs, Tensor[] state_steps, *, Tensor lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> (Tensor[] self_out, Tensor[] grads_out, Tensor[] exp_avgs_out, Tensor[] exp_avg_sqs_out, Tensor[] max_exp_avg_sqs_out)` */
    tensor_lr(input: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: Tensor; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): NamedTuple<{ selfOut: Tensor[]; gradsOut: Tensor[]; expAvgsOut: Tensor[]; expAvgSqsOut: Tensor[]; maxExpAvgSqsOut: Tensor[] }, [selfOut: Tensor[], gradsOut: Tensor[], expAvgsOut: Tensor[], expAvgSqsOut: Tensor[], maxExpAvgSqsOut: Tensor[]]>;
    /** `aten::_fused_adamw.tensor_lr_out(Tensor[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, Tensor lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None, Tensor(a!)[] out) -> ()` */
    tensor_lr_out(input: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: Tensor; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null; out: readonly Tensor[] }): void;
  }>;
  readonly _fused_adamw_: Overloads<{
    /** `aten::_fused_adamw_(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, float lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()` */
    default(input: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: number; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): void;
    /** `aten::_fused_adamw_.tensor_lr(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, Tensor lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()` */
    tensor_lr(input: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: Tensor; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): void;
  }>;
  readonly _fused_dropout: Overloads<{
    /** `aten::_fused_dropout(Tensor self, float p, Generator? generator=None) -> (Tensor, Tensor)` */
    default(input: Tensor, p: number, generator?: Generator | null | _FusedDropoutInPlaceOptions, options?: _FusedDropoutInPlaceOptions): [Tensor, Tensor];
    /** `aten::_fused_dropout.out(Tensor self, float p, Generator? generator=None, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
    out(input: Tensor, p: number, generator?: Generator | null | _FusedDropoutOutOptions, options?: _FusedDropoutOutOptions): [Tensor, Tensor];
  }>;
  readonly _fused_moving_avg_obs_fq_helper: Overloads<{
    /** `aten::_fused_moving_avg_obs_fq_helper(Tensor self, Tensor observer_on, Tensor fake_quant_on, Tensor(a!) running_min, Tensor(b!) running_max, Tensor(c!) scale, Tensor(d!) zero_point, float averaging_const, int quant_min, int quant_max, int ch_axis, bool per_row_fake_quant=False, bool symmetric_quant=False) -> (Tensor output, Tensor mask)` */
    default(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: Int, quantMax: Int, chAxis: Int, perRowFakeQuant?: boolean | _FusedMovingAvgObsFqHelperInPlaceOptions, symmetricQuant?: boolean | _FusedMovingAvgObsFqHelperInPlaceOptions, options?: _FusedMovingAvgObsFqHelperInPlaceOptions): NamedTuple<{ output: Tensor; mask: Tensor }, [output: Tensor, mask: Tensor]>;
    /** `aten::_fused_moving_avg_obs_fq_helper.out(Tensor self, Tensor observer_on, Tensor fake_quant_on, Tensor(a!) running_min, Tensor(b!) running_max, Tensor(c!) scale, Tensor(d!) zero_point, float averaging_const, int quant_min, int quant_max, int ch_axis, bool per_row_fake_quant=False, bool symmetric_quant=False, *, Tensor(e!) out0, Tensor(f!) out1) -> (Tensor(e!), Tensor(f!))` */
    out(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: Int, quantMax: Int, chAxis: Int, perRowFakeQuant?: boolean | _FusedMovingAvgObsFqHelperOutOptions, symmetricQuant?: boolean | _FusedMovingAvgObsFqHelperOutOptions, options?: _FusedMovingAvgObsFqHelperOutOptions): [Tensor, Tensor];
  }>;
  readonly _fused_moving_avg_obs_fq_helper_functional: Overloads<{
    /** `aten::_fused_moving_avg_obs_fq_helper_functional(Tensor self, Tensor observer_on, Tensor fake_quant_on, Tensor running_min, Tensor running_max, Tensor scale, Tensor zero_point, float averaging_const, int quant_min, int quant_max, int ch_axis, bool per_row_fake_quant=False, bool symmetric_quant=False) -> (Tensor output, Tensor mask, Tensor running_min_out, Tensor running_max_out, Tensor scale_out, Tensor zero_point_out)` */
    default(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: Int, quantMax: Int, chAxis: Int, perRowFakeQuant?: boolean | _FusedMovingAvgObsFqHelperFunctionalInPlaceOptions, symmetricQuant?: boolean | _FusedMovingAvgObsFqHelperFunctionalInPlaceOptions, options?: _FusedMovingAvgObsFqHelperFunctionalInPlaceOptions): NamedTuple<{ output: Tensor; mask: Tensor; runningMinOut: Tensor; runningMaxOut: Tensor; scaleOut: Tensor; zeroPointOut: Tensor }, [output: Tensor, mask: Tensor, runningMinOut: Tensor, runningMaxOut: Tensor, scaleOut: Tensor, zeroPointOut: Tensor]>;
  }>;
  readonly _fused_rms_norm: Overloads<{
    /** `aten::_fused_rms_norm(Tensor input, int[] normalized_shape, Tensor? weight, float? eps) -> (Tensor, Tensor)` */
    default(input: Tensor, normalizedShape: Ints, weight: Tensor | null, eps: number | null): [Tensor, Tensor];
  }>;
  readonly _fused_rms_norm_backward: Overloads<{
    /** `aten::_fused_rms_norm_backward(Tensor grad_out, Tensor input, int[] normalized_shape, Tensor rstd, Tensor? weight, bool[2] output_mask) -> (Tensor, Tensor)` */
    default(gradOut: Tensor, input: Tensor, normalizedShape: Ints, rstd: Tensor, weight: Tensor | null, outputMask: readonly boolean[]): [Tensor, Tensor];
  }>;
  readonly _fused_sdp_choice: Overloads<{
    /** `aten::_fused_sdp_choice(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> int` */
    default(query: Tensor, key: Tensor, value: Tensor, attnMask?: Tensor | null | _FusedSdpChoiceInPlaceOptions, dropoutP?: number | _FusedSdpChoiceInPlaceOptions, isCausal?: boolean | _FusedSdpChoiceInPlaceOptions, options?: _FusedSdpChoiceInPlaceOptions): number;
  }>;
  readonly _fused_sgd: Overloads<{
    /** `aten::_fused_sgd(Tensor[] self, Tensor[] grads, Tensor[] momentum_buffer_list, *, float weight_decay, float momentum, float lr, float dampening, bool nesterov, bool maximize, bool is_first_step, Tensor? grad_scale=None, Tensor? found_inf=None) -> (Tensor[] self_out, Tensor[] grads_out, Tensor[] momentum_buffer_list_out)` */
    default(input: readonly Tensor[], grads: readonly Tensor[], momentumBufferList: readonly Tensor[], options: { weightDecay: number; momentum: number; lr: number; dampening: number; nesterov: boolean; maximize: boolean; isFirstStep: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): NamedTuple<{ selfOut: Tensor[]; gradsOut: Tensor[]; momentumBufferListOut: Tensor[] }, [selfOut: Tensor[], gradsOut: Tensor[], momentumBufferListOut: Tensor[]]>;
    /** `aten::_fused_sgd.out(Tensor[] self, Tensor(b!)[] grads, Tensor(c!)[] momentum_buffer_list, *, float weight_decay, float momentum, float lr, float dampening, bool nesterov, bool maximize, bool is_first_step, Tensor? grad_scale=None, Tensor? found_inf=None, Tensor(a!)[] out) -> ()` */
    out(input: readonly Tensor[], grads: readonly Tensor[], momentumBufferList: readonly Tensor[], options: { weightDecay: number; momentum: number; lr: number; dampening: number; nesterov: boolean; maximize: boolean; isFirstStep: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null; out: readonly Tensor[] }): void;
    /** `aten::_fused_sgd.tensor_lr(Tensor[] self, Tensor[] grads, Tensor[] momentum_buffer_list, *, float weight_decay, float momentum, Tensor lr, float dampening, bool nesterov, bool maximize, bool is_first_step, Tensor? grad_scale=None, Tensor? found_inf=None) -> (Tensor[] self_out, Tensor[] grads_out, Tensor[] momentum_buffer_list_out)` */
    tensor_lr(input: readonly Tensor[], grads: readonly Tensor[], momentumBufferList: readonly Tensor[], options: { weightDecay: number; momentum: number; lr: Tensor; dampening: number; nesterov: boolean; maximize: boolean; isFirstStep: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): NamedTuple<{ selfOut: Tensor[]; gradsOut: Tensor[]; momentumBufferListOut: Tensor[] }, [selfOut: Tensor[], gradsOut: Tensor[], momentumBufferListOut: Tensor[]]>;
    /** `aten::_fused_sgd.tensor_lr_out(Tensor[] self, Tensor(b!)[] grads, Tensor(c!)[] momentum_buffer_list, *, float weight_decay, float momentum, Tensor lr, float dampening, bool nesterov, bool maximize, bool is_first_step, Tensor? grad_scale=None, Tensor? found_inf=None, Tensor(a!)[] out) -> ()` */
    tensor_lr_out(input: readonly Tensor[], grads: readonly Tensor[], momentumBufferList: readonly Tensor[], options: { weightDecay: number; momentum: number; lr: Tensor; dampening: number; nesterov: boolean; maximize: boolean; isFirstStep: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null; out: readonly Tensor[] }): void;
  }>;
  readonly _fused_sgd_: Overloads<{
    /** `aten::_fused_sgd_(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] momentum_buffer_list, *, float weight_decay, float momentum, float lr, float dampening, bool nesterov, bool maximize, bool is_first_step, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()` */
    default(input: readonly Tensor[], grads: readonly Tensor[], momentumBufferList: readonly Tensor[], options: { weightDecay: number; momentum: number; lr: number; dampening: number; nesterov: boolean; maximize: boolean; isFirstStep: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): void;
    /** `aten::_fused_sgd_.tensor_lr(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] momentum_buffer_list, *, float weight_decay, float momentum, Tensor lr, float dampening, bool nesterov, bool maximize, bool is_first_step, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()` */
    tensor_lr(input: readonly Tensor[], grads: readonly Tensor[], momentumBufferList: readonly Tensor[], options: { weightDecay: number; momentum: number; lr: Tensor; dampening: number; nesterov: boolean; maximize: boolean; isFirstStep: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): void;
  }>;
  readonly _fw_primal: Overloads<{
    /** `aten::_fw_primal(Tensor(a) self, int level) -> Tensor(a)` */
    default(input: Tensor, level: Int): Tensor;
  }>;
  readonly _fw_primal_copy: Overloads<{
    /** `aten::_fw_primal_copy(Tensor self, int level) -> Tensor` */
    default(input: Tensor, level: Int): Tensor;
    /** `aten::_fw_primal_copy.out(Tensor self, int level, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, level: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly _gather_sparse_backward: Overloads<{
    /** `aten::_gather_sparse_backward(Tensor self, int dim, Tensor index, Tensor grad) -> Tensor` */
    default(input: Tensor, dim: Int, index: Tensor, grad: Tensor): Tensor;
  }>;
  readonly _grid_sampler_2d_cpu_fallback: Overloads<{
    /** `aten::_grid_sampler_2d_cpu_fallback(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor` */
    default(input: Tensor, grid: Tensor, interpolationMode: Int, paddingMode: Int, alignCorners: boolean): Tensor;
    /** `aten::_grid_sampler_2d_cpu_fallback.out(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, grid: Tensor, interpolationMode: Int, paddingMode: Int, alignCorners: boolean, options: { out: Tensor }): Tensor;
  }>;
  readonly _grid_sampler_2d_cpu_fallback_backward: Overloads<{
    /** `aten::_grid_sampler_2d_cpu_fallback_backward(Tensor grad_output, Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> (Tensor, Tensor)` */
    default(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: Int, paddingMode: Int, alignCorners: boolean): [Tensor, Tensor];
  }>;
  readonly _grouped_mm: Overloads<{
    /** `aten::_grouped_mm(Tensor self, Tensor mat2, Tensor? offs=None, Tensor? bias=None, ScalarType? out_dtype=None) -> Tensor` */
    default(input: Tensor, mat2: Tensor, offs?: Tensor | null | _GroupedMmInPlaceOptions, bias?: Tensor | null | _GroupedMmInPlaceOptions, outDtype?: DTypeName | null | _GroupedMmInPlaceOptions, options?: _GroupedMmInPlaceOptions): Tensor;
  }>;
  readonly _has_compatible_shallow_copy_type: Overloads<{
    /** `aten::_has_compatible_shallow_copy_type(Tensor self, Tensor from) -> bool` */
    default(input: Tensor, from: Tensor): boolean;
  }>;
  readonly _has_same_storage_numel: Overloads<{
    /** `aten::_has_same_storage_numel(Tensor self, Tensor other) -> bool` */
    default(input: Tensor, other: Tensor): boolean;
  }>;
  readonly _histogramdd_bin_edges: Overloads<{
    /** `aten::_histogramdd_bin_edges(Tensor self, int[] bins, *, float[]? range=None, Tensor? weight=None, bool density=False) -> Tensor[]` */
    default(input: Tensor, bins: Ints, options?: { range?: Floats | null; weight?: Tensor | null; density?: boolean }): Tensor[];
    default(input: Tensor, ...bins: Int[] | [...Int[], { range?: Floats | null; weight?: Tensor | null; density?: boolean }]): Tensor[];
    /** `aten::_histogramdd_bin_edges.out(Tensor self, int[] bins, *, float[]? range=None, Tensor? weight=None, bool density=False, Tensor(a!)[] out) -> ()` */
    out(input: Tensor, bins: Ints, options: { range?: Floats | null; weight?: Tensor | null; density?: boolean; out: readonly Tensor[] }): void;
    out(input: Tensor, ...bins: [...Int[], { range?: Floats | null; weight?: Tensor | null; density?: boolean; out: readonly Tensor[] }]): void;
  }>;
  readonly _histogramdd_from_bin_cts: Overloads<{
    /** `aten::_histogramdd_from_bin_cts(Tensor self, int[] bins, *, float[]? range=None, Tensor? weight=None, bool density=False) -> Tensor` */
    default(input: Tensor, bins: Ints, options?: { range?: Floats | null; weight?: Tensor | null; density?: boolean }): Tensor;
    default(input: Tensor, ...bins: Int[] | [...Int[], { range?: Floats | null; weight?: Tensor | null; density?: boolean }]): Tensor;
    /** `aten::_histogramdd_from_bin_cts.out(Tensor self, int[] bins, *, float[]? range=None, Tensor? weight=None, bool density=False, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, bins: Ints, options: { range?: Floats | null; weight?: Tensor | null; density?: boolean; out: Tensor }): Tensor;
    out(input: Tensor, ...bins: [...Int[], { range?: Floats | null; weight?: Tensor | null; density?: boolean; out: Tensor }]): Tensor;
  }>;
  readonly _histogramdd_from_bin_tensors: Overloads<{
    /** `aten::_histogramdd_from_bin_tensors(Tensor self, Tensor[] bins, *, Tensor? weight=None, bool density=False) -> Tensor` */
    default(input: Tensor, bins: readonly Tensor[], options?: { weight?: Tensor | null; density?: boolean }): Tensor;
    default(input: Tensor, ...bins: Tensor[] | [...Tensor[], { weight?: Tensor | null; density?: boolean }]): Tensor;
    /** `aten::_histogramdd_from_bin_tensors.out(Tensor self, Tensor[] bins, *, Tensor? weight=None, bool density=False, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, bins: readonly Tensor[], options: { weight?: Tensor | null; density?: boolean; out: Tensor }): Tensor;
    out(input: Tensor, ...bins: [...Tensor[], { weight?: Tensor | null; density?: boolean; out: Tensor }]): Tensor;
  }>;
  readonly _index_put_impl: Overloads<{
    /** `aten::_index_put_impl(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False, bool unsafe=False) -> Tensor` */
    default(input: Tensor, indices: ReadonlyArray<Tensor | null>, values: Tensor, accumulate?: boolean | _IndexPutImplInPlaceOptions, unsafe?: boolean | _IndexPutImplInPlaceOptions, options?: _IndexPutImplInPlaceOptions): Tensor;
    /** `aten::_index_put_impl.out(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False, bool unsafe=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, indices: ReadonlyArray<Tensor | null>, values: Tensor, accumulate?: boolean | _IndexPutImplOutOptions, unsafe?: boolean | _IndexPutImplOutOptions, options?: _IndexPutImplOutOptions): Tensor;
  }>;
  readonly _index_put_impl_: Overloads<{
    /** `aten::_index_put_impl_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False, bool unsafe=False) -> Tensor(a!)` */
    default(input: Tensor, indices: ReadonlyArray<Tensor | null>, values: Tensor, accumulate?: boolean | _IndexPutImpl_InPlaceOptions, unsafe?: boolean | _IndexPutImpl_InPlaceOptions, options?: _IndexPutImpl_InPlaceOptions): Tensor;
  }>;
  readonly _indices: Overloads<{
    /** `aten::_indices(Tensor(a) self) -> Tensor(a)` */
    default(input: Tensor): Tensor;
  }>;
  readonly _indices_copy: Overloads<{
    /** `aten::_indices_copy(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::_indices_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly _int_mm: Overloads<{
    /** `aten::_int_mm(Tensor self, Tensor mat2) -> Tensor` */
    default(input: Tensor, mat2: Tensor): Tensor;
    /** `aten::_int_mm.out(Tensor self, Tensor mat2, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, mat2: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly _is_all_true: Overloads<{
    /** `aten::_is_all_true(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
  }>;
  readonly _is_any_true: Overloads<{
    /** `aten::_is_any_true(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
  }>;
  readonly _is_zerotensor: Overloads<{
    /** `aten::_is_zerotensor(Tensor self) -> bool` */
    default(input: Tensor): boolean;
  }>;
  readonly _jagged_to_padded_dense_forward: Overloads<{
    /** `aten::_jagged_to_padded_dense_forward(Tensor values, Tensor[] offsets, SymInt[] max_lengths, float padding_value=0.) -> Tensor` */
    default(values: Tensor, offsets: readonly Tensor[], maxLengths: Ints, paddingValue?: number | _JaggedToPaddedDenseForwardInPlaceOptions, options?: _JaggedToPaddedDenseForwardInPlaceOptions): Tensor;
  }>;
  readonly _lazy_clone: Overloads<{
    /** `aten::_lazy_clone(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
  }>;
  readonly _linalg_check_errors: Overloads<{
    /** `aten::_linalg_check_errors(Tensor info, str api_name, *, bool is_matrix) -> ()` */
    default(info: Tensor, apiName: string, options: { isMatrix: boolean }): void;
  }>;
  readonly _linalg_det: Overloads<{
    /** `aten::_linalg_det(Tensor A) -> (Tensor result, Tensor LU, Tensor pivots)` */
    default(A: Tensor): NamedTuple<{ result: Tensor; LU: Tensor; pivots: Tensor }, [result: Tensor, LU: Tensor, pivots: Tensor]>;
    /** `aten::_linalg_det.result(Tensor A, *, Tensor(a!) result, Tensor(b!) LU, Tensor(c!) pivots) -> (Tensor(a!) result, Tensor(b!) LU, Tensor(c!) pivots)` */
    result(A: Tensor, options: { result: Tensor; LU: Tensor; pivots: Tensor }): NamedTuple<{ result: Tensor; LU: Tensor; pivots: Tensor }, [result: Tensor, LU: Tensor, pivots: Tensor]>;
  }>;
  readonly _linalg_eigh: Overloads<{
    /** `aten::_linalg_eigh(Tensor A, str UPLO="L", bool compute_v=True) -> (Tensor eigenvalues, Tensor eigenvectors)` */
    default(A: Tensor, UPLO?: string | _LinalgEighInPlaceOptions, computeV?: boolean | _LinalgEighInPlaceOptions, options?: _LinalgEighInPlaceOptions): NamedTuple<{ eigenvalues: Tensor; eigenvectors: Tensor }, [eigenvalues: Tensor, eigenvectors: Tensor]>;
    /** `aten::_linalg_eigh.eigenvalues(Tensor A, str UPLO="L", bool compute_v=True, *, Tensor(a!) eigenvalues, Tensor(b!) eigenvectors) -> (Tensor(a!) eigenvalues, Tensor(b!) eigenvectors)` */
    eigenvalues(A: Tensor, UPLO?: string | _LinalgEighEigenvaluesOptions, computeV?: boolean | _LinalgEighEigenvaluesOptions, options?: _LinalgEighEigenvaluesOptions): NamedTuple<{ eigenvalues: Tensor; eigenvectors: Tensor }, [eigenvalues: Tensor, eigenvectors: Tensor]>;
  }>;
  readonly _linalg_eigvals: Overloads<{
    /** `aten::_linalg_eigvals(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
  }>;
  readonly _linalg_slogdet: Overloads<{
    /** `aten::_linalg_slogdet(Tensor A) -> (Tensor sign, Tensor logabsdet, Tensor LU, Tensor pivots)` */
    default(A: Tensor): NamedTuple<{ sign: Tensor; logabsdet: Tensor; LU: Tensor; pivots: Tensor }, [sign: Tensor, logabsdet: Tensor, LU: Tensor, pivots: Tensor]>;
    /** `aten::_linalg_slogdet.sign(Tensor A, *, Tensor(a!) sign, Tensor(b!) logabsdet, Tensor(c!) LU, Tensor(d!) pivots) -> (Tensor(a!) sign, Tensor(b!) logabsdet, Tensor(c!) LU, Tensor(d!) pivots)` */
    sign(A: Tensor, options: { sign: Tensor; logabsdet: Tensor; LU: Tensor; pivots: Tensor }): NamedTuple<{ sign: Tensor; logabsdet: Tensor; LU: Tensor; pivots: Tensor }, [sign: Tensor, logabsdet: Tensor, LU: Tensor, pivots: Tensor]>;
  }>;
  readonly _linalg_solve_ex: Overloads<{
    /** `aten::_linalg_solve_ex(Tensor A, Tensor B, *, bool left=True, bool check_errors=False) -> (Tensor result, Tensor LU, Tensor pivots, Tensor info)` */
    default(A: Tensor, B: Tensor, options?: { left?: boolean; checkErrors?: boolean }): NamedTuple<{ result: Tensor; LU: Tensor; pivots: Tensor; info: Tensor }, [result: Tensor, LU: Tensor, pivots: Tensor, info: Tensor]>;
    /** `aten::_linalg_solve_ex.result(Tensor A, Tensor B, *, bool left=True, bool check_errors=False, Tensor(a!) result, Tensor(b!) LU, Tensor(c!) pivots, Tensor(d!) info) -> (Tensor(a!) result, Tensor(b!) LU, Tensor(c!) pivots, Tensor(d!) info)` */
    result(A: Tensor, B: Tensor, options: { left?: boolean; checkErrors?: boolean; result: Tensor; LU: Tensor; pivots: Tensor; info: Tensor }): NamedTuple<{ result: Tensor; LU: Tensor; pivots: Tensor; info: Tensor }, [result: Tensor, LU: Tensor, pivots: Tensor, info: Tensor]>;
  }>;
  readonly _linalg_svd: Overloads<{
    /** `aten::_linalg_svd(Tensor A, bool full_matrices=False, bool compute_uv=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)` */
    default(A: Tensor, fullMatrices?: boolean | _LinalgSvdInPlaceOptions, computeUv?: boolean | _LinalgSvdInPlaceOptions, options?: _LinalgSvdInPlaceOptions): NamedTuple<{ U: Tensor; S: Tensor; Vh: Tensor }, [U: Tensor, S: Tensor, Vh: Tensor]>;
    /** `aten::_linalg_svd.U(Tensor A, bool full_matrices=False, bool compute_uv=True, *, str? driver=None, Tensor(a!) U, Tensor(b!) S, Tensor(c!) Vh) -> (Tensor(a!) U, Tensor(b!) S, Tensor(c!) Vh)` */
    U(A: Tensor, fullMatrices?: boolean | _LinalgSvdUOptions, computeUv?: boolean | _LinalgSvdUOptions, options?: _LinalgSvdUOptions): NamedTuple<{ U: Tensor; S: Tensor; Vh: Tensor }, [U: Tensor, S: Tensor, Vh: Tensor]>;
  }>;
  readonly _local_scalar_dense: Overloads<{
    /** `aten::_local_scalar_dense(Tensor self) -> Scalar` */
    default(input: Tensor): ScalarResult;
  }>;
  readonly _log_softmax: Overloads<{
    /** `aten::_log_softmax(Tensor self, int dim, bool half_to_float) -> Tensor` */
    default(input: Tensor, dim: Int, halfToFloat: boolean): Tensor;
    /** `aten::_log_softmax.out(Tensor self, int dim, bool half_to_float, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dim: Int, halfToFloat: boolean, options: { out: Tensor }): Tensor;
  }>;
  readonly _log_softmax_backward_data: Overloads<{
    /** `aten::_log_softmax_backward_data(Tensor grad_output, Tensor output, int dim, ScalarType input_dtype) -> Tensor` */
    default(gradOutput: Tensor, output: Tensor, dim: Int, inputDtype: DTypeName): Tensor;
    /** `aten::_log_softmax_backward_data.out(Tensor grad_output, Tensor output, int dim, ScalarType input_dtype, *, Tensor(a!) out) -> Tensor(a!)` */
    out(gradOutput: Tensor, output: Tensor, dim: Int, inputDtype: DTypeName, options: { out: Tensor }): Tensor;
  }>;
  readonly _logcumsumexp: Overloads<{
    /** `aten::_logcumsumexp(Tensor self, int dim) -> Tensor` */
    default(input: Tensor, dim: Int): Tensor;
    /** `aten::_logcumsumexp.out(Tensor self, int dim, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dim: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly _lstm_mps: Overloads<{
    /** `aten::_lstm_mps(Tensor input, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor, Tensor, Tensor, Tensor, Tensor)` */
    default(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];
    /** `aten::_lstm_mps.out(Tensor input, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2, Tensor(d!) out3, Tensor(e!) out4, Tensor(f!) out5) -> (Tensor(a!), Tensor(b!), Tensor(c!), Tensor(d!), Tensor(e!), Tensor(f!))` */
    out(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean, options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor; out4: Tensor; out5: Tensor }): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];
  }>;
  readonly _lu_with_info: Overloads<{
    /** `aten::_lu_with_info(Tensor self, bool pivot=True, bool check_errors=True) -> (Tensor LU, Tensor pivots, Tensor info)` */
    default(input: Tensor, pivot?: boolean | _LuWithInfoInPlaceOptions, checkErrors?: boolean | _LuWithInfoInPlaceOptions, options?: _LuWithInfoInPlaceOptions): NamedTuple<{ LU: Tensor; pivots: Tensor; info: Tensor }, [LU: Tensor, pivots: Tensor, info: Tensor]>;
  }>;
  readonly _make_dep_token: Overloads<{
    /** `aten::_make_dep_token(*, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
    default(options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null }): Tensor;
  }>;
  readonly _make_dual: Overloads<{
    /** `aten::_make_dual(Tensor(a) primal, Tensor tangent, int level) -> Tensor(a)` */
    default(primal: Tensor, tangent: Tensor, level: Int): Tensor;
  }>;
  readonly _make_dual_copy: Overloads<{
    /** `aten::_make_dual_copy(Tensor primal, Tensor tangent, int level) -> Tensor` */
    default(primal: Tensor, tangent: Tensor, level: Int): Tensor;
    /** `aten::_make_dual_copy.out(Tensor primal, Tensor tangent, int level, *, Tensor(a!) out) -> Tensor(a!)` */
    out(primal: Tensor, tangent: Tensor, level: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly _make_per_channel_quantized_tensor: Overloads<{
    /** `aten::_make_per_channel_quantized_tensor(Tensor self, Tensor scale, Tensor zero_point, int axis) -> Tensor` */
    default(input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: Int): Tensor;
    /** `aten::_make_per_channel_quantized_tensor.out(Tensor self, Tensor scale, Tensor zero_point, int axis, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly _make_per_tensor_quantized_tensor: Overloads<{
    /** `aten::_make_per_tensor_quantized_tensor(Tensor self, float scale, int zero_point) -> Tensor` */
    default(input: Tensor, scale: number, zeroPoint: Int): Tensor;
    /** `aten::_make_per_tensor_quantized_tensor.out(Tensor self, float scale, int zero_point, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, scale: number, zeroPoint: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly _masked_scale: Overloads<{
    /** `aten::_masked_scale(Tensor self, Tensor mask, float scale) -> Tensor` */
    default(input: Tensor, mask: Tensor, scale: number): Tensor;
    /** `aten::_masked_scale.out(Tensor self, Tensor mask, float scale, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, mask: Tensor, scale: number, options: { out: Tensor }): Tensor;
  }>;
  readonly _masked_softmax: Overloads<{
    /** `aten::_masked_softmax(Tensor self, Tensor mask, int? dim=None, int? mask_type=None) -> Tensor` */
    default(input: Tensor, mask: Tensor, dim?: Int | null | _MaskedSoftmaxInPlaceOptions, maskType?: Int | null | _MaskedSoftmaxInPlaceOptions, options?: _MaskedSoftmaxInPlaceOptions): Tensor;
    /** `aten::_masked_softmax.out(Tensor self, Tensor mask, int? dim=None, int? mask_type=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, mask: Tensor, dim?: Int | null | _MaskedSoftmaxOutOptions, maskType?: Int | null | _MaskedSoftmaxOutOptions, options?: _MaskedSoftmaxOutOptions): Tensor;
  }>;
  readonly _masked_softmax_backward: Overloads<{
    /** `aten::_masked_softmax_backward(Tensor grad_output, Tensor output, Tensor mask, int? dim=None) -> Tensor` */
    default(gradOutput: Tensor, output: Tensor, mask: Tensor, dim?: Int | null | _MaskedSoftmaxBackwardInPlaceOptions, options?: _MaskedSoftmaxBackwardInPlaceOptions): Tensor;
    /** `aten::_masked_softmax_backward.out(Tensor grad_output, Tensor output, Tensor mask, int? dim=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(gradOutput: Tensor, output: Tensor, mask: Tensor, dim?: Int | null | _MaskedSoftmaxBackwardOutOptions, options?: _MaskedSoftmaxBackwardOutOptions): Tensor;
  }>;
  readonly _mixed_dtypes_linear: Overloads<{
    /** `aten::_mixed_dtypes_linear(Tensor input, Tensor weight, Tensor scale, *, Tensor? bias=None, str? activation=None) -> Tensor` */
    default(input: Tensor, weight: Tensor, scale: Tensor, options?: { bias?: Tensor | null; activation?: string | null }): Tensor;
  }>;
  readonly _mkldnn_reshape: Overloads<{
    /** `aten::_mkldnn_reshape(Tensor self, int[] shape) -> Tensor` */
    default(input: Tensor, shape: Ints): Tensor;
    default(input: Tensor, ...shape: Int[]): Tensor;
    /** `aten::_mkldnn_reshape.out(Tensor self, int[] shape, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, shape: Ints, options: { out: Tensor }): Tensor;
    out(input: Tensor, ...shape: [...Int[], { out: Tensor }]): Tensor;
  }>;
  readonly _mkldnn_transpose: Overloads<{
    /** `aten::_mkldnn_transpose(Tensor self, int dim0, int dim1) -> Tensor` */
    default(input: Tensor, dim0: Int, dim1: Int): Tensor;
    /** `aten::_mkldnn_transpose.out(Tensor self, int dim0, int dim1, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dim0: Int, dim1: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly _mkldnn_transpose_: Overloads<{
    /** `aten::_mkldnn_transpose_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)` */
    default(input: Tensor, dim0: Int, dim1: Int): Tensor;
  }>;
  readonly _mps_convolution: Overloads<{
    /** `aten::_mps_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups) -> Tensor` */
    default(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, groups: Int): Tensor;
    /** `aten::_mps_convolution.out(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, groups: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly _mps_convolution_transpose: Overloads<{
    /** `aten::_mps_convolution_transpose(Tensor self, Tensor weight, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups) -> Tensor` */
    default(input: Tensor, weight: Tensor, padding: Ints, outputPadding: Ints, stride: Ints, dilation: Ints, groups: Int): Tensor;
    /** `aten::_mps_convolution_transpose.out(Tensor self, Tensor weight, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, weight: Tensor, padding: Ints, outputPadding: Ints, stride: Ints, dilation: Ints, groups: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly _native_batch_norm_legit: Overloads<{
    /** `aten::_native_batch_norm_legit(Tensor input, Tensor? weight, Tensor? bias, Tensor(a!) running_mean, Tensor(b!) running_var, bool training, float momentum, float eps) -> (Tensor, Tensor, Tensor)` */
    default(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, training: boolean, momentum: number, eps: number): [Tensor, Tensor, Tensor];
    /** `aten::_native_batch_norm_legit.no_stats(Tensor input, Tensor? weight, Tensor? bias, bool training, float momentum, float eps) -> (Tensor, Tensor, Tensor)` */
    no_stats(input: Tensor, weight: Tensor | null, bias: Tensor | null, training: boolean, momentum: number, eps: number): [Tensor, Tensor, Tensor];
    /** `aten::_native_batch_norm_legit.no_stats_out(Tensor input, Tensor? weight, Tensor? bias, bool training, float momentum, float eps, *, Tensor(a!) out, Tensor(b!) save_mean, Tensor(c!) save_invstd) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
    no_stats_out(input: Tensor, weight: Tensor | null, bias: Tensor | null, training: boolean, momentum: number, eps: number, options: { out: Tensor; saveMean: Tensor; saveInvstd: Tensor }): [Tensor, Tensor, Tensor];
    /** `aten::_native_batch_norm_legit.out(Tensor input, Tensor? weight, Tensor? bias, Tensor(a!) running_mean, Tensor(b!) running_var, bool training, float momentum, float eps, *, Tensor(d!) out, Tensor(e!) save_mean, Tensor(f!) save_invstd) -> (Tensor(d!), Tensor(e!), Tensor(f!))` */
    out(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, training: boolean, momentum: number, eps: number, options: { out: Tensor; saveMean: Tensor; saveInvstd: Tensor }): [Tensor, Tensor, Tensor];
  }>;
  readonly _native_batch_norm_legit_functional: Overloads<{
    /** `aten::_native_batch_norm_legit_functional(Tensor input, Tensor? weight, Tensor? bias, Tensor running_mean, Tensor running_var, bool training, float momentum, float eps) -> (Tensor, Tensor, Tensor, Tensor running_mean_out, Tensor running_var_out)` */
    default(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, training: boolean, momentum: number, eps: number): [Tensor, Tensor, Tensor, Tensor, Tensor];
  }>;
  readonly _native_batch_norm_legit_no_training: Overloads<{
    /** `aten::_native_batch_norm_legit_no_training(Tensor input, Tensor? weight, Tensor? bias, Tensor running_mean, Tensor running_var, float momentum, float eps) -> (Tensor, Tensor, Tensor)` */
    default(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, momentum: number, eps: number): [Tensor, Tensor, Tensor];
    /** `aten::_native_batch_norm_legit_no_training.out(Tensor input, Tensor? weight, Tensor? bias, Tensor running_mean, Tensor running_var, float momentum, float eps, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
    out(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, momentum: number, eps: number, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  }>;
  readonly _native_multi_head_attention: Overloads<{
    /** `aten::_native_multi_head_attention(Tensor query, Tensor key, Tensor value, int embed_dim, int num_head, Tensor qkv_weight, Tensor qkv_bias, Tensor proj_weight, Tensor proj_bias, Tensor? mask=None, bool need_weights=True, bool average_attn_weights=True, int? mask_type=None) -> (Tensor, Tensor)` */
    default(query: Tensor, key: Tensor, value: Tensor, embedDim: Int, numHead: Int, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, mask?: Tensor | null | _NativeMultiHeadAttentionInPlaceOptions, needWeights?: boolean | _NativeMultiHeadAttentionInPlaceOptions, averageAttnWeights?: boolean | _NativeMultiHeadAttentionInPlaceOptions, maskType?: Int | null | _NativeMultiHeadAttentionInPlaceOptions, options?: _NativeMultiHeadAttentionInPlaceOptions): [Tensor, Tensor];
    /** `aten::_native_multi_head_attention.out(Tensor query, Tensor key, Tensor value, int embed_dim, int num_head, Tensor qkv_weight, Tensor qkv_bias, Tensor proj_weight, Tensor proj_bias, Tensor? mask=None, bool need_weights=True, bool average_attn_weights=True, int? mask_type=None, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
    out(query: Tensor, key: Tensor, value: Tensor, embedDim: Int, numHead: Int, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, mask?: Tensor | null | _NativeMultiHeadAttentionOutOptions, needWeights?: boolean | _NativeMultiHeadAttentionOutOptions, averageAttnWeights?: boolean | _NativeMultiHeadAttentionOutOptions, maskType?: Int | null | _NativeMultiHeadAttentionOutOptions, options?: _NativeMultiHeadAttentionOutOptions): [Tensor, Tensor];
  }>;
  readonly _neg_view: Overloads<{
    /** `aten::_neg_view(Tensor(a) self) -> Tensor(a)` */
    default(input: Tensor): Tensor;
  }>;
  readonly _neg_view_copy: Overloads<{
    /** `aten::_neg_view_copy(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::_neg_view_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly _nested_compute_contiguous_strides_offsets: Overloads<{
    /** `aten::_nested_compute_contiguous_strides_offsets(Tensor nested_size) -> (Tensor, Tensor)` */
    default(nestedSize: Tensor): [Tensor, Tensor];
  }>;
  readonly _nested_from_padded: Overloads<{
    /** `aten::_nested_from_padded(Tensor padded, Tensor cpu_nested_shape_example, bool fuse_transform_0213=False) -> Tensor` */
    default(padded: Tensor, cpuNestedShapeExample: Tensor, fuseTransform0213?: boolean | _NestedFromPaddedInPlaceOptions, options?: _NestedFromPaddedInPlaceOptions): Tensor;
    /** `aten::_nested_from_padded.out(Tensor padded, Tensor cpu_nested_shape_example, bool fuse_transform_0213=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out(padded: Tensor, cpuNestedShapeExample: Tensor, fuseTransform0213?: boolean | _NestedFromPaddedOutOptions, options?: _NestedFromPaddedOutOptions): Tensor;
  }>;
  readonly _nested_from_padded_and_nested_example: Overloads<{
    /** `aten::_nested_from_padded_and_nested_example(Tensor padded, Tensor nt_example) -> Tensor` */
    default(padded: Tensor, ntExample: Tensor): Tensor;
    /** `aten::_nested_from_padded_and_nested_example.out(Tensor padded, Tensor nt_example, *, Tensor(a!) out) -> Tensor(a!)` */
    out(padded: Tensor, ntExample: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly _nested_from_padded_tensor: Overloads<{
    /** `aten::_nested_from_padded_tensor(Tensor padded, Tensor offsets, Tensor dummy, int ragged_idx=1, Tensor? min_seqlen=None, Tensor? max_seqlen=None, SymInt? sum_S=None) -> Tensor` */
    default(padded: Tensor, offsets: Tensor, dummy: Tensor, raggedIdx?: Int | _NestedFromPaddedTensorInPlaceOptions, minSeqlen?: Tensor | null | _NestedFromPaddedTensorInPlaceOptions, maxSeqlen?: Tensor | null | _NestedFromPaddedTensorInPlaceOptions, sumS?: Int | null | _NestedFromPaddedTensorInPlaceOptions, options?: _NestedFromPaddedTensorInPlaceOptions): Tensor;
  }>;
  readonly _nested_get_jagged_dummy: Overloads<{
    /** `aten::_nested_get_jagged_dummy(Tensor any) -> Tensor` */
    default(any: Tensor): Tensor;
  }>;
  readonly _nested_get_lengths: Overloads<{
    /** `aten::_nested_get_lengths(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
  }>;
  readonly _nested_get_max_seqlen: Overloads<{
    /** `aten::_nested_get_max_seqlen(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
  }>;
  readonly _nested_get_min_seqlen: Overloads<{
    /** `aten::_nested_get_min_seqlen(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
  }>;
  readonly _nested_get_offsets: Overloads<{
    /** `aten::_nested_get_offsets(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
  }>;
  readonly _nested_get_ragged_idx: Overloads<{
    /** `aten::_nested_get_ragged_idx(Tensor self) -> int` */
    default(input: Tensor): number;
  }>;
  readonly _nested_get_values: Overloads<{
    /** `aten::_nested_get_values(Tensor(a) self) -> Tensor(a)` */
    default(input: Tensor): Tensor;
  }>;
  readonly _nested_get_values_copy: Overloads<{
    /** `aten::_nested_get_values_copy(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::_nested_get_values_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly _nested_select_backward: Overloads<{
    /** `aten::_nested_select_backward(Tensor grad_output, Tensor self, int dim, SymInt index) -> Tensor` */
    default(gradOutput: Tensor, input: Tensor, dim: Int, index: Int): Tensor;
  }>;
  readonly _nested_sum_backward: Overloads<{
    /** `aten::_nested_sum_backward(Tensor grad, Tensor self, int[1]? dim, bool keepdim=False) -> Tensor` */
    default(grad: Tensor, input: Tensor, dim: IntOrInts | null, keepdim?: boolean | _NestedSumBackwardInPlaceOptions, options?: _NestedSumBackwardInPlaceOptions): Tensor;
  }>;
  readonly _nested_tensor_from_mask: Overloads<{
    /** `aten::_nested_tensor_from_mask(Tensor t, Tensor mask, bool mask_check=True) -> Tensor` */
    default(t: Tensor, mask: Tensor, maskCheck?: boolean | _NestedTensorFromMaskInPlaceOptions, options?: _NestedTensorFromMaskInPlaceOptions): Tensor;
    /** `aten::_nested_tensor_from_mask.out(Tensor t, Tensor mask, bool mask_check=True, *, Tensor(a!) out) -> Tensor(a!)` */
    out(t: Tensor, mask: Tensor, maskCheck?: boolean | _NestedTensorFromMaskOutOptions, options?: _NestedTensorFromMaskOutOptions): Tensor;
  }>;
  readonly _nested_tensor_from_mask_left_aligned: Overloads<{
    /** `aten::_nested_tensor_from_mask_left_aligned(Tensor t, Tensor mask) -> bool` */
    default(t: Tensor, mask: Tensor): boolean;
  }>;
  readonly _nested_tensor_from_tensor_list: Overloads<{
    /** `aten::_nested_tensor_from_tensor_list(Tensor[] list, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    default(list: readonly Tensor[], dtype?: DTypeName | null | _NestedTensorFromTensorListInPlaceOptions, layout?: Layout | null | _NestedTensorFromTensorListInPlaceOptions, device?: string | null | _NestedTensorFromTensorListInPlaceOptions, pinMemory?: boolean | null | _NestedTensorFromTensorListInPlaceOptions, options?: _NestedTensorFromTensorListInPlaceOptions): Tensor;
    /** `aten::_nested_tensor_from_tensor_list.out(Tensor[] list, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(list: readonly Tensor[], dtype?: DTypeName | null | _NestedTensorFromTensorListOutOptions, layout?: Layout | null | _NestedTensorFromTensorListOutOptions, device?: string | null | _NestedTensorFromTensorListOutOptions, pinMemory?: boolean | null | _NestedTensorFromTensorListOutOptions, options?: _NestedTensorFromTensorListOutOptions): Tensor;
  }>;
  readonly _nested_tensor_size: Overloads<{
    /** `aten::_nested_tensor_size(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::_nested_tensor_size.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly _nested_tensor_softmax_with_shape: Overloads<{
    /** `aten::_nested_tensor_softmax_with_shape(Tensor self, Tensor query) -> Tensor` */
    default(input: Tensor, query: Tensor): Tensor;
  }>;
  readonly _nested_tensor_storage_offsets: Overloads<{
    /** `aten::_nested_tensor_storage_offsets(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::_nested_tensor_storage_offsets.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly _nested_tensor_strides: Overloads<{
    /** `aten::_nested_tensor_strides(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::_nested_tensor_strides.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly _nested_view_from_buffer: Overloads<{
    /** `aten::_nested_view_from_buffer(Tensor(a) self, Tensor nested_size, Tensor nested_strides, Tensor offsets) -> Tensor(a)` */
    default(input: Tensor, nestedSize: Tensor, nestedStrides: Tensor, offsets: Tensor): Tensor;
  }>;
  readonly _nested_view_from_buffer_copy: Overloads<{
    /** `aten::_nested_view_from_buffer_copy(Tensor self, Tensor nested_size, Tensor nested_strides, Tensor offsets) -> Tensor` */
    default(input: Tensor, nestedSize: Tensor, nestedStrides: Tensor, offsets: Tensor): Tensor;
    /** `aten::_nested_view_from_buffer_copy.out(Tensor self, Tensor nested_size, Tensor nested_strides, Tensor offsets, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, nestedSize: Tensor, nestedStrides: Tensor, offsets: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly _nested_view_from_jagged: Overloads<{
    /** `aten::_nested_view_from_jagged(Tensor(a) self, Tensor offsets, Tensor dummy, Tensor? lengths=None, int ragged_idx=1, Tensor? min_seqlen=None, Tensor? max_seqlen=None) -> Tensor(a)` */
    default(input: Tensor, offsets: Tensor, dummy: Tensor, lengths?: Tensor | null | _NestedViewFromJaggedInPlaceOptions, raggedIdx?: Int | _NestedViewFromJaggedInPlaceOptions, minSeqlen?: Tensor | null | _NestedViewFromJaggedInPlaceOptions, maxSeqlen?: Tensor | null | _NestedViewFromJaggedInPlaceOptions, options?: _NestedViewFromJaggedInPlaceOptions): Tensor;
  }>;
  readonly _nested_view_from_jagged_copy: Overloads<{
    /** `aten::_nested_view_from_jagged_copy(Tensor self, Tensor offsets, Tensor dummy, Tensor? lengths=None, int ragged_idx=1, Tensor? min_seqlen=None, Tensor? max_seqlen=None) -> Tensor` */
    default(input: Tensor, offsets: Tensor, dummy: Tensor, lengths?: Tensor | null | _NestedViewFromJaggedCopyInPlaceOptions, raggedIdx?: Int | _NestedViewFromJaggedCopyInPlaceOptions, minSeqlen?: Tensor | null | _NestedViewFromJaggedCopyInPlaceOptions, maxSeqlen?: Tensor | null | _NestedViewFromJaggedCopyInPlaceOptions, options?: _NestedViewFromJaggedCopyInPlaceOptions): Tensor;
    /** `aten::_nested_view_from_jagged_copy.out(Tensor self, Tensor offsets, Tensor dummy, Tensor? lengths=None, int ragged_idx=1, Tensor? min_seqlen=None, Tensor? max_seqlen=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, offsets: Tensor, dummy: Tensor, lengths?: Tensor | null | _NestedViewFromJaggedCopyOutOptions, raggedIdx?: Int | _NestedViewFromJaggedCopyOutOptions, minSeqlen?: Tensor | null | _NestedViewFromJaggedCopyOutOptions, maxSeqlen?: Tensor | null | _NestedViewFromJaggedCopyOutOptions, options?: _NestedViewFromJaggedCopyOutOptions): Tensor;
  }>;
  readonly _new_zeros_with_same_feature_meta: Overloads<{
    /** `aten::_new_zeros_with_same_feature_meta(Tensor self, Tensor other, *, int self_num_batch_dims=0) -> Tensor` */
    default(input: Tensor, other: Tensor, options?: { selfNumBatchDims?: Int }): Tensor;
    /** `aten::_new_zeros_with_same_feature_meta.out(Tensor self, Tensor other, *, int self_num_batch_dims=0, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, other: Tensor, options: { selfNumBatchDims?: Int; out: Tensor }): Tensor;
  }>;
  readonly _nnpack_available: Overloads<{
    /** `aten::_nnpack_available() -> bool` */
    default(): boolean;
  }>;
  readonly _nnpack_spatial_convolution: Overloads<{
    /** `aten::_nnpack_spatial_convolution(Tensor input, Tensor weight, Tensor? bias, SymInt[2] padding, SymInt[2] stride=[1, 1]) -> Tensor` */
    default(input: Tensor, weight: Tensor, bias: Tensor | null, padding: IntOrInts, stride?: IntOrInts | _NnpackSpatialConvolutionInPlaceOptions, options?: _NnpackSpatialConvolutionInPlaceOptions): Tensor;
    /** `aten::_nnpack_spatial_convolution.out(Tensor input, Tensor weight, Tensor? bias, SymInt[2] padding, SymInt[2] stride=[1, 1], *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, weight: Tensor, bias: Tensor | null, padding: IntOrInts, stride?: IntOrInts | _NnpackSpatialConvolutionOutOptions, options?: _NnpackSpatialConvolutionOutOptions): Tensor;
  }>;
  readonly _nnz: Overloads<{
    /** `aten::_nnz(Tensor self) -> int` */
    default(input: Tensor): number;
  }>;
  readonly _pack_padded_sequence: Overloads<{
    /** `aten::_pack_padded_sequence(Tensor input, Tensor lengths, bool batch_first) -> (Tensor, Tensor)` */
    default(input: Tensor, lengths: Tensor, batchFirst: boolean): [Tensor, Tensor];
    /** `aten::_pack_padded_sequence.out(Tensor input, Tensor lengths, bool batch_first, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
    out(input: Tensor, lengths: Tensor, batchFirst: boolean, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  }>;
  readonly _pack_padded_sequence_backward: Overloads<{
    /** `aten::_pack_padded_sequence_backward(Tensor grad, SymInt[] input_size, Tensor batch_sizes, bool batch_first) -> Tensor` */
    default(grad: Tensor, inputSize: Ints, batchSizes: Tensor, batchFirst: boolean): Tensor;
  }>;
  readonly _pad_circular: Overloads<{
    /** `aten::_pad_circular(Tensor self, SymInt[] pad) -> Tensor` */
    default(input: Tensor, pad: Ints): Tensor;
    default(input: Tensor, ...pad: Int[]): Tensor;
  }>;
  readonly _pad_enum: Overloads<{
    /** `aten::_pad_enum(Tensor self, SymInt[] pad, int mode, float? value=None) -> Tensor` */
    default(input: Tensor, pad: Ints, mode: Int, value?: number | null | _PadEnumInPlaceOptions, options?: _PadEnumInPlaceOptions): Tensor;
  }>;
  readonly _pad_packed_sequence: Overloads<{
    /** `aten::_pad_packed_sequence(Tensor data, Tensor batch_sizes, bool batch_first, Scalar padding_value, int total_length) -> (Tensor, Tensor)` */
    default(data: Tensor, batchSizes: Tensor, batchFirst: boolean, paddingValue: Scalar, totalLength: Int): [Tensor, Tensor];
  }>;
  readonly _padded_dense_to_jagged_forward: Overloads<{
    /** `aten::_padded_dense_to_jagged_forward(Tensor dense, Tensor[] offsets, SymInt? total_L=None) -> Tensor` */
    default(dense: Tensor, offsets: readonly Tensor[], totalL?: Int | null | _PaddedDenseToJaggedForwardInPlaceOptions, options?: _PaddedDenseToJaggedForwardInPlaceOptions): Tensor;
  }>;
  readonly _pdist_backward: Overloads<{
    /** `aten::_pdist_backward(Tensor grad, Tensor self, float p, Tensor pdist) -> Tensor` */
    default(grad: Tensor, input: Tensor, p: number, pdist: Tensor): Tensor;
    /** `aten::_pdist_backward.out(Tensor grad, Tensor self, float p, Tensor pdist, *, Tensor(a!) out) -> Tensor(a!)` */
    out(grad: Tensor, input: Tensor, p: number, pdist: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly _pdist_forward: Overloads<{
    /** `aten::_pdist_forward(Tensor self, float p=2.) -> Tensor` */
    default(input: Tensor, p?: number | _PdistForwardInPlaceOptions, options?: _PdistForwardInPlaceOptions): Tensor;
    /** `aten::_pdist_forward.out(Tensor self, float p=2., *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, p?: number | _PdistForwardOutOptions, options?: _PdistForwardOutOptions): Tensor;
  }>;
  readonly _philox_key_fold_in: Overloads<{
    /** `aten::_philox_key_fold_in(Tensor key, int data) -> Tensor` */
    default(key: Tensor, data: Int): Tensor;
  }>;
  readonly _philox_key_split: Overloads<{
    /** `aten::_philox_key_split(Tensor key, int num_splits) -> Tensor` */
    default(key: Tensor, numSplits: Int): Tensor;
  }>;
  readonly _philox_normal: Overloads<{
    /** `aten::_philox_normal(Tensor self, Tensor key, float mean=0., float std=1.) -> Tensor` */
    default(input: Tensor, key: Tensor, mean?: number | _PhiloxNormalInPlaceOptions, std?: number | _PhiloxNormalInPlaceOptions, options?: _PhiloxNormalInPlaceOptions): Tensor;
    /** `aten::_philox_normal.out(Tensor self, Tensor key, float mean=0., float std=1., *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, key: Tensor, mean?: number | _PhiloxNormalOutOptions, std?: number | _PhiloxNormalOutOptions, options?: _PhiloxNormalOutOptions): Tensor;
  }>;
  readonly _philox_normal_: Overloads<{
    /** `aten::_philox_normal_(Tensor(a!) self, Tensor key, float mean=0., float std=1.) -> Tensor(a!)` */
    default(input: Tensor, key: Tensor, mean?: number | _PhiloxNormal_InPlaceOptions, std?: number | _PhiloxNormal_InPlaceOptions, options?: _PhiloxNormal_InPlaceOptions): Tensor;
  }>;
  readonly _philox_uniform: Overloads<{
    /** `aten::_philox_uniform(Tensor self, Tensor key, float low=0., float high=1.) -> Tensor` */
    default(input: Tensor, key: Tensor, low?: number | _PhiloxUniformInPlaceOptions, high?: number | _PhiloxUniformInPlaceOptions, options?: _PhiloxUniformInPlaceOptions): Tensor;
    /** `aten::_philox_uniform.out(Tensor self, Tensor key, float low=0., float high=1., *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, key: Tensor, low?: number | _PhiloxUniformOutOptions, high?: number | _PhiloxUniformOutOptions, options?: _PhiloxUniformOutOptions): Tensor;
  }>;
  readonly _philox_uniform_: Overloads<{
    /** `aten::_philox_uniform_(Tensor(a!) self, Tensor key, float low=0., float high=1.) -> Tensor(a!)` */
    default(input: Tensor, key: Tensor, low?: number | _PhiloxUniform_InPlaceOptions, high?: number | _PhiloxUniform_InPlaceOptions, options?: _PhiloxUniform_InPlaceOptions): Tensor;
  }>;
  readonly _pin_memory: Overloads<{
    /** `aten::_pin_memory(Tensor self, Device? device=None) -> Tensor` */
    default(input: Tensor, device?: string | null | _PinMemoryInPlaceOptions, options?: _PinMemoryInPlaceOptions): Tensor;
    /** `aten::_pin_memory.out(Tensor self, Device? device=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, device?: string | null | _PinMemoryOutOptions, options?: _PinMemoryOutOptions): Tensor;
  }>;
  readonly _prelu_kernel: Overloads<{
    /** `aten::_prelu_kernel(Tensor self, Tensor weight) -> Tensor` */
    default(input: Tensor, weight: Tensor): Tensor;
  }>;
  readonly _prelu_kernel_backward: Overloads<{
    /** `aten::_prelu_kernel_backward(Tensor grad_output, Tensor self, Tensor weight) -> (Tensor, Tensor)` */
    default(gradOutput: Tensor, input: Tensor, weight: Tensor): [Tensor, Tensor];
  }>;
  readonly _print: Overloads<{
    /** `aten::_print(str s) -> ()` */
    default(s: string): void;
  }>;
  readonly _propagate_xla_data: Overloads<{
    /** `aten::_propagate_xla_data(Tensor input, Tensor output) -> ()` */
    default(input: Tensor, output: Tensor): void;
  }>;
  readonly _remove_batch_dim: Overloads<{
    /** `aten::_remove_batch_dim(Tensor self, int level, SymInt batch_size, int out_dim) -> Tensor` */
    default(input: Tensor, level: Int, batchSize: Int, outDim: Int): Tensor;
  }>;
  readonly _reshape_alias: Overloads<{
    /** `aten::_reshape_alias(Tensor(a) self, SymInt[] size, SymInt[] stride) -> Tensor(a)` */
    default(input: Tensor, size: Ints, stride: Ints): Tensor;
  }>;
  readonly _reshape_alias_copy: Overloads<{
    /** `aten::_reshape_alias_copy(Tensor self, SymInt[] size, SymInt[] stride) -> Tensor` */
    default(input: Tensor, size: Ints, stride: Ints): Tensor;
    /** `aten::_reshape_alias_copy.out(Tensor self, SymInt[] size, SymInt[] stride, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, size: Ints, stride: Ints, options: { out: Tensor }): Tensor;
  }>;
  readonly _reshape_copy: Overloads<{
    /** `aten::_reshape_copy(Tensor self, SymInt[] size) -> Tensor` */
    default(input: Tensor, size: Ints): Tensor;
    default(input: Tensor, ...size: Int[]): Tensor;
  }>;
  readonly _reshape_from_tensor: Overloads<{
    /** `aten::_reshape_from_tensor(Tensor self, Tensor shape) -> Tensor` */
    default(input: Tensor, shape: Tensor): Tensor;
  }>;
  readonly _resize_output: Overloads<{
    /** `aten::_resize_output(Tensor self, SymInt[] size, Device device) -> Tensor` */
    default(input: Tensor, size: Ints, device: string): Tensor;
    /** `aten::_resize_output.out(Tensor self, SymInt[] size, Device device, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, size: Ints, device: string, options: { out: Tensor }): Tensor;
  }>;
  readonly _resize_output_: Overloads<{
    /** `aten::_resize_output_(Tensor(a!) self, SymInt[] size, Device device) -> Tensor(a!)` */
    default(input: Tensor, size: Ints, device: string): Tensor;
  }>;
  readonly _rowwise_prune: Overloads<{
    /** `aten::_rowwise_prune(Tensor weight, Tensor mask, ScalarType compressed_indices_dtype) -> (Tensor, Tensor)` */
    default(weight: Tensor, mask: Tensor, compressedIndicesDtype: DTypeName): [Tensor, Tensor];
  }>;
  readonly _safe_softmax: Overloads<{
    /** `aten::_safe_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
    default(input: Tensor, dim: Int, dtype?: DTypeName | null | _SafeSoftmaxInPlaceOptions, options?: _SafeSoftmaxInPlaceOptions): Tensor;
  }>;
  readonly _sample_dirichlet: Overloads<{
    /** `aten::_sample_dirichlet(Tensor self, Generator? generator=None) -> Tensor` */
    default(input: Tensor, generator?: Generator | null | _SampleDirichletInPlaceOptions, options?: _SampleDirichletInPlaceOptions): Tensor;
    /** `aten::_sample_dirichlet.out(Tensor self, Generator? generator=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, generator?: Generator | null | _SampleDirichletOutOptions, options?: _SampleDirichletOutOptions): Tensor;
  }>;
  readonly _saturate_weight_to_fp16: Overloads<{
    /** `aten::_saturate_weight_to_fp16(Tensor weight) -> Tensor` */
    default(weight: Tensor): Tensor;
  }>;
  readonly _scaled_dot_product_attention_math: Overloads<{
    /** `aten::_scaled_dot_product_attention_math(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, Tensor? dropout_mask=None, *, float? scale=None, bool enable_gqa=False) -> (Tensor, Tensor)` */
    default(query: Tensor, key: Tensor, value: Tensor, attnMask?: Tensor | null | _ScaledDotProductAttentionMathInPlaceOptions, dropoutP?: number | _ScaledDotProductAttentionMathInPlaceOptions, isCausal?: boolean | _ScaledDotProductAttentionMathInPlaceOptions, dropoutMask?: Tensor | null | _ScaledDotProductAttentionMathInPlaceOptions, options?: _ScaledDotProductAttentionMathInPlaceOptions): [Tensor, Tensor];
  }>;
  readonly _scaled_dot_product_attention_math_for_mps: Overloads<{
    /** `aten::_scaled_dot_product_attention_math_for_mps(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, Tensor? dropout_mask=None, *, float? scale=None, bool enable_gqa=False) -> (Tensor, Tensor)` */
    default(query: Tensor, key: Tensor, value: Tensor, attnMask?: Tensor | null | _ScaledDotProductAttentionMathForMpsInPlaceOptions, dropoutP?: number | _ScaledDotProductAttentionMathForMpsInPlaceOptions, isCausal?: boolean | _ScaledDotProductAttentionMathForMpsInPlaceOptions, dropoutMask?: Tensor | null | _ScaledDotProductAttentionMathForMpsInPlaceOptions, options?: _ScaledDotProductAttentionMathForMpsInPlaceOptions): [Tensor, Tensor];
  }>;
  readonly _scaled_dot_product_cudnn_attention: Overloads<{
    /** `aten::_scaled_dot_product_cudnn_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_bias, bool compute_log_sumexp, float dropout_p=0., bool is_causal=False, bool return_debug_mask=False, *, float? scale=None) -> (Tensor output, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, Tensor philox_seed, Tensor philox_offset, Tensor debug_attn_mask)` */
    default(query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor | null, computeLogSumexp: boolean, dropoutP?: number | _ScaledDotProductCudnnAttentionInPlaceOptions, isCausal?: boolean | _ScaledDotProductCudnnAttentionInPlaceOptions, returnDebugMask?: boolean | _ScaledDotProductCudnnAttentionInPlaceOptions, options?: _ScaledDotProductCudnnAttentionInPlaceOptions): NamedTuple<{ output: Tensor; logsumexp: Tensor; cumSeqQ: Tensor; cumSeqK: Tensor; maxQ: number; maxK: number; philoxSeed: Tensor; philoxOffset: Tensor; debugAttnMask: Tensor }, [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, philoxSeed: Tensor, philoxOffset: Tensor, debugAttnMask: Tensor]>;
  }>;
  readonly _scaled_dot_product_cudnn_attention_backward: Overloads<{
    /** `aten::_scaled_dot_product_cudnn_attention_backward(Tensor grad_out, Tensor query, Tensor key, Tensor value, Tensor out, Tensor logsumexp, Tensor philox_seed, Tensor philox_offset, Tensor attn_bias, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, float dropout_p, bool is_causal, *, float? scale=None) -> (Tensor, Tensor, Tensor)` */
    default(gradOut: Tensor, query: Tensor, key: Tensor, value: Tensor, out: Tensor, logsumexp: Tensor, philoxSeed: Tensor, philoxOffset: Tensor, attnBias: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: Int, maxK: Int, dropoutP: number, isCausal: boolean, options?: { scale?: number | null }): [Tensor, Tensor, Tensor];
  }>;
  readonly _scaled_dot_product_efficient_attention: Overloads<{
    /** `aten::_scaled_dot_product_efficient_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_bias, bool compute_log_sumexp, float dropout_p=0., bool is_causal=False, *, float? scale=None) -> (Tensor output, Tensor log_sumexp, Tensor philox_seed, Tensor philox_offset)` */
    default(query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor | null, computeLogSumexp: boolean, dropoutP?: number | _ScaledDotProductEfficientAttentionInPlaceOptions, isCausal?: boolean | _ScaledDotProductEfficientAttentionInPlaceOptions, options?: _ScaledDotProductEfficientAttentionInPlaceOptions): NamedTuple<{ output: Tensor; logSumexp: Tensor; philoxSeed: Tensor; philoxOffset: Tensor }, [output: Tensor, logSumexp: Tensor, philoxSeed: Tensor, philoxOffset: Tensor]>;
  }>;
  readonly _scaled_dot_product_efficient_attention_backward: Overloads<{
    /** `aten::_scaled_dot_product_efficient_attention_backward(Tensor grad_out_, Tensor query, Tensor key, Tensor value, Tensor attn_bias, Tensor out, Tensor logsumexp, Tensor philox_seed, Tensor philox_offset, float dropout_p, bool[4] grad_input_mask, bool is_causal=False, *, float? scale=None) -> (Tensor, Tensor, Tensor, Tensor)` */
    default(gradOut_: Tensor, query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor, out: Tensor, logsumexp: Tensor, philoxSeed: Tensor, philoxOffset: Tensor, dropoutP: number, gradInputMask: readonly boolean[], isCausal?: boolean | _ScaledDotProductEfficientAttentionBackwardInPlaceOptions, options?: _ScaledDotProductEfficientAttentionBackwardInPlaceOptions): [Tensor, Tensor, Tensor, Tensor];
  }>;
  readonly _scaled_dot_product_flash_attention: Overloads<{
    /** `aten::_scaled_dot_product_flash_attention(Tensor query, Tensor key, Tensor value, float dropout_p=0., bool is_causal=False, bool return_debug_mask=False, *, float? scale=None) -> (Tensor output, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, Tensor rng_state, Tensor unused, Tensor debug_attn_mask)` */
    default(query: Tensor, key: Tensor, value: Tensor, dropoutP?: number | _ScaledDotProductFlashAttentionInPlaceOptions, isCausal?: boolean | _ScaledDotProductFlashAttentionInPlaceOptions, returnDebugMask?: boolean | _ScaledDotProductFlashAttentionInPlaceOptions, options?: _ScaledDotProductFlashAttentionInPlaceOptions): NamedTuple<{ output: Tensor; logsumexp: Tensor; cumSeqQ: Tensor; cumSeqK: Tensor; maxQ: number; maxK: number; rngState: Tensor; unused: Tensor; debugAttnMask: Tensor }, [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, rngState: Tensor, unused: Tensor, debugAttnMask: Tensor]>;
    /** `aten::_scaled_dot_product_flash_attention.quantized(Tensor query, Tensor key, Tensor value, Tensor? q_descale, Tensor? k_descale, Tensor? v_descale, float dropout_p=0., bool is_causal=False, bool return_debug_mask=False, *, float? scale=None) -> (Tensor output, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, Tensor rng_state, Tensor unused, Tensor debug_attn_mask)` */
    quantized(query: Tensor, key: Tensor, value: Tensor, qDescale: Tensor | null, kDescale: Tensor | null, vDescale: Tensor | null, dropoutP?: number | _ScaledDotProductFlashAttentionQuantizedOptions, isCausal?: boolean | _ScaledDotProductFlashAttentionQuantizedOptions, returnDebugMask?: boolean | _ScaledDotProductFlashAttentionQuantizedOptions, options?: _ScaledDotProductFlashAttentionQuantizedOptions): NamedTuple<{ output: Tensor; logsumexp: Tensor; cumSeqQ: Tensor; cumSeqK: Tensor; maxQ: number; maxK: number; rngState: Tensor; unused: Tensor; debugAttnMask: Tensor }, [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, rngState: Tensor, unused: Tensor, debugAttnMask: Tensor]>;
  }>;
  readonly _scaled_dot_product_flash_attention_backward: Overloads<{
    /** `aten::_scaled_dot_product_flash_attention_backward(Tensor grad_out, Tensor query, Tensor key, Tensor value, Tensor out, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, float dropout_p, bool is_causal, Tensor philox_seed, Tensor philox_offset, *, float? scale=None) -> (Tensor grad_query, Tensor grad_key, Tensor grad_value)` */
    default(gradOut: Tensor, query: Tensor, key: Tensor, value: Tensor, out: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: Int, maxK: Int, dropoutP: number, isCausal: boolean, philoxSeed: Tensor, philoxOffset: Tensor, options?: { scale?: number | null }): NamedTuple<{ gradQuery: Tensor; gradKey: Tensor; gradValue: Tensor }, [gradQuery: Tensor, gradKey: Tensor, gradValue: Tensor]>;
  }>;
  readonly _scaled_dot_product_flash_attention_for_cpu: Overloads<{
    /** `aten::_scaled_dot_product_flash_attention_for_cpu(Tensor query, Tensor key, Tensor value, float dropout_p=0., bool is_causal=False, *, Tensor? attn_mask=None, float? scale=None) -> (Tensor output, Tensor logsumexp)` */
    default(query: Tensor, key: Tensor, value: Tensor, dropoutP?: number | _ScaledDotProductFlashAttentionForCpuInPlaceOptions, isCausal?: boolean | _ScaledDotProductFlashAttentionForCpuInPlaceOptions, options?: _ScaledDotProductFlashAttentionForCpuInPlaceOptions): NamedTuple<{ output: Tensor; logsumexp: Tensor }, [output: Tensor, logsumexp: Tensor]>;
  }>;
  readonly _scaled_dot_product_flash_attention_for_cpu_backward: Overloads<{
    /** `aten::_scaled_dot_product_flash_attention_for_cpu_backward(Tensor grad_out, Tensor query, Tensor key, Tensor value, Tensor out, Tensor logsumexp, float dropout_p, bool is_causal, *, Tensor? attn_mask=None, float? scale=None) -> (Tensor grad_query, Tensor grad_key, Tensor grad_value)` */
    default(gradOut: Tensor, query: Tensor, key: Tensor, value: Tensor, out: Tensor, logsumexp: Tensor, dropoutP: number, isCausal: boolean, options?: { attnMask?: Tensor | null; scale?: number | null }): NamedTuple<{ gradQuery: Tensor; gradKey: Tensor; gradValue: Tensor }, [gradQuery: Tensor, gradKey: Tensor, gradValue: Tensor]>;
  }>;
  readonly _scaled_dot_product_fused_attention_overrideable: Overloads<{
    /** `aten::_scaled_dot_product_fused_attention_overrideable(Tensor query, Tensor key, Tensor value, Tensor? attn_bias=None, float dropout_p=0., bool is_causal=False, bool return_debug_mask=False, *, float? scale=None) -> (Tensor output, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, Tensor philox_seed, Tensor philox_offset, Tensor debug_attn_mask)` */
    default(query: Tensor, key: Tensor, value: Tensor, attnBias?: Tensor | null | _ScaledDotProductFusedAttentionOverrideableInPlaceOptions, dropoutP?: number | _ScaledDotProductFusedAttentionOverrideableInPlaceOptions, isCausal?: boolean | _ScaledDotProductFusedAttentionOverrideableInPlaceOptions, returnDebugMask?: boolean | _ScaledDotProductFusedAttentionOverrideableInPlaceOptions, options?: _ScaledDotProductFusedAttentionOverrideableInPlaceOptions): NamedTuple<{ output: Tensor; logsumexp: Tensor; cumSeqQ: Tensor; cumSeqK: Tensor; maxQ: number; maxK: number; philoxSeed: Tensor; philoxOffset: Tensor; debugAttnMask: Tensor }, [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, philoxSeed: Tensor, philoxOffset: Tensor, debugAttnMask: Tensor]>;
  }>;
  readonly _scaled_dot_product_fused_attention_overrideable_backward: Overloads<{
    /** `aten::_scaled_dot_product_fused_attention_overrideable_backward(Tensor grad_out, Tensor query, Tensor key, Tensor value, Tensor attn_bias, bool[4] grad_input_mask, Tensor out, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, float dropout_p, bool is_causal, Tensor philox_seed, Tensor philox_offset, *, float? scale=None) -> (Tensor grad_query, Tensor grad_key, Tensor grad_value, Tensor grad_attn_bias)` */
    default(gradOut: Tensor, query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor, gradInputMask: readonly boolean[], out: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: Int, maxK: Int, dropoutP: number, isCausal: boolean, philoxSeed: Tensor, philoxOffset: Tensor, options?: { scale?: number | null }): NamedTuple<{ gradQuery: Tensor; gradKey: Tensor; gradValue: Tensor; gradAttnBias: Tensor }, [gradQuery: Tensor, gradKey: Tensor, gradValue: Tensor, gradAttnBias: Tensor]>;
  }>;
  readonly _scaled_grouped_mm: Overloads<{
    /** `aten::_scaled_grouped_mm(Tensor self, Tensor mat2, Tensor scale_a, Tensor scale_b, Tensor? offs=None, Tensor? bias=None, Tensor? scale_result=None, ScalarType? out_dtype=None, bool use_fast_accum=False) -> Tensor` */
    default(input: Tensor, mat2: Tensor, scaleA: Tensor, scaleB: Tensor, offs?: Tensor | null | _ScaledGroupedMmInPlaceOptions, bias?: Tensor | null | _ScaledGroupedMmInPlaceOptions, scaleResult?: Tensor | null | _ScaledGroupedMmInPlaceOptions, outDtype?: DTypeName | null | _ScaledGroupedMmInPlaceOptions, useFastAccum?: boolean | _ScaledGroupedMmInPlaceOptions, options?: _ScaledGroupedMmInPlaceOptions): Tensor;
  }>;
  readonly _scaled_grouped_mm_v2: Overloads<{
    /** `aten::_scaled_grouped_mm_v2(Tensor self, Tensor mat2, Tensor[] scale_a, int[] recipe_a, int[] swizzle_a, Tensor[] scale_b, int[] recipe_b, int[] swizzle_b, Tensor? offs=None, Tensor? bias=None, ScalarType? out_dtype=None, int[] contraction_dim=[], bool use_fast_accum=False) -> Tensor` */
    default(input: Tensor, mat2: Tensor, scaleA: readonly Tensor[], recipeA: Ints, swizzleA: Ints, scaleB: readonly Tensor[], recipeB: Ints, swizzleB: Ints, offs?: Tensor | null | _ScaledGroupedMmV2InPlaceOptions, bias?: Tensor | null | _ScaledGroupedMmV2InPlaceOptions, outDtype?: DTypeName | null | _ScaledGroupedMmV2InPlaceOptions, contractionDim?: Ints | _ScaledGroupedMmV2InPlaceOptions, useFastAccum?: boolean | _ScaledGroupedMmV2InPlaceOptions, options?: _ScaledGroupedMmV2InPlaceOptions): Tensor;
  }>;
  readonly _scaled_mm: Overloads<{
    /** `aten::_scaled_mm(Tensor self, Tensor mat2, Tensor scale_a, Tensor scale_b, Tensor? bias=None, Tensor? scale_result=None, ScalarType? out_dtype=None, bool use_fast_accum=False) -> Tensor` */
    default(input: Tensor, mat2: Tensor, scaleA: Tensor, scaleB: Tensor, bias?: Tensor | null | _ScaledMmInPlaceOptions, scaleResult?: Tensor | null | _ScaledMmInPlaceOptions, outDtype?: DTypeName | null | _ScaledMmInPlaceOptions, useFastAccum?: boolean | _ScaledMmInPlaceOptions, options?: _ScaledMmInPlaceOptions): Tensor;
    /** `aten::_scaled_mm.out(Tensor self, Tensor mat2, Tensor scale_a, Tensor scale_b, Tensor? bias=None, Tensor? scale_result=None, ScalarType? out_dtype=None, bool use_fast_accum=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, mat2: Tensor, scaleA: Tensor, scaleB: Tensor, bias?: Tensor | null | _ScaledMmOutOptions, scaleResult?: Tensor | null | _ScaledMmOutOptions, outDtype?: DTypeName | null | _ScaledMmOutOptions, useFastAccum?: boolean | _ScaledMmOutOptions, options?: _ScaledMmOutOptions): Tensor;
  }>;
  readonly _scaled_mm_v2: Overloads<{
    /** `aten::_scaled_mm_v2(Tensor self, Tensor mat2, Tensor[] scale_a, int[] recipe_a, int[] swizzle_a, Tensor[] scale_b, int[] recipe_b, int[] swizzle_b, Tensor? bias, ScalarType? out_dtype, int[] contraction_dim=[], bool use_fast_accum=False) -> Tensor` */
    default(input: Tensor, mat2: Tensor, scaleA: readonly Tensor[], recipeA: Ints, swizzleA: Ints, scaleB: readonly Tensor[], recipeB: Ints, swizzleB: Ints, bias: Tensor | null, outDtype: DTypeName | null, contractionDim?: Ints | _ScaledMmV2InPlaceOptions, useFastAccum?: boolean | _ScaledMmV2InPlaceOptions, options?: _ScaledMmV2InPlaceOptions): Tensor;
    /** `aten::_scaled_mm_v2.out(Tensor self, Tensor mat2, Tensor[] scale_a, int[] recipe_a, int[] swizzle_a, Tensor[] scale_b, int[] recipe_b, int[] swizzle_b, Tensor? bias, ScalarType? out_dtype, int[] contraction_dim=[], bool use_fast_accum=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, mat2: Tensor, scaleA: readonly Tensor[], recipeA: Ints, swizzleA: Ints, scaleB: readonly Tensor[], recipeB: Ints, swizzleB: Ints, bias: Tensor | null, outDtype: DTypeName | null, contractionDim?: Ints | _ScaledMmV2OutOptions, useFastAccum?: boolean | _ScaledMmV2OutOptions, options?: _ScaledMmV2OutOptions): Tensor;
  }>;
  readonly _segment_reduce_backward: Overloads<{
    /** `aten::_segment_reduce_backward(Tensor grad, Tensor output, Tensor data, str reduce, *, Tensor? lengths=None, Tensor? offsets=None, int axis=0, Scalar? initial=None) -> Tensor` */
    default(grad: Tensor, output: Tensor, data: Tensor, reduce: string, options?: { lengths?: Tensor | null; offsets?: Tensor | null; axis?: Int; initial?: Scalar | null }): Tensor;
    /** `aten::_segment_reduce_backward.out(Tensor grad, Tensor output, Tensor data, str reduce, *, Tensor? lengths=None, Tensor? offsets=None, int axis=0, Scalar? initial=None, Tensor(a!) out) -> Tensor(a!)` */
    out(grad: Tensor, output: Tensor, data: Tensor, reduce: string, options: { lengths?: Tensor | null; offsets?: Tensor | null; axis?: Int; initial?: Scalar | null; out: Tensor }): Tensor;
  }>;
  readonly _shape_as_tensor: Overloads<{
    /** `aten::_shape_as_tensor(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
  }>;
  readonly _slow_conv2d_backward: Overloads<{
    /** `aten::_slow_conv2d_backward.grad_input(Tensor grad_output, Tensor self, Tensor weight, SymInt[2] kernel_size, SymInt[2] stride, SymInt[2] padding, *, Tensor(a!) grad_input, Tensor(b!) grad_weight, Tensor(c!) grad_bias) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
    grad_input(gradOutput: Tensor, input: Tensor, weight: Tensor, kernelSize: IntOrInts, stride: IntOrInts, padding: IntOrInts, options: { gradInput: Tensor; gradWeight: Tensor; gradBias: Tensor }): [Tensor, Tensor, Tensor];
    /** `aten::_slow_conv2d_backward.output_mask(Tensor grad_output, Tensor self, Tensor weight, SymInt[2] kernel_size, SymInt[2] stride, SymInt[2] padding, bool[3] output_mask) -> (Tensor grad_input, Tensor grad_weight, Tensor grad_bias)` */
    output_mask(gradOutput: Tensor, input: Tensor, weight: Tensor, kernelSize: IntOrInts, stride: IntOrInts, padding: IntOrInts, outputMask: readonly boolean[]): NamedTuple<{ gradInput: Tensor; gradWeight: Tensor; gradBias: Tensor }, [gradInput: Tensor, gradWeight: Tensor, gradBias: Tensor]>;
    /** `aten::_slow_conv2d_backward.output_mask_out(Tensor grad_output, Tensor self, Tensor weight, SymInt[2] kernel_size, SymInt[2] stride, SymInt[2] padding, bool[3] output_mask, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
    output_mask_out(gradOutput: Tensor, input: Tensor, weight: Tensor, kernelSize: IntOrInts, stride: IntOrInts, padding: IntOrInts, outputMask: readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  }>;
  readonly _slow_conv2d_forward: Overloads<{
    /** `aten::_slow_conv2d_forward(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias, SymInt[2] stride, SymInt[2] padding) -> Tensor` */
    default(input: Tensor, weight: Tensor, kernelSize: IntOrInts, bias: Tensor | null, stride: IntOrInts, padding: IntOrInts): Tensor;
    /** `aten::_slow_conv2d_forward.output(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias, SymInt[2] stride, SymInt[2] padding, *, Tensor(a!) output) -> Tensor(a!)` */
    output(input: Tensor, weight: Tensor, kernelSize: IntOrInts, bias: Tensor | null, stride: IntOrInts, padding: IntOrInts, options: { output: Tensor }): Tensor;
  }>;
  readonly _sobol_engine_draw: Overloads<{
    /** `aten::_sobol_engine_draw(Tensor quasi, int n, Tensor sobolstate, int dimension, int num_generated, ScalarType? dtype) -> (Tensor, Tensor)` */
    default(quasi: Tensor, n: Int, sobolstate: Tensor, dimension: Int, numGenerated: Int, dtype: DTypeName | null): [Tensor, Tensor];
  }>;
  readonly _sobol_engine_ff_: Overloads<{
    /** `aten::_sobol_engine_ff_(Tensor(a!) self, int n, Tensor sobolstate, int dimension, int num_generated) -> Tensor(a!)` */
    default(input: Tensor, n: Int, sobolstate: Tensor, dimension: Int, numGenerated: Int): Tensor;
  }>;
  readonly _sobol_engine_initialize_state_: Overloads<{
    /** `aten::_sobol_engine_initialize_state_(Tensor(a!) self, int dimension) -> Tensor(a!)` */
    default(input: Tensor, dimension: Int): Tensor;
  }>;
  readonly _sobol_engine_scramble_: Overloads<{
    /** `aten::_sobol_engine_scramble_(Tensor(a!) self, Tensor ltm, int dimension) -> Tensor(a!)` */
    default(input: Tensor, ltm: Tensor, dimension: Int): Tensor;
  }>;
  readonly _softmax: Overloads<{
    /** `aten::_softmax(Tensor self, int dim, bool half_to_float) -> Tensor` */
    default(input: Tensor, dim: Int, halfToFloat: boolean): Tensor;
    /** `aten::_softmax.out(Tensor self, int dim, bool half_to_float, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dim: Int, halfToFloat: boolean, options: { out: Tensor }): Tensor;
  }>;
  readonly _softmax_backward_data: Overloads<{
    /** `aten::_softmax_backward_data(Tensor grad_output, Tensor output, int dim, ScalarType input_dtype) -> Tensor` */
    default(gradOutput: Tensor, output: Tensor, dim: Int, inputDtype: DTypeName): Tensor;
    /** `aten::_softmax_backward_data.out(Tensor grad_output, Tensor output, int dim, ScalarType input_dtype, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    out(gradOutput: Tensor, output: Tensor, dim: Int, inputDtype: DTypeName, options: { gradInput: Tensor }): Tensor;
  }>;
  readonly _sparse_addmm: Overloads<{
    /** `aten::_sparse_addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
    default(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
    /** `aten::_sparse_addmm.out(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, mat1: Tensor, mat2: Tensor, options: { beta?: Scalar; alpha?: Scalar; out: Tensor }): Tensor;
  }>;
  readonly _sparse_broadcast_to: Overloads<{
    /** `aten::_sparse_broadcast_to(Tensor(a) self, int[] size) -> Tensor(a)` */
    default(input: Tensor, size: Ints): Tensor;
    default(input: Tensor, ...size: Int[]): Tensor;
  }>;
  readonly _sparse_broadcast_to_copy: Overloads<{
    /** `aten::_sparse_broadcast_to_copy(Tensor self, int[] size) -> Tensor` */
    default(input: Tensor, size: Ints): Tensor;
    default(input: Tensor, ...size: Int[]): Tensor;
    /** `aten::_sparse_broadcast_to_copy.out(Tensor self, int[] size, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, size: Ints, options: { out: Tensor }): Tensor;
    out(input: Tensor, ...size: [...Int[], { out: Tensor }]): Tensor;
  }>;
  readonly _sparse_bsc_tensor_unsafe: Overloads<{
    /** `aten::_sparse_bsc_tensor_unsafe(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    default(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: Ints, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
  }>;
  readonly _sparse_bsr_tensor_unsafe: Overloads<{
    /** `aten::_sparse_bsr_tensor_unsafe(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    default(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: Ints, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
  }>;
  readonly _sparse_compressed_tensor_unsafe: Overloads<{
    /** `aten::_sparse_compressed_tensor_unsafe(Tensor compressed_indices, Tensor plain_indices, Tensor values, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    default(compressedIndices: Tensor, plainIndices: Tensor, values: Tensor, size: Ints, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
  }>;
  readonly _sparse_compressed_tensor_with_dims: Overloads<{
    /** `aten::_sparse_compressed_tensor_with_dims(int nnz, int dense_dim, int[] size, int[] blocksize, ScalarType index_dtype, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
    default(nnz: Int, denseDim: Int, size: Ints, blocksize: Ints, indexDtype: DTypeName, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
  }>;
  readonly _sparse_coo_tensor_unsafe: Overloads<{
    /** `aten::_sparse_coo_tensor_unsafe(Tensor indices, Tensor values, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor` */
    default(indices: Tensor, values: Tensor, size: Ints, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; isCoalesced?: boolean | null }): Tensor;
  }>;
  readonly _sparse_coo_tensor_with_dims: Overloads<{
    /** `aten::_sparse_coo_tensor_with_dims(int sparse_dim, int dense_dim, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
    default(sparseDim: Int, denseDim: Int, size: Ints, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::_sparse_coo_tensor_with_dims.out(int sparse_dim, int dense_dim, int[] size, *, Tensor(a!) out) -> Tensor(a!)` */
    out(sparseDim: Int, denseDim: Int, size: Ints, options: { out: Tensor }): Tensor;
  }>;
  readonly _sparse_coo_tensor_with_dims_and_tensors: Overloads<{
    /** `aten::_sparse_coo_tensor_with_dims_and_tensors(int sparse_dim, int dense_dim, SymInt[] size, Tensor indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False, bool? is_coalesced=None) -> Tensor` */
    default(sparseDim: Int, denseDim: Int, size: Ints, indices: Tensor, values: Tensor, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; isCoalesced?: boolean | null }): Tensor;
    /** `aten::_sparse_coo_tensor_with_dims_and_tensors.out(int sparse_dim, int dense_dim, SymInt[] size, Tensor indices, Tensor values, *, bool? is_coalesced=None, Tensor(a!) out) -> Tensor(a!)` */
    out(sparseDim: Int, denseDim: Int, size: Ints, indices: Tensor, values: Tensor, options: { isCoalesced?: boolean | null; out: Tensor }): Tensor;
  }>;
  readonly _sparse_csc_tensor_unsafe: Overloads<{
    /** `aten::_sparse_csc_tensor_unsafe(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    default(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: Ints, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
  }>;
  readonly _sparse_csr_prod: Overloads<{
    /** `aten::_sparse_csr_prod.dim_dtype(Tensor self, int[1] dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
    dim_dtype(input: Tensor, dim: IntOrInts, keepdim?: boolean | _SparseCsrProdDimDtypeOptions, options?: _SparseCsrProdDimDtypeOptions): Tensor;
    /** `aten::_sparse_csr_prod.dim_dtype_out(Tensor self, int[1] dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)` */
    dim_dtype_out(input: Tensor, dim: IntOrInts, keepdim?: boolean | _SparseCsrProdDimDtypeOutOptions, options?: _SparseCsrProdDimDtypeOutOptions): Tensor;
  }>;
  readonly _sparse_csr_sum: Overloads<{
    /** `aten::_sparse_csr_sum.dim_dtype(Tensor self, int[1] dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
    dim_dtype(input: Tensor, dim: IntOrInts, keepdim?: boolean | _SparseCsrSumDimDtypeOptions, options?: _SparseCsrSumDimDtypeOptions): Tensor;
    /** `aten::_sparse_csr_sum.dim_dtype_out(Tensor self, int[1] dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)` */
    dim_dtype_out(input: Tensor, dim: IntOrInts, keepdim?: boolean | _SparseCsrSumDimDtypeOutOptions, options?: _SparseCsrSumDimDtypeOutOptions): Tensor;
  }>;
  readonly _sparse_csr_tensor_unsafe: Overloads<{
    /** `aten::_sparse_csr_tensor_unsafe(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    default(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: Ints, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
  }>;
  readonly _sparse_log_softmax: Overloads<{
    /** `aten::_sparse_log_softmax(Tensor self, int dim, bool half_to_float) -> Tensor` */
    default(input: Tensor, dim: Int, halfToFloat: boolean): Tensor;
    /** `aten::_sparse_log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
    int(input: Tensor, dim: Int, dtype?: DTypeName | null | _SparseLogSoftmaxIntOptions, options?: _SparseLogSoftmaxIntOptions): Tensor;
    /** `aten::_sparse_log_softmax.out(Tensor self, int dim, bool half_to_float, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dim: Int, halfToFloat: boolean, options: { out: Tensor }): Tensor;
  }>;
  readonly _sparse_log_softmax_backward_data: Overloads<{
    /** `aten::_sparse_log_softmax_backward_data(Tensor grad_output, Tensor output, int dim, Tensor self) -> Tensor` */
    default(gradOutput: Tensor, output: Tensor, dim: Int, input: Tensor): Tensor;
    /** `aten::_sparse_log_softmax_backward_data.out(Tensor grad_output, Tensor output, int dim, Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(gradOutput: Tensor, output: Tensor, dim: Int, input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly _sparse_mask_projection: Overloads<{
    /** `aten::_sparse_mask_projection(Tensor self, Tensor mask, bool accumulate_matches=False) -> Tensor` */
    default(input: Tensor, mask: Tensor, accumulateMatches?: boolean | _SparseMaskProjectionInPlaceOptions, options?: _SparseMaskProjectionInPlaceOptions): Tensor;
    /** `aten::_sparse_mask_projection.out(Tensor self, Tensor mask, bool accumulate_matches=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, mask: Tensor, accumulateMatches?: boolean | _SparseMaskProjectionOutOptions, options?: _SparseMaskProjectionOutOptions): Tensor;
  }>;
  readonly _sparse_mm: Overloads<{
    /** `aten::_sparse_mm(Tensor sparse, Tensor dense) -> Tensor` */
    default(sparse: Tensor, dense: Tensor): Tensor;
    /** `aten::_sparse_mm.reduce(Tensor sparse, Tensor dense, str reduce) -> Tensor` */
    reduce(sparse: Tensor, dense: Tensor, reduce: string): Tensor;
  }>;
  readonly _sparse_mm_reduce_impl: Overloads<{
    /** `aten::_sparse_mm_reduce_impl(Tensor self, Tensor other, str reduce) -> (Tensor, Tensor)` */
    default(input: Tensor, other: Tensor, reduce: string): [Tensor, Tensor];
  }>;
  readonly _sparse_mm_reduce_impl_backward: Overloads<{
    /** `aten::_sparse_mm_reduce_impl_backward(Tensor self, Tensor grad_out, Tensor weight, str reduce, Tensor arg_out, bool[2] output_mask) -> (Tensor, Tensor)` */
    default(input: Tensor, gradOut: Tensor, weight: Tensor, reduce: string, argOut: Tensor, outputMask: readonly boolean[]): [Tensor, Tensor];
  }>;
  readonly _sparse_semi_structured_addmm: Overloads<{
    /** `aten::_sparse_semi_structured_addmm(Tensor input, Tensor mat1, Tensor mat1_meta, Tensor mat2, *, Scalar alpha=1, Scalar beta=1, ScalarType? out_dtype=None) -> Tensor` */
    default(input: Tensor, mat1: Tensor, mat1Meta: Tensor, mat2: Tensor, options?: { alpha?: Scalar; beta?: Scalar; outDtype?: DTypeName | null }): Tensor;
  }>;
  readonly _sparse_semi_structured_apply: Overloads<{
    /** `aten::_sparse_semi_structured_apply(Tensor input, Tensor thread_masks) -> (Tensor, Tensor)` */
    default(input: Tensor, threadMasks: Tensor): [Tensor, Tensor];
  }>;
  readonly _sparse_semi_structured_apply_dense: Overloads<{
    /** `aten::_sparse_semi_structured_apply_dense(Tensor input, Tensor thread_masks) -> Tensor` */
    default(input: Tensor, threadMasks: Tensor): Tensor;
  }>;
  readonly _sparse_semi_structured_linear: Overloads<{
    /** `aten::_sparse_semi_structured_linear(Tensor input, Tensor weight, Tensor meta, *, Tensor? bias=None, str? activation=None, ScalarType? out_dtype=None) -> Tensor` */
    default(input: Tensor, weight: Tensor, meta: Tensor, options?: { bias?: Tensor | null; activation?: string | null; outDtype?: DTypeName | null }): Tensor;
  }>;
  readonly _sparse_semi_structured_mm: Overloads<{
    /** `aten::_sparse_semi_structured_mm(Tensor mat1, Tensor mat1_meta, Tensor mat2, *, ScalarType? out_dtype=None) -> Tensor` */
    default(mat1: Tensor, mat1Meta: Tensor, mat2: Tensor, options?: { outDtype?: DTypeName | null }): Tensor;
  }>;
  readonly _sparse_semi_structured_tile: Overloads<{
    /** `aten::_sparse_semi_structured_tile(Tensor input, str algorithm="", bool use_cutlass=True) -> (Tensor, Tensor, Tensor, Tensor, Tensor)` */
    default(input: Tensor, algorithm?: string | _SparseSemiStructuredTileInPlaceOptions, useCutlass?: boolean | _SparseSemiStructuredTileInPlaceOptions, options?: _SparseSemiStructuredTileInPlaceOptions): [Tensor, Tensor, Tensor, Tensor, Tensor];
  }>;
  readonly _sparse_softmax: Overloads<{
    /** `aten::_sparse_softmax(Tensor self, int dim, bool half_to_float) -> Tensor` */
    default(input: Tensor, dim: Int, halfToFloat: boolean): Tensor;
    /** `aten::_sparse_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
    int(input: Tensor, dim: Int, dtype?: DTypeName | null | _SparseSoftmaxIntOptions, options?: _SparseSoftmaxIntOptions): Tensor;
    /** `aten::_sparse_softmax.out(Tensor self, int dim, bool half_to_float, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dim: Int, halfToFloat: boolean, options: { out: Tensor }): Tensor;
  }>;
  readonly _sparse_softmax_backward_data: Overloads<{
    /** `aten::_sparse_softmax_backward_data(Tensor grad_output, Tensor output, int dim, Tensor self) -> Tensor` */
    default(gradOutput: Tensor, output: Tensor, dim: Int, input: Tensor): Tensor;
    /** `aten::_sparse_softmax_backward_data.out(Tensor grad_output, Tensor output, int dim, Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(gradOutput: Tensor, output: Tensor, dim: Int, input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly _sparse_sparse_matmul: Overloads<{
    /** `aten::_sparse_sparse_matmul(Tensor self, Tensor other) -> Tensor` */
    default(input: Tensor, other: Tensor): Tensor;
    /** `aten::_sparse_sparse_matmul.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly _sparse_sum: Overloads<{
    /** `aten::_sparse_sum(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::_sparse_sum.dim(Tensor self, int[1] dim) -> Tensor` */
    dim(input: Tensor, dim: IntOrInts): Tensor;
    dim(input: Tensor, ...dim: Int[]): Tensor;
    /** `aten::_sparse_sum.dim_dtype(Tensor self, int[1] dim, *, ScalarType dtype) -> Tensor` */
    dim_dtype(input: Tensor, dim: IntOrInts, options: { dtype: DTypeName }): Tensor;
    dim_dtype(input: Tensor, ...dim: [...Int[], { dtype: DTypeName }]): Tensor;
    /** `aten::_sparse_sum.dim_out(Tensor self, int[1] dim, *, Tensor(a!) out) -> Tensor(a!)` */
    dim_out(input: Tensor, dim: IntOrInts, options: { out: Tensor }): Tensor;
    dim_out(input: Tensor, ...dim: [...Int[], { out: Tensor }]): Tensor;
    /** `aten::_sparse_sum.dtype(Tensor self, *, ScalarType dtype) -> Tensor` */
    dtype(input: Tensor, options: { dtype: DTypeName }): Tensor;
  }>;
  readonly _sparse_sum_backward: Overloads<{
    /** `aten::_sparse_sum_backward(Tensor grad, Tensor self, int[] dim) -> Tensor` */
    default(grad: Tensor, input: Tensor, dim: Ints): Tensor;
    /** `aten::_sparse_sum_backward.out(Tensor grad, Tensor self, int[] dim, *, Tensor(a!) out) -> Tensor(a!)` */
    out(grad: Tensor, input: Tensor, dim: Ints, options: { out: Tensor }): Tensor;
  }>;
  readonly _spdiags: Overloads<{
    /** `aten::_spdiags(Tensor diagonals, Tensor offsets, int[] shape, Layout? layout=None) -> Tensor` */
    default(diagonals: Tensor, offsets: Tensor, shape: Ints, layout?: Layout | null | _SpdiagsInPlaceOptions, options?: _SpdiagsInPlaceOptions): Tensor;
    /** `aten::_spdiags.out(Tensor diagonals, Tensor offsets, int[] shape, Layout? layout=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(diagonals: Tensor, offsets: Tensor, shape: Ints, layout?: Layout | null | _SpdiagsOutOptions, options?: _SpdiagsOutOptions): Tensor;
  }>;
  readonly _spsolve: Overloads<{
    /** `aten::_spsolve(Tensor A, Tensor B, *, bool left=True) -> Tensor` */
    default(A: Tensor, B: Tensor, options?: { left?: boolean }): Tensor;
  }>;
  readonly _stack: Overloads<{
    /** `aten::_stack(Tensor[] tensors, int dim=0) -> Tensor` */
    default(tensors: readonly Tensor[], dim?: Int | _StackInPlaceOptions, options?: _StackInPlaceOptions): Tensor;
    /** `aten::_stack.out(Tensor[] tensors, int dim=0, *, Tensor(a!) out) -> Tensor(a!)` */
    out(tensors: readonly Tensor[], dim?: Int | _StackOutOptions, options?: _StackOutOptions): Tensor;
  }>;
  readonly _standard_gamma: Overloads<{
    /** `aten::_standard_gamma(Tensor self, Generator? generator=None) -> Tensor` */
    default(input: Tensor, generator?: Generator | null | _StandardGammaInPlaceOptions, options?: _StandardGammaInPlaceOptions): Tensor;
    /** `aten::_standard_gamma.out(Tensor self, Generator? generator=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, generator?: Generator | null | _StandardGammaOutOptions, options?: _StandardGammaOutOptions): Tensor;
  }>;
  readonly _standard_gamma_grad: Overloads<{
    /** `aten::_standard_gamma_grad(Tensor self, Tensor output) -> Tensor` */
    default(input: Tensor, output: Tensor): Tensor;
    /** `aten::_standard_gamma_grad.out(Tensor self, Tensor output, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, output: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly _test_ambiguous_defaults: Overloads<{
    /** `aten::_test_ambiguous_defaults.a(Tensor dummy, int a=1, int b=1) -> Tensor` */
    a(dummy: Tensor, a?: Int | _TestAmbiguousDefaultsAOptions, b?: Int | _TestAmbiguousDefaultsAOptions, options?: _TestAmbiguousDefaultsAOptions): Tensor;
    /** `aten::_test_ambiguous_defaults.b(Tensor dummy, int a=2, str b="2") -> Tensor` */
    b(dummy: Tensor, a?: Int | _TestAmbiguousDefaultsBOptions, b?: string | _TestAmbiguousDefaultsBOptions, options?: _TestAmbiguousDefaultsBOptions): Tensor;
  }>;
  readonly _test_autograd_multiple_dispatch: Overloads<{
    /** `aten::_test_autograd_multiple_dispatch.fullcoverage(Tensor self) -> Tensor` */
    fullcoverage(input: Tensor): Tensor;
    /** `aten::_test_autograd_multiple_dispatch.fullcoverage_out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    fullcoverage_out(input: Tensor, options: { out: Tensor }): Tensor;
    /** `aten::_test_autograd_multiple_dispatch.ntonly(Tensor self, bool b) -> Tensor` */
    ntonly(input: Tensor, b: boolean): Tensor;
  }>;
  readonly _test_autograd_multiple_dispatch_view: Overloads<{
    /** `aten::_test_autograd_multiple_dispatch_view(Tensor(a) self) -> Tensor(a)` */
    default(input: Tensor): Tensor;
  }>;
  readonly _test_autograd_multiple_dispatch_view_copy: Overloads<{
    /** `aten::_test_autograd_multiple_dispatch_view_copy(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::_test_autograd_multiple_dispatch_view_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly _test_check_tensor: Overloads<{
    /** `aten::_test_check_tensor(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
  }>;
  readonly _test_functorch_fallback: Overloads<{
    /** `aten::_test_functorch_fallback(Tensor self, Tensor other) -> Tensor` */
    default(input: Tensor, other: Tensor): Tensor;
    /** `aten::_test_functorch_fallback.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly _test_optional_filled_intlist: Overloads<{
    /** `aten::_test_optional_filled_intlist(Tensor values, int[2]? addends) -> Tensor` */
    default(values: Tensor, addends: IntOrInts | null): Tensor;
    /** `aten::_test_optional_filled_intlist.out(Tensor values, int[2]? addends, *, Tensor(a!) out) -> Tensor(a!)` */
    out(values: Tensor, addends: IntOrInts | null, options: { out: Tensor }): Tensor;
  }>;
  readonly _test_optional_floatlist: Overloads<{
    /** `aten::_test_optional_floatlist(Tensor values, float[]? addends) -> Tensor` */
    default(values: Tensor, addends: Floats | null): Tensor;
    /** `aten::_test_optional_floatlist.out(Tensor values, float[]? addends, *, Tensor(a!) out) -> Tensor(a!)` */
    out(values: Tensor, addends: Floats | null, options: { out: Tensor }): Tensor;
  }>;
  readonly _test_optional_intlist: Overloads<{
    /** `aten::_test_optional_intlist(Tensor values, int[]? addends) -> Tensor` */
    default(values: Tensor, addends: Ints | null): Tensor;
    /** `aten::_test_optional_intlist.out(Tensor values, int[]? addends, *, Tensor(a!) out) -> Tensor(a!)` */
    out(values: Tensor, addends: Ints | null, options: { out: Tensor }): Tensor;
  }>;
  readonly _test_parallel_materialize: Overloads<{
    /** `aten::_test_parallel_materialize(Tensor self, int num_parallel, bool skip_first=False) -> Tensor` */
    default(input: Tensor, numParallel: Int, skipFirst?: boolean | _TestParallelMaterializeInPlaceOptions, options?: _TestParallelMaterializeInPlaceOptions): Tensor;
  }>;
  readonly _test_serialization_subcmul: Overloads<{
    /** `aten::_test_serialization_subcmul(Tensor self, Tensor other, Scalar alpha=1) -> Tensor` */
    default(input: Tensor, other: Tensor, alpha?: Scalar | _TestSerializationSubcmulInPlaceOptions, options?: _TestSerializationSubcmulInPlaceOptions): Tensor;
  }>;
  readonly _test_string_default: Overloads<{
    /** `aten::_test_string_default(Tensor dummy, str a="\"\'\\", str b="\"\'\\") -> Tensor` */
    default(dummy: Tensor, a?: string | _TestStringDefaultInPlaceOptions, options?: _TestStringDefaultInPlaceOptions): Tensor;
  }>;
  readonly _test_warn_in_autograd: Overloads<{
    /** `aten::_test_warn_in_autograd(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::_test_warn_in_autograd.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly _thnn_differentiable_gru_cell_backward: Overloads<{
    /** `aten::_thnn_differentiable_gru_cell_backward(Tensor grad_hy, Tensor input_gates, Tensor hidden_gates, Tensor hx, Tensor? input_bias, Tensor? hidden_bias) -> (Tensor, Tensor, Tensor, Tensor, Tensor)` */
    default(gradHy: Tensor, inputGates: Tensor, hiddenGates: Tensor, hx: Tensor, inputBias: Tensor | null, hiddenBias: Tensor | null): [Tensor, Tensor, Tensor, Tensor, Tensor];
  }>;
  readonly _thnn_differentiable_lstm_cell_backward: Overloads<{
    /** `aten::_thnn_differentiable_lstm_cell_backward(Tensor? grad_hy, Tensor? grad_cy, Tensor input_gates, Tensor hidden_gates, Tensor? input_bias, Tensor? hidden_bias, Tensor cx, Tensor cy) -> (Tensor, Tensor, Tensor, Tensor, Tensor)` */
    default(gradHy: Tensor | null, gradCy: Tensor | null, inputGates: Tensor, hiddenGates: Tensor, inputBias: Tensor | null, hiddenBias: Tensor | null, cx: Tensor, cy: Tensor): [Tensor, Tensor, Tensor, Tensor, Tensor];
  }>;
  readonly _thnn_fused_gru_cell: Overloads<{
    /** `aten::_thnn_fused_gru_cell(Tensor input_gates, Tensor hidden_gates, Tensor hx, Tensor? input_bias=None, Tensor? hidden_bias=None) -> (Tensor, Tensor)` */
    default(inputGates: Tensor, hiddenGates: Tensor, hx: Tensor, inputBias?: Tensor | null | _ThnnFusedGruCellInPlaceOptions, hiddenBias?: Tensor | null | _ThnnFusedGruCellInPlaceOptions, options?: _ThnnFusedGruCellInPlaceOptions): [Tensor, Tensor];
    /** `aten::_thnn_fused_gru_cell.out(Tensor input_gates, Tensor hidden_gates, Tensor hx, Tensor? input_bias=None, Tensor? hidden_bias=None, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
    out(inputGates: Tensor, hiddenGates: Tensor, hx: Tensor, inputBias?: Tensor | null | _ThnnFusedGruCellOutOptions, hiddenBias?: Tensor | null | _ThnnFusedGruCellOutOptions, options?: _ThnnFusedGruCellOutOptions): [Tensor, Tensor];
  }>;
  readonly _thnn_fused_gru_cell_backward: Overloads<{
    /** `aten::_thnn_fused_gru_cell_backward(Tensor grad_hy, Tensor workspace, bool has_bias) -> (Tensor, Tensor, Tensor, Tensor, Tensor)` */
    default(gradHy: Tensor, workspace: Tensor, hasBias: boolean): [Tensor, Tensor, Tensor, Tensor, Tensor];
    /** `aten::_thnn_fused_gru_cell_backward.out(Tensor grad_hy, Tensor workspace, bool has_bias, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2, Tensor(d!) out3, Tensor(e!) out4) -> (Tensor(a!), Tensor(b!), Tensor(c!), Tensor(d!), Tensor(e!))` */
    out(gradHy: Tensor, workspace: Tensor, hasBias: boolean, options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor; out4: Tensor }): [Tensor, Tensor, Tensor, Tensor, Tensor];
  }>;
  readonly _thnn_fused_lstm_cell: Overloads<{
    /** `aten::_thnn_fused_lstm_cell(Tensor input_gates, Tensor hidden_gates, Tensor cx, Tensor? input_bias=None, Tensor? hidden_bias=None) -> (Tensor, Tensor, Tensor)` */
    default(inputGates: Tensor, hiddenGates: Tensor, cx: Tensor, inputBias?: Tensor | null | _ThnnFusedLstmCellInPlaceOptions, hiddenBias?: Tensor | null | _ThnnFusedLstmCellInPlaceOptions, options?: _ThnnFusedLstmCellInPlaceOptions): [Tensor, Tensor, Tensor];
    /** `aten::_thnn_fused_lstm_cell.out(Tensor input_gates, Tensor hidden_gates, Tensor cx, Tensor? input_bias=None, Tensor? hidden_bias=None, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
    out(inputGates: Tensor, hiddenGates: Tensor, cx: Tensor, inputBias?: Tensor | null | _ThnnFusedLstmCellOutOptions, hiddenBias?: Tensor | null | _ThnnFusedLstmCellOutOptions, options?: _ThnnFusedLstmCellOutOptions): [Tensor, Tensor, Tensor];
  }>;
  readonly _thnn_fused_lstm_cell_backward: Overloads<{
    /** `aten::_thnn_fused_lstm_cell_backward(Tensor? grad_hy, Tensor? grad_cy, Tensor cx, Tensor cy, Tensor workspace, bool has_bias) -> (Tensor, Tensor, Tensor, Tensor, Tensor)` */
    default(gradHy: Tensor | null, gradCy: Tensor | null, cx: Tensor, cy: Tensor, workspace: Tensor, hasBias: boolean): [Tensor, Tensor, Tensor, Tensor, Tensor];
  }>;
  readonly _thnn_fused_lstm_cell_backward_impl: Overloads<{
    /** `aten::_thnn_fused_lstm_cell_backward_impl(Tensor? grad_hy, Tensor? grad_cy, Tensor cx, Tensor cy, Tensor workspace, bool has_bias) -> (Tensor, Tensor, Tensor)` */
    default(gradHy: Tensor | null, gradCy: Tensor | null, cx: Tensor, cy: Tensor, workspace: Tensor, hasBias: boolean): [Tensor, Tensor, Tensor];
    /** `aten::_thnn_fused_lstm_cell_backward_impl.out(Tensor? grad_hy, Tensor? grad_cy, Tensor cx, Tensor cy, Tensor workspace, bool has_bias, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
    out(gradHy: Tensor | null, gradCy: Tensor | null, cx: Tensor, cy: Tensor, workspace: Tensor, hasBias: boolean, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  }>;
  readonly _to_copy: Overloads<{
    /** `aten::_to_copy(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool non_blocking=False, MemoryFormat? memory_format=None) -> Tensor` */
    default(input: Tensor, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; nonBlocking?: boolean; memoryFormat?: MemoryFormat | null }): Tensor;
    /** `aten::_to_copy.out(Tensor self, *, bool non_blocking=False, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { nonBlocking?: boolean; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  }>;
  readonly _to_cpu: Overloads<{
    /** `aten::_to_cpu(Tensor[] tensors) -> Tensor[]` */
    default(tensors: readonly Tensor[]): Tensor[];
    default(...tensors: Tensor[]): Tensor[];
  }>;
  readonly _to_dense: Overloads<{
    /** `aten::_to_dense(Tensor self, ScalarType? dtype=None, bool? masked_grad=None) -> Tensor` */
    default(input: Tensor, dtype?: DTypeName | null | _ToDenseInPlaceOptions, maskedGrad?: boolean | null | _ToDenseInPlaceOptions, options?: _ToDenseInPlaceOptions): Tensor;
    /** `aten::_to_dense.out(Tensor self, ScalarType? dtype=None, bool? masked_grad=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dtype?: DTypeName | null | _ToDenseOutOptions, maskedGrad?: boolean | null | _ToDenseOutOptions, options?: _ToDenseOutOptions): Tensor;
  }>;
  readonly _to_sparse: Overloads<{
    /** `aten::_to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor` */
    default(input: Tensor, options?: { layout?: Layout | null; blocksize?: IntOrInts | null; denseDim?: Int | null }): Tensor;
    /** `aten::_to_sparse.out(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { layout?: Layout | null; blocksize?: IntOrInts | null; denseDim?: Int | null; out: Tensor }): Tensor;
    /** `aten::_to_sparse.sparse_dim(Tensor self, int sparse_dim) -> Tensor` */
    sparse_dim(input: Tensor, sparseDim: Int): Tensor;
    /** `aten::_to_sparse.sparse_dim_out(Tensor self, int sparse_dim, *, Tensor(a!) out) -> Tensor(a!)` */
    sparse_dim_out(input: Tensor, sparseDim: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly _to_sparse_bsc: Overloads<{
    /** `aten::_to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor` */
    default(input: Tensor, blocksize: IntOrInts, denseDim?: Int | null | _ToSparseBscInPlaceOptions, options?: _ToSparseBscInPlaceOptions): Tensor;
    /** `aten::_to_sparse_bsc.out(Tensor self, int[2] blocksize, int? dense_dim=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, blocksize: IntOrInts, denseDim?: Int | null | _ToSparseBscOutOptions, options?: _ToSparseBscOutOptions): Tensor;
  }>;
  readonly _to_sparse_bsr: Overloads<{
    /** `aten::_to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor` */
    default(input: Tensor, blocksize: IntOrInts, denseDim?: Int | null | _ToSparseBsrInPlaceOptions, options?: _ToSparseBsrInPlaceOptions): Tensor;
    /** `aten::_to_sparse_bsr.out(Tensor self, int[2] blocksize, int? dense_dim=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, blocksize: IntOrInts, denseDim?: Int | null | _ToSparseBsrOutOptions, options?: _ToSparseBsrOutOptions): Tensor;
  }>;
  readonly _to_sparse_csc: Overloads<{
    /** `aten::_to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor` */
    default(input: Tensor, denseDim?: Int | null | _ToSparseCscInPlaceOptions, options?: _ToSparseCscInPlaceOptions): Tensor;
    /** `aten::_to_sparse_csc.out(Tensor self, int? dense_dim=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, denseDim?: Int | null | _ToSparseCscOutOptions, options?: _ToSparseCscOutOptions): Tensor;
  }>;
  readonly _to_sparse_csr: Overloads<{
    /** `aten::_to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor` */
    default(input: Tensor, denseDim?: Int | null | _ToSparseCsrInPlaceOptions, options?: _ToSparseCsrInPlaceOptions): Tensor;
    /** `aten::_to_sparse_csr.out(Tensor self, int? dense_dim=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, denseDim?: Int | null | _ToSparseCsrOutOptions, options?: _ToSparseCsrOutOptions): Tensor;
  }>;
  readonly _to_sparse_semi_structured: Overloads<{
    /** `aten::_to_sparse_semi_structured(Tensor dense) -> (Tensor, Tensor)` */
    default(dense: Tensor): [Tensor, Tensor];
  }>;
  readonly _transform_bias_rescale_qkv: Overloads<{
    /** `aten::_transform_bias_rescale_qkv(Tensor qkv, Tensor qkv_bias, int num_heads) -> (Tensor, Tensor, Tensor)` */
    default(qkv: Tensor, qkvBias: Tensor, numHeads: Int): [Tensor, Tensor, Tensor];
    /** `aten::_transform_bias_rescale_qkv.out(Tensor qkv, Tensor qkv_bias, int num_heads, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
    out(qkv: Tensor, qkvBias: Tensor, numHeads: Int, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  }>;
  readonly _transformer_encoder_layer_fwd: Overloads<{
    /** `aten::_transformer_encoder_layer_fwd(Tensor src, int embed_dim, int num_heads, Tensor qkv_weight, Tensor qkv_bias, Tensor proj_weight, Tensor proj_bias, bool use_gelu, bool norm_first, float eps, Tensor norm_weight_1, Tensor norm_bias_1, Tensor norm_weight_2, Tensor norm_bias_2, Tensor ffn_weight_1, Tensor ffn_bias_1, Tensor ffn_weight_2, Tensor ffn_bias_2, Tensor? mask=None, int? mask_type=None) -> Tensor` */
    default(src: Tensor, embedDim: Int, numHeads: Int, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, useGelu: boolean, normFirst: boolean, eps: number, normWeight1: Tensor, normBias1: Tensor, normWeight2: Tensor, normBias2: Tensor, ffnWeight1: Tensor, ffnBias1: Tensor, ffnWeight2: Tensor, ffnBias2: Tensor, mask?: Tensor | null | _TransformerEncoderLayerFwdInPlaceOptions, maskType?: Int | null | _TransformerEncoderLayerFwdInPlaceOptions, options?: _TransformerEncoderLayerFwdInPlaceOptions): Tensor;
    /** `aten::_transformer_encoder_layer_fwd.out(Tensor src, int embed_dim, int num_heads, Tensor qkv_weight, Tensor qkv_bias, Tensor proj_weight, Tensor proj_bias, bool use_gelu, bool norm_first, float eps, Tensor norm_weight_1, Tensor norm_bias_1, Tensor norm_weight_2, Tensor norm_bias_2, Tensor ffn_weight_1, Tensor ffn_bias_1, Tensor ffn_weight_2, Tensor ffn_bias_2, Tensor? mask=None, int? mask_type=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(src: Tensor, embedDim: Int, numHeads: Int, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, useGelu: boolean, normFirst: boolean, eps: number, normWeight1: Tensor, normBias1: Tensor, normWeight2: Tensor, normBias2: Tensor, ffnWeight1: Tensor, ffnBias1: Tensor, ffnWeight2: Tensor, ffnBias2: Tensor, mask?: Tensor | null | _TransformerEncoderLayerFwdOutOptions, maskType?: Int | null | _TransformerEncoderLayerFwdOutOptions, options?: _TransformerEncoderLayerFwdOutOptions): Tensor;
  }>;
  readonly _trilinear: Overloads<{
    /** `aten::_trilinear(Tensor i1, Tensor i2, Tensor i3, int[] expand1, int[] expand2, int[] expand3, int[] sumdim, int unroll_dim=1) -> Tensor` */
    default(i1: Tensor, i2: Tensor, i3: Tensor, expand1: Ints, expand2: Ints, expand3: Ints, sumdim: Ints, unrollDim?: Int | _TrilinearInPlaceOptions, options?: _TrilinearInPlaceOptions): Tensor;
    /** `aten::_trilinear.out(Tensor i1, Tensor i2, Tensor i3, int[] expand1, int[] expand2, int[] expand3, int[] sumdim, int unroll_dim=1, *, Tensor(a!) out) -> Tensor(a!)` */
    out(i1: Tensor, i2: Tensor, i3: Tensor, expand1: Ints, expand2: Ints, expand3: Ints, sumdim: Ints, unrollDim?: Int | _TrilinearOutOptions, options?: _TrilinearOutOptions): Tensor;
  }>;
  readonly _triton_multi_head_attention: Overloads<{
    /** `aten::_triton_multi_head_attention(Tensor query, Tensor key, Tensor value, int embed_dim, int num_head, Tensor qkv_weight, Tensor qkv_bias, Tensor proj_weight, Tensor proj_bias, Tensor? mask=None) -> Tensor` */
    default(query: Tensor, key: Tensor, value: Tensor, embedDim: Int, numHead: Int, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, mask?: Tensor | null | _TritonMultiHeadAttentionInPlaceOptions, options?: _TritonMultiHeadAttentionInPlaceOptions): Tensor;
    /** `aten::_triton_multi_head_attention.out(Tensor query, Tensor key, Tensor value, int embed_dim, int num_head, Tensor qkv_weight, Tensor qkv_bias, Tensor proj_weight, Tensor proj_bias, Tensor? mask=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(query: Tensor, key: Tensor, value: Tensor, embedDim: Int, numHead: Int, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, mask?: Tensor | null | _TritonMultiHeadAttentionOutOptions, options?: _TritonMultiHeadAttentionOutOptions): Tensor;
  }>;
  readonly _triton_scaled_dot_attention: Overloads<{
    /** `aten::_triton_scaled_dot_attention(Tensor q, Tensor k, Tensor v, float dropout_p=0.) -> Tensor` */
    default(q: Tensor, k: Tensor, v: Tensor, dropoutP?: number | _TritonScaledDotAttentionInPlaceOptions, options?: _TritonScaledDotAttentionInPlaceOptions): Tensor;
    /** `aten::_triton_scaled_dot_attention.out(Tensor q, Tensor k, Tensor v, float dropout_p=0., *, Tensor(a!) out) -> Tensor(a!)` */
    out(q: Tensor, k: Tensor, v: Tensor, dropoutP?: number | _TritonScaledDotAttentionOutOptions, options?: _TritonScaledDotAttentionOutOptions): Tensor;
  }>;
  readonly _unique: Overloads<{
    /** `aten::_unique(Tensor self, bool sorted=True, bool return_inverse=False) -> (Tensor, Tensor)` */
    default(input: Tensor, sorted?: boolean | _UniqueInPlaceOptions, returnInverse?: boolean | _UniqueInPlaceOptions, options?: _UniqueInPlaceOptions): [Tensor, Tensor];
    /** `aten::_unique.out(Tensor self, bool sorted=True, bool return_inverse=False, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
    out(input: Tensor, sorted?: boolean | _UniqueOutOptions, returnInverse?: boolean | _UniqueOutOptions, options?: _UniqueOutOptions): [Tensor, Tensor];
  }>;
  readonly _unique2: Overloads<{
    /** `aten::_unique2(Tensor self, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)` */
    default(input: Tensor, sorted?: boolean | _Unique2InPlaceOptions, returnInverse?: boolean | _Unique2InPlaceOptions, returnCounts?: boolean | _Unique2InPlaceOptions, options?: _Unique2InPlaceOptions): [Tensor, Tensor, Tensor];
    /** `aten::_unique2.out(Tensor self, bool sorted=True, bool return_inverse=False, bool return_counts=False, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
    out(input: Tensor, sorted?: boolean | _Unique2OutOptions, returnInverse?: boolean | _Unique2OutOptions, returnCounts?: boolean | _Unique2OutOptions, options?: _Unique2OutOptions): [Tensor, Tensor, Tensor];
  }>;
  readonly _unpack_dual: Overloads<{
    /** `aten::_unpack_dual(Tensor(a) dual, int level) -> (Tensor(a) primal, Tensor tangent)` */
    default(dual: Tensor, level: Int): NamedTuple<{ primal: Tensor; tangent: Tensor }, [primal: Tensor, tangent: Tensor]>;
  }>;
  readonly _unsafe_index: Overloads<{
    /** `aten::_unsafe_index.Tensor(Tensor self, Tensor?[] indices) -> Tensor` */
    Tensor(input: Tensor, indices: ReadonlyArray<Tensor | null>): Tensor;
  }>;
  readonly _unsafe_index_put: Overloads<{
    /** `aten::_unsafe_index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor` */
    default(input: Tensor, indices: ReadonlyArray<Tensor | null>, values: Tensor, accumulate?: boolean | _UnsafeIndexPutInPlaceOptions, options?: _UnsafeIndexPutInPlaceOptions): Tensor;
  }>;
  readonly _unsafe_masked_index: Overloads<{
    /** `aten::_unsafe_masked_index(Tensor self, Tensor mask, Tensor?[] indices, Scalar fill) -> Tensor` */
    default(input: Tensor, mask: Tensor, indices: ReadonlyArray<Tensor | null>, fill: Scalar): Tensor;
  }>;
  readonly _unsafe_masked_index_put_accumulate: Overloads<{
    /** `aten::_unsafe_masked_index_put_accumulate(Tensor self, Tensor mask, Tensor?[] indices, Tensor values) -> Tensor` */
    default(input: Tensor, mask: Tensor, indices: ReadonlyArray<Tensor | null>, values: Tensor): Tensor;
  }>;
  readonly _unsafe_view: Overloads<{
    /** `aten::_unsafe_view(Tensor self, SymInt[] size) -> Tensor` */
    default(input: Tensor, size: Ints): Tensor;
    default(input: Tensor, ...size: Int[]): Tensor;
    /** `aten::_unsafe_view.out(Tensor self, SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, size: Ints, options: { out: Tensor }): Tensor;
    out(input: Tensor, ...size: [...Int[], { out: Tensor }]): Tensor;
  }>;
  readonly _upsample_bicubic2d_aa: Overloads<{
    /** `aten::_upsample_bicubic2d_aa(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
    default(input: Tensor, outputSize: IntOrInts, alignCorners: boolean, scalesH?: number | null | _UpsampleBicubic2dAaInPlaceOptions, scalesW?: number | null | _UpsampleBicubic2dAaInPlaceOptions, options?: _UpsampleBicubic2dAaInPlaceOptions): Tensor;
    /** `aten::_upsample_bicubic2d_aa.out(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, outputSize: IntOrInts, alignCorners: boolean, scalesH?: number | null | _UpsampleBicubic2dAaOutOptions, scalesW?: number | null | _UpsampleBicubic2dAaOutOptions, options?: _UpsampleBicubic2dAaOutOptions): Tensor;
    /** `aten::_upsample_bicubic2d_aa.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
    vec(input: Tensor, outputSize: Ints | null, alignCorners: boolean, scaleFactors: Floats | null): Tensor;
  }>;
  readonly _upsample_bicubic2d_aa_backward: Overloads<{
    /** `aten::_upsample_bicubic2d_aa_backward(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
    default(gradOutput: Tensor, outputSize: IntOrInts, inputSize: IntOrInts, alignCorners: boolean, scalesH?: number | null | _UpsampleBicubic2dAaBackwardInPlaceOptions, scalesW?: number | null | _UpsampleBicubic2dAaBackwardInPlaceOptions, options?: _UpsampleBicubic2dAaBackwardInPlaceOptions): Tensor;
    /** `aten::_upsample_bicubic2d_aa_backward.grad_input(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, outputSize: IntOrInts, inputSize: IntOrInts, alignCorners: boolean, scalesH?: number | null | _UpsampleBicubic2dAaBackwardGradInputOptions, scalesW?: number | null | _UpsampleBicubic2dAaBackwardGradInputOptions, options?: _UpsampleBicubic2dAaBackwardGradInputOptions): Tensor;
  }>;
  readonly _upsample_bilinear2d_aa: Overloads<{
    /** `aten::_upsample_bilinear2d_aa(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
    default(input: Tensor, outputSize: IntOrInts, alignCorners: boolean, scalesH?: number | null | _UpsampleBilinear2dAaInPlaceOptions, scalesW?: number | null | _UpsampleBilinear2dAaInPlaceOptions, options?: _UpsampleBilinear2dAaInPlaceOptions): Tensor;
    /** `aten::_upsample_bilinear2d_aa.out(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, outputSize: IntOrInts, alignCorners: boolean, scalesH?: number | null | _UpsampleBilinear2dAaOutOptions, scalesW?: number | null | _UpsampleBilinear2dAaOutOptions, options?: _UpsampleBilinear2dAaOutOptions): Tensor;
    /** `aten::_upsample_bilinear2d_aa.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
    vec(input: Tensor, outputSize: Ints | null, alignCorners: boolean, scaleFactors: Floats | null): Tensor;
  }>;
  readonly _upsample_bilinear2d_aa_backward: Overloads<{
    /** `aten::_upsample_bilinear2d_aa_backward(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
    default(gradOutput: Tensor, outputSize: IntOrInts, inputSize: IntOrInts, alignCorners: boolean, scalesH?: number | null | _UpsampleBilinear2dAaBackwardInPlaceOptions, scalesW?: number | null | _UpsampleBilinear2dAaBackwardInPlaceOptions, options?: _UpsampleBilinear2dAaBackwardInPlaceOptions): Tensor;
    /** `aten::_upsample_bilinear2d_aa_backward.grad_input(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, outputSize: IntOrInts, inputSize: IntOrInts, alignCorners: boolean, scalesH?: number | null | _UpsampleBilinear2dAaBackwardGradInputOptions, scalesW?: number | null | _UpsampleBilinear2dAaBackwardGradInputOptions, options?: _UpsampleBilinear2dAaBackwardGradInputOptions): Tensor;
  }>;
  readonly _upsample_lanczos2d_aa: Overloads<{
    /** `aten::_upsample_lanczos2d_aa(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
    default(input: Tensor, outputSize: IntOrInts, alignCorners: boolean, scalesH?: number | null | _UpsampleLanczos2dAaInPlaceOptions, scalesW?: number | null | _UpsampleLanczos2dAaInPlaceOptions, options?: _UpsampleLanczos2dAaInPlaceOptions): Tensor;
    /** `aten::_upsample_lanczos2d_aa.out(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, outputSize: IntOrInts, alignCorners: boolean, scalesH?: number | null | _UpsampleLanczos2dAaOutOptions, scalesW?: number | null | _UpsampleLanczos2dAaOutOptions, options?: _UpsampleLanczos2dAaOutOptions): Tensor;
    /** `aten::_upsample_lanczos2d_aa.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
    vec(input: Tensor, outputSize: Ints | null, alignCorners: boolean, scaleFactors: Floats | null): Tensor;
  }>;
  readonly _upsample_lanczos2d_aa_backward: Overloads<{
    /** `aten::_upsample_lanczos2d_aa_backward(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
    default(gradOutput: Tensor, outputSize: IntOrInts, inputSize: IntOrInts, alignCorners: boolean, scalesH?: number | null | _UpsampleLanczos2dAaBackwardInPlaceOptions, scalesW?: number | null | _UpsampleLanczos2dAaBackwardInPlaceOptions, options?: _UpsampleLanczos2dAaBackwardInPlaceOptions): Tensor;
    /** `aten::_upsample_lanczos2d_aa_backward.grad_input(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, outputSize: IntOrInts, inputSize: IntOrInts, alignCorners: boolean, scalesH?: number | null | _UpsampleLanczos2dAaBackwardGradInputOptions, scalesW?: number | null | _UpsampleLanczos2dAaBackwardGradInputOptions, options?: _UpsampleLanczos2dAaBackwardGradInputOptions): Tensor;
  }>;
  readonly _upsample_nearest_exact1d: Overloads<{
    /** `aten::_upsample_nearest_exact1d(Tensor self, SymInt[1] output_size, float? scales=None) -> Tensor` */
    default(input: Tensor, outputSize: IntOrInts, scales?: number | null | _UpsampleNearestExact1dInPlaceOptions, options?: _UpsampleNearestExact1dInPlaceOptions): Tensor;
    /** `aten::_upsample_nearest_exact1d.out(Tensor self, SymInt[1] output_size, float? scales=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, outputSize: IntOrInts, scales?: number | null | _UpsampleNearestExact1dOutOptions, options?: _UpsampleNearestExact1dOutOptions): Tensor;
    /** `aten::_upsample_nearest_exact1d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
    vec(input: Tensor, outputSize: Ints | null, scaleFactors: Floats | null): Tensor;
  }>;
  readonly _upsample_nearest_exact1d_backward: Overloads<{
    /** `aten::_upsample_nearest_exact1d_backward(Tensor grad_output, SymInt[1] output_size, SymInt[3] input_size, float? scales=None) -> Tensor` */
    default(gradOutput: Tensor, outputSize: IntOrInts, inputSize: IntOrInts, scales?: number | null | _UpsampleNearestExact1dBackwardInPlaceOptions, options?: _UpsampleNearestExact1dBackwardInPlaceOptions): Tensor;
    /** `aten::_upsample_nearest_exact1d_backward.grad_input(Tensor grad_output, SymInt[1] output_size, SymInt[3] input_size, float? scales=None, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, outputSize: IntOrInts, inputSize: IntOrInts, scales?: number | null | _UpsampleNearestExact1dBackwardGradInputOptions, options?: _UpsampleNearestExact1dBackwardGradInputOptions): Tensor;
  }>;
  readonly _upsample_nearest_exact2d: Overloads<{
    /** `aten::_upsample_nearest_exact2d(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor` */
    default(input: Tensor, outputSize: IntOrInts, scalesH?: number | null | _UpsampleNearestExact2dInPlaceOptions, scalesW?: number | null | _UpsampleNearestExact2dInPlaceOptions, options?: _UpsampleNearestExact2dInPlaceOptions): Tensor;
    /** `aten::_upsample_nearest_exact2d.out(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, outputSize: IntOrInts, scalesH?: number | null | _UpsampleNearestExact2dOutOptions, scalesW?: number | null | _UpsampleNearestExact2dOutOptions, options?: _UpsampleNearestExact2dOutOptions): Tensor;
    /** `aten::_upsample_nearest_exact2d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
    vec(input: Tensor, outputSize: Ints | null, scaleFactors: Floats | null): Tensor;
  }>;
  readonly _upsample_nearest_exact2d_backward: Overloads<{
    /** `aten::_upsample_nearest_exact2d_backward(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, float? scales_h=None, float? scales_w=None) -> Tensor` */
    default(gradOutput: Tensor, outputSize: IntOrInts, inputSize: IntOrInts, scalesH?: number | null | _UpsampleNearestExact2dBackwardInPlaceOptions, scalesW?: number | null | _UpsampleNearestExact2dBackwardInPlaceOptions, options?: _UpsampleNearestExact2dBackwardInPlaceOptions): Tensor;
    /** `aten::_upsample_nearest_exact2d_backward.grad_input(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, float? scales_h=None, float? scales_w=None, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, outputSize: IntOrInts, inputSize: IntOrInts, scalesH?: number | null | _UpsampleNearestExact2dBackwardGradInputOptions, scalesW?: number | null | _UpsampleNearestExact2dBackwardGradInputOptions, options?: _UpsampleNearestExact2dBackwardGradInputOptions): Tensor;
  }>;
  readonly _upsample_nearest_exact3d: Overloads<{
    /** `aten::_upsample_nearest_exact3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
    default(input: Tensor, outputSize: IntOrInts, scalesD?: number | null | _UpsampleNearestExact3dInPlaceOptions, scalesH?: number | null | _UpsampleNearestExact3dInPlaceOptions, scalesW?: number | null | _UpsampleNearestExact3dInPlaceOptions, options?: _UpsampleNearestExact3dInPlaceOptions): Tensor;
    /** `aten::_upsample_nearest_exact3d.out(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, outputSize: IntOrInts, scalesD?: number | null | _UpsampleNearestExact3dOutOptions, scalesH?: number | null | _UpsampleNearestExact3dOutOptions, scalesW?: number | null | _UpsampleNearestExact3dOutOptions, options?: _UpsampleNearestExact3dOutOptions): Tensor;
    /** `aten::_upsample_nearest_exact3d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
    vec(input: Tensor, outputSize: Ints | null, scaleFactors: Floats | null): Tensor;
  }>;
  readonly _upsample_nearest_exact3d_backward: Overloads<{
    /** `aten::_upsample_nearest_exact3d_backward(Tensor grad_output, SymInt[3] output_size, SymInt[5] input_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
    default(gradOutput: Tensor, outputSize: IntOrInts, inputSize: IntOrInts, scalesD?: number | null | _UpsampleNearestExact3dBackwardInPlaceOptions, scalesH?: number | null | _UpsampleNearestExact3dBackwardInPlaceOptions, scalesW?: number | null | _UpsampleNearestExact3dBackwardInPlaceOptions, options?: _UpsampleNearestExact3dBackwardInPlaceOptions): Tensor;
    /** `aten::_upsample_nearest_exact3d_backward.grad_input(Tensor grad_output, SymInt[3] output_size, SymInt[5] input_size, float? scales_d=None, float? scales_h=None, float? scales_w=None, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, outputSize: IntOrInts, inputSize: IntOrInts, scalesD?: number | null | _UpsampleNearestExact3dBackwardGradInputOptions, scalesH?: number | null | _UpsampleNearestExact3dBackwardGradInputOptions, scalesW?: number | null | _UpsampleNearestExact3dBackwardGradInputOptions, options?: _UpsampleNearestExact3dBackwardGradInputOptions): Tensor;
  }>;
  readonly _use_cudnn_ctc_loss: Overloads<{
    /** `aten::_use_cudnn_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank) -> bool` */
    default(logProbs: Tensor, targets: Tensor, inputLengths: Ints, targetLengths: Ints, blank: Int): boolean;
    /** `aten::_use_cudnn_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank) -> bool` */
    Tensor(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: Int): boolean;
  }>;
  readonly _use_cudnn_rnn_flatten_weight: Overloads<{
    /** `aten::_use_cudnn_rnn_flatten_weight() -> bool` */
    default(): boolean;
  }>;
  readonly _use_miopen_ctc_loss: Overloads<{
    /** `aten::_use_miopen_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank) -> bool` */
    default(logProbs: Tensor, targets: Tensor, inputLengths: Ints, targetLengths: Ints, blank: Int): boolean;
    /** `aten::_use_miopen_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank) -> bool` */
    Tensor(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: Int): boolean;
  }>;
  readonly _validate_compressed_sparse_indices: Overloads<{
    /** `aten::_validate_compressed_sparse_indices(bool is_crow, Tensor compressed_idx, Tensor plain_idx, int cdim, int dim, int nnz) -> ()` */
    default(isCrow: boolean, compressedIdx: Tensor, plainIdx: Tensor, cdim: Int, dim: Int, nnz: Int): void;
  }>;
  readonly _validate_sparse_bsc_tensor_args: Overloads<{
    /** `aten::_validate_sparse_bsc_tensor_args(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()` */
    default(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: Ints, checkPinning?: boolean | null | _ValidateSparseBscTensorArgsInPlaceOptions, options?: _ValidateSparseBscTensorArgsInPlaceOptions): void;
  }>;
  readonly _validate_sparse_bsr_tensor_args: Overloads<{
    /** `aten::_validate_sparse_bsr_tensor_args(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()` */
    default(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: Ints, checkPinning?: boolean | null | _ValidateSparseBsrTensorArgsInPlaceOptions, options?: _ValidateSparseBsrTensorArgsInPlaceOptions): void;
  }>;
  readonly _validate_sparse_compressed_tensor_args: Overloads<{
    /** `aten::_validate_sparse_compressed_tensor_args(Tensor compressed_indices, Tensor plain_indices, Tensor values, int[] size, Layout layout, bool? check_pinning=None) -> ()` */
    default(compressedIndices: Tensor, plainIndices: Tensor, values: Tensor, size: Ints, layout: Layout, checkPinning?: boolean | null | _ValidateSparseCompressedTensorArgsInPlaceOptions, options?: _ValidateSparseCompressedTensorArgsInPlaceOptions): void;
  }>;
  readonly _validate_sparse_coo_tensor_args: Overloads<{
    /** `aten::_validate_sparse_coo_tensor_args(Tensor indices, Tensor values, int[] size, bool? is_coalesced=None, bool? check_pinning=None) -> ()` */
    default(indices: Tensor, values: Tensor, size: Ints, isCoalesced?: boolean | null | _ValidateSparseCooTensorArgsInPlaceOptions, checkPinning?: boolean | null | _ValidateSparseCooTensorArgsInPlaceOptions, options?: _ValidateSparseCooTensorArgsInPlaceOptions): void;
  }>;
  readonly _validate_sparse_csc_tensor_args: Overloads<{
    /** `aten::_validate_sparse_csc_tensor_args(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()` */
    default(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: Ints, checkPinning?: boolean | null | _ValidateSparseCscTensorArgsInPlaceOptions, options?: _ValidateSparseCscTensorArgsInPlaceOptions): void;
  }>;
  readonly _validate_sparse_csr_tensor_args: Overloads<{
    /** `aten::_validate_sparse_csr_tensor_args(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()` */
    default(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: Ints, checkPinning?: boolean | null | _ValidateSparseCsrTensorArgsInPlaceOptions, options?: _ValidateSparseCsrTensorArgsInPlaceOptions): void;
  }>;
  readonly _values: Overloads<{
    /** `aten::_values(Tensor(a) self) -> Tensor(a)` */
    default(input: Tensor): Tensor;
  }>;
  readonly _values_copy: Overloads<{
    /** `aten::_values_copy(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::_values_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly _version: Overloads<{
    /** `aten::_version(Tensor self) -> int` */
    default(input: Tensor): number;
  }>;
  readonly _weight_int4pack_mm: Overloads<{
    /** `aten::_weight_int4pack_mm(Tensor self, Tensor mat2, int qGroupSize, Tensor qScaleAndZeros) -> Tensor` */
    default(input: Tensor, mat2: Tensor, qGroupSize: Int, qScaleAndZeros: Tensor): Tensor;
  }>;
  readonly _weight_int4pack_mm_for_cpu: Overloads<{
    /** `aten::_weight_int4pack_mm_for_cpu(Tensor self, Tensor mat2, int qGroupSize, Tensor qScaleAndZeros) -> Tensor` */
    default(input: Tensor, mat2: Tensor, qGroupSize: Int, qScaleAndZeros: Tensor): Tensor;
  }>;
  readonly _weight_int4pack_mm_with_scales_and_zeros: Overloads<{
    /** `aten::_weight_int4pack_mm_with_scales_and_zeros(Tensor self, Tensor mat2, int qGroupSize, Tensor qScale, Tensor qZeros) -> Tensor` */
    default(input: Tensor, mat2: Tensor, qGroupSize: Int, qScale: Tensor, qZeros: Tensor): Tensor;
  }>;
  readonly _weight_int8pack_mm: Overloads<{
    /** `aten::_weight_int8pack_mm(Tensor self, Tensor mat2, Tensor scales) -> Tensor` */
    default(input: Tensor, mat2: Tensor, scales: Tensor): Tensor;
  }>;
  readonly _weight_norm: Overloads<{
    /** `aten::_weight_norm(Tensor v, Tensor g, int dim=0) -> Tensor` */
    default(v: Tensor, g: Tensor, dim?: Int | _WeightNormInPlaceOptions, options?: _WeightNormInPlaceOptions): Tensor;
  }>;
  readonly _weight_norm_differentiable_backward: Overloads<{
    /** `aten::_weight_norm_differentiable_backward(Tensor grad_w, Tensor saved_v, Tensor saved_g, Tensor saved_norms, int dim) -> (Tensor, Tensor)` */
    default(gradW: Tensor, savedV: Tensor, savedG: Tensor, savedNorms: Tensor, dim: Int): [Tensor, Tensor];
  }>;
  readonly _weight_norm_interface: Overloads<{
    /** `aten::_weight_norm_interface(Tensor v, Tensor g, int dim=0) -> (Tensor, Tensor)` */
    default(v: Tensor, g: Tensor, dim?: Int | _WeightNormInterfaceInPlaceOptions, options?: _WeightNormInterfaceInPlaceOptions): [Tensor, Tensor];
    /** `aten::_weight_norm_interface.out(Tensor v, Tensor g, int dim=0, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
    out(v: Tensor, g: Tensor, dim?: Int | _WeightNormInterfaceOutOptions, options?: _WeightNormInterfaceOutOptions): [Tensor, Tensor];
  }>;
  readonly _weight_norm_interface_backward: Overloads<{
    /** `aten::_weight_norm_interface_backward(Tensor grad_w, Tensor saved_v, Tensor saved_g, Tensor saved_norms, int dim) -> (Tensor, Tensor)` */
    default(gradW: Tensor, savedV: Tensor, savedG: Tensor, savedNorms: Tensor, dim: Int): [Tensor, Tensor];
    /** `aten::_weight_norm_interface_backward.out(Tensor grad_w, Tensor saved_v, Tensor saved_g, Tensor saved_norms, int dim, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
    out(gradW: Tensor, savedV: Tensor, savedG: Tensor, savedNorms: Tensor, dim: Int, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  }>;
  readonly _wrapped_linear_prepack: Overloads<{
    /** `aten::_wrapped_linear_prepack(Tensor weight, Tensor weight_scale, Tensor weight_zero_point, Tensor bias) -> Tensor` */
    default(weight: Tensor, weightScale: Tensor, weightZeroPoint: Tensor, bias: Tensor): Tensor;
  }>;
  readonly _wrapped_quantized_linear_prepacked: Overloads<{
    /** `aten::_wrapped_quantized_linear_prepacked(Tensor input, Tensor input_scale, Tensor input_zero_point, Tensor packed_weight, Tensor output_scale, Tensor output_zero_point, int out_channel) -> Tensor` */
    default(input: Tensor, inputScale: Tensor, inputZeroPoint: Tensor, packedWeight: Tensor, outputScale: Tensor, outputZeroPoint: Tensor, outChannel: Int): Tensor;
  }>;
  readonly abs: Overloads<{
    /** `aten::abs(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::abs.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly abs_: Overloads<{
    /** `aten::abs_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly absolute: Overloads<{
    /** `aten::absolute(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::absolute.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly absolute_: Overloads<{
    /** `aten::absolute_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly acos: Overloads<{
    /** `aten::acos(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::acos.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly acos_: Overloads<{
    /** `aten::acos_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly acosh: Overloads<{
    /** `aten::acosh(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::acosh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly acosh_: Overloads<{
    /** `aten::acosh_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly adaptive_avg_pool1d: Overloads<{
    /** `aten::adaptive_avg_pool1d(Tensor self, int[1] output_size) -> Tensor` */
    default(input: Tensor, outputSize: IntOrInts): Tensor;
    default(input: Tensor, ...outputSize: Int[]): Tensor;
    /** `aten::adaptive_avg_pool1d.out(Tensor self, int[1] output_size, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, outputSize: IntOrInts, options: { out: Tensor }): Tensor;
    out(input: Tensor, ...outputSize: [...Int[], { out: Tensor }]): Tensor;
  }>;
  readonly adaptive_avg_pool2d: Overloads<{
    /** `aten::adaptive_avg_pool2d(Tensor self, SymInt[2] output_size) -> Tensor` */
    default(input: Tensor, outputSize: IntOrInts): Tensor;
    default(input: Tensor, ...outputSize: Int[]): Tensor;
    /** `aten::adaptive_avg_pool2d.out(Tensor self, SymInt[2] output_size, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, outputSize: IntOrInts, options: { out: Tensor }): Tensor;
    out(input: Tensor, ...outputSize: [...Int[], { out: Tensor }]): Tensor;
  }>;
  readonly adaptive_avg_pool3d: Overloads<{
    /** `aten::adaptive_avg_pool3d(Tensor self, SymInt[3] output_size) -> Tensor` */
    default(input: Tensor, outputSize: IntOrInts): Tensor;
    default(input: Tensor, ...outputSize: Int[]): Tensor;
    /** `aten::adaptive_avg_pool3d.out(Tensor self, SymInt[3] output_size, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, outputSize: IntOrInts, options: { out: Tensor }): Tensor;
    out(input: Tensor, ...outputSize: [...Int[], { out: Tensor }]): Tensor;
  }>;
  readonly adaptive_avg_pool3d_backward: Overloads<{
    /** `aten::adaptive_avg_pool3d_backward.grad_input(Tensor grad_output, Tensor self, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, input: Tensor, options: { gradInput: Tensor }): Tensor;
  }>;
  readonly adaptive_max_pool1d: Overloads<{
    /** `aten::adaptive_max_pool1d(Tensor self, int[1] output_size) -> (Tensor, Tensor)` */
    default(input: Tensor, outputSize: IntOrInts): [Tensor, Tensor];
    default(input: Tensor, ...outputSize: Int[]): [Tensor, Tensor];
  }>;
  readonly adaptive_max_pool2d: Overloads<{
    /** `aten::adaptive_max_pool2d(Tensor self, int[2] output_size) -> (Tensor, Tensor)` */
    default(input: Tensor, outputSize: IntOrInts): [Tensor, Tensor];
    default(input: Tensor, ...outputSize: Int[]): [Tensor, Tensor];
    /** `aten::adaptive_max_pool2d.out(Tensor self, int[2] output_size, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))` */
    out(input: Tensor, outputSize: IntOrInts, options: { out: Tensor; indices: Tensor }): [Tensor, Tensor];
    out(input: Tensor, ...outputSize: [...Int[], { out: Tensor; indices: Tensor }]): [Tensor, Tensor];
  }>;
  readonly adaptive_max_pool2d_backward: Overloads<{
    /** `aten::adaptive_max_pool2d_backward(Tensor grad_output, Tensor self, Tensor indices) -> Tensor` */
    default(gradOutput: Tensor, input: Tensor, indices: Tensor): Tensor;
    /** `aten::adaptive_max_pool2d_backward.grad_input(Tensor grad_output, Tensor self, Tensor indices, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, input: Tensor, indices: Tensor, options: { gradInput: Tensor }): Tensor;
  }>;
  readonly adaptive_max_pool3d: Overloads<{
    /** `aten::adaptive_max_pool3d(Tensor self, int[3] output_size) -> (Tensor, Tensor)` */
    default(input: Tensor, outputSize: IntOrInts): [Tensor, Tensor];
    default(input: Tensor, ...outputSize: Int[]): [Tensor, Tensor];
    /** `aten::adaptive_max_pool3d.out(Tensor self, int[3] output_size, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))` */
    out(input: Tensor, outputSize: IntOrInts, options: { out: Tensor; indices: Tensor }): [Tensor, Tensor];
    out(input: Tensor, ...outputSize: [...Int[], { out: Tensor; indices: Tensor }]): [Tensor, Tensor];
  }>;
  readonly adaptive_max_pool3d_backward: Overloads<{
    /** `aten::adaptive_max_pool3d_backward(Tensor grad_output, Tensor self, Tensor indices) -> Tensor` */
    default(gradOutput: Tensor, input: Tensor, indices: Tensor): Tensor;
    /** `aten::adaptive_max_pool3d_backward.grad_input(Tensor grad_output, Tensor self, Tensor indices, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, input: Tensor, indices: Tensor, options: { gradInput: Tensor }): Tensor;
  }>;
  readonly add: Overloads<{
    /** `aten::add.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor` */
    Scalar(input: Operand, other: Scalar, alpha?: Scalar | AddScalarOptions, options?: AddScalarOptions): Tensor;
    /** `aten::add.Scalar_out(Tensor self, Scalar other, Scalar alpha=1, *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_out(input: Tensor, other: Scalar, alpha?: Scalar | AddScalarOutOptions, options?: AddScalarOutOptions): Tensor;
    /** `aten::add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` */
    Tensor(input: Operand, other: Operand, options?: { alpha?: Scalar }): Tensor;
    /** `aten::add.out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, other: Operand, options: { alpha?: Scalar; out: Tensor }): Tensor;
  }>;
  readonly add_: Overloads<{
    /** `aten::add_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)` */
    Scalar(input: Tensor, other: Scalar, alpha?: Scalar | AddScalarOptions2, options?: AddScalarOptions2): Tensor;
    /** `aten::add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)` */
    Tensor(input: Tensor, other: Operand, options?: { alpha?: Scalar }): Tensor;
  }>;
  readonly addbmm: Overloads<{
    /** `aten::addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
    default(input: Tensor, batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
    /** `aten::addbmm.out(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, batch1: Tensor, batch2: Tensor, options: { beta?: Scalar; alpha?: Scalar; out: Tensor }): Tensor;
  }>;
  readonly addbmm_: Overloads<{
    /** `aten::addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` */
    default(input: Tensor, batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  }>;
  readonly addcdiv: Overloads<{
    /** `aten::addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor` */
    default(input: Operand, tensor1: Operand, tensor2: Operand, options?: { value?: Scalar }): Tensor;
    /** `aten::addcdiv.out(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, tensor1: Operand, tensor2: Operand, options: { value?: Scalar; out: Tensor }): Tensor;
  }>;
  readonly addcdiv_: Overloads<{
    /** `aten::addcdiv_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)` */
    default(input: Tensor, tensor1: Operand, tensor2: Operand, options?: { value?: Scalar }): Tensor;
  }>;
  readonly addcmul: Overloads<{
    /** `aten::addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor` */
    default(input: Operand, tensor1: Operand, tensor2: Operand, options?: { value?: Scalar }): Tensor;
    /** `aten::addcmul.out(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, tensor1: Operand, tensor2: Operand, options: { value?: Scalar; out: Tensor }): Tensor;
  }>;
  readonly addcmul_: Overloads<{
    /** `aten::addcmul_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)` */
    default(input: Tensor, tensor1: Operand, tensor2: Operand, options?: { value?: Scalar }): Tensor;
  }>;
  readonly addmm: Overloads<{
    /** `aten::addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
    default(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
    /** `aten::addmm.dtype(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
    dtype(input: Tensor, mat1: Tensor, mat2: Tensor, outDtype: DTypeName, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
    /** `aten::addmm.dtype_out(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)` */
    dtype_out(input: Tensor, mat1: Tensor, mat2: Tensor, outDtype: DTypeName, options: { beta?: Scalar; alpha?: Scalar; out: Tensor }): Tensor;
    /** `aten::addmm.out(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, mat1: Tensor, mat2: Tensor, options: { beta?: Scalar; alpha?: Scalar; out: Tensor }): Tensor;
  }>;
  readonly addmm_: Overloads<{
    /** `aten::addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` */
    default(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  }>;
  readonly addmv: Overloads<{
    /** `aten::addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
    default(input: Tensor, mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
    /** `aten::addmv.out(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, mat: Tensor, vec: Tensor, options: { beta?: Scalar; alpha?: Scalar; out: Tensor }): Tensor;
  }>;
  readonly addmv_: Overloads<{
    /** `aten::addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` */
    default(input: Tensor, mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  }>;
  readonly addr: Overloads<{
    /** `aten::addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
    default(input: Tensor, vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
    /** `aten::addr.out(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, vec1: Tensor, vec2: Tensor, options: { beta?: Scalar; alpha?: Scalar; out: Tensor }): Tensor;
  }>;
  readonly addr_: Overloads<{
    /** `aten::addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` */
    default(input: Tensor, vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  }>;
  readonly adjoint: Overloads<{
    /** `aten::adjoint(Tensor(a) self) -> Tensor(a)` */
    default(input: Tensor): Tensor;
  }>;
  readonly affine_grid_generator: Overloads<{
    /** `aten::affine_grid_generator(Tensor theta, SymInt[] size, bool align_corners) -> Tensor` */
    default(theta: Tensor, size: Ints, alignCorners: boolean): Tensor;
    /** `aten::affine_grid_generator.out(Tensor theta, SymInt[] size, bool align_corners, *, Tensor(a!) out) -> Tensor(a!)` */
    out(theta: Tensor, size: Ints, alignCorners: boolean, options: { out: Tensor }): Tensor;
  }>;
  readonly affine_grid_generator_backward: Overloads<{
    /** `aten::affine_grid_generator_backward(Tensor grad, SymInt[] size, bool align_corners) -> Tensor` */
    default(grad: Tensor, size: Ints, alignCorners: boolean): Tensor;
  }>;
  readonly alias: Overloads<{
    /** `aten::alias(Tensor(a) self) -> Tensor(a)` */
    default(input: Tensor): Tensor;
  }>;
  readonly alias_copy: Overloads<{
    /** `aten::alias_copy(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::alias_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly all: Overloads<{
    /** `aten::all(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::all.all_out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    all_out(input: Tensor, options: { out: Tensor }): Tensor;
    /** `aten::all.dim(Tensor self, int dim, bool keepdim=False) -> Tensor` */
    dim(input: Tensor, dim: Int, keepdim?: boolean | AllDimOptions, options?: AllDimOptions): Tensor;
    /** `aten::all.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor` */
    dims(input: Tensor, dim?: Ints | null | AllDimsOptions, keepdim?: boolean | AllDimsOptions, options?: AllDimsOptions): Tensor;
    /** `aten::all.dims_out(Tensor self, int[]? dim=None, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)` */
    dims_out(input: Tensor, dim?: Ints | null | AllDimsOutOptions, keepdim?: boolean | AllDimsOutOptions, options?: AllDimsOutOptions): Tensor;
    /** `aten::all.out(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dim: Int, keepdim?: boolean | AllOutOptions, options?: AllOutOptions): Tensor;
  }>;
  readonly allclose: Overloads<{
    /** `aten::allclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> bool` */
    default(input: Tensor, other: Tensor, rtol?: number | AllcloseInPlaceOptions, atol?: number | AllcloseInPlaceOptions, equalNan?: boolean | AllcloseInPlaceOptions, options?: AllcloseInPlaceOptions): boolean;
  }>;
  readonly alpha_dropout: Overloads<{
    /** `aten::alpha_dropout(Tensor input, float p, bool train) -> Tensor` */
    default(input: Tensor, p: number, train: boolean): Tensor;
  }>;
  readonly alpha_dropout_: Overloads<{
    /** `aten::alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
    default(input: Tensor, p: number, train: boolean): Tensor;
  }>;
  readonly amax: Overloads<{
    /** `aten::amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor` */
    default(input: Tensor, dim?: IntOrInts | AmaxInPlaceOptions, keepdim?: boolean | AmaxInPlaceOptions, options?: AmaxInPlaceOptions): Tensor;
    /** `aten::amax.out(Tensor self, int[1] dim=[], bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dim?: IntOrInts | AmaxOutOptions, keepdim?: boolean | AmaxOutOptions, options?: AmaxOutOptions): Tensor;
  }>;
  readonly amin: Overloads<{
    /** `aten::amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor` */
    default(input: Tensor, dim?: IntOrInts | AminInPlaceOptions, keepdim?: boolean | AminInPlaceOptions, options?: AminInPlaceOptions): Tensor;
    /** `aten::amin.out(Tensor self, int[1] dim=[], bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dim?: IntOrInts | AminOutOptions, keepdim?: boolean | AminOutOptions, options?: AminOutOptions): Tensor;
  }>;
  readonly aminmax: Overloads<{
    /** `aten::aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)` */
    default(input: Tensor, options?: { dim?: Int | null; keepdim?: boolean }): NamedTuple<{ min: Tensor; max: Tensor }, [min: Tensor, max: Tensor]>;
    /** `aten::aminmax.out(Tensor self, *, int? dim=None, bool keepdim=False, Tensor(a!) min, Tensor(b!) max) -> (Tensor(a!) min, Tensor(b!) max)` */
    out(input: Tensor, options: { dim?: Int | null; keepdim?: boolean; min: Tensor; max: Tensor }): NamedTuple<{ min: Tensor; max: Tensor }, [min: Tensor, max: Tensor]>;
  }>;
  readonly angle: Overloads<{
    /** `aten::angle(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::angle.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly any: Overloads<{
    /** `aten::any(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::any.all_out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    all_out(input: Tensor, options: { out: Tensor }): Tensor;
    /** `aten::any.dim(Tensor self, int dim, bool keepdim=False) -> Tensor` */
    dim(input: Tensor, dim: Int, keepdim?: boolean | AnyDimOptions, options?: AnyDimOptions): Tensor;
    /** `aten::any.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor` */
    dims(input: Tensor, dim?: Ints | null | AnyDimsOptions, keepdim?: boolean | AnyDimsOptions, options?: AnyDimsOptions): Tensor;
    /** `aten::any.dims_out(Tensor self, int[]? dim=None, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)` */
    dims_out(input: Tensor, dim?: Ints | null | AnyDimsOutOptions, keepdim?: boolean | AnyDimsOutOptions, options?: AnyDimsOutOptions): Tensor;
    /** `aten::any.out(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dim: Int, keepdim?: boolean | AnyOutOptions, options?: AnyOutOptions): Tensor;
  }>;
  readonly arange: Overloads<{
    /** `aten::arange(Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    default(end: Scalar, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::arange.out(Scalar end, *, Tensor(a!) out) -> Tensor(a!)` */
    out(end: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::arange.start(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    start(start: Scalar, end: Scalar, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::arange.start_out(Scalar start, Scalar end, Scalar step=1, *, Tensor(a!) out) -> Tensor(a!)` */
    start_out(start: Scalar, end: Scalar, step?: Scalar | ArangeStartOutOptions, options?: ArangeStartOutOptions): Tensor;
    /** `aten::arange.start_step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    start_step(start: Scalar, end: Scalar, step?: Scalar | ArangeStartStepOptions, options?: ArangeStartStepOptions): Tensor;
  }>;
  readonly arccos: Overloads<{
    /** `aten::arccos(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::arccos.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly arccos_: Overloads<{
    /** `aten::arccos_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly arccosh: Overloads<{
    /** `aten::arccosh(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::arccosh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly arccosh_: Overloads<{
    /** `aten::arccosh_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly arcsin: Overloads<{
    /** `aten::arcsin(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::arcsin.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly arcsin_: Overloads<{
    /** `aten::arcsin_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly arcsinh: Overloads<{
    /** `aten::arcsinh(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::arcsinh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly arcsinh_: Overloads<{
    /** `aten::arcsinh_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly arctan: Overloads<{
    /** `aten::arctan(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::arctan.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly arctan2: Overloads<{
    /** `aten::arctan2(Tensor self, Tensor other) -> Tensor` */
    default(input: Tensor, other: Tensor): Tensor;
    /** `aten::arctan2.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly arctan2_: Overloads<{
    /** `aten::arctan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    default(input: Tensor, other: Tensor): Tensor;
  }>;
  readonly arctan_: Overloads<{
    /** `aten::arctan_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly arctanh: Overloads<{
    /** `aten::arctanh(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::arctanh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly arctanh_: Overloads<{
    /** `aten::arctanh_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly argmax: Overloads<{
    /** `aten::argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor` */
    default(input: Tensor, dim?: Int | null | ArgmaxInPlaceOptions, keepdim?: boolean | ArgmaxInPlaceOptions, options?: ArgmaxInPlaceOptions): Tensor;
    /** `aten::argmax.out(Tensor self, int? dim=None, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dim?: Int | null | ArgmaxOutOptions, keepdim?: boolean | ArgmaxOutOptions, options?: ArgmaxOutOptions): Tensor;
  }>;
  readonly argmin: Overloads<{
    /** `aten::argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor` */
    default(input: Tensor, dim?: Int | null | ArgminInPlaceOptions, keepdim?: boolean | ArgminInPlaceOptions, options?: ArgminInPlaceOptions): Tensor;
    /** `aten::argmin.out(Tensor self, int? dim=None, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dim?: Int | null | ArgminOutOptions, keepdim?: boolean | ArgminOutOptions, options?: ArgminOutOptions): Tensor;
  }>;
  readonly argsort: Overloads<{
    /** `aten::argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor` */
    default(input: Tensor, dim?: Int | ArgsortInPlaceOptions, descending?: boolean | ArgsortInPlaceOptions, options?: ArgsortInPlaceOptions): Tensor;
    /** `aten::argsort.stable(Tensor self, *, bool stable, int dim=-1, bool descending=False) -> Tensor` */
    stable(input: Tensor, options: { stable: boolean; dim?: Int; descending?: boolean }): Tensor;
    /** `aten::argsort.stable_out(Tensor self, *, bool stable, int dim=-1, bool descending=False, Tensor(a!) out) -> Tensor(a!)` */
    stable_out(input: Tensor, options: { stable: boolean; dim?: Int; descending?: boolean; out: Tensor }): Tensor;
  }>;
  readonly argwhere: Overloads<{
    /** `aten::argwhere(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
  }>;
  readonly as_strided: Overloads<{
    /** `aten::as_strided(Tensor(a) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a)` */
    default(input: Tensor, size: Ints, stride: Ints, storageOffset?: Int | null | AsStridedInPlaceOptions, options?: AsStridedInPlaceOptions): Tensor;
  }>;
  readonly as_strided_: Overloads<{
    /** `aten::as_strided_(Tensor(a!) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a!)` */
    default(input: Tensor, size: Ints, stride: Ints, storageOffset?: Int | null | AsStrided_InPlaceOptions, options?: AsStrided_InPlaceOptions): Tensor;
  }>;
  readonly as_strided_copy: Overloads<{
    /** `aten::as_strided_copy(Tensor self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor` */
    default(input: Tensor, size: Ints, stride: Ints, storageOffset?: Int | null | AsStridedCopyInPlaceOptions, options?: AsStridedCopyInPlaceOptions): Tensor;
    /** `aten::as_strided_copy.out(Tensor self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, size: Ints, stride: Ints, storageOffset?: Int | null | AsStridedCopyOutOptions, options?: AsStridedCopyOutOptions): Tensor;
  }>;
  readonly as_strided_scatter: Overloads<{
    /** `aten::as_strided_scatter(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor` */
    default(input: Tensor, src: Tensor, size: Ints, stride: Ints, storageOffset?: Int | null | AsStridedScatterInPlaceOptions, options?: AsStridedScatterInPlaceOptions): Tensor;
    /** `aten::as_strided_scatter.out(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, src: Tensor, size: Ints, stride: Ints, storageOffset?: Int | null | AsStridedScatterOutOptions, options?: AsStridedScatterOutOptions): Tensor;
  }>;
  readonly asin: Overloads<{
    /** `aten::asin(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::asin.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly asin_: Overloads<{
    /** `aten::asin_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly asinh: Overloads<{
    /** `aten::asinh(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::asinh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly asinh_: Overloads<{
    /** `aten::asinh_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly atan: Overloads<{
    /** `aten::atan(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::atan.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly atan2: Overloads<{
    /** `aten::atan2(Tensor self, Tensor other) -> Tensor` */
    default(input: Operand, other: Operand): Tensor;
    /** `aten::atan2.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly atan2_: Overloads<{
    /** `aten::atan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    default(input: Tensor, other: Operand): Tensor;
  }>;
  readonly atan_: Overloads<{
    /** `aten::atan_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly atanh: Overloads<{
    /** `aten::atanh(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::atanh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly atanh_: Overloads<{
    /** `aten::atanh_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly atleast_1d: Overloads<{
    /** `aten::atleast_1d(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::atleast_1d.Sequence(Tensor[] tensors) -> Tensor[]` */
    Sequence(tensors: readonly Tensor[]): Tensor[];
    Sequence(...tensors: Tensor[]): Tensor[];
  }>;
  readonly atleast_2d: Overloads<{
    /** `aten::atleast_2d(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::atleast_2d.Sequence(Tensor[] tensors) -> Tensor[]` */
    Sequence(tensors: readonly Tensor[]): Tensor[];
    Sequence(...tensors: Tensor[]): Tensor[];
  }>;
  readonly atleast_3d: Overloads<{
    /** `aten::atleast_3d(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::atleast_3d.Sequence(Tensor[] tensors) -> Tensor[]` */
    Sequence(tensors: readonly Tensor[]): Tensor[];
    Sequence(...tensors: Tensor[]): Tensor[];
  }>;
  readonly avg_pool1d: Overloads<{
    /** `aten::avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True) -> Tensor` */
    default(input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | AvgPool1dInPlaceOptions, padding?: IntOrInts | AvgPool1dInPlaceOptions, ceilMode?: boolean | AvgPool1dInPlaceOptions, countIncludePad?: boolean | AvgPool1dInPlaceOptions, options?: AvgPool1dInPlaceOptions): Tensor;
    /** `aten::avg_pool1d.out(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | AvgPool1dOutOptions, padding?: IntOrInts | AvgPool1dOutOptions, ceilMode?: boolean | AvgPool1dOutOptions, countIncludePad?: boolean | AvgPool1dOutOptions, options?: AvgPool1dOutOptions): Tensor;
  }>;
  readonly avg_pool2d: Overloads<{
    /** `aten::avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor` */
    default(input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | AvgPool2dInPlaceOptions, padding?: IntOrInts | AvgPool2dInPlaceOptions, ceilMode?: boolean | AvgPool2dInPlaceOptions, countIncludePad?: boolean | AvgPool2dInPlaceOptions, divisorOverride?: Int | null | AvgPool2dInPlaceOptions, options?: AvgPool2dInPlaceOptions): Tensor;
    /** `aten::avg_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | AvgPool2dOutOptions, padding?: IntOrInts | AvgPool2dOutOptions, ceilMode?: boolean | AvgPool2dOutOptions, countIncludePad?: boolean | AvgPool2dOutOptions, divisorOverride?: Int | null | AvgPool2dOutOptions, options?: AvgPool2dOutOptions): Tensor;
  }>;
  readonly avg_pool2d_backward: Overloads<{
    /** `aten::avg_pool2d_backward(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] stride, int[2] padding, bool ceil_mode, bool count_include_pad, int? divisor_override) -> Tensor` */
    default(gradOutput: Tensor, input: Tensor, kernelSize: IntOrInts, stride: IntOrInts, padding: IntOrInts, ceilMode: boolean, countIncludePad: boolean, divisorOverride: Int | null): Tensor;
    /** `aten::avg_pool2d_backward.grad_input(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] stride, int[2] padding, bool ceil_mode, bool count_include_pad, int? divisor_override, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, input: Tensor, kernelSize: IntOrInts, stride: IntOrInts, padding: IntOrInts, ceilMode: boolean, countIncludePad: boolean, divisorOverride: Int | null, options: { gradInput: Tensor }): Tensor;
  }>;
  readonly avg_pool3d: Overloads<{
    /** `aten::avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor` */
    default(input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | AvgPool3dInPlaceOptions, padding?: IntOrInts | AvgPool3dInPlaceOptions, ceilMode?: boolean | AvgPool3dInPlaceOptions, countIncludePad?: boolean | AvgPool3dInPlaceOptions, divisorOverride?: Int | null | AvgPool3dInPlaceOptions, options?: AvgPool3dInPlaceOptions): Tensor;
    /** `aten::avg_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | AvgPool3dOutOptions, padding?: IntOrInts | AvgPool3dOutOptions, ceilMode?: boolean | AvgPool3dOutOptions, countIncludePad?: boolean | AvgPool3dOutOptions, divisorOverride?: Int | null | AvgPool3dOutOptions, options?: AvgPool3dOutOptions): Tensor;
  }>;
  readonly avg_pool3d_backward: Overloads<{
    /** `aten::avg_pool3d_backward(Tensor grad_output, Tensor self, int[3] kernel_size, int[3] stride, int[3] padding, bool ceil_mode, bool count_include_pad, int? divisor_override) -> Tensor` */
    default(gradOutput: Tensor, input: Tensor, kernelSize: IntOrInts, stride: IntOrInts, padding: IntOrInts, ceilMode: boolean, countIncludePad: boolean, divisorOverride: Int | null): Tensor;
    /** `aten::avg_pool3d_backward.grad_input(Tensor grad_output, Tensor self, int[3] kernel_size, int[3] stride, int[3] padding, bool ceil_mode, bool count_include_pad, int? divisor_override, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, input: Tensor, kernelSize: IntOrInts, stride: IntOrInts, padding: IntOrInts, ceilMode: boolean, countIncludePad: boolean, divisorOverride: Int | null, options: { gradInput: Tensor }): Tensor;
  }>;
  readonly baddbmm: Overloads<{
    /** `aten::baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
    default(input: Tensor, batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
    /** `aten::baddbmm.dtype(Tensor self, Tensor batch1, Tensor batch2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
    dtype(input: Tensor, batch1: Tensor, batch2: Tensor, outDtype: DTypeName, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
    /** `aten::baddbmm.dtype_out(Tensor self, Tensor batch1, Tensor batch2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)` */
    dtype_out(input: Tensor, batch1: Tensor, batch2: Tensor, outDtype: DTypeName, options: { beta?: Scalar; alpha?: Scalar; out: Tensor }): Tensor;
    /** `aten::baddbmm.out(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, batch1: Tensor, batch2: Tensor, options: { beta?: Scalar; alpha?: Scalar; out: Tensor }): Tensor;
  }>;
  readonly baddbmm_: Overloads<{
    /** `aten::baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` */
    default(input: Tensor, batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  }>;
  readonly bartlett_window: Overloads<{
    /** `aten::bartlett_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    default(windowLength: Int, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::bartlett_window.out(int window_length, *, Tensor(a!) out) -> Tensor(a!)` */
    out(windowLength: Int, options: { out: Tensor }): Tensor;
    /** `aten::bartlett_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    periodic(windowLength: Int, periodic: boolean, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::bartlett_window.periodic_out(int window_length, bool periodic, *, Tensor(a!) out) -> Tensor(a!)` */
    periodic_out(windowLength: Int, periodic: boolean, options: { out: Tensor }): Tensor;
  }>;
  readonly batch_norm: Overloads<{
    /** `aten::batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps, bool cudnn_enabled) -> Tensor` */
    default(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, eps: number, cudnnEnabled: boolean): Tensor;
  }>;
  readonly batch_norm_backward: Overloads<{
    /** `aten::batch_norm_backward(Tensor grad_out, Tensor input, Tensor weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_var, bool update, float eps, bool[3] output_mask, Tensor reserve) -> (Tensor, Tensor, Tensor)` */
    default(gradOut: Tensor, input: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, update: boolean, eps: number, outputMask: readonly boolean[], reserve: Tensor): [Tensor, Tensor, Tensor];
  }>;
  readonly batch_norm_backward_elemt: Overloads<{
    /** `aten::batch_norm_backward_elemt(Tensor grad_out, Tensor input, Tensor mean, Tensor invstd, Tensor? weight, Tensor sum_dy, Tensor sum_dy_xmu, Tensor count) -> Tensor` */
    default(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, sumDy: Tensor, sumDyXmu: Tensor, count: Tensor): Tensor;
    /** `aten::batch_norm_backward_elemt.out(Tensor grad_out, Tensor input, Tensor mean, Tensor invstd, Tensor? weight, Tensor sum_dy, Tensor sum_dy_xmu, Tensor count, *, Tensor(a!) out) -> Tensor(a!)` */
    out(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, sumDy: Tensor, sumDyXmu: Tensor, count: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly batch_norm_backward_reduce: Overloads<{
    /** `aten::batch_norm_backward_reduce(Tensor grad_out, Tensor input, Tensor mean, Tensor invstd, Tensor? weight, bool input_g, bool weight_g, bool bias_g) -> (Tensor, Tensor, Tensor, Tensor)` */
    default(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, inputG: boolean, weightG: boolean, biasG: boolean): [Tensor, Tensor, Tensor, Tensor];
    /** `aten::batch_norm_backward_reduce.out(Tensor grad_out, Tensor input, Tensor mean, Tensor invstd, Tensor? weight, bool input_g, bool weight_g, bool bias_g, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2, Tensor(d!) out3) -> (Tensor(a!), Tensor(b!), Tensor(c!), Tensor(d!))` */
    out(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, inputG: boolean, weightG: boolean, biasG: boolean, options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor }): [Tensor, Tensor, Tensor, Tensor];
  }>;
  readonly batch_norm_elemt: Overloads<{
    /** `aten::batch_norm_elemt(Tensor input, Tensor? weight, Tensor? bias, Tensor mean, Tensor invstd, float eps) -> Tensor` */
    default(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, invstd: Tensor, eps: number): Tensor;
    /** `aten::batch_norm_elemt.out(Tensor input, Tensor? weight, Tensor? bias, Tensor mean, Tensor invstd, float eps, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, invstd: Tensor, eps: number, options: { out: Tensor }): Tensor;
  }>;
  readonly batch_norm_gather_stats: Overloads<{
    /** `aten::batch_norm_gather_stats(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var, float momentum, float eps, int count) -> (Tensor, Tensor)` */
    default(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, count: Int): [Tensor, Tensor];
    /** `aten::batch_norm_gather_stats.out(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var, float momentum, float eps, int count, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
    out(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, count: Int, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  }>;
  readonly batch_norm_gather_stats_with_counts: Overloads<{
    /** `aten::batch_norm_gather_stats_with_counts(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var, float momentum, float eps, Tensor counts) -> (Tensor, Tensor)` */
    default(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, counts: Tensor): [Tensor, Tensor];
    /** `aten::batch_norm_gather_stats_with_counts.out(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var, float momentum, float eps, Tensor counts, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
    out(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, counts: Tensor, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  }>;
  readonly batch_norm_stats: Overloads<{
    /** `aten::batch_norm_stats(Tensor input, float eps) -> (Tensor, Tensor)` */
    default(input: Tensor, eps: number): [Tensor, Tensor];
    /** `aten::batch_norm_stats.out(Tensor input, float eps, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
    out(input: Tensor, eps: number, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  }>;
  readonly batch_norm_update_stats: Overloads<{
    /** `aten::batch_norm_update_stats(Tensor input, Tensor? running_mean, Tensor? running_var, float momentum) -> (Tensor, Tensor)` */
    default(input: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number): [Tensor, Tensor];
    /** `aten::batch_norm_update_stats.out(Tensor input, Tensor? running_mean, Tensor? running_var, float momentum, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
    out(input: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  }>;
  readonly bernoulli: Overloads<{
    /** `aten::bernoulli(Tensor self, *, Generator? generator=None) -> Tensor` */
    default(input: Tensor, options?: { generator?: Generator | null }): Tensor;
    /** `aten::bernoulli.Tensor(Tensor self, Tensor p, *, Generator? generator=None) -> Tensor` */
    Tensor(input: Tensor, p: Tensor, options?: { generator?: Generator | null }): Tensor;
    /** `aten::bernoulli.Tensor_out(Tensor self, Tensor p, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_out(input: Tensor, p: Tensor, options: { generator?: Generator | null; out: Tensor }): Tensor;
    /** `aten::bernoulli.float_out(Tensor self, float p=0.5, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)` */
    float_out(input: Tensor, p?: number | BernoulliFloatOutOptions, options?: BernoulliFloatOutOptions): Tensor;
    /** `aten::bernoulli.out(Tensor self, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { generator?: Generator | null; out: Tensor }): Tensor;
    /** `aten::bernoulli.p(Tensor self, float p, *, Generator? generator=None) -> Tensor` */
    p(input: Tensor, p: number, options?: { generator?: Generator | null }): Tensor;
  }>;
  readonly bernoulli_: Overloads<{
    /** `aten::bernoulli_.Tensor(Tensor(a!) self, Tensor p, *, Generator? generator=None) -> Tensor(a!)` */
    Tensor(input: Tensor, p: Tensor, options?: { generator?: Generator | null }): Tensor;
    /** `aten::bernoulli_.float(Tensor(a!) self, float p=0.5, *, Generator? generator=None) -> Tensor(a!)` */
    float(input: Tensor, p?: number | BernoulliFloatOptions, options?: BernoulliFloatOptions): Tensor;
  }>;
  readonly bilinear: Overloads<{
    /** `aten::bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias=None) -> Tensor` */
    default(input1: Tensor, input2: Tensor, weight: Tensor, bias?: Tensor | null | BilinearInPlaceOptions, options?: BilinearInPlaceOptions): Tensor;
  }>;
  readonly binary_cross_entropy: Overloads<{
    /** `aten::binary_cross_entropy(Tensor self, Tensor target, Tensor? weight=None, int reduction=1) -> Tensor` */
    default(input: Tensor, target: Tensor, weight?: Tensor | null | BinaryCrossEntropyInPlaceOptions, reduction?: ReductionMode | BinaryCrossEntropyInPlaceOptions, options?: BinaryCrossEntropyInPlaceOptions): Tensor;
    /** `aten::binary_cross_entropy.out(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, target: Tensor, weight?: Tensor | null | BinaryCrossEntropyOutOptions, reduction?: ReductionMode | BinaryCrossEntropyOutOptions, options?: BinaryCrossEntropyOutOptions): Tensor;
  }>;
  readonly binary_cross_entropy_backward: Overloads<{
    /** `aten::binary_cross_entropy_backward(Tensor grad_output, Tensor self, Tensor target, Tensor? weight=None, int reduction=1) -> Tensor` */
    default(gradOutput: Tensor, input: Tensor, target: Tensor, weight?: Tensor | null | BinaryCrossEntropyBackwardInPlaceOptions, reduction?: ReductionMode | BinaryCrossEntropyBackwardInPlaceOptions, options?: BinaryCrossEntropyBackwardInPlaceOptions): Tensor;
    /** `aten::binary_cross_entropy_backward.grad_input(Tensor grad_output, Tensor self, Tensor target, Tensor? weight=None, int reduction=1, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, input: Tensor, target: Tensor, weight?: Tensor | null | BinaryCrossEntropyBackwardGradInputOptions, reduction?: ReductionMode | BinaryCrossEntropyBackwardGradInputOptions, options?: BinaryCrossEntropyBackwardGradInputOptions): Tensor;
  }>;
  readonly binary_cross_entropy_with_logits: Overloads<{
    /** `aten::binary_cross_entropy_with_logits(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int reduction=1) -> Tensor` */
    default(input: Tensor, target: Tensor, weight?: Tensor | null | BinaryCrossEntropyWithLogitsInPlaceOptions, posWeight?: Tensor | null | BinaryCrossEntropyWithLogitsInPlaceOptions, reduction?: ReductionMode | BinaryCrossEntropyWithLogitsInPlaceOptions, options?: BinaryCrossEntropyWithLogitsInPlaceOptions): Tensor;
    /** `aten::binary_cross_entropy_with_logits.out(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, target: Tensor, weight?: Tensor | null | BinaryCrossEntropyWithLogitsOutOptions, posWeight?: Tensor | null | BinaryCrossEntropyWithLogitsOutOptions, reduction?: ReductionMode | BinaryCrossEntropyWithLogitsOutOptions, options?: BinaryCrossEntropyWithLogitsOutOptions): Tensor;
  }>;
  readonly bincount: Overloads<{
    /** `aten::bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor` */
    default(input: Tensor, weights?: Tensor | null | BincountInPlaceOptions, minlength?: Int | BincountInPlaceOptions, options?: BincountInPlaceOptions): Tensor;
    /** `aten::bincount.out(Tensor self, Tensor? weights=None, SymInt minlength=0, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, weights?: Tensor | null | BincountOutOptions, minlength?: Int | BincountOutOptions, options?: BincountOutOptions): Tensor;
  }>;
  readonly binomial: Overloads<{
    /** `aten::binomial(Tensor count, Tensor prob, Generator? generator=None) -> Tensor` */
    default(count: Tensor, prob: Tensor, generator?: Generator | null | BinomialInPlaceOptions, options?: BinomialInPlaceOptions): Tensor;
    /** `aten::binomial.out(Tensor count, Tensor prob, Generator? generator=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(count: Tensor, prob: Tensor, generator?: Generator | null | BinomialOutOptions, options?: BinomialOutOptions): Tensor;
  }>;
  readonly bitwise_and: Overloads<{
    /** `aten::bitwise_and.Scalar(Tensor self, Scalar other) -> Tensor` */
    Scalar(input: Operand, other: Scalar): Tensor;
    /** `aten::bitwise_and.Scalar_Tensor(Scalar self, Tensor other) -> Tensor` */
    Scalar_Tensor(input: Scalar, other: Operand): Tensor;
    /** `aten::bitwise_and.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_Tensor_out(input: Scalar, other: Tensor, options: { out: Tensor }): Tensor;
    /** `aten::bitwise_and.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_out(input: Operand, other: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::bitwise_and.Tensor(Tensor self, Tensor other) -> Tensor` */
    Tensor(input: Operand, other: Operand): Tensor;
    /** `aten::bitwise_and.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_out(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly bitwise_and_: Overloads<{
    /** `aten::bitwise_and_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
    Scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::bitwise_and_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    Tensor(input: Tensor, other: Operand): Tensor;
  }>;
  readonly bitwise_left_shift: Overloads<{
    /** `aten::bitwise_left_shift.Scalar_Tensor(Scalar self, Tensor other) -> Tensor` */
    Scalar_Tensor(input: Scalar, other: Operand): Tensor;
    /** `aten::bitwise_left_shift.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_Tensor_out(input: Scalar, other: Tensor, options: { out: Tensor }): Tensor;
    /** `aten::bitwise_left_shift.Tensor(Tensor self, Tensor other) -> Tensor` */
    Tensor(input: Operand, other: Operand): Tensor;
    /** `aten::bitwise_left_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor` */
    Tensor_Scalar(input: Operand, other: Scalar): Tensor;
    /** `aten::bitwise_left_shift.Tensor_Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_Scalar_out(input: Operand, other: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::bitwise_left_shift.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_out(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly bitwise_left_shift_: Overloads<{
    /** `aten::bitwise_left_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    Tensor(input: Tensor, other: Operand): Tensor;
    /** `aten::bitwise_left_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
    Tensor_Scalar(input: Tensor, other: Scalar): Tensor;
  }>;
  readonly bitwise_not: Overloads<{
    /** `aten::bitwise_not(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::bitwise_not.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly bitwise_not_: Overloads<{
    /** `aten::bitwise_not_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly bitwise_or: Overloads<{
    /** `aten::bitwise_or.Scalar(Tensor self, Scalar other) -> Tensor` */
    Scalar(input: Operand, other: Scalar): Tensor;
    /** `aten::bitwise_or.Scalar_Tensor(Scalar self, Tensor other) -> Tensor` */
    Scalar_Tensor(input: Scalar, other: Operand): Tensor;
    /** `aten::bitwise_or.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_Tensor_out(input: Scalar, other: Tensor, options: { out: Tensor }): Tensor;
    /** `aten::bitwise_or.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_out(input: Operand, other: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::bitwise_or.Tensor(Tensor self, Tensor other) -> Tensor` */
    Tensor(input: Operand, other: Operand): Tensor;
    /** `aten::bitwise_or.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_out(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly bitwise_or_: Overloads<{
    /** `aten::bitwise_or_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
    Scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::bitwise_or_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    Tensor(input: Tensor, other: Operand): Tensor;
  }>;
  readonly bitwise_right_shift: Overloads<{
    /** `aten::bitwise_right_shift.Scalar_Tensor(Scalar self, Tensor other) -> Tensor` */
    Scalar_Tensor(input: Scalar, other: Operand): Tensor;
    /** `aten::bitwise_right_shift.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_Tensor_out(input: Scalar, other: Tensor, options: { out: Tensor }): Tensor;
    /** `aten::bitwise_right_shift.Tensor(Tensor self, Tensor other) -> Tensor` */
    Tensor(input: Operand, other: Operand): Tensor;
    /** `aten::bitwise_right_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor` */
    Tensor_Scalar(input: Operand, other: Scalar): Tensor;
    /** `aten::bitwise_right_shift.Tensor_Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_Scalar_out(input: Operand, other: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::bitwise_right_shift.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_out(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly bitwise_right_shift_: Overloads<{
    /** `aten::bitwise_right_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    Tensor(input: Tensor, other: Operand): Tensor;
    /** `aten::bitwise_right_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
    Tensor_Scalar(input: Tensor, other: Scalar): Tensor;
  }>;
  readonly bitwise_xor: Overloads<{
    /** `aten::bitwise_xor.Scalar(Tensor self, Scalar other) -> Tensor` */
    Scalar(input: Operand, other: Scalar): Tensor;
    /** `aten::bitwise_xor.Scalar_Tensor(Scalar self, Tensor other) -> Tensor` */
    Scalar_Tensor(input: Scalar, other: Operand): Tensor;
    /** `aten::bitwise_xor.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_Tensor_out(input: Scalar, other: Tensor, options: { out: Tensor }): Tensor;
    /** `aten::bitwise_xor.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_out(input: Operand, other: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::bitwise_xor.Tensor(Tensor self, Tensor other) -> Tensor` */
    Tensor(input: Operand, other: Operand): Tensor;
    /** `aten::bitwise_xor.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_out(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly bitwise_xor_: Overloads<{
    /** `aten::bitwise_xor_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
    Scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::bitwise_xor_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    Tensor(input: Tensor, other: Operand): Tensor;
  }>;
  readonly blackman_window: Overloads<{
    /** `aten::blackman_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    default(windowLength: Int, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::blackman_window.out(int window_length, *, Tensor(a!) out) -> Tensor(a!)` */
    out(windowLength: Int, options: { out: Tensor }): Tensor;
    /** `aten::blackman_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    periodic(windowLength: Int, periodic: boolean, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::blackman_window.periodic_out(int window_length, bool periodic, *, Tensor(a!) out) -> Tensor(a!)` */
    periodic_out(windowLength: Int, periodic: boolean, options: { out: Tensor }): Tensor;
  }>;
  readonly block_diag: Overloads<{
    /** `aten::block_diag(Tensor[] tensors) -> Tensor` */
    default(tensors: readonly Tensor[]): Tensor;
    default(...tensors: Tensor[]): Tensor;
    /** `aten::block_diag.out(Tensor[] tensors, *, Tensor(a!) out) -> Tensor(a!)` */
    out(tensors: readonly Tensor[], options: { out: Tensor }): Tensor;
    out(...tensors: [...Tensor[], { out: Tensor }]): Tensor;
  }>;
  readonly bmm: Overloads<{
    /** `aten::bmm(Tensor self, Tensor mat2) -> Tensor` */
    default(input: Tensor, mat2: Tensor): Tensor;
    /** `aten::bmm.dtype(Tensor self, Tensor mat2, ScalarType out_dtype) -> Tensor` */
    dtype(input: Tensor, mat2: Tensor, outDtype: DTypeName): Tensor;
    /** `aten::bmm.dtype_out(Tensor self, Tensor mat2, ScalarType out_dtype, *, Tensor(a!) out) -> Tensor(a!)` */
    dtype_out(input: Tensor, mat2: Tensor, outDtype: DTypeName, options: { out: Tensor }): Tensor;
    /** `aten::bmm.out(Tensor self, Tensor mat2, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, mat2: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly broadcast_tensors: Overloads<{
    /** `aten::broadcast_tensors(Tensor[] tensors) -> Tensor[]` */
    default(tensors: readonly Tensor[]): Tensor[];
    default(...tensors: Tensor[]): Tensor[];
  }>;
  readonly broadcast_to: Overloads<{
    /** `aten::broadcast_to(Tensor(a) self, SymInt[] size) -> Tensor(a)` */
    default(input: Tensor, size: Ints): Tensor;
    default(input: Tensor, ...size: Int[]): Tensor;
  }>;
  readonly bucketize: Overloads<{
    /** `aten::bucketize.Scalar(Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor` */
    Scalar(input: Scalar, boundaries: Tensor, options?: { outInt32?: boolean; right?: boolean }): Tensor;
    /** `aten::bucketize.Scalar_out(Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_out(input: Scalar, boundaries: Tensor, options: { outInt32?: boolean; right?: boolean; out: Tensor }): Tensor;
    /** `aten::bucketize.Tensor(Tensor self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor` */
    Tensor(input: Tensor, boundaries: Tensor, options?: { outInt32?: boolean; right?: boolean }): Tensor;
    /** `aten::bucketize.Tensor_out(Tensor self, Tensor boundaries, *, bool out_int32=False, bool right=False, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_out(input: Tensor, boundaries: Tensor, options: { outInt32?: boolean; right?: boolean; out: Tensor }): Tensor;
  }>;
  readonly can_cast: Overloads<{
    /** `aten::can_cast(ScalarType from_, ScalarType to) -> bool` */
    default(from_: DTypeName, to: DTypeName): boolean;
  }>;
  readonly cartesian_prod: Overloads<{
    /** `aten::cartesian_prod(Tensor[] tensors) -> Tensor` */
    default(tensors: readonly Tensor[]): Tensor;
    default(...tensors: Tensor[]): Tensor;
  }>;
  readonly cat: Overloads<{
    /** `aten::cat(Tensor[] tensors, int dim=0) -> Tensor` */
    default(tensors: readonly Tensor[], dim?: Int | CatInPlaceOptions, options?: CatInPlaceOptions): Tensor;
    /** `aten::cat.out(Tensor[] tensors, int dim=0, *, Tensor(a!) out) -> Tensor(a!)` */
    out(tensors: readonly Tensor[], dim?: Int | CatOutOptions, options?: CatOutOptions): Tensor;
  }>;
  readonly cauchy: Overloads<{
    /** `aten::cauchy(Tensor self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor` */
    default(input: Tensor, median?: number | CauchyInPlaceOptions, sigma?: number | CauchyInPlaceOptions, options?: CauchyInPlaceOptions): Tensor;
    /** `aten::cauchy.out(Tensor self, float median=0., float sigma=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, median?: number | CauchyOutOptions, sigma?: number | CauchyOutOptions, options?: CauchyOutOptions): Tensor;
  }>;
  readonly cauchy_: Overloads<{
    /** `aten::cauchy_(Tensor(a!) self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor(a!)` */
    default(input: Tensor, median?: number | Cauchy_InPlaceOptions, sigma?: number | Cauchy_InPlaceOptions, options?: Cauchy_InPlaceOptions): Tensor;
  }>;
  readonly ccol_indices: Overloads<{
    /** `aten::ccol_indices(Tensor(a) self) -> Tensor(a)` */
    default(input: Tensor): Tensor;
  }>;
  readonly ccol_indices_copy: Overloads<{
    /** `aten::ccol_indices_copy(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::ccol_indices_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly cdist: Overloads<{
    /** `aten::cdist(Tensor x1, Tensor x2, float p=2., int? compute_mode=None) -> Tensor` */
    default(x1: Tensor, x2: Tensor, p?: number | CdistInPlaceOptions, computeMode?: Int | null | CdistInPlaceOptions, options?: CdistInPlaceOptions): Tensor;
  }>;
  readonly ceil: Overloads<{
    /** `aten::ceil(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::ceil.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly ceil_: Overloads<{
    /** `aten::ceil_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly celu: Overloads<{
    /** `aten::celu(Tensor self, Scalar alpha=1.) -> Tensor` */
    default(input: Operand, alpha?: Scalar | CeluInPlaceOptions, options?: CeluInPlaceOptions): Tensor;
    /** `aten::celu.out(Tensor self, Scalar alpha=1., *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, alpha?: Scalar | CeluOutOptions, options?: CeluOutOptions): Tensor;
  }>;
  readonly celu_: Overloads<{
    /** `aten::celu_(Tensor(a!) self, Scalar alpha=1.) -> Tensor(a!)` */
    default(input: Tensor, alpha?: Scalar | Celu_InPlaceOptions, options?: Celu_InPlaceOptions): Tensor;
  }>;
  readonly chain_matmul: Overloads<{
    /** `aten::chain_matmul(Tensor[] matrices) -> Tensor` */
    default(matrices: readonly Tensor[]): Tensor;
    default(...matrices: Tensor[]): Tensor;
    /** `aten::chain_matmul.out(Tensor[] matrices, *, Tensor(a!) out) -> Tensor(a!)` */
    out(matrices: readonly Tensor[], options: { out: Tensor }): Tensor;
    out(...matrices: [...Tensor[], { out: Tensor }]): Tensor;
  }>;
  readonly chalf: Overloads<{
    /** `aten::chalf(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor` */
    default(input: Tensor, options?: { memoryFormat?: MemoryFormat | null }): Tensor;
  }>;
  readonly channel_shuffle: Overloads<{
    /** `aten::channel_shuffle(Tensor self, SymInt groups) -> Tensor` */
    default(input: Tensor, groups: Int): Tensor;
    /** `aten::channel_shuffle.out(Tensor self, SymInt groups, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, groups: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly cholesky: Overloads<{
    /** `aten::cholesky(Tensor self, bool upper=False) -> Tensor` */
    default(input: Tensor, upper?: boolean | CholeskyInPlaceOptions, options?: CholeskyInPlaceOptions): Tensor;
    /** `aten::cholesky.out(Tensor self, bool upper=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, upper?: boolean | CholeskyOutOptions, options?: CholeskyOutOptions): Tensor;
  }>;
  readonly cholesky_inverse: Overloads<{
    /** `aten::cholesky_inverse(Tensor self, bool upper=False) -> Tensor` */
    default(input: Tensor, upper?: boolean | CholeskyInverseInPlaceOptions, options?: CholeskyInverseInPlaceOptions): Tensor;
    /** `aten::cholesky_inverse.out(Tensor self, bool upper=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, upper?: boolean | CholeskyInverseOutOptions, options?: CholeskyInverseOutOptions): Tensor;
  }>;
  readonly cholesky_solve: Overloads<{
    /** `aten::cholesky_solve(Tensor self, Tensor input2, bool upper=False) -> Tensor` */
    default(input: Tensor, input2: Tensor, upper?: boolean | CholeskySolveInPlaceOptions, options?: CholeskySolveInPlaceOptions): Tensor;
    /** `aten::cholesky_solve.out(Tensor self, Tensor input2, bool upper=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, input2: Tensor, upper?: boolean | CholeskySolveOutOptions, options?: CholeskySolveOutOptions): Tensor;
  }>;
  readonly choose_qparams_optimized: Overloads<{
    /** `aten::choose_qparams_optimized(Tensor input, int numel, int n_bins, float ratio, int bit_width) -> (Tensor, Tensor)` */
    default(input: Tensor, numel: Int, nBins: Int, ratio: number, bitWidth: Int): [Tensor, Tensor];
  }>;
  readonly chunk: Overloads<{
    /** `aten::chunk(Tensor(a -> *) self, int chunks, int dim=0) -> Tensor(a)[]` */
    default(input: Tensor, chunks: Int, dim?: Int | ChunkInPlaceOptions, options?: ChunkInPlaceOptions): Tensor[];
  }>;
  readonly clamp: Overloads<{
    /** `aten::clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor` */
    default(input: Operand, min?: Scalar | null | ClampInPlaceOptions, max?: Scalar | null | ClampInPlaceOptions, options?: ClampInPlaceOptions): Tensor;
    /** `aten::clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor` */
    Tensor(input: Operand, min?: Operand | null | ClampTensorOptions, max?: Operand | null | ClampTensorOptions, options?: ClampTensorOptions): Tensor;
    /** `aten::clamp.Tensor_out(Tensor self, Tensor? min=None, Tensor? max=None, *, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_out(input: Operand, min?: Operand | null | ClampTensorOutOptions, max?: Operand | null | ClampTensorOutOptions, options?: ClampTensorOutOptions): Tensor;
    /** `aten::clamp.out(Tensor self, Scalar? min=None, Scalar? max=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, min?: Scalar | null | ClampOutOptions, max?: Scalar | null | ClampOutOptions, options?: ClampOutOptions): Tensor;
  }>;
  readonly clamp_: Overloads<{
    /** `aten::clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)` */
    default(input: Tensor, min?: Scalar | null | Clamp_InPlaceOptions, max?: Scalar | null | Clamp_InPlaceOptions, options?: Clamp_InPlaceOptions): Tensor;
    /** `aten::clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)` */
    Tensor(input: Tensor, min?: Operand | null | ClampTensorOptions2, max?: Operand | null | ClampTensorOptions2, options?: ClampTensorOptions2): Tensor;
  }>;
  readonly clamp_max: Overloads<{
    /** `aten::clamp_max(Tensor self, Scalar max) -> Tensor` */
    default(input: Operand, max: Scalar): Tensor;
    /** `aten::clamp_max.Tensor(Tensor self, Tensor max) -> Tensor` */
    Tensor(input: Operand, max: Operand): Tensor;
    /** `aten::clamp_max.Tensor_out(Tensor self, Tensor max, *, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_out(input: Operand, max: Operand, options: { out: Tensor }): Tensor;
    /** `aten::clamp_max.out(Tensor self, Scalar max, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, max: Scalar, options: { out: Tensor }): Tensor;
  }>;
  readonly clamp_max_: Overloads<{
    /** `aten::clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)` */
    default(input: Tensor, max: Scalar): Tensor;
    /** `aten::clamp_max_.Tensor(Tensor(a!) self, Tensor max) -> Tensor(a!)` */
    Tensor(input: Tensor, max: Operand): Tensor;
  }>;
  readonly clamp_min: Overloads<{
    /** `aten::clamp_min(Tensor self, Scalar min) -> Tensor` */
    default(input: Operand, min: Scalar): Tensor;
    /** `aten::clamp_min.Tensor(Tensor self, Tensor min) -> Tensor` */
    Tensor(input: Operand, min: Operand): Tensor;
    /** `aten::clamp_min.Tensor_out(Tensor self, Tensor min, *, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_out(input: Operand, min: Operand, options: { out: Tensor }): Tensor;
    /** `aten::clamp_min.out(Tensor self, Scalar min, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, min: Scalar, options: { out: Tensor }): Tensor;
  }>;
  readonly clamp_min_: Overloads<{
    /** `aten::clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)` */
    default(input: Tensor, min: Scalar): Tensor;
    /** `aten::clamp_min_.Tensor(Tensor(a!) self, Tensor min) -> Tensor(a!)` */
    Tensor(input: Tensor, min: Operand): Tensor;
  }>;
  readonly clip: Overloads<{
    /** `aten::clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor` */
    default(input: Operand, min?: Scalar | null | ClipInPlaceOptions, max?: Scalar | null | ClipInPlaceOptions, options?: ClipInPlaceOptions): Tensor;
    /** `aten::clip.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor` */
    Tensor(input: Operand, min?: Operand | null | ClipTensorOptions, max?: Operand | null | ClipTensorOptions, options?: ClipTensorOptions): Tensor;
    /** `aten::clip.Tensor_out(Tensor self, Tensor? min=None, Tensor? max=None, *, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_out(input: Tensor, min?: Tensor | null | ClipTensorOutOptions, max?: Tensor | null | ClipTensorOutOptions, options?: ClipTensorOutOptions): Tensor;
    /** `aten::clip.out(Tensor self, Scalar? min=None, Scalar? max=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, min?: Scalar | null | ClipOutOptions, max?: Scalar | null | ClipOutOptions, options?: ClipOutOptions): Tensor;
  }>;
  readonly clip_: Overloads<{
    /** `aten::clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)` */
    default(input: Tensor, min?: Scalar | null | Clip_InPlaceOptions, max?: Scalar | null | Clip_InPlaceOptions, options?: Clip_InPlaceOptions): Tensor;
    /** `aten::clip_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)` */
    Tensor(input: Tensor, min?: Operand | null | ClipTensorOptions2, max?: Operand | null | ClipTensorOptions2, options?: ClipTensorOptions2): Tensor;
  }>;
  readonly clone: Overloads<{
    /** `aten::clone(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor` */
    default(input: Operand, options?: { memoryFormat?: MemoryFormat | null }): Tensor;
    /** `aten::clone.out(Tensor self, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  }>;
  readonly coalesce: Overloads<{
    /** `aten::coalesce(Tensor(a) self) -> Tensor(a)` */
    default(input: Tensor): Tensor;
  }>;
  readonly col2im: Overloads<{
    /** `aten::col2im(Tensor self, SymInt[2] output_size, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor` */
    default(input: Tensor, outputSize: IntOrInts, kernelSize: IntOrInts, dilation: IntOrInts, padding: IntOrInts, stride: IntOrInts): Tensor;
    /** `aten::col2im.out(Tensor self, SymInt[2] output_size, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, outputSize: IntOrInts, kernelSize: IntOrInts, dilation: IntOrInts, padding: IntOrInts, stride: IntOrInts, options: { out: Tensor }): Tensor;
  }>;
  readonly col_indices: Overloads<{
    /** `aten::col_indices(Tensor(a) self) -> Tensor(a)` */
    default(input: Tensor): Tensor;
  }>;
  readonly col_indices_copy: Overloads<{
    /** `aten::col_indices_copy(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::col_indices_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly column_stack: Overloads<{
    /** `aten::column_stack(Tensor[] tensors) -> Tensor` */
    default(tensors: readonly Tensor[]): Tensor;
    default(...tensors: Tensor[]): Tensor;
    /** `aten::column_stack.out(Tensor[] tensors, *, Tensor(a!) out) -> Tensor(a!)` */
    out(tensors: readonly Tensor[], options: { out: Tensor }): Tensor;
    out(...tensors: [...Tensor[], { out: Tensor }]): Tensor;
  }>;
  readonly combinations: Overloads<{
    /** `aten::combinations(Tensor self, int r=2, bool with_replacement=False) -> Tensor` */
    default(input: Tensor, r?: Int | CombinationsInPlaceOptions, withReplacement?: boolean | CombinationsInPlaceOptions, options?: CombinationsInPlaceOptions): Tensor;
  }>;
  readonly complex: Overloads<{
    /** `aten::complex(Tensor real, Tensor imag) -> Tensor` */
    default(real: Tensor, imag: Tensor): Tensor;
    /** `aten::complex.out(Tensor real, Tensor imag, *, Tensor(a!) out) -> Tensor(a!)` */
    out(real: Tensor, imag: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly concat: Overloads<{
    /** `aten::concat(Tensor[] tensors, int dim=0) -> Tensor` */
    default(tensors: readonly Tensor[], dim?: Int | ConcatInPlaceOptions, options?: ConcatInPlaceOptions): Tensor;
    /** `aten::concat.out(Tensor[] tensors, int dim=0, *, Tensor(a!) out) -> Tensor(a!)` */
    out(tensors: readonly Tensor[], dim?: Int | ConcatOutOptions, options?: ConcatOutOptions): Tensor;
  }>;
  readonly concatenate: Overloads<{
    /** `aten::concatenate(Tensor[] tensors, int dim=0) -> Tensor` */
    default(tensors: readonly Tensor[], dim?: Int | ConcatenateInPlaceOptions, options?: ConcatenateInPlaceOptions): Tensor;
    /** `aten::concatenate.out(Tensor[] tensors, int dim=0, *, Tensor(a!) out) -> Tensor(a!)` */
    out(tensors: readonly Tensor[], dim?: Int | ConcatenateOutOptions, options?: ConcatenateOutOptions): Tensor;
  }>;
  readonly conj: Overloads<{
    /** `aten::conj(Tensor(a) self) -> Tensor(a)` */
    default(input: Tensor): Tensor;
  }>;
  readonly conj_physical: Overloads<{
    /** `aten::conj_physical(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::conj_physical.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly conj_physical_: Overloads<{
    /** `aten::conj_physical_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly constant_pad_nd: Overloads<{
    /** `aten::constant_pad_nd(Tensor self, SymInt[] pad, Scalar value=0) -> Tensor` */
    default(input: Tensor, pad: Ints, value?: Scalar | ConstantPadNdInPlaceOptions, options?: ConstantPadNdInPlaceOptions): Tensor;
    /** `aten::constant_pad_nd.out(Tensor self, SymInt[] pad, Scalar value=0, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, pad: Ints, value?: Scalar | ConstantPadNdOutOptions, options?: ConstantPadNdOutOptions): Tensor;
  }>;
  readonly contiguous: Overloads<{
    /** `aten::contiguous(Tensor(a) self, *, MemoryFormat memory_format=0) -> Tensor(a)` */
    default(input: Tensor, options?: { memoryFormat?: MemoryFormat }): Tensor;
  }>;
  readonly conv1d: Overloads<{
    /** `aten::conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] dilation=[1], SymInt groups=1) -> Tensor` */
    default(input: Tensor, weight: Tensor, bias?: Tensor | null | Conv1dInPlaceOptions, stride?: IntOrInts | Conv1dInPlaceOptions, padding?: IntOrInts | Conv1dInPlaceOptions, dilation?: IntOrInts | Conv1dInPlaceOptions, groups?: Int | Conv1dInPlaceOptions, options?: Conv1dInPlaceOptions): Tensor;
    /** `aten::conv1d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], str padding="valid", SymInt[1] dilation=[1], SymInt groups=1) -> Tensor` */
    padding(input: Tensor, weight: Tensor, bias?: Tensor | null | Conv1dPaddingOptions, stride?: IntOrInts | Conv1dPaddingOptions, padding?: string | Conv1dPaddingOptions, dilation?: IntOrInts | Conv1dPaddingOptions, groups?: Int | Conv1dPaddingOptions, options?: Conv1dPaddingOptions): Tensor;
  }>;
  readonly conv2d: Overloads<{
    /** `aten::conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor` */
    default(input: Tensor, weight: Tensor, bias?: Tensor | null | Conv2dInPlaceOptions, stride?: IntOrInts | Conv2dInPlaceOptions, padding?: IntOrInts | Conv2dInPlaceOptions, dilation?: IntOrInts | Conv2dInPlaceOptions, groups?: Int | Conv2dInPlaceOptions, options?: Conv2dInPlaceOptions): Tensor;
    /** `aten::conv2d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], str padding="valid", SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor` */
    padding(input: Tensor, weight: Tensor, bias?: Tensor | null | Conv2dPaddingOptions, stride?: IntOrInts | Conv2dPaddingOptions, padding?: string | Conv2dPaddingOptions, dilation?: IntOrInts | Conv2dPaddingOptions, groups?: Int | Conv2dPaddingOptions, options?: Conv2dPaddingOptions): Tensor;
  }>;
  readonly conv3d: Overloads<{
    /** `aten::conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor` */
    default(input: Tensor, weight: Tensor, bias?: Tensor | null | Conv3dInPlaceOptions, stride?: IntOrInts | Conv3dInPlaceOptions, padding?: IntOrInts | Conv3dInPlaceOptions, dilation?: IntOrInts | Conv3dInPlaceOptions, groups?: Int | Conv3dInPlaceOptions, options?: Conv3dInPlaceOptions): Tensor;
    /** `aten::conv3d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], str padding="valid", SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor` */
    padding(input: Tensor, weight: Tensor, bias?: Tensor | null | Conv3dPaddingOptions, stride?: IntOrInts | Conv3dPaddingOptions, padding?: string | Conv3dPaddingOptions, dilation?: IntOrInts | Conv3dPaddingOptions, groups?: Int | Conv3dPaddingOptions, options?: Conv3dPaddingOptions): Tensor;
  }>;
  readonly conv_depthwise3d: Overloads<{
    /** `aten::conv_depthwise3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias, SymInt[3] stride, SymInt[3] padding, SymInt[3] dilation) -> Tensor` */
    default(input: Tensor, weight: Tensor, kernelSize: IntOrInts, bias: Tensor | null, stride: IntOrInts, padding: IntOrInts, dilation: IntOrInts): Tensor;
    /** `aten::conv_depthwise3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias, SymInt[3] stride, SymInt[3] padding, SymInt[3] dilation, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, weight: Tensor, kernelSize: IntOrInts, bias: Tensor | null, stride: IntOrInts, padding: IntOrInts, dilation: IntOrInts, options: { out: Tensor }): Tensor;
  }>;
  readonly conv_tbc: Overloads<{
    /** `aten::conv_tbc(Tensor self, Tensor weight, Tensor bias, int pad=0) -> Tensor` */
    default(input: Tensor, weight: Tensor, bias: Tensor, pad?: Int | ConvTbcInPlaceOptions, options?: ConvTbcInPlaceOptions): Tensor;
    /** `aten::conv_tbc.out(Tensor self, Tensor weight, Tensor bias, int pad=0, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, weight: Tensor, bias: Tensor, pad?: Int | ConvTbcOutOptions, options?: ConvTbcOutOptions): Tensor;
  }>;
  readonly conv_tbc_backward: Overloads<{
    /** `aten::conv_tbc_backward(Tensor self, Tensor input, Tensor weight, Tensor bias, int pad) -> (Tensor, Tensor, Tensor)` */
    default(self: Tensor, input: Tensor, weight: Tensor, bias: Tensor, pad: Int): [Tensor, Tensor, Tensor];
  }>;
  readonly conv_transpose1d: Overloads<{
    /** `aten::conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] output_padding=[0], SymInt groups=1, SymInt[1] dilation=[1]) -> Tensor` */
    default(input: Tensor, weight: Tensor, bias?: Tensor | null | ConvTranspose1dInPlaceOptions, stride?: IntOrInts | ConvTranspose1dInPlaceOptions, padding?: IntOrInts | ConvTranspose1dInPlaceOptions, outputPadding?: IntOrInts | ConvTranspose1dInPlaceOptions, groups?: Int | ConvTranspose1dInPlaceOptions, dilation?: IntOrInts | ConvTranspose1dInPlaceOptions, options?: ConvTranspose1dInPlaceOptions): Tensor;
  }>;
  readonly conv_transpose2d: Overloads<{
    /** `aten::conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt groups=1, SymInt[2] dilation=[1, 1]) -> Tensor` */
    input(input: Tensor, weight: Tensor, bias?: Tensor | null | ConvTranspose2dInputOptions, stride?: IntOrInts | ConvTranspose2dInputOptions, padding?: IntOrInts | ConvTranspose2dInputOptions, outputPadding?: IntOrInts | ConvTranspose2dInputOptions, groups?: Int | ConvTranspose2dInputOptions, dilation?: IntOrInts | ConvTranspose2dInputOptions, options?: ConvTranspose2dInputOptions): Tensor;
  }>;
  readonly conv_transpose3d: Overloads<{
    /** `aten::conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt groups=1, SymInt[3] dilation=[1, 1, 1]) -> Tensor` */
    input(input: Tensor, weight: Tensor, bias?: Tensor | null | ConvTranspose3dInputOptions, stride?: IntOrInts | ConvTranspose3dInputOptions, padding?: IntOrInts | ConvTranspose3dInputOptions, outputPadding?: IntOrInts | ConvTranspose3dInputOptions, groups?: Int | ConvTranspose3dInputOptions, dilation?: IntOrInts | ConvTranspose3dInputOptions, options?: ConvTranspose3dInputOptions): Tensor;
  }>;
  readonly convolution: Overloads<{
    /** `aten::convolution(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups) -> Tensor` */
    default(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, transposed: boolean, outputPadding: Ints, groups: Int): Tensor;
    /** `aten::convolution.out(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, transposed: boolean, outputPadding: Ints, groups: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly convolution_backward: Overloads<{
    /** `aten::convolution_backward(Tensor grad_output, Tensor input, Tensor weight, SymInt[]? bias_sizes, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, bool[3] output_mask) -> (Tensor, Tensor, Tensor)` */
    default(gradOutput: Tensor, input: Tensor, weight: Tensor, biasSizes: Ints | null, stride: Ints, padding: Ints, dilation: Ints, transposed: boolean, outputPadding: Ints, groups: Int, outputMask: readonly boolean[]): [Tensor, Tensor, Tensor];
    /** `aten::convolution_backward.out(Tensor grad_output, Tensor input, Tensor weight, SymInt[]? bias_sizes, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, bool[3] output_mask, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
    out(gradOutput: Tensor, input: Tensor, weight: Tensor, biasSizes: Ints | null, stride: Ints, padding: Ints, dilation: Ints, transposed: boolean, outputPadding: Ints, groups: Int, outputMask: readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  }>;
  readonly convolution_backward_overrideable: Overloads<{
    /** `aten::convolution_backward_overrideable(Tensor grad_output, Tensor input, Tensor weight, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, bool[3] output_mask) -> (Tensor grad_input, Tensor grad_weight, Tensor grad_bias)` */
    default(gradOutput: Tensor, input: Tensor, weight: Tensor, stride: Ints, padding: Ints, dilation: Ints, transposed: boolean, outputPadding: Ints, groups: Int, outputMask: readonly boolean[]): NamedTuple<{ gradInput: Tensor; gradWeight: Tensor; gradBias: Tensor }, [gradInput: Tensor, gradWeight: Tensor, gradBias: Tensor]>;
    /** `aten::convolution_backward_overrideable.out(Tensor grad_output, Tensor input, Tensor weight, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, bool[3] output_mask, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
    out(gradOutput: Tensor, input: Tensor, weight: Tensor, stride: Ints, padding: Ints, dilation: Ints, transposed: boolean, outputPadding: Ints, groups: Int, outputMask: readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  }>;
  readonly convolution_overrideable: Overloads<{
    /** `aten::convolution_overrideable(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups) -> Tensor` */
    default(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, transposed: boolean, outputPadding: Ints, groups: Int): Tensor;
    /** `aten::convolution_overrideable.out(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, transposed: boolean, outputPadding: Ints, groups: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly copy: Overloads<{
    /** `aten::copy(Tensor self, Tensor src, bool non_blocking=False) -> Tensor` */
    default(input: Tensor, src: Tensor, nonBlocking?: boolean | CopyInPlaceOptions, options?: CopyInPlaceOptions): Tensor;
    /** `aten::copy.out(Tensor self, Tensor src, bool non_blocking=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, src: Tensor, nonBlocking?: boolean | CopyOutOptions, options?: CopyOutOptions): Tensor;
  }>;
  readonly copy_: Overloads<{
    /** `aten::copy_(Tensor(a!) self, Tensor src, bool non_blocking=False) -> Tensor(a!)` */
    default(input: Tensor, src: Tensor, nonBlocking?: boolean | Copy_InPlaceOptions, options?: Copy_InPlaceOptions): Tensor;
  }>;
  readonly copy_sparse_to_sparse: Overloads<{
    /** `aten::copy_sparse_to_sparse(Tensor self, Tensor src, bool non_blocking=False) -> Tensor` */
    default(input: Tensor, src: Tensor, nonBlocking?: boolean | CopySparseToSparseInPlaceOptions, options?: CopySparseToSparseInPlaceOptions): Tensor;
    /** `aten::copy_sparse_to_sparse.out(Tensor self, Tensor src, bool non_blocking=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, src: Tensor, nonBlocking?: boolean | CopySparseToSparseOutOptions, options?: CopySparseToSparseOutOptions): Tensor;
  }>;
  readonly copy_sparse_to_sparse_: Overloads<{
    /** `aten::copy_sparse_to_sparse_(Tensor(a!) self, Tensor src, bool non_blocking=False) -> Tensor(a!)` */
    default(input: Tensor, src: Tensor, nonBlocking?: boolean | CopySparseToSparse_InPlaceOptions, options?: CopySparseToSparse_InPlaceOptions): Tensor;
  }>;
  readonly copysign: Overloads<{
    /** `aten::copysign.Scalar(Tensor self, Scalar other) -> Tensor` */
    Scalar(input: Operand, other: Scalar): Tensor;
    /** `aten::copysign.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_out(input: Operand, other: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::copysign.Tensor(Tensor self, Tensor other) -> Tensor` */
    Tensor(input: Operand, other: Operand): Tensor;
    /** `aten::copysign.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly copysign_: Overloads<{
    /** `aten::copysign_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
    Scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::copysign_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    Tensor(input: Tensor, other: Tensor): Tensor;
  }>;
  readonly corrcoef: Overloads<{
    /** `aten::corrcoef(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
  }>;
  readonly cos: Overloads<{
    /** `aten::cos(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::cos.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly cos_: Overloads<{
    /** `aten::cos_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly cosh: Overloads<{
    /** `aten::cosh(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::cosh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly cosh_: Overloads<{
    /** `aten::cosh_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly cosine_embedding_loss: Overloads<{
    /** `aten::cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -> Tensor` */
    default(input1: Tensor, input2: Tensor, target: Tensor, margin?: number | CosineEmbeddingLossInPlaceOptions, reduction?: ReductionMode | CosineEmbeddingLossInPlaceOptions, options?: CosineEmbeddingLossInPlaceOptions): Tensor;
  }>;
  readonly cosine_similarity: Overloads<{
    /** `aten::cosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-08) -> Tensor` */
    default(x1: Tensor, x2: Tensor, dim?: Int | CosineSimilarityInPlaceOptions, eps?: number | CosineSimilarityInPlaceOptions, options?: CosineSimilarityInPlaceOptions): Tensor;
  }>;
  readonly count_nonzero: Overloads<{
    /** `aten::count_nonzero(Tensor self, int? dim=None) -> Tensor` */
    default(input: Tensor, dim?: Int | null | CountNonzeroInPlaceOptions, options?: CountNonzeroInPlaceOptions): Tensor;
    /** `aten::count_nonzero.dim_IntList(Tensor self, int[] dim) -> Tensor` */
    dim_IntList(input: Tensor, dim: Ints): Tensor;
    dim_IntList(input: Tensor, ...dim: Int[]): Tensor;
    /** `aten::count_nonzero.dim_IntList_out(Tensor self, int[] dim, *, Tensor(a!) out) -> Tensor(a!)` */
    dim_IntList_out(input: Tensor, dim: Ints, options: { out: Tensor }): Tensor;
    dim_IntList_out(input: Tensor, ...dim: [...Int[], { out: Tensor }]): Tensor;
    /** `aten::count_nonzero.out(Tensor self, int? dim=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dim?: Int | null | CountNonzeroOutOptions, options?: CountNonzeroOutOptions): Tensor;
  }>;
  readonly cov: Overloads<{
    /** `aten::cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor` */
    default(input: Tensor, options?: { correction?: Int; fweights?: Tensor | null; aweights?: Tensor | null }): Tensor;
  }>;
  readonly cross: Overloads<{
    /** `aten::cross(Tensor self, Tensor other, int? dim=None) -> Tensor` */
    default(input: Tensor, other: Tensor, dim?: Int | null | CrossInPlaceOptions, options?: CrossInPlaceOptions): Tensor;
    /** `aten::cross.out(Tensor self, Tensor other, int? dim=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, other: Tensor, dim?: Int | null | CrossOutOptions, options?: CrossOutOptions): Tensor;
  }>;
  readonly cross_entropy_loss: Overloads<{
    /** `aten::cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100, float label_smoothing=0.) -> Tensor` */
    default(input: Tensor, target: Tensor, weight?: Tensor | null | CrossEntropyLossInPlaceOptions, reduction?: ReductionMode | CrossEntropyLossInPlaceOptions, ignoreIndex?: Int | CrossEntropyLossInPlaceOptions, labelSmoothing?: number | CrossEntropyLossInPlaceOptions, options?: CrossEntropyLossInPlaceOptions): Tensor;
  }>;
  readonly crow_indices: Overloads<{
    /** `aten::crow_indices(Tensor(a) self) -> Tensor(a)` */
    default(input: Tensor): Tensor;
  }>;
  readonly crow_indices_copy: Overloads<{
    /** `aten::crow_indices_copy(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::crow_indices_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly ctc_loss: Overloads<{
    /** `aten::ctc_loss.IntList(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, int reduction=1, bool zero_infinity=False) -> Tensor` */
    IntList(logProbs: Tensor, targets: Tensor, inputLengths: Ints, targetLengths: Ints, blank?: Int | CtcLossIntListOptions, reduction?: ReductionMode | CtcLossIntListOptions, zeroInfinity?: boolean | CtcLossIntListOptions, options?: CtcLossIntListOptions): Tensor;
    /** `aten::ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, int reduction=1, bool zero_infinity=False) -> Tensor` */
    Tensor(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank?: Int | CtcLossTensorOptions, reduction?: ReductionMode | CtcLossTensorOptions, zeroInfinity?: boolean | CtcLossTensorOptions, options?: CtcLossTensorOptions): Tensor;
  }>;
  readonly cudnn_affine_grid_generator: Overloads<{
    /** `aten::cudnn_affine_grid_generator(Tensor theta, int N, int C, int H, int W) -> Tensor grid` */
    default(theta: Tensor, N: Int, C: Int, H: Int, W: Int): Tensor;
    /** `aten::cudnn_affine_grid_generator.out(Tensor theta, int N, int C, int H, int W, *, Tensor(a!) out) -> Tensor(a!)` */
    out(theta: Tensor, N: Int, C: Int, H: Int, W: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly cudnn_affine_grid_generator_backward: Overloads<{
    /** `aten::cudnn_affine_grid_generator_backward(Tensor grad, int N, int C, int H, int W) -> Tensor grad_theta` */
    default(grad: Tensor, N: Int, C: Int, H: Int, W: Int): Tensor;
    /** `aten::cudnn_affine_grid_generator_backward.out(Tensor grad, int N, int C, int H, int W, *, Tensor(a!) out) -> Tensor(a!)` */
    out(grad: Tensor, N: Int, C: Int, H: Int, W: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly cudnn_batch_norm: Overloads<{
    /** `aten::cudnn_batch_norm(Tensor input, Tensor weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float exponential_average_factor, float epsilon) -> (Tensor, Tensor, Tensor, Tensor)` */
    default(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, epsilon: number): [Tensor, Tensor, Tensor, Tensor];
    /** `aten::cudnn_batch_norm.out(Tensor input, Tensor weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float exponential_average_factor, float epsilon, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2, Tensor(d!) out3) -> (Tensor(a!), Tensor(b!), Tensor(c!), Tensor(d!))` */
    out(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, epsilon: number, options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor }): [Tensor, Tensor, Tensor, Tensor];
  }>;
  readonly cudnn_batch_norm_backward: Overloads<{
    /** `aten::cudnn_batch_norm_backward(Tensor input, Tensor grad_output, Tensor weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_var, float epsilon, Tensor reserveSpace) -> (Tensor, Tensor, Tensor)` */
    default(input: Tensor, gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, epsilon: number, reserveSpace: Tensor): [Tensor, Tensor, Tensor];
    /** `aten::cudnn_batch_norm_backward.out(Tensor input, Tensor grad_output, Tensor weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_var, float epsilon, Tensor reserveSpace, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
    out(input: Tensor, gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, epsilon: number, reserveSpace: Tensor, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  }>;
  readonly cudnn_convolution: Overloads<{
    /** `aten::cudnn_convolution(Tensor self, Tensor weight, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, bool allow_tf32) -> Tensor` */
    default(input: Tensor, weight: Tensor, padding: Ints, stride: Ints, dilation: Ints, groups: Int, benchmark: boolean, deterministic: boolean, allowTf32: boolean): Tensor;
    /** `aten::cudnn_convolution.out(Tensor self, Tensor weight, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, bool allow_tf32, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, weight: Tensor, padding: Ints, stride: Ints, dilation: Ints, groups: Int, benchmark: boolean, deterministic: boolean, allowTf32: boolean, options: { out: Tensor }): Tensor;
  }>;
  readonly cudnn_convolution_add_relu: Overloads<{
    /** `aten::cudnn_convolution_add_relu(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor` */
    default(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, groups: Int): Tensor;
    /** `aten::cudnn_convolution_add_relu.out(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, groups: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly cudnn_convolution_relu: Overloads<{
    /** `aten::cudnn_convolution_relu(Tensor self, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor` */
    default(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, groups: Int): Tensor;
    /** `aten::cudnn_convolution_relu.out(Tensor self, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, groups: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly cudnn_convolution_transpose: Overloads<{
    /** `aten::cudnn_convolution_transpose(Tensor self, Tensor weight, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, bool allow_tf32) -> Tensor` */
    default(input: Tensor, weight: Tensor, padding: Ints, outputPadding: Ints, stride: Ints, dilation: Ints, groups: Int, benchmark: boolean, deterministic: boolean, allowTf32: boolean): Tensor;
    /** `aten::cudnn_convolution_transpose.out(Tensor self, Tensor weight, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, bool allow_tf32, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, weight: Tensor, padding: Ints, outputPadding: Ints, stride: Ints, dilation: Ints, groups: Int, benchmark: boolean, deterministic: boolean, allowTf32: boolean, options: { out: Tensor }): Tensor;
  }>;
  readonly cudnn_grid_sampler: Overloads<{
    /** `aten::cudnn_grid_sampler(Tensor self, Tensor grid) -> Tensor output` */
    default(input: Tensor, grid: Tensor): Tensor;
    /** `aten::cudnn_grid_sampler.out(Tensor self, Tensor grid, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, grid: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly cudnn_grid_sampler_backward: Overloads<{
    /** `aten::cudnn_grid_sampler_backward(Tensor self, Tensor grid, Tensor grad_output) -> (Tensor grad_self, Tensor grad_grid)` */
    default(input: Tensor, grid: Tensor, gradOutput: Tensor): NamedTuple<{ gradSelf: Tensor; gradGrid: Tensor }, [gradSelf: Tensor, gradGrid: Tensor]>;
    /** `aten::cudnn_grid_sampler_backward.out(Tensor self, Tensor grid, Tensor grad_output, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
    out(input: Tensor, grid: Tensor, gradOutput: Tensor, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  }>;
  readonly cudnn_is_acceptable: Overloads<{
    /** `aten::cudnn_is_acceptable(Tensor self) -> bool` */
    default(input: Tensor): boolean;
  }>;
  readonly cummax: Overloads<{
    /** `aten::cummax(Tensor self, int dim) -> (Tensor values, Tensor indices)` */
    default(input: Tensor, dim: Int): ValuesAndIndices;
    /** `aten::cummax.out(Tensor self, int dim, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)` */
    out(input: Tensor, dim: Int, options: { values: Tensor; indices: Tensor }): ValuesAndIndices;
  }>;
  readonly cummaxmin_backward: Overloads<{
    /** `aten::cummaxmin_backward(Tensor grad, Tensor input, Tensor indices, int dim) -> Tensor` */
    default(grad: Tensor, input: Tensor, indices: Tensor, dim: Int): Tensor;
  }>;
  readonly cummin: Overloads<{
    /** `aten::cummin(Tensor self, int dim) -> (Tensor values, Tensor indices)` */
    default(input: Tensor, dim: Int): ValuesAndIndices;
    /** `aten::cummin.out(Tensor self, int dim, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)` */
    out(input: Tensor, dim: Int, options: { values: Tensor; indices: Tensor }): ValuesAndIndices;
  }>;
  readonly cumprod: Overloads<{
    /** `aten::cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor` */
    default(input: Tensor, dim: Int, options?: { dtype?: DTypeName | null }): Tensor;
    /** `aten::cumprod.out(Tensor self, int dim, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dim: Int, options: { dtype?: DTypeName | null; out: Tensor }): Tensor;
  }>;
  readonly cumprod_: Overloads<{
    /** `aten::cumprod_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)` */
    default(input: Tensor, dim: Int, options?: { dtype?: DTypeName | null }): Tensor;
  }>;
  readonly cumprod_backward: Overloads<{
    /** `aten::cumprod_backward(Tensor grad, Tensor input, int dim, Tensor output) -> Tensor` */
    default(grad: Tensor, input: Tensor, dim: Int, output: Tensor): Tensor;
  }>;
  readonly cumsum: Overloads<{
    /** `aten::cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor` */
    default(input: Tensor, dim: Int, options?: { dtype?: DTypeName | null }): Tensor;
    /** `aten::cumsum.out(Tensor self, int dim, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dim: Int, options: { dtype?: DTypeName | null; out: Tensor }): Tensor;
  }>;
  readonly cumsum_: Overloads<{
    /** `aten::cumsum_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)` */
    default(input: Tensor, dim: Int, options?: { dtype?: DTypeName | null }): Tensor;
  }>;
  readonly cumulative_trapezoid: Overloads<{
    /** `aten::cumulative_trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor` */
    dx(y: Tensor, options?: { dx?: Scalar; dim?: Int }): Tensor;
    /** `aten::cumulative_trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor` */
    x(y: Tensor, x: Tensor, options?: { dim?: Int }): Tensor;
  }>;
  readonly data: Overloads<{
    /** `aten::data(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
  }>;
  readonly deg2rad: Overloads<{
    /** `aten::deg2rad(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::deg2rad.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly deg2rad_: Overloads<{
    /** `aten::deg2rad_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly dense_dim: Overloads<{
    /** `aten::dense_dim(Tensor self) -> int` */
    default(input: Tensor): number;
  }>;
  readonly dequantize: Overloads<{
    /** `aten::dequantize.self(Tensor self) -> Tensor` */
    self(input: Tensor): Tensor;
    /** `aten::dequantize.self_out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    self_out(input: Tensor, options: { out: Tensor }): Tensor;
    /** `aten::dequantize.tensors(Tensor[] tensors) -> Tensor[]` */
    tensors(tensors: readonly Tensor[]): Tensor[];
    tensors(...tensors: Tensor[]): Tensor[];
    /** `aten::dequantize.tensors_out(Tensor[] tensors, *, Tensor(a!)[] out) -> ()` */
    tensors_out(tensors: readonly Tensor[], options: { out: readonly Tensor[] }): void;
    tensors_out(...tensors: [...Tensor[], { out: readonly Tensor[] }]): void;
  }>;
  readonly det: Overloads<{
    /** `aten::det(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
  }>;
  readonly detach: Overloads<{
    /** `aten::detach(Tensor(a) self) -> Tensor(a)` */
    default(input: Tensor): Tensor;
  }>;
  readonly detach_: Overloads<{
    /** `aten::detach_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly detach_copy: Overloads<{
    /** `aten::detach_copy(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::detach_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly diag: Overloads<{
    /** `aten::diag(Tensor self, int diagonal=0) -> Tensor` */
    default(input: Tensor, diagonal?: Int | DiagInPlaceOptions, options?: DiagInPlaceOptions): Tensor;
    /** `aten::diag.out(Tensor self, int diagonal=0, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, diagonal?: Int | DiagOutOptions, options?: DiagOutOptions): Tensor;
  }>;
  readonly diag_embed: Overloads<{
    /** `aten::diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor` */
    default(input: Tensor, offset?: Int | DiagEmbedInPlaceOptions, dim1?: Int | DiagEmbedInPlaceOptions, dim2?: Int | DiagEmbedInPlaceOptions, options?: DiagEmbedInPlaceOptions): Tensor;
    /** `aten::diag_embed.out(Tensor self, int offset=0, int dim1=-2, int dim2=-1, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, offset?: Int | DiagEmbedOutOptions, dim1?: Int | DiagEmbedOutOptions, dim2?: Int | DiagEmbedOutOptions, options?: DiagEmbedOutOptions): Tensor;
  }>;
  readonly diagflat: Overloads<{
    /** `aten::diagflat(Tensor self, int offset=0) -> Tensor` */
    default(input: Tensor, offset?: Int | DiagflatInPlaceOptions, options?: DiagflatInPlaceOptions): Tensor;
  }>;
  readonly diagonal: Overloads<{
    /** `aten::diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)` */
    default(input: Tensor, offset?: Int | DiagonalInPlaceOptions, dim1?: Int | DiagonalInPlaceOptions, dim2?: Int | DiagonalInPlaceOptions, options?: DiagonalInPlaceOptions): Tensor;
  }>;
  readonly diagonal_backward: Overloads<{
    /** `aten::diagonal_backward(Tensor grad_output, SymInt[] input_sizes, int offset, int dim1, int dim2) -> Tensor` */
    default(gradOutput: Tensor, inputSizes: Ints, offset: Int, dim1: Int, dim2: Int): Tensor;
    /** `aten::diagonal_backward.out(Tensor grad_output, SymInt[] input_sizes, int offset, int dim1, int dim2, *, Tensor(a!) out) -> Tensor(a!)` */
    out(gradOutput: Tensor, inputSizes: Ints, offset: Int, dim1: Int, dim2: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly diagonal_copy: Overloads<{
    /** `aten::diagonal_copy(Tensor self, int offset=0, int dim1=0, int dim2=1) -> Tensor` */
    default(input: Tensor, offset?: Int | DiagonalCopyInPlaceOptions, dim1?: Int | DiagonalCopyInPlaceOptions, dim2?: Int | DiagonalCopyInPlaceOptions, options?: DiagonalCopyInPlaceOptions): Tensor;
    /** `aten::diagonal_copy.out(Tensor self, int offset=0, int dim1=0, int dim2=1, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, offset?: Int | DiagonalCopyOutOptions, dim1?: Int | DiagonalCopyOutOptions, dim2?: Int | DiagonalCopyOutOptions, options?: DiagonalCopyOutOptions): Tensor;
  }>;
  readonly diagonal_scatter: Overloads<{
    /** `aten::diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor` */
    default(input: Tensor, src: Tensor, offset?: Int | DiagonalScatterInPlaceOptions, dim1?: Int | DiagonalScatterInPlaceOptions, dim2?: Int | DiagonalScatterInPlaceOptions, options?: DiagonalScatterInPlaceOptions): Tensor;
    /** `aten::diagonal_scatter.out(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, src: Tensor, offset?: Int | DiagonalScatterOutOptions, dim1?: Int | DiagonalScatterOutOptions, dim2?: Int | DiagonalScatterOutOptions, options?: DiagonalScatterOutOptions): Tensor;
  }>;
  readonly diff: Overloads<{
    /** `aten::diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor` */
    default(input: Tensor, n?: Int | DiffInPlaceOptions, dim?: Int | DiffInPlaceOptions, prepend?: Tensor | null | DiffInPlaceOptions, append?: Tensor | null | DiffInPlaceOptions, options?: DiffInPlaceOptions): Tensor;
    /** `aten::diff.out(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, n?: Int | DiffOutOptions, dim?: Int | DiffOutOptions, prepend?: Tensor | null | DiffOutOptions, append?: Tensor | null | DiffOutOptions, options?: DiffOutOptions): Tensor;
  }>;
  readonly digamma: Overloads<{
    /** `aten::digamma(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::digamma.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly digamma_: Overloads<{
    /** `aten::digamma_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly dim: Overloads<{
    /** `aten::dim(Tensor self) -> int` */
    default(input: Tensor): number;
  }>;
  readonly dist: Overloads<{
    /** `aten::dist(Tensor self, Tensor other, Scalar p=2) -> Tensor` */
    default(input: Tensor, other: Tensor, p?: Scalar | DistInPlaceOptions, options?: DistInPlaceOptions): Tensor;
    /** `aten::dist.out(Tensor self, Tensor other, Scalar p=2, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, other: Tensor, p?: Scalar | DistOutOptions, options?: DistOutOptions): Tensor;
  }>;
  readonly div: Overloads<{
    /** `aten::div.Scalar(Tensor self, Scalar other) -> Tensor` */
    Scalar(input: Operand, other: Scalar): Tensor;
    /** `aten::div.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor` */
    Scalar_mode(input: Operand, other: Scalar, options: { roundingMode: string | null }): Tensor;
    /** `aten::div.Scalar_mode_out(Tensor self, Scalar other, *, str? rounding_mode, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_mode_out(input: Tensor, other: Scalar, options: { roundingMode: string | null; out: Tensor }): Tensor;
    /** `aten::div.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_out(input: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::div.Tensor(Tensor self, Tensor other) -> Tensor` */
    Tensor(input: Operand, other: Operand): Tensor;
    /** `aten::div.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor` */
    Tensor_mode(input: Operand, other: Operand, options: { roundingMode: string | null }): Tensor;
    /** `aten::div.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
    /** `aten::div.out_mode(Tensor self, Tensor other, *, str? rounding_mode, Tensor(a!) out) -> Tensor(a!)` */
    out_mode(input: Operand, other: Operand, options: { roundingMode: string | null; out: Tensor }): Tensor;
  }>;
  readonly div_: Overloads<{
    /** `aten::div_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
    Scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::div_.Scalar_mode(Tensor(a!) self, Scalar other, *, str? rounding_mode) -> Tensor(a!)` */
    Scalar_mode(input: Tensor, other: Scalar, options: { roundingMode: string | null }): Tensor;
    /** `aten::div_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    Tensor(input: Tensor, other: Operand): Tensor;
    /** `aten::div_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) -> Tensor(a!)` */
    Tensor_mode(input: Tensor, other: Operand, options: { roundingMode: string | null }): Tensor;
  }>;
  readonly divide: Overloads<{
    /** `aten::divide.Scalar(Tensor self, Scalar other) -> Tensor` */
    Scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::divide.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor` */
    Scalar_mode(input: Tensor, other: Scalar, options: { roundingMode: string | null }): Tensor;
    /** `aten::divide.Tensor(Tensor self, Tensor other) -> Tensor` */
    Tensor(input: Tensor, other: Tensor): Tensor;
    /** `aten::divide.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor` */
    Tensor_mode(input: Tensor, other: Tensor, options: { roundingMode: string | null }): Tensor;
    /** `aten::divide.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
    /** `aten::divide.out_mode(Tensor self, Tensor other, *, str? rounding_mode, Tensor(a!) out) -> Tensor(a!)` */
    out_mode(input: Tensor, other: Tensor, options: { roundingMode: string | null; out: Tensor }): Tensor;
  }>;
  readonly divide_: Overloads<{
    /** `aten::divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
    Scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::divide_.Scalar_mode(Tensor(a!) self, Scalar other, *, str? rounding_mode) -> Tensor(a!)` */
    Scalar_mode(input: Tensor, other: Scalar, options: { roundingMode: string | null }): Tensor;
    /** `aten::divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    Tensor(input: Tensor, other: Tensor): Tensor;
    /** `aten::divide_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) -> Tensor(a!)` */
    Tensor_mode(input: Tensor, other: Tensor, options: { roundingMode: string | null }): Tensor;
  }>;
  readonly dot: Overloads<{
    /** `aten::dot(Tensor self, Tensor tensor) -> Tensor` */
    default(input: Tensor, tensor: Tensor): Tensor;
    /** `aten::dot.out(Tensor self, Tensor tensor, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, tensor: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly dropout: Overloads<{
    /** `aten::dropout(Tensor input, float p, bool train) -> Tensor` */
    default(input: Tensor, p: number, train: boolean): Tensor;
  }>;
  readonly dropout_: Overloads<{
    /** `aten::dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
    default(input: Tensor, p: number, train: boolean): Tensor;
  }>;
  readonly dsplit: Overloads<{
    /** `aten::dsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]` */
    array(input: Tensor, indices: Ints): Tensor[];
    array(input: Tensor, ...indices: Int[]): Tensor[];
    /** `aten::dsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]` */
    int(input: Tensor, sections: Int): Tensor[];
  }>;
  readonly dstack: Overloads<{
    /** `aten::dstack(Tensor[] tensors) -> Tensor` */
    default(tensors: readonly Tensor[]): Tensor;
    default(...tensors: Tensor[]): Tensor;
    /** `aten::dstack.out(Tensor[] tensors, *, Tensor(a!) out) -> Tensor(a!)` */
    out(tensors: readonly Tensor[], options: { out: Tensor }): Tensor;
    out(...tensors: [...Tensor[], { out: Tensor }]): Tensor;
  }>;
  readonly einsum: Overloads<{
    /** `aten::einsum(str equation, Tensor[] tensors, *, int[]? path=None) -> Tensor` */
    default(equation: string, tensors: readonly Tensor[], options?: { path?: Ints | null }): Tensor;
  }>;
  readonly elu: Overloads<{
    /** `aten::elu(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor` */
    default(input: Operand, alpha?: Scalar | EluInPlaceOptions, scale?: Scalar | EluInPlaceOptions, inputScale?: Scalar | EluInPlaceOptions, options?: EluInPlaceOptions): Tensor;
    /** `aten::elu.out(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, alpha?: Scalar | EluOutOptions, scale?: Scalar | EluOutOptions, inputScale?: Scalar | EluOutOptions, options?: EluOutOptions): Tensor;
  }>;
  readonly elu_: Overloads<{
    /** `aten::elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor(a!)` */
    default(input: Tensor, alpha?: Scalar | Elu_InPlaceOptions, scale?: Scalar | Elu_InPlaceOptions, inputScale?: Scalar | Elu_InPlaceOptions, options?: Elu_InPlaceOptions): Tensor;
  }>;
  readonly elu_backward: Overloads<{
    /** `aten::elu_backward(Tensor grad_output, Scalar alpha, Scalar scale, Scalar input_scale, bool is_result, Tensor self_or_result) -> Tensor` */
    default(gradOutput: Tensor, alpha: Scalar, scale: Scalar, inputScale: Scalar, isResult: boolean, selfOrResult: Tensor): Tensor;
    /** `aten::elu_backward.grad_input(Tensor grad_output, Scalar alpha, Scalar scale, Scalar input_scale, bool is_result, Tensor self_or_result, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, alpha: Scalar, scale: Scalar, inputScale: Scalar, isResult: boolean, selfOrResult: Tensor, options: { gradInput: Tensor }): Tensor;
  }>;
  readonly embedding: Overloads<{
    /** `aten::embedding(Tensor weight, Tensor indices, SymInt padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False) -> Tensor` */
    default(weight: Tensor, indices: Tensor, paddingIdx?: Int | EmbeddingInPlaceOptions, scaleGradByFreq?: boolean | EmbeddingInPlaceOptions, sparse?: boolean | EmbeddingInPlaceOptions, options?: EmbeddingInPlaceOptions): Tensor;
    /** `aten::embedding.out(Tensor weight, Tensor indices, SymInt padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out(weight: Tensor, indices: Tensor, paddingIdx?: Int | EmbeddingOutOptions, scaleGradByFreq?: boolean | EmbeddingOutOptions, sparse?: boolean | EmbeddingOutOptions, options?: EmbeddingOutOptions): Tensor;
  }>;
  readonly embedding_backward: Overloads<{
    /** `aten::embedding_backward(Tensor grad, Tensor indices, SymInt num_weights, SymInt padding_idx, bool scale_grad_by_freq, bool sparse) -> Tensor` */
    default(grad: Tensor, indices: Tensor, numWeights: Int, paddingIdx: Int, scaleGradByFreq: boolean, sparse: boolean): Tensor;
  }>;
  readonly embedding_bag: Overloads<{
    /** `aten::embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False) -> (Tensor, Tensor, Tensor, Tensor)` */
    default(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq?: boolean | EmbeddingBagInPlaceOptions, mode?: Int | EmbeddingBagInPlaceOptions, sparse?: boolean | EmbeddingBagInPlaceOptions, perSampleWeights?: Tensor | null | EmbeddingBagInPlaceOptions, includeLastOffset?: boolean | EmbeddingBagInPlaceOptions, options?: EmbeddingBagInPlaceOptions): [Tensor, Tensor, Tensor, Tensor];
    /** `aten::embedding_bag.padding_idx(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq, int mode, bool sparse, Tensor? per_sample_weights, bool include_last_offset, int? padding_idx) -> (Tensor, Tensor, Tensor, Tensor)` */
    padding_idx(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, mode: Int, sparse: boolean, perSampleWeights: Tensor | null, includeLastOffset: boolean, paddingIdx: Int | null): [Tensor, Tensor, Tensor, Tensor];
  }>;
  readonly embedding_dense_backward: Overloads<{
    /** `aten::embedding_dense_backward(Tensor grad_output, Tensor indices, SymInt num_weights, SymInt padding_idx, bool scale_grad_by_freq) -> Tensor` */
    default(gradOutput: Tensor, indices: Tensor, numWeights: Int, paddingIdx: Int, scaleGradByFreq: boolean): Tensor;
    /** `aten::embedding_dense_backward.out(Tensor grad_output, Tensor indices, SymInt num_weights, SymInt padding_idx, bool scale_grad_by_freq, *, Tensor(a!) out) -> Tensor(a!)` */
    out(gradOutput: Tensor, indices: Tensor, numWeights: Int, paddingIdx: Int, scaleGradByFreq: boolean, options: { out: Tensor }): Tensor;
  }>;
  readonly embedding_renorm: Overloads<{
    /** `aten::embedding_renorm(Tensor self, Tensor indices, float max_norm, float norm_type) -> Tensor` */
    default(input: Tensor, indices: Tensor, maxNorm: number, normType: number): Tensor;
    /** `aten::embedding_renorm.out(Tensor self, Tensor indices, float max_norm, float norm_type, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, indices: Tensor, maxNorm: number, normType: number, options: { out: Tensor }): Tensor;
  }>;
  readonly embedding_renorm_: Overloads<{
    /** `aten::embedding_renorm_(Tensor(a!) self, Tensor indices, float max_norm, float norm_type) -> Tensor(a!)` */
    default(input: Tensor, indices: Tensor, maxNorm: number, normType: number): Tensor;
  }>;
  readonly embedding_sparse_backward: Overloads<{
    /** `aten::embedding_sparse_backward(Tensor grad, Tensor indices, int num_weights, int padding_idx, bool scale_grad_by_freq) -> Tensor` */
    default(grad: Tensor, indices: Tensor, numWeights: Int, paddingIdx: Int, scaleGradByFreq: boolean): Tensor;
  }>;
  readonly empty: Overloads<{
    /** `aten::empty.memory_format(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
    memory_format(size: Ints, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null }): Tensor;
    memory_format(...size: Int[] | [...Int[], { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null }]): Tensor;
    /** `aten::empty.out(SymInt[] size, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
    out(size: Ints, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
    out(...size: [...Int[], { memoryFormat?: MemoryFormat | null; out: Tensor }]): Tensor;
  }>;
  readonly empty_like: Overloads<{
    /** `aten::empty_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
    default(input: Tensor, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null }): Tensor;
    /** `aten::empty_like.out(Tensor self, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  }>;
  readonly empty_permuted: Overloads<{
    /** `aten::empty_permuted(SymInt[] size, int[] physical_layout, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    default(size: Ints, physicalLayout: Ints, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::empty_permuted.out(SymInt[] size, int[] physical_layout, *, Tensor(a!) out) -> Tensor(a!)` */
    out(size: Ints, physicalLayout: Ints, options: { out: Tensor }): Tensor;
  }>;
  readonly empty_quantized: Overloads<{
    /** `aten::empty_quantized(int[] size, Tensor qtensor, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
    default(size: Ints, qtensor: Tensor, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null }): Tensor;
    /** `aten::empty_quantized.out(int[] size, Tensor qtensor, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
    out(size: Ints, qtensor: Tensor, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  }>;
  readonly empty_strided: Overloads<{
    /** `aten::empty_strided(SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    default(size: Ints, stride: Ints, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::empty_strided.out(SymInt[] size, SymInt[] stride, *, Tensor(a!) out) -> Tensor(a!)` */
    out(size: Ints, stride: Ints, options: { out: Tensor }): Tensor;
  }>;
  readonly eq: Overloads<{
    /** `aten::eq.Scalar(Tensor self, Scalar other) -> Tensor` */
    Scalar(input: Operand, other: Scalar): Tensor;
    /** `aten::eq.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_out(input: Operand, other: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::eq.Tensor(Tensor self, Tensor other) -> Tensor` */
    Tensor(input: Operand, other: Operand): Tensor;
    /** `aten::eq.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_out(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly eq_: Overloads<{
    /** `aten::eq_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
    Scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::eq_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    Tensor(input: Tensor, other: Tensor): Tensor;
  }>;
  readonly equal: Overloads<{
    /** `aten::equal(Tensor self, Tensor other) -> bool` */
    default(input: Operand, other: Operand): boolean;
  }>;
  readonly erf: Overloads<{
    /** `aten::erf(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::erf.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly erf_: Overloads<{
    /** `aten::erf_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly erfc: Overloads<{
    /** `aten::erfc(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::erfc.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly erfc_: Overloads<{
    /** `aten::erfc_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly erfinv: Overloads<{
    /** `aten::erfinv(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::erfinv.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly erfinv_: Overloads<{
    /** `aten::erfinv_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly exp: Overloads<{
    /** `aten::exp(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::exp.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly exp2: Overloads<{
    /** `aten::exp2(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::exp2.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly exp2_: Overloads<{
    /** `aten::exp2_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly exp_: Overloads<{
    /** `aten::exp_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly expand: Overloads<{
    /** `aten::expand(Tensor(a) self, SymInt[] size, *, bool implicit=False) -> Tensor(a)` */
    default(input: Tensor, size: Ints, options?: { implicit?: boolean }): Tensor;
    default(input: Tensor, ...size: Int[] | [...Int[], { implicit?: boolean }]): Tensor;
  }>;
  readonly expand_as: Overloads<{
    /** `aten::expand_as(Tensor(a) self, Tensor other) -> Tensor(a)` */
    default(input: Tensor, other: Tensor): Tensor;
  }>;
  readonly expand_copy: Overloads<{
    /** `aten::expand_copy(Tensor self, SymInt[] size, *, bool implicit=False) -> Tensor` */
    default(input: Tensor, size: Ints, options?: { implicit?: boolean }): Tensor;
    default(input: Tensor, ...size: Int[] | [...Int[], { implicit?: boolean }]): Tensor;
    /** `aten::expand_copy.out(Tensor self, SymInt[] size, *, bool implicit=False, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, size: Ints, options: { implicit?: boolean; out: Tensor }): Tensor;
    out(input: Tensor, ...size: [...Int[], { implicit?: boolean; out: Tensor }]): Tensor;
  }>;
  readonly expm1: Overloads<{
    /** `aten::expm1(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::expm1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly expm1_: Overloads<{
    /** `aten::expm1_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly exponential: Overloads<{
    /** `aten::exponential(Tensor self, float lambd=1., *, Generator? generator=None) -> Tensor` */
    default(input: Tensor, lambd?: number | ExponentialInPlaceOptions, options?: ExponentialInPlaceOptions): Tensor;
    /** `aten::exponential.out(Tensor self, float lambd=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, lambd?: number | ExponentialOutOptions, options?: ExponentialOutOptions): Tensor;
  }>;
  readonly exponential_: Overloads<{
    /** `aten::exponential_(Tensor(a!) self, float lambd=1., *, Generator? generator=None) -> Tensor(a!)` */
    default(input: Tensor, lambd?: number | Exponential_InPlaceOptions, options?: Exponential_InPlaceOptions): Tensor;
  }>;
  readonly eye: Overloads<{
    /** `aten::eye(SymInt n, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    default(n: Int, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::eye.m(SymInt n, SymInt m, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    m(n: Int, m: Int, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::eye.m_out(SymInt n, SymInt m, *, Tensor(a!) out) -> Tensor(a!)` */
    m_out(n: Int, m: Int, options: { out: Tensor }): Tensor;
    /** `aten::eye.out(SymInt n, *, Tensor(a!) out) -> Tensor(a!)` */
    out(n: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly fake_quantize_per_channel_affine: Overloads<{
    /** `aten::fake_quantize_per_channel_affine(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max) -> Tensor` */
    default(input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: Int, quantMin: Int, quantMax: Int): Tensor;
  }>;
  readonly fake_quantize_per_channel_affine_cachemask: Overloads<{
    /** `aten::fake_quantize_per_channel_affine_cachemask(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max) -> (Tensor output, Tensor mask)` */
    default(input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: Int, quantMin: Int, quantMax: Int): NamedTuple<{ output: Tensor; mask: Tensor }, [output: Tensor, mask: Tensor]>;
    /** `aten::fake_quantize_per_channel_affine_cachemask.out(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
    out(input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: Int, quantMin: Int, quantMax: Int, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  }>;
  readonly fake_quantize_per_channel_affine_cachemask_backward: Overloads<{
    /** `aten::fake_quantize_per_channel_affine_cachemask_backward(Tensor grad, Tensor mask) -> Tensor` */
    default(grad: Tensor, mask: Tensor): Tensor;
  }>;
  readonly fake_quantize_per_tensor_affine: Overloads<{
    /** `aten::fake_quantize_per_tensor_affine(Tensor self, float scale, int zero_point, int quant_min, int quant_max) -> Tensor` */
    default(input: Tensor, scale: number, zeroPoint: Int, quantMin: Int, quantMax: Int): Tensor;
    /** `aten::fake_quantize_per_tensor_affine.tensor_qparams(Tensor self, Tensor scale, Tensor zero_point, int quant_min, int quant_max) -> Tensor` */
    tensor_qparams(input: Tensor, scale: Tensor, zeroPoint: Tensor, quantMin: Int, quantMax: Int): Tensor;
  }>;
  readonly fake_quantize_per_tensor_affine_cachemask: Overloads<{
    /** `aten::fake_quantize_per_tensor_affine_cachemask(Tensor self, float scale, int zero_point, int quant_min, int quant_max) -> (Tensor output, Tensor mask)` */
    default(input: Tensor, scale: number, zeroPoint: Int, quantMin: Int, quantMax: Int): NamedTuple<{ output: Tensor; mask: Tensor }, [output: Tensor, mask: Tensor]>;
    /** `aten::fake_quantize_per_tensor_affine_cachemask.out(Tensor self, float scale, int zero_point, int quant_min, int quant_max, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
    out(input: Tensor, scale: number, zeroPoint: Int, quantMin: Int, quantMax: Int, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  }>;
  readonly fake_quantize_per_tensor_affine_cachemask_backward: Overloads<{
    /** `aten::fake_quantize_per_tensor_affine_cachemask_backward(Tensor grad, Tensor mask) -> Tensor` */
    default(grad: Tensor, mask: Tensor): Tensor;
  }>;
  readonly fbgemm_linear_fp16_weight: Overloads<{
    /** `aten::fbgemm_linear_fp16_weight(Tensor input, Tensor packed_weight, Tensor bias) -> Tensor` */
    default(input: Tensor, packedWeight: Tensor, bias: Tensor): Tensor;
    /** `aten::fbgemm_linear_fp16_weight.out(Tensor input, Tensor packed_weight, Tensor bias, Tensor(a!) output) -> Tensor` */
    out(input: Tensor, packedWeight: Tensor, bias: Tensor, output: Tensor): Tensor;
  }>;
  readonly fbgemm_linear_fp16_weight_fp32_activation: Overloads<{
    /** `aten::fbgemm_linear_fp16_weight_fp32_activation(Tensor input, Tensor packed_weight, Tensor? bias) -> Tensor` */
    default(input: Tensor, packedWeight: Tensor, bias: Tensor | null): Tensor;
    /** `aten::fbgemm_linear_fp16_weight_fp32_activation.out(Tensor input, Tensor packed_weight, Tensor? bias, Tensor(a!) output) -> Tensor` */
    out(input: Tensor, packedWeight: Tensor, bias: Tensor | null, output: Tensor): Tensor;
  }>;
  readonly fbgemm_linear_int8_weight: Overloads<{
    /** `aten::fbgemm_linear_int8_weight(Tensor input, Tensor weight, Tensor packed, Tensor col_offsets, Scalar weight_scale, Scalar weight_zero_point, Tensor bias) -> Tensor` */
    default(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, weightScale: Scalar, weightZeroPoint: Scalar, bias: Tensor): Tensor;
  }>;
  readonly fbgemm_linear_int8_weight_fp32_activation: Overloads<{
    /** `aten::fbgemm_linear_int8_weight_fp32_activation(Tensor input, Tensor weight, Tensor packed, Tensor col_offsets, Scalar weight_scale, Scalar weight_zero_point, Tensor bias) -> Tensor` */
    default(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, weightScale: Scalar, weightZeroPoint: Scalar, bias: Tensor): Tensor;
  }>;
  readonly fbgemm_linear_quantize_weight: Overloads<{
    /** `aten::fbgemm_linear_quantize_weight(Tensor input) -> (Tensor, Tensor, float, int)` */
    default(input: Tensor): [Tensor, Tensor, number, number];
  }>;
  readonly fbgemm_pack_gemm_matrix_fp16: Overloads<{
    /** `aten::fbgemm_pack_gemm_matrix_fp16(Tensor input) -> Tensor` */
    default(input: Tensor): Tensor;
  }>;
  readonly fbgemm_pack_quantized_matrix: Overloads<{
    /** `aten::fbgemm_pack_quantized_matrix(Tensor input) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::fbgemm_pack_quantized_matrix.KN(Tensor input, int K, int N) -> Tensor` */
    KN(input: Tensor, K: Int, N: Int): Tensor;
  }>;
  readonly feature_alpha_dropout: Overloads<{
    /** `aten::feature_alpha_dropout(Tensor input, float p, bool train) -> Tensor` */
    default(input: Tensor, p: number, train: boolean): Tensor;
  }>;
  readonly feature_alpha_dropout_: Overloads<{
    /** `aten::feature_alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
    default(input: Tensor, p: number, train: boolean): Tensor;
  }>;
  readonly feature_dropout: Overloads<{
    /** `aten::feature_dropout(Tensor input, float p, bool train) -> Tensor` */
    default(input: Tensor, p: number, train: boolean): Tensor;
  }>;
  readonly feature_dropout_: Overloads<{
    /** `aten::feature_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
    default(input: Tensor, p: number, train: boolean): Tensor;
  }>;
  readonly fft_fft: Overloads<{
    /** `aten::fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor` */
    default(input: Tensor, n?: Int | null | FftFftInPlaceOptions, dim?: Int | FftFftInPlaceOptions, norm?: string | null | FftFftInPlaceOptions, options?: FftFftInPlaceOptions): Tensor;
    /** `aten::fft_fft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, n?: Int | null | FftFftOutOptions, dim?: Int | FftFftOutOptions, norm?: string | null | FftFftOutOptions, options?: FftFftOutOptions): Tensor;
  }>;
  readonly fft_fft2: Overloads<{
    /** `aten::fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor` */
    default(input: Tensor, s?: IntOrInts | null | FftFft2InPlaceOptions, dim?: IntOrInts | FftFft2InPlaceOptions, norm?: string | null | FftFft2InPlaceOptions, options?: FftFft2InPlaceOptions): Tensor;
    /** `aten::fft_fft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, s?: IntOrInts | null | FftFft2OutOptions, dim?: IntOrInts | FftFft2OutOptions, norm?: string | null | FftFft2OutOptions, options?: FftFft2OutOptions): Tensor;
  }>;
  readonly fft_fftfreq: Overloads<{
    /** `aten::fft_fftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    default(n: Int, d?: number | FftFftfreqInPlaceOptions, options?: FftFftfreqInPlaceOptions): Tensor;
    /** `aten::fft_fftfreq.out(int n, float d=1., *, Tensor(a!) out) -> Tensor(a!)` */
    out(n: Int, d?: number | FftFftfreqOutOptions, options?: FftFftfreqOutOptions): Tensor;
  }>;
  readonly fft_fftn: Overloads<{
    /** `aten::fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor` */
    default(input: Tensor, s?: IntOrInts | null | FftFftnInPlaceOptions, dim?: IntOrInts | null | FftFftnInPlaceOptions, norm?: string | null | FftFftnInPlaceOptions, options?: FftFftnInPlaceOptions): Tensor;
    /** `aten::fft_fftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, s?: IntOrInts | null | FftFftnOutOptions, dim?: IntOrInts | null | FftFftnOutOptions, norm?: string | null | FftFftnOutOptions, options?: FftFftnOutOptions): Tensor;
  }>;
  readonly fft_fftshift: Overloads<{
    /** `aten::fft_fftshift(Tensor self, int[1]? dim=None) -> Tensor` */
    default(input: Tensor, dim?: IntOrInts | null | FftFftshiftInPlaceOptions, options?: FftFftshiftInPlaceOptions): Tensor;
    default(input: Tensor, ...dim: Int[]): Tensor;
  }>;
  readonly fft_hfft: Overloads<{
    /** `aten::fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor` */
    default(input: Tensor, n?: Int | null | FftHfftInPlaceOptions, dim?: Int | FftHfftInPlaceOptions, norm?: string | null | FftHfftInPlaceOptions, options?: FftHfftInPlaceOptions): Tensor;
    /** `aten::fft_hfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, n?: Int | null | FftHfftOutOptions, dim?: Int | FftHfftOutOptions, norm?: string | null | FftHfftOutOptions, options?: FftHfftOutOptions): Tensor;
  }>;
  readonly fft_hfft2: Overloads<{
    /** `aten::fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor` */
    default(input: Tensor, s?: IntOrInts | null | FftHfft2InPlaceOptions, dim?: IntOrInts | FftHfft2InPlaceOptions, norm?: string | null | FftHfft2InPlaceOptions, options?: FftHfft2InPlaceOptions): Tensor;
    /** `aten::fft_hfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, s?: IntOrInts | null | FftHfft2OutOptions, dim?: IntOrInts | FftHfft2OutOptions, norm?: string | null | FftHfft2OutOptions, options?: FftHfft2OutOptions): Tensor;
  }>;
  readonly fft_hfftn: Overloads<{
    /** `aten::fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor` */
    default(input: Tensor, s?: IntOrInts | null | FftHfftnInPlaceOptions, dim?: IntOrInts | null | FftHfftnInPlaceOptions, norm?: string | null | FftHfftnInPlaceOptions, options?: FftHfftnInPlaceOptions): Tensor;
    /** `aten::fft_hfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, s?: IntOrInts | null | FftHfftnOutOptions, dim?: IntOrInts | null | FftHfftnOutOptions, norm?: string | null | FftHfftnOutOptions, options?: FftHfftnOutOptions): Tensor;
  }>;
  readonly fft_ifft: Overloads<{
    /** `aten::fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor` */
    default(input: Tensor, n?: Int | null | FftIfftInPlaceOptions, dim?: Int | FftIfftInPlaceOptions, norm?: string | null | FftIfftInPlaceOptions, options?: FftIfftInPlaceOptions): Tensor;
    /** `aten::fft_ifft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, n?: Int | null | FftIfftOutOptions, dim?: Int | FftIfftOutOptions, norm?: string | null | FftIfftOutOptions, options?: FftIfftOutOptions): Tensor;
  }>;
  readonly fft_ifft2: Overloads<{
    /** `aten::fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor` */
    default(input: Tensor, s?: IntOrInts | null | FftIfft2InPlaceOptions, dim?: IntOrInts | FftIfft2InPlaceOptions, norm?: string | null | FftIfft2InPlaceOptions, options?: FftIfft2InPlaceOptions): Tensor;
    /** `aten::fft_ifft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, s?: IntOrInts | null | FftIfft2OutOptions, dim?: IntOrInts | FftIfft2OutOptions, norm?: string | null | FftIfft2OutOptions, options?: FftIfft2OutOptions): Tensor;
  }>;
  readonly fft_ifftn: Overloads<{
    /** `aten::fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor` */
    default(input: Tensor, s?: IntOrInts | null | FftIfftnInPlaceOptions, dim?: IntOrInts | null | FftIfftnInPlaceOptions, norm?: string | null | FftIfftnInPlaceOptions, options?: FftIfftnInPlaceOptions): Tensor;
    /** `aten::fft_ifftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, s?: IntOrInts | null | FftIfftnOutOptions, dim?: IntOrInts | null | FftIfftnOutOptions, norm?: string | null | FftIfftnOutOptions, options?: FftIfftnOutOptions): Tensor;
  }>;
  readonly fft_ifftshift: Overloads<{
    /** `aten::fft_ifftshift(Tensor self, int[1]? dim=None) -> Tensor` */
    default(input: Tensor, dim?: IntOrInts | null | FftIfftshiftInPlaceOptions, options?: FftIfftshiftInPlaceOptions): Tensor;
    default(input: Tensor, ...dim: Int[]): Tensor;
  }>;
  readonly fft_ihfft: Overloads<{
    /** `aten::fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor` */
    default(input: Tensor, n?: Int | null | FftIhfftInPlaceOptions, dim?: Int | FftIhfftInPlaceOptions, norm?: string | null | FftIhfftInPlaceOptions, options?: FftIhfftInPlaceOptions): Tensor;
    /** `aten::fft_ihfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, n?: Int | null | FftIhfftOutOptions, dim?: Int | FftIhfftOutOptions, norm?: string | null | FftIhfftOutOptions, options?: FftIhfftOutOptions): Tensor;
  }>;
  readonly fft_ihfft2: Overloads<{
    /** `aten::fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor` */
    default(input: Tensor, s?: IntOrInts | null | FftIhfft2InPlaceOptions, dim?: IntOrInts | FftIhfft2InPlaceOptions, norm?: string | null | FftIhfft2InPlaceOptions, options?: FftIhfft2InPlaceOptions): Tensor;
    /** `aten::fft_ihfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, s?: IntOrInts | null | FftIhfft2OutOptions, dim?: IntOrInts | FftIhfft2OutOptions, norm?: string | null | FftIhfft2OutOptions, options?: FftIhfft2OutOptions): Tensor;
  }>;
  readonly fft_ihfftn: Overloads<{
    /** `aten::fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor` */
    default(input: Tensor, s?: IntOrInts | null | FftIhfftnInPlaceOptions, dim?: IntOrInts | null | FftIhfftnInPlaceOptions, norm?: string | null | FftIhfftnInPlaceOptions, options?: FftIhfftnInPlaceOptions): Tensor;
    /** `aten::fft_ihfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, s?: IntOrInts | null | FftIhfftnOutOptions, dim?: IntOrInts | null | FftIhfftnOutOptions, norm?: string | null | FftIhfftnOutOptions, options?: FftIhfftnOutOptions): Tensor;
  }>;
  readonly fft_irfft: Overloads<{
    /** `aten::fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor` */
    default(input: Tensor, n?: Int | null | FftIrfftInPlaceOptions, dim?: Int | FftIrfftInPlaceOptions, norm?: string | null | FftIrfftInPlaceOptions, options?: FftIrfftInPlaceOptions): Tensor;
    /** `aten::fft_irfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, n?: Int | null | FftIrfftOutOptions, dim?: Int | FftIrfftOutOptions, norm?: string | null | FftIrfftOutOptions, options?: FftIrfftOutOptions): Tensor;
  }>;
  readonly fft_irfft2: Overloads<{
    /** `aten::fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor` */
    default(input: Tensor, s?: IntOrInts | null | FftIrfft2InPlaceOptions, dim?: IntOrInts | FftIrfft2InPlaceOptions, norm?: string | null | FftIrfft2InPlaceOptions, options?: FftIrfft2InPlaceOptions): Tensor;
    /** `aten::fft_irfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, s?: IntOrInts | null | FftIrfft2OutOptions, dim?: IntOrInts | FftIrfft2OutOptions, norm?: string | null | FftIrfft2OutOptions, options?: FftIrfft2OutOptions): Tensor;
  }>;
  readonly fft_irfftn: Overloads<{
    /** `aten::fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor` */
    default(input: Tensor, s?: IntOrInts | null | FftIrfftnInPlaceOptions, dim?: IntOrInts | null | FftIrfftnInPlaceOptions, norm?: string | null | FftIrfftnInPlaceOptions, options?: FftIrfftnInPlaceOptions): Tensor;
    /** `aten::fft_irfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, s?: IntOrInts | null | FftIrfftnOutOptions, dim?: IntOrInts | null | FftIrfftnOutOptions, norm?: string | null | FftIrfftnOutOptions, options?: FftIrfftnOutOptions): Tensor;
  }>;
  readonly fft_rfft: Overloads<{
    /** `aten::fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor` */
    default(input: Tensor, n?: Int | null | FftRfftInPlaceOptions, dim?: Int | FftRfftInPlaceOptions, norm?: string | null | FftRfftInPlaceOptions, options?: FftRfftInPlaceOptions): Tensor;
    /** `aten::fft_rfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, n?: Int | null | FftRfftOutOptions, dim?: Int | FftRfftOutOptions, norm?: string | null | FftRfftOutOptions, options?: FftRfftOutOptions): Tensor;
  }>;
  readonly fft_rfft2: Overloads<{
    /** `aten::fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor` */
    default(input: Tensor, s?: IntOrInts | null | FftRfft2InPlaceOptions, dim?: IntOrInts | FftRfft2InPlaceOptions, norm?: string | null | FftRfft2InPlaceOptions, options?: FftRfft2InPlaceOptions): Tensor;
    /** `aten::fft_rfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, s?: IntOrInts | null | FftRfft2OutOptions, dim?: IntOrInts | FftRfft2OutOptions, norm?: string | null | FftRfft2OutOptions, options?: FftRfft2OutOptions): Tensor;
  }>;
  readonly fft_rfftfreq: Overloads<{
    /** `aten::fft_rfftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    default(n: Int, d?: number | FftRfftfreqInPlaceOptions, options?: FftRfftfreqInPlaceOptions): Tensor;
    /** `aten::fft_rfftfreq.out(int n, float d=1., *, Tensor(a!) out) -> Tensor(a!)` */
    out(n: Int, d?: number | FftRfftfreqOutOptions, options?: FftRfftfreqOutOptions): Tensor;
  }>;
  readonly fft_rfftn: Overloads<{
    /** `aten::fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor` */
    default(input: Tensor, s?: IntOrInts | null | FftRfftnInPlaceOptions, dim?: IntOrInts | null | FftRfftnInPlaceOptions, norm?: string | null | FftRfftnInPlaceOptions, options?: FftRfftnInPlaceOptions): Tensor;
    /** `aten::fft_rfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, s?: IntOrInts | null | FftRfftnOutOptions, dim?: IntOrInts | null | FftRfftnOutOptions, norm?: string | null | FftRfftnOutOptions, options?: FftRfftnOutOptions): Tensor;
  }>;
  readonly fill: Overloads<{
    /** `aten::fill.Scalar(Tensor self, Scalar value) -> Tensor` */
    Scalar(input: Tensor, value: Scalar): Tensor;
    /** `aten::fill.Scalar_out(Tensor self, Scalar value, *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_out(input: Tensor, value: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::fill.Tensor(Tensor self, Tensor value) -> Tensor` */
    Tensor(input: Tensor, value: Tensor): Tensor;
    /** `aten::fill.Tensor_out(Tensor self, Tensor value, *, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_out(input: Tensor, value: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly fill_: Overloads<{
    /** `aten::fill_.Scalar(Tensor(a!) self, Scalar value) -> Tensor(a!)` */
    Scalar(input: Tensor, value: Scalar): Tensor;
    /** `aten::fill_.Tensor(Tensor(a!) self, Tensor value) -> Tensor(a!)` */
    Tensor(input: Tensor, value: Tensor): Tensor;
  }>;
  readonly fill_diagonal_: Overloads<{
    /** `aten::fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False) -> Tensor(a!)` */
    default(input: Tensor, fillValue: Scalar, wrap?: boolean | FillDiagonal_InPlaceOptions, options?: FillDiagonal_InPlaceOptions): Tensor;
  }>;
  readonly fix: Overloads<{
    /** `aten::fix(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::fix.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly fix_: Overloads<{
    /** `aten::fix_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly flatten: Overloads<{
    /** `aten::flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) -> Tensor(a)` */
    using_ints(input: Tensor, startDim?: Int | FlattenUsingIntsOptions, endDim?: Int | FlattenUsingIntsOptions, options?: FlattenUsingIntsOptions): Tensor;
  }>;
  readonly flatten_dense_tensors: Overloads<{
    /** `aten::flatten_dense_tensors(Tensor[] tensors) -> Tensor` */
    default(tensors: readonly Tensor[]): Tensor;
    default(...tensors: Tensor[]): Tensor;
  }>;
  readonly flip: Overloads<{
    /** `aten::flip(Tensor self, int[] dims) -> Tensor` */
    default(input: Tensor, dims: Ints): Tensor;
    default(input: Tensor, ...dims: Int[]): Tensor;
    /** `aten::flip.out(Tensor self, int[] dims, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dims: Ints, options: { out: Tensor }): Tensor;
    out(input: Tensor, ...dims: [...Int[], { out: Tensor }]): Tensor;
  }>;
  readonly fliplr: Overloads<{
    /** `aten::fliplr(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
  }>;
  readonly flipud: Overloads<{
    /** `aten::flipud(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
  }>;
  readonly float_power: Overloads<{
    /** `aten::float_power.Scalar(Scalar self, Tensor exponent) -> Tensor` */
    Scalar(input: Scalar, exponent: Operand): Tensor;
    /** `aten::float_power.Scalar_out(Scalar self, Tensor exponent, *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_out(input: Scalar, exponent: Operand, options: { out: Tensor }): Tensor;
    /** `aten::float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor` */
    Tensor_Scalar(input: Operand, exponent: Scalar): Tensor;
    /** `aten::float_power.Tensor_Scalar_out(Tensor self, Scalar exponent, *, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_Scalar_out(input: Operand, exponent: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::float_power.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor` */
    Tensor_Tensor(input: Operand, exponent: Operand): Tensor;
    /** `aten::float_power.Tensor_Tensor_out(Tensor self, Tensor exponent, *, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_Tensor_out(input: Operand, exponent: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly float_power_: Overloads<{
    /** `aten::float_power_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)` */
    Scalar(input: Tensor, exponent: Scalar): Tensor;
    /** `aten::float_power_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)` */
    Tensor(input: Tensor, exponent: Operand): Tensor;
  }>;
  readonly floor: Overloads<{
    /** `aten::floor(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::floor.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly floor_: Overloads<{
    /** `aten::floor_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly floor_divide: Overloads<{
    /** `aten::floor_divide(Tensor self, Tensor other) -> Tensor` */
    default(input: Tensor, other: Tensor): Tensor;
    /** `aten::floor_divide.Scalar(Tensor self, Scalar other) -> Tensor` */
    Scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::floor_divide.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_out(input: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::floor_divide.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly floor_divide_: Overloads<{
    /** `aten::floor_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
    Scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::floor_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    Tensor(input: Tensor, other: Tensor): Tensor;
  }>;
  readonly fmax: Overloads<{
    /** `aten::fmax(Tensor self, Tensor other) -> Tensor` */
    default(input: Operand, other: Operand): Tensor;
    /** `aten::fmax.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly fmin: Overloads<{
    /** `aten::fmin(Tensor self, Tensor other) -> Tensor` */
    default(input: Operand, other: Operand): Tensor;
    /** `aten::fmin.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly fmod: Overloads<{
    /** `aten::fmod.Scalar(Tensor self, Scalar other) -> Tensor` */
    Scalar(input: Operand, other: Scalar): Tensor;
    /** `aten::fmod.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_out(input: Operand, other: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::fmod.Tensor(Tensor self, Tensor other) -> Tensor` */
    Tensor(input: Operand, other: Operand): Tensor;
    /** `aten::fmod.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_out(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly fmod_: Overloads<{
    /** `aten::fmod_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
    Scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::fmod_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    Tensor(input: Tensor, other: Operand): Tensor;
  }>;
  readonly frac: Overloads<{
    /** `aten::frac(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::frac.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly frac_: Overloads<{
    /** `aten::frac_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly fractional_max_pool2d: Overloads<{
    /** `aten::fractional_max_pool2d(Tensor self, int[2] kernel_size, int[2] output_size, Tensor random_samples) -> (Tensor, Tensor)` */
    default(input: Tensor, kernelSize: IntOrInts, outputSize: IntOrInts, randomSamples: Tensor): [Tensor, Tensor];
    /** `aten::fractional_max_pool2d.output(Tensor self, int[2] kernel_size, int[2] output_size, Tensor random_samples, *, Tensor(a!) output, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))` */
    output(input: Tensor, kernelSize: IntOrInts, outputSize: IntOrInts, randomSamples: Tensor, options: { output: Tensor; indices: Tensor }): [Tensor, Tensor];
  }>;
  readonly fractional_max_pool2d_backward: Overloads<{
    /** `aten::fractional_max_pool2d_backward(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] output_size, Tensor indices) -> Tensor` */
    default(gradOutput: Tensor, input: Tensor, kernelSize: IntOrInts, outputSize: IntOrInts, indices: Tensor): Tensor;
    /** `aten::fractional_max_pool2d_backward.grad_input(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] output_size, Tensor indices, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, input: Tensor, kernelSize: IntOrInts, outputSize: IntOrInts, indices: Tensor, options: { gradInput: Tensor }): Tensor;
  }>;
  readonly fractional_max_pool3d: Overloads<{
    /** `aten::fractional_max_pool3d(Tensor self, int[3] kernel_size, int[3] output_size, Tensor random_samples) -> (Tensor, Tensor)` */
    default(input: Tensor, kernelSize: IntOrInts, outputSize: IntOrInts, randomSamples: Tensor): [Tensor, Tensor];
    /** `aten::fractional_max_pool3d.output(Tensor self, int[3] kernel_size, int[3] output_size, Tensor random_samples, *, Tensor(a!) output, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))` */
    output(input: Tensor, kernelSize: IntOrInts, outputSize: IntOrInts, randomSamples: Tensor, options: { output: Tensor; indices: Tensor }): [Tensor, Tensor];
  }>;
  readonly fractional_max_pool3d_backward: Overloads<{
    /** `aten::fractional_max_pool3d_backward(Tensor grad_output, Tensor self, int[3] kernel_size, int[3] output_size, Tensor indices) -> Tensor` */
    default(gradOutput: Tensor, input: Tensor, kernelSize: IntOrInts, outputSize: IntOrInts, indices: Tensor): Tensor;
    /** `aten::fractional_max_pool3d_backward.grad_input(Tensor grad_output, Tensor self, int[3] kernel_size, int[3] output_size, Tensor indices, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, input: Tensor, kernelSize: IntOrInts, outputSize: IntOrInts, indices: Tensor, options: { gradInput: Tensor }): Tensor;
  }>;
  readonly frexp: Overloads<{
    /** `aten::frexp.Tensor(Tensor self) -> (Tensor mantissa, Tensor exponent)` */
    Tensor(input: Operand): NamedTuple<{ mantissa: Tensor; exponent: Tensor }, [mantissa: Tensor, exponent: Tensor]>;
    /** `aten::frexp.Tensor_out(Tensor self, *, Tensor(a!) mantissa, Tensor(b!) exponent) -> (Tensor(a!) mantissa, Tensor(b!) exponent)` */
    Tensor_out(input: Operand, options: { mantissa: Tensor; exponent: Tensor }): NamedTuple<{ mantissa: Tensor; exponent: Tensor }, [mantissa: Tensor, exponent: Tensor]>;
  }>;
  readonly frobenius_norm: Overloads<{
    /** `aten::frobenius_norm.dim(Tensor self, int[1] dim, bool keepdim=False) -> Tensor` */
    dim(input: Tensor, dim: IntOrInts, keepdim?: boolean | FrobeniusNormDimOptions, options?: FrobeniusNormDimOptions): Tensor;
    /** `aten::frobenius_norm.out(Tensor self, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dim: IntOrInts, keepdim?: boolean | FrobeniusNormOutOptions, options?: FrobeniusNormOutOptions): Tensor;
  }>;
  readonly from_file: Overloads<{
    /** `aten::from_file(str filename, bool? shared=None, int? size=0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    default(filename: string, shared?: boolean | null | FromFileInPlaceOptions, size?: Int | null | FromFileInPlaceOptions, options?: FromFileInPlaceOptions): Tensor;
    /** `aten::from_file.out(str filename, bool? shared=None, int? size=0, *, Tensor(a!) out) -> Tensor(a!)` */
    out(filename: string, shared?: boolean | null | FromFileOutOptions, size?: Int | null | FromFileOutOptions, options?: FromFileOutOptions): Tensor;
  }>;
  readonly full: Overloads<{
    /** `aten::full(SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    default(size: Ints, fillValue: Scalar, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::full.out(SymInt[] size, Scalar fill_value, *, Tensor(a!) out) -> Tensor(a!)` */
    out(size: Ints, fillValue: Scalar, options: { out: Tensor }): Tensor;
  }>;
  readonly full_like: Overloads<{
    /** `aten::full_like(Tensor self, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
    default(input: Tensor, fillValue: Scalar, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null }): Tensor;
    /** `aten::full_like.out(Tensor self, Scalar fill_value, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, fillValue: Scalar, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  }>;
  readonly fused_moving_avg_obs_fake_quant: Overloads<{
    /** `aten::fused_moving_avg_obs_fake_quant(Tensor self, Tensor observer_on, Tensor fake_quant_on, Tensor(a!) running_min, Tensor(b!) running_max, Tensor(c!) scale, Tensor(d!) zero_point, float averaging_const, int quant_min, int quant_max, int ch_axis, bool per_row_fake_quant=False, bool symmetric_quant=False) -> Tensor` */
    default(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: Int, quantMax: Int, chAxis: Int, perRowFakeQuant?: boolean | FusedMovingAvgObsFakeQuantInPlaceOptions, symmetricQuant?: boolean | FusedMovingAvgObsFakeQuantInPlaceOptions, options?: FusedMovingAvgObsFakeQuantInPlaceOptions): Tensor;
  }>;
  readonly gather: Overloads<{
    /** `aten::gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) -> Tensor` */
    default(input: Tensor, dim: Int, index: Tensor, options?: { sparseGrad?: boolean }): Tensor;
    /** `aten::gather.out(Tensor self, int dim, Tensor index, *, bool sparse_grad=False, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dim: Int, index: Tensor, options: { sparseGrad?: boolean; out: Tensor }): Tensor;
  }>;
  readonly gather_backward: Overloads<{
    /** `aten::gather_backward(Tensor grad, Tensor self, int dim, Tensor index, bool sparse_grad) -> Tensor` */
    default(grad: Tensor, input: Tensor, dim: Int, index: Tensor, sparseGrad: boolean): Tensor;
  }>;
  readonly gcd: Overloads<{
    /** `aten::gcd(Tensor self, Tensor other) -> Tensor` */
    default(input: Operand, other: Operand): Tensor;
    /** `aten::gcd.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly gcd_: Overloads<{
    /** `aten::gcd_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    default(input: Tensor, other: Tensor): Tensor;
  }>;
  readonly ge: Overloads<{
    /** `aten::ge.Scalar(Tensor self, Scalar other) -> Tensor` */
    Scalar(input: Operand, other: Scalar): Tensor;
    /** `aten::ge.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_out(input: Operand, other: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::ge.Tensor(Tensor self, Tensor other) -> Tensor` */
    Tensor(input: Operand, other: Operand): Tensor;
    /** `aten::ge.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_out(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly ge_: Overloads<{
    /** `aten::ge_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
    Scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::ge_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    Tensor(input: Tensor, other: Tensor): Tensor;
  }>;
  readonly gelu: Overloads<{
    /** `aten::gelu(Tensor self, *, str approximate="none") -> Tensor` */
    default(input: Operand, options?: { approximate?: string }): Tensor;
    /** `aten::gelu.out(Tensor self, *, str approximate="none", Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { approximate?: string; out: Tensor }): Tensor;
  }>;
  readonly gelu_: Overloads<{
    /** `aten::gelu_(Tensor(a!) self, *, str approximate="none") -> Tensor(a!)` */
    default(input: Tensor, options?: { approximate?: string }): Tensor;
  }>;
  readonly gelu_backward: Overloads<{
    /** `aten::gelu_backward(Tensor grad_output, Tensor self, *, str approximate="none") -> Tensor` */
    default(gradOutput: Operand, input: Operand, options?: { approximate?: string }): Tensor;
    /** `aten::gelu_backward.grad_input(Tensor grad_output, Tensor self, *, str approximate="none", Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, input: Tensor, options: { approximate?: string; gradInput: Tensor }): Tensor;
  }>;
  readonly geometric: Overloads<{
    /** `aten::geometric(Tensor self, float p, *, Generator? generator=None) -> Tensor` */
    default(input: Tensor, p: number, options?: { generator?: Generator | null }): Tensor;
    /** `aten::geometric.out(Tensor self, float p, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, p: number, options: { generator?: Generator | null; out: Tensor }): Tensor;
  }>;
  readonly geometric_: Overloads<{
    /** `aten::geometric_(Tensor(a!) self, float p, *, Generator? generator=None) -> Tensor(a!)` */
    default(input: Tensor, p: number, options?: { generator?: Generator | null }): Tensor;
  }>;
  readonly geqrf: Overloads<{
    /** `aten::geqrf(Tensor self) -> (Tensor a, Tensor tau)` */
    default(input: Tensor): NamedTuple<{ a: Tensor; tau: Tensor }, [a: Tensor, tau: Tensor]>;
    /** `aten::geqrf.a(Tensor self, *, Tensor(a!) a, Tensor(b!) tau) -> (Tensor(a!) a, Tensor(b!) tau)` */
    a(input: Tensor, options: { a: Tensor; tau: Tensor }): NamedTuple<{ a: Tensor; tau: Tensor }, [a: Tensor, tau: Tensor]>;
  }>;
  readonly ger: Overloads<{
    /** `aten::ger(Tensor self, Tensor vec2) -> Tensor` */
    default(input: Tensor, vec2: Tensor): Tensor;
    /** `aten::ger.out(Tensor self, Tensor vec2, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, vec2: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly get_device: Overloads<{
    /** `aten::get_device(Tensor self) -> int` */
    default(input: Tensor): number;
  }>;
  readonly get_gradients: Overloads<{
    /** `aten::get_gradients(int context_id) -> Dict(Tensor, Tensor)` */
    default(contextId: Int): unknown;
  }>;
  readonly glu: Overloads<{
    /** `aten::glu(Tensor self, int dim=-1) -> Tensor` */
    default(input: Tensor, dim?: Int | GluInPlaceOptions, options?: GluInPlaceOptions): Tensor;
    /** `aten::glu.out(Tensor self, int dim=-1, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dim?: Int | GluOutOptions, options?: GluOutOptions): Tensor;
  }>;
  readonly glu_backward: Overloads<{
    /** `aten::glu_backward(Tensor grad_output, Tensor self, int dim) -> Tensor` */
    default(gradOutput: Tensor, input: Tensor, dim: Int): Tensor;
    /** `aten::glu_backward.grad_input(Tensor grad_output, Tensor self, int dim, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, input: Tensor, dim: Int, options: { gradInput: Tensor }): Tensor;
  }>;
  readonly glu_backward_jvp: Overloads<{
    /** `aten::glu_backward_jvp(Tensor grad_x, Tensor grad_glu, Tensor x, Tensor dgrad_glu, Tensor dx, int dim) -> Tensor` */
    default(gradX: Tensor, gradGlu: Tensor, x: Tensor, dgradGlu: Tensor, dx: Tensor, dim: Int): Tensor;
    /** `aten::glu_backward_jvp.out(Tensor grad_x, Tensor grad_glu, Tensor x, Tensor dgrad_glu, Tensor dx, int dim, *, Tensor(a!) out) -> Tensor(a!)` */
    out(gradX: Tensor, gradGlu: Tensor, x: Tensor, dgradGlu: Tensor, dx: Tensor, dim: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly glu_jvp: Overloads<{
    /** `aten::glu_jvp(Tensor glu, Tensor x, Tensor dx, int dim) -> Tensor` */
    default(glu: Tensor, x: Tensor, dx: Tensor, dim: Int): Tensor;
    /** `aten::glu_jvp.out(Tensor glu, Tensor x, Tensor dx, int dim, *, Tensor(a!) out) -> Tensor(a!)` */
    out(glu: Tensor, x: Tensor, dx: Tensor, dim: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly gradient: Overloads<{
    /** `aten::gradient.array(Tensor self, *, int[] dim, int edge_order=1) -> Tensor[]` */
    array(input: Tensor, options: { dim: Ints; edgeOrder?: Int }): Tensor[];
    /** `aten::gradient.scalararray(Tensor self, *, Scalar spacing, int[] dim, int edge_order=1) -> Tensor[]` */
    scalararray(input: Tensor, options: { spacing: Scalar; dim: Ints; edgeOrder?: Int }): Tensor[];
    /** `aten::gradient.scalarint(Tensor self, *, Scalar? spacing=None, int? dim=None, int edge_order=1) -> Tensor[]` */
    scalarint(input: Tensor, options?: { spacing?: Scalar | null; dim?: Int | null; edgeOrder?: Int }): Tensor[];
    /** `aten::gradient.scalarrayarray(Tensor self, *, Scalar[] spacing, int[] dim, int edge_order=1) -> Tensor[]` */
    scalarrayarray(input: Tensor, options: { spacing: readonly Scalar[]; dim: Ints; edgeOrder?: Int }): Tensor[];
    /** `aten::gradient.scalarrayint(Tensor self, *, Scalar[] spacing, int? dim=None, int edge_order=1) -> Tensor[]` */
    scalarrayint(input: Tensor, options: { spacing: readonly Scalar[]; dim?: Int | null; edgeOrder?: Int }): Tensor[];
    /** `aten::gradient.tensorarray(Tensor self, *, Tensor[] spacing, int[] dim, int edge_order=1) -> Tensor[]` */
    tensorarray(input: Tensor, options: { spacing: readonly Tensor[]; dim: Ints; edgeOrder?: Int }): Tensor[];
    /** `aten::gradient.tensorarrayint(Tensor self, *, Tensor[] spacing, int? dim=None, int edge_order=1) -> Tensor[]` */
    tensorarrayint(input: Tensor, options: { spacing: readonly Tensor[]; dim?: Int | null; edgeOrder?: Int }): Tensor[];
  }>;
  readonly greater: Overloads<{
    /** `aten::greater.Scalar(Tensor self, Scalar other) -> Tensor` */
    Scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::greater.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_out(input: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::greater.Tensor(Tensor self, Tensor other) -> Tensor` */
    Tensor(input: Tensor, other: Tensor): Tensor;
    /** `aten::greater.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_out(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly greater_: Overloads<{
    /** `aten::greater_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
    Scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::greater_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    Tensor(input: Tensor, other: Tensor): Tensor;
  }>;
  readonly greater_equal: Overloads<{
    /** `aten::greater_equal.Scalar(Tensor self, Scalar other) -> Tensor` */
    Scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::greater_equal.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_out(input: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::greater_equal.Tensor(Tensor self, Tensor other) -> Tensor` */
    Tensor(input: Tensor, other: Tensor): Tensor;
    /** `aten::greater_equal.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_out(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly greater_equal_: Overloads<{
    /** `aten::greater_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
    Scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::greater_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    Tensor(input: Tensor, other: Tensor): Tensor;
  }>;
  readonly grid_sampler: Overloads<{
    /** `aten::grid_sampler(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor` */
    default(input: Tensor, grid: Tensor, interpolationMode: Int, paddingMode: Int, alignCorners: boolean): Tensor;
  }>;
  readonly grid_sampler_2d: Overloads<{
    /** `aten::grid_sampler_2d(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor` */
    default(input: Tensor, grid: Tensor, interpolationMode: Int, paddingMode: Int, alignCorners: boolean): Tensor;
    /** `aten::grid_sampler_2d.out(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, grid: Tensor, interpolationMode: Int, paddingMode: Int, alignCorners: boolean, options: { out: Tensor }): Tensor;
  }>;
  readonly grid_sampler_2d_backward: Overloads<{
    /** `aten::grid_sampler_2d_backward(Tensor grad_output, Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners, bool[2] output_mask) -> (Tensor, Tensor)` */
    default(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: Int, paddingMode: Int, alignCorners: boolean, outputMask: readonly boolean[]): [Tensor, Tensor];
    /** `aten::grid_sampler_2d_backward.out(Tensor grad_output, Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners, bool[2] output_mask, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
    out(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: Int, paddingMode: Int, alignCorners: boolean, outputMask: readonly boolean[], options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  }>;
  readonly grid_sampler_3d: Overloads<{
    /** `aten::grid_sampler_3d(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor` */
    default(input: Tensor, grid: Tensor, interpolationMode: Int, paddingMode: Int, alignCorners: boolean): Tensor;
    /** `aten::grid_sampler_3d.out(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, grid: Tensor, interpolationMode: Int, paddingMode: Int, alignCorners: boolean, options: { out: Tensor }): Tensor;
  }>;
  readonly grid_sampler_3d_backward: Overloads<{
    /** `aten::grid_sampler_3d_backward(Tensor grad_output, Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners, bool[2] output_mask) -> (Tensor, Tensor)` */
    default(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: Int, paddingMode: Int, alignCorners: boolean, outputMask: readonly boolean[]): [Tensor, Tensor];
    /** `aten::grid_sampler_3d_backward.out(Tensor grad_output, Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners, bool[2] output_mask, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
    out(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: Int, paddingMode: Int, alignCorners: boolean, outputMask: readonly boolean[], options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  }>;
  readonly group_norm: Overloads<{
    /** `aten::group_norm(Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05, bool cudnn_enabled=True) -> Tensor` */
    default(input: Tensor, numGroups: Int, weight?: Tensor | null | GroupNormInPlaceOptions, bias?: Tensor | null | GroupNormInPlaceOptions, eps?: number | GroupNormInPlaceOptions, cudnnEnabled?: boolean | GroupNormInPlaceOptions, options?: GroupNormInPlaceOptions): Tensor;
  }>;
  readonly gru: Overloads<{
    /** `aten::gru.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)` */
    data(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor];
    /** `aten::gru.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)` */
    input(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor];
  }>;
  readonly gru_cell: Overloads<{
    /** `aten::gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
    default(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh?: Tensor | null | GruCellInPlaceOptions, bHh?: Tensor | null | GruCellInPlaceOptions, options?: GruCellInPlaceOptions): Tensor;
  }>;
  readonly gt: Overloads<{
    /** `aten::gt.Scalar(Tensor self, Scalar other) -> Tensor` */
    Scalar(input: Operand, other: Scalar): Tensor;
    /** `aten::gt.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_out(input: Operand, other: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::gt.Tensor(Tensor self, Tensor other) -> Tensor` */
    Tensor(input: Operand, other: Operand): Tensor;
    /** `aten::gt.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_out(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly gt_: Overloads<{
    /** `aten::gt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
    Scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::gt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    Tensor(input: Tensor, other: Tensor): Tensor;
  }>;
  readonly hamming_window: Overloads<{
    /** `aten::hamming_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    default(windowLength: Int, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::hamming_window.out(int window_length, *, Tensor(a!) out) -> Tensor(a!)` */
    out(windowLength: Int, options: { out: Tensor }): Tensor;
    /** `aten::hamming_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    periodic(windowLength: Int, periodic: boolean, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::hamming_window.periodic_alpha(int window_length, bool periodic, float alpha, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    periodic_alpha(windowLength: Int, periodic: boolean, alpha: number, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::hamming_window.periodic_alpha_beta(int window_length, bool periodic, float alpha, float beta, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    periodic_alpha_beta(windowLength: Int, periodic: boolean, alpha: number, beta: number, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::hamming_window.periodic_alpha_beta_out(int window_length, bool periodic, float alpha, float beta, *, Tensor(a!) out) -> Tensor(a!)` */
    periodic_alpha_beta_out(windowLength: Int, periodic: boolean, alpha: number, beta: number, options: { out: Tensor }): Tensor;
    /** `aten::hamming_window.periodic_alpha_out(int window_length, bool periodic, float alpha, *, Tensor(a!) out) -> Tensor(a!)` */
    periodic_alpha_out(windowLength: Int, periodic: boolean, alpha: number, options: { out: Tensor }): Tensor;
    /** `aten::hamming_window.periodic_out(int window_length, bool periodic, *, Tensor(a!) out) -> Tensor(a!)` */
    periodic_out(windowLength: Int, periodic: boolean, options: { out: Tensor }): Tensor;
  }>;
  readonly hann_window: Overloads<{
    /** `aten::hann_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    default(windowLength: Int, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::hann_window.out(int window_length, *, Tensor(a!) out) -> Tensor(a!)` */
    out(windowLength: Int, options: { out: Tensor }): Tensor;
    /** `aten::hann_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    periodic(windowLength: Int, periodic: boolean, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::hann_window.periodic_out(int window_length, bool periodic, *, Tensor(a!) out) -> Tensor(a!)` */
    periodic_out(windowLength: Int, periodic: boolean, options: { out: Tensor }): Tensor;
  }>;
  readonly hardshrink: Overloads<{
    /** `aten::hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor` */
    default(input: Operand, lambd?: Scalar | HardshrinkInPlaceOptions, options?: HardshrinkInPlaceOptions): Tensor;
    /** `aten::hardshrink.out(Tensor self, Scalar lambd=0.5, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, lambd?: Scalar | HardshrinkOutOptions, options?: HardshrinkOutOptions): Tensor;
  }>;
  readonly hardshrink_backward: Overloads<{
    /** `aten::hardshrink_backward(Tensor grad_out, Tensor self, Scalar lambd) -> Tensor` */
    default(gradOut: Tensor, input: Tensor, lambd: Scalar): Tensor;
    /** `aten::hardshrink_backward.grad_input(Tensor grad_out, Tensor self, Scalar lambd, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOut: Tensor, input: Tensor, lambd: Scalar, options: { gradInput: Tensor }): Tensor;
  }>;
  readonly hardsigmoid: Overloads<{
    /** `aten::hardsigmoid(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::hardsigmoid.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly hardsigmoid_: Overloads<{
    /** `aten::hardsigmoid_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly hardsigmoid_backward: Overloads<{
    /** `aten::hardsigmoid_backward(Tensor grad_output, Tensor self) -> Tensor` */
    default(gradOutput: Tensor, input: Tensor): Tensor;
    /** `aten::hardsigmoid_backward.grad_input(Tensor grad_output, Tensor self, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, input: Tensor, options: { gradInput: Tensor }): Tensor;
  }>;
  readonly hardswish: Overloads<{
    /** `aten::hardswish(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::hardswish.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly hardswish_: Overloads<{
    /** `aten::hardswish_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly hardswish_backward: Overloads<{
    /** `aten::hardswish_backward(Tensor grad_output, Tensor self) -> Tensor` */
    default(gradOutput: Tensor, input: Tensor): Tensor;
    /** `aten::hardswish_backward.out(Tensor grad_output, Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(gradOutput: Tensor, input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly hardtanh: Overloads<{
    /** `aten::hardtanh(Tensor self, Scalar min_val=-1, Scalar max_val=1) -> Tensor` */
    default(input: Operand, minVal?: Scalar | HardtanhInPlaceOptions, maxVal?: Scalar | HardtanhInPlaceOptions, options?: HardtanhInPlaceOptions): Tensor;
    /** `aten::hardtanh.out(Tensor self, Scalar min_val=-1, Scalar max_val=1, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, minVal?: Scalar | HardtanhOutOptions, maxVal?: Scalar | HardtanhOutOptions, options?: HardtanhOutOptions): Tensor;
  }>;
  readonly hardtanh_: Overloads<{
    /** `aten::hardtanh_(Tensor(a!) self, Scalar min_val=-1, Scalar max_val=1) -> Tensor(a!)` */
    default(input: Tensor, minVal?: Scalar | Hardtanh_InPlaceOptions, maxVal?: Scalar | Hardtanh_InPlaceOptions, options?: Hardtanh_InPlaceOptions): Tensor;
  }>;
  readonly hardtanh_backward: Overloads<{
    /** `aten::hardtanh_backward(Tensor grad_output, Tensor self, Scalar min_val, Scalar max_val) -> Tensor` */
    default(gradOutput: Tensor, input: Tensor, minVal: Scalar, maxVal: Scalar): Tensor;
    /** `aten::hardtanh_backward.grad_input(Tensor grad_output, Tensor self, Scalar min_val, Scalar max_val, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, input: Tensor, minVal: Scalar, maxVal: Scalar, options: { gradInput: Tensor }): Tensor;
  }>;
  readonly hash_tensor: Overloads<{
    /** `aten::hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor` */
    default(input: Tensor, dim?: IntOrInts | HashTensorInPlaceOptions, options?: HashTensorInPlaceOptions): Tensor;
    default(input: Tensor, ...dim: Int[] | [...Int[], { keepdim?: boolean; mode?: Int }]): Tensor;
    /** `aten::hash_tensor.out(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dim?: IntOrInts | HashTensorOutOptions, options?: HashTensorOutOptions): Tensor;
    out(input: Tensor, ...dim: [...Int[], { keepdim?: boolean; mode?: Int; out: Tensor }]): Tensor;
  }>;
  readonly heaviside: Overloads<{
    /** `aten::heaviside(Tensor self, Tensor values) -> Tensor` */
    default(input: Operand, values: Operand): Tensor;
    /** `aten::heaviside.out(Tensor self, Tensor values, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, values: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly heaviside_: Overloads<{
    /** `aten::heaviside_(Tensor(a!) self, Tensor values) -> Tensor(a!)` */
    default(input: Tensor, values: Tensor): Tensor;
  }>;
  readonly hinge_embedding_loss: Overloads<{
    /** `aten::hinge_embedding_loss(Tensor self, Tensor target, float margin=1., int reduction=1) -> Tensor` */
    default(input: Tensor, target: Tensor, margin?: number | HingeEmbeddingLossInPlaceOptions, reduction?: ReductionMode | HingeEmbeddingLossInPlaceOptions, options?: HingeEmbeddingLossInPlaceOptions): Tensor;
  }>;
  readonly histc: Overloads<{
    /** `aten::histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor` */
    default(input: Tensor, bins?: Int | HistcInPlaceOptions, min?: Scalar | HistcInPlaceOptions, max?: Scalar | HistcInPlaceOptions, options?: HistcInPlaceOptions): Tensor;
    /** `aten::histc.out(Tensor self, int bins=100, Scalar min=0, Scalar max=0, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, bins?: Int | HistcOutOptions, min?: Scalar | HistcOutOptions, max?: Scalar | HistcOutOptions, options?: HistcOutOptions): Tensor;
  }>;
  readonly histogram: Overloads<{
    /** `aten::histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)` */
    bin_ct(input: Tensor, bins?: Int | HistogramBinCtOptions, options?: HistogramBinCtOptions): NamedTuple<{ hist: Tensor; binEdges: Tensor }, [hist: Tensor, binEdges: Tensor]>;
    /** `aten::histogram.bin_ct_out(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False, Tensor(a!) hist, Tensor(b!) bin_edges) -> (Tensor(a!) hist, Tensor(b!) bin_edges)` */
    bin_ct_out(input: Tensor, bins?: Int | HistogramBinCtOutOptions, options?: HistogramBinCtOutOptions): NamedTuple<{ hist: Tensor; binEdges: Tensor }, [hist: Tensor, binEdges: Tensor]>;
    /** `aten::histogram.bins_tensor(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)` */
    bins_tensor(input: Tensor, bins: Tensor, options?: { weight?: Tensor | null; density?: boolean }): NamedTuple<{ hist: Tensor; binEdges: Tensor }, [hist: Tensor, binEdges: Tensor]>;
    /** `aten::histogram.bins_tensor_out(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False, Tensor(a!) hist, Tensor(b!) bin_edges) -> (Tensor(a!) hist, Tensor(b!) bin_edges)` */
    bins_tensor_out(input: Tensor, bins: Tensor, options: { weight?: Tensor | null; density?: boolean; hist: Tensor; binEdges: Tensor }): NamedTuple<{ hist: Tensor; binEdges: Tensor }, [hist: Tensor, binEdges: Tensor]>;
  }>;
  readonly histogramdd: Overloads<{
    /** `aten::histogramdd(Tensor self, int[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)` */
    default(input: Tensor, bins: Ints, range?: Floats | null | HistogramddInPlaceOptions, weight?: Tensor | null | HistogramddInPlaceOptions, density?: boolean | HistogramddInPlaceOptions, options?: HistogramddInPlaceOptions): NamedTuple<{ hist: Tensor; binEdges: Tensor[] }, [hist: Tensor, binEdges: Tensor[]]>;
    /** `aten::histogramdd.TensorList_bins(Tensor self, Tensor[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)` */
    TensorList_bins(input: Tensor, bins: readonly Tensor[], range?: Floats | null | HistogramddTensorListBinsOptions, weight?: Tensor | null | HistogramddTensorListBinsOptions, density?: boolean | HistogramddTensorListBinsOptions, options?: HistogramddTensorListBinsOptions): NamedTuple<{ hist: Tensor; binEdges: Tensor[] }, [hist: Tensor, binEdges: Tensor[]]>;
    /** `aten::histogramdd.int_bins(Tensor self, int bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)` */
    int_bins(input: Tensor, bins: Int, range?: Floats | null | HistogramddIntBinsOptions, weight?: Tensor | null | HistogramddIntBinsOptions, density?: boolean | HistogramddIntBinsOptions, options?: HistogramddIntBinsOptions): NamedTuple<{ hist: Tensor; binEdges: Tensor[] }, [hist: Tensor, binEdges: Tensor[]]>;
  }>;
  readonly hsplit: Overloads<{
    /** `aten::hsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]` */
    array(input: Tensor, indices: Ints): Tensor[];
    array(input: Tensor, ...indices: Int[]): Tensor[];
    /** `aten::hsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]` */
    int(input: Tensor, sections: Int): Tensor[];
  }>;
  readonly hspmm: Overloads<{
    /** `aten::hspmm(Tensor mat1, Tensor mat2) -> Tensor` */
    default(mat1: Tensor, mat2: Tensor): Tensor;
    /** `aten::hspmm.out(Tensor mat1, Tensor mat2, *, Tensor(a!) out) -> Tensor(a!)` */
    out(mat1: Tensor, mat2: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly hstack: Overloads<{
    /** `aten::hstack(Tensor[] tensors) -> Tensor` */
    default(tensors: readonly Tensor[]): Tensor;
    default(...tensors: Tensor[]): Tensor;
    /** `aten::hstack.out(Tensor[] tensors, *, Tensor(a!) out) -> Tensor(a!)` */
    out(tensors: readonly Tensor[], options: { out: Tensor }): Tensor;
    out(...tensors: [...Tensor[], { out: Tensor }]): Tensor;
  }>;
  readonly huber_loss: Overloads<{
    /** `aten::huber_loss(Tensor self, Tensor target, int reduction=1, float delta=1.) -> Tensor` */
    default(input: Tensor, target: Tensor, reduction?: ReductionMode | HuberLossInPlaceOptions, delta?: number | HuberLossInPlaceOptions, options?: HuberLossInPlaceOptions): Tensor;
    /** `aten::huber_loss.out(Tensor self, Tensor target, int reduction=1, float delta=1., *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, target: Tensor, reduction?: ReductionMode | HuberLossOutOptions, delta?: number | HuberLossOutOptions, options?: HuberLossOutOptions): Tensor;
  }>;
  readonly huber_loss_backward: Overloads<{
    /** `aten::huber_loss_backward(Tensor grad_output, Tensor self, Tensor target, int reduction, float delta) -> Tensor` */
    default(gradOutput: Tensor, input: Tensor, target: Tensor, reduction: ReductionMode, delta: number): Tensor;
    /** `aten::huber_loss_backward.out(Tensor grad_output, Tensor self, Tensor target, int reduction, float delta, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    out(gradOutput: Tensor, input: Tensor, target: Tensor, reduction: ReductionMode, delta: number, options: { gradInput: Tensor }): Tensor;
  }>;
  readonly hypot: Overloads<{
    /** `aten::hypot(Tensor self, Tensor other) -> Tensor` */
    default(input: Operand, other: Operand): Tensor;
    /** `aten::hypot.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly hypot_: Overloads<{
    /** `aten::hypot_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    default(input: Tensor, other: Operand): Tensor;
  }>;
  readonly i0: Overloads<{
    /** `aten::i0(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::i0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly i0_: Overloads<{
    /** `aten::i0_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly igamma: Overloads<{
    /** `aten::igamma(Tensor self, Tensor other) -> Tensor` */
    default(input: Operand, other: Operand): Tensor;
    /** `aten::igamma.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly igamma_: Overloads<{
    /** `aten::igamma_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    default(input: Tensor, other: Operand): Tensor;
  }>;
  readonly igammac: Overloads<{
    /** `aten::igammac(Tensor self, Tensor other) -> Tensor` */
    default(input: Operand, other: Operand): Tensor;
    /** `aten::igammac.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly igammac_: Overloads<{
    /** `aten::igammac_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    default(input: Tensor, other: Operand): Tensor;
  }>;
  readonly im2col: Overloads<{
    /** `aten::im2col(Tensor self, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor` */
    default(input: Tensor, kernelSize: IntOrInts, dilation: IntOrInts, padding: IntOrInts, stride: IntOrInts): Tensor;
    /** `aten::im2col.out(Tensor self, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, kernelSize: IntOrInts, dilation: IntOrInts, padding: IntOrInts, stride: IntOrInts, options: { out: Tensor }): Tensor;
  }>;
  readonly imag: Overloads<{
    /** `aten::imag(Tensor(a) self) -> Tensor(a)` */
    default(input: Tensor): Tensor;
  }>;
  readonly index: Overloads<{
    /** `aten::index.Tensor(Tensor self, Tensor?[] indices) -> Tensor` */
    Tensor(input: Tensor, indices: ReadonlyArray<Tensor | null>): Tensor;
    /** `aten::index.Tensor_out(Tensor self, Tensor?[] indices, *, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_out(input: Tensor, indices: ReadonlyArray<Tensor | null>, options: { out: Tensor }): Tensor;
  }>;
  readonly index_add: Overloads<{
    /** `aten::index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor` */
    default(input: Tensor, dim: Int, index: Tensor, source: Tensor, options?: { alpha?: Scalar }): Tensor;
    /** `aten::index_add.out(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dim: Int, index: Tensor, source: Tensor, options: { alpha?: Scalar; out: Tensor }): Tensor;
  }>;
  readonly index_add_: Overloads<{
    /** `aten::index_add_(Tensor(a!) self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor(a!)` */
    default(input: Tensor, dim: Int, index: Tensor, source: Tensor, options?: { alpha?: Scalar }): Tensor;
  }>;
  readonly index_copy: Overloads<{
    /** `aten::index_copy(Tensor self, int dim, Tensor index, Tensor source) -> Tensor` */
    default(input: Tensor, dim: Int, index: Tensor, source: Tensor): Tensor;
    /** `aten::index_copy.out(Tensor self, int dim, Tensor index, Tensor source, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dim: Int, index: Tensor, source: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly index_copy_: Overloads<{
    /** `aten::index_copy_(Tensor(a!) self, int dim, Tensor index, Tensor source) -> Tensor(a!)` */
    default(input: Tensor, dim: Int, index: Tensor, source: Tensor): Tensor;
  }>;
  readonly index_fill: Overloads<{
    /** `aten::index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) -> Tensor` */
    int_Scalar(input: Tensor, dim: Int, index: Tensor, value: Scalar): Tensor;
    /** `aten::index_fill.int_Scalar_out(Tensor self, int dim, Tensor index, Scalar value, *, Tensor(a!) out) -> Tensor(a!)` */
    int_Scalar_out(input: Tensor, dim: Int, index: Tensor, value: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::index_fill.int_Tensor(Tensor self, int dim, Tensor index, Tensor value) -> Tensor` */
    int_Tensor(input: Tensor, dim: Int, index: Tensor, value: Tensor): Tensor;
    /** `aten::index_fill.int_Tensor_out(Tensor self, int dim, Tensor index, Tensor value, *, Tensor(a!) out) -> Tensor(a!)` */
    int_Tensor_out(input: Tensor, dim: Int, index: Tensor, value: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly index_fill_: Overloads<{
    /** `aten::index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)` */
    int_Scalar(input: Tensor, dim: Int, index: Tensor, value: Scalar): Tensor;
    /** `aten::index_fill_.int_Tensor(Tensor(a!) self, int dim, Tensor index, Tensor value) -> Tensor(a!)` */
    int_Tensor(input: Tensor, dim: Int, index: Tensor, value: Tensor): Tensor;
  }>;
  readonly index_put: Overloads<{
    /** `aten::index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor` */
    default(input: Tensor, indices: ReadonlyArray<Tensor | null>, values: Tensor, accumulate?: boolean | IndexPutInPlaceOptions, options?: IndexPutInPlaceOptions): Tensor;
    /** `aten::index_put.out(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, indices: ReadonlyArray<Tensor | null>, values: Tensor, accumulate?: boolean | IndexPutOutOptions, options?: IndexPutOutOptions): Tensor;
  }>;
  readonly index_put_: Overloads<{
    /** `aten::index_put_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor(a!)` */
    default(input: Tensor, indices: ReadonlyArray<Tensor | null>, values: Tensor, accumulate?: boolean | IndexPut_InPlaceOptions, options?: IndexPut_InPlaceOptions): Tensor;
  }>;
  readonly index_reduce: Overloads<{
    /** `aten::index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor` */
    default(input: Tensor, dim: Int, index: Tensor, source: Tensor, reduce: string, options?: { includeSelf?: boolean }): Tensor;
    /** `aten::index_reduce.out(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dim: Int, index: Tensor, source: Tensor, reduce: string, options: { includeSelf?: boolean; out: Tensor }): Tensor;
  }>;
  readonly index_reduce_: Overloads<{
    /** `aten::index_reduce_(Tensor(a!) self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor(a!)` */
    default(input: Tensor, dim: Int, index: Tensor, source: Tensor, reduce: string, options?: { includeSelf?: boolean }): Tensor;
  }>;
  readonly index_select: Overloads<{
    /** `aten::index_select(Tensor self, int dim, Tensor index) -> Tensor` */
    default(input: Tensor, dim: Int, index: Tensor): Tensor;
    /** `aten::index_select.out(Tensor self, int dim, Tensor index, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dim: Int, index: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly index_select_backward: Overloads<{
    /** `aten::index_select_backward(Tensor grad, SymInt[] self_sizes, int dim, Tensor index) -> Tensor` */
    default(grad: Tensor, selfSizes: Ints, dim: Int, index: Tensor): Tensor;
  }>;
  readonly indices: Overloads<{
    /** `aten::indices(Tensor(a) self) -> Tensor(a)` */
    default(input: Tensor): Tensor;
  }>;
  readonly indices_copy: Overloads<{
    /** `aten::indices_copy(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::indices_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly infinitely_differentiable_gelu_backward: Overloads<{
    /** `aten::infinitely_differentiable_gelu_backward(Tensor grad, Tensor self) -> Tensor` */
    default(grad: Tensor, input: Tensor): Tensor;
  }>;
  readonly inner: Overloads<{
    /** `aten::inner(Tensor self, Tensor other) -> Tensor` */
    default(input: Tensor, other: Tensor): Tensor;
    /** `aten::inner.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly instance_norm: Overloads<{
    /** `aten::instance_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool use_input_stats, float momentum, float eps, bool cudnn_enabled) -> Tensor` */
    default(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, useInputStats: boolean, momentum: number, eps: number, cudnnEnabled: boolean): Tensor;
  }>;
  readonly int_repr: Overloads<{
    /** `aten::int_repr(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::int_repr.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly inverse: Overloads<{
    /** `aten::inverse(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::inverse.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly is_coalesced: Overloads<{
    /** `aten::is_coalesced(Tensor self) -> bool` */
    default(input: Tensor): boolean;
  }>;
  readonly is_complex: Overloads<{
    /** `aten::is_complex(Tensor self) -> bool` */
    default(input: Tensor): boolean;
  }>;
  readonly is_conj: Overloads<{
    /** `aten::is_conj(Tensor self) -> bool` */
    default(input: Tensor): boolean;
  }>;
  readonly is_contiguous: Overloads<{
    /** `aten::is_contiguous(Tensor self) -> bool` */
    default(input: Tensor): boolean;
    /** `aten::is_contiguous.memory_format(Tensor self, MemoryFormat memory_format) -> bool` */
    memory_format(input: Tensor, memoryFormat: MemoryFormat): boolean;
  }>;
  readonly is_distributed: Overloads<{
    /** `aten::is_distributed(Tensor self) -> bool` */
    default(input: Tensor): boolean;
  }>;
  readonly is_floating_point: Overloads<{
    /** `aten::is_floating_point(Tensor self) -> bool` */
    default(input: Tensor): boolean;
  }>;
  readonly is_inference: Overloads<{
    /** `aten::is_inference(Tensor self) -> bool` */
    default(input: Tensor): boolean;
  }>;
  readonly is_leaf: Overloads<{
    /** `aten::is_leaf(Tensor self) -> bool` */
    default(input: Tensor): boolean;
  }>;
  readonly is_neg: Overloads<{
    /** `aten::is_neg(Tensor self) -> bool` */
    default(input: Tensor): boolean;
  }>;
  readonly is_nonzero: Overloads<{
    /** `aten::is_nonzero(Tensor self) -> bool` */
    default(input: Tensor): boolean;
  }>;
  readonly is_pinned: Overloads<{
    /** `aten::is_pinned(Tensor self, Device? device=None) -> bool` */
    default(input: Tensor, device?: string | null | IsPinnedInPlaceOptions, options?: IsPinnedInPlaceOptions): boolean;
  }>;
  readonly is_same_size: Overloads<{
    /** `aten::is_same_size(Tensor self, Tensor other) -> bool` */
    default(input: Tensor, other: Tensor): boolean;
  }>;
  readonly is_set_to: Overloads<{
    /** `aten::is_set_to(Tensor self, Tensor tensor) -> bool` */
    default(input: Tensor, tensor: Tensor): boolean;
  }>;
  readonly is_signed: Overloads<{
    /** `aten::is_signed(Tensor self) -> bool` */
    default(input: Tensor): boolean;
  }>;
  readonly is_vulkan_available: Overloads<{
    /** `aten::is_vulkan_available() -> bool` */
    default(): boolean;
  }>;
  readonly isclose: Overloads<{
    /** `aten::isclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> Tensor` */
    default(input: Tensor, other: Tensor, rtol?: number | IscloseInPlaceOptions, atol?: number | IscloseInPlaceOptions, equalNan?: boolean | IscloseInPlaceOptions, options?: IscloseInPlaceOptions): Tensor;
  }>;
  readonly isfinite: Overloads<{
    /** `aten::isfinite(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
  }>;
  readonly isin: Overloads<{
    /** `aten::isin.Scalar_Tensor(Scalar element, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor` */
    Scalar_Tensor(element: Scalar, testElements: Tensor, options?: { assumeUnique?: boolean; invert?: boolean }): Tensor;
    /** `aten::isin.Scalar_Tensor_out(Scalar element, Tensor test_elements, *, bool assume_unique=False, bool invert=False, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_Tensor_out(element: Scalar, testElements: Tensor, options: { assumeUnique?: boolean; invert?: boolean; out: Tensor }): Tensor;
    /** `aten::isin.Tensor_Scalar(Tensor elements, Scalar test_element, *, bool assume_unique=False, bool invert=False) -> Tensor` */
    Tensor_Scalar(elements: Tensor, testElement: Scalar, options?: { assumeUnique?: boolean; invert?: boolean }): Tensor;
    /** `aten::isin.Tensor_Scalar_out(Tensor elements, Scalar test_element, *, bool assume_unique=False, bool invert=False, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_Scalar_out(elements: Tensor, testElement: Scalar, options: { assumeUnique?: boolean; invert?: boolean; out: Tensor }): Tensor;
    /** `aten::isin.Tensor_Tensor(Tensor elements, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor` */
    Tensor_Tensor(elements: Tensor, testElements: Tensor, options?: { assumeUnique?: boolean; invert?: boolean }): Tensor;
    /** `aten::isin.Tensor_Tensor_out(Tensor elements, Tensor test_elements, *, bool assume_unique=False, bool invert=False, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_Tensor_out(elements: Tensor, testElements: Tensor, options: { assumeUnique?: boolean; invert?: boolean; out: Tensor }): Tensor;
  }>;
  readonly isinf: Overloads<{
    /** `aten::isinf(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::isinf.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly isnan: Overloads<{
    /** `aten::isnan(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::isnan.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly isneginf: Overloads<{
    /** `aten::isneginf(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::isneginf.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly isposinf: Overloads<{
    /** `aten::isposinf(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::isposinf.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly isreal: Overloads<{
    /** `aten::isreal(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
  }>;
  readonly istft: Overloads<{
    /** `aten::istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor` */
    default(input: Tensor, nFft: Int, hopLength?: Int | null | IstftInPlaceOptions, winLength?: Int | null | IstftInPlaceOptions, window?: Tensor | null | IstftInPlaceOptions, center?: boolean | IstftInPlaceOptions, normalized?: boolean | IstftInPlaceOptions, onesided?: boolean | null | IstftInPlaceOptions, length?: Int | null | IstftInPlaceOptions, returnComplex?: boolean | IstftInPlaceOptions, options?: IstftInPlaceOptions): Tensor;
  }>;
  readonly item: Overloads<{
    /** `aten::item(Tensor self) -> Scalar` */
    default(input: Tensor): ScalarResult;
  }>;
  readonly kaiser_window: Overloads<{
    /** `aten::kaiser_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    default(windowLength: Int, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::kaiser_window.beta(int window_length, bool periodic, float beta, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    beta(windowLength: Int, periodic: boolean, beta: number, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::kaiser_window.beta_out(int window_length, bool periodic, float beta, *, Tensor(a!) out) -> Tensor(a!)` */
    beta_out(windowLength: Int, periodic: boolean, beta: number, options: { out: Tensor }): Tensor;
    /** `aten::kaiser_window.out(int window_length, *, Tensor(a!) out) -> Tensor(a!)` */
    out(windowLength: Int, options: { out: Tensor }): Tensor;
    /** `aten::kaiser_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    periodic(windowLength: Int, periodic: boolean, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::kaiser_window.periodic_out(int window_length, bool periodic, *, Tensor(a!) out) -> Tensor(a!)` */
    periodic_out(windowLength: Int, periodic: boolean, options: { out: Tensor }): Tensor;
  }>;
  readonly kl_div: Overloads<{
    /** `aten::kl_div(Tensor self, Tensor target, int reduction=1, *, bool log_target=False) -> Tensor` */
    default(input: Tensor, target: Tensor, reduction?: ReductionMode | KlDivInPlaceOptions, options?: KlDivInPlaceOptions): Tensor;
  }>;
  readonly kron: Overloads<{
    /** `aten::kron(Tensor self, Tensor other) -> Tensor` */
    default(input: Tensor, other: Tensor): Tensor;
    /** `aten::kron.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly kthvalue: Overloads<{
    /** `aten::kthvalue(Tensor self, SymInt k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)` */
    default(input: Tensor, k: Int, dim?: Int | KthvalueInPlaceOptions, keepdim?: boolean | KthvalueInPlaceOptions, options?: KthvalueInPlaceOptions): ValuesAndIndices;
    /** `aten::kthvalue.values(Tensor self, SymInt k, int dim=-1, bool keepdim=False, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)` */
    values(input: Tensor, k: Int, dim?: Int | KthvalueValuesOptions, keepdim?: boolean | KthvalueValuesOptions, options?: KthvalueValuesOptions): ValuesAndIndices;
  }>;
  readonly l1_loss: Overloads<{
    /** `aten::l1_loss(Tensor self, Tensor target, int reduction=1) -> Tensor` */
    default(input: Tensor, target: Tensor, reduction?: ReductionMode | L1LossInPlaceOptions, options?: L1LossInPlaceOptions): Tensor;
  }>;
  readonly layer_norm: Overloads<{
    /** `aten::layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05, bool cudnn_enable=True) -> Tensor` */
    default(input: Tensor, normalizedShape: Ints, weight?: Tensor | null | LayerNormInPlaceOptions, bias?: Tensor | null | LayerNormInPlaceOptions, eps?: number | LayerNormInPlaceOptions, cudnnEnable?: boolean | LayerNormInPlaceOptions, options?: LayerNormInPlaceOptions): Tensor;
  }>;
  readonly lcm: Overloads<{
    /** `aten::lcm(Tensor self, Tensor other) -> Tensor` */
    default(input: Operand, other: Operand): Tensor;
    /** `aten::lcm.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly lcm_: Overloads<{
    /** `aten::lcm_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    default(input: Tensor, other: Tensor): Tensor;
  }>;
  readonly ldexp: Overloads<{
    /** `aten::ldexp.Tensor(Tensor self, Tensor other) -> Tensor` */
    Tensor(input: Operand, other: Operand): Tensor;
    /** `aten::ldexp.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly ldexp_: Overloads<{
    /** `aten::ldexp_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    default(input: Tensor, other: Operand): Tensor;
  }>;
  readonly le: Overloads<{
    /** `aten::le.Scalar(Tensor self, Scalar other) -> Tensor` */
    Scalar(input: Operand, other: Scalar): Tensor;
    /** `aten::le.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_out(input: Operand, other: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::le.Tensor(Tensor self, Tensor other) -> Tensor` */
    Tensor(input: Operand, other: Operand): Tensor;
    /** `aten::le.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_out(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly le_: Overloads<{
    /** `aten::le_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
    Scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::le_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    Tensor(input: Tensor, other: Tensor): Tensor;
  }>;
  readonly leaky_relu: Overloads<{
    /** `aten::leaky_relu(Tensor self, Scalar negative_slope=0.01) -> Tensor` */
    default(input: Operand, negativeSlope?: Scalar | LeakyReluInPlaceOptions, options?: LeakyReluInPlaceOptions): Tensor;
    /** `aten::leaky_relu.out(Tensor self, Scalar negative_slope=0.01, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, negativeSlope?: Scalar | LeakyReluOutOptions, options?: LeakyReluOutOptions): Tensor;
  }>;
  readonly leaky_relu_: Overloads<{
    /** `aten::leaky_relu_(Tensor(a!) self, Scalar negative_slope=0.01) -> Tensor(a!)` */
    default(input: Tensor, negativeSlope?: Scalar | LeakyRelu_InPlaceOptions, options?: LeakyRelu_InPlaceOptions): Tensor;
  }>;
  readonly leaky_relu_backward: Overloads<{
    /** `aten::leaky_relu_backward(Tensor grad_output, Tensor self, Scalar negative_slope, bool self_is_result) -> Tensor` */
    default(gradOutput: Tensor, input: Tensor, negativeSlope: Scalar, selfIsResult: boolean): Tensor;
    /** `aten::leaky_relu_backward.grad_input(Tensor grad_output, Tensor self, Scalar negative_slope, bool self_is_result, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, input: Tensor, negativeSlope: Scalar, selfIsResult: boolean, options: { gradInput: Tensor }): Tensor;
  }>;
  readonly lerp: Overloads<{
    /** `aten::lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor` */
    Scalar(input: Operand, end: Operand, weight: Scalar): Tensor;
    /** `aten::lerp.Scalar_out(Tensor self, Tensor end, Scalar weight, *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_out(input: Operand, end: Operand, weight: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::lerp.Tensor(Tensor self, Tensor end, Tensor weight) -> Tensor` */
    Tensor(input: Operand, end: Operand, weight: Operand): Tensor;
    /** `aten::lerp.Tensor_out(Tensor self, Tensor end, Tensor weight, *, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_out(input: Operand, end: Operand, weight: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly lerp_: Overloads<{
    /** `aten::lerp_.Scalar(Tensor(a!) self, Tensor end, Scalar weight) -> Tensor(a!)` */
    Scalar(input: Tensor, end: Operand, weight: Scalar): Tensor;
    /** `aten::lerp_.Tensor(Tensor(a!) self, Tensor end, Tensor weight) -> Tensor(a!)` */
    Tensor(input: Tensor, end: Operand, weight: Operand): Tensor;
  }>;
  readonly less: Overloads<{
    /** `aten::less.Scalar(Tensor self, Scalar other) -> Tensor` */
    Scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::less.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_out(input: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::less.Tensor(Tensor self, Tensor other) -> Tensor` */
    Tensor(input: Tensor, other: Tensor): Tensor;
    /** `aten::less.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_out(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly less_: Overloads<{
    /** `aten::less_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
    Scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::less_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    Tensor(input: Tensor, other: Tensor): Tensor;
  }>;
  readonly less_equal: Overloads<{
    /** `aten::less_equal.Scalar(Tensor self, Scalar other) -> Tensor` */
    Scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::less_equal.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_out(input: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::less_equal.Tensor(Tensor self, Tensor other) -> Tensor` */
    Tensor(input: Tensor, other: Tensor): Tensor;
    /** `aten::less_equal.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_out(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly less_equal_: Overloads<{
    /** `aten::less_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
    Scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::less_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    Tensor(input: Tensor, other: Tensor): Tensor;
  }>;
  readonly lgamma: Overloads<{
    /** `aten::lgamma(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::lgamma.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly lgamma_: Overloads<{
    /** `aten::lgamma_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly lift: Overloads<{
    /** `aten::lift(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::lift.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly lift_fresh: Overloads<{
    /** `aten::lift_fresh(Tensor(a) self) -> Tensor(a)` */
    default(input: Tensor): Tensor;
  }>;
  readonly lift_fresh_copy: Overloads<{
    /** `aten::lift_fresh_copy(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::lift_fresh_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly linalg__powsum: Overloads<{
    /** `aten::linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
    default(input: Tensor, ord?: Scalar | LinalgPowsumInPlaceOptions, dim?: IntOrInts | null | LinalgPowsumInPlaceOptions, keepdim?: boolean | LinalgPowsumInPlaceOptions, options?: LinalgPowsumInPlaceOptions): Tensor;
  }>;
  readonly linalg_cholesky: Overloads<{
    /** `aten::linalg_cholesky(Tensor self, *, bool upper=False) -> Tensor` */
    default(input: Tensor, options?: { upper?: boolean }): Tensor;
    /** `aten::linalg_cholesky.out(Tensor self, *, bool upper=False, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { upper?: boolean; out: Tensor }): Tensor;
  }>;
  readonly linalg_cholesky_ex: Overloads<{
    /** `aten::linalg_cholesky_ex(Tensor self, *, bool upper=False, bool check_errors=False) -> (Tensor L, Tensor info)` */
    default(input: Tensor, options?: { upper?: boolean; checkErrors?: boolean }): NamedTuple<{ L: Tensor; info: Tensor }, [L: Tensor, info: Tensor]>;
    /** `aten::linalg_cholesky_ex.L(Tensor self, *, bool upper=False, bool check_errors=False, Tensor(a!) L, Tensor(b!) info) -> (Tensor(a!) L, Tensor(b!) info)` */
    L(input: Tensor, options: { upper?: boolean; checkErrors?: boolean; L: Tensor; info: Tensor }): NamedTuple<{ L: Tensor; info: Tensor }, [L: Tensor, info: Tensor]>;
  }>;
  readonly linalg_cond: Overloads<{
    /** `aten::linalg_cond(Tensor self, Scalar? p=None) -> Tensor` */
    default(input: Tensor, p?: Scalar | null | LinalgCondInPlaceOptions, options?: LinalgCondInPlaceOptions): Tensor;
    /** `aten::linalg_cond.out(Tensor self, Scalar? p=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, p?: Scalar | null | LinalgCondOutOptions, options?: LinalgCondOutOptions): Tensor;
    /** `aten::linalg_cond.p_str(Tensor self, str p) -> Tensor` */
    p_str(input: Tensor, p: string): Tensor;
    /** `aten::linalg_cond.p_str_out(Tensor self, str p, *, Tensor(a!) out) -> Tensor(a!)` */
    p_str_out(input: Tensor, p: string, options: { out: Tensor }): Tensor;
  }>;
  readonly linalg_cross: Overloads<{
    /** `aten::linalg_cross(Tensor self, Tensor other, *, int dim=-1) -> Tensor` */
    default(input: Tensor, other: Tensor, options?: { dim?: Int }): Tensor;
    /** `aten::linalg_cross.out(Tensor self, Tensor other, *, int dim=-1, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, other: Tensor, options: { dim?: Int; out: Tensor }): Tensor;
  }>;
  readonly linalg_det: Overloads<{
    /** `aten::linalg_det(Tensor A) -> Tensor` */
    default(A: Tensor): Tensor;
    /** `aten::linalg_det.out(Tensor A, *, Tensor(a!) out) -> Tensor(a!)` */
    out(A: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly linalg_diagonal: Overloads<{
    /** `aten::linalg_diagonal(Tensor(a) A, *, int offset=0, int dim1=-2, int dim2=-1) -> Tensor(a)` */
    default(A: Tensor, options?: { offset?: Int; dim1?: Int; dim2?: Int }): Tensor;
  }>;
  readonly linalg_eig: Overloads<{
    /** `aten::linalg_eig(Tensor self) -> (Tensor eigenvalues, Tensor eigenvectors)` */
    default(input: Tensor): NamedTuple<{ eigenvalues: Tensor; eigenvectors: Tensor }, [eigenvalues: Tensor, eigenvectors: Tensor]>;
    /** `aten::linalg_eig.out(Tensor self, *, Tensor(a!) eigenvalues, Tensor(b!) eigenvectors) -> (Tensor(a!) eigenvalues, Tensor(b!) eigenvectors)` */
    out(input: Tensor, options: { eigenvalues: Tensor; eigenvectors: Tensor }): NamedTuple<{ eigenvalues: Tensor; eigenvectors: Tensor }, [eigenvalues: Tensor, eigenvectors: Tensor]>;
  }>;
  readonly linalg_eigh: Overloads<{
    /** `aten::linalg_eigh(Tensor self, str UPLO="L") -> (Tensor eigenvalues, Tensor eigenvectors)` */
    default(input: Tensor, UPLO?: string | LinalgEighInPlaceOptions, options?: LinalgEighInPlaceOptions): NamedTuple<{ eigenvalues: Tensor; eigenvectors: Tensor }, [eigenvalues: Tensor, eigenvectors: Tensor]>;
    /** `aten::linalg_eigh.eigvals(Tensor self, str UPLO="L", *, Tensor(a!) eigvals, Tensor(b!) eigvecs) -> (Tensor(a!) eigenvalues, Tensor(b!) eigenvectors)` */
    eigvals(input: Tensor, UPLO?: string | LinalgEighEigvalsOptions, options?: LinalgEighEigvalsOptions): NamedTuple<{ eigenvalues: Tensor; eigenvectors: Tensor }, [eigenvalues: Tensor, eigenvectors: Tensor]>;
  }>;
  readonly linalg_eigvals: Overloads<{
    /** `aten::linalg_eigvals(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::linalg_eigvals.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly linalg_eigvalsh: Overloads<{
    /** `aten::linalg_eigvalsh(Tensor self, str UPLO="L") -> Tensor` */
    default(input: Tensor, UPLO?: string | LinalgEigvalshInPlaceOptions, options?: LinalgEigvalshInPlaceOptions): Tensor;
    /** `aten::linalg_eigvalsh.out(Tensor self, str UPLO="L", *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, UPLO?: string | LinalgEigvalshOutOptions, options?: LinalgEigvalshOutOptions): Tensor;
  }>;
  readonly linalg_householder_product: Overloads<{
    /** `aten::linalg_householder_product(Tensor input, Tensor tau) -> Tensor` */
    default(input: Tensor, tau: Tensor): Tensor;
    /** `aten::linalg_householder_product.out(Tensor input, Tensor tau, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, tau: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly linalg_inv: Overloads<{
    /** `aten::linalg_inv(Tensor A) -> Tensor` */
    default(A: Tensor): Tensor;
    /** `aten::linalg_inv.out(Tensor A, *, Tensor(a!) out) -> Tensor(a!)` */
    out(A: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly linalg_inv_ex: Overloads<{
    /** `aten::linalg_inv_ex(Tensor A, *, bool check_errors=False) -> (Tensor inverse, Tensor info)` */
    default(A: Tensor, options?: { checkErrors?: boolean }): NamedTuple<{ inverse: Tensor; info: Tensor }, [inverse: Tensor, info: Tensor]>;
    /** `aten::linalg_inv_ex.inverse(Tensor A, *, bool check_errors=False, Tensor(a!) inverse, Tensor(b!) info) -> (Tensor(a!) inverse, Tensor(b!) info)` */
    inverse(A: Tensor, options: { checkErrors?: boolean; inverse: Tensor; info: Tensor }): NamedTuple<{ inverse: Tensor; info: Tensor }, [inverse: Tensor, info: Tensor]>;
  }>;
  readonly linalg_ldl_factor: Overloads<{
    /** `aten::linalg_ldl_factor(Tensor self, *, bool hermitian=False) -> (Tensor LD, Tensor pivots)` */
    default(input: Tensor, options?: { hermitian?: boolean }): NamedTuple<{ LD: Tensor; pivots: Tensor }, [LD: Tensor, pivots: Tensor]>;
    /** `aten::linalg_ldl_factor.out(Tensor self, *, bool hermitian=False, Tensor(a!) LD, Tensor(b!) pivots) -> (Tensor(a!) LD, Tensor(b!) pivots)` */
    out(input: Tensor, options: { hermitian?: boolean; LD: Tensor; pivots: Tensor }): NamedTuple<{ LD: Tensor; pivots: Tensor }, [LD: Tensor, pivots: Tensor]>;
  }>;
  readonly linalg_ldl_factor_ex: Overloads<{
    /** `aten::linalg_ldl_factor_ex(Tensor self, *, bool hermitian=False, bool check_errors=False) -> (Tensor LD, Tensor pivots, Tensor info)` */
    default(input: Tensor, options?: { hermitian?: boolean; checkErrors?: boolean }): NamedTuple<{ LD: Tensor; pivots: Tensor; info: Tensor }, [LD: Tensor, pivots: Tensor, info: Tensor]>;
    /** `aten::linalg_ldl_factor_ex.out(Tensor self, *, bool hermitian=False, bool check_errors=False, Tensor(a!) LD, Tensor(b!) pivots, Tensor(c!) info) -> (Tensor(a!) LD, Tensor(b!) pivots, Tensor(c!) info)` */
    out(input: Tensor, options: { hermitian?: boolean; checkErrors?: boolean; LD: Tensor; pivots: Tensor; info: Tensor }): NamedTuple<{ LD: Tensor; pivots: Tensor; info: Tensor }, [LD: Tensor, pivots: Tensor, info: Tensor]>;
  }>;
  readonly linalg_ldl_solve: Overloads<{
    /** `aten::linalg_ldl_solve(Tensor LD, Tensor pivots, Tensor B, *, bool hermitian=False) -> Tensor` */
    default(LD: Tensor, pivots: Tensor, B: Tensor, options?: { hermitian?: boolean }): Tensor;
    /** `aten::linalg_ldl_solve.out(Tensor LD, Tensor pivots, Tensor B, *, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)` */
    out(LD: Tensor, pivots: Tensor, B: Tensor, options: { hermitian?: boolean; out: Tensor }): Tensor;
  }>;
  readonly linalg_lstsq: Overloads<{
    /** `aten::linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) -> (Tensor solution, Tensor residuals, Tensor rank, Tensor singular_values)` */
    default(input: Tensor, b: Tensor, rcond?: number | null | LinalgLstsqInPlaceOptions, options?: LinalgLstsqInPlaceOptions): NamedTuple<{ solution: Tensor; residuals: Tensor; rank: Tensor; singularValues: Tensor }, [solution: Tensor, residuals: Tensor, rank: Tensor, singularValues: Tensor]>;
    /** `aten::linalg_lstsq.out(Tensor self, Tensor b, float? rcond=None, *, str? driver=None, Tensor(a!) solution, Tensor(b!) residuals, Tensor(c!) rank, Tensor(d!) singular_values) -> (Tensor(a!) solution, Tensor(b!) residuals, Tensor(c!) rank, Tensor(d!) singular_values)` */
    out(input: Tensor, b: Tensor, rcond?: number | null | LinalgLstsqOutOptions, options?: LinalgLstsqOutOptions): NamedTuple<{ solution: Tensor; residuals: Tensor; rank: Tensor; singularValues: Tensor }, [solution: Tensor, residuals: Tensor, rank: Tensor, singularValues: Tensor]>;
  }>;
  readonly linalg_lu: Overloads<{
    /** `aten::linalg_lu(Tensor A, *, bool pivot=True) -> (Tensor P, Tensor L, Tensor U)` */
    default(A: Tensor, options?: { pivot?: boolean }): NamedTuple<{ P: Tensor; L: Tensor; U: Tensor }, [P: Tensor, L: Tensor, U: Tensor]>;
    /** `aten::linalg_lu.out(Tensor A, *, bool pivot=True, Tensor(a!) P, Tensor(b!) L, Tensor(c!) U) -> (Tensor(a!) P, Tensor(b!) L, Tensor(c!) U)` */
    out(A: Tensor, options: { pivot?: boolean; P: Tensor; L: Tensor; U: Tensor }): NamedTuple<{ P: Tensor; L: Tensor; U: Tensor }, [P: Tensor, L: Tensor, U: Tensor]>;
  }>;
  readonly linalg_lu_factor: Overloads<{
    /** `aten::linalg_lu_factor(Tensor A, *, bool pivot=True) -> (Tensor LU, Tensor pivots)` */
    default(A: Tensor, options?: { pivot?: boolean }): NamedTuple<{ LU: Tensor; pivots: Tensor }, [LU: Tensor, pivots: Tensor]>;
    /** `aten::linalg_lu_factor.out(Tensor A, *, bool pivot=True, Tensor(a!) LU, Tensor(b!) pivots) -> (Tensor(a!) LU, Tensor(b!) pivots)` */
    out(A: Tensor, options: { pivot?: boolean; LU: Tensor; pivots: Tensor }): NamedTuple<{ LU: Tensor; pivots: Tensor }, [LU: Tensor, pivots: Tensor]>;
  }>;
  readonly linalg_lu_factor_ex: Overloads<{
    /** `aten::linalg_lu_factor_ex(Tensor A, *, bool pivot=True, bool check_errors=False) -> (Tensor LU, Tensor pivots, Tensor info)` */
    default(A: Tensor, options?: { pivot?: boolean; checkErrors?: boolean }): NamedTuple<{ LU: Tensor; pivots: Tensor; info: Tensor }, [LU: Tensor, pivots: Tensor, info: Tensor]>;
    /** `aten::linalg_lu_factor_ex.out(Tensor A, *, bool pivot=True, bool check_errors=False, Tensor(a!) LU, Tensor(b!) pivots, Tensor(c!) info) -> (Tensor(a!) LU, Tensor(b!) pivots, Tensor(c!) info)` */
    out(A: Tensor, options: { pivot?: boolean; checkErrors?: boolean; LU: Tensor; pivots: Tensor; info: Tensor }): NamedTuple<{ LU: Tensor; pivots: Tensor; info: Tensor }, [LU: Tensor, pivots: Tensor, info: Tensor]>;
  }>;
  readonly linalg_lu_solve: Overloads<{
    /** `aten::linalg_lu_solve(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False) -> Tensor` */
    default(LU: Tensor, pivots: Tensor, B: Tensor, options?: { left?: boolean; adjoint?: boolean }): Tensor;
    /** `aten::linalg_lu_solve.out(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False, Tensor(a!) out) -> Tensor(a!)` */
    out(LU: Tensor, pivots: Tensor, B: Tensor, options: { left?: boolean; adjoint?: boolean; out: Tensor }): Tensor;
  }>;
  readonly linalg_matmul: Overloads<{
    /** `aten::linalg_matmul(Tensor self, Tensor other) -> Tensor` */
    default(input: Tensor, other: Tensor): Tensor;
    /** `aten::linalg_matmul.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly linalg_matrix_exp: Overloads<{
    /** `aten::linalg_matrix_exp(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::linalg_matrix_exp.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly linalg_matrix_norm: Overloads<{
    /** `aten::linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
    default(input: Tensor, ord: Scalar, dim?: Ints | LinalgMatrixNormInPlaceOptions, keepdim?: boolean | LinalgMatrixNormInPlaceOptions, options?: LinalgMatrixNormInPlaceOptions): Tensor;
    /** `aten::linalg_matrix_norm.out(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, ord: Scalar, dim?: Ints | LinalgMatrixNormOutOptions, keepdim?: boolean | LinalgMatrixNormOutOptions, options?: LinalgMatrixNormOutOptions): Tensor;
    /** `aten::linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
    str_ord(input: Tensor, ord?: string | LinalgMatrixNormStrOrdOptions, dim?: Ints | LinalgMatrixNormStrOrdOptions, keepdim?: boolean | LinalgMatrixNormStrOrdOptions, options?: LinalgMatrixNormStrOrdOptions): Tensor;
    /** `aten::linalg_matrix_norm.str_ord_out(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)` */
    str_ord_out(input: Tensor, ord?: string | LinalgMatrixNormStrOrdOutOptions, dim?: Ints | LinalgMatrixNormStrOrdOutOptions, keepdim?: boolean | LinalgMatrixNormStrOrdOutOptions, options?: LinalgMatrixNormStrOrdOutOptions): Tensor;
  }>;
  readonly linalg_matrix_power: Overloads<{
    /** `aten::linalg_matrix_power(Tensor self, int n) -> Tensor` */
    default(input: Tensor, n: Int): Tensor;
    /** `aten::linalg_matrix_power.out(Tensor self, int n, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, n: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly linalg_matrix_rank: Overloads<{
    /** `aten::linalg_matrix_rank(Tensor self, float tol, bool hermitian=False) -> Tensor` */
    default(input: Tensor, tol: number, hermitian?: boolean | LinalgMatrixRankInPlaceOptions, options?: LinalgMatrixRankInPlaceOptions): Tensor;
    /** `aten::linalg_matrix_rank.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor` */
    atol_rtol_float(input: Tensor, options?: { atol?: number | null; rtol?: number | null; hermitian?: boolean }): Tensor;
    /** `aten::linalg_matrix_rank.atol_rtol_float_out(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)` */
    atol_rtol_float_out(input: Tensor, options: { atol?: number | null; rtol?: number | null; hermitian?: boolean; out: Tensor }): Tensor;
    /** `aten::linalg_matrix_rank.atol_rtol_tensor(Tensor input, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False) -> Tensor` */
    atol_rtol_tensor(input: Tensor, options?: { atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean }): Tensor;
    /** `aten::linalg_matrix_rank.atol_rtol_tensor_out(Tensor input, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)` */
    atol_rtol_tensor_out(input: Tensor, options: { atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean; out: Tensor }): Tensor;
    /** `aten::linalg_matrix_rank.out(Tensor self, float tol, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, tol: number, hermitian?: boolean | LinalgMatrixRankOutOptions, options?: LinalgMatrixRankOutOptions): Tensor;
    /** `aten::linalg_matrix_rank.out_tol_tensor(Tensor input, Tensor tol, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out_tol_tensor(input: Tensor, tol: Tensor, hermitian?: boolean | LinalgMatrixRankOutTolTensorOptions, options?: LinalgMatrixRankOutTolTensorOptions): Tensor;
    /** `aten::linalg_matrix_rank.tol_tensor(Tensor input, Tensor tol, bool hermitian=False) -> Tensor` */
    tol_tensor(input: Tensor, tol: Tensor, hermitian?: boolean | LinalgMatrixRankTolTensorOptions, options?: LinalgMatrixRankTolTensorOptions): Tensor;
  }>;
  readonly linalg_multi_dot: Overloads<{
    /** `aten::linalg_multi_dot(Tensor[] tensors) -> Tensor` */
    default(tensors: readonly Tensor[]): Tensor;
    default(...tensors: Tensor[]): Tensor;
    /** `aten::linalg_multi_dot.out(Tensor[] tensors, *, Tensor(a!) out) -> Tensor(a!)` */
    out(tensors: readonly Tensor[], options: { out: Tensor }): Tensor;
    out(...tensors: [...Tensor[], { out: Tensor }]): Tensor;
  }>;
  readonly linalg_norm: Overloads<{
    /** `aten::linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
    default(input: Tensor, ord?: Scalar | null | LinalgNormInPlaceOptions, dim?: IntOrInts | null | LinalgNormInPlaceOptions, keepdim?: boolean | LinalgNormInPlaceOptions, options?: LinalgNormInPlaceOptions): Tensor;
    /** `aten::linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
    ord_str(input: Tensor, ord: string, dim?: IntOrInts | null | LinalgNormOrdStrOptions, keepdim?: boolean | LinalgNormOrdStrOptions, options?: LinalgNormOrdStrOptions): Tensor;
    /** `aten::linalg_norm.ord_str_out(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)` */
    ord_str_out(input: Tensor, ord: string, dim?: IntOrInts | null | LinalgNormOrdStrOutOptions, keepdim?: boolean | LinalgNormOrdStrOutOptions, options?: LinalgNormOrdStrOutOptions): Tensor;
    /** `aten::linalg_norm.out(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, ord?: Scalar | null | LinalgNormOutOptions, dim?: IntOrInts | null | LinalgNormOutOptions, keepdim?: boolean | LinalgNormOutOptions, options?: LinalgNormOutOptions): Tensor;
  }>;
  readonly linalg_pinv: Overloads<{
    /** `aten::linalg_pinv(Tensor self, float rcond, bool hermitian=False) -> Tensor` */
    default(input: Tensor, rcond: number, hermitian?: boolean | LinalgPinvInPlaceOptions, options?: LinalgPinvInPlaceOptions): Tensor;
    /** `aten::linalg_pinv.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor` */
    atol_rtol_float(input: Tensor, options?: { atol?: number | null; rtol?: number | null; hermitian?: boolean }): Tensor;
    /** `aten::linalg_pinv.atol_rtol_float_out(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)` */
    atol_rtol_float_out(input: Tensor, options: { atol?: number | null; rtol?: number | null; hermitian?: boolean; out: Tensor }): Tensor;
    /** `aten::linalg_pinv.atol_rtol_tensor(Tensor self, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False) -> Tensor` */
    atol_rtol_tensor(input: Tensor, options?: { atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean }): Tensor;
    /** `aten::linalg_pinv.atol_rtol_tensor_out(Tensor self, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)` */
    atol_rtol_tensor_out(input: Tensor, options: { atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean; out: Tensor }): Tensor;
    /** `aten::linalg_pinv.out(Tensor self, float rcond, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, rcond: number, hermitian?: boolean | LinalgPinvOutOptions, options?: LinalgPinvOutOptions): Tensor;
    /** `aten::linalg_pinv.out_rcond_tensor(Tensor self, Tensor rcond, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out_rcond_tensor(input: Tensor, rcond: Tensor, hermitian?: boolean | LinalgPinvOutRcondTensorOptions, options?: LinalgPinvOutRcondTensorOptions): Tensor;
    /** `aten::linalg_pinv.rcond_tensor(Tensor self, Tensor rcond, bool hermitian=False) -> Tensor` */
    rcond_tensor(input: Tensor, rcond: Tensor, hermitian?: boolean | LinalgPinvRcondTensorOptions, options?: LinalgPinvRcondTensorOptions): Tensor;
  }>;
  readonly linalg_qr: Overloads<{
    /** `aten::linalg_qr(Tensor A, str mode="reduced") -> (Tensor Q, Tensor R)` */
    default(A: Tensor, mode?: string | LinalgQrInPlaceOptions, options?: LinalgQrInPlaceOptions): NamedTuple<{ Q: Tensor; R: Tensor }, [Q: Tensor, R: Tensor]>;
    /** `aten::linalg_qr.out(Tensor A, str mode="reduced", *, Tensor(a!) Q, Tensor(b!) R) -> (Tensor(a!) Q, Tensor(b!) R)` */
    out(A: Tensor, mode?: string | LinalgQrOutOptions, options?: LinalgQrOutOptions): NamedTuple<{ Q: Tensor; R: Tensor }, [Q: Tensor, R: Tensor]>;
  }>;
  readonly linalg_slogdet: Overloads<{
    /** `aten::linalg_slogdet(Tensor A) -> (Tensor sign, Tensor logabsdet)` */
    default(A: Tensor): NamedTuple<{ sign: Tensor; logabsdet: Tensor }, [sign: Tensor, logabsdet: Tensor]>;
    /** `aten::linalg_slogdet.out(Tensor A, *, Tensor(a!) sign, Tensor(b!) logabsdet) -> (Tensor(a!) sign, Tensor(b!) logabsdet)` */
    out(A: Tensor, options: { sign: Tensor; logabsdet: Tensor }): NamedTuple<{ sign: Tensor; logabsdet: Tensor }, [sign: Tensor, logabsdet: Tensor]>;
  }>;
  readonly linalg_solve: Overloads<{
    /** `aten::linalg_solve(Tensor A, Tensor B, *, bool left=True) -> Tensor` */
    default(A: Tensor, B: Tensor, options?: { left?: boolean }): Tensor;
    /** `aten::linalg_solve.out(Tensor A, Tensor B, *, bool left=True, Tensor(a!) out) -> Tensor(a!)` */
    out(A: Tensor, B: Tensor, options: { left?: boolean; out: Tensor }): Tensor;
  }>;
  readonly linalg_solve_ex: Overloads<{
    /** `aten::linalg_solve_ex(Tensor A, Tensor B, *, bool left=True, bool check_errors=False) -> (Tensor result, Tensor info)` */
    default(A: Tensor, B: Tensor, options?: { left?: boolean; checkErrors?: boolean }): NamedTuple<{ result: Tensor; info: Tensor }, [result: Tensor, info: Tensor]>;
    /** `aten::linalg_solve_ex.out(Tensor A, Tensor B, *, bool left=True, bool check_errors=False, Tensor(a!) result, Tensor(b!) info) -> (Tensor(a!) result, Tensor(b!) info)` */
    out(A: Tensor, B: Tensor, options: { left?: boolean; checkErrors?: boolean; result: Tensor; info: Tensor }): NamedTuple<{ result: Tensor; info: Tensor }, [result: Tensor, info: Tensor]>;
  }>;
  readonly linalg_solve_triangular: Overloads<{
    /** `aten::linalg_solve_triangular(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False) -> Tensor` */
    default(input: Tensor, B: Tensor, options: { upper: boolean; left?: boolean; unitriangular?: boolean }): Tensor;
    /** `aten::linalg_solve_triangular.out(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, B: Tensor, options: { upper: boolean; left?: boolean; unitriangular?: boolean; out: Tensor }): Tensor;
  }>;
  readonly linalg_svd: Overloads<{
    /** `aten::linalg_svd(Tensor A, bool full_matrices=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)` */
    default(A: Tensor, fullMatrices?: boolean | LinalgSvdInPlaceOptions, options?: LinalgSvdInPlaceOptions): NamedTuple<{ U: Tensor; S: Tensor; Vh: Tensor }, [U: Tensor, S: Tensor, Vh: Tensor]>;
    /** `aten::linalg_svd.U(Tensor A, bool full_matrices=True, *, str? driver=None, Tensor(a!) U, Tensor(b!) S, Tensor(c!) Vh) -> (Tensor(a!) U, Tensor(b!) S, Tensor(c!) Vh)` */
    U(A: Tensor, fullMatrices?: boolean | LinalgSvdUOptions, options?: LinalgSvdUOptions): NamedTuple<{ U: Tensor; S: Tensor; Vh: Tensor }, [U: Tensor, S: Tensor, Vh: Tensor]>;
  }>;
  readonly linalg_svdvals: Overloads<{
    /** `aten::linalg_svdvals(Tensor A, *, str? driver=None) -> Tensor` */
    default(A: Tensor, options?: { driver?: string | null }): Tensor;
    /** `aten::linalg_svdvals.out(Tensor A, *, str? driver=None, Tensor(a!) out) -> Tensor(a!)` */
    out(A: Tensor, options: { driver?: string | null; out: Tensor }): Tensor;
  }>;
  readonly linalg_tensorinv: Overloads<{
    /** `aten::linalg_tensorinv(Tensor self, int ind=2) -> Tensor` */
    default(input: Tensor, ind?: Int | LinalgTensorinvInPlaceOptions, options?: LinalgTensorinvInPlaceOptions): Tensor;
    /** `aten::linalg_tensorinv.out(Tensor self, int ind=2, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, ind?: Int | LinalgTensorinvOutOptions, options?: LinalgTensorinvOutOptions): Tensor;
  }>;
  readonly linalg_tensorsolve: Overloads<{
    /** `aten::linalg_tensorsolve(Tensor self, Tensor other, int[]? dims=None) -> Tensor` */
    default(input: Tensor, other: Tensor, dims?: Ints | null | LinalgTensorsolveInPlaceOptions, options?: LinalgTensorsolveInPlaceOptions): Tensor;
    /** `aten::linalg_tensorsolve.out(Tensor self, Tensor other, int[]? dims=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, other: Tensor, dims?: Ints | null | LinalgTensorsolveOutOptions, options?: LinalgTensorsolveOutOptions): Tensor;
  }>;
  readonly linalg_vander: Overloads<{
    /** `aten::linalg_vander(Tensor x, *, SymInt? N=None) -> Tensor` */
    default(x: Tensor, options?: { N?: Int | null }): Tensor;
  }>;
  readonly linalg_vecdot: Overloads<{
    /** `aten::linalg_vecdot(Tensor x, Tensor y, *, int dim=-1) -> Tensor` */
    default(x: Tensor, y: Tensor, options?: { dim?: Int }): Tensor;
    /** `aten::linalg_vecdot.out(Tensor x, Tensor y, *, int dim=-1, Tensor(a!) out) -> Tensor(a!)` */
    out(x: Tensor, y: Tensor, options: { dim?: Int; out: Tensor }): Tensor;
  }>;
  readonly linalg_vector_norm: Overloads<{
    /** `aten::linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
    default(input: Tensor, ord?: Scalar | LinalgVectorNormInPlaceOptions, dim?: IntOrInts | null | LinalgVectorNormInPlaceOptions, keepdim?: boolean | LinalgVectorNormInPlaceOptions, options?: LinalgVectorNormInPlaceOptions): Tensor;
    /** `aten::linalg_vector_norm.out(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, ord?: Scalar | LinalgVectorNormOutOptions, dim?: IntOrInts | null | LinalgVectorNormOutOptions, keepdim?: boolean | LinalgVectorNormOutOptions, options?: LinalgVectorNormOutOptions): Tensor;
  }>;
  readonly linear: Overloads<{
    /** `aten::linear(Tensor input, Tensor weight, Tensor? bias=None) -> Tensor` */
    default(input: Tensor, weight: Tensor, bias?: Tensor | null | LinearInPlaceOptions, options?: LinearInPlaceOptions): Tensor;
    /** `aten::linear.out(Tensor input, Tensor weight, Tensor? bias=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, weight: Tensor, bias?: Tensor | null | LinearOutOptions, options?: LinearOutOptions): Tensor;
  }>;
  readonly linear_backward: Overloads<{
    /** `aten::linear_backward(Tensor self, Tensor grad_output, Tensor weight, bool[3] output_mask) -> (Tensor, Tensor, Tensor)` */
    default(input: Tensor, gradOutput: Tensor, weight: Tensor, outputMask: readonly boolean[]): [Tensor, Tensor, Tensor];
    /** `aten::linear_backward.out(Tensor self, Tensor grad_output, Tensor weight, bool[3] output_mask, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
    out(input: Tensor, gradOutput: Tensor, weight: Tensor, outputMask: readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  }>;
  readonly linspace: Overloads<{
    /** `aten::linspace(Scalar start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    default(start: Scalar, end: Scalar, steps: Int, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::linspace.Scalar_Tensor(Scalar start, Tensor end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    Scalar_Tensor(start: Scalar, end: Tensor, steps: Int, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::linspace.Scalar_Tensor_out(Scalar start, Tensor end, int steps, *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_Tensor_out(start: Scalar, end: Tensor, steps: Int, options: { out: Tensor }): Tensor;
    /** `aten::linspace.Tensor_Scalar(Tensor start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    Tensor_Scalar(start: Tensor, end: Scalar, steps: Int, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::linspace.Tensor_Scalar_out(Tensor start, Scalar end, int steps, *, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_Scalar_out(start: Tensor, end: Scalar, steps: Int, options: { out: Tensor }): Tensor;
    /** `aten::linspace.Tensor_Tensor(Tensor start, Tensor end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    Tensor_Tensor(start: Tensor, end: Tensor, steps: Int, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::linspace.Tensor_Tensor_out(Tensor start, Tensor end, int steps, *, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_Tensor_out(start: Tensor, end: Tensor, steps: Int, options: { out: Tensor }): Tensor;
    /** `aten::linspace.out(Scalar start, Scalar end, int steps, *, Tensor(a!) out) -> Tensor(a!)` */
    out(start: Scalar, end: Scalar, steps: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly log: Overloads<{
    /** `aten::log(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::log.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly log10: Overloads<{
    /** `aten::log10(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::log10.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly log10_: Overloads<{
    /** `aten::log10_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly log1p: Overloads<{
    /** `aten::log1p(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::log1p.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly log1p_: Overloads<{
    /** `aten::log1p_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly log2: Overloads<{
    /** `aten::log2(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::log2.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly log2_: Overloads<{
    /** `aten::log2_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly log_: Overloads<{
    /** `aten::log_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly log_normal: Overloads<{
    /** `aten::log_normal(Tensor self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor` */
    default(input: Tensor, mean?: number | LogNormalInPlaceOptions, std?: number | LogNormalInPlaceOptions, options?: LogNormalInPlaceOptions): Tensor;
    /** `aten::log_normal.out(Tensor self, float mean=1., float std=2., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, mean?: number | LogNormalOutOptions, std?: number | LogNormalOutOptions, options?: LogNormalOutOptions): Tensor;
  }>;
  readonly log_normal_: Overloads<{
    /** `aten::log_normal_(Tensor(a!) self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor(a!)` */
    default(input: Tensor, mean?: number | LogNormal_InPlaceOptions, std?: number | LogNormal_InPlaceOptions, options?: LogNormal_InPlaceOptions): Tensor;
  }>;
  readonly log_sigmoid: Overloads<{
    /** `aten::log_sigmoid(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::log_sigmoid.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly log_sigmoid_backward: Overloads<{
    /** `aten::log_sigmoid_backward(Tensor grad_output, Tensor self, Tensor buffer) -> Tensor` */
    default(gradOutput: Tensor, input: Tensor, buffer: Tensor): Tensor;
    /** `aten::log_sigmoid_backward.grad_input(Tensor grad_output, Tensor self, Tensor buffer, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, input: Tensor, buffer: Tensor, options: { gradInput: Tensor }): Tensor;
  }>;
  readonly log_sigmoid_forward: Overloads<{
    /** `aten::log_sigmoid_forward(Tensor self) -> (Tensor output, Tensor buffer)` */
    default(input: Tensor): NamedTuple<{ output: Tensor; buffer: Tensor }, [output: Tensor, buffer: Tensor]>;
    /** `aten::log_sigmoid_forward.output(Tensor self, *, Tensor(a!) output, Tensor(b!) buffer) -> (Tensor(a!), Tensor(b!))` */
    output(input: Tensor, options: { output: Tensor; buffer: Tensor }): [Tensor, Tensor];
  }>;
  readonly log_softmax: Overloads<{
    /** `aten::log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
    int(input: Tensor, dim: Int, dtype?: DTypeName | null | LogSoftmaxIntOptions, options?: LogSoftmaxIntOptions): Tensor;
    /** `aten::log_softmax.int_out(Tensor self, int dim, ScalarType? dtype=None, *, Tensor(a!) out) -> Tensor(a!)` */
    int_out(input: Tensor, dim: Int, dtype?: DTypeName | null | LogSoftmaxIntOutOptions, options?: LogSoftmaxIntOutOptions): Tensor;
  }>;
  readonly logaddexp: Overloads<{
    /** `aten::logaddexp(Tensor self, Tensor other) -> Tensor` */
    default(input: Operand, other: Operand): Tensor;
    /** `aten::logaddexp.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly logaddexp2: Overloads<{
    /** `aten::logaddexp2(Tensor self, Tensor other) -> Tensor` */
    default(input: Operand, other: Operand): Tensor;
    /** `aten::logaddexp2.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly logcumsumexp: Overloads<{
    /** `aten::logcumsumexp(Tensor self, int dim) -> Tensor` */
    default(input: Tensor, dim: Int): Tensor;
    /** `aten::logcumsumexp.out(Tensor self, int dim, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dim: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly logdet: Overloads<{
    /** `aten::logdet(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
  }>;
  readonly logical_and: Overloads<{
    /** `aten::logical_and(Tensor self, Tensor other) -> Tensor` */
    default(input: Operand, other: Operand): Tensor;
    /** `aten::logical_and.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly logical_and_: Overloads<{
    /** `aten::logical_and_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    default(input: Tensor, other: Operand): Tensor;
  }>;
  readonly logical_not: Overloads<{
    /** `aten::logical_not(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::logical_not.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly logical_not_: Overloads<{
    /** `aten::logical_not_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly logical_or: Overloads<{
    /** `aten::logical_or(Tensor self, Tensor other) -> Tensor` */
    default(input: Operand, other: Operand): Tensor;
    /** `aten::logical_or.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly logical_or_: Overloads<{
    /** `aten::logical_or_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    default(input: Tensor, other: Operand): Tensor;
  }>;
  readonly logical_xor: Overloads<{
    /** `aten::logical_xor(Tensor self, Tensor other) -> Tensor` */
    default(input: Operand, other: Operand): Tensor;
    /** `aten::logical_xor.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly logical_xor_: Overloads<{
    /** `aten::logical_xor_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    default(input: Tensor, other: Operand): Tensor;
  }>;
  readonly logit: Overloads<{
    /** `aten::logit(Tensor self, float? eps=None) -> Tensor` */
    default(input: Operand, eps?: number | null | LogitInPlaceOptions, options?: LogitInPlaceOptions): Tensor;
    /** `aten::logit.out(Tensor self, float? eps=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, eps?: number | null | LogitOutOptions, options?: LogitOutOptions): Tensor;
  }>;
  readonly logit_: Overloads<{
    /** `aten::logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)` */
    default(input: Tensor, eps?: number | null | Logit_InPlaceOptions, options?: Logit_InPlaceOptions): Tensor;
  }>;
  readonly logit_backward: Overloads<{
    /** `aten::logit_backward(Tensor grad_output, Tensor self, float? eps=None) -> Tensor` */
    default(gradOutput: Operand, input: Operand, eps?: number | null | LogitBackwardInPlaceOptions, options?: LogitBackwardInPlaceOptions): Tensor;
    /** `aten::logit_backward.grad_input(Tensor grad_output, Tensor self, float? eps=None, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Operand, input: Operand, eps?: number | null | LogitBackwardGradInputOptions, options?: LogitBackwardGradInputOptions): Tensor;
  }>;
  readonly logspace: Overloads<{
    /** `aten::logspace(Scalar start, Scalar end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    default(start: Scalar, end: Scalar, steps: Int, base?: number | LogspaceInPlaceOptions, options?: LogspaceInPlaceOptions): Tensor;
    /** `aten::logspace.Scalar_Tensor(Scalar start, Tensor end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    Scalar_Tensor(start: Scalar, end: Tensor, steps: Int, base?: number | LogspaceScalarTensorOptions, options?: LogspaceScalarTensorOptions): Tensor;
    /** `aten::logspace.Scalar_Tensor_out(Scalar start, Tensor end, int steps, float base=10., *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_Tensor_out(start: Scalar, end: Tensor, steps: Int, base?: number | LogspaceScalarTensorOutOptions, options?: LogspaceScalarTensorOutOptions): Tensor;
    /** `aten::logspace.Tensor_Scalar(Tensor start, Scalar end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    Tensor_Scalar(start: Tensor, end: Scalar, steps: Int, base?: number | LogspaceTensorScalarOptions, options?: LogspaceTensorScalarOptions): Tensor;
    /** `aten::logspace.Tensor_Scalar_out(Tensor start, Scalar end, int steps, float base=10., *, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_Scalar_out(start: Tensor, end: Scalar, steps: Int, base?: number | LogspaceTensorScalarOutOptions, options?: LogspaceTensorScalarOutOptions): Tensor;
    /** `aten::logspace.Tensor_Tensor(Tensor start, Tensor end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    Tensor_Tensor(start: Tensor, end: Tensor, steps: Int, base?: number | LogspaceTensorTensorOptions, options?: LogspaceTensorTensorOptions): Tensor;
    /** `aten::logspace.Tensor_Tensor_out(Tensor start, Tensor end, int steps, float base=10., *, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_Tensor_out(start: Tensor, end: Tensor, steps: Int, base?: number | LogspaceTensorTensorOutOptions, options?: LogspaceTensorTensorOutOptions): Tensor;
    /** `aten::logspace.out(Scalar start, Scalar end, int steps, float base=10., *, Tensor(a!) out) -> Tensor(a!)` */
    out(start: Scalar, end: Scalar, steps: Int, base?: number | LogspaceOutOptions, options?: LogspaceOutOptions): Tensor;
  }>;
  readonly logsumexp: Overloads<{
    /** `aten::logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor` */
    default(input: Tensor, dim: IntOrInts, keepdim?: boolean | LogsumexpInPlaceOptions, options?: LogsumexpInPlaceOptions): Tensor;
    /** `aten::logsumexp.out(Tensor self, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dim: IntOrInts, keepdim?: boolean | LogsumexpOutOptions, options?: LogsumexpOutOptions): Tensor;
  }>;
  readonly lstm: Overloads<{
    /** `aten::lstm.data(Tensor data, Tensor batch_sizes, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor, Tensor)` */
    data(data: Tensor, batchSizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor, Tensor];
    /** `aten::lstm.input(Tensor input, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor, Tensor)` */
    input(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor, Tensor];
  }>;
  readonly lstm_cell: Overloads<{
    /** `aten::lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> (Tensor, Tensor)` */
    default(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh?: Tensor | null | LstmCellInPlaceOptions, bHh?: Tensor | null | LstmCellInPlaceOptions, options?: LstmCellInPlaceOptions): [Tensor, Tensor];
  }>;
  readonly lstm_mps_backward: Overloads<{
    /** `aten::lstm_mps_backward(Tensor? grad_y, Tensor? grad_hy, Tensor? grad_cy, Tensor z_state, Tensor cell_state_fwd, Tensor input, Tensor layersOutputs, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor[], Tensor[])` */
    default(gradY: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, zState: Tensor, cellStateFwd: Tensor, input: Tensor, layersOutputs: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor[], Tensor[]];
    /** `aten::lstm_mps_backward.out(Tensor? grad_y, Tensor? grad_hy, Tensor? grad_cy, Tensor z_state, Tensor cell_state_fwd, Tensor input, Tensor layersOutputs, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first, *, Tensor(a!) out0, Tensor(b!)[] out1, Tensor(c!)[] out2) -> ()` */
    out(gradY: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, zState: Tensor, cellStateFwd: Tensor, input: Tensor, layersOutputs: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean, options: { out0: Tensor; out1: readonly Tensor[]; out2: readonly Tensor[] }): void;
  }>;
  readonly lt: Overloads<{
    /** `aten::lt.Scalar(Tensor self, Scalar other) -> Tensor` */
    Scalar(input: Operand, other: Scalar): Tensor;
    /** `aten::lt.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_out(input: Operand, other: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::lt.Tensor(Tensor self, Tensor other) -> Tensor` */
    Tensor(input: Operand, other: Operand): Tensor;
    /** `aten::lt.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_out(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly lt_: Overloads<{
    /** `aten::lt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
    Scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::lt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    Tensor(input: Tensor, other: Tensor): Tensor;
  }>;
  readonly lu_solve: Overloads<{
    /** `aten::lu_solve(Tensor self, Tensor LU_data, Tensor LU_pivots) -> Tensor` */
    default(input: Tensor, LUData: Tensor, LUPivots: Tensor): Tensor;
    /** `aten::lu_solve.out(Tensor self, Tensor LU_data, Tensor LU_pivots, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, LUData: Tensor, LUPivots: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly lu_unpack: Overloads<{
    /** `aten::lu_unpack(Tensor LU_data, Tensor LU_pivots, bool unpack_data=True, bool unpack_pivots=True) -> (Tensor P, Tensor L, Tensor U)` */
    default(LUData: Tensor, LUPivots: Tensor, unpackData?: boolean | LuUnpackInPlaceOptions, unpackPivots?: boolean | LuUnpackInPlaceOptions, options?: LuUnpackInPlaceOptions): NamedTuple<{ P: Tensor; L: Tensor; U: Tensor }, [P: Tensor, L: Tensor, U: Tensor]>;
    /** `aten::lu_unpack.out(Tensor LU_data, Tensor LU_pivots, bool unpack_data=True, bool unpack_pivots=True, *, Tensor(a!) P, Tensor(b!) L, Tensor(c!) U) -> (Tensor(a!) P, Tensor(b!) L, Tensor(c!) U)` */
    out(LUData: Tensor, LUPivots: Tensor, unpackData?: boolean | LuUnpackOutOptions, unpackPivots?: boolean | LuUnpackOutOptions, options?: LuUnpackOutOptions): NamedTuple<{ P: Tensor; L: Tensor; U: Tensor }, [P: Tensor, L: Tensor, U: Tensor]>;
  }>;
  readonly mH: Overloads<{
    /** `aten::mH(Tensor(a) self) -> Tensor(a)` */
    default(input: Tensor): Tensor;
  }>;
  readonly mT: Overloads<{
    /** `aten::mT(Tensor(a) self) -> Tensor(a)` */
    default(input: Tensor): Tensor;
  }>;
  readonly margin_ranking_loss: Overloads<{
    /** `aten::margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -> Tensor` */
    default(input1: Tensor, input2: Tensor, target: Tensor, margin?: number | MarginRankingLossInPlaceOptions, reduction?: ReductionMode | MarginRankingLossInPlaceOptions, options?: MarginRankingLossInPlaceOptions): Tensor;
  }>;
  readonly masked_fill: Overloads<{
    /** `aten::masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor` */
    Scalar(input: Operand, mask: Operand, value: Scalar): Tensor;
    /** `aten::masked_fill.Scalar_out(Tensor self, Tensor mask, Scalar value, *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_out(input: Tensor, mask: Tensor, value: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::masked_fill.Tensor(Tensor self, Tensor mask, Tensor value) -> Tensor` */
    Tensor(input: Tensor, mask: Tensor, value: Tensor): Tensor;
    /** `aten::masked_fill.Tensor_out(Tensor self, Tensor mask, Tensor value, *, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_out(input: Tensor, mask: Tensor, value: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly masked_fill_: Overloads<{
    /** `aten::masked_fill_.Scalar(Tensor(a!) self, Tensor mask, Scalar value) -> Tensor(a!)` */
    Scalar(input: Tensor, mask: Tensor, value: Scalar): Tensor;
    /** `aten::masked_fill_.Tensor(Tensor(a!) self, Tensor mask, Tensor value) -> Tensor(a!)` */
    Tensor(input: Tensor, mask: Tensor, value: Tensor): Tensor;
  }>;
  readonly masked_scatter: Overloads<{
    /** `aten::masked_scatter(Tensor self, Tensor mask, Tensor source) -> Tensor` */
    default(input: Tensor, mask: Tensor, source: Tensor): Tensor;
    /** `aten::masked_scatter.out(Tensor self, Tensor mask, Tensor source, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, mask: Tensor, source: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly masked_scatter_: Overloads<{
    /** `aten::masked_scatter_(Tensor(a!) self, Tensor mask, Tensor source) -> Tensor(a!)` */
    default(input: Tensor, mask: Tensor, source: Tensor): Tensor;
  }>;
  readonly masked_scatter_backward: Overloads<{
    /** `aten::masked_scatter_backward(Tensor grad_output, Tensor mask, SymInt[] sizes) -> Tensor` */
    default(gradOutput: Tensor, mask: Tensor, sizes: Ints): Tensor;
  }>;
  readonly masked_select: Overloads<{
    /** `aten::masked_select(Tensor self, Tensor mask) -> Tensor` */
    default(input: Tensor, mask: Tensor): Tensor;
    /** `aten::masked_select.out(Tensor self, Tensor mask, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, mask: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly masked_select_backward: Overloads<{
    /** `aten::masked_select_backward(Tensor grad, Tensor input, Tensor mask) -> Tensor` */
    default(grad: Tensor, input: Tensor, mask: Tensor): Tensor;
  }>;
  readonly matmul: Overloads<{
    /** `aten::matmul(Tensor self, Tensor other) -> Tensor` */
    default(input: Tensor, other: Tensor): Tensor;
    /** `aten::matmul.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly matmul_backward: Overloads<{
    /** `aten::matmul_backward(Tensor grad, Tensor self, Tensor other, bool[2] mask) -> (Tensor, Tensor)` */
    default(grad: Tensor, input: Tensor, other: Tensor, mask: readonly boolean[]): [Tensor, Tensor];
    /** `aten::matmul_backward.out(Tensor grad, Tensor self, Tensor other, bool[2] mask, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
    out(grad: Tensor, input: Tensor, other: Tensor, mask: readonly boolean[], options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  }>;
  readonly matrix_H: Overloads<{
    /** `aten::matrix_H(Tensor(a) self) -> Tensor(a)` */
    default(input: Tensor): Tensor;
  }>;
  readonly matrix_exp: Overloads<{
    /** `aten::matrix_exp(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
  }>;
  readonly matrix_exp_backward: Overloads<{
    /** `aten::matrix_exp_backward(Tensor self, Tensor grad) -> Tensor` */
    default(input: Tensor, grad: Tensor): Tensor;
  }>;
  readonly matrix_power: Overloads<{
    /** `aten::matrix_power(Tensor self, int n) -> Tensor` */
    default(input: Tensor, n: Int): Tensor;
    /** `aten::matrix_power.out(Tensor self, int n, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, n: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly max: Overloads<{
    /** `aten::max(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::max.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
    dim(input: Tensor, dim: Int, keepdim?: boolean | MaxDimOptions, options?: MaxDimOptions): ValuesAndIndices;
    /** `aten::max.dim_max(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) max, Tensor(b!) max_values) -> (Tensor(a!) values, Tensor(b!) indices)` */
    dim_max(input: Tensor, dim: Int, keepdim?: boolean | MaxDimMaxOptions, options?: MaxDimMaxOptions): ValuesAndIndices;
    /** `aten::max.other(Tensor self, Tensor other) -> Tensor` */
    other(input: Operand, other: Operand): Tensor;
    /** `aten::max.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
    /** `aten::max.unary_out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    unary_out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly max_pool1d: Overloads<{
    /** `aten::max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor` */
    default(input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | MaxPool1dInPlaceOptions, padding?: IntOrInts | MaxPool1dInPlaceOptions, dilation?: IntOrInts | MaxPool1dInPlaceOptions, ceilMode?: boolean | MaxPool1dInPlaceOptions, options?: MaxPool1dInPlaceOptions): Tensor;
  }>;
  readonly max_pool1d_with_indices: Overloads<{
    /** `aten::max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> (Tensor, Tensor)` */
    default(input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | MaxPool1dWithIndicesInPlaceOptions, padding?: IntOrInts | MaxPool1dWithIndicesInPlaceOptions, dilation?: IntOrInts | MaxPool1dWithIndicesInPlaceOptions, ceilMode?: boolean | MaxPool1dWithIndicesInPlaceOptions, options?: MaxPool1dWithIndicesInPlaceOptions): [Tensor, Tensor];
  }>;
  readonly max_pool2d: Overloads<{
    /** `aten::max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor` */
    default(input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | MaxPool2dInPlaceOptions, padding?: IntOrInts | MaxPool2dInPlaceOptions, dilation?: IntOrInts | MaxPool2dInPlaceOptions, ceilMode?: boolean | MaxPool2dInPlaceOptions, options?: MaxPool2dInPlaceOptions): Tensor;
  }>;
  readonly max_pool2d_backward: Overloads<{
    /** `aten::max_pool2d_backward(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor` */
    default(gradOutput: Tensor, input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | MaxPool2dBackwardInPlaceOptions, padding?: IntOrInts | MaxPool2dBackwardInPlaceOptions, dilation?: IntOrInts | MaxPool2dBackwardInPlaceOptions, ceilMode?: boolean | MaxPool2dBackwardInPlaceOptions, options?: MaxPool2dBackwardInPlaceOptions): Tensor;
    /** `aten::max_pool2d_backward.out(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out(gradOutput: Tensor, input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | MaxPool2dBackwardOutOptions, padding?: IntOrInts | MaxPool2dBackwardOutOptions, dilation?: IntOrInts | MaxPool2dBackwardOutOptions, ceilMode?: boolean | MaxPool2dBackwardOutOptions, options?: MaxPool2dBackwardOutOptions): Tensor;
  }>;
  readonly max_pool2d_with_indices: Overloads<{
    /** `aten::max_pool2d_with_indices(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)` */
    default(input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | MaxPool2dWithIndicesInPlaceOptions, padding?: IntOrInts | MaxPool2dWithIndicesInPlaceOptions, dilation?: IntOrInts | MaxPool2dWithIndicesInPlaceOptions, ceilMode?: boolean | MaxPool2dWithIndicesInPlaceOptions, options?: MaxPool2dWithIndicesInPlaceOptions): [Tensor, Tensor];
    /** `aten::max_pool2d_with_indices.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))` */
    out(input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | MaxPool2dWithIndicesOutOptions, padding?: IntOrInts | MaxPool2dWithIndicesOutOptions, dilation?: IntOrInts | MaxPool2dWithIndicesOutOptions, ceilMode?: boolean | MaxPool2dWithIndicesOutOptions, options?: MaxPool2dWithIndicesOutOptions): [Tensor, Tensor];
  }>;
  readonly max_pool2d_with_indices_backward: Overloads<{
    /** `aten::max_pool2d_with_indices_backward(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] stride, int[2] padding, int[2] dilation, bool ceil_mode, Tensor indices) -> Tensor` */
    default(gradOutput: Tensor, input: Tensor, kernelSize: IntOrInts, stride: IntOrInts, padding: IntOrInts, dilation: IntOrInts, ceilMode: boolean, indices: Tensor): Tensor;
    /** `aten::max_pool2d_with_indices_backward.grad_input(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] stride, int[2] padding, int[2] dilation, bool ceil_mode, Tensor indices, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, input: Tensor, kernelSize: IntOrInts, stride: IntOrInts, padding: IntOrInts, dilation: IntOrInts, ceilMode: boolean, indices: Tensor, options: { gradInput: Tensor }): Tensor;
  }>;
  readonly max_pool3d: Overloads<{
    /** `aten::max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor` */
    default(input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | MaxPool3dInPlaceOptions, padding?: IntOrInts | MaxPool3dInPlaceOptions, dilation?: IntOrInts | MaxPool3dInPlaceOptions, ceilMode?: boolean | MaxPool3dInPlaceOptions, options?: MaxPool3dInPlaceOptions): Tensor;
  }>;
  readonly max_pool3d_with_indices: Overloads<{
    /** `aten::max_pool3d_with_indices(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)` */
    default(input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | MaxPool3dWithIndicesInPlaceOptions, padding?: IntOrInts | MaxPool3dWithIndicesInPlaceOptions, dilation?: IntOrInts | MaxPool3dWithIndicesInPlaceOptions, ceilMode?: boolean | MaxPool3dWithIndicesInPlaceOptions, options?: MaxPool3dWithIndicesInPlaceOptions): [Tensor, Tensor];
    /** `aten::max_pool3d_with_indices.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))` */
    out(input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | MaxPool3dWithIndicesOutOptions, padding?: IntOrInts | MaxPool3dWithIndicesOutOptions, dilation?: IntOrInts | MaxPool3dWithIndicesOutOptions, ceilMode?: boolean | MaxPool3dWithIndicesOutOptions, options?: MaxPool3dWithIndicesOutOptions): [Tensor, Tensor];
  }>;
  readonly max_pool3d_with_indices_backward: Overloads<{
    /** `aten::max_pool3d_with_indices_backward(Tensor grad_output, Tensor self, int[3] kernel_size, int[3] stride, int[3] padding, int[3] dilation, bool ceil_mode, Tensor indices) -> Tensor` */
    default(gradOutput: Tensor, input: Tensor, kernelSize: IntOrInts, stride: IntOrInts, padding: IntOrInts, dilation: IntOrInts, ceilMode: boolean, indices: Tensor): Tensor;
    /** `aten::max_pool3d_with_indices_backward.grad_input(Tensor grad_output, Tensor self, int[3] kernel_size, int[3] stride, int[3] padding, int[3] dilation, bool ceil_mode, Tensor indices, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, input: Tensor, kernelSize: IntOrInts, stride: IntOrInts, padding: IntOrInts, dilation: IntOrInts, ceilMode: boolean, indices: Tensor, options: { gradInput: Tensor }): Tensor;
  }>;
  readonly max_unpool2d: Overloads<{
    /** `aten::max_unpool2d(Tensor self, Tensor indices, SymInt[2] output_size) -> Tensor` */
    default(input: Tensor, indices: Tensor, outputSize: IntOrInts): Tensor;
    /** `aten::max_unpool2d.out(Tensor self, Tensor indices, SymInt[2] output_size, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, indices: Tensor, outputSize: IntOrInts, options: { out: Tensor }): Tensor;
  }>;
  readonly max_unpool3d: Overloads<{
    /** `aten::max_unpool3d(Tensor self, Tensor indices, SymInt[3] output_size, int[3] stride, int[3] padding) -> Tensor` */
    default(input: Tensor, indices: Tensor, outputSize: IntOrInts, stride: IntOrInts, padding: IntOrInts): Tensor;
    /** `aten::max_unpool3d.out(Tensor self, Tensor indices, SymInt[3] output_size, int[3] stride, int[3] padding, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, indices: Tensor, outputSize: IntOrInts, stride: IntOrInts, padding: IntOrInts, options: { out: Tensor }): Tensor;
  }>;
  readonly maximum: Overloads<{
    /** `aten::maximum(Tensor self, Tensor other) -> Tensor` */
    default(input: Operand, other: Operand): Tensor;
    /** `aten::maximum.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly mean: Overloads<{
    /** `aten::mean(Tensor self, *, ScalarType? dtype=None) -> Tensor` */
    default(input: Tensor, options?: { dtype?: DTypeName | null }): Tensor;
    /** `aten::mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
    dim(input: Tensor, dim: IntOrInts | null, keepdim?: boolean | MeanDimOptions, options?: MeanDimOptions): Tensor;
    /** `aten::mean.dtype_out(Tensor self, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)` */
    dtype_out(input: Tensor, options: { dtype?: DTypeName | null; out: Tensor }): Tensor;
    /** `aten::mean.out(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dim: IntOrInts | null, keepdim?: boolean | MeanOutOptions, options?: MeanOutOptions): Tensor;
  }>;
  readonly median: Overloads<{
    /** `aten::median(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::median.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
    dim(input: Tensor, dim: Int, keepdim?: boolean | MedianDimOptions, options?: MedianDimOptions): ValuesAndIndices;
    /** `aten::median.dim_values(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)` */
    dim_values(input: Tensor, dim: Int, keepdim?: boolean | MedianDimValuesOptions, options?: MedianDimValuesOptions): ValuesAndIndices;
    /** `aten::median.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly meshgrid: Overloads<{
    /** `aten::meshgrid(Tensor[] tensors) -> Tensor[]` */
    default(tensors: readonly Tensor[]): Tensor[];
    default(...tensors: Tensor[]): Tensor[];
    /** `aten::meshgrid.indexing(Tensor[] tensors, *, str indexing) -> Tensor[]` */
    indexing(tensors: readonly Tensor[], options: { indexing: string }): Tensor[];
    indexing(...tensors: [...Tensor[], { indexing: string }]): Tensor[];
  }>;
  readonly min: Overloads<{
    /** `aten::min(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::min.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
    dim(input: Tensor, dim: Int, keepdim?: boolean | MinDimOptions, options?: MinDimOptions): ValuesAndIndices;
    /** `aten::min.dim_min(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) min, Tensor(b!) min_indices) -> (Tensor(a!) values, Tensor(b!) indices)` */
    dim_min(input: Tensor, dim: Int, keepdim?: boolean | MinDimMinOptions, options?: MinDimMinOptions): ValuesAndIndices;
    /** `aten::min.other(Tensor self, Tensor other) -> Tensor` */
    other(input: Operand, other: Operand): Tensor;
    /** `aten::min.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
    /** `aten::min.unary_out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    unary_out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly minimum: Overloads<{
    /** `aten::minimum(Tensor self, Tensor other) -> Tensor` */
    default(input: Operand, other: Operand): Tensor;
    /** `aten::minimum.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly miopen_batch_norm: Overloads<{
    /** `aten::miopen_batch_norm(Tensor input, Tensor weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float exponential_average_factor, float epsilon) -> (Tensor, Tensor, Tensor)` */
    default(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, epsilon: number): [Tensor, Tensor, Tensor];
    /** `aten::miopen_batch_norm.out(Tensor input, Tensor weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float exponential_average_factor, float epsilon, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
    out(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, epsilon: number, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  }>;
  readonly miopen_batch_norm_backward: Overloads<{
    /** `aten::miopen_batch_norm_backward(Tensor input, Tensor grad_output, Tensor weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_var, float epsilon) -> (Tensor, Tensor, Tensor)` */
    default(input: Tensor, gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, epsilon: number): [Tensor, Tensor, Tensor];
    /** `aten::miopen_batch_norm_backward.out(Tensor input, Tensor grad_output, Tensor weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_var, float epsilon, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
    out(input: Tensor, gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, epsilon: number, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  }>;
  readonly miopen_convolution: Overloads<{
    /** `aten::miopen_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic) -> Tensor` */
    default(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, groups: Int, benchmark: boolean, deterministic: boolean): Tensor;
    /** `aten::miopen_convolution.out(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, groups: Int, benchmark: boolean, deterministic: boolean, options: { out: Tensor }): Tensor;
  }>;
  readonly miopen_convolution_add_relu: Overloads<{
    /** `aten::miopen_convolution_add_relu(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor` */
    default(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, groups: Int): Tensor;
  }>;
  readonly miopen_convolution_relu: Overloads<{
    /** `aten::miopen_convolution_relu(Tensor self, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor` */
    default(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, groups: Int): Tensor;
  }>;
  readonly miopen_convolution_transpose: Overloads<{
    /** `aten::miopen_convolution_transpose(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic) -> Tensor` */
    default(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, outputPadding: Ints, stride: Ints, dilation: Ints, groups: Int, benchmark: boolean, deterministic: boolean): Tensor;
    /** `aten::miopen_convolution_transpose.out(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, outputPadding: Ints, stride: Ints, dilation: Ints, groups: Int, benchmark: boolean, deterministic: boolean, options: { out: Tensor }): Tensor;
  }>;
  readonly miopen_ctc_loss: Overloads<{
    /** `aten::miopen_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)` */
    default(logProbs: Tensor, targets: Tensor, inputLengths: Ints, targetLengths: Ints, blank: Int, deterministic: boolean, zeroInfinity: boolean): [Tensor, Tensor];
    /** `aten::miopen_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)` */
    Tensor(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: Int, deterministic: boolean, zeroInfinity: boolean): [Tensor, Tensor];
    /** `aten::miopen_ctc_loss.out(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank, bool deterministic, bool zero_infinity, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
    out(logProbs: Tensor, targets: Tensor, inputLengths: Ints, targetLengths: Ints, blank: Int, deterministic: boolean, zeroInfinity: boolean, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  }>;
  readonly miopen_depthwise_convolution: Overloads<{
    /** `aten::miopen_depthwise_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic) -> Tensor` */
    default(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, groups: Int, benchmark: boolean, deterministic: boolean): Tensor;
    /** `aten::miopen_depthwise_convolution.out(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, groups: Int, benchmark: boolean, deterministic: boolean, options: { out: Tensor }): Tensor;
  }>;
  readonly miopen_rnn: Overloads<{
    /** `aten::miopen_rnn(Tensor input, Tensor[] weight, int weight_stride0, Tensor hx, Tensor? cx, int mode, int hidden_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, int[] batch_sizes, Tensor? dropout_state) -> (Tensor, Tensor, Tensor, Tensor, Tensor)` */
    default(input: Tensor, weight: readonly Tensor[], weightStride0: Int, hx: Tensor, cx: Tensor | null, mode: Int, hiddenSize: Int, numLayers: Int, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: Ints, dropoutState: Tensor | null): [Tensor, Tensor, Tensor, Tensor, Tensor];
    /** `aten::miopen_rnn.out(Tensor input, Tensor[] weight, int weight_stride0, Tensor hx, Tensor? cx, int mode, int hidden_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, int[] batch_sizes, Tensor? dropout_state, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2, Tensor(d!) out3, Tensor(e!) out4) -> (Tensor(a!), Tensor(b!), Tensor(c!), Tensor(d!), Tensor(e!))` */
    out(input: Tensor, weight: readonly Tensor[], weightStride0: Int, hx: Tensor, cx: Tensor | null, mode: Int, hiddenSize: Int, numLayers: Int, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: Ints, dropoutState: Tensor | null, options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor; out4: Tensor }): [Tensor, Tensor, Tensor, Tensor, Tensor];
  }>;
  readonly miopen_rnn_backward: Overloads<{
    /** `aten::miopen_rnn_backward(Tensor input, Tensor[] weight, int weight_stride0, Tensor weight_buf, Tensor hx, Tensor? cx, Tensor output, Tensor? grad_output, Tensor? grad_hy, Tensor? grad_cy, int mode, int hidden_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, int[] batch_sizes, Tensor? dropout_state, Tensor reserve, bool[4] output_mask) -> (Tensor, Tensor, Tensor, Tensor[])` */
    default(input: Tensor, weight: readonly Tensor[], weightStride0: Int, weightBuf: Tensor, hx: Tensor, cx: Tensor | null, output: Tensor, gradOutput: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, mode: Int, hiddenSize: Int, numLayers: Int, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: Ints, dropoutState: Tensor | null, reserve: Tensor, outputMask: readonly boolean[]): [Tensor, Tensor, Tensor, Tensor[]];
    /** `aten::miopen_rnn_backward.out(Tensor input, Tensor[] weight, int weight_stride0, Tensor weight_buf, Tensor hx, Tensor? cx, Tensor output, Tensor? grad_output, Tensor? grad_hy, Tensor? grad_cy, int mode, int hidden_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, int[] batch_sizes, Tensor? dropout_state, Tensor reserve, bool[4] output_mask, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2, Tensor(d!)[] out3) -> ()` */
    out(input: Tensor, weight: readonly Tensor[], weightStride0: Int, weightBuf: Tensor, hx: Tensor, cx: Tensor | null, output: Tensor, gradOutput: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, mode: Int, hiddenSize: Int, numLayers: Int, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: Ints, dropoutState: Tensor | null, reserve: Tensor, outputMask: readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: readonly Tensor[] }): void;
  }>;
  readonly mish: Overloads<{
    /** `aten::mish(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::mish.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly mish_: Overloads<{
    /** `aten::mish_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly mish_backward: Overloads<{
    /** `aten::mish_backward(Tensor grad_output, Tensor self) -> Tensor` */
    default(gradOutput: Tensor, input: Tensor): Tensor;
  }>;
  readonly mkldnn_adaptive_avg_pool2d: Overloads<{
    /** `aten::mkldnn_adaptive_avg_pool2d(Tensor self, int[2] output_size) -> Tensor` */
    default(input: Tensor, outputSize: IntOrInts): Tensor;
    default(input: Tensor, ...outputSize: Int[]): Tensor;
    /** `aten::mkldnn_adaptive_avg_pool2d.out(Tensor self, int[2] output_size, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, outputSize: IntOrInts, options: { out: Tensor }): Tensor;
    out(input: Tensor, ...outputSize: [...Int[], { out: Tensor }]): Tensor;
  }>;
  readonly mkldnn_adaptive_avg_pool2d_backward: Overloads<{
    /** `aten::mkldnn_adaptive_avg_pool2d_backward(Tensor grad_output, Tensor self) -> Tensor` */
    default(gradOutput: Tensor, input: Tensor): Tensor;
    /** `aten::mkldnn_adaptive_avg_pool2d_backward.out(Tensor grad_output, Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(gradOutput: Tensor, input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly mkldnn_convolution: Overloads<{
    /** `aten::mkldnn_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups) -> Tensor` */
    default(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, groups: Int): Tensor;
    /** `aten::mkldnn_convolution.out(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, groups: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly mkldnn_linear: Overloads<{
    /** `aten::mkldnn_linear(Tensor self, Tensor weight, Tensor? bias=None) -> Tensor` */
    default(input: Tensor, weight: Tensor, bias?: Tensor | null | MkldnnLinearInPlaceOptions, options?: MkldnnLinearInPlaceOptions): Tensor;
    /** `aten::mkldnn_linear.out(Tensor self, Tensor weight, Tensor? bias=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, weight: Tensor, bias?: Tensor | null | MkldnnLinearOutOptions, options?: MkldnnLinearOutOptions): Tensor;
  }>;
  readonly mkldnn_linear_backward: Overloads<{
    /** `aten::mkldnn_linear_backward(Tensor self, Tensor grad_output, Tensor weight, bool[3] output_mask) -> (Tensor, Tensor, Tensor)` */
    default(input: Tensor, gradOutput: Tensor, weight: Tensor, outputMask: readonly boolean[]): [Tensor, Tensor, Tensor];
    /** `aten::mkldnn_linear_backward.out(Tensor self, Tensor grad_output, Tensor weight, bool[3] output_mask, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
    out(input: Tensor, gradOutput: Tensor, weight: Tensor, outputMask: readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  }>;
  readonly mkldnn_linear_backward_input: Overloads<{
    /** `aten::mkldnn_linear_backward_input(int[] input_size, Tensor grad_output, Tensor weight) -> Tensor` */
    default(inputSize: Ints, gradOutput: Tensor, weight: Tensor): Tensor;
    /** `aten::mkldnn_linear_backward_input.out(int[] input_size, Tensor grad_output, Tensor weight, *, Tensor(a!) out) -> Tensor(a!)` */
    out(inputSize: Ints, gradOutput: Tensor, weight: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly mkldnn_linear_backward_weights: Overloads<{
    /** `aten::mkldnn_linear_backward_weights(Tensor grad_output, Tensor input, Tensor weight, bool bias_defined) -> (Tensor, Tensor)` */
    default(gradOutput: Tensor, input: Tensor, weight: Tensor, biasDefined: boolean): [Tensor, Tensor];
    /** `aten::mkldnn_linear_backward_weights.out(Tensor grad_output, Tensor input, Tensor weight, bool bias_defined, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
    out(gradOutput: Tensor, input: Tensor, weight: Tensor, biasDefined: boolean, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  }>;
  readonly mkldnn_max_pool2d: Overloads<{
    /** `aten::mkldnn_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor` */
    default(input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | MkldnnMaxPool2dInPlaceOptions, padding?: IntOrInts | MkldnnMaxPool2dInPlaceOptions, dilation?: IntOrInts | MkldnnMaxPool2dInPlaceOptions, ceilMode?: boolean | MkldnnMaxPool2dInPlaceOptions, options?: MkldnnMaxPool2dInPlaceOptions): Tensor;
    /** `aten::mkldnn_max_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | MkldnnMaxPool2dOutOptions, padding?: IntOrInts | MkldnnMaxPool2dOutOptions, dilation?: IntOrInts | MkldnnMaxPool2dOutOptions, ceilMode?: boolean | MkldnnMaxPool2dOutOptions, options?: MkldnnMaxPool2dOutOptions): Tensor;
  }>;
  readonly mkldnn_max_pool2d_backward: Overloads<{
    /** `aten::mkldnn_max_pool2d_backward(Tensor grad_output, Tensor output, Tensor input, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor` */
    default(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | MkldnnMaxPool2dBackwardInPlaceOptions, padding?: IntOrInts | MkldnnMaxPool2dBackwardInPlaceOptions, dilation?: IntOrInts | MkldnnMaxPool2dBackwardInPlaceOptions, ceilMode?: boolean | MkldnnMaxPool2dBackwardInPlaceOptions, options?: MkldnnMaxPool2dBackwardInPlaceOptions): Tensor;
    /** `aten::mkldnn_max_pool2d_backward.out(Tensor grad_output, Tensor output, Tensor input, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | MkldnnMaxPool2dBackwardOutOptions, padding?: IntOrInts | MkldnnMaxPool2dBackwardOutOptions, dilation?: IntOrInts | MkldnnMaxPool2dBackwardOutOptions, ceilMode?: boolean | MkldnnMaxPool2dBackwardOutOptions, options?: MkldnnMaxPool2dBackwardOutOptions): Tensor;
  }>;
  readonly mkldnn_max_pool3d: Overloads<{
    /** `aten::mkldnn_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor` */
    default(input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | MkldnnMaxPool3dInPlaceOptions, padding?: IntOrInts | MkldnnMaxPool3dInPlaceOptions, dilation?: IntOrInts | MkldnnMaxPool3dInPlaceOptions, ceilMode?: boolean | MkldnnMaxPool3dInPlaceOptions, options?: MkldnnMaxPool3dInPlaceOptions): Tensor;
    /** `aten::mkldnn_max_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | MkldnnMaxPool3dOutOptions, padding?: IntOrInts | MkldnnMaxPool3dOutOptions, dilation?: IntOrInts | MkldnnMaxPool3dOutOptions, ceilMode?: boolean | MkldnnMaxPool3dOutOptions, options?: MkldnnMaxPool3dOutOptions): Tensor;
  }>;
  readonly mkldnn_max_pool3d_backward: Overloads<{
    /** `aten::mkldnn_max_pool3d_backward(Tensor grad_output, Tensor output, Tensor input, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor` */
    default(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | MkldnnMaxPool3dBackwardInPlaceOptions, padding?: IntOrInts | MkldnnMaxPool3dBackwardInPlaceOptions, dilation?: IntOrInts | MkldnnMaxPool3dBackwardInPlaceOptions, ceilMode?: boolean | MkldnnMaxPool3dBackwardInPlaceOptions, options?: MkldnnMaxPool3dBackwardInPlaceOptions): Tensor;
    /** `aten::mkldnn_max_pool3d_backward.out(Tensor grad_output, Tensor output, Tensor input, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | MkldnnMaxPool3dBackwardOutOptions, padding?: IntOrInts | MkldnnMaxPool3dBackwardOutOptions, dilation?: IntOrInts | MkldnnMaxPool3dBackwardOutOptions, ceilMode?: boolean | MkldnnMaxPool3dBackwardOutOptions, options?: MkldnnMaxPool3dBackwardOutOptions): Tensor;
  }>;
  readonly mkldnn_reorder_conv2d_weight: Overloads<{
    /** `aten::mkldnn_reorder_conv2d_weight(Tensor self, SymInt[2] padding=[0, 0], SymInt[2] stride=[1, 1], SymInt[2] dilation=[1, 1], SymInt groups=1, SymInt[]? input_size=None) -> Tensor` */
    default(input: Tensor, padding?: IntOrInts | MkldnnReorderConv2dWeightInPlaceOptions, stride?: IntOrInts | MkldnnReorderConv2dWeightInPlaceOptions, dilation?: IntOrInts | MkldnnReorderConv2dWeightInPlaceOptions, groups?: Int | MkldnnReorderConv2dWeightInPlaceOptions, inputSize?: Ints | null | MkldnnReorderConv2dWeightInPlaceOptions, options?: MkldnnReorderConv2dWeightInPlaceOptions): Tensor;
    /** `aten::mkldnn_reorder_conv2d_weight.out(Tensor self, SymInt[2] padding=[0, 0], SymInt[2] stride=[1, 1], SymInt[2] dilation=[1, 1], SymInt groups=1, SymInt[]? input_size=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, padding?: IntOrInts | MkldnnReorderConv2dWeightOutOptions, stride?: IntOrInts | MkldnnReorderConv2dWeightOutOptions, dilation?: IntOrInts | MkldnnReorderConv2dWeightOutOptions, groups?: Int | MkldnnReorderConv2dWeightOutOptions, inputSize?: Ints | null | MkldnnReorderConv2dWeightOutOptions, options?: MkldnnReorderConv2dWeightOutOptions): Tensor;
  }>;
  readonly mkldnn_reorder_conv3d_weight: Overloads<{
    /** `aten::mkldnn_reorder_conv3d_weight(Tensor self, SymInt[3] padding=[0, 0, 0], SymInt[3] stride=[1, 1, 1], SymInt[3] dilation=[1, 1, 1], SymInt groups=1, SymInt[]? input_size=None) -> Tensor` */
    default(input: Tensor, padding?: IntOrInts | MkldnnReorderConv3dWeightInPlaceOptions, stride?: IntOrInts | MkldnnReorderConv3dWeightInPlaceOptions, dilation?: IntOrInts | MkldnnReorderConv3dWeightInPlaceOptions, groups?: Int | MkldnnReorderConv3dWeightInPlaceOptions, inputSize?: Ints | null | MkldnnReorderConv3dWeightInPlaceOptions, options?: MkldnnReorderConv3dWeightInPlaceOptions): Tensor;
    /** `aten::mkldnn_reorder_conv3d_weight.out(Tensor self, SymInt[3] padding=[0, 0, 0], SymInt[3] stride=[1, 1, 1], SymInt[3] dilation=[1, 1, 1], SymInt groups=1, SymInt[]? input_size=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, padding?: IntOrInts | MkldnnReorderConv3dWeightOutOptions, stride?: IntOrInts | MkldnnReorderConv3dWeightOutOptions, dilation?: IntOrInts | MkldnnReorderConv3dWeightOutOptions, groups?: Int | MkldnnReorderConv3dWeightOutOptions, inputSize?: Ints | null | MkldnnReorderConv3dWeightOutOptions, options?: MkldnnReorderConv3dWeightOutOptions): Tensor;
  }>;
  readonly mkldnn_rnn_layer: Overloads<{
    /** `aten::mkldnn_rnn_layer(Tensor input, Tensor weight0, Tensor weight1, Tensor weight2, Tensor weight3, Tensor hx_, Tensor cx_, bool reverse, int[] batch_sizes, int mode, int hidden_size, int num_layers, bool has_biases, bool bidirectional, bool batch_first, bool train) -> (Tensor, Tensor, Tensor, Tensor)` */
    default(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, batchSizes: Ints, mode: Int, hiddenSize: Int, numLayers: Int, hasBiases: boolean, bidirectional: boolean, batchFirst: boolean, train: boolean): [Tensor, Tensor, Tensor, Tensor];
    /** `aten::mkldnn_rnn_layer.out(Tensor input, Tensor weight0, Tensor weight1, Tensor weight2, Tensor weight3, Tensor hx_, Tensor cx_, bool reverse, int[] batch_sizes, int mode, int hidden_size, int num_layers, bool has_biases, bool bidirectional, bool batch_first, bool train, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2, Tensor(d!) out3) -> (Tensor(a!), Tensor(b!), Tensor(c!), Tensor(d!))` */
    out(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, batchSizes: Ints, mode: Int, hiddenSize: Int, numLayers: Int, hasBiases: boolean, bidirectional: boolean, batchFirst: boolean, train: boolean, options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor }): [Tensor, Tensor, Tensor, Tensor];
  }>;
  readonly mkldnn_rnn_layer_backward: Overloads<{
    /** `aten::mkldnn_rnn_layer_backward(Tensor input, Tensor weight1, Tensor weight2, Tensor weight3, Tensor weight4, Tensor hx_, Tensor cx_tmp, Tensor output, Tensor hy_, Tensor cy_, Tensor? grad_output, Tensor? grad_hy, Tensor? grad_cy, bool reverse, int mode, int hidden_size, int num_layers, bool has_biases, bool train, bool bidirectional, int[] batch_sizes, bool batch_first, Tensor workspace) -> (Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor)` */
    default(input: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, weight4: Tensor, hx_: Tensor, cxTmp: Tensor, output: Tensor, hy_: Tensor, cy_: Tensor, gradOutput: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, reverse: boolean, mode: Int, hiddenSize: Int, numLayers: Int, hasBiases: boolean, train: boolean, bidirectional: boolean, batchSizes: Ints, batchFirst: boolean, workspace: Tensor): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];
    /** `aten::mkldnn_rnn_layer_backward.out(Tensor input, Tensor weight1, Tensor weight2, Tensor weight3, Tensor weight4, Tensor hx_, Tensor cx_tmp, Tensor output, Tensor hy_, Tensor cy_, Tensor? grad_output, Tensor? grad_hy, Tensor? grad_cy, bool reverse, int mode, int hidden_size, int num_layers, bool has_biases, bool train, bool bidirectional, int[] batch_sizes, bool batch_first, Tensor workspace, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2, Tensor(d!) out3, Tensor(e!) out4, Tensor(f!) out5, Tensor(g!) out6) -> (Tensor(a!), Tensor(b!), Tensor(c!), Tensor(d!), Tensor(e!), Tensor(f!), Tensor(g!))` */
    out(input: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, weight4: Tensor, hx_: Tensor, cxTmp: Tensor, output: Tensor, hy_: Tensor, cy_: Tensor, gradOutput: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, reverse: boolean, mode: Int, hiddenSize: Int, numLayers: Int, hasBiases: boolean, train: boolean, bidirectional: boolean, batchSizes: Ints, batchFirst: boolean, workspace: Tensor, options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor; out4: Tensor; out5: Tensor; out6: Tensor }): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];
  }>;
  readonly mm: Overloads<{
    /** `aten::mm(Tensor self, Tensor mat2) -> Tensor` */
    default(input: Tensor, mat2: Tensor): Tensor;
    /** `aten::mm.dtype(Tensor self, Tensor mat2, ScalarType out_dtype) -> Tensor` */
    dtype(input: Tensor, mat2: Tensor, outDtype: DTypeName): Tensor;
    /** `aten::mm.dtype_out(Tensor self, Tensor mat2, ScalarType out_dtype, *, Tensor(a!) out) -> Tensor(a!)` */
    dtype_out(input: Tensor, mat2: Tensor, outDtype: DTypeName, options: { out: Tensor }): Tensor;
    /** `aten::mm.out(Tensor self, Tensor mat2, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, mat2: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly mode: Overloads<{
    /** `aten::mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)` */
    default(input: Tensor, dim?: Int | ModeInPlaceOptions, keepdim?: boolean | ModeInPlaceOptions, options?: ModeInPlaceOptions): ValuesAndIndices;
    /** `aten::mode.values(Tensor self, int dim=-1, bool keepdim=False, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)` */
    values(input: Tensor, dim?: Int | ModeValuesOptions, keepdim?: boolean | ModeValuesOptions, options?: ModeValuesOptions): ValuesAndIndices;
  }>;
  readonly moveaxis: Overloads<{
    /** `aten::moveaxis.int(Tensor(a) self, int source, int destination) -> Tensor(a)` */
    int(input: Tensor, source: Int, destination: Int): Tensor;
    /** `aten::moveaxis.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)` */
    intlist(input: Tensor, source: Ints, destination: Ints): Tensor;
  }>;
  readonly movedim: Overloads<{
    /** `aten::movedim.int(Tensor(a) self, int source, int destination) -> Tensor(a)` */
    int(input: Tensor, source: Int, destination: Int): Tensor;
    /** `aten::movedim.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)` */
    intlist(input: Tensor, source: Ints, destination: Ints): Tensor;
  }>;
  readonly mps_convolution_backward: Overloads<{
    /** `aten::mps_convolution_backward(Tensor self, Tensor grad_output, Tensor weight, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool[3] output_mask) -> (Tensor, Tensor, Tensor)` */
    default(input: Tensor, gradOutput: Tensor, weight: Tensor, padding: Ints, stride: Ints, dilation: Ints, groups: Int, outputMask: readonly boolean[]): [Tensor, Tensor, Tensor];
    /** `aten::mps_convolution_backward.out(Tensor self, Tensor grad_output, Tensor weight, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool[3] output_mask, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
    out(input: Tensor, gradOutput: Tensor, weight: Tensor, padding: Ints, stride: Ints, dilation: Ints, groups: Int, outputMask: readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  }>;
  readonly mps_convolution_transpose_backward: Overloads<{
    /** `aten::mps_convolution_transpose_backward(Tensor self, Tensor grad_output, Tensor weight, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool[2] output_mask) -> (Tensor, Tensor)` */
    default(input: Tensor, gradOutput: Tensor, weight: Tensor, padding: Ints, outputPadding: Ints, stride: Ints, dilation: Ints, groups: Int, outputMask: readonly boolean[]): [Tensor, Tensor];
    /** `aten::mps_convolution_transpose_backward.out(Tensor self, Tensor grad_output, Tensor weight, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool[2] output_mask, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
    out(input: Tensor, gradOutput: Tensor, weight: Tensor, padding: Ints, outputPadding: Ints, stride: Ints, dilation: Ints, groups: Int, outputMask: readonly boolean[], options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  }>;
  readonly mse_loss: Overloads<{
    /** `aten::mse_loss(Tensor self, Tensor target, int reduction=1) -> Tensor` */
    default(input: Tensor, target: Tensor, reduction?: ReductionMode | MseLossInPlaceOptions, options?: MseLossInPlaceOptions): Tensor;
    /** `aten::mse_loss.out(Tensor self, Tensor target, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, target: Tensor, reduction?: ReductionMode | MseLossOutOptions, options?: MseLossOutOptions): Tensor;
  }>;
  readonly mse_loss_backward: Overloads<{
    /** `aten::mse_loss_backward(Tensor grad_output, Tensor self, Tensor target, int reduction) -> Tensor` */
    default(gradOutput: Tensor, input: Tensor, target: Tensor, reduction: ReductionMode): Tensor;
    /** `aten::mse_loss_backward.grad_input(Tensor grad_output, Tensor self, Tensor target, int reduction, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, input: Tensor, target: Tensor, reduction: ReductionMode, options: { gradInput: Tensor }): Tensor;
  }>;
  readonly msort: Overloads<{
    /** `aten::msort(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::msort.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly mul: Overloads<{
    /** `aten::mul.Scalar(Tensor self, Scalar other) -> Tensor` */
    Scalar(input: Operand, other: Scalar): Tensor;
    /** `aten::mul.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_out(input: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::mul.Tensor(Tensor self, Tensor other) -> Tensor` */
    Tensor(input: Operand, other: Operand): Tensor;
    /** `aten::mul.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly mul_: Overloads<{
    /** `aten::mul_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
    Scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::mul_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    Tensor(input: Tensor, other: Operand): Tensor;
  }>;
  readonly multi_margin_loss: Overloads<{
    /** `aten::multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=1) -> Tensor` */
    default(input: Tensor, target: Tensor, p?: Scalar | MultiMarginLossInPlaceOptions, margin?: Scalar | MultiMarginLossInPlaceOptions, weight?: Tensor | null | MultiMarginLossInPlaceOptions, reduction?: ReductionMode | MultiMarginLossInPlaceOptions, options?: MultiMarginLossInPlaceOptions): Tensor;
    /** `aten::multi_margin_loss.out(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, target: Tensor, p?: Scalar | MultiMarginLossOutOptions, margin?: Scalar | MultiMarginLossOutOptions, weight?: Tensor | null | MultiMarginLossOutOptions, reduction?: ReductionMode | MultiMarginLossOutOptions, options?: MultiMarginLossOutOptions): Tensor;
  }>;
  readonly multi_margin_loss_backward: Overloads<{
    /** `aten::multi_margin_loss_backward(Tensor grad_output, Tensor self, Tensor target, Scalar p, Scalar margin, Tensor? weight=None, int reduction=1) -> Tensor` */
    default(gradOutput: Tensor, input: Tensor, target: Tensor, p: Scalar, margin: Scalar, weight?: Tensor | null | MultiMarginLossBackwardInPlaceOptions, reduction?: ReductionMode | MultiMarginLossBackwardInPlaceOptions, options?: MultiMarginLossBackwardInPlaceOptions): Tensor;
    /** `aten::multi_margin_loss_backward.grad_input(Tensor grad_output, Tensor self, Tensor target, Scalar p, Scalar margin, Tensor? weight=None, int reduction=1, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, input: Tensor, target: Tensor, p: Scalar, margin: Scalar, weight?: Tensor | null | MultiMarginLossBackwardGradInputOptions, reduction?: ReductionMode | MultiMarginLossBackwardGradInputOptions, options?: MultiMarginLossBackwardGradInputOptions): Tensor;
  }>;
  readonly multilabel_margin_loss: Overloads<{
    /** `aten::multilabel_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor` */
    default(input: Tensor, target: Tensor, reduction?: ReductionMode | MultilabelMarginLossInPlaceOptions, options?: MultilabelMarginLossInPlaceOptions): Tensor;
    /** `aten::multilabel_margin_loss.out(Tensor self, Tensor target, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, target: Tensor, reduction?: ReductionMode | MultilabelMarginLossOutOptions, options?: MultilabelMarginLossOutOptions): Tensor;
  }>;
  readonly multilabel_margin_loss_backward: Overloads<{
    /** `aten::multilabel_margin_loss_backward(Tensor grad_output, Tensor self, Tensor target, int reduction, Tensor is_target) -> Tensor` */
    default(gradOutput: Tensor, input: Tensor, target: Tensor, reduction: ReductionMode, isTarget: Tensor): Tensor;
    /** `aten::multilabel_margin_loss_backward.grad_input(Tensor grad_output, Tensor self, Tensor target, int reduction, Tensor is_target, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, input: Tensor, target: Tensor, reduction: ReductionMode, isTarget: Tensor, options: { gradInput: Tensor }): Tensor;
  }>;
  readonly multilabel_margin_loss_forward: Overloads<{
    /** `aten::multilabel_margin_loss_forward(Tensor self, Tensor target, int reduction) -> (Tensor output, Tensor is_target)` */
    default(input: Tensor, target: Tensor, reduction: ReductionMode): NamedTuple<{ output: Tensor; isTarget: Tensor }, [output: Tensor, isTarget: Tensor]>;
    /** `aten::multilabel_margin_loss_forward.output(Tensor self, Tensor target, int reduction, *, Tensor(a!) output, Tensor(b!) is_target) -> (Tensor(a!), Tensor(b!))` */
    output(input: Tensor, target: Tensor, reduction: ReductionMode, options: { output: Tensor; isTarget: Tensor }): [Tensor, Tensor];
  }>;
  readonly multinomial: Overloads<{
    /** `aten::multinomial(Tensor self, SymInt num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor` */
    default(input: Tensor, numSamples: Int, replacement?: boolean | MultinomialInPlaceOptions, options?: MultinomialInPlaceOptions): Tensor;
    /** `aten::multinomial.out(Tensor self, SymInt num_samples, bool replacement=False, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, numSamples: Int, replacement?: boolean | MultinomialOutOptions, options?: MultinomialOutOptions): Tensor;
  }>;
  readonly multiply: Overloads<{
    /** `aten::multiply.Scalar(Tensor self, Scalar other) -> Tensor` */
    Scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::multiply.Tensor(Tensor self, Tensor other) -> Tensor` */
    Tensor(input: Tensor, other: Tensor): Tensor;
    /** `aten::multiply.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly multiply_: Overloads<{
    /** `aten::multiply_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
    Scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::multiply_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    Tensor(input: Tensor, other: Tensor): Tensor;
  }>;
  readonly mv: Overloads<{
    /** `aten::mv(Tensor self, Tensor vec) -> Tensor` */
    default(input: Tensor, vec: Tensor): Tensor;
    /** `aten::mv.out(Tensor self, Tensor vec, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, vec: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly mvlgamma: Overloads<{
    /** `aten::mvlgamma(Tensor self, int p) -> Tensor` */
    default(input: Operand, p: Int): Tensor;
    /** `aten::mvlgamma.out(Tensor self, int p, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, p: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly mvlgamma_: Overloads<{
    /** `aten::mvlgamma_(Tensor(a!) self, int p) -> Tensor(a!)` */
    default(input: Tensor, p: Int): Tensor;
  }>;
  readonly nan_to_num: Overloads<{
    /** `aten::nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor` */
    default(input: Operand, nan?: number | null | NanToNumInPlaceOptions, posinf?: number | null | NanToNumInPlaceOptions, neginf?: number | null | NanToNumInPlaceOptions, options?: NanToNumInPlaceOptions): Tensor;
    /** `aten::nan_to_num.out(Tensor self, float? nan=None, float? posinf=None, float? neginf=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, nan?: number | null | NanToNumOutOptions, posinf?: number | null | NanToNumOutOptions, neginf?: number | null | NanToNumOutOptions, options?: NanToNumOutOptions): Tensor;
  }>;
  readonly nan_to_num_: Overloads<{
    /** `aten::nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)` */
    default(input: Tensor, nan?: number | null | NanToNum_InPlaceOptions, posinf?: number | null | NanToNum_InPlaceOptions, neginf?: number | null | NanToNum_InPlaceOptions, options?: NanToNum_InPlaceOptions): Tensor;
  }>;
  readonly nanmean: Overloads<{
    /** `aten::nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
    default(input: Tensor, dim?: IntOrInts | null | NanmeanInPlaceOptions, keepdim?: boolean | NanmeanInPlaceOptions, options?: NanmeanInPlaceOptions): Tensor;
    /** `aten::nanmean.out(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dim?: IntOrInts | null | NanmeanOutOptions, keepdim?: boolean | NanmeanOutOptions, options?: NanmeanOutOptions): Tensor;
  }>;
  readonly nanmedian: Overloads<{
    /** `aten::nanmedian(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::nanmedian.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
    dim(input: Tensor, dim: Int, keepdim?: boolean | NanmedianDimOptions, options?: NanmedianDimOptions): ValuesAndIndices;
    /** `aten::nanmedian.dim_values(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)` */
    dim_values(input: Tensor, dim: Int, keepdim?: boolean | NanmedianDimValuesOptions, options?: NanmedianDimValuesOptions): ValuesAndIndices;
    /** `aten::nanmedian.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly nanquantile: Overloads<{
    /** `aten::nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor` */
    default(input: Tensor, q: Tensor, dim?: Int | null | NanquantileInPlaceOptions, keepdim?: boolean | NanquantileInPlaceOptions, options?: NanquantileInPlaceOptions): Tensor;
    /** `aten::nanquantile.out(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, q: Tensor, dim?: Int | null | NanquantileOutOptions, keepdim?: boolean | NanquantileOutOptions, options?: NanquantileOutOptions): Tensor;
    /** `aten::nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor` */
    scalar(input: Tensor, q: number, dim?: Int | null | NanquantileScalarOptions, keepdim?: boolean | NanquantileScalarOptions, options?: NanquantileScalarOptions): Tensor;
    /** `aten::nanquantile.scalar_out(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!) out) -> Tensor(a!)` */
    scalar_out(input: Tensor, q: number, dim?: Int | null | NanquantileScalarOutOptions, keepdim?: boolean | NanquantileScalarOutOptions, options?: NanquantileScalarOutOptions): Tensor;
  }>;
  readonly nansum: Overloads<{
    /** `aten::nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
    default(input: Tensor, dim?: IntOrInts | null | NansumInPlaceOptions, keepdim?: boolean | NansumInPlaceOptions, options?: NansumInPlaceOptions): Tensor;
    /** `aten::nansum.out(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dim?: IntOrInts | null | NansumOutOptions, keepdim?: boolean | NansumOutOptions, options?: NansumOutOptions): Tensor;
  }>;
  readonly narrow: Overloads<{
    /** `aten::narrow(Tensor(a) self, int dim, SymInt start, SymInt length) -> Tensor(a)` */
    default(input: Tensor, dim: Int, start: Int, length: Int): Tensor;
    /** `aten::narrow.Tensor(Tensor(a) self, int dim, Tensor start, SymInt length) -> Tensor(a)` */
    Tensor(input: Tensor, dim: Int, start: Tensor, length: Int): Tensor;
  }>;
  readonly narrow_copy: Overloads<{
    /** `aten::narrow_copy(Tensor self, int dim, SymInt start, SymInt length) -> Tensor` */
    default(input: Tensor, dim: Int, start: Int, length: Int): Tensor;
    /** `aten::narrow_copy.out(Tensor self, int dim, SymInt start, SymInt length, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dim: Int, start: Int, length: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly native_batch_norm: Overloads<{
    /** `aten::native_batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps) -> (Tensor, Tensor, Tensor)` */
    default(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, eps: number): [Tensor, Tensor, Tensor];
    /** `aten::native_batch_norm.out(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps, *, Tensor(a!) out, Tensor(b!) save_mean, Tensor(c!) save_invstd) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
    out(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, eps: number, options: { out: Tensor; saveMean: Tensor; saveInvstd: Tensor }): [Tensor, Tensor, Tensor];
  }>;
  readonly native_batch_norm_backward: Overloads<{
    /** `aten::native_batch_norm_backward(Tensor grad_out, Tensor input, Tensor? weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_invstd, bool train, float eps, bool[3] output_mask) -> (Tensor, Tensor, Tensor)` */
    default(gradOut: Tensor, input: Tensor, weight: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveInvstd: Tensor | null, train: boolean, eps: number, outputMask: readonly boolean[]): [Tensor, Tensor, Tensor];
    /** `aten::native_batch_norm_backward.out(Tensor grad_out, Tensor input, Tensor? weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_invstd, bool train, float eps, bool[3] output_mask, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
    out(gradOut: Tensor, input: Tensor, weight: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveInvstd: Tensor | null, train: boolean, eps: number, outputMask: readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  }>;
  readonly native_channel_shuffle: Overloads<{
    /** `aten::native_channel_shuffle(Tensor self, SymInt groups) -> Tensor` */
    default(input: Tensor, groups: Int): Tensor;
  }>;
  readonly native_dropout: Overloads<{
    /** `aten::native_dropout(Tensor input, float p, bool? train) -> (Tensor, Tensor)` */
    default(input: Tensor, p: number, train: boolean | null): [Tensor, Tensor];
    /** `aten::native_dropout.out(Tensor input, float p, bool? train, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
    out(input: Tensor, p: number, train: boolean | null, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  }>;
  readonly native_dropout_backward: Overloads<{
    /** `aten::native_dropout_backward(Tensor grad_output, Tensor mask, float scale) -> Tensor` */
    default(gradOutput: Operand, mask: Operand, scale: number): Tensor;
    /** `aten::native_dropout_backward.out(Tensor grad_output, Tensor mask, float scale, *, Tensor(a!) out) -> Tensor(a!)` */
    out(gradOutput: Tensor, mask: Tensor, scale: number, options: { out: Tensor }): Tensor;
  }>;
  readonly native_group_norm: Overloads<{
    /** `aten::native_group_norm(Tensor input, Tensor? weight, Tensor? bias, SymInt N, SymInt C, SymInt HxW, int group, float eps) -> (Tensor, Tensor, Tensor)` */
    default(input: Tensor, weight: Tensor | null, bias: Tensor | null, N: Int, C: Int, HxW: Int, group: Int, eps: number): [Tensor, Tensor, Tensor];
    /** `aten::native_group_norm.out(Tensor input, Tensor? weight, Tensor? bias, SymInt N, SymInt C, SymInt HxW, int group, float eps, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
    out(input: Tensor, weight: Tensor | null, bias: Tensor | null, N: Int, C: Int, HxW: Int, group: Int, eps: number, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  }>;
  readonly native_group_norm_backward: Overloads<{
    /** `aten::native_group_norm_backward(Tensor grad_out, Tensor input, Tensor mean, Tensor rstd, Tensor? weight, SymInt N, SymInt C, SymInt HxW, int group, bool[3] output_mask) -> (Tensor, Tensor, Tensor)` */
    default(gradOut: Tensor, input: Tensor, mean: Tensor, rstd: Tensor, weight: Tensor | null, N: Int, C: Int, HxW: Int, group: Int, outputMask: readonly boolean[]): [Tensor, Tensor, Tensor];
    /** `aten::native_group_norm_backward.out(Tensor grad_out, Tensor input, Tensor mean, Tensor rstd, Tensor? weight, SymInt N, SymInt C, SymInt HxW, int group, bool[3] output_mask, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
    out(gradOut: Tensor, input: Tensor, mean: Tensor, rstd: Tensor, weight: Tensor | null, N: Int, C: Int, HxW: Int, group: Int, outputMask: readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  }>;
  readonly native_layer_norm: Overloads<{
    /** `aten::native_layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight, Tensor? bias, float eps) -> (Tensor, Tensor, Tensor)` */
    default(input: Tensor, normalizedShape: Ints, weight: Tensor | null, bias: Tensor | null, eps: number): [Tensor, Tensor, Tensor];
    /** `aten::native_layer_norm.out(Tensor input, SymInt[] normalized_shape, Tensor? weight, Tensor? bias, float eps, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
    out(input: Tensor, normalizedShape: Ints, weight: Tensor | null, bias: Tensor | null, eps: number, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  }>;
  readonly native_layer_norm_backward: Overloads<{
    /** `aten::native_layer_norm_backward(Tensor grad_out, Tensor input, SymInt[] normalized_shape, Tensor mean, Tensor rstd, Tensor? weight, Tensor? bias, bool[3] output_mask) -> (Tensor, Tensor, Tensor)` */
    default(gradOut: Tensor, input: Tensor, normalizedShape: Ints, mean: Tensor, rstd: Tensor, weight: Tensor | null, bias: Tensor | null, outputMask: readonly boolean[]): [Tensor, Tensor, Tensor];
    /** `aten::native_layer_norm_backward.out(Tensor grad_out, Tensor input, SymInt[] normalized_shape, Tensor mean, Tensor rstd, Tensor? weight, Tensor? bias, bool[3] output_mask, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
    out(gradOut: Tensor, input: Tensor, normalizedShape: Ints, mean: Tensor, rstd: Tensor, weight: Tensor | null, bias: Tensor | null, outputMask: readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  }>;
  readonly native_norm: Overloads<{
    /** `aten::native_norm(Tensor self, Scalar p=2) -> Tensor` */
    default(input: Tensor, p?: Scalar | NativeNormInPlaceOptions, options?: NativeNormInPlaceOptions): Tensor;
    /** `aten::native_norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, ScalarType? dtype) -> Tensor` */
    ScalarOpt_dim_dtype(input: Tensor, p: Scalar | null, dim: IntOrInts, keepdim: boolean, dtype: DTypeName | null): Tensor;
    /** `aten::native_norm.ScalarOpt_dim_dtype_out(Tensor self, Scalar? p, int[1] dim, bool keepdim, ScalarType? dtype, *, Tensor(a!) out) -> Tensor(a!)` */
    ScalarOpt_dim_dtype_out(input: Tensor, p: Scalar | null, dim: IntOrInts, keepdim: boolean, dtype: DTypeName | null, options: { out: Tensor }): Tensor;
    /** `aten::native_norm.out(Tensor self, Scalar p=2, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, p?: Scalar | NativeNormOutOptions, options?: NativeNormOutOptions): Tensor;
  }>;
  readonly ne: Overloads<{
    /** `aten::ne.Scalar(Tensor self, Scalar other) -> Tensor` */
    Scalar(input: Operand, other: Scalar): Tensor;
    /** `aten::ne.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_out(input: Operand, other: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::ne.Tensor(Tensor self, Tensor other) -> Tensor` */
    Tensor(input: Operand, other: Operand): Tensor;
    /** `aten::ne.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_out(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly ne_: Overloads<{
    /** `aten::ne_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
    Scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::ne_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    Tensor(input: Tensor, other: Tensor): Tensor;
  }>;
  readonly neg: Overloads<{
    /** `aten::neg(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::neg.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly neg_: Overloads<{
    /** `aten::neg_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly negative: Overloads<{
    /** `aten::negative(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::negative.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly negative_: Overloads<{
    /** `aten::negative_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly nested_to_padded_tensor: Overloads<{
    /** `aten::nested_to_padded_tensor(Tensor self, float padding, int[]? output_size=None) -> Tensor` */
    default(input: Tensor, padding: number, outputSize?: Ints | null | NestedToPaddedTensorInPlaceOptions, options?: NestedToPaddedTensorInPlaceOptions): Tensor;
  }>;
  readonly new_empty: Overloads<{
    /** `aten::new_empty(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    default(input: Tensor, size: Ints, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    default(input: Tensor, ...size: Int[] | [...Int[], { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }]): Tensor;
    /** `aten::new_empty.out(Tensor self, SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, size: Ints, options: { out: Tensor }): Tensor;
    out(input: Tensor, ...size: [...Int[], { out: Tensor }]): Tensor;
  }>;
  readonly new_empty_strided: Overloads<{
    /** `aten::new_empty_strided(Tensor self, SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    default(input: Tensor, size: Ints, stride: Ints, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::new_empty_strided.out(Tensor self, SymInt[] size, SymInt[] stride, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, size: Ints, stride: Ints, options: { out: Tensor }): Tensor;
  }>;
  readonly new_full: Overloads<{
    /** `aten::new_full(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    default(input: Tensor, size: Ints, fillValue: Scalar, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::new_full.out(Tensor self, SymInt[] size, Scalar fill_value, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, size: Ints, fillValue: Scalar, options: { out: Tensor }): Tensor;
  }>;
  readonly new_ones: Overloads<{
    /** `aten::new_ones(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    default(input: Tensor, size: Ints, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    default(input: Tensor, ...size: Int[] | [...Int[], { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }]): Tensor;
    /** `aten::new_ones.out(Tensor self, SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, size: Ints, options: { out: Tensor }): Tensor;
    out(input: Tensor, ...size: [...Int[], { out: Tensor }]): Tensor;
  }>;
  readonly new_zeros: Overloads<{
    /** `aten::new_zeros(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    default(input: Tensor, size: Ints, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    default(input: Tensor, ...size: Int[] | [...Int[], { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }]): Tensor;
    /** `aten::new_zeros.out(Tensor self, SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, size: Ints, options: { out: Tensor }): Tensor;
    out(input: Tensor, ...size: [...Int[], { out: Tensor }]): Tensor;
  }>;
  readonly nextafter: Overloads<{
    /** `aten::nextafter(Tensor self, Tensor other) -> Tensor` */
    default(input: Operand, other: Operand): Tensor;
    /** `aten::nextafter.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly nextafter_: Overloads<{
    /** `aten::nextafter_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    default(input: Tensor, other: Operand): Tensor;
  }>;
  readonly nll_loss: Overloads<{
    /** `aten::nll_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor` */
    default(input: Tensor, target: Tensor, weight?: Tensor | null | NllLossInPlaceOptions, reduction?: ReductionMode | NllLossInPlaceOptions, ignoreIndex?: Int | NllLossInPlaceOptions, options?: NllLossInPlaceOptions): Tensor;
    /** `aten::nll_loss.out(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, target: Tensor, weight?: Tensor | null | NllLossOutOptions, reduction?: ReductionMode | NllLossOutOptions, ignoreIndex?: Int | NllLossOutOptions, options?: NllLossOutOptions): Tensor;
  }>;
  readonly nll_loss2d: Overloads<{
    /** `aten::nll_loss2d(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor` */
    default(input: Tensor, target: Tensor, weight?: Tensor | null | NllLoss2dInPlaceOptions, reduction?: ReductionMode | NllLoss2dInPlaceOptions, ignoreIndex?: Int | NllLoss2dInPlaceOptions, options?: NllLoss2dInPlaceOptions): Tensor;
    /** `aten::nll_loss2d.out(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, target: Tensor, weight?: Tensor | null | NllLoss2dOutOptions, reduction?: ReductionMode | NllLoss2dOutOptions, ignoreIndex?: Int | NllLoss2dOutOptions, options?: NllLoss2dOutOptions): Tensor;
  }>;
  readonly nll_loss2d_backward: Overloads<{
    /** `aten::nll_loss2d_backward(Tensor grad_output, Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index, Tensor total_weight) -> Tensor` */
    default(gradOutput: Tensor, input: Tensor, target: Tensor, weight: Tensor | null, reduction: ReductionMode, ignoreIndex: Int, totalWeight: Tensor): Tensor;
    /** `aten::nll_loss2d_backward.grad_input(Tensor grad_output, Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index, Tensor total_weight, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, input: Tensor, target: Tensor, weight: Tensor | null, reduction: ReductionMode, ignoreIndex: Int, totalWeight: Tensor, options: { gradInput: Tensor }): Tensor;
  }>;
  readonly nll_loss2d_forward: Overloads<{
    /** `aten::nll_loss2d_forward(Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index) -> (Tensor output, Tensor total_weight)` */
    default(input: Tensor, target: Tensor, weight: Tensor | null, reduction: ReductionMode, ignoreIndex: Int): NamedTuple<{ output: Tensor; totalWeight: Tensor }, [output: Tensor, totalWeight: Tensor]>;
    /** `aten::nll_loss2d_forward.output(Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index, *, Tensor(a!) output, Tensor(b!) total_weight) -> (Tensor(a!), Tensor(b!))` */
    output(input: Tensor, target: Tensor, weight: Tensor | null, reduction: ReductionMode, ignoreIndex: Int, options: { output: Tensor; totalWeight: Tensor }): [Tensor, Tensor];
  }>;
  readonly nll_loss_backward: Overloads<{
    /** `aten::nll_loss_backward(Tensor grad_output, Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index, Tensor total_weight) -> Tensor` */
    default(gradOutput: Tensor, input: Tensor, target: Tensor, weight: Tensor | null, reduction: ReductionMode, ignoreIndex: Int, totalWeight: Tensor): Tensor;
    /** `aten::nll_loss_backward.grad_input(Tensor grad_output, Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index, Tensor total_weight, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, input: Tensor, target: Tensor, weight: Tensor | null, reduction: ReductionMode, ignoreIndex: Int, totalWeight: Tensor, options: { gradInput: Tensor }): Tensor;
  }>;
  readonly nll_loss_forward: Overloads<{
    /** `aten::nll_loss_forward(Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index) -> (Tensor output, Tensor total_weight)` */
    default(input: Tensor, target: Tensor, weight: Tensor | null, reduction: ReductionMode, ignoreIndex: Int): NamedTuple<{ output: Tensor; totalWeight: Tensor }, [output: Tensor, totalWeight: Tensor]>;
    /** `aten::nll_loss_forward.output(Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index, *, Tensor(a!) output, Tensor(b!) total_weight) -> (Tensor(a!), Tensor(b!))` */
    output(input: Tensor, target: Tensor, weight: Tensor | null, reduction: ReductionMode, ignoreIndex: Int, options: { output: Tensor; totalWeight: Tensor }): [Tensor, Tensor];
  }>;
  readonly nll_loss_nd: Overloads<{
    /** `aten::nll_loss_nd(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor` */
    default(input: Tensor, target: Tensor, weight?: Tensor | null | NllLossNdInPlaceOptions, reduction?: ReductionMode | NllLossNdInPlaceOptions, ignoreIndex?: Int | NllLossNdInPlaceOptions, options?: NllLossNdInPlaceOptions): Tensor;
  }>;
  readonly nonzero: Overloads<{
    /** `aten::nonzero(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::nonzero.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly nonzero_numpy: Overloads<{
    /** `aten::nonzero_numpy(Tensor self) -> Tensor[]` */
    default(input: Tensor): Tensor[];
  }>;
  readonly nonzero_static: Overloads<{
    /** `aten::nonzero_static(Tensor self, *, SymInt size, int fill_value=-1) -> Tensor` */
    default(input: Tensor, options: { size: Int; fillValue?: Int }): Tensor;
    /** `aten::nonzero_static.out(Tensor self, *, SymInt size, int fill_value=-1, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { size: Int; fillValue?: Int; out: Tensor }): Tensor;
  }>;
  readonly norm: Overloads<{
    /** `aten::norm.Scalar(Tensor self, Scalar p=2) -> Tensor` */
    Scalar(input: Tensor, p?: Scalar | NormScalarOptions, options?: NormScalarOptions): Tensor;
    /** `aten::norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor` */
    ScalarOpt_dim(input: Tensor, p: Scalar | null, dim: IntOrInts, keepdim?: boolean | NormScalarOptDimOptions, options?: NormScalarOptDimOptions): Tensor;
    /** `aten::norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype) -> Tensor` */
    ScalarOpt_dim_dtype(input: Tensor, p: Scalar | null, dim: IntOrInts, keepdim: boolean, options: { dtype: DTypeName }): Tensor;
    /** `aten::norm.ScalarOpt_dtype(Tensor self, Scalar? p, *, ScalarType dtype) -> Tensor` */
    ScalarOpt_dtype(input: Tensor, p: Scalar | null, options: { dtype: DTypeName }): Tensor;
    /** `aten::norm.ScalarOpt_dtype_out(Tensor self, Scalar? p, *, ScalarType dtype, Tensor(a!) out) -> Tensor(a!)` */
    ScalarOpt_dtype_out(input: Tensor, p: Scalar | null, options: { dtype: DTypeName; out: Tensor }): Tensor;
    /** `aten::norm.Scalar_out(Tensor self, Scalar p=2, *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_out(input: Tensor, p?: Scalar | NormScalarOutOptions, options?: NormScalarOutOptions): Tensor;
    /** `aten::norm.dtype_out(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype, Tensor(a!) out) -> Tensor(a!)` */
    dtype_out(input: Tensor, p: Scalar | null, dim: IntOrInts, keepdim: boolean, options: { dtype: DTypeName; out: Tensor }): Tensor;
    /** `aten::norm.out(Tensor self, Scalar? p, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, p: Scalar | null, dim: IntOrInts, keepdim?: boolean | NormOutOptions, options?: NormOutOptions): Tensor;
  }>;
  readonly norm_except_dim: Overloads<{
    /** `aten::norm_except_dim(Tensor v, int pow=2, int dim=0) -> Tensor` */
    default(v: Tensor, pow?: Int | NormExceptDimInPlaceOptions, dim?: Int | NormExceptDimInPlaceOptions, options?: NormExceptDimInPlaceOptions): Tensor;
  }>;
  readonly normal: Overloads<{
    /** `aten::normal.Tensor_Tensor(Tensor mean, Tensor std, *, Generator? generator=None) -> Tensor` */
    Tensor_Tensor(mean: Tensor, std: Tensor, options?: { generator?: Generator | null }): Tensor;
    /** `aten::normal.Tensor_Tensor_out(Tensor mean, Tensor std, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_Tensor_out(mean: Tensor, std: Tensor, options: { generator?: Generator | null; out: Tensor }): Tensor;
    /** `aten::normal.Tensor_float(Tensor mean, float std=1., *, Generator? generator=None) -> Tensor` */
    Tensor_float(mean: Tensor, std?: number | NormalTensorFloatOptions, options?: NormalTensorFloatOptions): Tensor;
    /** `aten::normal.Tensor_float_out(Tensor mean, float std=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_float_out(mean: Tensor, std?: number | NormalTensorFloatOutOptions, options?: NormalTensorFloatOutOptions): Tensor;
    /** `aten::normal.float_Tensor(float mean, Tensor std, *, Generator? generator=None) -> Tensor` */
    float_Tensor(mean: number, std: Tensor, options?: { generator?: Generator | null }): Tensor;
    /** `aten::normal.float_Tensor_out(float mean, Tensor std, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)` */
    float_Tensor_out(mean: number, std: Tensor, options: { generator?: Generator | null; out: Tensor }): Tensor;
    /** `aten::normal.float_float(float mean, float std, SymInt[] size, *, Generator? generator=None, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    float_float(mean: number, std: number, size: Ints, options?: { generator?: Generator | null; dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::normal.float_float_out(float mean, float std, SymInt[] size, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)` */
    float_float_out(mean: number, std: number, size: Ints, options: { generator?: Generator | null; out: Tensor }): Tensor;
    /** `aten::normal.out(Tensor self, float mean=0., float std=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, mean?: number | NormalOutOptions, std?: number | NormalOutOptions, options?: NormalOutOptions): Tensor;
  }>;
  readonly normal_: Overloads<{
    /** `aten::normal_(Tensor(a!) self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor(a!)` */
    default(input: Tensor, mean?: number | Normal_InPlaceOptions, std?: number | Normal_InPlaceOptions, options?: Normal_InPlaceOptions): Tensor;
  }>;
  readonly normal_functional: Overloads<{
    /** `aten::normal_functional(Tensor self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor` */
    default(input: Tensor, mean?: number | NormalFunctionalInPlaceOptions, std?: number | NormalFunctionalInPlaceOptions, options?: NormalFunctionalInPlaceOptions): Tensor;
  }>;
  readonly not_equal: Overloads<{
    /** `aten::not_equal.Scalar(Tensor self, Scalar other) -> Tensor` */
    Scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::not_equal.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_out(input: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::not_equal.Tensor(Tensor self, Tensor other) -> Tensor` */
    Tensor(input: Tensor, other: Tensor): Tensor;
    /** `aten::not_equal.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_out(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly not_equal_: Overloads<{
    /** `aten::not_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
    Scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::not_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    Tensor(input: Tensor, other: Tensor): Tensor;
  }>;
  readonly nuclear_norm: Overloads<{
    /** `aten::nuclear_norm(Tensor self, bool keepdim=False) -> Tensor` */
    default(input: Tensor, keepdim?: boolean | NuclearNormInPlaceOptions, options?: NuclearNormInPlaceOptions): Tensor;
    /** `aten::nuclear_norm.dim(Tensor self, int[2] dim, bool keepdim=False) -> Tensor` */
    dim(input: Tensor, dim: IntOrInts, keepdim?: boolean | NuclearNormDimOptions, options?: NuclearNormDimOptions): Tensor;
    /** `aten::nuclear_norm.dim_out(Tensor self, int[2] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)` */
    dim_out(input: Tensor, dim: IntOrInts, keepdim?: boolean | NuclearNormDimOutOptions, options?: NuclearNormDimOutOptions): Tensor;
    /** `aten::nuclear_norm.out(Tensor self, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, keepdim?: boolean | NuclearNormOutOptions, options?: NuclearNormOutOptions): Tensor;
  }>;
  readonly numel: Overloads<{
    /** `aten::numel(Tensor self) -> int` */
    default(input: Tensor): number;
  }>;
  readonly numpy_T: Overloads<{
    /** `aten::numpy_T(Tensor(a) self) -> Tensor(a)` */
    default(input: Tensor): Tensor;
  }>;
  readonly one_hot: Overloads<{
    /** `aten::one_hot(Tensor self, int num_classes=-1) -> Tensor` */
    default(input: Tensor, numClasses?: Int | OneHotInPlaceOptions, options?: OneHotInPlaceOptions): Tensor;
  }>;
  readonly ones: Overloads<{
    /** `aten::ones(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    default(size: Ints, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    default(...size: Int[] | [...Int[], { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }]): Tensor;
    /** `aten::ones.out(SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)` */
    out(size: Ints, options: { out: Tensor }): Tensor;
    out(...size: [...Int[], { out: Tensor }]): Tensor;
  }>;
  readonly ones_like: Overloads<{
    /** `aten::ones_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
    default(input: Tensor, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null }): Tensor;
    /** `aten::ones_like.out(Tensor self, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  }>;
  readonly orgqr: Overloads<{
    /** `aten::orgqr(Tensor self, Tensor input2) -> Tensor` */
    default(input: Tensor, input2: Tensor): Tensor;
    /** `aten::orgqr.out(Tensor self, Tensor input2, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, input2: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly ormqr: Overloads<{
    /** `aten::ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False) -> Tensor` */
    default(input: Tensor, input2: Tensor, input3: Tensor, left?: boolean | OrmqrInPlaceOptions, transpose?: boolean | OrmqrInPlaceOptions, options?: OrmqrInPlaceOptions): Tensor;
    /** `aten::ormqr.out(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, input2: Tensor, input3: Tensor, left?: boolean | OrmqrOutOptions, transpose?: boolean | OrmqrOutOptions, options?: OrmqrOutOptions): Tensor;
  }>;
  readonly outer: Overloads<{
    /** `aten::outer(Tensor self, Tensor vec2) -> Tensor` */
    default(input: Tensor, vec2: Tensor): Tensor;
    /** `aten::outer.out(Tensor self, Tensor vec2, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, vec2: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly output_nr: Overloads<{
    /** `aten::output_nr(Tensor self) -> int` */
    default(input: Tensor): number;
  }>;
  readonly pad: Overloads<{
    /** `aten::pad(Tensor self, SymInt[] pad, str mode="constant", float? value=None) -> Tensor` */
    default(input: Tensor, pad: Ints, mode?: string | PadInPlaceOptions, value?: number | null | PadInPlaceOptions, options?: PadInPlaceOptions): Tensor;
  }>;
  readonly pad_sequence: Overloads<{
    /** `aten::pad_sequence(Tensor[] sequences, bool batch_first=False, float padding_value=0., str padding_side="right") -> Tensor` */
    default(sequences: readonly Tensor[], batchFirst?: boolean | PadSequenceInPlaceOptions, paddingValue?: number | PadSequenceInPlaceOptions, paddingSide?: string | PadSequenceInPlaceOptions, options?: PadSequenceInPlaceOptions): Tensor;
  }>;
  readonly pairwise_distance: Overloads<{
    /** `aten::pairwise_distance(Tensor x1, Tensor x2, float p=2., float eps=9.9999999999999995e-07, bool keepdim=False) -> Tensor` */
    default(x1: Tensor, x2: Tensor, p?: number | PairwiseDistanceInPlaceOptions, eps?: number | PairwiseDistanceInPlaceOptions, keepdim?: boolean | PairwiseDistanceInPlaceOptions, options?: PairwiseDistanceInPlaceOptions): Tensor;
  }>;
  readonly pdist: Overloads<{
    /** `aten::pdist(Tensor self, float p=2.) -> Tensor` */
    default(input: Tensor, p?: number | PdistInPlaceOptions, options?: PdistInPlaceOptions): Tensor;
  }>;
  readonly permute: Overloads<{
    /** `aten::permute(Tensor(a) self, int[] dims) -> Tensor(a)` */
    default(input: Tensor, dims: Ints): Tensor;
    default(input: Tensor, ...dims: Int[]): Tensor;
  }>;
  readonly permute_copy: Overloads<{
    /** `aten::permute_copy(Tensor self, int[] dims) -> Tensor` */
    default(input: Tensor, dims: Ints): Tensor;
    default(input: Tensor, ...dims: Int[]): Tensor;
    /** `aten::permute_copy.out(Tensor self, int[] dims, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dims: Ints, options: { out: Tensor }): Tensor;
    out(input: Tensor, ...dims: [...Int[], { out: Tensor }]): Tensor;
  }>;
  readonly pin_memory: Overloads<{
    /** `aten::pin_memory(Tensor(a) self, Device? device=None) -> Tensor(a)` */
    default(input: Tensor, device?: string | null | PinMemoryInPlaceOptions, options?: PinMemoryInPlaceOptions): Tensor;
  }>;
  readonly pinverse: Overloads<{
    /** `aten::pinverse(Tensor self, float rcond=1.0000000000000001e-15) -> Tensor` */
    default(input: Tensor, rcond?: number | PinverseInPlaceOptions, options?: PinverseInPlaceOptions): Tensor;
  }>;
  readonly pixel_shuffle: Overloads<{
    /** `aten::pixel_shuffle(Tensor self, int upscale_factor) -> Tensor` */
    default(input: Tensor, upscaleFactor: Int): Tensor;
    /** `aten::pixel_shuffle.out(Tensor self, int upscale_factor, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, upscaleFactor: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly pixel_unshuffle: Overloads<{
    /** `aten::pixel_unshuffle(Tensor self, int downscale_factor) -> Tensor` */
    default(input: Tensor, downscaleFactor: Int): Tensor;
    /** `aten::pixel_unshuffle.out(Tensor self, int downscale_factor, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, downscaleFactor: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly poisson: Overloads<{
    /** `aten::poisson(Tensor self, Generator? generator=None) -> Tensor` */
    default(input: Tensor, generator?: Generator | null | PoissonInPlaceOptions, options?: PoissonInPlaceOptions): Tensor;
    /** `aten::poisson.out(Tensor self, Generator? generator=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, generator?: Generator | null | PoissonOutOptions, options?: PoissonOutOptions): Tensor;
  }>;
  readonly poisson_nll_loss: Overloads<{
    /** `aten::poisson_nll_loss(Tensor input, Tensor target, bool log_input, bool full, float eps, int reduction) -> Tensor` */
    default(input: Tensor, target: Tensor, logInput: boolean, full: boolean, eps: number, reduction: ReductionMode): Tensor;
  }>;
  readonly polar: Overloads<{
    /** `aten::polar(Tensor abs, Tensor angle) -> Tensor` */
    default(abs: Tensor, angle: Tensor): Tensor;
    /** `aten::polar.out(Tensor abs, Tensor angle, *, Tensor(a!) out) -> Tensor(a!)` */
    out(abs: Tensor, angle: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly polygamma: Overloads<{
    /** `aten::polygamma(int n, Tensor self) -> Tensor` */
    default(n: Int, input: Operand): Tensor;
    /** `aten::polygamma.out(int n, Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(n: Int, input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly polygamma_: Overloads<{
    /** `aten::polygamma_(Tensor(a!) self, int n) -> Tensor(a!)` */
    default(input: Tensor, n: Int): Tensor;
  }>;
  readonly positive: Overloads<{
    /** `aten::positive(Tensor(a) self) -> Tensor(a)` */
    default(input: Operand): Tensor;
  }>;
  readonly pow: Overloads<{
    /** `aten::pow.Scalar(Scalar self, Tensor exponent) -> Tensor` */
    Scalar(input: Scalar, exponent: Operand): Tensor;
    /** `aten::pow.Scalar_out(Scalar self, Tensor exponent, *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_out(input: Scalar, exponent: Operand, options: { out: Tensor }): Tensor;
    /** `aten::pow.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor` */
    Tensor_Scalar(input: Operand, exponent: Scalar): Tensor;
    /** `aten::pow.Tensor_Scalar_out(Tensor self, Scalar exponent, *, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_Scalar_out(input: Operand, exponent: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::pow.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor` */
    Tensor_Tensor(input: Operand, exponent: Operand): Tensor;
    /** `aten::pow.Tensor_Tensor_out(Tensor self, Tensor exponent, *, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_Tensor_out(input: Operand, exponent: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly pow_: Overloads<{
    /** `aten::pow_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)` */
    Scalar(input: Tensor, exponent: Scalar): Tensor;
    /** `aten::pow_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)` */
    Tensor(input: Tensor, exponent: Operand): Tensor;
  }>;
  readonly prelu: Overloads<{
    /** `aten::prelu(Tensor self, Tensor weight) -> Tensor` */
    default(input: Tensor, weight: Tensor): Tensor;
  }>;
  readonly prod: Overloads<{
    /** `aten::prod(Tensor self, *, ScalarType? dtype=None) -> Tensor` */
    default(input: Tensor, options?: { dtype?: DTypeName | null }): Tensor;
    /** `aten::prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
    dim_int(input: Tensor, dim: Int, keepdim?: boolean | ProdDimIntOptions, options?: ProdDimIntOptions): Tensor;
    /** `aten::prod.int_out(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)` */
    int_out(input: Tensor, dim: Int, keepdim?: boolean | ProdIntOutOptions, options?: ProdIntOutOptions): Tensor;
    /** `aten::prod.out(Tensor self, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { dtype?: DTypeName | null; out: Tensor }): Tensor;
  }>;
  readonly promote_types: Overloads<{
    /** `aten::promote_types(ScalarType type1, ScalarType type2) -> ScalarType` */
    default(type1: DTypeName, type2: DTypeName): DType;
  }>;
  readonly put: Overloads<{
    /** `aten::put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor` */
    default(input: Tensor, index: Tensor, source: Tensor, accumulate?: boolean | PutInPlaceOptions, options?: PutInPlaceOptions): Tensor;
    /** `aten::put.out(Tensor self, Tensor index, Tensor source, bool accumulate=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, index: Tensor, source: Tensor, accumulate?: boolean | PutOutOptions, options?: PutOutOptions): Tensor;
  }>;
  readonly put_: Overloads<{
    /** `aten::put_(Tensor(a!) self, Tensor index, Tensor source, bool accumulate=False) -> Tensor(a!)` */
    default(input: Tensor, index: Tensor, source: Tensor, accumulate?: boolean | Put_InPlaceOptions, options?: Put_InPlaceOptions): Tensor;
  }>;
  readonly q_per_channel_axis: Overloads<{
    /** `aten::q_per_channel_axis(Tensor self) -> int` */
    default(input: Tensor): number;
  }>;
  readonly q_per_channel_scales: Overloads<{
    /** `aten::q_per_channel_scales(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::q_per_channel_scales.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly q_per_channel_zero_points: Overloads<{
    /** `aten::q_per_channel_zero_points(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::q_per_channel_zero_points.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly q_scale: Overloads<{
    /** `aten::q_scale(Tensor self) -> float` */
    default(input: Tensor): number;
  }>;
  readonly q_zero_point: Overloads<{
    /** `aten::q_zero_point(Tensor self) -> int` */
    default(input: Tensor): number;
  }>;
  readonly qr: Overloads<{
    /** `aten::qr(Tensor self, bool some=True) -> (Tensor Q, Tensor R)` */
    default(input: Tensor, some?: boolean | QrInPlaceOptions, options?: QrInPlaceOptions): NamedTuple<{ Q: Tensor; R: Tensor }, [Q: Tensor, R: Tensor]>;
    /** `aten::qr.Q(Tensor self, bool some=True, *, Tensor(a!) Q, Tensor(b!) R) -> (Tensor(a!) Q, Tensor(b!) R)` */
    Q(input: Tensor, some?: boolean | QrQOptions, options?: QrQOptions): NamedTuple<{ Q: Tensor; R: Tensor }, [Q: Tensor, R: Tensor]>;
  }>;
  readonly qscheme: Overloads<{
    /** `aten::qscheme(Tensor self) -> QScheme` */
    default(input: Tensor): number;
  }>;
  readonly quantile: Overloads<{
    /** `aten::quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor` */
    default(input: Tensor, q: Tensor, dim?: Int | null | QuantileInPlaceOptions, keepdim?: boolean | QuantileInPlaceOptions, options?: QuantileInPlaceOptions): Tensor;
    /** `aten::quantile.out(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, q: Tensor, dim?: Int | null | QuantileOutOptions, keepdim?: boolean | QuantileOutOptions, options?: QuantileOutOptions): Tensor;
    /** `aten::quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor` */
    scalar(input: Tensor, q: number, dim?: Int | null | QuantileScalarOptions, keepdim?: boolean | QuantileScalarOptions, options?: QuantileScalarOptions): Tensor;
    /** `aten::quantile.scalar_out(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!) out) -> Tensor(a!)` */
    scalar_out(input: Tensor, q: number, dim?: Int | null | QuantileScalarOutOptions, keepdim?: boolean | QuantileScalarOutOptions, options?: QuantileScalarOutOptions): Tensor;
  }>;
  readonly quantize_per_channel: Overloads<{
    /** `aten::quantize_per_channel(Tensor self, Tensor scales, Tensor zero_points, int axis, ScalarType dtype) -> Tensor` */
    default(input: Tensor, scales: Tensor, zeroPoints: Tensor, axis: Int, dtype: DTypeName): Tensor;
    /** `aten::quantize_per_channel.out(Tensor self, Tensor scales, Tensor zero_points, int axis, ScalarType dtype, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, scales: Tensor, zeroPoints: Tensor, axis: Int, dtype: DTypeName, options: { out: Tensor }): Tensor;
  }>;
  readonly quantize_per_tensor: Overloads<{
    /** `aten::quantize_per_tensor(Tensor self, float scale, int zero_point, ScalarType dtype) -> Tensor` */
    default(input: Tensor, scale: number, zeroPoint: Int, dtype: DTypeName): Tensor;
    /** `aten::quantize_per_tensor.out(Tensor self, float scale, int zero_point, ScalarType dtype, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, scale: number, zeroPoint: Int, dtype: DTypeName, options: { out: Tensor }): Tensor;
    /** `aten::quantize_per_tensor.tensor_qparams(Tensor self, Tensor scale, Tensor zero_point, ScalarType dtype) -> Tensor` */
    tensor_qparams(input: Tensor, scale: Tensor, zeroPoint: Tensor, dtype: DTypeName): Tensor;
    /** `aten::quantize_per_tensor.tensor_qparams_out(Tensor self, Tensor scale, Tensor zero_point, ScalarType dtype, *, Tensor(a!) out) -> Tensor(a!)` */
    tensor_qparams_out(input: Tensor, scale: Tensor, zeroPoint: Tensor, dtype: DTypeName, options: { out: Tensor }): Tensor;
    /** `aten::quantize_per_tensor.tensors(Tensor[] tensors, Tensor scales, Tensor zero_points, ScalarType dtype) -> Tensor[]` */
    tensors(tensors: readonly Tensor[], scales: Tensor, zeroPoints: Tensor, dtype: DTypeName): Tensor[];
    /** `aten::quantize_per_tensor.tensors_out(Tensor[] tensors, Tensor scales, Tensor zero_points, ScalarType dtype, *, Tensor(a!)[] out) -> ()` */
    tensors_out(tensors: readonly Tensor[], scales: Tensor, zeroPoints: Tensor, dtype: DTypeName, options: { out: readonly Tensor[] }): void;
  }>;
  readonly quantize_per_tensor_dynamic: Overloads<{
    /** `aten::quantize_per_tensor_dynamic(Tensor self, ScalarType dtype, bool reduce_range) -> Tensor` */
    default(input: Tensor, dtype: DTypeName, reduceRange: boolean): Tensor;
    /** `aten::quantize_per_tensor_dynamic.out(Tensor self, ScalarType dtype, bool reduce_range, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dtype: DTypeName, reduceRange: boolean, options: { out: Tensor }): Tensor;
  }>;
  readonly quantized_batch_norm: Overloads<{
    /** `aten::quantized_batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor mean, Tensor var, float eps, float output_scale, int output_zero_point) -> Tensor` */
    default(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, variance: Tensor, eps: number, outputScale: number, outputZeroPoint: Int): Tensor;
    /** `aten::quantized_batch_norm.out(Tensor input, Tensor? weight, Tensor? bias, Tensor mean, Tensor var, float eps, float output_scale, int output_zero_point, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, variance: Tensor, eps: number, outputScale: number, outputZeroPoint: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly quantized_gru: Overloads<{
    /** `aten::quantized_gru.data(Tensor data, Tensor batch_sizes, Tensor hx, __torch__.torch.classes.rnn.CellParamsBase[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)` */
    data(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly unknown[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor];
    /** `aten::quantized_gru.data_legacy(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)` */
    data_legacy(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor];
    /** `aten::quantized_gru.input(Tensor input, Tensor hx, __torch__.torch.classes.rnn.CellParamsBase[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)` */
    input(input: Tensor, hx: Tensor, params: readonly unknown[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor];
    /** `aten::quantized_gru.input_legacy(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)` */
    input_legacy(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor];
  }>;
  readonly quantized_gru_cell: Overloads<{
    /** `aten::quantized_gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor` */
    default(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): Tensor;
  }>;
  readonly quantized_lstm: Overloads<{
    /** `aten::quantized_lstm.data(Tensor data, Tensor batch_sizes, Tensor[] hx, __torch__.torch.classes.rnn.CellParamsBase[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, *, ScalarType? dtype=None, bool use_dynamic=False) -> (Tensor, Tensor, Tensor)` */
    data(data: Tensor, batchSizes: Tensor, hx: readonly Tensor[], params: readonly unknown[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean, options?: { dtype?: DTypeName | null; useDynamic?: boolean }): [Tensor, Tensor, Tensor];
    /** `aten::quantized_lstm.data_legacy(Tensor data, Tensor batch_sizes, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, *, ScalarType? dtype=None, bool use_dynamic=False) -> (Tensor, Tensor, Tensor)` */
    data_legacy(data: Tensor, batchSizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean, options?: { dtype?: DTypeName | null; useDynamic?: boolean }): [Tensor, Tensor, Tensor];
    /** `aten::quantized_lstm.input(Tensor input, Tensor[] hx, __torch__.torch.classes.rnn.CellParamsBase[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first, *, ScalarType? dtype=None, bool use_dynamic=False) -> (Tensor, Tensor, Tensor)` */
    input(input: Tensor, hx: readonly Tensor[], params: readonly unknown[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean, options?: { dtype?: DTypeName | null; useDynamic?: boolean }): [Tensor, Tensor, Tensor];
    /** `aten::quantized_lstm.input_legacy(Tensor input, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first, *, ScalarType? dtype=None, bool use_dynamic=False) -> (Tensor, Tensor, Tensor)` */
    input_legacy(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean, options?: { dtype?: DTypeName | null; useDynamic?: boolean }): [Tensor, Tensor, Tensor];
  }>;
  readonly quantized_lstm_cell: Overloads<{
    /** `aten::quantized_lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> (Tensor, Tensor)` */
    default(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): [Tensor, Tensor];
  }>;
  readonly quantized_max_pool1d: Overloads<{
    /** `aten::quantized_max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor` */
    default(input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | QuantizedMaxPool1dInPlaceOptions, padding?: IntOrInts | QuantizedMaxPool1dInPlaceOptions, dilation?: IntOrInts | QuantizedMaxPool1dInPlaceOptions, ceilMode?: boolean | QuantizedMaxPool1dInPlaceOptions, options?: QuantizedMaxPool1dInPlaceOptions): Tensor;
    /** `aten::quantized_max_pool1d.out(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | QuantizedMaxPool1dOutOptions, padding?: IntOrInts | QuantizedMaxPool1dOutOptions, dilation?: IntOrInts | QuantizedMaxPool1dOutOptions, ceilMode?: boolean | QuantizedMaxPool1dOutOptions, options?: QuantizedMaxPool1dOutOptions): Tensor;
  }>;
  readonly quantized_max_pool2d: Overloads<{
    /** `aten::quantized_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor` */
    default(input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | QuantizedMaxPool2dInPlaceOptions, padding?: IntOrInts | QuantizedMaxPool2dInPlaceOptions, dilation?: IntOrInts | QuantizedMaxPool2dInPlaceOptions, ceilMode?: boolean | QuantizedMaxPool2dInPlaceOptions, options?: QuantizedMaxPool2dInPlaceOptions): Tensor;
    /** `aten::quantized_max_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | QuantizedMaxPool2dOutOptions, padding?: IntOrInts | QuantizedMaxPool2dOutOptions, dilation?: IntOrInts | QuantizedMaxPool2dOutOptions, ceilMode?: boolean | QuantizedMaxPool2dOutOptions, options?: QuantizedMaxPool2dOutOptions): Tensor;
  }>;
  readonly quantized_max_pool3d: Overloads<{
    /** `aten::quantized_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor` */
    default(input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | QuantizedMaxPool3dInPlaceOptions, padding?: IntOrInts | QuantizedMaxPool3dInPlaceOptions, dilation?: IntOrInts | QuantizedMaxPool3dInPlaceOptions, ceilMode?: boolean | QuantizedMaxPool3dInPlaceOptions, options?: QuantizedMaxPool3dInPlaceOptions): Tensor;
    /** `aten::quantized_max_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, kernelSize: IntOrInts, stride?: IntOrInts | QuantizedMaxPool3dOutOptions, padding?: IntOrInts | QuantizedMaxPool3dOutOptions, dilation?: IntOrInts | QuantizedMaxPool3dOutOptions, ceilMode?: boolean | QuantizedMaxPool3dOutOptions, options?: QuantizedMaxPool3dOutOptions): Tensor;
  }>;
  readonly quantized_rnn_relu_cell: Overloads<{
    /** `aten::quantized_rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor` */
    default(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): Tensor;
  }>;
  readonly quantized_rnn_tanh_cell: Overloads<{
    /** `aten::quantized_rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor` */
    default(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): Tensor;
  }>;
  readonly rad2deg: Overloads<{
    /** `aten::rad2deg(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::rad2deg.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly rad2deg_: Overloads<{
    /** `aten::rad2deg_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly rand: Overloads<{
    /** `aten::rand(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    default(size: Ints, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    default(...size: Int[] | [...Int[], { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }]): Tensor;
    /** `aten::rand.generator(SymInt[] size, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    generator(size: Ints, options: { generator: Generator | null; dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    generator(...size: [...Int[], { generator: Generator | null; dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }]): Tensor;
    /** `aten::rand.generator_out(SymInt[] size, *, Generator? generator, Tensor(a!) out) -> Tensor(a!)` */
    generator_out(size: Ints, options: { generator: Generator | null; out: Tensor }): Tensor;
    generator_out(...size: [...Int[], { generator: Generator | null; out: Tensor }]): Tensor;
    /** `aten::rand.out(SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)` */
    out(size: Ints, options: { out: Tensor }): Tensor;
    out(...size: [...Int[], { out: Tensor }]): Tensor;
  }>;
  readonly rand_like: Overloads<{
    /** `aten::rand_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
    default(input: Tensor, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null }): Tensor;
    /** `aten::rand_like.generator(Tensor self, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
    generator(input: Tensor, options: { generator: Generator | null; dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null }): Tensor;
    /** `aten::rand_like.generator_out(Tensor self, *, Generator? generator, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
    generator_out(input: Tensor, options: { generator: Generator | null; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
    /** `aten::rand_like.out(Tensor self, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  }>;
  readonly randint: Overloads<{
    /** `aten::randint(SymInt high, SymInt[] size, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    default(high: Int, size: Ints, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::randint.generator(SymInt high, SymInt[] size, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    generator(high: Int, size: Ints, options: { generator: Generator | null; dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::randint.generator_out(SymInt high, SymInt[] size, *, Generator? generator, Tensor(a!) out) -> Tensor(a!)` */
    generator_out(high: Int, size: Ints, options: { generator: Generator | null; out: Tensor }): Tensor;
    /** `aten::randint.low(SymInt low, SymInt high, SymInt[] size, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    low(low: Int, high: Int, size: Ints, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::randint.low_generator(SymInt low, SymInt high, SymInt[] size, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    low_generator(low: Int, high: Int, size: Ints, options: { generator: Generator | null; dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::randint.low_generator_out(SymInt low, SymInt high, SymInt[] size, *, Generator? generator, Tensor(a!) out) -> Tensor(a!)` */
    low_generator_out(low: Int, high: Int, size: Ints, options: { generator: Generator | null; out: Tensor }): Tensor;
    /** `aten::randint.low_out(SymInt low, SymInt high, SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)` */
    low_out(low: Int, high: Int, size: Ints, options: { out: Tensor }): Tensor;
    /** `aten::randint.out(SymInt high, SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)` */
    out(high: Int, size: Ints, options: { out: Tensor }): Tensor;
  }>;
  readonly randint_like: Overloads<{
    /** `aten::randint_like(Tensor self, SymInt high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
    default(input: Tensor, high: Int, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null }): Tensor;
    /** `aten::randint_like.Tensor(Tensor self, Tensor high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
    Tensor(input: Tensor, high: Tensor, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null }): Tensor;
    /** `aten::randint_like.Tensor_generator(Tensor self, Tensor high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
    Tensor_generator(input: Tensor, high: Tensor, options: { generator: Generator | null; dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null }): Tensor;
    /** `aten::randint_like.Tensor_generator_out(Tensor self, Tensor high, *, Generator? generator, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_generator_out(input: Tensor, high: Tensor, options: { generator: Generator | null; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
    /** `aten::randint_like.Tensor_out(Tensor self, Tensor high, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_out(input: Tensor, high: Tensor, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
    /** `aten::randint_like.generator(Tensor self, SymInt high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
    generator(input: Tensor, high: Int, options: { generator: Generator | null; dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null }): Tensor;
    /** `aten::randint_like.generator_out(Tensor self, SymInt high, *, Generator? generator, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
    generator_out(input: Tensor, high: Int, options: { generator: Generator | null; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
    /** `aten::randint_like.low_dtype(Tensor self, SymInt low, SymInt high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
    low_dtype(input: Tensor, low: Int, high: Int, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null }): Tensor;
    /** `aten::randint_like.low_dtype_out(Tensor self, SymInt low, SymInt high, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
    low_dtype_out(input: Tensor, low: Int, high: Int, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
    /** `aten::randint_like.low_generator_dtype(Tensor self, SymInt low, SymInt high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
    low_generator_dtype(input: Tensor, low: Int, high: Int, options: { generator: Generator | null; dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null }): Tensor;
    /** `aten::randint_like.low_generator_dtype_out(Tensor self, SymInt low, SymInt high, *, Generator? generator, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
    low_generator_dtype_out(input: Tensor, low: Int, high: Int, options: { generator: Generator | null; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
    /** `aten::randint_like.out(Tensor self, SymInt high, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, high: Int, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  }>;
  readonly randn: Overloads<{
    /** `aten::randn(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    default(size: Ints, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    default(...size: Int[] | [...Int[], { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }]): Tensor;
    /** `aten::randn.generator(SymInt[] size, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    generator(size: Ints, options: { generator: Generator | null; dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    generator(...size: [...Int[], { generator: Generator | null; dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }]): Tensor;
    /** `aten::randn.generator_out(SymInt[] size, *, Generator? generator, Tensor(a!) out) -> Tensor(a!)` */
    generator_out(size: Ints, options: { generator: Generator | null; out: Tensor }): Tensor;
    generator_out(...size: [...Int[], { generator: Generator | null; out: Tensor }]): Tensor;
    /** `aten::randn.out(SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)` */
    out(size: Ints, options: { out: Tensor }): Tensor;
    out(...size: [...Int[], { out: Tensor }]): Tensor;
  }>;
  readonly randn_like: Overloads<{
    /** `aten::randn_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
    default(input: Tensor, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null }): Tensor;
    /** `aten::randn_like.generator(Tensor self, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
    generator(input: Tensor, options: { generator: Generator | null; dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null }): Tensor;
    /** `aten::randn_like.generator_out(Tensor self, *, Generator? generator, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
    generator_out(input: Tensor, options: { generator: Generator | null; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
    /** `aten::randn_like.out(Tensor self, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  }>;
  readonly random: Overloads<{
    /** `aten::random(Tensor self, *, Generator? generator=None) -> Tensor` */
    default(input: Tensor, options?: { generator?: Generator | null }): Tensor;
    /** `aten::random.from(Tensor self, int from, int? to, *, Generator? generator=None) -> Tensor` */
    from(input: Tensor, from: Int, to: Int | null, options?: { generator?: Generator | null }): Tensor;
    /** `aten::random.from_out(Tensor self, int from, int? to, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)` */
    from_out(input: Tensor, from: Int, to: Int | null, options: { generator?: Generator | null; out: Tensor }): Tensor;
    /** `aten::random.out(Tensor self, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { generator?: Generator | null; out: Tensor }): Tensor;
    /** `aten::random.to(Tensor self, int to, *, Generator? generator=None) -> Tensor` */
    to(input: Tensor, to: Int, options?: { generator?: Generator | null }): Tensor;
    /** `aten::random.to_out(Tensor self, int to, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)` */
    to_out(input: Tensor, to: Int, options: { generator?: Generator | null; out: Tensor }): Tensor;
  }>;
  readonly random_: Overloads<{
    /** `aten::random_(Tensor(a!) self, *, Generator? generator=None) -> Tensor(a!)` */
    default(input: Tensor, options?: { generator?: Generator | null }): Tensor;
    /** `aten::random_.from(Tensor(a!) self, int from, int? to, *, Generator? generator=None) -> Tensor(a!)` */
    from(input: Tensor, from: Int, to: Int | null, options?: { generator?: Generator | null }): Tensor;
    /** `aten::random_.to(Tensor(a!) self, int to, *, Generator? generator=None) -> Tensor(a!)` */
    to(input: Tensor, to: Int, options?: { generator?: Generator | null }): Tensor;
  }>;
  readonly randperm: Overloads<{
    /** `aten::randperm(SymInt n, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    default(n: Int, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::randperm.generator(SymInt n, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    generator(n: Int, options: { generator: Generator | null; dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::randperm.generator_out(SymInt n, *, Generator? generator, Tensor(a!) out) -> Tensor(a!)` */
    generator_out(n: Int, options: { generator: Generator | null; out: Tensor }): Tensor;
    /** `aten::randperm.out(SymInt n, *, Tensor(a!) out) -> Tensor(a!)` */
    out(n: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly range: Overloads<{
    /** `aten::range(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    default(start: Scalar, end: Scalar, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::range.out(Scalar start, Scalar end, Scalar step=1, *, Tensor(a!) out) -> Tensor(a!)` */
    out(start: Scalar, end: Scalar, step?: Scalar | RangeOutOptions, options?: RangeOutOptions): Tensor;
    /** `aten::range.out_(Scalar start, Scalar end, *, Tensor(a!) out) -> Tensor(a!)` */
    out_(start: Scalar, end: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::range.step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    step(start: Scalar, end: Scalar, step?: Scalar | RangeStepOptions, options?: RangeStepOptions): Tensor;
  }>;
  readonly ravel: Overloads<{
    /** `aten::ravel(Tensor(a) self) -> Tensor(a)` */
    default(input: Tensor): Tensor;
  }>;
  readonly real: Overloads<{
    /** `aten::real(Tensor(a) self) -> Tensor(a)` */
    default(input: Tensor): Tensor;
  }>;
  readonly reciprocal: Overloads<{
    /** `aten::reciprocal(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::reciprocal.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly reciprocal_: Overloads<{
    /** `aten::reciprocal_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly reflection_pad1d: Overloads<{
    /** `aten::reflection_pad1d(Tensor self, SymInt[2] padding) -> Tensor` */
    default(input: Tensor, padding: IntOrInts): Tensor;
    default(input: Tensor, ...padding: Int[]): Tensor;
    /** `aten::reflection_pad1d.out(Tensor self, SymInt[2] padding, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, padding: IntOrInts, options: { out: Tensor }): Tensor;
    out(input: Tensor, ...padding: [...Int[], { out: Tensor }]): Tensor;
  }>;
  readonly reflection_pad1d_backward: Overloads<{
    /** `aten::reflection_pad1d_backward(Tensor grad_output, Tensor self, SymInt[2] padding) -> Tensor` */
    default(gradOutput: Tensor, input: Tensor, padding: IntOrInts): Tensor;
    /** `aten::reflection_pad1d_backward.grad_input(Tensor grad_output, Tensor self, SymInt[2] padding, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, input: Tensor, padding: IntOrInts, options: { gradInput: Tensor }): Tensor;
  }>;
  readonly reflection_pad2d: Overloads<{
    /** `aten::reflection_pad2d(Tensor self, SymInt[4] padding) -> Tensor` */
    default(input: Tensor, padding: IntOrInts): Tensor;
    default(input: Tensor, ...padding: Int[]): Tensor;
    /** `aten::reflection_pad2d.out(Tensor self, SymInt[4] padding, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, padding: IntOrInts, options: { out: Tensor }): Tensor;
    out(input: Tensor, ...padding: [...Int[], { out: Tensor }]): Tensor;
  }>;
  readonly reflection_pad2d_backward: Overloads<{
    /** `aten::reflection_pad2d_backward(Tensor grad_output, Tensor self, SymInt[4] padding) -> Tensor` */
    default(gradOutput: Tensor, input: Tensor, padding: IntOrInts): Tensor;
    /** `aten::reflection_pad2d_backward.grad_input(Tensor grad_output, Tensor self, SymInt[4] padding, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, input: Tensor, padding: IntOrInts, options: { gradInput: Tensor }): Tensor;
  }>;
  readonly reflection_pad3d: Overloads<{
    /** `aten::reflection_pad3d(Tensor self, SymInt[6] padding) -> Tensor` */
    default(input: Tensor, padding: IntOrInts): Tensor;
    default(input: Tensor, ...padding: Int[]): Tensor;
    /** `aten::reflection_pad3d.out(Tensor self, SymInt[6] padding, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, padding: IntOrInts, options: { out: Tensor }): Tensor;
    out(input: Tensor, ...padding: [...Int[], { out: Tensor }]): Tensor;
  }>;
  readonly reflection_pad3d_backward: Overloads<{
    /** `aten::reflection_pad3d_backward(Tensor grad_output, Tensor self, SymInt[6] padding) -> Tensor` */
    default(gradOutput: Tensor, input: Tensor, padding: IntOrInts): Tensor;
    /** `aten::reflection_pad3d_backward.grad_input(Tensor grad_output, Tensor self, SymInt[6] padding, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, input: Tensor, padding: IntOrInts, options: { gradInput: Tensor }): Tensor;
  }>;
  readonly relu: Overloads<{
    /** `aten::relu(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::relu.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly relu6: Overloads<{
    /** `aten::relu6(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
  }>;
  readonly relu6_: Overloads<{
    /** `aten::relu6_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly relu_: Overloads<{
    /** `aten::relu_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly remainder: Overloads<{
    /** `aten::remainder.Scalar(Tensor self, Scalar other) -> Tensor` */
    Scalar(input: Operand, other: Scalar): Tensor;
    /** `aten::remainder.Scalar_Tensor(Scalar self, Tensor other) -> Tensor` */
    Scalar_Tensor(input: Scalar, other: Operand): Tensor;
    /** `aten::remainder.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_Tensor_out(input: Scalar, other: Tensor, options: { out: Tensor }): Tensor;
    /** `aten::remainder.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_out(input: Operand, other: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::remainder.Tensor(Tensor self, Tensor other) -> Tensor` */
    Tensor(input: Operand, other: Operand): Tensor;
    /** `aten::remainder.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_out(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly remainder_: Overloads<{
    /** `aten::remainder_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
    Scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::remainder_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    Tensor(input: Tensor, other: Operand): Tensor;
  }>;
  readonly renorm: Overloads<{
    /** `aten::renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor` */
    default(input: Tensor, p: Scalar, dim: Int, maxnorm: Scalar): Tensor;
    /** `aten::renorm.out(Tensor self, Scalar p, int dim, Scalar maxnorm, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, p: Scalar, dim: Int, maxnorm: Scalar, options: { out: Tensor }): Tensor;
  }>;
  readonly renorm_: Overloads<{
    /** `aten::renorm_(Tensor(a!) self, Scalar p, int dim, Scalar maxnorm) -> Tensor(a!)` */
    default(input: Tensor, p: Scalar, dim: Int, maxnorm: Scalar): Tensor;
  }>;
  readonly repeat: Overloads<{
    /** `aten::repeat(Tensor self, SymInt[] repeats) -> Tensor` */
    default(input: Tensor, repeats: Ints): Tensor;
    default(input: Tensor, ...repeats: Int[]): Tensor;
    /** `aten::repeat.out(Tensor self, SymInt[] repeats, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, repeats: Ints, options: { out: Tensor }): Tensor;
    out(input: Tensor, ...repeats: [...Int[], { out: Tensor }]): Tensor;
  }>;
  readonly repeat_interleave: Overloads<{
    /** `aten::repeat_interleave.Tensor(Tensor repeats, *, SymInt? output_size=None) -> Tensor` */
    Tensor(repeats: Tensor, options?: { outputSize?: Int | null }): Tensor;
    /** `aten::repeat_interleave.Tensor_out(Tensor repeats, *, SymInt? output_size=None, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_out(repeats: Tensor, options: { outputSize?: Int | null; out: Tensor }): Tensor;
    /** `aten::repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor` */
    self_Tensor(input: Tensor, repeats: Tensor, dim?: Int | null | RepeatInterleaveSelfTensorOptions, options?: RepeatInterleaveSelfTensorOptions): Tensor;
    /** `aten::repeat_interleave.self_int(Tensor self, SymInt repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor` */
    self_int(input: Tensor, repeats: Int, dim?: Int | null | RepeatInterleaveSelfIntOptions, options?: RepeatInterleaveSelfIntOptions): Tensor;
  }>;
  readonly replication_pad1d: Overloads<{
    /** `aten::replication_pad1d(Tensor self, SymInt[2] padding) -> Tensor` */
    default(input: Tensor, padding: IntOrInts): Tensor;
    default(input: Tensor, ...padding: Int[]): Tensor;
    /** `aten::replication_pad1d.out(Tensor self, SymInt[2] padding, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, padding: IntOrInts, options: { out: Tensor }): Tensor;
    out(input: Tensor, ...padding: [...Int[], { out: Tensor }]): Tensor;
  }>;
  readonly replication_pad1d_backward: Overloads<{
    /** `aten::replication_pad1d_backward(Tensor grad_output, Tensor self, SymInt[2] padding) -> Tensor` */
    default(gradOutput: Tensor, input: Tensor, padding: IntOrInts): Tensor;
    /** `aten::replication_pad1d_backward.grad_input(Tensor grad_output, Tensor self, SymInt[2] padding, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, input: Tensor, padding: IntOrInts, options: { gradInput: Tensor }): Tensor;
  }>;
  readonly replication_pad2d: Overloads<{
    /** `aten::replication_pad2d(Tensor self, SymInt[4] padding) -> Tensor` */
    default(input: Tensor, padding: IntOrInts): Tensor;
    default(input: Tensor, ...padding: Int[]): Tensor;
    /** `aten::replication_pad2d.out(Tensor self, SymInt[4] padding, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, padding: IntOrInts, options: { out: Tensor }): Tensor;
    out(input: Tensor, ...padding: [...Int[], { out: Tensor }]): Tensor;
  }>;
  readonly replication_pad2d_backward: Overloads<{
    /** `aten::replication_pad2d_backward(Tensor grad_output, Tensor self, SymInt[4] padding) -> Tensor` */
    default(gradOutput: Tensor, input: Tensor, padding: IntOrInts): Tensor;
    /** `aten::replication_pad2d_backward.grad_input(Tensor grad_output, Tensor self, SymInt[4] padding, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, input: Tensor, padding: IntOrInts, options: { gradInput: Tensor }): Tensor;
  }>;
  readonly replication_pad3d: Overloads<{
    /** `aten::replication_pad3d(Tensor self, SymInt[6] padding) -> Tensor` */
    default(input: Tensor, padding: IntOrInts): Tensor;
    default(input: Tensor, ...padding: Int[]): Tensor;
    /** `aten::replication_pad3d.out(Tensor self, SymInt[6] padding, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, padding: IntOrInts, options: { out: Tensor }): Tensor;
    out(input: Tensor, ...padding: [...Int[], { out: Tensor }]): Tensor;
  }>;
  readonly replication_pad3d_backward: Overloads<{
    /** `aten::replication_pad3d_backward(Tensor grad_output, Tensor self, SymInt[6] padding) -> Tensor` */
    default(gradOutput: Tensor, input: Tensor, padding: IntOrInts): Tensor;
    /** `aten::replication_pad3d_backward.grad_input(Tensor grad_output, Tensor self, SymInt[6] padding, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, input: Tensor, padding: IntOrInts, options: { gradInput: Tensor }): Tensor;
  }>;
  readonly requires_grad_: Overloads<{
    /** `aten::requires_grad_(Tensor(a!) self, bool requires_grad=True) -> Tensor(a!)` */
    default(input: Tensor, requiresGrad?: boolean | RequiresGrad_InPlaceOptions, options?: RequiresGrad_InPlaceOptions): Tensor;
  }>;
  readonly reshape: Overloads<{
    /** `aten::reshape(Tensor(a) self, SymInt[] shape) -> Tensor(a)` */
    default(input: Tensor, shape: Ints): Tensor;
    default(input: Tensor, ...shape: Int[]): Tensor;
  }>;
  readonly reshape_as: Overloads<{
    /** `aten::reshape_as(Tensor(a) self, Tensor other) -> Tensor(a)` */
    default(input: Tensor, other: Tensor): Tensor;
  }>;
  readonly resize: Overloads<{
    /** `aten::resize(Tensor self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor` */
    default(input: Tensor, size: Ints, options?: { memoryFormat?: MemoryFormat | null }): Tensor;
    default(input: Tensor, ...size: Int[] | [...Int[], { memoryFormat?: MemoryFormat | null }]): Tensor;
    /** `aten::resize.out(Tensor self, SymInt[] size, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, size: Ints, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
    out(input: Tensor, ...size: [...Int[], { memoryFormat?: MemoryFormat | null; out: Tensor }]): Tensor;
  }>;
  readonly resize_: Overloads<{
    /** `aten::resize_(Tensor(a!) self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor(a!)` */
    default(input: Tensor, size: Ints, options?: { memoryFormat?: MemoryFormat | null }): Tensor;
    default(input: Tensor, ...size: Int[] | [...Int[], { memoryFormat?: MemoryFormat | null }]): Tensor;
  }>;
  readonly resize_as: Overloads<{
    /** `aten::resize_as(Tensor self, Tensor the_template, *, MemoryFormat? memory_format=None) -> Tensor` */
    default(input: Tensor, theTemplate: Tensor, options?: { memoryFormat?: MemoryFormat | null }): Tensor;
    /** `aten::resize_as.out(Tensor self, Tensor the_template, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, theTemplate: Tensor, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  }>;
  readonly resize_as_: Overloads<{
    /** `aten::resize_as_(Tensor(a!) self, Tensor the_template, *, MemoryFormat? memory_format=None) -> Tensor(a!)` */
    default(input: Tensor, theTemplate: Tensor, options?: { memoryFormat?: MemoryFormat | null }): Tensor;
  }>;
  readonly resize_as_sparse: Overloads<{
    /** `aten::resize_as_sparse(Tensor self, Tensor the_template) -> Tensor` */
    default(input: Tensor, theTemplate: Tensor): Tensor;
    /** `aten::resize_as_sparse.out(Tensor self, Tensor the_template, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, theTemplate: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly resize_as_sparse_: Overloads<{
    /** `aten::resize_as_sparse_(Tensor(a!) self, Tensor the_template) -> Tensor(a!)` */
    default(input: Tensor, theTemplate: Tensor): Tensor;
  }>;
  readonly resolve_conj: Overloads<{
    /** `aten::resolve_conj(Tensor(a) self) -> Tensor(a)` */
    default(input: Tensor): Tensor;
  }>;
  readonly resolve_neg: Overloads<{
    /** `aten::resolve_neg(Tensor(a) self) -> Tensor(a)` */
    default(input: Tensor): Tensor;
  }>;
  readonly result_type: Overloads<{
    /** `aten::result_type.Scalar(Tensor tensor, Scalar other) -> ScalarType` */
    Scalar(tensor: Tensor, other: Scalar): DType;
    /** `aten::result_type.Scalar_Scalar(Scalar scalar1, Scalar scalar2) -> ScalarType` */
    Scalar_Scalar(scalar1: Scalar, scalar2: Scalar): DType;
    /** `aten::result_type.Scalar_Tensor(Scalar scalar, Tensor tensor) -> ScalarType` */
    Scalar_Tensor(scalar: Scalar, tensor: Tensor): DType;
    /** `aten::result_type.Tensor(Tensor tensor, Tensor other) -> ScalarType` */
    Tensor(tensor: Tensor, other: Tensor): DType;
  }>;
  readonly retain_grad: Overloads<{
    /** `aten::retain_grad(Tensor(a!) self) -> ()` */
    default(input: Tensor): void;
  }>;
  readonly retains_grad: Overloads<{
    /** `aten::retains_grad(Tensor self) -> bool` */
    default(input: Tensor): boolean;
  }>;
  readonly rms_norm: Overloads<{
    /** `aten::rms_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, float? eps=None) -> Tensor` */
    default(input: Tensor, normalizedShape: Ints, weight?: Tensor | null | RmsNormInPlaceOptions, eps?: number | null | RmsNormInPlaceOptions, options?: RmsNormInPlaceOptions): Tensor;
  }>;
  readonly rnn_relu: Overloads<{
    /** `aten::rnn_relu.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)` */
    data(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor];
    /** `aten::rnn_relu.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)` */
    input(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor];
  }>;
  readonly rnn_relu_cell: Overloads<{
    /** `aten::rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
    default(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh?: Tensor | null | RnnReluCellInPlaceOptions, bHh?: Tensor | null | RnnReluCellInPlaceOptions, options?: RnnReluCellInPlaceOptions): Tensor;
  }>;
  readonly rnn_tanh: Overloads<{
    /** `aten::rnn_tanh.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)` */
    data(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor];
    /** `aten::rnn_tanh.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)` */
    input(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor];
  }>;
  readonly rnn_tanh_cell: Overloads<{
    /** `aten::rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
    default(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh?: Tensor | null | RnnTanhCellInPlaceOptions, bHh?: Tensor | null | RnnTanhCellInPlaceOptions, options?: RnnTanhCellInPlaceOptions): Tensor;
  }>;
  readonly roll: Overloads<{
    /** `aten::roll(Tensor self, SymInt[1] shifts, int[1] dims=[]) -> Tensor` */
    default(input: Tensor, shifts: IntOrInts, dims?: IntOrInts | RollInPlaceOptions, options?: RollInPlaceOptions): Tensor;
    /** `aten::roll.out(Tensor self, SymInt[1] shifts, int[1] dims=[], *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, shifts: IntOrInts, dims?: IntOrInts | RollOutOptions, options?: RollOutOptions): Tensor;
  }>;
  readonly rot90: Overloads<{
    /** `aten::rot90(Tensor self, int k=1, int[] dims=[0, 1]) -> Tensor` */
    default(input: Tensor, k?: Int | Rot90InPlaceOptions, dims?: Ints | Rot90InPlaceOptions, options?: Rot90InPlaceOptions): Tensor;
    /** `aten::rot90.out(Tensor self, int k=1, int[] dims=[0, 1], *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, k?: Int | Rot90OutOptions, dims?: Ints | Rot90OutOptions, options?: Rot90OutOptions): Tensor;
  }>;
  readonly round: Overloads<{
    /** `aten::round(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::round.decimals(Tensor self, *, int decimals) -> Tensor` */
    decimals(input: Operand, options: { decimals: Int }): Tensor;
    /** `aten::round.decimals_out(Tensor self, *, int decimals, Tensor(a!) out) -> Tensor(a!)` */
    decimals_out(input: Operand, options: { decimals: Int; out: Tensor }): Tensor;
    /** `aten::round.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly round_: Overloads<{
    /** `aten::round_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
    /** `aten::round_.decimals(Tensor(a!) self, *, int decimals) -> Tensor(a!)` */
    decimals(input: Tensor, options: { decimals: Int }): Tensor;
  }>;
  readonly row_indices: Overloads<{
    /** `aten::row_indices(Tensor(a) self) -> Tensor(a)` */
    default(input: Tensor): Tensor;
  }>;
  readonly row_indices_copy: Overloads<{
    /** `aten::row_indices_copy(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::row_indices_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly row_stack: Overloads<{
    /** `aten::row_stack(Tensor[] tensors) -> Tensor` */
    default(tensors: readonly Tensor[]): Tensor;
    default(...tensors: Tensor[]): Tensor;
    /** `aten::row_stack.out(Tensor[] tensors, *, Tensor(a!) out) -> Tensor(a!)` */
    out(tensors: readonly Tensor[], options: { out: Tensor }): Tensor;
    out(...tensors: [...Tensor[], { out: Tensor }]): Tensor;
  }>;
  readonly rrelu: Overloads<{
    /** `aten::rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor` */
    default(input: Operand, lower?: Scalar | RreluInPlaceOptions, upper?: Scalar | RreluInPlaceOptions, training?: boolean | RreluInPlaceOptions, generator?: Generator | null | RreluInPlaceOptions, options?: RreluInPlaceOptions): Tensor;
  }>;
  readonly rrelu_: Overloads<{
    /** `aten::rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)` */
    default(input: Tensor, lower?: Scalar | Rrelu_InPlaceOptions, upper?: Scalar | Rrelu_InPlaceOptions, training?: boolean | Rrelu_InPlaceOptions, generator?: Generator | null | Rrelu_InPlaceOptions, options?: Rrelu_InPlaceOptions): Tensor;
  }>;
  readonly rrelu_with_noise: Overloads<{
    /** `aten::rrelu_with_noise(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor` */
    default(input: Tensor, noise: Tensor, lower?: Scalar | RreluWithNoiseInPlaceOptions, upper?: Scalar | RreluWithNoiseInPlaceOptions, training?: boolean | RreluWithNoiseInPlaceOptions, generator?: Generator | null | RreluWithNoiseInPlaceOptions, options?: RreluWithNoiseInPlaceOptions): Tensor;
    /** `aten::rrelu_with_noise.out(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, noise: Tensor, lower?: Scalar | RreluWithNoiseOutOptions, upper?: Scalar | RreluWithNoiseOutOptions, training?: boolean | RreluWithNoiseOutOptions, generator?: Generator | null | RreluWithNoiseOutOptions, options?: RreluWithNoiseOutOptions): Tensor;
  }>;
  readonly rrelu_with_noise_: Overloads<{
    /** `aten::rrelu_with_noise_(Tensor(a!) self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)` */
    default(input: Tensor, noise: Tensor, lower?: Scalar | RreluWithNoise_InPlaceOptions, upper?: Scalar | RreluWithNoise_InPlaceOptions, training?: boolean | RreluWithNoise_InPlaceOptions, generator?: Generator | null | RreluWithNoise_InPlaceOptions, options?: RreluWithNoise_InPlaceOptions): Tensor;
  }>;
  readonly rrelu_with_noise_backward: Overloads<{
    /** `aten::rrelu_with_noise_backward(Tensor grad_output, Tensor self, Tensor noise, Scalar lower, Scalar upper, bool training, bool self_is_result) -> Tensor` */
    default(gradOutput: Tensor, input: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, training: boolean, selfIsResult: boolean): Tensor;
    /** `aten::rrelu_with_noise_backward.out(Tensor grad_output, Tensor self, Tensor noise, Scalar lower, Scalar upper, bool training, bool self_is_result, *, Tensor(a!) out) -> Tensor(a!)` */
    out(gradOutput: Tensor, input: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, training: boolean, selfIsResult: boolean, options: { out: Tensor }): Tensor;
  }>;
  readonly rrelu_with_noise_functional: Overloads<{
    /** `aten::rrelu_with_noise_functional(Tensor self, Tensor noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> (Tensor, Tensor noise_out)` */
    default(input: Tensor, noise: Tensor, lower?: Scalar | RreluWithNoiseFunctionalInPlaceOptions, upper?: Scalar | RreluWithNoiseFunctionalInPlaceOptions, training?: boolean | RreluWithNoiseFunctionalInPlaceOptions, generator?: Generator | null | RreluWithNoiseFunctionalInPlaceOptions, options?: RreluWithNoiseFunctionalInPlaceOptions): [Tensor, Tensor];
  }>;
  readonly rsqrt: Overloads<{
    /** `aten::rsqrt(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::rsqrt.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly rsqrt_: Overloads<{
    /** `aten::rsqrt_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly rsub: Overloads<{
    /** `aten::rsub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor` */
    Scalar(input: Operand, other: Scalar, alpha?: Scalar | RsubScalarOptions, options?: RsubScalarOptions): Tensor;
    /** `aten::rsub.Scalar_out(Tensor self, Scalar other, Scalar alpha=1, *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_out(input: Tensor, other: Scalar, alpha?: Scalar | RsubScalarOutOptions, options?: RsubScalarOutOptions): Tensor;
    /** `aten::rsub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` */
    Tensor(input: Tensor, other: Tensor, options?: { alpha?: Scalar }): Tensor;
    /** `aten::rsub.Tensor_out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_out(input: Tensor, other: Tensor, options: { alpha?: Scalar; out: Tensor }): Tensor;
  }>;
  readonly scalar_tensor: Overloads<{
    /** `aten::scalar_tensor(Scalar s, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    default(s: Scalar, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::scalar_tensor.out(Scalar s, *, Tensor(a!) out) -> Tensor(a!)` */
    out(s: Scalar, options: { out: Tensor }): Tensor;
  }>;
  readonly scaled_dot_product_attention: Overloads<{
    /** `aten::scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor` */
    default(query: Tensor, key: Tensor, value: Tensor, attnMask?: Tensor | null | ScaledDotProductAttentionInPlaceOptions, dropoutP?: number | ScaledDotProductAttentionInPlaceOptions, isCausal?: boolean | ScaledDotProductAttentionInPlaceOptions, options?: ScaledDotProductAttentionInPlaceOptions): Tensor;
  }>;
  readonly scatter: Overloads<{
    /** `aten::scatter.reduce(Tensor self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor` */
    reduce(input: Tensor, dim: Int, index: Tensor, src: Tensor, options: { reduce: string }): Tensor;
    /** `aten::scatter.reduce_out(Tensor self, int dim, Tensor index, Tensor src, *, str reduce, Tensor(a!) out) -> Tensor(a!)` */
    reduce_out(input: Tensor, dim: Int, index: Tensor, src: Tensor, options: { reduce: string; out: Tensor }): Tensor;
    /** `aten::scatter.src(Tensor self, int dim, Tensor index, Tensor src) -> Tensor` */
    src(input: Tensor, dim: Int, index: Tensor, src: Tensor): Tensor;
    /** `aten::scatter.src_out(Tensor self, int dim, Tensor index, Tensor src, *, Tensor(a!) out) -> Tensor(a!)` */
    src_out(input: Tensor, dim: Int, index: Tensor, src: Tensor, options: { out: Tensor }): Tensor;
    /** `aten::scatter.value(Tensor self, int dim, Tensor index, Scalar value) -> Tensor` */
    value(input: Tensor, dim: Int, index: Tensor, value: Scalar): Tensor;
    /** `aten::scatter.value_out(Tensor self, int dim, Tensor index, Scalar value, *, Tensor(a!) out) -> Tensor(a!)` */
    value_out(input: Tensor, dim: Int, index: Tensor, value: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::scatter.value_reduce(Tensor self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor` */
    value_reduce(input: Tensor, dim: Int, index: Tensor, value: Scalar, options: { reduce: string }): Tensor;
    /** `aten::scatter.value_reduce_out(Tensor self, int dim, Tensor index, Scalar value, *, str reduce, Tensor(a!) out) -> Tensor(a!)` */
    value_reduce_out(input: Tensor, dim: Int, index: Tensor, value: Scalar, options: { reduce: string; out: Tensor }): Tensor;
  }>;
  readonly scatter_: Overloads<{
    /** `aten::scatter_.reduce(Tensor(a!) self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor(a!)` */
    reduce(input: Tensor, dim: Int, index: Tensor, src: Tensor, options: { reduce: string }): Tensor;
    /** `aten::scatter_.src(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)` */
    src(input: Tensor, dim: Int, index: Tensor, src: Tensor): Tensor;
    /** `aten::scatter_.value(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)` */
    value(input: Tensor, dim: Int, index: Tensor, value: Scalar): Tensor;
    /** `aten::scatter_.value_reduce(Tensor(a!) self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor(a!)` */
    value_reduce(input: Tensor, dim: Int, index: Tensor, value: Scalar, options: { reduce: string }): Tensor;
  }>;
  readonly scatter_add: Overloads<{
    /** `aten::scatter_add(Tensor self, int dim, Tensor index, Tensor src) -> Tensor` */
    default(input: Tensor, dim: Int, index: Tensor, src: Tensor): Tensor;
    /** `aten::scatter_add.out(Tensor self, int dim, Tensor index, Tensor src, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dim: Int, index: Tensor, src: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly scatter_add_: Overloads<{
    /** `aten::scatter_add_(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)` */
    default(input: Tensor, dim: Int, index: Tensor, src: Tensor): Tensor;
  }>;
  readonly scatter_reduce: Overloads<{
    /** `aten::scatter_reduce.two(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor` */
    two(input: Tensor, dim: Int, index: Tensor, src: Tensor, reduce: string, options?: { includeSelf?: boolean }): Tensor;
    /** `aten::scatter_reduce.two_out(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True, Tensor(a!) out) -> Tensor(a!)` */
    two_out(input: Tensor, dim: Int, index: Tensor, src: Tensor, reduce: string, options: { includeSelf?: boolean; out: Tensor }): Tensor;
  }>;
  readonly scatter_reduce_: Overloads<{
    /** `aten::scatter_reduce_.two(Tensor(a!) self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor(a!)` */
    two(input: Tensor, dim: Int, index: Tensor, src: Tensor, reduce: string, options?: { includeSelf?: boolean }): Tensor;
  }>;
  readonly searchsorted: Overloads<{
    /** `aten::searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor` */
    Scalar(sortedSequence: Tensor, input: Scalar, options?: { outInt32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null }): Tensor;
    /** `aten::searchsorted.Scalar_out(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_out(sortedSequence: Tensor, input: Scalar, options: { outInt32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out: Tensor }): Tensor;
    /** `aten::searchsorted.Tensor(Tensor sorted_sequence, Tensor self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor` */
    Tensor(sortedSequence: Tensor, input: Tensor, options?: { outInt32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null }): Tensor;
    /** `aten::searchsorted.Tensor_out(Tensor sorted_sequence, Tensor self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_out(sortedSequence: Tensor, input: Tensor, options: { outInt32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out: Tensor }): Tensor;
  }>;
  readonly segment_reduce: Overloads<{
    /** `aten::segment_reduce(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int axis=0, bool unsafe=False, Scalar? initial=None) -> Tensor` */
    default(data: Tensor, reduce: string, options?: { lengths?: Tensor | null; indices?: Tensor | null; offsets?: Tensor | null; axis?: Int; unsafe?: boolean; initial?: Scalar | null }): Tensor;
    /** `aten::segment_reduce.out(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int axis=0, bool unsafe=False, Scalar? initial=None, Tensor(a!) out) -> Tensor(a!)` */
    out(data: Tensor, reduce: string, options: { lengths?: Tensor | null; indices?: Tensor | null; offsets?: Tensor | null; axis?: Int; unsafe?: boolean; initial?: Scalar | null; out: Tensor }): Tensor;
  }>;
  readonly select: Overloads<{
    /** `aten::select.int(Tensor(a) self, int dim, SymInt index) -> Tensor(a)` */
    int(input: Tensor, dim: Int, index: Int): Tensor;
  }>;
  readonly select_backward: Overloads<{
    /** `aten::select_backward(Tensor grad_output, SymInt[] input_sizes, int dim, SymInt index) -> Tensor` */
    default(gradOutput: Tensor, inputSizes: Ints, dim: Int, index: Int): Tensor;
    /** `aten::select_backward.out(Tensor grad_output, SymInt[] input_sizes, int dim, SymInt index, *, Tensor(a!) out) -> Tensor(a!)` */
    out(gradOutput: Tensor, inputSizes: Ints, dim: Int, index: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly select_copy: Overloads<{
    /** `aten::select_copy.int(Tensor self, int dim, SymInt index) -> Tensor` */
    int(input: Tensor, dim: Int, index: Int): Tensor;
    /** `aten::select_copy.int_out(Tensor self, int dim, SymInt index, *, Tensor(a!) out) -> Tensor(a!)` */
    int_out(input: Tensor, dim: Int, index: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly select_scatter: Overloads<{
    /** `aten::select_scatter(Tensor self, Tensor src, int dim, SymInt index) -> Tensor` */
    default(input: Tensor, src: Tensor, dim: Int, index: Int): Tensor;
    /** `aten::select_scatter.out(Tensor self, Tensor src, int dim, SymInt index, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, src: Tensor, dim: Int, index: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly selu: Overloads<{
    /** `aten::selu(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
  }>;
  readonly selu_: Overloads<{
    /** `aten::selu_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly set: Overloads<{
    /** `aten::set(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::set.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
    /** `aten::set.source_Storage(Tensor self, Storage source) -> Tensor` */
    source_Storage(input: Tensor, source: unknown): Tensor;
    /** `aten::set.source_Storage_out(Tensor self, Storage source, *, Tensor(a!) out) -> Tensor(a!)` */
    source_Storage_out(input: Tensor, source: unknown, options: { out: Tensor }): Tensor;
    /** `aten::set.source_Storage_storage_offset(Tensor self, Storage source, SymInt storage_offset, SymInt[] size, SymInt[] stride=[]) -> Tensor` */
    source_Storage_storage_offset(input: Tensor, source: unknown, storageOffset: Int, size: Ints, stride?: Ints | SetSourceStorageStorageOffsetOptions, options?: SetSourceStorageStorageOffsetOptions): Tensor;
    /** `aten::set.source_Storage_storage_offset_out(Tensor self, Storage source, SymInt storage_offset, SymInt[] size, SymInt[] stride=[], *, Tensor(a!) out) -> Tensor(a!)` */
    source_Storage_storage_offset_out(input: Tensor, source: unknown, storageOffset: Int, size: Ints, stride?: Ints | SetSourceStorageStorageOffsetOutOptions, options?: SetSourceStorageStorageOffsetOutOptions): Tensor;
    /** `aten::set.source_Tensor(Tensor self, Tensor source) -> Tensor` */
    source_Tensor(input: Tensor, source: Tensor): Tensor;
    /** `aten::set.source_Tensor_out(Tensor self, Tensor source, *, Tensor(a!) out) -> Tensor(a!)` */
    source_Tensor_out(input: Tensor, source: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly set_: Overloads<{
    /** `aten::set_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
    /** `aten::set_.source_Storage(Tensor(a!) self, Storage source) -> Tensor(a!)` */
    source_Storage(input: Tensor, source: unknown): Tensor;
    /** `aten::set_.source_Storage_storage_offset(Tensor(a!) self, Storage source, SymInt storage_offset, SymInt[] size, SymInt[] stride=[]) -> Tensor(a!)` */
    source_Storage_storage_offset(input: Tensor, source: unknown, storageOffset: Int, size: Ints, stride?: Ints | SetSourceStorageStorageOffsetOptions2, options?: SetSourceStorageStorageOffsetOptions2): Tensor;
    /** `aten::set_.source_Tensor(Tensor(a!) self, Tensor source) -> Tensor(a!)` */
    source_Tensor(input: Tensor, source: Tensor): Tensor;
    /** `aten::set_.source_Tensor_storage_offset(Tensor(a!) self, Tensor source, SymInt storage_offset, SymInt[] size, SymInt[] stride=[]) -> Tensor(a!)` */
    source_Tensor_storage_offset(input: Tensor, source: Tensor, storageOffset: Int, size: Ints, stride?: Ints | SetSourceTensorStorageOffsetOptions, options?: SetSourceTensorStorageOffsetOptions): Tensor;
  }>;
  readonly set_data: Overloads<{
    /** `aten::set_data(Tensor(a!) self, Tensor new_data) -> ()` */
    default(input: Tensor, newData: Tensor): void;
  }>;
  readonly sgn: Overloads<{
    /** `aten::sgn(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::sgn.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly sgn_: Overloads<{
    /** `aten::sgn_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly sigmoid: Overloads<{
    /** `aten::sigmoid(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::sigmoid.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly sigmoid_: Overloads<{
    /** `aten::sigmoid_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly sigmoid_backward: Overloads<{
    /** `aten::sigmoid_backward(Tensor grad_output, Tensor output) -> Tensor` */
    default(gradOutput: Operand, output: Operand): Tensor;
    /** `aten::sigmoid_backward.grad_input(Tensor grad_output, Tensor output, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Operand, output: Operand, options: { gradInput: Tensor }): Tensor;
  }>;
  readonly sign: Overloads<{
    /** `aten::sign(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::sign.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly sign_: Overloads<{
    /** `aten::sign_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly signbit: Overloads<{
    /** `aten::signbit(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::signbit.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly silu: Overloads<{
    /** `aten::silu(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::silu.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly silu_: Overloads<{
    /** `aten::silu_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly silu_backward: Overloads<{
    /** `aten::silu_backward(Tensor grad_output, Tensor self) -> Tensor` */
    default(gradOutput: Operand, input: Operand): Tensor;
    /** `aten::silu_backward.grad_input(Tensor grad_output, Tensor self, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Operand, input: Operand, options: { gradInput: Tensor }): Tensor;
  }>;
  readonly sin: Overloads<{
    /** `aten::sin(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::sin.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly sin_: Overloads<{
    /** `aten::sin_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly sinc: Overloads<{
    /** `aten::sinc(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::sinc.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly sinc_: Overloads<{
    /** `aten::sinc_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly sinh: Overloads<{
    /** `aten::sinh(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::sinh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly sinh_: Overloads<{
    /** `aten::sinh_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly size: Overloads<{
    /** `aten::size.int(Tensor self, int dim) -> int` */
    int(input: Tensor, dim: Int): number;
  }>;
  readonly slice: Overloads<{
    /** `aten::slice.Tensor(Tensor(a) self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)` */
    Tensor(input: Tensor, dim?: Int | SliceTensorOptions, start?: Int | null | SliceTensorOptions, end?: Int | null | SliceTensorOptions, step?: Int | SliceTensorOptions, options?: SliceTensorOptions): Tensor;
  }>;
  readonly slice_backward: Overloads<{
    /** `aten::slice_backward(Tensor grad_output, SymInt[] input_sizes, int dim, SymInt start, SymInt end, SymInt step) -> Tensor` */
    default(gradOutput: Tensor, inputSizes: Ints, dim: Int, start: Int, end: Int, step: Int): Tensor;
    /** `aten::slice_backward.out(Tensor grad_output, SymInt[] input_sizes, int dim, SymInt start, SymInt end, SymInt step, *, Tensor(a!) out) -> Tensor(a!)` */
    out(gradOutput: Tensor, inputSizes: Ints, dim: Int, start: Int, end: Int, step: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly slice_copy: Overloads<{
    /** `aten::slice_copy.Tensor(Tensor self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor` */
    Tensor(input: Tensor, dim?: Int | SliceCopyTensorOptions, start?: Int | null | SliceCopyTensorOptions, end?: Int | null | SliceCopyTensorOptions, step?: Int | SliceCopyTensorOptions, options?: SliceCopyTensorOptions): Tensor;
    /** `aten::slice_copy.Tensor_out(Tensor self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1, *, Tensor(a!) out) -> Tensor(a!)` */
    Tensor_out(input: Tensor, dim?: Int | SliceCopyTensorOutOptions, start?: Int | null | SliceCopyTensorOutOptions, end?: Int | null | SliceCopyTensorOutOptions, step?: Int | SliceCopyTensorOutOptions, options?: SliceCopyTensorOutOptions): Tensor;
  }>;
  readonly slice_inverse: Overloads<{
    /** `aten::slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)` */
    default(input: Tensor, src: Tensor, dim?: Int | SliceInverseInPlaceOptions, start?: Int | null | SliceInverseInPlaceOptions, end?: Int | null | SliceInverseInPlaceOptions, step?: Int | SliceInverseInPlaceOptions, options?: SliceInverseInPlaceOptions): Tensor;
  }>;
  readonly slice_scatter: Overloads<{
    /** `aten::slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor` */
    default(input: Tensor, src: Tensor, dim?: Int | SliceScatterInPlaceOptions, start?: Int | null | SliceScatterInPlaceOptions, end?: Int | null | SliceScatterInPlaceOptions, step?: Int | SliceScatterInPlaceOptions, options?: SliceScatterInPlaceOptions): Tensor;
    /** `aten::slice_scatter.out(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, src: Tensor, dim?: Int | SliceScatterOutOptions, start?: Int | null | SliceScatterOutOptions, end?: Int | null | SliceScatterOutOptions, step?: Int | SliceScatterOutOptions, options?: SliceScatterOutOptions): Tensor;
  }>;
  readonly slogdet: Overloads<{
    /** `aten::slogdet(Tensor self) -> (Tensor sign, Tensor logabsdet)` */
    default(input: Tensor): NamedTuple<{ sign: Tensor; logabsdet: Tensor }, [sign: Tensor, logabsdet: Tensor]>;
    /** `aten::slogdet.out(Tensor self, *, Tensor(a!) sign, Tensor(b!) logabsdet) -> (Tensor(a!) sign, Tensor(b!) logabsdet)` */
    out(input: Tensor, options: { sign: Tensor; logabsdet: Tensor }): NamedTuple<{ sign: Tensor; logabsdet: Tensor }, [sign: Tensor, logabsdet: Tensor]>;
  }>;
  readonly slow_conv3d: Overloads<{
    /** `aten::slow_conv3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0]) -> Tensor` */
    default(input: Tensor, weight: Tensor, kernelSize: IntOrInts, bias?: Tensor | null | SlowConv3dInPlaceOptions, stride?: IntOrInts | SlowConv3dInPlaceOptions, padding?: IntOrInts | SlowConv3dInPlaceOptions, options?: SlowConv3dInPlaceOptions): Tensor;
    /** `aten::slow_conv3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, weight: Tensor, kernelSize: IntOrInts, bias?: Tensor | null | SlowConv3dOutOptions, stride?: IntOrInts | SlowConv3dOutOptions, padding?: IntOrInts | SlowConv3dOutOptions, options?: SlowConv3dOutOptions): Tensor;
  }>;
  readonly slow_conv3d_forward: Overloads<{
    /** `aten::slow_conv3d_forward(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias, SymInt[3] stride, SymInt[3] padding) -> Tensor` */
    default(input: Tensor, weight: Tensor, kernelSize: IntOrInts, bias: Tensor | null, stride: IntOrInts, padding: IntOrInts): Tensor;
    /** `aten::slow_conv3d_forward.output(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias, SymInt[3] stride, SymInt[3] padding, *, Tensor(a!) output) -> Tensor(a!)` */
    output(input: Tensor, weight: Tensor, kernelSize: IntOrInts, bias: Tensor | null, stride: IntOrInts, padding: IntOrInts, options: { output: Tensor }): Tensor;
  }>;
  readonly slow_conv_dilated2d: Overloads<{
    /** `aten::slow_conv_dilated2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor` */
    default(input: Tensor, weight: Tensor, kernelSize: IntOrInts, bias?: Tensor | null | SlowConvDilated2dInPlaceOptions, stride?: IntOrInts | SlowConvDilated2dInPlaceOptions, padding?: IntOrInts | SlowConvDilated2dInPlaceOptions, dilation?: IntOrInts | SlowConvDilated2dInPlaceOptions, options?: SlowConvDilated2dInPlaceOptions): Tensor;
    /** `aten::slow_conv_dilated2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1], *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, weight: Tensor, kernelSize: IntOrInts, bias?: Tensor | null | SlowConvDilated2dOutOptions, stride?: IntOrInts | SlowConvDilated2dOutOptions, padding?: IntOrInts | SlowConvDilated2dOutOptions, dilation?: IntOrInts | SlowConvDilated2dOutOptions, options?: SlowConvDilated2dOutOptions): Tensor;
  }>;
  readonly slow_conv_dilated3d: Overloads<{
    /** `aten::slow_conv_dilated3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor` */
    default(input: Tensor, weight: Tensor, kernelSize: IntOrInts, bias?: Tensor | null | SlowConvDilated3dInPlaceOptions, stride?: IntOrInts | SlowConvDilated3dInPlaceOptions, padding?: IntOrInts | SlowConvDilated3dInPlaceOptions, dilation?: IntOrInts | SlowConvDilated3dInPlaceOptions, options?: SlowConvDilated3dInPlaceOptions): Tensor;
    /** `aten::slow_conv_dilated3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, weight: Tensor, kernelSize: IntOrInts, bias?: Tensor | null | SlowConvDilated3dOutOptions, stride?: IntOrInts | SlowConvDilated3dOutOptions, padding?: IntOrInts | SlowConvDilated3dOutOptions, dilation?: IntOrInts | SlowConvDilated3dOutOptions, options?: SlowConvDilated3dOutOptions): Tensor;
  }>;
  readonly slow_conv_transpose2d: Overloads<{
    /** `aten::slow_conv_transpose2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor` */
    default(input: Tensor, weight: Tensor, kernelSize: IntOrInts, bias?: Tensor | null | SlowConvTranspose2dInPlaceOptions, stride?: IntOrInts | SlowConvTranspose2dInPlaceOptions, padding?: IntOrInts | SlowConvTranspose2dInPlaceOptions, outputPadding?: IntOrInts | SlowConvTranspose2dInPlaceOptions, dilation?: IntOrInts | SlowConvTranspose2dInPlaceOptions, options?: SlowConvTranspose2dInPlaceOptions): Tensor;
    /** `aten::slow_conv_transpose2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt[2] dilation=[1, 1], *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, weight: Tensor, kernelSize: IntOrInts, bias?: Tensor | null | SlowConvTranspose2dOutOptions, stride?: IntOrInts | SlowConvTranspose2dOutOptions, padding?: IntOrInts | SlowConvTranspose2dOutOptions, outputPadding?: IntOrInts | SlowConvTranspose2dOutOptions, dilation?: IntOrInts | SlowConvTranspose2dOutOptions, options?: SlowConvTranspose2dOutOptions): Tensor;
  }>;
  readonly slow_conv_transpose3d: Overloads<{
    /** `aten::slow_conv_transpose3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor` */
    default(input: Tensor, weight: Tensor, kernelSize: IntOrInts, bias?: Tensor | null | SlowConvTranspose3dInPlaceOptions, stride?: IntOrInts | SlowConvTranspose3dInPlaceOptions, padding?: IntOrInts | SlowConvTranspose3dInPlaceOptions, outputPadding?: IntOrInts | SlowConvTranspose3dInPlaceOptions, dilation?: IntOrInts | SlowConvTranspose3dInPlaceOptions, options?: SlowConvTranspose3dInPlaceOptions): Tensor;
    /** `aten::slow_conv_transpose3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, weight: Tensor, kernelSize: IntOrInts, bias?: Tensor | null | SlowConvTranspose3dOutOptions, stride?: IntOrInts | SlowConvTranspose3dOutOptions, padding?: IntOrInts | SlowConvTranspose3dOutOptions, outputPadding?: IntOrInts | SlowConvTranspose3dOutOptions, dilation?: IntOrInts | SlowConvTranspose3dOutOptions, options?: SlowConvTranspose3dOutOptions): Tensor;
  }>;
  readonly smm: Overloads<{
    /** `aten::smm(Tensor self, Tensor mat2) -> Tensor` */
    default(input: Tensor, mat2: Tensor): Tensor;
  }>;
  readonly smooth_l1_loss: Overloads<{
    /** `aten::smooth_l1_loss(Tensor self, Tensor target, int reduction=1, float beta=1.) -> Tensor` */
    default(input: Tensor, target: Tensor, reduction?: ReductionMode | SmoothL1LossInPlaceOptions, beta?: number | SmoothL1LossInPlaceOptions, options?: SmoothL1LossInPlaceOptions): Tensor;
    /** `aten::smooth_l1_loss.out(Tensor self, Tensor target, int reduction=1, float beta=1., *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, target: Tensor, reduction?: ReductionMode | SmoothL1LossOutOptions, beta?: number | SmoothL1LossOutOptions, options?: SmoothL1LossOutOptions): Tensor;
  }>;
  readonly smooth_l1_loss_backward: Overloads<{
    /** `aten::smooth_l1_loss_backward(Tensor grad_output, Tensor self, Tensor target, int reduction, float beta) -> Tensor` */
    default(gradOutput: Tensor, input: Tensor, target: Tensor, reduction: ReductionMode, beta: number): Tensor;
    /** `aten::smooth_l1_loss_backward.grad_input(Tensor grad_output, Tensor self, Tensor target, int reduction, float beta, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, input: Tensor, target: Tensor, reduction: ReductionMode, beta: number, options: { gradInput: Tensor }): Tensor;
  }>;
  readonly soft_margin_loss: Overloads<{
    /** `aten::soft_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor` */
    default(input: Tensor, target: Tensor, reduction?: ReductionMode | SoftMarginLossInPlaceOptions, options?: SoftMarginLossInPlaceOptions): Tensor;
    /** `aten::soft_margin_loss.out(Tensor self, Tensor target, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, target: Tensor, reduction?: ReductionMode | SoftMarginLossOutOptions, options?: SoftMarginLossOutOptions): Tensor;
  }>;
  readonly soft_margin_loss_backward: Overloads<{
    /** `aten::soft_margin_loss_backward(Tensor grad_output, Tensor self, Tensor target, int reduction) -> Tensor` */
    default(gradOutput: Tensor, input: Tensor, target: Tensor, reduction: ReductionMode): Tensor;
    /** `aten::soft_margin_loss_backward.grad_input(Tensor grad_output, Tensor self, Tensor target, int reduction, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, input: Tensor, target: Tensor, reduction: ReductionMode, options: { gradInput: Tensor }): Tensor;
  }>;
  readonly softmax: Overloads<{
    /** `aten::softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
    int(input: Tensor, dim: Int, dtype?: DTypeName | null | SoftmaxIntOptions, options?: SoftmaxIntOptions): Tensor;
    /** `aten::softmax.int_out(Tensor self, int dim, ScalarType? dtype=None, *, Tensor(a!) out) -> Tensor(a!)` */
    int_out(input: Tensor, dim: Int, dtype?: DTypeName | null | SoftmaxIntOutOptions, options?: SoftmaxIntOutOptions): Tensor;
  }>;
  readonly softplus: Overloads<{
    /** `aten::softplus(Tensor self, Scalar beta=1, Scalar threshold=20) -> Tensor` */
    default(input: Operand, beta?: Scalar | SoftplusInPlaceOptions, threshold?: Scalar | SoftplusInPlaceOptions, options?: SoftplusInPlaceOptions): Tensor;
    /** `aten::softplus.out(Tensor self, Scalar beta=1, Scalar threshold=20, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, beta?: Scalar | SoftplusOutOptions, threshold?: Scalar | SoftplusOutOptions, options?: SoftplusOutOptions): Tensor;
  }>;
  readonly softplus_backward: Overloads<{
    /** `aten::softplus_backward(Tensor grad_output, Tensor self, Scalar beta, Scalar threshold) -> Tensor` */
    default(gradOutput: Tensor, input: Tensor, beta: Scalar, threshold: Scalar): Tensor;
    /** `aten::softplus_backward.grad_input(Tensor grad_output, Tensor self, Scalar beta, Scalar threshold, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, input: Tensor, beta: Scalar, threshold: Scalar, options: { gradInput: Tensor }): Tensor;
  }>;
  readonly softshrink: Overloads<{
    /** `aten::softshrink(Tensor self, Scalar lambd=0.5) -> Tensor` */
    default(input: Operand, lambd?: Scalar | SoftshrinkInPlaceOptions, options?: SoftshrinkInPlaceOptions): Tensor;
    /** `aten::softshrink.out(Tensor self, Scalar lambd=0.5, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, lambd?: Scalar | SoftshrinkOutOptions, options?: SoftshrinkOutOptions): Tensor;
  }>;
  readonly softshrink_backward: Overloads<{
    /** `aten::softshrink_backward(Tensor grad_output, Tensor self, Scalar lambd) -> Tensor` */
    default(gradOutput: Tensor, input: Tensor, lambd: Scalar): Tensor;
    /** `aten::softshrink_backward.grad_input(Tensor grad_output, Tensor self, Scalar lambd, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, input: Tensor, lambd: Scalar, options: { gradInput: Tensor }): Tensor;
  }>;
  readonly sort: Overloads<{
    /** `aten::sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)` */
    default(input: Tensor, dim?: Int | SortInPlaceOptions, descending?: boolean | SortInPlaceOptions, options?: SortInPlaceOptions): ValuesAndIndices;
    /** `aten::sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)` */
    stable(input: Tensor, options: { stable: boolean | null; dim?: Int; descending?: boolean }): ValuesAndIndices;
    /** `aten::sort.values(Tensor self, int dim=-1, bool descending=False, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)` */
    values(input: Tensor, dim?: Int | SortValuesOptions, descending?: boolean | SortValuesOptions, options?: SortValuesOptions): ValuesAndIndices;
    /** `aten::sort.values_stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)` */
    values_stable(input: Tensor, options: { stable: boolean | null; dim?: Int; descending?: boolean; values: Tensor; indices: Tensor }): ValuesAndIndices;
  }>;
  readonly sparse_bsc_tensor: Overloads<{
    /** `aten::sparse_bsc_tensor.ccol_row_value(Tensor ccol_indices, Tensor row_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
    ccol_row_value(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::sparse_bsc_tensor.ccol_row_value_size(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
    ccol_row_value_size(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: Ints, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
  }>;
  readonly sparse_bsr_tensor: Overloads<{
    /** `aten::sparse_bsr_tensor.crow_col_value(Tensor crow_indices, Tensor col_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
    crow_col_value(crowIndices: Tensor, colIndices: Tensor, values: Tensor, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::sparse_bsr_tensor.crow_col_value_size(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
    crow_col_value_size(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: Ints, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
  }>;
  readonly sparse_compressed_tensor: Overloads<{
    /** `aten::sparse_compressed_tensor.comp_plain_value(Tensor compressed_indices, Tensor plain_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
    comp_plain_value(compressedIndices: Tensor, plainIndices: Tensor, values: Tensor, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::sparse_compressed_tensor.comp_plain_value_size(Tensor compressed_indices, Tensor plain_indices, Tensor values, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
    comp_plain_value_size(compressedIndices: Tensor, plainIndices: Tensor, values: Tensor, size: Ints, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
  }>;
  readonly sparse_coo_tensor: Overloads<{
    /** `aten::sparse_coo_tensor.indices(Tensor indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor` */
    indices(indices: Tensor, values: Tensor, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; isCoalesced?: boolean | null }): Tensor;
    /** `aten::sparse_coo_tensor.indices_size(Tensor indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor` */
    indices_size(indices: Tensor, values: Tensor, size: Ints, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; isCoalesced?: boolean | null }): Tensor;
    /** `aten::sparse_coo_tensor.size(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
    size(size: Ints, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    size(...size: Int[] | [...Int[], { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }]): Tensor;
    /** `aten::sparse_coo_tensor.size_out(int[] size, *, Tensor(a!) out) -> Tensor(a!)` */
    size_out(size: Ints, options: { out: Tensor }): Tensor;
    size_out(...size: [...Int[], { out: Tensor }]): Tensor;
  }>;
  readonly sparse_csc_tensor: Overloads<{
    /** `aten::sparse_csc_tensor.ccol_row_value(Tensor ccol_indices, Tensor row_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
    ccol_row_value(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::sparse_csc_tensor.ccol_row_value_size(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
    ccol_row_value_size(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: Ints, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
  }>;
  readonly sparse_csr_tensor: Overloads<{
    /** `aten::sparse_csr_tensor.crow_col_value(Tensor crow_indices, Tensor col_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
    crow_col_value(crowIndices: Tensor, colIndices: Tensor, values: Tensor, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    /** `aten::sparse_csr_tensor.crow_col_value_size(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
    crow_col_value_size(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: Ints, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
  }>;
  readonly sparse_dim: Overloads<{
    /** `aten::sparse_dim(Tensor self) -> int` */
    default(input: Tensor): number;
  }>;
  readonly sparse_mask: Overloads<{
    /** `aten::sparse_mask(Tensor self, Tensor mask) -> Tensor` */
    default(input: Tensor, mask: Tensor): Tensor;
    /** `aten::sparse_mask.out(Tensor self, Tensor mask, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, mask: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly sparse_resize: Overloads<{
    /** `aten::sparse_resize(Tensor self, int[] size, int sparse_dim, int dense_dim) -> Tensor` */
    default(input: Tensor, size: Ints, sparseDim: Int, denseDim: Int): Tensor;
    /** `aten::sparse_resize.out(Tensor self, int[] size, int sparse_dim, int dense_dim, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, size: Ints, sparseDim: Int, denseDim: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly sparse_resize_: Overloads<{
    /** `aten::sparse_resize_(Tensor(a!) self, int[] size, int sparse_dim, int dense_dim) -> Tensor(a!)` */
    default(input: Tensor, size: Ints, sparseDim: Int, denseDim: Int): Tensor;
  }>;
  readonly sparse_resize_and_clear: Overloads<{
    /** `aten::sparse_resize_and_clear(Tensor self, int[] size, int sparse_dim, int dense_dim) -> Tensor` */
    default(input: Tensor, size: Ints, sparseDim: Int, denseDim: Int): Tensor;
    /** `aten::sparse_resize_and_clear.out(Tensor self, int[] size, int sparse_dim, int dense_dim, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, size: Ints, sparseDim: Int, denseDim: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly sparse_resize_and_clear_: Overloads<{
    /** `aten::sparse_resize_and_clear_(Tensor(a!) self, int[] size, int sparse_dim, int dense_dim) -> Tensor(a!)` */
    default(input: Tensor, size: Ints, sparseDim: Int, denseDim: Int): Tensor;
  }>;
  readonly sparse_sampled_addmm: Overloads<{
    /** `aten::sparse_sampled_addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
    default(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
    /** `aten::sparse_sampled_addmm.out(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, mat1: Tensor, mat2: Tensor, options: { beta?: Scalar; alpha?: Scalar; out: Tensor }): Tensor;
  }>;
  readonly special_airy_ai: Overloads<{
    /** `aten::special_airy_ai(Tensor x) -> Tensor` */
    default(x: Operand): Tensor;
    /** `aten::special_airy_ai.out(Tensor x, *, Tensor(a!) out) -> Tensor(a!)` */
    out(x: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly special_bessel_j0: Overloads<{
    /** `aten::special_bessel_j0(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::special_bessel_j0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly special_bessel_j1: Overloads<{
    /** `aten::special_bessel_j1(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::special_bessel_j1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly special_bessel_y0: Overloads<{
    /** `aten::special_bessel_y0(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::special_bessel_y0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly special_bessel_y1: Overloads<{
    /** `aten::special_bessel_y1(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::special_bessel_y1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly special_chebyshev_polynomial_t: Overloads<{
    /** `aten::special_chebyshev_polynomial_t(Tensor x, Tensor n) -> Tensor` */
    default(x: Operand, n: Operand): Tensor;
    /** `aten::special_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor` */
    n_scalar(x: Operand, n: Scalar): Tensor;
    /** `aten::special_chebyshev_polynomial_t.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)` */
    n_scalar_out(x: Operand, n: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::special_chebyshev_polynomial_t.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
    out(x: Operand, n: Operand, options: { out: Tensor }): Tensor;
    /** `aten::special_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor` */
    x_scalar(x: Scalar, n: Operand): Tensor;
    /** `aten::special_chebyshev_polynomial_t.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
    x_scalar_out(x: Scalar, n: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly special_chebyshev_polynomial_u: Overloads<{
    /** `aten::special_chebyshev_polynomial_u(Tensor x, Tensor n) -> Tensor` */
    default(x: Operand, n: Operand): Tensor;
    /** `aten::special_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor` */
    n_scalar(x: Operand, n: Scalar): Tensor;
    /** `aten::special_chebyshev_polynomial_u.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)` */
    n_scalar_out(x: Operand, n: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::special_chebyshev_polynomial_u.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
    out(x: Operand, n: Operand, options: { out: Tensor }): Tensor;
    /** `aten::special_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor` */
    x_scalar(x: Scalar, n: Operand): Tensor;
    /** `aten::special_chebyshev_polynomial_u.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
    x_scalar_out(x: Scalar, n: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly special_chebyshev_polynomial_v: Overloads<{
    /** `aten::special_chebyshev_polynomial_v(Tensor x, Tensor n) -> Tensor` */
    default(x: Operand, n: Operand): Tensor;
    /** `aten::special_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor` */
    n_scalar(x: Operand, n: Scalar): Tensor;
    /** `aten::special_chebyshev_polynomial_v.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)` */
    n_scalar_out(x: Operand, n: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::special_chebyshev_polynomial_v.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
    out(x: Operand, n: Operand, options: { out: Tensor }): Tensor;
    /** `aten::special_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor` */
    x_scalar(x: Scalar, n: Operand): Tensor;
    /** `aten::special_chebyshev_polynomial_v.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
    x_scalar_out(x: Scalar, n: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly special_chebyshev_polynomial_w: Overloads<{
    /** `aten::special_chebyshev_polynomial_w(Tensor x, Tensor n) -> Tensor` */
    default(x: Operand, n: Operand): Tensor;
    /** `aten::special_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor` */
    n_scalar(x: Operand, n: Scalar): Tensor;
    /** `aten::special_chebyshev_polynomial_w.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)` */
    n_scalar_out(x: Operand, n: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::special_chebyshev_polynomial_w.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
    out(x: Operand, n: Operand, options: { out: Tensor }): Tensor;
    /** `aten::special_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor` */
    x_scalar(x: Scalar, n: Operand): Tensor;
    /** `aten::special_chebyshev_polynomial_w.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
    x_scalar_out(x: Scalar, n: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly special_digamma: Overloads<{
    /** `aten::special_digamma(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::special_digamma.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly special_entr: Overloads<{
    /** `aten::special_entr(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::special_entr.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly special_erf: Overloads<{
    /** `aten::special_erf(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::special_erf.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly special_erfc: Overloads<{
    /** `aten::special_erfc(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::special_erfc.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly special_erfcx: Overloads<{
    /** `aten::special_erfcx(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::special_erfcx.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly special_erfinv: Overloads<{
    /** `aten::special_erfinv(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::special_erfinv.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly special_exp2: Overloads<{
    /** `aten::special_exp2(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::special_exp2.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly special_expit: Overloads<{
    /** `aten::special_expit(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::special_expit.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly special_expm1: Overloads<{
    /** `aten::special_expm1(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::special_expm1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly special_gammainc: Overloads<{
    /** `aten::special_gammainc(Tensor self, Tensor other) -> Tensor` */
    default(input: Tensor, other: Tensor): Tensor;
    /** `aten::special_gammainc.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly special_gammaincc: Overloads<{
    /** `aten::special_gammaincc(Tensor self, Tensor other) -> Tensor` */
    default(input: Tensor, other: Tensor): Tensor;
    /** `aten::special_gammaincc.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly special_gammaln: Overloads<{
    /** `aten::special_gammaln(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::special_gammaln.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly special_hermite_polynomial_h: Overloads<{
    /** `aten::special_hermite_polynomial_h(Tensor x, Tensor n) -> Tensor` */
    default(x: Operand, n: Operand): Tensor;
    /** `aten::special_hermite_polynomial_h.n_scalar(Tensor x, Scalar n) -> Tensor` */
    n_scalar(x: Operand, n: Scalar): Tensor;
    /** `aten::special_hermite_polynomial_h.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)` */
    n_scalar_out(x: Operand, n: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::special_hermite_polynomial_h.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
    out(x: Operand, n: Operand, options: { out: Tensor }): Tensor;
    /** `aten::special_hermite_polynomial_h.x_scalar(Scalar x, Tensor n) -> Tensor` */
    x_scalar(x: Scalar, n: Operand): Tensor;
    /** `aten::special_hermite_polynomial_h.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
    x_scalar_out(x: Scalar, n: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly special_hermite_polynomial_he: Overloads<{
    /** `aten::special_hermite_polynomial_he(Tensor x, Tensor n) -> Tensor` */
    default(x: Operand, n: Operand): Tensor;
    /** `aten::special_hermite_polynomial_he.n_scalar(Tensor x, Scalar n) -> Tensor` */
    n_scalar(x: Operand, n: Scalar): Tensor;
    /** `aten::special_hermite_polynomial_he.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)` */
    n_scalar_out(x: Operand, n: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::special_hermite_polynomial_he.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
    out(x: Operand, n: Operand, options: { out: Tensor }): Tensor;
    /** `aten::special_hermite_polynomial_he.x_scalar(Scalar x, Tensor n) -> Tensor` */
    x_scalar(x: Scalar, n: Operand): Tensor;
    /** `aten::special_hermite_polynomial_he.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
    x_scalar_out(x: Scalar, n: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly special_i0: Overloads<{
    /** `aten::special_i0(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::special_i0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly special_i0e: Overloads<{
    /** `aten::special_i0e(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::special_i0e.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly special_i1: Overloads<{
    /** `aten::special_i1(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::special_i1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly special_i1e: Overloads<{
    /** `aten::special_i1e(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::special_i1e.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly special_laguerre_polynomial_l: Overloads<{
    /** `aten::special_laguerre_polynomial_l(Tensor x, Tensor n) -> Tensor` */
    default(x: Operand, n: Operand): Tensor;
    /** `aten::special_laguerre_polynomial_l.n_scalar(Tensor x, Scalar n) -> Tensor` */
    n_scalar(x: Operand, n: Scalar): Tensor;
    /** `aten::special_laguerre_polynomial_l.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)` */
    n_scalar_out(x: Operand, n: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::special_laguerre_polynomial_l.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
    out(x: Operand, n: Operand, options: { out: Tensor }): Tensor;
    /** `aten::special_laguerre_polynomial_l.x_scalar(Scalar x, Tensor n) -> Tensor` */
    x_scalar(x: Scalar, n: Operand): Tensor;
    /** `aten::special_laguerre_polynomial_l.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
    x_scalar_out(x: Scalar, n: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly special_legendre_polynomial_p: Overloads<{
    /** `aten::special_legendre_polynomial_p(Tensor x, Tensor n) -> Tensor` */
    default(x: Operand, n: Operand): Tensor;
    /** `aten::special_legendre_polynomial_p.n_scalar(Tensor x, Scalar n) -> Tensor` */
    n_scalar(x: Operand, n: Scalar): Tensor;
    /** `aten::special_legendre_polynomial_p.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)` */
    n_scalar_out(x: Operand, n: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::special_legendre_polynomial_p.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
    out(x: Operand, n: Operand, options: { out: Tensor }): Tensor;
    /** `aten::special_legendre_polynomial_p.x_scalar(Scalar x, Tensor n) -> Tensor` */
    x_scalar(x: Scalar, n: Operand): Tensor;
    /** `aten::special_legendre_polynomial_p.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
    x_scalar_out(x: Scalar, n: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly special_log1p: Overloads<{
    /** `aten::special_log1p(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::special_log1p.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly special_log_ndtr: Overloads<{
    /** `aten::special_log_ndtr(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::special_log_ndtr.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly special_log_softmax: Overloads<{
    /** `aten::special_log_softmax(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor` */
    default(input: Tensor, dim: Int, options?: { dtype?: DTypeName | null }): Tensor;
  }>;
  readonly special_logit: Overloads<{
    /** `aten::special_logit(Tensor self, float? eps=None) -> Tensor` */
    default(input: Tensor, eps?: number | null | SpecialLogitInPlaceOptions, options?: SpecialLogitInPlaceOptions): Tensor;
    /** `aten::special_logit.out(Tensor self, float? eps=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, eps?: number | null | SpecialLogitOutOptions, options?: SpecialLogitOutOptions): Tensor;
  }>;
  readonly special_logsumexp: Overloads<{
    /** `aten::special_logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor` */
    default(input: Tensor, dim: IntOrInts, keepdim?: boolean | SpecialLogsumexpInPlaceOptions, options?: SpecialLogsumexpInPlaceOptions): Tensor;
    /** `aten::special_logsumexp.out(Tensor self, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dim: IntOrInts, keepdim?: boolean | SpecialLogsumexpOutOptions, options?: SpecialLogsumexpOutOptions): Tensor;
  }>;
  readonly special_modified_bessel_i0: Overloads<{
    /** `aten::special_modified_bessel_i0(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::special_modified_bessel_i0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly special_modified_bessel_i1: Overloads<{
    /** `aten::special_modified_bessel_i1(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::special_modified_bessel_i1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly special_modified_bessel_k0: Overloads<{
    /** `aten::special_modified_bessel_k0(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::special_modified_bessel_k0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly special_modified_bessel_k1: Overloads<{
    /** `aten::special_modified_bessel_k1(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::special_modified_bessel_k1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly special_multigammaln: Overloads<{
    /** `aten::special_multigammaln(Tensor self, int p) -> Tensor` */
    default(input: Tensor, p: Int): Tensor;
    /** `aten::special_multigammaln.out(Tensor self, int p, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, p: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly special_ndtr: Overloads<{
    /** `aten::special_ndtr(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::special_ndtr.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly special_ndtri: Overloads<{
    /** `aten::special_ndtri(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::special_ndtri.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly special_polygamma: Overloads<{
    /** `aten::special_polygamma(int n, Tensor self) -> Tensor` */
    default(n: Int, input: Tensor): Tensor;
    /** `aten::special_polygamma.out(int n, Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(n: Int, input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly special_psi: Overloads<{
    /** `aten::special_psi(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::special_psi.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly special_round: Overloads<{
    /** `aten::special_round(Tensor self, *, int decimals=0) -> Tensor` */
    default(input: Tensor, options?: { decimals?: Int }): Tensor;
    /** `aten::special_round.out(Tensor self, *, int decimals=0, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { decimals?: Int; out: Tensor }): Tensor;
  }>;
  readonly special_scaled_modified_bessel_k0: Overloads<{
    /** `aten::special_scaled_modified_bessel_k0(Tensor x) -> Tensor` */
    default(x: Operand): Tensor;
    /** `aten::special_scaled_modified_bessel_k0.out(Tensor x, *, Tensor(a!) out) -> Tensor(a!)` */
    out(x: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly special_scaled_modified_bessel_k1: Overloads<{
    /** `aten::special_scaled_modified_bessel_k1(Tensor x) -> Tensor` */
    default(x: Operand): Tensor;
    /** `aten::special_scaled_modified_bessel_k1.out(Tensor x, *, Tensor(a!) out) -> Tensor(a!)` */
    out(x: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly special_shifted_chebyshev_polynomial_t: Overloads<{
    /** `aten::special_shifted_chebyshev_polynomial_t(Tensor x, Tensor n) -> Tensor` */
    default(x: Operand, n: Operand): Tensor;
    /** `aten::special_shifted_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor` */
    n_scalar(x: Operand, n: Scalar): Tensor;
    /** `aten::special_shifted_chebyshev_polynomial_t.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)` */
    n_scalar_out(x: Operand, n: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::special_shifted_chebyshev_polynomial_t.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
    out(x: Operand, n: Operand, options: { out: Tensor }): Tensor;
    /** `aten::special_shifted_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor` */
    x_scalar(x: Scalar, n: Operand): Tensor;
    /** `aten::special_shifted_chebyshev_polynomial_t.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
    x_scalar_out(x: Scalar, n: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly special_shifted_chebyshev_polynomial_u: Overloads<{
    /** `aten::special_shifted_chebyshev_polynomial_u(Tensor x, Tensor n) -> Tensor` */
    default(x: Operand, n: Operand): Tensor;
    /** `aten::special_shifted_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor` */
    n_scalar(x: Operand, n: Scalar): Tensor;
    /** `aten::special_shifted_chebyshev_polynomial_u.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)` */
    n_scalar_out(x: Operand, n: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::special_shifted_chebyshev_polynomial_u.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
    out(x: Operand, n: Operand, options: { out: Tensor }): Tensor;
    /** `aten::special_shifted_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor` */
    x_scalar(x: Scalar, n: Operand): Tensor;
    /** `aten::special_shifted_chebyshev_polynomial_u.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
    x_scalar_out(x: Scalar, n: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly special_shifted_chebyshev_polynomial_v: Overloads<{
    /** `aten::special_shifted_chebyshev_polynomial_v(Tensor x, Tensor n) -> Tensor` */
    default(x: Operand, n: Operand): Tensor;
    /** `aten::special_shifted_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor` */
    n_scalar(x: Operand, n: Scalar): Tensor;
    /** `aten::special_shifted_chebyshev_polynomial_v.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)` */
    n_scalar_out(x: Operand, n: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::special_shifted_chebyshev_polynomial_v.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
    out(x: Operand, n: Operand, options: { out: Tensor }): Tensor;
    /** `aten::special_shifted_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor` */
    x_scalar(x: Scalar, n: Operand): Tensor;
    /** `aten::special_shifted_chebyshev_polynomial_v.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
    x_scalar_out(x: Scalar, n: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly special_shifted_chebyshev_polynomial_w: Overloads<{
    /** `aten::special_shifted_chebyshev_polynomial_w(Tensor x, Tensor n) -> Tensor` */
    default(x: Operand, n: Operand): Tensor;
    /** `aten::special_shifted_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor` */
    n_scalar(x: Operand, n: Scalar): Tensor;
    /** `aten::special_shifted_chebyshev_polynomial_w.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)` */
    n_scalar_out(x: Operand, n: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::special_shifted_chebyshev_polynomial_w.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
    out(x: Operand, n: Operand, options: { out: Tensor }): Tensor;
    /** `aten::special_shifted_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor` */
    x_scalar(x: Scalar, n: Operand): Tensor;
    /** `aten::special_shifted_chebyshev_polynomial_w.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
    x_scalar_out(x: Scalar, n: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly special_sinc: Overloads<{
    /** `aten::special_sinc(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::special_sinc.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly special_softmax: Overloads<{
    /** `aten::special_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
    default(input: Tensor, dim: Int, dtype?: DTypeName | null | SpecialSoftmaxInPlaceOptions, options?: SpecialSoftmaxInPlaceOptions): Tensor;
  }>;
  readonly special_spherical_bessel_j0: Overloads<{
    /** `aten::special_spherical_bessel_j0(Tensor x) -> Tensor` */
    default(x: Operand): Tensor;
    /** `aten::special_spherical_bessel_j0.out(Tensor x, *, Tensor(a!) out) -> Tensor(a!)` */
    out(x: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly special_xlog1py: Overloads<{
    /** `aten::special_xlog1py(Tensor self, Tensor other) -> Tensor` */
    default(input: Operand, other: Operand): Tensor;
    /** `aten::special_xlog1py.other_scalar(Tensor self, Scalar other) -> Tensor` */
    other_scalar(input: Operand, other: Scalar): Tensor;
    /** `aten::special_xlog1py.other_scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
    other_scalar_out(input: Operand, other: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::special_xlog1py.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
    /** `aten::special_xlog1py.self_scalar(Scalar self, Tensor other) -> Tensor` */
    self_scalar(input: Scalar, other: Operand): Tensor;
    /** `aten::special_xlog1py.self_scalar_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    self_scalar_out(input: Scalar, other: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly special_xlogy: Overloads<{
    /** `aten::special_xlogy(Tensor self, Tensor other) -> Tensor` */
    default(input: Tensor, other: Tensor): Tensor;
    /** `aten::special_xlogy.other_scalar(Tensor self, Scalar other) -> Tensor` */
    other_scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::special_xlogy.other_scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
    other_scalar_out(input: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::special_xlogy.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
    /** `aten::special_xlogy.self_scalar(Scalar self, Tensor other) -> Tensor` */
    self_scalar(input: Scalar, other: Tensor): Tensor;
    /** `aten::special_xlogy.self_scalar_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    self_scalar_out(input: Scalar, other: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly special_zeta: Overloads<{
    /** `aten::special_zeta(Tensor self, Tensor other) -> Tensor` */
    default(input: Operand, other: Operand): Tensor;
    /** `aten::special_zeta.other_scalar(Tensor self, Scalar other) -> Tensor` */
    other_scalar(input: Operand, other: Scalar): Tensor;
    /** `aten::special_zeta.other_scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
    other_scalar_out(input: Operand, other: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::special_zeta.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
    /** `aten::special_zeta.self_scalar(Scalar self, Tensor other) -> Tensor` */
    self_scalar(input: Scalar, other: Operand): Tensor;
    /** `aten::special_zeta.self_scalar_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    self_scalar_out(input: Scalar, other: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly split: Overloads<{
    /** `aten::split.Tensor(Tensor(a -> *) self, SymInt split_size, int dim=0) -> Tensor(a)[]` */
    Tensor(input: Tensor, splitSize: Int, dim?: Int | SplitTensorOptions, options?: SplitTensorOptions): Tensor[];
    /** `aten::split.sizes(Tensor(a -> *) self, SymInt[] split_size, int dim=0) -> Tensor(a)[]` */
    sizes(input: Tensor, splitSize: Ints, dim?: Int | SplitSizesOptions, options?: SplitSizesOptions): Tensor[];
  }>;
  readonly split_copy: Overloads<{
    /** `aten::split_copy.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]` */
    Tensor(input: Tensor, splitSize: Int, dim?: Int | SplitCopyTensorOptions, options?: SplitCopyTensorOptions): Tensor[];
    /** `aten::split_copy.Tensor_out(Tensor self, SymInt split_size, int dim=0, *, Tensor(a!)[] out) -> ()` */
    Tensor_out(input: Tensor, splitSize: Int, dim?: Int | SplitCopyTensorOutOptions, options?: SplitCopyTensorOutOptions): void;
  }>;
  readonly split_with_sizes: Overloads<{
    /** `aten::split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int dim=0) -> Tensor(a)[]` */
    default(input: Tensor, splitSizes: Ints, dim?: Int | SplitWithSizesInPlaceOptions, options?: SplitWithSizesInPlaceOptions): Tensor[];
  }>;
  readonly split_with_sizes_copy: Overloads<{
    /** `aten::split_with_sizes_copy(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]` */
    default(input: Tensor, splitSizes: Ints, dim?: Int | SplitWithSizesCopyInPlaceOptions, options?: SplitWithSizesCopyInPlaceOptions): Tensor[];
    /** `aten::split_with_sizes_copy.out(Tensor self, SymInt[] split_sizes, int dim=0, *, Tensor(a!)[] out) -> ()` */
    out(input: Tensor, splitSizes: Ints, dim?: Int | SplitWithSizesCopyOutOptions, options?: SplitWithSizesCopyOutOptions): void;
  }>;
  readonly sqrt: Overloads<{
    /** `aten::sqrt(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::sqrt.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly sqrt_: Overloads<{
    /** `aten::sqrt_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly square: Overloads<{
    /** `aten::square(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::square.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly square_: Overloads<{
    /** `aten::square_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly squeeze: Overloads<{
    /** `aten::squeeze(Tensor(a) self) -> Tensor(a)` */
    default(input: Tensor): Tensor;
    /** `aten::squeeze.dim(Tensor(a) self, int dim) -> Tensor(a)` */
    dim(input: Tensor, dim: Int): Tensor;
    /** `aten::squeeze.dims(Tensor(a) self, int[] dim) -> Tensor(a)` */
    dims(input: Tensor, dim: Ints): Tensor;
    dims(input: Tensor, ...dim: Int[]): Tensor;
  }>;
  readonly squeeze_: Overloads<{
    /** `aten::squeeze_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
    /** `aten::squeeze_.dim(Tensor(a!) self, int dim) -> Tensor(a!)` */
    dim(input: Tensor, dim: Int): Tensor;
    /** `aten::squeeze_.dims(Tensor(a!) self, int[] dim) -> Tensor(a!)` */
    dims(input: Tensor, dim: Ints): Tensor;
    dims(input: Tensor, ...dim: Int[]): Tensor;
  }>;
  readonly squeeze_copy: Overloads<{
    /** `aten::squeeze_copy(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::squeeze_copy.dim(Tensor self, int dim) -> Tensor` */
    dim(input: Tensor, dim: Int): Tensor;
    /** `aten::squeeze_copy.dim_out(Tensor self, int dim, *, Tensor(a!) out) -> Tensor(a!)` */
    dim_out(input: Tensor, dim: Int, options: { out: Tensor }): Tensor;
    /** `aten::squeeze_copy.dims(Tensor self, int[] dim) -> Tensor` */
    dims(input: Tensor, dim: Ints): Tensor;
    dims(input: Tensor, ...dim: Int[]): Tensor;
    /** `aten::squeeze_copy.dims_out(Tensor self, int[] dim, *, Tensor(a!) out) -> Tensor(a!)` */
    dims_out(input: Tensor, dim: Ints, options: { out: Tensor }): Tensor;
    dims_out(input: Tensor, ...dim: [...Int[], { out: Tensor }]): Tensor;
    /** `aten::squeeze_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly sspaddmm: Overloads<{
    /** `aten::sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
    default(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
    /** `aten::sspaddmm.out(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, mat1: Tensor, mat2: Tensor, options: { beta?: Scalar; alpha?: Scalar; out: Tensor }): Tensor;
  }>;
  readonly stack: Overloads<{
    /** `aten::stack(Tensor[] tensors, int dim=0) -> Tensor` */
    default(tensors: readonly Tensor[], dim?: Int | StackInPlaceOptions, options?: StackInPlaceOptions): Tensor;
    /** `aten::stack.out(Tensor[] tensors, int dim=0, *, Tensor(a!) out) -> Tensor(a!)` */
    out(tensors: readonly Tensor[], dim?: Int | StackOutOptions, options?: StackOutOptions): Tensor;
  }>;
  readonly std: Overloads<{
    /** `aten::std(Tensor self, bool unbiased=True) -> Tensor` */
    default(input: Tensor, unbiased?: boolean | StdInPlaceOptions, options?: StdInPlaceOptions): Tensor;
    /** `aten::std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor` */
    correction(input: Tensor, dim?: IntOrInts | null | StdCorrectionOptions, options?: StdCorrectionOptions): Tensor;
    correction(input: Tensor, ...dim: Int[] | [...Int[], { correction?: Scalar | null; keepdim?: boolean }]): Tensor;
    /** `aten::std.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out) -> Tensor(a!)` */
    correction_out(input: Tensor, dim?: IntOrInts | null | StdCorrectionOutOptions, options?: StdCorrectionOutOptions): Tensor;
    correction_out(input: Tensor, ...dim: [...Int[], { correction?: Scalar | null; keepdim?: boolean; out: Tensor }]): Tensor;
    /** `aten::std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor` */
    dim(input: Tensor, dim: IntOrInts | null, unbiased?: boolean | StdDimOptions, keepdim?: boolean | StdDimOptions, options?: StdDimOptions): Tensor;
    /** `aten::std.out(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dim: IntOrInts | null, unbiased?: boolean | StdOutOptions, keepdim?: boolean | StdOutOptions, options?: StdOutOptions): Tensor;
  }>;
  readonly std_mean: Overloads<{
    /** `aten::std_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)` */
    default(input: Tensor, unbiased?: boolean | StdMeanInPlaceOptions, options?: StdMeanInPlaceOptions): [Tensor, Tensor];
    /** `aten::std_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)` */
    correction(input: Tensor, dim?: IntOrInts | null | StdMeanCorrectionOptions, options?: StdMeanCorrectionOptions): [Tensor, Tensor];
    correction(input: Tensor, ...dim: Int[] | [...Int[], { correction?: Scalar | null; keepdim?: boolean }]): [Tensor, Tensor];
    /** `aten::std_mean.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
    correction_out(input: Tensor, dim?: IntOrInts | null | StdMeanCorrectionOutOptions, options?: StdMeanCorrectionOutOptions): [Tensor, Tensor];
    correction_out(input: Tensor, ...dim: [...Int[], { correction?: Scalar | null; keepdim?: boolean; out0: Tensor; out1: Tensor }]): [Tensor, Tensor];
    /** `aten::std_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)` */
    dim(input: Tensor, dim: IntOrInts | null, unbiased?: boolean | StdMeanDimOptions, keepdim?: boolean | StdMeanDimOptions, options?: StdMeanDimOptions): [Tensor, Tensor];
  }>;
  readonly stft: Overloads<{
    /** `aten::stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor` */
    default(input: Tensor, nFft: Int, hopLength?: Int | null | StftInPlaceOptions, winLength?: Int | null | StftInPlaceOptions, window?: Tensor | null | StftInPlaceOptions, normalized?: boolean | StftInPlaceOptions, onesided?: boolean | null | StftInPlaceOptions, returnComplex?: boolean | null | StftInPlaceOptions, alignToWindow?: boolean | null | StftInPlaceOptions, options?: StftInPlaceOptions): Tensor;
    /** `aten::stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor` */
    center(input: Tensor, nFft: Int, hopLength?: Int | null | StftCenterOptions, winLength?: Int | null | StftCenterOptions, window?: Tensor | null | StftCenterOptions, center?: boolean | StftCenterOptions, padMode?: string | StftCenterOptions, normalized?: boolean | StftCenterOptions, onesided?: boolean | null | StftCenterOptions, returnComplex?: boolean | null | StftCenterOptions, alignToWindow?: boolean | null | StftCenterOptions, options?: StftCenterOptions): Tensor;
  }>;
  readonly storage_offset: Overloads<{
    /** `aten::storage_offset(Tensor self) -> int` */
    default(input: Tensor): number;
  }>;
  readonly stride: Overloads<{
    /** `aten::stride.int(Tensor self, int dim) -> int` */
    int(input: Tensor, dim: Int): number;
  }>;
  readonly sub: Overloads<{
    /** `aten::sub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor` */
    Scalar(input: Operand, other: Scalar, alpha?: Scalar | SubScalarOptions, options?: SubScalarOptions): Tensor;
    /** `aten::sub.Scalar_out(Tensor self, Scalar other, Scalar alpha=1, *, Tensor(a!) out) -> Tensor(a!)` */
    Scalar_out(input: Tensor, other: Scalar, alpha?: Scalar | SubScalarOutOptions, options?: SubScalarOutOptions): Tensor;
    /** `aten::sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` */
    Tensor(input: Operand, other: Operand, options?: { alpha?: Scalar }): Tensor;
    /** `aten::sub.out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, other: Operand, options: { alpha?: Scalar; out: Tensor }): Tensor;
  }>;
  readonly sub_: Overloads<{
    /** `aten::sub_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)` */
    Scalar(input: Tensor, other: Scalar, alpha?: Scalar | SubScalarOptions2, options?: SubScalarOptions2): Tensor;
    /** `aten::sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)` */
    Tensor(input: Tensor, other: Operand, options?: { alpha?: Scalar }): Tensor;
  }>;
  readonly subtract: Overloads<{
    /** `aten::subtract.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor` */
    Scalar(input: Tensor, other: Scalar, alpha?: Scalar | SubtractScalarOptions, options?: SubtractScalarOptions): Tensor;
    /** `aten::subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` */
    Tensor(input: Tensor, other: Tensor, options?: { alpha?: Scalar }): Tensor;
    /** `aten::subtract.out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, other: Tensor, options: { alpha?: Scalar; out: Tensor }): Tensor;
  }>;
  readonly subtract_: Overloads<{
    /** `aten::subtract_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)` */
    Scalar(input: Tensor, other: Scalar, alpha?: Scalar | SubtractScalarOptions2, options?: SubtractScalarOptions2): Tensor;
    /** `aten::subtract_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)` */
    Tensor(input: Tensor, other: Tensor, options?: { alpha?: Scalar }): Tensor;
  }>;
  readonly sum: Overloads<{
    /** `aten::sum(Tensor self, *, ScalarType? dtype=None) -> Tensor` */
    default(input: Tensor, options?: { dtype?: DTypeName | null }): Tensor;
    /** `aten::sum.IntList_out(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)` */
    IntList_out(input: Tensor, dim: IntOrInts | null, keepdim?: boolean | SumIntListOutOptions, options?: SumIntListOutOptions): Tensor;
    /** `aten::sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
    dim_IntList(input: Tensor, dim: IntOrInts | null, keepdim?: boolean | SumDimIntListOptions, options?: SumDimIntListOptions): Tensor;
    /** `aten::sum.out(Tensor self, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { dtype?: DTypeName | null; out: Tensor }): Tensor;
  }>;
  readonly sum_to_size: Overloads<{
    /** `aten::sum_to_size(Tensor self, SymInt[] size) -> Tensor` */
    default(input: Tensor, size: Ints): Tensor;
    default(input: Tensor, ...size: Int[]): Tensor;
  }>;
  readonly svd: Overloads<{
    /** `aten::svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)` */
    default(input: Tensor, some?: boolean | SvdInPlaceOptions, computeUv?: boolean | SvdInPlaceOptions, options?: SvdInPlaceOptions): NamedTuple<{ U: Tensor; S: Tensor; V: Tensor }, [U: Tensor, S: Tensor, V: Tensor]>;
    /** `aten::svd.U(Tensor self, bool some=True, bool compute_uv=True, *, Tensor(a!) U, Tensor(b!) S, Tensor(c!) V) -> (Tensor(a!) U, Tensor(b!) S, Tensor(c!) V)` */
    U(input: Tensor, some?: boolean | SvdUOptions, computeUv?: boolean | SvdUOptions, options?: SvdUOptions): NamedTuple<{ U: Tensor; S: Tensor; V: Tensor }, [U: Tensor, S: Tensor, V: Tensor]>;
  }>;
  readonly swapaxes: Overloads<{
    /** `aten::swapaxes(Tensor(a) self, int axis0, int axis1) -> Tensor(a)` */
    default(input: Tensor, axis0: Int, axis1: Int): Tensor;
  }>;
  readonly swapaxes_: Overloads<{
    /** `aten::swapaxes_(Tensor(a!) self, int axis0, int axis1) -> Tensor(a!)` */
    default(input: Tensor, axis0: Int, axis1: Int): Tensor;
  }>;
  readonly swapdims: Overloads<{
    /** `aten::swapdims(Tensor(a) self, int dim0, int dim1) -> Tensor(a)` */
    default(input: Tensor, dim0: Int, dim1: Int): Tensor;
  }>;
  readonly swapdims_: Overloads<{
    /** `aten::swapdims_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)` */
    default(input: Tensor, dim0: Int, dim1: Int): Tensor;
  }>;
  readonly sym_constrain_range: Overloads<{
    /** `aten::sym_constrain_range(Scalar size, *, int? min=None, int? max=None) -> ()` */
    default(size: Scalar, options?: { min?: Int | null; max?: Int | null }): void;
  }>;
  readonly sym_constrain_range_for_size: Overloads<{
    /** `aten::sym_constrain_range_for_size(Scalar size, *, int? min=None, int? max=None) -> ()` */
    default(size: Scalar, options?: { min?: Int | null; max?: Int | null }): void;
  }>;
  readonly sym_is_contiguous: Overloads<{
    /** `aten::sym_is_contiguous(Tensor self, MemoryFormat memory_format=0) -> SymBool` */
    default(input: Tensor, memoryFormat?: MemoryFormat | SymIsContiguousInPlaceOptions, options?: SymIsContiguousInPlaceOptions): boolean;
  }>;
  readonly sym_numel: Overloads<{
    /** `aten::sym_numel(Tensor self) -> SymInt` */
    default(input: Tensor): number;
  }>;
  readonly sym_size: Overloads<{
    /** `aten::sym_size.int(Tensor self, int dim) -> SymInt` */
    int(input: Tensor, dim: Int): number;
  }>;
  readonly sym_storage_offset: Overloads<{
    /** `aten::sym_storage_offset(Tensor self) -> SymInt` */
    default(input: Tensor): number;
  }>;
  readonly sym_stride: Overloads<{
    /** `aten::sym_stride.int(Tensor self, int dim) -> SymInt` */
    int(input: Tensor, dim: Int): number;
  }>;
  readonly t: Overloads<{
    /** `aten::t(Tensor(a) self) -> Tensor(a)` */
    default(input: Tensor): Tensor;
  }>;
  readonly t_: Overloads<{
    /** `aten::t_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly t_copy: Overloads<{
    /** `aten::t_copy(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::t_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly take: Overloads<{
    /** `aten::take(Tensor self, Tensor index) -> Tensor` */
    default(input: Tensor, index: Tensor): Tensor;
    /** `aten::take.out(Tensor self, Tensor index, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, index: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly take_along_dim: Overloads<{
    /** `aten::take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor` */
    default(input: Tensor, indices: Tensor, dim?: Int | null | TakeAlongDimInPlaceOptions, options?: TakeAlongDimInPlaceOptions): Tensor;
    /** `aten::take_along_dim.out(Tensor self, Tensor indices, int? dim=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, indices: Tensor, dim?: Int | null | TakeAlongDimOutOptions, options?: TakeAlongDimOutOptions): Tensor;
  }>;
  readonly tan: Overloads<{
    /** `aten::tan(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::tan.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly tan_: Overloads<{
    /** `aten::tan_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly tanh: Overloads<{
    /** `aten::tanh(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::tanh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly tanh_: Overloads<{
    /** `aten::tanh_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly tanh_backward: Overloads<{
    /** `aten::tanh_backward(Tensor grad_output, Tensor output) -> Tensor` */
    default(gradOutput: Operand, output: Operand): Tensor;
    /** `aten::tanh_backward.grad_input(Tensor grad_output, Tensor output, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Operand, output: Operand, options: { gradInput: Tensor }): Tensor;
  }>;
  readonly tensor_split: Overloads<{
    /** `aten::tensor_split.indices(Tensor(a -> *) self, SymInt[] indices, int dim=0) -> Tensor(a)[]` */
    indices(input: Tensor, indices: Ints, dim?: Int | TensorSplitIndicesOptions, options?: TensorSplitIndicesOptions): Tensor[];
    /** `aten::tensor_split.sections(Tensor(a -> *) self, SymInt sections, int dim=0) -> Tensor(a)[]` */
    sections(input: Tensor, sections: Int, dim?: Int | TensorSplitSectionsOptions, options?: TensorSplitSectionsOptions): Tensor[];
    /** `aten::tensor_split.tensor_indices_or_sections(Tensor(a -> *) self, Tensor tensor_indices_or_sections, int dim=0) -> Tensor(a)[]` */
    tensor_indices_or_sections(input: Tensor, tensorIndicesOrSections: Tensor, dim?: Int | TensorSplitTensorIndicesOrSectionsOptions, options?: TensorSplitTensorIndicesOrSectionsOptions): Tensor[];
  }>;
  readonly tensordot: Overloads<{
    /** `aten::tensordot(Tensor self, Tensor other, int[] dims_self, int[] dims_other) -> Tensor` */
    default(input: Tensor, other: Tensor, dimsSelf: Ints, dimsOther: Ints): Tensor;
    /** `aten::tensordot.out(Tensor self, Tensor other, int[] dims_self, int[] dims_other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, other: Tensor, dimsSelf: Ints, dimsOther: Ints, options: { out: Tensor }): Tensor;
  }>;
  readonly thnn_conv2d: Overloads<{
    /** `aten::thnn_conv2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0]) -> Tensor` */
    default(input: Tensor, weight: Tensor, kernelSize: IntOrInts, bias?: Tensor | null | ThnnConv2dInPlaceOptions, stride?: IntOrInts | ThnnConv2dInPlaceOptions, padding?: IntOrInts | ThnnConv2dInPlaceOptions, options?: ThnnConv2dInPlaceOptions): Tensor;
    /** `aten::thnn_conv2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, weight: Tensor, kernelSize: IntOrInts, bias?: Tensor | null | ThnnConv2dOutOptions, stride?: IntOrInts | ThnnConv2dOutOptions, padding?: IntOrInts | ThnnConv2dOutOptions, options?: ThnnConv2dOutOptions): Tensor;
  }>;
  readonly threshold: Overloads<{
    /** `aten::threshold(Tensor self, Scalar threshold, Scalar value) -> Tensor` */
    default(input: Operand, threshold: Scalar, value: Scalar): Tensor;
    /** `aten::threshold.out(Tensor self, Scalar threshold, Scalar value, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, threshold: Scalar, value: Scalar, options: { out: Tensor }): Tensor;
  }>;
  readonly threshold_: Overloads<{
    /** `aten::threshold_(Tensor(a!) self, Scalar threshold, Scalar value) -> Tensor(a!)` */
    default(input: Tensor, threshold: Scalar, value: Scalar): Tensor;
  }>;
  readonly threshold_backward: Overloads<{
    /** `aten::threshold_backward(Tensor grad_output, Tensor self, Scalar threshold) -> Tensor` */
    default(gradOutput: Operand, input: Operand, threshold: Scalar): Tensor;
    /** `aten::threshold_backward.grad_input(Tensor grad_output, Tensor self, Scalar threshold, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, input: Tensor, threshold: Scalar, options: { gradInput: Tensor }): Tensor;
  }>;
  readonly tile: Overloads<{
    /** `aten::tile(Tensor self, SymInt[] dims) -> Tensor` */
    default(input: Tensor, dims: Ints): Tensor;
    default(input: Tensor, ...dims: Int[]): Tensor;
  }>;
  readonly to: Overloads<{
    /** `aten::to.device(Tensor(a) self, Device device, ScalarType dtype, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)` */
    device(input: Tensor, device: string, dtype: DTypeName, nonBlocking?: boolean | ToDeviceOptions, copy?: boolean | ToDeviceOptions, memoryFormat?: MemoryFormat | null | ToDeviceOptions, options?: ToDeviceOptions): Tensor;
    /** `aten::to.dtype(Tensor(a) self, ScalarType dtype, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)` */
    dtype(input: Tensor, dtype: DTypeName, nonBlocking?: boolean | ToDtypeOptions, copy?: boolean | ToDtypeOptions, memoryFormat?: MemoryFormat | null | ToDtypeOptions, options?: ToDtypeOptions): Tensor;
    /** `aten::to.dtype_layout(Tensor(a) self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)` */
    dtype_layout(input: Tensor, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; nonBlocking?: boolean; copy?: boolean; memoryFormat?: MemoryFormat | null }): Tensor;
    /** `aten::to.other(Tensor(a) self, Tensor other, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)` */
    other(input: Tensor, other: Tensor, nonBlocking?: boolean | ToOtherOptions, copy?: boolean | ToOtherOptions, memoryFormat?: MemoryFormat | null | ToOtherOptions, options?: ToOtherOptions): Tensor;
  }>;
  readonly to_dense: Overloads<{
    /** `aten::to_dense(Tensor self, ScalarType? dtype=None, *, bool? masked_grad=None) -> Tensor` */
    default(input: Tensor, dtype?: DTypeName | null | ToDenseInPlaceOptions, options?: ToDenseInPlaceOptions): Tensor;
  }>;
  readonly to_dense_backward: Overloads<{
    /** `aten::to_dense_backward(Tensor grad, Tensor input, bool? masked_grad=None) -> Tensor` */
    default(grad: Tensor, input: Tensor, maskedGrad?: boolean | null | ToDenseBackwardInPlaceOptions, options?: ToDenseBackwardInPlaceOptions): Tensor;
  }>;
  readonly to_mkldnn: Overloads<{
    /** `aten::to_mkldnn(Tensor self, ScalarType? dtype=None) -> Tensor` */
    default(input: Tensor, dtype?: DTypeName | null | ToMkldnnInPlaceOptions, options?: ToMkldnnInPlaceOptions): Tensor;
    /** `aten::to_mkldnn.out(Tensor self, ScalarType? dtype=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dtype?: DTypeName | null | ToMkldnnOutOptions, options?: ToMkldnnOutOptions): Tensor;
  }>;
  readonly to_mkldnn_backward: Overloads<{
    /** `aten::to_mkldnn_backward(Tensor grad, Tensor input) -> Tensor` */
    default(grad: Tensor, input: Tensor): Tensor;
  }>;
  readonly to_padded_tensor: Overloads<{
    /** `aten::to_padded_tensor(Tensor self, float padding, SymInt[]? output_size=None) -> Tensor` */
    default(input: Tensor, padding: number, outputSize?: Ints | null | ToPaddedTensorInPlaceOptions, options?: ToPaddedTensorInPlaceOptions): Tensor;
    /** `aten::to_padded_tensor.out(Tensor self, float padding, SymInt[]? output_size=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, padding: number, outputSize?: Ints | null | ToPaddedTensorOutOptions, options?: ToPaddedTensorOutOptions): Tensor;
  }>;
  readonly to_sparse: Overloads<{
    /** `aten::to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor` */
    default(input: Tensor, options?: { layout?: Layout | null; blocksize?: IntOrInts | null; denseDim?: Int | null }): Tensor;
    /** `aten::to_sparse.sparse_dim(Tensor self, int sparse_dim) -> Tensor` */
    sparse_dim(input: Tensor, sparseDim: Int): Tensor;
  }>;
  readonly to_sparse_bsc: Overloads<{
    /** `aten::to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor` */
    default(input: Tensor, blocksize: IntOrInts, denseDim?: Int | null | ToSparseBscInPlaceOptions, options?: ToSparseBscInPlaceOptions): Tensor;
  }>;
  readonly to_sparse_bsr: Overloads<{
    /** `aten::to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor` */
    default(input: Tensor, blocksize: IntOrInts, denseDim?: Int | null | ToSparseBsrInPlaceOptions, options?: ToSparseBsrInPlaceOptions): Tensor;
  }>;
  readonly to_sparse_csc: Overloads<{
    /** `aten::to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor` */
    default(input: Tensor, denseDim?: Int | null | ToSparseCscInPlaceOptions, options?: ToSparseCscInPlaceOptions): Tensor;
  }>;
  readonly to_sparse_csr: Overloads<{
    /** `aten::to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor` */
    default(input: Tensor, denseDim?: Int | null | ToSparseCsrInPlaceOptions, options?: ToSparseCsrInPlaceOptions): Tensor;
  }>;
  readonly topk: Overloads<{
    /** `aten::topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)` */
    default(input: Tensor, k: Int, dim?: Int | TopkInPlaceOptions, largest?: boolean | TopkInPlaceOptions, sorted?: boolean | TopkInPlaceOptions, options?: TopkInPlaceOptions): ValuesAndIndices;
    /** `aten::topk.values(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)` */
    values(input: Tensor, k: Int, dim?: Int | TopkValuesOptions, largest?: boolean | TopkValuesOptions, sorted?: boolean | TopkValuesOptions, options?: TopkValuesOptions): ValuesAndIndices;
  }>;
  readonly trace: Overloads<{
    /** `aten::trace(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::trace.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly trace_backward: Overloads<{
    /** `aten::trace_backward(Tensor grad, SymInt[] sizes) -> Tensor` */
    default(grad: Tensor, sizes: Ints): Tensor;
  }>;
  readonly transpose: Overloads<{
    /** `aten::transpose.int(Tensor(a) self, int dim0, int dim1) -> Tensor(a)` */
    int(input: Tensor, dim0: Int, dim1: Int): Tensor;
  }>;
  readonly transpose_: Overloads<{
    /** `aten::transpose_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)` */
    default(input: Tensor, dim0: Int, dim1: Int): Tensor;
  }>;
  readonly transpose_copy: Overloads<{
    /** `aten::transpose_copy.int(Tensor self, int dim0, int dim1) -> Tensor` */
    int(input: Tensor, dim0: Int, dim1: Int): Tensor;
    /** `aten::transpose_copy.int_out(Tensor self, int dim0, int dim1, *, Tensor(a!) out) -> Tensor(a!)` */
    int_out(input: Tensor, dim0: Int, dim1: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly trapezoid: Overloads<{
    /** `aten::trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor` */
    dx(y: Tensor, options?: { dx?: Scalar; dim?: Int }): Tensor;
    /** `aten::trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor` */
    x(y: Tensor, x: Tensor, options?: { dim?: Int }): Tensor;
  }>;
  readonly trapz: Overloads<{
    /** `aten::trapz.dx(Tensor y, *, float dx=1., int dim=-1) -> Tensor` */
    dx(y: Tensor, options?: { dx?: number; dim?: Int }): Tensor;
    /** `aten::trapz.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor` */
    x(y: Tensor, x: Tensor, options?: { dim?: Int }): Tensor;
  }>;
  readonly triangular_solve: Overloads<{
    /** `aten::triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)` */
    default(input: Tensor, A: Tensor, upper?: boolean | TriangularSolveInPlaceOptions, transpose?: boolean | TriangularSolveInPlaceOptions, unitriangular?: boolean | TriangularSolveInPlaceOptions, options?: TriangularSolveInPlaceOptions): NamedTuple<{ solution: Tensor; clonedCoefficient: Tensor }, [solution: Tensor, clonedCoefficient: Tensor]>;
    /** `aten::triangular_solve.X(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False, *, Tensor(a!) X, Tensor(b!) M) -> (Tensor(a!) solution, Tensor(b!) cloned_coefficient)` */
    X(input: Tensor, A: Tensor, upper?: boolean | TriangularSolveXOptions, transpose?: boolean | TriangularSolveXOptions, unitriangular?: boolean | TriangularSolveXOptions, options?: TriangularSolveXOptions): NamedTuple<{ solution: Tensor; clonedCoefficient: Tensor }, [solution: Tensor, clonedCoefficient: Tensor]>;
  }>;
  readonly tril: Overloads<{
    /** `aten::tril(Tensor self, SymInt diagonal=0) -> Tensor` */
    default(input: Tensor, diagonal?: Int | TrilInPlaceOptions, options?: TrilInPlaceOptions): Tensor;
    /** `aten::tril.out(Tensor self, SymInt diagonal=0, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, diagonal?: Int | TrilOutOptions, options?: TrilOutOptions): Tensor;
  }>;
  readonly tril_: Overloads<{
    /** `aten::tril_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)` */
    default(input: Tensor, diagonal?: Int | Tril_InPlaceOptions, options?: Tril_InPlaceOptions): Tensor;
  }>;
  readonly tril_indices: Overloads<{
    /** `aten::tril_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    default(row: Int, col: Int, offset?: Int | TrilIndicesInPlaceOptions, options?: TrilIndicesInPlaceOptions): Tensor;
    /** `aten::tril_indices.out(int row, int col, int offset=0, *, Tensor(a!) out) -> Tensor(a!)` */
    out(row: Int, col: Int, offset?: Int | TrilIndicesOutOptions, options?: TrilIndicesOutOptions): Tensor;
  }>;
  readonly triplet_margin_loss: Overloads<{
    /** `aten::triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1., float p=2., float eps=9.9999999999999995e-07, bool swap=False, int reduction=1) -> Tensor` */
    default(anchor: Tensor, positive: Tensor, negative: Tensor, margin?: number | TripletMarginLossInPlaceOptions, p?: number | TripletMarginLossInPlaceOptions, eps?: number | TripletMarginLossInPlaceOptions, swap?: boolean | TripletMarginLossInPlaceOptions, reduction?: ReductionMode | TripletMarginLossInPlaceOptions, options?: TripletMarginLossInPlaceOptions): Tensor;
  }>;
  readonly triu: Overloads<{
    /** `aten::triu(Tensor self, SymInt diagonal=0) -> Tensor` */
    default(input: Tensor, diagonal?: Int | TriuInPlaceOptions, options?: TriuInPlaceOptions): Tensor;
    /** `aten::triu.out(Tensor self, SymInt diagonal=0, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, diagonal?: Int | TriuOutOptions, options?: TriuOutOptions): Tensor;
  }>;
  readonly triu_: Overloads<{
    /** `aten::triu_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)` */
    default(input: Tensor, diagonal?: Int | Triu_InPlaceOptions, options?: Triu_InPlaceOptions): Tensor;
  }>;
  readonly triu_indices: Overloads<{
    /** `aten::triu_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    default(row: Int, col: Int, offset?: Int | TriuIndicesInPlaceOptions, options?: TriuIndicesInPlaceOptions): Tensor;
    /** `aten::triu_indices.out(int row, int col, int offset=0, *, Tensor(a!) out) -> Tensor(a!)` */
    out(row: Int, col: Int, offset?: Int | TriuIndicesOutOptions, options?: TriuIndicesOutOptions): Tensor;
  }>;
  readonly true_divide: Overloads<{
    /** `aten::true_divide.Scalar(Tensor self, Scalar other) -> Tensor` */
    Scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::true_divide.Tensor(Tensor self, Tensor other) -> Tensor` */
    Tensor(input: Operand, other: Operand): Tensor;
    /** `aten::true_divide.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly true_divide_: Overloads<{
    /** `aten::true_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
    Scalar(input: Tensor, other: Scalar): Tensor;
    /** `aten::true_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    Tensor(input: Tensor, other: Tensor): Tensor;
  }>;
  readonly trunc: Overloads<{
    /** `aten::trunc(Tensor self) -> Tensor` */
    default(input: Operand): Tensor;
    /** `aten::trunc.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Operand, options: { out: Tensor }): Tensor;
  }>;
  readonly trunc_: Overloads<{
    /** `aten::trunc_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly type_as: Overloads<{
    /** `aten::type_as(Tensor self, Tensor other) -> Tensor` */
    default(input: Tensor, other: Tensor): Tensor;
  }>;
  readonly unbind: Overloads<{
    /** `aten::unbind.int(Tensor(a -> *) self, int dim=0) -> Tensor(a)[]` */
    int(input: Tensor, dim?: Int | UnbindIntOptions, options?: UnbindIntOptions): Tensor[];
  }>;
  readonly unbind_copy: Overloads<{
    /** `aten::unbind_copy.int(Tensor self, int dim=0) -> Tensor[]` */
    int(input: Tensor, dim?: Int | UnbindCopyIntOptions, options?: UnbindCopyIntOptions): Tensor[];
    /** `aten::unbind_copy.int_out(Tensor self, int dim=0, *, Tensor(a!)[] out) -> ()` */
    int_out(input: Tensor, dim?: Int | UnbindCopyIntOutOptions, options?: UnbindCopyIntOutOptions): void;
  }>;
  readonly unflatten: Overloads<{
    /** `aten::unflatten.int(Tensor(a) self, int dim, SymInt[] sizes) -> Tensor(a)` */
    int(input: Tensor, dim: Int, sizes: Ints): Tensor;
  }>;
  readonly unflatten_dense_tensors: Overloads<{
    /** `aten::unflatten_dense_tensors(Tensor flat, Tensor[] tensors) -> Tensor[]` */
    default(flat: Tensor, tensors: readonly Tensor[]): Tensor[];
  }>;
  readonly unfold: Overloads<{
    /** `aten::unfold(Tensor(a) self, int dimension, int size, int step) -> Tensor(a)` */
    default(input: Tensor, dimension: Int, size: Int, step: Int): Tensor;
  }>;
  readonly unfold_backward: Overloads<{
    /** `aten::unfold_backward(Tensor grad_in, SymInt[] input_sizes, int dim, int size, int step) -> Tensor` */
    default(gradIn: Tensor, inputSizes: Ints, dim: Int, size: Int, step: Int): Tensor;
    /** `aten::unfold_backward.out(Tensor grad_in, SymInt[] input_sizes, int dim, int size, int step, *, Tensor(a!) out) -> Tensor(a!)` */
    out(gradIn: Tensor, inputSizes: Ints, dim: Int, size: Int, step: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly unfold_copy: Overloads<{
    /** `aten::unfold_copy(Tensor self, int dimension, int size, int step) -> Tensor` */
    default(input: Tensor, dimension: Int, size: Int, step: Int): Tensor;
    /** `aten::unfold_copy.out(Tensor self, int dimension, int size, int step, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dimension: Int, size: Int, step: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly uniform: Overloads<{
    /** `aten::uniform(Tensor self, float from=0., float to=1., *, Generator? generator=None) -> Tensor` */
    default(input: Tensor, from?: number | UniformInPlaceOptions, to?: number | UniformInPlaceOptions, options?: UniformInPlaceOptions): Tensor;
    /** `aten::uniform.out(Tensor self, float from=0., float to=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, from?: number | UniformOutOptions, to?: number | UniformOutOptions, options?: UniformOutOptions): Tensor;
  }>;
  readonly uniform_: Overloads<{
    /** `aten::uniform_(Tensor(a!) self, float from=0., float to=1., *, Generator? generator=None) -> Tensor(a!)` */
    default(input: Tensor, from?: number | Uniform_InPlaceOptions, to?: number | Uniform_InPlaceOptions, options?: Uniform_InPlaceOptions): Tensor;
  }>;
  readonly unique_consecutive: Overloads<{
    /** `aten::unique_consecutive(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None) -> (Tensor, Tensor, Tensor)` */
    default(input: Tensor, returnInverse?: boolean | UniqueConsecutiveInPlaceOptions, returnCounts?: boolean | UniqueConsecutiveInPlaceOptions, dim?: Int | null | UniqueConsecutiveInPlaceOptions, options?: UniqueConsecutiveInPlaceOptions): [Tensor, Tensor, Tensor];
    /** `aten::unique_consecutive.out(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
    out(input: Tensor, returnInverse?: boolean | UniqueConsecutiveOutOptions, returnCounts?: boolean | UniqueConsecutiveOutOptions, dim?: Int | null | UniqueConsecutiveOutOptions, options?: UniqueConsecutiveOutOptions): [Tensor, Tensor, Tensor];
  }>;
  readonly unique_dim: Overloads<{
    /** `aten::unique_dim(Tensor self, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)` */
    default(input: Tensor, dim: Int, sorted?: boolean | UniqueDimInPlaceOptions, returnInverse?: boolean | UniqueDimInPlaceOptions, returnCounts?: boolean | UniqueDimInPlaceOptions, options?: UniqueDimInPlaceOptions): [Tensor, Tensor, Tensor];
    /** `aten::unique_dim.out(Tensor self, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
    out(input: Tensor, dim: Int, sorted?: boolean | UniqueDimOutOptions, returnInverse?: boolean | UniqueDimOutOptions, returnCounts?: boolean | UniqueDimOutOptions, options?: UniqueDimOutOptions): [Tensor, Tensor, Tensor];
  }>;
  readonly unique_dim_consecutive: Overloads<{
    /** `aten::unique_dim_consecutive(Tensor self, int dim, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)` */
    default(input: Tensor, dim: Int, returnInverse?: boolean | UniqueDimConsecutiveInPlaceOptions, returnCounts?: boolean | UniqueDimConsecutiveInPlaceOptions, options?: UniqueDimConsecutiveInPlaceOptions): [Tensor, Tensor, Tensor];
    /** `aten::unique_dim_consecutive.out(Tensor self, int dim, bool return_inverse=False, bool return_counts=False, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
    out(input: Tensor, dim: Int, returnInverse?: boolean | UniqueDimConsecutiveOutOptions, returnCounts?: boolean | UniqueDimConsecutiveOutOptions, options?: UniqueDimConsecutiveOutOptions): [Tensor, Tensor, Tensor];
  }>;
  readonly unsafe_chunk: Overloads<{
    /** `aten::unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]` */
    default(input: Tensor, chunks: Int, dim?: Int | UnsafeChunkInPlaceOptions, options?: UnsafeChunkInPlaceOptions): Tensor[];
  }>;
  readonly unsafe_split: Overloads<{
    /** `aten::unsafe_split.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]` */
    Tensor(input: Tensor, splitSize: Int, dim?: Int | UnsafeSplitTensorOptions, options?: UnsafeSplitTensorOptions): Tensor[];
    /** `aten::unsafe_split.Tensor_out(Tensor self, SymInt split_size, int dim=0, *, Tensor(a!)[] out) -> ()` */
    Tensor_out(input: Tensor, splitSize: Int, dim?: Int | UnsafeSplitTensorOutOptions, options?: UnsafeSplitTensorOutOptions): void;
  }>;
  readonly unsafe_split_with_sizes: Overloads<{
    /** `aten::unsafe_split_with_sizes(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]` */
    default(input: Tensor, splitSizes: Ints, dim?: Int | UnsafeSplitWithSizesInPlaceOptions, options?: UnsafeSplitWithSizesInPlaceOptions): Tensor[];
    /** `aten::unsafe_split_with_sizes.out(Tensor self, SymInt[] split_sizes, int dim=0, *, Tensor(a!)[] out) -> ()` */
    out(input: Tensor, splitSizes: Ints, dim?: Int | UnsafeSplitWithSizesOutOptions, options?: UnsafeSplitWithSizesOutOptions): void;
  }>;
  readonly unsqueeze: Overloads<{
    /** `aten::unsqueeze(Tensor(a) self, int dim) -> Tensor(a)` */
    default(input: Tensor, dim: Int): Tensor;
  }>;
  readonly unsqueeze_: Overloads<{
    /** `aten::unsqueeze_(Tensor(a!) self, int dim) -> Tensor(a!)` */
    default(input: Tensor, dim: Int): Tensor;
  }>;
  readonly unsqueeze_copy: Overloads<{
    /** `aten::unsqueeze_copy(Tensor self, int dim) -> Tensor` */
    default(input: Tensor, dim: Int): Tensor;
    /** `aten::unsqueeze_copy.out(Tensor self, int dim, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dim: Int, options: { out: Tensor }): Tensor;
  }>;
  readonly upsample_bicubic2d: Overloads<{
    /** `aten::upsample_bicubic2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
    default(input: Tensor, outputSize: IntOrInts, alignCorners: boolean, scalesH?: number | null | UpsampleBicubic2dInPlaceOptions, scalesW?: number | null | UpsampleBicubic2dInPlaceOptions, options?: UpsampleBicubic2dInPlaceOptions): Tensor;
    /** `aten::upsample_bicubic2d.out(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, outputSize: IntOrInts, alignCorners: boolean, scalesH?: number | null | UpsampleBicubic2dOutOptions, scalesW?: number | null | UpsampleBicubic2dOutOptions, options?: UpsampleBicubic2dOutOptions): Tensor;
    /** `aten::upsample_bicubic2d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
    vec(input: Tensor, outputSize: Ints | null, alignCorners: boolean, scaleFactors: Floats | null): Tensor;
  }>;
  readonly upsample_bicubic2d_backward: Overloads<{
    /** `aten::upsample_bicubic2d_backward(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
    default(gradOutput: Tensor, outputSize: IntOrInts, inputSize: IntOrInts, alignCorners: boolean, scalesH?: number | null | UpsampleBicubic2dBackwardInPlaceOptions, scalesW?: number | null | UpsampleBicubic2dBackwardInPlaceOptions, options?: UpsampleBicubic2dBackwardInPlaceOptions): Tensor;
    /** `aten::upsample_bicubic2d_backward.grad_input(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, outputSize: IntOrInts, inputSize: IntOrInts, alignCorners: boolean, scalesH?: number | null | UpsampleBicubic2dBackwardGradInputOptions, scalesW?: number | null | UpsampleBicubic2dBackwardGradInputOptions, options?: UpsampleBicubic2dBackwardGradInputOptions): Tensor;
  }>;
  readonly upsample_bilinear2d: Overloads<{
    /** `aten::upsample_bilinear2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
    default(input: Tensor, outputSize: IntOrInts, alignCorners: boolean, scalesH?: number | null | UpsampleBilinear2dInPlaceOptions, scalesW?: number | null | UpsampleBilinear2dInPlaceOptions, options?: UpsampleBilinear2dInPlaceOptions): Tensor;
    /** `aten::upsample_bilinear2d.out(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, outputSize: IntOrInts, alignCorners: boolean, scalesH?: number | null | UpsampleBilinear2dOutOptions, scalesW?: number | null | UpsampleBilinear2dOutOptions, options?: UpsampleBilinear2dOutOptions): Tensor;
    /** `aten::upsample_bilinear2d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
    vec(input: Tensor, outputSize: Ints | null, alignCorners: boolean, scaleFactors: Floats | null): Tensor;
    /** `aten::upsample_bilinear2d.vec_out(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors, *, Tensor(a!) out) -> Tensor(a!)` */
    vec_out(input: Tensor, outputSize: Ints | null, alignCorners: boolean, scaleFactors: Floats | null, options: { out: Tensor }): Tensor;
  }>;
  readonly upsample_bilinear2d_backward: Overloads<{
    /** `aten::upsample_bilinear2d_backward(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
    default(gradOutput: Tensor, outputSize: IntOrInts, inputSize: IntOrInts, alignCorners: boolean, scalesH?: number | null | UpsampleBilinear2dBackwardInPlaceOptions, scalesW?: number | null | UpsampleBilinear2dBackwardInPlaceOptions, options?: UpsampleBilinear2dBackwardInPlaceOptions): Tensor;
    /** `aten::upsample_bilinear2d_backward.grad_input(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, outputSize: IntOrInts, inputSize: IntOrInts, alignCorners: boolean, scalesH?: number | null | UpsampleBilinear2dBackwardGradInputOptions, scalesW?: number | null | UpsampleBilinear2dBackwardGradInputOptions, options?: UpsampleBilinear2dBackwardGradInputOptions): Tensor;
  }>;
  readonly upsample_linear1d: Overloads<{
    /** `aten::upsample_linear1d(Tensor self, SymInt[1] output_size, bool align_corners, float? scales=None) -> Tensor` */
    default(input: Tensor, outputSize: IntOrInts, alignCorners: boolean, scales?: number | null | UpsampleLinear1dInPlaceOptions, options?: UpsampleLinear1dInPlaceOptions): Tensor;
    /** `aten::upsample_linear1d.out(Tensor self, SymInt[1] output_size, bool align_corners, float? scales=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, outputSize: IntOrInts, alignCorners: boolean, scales?: number | null | UpsampleLinear1dOutOptions, options?: UpsampleLinear1dOutOptions): Tensor;
    /** `aten::upsample_linear1d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
    vec(input: Tensor, outputSize: Ints | null, alignCorners: boolean, scaleFactors: Floats | null): Tensor;
  }>;
  readonly upsample_linear1d_backward: Overloads<{
    /** `aten::upsample_linear1d_backward(Tensor grad_output, SymInt[1] output_size, SymInt[3] input_size, bool align_corners, float? scales=None) -> Tensor` */
    default(gradOutput: Tensor, outputSize: IntOrInts, inputSize: IntOrInts, alignCorners: boolean, scales?: number | null | UpsampleLinear1dBackwardInPlaceOptions, options?: UpsampleLinear1dBackwardInPlaceOptions): Tensor;
    /** `aten::upsample_linear1d_backward.grad_input(Tensor grad_output, SymInt[1] output_size, SymInt[3] input_size, bool align_corners, float? scales=None, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, outputSize: IntOrInts, inputSize: IntOrInts, alignCorners: boolean, scales?: number | null | UpsampleLinear1dBackwardGradInputOptions, options?: UpsampleLinear1dBackwardGradInputOptions): Tensor;
  }>;
  readonly upsample_nearest1d: Overloads<{
    /** `aten::upsample_nearest1d(Tensor self, SymInt[1] output_size, float? scales=None) -> Tensor` */
    default(input: Tensor, outputSize: IntOrInts, scales?: number | null | UpsampleNearest1dInPlaceOptions, options?: UpsampleNearest1dInPlaceOptions): Tensor;
    /** `aten::upsample_nearest1d.out(Tensor self, SymInt[1] output_size, float? scales=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, outputSize: IntOrInts, scales?: number | null | UpsampleNearest1dOutOptions, options?: UpsampleNearest1dOutOptions): Tensor;
    /** `aten::upsample_nearest1d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
    vec(input: Tensor, outputSize: Ints | null, scaleFactors: Floats | null): Tensor;
  }>;
  readonly upsample_nearest1d_backward: Overloads<{
    /** `aten::upsample_nearest1d_backward(Tensor grad_output, SymInt[1] output_size, SymInt[3] input_size, float? scales=None) -> Tensor` */
    default(gradOutput: Tensor, outputSize: IntOrInts, inputSize: IntOrInts, scales?: number | null | UpsampleNearest1dBackwardInPlaceOptions, options?: UpsampleNearest1dBackwardInPlaceOptions): Tensor;
    /** `aten::upsample_nearest1d_backward.grad_input(Tensor grad_output, SymInt[1] output_size, SymInt[3] input_size, float? scales=None, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, outputSize: IntOrInts, inputSize: IntOrInts, scales?: number | null | UpsampleNearest1dBackwardGradInputOptions, options?: UpsampleNearest1dBackwardGradInputOptions): Tensor;
  }>;
  readonly upsample_nearest2d: Overloads<{
    /** `aten::upsample_nearest2d(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor` */
    default(input: Tensor, outputSize: IntOrInts, scalesH?: number | null | UpsampleNearest2dInPlaceOptions, scalesW?: number | null | UpsampleNearest2dInPlaceOptions, options?: UpsampleNearest2dInPlaceOptions): Tensor;
    /** `aten::upsample_nearest2d.out(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, outputSize: IntOrInts, scalesH?: number | null | UpsampleNearest2dOutOptions, scalesW?: number | null | UpsampleNearest2dOutOptions, options?: UpsampleNearest2dOutOptions): Tensor;
    /** `aten::upsample_nearest2d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
    vec(input: Tensor, outputSize: Ints | null, scaleFactors: Floats | null): Tensor;
    /** `aten::upsample_nearest2d.vec_out(Tensor input, SymInt[]? output_size, float[]? scale_factors, *, Tensor(a!) out) -> Tensor(a!)` */
    vec_out(input: Tensor, outputSize: Ints | null, scaleFactors: Floats | null, options: { out: Tensor }): Tensor;
  }>;
  readonly upsample_nearest2d_backward: Overloads<{
    /** `aten::upsample_nearest2d_backward(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, float? scales_h=None, float? scales_w=None) -> Tensor` */
    default(gradOutput: Tensor, outputSize: IntOrInts, inputSize: IntOrInts, scalesH?: number | null | UpsampleNearest2dBackwardInPlaceOptions, scalesW?: number | null | UpsampleNearest2dBackwardInPlaceOptions, options?: UpsampleNearest2dBackwardInPlaceOptions): Tensor;
    /** `aten::upsample_nearest2d_backward.grad_input(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, float? scales_h=None, float? scales_w=None, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, outputSize: IntOrInts, inputSize: IntOrInts, scalesH?: number | null | UpsampleNearest2dBackwardGradInputOptions, scalesW?: number | null | UpsampleNearest2dBackwardGradInputOptions, options?: UpsampleNearest2dBackwardGradInputOptions): Tensor;
  }>;
  readonly upsample_nearest3d: Overloads<{
    /** `aten::upsample_nearest3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
    default(input: Tensor, outputSize: IntOrInts, scalesD?: number | null | UpsampleNearest3dInPlaceOptions, scalesH?: number | null | UpsampleNearest3dInPlaceOptions, scalesW?: number | null | UpsampleNearest3dInPlaceOptions, options?: UpsampleNearest3dInPlaceOptions): Tensor;
    /** `aten::upsample_nearest3d.out(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, outputSize: IntOrInts, scalesD?: number | null | UpsampleNearest3dOutOptions, scalesH?: number | null | UpsampleNearest3dOutOptions, scalesW?: number | null | UpsampleNearest3dOutOptions, options?: UpsampleNearest3dOutOptions): Tensor;
    /** `aten::upsample_nearest3d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
    vec(input: Tensor, outputSize: Ints | null, scaleFactors: Floats | null): Tensor;
  }>;
  readonly upsample_nearest3d_backward: Overloads<{
    /** `aten::upsample_nearest3d_backward(Tensor grad_output, SymInt[3] output_size, SymInt[5] input_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
    default(gradOutput: Tensor, outputSize: IntOrInts, inputSize: IntOrInts, scalesD?: number | null | UpsampleNearest3dBackwardInPlaceOptions, scalesH?: number | null | UpsampleNearest3dBackwardInPlaceOptions, scalesW?: number | null | UpsampleNearest3dBackwardInPlaceOptions, options?: UpsampleNearest3dBackwardInPlaceOptions): Tensor;
    /** `aten::upsample_nearest3d_backward.grad_input(Tensor grad_output, SymInt[3] output_size, SymInt[5] input_size, float? scales_d=None, float? scales_h=None, float? scales_w=None, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, outputSize: IntOrInts, inputSize: IntOrInts, scalesD?: number | null | UpsampleNearest3dBackwardGradInputOptions, scalesH?: number | null | UpsampleNearest3dBackwardGradInputOptions, scalesW?: number | null | UpsampleNearest3dBackwardGradInputOptions, options?: UpsampleNearest3dBackwardGradInputOptions): Tensor;
  }>;
  readonly upsample_trilinear3d: Overloads<{
    /** `aten::upsample_trilinear3d(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
    default(input: Tensor, outputSize: IntOrInts, alignCorners: boolean, scalesD?: number | null | UpsampleTrilinear3dInPlaceOptions, scalesH?: number | null | UpsampleTrilinear3dInPlaceOptions, scalesW?: number | null | UpsampleTrilinear3dInPlaceOptions, options?: UpsampleTrilinear3dInPlaceOptions): Tensor;
    /** `aten::upsample_trilinear3d.out(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, outputSize: IntOrInts, alignCorners: boolean, scalesD?: number | null | UpsampleTrilinear3dOutOptions, scalesH?: number | null | UpsampleTrilinear3dOutOptions, scalesW?: number | null | UpsampleTrilinear3dOutOptions, options?: UpsampleTrilinear3dOutOptions): Tensor;
    /** `aten::upsample_trilinear3d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
    vec(input: Tensor, outputSize: Ints | null, alignCorners: boolean, scaleFactors: Floats | null): Tensor;
  }>;
  readonly upsample_trilinear3d_backward: Overloads<{
    /** `aten::upsample_trilinear3d_backward(Tensor grad_output, SymInt[3] output_size, SymInt[5] input_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
    default(gradOutput: Tensor, outputSize: IntOrInts, inputSize: IntOrInts, alignCorners: boolean, scalesD?: number | null | UpsampleTrilinear3dBackwardInPlaceOptions, scalesH?: number | null | UpsampleTrilinear3dBackwardInPlaceOptions, scalesW?: number | null | UpsampleTrilinear3dBackwardInPlaceOptions, options?: UpsampleTrilinear3dBackwardInPlaceOptions): Tensor;
    /** `aten::upsample_trilinear3d_backward.grad_input(Tensor grad_output, SymInt[3] output_size, SymInt[5] input_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None, *, Tensor(a!) grad_input) -> Tensor(a!)` */
    grad_input(gradOutput: Tensor, outputSize: IntOrInts, inputSize: IntOrInts, alignCorners: boolean, scalesD?: number | null | UpsampleTrilinear3dBackwardGradInputOptions, scalesH?: number | null | UpsampleTrilinear3dBackwardGradInputOptions, scalesW?: number | null | UpsampleTrilinear3dBackwardGradInputOptions, options?: UpsampleTrilinear3dBackwardGradInputOptions): Tensor;
  }>;
  readonly value_selecting_reduction_backward: Overloads<{
    /** `aten::value_selecting_reduction_backward(Tensor grad, int dim, Tensor indices, SymInt[] sizes, bool keepdim) -> Tensor` */
    default(grad: Tensor, dim: Int, indices: Tensor, sizes: Ints, keepdim: boolean): Tensor;
  }>;
  readonly values: Overloads<{
    /** `aten::values(Tensor(a) self) -> Tensor(a)` */
    default(input: Tensor): Tensor;
  }>;
  readonly values_copy: Overloads<{
    /** `aten::values_copy(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::values_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly vander: Overloads<{
    /** `aten::vander(Tensor x, int? N=None, bool increasing=False) -> Tensor` */
    default(x: Tensor, N?: Int | null | VanderInPlaceOptions, increasing?: boolean | VanderInPlaceOptions, options?: VanderInPlaceOptions): Tensor;
  }>;
  readonly var: Overloads<{
    /** `aten::var(Tensor self, bool unbiased=True) -> Tensor` */
    default(input: Tensor, unbiased?: boolean | VarInPlaceOptions, options?: VarInPlaceOptions): Tensor;
    /** `aten::var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor` */
    correction(input: Tensor, dim?: IntOrInts | null | VarCorrectionOptions, options?: VarCorrectionOptions): Tensor;
    correction(input: Tensor, ...dim: Int[] | [...Int[], { correction?: Scalar | null; keepdim?: boolean }]): Tensor;
    /** `aten::var.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out) -> Tensor(a!)` */
    correction_out(input: Tensor, dim?: IntOrInts | null | VarCorrectionOutOptions, options?: VarCorrectionOutOptions): Tensor;
    correction_out(input: Tensor, ...dim: [...Int[], { correction?: Scalar | null; keepdim?: boolean; out: Tensor }]): Tensor;
    /** `aten::var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor` */
    dim(input: Tensor, dim: IntOrInts | null, unbiased?: boolean | VarDimOptions, keepdim?: boolean | VarDimOptions, options?: VarDimOptions): Tensor;
    /** `aten::var.out(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, dim: IntOrInts | null, unbiased?: boolean | VarOutOptions, keepdim?: boolean | VarOutOptions, options?: VarOutOptions): Tensor;
  }>;
  readonly var_mean: Overloads<{
    /** `aten::var_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)` */
    default(input: Tensor, unbiased?: boolean | VarMeanInPlaceOptions, options?: VarMeanInPlaceOptions): [Tensor, Tensor];
    /** `aten::var_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)` */
    correction(input: Tensor, dim?: IntOrInts | null | VarMeanCorrectionOptions, options?: VarMeanCorrectionOptions): [Tensor, Tensor];
    correction(input: Tensor, ...dim: Int[] | [...Int[], { correction?: Scalar | null; keepdim?: boolean }]): [Tensor, Tensor];
    /** `aten::var_mean.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
    correction_out(input: Tensor, dim?: IntOrInts | null | VarMeanCorrectionOutOptions, options?: VarMeanCorrectionOutOptions): [Tensor, Tensor];
    correction_out(input: Tensor, ...dim: [...Int[], { correction?: Scalar | null; keepdim?: boolean; out0: Tensor; out1: Tensor }]): [Tensor, Tensor];
    /** `aten::var_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)` */
    dim(input: Tensor, dim: IntOrInts | null, unbiased?: boolean | VarMeanDimOptions, keepdim?: boolean | VarMeanDimOptions, options?: VarMeanDimOptions): [Tensor, Tensor];
  }>;
  readonly vdot: Overloads<{
    /** `aten::vdot(Tensor self, Tensor other) -> Tensor` */
    default(input: Tensor, other: Tensor): Tensor;
    /** `aten::vdot.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly view: Overloads<{
    /** `aten::view(Tensor(a) self, SymInt[] size) -> Tensor(a)` */
    default(input: Tensor, size: Ints): Tensor;
    default(input: Tensor, ...size: Int[]): Tensor;
    /** `aten::view.dtype(Tensor(a) self, ScalarType dtype) -> Tensor(a)` */
    dtype(input: Tensor, dtype: DTypeName): Tensor;
  }>;
  readonly view_as: Overloads<{
    /** `aten::view_as(Tensor(a) self, Tensor other) -> Tensor(a)` */
    default(input: Tensor, other: Tensor): Tensor;
  }>;
  readonly view_as_complex: Overloads<{
    /** `aten::view_as_complex(Tensor(a) self) -> Tensor(a)` */
    default(input: Tensor): Tensor;
  }>;
  readonly view_as_complex_copy: Overloads<{
    /** `aten::view_as_complex_copy(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::view_as_complex_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly view_as_real: Overloads<{
    /** `aten::view_as_real(Tensor(a) self) -> Tensor(a)` */
    default(input: Tensor): Tensor;
  }>;
  readonly view_as_real_copy: Overloads<{
    /** `aten::view_as_real_copy(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::view_as_real_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly view_copy: Overloads<{
    /** `aten::view_copy(Tensor self, SymInt[] size) -> Tensor` */
    default(input: Tensor, size: Ints): Tensor;
    default(input: Tensor, ...size: Int[]): Tensor;
    /** `aten::view_copy.dtype(Tensor self, ScalarType dtype) -> Tensor` */
    dtype(input: Tensor, dtype: DTypeName): Tensor;
    /** `aten::view_copy.dtype_out(Tensor self, ScalarType dtype, *, Tensor(a!) out) -> Tensor(a!)` */
    dtype_out(input: Tensor, dtype: DTypeName, options: { out: Tensor }): Tensor;
    /** `aten::view_copy.out(Tensor self, SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, size: Ints, options: { out: Tensor }): Tensor;
    out(input: Tensor, ...size: [...Int[], { out: Tensor }]): Tensor;
  }>;
  readonly vsplit: Overloads<{
    /** `aten::vsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]` */
    array(input: Tensor, indices: Ints): Tensor[];
    array(input: Tensor, ...indices: Int[]): Tensor[];
    /** `aten::vsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]` */
    int(input: Tensor, sections: Int): Tensor[];
  }>;
  readonly vstack: Overloads<{
    /** `aten::vstack(Tensor[] tensors) -> Tensor` */
    default(tensors: readonly Tensor[]): Tensor;
    default(...tensors: Tensor[]): Tensor;
    /** `aten::vstack.out(Tensor[] tensors, *, Tensor(a!) out) -> Tensor(a!)` */
    out(tensors: readonly Tensor[], options: { out: Tensor }): Tensor;
    out(...tensors: [...Tensor[], { out: Tensor }]): Tensor;
  }>;
  readonly where: Overloads<{
    /** `aten::where(Tensor condition) -> Tensor[]` */
    default(condition: Tensor): Tensor[];
    /** `aten::where.Scalar(Tensor condition, Scalar self, Scalar other) -> Tensor` */
    Scalar(condition: Tensor, input: Scalar, other: Scalar): Tensor;
    /** `aten::where.ScalarOther(Tensor condition, Tensor self, Scalar other) -> Tensor` */
    ScalarOther(condition: Tensor, input: Tensor, other: Scalar): Tensor;
    /** `aten::where.ScalarSelf(Tensor condition, Scalar self, Tensor other) -> Tensor` */
    ScalarSelf(condition: Tensor, input: Scalar, other: Tensor): Tensor;
    /** `aten::where.self(Tensor condition, Tensor self, Tensor other) -> Tensor` */
    self(condition: Operand, input: Operand, other: Operand): Tensor;
    /** `aten::where.self_out(Tensor condition, Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    self_out(condition: Tensor, input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly xlogy: Overloads<{
    /** `aten::xlogy.OutScalar_Other(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
    OutScalar_Other(input: Operand, other: Scalar, options: { out: Tensor }): Tensor;
    /** `aten::xlogy.OutScalar_Self(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    OutScalar_Self(input: Scalar, other: Operand, options: { out: Tensor }): Tensor;
    /** `aten::xlogy.OutTensor(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
    OutTensor(input: Operand, other: Operand, options: { out: Tensor }): Tensor;
    /** `aten::xlogy.Scalar_Other(Tensor self, Scalar other) -> Tensor` */
    Scalar_Other(input: Operand, other: Scalar): Tensor;
    /** `aten::xlogy.Scalar_Self(Scalar self, Tensor other) -> Tensor` */
    Scalar_Self(input: Scalar, other: Operand): Tensor;
    /** `aten::xlogy.Tensor(Tensor self, Tensor other) -> Tensor` */
    Tensor(input: Operand, other: Operand): Tensor;
  }>;
  readonly xlogy_: Overloads<{
    /** `aten::xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
    Scalar_Other(input: Tensor, other: Scalar): Tensor;
    /** `aten::xlogy_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
    Tensor(input: Tensor, other: Operand): Tensor;
  }>;
  readonly zero: Overloads<{
    /** `aten::zero(Tensor self) -> Tensor` */
    default(input: Tensor): Tensor;
    /** `aten::zero.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { out: Tensor }): Tensor;
  }>;
  readonly zero_: Overloads<{
    /** `aten::zero_(Tensor(a!) self) -> Tensor(a!)` */
    default(input: Tensor): Tensor;
  }>;
  readonly zeros: Overloads<{
    /** `aten::zeros(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
    default(size: Ints, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }): Tensor;
    default(...size: Int[] | [...Int[], { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null }]): Tensor;
    /** `aten::zeros.out(SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)` */
    out(size: Ints, options: { out: Tensor }): Tensor;
    out(...size: [...Int[], { out: Tensor }]): Tensor;
  }>;
  readonly zeros_like: Overloads<{
    /** `aten::zeros_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
    default(input: Tensor, options?: { dtype?: DTypeName | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null }): Tensor;
    /** `aten::zeros_like.out(Tensor self, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
    out(input: Tensor, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  }>;
}
