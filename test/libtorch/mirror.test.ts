import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type FetchOptions, fetchLibtorch } from '../../dist/libtorch/fetch.js';
import { inspectLibtorch } from '../../dist/libtorch/inspect.js';
import { listFiles, makeFolder, removeFolders, wheelEntries, writeZip } from './fakes.js';
import { type Server, serve } from './server.js';
import { cpuWheel, cudaWheel, noise, nvidiaWheels, sumOf, writeCpuWheel, writeCudaWheels } from './wheelhouse.js';

const platformName = `${process.platform}-${process.arch}`;
let wheelhouse: string;
let cache: string;
let server: Server;

beforeEach(async () => {
  wheelhouse = makeFolder();
  cache = makeFolder();
  server = await serve(wheelhouse);
});
afterEach(() => server.close());
afterAll(removeFolders);

/** No Python, no configuration of pip's, no driver, and nothing but this machine in reach. */
const alone = { PATH: '', HOME: '/none', PIP_CONFIG_FILE: os.devNull, HTTPS_PROXY: 'http://127.0.0.1:9' };

function install(options: FetchOptions = {}) {
  return fetchLibtorch({ cache, env: alone, retryDelayMs: 1, ...options });
}

async function messageOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'it worked',
    (error: Error) => error.message,
  );
}

describe('the CPU build', () => {
  beforeEach(() => {
    writeCpuWheel(wheelhouse);
  });

  test('comes from an index, with its sums, and is said before', async () => {
    const notes: string[] = [];
    const result = await install({ mirror: `${server.url}/simple`, onNote: (note) => notes.push(note) });
    expect(result).toMatchObject({
      version: '2.13.0+cpu',
      folder: path.join(cache, `libtorch-2.13.0-cpu-${platformName}`),
    });
    expect(inspectLibtorch(result.folder)).toMatchObject({ problem: null, build: 'cpu' });
    expect(fs.readdirSync(cache)).toEqual([path.basename(result.folder)]);
    expect(server.downloads()).toHaveLength(1);
    expect(notes[0]).toBe('libtorch 2.13.0 for cpu: torch 2.13.0+cpu');
    expect(notes[1]).toBe(`from ${server.url}/simple`);
    expect(notes[2]).toMatch(/^1 MB to download, 1 MB unpacked, \d.* free$/);
  });

  test('comes from the folder of an index that is named after the build, as PyTorch has them', async () => {
    const place = makeFolder();
    fs.mkdirSync(path.join(place, 'cpu', 'torch'), { recursive: true });
    const file = path.join(wheelhouse, cpuWheel);
    const link = `<a href='${pathToFileURL(file).href}#sha256=${sumOf(file)}'>x</a>`;
    fs.writeFileSync(path.join(place, 'cpu', 'torch', 'index.html'), link);
    expect(await install({ mirror: pathToFileURL(place).href })).toMatchObject({ source: file });
  });

  test('comes from a folder on this disk, which is left as it is', async () => {
    expect(await install({ mirror: wheelhouse })).toMatchObject({ version: '2.13.0+cpu' });
    expect(fs.readdirSync(wheelhouse)).toEqual([cpuWheel]);
    expect(server.requests).toEqual([]);
  });

  test('is refused unchecked from a listing without sums, and taken with one', async () => {
    const mirror = `${server.url}/files`;
    const message = await messageOf(install({ mirror }));
    expect(message).toContain(`no SHA-256 is known or stated for ${cpuWheel}, and nothing is downloaded unchecked.`);
    expect(message).toContain('`npx node-torch install --sha256 <sum>`');
    expect(server.downloads()).toEqual([]);
    expect(fs.readdirSync(cache)).toEqual([]);
    const sum = sumOf(path.join(wheelhouse, cpuWheel));
    expect(await messageOf(install({ mirror, sha256: 'a'.repeat(64) }))).toContain(
      `expected SHA-256 ${'a'.repeat(64)}, got ${sum}`,
    );
    expect(await install({ mirror, sha256: ['b'.repeat(64), sum] })).toMatchObject({ version: '2.13.0+cpu' });
  });

  test('is checked with the file SHA256SUMS that a listing has', async () => {
    fs.writeFileSync(path.join(wheelhouse, 'SHA256SUMS'), `${sumOf(path.join(wheelhouse, cpuWheel))}  ./${cpuWheel}\n`);
    expect(await install({ mirror: `${server.url}/files/` })).toMatchObject({ version: '2.13.0+cpu' });
    fs.writeFileSync(path.join(wheelhouse, 'SHA256SUMS'), `${'c'.repeat(64)} *${cpuWheel}\n`);
    expect(await messageOf(install({ mirror: `${server.url}/files/`, force: true }))).toContain(
      `expected SHA-256 ${'c'.repeat(64)}`,
    );
  });

  test('comes from a server that gives no parts of files', async () => {
    server.ranges = false;
    const notes: string[] = [];
    await install({ mirror: `${server.url}/simple`, onNote: (note) => notes.push(note) });
    expect(notes[2]).toContain('1 MB to download, unpacked size not known before');
  });

  test('is continued where an interrupted install left it', async () => {
    server.cuts = [700_000, 0, 0, 0, 0];
    const mirror = `${server.url}/simple`;
    expect(await messageOf(install({ mirror }))).toContain(
      'the connection was cut. What came so far (700 kB) is kept, and the next try continues it',
    );
    expect(fs.readdirSync(cache)).toEqual(['downloads']);
    server.cuts = [];
    server.requests.length = 0;
    const notes: string[] = [];
    await install({ mirror, onNote: (note) => notes.push(note) });
    expect(server.downloads().map(({ headers }) => headers.range)).toEqual(['bytes=700000-']);
    expect(notes[2]).toContain('(700 kB are here already)');
    expect(fs.readdirSync(cache)).toEqual([`libtorch-2.13.0-cpu-${platformName}`]);
  });

  test('comes from where pip is configured to look, without any pip', async () => {
    const env = { ...alone, PIP_INDEX_URL: `${server.url}/nothing`, PIP_EXTRA_INDEX_URL: `${server.url}/simple/` };
    expect(await install({ env })).toMatchObject({ version: '2.13.0+cpu' });
    expect(server.requests[0]?.url).toBe('/nothing/torch/');
    server.requests.length = 0;
    expect(await install({ force: true, env: { ...env, PIP_FIND_LINKS: wheelhouse } })).toMatchObject({
      source: path.join(wheelhouse, cpuWheel),
    });
    expect(server.requests).toEqual([]);
  });

  test('goes on with the next place when a download fails', async () => {
    const other = await serve(wheelhouse);
    try {
      server.statuses = [404];
      const env = { ...alone, PIP_INDEX_URL: `${server.url}/simple`, PIP_EXTRA_INDEX_URL: `${other.url}/simple` };
      expect(await install({ env })).toMatchObject({ version: '2.13.0+cpu' });
      expect(other.downloads()).toHaveLength(1);
    } finally {
      await other.close();
    }
  });
});

test('a mirror without a fitting wheel says what it has', async () => {
  const mirror = `${server.url}/simple`;
  expect(await messageOf(install({ mirror }))).toContain(
    `${mirror}: there is neither a page torch/ below it nor a list of files`,
  );
  writeCpuWheel(wheelhouse, cpuWheel.replace('2.13.0', '2.12.1'));
  expect(await messageOf(install({ mirror }))).toContain('has no torch 2.13.0 for cpu, but 2.12.1+cpu');
  writeCpuWheel(wheelhouse, 'torch-2.13.0+cpu-cp312-cp312-manylinux_2_28_riscv64.whl');
  expect(await messageOf(install({ mirror }))).toContain(
    `has torch 2.13.0 for cpu for manylinux_2_28_riscv64, but not for ${platformName}`,
  );
  expect(await messageOf(install({ mirror: 'ftp://host/' }))).toBe(
    "node-torch: --mirror must be an address of http:, https: or file:, but is 'ftp://host/'",
  );
  expect(await messageOf(install({ mirror: '/no/such/folder' }))).toContain("but is '/no/such/folder'");
  expect(await messageOf(install({ mirror, from: wheelhouse }))).toBe(
    'node-torch: --from and --mirror name two sources; expected one',
  );
  expect(await messageOf(install({ from: 'https://host/torch.whl' }))).toContain('--from names what is on this disk');
});

test('a page of the web cannot name files of this disk', async () => {
  const place = makeFolder();
  writeCpuWheel(place);
  const evil = await serve(wheelhouse);
  try {
    // Served as the page of a package, a file is only text.
    fs.writeFileSync(
      path.join(wheelhouse, 'page'),
      `<a href="${pathToFileURL(path.join(place, cpuWheel)).href}">x</a>`,
    );
    expect(await messageOf(install({ mirror: `${evil.url}/files/page` }))).toContain('has no wheel of torch');
  } finally {
    await evil.close();
  }
});

test('a disk without room is said before anything is downloaded', async () => {
  writeCpuWheel(wheelhouse);
  const real = require('node:fs') as typeof fs;
  const statfs = { ...fs.statfsSync(cache), bavail: 1000, bsize: 1 };
  const spy = jest.spyOn(real, 'statfsSync').mockImplementation(() => statfs);
  try {
    const message = await messageOf(install({ mirror: `${server.url}/simple` }));
    expect(message).toContain(`node-torch: the disk is too full: 2 MB are needed in ${cache}, 1 kB are free.`);
    expect(server.downloads()).toEqual([]);
  } finally {
    spy.mockRestore();
  }
});

describe('the CUDA build', () => {
  const folder = () => path.join(cache, `libtorch-2.13.0-cuda-${platformName}`);
  const files = [
    'nvidia/cu13/lib/libcublas.so.13',
    'nvidia/cu13/lib/libcudart.so.13',
    'nvidia/cu13/lib/libnvJitLink.so.13',
    'nvidia/cudnn/lib/libcudnn.so.9',
    'torch/lib/libc10.so',
    'torch/lib/libc10_cuda.so',
    'torch/lib/libgomp.so.1',
    'torch/lib/libtorch.so',
    'torch/lib/libtorch_cpu.so',
    'torch/lib/libtorch_cuda.so',
    'torch/node-torch.json',
    'torch/version.py',
  ];

  beforeEach(() => writeCudaWheels(wheelhouse));

  test('comes with the libraries that its metadata requires, as pip would lay them out', async () => {
    const notes: string[] = [];
    const mirror = `${server.url}/simple`;
    const result = await install({ mirror, device: 'cuda', headers: false, onNote: (note) => notes.push(note) });
    expect(result).toMatchObject({ version: '2.13.0+cu130', folder: path.join(folder(), 'torch') });
    expect(listFiles(folder())).toEqual(files);
    const fetched = server.downloads().map(({ url }) => decodeURIComponent(path.basename(url)));
    expect(fetched.sort()).toEqual([...nvidiaWheels, cudaWheel]);
    expect(notes[0]).toMatch(/^libtorch 2\.13\.0 for cuda: torch 2\.13\.0, nvidia-cudnn-cu13 9\.24\.0\.43, /);
    expect(notes[3]).toMatch(
      /^(?:no NVIDIA driver was found here: without one only the CPU works|NVIDIA driver [\d.]+.*)$/,
    );
    expect(inspectLibtorch(result.folder)).toMatchObject({ problem: null, build: 'cu130' });
    fs.truncateSync(path.join(folder(), 'nvidia/cudnn/lib/libcudnn.so.9'), 3);
    expect(inspectLibtorch(result.folder).problem).toContain(
      'is damaged: ../nvidia/cudnn/lib/libcudnn.so.9 has 3 bytes',
    );
    expect(fs.readdirSync(cache)).toEqual([path.basename(folder())]);
  });

  test('is installed with a word on the driver and the GPUs', async () => {
    const bin = makeFolder();
    const smi = path.join(bin, 'nvidia-smi');
    const driverNote = async (answer: string): Promise<string | undefined> => {
      fs.writeFileSync(smi, `#!/bin/sh\nprintf '${answer}\\n'\n`);
      fs.chmodSync(smi, 0o755);
      const notes: string[] = [];
      const options: FetchOptions = { from: wheelhouse, device: 'cuda', force: true, env: { ...alone, PATH: bin } };
      await install({ ...options, onNote: (note) => notes.push(note) });
      return notes.at(-1);
    };
    expect(await driverNote('580.65.06, NVIDIA H100 80GB HBM3\n580.65.06, NVIDIA A10')).toBe(
      'NVIDIA driver 580.65.06 with NVIDIA H100 80GB HBM3, NVIDIA A10',
    );
    expect(await driverNote('535.183.01, Tesla V100')).toBe(
      'NVIDIA driver 535.183.01 with Tesla V100: it is too old for cu130, which needs 580 or newer; update it, or install an older build such as --device cu126',
    );
  });

  test('lies beside the CPU build, and is there the second time', async () => {
    writeCpuWheel(wheelhouse);
    const mirror = `${server.url}/simple`;
    await install({ mirror });
    await install({ mirror, device: 'cuda' });
    expect(fs.readdirSync(cache)).toEqual([`libtorch-2.13.0-cpu-${platformName}`, path.basename(folder())]);
    expect(await install({ mirror, device: 'cuda' })).toMatchObject({ source: null, version: '2.13.0+cu130' });
    expect(await install({ mirror, device: 'cu130' })).toMatchObject({ source: null });
    // Another CUDA than the one that is there.
    expect(await messageOf(install({ mirror, device: 'cu126' }))).toContain(
      'has no torch 2.13.0 for cu126, but 2.13.0',
    );
  });

  test('comes from a wheelhouse without network, also when the wheel of torch is named', async () => {
    expect(await install({ from: wheelhouse, device: 'cuda', headers: false })).toMatchObject({
      version: '2.13.0+cu130',
    });
    expect(listFiles(folder())).toEqual(files);
    const torch = path.join(wheelhouse, 'torch-anything.whl');
    fs.renameSync(path.join(wheelhouse, cudaWheel), torch);
    expect(await install({ from: torch, device: 'cuda', headers: false, force: true })).toMatchObject({
      source: torch,
    });
    expect(listFiles(folder())).toEqual(files);
    expect(server.requests).toEqual([]);
  });

  test('comes from a server that gives no parts: each wheel is looked into when it is here', async () => {
    server.ranges = false;
    await install({ mirror: `${server.url}/simple`, device: 'cuda', headers: false });
    expect(listFiles(folder())).toEqual(files);
  });

  test('keeps the files that are whole when one of them fails', async () => {
    const mirror = `${server.url}/simple`;
    server.cuts = [1e9, 1e9, 0, 0, 0, 0];
    expect(await messageOf(install({ mirror, device: 'cuda' }))).toContain(
      'node-torch: libtorch 2.13.0 for cuda could not be fetched',
    );
    const kept = fs.readdirSync(path.join(cache, 'downloads')).filter((name) => name.endsWith('.whl'));
    expect(kept).toHaveLength(2);
    expect(fs.existsSync(folder())).toBe(false);
    server.cuts = [];
    server.requests.length = 0;
    await install({ mirror, device: 'cuda' });
    expect(server.downloads()).toHaveLength(3);
    expect(fs.existsSync(path.join(cache, 'downloads'))).toBe(false);
  });

  test('is refused when a library is missing, is for the CPU, or the device is none', async () => {
    const mirror = `${server.url}/simple`;
    fs.rmSync(path.join(wheelhouse, 'nvidia_cublas-13.1.1.3-py3-none-any.whl'));
    expect(await messageOf(install({ mirror, device: 'cuda' }))).toContain(
      `${mirror}: has no nvidia-cublas ==13.1.1.3.*, but 13.2.0.0`,
    );
    writeCudaWheels(wheelhouse);
    writeZip(path.join(wheelhouse, cudaWheel), wheelEntries({ version: '2.13.0' }));
    expect(await messageOf(install({ mirror, device: 'cuda' }))).toContain(
      `it holds no libtorch for ${platformName} with CUDA: expected libtorch_cuda.so, libc10_cuda.so`,
    );
    expect(fs.readdirSync(cache).filter((name) => name.startsWith('libtorch'))).toEqual([]);
  });

  test('says what is wrong with a wheel that is none', async () => {
    fs.writeFileSync(path.join(wheelhouse, 'nvidia_cuda_runtime-13.0.96-py3-none-any.whl'), noise(5000));
    expect(await messageOf(install({ mirror: `${server.url}/simple`, device: 'cuda' }))).toMatch(
      /nvidia_cuda_runtime-13\.0\.96-py3-none-any\.whl cannot be read: .*central directory/i,
    );
  });
});
