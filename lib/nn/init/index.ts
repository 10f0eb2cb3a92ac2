export * from './fill.js';
export { calculateGain, type GainOf, type GainOptions } from './gain.js';
export * from './identity.js';
export * from './orthogonal.js';
export * from './sparse.js';
export * from './truncNormal.js';
export * from './variance.js';
