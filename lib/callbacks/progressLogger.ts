import { SingleBar } from 'cli-progress';
import { Callback, type Logs } from './callback.js';

/** `0.3456`, `1.2e-5`, `NaN`: short enough for a line, exact enough to see it move. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (value !== 0 && Math.abs(value) < 1e-3) return value.toExponential(3);
  return value.toFixed(4);
}

function formatLogs(logs: Logs): string {
  return Object.entries(logs)
    .map(([name, value]) => ` - ${name}: ${formatNumber(value)}`)
    .join('');
}

/** `850 ms`, `12 s`, `3 min 5 s`, `2 h 10 min`. */
export function formatDuration(seconds: number): string {
  if (seconds < 1) return `${Math.round(seconds * 1000)} ms`;
  if (seconds < 60) return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${Math.round(seconds % 60)} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

function formatRate(rowsPerSecond: number): string {
  if (rowsPerSecond >= 1e6) return `${(rowsPerSecond / 1e6).toFixed(1)}M`;
  if (rowsPerSecond >= 1e4) return `${Math.round(rowsPerSecond / 1e3)}k`;
  return String(Math.round(rowsPerSecond));
}

/**
 * Shows training as Keras does. On a terminal with `verbose: 1` a live bar with the means so far, samples a second and the time left; otherwise one
 * line an epoch.
 */
export class ProgressLogger extends Callback {
  readonly #stream: NodeJS.WriteStream;
  #bar: SingleBar | null = null;
  #epochBegan = 0;
  #epoch = 0;
  #lastLogs: Logs = {};

  constructor(stream: NodeJS.WriteStream = process.stdout) {
    super();
    this.#stream = stream;
  }

  get #live(): boolean {
    return this.params.verbose === 1 && this.#stream.isTTY === true;
  }

  onEpochBegin(epoch: number): void {
    this.#epoch = epoch;
    this.#epochBegan = performance.now();
    if (!this.#live) return;
    const { samples, epochs } = this.params;
    const bar = new SingleBar({
      stream: this.#stream,
      format: `Epoch ${epoch + 1}/${epochs} {bar} {percentage}%{tail}`,
      barCompleteChar: '█',
      barIncompleteChar: '░',
      barsize: 24,
      hideCursor: true,
      clearOnComplete: true,
      linewrap: false,
      gracefulExit: false,
    });
    bar.start(samples, 0, { tail: '' });
    this.#bar = bar;
  }

  onProgress(rows: number, logs: Logs): void {
    this.#lastLogs = logs;
    if (!this.#bar) return;
    const seconds = (performance.now() - this.#epochBegan) / 1000;
    const rate = rows / seconds;
    const left = (this.params.samples - rows) / rate;
    this.#bar.update(rows, {
      tail: `${formatLogs(logs)} - ${formatRate(rate)} samples/s - ETA ${formatDuration(left)}`,
    });
  }

  onEpochEnd(epoch: number, logs: Logs): void {
    const seconds = (performance.now() - this.#epochBegan) / 1000;
    this.#stop();
    const { epochs, samples } = this.params;
    this.#stream.write(
      `Epoch ${epoch + 1}/${epochs} - ${formatDuration(seconds)} - ${formatRate(samples / seconds)} samples/s${formatLogs(logs)}\n`,
    );
  }

  /** Also called when training ends early: the cursor must come back. */
  onTrainEnd(): void {
    if (this.#bar) {
      this.#stop();
      this.#stream.write(`Epoch ${this.#epoch + 1}/${this.params.epochs} - ended early${formatLogs(this.#lastLogs)}\n`);
    }
  }

  #stop(): void {
    this.#bar?.stop();
    this.#bar = null;
  }
}
