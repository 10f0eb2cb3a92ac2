import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeFolder, removeFolders } from '../libtorch/fakes.js';

const scripts = path.resolve(require.resolve('node-torch/package.json'), '..', 'scripts');
const buildTools = pathToFileURL(path.join(scripts, 'build-tools.mjs')).href;

afterAll(removeFolders);

/** What `scripts/build-tools.mjs` says when PATH is this folder alone. */
function check(bin: string, env: NodeJS.ProcessEnv = {}): string {
  const program = `import { checkTools } from ${JSON.stringify(buildTools)};
    try { console.log(checkTools()); } catch (error) { console.log(error.message); }`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    env: { PATH: bin, ...env },
  });
  return stdout + stderr;
}

function writeTool(bin: string, name: string, script: string): void {
  fs.writeFileSync(path.join(bin, name), `#!/bin/sh\n${script}\n`);
  fs.chmodSync(path.join(bin, name), 0o755);
}

test('every missing tool is named at once, with the command that installs it', () => {
  const message = check(makeFolder());
  expect(message).toContain('a C++20 compiler is not on PATH; install it: apt-get install g++');
  expect(message).toContain('CMake is not on PATH; install it: apt-get install cmake');
  expect(message).toContain('ninja or make is not on PATH; install it: apt-get install ninja-build');
});

test('tools that are too old are named with what is needed', () => {
  const bin = makeFolder();
  writeTool(bin, 'c++', 'case "$1" in --version) echo "c++ 9.4.0";; *) exit 1;; esac');
  writeTool(bin, 'cmake', 'echo "cmake version 3.10.2"');
  writeTool(bin, 'ninja', 'echo 1.11');
  expect(check(bin)).toBe(`The addon cannot be built yet:
  - c++ 9.4.0 does not compile C++20: GCC 11 or clang 14 or newer is needed (apt-get install g++ (Debian, Ubuntu) or dnf install gcc-c++ (Fedora, RHEL))
  - CMake 3.10 is too old: 3.18 or newer is needed (apt-get install cmake (Debian, Ubuntu) or dnf install cmake (Fedora, RHEL))
`);
  writeTool(bin, 'c++', 'echo "c++ 12.2.0"');
  writeTool(bin, 'cmake', 'echo "cmake version 3.25.1"');
  expect(check(bin)).toBe('c++ 12.2.0\n');
  expect(check(bin, { CXX: 'nope' })).toContain('CXX is set to nope, which does not run');
});
