import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeFolder } from '../libtorch/fakes.js';

export const root = path.resolve(require.resolve('node-torch/package.json'), '..');

/** A folder of tarballs, made by scripts/pack.mjs: `npm run test:package` sets it. Without it, packages are made of links. */
const tarballs = process.env['NODE_TORCH_PACKAGES'];

export const isPacked = tarballs !== undefined;

export const platformName = `${process.platform}-${process.arch}`;

const tarballNames = tarballs === undefined ? [] : fs.readdirSync(tarballs).filter((name) => name.endsWith('.tgz'));
const platformTarball = tarballNames.find((name) => name.startsWith(`node-torch-${platformName}-`));

/** The tarball of the package of this platform; `null` when packages are made of links. */
export const tarballOfPlatform =
  tarballs === undefined ? null : path.join(tarballs, platformTarball ?? `no tarball for ${platformName}`);

/** A folder in which node-torch is installed, as a person has it who has only Node: no compiler, no cache, nothing at home. */
export interface Consumer {
  readonly folder: string;
  /** node_modules/node-torch */
  readonly main: string;
  /** node_modules/@node-torch/<platform> */
  readonly platform: string;
  /** Runs node in a folder, with no more on PATH than node and npm. */
  run(args: readonly string[], cwd?: string): { status: number | null; stdout: string; stderr: string };
}

/** Makes a folder and installs node-torch in it: with npm from the tarballs, or put together from the checkout. */
export function makeConsumer(): Consumer {
  const folder = makeFolder();
  const bin = makeFolder();
  fs.symlinkSync(process.execPath, path.join(bin, 'node'));
  const env = { PATH: bin, HOME: makeFolder() };
  const main = path.join(folder, 'node_modules', 'node-torch');
  const platform = path.join(folder, 'node_modules', '@node-torch', platformName);
  if (tarballs === undefined) putTogether({ main, platform });
  else installTarballs(folder, bin, env, tarballs);
  const run: Consumer['run'] = (args, cwd = folder) =>
    spawnSync(process.execPath, args, { cwd, encoding: 'utf8', env, maxBuffer: 64 * 1024 * 1024 });
  return { folder, main, platform, run };
}

function installTarballs(folder: string, bin: string, env: Record<string, string>, from: string): void {
  const npm = npmFile();
  fs.symlinkSync(npm, path.join(bin, 'npm'));
  fs.writeFileSync(path.join(folder, 'package.json'), '{ "name": "consumer", "private": true }\n');
  const files = tarballNames
    .filter((name) => /^node-torch-\d/.test(name) || name === platformTarball)
    .map((name) => path.join(from, name));
  const args = [npm, 'install', '--no-audit', '--no-fund', '--foreground-scripts', ...files];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`npm install failed:\n${stdout}\n${stderr}`);
}

/** npm's program, which comes with Node. */
function npmFile(): string {
  return fs.realpathSync(
    path.resolve(fs.realpathSync(process.execPath), '..', '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  );
}

function putTogether({ main, platform }: { main: string; platform: string }): void {
  const packages = pathToFileURL(path.join(root, 'scripts', 'packages')).href;
  const program = `
    import { makeMainPackage } from '${packages}/mainPackage.mjs';
    import { makePlatformPackage } from '${packages}/platformPackage.mjs';
    import { createRequire } from 'node:module';
    const [main, folder, root] = process.argv.slice(1);
    const { folder: libtorch } = createRequire(root + '/package.json')('./dist/libtorch/locate.js').locateLibtorch();
    makeMainPackage({ folder: main });
    makePlatformPackage({ platform: '${platformName}', libtorch, folder, addonFolder: root + '/build/Release', link: true });`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program, main, platform, root], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the packages could not be made:\n${stderr}`);
  const { dependencies } = JSON.parse(fs.readFileSync(path.join(main, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) {
    fs.symlinkSync(path.join(root, 'node_modules', name), path.join(path.dirname(main), name));
  }
}
