import * as fs from 'node:fs';

/** Text of a file that may not be there; empty then. */
export function readIfThere(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
