import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readPipConfig } from '../../dist/libtorch/pipConfig.js';
import { makeFolder, removeFolders } from './fakes.js';

afterAll(removeFolders);

const none = { PIP_CONFIG_FILE: os.devNull };

test('without any configuration there is none', () => {
  expect(readPipConfig(none)).toEqual({ findLinks: [], indexes: [], withoutIndex: false });
});

test('variables', () => {
  const env = {
    PIP_INDEX_URL: 'https://a/simple',
    PIP_EXTRA_INDEX_URL: 'https://b/simple\n  file:///c',
    PIP_FIND_LINKS: '/wheels',
  };
  expect(readPipConfig({ ...none, ...env })).toMatchObject({
    findLinks: [pathToFileURL(path.resolve('/wheels')).href],
    indexes: ['https://a/simple', 'https://b/simple', 'file:///c'],
  });
  expect(readPipConfig({ ...none, ...env, PIP_NO_INDEX: '1' })).toMatchObject({ indexes: [], withoutIndex: true });
});

test("the user's file, with several lines and sections; variables win", () => {
  const home = makeFolder();
  const file = path.join(home, 'pip.conf');
  fs.writeFileSync(
    file,
    `# a comment
[global]
index_url = https://mirror/simple
extra-index-url =
    https://one/simple
    # in between
    https://two/simple
[install]
index-url = https://not-this/simple
[download]
find-links: https://links/
`,
  );
  const env = { PIP_CONFIG_FILE: file, HOME: home, XDG_CONFIG_DIRS: home };
  expect(readPipConfig(env)).toMatchObject({
    findLinks: ['https://links/'],
    indexes: ['https://mirror/simple', 'https://one/simple', 'https://two/simple'],
  });
  expect(readPipConfig({ ...env, PIP_INDEX_URL: 'https://variable/simple' }).indexes[0]).toBe(
    'https://variable/simple',
  );
});
