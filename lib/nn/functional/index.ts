export * from '../../ops/generated/nnFunctional.js';
