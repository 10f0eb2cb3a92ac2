import { spawnSync } from 'node:child_process';

test('replaying a mean squared error says nothing on stderr', () => {
  const script = `
    const torch = require('node-torch');
    const model = torch.sequential([torch.layers.dense({ units: 3, inputShape: [4] })]);
    model.compile({ optimizer: 'sgd', loss: 'meanSquaredError', metrics: ['mse', 'mae'] });
    model.fit(torch.rand(64, 4), torch.rand(64, 3), { epochs: 2, verbose: 0 }).then(() => console.log('done'));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({ stdout: 'done\n', stderr: '' });
});
