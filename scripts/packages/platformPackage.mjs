import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { StepFailed } from '../run-step.mjs';
import { root } from './folders.mjs';
import { manifest, repository, writeManifest } from './manifest.mjs';

const require = createRequire(import.meta.url);

/** Texts in npm/licenses that a platform's package needs besides those that the wheel of torch brings. */
const furtherLicences = {
  'linux-x64': ['libgomp', 'onemkl'],
  'linux-arm64': ['libgomp'],
  'darwin-arm64': [],
  'win32-x64': ['onemkl'],
};

/**
 * Makes the folder of `@node-torch/<platform>`: what npm/<platform> has (package.json, README, NOTICE), the addon from prebuilds/<platform>, the
 * libraries of libtorch, the licences of what is redistributed, and the version in package.json.
 *
 * @param libtorch Folder of the libtorch whose libraries go in.
 * @param link Whether the libraries become links instead of copies, and licences may be missing: for tests, since npm packs no links.
 * @throws StepFailed when something is missing, with the command that makes it.
 */
export function makePlatformPackage({ platform, libtorch, folder, addonFolder = prebuildsOf(platform), link = false }) {
  const { inspectLibtorch, platform: filesOf } = require('../../dist/libtorch/index.js');
  const { markerName, readMarker } = require('../../dist/libtorch/marker.js');
  const target = filesOf(platform);
  const { problem, version } = inspectLibtorch(libtorch, target);
  if (problem !== null) throw new StepFailed(`libtorch in ${libtorch} ${problem}.`);
  const built = builtWith(addonFolder);
  if (built !== version?.text) {
    throw new StepFailed(
      `The addon in ${addonFolder} was built with libtorch ${built}, and ${libtorch} holds ${version?.text}: they must be the same. ` +
        '`npm run prebuilds` builds it with the libtorch that is found; LIBTORCH chooses another.',
    );
  }

  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(path.join(folder, 'lib'), { recursive: true });
  const template = path.join(root, 'npm', platform);
  for (const name of ['README.md', 'NOTICE.md']) fs.copyFileSync(path.join(template, name), path.join(folder, name));
  fs.copyFileSync(path.join(root, 'LICENSE'), path.join(folder, 'LICENSE'));
  for (const name of addonFiles(addonFolder)) fs.copyFileSync(path.join(addonFolder, name), path.join(folder, name));
  for (const name of fs.readdirSync(path.join(libtorch, 'lib')).filter((file) => target.keep.test(file))) {
    // Those are for building, and headers are not in the package.
    if (name.endsWith('.lib')) continue;
    const file = fs.realpathSync(path.join(libtorch, 'lib', name));
    if (link) fs.symlinkSync(file, path.join(folder, 'lib', name));
    else fs.copyFileSync(file, path.join(folder, 'lib', name), fs.constants.COPYFILE_FICLONE);
  }
  const libraries = Object.fromEntries(
    fs
      .readdirSync(path.join(folder, 'lib'))
      .map((name) => [`lib/${name}`, fs.statSync(path.join(folder, 'lib', name)).size]),
  );
  const { source = 'a folder', sha256 = null } = readMarker(libtorch) ?? {};
  const marker = { format: 1, version: version.text, source, sha256, libraries };
  fs.writeFileSync(path.join(folder, markerName), `${JSON.stringify(marker, null, 2)}\n`);
  copyLicences({ platform, libtorch, folder, mayBeMissing: link });

  const content = JSON.parse(fs.readFileSync(path.join(template, 'package.json'), 'utf8'));
  const { name, ...rest } = content;
  writeManifest(folder, {
    name,
    version: manifest().version,
    ...rest,
    repository: repository(),
    torch: { version: version.text },
  });
}

export function prebuildsOf(platform) {
  return path.join(root, 'prebuilds', platform);
}

/** `node-torch.node`, and `preload.node` where there is one. */
function addonFiles(folder) {
  return fs.readdirSync(folder).filter((name) => name.endsWith('.node'));
}

function builtWith(addonFolder) {
  try {
    return JSON.parse(fs.readFileSync(path.join(addonFolder, 'build-info.json'), 'utf8')).version;
  } catch (error) {
    throw new StepFailed(
      `There is no addon to pack in ${addonFolder} (${error.code ?? error.message}): \`npm run prebuilds\` makes it.`,
    );
  }
}

function copyLicences({ platform, libtorch, folder, mayBeMissing }) {
  const licences = [path.join(libtorch, 'licenses'), ...besideThePackage(libtorch)].find((candidate) =>
    fs.existsSync(candidate),
  );
  if (licences === undefined && !mayBeMissing) {
    throw new StepFailed(
      `libtorch in ${libtorch} has no licenses/, which must go with it: the wheel of torch holds them, the archive does not. ` +
        '`npx node-torch install --force` fetches the wheel again; LIBTORCH chooses the torch folder of a Python, which has them beside it.',
    );
  }
  if (licences !== undefined) fs.cpSync(licences, path.join(folder, 'licenses', 'libtorch'), { recursive: true });
  for (const name of furtherLicences[platform]) {
    fs.cpSync(path.join(root, 'npm', 'licenses', name), path.join(folder, 'licenses', name), { recursive: true });
  }
}

/** Where pip puts the licences of torch, beside its folder. */
function besideThePackage(libtorch) {
  const parent = path.dirname(fs.realpathSync(libtorch));
  const infos = fs.readdirSync(parent).filter((name) => /^torch-[^/]*\.dist-info$/.test(name));
  return infos.map((name) => path.join(parent, name, 'licenses'));
}
