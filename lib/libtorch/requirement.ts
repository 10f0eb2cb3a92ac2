import { satisfies } from './pythonVersion.js';

/** What a Python package needs besides itself: one `Requires-Dist` line of its metadata. */
export interface Requirement {
  /** Name of the package, normalized: `nvidia-cublas`. */
  readonly name: string;
  /** The optional parts of it that are needed: `cublas` of `cuda-toolkit[cublas]`. */
  readonly extras: readonly string[];
  /** The versions allowed: `==13.0.3`; empty for any. */
  readonly specifiers: string;
}

/** The machine that markers such as `platform_system == "Linux"` are asked of. */
export type MarkerVariables = Readonly<Record<string, string>>;

/** Names of packages are equal whatever letters, dots, dashes and underscores they are written with. */
export function normalizedName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

/** The values of the markers on a platform of Node's, e.g. `linux-x64`, with the Python that wheels are chosen for. */
export function markerVariables(platformName: string): MarkerVariables {
  const [system = '', architecture = ''] = platformName.split('-');
  const systems: Record<string, string> = { linux: 'Linux', darwin: 'Darwin', win32: 'Windows' };
  const machines: Record<string, string> =
    system === 'win32'
      ? { x64: 'AMD64', arm64: 'ARM64' }
      : { x64: 'x86_64', arm64: system === 'linux' ? 'aarch64' : 'arm64' };
  return {
    sys_platform: system,
    platform_system: systems[system] ?? '',
    platform_machine: machines[architecture] ?? '',
    os_name: system === 'win32' ? 'nt' : 'posix',
    python_version: '3.11',
    python_full_version: '3.11.0',
    implementation_name: 'cpython',
    platform_python_implementation: 'CPython',
  };
}

/**
 * What a package needs on a machine: the `Requires-Dist` lines of its METADATA whose markers hold, with the optional parts asked for.
 * As https://packaging.python.org/en/latest/specifications/dependency-specifiers/ has it.
 *
 * @param metadata Text of the file METADATA.
 * @param extras The optional parts that are wanted.
 * @throws Error when a line cannot be read.
 *
 * @example
 * ```ts
 * requirementsOf('Requires-Dist: nvidia-cublas==13.1.*; extra == "cublas"\n', markerVariables('linux-x64'), ['cublas']);
 * // [{ name: 'nvidia-cublas', extras: [], specifiers: '==13.1.*' }]
 * ```
 */
export function requirementsOf(
  metadata: string,
  variables: MarkerVariables,
  extras: readonly string[] = [],
): Requirement[] {
  const header = metadata.split(/\r?\n\r?\n/)[0] ?? '';
  const found: Requirement[] = [];
  for (const [, text = ''] of header.matchAll(/^Requires-Dist:[ \t]*(.+?)\r?$/gim)) {
    const [, name = '', inBrackets = '', specifiers, marker] =
      /^([\w.-]+)\s*(?:\[([^\]]*)\])?\s*\(?([^;()@]*)\)?\s*(?:;\s*(.+))?$/.exec(text) ?? [];
    if (name === '' || specifiers === undefined) throw new Error(`the requirement '${text}' cannot be read`);
    const wanted = ['', ...extras].some((extra) => marker === undefined || holds(marker, { ...variables, extra }));
    if (!wanted) continue;
    const parts = inBrackets.split(',').map((part) => part.trim());
    found.push({
      name: normalizedName(name),
      extras: parts.filter((part) => part !== ''),
      specifiers: specifiers.trim(),
    });
  }
  return found;
}

/** Whether a marker holds: comparisons of variables and strings, joined by `and`, `or` and parentheses. */
function holds(marker: string, variables: MarkerVariables): boolean {
  const tokens = marker.match(/'[^']*'|"[^"]*"|\(|\)|[<>=!~]+|[\w.]+/g) ?? [];
  let at = 0;
  const fail = (): never => {
    throw new Error(`the marker '${marker}' cannot be read`);
  };
  const value = (): string => {
    const token = tokens[at++] ?? fail();
    if (/^['"]/.test(token)) return token.slice(1, -1);
    return variables[token] ?? (/^[a-z_]+$/.test(token) ? '' : fail());
  };
  const comparison = (): boolean => {
    if (tokens[at] === '(') {
      at++;
      const result = either();
      if (tokens[at++] !== ')') fail();
      return result;
    }
    const isVersion = /^python_(?:full_)?version$/.test(tokens[at] ?? '') || /^python_/.test(tokens[at + 2] ?? '');
    const left = value();
    let operator = tokens[at++] ?? fail();
    if (operator === 'not') operator = `not ${tokens[at++]}`;
    const right = value();
    if (operator === 'in') return right.includes(left);
    if (operator === 'not in') return !right.includes(left);
    if (isVersion) return satisfies(left, `${operator}${right}`);
    if (operator === '==' || operator === '===') return left === right;
    return operator === '!=' ? left !== right : fail();
  };
  const both = (): boolean => {
    let result = comparison();
    while (tokens[at] === 'and') {
      at++;
      result = comparison() && result;
    }
    return result;
  };
  const either = (): boolean => {
    let result = both();
    while (tokens[at] === 'or') {
      at++;
      result = both() || result;
    }
    return result;
  };
  const result = either();
  return at === tokens.length ? result : fail();
}
