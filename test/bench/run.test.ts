import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

const root = path.resolve(require.resolve('node-torch/package.json'), '..');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'node-torch-bench-'));

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

function bench(args: string[], env: NodeJS.ProcessEnv = {}, script = 'run.mjs') {
  return spawnSync(process.execPath, [path.join(root, 'bench', script), ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
}

interface Case {
  label: string;
  against?: string;
  failure?: string;
  own?: boolean;
  figures: Record<string, number[]>;
}

/** A results file with made-up figures. */
function resultsOf(cases: Case[]): string {
  const file = path.join(folder, 'made-up.json');
  const columns = [{ key: 'microseconds', title: 'µs a step', scale: 1, digits: 0 }];
  const results = {
    date: '2020-01-01T00:00:00Z',
    machine: { cpu: 'a <processor>', cores: 2, system: 'Linux', node: 'v20' },
    threads: 2,
    rounds: 4,
    versions: [],
    workloads: [{ name: 'small', title: 'a & b', chart: true, columns, cases }],
  };
  fs.writeFileSync(file, JSON.stringify(results));
  return file;
}

const library = { label: 'node-torch', against: 'PyTorch', own: true, figures: { microseconds: [30, 10, 20, 60] } };
const python = { label: 'PyTorch', against: 'PyTorch', figures: { microseconds: [100, 90, 110, 100], others: [1] } };

test('every kind of workload runs, its loss goes down, and peers that are not there are left out', () => {
  const json = path.join(folder, 'results.json');
  const args = [
    '--short',
    '--rounds',
    '1',
    '--threads',
    '1',
    '--workloads',
    'small,cnn,transformer,row,operators,start',
    '--json',
    json,
  ];
  const { status, stdout, stderr } = bench(args, { PYTHON: path.join(folder, 'no-python'), TFJS_NODE: folder });
  expect(stderr).toContain('pytorch is left out:');
  expect(stderr).toContain('tfjs-node is left out:');
  expect(status).toBe(0);
  const { workloads } = JSON.parse(fs.readFileSync(json, 'utf8')) as { workloads: { name: string; cases: Case[] }[] };
  expect(workloads.map(({ name }) => name)).toEqual(['small', 'cnn', 'transformer', 'row', 'operators', 'start']);
  for (const { name, cases } of workloads) {
    const [own] = cases as [Case];
    expect(own.failure).toBeUndefined();
    const [main] = { row: ['p50'], operators: ['nanoseconds'], start: ['seconds'] }[name] ?? ['microseconds'];
    expect(own.figures[main as string]?.[0]).toBeGreaterThan(0);
    if (main === 'microseconds')
      expect(own.figures['lastLoss']?.[0]).toBeLessThan(own.figures['firstLoss']?.[0] as number);
  }
  expect(stdout).toContain('| node-torch, predictSync');
  expect(stdout).toContain('| libtorch alone');
  expect(stdout).toContain('- PyTorch eager, Adam: left out:');
});

test('the table has medians, ranges, ratios, and marks what ran beside others', () => {
  const { stdout } = bench(['--from', resultsOf([library, python])]);
  expect(stdout).toContain('| node-torch |        25 |  10 to 60 |     0.250 |');
  expect(stdout).toContain('| PyTorch ~  |       100 | 90 to 110 |      1.00 |');
});

test('the chart has a bar for each case, and text that XML takes', () => {
  const svg = path.join(folder, 'chart.svg');
  expect(bench(['--from', resultsOf([library, python]), '--svg', svg]).status).toBe(0);
  const drawn = fs.readFileSync(svg, 'utf8');
  expect(drawn.match(/<rect /g)).toHaveLength(2);
  expect(drawn).toContain('25 µs, 0.25x');
  expect(drawn).toContain('a &amp; b');
  expect(drawn).toContain('a &lt;processor&gt;');
});

test('a failure of the library itself is a failure of the run', () => {
  const { status, stdout } = bench([
    '--from',
    resultsOf([{ ...library, failure: 'ended with 1', figures: {} }, python]),
  ]);
  expect(stdout).toContain('- node-torch: ended with 1');
  expect(status).toBe(1);
});

test.each([
  [
    ['--workloads', 'tiny'],
    "Expected small, medium, large, cnn, transformer, row, operators, busy, loop, start, memory for --workloads but received 'tiny'",
  ],
  [['--rounds', '0'], "Expected a positive integer for --rounds but received '0'"],
  [
    ['--peers', 'torch'],
    "Expected node-torch, libtorch, pytorch, jax, keras, tfjs-node for --peers but received 'torch'",
  ],
])('%j is refused', (args, message) => {
  const { status, stderr } = bench(args, { PYTHON: path.join(folder, 'no-python') });
  expect(stderr).toContain(message);
  expect(status).toBe(1);
});

test('a short soak holds', () => {
  const { status, stdout, stderr } = bench(['--steps', '2000', '--fits', '10'], {}, 'soak.mjs');
  expect(stderr).toBe('');
  expect(stdout).toContain('Nothing grew beyond its bound');
  expect(status).toBe(0);
});
