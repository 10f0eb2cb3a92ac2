import * as fs from 'node:fs';
import * as os from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

/** Options of {@link withLock}. */
export interface LockOptions {
  /** Called once when another process holds the lock. */
  readonly onWait?: ((holder: string) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

interface Holder {
  readonly pid: number;
  readonly host: string;
}

/** How often a waiting process looks, and how often a holder says that it is there, in ms. */
const lookMs = 200;
const beatMs = 10_000;

/** A holder on another machine that has not said for this long that it is there is gone, in ms. */
const silentMs = 120_000;

/**
 * Runs a function while no other process that asks for the same lock runs its own; waits for it otherwise. The lock of a process that has ended counts
 * for nothing.
 *
 * @param file Path of the file that is the lock. Its folder must exist.
 */
export async function withLock<T>(
  file: string,
  run: () => Promise<T>,
  { onWait, signal }: LockOptions = {},
): Promise<T> {
  const text = JSON.stringify({ pid: process.pid, host: os.hostname() } satisfies Holder);
  for (let told = false; !take(file, text); ) {
    signal?.throwIfAborted();
    const holder = read(file);
    if (!told && holder) onWait?.(holder.host === os.hostname() ? `process ${holder.pid}` : `${holder.host}`);
    told ||= holder !== null;
    // An abort ends the wait; the next turn throws its reason.
    await sleep(lookMs, undefined, signal ? { signal } : {}).catch(() => undefined);
  }
  const release = (): void => fs.rmSync(file, { force: true });
  const beat = setInterval(() => touch(file), beatMs).unref();
  process.once('exit', release);
  try {
    return await run();
  } finally {
    clearInterval(beat);
    process.removeListener('exit', release);
    release();
  }
}

/** Takes the lock when nobody who lives holds it. */
function take(file: string, text: string): boolean {
  if (isAbandoned(file)) {
    // Renamed before it is removed: of several that see it abandoned one gets it, and none removes what another has put there since.
    const aside = `${file}.${process.pid}`;
    try {
      fs.renameSync(file, aside);
      if (isAbandoned(aside)) fs.rmSync(aside, { force: true });
      else fs.renameSync(aside, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  try {
    fs.writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isAbandoned(file: string): boolean {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat) return false;
  const holder = read(file);
  if (holder?.host === os.hostname()) return !isAlive(holder.pid);
  return Date.now() - stat.mtimeMs > silentMs;
}

function read(file: string): Holder | null {
  try {
    const holder = JSON.parse(fs.readFileSync(file, 'utf8')) as Holder;
    return typeof holder.pid === 'number' && typeof holder.host === 'string' ? holder : null;
  } catch {
    return null;
  }
}

function touch(file: string): void {
  try {
    const now = new Date();
    fs.utimesSync(file, now, now);
  } catch {
    // Whoever removed it takes it for abandoned; the sum of what is downloaded is checked in any case.
  }
}

/** Whether a process of this machine is alive. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
