// A long run of the fuzz tests: FUZZ_RUNS (default 50,000) of each kind, with FUZZ_SEED for a run to be repeated.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import * as path from 'node:path';

const require = createRequire(import.meta.url);
const jest = path.join(path.dirname(require.resolve('jest/package.json')), 'bin', 'jest.js');
const env = { ...process.env, FUZZ_RUNS: process.env.FUZZ_RUNS ?? '50000' };
const { status } = spawnSync(process.execPath, [jest, 'build/test/fuzz'], { stdio: 'inherit', env });
process.exit(status ?? 1);
