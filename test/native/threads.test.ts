import { runCleanly } from './child.js';
import { withWorkers } from './workers.js';

test('several workers compute at once and exit, and the main thread computes beside them', () => {
  const program = withWorkers(`
    const source = \`
      let x = torch.ones([32, 32], { requiresGrad: true });
      for (let i = 0; i < 50; i++) {
        const y = torch.ops.call('aten::mm', [x, torch.eye(32)]);
        torch.ops.call('aten::sum', [y]).backward();
      }
      try { torch.ops.call('aten::mm', [x, torch.ones([3, 3])]); } catch (error) { parentPort.postMessage([error.name, error instanceof torch.TorchError, x.grad.toArray()[31][31]]); }\`;
    const workers = [1, 2, 3, 4].map(() => start(source));
    const results = Promise.all(workers.map(message));
    const exits = Promise.all(workers.map(exit));
    let x = torch.ones([32, 32]);
    for (let i = 0; i < 50; i++) x = torch.ops.call('aten::mm', [x, torch.eye(32)]);
    console.log(JSON.stringify([await results, await exits, x.toArray()[0][0]]));`);
  const each = ['TorchError', true, 50];
  expect(JSON.parse(runCleanly(program))).toEqual([[each, each, each, each], [0, 0, 0, 0], 1]);
});

test('workers count their own tensors', () => {
  const program = withWorkers(`
    const kept = torch.ones([1000]);
    const source = \`
      const before = torch.memory();
      const x = torch.zeros([10]);
      parentPort.postMessage([before, torch.memory()]);\`;
    console.log(JSON.stringify([await message(start(source)), torch.memory().numTensors, kept.numel()]));`);
  expect(JSON.parse(runCleanly(program))).toEqual([
    [
      { numTensors: 0, numBytes: 0, numShared: 0 },
      { numTensors: 1, numBytes: 40, numShared: 0 },
    ],
    1,
    1000,
  ]);
});

/** What a worker does, again and again, without ever yielding, while it is terminated. */
const loops: Array<[string, string]> = [
  ['operators', `for (;;) torch.ops.call('aten::add.Tensor', [torch.ones([64, 64]), 1]);`],
  [
    'errors of libtorch',
    `for (;;) try { torch.ops.call('aten::mm', [torch.ones([2, 3]), torch.ones([2, 3])]); } catch {}`,
  ],
  ['errors of arguments', `for (;;) try { torch.ops.call('aten::mm', [5, 'x']); } catch {}`],
  ['conversions', 'for (;;) torch.tensor([[1, 2], [3, 4]]).toArray();'],
  [
    'gradients in scopes',
    `for (;;) torch.tidy(() => {
      const x = torch.ones([64], { requiresGrad: true });
      torch.ops.call('aten::sum', [torch.ops.call('aten::mul.Tensor', [x, x])]).backward();
      x.grad;
    });`,
  ],
  [
    'getters',
    `for (;;) try { torch.ops.call('aten::add.Tensor', [torch.ones([2]), { get re() { return torch.ones([1]).item(); }, im: 0 }]); } catch {}`,
  ],
  [
    'asynchronous reads',
    `const x = torch.ones([600, 600]);
     (async () => { for (;;) await Promise.all([x.data(), x.data(), x.data()]); })();`,
  ],
];

// Terminated inside of a call, Node-API can neither throw nor make errors; throwing once more aborted the process.
test.each(loops)('a worker that is terminated in the middle of %s', (_name, loop) => {
  const program = withWorkers(`
    for (let i = 0; i < 4; i++) {
      const worker = start(${JSON.stringify(`parentPort.postMessage(1); ${loop}`)});
      await message(worker);
      await sleep(5 + 17 * i);
      if (await worker.terminate() !== 1) throw new Error('it ended by itself');
    }
    console.log(torch.ones([2]).toArray().join());`);
  expect(runCleanly(program)).toBe('1,1');
});

test('a worker that is terminated while it loads the library', () => {
  const program = withWorkers(`
    for (let i = 0; i < 12; i++) {
      const worker = start('');
      await sleep(i * 12);
      await worker.terminate();
    }
    console.log(torch.ones([2]).toArray().join());`);
  expect(runCleanly(program)).toBe('1,1');
});

test('process.exit in a worker, and in the main thread while workers compute', () => {
  const program = withWorkers(`
    const worker = start('torch.ones([3]); parentPort.postMessage(1); process.exit(7)');
    console.log(await exit(worker));
    const busy = [1, 2].map(() => start("parentPort.postMessage(1); for (;;) torch.ops.call('aten::mm', [torch.ones([64, 64]), torch.ones([64, 64])]);"));
    await Promise.all(busy.map(message));
    process.exit(0);`);
  expect(runCleanly(program)).toBe('7');
});

test('an error that nobody catches in a worker arrives as an error event', () => {
  const program = withWorkers(`
    const worker = start("torch.ops.call('aten::mm', [torch.ones([2, 3]), torch.ones([2, 3])]);");
    worker.on('error', (error) => console.log(error.name, error.message.slice(0, 46)));
    await exit(worker);`);
  expect(runCleanly(program)).toMatch(/mat1 and mat2 shapes cannot be multiplied/);
});
