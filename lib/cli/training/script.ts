import * as fs from 'node:fs';
import * as path from 'node:path';

const javaScript = ['.js', '.mjs', '.cjs'];
const typeScript = ['.ts', '.mts', '.cts'];

/** What a Node can do, as far as it matters for a script. */
export interface Runtime {
  readonly version: string;
  /** Whether it runs TypeScript by itself. */
  readonly stripsTypes: boolean;
  /** Options that it was started with, those of `NODE_OPTIONS` too. */
  readonly options: string;
}

/** The Node that this runs in. */
export function thisRuntime(): Runtime {
  const features = process.features as typeof process.features & { typescript?: string | false };
  return {
    version: process.version,
    stripsTypes: Boolean(features.typescript),
    options: [...process.execArgv, process.env['NODE_OPTIONS'] ?? ''].join(' '),
  };
}

/**
 * Checks that a script can be run, before anything is loaded.
 *
 * @returns its path without links, as Node names it
 * @throws Error when it is not there, or this Node cannot run it, with the way out
 */
export function checkScript(script: string, runtime: Runtime = thisRuntime()): string {
  const file = path.resolve(script);
  if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new Error(`node-torch: there is no script ${file}`);
  const extension = path.extname(file);
  if (javaScript.includes(extension)) return fs.realpathSync(file);
  if (!typeScript.includes(extension)) {
    const known = [...javaScript, ...typeScript].join(', ');
    throw new Error(`node-torch: expected a script that ends in ${known} but received ${script}`);
  }
  // Whoever loads something before the script may have loaded what compiles it, such as tsx.
  const hasLoader = /(?:^|\s)(?:--import|--require|-r|--loader|--experimental-loader)\b/.test(runtime.options);
  if (!runtime.stripsTypes && !hasLoader) throw new Error(needsCompiling(script, runtime.version));
  return fs.realpathSync(file);
}

function needsCompiling(script: string, version: string): string {
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
  const lines = [
    `node-torch: Node ${version} does not run TypeScript by itself. For ${script}, one of:`,
    '  use Node 22.18 or newer, which strips the types',
    '  npx tsc, and give the JavaScript that it writes',
  ];
  if (major === 22 && minor >= 6 && minor < 18) {
    lines.push('  NODE_OPTIONS=--experimental-strip-types npx node-torch train ... with this Node');
  }
  return lines.join('\n');
}
