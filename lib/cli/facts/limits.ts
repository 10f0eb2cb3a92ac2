import * as path from 'node:path';
import { readIfThere } from './readFile.js';

/** What the system lets this process have: limits of a container (cgroups) and of the shell (`ulimit`). */
export interface Limits {
  /** Processors' worth of time that the container may use, such as 1.5; `null` without a limit. */
  readonly cpus: number | null;
  /** Bytes of memory that the container may use; `null` without a limit. */
  readonly memory: number | null;
  /** Bytes of memory that the container uses and cannot simply drop; `null` where it does not say. */
  readonly memoryUsed: number | null;
  /** Bytes that the process may map (`ulimit -v`); `null` without a limit. */
  readonly addressSpace: number | null;
}

/** What no machine has: cgroups write "no limit" as a number like this one. */
const unlimited = 2 ** 60;

/**
 * Reads the limits of this process, of both versions of cgroups. A limit of any group above it counts too.
 *
 * @param root where the file system begins; another folder than `/` in tests
 */
export function readLimits(root = '/'): Limits {
  const groups = readGroups(readIfThere(path.join(root, 'proc/self/cgroup')));
  const folders = (controller: string): string[] => groupFolders(root, groups, controller);
  const [memory, memoryUsed] = readMemory(folders('memory'));
  const cpus = [...folders('cpu')].map(readCpus).filter((value) => value !== null);
  return {
    cpus: cpus.length > 0 ? Math.min(...cpus) : null,
    memory,
    memoryUsed,
    addressSpace: readAddressSpace(readIfThere(path.join(root, 'proc/self/limits'))),
  };
}

/** The group of each controller in `/proc/self/cgroup`; that of version 2 under the empty name. */
function readGroups(text: string): Map<string, string> {
  const groups = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, controllers, group] = /^\d+:([^:]*):(.+)$/.exec(line) ?? [];
    if (controllers === undefined || group === undefined) continue;
    for (const controller of controllers.split(',')) groups.set(controller, group);
  }
  return groups;
}

/** Folders of a controller from the process' own group up to the root. In a container its own group may not be visible: files that are not there count as none. */
function groupFolders(root: string, groups: ReadonlyMap<string, string>, controller: string): string[] {
  const base = path.join(root, 'sys/fs/cgroup');
  const ofVersion1 = groups.get(controller);
  const bases = ofVersion1 === undefined ? [base] : [path.join(base, controller), path.join(base, 'cpu,cpuacct')];
  const group = ofVersion1 ?? groups.get('') ?? '/';
  const parts = group.split('/').filter((part) => part !== '' && part !== '..');
  const above = parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
  return bases.flatMap((folder) => [...above, ''].map((part) => path.join(folder, part)));
}

function readCpus(folder: string): number | null {
  const [quota, period] = readIfThere(path.join(folder, 'cpu.max')).trim().split(' ').map(Number);
  if (quota && period) return quota / period;
  const oldQuota = Number(readIfThere(path.join(folder, 'cpu.cfs_quota_us')));
  const oldPeriod = Number(readIfThere(path.join(folder, 'cpu.cfs_period_us')));
  return oldQuota > 0 && oldPeriod > 0 ? oldQuota / oldPeriod : null;
}

/** The tightest limit of the groups, and what that group uses. */
function readMemory(folders: readonly string[]): [limit: number | null, used: number | null] {
  let tightest: [number, string] | null = null;
  for (const folder of folders) {
    const texts = ['memory.max', 'memory.limit_in_bytes'].map((name) => readIfThere(path.join(folder, name)).trim());
    const limit = Number(texts.find((text) => /^\d+$/.test(text)) ?? unlimited);
    if (limit < unlimited && (tightest === null || limit < tightest[0])) tightest = [limit, folder];
  }
  if (tightest === null) return [null, null];
  const [limit, folder] = tightest;
  const used = ['memory.current', 'memory.usage_in_bytes']
    .map((name) => readIfThere(path.join(folder, name)).trim())
    .find((text) => text !== '');
  if (used === undefined) return [limit, null];
  // Files that the kernel keeps in memory are dropped when somebody needs it.
  const stat = readIfThere(path.join(folder, 'memory.stat'));
  const files = /^total_inactive_file (\d+)$/m.exec(stat) ?? /^inactive_file (\d+)$/m.exec(stat);
  return [limit, Math.max(0, Number(used) - Number(files?.[1] ?? 0))];
}

function readAddressSpace(text: string): number | null {
  const soft = /^Max address space\s+(\d+)/m.exec(text)?.[1];
  return soft === undefined ? null : Number(soft);
}
