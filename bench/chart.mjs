// An SVG of the training workloads: time a step as a multiple of PyTorch's eager loop, on a log axis. One set of colours that reads on white and on black.
import { svgBar, svgColours as colours, svgDocument, svgText as text } from '../dist/cli/svg.js';
import { ratio, summarize } from './report.mjs';

const size = { width: 820, left: 250, right: 110, bar: 14, row: 20, title: 34, top: 48, bottom: 16 };

function duration(microseconds) {
  const [value, unit] =
    microseconds < 1000
      ? [microseconds, 'µs']
      : microseconds < 1e6
        ? [microseconds / 1000, 'ms']
        : [microseconds / 1e6, 's'];
  return `${Number(value.toPrecision(3))} ${unit}`;
}

/** 1, 2 and 5 of each decade, within the limits. */
function ticks(low, high) {
  const all = [];
  for (let decade = Math.floor(Math.log10(low)); decade <= Math.log10(high); decade++) {
    for (const step of [1, 2, 5]) all.push(step * 10 ** decade);
  }
  return all.filter((tick) => tick >= low && tick <= high);
}

function bars(workload) {
  const { key } = workload.columns[0];
  return workload.cases
    .map((measured) => ({ ...measured, ratio: ratio(workload, measured) }))
    .filter((measured) => measured.ratio !== null)
    .map((measured) => {
      const { median, min, max } = summarize(measured.figures[key]);
      const scale = measured.ratio / median;
      return { ...measured, median, low: min * scale, high: max * scale };
    });
}

function gridLine(x, top, bottom, strong) {
  const place = `x1="${x.toFixed(1)}" x2="${x.toFixed(1)}" y1="${top}" y2="${bottom}"`;
  return `<line ${place} stroke="${colours.line}" stroke-opacity="${strong ? 0.9 : 0.25}"/>`;
}

/**
 * The chart of a results file's training workloads.
 *
 * @throws Error when none of them was measured beside PyTorch's eager loop
 */
export function drawChart({ workloads, machine, threads }) {
  const groups = workloads
    .filter(({ chart }) => chart)
    .map((workload) => ({ title: workload.title, bars: bars(workload) }))
    .filter((group) => group.bars.length > 0);
  if (groups.length === 0) throw new Error('No training workload was measured beside PyTorch: nothing to draw');
  const every = groups.flatMap((group) => group.bars);
  const low = Math.min(0.5, ...every.map((bar) => bar.low)) / 1.1;
  const high = Math.max(2, ...every.map((bar) => bar.high)) * 1.1;
  const plot = size.width - size.left - size.right;
  const x = (value) => size.left + (plot * Math.log(value / low)) / Math.log(high / low);
  const height =
    size.top + size.bottom + groups.reduce((sum, group) => sum + size.title + group.bars.length * size.row, 0);

  const marks = ticks(low, high);
  const title = 'Time of a training step relative to PyTorch eager with Adam: left of 1x is faster';
  const parts = [text(8, 16, title, { px: 13 })];
  let lastLabel = Number.NEGATIVE_INFINITY;
  for (const mark of marks) {
    if (x(mark) - lastLabel < 30) continue;
    lastLabel = x(mark);
    parts.push(text(x(mark), size.top - 8, `${Number(mark.toPrecision(1))}x`, { anchor: 'middle', px: 11 }));
  }
  let y = size.top;
  for (const group of groups) {
    parts.push(text(8, y + 20, group.title, { weight: 'bold' }));
    y += size.title;
    parts.push(...marks.map((mark) => gridLine(x(mark), y - 4, y + group.bars.length * size.row, mark === 1)));
    for (const bar of group.bars) {
      const [from, to] = [Math.min(x(1), x(bar.ratio)), Math.max(x(1), x(bar.ratio))];
      const colour = bar.own ? colours.own : colours.other;
      const middle = y + size.bar / 2;
      parts.push(
        text(size.left - 8, y + 11, bar.label, { anchor: 'end', weight: bar.own ? 'bold' : 'normal' }),
        svgBar(from, to, y, size.bar, colour),
        `<line x1="${x(bar.low).toFixed(1)}" x2="${x(bar.high).toFixed(1)}" y1="${middle}" y2="${middle}" stroke="${colours.text}" stroke-width="1.5"/>`,
        text(size.width - 8, y + 11, `${duration(bar.median)}, ${bar.ratio.toPrecision(2)}x`, { anchor: 'end' }),
      );
      y += size.row;
    }
  }
  const label = `Time of a training step relative to PyTorch eager: ${every.length} bars; ${threads} threads of ${machine.cpu}`;
  return svgDocument(size.width, height, label, parts);
}
