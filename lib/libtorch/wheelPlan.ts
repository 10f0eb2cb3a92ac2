import { pathToFileURL } from 'node:url';
import { knownFile } from './checksums.js';
import { type Device, isBuildFor, isCuda } from './device.js';
import type { PackageFile, PackageSource, ReadOptions } from './packageSource.js';
import type { Platform } from './platform.js';
import type { OnProgress } from './progress.js';
import { comparePythonVersions, isPrerelease, satisfies } from './pythonVersion.js';
import { isHttp } from './request.js';
import { markerVariables, requirementsOf } from './requirement.js';
import { nvidiaEntries, type Select } from './wantedEntries.js';
import { readWheelContents, type WheelContents } from './wheelContents.js';
import { isFor, parseWheelName, type WheelName } from './wheelName.js';

/** A wheel that was found. */
export interface PlannedWheel {
  /** What it is called in messages: `torch 2.13.0+cpu`. */
  readonly title: string;
  readonly project: string;
  readonly version: string;
  readonly file: PackageFile;
  /** Address of the index or folder that has it. */
  readonly source: string;
  /** Whether it is on this disk already. */
  readonly local: boolean;
  /** The SHA-256 sums in hex of which it must have one; none when nobody knows one. */
  readonly sha256: readonly string[];
  /** Bytes to download; `null` when the server does not say. */
  readonly size: number | null;
  /** Bytes that are unpacked of it; `null` when they are known only once it is here. */
  readonly unpacked: number | null;
  /** Which of its files are needed. */
  readonly select: Select;
}

/** Options of {@link planWheels}. */
export interface PlanOptions extends ReadOptions {
  /** Version of torch without build: `2.13.0`. */
  readonly version: string;
  readonly device: Device;
  readonly platform: Platform;
  /** Where to look, in this order. */
  readonly sources: readonly PackageSource[];
  /** The sums that the user gave. */
  readonly given: readonly string[];
  /** Which files of torch's wheel are needed. */
  readonly select: Select;
  /** The wheel of torch, when the user named it. */
  readonly torch?: PackageFile | undefined;
  /** Brings a wheel to this disk whose server lets nobody look into it before. */
  readonly obtain: (wheel: PlannedWheel) => Promise<string>;
  readonly onProgress?: OnProgress | undefined;
}

/** A package to be found: its name, and the versions that do. */
interface Wanted {
  readonly project: string;
  readonly extras: readonly string[];
  /** All that the requirements met so far say of its version. */
  specifiers: string[];
}

/** The packages that hold libraries which torch's own load. Its other requirements are Python's. */
const holdsLibraries = /^(?:nvidia-.+|cuda-toolkit)$/;

/**
 * Finds the wheels that make up libtorch for a device, in the first place that has each: torch's own and, for CUDA, those of NVIDIA's
 * libraries that its metadata requires, and theirs. Nothing of them is downloaded but the lists of their files and their metadata, where the
 * server gives parts of files.
 *
 * @returns the wheels, torch's first.
 * @throws Error naming each place and why it has no fitting wheel.
 */
export async function planWheels(options: PlanOptions): Promise<PlannedWheel[]> {
  const { device, version, torch, platform } = options;
  const fitsTorch = (name: WheelName): boolean => {
    const [release = '', local = ''] = name.version.split('+');
    return release === version && isBuildFor(device, local, platform.plainWheel);
  };
  const wanted = `torch ${version} for ${device}`;
  const first = torch
    ? { file: torch, source: torch.url, project: 'torch', version }
    : await find('torch', fitsTorch, wanted, options);
  const found = new Map<string, { wheel: PlannedWheel; wanted: Wanted }>();
  const { wheel, metadata } = await look(first, options.select, options);
  if (!isCuda(device)) return [wheel];

  const variables = markerVariables(platform.name);
  const needs = (text: string, extras: readonly string[] = []): Wanted[] =>
    requirementsOf(text, variables, extras)
      .filter(({ name }) => holdsLibraries.test(name))
      .map(({ name, extras: more, specifiers }) => ({ project: name, extras: more, specifiers: [specifiers] }));
  const queue = needs(metadata);
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { project, extras } = next;
    const before = found.get(project);
    const isNew = next.specifiers.some((text) => !before?.wanted.specifiers.includes(text));
    const asksMore = extras.some((extra) => !before?.wanted.extras.includes(extra));
    if (before && !asksMore && (!isNew || next.specifiers.every((text) => satisfies(before.wheel.version, text))))
      continue;
    const merged: Wanted = {
      project,
      extras: [...new Set([...(before?.wanted.extras ?? []), ...extras])],
      specifiers: [...new Set([...(before?.wanted.specifiers ?? []), ...next.specifiers])],
    };
    const text = merged.specifiers.filter((part) => part !== '').join(',');
    const fits = ({ version: candidate }: WheelName): boolean => satisfies(candidate, text);
    const place = await find(project, fits, `${project} ${text}`.trim(), options);
    const looked = await look(place, nvidiaEntries, options);
    found.set(project, { wheel: looked.wheel, wanted: merged });
    queue.push(...needs(looked.metadata, merged.extras));
  }
  // A package may be nothing but a list of others.
  const libraries = [...found.values()].map((entry) => entry.wheel).filter(({ unpacked }) => unpacked !== 0);
  return [wheel, ...libraries];
}

interface Place {
  readonly file: PackageFile;
  readonly source: string;
  readonly project: string;
  readonly version: string;
}

/** The best wheel of a package in the first place that has a fitting one. */
async function find(
  project: string,
  fits: (name: WheelName) => boolean,
  wanted: string,
  { sources, platform, signal, onProgress }: PlanOptions,
): Promise<Place> {
  const failures: string[] = [];
  for (const source of sources) {
    const what = project === 'torch' ? `${wanted} in ${source.name}` : "NVIDIA's libraries";
    onProgress?.({ phase: `looking for ${what}`, done: 0 });
    try {
      const files = await source.list(project);
      const wheels = files.flatMap((file) => {
        const name = parseWheelName(file.name);
        return name?.project === project ? [{ file, name }] : [];
      });
      const fitting = wheels.filter(({ name }) => fits(name) && isFor(name, platform));
      const [best] = fitting.sort((a, b) => rank(b) - rank(a) || compare(b, a));
      if (best) return { file: best.file, source: source.name, project, version: best.name.version };
      failures.push(`${source.name}: ${reason(project, wanted, wheels, fits, platform)}`);
    } catch (error) {
      signal?.throwIfAborted();
      failures.push(`${source.name}: ${(error as Error).message}`);
    }
  }
  throw new Error(failures.join('\n') || `there is no place to look for ${wanted} in`);
}

interface Candidate {
  readonly file: PackageFile;
  readonly name: WheelName;
}

/** What is known goes before the rest, then releases before pre-releases, then the Python whose wheel's sum would be known. */
function rank({ file, name }: Candidate): number {
  return (
    Number(knownFile(file.name) !== undefined) * 4 +
    Number(!isPrerelease(name.version)) * 2 +
    Number(name.python === 'cp311')
  );
}

function compare(a: Candidate, b: Candidate): number {
  return comparePythonVersions(a.name.version, b.name.version) || a.file.name.localeCompare(b.file.name, 'en');
}

function reason(
  project: string,
  wanted: string,
  wheels: readonly Candidate[],
  fits: (name: WheelName) => boolean,
  platform: Platform,
): string {
  if (wheels.length === 0) return `has no wheel of ${project}`;
  const others = wheels.filter(({ name }) => fits(name)).flatMap(({ name }) => name.platforms);
  if (others.length > 0) return `has ${wanted} for ${[...new Set(others)].join(', ')}, but not for ${platform.name}`;
  const versions = [...new Set(wheels.map(({ name }) => name.version))].sort(comparePythonVersions);
  return `has no ${wanted}, but ${versions.slice(-8).join(', ')}`;
}

/** Looks into a wheel, after it was downloaded when its server lets nobody look before. */
async function look(
  { file, source, project, version }: Place,
  select: Select,
  options: PlanOptions,
): Promise<{ wheel: PlannedWheel; metadata: string }> {
  const title = `${project} ${version}`;
  const local = !isHttp(new URL(file.url));
  const sha256 = sumsOf(file, project, local, options.given);
  const bare = { title, project, version, file, source, local, sha256, select, unpacked: null };
  let contents: WheelContents;
  try {
    contents = await readWheelContents(file.url, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    throw new Error(`${file.name} cannot be read: ${(error as Error).message}`, { cause: error });
  }
  const wheel: PlannedWheel = { ...bare, size: local ? 0 : contents.size };
  if (contents.inside === null) {
    // Only the requirements of a CUDA build are needed before everything else.
    if (!isCuda(options.device)) return { wheel, metadata: '' };
    const here = await options.obtain(wheel);
    contents = await readWheelContents(pathToFileURL(here).href, options);
  }
  const { entries, metadata } = contents.inside ?? { entries: [], metadata: '' };
  const unpacked = entries.reduce((sum, { name, size }) => sum + (select(name) === null ? 0 : size), 0);
  return { wheel: { ...wheel, unpacked }, metadata };
}

/**
 * The sums of which a file must have one. What this package knows goes first; what the user gave before what the place itself states. A
 * sum that was given is for torch: for the other packages it only counts where nothing states one.
 */
function sumsOf(
  { name, sha256 }: PackageFile,
  project: string,
  local: boolean,
  given: readonly string[],
): readonly string[] {
  const known = knownFile(name)?.sha256;
  if (project === 'torch' && given.length > 0) return local || known === undefined ? given : [known, ...given];
  const stated = known ?? sha256;
  return stated ? [stated] : local ? [] : given;
}
