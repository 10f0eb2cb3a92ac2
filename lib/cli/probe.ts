import * as fs from 'node:fs';
import * as os from 'node:os';
import { preloadLibtorch } from '../native/preload.js';

// Run as a program of its own by `doctor`: whatever goes wrong here, a crash of native code included, is a finding there.

/** How far the probe came, in this order. */
export type ProbeStage = 'libtorch' | 'addon' | 'facts' | 'done';

/** What the probe found out from the loaded addon. */
export interface NativeFacts {
  /** The libtorch version the addon was built with. */
  readonly built: string;
  /** The libtorch version that is loaded. */
  readonly loaded: string;
  readonly threads: number;
  /** Time to load libtorch and the whole package, in ms. */
  readonly loadMs: number;
  /** `cpu`, `cuda:0`, ... */
  readonly devices: readonly string[];
  /** libtorch's own description of how it was built. */
  readonly config: string;
  /** OpenMP runtimes in the process, by path. More than one makes threads fight. */
  readonly openmp: readonly string[];
}

/** One line of the probe's output. */
export type ProbeLine = { readonly stage: ProbeStage } | { readonly error: string } | { readonly facts: NativeFacts };

/** The functions of the addon that the probe asks; see `lib/native/binding.ts`. */
interface Binding {
  versions(): { built: string; loaded: string };
  buildInfo(): string;
  getNumThreads(): number;
  accelerator(): { type: string | null; deviceCount: number };
}

function report(line: ProbeLine): void {
  // Synchronously, so that it is out before a crash.
  fs.writeSync(1, `${JSON.stringify(line)}\n`);
}

function probe(): NativeFacts {
  const start = performance.now();
  report({ stage: 'libtorch' });
  preloadLibtorch();
  report({ stage: 'addon' });
  require('../index.js');
  const { native } = require('../native/binding.js') as { native: Binding };
  const loadMs = performance.now() - start;
  report({ stage: 'facts' });
  const { built, loaded } = native.versions();
  const { type, deviceCount } = native.accelerator();
  const devices = ['cpu', ...Array.from({ length: type === null ? 0 : deviceCount }, (_, index) => `${type}:${index}`)];
  const config = native.buildInfo();
  return { built, loaded, threads: native.getNumThreads(), loadMs, devices, config, openmp: openmpRuntimes() };
}

function openmpRuntimes(): string[] {
  if (os.platform() !== 'linux') return [];
  const maps = fs.readFileSync('/proc/self/maps', 'utf8');
  return [...new Set(maps.match(/\/\S*\/lib(?:gomp|omp|iomp5)[^/\s]*\.so[.\d]*/g) ?? [])];
}

if (require.main === module) {
  try {
    const facts = probe();
    report({ facts });
    report({ stage: 'done' });
  } catch (error) {
    report({ error: error instanceof Error ? error.message : String(error) });
    process.exitCode = 1;
  }
}
