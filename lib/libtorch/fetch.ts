import * as fs from 'node:fs';
import * as path from 'node:path';
import { cachedName, cacheRoot, downloadsIn, type Env, libtorchIn } from './cache.js';
import { checkFile } from './checkFile.js';
import { type Device, isCuda } from './device.js';
import { inspectLibtorch, readVersion } from './inspect.js';
import { withLock } from './lock.js';
import { writeMarker } from './marker.js';
import { type Obtained, obtain, type Packed } from './obtain.js';
import { type Platform, platform } from './platform.js';
import type { OnNote, OnProgress } from './progress.js';
import { commit, discard, stage, sweep } from './stage.js';
import { unpackZip } from './unpack.js';
import { minorOf, pinnedVersion, sameMinor } from './version.js';
import { requiredFor } from './wantedEntries.js';

/** Options of {@link fetchLibtorch}. */
export interface FetchOptions {
  /** Folder of the cache. Default: see {@link cacheRoot}. */
  readonly cache?: string | undefined;
  /** Which build to install. Default `'cpu'`. */
  readonly device?: Device | undefined;
  /** A wheel, an archive, an unpacked libtorch, or a folder with wheels or an archive in it, to install without any network. */
  readonly from?: string | undefined;
  /** Address of a package index, or of a page or folder that lists wheels: nothing is fetched from anywhere else then. */
  readonly mirror?: string | undefined;
  /** SHA-256 sums in hex: the wheel or archive must have one of them. Default: those in `NODE_TORCH_LIBTORCH_SHA256`, else the known one of its name. */
  readonly sha256?: string | readonly string[] | undefined;
  /** Whether to install again what is there already. Default `false`. */
  readonly force?: boolean | undefined;
  /** Whether to install `include/` too, which only building needs (62 MB). Default `true`. */
  readonly headers?: boolean | undefined;
  /** Environment variables to go by. Default `process.env`. */
  readonly env?: Env | undefined;
  readonly onProgress?: OnProgress | undefined;
  readonly onNote?: OnNote | undefined;
  /** Ends the fetch. What was downloaded so far stays, to be continued; the rest is removed. */
  readonly signal?: AbortSignal | undefined;
  /** How long to wait before the first try again of a download that was cut, in ms. Default 1000. */
  readonly retryDelayMs?: number | undefined;
}

/** What a fetch came to. */
export interface Fetched {
  /** The libtorch folder in the cache, with `lib/`. */
  readonly folder: string;
  /** Its version, e.g. `2.13.0+cpu`. */
  readonly version: string;
  /** The wheel, archive or folder it was made from; `null` when it was there already. */
  readonly source: string | null;
}

/**
 * Installs libtorch of the pinned version into the cache: from `from` or `mirror`, else from the places that {@link obtain} tries.
 *
 * Everything is unpacked in a folder of its own that is renamed at the end: an interrupted fetch leaves nothing that looks whole.
 * Of two at once the second waits and finds it done. What was downloaded stays until the install is whole, so that
 * the next one continues it.
 *
 * @throws Error naming each source that was tried and why it failed.
 *
 * @example
 * ```ts
 * const { folder } = await fetchLibtorch({ onProgress: ({ phase, done, total }) => console.log(phase, done, total) });
 * ```
 */
export async function fetchLibtorch(options: FetchOptions = {}): Promise<Fetched> {
  const { device = 'cpu', headers = true, signal, onNote } = options;
  const env = options.env ?? process.env;
  const target = platform();
  if (isCuda(device) && target.requiredForCuda === null) {
    throw new Error(`node-torch: there is no CUDA build of libtorch for ${target.name}; expected cpu as the device`);
  }
  const { text: version } = pinnedVersion();
  const root = options.cache ?? cacheRoot(env);
  const kind = isCuda(device) ? 'cuda' : 'cpu';
  const name = cachedName(version, kind, target.name);
  const given = givenSums(options.sha256, env);
  const context: Context = {
    ...options,
    env,
    device,
    target,
    version,
    root,
    given,
    headers,
    place: path.join(root, name),
  };

  const there = options.force ? null : findInstalled(context);
  if (there) return there;
  const work = stage(root);
  // A process that is told to end must not leave gigabytes behind.
  const removeWork = (): void => discard(work);
  process.once('exit', removeWork);
  try {
    const onWait = (holder: string): void => onNote?.(`${holder} is installing the same: waiting for it`);
    return await withLock(path.join(root, `.lock-${name}`), () => install(work, context), { onWait, signal });
  } finally {
    process.removeListener('exit', removeWork);
    discard(work);
  }
}

interface Context extends FetchOptions {
  readonly env: Env;
  readonly device: Device;
  readonly target: Platform;
  readonly version: string;
  readonly root: string;
  readonly given: readonly string[];
  readonly headers: boolean;
  /** The cache's subfolder to install into. */
  readonly place: string;
}

/** What is installed already, if it is what is asked for. */
function findInstalled({ device, target, headers, place }: Context): Fetched | null {
  const folder = libtorchIn(place, isCuda(device) ? 'cuda' : 'cpu');
  const { problem, version, build, hasHeaders } = inspectLibtorch(folder, target);
  const isAsked = device === 'cpu' || device === 'cuda' || device === build;
  const enough = problem === null && version && isAsked && (hasHeaders || !headers);
  return enough ? { folder, version: version.text, source: null } : null;
}

async function install(work: string, context: Context): Promise<Fetched> {
  const { device, target, version, place, root, headers, force = false } = context;
  // The one that was waited for may have been killed.
  sweep(root);
  const there = force ? null : findInstalled(context);
  if (there) return there;
  const downloads = downloadsIn(root);
  const pip = path.join(work, 'download');
  fs.mkdirSync(pip);
  const obtained = await obtain({ ...context, platform: target, sha256: context.given, work: pip, downloads });
  const source = obtained.kind === 'folder' ? obtained.path : obtained.files[0].path;

  const kind = isCuda(device) ? 'cuda' : 'cpu';
  const unpacked = path.join(work, 'libtorch');
  const folder = libtorchIn(unpacked, kind);
  const sha256 = await fill(obtained, unpacked, context);
  checkContents(folder, source, context);
  const installed = readVersion(folder)?.text ?? version;
  const libraries = sizesOf(unpacked, folder);
  writeMarker(folder, { format: 1, version: installed, source: path.basename(source), sha256, libraries });
  // What is there is kept if another process put it there meanwhile, but not when it is the reason for this fetch.
  const replace = force || (headers && !inspectLibtorch(libtorchIn(place, kind), target).hasHeaders);
  commit(unpacked, place, () => !replace && findInstalled(context) !== null);
  if (obtained.kind === 'packed') removeDownloads(downloads, obtained.files);
  return { folder: libtorchIn(place, kind), version: installed, source };
}

/** Fills `unpacked`; returns the sum of torch's wheel or of the archive. */
async function fill(obtained: Obtained, unpacked: string, context: Context): Promise<string | null> {
  const { device, target, onProgress, signal } = context;
  if (obtained.kind === 'folder') {
    copyLibtorch(obtained.path, unpacked, context);
    return null;
  }
  const cuda = isCuda(device);
  const prefix = cuda ? 'torch/' : '';
  const required = {
    targets: requiredFor(target, cuda).map((library) => `${prefix}lib/${library}`),
    otherwise: `it holds no libtorch for ${target.name}${cuda ? ' with CUDA' : ''}`,
  };
  const sums: string[] = [];
  fs.mkdirSync(unpacked);
  for (const [index, { path: file, select, sha256, checked }] of obtained.files.entries()) {
    sums.push(checked ?? (await checkFile(file, { sha256, onProgress, signal })));
    await unpackZip(file, unpacked, { select, ...(index === 0 && { required }), onProgress, signal });
  }
  return sums[0] ?? null;
}

/** Removes what was downloaded for an install that is whole now. */
function removeDownloads(downloads: string, files: readonly Packed[]): void {
  for (const { path: file } of files) if (path.dirname(file) === downloads) fs.rmSync(file, { force: true });
  try {
    fs.rmdirSync(downloads);
  } catch {
    // There is none, or another install's part waits in it.
  }
}

function copyLibtorch(source: string, unpacked: string, { target, headers, onProgress }: Context): void {
  onProgress?.({ phase: `copying ${source}`, done: 0 });
  fs.mkdirSync(path.join(unpacked, 'lib'), { recursive: true });
  for (const name of fs.readdirSync(path.join(source, 'lib'))) {
    // A reflink where the file system has it: no second half gigabyte.
    if (target.keep.test(name))
      fs.copyFileSync(path.join(source, 'lib', name), path.join(unpacked, 'lib', name), fs.constants.COPYFILE_FICLONE);
  }
  for (const name of ['version.py', 'build-version', ...(headers ? ['include'] : [])]) {
    const from = path.join(source, name);
    if (fs.existsSync(from)) fs.cpSync(from, path.join(unpacked, name), { recursive: true });
  }
}

function givenSums(sha256: FetchOptions['sha256'], env: Env): readonly string[] {
  const given = sha256 === undefined ? (env['NODE_TORCH_LIBTORCH_SHA256'] ?? '').split(/[\s,]+/) : [sha256].flat();
  const sums = given.filter((sum) => sum !== '');
  const wrong = sums.find((sum) => !/^[0-9a-f]{64}$/i.test(sum));
  if (wrong !== undefined) throw new Error(`node-torch: the SHA-256 must be 64 hexadecimal digits, got '${wrong}'`);
  return sums.map((sum) => sum.toLowerCase());
}

function checkContents(folder: string, source: string, { device, target }: Context): void {
  const { version, build, problem } = inspectLibtorch(folder, target);
  const name = path.basename(source);
  if (problem) throw new Error(`node-torch: ${name} gives no usable libtorch: it ${problem}`);
  const pinned = pinnedVersion();
  if (version && !sameMinor(version, pinned)) {
    throw new Error(`node-torch: ${name} holds libtorch ${version.text}, but libtorch ${minorOf(pinned)} is needed`);
  }
  if (isCuda(device) && device !== 'cuda' && build !== device) {
    throw new Error(`node-torch: ${name} is built for ${build || 'an unknown CUDA'}, but ${device} was asked for`);
  }
}

/** Sizes of all libraries, by their path from the libtorch folder. */
function sizesOf(unpacked: string, folder: string): Record<string, number> {
  const folders = [path.join(folder, 'lib'), path.join(unpacked, 'nvidia')].filter((name) => fs.existsSync(name));
  const files = folders
    .flatMap((name) => (fs.readdirSync(name, { recursive: true }) as string[]).map((inner) => path.join(name, inner)))
    .filter((file) => fs.statSync(file).isFile());
  const nameOf = (file: string): string => path.relative(folder, file).split(path.sep).join('/');
  return Object.fromEntries(files.map((file) => [nameOf(file), fs.statSync(file).size]));
}
