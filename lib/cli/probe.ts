import * as fs from 'node:fs';
import * as path from 'node:path';
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
  /** Whose kernels recorded steps use: `baseline`, `avx2`, `avx512`. */
  readonly instructionSet: string;
  /** Time to load libtorch and the whole package, in ms. */
  readonly loadMs: number;
  /** Main memory of the process with it loaded, in bytes. */
  readonly memory: number;
  /** `cpu`, `cuda:0`, ... */
  readonly devices: readonly string[];
  /** Whether libtorch is a CUDA build. */
  readonly isCudaBuild: boolean;
  /** What libtorch said when it could not use CUDA; empty when it can, or is no CUDA build. */
  readonly cudaFailure: string;
  /** libtorch's own description of how it was built. */
  readonly config: string;
  /** OpenMP runtimes in the process, by path. More than one makes threads fight. */
  readonly openmp: readonly string[];
  /** Folders that libraries of libtorch were loaded from. */
  readonly folders: readonly string[];
}

/** One line of the probe's output. */
export type ProbeLine = { readonly stage: ProbeStage } | { readonly error: string } | { readonly facts: NativeFacts };

/** The functions of the addon that the probe asks; see `lib/native/binding.ts`. */
interface Binding {
  versions(): { built: string; loaded: string };
  buildInfo(): string;
  instructionSet(): string;
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
  const torch = require('../index.js') as { ones(shape: number[], options: { device: string }): unknown };
  const { native } = require('../native/binding.js') as { native: Binding };
  const loadMs = performance.now() - start;
  report({ stage: 'facts' });
  const { built, loaded } = native.versions();
  const { type, deviceCount } = native.accelerator();
  const isCudaBuild = type === 'cuda';
  return {
    built,
    loaded,
    threads: native.getNumThreads(),
    instructionSet: native.instructionSet(),
    loadMs,
    memory: process.memoryUsage.rss(),
    devices: ['cpu', ...Array.from({ length: type === null ? 0 : deviceCount }, (_, index) => `${type}:${index}`)],
    isCudaBuild,
    cudaFailure: isCudaBuild ? failureOf(() => torch.ones([1], { device: 'cuda' })) : '',
    config: native.buildInfo(),
    openmp: mapped(/^lib(?:gomp|omp|iomp5)[^/]*\.(?:so|dylib)[.\d]*$/),
    folders: [...new Set(mapped(/^lib(?:torch_cpu|torch_cuda|c10)\.so$/).map((file) => path.dirname(file)))],
  };
}

/** libtorch's own words about what went wrong; empty when nothing did. */
function failureOf(fn: () => unknown): string {
  try {
    fn();
    return '';
  } catch (error) {
    const { backtrace, message } = error as Error & { backtrace?: string };
    return (backtrace ?? message).split('\n')[0] ?? '';
  }
}

/** Libraries in the process, by their names; none where the system does not list them. Two names of one file are one. */
function mapped(name: RegExp): string[] {
  if (process.platform !== 'linux') return [];
  const maps = fs.readFileSync('/proc/self/maps', 'utf8').split('\n');
  const files = maps.map((line) => line.slice(line.indexOf('/'))).filter((file) => name.test(path.basename(file)));
  return [...new Set(files)].map(realPath).filter((file, index, all) => all.indexOf(file) === index);
}

function realPath(file: string): string {
  try {
    return fs.realpathSync(file);
  } catch {
    return file;
  }
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
