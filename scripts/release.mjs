// Makes a release on this machine: writes the version and the changelog entry, builds, checks, tests, packs, tries the packed packages, and says what to
// publish in which order. It publishes and commits nothing.
//
//   npm run release -- 0.2.0
//   npm run release -- 0.2.0 --dry-run      the same, and puts package.json, package-lock.json and CHANGELOG.md back at the end
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { entryOf, released } from './packages/changelog.mjs';
import { packagesFolder, root } from './packages/folders.mjs';
import { manifest } from './packages/manifest.mjs';
import { npm } from './packages/npm.mjs';
import { inOrder } from './packages/publishing.mjs';
import { StepFailed, say } from './run-step.mjs';

const written = ['package.json', 'package-lock.json', 'CHANGELOG.md'].map((name) => path.join(root, name));
const changelogFile = path.join(root, 'CHANGELOG.md');

const { values, positionals } = parseArgs({ options: { 'dry-run': { type: 'boolean' } }, allowPositionals: true });

function run(command, args) {
  say(`${command} ${args.join(' ')}`);
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new StepFailed(
      `\`${command} ${args.join(' ')}\` failed${error ? `: ${error.message}` : ''}; nothing was released.`,
    );
}

function versionToRelease() {
  const [version] = positionals;
  if (!/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version ?? '')) {
    throw new StepFailed(
      `Expected a version such as 0.2.0 but received ${version ?? 'nothing'}: npm run release -- <version> [--dry-run]`,
    );
  }
  return version;
}

function checkThatAllIsCommitted() {
  const { stdout, status } = spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
  if (status !== 0 || stdout.trim() !== '') {
    throw new StepFailed(`There are changes that are not committed; commit or remove them first:\n${stdout}`);
  }
}

let before = null;
try {
  const version = versionToRelease();
  if (!values['dry-run']) checkThatAllIsCommitted();
  const date = new Date().toISOString().slice(0, 10);
  const changelog = released(fs.readFileSync(changelogFile, 'utf8'), version, date);
  before = written.map((file) => fs.readFileSync(file));
  fs.writeFileSync(changelogFile, changelog);
  if (manifest().version !== version)
    npm(['version', version, '--no-git-tag-version', '--ignore-scripts'], { cwd: root });

  run('npm', ['run', 'build']);
  for (const check of ['check:format', 'check:lint', 'check:types']) run('npm', ['run', '--silent', check]);
  run('npm', ['test']);
  run('npm', ['run', 'prebuilds']);
  run('npm', ['run', 'test:package']);

  const tarballs = inOrder(
    path.join(packagesFolder, 'tarballs'),
    JSON.parse(fs.readFileSync(path.join(packagesFolder, 'node-torch', 'package.json'), 'utf8')),
  );
  const lines = [
    `node-torch ${version} is built, tested and packed. Its entry in the changelog:`,
    '',
    entryOf(changelog, version),
    '',
    'To publish it, with the workflow (.github/workflows/release.yml), which builds every platform and adds provenance:',
    `  git commit -am 'Release ${version}' && git tag v${version} && git push --follow-tags`,
    'or from here, in this order (`node scripts/publish.mjs` does it):',
    ...tarballs.map(({ file }) => `  npm publish ${path.relative(root, file)} --access public`),
  ];
  process.stdout.write(`\n${lines.join('\n')}\n`);
  if (values['dry-run']) putBack();
} catch (error) {
  putBack();
  process.stderr.write(`\n${error instanceof StepFailed ? error.message : error.stack}\n`);
  process.exitCode = 1;
}

function putBack() {
  before?.forEach((content, index) => {
    fs.writeFileSync(written[index], content);
  });
}
