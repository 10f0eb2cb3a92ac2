import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { explainCudaAbsence } from '../libtorch/cudaAbsence.js';
import { readNvidia } from '../libtorch/nvidia.js';
import { packageInfo } from '../libtorch/packageInfo.js';
import { type Case, benchCases } from './bench/cases.js';
import { benchChart } from './bench/chart.js';
import type { Measured, Plan } from './bench/program.js';
import { type BenchResults, type Figures, type Result, summarize } from './bench/results.js';
import { type Contender, pytorchOf, runPlan, thisLibrary } from './bench/runPlan.js';
import { benchTable } from './bench/table.js';
import type { NativeFacts } from './probe.js';
import { runProbe } from './runProbe.js';
import { coloursOf } from './terminal.js';

/** Options of {@link bench}, as the command line gives them. */
export interface BenchOptions {
  /** File for {@link BenchResults}. */
  readonly json?: string;
  /** File for a bar chart. */
  readonly svg?: string;
  readonly device?: 'cpu' | 'cuda';
  readonly threads?: number;
  /** Fewer and shorter rounds. */
  readonly quick?: boolean;
  /** A Python whose PyTorch is measured beside; `true` for `python3`. */
  readonly python?: string | boolean;
}

/**
 * `node-torch bench`: measures this machine in a minute or so, and prints a table.
 *
 * @returns the exit status: 1 when something could not be measured.
 * @throws Error when nothing can be measured.
 */
export async function bench(options: BenchOptions): Promise<number> {
  const { device = 'cpu', quick = false, python } = options;
  const native = loadedFacts(device);
  for (const file of [options.json, options.svg]) if (file !== undefined) checkWritable(file);
  const cases = benchCases(quick).filter(({ onAnyDevice }) => device === 'cpu' || onAnyDevice);
  const threads = options.threads ?? native.threads;
  const plan: Plan = { cases, rounds: quick ? 3 : 5, seconds: quick ? 0.1 : 0.3, threads, device };
  const load = os.loadavg()[0] ?? 0;

  const own = await measure(thisLibrary, plan, 'node-torch');
  const command = python === true ? 'python3' : python || null;
  const other = command === null ? null : await measure(pytorchOf(command), plan, 'PyTorch');
  const results: BenchResults = {
    format: 1,
    date: new Date().toISOString(),
    versions: {
      nodeTorch: packageInfo().version,
      libtorch: native.loaded,
      node: process.version,
      pytorch: other === null ? null : other.version,
    },
    machine: {
      platform: `${process.platform}-${process.arch}`,
      cpu: os.cpus()[0]?.model.trim() || 'unknown processor',
      cores: os.availableParallelism(),
      capability: /CPU capability usage: (\S+)/.exec(native.config)?.[1] ?? 'unknown instruction set',
    },
    device,
    threads,
    rounds: plan.rounds,
    quick,
    load,
    results: cases.map((one) => toResult(one, own.measured, other?.measured ?? null)),
  };
  if (options.json !== undefined) fs.writeFileSync(options.json, `${JSON.stringify(results, null, 2)}\n`);
  if (options.svg !== undefined) fs.writeFileSync(options.svg, benchChart(results));
  process.stdout.write(`${benchTable(results, coloursOf(process.stdout)).join('\n')}\n`);
  if (device !== 'cpu') process.stdout.write('\nModels train on the CPU only so far: their figures are left out.\n');
  return results.results.some(({ failure }) => failure !== '') ? 1 : 0;
}

function loadedFacts(device: string): NativeFacts {
  const { facts, failure } = runProbe();
  if (!facts) throw new Error(`node-torch: it cannot be loaded: ${failure}\n\`npx node-torch doctor\` says more.`);
  if (device === 'cpu' || facts.devices.some((name) => name.startsWith(device))) return facts;
  const { what, fix } = explainCudaAbsence({
    nvidia: readNvidia(),
    isCudaBuild: facts.isCudaBuild,
    said: facts.cudaFailure,
  });
  throw new Error(`node-torch: the device cuda cannot be used. ${what}. ${fix}.`);
}

/** Said before minutes of work, not after. */
function checkWritable(file: string): void {
  const folder = path.dirname(path.resolve(file));
  try {
    fs.accessSync(folder, fs.constants.W_OK);
  } catch (error) {
    throw new Error(`node-torch: ${file} cannot be written: ${(error as Error).message}`);
  }
}

/** Measures a plan; what a process has to start for each figure of, in one of its own. */
async function measure(
  contender: Contender,
  plan: Plan,
  name: string,
): Promise<{ measured: Map<string, Measured>; version: string }> {
  const measured = new Map<string, Measured>();
  let version = '';
  const progress = showProgress(plan.cases.length, name);
  try {
    const starts = plan.cases.filter(({ work }) => work.kind === 'start');
    for (const start of starts) {
      const figures: number[] = [];
      for (let round = 0; round < plan.rounds; round++) {
        const { measured } = await runPlan(contender, { ...plan, cases: [start] }, () => {});
        for (const one of measured) if ('figures' in one) figures.push(...one.figures);
      }
      measured.set(start.key, { key: start.key, figures });
      progress.advance();
    }
    const cases = plan.cases.filter((one) => !starts.includes(one));
    const done = await runPlan(contender, { ...plan, cases }, (one) => {
      measured.set(one.key, one);
      progress.advance();
    });
    version = done.version;
  } catch (error) {
    throw new Error(`node-torch: ${name} could not be measured: ${(error as Error).message}`, { cause: error });
  } finally {
    progress.end();
  }
  return { measured, version };
}

function toResult(
  { work: _work, onAnyDevice: _device, ...facts }: Case,
  own: ReadonlyMap<string, Measured>,
  other: ReadonlyMap<string, Measured> | null,
): Result {
  const failures: string[] = [];
  const figures = (name: string, measured: Measured | undefined): Figures | null => {
    if (measured === undefined) return null;
    if ('figures' in measured) return summarize(measured.figures);
    failures.push(`${name}: ${measured.failure}`);
    return null;
  };
  const nodeTorch = figures('node-torch', own.get(facts.key));
  const pytorch = figures('PyTorch', other?.get(facts.key));
  return { ...facts, nodeTorch, pytorch, failure: failures.join('; ') };
}

/** A line that says how far it is, on a terminal only; it is gone when the table comes. */
function showProgress(total: number, name: string): { advance(): void; end(): void } {
  const { stderr } = process;
  let done = 0;
  const draw = (): void => {
    if (stderr.isTTY) stderr.write(`\r\u001b[Kmeasuring ${name}: ${done} of ${total}`);
  };
  draw();
  return {
    advance() {
      done++;
      draw();
    },
    end() {
      if (stderr.isTTY) stderr.write('\r\u001b[K');
    },
  };
}
