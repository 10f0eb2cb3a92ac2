// The TypeScript text of what is generated.

import { camelCase } from './schema.mjs';

const head = '// Made by `npm run generate:operators` from scripts/operators/facts.txt; not to be edited.\n';

const elementTypes = {
  Tensor: 'Tensor',
  Scalar: 'Scalar',
  int: 'Int',
  SymInt: 'Int',
  float: 'number',
  bool: 'boolean',
  str: 'string',
  ScalarType: 'DTypeName',
  Layout: 'Layout',
  Device: 'string',
  MemoryFormat: 'MemoryFormat',
  Generator: 'Generator',
  Storage: 'unknown',
  '__torch__.torch.classes.rnn.CellParamsBase': 'unknown',
};

function argumentType({ name, element, list, length, optional, optionalElements, written }, numbers) {
  const base = elementTypes[element];
  let type = base;
  if (list) {
    if (base === 'Int') type = length > 0 ? 'IntOrInts' : 'Ints';
    else if (base === 'number') type = 'Floats';
    else if (optionalElements) type = `ReadonlyArray<${base} | null>`;
    else type = `readonly ${base}[]`;
  } else if (base === 'Tensor' && numbers && !written) {
    type = 'Operand';
  } else if (name === 'reduction' && base === 'Int') {
    type = 'ReductionMode';
  }
  return type + (optional ? ' | null' : '');
}

/** `input`, unless another argument is called so. */
function argumentName(argument, schema) {
  if (argument.name !== 'self') return camelCase(argument.name);
  return schema.args.some(({ name }) => name === 'input') ? 'self' : 'input';
}

const resultTypes = {
  Tensor: 'Tensor',
  Scalar: 'ScalarResult',
  int: 'number',
  SymInt: 'number',
  float: 'number',
  bool: 'boolean',
  SymBool: 'boolean',
  ScalarType: 'DType',
  QScheme: 'number',
  'Dict(Tensor, Tensor)': 'unknown',
};

function resultType({ returns }) {
  const types = returns.map(({ element, list }) => resultTypes[element] + (list ? '[]' : ''));
  if (types.length === 0) return 'void';
  if (types.length === 1) return types[0];
  const names = returns.map(({ name }) => name && camelCase(name));
  if (names.some((name) => !name)) return `[${types.join(', ')}]`;
  if (names.join() === 'values,indices') return 'ValuesAndIndices';
  const members = names.map((name, i) => `${name}: ${types[i]}`);
  return `NamedTuple<{ ${members.join('; ')} }, [${members.join(', ')}]>`;
}

const factoryNames = ['dtype', 'layout', 'device', 'pin_memory'];

/** The call signatures of one overload, as `(…): …` without a name. `extra` is what is asked for besides the schema: out=, requiresGrad. */
function callSignatures(schema, out, { method, numbers, onlyOut, exact, declare }) {
  const result = resultType(schema);
  const args = schema.args.filter((argument) => !(method && argument.name === 'self'));
  const parameter = (argument) => {
    const name = argumentName(argument, schema);
    // `var` is an argument of batch normalization.
    return { key: name, name: name === 'var' ? 'variance' : name, argument, type: argumentType(argument, numbers) };
  };
  const positional = args.filter((argument) => !argument.keywordOnly).map(parameter);
  const required = positional.filter(({ argument }) => argument.default === null);
  const optional = positional.filter(({ argument }) => argument.default !== null);
  let keywordOnly = args.filter((argument) => argument.keywordOnly).map(parameter);
  const isFactory = !exact && factoryNames.every((name) => args.some((argument) => argument.name === name));
  if (isFactory) keywordOnly = keywordOnly.filter(({ argument }) => !factoryNames.includes(argument.name));
  const member = ({ key, argument, type }) => `${key}${argument.default === null ? '' : '?'}: ${type}`;
  const ownOuts = exact
    ? schema.outs.map((argument) => `${camelCase(argument.name)}: ${argumentType(argument, false)}`)
    : [];
  const members = [...keywordOnly.map(member), ...ownOuts];
  if (out !== null) members.push(`out${onlyOut ? '' : '?'}: ${outType(out)}${onlyOut ? '' : ' | null'}`);
  const optionsType = (parameters) => {
    const all = [...parameters.map(member), ...members];
    const object = all.length > 0 ? `{ ${all.join('; ')} }` : null;
    if (isFactory && !onlyOut) return object === null ? 'FactoryOptions' : `FactoryOptions & ${object}`;
    return object;
  };
  const mustHave = ownOuts.length > 0 || onlyOut || keywordOnly.some(({ argument }) => argument.default === null);
  const options = optionsType(optional);
  const signatures = [];
  const fixed = required.map(({ name, type }) => `${name}: ${type}`);
  // Arguments that may be left out, so that the options may stand in their place.
  if (options === null) {
    signatures.push(`(${fixed.join(', ')}): ${result}`);
  } else if (optional.length === 0) {
    signatures.push(`(${[...fixed, `options${mustHave ? '' : '?'}: ${options}`].join(', ')}): ${result}`);
  } else {
    const type = declare(options);
    const loose = optional.map(({ name, type: own }) => `${name}?: ${own} | ${type}`);
    signatures.push(`(${[...fixed, ...loose, `options?: ${type}`].join(', ')}): ${result}`);
  }
  // All but the first tensor by name.
  const first = required[0]?.argument.name === 'self' || required[0]?.argument.name === 'input' ? 1 : 0;
  const named = required.slice(first);
  if (!exact && named.length > 0) {
    const type = optionsType([...named, ...optional]);
    signatures.unshift(`(${[...fixed.slice(0, first), `options: ${type}`].join(', ')}): ${result}`);
  }
  // A list that may be given element by element.
  const alone = positional.at(-1);
  const others = positional.slice(0, -1);
  const isAlone = others.length === 0 || (others.length === 1 && others[0].argument.name === 'self');
  if (
    alone?.argument.list &&
    ['int', 'SymInt', 'Tensor'].includes(alone.argument.element) &&
    isAlone &&
    !alone.argument.optionalElements
  ) {
    const item = elementTypes[alone.argument.element];
    const before = others.map(({ name, type }) => `${name}: ${type}`);
    const rest = optionsType([]);
    const withRest = `[...${item}[], ${rest}]`;
    const items = rest === null ? `${item}[]` : mustHave ? withRest : `${item}[] | ${withRest}`;
    signatures.push(`(${[...before, `...${alone.name}: ${items}`].join(', ')}): ${result}`);
  }
  return signatures;
}

function outType({ outs }) {
  if (outs.length === 1) return outs[0].list ? 'readonly Tensor[]' : 'Tensor';
  return `readonly [${outs.map(({ name }) => `${camelCase(name)}: Tensor`).join(', ')}]`;
}

function comment(lines, indent) {
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}\n`).join('')}${indent} */\n`;
}

const schemaText = (schema) => `\`${schema.text}\``;

/** Names for the types of options, which stand in several places of a signature. */
class OptionTypes {
  text = '';
  #names = new Set();

  declare(name, type) {
    const pascal = camelCase(name)
      .replace(/^_*./, (start) => start.toUpperCase())
      .replace(/_$/, 'InPlace');
    let unique = `${pascal}Options`;
    for (let i = 2; this.#names.has(unique); i++) unique = `${pascal}Options${i}`;
    this.#names.add(unique);
    this.text += `type ${unique} = ${type};\n`;
    return unique;
  }
}

/** The members `name(…): …;` of one function, documented. */
function members({ name, groups, numbers, see }, optionTypes, { method = false, onlyOut = false } = {}) {
  let text = '';
  let isFirst = true;
  for (const { base, out } of groups) {
    if (onlyOut && out === null) continue;
    const declare = (type) => optionTypes.declare(name, type);
    const form = method ? null : out;
    const signatures = callSignatures(base, form, { method, numbers, onlyOut, exact: false, declare });
    for (const [i, signature] of signatures.entries()) {
      const lines = i === 0 ? [schemaText(base)] : [];
      if (isFirst) lines.push('', `@see ${see}`);
      if (lines.length > 0) text += comment(lines, '  ');
      text += `  ${name}${signature};\n`;
      isFirst = false;
    }
  }
  return text;
}

const typeImports = [
  ['../../tensor/dtype.js', ['DType']],
  ['../../tensor/tensor.js', ['Tensor']],
  ['../arguments.js', ['DTypeName', 'Operand', 'Scalar']],
  ['../namedTuple.js', ['ValuesAndIndices']],
  ['../../tensor/generator.js', ['Generator']],
  [
    '../operatorTypes.js',
    [
      'FactoryOptions',
      'Floats',
      'Int',
      'IntOrInts',
      'Ints',
      'Layout',
      'MemoryFormat',
      'NamedTuple',
      'Overloads',
      'ReductionMode',
      'ScalarResult',
    ],
  ],
];

/** Imports of the types that `body` uses. */
function imports(body) {
  const words = new Set(body.replace(/`[^`]*`/g, '').match(/\w+/g));
  return typeImports
    .map(([from, names]) => [from, names.filter((name) => words.has(name))])
    .filter(([, names]) => names.length > 0)
    .map(([from, names]) => `import type { ${names.join(', ')} } from '${from}';\n`)
    .join('');
}

const numbersFlag = ({ numbers }) => (numbers ? ', true' : '');

function constant(name, type, value) {
  // `var` is a reserved word.
  return `export const ${name}: ${type} = ${value};\n`;
}

function renderInterface(name, description, body, optionTypes) {
  return `\n${optionTypes.text}${optionTypes.text && '\n'}/** ${description} */\nexport interface ${name} {\n${body}}\n`;
}

/** A namespace of functions: their types as one interface, and the functions. */
export function renderFunctions({ python, generated }) {
  const optionTypes = new OptionTypes();
  const body = generated.map((entry) => members(entry, optionTypes)).join('');
  const description = `The functions of ${python} that are made from PyTorch's schemas.`;
  const types = renderInterface('Functions', description, body, optionTypes);
  const functions = generated
    .map((entry) => {
      const value = `define('${entry.base}', '${entry.overloads}'${numbersFlag(entry)})`;
      return constant(entry.name, `Functions['${entry.name}']`, value);
    })
    .join('');
  return `${head}\n${imports(types)}import { define } from '../define.js';\n${types}\n${functions}`;
}

/** The functions that are written by hand, with their out= forms. `sources` says in which module of lib/ops each of them is. */
export function renderOutForms(byHand, sources) {
  const entries = byHand.filter(({ groups }) => groups.some(({ out }) => out !== null));
  const optionTypes = new OptionTypes();
  const body = entries.map((entry) => members(entry, optionTypes, { onlyOut: true })).join('');
  const types = renderInterface('OutForms', 'The out= forms of functions that are written by hand.', body, optionTypes);
  const moduleName = (file) => `${file.split('/').at(-1).replace('.js', '')}Functions`;
  const files = [...new Set(entries.map(({ name }) => sources.get(name)))].sort();
  const modules = files.map((file) => `import * as ${moduleName(file)} from '${file}';\n`).join('');
  // What is declared here takes the place of what these pass on by the same name.
  const stars = "export * from '../../tensor/creation.js';\nexport * from '../index.js';\n";
  const functions = entries
    .map((entry) => {
      const own = `${moduleName(sources.get(entry.name))}.${entry.name}`;
      const type = `typeof ${own} & OutForms['${entry.name}']`;
      const value = `withOut(${own}, '${entry.base}', '${entry.overloads}'${numbersFlag(entry)})`;
      // A reserved word.
      if (entry.name === 'var') return `const variance: ${type} = ${value};\nexport { variance as var };\n`;
      return constant(entry.name, type, value);
    })
    .join('');
  return `${head}\n${imports(types)}${modules}import { withOut } from '../define.js';\n\n${stars}${types}\n${functions}`;
}

export function renderMethods({ generated }) {
  const optionTypes = new OptionTypes();
  const body = generated.map((entry) => members(entry, optionTypes, { method: true })).join('');
  const description = "The methods of `Tensor` that are made from PyTorch's schemas.";
  const types = renderInterface('GeneratedMethods', description, body, optionTypes);
  const table = (numbers) => {
    const entries = generated.filter((entry) => entry.numbers === numbers);
    return `{\n${entries.map(({ name, base, overloads }) => `  ${name}: '${base}:${overloads}',\n`).join('')}}`;
  };
  const install = `installMethods(${table(false)}, false);\n\ninstallMethods(${table(true)}, true);\n`;
  const augmentation = `declare module '../../tensor/tensor.js' {\n  interface Tensor extends GeneratedMethods {}\n}\n`;
  return `${head}\n${imports(types)}import { installMethods } from '../installMethods.js';\n${types}\n${install}\n${augmentation}`;
}

/** The interface of torch.ops.aten. */
export function renderAten(aten) {
  const optionTypes = new OptionTypes();
  const body = aten
    .filter(({ operators }) => operators.length > 0)
    .map(({ base, operators }) => {
      const overloads = operators.map((operator) => {
        const numbers = operator.marks.includes('pointwise');
        const declare = (type) => optionTypes.declare(`${base}_${operator.overload}`, type);
        const signatures = callSignatures(operator, null, { numbers, exact: true, declare });
        const name = operator.overload || 'default';
        const lines = signatures.map((signature) => `    ${name}${signature};\n`);
        return comment([schemaText(operator)], '    ') + lines.join('');
      });
      return `  readonly ${base}: Overloads<{\n${overloads.join('')}  }>;\n`;
    })
    .join('');
  const types = renderInterface('Aten', 'The operators of ATen, each with its overloads.', body, optionTypes);
  return `${head}\n${imports(types)}${types}`;
}

/** The overloads of each operator of ATen in the order in which they are tried. */
export function renderAtenOverloads(aten) {
  const entries = aten.filter(({ operators }) => operators.length > 0);
  const lines = entries.map(({ base, overloads }) => `  ${base}: '${overloads}',\n`);
  return `${head}\nexport const atenOverloads: Readonly<Record<string, string>> = {\n${lines.join('')}};\n`;
}
