export { type CosineDecayOptions, cosineDecay } from './cosineDecay.js';
export { type ExponentialDecayOptions, exponentialDecay } from './exponentialDecay.js';
export { type PiecewiseConstantOptions, piecewiseConstant } from './piecewiseConstant.js';
export type { LearningRateSchedule } from './schedule.js';
