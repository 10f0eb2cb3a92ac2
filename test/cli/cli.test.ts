import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { makeFolder, removeFolders, wheelEntries, writeLibtorch, writeZip } from '../libtorch/fakes.js';

const root = path.resolve(require.resolve('node-torch/package.json'), '..');
const main = path.join(root, 'dist', 'cli', 'main.js');

afterAll(removeFolders);

function cli(args: string[], env: NodeJS.ProcessEnv = {}, file = main) {
  return spawnSync(process.execPath, [file, ...args], { encoding: 'utf8', env: { ...process.env, ...env } });
}

/** The package as it is without an addon and with nothing on the machine: a copy elsewhere, an empty cache, no Python. */
function bareSurroundings(): { file: string; env: NodeJS.ProcessEnv } {
  const folder = makeFolder();
  fs.copyFileSync(path.join(root, 'package.json'), path.join(folder, 'package.json'));
  fs.cpSync(path.join(root, 'dist'), path.join(folder, 'dist'), { recursive: true });
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  const empty = makeFolder();
  return {
    file: path.join(folder, 'dist', 'cli', 'main.js'),
    env: { PATH: empty, NODE_TORCH_CACHE: empty, LIBTORCH: '' },
  };
}

describe('doctor', () => {
  test('says that everything works, with the facts', () => {
    const { status, stdout } = cli(['doctor']);
    expect(stdout).toContain('Everything works.');
    expect(status).toBe(0);
    for (const fact of [
      `Node        ${process.version}`,
      'looked for 2.13',
      'LIBTORCH',
      'Devices     cpu',
      'Threads',
      'CPU capability',
    ]) {
      expect(stdout).toContain(fact);
    }
  });

  test('--json holds the same facts', () => {
    const { status, stdout } = cli(['doctor', '--json']);
    expect(status).toBe(0);
    const diagnosis = JSON.parse(stdout);
    expect(diagnosis).toMatchObject({
      ok: true,
      node: { version: process.version },
      libtorch: { wanted: '2.13' },
      native: { built: expect.stringMatching(/^2\.13\./), devices: expect.arrayContaining(['cpu']) },
      problems: [],
    });
    expect(diagnosis.libtorch.steps).toContainEqual(expect.objectContaining({ outcome: 'found' }));
    expect(diagnosis.libtorch.found.folder).toBeTruthy();
  });

  test('names what is wrong with LIBTORCH, and exits with 1', () => {
    const empty = makeFolder();
    const { status, stdout } = cli(['doctor'], { LIBTORCH: empty });
    expect(status).toBe(1);
    expect(stdout).toContain(`x LIBTORCH  ${empty}: has no lib/libtorch.so`);
    expect(stdout).toContain('What is wrong, and how to mend it:');
    expect(stdout).toContain(`Variables   LIBTORCH=${empty}`);
  });

  test('names both versions of a mismatch', () => {
    const folder = makeFolder();
    writeLibtorch(folder, '2.9.0+cpu');
    const { status, stdout } = cli(['doctor'], { LIBTORCH: folder });
    expect(status).toBe(1);
    expect(stdout).toContain('holds libtorch 2.9.0+cpu, but libtorch 2.13 is needed');
  });

  test('libraries that cannot be loaded are a finding', () => {
    const folder = makeFolder();
    writeLibtorch(folder, '2.13.0+cpu');
    const { status, stdout } = cli(['doctor'], { LIBTORCH: folder });
    expect(status).toBe(1);
    expect(stdout).toContain('could not be loaded');
    expect(stdout).toContain('npx node-torch install');
  });

  test('a crash while loading is a finding, not a crash', () => {
    const crash = path.join(makeFolder(), 'crash.cjs');
    // Only in the child that loads the addon.
    fs.writeFileSync(crash, "if (process.argv[1]?.endsWith('probe.js')) process.kill(process.pid, 'SIGSEGV');\n");
    const { status, stdout } = cli(['doctor'], { NODE_OPTIONS: `--require=${crash}` });
    expect(status).toBe(1);
    expect(stdout).toContain('loading libtorch ended the process with SIGSEGV');
  });

  test('with nothing there it names the commands that mend it', () => {
    const { file, env } = bareSurroundings();
    const { status, stdout, stderr } = cli(['doctor'], env, file);
    expect(stderr).toBe('');
    expect(status).toBe(1);
    expect(stdout).toContain('libtorch 2.13 was not found');
    expect(stdout).toContain('npx node-torch install');
    expect(stdout).toContain('There is no addon for');
    expect(stdout).toContain('npx node-torch build');
  });
});

describe('install', () => {
  test('installs from a wheel into a folder, and says where', () => {
    const cache = makeFolder();
    const wheel = path.join(makeFolder(), 'torch-2.13.0+cpu-test.whl');
    writeZip(wheel, wheelEntries());
    const first = cli(['install', '--dir', cache, '--from', wheel]);
    expect(first.stdout).toMatch(/^libtorch 2\.13\.0\+cpu installed in [\d.]+ s: /);
    expect(first.stdout).toContain(`set NODE_TORCH_CACHE=${cache}`);
    expect(first.status).toBe(0);
    const second = cli(['install'], { NODE_TORCH_CACHE: cache });
    expect(second.stdout).toMatch(/^libtorch 2\.13\.0\+cpu is installed already: /);
    expect(second.status).toBe(0);
  });

  test('a failure is one message and status 1', () => {
    const { status, stderr } = cli(['install', '--dir', makeFolder(), '--from', '/none']);
    expect(status).toBe(1);
    expect(stderr).toBe('node-torch: --from /none does not exist\n');
  });
});

test('info prints the versions, also where nothing is installed', () => {
  const { stdout, status } = cli(['info']);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^node-torch \d+\.\d+\.\d+\nlibtorch {3}2\.13\./);
  const { file, env } = bareSurroundings();
  expect(cli(['info'], env, file).stdout).toContain('2.13 wanted, none found');
});

test('help lists the commands, an unknown one is an error, and neither loads the addon', () => {
  const { file, env } = bareSurroundings();
  const help = cli(['--help'], env, file);
  expect(help.status).toBe(0);
  for (const command of ['build', 'doctor', 'install', 'info']) expect(help.stdout).toContain(command);
  const unknown = cli(['bogus'], env, file);
  expect(unknown.status).toBe(1);
  expect(unknown.stderr).toContain("error: unknown command 'bogus'");
});
