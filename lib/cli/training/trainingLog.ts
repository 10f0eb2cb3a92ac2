import * as fs from 'node:fs';
import type { CallbackLike, CallbackParams, Logs } from '../../callbacks/callback.js';
import type { Model } from '../../models/model.js';

/**
 * A file with one JSON object a line for each thing that happens in a training run. It is appended to, line by line, so that a process that is killed
 * leaves whole lines.
 *
 * Events: `start`, then for each `fit` one `fit`, an `epoch` for each epoch and one `end`, then `exit`. docs/cli.md has their fields.
 */
export class TrainingLog {
  readonly #file: string;
  readonly #began = performance.now();
  #fits = 0;

  /** @throws Error when the file cannot be written. */
  constructor(file: string, facts: Readonly<Record<string, unknown>>) {
    this.#file = file;
    try {
      this.#write('start', facts);
    } catch (error) {
      throw new Error(`node-torch: the log ${file} cannot be written: ${(error as Error).message}`, { cause: error });
    }
  }

  /** A callback for each `fit`. */
  callback(): CallbackLike {
    const fit = ++this.#fits;
    let model: Model | undefined;
    let params: CallbackParams | undefined;
    let [began, samples, epochs] = [0, 0, 0];
    return {
      setModel: (given) => {
        model = given;
      },
      setParams: (given) => {
        params = given;
      },
      onTrainBegin: () => {
        const { epochs, samples, batchSize } = params as CallbackParams;
        this.#write('fit', { fit, model: model?.name, parameters: model?.countParams(), epochs, samples, batchSize });
      },
      onEpochBegin: () => {
        began = performance.now();
        samples = 0;
      },
      onProgress: (rows) => {
        samples = rows;
      },
      onEpochEnd: (epoch, logs) => {
        epochs++;
        const seconds = rounded((performance.now() - began) / 1000);
        const memory = process.memoryUsage.rss();
        this.#write('epoch', { fit, epoch: epoch + 1, seconds, samples, memory, logs: writable(logs) });
      },
      onTrainEnd: () => {
        this.#write('end', { fit, epochs, stopped: model?.stopTraining ?? false });
      },
    };
  }

  /** Writes the last line. */
  exit(status: number, signal: string | null): void {
    const seconds = rounded((performance.now() - this.#began) / 1000);
    // Linux and Windows count it in kilobytes, as Node does everywhere.
    const peakMemory = process.resourceUsage().maxRSS * 1024;
    this.#write('exit', { status, signal, seconds, peakMemory });
  }

  #write(event: string, fields: Readonly<Record<string, unknown>>): void {
    fs.appendFileSync(this.#file, `${JSON.stringify({ event, time: new Date().toISOString(), ...fields })}\n`);
  }
}

/** JSON has no NaN and no infinities: they become texts. */
function writable(logs: Logs): Record<string, number | string> {
  return Object.fromEntries(
    Object.entries(logs).map(([name, value]) => [name, Number.isFinite(value) ? value : String(value)]),
  );
}

function rounded(seconds: number): number {
  return Number(seconds.toFixed(3));
}
