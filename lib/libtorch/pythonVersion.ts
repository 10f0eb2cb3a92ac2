/** A version of a Python package, in the parts that are compared. */
interface Parts {
  /** `[13, 1, 1, 3]` of `13.1.1.3`. */
  readonly release: readonly number[];
  /** 0 for a release, less for a development or pre-release, more for a post-release. */
  readonly stage: number;
  /** What stands behind the `+`, in small letters: `cpu`; empty when nothing does. */
  readonly local: string;
}

/**
 * Compares two versions of Python packages by their release numbers, then by whether they are pre- or post-releases. What stands
 * behind a `+` does not count. Of two pre-releases of one release neither is the greater.
 *
 * @returns less than 0, 0, or more than 0. A text that is no version is less than any.
 */
export function comparePythonVersions(a: string, b: string): number {
  const [one, other] = [parse(a), parse(b)];
  if (!one || !other) return Number(one !== null) - Number(other !== null);
  return compareReleases(one.release, other.release) || one.stage - other.stage;
}

/** Whether a version is a pre-release, which nobody gets who did not ask for it. */
export function isPrerelease(version: string): boolean {
  return (parse(version)?.stage ?? -1) < 0;
}

/**
 * Whether a version is one of those a requirement allows: `==13.0.88.*`, `>=13.0.88,<14`, `~=3.8.0`; an empty text allows all. As
 * https://packaging.python.org/en/latest/specifications/version-specifiers/ has it.
 *
 * @throws Error when the text is no such list.
 */
export function satisfies(version: string, specifiers: string): boolean {
  return specifiers
    .split(',')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .every((text) => satisfiesOne(version, text));
}

function satisfiesOne(version: string, text: string): boolean {
  const match = /^(===|==|!=|~=|<=|>=|<|>)\s*(\S+)$/.exec(text);
  if (!match) throw new Error(`'${text}' is not a version specifier like ==1.2.3 or >=1.2`);
  const [, operator, wanted = ''] = match;
  if (operator === '===') return version === wanted;
  const order = comparePythonVersions(version, wanted);
  switch (operator) {
    case '==':
      return equals(version, wanted);
    case '!=':
      return !equals(version, wanted);
    case '~=':
      return order >= 0 && equals(version, `${wanted.replace(/\.\d+[^.]*$/, '')}.*`);
    case '<=':
      return order <= 0;
    case '>=':
      return order >= 0;
    case '<':
      return order < 0;
    default:
      return order > 0;
  }
}

function equals(version: string, wanted: string): boolean {
  const parts = parse(version);
  if (!parts) return false;
  if (wanted.endsWith('.*')) {
    const prefix = parse(wanted.slice(0, -2))?.release ?? [];
    return compareReleases(parts.release.slice(0, prefix.length), prefix) === 0;
  }
  const { local } = parse(wanted) ?? { local: '' };
  return comparePythonVersions(version, wanted) === 0 && (local === '' || local === parts.local);
}

function compareReleases(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function parse(text: string): Parts | null {
  const match = /^v?(\d+(?:\.\d+)*)((?:[-_.]?[a-z]+[-_.]?\d*)*)(?:\+([a-z0-9._-]+))?$/i.exec(text.trim());
  if (!match) return null;
  const [, release = '', suffix = '', local = ''] = match;
  return { release: release.split('.').map(Number), stage: stageOf(suffix.toLowerCase()), local: local.toLowerCase() };
}

function stageOf(suffix: string): number {
  if (suffix === '') return 0;
  return /(?:a|b|c|rc|alpha|beta|pre|preview|dev)[-_.]?\d*$/.test(suffix) ? -1 : 1;
}
