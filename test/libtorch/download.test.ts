import * as fs from 'node:fs';
import * as path from 'node:path';
import { download } from '../../dist/libtorch/download.js';
import type { Progress } from '../../dist/libtorch/progress.js';
import { makeFolder, removeFolders } from './fakes.js';
import { type Server, serve } from './server.js';
import { noise, sumOf } from './wheelhouse.js';

const name = 'some file+1.whl';
let served: string;
let folder: string;
let server: Server;

beforeEach(async () => {
  served = makeFolder();
  folder = makeFolder();
  fs.writeFileSync(path.join(served, name), noise(300_000));
  server = await serve(served);
});
afterEach(() => server.close());
afterAll(removeFolders);

const options = () => ({
  name,
  folder,
  url: `${server.url}/files/${encodeURIComponent(name)}`,
  sha256: [sumOf(path.join(served, name))],
  env: {},
  phase: 'downloading it',
  retryDelayMs: 1,
});

async function messageOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'it worked',
    (error: Error) => error.message,
  );
}

const ranges = (): Array<string | undefined> => server.requests.map(({ headers }) => headers.range);
const isWhole = (): boolean => fs.readFileSync(path.join(folder, name)).equals(noise(300_000));
/** Cuts so often that a download gives up, after as many bytes in all. */
const giveUpAfter = (bytes: number): number[] => [bytes, 0, 0, 0, 0];

test('brings a file whose sum is right, with reports of how far it is', async () => {
  const reports: Progress[] = [];
  const { path: file, sha256 } = await download({ ...options(), onProgress: (report) => reports.push(report) });
  expect(file).toBe(path.join(folder, name));
  expect(sha256).toBe(options().sha256[0]);
  expect(isWhole()).toBe(true);
  expect(reports).toContainEqual({ phase: 'downloading it', done: 300_000, total: 300_000 });
  expect(fs.readdirSync(folder)).toEqual([name]);
});

test('a connection that is cut is made again for the rest, as long as something comes', async () => {
  server.cuts = [50_000, 50_000, 50_000, 50_000, 50_000, 20_000];
  await download(options());
  expect(isWhole()).toBe(true);
  expect(ranges()).toEqual([undefined, ...[50, 100, 150, 200, 250, 270].map((kb) => `bytes=${kb}000-`)]);
  for (const { headers } of server.requests.slice(1)) expect(headers['if-range']).toBe('"one"');
});

test('when nothing comes any more it gives up, keeps the part, and the next one continues it', async () => {
  server.cuts = giveUpAfter(120_000);
  const message = await messageOf(download(options()));
  expect(message).toContain(`${server.url}/files/`);
  expect(message).toContain('What came so far (120 kB) is kept, and the next try continues it');
  expect(fs.readdirSync(folder)).toEqual([`${name}.part`, `${name}.part.json`]);
  server.cuts = [];
  server.requests.length = 0;
  await download(options());
  expect(isWhole()).toBe(true);
  expect(ranges()).toEqual(['bytes=120000-']);
});

test('an abort keeps the part', async () => {
  const controller = new AbortController();
  const onProgress = ({ done }: Progress): void => {
    if (done >= 100_000) controller.abort();
  };
  expect(await messageOf(download({ ...options(), onProgress, signal: controller.signal }))).toMatch(/abort/);
  expect(fs.readdirSync(folder)).toContain(`${name}.part.json`);
  await download(options());
  expect(isWhole()).toBe(true);
});

test('a file that has changed since is fetched from its beginning', async () => {
  server.cuts = giveUpAfter(120_000);
  await messageOf(download(options()));
  const changed = Buffer.from(noise(250_000).toReversed());
  fs.writeFileSync(path.join(served, name), changed);
  server.etag = '"two"';
  server.cuts = [];
  server.requests.length = 0;
  await download(options());
  expect(server.requests).toHaveLength(1);
  expect(ranges()).toEqual(['bytes=120000-']);
  expect(fs.readFileSync(path.join(folder, name)).equals(changed)).toBe(true);
});

test('a server that gives no parts, or says nothing by which a change is seen, is asked for the whole', async () => {
  server.ranges = false;
  server.cuts = [50_000, 60_000];
  await download(options());
  expect(isWhole()).toBe(true);
  expect(server.requests).toHaveLength(3);

  fs.rmSync(path.join(folder, name));
  server.ranges = true;
  server.etag = null;
  server.cuts = giveUpAfter(100_000);
  expect(await messageOf(download(options()))).not.toContain('is kept');
  server.requests.length = 0;
  await download(options());
  expect(isWhole()).toBe(true);
  expect(ranges()).toEqual([undefined]);
});

test('a weak ETag is none', async () => {
  server.etag = 'W/"one"';
  server.cuts = [100_000];
  await download(options());
  expect(ranges()).toEqual([undefined, undefined]);
});

test('a wrong sum is an error with both, and nothing is left to build on', async () => {
  const wrong = 'a'.repeat(64);
  const message = await messageOf(download({ ...options(), sha256: [wrong] }));
  expect(message).toContain(`is not the file it should be: expected SHA-256 ${wrong}, got ${options().sha256[0]}.`);
  expect(message).toContain('It was removed. Try again');
  expect(fs.readdirSync(folder)).toEqual([]);
});

test('a whole file that is there already is checked, and not fetched again', async () => {
  fs.copyFileSync(path.join(served, name), path.join(folder, name));
  await download(options());
  expect(server.requests).toEqual([]);
});

test('a part that is whole already is not asked for', async () => {
  fs.copyFileSync(path.join(served, name), path.join(folder, `${name}.part`));
  const record = { url: options().url, validator: '"one"', size: 300_000 };
  fs.writeFileSync(path.join(folder, `${name}.part.json`), JSON.stringify(record));
  await download(options());
  expect(server.requests).toEqual([]);
  expect(isWhole()).toBe(true);
});

test('a server that is busy is asked again, one that has no such file is not', async () => {
  server.statuses = [503, 429];
  await download(options());
  expect(isWhole()).toBe(true);
  server.requests.length = 0;
  fs.rmSync(path.join(folder, name));
  server.statuses = [403];
  expect(await messageOf(download(options()))).toContain(': the server answered 403 Forbidden.');
  expect(server.requests).toHaveLength(1);
});

test('redirections are followed, but not for ever', async () => {
  const other = await serve(served);
  try {
    server.redirect = `${other.url}/files/`;
    await download(options());
    expect(isWhole()).toBe(true);
    expect(other.requests).toHaveLength(1);
    fs.rmSync(path.join(folder, name));
    server.redirect = `${server.url}/files/`;
    expect(await messageOf(download(options()))).toContain('redirected more than 10 times');
    server.redirect = 'file:///etc/';
    expect(await messageOf(download(options()))).toContain('which is no address of the web');
  } finally {
    await other.close();
  }
});

test('a full disk is said to be one, what came is kept, and the server is not asked again', async () => {
  const message = 'ENOSPC: no space left on device, write';
  let room = 100_000;
  const { writeSync } = fs;
  // The module itself: what is imported here is a copy.
  const spy = jest.spyOn(require('node:fs') as typeof fs, 'writeSync').mockImplementation((file, piece, at) => {
    const bytes = (piece as unknown as Buffer).subarray(at as unknown as number);
    if (room === 0) throw Object.assign(new Error(message), { code: 'ENOSPC', syscall: 'write' });
    const written = writeSync(file, bytes.subarray(0, room));
    room -= written;
    return written;
  });
  try {
    const error = await messageOf(download(options()));
    expect(error).toContain(`the disk is full: ${folder} cannot take more (${message}). Make room there`);
    expect(error).toContain('set NODE_TORCH_CACHE to a folder on another disk. What came so far (100 kB) is kept');
    expect(server.requests).toHaveLength(1);
  } finally {
    spy.mockRestore();
  }
  await download(options());
  expect(isWhole()).toBe(true);
  expect(ranges()).toEqual([undefined, 'bytes=100000-']);
});
