import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { archiveUrl, downloadArchive } from './archive.js';
import type { Env } from './cache.js';
import { describePlan, checkRoom } from './describePlan.js';
import { buildOf, type Device, isCuda } from './device.js';
import { type Downloaded, download, NoRoomError } from './download.js';
import { inspectLibtorch } from './inspect.js';
import { fileListing, mirror, mirrorAddress, type PackageSource, packageIndex } from './packageSource.js';
import { pipDownload } from './pip.js';
import { readPipConfig } from './pipConfig.js';
import type { Platform } from './platform.js';
import type { OnNote, OnProgress } from './progress.js';
import { librariesFor, type Select, torchEntries } from './wantedEntries.js';
import { type PlannedWheel, planWheels } from './wheelPlan.js';

/** PyTorch's own index; below it stands the name of a build. */
const pytorchIndex = 'https://download.pytorch.org/whl';

/** Options of {@link obtain}. */
export interface ObtainOptions {
  /** Version of libtorch without build: `2.13.0`. */
  readonly version: string;
  readonly device: Device;
  readonly platform: Platform;
  /** Folder for what pip and the archive bring; it is removed when the install ends. */
  readonly work: string;
  /** Folder of what is downloaded here, where parts wait to be continued. */
  readonly downloads: string;
  /** Whether the headers are wanted. */
  readonly headers: boolean;
  readonly from?: string | undefined;
  readonly mirror?: string | undefined;
  /** The sums that the user gave, in hex. */
  readonly sha256: readonly string[];
  readonly env: Env;
  readonly onProgress?: OnProgress | undefined;
  readonly onNote?: OnNote | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly retryDelayMs?: number | undefined;
}

/** A wheel or archive on this disk, to be unpacked. */
export interface Packed {
  readonly path: string;
  readonly select: Select;
  /** The SHA-256 sums in hex of which it must have one; `undefined` for the known one of its name. */
  readonly sha256?: readonly string[] | undefined;
  /** Its SHA-256 in hex, when it was checked already. */
  readonly checked?: string;
}

/** What libtorch is made from: wheels or an archive, torch's first, or a folder with an unpacked one. */
export type Obtained =
  | { readonly kind: 'packed'; readonly files: readonly [Packed, ...Packed[]] }
  | { readonly kind: 'folder'; readonly path: string };

/**
 * Brings what libtorch is made from to this disk: what `from` names; what the mirror has; else from the places where pip is configured to
 * look, from PyTorch's own index, with pip itself, and as the official archive, whichever works first.
 *
 * @throws Error naming each place that was tried and why it failed.
 */
export async function obtain(options: ObtainOptions): Promise<Obtained> {
  try {
    return await obtainFrom(options);
  } catch (error) {
    throw error instanceof NoRoomError ? new Error(`node-torch: ${error.message}`, { cause: error }) : error;
  }
}

async function obtainFrom(options: ObtainOptions): Promise<Obtained> {
  if (options.from !== undefined && options.mirror !== undefined) {
    throw new Error('node-torch: --from and --mirror name two sources; expected one');
  }
  if (options.from !== undefined) return fromDisk(options.from, options);
  const { env, signal, device, version } = options;
  const read = { env, signal };
  if (options.mirror !== undefined) {
    const address = mirrorAddress(options.mirror);
    const build = `${address.replace(/\/$/, '')}/${buildOf(device)}`;
    try {
      return await wheelsFrom([mirror(address, read), mirror(build, read)], options);
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof NoRoomError) throw error;
      throw failure(`libtorch ${version} for ${device} could not be fetched from the mirror`, [error as Error], []);
    }
  }
  const failures: Error[] = [];
  for (const attempt of attempts(options)) {
    try {
      return await attempt();
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof NoRoomError) throw error;
      failures.push(error as Error);
    }
  }
  throw failure(`libtorch ${version} for ${device} could not be fetched`, failures, [
    '  npx node-torch install --mirror <address>  fetches from another index, or from a folder that a web server lists',
    ...(isCuda(device)
      ? []
      : ["  let Python's pip reach a package index with torch; Debian and Ubuntu have it in python3-pip"]),
    '  HTTPS_PROXY=http://host:port               where the network is behind a proxy',
  ]);
}

/** The ways to have libtorch without being told one. */
function attempts(options: ObtainOptions): Array<() => Promise<Obtained>> {
  const { env, signal, device, version, platform, work, onProgress } = options;
  const read = { env, signal };
  const { findLinks, indexes, withoutIndex } = readPipConfig(env);
  const sources: PackageSource[] = [
    ...findLinks.map((address) => fileListing(address, read)),
    ...indexes.map((address) => packageIndex(address, read)),
    // Whoever told pip to use no index wants nothing from the network.
    ...(withoutIndex ? [] : [packageIndex(`${pytorchIndex}/${buildOf(device)}`, read)]),
  ];
  if (isCuda(device)) return [() => wheelsFrom(sources, options)];
  const select = selectTorch(options);
  const shared = { version, platform, folder: work, onProgress, signal };
  return [
    ...sources.map((source) => () => wheelsFrom([source], options)),
    async () => packed(await labelled('pip', pipDownload({ ...shared, env })), select, undefined),
    async () => {
      const archive = { ...options, url: archiveUrl(version, platform), folder: options.downloads };
      const { path: file, sha256: checked } = await labelled('archive', downloadArchive(archive));
      return { kind: 'packed', files: [{ path: file, select, checked }] };
    },
  ];
}

/** Finds wheels, says what will be done, and brings them here. */
async function wheelsFrom(
  sources: readonly PackageSource[],
  options: ObtainOptions,
  torch?: string,
): Promise<Obtained> {
  const brought = new Map<string, Downloaded>();
  const bring = async (wheel: PlannedWheel, count = ''): Promise<Packed> => {
    const { file, title, select, sha256 } = wheel;
    if (wheel.local) return { path: fileURLToPath(file.url), select, sha256 };
    refuseUnchecked([wheel]);
    const here = brought.get(file.url) ?? (await downloadWheel(wheel, `downloading ${title}${count}`, options));
    brought.set(file.url, here);
    return { path: here.path, select, checked: here.sha256 };
  };
  const named =
    torch === undefined ? undefined : { name: path.basename(torch), url: pathToFileURL(torch).href, sha256: null };
  const wheels = await planWheels({
    ...options,
    sources,
    given: options.sha256,
    select: selectTorch(options),
    torch: named,
    obtain: async (wheel) => (await bring(wheel)).path,
  });
  refuseUnchecked(wheels);
  checkRoom(wheels, options.downloads);
  for (const note of describePlan(wheels, options)) options.onNote?.(note);

  const files: Packed[] = [];
  for (const [index, wheel] of wheels.entries()) {
    files.push(await bring(wheel, wheels.length > 1 ? ` (${index + 1} of ${wheels.length})` : ''));
  }
  return { kind: 'packed', files: files as [Packed, ...Packed[]] };
}

async function downloadWheel(
  { file, sha256 }: PlannedWheel,
  phase: string,
  options: ObtainOptions,
): Promise<Downloaded> {
  const { downloads, env, onProgress, signal, retryDelayMs } = options;
  fs.mkdirSync(downloads, { recursive: true });
  const { name, url } = file;
  return download({ name, url, folder: downloads, sha256, env, phase, onProgress, signal, retryDelayMs });
}

/** What the user said is on this disk: a wheel, an archive, an unpacked libtorch, or a folder with wheels or an archive in it. */
async function fromDisk(given: string, options: ObtainOptions): Promise<Obtained> {
  const { device, version, platform, sha256, env, signal } = options;
  if (/^https?:/i.test(given))
    throw new Error(`node-torch: --from names what is on this disk; for ${given} use --mirror`);
  const from = given.startsWith('file:') ? fileURLToPath(given) : given;
  const stat = fs.statSync(from, { throwIfNoEntry: false });
  if (!stat) throw new Error(`node-torch: --from ${from} does not exist`);
  const folder = (place: string): PackageSource => mirror(pathToFileURL(path.resolve(place)).href, { env, signal });
  const lacks = (place: string, error: unknown): Error => {
    signal?.throwIfAborted();
    if (error instanceof NoRoomError) return error;
    return failure(`libtorch ${version} for ${device} cannot be installed from ${place}`, [error as Error], []);
  };
  if (stat.isFile()) {
    if (!isCuda(device)) return packed(from, selectTorch(options), sha256.length > 0 ? sha256 : undefined);
    // NVIDIA's libraries are wheels of their own, beside it.
    const place = path.dirname(path.resolve(from));
    return wheelsFrom([folder(place)], options, path.resolve(from)).catch((error) =>
      Promise.reject(lacks(place, error)),
    );
  }
  if (inspectLibtorch(from, platform).problem === null) {
    if (!isCuda(device)) return { kind: 'folder', path: from };
    throw new Error(
      `node-torch: --from ${from} is an unpacked libtorch, and a CUDA build is more than its folder. Set LIBTORCH=${from} to use it where it is`,
    );
  }
  const { name: archive } = platform.archive(version);
  if (!isCuda(device) && fs.existsSync(path.join(from, archive)))
    return packed(path.join(from, archive), selectTorch(options), sha256.length > 0 ? sha256 : undefined);
  try {
    return await wheelsFrom([folder(from)], options);
  } catch (error) {
    signal?.throwIfAborted();
    if (isCuda(device) || error instanceof NoRoomError) throw lacks(from, error);
    throw new Error(
      `node-torch: --from ${from} is neither a libtorch (a folder with lib/) nor a folder with torch-${version}+cpu-*-${platform.wheelPlatform}.whl or ${archive}: ${(error as Error).message}`,
    );
  }
}

function packed(file: string, select: Select, sha256: readonly string[] | undefined): Obtained {
  return { kind: 'packed', files: [{ path: file, select, sha256 }] };
}

function selectTorch({ device, platform, headers }: ObtainOptions): Select {
  const cuda = isCuda(device);
  return torchEntries(librariesFor(platform, cuda), headers, cuda ? 'torch/' : '');
}

function refuseUnchecked(wheels: readonly PlannedWheel[]): void {
  const unchecked = wheels.filter(({ local, sha256 }) => !local && sha256.length === 0);
  const [first] = unchecked;
  if (!first) return;
  throw new Error(
    `${first.source}: no SHA-256 is known or stated for ${unchecked.map(({ file }) => file.name).join(', ')}, and nothing is downloaded unchecked. ` +
      'If you know it, give it: `npx node-torch install --sha256 <sum>` (several times for several files) or NODE_TORCH_LIBTORCH_SHA256=<sum>; ' +
      'a listing states them in a file SHA256SUMS, an index behind #sha256=. ' +
      'Or download it yourself and run `npx node-torch install --from <file>`',
  );
}

async function labelled<T>(label: string, promise: Promise<T>): Promise<T> {
  return promise.catch((error: Error) => {
    const lines = error.message.split('\n').map((line) => `${label.padEnd(8)} ${line}`);
    return Promise.reject(new Error(lines.join('\n'), { cause: error }));
  });
}

function failure(what: string, errors: readonly Error[], advice: readonly string[]): Error {
  const lines = errors.flatMap(({ message }) => message.replace(/^node-torch: /, '').split('\n'));
  return new Error(
    [
      `node-torch: ${what}. Tried:`,
      ...lines.map((line) => `  ${line}`),
      'To mend it, one of:',
      ...advice,
      '  npx node-torch install --from <path>       installs from a wheel, an archive or a folder of wheels, without any network',
      '  LIBTORCH=/path/to/libtorch                 uses a libtorch that is there: a folder that holds lib/',
    ].join('\n'),
    { cause: errors.at(-1) },
  );
}
