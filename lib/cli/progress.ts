import type { WriteStream } from 'node:tty';
import { Presets, SingleBar } from 'cli-progress';
import { inBytes, type OnNote, type OnProgress, type Progress } from '../libtorch/progress.js';

/** Shows the reports of a fetch to a person. */
export interface ProgressView {
  /** Takes one report; bound, so that it can be handed over as it is. */
  readonly update: OnProgress;
  /** Writes a line of its own that stays. */
  readonly note: OnNote;
  /** Ends the view, leaving the terminal as it was. */
  readonly stop: () => void;
}

/** How often a line is written where lines cannot be redrawn, in ms. */
const lineIntervalMs = 2000;

/** How far back the speed looks, in ms. */
const speedWindowMs = 10_000;

/** A bar on a terminal; elsewhere a line when a phase begins, and at most every two seconds after. */
export function showProgress(stream: WriteStream): ProgressView {
  return stream.isTTY ? progressBar(stream) : progressLines(stream);
}

/** Plain lines: for logs and pipes. */
export function progressLines(stream: NodeJS.WritableStream): ProgressView {
  const amount = amounts();
  let phase = '';
  let written = 0;
  const update = (progress: Progress): void => {
    const now = performance.now();
    const text = amount(progress, now);
    if (progress.phase === phase && now - written < lineIntervalMs) return;
    const begins = progress.phase !== phase;
    phase = progress.phase;
    written = now;
    stream.write(`  ${phase}${begins ? '' : `: ${text}`}\n`);
  };
  return { update, note: (text) => stream.write(`  ${text}\n`), stop: () => {} };
}

function progressBar(stream: WriteStream): ProgressView {
  const amount = amounts();
  let bar: SingleBar | null = null;
  let phase = '';
  let ended = false;
  const clear = (): void => {
    bar?.stop();
    bar = null;
    phase = '';
  };
  const update = (progress: Progress): void => {
    // What was interrupted may still report a piece that was under way.
    if (ended) return;
    const { done, total } = progress;
    const text = amount(progress, performance.now());
    if (progress.phase !== phase) {
      clear();
      phase = progress.phase;
      // Where there is nothing to count there is no bar to draw, and the amount stands first: a narrow terminal cuts the end off.
      const format = total === undefined ? '  {amount}{phase}' : '  [{bar}] {percentage} % {amount}{phase}';
      const options = {
        format,
        stream,
        hideCursor: true,
        clearOnComplete: true,
        barsize: 20,
        fps: 10,
        forceRedraw: true,
      };
      bar = new SingleBar(options, Presets.shades_classic);
      bar.start(total ?? Math.max(done, 1), done, { phase, amount: text && `${text}  ` });
    }
    bar?.setTotal(total ?? Math.max(done, 1));
    bar?.update(done, { phase, amount: text && `${text}  ` });
  };
  const note = (text: string): void => {
    clear();
    stream.write(`  ${text}\n`);
  };
  const stop = (): void => {
    ended = true;
    clear();
  };
  return { update, note, stop };
}

/** Says how much of a phase is done, how fast it goes and how long it will take: `86 MB of 192 MB, 12 MB/s, 9 s left`. */
function amounts(): (progress: Progress, now: number) => string {
  let phase = '';
  let samples: Array<{ readonly at: number; readonly done: number }> = [];
  return ({ phase: current, done, total }, now) => {
    if (current !== phase) samples = [];
    phase = current;
    const last = samples.at(-1);
    if (!last || now - last.at >= 100) samples.push({ at: now, done });
    while (samples.length > 2 && now - (samples[0]?.at ?? now) > speedWindowMs) samples.shift();
    if (done === 0 && total === undefined) return '';
    const parts = [total === undefined ? inBytes(done) : `${inBytes(done)} of ${inBytes(total)}`];
    const [first] = samples;
    const seconds = first ? (now - first.at) / 1000 : 0;
    if (first && seconds >= 1 && done > first.done) {
      const speed = (done - first.done) / seconds;
      parts.push(`${inBytes(speed)}/s`);
      if (total !== undefined && total > done) parts.push(`${duration((total - done) / speed)} left`);
    }
    return parts.join(', ');
  };
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
