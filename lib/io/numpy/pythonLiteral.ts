/** What a literal of Python may be here: tuples and lists are arrays, dicts maps, None is null. */
export type PythonLiteral = string | number | boolean | null | PythonLiteral[] | Map<string, PythonLiteral>;

const MAX_DEPTH = 32;

/**
 * Reads one literal of Python: strings without prefix, integers (also Python 2's `3L`), booleans, None, tuples, lists, and dicts with strings as keys.
 * Nothing is evaluated.
 *
 * @param fail throws an error about the text
 */
export function parsePythonLiteral(text: string, fail: (problem: string) => never): PythonLiteral {
  // One token: a string in either quotes, a word, a number, or a sign.
  const tokens = /\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[A-Za-z_]+|-?\d+L?|[{}()[\]:,]|$)/suy;
  let token = '';
  const next = (): void => {
    const at = tokens.lastIndex;
    const found = tokens.exec(text);
    if (found === null) fail(`expected a literal of Python but found ${JSON.stringify(text.slice(at, at + 20))}`);
    else token = found[1] as string;
  };
  const expect = (sign: string): void => {
    if (token !== sign) fail(`expected '${sign}' but found ${JSON.stringify(token.slice(0, 20))}`);
    next();
  };
  const items = (end: string, depth: number): PythonLiteral[] => {
    const list: PythonLiteral[] = [];
    while (token !== end) {
      list.push(value(depth));
      if (token !== end) expect(',');
    }
    next();
    return list;
  };
  const tuple = (depth: number): PythonLiteral => {
    const list: PythonLiteral[] = [];
    let comma = false;
    while (token !== ')') {
      list.push(value(depth));
      comma = token === ',';
      if (token !== ')') expect(',');
    }
    next();
    // Parentheses around one value are no tuple.
    return list.length === 1 && !comma ? (list[0] as PythonLiteral) : list;
  };
  const dict = (depth: number): Map<string, PythonLiteral> => {
    const map = new Map<string, PythonLiteral>();
    while (token !== '}') {
      const key = value(depth);
      if (typeof key !== 'string') fail('expected strings as keys');
      expect(':');
      map.set(key as string, value(depth));
      if (token !== '}') expect(',');
    }
    next();
    return map;
  };
  const value = (depth: number): PythonLiteral => {
    if (depth > MAX_DEPTH) fail(`it is nested more than ${MAX_DEPTH} levels deep`);
    const first = token;
    next();
    if (first === '{') return dict(depth + 1);
    if (first === '(') return tuple(depth + 1);
    if (first === '[') return items(']', depth + 1);
    if (/^['"]/.test(first)) return first.slice(1, -1).replace(/\\(.)/gsu, '$1');
    if (/^-?\d/.test(first)) return Number(first.replace('L', ''));
    if (first === 'True' || first === 'False') return first === 'True';
    if (first === 'None') return null;
    return fail(`expected a literal of Python but found ${JSON.stringify(first.slice(0, 20))}`);
  };
  next();
  const result = value(0);
  if (token !== '') fail(`there is ${JSON.stringify(token.slice(0, 20))} behind it`);
  return result;
}
