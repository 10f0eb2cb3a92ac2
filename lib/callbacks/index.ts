export { Callback, type CallbackLike, type CallbackParams, type Logs } from './callback.js';
export { EarlyStopping, type EarlyStoppingOptions } from './earlyStopping.js';
export { type EveryFitHandle, everyFit } from './everyFit.js';
export { History } from './history.js';
export { LearningRateScheduler } from './learningRateScheduler.js';
