import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';

const root = path.dirname(import.meta.dirname);
const require = createRequire(import.meta.url);

/** What is started or required by its path besides the library itself: the command line, and what scripts/build.mjs uses. */
const others = ['cli/main.js', 'cli/probe.js', 'cli/progress.js', 'libtorch/index.js'];

/**
 * Makes one file, `dist/index.js`, of the library in a folder that is to be published: Node.js needs much less time for it than for some hundred
 * modules. Modules that are in it and that nothing else uses go; declarations stay.
 *
 * It is made of lib/, in whose syntax the exported names stand, so that they can be imported from ES modules. Nothing is minified, and classes and
 * functions keep their names.
 *
 * @param folder Of the package, with the compiled `dist/` in it.
 */
export function bundleDist(folder) {
  const { buildSync } = require('esbuild');
  const { engines } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const options = {
    bundle: true,
    platform: 'node',
    target: `node${engines.node.replace('>=', '')}`,
    format: 'cjs',
    packages: 'external',
    keepNames: true,
    logLevel: 'error',
  };
  const dist = path.join(folder, 'dist');
  const { metafile } = buildSync({
    ...options,
    absWorkingDir: folder,
    entryPoints: others.map((name) => path.join(dist, name)),
    // The probe of doctor takes the whole library, which is the one file.
    external: ['../index.js'],
    outdir: folder,
    write: false,
    metafile: true,
  });
  const used = new Set(Object.keys(metafile.inputs).map((name) => path.resolve(folder, name)));
  for (const name of fs.readdirSync(dist, { recursive: true })) {
    const file = path.join(dist, name);
    if (/\.js(?:\.map)?$/.test(name) && !used.has(file.replace(/\.map$/, ''))) fs.rmSync(file);
  }
  buildSync({ ...options, entryPoints: [path.join(root, 'lib', 'index.ts')], outfile: path.join(dist, 'index.js') });
}
