// A soak: the small model trains for a million steps, one fit after another, and what it holds must not grow.
//
//   node bench/soak.mjs [--steps 1000000] [--fits 100] [--max-rss 32] [--max-heap 4] [--max-tensors 0]
//
// After a tenth of the steps, which warm up, each reading of RSS (MB), of the heap (MB) and of the tensors and bytes that torch.memory() counts is
// compared with the first: the first that has grown by more than its bound ends the run with an error.
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import * as v8 from 'node:v8';
import { runInNewContext } from 'node:vm';

const { default: torch } = await import(path.join(import.meta.dirname, '..', 'dist', 'index.js'));

const { values } = parseArgs({
  options: {
    steps: { type: 'string', default: '1000000' },
    fits: { type: 'string', default: '100' },
    'max-rss': { type: 'string', default: '32' },
    'max-heap': { type: 'string', default: '4' },
    'max-tensors': { type: 'string', default: '0' },
  },
});
const [steps, fits, maxRss, maxHeap, maxTensors] = Object.entries(values).map(([name, value]) => {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < (name.startsWith('max-') ? 0 : 1)) {
    throw new RangeError(`Expected a positive integer for --${name} but received '${value}'`);
  }
  return number;
});

const batch = 32;
const batches = 100;
/** Steps of one call of fit, in epochs of 100. */
const epochs = Math.max(1, Math.round(steps / fits / batches));

v8.setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

/** How much of each may come on top of the first reading. */
const bounds = { rss: maxRss, heap: maxHeap, tensors: maxTensors, tensorMegabytes: 0 };

/** What the process holds, after a collection: in MB, and a number of tensors. */
function reading() {
  collectGarbage();
  const { rss, heapUsed } = process.memoryUsage();
  const { numTensors, numBytes } = torch.memory();
  return { rss: rss / 1e6, heap: heapUsed / 1e6, tensors: numTensors, tensorMegabytes: numBytes / 1e6 };
}

const model = torch.sequential();
model.add(torch.layers.dense({ units: 64, activation: 'relu', inputShape: [100] }));
model.add(torch.layers.dense({ units: 64, activation: 'relu' }));
model.add(torch.layers.dense({ units: 10, activation: 'softmax' }));
model.compile({ optimizer: 'adam', loss: 'categoricalCrossentropy', metrics: ['accuracy'] });
const x = torch.randn([batch * batches, 100]);
const y = torch.oneHot(torch.randint(0, 10, [batch * batches]), 10);

console.log('    steps  seconds   RSS, MB  heap, MB  tensors  their MB     loss');
const began = performance.now();
let first;
for (let done = 0; done < steps; ) {
  const { history } = await model.fit(x, y, { epochs, batchSize: batch, verbose: 0 });
  done += epochs * batches;
  const loss = history.loss.at(-1);
  const now = reading();
  const columns = [
    String(done).padStart(9),
    ((performance.now() - began) / 1000).toFixed(0).padStart(7),
    now.rss.toFixed(1).padStart(8),
    now.heap.toFixed(2).padStart(8),
    String(now.tensors).padStart(7),
    now.tensorMegabytes.toFixed(3).padStart(8),
    loss.toPrecision(4).padStart(7),
  ];
  console.log(columns.join('  '));
  if (!Number.isFinite(loss)) throw new Error(`The loss is ${loss} after ${done} steps`);
  if (first === undefined) {
    if (done >= steps / 10) first = now;
    continue;
  }
  for (const [name, bound] of Object.entries(bounds)) {
    const growth = now[name] - first[name];
    if (growth > bound) {
      throw new Error(
        `${name} has grown by ${growth.toFixed(3)} since the warm-up, by more than ${bound}, after ${done} steps`,
      );
    }
  }
}
console.log(`Nothing grew beyond its bound: ${JSON.stringify(bounds)}`);
