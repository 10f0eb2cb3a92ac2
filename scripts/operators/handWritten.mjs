// The names that lib/ has by hand: read from the text of its modules, since they cannot be loaded before what is generated is there.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const generated = path.join('lib', 'ops', 'generated');

function read(file) {
  return readFileSync(path.join(root, file), 'utf8');
}

function resolve(from, specifier) {
  return path.join(path.dirname(from), specifier.replace(/\.js$/, '.ts'));
}

/** The names of values that a module exports, those that it passes on included; not what is generated. */
export function exportedNames(file, seen = new Set()) {
  const names = new Set();
  if (seen.has(file) || file.startsWith(generated) || !existsSync(path.join(root, file))) return names;
  seen.add(file);
  const text = read(file);
  for (const [, name] of text.matchAll(/^export (?:declare )?(?:async )?(?:const|let|function\*?|class) (\w+)/gm)) {
    names.add(name);
  }
  for (const [, list, from] of text.matchAll(/^export \{([^}]*)\}(?: from '([^']+)')?/gm)) {
    if (from !== undefined && resolve(file, from).startsWith(generated)) continue;
    for (const item of list.split(',')) {
      const name = item.trim().split(' as ').at(-1).trim();
      if (name !== '' && !item.trim().startsWith('type ')) names.add(name);
    }
  }
  for (const [, name] of text.matchAll(/^export \* as (\w+) from/gm)) names.add(name);
  for (const [, from] of text.matchAll(/^export \* from '(\.[^']+)'/gm)) {
    for (const name of exportedNames(resolve(file, from), seen)) names.add(name);
  }
  return names;
}

/** The methods and accessors that `Tensor` has by hand. */
export function methodNames() {
  const names = new Set(['constructor']);
  const methods = read('lib/ops/methods.ts');
  for (const [, from] of methods.matchAll(/^import \* as \w+ from '(\.\/[^']+)'/gm)) {
    for (const name of exportedNames(resolve('lib/ops/methods.ts', from))) names.add(name);
  }
  for (const [, name] of methods.matchAll(/^ {2}(\w+): \(/gm)) names.add(name);
  const tensor = read('lib/tensor/tensor.ts');
  const body = tensor.slice(tensor.indexOf('export class Tensor'));
  for (const [, name] of body.matchAll(/^ {2}(?:async |get |set |\*)?(\w+)(?:<[^>]*>)?\(/gm)) names.add(name);
  return names;
}

/** In which module, as lib/ops/generated imports it, each operator is that is written by hand. */
export function functionSources() {
  const sources = new Map();
  const note = (file, specifier) => {
    for (const name of exportedNames(file)) sources.set(name, specifier);
  };
  for (const [, name] of read('lib/ops/index.ts').matchAll(/^export \* from '\.\/([^']+)'/gm)) {
    note(resolve('lib/ops/index.ts', `./${name}`), `../${name}`);
  }
  note('lib/tensor/creation.ts', '../../tensor/creation.js');
  return sources;
}
