export { type FormatOptions, formatTensor } from './format/formatTensor.js';
export type { ElementValue, Printable, Quantization, SparseParts } from './format/printable.js';
export { getPrintOptions, type PrintOptions, type PrintProfile, setPrintOptions } from './format/printOptions.js';
