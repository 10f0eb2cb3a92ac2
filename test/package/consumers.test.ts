import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { removeFolders } from '../libtorch/fakes.js';
import { type Consumer, isPacked, makeConsumer, platformName, root } from './packages.js';

let consumer: Consumer;

// Installing unpacks 438 MB where packages are packed.
beforeAll(() => {
  consumer = makeConsumer();
}, 1_200_000);
afterAll(removeFolders);

/** Trains, saves and loads; `torch` is the library. What it prints says how it went. */
const training = `
  const model = torch.sequential();
  model.add(torch.layers.dense({ units: 16, activation: 'relu', inputShape: [2] }));
  model.add(torch.layers.dense({ units: 1 }));
  model.compile({ optimizer: new torch.optim.Adam({ lr: 0.05 }), loss: 'meanSquaredError' });
  const x = torch.tensor([[0, 0], [0, 1], [1, 0], [1, 1]]);
  const y = torch.tensor([[0], [1], [1], [0]]);
  const { loss: before = 0 } = await model.evaluate(x, y, { verbose: 0 });
  await model.fit(x, y, { epochs: 50, verbose: 0 });
  const { loss: after = 1 } = await model.evaluate(x, y, { verbose: 0 });
  await model.save('model.safetensors');
  const loaded = await torch.loadModel('model.safetensors');
  const same = torch.equal(await loaded.predict(x), await model.predict(x));
  const maps = process.platform === 'linux' ? fs.readFileSync('/proc/self/maps', 'utf8') : '';
  const addon = /\\S+node-torch\\.node/.exec(maps)?.[0] ?? null;
  console.log(JSON.stringify({ learnt: after < before / 2, same, size: fs.statSync('model.safetensors').size > 100, addon }));`;

/** What {@link training} has to print. */
const trained = () => ({
  learnt: true,
  same: true,
  size: true,
  addon: process.platform === 'linux' ? fs.realpathSync(path.join(consumer.platform, 'node-torch.node')) : null,
});

/** A project below the folder in which node-torch is installed, with these files. */
function project(name: string, files: Readonly<Record<string, string>>): string {
  const folder = path.join(consumer.folder, name);
  fs.mkdirSync(folder);
  for (const [file, content] of Object.entries(files)) fs.writeFileSync(path.join(folder, file), content);
  return folder;
}

function outcome(folder: string, file: string): unknown {
  const { status, stdout, stderr } = consumer.run([file], folder);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout);
}

describe('a project that has only Node trains, saves and loads', () => {
  test('with CommonJS', () => {
    const folder = project('commonjs', {
      'train.cjs': `const fs = require('node:fs');\nconst torch = require('node-torch');\n(async () => {${training}\n})();\n`,
    });
    expect(outcome(folder, 'train.cjs')).toEqual(trained());
  });

  test('with ES modules', () => {
    const folder = project('esm', {
      'package.json': '{ "type": "module" }',
      'train.js': `import * as fs from 'node:fs';\nimport * as torch from 'node-torch';\n${training}\n`,
    });
    expect(outcome(folder, 'train.js')).toEqual(trained());
  });

  test('with TypeScript, as strict as it can be', () => {
    const strict = {
      compilerOptions: {
        target: 'es2023',
        lib: ['es2023', 'esnext.disposable'],
        module: 'nodenext',
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        types: ['node'],
        typeRoots: [path.join(root, 'node_modules', '@types')],
      },
    };
    const typed = `
      const first: number | bigint | undefined = (await (await model.predict(x)).data())[0];
      // @ts-expect-error a model is made of layers
      model.add(1 as number);`;
    const folder = project('typescript', {
      'package.json': '{ "type": "module" }',
      'tsconfig.json': JSON.stringify(strict),
      'train.ts': `import * as fs from 'node:fs';\nimport * as torch from 'node-torch';\n${training}\nif (Math.random() > 1) {${typed}\n  console.log(first);\n}\n`,
    });
    const tsc = path.join(path.dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
    const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(outcome(folder, 'train.js')).toEqual(trained());
  });
});

describe('what is installed', () => {
  const manifest = (folder: string) => JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const filesIn = (folder: string): string[] =>
    (fs.readdirSync(folder, { recursive: true, withFileTypes: true }) as fs.Dirent[])
      .filter((entry) => !entry.isDirectory())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
      .sort();

  test('has no install scripts, and neither have its dependencies', () => {
    const modules = path.dirname(consumer.main);
    const folders = fs.readdirSync(modules).flatMap((name) => {
      if (name.startsWith('.')) return [];
      return name.startsWith('@')
        ? fs.readdirSync(path.join(modules, name)).map((inner) => `${name}/${inner}`)
        : [name];
    });
    expect(folders).toEqual(
      expect.arrayContaining(['node-torch', `@node-torch/${platformName}`, 'commander', 'yauzl']),
    );
    const install = ['preinstall', 'install', 'postinstall', 'prepare'];
    const scripts = folders.flatMap((name) => {
      const found = Object.keys(manifest(path.join(modules, name)).scripts ?? {});
      // npm runs `prepare` of packages from git only; ours have none at all.
      return found
        .filter((script) => install.slice(0, name.includes('node-torch') ? 4 : 3).includes(script))
        .map((script) => `${name}: ${script}`);
    });
    expect(scripts).toEqual([]);
  });

  test('the main package asks for the package of the platform in its own version, and is not private', () => {
    const main = manifest(consumer.main);
    const { version } = manifest(root);
    expect(main).toMatchObject({
      version,
      optionalDependencies: { '@node-torch/linux-x64': version },
    });
    expect(main).not.toHaveProperty('private');
    expect(Object.values(main.devDependencies)).toEqual(
      Object.values(main.devDependencies).filter((text) => /^\d+\.\d+\.\d+$/.test(text as string)),
    );
    const platform = manifest(consumer.platform);
    const [os, cpu] = platformName.split('-');
    expect(platform).toMatchObject({
      name: `@node-torch/${platformName}`,
      version,
      os: [os],
      cpu: [cpu],
      publishConfig: { access: 'public' },
    });
    if (os === 'linux') expect(platform.libc).toEqual(['glibc']);
  });

  test('the main package holds what runs and what builds, and nothing else', () => {
    const files = filesIn(consumer.main);
    const expected = [
      /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|CMakeLists\.txt|docs\/(?:bundling|cli|install|node)\.md)$/,
      /^dist\/[\w/.]+\.(?:js|d\.ts)$/,
      /^native\/[\w/]+\.(?:h|hpp|cc|inc)$/,
      /^cmake\/\w+\.cmake$/,
      /^scripts\/[\w-]+\.mjs$/,
    ];
    expect(files.filter((file) => !expected.some((pattern) => pattern.test(file.replaceAll('\\', '/'))))).toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining([
        'dist/index.js',
        'dist/index.d.ts',
        'dist/cli/main.js',
        'native/preload.cc',
        'scripts/build.mjs',
      ]),
    );
    // What scripts/build.mjs imports is there too.
    const scripts = files.filter((file) => file.startsWith('scripts'));
    for (const file of scripts) {
      const source = fs.readFileSync(path.join(consumer.main, file), 'utf8');
      for (const [, imported] of source.matchAll(/from '\.\/([\w-]+\.mjs)'/g))
        expect(scripts).toContain(`scripts/${imported}`);
    }
  });

  test('the package of the platform holds the addon, the libraries of libtorch, and licences', () => {
    const files = filesIn(consumer.platform).map((file) => file.replaceAll('\\', '/'));
    const licences = files.filter((file) => file.startsWith('licenses/'));
    const others = files.filter((file) => !file.startsWith('licenses/'));
    if (platformName === 'linux-x64') {
      expect(others).toEqual([
        ...['LICENSE', 'NOTICE.md', 'README.md'],
        ...['lib/libc10.so', 'lib/libgomp.so.1', 'lib/libtorch.so', 'lib/libtorch_cpu.so'],
        ...['node-torch.json', 'node-torch.node', 'package.json', 'preload.node'],
      ]);
      expect(licences).toEqual(expect.arrayContaining(['licenses/libgomp/COPYING3', 'licenses/onemkl/LICENSE']));
    }
    if (isPacked) expect(licences).toEqual(expect.arrayContaining(['licenses/libtorch/LICENSE']));
    const { libraries, version } = JSON.parse(fs.readFileSync(path.join(consumer.platform, 'node-torch.json'), 'utf8'));
    expect(version).toMatch(/^2\.13\.\d+\+cpu$/);
    for (const [name, size] of Object.entries(libraries))
      expect(fs.statSync(path.join(consumer.platform, name)).size).toBe(size);
  });

  test('its commands run', () => {
    const main = path.join(consumer.main, 'dist', 'cli', 'main.js');
    const doctor = consumer.run([main, 'doctor']);
    expect(doctor.stdout).toContain(`+ package   ${fs.realpathSync(consumer.platform)}: libtorch 2.13`);
    expect(doctor).toMatchObject({ status: 0, stderr: '' });
    expect(consumer.run([main, 'info']).stdout).toContain(
      `addon      ${fs.realpathSync(path.join(consumer.platform, 'node-torch.node'))}`,
    );
  });
});

describe('without what fits', () => {
  const importing =
    "try { require('node-torch'); } catch (error) { console.log([error.name, error.message].join(': ')); process.exitCode = 3; }";
  const moved = () => `${consumer.platform}.moved`;

  afterEach(() => {
    if (!fs.existsSync(moved())) return;
    fs.rmSync(consumer.platform, { recursive: true, force: true });
    fs.renameSync(moved(), consumer.platform);
  });

  test('the package of the platform, importing names the commands that mend it', () => {
    fs.renameSync(consumer.platform, moved());
    const { status, stdout, stderr } = consumer.run(['-e', importing]);
    const main = fs.realpathSync(consumer.main);
    expect(
      stdout,
    ).toBe(`AddonNotFoundError: node-torch: there is no addon for ${platformName}, Node ${process.version}. Looked in:
  build      ${path.join(main, 'build', 'Release')}: nothing was built here
  prebuilds  ${path.join(main, 'prebuilds', platformName)}: no addon there
  package    @node-torch/${platformName} is not installed
To mend it, one of:
  npm install --include=optional  installs @node-torch/${platformName}, which holds the addon and libtorch, where it is published for this platform
  npx node-torch build            builds the addon here; it says what it needs (a C++20 compiler, CMake)
  npx node-torch doctor           explains what was looked at, and what else may be wrong
`);
    expect({ status, stderr }).toEqual({ status: 3, stderr: '' });
    const doctor = consumer.run([path.join(consumer.main, 'dist', 'cli', 'main.js'), 'doctor']);
    expect(doctor.status).toBe(1);
    expect(doctor.stdout).toContain('npx node-torch build');
  });

  test('a package of another version, importing says both versions', () => {
    fs.renameSync(consumer.platform, moved());
    fs.mkdirSync(consumer.platform);
    fs.writeFileSync(path.join(consumer.platform, 'package.json'), '{ "version": "9.9.9" }');
    const { stdout } = consumer.run(['-e', importing]);
    expect(stdout).toContain(`package    @node-torch/${platformName} is version 9.9.9, but version`);
    expect(stdout).toContain('npm update node-torch');
  });

  test('an addon that the system can load, importing says what it may be and what mends it', () => {
    fs.cpSync(consumer.platform, moved(), { recursive: true, verbatimSymlinks: true });
    fs.writeFileSync(path.join(consumer.platform, 'node-torch.node'), 'no addon');
    const { status, stdout } = consumer.run(['-e', importing]);
    expect(status).toBe(3);
    expect(stdout).toMatch(/^Error: node-torch: the addon .*node-torch\.node could not be loaded: /);
    expect(stdout).toContain('The file is damaged, or was made for another kind of machine.');
    expect(stdout).toContain('npx node-torch build   builds one for this machine, which then comes first');
  });

  test('a compiler, building names every missing tool and the command that installs it', () => {
    const { status, stderr } = consumer.run([path.join(consumer.main, 'dist', 'cli', 'main.js'), 'build']);
    expect(status).toBe(1);
    expect(stderr).toContain('The addon cannot be built yet:');
    for (const tool of ['a C++20 compiler is not on PATH', 'CMake is not on PATH']) expect(stderr).toContain(tool);
    expect(stderr).not.toContain('cmake-js');
  });
});
