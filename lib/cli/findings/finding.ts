/** Something that `doctor` has to say, and what to do about it. */
export interface Finding {
  /** A name for programs that stays, such as `GLIBC_TOO_OLD`. docs/cli.md lists them. */
  readonly code: string;
  /** `problem`: node-torch does not work, or not as was asked for. `note`: it works, and could do better. */
  readonly level: 'problem' | 'note';
  readonly what: string;
  readonly fix: string;
}

export function problem(code: string, what: string, fix: string): Finding {
  return { code, level: 'problem', what, fix };
}

export function note(code: string, what: string, fix: string): Finding {
  return { code, level: 'note', what, fix };
}

/** `1.5 GB`, `350 MB`. */
export function bytes(count: number): string {
  return count >= 1e9 ? `${(count / 1e9).toFixed(1)} GB` : `${Math.round(count / 1e6)} MB`;
}

/** Whether a version lies before another one, by its first two numbers. */
export function isOlder(version: string, [major, minor]: readonly [number, number]): boolean {
  const [a = 0, b = 0] = version.split('.').map(Number);
  return a < major || (a === major && b < minor);
}
