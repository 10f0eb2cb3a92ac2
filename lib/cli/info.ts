import { findAddonPath } from './facts/addon.js';
import { readBuildInfo } from '../libtorch/buildInfo.js';
import { searchLibtorch } from '../libtorch/locate.js';
import { packageInfo } from '../libtorch/packageInfo.js';
import { runProbe } from './runProbe.js';
import { widthOf, wrap } from './terminal.js';

/** Options of {@link info}, as the command line gives them. */
export interface InfoOptions {
  /** Print {@link Info} as JSON instead of text. */
  readonly json?: boolean;
}

/** What `info --json` prints. Fields are added, and never renamed or removed, while `format` is 1. */
export interface Info {
  readonly format: 1;
  /** Version of node-torch. */
  readonly version: string;
  readonly node: { readonly version: string; readonly platform: string };
  /** The libtorch that is used; `null` when none was found. */
  readonly libtorch: {
    readonly version: string;
    readonly build: string;
    readonly source: string;
    readonly folder: string;
  } | null;
  /** The libtorch minor that is looked for, such as `2.13`. */
  readonly wanted: string;
  /** The addon; `null` when there is none. */
  readonly addon: { readonly path: string; readonly builtWith: string | null } | null;
  /** What they say of themselves; `null` when they could not be loaded. */
  readonly loaded: {
    readonly devices: readonly string[];
    readonly threads: number;
    /** Of libtorch, such as `AVX512`. */
    readonly capability: string;
    /** Of this library's own kernels: `baseline`, `avx2`, `avx512`. */
    readonly instructionSet: string;
  } | null;
}

/** `node-torch info`: what is in use, in a few lines. @returns the exit status. */
export function info({ json = false }: InfoOptions = {}): number {
  const known = readInfo();
  process.stdout.write(`${json ? JSON.stringify(known, null, 2) : describe(known).join('\n')}\n`);
  return 0;
}

function readInfo(): Info {
  const { located, wanted } = searchLibtorch();
  const path = findAddonPath();
  const facts = located && path !== null ? runProbe().facts : null;
  return {
    format: 1,
    version: packageInfo().version,
    node: { version: process.version, platform: `${process.platform}-${process.arch}` },
    libtorch: located && {
      version: located.version,
      build: located.build,
      source: located.source,
      folder: located.folder,
    },
    wanted,
    addon: path === null ? null : { path, builtWith: readBuildInfo()?.version ?? null },
    loaded: facts && {
      devices: facts.devices,
      threads: facts.threads,
      capability: /CPU capability usage: (\S+)/.exec(facts.config)?.[1] ?? 'unknown',
      instructionSet: facts.instructionSet,
    },
  };
}

function describe({ version, node, libtorch, wanted, addon, loaded }: Info): string[] {
  const lines: Array<[string, string]> = [
    ['node-torch', version],
    [
      'libtorch',
      libtorch ? `${libtorch.version} (${libtorch.source}: ${libtorch.folder})` : `${wanted} wanted, none found`,
    ],
    [
      'addon',
      addon
        ? `${addon.path}${addon.builtWith === null ? '' : ` (built with libtorch ${addon.builtWith})`}`
        : 'none found: `npx node-torch build` builds one',
    ],
    ['node', `${node.version} ${node.platform}`],
    ...(loaded
      ? ([
          ['devices', loaded.devices.join(', ')],
          ['threads', String(loaded.threads)],
          ['processor', `${loaded.capability} in libtorch, ${loaded.instructionSet} in recorded steps`],
        ] as Array<[string, string]>)
      : ([['loading', 'failed: `npx node-torch doctor` says why']] as Array<[string, string]>)),
  ];
  return lines.flatMap(([name, text]) => wrap(text, widthOf(process.stdout), `${name.padEnd(10)} `, ' '.repeat(11)));
}
