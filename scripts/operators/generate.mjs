#!/usr/bin/env node
// Writes lib/ops/generated, and the figures in docs/operators.md, from the facts in scripts/operators/facts.txt.
//
//   node scripts/operators/generate.mjs                          writes what is not up to date
//   node scripts/operators/generate.mjs --check                  names what is not up to date, and fails then
//   node scripts/operators/generate.mjs --report                 prints the coverage as JSON
//   node scripts/operators/generate.mjs --update-facts YAML      first makes the facts anew, from torchgen's native_functions.yaml and the
//                                                                libtorch that the built library finds

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { updateFacts } from './facts.mjs';
import { functionSources } from './handWritten.mjs';
import { renderAten, renderAtenOverloads, renderFunctions, renderMethods, renderOutForms } from './render.mjs';
import { renderPage, report } from './report.mjs';
import { readSurface } from './surface.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = 'lib/ops/generated/';

/** The text of each file that is made, by its name from the root. */
function render(surface) {
  const { namespaces, aten } = surface;
  const files = new Map();
  for (const namespace of namespaces) {
    const text = namespace.method ? renderMethods(namespace) : renderFunctions(namespace);
    files.set(`${folder}${namespace.file}.ts`, text);
  }
  const [torch] = namespaces;
  files.set(`${folder}outForms.ts`, renderOutForms(torch.byHand, functionSources()));
  files.set(`${folder}aten.ts`, renderAten(aten));
  files.set(`${folder}atenOverloads.ts`, renderAtenOverloads(aten));
  files.set('docs/operators.md', renderPage(surface));
  return files;
}

const args = process.argv.slice(2);
if (args[0] === '--update-facts') updateFacts(args[1]);
const surface = readSurface();
if (args[0] === '--report') {
  console.log(JSON.stringify(report(surface)));
} else {
  mkdirSync(root + folder, { recursive: true });
  const stale = [...render(surface)].filter(([name, text]) => {
    return !existsSync(root + name) || readFileSync(root + name, 'utf8') !== text;
  });
  if (args[0] === '--check') {
    for (const [name] of stale) console.error(`${name} is stale: run npm run generate:operators`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    for (const [name, text] of stale) writeFileSync(root + name, text);
    console.log(stale.length === 0 ? 'nothing was stale' : `written: ${stale.map(([name]) => name).join(', ')}`);
  }
}
