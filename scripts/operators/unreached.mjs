// Overloads that functions written by hand neither call nor are known not to call.

import { readdirSync, readFileSync } from 'node:fs';

import { namedByHelper, unusedOverloads } from './leftOut.mjs';
import { readSurface } from './surface.mjs';

function handWrittenText() {
  const folders = ['../../lib/ops/', '../../lib/tensor/', '../../lib/nn/functional/'];
  return folders
    .map((folder) => new URL(folder, import.meta.url))
    .flatMap((folder) => readdirSync(folder).map((name) => new URL(name, folder)))
    .filter((file) => file.pathname.endsWith('.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

/** The schemas of such overloads. */
export function unreached() {
  const text = handWrittenText();
  const found = [];
  for (const { byHand } of readSurface().namespaces) {
    for (const { base: name, groups } of byHand) {
      for (const { base } of groups) {
        const qualified = base.overload === '' ? name : `${name}.${base.overload}`;
        const isCalled = text.includes(`'${qualified}'`) || text.includes(`'aten::${qualified}'`);
        if (!isCalled && !namedByHelper.includes(name) && !Object.hasOwn(unusedOverloads, qualified))
          found.push(base.text);
      }
    }
  }
  return found;
}
