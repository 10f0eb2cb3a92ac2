import * as fs from 'node:fs';
import * as path from 'node:path';
import { downloadArchive } from './archive.js';
import { cachedName, cacheRoot, type Env } from './cache.js';
import { checkFile } from './checkFile.js';
import { inspectLibtorch, readVersion } from './inspect.js';
import { writeMarker } from './marker.js';
import { pipDownload } from './pip.js';
import { type Platform, platform } from './platform.js';
import type { OnProgress } from './progress.js';
import { commit, discard, stage } from './stage.js';
import { unpackLibtorch } from './unpack.js';
import { minorOf, pinnedVersion, sameMinor } from './version.js';

/** Options of {@link fetchLibtorch}. */
export interface FetchOptions {
  /** Folder of the cache. Default: see {@link cacheRoot}. */
  readonly cache?: string | undefined;
  /** A wheel, an archive, an unpacked libtorch, or a folder with a wheel or archive in it, to install without any network. */
  readonly from?: string | undefined;
  /** SHA-256 in hex that the wheel or archive must have. Default: `NODE_TORCH_LIBTORCH_SHA256`, else the known one of its name. */
  readonly sha256?: string | undefined;
  /** Whether to install again what is there already. Default `false`. */
  readonly force?: boolean | undefined;
  /** Whether to install `include/` too, which only building needs (62 MB). Default `true`. */
  readonly headers?: boolean | undefined;
  /** Environment variables to go by. Default `process.env`. */
  readonly env?: Env | undefined;
  readonly onProgress?: OnProgress | undefined;
  /** Ends the fetch; what was done so far is removed. */
  readonly signal?: AbortSignal | undefined;
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
 * Installs libtorch (CPU) of the pinned version into the cache: from `from`, else the wheel that pip downloads, else the
 * official archive.
 *
 * Everything happens in a folder of its own that is renamed at the end: an interrupted fetch leaves nothing that looks whole,
 * and of two at once either gives one good cache.
 *
 * @throws Error naming each source that was tried and why it failed.
 *
 * @example
 * ```ts
 * const { folder } = await fetchLibtorch({ onProgress: ({ phase, done, total }) => console.log(phase, done, total) });
 * ```
 */
export async function fetchLibtorch(options: FetchOptions = {}): Promise<Fetched> {
  const env = options.env ?? process.env;
  const target = platform();
  const { text: version } = pinnedVersion();
  const root = options.cache ?? cacheRoot(env);
  const folder = path.join(root, cachedName(version, 'cpu', target.name));
  const headers = options.headers ?? true;

  if (!options.force) {
    const there = inspectLibtorch(folder, target);
    const enough = there.problem === null && there.version && (there.hasHeaders || !headers);
    if (enough) return { folder, version: there.version.text, source: null };
  }

  const work = stage(root);
  // A process that is told to end must not leave half a gigabyte behind.
  const removeWork = (): void => discard(work);
  process.once('exit', removeWork);
  try {
    const context: Context = { ...options, env, target, version, work, headers };
    const source = await obtain(context);
    const unpacked = path.join(work, 'libtorch');
    const sha256 = await fill(source, unpacked, context);
    checkContents(unpacked, source.path, target);
    const installed = readVersion(unpacked)?.text ?? version;
    const libraries = sizesOf(path.join(unpacked, 'lib'));
    writeMarker(unpacked, { format: 1, version: installed, source: path.basename(source.path), sha256, libraries });
    // What is there is kept if another process put it there meanwhile, but not when it is the reason for this fetch.
    const replace = options.force === true || (headers && !inspectLibtorch(folder, target).hasHeaders);
    commit(unpacked, folder, { replace });
    return { folder, version: installed, source: source.path };
  } finally {
    process.removeListener('exit', removeWork);
    discard(work);
  }
}

interface Context extends FetchOptions {
  readonly env: Env;
  readonly target: Platform;
  readonly version: string;
  readonly work: string;
  readonly headers: boolean;
}

/** A file or folder with libtorch in it. */
interface Source {
  readonly path: string;
  /** The sum its user gave for it; the known one of its name holds when there is none. */
  readonly sha256?: string | undefined;
}

/** The source the user named, or a download. */
async function obtain(context: Context): Promise<Source> {
  const { from, version, target, work, env, onProgress, signal } = context;
  const sha256 = givenSum(context);
  if (from !== undefined) return { path: pick(from, version, target), sha256 };
  const download = path.join(work, 'download');
  fs.mkdirSync(download);
  const shared = { version, platform: target, folder: download, onProgress, signal };
  const failures: string[] = [];
  try {
    // A given sum is that of an archive: nobody can know which of the two downloads comes about.
    return { path: await pipDownload({ ...shared, env }) };
  } catch (error) {
    signal?.throwIfAborted();
    failures.push(...(error as Error).message.split('\n').map((line) => `  pip      ${line}`));
  }
  try {
    return { path: await downloadArchive({ ...shared, sha256 }), sha256 };
  } catch (error) {
    signal?.throwIfAborted();
    failures.push(`  archive  ${(error as Error).message}`);
  }
  throw new Error(
    [
      `node-torch: libtorch ${version} could not be fetched. Tried:`,
      ...failures,
      'To mend it, one of:',
      "  let Python's pip reach a package index with torch; Debian and Ubuntu have it in python3-pip",
      '  npx node-torch install --from <file>  installs from a wheel or archive that is there, without any network',
      '  LIBTORCH=/path/to/libtorch            uses a libtorch that is there: a folder that holds lib/',
    ].join('\n'),
  );
}

/** What `from` means: the file or folder itself, or the one fitting wheel or archive in the folder. */
function pick(from: string, version: string, target: Platform): string {
  const stat = fs.statSync(from, { throwIfNoEntry: false });
  if (!stat) throw new Error(`node-torch: --from ${from} does not exist`);
  if (stat.isFile() || inspectLibtorch(from, target).problem === null) return from;
  const { name: archive } = target.archive(version);
  const fitting = fs
    .readdirSync(from)
    .filter(
      (name) =>
        name === archive || (name.startsWith(`torch-${version}`) && name.endsWith(`${target.wheelPlatform}.whl`)),
    )
    .sort();
  const chosen = fitting.find((name) => name.includes('+cpu')) ?? fitting[0];
  if (chosen === undefined) {
    throw new Error(
      `node-torch: --from ${from} is neither a libtorch (a folder with lib/) nor a folder with torch-${version}+cpu-*-${target.wheelPlatform}.whl or ${archive}`,
    );
  }
  return path.join(from, chosen);
}

/** Fills `unpacked` from a file or folder; returns the file's sum. */
async function fill(source: Source, unpacked: string, context: Context): Promise<string | null> {
  const { target, headers, onProgress, signal } = context;
  if (fs.statSync(source.path).isDirectory()) {
    copyLibtorch(source.path, unpacked, context);
    return null;
  }
  const sha256 = await checkFile(source.path, { sha256: source.sha256, onProgress, signal });
  fs.mkdirSync(unpacked);
  await unpackLibtorch(source.path, unpacked, { platform: target, headers, onProgress, signal });
  return sha256;
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

function givenSum({ sha256, env }: Context): string | undefined {
  const sum = sha256 ?? (env['NODE_TORCH_LIBTORCH_SHA256'] || undefined);
  if (sum !== undefined && !/^[0-9a-f]{64}$/i.test(sum)) {
    throw new Error(`node-torch: the SHA-256 must be 64 hexadecimal digits, got '${sum}'`);
  }
  return sum;
}

function checkContents(unpacked: string, source: string, target: Platform): void {
  const { version, problem } = inspectLibtorch(unpacked, target);
  const name = path.basename(source);
  if (problem) throw new Error(`node-torch: ${name} gives no usable libtorch: it ${problem}`);
  const pinned = pinnedVersion();
  if (version && !sameMinor(version, pinned)) {
    throw new Error(`node-torch: ${name} holds libtorch ${version.text}, but libtorch ${minorOf(pinned)} is needed`);
  }
}

function sizesOf(folder: string): Record<string, number> {
  return Object.fromEntries(
    fs.readdirSync(folder).map((name) => [`lib/${name}`, fs.statSync(path.join(folder, name)).size]),
  );
}
