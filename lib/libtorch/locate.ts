import * as path from 'node:path';
import { readBuildInfo } from './buildInfo.js';
import { cachedFolders, cacheRoot, type Env } from './cache.js';
import { inspectLibtorch } from './inspect.js';
import { platform } from './platform.js';
import { findPlatformPackage } from './platformPackage.js';
import { findPythonTorch } from './python.js';
import {
  buildableRange,
  isBuildable,
  minorOf,
  parseVersion,
  pinnedVersion,
  sameMinor,
  type TorchVersion,
} from './version.js';

/** The places where libtorch is looked for, in this order. */
export type StepName = 'LIBTORCH' | 'cuda' | 'package' | 'cache' | 'build' | 'python';

/** One place that was looked at, and what came of it. */
export interface Step {
  readonly step: StepName;
  /** The folder; `null` when the step has none to name. */
  readonly path: string | null;
  /**
   * - `found`: this one is used
   * - `absent`: nothing there
   * - `unusable`: something is there, but it is no whole libtorch
   * - `mismatch`: a libtorch of another version
   * - `skipped`: not looked at, since an earlier step decided
   */
  readonly outcome: 'found' | 'absent' | 'unusable' | 'mismatch' | 'skipped';
  /** Version of the libtorch there, if it says. */
  readonly version?: string;
  /** The outcome in words, to stand behind the path. */
  readonly detail: string;
}

/** A libtorch that can be used. */
export interface Located {
  /** Folder with `lib/`, and `include/` when it was looked for to build. */
  readonly folder: string;
  /** Its version, e.g. `2.13.0+cpu`. */
  readonly version: string;
  /** `cpu`, `cu130`, ...; empty when the folder does not say. */
  readonly build: string;
  /** The step that found it. */
  readonly source: StepName;
  /** Every place looked at, the successful one included. */
  readonly steps: readonly Step[];
}

/** Options of {@link searchLibtorch} and {@link locateLibtorch}. */
export interface LocateOptions {
  /** `run`: to load it. `build`: to compile against it, which also needs `include/`. Default `run`. */
  readonly purpose?: 'run' | 'build';
  /** Environment variables to go by. Default `process.env`. */
  readonly env?: Env;
}

/** What a search came to. */
export interface Search {
  readonly purpose: 'run' | 'build';
  readonly located: Located | null;
  readonly steps: readonly Step[];
  /** The libtorch minor that was looked for, e.g. `2.13`. */
  readonly wanted: string;
}

/** libtorch was not found, or the one that `LIBTORCH` names cannot be used. The message lists what was tried and what mends it. */
export class LibtorchNotFoundError extends Error {
  override readonly name = 'LibtorchNotFoundError';
  /** Every place that was looked at. Not enumerable: an uncaught error prints its message, which lists them already. */
  declare readonly steps: readonly Step[];
  /** The last part of the message: the commands that mend it. */
  declare readonly advice: string;
  constructor(reason: string, advice: string, steps: readonly Step[]) {
    super(`node-torch: ${reason}\n${advice}`);
    Object.defineProperties(this, { steps: { value: steps }, advice: { value: advice } });
  }
}

interface Candidate {
  readonly step: StepName;
  readonly folder: string;
  readonly fits: (version: TorchVersion) => boolean;
  /** What `fits` wants, in words. */
  readonly wants: string;
}

const stepNames: readonly StepName[] = ['LIBTORCH', 'cuda', 'package', 'cache', 'build', 'python'];

/**
 * Looks for libtorch without loading any of it, and keeps a record of each step.
 *
 * Order: `LIBTORCH`; a CUDA build in the cache; the package of the platform; the CPU build in the cache; the folder the addon was built with; the torch of the Python on PATH. A `LIBTORCH` that cannot
 * be used ends the search, since falling back silently would run another library than the one asked for.
 * Versions are compared here, before anything is loaded: a libtorch fits when it shares the minor version.
 */
export function searchLibtorch({ purpose = 'run', env = process.env }: LocateOptions = {}): Search {
  const steps: Step[] = [];
  const built = readBuildInfo();
  const pinned = pinnedVersion();
  const wanted = purpose === 'run' ? (parseVersion(built?.version ?? '') ?? pinned) : pinned;
  const sameAsWanted = {
    fits: (version: TorchVersion) => sameMinor(version, wanted),
    wants: `libtorch ${minorOf(wanted)}`,
  };
  const anyBuildable = { fits: isBuildable, wants: `libtorch ${buildableRange}` };
  const given = purpose === 'run' ? sameAsWanted : anyBuildable;

  const finish = (located: Omit<Located, 'steps'> | null): Search => {
    for (const step of stepNames) {
      if (!steps.some((done) => done.step === step)) {
        steps.push({ step, path: null, outcome: 'skipped', detail: 'not looked at: an earlier step decided' });
      }
    }
    return { purpose, located: located && { ...located, steps }, steps, wanted: minorOf(wanted) };
  };
  const absent = (step: StepName, path: string | null, detail: string): void => {
    steps.push({ step, path, outcome: 'absent', detail });
  };

  const fromEnv = env['LIBTORCH'];
  if (fromEnv) return finish(judge({ step: 'LIBTORCH', folder: path.resolve(fromEnv), ...given }, purpose, steps));
  absent('LIBTORCH', null, 'not set');

  const inCache = (step: StepName, device: 'cpu' | 'cuda', nothing: string): Omit<Located, 'steps'> | null => {
    try {
      const root = cacheRoot(env);
      const folders = cachedFolders(root, platform().name, device);
      if (folders.length === 0) absent(step, root, nothing);
      for (const folder of folders) {
        const found = judge({ step, folder, ...sameAsWanted }, purpose, steps);
        if (found) return found;
      }
    } catch (error) {
      absent(step, null, (error as Error).message);
    }
    return null;
  };
  // Whoever installed a CUDA build wants it. The addon that is built with the CPU's works with both.
  if (purpose === 'run') {
    const found = inCache('cuda', 'cuda', 'no CUDA build installed there');
    if (found) return finish(found);
  } else absent('cuda', null, 'not looked at: building takes the CPU build');

  const { folder: packageFolder, problem } = findPlatformPackage();
  if (packageFolder === null || problem !== null) absent('package', packageFolder, problem ?? 'not installed');
  else {
    const found = judge({ step: 'package', folder: packageFolder, ...sameAsWanted }, purpose, steps);
    if (found) return finish(found);
  }

  const found = inCache('cache', 'cpu', 'nothing installed there');
  if (found) return finish(found);

  if (built) {
    const found = judge({ step: 'build', folder: built.libtorch, ...given }, purpose, steps);
    if (found) return finish(found);
  } else absent('build', null, 'the addon was not built in this folder');

  const answer = findPythonTorch(env);
  if ('reason' in answer) absent('python', null, answer.reason);
  else {
    const found = judge({ step: 'python', folder: answer.torch.folder, ...sameAsWanted }, purpose, steps);
    if (found) return finish(found);
  }
  return finish(null);
}

/**
 * Finds the libtorch to use, or says why there is none. Synchronous, and quick when one of the first places has it; only
 * when none has is a Python started.
 *
 * @throws LibtorchNotFoundError with what was tried and the commands that mend it.
 *
 * @example
 * ```ts
 * const { folder, version } = locateLibtorch();
 * console.log(`libtorch ${version} in ${folder}`);
 * ```
 */
export function locateLibtorch(options: LocateOptions = {}): Located {
  const search = searchLibtorch(options);
  if (search.located) return search.located;
  throw new LibtorchNotFoundError(reasonOf(search), adviceFor(search), search.steps);
}

function judge(candidate: Candidate, purpose: 'run' | 'build', steps: Step[]): Omit<Located, 'steps'> | null {
  const { step, folder, fits, wants } = candidate;
  const { version, build, hasHeaders, problem } = inspectLibtorch(folder);
  const add = (outcome: Step['outcome'], detail: string): null => {
    steps.push({ step, path: folder, outcome, ...(version && { version: version.text }), detail });
    return null;
  };
  // The version goes first: an empty folder that says 2.9.0 is wrong whatever else it lacks.
  if (version && !fits(version)) return add('mismatch', `holds libtorch ${version.text}, but ${wants} is needed`);
  if (problem) return add('unusable', problem);
  if (!version)
    return add('unusable', 'does not say its version: it has no version.py, no build-version and no include/');
  if (purpose === 'build' && !hasHeaders) return add('unusable', 'has no include/, which building needs');
  add('found', `libtorch ${version.text}`);
  return { folder, version: version.text, build, source: step };
}

/** What was tried, and what came of it. */
function reasonOf({ steps, wanted }: Search): string {
  const given = givenFolder(steps);
  if (given) return `LIBTORCH is set to ${given.path}, which ${given.detail}.`;
  const tried = steps.map(({ step, path, detail }) => `  ${step.padEnd(9)} ${path ? `${path}: ` : ''}${detail}`);
  return [`libtorch ${wanted} was not found. Looked in:`, ...tried].join('\n');
}

function adviceFor({ purpose, steps, wanted }: Search): string {
  const given = givenFolder(steps) !== undefined;
  const folder =
    purpose === 'run'
      ? `a folder that holds lib/ of libtorch ${wanted}`
      : `a folder that holds lib/ and include/ of libtorch ${buildableRange}`;
  const fetches = `fetches libtorch ${pinnedVersion().text} into the cache`;
  return [
    'To mend it, one of:',
    `  LIBTORCH=/path/to/libtorch  uses one that is there: ${folder}`,
    `  npx node-torch install      ${fetches}${given ? '; LIBTORCH must be unset' : ''}`,
    '  npx node-torch doctor       explains what was looked at, and what else may be wrong',
  ].join('\n');
}

function givenFolder(steps: readonly Step[]): Step | undefined {
  return steps.find((step) => step.step === 'LIBTORCH' && step.path !== null);
}
