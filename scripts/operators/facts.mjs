// The facts that everything is generated from: scripts/operators/facts.txt, one operator a line.
//
//   schema of libtorch's dispatcher | variants (f function, m method) | python_module | marks
//
// Schemas are the dispatcher's own text. The rest is native_functions.yaml's, which libtorch's Python package carries; operators that it does not
// list itself (torchgen adds out= and functional forms to many) have none.

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { parseSchema } from './schema.mjs';

export const factsFile = new URL('./facts.txt', import.meta.url);
const require = createRequire(import.meta.url);

/** The schemas of libtorch's operators, sorted by name. */
export function dispatcherSchemas() {
  const torch = require('../../dist/index.js');
  const names = torch.ops.names().filter((name) => name.startsWith('aten::'));
  return names.sort().map((name) => torch.ops.schema(name));
}

export function updateFacts(yamlFile) {
  const { parse } = require('yaml');
  const entries = new Map(
    parse(readFileSync(yamlFile, 'utf8')).map((entry) => [entry.func.slice(0, entry.func.indexOf('(')), entry]),
  );
  const tagsOf = (entry) => [entry.tags ?? []].flat().flatMap((tag) => tag.split(/,\s*/));
  const copies = new Set();
  for (const [name, entry] of entries) if (tagsOf(entry).includes('view_copy')) copies.add(name.split('.')[0]);
  const lines = dispatcherSchemas().map((schema) => {
    const name = schema.slice('aten::'.length, schema.indexOf('('));
    const entry = entries.get(name);
    if (entry === undefined) {
      // Python offers the out= forms that torchgen adds to copies of views, and no others that it adds.
      return `${schema} | ${copies.has(name.split('.')[0]) ? 'f' : '-'} | - | -`;
    }
    const variants = (entry.variants ?? 'function').split(/,\s*/);
    const tags = tagsOf(entry);
    const marks = [tags.includes('pointwise') && 'pointwise', entry.category_override].filter(Boolean).join(',');
    return [
      schema,
      (variants.includes('function') ? 'f' : '') + (variants.includes('method') ? 'm' : ''),
      entry.python_module ?? '-',
      marks || '-',
    ].join(' | ');
  });
  writeFileSync(factsFile, `${lines.join('\n')}\n`);
}

/** `{ ...schema, listed, isFunction, isMethod, module, marks }` for each operator. */
export function readFacts() {
  const lines = readFileSync(factsFile, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [marks, module, variants, ...schema] = line.split(' | ').reverse();
    return {
      ...parseSchema(schema.reverse().join(' | ')),
      listed: variants !== '-',
      isFunction: variants.includes('f'),
      isMethod: variants.includes('m'),
      module: module === '-' ? null : module,
      marks: marks === '-' ? [] : marks.split(','),
    };
  });
}
