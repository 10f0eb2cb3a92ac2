import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Env } from './cache.js';

/** What can be seen of NVIDIA GPUs without loading anything of NVIDIA's. */
export interface Nvidia {
  /** How many NVIDIA GPUs are on the PCI bus, whether a driver knows them or not. */
  readonly cards: number;
  /** Whether a GPU's device file is there (`/dev/nvidia0`, or `/dev/dxg` in WSL): a driver runs it and this system may see it. */
  readonly devices: number;
  /** Version of the kernel's driver, such as `580.65.06`; `null` when none is loaded, or when it does not say. */
  readonly driver: string | null;
  /** Where the driver's library `libcuda.so.1` is; `null` when it was not found. */
  readonly library: string | null;
  /** Whether this user may open the device files. */
  readonly accessible: boolean;
  /** `CUDA_VISIBLE_DEVICES`; `null` when it is not set. */
  readonly visible: string | null;
}

const libraryFolders = [
  'usr/lib/x86_64-linux-gnu',
  'usr/lib/aarch64-linux-gnu',
  'usr/lib64',
  'usr/lib',
  'lib/x86_64-linux-gnu',
  'usr/lib/wsl/lib',
  'usr/local/nvidia/lib64',
  'usr/local/cuda/compat',
];

/**
 * Looks for NVIDIA GPUs and their driver; takes less than a millisecond. Everything is absent on other systems than Linux.
 *
 * @param root where the file system begins; another folder than `/` in tests
 */
export function readNvidia(root = '/', env: Env = process.env): Nvidia {
  const dev = path.join(root, 'dev');
  const files = list(dev).filter((name) => /^nvidia\d+$/.test(name) || name === 'dxg');
  const controls = list(dev).filter((name) => name === 'nvidiactl');
  return {
    cards: countCards(path.join(root, 'sys/bus/pci/devices')),
    devices: files.length,
    driver: readDriver(path.join(root, 'proc/driver/nvidia/version')),
    library: findLibrary(root, env),
    accessible: [...files, ...controls].every((name) => isAccessible(path.join(dev, name))),
    visible: env['CUDA_VISIBLE_DEVICES'] ?? null,
  };
}

/** Whether an NVIDIA GPU is in this machine, usable or not. */
export function hasNvidiaGpu({ cards, devices, driver }: Nvidia): boolean {
  return cards > 0 || devices > 0 || driver !== null;
}

function countCards(folder: string): number {
  return list(folder).filter((name) => {
    // 0x03 is the class of displays and 3D controllers: NVIDIA's network cards and sound devices are no GPUs.
    return (
      read(path.join(folder, name, 'vendor')).trim() === '0x10de' &&
      read(path.join(folder, name, 'class')).startsWith('0x03')
    );
  }).length;
}

function readDriver(file: string): string | null {
  return /Kernel Module(?: for \S+)?\s+(\d+(?:\.\d+)+)/.exec(read(file))?.[1] ?? null;
}

function findLibrary(root: string, env: Env): string | null {
  const given = (env['LD_LIBRARY_PATH'] ?? '').split(':').filter((folder) => folder !== '');
  const folders = [...given, ...libraryFolders.map((folder) => path.join(root, folder))];
  const files = folders.map((folder) => path.join(folder, 'libcuda.so.1'));
  return files.find((file) => fs.existsSync(file)) ?? null;
}

function isAccessible(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.R_OK | fs.constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function list(folder: string): string[] {
  try {
    return fs.readdirSync(folder);
  } catch {
    return [];
  }
}

function read(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
