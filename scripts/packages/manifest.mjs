import * as fs from 'node:fs';
import * as path from 'node:path';
import { root } from './folders.mjs';

/** The package.json of the checkout. */
export function manifest() {
  return JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
}

/** Where the source is, which `npm publish --provenance` compares with the repository that runs it. */
export function repository() {
  const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: name } = process.env;
  return manifest().repository ?? (name ? { type: 'git', url: `git+${server}/${name}.git` } : undefined);
}

export function writeManifest(folder, content) {
  fs.writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(content, null, 2)}\n`);
}
