import nodeGypBuild = require('node-gyp-build');

import { readBuildInfo } from '../libtorch/buildInfo.js';
import { searchLibtorch } from '../libtorch/locate.js';
import { packageInfo, packageRoot } from '../libtorch/packageInfo.js';

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
  try {
    const build = readBuildInfo();
    return `${nodeGypBuild.resolve(packageRoot)}${build ? ` (built with libtorch ${build.version})` : ''}`;
  } catch {
    return 'none found';
  }
}
