import { packageInfo } from './packageInfo.js';

/** A libtorch version such as `2.13.0+cpu`, in parts. */
export interface TorchVersion {
  /** As written, e.g. `2.13.0+cpu`. */
  readonly text: string;
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  /** What stands behind the `+`: `cpu`, `cu130`, ...; empty when nothing does. */
  readonly build: string;
}

/** The minors the native code compiles against; another one is refused before a compiler sees it. */
const buildable = { major: 2, firstMinor: 11, lastMinor: 14 } as const;

/**
 * Takes a libtorch version apart.
 *
 * @returns `null` when the text is not a version (`major.minor.patch`, then anything, then perhaps `+build`).
 *
 * @example
 * ```ts
 * parseVersion('2.13.0+cpu'); // { text: '2.13.0+cpu', major: 2, minor: 13, patch: 0, build: 'cpu' }
 * ```
 */
export function parseVersion(text: string): TorchVersion | null {
  const match = /^(\d+)\.(\d+)\.(\d+)[^+\s]*(?:\+(\S+))?$/.exec(text.trim());
  if (!match) return null;
  const [, major, minor, patch, build = ''] = match;
  return { text: text.trim(), major: Number(major), minor: Number(minor), patch: Number(patch), build };
}

/** Whether two versions share major and minor: libtorch keeps its C++ binary interface within a minor, and not across. */
export function sameMinor(a: TorchVersion, b: TorchVersion): boolean {
  return a.major === b.major && a.minor === b.minor;
}

/** `2.13` for `2.13.0+cpu`. */
export function minorOf(version: TorchVersion): string {
  return `${version.major}.${version.minor}`;
}

/** The version this package is made for and fetches: package.json, `torch.version`. */
export function pinnedVersion(): TorchVersion {
  const { version } = packageInfo().torch;
  const parsed = parseVersion(version);
  if (!parsed) throw new Error(`package.json: torch.version must be a version like 2.13.0, got '${version}'`);
  return parsed;
}

/** Whether the native code can be compiled against this version (2.11 to 2.14). */
export function isBuildable(version: TorchVersion): boolean {
  const { major, firstMinor, lastMinor } = buildable;
  return version.major === major && version.minor >= firstMinor && version.minor <= lastMinor;
}

/** The range of {@link isBuildable} in words, for messages: `2.11 to 2.14`. */
export const buildableRange = `${buildable.major}.${buildable.firstMinor} to ${buildable.major}.${buildable.lastMinor}`;
