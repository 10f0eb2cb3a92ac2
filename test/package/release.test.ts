import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeFolder, removeFolders } from '../libtorch/fakes.js';
import { root } from './packages.js';

const packages = pathToFileURL(path.join(root, 'scripts', 'packages')).href;

afterAll(removeFolders);

/** What a function of scripts/packages gives, or its message when it throws. */
function call(module: string, name: string, ...args: unknown[]): unknown {
  const program = `import { ${name} } from '${packages}/${module}.mjs';
    const args = JSON.parse(process.argv[1]);
    try { console.log(JSON.stringify({ value: ${name}(...args) })); } catch (error) { console.log(JSON.stringify({ message: error.message })); }`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program, JSON.stringify(args)], {
    encoding: 'utf8',
  });
  if (stderr !== '') throw new Error(stderr);
  const { value, message } = JSON.parse(stdout);
  return value ?? message;
}

const changelog = `# Changelog

## Unreleased

### Added

- A thing.

## 0.1.0 - 2026-01-02

- The first.
`;

describe('the changelog of a release', () => {
  test('has what was unreleased under its version and date', () => {
    const after = changelog.replace('## Unreleased\n', '## Unreleased\n\n## 0.2.0 - 2026-03-04\n');
    expect(call('changelog', 'released', changelog, '0.2.0', '2026-03-04')).toBe(after);
    expect(call('changelog', 'entryOf', after, '0.2.0')).toBe('### Added\n\n- A thing.');
    expect(call('changelog', 'entryOf', after, '0.1.0')).toBe('- The first.');
  });

  test('is refused when there is nothing to release, or when it was released', () => {
    const empty = changelog.replace('### Added\n\n- A thing.\n\n', '');
    expect(call('changelog', 'released', empty, '0.2.0', '2026-03-04')).toBe(
      'CHANGELOG.md says of nothing that it is unreleased',
    );
    expect(call('changelog', 'released', changelog, '0.1.0', '2026-03-04')).toBe(
      'CHANGELOG.md has an entry for 0.1.0 already',
    );
  });

  test("this repository's can be released", () => {
    const text = fs.readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8');
    const after = call('changelog', 'released', text, '99.0.0', '2026-03-04');
    expect(after).toContain('## Unreleased\n\n## 99.0.0 - 2026-03-04\n');
  });
});

describe('the order of publishing', () => {
  const main = { version: '0.2.0', optionalDependencies: { '@node-torch/linux-x64': '0.2.0' } };

  test('has the main package last, so that what it asks for is there', () => {
    const folder = makeFolder();
    for (const name of ['node-torch-0.2.0.tgz', 'node-torch-linux-x64-0.2.0.tgz', 'node-torch-win32-x64-0.2.0.tgz']) {
      fs.writeFileSync(path.join(folder, name), '');
    }
    expect(call('publishing', 'inOrder', folder, main)).toEqual([
      { name: '@node-torch/linux-x64', version: '0.2.0', file: path.join(folder, 'node-torch-linux-x64-0.2.0.tgz') },
      { name: 'node-torch', version: '0.2.0', file: path.join(folder, 'node-torch-0.2.0.tgz') },
    ]);
  });

  test('is refused when a package is missing', () => {
    expect(call('publishing', 'inOrder', makeFolder(), main)).toContain('node-torch-linux-x64-0.2.0.tgz is missing');
  });
});

test('a release without a version is refused before anything is done', () => {
  const { status, stderr } = spawnSync(process.execPath, [path.join(root, 'scripts', 'release.mjs'), '--dry-run'], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toBe(
    '\nExpected a version such as 0.2.0 but received nothing: npm run release -- <version> [--dry-run]\n',
  );
});

test.each(['linux-x64', 'linux-arm64', 'darwin-arm64', 'win32-x64'])('npm/%s describes its package', (name) => {
  const folder = path.join(root, 'npm', name);
  const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const [os, cpu] = name.split('-');
  expect(manifest).toMatchObject({ name: `@node-torch/${name}`, os: [os], cpu: [cpu] });
  // They are written when it is packed.
  expect(Object.keys(manifest)).not.toEqual(expect.arrayContaining(['version']));
  expect(manifest).not.toHaveProperty('scripts');
  expect(fs.readdirSync(folder).sort()).toEqual(['NOTICE.md', 'README.md', 'package.json']);
  for (const [, file] of fs.readFileSync(path.join(folder, 'NOTICE.md'), 'utf8').matchAll(/\]\(licenses\/(\w+)\)/g)) {
    if (file !== 'libtorch') expect(fs.existsSync(path.join(root, 'npm', 'licenses', file as string))).toBe(true);
  }
});
