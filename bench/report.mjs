// Tables of a results file, as Markdown.

/** Median and range of the figures of several rounds. */
export function summarize(figures) {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const median = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  return { median, min: sorted[0], max: sorted.at(-1) };
}

/** Median of a case's first column as a multiple of that of the case it is compared with; null without one. */
export function ratio(workload, measured) {
  const { key } = workload.columns[0];
  const base = workload.cases.find(({ label }) => label === measured.against);
  if (base?.figures[key] === undefined || measured.figures[key] === undefined) return null;
  return summarize(measured.figures[key]).median / summarize(base.figures[key]).median;
}

/** Cores that others may use beside a figure before it is marked. */
const tolerated = 0.2;

function beside({ figures }) {
  return figures.others !== undefined && summarize(figures.others).median > tolerated;
}

function number(value, { scale, digits }) {
  return (value * scale).toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

function cells(workload, measured) {
  const [main, ...others] = workload.columns;
  const { median, min, max } = summarize(measured.figures[main.key]);
  const relative = ratio(workload, measured);
  return [
    `${measured.label}${beside(measured) ? ' ~' : ''}`,
    number(median, main),
    `${number(min, main)} to ${number(max, main)}`,
    relative === null ? '' : relative.toPrecision(3),
    ...others.map((column) => {
      const figures = measured.figures[column.key];
      return figures === undefined ? '' : number(summarize(figures).median, column);
    }),
  ];
}

function table(head, rows) {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i].length)));
  const line = (row) =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(' | ')} |`;
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** What the ratios of a workload are to: the case that all are compared with, or each row's own. */
function comparedWith({ cases }) {
  const bases = new Set(cases.map(({ against }) => against).filter((against) => against !== undefined));
  return bases.size === 1 ? `x ${[...bases][0]}` : 'x alone';
}

/** One workload: medians, ranges and ratios, and what could not be measured. */
export function formatWorkload(workload) {
  const [main, ...others] = workload.columns;
  const measured = workload.cases.filter(({ figures }) => figures[main.key] !== undefined);
  const compared = workload.cases.some(({ against }) => against !== undefined);
  const head = ['', main.title, 'range', compared ? comparedWith(workload) : '', ...others.map(({ title }) => title)];
  let rows = measured.map((one) => cells(workload, one));
  if (!compared) {
    rows = rows.map((row) => row.toSpliced(3, 1));
    head.splice(3, 1);
  }
  const absent = workload.cases.filter(({ failure }) => failure !== undefined);
  return [
    `## ${workload.name}: ${workload.title}`,
    rows.length > 0 ? table(head, rows) : 'Nothing was measured.',
    ...(measured.some(beside)
      ? [`~ other processes used more than ${tolerated} cores meanwhile: not a fair figure.`]
      : []),
    ...absent.map(({ label, failure }) => `- ${label}: ${failure}`),
  ].join('\n\n');
}

/** Everything: the machine, then a table a workload. */
export function formatResults({ machine, threads, rounds, short, date, versions, workloads }) {
  const where = `${machine.cores} cores of ${machine.cpu}, ${machine.system}, Node.js ${machine.node}`;
  const how = `float32, ${threads} threads, ${rounds} interleaved rounds, medians; ${date.slice(0, 10)}`;
  const caution = short ? ['A few steps each, to see that everything runs: the figures mean nothing.'] : [];
  return [`${where}; ${how}. ${versions.join(', ')}.`, ...caution, ...workloads.map(formatWorkload)].join('\n\n');
}
