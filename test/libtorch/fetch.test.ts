import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { type FetchOptions, fetchLibtorch } from '../../dist/libtorch/fetch.js';
import {
  type Entry,
  listFiles,
  makeFolder,
  removeFolders,
  wheelEntries,
  writeLibtorch,
  writePython,
  writeZip,
} from './fakes.js';

const pinnedWheel = 'torch-2.13.0+cpu-cp311-cp311-manylinux_2_28_x86_64.whl';

let cache: string;
let wheel: string;

beforeEach(() => {
  cache = makeFolder();
  wheel = path.join(makeFolder(), 'torch-2.13.0+cpu-test.whl');
});
afterAll(removeFolders);

const install = (options: FetchOptions = {}) => fetchLibtorch({ cache, env: {}, from: wheel, ...options });

async function messageOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'it worked',
    (error: Error) => error.message,
  );
}

test('unpacks what is needed from a wheel, with a marker, and is done at once the second time', async () => {
  writeZip(wheel, wheelEntries());
  const phases = new Set<string>();
  const { folder, version } = await install({ onProgress: ({ phase }) => phases.add(phase) });
  expect(version).toBe('2.13.0+cpu');
  expect(path.basename(folder)).toBe(`libtorch-2.13.0-cpu-${process.platform}-${process.arch}`);
  expect(listFiles(folder)).toEqual([
    'include/ATen/ATen.h',
    'lib/libc10.so',
    'lib/libgomp.so.1',
    'lib/libtorch.so',
    'lib/libtorch_cpu.so',
    'node-torch.json',
    'version.py',
  ]);
  const sha256 = createHash('sha256').update(fs.readFileSync(wheel)).digest('hex');
  expect(JSON.parse(fs.readFileSync(path.join(folder, 'node-torch.json'), 'utf8'))).toMatchObject({
    version: '2.13.0+cpu',
    source: path.basename(wheel),
    sha256,
    libraries: { 'lib/libc10.so': 'not really libc10.so'.length },
  });
  expect([...phases]).toEqual([`checking ${path.basename(wheel)}`, `unpacking ${path.basename(wheel)}`]);
  expect(fs.readdirSync(cache)).toEqual([path.basename(folder)]);
  expect(await install()).toMatchObject({ source: null, folder });
});

test('an official archive, a folder that holds one, and an unpacked libtorch do as well', async () => {
  const folder = path.dirname(wheel);
  writeZip(path.join(folder, 'libtorch-shared-with-deps-2.13.0+cpu.zip'), [
    ...wheelEntries({ prefix: 'libtorch' }).filter(({ name }) => !name.endsWith('version.py')),
    { name: 'libtorch/build-version', content: '2.13.0+cpu\n' },
  ]);
  const fromFolder = await install({ from: folder });
  expect(listFiles(fromFolder.folder)).toContain('build-version');
  const other = path.join(makeFolder(), 'libtorch');
  writeLibtorch(other, '2.13.1+cpu');
  const fromLibtorch = await install({ from: other, force: true });
  expect(fromLibtorch).toMatchObject({ version: '2.13.1+cpu', folder: fromFolder.folder });
  expect(await messageOf(install({ from: makeFolder(), force: true }))).toContain('is neither a libtorch');
  expect(await messageOf(install({ from: '/none', force: true }))).toBe('node-torch: --from /none does not exist');
});

test('headers can be left out, and are added when they are wanted later', async () => {
  writeZip(wheel, wheelEntries());
  const { folder } = await install({ headers: false });
  expect(listFiles(folder)).not.toContain('include/ATen/ATen.h');
  expect((await install()).source).toBe(wheel);
  expect(listFiles(folder)).toContain('include/ATen/ATen.h');
});

test('a wheel that is cut short is refused by its sum, and by its form when no sum is known', async () => {
  writeZip(wheel, wheelEntries());
  const short = fs.readFileSync(wheel).subarray(0, 500);
  const pinned = path.join(path.dirname(wheel), pinnedWheel);
  fs.writeFileSync(pinned, short);
  expect(await messageOf(install({ from: pinned }))).toMatch(
    /is not the file it should be: expected SHA-256 6746dbcb[0-9a-f]{56}, got [0-9a-f]{64}\. It has 500 of 191794682 bytes: the download was cut short\./,
  );
  fs.writeFileSync(wheel, short);
  expect(await messageOf(install())).toMatch(/test\.whl cannot be unpacked: .*[Ee]nd of central directory/);
  expect(fs.readdirSync(cache)).toEqual([]);
});

test('a given sum is compared, and must look like one', async () => {
  writeZip(wheel, wheelEntries());
  expect(await messageOf(install({ sha256: 'a'.repeat(64) }))).toContain(`expected SHA-256 ${'a'.repeat(64)}, got`);
  expect(await messageOf(install({ sha256: 'abc' }))).toBe(
    "node-torch: the SHA-256 must be 64 hexadecimal digits, got 'abc'",
  );
  const sha256 = createHash('sha256').update(fs.readFileSync(wheel)).digest('hex').toUpperCase();
  expect(await install({ sha256 })).toMatchObject({ source: wheel });
});

const bad: Array<[string, Entry, RegExp]> = [
  [
    'leaves the folder',
    { name: 'torch/include/../../../evil.h', content: 'x' },
    /invalid relative path|outside its folder/,
  ],
  [
    'leaves it with backslashes',
    { name: 'torch/include/..\\..\\evil.h', content: 'x' },
    /invalid characters in fileName/,
  ],
  ['is a link', { name: 'torch/include/link.h', content: '/etc/passwd', mode: 0o120777 }, /link or a special file/],
  ['comes twice', { name: 'torch/include/ATen/ATen.h', content: 'x' }, /in it twice/],
  ['is damaged', { name: 'torch/include/bad.h', content: 'x', crc: 1 }, /bad\.h is damaged/],
  [
    'is damaged and large',
    { name: 'torch/include/bad.h', content: Buffer.alloc(3 << 20), crc: 1 },
    /bad\.h is damaged/,
  ],
];
test.each(bad)('a zip with an entry that %s leaves nothing behind', async (_, entry, message) => {
  writeZip(wheel, [...wheelEntries(), entry]);
  expect(await messageOf(install())).toMatch(message);
  expect(fs.readdirSync(cache)).toEqual([]);
  expect(fs.existsSync(path.join(path.dirname(cache), 'evil.h'))).toBe(false);
});

test('a wheel for another platform or of another version is refused', async () => {
  writeZip(wheel, [{ name: 'torch/lib/torch_cpu.dll', content: 'x' }]);
  expect(await messageOf(install())).toContain(`it holds no libtorch for ${process.platform}-${process.arch}`);
  writeZip(wheel, wheelEntries({ version: '2.9.0+cpu' }));
  expect(await messageOf(install())).toContain('holds libtorch 2.9.0+cpu, but libtorch 2.13 is needed');
  expect(fs.readdirSync(cache)).toEqual([]);
});

test('what is there stays when installing it again fails', async () => {
  writeZip(wheel, wheelEntries());
  const { folder } = await install();
  const before = listFiles(folder);
  expect(await messageOf(install({ force: true, sha256: 'b'.repeat(64) }))).toContain('is not the file it should be');
  expect(listFiles(folder)).toEqual(before);
  expect(await install()).toMatchObject({ source: null });
});

test('a half-filled or damaged folder in the cache is replaced', async () => {
  writeZip(wheel, wheelEntries());
  const { folder } = await install();
  fs.writeFileSync(path.join(folder, 'lib', 'libtorch_cpu.so'), 'short');
  expect(await install()).toMatchObject({ source: wheel, folder });
  expect(fs.readFileSync(path.join(folder, 'lib', 'libtorch_cpu.so'), 'utf8')).toBe('not really libtorch_cpu.so');
  expect(fs.readdirSync(cache)).toEqual([path.basename(folder)]);
});

test('an abort stops it and leaves nothing behind', async () => {
  writeZip(wheel, [...wheelEntries(), { name: 'torch/include/large.h', content: Buffer.alloc(20 << 20) }]);
  const controller = new AbortController();
  const onProgress = ({ phase }: { phase: string }): void => {
    if (phase.startsWith('unpacking')) controller.abort();
  };
  expect(await messageOf(install({ onProgress, signal: controller.signal }))).toMatch(/aborted/);
  expect(fs.readdirSync(cache)).toEqual([]);
});

test('a cache folder that cannot be written is named with the way out', async () => {
  writeZip(wheel, wheelEntries());
  const file = path.join(cache, 'file');
  fs.writeFileSync(file, '');
  const blocked = path.join(file, 'cache');
  const message = await messageOf(install({ cache: blocked }));
  expect(message).toContain(`node-torch: the cache folder ${blocked} cannot be written: ENOTDIR`);
  expect(message).toContain('Set NODE_TORCH_CACHE to a folder that can be');
});

describe('without --from', () => {
  /** Nothing is configured, and the network is out of reach. */
  const alone = { PIP_CONFIG_FILE: os.devNull, HTTPS_PROXY: 'http://127.0.0.1:9', HOME: '/none' };

  test('pip brings the wheel, asked for one fixed file; its sum is checked', async () => {
    const bin = makeFolder();
    writeZip(wheel, wheelEntries());
    // Stands for pip: notes how it was called, and puts the wheel where it was asked to.
    writePython(
      bin,
      `echo "$@" > ${bin}/arguments
       while [ "$1" != --dest ]; do shift; done
       /bin/cp ${wheel} "$2/${pinnedWheel}"`,
    );
    expect(await messageOf(install({ from: undefined, env: { ...alone, PATH: bin } }))).toContain(
      `${pinnedWheel} is not the file it should be: expected SHA-256 6746dbcb`,
    );
    const given = fs.readFileSync(path.join(bin, 'arguments'), 'utf8');
    expect(given).toContain('-m pip download');
    expect(given).toContain('--no-deps --only-binary=:all: --retries 0 --python-version 3.11');
    expect(given).toContain('torch==2.13.0+cpu');
    expect(fs.readdirSync(cache)).toEqual([]);
  });

  test('when nothing can be had, every attempt is named, and what mends it', async () => {
    const bin = makeFolder();
    writePython(bin, 'echo "ERROR: No matching distribution found for torch==2.13.0+cpu" >&2; exit 1');
    const message = await messageOf(install({ from: undefined, env: { ...alone, PATH: bin } }));
    expect(message).toContain('node-torch: libtorch 2.13.0 for cpu could not be fetched. Tried:');
    expect(message).toContain(
      '  https://download.pytorch.org/whl/cpu: connect ECONNREFUSED 127.0.0.1:9 (through the proxy 127.0.0.1:9)\n',
    );
    expect(message).toContain(
      '  pip      python3 -m pip download: No matching distribution found for torch==2.13.0+cpu\n',
    );
    expect(message).toContain(
      '  pip      python3 -m pip download from https://download.pytorch.org/whl/cpu: No matching',
    );
    expect(message).toMatch(/archive {2}no SHA-256 is known for libtorch-[^ ]*, and it is not downloaded unchecked/);
    for (const way of ['--mirror <address>', '--from <path>', 'HTTPS_PROXY=']) expect(message).toContain(way);
    expect(fs.readdirSync(cache)).toEqual([]);
  });
});
