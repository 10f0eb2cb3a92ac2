import type { Platform } from './platform.js';
import { normalizedName } from './requirement.js';

/** What the name of a wheel says: `torch-2.13.0+cpu-cp311-cp311-manylinux_2_28_x86_64.whl`. */
export interface WheelName {
  /** Name of the package, normalized: `torch`. */
  readonly project: string;
  /** Its version: `2.13.0+cpu`. */
  readonly version: string;
  /** The Python it is for: `cp311`, `py3`. */
  readonly python: string;
  /** The platforms it is for: `manylinux_2_28_x86_64`, `any`. */
  readonly platforms: readonly string[];
}

/** Takes the name of a wheel apart; `null` when it is none. */
export function parseWheelName(name: string): WheelName | null {
  const match = /^([^-]+)-([^-]+)(?:-\d[^-]*)?-([^-]+)-[^-]+-([^-]+)\.whl$/.exec(name);
  if (!match) return null;
  const [, project = '', version = '', python = '', platforms = ''] = match;
  return { project: normalizedName(project), version, python, platforms: platforms.split('.') };
}

/** Whether a wheel is for a platform, by its name. */
export function isFor({ platforms }: WheelName, { wheelPlatforms }: Platform): boolean {
  return platforms.some((name) => name === 'any' || wheelPlatforms.test(name));
}
