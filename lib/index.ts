// First of all: it takes longer than the modules below, and goes on while they are loaded.
import './native/begin.js';

export * as activations from './activations/index.js';
export * as autograd from './autograd/index.js';
export * as callbacks from './callbacks/index.js';
export type { ArrayLikeData } from './data/arrays.js';
export { buildInfo, cudaIsAvailable, getNumThreads, setNumThreads } from './devices.js';
export { DisposedError, TorchError, TorchOutOfMemoryError } from './errors.js';
export * as export from './export/index.js';
export * as func from './func/index.js';
export { type VmapOptions, vmap } from './func/vmap.js';
export {
  type CapturedGraph,
  type CaptureOptions,
  capture,
} from './graph/capture.js';
export { CaptureError } from './graph/captureError.js';
export type { LoopOptions, LoopProgress, LoopResult } from './graph/loopOptions.js';
export type { Numerics } from './graph/numerics.js';
export type { CapturedOutputs, NumbersOf } from './graph/outputStructure.js';
export * as initializers from './initializers/index.js';
export { FileFormatError } from './io/fileFormatError.js';
export { type LoadOptions, load } from './io/load.js';
export type { LoadedValue } from './io/loadedValue.js';
export { SafetensorsError } from './io/safetensors.js';
export { type SaveFormat, type SaveOptions, save } from './io/save.js';
export { loadTensors, saveTensors } from './io/tensors.js';
export * as jit from './jit/index.js';
export * as layers from './layers/index.js';
export * as losses from './losses/index.js';
export * as metrics from './metrics/index.js';
export * from './models/index.js';
export * as nn from './nn/index.js';
export * as fft from './ops/generated/fft.js';
export * as linalg from './ops/generated/linalg.js';
export * as nested from './ops/generated/nested.js';
export * as sparse from './ops/generated/sparse.js';
export * as special from './ops/generated/special.js';
export type { OperatorNamespace } from './ops/operatorNamespace.js';
export type { CustomOperator } from './ops/operatorTypes.js';
export { ops } from './ops/ops.js';
export * from './ops/surface.js';
export { type ClipGradNormOptions, clipGradNorm, clipGradValue } from './optim/clipping.js';
export * as optim from './optim/index.js';
export { autocast } from './tensor/autocast.js';
export * from './tensor/autograd.js';
export * from './tensor/autogradFunction.js';
export * from './tensor/checkpoint.js';
export { getDefaultDtype, setDefaultDtype } from './tensor/defaultDtype.js';
export type { DType } from './tensor/dtype.js';
export * from './tensor/dtypeLimits.js';
export { getPrintOptions, type PrintOptions, setPrintOptions } from './tensor/format.js';
export { type FrombufferOptions, frombuffer } from './tensor/frombuffer.js';
export {
  defaultGenerator,
  forkRng,
  Generator,
  getRngState,
  initialSeed,
  manualSeed,
  seed,
  setRngState,
} from './tensor/generator.js';
export type { GradientHook, RemovableHandle } from './tensor/hooks.js';
export { type InferenceModeOptions, inferenceMode, isInferenceModeEnabled } from './tensor/inferenceMode.js';
export type { TensorLike } from './tensor/nested.js';
export { nestedTensor } from './tensor/nestedTensor.js';
export type { Complex, Element, NestedArray, TensorData } from './tensor/read.js';
export { dispose, keep, type MemoryInfo, memory, tidy } from './tensor/scope.js';
export {
  type FromShared,
  fromShared,
  type Shared,
  type SharedTensor,
  type ShareOptions,
  share,
  unshare,
} from './tensor/share.js';
export * from './tensor/sparse.js';
export { type BackwardOptions, isTensor, Tensor } from './tensor/tensor.js';
export * from './tensor/windows.js';
export { libtorchVersion, version } from './version.js';
