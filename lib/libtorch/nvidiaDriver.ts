import { spawnSync } from 'node:child_process';
import type { Env } from './cache.js';
import { readNvidia } from './nvidia.js';

/** The NVIDIA driver of this machine. */
export interface NvidiaDriver {
  /** `580.65.06`. */
  readonly version: string;
  /** Names of the GPUs it drives; empty when it does not tell. */
  readonly gpus: readonly string[];
}

/** Asks for the NVIDIA driver: `nvidia-smi`, else the kernel; `null` when neither knows of one. */
export function findNvidiaDriver(env: Env = process.env): NvidiaDriver | null {
  const { stdout, status } = spawnSync('nvidia-smi', ['--query-gpu=driver_version,name', '--format=csv,noheader'], {
    encoding: 'utf8',
    env: { ...env },
    timeout: 20_000,
    windowsHide: true,
  });
  const rows = (status === 0 ? stdout : '').trim().split('\n');
  const gpus = rows.map((row) => /^([\d.]+), *(.+)$/.exec(row.trim())).filter((match) => match !== null);
  const [first] = gpus;
  if (first) return { version: first[1] ?? '', gpus: gpus.map(([, , name = '']) => name) };
  const { driver } = readNvidia('/', env);
  return driver === null ? null : { version: driver, gpus: [] };
}
