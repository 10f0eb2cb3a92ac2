import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Env } from './cache.js';
import { knownFile } from './checksums.js';
import type { Platform } from './platform.js';
import type { OnProgress } from './progress.js';
import { pythonCommands } from './python.js';

/** PyTorch's own index of CPU wheels: the index most people have configured does not carry the small `+cpu` ones. */
const pytorchIndex = 'https://download.pytorch.org/whl/cpu';

/** How often the growing download is looked at, in ms. */
const pollMs = 500;

/** Options of {@link pipDownload}. */
export interface PipOptions {
  /** Version to ask for, without build: `2.13.0`. */
  readonly version: string;
  readonly platform: Platform;
  /** Folder to download into; must exist. */
  readonly folder: string;
  readonly env: Env;
  readonly onProgress?: OnProgress | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Downloads the CPU wheel of torch with pip: from the indexes pip is configured with, else from PyTorch's own.
 *
 * One fixed file is asked for, whatever the Python that runs pip, so that its sum can be known; the libraries in it do not
 * depend on Python.
 *
 * @returns path of the wheel.
 * @throws Error naming each attempt and why it failed.
 */
export async function pipDownload(options: PipOptions): Promise<string> {
  const failures: string[] = [];
  for (const command of pythonCommands(options.env)) {
    let hasPip = true;
    for (const index of [null, pytorchIndex]) {
      const reason = await run(command, index, options);
      options.signal?.throwIfAborted();
      const wheel = fs.readdirSync(options.folder).find((name) => name.endsWith('.whl'));
      if (reason === null && wheel) return path.join(options.folder, wheel);
      failures.push(`${command} -m pip download${index ? ` from ${index}` : ''}: ${reason ?? 'it brought no wheel'}`);
      hasPip = reason === null || !/^not on PATH$|No module named pip/.test(reason);
      if (!hasPip) break;
    }
    // Another Python's pip looks in the same places.
    if (hasPip) break;
  }
  throw new Error(failures.join('\n'));
}

/** Runs one pip download; resolves to `null` on success, else to the reason. */
async function run(command: string, index: string | null, options: PipOptions): Promise<string | null> {
  const { version, platform, folder, env, onProgress, signal } = options;
  const spec = `torch==${version}+cpu`;
  const temporary = path.join(folder, 'pip');
  fs.mkdirSync(temporary, { recursive: true });
  const args = [
    ...['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-input', '--no-cache-dir'],
    ...['--no-deps', '--only-binary=:all:', '--retries', '0'],
    ...['--python-version', '3.11', '--implementation', 'cp', '--abi', 'cp311', '--platform', platform.wheelPlatform],
    ...(index ? ['--index-url', index] : []),
    ...['--dest', folder, spec],
  ];
  // pip downloads into TMPDIR first. Ours is inside the folder, so that its growth can be shown and nothing is left behind.
  const child = spawn(command, args, {
    env: { ...env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
    stdio: ['ignore', 'ignore', 'pipe'],
    signal,
    killSignal: 'SIGKILL',
    windowsHide: true,
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const phase = `downloading ${spec} with ${command} -m pip${index ? ` from ${index}` : ''}`;
  const total = knownFile(`torch-${version}+cpu-cp311-cp311-${platform.wheelPlatform}.whl`)?.size;
  const report = (): void => onProgress?.({ phase, done: largestFile(folder), ...(total !== undefined && { total }) });
  report();
  const timer = setInterval(report, pollMs);
  try {
    const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
    return code === 0 ? null : reasonOf(stderr, code);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'not on PATH';
    return (error as Error).message;
  } finally {
    clearInterval(timer);
    fs.rmSync(temporary, { recursive: true, force: true });
  }
}

/** The telling line of pip's output: its last error, which comes after lines about each index that it could not reach. */
function reasonOf(stderr: string, code: number | null): string {
  const lines = stderr.trim().split('\n');
  const errors = lines.filter((line) => line.startsWith('ERROR: ')).map((line) => line.slice('ERROR: '.length));
  return errors.at(-1) ?? lines.at(-1) ?? `exit status ${code}`;
}

function largestFile(folder: string): number {
  let largest = 0;
  try {
    for (const name of fs.readdirSync(folder, { recursive: true }) as string[]) {
      const stat = fs.statSync(path.join(folder, name), { throwIfNoEntry: false });
      if (stat?.isFile()) largest = Math.max(largest, stat.size);
    }
  } catch {
    // pip removes its temporary folders while we look.
  }
  return largest;
}
