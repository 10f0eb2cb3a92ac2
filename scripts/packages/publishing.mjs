import * as fs from 'node:fs';
import * as path from 'node:path';
import { StepFailed } from '../run-step.mjs';

/**
 * The tarballs to publish, in this order: the packages of the platforms that the main package asks for, then the main package, so that whoever installs it
 * finds what it asks for.
 *
 * @param main package.json of the main package.
 * @throws StepFailed when one is missing in the folder.
 */
export function inOrder(folder, { version, optionalDependencies }) {
  const names = [...Object.keys(optionalDependencies), 'node-torch'];
  return names.map((name) => {
    const file = path.join(folder, `${name.replace('@', '').replaceAll('/', '-')}-${version}.tgz`);
    if (!fs.existsSync(file))
      throw new StepFailed(`${file} is missing: \`node scripts/pack.mjs\` on that platform makes it`);
    return { name, version, file };
  });
}
