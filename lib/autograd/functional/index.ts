export { type HessianOf, hessian, type JacobianOf, type JacobianOptions, jacobian } from './jacobian.js';
export { hvp, jvp, vhp, vjp } from './products.js';
export type { ArgumentsOf, FunctionalOptions, Like, TensorFunction, Tensors } from './tensors.js';
