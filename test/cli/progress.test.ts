import { PassThrough } from 'node:stream';
import type { WriteStream } from 'node:tty';
import { progressLines, showProgress } from '../../dist/cli/progress.js';

beforeEach(() => jest.useFakeTimers({ now: 0 }));
afterEach(() => jest.useRealTimers());

function textOf(stream: PassThrough): string {
  return String(stream.read() ?? '');
}

test('in a log there is a line when a phase begins, then one every two seconds: how much, how fast, how long', () => {
  const stream = new PassThrough();
  const { update, note } = progressLines(stream);
  note('192 MB to download');
  for (let ms = 0; ms <= 6000; ms += 100) {
    // As a download that is continued: what was there already is not speed.
    update({ phase: 'downloading torch', done: 100e6 + ms * 10_000, total: 192e6 });
    jest.advanceTimersByTime(100);
  }
  expect(textOf(stream)).toBe(`  192 MB to download
  downloading torch
  downloading torch: 120 MB of 192 MB, 10 MB/s, 8 s left
  downloading torch: 140 MB of 192 MB, 10 MB/s, 6 s left
  downloading torch: 160 MB of 192 MB, 10 MB/s, 4 s left
`);
  update({ phase: 'unpacking', done: 1e6, total: 5e9 });
  jest.advanceTimersByTime(3000);
  update({ phase: 'unpacking', done: 4e6, total: 5e9 });
  jest.advanceTimersByTime(3000);
  update({ phase: 'copying', done: 0 });
  jest.advanceTimersByTime(3000);
  update({ phase: 'copying', done: 2.5e3 });
  expect(textOf(stream)).toBe(`  unpacking
  unpacking: 4 MB of 5.0 GB, 1 MB/s, 1 h 24 min left
  copying
  copying: 3 kB, 1 kB/s
`);
});

test('on a terminal it is one line, which goes when it ends; what is worth keeping stays', () => {
  const stream = Object.assign(new PassThrough(), {
    isTTY: true,
    columns: 80,
    cursorTo: () => true,
    clearLine: () => true,
  });
  const { update, note, stop } = showProgress(stream as unknown as WriteStream);
  update({ phase: 'downloading torch', done: 20e6, total: 200e6 });
  jest.advanceTimersByTime(1000);
  update({ phase: 'downloading torch', done: 40e6, total: 200e6 });
  jest.advanceTimersByTime(200);
  note('a note');
  stop();
  update({ phase: 'a piece that was under way', done: 1 });
  jest.advanceTimersByTime(1000);
  const text = textOf(stream);
  expect(text).toContain('20 % 40 MB of 200 MB, 20 MB/s, 8 s left  downloading torch');
  expect(text).toContain('  a note\n');
  expect(text).not.toContain('a piece that was under way');
});
