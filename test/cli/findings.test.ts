import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Facts } from '../../dist/cli/facts/facts.js';
import { findingsOf } from '../../dist/cli/findings/index.js';

const GB = 1e9;

/** A machine on which everything is well. */
const well: Facts = {
  node: { version: 'v22.12.0', path: '/usr/bin/node', napi: '10' },
  package: { version: '1.0.0', folder: '/app/node_modules/node-torch' },
  system: {
    platform: 'linux-x64',
    kernel: 'Linux 6.1',
    libc: 'glibc 2.36',
    cpu: 'a processor',
    instructionSets: ['avx2'],
    isTranslated: false,
    cores: 8,
    memory: 32 * GB,
    memoryAvailable: 16 * GB,
    limits: { cpus: null, memory: null, memoryUsed: null, addressSpace: null },
    hugePages: 'always',
  },
  nvidia: { cards: 0, devices: 0, driver: null, library: null, accessible: true, visible: null },
  variables: {},
  libtorch: {
    wanted: '2.13',
    steps: [{ step: 'cache', path: '/cache/libtorch', outcome: 'found', version: '2.13.0+cpu', detail: 'libtorch' }],
    found: { folder: '/cache/libtorch', version: '2.13.0+cpu', build: 'cpu', source: 'cache' },
    libraries: '/cache/libtorch/lib',
    advice: '',
  },
  cache: { folder: '/cache', entries: [{ folder: '/cache/libtorch', version: '2.13.0+cpu', problem: null }] },
  addon: { path: '/app/addon.node', build: null, madeFor: 'linux-x64', installedFor: ['linux-x64'] },
  native: {
    built: '2.13.0',
    loaded: '2.13.0',
    threads: 8,
    instructionSet: 'avx2',
    loadMs: 200,
    memory: 0.2 * GB,
    devices: ['cpu'],
    isCudaBuild: false,
    cudaFailure: '',
    config: '',
    openmp: ['/cache/libtorch/lib/libgomp.so.1'],
    folders: ['/cache/libtorch/lib'],
  },
  failure: null,
  copies: [{ folder: '/app/node_modules/node-torch', version: '1.0.0' }],
};

const system = (changes: Partial<Facts['system']>): Partial<Facts> => ({
  system: { ...well.system, ...changes },
  addon: { ...well.addon, madeFor: changes.platform ?? well.addon.madeFor },
});
const native = (changes: Partial<NonNullable<Facts['native']>>): Partial<Facts> => ({
  native: { ...(well.native as NonNullable<Facts['native']>), ...changes },
});
const limits = (changes: Partial<Facts['system']['limits']>) => ({ limits: { ...well.system.limits, ...changes } });
const failed = (message: string, stage: 'libtorch' | 'addon' = 'addon'): Partial<Facts> => ({
  native: null,
  failure: { message, stage },
});
const gpu: Facts['nvidia'] = {
  ...well.nvidia,
  cards: 1,
  devices: 1,
  driver: '535.104.05',
  library: '/usr/lib64/libcuda.so.1',
};
const notFound = (step: Partial<Facts['libtorch']['steps'][number]>): Partial<Facts> => ({
  libtorch: {
    ...well.libtorch,
    found: null,
    libraries: null,
    advice: 'npx node-torch install',
    steps: [{ step: 'LIBTORCH', path: null, outcome: 'absent', detail: 'not set', ...step }],
  },
  native: null,
});

test('nothing is said of a machine on which everything is well', () => {
  expect(findingsOf(well)).toEqual([]);
});

type Case = [code: string, level: 'problem' | 'note', changes: Partial<Facts>, what: string, fix: string];

const cases: Case[] = [
  ['NODE_TOO_OLD', 'problem', { node: { ...well.node, version: 'v20.18.3' } }, 'v20.18.3 is too old', '20.19 or newer'],
  ['NODE_32_BIT', 'problem', system({ platform: 'linux-ia32' }), '32-bit Node (linux-ia32)', '64-bit build'],
  ['PLATFORM_UNSUPPORTED', 'problem', system({ platform: 'freebsd-x64' }), 'no libtorch for freebsd-x64', 'one of'],
  ['PLATFORM_UNTRIED', 'note', system({ platform: 'linux-arm64' }), 'not tried on linux-arm64', 'report'],
  [
    'TRANSLATED_NODE',
    'problem',
    system({ platform: 'darwin-x64', isTranslated: true }),
    'translated for an Apple processor (Rosetta), for which there is no libtorch',
    'arm64 build of Node',
  ],
  ['TRANSLATED_NODE', 'note', system({ isTranslated: true }), 'may end with SIGILL', '--platform linux/arm64'],
  ['MUSL', 'problem', system({ libc: 'musl' }), 'has musl', 'node:22-slim'],
  ['GLIBC_TOO_OLD', 'problem', system({ libc: 'glibc 2.27' }), 'glibc 2.27 is older', 'glibc 2.28 or newer'],
  ['NO_AVX2', 'note', system({ instructionSets: [] }), 'has no AVX2', '-cpu host'],
  ['LIBTORCH_NOT_FOUND', 'problem', notFound({}), 'libtorch 2.13 was not found', 'npx node-torch install'],
  [
    'LIBTORCH_VERSION',
    'problem',
    notFound({ path: '/old', outcome: 'mismatch', detail: 'holds libtorch 2.9.0, but libtorch 2.13 is needed' }),
    'LIBTORCH is set to /old, which holds libtorch 2.9.0, but libtorch 2.13 is needed',
    'npx node-torch install',
  ],
  [
    'LIBTORCH_UNUSABLE',
    'problem',
    notFound({ path: '/empty', outcome: 'unusable', detail: 'has no lib/libtorch.so' }),
    'LIBTORCH is set to /empty, which has no lib/libtorch.so',
    'npx node-torch install',
  ],
  [
    'CACHE_DAMAGED',
    'note',
    { cache: { folder: '/c', entries: [{ folder: '/c/l', version: null, problem: 'is damaged: 1 of 2 bytes' }] } },
    'cannot be used: /c/l is damaged: 1 of 2 bytes',
    'npx node-torch install --force',
  ],
  [
    'ADDON_MISSING',
    'problem',
    { addon: { path: null, build: null, madeFor: null, installedFor: [] }, native: null },
    'There is no addon for linux-x64',
    'npx node-torch build',
  ],
  [
    'ADDON_FOR_ANOTHER_PLATFORM',
    'problem',
    { addon: { path: null, build: null, madeFor: null, installedFor: ['darwin-arm64'] }, native: null },
    'There is an addon for darwin-arm64, but none for this machine, linux-x64',
    '.dockerignore',
  ],
  [
    'ADDON_FOR_ANOTHER_PLATFORM',
    'problem',
    { addon: { ...well.addon, madeFor: 'linux-arm64' }, native: null },
    'is made for linux-arm64, but this is linux-x64',
    'npm ci',
  ],
  [
    'CUDA_LIBRARY_MISSING',
    'problem',
    failed('libcudart.so.13: cannot open shared object file: No such file or directory', 'libtorch'),
    'libcudart.so.13',
    'npx node-torch install --device cuda',
  ],
  [
    'LIBTORCH_INCOMPLETE',
    'problem',
    failed('libtorch_cpu.so: cannot open shared object file: No such file or directory'),
    'libtorch_cpu.so',
    'npx node-torch install --force',
  ],
  [
    'LIBRARY_MISSING',
    'problem',
    failed('libstdc++.so.6: cannot open shared object file: No such file or directory'),
    'libstdc++.so.6',
    'apt-get install',
  ],
  ['ADDON_MISFIT', 'problem', failed('undefined symbol: _ZN2at4_ops3addE'), 'undefined symbol', 'npx node-torch build'],
  [
    'ADDON_NEEDS_NEWER_SYSTEM',
    'problem',
    failed("/lib/libc.so.6: version `GLIBC_2.38' not found"),
    'GLIBC_2.38',
    'npx node-torch build',
  ],
  ['ILLEGAL_INSTRUCTION', 'problem', failed('ended the process with SIGILL'), 'SIGILL', 'NODE_TORCH_KERNELS=baseline'],
  ['MEMORY_DENIED', 'problem', failed('ended the process with SIGKILL'), 'SIGKILL', 'raise the limit'],
  ['FILE_DAMAGED', 'problem', failed('libtorch_cpu.so: file too short'), 'file too short', 'install --force'],
  ['NOT_EXECUTABLE', 'problem', failed('failed to map segment from shared object'), 'map segment', 'NODE_TORCH_CACHE'],
  ['LOADING_FAILED', 'problem', failed('node-torch: no.\nTo mend it:\n  x'), 'no', 'To mend it:\n  x'],
  ['LOADING_FAILED', 'problem', failed('it is broken', 'libtorch'), 'it is broken', 'install --force'],
  ['LOADING_FAILED', 'problem', failed('it is broken'), 'it is broken', 'doctor --json'],
  [
    'OTHER_LIBTORCH',
    'problem',
    native({ folders: ['/cache/libtorch/lib', '/python/torch/lib'] }),
    'of /python/torch/lib, and not only of /cache/libtorch/lib',
    'LD_LIBRARY_PATH',
  ],
  [
    'TWO_OPENMP',
    'note',
    native({ openmp: ['/a/libgomp.so.1', '/b/libiomp5.so'] }),
    'There are 2 OpenMP runtimes in the process: /a/libgomp.so.1, /b/libiomp5.so',
    'LD_PRELOAD',
  ],
  [
    'CPU_BUILD_ON_GPU_MACHINE',
    'note',
    { nvidia: gpu },
    'has an NVIDIA GPU (driver 535.104.05), but this libtorch is the CPU build',
    'npx node-torch install --device cuda',
  ],
  [
    'GPU_DRIVER_TOO_OLD',
    'note',
    {
      nvidia: gpu,
      ...native({ isCudaBuild: true }),
      libtorch: {
        ...well.libtorch,
        found: { folder: '/cuda', version: '2.13.0+cu130', build: 'cu130', source: 'cache' },
      },
    },
    'too old for this libtorch (cu130): CUDA 13 needs 580 or newer',
    "Update NVIDIA's driver",
  ],
  ['NO_GPU', 'note', native({ isCudaBuild: true }), 'is a CUDA build, but no NVIDIA GPU', 'takes less room'],
  [
    'LOW_MEMORY',
    'note',
    system({ memoryAvailable: 0.3 * GB, ...limits({ memory: 0.5 * GB }) }),
    "Only 300 MB of memory are available (the container's limit is 500 MB)",
    '--memory',
  ],
  [
    'LOW_ADDRESS_SPACE',
    'note',
    system(limits({ addressSpace: 2 * GB })),
    'may map only 2.0 GB (ulimit -v)',
    'ulimit -v unlimited',
  ],
  [
    'MORE_THREADS_THAN_PROCESSORS',
    'note',
    system(limits({ cpus: 1.5 })),
    'libtorch uses 8 threads, but this container may use 1.5 processors',
    'Set OMP_NUM_THREADS=2, or call torch.setNumThreads(2)',
  ],
  [
    'MORE_THREADS_THAN_PROCESSORS',
    'note',
    { ...system({ cores: 1 }), variables: { OMP_NUM_THREADS: '8' } },
    'uses 8 threads since OMP_NUM_THREADS is 8, but this process may use 1 processor',
    'OMP_NUM_THREADS=1',
  ],
  ['LD_PRELOAD_SET', 'note', { variables: { LD_PRELOAD: '/lib/x.so' } }, 'loads /lib/x.so', 'env -u LD_PRELOAD'],
  [
    'KERNELS_LIMITED',
    'note',
    { variables: { ATEN_CPU_CAPABILITY: 'default' } },
    'ATEN_CPU_CAPABILITY=default',
    'Unset it',
  ],
  ['SMALL_PAGES', 'note', system({ hugePages: 'madvise' }), 'libtorch does not ask', 'THP_MEM_ALLOC_ENABLE=1'],
  ['SMALL_PAGES', 'note', system({ hugePages: 'never' }), 'turned off in the kernel', 'transparent_hugepage'],
  [
    'SEVERAL_COPIES',
    'note',
    {
      copies: [
        { folder: '/a', version: '1.0.0' },
        { folder: '/b', version: '1.1.0' },
      ],
    },
    '2 copies of node-torch: 1.0.0 in /a; 1.1.0 in /b',
    'npm ls node-torch',
  ],
  [
    'SEVERAL_COPIES',
    'note',
    {
      copies: [
        { folder: '/a', version: '1.0.0' },
        { folder: '/b', version: '1.0.0' },
      ],
    },
    '2 copies',
    'npm dedupe',
  ],
];

describe('one thing that is not well is said, with what mends it, and nothing else', () => {
  test.each(cases)('%s, a %s (%#)', (code, level, changes, what, fix) => {
    const findings = findingsOf({ ...well, ...changes });
    expect(findings).toEqual([{ code, level, what: expect.stringContaining(what), fix: expect.stringContaining(fix) }]);
    const [{ what: said, fix: mend } = { what: '', fix: '' }] = findings;
    expect(said).not.toMatch(/\.$/);
    expect(mend).not.toMatch(/\.\.$/);
  });
});

test('a damaged cache is the problem where nothing else was found', () => {
  const changes = notFound({ step: 'cache', path: '/c/l', outcome: 'unusable', detail: 'is damaged' });
  const cache = { folder: '/c', entries: [{ folder: '/c/l', version: null, problem: 'is damaged' }] };
  const codes = findingsOf({ ...well, ...changes, cache }).map(({ code, level }) => [code, level]);
  expect(codes).toEqual([
    ['LIBTORCH_NOT_FOUND', 'problem'],
    ['CACHE_DAMAGED', 'problem'],
  ]);
});

describe('where a GPU is wanted', () => {
  test('its absence is a problem', () => {
    expect(findingsOf(well, 'cuda')).toEqual([expect.objectContaining({ code: 'NO_GPU', level: 'problem' })]);
    expect(findingsOf({ ...well, nvidia: gpu }, 'cuda')).toEqual([
      expect.objectContaining({ code: 'CPU_BUILD_ON_GPU_MACHINE', level: 'problem' }),
    ]);
  });

  test('one that can be used is well', () => {
    const changes = { nvidia: gpu, ...native({ isCudaBuild: true, devices: ['cpu', 'cuda:0'] }) };
    expect(findingsOf({ ...well, ...changes }, 'cuda')).toEqual([]);
  });
});

test('jemalloc and its like are mentioned, and huge pages are not where libtorch asks for them', () => {
  const asked = { ...system({ hugePages: 'madvise' }), variables: { THP_MEM_ALLOC_ENABLE: '1' } };
  expect(findingsOf({ ...well, ...asked })).toEqual([]);
});

test('docs/cli.md lists every code, and no other', () => {
  const page = fs.readFileSync(
    path.resolve(require.resolve('node-torch/package.json'), '..', 'docs', 'cli.md'),
    'utf8',
  );
  const listed = [...page.matchAll(/^\| `([A-Z][A-Z0-9_]+)` \|/gm)].map(([, code]) => code);
  const sources = ['dist/cli/findings', 'dist/libtorch'].flatMap((folder) => {
    const root = path.resolve(require.resolve('node-torch/package.json'), '..', folder);
    const files =
      folder === 'dist/libtorch' ? ['cudaAbsence.js'] : fs.readdirSync(root).filter((name) => name.endsWith('.js'));
    return files.map((name) => fs.readFileSync(path.join(root, name), 'utf8'));
  });
  const used = sources.flatMap((text) =>
    [...text.matchAll(/'([A-Z0-9]+(?:_[A-Z0-9]+)+|MUSL)'/g)].map(([, code]) => code),
  );
  const variables =
    /^(?:OMP_NUM_THREADS|MKL_NUM_THREADS|LD_PRELOAD|ATEN_CPU_CAPABILITY|NODE_TORCH_KERNELS|DNNL_MAX_CPU_ISA|THP_MEM_ALLOC_ENABLE)$/;
  expect([...new Set(listed)].sort()).toEqual(
    [...new Set(used.filter((code) => !variables.test(code as string)))].sort(),
  );
});
