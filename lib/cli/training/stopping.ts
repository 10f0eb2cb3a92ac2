import type { CallbackLike } from '../../callbacks/callback.js';
import type { Model } from '../../models/model.js';

/** Signals that ask a program to end, and the status with which shells report it. */
const signals = { SIGINT: 130, SIGTERM: 143 } as const;
type Signal = keyof typeof signals;

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/**
 * Lets the first SIGINT (Ctrl-C) or SIGTERM stop training after the running step, so that the script can save what was trained, and the second one
 * end the process. Without a `fit` under way the first ends it already.
 *
 * When the script then comes to its end without an exit status of its own, that is the signal's (130 or 143): the training was not complete.
 *
 * @param tell told in words what a signal does
 */
export class Stopping {
  readonly #running = new Set<Model>();
  readonly #tell: (text: string) => void;
  #signal: Signal | null = null;

  constructor(tell: (text: string) => void) {
    this.#tell = tell;
    for (const signal of Object.keys(signals) as Signal[]) process.on(signal, this.#listener);
    process.on('exit', () => {
      if (this.#signal !== null) process.exitCode ??= signals[this.#signal];
    });
  }

  /** The signal that came; `null` when none did. */
  get signal(): Signal | null {
    return this.#signal;
  }

  /** A callback for each `fit`. */
  callback(): CallbackLike {
    let model: Model | undefined;
    return {
      setModel: (given) => {
        model = given;
      },
      onTrainBegin: () => {
        if (!model) return;
        this.#running.add(model);
        // Whoever asked to stop does not want the next training either.
        if (this.#signal !== null) model.stopTraining = true;
      },
      onTrainEnd: () => {
        if (model) this.#running.delete(model);
      },
    };
  }

  readonly #listener = (signal: Signal): void => {
    const isFirst = this.#signal === null;
    this.#signal ??= signal;
    if (isFirst && this.#running.size > 0) {
      // Ctrl-C ends what reads the output, such as tee, too: that must not keep the script from saving.
      for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe);
      this.#tell('stopping after this step; the script goes on. Once more ends it.');
      for (const model of this.#running) model.stopTraining = true;
      return;
    }
    for (const name of Object.keys(signals) as Signal[]) process.removeListener(name, this.#listener);
    // A script that listens itself decides. Otherwise the signal does what it does without us.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
}
