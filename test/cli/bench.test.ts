import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { benchCases } from '../../dist/cli/bench/cases.js';
import { benchChart } from '../../dist/cli/bench/chart.js';
import { pythonProgram } from '../../dist/cli/bench/python.js';
import { type BenchResults, type Result, speedup, summarize } from '../../dist/cli/bench/results.js';
import { runPlan, thisLibrary } from '../../dist/cli/bench/runPlan.js';
import { benchTable, formatFigure } from '../../dist/cli/bench/table.js';
import { coloursOf } from '../../dist/cli/terminal.js';
import { makeFolder, removeFolders } from '../libtorch/fakes.js';

const root = path.resolve(require.resolve('node-torch/package.json'), '..');
const main = path.join(root, 'dist', 'cli', 'main.js');

afterAll(removeFolders);

function bench(args: string[], env: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, [main, 'bench', ...args], { encoding: 'utf8', env: { ...process.env, ...env } });
}

const rate: Result = {
  key: 'product',
  group: 'Products <of> matrices',
  title: 'float32 [1024, 1024]',
  unit: 'GFLOP/s',
  isRate: true,
  nodeTorch: summarize([300, 100, 200]),
  pytorch: summarize([100]),
  failure: '',
};
const time: Result = {
  key: 'train',
  group: 'Training',
  title: 'small',
  unit: 'µs',
  isRate: false,
  nodeTorch: summarize([1500, 500]),
  pytorch: null,
  failure:
    'PyTorch: it has no memory left, which it says in words that are longer than a line of eighty characters has room',
};
const results: BenchResults = {
  format: 1,
  date: '2026-01-01T00:00:00.000Z',
  versions: { nodeTorch: '1.2.3', libtorch: '2.13.0', node: 'v22.0.0', pytorch: '2.13.0+cpu' },
  machine: { platform: 'linux-x64', cpu: 'a processor', cores: 2, capability: 'AVX2' },
  device: 'cpu',
  threads: 2,
  rounds: 3,
  quick: false,
  load: 0.1,
  results: [rate, time],
};

test('figures are medians with their range, and more is better of rates only', () => {
  expect(summarize([3, 1, 2])).toEqual({ median: 2, min: 1, max: 3, rounds: [3, 1, 2] });
  expect(summarize([3, 1]).median).toBe(2);
  expect(speedup(rate)).toBe(2);
  expect(speedup({ ...rate, isRate: false })).toBe(0.5);
  expect(speedup(time)).toBeNull();
});

test.each([
  [0, '0'],
  [0.01234, '0.012'],
  [1.234, '1.23'],
  [12.34, '12.3'],
  [1234.5, '1,235'],
])('%d is written as %s', (value, text) => {
  expect(formatFigure(value)).toBe(text);
});

describe('the table', () => {
  const plain = coloursOf({}, {});

  test('has figures and ratios, and says what could not be measured, in 80 columns', () => {
    const lines = benchTable(results, plain);
    expect(lines).toContain('  float32 [1024, 1024]                   200 GFLOP/s   100 GFLOP/s         2.00x');
    expect(lines).toContain('  small                                     1,000 µs             -             -');
    expect(lines.join(' ')).toContain('PyTorch: it has no memory left');
    expect(lines.join(' ')).not.toContain('Other programs');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('alone has the best and the worst, and warns of other programs', () => {
    const alone = { ...results, load: 3, versions: { ...results.versions, pytorch: null } };
    const lines = benchTable(alone, plain);
    expect(lines).toContain('  float32 [1024, 1024]                   200 GFLOP/s   300 GFLOP/s   100 GFLOP/s');
    expect(lines).toContain('  small                                     1,000 µs        500 µs      1,500 µs');
    expect(lines.join(' ')).toContain('Other programs were busy meanwhile (load 3.0');
  });
});

test('the chart has a bar for each figure, and its words are escaped', () => {
  const svg = benchChart(results);
  expect(svg).toMatch(/^<svg xmlns=/);
  // Two of the legend.
  expect(svg.match(/<rect /g)).toHaveLength(5);
  expect(svg).toContain('Products &lt;of&gt; matrices: longer is better');
  expect(svg).toContain('Training: shorter is better');
  expect(svg).not.toContain('<of>');
  expect(svg).not.toContain('NaN');
});

test('cases have names of their own', () => {
  for (const quick of [true, false]) {
    const keys = benchCases(quick).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  }
});

describe('a plan', () => {
  const plan = { rounds: 2, seconds: 0.001, threads: 1, device: 'cpu' };

  test('has figures for each case, and a reason for what fails', async () => {
    const wanted = ['operator.add', 'bandwidth.sum', 'row.p50'];
    const cases = benchCases(true).filter(({ key }) => wanted.includes(key));
    const broken = { ...(cases[0] as (typeof cases)[number]), key: 'broken' };
    const tooLarge = { ...broken, work: { kind: 'bandwidth', operator: 'sum', elements: -1 } as const };
    const told: string[] = [];
    const { measured } = await runPlan(thisLibrary, { ...plan, cases: [...cases, tooLarge] }, ({ key }) =>
      told.push(key),
    );
    expect(told).toEqual([...wanted, 'broken']);
    for (const one of measured.slice(0, 3)) {
      expect(one).toEqual({ key: expect.any(String), figures: [expect.any(Number), expect.any(Number)] });
      const figures = 'figures' in one ? one.figures : [];
      for (const figure of figures) expect(figure).toBeGreaterThan(0);
    }
    expect(measured[3]).toEqual({ key: 'broken', failure: expect.stringContaining('-1') });
  });

  test('whose program ends before it is an error with its last words', async () => {
    const dying = { command: process.execPath, args: ['-e', "throw new Error('no more')", '--'] };
    await expect(runPlan(dying, { ...plan, cases: benchCases(true) }, () => {})).rejects.toThrow(/ended with status 1/);
    const missing = { command: path.join(makeFolder(), 'python'), args: [] };
    await expect(runPlan(missing, { ...plan, cases: [] }, () => {})).rejects.toThrow('ENOENT');
  });
});

test("Python's program does every kind of work that there is", () => {
  const kinds = new Set(benchCases(false).map(({ work }) => work.kind));
  for (const kind of kinds) expect(pythonProgram).toContain(`"${kind}": `);
});

describe('the command', () => {
  test('prints a table, and writes figures and a chart', () => {
    const folder = makeFolder();
    const [json, svg] = [path.join(folder, 'bench.json'), path.join(folder, 'bench.svg')];
    const { status, stdout } = bench(['--quick', '--threads', '1', '--json', json, '--svg', svg]);
    expect(status).toBe(0);
    expect(stdout).toContain('cpu, 1 thread, medians of 3 rounds, quick');
    const written = JSON.parse(fs.readFileSync(json, 'utf8')) as BenchResults;
    expect(written).toMatchObject({ format: 1, threads: 1, versions: { libtorch: '2.13.0', pytorch: null } });
    expect(written.results.map(({ key }) => key)).toEqual(benchCases(true).map(({ key }) => key));
    for (const { nodeTorch, failure } of written.results) {
      expect(failure).toBe('');
      expect(nodeTorch?.rounds).toHaveLength(3);
    }
    expect(fs.readFileSync(svg, 'utf8')).toContain('longer is better');
  });

  test.each<[string, string[], string]>([
    ['a GPU that is not there', ['--device', 'cuda'], 'node-torch: the device cuda cannot be used. '],
    ['a file that cannot be written', ['--json', '/none/x.json'], 'node-torch: /none/x.json cannot be written'],
    ['a number of threads that is none', ['--threads', 'all'], 'Expected a whole number from 1 to 4096.'],
  ])('refuses %s before it begins', (_name, args, message) => {
    const { status, stdout, stderr } = bench(args, { CUDA_VISIBLE_DEVICES: '-1' });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });
});
