import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { inspectLibtorch } from '../../dist/libtorch/inspect.js';
import { type Server, serve } from './server.js';
import { writeCpuWheel } from './wheelhouse.js';
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
  expect(left).toEqual([`.lock-${name}`, expect.stringMatching(/^\.staging-\d+-/)]);
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

describe('from a server', () => {
  let server: Server;
  let env: NodeJS.ProcessEnv;

  beforeEach(async () => {
    const wheelhouse = makeFolder();
    writeCpuWheel(wheelhouse);
    server = await serve(wheelhouse);
    env = { ...process.env, NODE_TORCH_CACHE: cache, NO_PROXY: '127.0.0.1' };
  });
  afterEach(() => server.close());

  function start(): { child: ChildProcess; output: () => string } {
    const child = spawn(process.execPath, [main, 'install', '--mirror', `${server.url}/simple`], {
      stdio: 'pipe',
      env,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    return { child, output: () => output };
  }

  async function until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  const downloaded = (): number => {
    const [part] = listFiles(cache).filter((file) => file.endsWith('.part'));
    return part === undefined ? 0 : fs.statSync(path.join(cache, part)).size;
  };

  test.each<NodeJS.Signals>(['SIGINT', 'SIGTERM', 'SIGKILL'])(
    'what %s leaves of a download is continued',
    async (signal) => {
      server.stallAfter = 400_000;
      const { child, output } = start();
      await until(() => downloaded() === 400_000);
      child.kill(signal);
      expect(await statusOf(child)).toBe(signal === 'SIGKILL' ? null : 130);
      if (signal !== 'SIGKILL') {
        expect(output()).toContain(
          'interrupted; nothing was installed. 400 kB of downloads are kept: the same command continues them.',
        );
        expect(fs.readdirSync(cache)).toEqual(['downloads']);
      }
      server.stallAfter = null;
      server.requests.length = 0;
      const again = start();
      expect([await statusOf(again.child), again.output()]).toEqual([0, expect.stringContaining('installed in')]);
      expect(server.downloads().map(({ headers }) => headers.range)).toEqual(['bytes=400000-']);
      expect(fs.readdirSync(cache)).toEqual([name]);
    },
  );

  test('of two at once the second waits, and finds it done', async () => {
    server.stallAfter = 400_000;
    const first = start();
    await until(() => downloaded() === 400_000);
    const second = start();
    await until(() => second.output().includes(`process ${first.child.pid} is installing the same: waiting for it`));
    server.stallAfter = null;
    // The first one's connection is cut, and it goes on.
    server.cutAll();
    expect(await Promise.all([statusOf(first.child), statusOf(second.child)])).toEqual([0, 0]);
    expect(second.output()).toContain('is installed already');
    expect(server.downloads().map(({ headers }) => headers.range)).toEqual([undefined, 'bytes=400000-']);
    expect(fs.readdirSync(cache)).toEqual([name]);
  });

  test('when the first of two is killed, the second does it', async () => {
    server.stallAfter = 400_000;
    const first = start();
    await until(() => downloaded() === 400_000);
    const second = start();
    await until(() => second.output().includes('waiting for it'));
    server.stallAfter = null;
    first.child.kill('SIGKILL');
    expect(await Promise.all([statusOf(first.child), statusOf(second.child)])).toEqual([null, 0]);
    expect(second.output()).toContain('installed in');
    expect(fs.readdirSync(cache)).toEqual([name]);
  });
});
