// Publishes the packed packages in the order that keeps the main one installable. What the registry has already is left out, so that it can be run again.
//
//   node scripts/publish.mjs [<folder of tarballs>] [--dry-run] [--provenance]
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { packagesFolder } from './packages/folders.mjs';
import { inOrder } from './packages/publishing.mjs';
import { StepFailed, say } from './run-step.mjs';

const { values, positionals } = parseArgs({
  options: { 'dry-run': { type: 'boolean' }, provenance: { type: 'boolean' } },
  allowPositionals: true,
});
const folder = path.resolve(positionals[0] ?? path.join(packagesFolder, 'tarballs'));
const shell = process.platform === 'win32';

function isPublished({ name, version }) {
  return (
    spawnSync('npm', ['view', `${name}@${version}`, 'version'], { encoding: 'utf8', shell }).stdout.trim() === version
  );
}

try {
  // The main package as scripts/pack.mjs made it.
  const main = JSON.parse(fs.readFileSync(path.join(packagesFolder, 'node-torch', 'package.json'), 'utf8'));
  for (const tarball of inOrder(folder, main)) {
    if (isPublished(tarball)) {
      say(`${tarball.name}@${tarball.version} is published already`);
      continue;
    }
    const options = [
      '--access',
      'public',
      ...(tarball.version.includes('-') ? ['--tag', 'next'] : []),
      ...(values.provenance ? ['--provenance'] : []),
      ...(values['dry-run'] ? ['--dry-run'] : []),
    ];
    const { status } = spawnSync('npm', ['publish', tarball.file, ...options], { stdio: 'inherit', shell });
    if (status !== 0)
      throw new StepFailed(
        `npm could not publish ${tarball.file}; what stands above says why. Nothing after it was published.`,
      );
  }
} catch (error) {
  process.stderr.write(`\n${error instanceof StepFailed ? error.message : error.stack}\n`);
  process.exitCode = 1;
}
