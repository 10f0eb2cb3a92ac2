import { svgBar, svgColours, svgDocument, svgText } from '../svg.js';
import type { BenchResults, Result } from './results.js';
import { formatFigure } from './table.js';

const size = { width: 760, left: 250, right: 130, bar: 12, row: 18, title: 32, top: 58, bottom: 14 };

/** A bar chart of the results: bars of one group have one scale, from 0 to the largest figure of the group. */
export function benchChart(results: BenchResults): string {
  const { versions, machine, device, threads } = results;
  const heading = `node-torch ${versions.nodeTorch} on ${machine.cpu}: ${device}, ${threads} threads`;
  const parts = [svgText(8, 18, heading, { px: 14, weight: 'bold' })];
  const legend: Array<[string, string]> = [
    ['node-torch', svgColours.own],
    ...(versions.pytorch === null
      ? []
      : [[`PyTorch ${versions.pytorch}, eager`, svgColours.other] as [string, string]]),
  ];
  legend.forEach(([name, colour], index) => {
    parts.push(svgBar(8 + index * 110, 20 + index * 110, 30, size.bar, colour), svgText(26 + index * 110, 40, name));
  });
  let y = size.top;
  for (const group of new Set(results.results.map((result) => result.group))) {
    const members = results.results.filter((result) => result.group === group);
    const { isRate } = members[0] as Result;
    parts.push(
      svgText(8, y + 14, `${group}: ${isRate ? 'longer is better' : 'shorter is better'}`, { weight: 'bold' }),
    );
    y += size.title - 8;
    const largest = Math.max(
      ...members.flatMap(({ nodeTorch, pytorch }) => [nodeTorch?.median ?? 0, pytorch?.median ?? 0]),
    );
    for (const result of members) y = drawCase(parts, result, largest, y);
    y += 8;
  }
  const label = `${heading}. ${results.results.map(describe).join('; ')}`;
  return svgDocument(size.width, y + size.bottom, label, parts);
}

function drawCase(parts: string[], { title, unit, nodeTorch, pytorch }: Result, largest: number, top: number): number {
  let y = top;
  parts.push(svgText(size.left - 8, y + 10, title, { anchor: 'end' }));
  const plot = size.width - size.left - size.right;
  for (const [figures, colour] of [
    [nodeTorch, svgColours.own],
    [pytorch, svgColours.other],
  ] as const) {
    if (figures === null) continue;
    const end = size.left + (plot * figures.median) / largest;
    parts.push(
      svgBar(size.left, end, y, size.bar, colour),
      svgText(end + 6, y + 10, `${formatFigure(figures.median)} ${unit}`),
    );
    y += size.row;
  }
  return Math.max(y, top + size.row);
}

function describe({ title, unit, nodeTorch, pytorch }: Result): string {
  const own = nodeTorch === null ? 'not measured' : `${formatFigure(nodeTorch.median)} ${unit}`;
  return `${title}: ${own}${pytorch === null ? '' : `, PyTorch ${formatFigure(pytorch.median)} ${unit}`}`;
}
