export * from './tensor/tensor.js';
export * from './tensor/creation.js';
export * from './tensor/autograd.js';
export { tidy, keep, dispose, memory } from './tensor/scope.js';
export * as ops from './ops/call.js';
