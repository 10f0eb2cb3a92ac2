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
      format: 1,
      ok: true,
      node: { version: process.version },
      libtorch: { wanted: '2.13' },
      native: { built: expect.stringMatching(/^2\.13\./), devices: expect.arrayContaining(['cpu']) },
      problems: [],
    });
    expect(diagnosis.libtorch.steps).toContainEqual(expect.objectContaining({ outcome: 'found' }));
    expect(diagnosis.libtorch.found.folder).toBeTruthy();
    for (const { code, what, fix } of diagnosis.notes) expect([code, what, fix]).not.toContain(undefined);
  });

  test('says nothing in colours where nobody sees them', () => {
    expect(cli(['doctor'], { FORCE_COLOR: '1' }).stdout).not.toContain('\u001b');
  });

  test('a GPU that was asked for and is not there is a problem', () => {
    const { status, stdout } = cli(['doctor', '--device', 'cuda'], { CUDA_VISIBLE_DEVICES: '' });
    expect(status).toBe(1);
    expect(stdout).toContain('What is wrong, and how to mend it:');
    expect(stdout).toMatch(/\[(?:NO_GPU|GPU_HIDDEN)\]/);
    expect(cli(['doctor', '--device', 'tpu']).status).toBe(1);
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

  test('lists what is in the cache with sizes, and removes it', () => {
    const cache = makeFolder();
    const env = { NODE_TORCH_CACHE: cache };
    expect(cli(['install', '--list'], env).stdout).toBe(`${cache} is empty\n`);
    const name = `libtorch-2.13.0-cpu-${process.platform}-${process.arch}`;
    writeLibtorch(path.join(cache, name), '2.13.0+cpu');
    fs.mkdirSync(path.join(cache, 'downloads'));
    fs.writeFileSync(path.join(cache, 'downloads', 'torch.whl.part'), Buffer.alloc(5000));
    fs.writeFileSync(path.join(cache, 'downloads', 'torch.whl.part.json'), '{}');
    const { stdout } = cli(['install', '--list'], env);
    expect(stdout).toContain(`${name}     1 kB  libtorch 2.13.0+cpu\n`);
    expect(stdout).toContain('downloads/torch.whl.part');
    expect(stdout).toContain('5 kB  a part of an install that was interrupted\n');
    const other = cli(['install', '--remove', '../x'], env);
    expect([other.status, other.stderr]).toEqual([
      1,
      expect.stringContaining(`expected one of ${name}, downloads/torch.whl.part`),
    ]);
    expect(cli(['install', '--remove', name], env).stdout).toBe(`removed ${name} (1 kB)\n`);
    expect(cli(['install', '--remove', 'downloads/torch.whl.part'], env).status).toBe(0);
    expect(fs.readdirSync(cache)).toEqual([]);
  });

  test('an unknown device is an error that names those there are', () => {
    const { status, stderr } = cli(['install', '--device', 'xpu', '--dir', makeFolder()]);
    expect(status).toBe(1);
    expect(stderr).toBe(
      "node-torch: --device must be cpu, cuda, or the build for one CUDA such as cu126, but is 'xpu'\n",
    );
  });

  test('a failure is one message and status 1', () => {
    const { status, stderr } = cli(['install', '--dir', makeFolder(), '--from', '/none']);
    expect(status).toBe(1);
    expect(stderr).toBe('node-torch: --from /none does not exist\n');
  });
});

describe('info', () => {
  test('prints what is in use', () => {
    const { stdout, status } = cli(['info']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^node-torch \d+\.\d+\.\d+\nlibtorch {3}2\.13\./);
    expect(stdout).toMatch(/^devices {4}cpu/m);
    expect(stdout).toMatch(/^threads {4}\d+$/m);
    expect(stdout).toMatch(/^processor {2}\w+ in libtorch, (?:baseline|avx2|avx512) in recorded steps$/m);
  });

  test('--json holds the same', () => {
    const known = JSON.parse(cli(['info', '--json'], { OMP_NUM_THREADS: '1' }).stdout);
    expect(known).toMatchObject({
      format: 1,
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      node: { version: process.version },
      libtorch: { version: expect.stringMatching(/^2\.13\./), source: expect.any(String) },
      wanted: '2.13',
      addon: { path: expect.stringContaining('node-torch.node') },
      loaded: { devices: expect.arrayContaining(['cpu']), threads: 1 },
    });
  });

  test('says so where nothing is installed', () => {
    const { file, env } = bareSurroundings();
    const { stdout, status } = cli(['info'], env, file);
    expect(status).toBe(0);
    expect(stdout).toContain('2.13 wanted, none found');
    expect(stdout).toContain('`npx node-torch doctor` says why');
    expect(JSON.parse(cli(['info', '--json'], env, file).stdout)).toMatchObject({ libtorch: null, loaded: null });
  });
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
