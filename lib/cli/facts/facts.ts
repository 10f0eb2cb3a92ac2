import type { Env } from '../../libtorch/cache.js';
import { type Nvidia, readNvidia } from '../../libtorch/nvidia.js';
import { packageInfo, packageRoot } from '../../libtorch/packageInfo.js';
import type { NativeFacts } from '../probe.js';
import { runProbe } from '../runProbe.js';
import { type AddonFacts, readAddon } from './addon.js';
import { type Copy, findCopies } from './copies.js';
import { type CacheFacts, type LibtorchFacts, readCache, readLibtorch } from './libtorch.js';
import { readSystem, type System } from './system.js';

/** Everything that `doctor` looks at. What is wrong with it is for the findings to say. */
export interface Facts {
  readonly node: { readonly version: string; readonly path: string; readonly napi: string };
  readonly package: { readonly version: string; readonly folder: string };
  readonly system: System;
  readonly nvidia: Nvidia;
  /** The variables that change what node-torch and libtorch do, where set. */
  readonly variables: Readonly<Record<string, string>>;
  readonly libtorch: LibtorchFacts;
  readonly cache: CacheFacts;
  readonly addon: AddonFacts;
  /** What the loaded addon says; `null` when it could not be loaded, or was not tried since something that it needs is not there. */
  readonly native: NativeFacts | null;
  /** Why it could not be loaded; `null` when it could, or was not tried. */
  readonly failure: { readonly message: string; readonly stage: 'libtorch' | 'addon' | 'facts' | 'done' } | null;
  /** Every node-torch of the project in the current folder. */
  readonly copies: readonly Copy[];
}

const variableNames = [
  ...['LIBTORCH', 'NODE_TORCH_CACHE', 'XDG_CACHE_HOME', 'NODE_TORCH_LIBTORCH_SHA256', 'NODE_TORCH_KERNELS'],
  ...['PREBUILDS_ONLY', 'PYTHON', 'NODE_OPTIONS', 'LD_LIBRARY_PATH', 'LD_PRELOAD', 'DYLD_INSERT_LIBRARIES'],
  ...[
    'CUDA_VISIBLE_DEVICES',
    'OMP_NUM_THREADS',
    'MKL_NUM_THREADS',
    'OMP_WAIT_POLICY',
    'GOMP_SPINCOUNT',
    'KMP_BLOCKTIME',
  ],
  ...['GOMP_CPU_AFFINITY', 'OMP_PROC_BIND', 'ATEN_CPU_CAPABILITY', 'DNNL_MAX_CPU_ISA', 'THP_MEM_ALLOC_ENABLE'],
];

/** Where the facts come from; the defaults are this machine. */
export interface FactSources {
  /** Where the file system begins, for what is read of `/proc`, `/sys` and `/dev`. */
  readonly root?: string;
  readonly env?: Env;
  /** The project whose copies of node-torch are looked for. */
  readonly project?: string;
}

/** Looks at everything node-torch needs. The addon is loaded in a child process, so that its crash is a fact too. */
export function collectFacts({ root = '/', env = process.env, project = process.cwd() }: FactSources = {}): Facts {
  const libtorch = readLibtorch(env);
  const addon = readAddon();
  const isForThis = addon.madeFor === null || addon.madeFor === `${process.platform}-${process.arch}`;
  const probe = libtorch.found && addon.path !== null && isForThis ? runProbe(env as NodeJS.ProcessEnv) : null;
  return {
    node: { version: process.version, path: process.execPath, napi: process.versions['napi'] ?? 'unknown' },
    package: { version: packageInfo().version, folder: packageRoot },
    system: readSystem(root),
    nvidia: readNvidia(root, env),
    variables: Object.fromEntries(variableNames.flatMap((name) => (env[name] ? [[name, env[name]]] : []))),
    libtorch,
    cache: readCache(env),
    addon,
    native: probe?.facts ?? null,
    failure: probe === null || probe.failure === null ? null : { message: probe.failure, stage: probe.stage },
    copies: findCopies(project),
  };
}
