import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { inspectLibtorch } from '../../dist/libtorch/inspect.js';
import { type Entry, listFiles, makeFolder, removeFolders, wheelEntries, writeZip } from './fakes.js';

const main = path.resolve(require.resolve('node-torch/package.json'), '..', 'dist', 'cli', 'main.js');
const name = `libtorch-2.13.0-cpu-${process.platform}-${process.arch}`;

let cache: string;
let wheel: string;

beforeEach(() => {
  cache = makeFolder();
  wheel = path.join(makeFolder(), 'torch-2.13.0+cpu-test.whl');
});
afterAll(removeFolders);

function startInstall(...more: string[]): ChildProcess {
  return spawn(process.execPath, [main, 'install', '--dir', cache, '--from', wheel, ...more], { stdio: 'pipe' });
}

async function statusOf(child: ChildProcess): Promise<number | null> {
  const [status] = (await once(child, 'close')) as [number | null];
  return status;
}

/** Large enough that a process is still unpacking it when it is told to end. */
const large: Entry = { name: 'torch/include/large.h', content: Buffer.alloc(200 << 20) };

/** Starts an install and ends it with a signal while it unpacks. */
async function interrupt(signal: NodeJS.Signals): Promise<{ status: number | null; output: string }> {
  const child = startInstall();
  let output = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (text.includes('unpacking')) child.kill(signal);
  });
  return { status: await statusOf(child), output };
}

test('several installs at once leave one good cache, also when each replaces what is there', async () => {
  writeZip(wheel, [...wheelEntries(), { name: 'torch/include/some.h', content: Buffer.alloc(4 << 20) }]);
  expect(await Promise.all([startInstall(), startInstall(), startInstall()].map(statusOf))).toEqual([0, 0, 0]);
  expect(fs.readdirSync(cache)).toEqual([name]);
  const forced = [startInstall('--force'), startInstall('--force')];
  expect(await Promise.all(forced.map(statusOf))).toEqual([0, 0]);
  expect(fs.readdirSync(cache)).toEqual([name]);
  expect(inspectLibtorch(path.join(cache, name))).toMatchObject({ problem: null, hasHeaders: true });
  expect(listFiles(path.join(cache, name))).toContain('node-torch.json');
});

test('killed while unpacking, it leaves nothing that looks whole, and the next one cleans up', async () => {
  writeZip(wheel, [...wheelEntries(), large]);
  expect((await interrupt('SIGKILL')).status).toBeNull();
  const left = fs.readdirSync(cache);
  expect(left).toEqual([expect.stringMatching(/^\.staging-\d+-/)]);
  writeZip(wheel, wheelEntries());
  expect(await statusOf(startInstall())).toBe(0);
  expect(fs.readdirSync(cache)).toEqual([name]);
});

test('interrupted from the keyboard, it says so and leaves nothing', async () => {
  writeZip(wheel, [...wheelEntries(), large]);
  const { status, output } = await interrupt('SIGINT');
  expect(status).toBe(130);
  expect(output).toContain('node-torch: interrupted; nothing was installed.');
  expect(fs.readdirSync(cache)).toEqual([]);
});
