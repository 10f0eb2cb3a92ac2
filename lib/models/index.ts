export type { CompileOptions } from './compilation.js';
export type { EvaluateOptions, FitOptions, PredictOptions } from './fitOptions.js';
export { loadModel } from './loading.js';
export { Model, type TrainOnBatchOptions } from './model.js';
export { Sequential, type SequentialOptions, sequential } from './sequential.js';
export { TrainingError } from './trainingError.js';
