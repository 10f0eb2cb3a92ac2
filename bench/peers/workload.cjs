// What the Node peers share: the workload from standard input, how calls and the event loop are timed, the line of figures.
const fs = require('node:fs');
const { monitorEventLoopDelay, performance } = require('node:perf_hooks');
const { setTimeout: sleep } = require('node:timers/promises');

/** The workload that bench/run.mjs wrote to standard input. */
const read = () => JSON.parse(fs.readFileSync(0, 'utf8'));

/** Writes the figures: one line, the last of standard output. */
const write = (figures) => process.stdout.write(`${JSON.stringify(figures)}\n`);

/** Shape of one sample, images with channels last. */
function sampleShape(model) {
  if (model.kind === 'mlp') return [model.layers[0]];
  if (model.kind === 'cnn') return [model.height, model.width, 1];
  return [model.sequence, model.width];
}

const classesOf = (model) => model.classes ?? model.layers.at(-1);

/** Most memory that this process has had (VmHWM), in bytes; null where the system does not say. */
function peakBytes() {
  if (!fs.existsSync('/proc/self/status')) return null;
  return Number(/VmHWM:\s+(\d+)/.exec(fs.readFileSync('/proc/self/status', 'utf8'))[1]) * 1024;
}

/**
 * Times `runEpochs(epochs)`, which resolves to the mean loss of each epoch. The first epoch compiles and is not counted.
 *
 * @param watch runs the timed epochs and resolves to what it saw meanwhile
 */
async function train(work, runEpochs, watch) {
  const [firstLoss] = await runEpochs(1);
  let timed;
  const run = async () => {
    const began = performance.now();
    const losses = await runEpochs(work.epochs);
    const microseconds = (performance.now() - began) * 1000;
    timed = { microseconds: microseconds / (work.epochs * work.batches), lastLoss: losses.at(-1) };
  };
  const seen = watch === undefined ? await run() : await watch(run);
  return { ...timed, ...seen, firstLoss, peakBytes: peakBytes() };
}

/** Microseconds of one call: the median and the 99th percentile. */
function latency(call, calls) {
  for (let i = 0; i < calls / 10; i++) call();
  const times = new Float64Array(calls);
  for (let i = 0; i < calls; i++) {
    const began = performance.now();
    call();
    times[i] = (performance.now() - began) * 1000;
  }
  times.sort();
  return { p50: times[Math.floor(calls / 2)], p99: times[Math.floor(calls * 0.99)] };
}

/** Nanoseconds of one call, over all of them: what the collector of garbage takes belongs to it. */
function callTime(call, calls) {
  for (let i = 0; i < calls / 10; i++) call();
  const began = performance.now();
  for (let i = 0; i < calls; i++) call();
  return { nanoseconds: ((performance.now() - began) * 1e6) / calls, peakBytes: peakBytes() };
}

/** Wait below which a share of the moments lies: in a gap of g ms, waits are even from 0 to g. */
function waitPercentile(gaps, share) {
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  const longer = (wait) => gaps.reduce((sum, gap) => sum + Math.max(0, gap - wait), 0) / total;
  let [low, high] = [0, Math.max(...gaps)];
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (longer(middle) > 1 - share) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * Milliseconds that a request waits that comes at a random moment while `run` runs. `monitorEventLoopDelay` counts a block once however long it is; here a gap
 * between two turns of the loop counts by its length, since so many requests fall into it.
 */
async function watchLoop(run) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await sleep(50);
  delay.reset();
  const gaps = [];
  let last = performance.now();
  const turn = () => {
    const now = performance.now();
    gaps.push(now - last);
    last = now;
  };
  let timer;
  const tick = () => {
    turn();
    timer = setTimeout(tick, 1);
  };
  timer = setTimeout(tick, 1);
  await run();
  turn();
  clearTimeout(timer);
  await sleep(20); // The histogram sees a block only when it is over.
  delay.disable();
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  return {
    waitMean: gaps.reduce((sum, gap) => sum + gap ** 2 / 2, 0) / total,
    waitP99: waitPercentile(gaps, 0.99),
    delayP99: delay.percentile(99) / 1e6,
    delayMax: delay.max / 1e6,
  };
}

module.exports = { callTime, classesOf, latency, read, sampleShape, train, watchLoop, write };
