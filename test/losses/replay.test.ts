import { spawnSync } from 'node:child_process';

// libtorch warns on stderr when a replayed kernel has to resize what it writes to: at each step, so that a long run fills the disk with it.
test('replaying losses, metrics and optimizers says nothing on stderr', () => {
  const script = `
    const torch = require('node-torch');
    const { dense } = torch.layers;
    const x = torch.rand(70, 4);
    const oneHot = torch.ops.call('aten::one_hot', [torch.randint(0, 3, [70]), 3]);
    const cases = [
      ['meanSquaredError', null, torch.rand(70, 3), ['mse', 'mae']],
      ['meanAbsoluteError', 'sigmoid', torch.rand(70, 3), ['mse', 'mae']],
      ['categoricalCrossentropy', 'softmax', oneHot, ['accuracy', 'mse']],
      ['categoricalCrossentropy', 'sigmoid', oneHot, ['accuracy']],
      ['sparseCategoricalCrossentropy', 'softmax', torch.randint(0, 3, [70]), ['accuracy']],
      ['sparseCategoricalCrossentropy', 'sigmoid', torch.randint(0, 3, [70]), ['accuracy']],
      ['binaryCrossentropy', 'sigmoid', oneHot, ['accuracy', 'binaryAccuracy']],
      ['binaryCrossentropy', 'softmax', oneHot, ['mae']],
    ];
    const optimizers = ['sgd', 'adam', 'adamw', 'rmsprop', 'adagrad'];
    async function main() {
      for (const [i, [loss, activation, y, metrics]] of cases.entries()) {
        for (const options of [{}, { sampleWeight: torch.rand(70) }]) {
          const model = torch.sequential([dense({ units: 3, activation, inputShape: [4] })]);
          model.compile({ optimizer: optimizers[i % optimizers.length], loss, metrics });
          await model.fit(x, y, { epochs: 2, verbose: 0, validationSplit: 0.2, ...options });
          await model.evaluate(x, y, options);
        }
      }
      console.log('done');
    }
    main();`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({ stdout: 'done\n', stderr: '' });
});
