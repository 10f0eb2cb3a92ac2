import { runCleanly } from '../native/child.js';

/** Bytes that resident memory may grow above its start. */
const limit = 400e6;

/** `body` is run again and again without ever yielding to the event loop; prints by how much resident memory grew at most. */
const watched = (iterations: number, body: string): string => `
  let peak = 0;
  {
    ${body}
    one(); // threads, arenas and code are there before the start is measured
    const start = process.memoryUsage.rss();
    for (let i = 0; i < ${iterations}; i++) {
      one(i);
      if (i % 50 === 0) peak = Math.max(peak, process.memoryUsage.rss() - start);
    }
  }`;

const sums = `
  const a = torch.ones([512, 512]);
  const b = torch.ones([512, 512]);
  const one = () => torch.ops.call('aten::add.Tensor', [a, b]);`;

// Finalizers that wait for the event loop would take 20 GB here.
test('20,000 sums of two 1 MB tensors in a loop that never yields, nothing disposed', () => {
  expect(Number(runCleanly(`${watched(20_000, sums)} console.log(peak);`))).toBeLessThan(limit);
});

test('the same in a worker thread', () => {
  const worker = `const torch = require(require('node:worker_threads').workerData);
    ${watched(3000, sums)} require('node:worker_threads').parentPort.postMessage(peak);`;
  const program = `
    const { Worker } = require('node:worker_threads');
    const worker = new Worker(${JSON.stringify(worker)}, { eval: true, workerData: packageFolder });
    worker.on('message', (peak) => console.log(peak));`;
  expect(Number(runCleanly(program))).toBeLessThan(limit);
});

test('graphs of autograd are freed with the tensors that hold them', () => {
  const graphs = `
    const x = torch.ones([512, 512], { requiresGrad: true });
    const call = torch.ops.call;
    const one = (i) => {
      const y = call('aten::mul.Tensor', [x, call('aten::exp', [call('aten::mul.Tensor', [x, 0.5])])]);
      const loss = call('aten::sum', [y]);
      if (i % 2 === 0) {
        loss.backward();
        x.grad = null;
      }
    };`;
  expect(Number(runCleanly(`${watched(1000, graphs)} console.log(peak);`))).toBeLessThan(limit);
});

test('many small tensors, views and gradients', () => {
  const small = `
    const x = torch.ones([8], { requiresGrad: true });
    const big = torch.ones([512, 512]);
    const call = torch.ops.call;
    const one = () => {
      for (let k = 0; k < 20; k++) call('aten::select.int', [big, 0, k]);
      torch.tensor([1, 2, 3]).toArray();
      call('aten::sum', [call('aten::mul.Tensor', [x, x])]).backward();
      void x.grad;
    };`;
  expect(Number(runCleanly(`${watched(3000, small)} console.log(peak);`))).toBeLessThan(limit / 2);
});

test('a storage that grows under a small tensor presses on the collector too', () => {
  const growing = `
    const a = torch.ones([512, 512]);
    const one = () => torch.ops.call('aten::add.out', [a, 1], { out: torch.zeros([0]) });`;
  expect(Number(runCleanly(`${watched(3000, growing)} console.log(peak);`))).toBeLessThan(limit);
});

test('what was counted is taken back: nothing is left after the garbage is collected', () => {
  const program = `
    const call = torch.ops.call;
    (() => {
      for (let i = 0; i < 2000; i++) {
        const x = torch.ones([64], { requiresGrad: true });
        const y = call('aten::mul.Tensor', [x, 2]);
        if (i % 3 === 0) y.dispose();
        if (i % 5 === 0) call('aten::resize_', [torch.zeros([4]), [i]]);
        call('aten::split.Tensor', [y.isDisposed ? x : y, 8]);
      }
    })();
    gc();
    const { external } = process.memoryUsage();
    console.log(JSON.stringify([torch.memory(), external < 50e6 && external >= 0]));`;
  expect(JSON.parse(runCleanly(program, { flags: ['--expose-gc'] }))).toEqual([
    { numTensors: 0, numBytes: 0, numShared: 0 },
    true,
  ]);
});

test('temporaries live until their operator has read them, however often the collector comes', () => {
  const program = `
    let sum = torch.tensor([0]);
    for (let i = 0; i < 4000; i++) {
      const twice = torch.tensor([i]).add(torch.tensor([1])).mul(torch.tensor([2]));
      sum = twice.sub(torch.cat([torch.tensor([i]), torch.tensor([i])]).sum()).add(sum);
    }
    console.log(sum.item());`;
  expect(Number(runCleanly(program, { flags: ['--gc-interval=50'] }))).toBe(8000);
  expect(Number(runCleanly(program, { flags: ['--stress-scavenge=50'] }))).toBe(8000);
});
