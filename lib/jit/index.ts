export { type LoadOptions, load } from './load.js';
export { ScriptError, type ScriptFrame } from './scriptError.js';
export { type ExtraFiles, type ScriptKeywords, ScriptModule, type ScriptResult } from './scriptModule.js';
export type { ScriptInput } from './scriptValues.js';
