import * as fs from 'node:fs';
import * as path from 'node:path';
import { explainCudaAbsence } from '../../dist/libtorch/cudaAbsence.js';
import { hasNvidiaGpu, type Nvidia, readNvidia } from '../../dist/libtorch/nvidia.js';
import { makeFolder, removeFolders, writeTree } from './fakes.js';

afterAll(removeFolders);

const proprietary = 'NVRM version: NVIDIA UNIX x86_64 Kernel Module  535.104.05  Sat Aug 19 01:15:15 UTC 2023\n';
const open = 'NVRM version: NVIDIA UNIX Open Kernel Module for x86_64  580.65.06  Release Build  (root@host)\n';

test('a machine without a GPU', () => {
  const root = makeFolder();
  const facts = readNvidia(root, {});
  expect(facts).toEqual({ cards: 0, devices: 0, driver: null, library: null, accessible: true, visible: null });
  expect(hasNvidiaGpu(facts)).toBe(false);
});

test('a machine with a GPU, its driver and the library of the driver', () => {
  const root = makeFolder();
  writeTree(root, {
    'proc/driver/nvidia/version': proprietary,
    'dev/nvidia0': '',
    'dev/nvidia1': '',
    'dev/nvidiactl': '',
    'dev/nvidia-uvm': '',
    'usr/lib64/libcuda.so.1': '',
    'sys/bus/pci/devices/0000:01:00.0/vendor': '0x10de\n',
    'sys/bus/pci/devices/0000:01:00.0/class': '0x030200\n',
    'sys/bus/pci/devices/0000:01:00.1/vendor': '0x10de\n',
    'sys/bus/pci/devices/0000:01:00.1/class': '0x040300\n',
    'sys/bus/pci/devices/0000:02:00.0/vendor': '0x8086\n',
    'sys/bus/pci/devices/0000:02:00.0/class': '0x030000\n',
  });
  expect(readNvidia(root, { CUDA_VISIBLE_DEVICES: '1' })).toEqual({
    cards: 1,
    devices: 2,
    driver: '535.104.05',
    library: path.join(root, 'usr/lib64/libcuda.so.1'),
    accessible: true,
    visible: '1',
  });
});

test("the open driver's version, and a library by LD_LIBRARY_PATH", () => {
  const root = makeFolder();
  writeTree(root, { 'proc/driver/nvidia/version': open, 'elsewhere/libcuda.so.1': '' });
  const folder = path.join(root, 'elsewhere');
  expect(readNvidia(root, { LD_LIBRARY_PATH: `:${folder}` })).toMatchObject({
    driver: '580.65.06',
    library: path.join(folder, 'libcuda.so.1'),
  });
});

test('WSL has a GPU without an NVIDIA device file', () => {
  const root = makeFolder();
  writeTree(root, { 'dev/dxg': '', 'usr/lib/wsl/lib/libcuda.so.1': '' });
  expect(readNvidia(root, {})).toMatchObject({
    devices: 1,
    library: expect.stringContaining('wsl'),
    accessible: true,
  });
});

// Root may open everything.
const unlessRoot = process.getuid?.() === 0 ? test.skip : test;
unlessRoot('device files that this user may not open', () => {
  const root = makeFolder();
  writeTree(root, { 'dev/nvidia0': '' });
  fs.chmodSync(path.join(root, 'dev/nvidia0'), 0o000);
  expect(readNvidia(root, {}).accessible).toBe(false);
});

const good: Nvidia = {
  cards: 1,
  devices: 1,
  driver: '580.65.06',
  library: '/usr/lib64/libcuda.so.1',
  accessible: true,
  visible: null,
};
const none: Nvidia = { cards: 0, devices: 0, driver: null, library: null, accessible: true, visible: null };

describe('why CUDA cannot be used, and what to do', () => {
  test.each<[string, Parameters<typeof explainCudaAbsence>[0], string, string]>([
    [
      'NO_GPU',
      { nvidia: none, isCudaBuild: false },
      'This libtorch is the CPU build, and no NVIDIA GPU was found',
      "'cpu'",
    ],
    ['NO_GPU', { nvidia: none, isCudaBuild: true }, 'no NVIDIA GPU was found on this machine', '--gpus all'],
    [
      'CPU_BUILD_ON_GPU_MACHINE',
      { nvidia: good, isCudaBuild: false },
      'This machine has an NVIDIA GPU (driver 580.65.06), but this libtorch is the CPU build',
      'npx node-torch install --device cuda',
    ],
    [
      'GPU_HIDDEN',
      { nvidia: { ...good, visible: '' }, isCudaBuild: true },
      "CUDA_VISIBLE_DEVICES is set to ''",
      'Unset CUDA_VISIBLE_DEVICES',
    ],
    [
      'GPU_HIDDEN',
      { nvidia: { ...good, visible: '-1' }, isCudaBuild: false },
      "CUDA_VISIBLE_DEVICES is set to '-1'",
      'This libtorch is the CPU build besides',
    ],
    [
      'GPU_DRIVER_MISSING',
      { nvidia: { ...none, cards: 2 }, isCudaBuild: true },
      "2 NVIDIA GPUs are in this machine, but NVIDIA's driver is not loaded",
      "Install NVIDIA's driver",
    ],
    [
      'GPU_DRIVER_TOO_OLD',
      { nvidia: { ...good, driver: '535.104.05' }, isCudaBuild: true, build: 'cu130' },
      "NVIDIA's driver 535.104.05 is too old for this libtorch (cu130): CUDA 13 needs 580 or newer",
      "Update NVIDIA's driver to 580 or newer",
    ],
    [
      'GPU_LIBRARY_MISSING',
      { nvidia: { ...good, driver: '535.104.05', library: null }, isCudaBuild: true, build: 'cu128' },
      'libcuda.so.1, which comes with the driver, was not found',
      'NVIDIA Container Toolkit',
    ],
    [
      'GPU_NO_ACCESS',
      { nvidia: { ...good, accessible: false }, isCudaBuild: true },
      'this process may not open it',
      'read and write',
    ],
    ['GPU_NO_ACCESS', { nvidia: { ...good, devices: 0 }, isCudaBuild: true }, 'may not open it', '--gpus all'],
    [
      'GPU_UNUSABLE',
      { nvidia: good, isCudaBuild: true, said: 'Error 803: system has unsupported display driver / cuda driver' },
      'libtorch cannot use it: Error 803',
      'restart the machine',
    ],
    ['GPU_UNUSABLE', { nvidia: good, isCudaBuild: true, said: 'driver version is insufficient' }, '', 'Update NVIDIA'],
    [
      'GPU_UNUSABLE',
      { nvidia: good, isCudaBuild: true, said: 'no kernel image is available' },
      '',
      'no code for a GPU',
    ],
    ['GPU_UNUSABLE', { nvidia: good, isCudaBuild: true }, 'libtorch cannot use it', 'nvidia-smi'],
  ])('%s %#', (code, question, what, fix) => {
    const absence = explainCudaAbsence(question);
    expect(absence.code).toBe(code);
    expect(absence.what).toContain(what);
    expect(absence.fix).toContain(fix);
  });

  test('an older CUDA is content with an older driver, and an unknown build is not judged', () => {
    const nvidia = { ...good, driver: '535.104.05' };
    expect(explainCudaAbsence({ nvidia, isCudaBuild: true, build: 'cu128' }).code).toBe('GPU_UNUSABLE');
    expect(explainCudaAbsence({ nvidia, isCudaBuild: true, build: '' }).code).toBe('GPU_UNUSABLE');
  });
});
