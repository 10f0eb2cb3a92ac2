import { native, type RunnerHandle, type RunOptions, type RunOutcome, type RunProgress } from '../native/binding.js';

/** For runs whose steps do everything by themselves. */
export const nothingBehind: Pick<RunOptions, 'update' | 'between' | 'updateEvery' | 'turn'> = {
  update: null,
  between: null,
  updateEvery: 1,
  turn: 0,
};

interface Pending {
  resolve(outcome: RunOutcome): void;
  reject(error: unknown): void;
  onProgress: ((progress: RunProgress) => void) | undefined;
  /** What `onProgress` threw. */
  failure?: { error: unknown };
}

/**
 * A native thread that replays steps over a data set while JavaScript goes on. Not of libuv's pool: a fit that occupied its four threads
 * would starve the file system and name look-ups of the same server.
 */
export class TrainingThread {
  readonly #handle: RunnerHandle;
  #pending: Pending | null = null;

  constructor() {
    // The addon holds on to these two functions: they must not hold on to anything but this thread.
    this.#handle = native.runnerCreate(
      (progress) => this.#report(progress),
      (outcome) => this.#finish(outcome),
    );
  }

  #report(progress: RunProgress): void {
    const pending = this.#pending;
    if (!pending || pending.failure) return;
    try {
      pending.onProgress?.(progress);
    } catch (error) {
      // Nobody is above this call but the event loop, where an error would end the process.
      pending.failure = { error };
      this.stop();
    }
  }

  #finish(outcome: RunOutcome): void {
    const pending = this.#pending;
    this.#pending = null;
    const failure = pending?.failure ?? (outcome.error ? { error: outcome.error } : undefined);
    if (failure) pending?.reject(failure.error);
    else pending?.resolve(outcome);
  }

  /** Runs steps; `onProgress` is called now and then, not for each step. What it throws ends the run at the next step and becomes its error. */
  run(options: RunOptions, onProgress?: (progress: RunProgress) => void): Promise<RunOutcome> {
    return new Promise((resolve, reject) => {
      native.runnerStart(this.#handle, options);
      this.#pending = { resolve, reject, onProgress };
    });
  }

  /** Asks the run in progress to end at the next step boundary. */
  stop(): void {
    native.runnerStop(this.#handle);
  }

  /** Runs `fn` between two steps: the thread waits meanwhile. */
  betweenSteps<T>(fn: () => T): T {
    native.runnerPause(this.#handle);
    try {
      return fn();
    } finally {
      native.runnerResume(this.#handle);
    }
  }

  /** {@link betweenSteps} for an async function: the thread waits until its promise settles. */
  async pausedWhile<T>(fn: () => Promise<T>): Promise<T> {
    native.runnerPause(this.#handle);
    try {
      return await fn();
    } finally {
      native.runnerResume(this.#handle);
    }
  }

  close(): void {
    native.runnerClose(this.#handle);
  }
}

/** Threads that wait for work. Starting one costs more than a small step, so a few are kept. */
const idle: TrainingThread[] = [];
const maxIdle = 2;

/** Lends a thread to `fn` for as long as its promise is pending. */
export async function withTrainingThread<T>(fn: (thread: TrainingThread) => Promise<T>): Promise<T> {
  const thread = idle.pop() ?? new TrainingThread();
  try {
    return await fn(thread);
  } finally {
    if (idle.length < maxIdle) idle.push(thread);
    else thread.close();
  }
}
