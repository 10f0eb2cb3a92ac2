import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { StepFailed } from '../run-step.mjs';

/** Runs npm and gives what it printed. @throws StepFailed with what it said on stderr. */
export function npm(args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync('npm', args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
    ...options,
  });
  if (status !== 0)
    throw new StepFailed(`npm ${args.join(' ')} failed: ${error?.message ?? `${stdout}\n${stderr}`.trim()}`);
  return stdout;
}

/** The paths inside of a folder that `npm pack` would pack. */
export function filesThatNpmPacks(folder) {
  return packed(npm(['pack', '--dry-run', '--ignore-scripts', '--json'], { cwd: folder })).files.map(
    ({ path: file }) => file,
  );
}

/** Packs a folder; gives the path of the tarball, its size, and the size of what is in it. */
export function pack(folder, into) {
  const { filename, size, unpackedSize } = packed(
    npm(['pack', '--ignore-scripts', '--json', '--pack-destination', into], { cwd: folder }),
  );
  return { file: path.join(into, path.basename(filename.replace('@', '').replaceAll('/', '-'))), size, unpackedSize };
}

/** npm 11 prints a list, npm 12 an object by the package's name. */
function packed(json) {
  const [first] = Object.values(JSON.parse(json));
  return first;
}
