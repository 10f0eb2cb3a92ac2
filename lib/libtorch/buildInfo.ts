import * as fs from 'node:fs';
import * as path from 'node:path';
import { packageRoot } from './packageInfo.js';

/** How the addon in `build/Release` was made; written by `scripts/build.mjs` beside it. */
export interface BuildInfo {
  /** The libtorch folder whose headers and libraries it was built with. */
  readonly libtorch: string;
  /** Version of that libtorch, e.g. `2.13.0+cpu`. The addon fits libtorch of the same minor. */
  readonly version: string;
  /** Version of node-addon-api. */
  readonly nodeAddonApi: string;
  /** The C++ compiler, as it names itself. */
  readonly compiler: string;
}

/** The record beside a locally built addon; `null` when the addon was not built here (a prebuilt one is). */
export function readBuildInfo(root: string = packageRoot): BuildInfo | null {
  const folder = path.join(root, 'build', 'Release');
  try {
    if (!fs.existsSync(path.join(folder, 'node-torch.node'))) return null;
    const info = JSON.parse(fs.readFileSync(path.join(folder, 'build-info.json'), 'utf8')) as BuildInfo;
    return typeof info.version === 'string' ? info : null;
  } catch {
    return null;
  }
}
