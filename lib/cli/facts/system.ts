import { spawnSync } from 'node:child_process';
import * as os from 'node:os';
import * as path from 'node:path';
import { type Limits, readLimits } from './limits.js';
import { readIfThere } from './readFile.js';

/** Facts about the machine that matter for native code. */
export interface System {
  /** `linux-x64`, ... */
  readonly platform: string;
  /** Name and release of the kernel. */
  readonly kernel: string;
  /** `glibc 2.36`, `musl`, or `null` where there is no choice. */
  readonly libc: string | null;
  readonly cpu: string;
  /** Instruction sets of the processor that kernels are written for; `null` where the system does not say. */
  readonly instructionSets: readonly string[] | null;
  /** Whether this Node is translated from another kind of processor (Rosetta). */
  readonly isTranslated: boolean;
  /** Cores this process may use. */
  readonly cores: number;
  /** Main memory in bytes. */
  readonly memory: number;
  /** Bytes of it that are free, or would be once somebody needs them, and that the limits allow. */
  readonly memoryAvailable: number;
  readonly limits: Limits;
  /** When the kernel uses huge pages by itself: `always`, `madvise`, `never`; `null` where it does not say. */
  readonly hugePages: string | null;
}

const telling = ['avx2', 'avx512f', 'amx_bf16', 'asimd', 'bf16', 'sve'];

/**
 * Looks at the machine; takes a few ms.
 *
 * @param root where the file system begins; another folder than `/` in tests
 */
export function readSystem(root = '/'): System {
  const limits = readLimits(root);
  const cpu = os.cpus()[0]?.model.trim() || 'unknown';
  return {
    platform: `${process.platform}-${process.arch}`,
    kernel: `${os.type()} ${os.release()}`,
    libc: readLibc(),
    cpu,
    instructionSets: readInstructionSets(readIfThere(path.join(root, 'proc/cpuinfo'))),
    isTranslated: isTranslated(cpu),
    cores: os.availableParallelism(),
    memory: os.totalmem(),
    memoryAvailable: availableMemory(readIfThere(path.join(root, 'proc/meminfo')), limits),
    limits,
    hugePages:
      /\[(\w+)\]/.exec(readIfThere(path.join(root, 'sys/kernel/mm/transparent_hugepage/enabled')))?.[1] ?? null,
  };
}

function readLibc(): string | null {
  if (process.platform !== 'linux') return null;
  // Otherwise the report looks up the names of all network neighbours, which can take seconds.
  const report = process.report as NodeJS.ProcessReport & { excludeNetwork?: boolean };
  report.excludeNetwork = true;
  const { header } = report.getReport() as unknown as { header: { glibcVersionRuntime?: string } };
  return header.glibcVersionRuntime ? `glibc ${header.glibcVersionRuntime}` : 'musl';
}

function readInstructionSets(cpuinfo: string): string[] | null {
  const line = /^(?:flags|Features)\s*: (.*)$/m.exec(cpuinfo)?.[1];
  if (line === undefined) return null;
  const all = new Set(line.split(' '));
  return telling.filter((name) => all.has(name));
}

/** On a Mac the kernel says so; a container for x64 on an Apple processor has a processor of that name. */
function isTranslated(cpu: string): boolean {
  if (/VirtualApple/.test(cpu)) return true;
  if (process.platform !== 'darwin' || process.arch !== 'x64') return false;
  return spawnSync('sysctl', ['-n', 'sysctl.proc_translated'], { encoding: 'utf8' }).stdout?.trim() === '1';
}

function availableMemory(meminfo: string, { memory, memoryUsed }: Limits): number {
  const kilobytes = /^MemAvailable:\s+(\d+) kB$/m.exec(meminfo)?.[1];
  const ofMachine = kilobytes === undefined ? os.freemem() : Number(kilobytes) * 1024;
  return memory === null ? ofMachine : Math.min(ofMachine, Math.max(0, memory - (memoryUsed ?? 0)));
}
