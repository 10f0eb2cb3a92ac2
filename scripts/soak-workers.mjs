// A soak of workers: hundreds of them are terminated at random moments, in the middle of everything that test/native/workers.ts lists. It needs the
// compiled tests: npx tsc -p tsconfig.test.json.
//
//   node scripts/soak-workers.mjs [--rounds 20] [--seed 1]      rounds of each case
import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '20' }, seed: { type: 'string', default: String(Date.now() % 1e6) } },
});
for (const [name, value] of Object.entries(values)) {
  if (!(Number.isSafeInteger(Number(value)) && Number(value) >= 1)) {
    throw new RangeError(`Expected a positive integer for --${name} but received '${value}'`);
  }
}
console.log(`${values.rounds} rounds of each case with seed ${values.seed}`);
const root = path.dirname(import.meta.dirname);
const { status } = spawnSync(
  process.execPath,
  [path.join(root, 'node_modules', 'jest', 'bin', 'jest.js'), 'build/test/native/workers'],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_TORCH_WORKER_ROUNDS: values.rounds, NODE_TORCH_WORKER_SEED: values.seed },
  },
);
process.exitCode = status ?? 1;
