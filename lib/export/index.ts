export { CompiledModel } from './compiledModel.js';
export type { ExportedModel, ExportInput, ExportResult } from './exportedModel.js';
export { ExportedProgram } from './exportedProgram.js';
export { type ExportLoadOptions, load } from './load.js';
