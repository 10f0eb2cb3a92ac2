// One process, one line of figures: pinned to as many cores as it has threads, alone or beside a process that burns one of them.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { watchOthers } from './others.mjs';

const timeout = 600_000;

/** Ends by itself too: nothing may be left burning when this process is killed. */
const burn = `const end = Date.now() + ${timeout}; while (Date.now() < end);`;

/** The cores that this process may use, such as [0, 1]; null where the system does not say, or has no taskset. */
function allowedCores() {
  if (!fs.existsSync('/proc/self/status') || spawnSync('taskset', ['--version']).status !== 0) return null;
  const list = /Cpus_allowed_list:\s+(\S+)/.exec(fs.readFileSync('/proc/self/status', 'utf8'))[1];
  return list.split(',').flatMap((range) => {
    const [first, last = first] = range.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
}

const cores = allowedCores();

function pinned(command, threads) {
  return cores === null ? command : ['taskset', '-c', cores.slice(0, threads).join(','), ...command];
}

function environment(own, threads) {
  const count = String(threads);
  return {
    ...process.env,
    OMP_NUM_THREADS: count,
    MKL_NUM_THREADS: count,
    OPENBLAS_NUM_THREADS: count,
    TF_NUM_INTRAOP_THREADS: count,
    TF_NUM_INTEROP_THREADS: count,
    TF_CPP_MIN_LOG_LEVEL: '3',
    // Everyone on the CPU, also where there is a GPU.
    CUDA_VISIBLE_DEVICES: '',
    JAX_PLATFORMS: 'cpu',
    ...own,
  };
}

function startNeighbour(threads) {
  const [name, ...args] = pinned([process.execPath, '-e', burn], threads);
  return spawn(name, args, { stdio: 'ignore' });
}

async function run(command, env, input) {
  const child = spawn(command[0], command.slice(1), { env, timeout, killSignal: 'SIGKILL' });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) {
    child[name].setEncoding('utf8').on('data', (text) => {
      output[name] += text;
    });
  }
  child.stdin.on('error', () => {}); // It may have ended before it read.
  child.stdin.end(input);
  const ended = await new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, signal) => resolve(code === 0 ? null : `ended with ${signal ?? code}`));
  });
  return { failure: ended, ...output };
}

const lastLine = (text) => text.trim().split('\n').at(-1);

/**
 * The figures that a peer writes for one workload, with `wall`, the seconds of the whole process, and `others`, the cores that other processes used
 * meanwhile; or `failure`, in words.
 *
 * @param peer command and environment, as findPeers gives them
 * @param input what the peer reads
 * @param neighbour run it beside a process that burns a core
 */
export async function measure(peer, input, { threads, neighbour = false }) {
  const beside = neighbour ? startNeighbour(threads) : null;
  try {
    if (beside) await sleep(300); // It starts before it burns.
    const began = performance.now();
    const others = watchOthers();
    const env = environment(peer.env, threads);
    const { failure, stdout, stderr } = await run(
      pinned(peer.command, threads),
      env,
      JSON.stringify({ ...input, threads }),
    );
    if (failure !== null) return { failure: [failure, lastLine(stderr)].filter(Boolean).join(': ') };
    if (beside && beside.exitCode !== null) return { failure: 'the process beside it ended before it' };
    const wall = (performance.now() - began) / 1000;
    const figures = { ...JSON.parse(lastLine(stdout)), wall, others: neighbour ? null : others() };
    const { firstLoss, lastLoss } = figures;
    if (firstLoss !== undefined && !(lastLoss < firstLoss)) {
      return { failure: `its loss did not go down: ${firstLoss} in the first epoch, ${lastLoss} in the last` };
    }
    return figures;
  } finally {
    if (beside?.kill('SIGKILL')) await once(beside, 'exit'); // Its time would count as that of the next figure.
  }
}
