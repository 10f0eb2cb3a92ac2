import type { WriteStream } from 'node:tty';
import { Presets, SingleBar } from 'cli-progress';
import type { OnProgress, Progress } from '../libtorch/progress.js';

/** Shows the reports of a fetch to a person. */
export interface ProgressView {
  /** Takes one report; bound, so that it can be handed over as it is. */
  readonly update: OnProgress;
  /** Ends the view, leaving the terminal as it was. */
  readonly stop: () => void;
}

/** How often a line is written where lines cannot be redrawn, in ms. */
const lineIntervalMs = 2000;

/** A bar on a terminal; elsewhere a line when a phase begins, and at most every two seconds after. */
export function showProgress(stream: WriteStream): ProgressView {
  return stream.isTTY ? progressBar(stream) : progressLines(stream);
}

/** Plain lines: for logs and pipes. */
export function progressLines(stream: NodeJS.WritableStream): ProgressView {
  let phase = '';
  let written = 0;
  const update = (progress: Progress): void => {
    const now = performance.now();
    if (progress.phase === phase && now - written < lineIntervalMs) return;
    const begins = progress.phase !== phase;
    phase = progress.phase;
    written = now;
    stream.write(`  ${phase}${begins ? '' : `: ${amount(progress)}`}\n`);
  };
  return { update, stop: () => {} };
}

function progressBar(stream: WriteStream): ProgressView {
  const format = '  {phase} [{bar}] {percentage} % {amount}';
  const options = { format, stream, hideCursor: true, clearOnComplete: true, barsize: 30, fps: 10, forceRedraw: true };
  let bar: SingleBar | null = null;
  let phase = '';
  const update = (progress: Progress): void => {
    if (progress.phase !== phase) {
      bar?.stop();
      phase = progress.phase;
      bar = new SingleBar(options, Presets.shades_classic);
      bar.start(progress.total ?? 0, 0, { phase, amount: '' });
    }
    bar?.setTotal(progress.total ?? Math.max(progress.done, 1));
    bar?.update(progress.done, { phase, amount: amount(progress) });
  };
  return { update, stop: () => bar?.stop() };
}

function amount({ done, total }: Progress): string {
  const mb = (bytes: number): string => (bytes / 1e6).toFixed(0);
  return total === undefined ? `${mb(done)} MB` : `${mb(done)} of ${mb(total)} MB`;
}
