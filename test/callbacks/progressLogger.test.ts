import { Writable } from 'node:stream';
import type * as torch from 'node-torch';
import { formatDuration, formatNumber, ProgressLogger } from '../../dist/callbacks/progressLogger.js';
import { toyModel } from '../models/toy.js';

/** A terminal, or a file, of which everything written can be seen. */
class Screen extends Writable {
  text = '';
  readonly columns = 120;
  constructor(readonly isTTY: boolean) {
    super();
  }
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

const escapeCode = '\u001b';

function logger(isTTY: boolean, verbose: number, params: Partial<torch.callbacks.CallbackParams> = {}) {
  const screen = new Screen(isTTY);
  const progress = new ProgressLogger(screen as unknown as NodeJS.WriteStream);
  progress.setModel(toyModel());
  progress.setParams({ epochs: 3, steps: 10, samples: 1000, batchSize: 100, verbose, metrics: ['loss'], ...params });
  return { screen, progress };
}

/** What a terminal shows of it: each line as it was left. */
function shown(text: string): string[] {
  const lines = [''];
  let column = 0;
  for (let i = 0; i < text.length; i++) {
    const control = /^\[(\d*)([A-Za-z])/.exec(text.slice(i + 1));
    const line = lines.at(-1) as string;
    if (text[i] === escapeCode && control) {
      const [all, count, command] = control;
      if (command === 'G') column = Number(count || 1) - 1;
      else if (command === 'K') lines[lines.length - 1] = count === '2' ? '' : line.slice(0, column);
      else throw new Error(`a command that leaves the line: ${all}`);
      i += all.length;
    } else if (text[i] === escapeCode) {
      throw new Error(`a command that leaves the line: ${text[i + 1]}`);
    } else if (text[i] === '\r') {
      column = 0;
    } else if (text[i] === '\n') {
      lines.push('');
      column = 0;
    } else {
      lines[lines.length - 1] = line.slice(0, column).padEnd(column) + text[i] + line.slice(column + 1);
      column++;
    }
  }
  return lines;
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 250));

describe('on a terminal, with verbose 1', () => {
  test('a bar with means, speed and time left, then a line for the epoch', async () => {
    const { screen, progress } = logger(true, 1);
    progress.onEpochBegin(0);
    expect(shown(screen.text)).toEqual([expect.stringMatching(/^Epoch 1\/3 ░{24} 0%$/)]);
    await pause();
    progress.onProgress(500, { loss: 0.5, accuracy: 0.25 });
    await pause();
    expect(shown(screen.text)).toEqual([
      expect.stringMatching(
        /^Epoch 1\/3 █{12}░{12} 50% - loss: 0\.5000 - accuracy: 0\.2500 - [\d.]+[kM]? samples\/s - ETA [\d.]+ m?s$/,
      ),
    ]);
    progress.onEpochEnd(0, { loss: 0.4, accuracy: 0.5, val_loss: 0.00012 });
    expect(shown(screen.text)).toEqual([
      expect.stringMatching(
        /^Epoch 1\/3 - [\d.]+ m?s - [\d.]+[kM]? samples\/s - loss: 0\.4000 - accuracy: 0\.5000 - val_loss: 1\.200e-4$/,
      ),
      '',
    ]);
    progress.onTrainEnd();
    expect(shown(screen.text)).toHaveLength(2);
  });

  test('an epoch that is ended early says so, and takes the bar away', async () => {
    const { screen, progress } = logger(true, 1);
    progress.onEpochBegin(1);
    progress.onProgress(100, { loss: 2 });
    progress.onTrainEnd();
    expect(shown(screen.text)).toEqual(['Epoch 2/3 - ended early - loss: 2.0000', '']);
  });

  test('what others print meanwhile stays readable', async () => {
    const { screen, progress } = logger(true, 1);
    progress.onEpochBegin(0);
    screen.write('a line of the user\n');
    await pause();
    progress.onProgress(900, { loss: 1 });
    screen.write('\nanother\n');
    progress.onEpochEnd(0, { loss: 1 });
    const lines = shown(screen.text);
    expect(lines[0]).toMatch(/a line of the user$/);
    expect(lines).toContain('another');
    expect(lines.at(-2)).toMatch(/^Epoch 1\/3 - .* - loss: 1\.0000$/);
  });

  test('a line that is too long for the terminal is cut, not wrapped', async () => {
    const { screen, progress } = logger(true, 1);
    progress.onEpochBegin(0);
    await pause();
    progress.onProgress(10, Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`metric_${i}`, i])));
    await pause();
    expect(Math.max(...shown(screen.text).map((line) => line.length))).toBeLessThanOrEqual(screen.columns);
    progress.onTrainEnd();
  });

  test('nothing that would have to be put back: cursor and wrapping stay as they are', async () => {
    const { screen, progress } = logger(true, 1);
    progress.onEpochBegin(0);
    await pause();
    progress.onProgress(10, { loss: 1 });
    progress.onEpochEnd(0, { loss: 1 });
    expect(screen.text).not.toContain(`${escapeCode}[?`);
  });
});

describe.each([
  ['not on a terminal', false, 1],
  ['with verbose 2', true, 2],
])('%s', (_, isTTY, verbose) => {
  test('one line an epoch', () => {
    const { screen, progress } = logger(isTTY, verbose);
    for (const epoch of [0, 1]) {
      progress.onEpochBegin(epoch);
      progress.onProgress(500, { loss: 1 });
      progress.onEpochEnd(epoch, { loss: epoch });
    }
    progress.onTrainEnd();
    expect(screen.text).not.toContain(escapeCode);
    const lines = screen.text.split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/^Epoch 2\/3 - .* samples\/s - loss: 1\.0000$/);
  });
});

test('numbers', () => {
  const texts = [0, 1, 0.12345, 1234.5678, 0.00099, -0.00001, Number.NaN, Number.POSITIVE_INFINITY].map(formatNumber);
  expect(texts).toEqual(['0.0000', '1.0000', '0.1235', '1234.5678', '9.900e-4', '-1.000e-5', 'NaN', 'Infinity']);
});

test('durations', () => {
  const texts = [0.0004, 0.85, 0.9996, 3.21, 9.96, 12.4, 59.7, 60, 119.6, 185, 3599.6, 7805].map(formatDuration);
  expect(texts).toEqual([
    '0 ms',
    '850 ms',
    '1.0 s',
    '3.2 s',
    '10 s',
    '12 s',
    '1 min 0 s',
    '1 min 0 s',
    '2 min 0 s',
    '3 min 5 s',
    '1 h 0 min',
    '2 h 10 min',
  ]);
});
