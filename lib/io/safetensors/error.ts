import { FileFormatError } from '../fileFormatError.js';

export { quoted } from '../fileFormatError.js';

/**
 * Thrown when bytes are not a valid safetensors file; the message names the file, the tensor where there is one, and
 * what was wrong.
 */
export class SafetensorsError extends FileFormatError {
  override name = 'SafetensorsError';
}
