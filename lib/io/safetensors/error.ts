/**
 * Thrown when bytes are not a valid safetensors file; the message names the file, the tensor where there is one, and
 * what was wrong.
 */
export class SafetensorsError extends Error {
  override name = 'SafetensorsError';
}

/** A name from a file as an error message shows it: quoted, escaped and of bounded length. */
export function quoted(name: string): string {
  return JSON.stringify(name.length > 100 ? `${name.slice(0, 100)}...` : name);
}
