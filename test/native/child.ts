import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import * as path from 'node:path';

/** The folder of the package, for `require` in a child process. */
export const packageFolder = path.resolve(require.resolve('node-torch/package.json'), '..');

/** How a child process is run. */
export interface ChildOptions {
  /** Options of node. */
  flags?: readonly string[];
  env?: NodeJS.ProcessEnv;
  /** Milliseconds after which it counts as hung. Default 240,000: a busy machine is not a hang. */
  timeout?: number;
  /** Libtorch may print warnings to stderr. Default false. */
  warnings?: boolean;
  /** Do not load the library: there is no `torch`. Default false. */
  without?: boolean;
}

/**
 * Runs a program in a process of its own, where a crash is a finding and not the end of the tests. In it `torch` is the library, and `require` of
 * `packageFolder` gives it again.
 */
export function runChild(
  program: string,
  { flags = [], env = {}, timeout = 240_000, without = false }: ChildOptions = {},
): SpawnSyncReturns<string> {
  const source = `const packageFolder = ${JSON.stringify(packageFolder)};\n${without ? '' : 'const torch = require(packageFolder);\n'}${program}`;
  return spawnSync(process.execPath, [...flags, '-e', source], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    timeout,
    maxBuffer: 64 * 1024 * 1024,
  });
}

/** {@link runChild} for a program that must end well and say nothing on stderr; gives what it printed. */
export function runCleanly(program: string, options: ChildOptions = {}): string {
  const { status, signal, stdout, stderr: said } = runChild(program, options);
  const stderr = options.warnings ? said.replace(/^\[W.*\] Warning: .*\n/gm, '').trim() : said;
  expect({ status, signal, stderr }).toEqual({ status: 0, signal: null, stderr: '' });
  return stdout.trim();
}
