import { AddonNotFoundError, locateAddon } from '../libtorch/addonFile.js';
import { type BuildInfo, readBuildInfo } from '../libtorch/buildInfo.js';
import { LibtorchNotFoundError, type Located, locateLibtorch, type Step, searchLibtorch } from '../libtorch/locate.js';
import { packageInfo, packageRoot } from '../libtorch/packageInfo.js';
import { platform } from '../libtorch/platform.js';
import type { NativeFacts } from './probe.js';
import { runProbe } from './runProbe.js';
import { readSystem, type System } from './system.js';

/** Something that is wrong, and how to mend it. */
export interface Problem {
  readonly what: string;
  readonly fix: string;
}

/** Everything `doctor` knows; `doctor --json` prints it. */
export interface Diagnosis {
  /** Whether node-torch works: no {@link problems}. */
  readonly ok: boolean;
  readonly node: { readonly version: string; readonly path: string; readonly napi: string };
  readonly package: { readonly version: string; readonly folder: string };
  readonly system: System;
  /** The variables that change what node-torch and libtorch do, where set. */
  readonly variables: Readonly<Record<string, string>>;
  readonly libtorch: {
    /** The minor version that fits the addon. */
    readonly wanted: string;
    readonly steps: readonly Step[];
    readonly found: Omit<Located, 'steps'> | null;
  };
  /** The addon: where it is, and how it was built when it was built here. */
  readonly addon: { readonly path: string; readonly build: BuildInfo | null } | null;
  /** What the loaded addon says; `null` when it could not be loaded. */
  readonly native: NativeFacts | null;
  readonly problems: readonly Problem[];
  /** What works but could be better. */
  readonly notes: readonly Problem[];
}

const variableNames = [
  ...[
    'LIBTORCH',
    'NODE_TORCH_CACHE',
    'XDG_CACHE_HOME',
    'NODE_TORCH_LIBTORCH_SHA256',
    'NODE_TORCH_PREBUILD',
    'PREBUILDS_ONLY',
  ],
  ...['PYTHON', 'LD_LIBRARY_PATH', 'LD_PRELOAD', 'CUDA_VISIBLE_DEVICES'],
  ...[
    'OMP_NUM_THREADS',
    'MKL_NUM_THREADS',
    'OMP_WAIT_POLICY',
    'GOMP_SPINCOUNT',
    'KMP_BLOCKTIME',
    'ATEN_CPU_CAPABILITY',
  ],
];

const oldestNode = [20, 19] as const;
const oldestGlibc = [2, 28] as const;

/** Looks at everything node-torch needs. The addon is loaded in a child process, so that its crash is a finding. */
export function diagnose(): Diagnosis {
  const problems: Problem[] = [];
  const notes: Problem[] = [];
  const system = readSystem();
  checkNode(problems);
  checkSystem(system, problems, notes);

  const search = searchLibtorch();
  if (!search.located) problems.push({ what: `libtorch ${search.wanted} was not found`, fix: reasonForNone() });
  const addon = findAddon(problems);

  let native: NativeFacts | null = null;
  if (search.located && addon) {
    const { facts, failure, stage } = runProbe();
    native = facts;
    if (failure !== null) problems.push({ what: failure, fix: fixForFailure(failure, stage) });
    if (facts) checkNative(facts, system, search.located, notes);
  }
  return {
    ok: problems.length === 0,
    node: { version: process.version, path: process.execPath, napi: process.versions['napi'] ?? 'unknown' },
    package: { version: packageInfo().version, folder: packageRoot },
    system,
    variables: Object.fromEntries(
      variableNames.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
    ),
    libtorch: { wanted: search.wanted, steps: search.steps, found: search.located && withoutSteps(search.located) },
    addon,
    native,
    problems,
    notes,
  };
}

function checkNode(problems: Problem[]): void {
  if (isOlder(process.versions.node, oldestNode)) {
    problems.push({ what: `Node ${process.version} is too old`, fix: `Use Node ${oldestNode.join('.')} or newer.` });
  }
}

function checkSystem(system: System, problems: Problem[], notes: Problem[]): void {
  try {
    if (!platform().tested) {
      notes.push({
        what: `node-torch is not tried on ${system.platform}`,
        fix: 'Please report what works and what does not.',
      });
    }
  } catch (error) {
    problems.push({ what: (error as Error).message, fix: 'Use one of these platforms.' });
  }
  if (system.libc === 'musl') {
    problems.push({
      what: 'This system has musl; libtorch is built for glibc',
      fix: 'Use a system with glibc, e.g. a Debian or Ubuntu image such as node:22-slim instead of an Alpine one.',
    });
  } else if (system.libc && isOlder(system.libc.replace('glibc ', ''), oldestGlibc)) {
    problems.push({
      what: `${system.libc} is older than libtorch needs`,
      fix: `Use a system with glibc ${oldestGlibc.join('.')} or newer, e.g. Debian 10, Ubuntu 20.04, RHEL 8 or later.`,
    });
  }
}

function findAddon(problems: Problem[]): Diagnosis['addon'] {
  try {
    return { path: locateAddon().path, build: readBuildInfo() };
  } catch (error) {
    if (!(error instanceof AddonNotFoundError)) throw error;
    problems.push({ what: `There is no addon for ${process.platform}-${process.arch}`, fix: error.advice });
    return null;
  }
}

function checkNative(facts: NativeFacts, system: System, { build }: Located, notes: Problem[]): void {
  if (facts.openmp.length > 1) {
    notes.push({
      what: `There are ${facts.openmp.length} OpenMP runtimes in the process: ${facts.openmp.join(', ')}`,
      fix: 'Their threads fight for the cores. See LD_PRELOAD and LD_LIBRARY_PATH, and load node-torch before other native packages.',
    });
  }
  if (system.nvidiaDriver && facts.devices.length === 1) {
    notes.push({
      what: `This machine has an NVIDIA driver, but this libtorch (${build || 'of unknown build'}) sees no GPU`,
      fix: `Set LIBTORCH to a CUDA build of libtorch ${facts.built}, e.g. the torch folder of a Python with such a torch.`,
    });
  }
}

function fixForFailure(failure: string, stage: string): string {
  // A message of our own names the way out itself.
  if (/npx node-torch|npm run build/.test(failure)) return 'See the commands above.';
  if (/undefined symbol/.test(failure)) return 'The addon and libtorch do not fit: run `npm run build` again.';
  if (/GLIBC(?:XX)?_/.test(failure)) return 'The addon was built on a newer system: run `npm run build` on this one.';
  if (/SIGILL/.test(failure))
    return 'The processor lacks an instruction that was used: set ATEN_CPU_CAPABILITY=default.';
  return stage === 'libtorch'
    ? 'Fetch libtorch again: `npx node-torch install --force`.'
    : 'Build the addon again: `npm run build`. If that does not help, report this with the output of `npx node-torch doctor --json`.';
}

function reasonForNone(): string {
  try {
    locateLibtorch();
    return 'It was found just now: run doctor again.';
  } catch (error) {
    if (error instanceof LibtorchNotFoundError) return error.advice;
    throw error;
  }
}

function withoutSteps({ steps: _, ...found }: Located): Omit<Located, 'steps'> {
  return found;
}

function isOlder(version: string, [major, minor]: readonly [number, number]): boolean {
  const [a = 0, b = 0] = version.split('.').map(Number);
  return a < major || (a === major && b < minor);
}
