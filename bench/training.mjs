// Microseconds a training step of a small and a medium MLP: node-torch's model.fit beside PyTorch's eager loop, interleaved, medians.
//
//   node bench/training.mjs [--rounds 5] [--threads 2]
//
// PyTorch is that of the Python named by PYTHON (default python3); without one, node-torch is measured alone.
import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { parseArgs } from 'node:util';

const here = import.meta.dirname;
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, threads: { type: 'string', default: '2' } },
});
const rounds = Number(values.rounds);
const python = process.env.PYTHON ?? 'python3';

const workloads = [
  { name: '100-64-64-10, batch 32', layers: [100, 64, 64, 10], batch: 32, steps: 1000 },
  { name: '784-512-512-10, batch 128', layers: [784, 512, 512, 10], batch: 128, steps: 100 },
];
const peers = [
  { name: 'node-torch, fit', command: [process.execPath, path.join(here, 'peers', 'node-torch.cjs')] },
  { name: 'PyTorch eager, Adam', command: [python, path.join(here, 'peers', 'pytorch.py')] },
  { name: 'PyTorch eager, fused Adam', command: [python, path.join(here, 'peers', 'pytorch.py'), '--fused'] },
];

/** One process, one figure: microseconds a step after a warm-up. Null when the peer is not there. */
function measure(peer, workload) {
  const input = JSON.stringify({ ...workload, threads: Number(values.threads) });
  const [command, ...args] = peer.command;
  const { status, stdout, stderr } = spawnSync(command, args, { input, encoding: 'utf8' });
  if (status !== 0) {
    process.stderr.write(`${peer.name} could not be measured: ${stderr.trim().split('\n').at(-1)}\n`);
    return null;
  }
  return JSON.parse(stdout).microseconds;
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

for (const workload of workloads) {
  const figures = new Map(peers.map((peer) => [peer, []]));
  const absent = new Set();
  for (let round = 0; round < rounds; round++) {
    for (const peer of peers.filter((candidate) => !absent.has(candidate))) {
      process.stderr.write(`${workload.name}: round ${round + 1}/${rounds}, ${peer.name}\n`);
      const figure = measure(peer, workload);
      if (figure === null) absent.add(peer);
      else figures.get(peer).push(figure);
    }
  }
  const own = median(figures.get(peers[0]));
  console.log(`\n${workload.name}, ${values.threads} threads`);
  for (const [peer, numbers] of figures) {
    if (numbers.length === 0) continue;
    const middle = median(numbers);
    const range = `${Math.min(...numbers).toFixed(0)} to ${Math.max(...numbers).toFixed(0)}`;
    console.log(
      `  ${peer.name.padEnd(28)}${middle.toFixed(0).padStart(8)} us  (${range})  ${(middle / own).toFixed(2)} x node-torch`,
    );
  }
}
