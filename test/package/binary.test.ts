import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { searchLibtorch } from '../../dist/libtorch/locate.js';
import { makeFolder, removeFolders } from '../libtorch/fakes.js';
import { readElf } from './elf.js';
import { root, tarballOfPlatform } from './packages.js';

const folder = tarballOfPlatform === null ? path.join(root, 'build', 'Release') : makeFolder();
const onLinux = process.platform === 'linux' ? describe : describe.skip;

/** What docs/install.md promises, and what libtorch and Node need themselves: Debian 10, RHEL 8 and later. */
const newest: Readonly<Record<string, string>> = { GLIBC: '2.28', GLIBCXX: '3.4.25', CXXABI: '1.3.11', GCC: '8.0.0' };

function isNewer(version: string, than: string): boolean {
  return version.localeCompare(than, 'en', { numeric: true }) > 0;
}

beforeAll(() => {
  if (tarballOfPlatform === null) return;
  const files = ['package/node-torch.node', 'package/preload.node'];
  const { status, stderr } = spawnSync(
    'tar',
    ['-xzf', tarballOfPlatform, '-C', folder, '--strip-components=1', ...files],
    { encoding: 'utf8' },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
afterAll(removeFolders);

onLinux.each(['node-torch.node', 'preload.node'])('%s', (name) => {
  const file = path.join(folder, name);

  test('runs on every system that libtorch runs on', () => {
    const { versions } = readElf(file);
    expect(versions.length).toBeGreaterThan(3);
    const tooNew = versions.filter(({ version }) => {
      const [kind, number] = version.split('_') as [string, string];
      return newest[kind] === undefined || isNewer(number, newest[kind]);
    });
    // native/oldest_system.h binds to older ones. `objdump -T` names the functions.
    expect(tooNew).toEqual([]);
  });

  test('asks for the libraries it should, by name and not by place', () => {
    const { needed, searched } = readElf(file);
    expect(searched).toEqual([]);
    const known =
      /^(?:libtorch(?:_cpu)?|libc10|libstdc\+\+|libgcc_s|libm|libc|libdl|libpthread|ld-linux-[\w-]+)\.so(?:\.\d+)?$/;
    expect(needed.filter((library) => !known.test(library))).toEqual([]);
  });

  test('names no folder of the machine that built it', () => {
    const content = fs.readFileSync(file, 'latin1');
    const libtorch = searchLibtorch({ purpose: 'build' }).located?.folder;
    const folders = [root, os.homedir(), ...(libtorch === undefined ? [] : [libtorch])];
    expect(folders.filter((folder) => folder.length > 1 && content.includes(`${folder}/`))).toEqual([]);
    // Wherever it was: what compilers write are the paths of sources and headers.
    expect(content.match(/(?<![\w./@+-])\/[\w./@+-]+\.(?:h|hh|hpp|cc|cpp|inc)\b/g) ?? []).toEqual([]);
  });

  test('is small and without symbols', () => {
    expect(fs.statSync(file).size).toBeLessThan(4e6);
    expect(fs.readFileSync(file, 'latin1')).not.toContain('\0.symtab\0');
  });
});
