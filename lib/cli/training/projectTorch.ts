import { createRequire } from 'node:module';
import * as path from 'node:path';

import type * as library from '../../index.js';

/** What the command needs of node-torch. */
export type ProjectTorch = Pick<
  typeof library,
  | 'callbacks'
  | 'cudaIsAvailable'
  | 'getNumThreads'
  | 'libtorchVersion'
  | 'manualSeed'
  | 'ones'
  | 'setNumThreads'
  | 'version'
>;

/**
 * The node-torch that a script loads: its project's, which need not be the one that this command came with.
 *
 * @param script path of the script
 * @throws Error when its project has none, or one without what the command needs
 */
export function loadProjectTorch(script: string): ProjectTorch {
  const require = createRequire(script);
  let file: string;
  try {
    file = require.resolve('node-torch');
  } catch {
    throw new Error(
      `node-torch: ${path.dirname(script)} and the folders above it have no node-torch in node_modules. ` +
        'Run `npm install node-torch` in the project of the script.',
    );
  }
  const torch = require(file) as ProjectTorch;
  if (typeof torch.callbacks?.everyFit !== 'function') {
    throw new Error(
      `node-torch: the project's version ${torch.version} is too old for this command. Update it there: npm install node-torch`,
    );
  }
  return torch;
}
