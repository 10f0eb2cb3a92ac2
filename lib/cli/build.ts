import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { packageRoot } from '../libtorch/packageInfo.js';

/**
 * `node-torch build`: builds the addon from source into `build/Release` of this package, where it comes before a prebuilt one. It says how far it is,
 * and names what is missing with the command that installs it.
 *
 * The work is done by `scripts/build.mjs`, in a process of its own.
 *
 * @returns the exit status.
 */
export async function build(): Promise<number> {
  const script = path.join(packageRoot, 'scripts', 'build.mjs');
  if (!fs.existsSync(script)) {
    throw new Error(
      `node-torch: ${packageRoot} is not whole: it has no scripts/build.mjs. Install node-torch again: \`npm install node-torch --force\`.`,
    );
  }
  const child = spawn(process.execPath, [script, '--native'], { stdio: 'inherit', windowsHide: true });
  // Ctrl+C goes to both; the script cleans up after itself and decides the status.
  const wait = (): void => {};
  process.on('SIGINT', wait);
  try {
    return await new Promise((resolve, reject) => {
      child.on('error', reject).on('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
    });
  } finally {
    process.removeListener('SIGINT', wait);
  }
}
