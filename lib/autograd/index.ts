export { grad } from '../tensor/autograd.js';
export {
  type AnomalyOptions,
  detectAnomaly,
  isAnomalyCheckNanEnabled,
  isAnomalyEnabled,
  setDetectAnomaly,
} from './anomalyMode.js';
export { type BackwardAllOptions, backward } from './backward.js';
export * as forwardAD from './forwardAD.js';
export * as functional from './functional/index.js';
export { type CheckedFunction, gradcheck, gradgradcheck } from './gradcheck/gradcheck.js';
export { GradcheckError } from './gradcheck/gradcheckError.js';
export type { GradcheckOptions } from './gradcheck/options.js';
export * as graph from './graph.js';
