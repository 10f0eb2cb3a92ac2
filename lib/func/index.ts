export type { Argnums } from './argnums.js';
export { type FunctionalCallOptions, functionalCall } from './functionalCall.js';
export { type GradTransformOptions, grad, gradAndValue } from './grad.js';
export { hessian, type JacfwdOptions, type JacrevOptions, jacfwd, jacrev } from './jacobian.js';
export { type JvpOptions, jvp } from './jvp.js';
export type { Randomness } from './layer.js';
export { type AuxOptions, type PullbackFunction, type PullbackOptions, vjp } from './vjp.js';
export { type BatchDims, type VmapOptions, vmap } from './vmap.js';
