import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { packageFolder, runCleanly } from './child.js';
import { model } from './workers.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'node-torch-processes-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const write = (name: string, source: string): string => {
  const file = path.join(folder, name);
  fs.writeFileSync(file, source);
  return file;
};

const use = `const torch = require(${JSON.stringify(packageFolder)});`;

test('cluster: processes train and answer requests meanwhile', () => {
  const file = write(
    'cluster.js',
    `${use}
    const cluster = require('node:cluster');
    const http = require('node:http');
    if (cluster.isPrimary) {
      cluster.setupPrimary({ exec: __filename });
      (async () => {
        const workers = [cluster.fork(), cluster.fork()];
        const ports = await Promise.all(workers.map((worker) => new Promise((resolve) => worker.once('message', resolve))));
        const ask = (port) => new Promise((resolve, reject) =>
          http.get({ port, host: '127.0.0.1', agent: false }, async (response) => {
            let text = '';
            for await (const chunk of response) text += chunk;
            resolve(JSON.parse(text));
          }).on('error', reject));
        const answers = [];
        for (let i = 0; i < 10; i++) answers.push(...await Promise.all(ports.map(ask)));
        const here = torch.ones([3]).sum().item();
        const codes = Promise.all(workers.map((worker) => new Promise((resolve) => worker.once('exit', resolve))));
        for (const worker of workers) worker.send('end');
        console.log(JSON.stringify([answers.every(({ training, finite }) => training && finite), new Set(answers.map(({ pid }) => pid)).size, here, await codes]));
      })();
    } else {
      ${model}
      fit();
      const server = http.createServer((_, response) => {
        const [score] = model.predictSync(new Float32Array(16).fill(0.5));
        response.end(JSON.stringify({ pid: process.pid, training: model.isTraining, finite: Number.isFinite(score) }));
      });
      // A port of its own: otherwise the primary would hand out connections.
      server.listen({ port: 0, host: '127.0.0.1', exclusive: true }, () => process.send(server.address().port));
      process.on('message', () => process.exit(0));
    }`,
  );
  expect(JSON.parse(runCleanly(`require(${JSON.stringify(file)})`, { without: true }))).toEqual([true, 2, 3, [0, 0]]);
});

test('child_process.fork while the parent trains: a model goes there by a file and its answers come back as bytes', () => {
  const file = write(
    'child.js',
    `${use}
    process.on('message', async ({ model: saved, x }) => {
      const model = await torch.loadModel(saved);
      const result = await model.predict(torch.frombuffer(x, { dtype: 'float32' }).reshape([-1, 16]));
      process.send({ bytes: result.bytesSync() }, () => process.disconnect());
    });`,
  );
  const program = `
    const { fork } = require('node:child_process');
    ${model}
    (async () => {
      await fit({ epochs: 1 });
      const saved = ${JSON.stringify(path.join(folder, 'model.safetensors'))};
      await model.save(saved);
      const wanted = (await model.predict(x)).bytesSync();
      const stop = new AbortController();
      const training = fit({ signal: stop.signal }).catch((error) => error.name);
      const child = fork(${JSON.stringify(file)}, { serialization: 'advanced' });
      child.send({ model: saved, x: x.bytesSync() });
      const { bytes } = await new Promise((resolve) => child.once('message', resolve));
      const code = await new Promise((resolve) => child.once('exit', resolve));
      stop.abort();
      console.log(Buffer.compare(Buffer.from(bytes), Buffer.from(wanted)), code, await training);
    })();`;
  expect(runCleanly(program)).toBe('0 0 AbortError');
});

test('a process that is killed while it trains takes nobody along', () => {
  const file = write('trains.js', `${use} ${model} fit({ callbacks: { onEpochEnd: () => process.send?.(1) } });`);
  const program = `
    const { fork } = require('node:child_process');
    (async () => {
      const child = fork(${JSON.stringify(file)});
      await new Promise((resolve) => child.once('message', resolve));
      child.kill('SIGKILL');
      const signal = await new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
      console.log(signal, torch.ones([2]).sum().item());
    })();`;
  expect(runCleanly(program)).toBe('SIGKILL 2');
});

test('tensors that are shared between threads do not go to other processes: the error says what does', () => {
  const file = write(
    'takes.js',
    `${use}
    process.on('message', (shared) => {
      let text = '';
      try { torch.fromShared(shared); } catch (error) { text = error.name + ': ' + error.message; }
      process.send(text, () => process.disconnect());
    });`,
  );
  const program = `
    const child = require('node:child_process').fork(${JSON.stringify(file)});
    const shared = torch.share({ x: torch.ones([2]) });
    child.send(shared);
    child.once('message', (text) => console.log(text.replace(/\\d{6,}/, 'number'), torch.unshare(shared)));`;
  expect(runCleanly(program)).toBe(
    "RangeError: Expected a tensor that a thread of this process shared for value but received 'number:1' of type string. Another process shared it, or another copy of node-torch. Send other processes bytes: await tensor.bytes(), and torch.frombuffer() there 1",
  );
});
