export * as functional from './functional/index.js';
export * as init from './init/index.js';
