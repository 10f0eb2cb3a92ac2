import * as fs from 'node:fs';
import * as os from 'node:os';

/** Facts about the machine that matter for native code. */
export interface System {
  /** `linux-x64`, ... */
  readonly platform: string;
  /** Name and release of the kernel. */
  readonly kernel: string;
  /** `glibc 2.36`, `musl`, or `null` where there is no choice. */
  readonly libc: string | null;
  readonly cpu: string;
  /** Cores this process may use. */
  readonly cores: number;
  /** Main memory in bytes. */
  readonly memory: number;
  /** Whether the NVIDIA driver is loaded. */
  readonly nvidiaDriver: boolean;
}

/** Looks at the machine; takes a few ms. */
export function readSystem(): System {
  return {
    platform: `${process.platform}-${process.arch}`,
    kernel: `${os.type()} ${os.release()}`,
    libc: readLibc(),
    cpu: os.cpus()[0]?.model.trim() ?? 'unknown',
    cores: os.availableParallelism(),
    memory: os.totalmem(),
    nvidiaDriver: fs.existsSync('/proc/driver/nvidia/version'),
  };
}

function readLibc(): string | null {
  if (process.platform !== 'linux') return null;
  const { header } = process.report.getReport() as unknown as { header: { glibcVersionRuntime?: string } };
  return header.glibcVersionRuntime ? `glibc ${header.glibcVersionRuntime}` : 'musl';
}
