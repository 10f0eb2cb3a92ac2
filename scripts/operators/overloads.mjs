// Which overloads make one function, and in which order they are tried: as torchgen's gen_python_functions.py does it for Python.

const parserTypes = {
  int: 'int64_t',
  float: 'double',
  str: 'c10::string_view',
};
const parserLists = { int: 'IntArrayRef', SymInt: 'SymIntArrayRef', Tensor: 'TensorList', Scalar: 'ScalarList' };

/** A type in the words of PyTorch's argument parser, by which signatures are sorted first. */
function parserType({ element, list, length, optional, optionalElements }) {
  const mark = optional ? '?' : '';
  if (!list) return (parserTypes[element] ?? element) + mark;
  if (element === 'bool') return `::std::array<bool,${length}>${mark}`;
  if (optionalElements) return `c10::List<::std::optional<Tensor>>${mark}`;
  const name = parserLists[element] ?? `ArrayRef<${parserTypes[element] ?? element}>`;
  return name + (length > 0 ? `[${length}]` : '') + mark;
}

/** What C++ writes for a default, where that matters for the order. */
function parserDefault(text) {
  return { True: 'true', False: 'false' }[text] ?? text.replace(/^\[(.*)\]$/, '{$1}');
}

const tensorOptions = ['dtype', 'layout', 'device', 'pin_memory'];

/** The arguments that Python sees: without self of a method, those of tensor options last. */
function pythonArguments(schema, method) {
  const args = schema.args.filter((argument) => !(method && argument.name === 'self'));
  const hasOptions = tensorOptions.every((name) => args.some((argument) => argument.name === name));
  if (!hasOptions) return args;
  const isOption = (argument) => tensorOptions.includes(argument.name);
  return [...args.filter((argument) => !isOption(argument)), ...args.filter(isOption)];
}

function signatureText(schema, method, outs) {
  const args = pythonArguments(schema, method);
  const texts = args.map((argument) => {
    const type = parserType(argument);
    const name = argument.name === 'self' && type === 'Tensor' && !method ? 'input' : argument.name;
    return `${type} ${name}${argument.default === null ? '' : `=${parserDefault(argument.default)}`}`;
  });
  if (outs.length > 0) texts.push('Tensor out=None');
  const positional = args.filter((argument) => !argument.keywordOnly).length;
  if (texts.length > positional) texts.splice(positional, 0, '*');
  return texts.join(', ');
}

function isSmallerType(a, b) {
  return (
    (a === 'Scalar' && b === 'Tensor') ||
    (a === 'Scalar?' && b === 'Tensor?') ||
    (a === 'int[]' && (b === 'int' || b === 'int?')) ||
    (a === 'Tensor[]' && b.includes('[]')) ||
    (a === 'SymInt[]' && b === 'int[]') ||
    ((a === 'SymInt' || a === 'int') && b === 'Tensor')
  );
}

function isSmaller(a, b, method) {
  const [left, right] = [pythonArguments(a, method), pythonArguments(b, method)];
  if (left.length !== right.length) return false;
  const pairs = left.map((argument, i) => [argument.type, right[i].type]);
  return pairs.every(([x, y]) => x === y || isSmallerType(x, y)) && pairs.some(([x, y]) => x !== y);
}

/** torchgen's sort_overloads: larger ones first, otherwise by their text. */
function sortGroups(groups, method) {
  const key = ({ base, out }) => signatureText(base, method, out ? out.outs : []);
  const sorted = groups
    .map((group) => ({ group, key: key(group) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ group }) => group);
  const largerThan = new Map();
  sorted.forEach((a, i) => {
    const larger = new Set();
    sorted.forEach((b, j) => {
      if (isSmaller(a.base, b.base, method)) larger.add(j);
    });
    if (larger.size > 0) largerThan.set(i, larger);
  });
  const order = sorted.map((_, i) => i).filter((i) => !largerThan.has(i));
  for (let done = 0; done < order.length; done++) {
    for (const j of [...largerThan.keys()].sort((a, b) => a - b)) {
      const larger = largerThan.get(j);
      larger.delete(order[done]);
      if (larger.size === 0) {
        largerThan.delete(j);
        order.push(j);
      }
    }
  }
  return order.map((i) => sorted[i]);
}

/** The tensor options of a factory are no arguments of its out= form. */
function identity(schema, method) {
  const hasOptions = tensorOptions.every((name) => schema.args.some((argument) => argument.name === name));
  const args = schema.args.filter((argument) => !(hasOptions && tensorOptions.includes(argument.name)));
  return signatureText({ args }, method, []);
}

/**
 * The overloads of one name as `{ base, out }` in the order in which they are tried; an out= form belongs to the overload that has its other
 * arguments.
 */
export function groupOverloads(schemas, method) {
  const bases = schemas.filter((schema) => schema.outs.length === 0);
  const outs = schemas.filter((schema) => schema.outs.length > 0);
  const groups = bases.map((base) => {
    const out = outs.find((candidate) => identity(candidate, method) === identity(base, method)) ?? null;
    return { base, out };
  });
  const lonely = outs.filter((out) => !groups.some((group) => group.out === out));
  return { groups: sortGroups(groups, method), lonely };
}

/** `Tensor/out Scalar/Scalar_out`, as the library's tables have it. */
export function overloadList(groups) {
  return groups.map(({ base, out }) => base.overload + (out ? `/${out.overload}` : '')).join(' ');
}
