// What there is to generate: for each namespace its functions, by PyTorch's rules.

import { readFacts } from './facts.mjs';
import { exportedNames, functionSources, methodNames } from './handWritten.mjs';
import { whyHidden, whyOverloadHidden, whyUncallable } from './leftOut.mjs';
import { groupOverloads, overloadList } from './overloads.mjs';
import { camelCase } from './schema.mjs';

const docs = 'https://docs.pytorch.org/docs/stable/generated/';
const ofPrefix = (prefix) => (base) => (base.startsWith(prefix) ? base.slice(prefix.length) : base);

/**
 * The namespaces. `module` is native_functions.yaml's python_module; `rename` takes an operator's name to Python's; `byHand` are the names that
 * lib/ has already.
 */
export const namespaces = [
  { name: 'torch', file: 'functions', module: null, python: 'torch', byHand: functionNames },
  { name: 'Tensor', file: 'methods', module: null, python: 'torch.Tensor', method: true, byHand: methodNames },
  { name: 'linalg', file: 'linalg', module: 'linalg', python: 'torch.linalg', rename: ofPrefix('linalg_') },
  { name: 'fft', file: 'fft', module: 'fft', python: 'torch.fft', rename: ofPrefix('fft_') },
  { name: 'special', file: 'special', module: 'special', python: 'torch.special', rename: ofPrefix('special_') },
  {
    name: 'nn',
    file: 'nnFunctional',
    module: 'nn',
    python: 'torch.nn.functional',
    byHand: () => exportedNames('lib/nn/functional/index.ts'),
  },
  {
    name: 'sparse',
    file: 'sparse',
    module: 'sparse',
    python: 'torch.sparse',
    rename: (base) => base.replace(/^_?sparse_|^_(?=spdiags$|spsolve$)/, ''),
    // torch.sparse gives these their names; _sparse_sum is the operator behind torch.sparse.sum.
    shown: new Set([
      '_sparse_addmm',
      '_sparse_log_softmax',
      '_sparse_mm',
      '_sparse_softmax',
      '_sparse_sum',
      '_spdiags',
      '_spsolve',
    ]),
    also: new Set(['_sparse_sum']),
  },
  { name: 'nested', file: 'nested', module: 'nested', python: 'torch.nested', rename: ofPrefix('nested_') },
];

/**
 * Composite functions of two operands, which have no tag of their own. Numbers may stand for their tensors as for those of the operators that they
 * call.
 */
const pointwiseAliases = new Set(
  [
    ['arctan2', 'divide', 'floor_divide', 'float_power', 'greater', 'greater_equal', 'less', 'less_equal'],
    ['multiply', 'not_equal', 'rsub', 'subtract', 'true_divide', 'clamp_max', 'clamp_min', 'ldexp', 'xlogy'],
  ].flatMap((names) => names.flatMap((name) => [name, `${name}_`])),
);

/** Whether numbers may stand for the tensors of a function. A number behind `max` is a dimension. */
function takesNumbers(base, operators) {
  if (base === 'max' || base === 'min') return false;
  return pointwiseAliases.has(base) || operators.some((operator) => operator.marks.includes('pointwise'));
}

/** What `torch` has by hand: the operators, and all else that would stand in their way. */
function functionNames() {
  return new Set([...exportedNames('lib/index.ts'), ...functionSources().keys()]);
}

function belongs(namespace, operator) {
  if (!operator.listed) return false;
  if (namespace.also?.has(operator.base)) return operator.isFunction;
  return operator.module === namespace.module && (namespace.method ? operator.isMethod : operator.isFunction);
}

function byBase(operators) {
  const bases = new Map();
  for (const operator of operators) bases.set(operator.base, [...(bases.get(operator.base) ?? []), operator]);
  return bases;
}

/** `{ generated, byHand, leftOut }` of a namespace, each a list of functions. */
function readNamespace(namespace, facts) {
  const handWritten = namespace.byHand?.() ?? new Set();
  const result = { ...namespace, generated: [], byHand: [], leftOut: [] };
  for (const [base, operators] of byBase(facts.filter((operator) => belongs(namespace, operator)))) {
    const pythonName = (namespace.rename ?? ((name) => name))(base);
    const name = camelCase(pythonName);
    const reachable = operators.filter((operator) => whyOverloadHidden(operator) === null);
    const why =
      (namespace.shown?.has(base) ? null : whyHidden(base)) ??
      (reachable.length === 0 ? whyOverloadHidden(operators[0]) : null);
    if (why !== null && !handWritten.has(name)) {
      result.leftOut.push({ base, name, why, operators });
      continue;
    }
    const { groups } = groupOverloads(reachable, namespace.method === true);
    const entry = {
      base,
      name,
      groups,
      operators,
      overloads: overloadList(groups),
      numbers: takesNumbers(base, operators),
      see: `${docs}${namespace.python}.${pythonName}.html`,
    };
    (handWritten.has(name) ? result.byHand : result.generated).push(entry);
  }
  return result;
}

/** All operators by their own names, for torch.ops.aten. */
function readAten(facts) {
  return [...byBase(facts)].map(([base, operators]) => {
    const callable = operators.filter((operator) => whyUncallable(operator) === null);
    const { groups, lonely } = groupOverloads(callable, false);
    return {
      base,
      operators: callable,
      groups,
      overloads: overloadList([...groups, ...lonely.map((base) => ({ base }))]),
    };
  });
}

export function readSurface() {
  const facts = readFacts();
  return { facts, namespaces: namespaces.map((namespace) => readNamespace(namespace, facts)), aten: readAten(facts) };
}
