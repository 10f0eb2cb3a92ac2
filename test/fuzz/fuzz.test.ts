import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as torch from 'node-torch';
import { crashing } from './crashing.js';

/** FUZZ_RUNS: how often each property is tried; `npm run test:fuzz` sets it high. FUZZ_SEED repeats a run: the report of a failure names it. */
const runs = Number(process.env.FUZZ_RUNS ?? 0);
const seed = Number(process.env.FUZZ_SEED ?? (runs > 0 ? Date.now() % 2 ** 31 : 1));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Each property is tried in a process of its own, so that a crash is a finding like any other. */
test.each([
  ['operators', 2500, 'operators with arguments of right and wrong kinds'],
  ['data', 2000, 'nested data into torch.tensor'],
  ['creation', 1500, 'shapes and numbers into creation functions'],
  ['indexing', 1500, 'tensors read and written by indices'],
  ['steps', 150, 'tensors made, viewed, changed, resized and disposed of in any order'],
  ['plans', 60, 'recorded steps beside eager ones'],
  ['files', 1500, 'damaged files into torch.load'],
  ['pickles', 1000, 'programs of pickles into torch.load'],
])(
  '%s: a result or an error of a known class, never a crash',
  (property, shortRuns) => {
    const count = runs > 0 ? runs : shortRuns;
    const trace = join(folder, property);
    const traceFile = openSync(trace, 'w+');
    const { status, signal, stdout, stderr } = spawnSync(
      process.execPath,
      [join(__dirname, 'program.js'), property, String(seed), String(count)],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe', traceFile], maxBuffer: 256 * 1024 * 1024 },
    );
    closeSync(traceFile);
    if (status !== 0) {
      const said = stderr.replace(/^\[W.*\n/gm, '').trim();
      const last = readFileSync(trace, 'utf8');
      throw new Error(
        `Expected ${count} runs of ${property} with FUZZ_SEED=${seed} to end well but the process ended with ${signal ?? status}.\n` +
          `The last input: ${last}\n${said}`,
      );
    }
    const { numTensors, ...seen } = JSON.parse(stdout);
    expect(numTensors).toBe(0);
    if (property !== 'plans' || runs > 0) return;
    // There is something to compare in every way, and the kernels that are made of several calls are among it.
    const wanted = [
      'bits',
      'whole',
      'close',
      'gemm',
      'gemm+bias',
      'gemm+relu',
      'gemm+bias+relu',
      'gemm+relu backward',
      'adamw',
    ];
    expect(wanted.filter((name) => !(name in seen))).toEqual([]);
  },
  runs > 0 ? 24 * 3600 * 1000 : 300_000,
);

/** Operators in one process; so many that starting it does not matter. */
const batchSize = 120;

test(
  'every operator of ATen: a result or an error of a known class, never a crash',
  () => {
    const all = torch.ops
      .names()
      .filter((name) => name.startsWith('aten::') && !crashing.has(name.replace(/\.[^.:]*$/, '')))
      .sort();
    expect(all.length).toBeGreaterThan(2500);
    // By default a part of them, another one for each seed.
    const chosen = runs > 0 ? all : all.filter((_, i) => (i + seed) % 12 === 0);
    const calls = runs > 0 ? Math.ceil(runs / 500) : 10;
    const trace = join(folder, 'every');
    for (let first = 0; first < chosen.length; first += batchSize) {
      const names = chosen.slice(first, first + batchSize);
      const traceFile = openSync(trace, 'w+');
      // The limit makes an allocation that is too large fail instead of filling the machine.
      const command = ['-c', 'ulimit -c 0; ulimit -d 4000000; exec "$@"', 'sh', process.execPath];
      const { status, signal, stderr } = spawnSync(
        'sh',
        [...command, join(__dirname, 'everyOperator.js'), String(seed), String(calls), ...names],
        // In a folder of its own: an operator such as from_file makes files.
        { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe', traceFile], maxBuffer: 256 * 1024 * 1024, cwd: folder },
      );
      closeSync(traceFile);
      if (status === 0) continue;
      const said = stderr.replace(/^\[W.*\n/gm, '').slice(-2000);
      throw new Error(
        `Expected all calls with FUZZ_SEED=${seed} to end well but the process ended with ${signal ?? status}.\n` +
          `The last call: ${readFileSync(trace, 'utf8')}\n${said}`,
      );
    }
  },
  runs > 0 ? 24 * 3600 * 1000 : 600_000,
);
