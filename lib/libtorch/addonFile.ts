import * as fs from 'node:fs';
import * as path from 'node:path';

import nodeGypBuild = require('node-gyp-build');

import { packageRoot } from './packageInfo.js';
import { findPlatformPackage } from './platformPackage.js';

/** Name of the addon in the platform packages. */
const addonName = 'node-torch.node';

/** The addon, `node-torch.node`. */
export interface AddonFile {
  readonly path: string;
  /** Where it comes from: built on this machine, `prebuilds/` of this package, or the package of the platform. */
  readonly source: 'build' | 'prebuilds' | 'package';
}

/** There is no addon for this machine. The message lists where it was looked for, and the commands that mend it. */
export class AddonNotFoundError extends Error {
  override readonly name = 'AddonNotFoundError';
  /** The last part of the message: the commands that mend it. Not enumerable: an uncaught error prints its message, which has them already. */
  declare readonly advice: string;
  constructor(reason: string, advice: string) {
    super(`node-torch: ${reason}\n${advice}`);
    Object.defineProperty(this, 'advice', { value: advice });
  }
}

/**
 * Looks for the addon without loading it: one that was built here (`npx node-torch build`, or a checkout), one in `prebuilds/`, the one of the
 * platform package. `null` when there is none.
 */
export function findAddon(root: string = packageRoot): AddonFile | null {
  try {
    const file = nodeGypBuild.resolve(root);
    const isBuilt = file.startsWith(path.join(root, 'build') + path.sep);
    return { path: file, source: isBuilt ? 'build' : 'prebuilds' };
  } catch {
    const { folder, problem } = findPlatformPackage(root);
    if (folder === null || problem !== null) return null;
    const file = path.join(folder, addonName);
    return fs.existsSync(file) ? { path: file, source: 'package' } : null;
  }
}

/**
 * {@link findAddon}, or the reason why there is none.
 *
 * @throws AddonNotFoundError with what was looked for and the commands that mend it.
 */
export function locateAddon(root: string = packageRoot): AddonFile {
  const found = findAddon(root);
  if (found) return found;
  const { name, folder, problem } = findPlatformPackage(root);
  const machine = `${process.platform}-${process.arch}`;
  const reinstall =
    problem === null || folder === null ? 'npm install --include=optional' : 'npm update node-torch         ';
  throw new AddonNotFoundError(
    [
      `there is no addon for ${machine}, Node ${process.version}. Looked in:`,
      `  build      ${path.join(root, 'build', 'Release')}: nothing was built here`,
      `  prebuilds  ${path.join(root, 'prebuilds', machine)}: no addon there`,
      `  package    ${problem ?? `${folder}: it has no ${addonName}`}`,
    ].join('\n'),
    [
      'To mend it, one of:',
      `  ${reinstall}  installs ${name}, which holds the addon and libtorch, where it is published for this platform`,
      '  npx node-torch build            builds the addon here; it says what it needs (a C++20 compiler, CMake)',
      '  npx node-torch doctor           explains what was looked at, and what else may be wrong',
    ].join('\n'),
  );
}
