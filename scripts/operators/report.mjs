// How much of PyTorch there is: numbers that docs/operators.md states and test/ops/generated.test.ts checks.

import { whyUncallable } from './leftOut.mjs';

const qualified = ({ base, overload }) => (overload === '' ? base : `${base}.${overload}`);

export function report({ facts, namespaces, aten }) {
  const callable = aten.flatMap(({ operators }) => operators);
  const uncallable = facts.filter((operator) => !callable.includes(operator));
  return {
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
