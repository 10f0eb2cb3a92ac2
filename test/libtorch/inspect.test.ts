import * as fs from 'node:fs';
import * as path from 'node:path';
import { inspectLibtorch } from '../../dist/libtorch/inspect.js';
import { platform } from '../../dist/libtorch/platform.js';
import { makeFolder, removeFolders, writeLibtorch } from './fakes.js';

afterAll(removeFolders);

test('reads the version of an official archive', () => {
  const folder = makeFolder();
  writeLibtorch(folder, '2.13.0+cpu');
  expect(inspectLibtorch(folder)).toMatchObject({ build: 'cpu', hasHeaders: true, problem: null });
  expect(inspectLibtorch(folder).version?.text).toBe('2.13.0+cpu');
});

test('reads version and CUDA build of a Python package', () => {
  const folder = makeFolder();
  writeLibtorch(folder, '');
  fs.writeFileSync(path.join(folder, 'version.py'), "__version__ = '2.14.1'\ncuda: Optional[str] = '13.0'\n");
  expect(inspectLibtorch(folder)).toMatchObject({ build: 'cu130', version: { text: '2.14.1' } });
});

test('reads the version from the headers when nothing else states it', () => {
  const folder = makeFolder();
  writeLibtorch(folder, '');
  const headers = path.join(folder, 'include', 'torch', 'headeronly');
  fs.mkdirSync(headers, { recursive: true });
  fs.writeFileSync(path.join(headers, 'version.h'), '#define TORCH_VERSION \\\n  "2.12.0"\n');
  expect(inspectLibtorch(folder).version?.text).toBe('2.12.0');
});

test('says what is wrong with a folder', () => {
  const folder = makeFolder();
  expect(inspectLibtorch(path.join(folder, 'none')).problem).toBe('does not exist');
  expect(inspectLibtorch(folder).problem).toBe('has no lib/libtorch.so, lib/libtorch_cpu.so, lib/libc10.so');
  const inner = path.join(folder, 'libtorch');
  writeLibtorch(inner, '2.13.0');
  expect(inspectLibtorch(folder).problem).toContain(`; did you mean ${inner}?`);
  expect(inspectLibtorch(path.join(inner, 'lib')).problem).toBe(
    `is the folder of the libraries: give its parent, ${inner}`,
  );
  fs.writeFileSync(path.join(inner, 'lib', 'libc10.so'), '');
  expect(inspectLibtorch(inner).problem).toBe('has no lib/libc10.so');
});

test('an unknown platform is refused with the known ones', () => {
  expect(() => platform('sunos-x64')).toThrow(
    'node-torch: there is no libtorch for sunos-x64; expected one of linux-x64, linux-arm64, darwin-arm64, win32-x64',
  );
  expect(platform('darwin-arm64').entry).toBe('libtorch.dylib');
});
