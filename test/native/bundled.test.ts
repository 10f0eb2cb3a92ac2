import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { makeFolder, removeFolders } from '../libtorch/fakes.js';
import { packageFolder } from './child.js';

afterAll(removeFolders);

/** The compiled code of the library in another package, as a bundler leaves it: away from its package.json and its addon. */
function movedCode(packageJson?: object): string {
  const folder = makeFolder();
  fs.cpSync(path.join(packageFolder, 'dist'), path.join(folder, 'out', 'server'), { recursive: true });
  fs.symlinkSync(path.join(packageFolder, 'node_modules'), path.join(folder, 'node_modules'));
  if (packageJson) fs.writeFileSync(path.join(folder, 'out', 'package.json'), JSON.stringify(packageJson));
  return path.join(folder, 'out');
}

function messageOf(program: string, flags: readonly string[] = []): string {
  const caught = `try { ${program} } catch (error) { console.log(error.message); }`;
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, '-e', caught], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

const fixes = [
  'Leave it out of the bundle, as an external package',
  '--external:node-torch',
  "serverExternalPackages: ['node-torch']",
  'docs/bundling.md',
];

test.each([
  ['of nobody', undefined],
  ['of the application', { name: 'my-server', version: '1.0.0', torch: { version: '9.9.9' } }],
])(
  'code that was bundled, beside the package.json %s, says so and names the fix for each bundler',
  (_whose, packageJson) => {
    const folder = movedCode(packageJson);
    const message = messageOf(`require(${JSON.stringify(path.join(folder, 'server', 'index.js'))})`);
    expect(message).toContain(`node-torch: its code was bundled into another file`);
    expect(message).toContain(`${path.join(fs.realpathSync(folder), 'package.json')} is not its package.json`);
    for (const fix of fixes) expect(message).toContain(fix);
  },
);

test('so does code in an ES module, before it comes to modules of Node that a bundle cannot require', () => {
  // As bundlers wrap a CommonJS module; only what Node itself adds to such a module is missing.
  const file = path.join(packageFolder, 'dist', 'native', 'begin.js');
  const program = `
    const load = (file) => {
      if (!file.endsWith('.js')) throw new Error('Dynamic require of ' + file + ' is not supported');
      const code = require('node:fs').readFileSync(file, 'utf8');
      const exports = {};
      new Function('exports', 'require', code)(exports, (name) => load(require('node:path').join(file, '..', name)));
      return exports;
    };
    delete globalThis.__dirname;
    load(${JSON.stringify(file)});`;
  const message = messageOf(program);
  expect(message).toContain('this is an ES module, and its own code is CommonJS');
  for (const fix of fixes) expect(message).toContain(fix);
});

test('Node.js started without addons says how to start it', () => {
  const message = messageOf(`require(${JSON.stringify(packageFolder)})`, ['--no-addons']);
  expect(message).toContain('loading addons is disabled');
  expect(message).toContain('--allow-addons');
  expect(message).not.toContain('node-torch install');
});

test('libtorch is loaded from beside the archive of an Electron application, not from within', () => {
  const { folder } = require(path.join(packageFolder, 'dist', 'libtorch', 'index.js')).locateLibtorch();
  const resources = makeFolder();
  const archive = path.join(resources, 'app.asar', 'libtorch');
  // Electron shows the files to JavaScript; to the system the archive is a file in which there is nothing to load.
  fs.mkdirSync(path.join(archive, 'lib'), { recursive: true });
  fs.cpSync(path.join(folder, 'version.py'), path.join(archive, 'version.py'));
  for (const name of fs.readdirSync(path.join(folder, 'lib')))
    fs.writeFileSync(path.join(archive, 'lib', name), 'in the archive');
  fs.mkdirSync(path.join(resources, 'app.asar.unpacked'));
  fs.symlinkSync(folder, path.join(resources, 'app.asar.unpacked', 'libtorch'));
  const program = `console.log(require(${JSON.stringify(packageFolder)}).ones([2]).add(1).toArray().join())`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', program], {
    encoding: 'utf8',
    env: { ...process.env, LIBTORCH: archive },
  });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '2,2\n', stderr: '' });
});
