import * as fs from 'node:fs';
import * as path from 'node:path';
import { readMarker } from './marker.js';
import { type Platform, platform } from './platform.js';
import { parseVersion, type TorchVersion } from './version.js';

/** What a libtorch folder is, found without loading anything of it. */
export interface Inspection {
  /** The folder that should hold `lib/` (and `include/`). */
  readonly folder: string;
  /** Its version; `null` when the folder does not say. */
  readonly version: TorchVersion | null;
  /** `cpu`, `cu130`, ...; empty when the folder does not say. */
  readonly build: string;
  /** Whether `include/` is there, which only building needs. */
  readonly hasHeaders: boolean;
  /** Why the libraries cannot be used; `null` when they can. */
  readonly problem: string | null;
}

/**
 * Looks at a folder and says whether it is a libtorch, and which.
 *
 * The version comes from our own marker (the cache), from `version.py` (a Python package), from `build-version` (the official
 * archive) or from the headers, in this order.
 *
 * @param folder Folder with `lib/`, e.g. `.../site-packages/torch` or an unpacked `libtorch`.
 */
export function inspectLibtorch(folder: string, target: Platform = platform()): Inspection {
  const version = readVersion(folder);
  return {
    folder,
    version,
    build: version?.build || readPythonBuild(folder),
    hasHeaders: fs.existsSync(path.join(folder, 'include', 'ATen', 'ATen.h')),
    problem: findProblem(folder, target),
  };
}

function findProblem(folder: string, target: Platform): string | null {
  try {
    if (!fs.statSync(folder).isDirectory()) return 'is not a folder';
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'does not exist' : `cannot be read: ${message}`;
  }
  const missing = target.required.filter((name) => sizeOf(path.join(folder, 'lib', name)) === 0);
  if (missing.length > 0) {
    if (target.required.every((name) => sizeOf(path.join(folder, name)) > 0)) {
      return `is the folder of the libraries: give its parent, ${path.dirname(folder)}`;
    }
    const inner = ['libtorch', 'torch']
      .map((name) => path.join(folder, name))
      .find((dir) => isFolder(path.join(dir, 'lib')));
    const hint = inner ? `; did you mean ${inner}?` : '';
    return `has no ${missing.map((name) => `lib/${name}`).join(', ')}${hint}`;
  }
  for (const [name, expected] of Object.entries(readMarker(folder)?.libraries ?? {})) {
    const size = sizeOf(path.join(folder, name));
    if (size !== expected) return `is damaged: ${name} has ${size} bytes instead of ${expected}`;
  }
  return null;
}

/** Version of a libtorch folder, read from the files that state it; `null` when none does. */
export function readVersion(folder: string): TorchVersion | null {
  const marker = readMarker(folder);
  const texts = [
    () => marker?.version,
    () => /^__version__\s*=\s*['"]([^'"]+)['"]/m.exec(read(folder, 'version.py'))?.[1],
    () => read(folder, 'build-version').trim(),
    () => /TORCH_VERSION\s*(?:\\\s*)?"([^"]+)"/.exec(read(folder, 'include/torch/headeronly/version.h'))?.[1],
    () =>
      /TORCH_VERSION\s*(?:\\\s*)?"([^"]+)"/.exec(read(folder, 'include/torch/csrc/api/include/torch/version.h'))?.[1],
  ];
  for (const text of texts) {
    const version = parseVersion(text() ?? '');
    if (version) return version;
  }
  return null;
}

/** A wheel from the Python index is the CUDA build without saying so behind a `+`; its version.py does. */
function readPythonBuild(folder: string): string {
  const text = read(folder, 'version.py');
  const cuda = /^cuda(?:\s*:[^=]*)?\s*=\s*['"]([\d.]+)['"]/m.exec(text)?.[1];
  return cuda ? `cu${cuda.replace('.', '')}` : '';
}

function read(folder: string, name: string): string {
  try {
    return fs.readFileSync(path.join(folder, name), 'utf8');
  } catch {
    return '';
  }
}

function isFolder(name: string): boolean {
  return stat(name)?.isDirectory() ?? false;
}

function sizeOf(name: string): number {
  return stat(name)?.size ?? 0;
}

function stat(name: string): fs.Stats | undefined {
  try {
    return fs.statSync(name);
  } catch {
    return undefined;
  }
}
