// How much of PyTorch there is: numbers that docs/operators.md states and test/ops/generated.test.ts checks.

import { readFileSync } from 'node:fs';

import { deprecatedSignatures, whyUncallable } from './leftOut.mjs';

const qualified = ({ base, overload }) => (overload === '' ? base : `${base}.${overload}`);

export function report({ facts, namespaces, aten }) {
  const callable = aten.flatMap(({ operators }) => operators);
  const uncallable = facts.filter((operator) => !callable.includes(operator));
  return {
    deprecated: deprecatedSignatures,
    aten: {
      schemas: facts.length,
      callable: callable.length,
      leftOut: Object.fromEntries(uncallable.map((o) => [qualified(o), whyUncallable(o)])),
    },
    namespaces: Object.fromEntries(
      namespaces.map(({ name, generated, byHand, leftOut }) => [
        name,
        {
          generated: Object.fromEntries(generated.map(({ base, overloads }) => [base, overloads])),
          byHand: Object.fromEntries(byHand.map(({ base, overloads }) => [base, overloads])),
          leftOut: Object.fromEntries(leftOut.map(({ base, why }) => [base, why])),
        },
      ]),
    ),
  };
}

const page = new URL('../../docs/operators.md', import.meta.url);
const isPublic = ({ base }) => !base.startsWith('_');

/** docs/operators.md with the figures of its table as they are. */
export function renderPage({ namespaces }) {
  const rows = namespaces.map(({ name, python, generated, byHand, leftOut }) => {
    const where = name === 'Tensor' ? '`Tensor` (methods)' : `\`${python}\``;
    return `| ${where} | ${generated.length + byHand.length} | ${leftOut.filter(isPublic).length} |`;
  });
  const text = readFileSync(page, 'utf8');
  return text.replace(/(?<=\| --- \| --- \| --- \|\n)(\|.*\n)+/, `${rows.join('\n')}\n`);
}
