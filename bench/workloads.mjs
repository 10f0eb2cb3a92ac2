// What is measured: each workload is a list of cases that run interleaved, one process each.
//
// All are float32; hidden layers are relu; the loss is softmax cross-entropy against one-hot targets; the optimizer is Adam with PyTorch's defaults. Samples are
// read in a new random order each epoch, and a step's time is that of whole epochs divided by their steps.

const mlp = (...layers) => ({ kind: 'mlp', layers });

/** One epoch of `batches` steps warms up and is not timed; `epochs` are. */
const models = {
  small: { title: '100-64-64-10, batch 32', model: mlp(100, 64, 64, 10), batch: 32, batches: 100, epochs: 10 },
  medium: { title: '784-512-512-10, batch 128', model: mlp(784, 512, 512, 10), batch: 128, batches: 100, epochs: 3 },
  large: {
    title: '1024-4096-4096-1000, batch 256',
    model: mlp(1024, 4096, 4096, 1000),
    batch: 256,
    batches: 10,
    epochs: 2,
  },
  cnn: {
    title: 'CNN on 28x28 images (conv 32, conv 64, dense 10), batch 64',
    model: { kind: 'cnn', height: 28, width: 28, filters: [32, 64], classes: 10 },
    batch: 64,
    batches: 50,
    epochs: 2,
  },
  transformer: {
    title: 'Transformer encoder (2 layers, sequence 64, width 128, 4 heads, 512 hidden), batch 16',
    model: { kind: 'transformer', sequence: 64, width: 128, heads: 4, hidden: 512, blocks: 2, classes: 10 },
    batch: 16,
    batches: 40,
    epochs: 2,
  },
};

const eager = 'PyTorch eager, Adam';
const fused = 'PyTorch eager, fused Adam';

/** The contenders of a training workload. The first is this library, and PyTorch's plain eager loop is what the others are compared with. */
const trainers = [
  { label: 'node-torch', peer: 'node-torch', own: true },
  { label: "node-torch, numerics 'pytorch'", peer: 'node-torch', own: true, input: { numerics: 'pytorch' } },
  { label: "node-torch, precision 'bf16'", peer: 'node-torch', own: true, input: { precision: 'bf16' } },
  { label: eager, peer: 'pytorch', input: { variant: 'adam' } },
  { label: fused, peer: 'pytorch', input: { variant: 'fused' } },
  { label: 'PyTorch, torch.compile', peer: 'pytorch', input: { variant: 'compile' } },
  { label: 'JAX, jitted step', peer: 'jax', input: { variant: 'step' } },
  { label: 'JAX, jitted epoch', peer: 'jax', input: { variant: 'epoch' } },
  { label: 'Keras', peer: 'keras' },
  { label: 'tfjs-node', peer: 'tfjs-node' },
];

const time = { key: 'microseconds', title: 'µs a step', scale: 1, digits: 0 };
const peak = { key: 'peakBytes', title: 'peak RSS, MB', scale: 1e-6, digits: 0 };

function training(name, { options = [], without = [] } = {}) {
  const { title, ...work } = models[name];
  const contenders = trainers.filter(
    ({ peer, own, input = {} }) =>
      !without.includes(peer) && (!own || Object.keys(input).every((option) => options.includes(option))),
  );
  return {
    name,
    title,
    chart: true,
    columns: [time, peak],
    cases: contenders.map((trainer) => ({
      ...trainer,
      against: eager,
      input: { task: 'train', ...work, ...trainer.input },
    })),
  };
}

function row() {
  const { model } = models.small;
  const input = { task: 'row', model, calls: 5000 };
  return {
    name: 'row',
    title: 'one row through 100-64-64-10, from array to array',
    columns: [
      { key: 'p50', title: 'p50, µs', scale: 1, digits: 1 },
      { key: 'p99', title: 'p99, µs', scale: 1, digits: 1 },
    ],
    cases: [
      { label: 'node-torch, predictSync', peer: 'node-torch', own: true },
      { label: 'PyTorch eager, inference_mode', peer: 'pytorch' },
      { label: 'JAX, jitted', peer: 'jax' },
      { label: 'Keras, predict_on_batch', peer: 'keras' },
      { label: 'tfjs-node, predict', peer: 'tfjs-node' },
    ].map((contender) => ({ ...contender, against: 'PyTorch eager, inference_mode', input })),
  };
}

/** Calls of an operator from the language itself, in a loop that never yields, nothing given back by hand. */
function operators() {
  const titles = { add: 'add of two [4]', matmul: 'matmul of two [8, 8]', add_: 'add_ of two [4]' };
  return {
    name: 'operators',
    title: 'one tiny operator, called a million times',
    columns: [{ key: 'nanoseconds', title: 'ns a call', scale: 1, digits: 0 }, peak],
    cases: Object.entries(titles).flatMap(([operator, title]) => {
      const input = { task: 'operator', operator, calls: 1_000_000 };
      const against = `${title}: PyTorch`;
      return [
        { label: `${title}: node-torch`, peer: 'node-torch', own: true, against, input },
        { label: against, peer: 'pytorch', against, input },
      ];
    }),
  };
}

function busy() {
  const names = new Set(['node-torch', eager, fused]);
  const contenders = trainers.filter(({ label }) => names.has(label));
  return {
    name: 'busy',
    title: 'training alone, and beside one process that burns a core',
    columns: [time],
    cases: ['small', 'medium', 'large'].flatMap((name) =>
      contenders.flatMap((trainer) => {
        const { title, ...work } = models[name];
        const alone = `${name}: ${trainer.label}, alone`;
        const input = { task: 'train', ...work, ...trainer.input };
        return [
          { ...trainer, label: alone, against: alone, input },
          { ...trainer, label: `${name}: ${trainer.label}, beside`, against: alone, input, neighbour: true },
        ];
      }),
    ),
  };
}

function loop() {
  const trainer = (name) => {
    const { title, ...work } = models[name];
    return { task: 'loop', ...work, epochs: name === 'medium' ? 6 : work.epochs };
  };
  return {
    name: 'loop',
    title: 'wait of a request that comes at a random moment while a model trains',
    columns: [
      { key: 'waitMean', title: 'mean, ms', scale: 1, digits: 2 },
      { key: 'waitP99', title: 'p99, ms', scale: 1, digits: 2 },
      { key: 'delayP99', title: 'loop delay p99, ms', scale: 1, digits: 2 },
      { key: 'delayMax', title: 'loop delay max, ms', scale: 1, digits: 2 },
    ],
    cases: [
      { label: 'nothing trains', peer: 'node-torch', own: true, input: { task: 'idle', seconds: 1 } },
      { label: 'medium: node-torch', peer: 'node-torch', own: true, input: trainer('medium') },
      { label: 'large: node-torch', peer: 'node-torch', own: true, input: trainer('large') },
      { label: 'medium: tfjs-node', peer: 'tfjs-node', input: trainer('medium') },
      { label: 'large: tfjs-node', peer: 'tfjs-node', input: trainer('large') },
    ],
  };
}

function start() {
  const libtorch = 'libtorch alone';
  return {
    name: 'start',
    title: 'import and first small operator',
    columns: [
      { key: 'seconds', title: 'seconds', scale: 1, digits: 2 },
      { key: 'wall', title: 'whole process, s', scale: 1, digits: 2 },
    ],
    cases: [
      { label: 'node-torch', peer: 'node-torch', own: true },
      { label: libtorch, peer: 'libtorch' },
      { label: 'PyTorch', peer: 'pytorch' },
      { label: 'JAX', peer: 'jax' },
      { label: 'Keras', peer: 'keras' },
      { label: 'tfjs-node', peer: 'tfjs-node' },
    ].map((contender) => ({ ...contender, against: libtorch, input: { task: 'start' } })),
  };
}

/** The peak of the process, read at its end, of those that a figure is stated for; the training workloads have it for all. */
function memory() {
  const names = new Set(['node-torch', fused]);
  const { title, ...work } = models.large;
  return {
    name: 'memory',
    title: `peak memory of training ${title}`,
    columns: [peak],
    cases: trainers
      .filter(({ label }) => names.has(label))
      .map((trainer) => ({ ...trainer, against: fused, input: { task: 'train', ...work, ...trainer.input } })),
  };
}

export const workloads = [
  training('small', { options: ['numerics'] }),
  training('medium', { options: ['numerics', 'precision'] }),
  training('large', { options: ['precision'] }),
  training('cnn'),
  training('transformer', { without: ['tfjs-node'] }),
  row(),
  operators(),
  busy(),
  loop(),
  start(),
  memory(),
];

/** What is measured unless others are asked for: a few minutes. */
export const usual = ['small', 'medium', 'row'];
