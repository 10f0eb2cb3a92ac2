export { encodeSafetensors, type SafetensorsInput } from './safetensors/encode.js';
export { SafetensorsError } from './safetensors/error.js';
export { parseSafetensorsHeader, type SafetensorsEntry, type SafetensorsHeader } from './safetensors/header.js';
export {
  decodeSafetensors,
  readSafetensors,
  type SafetensorsFile,
  type SafetensorsTensor,
} from './safetensors/read.js';
