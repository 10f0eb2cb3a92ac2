// The benchmarks: this library beside PyTorch, JAX, Keras and tfjs-node, in interleaved rounds, one process a figure. Tables go to standard output.
//
//   node bench/run.mjs                              small, medium, row: a few minutes
//   node bench/run.mjs --all                        every workload of bench/workloads.mjs
//   node bench/run.mjs --workloads large,cnn --peers node-torch,pytorch --rounds 5
//   node bench/run.mjs --all --json results.json --svg chart.svg
//   node bench/run.mjs --all --rounds 1 --short                a few steps each, to see that everything runs
//   node bench/run.mjs --from results.json --svg chart.svg     tables and chart of an earlier run
//
// PYTHON names the Python with torch, jax, optax, keras, tensorflow (default python3), --tfjs or TFJS_NODE a folder where @tensorflow/tfjs-node is installed.
// What is not there is left out, and said so. Keras uses JAX, or TensorFlow when KERAS_BACKEND says so or JAX is not there.
import * as fs from 'node:fs';
import * as os from 'node:os';
import { parseArgs } from 'node:util';
import { drawChart } from './chart.mjs';
import { measure } from './measure.mjs';
import { findPeers } from './peers.mjs';
import { formatResults } from './report.mjs';
import { usual, workloads } from './workloads.mjs';

const { values: options } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    short: { type: 'boolean', default: false },
    workloads: { type: 'string' },
    peers: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    threads: { type: 'string', default: '2' },
    tfjs: { type: 'string', default: process.env.TFJS_NODE },
    json: { type: 'string' },
    svg: { type: 'string' },
    from: { type: 'string' },
  },
});

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function count(name) {
  const value = Number(options[name]);
  if (!Number.isSafeInteger(value) || value < 1)
    fail(`Expected a positive integer for --${name} but received '${options[name]}'`);
  return value;
}

/** The names of a comma-separated option, all of them known. */
function names(option, known) {
  const asked = options[option].split(',');
  const unknown = asked.filter((name) => !known.includes(name));
  if (unknown.length > 0) fail(`Expected ${known.join(', ')} for --${option} but received '${unknown.join(', ')}'`);
  return asked;
}

function chosenWorkloads() {
  const known = workloads.map(({ name }) => name);
  if (options.workloads) return names('workloads', known);
  return options.all ? known : usual;
}

/** A few steps or calls of what is measured. */
function shortened(input) {
  const { batches, epochs, calls } = input;
  return {
    ...input,
    ...(batches && { batches: Math.min(batches, 5), epochs: Math.min(epochs, 2) }),
    ...(calls && { calls: 50 }),
  };
}

const say = (text) => process.stderr.write(`${text}\n`);

/** All rounds of a workload. A case that fails is not tried again. */
async function measureWorkload(workload, peers, { rounds, threads, versions }) {
  const { name, title, chart, columns } = workload;
  const cases = workload.cases
    .filter(({ peer }) => peers.has(peer))
    .map(({ label, peer, own, against, input, neighbour }) => {
      const { missing } = peers.get(peer);
      const measured = { label, own, against, figures: {}, failure: missing && `left out: ${missing}` };
      return {
        measured,
        run: () => measure(peers.get(peer), options.short ? shortened(input) : input, { threads, neighbour }),
      };
    });
  for (let round = 1; round <= rounds; round++) {
    for (const { measured, run } of cases.filter((one) => one.measured.failure === undefined)) {
      const { failure, version, ...figures } = await run();
      const main = columns[0];
      say(`${name}, round ${round}/${rounds}, ${measured.label}: ${failure ?? `${figures[main.key]} ${main.key}`}`);
      if (failure !== undefined) measured.failure = failure;
      else versions.add(version);
      for (const [key, figure] of Object.entries(figures)) {
        if (figure === null) continue;
        measured.figures[key] ??= [];
        measured.figures[key].push(figure);
      }
    }
  }
  return { name, title, chart, columns, cases: cases.map(({ measured }) => measured) };
}

async function measureAll() {
  const found = findPeers({ python: process.env.PYTHON ?? 'python3', tfjs: options.tfjs });
  const asked = options.peers ? names('peers', [...found.keys()]) : [...found.keys()];
  const peers = new Map([...found].filter(([name]) => asked.includes(name)));
  for (const [name, { missing }] of peers) if (missing) say(`${name} is left out: ${missing}`);
  const chosen = chosenWorkloads();
  const [rounds, threads] = [count('rounds'), count('threads')];
  const versions = new Set();
  const measured = [];
  for (const workload of workloads.filter(({ name }) => chosen.includes(name))) {
    measured.push(await measureWorkload(workload, peers, { rounds, threads, versions }));
  }
  const cpus = os.cpus();
  const machine = {
    cpu: cpus[0].model.trim(),
    cores: os.availableParallelism(),
    system: `${os.type()} ${os.release()} ${os.arch()}`,
    node: process.version,
  };
  const settings = { threads, rounds, short: options.short };
  return { date: new Date().toISOString(), machine, ...settings, versions: [...versions], workloads: measured };
}

const results = options.from ? JSON.parse(fs.readFileSync(options.from, 'utf8')) : await measureAll();
if (options.json) fs.writeFileSync(options.json, `${JSON.stringify(results, null, 2)}\n`);
console.log(formatResults(results));
if (options.svg) fs.writeFileSync(options.svg, drawChart(results));
if (results.workloads.some(({ cases }) => cases.some(({ own, failure }) => own && failure !== undefined))) {
  fail('node-torch itself could not be measured everywhere');
}
