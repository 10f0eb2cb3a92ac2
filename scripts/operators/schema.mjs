// Reads an operator's schema as libtorch prints it:
//   aten::add.out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)

/** Splits at commas that stand in no bracket and no string. */
function splitTopLevel(text) {
  const parts = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const ch = text[i];
    if (ch === '"') quoted = !quoted;
    if (quoted) continue;
    if ('([<'.includes(ch)) depth++;
    // Not the arrow of an alias: Tensor(a -> *)
    if (')]'.includes(ch)) depth--;
    if (ch === ',' && depth === 0) {
      parts.push(text.slice(start, i).trim());
      start = i + 1;
    }
  }
  const last = text.slice(start).trim();
  if (last !== '') parts.push(last);
  return parts;
}

/** `Tensor(a!)[]?` without its alias; whether the operator writes to it. */
function splitAlias(text) {
  const alias = /\(([a-z|]+)(!?)[^)]*\)/.exec(text);
  if (alias === null) return { type: text, alias: null, written: false };
  return { type: text.replace(alias[0], ''), alias: alias[1], written: alias[2] === '!' };
}

/** `SymInt[2]?` taken apart: element `SymInt`, optional, list, and the length when it is fixed. */
export function parseType(text) {
  let rest = text;
  const optional = rest.endsWith('?');
  if (optional) rest = rest.slice(0, -1);
  const list = /^(.*)\[(\d*)\]$/.exec(rest);
  if (list === null) return { element: rest, optional, list: false, optionalElements: false, length: 0 };
  const optionalElements = list[1].endsWith('?');
  const element = optionalElements ? list[1].slice(0, -1) : list[1];
  return { element, optional, list: true, optionalElements, length: Number(list[2] || 0) };
}

function parseArgument(text, keywordOnly) {
  const equals = text.indexOf('=');
  const left = equals < 0 ? text : text.slice(0, equals);
  const space = left.lastIndexOf(' ');
  const { type, written } = splitAlias(left.slice(0, space));
  return {
    name: left.slice(space + 1),
    type,
    default: equals < 0 ? null : text.slice(equals + 1),
    keywordOnly,
    written,
    ...parseType(type),
  };
}

function parseReturn(text) {
  const { type: rest, alias, written } = splitAlias(text);
  const space = rest.lastIndexOf(' ');
  const named = space >= 0 && !rest.endsWith(')');
  const type = named ? rest.slice(0, space) : rest;
  return { name: named ? rest.slice(space + 1) : null, type, alias, written, ...parseType(type) };
}

export function parseSchema(text) {
  const open = text.indexOf('(');
  const arrow = text.lastIndexOf(' -> ');
  const [base, overload = ''] = text
    .slice(0, open)
    .replace('aten::', '')
    .split(/\.(.*)/s);
  const args = [];
  let keywordOnly = false;
  for (const part of splitTopLevel(text.slice(open + 1, text.lastIndexOf(')', arrow)))) {
    if (part === '*') keywordOnly = true;
    else args.push(parseArgument(part, keywordOnly));
  }
  const results = text.slice(arrow + 4);
  const returns = splitTopLevel(results.startsWith('(') ? results.slice(1, -1) : results).map(parseReturn);
  // What a keyword-only argument is written to is an output: add.out, sort.values.
  const outs = args.filter((argument) => argument.keywordOnly && argument.written);
  return { text, base, overload, args: args.filter((a) => !outs.includes(a)), outs, returns };
}

/** PyTorch's names in JavaScript: `index_add_` is indexAdd_. */
export function camelCase(name) {
  return name.replace(/(?<=[^_])_+([a-zA-Z0-9])/g, (_, letter) => letter.toUpperCase());
}
