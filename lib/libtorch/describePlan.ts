import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Env } from './cache.js';
import { buildOf, type Device, isCuda, oldestDriver } from './device.js';
import { bytesHere, NoRoomError } from './download.js';
import { findNvidiaDriver } from './nvidiaDriver.js';
import { inBytes } from './progress.js';
import type { PlannedWheel } from './wheelPlan.js';

/** What an install is for and where it downloads to. */
export interface PlanFacts {
  readonly version: string;
  readonly device: Device;
  /** Folder of what is downloaded, in the cache. */
  readonly downloads: string;
  readonly env: Env;
}

/**
 * Refuses what the disk cannot hold, before anything is downloaded.
 *
 * @param downloads Folder of what is downloaded, in the cache.
 * @throws NoRoomError with what is needed and what is free.
 */
export function checkRoom(wheels: readonly PlannedWheel[], downloads: string): void {
  const needed = toDownload(wheels, downloads) + sum(wheels.map(({ unpacked }) => unpacked));
  const cache = path.dirname(downloads);
  const free = freeIn(cache);
  if (free === null || free >= needed) return;
  throw new NoRoomError(
    `the disk is too full: ${inBytes(needed)} are needed in ${cache}, ${inBytes(free)} are free. Make room, or set NODE_TORCH_CACHE to a folder on another disk`,
  );
}

/** Says in lines what an install will bring, from where, how large it is, and for CUDA which driver there is. */
export function describePlan(
  wheels: readonly PlannedWheel[],
  { version, device, downloads, env }: PlanFacts,
): string[] {
  const sources = [...new Set(wheels.map(({ source, local }) => (local ? `${source} (on this disk)` : source)))];
  const left = toDownload(wheels, downloads);
  const here = sum(wheels.map(({ size }) => size)) - left;
  const open = wheels.filter(({ local, size }) => !local && size === null).length;
  const unknown = wheels.some(({ unpacked }) => unpacked === null);
  const free = freeIn(path.dirname(downloads));
  const parts = [
    `${inBytes(left)} to download${here > 0 ? ` (${inBytes(here)} are here already)` : ''}${open > 0 ? `, and ${open} files of unknown size` : ''}`,
    unknown ? 'unpacked size not known before' : `${inBytes(sum(wheels.map(({ unpacked }) => unpacked)))} unpacked`,
    ...(free === null ? [] : [`${inBytes(free)} free`]),
  ];
  const notes = [
    `libtorch ${version} for ${device}: ${wheels.map(({ title }) => title).join(', ')}`,
    `from ${sources.join(', ')}`,
    parts.join(', '),
  ];
  return isCuda(device) ? [...notes, describeDriver(wheels[0]?.version ?? '', device, env)] : notes;
}

function describeDriver(torchVersion: string, device: Device, env: Env): string {
  const driver = findNvidiaDriver(env);
  if (!driver) return 'no NVIDIA driver was found here: without one only the CPU works';
  const build = torchVersion.split('+')[1] || buildOf(device);
  const oldest = oldestDriver(build);
  const gpus = driver.gpus.length > 0 ? ` with ${driver.gpus.join(', ')}` : '';
  const found = `NVIDIA driver ${driver.version}${gpus}`;
  if (oldest === null || Number.parseInt(driver.version, 10) >= oldest) return found;
  return `${found}: it is too old for ${build}, which needs ${oldest} or newer; update it, or install an older build such as --device cu126`;
}

function toDownload(wheels: readonly PlannedWheel[], downloads: string): number {
  return sum(wheels.map(({ size, file }) => (size === null ? 0 : Math.max(0, size - bytesHere(downloads, file.name)))));
}

function freeIn(folder: string): number | null {
  try {
    const { bavail, bsize } = fs.statfsSync(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}

function sum(numbers: ReadonlyArray<number | null>): number {
  return numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
}
