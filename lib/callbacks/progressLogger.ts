import type { SingleBar } from 'cli-progress';
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
  const ms = Math.round(seconds * 1000);
  if (ms < 1000) return `${ms} ms`;
  if (ms < 9950) return `${seconds.toFixed(1)} s`;
  // Rounded before it is split, so that there are no 60 seconds in a minute.
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  const minutes = Math.round(seconds / 60);
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

function formatRate(rowsPerSecond: number): string {
  if (rowsPerSecond >= 1e6) return `${(rowsPerSecond / 1e6).toFixed(1)}M`;
  if (rowsPerSecond >= 1e4) return `${Math.round(rowsPerSecond / 1e3)}k`;
  return String(Math.round(rowsPerSecond));
}

/** `stream`, on which cli-progress cannot go back to where a bar began: by then the user may have printed lines there. */
function withoutCursorMemory(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  const [save, restore] = ['\u001b7', '\u001b8'];
  const write = (text: string): boolean => (text === save || text === restore ? true : stream.write(text));
  return Object.create(stream, { write: { value: write } });
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
  /** An epoch is under way. */
  #isRunning = false;
  #lastLogs: Logs = {};

  constructor(stream: NodeJS.WriteStream = process.stdout) {
    super();
    this.#stream = stream;
  }

  get #isLive(): boolean {
    return this.params.verbose === 1 && this.#stream.isTTY === true;
  }

  get #head(): string {
    return `Epoch ${this.#epoch + 1}/${this.params.epochs}`;
  }

  onEpochBegin(epoch: number): void {
    this.#epoch = epoch;
    this.#epochBegan = performance.now();
    this.#isRunning = true;
    this.#lastLogs = {};
    if (this.#isLive) this.#bar = this.#startBar();
  }

  onProgress(rows: number, logs: Logs): void {
    this.#lastLogs = logs;
    if (!this.#bar) return;
    const rate = rows / this.#seconds;
    const left = (this.params.samples - rows) / rate;
    this.#bar.update(rows, {
      tail: `${formatLogs(logs)} - ${formatRate(rate)} samples/s - ETA ${formatDuration(left)}`,
    });
  }

  onEpochEnd(_epoch: number, logs: Logs): void {
    this.#isRunning = false;
    const seconds = this.#seconds;
    const speed = `${formatDuration(seconds)} - ${formatRate(this.params.samples / seconds)} samples/s`;
    this.#stopBar();
    this.#stream.write(`${this.#head} - ${speed}${formatLogs(logs)}\n`);
  }

  onTrainEnd(): void {
    this.#stopBar();
    if (this.#isRunning) this.#stream.write(`${this.#head} - ended early${formatLogs(this.#lastLogs)}\n`);
    this.#isRunning = false;
  }

  // The cursor and the wrapping of lines are left as they are, so that there is nothing to put back when the process is killed.
  #startBar(): SingleBar {
    // Loaded here: it is twenty modules, and only a fit on a terminal needs them.
    const { SingleBar } = require('cli-progress') as typeof import('cli-progress');
    const bar = new SingleBar({
      stream: withoutCursorMemory(this.#stream),
      format: `${this.#head} {bar} {percentage}%{tail}`,
      barCompleteChar: '█',
      barIncompleteChar: '░',
      barsize: 24,
      hideCursor: false,
      linewrap: true,
      clearOnComplete: true,
      gracefulExit: false,
    });
    bar.start(this.params.samples, 0, { tail: '' });
    return bar;
  }

  #stopBar(): void {
    this.#bar?.stop();
    this.#bar = null;
  }

  get #seconds(): number {
    return (performance.now() - this.#epochBegan) / 1000;
  }
}
