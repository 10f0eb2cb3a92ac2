// Runs the compiled tests on several versions of Node.js, all with the one addon in build/Release, and prints a table. `npm run build` and
// `npx tsc -p tsconfig.test.json` must have been run; the Nodes come from npm, once, into build/nodes.
//
//   npm run test:node-versions                                    all tests on the newest 20, 22, 24 and 26
//   npm run test:node-versions -- build/test/native               a part of them
//   npm run test:node-versions -- --node 22,26.0.0                other versions
//   npm run test:node-versions -- --flags=--gc-interval=2000      with options for node: here one that collects garbage all the time
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { parseArgs } from 'node:util';

const root = path.dirname(import.meta.dirname);
const folder = path.join(root, 'build', 'nodes');
const isWindows = process.platform === 'win32';
const nodePackage = `node-${isWindows ? 'win' : process.platform}-${process.arch}`;
const require = createRequire(import.meta.url);
const jest = path.join(path.dirname(require.resolve('jest/package.json')), 'bin', 'jest.js');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { node: { type: 'string', default: '20,22,24,26' }, flags: { type: 'string', default: '' } },
});
const flags = values.flags.split(' ').filter(Boolean);

/** Makes a megabyte 20,000 times and never yields: memory stays bounded only when finalizers run inside the collection of garbage. */
const loop = `
  const torch = require(${JSON.stringify(root)});
  const x = torch.ones([250_000]);
  let peak = 0;
  for (let i = 0; i < 20_000; i++) {
    x.add(x);
    if (i % 50 === 0) peak = Math.max(peak, process.memoryUsage.rss());
  }
  console.log(peak);`;

function output(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${error?.message ?? stderr}`);
  return stdout.trim();
}

function npm(...args) {
  return output('npm', args, { shell: isWindows });
}

/** The newest version that `wanted`, such as `22`, stands for. */
function newest(wanted) {
  const found = [JSON.parse(npm('view', `${nodePackage}@${wanted}`, 'version', '--json'))].flat();
  const parts = (version) => version.split('.').map(Number);
  const [last] = found.toSorted((a, b) => {
    const [x, y] = [parts(a), parts(b)];
    return y[0] - x[0] || y[1] - x[1] || y[2] - x[2];
  });
  return last;
}

/** The executable of a version, fetched when it is not there yet. */
function fetchNode(version) {
  const place = path.join(folder, version);
  const executable = path.join(place, 'node_modules', nodePackage, 'bin', isWindows ? 'node.exe' : 'node');
  if (!fs.existsSync(executable)) {
    fs.mkdirSync(place, { recursive: true });
    npm(
      'install',
      '--prefix',
      place,
      '--no-save',
      '--no-package-lock',
      '--ignore-scripts',
      `${nodePackage}@${version}`,
    );
  }
  const says = output(executable, ['--version']);
  if (says !== `v${version}`) throw new Error(`${executable} is ${says}: remove ${place} and run this again`);
  return executable;
}

function testOn(version) {
  const node = fetchNode(version);
  // What tests start as `node`, `npm` or `npx` is this version too.
  const env = { ...process.env, PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH}` };
  const report = path.join(folder, version, 'report.json');
  fs.rmSync(report, { force: true });
  console.error(`\n== Node.js ${version}`);
  const begun = performance.now();
  const { status } = spawnSync(node, [...flags, jest, '--json', '--outputFile', report, ...positionals], {
    cwd: root,
    env,
    // The report goes to its file as well; only the account of the tests is shown.
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const minutes = (performance.now() - begun) / 60_000;
  const counts = fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, 'utf8')) : null;
  const [engine, api] = output(node, ['-p', "process.versions.v8 + ' ' + process.versions.napi"]).split(' ');
  return {
    ok: status === 0 && counts !== null && counts.numPassedTests > 0,
    row: {
      'Node.js': version,
      V8: engine,
      'Node-API': Number(api),
      passed: counts?.numPassedTests ?? 0,
      failed: counts === null ? 'ended early' : counts.numFailedTests + counts.numRuntimeErrorTestSuites,
      skipped: counts?.numPendingTests ?? 0,
      'peak of the loop': `${Math.round(Number(output(node, [...flags, '-e', loop], { env })) / 1e6)} MB`,
      minutes: Number(minutes.toFixed(1)),
    },
  };
}

const results = values.node.split(',').map((wanted) => testOn(newest(wanted)));
console.table(results.map(({ row }) => row));
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
