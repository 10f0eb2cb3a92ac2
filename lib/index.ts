export * as activations from './activations/index.js';
export * as callbacks from './callbacks/index.js';
export type { ArrayLikeData } from './data/arrays.js';
export { buildInfo, cudaIsAvailable, getNumThreads, setNumThreads } from './devices.js';
export { DisposedError, TorchError, TorchOutOfMemoryError } from './errors.js';
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
export { SafetensorsError } from './io/safetensors.js';
export { loadTensors, saveTensors } from './io/tensors.js';
export * as layers from './layers/index.js';
export * as losses from './losses/index.js';
export * as metrics from './metrics/index.js';
export * from './models/index.js';
export * as nn from './nn/index.js';
export * as ops from './ops/call.js';
export * as fft from './ops/generated/fft.js';
export * as linalg from './ops/generated/linalg.js';
export * as nested from './ops/generated/nested.js';
export * as sparse from './ops/generated/sparse.js';
export * as special from './ops/generated/special.js';
export * from './ops/surface.js';
export { type ClipGradNormOptions, clipGradNorm, clipGradValue } from './optim/clipping.js';
export * as optim from './optim/index.js';
export { autocast } from './tensor/autocast.js';
export * from './tensor/autograd.js';
export * from './tensor/autogradFunction.js';
export * from './tensor/checkpoint.js';
export type { DType } from './tensor/dtype.js';
export { getPrintOptions, type PrintOptions, setPrintOptions } from './tensor/format.js';
export type { TensorLike } from './tensor/nested.js';
export type { Complex, Element, NestedArray, TensorData } from './tensor/read.js';
export { dispose, keep, type MemoryInfo, memory, tidy } from './tensor/scope.js';
export { isTensor, Tensor } from './tensor/tensor.js';
export { libtorchVersion, version } from './version.js';
