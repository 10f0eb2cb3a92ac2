import * as fs from 'node:fs';
import * as path from 'node:path';

import { findAddon } from '../../libtorch/addonFile.js';
import { type BuildInfo, readBuildInfo } from '../../libtorch/buildInfo.js';
import { packageRoot } from '../../libtorch/packageInfo.js';

/** What is known of the addon without loading it. */
export interface AddonFacts {
  /** The addon; `null` when there is none for this machine. */
  readonly path: string | null;
  /** How it was built, when it was built here. */
  readonly build: BuildInfo | null;
  /** The machine it was made for by its first bytes, such as `linux-x64`; `null` when they say nothing known, or there is no addon. */
  readonly madeFor: string | null;
  /** Platforms whose addons are installed beside this package, such as `darwin-arm64`. */
  readonly installedFor: readonly string[];
}

/** Looks for the addon as the package itself does. */
export function readAddon(root: string = packageRoot): AddonFacts {
  const file = findAddonPath(root);
  return {
    path: file,
    build: readBuildInfo(root),
    madeFor: file === null ? null : readMachine(file),
    installedFor: installedPlatforms(root),
  };
}

/** The addon that the package loads; `null` when there is none. */
export function findAddonPath(root: string = packageRoot): string | null {
  return findAddon(root)?.path ?? null;
}

/** Platform packages beside the package (npm, yarn) or in its own folder, and its prebuilds. */
function installedPlatforms(root: string): string[] {
  const folders = ['prebuilds', 'node_modules/@node-torch', '../@node-torch'].map((name) => path.join(root, name));
  return [...new Set(folders.flatMap(listFolders))].sort();
}

function listFolders(folder: string): string[] {
  try {
    return fs.readdirSync(folder).filter((name) => /^\w+-\w+$/.test(name));
  } catch {
    return [];
  }
}

const elfMachines: Readonly<Record<number, string>> = { 3: 'ia32', 40: 'arm', 62: 'x64', 183: 'arm64', 243: 'riscv64' };
const machMachines: Readonly<Record<number, string>> = { 16777223: 'x64', 16777228: 'arm64' };
const peMachines: Readonly<Record<number, string>> = { 34404: 'x64', 43620: 'arm64', 332: 'ia32' };

/** The machine that a library was made for: ELF, Mach-O (of one machine) or PE. `null` for whatever else. */
export function readMachine(file: string): string | null {
  const head = Buffer.alloc(4096);
  try {
    const fd = fs.openSync(file, 'r');
    try {
      if (fs.readSync(fd, head, 0, head.length, 0) < 64) return null;
    } finally {
      fs.closeSync(fd);
    }
  } catch {
    return null;
  }
  const name = (platform: string, machine: string | undefined): string | null =>
    machine ? `${platform}-${machine}` : null;
  if (head.readUInt32BE(0) === 0x7f454c46) return name('linux', elfMachines[head.readUInt16LE(18)]);
  if (head.readUInt32LE(0) === 0xfeedfacf) return name('darwin', machMachines[head.readUInt32LE(4)]);
  if (head.toString('latin1', 0, 2) !== 'MZ') return null;
  const header = head.readUInt32LE(60);
  const isWhole = header + 6 <= head.length && head.toString('latin1', header, header + 4) === 'PE\0\0';
  return isWhole ? name('win32', peMachines[head.readUInt16LE(header + 4)]) : null;
}
