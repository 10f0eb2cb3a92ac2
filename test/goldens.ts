import * as fs from 'node:fs';
import * as path from 'node:path';

/** The folder with the numbers that Python made; this file runs from build/test. */
export const goldensFolder = path.resolve(__dirname, '..', '..', 'test', 'goldens');

/** Reads what a script in scripts/goldens wrote. */
export function readGolden<T>(name: string): T {
  return JSON.parse(fs.readFileSync(path.join(goldensFolder, `${name}.json`), 'utf8')) as T;
}
