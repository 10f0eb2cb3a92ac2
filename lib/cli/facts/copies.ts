import * as fs from 'node:fs';
import * as path from 'node:path';

/** One installed node-torch. */
export interface Copy {
  readonly folder: string;
  readonly version: string;
}

/** Folders inside folders are looked at this deep: deeper trees come of loops. */
const deepest = 6;

/**
 * Every node-torch that modules of a project would load: in `node_modules` of the folder and of those above it, and in those of the packages in them.
 *
 * @param from a folder of the project
 */
export function findCopies(from: string): Copy[] {
  const found = new Map<string, string>();
  for (let folder = path.resolve(from); ; folder = path.dirname(folder)) {
    collect(path.join(folder, 'node_modules'), found, 0);
    if (folder === path.dirname(folder)) break;
  }
  return [...found].map(([folder, version]) => ({ folder, version }));
}

function collect(modules: string, found: Map<string, string>, depth: number): void {
  if (depth > deepest) return;
  for (const name of list(modules)) {
    // pnpm keeps each package in a node_modules of its own.
    if (name === '.pnpm')
      for (const kept of list(path.join(modules, name)))
        collect(path.join(modules, name, kept, 'node_modules'), found, depth + 1);
    if (name.startsWith('.')) continue;
    const folder = path.join(modules, name);
    const packages = name.startsWith('@') ? list(folder).map((inner) => path.join(folder, inner)) : [folder];
    for (const one of packages) {
      if (name === 'node-torch') add(one, found);
      collect(path.join(one, 'node_modules'), found, depth + 1);
    }
  }
}

function add(folder: string, found: Map<string, string>): void {
  try {
    // Links to one folder are one copy, as they are for Node.
    const real = fs.realpathSync(folder);
    const { version } = JSON.parse(fs.readFileSync(path.join(real, 'package.json'), 'utf8')) as { version?: string };
    found.set(real, version ?? 'unknown');
  } catch {
    // Whatever lies there cannot be loaded either.
  }
}

function list(folder: string): string[] {
  try {
    return fs.readdirSync(folder);
  } catch {
    return [];
  }
}
