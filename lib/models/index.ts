export type { CompileOptions } from './compilation.js';
export type { EvaluateOptions, FitOptions, PredictOptions } from './fitOptions.js';
export { Model, type TrainOnBatchOptions } from './model.js';
export { loadModel } from './loading.js';
export { Sequential, sequential, type SequentialOptions } from './sequential.js';
export { TrainingError } from './trainingError.js';
