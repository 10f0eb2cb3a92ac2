import { findAddon } from '../libtorch/addonFile.js';
import { readBuildInfo } from '../libtorch/buildInfo.js';
import { searchLibtorch } from '../libtorch/locate.js';
import { packageInfo } from '../libtorch/packageInfo.js';

/** `node-torch info`: the versions in a few lines, without loading anything. @returns the exit status. */
export function info(): number {
  const { located, wanted } = searchLibtorch();
  const lines = [
    `node-torch ${packageInfo().version}`,
    `libtorch   ${located ? `${located.version} (${located.source}: ${located.folder})` : `${wanted} wanted, none found`}`,
    `addon      ${addonPath()}`,
    `node       ${process.version} ${process.platform}-${process.arch}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

function addonPath(): string {
  const addon = findAddon();
  if (!addon) return 'none found: `npx node-torch build` builds one';
  const build = readBuildInfo();
  return `${addon.path}${build ? ` (built with libtorch ${build.version})` : ''}`;
}
