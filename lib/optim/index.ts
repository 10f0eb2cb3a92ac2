export { Adagrad, type AdagradOptions } from './adagrad.js';
export { Adam, type AdamOptions, AdamW } from './adam.js';
export { Optimizer, type OptimizerConfig, type OptimizerState, type PyTorchOptimizerState } from './optimizer.js';
export type { LearningRate, OptimizerOptions } from './options.js';
export { RMSprop, type RMSpropOptions } from './rmsprop.js';
export * as schedules from './schedules/index.js';
export { SGD, type SGDOptions } from './sgd.js';
