import { totalmem } from 'node:os';

/**
 * The bytes of memory that this process can have at most. What a file unpacks to beyond them is refused before anything is unpacked: Linux would give out
 * the memory first, and end the process when it is used.
 */
export function memoryLimit(): number {
  // Zero or a huge number where nothing constrains the process.
  const constrained = process.constrainedMemory();
  return constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
}
