import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeFolder, removeFolders } from '../libtorch/fakes.js';

const root = path.resolve(require.resolve('node-torch/package.json'), '..');
const pipTorchModule = pathToFileURL(path.join(root, 'scripts', 'versions', 'pip-torch.mjs')).href;

afterAll(removeFolders);

function buildVersions(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { LIBTORCH, ...rest } = process.env;
  return spawnSync(process.execPath, [path.join(root, 'scripts', 'build-versions.mjs'), ...args], {
    encoding: 'utf8',
    env: { ...rest, NODE_TORCH_CACHE: makeFolder() },
  });
}

test('a minor that was asked for and cannot be had fails, and the table says why', () => {
  const { status, stdout } = buildVersions('--minors', '2.11', '--no-pip');
  expect(status).toBe(1);
  expect(stdout).toMatch(/^2\.11 .*not on this machine: --no-pip$/m);
  expect(buildVersions('--minors', '2.11', '--no-pip', '--if-there').status).toBe(0);
});

test('minors that the native code is not made for are refused', () => {
  const { status, stderr } = buildVersions('--minors', '2.13,2.10', '--no-pip');
  expect(status).toBe(1);
  expect(stderr).toContain('Expected minors of libtorch from 2.11 to 2.14 for --minors but received 2.10.');
});

test('a folder that is no libtorch is named, with what it lacks', () => {
  const folder = makeFolder();
  const { status, stderr } = buildVersions('--no-pip', folder);
  expect(status).toBe(1);
  expect(stderr).toContain(`${folder} has no lib/`);
});

/** A python3 whose pip writes what it was asked into a file, and makes a torch that wants CUDA libraries. */
function fakePython(bin: string, script: string): string {
  const file = path.join(bin, 'python3');
  fs.writeFileSync(file, `#!/bin/sh\n${script}\n`);
  fs.chmodSync(file, 0o755);
  return file;
}

function pipTorch(folder: string, python: string): unknown {
  const program = `import { pipTorch } from ${JSON.stringify(pipTorchModule)};
    console.log(JSON.stringify(await pipTorch('2.14', ${JSON.stringify(folder)}, { wheelPlatform: 'manylinux_2_28_x86_64' })));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], PYTHON: python },
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

test('of a CUDA build the CUDA libraries that its wheel names are installed too, and nothing is fetched again', () => {
  const bin = makeFolder();
  const log = path.join(bin, 'log');
  const folder = path.join(makeFolder(), 'pip-2.14');
  const python = fakePython(
    bin,
    `echo "$@" >> ${log}
    [ "$3" = --version ] && exit
    mkdir -p ${folder}/torch ${folder}/torch-2.14.1.dist-info
    printf '%s\\n' 'Requires-Dist: filelock' 'Requires-Dist: cuda-toolkit[cublas,cudart]==13.0.3; platform_system == "Linux"' \\
      'Requires-Dist: nvidia-cudnn-cu13==9.24; platform_system == "Linux"' > ${folder}/torch-2.14.1.dist-info/METADATA`,
  );
  expect(pipTorch(folder, python)).toEqual({ folder: path.join(folder, 'torch') });
  const installs = fs
    .readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line.includes(' install '));
  expect(installs).toEqual([
    expect.stringMatching(/--no-deps torch==2\.14\.\*$/),
    expect.stringMatching(/ cuda-toolkit\[cublas,cudart\]==13\.0\.3 nvidia-cudnn-cu13==9\.24$/),
  ]);
  expect(pipTorch(folder, '/nowhere')).toEqual({ folder: path.join(folder, 'torch') });
});

test("what pip does not have is told in pip's words, and nothing stays behind", () => {
  const folder = path.join(makeFolder(), 'pip-2.14');
  const says = 'ERROR: No matching distribution found for torch==2.14.*';
  const python = fakePython(makeFolder(), `[ "$3" = --version ] && exit; echo '${says}' >&2; exit 1`);
  expect(pipTorch(folder, python)).toEqual({ reason: 'No matching distribution found for torch==2.14.*' });
  expect(fs.existsSync(folder)).toBe(false);
});
