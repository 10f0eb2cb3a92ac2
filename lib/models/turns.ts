import { type TrainingThread, withTrainingThread } from '../graph/trainingThread.js';

/** A run and what it is called in errors. */
interface Run {
  readonly name: string;
  readonly thread: TrainingThread;
}

/**
 * Who has a turn at a model. One run trains; runs that only read the weights (predict, evaluate) come one behind the other, as they share the buffers of
 * the recorded steps. Training waits between two steps while one of them goes on, so that it sees the weights of one whole step.
 */
export class Turns {
  #training: Run | null = null;
  #reading: TrainingThread | null = null;
  /** Names of the runs that read or wait to. */
  readonly #readers: string[] = [];
  #lastReader: Promise<unknown> = Promise.resolve();

  /** What trains at the moment, such as `fit()`. */
  get training(): string | null {
    return this.#training?.name ?? null;
  }

  /** What runs at the moment. */
  get running(): string | null {
    return this.training ?? this.#readers[0] ?? null;
  }

  /** Lends `fn` a thread to train with. The caller has seen to it that nothing else trains. */
  train<T>(name: string, fn: (thread: TrainingThread) => Promise<T>): Promise<T> {
    return withTrainingThread(async (thread) => {
      this.#training = { name, thread };
      try {
        return await fn(thread);
      } finally {
        this.#training = null;
      }
    });
  }

  /** Lends `fn` a thread to read the weights with, when those that asked before are done. */
  read<T>(name: string, fn: (thread: TrainingThread) => Promise<T>): Promise<T> {
    this.#readers.push(name);
    const turn = this.#lastReader.then(() =>
      withTrainingThread(async (thread) => {
        this.#reading = thread;
        const run = () => fn(thread);
        try {
          return await (this.#training ? this.#training.thread.pausedWhile(run) : run());
        } finally {
          this.#reading = null;
          this.#readers.shift();
        }
      }),
    );
    this.#lastReader = turn.catch(() => {});
    return turn;
  }

  /** What a training run has to wait for before a step; null when nobody reads. A native run that has begun is paused instead. */
  get noReader(): Promise<void> | null {
    return this.#readers.length > 0 ? this.#untilNoReader() : null;
  }

  async #untilNoReader(): Promise<void> {
    while (this.#readers.length > 0) await this.#lastReader;
  }

  /** Ends the native part of training at the next step boundary. */
  stopTraining(): void {
    this.#training?.thread.stop();
  }

  /** Runs `fn`, which reads the weights, while no step of training runs. */
  betweenSteps<T>(fn: () => T): T {
    return this.#training ? this.#training.thread.betweenSteps(fn) : fn();
  }

  /** Runs `fn`, which changes the weights, while no step of any run does. */
  alone<T>(fn: () => T): T {
    const reading = this.#reading;
    return this.betweenSteps(() => (reading ? reading.betweenSteps(fn) : fn()));
  }
}
