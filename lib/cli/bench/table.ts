import { type Colours, wrap } from '../terminal.js';
import { type BenchResults, type Result, speedup } from './results.js';

const nameWidth = 38;
const figureWidth = 14;

/** The results as lines of at most 80 characters. */
export function benchTable(results: BenchResults, colours: Colours): string[] {
  const besidePython = results.versions.pytorch !== null;
  const head = besidePython ? ['node-torch', 'PyTorch', 'times as fast'] : ['median', 'best', 'worst'];
  const lines = [...describeRun(results), '', ' '.repeat(nameWidth) + head.map(cell).join('')];
  let group = '';
  for (const result of results.results) {
    if (result.group !== group) lines.push(colours.strong(result.group));
    group = result.group;
    lines.push(...row(result, besidePython, colours));
  }
  return lines;
}

function describeRun({ versions, machine, device, threads, rounds, quick, load }: BenchResults): string[] {
  const { nodeTorch, libtorch, node, pytorch } = versions;
  const beside = pytorch === null ? '' : `; PyTorch ${pytorch}, eager`;
  const how = `${device}, ${threads} ${threads === 1 ? 'thread' : 'threads'}, medians of ${rounds} rounds${quick ? ', quick' : ''}`;
  const lines = [
    ...wrap(`node-torch ${nodeTorch} on libtorch ${libtorch}, Node ${node}${beside}`, 80),
    ...wrap(`${machine.platform}, ${machine.cores} cores of ${machine.cpu}, ${machine.capability}`, 80),
    ...wrap(how, 80),
  ];
  if (load > 0.5) {
    lines.push(
      ...wrap(
        `Other programs were busy meanwhile (load ${load.toFixed(1)} before it began): the figures are worse than the machine's.`,
        80,
      ),
    );
  }
  return lines;
}

function row(result: Result, besidePython: boolean, colours: Colours): string[] {
  const { title, unit, isRate, nodeTorch, pytorch, failure } = result;
  const figure = (value: number | undefined): string => (value === undefined ? '-' : `${formatFigure(value)} ${unit}`);
  const ratio = speedup(result);
  const [best, worst] = isRate ? [nodeTorch?.max, nodeTorch?.min] : [nodeTorch?.min, nodeTorch?.max];
  const cells = besidePython
    ? [figure(nodeTorch?.median), figure(pytorch?.median), ratio === null ? '-' : `${formatFigure(ratio)}x`]
    : [figure(nodeTorch?.median), figure(best), figure(worst)];
  const line = `  ${title}`.padEnd(nameWidth) + cells.map(cell).join('');
  return failure === '' ? [line] : [line, ...wrap(failure, 80, '    ').map(colours.bad)];
}

function cell(text: string): string {
  return text.padStart(figureWidth);
}

/** Three digits that say something: `0.0123`, `1.23`, `12.3`, `1,230`. */
export function formatFigure(value: number): string {
  const digits = value >= 100 || value === 0 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
  return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
