import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { locateLibtorch } from '../../../dist/libtorch/locate.js';
import { packageFolder } from '../../native/child.js';

const compiler = process.env['CXX'] ?? 'c++';

/** Why no library can be built here; undefined when one can. */
export function whyNoCompiler(): string | undefined {
  const { status } = spawnSync(compiler, ['--version']);
  if (status !== 0) return `there is no compiler ${compiler}`;
  const headers = path.join(locateLibtorch().folder, 'include', 'torch', 'library.h');
  return fs.existsSync(headers) ? undefined : 'libtorch is there without its headers';
}

/**
 * Compiles a C++ file of this folder with libtorch's headers to a shared library and gives its path. What was built before is taken again.
 *
 * @param definitions macros of the file, such as `{ NAMESPACE: 'custom' }`
 */
export function buildLibrary(name: string, definitions: Readonly<Record<string, string>> = {}): string {
  const source = path.join(packageFolder, 'test', 'ops', 'customLibrary', name);
  const { folder } = locateLibtorch();
  const flags = [
    ...['-std=c++20', '-O0', '-shared', '-fPIC', '-DNDEBUG'],
    ...Object.entries(definitions).map(([key, value]) => `-D${key}=${value}`),
    ...['include', 'include/torch/csrc/api/include'].flatMap((each) => ['-isystem', path.join(folder, each)]),
    // Symbols of libtorch are those of the process.
    ...(process.platform === 'darwin' ? ['-undefined', 'dynamic_lookup'] : []),
  ];
  const key = createHash('sha256')
    .update(fs.readFileSync(source))
    .update(JSON.stringify([compiler, flags]));
  const target = path.join(packageFolder, 'build', 'test-libraries', key.digest('hex').slice(0, 16), 'library.so');
  if (fs.existsSync(target)) return target;
  fs.mkdirSync(path.dirname(target), { recursive: true });
  const temporary = `${target}.${process.pid}`;
  const { status, stderr } = spawnSync(compiler, [...flags, '-o', temporary, source], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${compiler} failed:\n${stderr}`);
  fs.renameSync(temporary, target);
  return target;
}
