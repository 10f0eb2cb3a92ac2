export type { CompileOptions } from './compilation.js';
export type { EvaluateOptions, FitOptions, PredictOptions } from './fitOptions.js';
export { loadModel, modelFromShared } from './loading.js';
export { Model, type TrainOnBatchOptions } from './model.js';
export { Sequential, type SequentialOptions, sequential } from './sequential.js';
export type { SharedModel } from './sharing.js';
export { TrainingError } from './trainingError.js';
