import * as fs from 'node:fs';
import * as path from 'node:path';
import { readAddon, readMachine } from '../../dist/cli/facts/addon.js';
import { findCopies } from '../../dist/cli/facts/copies.js';
import { readCache, readLibtorch } from '../../dist/cli/facts/libtorch.js';
import { readLimits } from '../../dist/cli/facts/limits.js';
import { readSystem } from '../../dist/cli/facts/system.js';
import { cachedName } from '../../dist/libtorch/cache.js';
import { writeMarker } from '../../dist/libtorch/marker.js';
import { makeFolder, removeFolders, writeLibtorch, writeTree } from '../libtorch/fakes.js';

afterAll(removeFolders);

function tree(files: Record<string, string>): string {
  const root = makeFolder();
  writeTree(root, files);
  return root;
}

describe('limits', () => {
  test('none', () => {
    const root = tree({
      'proc/self/cgroup': '0::/\n',
      'sys/fs/cgroup/cpu.max': 'max 100000\n',
      'sys/fs/cgroup/memory.max': 'max\n',
      'proc/self/limits': 'Max address space         unlimited            unlimited            bytes\n',
    });
    expect(readLimits(root)).toEqual({ cpus: null, memory: null, memoryUsed: null, addressSpace: null });
    expect(readLimits(makeFolder())).toEqual({ cpus: null, memory: null, memoryUsed: null, addressSpace: null });
  });

  test('of a container, cgroups version 2', () => {
    const root = tree({
      'proc/self/cgroup': '0::/\n',
      'sys/fs/cgroup/cpu.max': '150000 100000\n',
      'sys/fs/cgroup/memory.max': '536870912\n',
      'sys/fs/cgroup/memory.current': '400000000\n',
      'sys/fs/cgroup/memory.stat': 'anon 1\ninactive_file 300000000\n',
      'proc/self/limits': 'Max address space         4294967296           unlimited            bytes\n',
    });
    expect(readLimits(root)).toEqual({
      cpus: 1.5,
      memory: 536870912,
      memoryUsed: 100000000,
      addressSpace: 4294967296,
    });
  });

  test('of a group above the own, which is tighter', () => {
    const root = tree({
      'proc/self/cgroup': '0::/user.slice/job\n',
      'sys/fs/cgroup/user.slice/job/cpu.max': '800000 100000\n',
      'sys/fs/cgroup/user.slice/cpu.max': '200000 100000\n',
      'sys/fs/cgroup/user.slice/job/memory.max': 'max\n',
      'sys/fs/cgroup/user.slice/memory.max': '1000000000\n',
    });
    expect(readLimits(root)).toMatchObject({ cpus: 2, memory: 1000000000, memoryUsed: null });
  });

  test('of a container, cgroups version 1, whose group is not visible inside', () => {
    const root = tree({
      'proc/self/cgroup': '4:memory:/docker/abc\n2:cpu,cpuacct:/docker/abc\n0::/\n',
      'sys/fs/cgroup/memory/memory.limit_in_bytes': '1073741824\n',
      'sys/fs/cgroup/memory/memory.usage_in_bytes': '73741824\n',
      'sys/fs/cgroup/memory/memory.stat': 'inactive_file 1\ntotal_inactive_file 741824\n',
      'sys/fs/cgroup/cpu,cpuacct/cpu.cfs_quota_us': '400000\n',
      'sys/fs/cgroup/cpu,cpuacct/cpu.cfs_period_us': '100000\n',
    });
    expect(readLimits(root)).toEqual({ cpus: 4, memory: 1073741824, memoryUsed: 73000000, addressSpace: null });
  });

  test('version 1 without limits writes a large number', () => {
    const root = tree({
      'proc/self/cgroup': '4:memory:/\n2:cpu:/\n',
      'sys/fs/cgroup/memory/memory.limit_in_bytes': '9223372036854771712\n',
      'sys/fs/cgroup/cpu/cpu.cfs_quota_us': '-1\n',
      'sys/fs/cgroup/cpu/cpu.cfs_period_us': '100000\n',
    });
    expect(readLimits(root)).toMatchObject({ cpus: null, memory: null });
  });
});

describe('the system', () => {
  test('memory that is available is what the machine and the container let', () => {
    const files = {
      'proc/meminfo': 'MemTotal:       8000000 kB\nMemAvailable:    2000000 kB\n',
      'proc/cpuinfo': 'flags\t\t: fpu sse avx avx2 avx512f\n',
      'sys/kernel/mm/transparent_hugepage/enabled': 'always [madvise] never\n',
    };
    expect(readSystem(tree(files))).toMatchObject({
      memoryAvailable: 2000000 * 1024,
      instructionSets: ['avx2', 'avx512f'],
      hugePages: 'madvise',
    });
    const limited = { 'sys/fs/cgroup/memory.max': '500000000\n', 'sys/fs/cgroup/memory.current': '200000000\n' };
    expect(readSystem(tree({ ...files, ...limited })).memoryAvailable).toBe(300000000);
  });

  test('what the system does not say is null', () => {
    expect(readSystem(makeFolder())).toMatchObject({ instructionSets: null, hugePages: null });
  });
});

describe('the machine that a library is made for', () => {
  function library(bytes: ReadonlyArray<[offset: number, byte: number[]]>): string {
    const content = Buffer.alloc(256);
    for (const [offset, part] of bytes) Buffer.from(part).copy(content, offset);
    const file = path.join(makeFolder(), 'library');
    fs.writeFileSync(file, content);
    return file;
  }
  const elf: [number, number[]] = [0, [0x7f, 0x45, 0x4c, 0x46]];

  test.each<[string | null, string]>([
    ['linux-x64', library([elf, [18, [62, 0]]])],
    ['linux-arm64', library([elf, [18, [183, 0]]])],
    ['linux-ia32', library([elf, [18, [3, 0]]])],
    [null, library([elf, [18, [9, 9]]])],
    ['darwin-arm64', library([[0, [0xcf, 0xfa, 0xed, 0xfe, 0x0c, 0, 0, 1]]])],
    ['darwin-x64', library([[0, [0xcf, 0xfa, 0xed, 0xfe, 0x07, 0, 0, 1]]])],
    [
      'win32-x64',
      library([
        [0, [0x4d, 0x5a]],
        [60, [128]],
        [128, [0x50, 0x45, 0, 0, 0x64, 0x86]],
      ]),
    ],
    [
      null,
      library([
        [0, [0x4d, 0x5a]],
        [60, [255, 255, 255, 255]],
      ]),
    ],
    [null, library([])],
    [null, '/nowhere'],
  ])('%s (%#)', (machine, file) => {
    expect(readMachine(file)).toBe(machine);
  });

  test('of the addon of this package is this one', () => {
    expect(readAddon().madeFor).toBe(`${process.platform}-${process.arch}`);
  });

  test('addons for others are found, and none for this machine', () => {
    const root = tree({
      'project/node_modules/node-torch/package.json': '{}',
      'project/node_modules/@node-torch/darwin-arm64/node-torch.node': '',
    });
    expect(readAddon(path.join(root, 'project/node_modules/node-torch'))).toMatchObject({
      path: null,
      installedFor: ['darwin-arm64'],
    });
  });
});

test('all copies of a project are found: nested, scoped, above, and by pnpm; links are followed and counted once', () => {
  const root = tree({
    'project/node_modules/node-torch/package.json': '{"version": "1.0.0"}',
    'project/node_modules/other/node_modules/node-torch/package.json': '{"version": "1.1.0"}',
    'project/node_modules/@scope/inner/node_modules/node-torch/package.json': '{"version": "1.2.0"}',
    'project/node_modules/.pnpm/node-torch@1.3.0/node_modules/node-torch/package.json': '{"version": "1.3.0"}',
    'project/node_modules/broken/node_modules/node-torch/package.json': '{',
    'node_modules/node-torch/package.json': '{"version": "1.4.0"}',
    'project/src/index.js': '',
  });
  const linked = path.join(root, 'project/node_modules/linked/node_modules');
  fs.mkdirSync(linked, { recursive: true });
  fs.symlinkSync(path.join(root, 'project/node_modules/node-torch'), path.join(linked, 'node-torch'));
  const versions = findCopies(path.join(root, 'project/src')).map(({ version }) => version);
  expect(versions.sort()).toEqual(['1.0.0', '1.1.0', '1.2.0', '1.3.0', '1.4.0']);
});

test('a damaged libtorch in the cache is seen, and why', () => {
  const cache = makeFolder();
  const name = `${process.platform}-${process.arch}`;
  const folder = path.join(cache, cachedName('2.13.0', 'cpu', name));
  writeLibtorch(folder, '2.13.0+cpu');
  const libraries = { 'lib/libtorch_cpu.so': 1 };
  writeMarker(folder, { format: 1, version: '2.13.0+cpu', source: 'test', sha256: null, libraries });
  const { entries } = readCache({ NODE_TORCH_CACHE: cache });
  expect(entries).toEqual([
    {
      folder,
      version: '2.13.0+cpu',
      problem: expect.stringMatching(/^is damaged: lib\/libtorch_cpu\.so has \d+ bytes/),
    },
  ]);
});

test('a libtorch that is not found has the commands that mend it', () => {
  const facts = readLibtorch({ LIBTORCH: makeFolder() });
  expect(facts).toMatchObject({ found: null, libraries: null });
  expect(facts.advice).toContain('npx node-torch install');
});
