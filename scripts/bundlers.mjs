// Tries node-torch with what bundles code for servers: left out of the bundle (external), where it must train, and taken into it, where it must say what
// to do. Everything is installed from npm into build/bundlers, once; `npm run build` must have been run.
//
//   npm run test:bundlers                     all of them, some minutes
//   npm run test:bundlers -- esbuild vite     some
import { spawn, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as net from 'node:net';
import * as path from 'node:path';
import { runStep } from './run-step.mjs';

const root = path.dirname(import.meta.dirname);
const folder = path.join(root, 'build', 'bundlers');
const modules = path.join(folder, 'node_modules');
const { dependencies } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));

const packages = {
  esbuild: ['esbuild@0.28'],
  rollup: ['rollup@4', '@rollup/plugin-node-resolve@16', '@rollup/plugin-commonjs@29'],
  vite: ['vite@8'],
  webpack: ['webpack@5', 'webpack-cli@6'],
  next: ['next@16', 'react@19', 'react-dom@19'],
};

const training = `
  const model = torch.sequential();
  model.add(torch.layers.dense({ units: 1, inputShape: [2] }));
  model.compile({ optimizer: 'sgd', loss: 'mse' });
  await model.fit(torch.ones([8, 2]), torch.ones([8, 1]), { epochs: 2, verbose: 0 });
  const { shape } = await model.predict(torch.ones([3, 2]));`;

const files = {
  'package.json': '{ "name": "bundlers", "private": true }',
  'app.mjs': `import * as torch from 'node-torch';
async function train() {${training}
  return shape;
}
train().then((shape) => console.log(JSON.stringify(shape)));
`,
  'rollup.config.mjs': `import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
const output = { format: 'esm' };
export default [
  { input: 'app.mjs', external: ['node-torch'], output: { ...output, file: 'out/rollup-external.mjs' } },
  { input: 'app.mjs', plugins: [nodeResolve(), commonjs()], output: { ...output, file: 'out/rollup-bundled.mjs' } },
];
`,
  // Vite leaves packages out of a bundle for servers unless it is told otherwise.
  'vite.config.mjs': `export default { build: { ssr: 'app.mjs', outDir: 'out/vite-external' } };\n`,
  'vite.bundled.mjs': `export default { build: { ssr: 'app.mjs', outDir: 'out/vite-bundled' }, ssr: { noExternal: true } };\n`,
  'webpack.config.cjs': `const config = (filename, externals) => ({
  target: 'node', mode: 'production', entry: './app.mjs', externals, output: { path: __dirname + '/out', filename },
});
module.exports = [config('webpack-external.cjs', { 'node-torch': 'commonjs node-torch' }), config('webpack-bundled.cjs', {})];
`,
  'next.config.mjs': `const isBundled = process.env.BUNDLED === '1';
export default { serverExternalPackages: isBundled ? [] : ['node-torch'], distDir: isBundled ? '.next-bundled' : '.next' };
`,
  'app/layout.js': `export default function Layout({ children }) {\n  return <html><body>{children}</body></html>;\n}\n`,
  'app/page.js': `export default function Page() {\n  return <p>node-torch</p>;\n}\n`,
  'app/api/train/route.js': `import * as torch from 'node-torch';
export const dynamic = 'force-dynamic';
export async function GET() {${training}
  return Response.json(shape);
}
`,
};

/** Runs a program in the folder; gives what it printed, and whether it ended well. */
function run(args, env = {}) {
  const options = { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26, env: { ...process.env, ...env } };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, options);
  return { ok: status === 0, text: stdout + stderr };
}

/** The program of a package, as npx finds it. */
function bin(name, of = name) {
  const manifest = JSON.parse(fs.readFileSync(path.join(modules, of, 'package.json'), 'utf8'));
  return path.join(modules, of, typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[name]);
}

function mustBuild(args) {
  const { ok, text } = run(args);
  if (!ok) throw new Error(text);
}

/** Bundles both ways, and runs what came of it. */
function bundleAndRun(build, external, bundled) {
  build();
  return [run([external]), run([bundled])];
}

const bundlers = {
  esbuild: () =>
    bundleAndRun(
      () => {
        const { buildSync } = createRequire(path.join(folder, 'package.json'))('esbuild');
        const options = {
          absWorkingDir: folder,
          entryPoints: ['app.mjs'],
          bundle: true,
          platform: 'node',
          logLevel: 'error',
        };
        buildSync({ ...options, format: 'esm', external: ['node-torch'], outfile: 'out/esbuild-external.mjs' });
        buildSync({ ...options, format: 'esm', outfile: 'out/esbuild-bundled.mjs' });
      },
      'out/esbuild-external.mjs',
      'out/esbuild-bundled.mjs',
    ),
  rollup: () =>
    bundleAndRun(
      () => mustBuild([bin('rollup'), '-c', '--silent']),
      'out/rollup-external.mjs',
      'out/rollup-bundled.mjs',
    ),
  vite: () =>
    bundleAndRun(
      () => {
        mustBuild([bin('vite'), 'build', '--logLevel', 'error']);
        mustBuild([bin('vite'), 'build', '--logLevel', 'error', '-c', 'vite.bundled.mjs']);
      },
      'out/vite-external/app.mjs',
      'out/vite-bundled/app.mjs',
    ),
  webpack: () =>
    bundleAndRun(
      () => mustBuild([bin('webpack-cli'), '-c', 'webpack.config.cjs', '--stats', 'errors-only']),
      'out/webpack-external.cjs',
      'out/webpack-bundled.cjs',
    ),
  next: async () => {
    const env = { NEXT_TELEMETRY_DISABLED: '1' };
    const built = run([bin('next'), 'build'], env);
    // Next runs each route while it builds.
    const bundled = run([bin('next'), 'build'], { ...env, BUNDLED: '1' });
    return [built.ok ? await served(env) : built, bundled];
  },
};

/** What the route answers in `next start`. */
async function served(env) {
  const port = await freePort();
  const server = spawn(process.execPath, [bin('next'), 'start', '-p', String(port)], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [server.stdout, server.stderr])
    stream.setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
    });
  try {
    while (!text.includes('Ready')) {
      if (server.exitCode !== null) return { ok: false, text };
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const answer = await fetch(`http://localhost:${port}/api/train`);
    return { ok: answer.ok, text: answer.ok ? await answer.text() : text };
  } finally {
    server.kill();
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().on('error', reject);
    server.listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** node-torch as it is installed, with the addon of the checkout. */
function installNodeTorch() {
  const place = path.join(modules, 'node-torch');
  fs.rmSync(place, { recursive: true, force: true });
  fs.mkdirSync(place, { recursive: true });
  for (const name of ['package.json', 'dist'])
    fs.cpSync(path.join(root, name), path.join(place, name), { recursive: true });
  fs.cpSync(path.join(root, 'build', 'Release'), path.join(place, 'build', 'Release'), {
    recursive: true,
    filter: (file) =>
      fs.statSync(file).isDirectory() ? path.basename(file) === 'Release' : /\.(?:node|json)$/.test(file),
  });
}

const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(bundlers);
const unknown = wanted.find((name) => !(name in bundlers));
if (unknown) throw new Error(`Expected some of ${Object.keys(bundlers).join(', ')} but received ${unknown}`);

for (const [name, content] of Object.entries(files)) {
  fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  fs.writeFileSync(path.join(folder, name), content);
}
fs.rmSync(path.join(modules, 'node-torch'), { recursive: true, force: true });
const ours = Object.entries(dependencies).map(([name, range]) => `${name}@${range}`);
// Install scripts only save time here: the binaries of esbuild and Next come as packages.
const install = ['install', '--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'];
const all = [...ours, ...wanted.flatMap((name) => packages[name])];
await runStep(`installing ${wanted.join(', ')}`, 'npm', [...install, ...all], {
  cwd: folder,
  shell: process.platform === 'win32',
});
installNodeTorch();

const rows = [];
for (const name of wanted) {
  console.error(`== ${name}`);
  const [external, bundled] = await bundlers[name]();
  const trains = external.ok && external.text.includes('[3,1]');
  const explains =
    !bundled.ok &&
    bundled.text.includes('node-torch: its code was bundled') &&
    bundled.text.includes('docs/bundling.md');
  if (!trains) console.error(external.text.slice(-4000));
  if (!explains) console.error(bundled.text.slice(-4000));
  const { version } = JSON.parse(fs.readFileSync(path.join(modules, name, 'package.json'), 'utf8'));
  rows.push({
    bundler: `${name} ${version}`,
    external: trains ? 'trains' : 'fails',
    bundled: explains ? 'says what to do' : 'does not',
  });
}
console.table(rows);
process.exitCode = rows.every((row) => row.external === 'trains' && row.bundled === 'says what to do') ? 0 : 1;
